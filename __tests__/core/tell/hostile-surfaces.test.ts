import { describe, expect, it } from '@jest/globals';
import type { Standing } from '../../../src/core/plan/types.ts';
import { describePull } from '../../../src/core/reflect/pull-text.ts';
import { describeComment } from '../../../src/core/tell/comment.ts';
import { describeOverview } from '../../../src/core/tell/overview.ts';
import { describeRecord } from '../../../src/core/tell/record.ts';
import { describeSummary } from '../../../src/core/tell/summary.ts';
import type { View } from '../../../src/core/tell/view.ts';
import { extractNote } from '../../../src/core/people/extract-note.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { findActs, findActsByCmark, missCmark } from '../../support/judge.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { HOSTILE, POLICY } from '../../support/untrusted.ts';

const SERVER = 'https://github.com';
const VIEW: View = {
  base: { serverUrl: SERVER, notesRepo: 'acme/notes', sha: 'a'.repeat(40) },
  config: '.github/meeting-todos.yml',
  isDefault: false,
  policy: POLICY,
};

/** A report in which a text stands wherever a note, a path, a login or a server's message could bring it. */
function report(text: string, mode: 'preview' | 'sync') {
  const sample = sampleReport(mode);
  const line = text.replace(/\s+/g, ' ');
  const path = `${line.replace(/\//g, '-')}/2026-01-07.md`;
  const owners = [{ raw: line, login: null, kind: 'unresolved' as const }];
  const subject = { repo: 'acme/tracker', title: line, owners, due: null, note: path, line: 3, teams: [line] };
  return {
    ...sample,
    outcomes: sample.outcomes.flatMap((outcome) => [
      { ...outcome, subject, assignees: [] },
      { ...outcome, subject, status: 'failed' as const, message: line },
    ]),
    skipped: [{ note: path, line: 4, owners: [line], text: line, reason: 'no owner', url: null }],
    unresolved: [
      { raw: line, meeting: '2026-01-07', participants: [line], note: path, line: 3, teams: [line], issue: null },
    ],
    problems: [{ severity: 'warning' as const, note: path, line: 5, column: 1, message: line }],
    notices: [{ level: 'warning' as const, message: line }],
  };
}

function standing(text: string): Standing {
  const [outcome] = report(text, 'sync').outcomes;
  if (outcome === undefined) throw new Error('the sample has no outcomes');
  const { subject } = outcome;
  return {
    subject,
    text,
    items: [],
    state: 'open',
    closedAt: null,
    number: 7,
    url: `${SERVER}/acme/tracker/issues/7`,
    assignees: [],
    raised: 4,
    first: '2026-01-07',
    latest: '2026-01-21',
  };
}

function overview(text: string): string {
  const about = { today: '2026-02-01', timezone: 'UTC', stuck: 3, serverUrl: SERVER, room: 60_000 };
  return describeOverview({ ...about, standing: [standing(text)], history: [] });
}

function pull(text: string): string {
  const bytes = new TextEncoder().encode('## TODOs\n\n- [ ] @ada write it\n');
  const [todo] = extractNote({ path: 'a/2026-01-07.md', bytes }, defaultSettings('acme/notes')).todos;
  if (todo === undefined) throw new Error('nothing is read');
  const issue = { repo: 'acme/tracker', number: 7, url: `${SERVER}/acme/tracker/issues/7`, title: text };
  const wish = { issue, todo: { ...todo, note: `${text.replace(/\s/g, ' ')}.md` }, mark: 'done' as const };
  return describePull({ files: [], made: [wish], left: [{ wish, reason: 'it cannot be written' }] }, POLICY);
}

const SURFACES: readonly (readonly [string, (text: string) => string])[] = [
  ['the summary', (text) => describeSummary(report(text, 'sync'), VIEW)],
  ['the comment', (text) => describeComment(report(text, 'preview'), VIEW) ?? ''],
  ['the record', (text) => describeRecord(report(text, 'sync'), VIEW)],
  ['the overview', overview],
  ['the pull request of the write-back', pull],
];

/** A name in HTML's own code, which is no text that GitHub looks into. */
const NAME = /^html_block <details><summary><code>[^<>\u200b]*<\/code>: \d+<\/summary>$/;

const SIGN = '@alive';

const TEXTS = [
  ...HOSTILE,
  '</code></summary>@ada',
  '`` @ada ` #12',
  '| @ada | #1',
  '%%{init: {}}%% @ada',
  '"]:::x @ada',
];

describe.each(SURFACES)('in %s a text does nothing', (_name, write) => {
  const plain = write('Write it');
  it.each(TEXTS)('%j, as micromark reads it', (text) => expect(findActs(write(text))).toEqual(findActs(plain)));

  it('as cmark-gfm reads all of them', () => {
    const missing = missCmark();
    if (missing !== null) {
      console.warn(`skipped: ${missing}`);
      return;
    }
    const known = new Set(findActsByCmark(plain));
    // One document for all. Behind each stands what acts, so that one that swallows the next is seen.
    const acts = findActsByCmark(TEXTS.map((text) => `${write(text)}\n\n***\n\n${SIGN}\n\n***\n\n`).join(''));
    expect(acts.filter((act) => act === SIGN)).toHaveLength(TEXTS.length);
    expect(acts.filter((act) => act !== SIGN && !known.has(act) && !NAME.test(act))).toEqual([]);
  });
});
