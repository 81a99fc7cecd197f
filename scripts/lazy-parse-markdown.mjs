/* global require */
// Stands in for src/core/text/parse-markdown.ts in the bundle, so that the parser is loaded only when it is needed.
// `require` is the one that the bundle's banner makes.
let loaded;

export function parseMarkdown(markdown) {
  loaded ??= require('./parse-markdown.cjs');
  return loaded.parseMarkdown(markdown);
}
