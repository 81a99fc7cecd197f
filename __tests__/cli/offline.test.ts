import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createGitRepository } from '../../testing/support/git-repository.ts';
import { createFolder, runCli } from '../support/cli-world.ts';
import { ROOT } from '../support/world.ts';

const NOTE = `---
title: Tools meeting
datetime: 2026-01-05T18:00:00+02:00
teams: [tools]
participants: [Ada Miller, Bo Stone]
---

## Action items

- AM: Write the release notes by 2026-01-20
- [x] BS: Book the room
- ZZ: See https://github.com/acme/tracker/issues/7
- Find out whose this one is
`;
const CONFIG = `target: acme/tracker
people:
  ada: [AM]
  bo: [BS]
`;

const clearing: (() => void)[] = [];
afterEach(() => clearing.splice(0).forEach((clear) => clear()));

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = createFolder(files);
  clearing.push(folder.remove);
  return folder.directory;
}

const GOOD = { '.github/meeting-todos.yml': CONFIG, 'tools/2026-01-05.md': NOTE };

describe('extract', () => {
  it('prints what would be read, in exactly the agreed shape', async () => {
    const { code, stdout, stderr } = await runCli(folderWith(GOOD), ['extract', '--json']);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      notes: [
        {
          path: 'tools/2026-01-05.md',
          title: 'Tools meeting',
          date: '2026-01-05',
          teams: ['tools'],
          participants: ['Ada Miller', 'Bo Stone'],
        },
      ],
      todos: [
        {
          note: 'tools/2026-01-05.md',
          line: 10,
          meeting: '2026-01-05',
          owners: [{ raw: 'AM', login: 'ada' }],
          convention: 'owner in front',
          title: 'Write the release notes',
          text: 'Write the release notes by 2026-01-20',
          due: '2026-01-20',
          state: 'open',
          items: [],
          links: [],
          linkOnly: false,
          target: 'acme/tracker',
          labels: ['meeting-todo'],
        },
        {
          note: 'tools/2026-01-05.md',
          line: 11,
          meeting: '2026-01-05',
          owners: [{ raw: 'BS', login: 'bo' }],
          convention: 'owner in front',
          title: 'Book the room (Tools meeting)',
          text: 'Book the room',
          due: null,
          state: 'done',
          items: [],
          links: [],
          linkOnly: false,
          target: 'acme/tracker',
          labels: ['meeting-todo'],
        },
        {
          note: 'tools/2026-01-05.md',
          line: 12,
          meeting: '2026-01-05',
          owners: [{ raw: 'ZZ', login: null }],
          convention: 'owner in front',
          title: 'Follow up on acme/tracker#7',
          text: 'See https://github.com/acme/tracker/issues/7',
          due: null,
          state: 'open',
          items: [],
          links: ['https://github.com/acme/tracker/issues/7'],
          linkOnly: true,
          target: 'acme/tracker',
          labels: ['meeting-todo'],
        },
      ],
      skipped: [
        {
          note: 'tools/2026-01-05.md',
          line: 13,
          text: 'Find out whose this one is',
          reason: 'no owner',
        },
      ],
      problems: [
        {
          severity: 'warning',
          note: 'tools/2026-01-05.md',
          line: 12,
          column: 3,
          message: '`ZZ` is not listed under `people`',
        },
      ],
    });
  });

  it('tells people the same in words, without colours where nobody watches', async () => {
    const { code, stdout } = await runCli(folderWith(GOOD), ['extract'], { FORCE_COLOR: '0' });
    expect(code).toBe(0);
    expect(stdout).toContain('Write the release notes');
    expect(stdout).toContain('@ada');
    expect(stdout).toContain('○ open  ✓ done  ✗ dropped  · left out');
    expect(stdout).toContain('(without an owner)');
    // eslint-disable-next-line no-control-regex -- escape sequences are what must not be there
    expect(stdout).not.toMatch(/\u001b/);
  });

  it('explains line by line what each was taken for, and in which state', async () => {
    const folder = folderWith(GOOD);
    const { code, stdout } = await runCli(folder, ['extract', '--explain']);
    expect([code, stdout.split('\n').slice(0, 7)]).toEqual([
      0,
      [
        'tools/2026-01-05.md  Tools meeting, 2026-01-05',
        '   10 ○ AM: Write the release notes by 2026-01-20',
        '        a TODO: owner in front. The owner comes first, before a colon, in brackets or in bold.',
        '        AM, in front · due 2026-01-20, from “by 2026-01-20”',
        '   11 ✓ BS: Book the room',
        '        a TODO: owner in front. The owner comes first, before a colon, in brackets or in bold.',
        '        BS, in front · done',
      ],
    ]);
    const json = await runCli(folder, ['extract', '--explain', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      explained: [
        { line: 10, state: 'open' },
        { line: 11, state: 'done' },
        { line: 12, state: 'open' },
        { line: 13, state: 'open' },
      ],
    });
  });

  it('lets no escape sequence of a note reach the terminal', async () => {
    const note = NOTE.replace('Write the', 'Write\u001b]0;owned\u0007 \u001b[2J the').replace(
      'Tools meeting',
      'T\u009b31m',
    );
    const { stdout } = await runCli(folderWith({ ...GOOD, 'tools/2026-01-05.md': note }), ['extract']);
    expect(stdout).toContain('release notes');
    // eslint-disable-next-line no-control-regex -- escape sequences are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('reads named files and folders, also outside of the folder', async () => {
    const outside = folderWith({ 'a/2026-02-01.md': NOTE, 'b.md': '## TODO\n- AM: Go far away from here\n' });
    const words = ['extract', '--json', path.join(outside, 'b.md'), path.join(outside, 'a'), 'tools'];
    const { stdout } = await runCli(folderWith(GOOD), words);
    const { notes } = JSON.parse(stdout) as { notes: { path: string }[] };
    expect(notes.map((note) => note.path).sort()).toEqual(
      [path.join(outside, 'a/2026-02-01.md'), path.join(outside, 'b.md'), 'tools/2026-01-05.md'].sort(),
    );
  });

  it('uses the configuration it is told, and fails when there is none', async () => {
    const folder = folderWith({ ...GOOD, 'other.yml': 'target: acme/other\n' });
    const other = await runCli(folder, ['extract', '--json', '--config', 'other.yml']);
    expect(other.stdout).toContain('"target":"acme/other"');
    const none = await runCli(folder, ['extract', '--json', '--config', 'nowhere.yml', '--target', 'acme/third']);
    expect(none.code).toBe(1);
    expect(`${none.stdout}${none.stderr}`).toMatch(
      /nowhere\.yml:1:1:.*there is no configuration at this path; correct it, or leave `config` out/,
    );
  });

  it('asks about nobody who is a group, and says where a TODO goes when it goes elsewhere', async () => {
    const config = `${CONFIG}groups: { Everyone: [] }\nroutes: [{ when: { text: notes }, target: acme/docs }]\n`;
    const note = NOTE.replace('ZZ: See', 'Everyone: See');
    const files = { '.github/meeting-todos.yml': config, 'tools/2026-01-05.md': note };
    const { stdout } = await runCli(folderWith(files), ['extract']);
    expect(stdout).toMatch(/acme\/tracker#7 {2}Everyone {2}\(already tracked\)/);
    expect(stdout).toMatch(/Write the release notes.* → acme\/docs\n/);
    expect(stdout.match(/ → acme/g)).toHaveLength(1);
  });

  it('reads a folder below by the configuration of its repository', async () => {
    const git = createGitRepository({ ...GOOD, 'other/2026-01-12.md': NOTE, 'tools/README.md': '# No minutes\n' });
    clearing.push(() => git.remove());
    const { stdout } = await runCli(path.join(git.directory, 'tools'), ['extract', '--json']);
    const { notes, todos } = JSON.parse(stdout) as { notes: { path: string }[]; todos: { target: string }[] };
    expect(notes.map((note) => note.path)).toEqual(['tools/2026-01-05.md']);
    expect(todos[0]?.target).toBe('acme/tracker');
    const named = await runCli(path.join(git.directory, 'tools'), ['extract', '--json', '2026-01-05.md']);
    expect(named.stdout).toBe(stdout);
  });

  it('fails on a named file that is not there, and reads the others', async () => {
    const { code, stdout } = await runCli(folderWith(GOOD), ['extract', '--json', 'tools', 'tools/2026-01-06.md']);
    expect(code).toBe(1);
    const { notes, problems } = JSON.parse(stdout) as { notes: unknown[]; problems: object[] };
    expect(notes).toHaveLength(1);
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'error', note: 'tools/2026-01-06.md' }));
  });

  it('takes no file without a date for a note unless it is named', async () => {
    const folder = folderWith({ ...GOOD, 'tools/ideas.md': '## TODO\n- AM: Think about the colours of it\n' });
    expect((await runCli(folder, ['extract', 'tools'])).stdout).not.toContain('colours');
    expect((await runCli(folder, ['extract', 'tools/ideas.md'])).stdout).toContain('colours');
  });

  it('prints the problems of a configuration instead of guessing', async () => {
    const folder = folderWith({ ...GOOD, '.github/meeting-todos.yml': 'targets: a/b\n' });
    const { code, stdout, stderr } = await runCli(folder, ['extract', '--json']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^\.github\/meeting-todos\.yml:1:1: .*targets/);
  });
});

