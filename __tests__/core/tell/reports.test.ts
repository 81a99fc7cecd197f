import { describe, expect, it } from '@jest/globals';
import { countReport, hasFailed } from '../../../src/core/tell/count-report.ts';
import { describeAnnotations } from '../../../src/core/tell/annotations.ts';
import { describeComment, describeEmptyComment, isOurComment } from '../../../src/core/tell/comment.ts';
import { describeRecord, isRecordOf, isWholeRecord } from '../../../src/core/tell/record.ts';
import { cleanLine, describeLog } from '../../../src/core/tell/log.ts';
import { describeNothing } from '../../../src/core/tell/nothing.ts';
import { describeOutputs } from '../../../src/core/tell/outputs.ts';
import { describeSkipped, fitRows } from '../../../src/core/tell/parts.ts';
import { describePeople } from '../../../src/core/tell/people-to-add.ts';
import { describeSummary } from '../../../src/core/tell/summary.ts';
import { describeStatus } from '../../../src/core/tell/words.ts';
import { HELP_URL } from '../../../src/core/text/help-link.ts';
import { describeTerminal } from '../../../src/core/tell/terminal.ts';
import type { Outcome, Report, Unresolved } from '../../../src/core/plan/types.ts';
import type { Skipped } from '../../../src/core/plan/types.ts';
import { narrowReport } from '../../../src/core/tell/build-report.ts';
import { sampleReport, VIEW } from '../../support/sample-report.ts';

const BLOB = `https://github.com/acme/meeting-notes/blob/${'a'.repeat(40)}/kernel/2026-01-07.md?plain=1`;
const ISSUES = 'https://github.com/acme/tracker/issues';

/** A report that has nothing to tell. */
const EMPTY: Report = {
  ...sampleReport('preview'),
  outcomes: [],
  unchanged: 0,
  skipped: [],
  unresolved: [],
  evidence: [],
  problems: [],
  notes: 1,
  todos: 0,
};

function outcome(change: Partial<Outcome> & { readonly repo?: string } = {}): Outcome {
  const { repo = 'acme/tracker', ...rest } = change;
  return {
    verb: 'create',
    subject: { repo, title: 'Do it', owners: [], due: null, note: 'kernel/2026-01-07.md', line: 3, teams: [] },
    number: null,
    url: null,
    assignees: [],
    aspects: [],
    status: 'planned',
    message: null,
    ...rest,
  };
}

function skip(change: Partial<Skipped> = {}): Skipped {
  return { note: 'kernel/2026-01-07.md', line: 9, owners: [], text: 'x', reason: 'done', url: null, ...change };
}

/** Keeps a day on one line. */
const WIDE = '\u00a0'.repeat(12);

