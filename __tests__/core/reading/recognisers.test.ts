import { describe, expect, it } from '@jest/globals';
import { RECOGNISERS } from '../../../src/core/reading/recognisers.ts';

describe.each(RECOGNISERS.map((recogniser) => [recogniser.name, recogniser] as const))('%s', (_name, recogniser) => {
  it.each(recogniser.examples.map(([written, ...seen]) => [written, seen] as const))('%s', (written, seen) => {
    expect(recogniser.read(written)).toEqual(seen);
  });
});
