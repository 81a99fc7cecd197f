import { describeError, TrackerError } from './tracker-error.ts';

/**
 * Why a target is left alone in this run. `passing`: the server did not answer; `limited`: its rate limit lasts too long,
 * the next run goes on; `lasting`: somebody has to do something.
 */
export type TargetRefusal = { readonly message: string; readonly kind: 'passing' | 'limited' | 'lasting' };

/** A refusal out of anything thrown. */
export function describeRefusal(error: unknown): TargetRefusal {
  const message = describeError(error);
  if (!(error instanceof TrackerError)) return { message, kind: 'lasting' };
  if (error.kind === 'limited') return { message, kind: 'limited' };
  return { message, kind: error.kind === 'ambiguous' ? 'passing' : 'lasting' };
}
