import type { IssueTracker } from './issue-tracker.ts';

/** A tracker that lists and searches the same once, until it has written anything. */
export function rememberLists(tracker: IssueTracker): IssueTracker {
  const lists = createMemory<ReturnType<IssueTracker['listIssues']>>();
  const searches = createMemory<ReturnType<IssueTracker['searchIssues']>>();
  const forget = async <T>(write: () => Promise<T>): Promise<T> => {
    try {
      return await write();
    } finally {
      lists.clear();
      searches.clear();
    }
  };
  return {
    ...tracker,
    listIssues: (...asked) => lists.recall(asked, () => tracker.listIssues(...asked)),
    searchIssues: (...asked) => searches.recall(asked, () => tracker.searchIssues(...asked)),
    createIssue: (repo, issue) => forget(() => tracker.createIssue(repo, issue)),
    updateIssue: (repo, number, fields) => forget(() => tracker.updateIssue(repo, number, fields)),
  };
}

/** Answers by what was asked. */
function createMemory<T>() {
  const known = new Map<string, T>();
  return {
    recall: (asked: readonly unknown[], ask: () => T): T => {
      const key = JSON.stringify(asked);
      const answer = known.get(key) ?? ask();
      known.set(key, answer);
      return answer;
    },
    clear: () => known.clear(),
  };
}
