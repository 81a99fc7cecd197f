import { hashTeam } from '../block/marker-hashes.ts';
import type { Content } from './content.ts';
import { countKeys, createContentIndex, type ContentIndex } from './content-index.ts';
import type { Growing } from './entity.ts';
import { listAllTeams, type Occurrence } from './occurrence.ts';

/** Contents by team, taken in when the first is looked for: in most runs none is. `rest` is all that will be looked for. */
export function createLazyContents(rest: readonly Occurrence[]) {
  const known: { teams: readonly string[]; said: () => Content; entity: Growing }[] = [];
  let indices: Map<string, ContentIndex<Growing>> | null = null;
  let counts: ReadonlyMap<string, number> = new Map();
  const put = ({ teams, said, entity }: (typeof known)[number], into: Map<string, ContentIndex<Growing>>) => {
    for (const team of teams) {
      const index = into.get(team) ?? createContentIndex<Growing>(counts);
      index.add(said(), entity);
      into.set(team, index);
    }
  };
  const list = (occurrence: Occurrence) =>
    listAllTeams(occurrence).flatMap((team) => indices?.get(hashTeam(team)) ?? []);
  return {
    /** How many entities of the teams of an occurrence hold a key, once something was looked for. */
    count: (occurrence: Occurrence, key: string): number =>
      Math.max(0, ...list(occurrence).map((index) => index.count(key))),
    add: (teams: readonly string[], said: () => Content, entity: Growing) => {
      if (indices === null) known.push({ teams, said, entity });
      else put({ teams, said, entity }, indices);
    },
    find: (occurrence: Occurrence): readonly Growing[] => {
      if (indices === null) {
        counts = countKeys([...known, ...rest].map(({ said }) => said()));
        indices = new Map();
        for (const one of known) put(one, indices);
      }
      return [...new Set(list(occurrence).flatMap((index) => [...index.find(occurrence.said())]))];
    },
  };
}
