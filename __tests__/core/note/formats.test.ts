import { describe, expect, it } from '@jest/globals';
import { readMinutes } from '../../../src/core/note/read-minutes.ts';

const read = (path: string, lines: readonly string[]) =>
  readMinutes({ path, bytes: new TextEncoder().encode(lines.join('\n')) });

/** Lines in short: number, kind with level or indentation and box, column, content. */
function tell(path: string, lines: readonly string[]): readonly string[] {
  return read(path, lines)
    .meetings.flatMap((meeting) => meeting.lines)
    .filter((line) => line.kind !== 'blank')
    .map(({ number, kind, level, indent, box, column, content }) => {
      const more = kind === 'heading' ? level : kind === 'bullet' ? `${indent}${box === null ? '' : `[${box}]`}` : '';
      return `${number}:${column} ${kind}${more} ${content}`;
    });
}

describe('reStructuredText', () => {
  it('has headings under rules, in the order in which the rules appear', () => {
    const lines = [
      '*******',
      'Minutes',
      '*******',
      '',
      'Action items',
      '============',
      'Details',
      '-------',
      'Next',
      '====',
    ];
    expect(tell('2026-01-07.rst', lines)).toEqual([
      ...['2:1 heading1 Minutes', '5:1 heading2 Action items', '7:1 heading3 Details', '9:1 heading2 Next'],
    ]);
  });

  it('has lists, fields and inline marks', () => {
    const lines = [
      ...[':Date: 2026-01-07', ':Chair: Ada Byron', '', '* Attendees', '', '  - Ada', '#. One', '(2) Two', '| a line'],
      ...[
        '- Do it **Ada Byron**',
        '- Use ``npm ci``, see `the docs <https://example.org/a>`_ and :ref:`there`',
        '# text',
      ],
    ];
    expect(tell('a.rst', lines)).toEqual([
      ...['1:1 text Date: 2026-01-07', '2:1 text Chair: Ada Byron', '4:3 bullet0 Attendees', '6:5 bullet2 Ada'],
      ...['7:4 bullet0 One', '8:5 bullet0 Two', '9:3 text a line', '10:3 bullet0 Do it **Ada Byron**'],
      ...['11:3 bullet0 Use `npm ci`, see [the docs](https://example.org/a) and there', '12:1 text # text'],
    ]);
    expect(read('a.rst', lines).date).toBe('2026-01-07');
  });

  it('hides comments, targets, directives and code', () => {
    const lines = [
      ...[
        '.. a comment',
        '   - [ ] not to be read',
        '',
        '.. _Ada: https://example.org',
        '.. code-block:: sh',
        '',
        '   - x',
      ],
      ...['', 'Like this::', '', '  - y', '', 'On.', '.. note::', '   :class: a', '   Mind it.', '.. todo:: Ask Bo'],
    ];
    expect(tell('a.rst', lines)).toEqual([
      ...['9:1 text Like this::', '11:1 code   - y', '13:1 text On.', '16:4 text Mind it.', '17:1 text TODO: Ask Bo'],
    ]);
  });

  it.each<[string, string[]]>([
    [
      'a grid',
      [
        '+------+-----+',
        '| Task | Who |',
        '+======+=====+',
        '| Write| Ada |',
        '| it   |     |',
        '+------+-----+',
        '| Ask  | Bo  |',
        '+------+-----+',
      ],
    ],
    ['columns', ['=====  ===', 'Task   Who', '=====  ===', 'Write  Ada', '       it', 'Ask    Bo', '=====  ===']],
    [
      'a list',
      ['.. list-table::', '', '   * - Task', '     - Who', '   * - Write', '     - Ada', '   * - Ask', '     - Bo'],
    ],
  ])('has tables as %s', (_name, lines) => {
    const rows = tell('a.rst', lines).map((line) => line.replace(/^\S+ /, ''));
    expect(rows.filter((row) => row !== 'table |')).toEqual([
      ...['table | Task | Who |', 'table |---|'],
      ...[expect.stringMatching(/^table \| Write( it)? \| Ada( it)? \|$/), 'table | Ask | Bo |'],
    ]);
  });
});

