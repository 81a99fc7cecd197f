import { foldCase } from '../text/fold-text.ts';
import { findLocalDay } from '../text/local-day.ts';
import { compareText } from '../text/order.ts';
import type { IsoDate } from '../text/types.ts';
import type { Standing } from '../plan/types.ts';

/** What an agenda is made for. */
export type AgendaOptions = {
  /** Today, where the notes are kept. */
  readonly today: IsoDate;
  /** Only this team's TODOs, compared without case; null is everybody's. */
  readonly team: string | null;
  /** IANA name of the zone in whose days issues are closed. */
  readonly timezone: string;
};

const HEADING = '## Action items from last meeting';

/**
 * The open TODOs as Markdown for the next note: overdue first, then by due date, then the oldest; what was closed since
 * the team's last meeting follows, ticked. It reads back: each item ends in a reference to its issue.
 */
export function describeAgenda(standing: readonly Standing[], options: AgendaOptions): string {
  const team = options.team === null ? null : foldCase(options.team);
  const mine = standing.filter(({ subject }) => team === null || subject.teams.some((name) => foldCase(name) === team));
  const last = findLastMeetings(mine);
  const open = mine.filter(({ state }) => state === 'open').toSorted(compareUrgency);
  const closed = mine.filter((one) => one.state !== 'open' && isNews(one, last, options)).toSorted(compareAge);
  const lines = [...open, ...closed].map(describeItem);
  return `${[HEADING, '', ...(lines.length === 0 ? ['Nothing is open.'] : lines)].join('\n')}\n`;
}

/** Teams as a key; notes without any share one. */
function nameTeams({ subject }: Standing): string {
  return subject.teams.map(foldCase).sort().join('\n');
}

/** The day of each team's last meeting that raised anything. */
function findLastMeetings(standing: readonly Standing[]): ReadonlyMap<string, IsoDate> {
  const last = new Map<string, IsoDate>();
  for (const one of standing) {
    const known = last.get(nameTeams(one));
    if (one.latest !== null && (known === undefined || one.latest > known)) last.set(nameTeams(one), one.latest);
  }
  return last;
}

/** Whether an issue was closed on the day of the team's last meeting or since; what this run closes is news as well. */
function isNews(one: Standing, last: ReadonlyMap<string, IsoDate>, options: AgendaOptions): boolean {
  const meeting = last.get(nameTeams(one)) ?? options.today;
  return one.closedAt === null || findLocalDay(one.closedAt, options.timezone) >= meeting;
}

/** By due date, what has none last; equal ones by age. Overdue items have the earliest dates, and so come first. */
function compareUrgency(a: Standing, b: Standing): number {
  return compareText(a.subject.due ?? '~', b.subject.due ?? '~') || compareAge(a, b);
}

function compareAge(a: Standing, b: Standing): number {
  return (
    compareText(a.first ?? '', b.first ?? '') ||
    compareText(a.subject.repo, b.subject.repo) ||
    (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER) ||
    compareText(a.subject.note, b.subject.note) ||
    a.subject.line - b.subject.line
  );
}

const BOXES = { open: '[ ]', done: '[x]', dropped: '[-]' } as const;

function describeItem(one: Standing): string {
  const reference = describeReference(one);
  const item = `- ${BOXES[one.state]} ${describeTask(one)}${reference === '' ? '' : ` (${reference})`}`;
  return [item, ...one.items.map(({ text, done }) => `  - [${done ? 'x' : ' '}] ${text}`)].join('\n');
}

/** What joins a login and a task in a sentence: no colon stands before it. */
const JOINT = /^(?:to|will|is going to|needs? to|should) /;

function describeTask(one: Standing): string {
  const owners = describeOwners(one);
  if (owners === '') return one.text;
  return /^@\S+$/.test(owners) && JOINT.test(one.text) ? `${owners} ${one.text}` : `${owners}: ${one.text}`;
}

/** Owners as the notes write them: initials joined by a stroke, names by commas. */
function describeOwners({ subject }: Standing): string {
  const names = [...new Set(subject.owners.map(({ raw }) => raw))];
  return names.join(names.every((name) => /^\p{L}+$/u.test(name)) ? '/' : ', ');
}

/** `due 2026-03-29, raised 4 times since 2026-01-07, [unikraft#812](url)`; nothing where no issue exists yet. */
function describeReference(one: Standing): string {
  if (one.number === null || one.url === null) return '';
  const name = `${one.subject.repo.slice(one.subject.repo.indexOf('/') + 1)}#${one.number}`;
  return [
    one.subject.due === null ? '' : `due ${one.subject.due}`,
    one.raised > 1 && one.first !== null ? `raised ${one.raised} times since ${one.first}` : '',
    `[${name}](${one.url})`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
