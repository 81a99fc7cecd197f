import { expect, it } from '@jest/globals';
import { describePull } from '../../../src/core/reflect/pull-text.ts';
import { sampleReflection } from '../../support/sample-loop.ts';

const POLICY = { serverUrl: 'https://github.com', allowed: new Set(['acme/tracker']) };

it('an item that is ticked and named stands once, and counts as one', () => {
  const { made } = sampleReflection();
  const both = made.flatMap((wish) => [wish, { ...wish, mark: 'link' as const }]);
  const text = describePull({ files: [], made: both, left: [] }, POLICY);
  expect(text).toContain('This brings 2 items in 1 note up to date with their issues.');
  expect(text.match(/^- .*?:/gm)).toEqual(['- done, named:', '- dropped, named:']);
});
