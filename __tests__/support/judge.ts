import { execFileSync } from 'node:child_process';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { POLICY } from './untrusted.ts';

/** What GitHub looks for in the text of a page outside links and code; its word boundaries know ASCII only. */
const ACTS =
  /(?<![A-Za-z0-9_`])@[a-z\d][\w/-]*|(?<![A-Za-z0-9_&])#\d+|(?<![A-Za-z0-9_])GH-\d+|[\w.-]+#\d+|[\w.-]+@[0-9a-f]{7,40}\b/giu;
/** Pages that get a backlink from wherever they are written, as text or as a link. */
const PAGES = /([\w.-]+\/[\w.-]+)\/+(?:issues|pulls?|discussions)\/\d|([\w.-]+\/[\w.-]+)\/+commits?\/[0-9a-f]{7}/giu;

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

/** What GitHub would act on, as micromark reads a text. */
export function findActs(markdown: string): readonly string[] {
  return listActs(readTree(reader.parse(markdown)));
}

/** The same as `cmark-gfm` reads it, of which GitHub's own renderer is made. */
export function findActsByCmark(markdown: string): readonly string[] {
  const options = ['table', 'strikethrough', 'tasklist', 'autolink', 'footnotes'].flatMap((name) => ['-e', name]);
  const xml = execFileSync('cmark-gfm', [...options, '-t', 'xml'], {
    input: markdown,
    maxBuffer: 1e9,
    encoding: 'utf8',
  });
  return listActs(readXml(xml));
}

/** Why `cmark-gfm` cannot be asked, or null where it can. */
export function missCmark(): string | null {
  try {
    return execFileSync('cmark-gfm', ['--version'], { encoding: 'utf8' }).startsWith('cmark-gfm')
      ? null
      : 'another program';
  } catch {
    return 'cmark-gfm is not installed (Debian and Ubuntu have a package of that name)';
  }
}

/** A page as far as it can act: its texts, one for each run of text, its links, and what ought not to be there. */
type Page = {
  readonly texts: readonly string[];
  readonly links: readonly string[];
  readonly others: readonly string[];
};

function listActs({ texts, links, others }: Page): readonly string[] {
  const said = texts.flatMap((text) => [...(text.match(ACTS) ?? []), ...findPages(text)]);
  return [...said, ...links.flatMap(judgeLink), ...others];
}

function findPages(text: string): readonly string[] {
  return [...text.matchAll(PAGES)]
    .filter((match) => !POLICY.allowed.has((match[1] ?? match[2] ?? '').toLowerCase()))
    .map((match) => match[0]);
}

function judgeLink(target: string): readonly string[] {
  const url = URL.parse(target, 'https://github.com/acme/tracker/issues/5');
  if (!/^(?:https?|ftp|mailto):/i.test(target)) return [`no plain link: ${target}`];
  if (url === null || !/^(?:www\.)?github\.com\.?$/.test(url.hostname)) return [];
  return findPages(url.pathname.replace(/^\/*([^/]*\/+[^/]*\/+[^/]*\/+[^/]*).*$/, '$1'));
}

const SHOWS_TEXT = 'root blockquote list listItem paragraph heading emphasis strong delete table tableRow tableCell';
const KINDS = new Set(`${SHOWS_TEXT} text inlineCode code link break thematicBreak`.split(' '));

function readTree(root: Nodes): Page {
  const page = { texts: [] as string[], links: [] as string[], others: [] as string[] };
  const visit = (node: Nodes, isLinked: boolean): void => {
    if (!KINDS.has(node.type)) page.others.push(node.type);
    if (node.type === 'link') page.links.push(node.url);
    if (!('children' in node)) return;
    const isInside = isLinked || node.type === 'link';
    const text = node.children.map((child) => (child.type === 'text' ? child.value : '\0')).join('');
    if (!isInside) page.texts.push(...text.split('\0'));
    for (const child of node.children) visit(child, isInside);
  };
  visit(root, false);
  return page;
}

const INERT_TAGS = new Set(
  `document block_quote list item paragraph heading emph strong strikethrough table table_header table_row table_cell
   tasklist text code code_block link softbreak linebreak thematic_break`.split(/\s+/),
);

function readXml(xml: string): Page {
  const page = { texts: [] as string[], links: [] as string[], others: [] as string[] };
  let text = '';
  let depth = 0;
  for (const match of xml.matchAll(
    /<(\/?)<?([a-z_]+)>?([^<>]*?)(\/?)>(?:([^<]*)<\/(?:text|code|code_block|html_inline|html_block)>)?/g,
  )) {
    const [, close = '', tag = '', attributes = '', empty, content] = match;
    if (close === '' && !INERT_TAGS.has(tag)) page.others.push(`${tag} ${decodeXml(content ?? '')}`.trim());
    if (tag === 'text' && depth === 0) text += decodeXml(content ?? '');
    else if (tag !== 'text') {
      page.texts.push(text);
      text = '';
    }
    if (tag !== 'link') continue;
    if (close === '') page.links.push(decodeXml(/destination="([^"]*)"/.exec(attributes)?.[1] ?? ''));
    if (empty === '') depth += close === '' ? 1 : -1;
  }
  return { ...page, texts: [...page.texts, text] };
}

function decodeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