describe('check', () => {
  it('is content with a good checkout', async () => {
    const folder = folderWith({ ...GOOD, 'tools/2026-01-05.md': NOTE.replace('ZZ:', 'AM:') });
    expect(await runCli(folder, ['check'])).toMatchObject({ code: 0, stdout: '', stderr: '1 note is fine\n' });
  });

  it('prints every problem of a broken configuration at once', async () => {
    const config = 'target: nonsense\nsince: yesterday\npeople:\n  ada: [AM]\n  bo: [AM]\nunowned: perhaps\nzebra: 1\n';
    const { code, stdout } = await runCli(folderWith({ ...GOOD, '.github/meeting-todos.yml': config }), ['check']);
    expect(code).toBe(1);
    const places = stdout
      .trim()
      .split('\n')
      .map((line) => /^\.github\/meeting-todos\.yml:(\d+):\d+: \S/.exec(line)?.[1]);
    expect(places).toEqual(expect.arrayContaining(['1', '2', '5', '6', '7']));
    expect(places).not.toContain(undefined);
  });

  it('prints the problems of notes beside those of the configuration', async () => {
    const files = { ...GOOD, '.github/meeting-todos.yml': 'zebra: 1\n', 'tools/2026-01-12.md': '---\ntitle: [\n---\n' };
    const { code, stdout } = await runCli(folderWith(files), ['check']);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^\.github\/meeting-todos\.yml:1:1: /),
      expect.stringMatching(/^tools\/2026-01-12\.md:2:\d+: warning: /),
    ]);
  });

  it('says when there is nothing to check', async () => {
    expect((await runCli(folderWith({}), ['check'])).stderr).toContain('there are no notes here');
  });

  it('prints every problem of a broken note at once, and goes on with the others', async () => {
    const broken = '---\ntitle: [\n---\n## TODO\n- AM: Publish by 2026-02-31\n- BS:\n- XX: Do what nobody can do\n';
    const files = { ...GOOD, 'tools/2026-01-05.md': NOTE, 'tools/2026-01-12.md': broken };
    const folder = folderWith(files);
    const { code, stdout, stderr } = await runCli(folder, ['check', '--since', 'none']);
    const lines = stdout.trim().split('\n');
    expect([code, stderr.split('\n')[0]]).toEqual([0, '5 warnings']);
    expect((await runCli(folder, ['check', '--since', 'none', '--strict'])).code).toBe(1);
    for (const line of lines) expect(line).toMatch(/^tools\/2026-01-\d\d\.md:\d+:\d+: warning: \S/);
    const places = lines.map((line) => line.split(':').slice(0, 2).join(':'));
    expect(places).toEqual([
      'tools/2026-01-12.md:2',
      'tools/2026-01-12.md:5',
      'tools/2026-01-12.md:6',
      // Who is unknown, after what is wrong in the notes.
      'tools/2026-01-05.md:12',
      'tools/2026-01-12.md:7',
    ]);
    const json = await runCli(folder, ['check', '--json', '--since', 'none']);
    expect((JSON.parse(json.stdout) as unknown[]).length).toBe(5);
  });
});

