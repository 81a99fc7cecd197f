import { readBody } from '../block/issue-body.ts';
import type { Marker } from '../block/marker.ts';
import { groupBy } from '../text/group-by.ts';
import { compareText } from '../text/order.ts';
import { remember } from '../text/remember.ts';
import { readWording } from './tracked-wording.ts';
import type { Wording } from './similarity.ts';
import type { Issue } from '../block/types.ts';
import type { RepoName } from '../text/types.ts';

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
  /** Ids that the repository had before; its issues of then are its own. */
  readonly formerRepositories?: readonly number[];
  readonly detached: ReadonlySet<Issue>;
  readonly isTrusted: (issue: Issue) => boolean;
};

/** Reads issues as listed into tracked ones, one per birth key and repository; copies that people made are set apart. */
export function readTrackers(issues: readonly Issue[], scope: TrackerScope): TrackerReading {
  const damaged: { issue: Issue; shortId: string | null }[] = [];
  const forged: Issue[] = [];
  const ours: Tracked[] = [];
  for (const issue of issues) {
    const reading = readBody(issue.body);
    if (reading.kind !== 'managed') {
      if (scope.isTrusted(issue)) damaged.push({ issue, shortId: reading.shortId });
      continue;
    }
    const { marker, block } = reading;
    if (!isOwn(marker, scope)) continue;
    if (!scope.isTrusted(issue)) {
      forged.push(issue);
      continue;
    }
    const wording = remember(() => readWording(issue, marker, block));
    ours.push({ issue, marker, block, detached: scope.detached.has(issue), wording });
  }
  const copies = findCopies(ours);
  const originals = ours.filter((one) => !copies.has(one));
  const byBirth = groupBy(originals, (one) => `${lowerName(one.issue.repo)} ${one.marker.key}`);
  const chosen = [...byBirth.values()].map(chooseOne);
  return {
    tracked: chosen.map((choice) => choice.kept).sort(compareTracked),
    duplicates: chosen.flatMap((choice) => choice.duplicates),
    copies: [...copies]
      .filter(([copy]) => copy.issue.state === 'open' && !copy.detached)
      .map(([copy, of]) => ({ issue: copy.issue, of: of.issue })),
    damaged,
    forged,
  };
}

/** Whether a marker is of this notes repository, by its id of today or an earlier one. */
export function isOwn(
  { repository }: { readonly repository: number },
  scope: Pick<TrackerScope, 'repository' | 'formerRepositories'>,
): boolean {
  return repository === scope.repository || scope.formerRepositories?.includes(repository) === true;
}

/** No two issues are opened with one nonce: the first of them is ours, the others are what people made of it. */
function findCopies(ours: readonly Tracked[]): ReadonlyMap<Tracked, Tracked> {
  const copies = new Map<Tracked, Tracked>();
  for (const group of groupBy(ours, ({ marker }) => `${marker.key} ${marker.nonce}`).values()) {
    const [original, ...rest] = group.toSorted(compareBirth);
    if (original !== undefined) for (const copy of rest) copies.set(copy, original);
  }
  return copies;
}

function compareBirth(a: Tracked, b: Tracked): number {
  const isOneRepo = lowerName(a.issue.repo) === lowerName(b.issue.repo);
  const time = isOneRepo ? 0 : compareText(a.issue.createdAt, b.issue.createdAt);
  return time || compareText(lowerName(a.issue.repo), lowerName(b.issue.repo)) || a.issue.number - b.issue.number;
}

type Choice = { readonly kept: Tracked } & Pick<TrackerReading, 'duplicates'>;

/** Of several issues with one birth key the lowest open one stays. One that a person opened again is left to them. */
function chooseOne(group: readonly Tracked[]): Choice {
  const [first, ...rest] = group.toSorted(compareWithinGroup);
  if (first === undefined) throw new RangeError('a group has at least one issue');
  const isDouble = ({ issue, detached }: Tracked) =>
    issue.state === 'open' && !detached && issue.stateReason !== 'reopened';
  const isStanding = first.issue.state === 'open' && !first.detached;
  return {
    kept: first,
    duplicates: isStanding ? rest.filter(isDouble).map(({ issue }) => ({ issue, of: first.issue })) : [],
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
