import type { Change } from '../plan/change.ts';
import { computePlan } from '../plan/compute-plan.ts';
import type { PlanInput } from '../plan/plan-input.ts';
import { editNote, type ReadFile } from './edit-note.ts';
import { listWishes } from './list-wishes.ts';
import { placeWish, type EditedFile, type LeftOut, type ReflectSettings, type Reflection, type Wish } from './types.ts';

/** What a reflection is computed from. */
export type ReflectionInput = {
  /** The plan's input, its notes as the newest commit of the default branch has them. */
  readonly plan: PlanInput;
  /** Bytes of the notes that may be touched, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly settings: ReflectSettings;
  readonly isDeclined: (name: string) => boolean;
  readonly read: ReadFile;
};

/** Rounds in which items are found that only show once others are marked, as the same words twice in one note. */
const MOST_ROUNDS = 4;

/**
 * Computes the notes as they are to be: closed issues ticked, issues named. Proved by planning with the notes as they
 * would be: whatever would change an issue is left out, and said.
 */
export function computeReflection(input: ReflectionInput): Reflection {
  const left = new Map<string, LeftOut>();
  let draft: Draft = { files: [], made: [] };
  let wishes: readonly Wish[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const plan = computePlan(asMerged(input.plan, draft.files, input.read));
    const found = listWishes(plan.ties, input.settings, input.isDeclined).filter(
      (wish) => input.files.has(wish.todo.note) && !left.has(placeWish(wish)),
    );
    const known = new Set(wishes.map(placeWish));
    const fresh = found.filter((wish) => !known.has(placeWish(wish)));
    if (fresh.length === 0) break;
    wishes = [...wishes, ...fresh];
    draft = prove(input, wishes, left);
  }
  return { files: draft.files, made: draft.made, left: [...left.values()] };
}

/** Notes that are changed, and the wishes that changed them. */
type Draft = {
  readonly files: readonly EditedFile[];
  readonly made: readonly Wish[];
};

/** Writes the wishes, and takes back those that would change an issue until none does. */
function prove(input: ReflectionInput, all: readonly Wish[], left: Map<string, LeftOut>): Draft {
  const touched = new Set(all.map(({ todo }) => todo.note));
  const settled = new Set(computePlan({ ...input.plan, ...asPush(touched) }).changes.map(tellChange));
  const leave = (wish: Wish, reason: string) => left.set(placeWish(wish), { wish, reason });
  for (;;) {
    const draft = write(
      input,
      all.filter((wish) => !left.has(placeWish(wish))),
      leave,
    );
    const merged = { ...asMerged(input.plan, draft.files, input.read), ...asPush(touched) };
    const changes = computePlan(merged).changes.filter((change) => !settled.has(tellChange(change)));
    if (changes.length === 0 || draft.made.length === 0) return draft;
    for (const wish of blame(draft.made, changes)) leave(wish, 'the note would then ask for a change to its issue');
  }
}

/** The wishes that may be behind changes: those of the same issues, else of the same notes, else all. */
function blame(made: readonly Wish[], changes: readonly Change[]): readonly Wish[] {
  const issues = new Set(changes.flatMap((change) => (change.kind === 'create' ? [] : [nameIssue(change.issue)])));
  const notes = new Set(changes.flatMap((change) => change.notes));
  const own = made.filter(({ issue }) => issues.has(nameIssue(issue)));
  const near = made.filter(({ todo }) => notes.has(todo.note));
  return own.length > 0 ? own : near.length > 0 ? near : made;
}

function write(input: ReflectionInput, wishes: readonly Wish[], leave: (wish: Wish, reason: string) => void): Draft {
  const files: EditedFile[] = [];
  const made: Wish[] = [];
  for (const [path, bytes] of input.files) {
    const own = wishes.filter(({ todo }) => todo.note === path);
    if (own.length === 0) continue;
    const edited = editNote({ path, bytes }, own, input.read);
    const reason = edited.refusal ?? 'the change could not be made without changing how the note is read';
    for (const wish of own) if (!edited.made.includes(wish)) leave(wish, reason);
    if (edited.made.length > 0) files.push({ path, before: bytes, after: edited.bytes });
    made.push(...edited.made);
  }
  return { files, made };
}

/** The plan's input once the files are merged. */
function asMerged(plan: PlanInput, files: readonly EditedFile[], read: ReadFile): PlanInput {
  const edited = new Map(files.map(({ path, after }) => [path, read({ path, bytes: after })]));
  return { ...plan, notes: plan.notes.map((note) => edited.get(note.path) ?? note) };
}

/** What a run knows of the push that merging is. */
function asPush(touched: ReadonlySet<string>): Pick<PlanInput, 'added' | 'touched'> {
  return { added: new Set(), touched };
}

function tellChange(change: Change): string {
  const what = change.kind === 'create' ? change.desired.key : nameIssue(change.issue);
  const patch = 'patch' in change ? change.patch.fields : {};
  return `${change.kind} ${what} ${JSON.stringify(patch)}`;
}

function nameIssue({ repo, number }: { readonly repo: string; readonly number: number }): string {
  return `${repo.toLowerCase()}#${number}`;
}
