import type { Words } from './types.ts';
import { list } from './words.ts';

/**
 * Words and signs of programs that keep tasks in notes. They are the same in every language, and mean what the manuals
 * say: https://orgmode.org/manual/TODO-Extensions.html, https://docs.logseq.com (Tasks),
 * https://publish.obsidian.md/tasks (Statuses, Task Formats).
 */

/** How far a keyword or a sign says that a task is. */
export type TaskState = 'open' | 'done' | 'dropped';

/** Keywords in front of a task. */
export type TaskKeywords = Readonly<Record<TaskState, Words>>;

/** Signs that are an open box, as text and chats draw it. */
export const OPEN_SIGNS = '☐□🔲⬜◻▢';

/** Words with which Logseq begins a block, in capitals and without a colon. */
export const LOGSEQ_KEYWORDS: TaskKeywords = {
  open: ['TODO', 'DOING', 'LATER', 'NOW', 'WAITING', 'WAIT', 'IN-PROGRESS'],
  done: ['DONE'],
  dropped: ['CANCELED', 'CANCELLED'],
};

/** Words with which a headline of Org begins, where its file names no others. */
export const ORG_KEYWORDS: TaskKeywords = {
  open: ['TODO', 'NEXT', 'WAITING', 'WAIT', 'HOLD', 'STARTED', 'DOING', 'IN-PROGRESS', 'INPROGRESS', 'SOMEDAY'],
  done: ['DONE'],
  dropped: ['CANCELLED', 'CANCELED'],
};

/** What may stand in a box, and what it says. All others that Obsidian's themes draw are tasks still to be done. */
export const BOX_SIGNS: readonly { readonly signs: Words; readonly state: TaskState; readonly says: string }[] = [
  { signs: [' '], state: 'open', says: 'to do' },
  { signs: ['x', 'X'], state: 'done', says: 'done' },
  { signs: ['-'], state: 'dropped', says: 'cancelled; in Org: some of what stands below is done, so still open' },
  { signs: ['/'], state: 'open', says: 'in progress' },
  {
    signs: ['>', '<'],
    state: 'open',
    says: 'forwarded, scheduled: still to be done, and the same issue where it stands next',
  },
  { signs: ['!', '?', '*'], state: 'open', says: 'important, in question, starred' },
];

/** Signs of mails and chats for `done`, by the names that they have between colons, and for a day. */
export const DONE_SHORTCODES = list('white_check_mark, heavy_check_mark, ballot_box_with_check, check_mark_button');
export const DAY_SHORTCODES = list('date, calendar, spiral_calendar, alarm_clock');
/** Before a day that is none by which something is due: the day for which work on it is planned. */
export const PLANNED_SHORTCODES = list(
  'hourglass_flowing_sand, hourglassflowing_sand, hourglass_flowingsand, hourglassflowingsand',
);
/** Fields of Org and of plugins that lead to such a day. */
export const PLANNED_FIELDS = list('scheduled, closed');

/** Signs before whoever is to do it, as summaries by programs draw them. */
export const PERSON_SIGNS: Words = ['👤', '🧑', '🙋'];
/** Fields that summaries set apart behind a task and that say neither who nor when. */
export const OTHER_FIELDS = list('priority, effort, estimate, estimated effort, category, urgency, impact, confidence');
/** What stands where nobody knows yet who or when. */
export const UNSET = list('tbd, tba, tbc, n/a, asap, not specified, unspecified, no deadline, no due date');

/** A field that is written into a task's line. It is no text of the task. */
export type TaskField = {
  /** Signs in front of its value. */
  readonly signs: Words;
  /** Its names in `[name:: value]`. */
  readonly names: Words;
  /** Source of what its value looks like behind a sign. */
  readonly value: string;
  /** What it makes of the task; `due` stays in the text, as any due phrase does. */
  readonly makes: 'due' | 'done' | 'dropped' | null;
  readonly says: string;
};

const DAY = String.raw`\s*\d{4}-\d{2}-\d{2}`;
const ID = String.raw`\s*[\w-]{1,40}(?:\s*,\s*[\w-]{1,40}){0,9}`;

/** The fields of Obsidian Tasks, and their names in Dataview. */
export const TASK_FIELDS: readonly TaskField[] = [
  { signs: ['📅', '📆', '🗓'], names: ['due'], value: DAY, makes: 'due', says: 'the day on which it is due' },
  { signs: ['✅'], names: ['completion', 'done'], value: DAY, makes: 'done', says: 'the day on which it was done' },
  {
    signs: ['❌'],
    names: ['cancelled', 'canceled'],
    value: DAY,
    makes: 'dropped',
    says: 'the day on which it was given up',
  },
  {
    signs: ['⏳', '⌛'],
    names: ['scheduled'],
    value: DAY,
    makes: null,
    says: 'the day for which work on it is planned, which is no due date',
  },
  { signs: ['🛫'], names: ['start'], value: DAY, makes: null, says: 'the day before which nobody begins' },
  { signs: ['➕'], names: ['created'], value: DAY, makes: null, says: 'the day on which it was noted' },
  { signs: ['🔺', '⏫', '🔼', '🔽', '⏬'], names: ['priority'], value: '', makes: null, says: 'its priority' },
  {
    signs: ['🔁'],
    names: ['repeat', 'recurrence'],
    value: String.raw`\s*[A-Za-z][A-Za-z0-9, ]{0,60}`,
    makes: null,
    says: 'how often it comes again',
  },
  { signs: ['🆔', '⛔'], names: ['id', 'dependsOn'], value: ID, makes: null, says: 'its name, and on which it waits' },
  {
    signs: ['🏁'],
    names: ['onCompletion'],
    value: String.raw`\s*[a-z]{1,20}`,
    makes: null,
    says: 'what then becomes of it',
  },
];
