import { readAssignment } from '../../../src/core/people/assignment.ts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeCode, escapeText } from '../../../src/core/text/escape-markdown.ts';
import { readBody, writeBlock } from '../../../src/core/block/issue-body.ts';
import { decodeMarker, encodeMarker, type Marker } from '../../../src/core/block/marker.ts';
import { writeNewIssue } from '../../../src/core/plan/new-issue.ts';
import { computePatch } from '../../../src/core/plan/patch.ts';
import { createRouter } from '../../../src/core/people/route.ts';
import { writeInertItem } from '../../../src/core/text/make-inert.ts';
import { completeTitle } from '../../../src/core/text/plain-text.ts';
import type { Desired } from '../../../src/core/plan/desired.ts';
import type { Issue } from '../../../src/core/block/types.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { findActs, findActsByCmark, missCmark } from '../../support/judge.ts';
import { BLOCK, HOSTILE, MARKER, PAGE, POLICY, quote } from '../../support/untrusted.ts';

const DESIRED: Desired = {
  subject: { repo: 'a/b', title: 'Do it', owners: [], due: null, note: 'n.md', line: 1, teams: [] },
  key: MARKER.key,
  title: 'Do it',
  state: 'open',
  content: MARKER.content,
  block: BLOCK,
  assignees: [],
  labels: [],
  lastingLabels: [],
  type: null,
  lastingType: null,
  dueField: null,
  ticked: [],
  owners: [],
  teams: [],
  besideTeams: [],
  isRenewed: false,
  sightings: MARKER.sightings,
  isNamed: false,
  isNews: false,
};
const ISSUE: Issue = {
  repo: 'a/b',
  number: 1,
  url: 'https://github.com/a/b/issues/1',
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
};

const item = (text: string) => `- [ ] ${writeInertItem(text.replace(/\s+/g, ' ').trim(), POLICY, PAGE)}`;
const cell = (text: string) => `| a | b |\n|---|---|\n| ${escapeText(text, POLICY)} | end |`;
const linked = (text: string) => `[${escapeText(text, POLICY)}](https://e.org)`;

describe('what a note says', () => {
  it.each(HOSTILE)('%j does nothing, as micromark reads it', (text) => {
    expect([quote, item, cell, linked].map((write) => findActs(write(text)))).toEqual([[], [], [], []]);
  });

  it('does nothing, as cmark-gfm reads it', () => {
    const missing = missCmark();
    if (missing !== null) {
      console.log(`skipped: ${missing}`);
      return;
    }
    // One document for all, each between two lines that end whatever is open.
    const written = HOSTILE.flatMap((text) => [quote, item, cell, linked].map((write) => write(text)));
    expect(findActsByCmark(written.join('\n\n***\n\n'))).toEqual([]);
  });

  it('is judged by readers that see what acts', () => {
    const live = '@ada `@bo` #1 [@x](/evil/victim/issues/2) <b> ![i](u)';
    expect(findActs(live)).toEqual(['@ada', '#1', 'no plain link: /evil/victim/issues/2', 'html', 'image']);
    if (missCmark() === null)
      expect(findActsByCmark(live)).toEqual([
        '@ada',
        '#1',
        'no plain link: /evil/victim/issues/2',
        'html_inline <b>',
        'image',
      ]);
  });
});

describe('escapeText in a table', () => {
  it('keeps code as code, and words that are code in one span', () => {
    expect(escapeText('Fix `posix-mmap`', POLICY)).toBe('Fix `posix-mmap`');
    expect(escapeCode('a`|b\n')).toBe('`aˋ¦b`');
  });

  it('stays in its cell, as one link or as none', () => {
    expect(escapeText('see https://e.org/x', POLICY)).toBe('see https:\u200b//e.org/x');
    expect(escapeText('an open ` and | in it', POLICY)).toBe('an open ˋ and \\| in it');
    expect(escapeCode('a`|b')).not.toMatch(/.`.|\|/);
  });

  it('cuts no character in two', () => {
    expect(escapeCode(`${'x'.repeat(199)}😀`)).toBe(`\`${'x'.repeat(199)}\``);
  });
});

