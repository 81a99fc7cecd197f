import { afterEach, describe, expect, it } from '@jest/globals';
import { startForwardProxy, type ForwardProxy } from '../../testing/forward-proxy/start-forward-proxy.ts';
import { startTlsFront } from '../../testing/forward-proxy/start-tls-front.ts';
import { createCliWorld } from '../support/cli-world.ts';
import { closeWorlds, createWorld, type World } from '../support/world.ts';

const NOTE = { 'minutes/2026-01-05.md': '# Kernel WG\n\n## TODOs\n\n- @ada: Measure the boot time\n' };

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
  await closeWorlds();
});

async function startWorld(credentials?: string): Promise<{ world: World; proxy: ForwardProxy }> {
  const world = await createWorld({ files: NOTE, collaborators: ['ada'] });
  const proxy = await startForwardProxy(credentials === undefined ? {} : { credentials });
  closing.push(() => proxy.close());
  return { world, proxy };
}

function dispatch(world: World, env: Record<string, string>, apiUrl = world.server.url) {
  return world.run({ name: 'workflow_dispatch', sha: world.git.resolve() }, {}, { env, apiUrl });
}

function skip(): void {
  console.warn('skipped: there is no openssl to sign a certificate');
}

const portOf = (url: string) => new URL(url).port;

describe('a proxy', () => {
  it.each(['http_proxy', 'HTTP_PROXY'])('that %s names sees every request for a plain address', async (name) => {
    const { world, proxy } = await startWorld();
    const result = await dispatch(world, { [name]: `http://127.0.0.1:${proxy.port}` });
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
    expect(proxy.requests.length).toBe(world.server.github.requests.length);
    expect(new Set(proxy.requests.map(({ target }) => new URL(target).origin))).toEqual(new Set([world.server.url]));
  });

  it.each(['https_proxy', 'HTTPS_PROXY'])('that %s names tunnels to an address with TLS', async (name) => {
    const { world, proxy } = await startWorld();
    const tls = await startTlsFront(Number(portOf(world.server.url)));
    if (tls === null) {
      skip();
      return;
    }
    closing.push(() => tls.close());
    const env = { [name]: `http://127.0.0.1:${proxy.port}`, NODE_EXTRA_CA_CERTS: tls.certificate };
    const result = await dispatch(world, env, `https://localhost:${tls.port}`);
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
    expect(proxy.requests.length).toBeGreaterThan(0);
    expect(new Set(proxy.requests.map(({ method, target }) => `${method} ${target}`))).toEqual(
      new Set([`CONNECT localhost:${tls.port}`]),
    );
  });

  it('gets the credentials of its address, which are told nowhere', async () => {
    const { world, proxy } = await startWorld('ada:p@ss word');
    const right = `http://ada:p%40ss%20word@127.0.0.1:${proxy.port}`;
    const result = await dispatch(world, { http_proxy: right });
    expect({ code: result.code, created: result.outputs['created'] }).toEqual({ code: 0, created: '1' });
    expect(proxy.requests.every(({ isAuthorised }) => isAuthorised)).toBe(true);
    world.server.github.clearLog();
    const refused = await dispatch(world, { http_proxy: `http://ada:s3same@127.0.0.1:${proxy.port}` });
    expect({ code: refused.code, requests: world.server.github.requests }).toEqual({ code: 1, requests: [] });
    expect(`${refused.stdout}${refused.stderr}${refused.summary}`).not.toContain('s3same');
  });

  it.each([
    ['its host', () => '127.0.0.1', 0],
    ['a suffix of its host', () => '.0.0.1', 0],
    ['its host and port', (port: string) => `example.org, 127.0.0.1:${port}`, 0],
    ['everything', () => '*', 0],
    ['another port', () => '127.0.0.1:9', 1],
    ['a host whose end it only resembles', () => '7.0.0.1', 1],
  ])('is left out where no_proxy names %s', async (_name, write, share) => {
    const { world, proxy } = await startWorld();
    const value = write(portOf(world.server.url));
    for (const name of ['no_proxy', 'NO_PROXY']) {
      const before = { seen: proxy.requests.length, served: world.server.github.requests.length };
      const result = await dispatch(world, { http_proxy: `127.0.0.1:${proxy.port}`, [name]: value });
      expect(result.code).toBe(0);
      const served = world.server.github.requests.length - before.served;
      expect(served).toBeGreaterThan(0);
      expect(proxy.requests.length - before.seen).toBe(served * share);
    }
  });

  it.each(['http://s3same:x@[', 'socks5://s3same:x@127.0.0.1:1080'])(
    '%s is told of by its variable, and not as a fault that passes',
    async (address) => {
      const { world } = await startWorld();
      const result = await dispatch(world, { http_proxy: address });
      const told = `${result.stdout}${result.summary}`;
      expect(result.code).toBe(1);
      expect(told).toContain('`http_proxy` is not a proxy address');
      expect(told).not.toMatch(/s3same|no answer|tries again/);
    },
  );

  it('is used by the command line as well', async () => {
    const world = await createCliWorld(NOTE);
    closing.push(() => world.close());
    const proxy = await startForwardProxy();
    closing.push(() => proxy.close());
    const words = ['plan', '--target', 'acme/tracker', '--since', 'none'];
    const result = await world.run(words, { http_proxy: `http://127.0.0.1:${proxy.port}` });
    expect(result.code).toBe(0);
    expect(proxy.requests.length).toBe(world.server.github.requests.length);
  });
});

it('certificates that NODE_EXTRA_CA_CERTS names are believed without a proxy too', async () => {
  const { world } = await startWorld();
  const tls = await startTlsFront(Number(portOf(world.server.url)));
  if (tls === null) {
    skip();
    return;
  }
  closing.push(() => tls.close());
  const url = `https://localhost:${tls.port}`;
  expect((await dispatch(world, {}, url)).code).toBe(1);
  expect((await dispatch(world, { NODE_EXTRA_CA_CERTS: tls.certificate }, url)).outputs['created']).toBe('1');
});
