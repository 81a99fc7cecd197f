import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Problem } from '../core/text/types.ts';

/**
 * A configuration larger than this is refused: a thousand people fit. The YAML parser's time grows with the square of some
 * malformed texts: 28 s for 240 KB of anchors, below 5 s at this bound.
 */
const MOST_CHARACTERS = 64 * 1024;
/** Levels of nesting; the configuration itself needs five. */
const MOST_LEVELS = 24;

/** A key of a mapping with its value; both know where they stand. */
export type Entry = { readonly key: string; readonly keyNode: Node; readonly value: Node | null };

/** Reads YAML nodes as typed values. What is wrong is reported with its place, and a fallback is returned. */
export type ConfigReader = {
  readonly problems: readonly Problem[];
  readonly report: (node: Node | null, message: string) => void;
  /** The entries of a mapping; of a key that is there twice both, and a problem unless the caller `tellsRepeats` itself. */
  readonly entries: (node: Node | null, what: string, tellsRepeats?: boolean) => readonly Entry[];
  readonly text: (node: Node | null, what: string) => string | null;
  /** A list of texts; a single text counts as a list of one. */
  readonly texts: (node: Node | null, what: string) => readonly { readonly text: string; readonly node: Node }[];
  readonly nodes: (node: Node | null, what: string) => readonly Node[];
  readonly flag: (node: Node | null, what: string) => boolean | null;
};

/** Parses YAML without executing or expanding anything; null root when there is nothing to read. */
export function readYaml(source: string, path: string): { readonly root: Node | null; readonly reader: ConfigReader } {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const at = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    problems.push({ severity: 'error', note: path, line: Math.max(line, 1), column: Math.max(col, 1), message });
  };
  const report = (node: Node | null, message: string) => at(node?.range?.[0] ?? 0, message);
  const reader = { problems, report, ...createReaders(report) };
  const refusal = findRefusal(source);
  if (refusal !== null) {
    at(0, refusal);
    return { root: null, reader };
  }
  const document = parseDocument(source, {
    lineCounter: lines,
    strict: true,
    // Reported by `entries` instead, so that a key that is there twice hides no other problem.
    uniqueKeys: false,
    merge: false,
    customTags: [],
    // Not 'silent': that also silences the error about a second document, whose keys would then be ignored.
    logLevel: 'error',
    // The lines around each error are shown by nobody, and looking for them takes the square of the errors' number.
    prettyErrors: false,
  });
  for (const { pos, message } of [...document.errors, ...document.warnings]) at(pos[0], message);
  return { root: document.contents, reader };
}

/** What must not even be parsed, because parsing it takes too long. */
function findRefusal(source: string): string | null {
  if (source.length > MOST_CHARACTERS) return `the configuration is longer than ${MOST_CHARACTERS / 1024} KB`;
  let flow = 0;
  for (const character of source) {
    if (character === '[' || character === '{') flow += 1;
    if (character === ']' || character === '}') flow = Math.max(flow - 1, 0);
    if (flow > MOST_LEVELS) return 'the configuration is nested too deeply';
  }
  const isDeep = source.split('\n').some((line) => (/^[\s\-?:]*/.exec(line)?.[0].length ?? 0) > MOST_LEVELS * 8);
  return isDeep ? 'the configuration is nested too deeply' : null;
}

function createReaders(report: ConfigReader['report']): Omit<ConfigReader, 'problems' | 'report'> {
  const text = (node: Node | null, what: string): string | null => {
    if (isScalar(node)) {
      const { value } = node;
      if (typeof value === 'string') return value;
      const advice = typeof value === 'number' || typeof value === 'boolean' ? ': put it in quotes' : '';
      report(node, `${what} must be a text${advice}`);
      return null;
    }
    report(node, `${what} must be a text${isAlias(node) ? ', not an alias' : ''}`);
    return null;
  };
  const nodes = (node: Node | null, what: string): readonly Node[] => {
    if (isSeq(node)) return node.items.filter((item): item is Node => item !== null && typeof item === 'object');
    report(node, `${what} must be a list${isAlias(node) ? ', not an alias' : ''}`);
    return [];
  };
  return {
    text,
    nodes,
    texts: (node, what) => {
      const items = isScalar(node) ? [node] : nodes(node, what);
      return items.flatMap((item) => {
        const value = text(item, `an entry of ${what}`);
        // An empty text would be found in every other one.
        const isEmpty = value?.trim() === '';
        if (isEmpty) report(item, `an entry of ${what} is empty`);
        return value === null || isEmpty ? [] : [{ text: value, node: item }];
      });
    },
    flag: (node, what) => {
      if (isScalar(node) && typeof node.value === 'boolean') return node.value;
      report(node, `${what} must be true or false`);
      return null;
    },
    entries: (node, what, tellsRepeats = false) => {
      if (isMap(node)) {
        const entries = node.items.flatMap((pair) => readEntry(pair.key, pair.value, what, report));
        for (const [index, { key, keyNode }] of tellsRepeats ? [] : entries.entries())
          if (entries.slice(0, index).some((other) => other.key === key))
            report(keyNode, `the key \`${key}\` is listed twice in ${what}`);
        return entries;
      }
      report(node, `${what} must be a mapping (\`key: value\`)`);
      return [];
    },
  };
}

function readEntry(key: unknown, value: unknown, what: string, report: ConfigReader['report']): readonly Entry[] {
  if (!isScalar(key) || (typeof key.value !== 'string' && typeof key.value !== 'number') || key.source === '') {
    report(isNode(key) ? key : null, `a key of ${what} must be a text`);
    return [];
  }
  return [{ key: key.source ?? String(key.value), keyNode: key, value: isNode(value) ? value : null }];
}
