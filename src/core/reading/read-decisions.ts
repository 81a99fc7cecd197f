import { foldText } from '../text/fold-text.ts';
import { foldName } from '../text/person-name.ts';
import { readSection } from './read-section.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Section } from './sections.ts';
import type { RawTodo, Reading } from './types.ts';

/** Conventions of what is told to somebody by name. */
const ORDERS: ReadonlySet<string> = new Set(['owner in front', 'owner in the sentence']);

/**
 * What people are told to do among decisions, and what no item of the sections of things to do says again. What is marked
 * there is read as it is outside any section.
 */
export function readDecisions(
  section: Section,
  items: readonly RawTodo[],
  context: ReadingContext,
): readonly RawTodo[] {
  const taken = new Set<number>();
  const readings: Reading[] = [];
  const todos = readSection(section, { ...context, note: (reading) => readings.push(reading), warn: () => undefined });
  const decided = todos.filter((todo) => ORDERS.has(todo.convention) && !items.some((item) => saysAgain(todo, item)));
  for (const { line } of decided) taken.add(line.number);
  for (const reading of readings) if (taken.has(reading.line)) context.note(reading);
  return decided;
}

/** Letters of a word that tells what an item is about. */
const TELLING = 5;

/** Whether a decision is carried out by an item of the list of things to do: the same owner, and a word in common. */
function saysAgain(decision: RawTodo, item: RawTodo): boolean {
  const owners = new Set(item.owners.map(foldName));
  const listWords = (text: string) => (foldText(text).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= TELLING);
  const words = new Set(listWords(item.title));
  return (
    decision.owners.some((owner) => owners.has(foldName(owner))) &&
    listWords(decision.title).some((word) => words.has(word) && !owners.has(word))
  );
}
