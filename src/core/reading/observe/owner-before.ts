import { english } from '../../languages/english.ts';
import { AND } from '../../languages/english-joints.ts';
import { anyFolded, either } from '../../languages/compile.ts';
import { isCredit } from '../../languages/credits.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { APART_SIGN } from '../apart-sign.ts';
import { REFERENCE, withoutNumber } from '../leading-reference.ts';
import { withoutLeadingJoint } from '../joint.ts';
import { isSmallWord } from '../../languages/small-words.ts';
import { foldCase } from '../../text/fold-text.ts';
import { LOGIN_WORD } from '../../text/login.ts';
import { UNSPACED } from '../../text/words.ts';
import type { Example } from '../example.ts';
import { areKnown, areOwners, isCollective, namesNobody, readNames, splitOwners, type Lexicon } from '../names.ts';
import { cleanText, findListedOwners, findWhen, type ListedOwners } from './owner-listed.ts';
import { withoutDueAtEnd } from './due-behind.ts';
import { goesOn, withSecond } from './second-owner.ts';
import { findVerbForm } from './verb-form.ts';
import { findChips, unwrapName } from './unwrap-name.ts';
import { findDisplayed } from './displayed.ts';

/** Owners that stand in front of an item, and the item without them. `words`: they and their sign as written. */
export type OwnerBefore = ListedOwners & { readonly words: string };

