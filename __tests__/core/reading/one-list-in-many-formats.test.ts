import { describe, expect, it } from '@jest/globals';
import { extractNote } from '../../../src/core/people/extract-note.ts';
import { buildSettings } from '../../support/build-notes.ts';

/** The items of a note of Wednesday, 2026-01-07: line, owners, title, and what else is to be told of them. */
function read(ending: string, text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text.replace(/^\n/, ''));
  const { todos } = extractNote({ path: `minutes/2026-01-07.${ending}`, bytes }, buildSettings({}));
  return todos
    .filter(({ withheld }) => withheld === null)
    .map(({ line, owners, title, due, state }) =>
      [
        `${line} ${owners.map(({ raw }) => raw).join('+')}: ${title.replace(/ \(.*\)$/, '')}`,
        ...(due === null ? [] : [due]),
        ...(state === 'open' ? [] : [state]),
      ].join(', '),
    );
}

describe('tables that are drawn with signs', () => {
  it.each([
    [
      'a grid',
      `
## Action items

+--------------------+----------+------------+
| **Action**         | **Who**  | **When**   |
+====================+==========+============+
| Draft the charter  | Ada      | 2026-01-16 |
+--------------------+----------+------------+
| -   Order badges   | Bo, Cy   | Jan 20     |
|     for everybody  |          |            |
+--------------------+----------+------------+
`,
      ['6 Ada: Draft the charter, 2026-01-16', '8 Bo+Cy: Order badges for everybody, 2026-01-20'],
    ],
    [
      'a grid whose first row is the header',
      `
## Action items

+-------------------+-------+
| Action            | Owner |
+-------------------+-------+
| Draft the charter | Ada   |
+-------------------+-------+
`,
      ['6 Ada: Draft the charter'],
    ],
    [
      'columns over dashes',
      `
## Action items

  Action              Who      When
  ------------------- -------- ------------
  Draft the charter   Ada      2026-01-16
  Order the badges    Bo, Cy

Ada told of the fair.
`,
      ['5 Ada: Draft the charter, 2026-01-16', '6 Bo+Cy: Order the badges'],
    ],
    [
      'columns with rows of several lines',
      `
## Action items

  ----------------------------------------------
  **Action**           **Who**      **When**
  -------------------- ------------ ------------
  Draft the charter    Ada          2026-01-16

  Order the badges     Bo, Cy
  for everybody
  ----------------------------------------------
`,
      ['6 Ada: Draft the charter, 2026-01-16', '8 Bo+Cy: Order the badges for everybody'],
    ],
  ])('%s', (_name, text, items) => {
    expect(read('md', text)).toEqual(items);
  });
});

describe('bullets that Markdown does not know', () => {
  it.each([
    ['letters', 'a. Ada: Draft it\nb. Bo: Order them\nc) Cy: Ask him'],
    ['letters in brackets', '(a) Ada: Draft it\n(b) Bo: Order them\n(c) Cy: Ask him'],
    ['Roman numbers', 'i. Ada: Draft it\nii. Bo: Order them\niii. Cy: Ask him'],
    ['capitals', 'A. Ada: Draft it\nB. Bo: Order them\nC. Cy: Ask him'],
    ['dashes', '– Ada: Draft it\n– Bo: Order them\n— Cy: Ask him'],
    ['dots of word processors', '•Ada: Draft it\n·  Bo: Order them\no   Cy: Ask him'],
    ['arrows', '➢ Ada: Draft it\n► Bo: Order them\n❖ Cy: Ask him'],
    ['a margin', 'Ada: Draft\n  it\nBo to order them\nCy to ask him'],
  ])('%s', (name, lines) => {
    const at = name === 'a margin' ? [3, 5, 6] : [3, 4, 5];
    expect(read('md', `## Action items\n\n${lines}\n`)).toEqual([
      ...[`${at[0]} Ada: Draft it`, `${at[1]} Bo: Order them`, `${at[2]} Cy: Ask him`],
    ]);
  });

  it('two initials are no letters of a list', () => {
    const items = read('md', '## Action items\n\nA. Byron: draft it\nB. Lind: order them\n');
    expect(items).toEqual(['3 A. Byron: Draft it', '4 B. Lind: Order them']);
  });

  it('a numbered heading stands apart from its list', () => {
    const text =
      '3. ACTION ITEMS\n\n   a. Ada: draft it\n   b. Bo: order them\n\n4. ANY OTHER BUSINESS\n\n   a. Cy: was away\n';
    expect(read('txt', text)).toEqual(['3 Ada: Draft it', '4 Bo: Order them']);
  });
});

