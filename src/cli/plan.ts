import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { hasFailed } from '../core/count-report.ts';
import { createPathFilter } from '../core/covers-path.ts';
import { resolveSince } from '../core/day.ts';
import { remember } from '../core/occurrence.ts';
import { describeTerminal, type TerminalStyle } from '../core/describe-terminal.ts';
import type { Report } from '../core/plan-types.ts';
import { createClients } from '../create-clients.ts';
import type { Run } from '../run.ts';
import { checkHead } from '../shell/check-head.ts';
import { systemClock } from '../shell/clock.ts';
import { createGit } from '../shell/git.ts';
import { sync } from '../sync.ts';
import type { Arguments } from './arguments.ts';
import { formatProblem } from './format-problem.ts';
import { clean, createPaint } from './paint.ts';
import { createProgress } from './progress.ts';
import { findRoot, readCheckout, type Checkout } from './read-checkout.ts';

/** GitHub's documented pace for writes: one a second. */
const WRITES_PER_MINUTE = 60;

/** `plan`: reads the trackers and prints what a run would change. */
export async function runPlan(args: Arguments): Promise<number> {
  const prepared = await prepare(args);
  if (prepared === null) return 1;
  const report = await sync({ ...prepared.run, mode: 'dry-run' }, prepared.checkout.notes);
  print(args, report);
  return hasFailed(report) ? 1 : 0;
}

/** `apply`: shows the plan, asks, applies it. */
export async function runApply(args: Arguments): Promise<number> {
  const prepared = await prepare(args);
  if (prepared === null) return 1;
  const { run, checkout } = prepared;
  const refusal = args.force ? null : await findRefusal(prepared);
  if (refusal !== null) return complain(`${refusal}; --force applies all the same`);
  const planned = await sync({ ...run, mode: 'dry-run', notices: [] }, checkout.notes);
  if (!args.json) print(args, planned);
  if (planned.outcomes.length === 0) {
    if (args.json) print(args, planned);
    return hasFailed(planned) ? 1 : 0;
  }
  if (!args.yes && !(await confirm())) return complain('nothing was written');
  const progress = createProgress(process.stderr);
  const report = await sync({ ...run, mode: 'sync', onOutcome: progress.step }, checkout.notes);
  progress.end();
  print(args, report);
  return hasFailed(report) ? 1 : 0;
}

type Prepared = { readonly run: Run; readonly checkout: Checkout; readonly defaultBranch: string };

async function prepare(args: Arguments): Promise<Prepared | null> {
  const checkout = await readCheckout(args, await findRoot());
  const { settings, repo, serverUrl, root } = checkout;
  if (settings === null) {
    for (const problem of checkout.problems) process.stderr.write(`${formatProblem(problem)}\n`);
    return null;
  }
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
  if (token === '')
    return refuse('set GITHUB_TOKEN to a token that may read (and for apply write) the issues of the targets');
  if (repo === null)
    return refuse(
      'which repository the notes belong to cannot be told from `git remote`: name it with --repo owner/name',
    );
  const git = createGit(root);
  const sha = await git.readHead();
  if (sha === null) return refuse('this is no git repository with a commit: links to lines need one');
  const apiUrl =
    process.env['GITHUB_API_URL'] ??
    (serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`);
  const inputs = { token, tokens: new Map<string, string>(), notesToken: token, writesPerMinute: readPace() };
  const clients = createClients(inputs, { apiUrl, notesRepo: repo, clock: systemClock });
  const known = await clients.notesRepository.readRepository();
  const isNamed = args.paths.length > 0;
  const run: Run = {
    mode: 'dry-run',
    tolerant: false,
    settings,
    limits: { maxNew: Number.MAX_SAFE_INTEGER, maxCloses: Number.MAX_SAFE_INTEGER, maxWrites: Number.MAX_SAFE_INTEGER },
    base: { serverUrl, notesRepo: repo, sha },
    repositoryId: known.id,
    visibility: known.visibility,
    readStanding: args.force
      ? () => Promise.resolve({ kind: 'current' })
      : remember(() =>
          checkHead(clients.notesRepository, { sha, branch: known.defaultBranch, config: checkout.config }),
        ),
    since: resolveSince(settings.since, systemClock.now()),
    added: new Set(),
    changed: null,
    // Notes that were not named are not judged.
    scope: { commitPaths: isNamed ? null : await git.listPaths(), covers: createPathFilter(settings.notes) },
    tracker: clients.tracker,
    notesRepository: clients.notesRepository,
    clock: systemClock,
    traffic: clients.traffic,
    awaitTurn: clients.awaitTurn,
    createNonce: () => randomBytes(4).toString('hex'),
    onOutcome: () => undefined,
    notices: [],
    startedAt: systemClock.now(),
  };
  return { run, checkout, defaultBranch: known.defaultBranch };
}

function readPace(): number {
  const pace = Number(process.env['MEETING_TODOS_WRITES_PER_MINUTE'] ?? WRITES_PER_MINUTE);
  return Number.isFinite(pace) && pace >= 1 ? pace : WRITES_PER_MINUTE;
}

function refuse(problem: string): null {
  process.stderr.write(`meeting-todos: ${problem}\n`);
  return null;
}

function complain(problem: string): number {
  process.stderr.write(`meeting-todos: ${problem}\n`);
  return 1;
}

/** Applies only what everybody can see: a clean HEAD that is the newest commit of the default branch. */
async function findRefusal({ run, defaultBranch }: Prepared): Promise<string | null> {
  const git = createGit(process.cwd());
  if ((await git.isDirty()) !== false) return 'the working tree has changes that are not committed';
  const head = await run.notesRepository.readBranchHead(defaultBranch);
  return head === run.base.sha ? null : `HEAD is not the newest commit of ${clean(defaultBranch)} on the server`;
}

async function confirm(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question('Apply these changes? [y/N] ');
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

function print(args: Arguments, report: Report): void {
  const paint = createPaint(process.stdout);
  const style: TerminalStyle = {
    strong: (text) => paint('bold', text),
    good: (text) => paint('green', text),
    bad: (text) => paint('red', text),
    quiet: (text) => paint('dim', text),
  };
  process.stdout.write(args.json ? `${JSON.stringify(report, null, 2)}\n` : describeTerminal(report, style));
}
