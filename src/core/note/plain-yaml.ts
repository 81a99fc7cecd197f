/** Words that mean nothing in YAML, wherever they stand: letters, numbers and signs between them. */
const PLAIN = String.raw`[\p{L}\d](?:[\p{L}\d .,;/()+_=-]|:(?=\S))*`;
const PAIR = new RegExp(String.raw`^([A-Za-z]\w*):(?: +(${PLAIN}))?$`, 'u');
const ENTRY = new RegExp(String.raw`^( *)- +(${PLAIN})$`, 'u');

/**
 * Front matter as most notes have it: `key: words`, and keys with lists of words. Null for everything else, which needs a
 * reader of YAML; that costs twenty times as much.
 */
export function readPlainYaml(yaml: string): Record<string, unknown> | null {
  const found: Record<string, unknown> = {};
  let list: string[] = [];
  let indent: string | null = null;
  let isOpen = false;
  for (const line of yaml.split('\n')) {
    const written = line.trimEnd();
    const [, key, value] = PAIR.exec(written) ?? [];
    const [, space = '', entry] = key === undefined ? (ENTRY.exec(written) ?? []) : [];
    if (entry !== undefined && isOpen && (indent ?? space) === space) {
      list.push(entry);
      indent = space;
      continue;
    }
    // A key with nothing behind it is text without letters, or goes on below in a way of its own.
    if (key === undefined || (isOpen && list.length === 0)) return null;
    isOpen = value === undefined;
    list = [];
    indent = null;
    found[key] = value ?? list;
  }
  return isOpen && list.length === 0 ? null : found;
}
