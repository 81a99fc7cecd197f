import { afterEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { askGitHub } from '../support/ask-github.ts';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

afterEach(closeWorlds);

const CONFIG = `people:
  tt-login: [TT]
  cv-login: [CV]
  ada-login: [Ada Moe]
`;
const FIRST = `---
title: Kernel WG
teams: [kernel]
participants: [Ada Moe]
---
## Action items
- TT/CV: Look into the timer by 2026-03-29
- Ada Moe: Write the *release* notes
  - [ ] collect the changes
  - [x] ask the **translators**
- @bo-octo to check \`uk_alloc()\` & friends
`;

/** Syncs the first note and gives the agenda that the action wrote. */
async function start(): Promise<{ readonly world: World; readonly agenda: string }> {
  const world = await createWorld({
    files: { '.github/meeting-todos.yml': CONFIG },
    collaborators: ['tt-login', 'cv-login', 'ada-login', 'bo-octo'],
  });
  const result = await world.push({ 'kernel/2026-01-07.md': FIRST }, { agenda: 'out/agenda.md' });
  expect({ code: result.code, created: result.outputs['created'], agenda: result.outputs['agenda'] }).toEqual({
    code: 0,
    created: '3',
    agenda: 'out/agenda.md',
  });
  return { world, agenda: readFileSync(path.join(world.git.directory, 'out/agenda.md'), 'utf8') };
}

const next = (agenda: string) => `---
title: Kernel WG
teams: [kernel]
---
${agenda}`;

describe('the agenda', () => {
  it('has the open TODOs, the earliest due first, each with its issue', async () => {
    const { agenda } = await start();
    const link = (number: number) => new RegExp(`\\[tracker#${number}\\]\\(http[^)]*/acme/tracker/issues/${number}\\)`);
    const lines = agenda.trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/\(http[^)]*\)/, '(url)'))).toEqual([
      '## Action items from last meeting',
      '',
      '- [ ] TT/CV: Look into the timer by 2026-03-29 (due 2026-03-29, [tracker#1](url))',
      '- [ ] Ada Moe: Write the *release* notes ([tracker#2](url))',
      '  - [ ] collect the changes',
      '  - [x] ask the **translators**',
      '- [ ] @bo-octo to check `uk_alloc()` & friends ([tracker#3](url))',
    ]);
    expect(lines[2]).toMatch(link(1));
  });

  it('reads back without a write, whole, in part and in another order', async () => {
    const { world, agenda } = await start();
    const lines = agenda.trimEnd().split('\n');
    const part = [lines[0], '', lines[6], lines[2]].join('\n');
    for (const [path, text] of [
      ['kernel/2026-01-14.md', agenda],
      ['kernel/2026-01-21.md', part],
    ] as const) {
      world.server.github.requests.length = 0;
      const result = await world.push({ [path]: next(text) });
      expect({ code: result.code, changed: result.outputs['changed'], unchanged: result.outputs['unchanged'] }).toEqual(
        { code: 0, changed: 'false', unchanged: '3' },
      );
      expect(world.server.github.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
    }
  });

  it('closes exactly the issue whose box is ticked, and changes exactly what is said otherwise', async () => {
    const { world, agenda } = await start();
    const edited = agenda
      .replace('- [ ] Ada Moe', '- [x] Ada Moe')
      .replace('(due 2026-03-29', '(due 2026-04-05')
      .replace('check `uk_alloc()`', 'rewrite `uk_alloc()`');
    const result = await world.push({ 'kernel/2026-01-14.md': next(edited) });
    expect({ updated: result.outputs['updated'], closed: result.outputs['closed'] }).toEqual({
      updated: '2',
      closed: '1',
    });
    const [timer, notes, alloc] = world.server.github.issues('acme/tracker');
    expect(timer?.body).toContain('**Due** 2026-04-05');
    expect({ state: notes?.state, reason: notes?.stateReason }).toEqual({ state: 'closed', reason: 'completed' });
    expect(alloc?.title).toMatch(/rewrite `uk_alloc\(\)`/i);
    expect(world.server.github.issues('acme/tracker')).toHaveLength(3);
  });

  it('follows what was closed since the last meeting with a tick, and that reads back too', async () => {
    const { world } = await start();
    world.server.github.asHuman.close('acme/tracker', 2);
    const quiet = await world.dispatch({ agenda: 'agenda.md' });
    expect(quiet.outputs['changed']).toBe('false');
    const agenda = readFileSync(path.join(world.git.directory, 'agenda.md'), 'utf8');
    expect(agenda).toContain('- [x] Ada Moe: Write the *release* notes');
    const result = await world.push({ 'kernel/2026-01-14.md': next(agenda) });
    expect(result.outputs['changed']).toBe('false');
  });

  it('takes the reference of an issue that is not ours as text', async () => {
    const { world } = await start();
    await askGitHub(world.server.github, 'POST /repos/acme/tracker/issues', {
      token: 'secret',
      body: { title: 'Somebody else' },
    });
    const text = '## Action items\n- TT: Review what they sent us in spring (tracker#4)\n';
    const result = await world.push({ 'kernel/2026-01-14.md': next(text) });
    expect(result.outputs['created']).toBe('1');
    expect(world.server.github.issues('acme/tracker').at(-1)?.title).toContain('tracker#4');
  });
});
