import { foldCase } from './fold-text.ts';
import type { Line } from './scan-lines.ts';

/** A heading and the lines it governs, the heading left out. */
export type Section = { readonly heading: Line; readonly name: string; readonly lines: readonly Line[] };

/** Characters of a heading that are compared. */
const LONGEST_HEADING = 200;

/** A section's name as compared: without case, emoji, shortcodes, markup, numbering, dates in brackets and punctuation. */
export function foldSectionName(heading: string): string {
  return foldCase(heading.slice(0, LONGEST_HEADING))
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/:[a-z0-9_+-]+:/g, ' ')
    .replace(/['’]/g, '')
    .replace(/^[\s\d.)#ivx]*(?=[^\p{L}]*\p{L})(?:\d|[.)#]|\s)*/u, (mark) => (/[\d.)#]/.test(mark) ? ' ' : mark))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\s+\d+$/, '');
}

/** Words that by themselves, or joined by "and", "&", "/", name a section of things to do. */
const ACTION =
  /^(?:(?:the|new|our|open|outstanding|pending|current|remaining|upcoming|summary of|list of|review of|review|immediate|main|key|team)\s+)*(?:to\s?dos?|todos?|to\s?do list|action(?:s|ables?)?(?: (?:items?|points?|list|steps?|required|review|summary))?|ais?|next (?:steps?|actions?)|tasks?|task list|new pr tasks|follow ?ups?(?: (?:items?|actions?|tasks?))?|assignments?|homework|deliverables)(?:\s+(?:and|or)?\s*(?:decisions?|decisions made|next steps?|action items?|actions?|tasks?|todos?|to dos?|follow ?ups?|agenda for next (?:call|meeting)|owners?|deadlines?|due dates?|assignments?))*$/;
const REVERSED =
  /^(?:decisions?|conclusions?|summary|outcomes?)(?:\s+(?:and|or))?\s+(?:todos?|to dos?|action items?|actions?|next steps?|tasks?|follow ?ups?)$/;
/** What may follow the name in a heading: "(…)", "from …", "for …". */
const TAIL = /\s+(?:from|for|of|by|after|this|today|until|before|since|identified|action items from).*$/;

/** Whether a heading announces things to do; `extra` are further names, folded. */
export function isActionName(name: string, extra: ReadonlySet<string>): boolean {
  if (extra.has(name)) return true;
  const words = name.replace(TAIL, '').trim();
  return [name, words].some((one) => ACTION.test(one) || REVERSED.test(one));
}

/** Headings inside a section of things to do under which nothing is to be done. */
const OTHER =
  /^(?:decisions?(?: made)?|agenda|attendees|attendance|participants|notes?|minutes|resolved|completed|closed|done|next meeting.*|resolutions?|links|references|present|apologies)$/;

/** The sections whose headings announce things to do, in the order of the note. */
export function findSections(lines: readonly Line[], names: readonly string[]): readonly Section[] {
  const extra = new Set(names.map(foldSectionName).filter((name) => name !== ''));
  const sections: Section[] = [];
  const covered = new Set<Line>();
  for (const [index, heading] of lines.entries()) {
    const name = readHeading(heading, lines[index - 1], lines[index + 1]);
    if (name === null || !isActionName(name, extra)) continue;
    // A label inside a section is a part of it; a heading begins its own.
    if (heading.kind !== 'heading' && covered.has(heading)) continue;
    const own = takeLines(lines, index, heading);
    for (const line of own) covered.add(line);
    sections.push({ heading, name, lines: own });
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

function takeLines(lines: readonly Line[], index: number, heading: Line): readonly Line[] {
  let end = index + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (line !== undefined && endsSection(line, heading, lines[end - 1], lines[end + 1])) break;
  }
  const own = lines.slice(index + 1, end);
  // Plain lines right below a label are a list without bullets, up to the next empty line.
  if (heading.kind === 'text' && own[0]?.kind === 'text') return listPlainLines(own);
  const taken: Line[] = [];
  let skipping = 0;
  for (const line of own) {
    if (line.kind === 'heading')
      skipping = OTHER.test(foldSectionName(line.content)) ? line.level : skipping >= line.level ? 0 : skipping;
    if (skipping === 0) taken.push(line);
  }
  return taken;
}

function listPlainLines(own: readonly Line[]): readonly Line[] {
  const end = own.findIndex((line) => line.kind === 'blank');
  return own
    .slice(0, end < 0 ? undefined : end)
    .map((line) => (line.kind === 'text' ? { ...line, kind: 'bullet' } : line));
}

function endsSection(line: Line, heading: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.kind === 'heading') return line.level <= levelOf(heading);
  if (heading.kind === 'bullet') return line.kind !== 'blank' && line.indent <= heading.indent;
  if (heading.kind !== 'text' || line.kind === 'blank') return false;
  // A label without markup governs the list below it: it ends at the next paragraph, label or numbered heading.
  const isApart = before?.kind === 'blank';
  if (line.kind === 'text')
    return (isApart && line.indent === 0) || (before !== heading && readHeading(line, before, after) !== null);
  return isApart && line.indent === 0 && /^\s*\d+[.)]/.test(line.raw) && line.content.split(/\s+/).length <= 6;
}

function levelOf(line: Line): number {
  return line.kind === 'heading' ? line.level : 7;
}

/** The folded name when a line is a heading: with signs, bold, underlined, or a label `Action items:` on its own. */
function readHeading(line: Line, before: Line | undefined, after: Line | undefined): string | null {
  if (line.kind === 'heading') return foldSectionName(line.content);
  if (line.kind === 'text' && after?.kind === 'text' && /^\s{0,3}(?:=+|-+)\s*$/.test(after.raw))
    return foldSectionName(line.content);
  const label = /^(?:\*\*|__)?([^#*_:][^*_:]{1,39}?)(?:\*\*|__)?:?(?:\*\*|__)?$/.exec(line.content)?.[1];
  if (label === undefined || (line.kind !== 'text' && line.kind !== 'bullet') || line.box !== null) return null;
  const isAlone =
    line.kind === 'text' && /^\p{Lu}/u.test(label) && ACTION.test(foldSectionName(label)) && after?.kind === 'text';
  const isLabel =
    isAlone ||
    /:\s*(?:\*\*|__)?$/.test(line.content) ||
    (line.kind === 'text' && (before === undefined || before.kind === 'blank')) ||
    (line.kind === 'bullet' && (after?.indent ?? 0) > line.indent);
  return isLabel && label.split(/\s+/).length <= 6 ? foldSectionName(label) : null;
}
