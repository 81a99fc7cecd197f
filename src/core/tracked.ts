import { readBody, readQuote } from './issue-body.ts';
import type { Marker } from './marker.ts';
import { compareText, remember } from './occurrence.ts';
import { parseWording, type Wording } from './similarity.ts';
import type { Issue, RepoName } from './types.ts';

/** An issue of ours whose marker can be read. */
export type Tracked = {
  readonly issue: Issue;
  readonly marker: Marker;
  readonly block: string;
  /** Found by search although a person took its label away: never touched. */
  readonly detached: boolean;
  readonly wording: () => Wording;
};

/** Everything the trackers hold that concerns this notes repository. */
export type TrackerReading = {
  /** One per TODO: open ones first, then by repository and number. */
  readonly tracked: readonly Tracked[];
  /** Opened by two runs at once; `of` is the one that stays. */
  readonly duplicates: readonly { readonly issue: Issue; readonly of: Issue }[];
  /** Copies that a person made, marker and all. */
  readonly copies: readonly { readonly issue: Issue; readonly of: Issue }[];
  /** Labelled, but without a readable marker: a person's now. */
  readonly damaged: readonly { readonly issue: Issue; readonly shortId: string | null }[];
  /** A marker of ours in an issue whose author could not have written it. */
  readonly forged: readonly Issue[];
};

/** `isTrusted` tells whether an issue's author may have written our marker. */
export type TrackerScope = {
  readonly repository: number;
  readonly detached: ReadonlySet<Issue>;
  readonly isTrusted: (issue: Issue) => boolean;
};

/** Reads issues as listed into tracked ones, one per birth key and repository. */
export function readTrackers(issues: readonly Issue[], scope: TrackerScope): TrackerReading {
  const damaged: { issue: Issue; shortId: string | null }[] = [];
  const forged: Issue[] = [];
  const groups = new Map<string, Tracked[]>();
  for (const issue of issues) {
    const reading = readBody(issue.body);
    if (reading.kind !== 'managed') {
      if (scope.isTrusted(issue)) damaged.push({ issue, shortId: reading.shortId });
      continue;
    }
    const { marker, block } = reading;
    if (marker.repository !== scope.repository) continue;
    if (!scope.isTrusted(issue)) {
      forged.push(issue);
      continue;
    }
    const wording = remember(() => parseWording(readQuote(block)));
    const group = `${issue.repo.toLowerCase()} ${marker.key}`;
    groups.set(group, [
      ...(groups.get(group) ?? []),
      { issue, marker, block, detached: scope.detached.has(issue), wording },
    ]);
  }
  const chosen = [...groups.values()].map(chooseOne);
  return {
    tracked: chosen.map((choice) => choice.kept).sort(compareTracked),
    duplicates: chosen.flatMap((choice) => choice.duplicates),
    copies: chosen.flatMap((choice) => choice.copies),
    damaged,
    forged,
  };
}

type Choice = { readonly kept: Tracked } & Pick<TrackerReading, 'duplicates' | 'copies'>;

/** Of several issues with one birth key the lowest open one stays; the same nonce twice is a person's copy. */
function chooseOne(group: readonly Tracked[]): Choice {
  const [first, ...rest] = group.toSorted(compareWithinGroup);
  if (first === undefined) throw new RangeError('a group has at least one issue');
  const others = rest.filter((other) => other.issue.state === 'open' && !other.detached);
  const isCopy = (other: Tracked) =>
    group.some((one) => one.issue.number < other.issue.number && one.marker.nonce === other.marker.nonce);
  const tell = (other: Tracked) => ({ issue: other.issue, of: first.issue });
  return {
    kept: first,
    copies: others.filter(isCopy).map(tell),
    duplicates:
      first.issue.state === 'open' && !first.detached ? others.filter((other) => !isCopy(other)).map(tell) : [],
  };
}

function compareWithinGroup(a: Tracked, b: Tracked): number {
  const weight = (one: Tracked) => (one.issue.state === 'open' ? 0 : one.issue.stateReason === 'duplicate' ? 2 : 1);
  return Number(a.detached) - Number(b.detached) || weight(a) - weight(b) || a.issue.number - b.issue.number;
}

function compareTracked(a: Tracked, b: Tracked): number {
  return (
    Number(a.issue.state === 'closed') - Number(b.issue.state === 'closed') ||
    compareText(lowerName(a.issue.repo), lowerName(b.issue.repo)) ||
    a.issue.number - b.issue.number
  );
}

function lowerName(repo: RepoName): string {
  return repo.toLowerCase();
}
