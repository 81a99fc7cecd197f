import { findLevel } from '../access.ts';
import type { Context, Route } from '../context.ts';
import { cutPage } from '../paging.ts';
import { listComments, renderIssue } from '../render-issue.ts';
import type { Issue, Repository } from '../state.ts';
import { fullName } from '../state.ts';
import type { Reply } from '../wire.ts';
import { ApiError, invalid } from '../wire.ts';

/** Search over issues, as far as looking for a word in one repository goes. */
export const searchRoutes: readonly Route[] = [['GET /search/issues', searchIssues]];

/** GitHub's search never gives more. */
const MAX_RESULTS = 1000;

interface Found {
  readonly repository: Repository;
  readonly issue: Issue;
}

type Test = (found: Found) => boolean;

function searchIssues(context: Context): Reply {
  const q = context.request.query.get('q') ?? '';
  if (q.trim() === '') throw invalid({ resource: 'Search', field: 'q', code: 'missing' });
  const terms = splitTerms(q);
  const tests = terms.flatMap((term) => readQualifier(term) ?? []);
  const words = terms.filter((term) => readQualifier(term) === null);
  const places = terms.filter((term) => term.startsWith('in:')).flatMap((term) => term.slice(3).split(','));
  const results = [...listVisible(context, terms)]
    .filter((found) => context.state.requestCount > found.issue.searchableFrom)
    .filter((found) => tests.every((test) => test(found)))
    .filter((found) => words.every((word) => holdsWord(readPlaces(found, places), word)))
    .toSorted((one, other) => one.issue.createdAt.getTime() - other.issue.createdAt.getTime());
  return renderResults(context, context.request.query.get('order') === 'asc' ? results : results.toReversed());
}

function renderResults(context: Context, results: readonly Found[]): Reply {
  const size = Number(context.request.query.get('per_page') ?? 30);
  if ((Number(context.request.query.get('page') ?? 1) - 1) * size >= MAX_RESULTS) {
    throw new ApiError(422, `Only the first ${MAX_RESULTS} search results are available`);
  }
  const page = cutPage(context, results.slice(0, MAX_RESULTS));
  const items = page.items.map(({ repository, issue }) => ({
    ...renderIssue(context.state, repository, issue),
    score: 1,
  }));
  const body = {
    total_count: results.length,
    incomplete_results: context.state.isSearchCutShort,
    search_type: 'lexical',
    items,
  };
  return { status: 200, headers: page.headers, body };
}

/** Cuts at blanks outside quotes: `-label:"x y"` is one term. */
function splitTerms(q: string): readonly string[] {
  return q.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
}

/** The test that a qualifier stands for; null for a plain word. */
function readQualifier(term: string): Test | null {
  const match = /^(-?)(repo|is|type|state|label|author|assignee|in|user|org):(.+)$/i.exec(term);
  const [, minus, name, quoted] = match ?? [];
  if (minus === undefined || name === undefined || quoted === undefined) return null;
  const test = testOf(name.toLowerCase(), quoted.replaceAll('"', '').toLowerCase());
  return minus === '-' ? (found) => !test(found) : test;
}

function testOf(name: string, value: string): Test {
  switch (name) {
    case 'is':
    case 'type':
    case 'state':
      return ({ issue }) => hasQuality(issue, value);
    case 'label':
      return ({ issue }) => issue.labels.some((label) => label.name.toLowerCase() === value);
    case 'author':
      // An app is searched for by its own name.
      return ({ issue }) => issue.author.login.toLowerCase() === value.replace(/^app\/(.*)$/, '$1[bot]');
    case 'assignee':
      return ({ issue }) => issue.assignees.some((user) => user.login.toLowerCase() === value);
    case 'repo':
      return ({ repository }) => fullName(repository).toLowerCase() === value;
    case 'user':
    case 'org':
      return ({ repository }) => repository.owner.login.toLowerCase() === value;
    default:
      return () => true;
  }
}

function hasQuality(issue: Issue, value: string): boolean {
  switch (value) {
    case 'issue':
      return issue.pullRequest === null;
    case 'pr':
    case 'pull-request':
      return issue.pullRequest !== null;
    case 'open':
    case 'closed':
      return issue.state === value;
    case 'locked':
      return issue.locked;
    default:
      return false;
  }
}

/** All issues that the caller may see. A `repo:` that it may not see is refused, as on GitHub. */
function* listVisible(context: Context, terms: readonly string[]): Generator<Found> {
  const visible = [...context.state.repositories.values()].filter(
    (repository) => findLevel(context.caller, repository) !== 'none',
  );
  const known = new Set(visible.map((repository) => fullName(repository).toLowerCase()));
  const named = terms
    .filter((term) => /^repo:/i.test(term))
    .map((term) => term.slice(5).replaceAll('"', '').toLowerCase());
  if (named.some((name) => !known.has(name))) {
    throw invalid({ resource: 'Search', field: 'q', code: 'invalid', message: NOT_SEARCHABLE });
  }
  for (const repository of visible) for (const issue of repository.issues.values()) yield { repository, issue };
}

const NOT_SEARCHABLE =
  'The listed users and repositories cannot be searched either because the resources do not exist or you do not have permission to view them.';

function readPlaces({ repository, issue }: Found, places: readonly string[]): string {
  const isWanted = (place: string) => places.length === 0 || places.includes(place);
  return [
    ...(isWanted('title') ? [issue.title] : []),
    // Hidden HTML comments are text to the search as well.
    ...(isWanted('body') ? [issue.body ?? ''] : []),
    ...(isWanted('comments') ? listComments(repository, issue.number).map((comment) => comment.body) : []),
  ].join('\n');
}

/** Words are compared whole, without case; punctuation divides them. */
function holdsWord(text: string, word: string): boolean {
  const tokens = (value: string) =>
    ` ${value
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(' ')} `;
  return tokens(text).includes(tokens(word));
}
