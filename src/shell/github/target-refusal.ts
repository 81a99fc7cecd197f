import { describeError, TrackerError, type FailureKind } from './tracker-error.ts';

/**
 * Why a target is left alone in this run. `passing`: the server did not answer; `limited`: its rate limit lasts too long,
 * the next run goes on; `lasting`: somebody has to do something; `gone`: the repository or its tracker is not there.
 */
export type TargetRefusal = { readonly message: string; readonly kind: 'passing' | 'limited' | 'lasting' | 'gone' };

const KINDS: Readonly<Partial<Record<FailureKind, TargetRefusal['kind']>>> = {
  limited: 'limited',
  ambiguous: 'passing',
  'not found': 'gone',
  gone: 'gone',
  moved: 'gone',
};

/** A refusal out of anything thrown. */
export function describeRefusal(error: unknown): TargetRefusal {
  const message = describeError(error);
  return { message, kind: (error instanceof TrackerError ? KINDS[error.kind] : null) ?? 'lasting' };
}
