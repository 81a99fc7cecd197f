import type { Line } from '../note/scan-lines.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { guessColumns } from './guess-columns.ts';
import { findHint } from './hinted-sections.ts';
import { areKnown, areOwners, isCollective, isNick, type Lexicon } from './names.ts';
import { observeItem } from './observe-item.ts';
import { announcesActions, findColumns, isDecision, isOfTasks, type Columns } from './observe/columns.ts';
import { MARKS } from './observe/field.ts';
import { findRemark } from './observe/remark.ts';
import { splitCell } from './split-cell.ts';
import { holdsWord } from '../text/words.ts';
import type { ReadingContext } from './reading-context.ts';
import { tellsOwner } from './testimony.ts';
import { tellsToDo } from './tells-to-do.ts';

/** Cells of a row that are read. */
const MOST_CELLS = 60;

/** Splits a table row into cells; `\|` is no border. */
export function splitRow(line: Line): readonly string[] {
  // `||Action||Owner||`, the header of a table of Jira.
  const content = line.content.startsWith('||') ? line.content.replace(/\|\|/g, '|') : line.content;
  const cells = content.replace(/^\||\|\s*$/g, '').split(/(?<!\\)\|/, MOST_CELLS);
  return cells.map((cell) => cell.replace(/\\\|/g, '|').replace(/\s+/g, ' ').trim());
}

/** The columns by the header of a table; where that is empty, by its first row in bold. */
export function findHeader(
  lines: readonly Line[],
  index: number,
  { lexicon }: ReadingContext,
  where: 'section' | 'anywhere',
): Columns | null {
  const rows = [index, index + 2, index + 3]
    .map((at) => lines[at])
    .map((line) => (line?.kind === 'table' ? splitRow(line) : []));
  const [header = [], first = [], second = []] = rows;
  const isEmpty =
    header.every((cell) => cell === '') && first.every((cell) => cell === '' || /^\*\*.*\*\*$/.test(cell));
  const [names, sample] = isEmpty ? [first, second] : [header, first];
  const columns = findColumns(names, lexicon.words, where, sample);
  if (columns !== null || where === 'section') return columns;
  const inside = findColumns(names, lexicon.words, 'section', sample);
  // `Decision | Owner`: who stands for what was agreed.
  if (inside === null || isDecision(names[inside.task] ?? '', lexicon.words)) return null;
  if (inside.owner < 0) {
    const isNamed = announcesActions(names[inside.task] ?? '', lexicon.words);
    return isNamed && areTold(lines, index + 2, inside.task, lexicon) ? inside : null;
  }
  if (![sample, second].every((cells) => isSomebodys(cells, inside, lexicon))) return null;
  // `Time | Topic | Lead`: where no column is called so, orders are what a talk or a stage is about as often.
  const isTold =
    inside.isNamed && [sample, second].every((cells) => tellsToDo(cells[inside.task] ?? '', lexicon.words));
  return isTold || isOfTasks(names, inside, lexicon.words) || isHinted(lines, index, lexicon.words) ? inside : null;
}

/**
 * The columns of a table in a section that has no header, or one that no rule sets off; whether its first row is one
 * that only names them.
 */
export function findUnruled(
  lines: readonly Line[],
  index: number,
  lexicon: Lexicon,
): { readonly columns: Columns; readonly isHeader: boolean } | null {
  const end = lines.findIndex(({ kind }, at) => at > index && kind !== 'table');
  const block = lines.slice(index, end < 0 ? undefined : end);
  const rows = block.filter((line) => !isRule(line)).map(splitRow);
  const [first = [], ...others] = rows;
  const isEmpty = first.every((cell) => cell === '');
  const columns = isEmpty || isRule(block[1]) ? null : findColumns(first, lexicon.words, 'section', others[0]);
  if (columns !== null && columns.owner >= 0) return { columns, isHeader: true };
  const guessed = guessColumns(isEmpty ? others : rows, lexicon);
  return guessed === null ? null : { columns: guessed, isHeader: isEmpty };
}

/** Rows that show what a column holds. */
const MOST_ROWS = 40;

/** Whether most of a column's cells say to whom they belong, and what is to be done: `Ada to write it`. */
function areTold(lines: readonly Line[], from: number, column: number, lexicon: Lexicon): boolean {
  const below = lines.slice(from, from + MOST_ROWS);
  const end = below.findIndex(({ kind }) => kind !== 'table');
  const cells = below.slice(0, end < 0 ? undefined : end).map((line) => splitRow(line)[column] ?? '');
  const filled = cells.filter((cell) => holdsWord(cell) && findRemark(cell, lexicon.words) === null);
  const told = filled.map((cell) => splitCell(cell, lexicon, false).flatMap((part) => listTold(part, lexicon)));
  // `Team to expand` in a table of risks.
  return (
    told.flat().some((name) => !isCollective(name, lexicon)) &&
    told.filter((names) => names.length > 0).length * 2 >= filled.length
  );
}

/** Whom a part of a cell tells to do something. */
function listTold(part: string, lexicon: Lexicon): readonly string[] {
  const item = observeItem(part, null, { ...lexicon, inSection: true });
  const isTold = tellsOwner(item, lexicon) || (item.ownerAt === 'inside' && areKnown(item.owners.join(', '), lexicon));
  return isTold ? item.owners : [];
}

/** Whether a row names somebody: such a table needs no section where it shows that it is of tasks. */
function isSomebodys(cells: readonly string[], { owner, due }: Columns, { words, ...rest }: Lexicon): boolean {
  const names = (cells[owner] ?? '').replace(MARKS, '');
  // Beside a column of when it is due a nick is somebody as well.
  return names !== '' && (areOwners(names, { ...rest, words, inSection: true }, false) || (due >= 0 && isNick(names)));
}

/** Lines above a table in which its name stands. */
const NEAR = 8;

/** Whether the heading right above a table hints at what is to be done: `Experiments for next sprint`. */
function isHinted(lines: readonly Line[], index: number, words: Vocabulary): boolean {
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const line = lines[at];
    if (line === undefined || line.kind === 'table' || line.kind === 'bullet') return false;
    const hint = line.kind === 'blank' ? null : findHint(lines, at, words);
    if (line.kind === 'heading' || hint !== null) return hint !== null && hint !== 'none';
  }
  return false;
}

/** Whether a line is the rule between a table's header and its rows. */
export function isRule(line: Line | undefined): boolean {
  return line?.kind === 'table' && /^[\s|:-]+$/.test(line.content) && line.content.includes('-');
}
