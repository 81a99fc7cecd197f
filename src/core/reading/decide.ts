import { CONVENTIONS, REMARK } from './conventions.ts';
import type { Convention } from './conventions/convention.ts';
import type { Seen } from './seen.ts';

/** What a block is: the first convention that holds for all that is seen of it. */
export function decide(seen: Seen): Convention {
  return CONVENTIONS.find(({ holds }) => holds(seen)) ?? REMARK;
}
