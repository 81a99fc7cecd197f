import { anyFolded, either } from '../../languages/compile.ts';
import { AND } from '../../languages/english-joints.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';

/** A name as a link to somebody's profile or mail, a login as one to wherever. */
const LINK = String.raw`(?:\*\*)?\[(?:(@[\w-]{1,40}|@\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2})\]\([^()\s]{1,200}\)|([\p{L}.'’ -]{2,60})\]\((?:https?:\/\/(?:www\.)?github\.com\/[\w-]{1,40}\/?|mailto:[^()\s]{1,80}|https?:\/\/[^()\s]{1,80}\/(?:people|users?|profiles?|members?|in)\/[^()\s]{1,80})\))(?:\*\*)?`;
const LINKED = new RegExp(LINK, 'gu');
/** Several of them, as documents set people apart by nothing but a space. */
const LINKED_LIST = new RegExp(String.raw`^${LINK}(?:\s{0,3}(?:,|&|\+|\/|${either(AND)}\s|)\s{0,3}${LINK}){0,9}`, 'u');
/** A name and a place to write to, which documents make of a mention, in front of what is to be done. */
const CHIP =
  /^@?(?:\*\*)?\[@?[^@\]]{2,60}\]\((?:mailto:|https?:\/\/[^()\s]{1,80}\/(?:people|users?|profiles?|members?|in)\/)/;
const CHIPS =
  /@?\[([^@[\]]{2,60})\]\((?:mailto:|https?:\/\/[^()\s]{1,80}\/(?:wiki|jira)\/people\/)[^()\s]{1,80}\)|@(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,2})(?=[.\s]*(?:\d{4}-\d\d-\d\d)?$)/gu;
