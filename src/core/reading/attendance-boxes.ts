import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Line } from '../note/scan-lines.ts';
import { findJoint } from './joint.ts';
import type { Item } from './observe-item.ts';
import { announcesAttendance } from './observe/attendance.ts';

/** A label is below every heading. */
const LABEL_LEVEL = 8;

/** Level of the heading or label below which a line lists who was there; 0 where none stands above. */
export function levelOfAttendance(line: Line, above: number, words: Vocabulary): number {
  if (line.kind === 'heading') {
    if (above > 0 && line.level > above) return above;
    return announcesAttendance(line.content, words) ? line.level : 0;
  }
  // A label governs the boxes right below it.
  if (line.box !== null || line.kind === 'blank' || (above > 0 && above < LABEL_LEVEL)) return above;
  return /[:：][*_]{0,3}$/.test(line.content) && announcesAttendance(line.content, words) ? LABEL_LEVEL : 0;
}

/** What stands beside somebody of whom it says nothing but whom he is there for. */
const ASIDES = /\([^()]*\)|@[\w-]+|[,;&/\s]/g;

/** `- [x] @ada (Acme)`, in a list of who was there: no task, whatever the brackets hold but what somebody will do. */
export function isAttendance({ box, content }: Line, { text, marked }: Item, words: Vocabulary): boolean {
  return (
    box !== null &&
    !marked &&
    content.startsWith('@') &&
    text.replace(ASIDES, '') === '' &&
    !text.split('(').some((inside) => findJoint(` ${inside}`, words) !== null)
  );
}
