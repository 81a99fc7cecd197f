import { describe, expect, it } from '@jest/globals';
import { extractNote } from '../../../src/core/people/extract-note.ts';
import { listItems, quoteItem, quoteLines } from '../../../src/core/reading/item-lines.ts';
import { ENGLISH } from '../../../src/core/languages/vocabulary.ts';
import { buildTree } from '../../../src/core/note/build-tree.ts';
import { scanLines } from '../../../src/core/note/scan-lines.ts';
import type { Note, Todo } from '../../../src/core/people/types.ts';
import type { Settings } from '../../../src/settings/types.ts';
import { buildSettings } from '../../support/build-notes.ts';

/** A note of Wednesday, 2026-01-07. */
function note(lines: readonly string[], change: Partial<Settings> = {}): Note {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return extractNote({ path: 'minutes/2026-01-07.md', bytes }, buildSettings(change));
}

function tell(todo: Todo): string {
  const items = todo.items.map((item) => `${item.done ? 'x' : 'o'} ${item.text}`).join('; ');
  return [
    `${todo.owners.map(({ raw }) => raw).join('+')}: ${todo.text}`,
    ...(items === '' ? [] : [`(${items})`]),
    ...[todo.due, todo.state === 'open' ? null : todo.state, todo.withheld].filter((part) => part !== null),
  ].join(' ');
}

const read = (lines: readonly string[], change: Partial<Settings> = {}) => note(lines, change).todos.map(tell);
const section = (...lines: readonly string[]) => read(['## TODOs', '', ...lines]);

