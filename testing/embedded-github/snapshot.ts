import { issuePage } from './render-issue.ts';
import { listFieldValues } from './render-extras.ts';
import type { FieldValue, Issue, Repository, State } from './state.ts';

/** An issue as plain data, for tests to compare and the demo to print. */
export interface IssueSnapshot {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly author: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly locked: boolean;
  readonly type: string | null;
  /** Values of issue fields by the names of the fields. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly duplicateOf: number | null;
}

/** Copies an issue, so that later changes do not show in it. */
export function takeSnapshot(state: State, repository: Repository, issue: Issue): IssueSnapshot {
  return {
    number: issue.number,
    url: issuePage(state, repository, issue),
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state,
    stateReason: issue.stateReason,
    labels: issue.labels.map((label) => label.name),
    assignees: issue.assignees.map((user) => user.login),
    author: issue.author.login,
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    closedBy: issue.closedBy?.login ?? null,
    locked: issue.locked,
    type: issue.type?.name ?? null,
    fields: Object.fromEntries(
      listFieldValues(state, repository, issue).map(({ field, value }) => [field.name, value]),
    ),
    duplicateOf: issue.duplicateOf,
  };
}

/** The repository of that name today; throws when there is none. */
export function findRepository(state: State, name: string): Repository {
  const repository = state.repositories.get(name.toLowerCase());
  if (repository === undefined) throw new Error(`no repository ${name}`);
  return repository;
}
