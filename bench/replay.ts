// Replays the whole history of a notes repository, push by push, into the embedded GitHub, and tells what it cost.
// Usage: node scripts/run.mjs bench/replay.ts [bundle]   (default: ../shared/notes/unikraft.bundle)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EmbeddedGitHub } from '../testing/embedded-github/embedded-github.ts';
import { createPathFilter } from '../src/core/note/path-filter.ts';
import type { Report } from '../src/core/plan/types.ts';
import type { Settings } from '../src/settings/types.ts';
import { createClients } from '../src/app/create-clients.ts';
import { readAllNotes } from '../src/app/read-notes.ts';
import type { Run } from '../src/app/run.ts';
import { defaultSettings } from '../src/settings/default-settings.ts';
import { checkHead } from '../src/shell/github/check-head.ts';
import { createGit } from '../src/shell/machine/git.ts';
import { sync } from '../src/app/sync.ts';

const bundle = path.resolve(process.argv[2] ?? '../shared/notes/unikraft.bundle');
const TARGET = 'unikraft/unikraft';
const NOTES_REPO = 'unikraft/meeting-notes';
const CONFIG = '.github/meeting-todos.yml';
const settings: Settings = { ...defaultSettings(TARGET), since: { kind: 'none' } };

if (existsSync(bundle)) await replay();
else console.log(`skipped: ${bundle} is not there`);

async function replay(): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'meeting-todos-replay-'));
  execFileSync('git', ['clone', '--quiet', bundle, directory]);
  const run = (...words: string[]) =>
    execFileSync('git', ['-C', directory, ...words], { encoding: 'utf8', maxBuffer: 1 << 28 }).trim();
  const commits = run('rev-list', '--reverse', '--first-parent', 'HEAD').split('\n');
  const github = new EmbeddedGitHub({
    repositories: [{ name: NOTES_REPO, id: 4217, gitDirectory: directory }, { name: TARGET }],
    tokens: { secret: { login: 'github-actions[bot]', permissions: { '*': 'write' } } },
  });
  const totals = {
    pushes: 0,
    opened: 0,
    updated: 0,
    raised: 0,
    closed: 0,
    removed: 0,
    failed: 0,
    renameWrites: 0,
    renamed: 0,
  };
  let before: string | null = null;
  for (const sha of commits) {
    run('checkout', '--quiet', '-B', 'main', sha);
    const writes = github.countWrites();
    const { report, renames, others } = await push(github, directory, { before, sha });
    before = sha;
    if (report === null) continue;
    totals.pushes += 1;
    count(totals, report);
    if (renames > 0 && others === 0) {
      totals.renamed += renames;
      totals.renameWrites += github.countWrites() - writes;
    }
  }
  github.clearLog();
  await push(github, directory, { before: null, sha: before ?? '' });
  const issues = github.issues(TARGET);
  console.log(`${commits.length} commits, ${totals.pushes} of them with notes`);
  console.log(
    `issues opened ${totals.opened} (${issues.filter((issue) => issue.state === 'open').length} open at the end), carry-overs joined ${totals.raised}`,
  );
  console.log(
    `updates ${totals.updated}, closed ${totals.closed}, marked as removed ${totals.removed}, failed ${totals.failed}`,
  );
  console.log(`notes renamed without another change ${totals.renamed}, writes caused by them ${totals.renameWrites}`);
  console.log(`final workflow_dispatch: ${github.requests.length} requests, ${github.countWrites()} writes`);
  rmSync(directory, { recursive: true });
}

function count(
  totals: { opened: number; updated: number; raised: number; closed: number; removed: number; failed: number },
  report: Report,
): void {
  for (const { verb, status, aspects } of report.outcomes) {
    if (status === 'failed') totals.failed += 1;
    if (status !== 'done') continue;
    if (verb === 'create') totals.opened += 1;
    if (verb === 'update') totals.updated += 1;
    if (verb === 'close') totals.closed += 1;
    if (aspects.includes('raised again')) totals.raised += 1;
    if (aspects.includes('removed')) totals.removed += 1;
  }
}

async function push(github: EmbeddedGitHub, directory: string, commits: { before: string | null; sha: string }) {
  const git = createGit(directory);
  const covers = createPathFilter(settings.notes);
  const changes = commits.before === null ? [] : ((await git.listChanges(commits.before, commits.sha)) ?? []);
  const relevant = changes.filter((change) => covers(change.path) || (change.from !== null && covers(change.from)));
  const renames = relevant.filter((change) => change.status === 'renamed').length;
  const others = relevant.length - renames;
  if (commits.before !== null && relevant.length === 0) return { report: null, renames, others };
  const clock = { now: () => Date.parse('2026-01-01T00:00:00Z'), sleep: () => Promise.resolve() };
  const inputs = { token: 'secret', tokens: new Map<string, string>(), notesToken: 'secret', writesPerMinute: 1e9 };
  const clients = createClients(inputs, {
    apiUrl: 'https://api.github.com',
    notesRepo: NOTES_REPO,
    clock,
    fetch: (input, init) => github.fetch(input, init),
  });
  let nonce = 0;
  const run: Run = {
    mode: 'sync',
    tolerant: false,
    settings,
    limits: { maxNew: 1e6, maxCloses: 1e6, maxWrites: 1e6 },
    base: { serverUrl: 'https://github.com', notesRepo: NOTES_REPO, sha: commits.sha },
    repositoryId: 4217,
    visibility: 'public',
    readStanding: () => checkHead(clients.notesRepository, { sha: commits.sha, branch: 'main', configPaths: [CONFIG] }),
    since: null,
    added: new Set(),
    readArrivals: () => Promise.resolve({ has: () => false, gap: null }),
    changed: null,
    scope: { commitPaths: await git.listPaths(), covers },
    ...clients,
    clock,
    createNonce: () => `${commits.sha.slice(0, 8)}${(nonce += 1)}`,
    onOutcome: () => undefined,
    notices: [],
    startedAt: 0,
  };
  const { notes } = await readAllNotes(directory, settings);
  return { report: await sync(run, notes), renames, others };
}
