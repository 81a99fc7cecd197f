import { areOwners, type Lexicon } from '../names.ts';

/** `[[Ada]]`, `[[people/Ada Moe|Ada]]`: a page of somebody's, as programs for notes link it, by the words that are seen. */
const PAGE = String.raw`@?\[\[(?:[^[\]|]{1,80}\|)?@?([\p{L}.'’ -]{2,60})\]\]`;
const JOIN = String.raw`\s{0,3}(?:[,&+/]|\p{L}{1,3}(?=\s)|)\s{0,3}`;
const PAGES = new RegExp(String.raw`^${PAGE}(?:${JOIN}${PAGE}){0,5}`, 'u');
const PAGES_BEHIND = new RegExp(String.raw`${PAGE}(?:${JOIN}${PAGE}){0,5}\)?$`, 'u');
const EACH_PAGE = new RegExp(PAGE, 'gu');

/** `@ada#1234`: a login and the number that chats put behind it. */
const NUMBERED = /(@[\w.-]{2,32})#\d{4}(?!\d)/g;
const NUMBERED_FIRST = /^(?:@[\w.-]{2,32}#\d{4}(?!\d)[\s,&+/]{0,3}(?:[a-z]{1,3}\s(?=@))?){1,5}/;
const NUMBERED_LAST = /(?:[\s,&+/(]{1,3}@[\w.-]{2,32}#\d{4}){1,5}\)?$/;

/** `([@ada](https://…)) do it`: logins in brackets, each a link. */
const BRACKETED = /^\((?:\[@[\w-]{1,40}\]\([^()\s]{1,200}\)[\s,&/+]{0,3}){1,5}\)/;
const EACH_LINK = /\[(@[\w-]{1,40})\]\([^()\s]{1,200}\)/g;

/** An item in which people whom programs mention at its beginning or end stand as such without signs do. */
export function straightenMentions(content: string, lexicon: Lexicon): string {
  const pages = content.includes('[[') ? straightenPages(content, lexicon) : content;
  if (!pages.includes('@')) return pages;
  const bare = (list: string) => list.replace(NUMBERED, '$1');
  const numbered = pages.includes('#') ? pages.replace(NUMBERED_FIRST, bare).replace(NUMBERED_LAST, bare) : pages;
  return numbered.startsWith('([@') ? numbered.replace(BRACKETED, (list) => list.replace(EACH_LINK, '$1')) : numbered;
}

/** Pages link things as often: only those that may be people are names. */
function straightenPages(content: string, lexicon: Lexicon): string {
  const isPeople = (list: string) =>
    [...list.matchAll(EACH_PAGE)].every(([, name = '']) => areOwners(name.trim(), lexicon, false));
  const straighten = (list: string) => (isPeople(list) ? list.replace(EACH_PAGE, '[$1]') : list);
  return content.replace(PAGES, straighten).replace(PAGES_BEHIND, straighten);
}

/** Items as programs write them; `Ada` is known in the note. */
export const PLAIN_MENTION_EXAMPLES: readonly (readonly [written: string, rest: string])[] = [
  ['[[Ada]] write it', '[Ada] write it'],
  ['write it [[people/Ada Moe|Ada]]', 'write it [Ada]'],
  ['[[The plan]]: write it', '[[The plan]]: write it'],
  ['@ada#1234 write it', '@ada write it'],
  ['([@ada](https://github.com/ada)) write it', '(@ada) write it'],
];
