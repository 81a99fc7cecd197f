// Runs a TypeScript file on any supported Node: Node 20 cannot strip types by itself.
// Usage: node scripts/run.mjs path/to/file.ts [arguments…]
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) throw new Error('usage: node scripts/run.mjs file.ts [arguments…]');
// Inside node_modules, so that external packages resolve as from the project itself.
const require = createRequire(import.meta.url);
const modules = path.dirname(path.dirname(require.resolve('esbuild/package.json')));
const directory = mkdtempSync(path.join(modules, '.run-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
const outfile = path.join(directory, 'main.mjs');
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  sourcemap: 'inline',
});
process.argv = [process.execPath, path.resolve(entry), ...rest];
await import(pathToFileURL(outfile).href);
