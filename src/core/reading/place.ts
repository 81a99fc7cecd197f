import type { Due } from './due/types.ts';
import type { Evidence } from './evidence.ts';
import type { TodoState, Withheld } from './types.ts';

/** What a block inherits from the owner, marker or date that stands alone above it. */
export type Above = {
  readonly owners: readonly string[];
  readonly due: Due | null;
  readonly header: string;
  readonly state: TodoState;
  readonly withheld: Withheld | null;
  /** What stands below tells what was said, and not what is to be done. */
  readonly isOfNotes: boolean;
};

/**
 * Whether lines of a section that name a thing are topics, with who raised them: all, those that do not begin with an
 * owner, those that ask or tell, none.
 */
export type Topics = 'all' | 'some' | 'few' | 'none';

/** Where a block stands. */
export type Place = {
  readonly inside: 'section' | 'elsewhere';
  readonly isReview: boolean;
  readonly isRecord: boolean;
  readonly topics: Topics;
  readonly evidence: Evidence;
  readonly above: Above | null;
  /** An arrow leads to it, and somebody known behind it. */
  readonly isLed?: boolean;
};
