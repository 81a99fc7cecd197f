/** Letters of English and signs of programs alone: nothing to take apart or to fold but case. */
const PLAIN = /^[\0-\x7f]*$/;
const CAPITAL = /^\p{Lu}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Letters of scripts that put no space between words, as they stand in a class of a pattern. */
export const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々`;

/** A text on one line, with single spaces. */
export function joinSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of a text, at most the first `most`. */
export function splitWords(text: string, most?: number): readonly string[] {
  return text.split(/\s+/, most);
}

/** Whether all signs of a text are plain ones. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Whether a text begins with a capital. */
export function beginsWithCapital(text: string): boolean {
  return CAPITAL.test(text);
}

/** Whether a text holds any letter or number. */
export function holdsWord(text: string): boolean {
  return WORD.test(text);
}
