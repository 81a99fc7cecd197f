import { describe, expect, it } from '@jest/globals';
import { isOurComment, signComment } from '../../src/core/tell/comment.ts';
import type { Comment, NotesRepository } from '../../src/shell/github/notes-repository.ts';
import { findComments, keepComment, keepRecord } from '../../src/shell/github/pull-request-comment.ts';
import { TrackerError } from '../../src/shell/github/tracker-error.ts';
import { noRepository } from '../support/build-run.ts';

const isOurs = (body: string): boolean => body.startsWith('ours') || isOurComment(body);

function comment(id: number, change: Partial<Comment> = {}): Comment {
  return { id, body: 'ours', author: 'github-actions[bot]', authorType: 'Bot', ...change };
}

const MALLORY = comment(1, { author: 'mallory', authorType: 'User' });
const QUOTING = comment(4, { author: 'chat[bot]' });
const SIGNED = comment(5, {
  author: 'app[bot]',
  body: signComment('<!-- meeting-todos:comment v1 -->\nText', 'app[bot]'),
});
const OWN = comment(2, { author: 'The-Action', authorType: 'User' });

function repository(comments: readonly Comment[], viewer: string | null | undefined): NotesRepository {
  return { ...noRepository, listComments: () => Promise.resolve(comments), getViewer: () => Promise.resolve(viewer) };
}

describe('the comment that is ours', () => {
  it.each<[string, readonly Comment[], string | null | undefined, number | null]>([
    ['is none without the marker', [comment(3, { body: 'I quote: ours' })], 'the-action', null],
    ["is the workflow's before a person's", [MALLORY, comment(3)], 'the-action', 3],
    ["is never another bot's, whoever the token is", [QUOTING], 'the-action', null],
    ["is never another bot's where the token is an App's", [QUOTING, MALLORY], null, null],
    ["is the App's own, which names its author", [QUOTING, SIGNED], null, 5],
    ["is not a bot's that copied the App's", [comment(6, { ...SIGNED, id: 6, author: 'mirror[bot]' })], null, null],
    ["is the token's own user's", [MALLORY, OWN], 'the-action', 2],
    ["is never a stranger's", [MALLORY], 'the-action', null],
    ["is never a person's where the token is an App's", [MALLORY, OWN], null, null],
    ['is the first where GitHub does not tell', [OWN, MALLORY], undefined, 2],
  ])('%s', async (_name, comments, viewer, id) => {
    expect((await findComments(repository(comments, viewer), 5, isOurs)).kept?.id ?? null).toBe(id);
  });

  it.each<[string, Partial<Comment>, readonly number[]]>([
    ['ours', {}, [9]],
    ["another bot's", { author: 'renovate[bot]' }, []],
    ["a person's", { author: 'mallory', authorType: 'User' }, []],
    ['one that quotes it', { body: 'I quote: ours' }, []],
  ])('has doubles where the second is %s', async (_name, change, ids) => {
    const found = await findComments(repository([comment(3), comment(9, change)], null), 5, isOurs);
    expect(found.doubles.map(({ id }) => id)).toEqual(ids);
  });

  it.each<[string, string, readonly string[]]>([
    ['is kept up', 'ours: new', ['update 3', 'delete 9']],
    ['needs no other text', 'ours', ['delete 9']],
  ])('loses its doubles when it %s', async (_name, body, expected) => {
    const done: string[] = [];
    const doubled: NotesRepository = {
      ...repository([comment(3), comment(9)], null),
      readPullRequest: () => Promise.resolve({ isOpen: true, headSha: 'a' }),
      updateComment: (id) => Promise.resolve(void done.push(`update ${id}`)),
      deleteComment: (id) => Promise.resolve(void done.push(`delete ${id}`)),
    };
    await keepComment(doubled, { number: 5, headSha: 'a' }, { body, empty: 'ours: nothing', isOurs });
    expect(done).toEqual(expected);
  });
});

describe("the comment of an App's token", () => {
  it('names its author once it is written, and is known again by that', async () => {
    let stored: Comment | null = null;
    const writes: string[] = [];
    const app: NotesRepository = {
      ...noRepository,
      listComments: () => Promise.resolve(stored === null ? [QUOTING] : [QUOTING, stored]),
      createComment: (_number, body) => {
        writes.push('create');
        stored = { id: 9, body, author: 'app[bot]', authorType: 'Bot' };
        return Promise.resolve(stored);
      },
      updateComment: (id, body) => {
        writes.push(`update ${id}`);
        stored = { id, body, author: 'app[bot]', authorType: 'Bot' };
        return Promise.resolve();
      },
    };
    const text = { body: '<!-- meeting-todos:comment v1 -->\nText', empty: '', isOurs: isOurComment };
    const pull = { number: 5, headSha: '' };
    const results = [await keepComment(app, pull, text), await keepComment(app, pull, text)];
    expect({ results, writes }).toEqual({ results: ['written', 'unchanged'], writes: ['create', 'update 9'] });
  });
});

describe('the record', () => {
  it('is written into the comment of each pull request that has one, unless it is to stay', async () => {
    const written: [number, string][] = [];
    const comments = new Map([
      [5, [comment(50)]],
      [6, [comment(60, { body: 'not to be found' })]],
      [7, [comment(70, { body: 'ours, and to stay' })]],
      [8, [comment(80, { body: 'ours: record\r\n' })]],
    ]);
    const failure = await keepRecord(
      {
        ...noRepository,
        listComments: (number) => Promise.resolve(comments.get(number) ?? []),
        updateComment: (id, body) => Promise.resolve(void written.push([id, body])),
      },
      [...comments.keys()],
      { isOurs, write: (existing) => Promise.resolve(existing.includes('to stay') ? null : 'ours: record') },
    );
    expect({ failure, written }).toEqual({ failure: null, written: [[50, 'ours: record']] });
  });

  it('tells why it could not be written', async () => {
    const refuse = () => Promise.reject(new TrackerError('forbidden', 'no right to', { status: 403 }));
    const text = { isOurs, write: () => Promise.resolve('ours: record') };
    expect(await keepRecord({ ...noRepository, listComments: refuse }, [5], text)).toBe('no right to');
  });
});
