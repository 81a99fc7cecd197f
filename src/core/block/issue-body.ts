import { foldText } from '../text/fold-text.ts';
import { decodeMarker, encodeMarker, type Marker } from './marker.ts';
import { quoteCode } from '../text/escape-markdown.ts';
import type { LinkPolicy } from '../text/inert-url.ts';
import { HELP_URL } from '../text/help-link.ts';
import { quoteInert, writeInertItem } from '../text/make-inert.ts';
import { cutText } from '../text/plain-text.ts';
import type { SubItem } from '../reading/types.ts';
import type { Block } from './types.ts';
import { writeFacts } from './write-facts.ts';
import { joinSpaces } from '../text/words.ts';

/** The plain word in every footer by which issues that lost their label are searched. */
export const FOOTER_WORD = 'meetingtodos';

/** Characters of the quotation and of the checklist, as written: beside a full marker they fit into 65,536. */
const MOST_QUOTED = 20_000;
const MOST_LISTED = 16_000;
/** Characters of one sub-item, before it is made safe. */
const MOST_ITEM = 200;

const BEGIN = '<!-- meeting-todos:begin -->';
const END = /^<!-- meeting-todos:end v1 ([A-Za-z0-9+/=]+) -->$/;
/** Any line that claims to be a marker, whole or damaged. */
const CLAIM = /^<!-- meeting-todos:(begin|end)\b/;

/** The managed block with its two markers. */
export function writeBlock(block: Block, marker: Marker, policy: LinkPolicy): string {
  const paragraphs = [
    quoteSource(block, policy),
    writeChecklist(block, policy),
    writeFacts(block, policy),
    writeFooter(block.label, marker.key),
  ].filter((paragraph) => paragraph !== '');
  return `${BEGIN}\n${paragraphs.join('\n\n')}\n<!-- meeting-todos:end v1 ${encodeMarker(marker)} -->`;
}

/** The source as a quotation, cut so that it fits: what is made safe can be several times as long. */
function quoteSource({ source, meeting }: Block, policy: LinkPolicy): string {
  for (let length = Math.min(source.length, MOST_QUOTED); ; length = Math.floor(length / 2)) {
    const cut = length < source.length ? `${cutText(source, length)}…` : source;
    const quote = quoteInert(cut, policy, meeting.url);
    if (quote.length <= MOST_QUOTED + 2 || length < 2) return quote;
  }
}

function writeChecklist({ items, meeting }: Block, policy: LinkPolicy): string {
  const lines: string[] = [];
  let used = 0;
  for (const item of items) {
    const line = `- [${item.done ? 'x' : ' '}] ${writeItem(item, policy, meeting.url)}`;
    used += line.length + 1;
    if (used > MOST_LISTED) return [...lines, `- … and ${items.length - lines.length} more in the note`].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}

/** A sub-item as it stands in the checklist, behind its box; `base` is its note's page. */
export function writeItem(item: Pick<SubItem, 'text'>, policy: LinkPolicy, base: string | null = null): string {
  const line = joinSpaces(item.text);
  return writeInertItem(line.length > MOST_ITEM ? `${cutText(line, MOST_ITEM)}…` : line, policy, base);
}

function writeFooter(label: string, key: string): string {
  return (
    `<sub>Opened by [Meeting TODOs](${HELP_URL}) from the meeting notes and kept in sync with them; text outside this block is yours. ` +
    'Done? Close it. Not wanted? Close it as *not planned*. ' +
    `Want it left alone? Remove the label ${quoteCode(label)}. · ${FOOTER_WORD} ${writeShortId(key)}</sub>`
  );
}

/** The short id in the footer, by which an issue whose marker is damaged is still recognised. */
export function writeShortId(key: string): string {
  return `mt-${key.slice(0, 6)}`;
}

/** What a body holds of ours. */
export type BodyReading =
  | {
      readonly kind: 'managed';
      readonly marker: Marker;
      readonly block: string;
      readonly start: number;
      readonly end: number;
    }
  /** Markers are there but not as a pair, or cannot be read: never rewritten. */
  | { readonly kind: 'damaged'; readonly shortId: string | null }
  | { readonly kind: 'none'; readonly shortId: string | null };

/** Finds the managed block: exactly one begin line before exactly one readable end line. */
export function readBody(body: string): BodyReading {
  const lines = splitLines(body);
  const claims = lines.filter((line) => CLAIM.test(line.text));
  const shortId = new RegExp(`${FOOTER_WORD} (mt-[0-9a-f]{6})`).exec(body)?.[1] ?? null;
  if (claims.length === 0) return { kind: 'none', shortId };
  const [begin, end] = claims;
  const word = end === undefined ? undefined : END.exec(end.text)?.[1];
  if (claims.length !== 2 || begin?.text !== BEGIN || end === undefined || word === undefined)
    return { kind: 'damaged', shortId };
  const marker = decodeMarker(word);
  if (marker === null) return { kind: 'damaged', shortId };
  const stop = end.start + end.text.length;
  return { kind: 'managed', marker, block: body.slice(begin.start, stop), start: begin.start, end: stop };
}

function splitLines(body: string): readonly { readonly text: string; readonly start: number }[] {
  const lines: { text: string; start: number }[] = [];
  let start = 0;
  for (const line of body.split('\n')) {
    lines.push({ text: line.replace(/\r$/, '').trimEnd(), start });
    start += line.length + 1;
  }
  return lines;
}

/** The quoted text of a block, quote signs removed. */
export function readQuote(block: string): string {
  const lines = block.split(/\r?\n/);
  const from = lines.findIndex((line) => line.startsWith('>'));
  if (from < 0) return '';
  const rest = lines.slice(from);
  const length = rest.findIndex((line) => !line.startsWith('>'));
  return rest
    .slice(0, length < 0 ? undefined : length)
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n');
}

/** Path of the note that a block names as its source, whatever became of its markers; null when it names none. */
export function readSource(body: string): string | null {
  const path = /^\*\*From\*\* \[.*\]\(\S+?\/blob\/[0-9a-f]+\/(\S+?)\?plain=1#L\d+\)/m.exec(body)?.[1];
  try {
    return path === undefined ? null : decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** The boxes of a block's checklist as they stand now: folded item → ticked, once for each item of that text. */
export function readTicks(block: string): ReadonlyMap<string, readonly boolean[]> {
  const ticks = new Map<string, readonly boolean[]>();
  for (const match of block.matchAll(/^[-*] \[([ xX])\] (.*?)\r?$/gm)) {
    const text = foldItem(match[2] ?? '');
    ticks.set(text, [...(ticks.get(text) ?? []), match[1] !== ' ']);
  }
  return ticks;
}

/** What two writings of one sub-item share: where links lead and how signs are escaped may differ from run to run. */
export function foldItem(written: string): string {
  return foldText(written.replace(/\]\([^()\s]*\)/g, ']').replace(/&lt;|&amp;|[\\<>]/g, ''));
}

/** The same block with another marker; nothing that a reader sees changes. */
export function replaceMarker(block: string, marker: Marker): string {
  return block.replace(
    /<!-- meeting-todos:end v1 [A-Za-z0-9+/=]+ -->$/,
    () => `<!-- meeting-todos:end v1 ${encodeMarker(marker)} -->`,
  );
}
