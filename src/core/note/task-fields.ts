import { TASK_FIELDS, type TaskField, type TaskState } from '../languages/task-words.ts';
import { changeLine, type Line } from './scan-lines.ts';

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

/** Takes the fields off a task's words: days, priority, repetition, names. A due date stays; no words are left as `''`. */
export function takeFields(content: string): Taken {
  if (!MAY_HOLD.test(content)) return { text: content, state: null };
  let state: Taken['state'] = null;
  const note = ({ makes }: TaskField) => {
    if (makes === 'done' || makes === 'dropped') state = makes;
  };
  const bare = content
    .replace(TAG, '')
    .replace(PLANNED, '')
    .replace(NAMED, (whole, name: string) => {
      const field = byName.get(name.toLowerCase());
      if (field === undefined || field.makes === 'due') return whole;
      note(field);
      return '';
    });
  const due: string[] = [];
  let text = bare.trimEnd().replace(BLOCK_ID, '');
  for (let count = 0; count < MOST_FIELDS; count++) {
    const end = text.slice(-LONGEST_FIELD);
    const last = LAST.exec(end);
    const field = bySign.get(/\p{Extended_Pictographic}/u.exec(last?.[0] ?? '')?.[0] ?? '');
    if (last === null || field === undefined) break;
    text = text.slice(0, text.length - end.length + last.index);
    if (field.makes === 'due') due.unshift(last[0].trim());
    else note(field);
  }
  const whole = [text, ...due].join(' ').trim();
  return { text: /[\p{L}\p{N}]/u.test(whole) ? whole : '', state };
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
