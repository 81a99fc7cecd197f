import type { Content } from './content.ts';
import { readSighting, readWording, type Growing } from './entity.ts';
import type { Occurrence } from './occurrence.ts';
import type { Sighting } from '../block/types.ts';

/** Finds the entity whose TODO was taken out of one note and stands in another one now. */
export type MovedFinder = (occurrence: Occurrence, used: ReadonlySet<Growing>) => Growing | null;

/**
 * Entities that no note holds where they were, by their words and owner, or by the same content words. One already marked had left in an earlier push;
 * of a closed one this push must have taken out the very item, as `touched` (its paths, null: not known) tells.
 */
export function createMovedFinder(
  entities: readonly Growing[],
  isRead: (sighting: Sighting) => boolean,
  touched: ReadonlySet<string> | null,
): MovedFinder {
  const lost = new Map<string, Growing[]>();
  for (const entity of entities) {
    if (!isLost(entity, isRead, touched)) continue;
    const sightings = entity.tracked?.marker.sightings ?? [];
    const said = sightings.slice(-1).flatMap(({ owners }) => listSaid(readWording(entity).content(), owners));
    for (const key of new Set([...sightings.flatMap(listKeys), ...said]))
      lost.set(key, [...(lost.get(key) ?? []), entity]);
  }
  return (occurrence, used) => {
    if (lost.size === 0 || occurrence.todo.withheld !== null) return null;
    const candidates = [occurrence.sighting, ...occurrence.also]
      .flatMap(listKeys)
      .concat(listSaid(occurrence.wording().content(), occurrence.sighting.owners))
      .flatMap((key) => lost.get(key) ?? []);
    const isFree = (entity: Growing) => entity.occurrences.length === 0 && !used.has(entity);
    const able = candidates.filter((entity) => isFree(entity) && mayBe(entity, occurrence));
    return able.find((entity) => readSighting(entity)?.topic === occurrence.sighting.topic) ?? able[0] ?? null;
  };
}

function listKeys({ text, bare, owners }: Sighting): readonly string[] {
  return [`text ${text} ${owners}`, `bare ${bare} ${owners}`];
}

/** Content words from which the same ones, whatever the small words between them, are the same TODO in another place. */
const LEAST_SAID = 3;

function listSaid({ keys }: Content, owners: string): readonly string[] {
  return keys.size < LEAST_SAID ? [] : [`said ${[...keys].sort().join(' ')} ${owners}`];
}

function isLost(
  entity: Growing,
  isRead: (sighting: Sighting) => boolean,
  touched: ReadonlySet<string> | null,
): boolean {
  if (entity.tracked === null || entity.occurrences.length > 0) return false;
  const { marker, issue } = entity.tracked;
  if (marker.removed || !marker.sightings.every(isRead)) return false;
  return issue.state === 'open' || marker.sightings.some(({ path }) => touched?.has(path) === true);
}

/** Of what is closed the item is as it was left: open again it would be another one. */
function mayBe({ tracked }: Growing, { todo }: Occurrence): boolean {
  return tracked === null || tracked.issue.state === 'open' || todo.state === tracked.marker.state;
}
