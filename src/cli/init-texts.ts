import type { Note } from '../core/people/types.ts';
import { count } from '../core/tell/words.ts';
import { CONFIG_PATH } from '../settings/config-paths.ts';
import type { IsoDate } from '../core/text/types.ts';
import { clean } from './paint.ts';
import { MOST_ODD } from './odd-owners.ts';
import type { Proposal } from './propose.ts';

/** Days of `plan --since` that are proposed first. */
const DAYS = 90;

/** What is read with the new configuration, which of its settings make a difference, and where issues would go. */
export function describeRead(read: {
  readonly notes: readonly Note[];
  /** What is read without the proposals. */
  readonly before: readonly Note[];
  /** Files that were looked at. */
  readonly found: number;
  readonly proposal: Proposal;
  /** Why nothing was read, where nothing was. */
  readonly silence: string | null;
  readonly target: string | null;
}): string {
  const { notes, before, found, proposal, target, silence } = read;
  if (notes.length === 0)
    return found === 0
      ? '\nThere are no notes here yet.\n'
      : `\nNo notes were found among ${count(found, 'file')}: none of them tells the date of a meeting.\n`;
  const days = listDays(notes);
  const [first, last] = [days[0], days.at(-1)];
  const span =
    first === undefined || last === undefined ? '' : first === last ? `, of ${first}` : `, ${first} to ${last}`;
  const open = notes.flatMap(listTodos).filter(({ state }) => state === 'open').length;
  const [without, now] = [describeCount(before), describeCount(notes)];
  const gain =
    without === now ? '' : `That is with ${listSettings(proposal).join(' and ')}; without, it would be ${without}.\n`;
  const why = silence === null ? '' : `${clean(silence.slice(0, 1).toUpperCase() + silence.slice(1))}.\n`;
  const where =
    target === null ? '' : `Issues will be opened in ${clean(target)}; correct \`target\` if they belong elsewhere.\n`;
  return `\nFound ${now}${span}${describeOpen(open, notes.flatMap(listTodos).length)}.\n${why}${gain}${where}`;
}

function describeOpen(open: number, all: number): string {
  if (all === 0) return '';
  if (open === all) return all === 1 ? '; it is open' : '; all of them are open';
  return `; ${open} of the TODOs ${open === 1 ? 'is' : 'are'} open`;
}

function listSettings({ notes, sections, unowned }: Proposal): readonly string[] {
  return [
    ...(notes.length > 0 ? ['`notes`'] : []),
    ...(sections.length > 0 ? ['`sections`'] : []),
    ...(unowned === 'issue' ? ['`unowned: issue`'] : []),
  ];
}

function listTodos(note: Note): Note['todos'] {
  return note.todos.filter((todo) => todo.withheld === null);
}

function describeCount(notes: readonly Note[]): string {
  return `${count(notes.flatMap(listTodos).length, 'TODO')} in ${count(notes.length, 'note')}`;
}

function listDays(notes: readonly Note[]): readonly IsoDate[] {
  return notes.flatMap(({ date }) => (date === null ? [] : [date])).sort();
}

/** What to do now, first what would else go wrong without a word. */
export function describeNext(
  notes: readonly Note[],
  about: { readonly isElsewhere: boolean; readonly odd: readonly string[]; readonly today: IsoDate },
): string {
  const { isElsewhere, odd, today } = about;
  const me = nameProgram();
  const steps = [
    ...(notes.length === 0
      ? [
          `Say which files are notes, in ${CONFIG_PATH} under \`notes\`, or put dates into their names: meetings/2026-01-07.md.`,
        ]
      : []),
    `Fill in GitHub logins in ${CONFIG_PATH}, under \`people\`.`,
    ...(odd.length > 0
      ? [
          `These owners may not be people; list those that are not under \`groups\`: ${odd.slice(0, MOST_ODD).map(clean).join(', ')}.`,
        ]
      : []),
    `See what is read from the notes, offline:\n       ${me} extract`,
    `See which issues would be opened; nothing is written:\n       GITHUB_TOKEN=$(gh auth token) ${me} plan --since "${DAYS} days"${describeAge(notes, today)}`,
    ...(isElsewhere
      ? ['Store a token with "Issues: read and write" on the target as the repository secret MEETING_TODOS_TOKEN.']
      : []),
    'Commit and push. From then on, a comment on each pull request that touches a note shows what merging it would do.',
  ];
  return `\nNext:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}

/** Where the latest meeting is longer ago than that: the day that takes in as much before it. */
function describeAge(notes: readonly Note[], today: IsoDate): string {
  const latest = listDays(notes)
    .filter((day) => day <= today)
    .at(-1);
  if (latest === undefined || latest >= dayBefore(today)) return '';
  return `\n     The latest meeting was on ${latest}, so try --since ${dayBefore(latest)}.`;
}

function dayBefore(day: IsoDate): string {
  return new Date(Date.parse(day) - DAYS * 86_400_000).toISOString().slice(0, 10);
}

/** How the program was called, so that a line can be pasted. */
function nameProgram(): string {
  return process.env['npm_command'] === 'exec' ? 'npx github:meeting-todos/meeting-todos' : 'meeting-todos';
}
