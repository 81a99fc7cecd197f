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

  it('is one where a part is nobody’s, or somebody stands beside it', () => {
    expect(section(...table(['Topic', 'Action'], ['The page', 'Ada: write it; keep it short']))).toHaveLength(1);
    expect(section(...table(['Action', 'Owner'], ['Write it<br>Book it', 'Ada']))).toHaveLength(1);
  });
});
