import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

type Row = readonly [written: string, items: readonly string[]];

const read = (written: string) =>
  tellItems(readLines(`Attendees: Ada Byron, Bo Lind\n\n${written}`, { unowned: 'skip' })).filter(
    (item) => !item.startsWith(' '),
  );

describe('a marker behind what is to be done', () => {
  it.each<Row>([
    // The sentence says who will do it.
    ['* Ada to ask the board again [ACTION]', ['Ada · Ask the board again']],
    ['* It is late. Ada will ask the board again. (action item)', ['Ada · Ask the board again']],
    ['* Ada will ask the board again - ACTION', ['Ada · Ask the board again']],
    ['* Ada will ask the board again **ACTION**', ['Ada · Ask the board again']],
    ['* Ada will ask the board again `TODO`', ['Ada · Ask the board again']],
    ['* Ada will ask the board again #action', ['Ada · Ask the board again']],
    ['* Ada will ask the board again (AI)', ['Ada · Ask the board again']],
    // The marker names them.
    ['* Ask the board again [ACTION: Ada]', ['Ada · Ask the board again']],
    ['* Ask the board again (action Ada)', ['Ada · Ask the board again']],
    ['* Ask the board again {Action: Ada, Bo}', ['Ada/Bo · Ask the board again']],
    ['* Ask the board again [AI: Ada]', ['Ada · Ask the board again']],
    ['* Ask the board again (todo: quenby and niko)', ['quenby/niko · Ask the board again']],
    ['* Ask the board again [ACTION Zofia]', ['Zofia · Ask the board again']],
    ['* Ask the board again -> TODO Ada', ['Ada · Ask the board again']],
    ['* It is late. Ask the board again. Action item for Ada.', ['Ada · Ask the board again']],
    ['* Ask the board again. Action: AB, cd', ['AB/cd · Ask the board again']],
    ['* Ask the board again. Action: PK,ruv', ['PK/ruv · Ask the board again']],
    ['* Ask the board again. Action: AB  Followup: cd', ['AB/cd · Ask the board again']],
    [
      '* Write up the objections (Action: AB); others can also comment.',
      ['AB · Write up the objections; others can also comment'],
    ],
    ['* It is late. We should ask the board again. Action: AB', ['AB · We should ask the board again']],
    ['* Withdraw the draft: Action: KM', ['KM · Withdraw the draft (WG)']],
    // Nobody is named, or it marks nothing.
    ['* Approval of the minutes (action)', []],
    ['* The board wants artificial intelligence (AI)', []],
    ['* Bo: that stands in **Action Items**', []],
    ['* [github action for pages to use](https://example.org/a)', []],
  ])('%s', (written, todos) => expect(read(written)).toEqual(todos));
});

describe('an action that somebody takes, has or is given', () => {
  it.each<Row>([
    ['* Ada took the action to ask the board', ['Ada · Ask the board (WG)']],
    ['* It is late, so Ada will take an action item to ask the board', ['Ada · Ask the board (WG)']],
    ['* Ada still has action to ask the board', ['Ada · Ask the board (WG)']],
    ['* Ada was given the AI to ask the board', ['Ada · Ask the board (WG)']],
    ['* quenby takes action item to ask the board', ['quenby · Ask the board (WG)']],
    ['* Bo: will take the action to ask the board.', ['Bo · Ask the board (WG)']],
    ["* **niko:** I'll take the action to ask the board.", ['niko · Ask the board (WG)']],
    [
      "* Bo: I'll take the action to ask the board. I'll also take the action to pay it.",
      ['Bo · Ask the board (WG)', 'Bo · Pay it (WG)'],
    ],
    ['* The action is for Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* It is late. Action on Ada and Bo to ask the board', ['Ada/Bo · Ask the board (WG)']],
    [
      '* Ada took the action to ask the bank for April\n\n## Actions\n\n* Ada: contact the bank about April\n* Bo: pay it',
      ['Ada · Contact the bank about April', 'Bo · Pay it (WG)'],
    ],
    ['* Ada to take action to ask the board - see actions', []],
    ['* Ada, could you take the action to ask the board?', []],
    ['* We urge all to take action to widen it', []],
    ['* Somebody will need to take the action to ask', []],
    ['* A call to action for members to widen it', []],
    ['* The next action item was for Ada to ask the board', []],
  ])('%s', (written, todos) => expect(read(written)).toEqual(todos));
});

