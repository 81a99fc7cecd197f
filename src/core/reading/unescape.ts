import { changeLine, scanLines, type Line } from '../note/scan-lines.ts';
import { ESCAPE } from '../text/plain-text.ts';

/** `\- \[ \] do it`, as word processors export lists. */
const LIST = /^\s*(?:>\s*)?\\[-*+]\s|^\s*(?:[-*+]\s+)?\\\[[ xX]?\\\]/;
/** Escapes that hide a box, a name in brackets or the rest of a login. */
const HIDING = /^[*_]{0,3}\\[[(]|@[\w-]+\\_/;

/** Lines whose escaped punctuation would hide what they are, read as if it were not escaped; `raw` stays as written. */
export function unescapeLine(line: Line): Line {
  if (!line.raw.includes('\\') || line.kind === 'code' || line.kind === 'table') return line;
  if (LIST.test(line.raw)) {
    const [plain] = scanLines([line.raw.replace(ESCAPE, '$1')], line.number);
    return plain === undefined ? line : changeLine(plain, { raw: line.raw });
  }
  return HIDING.test(line.content) ? changeLine(line, { content: line.content.replace(ESCAPE, '$1') }) : line;
}
