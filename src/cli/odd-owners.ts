import { isOneOf } from '../core/languages/compile.ts';
import { english } from '../core/languages/english.ts';
import { ENGLISH, LANGUAGES } from '../core/languages/vocabulary.ts';
import type { Note } from '../core/people/types.ts';
import { readSectionName } from '../core/reading/section-name.ts';
import { foldName } from '../core/text/person-name.ts';

/** Such owners that are named to people. */
export const MOST_ODD = 10;

const NICK = /^\p{Ll}[\p{Ll}-]*$/u;
/** Words in small letters that names hold. */
const PARTICLES = /^(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|ten|ter|van|von|y|zu)$/;
const BODIES = /^(?:WG|SIG|TSC|TOC|TAC|PMC|\p{Lu}{4,})$/u;

/**
 * Owners as written that are hardly people: phrases, numbers, bodies, topics; words in small letters where nicks are no
 * custom; and words that stand behind an article in the notes at least as
 * often as they name somebody.
 */
export function listOddOwners(notes: readonly Note[]): readonly string[] {
  const owners = notes.flatMap((note) => note.todos.flatMap((todo) => todo.owners));
  const unresolved = owners.filter(({ kind }) => kind === 'unresolved').map(({ raw }) => raw);
  const names = [...new Set(unresolved)];
  const nicks = names.filter((name) => NICK.test(name));
  const isCustom = nicks.length * 5 > names.length;
  const isThing = findThings(notes, unresolved);
  return names.filter((name) => isOdd(name) || (NICK.test(name) ? !isCustom : isThing(name)));
}

function isOdd(raw: string): boolean {
  if (raw.startsWith('@')) return false;
  const words = raw.split(/\s+/);
  const isPhrase = words.length > 1 && words.some((word) => /^\p{Ll}/u.test(word) && !PARTICLES.test(word));
  return /\d/.test(raw) || words.length > 4 || isPhrase || words.some((word) => BODIES.test(word));
}

/** `the Dashboard`, `die Kasse`: languages that put an article before things, and before people hardly ever. */
const ARTICLES: ReadonlySet<string> = new Set(
  LANGUAGES.filter(({ code }) => code === 'en' || code === 'de' || code === 'nl').flatMap(({ due }) => due.articles),
);
/** Words of a text, without addresses, code and mentions. */
const WORD = /[\p{L}\p{M}]+/gu;
const NO_WORDS = /https?:\/\/\S+|`[^`]*`|[@#]\S+|\S*[@/_]\w\S*/gu;
/** `Why`, `System`, `You`: what heads a remark. */
const isTopic = isOneOf([...english.people.nobody, ...(english.sentences?.pronouns ?? [])]);

/** Tells of owners whether they are topics, or words for things. Whoever took part in a meeting is neither. */
function findThings(notes: readonly Note[], owners: readonly string[]): (name: string) => boolean {
  const present = new Set(
    notes.flatMap(({ participants }) => participants).flatMap((one) => [one, ...one.split(/\s+/)]),
  );
  const people = new Set([...present].map(foldName));
  const named = count(owners);
  const things = count(notes.flatMap(({ lines }) => lines.flatMap((line) => listThings(line, named))));
  return (name) =>
    !name.startsWith('@') &&
    !people.has(foldName(name)) &&
    (isTopic(name) ||
      readSectionName(name, ENGLISH) !== null ||
      (things.get(name.toLowerCase()) ?? 0) >= (named.get(name.toLowerCase()) ?? 0));
}

function count(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return counts;
}

/** The owners among a line's words that stand there behind an article. */
function listThings(line: string, owners: ReadonlyMap<string, number>): readonly string[] {
  const words = line.replace(NO_WORDS, ' , ').match(WORD) ?? [];
  return words.filter(
    (word, index) => owners.has(word.toLowerCase()) && ARTICLES.has(words[index - 1]?.toLowerCase() ?? ''),
  );
}
