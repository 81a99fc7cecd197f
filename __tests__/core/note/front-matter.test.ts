import { describe, expect, it } from '@jest/globals';
import { parseFrontMatter } from '../../../src/core/note/front-matter.ts';
import { formatDay } from '../../../src/core/text/calendar.ts';

const read = (...lines: string[]) => parseFrontMatter('n.md', lines);
const told = (...lines: string[]) => read(...lines).problems.map(({ line, message }) => `${line}: ${message}`);

describe('front matter', () => {
  it.each<[string, string[], number]>([
    ['dashes', ['---', 'title: A', '---', 'b'], 3],
    ['dots', ['--- ', 'title: A', '... ', 'b'], 3],
    ['dashes within', ['---', 'title: A', 'b: ---', '----', '---', 'b'], 5],
  ])('stands between %s', (_name, lines, count) => {
    expect(read(...lines)).toMatchObject({ title: 'A', lines: count });
  });

  it.each<[string, string[], boolean, string]>([
    [
      'another language',
      ['--- toml ', 'title: A', '---'],
      false,
      '1: front matter in a language other than YAML or TOML is not read',
    ],
    [
      'TOML with an open end',
      ['+++', 'title = "A"', '---'],
      false,
      '1: the front matter is not closed by a line `+++`',
    ],
    ['an open end', ['---', 'title: A', '--- b', 'a ---'], false, '1: the front matter is not closed by a line `---`'],
  ])('%s', (_name, lines, complete, message) => {
    expect(read(...lines)).toMatchObject({ title: null, lines: 0, complete });
    expect(told(...lines)).toEqual([message]);
  });

  it.each<[string, string[]]>([
    ['none', ['# A']],
    ['nothing', []],
    ['a rule of words', ['--- a b', '---']],
    ['a rule behind words', ['a ---', 'title: A', '---']],
    ['another rule', ['x---js', '---']],
  ])('%s needs no word', (_name, lines) => {
    expect(read(...lines)).toMatchObject({ title: null, lines: 0, complete: true, problems: [] });
  });

  it('is not read beyond its measure', () => {
    const message = '1: the front matter is longer than 16 KB or nested too deeply; it is not read';
    const long = ['---', `title: ${'x'.repeat(16 * 1024 - 7)}`, '---'];
    expect(told(...long)).toEqual([]);
    const longer = ['---', `title: ${'x'.repeat(16 * 1024 - 6)}`, '---', 'b'];
    expect(told(...longer)).toEqual([message]);
    expect(read(...longer)).toMatchObject({ lines: 3, complete: false, title: null });
    expect(told('---', `tags: ["${'['.repeat(199)}"]`, '---')).toEqual([]);
    expect(told('---', `tags: ["${'['.repeat(200)}"]`, '---')).toEqual([message]);
    expect(told('---', 'tags:', `${' '.repeat(80)}- a`.slice(2), '---')).toEqual([]);
    expect(told('---', 'tags:', `${' '.repeat(81)}a`, '---')).toEqual([message]);
  });

  it('tells errors with their line and column, and saves plain lines', () => {
    const lines = [
      ...[
        '---',
        'title: "A: b"',
        'datetime: 2026-01-05 23:30',
        "team: 'core'",
        'participants: [X Y, Z]',
        'x: a: b',
        '---',
      ],
    ];
    const front = read(...lines);
    expect(front).toMatchObject({
      title: 'A: b',
      datetime: { readings: ['2026-01-05'] },
      teams: ['core'],
      participants: ['X Y', 'Z'],
      lines: 7,
    });
    expect(front.problems[0]).toMatchObject({ severity: 'warning', line: 6, column: 4 });
    expect(front.problems[0]?.message).toMatch(/^front matter: [^\n]*[a-z]$/i);
    expect(front.complete).toBe(false);
    expect(read('---', 'title: A: b', 'date: 2026-01-05', 'teams: a, b', '---')).toMatchObject({
      ...{ title: 'A: b', date: { readings: ['2026-01-05'] }, teams: ['a', 'b'] },
    });
    expect(read('---', 'title: it\'s "A": b', 'teams: a [b]', 'date:', '---')).toMatchObject({
      ...{ title: 'it\'s "A": b', teams: ['a [b]'], date: null },
    });
  });

  it('tells at most three errors', () => {
    const many = Array.from({ length: 9 }, (_, index) => `k${index}: a: b`);
    expect(told('---', ...many, '---').length).toBeLessThanOrEqual(3);
  });

  it.each<[string, string | null]>([
    ['date: 2026-01-05', '2026-01-05'],
    ['date: 2026/1/5 noon', '2026-01-05'],
    ['date: 2026.01.05', '2026-01-05'],
    ['datetime: 2026-01-05T10:00:00+02:00', '2026-01-05'],
    ['date: " "', null],
    ['date: Monday, January 5, 2026', '2026-01-05'],
  ])('%s', (line, date) => {
    const front = read('---', line, '---');
    expect([(front.datetime ?? front.date)?.readings[0] ?? null, front.problems]).toEqual([date, []]);
  });

  it.each(['the 2026-01-05', '2026-02-30', '2026-01-051', '26-01-05'])('date: %s is told on its line', (value) => {
    expect(told('---', 'title: A', `  # date: x`, `date: ${value}`, '---', 'date: b')).toEqual([
      `4: \`date: ${value}\` is not a real date, so it is not used`,
    ]);
  });

  it('shortens a date that is a story', () => {
    expect(told('---', `date: ${'x'.repeat(60)}`, '---')[0]).toContain(`\`date: ${'x'.repeat(40)}\``);
  });

  it('takes texts and lists without what is empty, each once', () => {
    const front = read('---', 'title: " "', 'team: "a; b,, a"', 'participants: [" X, Y ", [Z], "", X]', '---');
    expect(front).toMatchObject({ title: null, teams: ['a', 'b'], participants: ['X', 'Y'], complete: true });
    expect(front.problems).toHaveLength(1);
    expect(read('---', 'title: "  A "', 'teams: [c]', 'team: d', '---')).toMatchObject({ title: 'A', teams: ['c'] });
    expect(read('---', '- a', '---')).toMatchObject({ title: null, teams: [], participants: [], date: null });
    expect(read('---', 'title: A', 'title: B', '---').problems).toEqual([]);
  });
});

