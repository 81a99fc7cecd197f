// A large community: how reading and plans grow from 1,000 over 10,000 to 50,000 notes with a TODO each, and their issues;
// and what a run over 10,000 of them takes.
// Usage: node scripts/run.mjs bench/scale.ts [notes of the run; 0 for none]
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGitRepository } from '../testing/support/git-repository.ts';
import { runAction } from '../testing/support/run-action.ts';
import { startEmbeddedGitHub } from '../testing/embedded-github/start-embedded-github.ts';
import { describeLoad, measureCpu } from './measure.ts';
import { createPolicy, planReplay } from './replay/plan.ts';
import { ReplayTracker } from './replay/tracker.ts';
import { extractNote } from '../src/core/people/extract-note.ts';
import { defaultSettings } from '../src/settings/default-settings.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
const WORDS =
  'measure rewrite review publish document port test rename split merge boot timer scheduler stream buffer board image driver release library page table virtio network memory kernel website wiki slides survey budget mirror cache index query'.split(
    ' ',
  );

/** Words of a TODO: common ones, and one of its own. */
function writeTodo(index: number): string {
  const word = (factor: number) => WORDS[(index * factor + Math.floor(index / 7)) % WORDS.length] ?? '';
  return `AM: ${word(3)} the ${word(5)} of item${index} with part${index} and case${index} on board${index}`;
}

function describeNote(index: number): readonly [string, string] {
  const date = new Date(Date.UTC(2000, 0, 1) + Math.floor(index / 4) * 86_400_000).toISOString().slice(0, 10);
  const text = `---\ntitle: Meeting ${index}\ndatetime: ${date}\nteams: [team${index % 20}]\n---\n\n## TODOs\n\n${writeTodo(index)}\n`;
  return [`notes/team${index % 20}/${date}-${index}.md`, text];
}

console.log(describeLoad());
measureGrowth();
if (COUNT > 0) await measureSync();

function measureGrowth(): void {
  let before: readonly number[] | null = null;
  for (const count of [1000, 10_000, 50_000]) {
    const files = Array.from({ length: count }, (_, index) => describeNote(index));
    const settings = defaultSettings('acme/tracker');
    const encoder = new TextEncoder();
    const reading = measureCpu(() =>
      files.map(([path, text]) => extractNote({ path, bytes: encoder.encode(text) }, settings)),
    );
    const tracker = new ReplayTracker();
    const first = measureCpu(() => planReplay(reading.result, tracker, settings));
    for (const change of first.result.changes) tracker.apply(change, '2026-01-06T00:00:00Z', createPolicy(settings));
    const quiet = measureCpu(() => planReplay(reading.result, tracker, settings));
    const times = [reading.took, first.took, quiet.took];
    const told = ['reading', 'first plan', 'quiet plan'].map((name, index) => {
      const growth = before === null ? '' : ` (${((times[index] ?? 0) / (before[index] ?? 1)).toFixed(1)} ×)`;
      return `${name} ${(times[index] ?? 0).toFixed(0)} ms${growth}`;
    });
    console.log(
      `${count} TODOs, ${first.result.changes.length} issues: ${told.join(', ')}; then ${quiet.result.changes.length} changes`,
    );
    before = times;
  }
}

async function measureSync(): Promise<void> {
  const git = createGitRepository(Object.fromEntries(Array.from({ length: COUNT }, (_, index) => describeNote(index))));
  const server = await startEmbeddedGitHub({
    repositories: [{ name: 'acme/notes', id: 1, gitDirectory: git.directory }, { name: 'acme/tracker' }],
    tokens: { secret: { login: 'github-actions[bot]', permissions: { '*': 'write' } } },
  });
  // Peak memory is the process's own word on its way out.
  const peakFile = path.join(mkdtempSync(path.join(tmpdir(), 'scale-')), 'peak');
  const preload = `process.on('exit',()=>process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(peakFile)},String(process.resourceUsage().maxRSS)))`;
  const dispatch = (inputs: Record<string, string>) =>
    runAction({
      actionDirectory: process.cwd(),
      workspace: git.directory,
      repository: { name: 'acme/notes', id: 1 },
      event: { name: 'workflow_dispatch', sha: git.resolve() },
      apiUrl: server.url,
      token: 'secret',
      inputs: {
        target: 'acme/tracker',
        since: 'none',
        'max-new': '1000000',
        'writes-per-minute': '1000000000',
        ...inputs,
      },
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}` },
    });
  let runs = 0;
  for (let deferred = 1; deferred > 0; runs++) {
    const result = await dispatch({ 'max-writes': '2000' });
    deferred = Number(result.outputs['deferred']);
    if (result.code !== 0) throw new Error(result.stdout.slice(-2000));
  }
  const issues = server.github.issues('acme/tracker');
  const titles = new Set(issues.map((issue) => issue.title));
  console.log(
    `backfill of ${COUNT} TODOs by max-writes 2,000: ${runs} runs, ${issues.length} issues, ${issues.length - titles.size} doubled`,
  );
  server.github.clearLog();
  const quiet = await dispatch({});
  console.log(
    `quiet dispatch: ${server.github.requests.length} requests, ${server.github.countWrites()} writes, ${(quiet.milliseconds / 1000).toFixed(1)} s, unchanged ${quiet.outputs['unchanged'] ?? '?'}, peak memory ${(Number(readFileSync(peakFile, 'utf8')) / 1024).toFixed(0)} MB`,
  );
  await server.close();
  git.remove();
}
