import { EnvHttpProxyAgent, fetch as fetchThrough } from 'undici';
import { isRecord } from '../../core/text/is-record.ts';
import type { ProxyAddresses, Send } from './choose-fetch.ts';

/**
 * A `fetch` through proxies. `https:` goes through a tunnel (CONNECT), `http:` as a request for the whole address, which
 * many proxies allow where they refuse a tunnel to port 80. The addresses are those of proxies, or empty.
 */
export function createProxyFetch({ http, https, none }: ProxyAddresses): Send {
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: http, httpsProxy: https, noProxy: none, proxyTunnel: false });
  // The two describe the same function; their types differ in what only one of them can do.
  const send = fetchThrough as unknown as (url: string, init: object) => Promise<Response>;
  return async (url, init) => {
    try {
      return await send(url, { ...init, dispatcher });
    } catch (error) {
      throw findCause(error);
    }
  };
}

/** What is behind `fetch failed`: that a proxy refuses the tunnel stands two causes below it. */
function findCause(error: unknown): unknown {
  const cause = isRecord(error) ? error['cause'] : null;
  return isRecord(cause) ? findCause(cause) : error;
}