describe('values of another kind', () => {
  it.each<[string[], string, object]>([
    [['title: [A]'], '2: `title` is to be a text; it is not used', { title: null }],
    [['date: { day: 2026-01-05 }'], '2: `date` is to be a text; it is not used', { date: null }],
    [
      ['participants:', '  - Ada', '  - [Bo]'],
      '2: `participants` must be a list of texts; anything else in it is ignored',
      { participants: ['Ada'] },
    ],
    [['teams: { a: b }'], '2: `teams` must be a list of texts; anything else in it is ignored', { teams: [] }],
  ])('%j', (lines, message, front) => {
    expect(told('---', ...lines, '---')).toEqual([message]);
    expect(read('---', ...lines, '---')).toMatchObject({ ...front, complete: true });
  });

  it('are read where they have a name', () => {
    expect(read('---', 'participants:', '  - name: Ada', '    role: chair', '  - Bo', '---')).toMatchObject({
      ...{ participants: ['Ada', 'Bo'], problems: [] },
    });
  });
});

describe('TOML', () => {
  const toml = [
    '+++',
    'title = "A: b" # c',
    'date = 2026-01-05T23:30:00+02:00',
    'teams = ["core", "docs"]',
    'draft = true',
  ];

  it('is read between plus signs', () => {
    expect(read(...toml, '+++', 'b')).toMatchObject({
      ...{ title: 'A: b', date: { readings: ['2026-01-05'] }, teams: ['core', 'docs'], lines: 6 },
      ...{ problems: [], complete: true },
    });
    expect(read('+++', 'datetime = 2026-01-05', 'participants = "X Y, Z"', '+++')).toMatchObject({
      ...{ datetime: { readings: ['2026-01-05'] }, participants: ['X Y', 'Z'] },
    });
  });

  it('is told where it is broken, and plain lines are saved', () => {
    const front = read(...toml, 'x = = 1', '+++');
    expect(front).toMatchObject({ date: { readings: ['2026-01-05'] }, lines: 7, complete: false });
    expect(front.problems).toHaveLength(1);
    expect(front.problems[0]).toMatchObject({ severity: 'warning', line: 6, column: 5 });
    expect(front.problems[0]?.message).toMatch(/^front matter: [^\n]+$/);
  });

  it.each([
    ['deep nesting', `x = ${'['.repeat(199)}${']'.repeat(199)}`],
    ['dotted keys', `${'a.'.repeat(5000)}a = 1`],
    ['a prototype', '__proto__ = { title = "Forged" }'],
  ])('survives %s', (_name, line) => {
    expect(read('+++', line, '+++').title).toBeNull();
  });
});

describe('days that exist', () => {
  it.each<[number, number, number, string | null]>([
    [2024, 2, 29, '2024-02-29'],
    [2026, 2, 29, null],
    [2026, 13, 5, null],
    [2026, 0, 5, null],
    [2026, 1, 0, null],
    [26, 1, 5, null],
  ])('%i, %i, %i', (year, month, day, date) => expect(formatDay(year, month, day)).toBe(date));
});
