import type { Octokit } from '@octokit/rest';
import type { Issue } from '../../core/block/types.ts';
import type { RepoName } from '../../core/text/types.ts';
import { callGitHub } from './call-github.ts';
import type { IssueSearch, IssuesFound } from './issue-tracker.ts';
import { parseIssues, type GitHubIssue } from './parse-issues.ts';

/** Issues per page: GitHub's most. */
const PAGE = 100;
/** GitHub's search gives no more, whatever it counts. */
const MOST_RESULTS = 1000;

/** Searches the issues of a repository, all pages, in an order that new ones do not shift. */
export async function searchIssues(client: Octokit, repo: RepoName, query: IssueSearch): Promise<IssuesFound> {
  const { word, withoutLabel, author } = query;
  const from = author === null ? '' : ` author:${nameAuthor(author)}`;
  const q = `${word} repo:${repo} in:body is:issue -label:"${withoutLabel}"${from}`;
  const found = new Map<number, Issue>();
  let total = 0;
  let isWhole = true;
  let read = 0;
  for (let page = 1; page <= MOST_RESULTS / PAGE; page++) {
    const { data } = await callGitHub(repo, () =>
      client.rest.search.issuesAndPullRequests({ q, sort: 'created', order: 'asc', per_page: PAGE, page }),
    );
    const items = data.items as readonly GitHubIssue[];
    for (const issue of parseIssues(repo, items)) found.set(issue.number, issue);
    total = Math.max(total, data.total_count);
    isWhole &&= !data.incomplete_results;
    read += items.length;
    if (items.length < PAGE || read >= total) break;
  }
  const label = withoutLabel.toLowerCase();
  const issues = [...found.values()].filter(
    (issue) => issue.body.includes(word) && !issue.labels.some((name) => name.toLowerCase() === label),
  );
  return { issues, isWhole: isWhole && read >= total, total };
}

/** An App's user has a name of its own in searches: `octo[bot]` is `app/octo`. */
function nameAuthor(login: string): string {
  return login.replace(/^(.+)\[bot\]$/, 'app/$1');
}
