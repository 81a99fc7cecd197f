import { BREAK, breakWords } from './break-words.ts';
import type { LinkPolicy } from './inert-url.ts';
import { stripHidden } from './strip-hidden.ts';

/** What stands before a line's own text inside quotations and lists. */
const PREFIX = /^[\s>]*/;

/** Text that a tree holds, for the place where it stood: kept as written where neither reading of it does anything. */
export function writeText(raw: string, value: string, policy: LinkPolicy): string {
  const lines = raw.split('\n');
  const values = value.split('\n');
  if (lines.length !== values.length) return writeLiteral(values.join(' '), policy);
  return lines
    .map((line, index) => {
      const prefix = index === 0 ? '' : (PREFIX.exec(line)?.[0] ?? '');
      return prefix + writePiece(line.slice(prefix.length), values[index] ?? '', policy);
    })
    .join('\n');
}

function writePiece(raw: string, value: string, policy: LinkPolicy): string {
  if (raw === value) return breakText(stripHidden(raw), policy);
  const isHarmless = (text: string) => !/[<`]|!\[|\[[!^]|\]:|www\./i.test(text) && breakWords(text, policy) === text;
  const isPlain = isHarmless(raw) && isHarmless(value) && stripHidden(value) === value;
  return isPlain ? raw : writeLine(value, policy);
}

/** Text in which every sign stands for itself already, and goes on doing so for a reader who sees more in it. */
function breakText(text: string, policy: LinkPolicy): string {
  return (
    breakWords(text, policy)
      .replace(/:(?=\/\/[<&])/g, `:${BREAK}`)
      .replace(/www(?=\.)/gi, `$&${BREAK}`)
      .replace(/&(?=#|[a-z][a-z0-9]*;)/gi, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/\](?=:)/g, `]${BREAK}`)
      .replace(/!(?=\[)/g, `!${BREAK}`)
      // GitHub takes whatever stands in `[^…]` for a footnote's name first, code and all, and for text in the end.
      .replace(/\[(?=![a-z]+\]|\^)/gi, '\\[')
      .replace(/`/g, '\\`')
  );
}

/** Lines of a note as nothing but text: every sign stands for itself, whoever reads it. */
export function writeLiteral(raw: string, policy: LinkPolicy): string {
  return raw
    .split('\n')
    .map((line, index) => {
      const prefix = index === 0 ? '' : (/^\s*(?:>\s?)*/.exec(line)?.[0].trimEnd() ?? '');
      const text = index === 0 ? line : line.slice(prefix.length).trim();
      return `${prefix}${prefix === '' || text === '' ? '' : ' '}${writeLine(text, policy)}`;
    })
    .join('\n');
}

/** One line as nothing but text, wherever a line may begin. */
export function writeLine(line: string, policy: LinkPolicy): string {
  return writeSigns(line, policy)
    .replace(/^(\s*)([-+=>#])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

/** Text within a line as nothing but text: no address in it becomes a link. */
export function writeSigns(text: string, policy: LinkPolicy): string {
  return breakWords(stripHidden(text), policy)
    .replace(/[\\`*_~[\]|]/g, '\\$&')
    .replace(/&(?=#|[a-z][a-z0-9]*;)/gi, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/www(?=\.)/gi, `$&${BREAK}`);
}
