import { describe, expect, it } from '@jest/globals';
import { buildTree, type Branch } from '../../../src/core/note/build-tree.ts';
import { findSections } from '../../../src/core/reading/sections.ts';
import { scanLines, type Line } from '../../../src/core/note/scan-lines.ts';
import { ENGLISH } from '../../../src/core/languages/vocabulary.ts';
import { foldSectionName, readSectionName } from '../../../src/core/reading/section-name.ts';

const announces = (name: string) => ['actions', 'review'].includes(readSectionName(name, ENGLISH, new Set()) ?? '');
const kinds = (lines: readonly string[]) => scanLines(lines, 1).map((line) => line.kind);

describe('one line', () => {
  it.each<[string, Line['box'], string, number, number]>([
    ['- [ ] do it', ' ', 'do it', 0, 7],
    ['  * [x] do it ', 'x', 'do it', 2, 9],
    ['+ [X] do it', 'x', 'do it', 0, 7],
    ['1. [-] do it', '-', 'do it', 0, 8],
    ['12) do it', null, 'do it', 0, 5],
    ['-', null, '', 0, 2],
    ['- - do it', null, 'do it', 0, 5],
    ['-  do it', null, 'do it', 0, 4],
    ['- * [x] do it', 'x', 'do it', 0, 9],
    ['[ ] do it', ' ', 'do it', 0, 5],
    ['[x]do it', 'x', 'do it', 0, 4],
    ['[x] [y]', 'x', '[y]', 0, 5],
    ['[] do it', ' ', 'do it', 0, 4],
    ['- []', ' ', '', 0, 5],
    ['- [x]', 'x', '', 0, 6],
    ['- [x]@ada do it', 'x', '@ada do it', 0, 6],
    ['- [x](https://a.org)', null, '[x](https://a.org)', 0, 3],
    ['- []: do it', null, '[]: do it', 0, 3],
    ['☑ do it', 'x', 'do it', 0, 3],
    ['☐do it', ' ', 'do it', 0, 2],
    ['- ☒  do it', 'x', 'do it', 0, 6],
    ['-[x] do it', 'x', 'do it', 0, 6],
    ['+[ ] do it', ' ', 'do it', 0, 6],
    ['\t- do it', null, 'do it', 4, 4],
    ['  \t- do it', null, 'do it', 4, 6],
    ['> - do it', null, 'do it', 1, 5],
    ['>   > - do it', null, 'do it', 1, 9],
    ['- - - do it', null, '- do it', 0, 5],
    ['- -', null, '', 0, 4],
  ])('%s is a bullet', (raw, box, content, indent, column) => {
    expect(scanLines([raw], 7)[0]).toEqual({ number: 7, raw, indent, kind: 'bullet', level: 0, box, content, column });
  });

  it.each<[string, number, string]>([
    ['## Things ##', 2, 'Things'],
    ['# a # b', 1, 'a # b'],
    ['# C#', 1, 'C#'],
    ['#### ####', 4, ''],
    ['##  Things  ', 2, 'Things'],
    ['#\tThings #', 1, 'Things'],
    ['   ###### Things', 6, 'Things'],
    ['**Things**', 7, 'Things'],
    ['**Things**: ', 7, 'Things'],
    ['__Things__', 7, 'Things'],
    ['   **Things**', 7, 'Things'],
    ['**Action items**', 7, 'Action items'],
    ['**Action:**', 7, 'Action:'],
    ['**The ACTION: do it**', 7, 'The ACTION: do it'],
    ['**ACTION Ada–Bo: do it**', 7, 'ACTION Ada–Bo: do it'],
    ['**Actions: do it**', 7, 'Actions: do it'],
  ])('%s is a heading', (raw, level, content) => {
    expect(scanLines([raw], 1)[0]).toMatchObject({ kind: 'heading', level, content });
  });

  it.each([
    ...['#Things', '    # Things', '    **Things**', '**Things** here', '**a*b**', 'see **Things**', '**Things**x'],
    ...['**ACTION: Ada to do it**', '**ACTION - do it**', '**Action item: do it**', '**Action Item: do it**'],
    ...['**TODO – do it**', '**AI: do it**', '**ACTION Ada: do it**', '**ACTION:do it**', '**ACTION ITEM: do it**'],
    ...['1234567890. do it', '-do it', '-[x]do it', '*[a] do it', 'a[ ] do it', '***', '- - -', '___', '-  -  -', '|a'],
    ...['{: .done } do it', 'do it {: .done }', 'do | it |', '![ ] do it'],
  ])('%s is text', (raw) => expect(kinds([raw])).toEqual(['text']));

  it.each(['', '   ', '> ', '{: .done }', '{:}  ', '  {: #id }'])('%j is blank', (raw) => {
    expect(kinds([raw])).toEqual(['blank']);
  });
});

