import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

const DONE = [
  'done',
  'Done',
  'DONE',
  'completed',
  'Done!',
  '✅',
  'done ✅',
  'done on Jan 5',
  'done, see #12',
  'Status: done',
];
const DROPPED = ['dropped', 'DROPPED', 'cancelled', "won't do", 'no longer needed', '❌'];
const OPEN = ['in progress', 'WIP', 'pending', 'carried over', 'not done'];

/** Where a statement of how far an item is stands apart from it. */
const PLACES = [
  'Quenby: ask the bank (STATE)',
  'Quenby: ask the bank [STATE]',
  'Quenby: ask the bank - STATE',
  'Quenby: ask the bank – STATE',
  'Quenby: ask the bank -> STATE',
  'Quenby: ask the bank **(STATE)**',
  'Ask the bank (Quenby) - STATE',
  'Quenby: ask the bank\n  - STATE',
  '[STATE] Quenby: ask the bank',
  '**STATE** Quenby: ask the bank',
];

const read = (item: string) =>
  tellItems(readLines(`Present: Quenby, Ozren\n\n## Action items\n\n- ${item}\n- Ozren: renew the domain`));

describe('an item says how far it is wherever that stands apart, and the words are not in its title', () => {
  it.each(PLACES)('%s', (place) => {
    const tell = (said: string, state: string) =>
      expect([said, ...read(place.replace('STATE', said))]).toEqual([
        said,
        `Quenby · Ask the bank (WG)${state}`,
        'Ozren · Renew the domain (WG)',
      ]);
    for (const said of DONE) tell(said, ' · done');
    for (const said of DROPPED) tell(said, ' · dropped');
    for (const said of OPEN) tell(said, '');
  });

  it.each([
    ['Quenby: Complete Exercise 1', 'Quenby · Complete Exercise 1 (WG)'],
    ['Complete step 2 (Quenby)', 'Quenby · Complete step 2 (WG)'],
    ['Quenby: find out what is done', 'Quenby · Find out what is done'],
    ['Quenby: ask the bank (done by Friday)', 'Quenby · Ask the bank (WG) · 2026-01-09'],
    ['Quenby: list what is open, closed', 'Quenby · List what is open, closed'],
    ['Quenby: ask the bank (done, but not sent)', 'Quenby · Ask the bank (done, but not sent)'],
  ])('%s', (item, told) => expect(read(item)[0]).toEqual(told));
});

describe('a tick beside a space is a tick', () => {
  it.each(['[x ]', '[X ]', '[ x]', '[✓ ]'])('%s', (box) =>
    expect(read(`${box} Quenby: ask the bank`)[0]).toBe('Quenby · Ask the bank (WG) · done'),
  );
});
