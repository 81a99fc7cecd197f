import { SECOND_VERBS_BEFORE_LINKS, VERBS_BEFORE_LINKS, WORDS_AROUND_LINKS } from '../languages/english-phrases.ts';

/** Most links kept of an item. */
const MOST_LINKS = 50;

/** Absolute URLs in Markdown, in order, each once. */
export function findLinks(markdown: string): readonly string[] {
  if (!markdown.includes('://')) return [];
  const found = markdown.match(/https?:\/\/[^\s<>"'`|\\]+/gi) ?? [];
  return [...new Set(found.map(trimUrl))].slice(0, MOST_LINKS);
}

/** Without the punctuation of the sentence around it; a closing bracket stays when it was opened inside. */
function trimUrl(url: string): string {
  let trimmed = withoutStops(url.replace(/\]\(.*/, ''));
  let extra = countExtra(trimmed);
  for (; extra > 0 && /[)\]]$/.test(trimmed); extra -= 1) trimmed = withoutStops(trimmed.slice(0, -1));
  return trimmed;
}

function withoutStops(url: string): string {
  return url.replace(/(?<![.,;:!?*_~])[.,;:!?*_~]+$/, '');
}

/** Closing brackets that were never opened. */
function countExtra(url: string): number {
  return (url.match(/[)\]]/g)?.length ?? 0) - (url.match(/[([]/g)?.length ?? 0);
}

/** Verbs that say nothing about what is to be done behind a link. */
const BARE_VERB = new RegExp(
  `^(?:(?:please )?(?:${VERBS_BEFORE_LINKS.join('|')})(?: / (?:${SECOND_VERBS_BEFORE_LINKS.join('|')}))?)?$`,
  'i',
);
const AROUND = new RegExp(String.raw`\b(?:${WORDS_AROUND_LINKS.join('|')})\b`, 'gi');

/** An issue or pull request as GitHub writes it for short, `owner/name#12`. */
const SHORT = /(?<![\w./-])[\w.-]{1,100}\/[\w.-]{1,100}#\d{1,9}(?!\w)/g;

/** `owner/name#n` when a text is nothing but references to issues or pull requests, at most with a bare verb; else null. */
export function findLinkOnly(markdown: string): string | null {
  const names = findLinks(markdown).map((link) => {
    const [, repo, number] =
      /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/(?:issues|pull|pulls|discussions)\/(\d+)/i.exec(link) ?? [];
    return repo === undefined || number === undefined ? null : `${repo}#${number}`;
  });
  if (names.includes(null) || (names.length === 0 && !markdown.includes('#'))) return null;
  const text = markdown
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, (_all, label: string) =>
      /^(?:#?\d+|[\w.-]+(?:\/[\w.-]+)?#\d+|pr|issue|link)$/i.test(label.trim()) ? ' ' : ` ${label} `,
    )
    .replace(/https?:\/\/[^\s<>]+/gi, ' ');
  const [first] = [...names, ...(text.match(SHORT) ?? [])];
  if (first === undefined || first === null) return null;
  const rest = text
    .replace(SHORT, ' ')
    .replace(AROUND, ' ')
    .replace(/[^\p{L}\p{N}\s/-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return BARE_VERB.test(rest) ? first : null;
}
