import { describe, expect, it } from '@jest/globals';
import { findDue, findDueInCell, withoutPhrase } from '../../../src/core/reading/observe/due.ts';
import { withoutDue } from '../../../src/core/reading/due-free.ts';
import { readNumbers } from '../../../src/core/reading/due/numeric-days.ts';

/** A Wednesday. */
const MEETING = '2026-01-07';
const read = (phrase: string, meeting: string | null = MEETING) => findDue(`Do the thing ${phrase}`, { meeting }).due;
const spread = (text: string) => text.replace(/ /g, '  ');

/** Words that belong together stand one space apart, as they do in the text of an item. */
const FIXED = /week|year|place|end of|– /;

const DUE: readonly [string, string][] = [
  ['by Saturday', '2026-01-10'],
  ['by Sunday', '2026-01-11'],
  ['until Tuesday', '2026-01-13'],
  ['by Tues', '2026-01-13'],
  ['due April 8', '2026-04-08'],
  ['due May 8', '2026-05-08'],
  ['due June 8', '2026-06-08'],
  ['due July 8', '2026-07-08'],
  ['due August 8', '2026-08-08'],
  ['due Sept 8', '2026-09-08'],
  ['due October 8', '2026-10-08'],
  ['due November 8', '2026-11-08'],
  ['by 2026-2-1', '2026-02-01'],
  ['by the 7th', '2026-01-07'],
  ['3 more days', '2026-01-10'],
  ['12 more days', '2026-01-19'],
  ['3 (?) more days', '2026-01-10'],
  ['1 more week', '2026-01-14'],
  ['2 weeks left', '2026-01-21'],
  ['1 day remaining', '2026-01-08'],
  ['in 2 years', '2028-01-07'],
  ['this week', '2026-01-09'],
  ['by this week', '2026-01-09'],
  ['by the end of the year', '2026-12-31'],
  ['before end of year', '2026-12-31'],
  ['EOY', '2026-12-31'],
  ['by today', '2026-01-07'],
  ['today', '2026-01-07'],
  ['today.', '2026-01-07'],
  ['by tomorrow at noon', '2026-01-08'],
  ['by the end of January 2027', '2027-01-31'],
  ['by the end of January 2025', '2025-01-31'],
  ["for next week's call", '2026-01-14'],
  ["before the next week's call", '2026-01-14'],
  ['next week', '2026-01-16'],
  ['by the next week', '2026-01-16'],
  ['by end of next week', '2026-01-16'],
  ['by our 2.4 release (February 6) at the latest', '2026-02-06'],
  ['by the release (January 7) at the latest', '2026-01-07'],
  ['on Wednesday', '2026-01-07'],
  ['on Thursday at noon', '2026-01-08'],
  ['on 8 March', '2026-03-08'],
  ['in the notes of the call and send it on Monday', '2026-01-12'],
  ['by the meeting on Monday', '2026-01-12'],
  ['before our next call on Monday', '2026-01-12'],
  ['until the call on Monday', '2026-01-12'],
  ['– January 7', '2026-01-07'],
  ['by the workshop on 2026-02-01', '2026-02-01'],
  ['at noon, 2026-01-07', '2026-01-07'],
  ['2026-02-01 and send the minutes', '2026-02-01'],
  ['by 5pm Friday', '2026-01-09'],
  ['by 5 p.m. on Friday', '2026-01-09'],
  ['by Friday 17:00 UTC', '2026-01-09'],
  ['on Friday 5pm', '2026-01-09'],
  ['by noon tomorrow', '2026-01-08'],
  ['by midnight January 16', '2026-01-16'],
  ['before the Friday end of day deadline', '2026-01-09'],
  ['later this week', '2026-01-09'],
  ['after the call today', '2026-01-07'],
];

