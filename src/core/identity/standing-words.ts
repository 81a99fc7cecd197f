import { readQuote } from '../block/issue-body.ts';
import type { Note } from '../people/types.ts';
import { anyFolded } from '../languages/compile.ts';
import { gather, LANGUAGES } from '../languages/vocabulary.ts';
import { remember } from '../text/remember.ts';
import { LEAST_WORDS, splitWords, takeItem, writeWords } from './quoted-words.ts';
import type { Tracked } from './tracked.ts';

/** Characters looked through in one run: enough for a hundred items that left four hundred notes. */
const MOST_CHARACTERS = 4e8;

/**
 * Finds the note that holds the words of an issue's quotation, owner and all but its marker, one after the other, read as
 * an item or not. `unknown` where a run would look for too many of them: what nobody looked for is not gone.
 */
export function createWordsFinder(notes: readonly Note[]): (tracked: Tracked) => Note | undefined | 'unknown' {
  let left = MOST_CHARACTERS;
  const texts = notes.map((note) => {
    const raw = remember(() => note.lines.join('\n'));
    return { note, folded: remember(() => raw().toLowerCase()), words: remember(() => writeWords(raw())) };
  });
  return ({ block }) => {
    const quoted = writeWords(takeItem(readQuote(block)));
    const unmarked = quoted.replace(marker(), ' ');
    const sought = splitWords(unmarked).length < LEAST_WORDS ? quoted : unmarked;
    const all = splitWords(sought);
    if (all.length < LEAST_WORDS) return undefined;
    // The longest word tells at a glance where looking closer is in vain; one with marks may be written in many ways.
    const plain = all.filter((word) => /^[a-z0-9]+$/.test(word));
    const longest = plain.reduce((best, word) => (word.length > best.length ? word : best), '');
    for (const { note, folded, words } of texts) {
      left -= folded().length;
      if (left < 0) return 'unknown';
      if (folded().includes(longest) && words().includes(sought)) return note;
    }
    return undefined;
  };
}

/** An explicit marker in front: `TODO: …` may stand as `Postponed: …` now. */
const marker = remember(() => {
  const words = gather(LANGUAGES, ({ tasks }) => [...tasks.markers, ...tasks.initials]);
  return new RegExp(String.raw`^ ${anyFolded(words)} `, 'u');
});
