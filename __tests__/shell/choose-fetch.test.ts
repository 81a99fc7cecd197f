import { describe, expect, it } from '@jest/globals';
import { chooseFetch, readProxies } from '../../src/shell/machine/choose-fetch.ts';
import { createProxyFetch } from '../../src/shell/machine/create-proxy-fetch.ts';
import { startForwardProxy } from '../../testing/forward-proxy/start-forward-proxy.ts';

describe('hosts that are reached without a proxy', () => {
  it.each([
    ['::1', '[::1]'],
    ['localhost, ::1,fe80::1%eth0', 'localhost, [::1],fe80::1%eth0'],
    ['[::1] [::1]:8080', '[::1] [::1]:8080'],
    ['example.org:8080 127.0.0.1:80 .corp.example *', 'example.org:8080 127.0.0.1:80 .corp.example *'],
    ['::ffff:10.0.0.1', '[::ffff:10.0.0.1]'],
  ])('%s', (written, none) => expect(readProxies({ no_proxy: written }).none).toBe(none));
});

describe("an address that is not a proxy's", () => {
  it.each([
    [{ http_proxy: 'http://ada:s3same@[' }, '`http_proxy`'],
    [{ HTTPS_PROXY: 'socks5://ada:s3same@127.0.0.1:1080' }, '`https_proxy`'],
  ])('is refused before anything is sent: %j', (env, name) => {
    const message = `${name} is not a proxy address: it must begin with http:// or https://`;
    expect(() => chooseFetch(env)).toThrow(new TypeError(message));
  });
});

it('a proxy that refuses the tunnel is what an error speaks of', async () => {
  const proxy = await startForwardProxy({ credentials: 'ada:right' });
  const send = createProxyFetch({ http: '', https: `http://127.0.0.1:${proxy.port}`, none: '' });
  const sent = send('https://localhost:9443', {}).finally(() => proxy.close());
  await expect(sent).rejects.toThrow('Proxy response (407)');
});