describe('AsciiDoc', () => {
  it('has headings, lists within lists, boxes', () => {
    const lines = [
      ...[
        '= Minutes',
        ':revdate: 2026-01-07',
        ':toc:',
        '// hidden',
        '',
        '== Action items',
        '.Open',
        '* [ ] Ada: write',
        '** one',
        '- two',
      ],
      ...[
        '* [x] *Bo*: ask https://example.org/a[them]',
        'and again',
        '. first',
        '+',
        '[NOTE]',
        '====',
        'Mind it.',
        '====',
      ],
    ];
    expect(tell('a.adoc', lines)).toEqual([
      ...['1:3 heading1 Minutes', '2:1 text Date: 2026-01-07', '6:4 heading2 Action items', '7:2 heading7 Open'],
      ...['8:7 bullet0[ ] Ada: write', '9:4 bullet2 one', '10:3 bullet4 two'],
      ...['11:7 bullet0[x] **Bo**: ask [them](https://example.org/a)', '12:1 text and again', '13:3 bullet2 first'],
      '17:1 text Mind it.',
    ]);
    expect(read('a.adoc', lines)).toMatchObject({ date: '2026-01-07', title: 'Minutes', complete: true });
  });

  it('hides code and comments of several lines', () => {
    const lines = ['----', '* x', '----', '////', '* y', '////', '* z', '----', '* open'];
    expect(tell('a.adoc', lines)).toEqual(['2:1 code * x', '7:3 bullet0 z', '9:1 code * open']);
    expect(read('a.adoc', lines).problems.map(({ line }) => line)).toEqual([8]);
  });

  it.each<[string, string[]]>([
    ['rows on lines', ['|===', '|Task |Who', '', '|Write |Ada', '|Ask |Bo', '|===']],
    ['cells on lines', ['[%header,cols="2,1"]', '|===', '|Task', '|Who', '|Write', '|Ada', '|Ask', '|Bo', '|===']],
  ])('has tables with %s', (_name, lines) => {
    const rows = tell('a.adoc', lines).filter((line) => !line.endsWith('table |'));
    expect(rows.map((line) => line.replace(/^\S+ /, ''))).toEqual([
      ...['table | Task | Who |', 'table |---|', 'table | Write | Ada |', 'table | Ask | Bo |'],
    ]);
  });
});

describe('Org', () => {
  it('has headings, items with keywords, boxes and days', () => {
    const lines = [
      ...[
        '#+TITLE: Minutes',
        '#+DATE: <2026-01-07 Wed 14:00>',
        '# hidden',
        '* Action items :team:',
        '** TODO [#A] Call Ada',
      ],
      ...[
        'DEADLINE: <2026-01-20 Tue>',
        '** DONE Ask [[https://example.org/a][Bo]]',
        '- [X] a',
        '  - [-] b',
        '1. *c* and =d=',
      ],
    ];
    expect(tell('a.org', lines)).toEqual([
      ...['1:10 heading1 Minutes', '2:9 text Date: 2026-01-07', '4:3 heading1 Action items'],
      ...['5:14 bullet-1[ ] TODO: Call Ada', '6:1 text Due: 2026-01-20'],
      ...['7:9 bullet-1[x] TODO: Ask [Bo](https://example.org/a)', '8:7 bullet0[x] a', '9:9 bullet2[ ] b'],
      '10:4 bullet0 **c** and `d`',
    ]);
    expect(read('a.org', lines)).toMatchObject({ date: '2026-01-07', title: 'Minutes' });
  });

  it('quotes what stands below an item, and hides only drawers that end', () => {
    const lines = [
      ...['* DONE Call Ada [1/2] :team:', 'CLOSED: [2026-01-06 Tue]', 'She asked for it.', '- [X] a', 'and b'],
      ...['* Notes', ':LOGBOOK:', '- x', ':END:', 'Text', ':OPEN:', '- y'],
    ];
    expect(tell('a.org', lines)).toEqual([
      ...['1:8 bullet-1[x] TODO: Call Ada', '3:1 code She asked for it.', '4:7 bullet0[x] a', '5:1 text and b'],
      ...['6:3 heading1 Notes', '10:1 text Text', '11:1 text :OPEN:', '12:3 bullet0 y'],
    ]);
  });

  it('hides drawers and code, and has tables', () => {
    const lines = [
      ...[
        ':PROPERTIES:',
        ':ID: a',
        ':END:',
        '#+BEGIN_SRC sh',
        '- x',
        '#+END_SRC',
        ': y',
        '#+BEGIN_QUOTE',
        '- z',
        '#+END_QUOTE',
      ],
      ...['| Task | Who |', '|------+-----|', '| Ask | Bo |'],
    ];
    expect(tell('a.org', lines)).toEqual([
      ...['5:1 code - x', '7:1 code : y', '9:3 bullet0 z'],
      ...['11:1 table | Task | Who |', '12:1 table |---|', '13:1 table | Ask | Bo |'],
    ]);
  });
});

