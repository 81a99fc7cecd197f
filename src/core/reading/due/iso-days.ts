import { anyFolded, either } from '../../languages/compile.ts';
import { DAY_SHORTCODES, PLANNED_FIELDS, PLANNED_SHORTCODES } from '../../languages/task-words.ts';
import type { Language } from '../../languages/types.ts';
import { formatDay } from '../../text/calendar.ts';
import type { IsoDate } from '../../text/types.ts';
import { anyName, cueBefore, cueWord, maybe, perLanguage } from './cues.ts';
import type { Found, Scene } from './types.ts';

const DAY = String.raw`(?:19|20)\d{2}-\d{2}-\d{2}`;

const PATTERNS = perLanguage((words) => {
  const day = String.raw`(?<day>\d{4}-\d{1,2}-\d{1,2})`;
  const label = String.raw`${anyFolded(words.labels)}(?:\s*[:：]{1,2}\s*)`;
  return {
    // Signs and fields of Obsidian, Logseq and Org: `📅 2026-01-31`, `:date: …`, `DEADLINE: <2026-01-31 Sat>`, `@due(…)`.
    marked: new RegExp(
      String.raw`(?:📅|📆|🗓️?|⏰|:${either(DAY_SHORTCODES)}:|${label}|@due\()\s*(?:<${day.replace('day', 'timed')}[^<>]{0,20}>|${day}(?!\d))`,
      'u',
    ),
    cued: new RegExp(
      String.raw`${cueBefore(words)}(?:${anyName(words.weekdays)},?\s*\(?)?${maybe(words.end, 1)}${day}(?![\d-])`,
      'u',
    ),
    behind: new RegExp(String.raw`${day}\s*${anyFolded(words.byBehind)}`, 'u'),
    elsewhere: new RegExp(
      String.raw`(?:${anyFolded([...words.starts, ...words.sources, ...words.events, ...words.takesPlace, ...words.papers])}(?:\s+${anyFolded([...words.next, ...words.again])})?(?:\s+${anyFolded([...words.articles, ...words.at, ...words.of, ...words.starts])})*|[🛫➕✅❌⏳⌛]\uFE0F?|:${either(PLANNED_SHORTCODES)}:|${either(PLANNED_FIELDS)}:)[\s:([<]*$`,
      'u',
    ),
    byEvent: new RegExp(
      String.raw`${cueWord(words)}\s+(?:[^.;:!?()]|\.(?=\S)){2,60}(?:\(|\s${anyFolded(words.on)}\s+)$`,
      'u',
    ),
    names: new RegExp(
      String.raw`^(?:['’]s(?!\p{L})|\s+${anyFolded([...words.startsBehind, ...words.to, ...words.events, ...words.papers])})`,
      'u',
    ),
    opening: new RegExp(String.raw`${anyFolded(words.rangeStarts)}\s+$`, 'u'),
    days: new RegExp(
      String.raw`(?<![\w/.-])(?:${DAY}\s?(?:${anyFolded([...words.to, ...words.through])}|\/|,|\.\.|–|—|-|->|→)\s?){0,4}(${DAY})(?![\w/-]|\.\w)`,
      'gu',
    ),
  };
});

/** Most texts hold no such date. */
const MAY_BE_ISO = /\d{4}-\d/;

/** An ISO date behind a sign, a field or a cue: `📅 2026-01-31`, `by 2026-01-31`, `DEADLINE: <2026-01-31 Sat>`. */
export function* findCuedIso({ text, language }: Pick<Scene, 'text' | 'language'>): Iterable<Found> {
  if (!MAY_BE_ISO.test(text)) return;
  const { marked, cued, behind } = PATTERNS(language);
  const match = marked.exec(text) ?? cued.exec(text) ?? behind.exec(text);
  if (match === null) return;
  const words = match.groups?.['day'] ?? match.groups?.['timed'] ?? '';
  yield { due: readIso(words), start: match.index, end: match.index + match[0].length };
}

/** Struck text, and links: a day in a link's text is the name of a page. */
const ASIDE = /~~[^~]{1,200}~~|\[[^[\]]{1,200}\]\([^()\s]{0,300}[\s)]/g;

/** Characters before a day in which it says whose the day is. */
const NEAR = 80;

/**
 * An ISO date without a cue: `… 2026-01-31`, `2026-01-31: …`, `… (2026-01-31)`; a range or list is due with its last.
 * Never a day before the meeting, nor the meeting's own in front of an item, which says when it was noted.
 */
export function findBareIso(
  whole: string,
  meeting: IsoDate | null,
  languages: readonly [Language, ...Language[]],
): Found | null {
  if (!MAY_BE_ISO.test(whole)) return null;
  const text = whole.replace(ASIDE, (part) => ' '.repeat(part.length));
  const patterns = languages.map(PATTERNS);
  for (const match of text.matchAll(PATTERNS(languages[0]).days)) {
    const near = text.slice(Math.max(0, match.index - NEAR), match.index);
    const isRange = match[0] !== match[1];
    const opening = isRange
      ? (patterns.map(({ opening }) => opening.exec(near)?.[0] ?? '').find((word) => word !== '') ?? '')
      : '';
    const before = near.slice(0, near.length - opening.length);
    const after = text.slice(match.index + match[0].length);
    if (patterns.some((each) => each.elsewhere.test(before) && !each.byEvent.test(before))) continue;
    if (patterns.some(({ names }) => names.test(after))) continue;
    const due = readIso(match[1] ?? '');
    const isNoted = due === meeting && /^\W*$/.test(text.slice(0, match.index));
    if (due !== null && meeting !== null && (due < meeting || isNoted)) continue;
    return { due, start: match.index - opening.length, end: match.index + match[0].length };
  }
  return null;
}

function readIso(words: string): IsoDate | null {
  const [year = 0, month = 0, day = 0] = words.split('-').map(Number);
  return formatDay(year, month, day);
}
