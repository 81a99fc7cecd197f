import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

type Row = readonly [written: string, items: readonly string[]];

const read = (written: string) =>
  tellItems(readLines(written, { unowned: 'skip' })).filter((item) => !item.startsWith(' '));
const below = (items: string) => read(`## Action items\n\n${items}`);

/** Quenby, Ozren and Tivadar stand in no list of names; what the other items do is all that tells. */
describe('owners that only the other items show', () => {
  const both = ['Quenby · Ask the bank (WG)', 'Ozren · Renew the domain (WG)'];
  it.each<Row>([
    ['- **Quenby** ask the bank\n- **Ozren** - renew the domain', both],
    ['- Quenby -> ask the bank\n- Ozren -> renew the domain', both],
    ['- ask the bank - Quenby\n- renew the domain - Ozren', both],
    ['- ask the bank | Quenby\n- renew the domain | Ozren', both],
    ['- ask the bank, Quenby\n- renew the domain, Ozren', both],
    ['- ask the bank; Quenby\n- renew the domain; Ozren', both],
    ['- ask the bank > Quenby\n- renew the domain > Ozren', both],
    ['- ask the bank: Quenby\n- renew the domain: Ozren', both],
    [
      '- the new flyer - Quenby, Ozren, Tivadar and Oskar\n- the site - Ozren\n- the badges - Tivadar',
      ['Quenby/Ozren/Tivadar/Oskar · The new flyer (WG)', 'Ozren · The site (WG)', 'Tivadar · The badges (WG)'],
    ],
    // One who is known vouches for those who are told as he is.
    [
      '- Oskar - write it up\n- Quenby - file an issue\n- Release - see above\n- Better signs of the room - later',
      ['Oskar · Write it up (WG)', 'Quenby · File an issue (WG)'],
    ],
    [
      '- ask the bank. It is new. (quenby)\n- renew the domain (ozrix, zeldo)\n- print the badges (quenby)',
      ['quenby · Ask the bank (WG)', 'ozrix/zeldo · Renew the domain (WG)', 'quenby · Print the badges (WG)'],
    ],
    ['- ask the bank (optional)\n- renew the domain (later)\n- print the badges (today)', []],
    // Topics, objects, a single item.
    ['- Forms - write them\n- Badges - print them', []],
    ['- talk to Ozren, Quenby\n- talk to Tivadar, Ozren', []],
    ['- ask the bank, Quenby', []],
    ['- buy the cake, the coffee\n- print the badges, the signs', []],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('owners before a bare verb, and by their initial', () => {
  it.each<Row>([
    [
      '- Oskar update this page\n- Oskar and Priya write the report',
      ['Oskar · Update this page (WG)', 'Oskar/Priya · Write the report (WG)'],
    ],
    ['- Oskar update on the domain', []],
    [
      '- [ ] renew the domain [O. Vogt]\n- [x] ask the bank [O. Vogt]',
      ['O. Vogt · Renew the domain (WG)', 'O. Vogt · Ask the bank (WG) · done'],
    ],
    ['- Both Quenby and Ozren will ask the bank', ['Quenby/Ozren · Ask the bank (WG)']],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('markers with a name in brackets or a dash', () => {
  it.each<Row>([
    ['- **Action (Quenby) - ask the bank**', ['Quenby · Ask the bank (WG)']],
    ['**Action (Quenby) - renew the domain**', ['Quenby · Renew the domain (WG)']],
    ['* **action** - Quenby to ask the bank', ['Quenby · Ask the bank (WG)']],
    ['* **action** - the word that we use here', []],
    [
      '- [AI-3] Quenby to ask the bank\n- **[AI-4]** Ozren to renew it',
      ['Quenby · Ask the bank (WG)', 'Ozren · Renew it (WG)'],
    ],
    ['Action items: see below', []],
    ['In the end we identified the following next steps:\n\n- Oskar to ask the bank', ['Oskar · Ask the bank (WG)']],
    ['We talked of the following meetings:\n\n- Oskar to ask the bank', []],
    ['Action: the code of conduct committee will ask the bank', ['code of conduct committee · Ask the bank (WG)']],
    ['- [ ] Actions Agreed Upon: ask the bank', []],
    [
      'Actions:\n\nOskar\n- logo\n- ask the bank\n\nPriya\n- banner\n\nThe end.',
      ['Oskar · Logo (WG)', 'Oskar · Ask the bank (WG)', 'Priya · Banner (WG)'],
    ],
  ])('%s', (written, todos) => expect(read(written)).toEqual(todos));
});

describe('what editors leave', () => {
  it.each<Row>([
    [
      '## Actions\n\n* **All members:**&#x20;\n  * Ask the bank.\n* **Quenby:**&#x20;\n  * Renew the domain.',
      ['All members · Ask the bank (WG)', 'Quenby · Renew the domain (WG)'],
    ],
    [
      '## Action items\n\n| Topic | Action items | Responsible |\n| - | - | - |\n| Bank | It was told of. | Ask for the fee. Renew the card |\n| Site | Renew the domain | Quenby |',
      ['Quenby · Renew the domain (WG)'],
    ],
  ])('%s', (written, todos) => expect(read(written)).toEqual(todos));
});

describe('names below an item, lines of a paragraph, numbers before names', () => {
  it.each<Row>([
    ['- Ask the bank\n  - Oskar\n  - Priya', ['Oskar/Priya · Ask the bank (WG)']],
    ['- Ask the bank\n  - Oskar and Priya will do this', ['Oskar/Priya · Ask the bank (WG)']],
    ['- Invite the guests\n  - Oskar, Priya, Tim, Sean, Nils', []],
    ['- The guests\n  - Oskar\n  - Priya', []],
    ['ask the bank - Oskar\nrenew the domain - Priya', ['Oskar · Ask the bank (WG)', 'Priya · Renew the domain (WG)']],
    [
      'ask the bank (Oskar)\\\nrenew the domain (Priya)\\',
      ['Oskar · Ask the bank (WG)', 'Priya · Renew the domain (WG)'],
    ],
    ['- **84.2**—Oskar to ask the bank', ['Oskar · Ask the bank (WG)']],
    [
      '- 1.2 Oskar to ask the bank\n- [A3] Priya: renew the domain',
      ['Oskar · Ask the bank (WG)', 'Priya · Renew the domain (WG)'],
    ],
    ['- #362 Oskar to merge it', ['Oskar · #362 Oskar to merge it']],
    ['- Oskar was asked to renew the domain', ['Oskar · Renew the domain (WG)']],
    [
      '- ask the bank (Quenby, by January 20)\n- renew it (Ozren, by January 30)\n- print it (Tivadar)',
      ['Quenby · Ask the bank (WG) · 2026-01-20', 'Ozren · Renew it (WG) · 2026-01-30', 'Tivadar · Print it (WG)'],
    ],
    ['- ask the bank - Oskar - 15 January', ['Oskar · Ask the bank (WG) · 2026-01-15']],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('tasks that ask something', () => {
  it.each<Row>([
    [
      '- Oskar: (read the draft), what is too long?\n- Priya: (read the draft), what is missing?\n- Tim: the new flyer\n- Tim: write the report\n- (Sean): badges',
      [
        'Oskar · (Read the draft), what is too long?',
        'Priya · (Read the draft), what is missing?',
        'Tim · The new flyer (WG)',
        'Tim · Write the report (WG)',
        'Sean · Badges (WG)',
      ],
    ],
    ['- Oskar: what is too long?\n- Priya: I think that it is fine\n- Tim: the new flyer', []],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('tables of somebody and what they are to do, in no section', () => {
  it.each<Row>([
    [
      '# Reunião\n\nNesta reunião foi discutido o plano da primeira entrega e feita a divisão das atividades para a entrega seguinte. Também não foi possível falar com a biblioteca, mas a equipe vai fazer isso na próxima semana.\n\n| Integrantes | Atividades |\n| - | - |\n| Camila, Tiago e Bruno | Criar o documento |\n| Tiago | Realizar o levantamento |',
      ['Camila/Tiago/Bruno · Criar o documento (WG)', 'Tiago · Realizar o levantamento (WG)'],
    ],
    [
      '| Name | Task |\n| - | - |\n| Oskar | Ask the bank |\n| Priya | Renew the domain |',
      ['Oskar · Ask the bank (WG)', 'Priya · Renew the domain (WG)'],
    ],
    [
      'Who | What | When\n--|--|--\nquenby | ask the bank | 2026-01-14\nozrix | renew the domain | next call',
      ['quenby · Ask the bank (WG) · 2026-01-14', 'ozrix · Renew the domain (WG)'],
    ],
    ['Who | What\n--|--\nquenby | ask the bank\nozrix | renew the domain', []],
    ['| Name | Task |\n| - | - |\n| Oskar | the talks |\n| Priya | chair |', []],
    ['| Name | Company |\n| - | - |\n| Oskar | Review Inc |\n| Priya | Renew Ltd |', []],
    ['| Item | Notes |\n| - | - |\n| Budget | Ask the bank |\n| Site | Renew the domain |', []],
  ])('%s', (written, todos) => expect(read(written)).toEqual(todos));
});

describe('sentences that say it otherwise', () => {
  it.each<Row>([
    ['- Oskar to be moderator of the next call', ['Oskar · Be moderator of the next call']],
    ['- Oskar to be added to the list', []],
    ['- If it is approved, @oskar to lead it', ['@oskar · Lead it if it is approved']],
    ['- @Quenby Vogt (Acme) will ask the bank', ['Quenby Vogt · Ask the bank (WG)']],
    ['- [@oskar](https://example.org/oskar) :\n  - ask the bank', ['@oskar · Ask the bank (WG)']],
    // What a list at the top says is not said again by a mark.
    [
      '- ask the bank -- Oskar\n\n## Talk\n\nAction: ask the bank -- Oskar\n\nAction: ask the bank -- Priya',
      ['Oskar · Ask the bank (WG)', 'Priya · Ask the bank (WG)'],
    ],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});
