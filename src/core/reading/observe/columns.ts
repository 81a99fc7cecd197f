import { anyFolded, either, isOneOf } from '../../languages/compile.ts';
import { DUTIES, NAMES_OF_DETAILS, NAMES_OF_NOTES, STATUS } from '../../languages/english-remarks.ts';
import { english } from '../../languages/english.ts';
import { createMatcher } from '../../languages/matcher.ts';
import type { Language, Words } from '../../languages/types.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { foldCase } from '../../text/fold-text.ts';
import { isPlannedName } from '../planned-names.ts';
import { readSectionName } from '../section-name.ts';
import { wordTest } from '../word-classes.ts';

/** Columns of a table of things to do, by their index; -1 where there is none. */
export type Columns = {
  readonly task: number;
  /** The header calls it so; else it is what no other column is. */
  readonly isNamed: boolean;
  readonly owner: number;
  readonly due: number;
  readonly state: number;
  /** The column of states is called `Done?`. */
  readonly isDone: boolean;
  /** A column that only lists people may be beside one that says to whom it is assigned. */
  readonly person: number;
  /** Rows are what was decided, by telling people to do it as well. */
  readonly isRecord: boolean;
};

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const whole = (pick: (language: Language) => Words, tail = '') =>
    createMatcher(`^${anyFolded(gather(vocabulary, pick))}${tail}$`);
  return {
    task: whole(({ columns }) => columns.task),
    owner: whole(({ columns }) => columns.owner, String.raw`(?:\s\p{L}{1,12}){0,2}`),
    person: whole(({ columns }) => columns.person),
    due: whole(({ columns }) => columns.due, `(?: ${either(STATUS)})?`),
    state: whole(({ columns }) => columns.state),
    /** Announces actions as plainly as a heading does; with a column of owners beside it no section is needed. */
    announced: whole(({ tasks }) => tasks.markers),
    /** What was agreed. */
    decisions: createMatcher(`^${anyFolded(gather(vocabulary, ({ sections }) => sections.decisions))}(?!\\p{L})`),
    about: whole(({ columns }) => columns.task.filter((word) => word.length > 3), '(?:s|es)?'),
  };
});

/** Columns beside the others that hold the task where no other does. */
const isNotes = isOneOf(NAMES_OF_NOTES);
const isDetails = isOneOf(NAMES_OF_DETAILS);
const isDuty = isOneOf(DUTIES);
/** Names of sections of several words; `task` and `work` head plans and roles as often. */
const isLongName = wordTest(({ sections }) => sections.actions.filter((name) => name.includes(' ')));

/** `Next steps`, `Decisions / next steps`: a column called as a section of things to do. */
function isCalledSo(cell: string, vocabulary: Vocabulary): boolean {
  return cell.split(/[/&,]/).some((part) => isLongName(vocabulary)(foldHeader(part)));
}

/** Reads the header of a table; null where it names neither owners nor tasks. Anywhere but in a section it must name both. */
export function findColumns(
  cells: readonly string[],
  vocabulary: Vocabulary,
  where: 'section' | 'anywhere',
  sample: readonly string[] = [],
): Columns | null {
  const names = cells.map(foldHeader);
  const { task, owner, person, due, state, announced, decisions: ofDecisions } = patterns(vocabulary);
  const find = (pattern: Pick<RegExp, 'test'>) => names.findIndex((name) => pattern.test(name));
  // `Decisions / next steps`: a column called as a section would be.
  const isTask = (name: string) =>
    task.test(name) || readSectionName(name, vocabulary) === 'actions' || isPlannedName(name, vocabulary);
  const isPerson = names.some((name) => person.test(name));
  // `담당 업무`, `Name | Responsibility`: what somebody is responsible for.
  const assigned = names.findIndex(
    (name) => owner.test(name) && !isLongName(vocabulary)(name) && !(isPerson && where === 'section' && isDuty(name)),
  );
  const has = {
    assigned,
    person: find(person),
    // `担当` heads a section as well.
    task: names.findIndex((name, index) => index !== assigned && (isTask(name) || (isPerson && isDuty(name)))),
    // `Date | Action | Owner | Due`: when it was noted, and by when it is to be done.
    due: orElse(
      names.findIndex((name) => due.test(name) && !isDay(vocabulary)(name)),
      find(due),
    ),
    state: find(state),
  };
  const ownerAt = has.assigned >= 0 ? has.assigned : has.person;
  const others = [ownerAt, has.due, has.state, has.assigned >= 0 ? has.person : -1];
  const noted = names.findIndex(isNotes);
  const description = names.findIndex((name, index) => index !== has.task && isDetails(name));
  // `Tarefas | Integrante(s)`, `任务 | 成员`: where people come first, or in English, it lists roles as often.
  // `Name | Last week | Next week`: what each is to do.
  const isPlanned = has.person >= 0 && has.task >= 0 && isPlannedName(names[has.task] ?? '', vocabulary);
  const isPaired = names.length === 2 && has.task === 0 && has.person === 1 && isForeign(cells, vocabulary);
  const isBeside = has.assigned >= 0 || isPaired || isPlanned || (names.length === 2 && description >= 0);
  const isAnnounced =
    isPlanned || names.some((name) => announced.test(name)) || cells.some((cell) => isCalledSo(cell, vocabulary));
  if (where === 'anywhere' && (!isAnnounced || !isBeside)) return null;
  const free = findLongest(names, others, sample);
  // `Action Item | Description`, `Item | What`: a number, and what is to be done.
  const isCounted = has.task >= 0 && /^\W*\d+\W*$/.test(sample[has.task] ?? '');
  const described = description >= 0 && names.length === 2 ? description : isCounted ? free : -1;
  const named = has.task >= 0 && described >= 0 ? described : has.task;
  const taskAt = named >= 0 ? named : has.assigned >= 0 && has.person >= 0 && noted >= 0 ? noted : free;
  // A column of names beside one of anything but tasks lists people.
  const isList = named < 0 && has.assigned < 0 && has.due < 0 && has.state < 0;
  if (taskAt < 0 || isList || (ownerAt < 0 && named < 0)) return null;
  // `Decision Item | Description`, with nobody in a column of their own.
  const isRecord = ownerAt < 0 && !isAnnounced && names.some((name) => ofDecisions.test(name));
  return {
    task: taskAt,
    isNamed: named >= 0,
    owner: ownerAt,
    due: has.due,
    state: has.state,
    isDone: isDoneWord(vocabulary)(names[has.state] ?? ''),
    person: has.assigned >= 0 ? has.person : -1,
    isRecord,
  };
}

