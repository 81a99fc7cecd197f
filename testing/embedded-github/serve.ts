import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from './access.ts';
import { identifyCaller } from './access.ts';
import type { Fault, Faults, StatusFault } from './faults.ts';
import type { RateLimiter } from './rate-limit.ts';
import type { Exchange } from './request-log.ts';
import { matchRoute } from './router.ts';
import type { State } from './state.ts';
import { fullName } from './state.ts';
import type { ApiAnswer, ApiRequest, Reply } from './wire.ts';
import { ApiError, renderError } from './wire.ts';

/** The parts of the server that serving a request needs. */
export interface Served {
  readonly state: State;
  readonly limiter: RateLimiter;
  readonly faults: Faults;
}

/** What became of a request: what the sender gets, and what happened. */
export interface Outcome {
  readonly answer: ApiAnswer | 'drop connection';
  readonly exchange: Exchange;
}

/** Serves one request, faults and limits included. Never throws. */
export async function serve(server: Served, request: ApiRequest): Promise<Outcome> {
  server.state.requestCount += 1;
  const caller = attempt(() => identifyCaller(server.state, request.headers));
  const answer = await answerWithFaults(server, request, caller);
  const isLost = answer === 'drop connection';
  const exchange: Exchange = {
    method: request.method,
    path: request.path,
    query: request.query.toString(),
    login: caller instanceof ApiError || caller === 'anonymous' ? null : caller.user.login,
    body: request.body,
    status: isLost ? 0 : answer.status,
    isWrite: request.method !== 'GET' && request.method !== 'HEAD',
    answer: isLost ? '' : readAsText(answer.body),
    answerHeaders: isLost ? {} : answer.headers,
  };
  return { answer, exchange };
}

type Identified = Caller | ApiError;

async function answerWithFaults(server: Served, request: ApiRequest, caller: Identified): Promise<Outcome['answer']> {
  const faults = server.faults.strike(request);
  for (const fault of faults) if (typeof fault === 'object' && 'delayMs' in fault) await sleep(fault.delayMs);
  if (faults.includes('refuse')) return 'drop connection';
  const early = faults.find((fault) => isStatus(fault) && fault.after === undefined);
  if (early !== undefined) return writeAnswer(server, request, caller, replaceAnswer(early));
  const reply = await replyTo(server, request, caller, faults);
  if (faults.includes('lose')) return 'drop connection';
  const late = faults.find(isStatus);
  const answer = writeAnswer(server, request, caller, late === undefined ? reply : replaceAnswer(late));
  return faults.includes('cut short') ? cutShort(answer) : answer;
}

async function replyTo(
  server: Served,
  request: ApiRequest,
  caller: Identified,
  faults: readonly Fault[],
): Promise<Reply> {
  try {
    if (caller instanceof ApiError) throw caller;
    server.limiter.spend(caller, request);
    const resolved = resolvePath(server.state, request);
    const { handler, params } = matchRoute(request.method, resolved.path);
    const drops = { labels: faults.includes('drop labels'), assignees: faults.includes('drop assignees') };
    const { state, limiter } = server;
    return await handler({ state, limiter, request: resolved, caller, params, drops });
  } catch (error) {
    if (error instanceof ApiError) return renderError(error);
    // A mistake in this server: say so loudly instead of looking like one of GitHub's bad moments.
    console.error(error);
    return renderError(new ApiError(500, `embedded GitHub: ${String(error)}`));
  }
}

/** Takes off the prefix of an Enterprise Server, and turns `/repositories/:id` into the repository's name. */
function resolvePath(state: State, request: ApiRequest): ApiRequest {
  const path = request.path.replace(/^\/api\/v3(?=\/)/, '');
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  const repository = [...state.repositories.values()].find((candidate) => String(candidate.id) === id);
  return { ...request, path: repository === undefined ? path : `/repos/${fullName(repository)}${rest}` };
}

function writeAnswer(server: Served, request: ApiRequest, caller: Identified, reply: Reply): ApiAnswer {
  const body = reply.raw ?? (reply.body === undefined ? '' : JSON.stringify(reply.body));
  const limits = caller instanceof ApiError ? {} : server.limiter.describe(caller, request);
  const headers: Record<string, string> = {
    'x-github-request-id': `EMBEDDED:${server.state.requestCount.toString(16).toUpperCase()}`,
    'x-github-media-type': 'github.v3; format=json',
    ...(body === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...limits,
    ...reply.headers,
  };
  if (request.method !== 'GET' || reply.status !== 200) return { status: reply.status, headers, body };
  const etag = `W/"${createHash('sha1').update(body).digest('hex')}"`;
  const isKnown = request.headers['if-none-match'] === etag;
  return { status: isKnown ? 304 : 200, headers: { ...headers, etag }, body: isKnown ? '' : body };
}

function cutShort(answer: ApiAnswer): ApiAnswer {
  return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
}

function isStatus(fault: Fault): fault is StatusFault {
  return typeof fault === 'object' && 'status' in fault;
}

function replaceAnswer(fault: Fault): Reply {
  if (!isStatus(fault)) throw new Error('not an answer');
  if (fault.body !== undefined) return { status: fault.status, headers: fault.headers ?? {}, raw: fault.body };
  const error = new ApiError(fault.status, fault.message ?? 'Server Error', {
    headers: fault.headers ?? {},
    errors: fault.errors ?? [],
  });
  return renderError(error);
}

function attempt(identify: () => Caller): Identified {
  try {
    return identify();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

function readAsText(body: ApiAnswer['body']): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
}
