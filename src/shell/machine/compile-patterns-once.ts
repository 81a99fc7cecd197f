import { setFlagsFromString } from 'node:v8';

/**
 * Node compiles a pattern first for a small machine of its own, and for the processor when it is asked again. A run asks
 * some hundred patterns of words a few times each, so that compiling them twice is most of what they cost (measured: 220 ms
 * against 110). Has to be called before what reads notes is loaded.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
