import { anyFolded } from '../languages/compile.ts';
import { createMatcher } from '../languages/matcher.ts';
import { gather, LANGUAGES } from '../languages/vocabulary.ts';
import { remember } from '../text/remember.ts';

/** Letters of a text at either end in which a state may stand. */
const MOST_LETTERS = 80;

const patterns = remember(() => {
  const words = anyFolded(
    gather(LANGUAGES, ({ states, tasks }) => [
      ...states.done,
      ...states.dropped,
      ...states.open,
      ...states.progress,
      ...tasks.markers,
    ]),
  );
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

/**
 * A text without the words in front of it or behind it that say how far it is: `In progress: …`, `… (on hold)`. From
 * meeting to meeting they change while the TODO stays.
 */
export function withoutState(text: string): string {
  // An underline would belong to its word.
  const head = text.slice(0, MOST_LETTERS).replace(/_/g, '*');
  const label = MAY_LEAD.test(head) ? (patterns().leading.exec(head)?.[0] ?? '') : '';
  const rest = text.slice(label.length);
  const tail = rest.slice(-MOST_LETTERS).replace(/_/g, '*');
  const end = (MAY_TRAIL.test(tail) ? patterns().trailing.exec(tail)?.index : undefined) ?? tail.length;
  const left = rest.slice(0, rest.length - tail.length + end);
  return left.trim() === '' ? text : left;
}
