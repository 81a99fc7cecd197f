import type { Line } from '../note/scan-lines.ts';
import { saysNoIssue, takeComments } from '../text/html-comments.ts';
import { findDue } from './observe/due.ts';
import { observeItem } from './observe-item.ts';
import { findRemark } from './observe/remark.ts';
import type { ReadingContext } from './reading-context.ts';
import { BREAK } from './split-cell.ts';
import { splitRow } from './table-header.ts';
import { composeTitles } from './title.ts';
import type { RawTodo } from './types.ts';

/** Cells that begin with an explicit marker, in tables outside the sections. */
export function readMarkedCells(line: Line, context: ReadingContext): readonly RawTodo[] {
  return splitRow(line).flatMap((cell) => {
    const { text: content, comments } = takeComments(cell.replace(/^(?:[-*+]\s+|<br\s*\/?>)+/i, ''));
    const item = observeItem(content, null, { ...context.lexicon, inSection: false });
    const text = item.text.replace(BREAK, ' ').replace(/\s+/g, ' ').trim();
    if (!item.marked || text === '' || findRemark(text, context.lexicon.words) === 'placeholder') return [];
    const due = findDue(text, context);
    return [
      {
        line,
        convention: 'explicit marker',
        owners: item.owners,
        text,
        ...composeTitles(text, { owners: item.owners, due, lexicon: context.lexicon }),
        source: cell,
        due,
        state: item.state,
        items: [],
        withheld: saysNoIssue(comments) ? 'no-issue' : null,
      } satisfies RawTodo,
    ];
  });
}
