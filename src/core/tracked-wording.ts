import { readQuote } from './issue-body.ts';
import { hashTitle, type Marker } from './marker.ts';
import { computeShare, measureWording, parseWording, type Wording } from './similarity.ts';
import type { Issue } from './types.ts';

/** Least share of the title's words that an untouched quotation holds; a short title names the meeting as well. */
const LEAST_SHARE = 0.5;

/** The words of a tracked TODO: those quoted, or the title's where a person rewrote or deleted the quotation. */
export function readWording(issue: Issue, marker: Marker, block: string): Wording {
  const meeting = marker.sightings.at(-1)?.date ?? null;
  const quoted = parseWording(readQuote(block), meeting);
  const titled = measureWording(issue.title, meeting);
  const isTitleOurs = hashTitle(issue.title) === marker.title;
  if (quoted.words.size > 0 || quoted.urls.size > 0) {
    const isUntouched = titled.words.size === 0 || computeShare(titled, quoted) >= LEAST_SHARE;
    if (!isTitleOurs || isUntouched) return quoted;
  }
  return titled;
}
