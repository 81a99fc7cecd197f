import type { Octokit } from '@octokit/rest';
import { REFLECT_BRANCH } from '../core/reflect/pull-text.ts';
import type { RepoName } from '../core/text/types.ts';
import { chooseToken } from '../settings/parse-inputs.ts';
import type { Inputs } from '../settings/run-settings.ts';
import type { Send } from '../shell/machine/choose-fetch.ts';
import type { Clock } from '../shell/machine/clock.ts';
import { createGitHubIssues } from '../shell/github/github-issues.ts';
import type { IssueTracker } from '../shell/github/issue-tracker.ts';
import { createNotesBranch, type NotesBranch } from '../shell/github/notes-branch.ts';
import { createGitHubNotes } from '../shell/github/github-notes.ts';
import type { NotesRepository } from '../shell/github/notes-repository.ts';
import { createOctokit, readRefusal, type Traffic } from '../shell/github/octokit.ts';
import { createRequestPolicy } from '../shell/github/request-policy.ts';

/** The hands of a run on GitHub, with one pace and one count for all of them. */
export type Clients = {
  readonly tracker: IssueTracker;
  readonly notesRepository: NotesRepository;
  /** The branch on which what became of the TODOs is written back. */
  readonly notesBranch: NotesBranch;
  readonly traffic: Traffic;
  /** Waits until a write may be sent at once. */
  readonly awaitTurn: () => Promise<void>;
};

/** Makes one client per token; each repository is only ever reached with the token meant for it. */
export function createClients(
  inputs: Pick<Inputs, 'token' | 'tokens' | 'notesToken' | 'writesPerMinute'>,
  place: {
    readonly apiUrl: string;
    readonly notesRepo: RepoName;
    readonly clock: Clock;
    readonly fetch?: Send;
  },
): Clients {
  const { clock, apiUrl } = place;
  const traffic: Traffic = { requests: 0, writes: 0 };
  const policy = createRequestPolicy({ clock, writesPerMinute: inputs.writesPerMinute, readRefusal });
  const secrets = [...new Set([inputs.token, inputs.notesToken, ...inputs.tokens.values()])];
  const clients = new Map<string, Octokit>();
  const getClient = (token: string): Octokit => {
    const client =
      clients.get(token) ??
      createOctokit({
        apiUrl,
        token,
        secrets,
        policy,
        traffic,
        ...(place.fetch === undefined ? {} : { fetch: place.fetch }),
      });
    clients.set(token, client);
    return client;
  };
  return {
    tracker: createGitHubIssues((repo) => getClient(chooseToken(inputs, repo))),
    notesRepository: createGitHubNotes(getClient(inputs.notesToken), place.notesRepo),
    notesBranch: createNotesBranch(getClient(inputs.notesToken), place.notesRepo, REFLECT_BRANCH),
    traffic,
    awaitTurn: policy.awaitTurn,
  };
}
