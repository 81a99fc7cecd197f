/** One request as it was served. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Account of the token; null for nobody or an unknown token. */
  readonly login: string | null;
  /** The body as sent. */
  readonly body: string;
  /** 0 when the connection was destroyed instead of an answer. */
  readonly status: number;
  /** Whether the method can change anything. */
  readonly isWrite: boolean;
}

/** A logged request with its whole answer, for `observe`. */
export interface Exchange extends LoggedRequest {
  readonly answer: string;
  readonly answerHeaders: Readonly<Record<string, string>>;
}
