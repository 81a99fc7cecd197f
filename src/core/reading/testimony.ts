import { either } from '../languages/compile.ts';
import { INFINITIVES } from '../languages/english-joints.ts';
import type { Branch } from '../note/build-tree.ts';
import { findJoint } from './joint.ts';
import { areKnown, type Lexicon } from './names.ts';
import type { Item } from './observe-item.ts';
import { findDue } from './observe/due.ts';
import { findRemark } from './observe/remark.ts';
import { isSpeech } from './observe/speech.ts';
import { findVerbForm } from './observe/verb-form.ts';
import { observeBlock, type ReadingContext } from './reading-context.ts';
import { tellsToDo } from './tells-to-do.ts';

/** What an item says for its list. */
export type Testimony = {
  /** What is left of it without whose it is. */
  readonly text: string;
  /** It may be something to do. */
  readonly isTask: boolean;
  /** It tells somebody to do something: one whom the note knows, or anybody of a name's shape. */
  readonly told: 'known' | 'named' | null;
  /** Its words do so, and not its box alone: agendas have boxes too. */
  readonly isOrder: boolean;
  /** Somebody whom the note knows is to do it, whatever it is called. */
  readonly isOwned: boolean;
  /** How it says whose it is: in the words of a list of tasks, in a sentence as reports do, or by a name above it. */
  readonly by: 'itself' | 'sentence' | 'above';
};

/** `Ada to write it`: no one speaks so of what is or was, and whoever it is, it is somebody. */
const INFINITIVE = new RegExp(`^${either(INFINITIVES)}$`, 'i');

function handsOver({ ownerAt, text }: Item, { words }: Lexicon): boolean {
  return ownerAt === 'inside' && INFINITIVE.test(findJoint(text, words)?.words ?? '');
}

/** Whether an item tells its owner to do something: `Ada to write it`, `Ada: write it`. */
export function tellsOwner(item: Item, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  if (item.ownerAt === 'inside') return handsOver(item, lexicon) || tellsToDo(item.text, words);
  return findVerbForm(item.text, words) === 'told';
}

/** What the bullets of a block say for their list; `above`: whose they are by a line above them. */
export function listItems(
  branch: Branch,
  context: ReadingContext,
  above: readonly string[] = [],
): readonly Testimony[] {
  const { line, children } = branch;
  // `Meeting notes:` over bullets.
  if (line.kind !== 'bullet') return children.flatMap((child) => listItems(child, context, above));
  const { lexicon } = context;
  const head = line.content.replace(/[*_]+|[:：]\W*$/g, '').trim();
  if (children.length > 0 && above.length === 0 && areKnown(head, lexicon))
    return children.flatMap((child) => listItems(child, context, [head]));
  const item = observeBlock(branch, context);
  // It counts wherever it stands, and says nothing of the list.
  if (item.marked) return [];
  const owners = item.owners.length > 0 ? item.owners : above;
  const form = findVerbForm(item.text, lexicon.words);
  const isGiven = handsOver(item, lexicon);
  const isTold = isGiven || tellsOwner(item, lexicon);
  const isTask =
    isGiven ||
    ((isTold || (owners.length > 0 && form !== 'tells')) &&
      !isSpeech(item.text, lexicon.words) &&
      findRemark(item.text, lexicon.words) === null);
  const isKnown = isGiven || owners.every((name) => areKnown(name, lexicon));
  // `Ada: the slides (by Friday)`: who is to do it, and by when, is as much as a verb.
  const isDated = isTask && !isTold && isKnown && owners.length > 0 && findDue(item.text, context).due !== null;
  const isTo = isTask && (isTold || isDated || line.box !== null) && owners.length > 0;
  const told = isTo ? (isKnown ? 'known' : 'named') : null;
  const isSentence = item.ownerAt === 'inside' && !isGiven;
  const by = isSentence ? 'sentence' : item.owners.length > 0 ? 'itself' : 'above';
  return [
    {
      text: item.text,
      isTask,
      told,
      isOrder: isTo && (isTold || isDated),
      isOwned: isTask && isKnown && owners.length > 0,
      by,
    },
  ];
}

/** The bullets of a block. */
export function countBullets({ line, children }: Branch): number {
  return children.reduce((count, child) => count + countBullets(child), line.kind === 'bullet' ? 1 : 0);
}
