import type { Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import { addNotice, type ApplyContext } from '../apply/apply-context.ts';

/** GitHub drops labels and assignees in silence when the token lacks the permission; said once per target. */
export function reportDropped(
  sent: { readonly repo: RepoName; readonly labels: readonly string[]; readonly assignees: readonly string[] },
  answer: Issue,
  context: ApplyContext,
): void {
  const what = [
    hasAll(answer.labels, sent.labels) ? null : 'labels',
    hasAll(answer.assignees, sent.assignees) ? null : 'assignees',
  ].filter((word) => word !== null);
  if (what.length === 0) return;
  const message = `${sent.repo}: GitHub dropped ${what.join(' and ')} in silence; give the token the permission "Issues: read and write" (triage) there`;
  addNotice(context, { level: 'warning', message });
}

function hasAll(names: readonly string[], wanted: readonly string[]): boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return wanted.every((name) => known.has(name.toLowerCase()));
}
