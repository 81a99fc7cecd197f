import type { NoteFile } from '../note/types.ts';
import type { Note, Todo } from '../people/types.ts';
import { proposeEdits, type Proposal } from './propose-edits.ts';
import type { Wish } from './types.ts';

/** Reads a file as the run does. */
export type ReadFile = (file: NoteFile) => Note;

/** A note with as many wishes as could be written into it. */
export type EditedNote = {
  readonly bytes: Uint8Array;
  readonly made: readonly Wish[];
  /** Why none was made where the file is not to be touched at all; null otherwise. */
  readonly refusal: string | null;
};

/** Times that one note is read again: enough for hundreds of wishes, and no more than some seconds for any file. */
const MOST_READINGS = 400;

/** A file as lines with their ends, and the wishes written into it so far. */
type Draft = { readonly parts: readonly string[]; readonly made: readonly Wish[] };

/**
 * Writes wishes into a note: each edit touches one line of its item, everything else stays byte for byte. An edit counts
 * only where the note, read again, says what it said before and the wish besides.
 */
export function editNote(file: NoteFile, wishes: readonly Wish[], read: ReadFile): EditedNote {
  const nothing = (refusal: string) => ({ bytes: file.bytes, made: [], refusal });
  const text = decode(file.bytes);
  if (text === null) return nothing('its note is not UTF-8');
  const before = read(file);
  if (!before.complete) return nothing('its note cannot be read whole');
  const encode = ({ parts }: Draft) => new TextEncoder().encode(parts.join(''));
  let readings = 0;
  const holds = (draft: Draft) => {
    readings += 1;
    return readings <= MOST_READINGS && isAsWished(before, read({ path: file.path, bytes: encode(draft) }), draft.made);
  };
  const draft = makeAll({ parts: text.split(/(\r\n|\r|\n)/), made: [] }, wishes, holds);
  return { bytes: draft.made.length === 0 ? file.bytes : encode(draft), made: draft.made, refusal: null };
}

/** The text of UTF-8, its byte order mark kept; null where it is something else. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** All at once where that holds, else half by half: the one that does not hold keeps no other from being made. */
function makeAll(draft: Draft, wishes: readonly Wish[], holds: (draft: Draft) => boolean): Draft {
  const [only] = wishes;
  if (only === undefined) return draft;
  if (wishes.length === 1)
    return (
      propose(draft, only)
        .map((proposal) => write(draft, only, proposal))
        .find(holds) ?? draft
    );
  const all = wishes.reduce((sum, wish) => {
    const [first] = propose(sum, wish);
    return first === undefined ? sum : write(sum, wish, first);
  }, draft);
  if (all.made.length === draft.made.length + wishes.length && holds(all)) return all;
  const middle = Math.ceil(wishes.length / 2);
  return makeAll(makeAll(draft, wishes.slice(0, middle), holds), wishes.slice(middle), holds);
}

/** Lines stand at the even places of `parts`, their ends between them. */
function propose({ parts }: Draft, wish: Wish): readonly Proposal[] {
  return proposeEdits(
    parts.filter((_part, index) => index % 2 === 0),
    wish,
  );
}

function write({ parts, made }: Draft, wish: Wish, { index, line }: Proposal): Draft {
  return { parts: parts.with(index * 2, line), made: [...made, wish] };
}

/** Whether a note says what it said before, and the wishes besides. */
function isAsWished(before: Note, after: Note, wishes: readonly Wish[]): boolean {
  if (!after.complete || before.todos.length !== after.todos.length) return false;
  if (tell({ ...before, todos: [] }) !== tell({ ...after, todos: [] })) return false;
  const wanted = before.todos.map((todo) => wishes.filter((wish) => isSame(wish.todo, todo)));
  if (wanted.flat().length !== wishes.length) return false;
  return before.todos.every((todo, index) => {
    const now = after.todos[index];
    return now !== undefined && isTodoAsWished(todo, now, wanted[index] ?? []);
  });
}

function isSame(one: Todo, other: Todo): boolean {
  return one.line === other.line && (one.text === other.text || one.text === other.reference?.bare.text);
}

function isTodoAsWished(before: Todo, after: Todo, wishes: readonly Wish[]): boolean {
  const state = wishes.find(({ mark }) => mark !== 'link')?.mark ?? before.state;
  const link = wishes.find(({ mark }) => mark === 'link');
  if (after.state !== state) return false;
  if (link === undefined) return tellTodo(before) === tellTodo(after);
  const { reference } = after;
  if (before.reference?.number === link.issue.number && before.reference.repo === link.issue.repo) return false;
  const isNamed = reference?.repo === link.issue.repo && reference.number === link.issue.number;
  return (
    isNamed && tellTodo({ ...before, reference: null }) === tellTodo({ ...after, ...reference.bare, reference: null })
  );
}

/** Everything about an item but its state and how its lines are written. */
function tellTodo(todo: Todo): string {
  return JSON.stringify({ ...todo, state: null, source: null, column: null });
}

function tell(note: Note): string {
  const { path, title, date, teams, participants, problems } = note;
  return JSON.stringify({ path, title, date, teams, participants, problems: problems.map(({ message }) => message) });
}
