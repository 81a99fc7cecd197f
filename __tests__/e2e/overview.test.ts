import { afterEach, describe, expect, it } from '@jest/globals';
import { askGitHub } from '../support/ask-github.ts';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

afterEach(closeWorlds);

const CONFIG = `people:
  tt-login: [TT]
overview: true
`;
const NOTE = `---
title: Kernel WG
teams: [kernel]
---
## Action items
- TT: Look into the timer by 2026-01-29
- AP: Ask @somebody about https://github.com/evil/victim/issues/4 and evil/victim#5 in the boot code
`;

async function start(config = CONFIG): Promise<World> {
  const world = await createWorld({
    files: { '.github/meeting-todos.yml': config },
    collaborators: ['tt-login'],
  });
  const result = await world.push({ 'kernel/2026-01-07.md': NOTE });
  expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '2' });
  return world;
}

const overviews = (world: World) => world.server.github.issues('acme/notes');
const writes = (world: World) => world.server.github.requests.filter(({ isWrite }) => isWrite);

describe('the overview', () => {
  it('is one issue that tells what is open, and acts on nobody', async () => {
    const [overview, ...more] = overviews(await start());
    expect({ title: overview?.title, labels: overview?.labels, more }).toEqual({
      title: 'Open TODOs',
      labels: ['meeting-todos-overview'],
      more: [],
    });
    const body = overview?.body ?? '';
    expect(body).toContain('**2 open** · 1 overdue · 1 without an assignee');
    expect(body).toMatch(/### Overdue\n\n- \[Look into the timer[^\]]*\]\(http/);
    expect(body).toContain('<details><summary><code>tt-login</code>: 1</summary>');
    expect(body).not.toMatch(/@somebody|evil\/victim#5|victim\/issues\/4/);
  });

  it('costs one read and no write while nothing changes', async () => {
    const world = await start();
    world.server.github.requests.length = 0;
    const result = await world.dispatch();
    expect({ changed: result.outputs['changed'], code: result.code }).toEqual({ changed: 'false', code: 0 });
    expect(world.server.github.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  it('follows in one write, and leaves what people wrote around it', async () => {
    const world = await start();
    world.server.github.asHuman.editBody('acme/notes', 1, (body) => `Please look!\r\n\r\n${body}\r\n\r\nThank you.`);
    world.server.github.asHuman.close('acme/tracker', 1);
    world.server.github.requests.length = 0;
    await world.dispatch();
    expect(writes(world).map(({ method }) => method)).toEqual(['PATCH']);
    const body = overviews(world)[0]?.body ?? '';
    expect(body).toMatch(/^Please look!\r\n\r\n<!-- meeting-todos:overview/);
    expect(body).toMatch(/Thank you\.$/);
    expect(body).toContain('**1 open**');
    world.server.github.requests.length = 0;
    await world.dispatch();
    expect(writes(world)).toEqual([]);
  });

  it('stays closed when a person closes it', async () => {
    const world = await start();
    world.server.github.asHuman.close('acme/notes', 1);
    world.server.github.requests.length = 0;
    await world.push({ 'kernel/2026-01-14.md': NOTE.replace('Look into the timer', 'Write the new scheduler docs') });
    expect(overviews(world)).toHaveLength(1);
    expect(overviews(world)[0]?.state).toBe('closed');
  });

  it('is left alone where its block is damaged, and no other one is opened', async () => {
    const world = await start();
    world.server.github.asHuman.editBody('acme/notes', 1, (body) => body.replace('overview:end', 'overview:fin'));
    const before = overviews(world)[0]?.body;
    const result = await world.dispatch();
    expect(overviews(world).map(({ body }) => body)).toEqual([before]);
    expect(result.summary).toContain('damaged');
  });

  it('is one after two runs at once', async () => {
    const world = await start();
    const [first] = overviews(world);
    await askGitHub(world.server.github, 'POST /repos/acme/notes/issues', {
      token: 'secret',
      body: { title: 'Open TODOs', body: first?.body, labels: ['meeting-todos-overview'] },
    });
    await world.dispatch();
    expect(overviews(world).map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['open', null],
      ['closed', 'duplicate'],
    ]);
  });

  it('is a warning where the token may not write it; the sync is whole', async () => {
    const world = await start(CONFIG.replace('overview: true', 'overview: { repository: acme/elsewhere }'));
    expect(world.server.github.issues('acme/tracker')).toHaveLength(2);
    const result = await world.dispatch();
    expect(result.code).toBe(0);
    expect(result.summary).toContain('acme/elsewhere');
  });

  it.each<[string, (world: World) => void, RegExp]>([
    ['is archived', (world) => (world.server.github.repository('acme/notes').archived = true), /archived/],
    [
      'has no issues',
      (world) => (world.server.github.repository('acme/notes').hasIssues = false),
      /Issues are disabled/,
    ],
  ])('is a warning where its repository %s; the sync is whole', async (_name, act, words) => {
    const world = await start();
    act(world);
    const result = await world.push({
      'kernel/2026-01-14.md': NOTE.replace(/the timer|the boot/g, '$& and the clock'),
    });
    expect([result.code, Number(result.outputs['failed'])]).toEqual([0, 0]);
    expect(result.outputs['changed']).toBe('true');
    expect(result.summary).toMatch(words);
    expect(result.summary).toContain('everything else was done');
  });

  it('is not written where more people read it than the notes', async () => {
    const world = await createWorld({
      files: { '.github/meeting-todos.yml': CONFIG.replace('overview: true', 'overview: { repository: acme/open }') },
      github: { repositories: [{ name: 'acme/open' }, { name: 'acme/closed', visibility: 'private' }] },
    });
    world.git.commit('Notes', { 'kernel/2026-01-07.md': NOTE });
    const repository = { name: 'acme/notes', id: 4217, visibility: 'private' } as const;
    const event = { name: 'workflow_dispatch', sha: world.git.resolve() } as const;
    const result = await world.run(event, { target: 'acme/closed' }, { repository });
    expect([result.code, result.outputs['created']]).toEqual([0, '2']);
    expect(world.server.github.issues('acme/open')).toEqual([]);
    expect(result.summary).toContain('acme/open');
  });

  it('shows nothing of a target that fewer people may read', async () => {
    const world = await createWorld({
      files: { '.github/meeting-todos.yml': CONFIG },
      target: 'acme/notes',
      github: { repositories: [{ name: 'acme/secret', visibility: 'private', collaborators: ['tt-login'] }] },
    });
    const result = await world.push({ 'kernel/2026-01-07.md': NOTE }, { target: 'acme/secret' });
    expect(result.outputs['created']).toBe('2');
    const [overview] = overviews(world);
    expect(overview?.body).toContain('**0 open**');
    expect(overview?.body).not.toContain('timer');
    world.server.github.requests.length = 0;
    await world.dispatch({ target: 'acme/secret' });
    expect(world.server.github.requests).toHaveLength(2);
  });
});
