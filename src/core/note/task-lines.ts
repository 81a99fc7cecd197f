import { LOGSEQ_KEYWORDS, ORG_KEYWORDS, type TaskKeywords, type TaskState } from '../languages/task-words.ts';
import { changeLine, type Box, type Line } from './scan-lines.ts';

/** The box that says as much as a state. */
const BOX_OF: Readonly<Record<TaskState, Box>> = { open: ' ', done: 'x', dropped: '-' };

/** What every item behind a keyword begins with, whatever the keyword: an explicit marker. */
const MARKER = 'TODO: ';

/** Most lines of a drawer; anything longer is not one. */
const LONGEST_DRAWER = 200;

/** Lines that a drawer takes from its name to its `:END:`; 0 where none begins. */
export function measureDrawer(lines: readonly string[], at: number, name: RegExp): number {
  if (!name.test(lines[at] ?? '')) return 0;
  return lines.slice(at, at + LONGEST_DRAWER).findIndex((line) => /^\s*:END:\s*$/i.test(line)) + 1;
}

/** A keyword and a priority in front of a task's words. */
export function keywordPattern(keywords: TaskKeywords): RegExp {
  const words = Object.values(keywords).flat();
  return new RegExp(String.raw`^(?<keyword>${words.join('|')})\s+(?:\[#[A-Z0-9]{1,2}\]\s+)?(?=\S)`, 'u');
}

/** A line from behind its keyword: the box says what the keyword said, and a marker makes an item of it. */
export function behindKeyword(line: Line, keyword: string, words: string, keywords: TaskKeywords): Line {
  const state = (['done', 'dropped'] as const).find((each) => keywords[each].includes(keyword)) ?? 'open';
  return changeLine(line, { kind: 'bullet', level: 0, box: BOX_OF[state], content: `${MARKER}${words}` });
}

/** `DONE: write it`, in capitals and before a colon: what was marked until it was done. */
const DONE = new RegExp(String.raw`^(?:\*\*)?(?:${LOGSEQ_KEYWORDS.done.join('|')})(?:\*\*)?:(?:\*\*)?\s+(?=\S)`, 'u');

/** A line that says so as a task that is done; any other as it is. */
export function raiseDone(line: Line): Line {
  const match = line.box === null && (line.kind === 'bullet' || line.kind === 'text') ? DONE.exec(line.content) : null;
  return match === null ? line : behindKeyword(line, 'DONE', line.content.slice(match[0].length), LOGSEQ_KEYWORDS);
}

/** Whether a keyword stood in front of a line. */
export function hasKeyword(line: Line): boolean {
  return line.content.startsWith(MARKER);
}

const KEYWORD = keywordPattern(LOGSEQ_KEYWORDS);
/** Words of a sentence in capitals begin with such words as well. */
const SENTENCE = /^[\p{L}\p{N}@[`"“#*_].*[\p{Ll}\p{Lo}\d]/su;
/** A bullet, or the stars of a headline, with a keyword that says that something is to be done. */
const OPEN = new RegExp(
  String.raw`^((?:\s{0,3}>)*\s*(?:[-+]|\*+)\s+)(?:${[...LOGSEQ_KEYWORDS.open, ...ORG_KEYWORDS.open].join('|')})(?=\s)`,
);
const CLOSED = { done: 'DONE', dropped: 'CANCELED' } as const;

/** A line as written, with the keyword of another state; null where no keyword stands in front. */
export function replaceKeyword(raw: string, state: 'done' | 'dropped'): string | null {
  return OPEN.test(raw) ? raw.replace(OPEN, `$1${CLOSED[state]}`) : null;
}

/** `id:: 64c0…`, `collapsed:: true`: said of the block above. A due date is said of the task. */
const PROPERTY = /^(?!(?:due|deadline)::)[a-z][\w./-]{0,60}::\s+\S/;
const DRAWER = /^\s*:(?:LOGBOOK|PROPERTIES):\s*$/;

/**
 * Lines of an outline as Logseq writes it: keywords become boxes, headings of blocks become labels; properties and
 * logbooks, which nobody sees there, are left out.
 */
export function readOutline(lines: readonly Line[]): readonly Line[] {
  const raw = lines.map((line) => line.raw);
  const found: Line[] = [];
  let hidden = 0;
  for (const [index, line] of lines.entries()) {
    if (hidden === 0 && line.kind === 'text') hidden = measureDrawer(raw, index, DRAWER);
    if (hidden > 0) hidden -= 1;
    else if (line.kind === 'bullet') found.push(readBlock(line, lines[index + 1]));
    else if (line.kind !== 'text' || line.indent === 0 || !PROPERTY.test(line.content)) found.push(line);
  }
  return found;
}

function readBlock(line: Line, next: Line | undefined): Line {
  const isHead = line.content.startsWith('#') && next?.kind === 'bullet' && next.indent > line.indent;
  if (isHead) return changeLine(line, { content: line.content.replace(/^#{1,6}\s+(?=\S)/, '') });
  const match = line.box === null ? KEYWORD.exec(line.content) : null;
  if (match === null) return line;
  const keyword = match.groups?.['keyword'] ?? '';
  const words = line.content.slice(match[0].length);
  // `TODO write it` is read as such wherever it stands.
  if ((keyword === 'TODO' && /^TODO\s+(?!\[#)/.test(line.content)) || !SENTENCE.test(words)) return line;
  return behindKeyword(line, keyword, words, LOGSEQ_KEYWORDS);
}
