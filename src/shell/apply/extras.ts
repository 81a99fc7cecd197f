import type { IssueFields } from '../../core/plan/patch-fields.ts';
import type { RepoName } from '../../core/text/types.ts';
import type { Extra } from '../github/extras-memory.ts';
import { TrackerError } from '../github/tracker-error.ts';
import { addNotice, type ApplyContext } from './apply-context.ts';

type Sent = Pick<IssueFields, 'type' | 'fields'>;

/** The number of the field for due dates in a target, or null; the reason is reported once per target. */
export async function findDueField(repo: RepoName, context: ApplyContext): Promise<number | null> {
  const { id, problem } = await context.memory.extras.findDueField(repo);
  if (problem !== null) addNotice(context, { level: 'warning', message: problem });
  return id;
}

/**
 * Whether a request was refused for its issue type or fields: what is refused is said once per target, and is not sent
 * there again in this run, so that the request can be sent without it.
 */
export function leaveOutExtras(error: unknown, repo: RepoName, sent: Sent, context: ApplyContext): boolean {
  const refused = listRefusedExtras(error, repo, sent);
  for (const extra of refused) {
    context.memory.extras.refuse(repo, extra);
    addNotice(context, { level: 'warning', message: describeRefused(repo, extra, sent, error) });
  }
  return refused.length > 0;
}

/** How a refusal names what it is about, in its fields or its words. */
const NAMES: Readonly<Record<Extra, RegExp>> = {
  type: /^(?:issue_?)?type(?:_?id)?$|\b(?:issue[ _]?)?type\b/i,
  fields: /issue_?field|field_?(?:id|value)|\bissue field|\bfield values?\b/i,
};
/** Fields of an issue whose refusal is about nothing else. */
const OTHERS = /assignee|title|body|label|milestone|state|duplicate/i;

function listRefusedExtras(error: unknown, repo: RepoName, sent: Sent): readonly Extra[] {
  if (!(error instanceof TrackerError) || (error.kind !== 'invalid' && error.kind !== 'forbidden')) return [];
  const extras = (['type', 'fields'] as const).filter((extra) => sent[extra] !== undefined);
  const told = [...error.fields, error.message.replace(`${repo}: `, '')];
  const named = extras.filter((extra) => told.some((words) => NAMES[extra].test(words)));
  if (named.length > 0 || error.kind === 'forbidden') return named;
  // A refusal that names nothing may be about what this server does not know.
  return told.some((words) => OTHERS.test(words)) ? [] : extras;
}

function describeRefused(repo: RepoName, extra: Extra, sent: Sent, error: unknown): string {
  const what = extra === 'type' ? `the issue type \`${sent.type ?? ''}\`` : 'the issue field for due dates';
  const reason = error instanceof TrackerError ? error.message.replace(`${repo}: `, '') : '';
  return `${repo}: issues there are opened without ${what}, which GitHub refuses (${reason}); see \`${extra === 'type' ? 'type' : 'fields'}\` in the configuration`;
}
