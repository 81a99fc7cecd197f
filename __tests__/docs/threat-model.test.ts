import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/world.ts';

/** Paths below a folder of the project, with `/` between their parts. */
function listFiles(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(path.sep).join('/'),
  );
}

const tests = listFiles('__tests__');
const sources = listFiles('src').map((file) => path.posix.basename(file));
const rows = readFileSync(path.join(ROOT, 'docs/threat-model.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, threat = '', defence = '', test = '']): [string, string, string] => [threat, defence, test]);

describe('the threat model', () => {
  it('is long', () => expect(rows.length).toBeGreaterThan(20));

  it.each(rows)('names files and tests that are there for: %s', (_threat, defence, test) => {
    const named = [...defence.matchAll(/`([a-z-]+\.ts)`/g)].map((match) => match[1] ?? '');
    expect(named.filter((file) => !sources.includes(file))).toEqual([]);
    const claims = test.split('; ').map((claim) => /^`([\w.-]+)`: (.+)$/.exec(claim));
    for (const claim of claims) {
      const [, file = '', words = ''] = claim ?? [];
      const found = tests.filter((one) => path.posix.basename(one) === file && file.endsWith('.ts'));
      const texts = found.map((one) => readFileSync(path.join(ROOT, '__tests__', one), 'utf8'));
      const text = file === 'fixtures' ? tests.join('\n') : texts.join('\n');
      expect(text.includes(words) ? words : `not in ${file}: ${words}`).toBe(words);
    }
  });
});
