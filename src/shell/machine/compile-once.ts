import { setFlagsFromString } from 'node:v8';

/** Node from here on no longer waits. */
const FIRST_WITHOUT_WAIT = 22;
const FLAGS = ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up'];

/**
 * Node 20 compiles the parser of HTTP behind `fetch` twice, the second time in the background to make it faster, and does
 * not end before that is done: 0.2 to 0.35 s after the last line, longer than a few requests take. Has to be called before
 * the first request.
 */
export function compileOnce(nodeVersion: string): void {
  if (Number.parseInt(nodeVersion, 10) >= FIRST_WITHOUT_WAIT) return;
  for (const flag of FLAGS) setFlagsFromString(flag);
}
