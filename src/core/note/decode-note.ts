import { cutText } from '../text/plain-text.ts';
import type { Problem } from '../text/types.ts';
import { isPlain } from '../text/words.ts';

/** Notes beyond this are cut off; the longest real ones have some 100 KB. */
const MOST_BYTES = 1024 * 1024;
/** A line longer than this is cut off: nobody writes an item of 4,000 characters. */
const MOST_LINE = 4000;
/** Lines beyond these are cut off. */
const MOST_LINES = 20_000;

/** The lines of a file, and what was lost on the way. */
export type Decoded = {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
  readonly complete: boolean;
};

/** Why a file holds nothing that can be read here, or null. */
function findUnread(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return 'the note is UTF-16, which is not read; save it as UTF-8';
  const isPointer = LFS.every((byte, index) => bytes[index] === byte);
  return isPointer ? 'the file is a Git LFS pointer, not the note itself; check out with `lfs: true`' : null;
}

const LFS = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1');
const UTF8 = new TextDecoder('utf-8', { fatal: false });

/** Whether a file is text, as far as its beginning tells. */
export function isText(bytes: Uint8Array): boolean {
  return findUnread(bytes) !== null || !bytes.subarray(0, 8000).includes(0);
}

/** Bytes into lines: UTF-8, any line ends, without byte order mark and NUL. Never fails; reports what it cut off. */
export function decodeNote(path: string, bytes: Uint8Array): Decoded {
  const problems: Problem[] = [];
  let complete = true;
  const tell = (line: number, message: string) => {
    complete = false;
    problems.push({ severity: 'warning', note: path, line, column: 1, message });
  };
  const unread = findUnread(bytes);
  if (unread !== null) {
    tell(1, unread);
    return { lines: [], problems, complete };
  }
  const whole = bytes.length > MOST_BYTES ? bytes.subarray(0, MOST_BYTES) : bytes;
  const text = UTF8.decode(whole);
  const lines = splitLines(text, whole);
  if (bytes.length > MOST_BYTES) {
    lines.pop();
    tell(Math.max(lines.length, 1), `the note is longer than ${MOST_BYTES / 1024} KB; the rest is not read`);
  }
  if (lines.length > MOST_LINES) {
    lines.length = MOST_LINES;
    tell(MOST_LINES, `the note has more than ${MOST_LINES} lines; the rest is not read`);
  }
  const isDamaged = text.includes('\ufffd');
  if (isDamaged)
    tell(
      lines.findIndex((line) => line.includes('\ufffd')) + 1,
      'the note is not UTF-8; unreadable bytes are left out',
    );
  const hasNul = text.includes('\0');
  if (hasNul)
    tell(lines.findIndex((line) => line.includes('\0')) + 1, 'the note contains NUL characters, which are left out');
  const long = lines.findIndex((line) => line.length > MOST_LINE);
  if (long >= 0) tell(long + 1, `the line is longer than ${MOST_LINE} characters; the rest of it is not read`);
  const isWhole = !isDamaged && !hasNul && long < 0;
  const cut = isWhole ? lines : lines.map((line) => cutText(line, MOST_LINE).replace(/[\0\ufffd]/g, ''));
  const conflict = text.includes(CONFLICT) ? findConflict(cut) : null;
  if (conflict !== null)
    tell(conflict + 1, 'the note contains merge conflict markers; what is between them is uncertain');
  return { lines: conflict === null ? cut : cut.map(hideMark), problems, complete };
}

/**
 * The lines of a text, the plain ones in half the space: a pattern is made once for each of the two widths in which strings
 * are kept, and a single ș would otherwise make a note's every line a wide one. Plain lines are their bytes, and are decoded
 * as many at once as stand one below the other.
 */
function splitLines(text: string, bytes: Uint8Array): string[] {
  if (text.includes('\r')) return text.split(/\r\n|\r|\n/);
  const lines = text.split('\n');
  if (/^[\0-\xff]*$/.test(text)) return lines;
  const narrow: string[] = [];
  let start = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;
  let end = start;
  const flush = () => {
    if (end > start) narrow.push(...UTF8.decode(bytes.subarray(start, end - 1)).split('\n'));
  };
  for (const line of lines) {
    if (isPlain(line)) {
      end += line.length + 1;
      continue;
    }
    flush();
    narrow.push(line);
    start = bytes.indexOf(NEWLINE, end) + 1;
    end = start;
    if (start === 0) return narrow;
  }
  flush();
  return narrow;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const NEWLINE = 10;

const CONFLICT = '<<<<<<<';

/** The index of the first line of a conflict that git could not merge; null where not all of its marks are there. */
function findConflict(lines: readonly string[]): number | null {
  const start = lines.findIndex((line) => /^<{7}(?:\s|$)/.test(line));
  const middle = start < 0 ? -1 : lines.findIndex((line, index) => index > start && /^={7}\s*$/.test(line));
  const isWhole = middle > 0 && lines.some((line, index) => index > middle && /^>{7}(?:\s|$)/.test(line));
  return isWhole ? start : null;
}

/** A mark of a conflict is no heading's rule and no quotation. */
function hideMark(line: string): string {
  return /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/.test(line) ? '' : line;
}
