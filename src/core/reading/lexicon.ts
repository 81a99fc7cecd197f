import { listAttendees } from './attendees.ts';
import { NOUNS, VERBS } from './bare-verbs.ts';
import { isCollective, isInitials, namesNobody } from './owner-names.ts';
import { computeInitials, foldName } from '../text/person-name.ts';
import type { Line } from '../note/scan-lines.ts';
import type { ReadingSettings } from './types.ts';

/** How often a word must stand before a colon in a note's text to count as a speaker. */
const SPEAKS = 2;
/** What marks an action is no name, not even where somebody's initials are the same. */
const MARKER = /^(?:ais?|to-?dos?|actions?)$/i;

/**
 * The names a note knows: from the configuration, its participants, its list of attendees and its speakers. A word that
 * speaks or attends is a person; with that `Testing: …` need not be taken for one.
 */
export function collectNames(
  settings: ReadingSettings,
  participants: readonly string[],
  lines: readonly Line[],
): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string) => {
    const folded = foldName(name);
    if (folded !== '') names.add(folded);
  };
  for (const person of settings.people) [person.login, ...person.aliases].forEach(add);
  for (const word of settings.groups.keys()) add(word);
  for (const participant of [...participants, ...listAttendees(lines)]) {
    const [first = ''] = participant.split(/\s+/);
    [participant, first.length > 2 ? first : '', ...computeInitials(participant), ...deriveNicks(participant)]
      .filter((name) => !MARKER.test(name))
      .forEach(add);
  }
  [...listSpeakers(lines), ...listMentions(lines), ...listReported(lines)]
    .filter((name) => !MARKER.test(name))
    .forEach(add);
  return names;
}

/** How people make nicks of their names: `Ada Moe` → `amoe`, `adam`, `adamoe`. */
function deriveNicks(name: string): readonly string[] {
  const words = name
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .split(/\s+/);
  const [first = '', last = ''] = words.length === 2 ? words : [];
  return [`${first[0] ?? ''}${last}`, `${first}${last[0] ?? ''}`, `${first}${last}`].filter((nick) => nick.length > 4);
}

/** Whoever said something in the minutes' own words: `Ada asked whether …`. */
function listReported(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ content, kind }) =>
    kind === 'code' || !SPEECH.test(content) ? [] : [...content.matchAll(REPORTED)].map(([, name = '']) => name),
  );
}

const SAYING =
  'said|says|asked|asks|mentioned|mentions|suggested|suggests|explained|explains|volunteered|volunteers|noted|notes that|thinks|raised|reported|presented';
/** Most lines report nothing, and need no look at every capital. */
const SPEECH = new RegExp(` (?:${SAYING})\\b`);
const REPORTED = new RegExp(
  String.raw`(?<![\p{L}\d])(?!(?:The|This|That|It|We|He|She|They|You|Who|Some|Someone|People|Everyone|One|Also|Then|And|But|As)\b)(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?) (?:${SAYING})\b`,
  'gu',
);

/** Whoever is mentioned as `@login` is known as `login` too; packages (`@scope/name`) are nobody. */
function listMentions(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ content, kind }) =>
    kind === 'code' || !content.includes('@')
      ? []
      : [...content.matchAll(/(?<![\w/.@])@([a-z\d][\w-]{1,38})(?![\w-]*\/)/gi)].map(([, login = '']) => login),
  );
}

/** `TODO: Ada approve it`: whoever is told to do something. */
const TOLD = new RegExp(
  String.raw`^(?:TODO|ACTION)[*_]{0,3}\s*:\s+(\p{Lu}[\p{L}\p{M}'’-]{1,20})\s+(?:(?<verb>${VERBS})|${NOUNS})\b`,
  'u',
);
/** What begins such a sentence without being a name. */
const NO_NAME =
  /ly$|s$|^(?:please|also|then|to|just|now|let|maybe|perhaps|either|both|could|should|can|must|don|never|always|later|again|still|we|i|you|they|it|who|re|pre)$/i;

/**
 * A capitalised word before a verb is a name where the verb is no noun (`Ada approve it`, but `Code review`); for
 * initials any verb counts as speaking once.
 */
function listTold(lines: readonly Line[]): readonly { readonly name: string; readonly weight: number }[] {
  return lines.flatMap(({ content, kind }) => {
    const match = kind === 'text' || kind === 'bullet' ? TOLD.exec(content) : null;
    const name = match?.[1] ?? '';
    if (name === '' || namesNobody(name) || isCollective(name)) return [];
    if (isInitials(name)) return [{ name, weight: 1 }];
    return match?.groups?.['verb'] === undefined || NO_NAME.test(name) ? [] : [{ name, weight: SPEAKS }];
  });
}

const SPEAKER = /^(?:\*\*)?([\p{Lu}][\p{L}\p{M}.'’-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,30})?)(?:\*\*)?:(?:\*\*)?\s/u;
/** How a record of what was said begins its paragraphs; nicks stand there in lower case, and before dashes. */
const RECORDED =
  /^(?:\*\*|<)?(\p{L}[\p{L}\p{M}\d_.'’-]{1,20}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,30})?)(?:\*\*|>)?(?::|\s[-–—])(?:\*\*)?\s/u;

/** How a log of IRC does: `<nick> …`. */
const LOGGED =
  /^<(?!(?:br|p|div|details|summary|table|tr|td|th|li|ul|ol|img|a|b|i|sub|sup|h\d)\b)([\p{L}\d_^|-]{2,20})>\s/iu;

/** Whoever stands before colons, or before one and as a heading over what that person reports. */
function listSpeakers(lines: readonly Line[]): readonly string[] {
  const counts = new Map<string, number>();
  const count = (name: string, weight: number) => counts.set(name, (counts.get(name) ?? 0) + weight);
  for (const { name, weight } of listTold(lines)) count(foldName(name), weight);
  for (const line of lines) {
    const name = foldName(readSpeaker(line));
    if (name !== '') count(name, 1);
  }
  const headings = new Set(lines.filter((line) => line.kind === 'heading').map((line) => foldName(line.content)));
  const weigh = (name: string) => (headings.has(name) && !namesNobody(name) ? 1 : 0);
  return [...counts].filter(([name, count]) => count + weigh(name) >= SPEAKS).map(([name]) => name);
}

function readSpeaker({ content, kind }: Line): string {
  if (kind !== 'text' && kind !== 'bullet') return '';
  const speaker = SPEAKER.exec(content)?.[1];
  if (speaker !== undefined || kind === 'bullet') return speaker ?? '';
  const nick = (LOGGED.exec(content) ?? RECORDED.exec(content))?.[1] ?? '';
  return namesNobody(nick) ? '' : nick;
}
