import type { Wording } from './similarity.ts';

/** Words that every sentence may hold. */
const COMMON = new Set('the and for with from into that this these those our are was has have its their'.split(' '));
/** How many times as much must speak for one as for the other. */
const TIMES = 2;

/**
 * Which of two wordings another one shares more with, by what differs between the two: long siblings are alike in all but
 * a word or two, and these alone tell. `nothing` when no word does, `unclear` when words speak for both.
 */
export function tellApart(own: Wording, a: Wording, b: Wording): 'first' | 'second' | 'unclear' | 'nothing' {
  let [first, second] = [0, 0];
  for (const [word, count] of own.words) {
    if (!tells(word)) continue;
    const more = Math.min(count, a.words.get(word) ?? 0) - Math.min(count, b.words.get(word) ?? 0);
    if (more > 0) first += more;
    else second -= more;
  }
  for (const url of own.urls) {
    if (a.urls.has(url) && !b.urls.has(url)) first += 1;
    if (b.urls.has(url) && !a.urls.has(url)) second += 1;
  }
  if (first === 0 && second === 0) return 'nothing';
  if (first > TIMES * second) return 'first';
  return second > TIMES * first ? 'second' : 'unclear';
}

function tells(word: string): boolean {
  return (word.length > 2 && !COMMON.has(word)) || /\d/.test(word);
}
