import { changeLine, scanLines, type Line } from '../note/scan-lines.ts';

/** `\- \[ \] do it`, as word processors export lists. */
const LIST = /^\s*(?:>\s*)?\\[-*+]\s|^\s*(?:[-*+]\s+)?\\\[[ xX]?\\\]/;
/** Escapes that hide a box, a name in brackets or the rest of a login. */
const HIDING = /^[*_]{0,3}\\[[(]|@[\w-]+\\_/;
const SPACE = '&#x20;';
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** Lines whose escaped punctuation would hide what they are, read as if it were not escaped; `raw` stays as written. */
export function unescapeLine(written: Line): Line {
  // As editors write a space that would be lost at the end of a line.
  const line = written.content.endsWith(SPACE)
    ? changeLine(written, { content: written.content.slice(0, -SPACE.length) })
    : written;
  if (!line.raw.includes('\\') || line.kind === 'code' || line.kind === 'table') return line;
  if (LIST.test(line.raw)) {
    const [plain] = scanLines([line.raw.replace(ESCAPE, '$1')], line.number);
    return plain === undefined ? line : changeLine(plain, { raw: line.raw });
  }
  return HIDING.test(line.content) ? changeLine(line, { content: line.content.replace(ESCAPE, '$1') }) : line;
}
