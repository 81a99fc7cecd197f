/** A text and the HTML comments that stood in it. */
export type Uncommented = { readonly text: string; readonly comments: string };

/** Takes HTML comments out, a space for each; one that never ends is text. In linear time, whatever is in the text. */
export function takeComments(markdown: string): Uncommented {
  const parts: string[] = [];
  const comments: string[] = [];
  let at = 0;
  for (;;) {
    const start = markdown.indexOf('<!--', at);
    const end = start < 0 ? -1 : markdown.indexOf('-->', start + 4);
    if (end < 0) break;
    parts.push(markdown.slice(at, start));
    comments.push(markdown.slice(start, end + 3));
    at = end + 3;
  }
  return { text: [...parts, markdown.slice(at)].join(' '), comments: comments.join(' ') };
}

/** Whether comments hold the one that keeps an item out: `<!-- no-issue -->`. */
export function saysNoIssue(comments: string): boolean {
  return /<!--\s{0,20}no-issue\s{0,20}-->/i.test(comments);
}
