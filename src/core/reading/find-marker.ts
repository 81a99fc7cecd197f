import { changeLine, type Line } from '../note/scan-lines.ts';

/** What may be an explicit marker; everything else is not looked at. */
const CANDIDATE =
  /(?:^|[\s>|*_`~[(-])(?:to-?dos?|actions?(?: items?| points?)?|ais?)(?:\b|(?=_))(?:[^:]{0,70}:|[^:]{0,60}[)\]]|[*_]{0,3}\s[-–—])|#(?:action|todo)\b|\[[ x]\]\s*@/i;
/** What ends the item before it, since it begins one of its own. */
const NEXT =
  /(?:^|[\s>|*_`~[(-])(?:to-?dos?|actions?|ais?)\b[^:]{0,70}:|^\s*#[a-z]{2,12}\b|^\W{0,8}(?:to-?do|action(?: items?)?|ai)(?:[)\]]|[*_]{0,3}\s[-–—]\s)|\[[ x]\]\s*@/i;

/** A marker at the beginning, set apart by its capitals or type alone: `TODO do it`, `**Action** do it`. */
const APART =
  /^[\s>|+•\d.()-]{0,12}(?:\[[ xX]\]\s+)?(?:AI(?=\s+@)|[*_]{0,3}(?:TODO|ACTION(?: ITEM)?)[*_]{0,3}|[*_]{1,3}(?:Todo|Action(?: [Ii]tem)?)[*_]{1,3})\s+\S|^\s*\*\s+(?:AI(?=\s+@)|[*_]{0,3}(?:TODO|ACTION(?: ITEM)?)[*_]{0,3})\s+\S/;

/** Characters of a line in which a marker may stand. */
const LONGEST_LINE = 4000;
const MARK = String.raw`(?<mark>[*_]{0,3}(?:ACTION(?: ITEM)?|Action [Ii]tem|AI|TODO)[*_]{0,3}(?:\s*\([^()]{1,40}\)|\s+@[\w-]{1,40})?\s*:)(?<rest>.*)$`;
/** `We agreed. ACTION: Ada to do it`. */
const BEHIND_SENTENCE = new RegExp(String.raw`(?:[.;!?–—→]|[-=]>)\s+${MARK}`, 'su');
/** `Ada: ACTION: do it`: a speaker, and what was said. */
const BEHIND_SPEAKER = new RegExp(String.raw`^[*_]{0,3}(?<speaker>[^:*_]{2,40})[*_]{0,3}:[*_]{0,3}\s+${MARK}`, 'su');

/** Whether a line may hold an explicit marker. */
export function mayHoldMarker(line: Line): boolean {
  return CANDIDATE.test(line.raw) || APART.test(line.raw);
}

/** Whether a line begins an item with an explicit marker, so that it continues none. */
export function beginsMarked(line: Line): boolean {
  return NEXT.test(line.raw) || APART.test(line.raw);
}

/**
 * A line from its marker on, where that stands behind a sentence or a speaker. A speaker who says `will …` speaks of
 * himself.
 */
export function cutToMarker(line: Line): Line {
  const content = line.content.slice(0, LONGEST_LINE);
  const { speaker, mark = '', rest = '' } = BEHIND_SPEAKER.exec(content)?.groups ?? {};
  if (speaker !== undefined && !/^\W*(?:to-?do|action|ai)\b/i.test(speaker)) {
    const isOwn = /^\s*(?:I\s+will|I['’]ll|will)\b/i.test(rest);
    return moved(line, isOwn ? `ACTION (${speaker.trim()}): ${rest.trim()}` : `${mark}${rest}`, content);
  }
  const behind = BEHIND_SENTENCE.exec(content)?.groups;
  return behind === undefined ? line : moved(line, `${behind['mark'] ?? ''}${behind['rest'] ?? ''}`, content);
}

function moved(line: Line, content: string, whole: string): Line {
  return changeLine(line, { content, column: line.column + Math.max(0, whole.length - content.length) });
}
