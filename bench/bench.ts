// Prints the figures of the README and docs: start-up and extraction. Timings are measured, never asserted.
// Usage: npm run bench
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { startEmbeddedGitHub } from '../testing/embedded-github/start-embedded-github.ts';
import { createGitRepository } from '../testing/support/git-repository.ts';
import { runAction } from '../testing/support/run-action.ts';
import { runProcess } from '../testing/support/run-process.ts';
import { extractNote } from '../src/core/people/extract-note.ts';
import { defaultSettings } from '../src/settings/default-settings.ts';

/** Interleaved rounds: what disturbs one disturbs all. */
const ROUNDS = 15;
const NOTES = path.resolve('../shared/notes/unikraft');

await measureStart();
measureExtraction();

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function time(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function measureStart(): Promise<void> {
  const git = createGitRepository({
    'notes/2026-01-05.md': '## TODOs\n\nAM: Measure the boot time\n',
    'src/a.c': 'int a;\n',
  });
  const before = git.resolve();
  const after = git.commit('Code', { 'src/a.c': 'int b;\n' });
  const server = await startEmbeddedGitHub({
    repositories: [{ name: 'acme/notes', id: 1, gitDirectory: git.directory }],
    tokens: { secret: { login: 'github-actions[bot]', permissions: { '*': 'write' } } },
  });
  const common = {
    actionDirectory: process.cwd(),
    workspace: git.directory,
    repository: { name: 'acme/notes', id: 1 },
    apiUrl: server.url,
    token: 'secret',
  };
  const cases: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['node -e 0', () => runProcess({ entry: '-e', cwd: git.directory, args: ['0'], env: {} })],
    ['push without notes', () => runAction({ ...common, event: { name: 'push', before, after } })],
    [
      'quiet sync of one note',
      () => runAction({ ...common, event: { name: 'workflow_dispatch', sha: after }, inputs: { since: 'none' } }),
    ],
  ];
  await cases[2]?.[1]();
  const times = cases.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, [, act]] of cases.entries()) times[index]?.push(await time(act));
  const bare = median(times[0] ?? []);
  console.log(`start-up, medians of ${ROUNDS} interleaved runs on Node ${process.versions.node}`);
  for (const [index, [name]] of cases.entries()) {
    const value = median(times[index] ?? []);
    console.log(
      `  ${name.padEnd(24)} ${value.toFixed(0).padStart(5)} ms  ${(value / bare).toFixed(2)} × node -e 0, ${(value - bare).toFixed(0)} ms over it`,
    );
  }
  await server.close();
  git.remove();
}

function measureExtraction(): void {
  if (!existsSync(NOTES)) {
    console.log('extraction: skipped, ../shared/notes is not there');
    return;
  }
  const files = readdirSync(NOTES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const notes = files.map((file) => ({ path: file, bytes: readFileSync(path.join(NOTES, file)) }));
  const texts = notes.map(({ bytes }) => bytes.toString('utf8'));
  const settings = defaultSettings('unikraft/unikraft');
  const parser = unified().use(remarkParse).use(remarkGfm);
  const acts: readonly (readonly [string, () => void])[] = [
    ['extract', () => notes.forEach((note) => extractNote(note, settings))],
    ['full remark-gfm parse', () => texts.forEach((text) => parser.parse(text))],
  ];
  const times = acts.map((): number[] => []);
  for (let round = 0; round < 7; round++) {
    for (const [index, [, act]] of acts.entries()) {
      const start = process.cpuUsage();
      act();
      const { user, system } = process.cpuUsage(start);
      times[index]?.push((user + system) / 1000);
    }
  }
  console.log(
    `extraction of ${notes.length} notes, processor time of all threads, medians of 7 interleaved rounds; the first one compiles`,
  );
  for (const [index, [name]] of acts.entries())
    console.log(
      `  ${name.padEnd(24)} ${median(times[index] ?? [])
        .toFixed(0)
        .padStart(5)} ms, first round ${(times[index]?.[0] ?? 0).toFixed(0)} ms`,
    );
  console.log(`  ratio ${(median(times[1] ?? []) / median(times[0] ?? [])).toFixed(1)}`);
}
