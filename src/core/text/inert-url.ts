import type { RepoName } from './types.ts';

/** Where links may point without leaving a trace that was not asked for. */
export type LinkPolicy = {
  /** Repositories whose issues may be linked: the allow-list, lower-cased `owner/name`. */
  readonly allowed: ReadonlySet<RepoName>;
  /** `https://github.com` or the GitHub Enterprise Server's address. */
  readonly serverUrl: string;
};

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

/**
 * The target of a link as it is written, absolute and inert; null where there is nothing to lead to. One that was made
 * absolute stands in pointed brackets, by which it is told from what the note says. What is relative in a note is so to
 * the note's own page, `base`, and a leading slash means the top of its repository, as GitHub shows files.
 */
export function resolveLink(url: string, policy: LinkPolicy, base: string | null): string | null {
  const address = url.startsWith('//') ? `https:${url}` : url;
  if (/^(?:https?:\/\/|mailto:)/i.test(address)) {
    if (!URL.canParse(address)) return null;
    return escapeTarget(neutraliseUrl(address, policy));
  }
  const page = base === null || /^[a-z][a-z0-9+.-]*:/i.test(address) ? null : parseUrl(base);
  if (page === null || address === '') return null;
  const top = /^(?:\/[^/]+){2}\/blob\/[^/]+/.exec(page.pathname)?.[0] ?? '';
  const relative = address.startsWith('/') ? `${top}${address}` : address;
  const absolute = URL.canParse(relative, page.href) ? new URL(relative, page.href).href : null;
  return absolute === null ? null : `<${escapeTarget(neutraliseUrl(absolute, policy))}>`;
}

/** Signs that could end a link's target, or that a reader of Markdown could take for its own. */
export function escapeTarget(url: string): string {
  return url.replace(/[\s<>()\\`"'|[\]{}^*~\p{Cc}]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    return code > 0x7f ? encodeURIComponent(sign) : `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  });
}

/** Whether a link to this address would lead somewhere else than it says, or leave a backlink outside the allow-list. */
export function isLiveUrl(url: string, policy: LinkPolicy): boolean {
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) return true;
  const plain = url.replace(/[@&]/g, '');
  return neutraliseUrl(plain, policy) !== plain;
}

/** Whether a host, as written in an address, is surely none whose pages leave backlinks: a plain name, not GitHub's. */
export function isOtherHost(host: string, { serverUrl }: LinkPolicy): boolean {
  const name = /^((?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*)(?::\d+)?$/i.exec(host)?.[1]?.toLowerCase();
  return name !== undefined && !/(?:^|\.)github\.com$/.test(name) && name !== parseUrl(serverUrl)?.hostname;
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