describe('further signs of a marker', () => {
  it.each<Row>([
    ['* **TODO:**: @ada will ask the board', ['@ada · Ask the board (WG)']],
    ['* **Action item** : : Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['ACTION – JA provide the costs of last year', ['JA · Provide the costs of last year']],
    ['* ACTION => Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* ACTION -> Ada: ask the board', ['Ada · Ask the board (WG)']],
    ['* ==ACTION== Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* **NEW ACTION** Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* [new action] Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* A/I: Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* AR: Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* AI for Ada to ask the board', ['Ada · Ask the board (WG)']],
    ["* Action req'd: Ada to ask the board", ['Ada · Ask the board (WG)']],
    ['* ACTION ITEM @ METRICS: choose a library', ['METRICS · Choose a library (WG)']],
    ['* Follow-up for Platform team to explore the library', ['Platform team · Explore the library (WG)']],
    ['* Follow-up by Ada: explore the library', ['Ada · Explore the library (WG)']],
    ['* Task for Ada and Bo: explore the library', ['Ada/Bo · Explore the library (WG)']],
    ['* Follow-up for the release', []],
    ['* Next steps for the library to become useful', []],
    ['* AP on all: read the library', ['all · Read the library (WG)']],
    ['* It is late (or not?) AP Ada: ask the board', ['Ada · Ask the board (WG)']],
    ['* (AP Ada) ask the board', ['Ada · Ask the board (WG)']],
    ['* [ACTION Ada and Bo] ask the board', ['Ada/Bo · Ask the board (WG)']],
    ['* They meet on Monday to talk of it. AP niko', ['niko · They meet on Monday to talk of it']],
    ['* They meet on Monday to talk of it. AP all', ['all · They meet on Monday to talk of it']],
    ['* (AI policy) they like it', []],
    ['1. It is late. Next step: @ada to ask the board', ['@ada · Ask the board (WG)']],
    ['2. Follow-up: Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* Next action item: Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* The next step is for Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* It is late. Next step: the board meets', []],
    ['* Next action items: https://example.org/actions', []],
    ['* Action (Ada and Bo, by 2026-01-30): ask the board', ['Ada/Bo · Ask the board (WG) · 2026-01-30']],
    ['* Action Item 1. Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* (Action 2) Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* Action for next meeting: Ada to ask the board', ['Ada · Ask the board (WG)']],
    ['* @ada action: ask the board', ['@ada · Ask the board (WG)']],
    ['* Action @ada ask the board', ['@ada · Ask the board (WG)']],
    ['* TODO/Ada: ask the board', ['Ada · Ask the board (WG)']],
    ['* AP/Ada: ask the board', []],
    ['* **Action (Ada)** ask the board', ['Ada · Ask the board (WG)']],
    ['* AI (artificial intelligence) is all over the board', []],
    ['* Action-TC-2026-03 Run a poll on a name', [' · Run a poll on a name']],
    ['* ACTION: SO to ask the board', ['SO · Ask the board (WG)']],
    [
      '* They talked\n  [ACTION - SO to ask the board](https://example.org/1)\n  [ACTION LL to pay it](#2)',
      ['SO · Ask the board (WG)', 'LL · Pay it (WG)'],
    ],
    ['* TODO Map the types to bytes', [' · Map the types to bytes']],
  ])('%s', (written, todos) =>
    expect(tellItems(readLines(`Attendees: Ada Byron, Bo Lind\n\n${written}`, { unowned: 'skip' }))).toEqual(todos),
  );
});

describe('an arrow before what somebody is to do, and stars that nest', () => {
  it.each<Row>([
    ['* It is late\n* => Ada will renew the lease', ['Ada · Renew the lease (WG)']],
    ['It is late.\n=> Ada to renew the lease\n-> Bo to pay it', ['Ada · Renew the lease (WG)', 'Bo · Pay it (WG)']],
    ['It is late.\n\n➡️ Ada and Bo to renew the lease', ['Ada/Bo · Renew the lease (WG)']],
    ['* => Ada will be away', []],
    ['* => we will renew the lease', []],
    ['* => Quenby to renew the lease', []],
    [
      '* It is late\n** ACTION: Ada to renew the lease\n*** or to end it\n** it rains',
      ['Ada · Renew the lease (WG) · [ ] or to end it'],
    ],
  ])('%s', (written, todos) => expect(read(written)).toEqual(todos));
});

describe('a marked sentence that its writer has wrapped', () => {
  it.each<Row>([
    [
      'We talked about it. Somebody should renew\nthe certificate of the site (Action: Ada)',
      ['Ada · Renew the certificate of the site'],
    ],
    [
      '* It is late. Ada will renew the\n  certificate of the site. [ACTION]',
      ['Ada · Renew the certificate of the site'],
    ],
    ['It is late, and in the end Ada\ntook the action to renew the page.', ['Ada · Renew the page (WG)']],
    ['It is late.\nAsk the board again (Action: Ada)', ['Ada · Ask the board again']],
  ])('%s', (written, todos) => expect(read(written)).toEqual(todos));
});

describe('what looks like an owner and is none', () => {
  it.each<Row>([
    ['## Actions\n\n* Modifications to matrix products\n* Ada to ask the bank', ['Ada · Ask the bank (WG)']],
    [
      '## What do you think needs to change?\n\n* Review the guide often (Ada)\n* Reduce the channels (Bo)\n* Add more examples (Ada)',
      [],
    ],
  ])('%s', (written, todos) => expect(read(written)).toEqual(todos));
});

describe('a list at the end that says again what was marked', () => {
  const said = 'ACTION Ada: send updated invite\n\nThey talked.\n\nACTION Bo: ask the bank about April\n\n';
  it.each<Row>([
    [
      `${said}## Actions\n\n* Ada:\n  * Send updated invite for April\n* Bo: write the minutes`,
      ['Ada · Send updated invite (WG)', 'Bo · Ask the bank about April', 'Bo · Write the minutes (WG)'],
    ],
    [
      `${said}## Actions\n\n* Ada: send updated invite for April, by 2026-01-30\n* Bo: write the minutes`,
      [
        'Ada · Send updated invite (WG)',
        'Bo · Ask the bank about April',
        'Ada · Send updated invite for April · 2026-01-30',
        'Bo · Write the minutes (WG)',
      ],
    ],
    [
      `${said}## Actions\n\n* [x] Ada: send updated invite for April\n* Bo: write the minutes`,
      ['Ada · Send updated invite (WG) · done', 'Bo · Ask the bank about April', 'Bo · Write the minutes (WG)'],
    ],
    [
      `${said}## Actions\n\n* Bo: send updated invite for April\n* Ada: write the minutes`,
      [
        'Ada · Send updated invite (WG)',
        'Bo · Ask the bank about April',
        'Bo · Send updated invite for April',
        'Ada · Write the minutes (WG)',
      ],
    ],
  ])('%s', (written, todos) => expect(read(written)).toEqual(todos));
});

describe('an item in the middle of the talk', () => {
  it.each<Row>([
    // A bracket holds it.
    ['We are late [ACTION: Ada to ask the board].', ['Ada · Ask the board (WG)']],
    ['We are late [ACTION Ada: ask the board again]', ['Ada · Ask the board again']],
    ['[ACTION: Ada to ask the board again] as agreed', ['Ada · Ask the board again']],
    ['* [Action: Ada to ask the board again]', ['Ada · Ask the board again']],
    ['The [Action: plan] was read', []],
    ['See the [TODO list of last year] for more', []],
    // A marker in capitals, and somebody known who is to do something.
    [
      '* Mail: AI Ada to ask the board again, AI Bo to write it down',
      ['Ada · Ask the board again', 'Bo · Write it down (WG)'],
    ],
    ['We are late. TODO Ada will ask the board again.', ['Ada · Ask the board again']],
    ['The company AI Ada to us', []],
    ['We are late; action: Ada to ask the board again', ['Ada · Ask the board again']],
    ['We are late - action Ada will ask the board again', ['Ada · Ask the board again']],
    ['We saw the plan; ai Ada to us', []],
    // A number is glued to its marker.
    ['AI1: Ada to ask the board again', ['Ada · Ask the board again']],
    ['* AP12. Ada to ask the board again', ['Ada · Ask the board again']],
    ['ACTION_3: Ada to ask the board again', ['Ada · Ask the board again']],
    ['AP1: the first plan of the board', []],
    // When it is due, and not who.
    ['ACTION (due Friday): Ada to ask the board again', ['Ada · Ask the board again · 2026-01-09']],
    // An arrow leads to it.
    [
      'We are late.\n=> Ada: ask the board again\n=> Bo to write it down',
      ['Ada · Ask the board again', 'Bo · Write it down (WG)'],
    ],
    ['We are late.\n→ ask the board again (Ada)', ['Ada · Ask the board again']],
    ['We are late.\n-> Ada: it is open\n-> https://example.org/a', []],
    // One word behind a marker is what is to be done, or who does it.
    ['The flyers are here. TODO: distribute.', []],
    ['Ask the board again. TODO: niko', ['niko · Ask the board again']],
    [
      ':memo: **TODO** @ada ask the board again\n:memo: **TODO** @bo write it down',
      ['@ada · Ask the board again', '@bo · Write it down (WG)'],
    ],
    ['#action niko write the long letter', ['niko · Write the long letter']],
  ])('%s', (written, items) => {
    expect(read(written)).toEqual(items);
  });
});

describe('a label inside an item of a list', () => {
  it('governs the letters below it, not the next number', () => {
    const written =
      '3. Party\n   We have three bids.\n   Actions:\n   a. Ada to ask the board again\n   b. Bo to write it down\n4. Other business\n   None.';
    expect(read(written)).toEqual(['Ada · Ask the board again', 'Bo · Write it down (WG)']);
  });
});

describe('two lists of one note that say the same', () => {
  const lists = (above: string, below: string) =>
    read(`## Last time’s actions\n\n${above}\n\n## Action items\n\n${below}`);
  it.each<[string, string, string, readonly string[]]>([
    ['in the same words', '- Ada: renew the old lease', '- Ada: renew the old lease', ['Ada · Renew the old lease']],
    [
      'with a remark',
      '- Ada: renew the lease of the house',
      '- Ada: renew the lease of the old house by the sea',
      ['Ada · Renew the lease of the old house by the sea'],
    ],
    [
      'and below it is done',
      '- [ ] Ada: renew the old lease',
      '- [x] Ada: renew the old lease',
      ['Ada · Renew the old lease · done'],
    ],
    [
      'but it is to be done again',
      '- [x] Ada: renew the old lease',
      '- [ ] Ada: renew the old lease',
      ['Ada · Renew the old lease · done', 'Ada · Renew the old lease'],
    ],
    [
      'of other people',
      '- Ada: renew the old lease',
      '- Bo: renew the old lease',
      ['Ada · Renew the old lease', 'Bo · Renew the old lease'],
    ],
    [
      'with another number',
      '- Ada: renew the old lease 12',
      '- Ada: renew the old lease 13',
      ['Ada · Renew the old lease 12', 'Ada · Renew the old lease 13'],
    ],
    [
      'with another day',
      '- Ada: renew the old lease',
      '- Ada: renew the old lease by Friday',
      ['Ada · Renew the old lease', 'Ada · Renew the old lease · 2026-01-09'],
    ],
    [
      'with another word',
      '- Ada: renew the old lease',
      '- Ada: renew the new lease',
      ['Ada · Renew the old lease', 'Ada · Renew the new lease'],
    ],
  ])('%s', (_name, above, below, items) => {
    expect(lists(above, below)).toEqual(items);
  });

  it('leaves two items of one list alone', () => {
    const items = '- Ada: renew the old lease\n- Ada: renew the old lease of the house';
    expect(read(`## Action items\n\n${items}`)).toHaveLength(2);
  });
});
