import { either } from '../languages/compile.ts';
import { REFERENCES } from '../languages/english-phrases.ts';

/** What an item is about, before who is to do it: `#12 – …`, `[#12](…): …`, `Bug 12: …`, `Item 1: …`; or the day, `2026-01-31: …`. */
export const REFERENCE = new RegExp(
  String.raw`^(?:\[[^[\]]{0,30}#?\d{1,8}\]\([^()\s]{1,200}\)|(?:${either(REFERENCES)}\s)?#?\d{1,8}|P\d|https?:\/\/\S{1,200})(?::|\s[–—-]{1,2})\s+|^[*_]{0,2}[[(]?\d{4}-\d{2}-\d{2}[\])]?[*_]{0,2}(?::|\s[–—-]{1,2})?\s+`,
  'iu',
);

/** The number of an item in its list, before who is to do it: `A1. …`, `1.2 …`, `[A3] …`, `**84.2**—…`. */
const NUMBERED =
  /^[*_]{0,2}(?:\[\p{Lu}{1,2}-?\d{1,3}\]|\p{Lu}{1,2}-?\d{1,3}(?=[*_]{0,2}\s?[.:)–—-])|\d{1,3}(?:\.\d{1,3}){1,2})[*_]{0,2}\s?(?:[.:)]|[–—-]{1,2})?\s*(?=[*_]{0,2}[\p{Lu}@])/u;

/** An item without its number. */
export function withoutNumber(text: string): string {
  return /^[*_]{0,2}[[\p{Lu}]{1,4}-?\d|^[*_]{0,2}\d/u.test(text) ? text.replace(NUMBERED, '') : text;
}
