import { hashWord } from '../block/marker-hashes.ts';
import type { Growing } from './entity.ts';
import { hashOwners, type Occurrence } from './occurrence.ts';

/** Whether a person owns both: by login, by the name as written, or because nobody owns either. */
export function shareOwner(entity: Growing, occurrence: Occurrence): boolean {
  const latest = entity.occurrences.at(-1);
  if (latest === undefined) return shareRemembered(entity, occurrence);
  if (latest.owners.length === 0 && occurrence.owners.length === 0) return true;
  if (latest.owners.some((owner) => occurrence.owners.includes(owner))) return true;
  const logins = new Set(latest.todo.owners.map((owner) => owner.login?.toLowerCase()));
  return occurrence.todo.owners.some((owner) => owner.login !== null && logins.has(owner.login.toLowerCase()));
}

/** The same where the earlier note is not among those read: by what the marker remembers. */
export function shareRemembered(
  { tracked }: Pick<Growing, 'tracked'>,
  { sighting, owners, todo }: Pick<Occurrence, 'sighting' | 'owners' | 'todo'>,
): boolean {
  if (tracked === null) return false;
  const { content, owners: several, assignees } = tracked.marker;
  if (content.owners === sighting.owners) return true;
  if (owners.some((owner) => content.owners === hashOwners([owner]) || several.includes(hashWord(owner)))) return true;
  return todo.owners.some(({ login }) => login !== null && assignees.includes(hashWord(login)));
}
