import { afterEach, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { primaryLimitReached } from '../../testing/embedded-github/faults.ts';
import type { PullRequestEvent } from '../../testing/support/workflow-event.ts';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

let world: World;
afterEach(closeWorlds);

const PATH = 'minutes/2026-01-05.md';
const LATER = 'minutes/2026-01-12.md';
const CONFIG = 'people:\n  ada: [AM]\n';
const note = (...items: string[]) => `## TODOs\n\n${items.join('\n\n')}\n`;
const comments = (number: number) => world.server.github.comments('acme/notes', number).map(({ body }) => body);

/** A pull request that adds a note, previewed once. */
async function createPreviewed(): Promise<PullRequestEvent> {
  world = await createWorld({
    files: { '.github/meeting-todos.yml': CONFIG, [PATH]: note('AM: Measure the boot time of the board') },
    collaborators: ['ada'],
  });
  const baseSha = world.git.resolve();
  world.git.startBranch('notes');
  const headSha = world.git.commit('Notes', { [LATER]: note('AM: Write the scheduler down', 'AM: Send the letters') });
  const pullRequest = { headSha, headRef: 'notes', baseRef: 'main', baseSha };
  const number = world.server.github.seedIssue('acme/notes', { title: 'Notes', pullRequest });
  const event = { name: 'pull_request', number, baseSha, headSha } as const;
  await world.run(event);
  return event;
}

/** Merges the pull request; gives the push that follows. */
function merge({ number }: PullRequestEvent) {
  world.git.checkOut('main');
  const before = world.git.resolve();
  world.git.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'notes');
  const after = world.git.resolve();
  const pull = world.server.github.repository('acme/notes').issues.get(number)?.pullRequest;
  if (pull === null || pull === undefined) throw new Error('no pull request');
  pull.mergedAt = new Date();
  pull.mergeCommitSha = after;
  return { name: 'push', before, after } as const;
}

describe('a run in a fork of the notes repository', () => {
  const repository = { name: 'acme/notes', id: 4217, fork: true } as const;
  const files = { [PATH]: note('AM: Measure the boot time') };

  it.each<[string, Record<string, string>, RegExp]>([
    ['without secrets', { token: '', tokens: 'acme:' }, /::warning.*unset secret/],
    ['beyond a guard', { 'max-new': '0' }, /::warning.*would open 1 issues/],
    ['with a target that is not there', { target: 'acme/nowhere' }, /::warning.*acme\/nowhere: not found/],
  ])('%s is green, warns and writes nothing', async (_name, inputs, warning) => {
    world = await createWorld({ files });
    const result = await world.run({ name: 'workflow_dispatch', sha: world.git.resolve() }, inputs, { repository });
    expect({ code: result.code, writes: world.server.github.countWrites() }).toEqual({ code: 0, writes: 0 });
    expect(result.stdout).toMatch(warning);
    expect(result.stdout).not.toContain('::error');
    expect(result.summary).toContain('This is a fork');
  });

  it('is known as one also when the event does not tell, as of a schedule', async () => {
    world = await createWorld({ files, isFork: true });
    const result = await world.run({ name: 'schedule', sha: world.git.resolve() });
    expect({ code: result.code, writes: world.server.github.countWrites() }).toEqual({ code: 0, writes: 0 });
    expect(result.summary).toContain('This is a fork');
  });
});

