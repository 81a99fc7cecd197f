import { findDue, findDueInCell } from './observe/due.ts';
import type { RawTodo } from './extract-todos.ts';
import type { ReadingContext } from './parse-line.ts';
import { foldCase } from '../text/fold-text.ts';
import { MARKS } from './item-fields.ts';
import { saysNoIssue, takeComments } from '../text/html-comments.ts';
import { splitOwners } from './owner-names.ts';
import { parseOpening } from './parse-owner.ts';
import type { Line } from '../note/scan-lines.ts';
import { parseState } from './state-mark.ts';

/** Columns of a table of things to do, by their index. */
type Columns = { readonly task: number; readonly owner: number; readonly due: number; readonly state: number };

const TASK =
  /^(?:(?:action|to ?do|task)s?(?: items?| points?| required| needed)?|items?|next steps?|follow ?ups?|what|description|deliverables?|work|activity)$/;
/** A column that announces actions as plainly as a heading does; with one of owners beside it no section is needed. */
const ANNOUNCED = /^(?:actions?|to ?dos?|action (?:items?|points?))$/;
const ASSIGNED =
  /^(?:assigned(?: to)?|assignees?|action (?:owners?|by)|responsible(?: (?:person|party))?|persons? (?:s )?responsible|accountable|owners?|who|leads?|by whom|champion|dri|poc|point person|driver)(?: s)?(?: (?:assignees?|owners?|names?))?$/;
const NAMED = /^(?:names?|persons?|people)$/;
const DUE =
  /^(?:due(?: date| by)?|deadline|by when|when|eta|target(?: date)?|completion date|timeline|date|timeframe)(?: status)?$/;
const STATE = /^(?:status|state|done|completed?)$/;

/** A state that says that nothing is to be done any more. */
const DROPPED =
  /^(?:❌|🚫|:x:)?\s?(?:dropped|cancell?ed|wont ?fix|won['’]t (?:do|fix)|obsolete|abandoned|withdrawn)\b|^(?:❌|🚫)/iu;

/** Characters of a cell of owners that are read. */
const LONGEST_LIST = 400;
/** Cells of a row that are read. */
const MOST_CELLS = 60;

/** Splits a table row into cells; `\|` is no border. */
function splitRow(line: Line): readonly string[] {
  const cells = line.content.replace(/^\||\|\s*$/g, '').split(/(?<!\\)\|/, MOST_CELLS);
  return cells.map((cell) => cell.replace(/\\\|/g, '|').replace(/\s+/g, ' ').trim());
}

/**
 * Rows of the tables in a section of things to do, below a header that names an owner or task column; anywhere else only
 * below one that names both, and calls the tasks actions.
 */
export function extractTables(
  lines: readonly Line[],
  context: ReadingContext,
  where: 'section' | 'anywhere' = 'section',
): readonly RawTodo[] {
  const todos: RawTodo[] = [];
  let columns: Columns | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'table') {
      columns = null;
      continue;
    }
    const cells = splitRow(line);
    if (isRule(lines[index + 1])) columns = findColumns(cells, where);
    else if (!isRule(line) && columns !== null) todos.push(...readRow(line, cells, columns, context));
  }
  return todos;
}

function isRule(line: Line | undefined): boolean {
  return line?.kind === 'table' && /^[\s|:-]+$/.test(line.content) && line.content.includes('-');
}

function findColumns(cells: readonly string[], where: 'section' | 'anywhere'): Columns | null {
  const names = cells.map((cell) =>
    foldCase(cell)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  if (
    where === 'anywhere' &&
    !(names.some((name) => ANNOUNCED.test(name)) && names.some((name) => ASSIGNED.test(name)))
  )
    return null;
  const find = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const assigned = find(ASSIGNED);
  const owner = assigned >= 0 ? assigned : find(NAMED);
  const named = find(TASK);
  const due = find(DUE);
  const state = find(STATE);
  const task = named >= 0 ? named : names.findIndex((_name, index) => ![owner, due, state].includes(index));
  // A column of names beside one of anything but tasks lists people.
  const isList = named < 0 && assigned < 0 && due < 0 && state < 0;
  return task < 0 || isList || (owner < 0 && named < 0) ? null : { task, owner, due, state };
}

function readRow(line: Line, cells: readonly string[], columns: Columns, context: ReadingContext): readonly RawTodo[] {
  const task = cells[columns.task] ?? '';
  const word = columns.state < 0 ? '' : (cells[columns.state] ?? '');
  const marked = parseState(takeComments(task).text.replace(/<br\s{0,9}\/?>/gi, ' '), null);
  if (marked.text.trim() === '' || /^[-–—.?]*$/.test(marked.text.trim())) return [];
  const owners = readOwners(columns.owner < 0 ? '' : (cells[columns.owner] ?? ''));
  const isSaid = columns.owner >= 0 && (cells[columns.owner] ?? '') !== '';
  const opening = isSaid ? null : parseOpening(marked.text, { ...context.lexicon, inSection: true });
  const named = opening === null ? owners : opening.owners;
  const cell = columns.due < 0 ? '' : (cells[columns.due] ?? '');
  const due = cell === '' ? findDue(marked.text, context) : findDueInCell(cell, context);
  const isDropped = marked.state === 'open' && DROPPED.test(word);
  const isDone =
    marked.state !== 'open' ||
    /^(?:\*\*)?(?:(?:done|completed?|closed|finished|resolved|yes|[xy](?=$))\b|✅|✔|☑|🟢\s?done|:(?:white_check_mark|heavy_check_mark):|\[x\])/iu.test(
      word,
    );
  const isWithheld = saysNoIssue(line.content);
  return [
    {
      line,
      owners: named,
      text: (opening?.text ?? marked.text).replace(/\s+/g, ' ').trim(),
      source: marked.text.trim(),
      due,
      state: isDropped ? 'dropped' : isDone && marked.state === 'open' ? 'done' : marked.state,
      items: [],
      withheld: isWithheld ? 'no-issue' : named.length === 0 && context.unowned === 'skip' ? 'no owner' : null,
    },
  ];
}

/** Owners of a cell; a word for many gives way to the people in brackets behind it. */
function readOwners(cell: string): readonly string[] {
  const plain = cell
    .slice(0, LONGEST_LIST)
    .replace(MARKS, '')
    .replace(/<br\s*\/?>/gi, ', ')
    .trim();
  if (/^\(.*\)$/.test(plain)) return [];
  const inside = /^(?:group|team|all|everyone)\s*\(([^()]+)\)$/i.exec(plain)?.[1];
  const names = (inside ?? plain.replace(/\([^()]*\)/g, ' ')).split(/[,/&;+]|\band\b/).map((name) => name.trim());
  return splitOwners(names.filter((name) => !/^others\b|\bas needed\b/i.test(name)).join(', '));
}

/** Cells that begin with an explicit marker, in tables outside the sections. */
export function extractMarkedCells(line: Line, context: ReadingContext): readonly RawTodo[] {
  return splitRow(line).flatMap((cell) => {
    const { text: content, comments } = takeComments(cell.replace(/^(?:[-*+]\s+|<br\s*\/?>)+/i, ''));
    const marked = parseState(content, null);
    const opening = parseOpening(marked.text, { ...context.lexicon, inSection: false });
    if (!opening.explicit || opening.text.trim() === '') return [];
    const text = opening.text
      .replace(/<br\s*\/?>/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const withheld = saysNoIssue(comments) ? 'no-issue' : null;
    return [
      {
        line,
        owners: opening.owners,
        text,
        source: cell,
        due: findDue(text, context),
        state: marked.state,
        items: [],
        withheld,
      },
    ];
  });
}
