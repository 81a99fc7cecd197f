import Sequencer from '@jest/test-sequencer';

/** Folders whose tests take longest, the longest first: they start the built program again and again. */
const SLOW = ['e2e', 'properties', 'cli', 'rendering', 'shell'];

/**
 * Slow files first, so that none of them is left for the end, where one worker would wait for the other. Jest itself goes
 * by how long a file took last time, which a fresh clone does not know, and else by its size, which tells little.
 */
export default class SlowFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted].sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ path }) {
  const folder = SLOW.findIndex((name) => path.includes(`/__tests__/${name}/`));
  return folder < 0 ? SLOW.length : folder;
}
