/**
 * Elements that GitHub renders in Markdown, after its own list (github/markup, "sanitization"), with those it strips
 * and that people still paste. Not the whole of HTML: `<map>` and `<object>` are headers and placeholders in minutes.
 */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr b bdo big blockquote br caption center cite code dd del details dfn div dl dt em figcaption figure font ' +
    'h1 h2 h3 h4 h5 h6 hr i iframe img input ins kbd li mark ol p picture pre q rp rt ruby s samp script small source span ' +
    'strike strong style sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr'
  ).split(' '),
);

/** Whether a name in angle brackets is an HTML element and no header, type or placeholder. */
export function isHtmlElement(name: string): boolean {
  return ELEMENTS.has(name.toLowerCase());
}
