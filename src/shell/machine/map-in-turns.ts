/** Milliseconds of work after which answers that have come in meanwhile are served. */
const TURN = 10;

/** Acts on all items in their order, and lets what waits for the network go on every few milliseconds. */
export async function mapInTurns<T, R>(items: readonly T[], act: (item: T) => R): Promise<readonly R[]> {
  const results: R[] = [];
  let start = performance.now();
  for (const item of items) {
    results.push(act(item));
    if (performance.now() - start < TURN) continue;
    await new Promise((resolve) => setImmediate(resolve));
    start = performance.now();
  }
  return results;
}
