import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

type Row = readonly [written: string, items: readonly string[]];

const read = (written: string) =>
  tellItems(readLines(written, { unowned: 'skip' })).filter((item) => !item.startsWith(' '));

const both = ['Quenby · Ask the bank (WG)', 'Ozren · Renew the domain (WG)'];
const initials = ['QV · Ask the bank (WG)', 'OP · Renew the domain (WG)'];

/** How a list begins, how it names people and what it holds, each from another habit; nobody is listed as present. */
describe('lists as whole notes have them', () => {
  it.each<Row>([
    // People as headings below a label or a heading in bold.
    [
      '**Tasks**\n\n#### Nadia\n\n- Ask the bank.\n\n#### Ozren\n\n- Renew the domain.',
      ['Nadia · Ask the bank (WG)', both[1] ?? ''],
    ],
    ['Tasks:\n\n**Quenby**\n\n- Ask the bank.\n\n**Ozren**\n\n- [ ] Renew the domain.', both],
    [
      '**Tasks**\n\n**Quenby**\n\n- Ask the bank\n\n**Ozren**\n\n- ~~Renew the domain~~\n\n**Budget**\n\n- Ozren: it is low',
      [both[0] ?? '', `${both[1] ?? ''} · done`],
    ],
    [
      '## Tasks\n\n### Nadia\n\n- ask the bank\n\n### Ozren\n\n- renew the domain',
      ['Nadia · Ask the bank (WG)', both[1] ?? ''],
    ],
    // Paragraphs below a label.
    ['Next steps:\n\nQuenby will ask the bank.\n\nOzren will renew the domain.\n\nThe call was recorded.', both],
    ['Next steps:\nQuenby to ask the bank.\n\nOzren to renew the domain.', both],
    ['Next steps:\n\n**Quenby**: ask the bank\n\n**Ozren**: renew the domain\n\nNext meeting: Friday', both],
    // Names alone over what is theirs.
    ['## Tasks\n\n- QV\n  - ask the bank\n- OP\n  - renew the domain', initials],
    ['## Tasks\n\n- **QV**\n  - ask the bank\n- **OP**\n  - renew the domain', initials],
    [
      '## Tasks\n\n- **Nadia**\n  - letter\n- **Ozren**\n  - server setup',
      ['Nadia · Letter (WG)', 'Ozren · Server setup (WG)'],
    ],
    // Names behind, with when it is due behind them.
    [
      '## Tasks\n\n- ask the bank, Quenby (by Friday)\n- renew the domain, Ozren (by Friday)',
      both.map((item) => `${item} · 2026-01-09`),
    ],
    [
      '## Tasks\n\n- ask the bank [Quenby, Tivadar]\n- renew the domain [Ozren]',
      ['Quenby/Tivadar · Ask the bank (WG)', both[1] ?? ''],
    ],
    ['## Tasks\n\n- letter [Nadia]\n- server setup [Ozren]', ['Nadia · Letter (WG)', 'Ozren · Server setup (WG)']],
    [
      '## Tasks\n\n- ask the bank → Quenby V. and Ozren P.\n- renew the domain → Ozren P.',
      ['Quenby V./Ozren P · Ask the bank (WG)', 'Ozren P · Renew the domain (WG)'],
    ],
    [
      '## Tasks\n\n- ask the bank **Quenby Vogt** **Due:** 2026-01-31',
      ['Quenby Vogt · Ask the bank (WG) · 2026-01-31'],
    ],
    ['Present: Quenby, Ozren\n\n## Tasks\n\n- ask the bank (by Quenby)\n- renew the domain (by Ozren)', both],
    [
      '## Tasks\n\n- ask the bank (owner: Quenby, Tivadar)\n- renew the domain - assigned to Ozren, Tivadar',
      ['Quenby/Tivadar · Ask the bank (WG)', 'Ozren/Tivadar · Renew the domain (WG)'],
    ],
    ['## Tasks\n\n- ask the bank (owner: Quenby, by Friday)', [`${both[0] ?? ''} · 2026-01-09`]],
    ['## Tasks\n\n- ask the bank (owner: Quenby, high)', [both[0] ?? '']],
    // Names of lists.
    ['## Items for action\n\n- Quenby: ask the bank\n- Ozren: renew the domain', both],
    ['## Still to do\n\n[Quenby] ask the bank\n[Ozren] renew the domain', both],
    ['## Work plan\n\n- Nadia: ask the bank\n- Ozren: renew the domain', ['Nadia · Ask the bank (WG)', both[1] ?? '']],
    [
      '**This week:**\n\n- [ ] [@quenby] ask the bank\n- [ ] [@ozren] server setup',
      ['@quenby · Ask the bank (WG)', '@ozren · Server setup (WG)'],
    ],
  ])('%j', (written, items) => {
    expect(read(written)).toEqual(items);
  });

  // Topics stand as people do, and what is said of them is no task of theirs.
  it.each([
    '**Tasks**\n\n#### Budget\n\n- It is low.\n\n#### Website\n\n- It works.',
    'Tasks:\n\nThe website will be renewed.\n\nThe bank was asked.',
    '## Tasks\n\n- Website\n  - fix the form\n- Flyers\n  - print them',
    '## Tasks\n\n- ask the bank (by post)\n- renew the domain (by Easter)',
    '## Work plan\n\n- Website: renew the form\n- Flyers: print them',
  ])('%j holds nothing of anybody', (written) => {
    expect(read(written)).toEqual([]);
  });
});

