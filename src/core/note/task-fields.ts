import { TASK_FIELDS, type TaskField, type TaskState } from '../languages/task-words.ts';
import { changeLine, type Line } from './scan-lines.ts';
import { holdsWord } from '../text/words.ts';

/** A text without the fields of a task, and what they say of its state. */
export type Taken = { readonly text: string; readonly state: Exclude<TaskState, 'open'> | null };

const bySign = new Map(TASK_FIELDS.flatMap((field) => field.signs.map((sign) => [sign, field] as const)));
const byName = new Map(TASK_FIELDS.flatMap((field) => field.names.map((name) => [name.toLowerCase(), field] as const)));

/** What every line with a field holds; most hold none of it. */
const MAY_HOLD = new RegExp(`[${[...bySign.keys()].join('')}^]|::|#task|(?:SCHEDULED|CLOSED):`, 'u');
/** The last field of a line; behind it only others may stand. */
const LAST = new RegExp(
  String.raw`(?<!\s)\s+(?:${TASK_FIELDS.map(({ signs: each, value }) => `(?:${each.join('|')})\\uFE0F?${value}`).join('|')})\s*$`,
  'u',
);
/** The name that Obsidian gives a line so that others can link to it. */
const BLOCK_ID = /(?<!\s)\s+\^[A-Za-z\d-]{4,40}$/;
/** `[priority:: high]`, `(start:: 2026-01-20)`. */
const NAMED = new RegExp(String.raw`\s*[[(](?<name>${[...byName.keys()].join('|')})::[^[\]()]{0,100}[\])],?`, 'giu');
/** The tag by which Obsidian Tasks is told to take a line for a task. */
const TAG = /(?<!\S)#task(?:\/[\w/-]{1,40})?(?!\S)\s*/g;
/** `SCHEDULED: <2026-01-10 Sat 10:00 .+1w>`, `CLOSED: [2026-01-06 Tue]`: neither is a due date. */
const PLANNED = /\s*\b(?:SCHEDULED|CLOSED):\s*(?:<[^<>]{1,60}>|\[[^[\]]{1,60}\])/g;

/** Fields of one line, and characters at its end that are looked at for each. */
const MOST_FIELDS = 12;
const LONGEST_FIELD = 120;

/** An issue in brackets, which an item may end in before or behind its fields. */
const REFERENCE = /(?<!\s)\s+\([^()]{0,200}#\d{1,10}(?:\]\([^()\s]{0,200}\))?\)\s*$/;

/** Where the fields begin that end a line; its length where there are none. */
export function findFields(line: string): number {
  let end = line.trimEnd().replace(BLOCK_ID, '').length;
  for (const { length } of listLast(line.slice(0, end))) end -= length;
  return end;
}

/** The fields that end a text, the last one first. */
function listLast(
  text: string,
): readonly { readonly field: TaskField; readonly length: number; readonly words: string }[] {
  const found: { field: TaskField; length: number; words: string }[] = [];
  let end = text.length;
  while (found.length < MOST_FIELDS) {
    const words = LAST.exec(text.slice(Math.max(0, end - LONGEST_FIELD), end))?.[0] ?? '';
    const field = bySign.get(/\p{Extended_Pictographic}/u.exec(words)?.[0] ?? '');
    if (field === undefined) break;
    found.push({ field, length: words.length, words: words.trim() });
    end -= words.length;
  }
  return found;
}

/** Takes the fields off a task's words: days, priority, repetition, names. A due date stays; no words are left as `''`. */
export function takeFields(content: string): Taken {
  if (!MAY_HOLD.test(content)) return { text: content, state: null };
  const made: TaskField['makes'][] = [];
  const named = content
    .replace(TAG, '')
    .replace(PLANNED, '')
    .replace(NAMED, (whole, name: string) => {
      const makes = byName.get(name.toLowerCase())?.makes ?? null;
      if (makes !== 'due') made.push(makes);
      return makes === 'due' ? whole : '';
    });
  const behind = named.trimEnd().replace(BLOCK_ID, '');
  const tail = REFERENCE.exec(behind)?.[0] ?? '';
  const text = behind.slice(0, behind.length - tail.length);
  const fields = listLast(text);
  const bare = text.slice(0, text.length - fields.reduce((sum, { length }) => sum + length, 0));
  const own = tail === '' ? (REFERENCE.exec(bare)?.[0] ?? '') : tail;
  const due = fields.filter(({ field }) => field.makes === 'due').map(({ words }) => words);
  const words = [tail === '' ? bare.slice(0, bare.length - own.length) : bare, ...due.reverse(), own.trim()];
  const whole = words
    .filter((word) => word !== '')
    .join(' ')
    .trim();
  const state = [...made, ...fields.map(({ field }) => field.makes)].find((one) => one === 'done' || one === 'dropped');
  return { text: holdsWord(whole) ? whole : '', state: state ?? null };
}

const STATE_SIGNS = { done: ' ✅', dropped: ' ❌' } as const;

/** Lines without the fields of tasks; one that was nothing else is left out. */
export function withoutFields(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'bullet' && line.kind !== 'text') return [line];
    const { text, state } = takeFields(line.content);
    if (text === line.content) return [line];
    if (text === '') return line.kind === 'text' ? [] : [line];
    const isTold = line.box === 'x' || line.box === '-' || state === null;
    return [changeLine(line, { content: isTold ? text : text + STATE_SIGNS[state] })];
  });
}

/** Fields that are taken off the words of an item. */
export const FIELD_EXAMPLES: readonly (readonly [written: string, rest: string, state: string | null])[] = [
  ['#task write it ⏫ 📅 2026-01-31', 'write it 📅 2026-01-31', null],
  ['write it 🔁 every week ⏳ 2026-01-20 🛫 2026-01-10 ➕ 2026-01-07', 'write it', null],
  ['write it 📅 2026-01-31 ✅ 2026-01-20', 'write it 📅 2026-01-31', 'done'],
  ['write it ❌ 2026-01-20', 'write it', 'dropped'],
  ['write it [priority:: high] [due:: 2026-01-31]', 'write it [due:: 2026-01-31]', null],
  ['write it (completion:: 2026-01-20)', 'write it', 'done'],
  ['write it 🆔 a1b2 ⛔ c3d4,e5f6 🏁 delete ^a1b2c3', 'write it', null],
  ['write it 🔼 (acme/app#12)', 'write it (acme/app#12)', null],
  ['write it (acme/app#12) 🔼 📅 2026-01-31', 'write it 📅 2026-01-31 (acme/app#12)', null],
  ['write it SCHEDULED: <2026-01-20 Tue 10:00 .+1w>', 'write it', null],
  ['write it DEADLINE: <2026-01-31 Sat>', 'write it DEADLINE: <2026-01-31 Sat>', null],
  ['CLOSED: [2026-01-20 Tue 10:00]', '', null],
  ['✅ 2026-01-20 was the day', '✅ 2026-01-20 was the day', null],
  ['write 2^10 of them #tasks', 'write 2^10 of them #tasks', null],
];
