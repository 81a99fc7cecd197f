import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { CONFIG_KEYS } from '../../src/settings/parse-config.ts';
import { ROOT } from '../support/world.ts';

type ActionFile = {
  readonly name: string;
  readonly inputs: Record<string, { description: string; default: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { using: string; main: string };
  readonly branding: object;
};

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const action = parse(read('action.yml')) as ActionFile;
const readme = read('README.md');

/** Rows of the README's table below a heading, cells trimmed. */
function readTable(heading: string): readonly (readonly string[])[] {
  const part = readme.slice(readme.indexOf(`\n${heading}\n`));
  const rows = part.split('\n').slice(2);
  const from = rows.findIndex((row) => row.startsWith('|'));
  const rest = rows.slice(from);
  return rest
    .slice(
      2,
      rest.findIndex((row) => !row.startsWith('|')),
    )
    .map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** The contract: names and defaults that users rely on. */
const INPUTS = {
  token: '${{ github.token }}',
  tokens: '',
  'notes-token': '${{ github.token }}',
  config: '.github/meeting-todos.yml',
  path: '.',
  target: '',
  notes: '',
  since: '',
  'dry-run': 'false',
  agenda: '',
  comment: 'true',
  'max-new': '50',
  'max-closes': '10',
  'max-writes': '400',
  'writes-per-minute': '60',
};
const OUTPUTS = [
  'agenda',
  'created',
  'updated',
  'closed',
  'reopened',
  'unchanged',
  'skipped',
  'deferred',
  'failed',
  'unresolved',
  'changed',
  'issues',
];

describe('action.yml', () => {
  it('has the inputs and defaults of the contract', () => {
    expect(Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]))).toEqual(
      INPUTS,
    );
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });

  it('describes everything', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
      expect(description.length).toBeGreaterThan(10);
  });
});

describe('README.md', () => {
  it('has the inputs of action.yml', () => {
    const rows = readTable('## Inputs').map(([name = '', fallback = '', meaning]) => [
      name.replaceAll('`', ''),
      fallback.replaceAll('`', ''),
      meaning,
    ]);
    expect(rows).toEqual(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default, input.description]),
    );
  });

  it('has the outputs of action.yml', () => {
    const rows = readTable('## Outputs').map(([name = '', meaning]) => [name.replaceAll('`', ''), meaning]);
    expect(rows).toEqual(Object.entries(action.outputs).map(([name, output]) => [name, output.description]));
  });
});

describe('docs/configuration.md', () => {
  it('is what its generator writes', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'meeting-todos-docs-'));
    try {
      mkdirSync(path.join(folder, 'docs'));
      copyFileSync(path.join(ROOT, 'schema.json'), path.join(folder, 'schema.json'));
      execFileSync(process.execPath, [path.join(ROOT, 'scripts/write-configuration.mjs')], { cwd: folder });
      const written = readFileSync(path.join(folder, 'docs/configuration.md'), 'utf8');
      const style = await resolveConfig(path.join(ROOT, 'README.md'));
      expect(read('docs/configuration.md')).toBe(await format(written, { ...style, parser: 'markdown' }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has every key of the parser and the schema', () => {
    const schema = JSON.parse(read('schema.json')) as { properties: object };
    const documented = [...read('docs/configuration.md').matchAll(/^\| `([\w-]+)`/gm)].map((match) => match[1] ?? '');
    expect(documented.sort()).toEqual([...CONFIG_KEYS].sort());
    expect(Object.keys(schema.properties).sort()).toEqual([...CONFIG_KEYS].sort());
  });
});

describe('CHANGELOG.md', () => {
  it('names the version of package.json', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(read('CHANGELOG.md')).toContain(`## [${version}]`);
  });
});
