import type { Vocabulary } from '../languages/vocabulary.ts';
import { changeLine, type Line } from '../note/scan-lines.ts';
import { findFilled, headsFlat, isNumberedHead } from './numbered-heads.ts';
import { headsPerson } from './person-lines.ts';
import { skipOthers } from './skip-others.ts';
import {
  foldSectionName,
  isActionSentence,
  isPlainActionName,
  readSectionName,
  type SectionKind,
} from './section-name.ts';
import { splitWords } from '../text/words.ts';

/** A heading and the lines it governs, the heading left out. */
export type Section = {
  readonly heading: Line;
  readonly kind: 'actions' | 'review' | 'decisions';
  /** How plainly it is announced: a bullet or label in the text may be a topic of the talk. */
  readonly from: 'heading' | 'label' | 'bullet';
  readonly lines: readonly Line[];
};

/** Words of a line that may be a label. */
const MOST_LABEL_WORDS = 6;
/** `---`, `***`: a thematic break. */
const RULE = /^\s*(?:[-*_]\s*){3,}$/;

/** `**Action items** (Ada & Bo)`: what a label in bold has beside it. */
const BESIDE = /^((\*\*|__)[^*_]{2,40}\2:?)\s\([^()]{2,60}\):?$/;

type About = { readonly lines: readonly Line[]; readonly words: Vocabulary; readonly extra: ReadonlySet<string> };

/** The section around a line, and the indentation of its first bullet. */
type Around = { readonly section: Section; readonly margin: number };

/** The sections whose headings announce things to do, in the order of the note. */
export function findSections(lines: readonly Line[], names: readonly string[], words: Vocabulary): readonly Section[] {
  const extra = new Set(names.map(foldSectionName).filter((name) => name !== ''));
  const about = { lines, words, extra };
  const sections: Section[] = [];
  /** Lines of sections, each with the innermost. */
  const covered = new Map<Line, Around>();
  for (const [index, heading] of lines.entries()) {
    if (heading.kind === 'blank' || heading.kind === 'code' || heading.kind === 'table') continue;
    const kind = readHeading(index, about);
    const isNamed = kind === 'actions' || kind === 'review' || (kind === 'decisions' && !covered.has(heading));
    if (!isNamed && !isAnnouncement(index, about)) continue;
    // A label inside a section is a part of it; a heading begins its own.
    const around = heading.kind === 'heading' ? undefined : covered.get(heading);
    if (around !== undefined && !(kind === 'actions' && opensList(index, around, about))) continue;
    const own = takeLines(index, about);
    const from = heading.kind === 'heading' ? 'heading' : heading.kind === 'bullet' ? 'bullet' : 'label';
    const named = kind === 'review' || kind === 'decisions' ? kind : 'actions';
    const section: Section = { heading, kind: named, from, lines: own };
    const margin = own.find((line) => line.kind === 'bullet')?.indent ?? 0;
    for (const line of own) covered.set(line, { section, margin });
    sections.push(section);
  }
  return setApartNested(sections);
}

/** `- **Action items**` below a topic, in a review of last time's: what that topic brought. */
function opensList(index: number, { section, margin }: Around, about: About): boolean {
  const label = about.lines[index];
  if (label?.kind !== 'bullet' || section.kind !== 'review' || section.from !== 'heading') return false;
  return label.indent > margin && isPlainActionName(readLabel(index, about) ?? '', about.words);
}

/** A nested section is its own; the outer one ends where it begins and goes on after it. */
function setApartNested(sections: readonly Section[]): readonly Section[] {
  const later = new Set<Line>();
  const apart = sections.toReversed().map((section) => {
    const lines = section.lines.filter((line) => !later.has(line));
    for (const line of [section.heading, ...lines]) later.add(line);
    return { ...section, lines };
  });
  return apart.reverse();
}

function takeLines(index: number, about: About): readonly Line[] {
  const { lines } = about;
  const heading = lines[index];
  if (heading === undefined) return [];
  // Where the list itself is numbered, a number heads nothing.
  const isNumbered = isNumberedHead(findFilled(lines, index + 1));
  const isFlat = heading.kind === 'bullet' && headsFlat(index, lines);
  let end = index + 1;
  let least = Infinity;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (line === undefined || (isNumbered && isNumberedHead(line))) continue;
    if (isFlat ? line.kind === 'heading' || isNumberedHead(line) : endsSection(end, heading, about)) break;
    if (line.kind !== 'bullet') continue;
    // A label inside an item governs what is indented more: the next item of the list around it is none of its own.
    if (heading.kind === 'text' && line.indent < heading.indent && least > heading.indent && least < Infinity) break;
    least = Math.min(least, line.indent);
  }
  const own = lines.slice(index + 1, end);
  // Plain lines right below a label are a list without bullets, up to the next empty line.
  if (heading.kind === 'text' && own[0]?.kind === 'text') return listPlainLines(own);
  return skipOthers(own, about.words);
}

