/* global require */
// Stands in for the package yaml in the bundle, so that it is loaded only when it is needed: most front matter is plain, and
// a repository need not have a configuration. `require` is the one that the bundle's banner makes.
let loaded;
const yaml = () => (loaded ??= require('./yaml.cjs'));

export const parseDocument = (source, options) => yaml().parseDocument(source, options);
export const isAlias = (node) => yaml().isAlias(node);
export const isMap = (node) => yaml().isMap(node);
export const isNode = (node) => yaml().isNode(node);
export const isScalar = (node) => yaml().isScalar(node);
export const isSeq = (node) => yaml().isSeq(node);

export function LineCounter() {
  return new (yaml().LineCounter)();
}
