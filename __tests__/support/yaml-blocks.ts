import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './world.ts';

/** A piece of YAML that users are meant to copy, and where it stands. */
export type YamlSource = { readonly name: string; readonly text: string };

/** YAML blocks of Markdown files, whole example files and our own workflows. */
export function listYamlSources(): readonly YamlSource[] {
  const markdown = ['README.md', ...listPages()].flatMap((file) =>
    [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match, index) => ({
      name: `${file} block ${index + 1}`,
      text: match[1] ?? '',
    })),
  );
  const folders = ['.github/workflows', ...readdirSync(path.join(ROOT, 'examples')).map((name) => `examples/${name}`)];
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder)).map((file) => ({
      name: `${folder}/${file}`,
      text: readFileSync(path.join(ROOT, folder, file), 'utf8'),
    })),
  );
  return [...markdown, ...files];
}

/** Whether a piece of YAML is a workflow rather than a configuration. */
export function isWorkflow({ text }: YamlSource): boolean {
  return /^jobs:/m.test(text);
}

function listPages(): readonly string[] {
  const files = readdirSync(path.join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
  return files.map((file) => `docs/${file}`);
}
