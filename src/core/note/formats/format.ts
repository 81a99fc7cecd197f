import type { Line } from '../scan-lines.ts';
import { scanAsciidoc } from './asciidoc.ts';
import { scanMarkdown } from './markdown.ts';
import { scanOrg } from './org.ts';
import { scanPlain } from './plain.ts';
import { scanRestructuredText } from './restructured-text.ts';
import { scanWiki } from './wiki.ts';

/** Takes the line on which a block of code begins that never ends: nothing behind it is read. */
export type TellOpen = (line: number) => void;

/** Takes a body apart; `first` is the number of its first line in the file. */
export type Scan = (lines: readonly string[], first: number, tellOpen: TellOpen) => readonly Line[];

/** What notes are written in, by the endings of their names. The first of each gives its name to the format. */
const FORMATS: readonly (readonly [endings: readonly string[], scan: Scan])[] = [
  [['md', 'markdown', 'mdx', 'mkd', 'qmd'], scanMarkdown],
  [['rst', 'rest'], scanRestructuredText],
  [['adoc', 'asciidoc', 'asc'], scanAsciidoc],
  [['org'], scanOrg],
  [['mediawiki', 'wiki'], scanWiki],
];

/** The reader of a file's lines: by its ending, else that of plain text. */
export function chooseScan(path: string): Scan {
  const ending = /\.(\w{1,9})$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return FORMATS.find(([endings]) => endings.includes(ending))?.[1] ?? scanPlain;
}
