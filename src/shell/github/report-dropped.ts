import type { FieldValue, Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import { addNotice, type ApplyContext } from '../apply/apply-context.ts';

/** What a request held that GitHub may leave out. */
type Sent = {
  readonly repo: RepoName;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly type?: string | undefined;
  readonly fields?: readonly FieldValue[] | undefined;
};

/**
 * GitHub drops labels and assignees in silence when the token lacks the permission; said once per target and name. It
 * takes more for issue types and fields, and older servers do not know them: said once per target.
 */
export function reportDropped(sent: Sent, answer: Issue, context: ApplyContext): void {
  const extras = listDroppedExtras(sent, answer);
  if (extras.length > 0) {
    const message = `${sent.repo}: GitHub silently dropped the ${extras.join(' and the ')}; setting this needs write access there, and a server that supports it`;
    addNotice(context, { level: 'warning', message });
  }
  const what = [
    nameMissing('label', sent.labels, answer.labels),
    nameMissing('assignee', sent.assignees, answer.assignees),
  ].filter((words) => words !== null);
  if (what.length === 0) return;
  const message = `${sent.repo}: GitHub silently dropped ${what.join(' and ')}; give the token the permission "Issues: read and write" (triage) there`;
  addNotice(context, { level: 'warning', message });
}

function listDroppedExtras({ type, fields = [] }: Sent, answer: Issue): readonly string[] {
  const isTypeGone = type !== undefined && answer.type?.toLowerCase() !== type.toLowerCase();
  const isFieldGone = fields.some(({ id }) => answer.fields?.some((field) => field.id === id) !== true);
  return [...(isTypeGone ? [`issue type \`${type}\``] : []), ...(isFieldGone ? ['issue field for due dates'] : [])];
}

function nameMissing(word: string, wanted: readonly string[], names: readonly string[]): string | null {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const missing = wanted.filter((name) => !known.has(name.toLowerCase())).map((name) => `\`${name}\``);
  return missing.length === 0 ? null : `the ${word}${missing.length === 1 ? '' : 's'} ${missing.join(', ')}`;
}
