import { changeLine, createLine, scanLine, type Line } from '../scan-lines.ts';
import { shapeEnumerations } from '../enumerations.ts';
import { raiseDrawnTables } from './drawn-tables.ts';
import { readOutline } from '../task-lines.ts';
import { splitWords } from '../../text/words.ts';

/** Words of an underlined heading; a longer line above a rule is a sentence. */
const MOST_WORDS = 8;

/** `ACTION ITEMS`, two to eight words alone between empty lines. */
const CAPITALS = /^\p{Lu}{2,}(?:\s(?:\p{Lu}+|&|\/)){1,7}:?\s*$/u;

/** Lines of plain text: lists as in Markdown, headings underlined with any sign, and no code. */
export function scanPlain(lines: readonly string[], first: number): readonly Line[] {
  const shaped = shapeEnumerations(lines);
  const scanned = lines.map((raw, index) => changeLine(scanLine(first + index, shaped[index] ?? raw), { raw }));
  const isRule = (line: Line | undefined): boolean => line !== undefined && /^\s*([*~_#+.=-])\1{2,}\s*$/.test(line.raw);
  const isCapital = (at: number): boolean =>
    scanned[at]?.kind === 'text' &&
    CAPITALS.test(scanned[at].raw) &&
    [at - 1, at + 1].every((beside) => (scanned[beside]?.kind ?? 'blank') === 'blank');
  const isHeading = (at: number): boolean => {
    const line = scanned[at];
    return (
      line?.kind === 'text' &&
      isRule(scanned[at + 1]) &&
      !isRule(line) &&
      (scanned[at - 1]?.kind ?? 'blank') === 'blank' &&
      !/[.!?;,]$/.test(line.content) &&
      splitWords(line.content, MOST_WORDS + 1).length <= MOST_WORDS
    );
  };
  const read = scanned.map((line, at) => {
    if (isHeading(at) || isCapital(at)) return changeLine(line, { kind: 'heading', level: 2 });
    return line.kind === 'text' && isHeading(at - 1) ? createLine(line.number, line.raw, 'blank') : line;
  });
  return readOutline(raiseDrawnTables(read.flatMap(raiseHeader)));
}

/** `^ Who ^ Action ^`, the header of a table of DokuWiki. */
function raiseHeader(line: Line): readonly Line[] {
  if (line.kind !== 'text' || !/^\s*\^(?:[^^]{0,80}\^){2,30}\s*$/.test(line.raw)) return [line];
  const row = changeLine(line, { kind: 'table', content: line.content.replace(/\^/g, '|') });
  return [row, changeLine(row, { content: '|---|' })];
}
