import { readOwners } from '../block/write-facts.ts';
import { readQuote } from '../block/issue-body.ts';
import { isSmallWord } from '../languages/small-words.ts';
import { computeInitials, foldName, splitName } from '../text/person-name.ts';
import { foldText } from '../text/fold-text.ts';
import { hashText } from '../text/hash.ts';
import { remember } from '../text/remember.ts';
import type { Todo } from '../people/types.ts';
import { LEAST_WORDS, splitWords, takeItem, writeWords } from './quoted-words.ts';
import type { Occurrence } from './occurrence.ts';
import { withoutState } from './state-free.ts';
import type { Tracked } from './tracked.ts';

/** Characters looked through in one run. */
const MOST_CHARACTERS = 1e8;
/** Characters of a quotation in which owners may stand. */
const LONGEST_OWNERS = 120;
/** Letters from which a word of a name tells somebody by itself. */
const LEAST_LETTERS = 3;

/**
 * Finds the open item of somebody, by whatever name, that holds the words of an issue's text, in itself or in its checklist.
 * `unknown` where a run would look for too many of them.
 */
export function createNamesFinder(
  occurrences: readonly Occurrence[],
): (tracked: Tracked) => Occurrence | undefined | 'unknown' {
  let left = MOST_CHARACTERS;
  const open = occurrences.filter(({ todo }) => todo.state === 'open');
  const list = remember(() => open.map((one) => ({ one, words: remember(() => listWords(one.todo)) })));
  return (tracked) => {
    const said = takeSaid(tracked);
    if (said === null) return undefined;
    for (const { one, words } of list()) {
      for (const text of words()) {
        left -= text.length;
        if (left < 0) return 'unknown';
        if (text.includes(said.words) && isOf(one.todo, said.names)) return one;
      }
    }
    return undefined;
  };
}

function listWords({ text, items }: Todo): readonly string[] {
  return [text, ...items.map((item) => item.text)].map(writeWords);
}

/** What an issue quotes, taken apart into whose it is and the words between single spaces; null where that cannot be told. */
function takeSaid({ block, marker }: Tracked): { readonly names: readonly string[]; readonly words: string } | null {
  const quote = takeItem(readQuote(block)).replace(/\s+/g, ' ').trim();
  const texts = new Set(marker.sightings.map(({ text }) => text));
  const starts = [...quote.slice(0, LONGEST_OWNERS).matchAll(/(?<!\S)\S/g)].map(({ index }) => index);
  const start = starts.find((at) => texts.has(hashText(foldText(quote.slice(at)), 8)));
  if (start === undefined) return null;
  const front = quote.slice(0, start).split(/[,/&:*]|\band\b/);
  const names = [...readOwners(block), ...front].map(foldName).filter((name) => name !== '');
  const all = splitWords(writeWords(withoutState(quote.slice(start))));
  const own = new Set(names.flatMap((name) => splitWords(writeWords(name))));
  // `Ada to do it`: whose it is may stand in the text as well.
  const rest = all[0] !== undefined && own.has(all[0]) ? all.slice(1) : all;
  const from = rest.findIndex((word) => !isSmallWord(word));
  const words = rest === all ? all : rest.slice(Math.max(from, 0));
  return words.length < LEAST_WORDS ? null : { names, words: ` ${words.join(' ')} ` };
}

/** Whether somebody of an item may be called by one of these names. */
function isOf({ owners }: Todo, names: readonly string[]): boolean {
  if (owners.length === 0) return names.length === 0;
  return owners.some(({ raw, login }) =>
    names.some((name) => (login !== null && foldName(login) === name) || mayBeOne(raw, name)),
  );
}

/** One name, a name and part of it, or a name and its initials. */
function mayBeOne(a: string, b: string): boolean {
  const [one, other] = [foldName(a), foldName(b)];
  if (one === other || computeInitials(a).includes(other) || computeInitials(b).includes(one)) return true;
  const words = new Set(splitName(one));
  return splitName(other).some((word) => word.length >= LEAST_LETTERS && words.has(word));
}
