import { anyFolded, either } from '../languages/compile.ts';
import { MINUTES } from '../languages/english-phrases.ts';
import {
  ANNOUNCED,
  LEADS_TO_REVIEWED,
  NO_SECTIONS,
  NO_WHOSE,
  OPENINGS,
  REVIEWS,
} from '../languages/english-remarks.ts';
import { english } from '../languages/english.ts';
import { createMatcher, findsWord } from '../languages/matcher.ts';
import type { Words } from '../languages/types.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { foldCase } from '../text/fold-text.ts';
import { rememberAnswers } from '../text/remember.ts';
import { GAP, isPlannedName, isSharedName } from './planned-names.ts';
import { wordTest } from './word-classes.ts';

/** Characters of a heading that are compared. */
const LONGEST_HEADING = 200;

/**
 * What a heading announces. `over`: things that are done; `review`: last time's; `decisions`: what was agreed, by telling
 * people to do it as well; `other`: a part without things to do.
 */
export type SectionKind = 'actions' | 'review' | 'over' | 'decisions' | 'other';

const patterns = perVocabulary((vocabulary) => {
  const list = (pick: Parameters<typeof gather<string>>[1]) => gather(vocabulary, pick);
  const words = (pick: Parameters<typeof gather<string>>[1]) => anyFolded(list(pick));
  const find = (source: string, ...needs: readonly Words[]) => createMatcher(source, '', ...needs);
  const names = list(({ sections }) => sections.actions);
  const other = list(({ sections }) => [...sections.other, ...sections.attendance, ...sections.nextMeeting]);
  const actions = anyFolded(names);
  const before = words(({ sections }) => sections.before);
  const beside = words(({ sections }) => sections.beside);
  const last = words(({ sections }) => sections.last);
  const over = words(({ sections }) => sections.over);
  const and = words(({ people }) => people.and);
  const months = words(({ due }) => due.months.flat());
  const long = words(({ sections }) =>
    sections.actions.filter((name) => / /.test(name) && !NO_WHOSE.has(name.split(' ', 1)[0] ?? '')),
  );
  const spans = list(({ sections }) => sections.spans ?? []);
  const more = String.raw`(?:${GAP}(?:${and}${GAP})?(?:${beside}|${actions}))*`;
  return {
    dates: createMatcher(String.raw`(?:\s(?:\d{1,8}${either(english.due.ordinals)}?|${months}))+$`),
    /** `Sprint 1 tasks`, `Tasks sprint 1`, the number of which went as that of a day would. */
    span: find(
      String.raw`^${anyFolded(spans)}\s\d{1,3}\s(?=\p{L})|(?<=\p{L})\s${anyFolded(spans)}(?:\s\d{1,3})?$`,
      spans,
    ),
    // Once a run of spaces: a hostile line may have hundreds of thousands.
    joint: createMatcher(String.raw`(?<!\s)\s*[&+/,|]\s*|\s${and}\s+`),
    marks: findsWord(list(({ tasks }) => tasks.markers)),
    dangling: find(
      String.raw`\s${words(({ sections }) => sections.from)}$`,
      list(({ sections }) => sections.from),
    ),
    plain: find(String.raw`^(?:(?:${before}|${last})${GAP})*${actions}${more}$`, names),
    /** `Ce avem de făcut până vineri`: a name may hold a word that leads to what follows. */
    led: find(
      String.raw`^(?:(?:${before}|${last})${GAP})*${actions}${more}\s${words(({ sections }) => sections.from)}\s.+$`,
      names,
    ),
    reversed: find(
      String.raw`^(?:${before}${GAP})*${beside}${GAP}(?:${and}${GAP})?${actions}${more}$`,
      names,
      list(({ sections }) => sections.beside),
    ),
    whose: find(String.raw`^(?:\p{L}+\s){1,3}${long}$`, names),
    tail: find(
      String.raw`\s(?:${words(({ sections }) => sections.from)}|${over})\s.*|\s${over}$`,
      list(({ sections }) => [...sections.from, ...sections.over]),
    ),
    over: findsWord(list(({ sections }) => sections.over)),
    no: find(String.raw`^(?:\p{L}+\s)*${either(NO_SECTIONS)}\s`, NO_SECTIONS),
    last: findsWord(list(({ sections }) => sections.last)),
    review: find(
      String.raw`^(?:${words(({ sections }) => sections.review)}|${either(REVIEWS)}(?: ${either(LEADS_TO_REVIEWED)}){1,2} (?:(?:${last}|${before}|${words(({ plans }) => plans.pending)}) )*${actions})`,
      list(({ sections }) => [...sections.review, ...REVIEWS]),
    ),
    other: find(
      String.raw`^(?:${words(({ sections }) => sections.other)}|${words(({ sections }) => sections.attendance)}|${words(({ sections }) => sections.nextMeeting)}.*)$`,
      other,
    ),
    decisions: find(
      `^${words(({ sections }) => sections.decisions)}$`,
      list(({ sections }) => sections.decisions),
    ),
    holds: findsWord(names),
    heads: findsWord(list(({ sections }) => sections.before)),
    /** `to be completed`, in which `completed` says the opposite. */
    pending: findsWord(list(({ plans }) => plans.pending)),
  };
});

/** What a heading says in brackets, unless it is that all is done. */
const ASIDE = new RegExp(String.raw`\s\((?![^()]*${either(english.sections.over)})[^()]*\)[\s:*_]*$`);

