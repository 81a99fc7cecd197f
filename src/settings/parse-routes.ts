import { isSeq, type Node } from 'yaml';
import type { Route } from '../core/people/types.ts';
import type { RepoName } from '../core/text/types.ts';
import type { ConfigReader } from './config-reader.ts';
import { parseType } from './parse-fields.ts';
import { parseGlobs, parseLabels, parseRepo, parseTexts } from './parse-values.ts';

/** `routes`: where items go that meet all conditions of a `when`, the first that fits. */
export function parseRoutes(node: Node | null, reader: ConfigReader): readonly Route[] {
  return reader.nodes(node, '`routes`').flatMap((item) => parseRoute(item, reader));
}

const CONDITIONS = ['teams', 'notes', 'owners', 'text'] as const;

function parseRoute(node: Node, reader: ConfigReader): readonly Route[] {
  let when: Route['when'] | null = null;
  let target: RepoName | null = null;
  let labels: readonly string[] = [];
  let type: string | null = null;
  for (const { key, keyNode, value } of reader.entries(node, 'a route')) {
    if (key === 'when') when = parseWhen(value, reader);
    else if (key === 'target') target = parseRepo(value, '`target` of a route', reader);
    else if (key === 'labels') labels = parseLabels(value, '`labels` of a route', reader);
    else if (key === 'type') type = parseType(value, reader);
    else
      reader.report(
        keyNode,
        `unknown key \`${key}\` in a route: \`when\`, \`target\`, \`labels\` and \`type\` are known`,
      );
  }
  if (target === null) reader.report(node, 'a route needs a `target`');
  if (when === null) reader.report(node, 'a route needs a `when` with at least one condition');
  return when === null || target === null ? [] : [{ when, target, labels, ...(type === null ? {} : { type }) }];
}

function parseWhen(node: Node | null, reader: ConfigReader): Route['when'] {
  const when: { -readonly [Key in (typeof CONDITIONS)[number]]?: readonly string[] } = {};
  for (const { key, keyNode, value } of reader.entries(node, '`when`')) {
    const condition = CONDITIONS.find((name) => name === key);
    if (condition === undefined)
      reader.report(keyNode, `unknown condition \`${key}\`: \`teams\`, \`notes\`, \`owners\` and \`text\` are known`);
    else {
      const what = `\`${key}\` of a route`;
      const texts = condition === 'notes' ? (parseGlobs(value, what, reader) ?? []) : parseTexts(value, what, reader);
      if (isSeq(value) && value.items.length === 0)
        reader.report(value, `\`${key}\` of a route is empty, so the route never applies`);
      when[condition] = texts;
    }
  }
  if (Object.keys(when).length === 0) reader.report(node, '`when` has no condition');
  return when;
}