describe('MediaWiki', () => {
  it('has headings, nested lists, boxes and inline marks', () => {
    const lines = [
      '= Team meeting =',
      '== Action items ==',
      "* '''Ada''': write the [https://example.org/a draft]",
      '** ask [[User:Bo|Bo]]',
      '# [ ] send the [[poll]]',
      '* <s>pay the bill</s>',
      ': [[User:Cy]]: call the bank',
      "'''Next steps'''",
    ];
    expect(tell('2026-01-07.mediawiki', lines)).toEqual([
      '1:3 heading1 Team meeting',
      '2:4 heading2 Action items',
      '3:3 bullet0 **Ada**: write the [draft](https://example.org/a)',
      '4:4 bullet2 ask Bo',
      '5:7 bullet0[ ] send the poll',
      '6:3 bullet0 ~~pay the bill~~',
      '7:1 text Cy: call the bank',
      '8:1 heading7 Next steps',
    ]);
  });

  it('has the rows of tables on the lines on which they begin', () => {
    const lines = [
      '{| class="wikitable"',
      '! Task !! Owner',
      '|-',
      '| Send it || Ada',
      '|-',
      '| style="width: 2em" | Print it',
      '| Bo',
      '|}',
    ];
    expect(tell('2026-01-07.wiki', lines).map((line) => line.replace(/:1 table/, ''))).toEqual([
      '1 | Task | Owner |',
      '2 |---|',
      '3 |',
      '4 | Send it | Ada |',
      '5 |',
      '6 | Print it | Bo |',
      '7 |',
      '8 |',
    ]);
  });
});

describe('lists of terms', () => {
  it('are items of whoever stands in front', () => {
    expect(tell('2026-01-07.adoc', ['== Actions', '', 'Ada:: buy tea', 'Bo::', '* order cake'])).toEqual([
      '1:4 heading2 Actions',
      '3:1 bullet0 Ada: buy tea',
      '4:1 bullet0 Bo:',
      '5:3 bullet2 order cake',
    ]);
    expect(tell('2026-01-07.org', ['- Ada :: buy tea'])).toEqual(['1:3 bullet0 Ada: buy tea']);
  });
});

describe('plain text', () => {
  it('has headings over any rule', () => {
    const lines = [
      'Minutes',
      '~~~~~~~',
      '',
      'Action items',
      '************',
      '- Ada: write',
      '',
      'It was long, and so on.',
      '=====',
    ];
    expect(tell('a.txt', lines)).toEqual([
      ...['1:1 heading2 Minutes', '4:1 heading2 Action items', '6:3 bullet0 Ada: write'],
      ...['8:1 text It was long, and so on.', '9:1 text ====='],
    ]);
  });
});

