import type { TrackerReading } from '../identity/tracked.ts';
import type { Issue } from '../block/types.ts';

/** Issues named one by one; the rest is counted. */
const MOST_NAMED = 3;

/** Sentences about issues that carry a marker of ours without being ours: a person made them what they are. */
export function describeLeftAlone(reading: Pick<TrackerReading, 'copies' | 'forged'>): readonly string[] {
  const copies = reading.copies.map(
    ({ issue, of }) =>
      `${nameIssue(issue)} is a copy of ${issue.repo === of.repo ? `#${of.number}` : nameIssue(of)} with its marker: left alone`,
  );
  const forged = reading.forged
    .filter((issue) => issue.state === 'open')
    .map((issue) => `${nameIssue(issue)} holds a marker that its author cannot have from this action: left alone`);
  return [...nameSome(copies), ...nameSome(forged)];
}

function nameSome(sentences: readonly string[]): readonly string[] {
  const left = sentences.length - MOST_NAMED;
  return left <= 0 ? sentences : [...sentences.slice(0, MOST_NAMED), `… and ${left} more issues like these`];
}

function nameIssue(issue: Issue): string {
  return `${issue.repo}#${issue.number}`;
}
