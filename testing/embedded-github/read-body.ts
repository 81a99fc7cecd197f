import type { Context } from './context.ts';
import { ApiError, malformed } from './wire.ts';

/** The JSON object of a request's body. */
export type Body = Readonly<Record<string, unknown>>;

/** Whether a parsed value is an object with string keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses the body: 400 when it is not JSON, 422 when it is no object. An empty one is an empty object. */
export function readBody(context: Context): Body {
  if (context.request.body === '') return {};
  const value = parseJson(context.request.body);
  if (!isRecord(value)) throw malformed('The request body is not an object.');
  return value;
}

/** Parses JSON or throws 400 in GitHub's words. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}

/** A text; undefined when absent, 422 when it is something else. `null` counts as absent. */
export function readText(body: Body, field: string): string | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw malformed(`For 'properties/${field}', ${describe(value)} is not a string.`);
  return value;
}

/** A text that must be there. */
export function requireText(body: Body, field: string): string {
  const value = readText(body, field);
  if (value === undefined) throw malformed(`"${field}" wasn't supplied.`);
  return value;
}

/** One of a few words; undefined when absent. */
export function readWord<const W extends string>(body: Body, field: string, words: readonly W[]): W | undefined {
  const value = readText(body, field);
  if (value === undefined) return undefined;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw malformed(`For 'properties/${field}', ${value} is not a member of ${describe(words)}.`);
  return word;
}

/** A list of texts, or of objects with a `name`; undefined when absent. */
export function readTexts(body: Body, field: string): readonly string[] | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw malformed(`For 'properties/${field}', ${describe(value)} is not an array.`);
  return value.map((entry: unknown) => {
    if (typeof entry === 'string') return entry;
    if (isRecord(entry) && typeof entry['name'] === 'string') return entry['name'];
    throw malformed(`For 'items', ${describe(entry)} is not a string.`);
  });
}

/** A whole number; null and undefined as sent, 422 when it is something else. */
export function readInteger(body: Body, field: string): number | null | undefined {
  const value = body[field];
  if (value === undefined || value === null) return value;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  // GitHub takes numbers that are spelt as texts.
  if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
  throw malformed(`For 'properties/${field}', ${describe(value)} is not an integer.`);
}

/** Characters as GitHub counts them: code points, so that an emoji outside the basic plane is one. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

function describe(value: unknown): string {
  return JSON.stringify(value);
}
