import { anyFolded } from '../languages/compile.ts';
import { createMatcher } from '../languages/matcher.ts';
import { gather, LANGUAGES } from '../languages/vocabulary.ts';
import { foldLetters } from '../text/fold-text.ts';
import { remember } from '../text/remember.ts';

/** Letters of a text at either end in which a state may stand. */
const MOST_LETTERS = 80;

const listWords = remember(() =>
  gather(LANGUAGES, ({ states, tasks }) => [
    ...states.done,
    ...states.dropped,
    ...states.open,
    ...states.progress,
    ...tasks.markers,
  ]),
);

const patterns = remember(() => {
  const words = anyFolded(listWords());
  const label = String.raw`(?:status\s?:?\s?)?${words}(?:[\s,;/]{1,3}${words}){0,2}`;
  return {
    leading: createMatcher(
      String.raw`^[\s*~]{0,4}(?:[[(（【［]\s?${label}\s?[\])）】］][\s*~:：–—-]{0,5}|${label}[\s*~]{0,4}(?:[:：]|\s[–—-])[\s*~]{0,4})`,
    ),
    trailing: createMatcher(
      String.raw`(?:\s?[[(（【［][\s*]{0,3}${label}[\s*.!。]{0,3}[\])）】］]|\s[–—-]{1,3}\s?\*{0,2}${label})[\s*.!。]{0,4}$`,
    ),
  };
});

/** What stands around a state in front of a text, and behind one: hardly any text has it, and the patterns are dear. */
const MAY_LEAD = /^[\s*~]{0,4}[[(（【［]|[:：]|\s[–—-]/u;
const MAY_TRAIL = /[[(（【［].*[\])）】］][\s*.!。]{0,4}$|\s[–—-]/su;
const LEAD = /^[\s*~]{0,4}(?:[[(（【［]\s?)?/u;
const TRAILS = [/[[(（【［][\s*]{0,3}/gu, /\s[–—-]{1,3}\s?\*{0,2}/gu];

/** Letters by which the beginning of a state is known; of a short word, or before a letter with two spellings, fewer. */
const FIRST = 3;

const starts = remember(() => {
  const [whole, open] = [new Set<string>(), new Set<string>()];
  for (const word of ['status', ...listWords()]) {
    const plain = /^[a-z]*/.exec(word.toLowerCase())?.[0] ?? '';
    const isWhole = plain.length >= FIRST || word[plain.length] === ' ' || plain.length === word.length;
    (isWhole ? whole : open).add(plain.slice(0, FIRST));
  }
  return { whole, open: [...open] };
});

/** Whether a state may begin at a place of a folded text: false for nearly all, and that saves the patterns. */
function mayBegin(folded: string, at: number): boolean {
  const start = folded.slice(at, at + FIRST);
  if (/[^\0-\x7f]/.test(start)) return true;
  const letters = /^[a-z]*/.exec(start)?.[0] ?? '';
  return letters !== '' && (starts().whole.has(letters) || starts().open.some((some) => letters.startsWith(some)));
}

function mayLead(head: string): boolean {
  return MAY_LEAD.test(head) && mayBegin(foldLetters(head), LEAD.exec(head)?.[0].length ?? 0);
}

function mayTrail(tail: string): boolean {
  if (!MAY_TRAIL.test(tail)) return false;
  const folded = foldLetters(tail);
  return TRAILS.some((trail) =>
    [...tail.matchAll(trail)].some((match) => mayBegin(folded, match.index + match[0].length)),
  );
}

/**
 * A text without the words in front of it or behind it that say how far it is: `In progress: …`, `… (on hold)`. From
 * meeting to meeting they change while the TODO stays.
 */
export function withoutState(text: string): string {
  // An underline would belong to its word.
  const head = text.slice(0, MOST_LETTERS).replace(/_/g, '*');
  const label = mayLead(head) ? (patterns().leading.exec(head)?.[0] ?? '') : '';
  const rest = text.slice(label.length);
  const tail = rest.slice(-MOST_LETTERS).replace(/_/g, '*');
  const end = (mayTrail(tail) ? patterns().trailing.exec(tail)?.index : undefined) ?? tail.length;
  const left = rest.slice(0, rest.length - tail.length + end);
  return left.trim() === '' ? text : left;
}
