import type { Issue } from '../../core/block/types.ts';
import type { IssueTracker } from './issue-tracker.ts';

/** A tracker that lists and searches the same once, until it has written anything. */
export function rememberLists(tracker: IssueTracker): IssueTracker {
  const lists = new Map<string, Promise<readonly Issue[]>>();
  const recall = (key: string, list: () => Promise<readonly Issue[]>) => {
    const known = lists.get(key) ?? list();
    lists.set(key, known);
    return known;
  };
  const forget = async <T>(write: () => Promise<T>): Promise<T> => {
    try {
      return await write();
    } finally {
      lists.clear();
    }
  };
  return {
    ...tracker,
    listIssues: (repo, label) => recall(`list ${repo} ${label}`, () => tracker.listIssues(repo, label)),
    searchIssues: (repo, word, label) =>
      recall(`search ${repo} ${word} ${label}`, () => tracker.searchIssues(repo, word, label)),
    createIssue: (repo, issue) => forget(() => tracker.createIssue(repo, issue)),
    updateIssue: (repo, number, fields) => forget(() => tracker.updateIssue(repo, number, fields)),
  };
}
