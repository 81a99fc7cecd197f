import type { LinkPolicy } from './inert-url.ts';

/** Invisible and without width; GitHub's mention and reference patterns do not reach across it. */
export const BREAK = '\u200b';

/** The page of an issue, pull request or commit, with or without a host before it. */
const PAGE = /([\w.-]+\/[\w.-]+)\/(?:(?:issues?|pulls?|discussions?)\/(?=\d)|commits?\/(?=[0-9a-f]{7}))/gi;

/**
 * Words that GitHub would act on, with a break in each: mentions, references, pages outside the allow-list, and our
 * own word. Right wherever the words stand, in text as in code and addresses.
 */
export function breakWords(words: string, { allowed }: LinkPolicy): string {
  return breakOwnWord(words)
    .replace(/@(?=[\p{L}\p{N}])/gu, `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/(?<![a-z0-9])(gh-)(?=\d)/gi, `$1${BREAK}`)
    .replace(/(www)\.(?=github\.com)/gi, `$1${BREAK}.`)
    .replace(PAGE, (page, repository: string) => (allowed.has(repository.toLowerCase()) ? page : `${page}${BREAK}`));
}

/** The word of our markers and footers, broken wherever it stands: they are looked for in the whole text of an issue. */
export function breakOwnWord(text: string): string {
  return text.replace(/meeting-?todos(?=:| mt-)/gi, (word) => `${word}${BREAK}`);
}

/**
 * Characters that stay as they are for the eye and do nothing whether a reader takes them for text, for a link's target
 * or for code: for what is code in one reading of Markdown and may be text in another.
 */
export function breakSigns(code: string, policy: LinkPolicy): string {
  return breakWords(code, policy)
    .replace(/<(?=[a-z/!?])/gi, `<${BREAK}`)
    .replace(/!(?=\[)/g, `!${BREAK}`)
    .replace(/\](?=[([:])/g, `]${BREAK}`)
    .replace(/&(?=#|[a-z][a-z0-9]*;)/gi, `&${BREAK}`)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, `\\${BREAK}`);
}
