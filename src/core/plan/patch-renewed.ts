import { readBody, replaceMarker } from '../block/issue-body.ts';
import { boundSightings } from '../block/marker-sightings.ts';
import type { Issue, Sighting } from '../block/types.ts';
import type { Patch } from './patch-fields.ts';

/** Where the notes that hold a TODO lie now, when none of them is read any more: the marker alone changes. */
export function computeRenewedPatch(issue: Issue, sightings: readonly Sighting[]): Patch | null {
  const reading = readBody(issue.body);
  if (reading.kind !== 'managed' || issue.state === 'closed' || reading.marker.removed) return null;
  const kept = boundSightings(sightings);
  const isKnown = ({ path, date }: Sighting) =>
    reading.marker.sightings.some((known) => known.path === path && known.date === date);
  if (kept.every(isKnown)) return null;
  const block = replaceMarker(reading.block, { ...reading.marker, sightings: kept });
  const body = issue.body.slice(0, reading.start) + block + issue.body.slice(reading.end);
  return { verb: 'update', fields: { body }, aspects: ['moved'] };
}
