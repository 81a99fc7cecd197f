import type { Line } from '../note/scan-lines.ts';
import { saysNoIssue, takeComments } from '../text/html-comments.ts';
import { TABLE_ROW } from './conventions.ts';
import { readOwners } from './cell-owners.ts';
import { findDue, findDueInCell } from './observe/due.ts';
import { areKnown, splitOwners, type Lexicon } from './names.ts';
import { observeItem, type Item } from './observe-item.ts';
import { announcesActions, findColumns, type Columns } from './observe/columns.ts';
import { MARKS } from './observe/field.ts';
import { findRemark } from './observe/remark.ts';
import { findState } from './observe/state.ts';
import { levelOver, setDone } from './over-heads.ts';
import { contextOf, giveTo } from './person-above.ts';
import { readRowState } from './row-state.ts';
import { fillCells } from './fill-cells.ts';
import { BREAK, splitCell, withoutBox } from './split-cell.ts';
import { findHeader, findUnruled, isRule, splitRow } from './table-header.ts';
import type { ReadingContext } from './reading-context.ts';
import { composeTitles } from './title.ts';
import { tellsToDo } from './tells-to-do.ts';
import type { RawTodo } from './types.ts';
import { holdsWord } from '../text/words.ts';

/** Sentences, and no list of names. */
const PROSE = /\p{Ll}{3}\.\s+\p{L}/u;

/**
 * Rows of the tables in a section of things to do, below a header that names an owner or task column; anywhere else only
 * below one that names both, and calls the tasks actions.
 */
export function readTables(
  lines: readonly Line[],
  context: ReadingContext,
  where: 'section' | 'anywhere' = 'section',
): readonly RawTodo[] {
  if (!lines.some(({ kind }) => kind === 'table')) return [];
  const todos: RawTodo[] = [];
  let columns: Columns | null = null;
  let above: readonly string[] = [];
  let head: Head = NO_HEAD;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') head = readHead(line, head, context);
    if (line.kind !== 'table') {
      columns = null;
      continue;
    }
    const isHead = isRule(lines[index + 1]);
    const isFirst = isHead || (lines[index - 1]?.kind !== 'table' && !isRule(line));
    if (isHead) columns = findHeader(lines, index, context, where);
    if (isFirst) above = [];
    if (isFirst && columns === null && where === 'section') {
      const found = findUnruled(lines, index, context.lexicon);
      columns = found?.columns ?? null;
      if (found?.isHeader === true) continue;
    } else if (isHead && columns !== null) continue;
    if (isRule(line)) continue;
    above = columns === null ? above : fillCells(splitRow(line), above, columns);
    const own = contextOf(head.owners, context);
    const found = columns === null ? readNamedRow(line, own) : readItems(line, above, columns, own);
    todos.push(...giveTo(head.owners, head.over > 0 ? found.map(setDone) : found));
  }
  return todos;
}

/** What the heading above a table says of its rows: that all is over (its level, else 0), and whose they are. */
type Head = { readonly over: number; readonly owners: readonly string[] | undefined };

const NO_HEAD: Head = { over: 0, owners: undefined };

function readHead(line: Line, { over }: Head, { lexicon }: ReadingContext): Head {
  const name = line.content.replace(MARKS, '').replace(/[:：]\s*$/, '');
  return {
    over: levelOver(line, over, lexicon.words),
    owners: areKnown(name, lexicon) ? splitOwners(name, lexicon) : undefined,
  };
}

/** `Action items | Ada to write it<br>Bo to book it`: a row that is called as a section, in a table of what a meeting was. */
function readNamedRow(line: Line, context: ReadingContext): readonly RawTodo[] {
  const [name = '', task = '', ...others] = splitRow(line);
  if (others.length > 0 || task === '' || !announcesActions(name, context.lexicon.words)) return [];
  const parts = splitCell(task, context.lexicon, false);
  const isTold = (part: string) =>
    observeItem(withoutBox(part), null, { ...context.lexicon, inSection: true }).owners.length > 0;
  return parts.filter(isTold).flatMap((part) => readRow(line, [name, part], NAMED, context));
}

/** The columns of such a row. */
const NAMED: Columns = {
  task: 1,
  isNamed: true,
  owner: -1,
  due: -1,
  state: -1,
  isDone: false,
  person: -1,
  isRecord: false,
};

