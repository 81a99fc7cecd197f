import { buildTree } from '../note/build-tree.ts';
import { changeLine, type Line } from '../note/scan-lines.ts';
import { hasKeyword, raiseDone } from '../note/task-lines.ts';
import { isAgendaTopic, isGivenTo, isTalkedOf, levelOfAgenda } from './agenda-topics.ts';
import { isAttendance, levelOfAttendance } from './attendance-boxes.ts';
import { NO_SECTION } from './conventions/anywhere.ts';
import { cutAtMarkers } from './cut-at-markers.ts';
import { areKnown } from './names.ts';
import { withoutSign } from './observe/aside.ts';
import { findMarker } from './observe/marker.ts';
import { findMarkerInside } from './observe/marker-inside.ts';
import { mayHoldMarker } from './observe/may-mark.ts';
import { readSectionName } from './section-name.ts';
import type { Place } from './place.ts';
import { readBlock } from './read-block.ts';
import { readBoxes } from './read-boxes.ts';
import { levelOver, setDone } from './over-heads.ts';
import { isLed, leads, mayHand, readHanded } from './read-handed.ts';
import { readMarkedCells } from './read-marked-cells.ts';
import { observeLine, type ReadingContext } from './reading-context.ts';
import type { RawTodo } from './types.ts';
import { wordTest } from './word-classes.ts';
import { joinWrapped } from './wrapped-lines.ts';

/** Lines of one item outside the sections. */
const MOST_LINES = 60;

const PLACE: Place = {
  inside: 'elsewhere',
  isReview: false,
  isRecord: false,
  topics: 'none',
  evidence: {
    isTalk: () => false,
    isOfTasks: () => true,
    isOfRoles: () => false,
    isOfOrders: () => false,
    asksOften: () => false,
  },
  above: null,
};

/** Reads the lines outside the sections: there only explicit markers make items, at the beginning of a line or inside. */
export function readElsewhere(
  written: readonly Line[],
  about: ReadingContext,
  hasSections: boolean,
): readonly RawTodo[] {
  const lines = written.map((line) => raiseDone(line));
  const context = { ...about, unowned: 'issue' as const };
  const todos: RawTodo[] = [];
  let until = 0;
  const boxes: (readonly Line[])[] = [];
  let isOther = false;
  /** Level of the heading below which all is over; 0 where none stands above. */
  let over = 0;
  /** Level of the heading of an agenda; 0 where none stands above. */
  let agenda = 0;
  let attendance = 0;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') {
      isOther = readSectionName(line.content, about.lexicon.words) === 'other';
      over = levelOver(line, over, about.lexicon.words);
      agenda = levelOfAgenda(line, agenda, about.lexicon.words);
    }
    attendance = levelOfAttendance(line, attendance, about.lexicon.words);
    if (index < until || line.kind === 'blank' || line.kind === 'code' || (line.kind === 'heading' && line.level < 7))
      continue;
    if (!mayBegin(line, about)) {
      const isTopic = (isOther && !isGivenTo(line, about)) || (agenda > 0 && isTalkedOf(line, about.lexicon.words));
      if (line.box !== null && !isTopic) boxes.push(takeBlock(lines, index, context).flat());
      if (over === 0 && !isTopic && mayHand(line))
        todos.push(...readHanded(takeBlock(lines, index, context).flat(), PLACE, about));
      continue;
    }
    if (line.kind === 'table') {
      todos.push(...readMarkedCells(line, context));
      continue;
    }
    const begin = joinWrapped(lines, index, until, about.lexicon) ?? line;
    const block = takeBlock(lines, index, context, begin);
    // `Show how to do it`: what looked like a marker is none, and a box is read like the others.
    if (line.box !== null && !isOther && !block.some((own) => isExplicit(own, context))) {
      boxes.push(block.flat());
      continue;
    }
    if (attendance > 0 && isAttendance(line, observeLine(line, context), about.lexicon.words)) continue;
    if (agenda > 0 && isAgendaTopic(line, observeLine(line, context), about.lexicon.words)) continue;
    const found = block.flatMap((own) => readOne(own, context));
    todos.push(...(over > 0 ? found.map(setDone) : found));
    if (found.length > 0) until = index + (block.at(-1)?.length ?? 1);
  }
  return [...todos, ...readBoxes(boxes, about, hasSections)];
}