/** `AB, provide status: …`: initials, a comma and what to do. */
const ASIDE = /^([\p{L}/]{2,20}),\s+(\p{Ll}.*)$/su;
/** `Ada, Bo & Cy, find a time`: several of them. */
const ASIDE_OF_MANY = new RegExp(
  String.raw`^(\p{L}[\p{L}.'’ -]{0,40}(?:\s?(?:[,/&+]|\b${either(AND)}\b)\s?\p{L}[\p{L}.'’ -]{0,40}){1,5}),\s+(\p{Ll}.*)$`,
  'su',
);
/** Behind a marker whatever words stand in a box are the owners: `TODO: [nick] …`, `[nick, ada] …`. */
const NICKED = /^\[([a-z\d][\w-]{1,30}(?:(?:,\s*|\/|\s?&\s?|\s?\+\s?)[a-z\d][\w-]{1,30}){0,4})\](?![([:])\s+(\S.*)$/su;
/** `niko: do it`, `niko - do it`, `niko + amy: do it`: counts where the other items show it. */
export const CALLED = new RegExp(
  String.raw`^([a-z][a-z\d_-]{1,19}(?:\s?(?:[,/&+]|\b${either(AND)}\b)\s?[a-z][a-z\d_-]{1,19}){0,3})(?::|\s${APART_SIGN})\s+(?=\S)`,
);
const IN_PARENTHESES = /^\(\s{0,9}([^()]{1,60}?)\s{0,9}\)\s*(?:[:,–—-]{1,3}\s*)?(\S.*)$/su;
const joinedLogins = perVocabulary((vocabulary: Vocabulary) => {
  const and = anyFolded(gather(vocabulary, ({ people }) => people.and));
  return createMatcher(
    String.raw`^((?:${LOGIN_WORD})(?:(?:\s*(?:,|\/|&|\+|${and})\s*(?:${and}\s+)?|\s+)${LOGIN_WORD})*)(?![\w/-])\s*(?:${APART_SIGN}(?=\s)|[:：,;–—-]+)?\s*(.*)$`,
    's',
  );
});

/** `May 15 (Ada): do it`, `before May 15 (all) do it`, `2026/01/20 (ada): do it`: a day, and who. */
const CUE = either([...english.due.by, ...english.due.before]);
const DATED = new RegExp(
  String.raw`^((?:${CUE}\s)?(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}${either(english.due.ordinals)}?|\d{1,2}\.?\s\p{Lu}\p{L}{2,8}|\d{4}[-/]\d{1,2}[-/]\d{1,2})),?\s+\(([^()]{2,60})\)\s*:?\s+(\S.*)$`,
  'su',
);
const CUED = new RegExp(String.raw`^${CUE}\s`, 'i');

/** What sets a mention apart from what is to be done. */
const LEADING_SIGN = new RegExp(String.raw`^(?:${APART_SIGN}(?=\s)|[:：])\s*(?=\S)`);

/** Finds the owners in front of an item; behind a marker (`explicit`) more counts as a name. */
export function findOwnerBefore(content: string, lexicon: Lexicon, explicit: boolean): OwnerBefore | null {
  const found = findInFront(content, lexicon, explicit);
  return found === null || isThing(found, lexicon) ? null : found;
}

/** `Project charter: Ada by Friday`, where Ada is known, `Slides: all`: what stands in front is the thing to do. */
function isThing({ owners, text }: OwnerBefore, lexicon: Lexicon): boolean {
  // `[House] Ada: renew it`, where Ada is known: a tag.
  const next = /^([^:：]{2,40})[:：]\s/u.exec(text)?.[1] ?? '';
  if (next !== '' && areKnown(next, lexicon) && owners.every((owner) => !areKnown(owner, lexicon))) return true;
  if (text === '' || text.length > LONGEST_LIST) return false;
  // `Chair: Ada` says who leads the next meeting.
  if (owners.every(isCredit) && areOwners(text, lexicon, false)) return true;
  if (owners.some((owner) => areKnown(owner, lexicon))) return false;
  const names = withoutDueAtEnd(text, lexicon.words);
  // `AM: Found the committee` tells her to found one.
  const [first = ''] = names.split(' ');
  const isMany = isCollective(names, lexicon) && (isSmallWord(foldCase(first)) || isCollective(first, lexicon));
  return names !== '' && (isMany || areKnown(names, lexicon));
}

/** Characters of names, and of a day behind them. */
const LONGEST_LIST = 80;

function findInFront(content: string, lexicon: Lexicon, explicit: boolean): OwnerBefore | null {
  const chips = findChips(content);
  const task = chips?.rest.replace(LEADING_SIGN, '') ?? '';
  if (chips !== null && (task !== chips.rest || isTold(task, lexicon)))
    return tell(content, splitOwners(chips.names, lexicon), task);
  const plain = unwrapName(content, lexicon.words);
  const dated = lexicon.inSection && plain.includes('(') ? DATED.exec(plain) : null;
  if (dated?.[2] !== undefined && areOwners(dated[2], lexicon, false))
    return tell(
      plain,
      splitOwners(dated[2], lexicon),
      `${dated[3] ?? ''} (${CUED.test(dated[1] ?? '') ? '' : 'by '}${dated[1] ?? ''})`,
    );
  const about = lexicon.inSection && /\d|\/\//.test(plain) ? (REFERENCE.exec(plain)?.[0] ?? '') : '';
  const behind = about === '' ? null : find(plain.slice(about.length), lexicon, explicit);
  if (behind !== null) return { ...behind, text: `${about}${behind.text}` };
  const numbered = lexicon.inSection ? withoutNumber(plain) : plain;
  const listed = numbered === plain ? null : find(numbered, lexicon, explicit);
  if (listed !== null) return listed;
  return find(plain, lexicon, explicit);
}

function isTold(task: string, { words }: Lexicon): boolean {
  return findVerbForm(task, words) === 'told' && withoutLeadingJoint(task, words) === task;
}

/** `@ada @莉莉 …`: names of either script are read together. */
const MORE_MENTIONS = new RegExp(`^@[${UNSPACED}]`, 'u');

function find(content: string, lexicon: Lexicon, explicit: boolean): OwnerBefore | null {
  const displayed = content.startsWith('@') ? findDisplayed(content, lexicon) : null;
  if (displayed !== null) return tell(content, displayed.owners, displayed.text);
  const [, mentioned, rest = ''] = content.startsWith('@') ? (joinedLogins(lexicon.words).exec(content) ?? []) : [];
  if (mentioned !== undefined && !MORE_MENTIONS.test(rest))
    return tell(content, withSecond(splitOwners(mentioned, lexicon), rest, lexicon), cleanText(rest));
  const hasComma = content.includes(',');
  const aside = hasComma ? ASIDE.exec(content) : null;
  // `Ada, bo - do it`: the next name is none of what is to be done.
  if (aside?.[1] !== undefined && areOwners(aside[1], lexicon, true) && !goesOn(aside[2] ?? '', lexicon))
    return tell(content, splitOwners(aside[1], lexicon), aside[2] ?? '');
  const [, many = '', told = ''] = hasComma && lexicon.inSection ? (ASIDE_OF_MANY.exec(content) ?? []) : [];
  if (many !== '' && areOwners(many, lexicon, true) && findVerbForm(told, lexicon.words) === 'told')
    return tell(content, splitOwners(many, lexicon), told);
  const nick = content.startsWith('[') && (explicit || lexicon.habits?.nicks() === true) ? NICKED.exec(content) : null;
  if (nick?.[1] !== undefined && !splitOwners(nick[1], lexicon).some((name) => namesNobody(name, lexicon)))
    return tell(content, splitOwners(nick[1], lexicon), nick[2] ?? '');
  const [called = '', nicks = ''] = CALLED.exec(content) ?? [];
  if (nicks !== '' && lexicon.habits?.called().has(nicks) === true)
    return tell(content, splitOwners(nicks, lexicon), content.slice(called.length));
  const listed = findListedOwners(content, lexicon, explicit);
  if (listed === null) return findBracketed(content, lexicon, explicit);
  return { ...tell(content, listed.owners, listed.text), isSure: listed.isSure };
}

function findBracketed(content: string, lexicon: Lexicon, explicit: boolean): OwnerBefore | null {
  const [, written = '', task = ''] = IN_PARENTHESES.exec(content) ?? [];
  if (written === '') return null;
  const due = /\d/.test(written) ? findWhen(written, lexicon.words) : null;
  const list = due === null ? written : written.slice(0, due.at);
  const text = due === null ? task : `${task} (${due.day})`;
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

/** How owners in front of an item are written; `Ada` and `Bo` are known in the note. */
export const OWNER_BEFORE_EXAMPLES: readonly Example[] = [
  ['@ada do it', '@ada', 'do it'],
  ['`@ada` do it', '@ada', 'do it'],
  ['@ada and @bo: do it', '@ada/@bo', 'do it'],
  ['AB/CD: do it', 'AB/CD', 'do it'],
  ['AB, CD and EF: do it', 'AB/CD/EF', 'do it'],
  ['Florin: do it', 'Florin', 'do it'],
  ['**Florin**: do it', 'Florin', 'do it'],
  ['[Florin] do it', 'Florin', 'do it'],
  ['(Florin) do it', 'Florin', 'do it'],
  ['AB, provide it', 'AB', 'provide it'],
  ['AB & CD, write it', 'AB/CD', 'write it'],
  ['Ada, AB, Bo, write it', 'Ada/AB/Bo', 'write it'],
  ['Ada - do it', 'Ada', 'do it'],
  ['Ada- do it', 'Ada', 'do it'],
  ['**Ada** do it', 'Ada', 'do it'],
  ['**Ada**/**Florin** to do it', 'Ada/Florin', 'to do it'],
  ['Everyone: do it', 'Everyone', 'do it'],
  ['Owner: Ada: do it', 'Ada', 'do it'],
  ['#12 – AB: do it', 'AB', '#12 – do it'],
  ['AB (by Friday): do it', 'AB', 'do it (by Friday)'],
  ['before May 15 (Ada): do it', 'Ada', 'do it (before May 15)'],
  ['May 15 (Ada) do it', 'Ada', 'do it (by May 15)'],
  ['Funds (Ada): ask for them', 'Ada', 'ask for them'],
  ['Note: do it', null],
  ['https: do it', null],
  ['Runners: Ada to renew them', null],
  ['**Protocol:** The group agreed on it', null],
  ['@Ada Moe - do it', 'Ada Moe', 'do it'],
  ['@Ada von Moe and @Bo Ek (Acme) to do it', 'Ada von Moe/Bo Ek', 'to do it'],
  ['[Ada Moe](mailto:ada@example.com) write it', 'Ada Moe', 'write it'],
  ['[Ada](mailto:a@example.com) [Bo](mailto:b@example.com) write it', 'Ada/Bo', 'write it'],
  ['[Ada Moe](mailto:ada@example.com) wrote it', null],
  ['@Ada Moe write it', 'Ada Moe', 'write it'],
  ['@scope/name is old', null],
];
