import { breakOwnWord } from './break-words.ts';
import type { LinkPolicy } from './inert-url.ts';
import { cutText } from './plain-text.ts';
import { stripHidden } from './strip-hidden.ts';
import { writeLine, writeSigns } from './write-text.ts';

/**
 * A line of untrusted text for a table cell, list item or link text: it does nothing, breaks out of nothing, and reads
 * the same. Closed code spans stay code: with every other sign escaped, nothing else can claim their backticks.
 */
export function escapeText(text: string, policy: LinkPolicy): string {
  const line = stripHidden(text).replace(/\s+/g, ' ').trim();
  const spans = /[|\\]/.test(line) ? null : findSpans(line);
  if (spans === null) return writeLine(line.replace(/`/g, 'ˋ'), policy);
  let result = '';
  let end = 0;
  for (const [from, to] of spans) {
    result += escapeBetween(line, end, from, policy) + breakOwnWord(line.slice(from, to));
    end = to;
  }
  return result + escapeBetween(line, end, line.length, policy);
}

function escapeBetween(line: string, from: number, to: number, policy: LinkPolicy): string {
  const prose = line.slice(from, to);
  return from === 0 ? writeLine(prose, policy) : writeSigns(prose, policy);
}

/** Code spans of one line, or null when a run of backticks stays open or is so long that readers may differ. */
function findSpans(line: string): readonly (readonly [number, number])[] | null {
  // GitHub takes a backtick into a bare address that it stands in, and no code begins there.
  if (/(?::\/\/|www\.|@)\S*`|`{11}/i.test(line)) return null;
  const spans: [number, number][] = [];
  let open: { readonly at: number; readonly run: string } | null = null;
  for (const match of line.matchAll(/`+/g)) {
    if (open === null) open = { at: match.index, run: match[0] };
    else if (match[0] === open.run) {
      spans.push([open.at, match.index + match[0].length]);
      open = null;
    }
  }
  return open === null ? spans : null;
}

/** A word from a note as inline code: shown as written, doing nothing. */
export function quoteCode(word: string): string {
  const text = breakOwnWord(stripHidden(word)).replace(/\s+/g, ' ').replace(/`/g, 'ˋ').trim();
  return `\`${text === '' ? ' ' : text}\``;
}

/** An untrusted word as inline code inside a table: no border can be forged in it. */
export function escapeCode(word: string): string {
  const text = stripHidden(word.replace(/[\p{Cc}\p{Cs}]/gu, ''))
    .replace(/`/g, 'ˋ')
    .replace(/\|/g, '¦')
    .replace(/\s+/g, ' ')
    .trim();
  return `\`${text === '' ? ' ' : cutText(text, 200)}\``;
}
