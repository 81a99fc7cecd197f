import { withoutNumber } from './leading-reference.ts';
import { findUnspacedOwner } from './observe/owner-unspaced.ts';
import { plainText } from '../text/plain-text.ts';
import type { Due } from './due/types.ts';
import { findJoint, PROGRESS, withoutLeadingJoint } from './joint.ts';
import { readNames, splitOwners, withoutArticle, type Lexicon } from './names.ts';
import { findReference } from './reference.ts';
import { splitSentences } from './sentences.ts';
import { withoutLeadingDue, withoutTrailingDue } from './title-due.ts';
import { foldName } from '../text/person-name.ts';
import { english } from '../languages/english.ts';
import { findSmall } from '../languages/small-words.ts';
import { isVerb, wordPattern } from './word-classes.ts';
import { holdsWord } from '../text/words.ts';

/** What joins an owner and the next one. */
const another = wordPattern(
  ({ people }) => people.and,
  (words) => String.raw`^(?:${words}\s+|[,/&+]\s*)`,
);

/** What is known of an item when its title is made. */
export type About = {
  /** Those whom its own words name. */
  readonly owners: readonly string[];
  readonly due: Due;
  readonly lexicon: Lexicon;
  /** Whether a sentence of the item says who is to do it, which need not be the first. */
  readonly isInside?: boolean;
};

/** `I will do it`, behind or before the name of whoever said so. */
const pledge = wordPattern(
  ({ tasks }) => tasks.pledges ?? [],
  (words) => String.raw`^${words}(?:\s+(?=\S)|(?<=\p{Script=Han})(?=\p{Script=Han}))`,
);

/** What an item is called, with and without the issue that it names in brackets at its end. */
export function composeTitles(
  text: string,
  about: About,
): { readonly title: string; readonly bareTitle: string | null } {
  const reference = findReference(text);
  return {
    title: composeTitle(text, about),
    bareTitle: reference === null ? null : composeTitle(reference.before, about),
  };
}

/**
 * What a person would call the thing to do: the item's first sentence as plain text, without its owner in front, what
 * joins owner and task, and an understood due phrase at either end; capitalised unless it begins with code or an identifier.
 */
function composeTitle(text: string, about: About): string {
  const { lexicon, due } = about;
  const plain = findOwnSentence(plainText(text).replace(/^[\s:;,.–—-]+(?=\S)/u, ''), about);
  const task = withoutSignature(withoutOwner(withoutLeadingDue(withoutLink(plain), due), about), about);
  const order = about.owners.length > 0 ? pledge(lexicon.words).cut(task) : task;
  const first = takeSentence(splitSentences(withoutLead(order, lexicon), lexicon.words));
  const bare = trimEnd(withoutState(trimEnd(withoutTrailingDue(first, due, lexicon)), lexicon));
  const title = bare === '' || !holdsWord(bare) ? trimEnd(first) || trimEnd(plain) : bare;
  return capitalise(title);
}

/** The first of some sentences; one that ends at `prel.` before a small letter ended at an abbreviation. */
function takeSentence([first = '', ...others]: readonly string[]): string {
  const [next = ''] = others;
  const short = /(?:^|\s)(\p{Ll}{2,4})\.$/u.exec(first)?.[1] ?? '';
  const word = /^\p{Ll}+/u.exec(next)?.[0] ?? '';
  const isCut = short !== '' && word !== '' && [short, word].every((each) => findSmall(each).length === 0);
  return isCut ? takeSentence([`${first} ${next}`, ...others.slice(1)]) : first;
}

/** Words that say what is to be done: `Ada to help` only says who will. */
const FEWEST_WORDS = 3;

/** `We ran out of time. Ada to write it up.`: the sentence that says who is to do it, unless the first asks for something. */
function findOwnSentence(text: string, { owners, isInside = false, lexicon }: About): string {
  if (!isInside) return text;
  const [first = '', ...others] = splitSentences(text, lexicon.words);
  const isOrder = isVerb(/^\p{L}+/u.exec(first)?.[0] ?? '', lexicon.words);
  if (others.length === 0 || isOrder || owners.some((owner) => first.includes(owner))) return text;
  const at = others.findIndex((sentence) => {
    const task = stripOwner(sentence, owners, lexicon) ?? '';
    return task.split(' ').length >= FEWEST_WORDS;
  });
  return at < 0 ? text : others.slice(at).join(' ');
}

/** How it stands, behind a dash at the end: `- ONGOING`, `— in progress`. */
const standing = wordPattern(
  ({ states }) => states.open,
  (words) => String.raw`\.?\s[-–—]{1,2}\s${words}\.?$`,
);

function withoutState(text: string, { words }: Lexicon): string {
  return standing(words).cut(text);
}

/** Without what joins owner and task; `to take care of it` keeps what is to be done. */
function withoutLead(text: string, { words }: Lexicon): string {
  const bare = withoutLeadingJoint(text, words);
  const care = findCare(text.slice(0, text.length - bare.length).trim());
  return care === '' ? bare : `${care} ${bare}`;
}

/** `Publish the record - https://…`: where it is, apart from what it is. */
function withoutLink(text: string): string {
  const bare = text.replace(/\s[–—-]{1,2}\s<?https?:\/\/\S+$/u, '');
  return /\S\s+\S+\s+\S/.test(bare) ? bare : text;
}

