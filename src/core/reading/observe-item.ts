import type { Box } from '../note/scan-lines.ts';
import { takeComments } from '../text/html-comments.ts';
import { unescapeMentions } from '../text/login.ts';
import { findLead } from './lead-names.ts';
import { areKnown, type Lexicon } from './names.ts';
import { withoutAside, withoutSign } from './observe/aside.ts';
import { findMarker } from './observe/marker.ts';
import { findOwnerApart, straightenCorners } from './observe/owner-apart.ts';
import { straightenMentions } from './observe/plain-mentions.ts';
import { findOwnerBefore } from './observe/owner-before.ts';
import { findOwnerBehind } from './observe/owner-behind.ts';
import { findOwnerBySign } from './observe/owner-by-sign.ts';
import { findOwnerClause, findTaker } from './observe/owner-clause.ts';
import { findOwnerInside } from './observe/owner-inside.ts';
import { findUnspacedOwner } from './observe/owner-unspaced.ts';
import { unwrapName } from './observe/unwrap-name.ts';
import { findRemark, isDefinition } from './observe/remark.ts';
import { findState } from './observe/state.ts';
import { withoutTaskLabel } from './task-label.ts';
import type { TodoState } from './types.ts';
import { joinSpaces } from '../text/words.ts';

/** Where an item names its owners. */
export type OwnerPlace = 'marker' | 'before' | 'inside' | 'behind' | 'below' | 'column' | 'above';

/** What stands in the words of an item, and where. */
export type Item = {
  /** Owners as written, markup removed; each once. */
  readonly owners: readonly string[];
  /** Where they stand; null where nobody is named. */
  readonly ownerAt: OwnerPlace | null;
  /** What is left: the item's own text. */
  readonly text: string;
  /** `TODO:`, `ACTION:`, `AI:` stands before it. */
  readonly marked: boolean;
  /** A marker, or a box with a login: an item wherever it stands. */
  readonly explicit: boolean;
  /** Whether a prefix named the owners, so that the line starts a new item even inside a paragraph. */
  readonly prefixed: boolean;
  readonly state: TodoState;
  /** The mark of its state as written. */
  readonly stateWords: string;
  readonly comments: string;
};

/** How HackMD and boards mention people: `[name=ada]`, `@Ada Moe`. */
const MENTION = /^\s*(?:\[name=|@)/;

type Opening = Pick<Item, 'owners' | 'ownerAt' | 'text' | 'marked' | 'prefixed'>;

/** Takes an item's words apart: state marks, an explicit marker, owners. Each recogniser sees what the one before left. */
export function observeItem(content: string, box: Box, lexicon: Lexicon): Item {
  const { text: visible, comments } = takeComments(unescapeMentions(content));
  const marked = findState(withoutAside(joinSpaces(visible)), box, lexicon.words);
  const opening = isDefinition(marked.text) ? nobody(marked.text) : openItem(withoutSign(marked.text), lexicon);
  const again = opening.prefixed
    ? findState(opening.text, null, lexicon.words)
    : { state: marked.state, text: opening.text, words: '' };
  const hasLogin =
    box !== null &&
    opening.prefixed &&
    opening.owners.length > 0 &&
    (opening.owners.some((owner) => owner.startsWith('@')) || MENTION.test(content));
  return {
    ...opening,
    explicit: opening.marked || hasLogin,
    text: again.text,
    state: marked.state === 'open' ? again.state : marked.state,
    stateWords: marked.words === '' ? again.words : marked.words,
    comments,
  };
}

function nobody(text: string): Opening {
  return { owners: [], ownerAt: null, text, marked: false, prefixed: false };
}

/** `[Ada to write it](https://…)`: the whole item is a link, as notetakers write it; its words are read as if it were none. */
const LINKED = /^[*_]{0,3}\[([^[\]]{3,400})\]\(<?[^()\s<>]{1,1000}>?\)[*_.\s]*$/;

function openItem(written: string, lexicon: Lexicon): Opening {
  const label = written.endsWith(')') || /\)[*_.\s]+$/.test(written) ? (LINKED.exec(written)?.[1] ?? '') : '';
  const inner = label === '' ? null : openWords(label, lexicon);
  // `[Notes of the release (Maple)](https://…)`: a bracket at the end of a title is a part of it.
  const isTold = inner !== null && (inner.marked || (inner.owners.length > 0 && inner.ownerAt !== 'behind'));
  return isTold ? inner : openWords(written, lexicon);
}

