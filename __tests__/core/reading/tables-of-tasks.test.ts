import { describe, expect, it } from '@jest/globals';
import { extractNote } from '../../../src/core/people/extract-note.ts';
import type { Settings } from '../../../src/settings/types.ts';
import { buildSettings } from '../../support/build-notes.ts';

/** The items of a note of Wednesday, 2026-01-07: owners, text, and what else is to be told of them. */
function read(lines: readonly string[], change: Partial<Settings> = {}): readonly string[] {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return extractNote({ path: 'minutes/2026-01-07.md', bytes }, buildSettings(change)).todos.map((todo) =>
    [
      `${todo.owners.map(({ raw }) => raw).join('+')}: ${todo.text}`,
      ...(todo.due === null ? [] : [todo.due]),
      ...(todo.state === 'open' ? [] : [todo.state]),
      ...(todo.withheld === null ? [] : [todo.withheld]),
    ].join(', '),
  );
}

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (header: readonly string[], ...rows: readonly (readonly string[])[]) => [
  row(...header),
  row(...header.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
];
const section = (...lines: readonly string[]) => read(['## Action items', '', ...lines]);

describe('columns of a table in a section', () => {
  it.each([
    ...[
      'Action',
      'Actions',
      'To do',
      'Todo',
      'Tasks',
      'Action items',
      'Task point',
      'Action points',
      'Action required',
    ],
    ...['Item', 'Items', 'Next step', 'Next steps', 'Follow up', 'Followup', 'Follow-ups', 'What', 'Description'],
    ...['Deliverable', 'Deliverables', 'Work', '**Task:**'],
  ])('"%s" is what is to be done', (name) => {
    expect(section(...table(['No.', name], ['1', 'AB: do it']))).toEqual(['AB: do it']);
  });

  it.each([
    ...[
      'Assigned',
      'Assigned to',
      'Assignee',
      'Assignees',
      'Action owner',
      'Action owners',
      'Action by',
      'Responsible',
    ],
    ...[
      'Responsible person',
      'Person responsible',
      'Persons responsible',
      'Person(s) responsible',
      'Owner',
      'Owner(s)',
    ],
    ...[
      'Who',
      'Lead',
      'Leads',
      'Lead owners',
      'Lead assignee',
      'Lead names',
      'Name',
      'Names',
      'Person',
      'Persons',
      'People',
    ],
  ])('"%s" is who is to do it', (name) => {
    expect(section(...table(['Task', name], ['do it', 'Ada']))).toEqual(['Ada: do it']);
  });

  it.each([
    'Due',
    'Due date',
    'Due by',
    'Deadline',
    'By when',
    'When',
    'ETA',
    'Target',
    'Target date',
    'Due date/status',
  ])('"%s" is by when', (name) => {
    expect(section(...table(['Task', 'Owner', name], ['do it', 'Ada', 'Friday']))).toEqual(['Ada: do it, 2026-01-09']);
  });

  it.each(['Status', 'State', 'Done', 'Complete', 'Completed?'])('"%s" is how far it is', (name) => {
    expect(section(...table(['Task', 'Owner', name], ['do it', 'Ada', 'yes']))).toEqual(['Ada: do it, done']);
  });

  it.each<[string, string[], string[], string[]]>([
    ['assigned before names', ['Name', 'Assigned to', 'Task'], ['Forms', 'Ada', 'do it'], ['Ada: do it']],
    [
      'what is not named is the first column left',
      ['Owner', 'Due', 'Topic'],
      ['Ada', 'Friday', 'do it'],
      ['Ada: do it, 2026-01-09'],
    ],
    ['a state in front', ['Status', 'Owner', 'Topic'], ['open', 'Ada', 'do it'], ['Ada: do it']],
    ['names and a due date', ['Name', 'Topic', 'Due'], ['Ada', 'do it', 'Friday'], ['Ada: do it, 2026-01-09']],
    ['names and a state', ['Name', 'Topic', 'Status'], ['Ada', 'do it', 'done'], ['Ada: do it, done']],
    ['names and towns are a list', ['Name', 'Town'], ['Ada', 'Rome'], []],
    ['no owners, no tasks', ['Topic', 'Due'], ['do it', 'Friday'], []],
    ['owners alone', ['Owner'], ['Ada'], []],
    ['a name within a name', ['My task of it', 'Topics'], ['do it', 'x'], []],
    ['an owner within a name', ['Topic', 'Former owner of it'], ['do it', 'Ada'], []],
  ])('%s', (_name, header, cells, told) => expect(section(...table(header, cells))).toEqual(told));
});

describe('rows', () => {
  const cells = (task: string, owner: string, more = '', state = '') =>
    section(...table(['Task', 'Owner', 'Due', 'Status'], [task, owner, more, state]))[0];

  it.each([
    ['Ada, Bo', 'Ada+Bo'],
    ['Ada / Bo & Cy; Di + Ed', 'Ada+Bo+Cy+Di+Ed'],
    ['Ada and Bo', 'Ada+Bo'],
    ['Ada<br>Bo<br />Cy<BR/>Di', 'Ada+Bo+Cy+Di'],
    ['**Ada** (Acme), `bo_m`', 'Ada+bo_m'],
    ['Team (Ada, Bo)', 'Ada+Bo'],
    ['everyone(Ada)', 'Ada'],
    ['All  (Ada Moe and Bo)', 'Ada Moe+Bo'],
    ['Ada, others as needed', 'Ada'],
    ['Ada and others', 'Ada'],
  ])('%s are owners', (cell, owners) => expect(cells('do it', cell)).toBe(`${owners}: do it`));

  it('take their words from another column where the items are only numbered', () => {
    const header = ['**Item**', '**Action description**', '**Assignee**'];
    expect(section(...table(header, ['1', 'write it', 'Ada'], ['2', 'send it', 'Bo']))).toEqual([
      'Ada: write it',
      'Bo: send it',
    ]);
  });

  it.each(['', '(open)'])('"%s" is no owner', (cell) => expect(cells('do it', cell)).toBe(': do it, no owner'));

  it('names owners in the text where the column is empty', () => {
    expect(cells('AB: do it', '')).toBe('AB: do it');
    expect(cells('AB: do it', 'Ada')).toBe('Ada: AB: do it');
    expect(section(...table(['Task'], ['AB: do it']))).toEqual(['AB: do it']);
  });

  it.each([
    ['do it by Friday', '', 'do it by Friday, 2026-01-09'],
    ['do it by Friday', 'Monday', 'do it by Friday, 2026-01-12'],
    ['do it', 'soon', 'do it'],
  ])('%s, due %s', (task, due, told) => expect(cells(task, 'Ada', due)).toBe(`Ada: ${told}`));

  it.each([
    ...['Done', '**done**', 'Complete', 'completed', 'closed', 'finished', 'resolved', 'yes', 'x', 'Y', '✅ late', '✔'],
    ...['🟢 done', '🟢done', ':white_check_mark:', '[x]', 'done, late'],
  ])('the state %s is done', (state) => expect(cells('do it', 'Ada', '', state)).toBe('Ada: do it, done'));

  it.each([
    ...[
      'Dropped',
      'cancelled',
      'canceled',
      'wontfix',
      'wont fix',
      'won’t do',
      "won't fix",
      'obsolete',
      '❌',
      '❌ dropped',
    ],
    ...['🚫', ':x: abandoned', '❌dropped'],
  ])('the state %s is dropped', (state) => expect(cells('do it', 'Ada', '', state)).toBe('Ada: do it, dropped'));

  it.each(['open', 'not done', 'xy', 'in doubt ❌', 'nearly dropped', '', 'doneness'])(
    'the state "%s" is open',
    (state) => {
      expect(cells('do it', 'Ada', '', state)).toBe('Ada: do it');
    },
  );

  it.each([
    ['~~do it~~', 'open', 'Ada: do it, done'],
    ['~~do it~~', 'dropped', 'Ada: do it, done'],
    ['❌ do it', 'done', 'Ada: do it, dropped'],
    ['do<br>it<br />now<BR/>', '', 'Ada: do it now'],
    ['do it <!-- no-issue -->', '', 'Ada: do it, no-issue'],
    ['do \\| it', '', 'Ada: do | it'],
    ['do   it', '', 'Ada: do it'],
  ])('%s, %s', (task, state, told) => expect(cells(task, 'Ada', '', state)).toBe(told));

  it.each(['', '-', '—', '...', '?', ' - ', '<!-- later -->'])('a row of "%s" is none', (task) => {
    expect(cells(task, 'Ada')).toBeUndefined();
  });

  it('may be shorter than the header', () => {
    const lines = [row('Task', 'Owner', 'Due', 'Status'), row('---', '---', '---', '---'), '| do it |', '|  |'];
    expect(section(...lines)).toEqual([': do it, no owner']);
  });

  it('ends with the table', () => {
    expect(section(...table(['Task', 'Owner'], ['do it', 'Ada']), '', row('and that', 'Bo'))).toEqual(['Ada: do it']);
  });

  it('opens what has no owner where that is wanted', () => {
    const lines = ['## Action items', '', ...table(['Task', 'Owner'], ['do it', ''])];
    expect(read(lines, { unowned: 'issue' })).toEqual([': do it']);
  });
});

describe('tables elsewhere', () => {
  it.each([
    ...[
      'Action',
      'Actions',
      'Todo',
      'To do',
      'To-dos',
      'Todos',
      'Action item',
      'Action items',
      'Action point',
      'Action points',
    ],
  ])('count with "%s" beside owners', (name) => {
    expect(read(['## News', '', ...table([name, 'Owner'], ['do it', 'Ada'])])).toEqual(['Ada: do it']);
  });

  it.each([
    ['Task', 'Owner'],
    ['Action', 'Town'],
    ['Our action', 'Owner'],
    ['Action items now', 'Owner'],
    ['Action', 'Name'],
  ])('do not with "%s" beside "%s"', (first, second) => {
    expect(read(['## News', '', ...table([first, second], ['do it', 'Ada'])])).toEqual([]);
  });

  it.each([
    ['TODO: do it', [': do it']],
    ['ACTION: Ada to do it', ['Ada: Ada to do it']],
    ['- TODO: do it', [': do it']],
    ['<br>* <br />TODO: do<br>it<br/>  now', [': do it now']],
    ['~~TODO: do it~~', [': do it, done']],
    ['TODO: do it by Friday', [': do it by Friday, 2026-01-09']],
    ['TODO: do it <!-- no-issue -->', [': do it, no-issue']],
    ['TODO:', []],
    ['AB: do it', []],
    ['-TODO: do it', []],
    ['do it', []],
  ])('but a cell with a marker does: %s', (cell, told) => {
    expect(read(['## News', '', ...table(['Topic', 'What we said'], ['Forms', cell])])).toEqual(told);
  });
});

describe('tables anywhere', () => {
  it.each([
    ['Topic', 'Discussion', 'Decisions / Next steps', 'Responsible person(s)'],
    ['Topic', 'Discussion', 'Next steps', 'Owner'],
  ])('with %s, %s, %s, %s', (...header) => {
    const lines = table(header, ['Navigation', 'How to move', 'Try two versions of it', 'Ada & Bo']);
    expect(read(['## Topics', '', ...lines])).toEqual(['Ada+Bo: Try two versions of it']);
  });

  it('without a name of things to do hold none', () => {
    const lines = table(['Topic', 'Discussion', 'Presenter'], ['Navigation', 'Try two versions of it', 'Ada']);
    expect(read(['## Topics', '', ...lines])).toEqual([]);
  });
});

describe('a column of actions without one of owners', () => {
  const talk = (name: string, ...cells: readonly string[]) =>
    table(['Topic', 'Discussion', name], ...cells.map((cell, index) => [`Point ${index}`, 'It was long', cell]));

  it.each(['Action', 'Actions', 'Action items', 'Next steps', 'TODO'])('"%s" needs no section', (name) => {
    expect(read(talk(name, 'Ada to ask them', '–', 'Bo: write it by Friday'))).toEqual([
      'Ada: Ada to ask them',
      'Bo: write it by Friday, 2026-01-09',
    ]);
  });

  it('shows its habit by somebody whom the note knows', () => {
    expect(
      read(['Present: Ada, Bo', '', ...talk('Action', 'Ada publishes it', 'All: add ideas', 'Bo books a room')]),
    ).toEqual(['Ada: Ada publishes it', 'All: add ideas', 'Bo: Bo books a room']);
  });

  it.each([
    ['what is to be done by nobody', ['Restart the runners', 'Monitor', 'Keep']],
    ['teams, as plans do', ['Team to expand', 'Keep', 'Migrate']],
    ['counts', ['4', '1', '1']],
    ['one person among many orders', ['Ada to ask them', 'Keep', 'Drop', 'Expand']],
  ])('says %s elsewhere', (_, cells) => {
    expect(read(talk('Action', ...cells))).toEqual([]);
  });

  it('below a name that is no action counts in a section only', () => {
    expect(read(talk('Description', 'Ada to ask them'))).toEqual([]);
  });
});

it('names nobody twice in a title, unless somebody else is to do it', () => {
  const bytes = new TextEncoder().encode(
    [
      '## Actions',
      '',
      ...table(['Owner', 'Action'], ['AB', 'AB to help CD with the form'], ['Ada', 'Bo to book it']),
    ].join('\n'),
  );
  expect(
    extractNote({ path: 'minutes/2026-01-07.md', bytes }, buildSettings()).todos.map(({ title }) => title),
  ).toEqual(['Help CD with the form', 'Bo to book it']);
});

describe('a cell of several items', () => {
  it.each([
    ['Ada: write it<br>Bo: book it'],
    ['- Ada: write it <br/> - Bo: book it'],
    ['Ada: write it; Bo: book it'],
    ['1. Ada: write it<br>2. Bo: book it'],
  ])('%s', (cell) => {
    expect(section(...table(['Topic', 'Action'], ['The page', cell]))).toEqual(['Ada: write it', 'Bo: book it']);
  });

  it('is one where a part is nobody’s, or says nothing to do beside somebody', () => {
    expect(section(...table(['Topic', 'Action'], ['The page', 'Ada: write it; keep it short']))).toHaveLength(1);
    expect(section(...table(['Action', 'Owner'], ['Write it<br>in three languages', 'Ada']))).toHaveLength(1);
    expect(section(...table(['Action', 'Owner'], ['Write it; book it', 'Ada']))).toHaveLength(1);
  });
});

describe('more columns by when and how far', () => {
  it.each([
    ...[
      'Due dates',
      'Due on',
      'Date due',
      'Expected date',
      'Target completion date',
      'End date',
      'Finish by',
      'Needed by',
    ],
    ...['Complete by', 'To be done by', 'Planned', 'Until', 'Before', 'Delivery date', 'Time frame'],
  ])('"%s" is by when', (name) => {
    expect(section(...table(['Task', 'Owner', name], ['do it', 'Ada', '2026-01-16']))).toEqual([
      'Ada: do it, 2026-01-16',
    ]);
  });

  it.each(['Progress', 'Current status', 'Outcome', 'Comments', 'Update'])('"%s" may say that it is done', (name) => {
    const rows = table(['Task', 'Owner', name], ['do it', 'Ada', 'Done'], ['write it', 'Bo', 'We spoke about it']);
    expect(section(...rows)).toEqual(['Ada: do it, done', 'Bo: write it']);
  });

  it('the day on which it was noted is not that by which it is due', () => {
    const rows = table(['Date', 'Action', 'Owner', 'Due'], ['2026-01-07', 'do it', 'Ada', '2026-01-16']);
    expect(section(...rows)).toEqual(['Ada: do it, 2026-01-16']);
  });

  it('a cross says no in a column called `Done?`, and dropped elsewhere', () => {
    expect(section(...table(['Task', 'Owner', 'Done?'], ['do it', 'Ada', '❌'], ['write it', 'Bo', '✅']))).toEqual([
      'Ada: do it',
      'Bo: write it, done',
    ]);
    expect(section(...table(['Task', 'Owner', 'Status'], ['do it', 'Ada', '❌']))).toEqual(['Ada: do it, dropped']);
  });

  it.each([
    ['Aufgabe | Mitglied | Abgabe', '16.01.2026'],
    ['Tâche | Réal. | Date butoir', 'vendredi 16'],
    ['Travail à faire | Réalisé par | Date de rendu', '16/01/2026'],
    ['Tâche | Membre | Avant le', '16/01/2026'],
    ['Tarea | Integrante | Entrega', '16/01/2026'],
    ['Atividade | Participante | Prazo Limite', '16/01/2026'],
    ['Tarefa | Atribuição | Início - Fim', '16/01/2026'],
    ['Taak | Lid | Voor', '16-01-2026'],
  ])('%s', (header, day) => {
    const rows = table(header.split(' | '), ['Plan B', 'Ada Moe', day]);
    expect(section(...rows)).toEqual(['Ada Moe: Plan B, 2026-01-16']);
  });
});

describe('a cell that leaves something to the one above', () => {
  it('whose rows the first cell heads', () => {
    expect(section(...table(['Owner', 'Action'], ['Ada', 'Write it'], ['', 'Book it'], ['Bo', 'Mail it']))).toEqual([
      'Ada: Write it',
      'Ada: Book it',
      'Bo: Mail it',
    ]);
  });

  it('behind the task an empty cell is nobody', () => {
    expect(section(...table(['Action', 'Owner'], ['Write it', 'Ada'], ['Book it', '']))).toEqual([
      'Ada: Write it',
      ': Book it, no owner',
    ]);
  });

  it.each(['"', '”', 'ditto', 'same as above', '〃', 'dito'])('%s', (same) => {
    expect(section(...table(['Action', 'Owner'], ['Write it', 'Ada'], ['Book it', same]))[1]).toBe('Ada: Book it');
  });

  it.each(['—', '–', '…', '/', '?', 'TBD'])('%s is nobody', (nobody) => {
    expect(section(...table(['Action', 'Owner'], ['Write it', nobody]))).toEqual([': Write it, no owner']);
  });
});

describe('several items in the cell of one owner', () => {
  it.each([
    '- Write it<br>- Book it',
    '• Write it <br/> • Book it',
    '1. Write it<br>2. Book it',
    '<ul><li>Write it</li><li>Book it</li></ul>',
    'Write it<br>Book it',
  ])('%s', (cell) => {
    expect(section(...table(['Owner', 'Actions'], ['Ada', cell]))).toEqual(['Ada: Write it', 'Ada: Book it']);
  });
});

describe('boxes in tables', () => {
  it('stand in front of the task or in a cell of their own', () => {
    expect(section(...table(['Action', 'Owner'], ['[ ] Write it', 'Ada'], ['[x] Book it', 'Bo']))).toEqual([
      'Ada: Write it',
      'Bo: Book it, done',
    ]);
    expect(section(...table(['', 'Action', 'Owner'], ['[ ]', 'Write it', 'Ada'], ['[x]', 'Book it', 'Bo']))).toEqual([
      'Ada: Write it',
      'Bo: Book it, done',
    ]);
  });
});

describe('tables without a header or a rule', () => {
  const known = (...lines: readonly string[]) =>
    read(['Attendees: Ada Moe, Bo Lind', '', '## Action items', '', ...lines]);
  const both = ['Ada: Write the guide', 'Bo: Book the hall'];

  it.each([
    ['an empty header', ['| | |', '|---|---|', '| Ada | Write the guide |', '| Bo | Book the hall |']],
    ['a first row that is one of the others', ['| Ada | Write the guide |', '|---|---|', '| Bo | Book the hall |']],
    ['a header and no rule', ['| Action | Owner |', '| Write the guide | Ada |', '| Book the hall | Bo |']],
    ['a header as Jira writes it', ['||Action||Owner||', '|Write the guide|Ada|', '|Book the hall|Bo|']],
    ['nothing but spaces', ['Write the guide     Ada', 'Book the hall       Bo']],
    ['nothing but tabs', ['Ada\tWrite the guide', 'Bo\tBook the hall']],
  ])('%s', (_name, lines) => {
    expect(known(...lines)).toEqual(both);
  });

  it('people on both sides say nothing', () => {
    expect(known('| Ada | Bo |', '|---|---|', '| Bo | Ada |')).toEqual([]);
  });
});

describe('a row that is called as a section', () => {
  it('holds what is to be done where its cell says whose it is', () => {
    const rows = table(
      ['Field', 'Content'],
      ['Chair', 'Ada'],
      ['**Action items**', 'Ada to write it<br>Bo to book it'],
    );
    expect(read(rows)).toEqual(['Ada: Ada to write it', 'Bo: Bo to book it']);
    expect(read(table(['Field', 'Content'], ['Action items', 'none'], ['Next steps', 'TBD']))).toEqual([]);
  });
});

describe('tables of something else', () => {
  const people = ['Attendees: Ada Moe, Bo Lind', '', '## Notes', ''];

  it.each([
    [
      'decisions',
      ['Decision', 'Owner', 'Date'],
      ['Use the hall', 'Ada', '2026-01-07'],
      ['Close the list', 'Bo', '2026-01-07'],
    ],
    [
      'milestones',
      ['Milestone', 'Date', 'Owner'],
      ['Release 1.0', '2026-02-01', 'Ada'],
      ['Release 1.1', '2026-03-01', 'Bo'],
    ],
    [
      'an agenda',
      ['Time', 'Topic', 'Lead'],
      ['10:00', 'Welcome everyone', 'Ada'],
      ['10:05', 'Review the budget', 'Bo'],
    ],
    [
      'risks',
      ['Risk', 'Mitigation', 'Owner'],
      ['Nobody comes', 'Advertise it', 'Ada'],
      ['Rain', 'Rent two tents', 'Bo'],
    ],
  ])('%s hold nothing to do', (_name, header, ...rows) => {
    expect(read([...people, ...table(header, ...rows)])).toEqual([]);
  });
});

describe('a heading above a table', () => {
  const rows = table(['Action', 'Owner', 'Due'], ['Write it', 'Ada', '2026-01-16'], ['Book it', 'Bo', '2026-01-20']);

  it.each(['## Completed action items', '## Completed actions', '## Done', '## Closed action items'])(
    '%s says that its rows are done',
    (head) => {
      expect(read([head, '', ...rows])).toEqual(['Ada: Write it, 2026-01-16, done', 'Bo: Book it, 2026-01-20, done']);
    },
  );

  it('ends what stands below one that is over', () => {
    expect(read(['## Done', '', '## Action items', '', ...rows])[0]).toBe('Ada: Write it, 2026-01-16');
  });

  it('names those whose rows they are', () => {
    const theirs = (name: string, task: string) => [`### ${name}`, '', ...table(['Task', 'Due'], [task, '2026-01-16'])];
    const note = ['Attendees: Ada Moe, Bo Lind', '', '## Action items', '', ...theirs('Ada', 'Write it'), ''];
    expect(read([...note, ...theirs('Bo', 'Book it'), '', ...theirs('Venue', 'Mail it')])).toEqual([
      'Ada: Write it, 2026-01-16',
      'Bo: Book it, 2026-01-16',
      ': Mail it, 2026-01-16, no owner',
    ]);
  });

  it('a row that is done to the whole is done', () => {
    expect(
      section(...table(['Work item', 'Owner', 'Progress'], ['Write it', 'Ada', '50%'], ['Book it', 'Bo', '100 %'])),
    ).toEqual(['Ada: Write it', 'Bo: Book it, done']);
  });
});
