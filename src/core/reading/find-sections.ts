import { changeLine, type Line } from '../note/scan-lines.ts';
import { foldSectionName, isActionName, isActionSentence, isPlainActionName } from './section-name.ts';

/** A heading and the lines it governs, the heading left out. */
export type Section = { readonly heading: Line; readonly name: string; readonly lines: readonly Line[] };

/** Headings inside a section of things to do under which nothing is to be done. */
const OTHER =
  /^(?:decisions?(?: made)?|agenda|attendees|attendance|participants|notes?|minutes|resolved|completed|closed|done|next meeting.*|resolutions?|links|references|present|apologies)$/;

/** Of these, the ones under which tasks stand that are done. */
const OVER = /^(?:completed|closed|done)$/;

/** The sections whose headings announce things to do, in the order of the note. */
export function findSections(lines: readonly Line[], names: readonly string[]): readonly Section[] {
  const extra = new Set(names.map(foldSectionName).filter((name) => name !== ''));
  const sections: Section[] = [];
  const covered = new Set<Line>();
  for (const [index, heading] of lines.entries()) {
    const name = readHeading(heading, lines[index - 1], lines[index + 1]);
    const isNamed = name !== null && isActionName(name, extra);
    if (!isNamed && !isAnnouncement(heading, lines[index - 1])) continue;
    // A label inside a section is a part of it; a heading begins its own.
    if (heading.kind !== 'heading' && covered.has(heading)) continue;
    const own = takeLines(lines, index, heading);
    for (const line of own) covered.add(line);
    sections.push({ heading, name: name ?? '', lines: own });
  }
  return setApartNested(sections);
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

/** The first line from an index on that is not blank; looked for in place, since every section asks. */
function findFilled(lines: readonly Line[], from: number): Line | undefined {
  let index = from;
  while (lines[index]?.kind === 'blank') index += 1;
  return lines[index];
}

function takeLines(lines: readonly Line[], index: number, heading: Line): readonly Line[] {
  // Where the list itself is numbered, a number heads nothing.
  const isNumbered = isNumberedHead(findFilled(lines, index + 1));
  let end = index + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (line === undefined || (isNumbered && isNumberedHead(line))) continue;
    if (endsSection(line, heading, lines[end - 1], lines[end + 1])) break;
  }
  const own = lines.slice(index + 1, end);
  // Plain lines right below a label are a list without bullets, up to the next empty line.
  if (heading.kind === 'text' && own[0]?.kind === 'text') return listPlainLines(own);
  const taken: Line[] = [];
  let skipping = 0;
  let isOver = false;
  for (const line of own) {
    if (line.kind === 'heading') {
      const name = foldSectionName(line.content.replace(/(?<!\s)\s*\([^()]*\)[\s:]*$/, ''));
      skipping = OTHER.test(name) ? line.level : skipping >= line.level ? 0 : skipping;
      isOver = OVER.test(name);
    }
    // A box proves a task.
    if (skipping === 0 || (isOver && line.box !== null)) taken.push(line);
  }
  return taken;
}

function listPlainLines(own: readonly Line[]): readonly Line[] {
  const end = own.findIndex((line) => line.kind === 'blank');
  return own
    .slice(0, end < 0 ? undefined : end)
    .map((line) => (line.kind === 'text' ? changeLine(line, { kind: 'bullet' }) : line));
}

function endsSection(line: Line, heading: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.kind === 'heading') return line.level <= levelOf(heading);
  if (heading.kind === 'bullet') return line.kind !== 'blank' && line.indent <= heading.indent;
  if (heading.kind !== 'text' || line.kind === 'blank') return false;
  // A label without markup governs the list below it: it ends at the next paragraph, label or numbered heading.
  const isApart = before?.kind === 'blank';
  if (line.kind === 'text')
    return (isApart && line.indent === 0) || (before !== heading && readHeading(line, before, after) !== null);
  return isApart && isNumberedHead(line) && line.content.split(/\s+/).length <= 6;
}

function isNumberedHead(line: Line | undefined): boolean {
  return line?.indent === 0 && line.kind === 'bullet' && /^\s*\d+[.)]/.test(line.raw);
}

function levelOf(line: Line): number {
  return line.kind === 'heading' ? line.level : 7;
}

/** `We have some action items:`, a paragraph of its own. */
function isAnnouncement(line: Line, before: Line | undefined): boolean {
  const isApart =
    line.kind === 'text' && (before === undefined || before.kind === 'blank' || before.kind === 'heading');
  return isApart && /:[*_]{0,3}$/.test(line.content) && isActionSentence(foldSectionName(line.content));
}

/** The folded name when a line is a heading: with signs, underlined, bold, or a label `Action items:` on its own. */
function readHeading(line: Line, before: Line | undefined, after: Line | undefined): string | null {
  if (line.kind === 'heading') return foldSectionName(line.content);
  const label = /^(?:\*\*|__)?([^#*_:][^*_:]{1,39}?)(?:\*\*|__)?:?(?:\*\*|__)?$/.exec(line.content)?.[1];
  if (label === undefined || (line.kind !== 'text' && line.kind !== 'bullet') || line.box !== null) return null;
  const isAlone =
    line.kind === 'text' &&
    /^\p{Lu}/u.test(label) &&
    isPlainActionName(foldSectionName(label)) &&
    after?.kind === 'text';
  const isLabel =
    isAlone ||
    /:\s*(?:\*\*|__)?$/.test(line.content) ||
    (line.kind === 'text' && (before === undefined || before.kind === 'blank')) ||
    (line.kind === 'bullet' && (after?.indent ?? 0) > line.indent);
  return isLabel && label.split(/\s+/).length <= 6 ? foldSectionName(label) : null;
}