/** Whether somebody is mentioned by more than a login: with an address, as Confluence links people, or at the end by a whole name. */
export const MENTIONED =
  /\]\((?:mailto:|https?:\/\/[^()\s]{1,80}\/(?:wiki|jira)\/people\/)|@\p{Lu}[\p{L}.'’-]+\s\p{Lu}[\p{L}.'’\s-]*(?:\d{4}-\d\d-\d\d)?$/u;
const REFERRED = /^\[((?:\*\*)?@[\w-]{1,40}(?:\*\*)?)\]\[[^[\]]{0,60}\]/u;
/** `[[Tom Becker|Tom]]`: a page of somebody's, by the words that are seen. */
const PAGE = /^\[\[[^[\]|]{1,80}\|([\p{L}.'’ -]{2,60})\]\]/u;
/** How HackMD signs at the end, behind what is to be done: `[name=Ada]`. */
const SIGNED = /(\S\s)\[name=([^[\]=]{2,60})\][.\s]*$/u;
/** … and anywhere else. */
const SIGNATURE = /\[name=(?=[^[\]=]{2,60}\])/gu;
/** `[Ada] and [Bo] will do it`. */
const BOXED_LIST = new RegExp(
  String.raw`^\[\p{L}[\p{L}.'’ -]{1,40}\](?:(?:,\s*|\s+(?:${either(AND)}|&)\s+)\[\p{L}[\p{L}.'’ -]{1,40}\])+(?=\s)`,
  'u',
);
/** Names in bold type that a stroke or comma joins, each with stars of its own. */
const BOLD_LIST = /^\*\*\p{L}[^*]{1,40}\*\*(?:\s?[,/&+]\s?\*\*\p{L}[^*]{1,40}\*\*){1,4}(?=[\s:])/u;

/** `**(Ada)** …`: a bracket around a name, both in bold type. */
const BOLD_BRACKET = /^(\*\*|__)(\([^()*_]{1,60}\))(:?)\1(?=[\s:])/;

/** A login as code: `@ada`. */
const CODED = /^`(@[\w-]{1,40})`(?=\s|:)/;
const MENTION = /^@\*\*([^*|]{2,60})(?:\|\d{1,12})?\*\*/;
/** Says that a name follows: `Assigned to Ada: …`, `Owner: Ada – …`. */
const assigned = perVocabulary((vocabulary: Vocabulary) => {
  const labels = gather(vocabulary, ({ tasks }) =>
    tasks.ownerLabels.filter((label) => /^\p{Lo}/u.test(label) || (label.length > 4 && !label.endsWith('s'))),
  );
  return createMatcher(String.raw`^${anyFolded(labels)}(?:\s*[:：]\s*|\s+)(?=(.))`, '', labels);
});

/** `**Owner:** Ada — **Task:** write it`: two labels, and what stands behind each. */
const labelled = perVocabulary((vocabulary: Vocabulary) => {
  const owners = gather(vocabulary, ({ tasks }) => tasks.ownerLabels);
  const tasks = anyFolded(gather(vocabulary, ({ tasks: words }) => words.taskLabels));
  const label = (words: string) => String.raw`(?:\*\*)?${words}(?:\*\*)?\s?[:：](?:\*\*)?`;
  return createMatcher(
    String.raw`^${label(anyFolded(owners))}\s([^:：—–|;*]{2,60}?)(?:\s?[—–|;,-])?\s${label(tasks)}\s+(?=\S)`,
    '',
    owners,
  );
});

/** `[@ada](https://github.com/ada) …`, `[**@ada**][ada] …`, `@**Ada Moe** …`: the name without its link. */
export function unwrapName(content: string, vocabulary: Vocabulary): string {
  const bare = withoutLink(content);
  const both = labelled(vocabulary).exec(bare);
  if (both !== null) return `${both[1]?.trim() ?? ''}: ${bare.slice(both[0].length)}`;
  const label = assigned(vocabulary).exec(bare);
  return label !== null && /^[\p{Lu}\p{Lo}@]/u.test(label[1] ?? '') ? bare.slice(label[0].length) : bare;
}

/** `[Ada Moe](mailto:…) write it`: the people whom a document mentions in front, and what stands behind them. */
export function findChips(content: string): { readonly names: string; readonly rest: string } | null {
  if (!CHIP.test(content)) return null;
  const bare = content.replace(/^@/, '');
  const list = LINKED_LIST.exec(bare)?.[0] ?? '';
  return list === ''
    ? null
    : { names: withoutLink(list).replace(/@(?=\p{Lu}[^@]*\s\p{Lu})/gu, ''), rest: bare.slice(list.length).trim() };
}

/** A text in which each person whom a document mentions is a login; `tell` gives the name, `restore` what was written. */
export function maskChips(content: string): {
  readonly text: string;
  readonly tell: (owner: string) => string;
  readonly restore: (words: string) => string;
} {
  const chips = new Map<string, { readonly name: string; readonly written: string }>();
  const text = content.replace(CHIPS, (written, first: string | undefined, second: string | undefined) => {
    const name = first ?? second ?? written;
    const login = `@0-0-${chips.size + 1}`;
    chips.set(login, { name, written });
    return login;
  });
  return {
    text,
    tell: (owner) => chips.get(owner)?.name ?? owner,
    restore: (words) => words.replace(/@0-0-\d{1,4}/g, (login) => chips.get(login)?.written ?? login),
  };
}

function withoutLink(content: string): string {
  const bold = content.startsWith('**') ? (BOLD_LIST.exec(content)?.[0] ?? '') : '';
  if (bold !== '') return `**${bold.replace(/\*\*/g, '')}**${content.slice(bold.length)}`;
  if (/^(?:\*\*|__)\(/.test(content)) return content.replace(BOLD_BRACKET, '$2$3');
  if (!/[[@]/.test(content)) return content;
  return content
    .replace(LINKED_LIST, (list) => list.replace(/\)(\*{0,2}) ?(?=\*{0,2}\[)/g, ')$1, ').replace(LINKED, '$1$2'))
    .replace(REFERRED, '$1')
    .replace(PAGE, '$1')
    .replace(MENTION, '$1')
    .replace(CODED, '$1')
    .replace(SIGNED, '$1($2)')
    .replace(SIGNATURE, '[')
    .replace(BOXED_LIST, (list) => list.replace(/[[\]]/g, ''));
}
