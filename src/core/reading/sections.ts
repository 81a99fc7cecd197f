import { isActionSentence } from './action-sentence.ts';
import { anyFolded } from '../languages/compile.ts';
import { createMatcher } from '../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import type { Line } from '../note/scan-lines.ts';
import { readLabel } from './section-label.ts';
import { isBreak, takeLines } from './section-lines.ts';
import { foldSectionName, isPlainActionName, readSectionName, type SectionKind } from './section-name.ts';

/** A heading and the lines it governs, the heading left out. */
export type Section = {
  readonly heading: Line;
  readonly kind: 'actions' | 'review' | 'decisions';
  /** How plainly it is announced: a bullet or label in the text may be a topic of the talk. */
  readonly from: 'heading' | 'label' | 'bullet';
  readonly lines: readonly Line[];
};

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
    if ((!isNamed && !isAnnouncement(index, about)) || isTopic(heading, kind, words)) continue;
    // A label inside a section is a part of it; a heading begins its own.
    const around = heading.kind === 'heading' ? undefined : covered.get(heading);
    if (around !== undefined && !(kind === 'actions' && opensList(index, around, about))) continue;
    const own = takeLines(lines, index, words);
    const from = heading.kind === 'heading' ? 'heading' : heading.kind === 'bullet' ? 'bullet' : 'label';
    const named = kind === 'review' || kind === 'decisions' ? kind : 'actions';
    const section: Section = { heading, kind: named, from, lines: own };
    const margin = own.find((line) => line.kind === 'bullet')?.indent ?? 0;
    for (const line of own) covered.set(line, { section, margin });
    sections.push(section);
  }
  return setApartNested(sections);
}

/** `- Venue follow up`: a bullet that only ends so is a topic, unless what stands below it testifies for a list. */
function isTopic({ kind, content }: Line, named: SectionKind | null, words: Vocabulary): boolean {
  const isWord = named === 'actions' && kind === 'bullet' && !isPlainActionName(content, words);
  return isWord && topics(words).test(foldSectionName(content));
}

const topics = perVocabulary((vocabulary) => {
  const names = gather(vocabulary, ({ sections }) => sections.topics ?? []);
  return createMatcher(String.raw`\s${anyFolded(names)}$`, '', names);
});

/** `- **Action items**` below a topic, in a review of last time's: what that topic brought. */
function opensList(index: number, { section, margin }: Around, about: About): boolean {
  const label = about.lines[index];
  if (label?.kind !== 'bullet' || section.kind !== 'review' || section.from !== 'heading') return false;
  return label.indent > margin && isPlainActionName(readLabel(about.lines, index, about.words) ?? '', about.words);
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

/** `We have some action items:`, a paragraph of its own. */
function isAnnouncement(index: number, { lines, words }: About): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (line?.kind !== 'text' || !/[:：][*_]{0,3}$/.test(line.content)) return false;
  const isApart = before === undefined || before.kind === 'blank' || before.kind === 'heading' || isBreak(before);
  if (isApart && isActionSentence(line.content, words)) return true;
  // `Thanks for the call. Action items:`: the last sentence of a paragraph announces what stands below it.
  const after = lines[index + 1];
  const isListed = after?.kind === 'bullet';
  const clause = isListed ? LAST_CLAUSE.exec(line.content)?.[1] : undefined;
  const last = (after?.kind === 'text' ? undefined : LAST.exec(line.content)?.[1]) ?? clause;
  return last !== undefined && (isActionSentence(last, words) || isPlainActionName(last.replace(/[:：]$/, ''), words));
}

/** `Ada: Good, so the action items are:`. */
const LAST_CLAUSE = /(?:[,;:]|:\*\*|\s[–—-])\s+([^.,;:!?]{8,60}:)$/u;
const LAST = /[.!?]\s+(\p{Lu}[^.!?]{3,80}[:：])$/u;

/** What a line announces as a heading: with signs, underlined, bold, or a label `Action items:` on its own. */
function readHeading(index: number, about: About): SectionKind | null {
  const line = about.lines[index];
  if (line?.kind === 'heading') return readSectionName(line.content, about.words, about.extra);
  const label = readLabel(about.lines, index, about.words);
  return label === null ? null : readSectionName(label, about.words, about.extra);
}
