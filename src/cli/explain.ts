import type { Note } from '../core/people/types.ts';
import { findConvention } from '../core/reading/conventions.ts';
import type { Reading, Taken, TodoState } from '../core/reading/types.ts';
import { describeMeeting } from './describe-meeting.ts';
import { clean, type Paint } from './paint.ts';

/** Characters of a line that are shown. */
const LONGEST = 100;

const SIGNS: Readonly<Record<Taken, string>> = {
  task: '○',
  part: '│',
  label: '▾',
  notice: '·',
  talk: '·',
  nothing: '·',
};

const WORDS: Readonly<Record<Taken, string>> = {
  task: 'a TODO',
  part: 'part of the one above',
  label: 'a label for those below',
  notice: 'no TODO',
  talk: 'talk',
  nothing: 'nothing',
};

/** What an item says of itself: the sign before its line, and the word among its facts. */
const STATES: Readonly<Record<TodoState, { readonly sign: string; readonly word: string }>> = {
  open: { sign: SIGNS.task, word: '' },
  done: { sign: '✓', word: 'done' },
  dropped: { sign: '✗', word: 'dropped' },
};

const WITHHELD = {
  'no owner': 'left out, because nobody is named (`unowned: issue` would include it)',
  'no-issue': 'kept out by its comment `no-issue`',
} as const;

/** How each line was read, for people: what it was taken for, by which convention, from which words. */
export function explainNotes(notes: readonly Note[], paint: Paint): string {
  const lines = notes.flatMap((note) => explainNote(note, paint));
  const empty = 'No section of things to do, and nothing that looks like an item.';
  return `${lines.length === 0 ? paint('dim', empty) : lines.join('\n')}\n`;
}

function explainNote(note: Note, paint: Paint): readonly string[] {
  if (note.readings.length === 0) return [];
  const title = clean(describeMeeting(note));
  const states = new Map(note.todos.map(({ line, state }) => [line, state]));
  return [
    `${paint('bold', clean(note.path))}  ${paint('dim', title)}`,
    ...note.readings.flatMap((reading) => explainLine(reading, states.get(reading.line) ?? 'open', paint)),
    '',
  ];
}

function explainLine(reading: Reading, state: TodoState, paint: Paint): readonly string[] {
  const place = paint('dim', String(reading.line).padStart(5));
  const words = clean(reading.words);
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  const isTask = reading.taken === 'task' && reading.withheld === null;
  const sign = isTask
    ? paint('green', STATES[state].sign)
    : paint('dim', reading.withheld === null ? SIGNS[reading.taken] : SIGNS.nothing);
  const indent = ' '.repeat(8);
  return [
    `${place} ${sign} ${isTask ? shown : paint('dim', shown)}`,
    ...explainReading(reading, state).map((line) => `${indent}${paint(isTask ? 'cyan' : 'dim', line)}`),
  ];
}

/** What a line was taken for and why, in words. */
function explainReading(reading: Reading, state: TodoState): readonly string[] {
  const { taken, convention, owners, ownerFrom, due, dueFrom, withheld } = reading;
  const says = findConvention(convention)?.says ?? '';
  const who = owners.length === 0 ? '' : `${clean(owners.join(', '))}, ${ownerFrom}`;
  const when = due === null ? '' : `due ${due}, from “${clean(dueFrom)}”`;
  const facts =
    taken === 'task' || taken === 'label'
      ? [who, when, STATES[state].word].filter((fact) => fact !== '').join(' · ')
      : '';
  return [
    `${WORDS[taken]}: ${convention}. ${says}`,
    ...(facts === '' ? [] : [facts]),
    ...(withheld === null ? [] : [WITHHELD[withheld]]),
  ];
}

/** The same as data. */
export function listReadings(notes: readonly Note[]): readonly object[] {
  return notes.flatMap(({ path, readings, todos }) => {
    const states = new Map(todos.map(({ line, state }) => [line, state]));
    return readings.map((reading) => ({
      note: path,
      ...reading,
      state: states.get(reading.line) ?? null,
      why: findConvention(reading.convention)?.says ?? '',
    }));
  });
}
