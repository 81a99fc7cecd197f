import type { Note } from '../people/types.ts';
import { isSmallWord } from '../languages/small-words.ts';
import { remember } from '../text/remember.ts';
import { isMarker, takeAsked, type Asked } from './asked-words.ts';
import { isNamed } from './named-in.ts';
import { LEAST_WORDS } from './quoted-words.ts';
import { listStretches, type Stretch } from './stretches.ts';
import type { Tracked } from './tracked.ts';

/** Characters looked through in one run: enough for a hundred items that left four hundred notes. */
const MOST_CHARACTERS = 4e8;
/** Words that say something, fewer of which may stand anywhere by chance. */
const LEAST_TOLD = 2;
/** Words that may have come between those of an owned item: a state, a due phrase. */
const MOST_BETWEEN = 4;

/**
 * Finds the note that holds what an issue quotes, read as an item or not: the words with their owner in any note, or alone
 * in one of `seen`, where they stood, as a line that is nobody's. `unknown` where a run would look for too many of them:
 * what nobody looked for is not gone.
 */
export type WordsFinder = (tracked: Tracked, seen: readonly Note[]) => Note | undefined | 'unknown';

/** Makes a finder that takes a note apart once, and only where the rarest word of what is sought stands in it. */
export function createWordsFinder(notes: readonly Note[]): WordsFinder {
  let left = MOST_CHARACTERS;
  const texts = notes.map((note) => ({
    note,
    folded: remember(() => note.lines.join('\n').toLowerCase()),
    find: remember(() => indexStretches(listStretches(note, 'stretch'))),
  }));
  const free = new Map<Note, FindStretches>();
  const findFree = (note: Note) => {
    const known = free.get(note) ?? indexStretches(listFree(note));
    free.set(note, known);
    return known;
  };
  const findOwned = (way: readonly string[], asked: Asked) => {
    const rare = findLongest(way.filter((word) => /^[a-z0-9]+$/.test(word)));
    for (const { note, folded, find } of texts) {
      left -= folded().length;
      if (left < 0) return 'unknown';
      if (folded().includes(rare) && find()(findLongest(way)).some((stretch) => holds(stretch, way, asked)))
        return note;
    }
    return undefined;
  };
  return (tracked, seen) => {
    const asked = takeAsked(tracked);
    const isFree = (note: Note, way: readonly string[]) =>
      findFree(note)(findLongest(way)).some((stretch) => isWhole(stretch, way, asked, 'begin'));
    const unowned = seen.find((note) => asked.ways.some((way) => isFree(note, way)));
    return asked.ways.reduce<ReturnType<WordsFinder>>((found, way) => found ?? findOwned(way, asked), unowned);
  };
}

type FindStretches = (word: string) => readonly Stretch[];

/** Stretches by each of their words. */
function indexStretches(stretches: readonly Stretch[]): FindStretches {
  const index = new Map<string, Stretch[]>();
  for (const stretch of stretches)
    for (const word of new Set(stretch.words)) {
      const there = index.get(word);
      if (there === undefined) index.set(word, [stretch]);
      else there.push(stretch);
    }
  return (word) => index.get(word) ?? [];
}

/** Stretches and lines of a note that are no item of somebody. */
function listFree(note: Note): readonly Stretch[] {
  const owned = note.todos.filter(({ owners }) => owners.length > 0);
  const taken = new Set(owned.flatMap(({ line, source }) => source.split('\n').map((_text, index) => line + index)));
  return [...listStretches(note, 'stretch'), ...listStretches(note, 'line')].filter(({ from }) => !taken.has(from));
}

/** Whether words stand in a stretch one after the other, beside whose they are; few words only as all of it. */
function holds(stretch: Stretch, way: readonly string[], asked: Asked): boolean {
  const isOwned = asked.names.length > 0;
  if (!isOwned && way.length < LEAST_WORDS) return false;
  if (isWhole(stretch, way, asked, 'all') && (!isOwned || isNamed(stretch, [0, stretch.words.length], asked)))
    return true;
  const told = way.filter((word) => !isSmallWord(word));
  if (told.length < LEAST_TOLD) return false;
  const between = isOwned ? Math.min(MOST_BETWEEN, told.length - 1) : 0;
  return stretch.words.some((word, start) => {
    const end = word === told[0] ? follow(stretch.words, start, { told, own: asked.own, between }) : 0;
    return end > 0 && (!isOwned || isNamed(stretch, [start, end], asked));
  });
}

/** Words of a stretch among which those sought may lie. */
const MOST_SPAN = 250;

type Sought = { readonly told: readonly string[]; readonly own: ReadonlySet<string>; readonly between: number };

/** Behind which word from a start on all that are sought have come in their order; 0 where they do not. */
function follow(words: readonly string[], start: number, { told, own, between }: Sought): number {
  let next = 0;
  let others = 0;
  for (let at = start; at < Math.min(words.length, start + MOST_SPAN); at += 1) {
    const word = words[at] ?? '';
    if (word === told[next]) next += 1;
    else if (!isSmallWord(word) && !isMarker(word) && !own.has(word)) others += 1;
    if (next === told.length) return at + 1;
    if (others > between) return 0;
  }
  return 0;
}

/** Whether a stretch is just some words, markers and owners aside, or begins with them where they are enough to tell. */
function isWhole({ words }: Stretch, way: readonly string[], { own }: Asked, how: 'all' | 'begin'): boolean {
  if (how === 'all' && words.length > way.length + MOST_BESIDE) return false;
  const rest = words.slice(0, way.length + MOST_BESIDE).filter((word) => !isMarker(word) && !own.has(word));
  const isBegun = way.every((word, at) => rest[at] === word);
  return isBegun && (rest.length === way.length || (how === 'begin' && way.length >= LEAST_WORDS));
}

/** Markers and owners beside an item's words. */
const MOST_BESIDE = 12;

function findLongest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}
