import { describe, expect, it } from '@jest/globals';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/world.ts';

/** What GitHub's own parser for `action.yml` finds. */
function findErrors(content: string): readonly string[] {
  const result = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  return result.context.errors.getErrors().map(({ message }) => message);
}

const content = readFileSync(path.join(ROOT, 'action.yml'), 'utf8');

describe("GitHub's parser of action.yml", () => {
  it('accepts ours', () => expect(findErrors(content)).toEqual([]));

  it('would say so if it did not', () => {
    expect(findErrors(content.replace('\nruns:', '\nrun:')).length).toBeGreaterThan(0);
    expect(findErrors(content.replace('main: dist/action.js', 'mian: dist/action.js')).length).toBeGreaterThan(0);
  });
});

it('starts a file that is committed', () => {
  expect(readFileSync(path.join(ROOT, 'dist/action.js'), 'utf8').length).toBeGreaterThan(100);
});
