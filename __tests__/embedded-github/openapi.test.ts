import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import type { EmbeddedGitHub } from '../../testing/embedded-github/embedded-github.ts';
import type { Exchange } from '../../testing/embedded-github/request-log.ts';
import type { RunningGitHub } from '../../testing/embedded-github/start-embedded-github.ts';
import { startEmbeddedGitHub } from '../../testing/embedded-github/start-embedded-github.ts';
import type { GitRepository } from '../../testing/support/git-repository.ts';
import { createGitRepository } from '../../testing/support/git-repository.ts';
import { createOpenApiWitness, DESCRIPTION } from '../support/openapi-witness.ts';

/** One field of each kind. */
const FIELDS = {
  'Target date': 'date',
  Effort: 'number',
  Reason: 'text',
  Priority: ['High', 'Low'],
} as const;
const NOTES = { owner: 'unikraft', repo: 'notes' };

// Said in the test's own name, since a skipped test prints nothing else.
const describeOrSkip = DESCRIPTION === null ? describe.skip : describe;

describeOrSkip(
  'every request and answer, against GitHub’s description (skipped where ../shared/openapi is absent)',
  () => {
    let running: RunningGitHub;
    let octokit: Octokit;
    let notes: GitRepository;
    const exchanges: Exchange[] = [];

    beforeAll(async () => {
      notes = createGitRepository({ 'a.md': 'one\n', 'docs/b.md': 'two\nlines\nhere\n' });
      running = await startEmbeddedGitHub({
        repositories: [
          { name: 'unikraft/notes', collaborators: ['razvand'], gitDirectory: notes.directory },
          { name: 'unikraft/old', archived: true },
          { name: 'unikraft/silent', hasIssues: false },
        ],
        organisations: { unikraft: { types: ['Task'], fields: FIELDS } },
        tokens: {
          app: { login: 'todo[bot]', type: 'app', permissions: { unikraft: 'write' } },
          person: { login: 'razvand' },
        },
        observe: (exchange) => exchanges.push(exchange),
      });
      octokit = connect(running.url, 'app');
    });

    afterAll(async () => {
      await running.close();
      notes.remove();
    });

    it('agrees with it', async () => {
      await playIssues(octokit);
      await playRefusals(octokit);
      await playExtras(octokit);
      await playGit(octokit, running.github, notes);
      await playWriting(octokit, notes);
      await connect(running.url, 'person').rest.users.getAuthenticated();
      const witness = await createOpenApiWitness();
      expect(exchanges.flatMap((exchange) => witness.check(exchange))).toEqual([]);
      expect(witness.seen.size).toBeGreaterThanOrEqual(50);
      // Not in the description that lies there, so nothing holds these but the behaviour tests.
      const unknown = [...witness.unknown].map((line) =>
        line.replace(/[0-9a-f]{40}/, 'SHA').replace(/comments\/\d+/, 'comments/ID'),
      );
      expect(unknown).toEqual(['DELETE /repos/unikraft/notes/issues/comments/ID']);
    });

    it('is noticed when it does not', async () => {
      const witness = await createOpenApiWitness();
      const request = {
        method: 'POST',
        path: '/repos/a/b/issues',
        query: '',
        body: '{"body":"no title"}',
        status: 201,
        answer: '{"id":"text"}',
      };
      const problems = witness.check(request);
      expect(problems).toContain("issues/create request /requestBody must have required property 'title'");
      expect(problems).toContainEqual(expect.stringContaining('issues/create 201/id must be integer'));
      expect(witness.check({ ...request, body: '{"title":"x"}', status: 299, answer: '{}' })).toEqual([
        'issues/create never answers 299',
      ]);
      expect(witness.check({ ...request, body: '{"title":"x"}', status: 502, answer: '{}' })).toEqual([
        'issues/create 502 has no message',
      ]);
    });
  },
);

function connect(baseUrl: string, auth: string): Octokit {
  const ignore = () => undefined;
  return new Octokit({ baseUrl, auth, log: { debug: ignore, info: ignore, warn: ignore, error: ignore } });
}

