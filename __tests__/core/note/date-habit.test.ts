import { describe, expect, it } from '@jest/globals';
import { hasOpenDay, learnDateOrder } from '../../../src/core/note/learn-dates.ts';
import { extractAll } from '../../../src/app/read-notes.ts';
import { buildSettings } from '../../support/build-notes.ts';

const file = (path: string, text = '') => ({ path, bytes: new TextEncoder().encode(text) });

describe('how a repository writes days in numbers', () => {
  it.each<[string, ReturnType<typeof file>[], string]>([
    ['nothing tells', [file('2026-01-07.md', 'by 3/4/2026')], 'auto'],
    ['a name tells', [file('13-01-2026.md')], 'day-first'],
    ['another name tells', [file('guest-02-19-2025.md')], 'month-first'],
    ['a text tells', [file('a.md', 'Due 1/20/2026.')], 'month-first'],
    ['a short year tells', [file('a.md', 'Due 20/1/26.')], 'day-first'],
    ['a day without its year tells', [file('a.md', 'Frozen from 9/27 on.')], 'month-first'],
    ['numbers behind other words tell nothing', [file('a.md', 'Part 9/27, 16/9 screens, on 24/7.')], 'auto'],
    ['a note tells its day in words', [file('R_9-02-2022.md', '# Minutes\n\nSeptember 2, 2022')], 'month-first'],
    ['a note tells another day', [file('R_9-02-2022.md', '# Minutes\n\nSeptember 9, 2022')], 'auto'],
    ['headings go back in time', [file('a.md', '## 11/04/2022\n## 10/07/2022 Call\n## 07/01/2022\n')], 'month-first'],
    ['headings go forth in time', [file('a.md', '## 01/10/2022\n## 04/10/2022\n## 02/11/2022\n')], 'day-first'],
    ['headings go to and fro', [file('a.md', '## 11/04/2022\n## 10/07/2022\n## 12/01/2022\n')], 'auto'],
    ['dots are everywhere alike', [file('a.md', '20.01.2026')], 'auto'],
    [
      'versions, parts of days and impossible ones',
      [file('a.md', '13/01, 2026/13/01, 13/1/20267, 13/13/2026, 0/13/2026')],
      'auto',
    ],
    [
      'one note among many',
      Array.from('abcde').map((name) => file(`${name}.md`, name === 'a' ? '13/01/2026' : '01/13/2026')),
      'auto',
    ],
    [
      'one note among more',
      Array.from('abcdef').map((name) => file(`${name}.md`, name === 'a' ? '13/01/2026' : '01/13/2026')),
      'month-first',
    ],
  ])('%s', (_name, files, order) => expect(learnDateOrder(files)).toBe(order));

  it.each([
    ['a.md', 'by 3/4/2026', true],
    ['a.md', 'by 3/13/2026', false],
    ['a.md', 'by 3/4', true],
    ['a.md', 'by 3/13', false],
    ['09-02-2022.md', '', true],
    ['09-22-2022.md', '', false],
  ])('%s with "%s" holds a day of two readings: %s', (path, text, is) => expect(hasOpenDay(file(path, text))).toBe(is));
});

describe('due days in numbers', () => {
  const due = (text: string, files: readonly ReturnType<typeof file>[], dates: 'auto' | 'month-first' = 'auto') =>
    extractAll(
      [file('2026-01-07.md', `## Action items\n\n- @ada do it by ${text}`), ...files],
      buildSettings({ dates }),
    ).notes[0]?.todos[0]?.due;

  it.each<[string, string, ReturnType<typeof file>[], string | null]>([
    ['as the others are', '3/4/2026', [file('a.md', '13/1/2026')], '2026-04-03'],
    ['as the others are', '3/4/2026', [file('a.md', '1/13/2026')], '2026-03-04'],
    ['by the half year after the meeting', '3/12/2026', [], '2026-03-12'],
    ['not at all', '3/4/2026', [], null],
  ])('are read %s: %s', (_how, text, files, day) => expect(due(text, files)).toBe(day));

  it('are read as the configuration says', () => expect(due('3/4/2026', [], 'month-first')).toBe('2026-03-04'));
});

describe('notes of a repository', () => {
  const files = [
    file('calls/01-13-2026.md'),
    file('calls/02-03-2026.md'),
    file('running.md', '## 01/12/2026\n## 03/04/2026'),
  ];
  const days = (change: Parameters<typeof buildSettings>[0]) =>
    extractAll(files, buildSettings(change)).notes.map(({ date }) => date);

  it('are dated as the others are', () => expect(days({})).toEqual(['2026-01-13', '2026-02-03', '2026-03-04']));

  it('are dated as the configuration says', () =>
    expect(days({ dates: 'day-first' })).toEqual(['2026-01-13', '2026-03-02', '2026-12-01']));
});