describe('lines together', () => {
  it.each<[string, string[], string]>([
    ['an underlined heading', ['Things', '------'], 'heading blank'],
    ['underlined behind an empty line', ['', 'Things', '===  ', '- a'], 'blank heading blank bullet'],
    ['indented by three', ['   Things', '   ---'], 'heading blank'],
    ['eight words', ['a b c d e f g  h', '---'], 'heading blank'],
    ['nine words', ['a b c d e f g h i', '---'], 'text text'],
    ['a sentence', ['We met.', '---'], 'text text'],
    ['a sentence within', ['We met. Things', '---'], 'heading blank'],
    ['a paragraph', ['We met', 'Things', '---'], 'text text text'],
    ['indented by four', ['    Things', '---'], 'text text'],
    ['a line indented by four', ['Things', '    ---'], 'text text'],
    ['two signs', ['Things', '--'], 'text text'],
    ['signs and words', ['Things', '--- a'], 'text text'],
    ['words and signs', ['Things', 'a ---'], 'text text'],
    ['a bullet above a rule', ['- Things', '---'], 'bullet text'],
    ['nothing below', ['Things'], 'text'],
    ['a table', ['a | b', '--- | ---', 'c | d', 'e', 'f | g'], 'table table table text text'],
    ['a table with signs', ['a | b', ':-- | --:  |', 'c | d'], 'table table table'],
    ['a narrow table', ['a | b', '--|--', 'c | d'], 'table table table'],
    ['no rule', ['a | b', 'c | d'], 'text text'],
    ['no rule but words', ['a | b', 'see --- | ---', 'c | d'], 'text text text'],
    ['no rule but more words', ['a | b', '--- | --- see', 'c | d'], 'text text text'],
    ['a bullet above a table', ['- a | b', '--- | ---', 'c | d'], 'bullet text text'],
    ['no stroke', ['a', '--- | ---', 'c'], 'text text text'],
    ['a heading in a rule of one column', ['a | b', '---', 'c'], 'heading blank text'],
  ])('%s', (_name, lines, told) => expect(kinds(lines).join(' ')).toBe(told));

  it('tells the level by the signs', () => {
    expect(scanLines(['A=b', '---', '', 'C', '==='], 1).map(({ level }) => level)).toEqual([2, 0, 0, 1, 0]);
  });

  it.each<[string, string[], string]>([
    ['a fence', ['```', '# a', '```', '# b'], 'code code code heading'],
    ['other marks inside', ['~~~', '```', '# a', '~~~', '# b'], 'code code code code heading'],
    ['fewer marks inside', ['````', '```', '# a', '````', '# b'], 'code code code code heading'],
    ['more marks at the end', ['```', '```` ', '# b'], 'code code heading'],
    ['a mark with words ends nothing', ['```', '```js', 'x```', '# a'], 'code code code code'],
    ['code in a line', ['``` a `b`', '# b'], 'text heading'],
    ['a language of tildes', ['~~~ a `b`', '# b'], 'code code'],
    ['a mark behind words', ['a ```', '# b'], 'text heading'],
    ['in a bullet', ['- ```', '  # a', '  ```', '# b'], 'code code code heading'],
    ['left open in a bullet', ['- ```', '', '  # a', '# b'], 'code code code heading'],
    ['left open in a wide bullet', ['-  ```', '# b'], 'code heading'],
    ['left open in a numbered bullet', ['10) ```', '# b'], 'code heading'],
    ['left open in a nested bullet', ['  - ```', '   # a', '  # b'], 'code code heading'],
    ['left open in bullets of one line', ['- - ```', '# b'], 'code heading'],
    ['left open outside', ['```', '', '# a'], 'code code code'],
    ['behind what is no bullet', ['a) ```', '1: ```', '# b'], 'text text heading'],
    ['in a quotation', ['> ```', '> # a', '> ```', '> # b'], 'code code code heading'],
    ['left open in a quotation', ['> ```', '   > # a', '# b'], 'code code heading'],
    ['left open in a bullet of a quotation', ['> - ```', '>   # a', '# b'], 'code code heading'],
  ])('%s', (_name, lines, told) => expect(kinds(lines).join(' ')).toBe(told));
});

