import type { TodoState } from '../../src/core/reading/types.ts';
import type { NoteSketch, TodoSketch } from './build-notes.ts';

/** What a community does to its notes: a model with the identities that the action has to find out. */
export type Item = {
  id: number;
  words: string[];
  /** Words of it while nobody has split or merged it; only then it is edited, split or merged. */
  whole: number;
  owner: string;
  state: TodoState;
  due: string | null;
  /** The due date stands in the text as a phrase. */
  isDueSaid: boolean;
  /** Id of the item that has the same words or had them: the two are no more carried over than told apart. */
  likeId: number | null;
};
export type ModelNote = { folder: string; day: number; items: Item[] };
export type Model = { whole: number; notes: ModelNote[]; nextId: number; removed: { note: ModelNote; item: Item }[] };

/** One step; numbers choose the note, the item and the new word. */
export type Step = {
  readonly kind:
    | 'new note'
    | 'new item'
    | 'edit'
    | 'reorder'
    | 'owner'
    | 'due'
    | 'due said'
    | 'done'
    | 'dropped'
    | 'undone'
    | 'rename'
    | 'carry over'
    | 'remove'
    | 'return'
    | 'split'
    | 'merge'
    | 'carry over with a date'
    | 'twin'
    | 'edit twins'
    | 'old words';
  readonly note: number;
  readonly item: number;
  readonly word: number;
};

export const STEPS: readonly Step['kind'][] = [
  'new note',
  'new item',
  'new item',
  'edit',
  'edit',
  'reorder',
  'owner',
  'due',
  'due said',
  'done',
  'dropped',
  'undone',
  'rename',
  'carry over',
  'carry over',
  'remove',
  'return',
  'split',
  'merge',
  'carry over with a date',
  'twin',
  'edit twins',
  'old words',
];

/** Words of an item that edits may touch: the rest keeps it recognisable between two runs. */
const MOST_EDITED = 3;

/** Words of an item, unless told otherwise. */
const WHOLE = 20;

const OWNERS = ['AM', 'TT', 'CV', 'RD'];

/** A model with one note of two items. */
export function createModel(whole = WHOLE): Model {
  const model: Model = { whole, notes: [{ folder: 'minutes', day: 1, items: [] }], nextId: 1, removed: [] };
  addItem(model, 0, 1);
  addItem(model, 0, 2);
  return model;
}

function addItem(model: Model, note: number, word: number): void {
  const id = model.nextId++;
  // Words that no other item has, so that identity alone decides and never chance.
  const { whole } = model;
  const words = Array.from({ length: whole }, (_, index) => createWord(id * 100 + index));
  const owner = pick(OWNERS, word) ?? 'AM';
  pick(model.notes, note)?.items.push({
    id,
    words,
    whole,
    owner,
    state: 'open',
    due: null,
    isDueSaid: false,
    likeId: null,
  });
}

/** A pronounceable word of its own for each number; numbers far apart share next to no letters in a row. */
function createWord(seed: number): string {
  let word = '';
  for (
    let rest = (seed * 2_654_435_761) % 4_294_967_291, index = 0;
    index < 4;
    index++, rest = Math.floor(rest / 100)
  ) {
    word += `${'bcdfghjklmnpqrstvwxz'.charAt(rest % 20)}${'aeiou'.charAt(Math.floor(rest / 20) % 5)}`;
  }
  return word;
}

function pick<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}