function openWords(written: string, lexicon: Lexicon): Opening {
  const content = straightenMentions(straightenCorners(written, lexicon), lexicon);
  const marker = findMarker(content, lexicon);
  if (marker === null) return openLabelled(content, lexicon);
  const { owners } = marker;
  const rest = straightenMentions(marker.rest, lexicon);
  if (findRemark(rest, lexicon.words) === 'nothing') return { ...nobody(rest), marked: true, prefixed: true };
  if (owners.length > 0) return { owners, ownerAt: 'marker', text: rest, marked: true, prefixed: true };
  return { ...findOwners(rest, { ...lexicon, inSection: true }, true), marked: true, prefixed: true };
}

/** `**Task:** Ada: write it`: whose it is may stand behind the label. */
function openLabelled(content: string, lexicon: Lexicon): Opening {
  const bare = withoutTaskLabel(content, lexicon.words);
  const opening = bare === content ? null : findOwners(bare, lexicon, false);
  return opening?.prefixed === true ? opening : findOwners(content, lexicon, false);
}

function findOwners(content: string, lexicon: Lexicon, marked: boolean): Opening {
  const before = findOwnerBefore(content, lexicon, marked);
  const isGuess = before?.isSure === false;
  const signed = isGuess ? findOwnerBehind(content, lexicon, marked) : null;
  // A word in front that may be a name gives way to a name at the end that surely is one.
  if (
    signed !== null &&
    content.replace(/[\s.*_]+$/, '').endsWith(signed.words) &&
    areKnown(signed.owners.join(', '), lexicon)
  )
    return { owners: signed.owners, ownerAt: 'behind', text: signed.text, marked, prefixed: false };
  const taken = isGuess && content.includes('：') ? findOwnerApart(content, lexicon) : null;
  if (taken?.at === 'behind' && areKnown(taken.owners.join(', '), lexicon))
    return { owners: taken.owners, ownerAt: 'behind', text: taken.text, marked, prefixed: false };
  if (before !== null) return { owners: before.owners, ownerAt: 'before', text: before.text, marked, prefixed: true };
  const plain = unwrapName(content, lexicon.words);
  const taker = findTaker(plain, lexicon);
  if (taker !== null) return { owners: taker.owners, ownerAt: 'behind', text: taker.text, marked, prefixed: false };
  const inside = findUnspacedOwner(plain, lexicon)?.owners ?? findOwnerInside(plain, lexicon, marked);
  if (inside !== null && inside.length > 0)
    return { owners: inside, ownerAt: 'inside', text: plain, marked, prefixed: false };
  const apart = findOwnerApart(plain, lexicon);
  if (apart !== null)
    return { owners: apart.owners, ownerAt: apart.at, text: apart.text, marked, prefixed: apart.at === 'before' };
  // The sentence says that nobody is to do it.
  if (inside !== null) return { owners: [], ownerAt: null, text: plain, marked, prefixed: false };
  const behind = findOwnerBehind(plain, lexicon, marked);
  if (behind !== null) return { owners: behind.owners, ownerAt: 'behind', text: behind.text, marked, prefixed: false };
  const signedBy = findOwnerBySign(plain, lexicon);
  if (signedBy !== null)
    return {
      owners: signedBy.owners,
      ownerAt: signedBy.at,
      text: signedBy.text,
      marked,
      prefixed: signedBy.at === 'before',
    };
  const led = lexicon.habits?.leads() === true ? findLead(plain, lexicon) : null;
  if (led !== null) return { owners: led.owners, ownerAt: 'before', text: led.text, marked, prefixed: true };
  const owners = findOwnerClause(plain, lexicon)?.owners ?? [];
  return { owners, ownerAt: owners.length > 0 ? 'inside' : null, text: plain, marked, prefixed: false };
}
