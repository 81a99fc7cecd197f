import { anyFolded } from '../languages/compile.ts';
import { mayBegin } from '../languages/may-hold.ts';
import { createMatcher } from '../languages/matcher.ts';
import { gather, LANGUAGES } from '../languages/vocabulary.ts';
import { remember } from '../text/remember.ts';

/** Letters of a text in which a marker and what closes it stand. */
const MOST_LETTERS = 80;

const markers = remember(() => gather(LANGUAGES, ({ tasks }) => tasks.markers));
const mayBeMarked = remember(() => mayBegin(markers()));

/** A sign has to close a number: `Action 12 of the charter` tells which one it is. */
const marked = remember(() => {
  const joints = anyFolded(gather(LANGUAGES, ({ tasks }) => tasks.joints));
  const numbered = String.raw`[*_]{0,3}\s#?\d{1,3}\s?[*_:.)–—-]{1,4}`;
  return createMatcher(
    String.raw`^[*_]{0,3}${anyFolded(markers())}(?:${numbered}|[*_]{0,3}\s?:[*_]{0,3}|(?=\s${joints}\s))\s*(?=\S)`,
  );
});

/** A text without the words in front of it that only say that it is one to do: `Action item 5: …`, `Action item to …`. */
export function withoutMarker(text: string): string {
  const start = text.slice(0, MOST_LETTERS).trimStart();
  if (!mayBeMarked()(start.replace(/^[*_]+/, ''))) return text;
  const found = marked().exec(start)?.[0];
  return found === undefined ? text : text.trimStart().slice(found.length);
}
