import { computeInitials, foldName } from './resolve-owner.ts';
import type { Line } from './scan-lines.ts';
import type { Settings } from './types.ts';

/** How often a word must stand before a colon in a note's text to count as a speaker. */
const SPEAKS = 2;
/** Headings and labels under which people are listed. */
const ATTENDANCE =
  /^(?:\*\*|__)?(?:(?:meeting|voting|committee|board|team|t[aos]c|pmc|other|additional|all) ){0,3}(?:members\b(?!\s(?:to|will|should))|attend(?:ees?|ance|ing)|participants?|present|in attendance|people|who(?:'s| is) here|roll ?call|regrets|apologies|scribe(?:s|nick)?|chairs?|facilitator|note[- ]?takers?)\b/i;

/**
 * The names a note knows: from the configuration, its participants, its list of attendees and its speakers. A word that
 * speaks or attends is a person; with that `Testing: …` need not be taken for one.
 */
export function collectNames(
  settings: Settings,
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
    add(participant);
    const [first] = participant.split(/\s+/);
    if (first !== undefined && first.length > 2) add(first);
    computeInitials(participant).forEach(add);
  }
  listSpeakers(lines).forEach(add);
  listMentions(lines).forEach(add);
  return names;
}

/** A list of those who were there may give nicks, and how much each of them said. */
const NICK = /^([a-z\d][\w^|.-]{1,30})(?:\s*\(\d{1,5}\))?$/;

/** Whoever is mentioned as `@login` is known as `login` too; packages (`@scope/name`) are nobody. */
function listMentions(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ content, kind }) =>
    kind === 'code'
      ? []
      : [...content.matchAll(/(?<![\w/.@])@([a-z\d][\w-]{1,38})(?![\w-]*\/)/gi)].map(([, login = '']) => login),
  );
}

function listAttendees(lines: readonly Line[]): readonly string[] {
  const found: string[] = [];
  let inList = false;
  for (const line of lines) {
    if (line.kind === 'heading' || ATTENDANCE.test(line.content))
      inList = ATTENDANCE.test(line.content.replace(/^[#*:\s\d.]+/, ''));
    if (!inList || line.kind === 'blank' || line.kind === 'code') continue;
    const nick = line.kind === 'bullet' ? NICK.exec(line.content)?.[1] : undefined;
    if (nick !== undefined) found.push(nick);
    const list = line.content.replace(/^[^:]{0,40}:\s*/, '').replace(/[*_`[\]]/g, '');
    for (const part of list.split(/[,;|]|\s+-\s+/).slice(0, 60)) {
      const name = /^\s*(@?[\p{L}][\p{L}\p{M}.'’-]*(?:\s+[\p{L}][\p{L}\p{M}.'’-]*){0,3})/u.exec(
        part.slice(0, 200).replace(/\([^()]*\)/g, ' '),
      )?.[1];
      if (name !== undefined && /^@|^\p{Lu}/u.test(name)) found.push(name.trim());
    }
  }
  return found;
}

function listSpeakers(lines: readonly Line[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { content, kind } of lines) {
    if (kind !== 'text' && kind !== 'bullet') continue;
    const name =
      /^(?:\*\*)?([\p{Lu}][\p{L}\p{M}.'’-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,30})?)(?:\*\*)?:(?:\*\*)?\s/u.exec(
        content,
      )?.[1];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= SPEAKS).map(([name]) => name);
}
