import { createLinkPolicy } from '../../src/core/people/targets.ts';
import type { Note } from '../../src/core/people/types.ts';
import { computePlan, type Plan } from '../../src/core/plan/compute-plan.ts';
import type { LinkPolicy } from '../../src/core/text/inert-url.ts';
import type { Settings } from '../../src/settings/types.ts';
import type { ReplayTracker } from './tracker.ts';

const NOTES = 'acme/notes';
const SERVER = 'https://github.com';

/** Where links may lead that the plans below write. */
export function createPolicy(settings: Settings): LinkPolicy {
  return createLinkPolicy(settings, NOTES, SERVER);
}

/** The plan of a run that reads these notes and nothing else, every one of them in scope. */
export function planReplay(notes: readonly Note[], tracker: ReplayTracker, settings: Settings): Plan {
  return computePlan({
    notes,
    issues: [...tracker.issues],
    settings,
    trackers: { repository: 1, detached: new Set(), isTrusted: () => true },
    scope: { commitPaths: new Set(notes.map(({ path }) => path)), covers: () => true },
    base: { serverUrl: SERVER, notesRepo: NOTES, sha: '0'.repeat(40) },
    policy: createPolicy(settings),
    since: null,
    added: new Set(),
    renames: new Map(),
    touched: null,
    only: null,
  });
}
