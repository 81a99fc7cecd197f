import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildTree, type Branch } from '../../src/core/note/build-tree.ts';
import { ENGLISH } from '../../src/core/languages/vocabulary.ts';
import { extractNote } from '../../src/core/people/extract-note.ts';
import { findSections } from '../../src/core/reading/sections.ts';
import { scanLines } from '../../src/core/note/scan-lines.ts';
import { cleanLine } from '../../src/core/tell/log.ts';
import { defaultSettings } from '../../src/settings/default-settings.ts';
import { closeWorlds, createWorld, ROOT, type World } from '../support/world.ts';

let world: World;
afterEach(closeWorlds);

const TARGET = 'acme/tracker';
const PATH = 'minutes/2026-01-05.md';
const note = (...items: string[]) => `## TODOs\n\n${items.join('\n\n')}\n`;

const extract = (bytes: string | Uint8Array) =>
  extractNote(
    { path: PATH, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes },
    defaultSettings('a/b'),
  );

describe('a hostile note', () => {
  it.each<[string, string]>([
    ['a megabyte of brackets', `AM: ${'['.repeat(1_000_000)}`],
    ['deep quotations', `${'>'.repeat(200_000)} AM: x`],
    ['deep lists', Array.from({ length: 3000 }, (_, level) => `${' '.repeat(Math.min(level, 900))}- x`).join('\n')],
    ['endless lists of names', `${'a and '.repeat(50_000)}b: do it`],
    ['lines full of backticks', Array.from({ length: 500 }, () => `AM: ${'`'.repeat(1500)}`).join('\n')],
    ['lines full of stars', Array.from({ length: 500 }, () => `- ${'*_~'.repeat(1000)}`).join('\n')],
    ['lines full of dashes', Array.from({ length: 500 }, () => `- AB ${'- '.repeat(1900)}`).join('\n')],
    ['lines full of commas', Array.from({ length: 500 }, () => `- ${'@a, '.repeat(900)}`).join('\n')],
    ['people set apart by tabs', `## Attendees\n${`- a${'\t'.repeat(3900)}b\n`.repeat(250)}`],
    ['a nick in paths', `- Ada: ${'x/ada '.repeat(600)}\n`.repeat(270)],
    ['lines full of dates', Array.from({ length: 500 }, () => `AM: ${'by on in 3 '.repeat(300)}`).join('\n')],
    ['a huge table', `| Task | Owner |\n|---|---|\n${'| x | AM |\n'.repeat(30_000)}`],
    ['nothing but headings', '# TODO\n'.repeat(140_000)],
    ['nothing but bold headings', '**TODO**\n\n'.repeat(100_000)],
    [
      'nested sections',
      Array.from({ length: 45_000 }, (_, n) => `${'#'.repeat(1 + (n % 6))} TODO\n- AM: x`).join('\n'),
    ],
    ['labelled sections', 'Action items:\n- AM: x\n\n'.repeat(40_000)],
    ['sections in bullets', '- TODO:\n  - AM: x\n'.repeat(50_000)],
  ])('%s is read in bounded time, and what stands before it is not lost', (_name, hostile) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
    writeFileSync(path.join(folder, '2026-01-05.md'), `## TODOs\n\nCV: Stand before it\n\n${hostile}\n`);
    // Its own process, so that a deadline ends it; a second is usual, and what grows by the square takes a minute. Not
    // less than that, or a busy machine would be told off.
    const words = [path.join(ROOT, 'dist/cli.js'), 'extract', '--json'];
    const output = execFileSync(process.execPath, words, { cwd: folder, timeout: 50_000, maxBuffer: 1e8 });
    rmSync(folder, { recursive: true });
    expect((JSON.parse(output.toString()) as { todos: unknown[] }).todos[0]).toMatchObject({
      text: 'Stand before it',
    });
  });

  it.each<[string, string, RegExp]>([
    ['a long line', `AM: ${'['.repeat(10_000)}`, /longer than 4000 characters/],
    ['a long note', 'AM: x\n'.repeat(200_000), /more than 20000 lines.*longer than 1024 KB/],
    ['many lines', 'x\n'.repeat(30_000), /more than 20000 lines/],
    ['many items', 'AM: x\n\n'.repeat(3000), /more than 2000 items/],
  ])('%s is cut off, is read without delay and says so', (_name, text, problem) => {
    const result = extract(`## TODOs\n\n${text}`);
    expect(result.problems.map(({ message }) => message).join()).toMatch(problem);
    expect(result.complete).toBe(false);
  });

  it('is read without delay: white space between the signs of a heading, a heading on every line', () => {
    const space = ' '.repeat(400_000);
    const lines = [
      '## TODOs',
      `**${space}**`,
      `__${space}x__`,
      `### ${space}x`,
      ...Array.from({ length: 40_000 }, () => '## TODOs'),
    ];
    expect(findSections(scanLines(lines, 1), [], ENGLISH)).toHaveLength(40_001);
  });

  it('is read without delay: levels and lists of names end', () => {
    const deep = Array.from({ length: 50 }, (_, level) => `${' '.repeat(level)}- AM: x${level}`).join('\n');
    const depth = (branches: readonly Branch[]): number =>
      branches.length === 0 ? 0 : 1 + Math.max(...branches.map((branch) => depth(branch.children)));
    expect(depth(buildTree(scanLines(deep.split('\n'), 1), () => false))).toBe(13);
    expect(extract(`## TODOs\n\n${'Am '.repeat(40)}: do it\n`).todos).toEqual([]);
  });

  it('bytes that are no text are told, and the item beside them is read', () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('\ufeff## TODOs\r\n\r\nAM: Read on\0\r\n'),
      0xff,
      0xfe,
      0x0a,
    ]);
    const result = extract(bytes);
    expect(result.todos.map((todo) => todo.text)).toEqual(['Read on']);
    expect(extract('## TODOs\r\rAM: One\r\rCV: Two\r').todos.map((todo) => todo.text)).toEqual(['One', 'Two']);
    expect(extract('\ufeff---\ntitle: Marked\n---\n').title).toBe('Marked');
    expect(result.complete).toBe(false);
    expect(result.problems.map((problem) => problem.message).join()).toMatch(/not UTF-8.*NUL|NUL.*not UTF-8/);
  });

  it('does not stop the other notes', async () => {
    world = await createWorld({
      files: {
        [PATH]: new Uint8Array([0xff, 0xfe, 0, 0x5b]),
        'minutes/2026-01-06.md': `---\na: &a [x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]\n---\n`,
        'minutes/2026-01-07.md': note('AM: Be served all the same'),
      },
    });
    // A name that is not UTF-8 cannot be opened by the name that Node reads.
    writeFileSync(
      Buffer.concat([
        Buffer.from(`${world.git.directory}/minutes/2026-01-08`),
        Buffer.from([0xff]),
        Buffer.from('.md'),
      ]),
      'x',
    );
    world.git.git('add', '--all');
    world.git.git('commit', '--quiet', '--message=A name');
    const result = await world.dispatch();
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
    expect(result.stdout).toContain('the file cannot be read (its name is not UTF-8)');
  });

  it('gets no workflow command into the log', async () => {
    world = await createWorld({
      files: {
        [PATH]: note(
          'AM: ::error::forged by the note',
          'ZZ: text\r::set-output name=created::99',
          '##[group]forged: yes',
          'ZZ:',
          '- ::add-mask::x',
          'AM: the runner reads ##[set-output name=created;]99 wherever it stands',
        ),
        'minutes/2026-01-06.md': `---\ndate: "soon%0A::error::forged"\n---\n${note('AM: Read on')}`,
      },
    });
    const result = await world.dispatch();
    const commands = result.stdout.split(/[\r\n]/).filter((line) => /^\s*(?:::|##\[)/.test(line));
    expect(
      commands.filter((line) => !/^::(?:add-mask::secret|group::|endgroup::|warning file=|notice::)/.test(line)),
    ).toEqual([]);
    expect(commands.join()).not.toContain('%0A');
    expect(result.stdout).toContain('The runner reads');
    expect(result.stdout.split('\n').filter((line) => !line.startsWith('::') && line.includes('##['))).toEqual([]);
    expect(result.outputs['created']).not.toBe('99');
  });

  it.each([
    ['  ::error::x', '· ::error::x'],
    ['\u200b::error::x', '· ::error::x'],
    ['x ##[error]y', 'x # #[error]y'],
    ['x #\u200b##[error]y', 'x #\u200b# #[error]y'],
    ['x\r::error::y\u001b[31m', 'x ::error::y[31m'],
    ['std::vector #1 [x]', 'std::vector #1 [x]'],
  ])('gets no workflow command into the log: %j', (line, clean) => {
    expect(cleanLine(line)).toBe(clean);
  });

  it('may have odd paths', async () => {
    const odd = 'minutes/2026-01-05 "a\'b`$(id)${{ x }}<i>.md';
    world = await createWorld({ files: { [odd]: note('ZZ: Survive the name of the file') } });
    const result = await world.dispatch();
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
    const body = world.server.github.issue(TARGET, 1).body;
    const path = /blob\/[0-9a-f]{40}\/([^?)]+)\?plain=1#L3\)/.exec(body)?.[1] ?? '';
    expect(decodeURIComponent(path)).toBe(odd);
    expect(path).not.toMatch(/["'`<>{} ]/);
    expect((await world.dispatch()).outputs['unchanged']).toBe('1');
  });
});

describe('hostile surroundings', () => {
  it("a pull request's own configuration does not hang its preview", async () => {
    const long = `minutes/${'a'.repeat(200)}.md`;
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time'), [long]: note('AM: Stay') } });
    const baseSha = world.git.resolve();
    world.git.startBranch('notes');
    const headSha = world.git.commit('Notes', { '.github/meeting-todos.yml': 'notes: "**/*a*a*a*a*a*a*b.md"\n' });
    const pullRequest = { headSha, headRef: 'notes', baseRef: 'main', baseSha };
    const number = world.server.github.seedIssue('acme/notes', { title: 'Notes', pullRequest });
    const result = await world.run({ name: 'pull_request', number, baseSha, headSha });
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('has more than 5 stars');
  });

  it("an outsider's forged marker is neither followed nor touched, and swallows no TODO", async () => {
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') } });
    await world.dispatch();
    const { body } = world.server.github.issue(TARGET, 1);
    const other = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') } });
    other.server.github.seedIssue(TARGET, { title: 'Forged', body, labels: ['meeting-todo'], author: 'mallory' });
    const result = await other.dispatch();
    expect(result.outputs['created']).toBe('1');
    expect(other.server.github.issue(TARGET, 1)).toMatchObject({ title: 'Forged', body, state: 'open' });
  });

  it('git runs without the tokens, and starts no program that watches files', async () => {
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') } });
    const folder = mkdtempSync(path.join(tmpdir(), 'git-'));
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    writeFileSync(path.join(folder, 'git'), `#!/bin/sh\n{ echo "$@"; env; } >> '${folder}/log'\nexec '${real}' "$@"\n`);
    chmodSync(path.join(folder, 'git'), 0o755);
    const before = world.git.resolve();
    const after = world.git.commit('More', { 'minutes/2026-01-06.md': note('AM: Fix the website') });
    const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, SECRET_OF_THE_JOB: 'job-secret' };
    const result = await world.run({ name: 'push', before, after }, { tokens: 'other: other-secret' }, { env });
    const log = readFileSync(path.join(folder, 'log'), 'utf8');
    rmSync(folder, { recursive: true });
    expect(result.outputs['created']).toBe('2');
    expect(log).toMatch(/ diff .*[0-9a-f]{40}/);
    expect(log).not.toMatch(/secret|INPUT_|GITHUB_/);
    expect(log.split('\n').filter((line) => line.startsWith('-c ') && !line.includes('core.fsmonitor=false'))).toEqual(
      [],
    );
  });

  it('an issue that carries the marker of other notes is left alone', async () => {
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') } });
    await world.dispatch();
    const { body } = world.server.github.issue(TARGET, 1);
    const other = await createWorld({
      files: { [PATH]: note('AM: Measure the boot time') },
    });
    const theirs = body.replace(/(end v1 )(\S+)/, (_all, start: string, data: string) => {
      const marker = Buffer.from(data, 'base64').toString().replace('4217', '4218');
      return start + Buffer.from(marker).toString('base64');
    });
    expect(theirs).not.toBe(body);
    other.server.github.seedIssue(TARGET, { title: 'Theirs', body: theirs, labels: ['meeting-todo'] });
    const result = await other.dispatch();
    other.git.commit('Gone', { [PATH]: note('AM: Something else entirely, about the website') });
    await other.dispatch();
    expect(result.outputs['created']).toBe('1');
    expect(other.server.github.issue(TARGET, 1)).toMatchObject({ title: 'Theirs', body: theirs, state: 'open' });
  });

  it('a redirect is not followed', async () => {
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') } });
    const repository = world.server.github.addRepository({ name: 'evil/tracker' });
    world.server.github.state.redirects.set(TARGET, { repository, status: null });
    world.server.github.state.repositories.delete(TARGET);
    const result = await world.dispatch();
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/renamed or transferred/);
    expect(world.server.github.issues('evil/tracker')).toEqual([]);
  });

  it('tokens go to their own repositories only', async () => {
    world = await createWorld({
      files: {
        [PATH]: note('AM: Measure the boot time', 'AM: Fix the website'),
        '.github/meeting-todos.yml': 'routes:\n  - when: { text: website }\n    target: other/website\n',
      },
      github: {
        repositories: [{ name: 'other/website' }],
        tokens: {
          secret: { login: 'github-actions[bot]', permissions: { acme: 'write' } },
          'other-secret': { login: 'other-bot[bot]', permissions: { other: 'write' } },
        },
      },
    });
    const result = await world.dispatch({ tokens: 'other: other-secret' });
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '2' });
    for (const { login, path, query } of world.server.github.requests) {
      expect(login).toBe(
        decodeURIComponent(path + query).includes('other/website') ? 'other-bot[bot]' : 'github-actions[bot]',
      );
    }
  });

  it('secrets appear nowhere, even when the server repeats them', async () => {
    world = await createWorld({ files: { [PATH]: note('AM: Measure the boot time') } });
    world.server.github.addFault({
      when: { method: 'GET' },
      times: 99,
      kind: { status: 403, message: `token secret is not welcome, and other-secret neither${'!'.repeat(5000)}` },
    });
    const result = await world.dispatch({ tokens: 'other: other-secret' });
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/^::add-mask::secret$/m);
    expect(result.stdout.replace(/::add-mask::.*/g, '')).not.toContain('secret');
    expect(`${result.summary}${JSON.stringify(result.outputs)}${result.stderr}`).not.toContain('secret');
    expect(result.summary.length).toBeLessThan(3000);
  });
});
