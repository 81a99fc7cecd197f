import { DRAWN_ARROW } from '../apart-sign.ts';

/** An arrow that only points at what follows. */
const ARROW = new RegExp(String.raw`^(?:${DRAWN_ARROW}|[-=]{1,3}>)\s+`);
/** A sign that only draws the eye; one before a date says when. */
const SIGN = /^(?:(?:\p{Extended_Pictographic}\uFE0F?|:[a-z][a-z0-9_+-]{1,30}:)\s*){1,3}(?!\s*\d{4}-)(?=\S)/u;
/** Who noted an item, and when, as the bots of IRC channels write it: `(nick, 19:04:11)`. */
const STAMP = /\s\(@?[^\s,()]{1,40}, \d{1,2}:\d\d(?::\d\d)?\)$/;

/** An item without what only points at it or says when it was noted, and by whom. */
export function withoutAside(text: string): string {
  return text.replace(ARROW, '').replace(STAMP, '');
}

/** An item without the signs before it; marks of its state are taken before. */
export function withoutSign(text: string): string {
  return text.replace(SIGN, '');
}

/** What stands around an item and says nothing of it. */
export const ASIDE_EXAMPLES: readonly (readonly [written: string, rest: string])[] = [
  ['→ do it', 'do it'],
  ['do it (ada, 19:04:11)', 'do it'],
  ['🔥 do it', '🔥 do it'],
];