/** `Ada will do it. – Ada`: without the owner whom the item names once more at its end. */
function withoutSignature(text: string, { owners }: About): string {
  const match = /[.,]?\s[–—-]{1,2}\s(\p{Lu}[\p{L}\p{M} .'’-]{1,40})$/u.exec(text);
  const isOwn = match !== null && owners.some((owner) => foldName(owner) === foldName(match[1]?.trim() ?? ''));
  return isOwn ? text.slice(0, match.index) : text;
}

/** Without the owner at the beginning, and what joins him and the task. */
function withoutOwner(text: string, { owners, lexicon }: About): string {
  if (owners.length === 0) return text;
  const label = /^[^:：]{2,60}[:：]\s+(?=\S)/u.exec(text)?.[0] ?? '';
  const numbered = withoutNumber(text);
  return (
    stripOwner(text, owners, lexicon) ??
    (numbered === text ? null : stripOwner(numbered, owners, lexicon)) ??
    (label === '' ? null : stripOwner(text.slice(label.length), owners, lexicon)) ??
    text
  );
}

/** English says `take care of it`; what others say with a word for care is left out with it. */
function findCare(joint: string): string {
  const care = english.tasks.cares.find((words) => joint.toLowerCase().endsWith(words)) ?? '';
  return care.replace(/^(\p{L}+)s\b/u, '$1');
}

/** `looks into it`: what somebody does is what is to be done. */
function toOrder(text: string, { words }: Lexicon): string {
  const [does = ''] = /^\p{Ll}{2,}s(?=\s)/u.exec(text) ?? [];
  const base = [does.slice(0, -1), does.slice(0, -2), does.replace(/ies$/, 'y')].find(
    (each) => each !== does && each !== '' && isVerb(each, words),
  );
  return does === '' || base === undefined || isVerb(does, words) ? text : `${base}${text.slice(does.length)}`;
}

function stripOwner(text: string, owners: readonly string[], lexicon: Lexicon): string | null {
  const unspaced = findUnspacedOwner(text, lexicon);
  if (unspaced !== null) return unspaced.rest;
  const wanted = new Set(owners.map(foldName));
  const isOwners = (list: string) =>
    readNames(list, lexicon) !== null && splitOwners(list, lexicon).every((name) => wanted.has(foldName(name)));
  const joint = findJoint(text, lexicon.words);
  const care = joint === null ? '' : findCare(joint.words);
  // `Le bureau doit …`: the article of another language.
  const before = joint === null ? [] : [withoutArticle(joint.before), joint.before.replace(/^\p{L}{1,4}\s/u, '')];
  if (joint !== null && before.some(isOwners))
    return care !== ''
      ? `${care} ${joint.after}`
      : PROGRESS.test(joint.words)
        ? `${joint.words.replace(PROGRESS, '')} ${joint.after}`
        : joint.after;
  // `Ada looks into it`, `Ada and Bo: …`: the longest list of owners at the beginning.
  for (const owner of owners.toSorted((a, b) => b.length - a.length)) {
    const start = text.slice(0, owner.length);
    const behind = text.slice(owner.length);
    if (foldName(start) === foldName(owner) && /^[\s:,/&+–—-]/.test(behind)) {
      const others = owners.filter((each) => each !== owner);
      const rest = withoutAnd(behind.replace(/^[\s:,/&+–—-]+/u, ''), others, lexicon);
      return rest === '' ? null : (stripOwner(rest, others, lexicon) ?? toOrder(rest, lexicon));
    }
  }
  return null;
}

/** Without what joins the owner before it and another one; before one of the owners it may be of any language. */
function withoutAnd(text: string, others: readonly string[], { words }: Lexicon): string {
  const small = /^\p{Ll}{1,6}\s+/u.exec(text)?.[0] ?? '';
  const next = foldName(text.slice(small.length));
  return small !== '' && others.some((other) => next.startsWith(`${foldName(other)} `))
    ? text.slice(small.length)
    : another(words).cut(text);
}

/** `… :fire:`: signs by name at the end. */
const SHORTCODES = /(?:\s+:[a-z\d_+-]{2,40}:)+\s*$/iu;

/** Without the stops and signs at the end; a bracket that was opened before a date and is open no more goes too. */
function trimEnd(text: string): string {
  const bare = text
    .replace(SHORTCODES, '')
    .replace(/(?<![\s.:;,–—、，。-])[\s.:;,–—、，。-]+$/u, '')
    .trim();
  return bare;
}

/** A word of small letters begins with a capital; code, logins, files and identifiers stay as they are. */
function capitalise(text: string): string {
  const word = /^["“'‘(]?\p{Ll}[\p{Ll}\p{M}'’-]*(?=[\s,:;?!/)."”]|$)/u.exec(text)?.[0];
  if (
    word === undefined ||
    /^\p{Ll}+(?:\.\p{L}|:\/\/)/u.test(text) ||
    /^[\p{L}-]*[/_]\S*[\p{L}]/u.test(text.split(/\s/, 1)[0] ?? '')
  )
    return text;
  return text.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
}
