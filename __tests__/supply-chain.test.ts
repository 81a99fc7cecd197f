import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './support/world.ts';

type Lock = {
  readonly packages: Record<
    string,
    { version?: string; integrity?: string; resolved?: string; dev?: boolean; hasInstallScript?: boolean }
  >;
};

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as Lock;
const packages = Object.entries(lock.packages).filter(([name]) => name !== '');

function build(): { readonly folder: string; readonly files: ReadonlyMap<string, string> } {
  const folder = mkdtempSync(path.join(tmpdir(), 'meeting-todos-build-'));
  execFileSync(process.execPath, ['scripts/build.mjs', folder], { cwd: ROOT });
  return {
    folder,
    files: new Map(readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')])),
  };
}

describe('what we ship', () => {
  it('is the same whenever and wherever it is built, and is what dist/ holds', () => {
    const builds = [build(), build()];
    for (const { folder } of builds) rmSync(folder, { recursive: true });
    expect(builds[0]?.files).toEqual(builds[1]?.files);
    const committed = new Map(readdirSync(path.join(ROOT, 'dist')).map((file) => [file, read(`dist/${file}`)]));
    expect(committed).toEqual(builds[0]?.files);
  });

  it('names the licence of everything in it', () => {
    const listed = [...read('dist/licenses.txt').matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d+)$/gm)].map((match) => match[1]);
    const bundled = new Set(
      [...readdirSync(path.join(ROOT, 'dist')).filter((file) => /\.c?js$/.test(file))].flatMap((file) =>
        [...read(`dist/${file}`).matchAll(/^\/\/ (?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(
          (match) => match[1],
        ),
      ),
    );
    expect(listed.sort()).toEqual([...bundled].sort());
    expect(read('dist/licenses.txt')).not.toMatch(/\n(?:GPL|AGPL|UNLICENSED)/);
  });
});

describe('what is in it', () => {
  const code = readdirSync(path.join(ROOT, 'dist'))
    .filter((file) => /\.c?js$/.test(file))
    .map((file) => read(`dist/${file}`))
    .join('\n');

  it('runs no text as code', () => {
    expect(code.match(/(?<![\w.$])eval\s*\(|new Function\s*\(|(?<![\w.$])Function\s*\(["'`]/g)).toBeNull();
  });

  it('has the splitter of front matter and nothing behind it', () => {
    const packages = new Set(
      [...code.matchAll(/^\s*\/\/ (?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map((match) => match[1]),
    );
    expect(packages).toContain('gray-matter');
    const tail =
      'argparse esprima extend-shallow is-extendable js-yaml kind-of section-matter sprintf-js strip-bom-string';
    expect(tail.split(' ').filter((name) => packages.has(name))).toEqual([]);
  });
});

describe('what we depend on', () => {
  it('is pinned by integrity and by no registry', () => {
    expect(packages.filter(([, one]) => one.integrity === undefined).map(([name]) => name)).toEqual([]);
    expect(packages.filter(([, one]) => one.resolved !== undefined).map(([name]) => name)).toEqual([]);
  });

  it("is not published where its name is another's", () => {
    expect(JSON.parse(read('package.json'))).toMatchObject({ private: true });
  });

  it('is renewed in groups, after a while, with dist/ built by a job that may not write', () => {
    const { updates } = parse(read('.github/dependabot.yml')) as {
      updates: readonly { groups?: object; cooldown?: { 'default-days': number } }[];
    };
    for (const { groups, cooldown } of updates) {
      expect(Object.keys(groups ?? {}).length).toBeGreaterThan(0);
      expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
    }
    const { on, permissions, jobs } = parse(read('.github/workflows/dist.yml')) as {
      on: { push: { branches: readonly string[] } };
      permissions: object;
      jobs: Record<string, { permissions?: object; steps: readonly { run?: string }[] }>;
    };
    expect(on.push.branches).toEqual(['dependabot/npm_and_yarn/**']);
    expect(permissions).toEqual({ contents: 'read' });
    for (const { permissions: own, steps } of Object.values(jobs))
      if (own !== undefined) expect(steps.map(({ run = '' }) => run).join('\n')).not.toMatch(/npm|node /);
  });

  it('is attested as the job built it, with what the runner reads', () => {
    const release = read('.github/workflows/release.yml');
    const { jobs } = parse(release) as {
      jobs: Record<string, { steps: readonly { run?: string; uses?: string; with?: { 'subject-path'?: string } }[] }>;
    };
    const steps = jobs['attest']?.steps ?? [];
    const runs = steps.map(({ run = '' }) => run);
    const at = steps.findIndex(({ uses = '' }) => uses.startsWith('actions/attest@'));
    expect(runs.indexOf('npm run build')).toBeGreaterThan(-1);
    expect(runs.indexOf('test -z "$(git status --porcelain)"')).toBeGreaterThan(runs.indexOf('npm run build'));
    expect(at).toBeGreaterThan(runs.indexOf('test -z "$(git status --porcelain)"'));
    expect(steps[at]?.with?.['subject-path']?.trim().split('\n')).toEqual(['action.yml', 'dist/*']);
  });

  it('runs no install script', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
    expect(
      packages.filter(([, one]) => one.dev !== true && one.hasInstallScript === true).map(([name]) => name),
    ).toEqual([]);
    expect(read('.npmrc')).toContain('ignore-scripts=true');
  });
});
