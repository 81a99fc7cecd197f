import { breakOwnWord, breakWords } from './break-words.ts';
import { collectEdits, isLive, isSureOfCode, type Edit } from './inert-edits.ts';
import { isOtherHost, type LinkPolicy } from './inert-url.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { stripHidden } from './strip-hidden.ts';
import { writeLine } from './write-text.ts';

/** Anything that can act, or that decides what can; a text with none of it is written as it stands. */
const CANDIDATE = /[@#<&`[\\\t]|~~~|:\/\/|www\.|gh-\d|\/(?:issue|pull|discussion|commit|compare)|\n {4}|^ {4}/i;
/** The same but for addresses, and what may hide in one where it leads. */
const CANDIDATE_BESIDE = /[^\n\x20-\x7e]|[@#<&`[\\%|]|~~~|www\.|gh-\d|\n {4}|^ {4}/i;

/** Characters, signs and levels up to which a text is parsed: beyond them some take a time that grows by the square. */
const MOST = { characters: 8000, signs: 600, levels: 12, indent: 60, lines: 300 } as const;

/**
 * The lines of a note as a quotation that reads the same and does nothing: no mention, no reference, no closing keyword,
 * no HTML, no image, no marker. `base` is the note's page, by which relative links become absolute.
 */
export function quoteInert(source: string, policy: LinkPolicy, base: string | null): string {
  return makeInert(source, policy, { base, frame: (line) => `> ${line}`.trimEnd() });
}

/** One line of a note as the text of a checklist's item, its box not included. */
export function writeInertItem(line: string, policy: LinkPolicy, base: string | null): string {
  return makeInert(line, policy, { base, frame: (text) => `${BOX}${text}` }).slice(BOX.length);
}

const BOX = '- [ ] ';

type Frame = { readonly base: string | null; readonly frame: (line: string) => string };

/** A text is parsed where it will stand, since what stands before a line decides how it is read. */
function makeInert(source: string, policy: LinkPolicy, { base, frame }: Frame): string {
  const seen = stripHidden(source).split('\n');
  const text = seen.map(frame).join('\n');
  const words = seen.join('\n');
  if (!CANDIDATE.test(words) || isPlainButForAddresses(words, policy)) return breakOwnWord(text);
  if (!isTooMuch(seen)) {
    const root = parseMarkdown(text);
    for (const isSure of isSureOfCode(root, text) ? [true, false] : [false]) {
      const inert = applyEdits(text, collectEdits(root, { text, policy, base, isSure }));
      // What stays as it is reads as it did: parsing is what costs.
      const again = inert === text ? root : parseMarkdown(inert);
      if (!isLive(again, inert, policy) && (!isSure || isSureOfCode(again, inert))) return inert;
    }
  }
  return seen.map((line) => frame(writeLine(line.trim(), policy))).join('\n');
}

/** Whether a text is written as it stands although it holds addresses: they stand bare and lead to other servers. */
function isPlainButForAddresses(words: string, policy: LinkPolicy): boolean {
  if (CANDIDATE_BESIDE.test(words) || breakWords(words, policy) !== words) return false;
  return [...words.matchAll(/:\/\/([^\s/?]*)/g)].every(([, host = '']) => isOtherHost(host, policy));
}

function isTooMuch(lines: readonly string[]): boolean {
  const text = lines.join('\n');
  if (text.length > MOST.characters || lines.length > MOST.lines) return true;
  if ((text.match(/[*_~`[\]<>&!\\@]|:\/\/|www\./g)?.length ?? 0) > MOST.signs) return true;
  return lines.some((line) => {
    const indent = /^[\s>\-+*\d.)]*/.exec(line)?.[0] ?? '';
    return indent.length > MOST.indent || (indent.match(/>|[-+*.)]\s/g)?.length ?? 0) > MOST.levels;
  });
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of edits) {
    result += text.slice(end, edit.from) + edit.text;
    end = edit.to;
  }
  return result + text.slice(end);
}
