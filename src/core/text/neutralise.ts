import type { RepoName } from './types.ts';

/** Invisible and without width; GitHub's mention and reference patterns do not reach across it. */
const BREAK = '\u200b';

/** Where links may point without leaving a trace that was not asked for. */
export type LinkPolicy = {
  /** Repositories whose issues may be linked: the allow-list, lower-cased `owner/name`. */
  readonly allowed: ReadonlySet<RepoName>;
  /** `https://github.com` or the GitHub Enterprise Server's address. */
  readonly serverUrl: string;
};

/** Characters that steer terminals, reorder text or end lines where nobody sees it. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;

/** Text of a note without control characters, bidirectional overrides and halves of characters. */
export function stripControls(text: string): string {
  return text
    .replace(UNSAFE, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n');
}

/**
 * Markdown of a note, written so that in an issue it reads the same and does nothing: no mention, no reference, no
 * closing keyword, no HTML, no image, no marker. Code keeps its characters, because nothing in code acts.
 */
export function neutraliseMarkdown(markdown: string, policy: LinkPolicy): string {
  const text = breakWord(stripControls(markdown));
  let result = '';
  let end = 0;
  for (const [from, to] of findCode(text)) {
    result += neutraliseProse(text.slice(end, from), policy) + text.slice(from, to);
    end = to;
  }
  return result + neutraliseProse(text.slice(end), policy);
}

/** The word of our markers and footers, so that no reader takes a note's text for one of them. */
function breakWord(text: string): string {
  return text.replace(/meeting-?todos(?=:| mt-)/gi, (word) => `${word}${BREAK}`);
}

/**
 * Offsets of code spans, ascending. Only text whose every line closes each run of backticks that it opens counts: then
 * no reader of Markdown can pair them otherwise, and what is taken for code here is code on GitHub. Anything else is
 * treated as prose, which costs a copy-and-paste and never a ping.
 */
function findCode(text: string): readonly (readonly [number, number])[] {
  if (!text.includes('`') || text.includes('\\`')) return [];
  const ranges: [number, number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const spans = line.includes('|') && line.includes('`') ? null : findSpans(line);
    if (spans === null) return [];
    for (const [from, to] of spans) ranges.push([start + from, start + to]);
    start += line.length + 1;
  }
  return ranges;
}

/** Code spans of one line, or null when a run of backticks stays open and readers may differ. */
export function findSpans(line: string): readonly (readonly [number, number])[] | null {
  // GitHub takes a backtick into a bare address that it stands in, and no code begins there.
  if (/(?:(?:https?|ftp):\/\/|www\.)\S*`/i.test(line)) return null;
  const spans: [number, number][] = [];
  let open: { readonly at: number; readonly run: string } | null = null;
  for (const match of line.matchAll(/`+/g)) {
    if (open === null) open = { at: match.index, run: match[0] };
    else if (match[0] === open.run) {
      spans.push([open.at, match.index + match[0].length]);
      open = null;
    }
  }
  return open === null ? spans : null;
}

/** An absolute URL up to the next character that cannot belong to it, or behind which GitHub may see text again. */
const URL_PATTERN = /https?:\/\/(?:(?!https?:\/\/)[^\s<>"'`|\\)\]!])+/gi;

/** A backslash that a reader of Markdown takes away, and with it what hid an address or a reference from us. */
const ESCAPE = /\\(?:[\\/:]|(?<=[a-z0-9]\\)[-_.%](?=[a-z0-9]))/gi;
/** The target of a link that begins at the server's root: `[x](/owner/name/…)`, `[x]: //github.com/…`. */
const ROOTED = /(\](?:\(|:)\s*)\/(?:\/(?:www\.)?github\.com\/)?(?=[\w.-]+\/[\w.-]+\/[a-z]+\/\d)/gi;

function neutraliseProse(prose: string, policy: LinkPolicy): string {
  let result = '';
  let end = 0;
  const unwrapped = prose
    .replace(/<(https?:\/\/[^\s<>]+)>/gi, '$1')
    .replace(ESCAPE, (escape) => (escape === '\\\\' ? escape : escape.slice(1)))
    .replace(ROOTED, (_all, before: string) => `${before}${policy.serverUrl}/`);
  for (const match of unwrapped.matchAll(URL_PATTERN)) {
    const url = neutraliseUrl(match[0], policy);
    // Behind a letter no reader takes it for an address, and `x/1#2` in it would be a reference.
    const isGlued = /[\p{L}\p{N}_]$/u.test(unwrapped.slice(0, match.index));
    result += neutraliseWords(unwrapped.slice(end, match.index)) + (isGlued ? neutraliseWords(url) : url);
    end = match.index + match[0].length;
  }
  return result + neutraliseWords(unwrapped.slice(end));
}

function neutraliseWords(words: string): string {
  return words
    .replace(/&(?=#|[a-z][a-z0-9]*;)/gi, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/!(?=\[)/g, `!${BREAK}`)
    .replace(/@(?=[\p{L}\p{N}])/gu, `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/(?<![\p{L}\p{N}])(gh-)(?=\d)/giu, `$1${BREAK}`)
    .replace(/(www)\.(?=github\.com)/gi, `$1${BREAK}.`);
}

/** Kinds of pages whose links leave a backlink on the other side. */
const KINDS = 'issues?|pulls?|discussions?|commits?|compare';
/** A path as a browser asks for it. */
const REFERENCE = new RegExp(String.raw`^\/+([^/]+)\/+([^/]+)\/+(${KINDS})(\/.*)?$`, 'i');
/** The end of an address as it is written: a browser would escape the letters of other scripts in it. */
const WRITTEN_END = new RegExp(String.raw`^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:${KINDS})(\/(?!.*\/\.).*)?$`, 'i');

/** A URL that leaves no backlink outside the allow-list and mentions nobody. */
export function neutraliseUrl(url: string, policy: LinkPolicy): string {
  const safe = url.replace(/@/g, '%40').replace(/&(?=#|[a-z][a-z0-9]*;)/gi, '&amp;');
  // Taken apart as a browser does it: port, `..` and a full stop behind the host hide nothing.
  const parsed = parseUrl(safe);
  const match = parsed === null ? null : REFERENCE.exec(parsed.pathname);
  if (parsed === null || match === null) return safe;
  const [, owner = '', name = '', kind = '', rest = ''] = match;
  const repository = `${decodeSegment(owner)}/${decodeSegment(name)}`.toLowerCase();
  if (policy.allowed.has(repository)) return safe;
  const tail = WRITTEN_END.exec(safe)?.[1] ?? `${rest}${parsed.search}${parsed.hash}`;
  const host = parsed.hostname.replace(/\.$/, '');
  if (/^(?:www\.)?github\.com$/.test(host)) return `https://redirect.github.com/${owner}/${name}/${kind}${tail}`;
  if (host !== parseUrl(policy.serverUrl)?.hostname) return safe;
  // A GitHub Enterprise Server has no redirect host; an escaped letter leads to the same page, unrecognised.
  const escaped = `%${kind.charCodeAt(0).toString(16)}${kind.slice(1)}`;
  return `${parsed.protocol}//${parsed.host}/${owner}/${name}/${escaped}${tail}`;
}

function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A word from a note as inline code: shown as written, doing nothing. */
export function quoteCode(word: string): string {
  const text = stripControls(breakWord(word)).replace(/\s+/g, ' ').replace(/`/g, 'ˋ').trim();
  return `\`${text === '' ? ' ' : text}\``;
}
