import { countReport } from '../core/tell/count-report.ts';
import { count, joinWords } from '../core/tell/words.ts';
import type { Report } from '../core/plan/types.ts';

/** What somebody is asked before anything is written: `Open 52 issues and close 1 in 3 repositories?` */
export function describeQuestion(planned: Report): string {
  const { created, updated, closed, reopened } = countReport(planned);
  const parts = [
    ['open', created],
    ['update', updated],
    ['close', closed],
    ['reopen', reopened],
  ] as const;
  const words = parts
    .filter(([, number]) => number > 0)
    .map(([verb, number], index) => `${verb} ${index > 0 ? number : count(number, 'issue')}`);
  const repos = [...new Set(planned.outcomes.map(({ subject }) => subject.repo))];
  const where = repos.length === 1 ? (repos[0] ?? '') : `${repos.length} repositories`;
  const sentence = `${joinWords(words)} in ${where}?`;
  return words.length === 0 ? 'Go on?' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
