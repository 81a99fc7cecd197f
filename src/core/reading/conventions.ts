import { ANYWHERE } from './conventions/anywhere.ts';
import type { Convention } from './conventions/convention.ts';
import { OWNED } from './conventions/owned.ts';
import { UNOWNED } from './conventions/unowned.ts';
import { WORDS_ALONE } from './conventions/words-alone.ts';

/** What none of the others takes. */
export const REMARK: Convention = {
  name: 'remark',
  taken: 'notice',
  says: 'It names something, but nothing says that it has to be done.',
  examples: ['- AI Working Group'],
  holds: () => true,
};

/**
 * The conventions in their order: the first one that holds decides. Some keep a line out, some make a task of it; what
 * none of them takes is a remark.
 */
export const CONVENTIONS: readonly Convention[] = [...WORDS_ALONE, ...ANYWHERE, ...OWNED, ...UNOWNED, REMARK];

/** Rows are read by their columns, before any other convention is asked. */
export const TABLE_ROW: Convention = {
  name: 'row of a table',
  taken: 'task',
  says: 'A row of a table whose header has a column for tasks and one for owners.',
  examples: ['| Action | Owner | Due |\n| - | - | - |\n| Write it | Ada | Jan 20 |'],
  holds: () => false,
};

/** The convention of a name, for those who explain; null for a name that is none. */
export function findConvention(name: string): Convention | null {
  return [...CONVENTIONS, TABLE_ROW].find((convention) => convention.name === name) ?? null;
}
