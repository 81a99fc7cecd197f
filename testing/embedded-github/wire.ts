/** A request as the embedded GitHub sees it, whether it came over HTTP or through `fetch`. */
export interface ApiRequest {
  readonly method: string;
  /** Percent-encoded, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer; `body` goes over the wire as it is. Bytes are a file's, which need not be text. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** What a handler gives back: `body` becomes JSON; what is under `raw` goes out as it is. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One entry of the `errors` of a 422. */
export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  readonly message?: string;
  readonly value?: unknown;
}

/** Thrown by handlers; becomes an answer in GitHub's error shape. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    message: string,
    details: {
      readonly errors?: readonly FieldError[];
      readonly headers?: Readonly<Record<string, string>>;
      readonly extra?: Readonly<Record<string, unknown>>;
    } = {},
  ) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.errors = details.errors ?? [];
    this.headers = details.headers ?? {};
    this.extra = details.extra ?? {};
  }
}

/** 404, which is also what GitHub says to those who may not know that something exists. */
export function notFound(): ApiError {
  return new ApiError(404, 'Not Found');
}

/** 422 with the fields at fault. */
export function invalid(...errors: readonly FieldError[]): ApiError {
  return new ApiError(422, 'Validation Failed', { errors });
}

/** 422 of GitHub's request schema, which has no `errors`. */
export function malformed(detail: string): ApiError {
  return new ApiError(422, `Invalid request.\n\n${detail}`);
}

/** GitHub's error shape. */
export function renderError(error: ApiError): Reply {
  return {
    status: error.status,
    headers: error.headers,
    body: {
      message: error.message,
      ...(error.errors.length === 0 ? {} : { errors: error.errors }),
      ...error.extra,
      documentation_url: 'https://docs.github.com/rest',
      status: String(error.status),
    },
  };
}
