import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

/** `## Action items` above, unless a row brings headings of its own. Meeting on Wednesday 2026-01-07. */
type Row = readonly [written: string, items: readonly string[]];

const read = (written: string, people: readonly string[] = []) =>
  tellItems(readLines(/^#/m.test(written) ? written : `## Action items\n\n${written}`, { people }));
/** Outside any section. */
const readText = (written: string, people: readonly string[] = []) => tellItems(readLines(written, { people }));

describe('titles', () => {
  it.each<Row>([
    ['- @ada to clarify what experimental means', ['@ada · Clarify what experimental means']],
    ['- @bo will talk to @cy about setting up the feed', ['@bo · Talk to @cy about setting up the feed']],
    ['- Kate will draft a letter to them by Friday', ['Kate · Draft a letter to them · 2026-01-09']],
    ['- Dee is going to send out the poll', ['Dee · Send out the poll']],
    ['- Karen, Ethan & Mo responsible for drafting the RFC', ['Karen/Ethan/Mo · Drafting the RFC (WG)']],
    ['- @ada is working with Jacob to purchase the plan', ['@ada · Working with Jacob to purchase the plan']],
    ['- J.R. and Akila will draft it.', ['J.R./Akila · Draft it (WG)']],
    ['- follow up on the auth group, e.g. on tokens', [' · Follow up on the auth group, e.g. on tokens']],
    ['- @ada `npm ci` fails on the machine, look into it', ['@ada · `npm ci` fails on the machine, look into it']],
    ['- @ada: https://a.org/x needs a second look', ['@ada · https://a.org/x needs a second look']],
    ['- fix eslint.config.js for v10.0.0-beta.0 first', [' · Fix eslint.config.js for v10.0.0-beta.0 first']],
    ['- Ada: ask whether (e.g. this. Or that) will do', ['Ada · Ask whether (e.g. this. Or that) will do']],
    ['- @ada I will work on the poster', ['@ada · Work on the poster']],
    ["- @ada: I'll ask Bo about the hall", ['@ada · Ask Bo about the hall']],
    ["- Ada: we'll print the flyers", ['Ada · Print the flyers (WG)']],
    ['- ACTION: I will print the flyers', [' · I will print the flyers']],
    ['- Ada: print what I will sign', ['Ada · Print what I will sign']],
    ['- Ada to plan the demo for next week', ['Ada · Plan the demo (WG) · 2026-01-16']],
    ['- Ada to ask whom the demo is for', ['Ada · Ask whom the demo is for']],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('owners', () => {
  it.each<Row>([
    ['- @ada or @bo: Delete the disabled apps', ['@ada/@bo · Delete the disabled apps']],
    [
      '- @ada will:\n  - Do the release this time\n  - Generate a token for it',
      ['@ada · Do the release this time', '@ada · Generate a token for it'],
    ],
    [
      '- To be done by @ada and @bo:\n  - [ ] Write the first page\n  - [ ] Write the second page',
      ['@ada/@bo · Write the first page', '@ada/@bo · Write the second page'],
    ],
    [
      '## Action items\n\n- **Ada** will call the printer of the town\n\n**Polls**\n\n![](<../assets/unknown (1).png>)',
      ['Ada · Call the printer of the town'],
    ],
    [
      '## Attendees\n\n- Ada Byron\n- Bo Moe\n\n## Notes\n\nActions: Ada, Bo.\n\nActions: Ada\n\nAction: Bo to call Ada',
      ['Bo · Call Ada (WG)'],
    ],
    ['- Upload all of the notes **Ada Byron**', ['Ada Byron · Upload all of the notes']],
    ['- [ ] \\[Ada Moe\\] Accept the invitation: Confirm it.', ['Ada Moe · Accept the invitation: Confirm it']],
    ['\\- \\[ \\] @ada write the page up', ['@ada · Write the page up']],
    ['**\\[Ada\\]** write the page up', ['Ada · Write the page up']],
    ['- [ ] @ada\\_octo fix the broken page', ['@ada_octo · Fix the broken page']],
    ['- [ ] @ada_octo fix the broken page', ['@ada_octo · Fix the broken page']],
    ['- **ACTION Institute Strategy:**\n  - it was talked about\n  - it is due', []],
    ['- (@cy) remove the old flags', ['@cy · Remove the old flags']],
    [
      '- **Task:** Vote on grants this year\n  - **Responsible:** All members\n  - **Deadline:** March 31st',
      ['All members · Vote on grants this year · 2026-03-31'],
    ],
    [
      '## Action items\n\n### Sina:\n\n- write the first page\n- ask about the second',
      ['Sina · Write the first page', 'Sina · Ask about the second'],
    ],
    ['>ACTION: Publish version 0.9.1 now, SC.', ['SC · Publish version 0.9.1 now']],
    ['ACTION: eP to ask Fred about it', ['eP · Ask Fred about it']],
    [
      '- (Gen) DONE: messaged him about it\n- (Ada, Bo) Link to the new page',
      ['Gen · Messaged him about it · done', 'Ada/Bo · Link to the new page'],
    ],
    [
      '- Kate- Beta collateral for the launch\n- Kate: ask',
      ['Kate · Beta collateral for the launch', 'Kate · Ask (WG)'],
    ],
    [
      '- **Celia Savage** and **Dejan Bo** to reach out to them\n- **Ada Moe** to ask the others',
      ['Celia Savage/Dejan Bo · Reach out to them', 'Ada Moe · Ask the others (WG)'],
    ],
    ['- [ ] [name=Matti] Adapt the new document', ['Matti · Adapt the new document']],
    ['**ACTION 58.1**: Look at the draft once (Ada)\n\n**Status**: Work in progress', ['Ada · Look at the draft once']],
    ['- See: [the rules](https://example.org/r)\n- See: [the law](https://example.org/l)', []],
    [
      '- **Protocol:** The group agreed on two layers\n- **Fundraising:** Ada needs to correct the papers',
      ['Ada · Correct the papers (WG)'],
    ],
    [
      '- Filter (week two): date, place -> Ada and Bo\n- Pre-work: consider the purpose of it',
      ['Ada/Bo · Filter (week two): date, place', ' · Pre-work: consider the purpose of it'],
    ],
    [
      '- [Ada] and [Bo] will prepare the page\n\n[Ada]: https://example.org/a\n[Bo]: https://example.org/b',
      ['Ada/Bo · Prepare the page (WG)'],
    ],
    ['ACTION TO ALL: engage with the draft', ['ALL · Engage with the draft']],
    ['* action on all: read the new draft', ['all · Read the new draft']],
    ['- Pair work (Ada/Bo) on the beta', ['Ada/Bo · Pair work on the beta']],
    ['- @a will review it, @b will write tests', ['@a/@b · Review it, @b will write tests']],
  ])('%s', (written, items) => expect(read(written, ['Ada', 'Bo', 'Kate'])).toEqual(items));

  it.each<Row>([
    ['- Ada schreibt den ganzen Text', ['Ada · Schreibt den ganzen Text']],
    ['- Bo doit relire toute la page', ['Bo · Doit relire toute la page']],
    ['- Ada und Bo schreiben den Text', ['Ada/Bo · Schreiben den Text (WG)']],
    ['- Ada y Bo escriben toda la página', ['Ada/Bo · Escriben toda la página']],
    ['- Ada, Kate og Bo skriver hele siden', ['Ada/Kate/Bo · Skriver hele siden (WG)']],
    ['- Ada schreibt an Bo und Kate', ['Ada · Schreibt an Bo und Kate']],
    ['- Ada zet het op de site', ['Ada · Zet het op de site']],
    ['- Escribir toda la página (Ada y Bo)', ['Ada/Bo · Escribir toda la página']],
    ['- Écrire toute la page (Ada et Bo)', ['Ada/Bo · Écrire toute la page']],
    ['- De hele pagina schrijven -> Ada en Bo', ['Ada/Bo · De hele pagina schrijven']],
    [
      '| Action | Responsable | Échéance |\n| - | - | - |\n| Relire toute la page | @ada | 30/01/2026 |',
      ['@ada · Relire toute la page · 2026-01-30'],
    ],
  ])('of the configuration: %s', (written, items) => expect(read(written, ['Ada', 'Bo', 'Kate'])).toEqual(items));

  it('are told of those who are listed as present, in any language', () => {
    for (const label of ['Present: ', 'Anwesend: ', 'Présents : ', '## Asistentes\n\n', 'Aanwezig: '])
      expect([label, ...readText(`${label}Cy Poe, Dee Roe\n\n## Action items\n\n- cy poe: write it all up`)]).toEqual([
        label,
        'cy poe · Write it all up',
      ]);
  });
});

describe('markers in the middle of a line', () => {
  it.each<Row>([
    ['# Actions\n\n- We spoke. TODO: Scrub the deck', [' · Scrub the deck (WG)']],
    [
      '# Actions\n\n- TODO: Scrub the deck of it TODO: Mop the galley of it\n  - by Friday',
      [' · Scrub the deck of it', ' · Mop the galley of it · 2026-01-09'],
    ],
    [
      '# Actions\n\n- ACTION: Ada to write it up. ACTION: Bo to read it',
      ['Ada · Write it up (WG)', 'Bo · Read it (WG)'],
    ],
    ['# Actions\n\n- Ada: see [ACTION] below', ['Ada · See [ACTION] below (WG)']],
    ['We should consider a release today! [ACTION] sam', ['sam · We should consider a release today!']],
    ['* there is a strategy [ACTION] Sam & Jo to discuss branching', ['Sam/Jo · Discuss branching (WG)']],
    ['… and so on. **Action:** Ada to write it down.', ['Ada · Write it down (WG)']],
    ['- Should this be 2046? - TODO: open an issue', [' · Open an issue (WG)']],
    ['- label - TODO we should open one', [' · We should open one']],
    ['* ACTION ITEM--Use the issue tracker', [' · Use the issue tracker']],
    ['* ACTION ITEM More examples of it all', [' · More examples of it all']],
    ['(TODO: Ask Allen to revisit)', [' · Ask Allen to revisit']],
    ['mk: Action item to update the charter', ['mk · Update the charter (WG)']],
    ['- **Next Steps**: Brad will set up a meeting', ['Brad · Set up a meeting']],
    [
      '| Action Item | Description |\n| - | - |\n| **33.2** | Danny to review all the tests |',
      ['Danny · Review all the tests'],
    ],
    [
      '**ACTION 58.1**: Look at the draft once (Ada)\n\nText.\n\n**ACTION 58.1**: Look at the draft once (Ada)',
      ['Ada · Look at the draft once'],
    ],
    ['* ACTION on Ada to write the draft', ['Ada · Write the draft (WG)']],
    ['* action AM - renew the old page', ['AM · Renew the old page']],
    ['* action BL to call the others', ['BL · Call the others (WG)']],
    ['* action BL, answer the new question', ['BL · Answer the new question']],
    ['* AI -- Ada to read the whole draft', ['Ada · Read the whole draft']],
    ['* AI - Bo to ask the others again', ['Bo · Ask the others again']],
    ['AI Ada to write the page up', ['Ada · Write the page up']],
    ['* Ada - ACTION - order the new cards', ['Ada · Order the new cards']],
    ['* We need a grants officer - ACTION - Ada and Bo to draft it.', ['Ada/Bo · Draft it (WG)']],
    ['ADA ACTION: ask the new vendor', ['ADA · Ask the new vendor']],
    ['**Top priority ACTION: set up the team.**', [' · Set up the team']],
    ['## Actions\n\n- Lab\n  - Access\n    - TODO: ask the lab about it (Bo)', ['Bo · Ask the lab about it']],
    [
      '## Action items\n\n- [ ] Order the new cards\n  - ACTION - Bo to write it up',
      [' · Order the new cards', 'Bo · Write it up (WG)'],
    ],
    [
      '✅ Next Steps\nAda to follow up with them\nBo to ask the others',
      ['Ada · Follow up with them', 'Bo · Ask the others (WG)'],
    ],
    [
      'Next Steps\nAda to follow up with them\nBo to ask the others',
      ['Ada · Follow up with them', 'Bo · Ask the others (WG)'],
    ],
    [
      'ACTION #1: write the page up (Ada)\n\n## Action items\n\n* [Action #1](#action1): write the page up (Ada)',
      ['Ada · Write the page up'],
    ],
  ])('%s', (written, items) => expect(readText(written, ['Ada', 'Bo', 'Sam', 'Jo'])).toEqual(items));
});

describe('state', () => {
  it.each<Row>([
    ['- RS: Update the new pad.\n  - Done.', ['RS · Update the new pad · done']],
    ['- Ada to ask Bo about it - DONE', ['Ada · Ask Bo about it · done']],
    ['- Any volunteer for this one? --> Ada - DONE', ['Ada · Any volunteer for this one? · done']],
    ['- No action items from the previous meeting', []],
    ['## Follow-ups from last time\n\n- @ada confirmed that the keys were renewed', []],
    ['- RS: fix the old lamp\n  - Done: https://example.org/44', ['RS · Fix the old lamp · done']],
    ['- RS: fix the old lamp\n  - ✅ Done', ['RS · Fix the old lamp · done']],
    ['- RS: fix the old lamp\n  - Done, they answered', ['RS · Fix the old lamp · done']],
    ['- RS: fix the old lamp\n  - Bo: done', ['RS · Fix the old lamp · done']],
    ['- fix the very old lamp -- ✅ Done', [' · Fix the very old lamp · done']],
    ['- RS: fix the old lamp\n  - ONGOING', ['RS · Fix the old lamp']],
    ['- Bo: write all of it DONE', ['Bo · Write all of it · done']],
    ['## Maßnahmen\n\n- Ada: Text ganz neu schreiben (erledigt)', ['Ada · Text ganz neu schreiben · done']],
    ['**Action Items Completed:**\n\n- @ada sent out an email', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('sections', () => {
  it.each<Row>([
    ['## Notes\n\n*Sprint 1 ToDo:\n- Ada: paint the fence', ['Ada · Paint the fence (WG)']],
    ['## Notes\n\n*Sprint 1 done:\n- Ada: paint the fence', []],
    [
      'Present: Ada Moe, Bo Lee\n\n## Work Assigned\n\n- Ada Moe — Paint the fence\n- Bo Lee — Mow the lawn',
      ['Ada Moe · Paint the fence (WG)', 'Bo Lee · Mow the lawn (WG)'],
    ],
    ['Present: Ada Moe, Bo Lee\n\n## Work completed\n\n- Ada Moe — Paint the fence\n- Bo Lee — Mow the lawn', []],
    ['## Task Force Reports\n\n- Ada: presented the slides', []],
    [
      "### 5. Next Steps for the WG?\n\n**Ada:** +1 to Bo's proposal\n\n**Bo:** I think it is fine\n\n**Cy:** what about tests?",
      [],
    ],
    [
      '## Follow-up from last meeting / discussions\n\n- Just over 800 responses to date\n- Wiki page created: https://example.org/w',
      [],
    ],
    ['## Action Plan\n\n* Jo: Webpage ready for all by tomorrow', ['Jo · Webpage ready for all · 2026-01-08']],
    ['## Actions/Resolutions\n\n* Jo: Webpage ready for all by tomorrow', ['Jo · Webpage ready for all · 2026-01-08']],
    [
      '| Name | Assigned To | Deadline | Notes |\n| - | - | - | - |\n| Ada | Bo | Jan 20 | Write the page up |',
      ['Bo · Write the page up · 2026-01-20'],
    ],
    [
      "## Next Steps\n\n- Many groups exist, but they don't communicate well\n- Suggested groups to monitor:\n  - AI Working Group\n  - SIG Scheduling",
      [],
    ],
    ['## Agenda\n\n* Next steps for ITEs\n  * ITE-6\n  * ITE-7', []],
    ["## Notes\n\n- Next steps\n  - Radu: what's up with the component\n  - Peter: I don't think so", []],
    [
      '## Action items\n\n- Ada: write the page up\n\n---\n\nAt the end of the meeting:\n\n- [ ] Copy this document',
      ['Ada · Write the page up'],
    ],
    [
      "## Review previous meeting's action items\n\n- Ada: many of these are stale by now.\n- Bo: the wording on line 12 is confusing.",
      [],
    ],
    [
      'Actions from https://example.org/2025-12-10.md#actions\n\n- [ ] Ada: write the page up',
      ['Ada · Write the page up'],
    ],
    ['---\n\nThe next steps we decided on were:\n\n- Ada: write the page up', ['Ada · Write the page up']],
    ['- <https://example.org/tree/x>', []],
    ...['Open items', 'Outstanding items', 'Who does what', 'Owners and next actions', 'Tasks for next week'].map(
      (name): Row => [`## ${name}\n\n- Ada: write the page up`, ['Ada · Write the page up']],
    ),
    [
      '## Maßnahmen\n\n- Ada: Entwurf ganz neu schicken bis 20. Januar',
      ['Ada · Entwurf ganz neu schicken · 2026-01-20'],
    ],
    [
      '## Actions à mener\n\n- Ada : envoyer le nouveau texte avant le 20 janvier',
      ['Ada · Envoyer le nouveau texte · 2026-01-20'],
    ],
    [
      '## Próximos pasos\n\n- Ada: enviar el nuevo texto para el 20 de enero',
      ['Ada · Enviar el nuevo texto · 2026-01-20'],
    ],
    ['## アクションアイテム\n\n- 田中: 資料を送る(1月20日まで)', ['田中 · 資料を送る (WG) · 2026-01-20']],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('decisions and records', () => {
  it.each<Row>([
    [
      'Present: Ada, Bo\n\n**Resolved**\n\n- Ada: Sort out the spreadsheet of members',
      ['Ada · Sort out the spreadsheet of members'],
    ],
    [
      'Present: Ada, Bo\n\n## Decisions\n\n- Bo to host the test instance\n- We keep the old one',
      ['Bo · Host the test instance'],
    ],
    ['Present: Ada, Bo\n\n## Decisions\n\n- Ada: fine with all of it\n- The board will meet in May', []],
    ['Present: Ada, Bo\n\n## Decisions\n\n**Ada**\n\nYes, we should write it.\n\n**Bo**\n\nI think so too.', []],
    [
      'Present: Ada\n\n## Decisions\n\n- Ada to provide the credentials if needed\n\n## Action items\n\n- Ada: Provide credentials',
      ['Ada · Provide credentials (WG)'],
    ],
    [
      '# Actions\n\nAda: Send the first letter\n\n## Of the account\n\n- Ada and Bo discussed how it stands.\n- Bo agreed to initiate contact with them.',
      ['Ada · Send the first letter'],
    ],
    [
      '- Release notes\n\n  Action:\n    - Remind all leads of them\n    - Bo to add a page\n\n- Board of tasks: it is old\n  - Frontend (Ada)',
      [' · Remind all leads of them', 'Bo · Add a page (WG)'],
    ],
  ])('%s', (written, items) => expect(read(`# WG\n\n${written}`)).toEqual(items));
});

describe('names', () => {
  it.each<Row>([
    [
      '- niko to post a summary of it\n- niko to drop the old concern',
      ['niko · Post a summary of it', 'niko · Drop the old concern'],
    ],
    ['- David K. will incorporate all the changes', ['David K. · Incorporate all the changes']],
    ['- Resolved to schedule shorter meetings', []],
    ['ACTION by Ada to prepare the two polls', ['Ada · Prepare the two polls']],
    ['She is not a member, ACTION: Ada will bring it up', ['Ada · Bring it up (WG)']],
    ['TODO from last week (Ada): ask them again about it', ['Ada · Ask them again about it']],
    [
      '- [x] ~~Ada to comment on it~~ [~~acme/notes#12~~](https://example.org/a/rather/long/path/to/some/issue/12)',
      ['Ada · Comment on it acme/notes#12 · done'],
    ],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('other languages', () => {
  const french =
    'Nous avons parlé de la salle pour la fête et de ce que le bureau va faire pour les membres qui ne sont pas encore là.';
  const german =
    'Das ist der Text, den wir in der Sitzung besprochen haben, und er ist für alle da, die nicht dabei waren.';
  it.each<Row>([
    [
      `${german}\n\n## Next steps\n\n- Preise für alle besorgen\n- Die Halle\n- Konzept in Worte fassen`,
      [' · Preise für alle besorgen', ' · Die Halle (WG)', ' · Konzept in Worte fassen'],
    ],
    [
      `Aanwezig: Ada, Bo\n\n## Acties\n\n- Ada maakt een eerste lijst van punten`,
      ['Ada · Maakt een eerste lijst van punten'],
    ],
    ['Aanwezig: Ada\n\n## Acties\n\n- Dit zou de zaak versnellen', []],
    [
      'Présents : Ada\n\n## Actions prévues lors de la réunion précédente\n\n- Ada : Contacter la salle de Lyon',
      ['Ada · Contacter la salle de Lyon'],
    ],
    [`${german}\n\n## Aufgaben Woche 3\n\n- Ada: ich werde die Halle mieten`, ['Ada · Die Halle mieten (WG)']],
    [`${french}\n\n## Actions\n\n- Ada : je vais envoyer la lettre`, ['Ada · Envoyer la lettre (WG)']],
    [`${french}\n\n## Actions\n\n- Envoyer la lettre aux membres`, [' · Envoyer la lettre aux membres']],
    [
      '## Tareas asignadas\n\n| # | Descripción breve | Responsable(s) | Fecha límite |\n| - | - | - | - |\n| 1 | Redefinir los casos | Ada y Bo | [12/02/2026] |',
      ['Ada/Bo · Redefinir los casos (WG) · 2026-02-12'],
    ],
    [
      '## 액션 아이템\n\n| 담당자 | 업무 | 마감일 |\n| - | - | - |\n| 김명환 | 모델 서버 설계 | 01/12 |',
      ['김명환 · 모델 서버 설계 (WG) · 2026-01-12'],
    ],
    [
      '## Acties\n\n| Actie | Actiehouder | Status |\n| - | - | - |\n| Notulen op de site | Ada | gesloten |',
      ['Ada · Notulen op de site · done'],
    ],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('boxes outside the sections', () => {
  const present = 'Present: Ada, Bo\n\n';
  it.each<Row>([
    [`${present}We need to look at it.\n\n- [ ] Ada will try this out`, ['Ada · Try this out (WG)']],
    [
      `${present}- [ ] Ada: Circulate the text to all\n- [x] Bo: Ask about the date`,
      ['Ada · Circulate the text to all', 'Bo · Ask about the date · done'],
    ],
    [
      '- [ ] Circulate the text to the list\n- [ ] Start to discuss with them\n  - [ ] Alpha\n  - [ ] Beta',
      [' · Circulate the text to the list', ' · Start to discuss with them · [ ] Alpha · [ ] Beta'],
    ],
    [`${present}- [ ] Ada: news of the release\n- [ ] Bo: which day is best?\n- [ ] Review the board`, []],
    ['## Agenda\n\n- [ ] Update the board with new proposals', []],
    ['## Attendees\n\n- [x] Ada Moe\n- [ ] Bo Byron - Example, Inc.', []],
    ['- [ ] [Make the old syntax redundant](https://example.org/1)\n- [ ] #12 fix the old syntax', []],
  ])('%s', (written, items) => expect(readText(`# WG\n\n${written}`)).toEqual(items));
});

describe('what was said, and how far it is', () => {
  it.each<Row>([
    [
      '### Action items\n\n- Ada: send the first letter\n\n**Feedback on the proposal**\n\nErik expresses concern about the missing answers. Bo agrees and will not wait.',
      ['Ada · Send the first letter'],
    ],
    [
      'Present: Ada, Bo\n\n## Action items\n\n**Ada**\n\n* Yeah. But you would have to keep it, I guess.\n\n**Bo**\n\n* Okay, is that so?',
      [],
    ],
    ['AI: Bo to raise a PR\n    Done', ['Bo · Raise a PR (WG) · done']],
    ['- Ada: ask them about the date\n  Not done', ['Ada · Ask them about the date']],
    ['- Ada: ask them about the date\n\nThat was done.', ['Ada · Ask them about the date · done']],
    [
      '- Ada: ask them about the date\n- Done (#12)\n- Bo: write all of it up',
      ['Ada · Ask them about the date · done', 'Bo · Write all of it up'],
    ],
    [
      '- Ada: ask them about the date\n- ✅ Bo to write all of it up',
      ['Ada · Ask them about the date', 'Bo · Write all of it up · done'],
    ],
  ])('%s', (written, items) =>
    expect(read(`# WG\n\n${/^#|Present/m.test(written) ? '' : '## Action items\n\n'}${written}`)).toEqual(items),
  );
});

describe('who is nobody, and who is somebody', () => {
  it.each<Row>([
    ['- Source: [Ada](https://example.org/a)\n- Ada: write the whole page', ['Ada · Write the whole page']],
    ['- Previous:\n  - Write the first of the pages', [' · Write the first of the pages']],
    [
      '- revive the thread with the city - Jonas\n- table of all the tools - Mara',
      ['Jonas · Revive the thread with the city', 'Mara · Table of all the tools'],
    ],
    ['- [ ] **Action** review the oldest issue', [' · Review the oldest issue']],
    ['**ACTION 60.6** Ada and Bo to confirm the date', ['Ada/Bo · Confirm the date (WG)']],
    ['**ACTION: try the new spawner** (Mara)\nWe may be able to do so.', ['Mara · Try the new spawner']],
    ['- Prod @ada to give us the design', [' · Prod @ada to give us the design']],
    ['ACTION: Doodle to find a date', [' · Doodle to find a date']],
    ['- Slack: tell the others of it', [' · Slack: tell the others of it']],
    ['Present: Zoom Lee\n\n## Action items\n\n- Zoom to write the list', ['Zoom · Write the list (WG)']],
    ['## Notes\n\n* PS: see the other list', []],
    ['Present: Paul Smith (PS)\n\n## Action items\n\n- PS: see the other list', ['PS · See the other list']],
    [
      '**Pending tasks:**\n\n- **Images:** Pictures are still missing.\n- **Mill Production:** Details are required, such as data (A, B, etc.).',
      [],
    ],
    ['**Pending tasks:**\n\n- **Ada:** paint the whole fence', ['Ada · Paint the whole fence']],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('lists below names, and days before them', () => {
  it.each<Row>([
    [
      'Present: Ada, Bo\n\n## Action items\n\n***Ada***\n\n* include the new link\n\n***Dora***\n\n* ask about the date',
      ['Ada · Include the new link', 'Dora · Ask about the date'],
    ],
    [
      'Present: Tim, Bo\n\n## Next steps\n\n**Tim**\n\n* so he is here\n\n**Bo**\n\n* got it\n\n**Tim**\n\n* what now\n\n**Tim**\n\n* on we go',
      [],
    ],
    ['## Action items\n\n- May 15 (Ada): make the checks public', ['Ada · Make the checks public · 2026-05-15']],
    ['## Action items\n\n- before May 15 (Bo) test some of it', ['Bo · Test some of it · 2026-05-15']],
    [
      '## Action items\n\n- [ ] [luca] create a channel\n- [ ] [jo] write the first page\n- [ ] [kim] ask the others',
      ['luca · Create a channel (WG)', 'jo · Write the first page', 'kim · Ask the others (WG)'],
    ],
    ['## Action items\n\n- [docs] create a channel\n- [docs] write the first page\n- [ci] ask the others', []],
  ])('%s', (written, items) => expect(read(`# WG\n\n${written}`)).toEqual(items));
});
