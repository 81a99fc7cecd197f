import { anyFolded, either, isOneOf } from '../../languages/compile.ts';
import { ARTICLES, ORDERING } from '../../languages/english-joints.ts';
import { KINDS_OF_ATTENDEES, WRITERS } from '../../languages/english-remarks.ts';
import { changeLine, type Line } from '../../note/scan-lines.ts';
import { createOpening, type Matcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { MARKUP } from '../names.ts';
import { isTopicWord, isVerb } from '../word-classes.ts';
import { readSectionName } from '../section-name.ts';
import { splitSpacedNames } from '../unspaced-names.ts';

/** Headings and labels under which people are listed. */
const announces = perVocabulary((vocabulary) => {
  const words = gather(vocabulary, ({ sections }) => sections.attendance);
  return createOpening(
    String.raw`^[#*_:|\s\d.]*(?:${either(KINDS_OF_ATTENDEES)} ){0,3}${anyFolded(words)}(?!['’]|\s${either(ORDERING)}\b)`,
    [...KINDS_OF_ATTENDEES, ...words],
  );
});

/** A list of those who were there may give nicks, and how much each of them said. */
const NICK = /^([a-z\d][\w^|.-]{1,30})(?:\s*\(\d{1,5}\))?$/;

/** Nicks in one line from which on they are a list. */
const FEW = 2;
/** Names of one line that are read. */
const MOST_NAMES = 60;

/** Where people are listed, if anywhere: under a heading, below a label, or in the line of a label itself. */
type Place = {
  readonly kind: 'none' | 'heading' | 'label' | 'line';
  readonly at: Line | null;
  readonly isApart: boolean;
};

const NOWHERE: Place = { kind: 'none', at: null, isApart: false };

/** `Present: Ada`; `**Present: Ada, Bo**`, a heading that has its list beside it and none below. */
const FILLED = /[:：][\s*_]*[^\s*_:：]/;
const LISTED = /[:：]\s*\p{Lu}[^,]*,\s*\p{Lu}/u;

function openPlace(line: Line, isNamed: boolean): Place {
  if (!isNamed) return NOWHERE;
  const isHeading = line.kind === 'heading';
  const isLine = line.kind === 'table' || (isHeading ? LISTED : FILLED).test(line.content);
  return { kind: isLine ? 'line' : isHeading ? 'heading' : 'label', at: line, isApart: false };
}

/** `Next steps:` below a list of people: other labels part it. */
const LABEL = /[:：]\W*$/;

function headsItems(label: string, vocabulary: Vocabulary): boolean {
  const kind = readSectionName(label, vocabulary);
  return kind !== null && kind !== 'other';
}

/** What a line leaves of the list it stands behind: a label governs its line, or the bullets right below it. */
function followPlace(place: Place, line: Line, vocabulary: Vocabulary): Place {
  if (place.kind === 'none' || place.at === null) return place;
  if (line.kind === 'text' && LABEL.test(line.content) && headsItems(line.content, vocabulary)) return NOWHERE;
  if (place.kind === 'heading') return place;
  if (line.kind === 'blank') return place.kind === 'line' ? NOWHERE : { ...place, isApart: true };
  if (place.kind === 'line') return line.kind === 'text' ? place : NOWHERE;
  const isBeside = place.at.kind === 'bullet' && line.kind === 'bullet' && line.indent <= place.at.indent;
  return isBeside || (place.isApart && line.kind === 'text') ? NOWHERE : place;
}

/** `| Attendees | Role |`: what stands beside it are no names. */
function isHeader({ content }: Line, next: Line | undefined): boolean {
  return /^[\s|:-]+$/.test(next?.content ?? '') && !/[,、，]/.test(content);
}

/** `20.8.2026, in the lab. Present: Ada, Bo`: a line from such a label on. */
function startAtLabel(line: Line, announced: Matcher): Line {
  const at = line.kind === 'text' && /[:：]/.test(line.content) ? line.content.slice(0, 200).search(LATER_LABEL) : -1;
  const rest = at < 0 ? '' : line.content.slice(at).replace(/^[.;|/]\s+/, '');
  return rest !== '' && announced.test(rest) ? changeLine(line, { content: rest }) : line;
}

const LATER_LABEL = /[.;|/]\s[\p{Lu}\p{Lo}][^:：.;|/]{1,30}[:：]\s?/u;

/** Whether a heading or label stands over those who were there, and over nothing that they are to do. */
export function announcesAttendance(label: string, vocabulary: Vocabulary): boolean {
  return announces(vocabulary).test(label.slice(0, 200)) && !headsItems(label, vocabulary);
}

/** The people whom a note lists as present, as written. */
export function listAttendees(lines: readonly Line[], vocabulary: Vocabulary): readonly string[] {
  const announced = announces(vocabulary);
  const found: string[] = [];
  let place = NOWHERE;
  for (const [index, written] of lines.entries()) {
    const line = startAtLabel(written, announced);
    // `人员分工` begins with people, and shares work out.
    const isNamed =
      line.kind !== 'blank' &&
      announced.test(line.content.slice(0, 200)) &&
      !(line.kind === 'table' ? isHeader(line, lines[index + 1]) : headsItems(line.content, vocabulary));
    place = line.kind === 'heading' || isNamed ? openPlace(line, isNamed) : followPlace(place, line, vocabulary);
    if (place.kind === 'none' || line.kind === 'blank' || line.kind === 'code') continue;
    found.push(...readNames(line, place, vocabulary));
  }
  return found;
}

/** `Scribe: ada`: a nick, as W3C's minutes name who writes and who leads. */
const WRITER = new RegExp(String.raw`^\W*${either(WRITERS)}`, 'i');

/** `| Present | Ada, Bo |`. */
const FIRST_CELL = /^\s*\|[^|]{0,60}\|/;

/** What parts the names of a list. */
const PARTED = /[,;；|、，・／]|\s[-/]\s/;

function readNames(line: Line, place: Place, words: Vocabulary): readonly string[] {
  const nick = line.kind === 'bullet' ? NICK.exec(line.content)?.[1] : undefined;
  const list = line.content
    .replace(/\[([^[\]]{0,80})\](?:\([^()\s]{0,300}\)|\[[^[\]]{0,80}\])/g, '$1')
    .replace(line.kind === 'table' ? FIRST_CELL : /^:?[^:：]{0,40}[:：]\s*/, '')
    // `Present: all (Ada, Bo)`.
    .replace(/^[\p{L}\s]{2,20}\(([^()]*,[^()]*)\)\W*$/u, '$1')
    .replace(MARKUP, '');
  const nicks =
    line.kind === 'bullet' && place.kind !== 'line'
      ? []
      : list.split(PARTED).map((part) => NICK.exec(part.trim())?.[1]);
  // Below a heading a line is a list where it is nothing else.
  const isList =
    place.kind === 'line'
      ? nicks.length >= FEW || WRITER.test(line.content)
      : nicks.length > FEW && !nicks.includes(undefined);
  const names = list
    .split(PARTED)
    .flatMap(splitSpacedNames)
    .slice(0, MOST_NAMES)
    .map((part) => readName(part, words));
  return [nick, ...(isList ? nicks : []), ...names].filter((name) => name !== undefined);
}

const isArticle = isOneOf(ARTICLES);

/** `Contribute to the page`: a verb and small letters are what those above it are to do. */
const ORDER = /^(\p{L}+)(?:\s\p{Ll}\S*){2,}$/u;

function readName(part: string, words: Vocabulary): string | undefined {
  const name = /^\s*(@?\p{L}[\p{L}\p{M}_.'’-]*(?:\s+\p{L}[\p{L}\p{M}.'’-]*){0,3})/u.exec(
    part.slice(0, 200).replace(/\([^()]*\)/g, ' '),
  )?.[1];
  if (isVerb(ORDER.exec(name ?? '')?.[1] ?? '', words)) return undefined;
  // `Time: 14:00`, `The team was late`: what else stands below such a heading.
  if (isTopicWord(name ?? '', words) || isArticle(name?.split(' ', 1)[0] ?? '')) return undefined;
  return name !== undefined && /^@|^[\p{Lu}\p{Lo}]/u.test(name) ? name.trim() : undefined;
}
