import { findsWord } from '../languages/matcher.ts';
import { LANGUAGES } from '../languages/vocabulary.ts';
import { foldText } from '../text/fold-text.ts';
import type { Line } from './scan-lines.ts';
import type { Minutes } from './types.ts';

/** Headings of things to do, perhaps, and in how many notes they stand; the most frequent first. */
export type UnknownSections = readonly { readonly name: string; readonly notes: number }[];

/** Headings below which boxes and names stand that are nothing to do. */
const OTHER = findsWord(
  LANGUAGES.flatMap(({ sections }) => [...sections.attendance, ...sections.other, ...sections.nextMeeting]),
);
/** An open box, `@login`, or initials before a colon. */
const OWNED = /^\(?@[\w-]{2,39}\b|^\p{Lu}{2,3}(?:\s?[/,&]\s?\p{Lu}{2,3}){0,3}:\s/u;
/** What a line holds beside an owner, where it is something to do: a word in small letters, or writing without any. */
const DOING = /(?:^|[^\p{L}\p{N}@/.-])(?:\p{Ll}[\p{L}\p{M}’'-]+|[\p{Lo}\p{M}]{4,})/u;
/** Characters of a name that are shown. */
const LONGEST_NAME = 60;

/**
 * Headings in notes of which nothing was read, with lists below them that look like things to do: at least two bullets,
 * most of them with a box or an owner. Those found in a single note are reported only where there are few notes.
 */
export function findUnknownSections(unread: readonly Minutes[], notes: number): UnknownSections {
  const found = new Map<string, { readonly name: string; notes: number }>();
  for (const minutes of unread) {
    const names = new Map(
      minutes.meetings.flatMap(({ lines }) => listNames(lines)).map((name) => [foldText(name), name]),
    );
    for (const [key, name] of names) {
      const entry = found.get(key) ?? { name, notes: 0 };
      entry.notes += 1;
      found.set(key, entry);
    }
  }
  const least = notes <= 3 ? 1 : 2;
  return [...found.values()].filter((entry) => entry.notes >= least).toSorted((a, b) => b.notes - a.notes);
}

/** The sentence for people. */
export function describeUnknownSections(found: UnknownSections): string | null {
  const [first] = found;
  if (first === undefined) return null;
  const names = found.slice(0, 3).map(({ name }) => JSON.stringify(name));
  const where = first.notes === 1 ? 'a note has a list' : `${first.notes} notes have lists`;
  return `${where} below ${names[0] ?? ''} that may be action items but ${first.notes === 1 ? 'is' : 'are'} not read; if so, add \`sections: [${names.join(', ')}]\``;
}

function listNames(lines: readonly Line[]): readonly string[] {
  const names: string[] = [];
  for (const [index, heading] of lines.entries()) {
    if (heading.kind !== 'heading') continue;
    const bullets = takeBullets(lines, index + 1);
    const owned = bullets.filter(isTask);
    if (owned.length < 2 || owned.length * 2 <= bullets.length || OTHER.test(heading.content.slice(0, 100))) continue;
    const name = tidy(heading.content);
    if (name !== '') names.push(name);
  }
  return names;
}

/** An open box or an owner, with something to do behind it: those who were there are listed with both as well. */
function isTask({ box, content }: Line): boolean {
  const text = content.slice(0, 300).replace(/\([^()]*\)|@[\w-]+/g, ' ');
  return (box === ' ' || (box === null && OWNED.test(content))) && DOING.test(text);
}

function takeBullets(lines: readonly Line[], from: number): readonly Line[] {
  const bullets: Line[] = [];
  for (let at = from; at < lines.length && lines[at]?.kind !== 'heading'; at++) {
    const line = lines[at];
    if (line?.kind === 'bullet') bullets.push(line);
  }
  return bullets;
}

/** A heading's words without emoji, markup, numbers and days. */
function tidy(heading: string): string {
  return heading
    .slice(0, LONGEST_NAME * 3)
    .replace(/:[a-z0-9_+-]+:|[*_`~#]/g, ' ')
    .replace(/[^\p{L}\p{M}\s/&'’-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^\P{L}+|\P{L}+$/gu, '')
    .slice(0, LONGEST_NAME);
}
