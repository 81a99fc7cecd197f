// Bundles src/action.ts and src/cli.ts into dist/, with the licences of everything that went in.
// Unminified, so that a change of dist/ can be read; chunks, so that a push without notes loads almost nothing.
import { build } from 'esbuild';
import { readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync, chmodSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makePatternsLazy } from './lazy-patterns.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const outdir = path.resolve(root, process.argv[2] ?? 'dist');
const version = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });

const withoutGetOctokit = {
  name: 'without-get-octokit',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/utils\.js$/ }, ({ importer }) =>
      importer.includes('@actions/github') ? { path: path.join(root, 'scripts/no-get-octokit.mjs') } : null,
    );
  },
};

/**
 * gray-matter splits front matter and nothing else: its engines (one of them runs JavaScript), its sections and what
 * it would write again stay out, and with them the packages behind it.
 */
const TAIL = {
  './lib/engines': 'module.exports = {};',
  './engines': 'module.exports = {};',
  './lib/stringify': 'module.exports = () => "";',
  './stringify': 'module.exports = () => "";',
  'section-matter': 'module.exports = () => {};',
  'strip-bom-string': 'module.exports = (text) => text;',
  'kind-of': 'module.exports = (value) => (value !== null && typeof value === "object" ? "object" : typeof value);',
};

const withoutTail = {
  name: 'without-tail',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /./ }, ({ path: name, importer }) =>
      importer.includes('gray-matter') && Object.hasOwn(TAIL, name) ? { path: name, namespace: 'tail' } : null,
    );
    onLoad({ filter: /./, namespace: 'tail' }, ({ path: name }) => ({ contents: TAIL[name], loader: 'js' }));
  },
};

/** Of undici two things are used, behind a proxy. */
const withoutMostOfUndici = {
  name: 'without-most-of-undici',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^undici$/ }, () => ({ path: path.join(root, 'scripts/undici-for-proxies.mjs') }));
  },
};

/** Octokit's table of GitHub's thousand endpoints, which is built anew by each run, without those that nothing here names. */
const withoutUnusedEndpoints = {
  name: 'without-unused-endpoints',
  setup: ({ onLoad }) => {
    onLoad({ filter: /plugin-rest-endpoint-methods\/.*\/endpoints\.js$/ }, async ({ path: file }) => {
      const { default: all } = await import(pathToFileURL(file));
      const names = new Set(readSources().match(/\w+/g));
      const used = Object.entries(all).map(([scope, methods]) => [scope, keepNamed(methods, names)]);
      return { contents: `export default ${JSON.stringify(Object.fromEntries(used), null, 2)};` };
    });
  },
};

function keepNamed(methods, names) {
  return Object.fromEntries(Object.entries(methods).filter(([name]) => names.has(name)));
}

function readSources() {
  const files = readdirSync(path.join(root, 'src'), { recursive: true }).filter((name) => name.endsWith('.ts'));
  return files.map((name) => readFileSync(path.join(root, 'src', name), 'utf8')).join('\n');
}

/** The parser of Markdown is a file of its own, loaded by the first text that needs it: most runs write none. */
const PARSER = './parse-markdown.cjs';
const withLazyParser = {
  name: 'with-lazy-parser',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/parse-markdown\.ts$/ }, () => ({
      path: path.join(root, 'scripts/lazy-parse-markdown.mjs'),
    }));
    onResolve({ filter: /\/parse-markdown\.cjs$/ }, () => ({ path: PARSER, external: true }));
  },
};

/** The reader of YAML likewise; what is used of it stands in `scripts/lazy-yaml.mjs`. */
const YAML = './yaml.cjs';
const withLazyYaml = {
  name: 'with-lazy-yaml',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^yaml$/ }, () => ({ path: path.join(root, 'scripts/lazy-yaml.mjs') }));
    onResolve({ filter: /\/yaml\.cjs$/ }, () => ({ path: YAML, external: true }));
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Literals stay literals: as `new RegExp(…)` they would be made anew each time a function runs.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
  metafile: true,
};
const { metafile } = await build({
  ...common,
  entryPoints: ['src/action.ts', 'src/cli.ts'],
  outdir,
  splitting: true,
  format: 'esm',
  plugins: [withoutGetOctokit, withoutTail, withoutMostOfUndici, withoutUnusedEndpoints, withLazyParser, withLazyYaml],
  define: { MEETING_TODOS_VERSION: JSON.stringify(version) },
  alias: {
    '@actions/exec': './scripts/no-exec.mjs',
    '@actions/http-client': './scripts/no-http-client.mjs',
    '@actions/http-client/lib/auth': './scripts/no-http-client.mjs',
  },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
for (const name of readdirSync(outdir).filter((each) => each.endsWith('.js'))) {
  const file = path.join(outdir, name);
  writeFileSync(file, makePatternsLazy(readFileSync(file, 'utf8')));
}
const parser = await build({
  ...common,
  entryPoints: ['src/core/text/parse-markdown.ts'],
  outfile: path.join(outdir, PARSER),
  format: 'cjs',
});
const yaml = await build({ ...common, entryPoints: ['yaml'], outfile: path.join(outdir, YAML), format: 'cjs' });
// The action is run from a checkout without package.json in dist's own folder; this makes .js ESM wherever it lies.
writeFileSync(path.join(outdir, 'package.json'), '{ "type": "module" }\n');
const cli = path.join(outdir, 'cli.js');
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`);
chmodSync(cli, 0o755);
writeFileSync(
  path.join(outdir, 'licenses.txt'),
  describeLicences([metafile, parser.metafile, yaml.metafile].flatMap(listIncluded)),
);

/** Files of which something is in the bundle. */
function listIncluded({ outputs }) {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

/** One block per package whose code is in the bundle: name, version, licence and the licence's text. */
function describeLicences(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) folders.add(match[1]);
  }
  const blocks = [...folders].sort().map((folder) => {
    const absolute = path.resolve(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(path.join(absolute, 'package.json'), 'utf8'));
    const file = readdirSync(absolute).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : `\n${readFileSync(path.join(absolute, file), 'utf8').trim()}\n`;
    return `${name} ${version}\n${license}\n${text}`;
  });
  return blocks.join(`\n${'-'.repeat(80)}\n\n`);
}
