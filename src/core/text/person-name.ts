import { foldCase } from './fold-text.ts';
import { rememberAnswers } from './remember.ts';

/** A name as compared: without case, diacritics, dots and `@`. */
export function foldName(name: string): string {
  return LETTERS_ONLY.test(name) ? name.toLowerCase() : foldMarked(name);
}

/** Most names, and then there is nothing to fold but their case. */
const LETTERS_ONLY = /^[A-Za-z]+$/;

const foldMarked = rememberAnswers((name) =>
  foldCase(name.replace(/^@/, '').replace(/\./g, ' ')).replace(/\s+/g, ' ').trim(),
);

/** `Ada Moe (AM)`, `Bo Dee (came late)`: what is no part of the name. */
const ASIDE = /\([^()]*\)/g;

/** A name without what stands in brackets beside it. */
export function withoutAsides(name: string): string {
  return name.replace(ASIDE, ' ');
}

/** The words of a name, those of camel case too, without diacritics. */
export const splitName = rememberAnswers((name): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .split(/[\s.-]+/)
    .flatMap((word) => word.split(/(?<=\p{Ll})(?=\p{Lu})/u))
    .filter((word) => /\p{L}/u.test(word)),
);

/** `Ștefan Jumărea` → `sj`; with a camel-cased short form `ȘtefanJ` the same; what is in brackets is left out. */
export function computeInitials(name: string): readonly string[] {
  const words = splitName(withoutAsides(name));
  const first = words[0]?.charAt(0);
  const last = words.at(-1)?.charAt(0);
  return first === undefined || last === undefined || words.length < 2 ? [] : [foldCase(first + last)];
}