describe('HTML within a list of Markdown', () => {
  it.each([
    ['<b>Ada</b>: Draft it', 'Ada: Draft it'],
    ['<strong>Ada:</strong> Draft it', 'Ada: Draft it'],
    ['<span style="color: red">Ada</span>: Draft it', 'Ada: Draft it'],
    ['<a href="https://github.com/ada">Ada Moe</a>: Draft it', 'Ada Moe: Draft it'],
    ['<del>Ada: Draft it</del>', 'Ada: Draft it, done'],
    ['<input type="checkbox" checked> Ada: Draft it', 'Ada: Draft it, done'],
    ['<input type="checkbox" disabled /> Ada: Draft it', 'Ada: Draft it'],
    ['Ada: Draft it by <time datetime="2026-01-16">next week</time>', 'Ada: Draft it, 2026-01-16'],
  ])('%s', (line, item) => {
    expect(read('md', `## Action items\n\n- ${line}\n`)).toEqual([`3 ${item}`]);
  });
});

describe('people whom a document mentions', () => {
  const ada = '[Ada Moe](mailto:ada@example.com)';
  const bo = '[Bo Lind](mailto:bo@example.com)';
  it.each([
    [`${ada} Draft it by Jan 16`, 'Ada Moe: Draft it, 2026-01-16'],
    [`**${ada}** Draft it`, 'Ada Moe: Draft it'],
    [`@${ada} draft it`, 'Ada Moe: Draft it'],
    [`${ada} ${bo} Draft it`, 'Ada Moe+Bo Lind: Draft it'],
    [`${ada}, ${bo}: Draft it`, 'Ada Moe+Bo Lind: Draft it'],
    [`${ada} and ${bo} to draft it`, 'Ada Moe+Bo Lind: Draft it'],
    [`${ada} \\- Draft it`, 'Ada Moe: Draft it'],
    [`Draft the charter ${ada}`, 'Ada Moe: Draft the charter'],
    [`Draft it (${ada})`, 'Ada Moe: Draft it'],
  ])('%s', (line, item) => {
    expect(read('md', `## Action items\n\n- [ ] ${line}\n`)).toEqual([`3 ${item}`]);
  });

  it.each([[`Ask ${ada}`], [`Send the draft to ${ada}`], [`${ada} presented the draft`]])('%s is nobody', (line) => {
    expect(read('md', `## Action items\n\n- ${line}\n`)).toEqual([]);
  });
});

describe('lists of terms and boxes with a title', () => {
  it.each([
    [
      'rst',
      `
Action items
============

Ada
    Draft the charter by Jan 16

**Bo Lind**
    * Order the badges
    * Ask the vendor

.. admonition:: Action items

   * Cy: Book the room

.. csv-table:: Action items
   :header: "Owner", "Action", "Due"

   "Dee", "Renew the ""old"" certificate", 2026-01-16
`,
      [
        ...['4 Ada: Draft the charter, 2026-01-16', '8 Bo Lind: Order the badges', '9 Bo Lind: Ask the vendor'],
        ...['13 Cy: Book the room', '18 Dee: Renew the "old" certificate, 2026-01-16'],
      ],
    ],
    [
      'mediawiki',
      `
== Action items ==
; Ada : Draft the charter
; Bo Lind
: Order the badges
: Ask the vendor
; Cy
:* Book the room
* {{done}} Dee: Renew the certificate
`,
      [
        ...['2 Ada: Draft the charter', '4 Bo Lind: Order the badges', '5 Bo Lind: Ask the vendor'],
        ...['7 Cy: Book the room', '8 Dee: Renew the certificate, done'],
      ],
    ],
    [
      'adoc',
      `
== Action items

|===
|Owner |Action |Due

|Ada |Draft the +
charter |2026-01-16
|Bo
|Order the
badges
|
|===
`,
      ['6 Ada: Draft the charter, 2026-01-16', '8 Bo: Order the badges'],
    ],
    [
      'org',
      `
* Action items
** TODO Draft the charter
   DEADLINE: <2026-01-16 Fri>
   :PROPERTIES:
   :ASSIGNEE: Ada
   :END:
`,
      ['2 Ada: Draft the charter, 2026-01-16'],
    ],
  ])('%s', (ending, text, items) => {
    expect(read(ending, text)).toEqual(items);
  });
});

describe('boxes with a title in Markdown', () => {
  it.each([
    ['MyST', '```{admonition} Action items\n- Ada: Draft it\n- Bo: Order them\n```', [2, 3]],
    ['Docusaurus', ':::tip Action items\n\n- Ada: Draft it\n- Bo: Order them\n\n:::', [3, 4]],
    ['a title in brackets', ':::info[Action items]\n- Ada: Draft it\n- Bo: Order them\n:::', [2, 3]],
    ['Quarto', '::: {.callout-note title="Action items"}\n- Ada: Draft it\n- Bo: Order them\n:::', [2, 3]],
    ['Obsidian', '> [!todo] Action items\n> - Ada: Draft it\n> - Bo: Order them', [2, 3]],
    ['MkDocs', '!!! note "Action items"\n    - Ada: Draft it\n    - Bo: Order them', [2, 3]],
  ])('%s', (_name, text, [ada, bo]) => {
    const items = read('md', `${text}\n\nCy: was away\n`);
    expect(items).toEqual([`${ada} Ada: Draft it`, `${bo} Bo: Order them`]);
  });

  it('code between fences stays code', () => {
    expect(read('md', '## Action items\n\n```{code-block} yaml\n- Ada: Draft it\n```\n')).toEqual([]);
  });

  it('a list of terms', () => {
    const text = '## Action items\n\nAda Moe\n:   Draft it\n:   Order them\n\nBo Lind\n: Ask him by Jan 16\n';
    expect(read('md', text)).toEqual([
      ...['4 Ada Moe: Draft it', '5 Ada Moe: Order them', '8 Bo Lind: Ask him, 2026-01-16'],
    ]);
  });
});

