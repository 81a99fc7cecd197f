/** A box of a task list in HTML, which editors leave in lists: `<input type="checkbox" checked>`. */
export const HTML_BOX = /^<input\b[^<>]{0,80}\btype="?checkbox\b[^<>]{0,80}>\s*/i;

/** Words in one element at the beginning of a line, where an owner may stand. */
const FIRST = /^<(b|strong|i|em|u|mark|ins|span|font|a|del|s|strike)(\s[^<>]{0,200})?>([^<>]{1,300})<\/\1>/i;

/** `<time datetime="2026-01-16">16 Jan</time>`. */
const DAY = /<time\s[^<>]{0,40}?datetime="(\d{4}-\d\d-\d\d)[^"<>]{0,20}"[^<>]{0,40}(?:\/>|>(?:[^<>]{0,60}<\/time>)?)/gi;

const SIGNS = new Map([
  ...['b', 'strong'].map((name) => [name, '**'] as const),
  ...['i', 'em'].map((name) => [name, '*'] as const),
  ...['del', 's', 'strike'].map((name) => [name, '~~'] as const),
]);

/** Words as Markdown would write them: the element in front, and days. */
export function translateHtml(written: string): string {
  if (!written.includes('<')) return written;
  return written
    .replace(FIRST, (_whole, name: string, attributes: string | undefined, words: string) => {
      const link = /\shref="([^"\s<>()]{1,500})"/i.exec(attributes ?? '')?.[1];
      if (name.toLowerCase() === 'a') return link === undefined ? words : `[${words}](${link})`;
      const sign = SIGNS.get(name.toLowerCase()) ?? '';
      return words.trim() === '' ? words : `${sign}${words.trim()}${sign}`;
    })
    .replace(DAY, '$1');
}

/** A heading in HTML on a line of its own, which Markdown passes on: `<h3>Action items</h3>`. */
const HTML_HEADING = /^<h([1-6])(?:\s[^<>]*)?>(.{1,200})<\/h\1>$/;

/** The level and words of such a heading. */
export function readHtmlHeading(line: string): { readonly level: number; readonly content: string } | null {
  const [, level = '', html = ''] = line.startsWith('<h') ? (HTML_HEADING.exec(line) ?? []) : [];
  return level === '' ? null : { level: Number(level), content: html.replace(/<[^<>]*>/g, ' ').trim() };
}
