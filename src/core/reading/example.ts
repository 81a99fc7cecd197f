/**
 * How something is written and what a recogniser reads there: whom it names, joined by `/`, and what is left of the text;
 * or null where it sees nothing. Each recogniser carries a table of these; it is its test and part of docs/reading.md.
 */
export type Example =
  readonly [written: string, owners: string, rest: string] | readonly [written: string, nothing: null];