describe('check of many notes', () => {
  const minutes = (day: string, ...items: string[]) => `# Call ${day}\n\n## Action items\n\n${items.join('\n')}\n`;
  const files = {
    '.github/meeting-todos.yml': `${CONFIG}since: 2026-01-10\n`,
    'tools/2026-01-05.md': minutes('2026-01-05', '- ZZ: Sort the old cables', '- QQ: Ask around by 2026-02-31'),
    'tools/2026-01-12.md': minutes('2026-01-12', '- ZZ: Sort the new cables', '- AM: Write it down'),
    'tools/2026-01-19.md': minutes('2026-01-19', '- ZZ: Label all the cables'),
  };

  it('is silent about meetings before `since`, and has one line a person, at the newest item', async () => {
    const { code, stdout, stderr } = await runCli(folderWith(files), ['check']);
    expect(stdout).toBe('tools/2026-01-19.md:5:3: warning: `ZZ` is not listed under `people` (2 items)\n');
    expect([code, stderr]).toEqual([
      0,
      '1 warning\n1 problem of meetings before 2026-01-10 is not shown: --since none shows all\n`meeting-todos people` prints lines to paste for them.\nNot what you expected? meeting-todos extract --explain PATH\n',
    ]);
    const all = await runCli(folderWith(files), ['check', '--since', 'none']);
    expect(all.stdout.match(/is not listed/g)).toHaveLength(2);
    expect(all.stdout).toContain('tools/2026-01-05.md:6:');
  });

  it('says among how many files it found no note', async () => {
    const folder = folderWith({ 'a.md': '# A\n', 'b.md': '# B\n', 'c.md': '# C\n' });
    expect((await runCli(folder, ['check'])).stderr).toContain('no dated notes among 3 Markdown files');
    expect((await runCli(folder, ['extract'])).stdout).toContain('no dated notes among 3 Markdown files');
  });
});

