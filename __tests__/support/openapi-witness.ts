import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';
import type { Document, OpenAPIBackend } from 'openapi-backend';
import { isRecord } from '../../testing/embedded-github/read-body.ts';
import type { Exchange } from '../../testing/embedded-github/request-log.ts';

/** GitHub's own description of its API, beside this repository; null when it is not there. */
export const DESCRIPTION = findDescription();

/** Holds what went over the wire against GitHub's description of its API. */
export interface OpenApiWitness {
  /** What is wrong with the request or its answer; empty when nothing is. */
  check(exchange: Pick<Exchange, 'method' | 'path' | 'query' | 'body' | 'status' | 'answer'>): readonly string[];
  /** Operations that were asked for so far, and requests that the description has nothing about. */
  readonly seen: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
}

/**
 * Makes a witness. Requests that GitHub refuses with 400 or 422 may be wrong; 401, 403, 5xx and redirects are not
 * described for every operation, so only their shape is checked.
 */
export async function createOpenApiWitness(): Promise<OpenApiWitness> {
  if (DESCRIPTION === null) throw new Error('../shared/openapi is not here');
  const api = new (await loadOpenApi())({
    definition: JSON.parse(readFileSync(DESCRIPTION, 'utf8'), allowNull) as Document,
    // Resolves references by itself and compiles only what is asked for.
    quick: true,
    validate: true,
    ajvOpts: { strict: false, allErrors: true, validateFormats: false },
    coerceTypes: true,
  });
  await api.init();
  const seen = new Set<string>();
  const unknown = new Set<string>();
  return { check, seen, unknown };

  function check(exchange: Parameters<OpenApiWitness['check']>[0]): readonly string[] {
    const request = describeRequest(exchange);
    const operation = api.matchOperation(request)?.operationId;
    if (operation === undefined) {
      unknown.add(`${exchange.method} ${exchange.path}`);
      return [];
    }
    seen.add(operation);
    const isRefused = exchange.status === 400 || exchange.status === 422;
    const problems = isRefused ? [] : (api.validateRequest(request).errors ?? []);
    return [
      ...problems.map((error) => `${operation} request ${error.instancePath} ${error.message ?? ''}`),
      ...(exchange.status === 0 ? [] : checkAnswer(operation, exchange)),
    ];
  }

  function checkAnswer(operation: string, { status, answer }: { status: number; answer: string }): readonly string[] {
    const body = readJson(answer);
    if (body === undefined) return [204, 304].includes(status) ? [] : [`${operation} ${status} has no body`];
    const isDescribed = api.getOperation(operation)?.responses?.[String(status)] !== undefined;
    if (!isDescribed && status < 300) return [`${operation} never answers ${status}`];
    if (!isDescribed)
      return typeof Reflect.get(Object(body), 'message') === 'string' ? [] : [`${operation} ${status} has no message`];
    const { errors } = api.validateResponse(body, operation, status);
    return (errors ?? []).map((error) => `${operation} ${status}${error.instancePath} ${error.message ?? ''}`);
  }
}

function describeRequest(exchange: { method: string; path: string; query: string; body: string }) {
  const body = readJson(exchange.body);
  return {
    method: exchange.method,
    path: exchange.path.replace(/^\/api\/v3(?=\/)/, ''),
    query: exchange.query,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: body as object }),
  };
}

/** What is not JSON stays a text, which no operation takes. */
function readJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** AJV does not take `nullable` for a word of an `enum`: null is not among those of `state_reason`, and GitHub sends it. */
function allowNull(_key: string, value: unknown): unknown {
  if (!isRecord(value) || value['nullable'] !== true || !Array.isArray(value['enum'])) return value;
  const words: readonly unknown[] = value['enum'];
  return words.includes(null) ? value : { ...value, enum: [...words, null] };
}

/**
 * openapi-backend is CommonJS and requires an ES module, which Node can do and Jest's loader cannot before Node 24.9. In
 * quick mode that module has nothing to resolve, so one that gives the document back serves.
 */
async function loadOpenApi(): Promise<typeof OpenAPIBackend> {
  const giveBack = (document: unknown) => Promise.resolve(document);
  jest.mock('@apidevtools/json-schema-ref-parser', () => ({
    dereference: giveBack,
    resolve: giveBack,
    parse: giveBack,
  }));
  return (await import('openapi-backend')).OpenAPIBackend;
}

function findDescription(): string | null {
  const file = path.resolve('../shared/openapi/github.json');
  return existsSync(file) ? file : null;
}