describe('items of a section', () => {
  it.each<[string, string[], string[]]>([
    ['a checklist', ['- AB: do it', '  - [x] this', '  - that'], ['AB: do it (x this; o that)']],
    ['a deep checklist', ['- AB: do it', '  - this', '    - and  more', '    -'], ['AB: do it (o this; o and more)']],
    ['a comment in a checklist', ['- AB: do it', '  - this <!-- x -->', '  - <!-- y -->'], ['AB: do it (o this)']],
    ['a paragraph and its list', ['AB: do it', '- this', '- CD: do that'], ['AB: do it (o this)', 'CD: do that']],
    ['a bullet and its owners', ['- AB: do it', '  - CD: do that'], ['AB: do it (o CD: do that)']],
    ['an owner alone', ['AB:', '- do it', '- CD: do that'], ['AB: do it', 'CD: do that']],
    [
      'an owner and a due day',
      ['AB: by Friday:', '- do it', '- do that by Monday'],
      ['AB: do it 2026-01-09', 'AB: do that by Monday 2026-01-12'],
    ],
    ['an impossible day below', ['AB: by Friday:', '- do it by February 30'], ['AB: do it by February 30']],
    ['an owner who is done', ['- [x] AB:', '  - do it', '  - ❌ do that'], ['AB: do it done', 'AB: do that done']],
    ['owners kept out', ['- AB: <!-- no-issue -->', '  - do it'], ['AB: do it no-issue']],
    ['a marker alone', ['TODO:', '- do it'], [': do it']],
    ['a lone word', ['- TODO', '- todo.'], []],
    ['a topic with a colon', ['- Release of all the parts :', '  - do all of it now'], [': do all of it now no owner']],
    [
      'a topic with boxes',
      ['- Release of all the parts', '  - [ ] do it', '  - do that'],
      [': do it no owner', ': do that no owner'],
    ],
    [
      'a topic with owners',
      ['- Release of all the parts', '  - do that', '  - AB: do it'],
      [': do that no owner', 'AB: do it'],
    ],
    [
      'a topic with sentences',
      ['- Release of all the parts', '  - Ada to do it', '  - do that'],
      ['Ada: Ada to do it', ': do that no owner'],
    ],
    ['a short topic', ['- Release 1.2  now', '  - do it'], [': do it no owner']],
    ['no topic but an item', ['- Release all the parts', '  - do it'], [': Release all the parts (o do it) no owner']],
    ['a colon within', ['- Release: all the parts', '  - do it'], [': Release: all the parts (o do it) no owner']],
    ['a box is no topic', ['- [ ] Release', '  - do it'], [': Release (o do it) no owner']],
    ['a paragraph is no item', ['We met and talked of it', '- do it'], [': do it no owner']],
    ['an item over two lines', ['- AB: do', '  it by', '  Friday'], ['AB: do it by Friday 2026-01-09']],
    ['sentences of one paragraph', ['Ada to do it', 'Bo to do that'], ['Ada: Ada to do it', 'Bo: Bo to do that']],
    ['a sentence in a bullet', ['- AB: do it', '  for Ada to see'], ['AB: do it for Ada to see']],
    ['fields below', ['- do it', '  - Owner: Ada', '  - Due: Friday', '  - this'], ['Ada: do it (o this) 2026-01-09']],
    ['an assignee below', ['- do it', '  - **Assignee** :  ada_m'], ['ada_m: do it']],
    ['a login below', ['- do it', '  - _Owner:_ @ada_acme'], ['@ada_acme: do it']],
    ['owners below', ['- do it', '  - Assigned: Ada Moe', '  - by Friday'], ['Ada Moe: do it 2026-01-09']],
    ['more owners below', ['- do it', '  - assignees:Ada, Bo'], ['Ada+Bo: do it']],
    ['an owner below an owner', ['- AB: do it', '  - Owner: Ada'], ['AB: do it']],
    ['a target below', ['- AB: do it', '  - Target date : Friday', '  - Target: Monday'], ['AB: do it 2026-01-09']],
    ['a due date below', ['- AB: do it', '  - due date:Friday'], ['AB: do it 2026-01-09']],
    ['a due day of its own', ['- AB: do it by Monday', '  - Due: Friday'], ['AB: do it by Monday 2026-01-12']],
    ['a due day that is none', ['- AB: do it', '  - Due: later'], ['AB: do it (o Due: later)']],
    ['what happens by Friday', ['- AB: do it', '  - test it by Friday'], ['AB: do it (o test it by Friday)']],
    ['a field with a list', ['- AB: do it', '  - by Friday', '    - this'], ['AB: do it (o by Friday; o this)']],
    ['the owner of something else', ['- AB: do it', '  - The owner: Ada'], ['AB: do it (o The owner: Ada)']],
    ['decisions', ['- We decided to keep it', '- AB: do it'], ['AB: do it']],
    ['a speaker and markers', ['- AB: do it', '', '### Decisions', '- TODO: not here'], ['AB: do it', ': not here']],
  ])('%s', (_name, lines, told) => expect(section(...lines)).toEqual(told));

  it('warns of owners with nothing to do, on their line', () => {
    const { problems, todos } = note(['## TODOs', '', '- AB/CD:', '- EF: do it by February 30']);
    expect(problems.map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`)).toEqual([
      'warning 3:3 `AB/CD` has no task here: no text follows the name',
      'warning 4:3 `February 30` is not a real date, so the item has no due date'.replace('February', 'by February'),
    ]);
    expect(todos.map(tell)).toEqual(['EF: do it by February 30']);
  });

  it('keeps two hundred items of a checklist, and two thousand of a note', () => {
    const list = Array.from({ length: 210 }, (_, index) => `  - ${index}`);
    expect(note(['## TODOs', '- AB: do it', ...list]).todos[0]?.items).toHaveLength(200);
    const many = Array.from({ length: 2001 }, (_, index) => `- AB: do ${index}`);
    const exact = note(['## TODOs', ...many.slice(1)]);
    expect([exact.todos.length, exact.complete]).toEqual([2000, true]);
    const more = note(['## TODOs', ...many]);
    expect([more.todos.length, more.complete]).toEqual([2000, false]);
    expect(more.problems.at(-1)).toMatchObject({
      line: 2002,
      message: 'the note has more than 2000 items; the rest is not read',
    });
  });
});

describe('items elsewhere', () => {
  it.each<[string, string[], string[]]>([
    ['with a list', ['TODO: do it', '- this', '- that'], [': do it (o this; o that)']],
    ['with a deeper list', ['- TODO: do it', '  - this', '- that'], [': do it (o this)']],
    ['over two lines', ['TODO: do', 'it', '', 'Else'], [': do it']],
    ['one after the other', ['TODO: do it', 'TODO: do that', '- TODO: do more'], [': do it', ': do that', ': do more']],
    ['up to a speaker', ['TODO: do it', '**Ada:** no', 'Ada to speak', '@ada'], [': do it']],
    ['but not to any colon', ['TODO: do it', 'and mind: all of it'], [': do it and mind: all of it']],
    ['not in code', ['```', 'TODO: do it', '```'], []],
    ['not in a heading', ['### TODO: do it'], []],
    ['not without a marker', ['AB: do it'], []],
    ['in a bullet of a login', ['- [ ] @ada do it', '- @bo do it', '- [ ] AB: do it'], ['@ada: do it']],
    ['up to a table', ['TODO: do it', '| TODO: do that | b |', '|---|---|'], [': do it', ': do that']],
    ['sections behind', ['TODO: do it', '', '## TODOs', '- AB: do that'], [': do it', 'AB: do that']],
    ['sections before', ['## TODOs', '- AB: do that', '## News', 'TODO: do it'], ['AB: do that', ': do it']],
    ['two in one row', ['| TODO: a | TODO: b |', '|---|---|'], [': a', ': b']],
  ])('%s', (_name, lines, told) => expect(read(['## News', '', ...lines])).toEqual(told));
});

describe('the next meeting', () => {
  const due = (...lines: string[]) => read(['## TODOs', '- AB: do it by the next meeting', '', '## News', ...lines])[0];
  it.each([
    ['Next meeting: 2026-01-21', '2026-01-21'],
    ['Our next regular call is on January 21, at noon', '2026-01-21'],
    ['Next call: Jan. 21', '2026-01-21'],
    ['next meeting 21 January', '2026-01-21'],
    ['NEXT MEETING: 2026-01-21', '2026-01-21'],
  ])('%s', (line, day) => expect(due(line)).toBe(`AB: do it by the next meeting ${day}`));

  it.each([
    ['Next meeting: soon'],
    ['Next meeting: 2026-01-05'],
    ['Next meeting: 2026-01-07'],
    ['Next. The meeting: 2026-01-21'],
    ['Next meeting | 2026-01-21'],
    ['The meeting: 2026-01-21'],
  ])('%s tells none', (line) => expect(due(line)).toBe('AB: do it by the next meeting'));

  it('is the first that lies ahead', () => {
    expect(due('Next meeting: 2026-01-05', 'Next meeting: 2026-01-14', 'Next meeting: 2026-01-21')).toMatch(
      /2026-01-14$/,
    );
  });
});

describe('how an item is quoted', () => {
  const quote = (lines: string[], header: string | null = null) => quoteItem(scanLines(lines, 1), header);
  it.each<[string[], string]>([
    [['- [ ] do it', '  more'], 'do it\n  more'],
    [['  - do it ', '    more'], 'do it\n  more'],
    [['12. - [x]  do it'], 'do it'],
    [['* ☐ do it'], 'do it'],
    [['☐do it'], 'do it'],
    [['[ ]  do it'], 'do it'],
    [['+ [-] do it'], 'do it'],
    [['- [] do it'], 'do it'],
    [['> - do it', '>   more'], 'do it\n  more'],
    [['> > do it'], 'do it'],
    [['   > do it', '> '], 'do it\n'],
    [['do - it', '', 'more'], 'do - it\n\nmore'],
    [['do [ ] it'], 'do [ ] it'],
    [['1) do it'], 'do it'],
    [['[a](b) do it'], '[a](b) do it'],
    [['-do it'], '-do it'],
  ])('%j', (lines, text) => expect(quote(lines)).toBe(text));

  it('stands as a bullet below its owner', () => {
    expect(quote(['  - [x] do it', '    more'], 'AB:')).toBe('AB:\n- do it\n  more');
    expect(quoteLines(scanLines(['    AB:', '', '      by Friday'], 1))).toBe('AB:\n\n  by Friday');
    expect(quoteLines([])).toBe('');
  });

  it('leaves code and line breaks out of its text', () => {
    expect(read(['## TODOs', '- AB: do\\', '  it', '  ```', '  code', '  ```'])).toEqual(['AB: do it']);
    expect(read(['## TODOs', '- AB: do \\ it'])).toEqual(['AB: do \\ it']);
    expect(
      note(['## TODOs', `- AB: ${'a b '.repeat(900)}`, `  ${'c d '.repeat(900)}`]).todos[0]?.text.length,
    ).toBeLessThanOrEqual(4000);
  });

  it('lists what is below', () => {
    const [branch] = buildTree(scanLines(['- a', '  - [x] b', '    - ~~c~~', '  - d'], 1), () => false);
    expect(branch === undefined ? [] : listItems(branch, ENGLISH)).toEqual([
      { text: 'b', done: true },
      { text: 'c', done: true },
      { text: 'd', done: false },
    ]);
  });
});

describe('what a note is called', () => {
  it.each([
    [['# The *meeting*', '# Else'], 'The meeting'],
    [['## Else', 'text', '# The meeting'], 'The meeting'],
    [['## Else'], '2026-01-07'],
    [['---', 'title: Weekly', '---', '# Else'], 'Weekly'],
  ])('%j', (lines, title) => expect(note(lines).title).toBe(title));

  it('keeps problems in the order of lines', () => {
    const bytes = new TextEncoder().encode('## TODOs\n- AB:\n\0\n');
    const { problems } = extractNote({ path: 'a.b/x.y.md', bytes }, buildSettings());
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
    expect(extractNote({ path: 'a.b/x.y.md', bytes }, buildSettings()).title).toBe('x.y');
  });
});