const NOT_DUE: readonly string[] = [
  'see http://example.org/?due:2026-2-1',
  'see https://example.org/?due:2026-2-1',
  'starting from next week',
  'as of this week',
  'in 0 days',
  'of this week',
  'by end of week 9',
  'by the 3rd week of February',
  'by Friday 9',
  'and teach on Tue and Wed',
  'as agreed in the discussion today',
  'following the interviews on January 18',
  'with next week’s list',
  'for those who start on Monday',
  'for those who begin on Monday',
  'which takes place on Monday',
  'which will take place on Monday',
  'for those who meet again on Monday',
  'for the gathering on October 12-14, 2026',
  'for the days on October 5 to 8, 2026',
  'for the days on October 5 - 8, 2026',
  'by the call, for the workshop on Monday',
  'as Ada said on January 5',
  'at the workshop – February 1',
  'left from last time – January 3',
  'by the fix (see the minutes of 2026-02-01)',
];

describe('a due phrase', () => {
  it.each(DUE)('%s', (phrase, due) => {
    expect(read(phrase)).toBe(due);
  });
  it.each(DUE)('%s, in capitals', (phrase, due) => {
    expect(read(phrase.toUpperCase())).toBe(due);
  });
  it.each(DUE.filter(([phrase]) => !FIXED.test(phrase)))('%s, with wide spaces', (phrase, due) => {
    expect(read(spread(phrase))).toBe(due);
  });

  it.each(NOT_DUE)('%s gives none', (phrase) => {
    expect(read(phrase)).toBeNull();
  });
  it.each(NOT_DUE.filter((phrase) => !FIXED.test(phrase)))('%s gives none with wide spaces', (phrase) => {
    expect(read(spread(phrase))).toBeNull();
  });

  it.each([
    ['by the 5th', '2025-12-20', '2026-01-05'],
    ['by the 29th', '2026-01-30', null],
    ['in 1 month', '2026-01-31', '2026-02-28'],
    ['by the end of Q1', '2026-05-06', '2027-03-31'],
    ['by the end of January', '2026-01-31', '2026-01-31'],
    ['by the end of the month', '2026-12-02', '2026-12-31'],
    ['by Friday', null, null],
    ['2026-02-01', null, '2026-02-01'],
  ])('%s, said on %s, is %s', (phrase, meeting, due) => {
    expect(read(phrase, meeting)).toBe(due);
  });

  it.each(['This week: do it', '**by** this _week_', 'Do it **by** *this week*'])('%s is found', (text) => {
    expect(findDue(text, { meeting: MEETING }).due).toBe('2026-01-09');
  });

  it.each(['by the release (February 30)', '– February 30'])('%s is told as impossible', (phrase) => {
    const due = findDue(`Do the thing ${phrase}`, { meeting: MEETING });
    expect({ due: due.due, told: due.impossible !== null }).toEqual({ due: null, told: true });
  });

  it('stands near the beginning or the end of a long item', () => {
    const long = 'word '.repeat(300);
    expect(read(`by Friday ${long}`)).toBe('2026-01-09');
    expect(read(`${long} by Friday`)).toBe('2026-01-09');
    expect(read(`${long} by Friday ${long}`)).toBeNull();
  });
});

describe('the next meeting', () => {
  const NEXT = '2026-01-21';
  it.each([
    'by the next meeting',
    'before our next call',
    'until next session',
    'due next meeting',
    'BEFORE THE NEXT MEETING',
    'before  the  next meeting',
    'before  our  next meeting',
  ])('%s is due when the note says that it is', (phrase) => {
    expect(findDue(`Do the thing ${phrase}`, { meeting: MEETING, next: NEXT }).due).toBe(NEXT);
    expect(findDue(`Do the thing ${phrase}`, { meeting: MEETING, next: null }).due).toBeNull();
  });

  it('is nothing to an item that does not name it', () => {
    expect(findDue('Do the thing at the meeting', { meeting: MEETING, next: NEXT }).due).toBeNull();
  });
});

