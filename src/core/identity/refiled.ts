import type { Sighting } from '../block/types.ts';
import { readSighting, type Growing } from './entity.ts';
import type { Match } from './match-same-notes.ts';
import type { Occurrence } from './occurrence.ts';

/**
 * TODOs of meetings that went on into another file, as into an archive, by the entities that saw them where they stand no
 * more: the same day, words and owner, whatever has become of the issue since.
 */
export function matchRefiled(
  entities: readonly Growing[],
  occurrences: readonly Occurrence[],
  isRead: (sighting: Sighting) => boolean,
): readonly Match[] {
  const away = indexAway(entities, isRead);
  const held = new Set<string>();
  return occurrences.flatMap((occurrence) => {
    const { sighting, todo } = occurrence;
    const able = todo.withheld === null ? (away.get(nameEntry(sighting)) ?? []) : [];
    const free = able.filter(({ number }) => !held.has(`${number} ${nameMeeting(sighting)}`));
    const best = free.find(({ entity }) => readSighting(entity)?.topic === sighting.topic) ?? free[0];
    if (best === undefined) return [];
    held.add(`${best.number} ${nameMeeting(sighting)}`);
    return [{ entity: best.entity, occurrence }];
  });
}

type Numbered = { readonly entity: Growing; readonly number: number };

/** Entities by what they saw of a meeting where it stands no more. */
function indexAway(
  entities: readonly Growing[],
  isRead: (sighting: Sighting) => boolean,
): ReadonlyMap<string, readonly Numbered[]> {
  const away = new Map<string, Numbered[]>();
  for (const [number, entity] of entities.entries()) {
    const standing = new Set(entity.occurrences.map(({ sighting }) => nameMeeting(sighting)));
    for (const sighting of entity.tracked?.marker.sightings ?? []) {
      if (sighting.date === null || standing.has(nameMeeting(sighting)) || !isRead(sighting)) continue;
      const there = away.get(nameEntry(sighting));
      if (there === undefined) away.set(nameEntry(sighting), [{ entity, number }]);
      else there.push({ entity, number });
    }
  }
  return away;
}

function nameMeeting({ date, path }: Sighting): string {
  return `${date ?? ''} ${path}`;
}

function nameEntry({ date, text, owners }: Sighting): string {
  return `${date ?? ''} ${text} ${owners}`;
}