async function playIssues({ rest }: Octokit): Promise<void> {
  await rest.repos.get(NOTES);
  await rest.issues.createLabel({ ...NOTES, name: 'todo', color: '0075ca', description: 'From the minutes' });
  await rest.issues.updateLabel({ ...NOTES, name: 'todo', new_name: 'meeting-todo' });
  await rest.issues.getLabel({ ...NOTES, name: 'meeting-todo' });
  await rest.issues.createMilestone({ ...NOTES, title: 'v1' });
  await rest.issues.listMilestones(NOTES);
  const people = { assignees: ['razvand'], labels: ['meeting-todo'] };
  const { data: first } = await rest.issues.create({ ...NOTES, title: 'A', body: 'word', ...people, milestone: 1 });
  const { data: second } = await rest.issues.create({ ...NOTES, title: 'B' });
  const one = { ...NOTES, issue_number: first.number };
  await rest.issues.get(one);
  await rest.issues.update({ ...one, title: 'A2', state: 'closed', state_reason: 'not_planned' });
  await rest.issues.update({ ...one, state: 'open', body: 'word again' });
  await rest.issues.listForRepo({ ...NOTES, labels: 'meeting-todo', state: 'all', per_page: 1 });
  await rest.issues.addLabels({ ...one, labels: ['bug'] });
  await rest.issues.setLabels({ ...one, labels: ['meeting-todo'] });
  await rest.issues.listLabelsOnIssue(one);
  await rest.issues.addAssignees({ ...one, assignees: ['razvand'] });
  await rest.issues.removeAssignees({ ...one, assignees: ['razvand'] });
  await rest.issues.addSubIssue({ ...one, sub_issue_id: second.id });
  await rest.issues.listSubIssues(one);
  const { data: comment } = await rest.issues.createComment({ ...one, body: 'hello' });
  await rest.issues.getComment({ ...NOTES, comment_id: comment.id });
  await rest.issues.updateComment({ ...NOTES, comment_id: comment.id, body: 'bye' });
  await rest.issues.listComments(one);
  await rest.issues.deleteComment({ ...NOTES, comment_id: comment.id });
  await rest.issues.lock(one);
  await rest.issues.unlock(one);
  await rest.issues.listLabelsForRepo(NOTES);
  await rest.issues.deleteLabel({ ...NOTES, name: 'bug' });
  await rest.issues.listAssignees(NOTES);
  await rest.issues.checkUserCanBeAssigned({ ...NOTES, assignee: 'razvand' });
  await rest.search.issuesAndPullRequests({ q: 'word repo:unikraft/notes is:issue in:body' });
  await rest.rateLimit.get();
}

/** Issue types, issue fields and what a duplicate is one of. The description says nothing of how they are refused. */
async function playExtras(octokit: Octokit): Promise<void> {
  const { rest } = octokit;
  const { data: fields } = await octokit.request('GET /orgs/{org}/issue-fields', { org: NOTES.owner });
  await octokit.request('GET /orgs/{org}/issue-types', { org: NOTES.owner });
  await octokit.request('GET /repos/{owner}/{repo}/issue-types', NOTES);
  const values = ['2026-02-01', 3, 'said so', 'High'];
  const given = fields.flatMap((field, index) => ({ field_id: Number(field?.id), value: values[index] ?? '' }));
  const draft = { ...NOTES, title: 'C', type: 'Task', issue_field_values: given };
  const { data: first } = await rest.issues.create(draft);
  expect([first.type?.name, first.issue_field_values?.map(({ value }) => value)]).toEqual(['Task', values]);
  const { data: second } = await rest.issues.create({ ...NOTES, title: 'D' });
  const closing = { state: 'closed', state_reason: 'duplicate', duplicate_issue_id: first.id } as const;
  await rest.issues.update({ ...NOTES, issue_number: second.number, ...closing });
  const { data: changed } = await rest.issues.update({
    ...NOTES,
    issue_number: first.number,
    type: null,
    issue_field_values: given.slice(0, 1),
  });
  expect([changed.type, changed.issue_field_values?.map(({ value }) => value)]).toEqual([null, ['2026-02-01']]);
  const refused = await Promise.allSettled([
    rest.issues.create({ ...draft, type: 'Chore' }),
    rest.issues.create({ ...draft, issue_field_values: [{ field_id: 1, value: 'x' }] }),
  ]);
  expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
}

