import type { IssueSnapshot } from '../testing/embedded-github/snapshot.ts';
import type { Paint } from '../src/cli/paint.ts';

/** Lines of the quoted TODO that are shown. */
const EXCERPT = 4;

/** An issue as a person would like to read it: number, title, who, when, labels and the first lines of its body. */
export function describeIssue(issue: IssueSnapshot, paint: Paint): string {
  const who = issue.assignees.length === 0 ? paint('yellow', 'nobody') : issue.assignees.join(', ');
  const due = readDue(issue.body);
  const facts = [who, ...(due === null ? [] : [`due ${due}`]), paint('dim', issue.labels.join(' '))];
  const quote = issue.body.split('\n').filter((line) => line.startsWith('>'));
  const from = readSource(issue.body);
  return [
    `  ${paint('cyan', `#${issue.number}`)} ${paint('bold', issue.title)}`,
    `     ${facts.join(paint('dim', ' · '))}`,
    ...quote.slice(0, EXCERPT).map((line) => `     ${paint('dim', `│ ${line.replace(/^> ?/, '')}`)}`),
    ...(from === null ? [] : [`     ${paint('dim', `from ${from}`)}`]),
  ].join('\n');
}

/** The due date in the issue's body, `YYYY-MM-DD`; null when it has none. */
export function readDue(body: string): string | null {
  return /\*\*Due\*\* (\d{4}-\d{2}-\d{2})/.exec(body)?.[1] ?? null;
}

/** Meeting and line that the issue's body links to. */
function readSource(body: string): string | null {
  const [, meeting, line] = /\*\*From\*\* \[([^\]]+)\]\([^)]*#L(\d+)\)/.exec(body) ?? [];
  return meeting === undefined || line === undefined ? null : `${meeting}, line ${line}`;
}
