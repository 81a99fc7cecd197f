import type { Context } from './context.ts';
import { malformed } from './wire.ts';

/** GitHub's page size without `per_page`, and the most it gives. */
const DEFAULT_SIZE = 30;
const MAX_SIZE = 100;

/** One page of a list, and the headers that lead to the others. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Cuts the page that the query asks for. */
export function cutPage<T>(context: Context, items: readonly T[]): Page<T> {
  const size = Math.min(readPositive(context, 'per_page', DEFAULT_SIZE), MAX_SIZE);
  const page = readPositive(context, 'page', 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = writeLinks(context, page, last);
  return { items: items.slice((page - 1) * size, page * size), headers: link === '' ? {} : { link } };
}

/** A positive number of the query. GitHub takes what it cannot read for absent. */
function readPositive(context: Context, name: string, fallback: number): number {
  const value = Number(context.request.query.get(name) ?? fallback);
  return Number.isInteger(value) && value > 0 ? value : fallback;
}

function writeLinks(context: Context, page: number, last: number): string {
  const links: string[] = [];
  const add = (target: number, rel: string) => links.push(`<${addressOf(context, target)}>; rel="${rel}"`);
  if (page > 1) add(Math.min(page - 1, last), 'prev');
  if (page < last) {
    add(page + 1, 'next');
    add(last, 'last');
  }
  if (page > 1) add(1, 'first');
  return links.join(', ');
}

function addressOf(context: Context, page: number): string {
  const query = new URLSearchParams(context.request.query);
  query.set('page', String(page));
  return `${context.state.baseUrl}${context.request.path}?${query.toString()}`;
}

/** One of a few words of the query; 422 when it is another. */
export function readChoice<const W extends string>(
  context: Context,
  name: string,
  words: readonly W[],
  fallback: W,
): W {
  const value = context.request.query.get(name);
  if (value === null || value === '') return fallback;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw malformed(`${value} is not a member of ${JSON.stringify(words)} (${name}).`);
  return word;
}
