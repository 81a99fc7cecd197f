import { isScalar, type Node } from 'yaml';
import type { ConfigReader } from './config-reader.ts';
import { parseCount, parseLabel, parseRepo } from './parse-values.ts';
import type { Settings } from './types.ts';

const OVERVIEW = { repository: null, title: 'Open TODOs', stuck: 3 } as const;

/** `overview`: `true`, or a mapping; `false` is the default. */
export function parseOverview(node: Node | null, reader: ConfigReader): Settings['overview'] {
  if (isScalar(node)) return reader.flag(node, '`overview`') === true ? OVERVIEW : null;
  let overview: NonNullable<Settings['overview']> = OVERVIEW;
  for (const { key, keyNode, value } of reader.entries(node, '`overview`')) {
    if (key === 'repository') overview = { ...overview, repository: parseRepo(value, '`overview.repository`', reader) };
    else if (key === 'title')
      overview = { ...overview, title: parseLabel(value, '`overview.title`', reader) ?? OVERVIEW.title };
    else if (key === 'stuck')
      overview = { ...overview, stuck: parseCount(value, '`overview.stuck`', reader) ?? OVERVIEW.stuck };
    else
      reader.report(
        keyNode,
        `unknown key \`${key}\` in \`overview\`: \`repository\`, \`title\` and \`stuck\` are known`,
      );
  }
  return overview;
}
