/** An item's text as due phrases are looked for in it, and the way back. */
export type CleanText = {
  readonly text: string;
  /** Where an offset of the clean text stands in the text as given. */
  readonly locate: (offset: number) => number;
};

/** Characters looked at: an item names its date near its beginning or its end. */
const MOST_TEXT = 1200;

/**
 * Addresses, code and quotations say nothing about when; signs of type stand between the words of a phrase, and so do
 * spaces that set numbers apart in Chinese (`3 月 20 日`).
 */
const NOISE =
  /https?:\/\/\S+|`[^`]*`|"[^"\n]{1,300}"|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»|「[^」\n]{1,300}」|[*_]|[０-９]|(?<=\d)\s(?=[月日号號])/g;

/** Most items hold none of it. */
const MAY_BE_NOISE = /[`"“„«「*_０-９]|:\/\/|\d\s[月日号號]/;

/** Takes out what no due phrase stands in, and cuts a long text to its ends. */
export function cleanText(whole: string): CleanText {
  if (whole.length <= MOST_TEXT && !MAY_BE_NOISE.test(whole)) return { text: whole, locate: (offset) => offset };
  let text = '';
  let end = 0;
  const pieces: (readonly [number, number])[] = [[0, 0]];
  const keep = (until: number) => {
    text += whole.slice(end, until);
  };
  const [from, to] =
    whole.length <= MOST_TEXT ? [whole.length, whole.length] : [MOST_TEXT / 2, whole.length - MOST_TEXT / 2];
  const skip = (start: number, behind: number, instead: string) => {
    if (start < end) return;
    keep(start);
    text += instead;
    end = behind;
    pieces.push([text.length, end]);
  };
  for (const match of whole.matchAll(NOISE)) {
    if (match.index >= from && end < to) skip(Math.max(from, end), to, ' … ');
    if (match.index < end) continue;
    skip(match.index, match.index + match[0].length, replace(match[0]));
  }
  if (end < to && from < whole.length) skip(Math.max(from, end), to, ' … ');
  keep(whole.length);
  return { text, locate: (offset) => locate(pieces, offset) };
}

function replace(part: string): string {
  if (/^[*_\s]$/.test(part)) return '';
  return /^[０-９]$/.test(part) ? String(part.charCodeAt(0) - 0xff10) : ' ';
}

function locate(pieces: readonly (readonly [number, number])[], offset: number): number {
  const [clean, given] = pieces.findLast(([start]) => start <= offset) ?? [0, 0];
  return given + offset - clean;
}
