import { either } from '../../languages/compile.ts';
import { AND, ARTICLES, COPULAS, INFINITIVES, JOINING, NOT_YET, ON_IT } from '../../languages/english-joints.ts';
import { MEANS_IT, TAKES_IT } from '../../languages/english-phrases.ts';
import type { Example } from '../example.ts';
import { findJoint } from '../joint.ts';
import { areKnown, areOwners, splitOwners, type Lexicon } from '../names.ts';
import { findVerbForm } from './verb-form.ts';
import { circumstance } from './owner-inside.ts';
import { splitWords } from '../../text/words.ts';

/** What is to be done, and a clause behind it that says who will: `Renew the page - Ada will do it`. */
export type OwnerClause = {
  readonly owners: readonly string[];
  /** What stands before the clause. */
  readonly before: string;
  /** What the clause says of its own that is to be done; empty where it only says who does it. */
  readonly task: string;
};

/** What sets a clause apart. */
const APART = /\s(?:[-–—]{1,3}|[-=]{1,2}>|→)\s+|[,;]\s+/gu;
/** Clauses of an item that are looked at, the last first. */
const MOST_CLAUSES = 4;
/** Words before a clause that may be a task. */
const FEWEST_WORDS = 2;
/** `Ada has not begun`, `Bo is on it`: behind a dash says whose it is. */
const STANDING = new RegExp(String.raw`^(\S{1,40}(?:\s\p{Lu}\S{0,30})?)\s${either(NOT_YET)}(?=[\s.]|$)`, 'u');
/** `share it by then`, `do so next week`. */
const IT = new RegExp(String.raw`^(?:\p{L}+\s){1,2}${either(MEANS_IT)}(?![\p{L}\d])`, 'iu');
const TAKES = new RegExp(String.raw`^${either([...TAKES_IT])}(?:\s+\S+){0,3}\.?$`, 'iu');
/** What should or can be is no promise: `Check the rights - the board should have them`. */
const PLAN = new RegExp(String.raw`^(?:${either([...JOINING, ...COPULAS])}\b|.*\s${either(INFINITIVES)}$)`, 'i');

const GIVEN = new RegExp(`^${either(INFINITIVES)}$`, 'i');

/** Finds a clause in which somebody whom the note knows will do what stands before it. */
export function findOwnerClause(text: string, lexicon: Lexicon): OwnerClause | null {
  // `If it is open, Ada will do it` says when.
  if (!lexicon.inSection || circumstance(lexicon.words).test(text)) return null;
  const signs = [...text.matchAll(APART)].slice(-MOST_CLAUSES).toReversed();
  for (const { index, 0: sign } of signs) {
    const before = text.slice(0, index).trimEnd();
    const said = splitWords(before).length < FEWEST_WORDS ? null : readClause(text.slice(index + sign.length), lexicon);
    // Behind a comma a sentence goes on: there only `Ada will do it` says whose it is, or `Ada to
    // write it` behind what tells something.
    if (said === null) continue;
    const isTold = said.given !== '' && findVerbForm(before, lexicon.words) === 'tells';
    const isComma = /^[,;]/.test(sign);
    if (isComma && isTold) return { owners: said.owners, before: '', task: said.given };
    if (!isComma || (said.task === '' && said.isPlan)) return { ...said, before };
  }
  return null;
}

/** `Write it: Ada is working on this`, `Sort it Ada and Bo are on it`: behind a colon or nothing, those who have taken it. */
const TAKEN = new RegExp(
  String.raw`^(\p{L}[^:]{3,120}?)(:\s|\s)((?:${either(ARTICLES)}\s)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?(?:(?:\s?[,&/]\s?|\s${either(AND)}\s)(?:${either([...ARTICLES, ...ARTICLES.map((word) => word.toUpperCase())])}\s)?\p{Lu}[\p{L}.'’-]*){0,3})\s${either(COPULAS)}\s${either(ON_IT)}\s${either(MEANS_IT)}\.?$`,
  'u',
);

/** Finds those who have taken on what stands before them; somebody in the shape of a name is enough, since nothing else is. */
export function findTaker(
  text: string,
  lexicon: Lexicon,
): { readonly owners: readonly string[]; readonly text: string } | null {
  if (!lexicon.inSection || !ENDS.test(text)) return null;
  const [, before = '', sign = '', names = ''] = TAKEN.exec(text) ?? [];
  const isTask = sign.startsWith(':') || findVerbForm(before, lexicon.words) !== 'tells';
  if (!isTask || names === '' || !areOwners(names, lexicon, false)) return null;
  return { owners: splitOwners(names, lexicon), text: before };
}

const ENDS = new RegExp(String.raw`\s${either(MEANS_IT)}\.?$`);

function readClause(
  clause: string,
  lexicon: Lexicon,
): {
  readonly owners: readonly string[];
  readonly task: string;
  readonly isPlan: boolean;
  /** What somebody is `to` do. */
  readonly given: string;
} | null {
  const joint = findJoint(clause, lexicon.words);
  if (joint !== null && PLAN.test(joint.words) && areKnown(joint.before, lexicon)) {
    const isIt = IT.test(joint.after) || TAKES.test(joint.after);
    return {
      owners: splitOwners(joint.before, lexicon),
      task: isIt ? '' : joint.after,
      isPlan: true,
      given: GIVEN.test(joint.words) ? joint.after : '',
    };
  }
  const [, who = ''] = STANDING.exec(clause) ?? [];
  return who !== '' && areKnown(who, lexicon)
    ? { owners: splitOwners(who, lexicon), task: '', isPlan: false, given: '' }
    : null;
}

/** How such clauses are written. `Ada` is known in the note. */
export const OWNER_CLAUSE_EXAMPLES: readonly Example[] = [
  ['Renew the page - Ada will do it', 'Ada', ''],
  ['Renew the page -- Ada will share it by then', 'Ada', ''],
  ['A place for ideas -> Ada will make a page', 'Ada', 'make a page'],
  ['Renew the page, Ada will do it', 'Ada', ''],
  ['Renew the page - Ada has not begun', 'Ada', ''],
  ['Renew the page - Ada is on it', 'Ada', ''],
  ['Renew the page, Ada will join the call', null],
  ['The page is old, Ada to write another', 'Ada', 'write another'],
  ['Renew the page - it will be fine', null],
  ['Renew the page - Ada should have the keys', null],
];
