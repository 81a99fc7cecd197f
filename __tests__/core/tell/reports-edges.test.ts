import { describe, expect, it } from '@jest/globals';
import { describeAnnotations } from '../../../src/core/tell/annotations.ts';
import { countReport } from '../../../src/core/tell/count-report.ts';
import { describeComment } from '../../../src/core/tell/comment.ts';
import { describeRecord, isRecordOf } from '../../../src/core/tell/record.ts';
import { describeFailure } from '../../../src/core/tell/failure.ts';
import { describeLeftAlone } from '../../../src/core/tell/left-alone.ts';
import { cleanLine, describeLog } from '../../../src/core/tell/log.ts';
import { NO_OUTPUTS } from '../../../src/core/tell/nothing.ts';
import { describeAssignees, describePlace, describeSkipped } from '../../../src/core/tell/parts.ts';
import { describePeople } from '../../../src/core/tell/people-to-add.ts';
import { describeSummary } from '../../../src/core/tell/summary.ts';
import { describeTerminal } from '../../../src/core/tell/terminal.ts';
import type { Outcome, Report, Unresolved } from '../../../src/core/plan/types.ts';
import type { Issue } from '../../../src/core/block/types.ts';
import type { Skipped } from '../../../src/core/plan/types.ts';
import { sampleReport, VIEW } from '../../support/sample-report.ts';

const NOTE = 'kernel/2026-01-07.md';
const ISSUES = 'https://github.com/acme/tracker/issues';
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

function outcome(change: Partial<Outcome> & { readonly repo?: string; readonly note?: string } = {}): Outcome {
  const { repo = 'acme/tracker', note = NOTE, ...rest } = change;
  return {
    verb: 'create',
    subject: { repo, title: 'Do it', owners: [], due: null, note, line: 3, teams: [] },
    number: null,
    url: null,
    assignees: [],
    aspects: [],
    status: 'planned',
    message: null,
    ...rest,
  };
}

function issue(number: number, change: Partial<Issue> = {}): Issue {
  return {
    repo: 'acme/tracker',
    number,
    url: `${ISSUES}/${number}`,
    title: 'Do it',
    body: '',
    state: 'open',
    stateReason: null,
    closedAt: null,
    createdAt: '2026-01-05T00:00:00Z',
    labels: [],
    assignees: [],
    author: null,
    authorAssociation: null,
    authorType: null,
    locked: false,
    ...change,
  };
}

const unknown = (raw: string, change: Partial<Unresolved> = {}): Unresolved => ({
  raw,
  note: NOTE,
  line: 3,
  teams: [],
  meeting: null,
  participants: [],
  issue: null,
  ...change,
});
const skip = (change: Partial<Skipped>): Skipped => ({
  note: NOTE,
  line: 9,
  owners: [],
  text: 'x',
  reason: 'link only',
  url: null,
  ...change,
});

describe('a run that came to no plan', () => {
  it('says why, harmlessly, and hands on zeros', () => {
    expect(describeFailure(['No `token` for acme/tracker', 'Ask @ada | *now*'])).toEqual({
      outputs: NO_OUTPUTS,
      summary:
        '## Meeting TODOs: nothing done\n\n- ❌ No `token` for acme/tracker\n- ❌ Ask @\u200bada \\| \\*now\\*\n',
    });
  });

  it('counts the reasons that do not fit', () => {
    const { summary } = describeFailure(Array.from({ length: 2000 }, () => 'x'.repeat(95)));
    expect(summary.length).toBeLessThan(51_000);
    expect(summary).toMatch(/\n- … and 1500 more\n$/);
  });
});

