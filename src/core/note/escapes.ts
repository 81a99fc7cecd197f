/** Code, which stays as it is, and escaped signs of which none becomes markup by being read as itself. */
const ESCAPED =
  /(`+)[^`]+\1|\\([!#&()+.:;=>[{}-]|\](?!\())|(?<=[\p{L}\p{N}])\\(_)(?=[\p{L}\p{N}_\\])|(?<=@[\w-]{0,39})\\(_)/gu;

/** `[Ada]{.mark}`: words with a class, as Pandoc writes what a word processor marked. */
const SPAN = /\[([^[\]]*)\]\{[.#][^{}]{1,60}\}/g;

/**
 * A text with its escaped punctuation as a reader sees it: word processors and notetakers write `\[Ada\]`, `v1\.2`,
 * `@ada\_x`. What would become bold type, code, a tag or a link stays escaped.
 */
export function resolveEscapes(written: string): string {
  const text = written.includes(']{') ? written.replace(SPAN, '$1') : written;
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPED, (whole: string, code?: string, sign?: string, inWord?: string, inLogin?: string) =>
    code === undefined ? (sign ?? inWord ?? inLogin ?? whole) : whole,
  );
}
