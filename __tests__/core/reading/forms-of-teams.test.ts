import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

type Row = readonly [written: string, items: readonly string[]];

const WHO = 'Attendees: Kate Byron, Robin Lind, Lars Mora\n\n';
const read = (written: string) =>
  tellItems(readLines(`${WHO}${written}`, { unowned: 'skip' })).filter((item) => !item.startsWith(' '));
const below = (items: string) => read(`## Action items\n\n${items}`);

describe('how teams and programs for notes write items', () => {
  it.each<Row>([
    // Arrows as keyboards and chats draw them.
    ['- Kate ➡️ ask the bank\n- Robin & Lars ➡ draft it', ['Kate · Ask the bank (WG)', 'Robin/Lars · Draft it (WG)']],
    ['- Kate 👉 ask the bank', ['Kate · Ask the bank (WG)']],
    ['- ask the bank ➡️ Kate', ['Kate · Ask the bank (WG)']],
    // Pages of people, tags of chats, links in brackets.
    ['- [ ] [[Kate]] ask the bank', ['Kate · Ask the bank (WG)']],
    ['- [[people/Kate Byron|Kate]] and [[Robin]] will ask the bank', ['Kate/Robin · Ask the bank (WG)']],
    ['- TODO [[Quenby]] ask the bank', ['Quenby · Ask the bank (WG)']],
    ['- ask the bank [[Kate]]', ['Kate · Ask the bank (WG)']],
    ['- [[The roadmap]] needs a new chapter', []],
    ['- @kate#1234 to ask the bank', ['@kate · Ask the bank (WG)']],
    ['- ask the bank about it @kate#1234', ['@kate · Ask the bank about it']],
    ['- ([@kate](https://github.com/kate)) ask the bank', ['@kate · Ask the bank (WG)']],
    ['- [Quenby] [Lars] agree on a day', ['Quenby/Lars · Agree on a day']],
    ['- [Kate] [P1] agree on a day', ['Kate · [P1] agree on a day']],
    // Who has taken it.
    ['- Get the numbers: QUENBY is working on this', ['QUENBY · Get the numbers (WG)']],
    ['- Test the new page: Kate and Lars are doing it', ['Kate/Lars · Test the new page']],
    ['- The bank says that Quenby is on this', []],
    ['- Draw the new map Assigned Quenby 3/22 Due 3/30', ['Quenby · Draw the new map · 2026-03-30']],
    ['- Draw the new map Assigned to Quenby', ['Quenby · Draw the new map']],
    ['- Draw what was Assigned', []],
    // Nobody asks where it is told how to do something.
    [
      '- Kate: How to start?\n- Robin: How to help?\n- Lars: Rework the guide',
      ['Kate · How to start? (WG)', 'Robin · How to help? (WG)', 'Lars · Rework the guide (WG)'],
    ],
    ['- Kate: do we start?\n- Robin: can we help?\n- Lars: I think so', []],
    // What leads on to others is nobody's task.
    [
      'Kate (VE3) will coordinate the following actions:\n\n- Quenby (VE4) will update the page.',
      ['Quenby · Update the page (WG)'],
    ],
    ['- Kate will order the following:\n  - paper\n  - ink', ['Kate · Order the following (WG) · [ ] paper · [ ] ink']],
    // Each of two who do something.
    [
      '- Kate updating the list, Robin updating the rules',
      ['Kate/Robin · Updating the list, Robin updating the rules'],
    ],
    // A nick that ends as they do in chats.
    [
      '- @kate: write it\n- quen_ to ask the bank\n- lar_ to draft the post',
      ['@kate · Write it (WG)', 'quen_ · Ask the bank (WG)', 'lar_ · Draft the post (WG)'],
    ],
    // A day at the end.
    ['- Kate: ask the bank - 22/01', ['Kate · Ask the bank (WG) · 2026-01-22']],
    ['- Kate: ask the bank - 22/1/26', ['Kate · Ask the bank (WG) · 2026-01-22']],
    ['- Kate: ask the bank (22.1.)', ['Kate · Ask the bank (WG) · 2026-01-22']],
    ['- Kate: ask the banks (3/5)', ['Kate · Ask the banks (3/5)']],
  ])('%s', (written, items) => {
    expect(below(written)).toEqual(items);
  });

  it.each<Row>([
    ['- TODO Quenby: is asking the bank about it', ['Quenby · Asking the bank about it']],
    ['- TODO Quenby: is late', []],
    ['## Actions\n\n- ACTION: Kate to ask the bank\n  - ACTION RESOLVED', ['Kate · Ask the bank (WG) · done']],
  ])('behind markers: %s', (written, items) => {
    expect(read(written)).toEqual(items);
  });
});

