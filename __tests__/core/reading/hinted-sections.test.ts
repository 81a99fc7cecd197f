import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

const WHO = 'Attendees: Ada Byron, Bo Lind, Cora Mora\n\n## Discussion\n\n- The printer is slow\n\n';
const TOLD = '- Ada: send the report to the board\n- Cora will call the printer\n';

const read = (written: string) => tellItems(readLines(`${WHO}${written}`, { unowned: 'skip' }));
const count = (head: string, list = TOLD) => read(`${head}\n\n${list}\n## Next meeting\n\nJanuary 21\n`).length;

describe('a name that says more than its word for tasks heads a list of which nearly each item tells somebody to act', () => {
  it.each([
    ['Action items by person', 'Action Items per Team Member', 'Action items with suggested owners and deadlines'],
    ['Action items & bug reports', 'Action items, owners and dates', 'Action Items – Owner – Due'],
    ['Action items created', 'Action items we agreed on', 'Action items to be addressed before the workshop'],
    ['Action items (with responsible person and timeline)', 'Action items [5 min]', 'Action items – 10 minutes'],
    [
      'Tasks to be completed by next meeting',
      'Tasks to finish',
      'Task overview',
      'Splitting of tasks',
      'Assigning tasks',
    ],
    ['What each member will do', "What's left to do", 'Who, what, when', 'Who is doing what', 'Stuff to do this week'],
    ['Responsibilities', 'Responsibilities until Friday', 'Individual responsibilities', 'Key takeaways', 'Duties'],
    ['For Friday', 'By Monday', 'Before Friday', 'Up next', 'Prep for the workshop', 'Still open', 'Pending', 'Owners'],
    [
      'Workload distribution',
      'Division of labour',
      'Game plan',
      'Sprint backlog',
      'Upcoming deadlines',
      'Notes to self',
    ],
  ])('%s, %s, …', (...names) => {
    expect(names.filter((name) => count(`## ${name}`) !== 2)).toEqual([]);
    expect(names.filter((name) => count(`**${name}**`) !== 2)).toEqual([]);
  });

  it('be it a label with a colon, or with names as bullets', () => {
    expect(count('Goals for next week (include responsibilities):')).toBe(2);
    expect(
      count('Tasks per person:', '- Ada:\n  - send the report\n  - print the flyers\n- Cora:\n  - call Bo\n'),
    ).toBe(3);
    expect(
      count('## Duties until Friday', '- Ada Byron\n  - send the report\n- Cora Mora\n  - call the printer\n'),
    ).toBe(2);
  });
});

describe('the same names head no list of tasks over', () => {
  it.each([
    ['roles', '- Ada: the front desk\n- Cora: the website\n'],
    ['talk', '- Ada: I think that we should wait\n- Cora: is that ready?\n- Bo Lind: maybe next year\n'],
    ['what was done', '- Ada sent the report\n- Cora called the printer\n'],
    ['topics', '- Budget\n- Poster\n- Ada: send the report\n'],
    ['links', '- Ada: https://example.org/a\n- Cora: https://example.org/b\n'],
  ])('%s', (_, list) => {
    for (const name of ['Responsibilities', 'Key takeaways', 'Pending', 'Upcoming deadlines', 'Game plan'])
      expect([name, count(`## ${name}`, list)]).toEqual([name, 0]);
  });

  it('a past or talked of', () => {
    for (const name of [
      'Discussion of responsibilities',
      'Last week: duties',
      'Duties done',
      'How we split the workload',
    ])
      expect([name, count(`## ${name}`)]).toEqual([name, 0]);
  });

  it('one line below a bullet of an agenda', () => {
    expect(read('## Agenda\n\n- Release plan\n  - Ada will do the next release\n')).toEqual([]);
  });
});