describe('issues that are left alone', () => {
  const alone = 'left alone';

  it('names a copy beside its original, in short where both lie in one repository', () => {
    const copies = [
      { issue: issue(5), of: issue(2) },
      { issue: issue(1, { repo: 'acme/other' }), of: issue(2) },
    ];
    expect(describeLeftAlone({ copies, forged: [] })).toEqual([
      `acme/tracker#5 is a copy of #2 with its marker: ${alone}`,
      `acme/other#1 is a copy of acme/tracker#2 with its marker: ${alone}`,
    ]);
  });

  it('tells of forged ones while they are open', () => {
    expect(describeLeftAlone({ copies: [], forged: [issue(6), issue(7, { state: 'closed' })] })).toEqual([
      `acme/tracker#6 holds a marker that its author cannot have from this action: ${alone}`,
    ]);
  });

  it.each([
    [3, 3, null],
    [4, 4, '… and 1 more issues like these'],
    [9, 4, '… and 6 more issues like these'],
  ])('%i of a kind are told in %i lines', (count, lines, last) => {
    const forged = Array.from({ length: count }, (_, index) => issue(index + 1));
    const told = describeLeftAlone({ copies: [], forged });
    expect(told).toHaveLength(lines);
    expect(told[2]).toMatch(/^acme\/tracker#3 holds/);
    expect(told[3] ?? null).toBe(last);
  });
});

describe('annotations', () => {
  it('say that something failed where no reason is known, and stand by the run where no note is', () => {
    const report: Report = {
      ...EMPTY,
      mode: 'sync',
      tolerant: false,
      outcomes: [
        outcome({ status: 'failed' }),
        outcome({ status: 'failed', note: '', message: 'gone' }),
        outcome({ status: 'deferred', message: 'later' }),
        outcome({ status: 'done' }),
      ],
      notices: [{ level: 'notice', message: 'Know' }],
    };
    expect(describeAnnotations(report)).toEqual([
      { level: 'error', message: 'Do it: failed', file: NOTE, line: 3, column: 1 },
      { level: 'error', message: 'Do it: gone', file: null, line: 3, column: 1 },
      { level: 'notice', message: 'Know', file: null, line: 1, column: 1 },
    ]);
  });

  it('stand on the newest item that names an unknown person', () => {
    const unresolved = [unknown('AP'), unknown('AP', { line: 8, meeting: '2026-02-04' })];
    expect(describeAnnotations({ ...EMPTY, unresolved }).map(({ line }) => line)).toEqual([8]);
  });
});

describe('the comment', () => {
  it('is absent where all there is to say is by the way', () => {
    const notices = [{ level: 'notice', message: 'A fork' }] as const;
    expect(describeComment({ ...EMPTY, notices }, VIEW)).toBeNull();
    expect(
      describeComment({ ...EMPTY, notices: [...notices, { level: 'warning', message: 'x' }] }, VIEW),
    ).not.toBeNull();
    expect(describeComment({ ...EMPTY, notices: [{ level: 'error', message: 'x' }] }, VIEW)).not.toBeNull();
    expect(describeComment({ ...EMPTY, notes: 0, outcomes: [outcome()] }, VIEW)).not.toBeNull();
  });

  it('has forty tables and counts the repositories beyond', () => {
    const repos = (count: number) =>
      Array.from({ length: count }, (_, index) => outcome({ repo: `acme/r${String(index).padStart(2, '0')}` }));
    const text = describeComment({ ...EMPTY, outcomes: repos(43) }, VIEW) ?? '';
    expect(text.match(/^\*\*acme\/r\d\d\*\*$/gm)).toHaveLength(40);
    expect(text).toContain('\n… and 3 more repositories.\n');
    expect(text).not.toContain('acme/r40');
    expect(describeComment({ ...EMPTY, outcomes: repos(40) }, VIEW)).not.toContain('more repositories');
  });

  it('names each repository once, in the order of the alphabet, and each TODO where it belongs', () => {
    const outcomes = [outcome({ repo: 'acme/b' }), outcome({ repo: 'acme/a' }), outcome({ repo: 'acme/b' })];
    const text = describeComment({ ...EMPTY, outcomes }, VIEW) ?? '';
    expect(text.match(/^\*\*.*\*\*$/gm)).toEqual(['**acme/a**', '**acme/b**']);
    expect(text.split('**acme/b**')[0]?.match(/^\| open \|/gm)).toHaveLength(1);
    expect(text.split('**acme/b**')[1]?.match(/^\| open \|/gm)).toHaveLength(2);
  });

  it('leaves what is settled out of a preview, where it is a number', () => {
    const { subject } = outcome();
    const settled = [{ subject, assignees: [], number: 7, url: `${ISSUES}/7` }];
    const report: Report = { ...EMPTY, outcomes: [outcome()], unchanged: 1, settled };
    expect(describeComment(report, VIEW)).toContain('0 TODOs read, 1 unchanged.');
    expect(describeComment(report, VIEW)).not.toContain('tracked');
    expect(describeRecord({ ...report, mode: 'sync', outcomes: [] }, VIEW)).toContain('| tracked | [#7 Do it]');
  });

  it('puts one failed change into words', () => {
    const headline = (outcomes: readonly Outcome[]) => describeComment({ ...EMPTY, outcomes }, VIEW)?.split('\n')[1];
    expect(headline([outcome({ status: 'failed' })])).toBe('### Merging this would fail for 1 change');
    expect(headline([outcome({ verb: 'close' })])).toBe('### Merging this will close 1 issue in `acme/tracker`');
  });

  it('says that issues will be unassigned, new ones and those that are open already', () => {
    const text = (...unresolved: readonly Unresolved[]) => describeComment({ ...EMPTY, unresolved }, VIEW);
    const add = 'unassigned unless you add this to `.github/meeting-todos.yml`:';
    expect(text(unknown('AP', { issue: 'acme/tracker#3' }))).toContain(`**Who is \`AP\`?** The issue will be ${add}`);
    expect(text(unknown('AP'), unknown('BQ', { issue: 'acme/tracker#3' }))).toContain(`Their issues will be ${add}`);
    expect(text(unknown('AP'), unknown('AP', { issue: 'acme/tracker#3' }))).toContain(`The issue will be ${add}`);
  });

  it('counts in the record what one failed and what waits', () => {
    const outcomes = [outcome({ status: 'done' }), outcome({ status: 'failed' }), outcome({ status: 'deferred' })];
    expect(describeRecord({ ...EMPTY, mode: 'sync', outcomes }, VIEW)).toContain(
      '### Merging this opened 1 issue, 1 failed, 1 left for the next run\n',
    );
  });

  it('escapes what a title holds, in a cell and in a link', () => {
    const base = outcome();
    const outcomes = [{ ...base, subject: { ...base.subject, title: 'A | [b](c) @ada' } }];
    expect(describeComment({ ...EMPTY, outcomes }, VIEW)).toContain('[A \\| \\[b\\](c) @\u200bada](');
  });
});

describe('figures and names', () => {
  it('count each unknown person once', () => {
    const unresolved = [unknown('AP'), unknown('ap'), unknown('BQ')];
    expect(countReport({ ...EMPTY, unresolved }).unresolved).toBe(2);
  });

  it('name all owners whom nobody knows', () => {
    const base = outcome();
    const owners = ['AP', 'BQ'].map((raw) => ({ raw, login: null, kind: 'unresolved' as const }));
    expect(describeAssignees({ ...base, subject: { ...base.subject, owners } })).toBe('⚠️ none (`AP`, `BQ`)');
  });

  it('make a record of this report only where it names every issue', () => {
    const { subject } = outcome();
    const settled = [7, 8].map((number) => ({ subject, assignees: [], number, url: `${ISSUES}/${number}` }));
    const report: Report = { ...EMPTY, mode: 'sync', settled };
    expect(isRecordOf(describeRecord(report, VIEW), report)).toBe(true);
    const one = { ...report, settled: settled.slice(0, 1) };
    expect(isRecordOf(describeRecord(one, VIEW), report)).toBe(false);
  });

  it('stand in the record in the table of their repository', () => {
    const settled = ['acme/a', 'acme/b'].map((repo, index) => ({
      subject: outcome({ repo }).subject,
      assignees: [],
      number: index,
      url: `https://github.com/${repo}/issues/${index}`,
    }));
    const text = describeRecord({ ...EMPTY, mode: 'sync', settled }, VIEW);
    expect(text.match(/^\| tracked \|/gm)).toHaveLength(2);
    expect(text.split('**acme/b**')[0]).not.toContain('acme/b/issues');
  });
});

describe('the summary', () => {
  it('has a line for each notice', () => {
    const notices = (['error', 'notice'] as const).map((level) => ({ level, message: 'm' }));
    expect(describeSummary({ ...EMPTY, notices }, VIEW)).toContain('\n- ❌ m\n- ℹ️ m\n');
  });

  it('names an issue by its repository, with a link where it has one', () => {
    const text = (change: Partial<Outcome>) => describeSummary({ ...EMPTY, outcomes: [outcome(change)] }, VIEW);
    expect(text({ number: 7, url: `${ISSUES}/7` })).toContain(`| open | [tracker#7](${ISSUES}/7) | Do it |`);
    expect(text({ number: null, url: null })).toContain('| open | tracker | Do it |');
    expect(text({ number: 7, url: null })).toContain('| open | tracker | Do it |');
  });

  it('keeps a reason of one change beside it, whatever is said about the whole', () => {
    const notices = [{ level: 'warning', message: 'another thing' }] as const;
    const outcomes = [outcome({ status: 'failed', message: 'no right to' })];
    expect(describeSummary({ ...EMPTY, outcomes, notices }, VIEW)).toContain('| Do it – no right to |');
  });

  it('asks for an unknown person once and names five of their issues', () => {
    const unresolved = [1, 1, 2, 3, 4, 5, 6].map((number) => unknown('AP', { issue: `acme/tracker#${number}` }));
    const text = describeSummary({ ...EMPTY, unresolved }, VIEW);
    expect(text).toContain(
      '`AP` is not listed under `people`. Add `THEIR-LOGIN: [AP]`; the next run will assign #1, #2, #3, #4, #5 and 1 more.\n',
    );
    expect(text.match(/is not listed/g)).toHaveLength(1);
    expect(describeSummary({ ...EMPTY, unresolved: [unknown('AP')] }, VIEW)).toContain('THEIR-LOGIN: [AP]`.\n');
  });

  it('says refused where a sync was, and what would be where a preview was', () => {
    const outcomes = [outcome(), outcome({ verb: 'reopen' }), outcome({ verb: 'close' })];
    const refused: Report = { ...EMPTY, verdict: 'refused', outcomes };
    expect(describeSummary(refused, VIEW)).toContain(
      '## Meeting TODOs: would open 1 issue, close 1 and reopen 1: too many at once, so nothing will be written\n',
    );
    expect(describeSummary({ ...refused, mode: 'sync' }, VIEW)).toContain(
      '## Meeting TODOs: stopped, nothing was written\n',
    );
  });

  it('counts what it left out in the singular and the plural', () => {
    const text = describeSummary({ ...EMPTY, notes: 2, requests: 2, writes: 0, unresolved: [unknown('AP')] }, VIEW);
    expect(text).toContain('\n1 unresolved owner\n');
    expect(text).toContain(
      '<sub>2 notes · 2 requests, 0 writes · 6 s · Not what you expected? `meeting-todos extract --explain PATH` · [What is this?](',
    );
  });
});

describe('people to add', () => {
  it.each([
    ['Nora', 'Nora'],
    ['Jean', 'Jean'],
    ['Yes', '"Yes"'],
    ['y', '"y"'],
    ['OFF', '"OFF"'],
    ['null', '"null"'],
    ['_x', '"_x"'],
    ['AP ', 'AP'],
    ['A.B', '"A.B"'],
    ['A9-b c_d', 'A9-b c_d'],
    ['x'.repeat(120), 'x'.repeat(100)],
  ])('%j is the alias %s', (raw, alias) => {
    expect(describePeople({ unresolved: [unknown(raw)], evidence: [] })[0]?.yaml).toBe(`THEIR-LOGIN: [${alias}]`);
  });
});

describe('what is skipped', () => {
  it.each<[string, string | null]>([
    ['https://github.com/acme/tracker/pull/12', 'acme/tracker#12'],
    ['http://git.example.org/o/r/issues/3#x', 'o/r#3'],
    ['https://e.org/x?u=https://github.com/o/r/issues/1', null],
    ['https://github.com/o/r/wiki/1', null],
    ['https://github.com/o/r/issues/new', null],
  ])('%s is named %s', (url, name) => {
    const [text = ''] = describeSkipped([skip({ url })], VIEW);
    expect(/`([^`]*)`/.exec(text)?.[1] ?? null).toBe(name);
    expect(text).toMatch(name === null ? /: already tracked$/ : /: already tracked at \[/);
  });

  it('is told reason by reason, each entry with its own', () => {
    const told = describeSkipped([skip({ reason: 'done' }), skip({}), skip({ reason: 'done', line: 10 })], VIEW);
    expect(told.map((one) => one.replace(/\(.*\)/, ''))).toEqual([
      '- 2 already done:',
      '  - [2026-01-07.md:9]',
      '  - [2026-01-07.md:10]',
      '- [2026-01-07.md:9]: already tracked',
    ]);
  });

  it('stands at its line, in a note of any folder', () => {
    expect(describePlace('a b.md', 2, VIEW)).toMatch(/^\[a b\.md:2\]\(https:.*\/a%20b\.md\?plain=1#L2\)$/);
    expect(describePlace('x/y/z.md', 2, VIEW)).toMatch(/^\[z\.md:2\]\(https:.*\/x\/y\/z\.md\?plain=1#L2\)$/);
  });
});

describe('the log', () => {
  it('has the singular where there is one', () => {
    const report: Report = { ...EMPTY, todos: 1, outcomes: [outcome({ number: 4 }), outcome({ status: 'failed' })] };
    expect(describeLog(report).map(({ title }) => title)).toEqual(['Read 1 TODO in 1 note', 'Would change 1 issue']);
    expect(describeLog(report)[1]?.lines).toEqual([
      'open acme/tracker#4 Do it',
      '❌ cannot be opened acme/tracker Do it',
    ]);
  });

  it.each([
    ['\u200b::error::x', '· ::error::x'],
    ['\u0301:\u200b:error', '· :\u200b:error'],
    [':\u0301:error', '· :\u0301:error'],
    ['a ::b', 'a ::b'],
    [': x:', ': x:'],
    ['##x', '##x'],
    ['#\u200b#\u0301[error]', '# \u200b#\u0301[error]'],
    ['#\u0301#\u200b[error]', '# \u0301#\u200b[error]'],
    ['##[a] ##[b]', '# #[a] # #[b]'],
  ])('%j is written as %j', (line, text) => expect(cleanLine(line)).toBe(text));
});

describe('the terminal', () => {
  const same = (text: string) => text;
  const style = { strong: same, good: same, bad: same, quiet: same };

  it('shows all that was done in the past tense', () => {
    const verbs = ['create', 'update', 'close', 'reopen'] as const;
    const outcomes = verbs.map((verb) => outcome({ verb, status: 'done', note: '' }));
    expect(describeTerminal({ ...EMPTY, mode: 'sync', outcomes }, style)).toMatch(
      /\n1 opened, 1 updated, 1 closed, 1 reopened\n$/,
    );
  });

  it('paints what is wrong and what is by the way apart', () => {
    const painted = { ...style, bad: (text: string) => `<${text}>`, quiet: (text: string) => `(${text})` };
    const notices = (['error', 'warning', 'notice'] as const).map((level) => ({ level, message: 'm' }));
    expect(describeTerminal({ ...EMPTY, notices }, painted)).toContain('  <!> m\n  <!> m\n  (i) m\n');
  });
});