/** Does one step to the model. */
export function takeStep(model: Model, step: Step): void {
  const note = pick(model.notes, step.note);
  const item = note === undefined ? undefined : pick(note.items, step.item);
  if (note === undefined) return;
  switch (step.kind) {
    case 'new note':
      if (model.notes.length < 12) model.notes.push({ folder: 'minutes', day: lastDay(model) + 7, items: [] });
      return;
    case 'new item':
      addItem(model, step.note, step.word);
      return;
    case 'reorder':
      return void note.items.reverse();
    case 'rename':
      return void (note.folder = `folder${step.word}`);
    case 'carry over':
      carryOver(model, item, null);
      return;
    case 'carry over with a date':
      carryOver(model, item, dayOf(420 + step.word));
      return;
    case 'twin':
      addTwin(model, note, item);
      return;
    case 'edit twins':
      editTwins(note, item, step.word);
      return;
    case 'old words':
      bringBackOldWords(model, note, item);
      return;
    case 'remove':
      remove(model, note, item);
      return;
    case 'return':
      returnOne(model, step.item);
      return;
    case 'split':
      split(model, note, item);
      return;
    case 'merge':
      merge(model, note, step.item);
      return;
    case 'edit':
      if (isWhole(item)) item.words[step.word % MOST_EDITED] = createWord(item.id * 100 + 50 + step.word);
      return;
    case 'owner':
      // Reassigned wherever it stands: with other words and other owners at once, it would rightly be another TODO.
      if (item === undefined || isLikeOther(model, item)) return;
      for (const one of model.notes.flatMap(({ items }) => items))
        if (one.id === item.id) one.owner = pick(OWNERS, step.word) ?? 'AM';
      return;
    case 'due':
      if (item !== undefined) item.due = `2027-03-${String(10 + (step.word % 20))}`;
      return;
    case 'due said':
      if (item !== undefined) Object.assign(item, { due: dayOf(420 + step.word), isDueSaid: step.word % 3 > 0 });
      return;
    case 'done':
    case 'dropped':
      if (item !== undefined) item.state = step.kind;
      return;
    case 'undone':
      if (item !== undefined) item.state = 'open';
      return;
  }
}

function lastDay(model: Model): number {
  return Math.max(...model.notes.map((note) => note.day));
}

/** The item stands, as it is in the last note that holds it, in a new last note too. */
function carryOver(model: Model, item: Item | undefined, due: string | null): void {
  const last = model.notes.reduce((a, b) => (b.day > a.day ? b : a));
  if (item === undefined || last.items.some((other) => other.id === item.id)) return;
  const latest = latestOf(model, item.id);
  if (latest.state !== 'open') return;
  last.items.push({ ...latest, words: [...latest.words], ...(due === null ? {} : { due, isDueSaid: true }) });
}

/** Whether another item has or had the same words: who owns it then tells which it is. */
function isLikeOther(model: Model, item: Item): boolean {
  const all = [...model.notes.flatMap(({ items }) => items), ...model.removed.map((one) => one.item)];
  return item.likeId !== null || all.some((other) => other.likeId === item.id);
}

/** The same words for another owner. */
function addTwin(model: Model, note: ModelNote, item: Item | undefined): void {
  if (!isSingle(model, item) || isLikeOther(model, item)) return;
  const owner = OWNERS.find((other) => other !== item.owner) ?? 'AM';
  note.items.push({ ...item, id: model.nextId++, words: [...item.words], owner, likeId: item.id });
}

/** Twins in one note get the same new word and the same date. */
function editTwins(note: ModelNote, item: Item | undefined, word: number): void {
  if (!isWhole(item)) return;
  const likes = note.items.filter(({ id, likeId }) => id === item.likeId || likeId === item.id);
  const twins = likes.filter(({ owner }) => owner !== item.owner);
  if (twins.length === 0) return;
  for (const one of [item, ...twins.filter(isWhole)]) {
    one.words[word % MOST_EDITED] = createWord(item.id * 100 + 50 + word);
    Object.assign(one, { due: dayOf(420 + word), isDueSaid: true });
  }
}

/** Beside an edited item stands a new one with the words that the item had at first, of the same owner. */
function bringBackOldWords(model: Model, note: ModelNote, item: Item | undefined): void {
  if (!isSingle(model, item) || isLikeOther(model, item)) return;
  const words = Array.from({ length: item.whole }, (_, index) => createWord(item.id * 100 + index));
  if (words.join() === item.words.join()) return;
  note.items.push({ ...item, id: model.nextId++, words, state: 'open', likeId: item.id });
}

