import { computeInitials, foldName, splitName } from '../text/person-name.ts';
import { remember } from '../text/remember.ts';
import type { Todo } from '../people/types.ts';
import { LEAST_WORDS, splitWords, writeWords } from './quoted-words.ts';
import type { Occurrence } from './occurrence.ts';
import { takeSaid } from './said.ts';
import type { Tracked } from './tracked.ts';

/** Characters looked through in one run. */
const MOST_CHARACTERS = 1e8;
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
    if (said === null || splitWords(said.words).length < LEAST_WORDS) return undefined;
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
