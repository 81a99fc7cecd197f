import type { Node } from 'yaml';
import type { ReflectSettings } from '../core/reflect/types.ts';
import type { ConfigReader } from './config-reader.ts';

/** What `reflect` writes back where the configuration does not say. */
export const REFLECT: ReflectSettings = { done: true, links: false, notes: 'latest' };

/** `reflect`: `{ done, links, notes }`; what is not said stays as it is by default. */
export function parseReflect(node: Node | null, reader: ConfigReader): ReflectSettings {
  let reflect = REFLECT;
  for (const { key, keyNode, value } of reader.entries(node, '`reflect`')) {
    if (key === 'done') reflect = { ...reflect, done: reader.flag(value, '`reflect.done`') ?? REFLECT.done };
    else if (key === 'links') reflect = { ...reflect, links: reader.flag(value, '`reflect.links`') ?? REFLECT.links };
    else if (key === 'notes') reflect = { ...reflect, notes: parseNotes(value, reader) };
    else reader.report(keyNode, `unknown key \`${key}\` in \`reflect\`: \`done\`, \`links\` and \`notes\` are known`);
  }
  return reflect;
}

function parseNotes(node: Node | null, reader: ConfigReader): ReflectSettings['notes'] {
  const text = reader.text(node, '`reflect.notes`');
  if (text === 'latest' || text === 'all') return text;
  if (text !== null) reader.report(node, '`reflect.notes` must be one of `latest`, `all`');
  return REFLECT.notes;
}
