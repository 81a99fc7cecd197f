import { anyFolded } from '../languages/compile.ts';
import { NOBODY_SPEAKING } from '../languages/english-phrases.ts';
import { createOpening } from '../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import type { Line } from '../note/scan-lines.ts';
import { computeInitials, foldName } from '../text/person-name.ts';
import { findFirst } from './given-names.ts';
import { listLinked } from './linked-names.ts';
import { listAttendees } from './observe/attendance.ts';
import { isPoint, pointsOut } from './marker-words.ts';
import { isCollective, isInitials, namesNobody, type Lexicon } from './names.ts';
import type { ReadingSettings } from './types.ts';
import { deriveShortNames } from './unspaced-names.ts';
import { readSpeaker } from './read-speaker.ts';
import { isVerb, wordTest } from './word-classes.ts';
import { beginsWithCapital } from '../text/words.ts';

/** How often a word must stand before a colon in a note's text to count as a speaker. */
const SPEAKS = 2;
/** What marks an action is no name, not even where somebody's initials are the same. */
const isMarker = wordTest(({ tasks }) => [...tasks.markers, ...tasks.initials]);

/** What is known of a note before its names are. */
type About = Omit<Lexicon, 'isName'>;

/**
 * The names a note knows: from the configuration, its participants, its list of attendees and its speakers. A word that
 * speaks or attends is a person; with that `Testing: …` need not be taken for one.
 */
export function collectNames(
  settings: ReadingSettings,
  participants: readonly string[],
  lines: readonly Line[],
  about: About,
): ReadonlySet<string> {
  const { words } = about;
  const names = new Set<string>();
  const add = (name: string) => {
    const folded = foldName(name);
    if (folded !== '') names.add(folded);
  };
  settings.people.flatMap(({ login, aliases }) => [login, ...aliases]).forEach(add);
  [...settings.groups.keys()].forEach(add);
  const mark = isMarker(words);
  for (const participant of [...participants, ...listAttendees(lines, words)])
    [participant, findFirst(participant), ...computeInitials(participant), ...deriveNicks(participant, words)]
      .filter((name) => !mark(name))
      .forEach(add);
  const lexicon: Lexicon = { ...about, isName: (word) => names.has(foldName(word)) };
  const written = lines.filter(({ kind }) => kind !== 'blank' && kind !== 'code');
  [
    ...listSpeakers(written, lexicon),
    ...listMentions(written),
    ...listLinked(written, lexicon),
    ...listReported(written, words).filter((name) => !namesNobody(name, lexicon)),
  ]
    .filter((name) => !mark(name) && !(isPoint(words)(name) && pointsOut(name, written)))
    .forEach(add);
  return names;
}

/** How people make nicks of their names: `Ada Moe` → `amoe`, `adam`, `adamoe`. */
function deriveNicks(name: string, vocabulary: Vocabulary): readonly string[] {
  const short = deriveShortNames(name, vocabulary);
  if (short.length > 0) return short;
  const words = name
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .split(/\s+/);
  const [first = '', last = ''] = words.length === 2 ? words : [];
  return [`${first[0] ?? ''}${last}`, `${first}${last[0] ?? ''}`, `${first}${last}`].filter((nick) => nick.length > 4);
}

/** Whoever said something in the minutes' own words: `Ada asked whether …`. */
function listReported(lines: readonly Line[], words: Vocabulary): readonly string[] {
  const { says, subject } = reporting(words);
  return lines.flatMap(({ content }) =>
    says.test(content) ? [...content.matchAll(subject)].map(([, name = '']) => name) : [],
  );
}

const reporting = perVocabulary((vocabulary) => {
  // Written out, since what stands before them is looked at with its case.
  const saying = gather(vocabulary, ({ tasks }) => tasks.saying).join('|');
  const nobody = NOBODY_SPEAKING.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('|');
  return {
    /** Most lines report nothing, and need no look at every capital. */
    says: new RegExp(` (?:${saying})(?![\\p{L}])`, 'u'),
    subject: new RegExp(
      String.raw`(?<![\p{L}\d])(?!(?:${nobody})\b)(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?) (?:${saying})(?!\p{L})`,
      'gu',
    ),
  };
});

