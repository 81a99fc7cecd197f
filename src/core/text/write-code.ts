import { BREAK, breakOwnWord, breakSigns } from './break-words.ts';
import type { LinkPolicy } from './inert-url.ts';

/** The longest fence that every reader takes for one: `cmark-gfm` looks no further than 80 signs, people sooner. */
const LONGEST_FENCE = 10;
/** Languages that GitHub draws instead of showing them. */
const DRAWN: ReadonlySet<string> = new Set(['mermaid', 'geojson', 'topojson', 'stl', 'math', 'suggestion']);

/** A code span fenced anew; null where no fence within the bounds is free. */
export function writeSpan(value: string): string | null {
  const runs = new Set([...value.matchAll(/`+/g)].map((match) => match[0].length));
  const length = Array.from({ length: LONGEST_FENCE }, (_, index) => index + 1).find((one) => !runs.has(one));
  if (length === undefined) return null;
  const fence = '`'.repeat(length);
  const isPadded = /^`|`$|^ .*[^ ].* $/.test(value);
  const pad = isPadded ? ' ' : '';
  return `${fence}${pad}${value}${pad}${fence}`;
}

/** The parts of a fenced block as written; null for a block that is only indented or whose fence stays open. */
export function readFence(raw: string): { readonly fence: string; readonly info: string } | null {
  const lines = raw.split('\n');
  const [, fence = '', info = ''] = /^(`{3,}|~{3,})(.*)$/.exec(lines[0] ?? '') ?? [];
  const last = lines.length < 2 ? '' : (/^[\s>]*(`{3,}|~{3,})\s*$/.exec(lines.at(-1) ?? '')?.[1] ?? '');
  return fence !== '' && last.startsWith(fence) ? { fence, info } : null;
}

/** A block of code for the place where it stood; `isSure` when every reader takes it for one. */
export function writeCode(raw: string, policy: LinkPolicy, isSure: boolean): string {
  const found = readFence(raw);
  const write = (line: string) => (isSure ? breakOwnWord(line) : breakSigns(line, policy));
  const lines = raw.split('\n');
  if (found === null)
    return lines.map((line, index) => (index === 0 ? writeOpening(line, write) : write(line))).join('\n');
  const { fence, info } = found;
  const isLong = fence.length > LONGEST_FENCE;
  const opening = isLong ? fence.slice(0, 3) : fence;
  const content = lines.slice(1, -1).map(write);
  const inside = isLong ? content.map((line) => line.replace(/([`~])(?=\1{2})/g, `$1${BREAK}`)) : content;
  const closing = (lines.at(-1) ?? '').replace(/[`~]+\s*$/, opening);
  return [opening + keepLanguage(info), ...inside, closing].join('\n');
}

/** The first line of a block without an end: its fence, or its first line of code. */
function writeOpening(line: string, write: (line: string) => string): string {
  const [, fence, info = ''] = /^(`{3,10}|~{3,10})(?![`~])(.*)$/.exec(line) ?? [];
  return fence === undefined ? write(line) : fence + keepLanguage(info);
}

function keepLanguage(info: string): string {
  const language = info.trim();
  const isPlain = /^[\w+#.-]{1,30}$/.test(language) && !DRAWN.has(language.toLowerCase());
  return isPlain ? info.trimEnd() : '';
}