describe('Markdown', () => {
  it.each<[string, string]>([
    ['\\- \\[ \\] @ada do it', '1:10 bullet0[ ] @ada do it'],
    ['- \\[x\\] \\[Ada Moe\\] do it\\.', '1:9 bullet0[x] [Ada Moe] do it.'],
    ['**\\[Ada\\]** do it', '1:1 text **[Ada]** do it'],
    ['1\\. Ask @ada\\_octo\\_x', '1:5 bullet0 Ask @ada_octo_x'],
    ['- ask @ada\\_ and snake\\_case, not \\_this\\_', '1:3 bullet0 ask @ada_ and snake_case, not \\_this\\_'],
    [
      '- keep \\*stars\\*, \\`code\\`, `a\\-b`, \\[a\\](b)',
      '1:3 bullet0 keep \\*stars\\*, \\`code\\`, `a\\-b`, [a\\](b)',
    ],
    ['\\# no heading', '1:1 text # no heading'],
    ['# A \\- B', '1:1 heading1 A - B'],
  ])('resolves what is escaped in %s', (line, told) => expect(tell('a.md', [line])).toEqual([told]));

  it('hides where links lead, and comments of several lines', () => {
    const lines = [
      ...[
        '[Ada]: https://example.org/a',
        '[Bo]: <https://example.org/b> "Bo"',
        '[c]: ./c.md',
        '[Dee]: do it',
        '[^1]: a.b',
      ],
      ...['- a <!-- b -->', '- c <!-- d', '- [ ] @ada e', '--> f', '```', '<!--', '```', '- g', '<!-- never', '- h'],
    ];
    expect(tell('a.md', lines)).toEqual([
      ...['4:1 text [Dee]: do it', '5:1 text [^1]: a.b', '6:3 bullet0 a <!-- b -->', '7:3 bullet0 c', '9:5 text f'],
      ...[
        '10:1 code ```',
        '11:1 code <!--',
        '12:1 code ```',
        '13:3 bullet0 g',
        '14:1 text <!-- never',
        '15:3 bullet0 h',
      ],
    ]);
  });
});

describe('HTML', () => {
  it.each<[string, string[], string[]]>([
    ['a list below a heading of things to do', ['## Action items', '', '<ul><li>Ada to ask</li></ul>'], ['3']],
    ['a table', ['## ✅ Next steps', '<table>', '<tr><td>Ada</td></tr>', '</table>'], ['2']],
    ['in another language', ['## Maßnahmen', '<ul>', '<li>Ada</li>', '</ul>'], ['2']],
    ['elsewhere', ['## Attendees', '<ul><li>Ada</li></ul>'], []],
    ['in code', ['## Action items', '```', '<ul>', '```'], []],
  ])('is told where nothing of it is read: %s', (_name, lines, told) => {
    const { problems, complete } = read('a.md', lines);
    expect(problems.map(({ line }) => `${line}`)).toEqual(told);
    expect(complete).toBe(true);
  });
});

describe('what is not read whole', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each<[string, Uint8Array, string]>([
    [
      'a Git LFS pointer',
      bytes('version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 1\n'),
      '1: the file is a Git LFS pointer, not the note itself; check out with `lfs: true`',
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0]), '1: the note is UTF-16, which is not read; save it as UTF-8'],
    [
      'UTF-16 the other way',
      new Uint8Array([0xfe, 0xff, 0, 0x41]),
      '1: the note is UTF-16, which is not read; save it as UTF-8',
    ],
    [
      'marks of a conflict',
      bytes('# A\n<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> main\n'),
      '2: the note contains merge conflict markers; what is between them is uncertain',
    ],
    [
      'code without an end',
      bytes('- a\n```\n- b\n'),
      '2: the code block that begins here never ends, so nothing after it is read',
    ],
    [
      'code of Org without an end',
      bytes('- a\n#+BEGIN_SRC\n- b\n'),
      '2: the code block that begins here never ends, so nothing after it is read',
    ],
  ])('%s', (name, content, message) => {
    const minutes = readMinutes({ path: `2026-01-07.${name.includes('Org') ? 'org' : 'md'}`, bytes: content });
    expect(minutes.problems.map((problem) => `${problem.line}: ${problem.message}`)).toEqual([message]);
    expect(minutes).toMatchObject({ complete: false, date: '2026-01-07' });
  });

  it('does not take a heading for a mark of a conflict', () => {
    const minutes = read('a.md', ['Action items', '=======', '- a', '>>>>>>> quoted']);
    expect(minutes).toMatchObject({ complete: true, problems: [] });
    expect(minutes.meetings[0].lines[0]).toMatchObject({ kind: 'heading' });
  });
});
