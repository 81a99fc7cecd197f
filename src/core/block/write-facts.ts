import { escapeText, quoteCode } from '../text/escape-markdown.ts';
import type { LinkPolicy } from '../text/inert-url.ts';
import { cutText } from '../text/plain-text.ts';
import type { IsoDate } from '../text/types.ts';
import type { Block, Meeting } from './types.ts';
import { joinSpaces } from '../text/words.ts';

/** What the block says of an item that left the notes. */
export const REMOVED_LINE = '**Removed** The notes no longer hold this item.';

/** The facts about an item, a line each: owners and due date, the meeting it comes from, how often it was raised. */
export function writeFacts(block: Block, policy: LinkPolicy): string {
  const { owners, mentions, due, meeting, first, raised } = block;
  const names = [...owners.map(quoteCode), ...mentions.map((login) => `@${login}`)];
  const who = names.length === 0 ? '' : `**Owner${names.length > 1 ? 's' : ''}** ${names.join(', ')}`;
  const when = due === null ? '' : `**Due** ${due}`;
  const again = `**Raised again** ${raised.count === 1 ? 'once' : `${raised.count} times`}, last on ${raised.last ?? '?'}`;
  return [
    [who, when].filter((fact) => fact !== '').join(' · '),
    `**From** ${linkMeeting(meeting, policy)}`,
    raised.count > 0 ? again : '',
    first === null ? '' : `**First raised** ${linkMeeting(first, policy)}`,
    block.follows === null ? '' : `**Raised again after** ${block.follows} was closed`,
    block.removed ? REMOVED_LINE : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The owners that a block names. */
export function readOwners(block: string): readonly string[] {
  const line = /^\*\*Owners?\*\* ([^·\r\n]*)/m.exec(block)?.[1] ?? '';
  return [...line.matchAll(/(`+) ?(.*?) ?\1/g)].map((match) => match[2] ?? '');
}

function linkMeeting({ title, date, url }: Meeting, policy: LinkPolicy): string {
  return `[${writeMeeting(title, date, policy)}](${url})`;
}

function writeMeeting(title: string, date: IsoDate | null, policy: LinkPolicy): string {
  const line = cutText(joinSpaces(title), 200);
  const plain = escapeText(line.replace(/`/g, 'ˋ').replace(/https?:\/\//gi, ''), policy);
  const year = date?.slice(0, 4);
  if (date === null || year === undefined || plain.includes(year)) return plain === '' ? (date ?? 'the notes') : plain;
  return plain === '' ? date : `${plain}, ${writeDate(date)}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2023-03-08` as `March 8, 2023`. */
export function writeDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1] ?? '?'} ${day ?? '?'}, ${year ?? '?'}`;
}
