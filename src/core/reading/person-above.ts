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
  const parents = findParents(lines);
  for (const { heading, kind } of sections) {
    const above = kind === 'actions' ? parents.get(heading) : undefined;
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

/** By a heading, the one below which it stands. */
function findParents(lines: readonly Line[]): ReadonlyMap<Line, Line> {
  const parents = new Map<Line, Line>();
  // Each stands below the one before it: the parent of whatever comes is among these.
  let open: readonly Line[] = [];
  for (const line of lines) {
    if (line.kind !== 'heading') continue;
    const parent = open.findLast(({ level }) => level < Math.min(line.level, BOLD_LEVEL));
    if (parent !== undefined) parents.set(line, parent);
    open = [...open.filter(({ level }) => level < line.level), line];
  }
  return parents;
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
