import type { Context, Route } from '../context.ts';
import { openForWriting, openRepository, requireUser } from '../context.ts';
import { assertMayTriage } from '../access.ts';
import { cutPage } from '../paging.ts';
import { readBody, requireText } from '../read-body.ts';
import { renderMilestone } from '../render-issue.ts';
import { renderRepository } from '../render-repository.ts';
import { renderTime, renderUser } from '../render-user.ts';
import { nextId } from '../state.ts';
import type { Reply } from '../wire.ts';
import { ApiError, invalid, notFound } from '../wire.ts';

/** Repositories, milestones and accounts. */
export const repositoryRoutes: readonly Route[] = [
  ['GET /repos/:owner/:repo', getRepository],
  ['GET /repos/:owner/:repo/milestones', listMilestones],
  ['POST /repos/:owner/:repo/milestones', createMilestone],
  ['GET /rate_limit', getRateLimit],
  ['GET /user', getViewer],
  ['GET /users/:login', getUser],
];

function getRepository(context: Context): Reply {
  return { status: 200, body: renderRepository(context.state, openRepository(context), context.caller) };
}

function listMilestones(context: Context): Reply {
  const repository = openRepository(context, ['issues']);
  const page = cutPage(context, [...repository.milestones.values()]);
  const body = page.items.map((milestone) => renderMilestone(context.state, repository, milestone));
  return { status: 200, headers: page.headers, body };
}

function createMilestone(context: Context): Reply {
  const repository = openForWriting(context, ['issues']);
  assertMayTriage(context.caller, repository, ['issues']);
  const title = requireText(readBody(context), 'title');
  if ([...repository.milestones.values()].some((milestone) => milestone.title === title)) {
    throw invalid({ resource: 'Milestone', field: 'title', code: 'already_exists' });
  }
  const number = repository.milestones.size + 1;
  const milestone = { id: nextId(context.state), number, title, createdAt: context.state.now() };
  repository.milestones.set(number, milestone);
  return { status: 201, body: renderMilestone(context.state, repository, milestone) };
}

function getRateLimit(context: Context): Reply {
  const core = context.limiter.read(context.caller, 'core');
  return {
    status: 200,
    body: { resources: { core, search: context.limiter.read(context.caller, 'search') }, rate: core },
  };
}

/** An app's token has no user behind it. */
function getViewer(context: Context): Reply {
  if (context.caller !== 'anonymous' && context.caller.type === 'app') {
    throw new ApiError(403, 'Resource not accessible by integration');
  }
  return { status: 200, body: renderProfile(context, requireUser(context).login) };
}

function getUser(context: Context): Reply {
  return { status: 200, body: renderProfile(context, context.params['login'] ?? '') };
}

function renderProfile(context: Context, login: string): Record<string, unknown> {
  const user = context.state.users.get(login.toLowerCase());
  if (user === undefined) throw notFound();
  const epoch = renderTime(new Date(0));
  return {
    ...renderUser(context.state, user),
    name: user.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: epoch,
    updated_at: epoch,
  };
}