describe('buildTree', () => {
  const tell = (branches: readonly Branch[]): string =>
    branches
      .map(({ lines, children }) => {
        const own = lines.map((line) => line.content.trim()).join('+');
        return children.length === 0 ? own : `${own}(${tell(children)})`;
      })
      .join(' ');
  const build = (lines: readonly string[]) => buildTree(scanLines(lines, 1), (line) => /^[A-Z]{2}:/.test(line.content));

  it.each<[string, string[], string]>([
    ['nests by indentation', ['- a', '  - b', '    - c', '  - d', '- e'], 'a(b(c) d) e'],
    ['continues a bullet', ['- a', '  more', '  and more', '- b'], 'a+more+and more b'],
    ['continues a bullet without indentation', ['- a', 'more', '- b'], 'a+more b'],
    ['ends a bullet before a sentence of its own', ['- a.', 'More', '- b'], 'a. More(b)'],
    ['ends it behind a bracket', ['- a (b)', 'More'], 'a (b) More'],
    ['ends a deep bullet likewise', ['- a', '  - b.', '  More'], 'a(b.) More'],
    ['continues what has not ended', ['- a. b', 'More'], 'a. b+More'],
    ['continues with a small letter', ['- a.', 'more', 'More'], 'a.+more+More'],
    ['continues with a name inside', ['- a.', 'the More'], 'a.+the More'],
    ['continues with an indented sentence', ['- a.', '  More'], 'a.+More'],
    ['looks at the last line only', ['- a', 'b.', 'c', 'More'], 'a+b.+c+More'],
    ['ends behind a continuation', ['- a', 'b.', 'More'], 'a+b. More'],
    ['continues a paragraph', ['a.', 'More'], 'a.+More'],
    ['continues a bullet behind an empty line', ['- a', '', '  more'], 'a+more'],
    ['begins behind an empty line', ['- a', '', 'more'], 'a more'],
    ['begins a paragraph behind an empty line', ['a', '', '  more'], 'a more'],
    ['begins at an owner', ['RD: a', 'more', 'TT: b'], 'RD: a+more TT: b'],
    ['puts bullets below a paragraph', ['a', '- b', '- c'], 'a(b c)'],
    ['but not those of owners', ['a', '- RD: b', '- c'], 'a RD: b c'],
    ['keeps code with a bullet', ['- a', '', '  ```', '  ```'], 'a+```+```'],
    ['keeps code with a paragraph', ['a', '```', '```'], 'a+```+```'],
    ['leaves code apart from a paragraph', ['a', '', '```', '```'], 'a ```+```'],
    ['keeps on nesting behind an empty line', ['- a', '', '  - b'], 'a(b)'],
    ['begins anew behind a table', ['- a', '| b | c |', '  - d'], 'a d'],
    ['begins anew behind a heading', ['- a', '# b', '  - d'], 'a d'],
    ['begins anew behind a paragraph', ['- a', '', 'B', '  - c'], 'a B(c)'],
  ])('%s', (_name, lines, told) => expect(tell(build(lines))).toBe(told));

  it('tells what stands behind an empty line', () => {
    const lines = ['RD: a', 'RD: b', '', 'RD: c', 'more', 'RD: d'];
    expect(build(lines).map(({ isApart }) => isApart)).toEqual([true, false, true, false]);
  });

  it('counts twelve levels', () => {
    const lines = Array.from({ length: 14 }, (_, index) => `${' '.repeat(index * 2)}- ${index}`);
    expect(tell(build(lines))).toBe('0(1(2(3(4(5(6(7(8(9(10(11(12 13))))))))))))');
  });
});

