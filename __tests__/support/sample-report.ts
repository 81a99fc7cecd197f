import type { Outcome, Report } from '../../src/core/plan/types.ts';
import type { View } from '../../src/core/tell/view.ts';

/** A view of a public notes repository. */
export const VIEW: View = {
  base: { serverUrl: 'https://github.com', notesRepo: 'acme/meeting-notes', sha: 'a'.repeat(40) },
  config: '.github/meeting-todos.yml',
  isDefault: false,
  policy: { allowed: new Set(['acme/tracker', 'acme/meeting-notes']), serverUrl: 'https://github.com' },
};

const NOTE = 'kernel/2026-01-07.md';

function outcome(
  line: number,
  change: Partial<Outcome> & { title: string; owners?: Outcome['subject']['owners']; due?: string },
): Outcome {
  const { title, owners = [], due = null, ...rest } = change;
  return {
    verb: 'create',
    subject: { repo: 'acme/tracker', title, owners, due, note: NOTE, line, teams: ['kernel'] },
    number: null,
    url: null,
    assignees: [],
    aspects: [],
    status: 'planned',
    message: null,
    ...rest,
  };
}

/** A report with something of everything, as a preview or as a sync. */
export function sampleReport(mode: Report['mode']): Report {
  const status = mode === 'sync' ? 'done' : 'planned';
  const number = (value: number) =>
    mode === 'sync' ? { number: value, url: `https://github.com/acme/tracker/issues/${value}` } : {};
  return {
    mode,
    tolerant: mode === 'preview',
    verdict: 'planned',
    outcomes: [
      outcome(31, {
        title: 'Look into running different applications using the binary compatibility layer',
        assignees: ['teot', 'cosmin-v'],
        status,
        ...number(812),
      }),
      outcome(33, {
        title: 'Look into the issue with `posix-mmap`',
        assignees: ['skuenzer', 'razvand'],
        status,
        ...number(813),
      }),
      outcome(35, {
        title: 'Look into using the `app-elfloader`',
        owners: [{ raw: 'AP', login: null, kind: 'unresolved' }],
        status,
        ...number(814),
      }),
      outcome(38, {
        verb: 'update',
        title: 'Make procfs work with 0.12',
        due: '2026-01-28',
        assignees: ['andrei-m'],
        aspects: ['due'],
        status,
        number: 790,
        url: 'https://github.com/acme/tracker/issues/790',
      }),
    ],
    unchanged: 41,
    settled: [],
    standing: [],
    history: [],
    now: '2026-01-07T12:00:00Z',
    skipped: [
      {
        note: NOTE,
        line: 45,
        owners: ['SJ', 'FP'],
        text: 'Follow up on acme/other#795',
        reason: 'link only',
        url: 'https://github.com/acme/other/pull/795',
      },
    ],
    unresolved: [
      {
        raw: 'AP',
        note: NOTE,
        line: 35,
        teams: ['kernel'],
        meeting: null,
        participants: [],
        issue: mode === 'sync' ? 'acme/tracker#814' : null,
      },
    ],
    evidence: [],
    problems: [
      {
        severity: 'warning',
        note: NOTE,
        line: 52,
        column: 1,
        message: '`by February 30` is not a real date, so the item has no due date',
      },
    ],
    notices: [],
    notes: 2,
    todos: 5,
    requests: 9,
    writes: 4,
    seconds: 6,
    hiddenTargets: [],
  };
}
