import { Octokit } from '@octokit/rest';
import { isRecord } from '../../core/text/is-record.ts';
import { version } from '../../version.ts';
import { chooseFetch, type Answer, type Send, type Sent } from '../machine/choose-fetch.ts';
import { isExpected } from './expected-answers.ts';
import type { Refusal, RequestPolicy, Treatment } from './request-policy.ts';
import { TrackerError } from './tracker-error.ts';

/** A request without an answer counts as lost after this many milliseconds. */
const TIMEOUT = 60_000;
/** Characters kept of a server's message: a proxy may answer with a whole page. */
const LONGEST_MESSAGE = 300;

/** Counts of what left the process, for the report. */
export type Traffic = { requests: number; writes: number };

/** How a client reaches GitHub. */
export type ClientOptions = {
  readonly apiUrl: string;
  readonly token: string;
  /** All secrets of the run; a server's message that holds one is cleaned of it. */
  readonly secrets: readonly string[];
  readonly policy: RequestPolicy;
  readonly traffic: Traffic;
  /** Replaces the network in tests. */
  readonly fetch?: Send;
};

/**
 * The one place where clients are made. Redirects are not followed: a renamed or transferred repository is outside the
 * allow-list until somebody says so. Creates are never sent again by themselves.
 */
export function createOctokit(options: ClientOptions): Octokit {
  const send = options.fetch ?? chooseFetch(process.env);
  const octokit = new Octokit({
    baseUrl: options.apiUrl,
    userAgent: `meeting-todos/${version}`,
    ...(options.token === '' ? {} : { auth: options.token }),
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: {
      redirect: 'manual',
      // Octokit looks at every number of an answer, which takes far longer than reading it.
      parseSuccessResponseBody: false,
      fetch: (url: string, init: Sent) => sendAndRead(send, url, { ...init, signal: AbortSignal.timeout(TIMEOUT) }),
    },
  });
  // A limit is a token's: once it lasts longer than a run waits, this client sends nothing more.
  let closed: TrackerError | null = null;
  octokit.hook.wrap('request', async (request, parameters) => {
    if (closed !== null) throw closed;
    const isWrite = parameters.method !== 'GET' && parameters.method !== 'HEAD';
    const send = async () => {
      options.traffic.requests += 1;
      if (isWrite) options.traffic.writes += 1;
      try {
        const answer = await request(parameters);
        if (isReadable(parameters, answer)) return answer;
      } catch (error) {
        throw strikeOut(error, options.secrets);
      }
      throw new Error('its answer cannot be read');
    };
    try {
      return await options.policy.run(send, { isWrite, resend: decideResend(parameters) });
    } catch (error) {
      if (error instanceof TrackerError && error.kind === 'limited') closed = error;
      throw error;
    }
  });
  return octokit;
}

/** An answer with what it says in `body`, where Octokit takes it from. */
async function sendAndRead(send: Send, url: string, init: Sent) {
  const answer = await send(url, init);
  const { status, statusText, headers } = answer;
  // Nobody asked for changes alone.
  if (status === 304) throw new Error('its answer cannot be read');
  const text = () => answer.text();
  const arrayBuffer = () => answer.arrayBuffer();
  const body = status < 300 && status !== 204 ? await readJson(answer) : '';
  return { url: answer.url, status, statusText, headers, text, arrayBuffer, body };
}

async function readJson(answer: Answer): Promise<unknown> {
  try {
    return JSON.parse(await answer.text());
  } catch {
    return '';
  }
}

/** What stops half-way, is no JSON or says something else has a status of success all the same; it is as good as lost. */
function isReadable(
  request: { readonly method: string; readonly url: string },
  { status, data }: { readonly status: number; readonly data: unknown },
): boolean {
  if (status >= 300) return true;
  return (status === 204 || (typeof data === 'object' && data !== null)) && isExpected(request, data);
}

function decideResend({ method, url }: { readonly method: string; readonly url: string }): Treatment['resend'] {
  if (method === 'POST' && /\/(?:issues|comments)$/.test(url)) return 'refused';
  return method === 'PATCH' && /\/issues\/[^/]+$/.test(url) ? 'never' : 'always';
}

/** A server may repeat a secret in its message; the message ends in summaries, which nobody masks. */
function strikeOut(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof Error)) return error;
  const clean = (text: string) =>
    secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), text);
  error.message = clean(error.message);
  const response: unknown = Reflect.get(error, 'response');
  const data = isRecord(response) ? response['data'] : null;
  if (isRecord(data) && typeof data['message'] === 'string') data['message'] = clean(data['message']);
  return error;
}

function ignore(): void {
  // Octokit would log deprecations and failures to the terminal by itself; the report tells what matters.
}

/** Takes apart what Octokit throws: status, headers and GitHub's message. Never the request, which holds the token. */
export function readRefusal(error: unknown): Refusal {
  const none = {
    status: null,
    headers: {},
    details: '',
    message: error instanceof Error ? error.message : String(error),
  };
  if (!isRecord(error) && !(error instanceof Error)) return none;
  const response: unknown = Reflect.get(error, 'response');
  if (!isRecord(response) || typeof response['status'] !== 'number') return none;
  const headers: Record<string, string | undefined> = {};
  if (isRecord(response['headers'])) {
    for (const [name, value] of Object.entries(response['headers'])) headers[name.toLowerCase()] = String(value);
  }
  const data = response['data'];
  // Without GitHub's own words, as behind a gateway, what Octokit says is the page itself.
  const message = isRecord(data) && typeof data['message'] === 'string' ? data['message'] : '';
  return {
    status: response['status'],
    headers,
    message: message.slice(0, LONGEST_MESSAGE),
    details: readDetails(data),
  };
}

function readDetails(data: unknown): string {
  const errors: unknown = isRecord(data) ? data['errors'] : null;
  const list: readonly unknown[] = Array.isArray(errors) ? errors : [];
  const messages = list.map((error) => (isRecord(error) ? error['message'] : error));
  return messages
    .filter((message) => typeof message === 'string')
    .join(' ')
    .slice(0, LONGEST_MESSAGE);
}
