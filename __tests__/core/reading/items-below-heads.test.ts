import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

type Row = readonly [written: string, items: readonly string[]];

const WHO = 'Attendees: Kate Byron, Robin Lind, Lars Mora\n\n';
const read = (written: string) =>
  tellItems(readLines(`${WHO}${written}`, { unowned: 'skip' })).filter((item) => !item.startsWith(' '));

const TWO = '- Kate to ask the bank for it\n- Robin will book the room for us';
const BOTH = ['Kate · Ask the bank for it', 'Robin · Book the room for us'];

describe('what calls to actions', () => {
  it.each([
    ['## Action(s)', '## Future tasks', '## Actions points', '## Possible next steps', '## Plan of action'],
    [
      '## Tasks given',
      '## New action items added',
      'We talked about it. Some actions:',
      'We agreed on it. Action items are',
    ],
    ['## Previous action item review', '## Last meeting TODO review', '## Open task review'],
  ])('%s, %s, …', (...heads) => {
    for (const head of heads) expect([head, read(`${head}\n\n${TWO}`)]).toEqual([head, BOTH]);
  });

  it.each<Row>([
    // A sentence behind the name of the list, and the list below it.
    ['- Next steps: we collect the numbers first.\n    - Kate to ask the bank for it', ['Kate · Ask the bank for it']],
    ['- Next steps: we collect the numbers first.\n    - Kate is ill\n    - The bank is closed', []],
    // Letters below a number of the agenda.
    [
      '# Agenda\n1. Action items from last meeting:\n\na. Kate to ask the bank for it\nb. @robin-l to book the room\n\n2. The website',
      ['Kate · Ask the bank for it', '@robin-l · Book the room (WG)'],
    ],
    // Where each is somebody's, one that is told to do something speaks for all.
    [
      '## Tasks of the members\n\n- Kate: the letter to the bank\n- Robin: book the room for us',
      ['Kate · The letter to the bank', BOTH[1] ?? ''],
    ],
    ['## Notes of the members\n\n- Kate: the letter to the bank\n- Robin: book the room for us', []],
    // Nothing but the list stands in the note.
    ['# Team minutes\n\n1. Ask the bank for it -- Kate\n2. Book the room for us -- Robin', BOTH],
    ['## Team minutes\n\n1. Ask the bank for it -- Kate\n2. Book the room for us -- Robin', []],
    ['# Team minutes\n\n1. The bank -- Kate\n2. The room -- Robin', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('a marker before a page', () => {
  it.each<Row>([
    ['Action items: https://example.org/list', []],
    ['TODO: <https://example.org/list>', []],
    ['TODO: read https://example.org/list', [' · Read https://example.org/list (WG)']],
    ['TODO: @kate-b https://example.org/list', ['@kate-b · https://example.org/list (WG)']],
  ])('%s', (written, items) => expect(tellItems(readLines(written))).toEqual(items));
});

describe('who stands above items', () => {
  it.each<Row>([
    [
      '### Website (Kate)\n- ask the host for it\n\n### Budget - Robin Lind\n- write it up for us',
      ['Kate · Ask the host for it', 'Robin Lind · Write it up for us'],
    ],
    ['### Website (Kate)\n- the host was asked for it\n- it is slow again', []],
    [
      '### Chair: Kate\n- ask the host for it\n\n### Robin (treasurer)\n- write it up for us',
      ['Kate · Ask the host for it', 'Robin · Write it up for us'],
    ],
    [
      '- Kate will\n  - ask the host for it\n- Robin to:\n  - write it up for us',
      ['Kate · Ask the host for it', 'Robin · Write it up for us'],
    ],
    ['Kate will:\n- ask the host for it', ['Kate · Ask the host for it']],
    ['- The host will\n  - ask Kate for it', []],
    [
      '- Ask the host for it\n  - Kate, by 2026-01-20\n- Write it up for us\n  - (Robin)\n- Book the room for us\n  - -> Lars',
      ['Kate · Ask the host for it · 2026-01-20', 'Robin · Write it up for us', 'Lars · Book the room for us'],
    ],
    ['- Ask the host for it\n  - the bank, by 2026-01-20', []],
    ['### Website (beta)\n- ask the host for it', []],
    [
      '- Docs team\n  - Kate\n    - ask the host for it\n- Board\n  - Robin\n    - write it up for us',
      ['Kate · Ask the host for it', 'Robin · Write it up for us'],
    ],
    ['- Docs team\n  - ask the host for it', ['Docs team · Ask the host for it']],
  ])('%s', (written, items) => expect(read(`## Action items\n\n${written}`)).toEqual(items));
});

describe('headings that are items, with their fields below', () => {
  it.each<Row>([
    [
      '### 1. Ask the bank for it\n- **Owner:** Kate\n- **Due:** 2026-01-20\n- **Priority:** high\n\n### 2. Book the room for us\n- **Owner:** Robin',
      ['Kate · Ask the bank for it · 2026-01-20 · [ ] **Priority:** high', BOTH[1] ?? ''],
    ],
    [
      '**Ask the bank for it**\nOwner: Kate\nDue: 2026-01-20\n\n**Book the room for us**\nOwner: Robin',
      ['Kate · Ask the bank for it · 2026-01-20', BOTH[1] ?? ''],
    ],
    ['### The bank\n- **Owner:** Kate\n- The bank is slow\n', []],
    ['### The bank\n- **Priority:** high\n', []],
  ])('%s', (written, items) => expect(read(`## Action items\n\n${written}`)).toEqual(items));
});

describe('what fields below an item call its owner', () => {
  it.each(['Person responsible', 'Responsible person', 'Action owner', 'In charge', 'POC', 'Led by'])('%s', (label) => {
    expect(read(`## Action items\n\n- Ask the bank for it\n  - ${label}: Kate`)).toEqual(BOTH.slice(0, 1));
    expect(read(`## Action items\n\n- Ask the bank for it (${label.toLowerCase()}: Kate)`)).toEqual(BOTH.slice(0, 1));
  });
});

describe('how items name their owners', () => {
  it.each<Row>([
    [
      '- Quenby  - create a calendar for us\n- Wystan - add them to the list\n- Orrin - bank signatory',
      ['Quenby · Create a calendar for us', 'Wystan · Add them to the list', 'Orrin · Bank signatory (WG)'],
    ],
    ['- Budget - was sent to the bank\n- Website - add it to the list\n- Room - it is too small', []],
    [
      '~~* Kate to ask the bank for it~~\n* Robin will book the room for us',
      ['Kate · Ask the bank for it · done', BOTH[1] ?? ''],
    ],
    ['- A letter to be written by Kate', ['Kate · A letter to be written by Kate']],
    ['- It should be looked into by Robin', ['Robin · It should be looked into by Robin']],
    ['- Review the letter by Kate', []],
    ['- Ask the bank for it –(Kate)', ['Kate · Ask the bank for it']],
    ['- Kate: should we ask the bank?\n- Robin: any news of it?', []],
    ['- Kate: can you ask the bank?', ['Kate · Can you ask the bank?']],
    ['- Kate volunteers to ask the bank. Status?', ['Kate · Ask the bank (WG)']],
    ['- Kate e-mail the board to ask for it', ['Kate · E-mail the board to ask for it']],
    ['- Kate has agreed to ask the bank', ['Kate · Ask the bank (WG)']],
    [
      '- Ask the bank for it @kate-b;\n- Book the room for us @robin-l;',
      ['@kate-b · Ask the bank for it', '@robin-l · Book the room for us'],
    ],
  ])('%s', (written, items) => expect(read(`## Action items\n\n${written}`)).toEqual(items));
});

describe('names set apart from what is theirs', () => {
  it.each<Row>([
    [
      '- Kate —\n  - Ask the bank for it\n- Robin --\n  - Book the room for us',
      ['Kate · Ask the bank for it', BOTH[1] ?? ''],
    ],
    // What is no name heads what stands below it all the same.
    ['- The website —\n  - Kate to ask the bank for it', ['Kate · Ask the bank for it']],
    // A label whose name the writer has wrapped into the next line.
    ['- [ ] Ask the bank for it. Owner:\n  @kate-b.', ['@kate-b · Ask the bank for it']],
    [
      '- [ ] Go on with the letter of\n  last week. Owner:\n  @kate-b.',
      ['@kate-b · Go on with the letter of last week'],
    ],
    // Confluence links people; any other link is one to read.
    [
      '- Ask the bank for it [Kate Byron](https://acme.example/wiki/people/5b10)\n- Read it [there](https://acme.example/wiki/pages/7)',
      ['Kate Byron · Ask the bank for it'],
    ],
  ])('%j', (written, items) => expect(read(`## Action items\n\n${written}`)).toEqual(items));
});