describe('the managed block', () => {
  it('has a marker under 400 bytes beyond the sightings', () => {
    const full: Marker = {
      ...MARKER,
      repository: 2_147_483_647,
      nonce: 'abcdef123456',
      content: { ...MARKER.content, raised: 999 },
      state: 'dropped',
      closed: true,
      removed: true,
      teams: ['t001', 't002', 't003'],
      sightings: [],
    };
    const block = writeBlock(BLOCK, full, POLICY);
    expect(block.split('\n').at(-1)?.length).toBeLessThan(400);
    const reading = readBody(block);
    expect(reading.kind === 'managed' && reading.marker.assignees).toEqual(MARKER.assignees);
  });

  it('fits into a body whatever the size', () => {
    const sighting = {
      date: '2026-01-05',
      path: `${'long/'.repeat(20)}2026-01-05.md`,
      text: '11111111',
      owners: '2222',
      title: '3333',
      bare: '11111111',
    };
    const block = writeBlock(
      {
        ...BLOCK,
        source: '@a '.repeat(40_000),
        items: Array.from({ length: 300 }, () => ({ text: '<x>'.repeat(300), done: false })),
      },
      { ...MARKER, sightings: Array.from({ length: 500 }, () => sighting) },
      POLICY,
    );
    expect(block.length).toBeLessThan(65_536);
    expect(readBody(block).kind).toBe('managed');
  });

  it.each<[string, number]>([
    ['one byte', 1],
    ['three bytes', 3],
  ])('fits into a body when each letter of its paths has %s', (_name, bytes) => {
    const path = `${(bytes === 1 ? 'n' : '会').repeat(200)}/2026-01-05.md`;
    const sightings = Array.from({ length: 500 }, () => ({ ...MARKER.sightings[0], path })) as Marker['sightings'];
    const items = Array.from({ length: 300 }, () => ({ text: 'x'.repeat(200), done: false }));
    const block = writeBlock({ ...BLOCK, source: 'x'.repeat(40_000), items }, { ...MARKER, sightings }, POLICY);
    expect(block.length).toBeLessThan(65_536);
    expect(readBody(block).kind).toBe('managed');
  });

  it('fits into a body: no character of a title or item is cut in two', () => {
    const text = `${'x'.repeat(199)}😀`;
    const block = writeBlock(
      {
        ...BLOCK,
        source: `${'x'.repeat(19_999)}😀`,
        items: [{ text: `${text}y`, done: false }],
        meeting: { ...BLOCK.meeting, title: text },
      },
      MARKER,
      POLICY,
    );
    expect(block).not.toMatch(/\p{Cs}/u);
  });

  it('fits into a body beside a title, labels and assignees within their own limits', () => {
    expect(completeTitle('long '.repeat(200), '', null).length).toBeLessThanOrEqual(256);
    expect(completeTitle('😀'.repeat(200), '', null)).toMatch(/^(?:😀)+…$/u);
    const teams = [
      '\u0007',
      '\ud83d',
      'y'.repeat(80),
      `${'x'.repeat(44)}😀`,
      ...Array.from({ length: 40 }, (_, index) => `t${index}, $&`),
    ];
    const route = createRouter({ ...defaultSettings('a/b'), labels: ['team/{team}', '{team}'] });
    const { labels } = route({ note: 'n.md', teams, owners: [], text: '', links: [] });
    expect(labels.length).toBeLessThanOrEqual(21);
    for (const label of labels)
      expect(label).toMatch(/^(?=.{1,50}$)[^\p{Cc}\p{Cs},\s](?:[^\p{Cc}\p{Cs},]*[^\p{Cc}\p{Cs},\s])?$/u);
    expect(labels).toContain('team/t0  $&');
    const assignees = Array.from({ length: 12 }, (_, index) => `a${index}`);
    const content = { ...MARKER.content, text: 'old', owners: 'old' };
    const desired = { ...DESIRED, assignees };
    const birth = {
      nonce: 'n0nce1',
      repository: 1,
      unassignable: new Set<string>(),
      assignment: readAssignment({ people: [], groups: new Map() }),
      policy: POLICY,
    };
    expect(
      writeNewIssue({ kind: 'create', desired, follows: null, subject: DESIRED.subject, notes: [] }, birth).assignees,
    ).toHaveLength(10);
    const issue = { ...ISSUE, body: writeBlock(BLOCK, { ...MARKER, content }, POLICY) };
    const patch = computePatch(desired, issue, { policy: POLICY, isAssignable: () => true });
    expect(patch?.fields.assignees).toHaveLength(10);
  });

  it('is not damaged by what people write about it', () => {
    const body = `See \`<!-- meeting-todos:begin -->\`.\n\n${writeBlock(BLOCK, MARKER, POLICY)}`;
    expect(readBody(body).kind).toBe('managed');
  });

  it.each<[string, (block: string) => string]>([
    ['with two ends', (block) => block.replace(/^<!-- .*begin -->$/m, block.split('\n').at(-1) ?? '')],
    [
      'with a key of another shape',
      (block) => block.replace(/ \S+ -->$/, ` ${btoa(atob(encodeMarker(MARKER)).replace(MARKER.key, 'a b!'))} -->`),
    ],
    ['without its begin', (block) => block.replace('<!-- meeting-todos:begin -->\n', '')],
    ['without its end', (block) => block.replace(/<!-- meeting-todos:end.*/, '')],
    ['twice', (block) => `${block}\n${block}`],
    ['nested', (block) => block.replace('**Due**', '**Due**\n<!-- meeting-todos:begin -->')],
    ['in the wrong order', (block) => block.split('\n').toReversed().join('\n')],
    ['with its data cut', (block) => block.replace(/ (\S{40})\S* -->$/, ' $1 -->')],
    ['with other data', (block) => block.replace(/ \S+ -->$/, ` ${btoa('{"r":1,"__proto__":{"k":"x"}}')} -->`)],
  ])('is damaged %s, and then never rewritten', (_name, spoil) => {
    expect(readBody(spoil(writeBlock(BLOCK, MARKER, POLICY))).kind).toBe('damaged');
  });

  it('knows damaged ones by the id in the footer', () => {
    const body = writeBlock(BLOCK, MARKER, POLICY).replace(/<!--.*?-->/g, '');
    expect(readBody(body)).toEqual({ kind: 'none', shortId: 'mt-abcdef' });
  });

  it('survives any word as marker', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((json) => Buffer.from(json).toString('base64')),
        ),
        (word) => {
          const marker = decodeMarker(word);
          if (marker !== null) expect(decodeMarker(encodeMarker(marker))).toEqual(marker);
        },
      ),
    );
  });
});
