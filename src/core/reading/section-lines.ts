import type { Vocabulary } from '../languages/vocabulary.ts';
import { changeLine, type Line } from '../note/scan-lines.ts';
import { splitWords } from '../text/words.ts';
import { isGiven } from './given-names.ts';
import { findJoint } from './joint.ts';
import { findFilled, headsFlat, indexOfFilled, isNumberedHead } from './numbered-heads.ts';
import { findState } from './observe/state.ts';
import { headsPerson, namesPerson } from './person-lines.ts';
import { MOST_LABEL_WORDS, readLabel } from './section-label.ts';
import { readSectionName } from './section-name.ts';
import { skipOthers } from './skip-others.ts';
import { tellsToDo } from './tells-to-do.ts';

/** `---`, `***`: a thematic break. */
const RULE = /^\s*(?:[-*_]\s*){3,}$/;

/** Whether a line is a thematic break. */
export function isBreak(line: Line): boolean {
  return line.kind === 'text' && RULE.test(line.content);
}

/** `first` is the index of the first line below the heading. */
type About = { readonly lines: readonly Line[]; readonly words: Vocabulary; readonly first: number };

/** The lines that a heading or label governs, itself left out. */
export function takeLines(lines: readonly Line[], index: number, words: Vocabulary): readonly Line[] {
  const about = { lines, words, first: index + 1 };
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
    if (heading.kind === 'text' && least < Infinity && isOutside(line, heading, least)) break;
    least = Math.min(least, line.indent);
  }
  const own = lines.slice(index + 1, end);
  // Plain lines right below a label are a list without bullets, up to the next empty line.
  if (heading.kind === 'text' && own[0]?.kind === 'text') return listPlainLines(own, words);
  return skipOthers(listHanging(own), words);
}

/** Whether a bullet stands further out than a label, which stands no further in than the bullets below it. */
function isOutside(bullet: Line, label: Line, least: number): boolean {
  return least === label.indent
    ? bullet.indent + 1 < label.indent
    : least > label.indent && bullet.indent < label.indent;
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

function listPlainLines(own: readonly Line[], words: Vocabulary): readonly Line[] {
  const goesOn = tellsPerson(own[0], words);
  const end = own.findIndex((line, index) => line.kind === 'blank' && !(goesOn && tellsPerson(own[index + 1], words)));
  return own
    .slice(0, end < 0 ? undefined : end)
    .map((line) => (line.kind === 'text' ? changeLine(line, { kind: 'bullet' }) : line));
}

function endsSection(index: number, heading: Line, about: About): boolean {
  const { lines } = about;
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined) return true;
  if (line.kind === 'heading') return line.level <= levelOf(heading) && !listsPeople(index, heading, about);
  if (isBreak(line)) return isFollowedByText(lines, index);
  if (heading.kind === 'bullet') return line.kind !== 'blank' && line.indent <= heading.indent;
  if (heading.kind !== 'text' || line.kind === 'blank') return false;
  // A label without markup governs the list below it: it ends at the next paragraph, label or numbered heading.
  const isApart = before?.kind === 'blank';
  if (line.kind === 'text' && isApart && (listsPeople(index, heading, about) || tellsPeople(line, about))) return false;
  if (line.kind === 'text')
    return (isApart && line.indent === 0) || (before !== heading && readLabel(lines, index, about.words) !== null);
  return isApart && isNumberedHead(line) && splitWords(line.content).length <= MOST_LABEL_WORDS;
}

/**
 * `Ada:` or `Ada` over bullets, right below the label or where another name stands there: the list goes on with what is
 * hers. Headings need something to do below them, since their words are topics as often.
 */
function listsPeople(index: number, heading: Line, { lines, words, first }: About): boolean {
  return [index, first].every((from) => {
    const at = indexOfFilled(lines, from);
    const line = lines[at];
    const next = findFilled(lines, at + 1);
    return (
      line !== undefined &&
      headsPerson(line, next, words) &&
      (line.kind === 'text' || (mayHead(line, heading) && isToDo(next, words))) &&
      readSectionName(line.content, words) === null
    );
  });
}

/** A heading of the same level is a person's only where its name is one that people are given. */
function mayHead({ content }: Line, heading: Line): boolean {
  return heading.kind !== 'heading' || heading.level > 6 || /^@/.test(content) || isGiven(splitWords(content)[0] ?? '');
}

function isToDo(line: Line | undefined, words: Vocabulary): boolean {
  return line !== undefined && (line.box !== null || tellsToDo(findState(line.content, null, words).text, words));
}

/** `Ada will write it` in paragraphs of their own, from the one right below the label on. */
function tellsPeople(line: Line, { lines, words, first }: About): boolean {
  return [line, findFilled(lines, first)].every((each) => tellsPerson(each, words));
}

/** `Ada will write it`, `Ada and Bo: write it`: somebody of a name's shape, and what to do. */
function tellsPerson(line: Line | undefined, words: Vocabulary): boolean {
  if (line?.kind !== 'text') return false;
  const [head = '', name = ''] = HEADED.exec(line.content) ?? [];
  if (head !== '') return namesPerson(name, words) && tellsToDo(line.content.slice(head.length), words);
  const joint = findJoint(line.content, words);
  return joint !== null && namesPerson(joint.before, words);
}

/** `Ada:`, `**Ada Moe**:` before more. */
const HEADED = /^(?:\*\*|__)?([^:*_]{2,60})(?:\*\*|__)?[:：](?:\*\*|__)?\s+(?=\S)/u;

/** Behind a rule a paragraph begins something else; a list goes on. */
function isFollowedByText(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1, index + 6).find((line) => line.kind !== 'blank');
  return next?.kind === 'text' && next.box === null;
}

function levelOf(line: Line): number {
  return line.kind === 'heading' ? line.level : 7;
}