describe('plain text', () => {
  it('has headings in capitals and columns behind tabs', () => {
    const text = 'ACTION ITEMS\n\nWho\tWhat\tWhen\nAda\tDraft it\t2026-01-16\n\nOTHER BUSINESS\n\nBo: was away\n';
    expect(read('txt', text)).toEqual(['4 Ada: Draft it, 2026-01-16']);
  });

  it('has tables as wikis write them', () => {
    const text = '===== Action items =====\n\n^ Who ^ Action ^\n| Ada | Draft it |\n';
    expect(read('txt', text)).toEqual(['4 Ada: Draft it']);
  });
});

it('pairs and names before a dash vouch for each other', () => {
  const text = '## Action items\n\n- Ilka & Oda – Ask the vendor\n- Ilka – Order the badges\n';
  expect(read('md', text)).toEqual(['3 Ilka+Oda: Ask the vendor', '4 Ilka: Order the badges']);
});

describe('lists of terms, captions and round bullets', () => {
  it('terms of reStructuredText follow one another without an empty line', () => {
    const text = `
Action items
============

Ada
    Draft the charter
Bo
    * Order the badges
    * Mail the list
`;
    expect(read('rst', text)).toEqual(['4 Ada: Draft the charter', '7 Bo: Order the badges', '8 Bo: Mail the list']);
  });

  it('what a table of reStructuredText is called heads it', () => {
    const text = `
Notes
=====

.. list-table:: Action items
   :header-rows: 1

   * - Task
     - Who
   * - Draft the charter
     - Ada
`;
    expect(read('rst', text)).toEqual(['9 Ada: Draft the charter']);
  });

  it('an o is a bullet where several stand apart', () => {
    const text = `
Present: Ada Moe, Bo Lind

Action items:

o Ada to draft the charter

o Bo to order the badges
`;
    expect(read('txt', text)).toEqual(['5 Ada: Draft the charter', '7 Bo: Order the badges']);
  });

  it('names of headings in exported documents are no part of them', () => {
    expect(read('md', '\n# Board {#board}\n\n## Action items {#action-items}\n\n- Ada: Write it')).toEqual([
      '5 Ada: Write it',
    ]);
  });

  it('mentions by name end before what is to be done', () => {
    const text = '\n## Action items\n\n- [ ]  @Ada Moe Write it\n- @Bo Lind: Book it';
    expect(read('md', text)).toEqual(['3 Ada Moe: Write it', '4 Bo Lind: Book it']);
  });

  it('a link to an account before what is to be done names a person', () => {
    const text = '\n- [ ] [Zanny](https://github.com/zz) to draft it\n- [ ] Zanny to mail it';
    expect(read('md', text)).toEqual(['1 Zanny: Draft it', '2 Zanny: Mail it']);
  });
});

describe('cells and signatures as programs write them', () => {
  it('a cell of AsciiDoc that holds a list holds its items', () => {
    const text = `
== Action items

[cols="1,3a",options="header"]
|===
|Owner |Actions
|Ada a|* Draft the charter
* Mail the list
|Bo 2+a|* Order the badges
|===
`;
    expect(read('adoc', text)).toEqual(['6 Ada: Draft the charter', '6 Ada: Mail the list', '8 Bo: Order the badges']);
    expect(read('adoc', '\n== Action items\n\n|===\n|Action |Owner\n\n|Draft plan a\n|Ada\n|===\n')).toEqual([
      '6 Ada: Draft plan a',
    ]);
  });

  it('dots lead to whose it is', () => {
    const text = `
Present: Ada Moe, Bo Lind

## Action items

Draft the charter ........ Ada
Order the badges ......... Bo
`;
    expect(read('md', text)).toEqual(['5 Ada: Draft the charter', '6 Bo: Order the badges']);
  });

  it('HackMD signs at the end as well', () => {
    expect(read('md', '\n## Action items\n\n- [ ] Draft the charter [name=Quinny]')).toEqual([
      '3 Quinny: Draft the charter',
    ]);
  });

  it('Notion calls a column Assign', () => {
    const text = '\n## Action items\n\n| Task | Assign |\n| --- | --- |\n| Draft the charter | Ada |';
    expect(read('md', text)).toEqual(['5 Ada: Draft the charter']);
  });
});
