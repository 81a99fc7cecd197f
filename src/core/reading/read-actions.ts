import type { Line } from '../note/scan-lines.ts';
import { findHeadDue, giveDue } from './head-due.ts';
import { contextOf, findPeopleAbove, giveTo } from './person-above.ts';
import { readSection } from './read-section.ts';
import { readTables } from './read-table.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Section } from './sections.ts';
import type { RawTodo } from './types.ts';

/** The items of the sections of things to do, those of somebody whose heading stands above among them. */
export function readActions(
  sections: readonly Section[],
  lines: readonly Line[],
  context: ReadingContext,
): readonly RawTodo[] {
  const people = findPeopleAbove(sections, lines, context.lexicon);
  return sections.flatMap((section) => {
    const names = people.get(section.heading);
    const own = contextOf(names, context);
    const items = giveTo(names, [...readSection(section, own), ...readTables(section.lines, own)]);
    return section.kind === 'actions' ? giveDue(findHeadDue(section.heading, context), items) : items;
  });
}
