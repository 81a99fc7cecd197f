import { readOverview, wrapOverview, type OverviewReading } from '../core/block/overview-block.ts';
import type { Issue } from '../core/block/types.ts';
import { listTargets } from '../core/people/targets.ts';
import type { OverviewSettings, Report } from '../core/plan/types.ts';
import { describeOverview } from '../core/tell/overview.ts';
import { findLocalDay } from '../core/text/local-day.ts';
import type { RepoName } from '../core/text/types.ts';
import { describeError, TrackerError } from '../shell/github/tracker-error.ts';
import { findHidden, findTooVisible } from './check-visibility.ts';
import type { Run } from './run.ts';

/** The label by which the overview is found again. */
const OVERVIEW_LABEL = 'meeting-todos-overview';
/** GitHub's limit for a body, and what markers and rounding may take of it. */
const MOST_BODY = 65_536;
const SLACK = 1_000;

/**
 * Keeps the one issue that tells what is open: one read, and a write only where its text differs. A person who closed it
 * turned it off. What goes wrong here is a warning: the sync itself is whole.
 */
export async function keepOverview(run: Run, report: Report): Promise<Report['notices']> {
  const { overview } = run.settings;
  if (overview === null || run.mode !== 'sync' || report.verdict !== 'planned') return [];
  const repo = overview.repository ?? run.base.notesRepo;
  try {
    const [refusal] = (await findTooVisible(run, [repo])).values();
    if (refusal !== undefined) return [{ level: 'warning', message: refusal }];
    return await keep(run, report, overview, repo);
  } catch (error) {
    const level = error instanceof TrackerError && error.kind === 'limited' ? 'notice' : 'warning';
    const message = `The overview in ${repo} is left as it is (${describeError(error)}); everything else was done.`;
    return [{ level, message }];
  }
}

type Found = { readonly issue: Issue; readonly reading: OverviewReading };

async function keep(run: Run, report: Report, overview: OverviewSettings, repo: RepoName): Promise<Report['notices']> {
  const issues = await run.tracker.listIssues(repo, OVERVIEW_LABEL);
  const found = findOurs(run, issues);
  const [kept, ...doubles] = found.filter(({ issue }) => issue.state === 'open');
  if (run.traffic.writes >= run.limits.maxWrites) return [];
  if (kept === undefined) {
    const damaged = found.length > 0 ? undefined : issues.find(isDamaged);
    if (damaged !== undefined) return [describeDamaged(damaged)];
    const isTurnedOff = found.some(({ issue }) => issue.stateReason !== 'duplicate');
    if (!isTurnedOff) await open(run, report, overview, repo);
    return [];
  }
  for (const { issue } of doubles) await closeDouble(run, issue, kept.issue);
  await update(run, report, overview, kept);
  return [];
}

/** An overview whose markers somebody took apart: whose it is cannot be told, so nothing is written beside it. */
function isDamaged(issue: Issue): boolean {
  return readOverview(issue.body) === null && issue.body.includes('<!-- meeting-todos:overview');
}

function describeDamaged({ repo, number, state }: Issue): Report['notices'][number] {
  const message = `The block of the overview ${repo}#${number} is damaged, so it is left alone. Delete the issue to get a new one.`;
  return { level: state === 'open' ? 'warning' : 'notice', message };
}

/** Overviews of these notes, the oldest first. */
function findOurs(run: Run, issues: readonly Issue[]): readonly Found[] {
  return issues
    .flatMap((issue) => {
      const reading = readOverview(issue.body);
      return reading?.repository === run.repositoryId ? [{ issue, reading }] : [];
    })
    .toSorted((a, b) => a.issue.number - b.issue.number);
}

async function open(run: Run, report: Report, overview: OverviewSettings, repo: RepoName): Promise<void> {
  const hidden = await findHidden(run, listTargets(run.settings), repo);
  const body = write(run, report, overview, { hidden, room: MOST_BODY - SLACK });
  await run.tracker.ensureLabel(repo, OVERVIEW_LABEL);
  const mine = await run.tracker.createIssue(repo, {
    title: overview.title,
    body,
    labels: [OVERVIEW_LABEL],
    assignees: [],
  });
  // Another run may have opened one just now: the lowest number stays.
  const [kept, ...doubles] = findOurs(run, await run.tracker.listNewest(repo, OVERVIEW_LABEL, 1)).filter(
    ({ issue }) => issue.state === 'open',
  );
  if (kept !== undefined && kept.issue.number < mine.number)
    for (const { issue } of doubles) await closeDouble(run, issue, kept.issue);
}

async function closeDouble(run: Run, issue: Issue, of: Issue): Promise<void> {
  const duplicateOf = of.id === undefined ? {} : { duplicateOf: of.id };
  await run.tracker.updateIssue(issue.repo, issue.number, {
    state: 'closed',
    stateReason: 'duplicate',
    ...duplicateOf,
  });
}

/** Asks who may read which target only if the text would differ from what yesterday's answer gives. */
async function update(run: Run, report: Report, overview: OverviewSettings, { issue, reading }: Found): Promise<void> {
  const room = MOST_BODY - SLACK - (issue.body.length - (reading.end - reading.start));
  const known = write(run, report, overview, { hidden: reading.hidden, room });
  if (known === reading.block.replace(/\r\n/g, '\n')) return;
  const hidden = await findHidden(run, listTargets(run.settings), issue.repo);
  const block = write(run, report, overview, { hidden, room });
  const body = issue.body.slice(0, reading.start) + block + issue.body.slice(reading.end);
  await run.tracker.updateIssue(issue.repo, issue.number, { body });
}

function write(
  run: Run,
  report: Report,
  overview: OverviewSettings,
  how: { readonly hidden: readonly RepoName[]; readonly room: number },
): string {
  const { timezone } = run.settings;
  const hidden = new Set(how.hidden.map((repo) => repo.toLowerCase()));
  const isShown = (repo: RepoName) => !hidden.has(repo.toLowerCase());
  const text = describeOverview({
    standing: report.standing.filter(({ subject }) => isShown(subject.repo)),
    history: report.history.filter((one) => isShown(one.repo)),
    today: findLocalDay(new Date(run.clock.now()).toISOString(), timezone),
    timezone,
    stuck: overview.stuck,
    serverUrl: run.base.serverUrl,
    room: how.room,
  });
  return wrapOverview(text, { repository: run.repositoryId, hidden: [...hidden] });
}
