/** Letters from which a word may hold a slip of a key. */
const LEAST_LETTERS = 6;

/** Whether two words differ in one letter that was left out, put in, exchanged or turned round with the next. */
export function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < LEAST_LETTERS || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  const [x, y] = [a.slice(from), b.slice(from)];
  if (x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1)) return true;
  return x.length > 1 && x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}
