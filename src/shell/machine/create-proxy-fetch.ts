import { EnvHttpProxyAgent, fetch as fetchThrough } from 'undici';
import type { ProxyAddresses, Send } from './choose-fetch.ts';

/**
 * A `fetch` through proxies. `https:` goes through a tunnel (CONNECT), `http:` as a request for the whole address, which
 * many proxies allow where they refuse a tunnel to port 80. Throws when an address is invalid; it may hold a password, so
 * the message does not repeat it.
 */
export function createProxyFetch({ http, https, none }: ProxyAddresses): Send {
  for (const [name, address] of Object.entries({ http_proxy: http, https_proxy: https }))
    if (address !== '' && !isProxy(address))
      throw new TypeError(`\`${name}\` is not a proxy address: it must begin with http:// or https://`);
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: http, httpsProxy: https, noProxy: none, proxyTunnel: false });
  // The two describe the same function; their types differ in what only one of them can do.
  const send = fetchThrough as unknown as (url: string, init: object) => Promise<Response>;
  return (url, init) => send(url, { ...init, dispatcher });
}

/** What speaks SOCKS here is experimental, and waits for ever where nobody answers. */
function isProxy(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
