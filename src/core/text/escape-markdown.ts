import { findSpans, neutraliseMarkdown, type LinkPolicy } from './neutralise.ts';
import { cutText } from './plain-text.ts';

/**
 * A line of untrusted text for a table cell, list item or link text: it does nothing, breaks out of nothing, and reads
 * the same. Closed code spans stay code.
 */
export function escapeText(text: string, policy: LinkPolicy): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const spans = /[|\\]/.test(line) ? null : findSpans(line);
  if (spans === null) return escapeProse(line.replace(/`/g, 'ˋ'), policy);
  let result = '';
  let end = 0;
  for (const [from, to] of spans) {
    result += escapeProse(line.slice(end, from), policy) + line.slice(from, to);
    end = to;
  }
  return result + escapeProse(line.slice(end), policy);
}

function escapeProse(prose: string, policy: LinkPolicy): string {
  const escaped = prose.replace(/[\\*_~[\]]/g, (sign) => `\\${sign}`);
  return neutraliseMarkdown(escaped, policy)
    .replace(/\|/g, '\\|')
    .replace(/https?:\/\//gi, (scheme) => `${scheme.slice(0, -2)}\u200b//`);
}

/** An untrusted word as inline code inside a table: no border can be forged in it. */
export function escapeCode(word: string): string {
  const text = word
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/`/g, 'ˋ')
    .replace(/\|/g, '¦')
    .replace(/\s+/g, ' ')
    .trim();
  return `\`${text === '' ? ' ' : cutText(text, 200)}\``;
}