describe('tables that need no section', () => {
  const table = (heading: string, header: string, ...rows: readonly string[]) =>
    [`## ${heading}`, '', `| ${header} |`, '|---|---|---|', ...rows.map((row) => `| ${row} |`)].join('\n');

  it.each<Row>([
    // The heading looks ahead, or shares out.
    [
      table('Experiments for next sprint', 'Experiment | Who', 'Pairs | Kate', 'Less talk | All'),
      ['Kate · Pairs (WG)', 'All · Less talk (WG)'],
    ],
    // Three columns that head nothing else.
    [
      table('Website', 'Task | Owner | Deadline', 'Login page | Kate | 22 January', 'Icons | Robin | 23 January'),
      ['Kate · Login page (WG) · 2026-01-22', 'Robin · Icons (WG) · 2026-01-23'],
    ],
    [
      table('Website', 'What | Who | By when', 'Icons | Robin | 23 January', 'Page | Kate | 22 January'),
      ['Robin · Icons (WG) · 2026-01-23', 'Kate · Page (WG) · 2026-01-22'],
    ],
    [table('Talks', 'What | Who | When', 'Icons | Robin | 10:00', 'Page | Kate | 11:00'), []],
    [table('Rooms', 'Room | Lead', 'Red | Kate', 'Blue | Robin'), []],
    [table('Roles', 'Task | Owner', 'Minutes | Kate', 'Keys | Robin'), []],
  ])('%s', (written, items) => {
    expect(read(written)).toEqual(items);
  });
});

describe('languages of short notes', () => {
  it('a day at the end of a heading tells the language, and so does `today` as a label', () => {
    expect(
      read('### Kate\n- Heute: Tests schreiben\n\n### To-dos bis Freitag\n- [ ] Kate – Vortrag vorbereiten'),
    ).toEqual(['Kate · Vortrag vorbereiten (WG) · 2026-01-09']);
  });

  it('a label may be long', () => {
    expect(read("2) Répartition des tâches pour la semaine prochaine\n   * Kate : page d'accueil")).toEqual([
      "Kate · Page d'accueil (WG) · 2026-01-16",
    ]);
  });
});

describe('lists and tables whose siblings show whose the items are', () => {
  it.each<Row>([
    // Whatever its name, it is to do something.
    [
      '- ORG - to publish it again\n- NUMBERS - to send the contract\n- Community - to add ideas',
      ['ORG · Publish it again (WG)', 'NUMBERS · Send the contract (WG)', 'Community · Add ideas (WG)'],
    ],
    ['- Homework - to read chapter three\n- Deadline - to be told', []],
    // Lines without bullets that each tell what somebody does.
    [
      'Kate looks into it again\nRobin books the room today',
      ['Kate · Look into it again', 'Robin · Book the room (WG) · 2026-01-07'],
    ],
    // … and not what is said of the item above.
    ['MR: Check it again.\nRobin can check.', ['MR · Check it again (WG)']],
    // Who leads, in brackets.
    ['- release 1.16 of it (@kate driving)', ['@kate · Release 1.16 of it']],
    ['- the talk of it (Quenby speaking)', []],
    // How it ended.
    ['- Kate: get the numbers. Done, see the pad.', ['Kate · Get the numbers (WG) · done']],
    ['- Kate: get the numbers. Done with the rest, she asks for more.', ['Kate · Get the numbers (WG)']],
  ])('%s', (written, items) => {
    expect(below(written)).toEqual(items);
  });

  it('a column called as a section would be holds tasks where its cells say whose', () => {
    const rows = (third: string) =>
      `## Topics\n\n| Topic | Said | Follow-up |\n|---|---|---|\n| Price | B is best | ${third} |`;
    expect(read(rows('Kate: ask the bank'))).toEqual(['Kate · Ask the bank (WG)']);
    expect(read(rows('B it is'))).toEqual([]);
  });

  it('a plain name of a section heads its bullets between those of another part', () => {
    expect(read('Answers\n- Kate: wants to learn\nFollow-up\n- send the offer (Kate)')).toEqual([
      'Kate · Send the offer (WG)',
    ]);
  });
});

