import { readBody, replaceMarker } from '../block/issue-body.ts';
import { REMOVED_LINE } from '../block/write-facts.ts';
import type { Patch } from './patch-fields.ts';
import type { Issue } from '../block/types.ts';
import type { PlanSettings } from './types.ts';

/** What happens to an open issue whose TODO left the notes: marked once, closed as not planned, or nothing. */
export function computeRemovedPatch(issue: Issue, removed: PlanSettings['removed']): Patch | null {
  const reading = readBody(issue.body);
  if (removed === 'ignore' || reading.kind !== 'managed' || reading.marker.removed || issue.state === 'closed')
    return null;
  const closes = removed === 'close';
  const block = replaceMarker(addLine(reading.block), { ...reading.marker, removed: true, closed: closes });
  const body = issue.body.slice(0, reading.start) + block + issue.body.slice(reading.end);
  if (!closes) return { verb: 'update', fields: { body }, aspects: ['removed'] };
  return {
    verb: 'close',
    fields: { body, state: 'closed', stateReason: 'not_planned' },
    aspects: ['removed', 'not planned'],
  };
}

/** Puts the line below the facts; the item's own text is not known any more and stays as it is. */
function addLine(block: string): string {
  const footer = block.search(/\r?\n\r?\n<sub>/);
  const at = footer >= 0 ? footer : block.lastIndexOf('\n<!-- meeting-todos:end');
  return `${block.slice(0, at)}\n${REMOVED_LINE}${block.slice(at)}`;
}
