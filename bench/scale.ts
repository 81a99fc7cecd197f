// A large community: 10,000 notes and 10,000 tracked issues; and how matching grows from 1,000 to 10,000 TODOs.
// Usage: node scripts/run.mjs bench/scale.ts [notes]
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGitRepository } from '../testing/support/git-repository.ts';
import { runAction } from '../testing/support/run-action.ts';
import { startEmbeddedGitHub } from '../testing/embedded-github/start-embedded-github.ts';
import { listOccurrences } from '../src/core/identity/occurrence.ts';
import { createPlaceFinder } from '../src/core/identity/places.ts';
import { matchTodos } from '../src/core/identity/match-todos.ts';
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

measureMatching();
await measureSync();

function measureMatching(): void {
  const times = [1000, 10_000].map((count) => {
    const notes = Array.from({ length: count }, (_, index) => {
      const [path, text] = describeNote(index);
      return extractNote({ path, bytes: new TextEncoder().encode(text) }, defaultSettings('a/b'));
    });
    const occurrences = notes.flatMap((one) => listOccurrences(one));
    const start = performance.now();
    const entities = matchTodos(occurrences, [], {
      notes,
      finder: createPlaceFinder(notes, new Map()),
      isRead: () => true,
      touched: null,
      carryOver: true,
      timezone: 'UTC',
    });
    return { count, entities: entities.length, milliseconds: performance.now() - start };
  });
  for (const { count, entities, milliseconds } of times)
    console.log(`matching ${count} TODOs into ${entities} entities: ${milliseconds.toFixed(0)} ms`);
  console.log(
    `growth from 1,000 to 10,000: ${((times[1]?.milliseconds ?? 0) / (times[0]?.milliseconds ?? 1)).toFixed(1)} ×`,
  );
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