describe('the comment of a pull request', () => {
  it('tells what merging would do', () => {
    expect(describeComment(sampleReport('preview'), VIEW)).toBe(`<!-- meeting-todos:comment v1 -->
### Merging this will open 3 issues and update 1 in \`acme/tracker\`

Nothing is written yet. 5 TODOs read, 1 skipped, 41 unchanged.

| Change | TODO | Assignees | Due${WIDE} |
|---|---|---|---|
| open | [Look into running different applications using the binary compatibility layer](${BLOB}#L31) | \`teot\`, \`cosmin-v\` | – |
| open | [Look into the issue with \`posix-mmap\`](${BLOB}#L33) | \`skuenzer\`, \`razvand\` | – |
| open | [Look into using the \`app-elfloader\`](${BLOB}#L35) | ⚠️ none (\`AP\`) | – |
| update: due date | [#790 Make procfs work with 0.12](${ISSUES}/790) | \`andrei-m\` | 2026-01-28 |

**Who is \`AP\`?** The issue will be unassigned unless you add this to \`.github/meeting-todos.yml\`:
~~~yaml
people:
  THEIR-LOGIN: [AP]
~~~

<details><summary>1 skipped</summary>

- [2026-01-07.md:45](${BLOB}#L45), \`SJ/FP\`: already tracked at [\`acme/other#795\`](https://redirect.github.com/acme/other/pull/795)
</details>

<sub>Updated with each push; after the merge it will link the issues. To keep an item out, add \`<!-- no-issue -->\` to it. · [What is this?](${HELP_URL})</sub>
`);
  });

  it('becomes the record of what was done', () => {
    const text = describeRecord(sampleReport('sync'), VIEW);
    expect(text).toBe(`<!-- meeting-todos:comment v1 -->
### Merging this opened 3 issues and updated 1

| Change | TODO | Assignees | Due${WIDE} |
|---|---|---|---|
| opened | [#812 Look into running different applications using the binary compatibility layer](${ISSUES}/812) | \`teot\`, \`cosmin-v\` | – |
| opened | [#813 Look into the issue with \`posix-mmap\`](${ISSUES}/813) | \`skuenzer\`, \`razvand\` | – |
| opened | [#814 Look into using the \`app-elfloader\`](${ISSUES}/814) | ⚠️ none (\`AP\`) | – |
| updated: due date | [#790 Make procfs work with 0.12](${ISSUES}/790) | \`andrei-m\` | 2026-01-28 |

**Who is \`AP\`?** To have them assigned by the next run, add this to \`.github/meeting-todos.yml\`:
~~~yaml
people:
  THEIR-LOGIN: [AP]
~~~

<details><summary>1 skipped</summary>

- [2026-01-07.md:45](${BLOB}#L45), \`SJ/FP\`: already tracked at [\`acme/other#795\`](https://redirect.github.com/acme/other/pull/795)
</details>

<sub>The issues follow the notes from here on. · [What is this?](${HELP_URL})</sub>
`);
    expect(isOurComment(text)).toBe(true);
  });

  it('keeps in the record what earlier runs did for the same merge', () => {
    const issue = (number: number) => ({ number, url: `${ISSUES}/${number}` });
    const first: Report = {
      ...EMPTY,
      mode: 'sync',
      outcomes: [
        outcome({ status: 'done', ...issue(1) }),
        outcome({ status: 'done', verb: 'close', aspects: ['completed'], ...issue(2) }),
        outcome({ status: 'deferred', verb: 'update', ...issue(3) }),
        outcome({ status: 'failed' }),
      ],
    };
    const cut = describeRecord(first, VIEW);
    expect(isWholeRecord(cut)).toBe(false);
    const { subject } = outcome();
    const second: Report = {
      ...EMPTY,
      mode: 'sync',
      outcomes: [
        outcome({ status: 'done', verb: 'update', aspects: ['due'], ...issue(3) }),
        outcome({ status: 'done', ...issue(4) }),
      ],
      settled: [1, 5].map((number) => ({ subject, assignees: [], number, url: `${ISSUES}/${number}` })),
    };
    const whole = describeRecord(second, VIEW, cut);
    expect(whole).toContain('### Merging this opened 2 issues, updated 1 and closed 1\n');
    expect(whole.match(/^\| \w+(?:: [\w ]+)? \| \[#\d/gm)).toEqual([
      '| updated: due date | [#3',
      '| opened | [#4',
      '| opened | [#1',
      '| closed: completed | [#2',
      '| tracked | [#5',
    ]);
    expect(isWholeRecord(whole)).toBe(true);
    expect(describeRecord({ ...second, hiddenTargets: ['acme/tracker'] }, VIEW, cut)).not.toContain('closed:');
    const refused = describeRecord({ ...second, verdict: 'refused', outcomes: [outcome()] }, VIEW, cut);
    expect(refused).toContain('### Merging this opened 1 issue and closed 1, the rest was refused\n');
  });

  it('is absent when there is nothing to say, and says so when it is there already', () => {
    expect(describeComment(EMPTY, VIEW)).toBeNull();
    const text = `<!-- meeting-todos:comment v1 -->
### Merging this will not change any issues

The notes of this pull request hold no TODO for an issue.

<sub>[What is this?](${HELP_URL})</sub>
`;
    expect(describeEmptyComment()).toBe(text);
    expect(isOurComment(`\n${text}`)).toBe(true);
    expect(isOurComment(`I quote:\n${text}`)).toBe(false);
  });

  it.each<[string, Partial<Report>]>([
    ['an outcome', { outcomes: [outcome()] }],
    ['an unknown owner', { unresolved: sampleReport('preview').unresolved }],
    ['something skipped', { skipped: [skip()] }],
    ['a notice', { notices: [{ level: 'warning', message: 'Take care' }] }],
  ])('has something to say about %s', (_name, change) => {
    expect(describeComment({ ...EMPTY, ...change }, VIEW)).not.toBeNull();
  });

  it.each<[string, Partial<Report>, string, string]>([
    [
      'nothing to do',
      { skipped: [skip()] },
      'Merging this will not change any issues',
      'Merged: the issues match the notes',
    ],
    [
      'one issue',
      { outcomes: [outcome()] },
      'Merging this will open 1 issue in `acme/tracker`',
      'Merging this opened 1 issue',
    ],
    [
      'all kinds in two places',
      {
        outcomes: [
          outcome({ verb: 'close' }),
          outcome({ verb: 'reopen' }),
          outcome({ verb: 'update', repo: 'acme/other' }),
          outcome(),
          outcome(),
        ],
      },
      'Merging this will open 2 issues, update 1, close 1 and reopen 1',
      'Merging this opened 2 issues, updated 1, closed 1 and reopened 1',
    ],
    [
      'a place that may not be named',
      { outcomes: [outcome(), outcome({ repo: 'acme/secret' })], hiddenTargets: ['acme/secret'] },
      'Merging this will open 2 issues',
      'Merging this opened 2 issues',
    ],
  ])('has a headline for %s', (_name, change, preview, record) => {
    const headline = (text: string | null) => /^### (.*)$/m.exec(text ?? '')?.[1];
    expect(headline(describeComment({ ...EMPTY, ...change }, VIEW))).toBe(preview);
    const done = (change.outcomes ?? []).map((one): Outcome => ({ ...one, status: 'done' }));
    expect(headline(describeRecord({ ...EMPTY, ...change, mode: 'sync', outcomes: done }, VIEW))).toBe(record);
  });

  it('claims no success where something failed', () => {
    const headline = (text: string | null) => /^### (.*)$/m.exec(text ?? '')?.[1];
    const failed = [outcome({ status: 'failed' }), outcome({ status: 'failed' })];
    expect(headline(describeComment({ ...EMPTY, outcomes: failed }, VIEW))).toBe(
      'Merging this would fail for 2 changes',
    );
    expect(headline(describeComment({ ...EMPTY, outcomes: [outcome(), ...failed] }, VIEW))).toBe(
      'Merging this will open 1 issue in `acme/tracker`; 2 changes would fail',
    );
    const sync = { ...EMPTY, mode: 'sync', outcomes: [...failed, outcome({ status: 'deferred' })] } as const;
    expect(headline(describeRecord(sync, VIEW))).toBe('Merged: 2 failed and 1 left for the next run');
    expect(describeSummary(sync, VIEW)).toContain('## Meeting TODOs: nothing changed\n');
    expect(describeSummary({ ...sync, verdict: 'refused' }, VIEW)).toContain('TODOs: stopped, nothing was written');
    expect(describeSummary({ ...EMPTY, verdict: 'unread' }, VIEW)).toContain('TODOs: the issues could not be read');
  });

  it('says ahead of the merge that a guard will let nothing be written', () => {
    const message = 'This run would open 3 issues, more than max-new (2), so nothing is written.';
    const refused: Report = {
      ...sampleReport('preview'),
      verdict: 'refused',
      notices: [{ level: 'warning', message }],
    };
    const text = describeComment(refused, VIEW) ?? '';
    expect(text).toContain(
      '\n### Merging this would open 3 issues and update 1 in `acme/tracker`: too many at once, so nothing will be written\n',
    );
    expect(text).toContain(`- ⚠️ ${message}`);
    expect(describeSummary(refused, VIEW)).toContain(
      '## Meeting TODOs: would open 3 issues and update 1: too many at once, so nothing will be written\n',
    );
  });

  it('ends true: the record of a refusal or of a part says so, and is none that may stay', () => {
    const sync: Report = { ...EMPTY, mode: 'sync' };
    const refused = describeRecord({ ...sync, verdict: 'refused', outcomes: [outcome()] }, VIEW);
    expect(refused).toContain('### Merged, but nothing was written\n');
    expect(refused).toContain('| not opened | ');
    for (const text of [
      refused,
      describeRecord({ ...sync, outcomes: [outcome({ status: 'done' }), outcome({ status: 'deferred' })] }, VIEW),
      describeRecord({ ...sync, outcomes: [outcome({ status: 'failed' })] }, VIEW),
    ]) {
      expect(text).toContain('Not finished yet: the run that does the rest updates this comment.');
      expect(isWholeRecord(text)).toBe(false);
    }
    expect(isWholeRecord(describeRecord({ ...sync, outcomes: [outcome({ status: 'done' })] }, VIEW))).toBe(true);
    // As earlier versions wrote it.
    const old = '<!-- meeting-todos:comment v1 -->\n| deferred: open | x |\nThe issues follow the notes from here on.';
    expect(isWholeRecord(old)).toBe(false);
  });

  it('is absent where no note differs, whatever is to be said about the targets', () => {
    const notices = [{ level: 'warning', message: 'acme/tracker: not found' }] as const;
    expect(describeComment({ ...EMPTY, notes: 0, notices }, VIEW)).toBeNull();
  });

  it('names in the record the issues that were there already, and stays when nothing happened since', () => {
    const { subject } = outcome({});
    const url = 'https://github.com/acme/tracker/issues/7';
    const again: Report = { ...EMPTY, mode: 'sync', settled: [{ subject, assignees: ['ada'], number: 7, url }] };
    const text = describeRecord(again, VIEW);
    expect(text).toContain(`\n| tracked | [#7 Do it](${url}) | \`ada\` | – |\n`);
    const first = describeRecord(
      { ...again, settled: [], outcomes: [outcome({ status: 'done', number: 7, url })] },
      VIEW,
    );
    expect(isRecordOf(first, again)).toBe(true);
    expect(isRecordOf(first.replace('issues/7', 'issues/8'), again)).toBe(false);
    expect(isRecordOf(describeComment(sampleReport('preview'), VIEW) ?? '', again)).toBe(false);
    expect(isRecordOf(first, { ...again, outcomes: [outcome({ status: 'done' })] })).toBe(false);
    const failed = describeRecord({ ...again, outcomes: [outcome({ status: 'failed' })] }, VIEW);
    expect(isRecordOf(failed, again)).toBe(false);
  });

  it('tells a pull request of its own notes, and hides what fewer people may read', () => {
    const secret = outcome({ repo: 'acme/secret' });
    const report: Report = {
      ...EMPTY,
      mode: 'sync',
      outcomes: [outcome({ status: 'done' }), { ...outcome(), subject: { ...outcome().subject, note: 'other.md' } }],
      settled: [{ subject: secret.subject, assignees: [], number: 9, url: 'https://github.com/acme/secret/issues/9' }],
      skipped: [skip({ url: 'https://github.com/acme/secret/issues/10', reason: 'declined' })],
      unresolved: [
        {
          raw: 'AP',
          note: outcome().subject.note,
          line: 3,
          teams: [],
          meeting: null,
          participants: [],
          issue: 'acme/secret#9',
        },
      ],
    };
    const text = describeRecord(narrowReport(report, new Set([outcome().subject.note]), ['acme/secret']), VIEW);
    expect(text).toContain('### Merging this opened 1 issue\n');
    expect(text).not.toMatch(/secret|other\.md|declined|#9|#10/);
  });

  it('has a table per target and only counts of hidden ones', () => {
    const outcomes = [
      outcome({ repo: 'acme/zoo' }),
      outcome(),
      outcome({ repo: 'acme/secret' }),
      outcome({ repo: 'acme/secret' }),
    ];
    const text = describeComment({ ...EMPTY, todos: 1, outcomes, hiddenTargets: ['acme/secret'] }, VIEW);
    expect(text).toBe(`<!-- meeting-todos:comment v1 -->
### Merging this will open 4 issues

Nothing is written yet. 1 TODO read.

**acme/tracker**

| Change | TODO | Assignees | Due |
|---|---|---|---|
| open | [Do it](${BLOB}#L3) | – | – |

**acme/zoo**

| Change | TODO | Assignees | Due |
|---|---|---|---|
| open | [Do it](${BLOB}#L3) | – | – |

2 changes in repositories that are less visible than this one.

<sub>Updated with each push; after the merge it will link the issues. To keep an item out, add \`<!-- no-issue -->\` to it. · [What is this?](${HELP_URL})</sub>
`);
    const single = { ...EMPTY, outcomes: [outcome({ repo: 'acme/secret' })], hiddenTargets: ['acme/secret'] };
    expect(describeComment(single, VIEW)).toContain('\n1 change in repositories that are less visible');
  });

  it('shows notices first, and a change without a note without a link', () => {
    const lost = outcome({ verb: 'close', number: 7, aspects: ['removed'] });
    const report = {
      ...EMPTY,
      outcomes: [{ ...lost, subject: { ...lost.subject, note: '' } }],
      notices: [
        { level: 'error', message: 'Too many' },
        { level: 'warning', message: 'Take care, @ada' },
        { level: 'notice', message: 'Know' },
      ],
    } as const;
    const text = describeComment(report, VIEW) ?? '';
    expect(text).toMatch(/\n- ❌ Too many\n- ⚠️ Take care, .*ada\n- ℹ️ Know\n\n\| Change \|/);
    expect(text).not.toContain('@ada');
    expect(text).toContain('\n| close: removed from the notes | #7 Do it | – | – |\n');
  });

  it('asks for two people at once', () => {
    const unresolved = ['AP', 'BQ'].map((raw): Unresolved => ({
      raw,
      note: 'a.md',
      line: 1,
      teams: [],
      meeting: null,
      participants: [],
      issue: null,
    }));
    expect(describeComment({ ...EMPTY, unresolved }, VIEW)).toContain(
      '**Who are `AP` and `BQ`?** Their issues will be unassigned unless you add this to `.github/meeting-todos.yml`:\n' +
        '~~~yaml\npeople:\n  THEIR-LOGIN-1: [AP]\n  THEIR-LOGIN-2: [BQ]\n~~~',
    );
  });

  it('asks once for initials that two people share, with a line for each and the count of their items', () => {
    const one = (team: string, person: string): Unresolved => ({
      raw: 'RN',
      note: 'a.md',
      line: 1,
      teams: [team],
      meeting: null,
      participants: [person],
      issue: null,
    });
    const unresolved = [one('docs', 'Rana Noor'), one('docs', 'Rana Noor'), one('vm', 'Rui Neves')];
    expect(describeComment({ ...EMPTY, unresolved }, VIEW)).toContain(
      '**Who is `RN`?** Their issues will be unassigned unless you add this to `.github/meeting-todos.yml`:\n~~~yaml\npeople:\n' +
        '  THEIR-LOGIN-1: { aliases: [RN], teams: [docs] }  # 2 items; perhaps Rana Noor\n' +
        '  THEIR-LOGIN-2: { aliases: [RN], teams: [vm] }  # perhaps Rui Neves\n~~~',
    );
  });

  it('stays within what GitHub takes, whatever the size', () => {
    const many = <T>(one: T) => Array.from({ length: 3000 }, () => one);
    const text = describeComment(
      {
        ...EMPTY,
        outcomes: [...many(outcome()), ...many(outcome({ repo: 'acme/other' }))],
        skipped: many(skip({ reason: 'declined', text: 'x'.repeat(50) })),
        notices: Array.from({ length: 3000 }, (_, index) => ({
          level: 'warning' as const,
          message: `Take care of ${index}`,
        })),
        unresolved: Array.from({ length: 3000 }, (_, index) => ({
          raw: `A${index}`,
          note: 'a.md',
          line: 1,
          teams: ['kernel'],
          meeting: null,
          participants: [],
          issue: null,
        })),
      },
      VIEW,
    );
    expect(text?.length).toBeGreaterThan(50_000);
    expect(text?.length).toBeLessThan(65_536);
    for (const more of [
      /<summary>acme\/other: 3000 to open<\/summary>\n\n\|(?:[^\n]*\n)*?\| … \| and \d+ more \| \| \|\n<\/details>/,
      /\n- … and \d+ more\n\n<details><summary>acme\/other/,
      /\n {2}# … and \d+ more\n~~~/,
      /\n *- … and \d+ more\n<\/details>/,
    ])
      expect(text).toMatch(more);
    expect(text).toMatch(/\*\*Who are (?:`A\d`, ){9}`A9` and 2990 others\?\*\*/);
  });
});

describe('the job summary', () => {
  it('tells what was done and what to fix', () => {
    expect(describeSummary(sampleReport('sync'), VIEW)).toBe(`## Meeting TODOs: 3 opened, 1 updated, 41 unchanged

1 skipped · 1 unresolved owner

### To fix
- ⚠️ [2026-01-07.md:35](${BLOB}#L35): \`AP\` is not listed under \`people\`. Add \`THEIR-LOGIN: [AP]\`; the next run will assign #814.
- ⚠️ [2026-01-07.md:52](${BLOB}#L52): \`by February 30\` is not a real date, so the item has no due date

| Change | Issue | TODO | Assignees | Due${WIDE} |
|---|---|---|---|---|
| opened | [tracker#812](${ISSUES}/812) | Look into running different applications using the binary compatibility layer | \`teot\`, \`cosmin-v\` | – |
| opened | [tracker#813](${ISSUES}/813) | Look into the issue with \`posix-mmap\` | \`skuenzer\`, \`razvand\` | – |
| opened | [tracker#814](${ISSUES}/814) | Look into using the \`app-elfloader\` | ⚠️ none (\`AP\`) | – |
| updated: due date | [tracker#790](${ISSUES}/790) | Make procfs work with 0.12 | \`andrei-m\` | 2026-01-28 |

<details><summary>1 skipped</summary>

- [2026-01-07.md:45](${BLOB}#L45), \`SJ/FP\`: already tracked at [\`acme/other#795\`](https://redirect.github.com/acme/other/pull/795)
</details>

<sub>2 notes · 9 requests, 4 writes · 6 s · Not what you expected? \`meeting-todos extract --explain PATH\` · [What is this?](${HELP_URL})</sub>
`);
  });

  it('is short when there is little to say', () => {
    const report: Report = { ...EMPTY, mode: 'sync', requests: 1, writes: 1, seconds: 0, unchanged: 2 };
    expect(describeSummary(report, VIEW)).toBe(`## Meeting TODOs: nothing to change, 2 unchanged

<sub>1 note · 1 request, 1 write · 0 s · Not what you expected? \`meeting-todos extract --explain PATH\` · [What is this?](${HELP_URL})</sub>
`);
  });

  it('says "would" where nothing is written, and why something was not done', () => {
    const outcomes = [
      outcome(),
      outcome({ verb: 'update', aspects: ['text', 'due'] }),
      outcome({ verb: 'close', status: 'failed', message: 'no right to' }),
      outcome({ repo: 'acme/secret' }),
    ];
    const report = {
      ...EMPTY,
      outcomes,
      hiddenTargets: ['acme/secret'],
      notices: [{ level: 'error', message: 'Stop' }],
    } as const;
    expect(describeSummary(report, VIEW)).toBe(`## Meeting TODOs: would open 2 issues and update 1

1 failed

- ❌ Stop

| Change | Issue | TODO | Assignees | Due |
|---|---|---|---|---|
| open | tracker | Do it | – | – |
| update: text, due date | tracker | Do it | – | – |
| ❌ cannot be closed | tracker | Do it – no right to | – | – |

1 more change in repositories that are less visible than this one.

<sub>1 note · 9 requests, 4 writes · 6 s · Not what you expected? \`meeting-todos extract --explain PATH\` · [What is this?](${HELP_URL})</sub>
`);
    const two = { ...report, outcomes: [outcome({ repo: 'acme/secret' }), outcome({ repo: 'acme/secret' })] };
    expect(describeSummary(two, VIEW)).toContain('\n2 more changes in repositories');
    expect(describeSummary(two, VIEW)).not.toContain('| Issue |');
  });

  it.each<[Partial<Outcome>, Report['mode'], string]>([
    [{ status: 'done' }, 'sync', 'opened'],
    [{ status: 'done', verb: 'update', aspects: ['text'] }, 'sync', 'updated: text'],
    [{ status: 'done', verb: 'close', aspects: ['completed'] }, 'sync', 'closed: completed'],
    [
      { status: 'done', verb: 'update', aspects: ['sightings', 'moved'] },
      'sync',
      'updated: meetings, place in the notes',
    ],
    [{ status: 'failed' }, 'preview', '❌ cannot be opened'],
    [{ status: 'done', verb: 'reopen' }, 'sync', 'reopened'],
    [{ status: 'done', aspects: ['text'] }, 'sync', 'opened'],
    [{ verb: 'reopen', aspects: ['not done'] }, 'preview', 'reopen: not done'],
    [{ verb: 'reopen', aspects: ['not done'] }, 'sync', 'not reopened'],
    [{ status: 'deferred' }, 'sync', 'opens next run'],
    [{ status: 'failed', verb: 'update' }, 'sync', '❌ not updated'],
  ])('%j in a %s is "%s"', (change, mode, text) => {
    expect(describeStatus(outcome(change), { ...EMPTY, mode })).toBe(text);
  });

  it('folds more than thirty changes by repository', () => {
    const outcomes = [
      ...Array.from({ length: 30 }, () => outcome({ status: 'done' })),
      outcome({ status: 'done', verb: 'update', aspects: ['text'], repo: 'acme/other' }),
    ];
    const text = (length: number) =>
      describeSummary({ ...EMPTY, mode: 'sync', outcomes: outcomes.slice(0, length) }, VIEW);
    expect(text(30)).not.toContain('<details>');
    expect(text(31)).toContain('\n<details><summary>acme/tracker: 30 opened</summary>\n\n| Change | Issue |');
    expect(text(31)).toContain('\n<details><summary>acme/other: 1 updated</summary>\n\n| Change | Issue |');
  });

  it('gives a reason of several changes, and a problem of several lines, once with the count', () => {
    const outcomes = [1, 2, 3].map(() => outcome({ status: 'deferred', message: 'max-writes is used up' }));
    const problems = [3, 9, 12].map((line) => ({
      severity: 'warning' as const,
      note: 'a.md',
      line,
      column: 1,
      message: 'no such date',
    }));
    const text = describeSummary({ ...EMPTY, mode: 'sync', outcomes, problems }, VIEW);
    expect(text).toContain('\n- 3 changes: max-writes is used up\n');
    expect(text.match(/used up/g)).toHaveLength(1);
    expect(text).toMatch(/\n- ⚠️ \[a\.md:3\]\(.*\) and 2 other lines: no such date\n/);
  });

  it('has what is to be done before the changes, many people as one block, and folds it beyond ten', () => {
    const unresolved = Array.from({ length: 12 }, (_, index) => ({
      raw: `A${index}`,
      note: 'a.md',
      line: 1,
      teams: [],
      meeting: null,
      participants: [],
      issue: null,
    }));
    const text = describeSummary({ ...EMPTY, outcomes: [outcome()], unresolved }, VIEW);
    const [before = '', after = ''] = text.split('| Change |');
    expect(before).toContain('**12 owners are not listed under `people`**');
    expect(before).toContain(
      '<details><summary>12 lines to paste</summary>\n\n~~~yaml\npeople:\n  THEIR-LOGIN-1: [A0]\n',
    );
    expect(before.match(/: \[A\d+\]$/gm)).toHaveLength(12);
    expect(after).not.toContain('not listed');
    const problems = unresolved.map((_one, index) => ({
      severity: 'warning' as const,
      note: 'a.md',
      line: index,
      column: 1,
      message: `no such date: ${index}`,
    }));
    expect(describeSummary({ ...EMPTY, outcomes: [outcome()], problems }, VIEW)).toContain(
      '<details><summary>2 more to fix</summary>\n\n- ⚠️ [a.md:10]',
    );
  });

  it('names a known one and an unknown one of two owners', () => {
    const two = outcome({ assignees: ['teot'] });
    const owners = [
      { raw: 'TT', login: 'teot', kind: 'person' },
      { raw: 'AP', login: null, kind: 'unresolved' },
      { raw: 'AP', login: null, kind: 'unresolved' },
    ] as const;
    const report = { ...EMPTY, outcomes: [{ ...two, subject: { ...two.subject, owners } }] };
    expect(describeSummary(report, VIEW)).toContain('| Do it | `teot` ⚠️ (`AP`) | – |');
  });

  it('stays within what a step may write, whatever the size', () => {
    const report = {
      ...EMPTY,
      outcomes: Array.from({ length: 9000 }, (_, index) =>
        index < 500 ? outcome() : outcome({ status: 'failed', message: `${'y'.repeat(300)}${index >> 1}` }),
      ),
      notices: Array.from({ length: 9000 }, (_, index) => ({
        level: 'warning',
        message: `${'x'.repeat(300)}${index}`,
      })),
      problems: Array.from({ length: 9000 }, (_, index) => ({
        ...sampleReport('sync').problems[0],
        message: `${'<'.repeat(90)}${index}`,
      })),
      skipped: Array.from({ length: 9000 }, () => skip({ reason: 'declined' })),
    } as Report;
    const text = describeSummary(report, VIEW);
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toMatch(/\n\| … \| \| and \d+ more \| \| \|\n<\/details>/);
    expect(text.match(/\n *- … and \d+ more\n/g)).toHaveLength(4);
  });
});

describe('people to add', () => {
  const unknown = (raw: string, teams: readonly string[] = []): Unresolved => ({
    raw,
    note: 'a.md',
    line: 1,
    teams,
    meeting: null,
    participants: [],
    issue: null,
  });

  it.each<[string, readonly string[], string]>([
    ['AP', [], 'THEIR-LOGIN: [AP]'],
    ['AP', ['docs', 'app compat'], 'THEIR-LOGIN: [AP]'],
    ['Ana-Maria P_1', [], 'THEIR-LOGIN: [Ana-Maria P_1]'],
    ['Țîru', [], 'THEIR-LOGIN: [Țîru]'],
    ['No', [], 'THEIR-LOGIN: ["No"]'],
    ['1st', [], 'THEIR-LOGIN: ["1st"]'],
    ['a: {b}, #c', ['x]'], 'THEIR-LOGIN: ["a: {b}, #c"]'],
    ['a\n~~~b`c', [], 'THEIR-LOGIN: [a    b c]'],
  ])('%j of %j is a line of YAML', (raw, teams, yaml) => {
    expect(describePeople({ unresolved: [unknown(raw, teams)], evidence: [] }).map((one) => one.yaml)).toEqual([yaml]);
  });

  it('counts spellings as one person, in whatever team', () => {
    const unresolved = [unknown('RăzvanD', ['a', 'b']), unknown('RazvanD', ['b', 'a']), unknown('RăzvanD', ['a'])];
    const found = describePeople({ unresolved, evidence: [] });
    expect(found.map(({ yaml, of }) => [yaml, of.length])).toEqual([['THEIR-LOGIN: [RăzvanD]', 3]]);
  });

  it('names teams where one alias means two people, who were there', () => {
    const at = (team: string, name: string) => ({ ...unknown('AM', [team]), participants: [name] });
    const unresolved = [at('kernel', 'Ada Moe'), at('docs', 'Ana Mir')];
    const evidence = [{ kind: 'history' as const, name: 'Ada Moe', login: 'ada' }];
    expect(describePeople({ unresolved, evidence }).map(({ yaml, because }) => [yaml, because])).toEqual([
      ['ada: { aliases: [AM], teams: [kernel] }', "an author of the notes' history, as Ada Moe"],
      ['THEIR-LOGIN: { aliases: [AM], teams: [docs] }', 'perhaps Ana Mir'],
    ]);
  });
});

describe('what is skipped', () => {
  const line = `- [2026-01-07.md:9](${BLOB}#L9)`;

  it.each<[string, Partial<Skipped>, string]>([
    ['done', {}, `${line}: already done`],
    ['with owners, each once', { owners: ['AM', 'BS', 'AM'] }, `${line}, \`AM/BS\`: already done`],
    ['a link without an address', { reason: 'link only' }, `${line}: already tracked`],
    [
      'a link into the allow-list',
      { reason: 'link only', url: `${ISSUES}/5` },
      `${line}: already tracked at [\`acme/tracker#5\`](${ISSUES}/5)`,
    ],
    [
      'declined, by a discussion elsewhere',
      { reason: 'declined', url: 'https://www.github.com/o/r/discussions/5' },
      `${line}: declined: [\`o/r#5\`](https://redirect.github.com/o/r/discussions/5)`,
    ],
    ['an address of nothing', { reason: 'link only', url: 'https://example.org/x' }, `${line}: already tracked`],
    [
      'an address that would leave its link',
      { reason: 'declined', url: `${ISSUES}/5#a(b)<c> d` },
      `${line}: declined: [\`acme/tracker#5\`](${ISSUES}/5#a%28b%29%3Cc%3E%20d)`,
    ],
  ])('%s', (_name, change, text) => {
    expect(describeSkipped([skip(change)], VIEW)).toEqual([text]);
  });

  it.each([
    ['before since', 'older than `since`'],
    ['done', 'already done'],
    ['dropped', 'dropped'],
    ['no date', 'without a date'],
    ['no owner', 'without an owner'],
  ])('%s in bulk is a number', (reason, words) => {
    const some = (count: number) =>
      describeSkipped(
        Array.from({ length: count }, () => skip({ reason })),
        VIEW,
      );
    expect(some(20)).toEqual([`- 20 ${words}:`, ...Array.from({ length: 20 }, () => `  ${line}`)]);
    expect(some(21)).toEqual([`- 21 ${words}`]);
  });

  it('never counts what a person has to know one by one', () => {
    const declined = Array.from({ length: 30 }, () => skip({ reason: 'declined' }));
    expect(describeSkipped(declined, VIEW)).toHaveLength(31);
  });

  it('fits rows to the character', () => {
    const more = (left: number) => `${left} more`;
    expect(fitRows(['aa', 'bb'], 6, more)).toEqual(['aa', 'bb']);
    expect(fitRows(['aa', 'bb'], 5, more)).toEqual(['aa', '1 more']);
    expect(fitRows(['aa', 'bb'], 2, more)).toEqual(['2 more']);
    expect(fitRows([], 0, more)).toEqual([]);
  });
});

describe('outputs', () => {
  it('count what happened and list it', () => {
    const outputs = describeOutputs(sampleReport('sync'));
    expect(outputs).toMatchObject({
      created: '3',
      updated: '1',
      closed: '0',
      reopened: '0',
      unchanged: '41',
      skipped: '1',
      deferred: '0',
      failed: '0',
      unresolved: '1',
      changed: 'true',
    });
    const issues = JSON.parse(outputs['issues'] ?? '') as unknown[];
    expect(issues).toHaveLength(4);
    expect(issues[3]).toEqual({
      action: 'updated',
      repo: 'acme/tracker',
      number: 790,
      url: `${ISSUES}/790`,
      title: 'Make procfs work with 0.12',
      owners: [],
      assignees: ['andrei-m'],
      due: '2026-01-28',
      note: 'kernel/2026-01-07.md',
      line: 38,
    });
  });

  it('are zeros when nothing happened', () => {
    const outputs = describeOutputs(EMPTY);
    expect([outputs['changed'], outputs['issues'], outputs['created']]).toEqual(['false', '[]', '0']);
    expect(describeNothing()).toEqual({
      message: 'This push changes neither a note nor the configuration: nothing to do.',
      outputs,
      summary: '## Meeting TODOs: nothing to do\n\nThe push changes neither a note nor the configuration.\n',
    });
  });

  it('name each action and each owner once, hide what is hidden, and end at 500', () => {
    const owner = { raw: 'AP', login: null, kind: 'unresolved' } as const;
    const base = outcome();
    const outcomes: Outcome[] = [
      outcome({ verb: 'close', subject: { ...base.subject, owners: [owner, owner] } }),
      outcome({ verb: 'reopen' }),
      outcome({ repo: 'acme/secret' }),
      ...Array.from({ length: 600 }, () => outcome()),
    ];
    const outputs = describeOutputs({ ...EMPTY, outcomes, hiddenTargets: ['acme/secret'] });
    const issues = JSON.parse(outputs['issues'] ?? '') as { action: string; repo: string; owners: string[] }[];
    expect(issues).toHaveLength(500);
    expect(issues.slice(0, 3).map(({ action }) => action)).toEqual(['closed', 'reopened', 'created']);
    expect(issues[0]?.owners).toEqual(['AP']);
    expect(issues.some(({ repo }) => repo === 'acme/secret')).toBe(false);
    expect([outputs['created'], outputs['closed'], outputs['reopened']]).toEqual(['601', '1', '1']);
  });

  it('count in a sync only what was done', () => {
    const outcomes = (['done', 'planned', 'deferred', 'failed'] as const).map((status) => outcome({ status }));
    expect(countReport({ ...EMPTY, mode: 'sync', outcomes })).toMatchObject({ created: 1, deferred: 1, failed: 1 });
    expect(countReport({ ...EMPTY, mode: 'preview', outcomes })).toMatchObject({ created: 2, deferred: 1, failed: 1 });
  });

  it.each<[string, Partial<Report>, boolean]>([
    ['nothing', {}, false],
    ['a warning', { notices: [{ level: 'warning', message: 'x' }] }, false],
    ['something deferred', { outcomes: [outcome({ status: 'deferred' })] }, false],
    ['an error', { notices: [{ level: 'error', message: 'x' }] }, true],
    ['a failed change', { outcomes: [outcome({ status: 'failed' })] }, true],
  ])('%s fails a run: %j', (_name, change, fails) => {
    expect(hasFailed({ ...EMPTY, tolerant: false, ...change })).toBe(fails);
    expect(hasFailed({ ...EMPTY, tolerant: true, ...change })).toBe(false);
  });
});

describe('the log', () => {
  it('tells the story in groups', () => {
    expect(describeLog(sampleReport('sync'))).toEqual([
      {
        title: 'Read 5 TODOs in 2 notes',
        lines: ['kernel/2026-01-07.md:52:1: `by February 30` is not a real date, so the item has no due date'],
      },
      {
        title: 'Changed 4 issues, 41 unchanged',
        lines: [
          'opened acme/tracker#812 Look into running different applications using the binary compatibility layer',
          'opened acme/tracker#813 Look into the issue with `posix-mmap`',
          'opened acme/tracker#814 Look into using the `app-elfloader`',
          'updated acme/tracker#790 Make procfs work with 0.12 (due date)',
        ],
      },
      { title: 'Skipped 1', lines: ['kernel/2026-01-07.md:45 already tracked: Follow up on acme/other#795'] },
    ]);
  });

  it('tells what was not done and why, and nothing of hidden targets', () => {
    const outcomes = [
      outcome({ status: 'failed', aspects: ['text'], message: 'no right to' }),
      outcome({ repo: 'acme/secret' }),
    ];
    const [, changes] = describeLog({ ...EMPTY, outcomes, hiddenTargets: ['acme/secret'] });
    expect(changes).toEqual({
      title: 'Would change 1 issue',
      lines: ['❌ cannot be opened acme/tracker Do it (text, no right to)'],
    });
  });

  it('ends at 500 lines of a kind and counts the rest', () => {
    const skipped = Array.from({ length: 600 }, () => skip());
    expect(describeLog({ ...EMPTY, skipped }).map(({ lines }) => lines.length)).toEqual([0, 0, 501]);
    expect(describeLog({ ...EMPTY, skipped })[2]?.lines.at(-1)).toBe('… and 100 more');
  });

  it.each([
    ['plain', 'plain'],
    ['::error::x', '· ::error::x'],
    [' ::error::x', '· ::error::x'],
    ['##[error]x', '# #[error]x'],
    ['a\n::error::x', 'a ::error::x'],
    ['a\r\u001b[31mb', 'a [31mb'],
    ['a  b', 'a b'],
  ])('%j is written as %j', (line, text) => expect(cleanLine(line)).toBe(text));
});

describe('annotations', () => {
  it('stand on the lines of notes, what is wrong before who is unknown, and of a kind at most ten', () => {
    const report = sampleReport('sync');
    expect(describeAnnotations({ ...report, notices: [{ level: 'notice', message: 'Know' }] })).toEqual([
      {
        level: 'warning',
        message: '`by February 30` is not a real date, so the item has no due date',
        file: 'kernel/2026-01-07.md',
        line: 52,
        column: 1,
      },
      {
        level: 'warning',
        message: 'AP is not listed under people: add THEIR-LOGIN: [AP]',
        file: 'kernel/2026-01-07.md',
        line: 35,
        column: 1,
      },
      { level: 'notice', message: 'Know', file: null, line: 1, column: 1 },
    ]);
    const notices = (['notice', 'warning', 'error'] as const).flatMap((level) =>
      Array.from({ length: 12 }, (_, index) => ({ level, message: `x${index}` })),
    );
    const all = describeAnnotations({ ...EMPTY, notices });
    expect(all.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      ...Array.from({ length: 10 }, () => 'notice'),
    ]);
    expect(all[9]?.message).toBe('x9 (and 2 more; see the job summary)');
  });

  it('say once what several lines or changes have in common', () => {
    const problems = [52, 60].map((line) => ({
      severity: 'warning' as const,
      note: 'a.md',
      line,
      column: 1,
      message: 'no',
    }));
    const outcomes = [3, 4, 5].map(() => outcome({ status: 'failed', message: 'no right to' }));
    expect(describeAnnotations({ ...EMPTY, problems, outcomes }).map(({ message, line }) => [message, line])).toEqual([
      ['Do it: no right to (and 2 other changes)', 3],
      ['no (2 times)', 52],
    ]);
  });

  it('are none in a scheduled run that changes nothing, but for what failed', () => {
    const { unresolved, problems } = sampleReport('sync');
    const notices = [{ level: 'notice', message: 'Know' }] as const;
    const report: Report = { ...EMPTY, mode: 'sync', tolerant: false, unresolved, problems, notices };
    expect(describeAnnotations(report, true)).toEqual([]);
    expect(describeAnnotations(report, false)).toHaveLength(3);
    const changed = { ...report, outcomes: [outcome({ status: 'done' })] };
    expect(describeAnnotations(changed, true)).toHaveLength(3);
    const failed = { ...report, outcomes: [outcome({ status: 'failed', message: 'no right to' })] };
    expect(describeAnnotations(failed, true).map(({ level }) => level)).toEqual(['error']);
  });
});

describe('what failed', () => {
  const failed = outcome({ status: 'failed', message: 'no right to' });

  it('is an error on its line, a warning where a run is tolerant, and said once when it is about the whole target', () => {
    const report: Report = { ...EMPTY, mode: 'sync', tolerant: false, outcomes: [failed] };
    const place = { message: 'Do it: no right to', file: 'kernel/2026-01-07.md', line: 3, column: 1 };
    expect(describeAnnotations(report)).toEqual([{ level: 'error', ...place }]);
    expect(describeAnnotations({ ...report, tolerant: true })).toEqual([{ level: 'warning', ...place }]);
    expect(describeAnnotations({ ...report, hiddenTargets: ['acme/tracker'] })).toEqual([]);
    expect(describeSummary(report, VIEW)).toContain('| Do it – no right to |');
    const said: Report = { ...report, notices: [{ level: 'error', message: 'no right to' }] };
    expect(describeAnnotations(said)).toMatchObject([{ level: 'error', message: 'no right to', file: null }]);
    expect(describeSummary(said, VIEW)).toContain('| Do it |');
  });
});

describe('the terminal', () => {
  const style = {
    strong: (text: string) => `*${text}*`,
    good: (text: string) => `+${text}+`,
    bad: (text: string) => `!${text}!`,
    quiet: (text: string) => `(${text})`,
  };

  it('shows a plan', () => {
    const report = { ...sampleReport('preview'), notices: [{ level: 'notice', message: 'Know' }] } as const;
    expect(describeTerminal(report, style)).toBe(`*acme/tracker*
  +open+ Look into running different applications using the binary compatibility layer → teot, cosmin-v(
      kernel/2026-01-07.md:31)
  +open+ Look into the issue with \`posix-mmap\` → skuenzer, razvand(
      kernel/2026-01-07.md:33)
  +open+ Look into using the \`app-elfloader\`(
      kernel/2026-01-07.md:35)
  *update: due date* (#790) Make procfs work with 0.12 → andrei-m, due 2026-01-28(
      kernel/2026-01-07.md:38)
  !?! AP is not listed under people: add THEIR-LOGIN: [AP]
  (i) Know
*3 to open, 1 to update, 41 unchanged*
`);
  });

  it('shows what became of it', () => {
    const base = outcome({ status: 'failed', message: 'no right to' });
    const report: Report = {
      ...EMPTY,
      mode: 'sync',
      outcomes: [
        { ...base, subject: { ...base.subject, note: '', title: 'Do\u001b[2Jit' } },
        outcome({ status: 'deferred', verb: 'close' }),
        outcome({ status: 'done', verb: 'close', number: 4 }),
      ],
      notices: [{ level: 'error', message: 'Stop' }],
    };
    expect(describeTerminal(report, style)).toBe(`*acme/tracker*
  !❌ not opened! Do[2Jit (no right to)
  *closes next run* Do it(
      kernel/2026-01-07.md:3)
  *closed* (#4) Do it(
      kernel/2026-01-07.md:3)
  !!! Stop
*1 closed, 1 left for the next run, !1 failed!*
`);
  });
});
