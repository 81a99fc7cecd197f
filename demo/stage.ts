import path from 'node:path';
import type { EmbeddedGitHub } from '../testing/embedded-github/embedded-github.ts';
import { startEmbeddedGitHub } from '../testing/embedded-github/start-embedded-github.ts';
import { CONFIGURATION, NOTES_REPOSITORY, PEOPLE, TARGET } from './sample-notes.ts';
import type { GitRepository } from '../testing/support/git-repository.ts';
import { createGitRepository } from '../testing/support/git-repository.ts';
import type { ActionResult } from '../testing/support/run-action.ts';
import { runAction } from '../testing/support/run-action.ts';
import type { WorkflowEvent } from '../testing/support/workflow-event.ts';

/** A numeric id for the notes repository, as GitHub would give one. */
const NOTES_ID = 4217;
const WORKFLOW_TOKEN = 'workflow-token';
const ISSUES_TOKEN = 'issues-token';

/** All that the demo plays with: the notes, their GitHub, and the action. */
export interface Stage {
  readonly notes: GitRepository;
  readonly github: EmbeddedGitHub;
  /** Runs the built action as a workflow would; the request log begins anew. */
  readonly run: (event: WorkflowEvent, inputs?: Readonly<Record<string, string>>) => Promise<ActionResult>;
  readonly clear: () => Promise<void>;
}

/** Sets up a notes repository with a configuration, and a GitHub that has it and its target. */
export async function setStage(root: string): Promise<Stage> {
  const notes = createGitRepository({
    '.github/meeting-todos.yml': CONFIGURATION,
    'README.md': 'Minutes of Harbour\n',
  });
  const { url, github, close } = await startEmbeddedGitHub({
    repositories: [
      { name: NOTES_REPOSITORY, id: NOTES_ID, gitDirectory: notes.directory },
      { name: TARGET, collaborators: PEOPLE },
    ],
    tokens: {
      [WORKFLOW_TOKEN]: { login: 'github-actions[bot]', type: 'app', permissions: { [NOTES_REPOSITORY]: 'write' } },
      [ISSUES_TOKEN]: {
        login: 'meeting-todos[bot]',
        type: 'app',
        permissions: { [TARGET]: 'write' },
        scopes: ['issues'],
      },
    },
  });
  const run: Stage['run'] = (event, inputs) => {
    github.clearLog();
    return runAction({
      actionDirectory: root,
      workspace: notes.directory,
      repository: { name: NOTES_REPOSITORY, id: NOTES_ID },
      event,
      apiUrl: url,
      token: WORKFLOW_TOKEN,
      inputs: { token: ISSUES_TOKEN, 'writes-per-minute': '100000', ...inputs },
    });
  };
  const clear = async () => {
    await close();
    notes.remove();
  };
  return { notes, github, run, clear };
}

/** Where the built action lies. */
export function builtAction(root: string): string {
  return path.join(root, 'dist', 'action.js');
}
