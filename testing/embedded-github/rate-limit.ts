import type { Caller } from './access.ts';
import type { ApiRequest } from './wire.ts';
import { ApiError } from './wire.ts';

/** Requests a caller may send in a window. Far more than any test sends, unless a test asks for less. */
const UNLIMITED = 1_000_000;
const WINDOW_SECONDS = 3600;

/** How many requests each caller may send. */
export interface PrimaryLimit {
  readonly limit: number;
  /** Length of the window; default an hour. */
  readonly windowSeconds?: number;
}

interface Window {
  used: number;
  readonly resetAt: number;
}

/** Counts requests by caller and resource, as GitHub's primary limit does. */
export class RateLimiter {
  /** Can be changed while the server runs; null is as good as none. */
  primaryLimit: PrimaryLimit | null;
  readonly #now: () => Date;
  readonly #windows = new Map<Caller, Map<string, Window>>();

  constructor(now: () => Date, primaryLimit: PrimaryLimit | null) {
    this.#now = now;
    this.primaryLimit = primaryLimit;
  }

  /** Counts one request. Throws 403 with `x-ratelimit-remaining: 0` when the window is used up. */
  spend(caller: Caller, request: ApiRequest): void {
    if (request.path === '/rate_limit') return;
    const window = this.#openWindow(caller, resourceOf(request));
    if (window.used >= this.#limit()) {
      throw new ApiError(403, 'API rate limit exceeded.', { headers: this.describe(caller, request) });
    }
    window.used += 1;
  }

  /** The `x-ratelimit-*` headers after this request. */
  describe(caller: Caller, request: ApiRequest): Record<string, string> {
    const rate = this.read(caller, resourceOf(request));
    const entries = Object.entries(rate).map(([name, value]) => [`x-ratelimit-${name}`, String(value)] as const);
    return { ...Object.fromEntries(entries), 'x-ratelimit-resource': resourceOf(request) };
  }

  /** Limit, use and reset (in seconds since 1970) of a caller. */
  read(caller: Caller, resource: string): { limit: number; remaining: number; reset: number; used: number } {
    const window = this.#openWindow(caller, resource);
    const limit = this.#limit();
    return { limit, remaining: Math.max(0, limit - window.used), reset: window.resetAt, used: window.used };
  }

  #limit(): number {
    return this.primaryLimit?.limit ?? UNLIMITED;
  }

  #openWindow(caller: Caller, resource: string): Window {
    const windows = this.#windows.get(caller) ?? new Map<string, Window>();
    this.#windows.set(caller, windows);
    const seconds = Math.floor(this.#now().getTime() / 1000);
    const current = windows.get(resource);
    if (current !== undefined && seconds < current.resetAt) return current;
    const fresh = { used: 0, resetAt: seconds + (this.primaryLimit?.windowSeconds ?? WINDOW_SECONDS) };
    windows.set(resource, fresh);
    return fresh;
  }
}

function resourceOf(request: ApiRequest): string {
  return request.path.startsWith('/search/') ? 'search' : 'core';
}