function mayBegin(line: Line, { lexicon }: Pick<ReadingContext, 'lexicon'>): boolean {
  return hasKeyword(line) || mayHoldMarker(line.raw, lexicon.words);
}

function isExplicit([first]: readonly Line[], context: ReadingContext): boolean {
  return first !== undefined && observeLine(first, context).explicit;
}

function readOne(lines: readonly Line[], context: ReadingContext): readonly RawTodo[] {
  const [branch] = buildTree(lines, () => false);
  if (branch === undefined) return [];
  const item = observeLine(branch.line, context);
  if (!item.explicit) {
    context.note({
      line: branch.line.number,
      words: branch.line.content,
      taken: NO_SECTION.taken,
      convention: NO_SECTION.name,
      owners: [],
      ownerFrom: '',
      due: null,
      dueFrom: '',
      withheld: null,
    });
    return [];
  }
  return readBlock(branch, PLACE, context);
}

/** `#info …`: what bots of IRC channels read. */
const COMMAND = /^#[a-z]{2,12}\b/;

const headsDecision = wordTest(({ sections }) => sections.decisions);

/** `Ada: …`, `RESOLUTION: …`: a label in front of a line. */
const SPEAKER = /^[*_]{0,3}([^:*_]{1,40})[*_]{0,3}:[*_]{0,3}\s/;

/** An item with its continuation lines and the bullets below it; several where one line holds several markers. */
function takeBlock(
  lines: readonly Line[],
  index: number,
  context: ReadingContext,
  first = lines[index],
): readonly (readonly Line[])[] {
  if (first === undefined) return [];
  // A line in bold is a heading; only a marker inside makes an item of it.
  const text = first.kind === 'heading' ? changeLine(first, { kind: 'text', level: 0 }) : first;
  const parts = cutAtMarkers(text, context);
  const more: Line[] = [];
  for (const line of lines.slice(index + 1, index + MOST_LINES)) {
    const isMarked = beginsMarked(line, context);
    const isMore =
      line.kind === 'bullet'
        ? (line.indent > first.indent || first.kind !== 'bullet') && !(isMarked && first.kind !== 'bullet')
        : isQuoted(line, first) ||
          (line.kind === 'text' &&
            !isMarked &&
            !beginsOther(line, context) &&
            !(leads(line.content) && leads(first.content)));
    if (!isMore) break;
    more.push(line);
  }
  return parts.map((part, number) => (number === parts.length - 1 ? [part, ...more] : [part]));
}

/** Whether somebody else begins to speak, a decision is recorded, or an arrow leads to what is to be done. */
function beginsOther({ content }: Line, { lexicon }: ReadingContext): boolean {
  const label = SPEAKER.exec(content)?.[1] ?? '';
  return areKnown(label, lexicon) || headsDecision(lexicon.words)(label) || isLed(content, lexicon);
}

/** The body of a headline of Org. */
function isQuoted(line: Line, first: Line): boolean {
  return line.kind === 'code' && first.kind === 'bullet' && line.indent > first.indent;
}

/** Whether a line begins an item with an explicit marker, so that it continues none. */
function beginsMarked(line: Line, context: ReadingContext): boolean {
  const { lexicon } = context;
  if (line.kind !== 'bullet' && line.kind !== 'text') return false;
  if (COMMAND.test(line.content)) return true;
  if (!mayBegin(line, { lexicon })) return false;
  if (line.box !== null && line.content.startsWith('@')) return true;
  return (
    findMarker(withoutSign(line.content), { ...lexicon, inSection: false }) !== null ||
    findMarkerInside(line.content, lexicon) !== null ||
    // `[ACTION: write it](https://…)`.
    (/^[*_]{0,3}\[/.test(line.content) && observeLine(line, context).marked)
  );
}
