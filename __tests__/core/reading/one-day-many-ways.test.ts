import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

/** How people write when something is due, and the day that it is, told on Wednesday 2026-01-07. */
const PHRASES: readonly (readonly [phrase: string, day: string])[] = [
  ['by Friday', '2026-01-09'],
  ['by Friday latest', '2026-01-09'],
  ['by Friday at the latest', '2026-01-09'],
  ['to be done by Friday', '2026-01-09'],
  ['due Friday', '2026-01-09'],
  ['by 13 January', '2026-01-13'],
  ['by 13th of January', '2026-01-13'],
  ['on or before Jan 13', '2026-01-13'],
  ["by 13 Jan '26", '2026-01-13'],
  ['by Jan 13, 10:00', '2026-01-13'],
  ['due: Jan 13', '2026-01-13'],
  ['by 2026-01-13', '2026-01-13'],
  ['in two weeks', '2026-01-21'],
  ['by end of January', '2026-01-31'],
  ['by EOM', '2026-01-31'],
];

/** Where they stand beside the owner and what is to be done. */
const PLACES = [
  'Quenby: ask the bank WHEN',
  'Quenby: ask the bank (WHEN)',
  'Quenby: ask the bank - WHEN',
  'Quenby (WHEN): ask the bank',
  'Quenby will ask the bank, WHEN',
  'Quenby: ask the bank\n  - WHEN',
  'Ask the bank (Quenby, WHEN)',
  'Ask the bank (Quenby) WHEN',
  'Ask the bank WHEN (Quenby)',
  'Ask the bank - Quenby - WHEN',
  'Ask the bank - Quenby (WHEN)',
  'Ask the bank | Quenby | WHEN',
];

const read = (item: string) => tellItems(readLines(`Present: Quenby\n\n## Action items\n\n- ${item}`));

describe('a day is due wherever it stands, and neither it nor its signs are left in the title', () => {
  it.each(PLACES)('%s', (place) => {
    for (const [phrase, day] of PHRASES) {
      // Below an item a line of several parts is a remark.
      if (place.includes('\n') && phrase.includes(',')) continue;
      expect([phrase, ...read(place.replace('WHEN', phrase))]).toEqual([phrase, `Quenby · Ask the bank (WG) · ${day}`]);
    }
  });

  it.each([
    ['Ask the bank (Quenby, see the mail)', 'Quenby · Ask the bank (see the mail)'],
    ['Ask the bank (Quenby, by February)', 'Quenby · Ask the bank (by February)'],
    ['Ask the bank (see the mail, Quenby)', ' · Ask the bank (see the mail, Quenby)'],
  ])('%s', (item, told) => expect(read(item)).toEqual([told]));
});

describe('a day beside an owner needs no cue', () => {
  it.each([
    'Ask the bank (Quenby, DAY)',
    'Ask the bank [Quenby, DAY]',
    'Ask the bank (Quenby; DAY)',
    'Quenby: ask the bank, DAY',
    'Quenby (DAY): ask the bank',
    'Quenby, DAY: ask the bank',
    '(Quenby, DAY) ask the bank',
    '[Quenby, DAY] ask the bank',
  ])('%s', (place) => {
    for (const day of ['January 13', '13 January', 'Jan 13'])
      expect([day, ...read(place.replace('DAY', day))]).toEqual([day, 'Quenby · Ask the bank (WG) · 2026-01-13']);
  });

  it.each([
    ['Ask the bank (Quenby, 13.01.2026)', 'Quenby · Ask the bank (WG) · 2026-01-13'],
    ['Ask the bank (Quenby, Friday)', 'Quenby · Ask the bank (WG) · 2026-01-09'],
    // What she is at, and what is only called so.
    ['Quenby, January 13: workshop in Lund', ''],
    ['Quenby (2): ask the bank', 'Quenby · Ask the bank (WG)'],
    // A day that is over.
    ['Ask the bank (Quenby, January 5)', 'Quenby · Ask the bank, January 5'],
  ])('%s', (item, told) => expect(read(item).join()).toEqual(told));
});

describe('who is told, and what', () => {
  it.each([
    ['Quenby + others: ask the bank', 'Quenby · Ask the bank (WG)'],
    ['Ask the bank (Quenby and others)', 'Quenby · Ask the bank (WG)'],
    ['Guide is out of date. Quenby to rewrite it from scratch', 'Quenby · Rewrite it from scratch'],
  ])('%s', (item, told) => expect(read(item)).toEqual([told]));
});
