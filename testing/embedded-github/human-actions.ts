import { addComment, changeState, editIssue, removeLabel, renameLabel } from './issue-changes.ts';
import { ensureLabel, ensureUser } from './seeds.ts';
import { findRepository } from './snapshot.ts';
import { findOrganisation } from './render-extras.ts';
import type { FieldValue, Issue, State } from './state.ts';
import { fullName } from './state.ts';

/** Who acts when a test does not say. */
const SOMEBODY = 'a-person';

/** What people do on the web pages: takes effect at once and counts as no request. */
export class HumanActions {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** Gives an issue another title. */
  editTitle(repository: string, number: number, title: string): void {
    editIssue(this.#state, this.#find(repository, number), { title });
  }

  /** Changes the body, by a text or by what becomes of the old one. */
  editBody(repository: string, number: number, change: string | ((body: string) => string)): void {
    const issue = this.#find(repository, number);
    editIssue(this.#state, issue, { body: typeof change === 'string' ? change : change(issue.body ?? '') });
  }

  /** Ticks (or unticks) the first box whose line holds the text; throws when there is none. */
  tickBox(repository: string, number: number, text: string, isTicked = true): void {
    this.editBody(repository, number, (body) => {
      const lines = body.split('\n');
      const index = lines.findIndex((line) => /^[\s>]*[-*+] \[[ xX]\]/.test(line) && line.includes(text));
      const line = lines[index];
      if (line === undefined) throw new Error(`no box with ${text} in ${repository}#${number}`);
      lines[index] = line.replace(/\[[ xX]\]/, isTicked ? '[x]' : '[ ]');
      return lines.join('\n');
    });
  }

  /** Adds labels; unknown ones are made. */
  addLabels(repository: string, number: number, ...names: readonly string[]): void {
    const issue = this.#find(repository, number);
    const labels = names.map((name) => ensureLabel(this.#state, findRepository(this.#state, repository), name));
    editIssue(this.#state, issue, { labels: [...new Set([...issue.labels, ...labels])] });
  }

  /** Takes labels off. */
  removeLabels(repository: string, number: number, ...names: readonly string[]): void {
    const issue = this.#find(repository, number);
    const gone = names.map((name) => name.toLowerCase());
    editIssue(this.#state, issue, { labels: issue.labels.filter((label) => !gone.includes(label.name.toLowerCase())) });
  }

  /** Adds assignees. */
  addAssignees(repository: string, number: number, ...logins: readonly string[]): void {
    const issue = this.#find(repository, number);
    const users = logins.map((login) => ensureUser(this.#state, login));
    editIssue(this.#state, issue, { assignees: [...new Set([...issue.assignees, ...users])] });
  }

  /** Takes assignees off. */
  removeAssignees(repository: string, number: number, ...logins: readonly string[]): void {
    const issue = this.#find(repository, number);
    const gone = logins.map((login) => login.toLowerCase());
    editIssue(this.#state, issue, {
      assignees: issue.assignees.filter((user) => !gone.includes(user.login.toLowerCase())),
    });
  }

  /** Sets an issue's type, or takes it away. */
  setType(repository: string, number: number, name: string | null): void {
    const { types } = findOrganisation(this.#state, repository.split('/')[0] ?? '');
    const type = types.find((one) => one.name === name) ?? null;
    if (type === null && name !== null) throw new Error(`no issue type ${name}`);
    editIssue(this.#state, this.#find(repository, number), { type });
  }

  /** Sets the value of an issue field, or takes it away. */
  setField(repository: string, number: number, name: string, value: FieldValue | null): void {
    const { fields } = findOrganisation(this.#state, repository.split('/')[0] ?? '');
    const field = fields.find((one) => one.name === name);
    if (field === undefined) throw new Error(`no issue field ${name}`);
    const issue = this.#find(repository, number);
    const others = [...issue.fieldValues].filter(([id]) => id !== field.id);
    editIssue(this.#state, issue, {
      fieldValues: new Map([...others, ...(value === null ? [] : [[field.id, value] as const])]),
    });
  }

  /** Closes, as completed unless a reason is given. */
  close(
    repository: string,
    number: number,
    reason: 'completed' | 'not_planned' | 'duplicate' = 'completed',
    by = SOMEBODY,
  ): void {
    const change = { to: 'closed', reason, by: ensureUser(this.#state, by), at: this.#state.now() } as const;
    changeState(this.#find(repository, number), change);
  }

  /** Opens again. */
  reopen(repository: string, number: number, by = SOMEBODY): void {
    const change = { to: 'open', reason: null, by: ensureUser(this.#state, by), at: this.#state.now() } as const;
    changeState(this.#find(repository, number), change);
  }

  /** Comments. Returns the comment's id. */
  comment(repository: string, number: number, body: string, by = SOMEBODY): number {
    const draft = { issue: this.#find(repository, number), author: ensureUser(this.#state, by), body };
    return addComment(this.#state, findRepository(this.#state, repository), draft).id;
  }

  /** Locks the conversation. */
  lock(repository: string, number: number): void {
    this.#find(repository, number).locked = true;
  }

  /** Deletes an issue for good: it leaves lists and search, and its address answers 410. */
  deleteIssue(repository: string, number: number): void {
    this.#find(repository, number);
    const found = findRepository(this.#state, repository);
    found.issues.delete(number);
    found.gone.set(number, 'deleted');
  }

  /**
   * Moves an issue to another repository, where it gets the next number, which is returned. As on GitHub, only labels
   * that exist there by the same name go with it, and the old address redirects.
   */
  transferIssue(repository: string, number: number, to: string): number {
    const issue = this.#find(repository, number);
    const from = findRepository(this.#state, repository);
    const target = findRepository(this.#state, to);
    target.lastNumber += 1;
    const labels = issue.labels.flatMap((label) => target.labels.get(label.name.toLowerCase()) ?? []);
    const moved: Issue = { ...issue, number: target.lastNumber, labels, milestone: null, updatedAt: this.#state.now() };
    target.issues.set(moved.number, moved);
    from.issues.delete(number);
    from.gone.set(number, { repository: target, number: moved.number });
    for (const comment of [...from.comments.values()].filter((each) => each.issueNumber === number)) {
      from.comments.delete(comment.id);
      target.comments.set(comment.id, { ...comment, issueNumber: moved.number });
    }
    return moved.number;
  }

  /** Merges a pull request as the commit that is given. */
  mergePullRequest(repository: string, number: number, mergeCommitSha: string): void {
    const pull = this.#find(repository, number).pullRequest;
    if (pull === null) throw new Error(`no pull request ${repository}#${number}`);
    pull.mergedAt = this.#state.now();
    pull.mergeCommitSha = mergeCommitSha;
    this.close(repository, number);
  }

  /** Pushes to a pull request: it has another head from now on. */
  pushToPullRequest(repository: string, number: number, headSha: string): void {
    const pull = this.#find(repository, number).pullRequest;
    if (pull === null) throw new Error(`no pull request ${repository}#${number}`);
    pull.headSha = headSha;
  }

  /** Renames a label; issues keep it under its new name. */
  renameLabel(repository: string, name: string, newName: string): void {
    const found = findRepository(this.#state, repository);
    const label = found.labels.get(name.toLowerCase());
    if (label === undefined) throw new Error(`no label ${name} in ${repository}`);
    renameLabel(found, label, newName);
  }

  /** Deletes a label; issues lose it. */
  deleteLabel(repository: string, name: string): void {
    const found = findRepository(this.#state, repository);
    const label = found.labels.get(name.toLowerCase());
    if (label !== undefined) removeLabel(found, label);
  }

  /**
   * Renames or transfers a repository: the old name redirects. `status` replaces what GitHub redirects with, which is
   * 301 for reads and 307 for writes.
   */
  moveRepository(repository: string, to: string, status: number | null = null): void {
    const found = findRepository(this.#state, repository);
    const [owner, name] = to.split('/');
    if (owner === undefined || name === undefined) throw new Error(`not owner/name: ${to}`);
    const former = fullName(found).toLowerCase();
    this.#state.repositories.delete(former);
    found.owner = ensureUser(this.#state, owner, 'Organization');
    found.name = name;
    this.#state.repositories.set(to.toLowerCase(), found);
    this.#state.redirects.delete(to.toLowerCase());
    this.#state.redirects.set(former, { repository: found, status });
  }

  #find(repository: string, number: number): Issue {
    const issue = findRepository(this.#state, repository).issues.get(number);
    if (issue === undefined) throw new Error(`no issue ${repository}#${number}`);
    return issue;
  }
}
