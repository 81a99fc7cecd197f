import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

type Row = readonly [written: string, items: readonly string[]];

const WHO = 'Attendees: Kate Byron, Robin Lind, Lars Mora\n\n';
const read = (written: string) =>
  tellItems(readLines(`${WHO}${written}`, { unowned: 'issue' })).filter((item) => !item.startsWith('  '));
const below = (items: string) => read(`## Action items\n\n${items}`);

describe('what is still to be done, and by whoever will be found', () => {
  it.each<Row>([
    ['- Kate still to buy the glue', ['Kate · Buy the glue (WG)']],
    ['- Kate still needs to book the hall', ['Kate · Book the hall (WG)']],
    ['- **Kate** and **Robin** still need to merge the lists', ['Kate/Robin · Merge the lists (WG)']],
    ['- Someone to chase the printer', [' · Someone to chase the printer']],
    ['- Someone was late', []],
    ['- Nobody to be told', []],
    ['- Kate/Robin ask the board for a day', ['Kate/Robin · Ask the board for a day']],
    ['- **Kate**/**Robin** to find the speakers', ['Kate/Robin · Find the speakers (WG)']],
    ['- **Glue**/**Paint** are in the shed', []],
    ['- Kate to find a hall **NOT DONE**', ['Kate · Find a hall NOT DONE']],
    ['- Kate to find a hall **DONE**', ['Kate · Find a hall (WG) · done']],
    ['- Come up with a name for the boat', [' · Come up with a name for the boat']],
  ])('%j', (written, items) => expect(below(written)).toEqual(items));
});

describe('markers in capitals without a colon', () => {
  it.each<Row>([
    ['- ACTION email the printer about the posters', [' · Email the printer about the posters']],
    ['- ACTION make sure the hall is free', [' · Make sure the hall is free']],
    ['1. ACTION [Kate] change the day of the call', ['Kate · Change the day of the call']],
    ['1. ACTION [who?] change the day of the call', [' · Change the day of the call']],
    ['- ACTION Kate, Robin to visit the shop', ['Kate/Robin · Visit the shop (WG)']],
    ['- ACTION report of the board', []],
    ['- ACTION plan for the year', []],
    ['- ACTION [draft](https://example.org/a) of the board', []],
    ['- **TODO for Kate + others:** Set a day', ['Kate · Set a day (WG)']],
    ['- ACTION [?] change the day of the call', [' · Change the day of the call']],
    ['- **TODO for the band:** Set a day', [' · Set a day (WG)']],
    ['- **TODO for the band:** The new hall', []],
    ['- @kate TODO find a hall', ['@kate · Find a hall (WG)']],
    ['- @kate TODO lists are long', []],
    ['- @kate todo find a hall', []],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('updates from people whose name holds a word for tasks', () => {
  it.each<Row>([
    ['## Update from task forces\n\n- Guidance (Kate)\n- Codemeta task force\n  - Drafted the letter', []],
    ['## Updates from the task force\n\n- Write the letter', []],
    ['## Update of the tasks\n\n- [ ] Kate to write the letter', ['Kate · Write the letter (WG)']],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('boxes that name nobody, beside such as are somebody’s', () => {
  const chores = '- [ ] Publish the minutes\n- [ ] Set the next agenda';
  it.each<Row>([
    [
      '## Talk\n\n- [ ] Kate will ask the bank\n- [ ] Robin will paint the boat\n\n## Hall\n\n- [ ] Book the hall\n\n## Action items\n\n- Lars: call',
      ['Lars · Call (WG)', 'Kate · Ask the bank (WG)', 'Robin · Paint the boat (WG)', ' · Book the hall (WG)'],
    ],
    [`## After\n\n${chores}\n\n## Action items\n\n- Lars: call`, ['Lars · Call (WG)']],
    [
      `## After\n\n- [ ] Kate will ask the bank\n${chores}\n\n## Action items\n\n- Lars: call`,
      ['Lars · Call (WG)', 'Kate · Ask the bank (WG)'],
    ],
    [
      '## Talk\n\n- [ ] Kate will ask\n- [ ] Robin will ask\n- [ ] Alps\n- [ ] Jura\n- [ ] Rhine\n- [ ] Book it',
      ['Kate · Ask (WG)', 'Robin · Ask (WG)'],
    ],
  ])('%j', (written, items) => expect(read(written).toSorted()).toEqual(items.toSorted()));
});

describe('headings that are a marker with its number', () => {
  it.each<Row>([
    [
      '### Action 7:\nOwner of the plan to say which other rules exist.',
      [' · Owner of the plan to say which other rules exist'],
    ],
    ['**Action item #2**\n\nThe rules should be changed.', [' · The rules should be changed']],
    ['### Action 9\nKate to write the letter.', ['Kate · Write the letter (WG)']],
    ['### Action 3\nNone.', []],
    ['### Action items 2026\nThe rules are old.', []],
    ['### Action plan 3\nThe rules are old.', []],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});
