import { foldText } from '../text/fold-text.ts';
import { hashText } from '../text/hash.ts';
import type { Occurrence } from './occurrence.ts';

/** Gives each TODO that is about to get an issue the key that tells it apart for good. */
export type KeyMaker = (first: Occurrence) => string;

/**
 * Keys at birth: date, team, owners and text where the TODO was seen first. An edited TODO keeps its key, so its old
 * words may come back as another TODO: then a count is added until the key is free. Two runs over the same notes and
 * trackers count alike, and an issue of the other run that is not listed yet holds no key here: the same TODO gets the
 * same key from both, by which the doubles are known. To be asked once per TODO, in the order of the meetings.
 */
export function createKeyMaker(held: ReadonlySet<string>, carryOver: boolean): KeyMaker {
  const given = new Set(held);
  return (first) => {
    for (let count = 0; ; count++) {
      const key = computeKey(first, carryOver, count);
      if (given.has(key)) continue;
      given.add(key);
      return key;
    }
  };
}

/** Without carry-over every note has TODOs of its own, so its path is part of the key. */
function computeKey({ note, teams, owners, todo }: Occurrence, carryOver: boolean, count: number): string {
  const facts = [todo.meeting, teams.join(','), owners.join(','), foldText(todo.text), carryOver ? '' : note.path];
  return hashText([...facts, ...(count === 0 ? [] : [count])].join('\n'), 12);
}
