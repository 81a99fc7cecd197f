import type { Occurrence } from './occurrence.ts';
import type { Content } from './content.ts';
import { measureBare, type Wording } from './similarity.ts';
import type { Tracked } from './tracked.ts';
import type { Issue, Sighting } from '../block/types.ts';
import type { IsoDate } from '../text/types.ts';
import { remember } from '../text/remember.ts';

/** One TODO through all its notes, with its issue if it has one. */
export type Entity = {
  readonly tracked: Tracked | null;
  /** Where the TODO stands now, oldest first. Never empty when there is no issue. */
  readonly occurrences: readonly Occurrence[];
  /** Where it stands without a sighting: in notes older than its issue, and in later ones than an issue that is over. */
  readonly beside: readonly Occurrence[];
  /** An earlier issue about the same, closed as completed before this was raised again. */
  readonly follows: Issue | null;
  /** Why no issue may be opened: the same was said no to, or is closed or detached already. */
  readonly barred: { readonly reason: string; readonly issue: Issue } | null;
};

/** An entity while it grows. */
export type Growing = {
  readonly tracked: Tracked | null;
  readonly occurrences: Occurrence[];
  readonly beside: Occurrence[];
  readonly follows: Issue | null;
  readonly barred: Entity['barred'];
  /** The day of the note that the issue was born in, as that note has it now. */
  birth: IsoDate | null;
};

/** The words of an entity where it was seen last. */
export function readWording(entity: Growing): Wording {
  return entity.occurrences.at(-1)?.wording() ?? entity.tracked?.wording() ?? nothing();
}

/** Made when asked for: the patterns behind it take longer to compile than most runs take to match. */
const nothing = remember(() => measureBare(''));

/** What an entity said where it was seen last, its owners' names aside as far as they are known. */
export function readSaid(entity: Growing): Content {
  return entity.occurrences.at(-1)?.said() ?? readWording(entity).content();
}

/** Whether a TODO stands in a note older than the first one that the issue knows. */
export function isBeforeBirth({ birth }: Growing, { sighting }: Occurrence): boolean {
  return birth !== null && sighting.date !== null && sighting.date < birth;
}

/** What is remembered of the place where an entity was seen last. */
export function readSighting(entity: Growing): Sighting | undefined {
  return entity.occurrences.at(-1)?.sighting ?? entity.tracked?.marker.sightings.at(-1);
}
