import { gather, LANGUAGES } from '../languages/vocabulary.ts';
import { foldName } from '../text/person-name.ts';
import { remember } from '../text/remember.ts';
import type { Growing } from './entity.ts';
import type { Occurrence } from './occurrence.ts';

/**
 * Whether a person surely owns both although no owner is written alike: in short (`Ada`, `Ada M.`, `Ada Moe`), as everyone
 * in other words, or in the text of what nobody owns (`Ada still needs to call them`).
 */
export function isOwnedInShort(entity: Growing, occurrence: Occurrence): boolean {
  const latest = entity.occurrences.at(-1);
  if (latest === undefined) return false;
  if (latest.owners.length === 0) return isNamedIn(latest, occurrence);
  if (occurrence.owners.length === 0) return isNamedIn(occurrence, latest);
  return latest.owners.some((one) => occurrence.owners.some((other) => isSameInShort(one, other)));
}

/** Whether a text that nobody owns names all whose names another one's owners have. */
function isNamedIn(free: Occurrence, owned: Occurrence): boolean {
  const names = owned.names();
  const { keys } = free.wording().content();
  return names.size > 0 && [...names].every((name) => keys.has(name));
}

function isSameInShort(one: string, other: string): boolean {
  if (isEveryone(one) && isEveryone(other)) return true;
  const [a, b] = [foldName(one).split(' '), foldName(other).split(' ')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // Two letters are initials, which are told otherwise.
  if ((short[0]?.length ?? 0) < LEAST_LETTERS || short[0] !== long[0]) return false;
  return short.every((word, at) => isSameWord(word, long[at] ?? ''));
}

/** The same word, or its first letter. */
function isSameWord(one: string, other: string): boolean {
  return one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0]);
}

const LEAST_LETTERS = 3;

/** Whether an owner is no person but all of them, in whatever language. */
export function isEveryone(owner: string): boolean {
  return everyone().has(foldName(owner));
}

const everyone = remember(() => new Set(gather(LANGUAGES, ({ people }) => people.everyone).map(foldName)));
