import { scanLines, type Line } from '../scan-lines.ts';
import { readOutline } from '../task-lines.ts';
import { openDirectives, raiseCallouts } from './callouts.ts';
import { raiseDrawnTables } from './drawn-tables.ts';
import type { TellOpen } from './format.ts';

/** Lines of Markdown, without what stands in comments of several lines. */
export function scanMarkdown(lines: readonly string[], first: number, tellOpen: TellOpen): readonly Line[] {
  return readOutline(raiseCallouts(raiseDrawnTables(scanLines(openDirectives(hideComments(lines)), first, tellOpen))));
}

/** Lines in which comments that end on a later line are blanks; one that never ends is text. */
function hideComments(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('<!--'))) return lines;
  const last = lines.findLastIndex((line) => line.includes('-->'));
  let isHidden = false;
  let fence: string | null = null;
  return lines.map((line, index) => {
    let text = line;
    if (isHidden) {
      const end = line.indexOf('-->');
      if (end < 0) return '';
      isHidden = false;
      text = ' '.repeat(end + 3) + line.slice(end + 3);
    }
    const mark = /^[\s>]*(`{3,}|~{3,})/.exec(text)?.[1];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
    const start = fence === null ? text.lastIndexOf('<!--') : -1;
    if (start < 0 || index >= last || text.includes('-->', start)) return text;
    isHidden = true;
    return text.slice(0, start).trimEnd();
  });
}
