import { changeLine, type Line } from '../note/scan-lines.ts';
import { areKnown, areOwners, isCollective, isInitials, isNick, type Lexicon } from './names.ts';
import { holdsTopic, nameBeside } from './person-lines.ts';
import type { Section } from './sections.ts';
import { raiseTasks } from './task-heads.ts';
import { tellsToDo } from './tells-to-do.ts';
import { saysWhen } from './observe/due-behind.ts';
import { findTextHeads, isPair, listParagraphs } from './text-heads.ts';
import { mayBeWhole } from './unspaced-names.ts';

/** Level of a line in bold that stands alone. */
const BOLD_LEVEL = 7;

/** Lines of a section in which names alone on a line own the items below them, like a bullet around them. */
export function headPeople(section: Section, lexicon: Lexicon): readonly Line[] {
  const lines = raiseTasks(section.lines, section.heading.level, lexicon);
  const isRoster = listsPeople(lines, lexicon) || tellsPeople(lines, lexicon) || listsWhole(lines, lexicon);
  const alone = findTextHeads(lines, lexicon);
  const headed = lines.map((line, index) =>
    line.kind === 'text' && (alone.has(line) || isPair(index, lines, lexicon))
      ? raise(line, line.content)
      : headPerson(line, index, { section, lines, isRoster, lexicon }),
  );
  return listOrders(alone.size > 0 ? listParagraphs(headed) : headed, lexicon);
}

/** Lines right below somebody's name that each tell what to do are an item each. */
function listOrders(lines: readonly Line[], lexicon: Lexicon): readonly Line[] {
  const found = [...lines];
  for (const [index, head] of lines.entries()) {
    if (head.kind !== 'bullet' || head.indent !== -1) continue;
    let end = index + 1;
    while (lines[end]?.kind === 'text') end++;
    const own = lines.slice(index + 1, end);
    if (own.length < 2 || !own.every(({ content }) => tellsToDo(content, lexicon.words))) continue;
    for (const [at, line] of own.entries()) found[index + 1 + at] = changeLine(line, { kind: 'bullet' });
  }
  return found;
}

function raise(line: Line, name: string): Line {
  return changeLine(line, { kind: 'bullet', indent: -1, content: `${name.trim()}:` });
}

type Around = {
  readonly section: Section;
  readonly lines: readonly Line[];
  readonly isRoster: boolean;
  readonly lexicon: Lexicon;
};

/** A heading that is somebody's name owns the items below it; others stay as they are. */
function headPerson(line: Line, index: number, { section, lines, isRoster, lexicon }: Around): Line {
  if (line.kind !== 'heading') return line;
  // `### By Friday`, `### 1月24日まで`.
  if (/\d/.test(line.content) && line.level > section.heading.level && saysWhen(line.content))
    return raise(line, line.content);
  const name = line.content.replace(/[:：]$/, '');
  const isNamed = areKnown(name, lexicon) || isEverybody(name, lexicon);
  const isWritten =
    (name !== line.content || isRoster) &&
    (line.level > section.heading.level || section.heading.level === BOLD_LEVEL) &&
    areOwners(name, lexicon, false) &&
    (isCollective(name, lexicon) || !holdsTopic(name, lexicon.words));
  if (isNamed || isWritten) return raise(line, name);
  const beside = line.level > section.heading.level ? nameBeside(name, lexicon) : '';
  return beside !== '' && headsTasks(index, lines, lexicon, SURE) ? raise(line, beside) : line;
}

/** Whether the headings of a section are names, each once, of which the note knows at least one: so are the others. */
function listsPeople(lines: readonly Line[], lexicon: Lexicon): boolean {
  const names = listHeads(lines);
  const named = names.filter((name) => areOwners(name, lexicon, false));
  // One that is written in an odd way says nothing of the others.
  return (
    names.some((name) => areKnown(name, lexicon) || isEverybody(name, lexicon)) && named.length * 4 >= names.length * 3
  );
}

/** The headings of a section, where all are of one level, be it a given one, and each stands once; else none. */
function listHeads(lines: readonly Line[], at?: number): readonly string[] {
  const headings = lines.filter(({ kind }) => kind === 'heading');
  const names = headings.map(({ content }) => content.replace(/[:：]$/, ''));
  const own = at ?? headings[0]?.level;
  return new Set(names).size < names.length || headings.some(({ level }) => level !== own) ? [] : names;
}

/**
 * Whether headings in bold have the shape of names, no word of which heads a topic, and what stands below each is to be
 * done. Real headings are topics as often.
 */
function tellsPeople(lines: readonly Line[], lexicon: Lexicon): boolean {
  const names = listHeads(lines, BOLD_LEVEL);
  if (names.length === 0) return false;
  const people = lines.filter(
    (line, index) => line.kind === 'heading' && mayName(line.content, lexicon) && headsTasks(index, lines, lexicon),
  );
  return people.length > 0 && people.length * 4 >= names.length * 3;
}

