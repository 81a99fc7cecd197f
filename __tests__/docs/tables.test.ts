import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
  reflect: 'false',
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

/** A page is current when its generator, run beside copies of its sources, writes the same. */
async function expectGenerated(page: string, script: string, source: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'meeting-todos-docs-'));
  try {
    mkdirSync(path.join(folder, 'docs'));
    copyFileSync(path.join(ROOT, source), path.join(folder, source));
    execFileSync(process.execPath, [path.join(ROOT, script)], { cwd: folder });
    const written = readFileSync(path.join(folder, page), 'utf8');
    const style = await resolveConfig(path.join(ROOT, 'README.md'));
    expect(read(page)).toBe(await format(written, { ...style, parser: 'markdown' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('docs/reference.md', () => {
  it('is what its generator writes', () =>
    expectGenerated('docs/reference.md', 'scripts/write-reference.mjs', 'action.yml'));
});

describe('links between pages', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CODE_OF_CONDUCT.md',
    'CHANGELOG.md',
    ...readdirSync(path.join(ROOT, 'docs')).flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
  ];

  it.each(pages)('%s leads to what is there', (page) => {
    // What stands in code is an example, and leads nowhere.
    const prose = read(page).replace(/`[^`\n]*`/g, '');
    const links = [...prose.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    const missing = links.filter((link) => !existsSync(path.join(ROOT, path.dirname(page), link)));
    expect(missing).toEqual([]);
  });

  it.each(pages)('%s leads to headings that are there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)];
    const missing = links.filter(([, file = '', anchor = '']) => {
      const target = file === '' ? page : path.join(path.dirname(page), file);
      return !listAnchors(read(target)).includes(anchor);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });
});

/** The anchors that GitHub gives to the headings of a page. */
function listAnchors(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('docs/configuration.md', () => {
  it('is what its generator writes', () =>
    expectGenerated('docs/configuration.md', 'scripts/write-configuration.mjs', 'schema.json'));

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
