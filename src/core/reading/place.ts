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
};

/** Where a block stands. */
export type Place = {
  readonly inside: 'section' | 'elsewhere';
  readonly isReview: boolean;
  readonly isRecord: boolean;
  readonly evidence: Evidence;
  readonly above: Above | null;
};
