import type { Sighting } from './types.ts';

/** Bytes of JSON that sightings may take: the first and the latest are kept. A body has 65,536 characters. */
const MOST_SIGHTED = 14_000;

/** Sightings as a marker can keep them: the first one and the latest. */
export function boundSightings(sightings: readonly Sighting[]): readonly Sighting[] {
  const [first, ...rest] = sightings;
  if (first === undefined) return [];
  const kept: Sighting[] = [];
  let used = countBytes(first);
  for (const sighting of rest.toReversed()) {
    used += countBytes(sighting);
    if (used > MOST_SIGHTED) break;
    kept.push(sighting);
  }
  return [first, ...kept.reverse()];
}

/** Bytes, since base64 is of bytes: a letter of a path can have three. */
function countBytes(sighting: Sighting): number {
  return new TextEncoder().encode(JSON.stringify(sighting)).length;
}

/** A sighting as a list of strings; the last ones only where the text without its due phrase is another, or a ticket stands above. */
export function encodeSighting({ date, path, text, owners, title, bare, topic }: Sighting): readonly string[] {
  const facts = [date ?? '', path, text, owners, title];
  if (topic !== undefined) return [...facts, bare, topic];
  return bare === text ? facts : [...facts, bare];
}

/** A sighting out of such a list; null if it is malformed. */
export function decodeSighting(entry: unknown): Sighting | null {
  if (!Array.isArray(entry)) return null;
  const fields: readonly unknown[] = entry;
  const [date, path, text, owners, title, bare, topic] = fields;
  if (typeof date !== 'string' || typeof path !== 'string' || typeof text !== 'string') return null;
  if (typeof owners !== 'string' || typeof title !== 'string') return null;
  const sighting = { date: date || null, path, text, owners, title, bare: typeof bare === 'string' ? bare : text };
  return typeof topic === 'string' ? { ...sighting, topic } : sighting;
}
