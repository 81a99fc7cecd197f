import { afterEach, describe, expect, it } from '@jest/globals';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

const PATH = 'minutes/2026-01-05.md';
const TARGET = 'acme/tracker';
const CONFIG = '.github/meeting-todos.yml';
const note = (...items: string[]) => `## TODOs\n\n${items.map((item) => `- ${item}\n`).join('')}`;

let world: World;
afterEach(closeWorlds);

const issue = (number = 1) => world.server.github.issue(TARGET, number);
const allow = (login: string) => {
  world.server.github.addUser(login);
  const user = world.server.github.state.users.get(login);
  if (user !== undefined) world.server.github.repository(TARGET).collaborators.set(login, user);
};
async function create(people: string, ...items: string[]) {
  const files = { [PATH]: note(...items), [CONFIG]: `people:\n${people}` };
  world = await createWorld({ files, collaborators: ['ada', 'bo'] });
}

describe('somebody of `people` who cannot be assigned', () => {
  it('is told by name, not mentioned, and assigned by the first run that can, asked once per login', async () => {
    await create('  member-to-be: [MB]\n', 'MB: Measure the boot time', 'MB: Write the release notes');
    const first = await world.dispatch();
    expect({ code: first.code, created: first.outputs['created'] }).toEqual({ code: 0, created: '2' });
    expect(first.stdout.match(/::warning.*`member-to-be` from `people` cannot be assigned there/g)).toHaveLength(1);
    expect(first.summary).toContain('member-to-be');
    expect(issue().body).not.toContain('@member-to-be');
    world.server.github.clearLog();
    const quiet = await world.dispatch();
    expect(quiet.outputs).toMatchObject({ unchanged: '2', changed: 'false' });
    expect(world.server.github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /repos/${TARGET}/issues`,
      `GET /repos/${TARGET}/assignees/member-to-be`,
    ]);
    expect(quiet.stdout).not.toContain('::warning');
    allow('member-to-be');
    expect((await world.dispatch()).outputs).toMatchObject({ updated: '2' });
    expect([issue(1).assignees, issue(2).assignees]).toEqual([['member-to-be'], ['member-to-be']]);
    world.server.github.clearLog();
    await world.dispatch();
    expect(world.server.github.requests).toHaveLength(1);
    world.server.github.asHuman.removeAssignees(TARGET, 1, 'member-to-be');
    await world.dispatch();
    expect(issue().assignees).toEqual([]);
  });

  it('is mentioned, once, where that is what `assign` says, and assigned later', async () => {
    await create('  outsider: { aliases: [OU], assign: mention }\n', 'OU: Measure the boot time');
    await world.dispatch();
    expect(issue().body.match(/@outsider/g)).toHaveLength(1);
    allow('outsider');
    await world.dispatch();
    expect(issue().assignees).toEqual(['outsider']);
  });

  it('is never assigned, nor asked about, with `assign: false`', async () => {
    await create(
      '  bo: { aliases: [BO], assign: false }\n',
      'BO: Measure the boot time',
      '@bo: Write the release notes',
    );
    const result = await world.dispatch();
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '2' });
    expect([issue(1).assignees, issue(2).assignees]).toEqual([[], []]);
    expect(world.server.github.requests.some(({ path }) => path.includes('/assignees/'))).toBe(false);
    expect(`${result.stdout}${issue().body}`).not.toMatch(/cannot be assigned|@bo/);
    expect(issue().body).toContain('`bo`');
  });

  it('is not one whom only a note names: asked about once, and mentioned nowhere', async () => {
    await create('  ada: [AM]\n', '@stranger: Measure the boot time');
    const result = await world.dispatch();
    expect(`${result.stdout}${issue().body}`).not.toMatch(/cannot be assigned|@stranger/);
    world.server.github.clearLog();
    await world.dispatch();
    expect(world.server.github.requests).toHaveLength(1);
  });
});

describe('one refused assignee', () => {
  const refuse = (method: string, login = 'bo') => {
    const when = (request: { method: string; body: unknown }) =>
      request.method === method && new RegExp(`assignees[^\\]]*\\b${login}\\b`).test(JSON.stringify(request.body));
    const errors = [{ value: login, resource: 'Issue', field: 'assignees', code: 'invalid' as const }];
    world.server.github.addFault({ when, times: 99, kind: { status: 422, message: 'Validation Failed', errors } });
  };

  it('does not lose the others when an issue is opened, and is told', async () => {
    await create('  ada: [AM]\n  bo: [BO]\n', 'AM/BO: Measure the boot time');
    refuse('POST');
    const result = await world.dispatch();
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
    expect(issue().assignees).toEqual(['ada']);
    expect(result.stdout).toMatch(/`bo` from `people` cannot be assigned/);
    world.server.github.faults.clear();
    await world.dispatch();
    expect(issue().assignees).toEqual(['ada', 'bo']);
  });

  it('does not lose the others when an issue changes', async () => {
    await create('  ada: [AM]\n  bo: [BO]\n  cy: [CY]\n', 'AM: Measure the boot time');
    allow('cy');
    await world.dispatch();
    refuse('PATCH');
    const result = await world.push({ [PATH]: note('AM/BO/CY: Measure the boot time') });
    expect({ code: result.code, updated: result.outputs['updated'] }).toEqual({ code: 0, updated: '1' });
    expect(issue().assignees).toEqual(['ada', 'cy']);
    world.server.github.faults.clear();
    await world.dispatch();
    expect(issue().assignees).toEqual(['ada', 'cy', 'bo']);
  });

  it('who is there already and may be assigned no more loses no newcomer', async () => {
    await create('  ada: [AM]\n  bo: [BO]\n', 'AM: Measure the boot time');
    await world.dispatch();
    refuse('PATCH', 'ada');
    const result = await world.push({ [PATH]: note('AM/BO: Measure the boot time') });
    expect({ code: result.code, updated: result.outputs['updated'] }).toEqual({ code: 0, updated: '1' });
    expect(issue().assignees).toEqual(['bo']);
    expect(result.stdout).toMatch(/tracker#1: `ada` is no longer assigned/);
    world.server.github.clearLog();
    expect((await world.dispatch()).outputs).toMatchObject({ changed: 'false' });
    expect(world.server.github.countWrites()).toBe(0);
  });

  it('who is there already stays where nobody new comes', async () => {
    await create('  ada: [AM]\n  bo: [BO]\n', 'AM/BO: Measure the boot time');
    await world.dispatch();
    refuse('PATCH', 'ada');
    const result = await world.push({ [PATH]: note('AM: Measure the boot time of the board') });
    expect({ code: result.code, updated: result.outputs['updated'] }).toEqual({ code: 0, updated: '1' });
    expect(issue().assignees).toContain('ada');
  });
});

it('what GitHub drops in silence is told by name', async () => {
  await create('  ada: [AM]\n', 'AM: Measure the boot time');
  const when = { method: 'POST', pathPattern: /\/issues$/ };
  world.server.github.addFault({ when, kind: 'drop assignees' });
  const result = await world.dispatch();
  expect(result.stdout).toMatch(/GitHub silently dropped the assignee `ada`/);
});