describe('init', () => {
  it('writes what passes its own check, names the people it found, and never overwrites unasked', async () => {
    const git = createGitRepository({ 'tools/2026-01-05.md': NOTE });
    clearing.push(() => git.remove());
    git.git('remote', 'add', 'origin', 'git@github.com:acme/notes.git');
    const first = await runCli(git.directory, ['init']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const file = path.join(git.directory, '.github/meeting-todos.yml');
    const config = readFileSync(file, 'utf8');
    expect(config).toMatch(/^# yaml-language-server: \$schema=/);
    expect(config).toContain('target: acme/notes');
    expect(config).toContain(`since: ${new Date().toISOString().slice(0, 4)}-`);
    expect(config).toMatch(/THEIR-LOGIN(?:-\d)?: \[AM\].*Ada Miller/);
    expect(config).toContain('Action items (1)');
    expect(readdirSync(path.join(git.directory, '.github/workflows')).sort()).toEqual([
      'meeting-todos-preview.yml',
      'meeting-todos.yml',
    ]);
    expect((await runCli(git.directory, ['check'])).code).toBe(0);
    // Started in a folder below, it means the same repository.
    const second = await runCli(path.join(git.directory, 'tools'), ['init']);
    expect(second.stdout.match(/^kept/gm)).toHaveLength(3);
    expect(readFileSync(file, 'utf8')).toBe(config);
    const forced = await runCli(git.directory, ['init', '--force', '--target', 'acme/elsewhere']);
    expect(forced.stdout.match(/^wrote/gm)).toHaveLength(3);
    expect(readFileSync(file, 'utf8')).toContain('target: acme/elsewhere');
  });

  it('works in a folder without git and without notes', async () => {
    const folder = folderWith({});
    expect(await runCli(folder, ['init'])).toMatchObject({
      code: 0,
      stderr: 'meeting-todos: this folder is not in a git repository; run init where the notes are kept in git\n',
    });
    expect((await runCli(folder, ['check'])).code).toBe(0);
  });

  it('asks for no login of what stands for many people', async () => {
    const note = NOTE.replace('ZZ:', 'Docs team:');
    const folder = folderWith({ 'tools/2026-01-05.md': note });
    await runCli(folder, ['init']);
    const config = readFileSync(path.join(folder, '.github/meeting-todos.yml'), 'utf8');
    expect(config).toContain('\n# Known ones in these notes: Docs team\n');
    expect(config).not.toMatch(/THEIR-LOGIN: \[Docs team\]/);
    expect((await runCli(folder, ['check'])).code).toBe(0);
  });

  it('says which step comes first: a token for another repository, the globs of notes without a date', async () => {
    const folder = folderWith({ 'guide.md': '# How to build it' });
    const { stdout } = await runCli(folder, ['init', '--target', 'acme/elsewhere']);
    expect(stdout).toContain('No notes were found among 1 file: none of them tells the date of a meeting.');
    expect(stdout).toMatch(
      /1\. Say which files are notes, in \.github\/meeting-todos\.yml under `notes`, or put dates into/,
    );
    expect(stdout).toContain('MEETING_TODOS_TOKEN');
    const workflow = readFileSync(path.join(folder, '.github/workflows/meeting-todos.yml'), 'utf8');
    expect(workflow).toMatch(/^ {8}with:\n {10}token: \$\{\{ secrets\.MEETING_TODOS_TOKEN \}\}/m);
    expect(workflow).not.toContain('issues: write');
  });
});

describe('what init says', () => {
  it('is what was found, where issues go, and lines to paste, with a day that takes meetings in', async () => {
    const folder = folderWith({
      'tools/2026-01-05.md': NOTE.replace('ZZ:', 'SBOM Everywhere:'),
      'tools/2026-02-09.md': '# Call\n\n## Action items\n\n- AM: Book the room\n- AM: Write it down\n',
    });
    const { stdout } = await runCli(folder, ['init', '--target', 'acme/tracker']);
    expect(stdout).toMatch(
      /\nFound \d+ TODOs in 2 notes, 2026-01-05 to 2026-02-09; (?:\d+ of the TODOs|all of them) are open\.\n/,
    );
    expect(stdout).toContain('\nIssues will be opened in acme/tracker; correct `target` if they belong elsewhere.\n');
    expect(stdout).toMatch(/These owners may not be people; list those that are not under `groups`: SBOM Everywhere\./);
    expect(stdout).toContain(
      'GITHUB_TOKEN=$(gh auth token) meeting-todos plan --since "90 days"\n' +
        '     The latest meeting was on 2026-02-09, so try --since 2025-11-11.\n',
    );
    const config = readFileSync(path.join(folder, '.github/meeting-todos.yml'), 'utf8');
    expect(config).toContain('\n#   SBOM Everywhere: []\n');
    expect(config).not.toContain('[SBOM Everywhere]');
  });

  it('proposes nobody who is a thing, a topic or a section', async () => {
    const lines = ['Fiddle: paint it blue', 'Kasse: zählen', 'Grace: ask for the key', 'Peter: call the bank of Peter'];
    const folder = folderWith({
      '2026-02-09.md': `# Call\n\nThe Fiddle is slow. Die Kasse fehlt. The whole team met.\n\n## Action items\n\n${lines.map((line) => `- ${line}\n`).join('')}\nACTION: System to be fast\n`,
    });
    const { stdout } = await runCli(folder, ['init']);
    expect(stdout).toContain('These owners may not be people; list those that are not under `groups`: Fiddle, Kasse');
    const config = readFileSync(path.join(folder, '.github/meeting-todos.yml'), 'utf8');
    expect(config.match(/\[(?:Fiddle|Kasse|Grace|Peter|System)\]/g)).toEqual(['[Grace]', '[Peter]']);
  });

  it('is the last 90 days where there was a meeting', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { stdout } = await runCli(folderWith({ [`${today}.md`]: NOTE.replace(/^datetime.*\n/m, '') }), ['init']);
    expect(stdout).toMatch(/plan --since "90 days"\n {2}\d\./);
  });
});

describe('minutes that are not read', () => {
  const PROMISES = '# Call\n\n## Our promises\n\n- [ ] AM: Write it down\n- [ ] BS: Book the room\n';
  const files = { 'minutes/kickoff.md': NOTE.replace(/^datetime.*\n/m, ''), 'minutes/retro.md': PROMISES };

  it('are told by extract and check, with the globs that would take them', async () => {
    const folder = folderWith(files);
    const message =
      '2 files look like minutes but are not read as notes, such as minutes/kickoff.md; to include them, set `notes: ["minutes/**/*.md"]`';
    const { stdout } = await runCli(folder, ['extract', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      notes: [],
      problems: [{ severity: 'warning', note: '.github/meeting-todos.yml', line: 1, message }],
    });
    expect((await runCli(folder, ['check'])).stdout).toContain(message);
  });

  it('are read as init proposes', async () => {
    const folder = folderWith(files);
    const { stdout } = await runCli(folder, ['init']);
    const config = readFileSync(path.join(folder, '.github/meeting-todos.yml'), 'utf8');
    expect(config).toContain('\nnotes: ["minutes/**/*.md"]\n');
    expect(stdout).toMatch(
      /\nFound \d+ TODOs in 2 notes; (?:\d+ of the TODOs|all of them) are open\.\nThat is with `notes`[^;]*; without, it would be 0 TODOs in 0 notes\.\n/,
    );
  });

  it('are told where they stand below headings that are not known', async () => {
    const { stdout } = await runCli(folderWith({ '2026-01-05.md': PROMISES }), ['extract']);
    expect(stdout).toContain('a note has a list below "Our promises" that may be action items');
  });

  it('are told by every command where nothing is read of any note', async () => {
    const folder = folderWith({ '2026-01-05.md': '# Call\n\nWe talked.\n' });
    const why = 'o TODO was read in the only note: no heading such as "Action items" and no marker such as "TODO:"';
    const told = await Promise.all(['extract', 'check', 'init'].map((command) => runCli(folder, [command])));
    for (const { code, stdout, stderr } of told) {
      expect(code).toBe(0);
      expect(stdout + stderr).toContain(why);
    }
  });

  it('are told as problems of older meetings, and not as fine', async () => {
    const folder = folderWith({ '2020-01-05.md': '## Action items\n\nAM:\n\nBS: Book the room by 2020-02-31\n' });
    const { code, stderr } = await runCli(folder, ['check']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^no problems in meetings since \d{4}-\d\d-\d\d\n\d problems? of meetings before /);
  });
});

describe('the output', () => {
  const entry = path.join(ROOT, 'dist/cli.js');

  it('may be closed by a reader that has seen enough', () => {
    const folder = folderWith(GOOD);
    const command = `"${process.execPath}" "${entry}" extract | true; echo "\${PIPESTATUS[0]}"`;
    expect(execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })).toBe('0\n');
  });

  (existsSync('/dev/full') ? it : it.skip)('is not lost in silence on a full disk', () => {
    const full = openSync('/dev/full', 'w');
    clearing.push(() => closeSync(full));
    const { status, stderr } = spawnSync(process.execPath, [entry, 'extract'], {
      cwd: folderWith(GOOD),
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('the output cannot be written')]);
  });
});

