import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

type Row = readonly [written: string, items: readonly string[]];

const read = (written: string) =>
  tellItems(readLines(written, { unowned: 'skip' })).filter((item) => !item.startsWith(' '));
const below = (items: string) => read(`Attendees: Ada Byron, Bo Lind, Daan\n\n## Action items\n\n${items}`);

describe('sentences that say who does it', () => {
  it.each<Row>([
    // What goes on for a while.
    ['- Sheryl will be asking the group to present', ['Sheryl · Asking the group to present']],
    ['- Bo will also be looking into the lease', ['Bo · Looking into the lease']],
    ['- Ada and Bo will be garbage collecting old items', ['Ada/Bo · Garbage collecting old items']],
    ['- Ada will be away for a week', []],
    ['- Ada will be missing the next call', []],
    ['- Ada will be there in the evening', []],
    // A verb that is a noun as well.
    ['- Bo post 4 posters in the hall', ['Bo · Post 4 posters in the hall']],
    ['- Ada contact Oskar at the fair', ['Ada · Contact Oskar at the fair']],
    ['- Ada follow up with the bank', ['Ada · Follow up with the bank']],
    ['- Ada talk on caching', []],
    ['- Bo review meeting next week', []],
    [
      '- Ada to renew the domain\n- Bo to ask the bank\n- Quenby create a chart of it',
      ['Ada · Renew the domain (WG)', 'Bo · Ask the bank (WG)', 'Quenby · Create a chart of it'],
    ],
    // Why or when first.
    ['- As @cy is on leave, @ada to ping the bank', ['@ada · Ping the bank as @cy is on leave']],
    ['- Since the bank is closed, Ada to pay in cash', ['Ada · Pay in cash since the bank is closed']],
    ['- Meanwhile, Ada to pay the rent in cash', ['Ada · Pay the rent in cash']],
    // Promises of another kind.
    ['- Ada volunteers for the decision matrix', ['Ada · The decision matrix (WG)']],
    ['- @ada has action for the new price list', ['@ada · The new price list']],
    ['- Secretariat to look into the copyright', ['Secretariat · Look into the copyright']],
    ['- Every team member to run the new set-up', ['Every team member · Run the new set-up']],
    ['- Each SIG lead to renew the charter of it', ['Each SIG lead · Renew the charter of it']],
    ['- Each page to show when it was written', []],
    [
      '- To begin with, read the charter\n- Ada to ask the bank\n- Bo to pay it',
      ['Ada · Ask the bank (WG)', 'Bo · Pay it (WG)'],
    ],
    ["- We'll read it\n- Moving forward with it\n- Ada to ask\n- Bo to pay it", ['Ada · Ask (WG)', 'Bo · Pay it (WG)']],
    ['- All co-chairs to ask members to sign it', ['All co-chairs · Ask members to sign it']],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('several people behind a marker, and a verb without `to`', () => {
  const people = 'Present: k_das, mhr, sunnyp\n\n';
  it.each<Row>([
    [`${people}* ACTION: k_das and sunnyp test it on arm`, ['k_das/sunnyp · Test it on arm']],
    [`${people}* ACTION: sunnyp, mhr & k_das look into the logs`, ['sunnyp/mhr/k_das · Look into the logs']],
    [`${people}* ACTION: mhr, k_das, and sunnyp write the docs`, ['mhr/k_das/sunnyp · Write the docs (WG)']],
    [`${people}* ACTION: mhr, sunnyp write the tests`, ['mhr/sunnyp · Write the tests (WG)']],
    [`${people}* ACTION: mhr, write to sunnyp and me`, ['mhr · Write to sunnyp and me']],
    [`${people}* ACTION: sunnyp+mhr write the tests`, ['sunnyp/mhr · Write the tests (WG)']],
    ['* ACTION: Quenby and Zofia Moe write the release notes', ['Quenby/Zofia Moe · Write the release notes']],
    ['* ACTION: SO and BS Discuss other topics', ['SO/BS · Discuss other topics (WG)']],
    ['* TODO: DB migrate to version 3', [' · DB migrate to version 3']],
    ['* ACTION: Docs and Website test it on arm', [' · Docs and Website test it on arm']],
    ['* ACTION: Review and merge the open changes', [' · Review and merge the open changes']],
    ['* ACTION: Linux and Windows builds', [' · Linux and Windows builds']],
  ])('%s', (note, todos) => expect(tellItems(readLines(note))).toEqual(todos));
});

describe('boxes that are signs', () => {
  it.each<Row>([
    [
      '🔲 Update the docs – *Ada Byron*\n⬜ The post – Bo Lind\n✅ Release notes – Daan',
      ['Ada Byron · Update the docs (WG)', 'Bo Lind · The post (WG)', 'Daan · Release notes (WG) · done'],
    ],
    ['◻ The post (Daan)\n☑️ Release notes (Bo Lind)', ['Daan · The post (WG)', 'Bo Lind · Release notes (WG) · done']],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('who is responsible, and more behind', () => {
  it.each<Row>([
    ['- Draft it – Owner: Ada, Bo – by Friday', ['Ada/Bo · Draft it (WG) · 2026-01-09']],
    ['- Draft it – Owner: Ada, Bo – by next retro', ['Ada/Bo · Draft it – by next retro']],
    ['- Draft it – Owner: Team – from now on', ['Team · Draft it – from now on']],
    ['- Draft it (owner: Ada, by Friday)', ['Ada · Draft it (WG) · 2026-01-09']],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

it('reads a day whose full stop ends the item', () => {
  expect(read('## Aufgaben\n\n- Raum mieten – Verantwortlich: Nora – bis 1.3.')).toEqual([
    'Nora · Raum mieten (WG) · 2026-03-01',
  ]);
});

describe('an item that is a link as a whole', () => {
  it.each<Row>([
    ['- [Ada to open a channel.](https://tasks.example/?id=12&step=3)', ['Ada · Open a channel (WG)']],
    ['- **[Bo: write it](https://tasks.example/13)**', ['Bo · Write it (WG)']],
    ['- [Mail the members](https://tasks.example/13)', []],
    ['- [Ada Moe](https://example.org/ada)', []],
    ['- [Notes of the release (Maple)](https://example.org/maple)', []],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));

  it('is read by its marker anywhere', () => {
    expect(read('*[ACTION – AB and CD to present the costs](https://example.org/12)*')).toEqual([
      'AB/CD · Present the costs (WG)',
    ]);
  });
});

it.each<Row>([
  ['- AB: [315]\n- CD: 317', []],
  ['- AB: write it\n- CD: #12 and #13', ['AB · Write it (WG)', 'CD · #12 and #13 (WG)']],
])('numbers alone tell nobody what to do: %s', (items, todos) => expect(below(items)).toEqual(todos));

it('knows the columns of the work of a team in French and Portuguese', () => {
  const rows = '|--|--|--|\n| Write it | AB | 2026-01-30 |';
  expect(read(`## Tâches\n\n| Travail | Auteur | Date butoir |\n${rows}`)).toEqual(['AB · Write it (WG) · 2026-01-30']);
  expect(read(`## Tarefas\n\n| Tarefa | Responsável | Prazo Limite |\n${rows}`)).toEqual([
    'AB · Write it (WG) · 2026-01-30',
  ]);
});

describe('a verb that is a name', () => {
  it.each<Row>([
    ['- Mark S. to check the draft', ['Mark S. · Check the draft (WG)']],
    ['- Ada, Mark S.: check the draft', ['Ada/Mark S. · Check the draft (WG)']],
    ['- Ada. Mark the slots in the calendar', ['Ada · Mark the slots in the calendar']],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('lines that are a sentence each', () => {
  it.each<Row>([
    [
      'Ada books the room.\nBo and Daan paint the wall by Friday.\nDaan calls the office.',
      ['Ada · Book the room (WG)', 'Bo/Daan · Paint the wall (WG) · 2026-01-09', 'Daan · Call the office (WG)'],
    ],
    ['Ada books the room, which\nBo and Daan like more.', ['Ada · Book the room, which Bo and Daan like more']],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('what is to be done, a colon, and who', () => {
  it.each<Row>([
    ['- Konzept: Nora & Emil bis 28.02.', ['Nora/Emil · Konzept (WG) · 2026-02-28']],
    [
      '- Literaturrecherche: alle\n- Kuchen: alle bis Freitag',
      ['alle · Literaturrecherche (WG)', 'alle · Kuchen (WG) · 2026-01-09'],
    ],
    ['- Slides: all', ['all · Slides (WG)']],
    ['- Poster: everyone by Friday', ['everyone · Poster (WG) · 2026-01-09']],
    ['- Quenby: Posters by Friday', ['Quenby · Posters (WG) · 2026-01-09']],
  ])('%s', (items, todos) => expect(read(`## Aufgaben / Action items\n\n${items}`)).toEqual(todos));
});

describe('boxes outside the sections', () => {
  it.each<Row>([
    [
      '- [ ] thank-you note to sponsors (@gus, by Jan 30)\n- [ ] Who has the key?',
      ['@gus · Thank-you note to sponsors · 2026-01-30'],
    ],
    ['Attendees: Ada Byron\n\n- [ ] Blog post (Ada Byron) by Friday', ['Ada Byron · Blog post (WG) · 2026-01-09']],
    // What is told of, and who tells it.
    ['- [ ] Budget (@gus)\n- [ ] Roadmap (@mo)', []],
    ['- [x] (AB) The call for papers is due in 9 days', []],
  ])('%s', (note, todos) => expect(tellItems(readLines(note, { unowned: 'skip' }))).toEqual(todos));
});

describe('a clause behind what is to be done', () => {
  it.each<Row>([
    ['- A place for ideas -> Daan will make a page', ['Daan · A place for ideas: make a page']],
    ['- The room: a place for ideas - Daan to ask for one', ['Daan · The room: a place for ideas - ask for one']],
    ['- Draft the new charter --- Ada will share it next week', ['Ada · Draft the new charter · 2026-01-16']],
    ['- Add the new version to the list, Bo will do', ['Bo · Add the new version to the list']],
    ['- Keep the old flags, @cy will have a look on Friday', ['@cy · Keep the old flags · 2026-01-09']],
    ['- Side note - Ada will add all the members', ['Ada · Add all the members']],
    ['- Renew the page of rules - Ada did not look at it yet', ['Ada · Renew the page of rules']],
    ['- Call the bank about it - Ada is on it', ['Ada · Call the bank about it']],
    ['- Call the bank about it, Ada will join the call', []],
    ['- Check the rights of all - Ada should have them', []],
    ['- Call the bank about it - Quenby will do it', []],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('names at either end', () => {
  it.each<Row>([
    ['- **TASK:** Sami: finish the list of rooms', ['Sami · Finish the list of rooms']],
    ['- Task: Ada: book the small room', ['Ada · Book the small room']],
    ['- Finish the example for the page – David A.', ['David A · Finish the example for the page']],
    ['- Renew the policy of the house (all)(Stuart S.)', ['Stuart S. · Renew the policy of the house (all)']],
    ['- ~~Ada to make a folder~~: https://example.org/a', ['Ada · Make a folder: https://example.org/a · done']],
    [
      '- Set up the board “Part 1 – Plan” - Manuel\n- Ask the bank about it - Ada',
      ['Manuel · Set up the board “Part 1 – Plan”', 'Ada · Ask the bank about it'],
    ],
    // The note writes a nick in small letters as well.
    [
      '- Niko to ask the bank\n\n## Talk\n\n- the lamp is late —niko\n- [name=niko] it is',
      ['Niko · Ask the bank (WG)'],
    ],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('lines that tell how far they are', () => {
  it.each<Row>([
    [
      '✅ Ada to ask the bank\n✅ Bo to renew the domain',
      ['Ada · Ask the bank (WG) · done', 'Bo · Renew the domain (WG) · done'],
    ],
    ['- Ada to ask the bank\n✅ Bo to pay it', ['Ada · Ask the bank (WG)', 'Bo · Pay it (WG) · done']],
    [
      '- Ada to ask the bank\n✅ Bo to pay it\n- Daan to renew it',
      ['Ada · Ask the bank (WG)', 'Bo · Pay it (WG) · done', 'Daan · Renew it (WG)'],
    ],
    ['- Ada to ask the bank\n  ✅ Done', ['Ada · Ask the bank (WG) · done']],
    ['- In progress: @ada ask the bank', ['@ada · Ask the bank (WG)']],
    ['- Pending - @ada ask the bank', ['@ada · Ask the bank (WG)']],
    ['- [In progress] @ada ask the bank', ['@ada · Ask the bank (WG)']],
    ['- Not started. Ada to ask the bank', ['Ada · Ask the bank (WG)']],
    ['- Ongoing: the talks with the bank', []],
    ['- @ada ask the bank (no longer needed)', ['@ada · Ask the bank (WG) · dropped']],
    ['- TODO by [Ada Byron]: ask the bank', ['Ada Byron · Ask the bank (WG)']],
    ['- TODO for (Ada): ask the bank', ['Ada · Ask the bank (WG)']],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('titles', () => {
  it.each<Row>([
    ['- Ada / Bo to proofread/verify/update the rules', ['Ada/Bo · Proofread/verify/update the rules (WG)']],
    ['- Ada to read src/core/notes first', ['Ada · Read src/core/notes first (WG)']],
    ['- (Ada) Draft the support model (assigned to Ada)', ['Ada · Draft the support model']],
    ['- AB provide the data of each hall (AB).', ['AB · Provide the data of each hall']],
    ['- Remove the old page of rules (Ada to respond.)', ['Ada · Remove the old page of rules']],
    ['- Ada: Send the charter to them; Status: sent, no answer', ['Ada · Send the charter to them']],
    ['- **AI(Ada) Sketch the front of the house**', ['Ada · Sketch the front of the house']],
    ['- @tom and the rest of the crew to write the runbook', ['@tom · Write the runbook (WG)']],
    ['- new boxes for the parcels and letters => @dave', ['@dave · New boxes for the parcels and letters']],
    ['- @bo would be happy to write a review', ['@bo · Would be happy to write a review']],
    ['- @bo could write a review of it', ['@bo · Write a review of it']],
    // Nothing to do.
    ['- @dave: +1 from all', []],
    ['- Ada Byron (Turin): ada@example.org', []],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('boxes with owners among the topics of an agenda', () => {
  it.each<Row>([
    ['- [ ] Ada to write the long letter', ['Ada · Write the long letter']],
    ['- [ ] Ada: the long letter', []],
    ['- [ ] AB: the long letter', []],
    ['- [ ] AB: discuss the long letter', []],
  ])('%s', (written, items) => {
    expect(read(`Attendees: Ada Byron\n\n## Agenda\n\n${written}`)).toEqual(items);
  });
});

describe('a label that is an acronym', () => {
  it('is no heading of several `AI`', () => {
    expect(read('Attendees: Ada Byron\n\nAIS (traffic)\nLong letters (Ada)\nOther letters')).toEqual([]);
  });
});