describe('a preview', () => {
  it('without secrets, as in a pull request from a fork, shows the plan with what the notes token may read', async () => {
    const event = await createPreviewed();
    const result = await world.run(event, { token: '', tokens: 'acme:', 'notes-token': 'secret' });
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '2' });
  });

  it('that meets the end of the rate limit is green and leaves the comment as it was', async () => {
    const event = await createPreviewed();
    const before = comments(event.number);
    const kind = primaryLimitReached(new Date(Date.now() + 3_600_000));
    world.server.github.addFault({ when: { pathPattern: /tracker/ }, times: Number.POSITIVE_INFINITY, kind });
    const result = await world.run(event);
    expect({ code: result.code, comments: comments(event.number) }).toEqual({ code: 0, comments: before });
    expect(result.stdout).toMatch(/::notice.*rate limit/);
    expect(result.summary).toContain('could not be read');
  });

  it('of a pull request into another branch says that nothing happens yet', async () => {
    const event = await createPreviewed();
    expect(comments(event.number)[0]).not.toContain('only once it reaches');
    await world.run({ ...event, baseBranch: 'dev' });
    expect(comments(event.number)[0]).toContain('merged into dev; issues change only once it reaches main');
  });

  it('of a pull request without notes makes no comment, whatever the targets answer', async () => {
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') } });
    const baseSha = world.git.resolve();
    world.git.startBranch('code');
    const headSha = world.git.commit('Code', { 'README.md': '# Minutes' });
    const pullRequest = { headSha, headRef: 'code', baseRef: 'main', baseSha };
    const number = world.server.github.seedIssue('acme/notes', { title: 'Code', pullRequest });
    const result = await world.run({ name: 'pull_request', number, baseSha, headSha }, { target: 'acme/nowhere' });
    expect({ code: result.code, comments: comments(number) }).toEqual({ code: 0, comments: [] });
  });
});

