import type { Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import { addNotice, type ApplyContext } from '../apply/apply-context.ts';

/** GitHub drops labels and assignees in silence when the token lacks the permission; said once per target and name. */
export function reportDropped(
  sent: { readonly repo: RepoName; readonly labels: readonly string[]; readonly assignees: readonly string[] },
  answer: Issue,
  context: ApplyContext,
): void {
  const what = [
    nameMissing('label', sent.labels, answer.labels),
    nameMissing('assignee', sent.assignees, answer.assignees),
  ].filter((words) => words !== null);
  if (what.length === 0) return;
  const message = `${sent.repo}: GitHub dropped ${what.join(' and ')} in silence; give the token the permission "Issues: read and write" (triage) there`;
  addNotice(context, { level: 'warning', message });
}

function nameMissing(word: string, wanted: readonly string[], names: readonly string[]): string | null {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const missing = wanted.filter((name) => !known.has(name.toLowerCase())).map((name) => `\`${name}\``);
  return missing.length === 0 ? null : `the ${word}${missing.length === 1 ? '' : 's'} ${missing.join(', ')}`;
}
