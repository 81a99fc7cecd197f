// Prints what runs take beside bare node and beside the floor (the same git and HTTP by hand), and what extraction takes.
// Usage: npm run bench [-- rounds [situation [dist]]]     `dist` is another build, to be held against; timings are measured, never asserted; bench/alike.ts and bench/scale.ts have matching.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createGitRepository } from '../testing/support/git-repository.ts';
import { startEmbeddedGitHub } from '../testing/embedded-github/start-embedded-github.ts';
import { runAction } from '../testing/support/run-action.ts';
import { runProcess } from '../testing/support/run-process.ts';
import { computeMedian, describeLoad, measureCpu, measureInterleaved } from './measure.ts';
import { extractNote } from '../src/core/people/extract-note.ts';
import { defaultSettings } from '../src/settings/default-settings.ts';

/** Interleaved rounds: what disturbs one disturbs all. */
const ROUNDS = Number(process.argv[2] ?? 9);
const ONLY = process.argv[3] ?? '';
const OTHER = process.argv[4];
const NOTES = path.resolve('../shared/notes/unikraft');
const TARGETS = ['acme/tracker', 'acme/kernel', 'acme/releases'];
/** TODOs of a first sync. */
const FIRST = 50;
/** A large community: so many notes, and so many issues before nothing older is opened any more. */
const MANY = { notes: 366, tracked: 632 };
/** Milliseconds that a far server takes for each answer. */
const LATENCY = 300;

type Situation = {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly floor: 'push' | 'sync' | 'open';
  readonly targets?: readonly string[];
  readonly latency?: number;
  readonly since?: string;
  /** Issues that the first run opens at most; the later ones open nothing. */
  readonly tracked?: number;
};

const SITUATIONS: readonly Situation[] = [
  { name: 'push without notes', files: { 'notes/2026-01-05.md': note(1), 'a.c': '' }, floor: 'push' },
  { name: 'quiet sync of one note', files: { 'notes/2026-01-05.md': note(1) }, floor: 'sync' },
  { name: `first sync of ${FIRST}, without a pace`, files: { 'notes/2026-01-05.md': note(FIRST) }, floor: 'open' },
  {
    name: `three targets, ${LATENCY} ms away`,
    files: {
      'notes/2026-01-05.md': note(1),
      '.github/meeting-todos.yml': `follow-links: [${TARGETS.slice(1).join(', ')}]\n`,
    },
    floor: 'sync',
    targets: TARGETS,
    latency: LATENCY,
  },
  ...(existsSync(NOTES)
    ? [
        {
          name: `${MANY.notes} notes, ${MANY.tracked} tracked`,
          files: Object.fromEntries(Object.entries(readNotes()).slice(0, MANY.notes)),
          floor: 'sync',
          since: '30 days',
          tracked: MANY.tracked,
        } as const,
        { name: 'the same notes, all tracked', files: readNotes(), floor: 'sync' } as const,
      ]
    : []),
];

console.log(`Node ${process.versions.node}, medians of ${ROUNDS} interleaved rounds, ${describeLoad()}`);
for (const situation of SITUATIONS.filter(({ name }) => name.includes(ONLY))) await measure(situation);
if ('extraction'.includes(ONLY)) measureExtraction();
console.log(describeLoad());

function note(count: number): string {
  const items = Array.from({ length: count }, (_, index) => `- AM: Measure the boot time of board number ${index}`);
  return `## TODOs\n\n${items.join('\n')}\n`;
}

function readNotes(): Readonly<Record<string, Uint8Array>> {
  const names = readdirSync(NOTES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(NOTES, name))]));
}

