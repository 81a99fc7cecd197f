import { LOGIN_WORD, readLogin } from '../text/login.ts';
import type { Line } from './scan-lines.ts';
import { joinSpaces } from '../text/words.ts';

/** A name and the account that a note writes beside it. */
export type Profile = { readonly name: string; readonly login: string };

/** Two to four words of a name. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{L}[\p{L}\p{M}.'’-]*){1,3}`;
const LINKED = new RegExp(String.raw`\[\s*(${NAME})\s*\]\(\s*https?:\/\/github\.com\/([\w-]+)\/?\s*\)`, 'gu');
/** A line that is nothing but a name and a login: `Ada Moe (@ada)`, `Ada Moe – @ada`, `@ada (Ada Moe)`. */
const BESIDE = new RegExp(String.raw`^[*_]{0,3}(${NAME})[*_]{0,3}\s*[([|–—-]?\s*(${LOGIN_WORD})[)\]|]?\s*$`, 'u');
const BEHIND = new RegExp(String.raw`^(${LOGIN_WORD})\s*[([|–—-]\s*(${NAME})[)\]|]?\s*$`, 'u');

/** Names that stand beside a link to a profile or a login, as lists of attendees write them. */
export function findProfiles(lines: readonly Line[]): readonly Profile[] {
  const found: Profile[] = [];
  const add = (name: string | undefined, word: string | undefined) => {
    const login = readLogin(word ?? '');
    if (name !== undefined && login !== null) found.push({ name: joinSpaces(name), login });
  };
  for (const { content, kind } of lines) {
    if (kind === 'code') continue;
    if (content.includes('github.com/')) for (const [, name, login] of content.matchAll(LINKED)) add(name, login);
    if (!content.includes('@')) continue;
    const text = content.replace(/^\|\s*|\s*\|$/g, '').replace(/\[(@[\w-]+)\]\([^()\s]*\)/g, '$1');
    const beside = BESIDE.exec(text);
    const behind = beside === null ? BEHIND.exec(text) : null;
    add(beside?.[1] ?? behind?.[2], beside?.[2] ?? behind?.[1]);
  }
  return found;
}
