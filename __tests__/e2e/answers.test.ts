import { afterEach, describe, expect, it } from '@jest/globals';
import { badGateway } from '../../testing/embedded-github/faults.ts';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

const note = (...items: string[]) => `## TODOs\n\n${items.map((item) => `- @ada: ${item}\n`).join('')}`;
const PATH = 'minutes/2026-01-05.md';
const TARGET = 'acme/tracker';

let world: World;
afterEach(closeWorlds);

async function createOne() {
  world = await createWorld({ files: { [PATH]: note('Measure the boot time') }, collaborators: ['ada'] });
}
const ofTarget = /^\/repos\/acme\/tracker\//;

describe('a refusal is read for what it says', () => {
  it.each<[string, string, Record<string, string>, RegExp]>([
    [
      'single sign-on',
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
      { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=A1B2' },
      /single sign-on: https:\/\/github\.com\/orgs\/acme\/sso\?authorization_request=A1B2/,
    ],
    [
      'the lifetime of a token',
      "The 'acme' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days.",
      {},
      /lifetime that the organisation allows/,
    ],
    [
      'classic tokens',
      '`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.',
      {},
      /forbids classic tokens: use a fine-grained token or a GitHub App/,
    ],
    [
      'an IP allow list',
      'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
      {},
      /runner whose address is on the allow list/,
    ],
    ['a suspended account', 'Sorry. Your account was suspended.', {}, /suspended: use another/],
    [
      'a managed account',
      'Unauthorized: As an Enterprise Managed User, you cannot access this content',
      {},
      /managed account cannot act outside its enterprise/,
    ],
    ['a blocked user', 'User is blocked', {}, /account is blocked there/],
    [
      'interaction limits',
      'Interactions on this repository have been restricted to collaborators only.',
      {},
      /interactions are limited there for now/,
    ],
    [
      'words that nobody knows',
      'Computer says no',
      {},
      /check what the token's account is allowed to do with issues there/,
    ],
  ])('%s', async (_name, message, headers, advice) => {
    await createOne();
    world.server.github.addFault({
      when: { pathPattern: ofTarget },
      times: 99,
      kind: { status: 403, message, headers },
    });
    const result = await world.dispatch();
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(advice);
    expect(result.stdout).not.toContain('Issues: read and write');
  });

  it('only a missing permission is asked for', async () => {
    await createOne();
    const kind = { status: 403, message: 'Resource not accessible by integration' };
    world.server.github.addFault({ when: { method: 'POST', pathPattern: ofTarget }, times: 99, kind });
    const result = await world.dispatch();
    expect(result.stdout).toMatch(/Resource not accessible by integration; give the token .*Issues: read and write/);
  });

  it('a redirect to a page for logging in is no rename', async () => {
    await createOne();
    const headers = { location: 'https://sso.corp.example/login?ticket=s3same' };
    world.server.github.addFault({ when: { pathPattern: ofTarget }, times: 99, kind: { status: 302, headers } });
    const result = await world.dispatch();
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/redirect to sso\.corp\.example, as a login page would/);
    expect(result.stdout).not.toMatch(/renamed|s3same/);
  });

  it.each([401, 403, 404])('that tells nothing of the head (%i) fails the run, with what to grant', async (status) => {
    await createOne();
    const when = { pathPattern: /\/repos\/acme\/notes\/(?:compare|branches)\// };
    const kind = { status, message: status === 404 ? 'Not Found' : 'Resource not accessible by integration' };
    world.server.github.addFault({ when, times: 99, kind });
    const result = await world.dispatch();
    expect({ code: result.code, issues: world.server.github.issues(TARGET) }).toEqual({ code: 1, issues: [] });
    expect(result.stdout).toMatch(/::error::.*could not tell whether main has moved on.*(?:notes-token|secret)/);
  });

  it('a label whose answers are all lost, but which is there, is found', async () => {
    await createOne();
    const when = { method: 'POST', pathPattern: /\/repos\/acme\/tracker\/labels$/ };
    world.server.github.addFault({ when, times: 99, kind: badGateway('effect') });
    const result = await world.dispatch();
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
  });

  it('a server that does not know `duplicate` is told `not_planned`', async () => {
    await createOne();
    await world.dispatch();
    const [issue] = world.server.github.issues(TARGET);
    const twin = (issue?.body ?? '').replace(/(?<=meeting-todos:end v1 )\S+/, (word) =>
      Buffer.from(
        Buffer.from(word, 'base64')
          .toString()
          .replace(/"n":"[^"]+"/, '"n":"abcdef01"'),
      ).toString('base64'),
    );
    const author = 'github-actions[bot]';
    world.server.github.seedIssue(TARGET, { title: issue?.title ?? '', body: twin, labels: ['meeting-todo'], author });
    const when = (request: { method: string; body: unknown }) =>
      request.method === 'PATCH' && JSON.stringify(request.body).includes('duplicate');
    const message = 'Validation Failed: state_reason is not included in the list';
    world.server.github.addFault({ when, times: 9, kind: { status: 422, message } });
    const result = await world.dispatch();
    expect({ code: result.code, closed: result.outputs['closed'] }).toEqual({ code: 0, closed: '1' });
    expect(world.server.github.issue(TARGET, 2)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  });
});

describe('a new id of the notes repository', () => {
  const moved = { repository: { name: 'acme/notes', id: 9000 } } as const;
  const items = ['Measure the boot time', 'Write the release notes'];
  const dispatch = () => world.run({ name: 'workflow_dispatch', sha: world.git.resolve() }, {}, moved);

  it('opens nothing again, and prints the line to add, with which all is as before', async () => {
    world = await createWorld({ files: { [PATH]: note(...items) }, collaborators: ['ada'] });
    await world.dispatch();
    const refused = await dispatch();
    expect({ code: refused.code, writes: world.server.github.issues(TARGET).length }).toEqual({ code: 1, writes: 2 });
    expect(refused.stdout).toContain('former: { repositories: [4217] }');
    world.git.commit('Say so', { '.github/meeting-todos.yml': 'former: { repositories: [4217] }\n' });
    const after = await dispatch();
    expect({ code: after.code, unchanged: after.outputs['unchanged'] }).toEqual({ code: 0, unchanged: '2' });
    world.git.commit('More', { [PATH]: note(...items, 'Book the big room') });
    expect((await dispatch()).outputs['created']).toBe('1');
    world.git.commit('Edit', { [PATH]: note('Measure the boot time twice', items[1] ?? '', 'Book the big room') });
    expect((await dispatch()).outputs).toMatchObject({ created: '0', updated: '1' });
  });

  it('is not what another notes repository with the same tracker has', async () => {
    world = await createWorld({ files: { [PATH]: note(...items) }, collaborators: ['ada'] });
    await world.dispatch();
    world.server.github.addRepository({ name: 'acme/other', id: 9000, gitDirectory: world.git.directory });
    world.git.commit('Others', { [PATH]: note('Draft the budget for May', 'Ask the venue about chairs') });
    const repository = { name: 'acme/other', id: 9000 };
    const result = await world.run({ name: 'workflow_dispatch', sha: world.git.resolve() }, {}, { repository });
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '2' });
  });
});

