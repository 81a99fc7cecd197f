import { plainText } from '../text/plain-text.ts';
import { withoutLeadingJoint } from './joint.ts';
import type { Lexicon } from './names.ts';
import { standing } from './observe/standing.ts';
import { findReference } from './reference.ts';
import { splitSentences } from './sentences.ts';
import { findCare, stripOwner, withoutOwner, withoutSignature, type About } from './title-owner.ts';
import { withoutLeadingDue, withoutTrailingDue } from './title-due.ts';
import {
  withoutClause,
  withoutOthers,
  withoutOwnBracket,
  withoutStanding,
  withoutStrayMarks,
  withoutWeakJoint,
} from './title-parts.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { UNSET } from '../languages/task-words.ts';
import { findSmall } from '../languages/small-words.ts';
import { findVerbForm } from './observe/verb-form.ts';
import { isVerb, wordPattern } from './word-classes.ts';
import { holdsWord } from '../text/words.ts';

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
  const { owners } = about;
  const written = withoutStrayMarks(plainText(text).replace(/^(?:[\s:;,.–—-]+(?=\S)|\d{1,2}:\s+(?=\p{L}))/u, ''));
  const said = about.isInside === true ? withoutClause(written, owners, lexicon) : written;
  const plain = findOwnSentence(said, about);
  const task = withoutSignature(withoutOwner(withoutLeadingDue(withoutLink(plain), due), about), about);
  const order =
    owners.length > 0 ? withoutWeakJoint(withoutOthers(pledge(lexicon.words).cut(task), lexicon), lexicon) : task;
  const first = withoutStanding(takeSentence(splitSentences(withoutLead(order, lexicon), lexicon.words)));
  const unowned = withoutOwnBracket(withoutTrailingDue(first, due, lexicon), owners, lexicon);
  const bare = trimEnd(withoutState(trimEnd(unowned), lexicon));
  const title = bare === '' || !holdsWord(bare) ? trimEnd(first) || trimEnd(plain) : bare;
  return capitalise(title, lexicon.words);
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
  const isOrder = findVerbForm(first, lexicon.words) === 'told';
  if (others.length === 0 || isOrder || owners.some((owner) => first.includes(owner))) return text;
  const at = others.findIndex((sentence) => {
    const task = stripOwner(sentence, owners, lexicon) ?? '';
    return task.split(' ').length >= FEWEST_WORDS;
  });
  return at < 0 ? text : others.slice(at).join(' ');
}

function withoutState(text: string, { words }: Lexicon): string {
  return standing(words).cut(unset(words).cut(text));
}

/** `, Due: TBD`, ` - [TBD]`, ` (ASAP)`: nobody knows yet when. */
const unset = wordPattern(
  ({ due }) => due.labels,
  (words) => String.raw`(?:\s*[,;|([–—]+\s*|\s-\s)(?:${words}\s?:\s*)?[([]?(?:${UNSET.join('|')})[\])]{0,2}\.?$`,
);

/**
 * Without what joins owner and task; `to take care of it` keeps what is to be done, and `Can the page be renamed?` what
 * makes a question of it.
 */
function withoutLead(text: string, { words }: Lexicon): string {
  const bare = withoutLeadingJoint(text, words);
  if (ASKS.test(bare) && !isVerb(/^\p{L}+/u.exec(bare)?.[0] ?? '', words)) return text;
  const care = findCare(text.slice(0, text.length - bare.length).trim());
  return care === '' ? bare : `${care} ${bare}`;
}

const ASKS = /[?？]\W{0,3}$/u;

/** `Publish the record - https://…`, `Publish the record. https://…`: where it is, apart from what it is. */
function withoutLink(text: string): string {
  const bare = text.includes('://') ? text.replace(/(?:\s[–—-]{1,2}|(?<=[\p{L}\d)]\.))\s<?https?:\/\/\S+$/u, '') : text;
  return /\S\s+\S+\s+\S/.test(bare) ? bare : text;
}

/** `… :fire:`: signs by name at the end. */
const SHORTCODES = /(?:\s+:[a-z\d_+-]{2,40}:)+\s*$/iu;

/** Without the stops and signs at the end; a bracket that was opened before a date and is open no more goes too. */
function trimEnd(text: string): string {
  const bare = text
    .replace(SHORTCODES, '')
    // `[1]`, which only points at a source.
    .replace(/\s\[\d{1,2}\]\s*$/, '')
    .replace(/(?:\s+(?:[-=]{1,2}>|→))+\s*$/u, '')
    .replace(/(?<![\s.:;,–—、，。-])[\s.:;,–—、，。-]+$/u, '')
    .trim();
  return bare;
}

/** A word of small letters begins with a capital; code, logins, files and identifiers stay as they are. */
function capitalise(text: string, words: Vocabulary): string {
  if (/^[A-Z]/.test(text)) return text;
  // `review/merge it`: verbs, and no path.
  const [verbs = ''] = /^\p{Ll}+(?:\/\p{Ll}+){1,3}(?=\s)/u.exec(text) ?? [];
  if (verbs.split('/').some((verb) => isVerb(verb, words))) return text.charAt(0).toUpperCase() + text.slice(1);
  const word = /^["“'‘(]?\p{Ll}[\p{Ll}\p{M}'’-]*(?=[\s,:;?!/)."”]|$)/u.exec(text)?.[0];
  if (
    word === undefined ||
    /^\p{Ll}+(?:\.\p{L}|:\/\/)/u.test(text) ||
    /^[\p{L}-]*[/_]\S*[\p{L}]/u.test(text.split(/\s/, 1)[0] ?? '')
  )
    return text;
  return text.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
}
