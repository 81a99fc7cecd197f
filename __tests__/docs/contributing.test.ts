import { expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/world.ts';

const BASES = ['', 'src', 'src/core', 'testing'];
const PATH = /^(?!\.\.)[\w.<>-]+(?:\/[\w.<>-]+)+\/?$|^[\w.<>-]+(?:\/|\.(?:ts|js|mjs|json|md|yml))$/;
const page = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });

/** Files and folders that a line names as code, in order. */
function listPaths(line: string): readonly string[] {
  const quoted = [...line.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(/\s+/));
  // A name to be filled in stands for any file of its folder.
  return quoted.filter((word) => PATH.test(word)).map((word) => word.replace(/[^/]*<.*$/, ''));
}

/** What a line names and nobody finds: from the top, from a folder of rooms, or beside what the line named before. */
function listMissing(line: string): readonly string[] {
  const missing: string[] = [];
  const near: string[] = [];
  for (const name of listPaths(line)) {
    const found = [...BASES, ...near].map((base) => path.join(ROOT, base, name)).find((file) => existsSync(file));
    if (found !== undefined) {
      near.push(path.relative(ROOT, statSync(found).isDirectory() ? found : path.dirname(found)));
    } else if (near.length > 0 || name.includes('/') || !sources.some((file) => path.basename(file) === name)) {
      missing.push(name);
    }
  }
  return missing;
}

it('CONTRIBUTING.md names only files and folders that are there', () => {
  const lines = page.split('\n');
  expect(lines.flatMap(listPaths).length).toBeGreaterThan(50);
  expect(lines.flatMap(listMissing)).toEqual([]);
});
