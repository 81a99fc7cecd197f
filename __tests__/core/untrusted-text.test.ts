import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escapeCode, escapeText } from '../../src/core/escape-markdown.ts';
import { readBody, writeBlock, type Block } from '../../src/core/issue-body.ts';
import { decodeMarker, encodeMarker, type Marker } from '../../src/core/marker.ts';
import { neutraliseMarkdown, type LinkPolicy } from '../../src/core/neutralise.ts';

const POLICY: LinkPolicy = { allowed: new Set(['acme/tracker', 'acme/notes']), serverUrl: 'https://github.com' };

/** What GitHub would act on, in the text and link nodes outside code. */
function findActs(markdown: string): readonly string[] {
  const acts: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference') acts.push(node.type);
    if (node.type === 'link' || node.type === 'definition') acts.push(...findReference(node.url));
    // The text of a bare address is part of its link, and GitHub looks for nothing in it.
    if (node.type === 'link' && node.children[0]?.type === 'text' && node.url.endsWith(node.children[0].value)) return;
    if (node.type === 'text') acts.push(...findInText(node.value));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  return acts;
}

function findInText(text: string): readonly string[] {
  return (
    text.match(/(?<![\p{L}\p{N}_`])@[a-z\d][\w/-]*|(?<![\p{L}\p{N}_`&])#\d+|\bGH-\d+|[\w.-]+\/[\w.-]+#\d+/giu) ?? []
  );
}

function findReference(url: string): readonly string[] {
  const match = /^https?:\/\/(?:www\.)?github\.com\/([^/]+\/[^/]+)\/(?:issues|pull|discussions|commit)\b/i.exec(url);
  return match?.[1] === undefined || POLICY.allowed.has(match[1].toLowerCase()) ? [] : [url];
}

const quote = (text: string) =>
  neutraliseMarkdown(text, POLICY)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const HOSTILE = [
  'Ping @ada and @acme/team now',
  'fixes #12, closes GH-5, resolves acme/other#3',
  'See https://github.com/other/repo/issues/1',
  'See HTTPS://WWW.GitHub.COM/other/repo/pull/1',
  'See [it](https://github.com/other/repo/issues/1)',
  'See <https://github.com/other/repo/discussions/1>',
  'www.github.com/other/repo/issues/1',
  '&#64;ada &commat;ada &#35;12',
  '\\@ada \\#12',
  '`open @ada',
  '`\n`@ada`',
  '``@ada`',
  '\\`@ada`',
  '```\n@ada',
  '~~~\n@ada\n~~~',
  '| `a | @ada` | x |\n|---|---|---|',
  '<img src=x onerror=alert(1)> <b>@ada</b>',
  '![tracker](https://evil.org/pixel.png)',
  '![ref][x]\n\n[x]: https://evil.org/pixel.png',
  '<!-- meeting-todos:begin -->',
  '<details><summary>x</summary>',
  '</details></sub>',
  '[x]: https://github.com/other/repo/issues/1',
  '- [ ] @ada\n    @bo',
  '    @ada in an indented block',
  '@‮ada @\u200bada',
  '#\u200b12',
  '$@ada$ ==@ada==',
  'a@ada.example @ada.',
  '(@ada) "@ada" _@ada_ **@ada** ~~@ada~~ [@ada](x)',
];

describe('neutraliseMarkdown', () => {
  it.each(HOSTILE)('%j does nothing in a quotation', (text) => {
    expect(findActs(quote(text))).toEqual([]);
  });

  it('keeps the characters of closed code spans and of harmless text', () => {
    expect(neutraliseMarkdown('Run `npm @types/node #1` and **go**', POLICY)).toBe(
      'Run `npm @types/node #1` and **go**',
    );
  });

  it('links where links are allowed, and elsewhere leaves no trace', () => {
    expect(neutraliseMarkdown('https://github.com/Acme/Tracker/issues/1', POLICY)).toBe(
      'https://github.com/Acme/Tracker/issues/1',
    );
    expect(neutraliseMarkdown('https://github.com/o/r/pull/1#x', POLICY)).toBe(
      'https://redirect.github.com/o/r/pull/1#x',
    );
    expect(neutraliseMarkdown('https://github.com/o/r/blob/main/a.md', POLICY)).toBe(
      'https://github.com/o/r/blob/main/a.md',
    );
  });

  it('leaves no trace on an Enterprise Server either', () => {
    const policy = { ...POLICY, serverUrl: 'https://git.example.org' };
    expect(neutraliseMarkdown('https://git.example.org/o/r/issues/1', policy)).toBe(
      'https://git.example.org/o/r/%69ssues/1',
    );
  });

  it('does nothing whatever the text', () => {
    const part = fc.constantFrom(
      ...HOSTILE,
      '`',
      '``',
      '|',
      '\n',
      ' ',
      '@ada',
      '#1',
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '!',
      '&',
      'https://github.com/o/r/issues/1',
      '*',
      '_',
      '~',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        expect(findActs(quote(parts.join('')))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('escapeText in a table', () => {
  const table = (text: string) => `| a | b |\n|---|---|\n| ${escapeText(text, POLICY)} | end |`;

  it('does nothing and stays in its cell, whatever the text', () => {
    const part = fc.constantFrom(...HOSTILE, '|', '\\|', '`|`', '\n', '](x)', '[', '<br>', '</table>', '::error::x');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const markdown = table(parts.join(' '));
        expect(findActs(markdown)).toEqual([]);
        const [node] = unified().use(remarkParse).use(remarkGfm).parse(markdown).children;
        const row = node?.type === 'table' ? node.children[1] : undefined;
        const last = row?.children.at(-1)?.children[0];
        expect({ cells: row?.children.length, last: last?.type === 'text' ? last.value : null }).toEqual({
          cells: 2,
          last: 'end',
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps code as code, and words that are code in one span', () => {
    expect(escapeText('Fix `posix-mmap`', POLICY)).toBe('Fix `posix-mmap`');
    expect(escapeCode('a`|b\n')).toBe('`aˋ¦b`');
  });
});

const MARKER: Marker = {
  repository: 4217,
  key: 'abcdef123456',
  nonce: 'n0nce1',
  title: 'aaaaaaaa',
  content: { text: 'bbbbbbbb', owners: 'cccc', due: '2026-01-31', items: 'dddd', raised: 3, last: '2026-02-01' },
  state: 'open',
  closed: false,
  removed: false,
  assignees: Array.from({ length: 10 }, (_, index) => `a0${index}`),
  labels: Array.from({ length: 14 }, (_, index) => `b${10 + index}`),
  ticked: Array.from({ length: 14 }, (_, index) => `c${10 + index}`),
  teams: ['t001'],
  sightings: [{ date: '2026-01-05', path: 'a/2026-01-05.md', text: '11111111', owners: '2222', title: '3333' }],
};

const BLOCK: Block = {
  source: 'AM: Do it',
  items: [{ text: 'on x86', done: true }],
  owners: ['ada'],
  mentions: [],
  due: '2026-01-31',
  meeting: { title: 'Kernel WG', date: '2026-01-05', url: 'https://github.com/acme/notes/blob/x/a.md?plain=1#L3' },
  raised: { count: 3, last: '2026-02-01' },
  follows: null,
  removed: false,
  label: 'meeting-todo',
};

describe('the managed block', () => {
  it('is read back as it was written, whatever the text, wherever people put it', () => {
    const text = fc
      .array(fc.constantFrom(...HOSTILE, '<!-- meeting-todos:end v1 e30= -->', 'x', '\n'), { maxLength: 6 })
      .map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(text, text, fc.constantFrom('\n', '\r\n'), (source, title, end) => {
        const block = writeBlock(
          { ...BLOCK, source, meeting: { ...BLOCK.meeting, title }, items: [{ text: source, done: false }] },
          MARKER,
          POLICY,
        );
        const body = `Mine.\n\n${block}\n\nMine too.`.replaceAll('\n', end);
        const reading = readBody(body);
        expect(reading).toMatchObject({ kind: 'managed', marker: MARKER });
        if (reading.kind === 'managed')
          expect([body.slice(0, reading.start), body.slice(reading.end)]).toEqual([
            `Mine.${end}${end}`,
            `${end}${end}Mine too.`,
          ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('has a marker under 400 bytes beyond the sightings', () => {
    const block = writeBlock(BLOCK, { ...MARKER, sightings: [] }, POLICY);
    expect(block.split('\n').at(-1)?.length).toBeLessThan(400);
  });

  it('fits into a body whatever the size', () => {
    const sighting = {
      date: '2026-01-05',
      path: `${'long/'.repeat(20)}2026-01-05.md`,
      text: '11111111',
      owners: '2222',
      title: '3333',
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

  it.each<[string, (block: string) => string]>([
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
