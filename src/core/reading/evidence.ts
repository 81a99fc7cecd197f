import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Branch } from '../note/build-tree.ts';
import { remember } from '../text/remember.ts';
import { withoutLeadingJoint } from './joint.ts';
import { areKnown, type Lexicon } from './names.ts';
import type { Item } from './observe-item.ts';
import { findRemark } from './observe/remark.ts';
import { isPledge, isReport, isSpeech } from './observe/speech.ts';
import { findVerbForm } from './observe/verb-form.ts';
import { tellsToDo } from './tells-to-do.ts';
import { areRoles } from './word-classes.ts';
import { splitWords } from '../text/words.ts';

/** What a section does as a whole; weighed when it is asked for. */
export type Evidence = {
  /** Its lines are mostly what several people said. */
  readonly isTalk: () => boolean;
  /** Enough of its items are plainly tasks that one which only names a thing is one too. */
  readonly isOfTasks: () => boolean;
  /** Nearly all of them only say what somebody is or sees to in a team. */
  readonly isOfRoles: () => boolean;
  /** As many of them tell somebody to do something. */
  readonly isOfOrders: () => boolean;
  /** Several of them end in a question. */
  readonly asksOften: () => boolean;
};

/** By what a section is weighed. */
type About = {
  readonly observe: (branch: Branch) => Item;
  readonly lexicon: Lexicon;
  /** A heading announces it as what is to be done; what a bullet does, or last time's items, is talked of as often. */
  readonly isPlain: boolean;
};

/** Of the lines that begin with somebody, what makes a talk: in a list of tasks some ask as well. */
const [HALF, MOST] = [1 / 2, 2 / 3];
/** Speakers from which on lines are a talk. */
const FEWEST_SPEAKERS = 2;

/** Times that a name heads what stands below it, from which on it is a speaker's. */
const TURNS = 3;

/** Questions from which on asking is what a list does: one may be what somebody is to find out. */
const FEWEST_ASKED = 2;

/** What the items of a section tell of each other. */
export function weighSection(roots: readonly Branch[], about: About): Evidence {
  const { observe, lexicon } = about;
  // What stands below a bare name or topic counts, not the name.
  const items = roots
    .flatMap((root) => (root.children.length > 0 && isHead(root) ? root.children : [root]))
    .map((branch) => ({ branch, item: observe(branch) }));
  const isMost = (isSuch: (one: (typeof items)[number]) => boolean) => {
    const count = items.filter(isSuch).length;
    return count > 0 && count * 2 >= items.length;
  };
  return {
    isTalk: remember(() => areTalk(roots, items.length, about)),
    isOfTasks: remember(() => isMost(({ branch, item }) => isTask(branch, item, lexicon))),
    isOfRoles: remember(() =>
      areListed(
        items.map(({ item }) => item),
        lexicon,
      ),
    ),
    isOfOrders: remember(() => isMost(({ item }) => item.marked || tellsToDo(item.text, lexicon.words))),
    asksOften: remember(() => items.filter(({ item }) => /[?？]\s*$/.test(item.text)).length >= FEWEST_ASKED),
  };
}

/** People from which on what each is, and nothing else, is a list of roles. */
const FEWEST_ROLES = 2;

function areListed(items: readonly Item[], { words }: Lexicon): boolean {
  const roles = items.filter(({ ownerAt, text }) => ownerAt === 'before' && areRoles(text, words));
  return roles.length >= FEWEST_ROLES && roles.length * 4 >= items.length * 3;
}

/** Whether blocks are mostly what several people said, among that many items. */
function areTalk(roots: readonly Branch[], items: number, { observe, lexicon, isPlain }: About): boolean {
  const speakers = new Set<string>();
  let said = 0;
  let spoken = 0;
  // `**Ada**` alone on a line, and below what she says.
  const heads = new Map<string, number>();
  for (const { line, children } of roots) {
    if (children.length === 0 || line.box !== null || !areKnown(line.content.replace(/[*_:：]/g, '').trim(), lexicon))
      continue;
    heads.set(line.content, (heads.get(line.content) ?? 0) + 1);
    said += 1;
    if (!children.some((child) => isSaid(child.line.content, lexicon))) continue;
    spoken += 1;
    speakers.add(line.content);
  }
  const headed = roots
    .flatMap((root) => [root, ...root.children])
    .map((branch) => ({ branch, item: observe(branch) }))
    .filter(({ branch, item }) => !item.marked && item.ownerAt === 'before' && branch.line.box === null);
  said += headed.length;
  const isHeard = spoken > 0 || headed.some(({ item }) => isSaid(item.text, lexicon));
  for (const { item } of headed) {
    // `Bo: The next release will be 2.0` may be a task; where somebody surely speaks it is an answer.
    if (!isSaid(item.text, lexicon) && !(isHeard && findRemark(item.text, lexicon.words) === 'notice')) continue;
    spoken += 1;
    speakers.add(item.owners.join());
  }
  return (
    (speakers.size >= FEWEST_SPEAKERS && spoken >= said * (isPlain ? MOST : HALF) && said * 2 >= items) ||
    // A list of tasks names each owner once; who takes turns speaks.
    (heads.size >= FEWEST_SPEAKERS && [...heads.values()].filter((times) => times >= TURNS).length > 0)
  );
}

/** Items below a heading from which on they can be a record. */
const FEWEST_TOLD = 2;

/** Whether items are mostly sentences of what people said or agreed: `Ada noted that …`, `The team agreed to …`. */
export function tellsWhatWas(roots: readonly Branch[], words: Vocabulary): boolean {
  const told = roots.filter(({ line }) => line.box === null && isReport(line.content, words));
  // One paragraph of several sentences is as much.
  const isMore =
    told.length >= FEWEST_TOLD || told.some(({ line }) => line.kind === 'text' && /[.!?]\s+\p{Lu}/u.test(line.content));
  return isMore && told.length * 2 > roots.length;
}

/** Words of a bullet that may head others. */
const MOST_HEAD_WORDS = 3;

function isHead({ line }: Branch): boolean {
  return /[:：]\W*$/.test(line.content) || splitWords(line.content, MOST_HEAD_WORDS + 1).length <= MOST_HEAD_WORDS;
}

/** Speech, and no order or promise: `Agree on the schedule` could be both. */
function isSaid(text: string, { words }: Lexicon): boolean {
  // `Ada volunteers to write it`: what somebody offers is hers.
  const offered = withoutLeadingJoint(text, words);
  const isOffer = offered !== text && findVerbForm(offered, words) === 'told';
  return isSpeech(text, words) && !isOffer && !isPledge(text, words) && findVerbForm(text, words) !== 'told';
}

function isTask(branch: Branch, item: Item, lexicon: Lexicon): boolean {
  if (branch.line.box !== null || item.owners.length > 0 || item.marked || item.state !== 'open') return true;
  return findVerbForm(item.text, lexicon.words) === 'told';
}