function listPlainLines(own: readonly Line[]): readonly Line[] {
  const end = own.findIndex((line) => line.kind === 'blank');
  return own
    .slice(0, end < 0 ? undefined : end)
    .map((line) => (line.kind === 'text' ? changeLine(line, { kind: 'bullet' }) : line));
}

function endsSection(index: number, heading: Line, about: About): boolean {
  const { lines } = about;
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined) return true;
  if (line.kind === 'heading') return line.level <= levelOf(heading);
  if (line.kind === 'text' && RULE.test(line.content)) return isFollowedByText(lines, index);
  if (heading.kind === 'bullet') return line.kind !== 'blank' && line.indent <= heading.indent;
  if (heading.kind !== 'text' || line.kind === 'blank') return false;
  // A label without markup governs the list below it: it ends at the next paragraph, label or numbered heading.
  const isApart = before?.kind === 'blank';
  if (line.kind === 'text' && isApart && listsPeople(index, heading, about)) return false;
  if (line.kind === 'text')
    return (isApart && line.indent === 0) || (before !== heading && readLabel(index, about) !== null);
  return isApart && isNumberedHead(line) && splitWords(line.content).length <= MOST_LABEL_WORDS;
}

/** `Ada:` over bullets, right below the label or where another name stands there: the list goes on with what is hers. */
function listsPeople(index: number, heading: Line, { lines, words }: About): boolean {
  const first = lines.indexOf(heading) + 1;
  return [index, first].every((from) => {
    const at = lines.findIndex((line, number) => number >= from && line.kind !== 'blank');
    const line = lines[at];
    return (
      line !== undefined &&
      headsPerson(line, findFilled(lines, at + 1), words) &&
      readSectionName(line.content, words) === null
    );
  });
}

/** Behind a rule a paragraph begins something else; a list goes on. */
function isFollowedByText(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1, index + 6).find((line) => line.kind !== 'blank');
  return next?.kind === 'text' && next.box === null;
}

function levelOf(line: Line): number {
  return line.kind === 'heading' ? line.level : 7;
}

/** `We have some action items:`, a paragraph of its own. */
function isAnnouncement(index: number, { lines, words }: About): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (line?.kind !== 'text' || !/[:：][*_]{0,3}$/.test(line.content)) return false;
  const isApart =
    before === undefined || before.kind === 'blank' || before.kind === 'heading' || RULE.test(before.content);
  return isApart && isActionSentence(line.content, words);
}

/** What a line announces as a heading: with signs, underlined, bold, or a label `Action items:` on its own. */
function readHeading(index: number, about: About): SectionKind | null {
  const line = about.lines[index];
  if (line?.kind === 'heading') return readSectionName(line.content, about.words, about.extra);
  const label = readLabel(index, about);
  return label === null ? null : readSectionName(label, about.words, about.extra);
}

/** What a label may have around it; most hold none of it. */
const DRESSED = /[<(]|[^\0-\x7f]/;

function undress(label: string): string {
  return label
    .replace(/<br\s*\/?>$/i, '')
    .replace(BESIDE, '$1')
    .replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u, '');
}

/** The words of a line that stands as a label over what follows. */
function readLabel(index: number, { lines, words }: About): string | null {
  const line = lines[index];
  if (line === undefined || (line.kind !== 'text' && line.kind !== 'bullet') || line.box !== null) return null;
  // Columns that white space draws are the header of a table.
  if (line.content.length > 60 || /\S(?:\s{2,}|\t)\S/.test(line.content)) return null;
  const bare = DRESSED.test(line.content) ? undress(line.content) : line.content;
  const label = /^[*_]{0,2}([^#*_:：\s][^*_:：]{1,39}?)(?:\*\*|__)?[:：]?(?:\*\*|__)?$/u.exec(bare)?.[1];
  if (label === undefined || splitWords(label).length > MOST_LABEL_WORDS) return null;
  const before = lines[index - 1];
  const after = lines[index + 1];
  const isAlone =
    line.kind === 'text' &&
    (/^[\p{Lu}\p{Lo}]/u.test(label) || bare !== line.content) &&
    isPlainActionName(label, words) &&
    after?.kind === 'text';
  const isLabel =
    isAlone ||
    /[:：]\s*(?:\*\*|__)?$/.test(bare) ||
    (line.kind === 'text' && (before === undefined || before.kind === 'blank')) ||
    (line.kind === 'bullet' &&
      (((after?.indent ?? 0) > line.indent && !/,/.test(label)) ||
        (isPlainActionName(label, words) && headsFlat(index, lines))));
  return isLabel ? label : null;
}
