import { createInterface } from 'node:readline/promises';
import { hasFailed } from '../core/tell/count-report.ts';
import { createPathFilter } from '../core/note/path-filter.ts';
import { describeTerminal, type TerminalStyle } from '../core/tell/terminal.ts';
import type { Report } from '../core/plan/types.ts';
import { listPaths } from '../app/read-checkout.ts';
import { createClients } from '../app/create-clients.ts';
import { makeRun, type Run } from '../app/run.ts';
import { systemClock } from '../shell/machine/clock.ts';
import { createGit } from '../shell/machine/git.ts';
import { keepOverview } from '../app/keep-overview.ts';
import { sync } from '../app/sync.ts';
import type { Arguments } from './arguments.ts';
import { describeQuestion } from './describe-question.ts';
import { describeSkipped } from './describe-skipped.ts';
import { formatProblem } from './format-problem.ts';
import { clean, createPaint, writeJson } from './paint.ts';
import { computeApiUrl } from './parse-remote.ts';
import { createProgress } from './progress.ts';
import { isWebAddress } from '../settings/parse-event.ts';
import { readRepository, type Checkout } from './read-checkout.ts';

/** GitHub's documented pace for writes: one a second. */
const WRITES_PER_MINUTE = 60;

/** `plan`: reads the trackers and prints what a run would change. */
export async function runPlan(args: Arguments): Promise<number> {
  const prepared = await prepare(args);
  if (prepared === null) return 1;
  const report = await runSync(prepared, { mode: 'dry-run' });
  print(args, report);
  return hasFailed(report) ? 1 : 0;
}

/** `apply`: shows the plan, asks, applies it. */
export async function runApply(args: Arguments): Promise<number> {
  const prepared = await prepare(args);
  if (prepared === null) return 1;
  const refusal = args.force ? null : await findRefusal(prepared);
  if (refusal !== null) return complain(`${refusal}; --force applies all the same`);
  const planned = await runSync(prepared, { mode: 'dry-run', notices: [] });
  if (planned.outcomes.length === 0) {
    print(args, planned);
    return hasFailed(planned) ? 1 : 0;
  }
  // With --json the data on the standard output is what was done; people still see what they are asked about.
  if (args.json) process.stderr.write(describe(planned, process.stderr));
  else print(args, planned);
  const objection = args.yes ? null : await ask(describeQuestion(planned));
  if (objection !== null) return complain(`nothing was written${objection}`);
  const progress = createProgress(process.stderr);
  const report = await runSync(prepared, { mode: 'sync', onOutcome: progress.step });
  progress.end();
  const kept = await keepOverview(prepared.run, report);
  const whole = { ...report, notices: [...report.notices, ...kept] };
  print(args, whole);
  return hasFailed(whole) ? 1 : 0;
}

/** A run that is ready to begin, and what it is about. */
export type Prepared = { readonly run: Run; readonly checkout: Checkout; readonly defaultBranch: string };

/** One run over the notes; what could not be read of them stands in its report. */
export async function runSync({ run, checkout }: Prepared, change: Partial<Run>): Promise<Report> {
  const report = await sync({ ...run, others: checkout.others, ...change }, checkout.notes);
  return { ...report, problems: [...checkout.problems, ...report.problems] };
}

/** Reads the checkout and makes the run; null when it cannot, with the reason on standard error. */
export async function prepare(args: Arguments): Promise<Prepared | null> {
  const checkout = await readRepository(args);
  const { settings, repo, serverUrl, root } = checkout;
  for (const problem of checkout.problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (settings === null || checkout.problems.some((problem) => problem.severity === 'error')) return null;
  const git = createGit(root);
  const sha = await git.readHead();
  if (sha === null)
    return refuse('this folder is not in a git repository with a commit, and issues link to lines of a commit');
  if (repo === null)
    return refuse('cannot tell from `git remote` which repository the notes belong to: name it with --repo owner/name');
  const token = readToken();
  if (token === '') return refuse(NO_TOKEN);
  const given = process.env['GITHUB_API_URL'] ?? '';
  const apiUrl = given === '' ? computeApiUrl(serverUrl) : given;
  if (!isWebAddress(apiUrl)) return refuse(`GITHUB_API_URL is not a web address: \`${apiUrl}\``);
  const inputs = { token, tokens: new Map<string, string>(), notesToken: token, writesPerMinute: readPace() };
  const clients = createClients(inputs, { apiUrl, notesRepo: repo, clock: systemClock });
  const known = await clients.notesRepository.readRepository();
  const isNamed = args.paths.length > 0;
  const commit = await git.listCommit();
  const run = makeRun({
    clients,
    git,
    landed: sha,
    defaultBranch: known.defaultBranch,
    configPaths: checkout.configPaths,
    tolerant: false,
    settings,
    limits: { maxNew: Number.MAX_SAFE_INTEGER, maxCloses: Number.MAX_SAFE_INTEGER, maxWrites: Number.MAX_SAFE_INTEGER },
    base: { serverUrl, notesRepo: repo, sha },
    repositoryId: known.id,
    visibility: known.visibility,
    ...(args.force ? { readStanding: () => Promise.resolve({ kind: 'current' as const }) } : {}),
    added: new Set(),
    changed: null,
    readAuthors: git.listAuthors,
    // Notes that were not named are not judged.
    scope: {
      commitPaths: isNamed || commit === null ? null : listPaths(commit),
      covers: createPathFilter(settings.notes),
    },
  });
  return { run, checkout, defaultBranch: known.defaultBranch };
}

const NO_TOKEN =
  'GITHUB_TOKEN is not set. It takes a token that can read the issues of the targets (and write them, for apply).\n' +
  'With the GitHub CLI: GITHUB_TOKEN=$(gh auth token) meeting-todos …';

/** The token of the environment; empty without one. */
export function readToken(): string {
  return [process.env['GITHUB_TOKEN'], process.env['GH_TOKEN']].find((word) => (word ?? '') !== '') ?? '';
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

/** Null when somebody agreed, else what is to be told about it. */
async function ask(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return ': not a terminal; use --yes';
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim()) ? null : '';
}

function print(args: Arguments, report: Report): void {
  process.stdout.write(
    args.json
      ? `${writeJson({ ...report, settled: [], standing: undefined, history: undefined }, 2)}\n`
      : describe(report, process.stdout),
  );
}

function describe(report: Report, stream: NodeJS.WriteStream): string {
  const paint = createPaint(stream);
  const style: TerminalStyle = {
    strong: (text) => paint('bold', text),
    good: (text) => paint('green', text),
    bad: (text) => paint('red', text),
    quiet: (text) => paint('dim', text),
  };
  return `${describeTerminal(report, style)}${paint('dim', describeSkipped(report))}`;
}
