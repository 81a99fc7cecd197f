import { anyFolded } from '../../languages/compile.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { REFERENCE } from '../leading-reference.ts';
import { LOGIN_WORD } from '../../text/login.ts';
import type { Example } from '../example.ts';
import {
  areKnown,
  areOwners,
  isCollective,
  isInitials,
  namesNobody,
  readNames,
  splitOwners,
  type Lexicon,
} from '../names.ts';

/** Owners that stand in front of an item, and the item without them. `words`: they and their sign as written. */
export type OwnerBefore = {
  readonly owners: readonly string[];
  readonly text: string;
  readonly words: string;
  /** Known, or set apart by more than a colon. */ readonly isSure: boolean;
};

/** Where a list of owners may stand before the text: `AB/CD: …`, `[AB] …`, `AB - …`, `**AB** …`. */
const COLON = /^([^:：]{1,100}?)\s*(?:：|[:：](?:\*\*|__|\*|_)?(?=\s|$|[\p{Lu}\p{Lo}]))\s*(.*)$/su;
/** `AB, provide status: …`: initials, a comma and what to do. */
const ASIDE = /^([\p{L}/]{2,20}),\s+(\p{Ll}.*)$/su;
const DASHED = /^(.{1,100}?)\s+(?:[-–—]{1,3}|[-=]?>|→)\s+(.+)$/su;
/** `Kate- do it`, `Kate–do it`. */
const HYPHENED = /^(\p{Lu}[\p{L}.'’]{1,20})(?:-\s+|–)(\S.*)$/su;
const BRACKETED =
  /^\*{0,2}\[\s{0,9}([^[\]]{1,100}?)\s{0,9}\]\*{0,2}(?!\(|:?\s*http)(?:\[[^[\]]{0,40}\])?\s*[:,–—-]*\s*(.*)$/su;
/** Behind a marker whatever one word stands in a box is the owner: `TODO: [nick] …`. */
const NICKED = /^\[([a-z\d][\w-]{1,30})\](?![([:])\s+(\S.*)$/su;
const IN_PARENTHESES = /^\(\s{0,9}([^()]{1,60}?)\s{0,9}\)\s*(?:[:,–—-]{1,3}\s*)?(\S.*)$/su;
const BOLD = /^(?:\*\*|__)([^*_]{1,100})(?:\*\*|__)\s*[,–—-]*\s*(.+)$/su;
const joinedLogins = perVocabulary((vocabulary: Vocabulary) => {
  const and = anyFolded(gather(vocabulary, ({ people }) => people.and));
  return createMatcher(
    String.raw`^((?:${LOGIN_WORD})(?:(?:\s*(?:,|\/|&|\+|${and})\s*(?:${and}\s+)?|\s+)${LOGIN_WORD})*)(?![\w/-])\s*[:：,;–—-]*\s*(.*)$`,
    's',
  );
});
/** A name as a link to somebody's profile, or as a mention of Zulip. */
const LINKED =
  /^(?:\*\*)?\[(@[\w-]{1,40}|[\p{L}.'’ -]{2,60})\]\((?:https?:\/\/(?:www\.)?github\.com\/[\w-]{1,40}\/?|mailto:[^()\s]{1,80})\)(?:\*\*)?/u;
const REFERRED = /^\[((?:\*\*)?@[\w-]{1,40}(?:\*\*)?)\]\[[^[\]]{0,60}\]/u;
/** How HackMD signs: `[name=Ada]`. */
const SIGNATURE = /\[name=(?=[^[\]=]{2,60}\])/gu;
/** `[Ada] and [Bo] will do it`. */
const BOXED_LIST = /^\[\p{L}[\p{L}.'’ -]{1,40}\](?:(?:,\s*|\s+(?:and|&)\s+)\[\p{L}[\p{L}.'’ -]{1,40}\])+(?=\s)/u;
const MENTION = /^@\*\*([^*|]{2,60})(?:\|\d{1,12})?\*\*/;
/** Says that a name follows: `Assigned to Ada: …`, `Owner: Ada – …`. */
const assigned = perVocabulary((vocabulary: Vocabulary) =>
  createMatcher(
    String.raw`^${anyFolded(gather(vocabulary, ({ tasks }) => tasks.ownerLabels.filter((label) => label.length > 4 && !label.endsWith('s'))))}\s*[:：]?\s+(?=(.))`,
  ),
);

/** When it is due, beside the owner: `Ada (by Friday): …`, `Ada by Friday: …`, `Ada 2026-01-31: …`. */
const DAY = String.raw`(?:next\s|end\sof\s)?(?:\p{L}{3,6}day|week|month|tomorrow|eo[dwm]|\p{L}{3,9}\s\d{1,2}|\d{1,2}\s\p{L}{3,9})`;
const when = perVocabulary((vocabulary: Vocabulary) => {
  const by = anyFolded(
    gather(vocabulary, ({ due }) => [
      ...due.by,
      ...due.before,
      ...due.labels,
      ...due.endOfDay,
      ...due.endOfWeek,
      ...due.endOfMonth,
    ]),
  );
  return createMatcher(
    String.raw`[\s,]{1,3}(?:\((?=[^()]*(?:${by}|\d{4}-\d{2}-\d{2}))([^()]{3,40})\)|(${by}\s${DAY})|[[(]?(?:(?:${by}|on)\s+)?(\d{4}-\d{2}-\d{2})[\])]?)$`,
  );
});

/** `May 15 (Ada): do it`, `before May 15 (all) do it`, `2026/01/20 (ada): do it`: a day, and who. */
const DATED =
  /^((?:(?:by|before|until)\s)?(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.?\s\p{Lu}\p{L}{2,8}|\d{4}[-/]\d{1,2}[-/]\d{1,2})),?\s+\(([^()]{2,60})\)\s*:?\s+(\S.*)$/su;

/** Finds the owners in front of an item; behind a marker (`explicit`) more counts as a name. */
export function findOwnerBefore(content: string, lexicon: Lexicon, explicit: boolean): OwnerBefore | null {
  const plain = unwrapName(content, lexicon.words);
  const dated = lexicon.inSection ? DATED.exec(plain) : null;
  if (dated?.[2] !== undefined && areOwners(dated[2], lexicon, false))
    return tell(plain, splitOwners(dated[2], lexicon), `${dated[3] ?? ''} (${dated[1] ?? ''})`);
  const about = lexicon.inSection ? (REFERENCE.exec(plain)?.[0] ?? '') : '';
  const behind = about === '' ? null : find(plain.slice(about.length), lexicon, explicit);
  if (behind !== null) return { ...behind, text: `${about}${behind.text}` };
  return find(plain, lexicon, explicit);
}

/** `[@ada](https://github.com/ada) …`, `[**@ada**][ada] …`, `@**Ada Moe** …`: the name without its link. */
export function unwrapName(content: string, vocabulary: Vocabulary): string {
  const bare = withoutLink(content);
  const label = assigned(vocabulary).exec(bare);
  return label !== null && /^[\p{Lu}\p{Lo}@]/u.test(label[1] ?? '') ? bare.slice(label[0].length) : bare;
}

function withoutLink(content: string): string {
  if (!/[[@]/.test(content)) return content;
  return content
    .replace(LINKED, '$1')
    .replace(REFERRED, '$1')
    .replace(MENTION, '$1')
    .replace(SIGNATURE, '[')
    .replace(BOXED_LIST, (list) => list.replace(/[[\]]/g, ''));
}

function find(content: string, lexicon: Lexicon, explicit: boolean): OwnerBefore | null {
  const logins = content.startsWith('@') ? joinedLogins(lexicon.words).exec(content) : null;
  if (logins?.[1] !== undefined && !/^@[\w-]+\/[\w-]/.test(content))
    return tell(
      content,
      withSecond(splitOwners(logins[1], lexicon), logins[2] ?? '', lexicon),
      cleanText(logins[2] ?? ''),
    );
  const aside = ASIDE.exec(content);
  if (aside?.[1] !== undefined && areOwners(aside[1], lexicon, true))
    return tell(content, splitOwners(aside[1], lexicon), aside[2] ?? '');
  const nick = explicit || lexicon.habits?.nicks === true ? NICKED.exec(content) : null;
  if (nick?.[1] !== undefined && !namesNobody(nick[1], lexicon))
    return tell(content, splitOwners(nick[1], lexicon), nick[2] ?? '');
  return findListed(content, lexicon, explicit) ?? findBracketed(content, lexicon, explicit);
}

/** `@a will review it, @b will write tests`: both. */
function withSecond(owners: readonly string[], text: string, lexicon: Lexicon): readonly string[] {
  const second = /^(?:to|will)\s[^.]*?[,;]\s+(?:and\s+)?(@[\w-]+)\s+(?:to|will)\s/u.exec(text)?.[1];
  return second === undefined ? owners : [...new Set([...owners, ...splitOwners(second, lexicon)])];
}

function findListed(content: string, lexicon: Lexicon, explicit: boolean): OwnerBefore | null {
  const isLoose = explicit || lexicon.habits?.dashes === true;
  const attempts: readonly (readonly [RegExp, boolean])[] = [
    [BRACKETED, false],
    [COLON, false],
    [DASHED, !isLoose],
    [HYPHENED, !isLoose],
    [BOLD, !isLoose],
  ];
  for (const [pattern, strict] of attempts) {
    const [, written, text] = pattern.exec(content) ?? [];
    if (written === undefined || text === undefined) continue;
    const found = readList(written, text, { lexicon, strict, isColon: pattern === COLON });
    if (found !== null) return { ...tell(content, found.owners, found.text), isSure: found.isSure };
  }
  return null;
}

type Attempt = { readonly lexicon: Lexicon; readonly strict: boolean; readonly isColon: boolean };

function readList(
  written: string,
  text: string,
  { lexicon, strict, isColon }: Attempt,
): Omit<OwnerBefore, 'words'> | null {
  // Nothing stands beside one word.
  const due = /[\s,]/.test(written) ? when(lexicon.words).exec(written) : null;
  const list = due === null ? written : written.slice(0, due.index);
  const isOpen = (written.match(/\*\*/g)?.length ?? 0) % 2 === 1 && !written.startsWith('**');
  if (isOpen || !areOwners(list, lexicon, strict) || /^(?:and|&|\/)\s/.test(text)) return null;
  const isKnownList = areKnown(list, lexicon);
  // A topic in bold (`**Protocol:** The group agreed …`) is no owner, nor is one word before a sentence of somebody else.
  if (!isKnownList && (isAboutKnown(text, lexicon) || (isColon && isTopic(written, text, lexicon)))) return null;
  const inside = /\(([^()]{2,60})\)\W*$/.exec(list)?.[1] ?? '';
  const isAbout = areKnown(inside, lexicon) && !isKnownList;
  // `Use HackMD: https://…` heads a link; only a word that is surely a person owns one.
  const isPerson = areOwners(list, lexicon, true) || (lexicon.habits?.links === true && !/\s/.test(list));
  if (/^\/\//.test(text) || (/^<?https?:/.test(text) && !isPerson)) return null;
  const day = due === null ? '' : ` (${due[1] ?? due[2] ?? due[3] ?? ''})`;
  // `Funds (Ada): ask for them`: somebody behind a topic.
  const isSure = isKnownList || !isColon || isInitials(list, lexicon) || isCollective(list, lexicon);
  return { owners: splitOwners(isAbout ? inside : list, lexicon), text: `${cleanText(text)}${day}`, isSure };
}

/** `**Protocol:** The group agreed on …`: a single unknown word in bold before a sentence about something. */
function isTopic(written: string, text: string, lexicon: Lexicon): boolean {
  const name = written.replace(/[*_]/g, '').trim();
  if (isInitials(name, lexicon) || isCollective(name, lexicon) || /[,&/]|\sand\s/.test(name)) return false;
  const article = /^(?:the|a|an|this|that|these|we|it|there)\s/i.test(text) && !/^\S+\s\S+ing\b/.test(text);
  return /\*\*|__/.test(written) && !/\s/.test(name) && article;
}

/** `Runners: Ada to renew them`, `Spec text: Ada`: whom the text behind names itself. */
function isAboutKnown(text: string, lexicon: Lexicon): boolean {
  if (areKnown(text, lexicon)) return true;
  const subject =
    /^(@?[\p{L}\d_.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*)?(?:\s*(?:,|&|\/|\band\b)\s*@?[\p{L}\d_.'’-]+)?)\s+(?:to|will|needs?|should|has|must)\s/u.exec(
      text,
    )?.[1];
  return subject !== undefined && areKnown(subject, lexicon) && readNames(subject, lexicon) !== null;
}

function findBracketed(content: string, lexicon: Lexicon, explicit: boolean): OwnerBefore | null {
  const [, list = '', text = ''] = IN_PARENTHESES.exec(content) ?? [];
  if (list === '') return null;
  const isName =
    areKnown(list, lexicon) || (lexicon.inSection && areOwners(list, lexicon, !explicit)) || isSigned(list, lexicon);
  return isName ? tell(content, splitOwners(list, lexicon), text) : null;
}

/** `(Gen) do it`, `(Ada, Bo) do it`: names in brackets that no word of the note is. */
function isSigned(list: string, lexicon: Lexicon): boolean {
  return (
    lexicon.inSection &&
    /^\p{Lu}\p{Ll}+/u.test(list) &&
    areOwners(list, lexicon, false) &&
    (readNames(list, lexicon) ?? []).every((name) => name.split(' ').length < 3)
  );
}

function tell(content: string, owners: readonly string[], text: string): OwnerBefore {
  const words = text !== '' && content.endsWith(text) ? content.slice(0, content.length - text.length) : content;
  return { owners, text, words: words.trim(), isSure: true };
}

function cleanText(text: string): string {
  return text.replace(/^(?:\s|[,;:–—-](?=\s))+/u, '').trimEnd();
}

/** How owners in front of an item are written; `Ada` and `Bo` are known in the note. */
export const OWNER_BEFORE_EXAMPLES: readonly Example[] = [
  ['@ada do it', '@ada', 'do it'],
  ['@ada and @bo: do it', '@ada/@bo', 'do it'],
  ['AB/CD: do it', 'AB/CD', 'do it'],
  ['AB, CD and EF: do it', 'AB/CD/EF', 'do it'],
  ['Florin: do it', 'Florin', 'do it'],
  ['**Florin**: do it', 'Florin', 'do it'],
  ['[Florin] do it', 'Florin', 'do it'],
  ['(Florin) do it', 'Florin', 'do it'],
  ['AB, provide it', 'AB', 'provide it'],
  ['Ada - do it', 'Ada', 'do it'],
  ['Ada- do it', 'Ada', 'do it'],
  ['**Ada** do it', 'Ada', 'do it'],
  ['Everyone: do it', 'Everyone', 'do it'],
  ['Owner: Ada: do it', 'Ada', 'do it'],
  ['#12 – AB: do it', 'AB', '#12 – do it'],
  ['AB (by Friday): do it', 'AB', 'do it (by Friday)'],
  ['before May 15 (Ada): do it', 'Ada', 'do it (before May 15)'],
  ['Funds (Ada): ask for them', 'Ada', 'ask for them'],
  ['Note: do it', null],
  ['https: do it', null],
  ['Runners: Ada to renew them', null],
  ['**Protocol:** The group agreed on it', null],
  ['@scope/name is old', null],
];
