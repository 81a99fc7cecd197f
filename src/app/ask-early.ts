import type { NotesRepository } from '../shell/github/notes-repository.ts';

/**
 * Asks already, beside what is read first, which pull requests a commit came from. Whoever needs the answer later finds it
 * on its way, or hears why there is none; each commit is asked about once.
 */
export function askForPulls(repository: NotesRepository, commit: string): NotesRepository {
  const answers = new Map<string, Promise<readonly number[]>>();
  const listPullRequests = (sha: string) => {
    const answer = answers.get(sha) ?? repository.listPullRequests(sha);
    answers.set(sha, answer);
    return answer;
  };
  listPullRequests(commit).catch(() => undefined);
  return { ...repository, listPullRequests };
}