/** `一、`, `(三)`: a number in Chinese characters. */
const HAN_NUMBER = /^\W*[一二三四五六七八九十]{1,3}[、.)]/u;

/** `10:50`, `(5 min)`, `- 5 mins`: when a part of the meeting is, and how long it takes. */
const TIMES = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\d{1,2}[:.]\d\d(?!\d)|\d{1,3}(?:\s?${either(MINUTES)}(?!\p{L})|['’′]))`,
  'gu',
);

/** A section's name as compared: without case, emoji, shortcodes, markup, numbering, times, dates in brackets and punctuation. */
export const foldSectionName = rememberAnswers((heading) =>
  foldCase(heading.slice(0, LONGEST_HEADING))
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/https?:\/\/\S+|<\/?[a-z][^<>]*>/g, ' ')
    .replace(ASIDE, '')
    .replace(/:[a-z0-9_+-]+:/g, ' ')
    .replace(TIMES, ' ')
    .replace(HAN_NUMBER, '')
    .replace(/['’]/g, '')
    .replace(/^[\s\d.)#ivx]*(?=[^\p{L}]*\p{L})(?:\d|[.)#]|\s)*/u, (mark) => (/[\d.)#]/.test(mark) ? ' ' : mark))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,3} ){1,3}(?=\p{L})/u, ''),
);

/** A folded name without the day and the words that lead to it. */
function withoutDay(name: string, vocabulary: Vocabulary): string {
  const { dates, dangling } = patterns(vocabulary);
  return dangling.cut(dates.cut(name)).replace(/^(?:\d{1,4} ){1,3}(?=\p{L})/u, '');
}

const isActions = wordTest(({ sections }) => sections.actions.map((name) => name.replace(/'/g, '')));

const NONE: ReadonlySet<string> = new Set();

/** What a heading announces; null for one that is none of ours. `extra` are further names of sections, folded. */
export function readSectionName(
  heading: string,
  vocabulary: Vocabulary,
  extra: ReadonlySet<string> = NONE,
): SectionKind | null {
  const folded = foldSectionName(heading);
  if (extra.size > 0 && (extra.has(folded) || extra.has(withoutDay(folded, vocabulary)))) return 'actions';
  const kind = kindOf(vocabulary)(folded);
  return kind ?? kindOfFirst(heading, folded, vocabulary);
}

/** `Action items & bug reports`: what is told first counts, where it is more than a word and holds one that marks tasks. */
function kindOfFirst(heading: string, whole: string, vocabulary: Vocabulary): SectionKind | null {
  const { joint, plain, over, no, marks } = patterns(vocabulary);
  const [first = '', ...others] = joint.split(heading);
  const name = others.length === 0 ? '' : foldSectionName(first);
  const isName = / /.test(name) && plain.test(name) && marks.test(name);
  return isName && !over.test(whole) && !no.test(whole) ? kindOf(vocabulary)(name) : null;
}

const kindOf = perVocabulary((vocabulary) => rememberAnswers((folded) => findKind(folded, vocabulary)));

function findKind(folded: string, vocabulary: Vocabulary): SectionKind | null {
  const name = withoutDay(folded, vocabulary);
  // `De făcut`, `Qui fait quoi`: a word of what is over inside such a name says nothing.
  if (isActions(vocabulary)(folded) || isActions(vocabulary)(name)) return 'actions';
  const { plain, led, reversed, whose, tail, span, over, no, last, review, decisions, other, holds, heads, pending } =
    patterns(vocabulary);
  const isAny =
    led.test(name) || [name, tail.cut(name), span.cut(name)].some((one) => plain.test(one) || reversed.test(one));
  const isOf =
    (whose.test(name) || isPlannedName(name, vocabulary) || isSharedName(span.cut(name), vocabulary)) && !no.test(name);
  if (review.test(name)) return 'review';
  if (!isAny && !isOf) return decisions.test(name) ? 'decisions' : other.test(name) ? 'other' : null;
  // `Nieuwe taken` holds no English `taken`: what names the tasks says nothing of how far they are.
  const rest = holds.split(heads.split(pending.split(name).join(' ')).join(' ')).join(' ');
  if (over.test(rest)) return 'over';
  return last.test(name) ? 'review' : 'actions';
}

/** Whether a label is the name of a section of things to do and nothing else, so that it needs no markup. */
export function isPlainActionName(label: string, vocabulary: Vocabulary): boolean {
  return isPlain(vocabulary)(foldSectionName(label));
}

const isPlain = perVocabulary((vocabulary) => {
  const { plain } = patterns(vocabulary);
  return rememberAnswers((name) => plain.test(name));
});

/** Words of a sentence that announces things to do. */
const MOST_WORDS = 14;
/** `We identified the following next steps`. */
const announced = new RegExp(String.raw`^.*\b${either(ANNOUNCED)}\s+(.+)$`);
const opens = new RegExp(String.raw`^${either(OPENINGS)}\b`);

/** Whether a sentence that ends with a colon announces things to do: `We have some action items:`. */
export function isActionSentence(sentence: string, vocabulary: Vocabulary): boolean {
  const name = foldSectionName(sentence);
  const { holds, over, last, no, plain, tail } = patterns(vocabulary);
  if (name.split(' ').length > MOST_WORDS || over.test(name) || no.test(`${name} `)) return false;
  const behind = last.test(name) ? '' : (announced.exec(name)?.[1] ?? '');
  return (
    (opens.test(name) && holds.test(name) && !last.test(name)) ||
    plain.test(tail.cut(name)) ||
    plain.test(tail.cut(behind))
  );
}