/** The items of a row: several where nobody stands in a column of owners, and the cell of the task names several. */
function readItems(
  line: Line,
  cells: readonly string[],
  columns: Columns,
  context: ReadingContext,
): readonly RawTodo[] {
  const task = cells[columns.task] ?? '';
  const isOwned = columns.owner >= 0 && holdsWord(cells[columns.owner] ?? '');
  const parts = splitCell(task, context.lexicon, isOwned);
  const replace = (part: string) => cells.map((cell, index) => (index === columns.task ? part : cell));
  return parts.flatMap((part) => readRow(line, replace(part), columns, context));
}

function readRow(line: Line, cells: readonly string[], columns: Columns, context: ReadingContext): readonly RawTodo[] {
  const { lexicon } = context;
  const task = withoutBox(cells[columns.task] ?? '');
  if (
    cells.filter((cell) => cell !== '').every((cell) => /^\*\*[^*]+\*\*$/.test(cell)) &&
    findColumns(cells, lexicon.words, 'section') !== null
  )
    return [];
  const marked = findState(takeComments(task).text.replace(BREAK, ' '), null, lexicon.words);
  const remark = findRemark(marked.text, lexicon.words);
  if (!holdsWord(marked.text) || remark === 'placeholder' || remark === 'nothing') return [];
  const cell = columns.owner < 0 ? '' : (cells[columns.owner] ?? '');
  const known = cell === '' ? findKnownCell(cells, columns, lexicon) : '';
  const item = cell === '' && known === '' ? observeItem(marked.text, null, { ...lexicon, inSection: true }) : null;
  if (columns.isRecord && item !== null && !isOrdered(item, lexicon)) return [];
  const owners = item === null ? readOwners(cell === '' ? known : cell, lexicon) : item.owners;
  // `Ada | Ada to write it`: said twice, and no part of the title.
  const told = item ?? observeItem(marked.text, null, { ...lexicon, inSection: true });
  const isTheirs = told.owners.every((name) => owners.includes(name));
  const titled = isTheirs ? told.owners : [];
  // Whose column of owners tells what is to be done, the other tells what was said.
  if (PROSE.test(cell)) return [];
  const text = (item?.text ?? marked.text).replace(/\s+/g, ' ').trim();
  const day = (columns.due < 0 ? '' : (cells[columns.due] ?? '')).replace(/^[[(](.*)[\])]$/, '$1');
  const inTask = findDue(marked.text, context);
  const due = day === '' ? inTask : findDueInCell(day, withYear(day, context));
  // Where no column tells, `done` may stand for the day.
  const said = readRowState(cells, due.due === null ? day : '', columns, lexicon);
  const withheld = saysNoIssue(line.content)
    ? 'no-issue'
    : owners.length === 0 && item?.marked !== true && context.unowned === 'skip'
      ? 'no owner'
      : null;
  context.note({
    line: line.number,
    words: line.content,
    taken: 'task',
    convention: TABLE_ROW.name,
    owners,
    ownerFrom: item === null ? 'in their column' : 'in the words of the task',
    due: due.due,
    dueFrom: day === '' ? (due.phrase ?? '') : day,
    withheld,
  });
  return [
    {
      line,
      convention: TABLE_ROW.name,
      owners,
      text,
      // The task may say the same once more: `Write it by Friday | Ada | By Friday`.
      ...composeTitles(told.marked && isTheirs ? told.text : text, {
        owners: titled,
        due: inTask.due === due.due ? inTask : due,
        lexicon,
      }),
      source: marked.text.trim(),
      due,
      state: marked.state === 'open' ? said : marked.state,
      items: [],
      withheld,
    },
  ];
}

/** Somebody is told to do it, in a sentence or behind a marker: anything else among decisions was only agreed. */
function isOrdered({ ownerAt, marked, text }: Item, { words }: Lexicon): boolean {
  return marked || (ownerAt === 'inside' && tellsToDo(text, words));
}

/** A day with its year needs no meeting to be told. */
function withYear(day: string, context: ReadingContext): ReadingContext {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(day)?.[0];
  return context.meeting === null && year !== undefined ? { ...context, meeting: `${year}-01-01` } : context;
}

/** A cell that is only a login or a known name owns its row under any header. */
function findKnownCell(cells: readonly string[], columns: Columns, lexicon: Lexicon): string {
  const others = cells.filter(
    (_cell, index) => ![columns.task, columns.due, columns.state, columns.person].includes(index),
  );
  return others.find((cell) => cell !== '' && areKnown(cell.replace(MARKS, ''), lexicon)) ?? '';
}
