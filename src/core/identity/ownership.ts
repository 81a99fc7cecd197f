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

/** By what an occurrence's owners are known; it shares one with an entity exactly where it shares an owner. */
export function listOwnerKeys({ sighting, owners, todo }: Occurrence): readonly string[] {
  return [
    ...listNames({ owners, todo }),
    `all ${sighting.owners}`,
    ...owners.flatMap((owner) => [`all ${hashOwners([owner])}`, `one ${hashWord(owner)}`]),
    ...todo.owners.flatMap(({ login }) => (login === null ? [] : [`assigned ${hashWord(login)}`])),
  ];
}

/** The same of an entity: of its latest occurrence, else of what the marker remembers. */
export function listEntityKeys({ tracked, occurrences }: Pick<Growing, 'tracked' | 'occurrences'>): readonly string[] {
  const latest = occurrences.at(-1);
  return latest === undefined ? listRememberedKeys(tracked) : listNames(latest);
}

/** The same of what the marker remembers. */
export function listRememberedKeys(tracked: Growing['tracked']): readonly string[] {
  if (tracked === null) return [];
  const { content, owners, assignees } = tracked.marker;
  return [
    `all ${content.owners}`,
    ...owners.map((owner) => `one ${owner}`),
    ...assignees.map((login) => `assigned ${login}`),
  ];
}

function listNames({ owners, todo }: Pick<Occurrence, 'owners' | 'todo'>): readonly string[] {
  if (owners.length === 0) return ['nobody'];
  const logins = todo.owners.flatMap(({ login }) => (login === null ? [] : [`login ${login.toLowerCase()}`]));
  return [...owners.map((owner) => `name ${owner}`), ...logins];
}