describe('findSections', () => {
  const tell = (lines: readonly string[], names: readonly string[] = []) =>
    findSections(scanLines(lines, 1), names, ENGLISH)
      .filter(({ kind }) => kind !== 'decisions')
      .map(
        ({ heading, lines: own }) =>
          `${foldSectionName(heading.content)}: ${own
            .map((line) => line.content)
            .filter((text) => text !== '')
            .join('|')}`,
      );

  it.each([
    ...['Decision', 'Decisions', 'Decisions made', 'Note', 'Notes', 'Minutes', 'Next meeting on Friday', 'Resolution'],
    ...['Resolutions', 'Decisions (done)', 'Decisions(done):', 'Decisions (done) :', 'Decisions ()', 'Agenda'],
  ])('leaves out what stands below "%s"', (name) => {
    const lines = ['# TODOs', '- a', `## ${name}`, '- b', '### Of us', '- c', '## More', '- d'];
    expect(tell(lines)).toEqual(['todos: a|More|d']);
  });

  it.each(['Our decisions', 'Decisions later', 'Decisions (done) later', 'Done by us'])(
    'reads what stands below "%s"',
    (name) => expect(tell(['# TODOs', `## ${name}`, '- b'])[0]).toMatch(/\|b$/),
  );

  it.each(['Completed', 'Closed', 'Done'])('takes only boxes below "%s"', (name) => {
    expect(tell(['# TODOs', '- a', `## ${name}`, '- [x] b', '- c', '## Decisions', '- [x] d'])).toEqual(['todos: a|b']);
  });

  it.each<[string, string[], string[]]>([
    ['a heading ends it', ['## TODOs', '- a', '### Of us', '- b', '## Else', '- c'], ['todos: a|Of us|b']],
    ['a nested one is its own', ['# TODOs', '- a', '## Next steps', '- b'], ['todos: a', 'next steps: b']],
    ['a label inside is none', ['## TODOs', '- a', 'Action items:', '- b'], ['todos: a|Action items:|b']],
    ['a label', ['Action items:', '- a', '- b', '', 'Else', '- c'], ['action items: a|b']],
    ['a label at the end', ['Action items:'], ['action items: ']],
    ['a label and empty lines', ['Action items:', '', '- a', '', '- b'], ['action items: a|b']],
    ['a label goes on', ['Action items:', '- a', '  more', '- b'], ['action items: a|more|b']],
    ['another label ends it', ['Action items:', '- a', 'Decisions:', '- c'], ['action items: a']],
    ['a name ends nothing', ['Action items:', '- a', 'Ada', 'more', '- b'], ['action items: a|Ada|more|b']],
    [
      'an indented text ends nothing',
      ['Action items:', '- a', '', '  more of it than fits in six words', '- b'],
      ['action items: a|more of it than fits in six words|b'],
    ],
    ['a numbered heading ends it', ['Action items:', '- a', '', '12. Else', '- c'], ['action items: a']],
    ['a numbered heading of six', ['Action items:', '- a', '', '2) All of us  and you', '- c'], ['action items: a']],
    [
      'a numbered sentence ends nothing',
      ['Action items:', '1. a', '', '2. Ada to write all of the report'],
      ['action items: a|Ada to write all of the report'],
    ],
    ['numbers ahead end nothing', ['Action items:', '- a', '', '- 2. Else', '- c'], ['action items: a|Else|c']],
    ['a list goes on', ['Action items:', '1. a', '2. b'], ['action items: a|b']],
    ['an indented number', ['Action items:', '- a', '', '  2. Else', '- c'], ['action items: a|Else|c']],
    [
      'plain lines',
      ['Action items:', 'Ada to do it', 'Bo to do it', '', 'Else'],
      ['action items: Ada to do it|Bo to do it'],
    ],
    [
      'plain lines to the end',
      ['Action items:', 'Ada to do it', 'Bo to do it'],
      ['action items: Ada to do it|Bo to do it'],
    ],
    ['a bullet', ['- Action items:', '', '  - a', '  - b', '- c'], ['action items: a|b']],
    ['a bullet inside', ['- a', '  - Action items:', '    - b', '  - c', '- d'], ['action items: b']],
    ['a bullet without a colon', ['- Action items', '  - a', '- c'], ['action items: a']],
    ['a bullet without bullets', ['- Action items', '- a'], []],
    ['a last bullet', ['- Action items'], []],
    ['a box', ['- [ ] Action items:', '  - a'], []],
    ['code', ['```', 'Action items:', '```'], []],
    ['words alone', ['We met.', 'Action items', 'Ada to do it'], ['action items: Ada to do it']],
    ['small words alone', ['We met.', 'action items', 'Ada to do it'], []],
    ['other words alone', ['We met.', 'Attendees', 'Ada to do it'], []],
    ['words in front of bullets', ['We met.', 'Action items', '- a'], []],
    ['words behind an empty line', ['We met.', '', 'Action items', '- a'], ['action items: a']],
    ['a label behind a line', ['We met.', 'Action items: ', '- a'], ['action items: a']],
    ['a label of six words', ['Action  items  of  you  and me:', '- a'], ['action items of you and me: a']],
  ])('%s', (_name, lines, told) => expect(tell(lines)).toEqual(told));

  it('makes bullets of plain lines', () => {
    const [section] = findSections(scanLines(['Action items:', 'Ada to do it', '> - Bo to do it'], 1), [], ENGLISH);
    expect(section?.lines.map(({ kind }) => kind)).toEqual(['bullet', 'bullet']);
  });

  it('knows further names, but not those that say nothing', () => {
    expect(tell(['## Hausaufgaben', '- a', '## ???', '- b'], ['Hausaufgaben!', '!'])).toEqual(['hausaufgaben: a']);
  });
});

