import type { Vocabulary } from '../languages/vocabulary.ts';
import { changeLine, type Line } from '../note/scan-lines.ts';
import { splitWords } from '../text/words.ts';
import { findFilled, headsFlat, isNumberedHead } from './numbered-heads.ts';
import { headsPerson } from './person-lines.ts';
import { MOST_LABEL_WORDS, readLabel } from './section-label.ts';
import { readSectionName } from './section-name.ts';
import { skipOthers } from './skip-others.ts';

/** `---`, `***`: a thematic break. */
const RULE = /^\s*(?:[-*_]\s*){3,}$/;

/** Whether a line is a thematic break. */
export function isBreak(line: Line): boolean {
  return line.kind === 'text' && RULE.test(line.content);
}

type About = { readonly lines: readonly Line[]; readonly words: Vocabulary };

/** The lines that a heading or label governs, itself left out. */
export function takeLines(lines: readonly Line[], index: number, words: Vocabulary): readonly Line[] {
  const about = { lines, words };
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
  return skipOthers(listHanging(own), words);
}

/** Plain lines that go on further in begin an item each: the margin tells them from what continues them. */
function listHanging(own: readonly Line[]): readonly Line[] {
  if (!own.some((line, at) => line.kind === 'text' && isFurtherIn(line, own[at - 1]))) return own;
  const found = [...own];
  for (let from = 0; from < own.length; from++) {
    let until = from;
    while (own[until]?.kind === 'text') until++;
    const paragraph = own.slice(from, until);
    const margin = paragraph[0]?.indent ?? 0;
    const hangs = paragraph.some(({ indent }) => indent > margin) && paragraph.every(({ indent }) => indent >= margin);
    for (const [at, line] of paragraph.entries())
      if (hangs && line.indent === margin) found[from + at] = changeLine(line, { kind: 'bullet' });
    from = until;
  }
  return found;
}

function isFurtherIn(line: Line, before: Line | undefined): boolean {
  return before?.kind === 'text' && line.indent > before.indent + 1;
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
  if (isBreak(line)) return isFollowedByText(lines, index);
  if (heading.kind === 'bullet') return line.kind !== 'blank' && line.indent <= heading.indent;
  if (heading.kind !== 'text' || line.kind === 'blank') return false;
  // A label without markup governs the list below it: it ends at the next paragraph, label or numbered heading.
  const isApart = before?.kind === 'blank';
  if (line.kind === 'text' && isApart && listsPeople(index, heading, about)) return false;
  if (line.kind === 'text')
    return (isApart && line.indent === 0) || (before !== heading && readLabel(lines, index, about.words) !== null);
  return isApart && isNumberedHead(line) && splitWords(line.content).length <= MOST_LABEL_WORDS;
}

/** `Ada:` or `Ada` over bullets, right below the label or where another name stands there: the list goes on with what is hers. */
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
