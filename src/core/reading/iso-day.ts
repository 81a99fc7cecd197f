import { CUE, type Due } from './due-periods.ts';
import { formatDay } from '../text/calendar.ts';
import type { IsoDate } from '../text/types.ts';

const MARKED = /(?:📅|🗓️?|⏳|⏰|due:|deadline:|@due\()\s*(\d{4}-\d{1,2}-\d{1,2})(?!\d)/iu;
const CUED = new RegExp(
  String.raw`${CUE}(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s*\(?)?(?:end of\s+)?(\d{4}-\d{1,2}-\d{1,2})(?![\d-])`,
  'i',
);

/** An ISO date behind a sign or a cue: `📅 2026-01-31`, `by 2026-01-31`. */
export function findCuedDay(text: string): Due | null {
  const match = MARKED.exec(text) ?? CUED.exec(text);
  return match?.[1] === undefined ? null : readDay(match[1], match[0]);
}

/** Struck text, and links: a day in a link's text is the name of a page. */
const ASIDE = /~~[^~]{1,200}~~|\[[^[\]]{1,200}\]\([^()\s]{0,300}[\s)]/g;
const DAY = String.raw`(?:19|20)\d{2}-\d{2}-\d{2}`;
/** Days that belong together: a range or list is due with its last. */
const DAYS = new RegExp(
  String.raw`(?<![\w/.-])(?:${DAY}\s?(?:to|until|till|through|and|or|\/|,|\.\.|–|—|-|->|→)\s?){0,4}(${DAY})(?![\w/-]|\.\w)`,
  'g',
);
/** What tells, right before a day, that nothing is due then: where something comes from, or an event. */
const ELSE =
  /\b(?:from|since|after|of|than|effective|dated?|between|see|per|vs?|versions?|releases?|snapshots?|builds?|tags?|drafts?|minutes|notes|agendas?|logs?|recordings?|updated|created|opened|last|start(?:s|ed|ing)?|begin(?:s|ning)?|happening|held|takes? place|taking place|scheduled|meetings?|calls?|sessions?|events?|workshops?|hackathons?|conferences?|summits?|gatherings?|published|sent|merged|released|posted|was|is|met|meet)(?:\s+(?:next|again))?(?:\s+(?:the|on|for|at|of|from))*[\s:([]*$/i;
/** `by the spring release (2026-01-31)`: due with an event that says when it is. */
const BY_EVENT = /\b(?:by|until|till|before|due)\s+(?:[^.;:!?()]|\.(?=\S)){2,60}(?:\(|\son\s+)$/i;
/** What a day is only the name of: `the 2026-01-31 release`, `2026-01-31 onwards`. */
const NAMES =
  /^(?:['’]s\b|\s+(?:onwards?|to|meetings?|calls?|sessions?|minutes|notes|agendas?|logs?|recordings?|versions?|releases?|snapshots?|builds?|drafts?|editions?|specs?)\b)/i;

/**
 * An ISO date without a cue: `… 2026-01-31`, `2026-01-31: …`, `… (2026-01-31)`. Never a day before the meeting, nor the
 * meeting's own in front of an item, which says when it was noted.
 */
export function findBareDay(whole: string, meeting: IsoDate | null): Due | null {
  const text = whole.replace(ASIDE, ' ');
  for (const match of text.matchAll(DAYS)) {
    const start = text.slice(0, match.index);
    const opening = match[0] === match[1] ? '' : (/\b(?:from|between)\s+$/i.exec(start.slice(-20))?.[0] ?? '');
    const before = start.slice(-80, start.length - opening.length);
    if (ELSE.test(before) && !BY_EVENT.test(before)) continue;
    if (NAMES.test(text.slice(match.index + match[0].length))) continue;
    const day = readDay(match[1] ?? '', `${opening}${match[0]}`);
    const isNoted = day.due === meeting && /^\W*$/.test(start);
    if (day.due !== null && meeting !== null && (day.due < meeting || isNoted)) continue;
    return day;
  }
  return null;
}

function readDay(words: string, phrase: string): Due {
  const [year = 0, month = 0, date = 0] = words.split('-').map(Number);
  const due = formatDay(year, month, date);
  return { due, phrase, impossible: due === null ? words : null };
}
