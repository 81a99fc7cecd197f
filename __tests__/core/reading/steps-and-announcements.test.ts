import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

/** Outside any section. Meeting on Wednesday 2026-01-07. */
type Row = readonly [written: string, items: readonly string[]];

const read = (written: string, people: readonly string[] = ['Ada', 'Bo']) => tellItems(readLines(written, { people }));

describe('what comes next, behind its label', () => {
  it.each<Row>([
    ['- Next steps: write up the rules of the hall', [' · Write up the rules of the hall']],
    ['- next actions: change the lock to the new one', [' · Change the lock to the new one']],
    ['- The hall is cold. Next step: Gil to ask the caretaker', ['Gil · Ask the caretaker (WG)']],
    ['- Next steps: Block storage + heating', []],
    ['- Next steps: Fork choice rule, and more of it', []],
    ['- Next step: the talks go on', []],
    ['- Next steps: HLL, probably. We will reach out to them', []],
    ['- Next steps: see the minutes of the board', []],
    ['- Next steps: none', []],
    // It belongs to the item above it.
    [
      '## Follow-up\n\n- Approve the rules\n- The lamp of the hall\n  - Next step: merge it into the plan',
      [' · Approve the rules (WG)', ' · The lamp of the hall · [ ] Next step: merge it into the plan'],
    ],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('markers in other dress', () => {
  it.each<Row>([
    ['- Action item to follow up with the hall and keep them warm', [' · Follow up with the hall and keep them warm']],
    ['- Action item is to add to the guide of the hall', [' · Add to the guide of the hall']],
    ['- Additional action item: bring the board to the hall', [' · Bring the board to the hall']],
    ['Action for next mtg: Ada to report on the lamps', ['Ada · Report on the lamps']],
    ['- Action items to review', []],
    ['- Action item to merge: it is in (Ada)', []],
    ['- TODO (after the party): mop the galley of it', [' · Mop the galley of it (after the party)']],
    ['- Action (W37): mop the galley of it', [' · Mop the galley of it (W37)']],
    ['- AP on Bo to mop the galley', ['Bo · Mop the galley (WG)']],
    ['- We keep it warm, AP on Bo to mop the galley', ['Bo · Mop the galley (WG)']],
    ['- @bo will take away the action to mop the galley', ['@bo · Mop the galley (WG)']],
    ['- Bo: Good. I will take it as an action item to mop the galley', ['Bo · Mop the galley (WG)']],
    ['- Bo: Can take an action item to mop the galley', ['Bo · Mop the galley (WG)']],
    ['- The AP on the roof to be moved', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('sentences over lists', () => {
  it.each<Row>([
    [
      '**Ada:** Good, so the action items for this are:\n- Write the guide\n\n**Bo:** Fine.',
      [' · Write the guide (WG)'],
    ],
    ['The hall is cold. Few action items from this meeting:\n\n1. Write the guide', [' · Write the guide (WG)']],
    ['- **Next Week Actions:**\n  - Write the guide', [' · Write the guide (WG)']],
    ['We spoke of the hall, and of the old guests:\n- Write the guide', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('orders and the present', () => {
  it.each<Row>([
    [
      '## Action items\n\n- Swap the lamps\n- Double-check the locks\n- Schedule time with the board',
      [' · Swap the lamps (WG)', ' · Double-check the locks (WG)', ' · Schedule time with the board'],
    ],
    ['## Action items\n\n- Ada: show how heating works today', ['Ada · Show how heating works today']],
    ['## Action items\n\n- Ada: find out how to heat it today', ['Ada · Find out how to heat it · 2026-01-07']],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('lists with numbers, and what is for the next meeting', () => {
  it.each<Row>([
    [
      '## Action items\n\n- 1: Write up the rules of it\n- 2: Mop the galley and the hall',
      [' · Write up the rules of it', ' · Mop the galley and the hall'],
    ],
    [
      '## Action items\n\n- Write up the rules of it\n- Next meeting:\n  - Discuss the lamps\n  - Who votes?',
      [' · Write up the rules of it'],
    ],
    ['## Action items\n\n- Next meeting:\n  - Ada to show the lamps to them', ['Ada · Show the lamps to them']],
    ['## Action items\n\n- [ ] Contact partners → Owner: @bo', ['@bo · Contact partners (WG)']],
    ['## Action items\n\n- Support teams: mop the galley', ['Support teams · Mop the galley (WG)']],
    ['- The hall is to be kept warm. (Todo, Ada)', ['Ada · The hall is to be kept warm']],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('people in headings of the same level, and owners that are none', () => {
  it.each<Row>([
    [
      '### Action items\n\n### John\n- write up the rules\n\n### Mary\n- ask the bank for it\n\n### Discussion\n- write to them',
      ['John · Write up the rules', 'Mary · Ask the bank for it'],
    ],
    ['### Action items\n\n### Summer\n- write up the rules', []],
    ['### Action items\n\n### John\n- it is late', []],
    [
      '## Action items\n\n| Action | Owner |\n| - | - |\n| Write up the rules | not recorded |\n| Ask the bank for it | Ada |',
      [' · Write up the rules', 'Ada · Ask the bank for it'],
    ],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});