describe('a list shows by itself that it is one of tasks, whatever it is called', () => {
  const heads = ['## Printer and board', '**So that is that**', 'What we said that each of us would love to see:'];

  it.each([
    ['colons', '- Ada: send the report to the board\n- Cora: call the printer\n', 2],
    ['names behind', '- Send the report to the board - Ada\n- Call the printer (Cora)\n', 2],
    ['sentences', '- Ada to send the report to the board\n- Cora Mora and Bo Lind to call the printer\n', 2],
    [
      'one that names a thing',
      '- Ada: send the report\n- Bo Lind: the posters\n- Cora: call the printer\n- Cora: order cards\n',
      4,
    ],
    ['names above', '- Ada\n  - send the report\n- Cora\n  - call the printer\n', 2],
  ])('%s', (_, list, items) => {
    expect(heads.map((head) => count(head, list))).toEqual(heads.map(() => items));
  });

  it.each([
    ['what is', '- Ada: the report is late\n- Cora: the printer is slow\n'],
    ['what was', '- Ada: sent the report\n- Cora: called the printer\n'],
    ['what will be, said in passing', '- Ada will send the report\n- Cora will call the printer\n'],
    ['one of two', '- Ada: send the report\n- the printer is slow\n'],
    ['things', '- Ada: the front desk\n- Cora: the website\n'],
    ['people whom the note does not know', '- Xqz: send the report\n- Yvw: call the printer\n'],
    ['boxes without an order', '- [ ] Ada Byron, Acme Inc.\n- [x] Cora Mora, The Board\n'],
  ])('but not where it tells %s', (_, list) => {
    expect(heads.map((head) => count(head, list))).toEqual(heads.map(() => 0));
  });

  it.each(['Votes', 'Motions', 'Talks', 'Roles', 'Agenda', 'Suggestions', 'Discussion', 'Today', 'Done'])(
    'nor below a name that says otherwise: %s',
    (name) => expect(count(`## ${name}`, '- Ada: send the report\n- Cora: call the printer\n')).toBe(0),
  );

  it('nor what stands behind other words, or sums up below names what a list of tasks has', () => {
    expect(
      read(
        '## Printer\n\nIt is slow, and nobody knows since when it has been so.\n\n- Ada: send the report\n- Cora: call the printer\n',
      ),
    ).toEqual([]);
    const tasks = '## Action items\n\n- Ada: send the report\n\n';
    expect(
      read(`${tasks}## Printer and board\n\n- Ada\n  - send the text\n- Cora\n  - call the printer\n`),
    ).toHaveLength(1);
    expect(read(`${tasks}## Printer\n\n- Cora: call the printer\n- Ada: order the paper\n`)).toHaveLength(3);
  });
});

describe('a plain name heads tasks however it is dressed', () => {
  it.each([
    [
      '*Action items*',
      '_Action items_',
      '***Action items***',
      '**Action items** *(who – what)*',
      '<br>**Action items**',
    ],
    ['<strong>Action items:</strong>', '<details>\n<summary><b>Action items</b></summary>\n', 'Action items:\\'],
    [
      '**Action items**\\',
      '## Agenda item 5 - Action items',
      '## Topic 5: Action items',
      '## Action items (~5 min, Ada)',
    ],
  ])('%s, %s, …', (...heads) => {
    expect(heads.filter((head) => count(head) !== 2)).toEqual([]);
  });
});

describe('below a marker with an owner and nothing else', () => {
  it('each bullet is theirs, outside the sections as well', () => {
    expect(read('- AI: Ada:\n  - paint the door\n  - order the cards\n')).toEqual([
      'Ada · Paint the door (WG)',
      'Ada · Order the cards (WG)',
    ]);
  });

  it('a marker alone is a word of the text there', () => {
    expect(read('1. task:\n   - the database\n   - the report of progress\n')).toEqual([]);
  });
});

describe('whom the name of a list names has what names nobody', () => {
  const own = '- print the flyers of the town\n- Cora: call the printer of the town\n';
  const items = ['Ada · Print the flyers of the town', 'Cora · Call the printer of the town'];
  it.each([
    ['## Tasks for Ada', "## Ada's tasks", '**Action items – Ada**', '## Ada: next steps', '## To do (Ada)'],
    ['## Tasks assigned to Ada', "**Ada's action items:**", 'Action items for Ada:', '## Action items for Ada'],
  ])('%s, %s, …', (...heads) => {
    for (const head of heads) expect([head, read(`${head}\n\n${own}`)]).toEqual([head, items]);
    expect(read('## Action items for Berlin\n\n- print the flyers of the town\n')).toEqual([
      ' · Print the flyers of the town · (no owner)',
    ]);
    expect(read('- TODO: Ada\n  - print the flyers of the town\n')).toEqual([items[0]]);
  });
});

describe('a label in the line of its item', () => {
  it.each([
    ['Next steps: Cora - call the printer of the town', ['Cora · Call the printer of the town']],
    ['- Next steps: Cora to call the printer of the town', ['Cora · Call the printer of the town']],
    ['Pending action item: Cora to call the printer of the town', ['Cora · Call the printer of the town']],
    ['Next steps: the printer of the town will be called', []],
    ['Next steps: Cora was at the printer of the town', []],
    ["Last week's action items: Cora to call the printer of the town", []],
    ["Last week's AI: Cora to call the printer of the town", []],
  ])('%s', (line, items) => expect(read(line)).toEqual(items));
});

