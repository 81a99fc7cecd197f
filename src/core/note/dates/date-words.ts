import { foldCase } from '../../text/fold-text.ts';

const LABELS = 'date, when, day, time, meeting, held, held on, datum, fecha, data, 日付, 日時, 开会日期, 日期, 时间, 일시, 날짜';
const MEETINGS =
  'meeting, meetings, minutes, notes, note, call, calls, telecon, telco, sync, session, agenda, standup, weekly, biweekly, monthly, log, log of, summary, recap, slot, conference, gathering, meetup, workshop, f2f';
const WEEKDAYS =
  'sunday, sun, monday, mon, tuesday, tues, tue, wednesday, wed, thursday, thurs, thur, thu, friday, fri, saturday, sat';
const OTHERS =
  'next, last, previous, prior, upcoming, since, until, till, before, after, deadline, due, by, release, released, version, changelog, roadmap, report, updated, update, created, published, expires, postponed, moved, cancelled, action, actions, todo, todos, decision, decisions, proposal, generation';

const set = (words: string): ReadonlySet<string> => new Set(words.split(', ').map(foldCase));
const LABEL = set(LABELS);
const MEETING = set(MEETINGS);
const WEEKDAY = set(WEEKDAYS);
const OTHER = set(OTHERS);

/** Words of a text, folded. */
export function listWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldCase);
}

export const isWeekday = (word: string): boolean => WEEKDAY.has(word);
export const isMeetingWord = (word: string): boolean => MEETING.has(word);
export const isLabelWord = (word: string): boolean => LABEL.has(word);
export const isOtherWord = (word: string): boolean => OTHER.has(word);
