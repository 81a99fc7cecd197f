import type { Evidence } from './evidence.ts';
import type { Item } from './observe-item.ts';
import type { Topics } from './place.ts';
import type { Remark } from './observe/remark.ts';
import type { VerbForm } from './observe/verb-form.ts';

/**
 * Everything that is seen of a block when it is decided what it is: its own words, its place, and what stands beside it.
 * What is seldom asked for is looked for when it is.
 */
export type Seen = {
  readonly item: Item;
  readonly form: VerbForm;
  readonly remark: Remark | null;
  /** Behind its marker no action stands: `TODO is empty`. */
  readonly saysNothing: boolean;
  /** Owner, marker or due date stand without anything to do. */
  readonly isBare: boolean;
  /** Blocks stand below it. */
  readonly hasBelow: boolean;
  /** Its owners are surely somebody: known, initials, a login or a word for many. */
  readonly isNamedOwner: () => boolean;
  /** It tells what people said or agreed: `Ada noted that …`. */
  readonly isReport: boolean;
  /** It is what somebody said. */
  readonly isSpoken: () => boolean;
  /** What stands below it tells what became of it. */
  readonly isAnswered: () => boolean;
  /** Its words tell somebody to do something, be it behind what joins them to an owner. */
  readonly isOrder: () => boolean;
  /** It asks something. */
  readonly asks: () => boolean;
  /** It begins as an answer does. */
  readonly isAnswer: () => boolean;
  /** It heads the blocks below it. */
  readonly isLabel: boolean;
  readonly isBullet: boolean;
  readonly isBox: boolean;
  readonly inside: 'section' | 'elsewhere';
  /** The section goes through last time's items. */
  readonly isReview: boolean;
  /** What its section makes of lines that name a thing. */
  readonly topics: Topics;
  /** Stands among decisions, or sentences of what people said and agreed. */
  readonly isRecord: boolean;
  /** An arrow leads to it. */
  readonly isLed: boolean;
  /** Whether its owners are people whom the note knows, beyond doubt. */
  readonly isKnownOwner: () => boolean;
  /** Stands below an owner or marker that stands alone. */
  readonly isInherited: boolean;
  /** What stands below that owner tells and asks, and nothing there is to be done. */
  readonly isNote: boolean;
  readonly evidence: Evidence;
};