describe('what somebody does or will do is titled as an order', () => {
  const titles = (...lines: readonly string[]) => read(lines.join('\n')).map((item) => item.replace(/ \(WG\)$/, ''));
  it.each([
    [['## Tâches', '- Kate enverra le devis à la mairie'], ['Kate · Envoyer le devis à la mairie']],
    [['## Tâches', '- Kate et Robin préparent le formulaire'], ['Kate/Robin · Préparer le formulaire']],
    [['## Tâches', '- Kate ajoute les mentions légales'], ['Kate · Ajoute les mentions légales']],
    [['## Tâches', '- Relancer la banque (à faire par Kate)'], ['Kate · Relancer la banque']],
    [['## Tareas', '- Kate enviará el informe a todos'], ['Kate · Enviar el informe a todos']],
    [['## Tareas', '- Kate confirma que la sala es grande'], []],
    [['## Tarefas', '- Kate fará o relatório de maio'], ['Kate · Fazer o relatório de maio']],
    [['## Attività', '- Kate e Robin preparano la locandina'], ['Kate/Robin · Preparare la locandina']],
  ])('%s', (lines, items) => {
    expect(titles(...lines)).toEqual(items);
  });
});

describe('what the whole note or list shows', () => {
  it('items that each begin with a known name need no sign behind it', () => {
    const lines = ['Kate the logo of it', 'Robin & Lars budget for May', 'Lars mock-ups'];
    const items = ['Kate · The logo of it', 'Robin/Lars · Budget for May (WG)', 'Lars · Mock-ups (WG)'];
    expect(below(lines.map((line) => `- ${line}`).join('\n'))).toEqual(items);
    expect(below(lines.join('\n'))).toEqual(items);
    expect(below([lines[0], lines[2]].join('\n'))).toEqual([]);
    expect(below('- Kate the logo\n- Robin page\n- Lars mock-ups\n- The room')).toEqual([]);
    expect(below('- Kate thinks so\n- Robin was late\n- Lars in June')).toEqual([]);
  });

  it('lists of one name are alike', () => {
    const list = (...items: readonly string[]) => `**Takeaways**\n${items.map((item) => `- ${item}`).join('\n')}\n\n`;
    const orders = ['Kate to ask the bank', 'Robin to draft it again'];
    expect(read(`${list(...orders)}${list('Lars writes up the numbers')}`)).toEqual([
      'Kate · Ask the bank (WG)',
      'Robin · Draft it again (WG)',
      'Lars · Write up the numbers',
    ]);
    expect(read(list('Lars writes up the numbers'))).toEqual([]);
  });

  it('people may be listed behind something else, or in brackets', () => {
    const note = (who: string) => `${who}\n\n## Action items\n\n- Quenby: ask the bank\n- Oksana- the new page`;
    const items = (who: string) => tellItems(readLines(note(who), { unowned: 'skip' }));
    expect(items('20 May, in the lab. Present: Quenby, Oksana')).toHaveLength(2);
    expect(items('Present: all (Quenby, Oksana)')).toHaveLength(2);
  });

  it.each<Row>([
    ['- Kate, robin - rotate the keys', ['Kate/robin · Rotate the keys (WG)']],
    ['- Kate, please rotate the keys', ['Kate · Rotate the keys (WG)']],
    ['- Kate: ask the bank - Thursday 22/01', ['Kate · Ask the bank (WG) · 2026-01-22']],
    ['- Kate: ask the bank - version 22/01', ['Kate · Ask the bank - version 22/01']],
  ])('%s', (written, items) => {
    expect(below(written)).toEqual(items);
  });

  it('each of two markers in emphasis begins an item', () => {
    expect(
      read('2. **Report.** It is late. *Action: Kate to ask for it.* *Action: Lars to circulate the form.*'),
    ).toEqual(['Kate · Ask for it (WG)', 'Lars · Circulate the form (WG)']);
  });
});

describe('nicks, cells and letters that name nobody', () => {
  it.each<Row>([
    // Half of them are surely people.
    [
      '- vk: alert on the queue\n- @kate: dashboards\n- hanna: layout of it\n- ole: two pages',
      ['vk · Alert on the queue', '@kate · Dashboards (WG)', 'hanna · Layout of it (WG)', 'ole · Two pages (WG)'],
    ],
    ['- docs: a new page\n- kate: dashboards', ['kate · Dashboards (WG)']],
  ])('%s', (written, items) => {
    expect(below(written)).toEqual(items);
  });

  it('`done` may stand for the day', () => {
    const table =
      '| What | Who | Due |\n|---|---|---|\n| Book the room | Kate | done |\n| Ask the bank | Lars | 22 January |';
    expect(below(table)).toEqual(['Kate · Book the room (WG) · done', 'Lars · Ask the bank (WG) · 2026-01-22']);
  });

  it('any other business is nobody', () => {
    expect(read('**AOB** – ACTION ITEM: Kate – post about it')).toEqual(['Kate · Post about it (WG)']);
  });
});
