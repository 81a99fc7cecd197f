import { describe, expect, it } from '@jest/globals';
import { describeUnseen, findUnseen } from '../../../src/core/note/unseen.ts';

const look = (notes: string[], others: Record<string, number>, paths: string[] = []) =>
  findUnseen({ notes, others: Object.entries(others).map(([path, items]) => ({ path, items })), paths });

describe('minutes that are not read', () => {
  it('are told with the glob that would take them', () => {
    const unseen = look([], { 'minutes/kickoff.md': 2, 'minutes/2/retro.md': 0, 'docs/guide.md': 0, 'README.md': 3 });
    expect(unseen).toEqual({ count: 2, example: 'minutes/2/retro.md', globs: ['minutes/**/*.md'], isWhole: true });
    expect(unseen === null ? null : describeUnseen(unseen)).toBe(
      '2 files look like minutes but are not read as notes, such as minutes/2/retro.md; to include them, set `notes: ["minutes/**/*.md"]`',
    );
  });

  it.each<[string, string[], Record<string, number>, string[], readonly string[] | null]>([
    ['one, in any folder', [], { 'a/b/c.md': 1 }, [], ['a/b/c.md']],
    ['one at the root', [], { 'Protokoll.md': 1 }, [], ['Protokoll.md']],
    ['numbered ones in any folder', [], { 'docs/week 3.md': 1, 'docs/week 4.md': 1 }, [], ['docs/week *.md']],
    ['days in any folder', [], { 'log/2026.md': 1 }, [], ['log/**/*.md']],
    ['names that a glob would not take', [], { 'log/a[1].md': 1 }, [], ['log/**/*.md']],
    ['a folder of meetings', [], { 'team/meeting-notes/a.md': 0 }, [], ['team/meeting-notes/**/*.md']],
    ['a folder of meetings in another language', [], { 'protokolle/sitzung/a.md': 0 }, [], ['protokolle/**/*.md']],
    [
      'texts, which only a glob makes notes',
      [],
      {},
      ['minutes/2026-01-07.txt', 'x/2026-01-07.txt', 'x/a.txt'],
      ['minutes/**/*.txt', 'x/**/*.txt'],
    ],
    [
      'a file called minutes',
      [],
      { 'docs/plan-the-meeting.md': 0 },
      ['minutes.txt', 'how-to-chair.txt'],
      ['minutes.txt'],
    ],
    ['what is read as well', ['minutes/a.txt'], {}, ['minutes/a.txt'], null],
    [
      'texts beside notes, whose globs keep those as well',
      ['minutes/2026-01-07.md', 'minutes/2026-02-04.md', 'minutes/2026-03-04.md', 'minutes/2026-04-01.md'],
      {},
      ['board/meetings/1.txt', 'board/meetings/2.txt', 'board/meetings/3.txt'],
      ['board/meetings/**/*.txt', 'minutes/**/*.md'],
    ],
    [
      'few texts beside many notes',
      Array.from({ length: 13 }, (_none, number) => `minutes/${number}.md`),
      {},
      ['minutes/a.txt', 'minutes/b.txt', 'minutes/c.txt'],
      null,
    ],
    ['fewer than are read', ['2026-01-07.md'], { 'minutes/a.md': 1 }, [], null],
    [
      'what stands beside minutes',
      [],
      { 'minutes/README.md': 1, 'minutes/template.md': 2, 'minutes/2026-agenda.md': 1 },
      [],
      null,
    ],
    ['nothing', [], { 'docs/a.md': 0 }, ['docs/a.txt', 'minutes/a.png'], null],
  ])('%s', (_name, notes, others, paths, globs) => expect(look(notes, others, paths)?.globs ?? null).toEqual(globs));

  it('are told with a word about the notes that no glob can keep', () => {
    const unseen = look(['docs/2026-01-07.md'], {}, ['minutes/1.txt', 'minutes/2.txt', 'minutes/3.txt']);
    expect(unseen).toMatchObject({ globs: ['minutes/**/*.txt'], isWhole: false });
    expect(unseen === null ? null : describeUnseen(unseen)).toContain(
      'set `notes: ["minutes/**/*.txt"]`, with globs for the notes that are read now',
    );
  });
});
