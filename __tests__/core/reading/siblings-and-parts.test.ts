import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

/** What a note holds, and the items read from it. Meeting on Wednesday 2026-01-07. */
type Row = readonly [written: string, items: readonly string[]];

const read = (written: string) => tellItems(readLines(written));

describe('columns that only white space draws', () => {
  it.each<Row>([
    [
      '## Action items\n\nAction Item         Owner    Deadline\nRenew the domain    Ada      2026-01-20\nAsk the printer     Bo       -',
      ['Ada · Renew the domain (WG) · 2026-01-20', 'Bo · Ask the printer (WG)'],
    ],
    ['## Aufgaben\n\nAufgabe\tWer\nRaum buchen\tMia', ['Mia · Raum buchen (WG)']],
    ['## Action items\n\nWe met in the   small room today.', []],
    ['## Action items\n\nName   Company\nAda    Acme', []],
    ['## Budget\n\nAction Item   Owner\nRenew it      Ada', ['Ada · Renew it (WG)']],
    ['## Budget\n\nItem     Owner\nDomain   Ada', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('numbers that head the parts of minutes', () => {
  it.each<Row>([
    [
      '4. Reports\n\nAll is well.\n\n5. Action items\n\n* Ada: ask the bank\n* Bo: renew the domain\n\n6. Next meeting\n\n* Cy: brings cake',
      ['Ada · Ask the bank (WG)', 'Bo · Renew the domain (WG)'],
    ],
    ['3. Next steps\n- Ada to ask the bank\n4. Any other business\n- Bo to tell a joke', ['Ada · Ask the bank (WG)']],
    ['1. Reports\n2. Action items\n3. Next meeting', []],
    ['1. Action items\n\n2. Reports\n\n- Ada: the bank is fine', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('names of sections', () => {
  it.each([
    '## Shared to do',
    '## Action Items & Updates',
    '## Task Assignments and Updates',
    '## Action Items with Suggested Owners and Deadlines',
    '## Tasking (5 min)',
    "## Today's actions",
    '## Status of action items',
    "## Updates from last week's actions",
    '## Task allocation',
    '## Tâches à effectuer',
    '## Actions à suivre',
    '## Asignación de tareas',
    '## Divisão de tarefas',
    '## Assegnazione dei compiti',
    '## Taskuri',
    '## Actiepunten volgende vergadering',
    '## 任务安排',
    '## 下周事项 -> 负责人',
    '## 次回までのタスク',
    '## 추후 작업',
  ])('%s', (heading) => expect(read(`${heading}\n\n- @ada: the page`)).toEqual(['@ada · The page (WG)']));

  it.each(['## Call to action', '## Task force', '## Responsibilities', '## 工作会议'])('%s holds none', (heading) =>
    expect(read(`${heading}\n\n- Ada: the page`)).toEqual([]),
  );
});

describe('what was said, and what is to be done', () => {
  it.each<Row>([
    [
      '## Action items\n\n- [ ] Ask the bank (Ada)\n\n**Feedback on the draft**\n\nAda Byron inquires about the second page. Bo replies that it is fine, and wants to keep it.',
      ['Ada · Ask the bank (WG)'],
    ],
    [
      '## Action items\n\n- [ ] Ask the bank (Ada)\n\n**Assignment of tasks**\n\nAda assigns Bo to document the page. Bo has agreed to do so.',
      ['Ada · Ask the bank (WG)'],
    ],
    [
      '## Action items from last meeting\n\n- Ada and Bo will find out what forms are needed\n- Ada confirmed that the forms were sent',
      ['Ada/Bo · Find out what forms are needed'],
    ],
    ['## Action items from last meeting\n\n- Ada and Bo are having talks about what was sent', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('names alone on a line in bold', () => {
  it.each<Row>([
    [
      'Attendees: Ada, Bo, Cyd\n\n## Action items\n\n***Ada™***\n\n***Bo***\n* ask the bank\n\n***Cyd***\n* renew it\n\n***Dee***\n* include the link',
      ['Bo · Ask the bank (WG)', 'Cyd · Renew it (WG)', 'Dee · Include the link (WG)'],
    ],
    [
      '## Action items\n\n***Website***\n* ask the bank\n\n***Printing***\n* renew it',
      [' · Ask the bank (WG)', ' · Renew it (WG)'],
    ],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('who is meant', () => {
  const attended = (items: string) => `Attendees: Ada Byron, Bo Allen\n\n## Action items\n\n${items}`;
  it.each<Row>([
    // Behind the owner stands how far it is, or where it is.
    ['- Ada: [done] write to the bank', ['Ada · Write to the bank · done']],
    ['- Ada, Bo: ✅ write to the bank', ['Ada/Bo · Write to the bank · done']],
    [
      '- [x] Publish the record of it - @moe https://example.org/v',
      ['@moe · Publish the record of it https://example.org/v · done'],
    ],
    ['- [x] Publish the record of it - @moe - <https://example.org/v>', ['@moe · Publish the record of it · done']],
    ['- Look at Ada https://example.org/v', [' · Look at Ada https://example.org/v']],
    // Everybody.
    ['- All send a short text to Bo', ['All · Send a short text to Bo']],
    ['- Everyone review the new page', ['Everyone · Review the new page']],
    ['- All review comments of the page', []],
    ['- Write the page up: All', ['All · Write the page up']],
    ['- Write the page up: the rest', [' · Write the page up: the rest']],
    ['- Authors of the page to publish it', ['Authors of the page · Publish it (WG)']],
    // A word that is no name.
    ['- Probably should update the page', []],
    // A name with a space is no login.
    ['- @Cy Moe - Reach out to the others', ['Cy Moe · Reach out to the others']],
    ['- @Cy Moe to reach out to the others', ['Cy Moe · Reach out to the others']],
    ['- @cy Moe is told of it', ['@cy · Moe is told of it']],
    ['- @Cy Review the page - again', ['@Cy · Review the page - again']],
    // A day, and who.
    ['- May 15 (Ada): make the page public', ['Ada · Make the page public · 2026-05-15']],
    // A marker behind a sentence that names nobody.
    ['- The page is old. ACTION: Bo to renew it', ['Bo · Renew it (WG)']],
    ['- The page is old (Action: Bo to renew it)', ['Bo · Renew it (WG)']],
    ['- Ada looks at the page (Action: open an issue)', ['Ada · Look at the page (Action: open an issue)']],
    ['- Write the page up, see the file (TODO) for it', [' · Write the page up, see the file (TODO) for it']],
    // What asks keeps its first word.
    ['- @ada: can you write the page up?', ['@ada · Can you write the page up?']],
    ['- @ada can write the page up', ['@ada · Write the page up']],
  ])('%s', (items, expected) => expect(read(attended(items))).toEqual(expected));

  it.each<Row>([
    // Names that the note does not know: the items beside tell.
    [
      '## Action items\n\n- Jin - create an issue for it\n- Kim - write to the list',
      ['Jin · Create an issue for it', 'Kim · Write to the list'],
    ],
    ['## Action items\n\n- Website - create an issue for it\n- Printing - the new one is late', []],
    ['## Action items\n\n- Jolt - the issue is open\n- Kettle - it went well', []],
    [
      '## Action items\n\n- Jin: create an issue\n- Kim, Jin: write to the list\n- Buy the cake - Kim\n- Print the badges: Jin',
      [
        'Jin · Create an issue (WG)',
        'Kim/Jin · Write to the list',
        'Kim · Buy the cake (WG)',
        'Jin · Print the badges (WG)',
      ],
    ],
    [
      '## Action items\n\n- Jin: create an issue\n- Kim: write to them\n- Dee: https://example.org/1 needs a review',
      ['Jin · Create an issue (WG)', 'Kim · Write to them (WG)', 'Dee · https://example.org/1 needs a review'],
    ],
    ['## Action items\n\n- Use the pad: https://example.org/1', [' · Use the pad: https://example.org/1']],
    [
      '## Action items\n\n- [jin] create an issue\n- [kim, jin] write to them\n- [dee_m] ask the bank',
      ['jin · Create an issue (WG)', 'kim/jin · Write to them (WG)', 'dee_m · Ask the bank (WG)'],
    ],
    ['## Action items\n\n- [docs] create an issue\n- [docs] write to them\n- [web] ask the bank', []],
    [
      'jin: shall we?\nkim: yes\njin: good\nkim: fine\n\n## Next steps\n- (jin, kim, dee3) Add the file to the list',
      ['jin/kim/dee3 · Add the file to the list'],
    ],
    // In the text, outside any section.
    [
      'Aanwezig: Ada, Bo\n\n## Leden\n\n- Er zijn er zestig. _Actie Ada_: brieven versturen.\n- Bo zal de lijst omzetten. _Actie Bo_.\n- Er is een actieplan: morgen.',
      ['Ada · Brieven versturen (WG)', 'Bo · De lijst omzetten (WG)'],
    ],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('who is told, and what is to be done', () => {
  const attended = (items: string) => `Attendees: Ada Byron, Bo Allen\n\n## Action items\n\n${items}`;
  it.each<Row>([
    // Many, as the subject.
    ['- Group will plan the next review', ['Group · Plan the next review']],
    ['- TODO: prepare for the workshop. Interested people can ask Bo', [' · Prepare for the workshop']],
    ['- TODO: merge the page above. Teams to test it', ['Teams · Merge the page above']],
    ['- Guide for the keepers of bees. Ada to help', ['Ada · Guide for the keepers of bees']],
    ['- We ran out of time. Teams to go on with it', ['Teams · Go on with it']],
    ['- Two of us met the bank. It was short. Bo will draft a letter', ['Bo · Draft a letter (WG)']],
    ['- **Action for Ada**: Can BP pay for the plan', ['Ada · Can BP pay for the plan']],
    // A bracket that only a date was in goes with it.
    ['- Ada: send the form (planned for tomorrow)', ['Ada · Send the form (WG) · 2026-01-08']],
    ['- Ada: send the form (as the notes say, by Friday)', ['Ada · Send the form (as the notes say) · 2026-01-09']],
    ['- Ada: send the form by 5pm Friday', ['Ada · Send the form (WG) · 2026-01-09']],
    // Owners joined by a plus; an abbreviation before a small letter.
    ['- TODO: Ada+Bo prepare the prel. agenda', ['Ada/Bo · Prepare the prel. agenda']],
    ['- Ada: order more for next year. will ask Cy', ['Ada · Order more for next year']],
    ['- Ada: write it. also send it', ['Ada · Write it (WG)']],
    // A paragraph of its own ends the title.
    ['- Ada: write to all members\n\n  Please check the addresses first', ['Ada · Write to all members']],
    ['- Ada with help from Cy and Dee will write it up', ['Ada · Write it up (WG)']],
    ['- TODO: Cy, assisted by Dee, to write it up', ['Cy · Write it up (WG)']],
    ['- Ask the board: are two weeks enough?', []],
    ['- The docs team: ask the bank', ['docs team · Ask the bank (WG)']],
    // What is to be done, and behind a colon nothing but somebody whom the note knows.
    [
      '- **Project Charter:** Ada Byron\n- User Story: Bo Allen',
      ['Ada Byron · Project Charter (WG)', 'Bo Allen · User Story (WG)'],
    ],
    // How it stands, and signs by name, are no words of a title.
    ['- Ada: ask the bank — in progress', ['Ada · Ask the bank (WG)']],
    ['- Ada: ask the bank — in progress — due 2026-01-20', ['Ada · Ask the bank (WG) · 2026-01-20']],
    ['- Ada: ask the bank - blocked', ['Ada · Ask the bank (WG)']],
    ['- Ada: ask the bank :+1: :fire:', ['Ada · Ask the bank (WG)']],
    // Names of months, of those whom the note does not know.
    ['- April: write it up', []],
    ['- May: ask the bank', []],
    ['- Jan: ask the bank', ['Jan · Ask the bank (WG)']],
    // Names that only hold a place.
    ['- Your Name: ask the bank', []],
    ['- Ask the bank (First Last)', []],
    ['- Name here to ask the bank', []],
    // Small words in a name.
    ['- Jan van der Berg and Bo Allen will write it up', ['Jan van der Berg/Bo Allen · Write it up (WG)']],
    ['- The board of the club will write it up', ['board of the club · Write it up (WG)']],
    // A verb without `to`.
    ['- Ada connect with the bank', ['Ada · Connect with the bank']],
    ['- Ada review of the page', []],
    // Brackets, then a remark.
    [
      '- Ask the printer (Cy) -> it is closed\n- Ask the bank (Dee)',
      ['Cy · Ask the printer -> it is closed', 'Dee · Ask the bank (WG)'],
    ],
    // A topic, and what is said of it.
    ['- **Images:** Pictures are still missing', []],
    ['- **Dora:** Sent the pictures round', ['Dora · Sent the pictures round']],
    // The number of a marker.
    ['**ACTION: 23.13** Ada to finalise the page', ['Ada · Finalise the page (WG)']],
    // Titles.
    ['- Ada looks into the new page', ['Ada · Look into the new page']],
    ['- Ada takes care of enabling the page', ['Ada · Take care of enabling the page']],
    ['- @ada to take over the new page', ['@ada · Take over the new page']],
    ['- @ada will talk to Bo about yay! funds', ['@ada · Talk to Bo about yay! funds']],
    ['- @ada to post the list. - ON GOING', ['@ada · Post the list (WG)']],
    ['- @ada to post the list - pending items first', ['@ada · Post the list - pending items first']],
  ])('%s', (items, expected) =>
    expect(
      tellItems(readLines(attended(items), { unowned: 'skip' })).filter((item) => !item.endsWith('(no owner)')),
    ).toEqual(expected),
  );

  it.each<Row>([
    // `All` among names in bold: so are the others.
    [
      '## Next steps\n\n**Dora**\n\n- Obtain the list\n\n**Rama Singh**\n\n- Provide an update\n\n**All**\n\n- Read the page',
      ['Dora · Obtain the list (WG)', 'Rama Singh · Provide an update (WG)', 'All · Read the page (WG)'],
    ],
    ['Attendees: April Moe, Bo\n\n## Action items\n\n- April: write it up', ['April · Write it up (WG)']],
    [
      '## Maßnahmen\n\n- [ ] Max Mustermann: den Brief schreiben\n- [ ] Max Maurer: die Bank fragen',
      [' · Den Brief schreiben (WG)', 'Max Maurer · Die Bank fragen (WG)'],
    ],
    // What was marked until it was done.
    [
      'We met.\n\nDONE: write the letter to them\nTODO: send the letter to them',
      ['· Write the letter to them · done', ' · Send the letter to them'],
    ],
    ['Done: nothing this week', []],
  ])('%s', (written, items) =>
    expect(read(written).map((item) => item.trim())).toEqual(items.map((item) => item.trim())),
  );
});

describe('somebody above a section', () => {
  it.each<Row>([
    [
      'Attendees: Ada Byron, Bo Allen\n\n# Ada\n\n## TODO\n\n- Review the page\n- Bo: ask the bank',
      ['Ada · Review the page (WG)', 'Bo · Ask the bank (WG)'],
    ],
    [
      'See @ada_b for it.\n\n# ada_b\n\n## TODO\n\n- Review the page\n\n## Done\n\n- Ask the bank\n\n# bo2\n\n## TODO\n\n- Renew the page',
      ['ada_b · Review the page (WG)', 'bo2 · Renew the page (WG)'],
    ],
    // Topics.
    [
      '# website\n\n## TODO\n\n- Review the page\n\n# printing\n\n## TODO\n\n- Ask the bank',
      [' · Review the page (WG)', ' · Ask the bank (WG)'],
    ],
    ['# Chair group meeting\n\nAda, Bo\n\n## Actions\n\n- Review the page', [' · Review the page (WG)']],
    ['## Attendees\n\n- Ada\n\n### Action items\n\n- Review the page', [' · Review the page (WG)']],
    ['Attendees: Ada, Bo\n\n# Website\n\n## Action items\n\n- Review the page', [' · Review the page (WG)']],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('whom markers and lists name again and again', () => {
  it.each<Row>([
    [
      'Aanwezig: Cees\n\n## Leden\n\n- _Actie Bram_: de brief versturen.\n- De brief is oud. _Actie Bram_: de brief vernieuwen.\n- Bram zal de lijst omzetten. _Actie Bram_: morgen bellen.\n- _Actie Bram_: de bank vragen.',
      [
        'Bram · De brief versturen (WG)',
        'Bram · De brief vernieuwen (WG)',
        'Bram · Morgen bellen (WG)',
        'Bram · De bank vragen (WG)',
      ],
    ],
    ['Action plan: one\n\nAction plan: two\n\nIt is old. Action plan: three', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('nicks in lower case', () => {
  it.each<Row>([
    // Behind a marker, before what they are to do.
    ['ACTION: ozrix to write the page up', ['ozrix · Write the page up']],
    ['TODO: quenby-k to ask the bank', ['quenby-k · Ask the bank (WG)']],
    ['## Action items\n\n- ACTION: ozrix to write the page up', ['ozrix · Write the page up']],
    // Those who were on a channel, as its bot lists them.
    [
      '## People present\n\n* quenby (34)\n* ozrix (2)\n\n## Action items\n\n* quenby write the page up\n* ozrix the page is fine',
      ['quenby · Write the page up'],
    ],
    ['Present: Bo_Lee, ozrix\n\nACTION: Bo_Lee to write the page up', ['Bo_Lee · Write the page up']],
    ['ACTION: Cy to ask the bank\nRESOLUTION: the page stays\nAGREED: so does the other', ['Cy · Ask the bank (WG)']],
    ['TODO: need to write the page up', [' · Write the page up']],
    ['TODO: try to write the page up', [' · Try to write the page up']],
    ['TODO: somebody to write the page up', [' · Somebody to write the page up']],
    ['TODO: script to check the page', [' · Script to check the page']],
    ['TODO: scripts to check the page', [' · Scripts to check the page']],
    ['TODO: documentation to update', [' · Documentation to update (WG)']],
    ['TODO: ozrix to the rescue', [' · Ozrix to the rescue']],
    ['- ozrix to write the page up', []],
    // Before a colon or dash, beside another one.
    [
      '## Action items\n\n- ozrix: write the page up\n- quenby: ask the bank\n- ozrix: to renew it',
      ['ozrix · Write the page up', 'quenby · Ask the bank (WG)', 'ozrix · Renew it (WG)'],
    ],
    [
      '## Action items\n\n- ozrix - write the page up\n- quenby - ask the bank',
      ['ozrix · Write the page up', 'quenby · Ask the bank (WG)'],
    ],
    [
      '## Action items\n\n- ozrix: write the page up\n- ozrix: ask the bank',
      [' · Ozrix: write the page up', ' · Ozrix: ask the bank'],
    ],
    [
      '## Action items\n\n- ozrix: write the page up\n- website: update the page',
      [' · Ozrix: write the page up', ' · Website: update the page'],
    ],
    [
      '## Action items\n\n- ozrix: write the page up\n- gizmo: update it\n\nThe new gizmo is nice.',
      [' · Ozrix: write the page up', ' · Gizmo: update it (WG)'],
    ],
    ['## Action items\n\n- ozrix: write the page up\n- quenby: the page is old', [' · Ozrix: write the page up']],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('what is over', () => {
  it.each<Row>([
    [
      '## Action items\n\n### Open\n\n- Ada: ask the bank\n\n### Completed\n\n- ACTION 8.5: Bo to write the page up',
      ['Ada · Ask the bank (WG)', 'Bo · Write the page up · done'],
    ],
    [
      '## Complete\n\n#### Web\n\nACTION: Bo to ask the bank\n\n## Reports\n\nACTION: Ada to write the page up',
      ['Bo · Ask the bank (WG) · done', 'Ada · Write the page up'],
    ],
    ['## Resolved\n\nACTION: Bo to ask the bank', ['Bo · Ask the bank (WG)']],
    ['- TODO: write the page up [DONE, PR #12]', [' · Write the page up · done']],
    ['- TODO: write the page up (done: https://example.org/1)', [' · Write the page up · done']],
    ['- TODO: write the page up (done, see acme/web#12)', [' · Write the page up · done']],
    ['- TODO: write the page up (done, but not sent)', [' · Write the page up (done, but not sent)']],
    ['- TODO: write the page up [draft, PR #12]', [' · Write the page up [draft, PR #12]']],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('names alone on their lines', () => {
  it.each<Row>([
    // In bold: what stands below tells what to do.
    [
      '## Next steps\n\n**Dora**\n\n- Obtain the list\n- Invite Ann\n\n**Rana Singh**\n\n- Write the page up',
      ['Dora · Obtain the list (WG)', 'Dora · Invite Ann (WG)', 'Rana Singh · Write the page up'],
    ],
    ['## Action items\n\n**Dora**\n\n- Obtain the list', ['Dora · Obtain the list (WG)']],
    ['## Action items\n\n**Dora**\n\n- The list was long\n- Ask the bank\n- The page is old', [' · Ask the bank (WG)']],
    [
      '## Action items\n\n**Dora**\n\n- Ask the bank\n\n**Dora**\n\n- Write it',
      [' · Ask the bank (WG)', ' · Write it (WG)'],
    ],
    ['## Reports\n\n**Dora**\n\n- Ask the bank', []],
    // Topics, by the words of the language and of the note.
    [
      '## Action items\n\n**Website**\n\n- Renew it\n\n**Images**\n\n- Send them',
      [' · Renew it (WG)', ' · Send them (WG)'],
    ],
    ['## Action items\n\n**Board Section:**\n\n- Ask the bank', [' · Ask the bank (WG)']],
    ['## Action items\n\n**Coordination**\n\n- Ask the bank', [' · Ask the bank (WG)']],
    ['## Action items\n\n**Gizmos**\n\n- Ask the bank', [' · Ask the bank (WG)']],
    ['## Action items\n\n**XYZ Tool**\n\n- Ask the bank', [' · Ask the bank (WG)']],
    ['The gizmo is nice.\n\n## Action items\n\n**Gizmo**\n\n- Ask the bank', [' · Ask the bank (WG)']],
    // With a colon, below a plain label.
    [
      'ACTION ITEMS:\n\nClara:\n\n- Pick up the boxes\n\n- ask the bank\n\nBo Moe:\n\n- Write it\n\nNotes:\n\n- Call the printer',
      ['Clara · Pick up the boxes', 'Clara · Ask the bank (WG)', 'Bo Moe · Write it (WG)'],
    ],
    ['ACTION ITEMS:\n\nWebsite:\n\n- Pick up the boxes', []],
    ['ACTION ITEMS:\n\nClara: I think so.\n\n- Pick up the boxes', []],
    ['ACTION ITEMS:\n\n- Ask the bank\n\nClara:\n\n- She spoke of boxes', [' · Ask the bank (WG)']],
    // Two of them, without a colon.
    [
      '## Tasks\n\nDora and Clara\n\n- [ ] the new page\n- [ ] ask the bank\n\nBo:\n\n- [ ] write it',
      ['Dora/Clara · The new page (WG)', 'Dora/Clara · Ask the bank (WG)', 'Bo · Write it (WG)'],
    ],
    [
      'Nous avons parlé du modèle et des données de la ferme avec les autres.\n\n## Tâches\n\nDora et Clara\n\n* [ ] mise à jour du modèle',
      ['Dora/Clara · Mise à jour du modèle'],
    ],
    ['## Tasks\n\nDesign and Marketing\n\n- [ ] the new page', [' · The new page (WG)']],
    ['## Tasks\n\nDora and Clara\n\n- The page is old', []],
    ['## Tasks\n\nDora and Clara\n\nWe spoke of it.', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('whose an item is', () => {
  it.each<Row>([
    // Single letters at the end of a name.
    ['## Action items\n\n- Kiran K G T: Write the page up', ['Kiran K G T · Write the page up']],
    ['## Action items\n\n- Kiran Moe Ray Lee Bo: Write the page up', [' · Kiran Moe Ray Lee Bo: Write the page up']],
    // In brackets in the heading: somebody whom the note knows.
    [
      'Present: Ada, Bo\n\n## Todo (Ada)\n\n- [x] Read it\n- [ ] Bo: write it',
      ['Ada · Read it (WG) · done', 'Bo · Write it (WG)'],
    ],
    ['## Todo (Draft)\n\n- [ ] Write it', [' · Write it (WG)']],
    ['Present: Ada, Bo\n\n## Todo (everyone)\n\n- [ ] Write it', [' · Write it (WG)']],
    ['Present: Ada, Bo\n\n## Reports (Ada)\n\n- Write it', []],
    // A login, and the words of a marker.
    ['- @ada action item to write the page up', ['@ada · Write the page up']],
    ['- @ada action items to come', []],
    ['- ada action item to write the page up', []],
    ['- the action item to write the page up is open', []],
    // Names in the last of several brackets.
    [
      '## Action items\n\n- Ask the bank (by post) (Cleo and Dana) -> about the fee\n- Write the page up (Bo)',
      ['Cleo/Dana · Ask the bank (by post) -> about the fee', 'Bo · Write the page up'],
    ],
    [
      '## Action items\n\n- Ask the bank (by post) (about it) -> a fee',
      [' · Ask the bank (by post) (about it) -> a fee'],
    ],
    // A box whose words only look like a marker's.
    [
      'Present: Ada, Bo\n\n## Items\n\n- [x] Ada: Show the others how to do it',
      ['Ada · Show the others how to do it · done'],
    ],
    ['Present: Ada, Bo\n\n## Agenda\n\n- [ ] How to do it', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('what stands around tasks in minutes of other tools', () => {
  it.each<Row>([
    [
      '## Action items\n\n| **Item** | **Action description** | **Assignee(s)** |\n|---|---|---|\n| 1 | Renew the old domain | Ada |',
      ['Ada · Renew the old domain'],
    ],
    [
      '## Action items\n\n* **Ada:**&#x20;\n  * Renew the old domain\n* **Bo:** Ask the bank for it&#x20;',
      ['Ada · Renew the old domain', 'Bo · Ask the bank for it'],
    ],
    [
      '## Decisions/Actions\n\nDecisions\n\n* **Rotation:** Ada agreed to rotate the pairs\n\nActions\n\n* Ada: ask the bank for it',
      ['Ada · Ask the bank for it'],
    ],
    ['Action items:<br>\n\n* Ada: ask the bank for it', ['Ada · Ask the bank for it']],
    ['- **Action (Ada) - Ask the bank for it**', ['Ada · Ask the bank for it']],
    ['* **action** - Ada to ask the bank', ['Ada · Ask the bank (WG)']],
    [
      'Participantes: Ada, Bo, Cy\n\n#### Divisão Tarefas Entrega 2\n\n* Diagrama de classes - Ada, Bo e Cy\n* Diagrama de pacotes - Bo e Cy',
      ['Ada/Bo/Cy · Diagrama de classes (WG)', 'Bo/Cy · Diagrama de pacotes (WG)'],
    ],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('whom a label or a speaker names', () => {
  it.each<Row>([
    // Beside a label in bold: theirs is what names nobody else.
    [
      'Present: Ada, Bo\n\n## Topics\n\n- **The fair** (Ada)\n  - It rained\n  - **Action items** (Ada & Bo)\n    - Ask the bank\n    - (Cleo) Write the page up',
      ['Ada/Bo · Ask the bank', 'Cleo · Write the page up'],
    ],
    [
      'Present: Ada, Bo\n\n## Topics\n\n- The fair\n  - **Action items** (five minutes)\n    - Ask the bank',
      [' · Ask the bank'],
    ],
    ['Present: Ada, Bo\n\n## Topics\n\n- The fair\n  - **Reports** (Ada & Bo)\n    - Ask the bank', []],
    ['Present: Ada, Bo\n\n## Todo (Ada & Bo)\n\n- [ ] Write the page up', ['Ada/Bo · Write the page up']],
    // A label below a topic of last time's opens a list; right below the heading it is last time's.
    [
      "## Last meeting's action items\n\n- The fair\n  - The new tents (Ada)\n  - **Action items**\n    - The new flags (Ada)\n- The choir\n  - **Action items**\n    - The new songs (Bo)",
      ['Ada · The new flags', 'Bo · The new songs'],
    ],
    ["## Last meeting's action items\n\n- **Action items**\n  - The new flags (Ada)", []],
    // Only the plain name does: this one holds what is weighed up.
    ["## Last meeting's action items\n\n- The fair\n  - What decides the next action\n    - The new flags (Ada)", []],
    // Who speaks in front of a marker owns what leaves it to nobody else.
    ['- quenby: **TODO** i can ask the bank', ['quenby · Ask the bank']],
    ['- quenby: **TODO** happy to lead this one', ['quenby · Happy to lead this one']],
    ['- quenby: TODO: ask the bank', ['quenby · Ask the bank']],
    ['- quenby: **TODO** Ada to ask the bank', ['Ada · Ask the bank']],
    ['- quenby: TODO: ask the bank (Ada)', ['Ada · Ask the bank']],
    ['- website: TODO: renew it', [' · Renew it']],
    ['- quenby: TODO: please read the page', [' · Read the page']],
    // A column of members.
    [
      '## Action items\n\n| Group Member | Action | Due |\n|---|---|---|\n| Quen | Ask the bank | 2026-01-20 |\n| All | Write the page up | 2026-01-21 |',
      ['Quen · Ask the bank · 2026-01-20', 'All · Write the page up · 2026-01-21'],
    ],
    ['## Team\n\n| Member | Company |\n|---|---|\n| Quen | Acme |', []],
    // Nicks in a line below the heading of those who are there.
    [
      "# attending\n\nquenby, ozren, tivadar\n\n# action items\n\n- ozren: make the 'old' form an error\n\n# reports\n\n- quenby: it is slow\n- ozren: is it?",
      ["ozren · Make the 'old' form an error"],
    ],
    // Nicks that stand in lower case elsewhere as well: in brackets, and before nothing.
    [
      '# agenda\n\n- smaller counts (ozren)\n\n# action items\n\n- quenby: close the pull request\n- ozren: fix the form\n\n# reports\n\n- quenby:',
      ['quenby · Close the pull request', 'ozren · Fix the form'],
    ],
    ['# attending\n\nfew, late, cold\n\n# reports\n\n- late: it is slow', []],
  ])('%s', (written, items) => expect(read(written).map((item) => item.replace(' (WG)', ''))).toEqual(items));
});

describe('mentions of teams', () => {
  it.each<[string, string[]]>([
    ['- @acme/docs: Write the page up', ['@acme/docs']],
    ['- @acme/docs and @ada: Write the page up', ['@acme/docs', '@ada']],
    ['- Write the page up (@acme/docs)', ['@acme/docs']],
    // Two people, where the note knows them.
    ['- @ada/bo: Write the page up', ['@ada', 'bo']],
    ['- @ada/@cleo: Write the page up', ['@ada', '@cleo']],
    // A package.
    ['- Ada will release:\n  - `@acme/js`', ['Ada']],
  ])('%s', (items, owners) => {
    const todos = readLines(`Present: Ada, Bo\n\n## Action items\n\n${items}`);
    expect(todos.flatMap((todo) => todo.owners.map(({ raw }) => raw))).toEqual(owners);
    expect(todos.flatMap((todo) => todo.owners.map(({ login }) => login))).not.toContain('acme');
  });
});
