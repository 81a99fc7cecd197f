import { setFlagsFromString } from 'node:v8';

const FLAGS = ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up'];

/**
 * Node compiles the parser of HTTP behind a `fetch` twice, the second time in the background to make it faster, and does
 * not end before that is done: 0.1 s (Node 24) to 0.35 s (Node 20) after the last line, longer than a few requests take.
 * Has to be called before the first request.
 */
export function compileOnce(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
