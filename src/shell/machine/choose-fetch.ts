type Environment = Readonly<Record<string, string | undefined>>;

/** Addresses of the proxies for both kinds of addresses, and the hosts that are reached without; empty where none is set. */
export type ProxyAddresses = { readonly http: string; readonly https: string; readonly none: string };

/**
 * The way to the network: Node's own `fetch`, or one through the proxy that the environment names, for the command line
 * as for the action. What speaks to proxies is loaded only where there is one, with the first request.
 */
export function chooseFetch(env: Environment): typeof fetch {
  const addresses = readProxies(env);
  if (addresses.http === '' && addresses.https === '') return fetch;
  let loading: Promise<typeof fetch> | null = null;
  return async (input, init) => {
    loading ??= import('./create-proxy-fetch.ts').then(({ createProxyFetch }) => createProxyFetch(addresses));
    return (await loading)(input, init);
  };
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