/** Whether the headings of a section are mostly whole names in a script without spaces, each once: `### 陈浩`, `### 김서준`. */
function listsWhole(lines: readonly Line[], lexicon: Lexicon): boolean {
  const names = lines.filter(({ kind }) => kind === 'heading').map(({ content }) => content.replace(/[:：]$/, ''));
  const whole = names.filter((name) => isWhole(name, lexicon));
  return whole.length >= FEWEST_LISTED && new Set(names).size === names.length && whole.length * 4 >= names.length * 3;
}

/** One to three words in capitals; plurals and abbreviations name things. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u;

function mayName(name: string, lexicon: Lexicon): boolean {
  return (
    NAME.test(name) &&
    !/[^s]s$/.test(name) &&
    areOwners(name, lexicon, false) &&
    !isCollective(name, lexicon) &&
    !holdsTopic(name, lexicon.words)
  );
}

/** People from which on bullets that are names alone are a roster. */
const FEWEST_LISTED = 2;

/**
 * The bullets of a section that are a name alone, where nearly all that stands furthest left is: each once, over what that
 * person is to do. Somebody whom the note knows vouches for the others, or tasks below each; one could be a topic.
 */
export function findRoster(lines: readonly Line[], lexicon: Lexicon): ReadonlySet<string> {
  const bullets = lines.filter(({ kind }) => kind === 'bullet');
  const least = Math.min(...bullets.map(({ indent }) => indent));
  const outer = bullets.flatMap((line, index) => (line.indent === least && line.box === null ? [{ line, index }] : []));
  const names = outer.filter(({ line }) => isNameAlone(line, lexicon));
  const isVouched = names.some(({ line }) => areKnown(nameAlone(line), lexicon));
  const heads = names.filter(({ index }) => isVouched || headsOrders(index, bullets, lexicon));
  const roster = new Set(heads.map(({ line }) => line.content));
  if (heads.length < FEWEST_LISTED || roster.size < heads.length || heads.length * 3 < outer.length * 2) return NOBODY;
  // Among names `Max Jones` is one, and no plural.
  const others = outer.filter(
    ({ line }) => FULL_NAME.test(nameAlone(line)) && !holdsTopic(nameAlone(line), lexicon.words),
  );
  const all = new Set([...roster, ...others.map(({ line }) => line.content)]);
  return all.size * 4 >= outer.length * 3 ? all : NOBODY;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Two or three words in capitals. */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,2}$/u;

function nameAlone({ content }: Line): string {
  return content.replace(/^(?:\*\*|__)|(?:\*\*|__)?[:：]?(?:\*\*|__)?$/g, '');
}

function isNameAlone(line: Line, lexicon: Lexicon): boolean {
  const name = nameAlone(line);
  if (mayName(name, lexicon) || isWhole(name, lexicon) || isInitials(name, lexicon) || isEverybody(name, lexicon))
    return true;
  return isNick(name) && areOwners(name, lexicon, true);
}

function isWhole(name: string, lexicon: Lexicon): boolean {
  return mayBeWhole(name, lexicon.words) && areOwners(name, lexicon, false);
}

/** Whether most bullets right below one, of which there is one or more, tell somebody to do something. */
function headsOrders(index: number, bullets: readonly Line[], lexicon: Lexicon): boolean {
  const indent = bullets[index]?.indent ?? 0;
  const below: Line[] = [];
  for (let at = index + 1; at < bullets.length; at++) {
    const line = bullets[at];
    if (line === undefined || line.indent <= indent) break;
    below.push(line);
  }
  // `Joan Mark` begins with a verb as well.
  const told = below.filter(({ content }) => tellsToDo(content, lexicon.words) && !mayName(content, lexicon));
  // Where nouns tell what to do, whose family name one bears is enough.
  const head = bullets[index];
  const isPerson = head !== undefined && isWhole(nameAlone(head), lexicon);
  return below.length > 0 && (isPerson || told.length * 2 > below.length);
}

/** Whether most bullets below a line, up to what is no bullet, tell somebody to do something. */
function headsTasks(index: number, lines: readonly Line[], lexicon: Lexicon, share = MOST): boolean {
  const below = lines.slice(index + 1);
  const end = below.findIndex(({ kind }) => kind === 'heading' || kind === 'table');
  const bullets = below.slice(0, end < 0 ? undefined : end).filter(({ kind }) => kind === 'bullet');
  const least = Math.min(...bullets.map(({ indent }) => indent));
  const outer = bullets.filter(({ indent }) => indent === least);
  const told = outer.filter(({ content }) => tellsToDo(content, lexicon.words));
  return outer.length > 0 && told.length > outer.length * share;
}

/** Shares of what stands below a name that has to be to do: more where the heading says something else as well. */
const [MOST, SURE] = [1 / 2, 2 / 3];

/** `All`: beside names. */
function isEverybody(name: string, lexicon: Lexicon): boolean {
  return isCollective(name, lexicon) && !/\s/.test(name);
}
