import { anyWord } from '../languages/compile.ts';
import { gather, LANGUAGES } from '../languages/vocabulary.ts';
import { remember } from '../text/remember.ts';

/** Letters of a text at either end in which a state may stand. */
const MOST_LETTERS = 80;

const patterns = remember(() => {
  const words = anyWord(
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
    leading: new RegExp(
      String.raw`^[\s*~]{0,4}(?:[[(（【［]\s?${label}\s?[\])）】］][\s*~:：–—-]{0,5}|${label}[\s*~]{0,4}(?:[:：]|\s[–—-])[\s*~]{0,4})`,
      'iu',
    ),
    trailing: new RegExp(
      String.raw`(?:\s?[[(（【［][\s*]{0,3}${label}[\s*.!。]{0,3}[\])）】］]|\s[–—-]{1,3}\s?\*{0,2}${label})[\s*.!。]{0,4}$`,
      'iu',
    ),
  };
});

/**
 * A text without the words in front of it or behind it that say how far it is: `In progress: …`, `… (on hold)`. From
 * meeting to meeting they change while the TODO stays.
 */
export function withoutState(text: string): string {
  const { leading, trailing } = patterns();
  // An underline would belong to its word.
  const label = leading.exec(text.slice(0, MOST_LETTERS).replace(/_/g, '*'))?.[0] ?? '';
  const rest = text.slice(label.length);
  const tail = rest.slice(-MOST_LETTERS).replace(/_/g, '*');
  const end = trailing.exec(tail)?.index ?? tail.length;
  const left = rest.slice(0, rest.length - tail.length + end);
  return left.trim() === '' ? text : left;
}
