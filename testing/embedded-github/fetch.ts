import type { ApiAnswer, ApiRequest } from './wire.ts';

/** What serves a request. */
export type Handle = (request: ApiRequest) => Promise<ApiAnswer | 'drop connection'>;

/** Where `fetch` gives up following. */
const MAX_REDIRECTS = 20;

/** `fetch` without a network: errors, redirects and abortion as undici has them. */
export async function fetchFrom(handle: Handle, input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  request.signal.throwIfAborted();
  const response = follow(handle, await readRequest(request), { url: request.url, redirect: request.redirect });
  return Promise.race([response, rejectOnAbort(request.signal)]);
}

async function readRequest(request: Request): Promise<ApiRequest> {
  const url = new URL(request.url);
  const headers = Object.fromEntries(request.headers.entries());
  return { method: request.method, path: url.pathname, query: url.searchParams, headers, body: await request.text() };
}

async function follow(handle: Handle, first: ApiRequest, how: { url: string; redirect: string }): Promise<Response> {
  let request = first;
  let url = how.url;
  for (let count = 0; count <= MAX_REDIRECTS; count++) {
    const answer = await handle(request);
    if (answer === 'drop connection') throw connectionLost();
    const location = answer.headers['location'];
    const isRedirect = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
    if (!isRedirect || how.redirect === 'manual') return createResponse(answer, url);
    if (how.redirect === 'error') throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
    url = new URL(location, url).href;
    request = redirectRequest(request, url, answer.status);
  }
  throw new TypeError('fetch failed', { cause: new Error('redirect count exceeded') });
}

/** After 301 and 302 a POST becomes a GET, after 303 everything does; 307 and 308 keep method and body. */
function redirectRequest(request: ApiRequest, location: string, status: number): ApiRequest {
  const url = new URL(location);
  const becomesGet = (request.method === 'POST' && status <= 302) || status === 303;
  const change = becomesGet ? { method: 'GET', body: '' } : {};
  return { ...request, ...change, path: url.pathname, query: url.searchParams };
}

function createResponse(answer: ApiAnswer, url: string): Response {
  const isEmpty = answer.status === 204 || answer.status === 304;
  const response = new Response(isEmpty ? null : answer.body, { status: answer.status, headers: answer.headers });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

function connectionLost(): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
}

async function rejectOnAbort(signal: AbortSignal): Promise<never> {
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  signal.throwIfAborted();
  throw new Error('aborted');
}
