import { anyFolded } from '../languages/compile.ts';
import { createMatcher } from '../languages/matcher.ts';
import { HARDLY_DONE, WHEN_DONE } from '../languages/english-remarks.ts';
import { mayBegin, mayConsist } from '../languages/may-hold.ts';
import type { Words } from '../languages/types.ts';
import { gather, LANGUAGES, perVocabulary, vocabularyOf, type Vocabulary } from '../languages/vocabulary.ts';

/** Letters of a text at either end in which a state may stand. */
const MOST_LETTERS = 80;

const HARDLY = anyFolded(HARDLY_DONE);
/** `Status: done`. */
const STATUS = String.raw`status\s?:?\s?`;

function listWords(languages: Vocabulary): Words {
  const words = gather(languages, ({ states, tasks }) => [
    ...states.done,
    ...states.dropped,
    ...states.open,
    ...states.progress,
    ...tasks.markers,
  ]);
  return [...words, ...HARDLY_DONE];
}

/** Words that tell when something came to be so: `Completed last week.` */
function listWhen(languages: Vocabulary): Words {
  const words = gather(languages, ({ due, sections }) => [
    ...sections.last,
    ...due.this,
    ...due.on,
    ...due.today,
    ...due.weekdays.flat(),
    ...Object.values(due.units).flat(),
  ]);
  return [...words, ...WHEN_DONE];
}

const patterns = perVocabulary((vocabulary) => {
  const words = anyFolded(listWords(vocabulary));
  const stating = anyFolded(gather(vocabulary, ({ states }) => Object.values(states).flat()));
  const when = anyFolded(listWhen(vocabulary));
  const label = String.raw`(?:${STATUS})?${words}(?:[\s,;/]{1,3}${words}){0,2}`;
  return {
    leading: createMatcher(
      String.raw`^[\s*~]{0,4}(?:[[(（【［]\s?${label}\s?[\])）】］][\s*~:：–—-]{0,5}|${label}[\s*~]{0,4}(?:[:：]|\s[–—-]{1,3})[\s*~]{0,4}|\*{2}${HARDLY}\*{2}\s+(?=\S)|${stating}(?:\s${when}){0,3}[*~]{0,3}\s?[.!][*~]{0,3}\s+(?=\S))`,
    ),
    trailing: createMatcher(
      String.raw`(?:\s?[[(（【［][\s*]{0,3}${label}[\s*.!?？。]{0,3}[\])）】］]|\s[–—-]{1,3}\s?\*{0,2}${label})[\s*.!?？。]{0,4}$`,
    ),
  };
});

/** What stands around a state in front of a text, and behind one: hardly any text has it, and the patterns are dear. */
const MAY_LEAD = /^\*{2}|^[\s*~]{0,4}[[(（【［]|[:：]|\s[–—-]|[.!][*~]{0,3}\s/u;
const MAY_TRAIL = /[[(（【［].*[\])）】］][\s*.!?？。]{0,4}$|\s[–—-]/su;
const LEAD = /^[\s*~]{0,4}(?:[[(（【［]\s?)?/u;
const TRAILS = [/[[(（【［][\s*]{0,3}/gu, /\s[–—-]{1,3}\s?\*{0,2}/gu];

/** What stands behind a state, as well as in front of it. */
const END = /[\])）】］:：.!?？。*]|\s[–—-]/u;

/** Tells of a text whether it may begin with states of some languages, and hold nothing else up to the next sign. */
function mayBeStates(languages: Vocabulary): (text: string) => boolean {
  const words = listWords(languages);
  const begins = mayBegin(words);
  const consists = mayConsist([...words, ...listWhen(languages)]);
  return (text) => begins(text) && consists(text.split(END, 1)[0] ?? '');
}

/** Which vocabulary's states a text may begin with: hardly any, and that saves the patterns. */
const mayBeAny = mayBeStates(LANGUAGES);
const tellers = LANGUAGES.map((language) => ({
  vocabulary: vocabularyOf(language.code),
  may: mayBeStates([language]),
}));

function listVocabularies(start: string): readonly Vocabulary[] {
  // `Status` is one itself where nothing follows it.
  const labels = [start, start.replace(BEFORE, '')].filter(mayBeAny);
  return labels.length === 0 ? [] : tellers.filter(({ may }) => labels.some(may)).map(({ vocabulary }) => vocabulary);
}

const BEFORE = new RegExp(`^${STATUS}`, 'i');

function listLeading(head: string): readonly Vocabulary[] {
  return MAY_LEAD.test(head) ? listVocabularies(head.replace(LEAD, '')) : [];
}

function listTrailing(tail: string): readonly Vocabulary[] {
  if (!MAY_TRAIL.test(tail)) return [];
  const starts = TRAILS.flatMap((trail) =>
    [...tail.matchAll(trail)].map((match) => tail.slice(match.index + match[0].length)),
  );
  return [...new Set(starts.flatMap(listVocabularies))];
}

/**
 * A text without the words in front of it or behind it that say how far it is: `In progress: …`, `… (on hold)`. From
 * meeting to meeting they change while the TODO stays.
 */
export function withoutState(text: string): string {
  // An underline would belong to its word.
  const head = text.slice(0, MOST_LETTERS).replace(/_/g, '*');
  const labels = listLeading(head).map((vocabulary) => patterns(vocabulary).leading.exec(head)?.[0].length ?? 0);
  const rest = text.slice(Math.max(0, ...labels));
  const tail = rest.slice(-MOST_LETTERS).replace(/_/g, '*');
  const ends = listTrailing(tail).map((vocabulary) => patterns(vocabulary).trailing.exec(tail)?.index ?? tail.length);
  const end = Math.min(tail.length, ...ends);
  const left = rest.slice(0, rest.length - tail.length + end);
  return left.trim() === '' ? text : left;
}