function remove(model: Model, note: ModelNote, item: Item | undefined): void {
  if (item === undefined) return;
  note.items.splice(note.items.indexOf(item), 1);
  model.removed.push({ note, item });
}

/** What was removed stands again where it stood, by its very words, unless it stands anywhere else by now. */
function returnOne(model: Model, index: number): void {
  const back = pick(model.removed, index);
  if (back === undefined || !model.notes.includes(back.note)) return;
  model.removed = model.removed.filter((one) => one !== back);
  if (model.notes.every((note) => note.items.every((item) => item.id !== back.item.id)))
    back.note.items.push(back.item);
}

function isWhole(item: Item | undefined): item is Item {
  return item !== undefined && item.words.length === item.whole;
}

/** Whether an item may be split or merged: where it stands twice, both places could come to the same new words. */
function isSingle(model: Model, item: Item | undefined): item is Item {
  const places = model.notes.flatMap((note) => note.items).filter((other) => other.id === item?.id);
  return isWhole(item) && places.length === 1;
}

/** What was split or merged does not return: its parts would be there twice. */
function forget(model: Model, ...items: readonly Item[]): void {
  model.removed = model.removed.filter(({ item }) => items.every((other) => other.id !== item.id));
}

/** Two halves are as much like the whole as each other: neither of them is it. */
function split(model: Model, note: ModelNote, item: Item | undefined): void {
  if (!isSingle(model, item) || isLikeOther(model, item)) return;
  forget(model, item);
  const halves = [item.words.slice(0, item.whole / 2), item.words.slice(item.whole / 2)];
  const parts = halves.map((words) => ({ ...item, id: model.nextId++, words }));
  note.items.splice(note.items.indexOf(item), 1, ...parts);
}

/** The whole is as much like the one part as like the other: it is neither of them. */
function merge(model: Model, note: ModelNote, index: number): void {
  const [first, second] = [pick(note.items, index), pick(note.items, index + 1)];
  if (!isSingle(model, first) || !isSingle(model, second) || first === second) return;
  if (isLikeOther(model, first) || isLikeOther(model, second)) return;
  forget(model, first, second);
  note.items = note.items.filter((item) => item !== first && item !== second);
  note.items.push({ ...first, id: model.nextId++, words: [...first.words, ...second.words], state: 'open' });
}

/** An item as the last note that holds it has it. */
function latestOf(model: Model, id: number): Item {
  const holding = model.notes.filter((note) => note.items.some((item) => item.id === id)).sort((a, b) => b.day - a.day);
  const item = holding[0]?.items.find((other) => other.id === id);
  if (item === undefined) throw new RangeError(`no item ${id}`);
  return item;
}

/** Ids of the items that some note holds, and whether each is open. */
export function listItems(model: Model): ReadonlyMap<number, Item> {
  const ids = new Set(model.notes.flatMap((note) => note.items.map((item) => item.id)));
  return new Map([...ids].map((id) => [id, latestOf(model, id)]));
}

/** The model's notes as files. */
export function sketchNotes(model: Model): readonly NoteSketch[] {
  return model.notes.map((note) => ({
    path: `${note.folder}/${dayOf(note.day)}.md`,
    title: `Meeting ${note.day}`,
    teams: ['kernel'],
    todos: note.items.map((item): TodoSketch => ({
      text: item.words.join(' ') + (item.isDueSaid && item.due !== null ? ` by ${item.due}` : ''),
      owners: [item.owner],
      due: item.due,
      state: item.state,
    })),
  }));
}

function dayOf(day: number): string {
  return new Date(Date.parse('2026-01-01T00:00:00Z') + day * 86_400_000).toISOString().slice(0, 10);
}

/** A copy that later steps do not touch. */
export function copyModel(model: Model): Model {
  return structuredClone(model);
}
