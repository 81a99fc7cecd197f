/** Letters from which a word may hold a slip of a key, and from which two of them. */
const LEAST_LETTERS = 6;
const LONG = 9;

/**
 * Whether two words differ in one letter that was left out, put in, exchanged or turned round with the next; in letters
 * written once or twice; in long words in two letters, none of which was exchanged: `production` is no `protection`.
 */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (short < LEAST_LETTERS || long - short > 2) return false;
  // `erdirect`: another first letter makes another word, unless it only changed places.
  if (a[0] !== b[0]) return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  const at = findDifference(a, b);
  const [x, y] = [a.slice(at), b.slice(at)];
  if (isOne(x, y) || x.slice(1) === y.slice(1)) return true;
  if (writeOnce(a) === writeOnce(b)) return true;
  return short >= LONG && isTwo(x, y);
}

function findDifference(a: string, b: string): number {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1;
  return at;
}

/** Whether one letter was left out or put in at the beginning, or turned round with the next. */
function isOne(x: string, y: string): boolean {
  return listSlips(x, y).some(([left, right]) => left === right);
}

/** The same of two letters. */
function isTwo(x: string, y: string): boolean {
  return listSlips(x, y).some(([left, right]) => {
    const at = findDifference(left, right);
    return isOne(left.slice(at), right.slice(at));
  });
}

/** What is left of two words whose first letters differ once a slip is taken out. */
function listSlips(x: string, y: string): readonly (readonly [string, string])[] {
  const isTurned = x.length > 1 && x[0] === y[1] && x[1] === y[0];
  return [[x.slice(1), y], [x, y.slice(1)], ...(isTurned ? [[x.slice(2), y.slice(2)] as const] : [])];
}

/** A word in which no letter stands twice in a row. */
function writeOnce(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
