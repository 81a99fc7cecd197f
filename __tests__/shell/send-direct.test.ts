import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDirectSend } from '../../src/shell/machine/send-direct.ts';

/** What the server does with the next requests, in turn; the last one stays. */
let answers: RequestListener[];
let sockets: unknown[];
let server: Server;
let url: string;

beforeEach(async () => {
  sockets = [];
  server = createServer((request, response) => {
    sockets.push(request.socket);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    answer?.(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}/`;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

describe('one request', () => {
  it('carries method, headers and body, and asks for nothing that it cannot read', async () => {
    answers = [
      (request, response) => {
        const parts: Buffer[] = [];
        request.on('data', (part: Buffer) => parts.push(part));
        request.on('end', () =>
          response.end(JSON.stringify([request.method, request.headers, Buffer.concat(parts).toString()])),
        );
      },
    ];
    const answer = await createDirectSend()(url, { method: 'POST', headers: { 'x-a': 'b' }, body: 'ș' });
    const said: unknown = JSON.parse(await answer.text());
    const [method, headers, body] = Array.isArray(said) ? (said as readonly unknown[]) : [];
    expect([method, body]).toEqual(['POST', 'ș']);
    expect(headers).toMatchObject({ 'x-a': 'b', 'content-length': '2', 'accept-encoding': 'gzip' });
  });

  it.each([
    ['as it is', {}, (text: string) => Buffer.from(text)],
    ['behind a mark of its encoding', {}, (text: string) => Buffer.from(`\ufeff${text}`)],
    ['packed', { 'content-encoding': 'gzip' }, (text: string) => gzipSync(text)],
  ])('reads an answer %s', async (_how, headers, write) => {
    answers = [(_request, response) => response.writeHead(200, headers).end(write('țară'))];
    const answer = await createDirectSend()(url, {});
    expect(await answer.text()).toBe('țară');
    expect(await answer.text()).toBe('țară');
  });

  it('hands on status and headers, and follows no redirect', async () => {
    answers = [(_request, response) => response.writeHead(302, { Location: '/in', 'X-A': ['b', 'c'] }).end()];
    const answer = await createDirectSend()(url, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location'), answer.headers.get('x-a')]).toEqual([302, '/in', 'b, c']);
    expect(sockets).toHaveLength(1);
  });
});

describe('what goes wrong', () => {
  it.each<readonly [string, RequestListener]>([
    [
      'stops half-way',
      (request, response) =>
        response.writeHead(200, { 'content-length': 9 }).write('ab', () => request.socket.destroy()),
    ],
    ['is packed and broken', (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('ab')],
    ['is packed otherwise', (_request, response) => response.writeHead(200, { 'content-encoding': 'br' }).end('ab')],
  ])('an answer that %s has no text', async (_what, answer) => {
    answers = [answer];
    await expect((await createDirectSend()(url, {})).text()).rejects.toThrow();
  });

  it('no answer at all is an error', async () => {
    answers = [(request) => request.socket.destroy()];
    await expect(createDirectSend()(url, {})).rejects.toThrow('socket hang up');
  });

  it('nobody who answers is an error that says so', async () => {
    await expect(createDirectSend()('http://127.0.0.1:1/', {})).rejects.toThrow('ECONNREFUSED 127.0.0.1:1');
  });

  it.each(['ftp://127.0.0.1/', 'nothing'])('%s is no address', async (address) => {
    await expect(createDirectSend()(address, {})).rejects.toThrow();
  });

  it('what takes too long ends with the reason', async () => {
    answers = [() => undefined];
    const signal = AbortSignal.timeout(20);
    await expect(createDirectSend()(url, { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

it('one connection serves requests one after another', async () => {
  answers = [(_request, response) => response.end('ok')];
  const send = createDirectSend();
  for (let count = 0; count < 3; count++) {
    await (await send(url, {})).text();
    // Until the connection is free again, which is not the very next turn.
    await sleep(50);
  }
  expect(new Set(sockets).size).toBe(1);
});
