import type { Line } from '../note/scan-lines.ts';
import { findHeadOwners } from './head-owners.ts';
import { areKnown, isCollective, namesNobody, type Lexicon } from './names.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Section } from './sections.ts';
import type { RawTodo } from './types.ts';
import { splitWords } from '../text/words.ts';

/** Nicks of people who each report under a heading of their own. */
const NICK = /^[a-z][\w-]{1,30}$/;
/** Headings of people from which on one that the note does not know is a person too. */
const FEWEST = 2;

/** By a section's heading, whose heading stands above it, or who stands in it: `# ada` over `## TODO`, `## TODO (Ada)`. */
export function findPeopleAbove(
  sections: readonly Section[],
  lines: readonly Line[],
  lexicon: Lexicon,
): ReadonlyMap<Line, readonly string[]> {
  const found = new Map<Line, string>();
  for (const { heading, kind } of sections) {
    const above = heading.kind === 'heading' && kind === 'actions' ? findParent(heading, lines) : undefined;
    if (above !== undefined) found.set(heading, above.content);
  }
  const names = [...new Set(found.values())];
  // A heading over a list of people is read among their names: `Chair group meeting`, `Attendees`.
  const isPerson = (name: string) =>
    !isCollective(name, lexicon) && !splitWords(name).some((word) => namesNobody(word, lexicon));
  const isKnown = (name: string) => areKnown(name, lexicon) && isPerson(name);
  const isLike = (name: string) => isKnown(name) || (NICK.test(name) && !namesNobody(name, lexicon));
  const isRoster = names.length >= FEWEST && names.some(isKnown) && names.every(isLike);
  const above = [...found].filter(([, name]) => isKnown(name) || isRoster);
  return new Map([
    ...above.map(([heading, name]) => [heading, [name]] as const),
    ...sections.flatMap(({ heading, kind }) => {
      const named = kind === 'actions' ? findHeadOwners(heading.content, lexicon) : [];
      return named.length === 0 ? [] : [[heading, named] as const];
    }),
  ]);
}

/** The heading below which another stands. */
function findParent(heading: Line, lines: readonly Line[]): Line | undefined {
  const before = lines.slice(0, lines.indexOf(heading));
  return before.findLast((line) => line.kind === 'heading' && line.level < Math.min(heading.level, BOLD_LEVEL));
}

/** Level of a line in bold that stands alone. */
const BOLD_LEVEL = 7;

/** Reading what stands below somebody's heading: what names nobody is theirs. */
export function contextOf(names: readonly string[] | undefined, context: ReadingContext): ReadingContext {
  if (names === undefined) return context;
  return {
    ...context,
    note: (reading) => {
      const isTheirs = reading.taken === 'task' && reading.owners.length === 0;
      context.note(isTheirs ? { ...reading, owners: names, ownerFrom: 'above it', withheld: null } : reading);
    },
  };
}

/** Items of a section below somebody's heading: those that name nobody are theirs. */
export function giveTo(names: readonly string[] | undefined, todos: readonly RawTodo[]): readonly RawTodo[] {
  if (names === undefined) return todos;
  return todos.map((todo) =>
    todo.owners.length > 0
      ? todo
      : { ...todo, owners: names, withheld: todo.withheld === 'no owner' ? null : todo.withheld },
  );
}
