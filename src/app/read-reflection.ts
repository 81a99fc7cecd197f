import type { PlanInput } from '../core/plan/plan-input.ts';
import type { Note } from '../core/people/types.ts';
import { extractNote } from '../core/people/extract-note.ts';
import { computeReflection } from '../core/reflect/compute-reflection.ts';
import type { NoteFile } from '../core/note/types.ts';
import { listWishes } from '../core/reflect/list-wishes.ts';
import type { Reflection } from '../core/reflect/types.ts';
import { compareText } from '../core/text/order.ts';
import { readAllTrackers } from '../shell/github/read-trackers.ts';
import type { Git } from '../shell/machine/git.ts';
import { makePlan } from './make-plan.ts';
import type { NotesRead } from './read-notes.ts';
import type { Run } from './run.ts';

/** Notes that one pull request touches: each costs a write. The rest follows once it is merged. */
const MOST_NOTES = 100;

/** Notes as they were read, and how. */
export type ReadHere = Pick<NotesRead, 'notes' | 'dates'>;

/** What is to be written back, computed from notes and trackers as they stand. */
export type Reading = {
  /** Null where there is nothing that could be written back, whatever was declined. */
  readonly compute: (isDeclined: (name: string) => boolean) => Promise<Reflection>;
};

/** Reads the trackers as they are after the sync, and plans once more: what is planned still is nobody's doing to reflect. */
export async function readReflection(run: Run, { notes, dates }: ReadHere, git: Git): Promise<Reading> {
  const settings = { ...run.settings, dates };
  const issues = await readAllTrackers(run.tracker, settings);
  const made = await makePlan({ ...run, notices: [] }, notes, issues);
  const files = new Map<string, Uint8Array>();
  const read = (file: NoteFile) => extractNote(file, settings);
  return {
    compute: async (isDeclined) => {
      const wishes = listWishes(made.plan.ties, settings.reflect, isDeclined);
      for (const path of chooseNotes(wishes.map(({ todo }) => todo))) {
        const bytes = files.get(path) ?? (await readBytes(run, git, path));
        if (bytes !== null) files.set(path, bytes);
      }
      const chosen = new Map([...files].filter(([path]) => wishes.some(({ todo }) => todo.note === path)));
      const plan = replaceNotes(
        made.input,
        [...chosen].map(([path, bytes]) => read({ path, bytes })),
      );
      return computeReflection({ plan, files: chosen, settings: settings.reflect, isDeclined, read });
    },
  };
}

/** The notes of the latest meetings first, as many as one pull request touches. */
function chooseNotes(todos: readonly { readonly note: string; readonly meeting: string | null }[]): readonly string[] {
  const latest = todos.toSorted((a, b) => compareText(b.meeting ?? '', a.meeting ?? '') || compareText(a.note, b.note));
  return [...new Set(latest.map(({ note }) => note))].slice(0, MOST_NOTES);
}

/** The file as the commit has it: what lies on disk may have other line ends. */
async function readBytes(run: Run, git: Git, path: string): Promise<Uint8Array | null> {
  return (await git.readFile(path, run.base.sha)) ?? run.notesRepository.readFile(path, run.base.sha);
}

function replaceNotes(input: PlanInput, notes: readonly Note[]): PlanInput {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  return { ...input, notes: input.notes.map((note) => byPath.get(note.path) ?? note) };
}
