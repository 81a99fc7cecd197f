import type { Occurrence } from './occurrence.ts';
import type { Sighting } from '../block/types.ts';

/** Which meetings of a team follow each other. */
export type MeetingOrder = {
  /** How many meetings lie between a TODO and a sighting; none where both are in one file. */
  readonly countBetween: (occurrence: Occurrence, sighting: Sighting) => number;
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
    countBetween: ({ sighting: now, teams }, then) => {
      if (now.path === then.path) return 0;
      const [first = '', last = ''] = [nameMeeting(now), nameMeeting(then)].sort();
      return Math.min(...teams.map((team) => countWithin(sorted.get(team) ?? [], first, last)));
    },
  };
}

/** How many things of a sorted list, in which each stands once, lie between two. */
function countWithin(sorted: readonly string[], first: string, last: string): number {
  const behind = countUpTo(sorted, first);
  const before = countUpTo(sorted, last) - (sorted[countUpTo(sorted, last) - 1] === last ? 1 : 0);
  return Math.max(before - behind, 0);
}

function countUpTo(sorted: readonly string[], thing: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= thing) low = middle + 1;
    else high = middle;
  }
  return low;
}
