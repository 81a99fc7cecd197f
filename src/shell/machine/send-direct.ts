import { createRequire } from 'node:module';
import type { Agent, IncomingMessage, request } from 'node:http';
import type { Answer, Send } from './choose-fetch.ts';

/** Milliseconds after which a connection that nobody uses is closed, before the server does it under a request. */
const IDLE = 4000;

/** What of `node:http` and `node:https` is used; the two are alike. */
type Way = { readonly request: typeof request; readonly agent: Agent };

/**
 * `fetch` as far as it is asked for here, by `node:http`: no redirect is followed. Node's own costs three times as much
 * processor time before the first request leaves, and keeps the process alive after the last one.
 */
export function createDirectSend(): Send {
  const ways = new Map<string, Way>();
  return (url, init) =>
    new Promise((resolve, reject) => {
      const { protocol } = new URL(url);
      const way = ways.get(protocol) ?? openWay(protocol);
      ways.set(protocol, way);
      const { request, agent } = way;
      const { method = 'GET', headers = {}, body, signal } = init;
      const options = { agent, method, headers: { 'accept-encoding': 'gzip', ...headers }, ...(signal && { signal }) };
      request(url, options, (message) => resolve(readAnswer(url, message)))
        .on('error', (error) => reject(explain(error, signal)))
        .end(body);
    });
}

const load = createRequire(import.meta.url);

/** An `import` would ask the module for all that it hands on, and that loads Node's own `fetch` after all. */
function openWay(protocol: string): Way {
  const { request, Agent } = load(protocol === 'http:' ? 'node:http' : 'node:https') as typeof import('node:http');
  return { request, agent: new Agent({ keepAlive: true, timeout: IDLE }) };
}

/** What is behind an error that says nothing itself: a name with several addresses fails once for each. */
function explain(error: Error, signal: AbortSignal | undefined): Error {
  if (signal?.aborted === true) return signal.reason as Error;
  const first: unknown = error instanceof AggregateError ? error.errors[0] : null;
  return first instanceof Error ? first : error;
}

function readAnswer(url: string, message: IncomingMessage): Answer {
  const headers = new Map(
    Object.entries(message.headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]),
  );
  const bytes = readBytes(message, headers.get('content-encoding') ?? '');
  // What is not asked for may fail unheard.
  bytes.catch(() => undefined);
  return {
    url,
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? '',
    headers,
    text: async () => new TextDecoder().decode(await bytes),
    arrayBuffer: async () => new Uint8Array(await bytes).buffer,
  };
}

async function readBytes(message: IncomingMessage, encoding: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (encoding === '' || encoding === 'identity' || bytes.length === 0) return bytes;
  if (encoding !== 'gzip') throw new Error(`the answer is encoded as ${encoding}, which was not asked for`);
  const { gunzip } = await import('node:zlib');
  return new Promise((resolve, reject) =>
    gunzip(bytes, (error, plain) => {
      if (error === null) resolve(plain);
      else reject(error);
    }),
  );
}
