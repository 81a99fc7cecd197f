import { findsWord } from '../../languages/matcher.ts';
import { LANGUAGES } from '../../languages/vocabulary.ts';
import type { Line } from '../scan-lines.ts';
import { isAboutMeeting, namesMinutes, namesOtherDay } from './date-words.ts';
import { numberOfMonth } from './day-names.ts';
import { LETTER } from './find-day.ts';
import { findLineDay } from './line-day.ts';
import { findPathDay, findPathYear } from './path-day.ts';

const ATTENDANCE = findsWord(LANGUAGES.flatMap(({ sections }) => sections.attendance));
/** Names of files that stand beside minutes and are none. */
const BESIDE =
  /(?:^|[^\p{L}])(?:readme|index|template|skeleton|topics?|contributing|license|changelog|code.of.conduct|agenda)(?:[^\p{L}]|$)/iu;
const MONTH = new RegExp(
  String.raw`(?<!${LETTER})(?:(${LETTER}{3,12})[\s._,-]{0,3}(?:19|20)\d\d|(?:19|20)\d\d[\s._,-]{0,3}(${LETTER}{3,12}))(?![\d\p{L}])`,
  'gu',
);
const NUMBERED = /(?<!\d)(?:19|20)\d\d(?:[-_.](?:0[1-9]|1[0-2])(?![\d.]|[-_]\d)|\s?[年년]\s?\d{1,2}\s?[月월])/;
/** Any year: the day alone is looked for, and this one has a 29 February. */
const SOME_YEAR = 2000;
/** Lines in which those present are announced. */
const MOST_LINES = 30;

/** Whether a file's name says that it goes with minutes but is not a note itself: `README`, `template`, `agenda`. */
export function isBesideMinutes(path: string): boolean {
  return BESIDE.test(path.slice(path.lastIndexOf('/') + 1)) || /(?:^|\/)\./.test(path);
}

/**
 * Whether minutes carry their day in part, so that nobody can tell it: a day without its year, or numbers that may mean
 * two days; where folder or name say that they are minutes, also a month with its year.
 */
export function hasPartOfDay(path: string, lines: readonly Line[]): boolean {
  if (isBesideMinutes(path)) return false;
  const isMinutes = isCalledMinutes(path);
  if (!isMinutes && !tellsOfMeeting(lines)) return false;
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const title = lines.find(({ kind }) => kind === 'heading')?.content.slice(0, 200) ?? '';
  if (namesOtherDay(spaced(name)) || namesOtherDay(title)) return false;
  const isMonth = findPathYear(path) !== null && numberOfMonth(name) !== null;
  if (isMinutes && (isMonth || namesMonth(name) || namesMonth(title))) return true;
  return findPathDay(path) !== null || findLineDay(lines, SOME_YEAR) !== null;
}

/** Whether a folder says so, or a name that says nothing else. */
function isCalledMinutes(path: string): boolean {
  const parts = path.split('/').map(spaced);
  const name = (parts.pop() ?? '').replace(/ \w+$/, '');
  const isFolder = parts.some((folder) => namesMinutes(folder) && !namesOtherDay(folder));
  return isFolder || (namesMinutes(name) && isAboutMeeting(name));
}

/** Whether a heading names a meeting whose attendees are listed. */
function tellsOfMeeting(lines: readonly Line[]): boolean {
  const isAnnounced = lines.slice(0, MOST_LINES).some(({ content }) => ATTENDANCE.test(content.slice(0, 40)));
  return isAnnounced && lines.some(({ kind, content }) => kind === 'heading' && namesMinutes(content.slice(0, 200)));
}

function namesMonth(text: string): boolean {
  return (
    NUMBERED.test(text) || [...text.matchAll(MONTH)].some((match) => numberOfMonth(match[1] ?? match[2] ?? '') !== null)
  );
}

function spaced(part: string): string {
  return part.replace(/[-_.]/g, ' ');
}
