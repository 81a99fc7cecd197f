// Stands in for js-yaml in the bundle. gray-matter binds it as its YAML engine, which parse-note.ts replaces; so it would
// never run, and it brings esprima along.
export function safeLoad() {
  throw new Error('js-yaml is not part of this bundle');
}
export const safeDump = safeLoad;
export default { safeLoad, safeDump };
