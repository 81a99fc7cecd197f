import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** What a client asked the proxy for. */
interface ProxiedRequest {
  /** `CONNECT` for a tunnel, else the request's own method. */
  readonly method: string;
  /** `host:port` of a tunnel, else the whole address. */
  readonly target: string;
  readonly isAuthorised: boolean;
}

/** A forward proxy on the loopback interface. */
export interface ForwardProxy {
  readonly port: number;
  readonly requests: readonly ProxiedRequest[];
  close(): Promise<void>;
}

/**
 * Starts a proxy that speaks both ways of HTTP: requests for whole addresses, and tunnels (CONNECT). With `credentials`
 * (`user:password`) everybody else gets 407. Every host is looked for on this machine, so that any name may be asked for.
 */
export async function startForwardProxy(options: { readonly credentials?: string } = {}): Promise<ForwardProxy> {
  const requests: ProxiedRequest[] = [];
  const sockets = new Set<Duplex>();
  const expected =
    options.credentials === undefined ? undefined : `Basic ${Buffer.from(options.credentials).toString('base64')}`;
  const admit = (message: IncomingMessage): boolean => {
    const isAuthorised = expected === undefined || message.headers['proxy-authorization'] === expected;
    requests.push({ method: message.method ?? '', target: message.url ?? '', isAuthorised });
    return isAuthorised;
  };
  const server = createServer((message, answer) => {
    if (admit(message)) forward(message, answer);
    else answer.writeHead(407, { 'proxy-authenticate': 'Basic realm="proxy"' }).end();
  });
  server.on('connect', (message: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (admit(message)) openTunnel(message.url ?? '', socket, head, sockets);
    else socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function forward(message: IncomingMessage, answer: ServerResponse): void {
  const { port, pathname, search } = new URL(message.url ?? '');
  const headers = { ...message.headers };
  delete headers['proxy-authorization'];
  const options = { host: '127.0.0.1', port, path: `${pathname}${search}`, method: message.method, headers };
  const upstream = request(options, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  upstream.on('error', () => answer.writeHead(502).end());
  message.pipe(upstream);
}

function openTunnel(target: string, socket: Duplex, head: Buffer, sockets: Set<Duplex>): void {
  const upstream = connect(Number(target.slice(target.lastIndexOf(':') + 1)), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
  sockets.add(upstream);
  upstream.on('error', () => socket.destroy());
  upstream.on('close', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
  socket.on('close', () => upstream.destroy());
}
