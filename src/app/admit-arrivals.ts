import { computePlan, type Plan } from '../core/plan/compute-plan.ts';
import type { PlanInput } from '../core/plan/plan-input.ts';
import { isAhead, type Arrivals } from './find-arrivals.ts';
import type { Run } from './run.ts';

/** Notes named one by one; the rest is counted. */
const MOST_NAMED = 10;

/**
 * The plan in which notes that came since `since` may open issues, whatever their meetings' days. Every run sees them, so
 * that what failed, was cancelled or deferred is made up for. They are looked for only where a TODO waits.
 */
export async function admitArrivals(
  run: Run,
  input: PlanInput,
): Promise<{ readonly input: PlanInput; readonly plan: Plan }> {
  const plan = computePlan(input);
  if (plan.waiting.length === 0) return { input, plan };
  const arrivals = await run.readArrivals();
  const message = describeLeft(run, plan.waiting, arrivals);
  if (message !== null) run.notices.push({ level: 'warning', message });
  const come = plan.waiting.filter((path) => arrivals.has(path));
  if (come.length === 0) return { input, plan };
  const wider = { ...input, added: new Set([...input.added, ...come]) };
  return { input: wider, plan: computePlan(wider) };
}

/** What is not opened although it may have to be, and how to have it opened. */
function describeLeft(run: Run, waiting: readonly string[], arrivals: Arrivals): string | null {
  const { since } = run;
  if (since !== null && isAhead(since, run.clock.now()))
    return `\`since\` (${since}) is in the future: until then, no TODO from an earlier meeting opens an issue.`;
  const left = arrivals.gap === null ? [] : waiting.filter((path) => !arrivals.has(path));
  if (left.length === 0) return null;
  const named = left.slice(0, MOST_NAMED).map((path) => `\`${path}\``);
  const more = left.length > MOST_NAMED ? [`${left.length - MOST_NAMED} more`] : [];
  return (
    `Could not tell whether these notes were added since ${since ?? 'then'} (${arrivals.gap ?? ''}), so their TODOs open no issues: ` +
    `${[...named, ...more].join(', ')}. Fetch the whole history (\`fetch-depth: 0\` of actions/checkout) or set \`since\` to an earlier day.`
  );
}