async function playRefusals({ rest }: Octokit): Promise<void> {
  const refused = await Promise.allSettled([
    rest.issues.create({ owner: 'unikraft', repo: 'old', title: 'A' }),
    rest.issues.create({ owner: 'unikraft', repo: 'silent', title: 'A' }),
    rest.issues.create({ owner: 'unikraft', repo: 'nothing', title: 'A' }),
    rest.issues.create({ ...NOTES, title: ' ' }),
    rest.issues.create({ ...NOTES, title: 'A', assignees: ['nobody-at-all'] }),
    rest.issues.createLabel({ ...NOTES, name: 'MEETING-TODO' }),
    rest.issues.checkUserCanBeAssigned({ ...NOTES, assignee: 'nobody-at-all' }),
    rest.issues.get({ ...NOTES, issue_number: 99 }),
    rest.issues.listForRepo({ ...NOTES, since: 'yesterday' }),
    rest.users.getAuthenticated(),
  ]);
  expect(
    refused.map((each) => (each.status === 'rejected' ? Number(Reflect.get(Object(each.reason), 'status')) : 0)),
  ).toEqual([403, 410, 404, 422, 422, 422, 404, 404, 422, 403]);
}

async function playGit({ rest }: Octokit, github: EmbeddedGitHub, notes: GitRepository): Promise<void> {
  const base = notes.resolve();
  const head = notes.rename('docs/b.md', 'docs/c.md');
  await rest.repos.getContent({ ...NOTES, path: 'a.md' });
  await rest.repos.getContent({ ...NOTES, path: 'docs', ref: head });
  await rest.git.getTree({ ...NOTES, tree_sha: head, recursive: '1' });
  await rest.repos.compareCommitsWithBasehead({ ...NOTES, basehead: `${base}...${head}` });
  await rest.repos.getBranch({ ...NOTES, branch: 'main' });
  await rest.repos.getCommit({ ...NOTES, ref: head });
  const pullRequest = { headSha: head, headRef: 'notes', baseRef: 'main', baseSha: base };
  github.seedIssue('unikraft/notes', { title: 'PR', pullRequest });
  await rest.repos.listPullRequestsAssociatedWithCommit({ ...NOTES, commit_sha: head });
  await rest.pulls.get({ ...NOTES, pull_number: 5 });
  await rest.pulls.listFiles({ ...NOTES, pull_number: 5 });
}

/** A commit on a branch of its own, and its pull request from beginning to end. */
async function playWriting({ rest }: Octokit, notes: GitRepository): Promise<void> {
  const { data: main } = await rest.repos.getBranch({ ...NOTES, branch: 'main' });
  const { data: blob } = await rest.git.createBlob({ ...NOTES, content: 'b25lCg==', encoding: 'base64' });
  await rest.git.getBlob({ ...NOTES, file_sha: blob.sha });
  const entry = { path: 'docs/d.md', mode: '100644', type: 'blob', sha: blob.sha } as const;
  const { data: tree } = await rest.git.createTree({ ...NOTES, base_tree: main.commit.commit.tree.sha, tree: [entry] });
  const parents = [main.commit.sha];
  const { data: commit } = await rest.git.createCommit({ ...NOTES, message: 'D', tree: tree.sha, parents });
  await rest.git.getCommit({ ...NOTES, commit_sha: commit.sha });
  await rest.git.createRef({ ...NOTES, ref: 'refs/heads/a/branch', sha: commit.sha });
  await rest.git.getRef({ ...NOTES, ref: 'heads/a/branch' });
  await rest.git.updateRef({ ...NOTES, ref: 'heads/a/branch', sha: commit.sha, force: true });
  const { data: pull } = await rest.pulls.create({
    ...NOTES,
    title: 'D',
    head: 'a/branch',
    base: 'main',
    body: 'text',
  });
  await rest.pulls.list({ ...NOTES, head: 'unikraft:a/branch', base: 'main', state: 'all' });
  await rest.pulls.update({ ...NOTES, pull_number: pull.number, body: 'other' });
  await rest.pulls.get({ ...NOTES, pull_number: pull.number });
  await rest.git.deleteRef({ ...NOTES, ref: 'heads/a/branch' });
  expect(notes.git('log', '-1', '--format=%s', commit.sha)).toBe('D');
  expect((await rest.pulls.get({ ...NOTES, pull_number: pull.number })).data.state).toBe('closed');
}
