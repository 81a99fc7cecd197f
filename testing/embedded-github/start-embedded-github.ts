import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { EmbeddedGitHub } from './embedded-github.ts';
import type { EmbeddedGitHubOptions } from './embedded-github.ts';
import type { ApiAnswer, ApiRequest } from './wire.ts';

/** A running embedded GitHub. */
export interface RunningGitHub {
  /** Base address of the API, without a trailing slash. */
  readonly url: string;
  readonly github: EmbeddedGitHub;
  /** Ends the server and every connection. */
  readonly close: () => Promise<void>;
}

/** Starts GitHub's REST API on a free port of 127.0.0.1. */
export async function startEmbeddedGitHub(options: EmbeddedGitHubOptions = {}): Promise<RunningGitHub> {
  const github = new EmbeddedGitHub(options);
  const server = createServer((incoming, outgoing) => {
    answer(github, incoming, outgoing).catch((error: unknown) =>
      outgoing.destroy(error instanceof Error ? error : undefined),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  github.state.baseUrl = url;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, github, close };
}

async function answer(github: EmbeddedGitHub, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const reply = await github.handle(await readRequest(incoming));
  if (reply === 'drop connection') incoming.socket.destroy();
  else send(outgoing, reply);
}

async function readRequest(incoming: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const url = new URL(`http://127.0.0.1${incoming.url ?? '/'}`);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function send(outgoing: ServerResponse, reply: ApiAnswer): void {
  outgoing.writeHead(reply.status, reply.headers);
  outgoing.end(reply.body);
}
