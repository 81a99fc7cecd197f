import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeCode, escapeText } from '../../src/core/escape-markdown.ts';
import { readBody, writeBlock } from '../../src/core/issue-body.ts';
import { decodeMarker, encodeMarker, type Marker } from '../../src/core/marker.ts';
import { neutraliseMarkdown } from '../../src/core/neutralise.ts';
import { BLOCK, findActs, HOSTILE, MARKER, POLICY, quote } from '../support/untrusted.ts';

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
});

describe('escapeText in a table', () => {
  it('keeps code as code, and words that are code in one span', () => {
    expect(escapeText('Fix `posix-mmap`', POLICY)).toBe('Fix `posix-mmap`');
    expect(escapeCode('a`|b\n')).toBe('`aˋ¦b`');
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
