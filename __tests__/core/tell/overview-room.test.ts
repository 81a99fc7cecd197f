import { describe, expect, it } from '@jest/globals';
import type { Standing } from '../../../src/core/plan/types.ts';
import { describeOverview } from '../../../src/core/tell/overview.ts';

function buildStanding(index: number, people: number): Standing {
  const login = `person-${index % people}`;
  const number = index + 1;
  return {
    subject: {
      repo: 'acme/tracker',
      title: `Look into the timer of board ${index}`,
      owners: [{ raw: login, login, kind: 'person' }],
      due: index % 2 === 0 ? '2026-01-15' : '2026-03-05',
      note: 'kernel/2026-01-07.md',
      line: number,
      teams: ['kernel'],
    },
    text: '',
    items: [],
    state: 'open',
    closedAt: null,
    number,
    url: `https://github.com/acme/tracker/issues/${number}`,
    assignees: index % 3 === 0 ? [] : [login],
    raised: 1 + (index % 4),
    first: '2026-01-07',
    latest: '2026-02-11',
  };
}

const describeMany = (count: number, people: number, room: number) =>
  describeOverview({
    standing: Array.from({ length: count }, (_, index) => buildStanding(index, people)),
    history: [
      { repo: 'acme/tracker', createdAt: '2025-11-05T12:00:00Z', closedAt: null },
      { repo: 'acme/tracker', createdAt: '2026-01-05T12:00:00Z', closedAt: '2026-02-20T12:00:00Z' },
    ],
    today: '2026-03-01',
    timezone: 'UTC',
    stuck: 3,
    serverUrl: 'https://github.com',
    room,
  });

const countRows = (part: string) => part.split('\n').filter((line) => line.startsWith('- [')).length;

describe('an overview of more than there is room for', () => {
  it.each([
    [1600, 6, 64_000],
    [1600, 300, 64_000],
    [1600, 6, 4_000],
    [1600, 900, 9_000],
  ])('of %d TODOs of %d people keeps to %d characters', (count, people, room) => {
    expect(describeMany(count, people, room).length).toBeLessThanOrEqual(room);
  });

  it('leaves no section and nobody without a line', () => {
    const [, ...sections] = describeMany(1600, 6, 64_000).split(/^### (?!Opened)/m);
    expect(sections.map((section) => section.split('\n')[0])).toEqual([
      'Overdue',
      'Due within 7 days',
      'Stuck: raised in 3 or more meetings',
      'Without an assignee',
      'By person',
    ]);
    for (const section of sections) expect(countRows(section)).toBeGreaterThan(25);
    const people = sections.at(-1)?.split('<details>').slice(1) ?? [];
    expect(people).toHaveLength(6);
    for (const person of people) expect(countRows(person)).toBeGreaterThan(10);
  });

  it('names nobody again in their own list, and months so that twelve fit', () => {
    const text = describeMany(2, 2, 64_000);
    expect(text.split('### By person')[1]).not.toMatch(/^- .*`person-/m);
    expect(text).toContain('x-axis ["Nov 2025", "Dec", "Jan 2026", "Feb", "Mar"]');
    expect(text).toContain('y-axis "TODOs" 0 --> 10');
  });
});