describe('the record after the merge', () => {
  it('names only issues of its notes, and a second run of the push leaves it alone', async () => {
    const push = merge(await createPreviewed());
    await world.run(push);
    const [text = ''] = comments(1);
    expect(text).toContain('### Merging this opened 2 issues');
    expect(text).not.toContain('Measure the boot time');
    world.server.github.clearLog();
    await world.run(push);
    expect(world.server.github.countWrites()).toBe(0);
    expect(comments(1)).toEqual([text]);
  });

  it('names the issues also when another run had opened them before', async () => {
    const push = merge(await createPreviewed());
    await world.dispatch();
    await world.run(push);
    expect(comments(1)[0]).toMatch(/\| (?:tracked|opened) \| \[#\d+ Write the scheduler down\]\(.*issues\/\d+\)/);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a guard refused', { 'max-new': '1' }, '### Merged, but nothing was written'],
    ['no write is left', { 'max-writes': '0' }, '### Merged: 2 left for the next run'],
  ])('says so when %s, in one write that counts for nothing else', async (_name, inputs, heading) => {
    const push = merge(await createPreviewed());
    world.server.github.clearLog();
    await world.run(push, inputs);
    expect(world.server.github.countWrites()).toBe(1);
    expect(comments(1)[0]).toContain(heading);
    expect(comments(1)[0]).not.toContain('Nothing is written yet');
  });
});

describe('a push', () => {
  it.each([
    ['adds Markdown', { 'docs/guide.md': '# Guide\n\n## TODOs\n\nAM: No meeting of ours' }],
    ['changes Markdown', { 'README.md': '# Minutes' }],
    ['removes Markdown', { 'README.md': null }],
    ['adds reStructuredText', { 'docs/guide.rst': 'Guide\n=====\n\nTODOs\n-----\n\n- AM: No meeting of ours\n' }],
    ['adds AsciiDoc', { 'docs/guide.adoc': '= Guide\n\n== TODOs\n\n* AM: No meeting of ours\n' }],
    ['adds Org', { 'docs/guide.org': '* TODO AM: No meeting of ours\n' }],
    ['adds plain text, which is no note without globs,', { 'docs/2026-01-05.txt': 'TODO: AM to ask' }],
  ])('that only %s without a date ends without a request', async (_name, files) => {
    world = await createWorld({ files: { 'README.md': 'Notes', [PATH]: note('AM: Measure the boot time') } });
    const result = await world.push(files);
    expect(result.summary).toContain('nothing to do');
    expect(world.server.github.requests).toEqual([]);
  });

  it.each([
    ['reStructuredText', { 'docs/call.rst': ':Date: 2026-01-05\n\nTODOs\n=====\n\n- AM: Measure the fan\n' }],
    ['AsciiDoc', { 'docs/call.adoc': '= Call\n:revdate: 2026-01-05\n\n== TODOs\n\n* AM: Measure the fan\n' }],
    ['Org', { 'docs/call.org': '#+DATE: <2026-01-05 Mon>\n* TODO AM: Measure the fan\n' }],
  ])('that adds %s with a date is read', async (_name, files) => {
    world = await createWorld({ files: { 'README.md': 'Notes' } });
    expect((await world.push(files)).outputs).toMatchObject({ created: '1' });
  });

  it('that only changes the configuration by its other name is read', async () => {
    const other = '.github/meeting-todos.yaml';
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time'), [other]: 'since: 2026-01-06\n' } });
    const result = await world.push({ [other]: 'since: none\n' }, { since: '' });
    expect(result.summary).not.toContain('nothing to do');
    expect(result.outputs).toMatchObject({ created: '1' });
  });

  it('that takes the date away from a note is read', async () => {
    const dated = `---\ndate: 2026-01-05\n---\n${note('AM: Measure the boot time')}`;
    world = await createWorld({ files: { 'README.md': 'Notes', 'minutes/first.md': dated } });
    const result = await world.push({ 'minutes/first.md': note('AM: Measure the boot time') });
    expect(result.summary).not.toContain('nothing to do');
  });

  it.each<[string, string, Record<string, string>]>([
    ['written with ./', 'since: none\n', { config: './.github/meeting-todos.yml' }],
    ['that names notes in flow style', '{ since: none, notes: ["texts/*.txt"] }', {}],
  ])('that concerns a configuration %s is not passed over', async (_name, config, inputs) => {
    world = await createWorld({ files: { 'README.md': 'Notes', '.github/meeting-todos.yml': config } });
    const files = 'config' in inputs ? { '.github/meeting-todos.yml': 'since: 2020-01-01\n' } : { 'texts/a.txt': 'x' };
    const result = await world.push(files, inputs);
    expect(result.summary).not.toContain('nothing to do');
  });

  it('of a shallow checkout that removes a file which may have been a note is read', async () => {
    const dated = `---\ndate: 2026-01-05\n---\n${note('AM: Measure the boot time')}`;
    world = await createWorld({ files: { 'README.md': 'Notes', 'minutes/first.md': dated } });
    const before = world.git.resolve();
    const after = world.git.commit('Remove', { 'minutes/first.md': null });
    const result = await world.run({ name: 'push', before, after }, {}, { workspace: world.cloneShallow() });
    expect(result.summary).not.toContain('nothing to do');
  });

  it('of a sparse checkout keeps to the configuration of the commit', async () => {
    const files = { [PATH]: note('AM: Measure the boot time'), '.github/meeting-todos.yml': CONFIG };
    world = await createWorld({ files, collaborators: ['ada'] });
    rmSync(path.join(world.git.directory, '.github'), { recursive: true });
    await world.dispatch();
    expect(world.server.github.issues('acme/tracker')).toMatchObject([{ assignees: ['ada'] }]);
  });

  it('that was forced takes nothing as added which only another history lacked', async () => {
    const files = { 'README.md': 'Notes', [PATH]: note('AM: Measure the boot time') };
    world = await createWorld({ files: { 'README.md': 'Notes' }, collaborators: ['ada'] });
    const root = world.git.resolve();
    const before = world.git.commit('One history', { [PATH]: files[PATH], 'a.txt': 'a' });
    world.git.git('reset', '--quiet', '--hard', root);
    const after = world.git.commit('Another history', { [PATH]: files[PATH], 'b.txt': 'b' });
    const result = await world.run(
      { name: 'push', before, after },
      { since: '2026-06-01' },
      { workspace: world.cloneShallow() },
    );
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '0' });
  });

  it('of a checkout without notes warns, and closes nothing', async () => {
    world = await createWorld({ files: { 'README.md': 'Notes' } });
    const result = await world.dispatch();
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/::warning.*No notes were found/);
  });
});

describe('a run that comes to no plan', () => {
  it('hands on zeros and a summary all the same', async () => {
    world = await createWorld({ files: { '.github/meeting-todos.yml': 'tagret: a/b\n' } });
    const result = await world.dispatch();
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ created: '0', changed: 'false', issues: '[]' });
    expect(result.summary).toContain('unknown key `tagret`');
  });
});
