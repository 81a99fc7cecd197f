import { readQuote } from '../block/issue-body.ts';
import type { Marker } from '../block/marker.ts';
import { hashTitle } from '../block/marker-hashes.ts';
import { computeShare, measureWording, parseWording, type Wording } from './similarity.ts';
import { isMadeFromLink } from '../text/plain-text.ts';
import type { Issue } from '../block/types.ts';

/** Least share of the title's words that an untouched quotation holds; a short title names the meeting as well. */
const LEAST_SHARE = 0.5;

/** The words of a tracked TODO: those quoted, or the title's where a person rewrote or deleted the quotation. */
export function readWording(issue: Issue, marker: Marker, block: string): Wording {
  const meeting = marker.sightings.at(-1)?.date ?? null;
  const quoted = parseWording(readQuote(block), meeting);
  const titled = measureWording(issue.title, meeting);
  const isDeleted = quoted.words.size === 0 && quoted.urls.size === 0;
  return isDeleted || isRewritten(quoted, titled, issue.title, marker) ? titled : quoted;
}

/** Only a title that we wrote tells; one made from a link shares no word with what it links to. */
function isRewritten(quoted: Wording, titled: Wording, title: string, marker: Marker): boolean {
  if (hashTitle(title) !== marker.title || titled.words.size === 0 || isMadeFromLink(title)) return false;
  if (computeShare(titled, quoted) >= LEAST_SHARE) return false;
  const task = withoutMeeting(title);
  return task === title || computeShare(measureWording(task, null), quoted) < LEAST_SHARE;
}

/** A title without what stands in brackets at its end: the meeting's, behind a short task. */
function withoutMeeting(title: string): string {
  const start = title.indexOf(' (');
  return start > 0 && /[)…]$/.test(title) ? title.slice(0, start) : title;
}
