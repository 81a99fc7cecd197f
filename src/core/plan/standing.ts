import type { Entity } from '../identity/entity.ts';
import type { Issue } from '../block/types.ts';
import type { Rest } from '../identity/judge-gone.ts';
import type { TodoState } from '../reading/types.ts';
import type { Decision } from './decide.ts';
import { describeSubject, listSightings } from './desired.ts';
import type { Standing } from './types.ts';

/** How a TODO stands once what was decided is done; null where it has no issue of ours and gets none. */
export function describeStanding(entity: Entity, rest: Rest, decision: Decision): Standing | null {
  const latest = entity.occurrences.at(-1);
  const { tracked } = entity;
  const change = decision.kind === 'change' ? decision.change : null;
  if (latest === undefined || tracked?.detached === true) return null;
  if (tracked === null && change?.kind !== 'create') return null;
  const { todo, note } = latest;
  const issue = tracked?.issue ?? null;
  const fields = change?.kind === 'update' ? change.patch.fields : {};
  const isClosed = (fields.state ?? issue?.state ?? 'open') === 'closed';
  const sightings = listSightings(entity, rest.left);
  const subject = describeSubject(todo, note.teams);
  return {
    subject: issue === null ? subject : { ...subject, repo: issue.repo, title: fields.title ?? issue.title },
    text: todo.text,
    items: todo.items,
    state: isClosed ? readState(fields.stateReason ?? issue?.stateReason ?? null) : 'open',
    closedAt: isClosed && fields.state === undefined ? (issue?.closedAt ?? null) : null,
    number: issue?.number ?? null,
    url: issue?.url ?? null,
    assignees: fields.assignees ?? issue?.assignees ?? (change?.kind === 'create' ? change.desired.assignees : []),
    raised: sightings.length,
    first: sightings[0]?.date ?? null,
    latest: sightings.at(-1)?.date ?? null,
  };
}

function readState(reason: Issue['stateReason']): TodoState {
  return reason === 'not_planned' || reason === 'duplicate' ? 'dropped' : 'done';
}
