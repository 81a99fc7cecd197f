import { describe, expect, it } from '@jest/globals';
import { findPathDate, formatDay, parseFrontMatter } from '../../../src/core/note/front-matter.ts';

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
    ['none', ['# A'], true, '1: no front matter'],
    ['nothing', [], true, '1: no front matter'],
    ['a rule of words', ['--- a b', '---'], true, '1: no front matter'],
    ['a rule behind words', ['a ---', 'title: A', '---'], true, '1: no front matter'],
    ['another rule', ['x---js', '---'], true, '1: no front matter'],
    [
      'another language',
      ['--- toml ', 'title: A', '---'],
      false,
      '1: front matter in another language than YAML is not read',
    ],
    ['an open end', ['---', 'title: A', '--- b', 'a ---'], false, '1: the front matter is not closed by a line `---`'],
  ])('%s', (_name, lines, complete, message) => {
    expect(read(...lines)).toMatchObject({ title: null, lines: 0, complete });
    expect(told(...lines)).toEqual([message]);
  });

  it('tells where the date comes from without it', () => {
    const { problems } = parseFrontMatter('minutes/2026-01-07.md', ['# A']);
    expect(problems).toEqual([
      {
        ...{ severity: 'warning', note: 'minutes/2026-01-07.md', line: 1, column: 1 },
        message: 'no front matter; the date comes from the file name',
      },
    ]);
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
      date: '2026-01-05',
      teams: ['core'],
      participants: ['X Y', 'Z'],
      lines: 7,
    });
    expect(front.problems[0]).toMatchObject({ severity: 'warning', line: 6, column: 4 });
    expect(front.problems[0]?.message).toMatch(/^front matter: [^\n]*[a-z]$/i);
    expect(front.complete).toBe(false);
    expect(read('---', 'title: A: b', 'date: 2026-01-05', 'teams: a, b', '---')).toMatchObject({
      ...{ title: 'A: b', date: '2026-01-05', teams: ['a', 'b'] },
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
    ['date: [2026-01-05]', null],
  ])('%s', (line, date) => {
    const front = read('---', line, '---');
    expect([front.date, front.problems]).toEqual([date, []]);
  });

  it.each(['the 2026-01-05', '2026-02-30', '2026-01-051', '26-01-05'])('date: %s is told on its line', (value) => {
    expect(told('---', 'title: A', `  # date: x`, `date: ${value}`, '---', 'date: b')).toEqual([
      `4: \`date: ${value}\` is no date that exists; the file name's date is used`,
    ]);
  });

  it('shortens a date that is a story', () => {
    expect(told('---', `date: ${'x'.repeat(60)}`, '---')[0]).toContain(`\`date: ${'x'.repeat(40)}\``);
  });

  it('takes texts and lists without what is empty, each once', () => {
    const front = read('---', 'title: " "', 'team: "a; b,, a"', 'participants: [" X, Y ", [Z], "", X]', '---');
    expect(front).toMatchObject({ title: null, teams: ['a', 'b'], participants: ['X', 'Y'], complete: true });
    expect(read('---', 'title: "  A "', 'teams: [c]', 'team: d', '---')).toMatchObject({ title: 'A', teams: ['c'] });
    expect(read('---', '- a', '---')).toMatchObject({ title: null, teams: [], participants: [], date: null });
    expect(read('---', 'title: A', 'title: B', '---').problems).toEqual([]);
  });
});

describe('dates of paths', () => {
  it.each([
    ['2025-12-01/2026-01-05.md', '2026-01-05'],
    ['2026-01-05/call.md', '2026-01-05'],
    ['2026_01_05.md', '2026-01-05'],
    ['2026.01.05.md', '2026-01-05'],
    ['12026-01-05.md', null],
    ['2026-01-051.md', null],
    ['2026-01_05.md', null],
    ['2126-01-05.md', null],
    ['2026/01/01-05.md', '2026-01-05'],
    ['2026/ab/01-05.md', null],
    ['2026/1a/01-05.md', null],
    ['12026/01-05.md', null],
    ['2026/02-30.md', null],
    ['2026/01-051.md', null],
  ])('%s', (path, date) => expect(findPathDate(path)).toBe(date));

  it.each<[number, number, number, string | null]>([
    [2024, 2, 29, '2024-02-29'],
    [2026, 2, 29, null],
    [2026, 13, 5, null],
    [2026, 0, 5, null],
    [2026, 1, 0, null],
    [26, 1, 5, null],
  ])('%i, %i, %i', (year, month, day, date) => expect(formatDay(year, month, day)).toBe(date));
});
