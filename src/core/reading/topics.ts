import { either } from '../languages/compile.ts';
import { TICKETS } from '../languages/english-phrases.ts';
import type { Line } from '../note/scan-lines.ts';
import { foldCase } from '../text/fold-text.ts';
import { joinSpaces } from '../text/words.ts';
import type { Topic } from './types.ts';

/** Characters of a line that are looked through. */
const LONGEST = 400;
/** Where a ticket may stand: looked for first, since few lines hold any. */
const SIGN = new RegExp(String.raw`#\d|\/\d|[A-Z]-\d|\b${either(TICKETS)} \d`);
/** `#12`, `PR 12`, `…/pull/12`, and `DOCS-12` as trackers name theirs. */
const TICKET = new RegExp(
  String.raw`(?:\b${either(TICKETS)} #?|#|\/(?:issues|pulls?|merge_requests|discussions)\/)(\d{1,9})\b|\b([A-Z][A-Z\d]{1,14}-\d{1,9})\b`,
  'g',
);

/** A line with something below it: how deep it stands, what all below it is about, and whether its siblings bear that out. */
type Head = {
  readonly depth: number;
  readonly above: Head | null;
  readonly topic: Topic | null;
  readonly siblings: Map<number, Set<string>>;
};

/**
 * The ticket that each line stands below, by its number: in a list or under headings of which several name one each. One
 * alone, such as that of the meeting, tells nothing apart; nor does what an item (`isItem`) says of others below it.
 */
export function findTopics(lines: readonly Line[], isItem: (line: Line) => boolean): ReadonlyMap<number, Topic> {
  if (!lines.some(({ raw }) => SIGN.test(raw))) return new Map();
  const first = lines.find(({ kind }) => kind === 'heading');
  const above = new Map<number, Head>();
  const root: Head = { depth: 0, above: null, topic: null, siblings: new Map() };
  let head = root;
  let isApart = true;
  for (const line of lines) {
    if (line.kind === 'blank') isApart = true;
    if (line.kind === 'blank' || line.kind === 'code') continue;
    const depth = measureDepth(line, head, isApart);
    isApart = line.kind === 'heading';
    while (head.depth >= depth && head.above !== null) head = head.above;
    above.set(line.number, head);
    if (depth === Infinity) continue;
    const topic = line === first || isItem(line) ? null : readTopic(line.content);
    if (topic !== null) addSibling(head, depth, topic);
    head = { depth, above: head, topic, siblings: new Map() };
  }
  return new Map([...above].flatMap(([number, one]) => climb(one, number)));
}

/** Headings above paragraphs above bullets; what continues a bullet or stands in a table has nothing below it. */
function measureDepth({ kind, level, indent }: Line, head: Head, isApart: boolean): number {
  if (kind === 'heading') return level;
  if (kind === 'bullet') return 9 + indent;
  return kind === 'table' || (!isApart && head.depth > 8) ? Infinity : 8;
}

function addSibling({ siblings }: Head, depth: number, { tickets }: Topic): void {
  const named = siblings.get(depth);
  const [ticket = ''] = tickets;
  if (named === undefined) siblings.set(depth, new Set([ticket]));
  else named.add(ticket);
}

/** The topic of the nearest line above that names one, as others beside it do. */
function climb(head: Head, number: number): readonly (readonly [number, Topic])[] {
  for (let one: Head | null = head; one !== null; one = one.above)
    if (one.topic !== null && areTickets(one.above?.siblings.get(one.depth))) return [[number, one.topic]];
  return [];
}

/** Several, and no mere numbering from 1 on. */
function areTickets(named: ReadonlySet<string> = new Set()): boolean {
  return named.size > 1 && [...named].some((ticket) => !(Number(ticket) <= named.size));
}

function readTopic(content: string): Topic | null {
  const head = content.slice(0, LONGEST);
  if (!SIGN.test(head)) return null;
  const tickets = [...head.matchAll(TICKET)].map(([, number, name = '']) => number ?? name.toLowerCase());
  if (tickets.length === 0) return null;
  const words = foldCase(head.replace(/https?:\/\/\S+/g, ' ').replace(TICKET, ' '));
  return { tickets: [...new Set(tickets)], words: joinSpaces(words.replace(/[^\p{L}]/gu, ' ')) };
}

/** Whether two topics name tickets, and none in common. */
export function areOfTwoTickets(a: Topic | null, b: Topic | null): boolean {
  return a !== null && b !== null && !a.tickets.some((ticket) => b.tickets.includes(ticket));
}

/** The same in two notes: an issue and, next time, its pull request are one topic if they are called the same. */
export function areOfTwoTopics(a: Topic | null, b: Topic | null): boolean {
  return areOfTwoTickets(a, b) && (a?.words === '' || a?.words !== b?.words);
}
