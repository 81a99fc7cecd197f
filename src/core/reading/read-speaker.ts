import type { Line } from '../note/scan-lines.ts';
import { namesNobody, type Lexicon } from './names.ts';
import { headsRemark } from './word-classes.ts';

/** Somebody before a colon. */
const SPEAKER = /^(?:\*\*)?([\p{Lu}][\p{L}\p{M}.'’-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,30})?)(?:\*\*)?:(?:\*\*)?\s/u;
/** How a record of what was said begins its paragraphs; nicks stand there in lower case, and before dashes. */
const RECORDED =
  /^(?:\*\*|<)?(\p{L}[\p{L}\p{M}\d_.'’-]{1,20}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,30})?)(?:\*\*|>)?(?::|\s[-–—])(?:\*\*)?\s/u;

/** How a log of IRC does: `<nick> …`. */
const LOGGED =
  /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+)?<(?!(?:br|p|div|details|summary|table|tr|td|th|li|ul|ol|img|a|b|i|sub|sup|h\d)\b)([\p{L}\d_^|-]{2,20})>\s/iu;

/** What stands behind somebody who speaks, near the beginning of a line. */
const MAY_SPEAK = /^.{1,60}?[:>–—-]/su;

/** Who speaks in a line, by what stands before its colon; empty where nobody does. */
export function readSpeaker({ content, kind }: Line, lexicon: Lexicon): string {
  if (kind !== 'text' && kind !== 'bullet') return '';
  const speaker = content.includes(':') ? SPEAKER.exec(content)?.[1] : undefined;
  if (headsRemark(lexicon.words)(speaker?.split(' ')[1] ?? '')) return ''; // `Board Summary:`, whoever writes it.
  if (speaker !== undefined || kind === 'bullet') return speaker ?? '';
  if (!MAY_SPEAK.test(content)) return '';
  const nick = (LOGGED.exec(content) ?? RECORDED.exec(content))?.[1] ?? '';
  return namesNobody(nick, lexicon) ? '' : nick;
}
