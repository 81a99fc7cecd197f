import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { describePull } from '../../src/core/reflect/pull-text.ts';
import { describeAgenda } from '../../src/core/tell/agenda.ts';
import { describeComment } from '../../src/core/tell/comment.ts';
import { describeSummary } from '../../src/core/tell/summary.ts';
import { writeBlock } from '../../src/core/block/issue-body.ts';
import { CHROMIUM, composePage, startBrowser } from '../support/render.ts';
import { SAMPLE_STANDING, sampleReflection } from '../support/sample-loop.ts';
import { sampleReport, VIEW } from '../support/sample-report.ts';
import { ROOT } from '../support/world.ts';

const issue = writeBlock(
  {
    source: 'AM: In 3 weeks time:\n- Make procfs work with 0.12',
    items: [
      { text: 'on x86', done: true },
      { text: 'on arm64', done: false },
    ],
    owners: ['andrei-m'],
    mentions: [],
    due: '2026-01-28',
    meeting: {
      title: 'App Compat WG',
      date: '2026-01-07',
      url: 'https://github.com/acme/meeting-notes/blob/x/a.md?plain=1#L93',
    },
    first: {
      title: 'App Compat WG',
      date: '2025-12-10',
      url: 'https://github.com/acme/meeting-notes/blob/x/b.md?plain=1#L40',
    },
    raised: { count: 1, last: '2026-01-07' },
    follows: null,
    removed: false,
    label: 'meeting-todo',
  },
  {
    repository: 1,
    key: '4f2a9c000000',
    nonce: 'abcdef',
    title: 'a',
    content: { text: 'a', owners: 'b', due: null, items: 'c', raised: 0, last: null },
    state: 'open',
    closed: false,
    removed: false,
    reopened: false,
    assignees: [],
    labels: [],
    ticked: [],
    theirs: [],
    owners: [],
    teams: [],
    dueField: null,
    type: null,
    sightings: [],
  },
  VIEW.policy,
);

const PAGES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'comment',
    describeComment(sampleReport('preview'), VIEW) ?? '',
    ['Merging this will open 3 issues', 'Nothing is written yet', 'THEIR-LOGIN', '1 skipped'],
  ],
  [
    'summary',
    describeSummary(sampleReport('sync'), VIEW),
    ['Meeting TODOs: 3 opened, 1 updated, 41 unchanged', 'To fix', '9 requests, 4 writes'],
  ],
  [
    'issue',
    issue,
    ['Make procfs work with 0.12', 'Owner', 'Raised again', 'First raised', 'Opened by Meeting TODOs', 'Close it as'],
  ],
  [
    'agenda',
    describeAgenda(SAMPLE_STANDING, { today: '2026-03-18', team: 'kernel', timezone: 'UTC' }),
    ['Action items from last meeting', 'TT/CV: Look into the timer', 'raised 4 times since 2026-01-07', 'tracker#790'],
  ],
  [
    'reflect',
    describePull(sampleReflection(), VIEW.policy),
    ['2 items in 1 note', 'done: Make procfs work with 0.12', 'dropped: Order a second board', 'Left out'],
  ],
];

// With SCREENSHOTS=1 the pictures in docs/ are made anew.
const folder = process.env['SCREENSHOTS'] === '1' ? path.join(ROOT, 'docs') : null;

(CHROMIUM === null ? describe.skip : describe)('rendered in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
    if (folder !== null) mkdirSync(folder, { recursive: true });
  });
  afterAll(() => browser.close());

  it.each(
    PAGES.flatMap(([name, markdown, words]) =>
      (['light', 'dark'] as const).map((theme): [string, 'light' | 'dark', string, readonly string[]] => [
        name,
        theme,
        markdown,
        words,
      ]),
    ),
  )('%s, %s: shows its words, no marker, and fits its column', async (name, theme, markdown, words) => {
    const page = await browser.newPage({ viewport: { width: 820, height: 400 }, deviceScaleFactor: 1.5 });
    await page.setContent(composePage(markdown, theme));
    const text = (await page.locator('.markdown-body').innerText()).replace(/\s+/g, ' ');
    for (const word of words) expect(text).toContain(word);
    expect(text).not.toMatch(/meeting-todos:(?:begin|end|comment)|\*\*|\|---/);
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(820);
    if (folder !== null)
      await page
        .locator('.markdown-body')
        .screenshot({ path: path.join(folder, `${name}${theme === 'light' ? '' : '-dark'}.png`) });
    await page.close();
  });
});
