import type { Handler, Route } from './context.ts';
import { assigneeRoutes } from './routes/assignees.ts';
import { commentRoutes } from './routes/comments.ts';
import { commitRoutes } from './routes/commits.ts';
import { contentRoutes } from './routes/contents.ts';
import { issueReadRoutes } from './routes/issues-read.ts';
import { issueWriteRoutes } from './routes/issues-write.ts';
import { labelRoutes } from './routes/labels.ts';
import { gitDataRoutes } from './routes/git-data.ts';
import { organisationRoutes } from './routes/organisations.ts';
import { pullRequestRoutes } from './routes/pull-requests.ts';
import { pullWriteRoutes } from './routes/pulls-write.ts';
import { refRoutes } from './routes/refs.ts';
import { repositoryRoutes } from './routes/repositories.ts';
import { searchRoutes } from './routes/search.ts';
import { subIssueRoutes } from './routes/sub-issues.ts';
import { notFound } from './wire.ts';

/** The handler of a request, and the variable parts of its path. */
export interface Match {
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

interface CompiledRoute {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handler: Handler;
}

const routes: readonly CompiledRoute[] = [
  ...commentRoutes,
  ...issueReadRoutes,
  ...issueWriteRoutes,
  ...labelRoutes,
  ...assigneeRoutes,
  ...subIssueRoutes,
  ...repositoryRoutes,
  ...organisationRoutes,
  ...searchRoutes,
  ...contentRoutes,
  ...commitRoutes,
  ...gitDataRoutes,
  ...refRoutes,
  ...pullRequestRoutes,
  ...pullWriteRoutes,
].map(compileRoute);

/** Finds the handler; throws 404 when there is none. The first route that fits wins. */
export function matchRoute(method: string, path: string): Match {
  for (const route of routes) {
    if (route.method !== method) continue;
    const groups = route.pattern.exec(path)?.groups;
    if (groups === undefined) continue;
    return { handler: route.handler, params: decodeAll(groups) };
  }
  throw notFound();
}

function compileRoute([line, handler]: Route): CompiledRoute {
  const [method = '', path = ''] = line.split(' ');
  const source = path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\/\*(\w+)$/, '(?:/(?<$1>.*))?');
  // The empty group makes `groups` an object also where nothing varies.
  return { method, pattern: new RegExp(`^${source}(?<end>)$`), handler };
}

function decodeAll(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]));
  } catch {
    // A stray percent sign names nothing.
    throw notFound();
  }
}