describe('guards', () => {
  const many = Array.from({ length: 4 }, (_, index) => `Measure the boot time of board ${index}`);

  it('mark nothing where more would be marked than may be closed, and let the rest go on', async () => {
    world = await createWorld({ files: { [PATH]: note(...many) }, collaborators: ['ada'] });
    await world.dispatch();
    const bodies = world.server.github.issues(TARGET).map(({ body }) => body);
    const result = await world.push({ [PATH]: note('Book the big room') }, { 'max-closes': '3' });
    expect({ code: result.code, outputs: result.outputs }).toMatchObject({
      code: 0,
      outputs: { created: '1', updated: '0' },
    });
    expect(result.stdout).toMatch(
      /::warning.*4 issues would be marked as removed, more than max-closes \(3\), so none is/,
    );
    expect(world.server.github.issues(TARGET).map(({ body }) => body)).toEqual([...bodies, expect.anything()]);
    const allowed = await world.dispatch({ 'max-closes': '4' });
    expect(allowed.outputs['updated']).toBe('4');
  });

  it.each([
    ['a merge group', { GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-abc' }],
    ['another branch', { GITHUB_REF: 'refs/heads/draft' }],
    ['a tag', { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag' }],
  ])('warn where nothing would be written: on %s', async (_name, env) => {
    world = await createWorld({ files: { [PATH]: note(...many) }, collaborators: ['ada'] });
    const event = { name: 'workflow_dispatch', sha: world.git.resolve() } as const;
    const result = await world.run(event, { 'max-new': '3' }, { env });
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/::warning.*would open 4 issues, more than max-new/);
    expect(world.server.github.issues(TARGET)).toEqual([]);
  });
});

describe('a push of several pull requests, as out of a merge queue', () => {
  const open = async (branch: string, path: string, item: string) => {
    const baseSha = world.git.resolve('main');
    world.git.startBranch(branch, 'main');
    const headSha = world.git.commit(branch, { [path]: note(item) });
    const pullRequest = { headSha, headRef: branch, baseRef: 'main', baseSha };
    const number = world.server.github.seedIssue('acme/notes', { title: branch, pullRequest });
    await world.run({ name: 'pull_request', number, baseSha, headSha });
    return number;
  };
  const merge = (number: number, branch: string) => {
    world.git.git('merge', '--quiet', '--no-ff', '-m', `Merge ${branch}`, branch);
    const pull = world.server.github.repository('acme/notes').issues.get(number)?.pullRequest;
    if (pull === null || pull === undefined) throw new Error('no pull request');
    pull.mergedAt = new Date();
    pull.mergeCommitSha = world.git.resolve();
  };
  const comment = (number: number) => world.server.github.comments('acme/notes', number)[0]?.body ?? '';

  it.each([
    ['with history', () => world.git.directory],
    ['without', () => world.cloneShallow()],
  ])('gives each its own record (a checkout %s)', async (_name, getWorkspace) => {
    world = await createWorld({ files: { 'README.md': 'Notes' }, collaborators: ['ada'] });
    const before = world.git.resolve();
    const one = await open('one', 'minutes/2026-01-05.md', 'Measure the boot time');
    const two = await open('two', 'minutes/2026-01-12.md', 'Write the release notes');
    world.git.checkOut('main');
    merge(one, 'one');
    merge(two, 'two');
    const after = world.git.resolve();
    const result = await world.run({ name: 'push', before, after }, {}, { workspace: getWorkspace() });
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '2' });
    for (const [number, mine, theirs] of [
      [one, 'Measure the boot time', 'Write the release notes'],
      [two, 'Write the release notes', 'Measure the boot time'],
    ] as const) {
      expect(comment(number)).not.toContain('Nothing is written yet');
      expect(comment(number)).toContain(mine);
      expect(comment(number)).not.toContain(theirs);
    }
  });
});