it.each(['this week', 'by the end of the week', 'EOW'])('%s is the coming one at a weekend', (phrase) => {
  expect(read(phrase, '2026-01-09')).toBe('2026-01-09');
  expect(read(phrase, '2026-01-10')).toBe('2026-01-16');
  expect(read(phrase, '2026-01-11')).toBe('2026-01-16');
});

describe('a cell of a due column', () => {
  it.each([
    ['Friday', '2026-01-09'],
    ['by Friday', '2026-01-09'],
    ['next Friday', '2026-01-16'],
    ['in 3 weeks', '2026-01-28'],
    ['within two days', '2026-01-09'],
    ['end of the week', '2026-01-09'],
    ['End of month', '2026-01-31'],
    ['EOM', '2026-01-31'],
    ['this week', '2026-01-09'],
    ['next week', '2026-01-16'],
    ['until March 3', '2026-03-03'],
    ['before the 20th', '2026-01-20'],
    ['due 2026-02-01', '2026-02-01'],
    ['Feb 3', '2026-02-03'],
    ['1/20', '2026-01-20'],
    ['next meeting', '2026-01-21'],
    ['soon', null],
    ['n/a', null],
  ])('%s', (cell, due) => {
    expect(findDueInCell(cell, { meeting: MEETING, next: '2026-01-21' }).due).toBe(due);
  });
});

describe('an ISO date is something else’s', () => {
  it.each([
    ...['date', 'vs', 'release', 'snapshot', 'build', 'tag', 'draft', 'agenda', 'log', 'recording', 'call', 'session'],
    ...['event', 'workshop', 'hackathon', 'conference', 'summit', 'gathering', 'start', 'begin', 'take place'],
    ...['meeting', 'meet next', 'meet  again', 'held  on  the'],
  ])('behind "%s"', (word) => {
    expect(read(`with that ${word} 2026-02-01`)).toBeNull();
  });

  it.each([
    ...[
      'onward',
      'meeting',
      'call',
      'session',
      'agenda',
      'log',
      'recording',
      'version',
      'release',
      'snapshot',
      'build',
    ],
    ...['draft', 'edition', 'spec', ' meeting'],
  ])('in front of "%s"', (word) => {
    expect(read(`with 2026-02-01 ${word}`)).toBeNull();
  });

  it.each([
    'with 2026-02-01’s list',
    "with 2026-02-01's list",
    'as in [2026-02-01](notes.md "Notes")',
    'as in [2026-02-01](https://example.org/x) here',
  ])('in "%s"', (phrase) => {
    expect(read(phrase)).toBeNull();
  });

  it.each([
    ['🗓 2026-2-1 for Ada', '2026-02-01'],
    ['🗓️ 2026-2-1 for Ada', '2026-02-01'],
    ['📅2026-2-1 for Ada', '2026-02-01'],
    ['Due:  2026-2-1 for Ada', '2026-02-01'],
  ])('but not behind a sign: %s', (phrase, due) => {
    expect(read(phrase)).toBe(due);
  });
});

describe('readNumbers', () => {
  it.each([
    ['1/20', '2026-01-20'],
    ['20/1', '2026-01-20'],
    ['3/3', '2026-03-03'],
    ['12/13', '2026-12-13'],
    ['13/12', '2026-12-13'],
    ['11/12', null],
    ['12/11', null],
    ['13/13', null],
    ['2/30', null],
    ['24/7', null],
    ['20.1', null],
    ['5.3.2026', '2026-03-05'],
    ['20.01.26', '2026-01-20'],
    ['1/20/27', '2027-01-20'],
    ['1/20.2026', null],
    ['31/1', '2026-01-31'],
    ['2026/02/01', '2026-02-01'],
    ['2026/02', null],
  ])('%s is %s', (words, day) => {
    expect(
      readNumbers(words, { meeting: MEETING, order: 'auto', dotted: 'auto', isOrdinal: false, isStopped: false }),
    ).toBe(day);
  });
});

