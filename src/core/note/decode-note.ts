import { cutText } from '../text/plain-text.ts';
import type { Problem } from '../text/types.ts';

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

/** Bytes into lines: UTF-8, any line ends, without byte order mark and NUL. Never fails; what is cut off is told. */
export function decodeNote(path: string, bytes: Uint8Array): Decoded {
  if (isPointer(bytes)) return describePointer(path);
  const problems: Problem[] = [];
  let complete = true;
  const tell = (line: number, message: string) => {
    complete = false;
    problems.push({ severity: 'warning', note: path, line, column: 1, message });
  };
  const whole = bytes.length > MOST_BYTES ? bytes.subarray(0, MOST_BYTES) : bytes;
  const text = new TextDecoder('utf-8', { fatal: false }).decode(whole);
  const lines = text.split(/\r\n|\r|\n/);
  if (bytes.length > MOST_BYTES) {
    lines.pop();
    tell(Math.max(lines.length, 1), `the note is longer than ${MOST_BYTES / 1024} KB; the rest is not read`);
  }
  if (lines.length > MOST_LINES) {
    lines.length = MOST_LINES;
    tell(MOST_LINES, `the note has more than ${MOST_LINES} lines; the rest is not read`);
  }
  if (text.includes('\ufffd'))
    tell(
      lines.findIndex((line) => line.includes('\ufffd')) + 1,
      'the note is not UTF-8; unreadable bytes are left out',
    );
  if (text.includes('\0'))
    tell(lines.findIndex((line) => line.includes('\0')) + 1, 'the note holds NUL characters; they are left out');
  const long = lines.findIndex((line) => line.length > MOST_LINE);
  if (long >= 0) tell(long + 1, `the line is longer than ${MOST_LINE} characters; the rest of it is not read`);
  return { lines: lines.map((line) => cutText(line, MOST_LINE).replace(/[\0\ufffd]/g, '')), problems, complete };
}

const POINTER = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');

/** Whether Git LFS keeps the file elsewhere and this only says where. */
function isPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && POINTER.every((byte, index) => bytes[index] === byte);
}

function describePointer(path: string): Decoded {
  const message =
    'the note is kept by Git LFS and was not fetched: use `lfs: true` of actions/checkout, or `git lfs pull`';
  return { lines: [], problems: [{ severity: 'warning', note: path, line: 1, column: 1, message }], complete: false };
}
