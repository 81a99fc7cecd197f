import { isScalar, type Node } from 'yaml';
import type { FieldSettings } from '../core/plan/types.ts';
import type { ConfigReader } from './config-reader.ts';

/** `type`: the name of an issue type. */
export function parseType(node: Node | null, reader: ConfigReader): string | null {
  return parseName(node, '`type`', reader);
}

/** `fields`: `{ due }`, an issue field by name or number. */
export function parseFields(node: Node | null, reader: ConfigReader): FieldSettings {
  let fields: FieldSettings = { due: null };
  for (const { key, keyNode, value } of reader.entries(node, '`fields`')) {
    if (key === 'due') fields = { due: parseField(value, '`fields.due`', reader) };
    else reader.report(keyNode, `unknown key \`${key}\` in \`fields\`: \`due\` is known`);
  }
  return fields;
}

/** GitHub's ids are whole numbers; a name that is a number stands in quotes. */
function parseField(node: Node | null, what: string, reader: ConfigReader): string | number | null {
  const value = isScalar(node) ? node.value : undefined;
  if (node === null || value === null) return null;
  if (typeof value !== 'number') return parseName(node, what, reader);
  if (Number.isSafeInteger(value) && value > 0) return value;
  reader.report(node, `${what} must be the name of an issue field or its number`);
  return null;
}

function parseName(node: Node | null, what: string, reader: ConfigReader): string | null {
  const name = reader.text(node, what)?.trim() ?? null;
  if (name === '') reader.report(node, `${what} is empty`);
  return name === '' ? null : name;
}