describe('usage', () => {
  it.each([
    [['--help'], 0, /Usage: meeting-todos <command>[^]*GITHUB_API_URL[^]*https_proxy/],
    [['help'], 0, /Usage: meeting-todos <command>/],
    [['help', 'check'], 0, /Usage: meeting-todos check[^]*--strict/],
    [['plan', '--help'], 0, /Usage: meeting-todos plan/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [[], 2, /Usage: meeting-todos <command>/],
  ])('%j exits with %i', async (words, code, text) => {
    const result = await runCli(folderWith({}), words);
    expect(result.code).toBe(code);
    expect(result.stdout).toMatch(text);
  });

  it.each([
    [['explode'], /there is no command `explode`\n/],
    [['exract'], /there is no command `exract`; did you mean `extract`\?/],
    [['help', 'chekc'], /there is no command `chekc`; did you mean `check`\?/],
    [['plan', '--jsn'], /there is no option `--jsn`; did you mean `--json`\?/],
    [['plan', '--tarket', 'a/b'], /there is no option `--tarket`; did you mean `--target`\?/],
    [['plan', '--since'], /`--since` needs a value/],
    [['extract', '--team', 'docs'], /`extract` has no option `--team`; it belongs to `agenda`/],
    [['plan', '--force'], /`plan` has no option `--force`; it belongs to `apply` and `init`/],
    [
      ['init', '--json'],
      /`init` has no option `--json`; it belongs to `extract`, `check`, `plan`, `apply` and `people`/,
    ],
    [['toString', '--help'], /there is no command `toString`/],
    [['init', 'notes'], /init takes no paths/],
    [['extract', '--nonsense'], /--nonsense/],
    [['extract', '--since', 'yesterday'], /--since takes/],
    [['plan', '--target', 'nonsense'], /--target takes a repository/],
    [['plan', '--repo', 'a/b/c'], /--repo takes a repository/],
  ])('%j is wrong usage', async (words, text) => {
    const result = await runCli(folderWith({}), words);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(text);
  });
});