/** One situation: bare node, the floor and the action in turns; requests from the server's log. */
async function measure({
  name,
  files,
  floor,
  targets = TARGETS.slice(0, 1),
  latency,
  since,
  tracked,
}: Situation): Promise<void> {
  const git = createGitRepository();
  git.setClock(new Date('2020-01-01T12:00:00Z'));
  const before = git.commit('Begin', files);
  const after = floor === 'push' ? git.commit('Code', { 'a.c': 'int b;\n' }) : before;
  const fresh = Array.from({ length: ROUNDS + 1 }, (_, round) => [
    `acme/ours${round}`,
    `acme/other${round}`,
    `acme/floor${round}`,
  ]).flat();
  const server = await startEmbeddedGitHub({
    repositories: [
      { name: 'acme/notes', id: 1, gitDirectory: git.directory },
      ...[...targets, ...(floor === 'open' ? fresh : [])].map((one) => ({ name: one })),
    ],
    tokens: { secret: { login: 'github-actions[bot]', permissions: { '*': 'write' } } },
  });
  type Other = { env?: Record<string, string>; entry?: string; since?: string; writes?: number };
  const act = (target: string, { env, entry, ...other }: Other = {}) =>
    runAction({
      actionDirectory: process.cwd(),
      workspace: git.directory,
      repository: { name: 'acme/notes', id: 1 },
      event: floor === 'push' ? { name: 'push', before, after } : { name: 'workflow_dispatch', sha: after },
      apiUrl: server.url,
      token: 'secret',
      inputs: {
        target,
        since: other.since ?? since ?? 'none',
        'max-new': '5000',
        'max-writes': String(other.writes ?? 5000),
        'writes-per-minute': '100000',
      },
      ...(env === undefined ? {} : { env }),
      ...(entry === undefined ? {} : { entry }),
    });
  // One write more than issues: their label.
  if (floor === 'sync')
    await act(targets[0] ?? '', tracked === undefined ? {} : { since: 'none', writes: tracked + 1 });
  if (latency !== undefined) server.github.addFault({ when: () => true, times: Infinity, kind: { delayMs: latency } });
  const pick = (kind: string, round: number) => (floor === 'open' ? `acme/${kind}${round}` : targets.join());
  const entry = path.resolve('bench/floor.mjs');
  let requests = '';
  const run = (kind: string, round: number, entryOf: { entry?: string }) =>
    act(floor === 'open' ? `acme/${kind}${round}` : (targets[0] ?? ''), entryOf);
  const [bare = 0, least = 0, ours = 0, other] = await measureInterleaved(
    [
      { name: 'node', act: () => runProcess({ entry: '-e', cwd: git.directory, args: ['0'], env: {} }) },
      {
        name: 'floor',
        act: (round) =>
          act(pick('floor', round), {
            entry,
            env: { FLOOR: floor, FLOOR_TARGETS: pick('floor', round), FLOOR_COUNT: String(FIRST) },
          }),
      },
      {
        name: 'action',
        act: async (round) => {
          server.github.clearLog();
          await run('ours', round, {});
          requests = describeRequests(server.github.requests);
        },
      },
      ...(OTHER === undefined
        ? []
        : [
            {
              name: 'other',
              act: (round: number) => run('other', round, { entry: path.resolve(OTHER, 'action.js') }),
            },
          ]),
    ],
    ROUNDS,
  );
  const ratio = (to: number) => `${(ours / to).toFixed(2)} ×`;
  console.log(
    `${name.padEnd(34)} ${ours.toFixed(0).padStart(6)} ms   ${ratio(bare).padStart(8)} node   ${ratio(least).padStart(8)} floor   ${requests}`,
  );
  if (other !== undefined)
    console.log(
      `  ${OTHER ?? ''}: ${other.toFixed(0)} ms, ${(other / bare).toFixed(2)} × node, ${(other / least).toFixed(2)} × floor`,
    );
  await server.close();
  git.remove();
}

/** Requests by what they ask: how many, the method, and the last words of the path. */
function describeRequests(requests: readonly { readonly method: string; readonly path: string }[]): string {
  const counts = new Map<string, number>();
  for (const { method, path: asked } of requests) {
    const what = `${method} ${/[a-z-]+(?:\/[\w.-]*\d[\w.-]*)?$/.exec(asked)?.[0].replace(/\/.*$/, '/…') ?? asked}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return `${requests.length} requests: ${[...counts].map(([what, count]) => `${count} ${what}`).join(', ')}`;
}

function measureExtraction(): void {
  if (!existsSync(NOTES)) {
    console.log('extraction: skipped, ../shared/notes is not there');
    return;
  }
  const files = Object.entries(readNotes()).map(([name, bytes]) => ({ path: name, bytes }));
  const settings = defaultSettings('unikraft/unikraft');
  const times = Array.from(
    { length: 5 },
    () => measureCpu(() => files.map((file) => extractNote(file, settings))).took,
  );
  console.log(
    `extraction of ${files.length} notes: ${(times[0] ?? 0).toFixed(0)} ms of processor time cold, ${computeMedian(times).toFixed(0)} warm`,
  );
}