describe("last time's items, speech and forms", () => {
  const settled = (item: string) => `${item} · done`;
  it.each<Row>([
    ['## Action items\n\n- Quenby to ask the bank\n  - Ozren completed this.', [settled(both[0] ?? '')]],
    ['## Action items\n\n- Quenby to ask the bank\n  - Ozren has already done it', [settled(both[0] ?? '')]],
    [
      "## Action items\n\n- Quenby to ask the bank\n  - haven't done this",
      [`${both[0] ?? ''} · [ ] haven't done this`],
    ],
    ['## Action items\n\n- Quenby to ask the bank\n  - nobody did this', [`${both[0] ?? ''} · [ ] nobody did this`]],
    [
      '## Action items from last meeting\n\n**ACTION 58.4**: ask the bank (Quenby)\n\n**Status**: Done',
      [settled(both[0] ?? '')],
    ],
    [
      '## Action item review\n\n- Quenby to ask the bank\n  - Result: they moved\n- Ozren to renew the domain',
      [both[1] ?? ''],
    ],
    [
      '## Updates on prior actions\n\n- QV: asking the bank\n- OP: It was renewed\n- Ozren to renew the domain',
      [both[1] ?? ''],
    ],
    ['## Review of open action items (QV)\n\n**QV:** We have a room on Monday.\n**OP:** It is the day before.', []],
    ['## Open actions\n\nQV: I would prefer another bank\nOP: The next release will be 0.2', []],
    // What somebody is to do is no answer because of its subject.
    [
      '## Actions\n\n- Quenby: The bank has to be asked\n- Ozren: renew the domain',
      ['Quenby · The bank has to be asked', both[1] ?? ''],
    ],
    ['## Actions\n\n- [ ] [Task description] - Owner: [Name] - Due: [Date]\n- [ ] Owner - Due date', []],
    ['## Acciones\n\n- [ ] [Acción 1] - Responsable: [Nombre] - Fecha: [DD/MM/YYYY]', []],
    ['## Next week\n\nChair: Nadia\n\nDocumentarian: [name]\n\nTheme: Banks', []],
    // Boxes of agendas, and a label below those who were there.
    ['Present: Nadia\n\n## Agenda for next meeting\n\n- [ ] Discuss the bank (Nadia)', []],
    ['## Upcoming events\n\n- [ ] The summit (@quenby)\n- [ ] The workshop (@ozren)', []],
    ['- Next iteration dreams:\n  - Nadia: start with the bank\n  - Peter: renew the domain', []],
    [
      '**Board Summary:** the bank was asked\n\n**Board Summary:** it answered\n\n## Actions\n\n- **Board Summary:** @quenby: the domain was renewed\n- Ozren: renew the domain',
      [both[1] ?? ''],
    ],
    ['## Parking lot\n\n- [ ] @quenby the new bank', []],
    [
      '## Attendees\n\n- Nadia\n\nNext steps:\n- Thanks to Quenby for the slides!\n- Ozren to renew the domain',
      [both[1] ?? ''],
    ],
    ['## Decisions\n\n- Nadia stays chair until June', []],
    ['## Actions\n\n- Passcode: 9324 9799#\n- Ozren: renew the domain', [both[1] ?? '']],
  ])('%j', (written, items) => {
    expect(read(written)).toEqual(items);
  });
});
