import type { Occurrence } from './occurrence.ts';
import type { Sighting } from '../block/types.ts';

/** Which meetings of a team follow each other. */
export type MeetingOrder = {
  /** Whether a TODO stands in the place of a sighting or in a meeting right before or behind it. */
  readonly isNear: (occurrence: Occurrence, sighting: Sighting) => boolean;
};

type Place = Pick<Sighting, 'date' | 'path'>;

/** Undated notes are meetings in the order of their paths, before all dated ones. */
function nameMeeting({ date, path }: Place): string {
  return date ?? `\u0000${path}`;
}

/** The order of all meetings that left something; `listTeams` names the teams of each. */
export function createMeetingOrder(
  places: Iterable<{ readonly place: Place; readonly teams: readonly string[] }>,
): MeetingOrder {
  const byTeam = new Map<string, Set<string>>();
  for (const { place, teams } of places) {
    for (const team of teams) {
      const meetings = byTeam.get(team);
      if (meetings === undefined) byTeam.set(team, new Set([nameMeeting(place)]));
      else meetings.add(nameMeeting(place));
    }
  }
  const sorted = new Map([...byTeam].map(([team, meetings]) => [team, [...meetings].sort()]));
  return {
    isNear: ({ sighting: now, teams }, then) => {
      if (now.path === then.path) return true;
      const [first = '', last = ''] = [nameMeeting(now), nameMeeting(then)].sort();
      return teams.some((team) => !holdsBetween(sorted.get(team) ?? [], first, last));
    },
  };
}

/** Whether a sorted list holds anything between two of its things. */
function holdsBetween(sorted: readonly string[], first: string, last: string): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= first) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && next < last;
}
