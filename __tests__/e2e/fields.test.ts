import { afterEach, describe, expect, it } from '@jest/globals';
import type { EmbeddedGitHubOptions } from '../../testing/embedded-github/embedded-github.ts';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

afterEach(closeWorlds);

const TRACKER = 'acme/tracker';
const PATH = 'minutes/2026-01-05.md';
const CONFIG = `people: { ada: [AM], bo: [TT] }
type: Task
fields: { due: Target date }
`;
const ORGANISATION = {
  types: ['Task', 'Bug'],
  fields: { 'Target date': 'date', Priority: ['High', 'Low'], Effort: 'number' },
} as const;
const note = (...items: string[]) => `## TODOs\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
const DUE = 'AM: Measure the boot time of the boards by 2026-01-29';
const OTHER = 'TT: Rewrite the scheduler of the kernel by 2026-02-12';
const UNDUE = 'TT: Document the release of the library';

async function start(options: { config?: string; items?: string[]; github?: EmbeddedGitHubOptions } = {}) {
  const world = await createWorld({
    files: { '.github/meeting-todos.yml': options.config ?? CONFIG },
    collaborators: ['ada', 'bo'],
    github: { organisations: { acme: ORGANISATION }, ...options.github },
  });
  const items = options.items ?? [DUE, UNDUE];
  const result = await world.push({ [PATH]: note(...items) });
  return { world, result };
}

const extras = (world: World) =>
  world.server.github.issues(TRACKER).map(({ type, fields, state }) => ({ type, fields, state }));

/** Requests since the last count, as `method path`. */
function takeRequests(world: World): readonly string[] {
  const requests = world.server.github.requests.map(({ method, path }) => `${method} ${path}`);
  world.server.github.clearLog();
  return requests;
}

async function dispatch(world: World): Promise<readonly string[]> {
  takeRequests(world);
  const result = await world.dispatch();
  expect(result.code).toBe(0);
  return takeRequests(world).filter((request) => !request.includes('/compare/') && !request.includes('/branches/'));
}

describe('issue type and due date in a field', () => {
  it('go along with the issue that is opened; the field is asked for once', async () => {
    const { world, result } = await start({ items: [DUE, OTHER, UNDUE] });
    expect([result.code, result.outputs['created']]).toEqual([0, '3']);
    expect(extras(world)).toEqual([
      { type: 'Task', fields: { 'Target date': '2026-01-29' }, state: 'open' },
      { type: 'Task', fields: { 'Target date': '2026-02-12' }, state: 'open' },
      { type: 'Task', fields: {}, state: 'open' },
    ]);
    const requests = takeRequests(world);
    expect(requests.filter((request) => request.includes('issue-fields'))).toEqual(['GET /orgs/acme/issue-fields']);
    expect(await dispatch(world)).toEqual([`GET /repos/${TRACKER}/issues`]);
  });

  it.each([
    ['nothing is due', { items: [UNDUE] }],
    ['the configuration gives the number', { config: 'fields: { due: NUMBER }\n' }],
  ])('need no question where %s', async (_name, options) => {
    const world = await createWorld({
      files: { 'README.md': 'Notes' },
      github: { organisations: { acme: ORGANISATION } },
    });
    const id = world.server.github.state.organisations.get('acme')?.fields[0]?.id ?? 0;
    const config = 'config' in options ? options.config.replace('NUMBER', String(id)) : CONFIG;
    const items = 'items' in options ? options.items : [DUE];
    await world.push({ '.github/meeting-todos.yml': config, [PATH]: note(...items) });
    expect(takeRequests(world).filter((request) => request.includes('issue-fields'))).toEqual([]);
    expect(extras(world).map(({ fields }) => fields)).toEqual([
      items[0] === DUE ? { 'Target date': '2026-01-29' } : {},
    ]);
  });

  it('need no question where a listed issue tells the field, and keep the values that people gave', async () => {
    const { world } = await start();
    world.server.github.asHuman.setField(TRACKER, 1, 'Priority', 'High');
    world.server.github.asHuman.setField(TRACKER, 1, 'Effort', 5);
    world.git.commit('Later', { [PATH]: note(DUE.replace('01-29', '02-05'), UNDUE, OTHER) });
    const requests = await dispatch(world);
    expect(requests.filter((request) => request.includes('issue-fields'))).toEqual([]);
    expect(extras(world).map(({ fields }) => fields)).toEqual([
      { 'Target date': '2026-02-05', Priority: 'High', Effort: 5 },
      {},
      { 'Target date': '2026-02-12' },
    ]);
  });

  it('goes when the note names no day any more', async () => {
    const { world } = await start();
    world.server.github.asHuman.setField(TRACKER, 1, 'Priority', 'Low');
    world.git.commit('Someday', { [PATH]: note(DUE.replace(' by 2026-01-29', ''), UNDUE) });
    await dispatch(world);
    expect(extras(world)[0]?.fields).toEqual({ Priority: 'Low' });
  });

  it.each([
    ['another day', '2026-03-01'],
    ['none', null],
  ])('stays what a person made of it: %s', async (_name, day) => {
    const { world } = await start();
    world.server.github.asHuman.setField(TRACKER, 1, 'Target date', day);
    world.server.github.asHuman.setType(TRACKER, 1, day === null ? null : 'Bug');
    world.git.commit('Later', { [PATH]: note(DUE.replace('01-29', '02-05'), UNDUE) });
    await dispatch(world);
    const [issue] = world.server.github.issues(TRACKER);
    expect(issue?.body).toContain('2026-02-05');
    expect([issue?.type, issue?.fields]).toEqual(day === null ? [null, {}] : ['Bug', { 'Target date': '2026-03-01' }]);
  });

  it('come to issues that are there already with the next change of them, and cause none', async () => {
    const { world } = await start({ config: 'people: { ada: [AM], bo: [TT] }\n' });
    world.git.commit('Fields', { '.github/meeting-todos.yml': CONFIG });
    expect(await dispatch(world)).toEqual([`GET /repos/${TRACKER}/issues`]);
    world.git.commit('Words', { [PATH]: note(DUE.replace('boards', 'new boards'), UNDUE) });
    await dispatch(world);
    expect(extras(world).map(({ type, fields }) => [type, fields])).toEqual([
      ['Task', { 'Target date': '2026-01-29' }],
      [null, {}],
    ]);
  });

  it('a route has a type of its own, for new issues', async () => {
    const route = `routes: [{ when: { text: scheduler }, target: ${TRACKER}, type: Bug }]\n`;
    const { world } = await start({ config: CONFIG + route, items: [OTHER, UNDUE] });
    expect(extras(world).map(({ type }) => type)).toEqual(['Bug', 'Task']);
  });
});

describe('what GitHub refuses or drops', () => {
  const warnings = (summary: string, words: string) => summary.split('\n').filter((line) => line.includes(words));

  it('an unknown type is said once, and costs the issues nothing else', async () => {
    const { world, result } = await start({ config: CONFIG.replace('Task', 'Chore'), items: [DUE, OTHER, UNDUE] });
    expect([result.code, result.outputs['created'], result.outputs['failed']]).toEqual([0, '3', '0']);
    expect(extras(world).map(({ type, fields }) => [type, Object.keys(fields)])).toEqual([
      [null, ['Target date']],
      [null, ['Target date']],
      [null, []],
    ]);
    expect(warnings(result.summary, 'the issue type `Chore`')).toHaveLength(1);
    const creates = takeRequests(world).filter((request) => request === `POST /repos/${TRACKER}/issues`);
    expect(creates).toHaveLength(4);
    expect(await dispatch(world)).toEqual([`GET /repos/${TRACKER}/issues`]);
  });

  it.each([
    ['a field of another kind', CONFIG.replace('Target date', 'Effort'), 'the issue field for due dates'],
    ['a number that is none of a field', CONFIG.replace('Target date', '77'), 'the issue field for due dates'],
    ['a name that no field has', CONFIG.replace('Target date', 'Deadline'), 'has no issue field `Deadline`'],
  ])('%s is said once, and costs the issues nothing else', async (_name, config, words) => {
    const { world, result } = await start({ config, items: [DUE, OTHER] });
    expect([result.code, result.outputs['created'], result.outputs['failed']]).toEqual([0, '2', '0']);
    expect(extras(world).map(({ type, fields }) => [type, fields])).toEqual([
      ['Task', {}],
      ['Task', {}],
    ]);
    expect(warnings(result.summary, words)).toHaveLength(1);
    expect(await dispatch(world)).toEqual([`GET /repos/${TRACKER}/issues`]);
  });

  it('a server that does not know them drops them in silence, which is noticed', async () => {
    const { world, result } = await start({ github: { knowsExtras: false } });
    expect([result.code, result.outputs['created']]).toEqual([0, '2']);
    expect(warnings(result.summary, 'silently dropped the issue type `Task`')).toHaveLength(1);
    expect(warnings(result.summary, 'may not list the issue fields')).toHaveLength(1);
    expect(await dispatch(world)).toEqual([`GET /repos/${TRACKER}/issues`]);
  });

  it('a token that may only triage is not heard, which is noticed', async () => {
    const tokens = {
      secret: { login: 'triager[bot]', permissions: { [TRACKER]: 'triage', 'acme/notes': 'write' } },
    } as const;
    const { world, result } = await start({ github: { tokens } });
    expect(result.code).toBe(0);
    expect(warnings(result.summary, 'the issue type `Task` and the issue field')).toHaveLength(1);
    expect(extras(world).map(({ type, fields }) => [type, fields])).toEqual([
      [null, {}],
      [null, {}],
    ]);
  });

  it('a refusal in an update leaves the rest of it whole', async () => {
    const { world } = await start({ config: 'people: { ada: [AM], bo: [TT] }\n' });
    world.git.commit('Words', {
      '.github/meeting-todos.yml': CONFIG.replace('Task', 'Chore').replace('Target date', '77'),
      [PATH]: note(DUE.replace('boards', 'new boards'), UNDUE),
    });
    const requests = await dispatch(world);
    expect(requests.filter((request) => request.startsWith('PATCH'))).toHaveLength(3);
    expect(world.server.github.issue(TRACKER, 1).title).toContain('new boards');
    expect(await dispatch(world)).toEqual([`GET /repos/${TRACKER}/issues`]);
  });
});

describe('doubles', () => {
  async function double(github: EmbeddedGitHubOptions, spoil?: (world: World) => void): Promise<World> {
    const { world } = await start({ items: [UNDUE], github });
    const { title, body, labels } = world.server.github.issue(TRACKER, 1);
    const forged = body.replace(/<!-- meeting-todos:end v1 (\S+) -->/, (_all, word: string) => {
      const data = Buffer.from(word, 'base64')
        .toString()
        .replace(/"n":"[^"]+"/, '"n":"zzzzzz"');
      return `<!-- meeting-todos:end v1 ${Buffer.from(data).toString('base64')} -->`;
    });
    world.server.github.seedIssue(TRACKER, { title, body: forged, labels, author: 'github-actions[bot]' });
    spoil?.(world);
    await dispatch(world);
    return world;
  }
  const closed = (world: World) => {
    const { state, stateReason, duplicateOf } = world.server.github.issue(TRACKER, 2);
    return { state, stateReason, duplicateOf };
  };

  it('are closed as duplicates of the very issue', async () => {
    const world = await double({});
    const id = world.server.github.repository(TRACKER).issues.get(1)?.id;
    expect(closed(world)).toEqual({ state: 'closed', stateReason: 'duplicate', duplicateOf: id });
  });

  it('are closed without it where the server does not know it', async () => {
    expect(closed(await double({ knowsExtras: false }))).toMatchObject({ stateReason: 'duplicate', duplicateOf: null });
  });

  it.each([
    ['the other issue', 'duplicate_issue_id', 'duplicate'],
    ['the reason', 'state_reason', 'not_planned'],
  ])('are closed without %s where the server refuses it', async (_name, field, stateReason) => {
    const world = await double({}, ({ server }) =>
      server.github.addFault({
        when: { method: 'PATCH' },
        kind: { status: 422, message: 'Validation Failed', errors: [{ resource: 'Issue', field, code: 'invalid' }] },
      }),
    );
    expect(closed(world)).toEqual({ state: 'closed', stateReason, duplicateOf: null });
  });
});
