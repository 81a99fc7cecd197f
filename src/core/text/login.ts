/**
 * The characters that may stand behind an `@`: more than a login has, so that nothing of a word is left over as text.
 * `readLogin` decides whether the whole of it is one.
 */
export const LOGIN_WORD = String.raw`@[\w-]+(?:\.[\w-]+)*`;

/** GitHub's grammar: letters, digits and single inner hyphens, then the `_shortcode` of an enterprise's managed users. */
const LOGIN = /^(?=[^_]{1,39}(?:_|$))[a-z\d]+(?:-[a-z\d]+)*(?:_[a-z\d]+)?$/i;

/**
 * The login that a word names, with or without `@`, or null: `@ada.moe` and `@ada--m` name nobody, and least of all
 * `ada`. Hyphens, dots and underscores at the end are the sentence's.
 */
export function readLogin(word: string): string | null {
  const login = word.replace(/^@/, '').replace(/[-_.]{1,9}$/, '');
  return LOGIN.test(login) ? login : null;
}

/** Whether a word can be a GitHub login; bots' `[bot]` and the hyphens of accounts older than today's rule included. */
export function isLogin(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]+)?(?:\[bot\])?$/.test(text);
}

/** A text whose mentions carry no escapes: `@ada\_x`, as editors that write Markdown for people store `@ada_x`. */
export function unescapeMentions(text: string): string {
  return text.includes('\\')
    ? text.replace(/@[\w.-]{0,60}(?:\\[_.-][\w.-]{0,60}){1,9}/g, (word) => word.replaceAll('\\', ''))
    : text;
}
