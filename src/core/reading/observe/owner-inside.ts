import { anyFolded, either } from '../../languages/compile.ts';
import { AND, FILLERS, JOINING } from '../../languages/english-joints.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import type { Example } from '../example.ts';
import { areKnown, areOwners, isCollective, isInitials, splitOwners, type Lexicon } from '../names.ts';
import { BECOMING, findJoint } from '../joint.ts';
import { REFERENCE, withoutNumber } from '../leading-reference.ts';
import { splitSentences } from '../sentences.ts';
import { isVerb, wordTest } from '../word-classes.ts';
import { findDoers } from './doers.ts';
import { withSecond } from './second-owner.ts';
import { findSubject } from './subject.ts';

/** Sentences of an item that are looked at. */
const MOST_SENTENCES = 3;

/** What a sentence is about, in front of it: `Runners: Ada to renew them`, `**Runners** – Ada to renew them`. */
const LABEL = /^(?:[^:：@]{2,60}[:：]|\*\*[^*]{2,60}\*\*(?:\s*[–—-]{1,2}|:)?)\s+(?=\S)/u;
/** A reference with nothing behind it: `#12 Ada to do it`. */
const BARE_REFERENCE = /^(?:\[[^[\]]{0,30}#?\d{1,8}\]\([^()\s]{1,200}\)|#\d{1,8}|https?:\/\/\S{1,200})\s+/iu;
/** A tag in front of a sentence: `[P1] Ada to do it`. */
const TAG = /^\[[^[\]]{1,20}\](?![([])\s+/u;

/** When or how, before who is to do it: `By Friday, Ada to do it`, `Meanwhile, Ada will do it`, `Then Ada to do it`. */
export const circumstance = perVocabulary((vocabulary: Vocabulary) =>
  createMatcher(
    String.raw`^(?:(?:${anyFolded(gather(vocabulary, ({ sentences }) => sentences?.circumstances ?? []))}(?:\s[^,:.]{2,50})?|\p{L}{2,12}ly),\s+|${either(FILLERS)}[,\s]\s*)(?=[\p{L}@])`,
  ),
);

const JOINED = new RegExp(String.raw`^${either(JOINING)}\b`);
/** A name of one word or two. */
const ONE = String.raw`@?[\p{L}\d_.'’-]+(?:\s[\p{L}\d_.'’-]+)??`;
const BETWEEN = String.raw`(?:\s*[,&/+]\s*(?:${either(AND)}\s+)?|\s+${either(AND)}\s+)`;
const TOLD = new RegExp(String.raw`^(${ONE}(?:${BETWEEN}${ONE}){0,4})\s+(?!${either(AND)}\s)(\p{L}+)(?!\p{L})`, 'u');
/** `AB`, `ABC`. */
const SHORT = /^\p{Lu}{2,3}$/u;
/** `Ada and Bo`, `Ada, Bo and Cy Moe`. */
const PAIR = new RegExp(
  String.raw`^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?:${BETWEEN}\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?){1,4}$`,
  'u',
);
const BARE = /^(@?\p{L}[\p{L}\d_.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?)\s+(\p{Ll}+)\s+\S/u;

const isDeterminer = wordTest(({ sentences }) => sentences?.determiners ?? []);

const isNoticeWord = wordTest(({ tasks }) => tasks.notices);

/** Those of whom an item says that they are to do it; the owner may be named in a later sentence, or behind a label. */
export function findOwnerInside(whole: string, lexicon: Lexicon, explicit: boolean): readonly string[] | null {
  if (!lexicon.inSection) return null;
  const bare = withoutNumber(whole.replace(REFERENCE, '').replace(BARE_REFERENCE, '').replace(TAG, ''));
  const content = circumstance(lexicon.words).cut(bare);
  const told = explicit ? findTold(content, lexicon) : null;
  if (told !== null) return told;
  // Behind a full stop only somebody whom the note knows begins a sentence in lower case.
  const begins = (sentence: string, index: number) =>
    index === 0 || /^[\p{Lu}@*]/u.test(sentence) || lexicon.isName(/^[^\s,]+/.exec(sentence)?.[0] ?? '');
  for (const [index, sentence] of splitSentences(content).filter(begins).slice(0, MOST_SENTENCES).entries()) {
    const owners = findSubject(sentence, lexicon, explicit) ?? findBehindLabel(sentence, lexicon, explicit);
    // `Interested people can ask Ada`, behind what is to be done: nobody is told to do it.
    const isTold = index === 0 || JOINED.test(findJoint(sentence, lexicon.words)?.words ?? '');
    if (!isTold && owners?.every((owner) => isCollective(owner, lexicon)) === true) continue;
    if (owners !== null) return withSecond(owners, sentence, lexicon);
  }
  const doers = findDoers(content, lexicon);
  return doers === null ? findBareOrder(content, lexicon) : withSecond(doers, content, lexicon);
}

/** `Ada to be moderator`: somebody, and what she is to become. */
const FIRST = /^(@?\p{L}[\p{L}\d_.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?)\s/u;

/** `Ada check the draft`: somebody known and a verb that is no noun, as minutes that drop their `to` write it. */
function findBareOrder(content: string, lexicon: Lexicon): readonly string[] | null {
  const [words = '', first = ''] = FIRST.exec(content) ?? [];
  if (first !== '' && BECOMING.test(content.slice(words.length)) && areKnown(first, lexicon))
    return splitOwners(first, lexicon);
  const [, list = '', told = ''] = TOLD.exec(content) ?? [];
  const names = list === '' ? [] : splitOwners(list, lexicon);
  if (names.length > 1 && areKnown(list, lexicon) && isVerb(told, lexicon.words, 'sure')) return names;
  const [, name = '', verb = ''] = BARE.exec(content) ?? [];
  return name !== '' && areKnown(name, lexicon) && isVerb(verb, lexicon.words, 'sure')
    ? splitOwners(name, lexicon)
    : null;
}

/** `Ada review the draft`, behind a marker: a verb without `to`. */
function findTold(content: string, lexicon: Lexicon): readonly string[] | null {
  const [told = '', list = '', verb = ''] = TOLD.exec(content) ?? [];
  if (list === '' || !isVerb(verb, lexicon.words)) return null;
  // `Ada and Bo review it`: two of a name's shape are hardly things, of which one would say what they do; nor are initials
  // before `write the page`, though `DB migrate to it` is one.
  const names = splitOwners(list, lexicon);
  const next = /^\s(\p{L}+)/u.exec(content.slice(told.length))?.[1] ?? '';
  const isShort = names.length > 1 || isDeterminer(lexicon.words)(next);
  const areShort = isShort && names.every((name) => SHORT.test(name) && isInitials(name, lexicon));
  const arePeople =
    (PAIR.test(list) || areShort) && isVerb(verb, lexicon.words, 'sure') && areOwners(list, lexicon, false);
  return arePeople || areKnown(list, lexicon) ? names : null;
}

function findBehindLabel(sentence: string, lexicon: Lexicon, explicit: boolean): readonly string[] | null {
  const label = LABEL.exec(sentence)?.[0] ?? '';
  // What a bracket only begins is no label.
  if (label === '' || /\([^)]*$/.test(label) || isNoticeWord(lexicon.words)(label.replace(/[*:：\s]+$|^\*+/g, '')))
    return null;
  const owners = findSubject(sentence.slice(label.length), lexicon, explicit);
  return owners === null || owners.length === 0 ? null : owners;
}

/** Whom sentences name as the one to do it; the name stays part of the text. `Ada` is known in the note. */
export const OWNER_INSIDE_EXAMPLES: readonly Example[] = [
  ['Bo to write it', 'Bo', 'Bo to write it'],
  ['Bo and Cy will write it', 'Bo/Cy', 'Bo and Cy will write it'],
  ['Bo is going to write it', 'Bo', 'Bo is going to write it'],
  ['Bo still has to write it', 'Bo', 'Bo still has to write it'],
  ['Ada and Bo write it', 'Ada/Bo', 'Ada and Bo write it'],
  ['By Friday, Bo to write it', 'Bo', 'By Friday, Bo to write it'],
  ['Runners: Ada to renew them', 'Ada', 'Runners: Ada to renew them'],
  ['Ada looks into it', 'Ada', 'Ada looks into it'],
  ['Someone should write it', null],
  ['All members to give feedback', 'All members', 'All members to give feedback'],
  ['Draft a note to send round', null],
  ['We need to write it', null],
  ['Email to the list', null],
];