describe('what is left without the phrase', () => {
  it.each<[string, string | null, string]>([
    ['In 3 weeks time:', 'In 3 weeks time', ''],
    ['Until the end of the week:', 'end of the week', ''],
    ['By  the Friday', 'Friday', ''],
    ['Friday – ', 'Friday', ''],
    ['Write it by Friday', 'by Friday', 'Write it'],
    ['By Friday write it', 'By Friday', 'write it'],
    ['- by Friday – write it.', 'by Friday', 'write it'],
    ['Friday: for Ada', 'Friday', 'for Ada'],
    ['in', null, 'in'],
    [':', null, ''],
    ['for Ada...', null, 'for Ada'],
  ])('%s', (text, phrase, rest) => {
    expect(withoutPhrase(text, phrase)).toBe(rest);
  });

  it.each([
    ['See http://example.org/by_me and write it by Friday', 'See http://example.org/by_me and write it'],
    ['See https://example.org/?due:2026-2-1', 'See https://example.org/?due:2026-2-1'],
    ['See https://example.org/a_b by Friday', 'See https://example.org/a_b'],
    ['See https://example.org/?due:2026-2-1 by Friday', 'See https://example.org/?due:2026-2-1'],
    ['Run `a_b *c*` by Friday', 'Run `a_b *c*`'],
    ['Explain `by 2026-02-01` by Friday', 'Explain `by 2026-02-01`'],
    ['Write it by Friday with Ada', 'Write it with Ada'],
    ['Write it by **Friday** with Ada', 'Write it with Ada'],
    ['Write it (by Friday) with Ada', 'Write it with Ada'],
    ['Write it [by Friday] with Ada', 'Write it with Ada'],
    ['Write it ( by Friday ) with Ada', 'Write it with Ada'],
    ['Write it, due March 8', 'Write it'],
    ['Write it – – by Friday', 'Write it'],
    ['By Friday: – write it', 'write it'],
    ['Write **it** now', 'Write **it** now'],
    ['Be there from 2026-02-01 to 2026-02-05 with Ada', 'Be there with Ada'],
    ['Be there 2026-02-01 – 2026-02-05 with Ada', 'Be there with Ada'],
    ['Get it from Ada 2026-02-01 to 2026-02-05', 'Get it from Ada'],
    [
      'Write it by Friday and tell everybody who asked for it and all of those who did not ask for it',
      'Write it and tell everybody who asked for it and all of those who did not ask for it',
    ],
    ['Write it by Friday, by 2026-02-01', 'Write it'],
    ['By Friday', 'By Friday'],
  ])('%s', (text, rest) => {
    expect(withoutDue(text, MEETING)).toBe(rest);
  });
});

describe('days without a year, as each language writes them', () => {
  it.each<[string, string | null]>([
    ['bis 1.4.', '2026-04-01'],
    ['(bis 1.4.)', '2026-04-01'],
    ['vor dem 1.4.', '2026-04-01'],
    ['bis 15.03', '2026-03-15'],
    ['bis Version 1.4', null],
    ['bis 1.4', null],
    ['by 1.4.', null],
    ['by 15.03', null],
    ['do 15.03', '2026-03-15'],
    ['până pe 15.03', '2026-03-15'],
    ['avant le 15.03', '2026-03-15'],
    ['uiterlijk 15-03', '2026-03-15'],
    ['voor 10-12 personen', null],
    ['antes del lunes 12', '2026-01-12'],
    ['antes del lunes 13', null],
    ['pour lundi 12', '2026-01-12'],
    ['ddl 3.13', '2026-03-13'],
    ['3.13前', '2026-03-13'],
    ['1.8版本前', null],
    ['(12/03/2026)', '2026-03-12'],
    ['(12/03/2025)', null],
  ])('%s', (phrase, due) => expect(read(phrase)).toBe(due));
});
