// Stands in for undici in the bundle: of its mocks, caches, sockets and interceptors nothing is ever asked for, and they
// are 460 KB of its 1,080. `connect` is what opens tunnels; undici's own index adds it to all dispatchers.
import connect from 'undici/lib/api/api-connect.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';

Dispatcher.prototype.connect = connect;

export { default as EnvHttpProxyAgent } from 'undici/lib/dispatcher/env-http-proxy-agent.js';
export { fetch } from 'undici/lib/web/fetch/index.js';
