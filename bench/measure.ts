import { loadavg } from 'node:os';

/** Processor time of an act in milliseconds, all threads, which other programs on the machine do not lengthen much. */
export function measureCpu<T>(act: () => T): { readonly took: number; readonly result: T } {
  const start = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(start);
  return { took: (user + system) / 1000, result };
}

/** The middle one of several figures. */
export function computeMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One thing that is timed. */
export type Case = { readonly name: string; readonly act: (round: number) => Promise<unknown> };

/** Medians in milliseconds of interleaved rounds: what disturbs one disturbs all. The first round is not counted. */
export async function measureInterleaved(cases: readonly Case[], rounds: number): Promise<readonly number[]> {
  const times = cases.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const [index, { act }] of cases.entries()) {
      const start = performance.now();
      await act(round);
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  return times.map(computeMedian);
}

/** What the machine does besides, as a reader has to know. */
export function describeLoad(): string {
  return `load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`;
}
