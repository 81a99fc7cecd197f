import { describe, expect, it } from '@jest/globals';
import type { AssigneesPage } from '../../src/shell/github/issue-tracker.ts';
import { createTargetMemory } from '../../src/shell/github/target-memory.ts';
import { TrackerError } from '../../src/shell/github/tracker-error.ts';
import { createFakeTracker } from '../support/fake-tracker.ts';

const REPO = 'acme/tracker';

/** Requests that are sent until it is known who of the wanted cannot be assigned, and who that is. */
async function ask(
  wanted: readonly string[],
  pages: readonly AssigneesPage[],
  assignable: readonly string[],
): Promise<{ readonly requests: string; readonly missing: readonly string[] }> {
  const requests: string[] = [];
  const tracker = {
    ...createFakeTracker(),
    listAssignees: (_repo: string, page: number) => {
      requests.push(`page ${page}`);
      const found = pages[page - 1];
      const refusal = new TrackerError('not found', 'no such page', { status: 404 });
      return found === undefined ? Promise.reject(refusal) : Promise.resolve(found);
    },
    isAssignable: (_repo: string, login: string) => {
      requests.push(login);
      return Promise.resolve(assignable.includes(login));
    },
  };
  const memory = createTargetMemory(tracker, {
    labels: [],
    identifying: 'meeting-todo',
    wanted: wanted.map((login) => [REPO, login] as const),
  });
  const missing: string[] = [];
  for (const login of wanted) missing.push(...(await memory.findUnassignable(REPO, [login])));
  return { requests: requests.join(', '), missing };
}

describe('who can be assigned', () => {
  it.each<[string, readonly string[], readonly AssigneesPage[], readonly string[], string, readonly string[]]>([
    ['one login is asked for by itself', ['ada'], [{ logins: ['ada'], pagesLeft: 0 }], ['ada'], 'ada', []],
    [
      'several are looked for in one page, in any case of letters',
      ['ada', 'Bo', 'xy'],
      [{ logins: ['Ada', 'bo'], pagesLeft: 0 }],
      [],
      'page 1',
      ['xy'],
    ],
    [
      'who stands on a later page of a large organisation is asked for',
      ['ada', 'zoe'],
      [{ logins: ['ada'], pagesLeft: 3 }],
      ['zoe'],
      'page 1, zoe',
      [],
    ],
    [
      'further pages are read while they are fewer than who is left',
      ['ada', 'yan', 'zoe', 'xy'],
      [
        { logins: ['ada'], pagesLeft: 1 },
        { logins: ['yan', 'zoe'], pagesLeft: 0 },
      ],
      [],
      'page 1, page 2',
      ['xy'],
    ],
    [
      'a page without a word of how many follow proves no absence',
      ['ada', 'bo'],
      [{ logins: ['ada'], pagesLeft: Infinity }],
      ['bo'],
      'page 1, bo',
      [],
    ],
    ['an empty list is no answer', ['ada', 'bo'], [{ logins: [], pagesLeft: 0 }], ['ada', 'bo'], 'page 1, ada, bo', []],
    ['nor is a refused one', ['ada', 'bo'], [], ['ada'], 'page 1, ada, bo', ['bo']],
  ])('%s', async (_name, wanted, pages, assignable, requests, missing) => {
    expect(await ask(wanted, pages, assignable)).toEqual({ requests, missing });
  });
});
