import type { Context } from './context.ts';
import { findLevel, isAssignable } from './access.ts';
import { ensureLabel } from './seeds.ts';
import type { Label, Repository, User } from './state.ts';
import { countCharacters } from './read-body.ts';
import type { FieldError } from './wire.ts';
import { invalid } from './wire.ts';

/** GitHub's limits, in characters and entries; see docs.github.com and its own error messages. */
export const LIMITS = {
  title: 256,
  body: 65_536,
  labelName: 50,
  labelDescription: 100,
  assignees: 10,
  subIssues: 100,
} as const;

/** Throws 422 when a title is blank or too long. */
export function checkTitle(title: string): void {
  if (title.trim() === '') throw invalid({ resource: 'Issue', field: 'title', code: 'missing_field' });
  checkLength({ resource: 'Issue', field: 'title', text: title, most: LIMITS.title });
}

/** Throws 422 when a body or comment is too long. */
export function checkBody(resource: 'Issue' | 'IssueComment' | 'PullRequest', body: string): void {
  checkLength({ resource, field: 'body', text: body, most: LIMITS.body });
}

/** Throws 422 when a label's name is blank or too long. */
export function checkLabelName(name: string): void {
  if (name.trim() === '') throw invalid({ resource: 'Label', field: 'name', code: 'missing_field' });
  checkLength({ resource: 'Label', field: 'name', text: name, most: LIMITS.labelName });
}

/** Throws 422 when a text is longer than GitHub takes. */
export function checkLength(check: {
  readonly resource: string;
  readonly field: string;
  readonly text: string;
  readonly most: number;
}): void {
  // Code points are never more than UTF-16 units: most texts need no count.
  if (check.text.length <= check.most || countCharacters(check.text) <= check.most) return;
  const message = `${check.field} is too long (maximum is ${check.most} characters)`;
  throw invalid({ resource: check.resource, field: check.field, code: 'custom', message });
}

/**
 * The labels of those names. Writers get unknown ones made, as on GitHub; for those who may only triage, unknown ones
 * are left out (GitHub's answer to them is not documented).
 */
export function resolveLabels(context: Context, repository: Repository, names: readonly string[]): Label[] {
  if (context.drops.labels) return [];
  for (const name of names) checkLabelName(name);
  const mayCreate = findLevel(context.caller, repository) === 'write';
  const labels = names.flatMap((name) => {
    const known = repository.labels.get(name.toLowerCase());
    if (known !== undefined) return [known];
    return mayCreate ? [ensureLabel(context.state, repository, name)] : [];
  });
  return [...new Set(labels)];
}

/** The accounts of those logins. One that cannot be assigned fails the whole request. */
export function resolveAssignees(context: Context, repository: Repository, logins: readonly string[]): User[] {
  if (context.drops.assignees) return [];
  const errors: FieldError[] = [];
  const users = logins.flatMap((login) => {
    const user = findAssignable(context, repository, login);
    if (user !== null) return [user];
    errors.push({ value: login, resource: 'Issue', field: 'assignees', code: 'invalid' });
    return [];
  });
  if (errors.length > 0) throw invalid(...errors);
  checkAssigneeCount(users);
  return [...new Set(users)];
}

/** Throws 422 when an issue would have more assignees than GitHub takes. */
export function checkAssigneeCount(users: readonly User[]): void {
  if (new Set(users).size <= LIMITS.assignees) return;
  const message = `You can assign at most ${LIMITS.assignees} people.`;
  throw invalid({ resource: 'Issue', field: 'assignees', code: 'custom', message });
}

/** The account of that login when it can be assigned, else null. */
export function findAssignable(context: Context, repository: Repository, login: string): User | null {
  const user = context.state.users.get(login.toLowerCase());
  return user !== undefined && isAssignable(context.state, repository, user) ? user : null;
}
