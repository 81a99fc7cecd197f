import type { Link, Nodes, Parents, Root } from 'mdast';
import { breakOwnWord, breakSigns, breakWords } from './break-words.ts';
import { escapeTarget, isLiveUrl, neutraliseUrl, resolveLink, type LinkPolicy } from './inert-url.ts';
import { stripHidden } from './strip-hidden.ts';
import { readFence, writeCode, writeSpan } from './write-code.ts';
import { writeLiteral, writeText } from './write-text.ts';

/** What to write in place of the characters between two offsets. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** What the edits of one text are made with. */
export type Context = {
  readonly text: string;
  readonly policy: LinkPolicy;
  /** The page that relative links of the note are relative to; null where none is known. */
  readonly base: string | null;
  /** Whether code stays untouched, since every reader takes it for code. */
  readonly isSure: boolean;
};

/** Edits that leave what is harmless as written, write live text and links anew, and make text of everything else. */
export function collectEdits(root: Root, context: Context): readonly Edit[] {
  return root.children.flatMap((child) => editNode(child, context, child));
}

function editNode(node: Nodes, context: Context, block: Nodes): readonly Edit[] {
  const range = readRange(node);
  const raw = context.text.slice(range.from, range.to);
  const write = (text: string): readonly Edit[] => (text === raw ? [] : [{ ...range, text }]);
  switch (node.type) {
    case 'text':
      return write(writeText(raw, node.value, context.policy));
    case 'inlineCode':
      return write(writeInlineCode(raw, node.value, context));
    case 'code':
      return write(writeCode(raw, context.policy, context.isSure));
    case 'link':
      return raw.startsWith('[') ? editLink(node, context, block) : write(writeAddress(node, context, block));
    case 'break':
    case 'thematicBreak':
      return [];
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return node.children.flatMap((child) => editNode(child, context, node));
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'table':
    case 'tableRow':
      return node.children.flatMap((child) => editNode(child, context, block));
    case 'html':
    case 'image':
    case 'imageReference':
    case 'linkReference':
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'yaml':
    default:
      return write(writeLiteral(raw, context.policy));
  }
}

function writeInlineCode(raw: string, value: string, { policy, isSure }: Context): string {
  const content = isSure ? breakOwnWord(value) : breakSigns(value, policy);
  if (content === value && !raw.includes('\n') && !/`{11}/.test(raw)) return raw;
  // A border of a table counts inside code as well.
  return writeSpan(content.replace(/\n/g, ' ').replace(/(?<!\\)\|/g, '\\|')) ?? writeLiteral(value, policy);
}

/** A link with its text: `[text](target "title")`. */
function editLink(link: Link, context: Context, block: Nodes): readonly Edit[] {
  const { text, policy, base } = context;
  const { from, to } = readRange(link);
  const last = link.children.at(-1);
  const end = last === undefined ? from + 1 : readRange(last).to;
  const inner = link.children.flatMap((child) => editNode(child, context, block));
  const target = resolveLink(stripHidden(link.url), policy, base);
  const raw = text.slice(end, to);
  if (target === null)
    return [{ from, to: from + 1, text: '\\[' }, ...inner, { from: end, to, text: writeLiteral(raw, policy) }];
  // Brackets inside an address need no escape where they are in pairs, as they are here.
  const isAsWritten = raw === `](${link.url})` && target === escapeTarget(link.url) && !/[\s`\\"'<>|]/.test(link.url);
  return isAsWritten ? inner : [...inner, { from: end, to, text: `](${target})` }];
}

/** An address that is its own text: `<https://…>`, `https://…`, `www.…`. */
function writeAddress(link: Link, context: Context, block: Nodes): string {
  const { text, policy } = context;
  const { from, to } = readRange(link);
  const raw = text.slice(from, to);
  const words = raw.replace(/^<|>$/g, '');
  // Where a host holds a bracket, GitHub sees no address but perhaps the beginning of a link.
  const isHost = raw.startsWith('<') || !/^(?:https?:\/\/|www\.)[^/?#]*[[\]]/i.test(words);
  if (!isHost || !/^https?:\/\//i.test(link.url)) return writeLiteral(words, policy);
  const target = neutraliseUrl(stripHidden(link.url), policy);
  const isSame = target === link.url;
  const written = isSame ? words : target;
  const isClean = !/[\s<>`\\|]/.test(written);
  if (raw.startsWith('<') || !isClean || !isAddressAnywhere(written, context, { from, to, block }))
    return `<${escapeTarget(target)}>`.replace(/%28/g, '(').replace(/%29/g, ')');
  return written;
}

/** Whether a bare address is one for every reader, or does nothing where it is only text. */
function isAddressAnywhere(
  address: string,
  { text, policy }: Context,
  at: { readonly from: number; readonly to: number; readonly block: Nodes },
): boolean {
  if (breakWords(address, policy) === address) return true;
  const before = text.slice(readRange(at.block).from, at.from).replace(/^\[[ x]\] /i, '');
  const isBracketed = before.includes('[');
  const isApart = /^$|[\s(*_~]/.test(text.charAt(at.from - 1)) && /^$|[\s),.;:!?*_~]/.test(text.charAt(at.to));
  const isPlainHost = /^(?:https?:\/\/|www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/?#]|$)/i.test(address);
  return !isBracketed && isApart && isPlainHost;
}

/** Whether every reader of Markdown agrees on what in a text is code. */
export function isSureOfCode(root: Root, text: string): boolean {
  if (!text.includes('`') && !text.includes('~~~')) return !listCode(root).some((node) => node.type === 'code');
  if (text.includes('\t') || /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S*`/i.test(text)) return false;
  if (text.split('\n').some((line) => line.includes('|') && line.includes('`'))) return false;
  return listCode(root).every((node) => {
    const { from, to } = readRange(node);
    return node.type === 'inlineCode' || readFence(text.slice(from, to)) !== null;
  });
}

/** Whether a tree holds anything that acts on GitHub, or a backtick outside code that some reader could pair. */
export function isLive(root: Root, text: string, policy: LinkPolicy): boolean {
  const code = listCode(root).map(readRange);
  const isStray = [...text.matchAll(/(?<!\\)`/g)].some(
    ({ index }) => !code.some(({ from, to }) => from <= index && index < to),
  );
  return isStray || holdsLive(root, policy, false);
}

function holdsLive(node: Parents, policy: LinkPolicy, isLinked: boolean): boolean {
  // What stands side by side in the tree is one text for a reader of the page; GitHub looks for nothing in a link's.
  let words = '';
  for (const child of node.children) {
    words += child.type === 'text' ? child.value : '\n';
    if (!KNOWN.has(child.type)) return true;
    if (child.type === 'link' && isLiveUrl(child.url, policy)) return true;
    if ('children' in child && holdsLive(child, policy, isLinked || child.type === 'link')) return true;
  }
  return !isLinked && breakWords(words, policy) !== words;
}

/** Kinds of nodes that show text and do nothing else. */
const KNOWN: ReadonlySet<string> = new Set(
  'blockquote list listItem paragraph heading emphasis strong delete table tableRow tableCell text inlineCode code link break thematicBreak'.split(
    ' ',
  ),
);

function listCode(node: Nodes): readonly Extract<Nodes, { readonly type: 'code' | 'inlineCode' }>[] {
  if (node.type === 'code' || node.type === 'inlineCode') return [node];
  return 'children' in node ? node.children.flatMap(listCode) : [];
}

function readRange(node: Nodes): { readonly from: number; readonly to: number } {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}
