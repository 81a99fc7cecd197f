// Writes docs/configuration.md from schema.json. Usage: node scripts/write-configuration.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const schema = JSON.parse(readFileSync('schema.json', 'utf8'));
const rows = Object.entries(schema.properties).map(([key, property]) => {
  const { default: value } = property;
  const written = typeof value === 'object' ? JSON.stringify(value) : value;
  const fallback = value === undefined ? '' : `\`${written}\``;
  const example = property.examples?.[0];
  const shown = example === undefined ? '' : `\`${JSON.stringify(example)}\``;
  return `| \`${key}\` | ${fallback} | ${property.description.replace(/\|/g, '\\|')} | ${shown} |`;
});
/** A paragraph in lines as long as prettier leaves them. */
function wrap(text) {
  return text.replace(/(?=.{121,}).{1,120}(?:\s|$)/g, (line) => `${line.trimEnd()}\n`).trimEnd();
}

writeFileSync(
  'docs/configuration.md',
  `# Configuration

\`.github/meeting-todos.yml\`. Every key is optional; unknown keys and wrong types are errors with line and column, all at
once. Editors help with [schema.json](../schema.json):

\`# yaml-language-server: $schema=https://raw.githubusercontent.com/meeting-todos/meeting-todos/v1/schema.json\`

This table is generated from the schema by \`node scripts/write-configuration.mjs\`.

| key | default | meaning | example |
|---|---|---|---|
${rows.join('\n')}

## Globs

${wrap(schema.$defs.glob.description)}

## Routes

\`\`\`yaml
routes:
  - when: { teams: [kraft] } # all conditions of a \`when\` must hold; the first route that holds wins
    target: unikraft/kraftkit
    labels: [from-minutes]
  - when: { notes: 'discussions/docs/**', owners: [razvand], text: website }
    target: unikraft/docs
\`\`\`

Targets and routes apply to new issues; an open issue stays where it is. List a repository that is no longer a target
under \`former.targets\`, so that its issues are kept in sync, and a label that was renamed
under \`former.labels\`.

## Issue types and due dates in a field

\`\`\`yaml
type: Task # an issue type of the organisation; a route may have its own
fields: { due: Target date } # the issue field that carries the due date, by name or number
\`\`\`

Both are sent with the requests that open or change an issue anyway, and cause none of their own. A type or date that a
person set, changed or removed stays as it is; a date that nobody touched follows the note. What the organisation does not
have, what the token may not set (this needs write access) and what an older server does not support is reported once per
target; the issues are opened all the same. If the token may not list the organisation's fields, and a workflow's own token
may not, give the number of the field: see it with \`gh api orgs/OWNER/issue-fields\`.

## People

\`\`\`yaml
people:
  razvand: [RD, RăzvanD, Răzvan Deaconescu]
  andrei-m: { aliases: [AM, AndreiM], teams: [app-compat] }
  andreea-m: { aliases: [AM, AndreeaM], teams: [docs] }
\`\`\`

Case and diacritics do not matter. An alias for a team wins over one without teams; it is an error if two people share an alias in
one team. With full names among the aliases, the initials of a meeting's participants are understood too.

Somebody who cannot be assigned in a target, because of a typo or because they are not a member yet, is named in the summary,
and assigned by the first run that can. With \`assign: mention\` they are mentioned once, when the issue is opened; with
\`assign: false\` they are known but never assigned: \`no-thanks: { aliases: [NT], assign: false }\`.
`,
);
