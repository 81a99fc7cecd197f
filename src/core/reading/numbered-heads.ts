import type { Line } from '../note/scan-lines.ts';

/** The first line from an index on that is not blank; looked for in place, since every section asks. */
export function findFilled(lines: readonly Line[], from: number): Line | undefined {
  return lines[indexOfFilled(lines, from)];
}

/** Where the first line from an index on stands that is not blank. */
export function indexOfFilled(lines: readonly Line[], from: number): number {
  let index = from;
  while (lines[index]?.kind === 'blank') index += 1;
  return index;
}

/** `5. Action items`: a number that begins a line at the margin. */
export function isNumberedHead(line: Line | undefined): boolean {
  return line?.indent === 0 && line.kind === 'bullet' && /^\s*\d+[.)]/.test(line.raw);
}

/** `5. Action items`, and what it heads is no further in: its numbers head the parts of the minutes. */
export function headsFlat(index: number, lines: readonly Line[]): boolean {
  const line = lines[index];
  const next = findFilled(lines, index + 1);
  if (line === undefined || !isNumberedHead(line) || next === undefined || isNumberedHead(next)) return false;
  const before = lines[index - 1]?.kind ?? 'blank';
  const isApart = before === 'blank' || before === 'heading';
  return isApart && next.indent === 0 && (next.kind === 'bullet' || next.kind === 'text');
}
