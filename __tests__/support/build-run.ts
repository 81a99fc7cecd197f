import type { Note } from '../../src/core/people/types.ts';
import type { Settings } from '../../src/settings/types.ts';
import type { Report } from '../../src/core/plan/types.ts';
import type { Run } from '../../src/app/run.ts';
import { sync } from '../../src/app/sync.ts';
import { checkHead } from '../../src/shell/github/check-head.ts';
import type { NotesRepository } from '../../src/shell/github/notes-repository.ts';
import { buildNote, buildSettings, type NoteSketch } from './build-notes.ts';
import type { FakeTracker } from './fake-tracker.ts';

let nonces = 0;

/** A notes repository that holds nothing; the commit of the run is its newest. */
export const noRepository: NotesRepository = {
  compare: () => Promise.resolve({ status: 'identical', files: [] }),
  listCommits: () => Promise.reject(new Error('not asked')),
  readBranchHead: () => Promise.reject(new Error('not asked')),
  readRepository: () => Promise.reject(new Error('not asked')),
  listTree: () => Promise.reject(new Error('not asked')),
  readFile: () => Promise.resolve(null),
  readPullRequest: () => Promise.resolve({ isOpen: true, headSha: '' }),
  listPullRequestFiles: () => Promise.resolve([]),
  getViewer: () => Promise.resolve(null),
  listPullRequests: () => Promise.resolve([]),
  listComments: () => Promise.resolve([]),
  createComment: (_number, body) => Promise.resolve({ id: 1, body, author: null, authorType: null }),
  updateComment: () => Promise.resolve(),
  deleteComment: () => Promise.resolve(),
};

/** A notes repository whose default branch has moved on by commits that touch these paths. */
export function buildRepositoryAhead(paths: readonly string[]): NotesRepository {
  const files = paths.map((path) => ({ status: 'changed' as const, path, from: null }));
  return { ...noRepository, compare: () => Promise.resolve({ status: 'ahead', files }) };
}

/** A run over a fake tracker: today's notes are the commit's only files. */
export function buildRun(
  tracker: FakeTracker,
  notes: readonly Note[],
  change: Partial<Run> & { settings?: Settings } = {},
): Run {
  const repository = change.notesRepository ?? noRepository;
  const base = change.base ?? { serverUrl: 'https://github.com', notesRepo: 'acme/notes', sha: 'a'.repeat(40) };
  return {
    mode: 'sync',
    tolerant: false,
    settings: buildSettings(),
    limits: { maxNew: 10_000, maxCloses: 10_000, maxWrites: 10_000 },
    base,
    defaultBranch: 'main',
    repositoryId: 4217,
    visibility: 'public',
    readStanding: () =>
      checkHead(repository, { sha: base.sha, branch: 'main', configPaths: ['.github/meeting-todos.yml'] }),
    since: null,
    added: new Set(),
    renames: new Map(),
    readArrivals: () => Promise.resolve({ has: () => false, gap: null }),
    changed: null,
    others: [],
    scope: { commitPaths: new Set(notes.map((note) => note.path)), covers: () => true },
    tracker,
    notesRepository: noRepository,
    clock: { now: () => tracker.now, sleep: () => Promise.resolve() },
    traffic: {
      get requests() {
        return tracker.log.length;
      },
      get writes() {
        return tracker.countWrites();
      },
    },
    awaitTurn: () => Promise.resolve(),
    createNonce: () => `n${(nonces += 1).toString(36)}`.padEnd(6, '0'),
    readAuthors: () => Promise.resolve([]),
    onOutcome: () => undefined,
    notices: [],
    startedAt: tracker.now,
    ...change,
  };
}

/** Syncs notes as they stand into the tracker. */
export function syncNotes(
  tracker: FakeTracker,
  sketches: readonly NoteSketch[],
  change: Partial<Run> = {},
): Promise<Report> {
  const notes = sketches.map(buildNote);
  return sync(buildRun(tracker, notes, change), notes);
}

/** Issues of the tracker as `#1 title (open)`, for short expectations. */
export function tellIssues(tracker: FakeTracker): readonly string[] {
  return tracker
    .list()
    .map(
      (issue) =>
        `#${issue.number} ${issue.title} (${issue.state === 'open' ? 'open' : (issue.stateReason ?? 'closed')})`,
    );
}
