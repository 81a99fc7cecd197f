import { anyFolded, either } from '../languages/compile.ts';
import { AND, BECOME, FILLERS, WEAK_JOINTS } from '../languages/english-joints.ts';
import { STATUS } from '../languages/english-remarks.ts';
import { createMatcher } from '../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { foldName } from '../text/person-name.ts';
import { findJoint } from './joint.ts';
import { readNames, splitOwners, type Lexicon } from './names.ts';
import { findOwnerClause } from './observe/owner-clause.ts';
import { isTopicWord, isVerb } from './word-classes.ts';
import { splitWords } from '../text/words.ts';

/** Whether a list names nobody but some owners. */
function areTheirs(list: string, owners: readonly string[], lexicon: Lexicon): boolean {
  const wanted = new Set(owners.map(foldName));
  const names = readNames(list, lexicon) === null ? [] : splitOwners(list, lexicon);
  return names.length > 0 && names.every((name) => wanted.has(foldName(name)));
}

/** Words that only head what follows. */
const MOST_HEADING_WORDS = 2;

/** `Renew the page - Ada will do it`: what is to be done; what the clause adds of its own stands behind a colon. */
export function withoutClause(text: string, owners: readonly string[], lexicon: Lexicon): string {
  const clause = owners.length === 0 ? null : findOwnerClause(text, lexicon);
  if (clause === null || !clause.owners.every((owner) => owners.includes(owner))) return text;
  const { before, task } = clause;
  // `Side note - Ada will add it`: what stands before only says that something follows.
  const words = splitWords(before);
  const isHead = words.length <= MOST_HEADING_WORDS && isTopicWord(words.at(-1) ?? '', lexicon.words);
  if (task !== '' && (isHead || before === '')) return task;
  return task === '' ? before : `${before}${/[.?!:]$/.test(before) ? '' : before.includes(': ') ? ' -' : ':'} ${task}`;
}

const labels = perVocabulary((vocabulary: Vocabulary) =>
  createMatcher(String.raw`^${anyFolded(gather(vocabulary, ({ tasks }) => tasks.ownerLabels))}\s*:?\s+(?=\S)`),
);

/** `… (Ada)`, `… (assigned to Ada)`, `… (Ada to lead)`: a bracket that only says whose it is. */
export function withoutOwnBracket(text: string, owners: readonly string[], lexicon: Lexicon): string {
  const [whole = '', inside = ''] = /\s*[([]([^()[\]]{2,80})[)\]][.\s]*$/u.exec(text) ?? [];
  if (whole === '' || whole.length === text.length || owners.length === 0) return text;
  const named = labels(lexicon.words).cut(inside);
  const who = findJoint(named, lexicon.words)?.before ?? named;
  return areTheirs(who, owners, lexicon) ? text.slice(0, text.length - whole.length) : text;
}

const NAMES_OF_STANDING = either(STATUS.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
const STANDING = new RegExp(String.raw`(?:\s*[;.,(–—-]{1,2}|(?=\s\p{Lu}))\s*${NAMES_OF_STANDING}\s?:.*$`, 'u');

/** `…; Status: waiting for an answer`: how it stands is no part of what it is. */
export function withoutStanding(text: string): string {
  const bare = text.replace(STANDING, '');
  return /\S\s+\S/.test(bare) ? bare : text;
}

const WEAK = new RegExp(String.raw`^${either(WEAK_JOINTS)}\s+(?:${either(FILLERS)}\s+)?(?=(\p{Ll}+))`, 'u');

/** `could write it`, behind its owner: what may be done is what the issue is about. */
export function withoutWeakJoint(text: string, { words }: Lexicon): string {
  const [weak = '', verb = ''] = WEAK.exec(text) ?? [];
  return weak !== '' && isVerb(verb, words) && !BECOME.includes(verb) ? text.slice(weak.length) : text;
}

const OTHERS = new RegExp(String.raw`^(?:${either(AND)}|&)\s`, 'i');

/** `and the rest of the crew to write it`, behind the owners whose names were taken off. */
export function withoutOthers(text: string, { words }: Lexicon): string {
  return OTHERS.test(text) ? (findJoint(text, words)?.after ?? text) : text;
}

/** Without a sign of type that is opened or closed only. */
export function withoutStrayMarks(text: string): string {
  return (text.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? text.replace(/\s*\*\*$|^\*\*\s*/, '') : text;
}
