import { readOwners } from '../block/write-facts.ts';
import { readQuote } from '../block/issue-body.ts';
import { isSmallWord } from '../languages/small-words.ts';
import { foldName } from '../text/person-name.ts';
import { foldText } from '../text/fold-text.ts';
import { hashText } from '../text/hash.ts';
import { joinSpaces } from '../text/words.ts';
import { splitWords, takeItem, takeLast, writeWords } from './quoted-words.ts';
import { withoutState } from './state-free.ts';
import type { Tracked } from './tracked.ts';

/** Characters of a quotation in which owners may stand. */
const LONGEST_OWNERS = 120;

/** Names of whoever an issue's TODO is, folded, and its words between single spaces. */
export type Said = { readonly names: readonly string[]; readonly words: string };

/** What an issue quotes, taken apart into whose it is and the words between single spaces; null where that cannot be told. */
export function takeSaid({ block, marker }: Tracked): Said | null {
  const texts = new Set(marker.sightings.map(({ text }) => text));
  const quote = readQuote(block);
  const ways = [takeItem(quote), takeLast(quote)].map(joinSpaces).flatMap((line) => [line, asInNote(line)]);
  const [front, text] = ways.reduce<Split | null>((found, line) => found ?? splitQuote(line, texts), null) ?? [];
  if (front === undefined || text === undefined) return null;
  const owners = [...readOwners(block), ...front.split(/[,/&:*]|\band\b/)];
  const names = owners.map(foldName).filter((name) => name !== '');
  const all = splitWords(writeWords(withoutState(text)));
  const own = new Set(names.flatMap((name) => splitWords(writeWords(name))));
  // `Ada to do it`: whose it is may stand in the text as well.
  const rest = all[0] !== undefined && own.has(all[0]) ? all.slice(1) : all;
  const from = rest.findIndex((word) => !isSmallWord(word));
  const words = rest === all ? all : rest.slice(Math.max(from, 0));
  return words.length === 0 ? null : { names, words: ` ${words.join(' ')} ` };
}

/** What stands in front of an item's text, and the text. */
type Split = readonly [front: string, text: string];

/** Takes a line apart where one of some hashes knows the text. */
function splitQuote(line: string, texts: ReadonlySet<string>): Split | null {
  const starts = [...line.slice(0, LONGEST_OWNERS).matchAll(/(?<!\S)\S/g)].map(({ index }) => index);
  const start = starts.find((at) => texts.has(hashText(foldText(line.slice(at)), 8)));
  return start === undefined ? null : [line.slice(0, start), line.slice(start)];
}

/** A quotation as its note has it, where links lead by another way and signs are escaped so that they do nothing. */
function asInNote(line: string): string {
  return line
    .replace(/https:\/\/redirect\.github\.com\//g, 'https://github.com/')
    .replace(/<(https?:\/\/[^\s<>]+)>/g, '$1')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}
