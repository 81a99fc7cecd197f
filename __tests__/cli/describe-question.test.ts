import { describe, expect, it } from '@jest/globals';
import { describeQuestion } from '../../src/cli/describe-question.ts';
import type { Outcome } from '../../src/core/plan/types.ts';
import { sampleReport } from '../support/sample-report.ts';

const report = sampleReport('preview');
const [first] = report.outcomes;

function ask(...changes: readonly (readonly [Outcome['verb'], string])[]): string {
  if (first === undefined) throw new Error('the sample is empty');
  const outcomes = changes.map(([verb, repo]): Outcome => ({ ...first, verb, subject: { ...first.subject, repo } }));
  return describeQuestion({ ...report, mode: 'dry-run', outcomes });
}

describe('the question before anything is written', () => {
  it.each([
    ['Open 1 issue in acme/a?', ask(['create', 'acme/a'])],
    ['Open 2 issues in 2 repositories?', ask(['create', 'acme/a'], ['create', 'acme/b'])],
    ['Update 1 issue and close 1 in acme/a?', ask(['close', 'acme/a'], ['update', 'acme/a'])],
    [
      'Open 1 issue, close 1 and reopen 1 in acme/a?',
      ask(['reopen', 'acme/a'], ['close', 'acme/a'], ['create', 'acme/a']),
    ],
  ])('%s', (text, question) => expect(question).toBe(text));
});