describe('a marked item that a list repeats with its owner', () => {
  it('is one, of that owner', () => {
    const list = '## Summary\n\n1. ACTION: print the flyers of the town -- @ada-octo\n';
    expect(read(`ACTION: print the flyers of the town\n\n${list}`)).toEqual([
      '@ada-octo · Print the flyers of the town',
    ]);
  });
});

describe('other languages hint with their own words', () => {
  type Row = readonly [talk: string, list: string, ...names: string[]];
  it.each<Row>([
    [
      'Anwesend: Ada Byron, Carla Mora\n\n## Besprechung\n\n- Der Drucker ist langsam und wir haben über das Budget gesprochen',
      '- Ada: den Bericht an den Vorstand schicken\n- Carla: Drucker bestellen',
      ...[
        'Zuständigkeiten',
        'Bis Freitag',
        'Bis nächsten Montag',
        'Wer übernimmt was',
        'Aufgaben pro Person',
        'Noch offen',
      ],
    ],
    [
      'Présents : Ada Byron, Carla Mora\n\n## Discussion\n\n- On a parlé du budget et de l’imprimante de la salle',
      '- Ada : envoyer le rapport au bureau\n- Carla : appeler l’imprimeur',
      ...['Responsabilités', 'Livrables', 'Pour vendredi', 'À préparer', 'Tâches de chacun', 'Actions par personne'],
    ],
    [
      'Asistentes: Ada Byron, Carla Mora\n\n## Discusión\n\n- Hablamos del presupuesto y de la impresora de la sala',
      '- Ada: enviar el informe a la junta\n- Carla: llamar a la imprenta',
      ...['Responsables', 'Entregables', 'Para el viernes', 'Recordatorios', 'Tareas de cada miembro'],
    ],
    [
      'Presentes: Ada Byron, Carla Mora\n\n## Discussão\n\n- Falámos do orçamento e da impressora da sala',
      '- Ada: enviar o relatório à direção\n- Carla: ligar para a gráfica',
      ...['Responsáveis', 'Entregas', 'Lembretes', 'Até sexta', 'Tarefas por pessoa'],
    ],
    [
      'Presenti: Ada Byron, Carla Mora\n\n## Discussione\n\n- Abbiamo parlato del bilancio e della stampante della sala',
      '- Ada: inviare il rapporto al consiglio\n- Carla: chiamare la tipografia',
      ...['Responsabilità', 'Scadenze', 'Entro venerdì', 'Promemoria', 'Compiti per persona'],
    ],
    [
      'Aanwezig: Ada Byron, Carla Mora\n\n## Bespreking\n\n- We hebben het over het budget en de printer van de zaal gehad',
      '- Ada: het verslag naar het bestuur sturen\n- Carla: de drukker bellen',
      ...['Verantwoordelijkheden', 'Herinneringen', 'Voor vrijdag', 'Taken per persoon'],
    ],
    [
      'Obecni: Ada Byron, Carla Mora\n\n## Dyskusja\n\n- Rozmawialiśmy o budżecie i o drukarce w sali',
      '- Ada: wysłać raport do zarządu\n- Carla: zadzwonić do drukarni',
      ...['Odpowiedzialności', 'Do piątku', 'Zadania dla każdego'],
    ],
  ])('%j', (talk, list, ...names) => {
    const tell = (head: string, items: string) =>
      tellItems(readLines(`${talk}\n\n## ${head}\n\n${items}\n`, { unowned: 'skip' })).length;
    expect(names.filter((name) => tell(name, list) !== 2)).toEqual([]);
    const roles = list.replace(/(?<=\n|^)- (\w+) ?: .*/g, '- $1: Budget');
    expect(names.slice(0, 2).filter((name) => tell(name, roles) !== 0)).toEqual([]);
  });
});

describe('when the name of a list says by when', () => {
  it.each([
    ['## Action items (all due 2026-01-16)', '2026-01-16'],
    ['## Tasks due Friday', '2026-01-09'],
    ['**To do by January 20:**', '2026-01-20'],
  ])('%s', (head, day) => {
    expect(
      read(`${head}\n\n- Ada: print the flyers of the town\n- Cora: call the printer of the town by January 10\n`),
    ).toEqual([`Ada · Print the flyers of the town · ${day}`, 'Cora · Call the printer of the town · 2026-01-10']);
  });

  it.each(['## Action items 2026-01-16', '## Action items (January 20)', '## Tasks for next week'])(
    '%s says none',
    (head) => {
      expect(read(`${head}\n\n- Ada: print the flyers of the town\n`)).toEqual(['Ada · Print the flyers of the town']);
    },
  );
});
