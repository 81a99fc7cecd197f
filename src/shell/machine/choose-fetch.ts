import { compileOnce } from './compile-once.ts';
import { createDirectSend } from './send-direct.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Addresses of the proxies for both kinds of addresses, and the hosts that are reached without; empty where none is set. */
export type ProxyAddresses = { readonly http: string; readonly https: string; readonly none: string };

/** What is sent, of all that `fetch` takes. */
export type Sent = {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** A redirect is an answer like any other. */
  readonly redirect?: 'manual';
  readonly signal?: AbortSignal;
};

/** What is asked of an answer; a `Response` has all of it. */
export type Answer = {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Iterable<[string, string]> & { readonly get: (name: string) => string | null | undefined };
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
};

/** Sends one request; any `fetch` will do. Rejects when no answer comes. */
export type Send = (url: string, init: Sent) => Promise<Answer>;

/**
 * The way to the network: the direct one, or one through the proxy that the environment names, for the command line as
 * for the action. What speaks to proxies is loaded only where there is one, with the first request. Throws at once
 * when an address is not a proxy's: trying again would not help.
 */
export function chooseFetch(env: Environment): Send {
  const addresses = readProxies(env);
  if (addresses.http === '' && addresses.https === '') return createDirectSend();
  refuseOthers(addresses);
  compileOnce();
  let loading: Promise<Send> | null = null;
  return async (url, init) => {
    loading ??= import('./create-proxy-fetch.ts').then(({ createProxyFetch }) => createProxyFetch(addresses));
    return (await loading)(url, init);
  };
}

/** An address may hold a password, so the message does not repeat it. */
function refuseOthers({ http, https }: ProxyAddresses): void {
  for (const [name, address] of Object.entries({ http_proxy: http, https_proxy: https }))
    if (address !== '' && !isProxy(address))
      throw new TypeError(`\`${name}\` is not a proxy address: it must begin with http:// or https://`);
}

/** What speaks SOCKS here is experimental, and waits for ever where nobody answers. */
function isProxy(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** As curl reads them: small letters before capitals, an address without a scheme is one of `http`. */
export function readProxies(env: Environment): ProxyAddresses {
  const read = (name: string) =>
    [env[name], env[name.toUpperCase()]].map((value) => (value ?? '').trim()).find((value) => value !== '') ?? '';
  const complete = (address: string) => (address === '' || address.includes('://') ? address : `http://${address}`);
  return { http: complete(read('http_proxy')), https: complete(read('https_proxy')), none: bracket(read('no_proxy')) };
}

/** Addresses of version 6 are often listed without the brackets that they have in a URL. */
function bracket(hosts: string): string {
  return hosts.replace(/[^\s,]+/g, (host) => (/^[\da-f.]*:[\da-f.]*:[\da-f:.]*$/i.test(host) ? `[${host}]` : host));
}
