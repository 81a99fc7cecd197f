/** Why a request was not served, as far as the caller can act on it. */
export type FailureKind =
  /** The token is missing, unknown or expired. */
  | 'unauthorised'
  /** The repository or issue is not there, or the token may not see it. */
  | 'not found'
  /** The token may see but not do this, or the repository is archived. */
  | 'forbidden'
  /** Issues are disabled, or this one was deleted. */
  | 'gone'
  /** The repository was renamed or transferred. */
  | 'moved'
  /** GitHub rejected the content. */
  | 'invalid'
  /** The answer was lost or the server failed: whether it took effect is not known. */
  | 'ambiguous'
  /** The limit lasts longer than a run may wait. */
  | 'limited'
  /** A limit was waited for; what was to be sent may be out of date by now and was not sent again. */
  | 'waited'
  /** The run has used up its write requests. */
  | 'spent';

/** A request that failed for a known reason. `message` is one sentence for people, without secrets. */
export class TrackerError extends Error {
  readonly kind: FailureKind;
  /** HTTP status, or null when there was no answer. */
  readonly status: number | null;
  /** Names of the fields GitHub found invalid (422). */
  readonly fields: readonly string[];
  /** Of the logins that were to be assigned those that GitHub named as what is wrong, lower-cased. */
  readonly refusedLogins: readonly string[];

  constructor(
    kind: FailureKind,
    message: string,
    details: {
      status: number | null;
      fields?: readonly string[];
      refusedLogins?: readonly string[];
      cause?: unknown;
    },
  ) {
    super(message, { cause: details.cause });
    this.name = 'TrackerError';
    this.kind = kind;
    this.status = details.status;
    this.fields = details.fields ?? [];
    this.refusedLogins = details.refusedLogins ?? [];
  }
}

/** Whether a request was refused for its assignees: one login that cannot be assigned fails all of it. */
export function isAboutAssignees(error: unknown): boolean {
  return error instanceof TrackerError && error.kind === 'invalid' && error.fields.includes('assignees');
}

/** Of the logins sent those that a refusal names, lower-cased; all where it names none. */
export function listRefused(error: unknown, sent: readonly string[]): readonly string[] {
  const all = sent.map((login) => login.toLowerCase());
  const named = error instanceof TrackerError ? all.filter((login) => error.refusedLogins.includes(login)) : [];
  return named.length > 0 ? named : all;
}

/** The message of anything thrown. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
