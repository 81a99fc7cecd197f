import { foldText } from '../text/fold-text.ts';
import { readQuote, readSource, writeShortId } from '../block/issue-body.ts';
import type { Occurrence } from './occurrence.ts';
import { pairMutually, type Pair } from './pair.ts';
import { computeDice, computeLikeness, measureWording, parseWording } from './similarity.ts';
import type { TrackerReading } from './tracked.ts';
import type { Issue } from '../block/types.ts';

/** A TODO that is about to get an issue: its key at birth, its title, and the notes that hold it. */
export type Newcomer = {
  readonly key: string;
  readonly title: string;
  readonly latest: Occurrence;
  readonly notes: readonly string[];
};

type Damaged = TrackerReading['damaged'][number];

/** Least likeness of an edited TODO to an issue that came from its very note, and to one of unknown origin. */
const LEAST_HERE = 0.7;
const LEAST_ANYWHERE = 0.8;
const MARGIN = 0.1;

/**
 * Which TODOs, by key, have an issue already whose marker a person deleted or damaged: by the id in its footer, by its title, or,
 * edited since, by words that are clearly alike. An issue whose TODO still stands somewhere is no other one's.
 */
export function claimDamaged(
  newcomers: readonly Newcomer[],
  damaged: readonly Damaged[],
  standing: ReadonlySet<string>,
): ReadonlyMap<string, Issue> {
  const claimed = new Map<string, Issue>();
  const free = new Set(damaged);
  const take = (one: Damaged, { key }: Newcomer) => {
    claimed.set(key, one.issue);
    free.delete(one);
  };
  for (const isSame of [hasId, hasTitle]) {
    for (const newcomer of newcomers) {
      const one = claimed.has(newcomer.key) ? undefined : [...free].find((other) => isSame(other, newcomer));
      if (one !== undefined) take(one, newcomer);
    }
  }
  const lost = [...free].filter((one) => !standing.has(foldText(one.issue.title)));
  const rest = newcomers.filter(({ key }) => !claimed.has(key));
  const pairs = lost.flatMap((left) =>
    rest
      .map((right): Pair<Damaged, Newcomer> => ({ left, right, score: scoreLikeness(left, right) }))
      .filter(({ score }) => score > 0),
  );
  for (const { left, right } of pairMutually(pairs, (pair, rival) => pair.score - rival.score >= MARGIN))
    take(left, right);
  return claimed;
}

function hasId({ shortId }: Damaged, { key }: Newcomer): boolean {
  return shortId === writeShortId(key);
}

function hasTitle({ issue }: Damaged, { title }: Newcomer): boolean {
  return foldText(issue.title) === foldText(title);
}

function scoreLikeness({ issue }: Damaged, { latest, notes }: Newcomer): number {
  const source = readSource(issue.body);
  const isHere = source !== null && notes.includes(source);
  const own = latest.wording();
  const wordings = [
    measureWording(issue.title, latest.todo.meeting),
    parseWording(readQuote(issue.body), latest.todo.meeting),
  ];
  // Of unknown origin, a title that is part of a longer one proves nothing.
  const score = Math.max(
    ...wordings.map((wording) => (isHere ? computeLikeness(wording, own) : computeDice(wording.words, own.words))),
  );
  return score >= (isHere ? LEAST_HERE : LEAST_ANYWHERE) ? score : 0;
}