/** Whoever is mentioned as `@login` is known as `login` too; packages (`@scope/name`) are nobody. */
function listMentions(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ content }) =>
    content.includes('@')
      ? [...content.matchAll(/(?<![\w/.@])@([a-z\d][\w-]{1,38})(?![\w-]*\/)/gi)].map(([, login = '']) => login)
      : [],
  );
}

/** What a marker or a speaker stands before. */
const COLON = /[:：]/;

/** `TODO: Ada approve it`: whoever is told to do something. */
const told = perVocabulary((vocabulary) => {
  const markers = gather(vocabulary, ({ tasks }) => tasks.markers);
  return createOpening(
    String.raw`^[*_]{0,3}${anyFolded(markers)}[*_]{0,3}\s*[:：]\s+(\p{L}[\p{L}\p{M}'’-]{1,20})\s+(\p{L}+)(?!\p{L})`,
    markers,
  );
});

/** `_Action Ada_: …`, `TODO (Bo): …`: whom a marker names again and again. */
const marked = perVocabulary((vocabulary) => {
  const markers = gather(vocabulary, ({ tasks }) => tasks.markers);
  return createOpening(
    String.raw`^[*]{0,3}${anyFolded(markers)}[*]{0,3}\s*[(\s]\s*(?<name>\p{L}[\p{L}\p{M}'’-]{1,20})\)?[*]{0,3}\s*[:：]`,
    markers,
  );
});

function listMarked(lines: readonly Line[], lexicon: Lexicon): readonly string[] {
  const pattern = marked(lexicon.words);
  return lines.flatMap(({ content, kind }) => {
    const isHead = (kind === 'text' || kind === 'bullet') && content.slice(0, LONGEST_HEAD).includes(':');
    const name = isHead
      ? (pattern.exec(content.slice(0, LONGEST_HEAD).replace(/_/g, '*'))?.groups?.['name'] ?? '')
      : '';
    return beginsWithCapital(name) && !namesNobody(name, lexicon) && !lexicon.isCommon(name) ? [name] : [];
  });
}

/** Characters at the beginning of a line in which a marker names somebody. */
const LONGEST_HEAD = 60;

/**
 * A capitalised word before a verb is a name where the verb is no noun (`Ada approve it`, but `Code review`); for
 * initials any verb counts as speaking once.
 */
function listTold(
  lines: readonly Line[],
  lexicon: Lexicon,
): readonly { readonly name: string; readonly weight: number }[] {
  const pattern = told(lexicon.words);
  return lines.flatMap(({ content, kind }) => {
    if ((kind !== 'text' && kind !== 'bullet') || !COLON.test(content)) return [];
    const [, name = '', verb = ''] = pattern.exec(content) ?? [];
    if (!beginsWithCapital(name) || !isVerb(verb, lexicon.words)) return [];
    if (namesNobody(name, lexicon) || isCollective(name, lexicon)) return [];
    if (isInitials(name, lexicon)) return [{ name, weight: 1 }];
    return !isVerb(verb, lexicon.words, 'sure') || /(?:ly|s)$/.test(name) || lexicon.isCommon(name)
      ? []
      : [{ name, weight: SPEAKS }];
  });
}

/** Whoever stands before colons, or before one and as a heading over what that person reports. */
function listSpeakers(lines: readonly Line[], lexicon: Lexicon): readonly string[] {
  const counts = new Map<string, number>();
  const count = (name: string, weight: number) => counts.set(name, (counts.get(name) ?? 0) + weight);
  for (const { name, weight } of listTold(lines, lexicon)) count(foldName(name), weight);
  for (const name of listMarked(lines, lexicon)) count(foldName(name), 1);
  for (const line of lines) {
    const name = readSpeaker(line, lexicon);
    // What the note writes in lower case as well is a word that heads something, however often.
    if (name !== '' && !(beginsWithCapital(name) && isNoun(name, lexicon))) count(foldName(name), 1);
  }
  const headings = new Set(lines.filter((line) => line.kind === 'heading').map((line) => foldName(line.content)));
  return [...counts]
    .filter(([name, count]) => count + (headings.has(name) ? 1 : 0) >= SPEAKS && !namesNobody(name, lexicon))
    .map(([name]) => name);
}

/** One word that the note writes in lower case as well. */
function isNoun(name: string, lexicon: Lexicon): boolean {
  return name.split(' ').every((word) => lexicon.isCommon(word));
}