describe('names of sections', () => {
  it.each([
    ['[Action items](#a-b)', 'action items'],
    ['[](#a) Action items', 'action items'],
    ['1.2) Action items', 'action items'],
    ['iv. Action items', 'action items'],
    ['# 3 Action items', 'action items'],
    ['🔴 4. Action items', 'action items'],
    ['Issues', 'issues'],
    ['vi Todos', 'vi todos'],
    ['2026 Todos', 'todos'],
    ['Action items (Jan 7)', 'action items'],
    ['Action items (Jan 7): ', 'action items'],
    ['Action items (Jan 7)**', 'action items'],
    ['Action items (Jan 7) of us', 'action items jan 7 of us'],
    ['Action items (all done)', 'action items all done'],
    ['Action items (complete)', 'action items complete'],
    ['Action items (archive)', 'action items archive'],
    ['Todos :rocket: today', 'todos today'],
    ['Ada’s to-do’s', 'adas to dos'],
    [`Todos ${'x'.repeat(300)}`, `todos ${'x'.repeat(194)}`],
  ])('%s', (heading, name) => expect(foldSectionName(heading)).toBe(name));

  it.each([
    ...[
      'todo',
      'to do',
      'todos',
      'action',
      'action item',
      'action point',
      'action log',
      'ai',
      'next step',
      'next action',
    ],
    ...[
      'task',
      'follow up',
      'followup',
      'follow up item',
      'assignment',
      'homework',
      'deliverables',
      'list of action items',
    ],
    ...['2026-01-07 Todos', 'Action items 2026-01-07', 'Todos Jan 7th', 'Todos 7 July'],
    ...['our open tasks', 'tasks decisions', 'tasks and owner', 'todos and deadline', 'tasks and due date'],
    ...[
      'decision and todo',
      'key decisions action items',
      'outcome and task',
      'wrap up and next step',
      'results tasks',
    ],
    ...['docs team action points', 'action items from friday', 'todos for the team', 'summary and follow ups'],
  ])('%s announces things to do', (name) => expect(announces(name)).toBe(true));

  it.each([
    ...[
      'decisions',
      'no action items',
      'closed action items',
      'one two three four action items',
      'action items are here',
    ],
    ...['my todos', 'example action items', 'todos we have', 'the decision and todos we have', 'complete action items'],
  ])('%s does not', (name) => expect(announces(name)).toBe(false));
});

describe('names of sections in the other order', () => {
  const WHAT = [
    'decision',
    'conclusion',
    'outcome',
    'resolution',
    'takeaway',
    'result',
    'summary',
    'wrapup',
    'wrap up',
  ];
  const THINGS = ['todo', 'to do', 'action item', 'action', 'next step', 'task', 'follow up', 'followup'];
  it.each([...WHAT, ...WHAT.slice(0, 6).map((name) => `${name}s`)])('%s and task', (name) => {
    expect(announces(`${name} and task`)).toBe(true);
  });
  it.each(THINGS.flatMap((name) => [name, `${name}s`]))('main results %s', (name) => {
    expect(announces(`main results ${name}`)).toBe(true);
    expect(announces(`main results ${name} we had`)).toBe(false);
    expect(announces(`all of our old results ${name}`)).toBe(false);
  });
});
