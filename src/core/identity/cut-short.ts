import { isSameContent } from './content.ts';
import type { Occurrence } from './occurrence.ts';

/**
 * Whether a text is what another one says before a remark, a colon, a question mark: `Rules of the basin` of `Rules of the
 * basin: how do we give berths?` What was left out is prose: a number or an address would tell which one it is.
 */
export function isHeadOf({ said: short }: Pick<Occurrence, 'said'>, long: Pick<Occurrence, 'said' | 'cores'>): boolean {
  const head = short();
  if (!long.cores().some((core) => isSameContent(core, head))) return false;
  return [...long.said().keys].every((key) => head.keys.has(key) || !/^:|\d/.test(key));
}