/** Whether a header says by itself that actions stand below it: `Actions`, `Next steps`, and not `Item`. */
export function announcesActions(header: string, vocabulary: Vocabulary): boolean {
  const name = foldHeader(header);
  return patterns(vocabulary).announced.test(name) || readSectionName(name, vocabulary) === 'actions';
}

/** `Decision`, `Resolutions`: what stands below was agreed. */
export function isDecision(header: string, vocabulary: Vocabulary): boolean {
  return patterns(vocabulary).decisions.test(foldHeader(header));
}

/** `Task | Owner | Deadline`: three columns that together head nothing but what is to be done, whatever stands above. */
export function isOfTasks(cells: readonly string[], columns: Columns, vocabulary: Vocabulary): boolean {
  const name = (at: number) => foldHeader(cells[at] ?? '');
  const due = name(columns.due);
  const isDeadline = [due, due.split(' ', 1)[0] ?? ''].some(isDueWord(vocabulary));
  const isTask = isTaskWord(vocabulary)(name(columns.task)) || announcesActions(cells[columns.task] ?? '', vocabulary);
  return columns.person < 0 && isTask && (isDeadline || columns.state >= 0);
}

const isDueWord = wordTest(({ due }) => [...due.labels, ...due.by]);
const isTaskWord = wordTest(({ tasks }) => [...tasks.markers, ...tasks.taskLabels]);

/** Whether none of the headers is an English word for people, in a note of another language. */
function isForeign(cells: readonly string[], vocabulary: Vocabulary): boolean {
  return vocabulary.length > 1 && !cells.some((cell) => isEnglishPerson(foldHeader(cell)));
}

const isEnglishPerson = isOneOf(english.columns.person);

const isDoneWord = wordTest(({ states }) => states.done);
const isDay = wordTest(({ meetings }) => meetings.date);

function orElse(index: number, other: number): number {
  return index >= 0 ? index : other;
}

/** Of the columns that are nothing else the one with the longest words in a row: numbers come first in many tables. */
function findLongest(names: readonly string[], others: readonly number[], sample: readonly string[]): number {
  const free = names.map((_name, index) => index).filter((index) => !others.includes(index));
  const weigh = (index: number) => (sample[index] ?? '').replace(/\P{L}/gu, '').length;
  return free.toSorted((a, b) => weigh(b) - weigh(a))[0] ?? -1;
}

function foldHeader(cell: string): string {
  // `Owner(s)`, `Due (YYYY-MM-DD)`.
  return foldCase(cell.replace(/(?<=\p{L}\s?)\([^()]{1,24}\)/gu, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The columns of task, owner and due date by a header, in words; null where it names none. */
export function tellColumns(header: string, vocabulary: Vocabulary): readonly (string | null)[] {
  const found = findColumns(header.split(' | '), vocabulary, 'section');
  if (found === null) return [null];
  const { task, owner, due } = found;
  return [`task ${task + 1}, owner ${owner + 1}, due ${due + 1}`];
}

/** Headers of tables, and the columns of task, owner and due date. */
export const COLUMN_EXAMPLES: readonly (readonly [header: string, columns: string | null])[] = [
  ['Action | Owner | Due', 'task 1, owner 2, due 3'],
  ['Who | What | By when', 'task 2, owner 1, due 3'],
  ['Name | Assigned To | Deadline | Notes', 'task 4, owner 2, due 3'],
  ['Name | Company', null],
];
