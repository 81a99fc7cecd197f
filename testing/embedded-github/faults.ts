import type { ApiRequest, FieldError } from './wire.ts';

/** An answer that is not the real one. Its effect is nothing, unless `after` is `effect`. */
export interface StatusFault {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is wrong with which field (422). */
  readonly errors?: readonly FieldError[];
  /** Replaces GitHub's sentence, whatever it is. */
  readonly body?: string;
  /** The request takes effect first; only its answer is replaced. */
  readonly after?: 'effect';
}

/**
 * What goes wrong. `refuse`: the connection is destroyed before the request takes effect; `lose`: after; `cut short`: the
 * answer's body stops half-way; `drop labels` and `drop assignees`: they are left out without a word; `delayMs`: the
 * answer comes late.
 */
export type Fault =
  'refuse' | 'lose' | 'cut short' | 'drop labels' | 'drop assignees' | StatusFault | { readonly delayMs: number };

/** Which requests a rule means. `nth` counts from 1, from the moment the rule was added, among those that match the rest. */
interface RequestPattern {
  readonly nth?: number;
  readonly method?: string;
  readonly pathPattern?: RegExp;
}

/** A rule: from when on, how often (default once), and what. */
export interface FaultRule {
  readonly when: number | RequestPattern | ((request: ApiRequest) => boolean);
  readonly times?: number;
  readonly kind: Fault;
}

interface ActiveRule {
  readonly rule: FaultRule;
  seen: number;
  left: number;
}

/** Faults on demand: rules that are asked about each request, oldest first. */
export class Faults {
  #rules: ActiveRule[] = [];

  /** Adds a rule. */
  add(rule: FaultRule): void {
    this.#rules.push({ rule, seen: 0, left: rule.times ?? 1 });
  }

  /** Forgets all rules. */
  clear(): void {
    this.#rules = [];
  }

  /** Whether a rule is left that has not struck as often as it should. */
  get isPending(): boolean {
    return this.#rules.some((active) => active.left > 0);
  }

  /** The faults that strike this request. Each rule counts it, whether it strikes or not. */
  strike(request: ApiRequest): readonly Fault[] {
    return this.#rules.flatMap((active) => {
      if (!matches(active, request) || active.left === 0) return [];
      active.left -= 1;
      return [active.rule.kind];
    });
  }
}

function matches(active: ActiveRule, request: ApiRequest): boolean {
  const { when } = active.rule;
  if (typeof when === 'function') return when(request);
  const pattern = typeof when === 'number' ? { nth: when } : when;
  if (pattern.method !== undefined && pattern.method.toUpperCase() !== request.method) return false;
  if (pattern.pathPattern !== undefined && !pattern.pathPattern.test(request.path)) return false;
  active.seen += 1;
  // With `times`, the rule goes on from the nth.
  return pattern.nth === undefined || active.seen >= pattern.nth;
}

/** 502, before or after the effect. */
export function badGateway(after?: 'effect'): StatusFault {
  return { status: 502, message: 'Server Error', ...(after === undefined ? {} : { after }) };
}

/** An answer of success that holds nothing, as a gateway may make one up; the request takes effect. */
export function hollowAnswer(): StatusFault {
  return { status: 200, body: '{}', after: 'effect' };
}

/** 403 of the secondary limit, with or without the seconds to wait. */
export function secondaryLimit(retryAfter?: number): StatusFault {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return { status: 403, message, headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) } };
}

/** 429 with the seconds to wait. */
export function tooManyRequests(retryAfter: number): StatusFault {
  return { status: 429, message: 'Too Many Requests', headers: { 'retry-after': String(retryAfter) } };
}

/** 403 of the primary limit: nothing is left until `reset`. */
export function primaryLimitReached(reset: Date): StatusFault {
  const seconds = String(Math.floor(reset.getTime() / 1000));
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': seconds };
  return { status: 403, message: 'API rate limit exceeded.', headers };
}
