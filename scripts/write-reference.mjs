// Writes docs/reference.md from action.yml. Usage: node scripts/write-reference.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8'));
const cell = (text) => String(text).replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();
const inputRows = Object.entries(inputs).map(([name, input]) => {
  const fallback = input.default === '' ? '' : `\`${cell(input.default)}\``;
  return `| \`${name}\` | ${fallback} | ${cell(input.description)} |`;
});
const outputRows = Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`);
writeFileSync(
  'docs/reference.md',
  `# Inputs and outputs

Generated from action.yml by \`node scripts/write-reference.mjs\`. The configuration file has its [own page](configuration.md).

## Inputs

| input | default | meaning |
|---|---|---|
${inputRows.join('\n')}

## Outputs

| output | meaning |
|---|---|
${outputRows.join('\n')}

The step fails when anything failed or a guard refused. Unresolved owners are warnings. In a dry run or preview the
counts are what would happen.
`,
);
