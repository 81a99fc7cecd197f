import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

type Row = readonly [written: string, items: readonly string[]];

const WHO = 'Attendees: Kate Byron, Robin Lind, Lars Mora\n\n';
const read = (written: string) =>
  tellItems(readLines(`${WHO}${written}`, { unowned: 'skip' })).filter((item) => !item.startsWith(' '));
const below = (items: string) => read(`## Action items\n\n${items}`);

describe('lists that are written in another way', () => {
  it.each<Row>([
    // A hyphen without a space before it.
    [
      '- Use cases- Kate\n- Glossary- Robin + Lars\n- Tests- Lars',
      ['Kate · Use cases (WG)', 'Robin/Lars · Glossary (WG)', 'Lars · Tests (WG)'],
    ],
    // Everybody who is named above.
    ['- Kate: ask the bank\n- Both: think of a name', ['Kate · Ask the bank (WG)', 'Both · Think of a name']],
    ['- Suggest a day for it\n  - ALL OF US', ['ALL OF US · Suggest a day for it']],
    ['- Ask the speakers\n  - Students', []],
    // A full stop or comma for a colon.
    ['- For Kate. See if you can get the room', ['Kate · See if you can get the room']],
    ['- Kate. Ask the bank for a loan', ['Kate · Ask the bank for a loan']],
    ['- Kate. She was late again', []],
    // No `to` where it could stand.
    ['- [ ] Kate mock up a template', ['Kate · Mock up a template']],
    ['- Robin work with Kate on a post', ['Robin · Work with Kate on a post']],
    ['- Kate happy with the result', []],
    ['- Kate update on the project', []],
    ['- Robin sent the letter to all', []],
    ['- AB writes the intro of it', ['AB · Write the intro of it']],
    ['- CI runs the tests of it', []],
    ['- Kate review pages of it\n- Lars draft agenda for it', ['Kate · Review pages of it']],
    [
      '- Kate create a page of it\n- Robin write a chapter\n- Lars draft agenda for it',
      ['Kate · Create a page of it', 'Robin · Write a chapter (WG)', 'Lars · Draft agenda for it'],
    ],
    ['- Checklist to help the others', []],
    ['- Using GitHub to create the page', []],
    // Behind what tells something.
    ['- Kate has a copy of it, Robin to share it with the group', ['Robin · Share it with the group']],
    ['- Ask the bank, Robin to join the call', []],
    // One of many beside somebody; groups by their short names.
    ['- Kate and a team member to complete the form', ['Kate/a team member · Complete the form (WG)']],
    ['- Build WG will prepare a machine for it', ['Build WG · Prepare a machine for it']],
    ['- Release team to take a look at it', ['Release team · Take a look at it']],
    ['- Contact team to arrange the visit', []],
    ['- Find volunteers to print the badges', []],
    ['- Docs WG update (Kate)', ['Kate · Docs WG update (WG)']],
    // Several in one line.
    ['- Kate: write the post; Quenby: book the big room', ['Kate · Write the post (WG)', 'Quenby · Book the big room']],
    ['- Kate: write the post. Note: it is late', ['Kate · Write the post (WG)']],
    // Whoever has that address.
    ['- kbyron@ to write the new page', ['kbyron · Write the new page']],
    ['- kbyron@ and rlind@ will review the page', ['kbyron/rlind · Review the page (WG)']],
    ['- write to kbyron@example.org about it', []],
    // Who leads, and what is to be filled in.
    ['- Chair: Quenby\n- Documentarian: [name]\n- Theme: Theme: The new page', []],
    // Whose it is by an arrow.
    [
      '- Quenby --> Record the data\n- Ozren  --> Export of the boards\n- Tivadar--> Plots of both',
      ['Quenby · Record the data (WG)', 'Ozren · Export of the boards', 'Tivadar · Plots of both (WG)'],
    ],
    ['- Form --> Quenby\n- Page --> Ozren', ['Quenby · Form (WG)', 'Ozren · Page (WG)']],
    // What stands below a word for those who take part is a task and nobody's name.
    [
      '1. **Participants**:\n   - Share the new page\n   - Contribute to talks on the fields',
      ['Participants · Share the new page', 'Participants · Contribute to talks on the fields'],
    ],
    ['- Kate to answer them within 48 hours', ['Kate · Answer them (WG) · 2026-01-09']],
    ['- Kate to answer them by Monday 2/3', ['Kate · Answer them (WG) · 2026-03-02']],
    ['- Kate to answer them by Tuesday 2/3', ['Kate · Answer them (WG) · 2026-02-03']],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('lists outside the sections of things to do', () => {
  it.each<Row>([
    // Paragraphs below a label.
    [
      'Tasks (main assignee):\n\nClass diagrams: Kate & Robin\n\nSequence: Lars\n\nWe met at noon.',
      ['Kate/Robin · Class diagrams (WG)', 'Lars · Sequence (WG)'],
    ],
    ['Action items:\n\nKate will draft the new letter.\n\nThe room is free.', ['Kate · Draft the new letter']],
    ['Action items:\n\nWe talked of it. Kate will draft the letter.', []],
    // What marks only where it names somebody, unless it is somebody itself.
    [
      '* (AB) drafted it. **AP: All to review it all**\n* AP: AB to send the list',
      ['All · Review it all (WG)', 'AB · Send the list (WG)'],
    ],
    ["AB: Is it done?\nAP: Let's go over it\nAP: AB to send the list", []],
    // A time ahead in front of who does what.
    ['For next session: Kate - prepare the slides', ['Kate · Prepare the slides (WG)']],
    ['For next session: the slides were late', []],
    ['We talked of the room. #action-item Kate to book the room', ['Kate · Book the room (WG)']],
    // A nick behind a label in bold, and somebody whose name was once written without its capital.
    ['**Next step:** ozrix to schedule some time for it', ['ozrix · Schedule some time for it']],
    ['**Next step:** group to schedule some time for it', []],
    [
      `${'Zoltan spoke. '.repeat(6)}\nAsk zoltan for it\n\n## Action items\n\n- Zoltan S: reach out to the venue`,
      ['Zoltan S · Reach out to the venue'],
    ],
    // Names alone over what each is to do, and no heading.
    [
      'Kate (and the rest of the board):\n\n* Revise the page of it\n* Ask the bank for a loan. Everyone to ask around.\n\nQuenby:\n\n* Get onto the list\n\n**Everyone**\n\n* Register for the fair',
      [
        'Kate · Revise the page of it',
        'Kate · Ask the bank for a loan',
        'Quenby · Get onto the list',
        'Everyone · Register for the fair',
      ],
    ],
    [
      '## Status\n\nKate:\n\n* Fix the page of it\n* Ask the bank\n\nQuenby:\n\n* Update the list\n\nRobin:\n\n* Send the form',
      [],
    ],
    ['Kate:\n\n* The page is old\n* Ask the bank\n\nQuenby:\n\n* It was late\n\nRobin:\n\n* Send the form', []],
    ['Kate:\n\n* Fix the page\n* Ask the bank\n\nRobin:\n\n* Send the form\n* Print it', []],
    // What people offer, and how things stand.
    [
      'I note the following action items:\n\n* @Quenby von Moe volunteers to write up the page\n* @Ozren Ek and @Tivadar Ek (Acme) volunteered to print it all',
      ['Quenby von Moe · Write up the page', 'Ozren Ek/Tivadar Ek · Print it all (WG)'],
    ],
    [
      '## Updated list of must-dos\n\n- the server: Kate/Lars - in progress!\n- the landing page: Robin',
      ['Kate/Lars · The server (WG)', 'Robin · The landing page (WG)'],
    ],
    // A topic as a bullet, even where it ends like the name of a list.
    ['- Venue follow up\n\n  - Have not heard back\n  - Kate: can we just help it along', []],
    // A bullet that hints at a list, each item of which is for somebody.
    [
      '- Agree on responsibilities:\n  - Kate and Robin will create the form\n  - Lars will generate the data',
      ['Kate/Robin · Create the form (WG)', 'Lars · Generate the data (WG)'],
    ],
    ['- Agree on responsibilities:\n  - Kate will create the form\n  - the data is missing', []],
    // The list at the end says in other words what was marked above, or something else.
    [
      '- ACTION: Kate to write the release post\n- ACTION (Robin): ask the bank for a loan\n\n## Action items\n\n- Kate: write the post for the new release\n- Robin: ask about a loan at the bank',
      ['Kate · Write the release post', 'Robin · Ask the bank for a loan'],
    ],
    [
      '- ACTION: Kate to write the release post\n\n## Action items\n\n- Kate: write to the bank\n',
      ['Kate · Write the release post', 'Kate · Write to the bank'],
    ],
    // `to` behind a name is enough, however the sentence goes on.
    [
      '# Key takeaways and decisions\n\n- **Quenby** to ask the bank\n- **Ozren** to post it, which would help us',
      ['Quenby · Ask the bank (WG)', 'Ozren · Post it, which would help us'],
    ],
  ])('%s', (written, todos) => expect(read(written)).toEqual(todos));
});

describe('bullets beside an item that say whose or when it is', () => {
  it.each<Row>([
    [
      '- Task: write it\n- Owner: Kate\n\n- Task: draw it\n- Owner: Lars',
      ['Kate · Write it (WG)', 'Lars · Draw it (WG)'],
    ],
    ['- **Finish the slides**\n- Assigned to: everyone\n- Draw it', ['everyone · Finish the slides (WG)']],
    [
      '- Kate, Robin, Lars, ask the bank\n- KB & RL, write it',
      ['Kate/Robin/Lars · Ask the bank (WG)', 'KB/RL · Write it (WG)'],
    ],
    ['- Kate, Robin, and the bank', []],
    ['- [ ] _KB_ ask the bank\n- [ ] *KB, RL* write it', ['KB · Ask the bank (WG)', 'KB/RL · Write it (WG)']],
    ['- _Maybe_ ask the bank\n- *New* ask the bank', []],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('words of lists and columns', () => {
  it.each<Row>([
    [
      '## Action items\n\n- **Piet Mora**\n  - ask the bank\n- **Lene Sims**\n  - write the post\n- **All**\n  - read it\n',
      ['Piet Mora · Ask the bank (WG)', 'Lene Sims · Write the post (WG)', 'All · Read it (WG)'],
    ],
    ['## Actions items\n\n- Kate: ask the bank\n', ['Kate · Ask the bank (WG)']],
    ['## Notes\n\nTodo item: Kate to ask the bank\n', ['Kate · Ask the bank (WG)']],
    ['| Action | Responsibility |\n|--|--|\n| Ask the bank | All |\n', ['All · Ask the bank (WG)']],
  ])('%s', (written, todos) => expect(read(written)).toEqual(todos));
});

it('a marker in the middle of a bullet below an item begins one of its own', () => {
  const items = '- Kate to write the post of it\n  - Clarify. Action item: Create an issue for it';
  expect(tellItems(readLines(`${WHO}## Action items\n\n${items}`, { unowned: 'skip' }))).toEqual([
    'Kate · Write the post of it',
    ' · Create an issue for it',
  ]);
});
