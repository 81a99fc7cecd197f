/** The issue that an item names in brackets at its end. */
export type Reference = {
  /** `owner/name`, or the name alone. */
  readonly repo: string;
  readonly number: number;
  /** What stands in the brackets, the name of the issue included. */
  readonly inside: string;
  /** The text before the brackets. */
  readonly before: string;
};

/** Characters of a bracket that are looked at. */
const LONGEST = 400;
const BRACKET =
  /\s\((?:[^()]*?[,;]\s*)?\[?((?:[A-Za-z\d][A-Za-z\d-]{0,38}\/)?[\w.-]{1,100})#(\d{1,10})(?:\]\([^()\s]*\))?\)[.\s]*$/u;

/**
 * Finds the reference at the end of an item: `… (unikraft#812)`, `… (due 2026-03-29, [unikraft#812](url))`. Whether
 * the issue is one of ours is for the plan to know.
 */
export function findReference(text: string): Reference | null {
  if (!text.includes('#')) return null;
  const from = Math.max(0, text.length - LONGEST);
  const match = BRACKET.exec(text.slice(from));
  if (match === null) return null;
  const [whole, repo, number] = match;
  const before = text.slice(0, from + match.index).trimEnd();
  if (repo === undefined || before === '') return null;
  return { repo, number: Number(number), inside: whole.trim().slice(1, -1), before };
}
