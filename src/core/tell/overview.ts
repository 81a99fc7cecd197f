import type { Report, Standing } from '../plan/types.ts';
import { escapeCode, escapeText } from '../text/escape-markdown.ts';
import { findLocalDay } from '../text/local-day.ts';
import { escapeTarget, neutraliseUrl, type LinkPolicy } from '../text/inert-url.ts';
import { compareText } from '../text/order.ts';
import { stripHidden } from '../text/strip-hidden.ts';
import type { IsoDate } from '../text/types.ts';
import { describeMonths } from './months.ts';

/** What an overview is made from. */
export type OverviewInput = Pick<Report, 'standing' | 'history'> & {
  readonly today: IsoDate;
  /** IANA name of the zone in whose days issues are opened and closed. */
  readonly timezone: string;
  /** Meetings that must have raised a TODO before it counts as stuck. */
  readonly stuck: number;
  readonly serverUrl: string;
  /** Characters that the text may have. */
  readonly room: number;
};

/** Days ahead that count as soon. */
const SOON = 7;
/** Of the room, what each section may take at least, so that many people do not crowd it out. */
const SECTION_SHARE = 1 / 8;
/** Items of a list that stand unfolded. */
const FEW = 25;

/** The overview as Markdown: figures, what needs somebody, everybody's own, a chart. It mentions nobody and leaves no backlinks. */
export function describeOverview(input: OverviewInput): string {
  const open = input.standing
    .filter(({ state, number }) => state === 'open' && number !== null)
    .toSorted(compareUrgency);
  const lists = listSections(open, input);
  const chart = describeMonths(input);
  const figures = [
    `**${open.length} open**`,
    ...lists.filter(({ of }) => of.length > 0).map(({ of, figure }) => `${of.length} ${figure}`),
  ].join(' · ');
  const fixed = [figures, ...chart, FOOTER];
  const whole = input.room - fixed.join('\n\n').length - 200;
  let room = whole;
  const parts: string[] = [];
  const all = [...lists, ...listPeople(open)].filter(({ of }) => of.length > 0);
  for (const [index, list] of all.entries()) {
    // Each list has its share of what is left, so that the first do not leave the last without a line.
    const share = Math.max(room / (all.length - index), list.isFolded ? 0 : whole * SECTION_SHARE);
    const part = describeList(list, input, Math.min(share, room));
    if (part.length > room) break;
    parts.push(part);
    room -= part.length + 2;
  }
  return [figures, ...parts, ...chart, FOOTER].join('\n\n');
}

const FOOTER =
  '<sub>Kept up to date by Meeting TODOs with each sync. Text outside this block is yours. Close this issue to turn it off.</sub>';

type List = {
  readonly heading: string;
  readonly figure: string;
  readonly of: readonly Standing[];
  readonly isFolded: boolean;
  /** Whose list it is, and so need not be named in each row. */
  readonly person: string | null;
};

function listSections(open: readonly Standing[], input: OverviewInput): readonly List[] {
  const soon = addDays(input.today, SOON);
  const isDue = ({ subject }: Standing, from: IsoDate, to: IsoDate) =>
    subject.due !== null && subject.due >= from && subject.due <= to;
  const list = (heading: string, figure: string, holds: (one: Standing) => boolean): List => ({
    heading: `### ${heading}`,
    figure,
    of: open.filter(holds),
    isFolded: false,
    person: null,
  });
  return [
    list('Overdue', 'overdue', ({ subject }) => subject.due !== null && subject.due < input.today),
    list(`Due within ${SOON} days`, `due within ${SOON} days`, (one) => isDue(one, input.today, soon)),
    list(`Stuck: raised in ${input.stuck} or more meetings`, 'stuck', ({ raised }) => raised >= input.stuck),
    list('Without an assignee', 'without an assignee', ({ assignees }) => assignees.length === 0),
  ];
}

/** One folded list a person, those with the most first. */
function listPeople(open: readonly Standing[]): readonly List[] {
  const people = new Map<string, Standing[]>();
  for (const one of open) {
    const names = one.assignees.length > 0 ? one.assignees : one.subject.owners.map(({ login, raw }) => login ?? raw);
    for (const name of new Set(names.length === 0 ? ['nobody'] : names))
      people.set(name, [...(people.get(name) ?? []), one]);
  }
  return [...people]
    .toSorted(([nameA, a], [nameB, b]) => b.length - a.length || compareText(nameA, nameB))
    .map(([name, of], index) => ({
      heading: `${index === 0 ? '### By person\n\n' : ''}<details><summary><code>${escapeHtml(name)}</code>: ${of.length}</summary>`,
      figure: '',
      of,
      isFolded: true,
      person: name,
    }));
}

/** A list as long as the room allows; what does not fit is counted. */
function describeList({ heading, of, isFolded, person }: List, input: OverviewInput, room: number): string {
  const rows: string[] = [];
  let left = room - heading.length - 120;
  for (const one of of) {
    const row = describeRow(one, person, input);
    left -= row.length + 1;
    if (left < 0) break;
    rows.push(row);
  }
  if (rows.length < of.length) rows.push(`- … and ${of.length - rows.length} more`);
  if (isFolded) return `${heading}\n\n${rows.join('\n')}\n</details>`;
  const [shown, folded] = [rows.slice(0, FEW), rows.slice(FEW)];
  const more = `<details><summary>… and ${of.length - FEW} more</summary>\n\n${folded.join('\n')}\n</details>`;
  return [heading, '', ...shown, ...(folded.length > 0 ? ['', more] : [])].join('\n');
}

/** No link of the overview is to leave a note in the timeline of what it lists. */
function avoidBacklink(url: string, serverUrl: string): string {
  const nowhere: LinkPolicy = { allowed: new Set(), serverUrl };
  return escapeTarget(neutraliseUrl(url, nowhere));
}

function describeRow(one: Standing, person: string | null, { serverUrl }: OverviewInput): string {
  const { subject, assignees, raised, first, url } = one;
  const title = escapeText(subject.title, { allowed: new Set(), serverUrl });
  const owners = [...new Set(assignees.length > 0 ? assignees : subject.owners.map(({ raw, login }) => login ?? raw))];
  return [
    `- [${title}](${avoidBacklink(url ?? '', serverUrl)})`,
    subject.due === null ? '' : `due ${subject.due}`,
    owners
      .filter((owner) => owner !== person)
      .map(escapeCode)
      .join(', '),
    raised > 1 && first !== null ? `raised ${raised} times since ${first}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function compareUrgency(a: Standing, b: Standing): number {
  return (
    compareText(a.subject.due ?? '~', b.subject.due ?? '~') ||
    compareText(a.first ?? '', b.first ?? '') ||
    compareText(a.subject.repo, b.subject.repo) ||
    (a.number ?? 0) - (b.number ?? 0)
  );
}

function addDays(day: IsoDate, days: number): IsoDate {
  return findLocalDay(new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString(), 'UTC');
}

/** An untrusted word inside HTML, where Markdown is not read. */
function escapeHtml(word: string): string {
  return stripHidden(word)
    .replace(/[\t\n]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
