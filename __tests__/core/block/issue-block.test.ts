import { describe, expect, it } from '@jest/globals';
import {
  readBody,
  readQuote,
  readSource,
  readTicks,
  replaceMarker,
  writeBlock,
  writeItem,
  writeShortId,
} from '../../../src/core/block/issue-body.ts';
import type { Block } from '../../../src/core/block/types.ts';
import { writeDate } from '../../../src/core/block/write-facts.ts';
import { decodeMarker, encodeMarker, type Marker } from '../../../src/core/block/marker.ts';
import { hashTeam, hashTitle, hashWord } from '../../../src/core/block/marker-hashes.ts';
import { boundSightings } from '../../../src/core/block/marker-sightings.ts';
import { hashTicked, mergeTicks } from '../../../src/core/block/merge-ticks.ts';
import { BLOCK, MARKER, POLICY } from '../../support/untrusted.ts';

const BARE: Block = {
  source: 'AM: Do it',
  items: [],
  owners: [],
  mentions: [],
  due: null,
  meeting: { title: 'Kernel WG', date: '2026-01-05', url: 'https://g.org/n' },
  first: null,
  raised: { count: 0, last: null },
  follows: null,
  removed: false,
  label: 'meeting-todo',
};
const FOOTER =
  '<sub>Opened by [Meeting TODOs](https://github.com/meeting-todos/meeting-todos#readme) from the meeting notes and kept ' +
  'in sync with them; text outside this block is yours. Done? Close it. Not wanted? Close it as *not planned*. ' +
  'Want it left alone? Remove the label `meeting-todo`. · meetingtodos mt-abcdef</sub>';

/** What a reader sees of a block. */
function write(change: Partial<Block> = {}): string {
  const lines = writeBlock({ ...BARE, ...change }, MARKER, POLICY).split('\n');
  expect(lines[0]).toBe('<!-- meeting-todos:begin -->');
  expect(lines.at(-1)).toBe(`<!-- meeting-todos:end v1 ${encodeMarker(MARKER)} -->`);
  return lines.slice(1, -1).join('\n');
}
/** The lines of facts alone. */
const facts = (change: Partial<Block>) => write(change).split('\n\n').at(-2);

describe('a block', () => {
  it('says no more than there is', () => {
    expect(write()).toBe(`> AM: Do it\n\n**From** [Kernel WG, January 5, 2026](https://g.org/n)\n\n${FOOTER}`);
  });

  it('says all there is', () => {
    expect(
      write({
        source: 'AM: Do it\n\n  on @all boards  ',
        items: [
          { text: 'on x86', done: true },
          { text: ' on  @arm\n', done: false },
        ],
        owners: ['ada', 'BQ'],
        mentions: ['cy'],
        due: '2026-01-31',
        first: { title: 'Kernel [WG]', date: '2025-12-01', url: 'https://g.org/o' },
        raised: { count: 3, last: '2026-02-01' },
        follows: '#4',
        removed: true,
      }),
    ).toBe(`> AM: Do it
>
>   on @\u200ball boards

- [x] on x86
- [ ] on @\u200barm

**Owners** \`ada\`, \`BQ\`, @cy · **Due** 2026-01-31
**From** [Kernel WG, January 5, 2026](https://g.org/n)
**Raised again** 3 times, last on 2026-02-01
**First raised** [Kernel \\[WG\\], December 1, 2025](https://g.org/o)
**Raised again after** #4 was closed
**Removed** The notes no longer hold this item.

${FOOTER}`);
  });

  it.each<[string, Partial<Block>, string]>([
    ['one owner', { owners: ['ada'] }, '**Owner** `ada`\n'],
    ['one mention', { mentions: ['ada'] }, '**Owner** @ada\n'],
    ['a due date alone', { due: '2026-01-31' }, '**Due** 2026-01-31\n'],
    ['nobody and no day', {}, '**From** '],
  ])('begins its facts with %s', (_name, change, begin) => {
    expect(facts(change)?.startsWith(begin)).toBe(true);
  });

  it('counts how often it was raised again', () => {
    expect(facts({ raised: { count: 1, last: '2026-02-01' } })).toMatch(
      /\n\*\*Raised again\*\* once, last on 2026-02-01$/,
    );
    expect(facts({ raised: { count: 2, last: null } })).toMatch(/\n\*\*Raised again\*\* 2 times, last on \?$/);
  });

  it.each<[string, string | null, string]>([
    ['Kernel WG', null, 'Kernel WG'],
    ['Kernel WG 2026', '2026-01-05', 'Kernel WG 2026'],
    [' A \n  B ', '2025-12-31', 'A B, December 31, 2025'],
    ['', '2026-01-05', '2026-01-05'],
    ['', null, 'the notes'],
    ['`x` [y] *z* _w_ \\', null, 'ˋxˋ \\[y\\] \\*z\\* \\_w\\_ \\\\'],
    ['at https://e.org/x and HTTP://e.org', null, 'at e.org/x and e.org'],
    ['x'.repeat(300), null, 'x'.repeat(200)],
  ])('names the meeting %j of %s', (title, date, name) => {
    expect(facts({ meeting: { title, date, url: 'https://g.org/n' } })).toBe(`**From** [${name}](https://g.org/n)`);
  });

  it('names the label as code', () => {
    expect(write({ label: 'a`b' })).toContain('Remove the label `aˋb`.');
  });

  it('cuts a long quotation and says so', () => {
    const quotation = (source: string) => write({ source }).split('\n\n')[0] ?? '';
    expect(quotation('x'.repeat(19_998))).toBe(`> ${'x'.repeat(19_998)}`);
    expect(quotation('x'.repeat(20_000))).toBe(`> ${'x'.repeat(20_000)}`);
    expect(quotation('x'.repeat(20_001))).toBe(`> ${'x'.repeat(10_000)}…`);
    expect(quotation('<'.repeat(20_000))).toMatch(/^> (?:&lt;){2500,5000}…$/);
    expect(quotation('\n'.repeat(30_000)).length).toBeLessThanOrEqual(20_002);
    expect(quotation('')).toBe('>');
  });

  it('counts the sub-items that do not fit', () => {
    const items = Array.from({ length: 200 }, (_, index) => ({ text: String(index).padEnd(153, '.'), done: false }));
    const lines = write({ items }).split('\n\n')[1]?.split('\n') ?? [];
    expect(lines).toHaveLength(101);
    expect(lines[99]).toMatch(/^- \[ \] 99\./);
    expect(lines[100]).toBe('- … and 100 more in the note');
    expect(write({ items: items.slice(0, 100) })).not.toContain('more in the note');
  });

  it('cuts a long sub-item', () => {
    expect(writeItem({ text: 'x'.repeat(200) }, POLICY)).toBe('x'.repeat(200));
    expect(writeItem({ text: 'x'.repeat(201) }, POLICY)).toBe(`${'x'.repeat(200)}…`);
    expect(writeItem({ text: '  a \n b ' }, POLICY)).toBe('a b');
  });

  it('writes days as people do', () => {
    expect(writeDate('2026-12-01')).toBe('December 1, 2026');
    expect(writeDate('2026-06-30')).toBe('June 30, 2026');
  });

  it('has a short id', () => expect(writeShortId('abcdef123456')).toBe('mt-abcdef'));
});

describe('a body', () => {
  const block = writeBlock(BLOCK, MARKER, POLICY);
  const read = (body: string) => readBody(body);

  it('holds its block wherever it stands, whatever the line ends', () => {
    expect(read(block)).toEqual({ kind: 'managed', marker: MARKER_READ, block, start: 0, end: block.length });
    expect(read(`Mine.\n\n${block}\nAnd mine.`)).toMatchObject({ block, start: 7, end: 7 + block.length });
    const crlf = block.replaceAll('\n', '\r\n');
    expect(read(`Mine.\r\n${crlf}\r\nAnd mine.`)).toMatchObject({ kind: 'managed', block: crlf, start: 7 });
    const spaced = block.replace('begin -->', 'begin -->  ').replace(/ -->$/, ' --> ');
    expect(read(spaced)).toMatchObject({ kind: 'managed', start: 0, end: spaced.length - 1 });
  });

  it.each([
    ['text before its begin', block.replace('<!--', 'x <!--')],
    ['text behind its begin', block.replace('begin -->', 'begin --> x')],
    ['text behind its end', `${block} x`],
    ['a begin of another shape', block.replace('begin -->', 'begin x -->')],
    ['an end of another version', block.replace('end v1', 'end v2')],
    ['an end without data', block.replace(/end v1 .*$/, 'end v1 -->')],
    ['a third marker', `${block}\n<!-- meeting-todos:end`],
  ])('is damaged with %s', (_name, body) => {
    expect(read(body)).toEqual({ kind: 'damaged', shortId: 'mt-abcdef' });
  });

  it('holds none without a marker, and tells the id that is left', () => {
    expect(read('')).toEqual({ kind: 'none', shortId: null });
    expect(read('meetingtodos mt-xyz')).toEqual({ kind: 'none', shortId: null });
    expect(read('see meetingtodos mt-0a1b2c!')).toEqual({ kind: 'none', shortId: 'mt-0a1b2c' });
    expect(read('<!-- meeting-todos:beginning -->')).toEqual({ kind: 'none', shortId: null });
    expect(read('<!-- meeting-todos:begin')).toEqual({ kind: 'damaged', shortId: null });
  });

  it('gives the quotation back', () => {
    expect(readQuote('x\n> a\n>b\n>\n>  c\n\n> d')).toBe('a\nb\n\n c');
    expect(readQuote('> a\r\n> b\r\n\r\nx')).toBe('a\nb');
    expect(readQuote('> a')).toBe('a');
    expect(readQuote('x > a')).toBe('');
  });

  it('names its note', () => {
    const from = (url: string) => readSource(`x\n**From** [Kernel WG](${url})\ny`);
    expect(from('https://github.com/a/b/blob/0af9/x%20y/n.md?plain=1#L73')).toBe('x y/n.md');
    expect(from('https://github.com/a/b/blob/xyz/n.md?plain=1#L73')).toBeNull();
    expect(from('https://github.com/a/b/blob/0af9/n.md#L73')).toBeNull();
    expect(from('https://github.com/a/b/blob/0af9/n.md?plain=1#L')).toBeNull();
    expect(from('https://github.com/a/b/blob/0af9/%zz.md?plain=1#L7')).toBeNull();
    expect(readSource('see **From** [x](https://g.org/blob/0/n.md?plain=1#L7)')).toBeNull();
    expect(readSource('')).toBeNull();
  });

  it('tells which boxes are ticked, each of those with one text', () => {
    const ticks = readTicks('- [x] A.\n- [ ] b\r\n* [X] c\n- [ ] a\n  - [x] d\n- [y] e\n-[x] f');
    expect([...ticks]).toEqual([
      ['a', [true, false]],
      ['b', [false]],
      ['c', [true]],
    ]);
  });

  it('takes another marker and stays as it is', () => {
    const other = { ...MARKER, nonce: '$&' };
    const replaced = replaceMarker(block, other);
    expect(replaced).toBe(writeBlock(BLOCK, other, POLICY));
    expect(replaceMarker(`${block}\nx`, other)).toBe(`${block}\nx`);
  });
});

describe('ticks', () => {
  const items = (...texts: readonly string[]) =>
    texts.map((text) => ({ text: text.replace(/^x /, ''), done: text.startsWith('x ') }));
  const merge = (block: string, ticked: readonly string[], ...texts: readonly string[]) =>
    mergeTicks(items(...texts), { block, ticked }, POLICY).map(({ done }) => done);

  it('of people stay while the note says the same', () => {
    expect(merge('- [x] a\n- [ ] b', [], 'a', 'b')).toEqual([true, false]);
    expect(merge('- [ ] a\n- [x] b', hashTicked(items('x a', 'b')), 'x a', 'b')).toEqual([false, true]);
  });

  it('of people stay whatever the writing: links made absolute, escapes, addresses', () => {
    const texts = ['See [it](../x.md) and `a`', 'a_b & <c> \\* [x]', 'Ask @bo about <https://e.org/d>'];
    const written = writeBlock({ ...BLOCK, items: items(...texts) }, MARKER, POLICY).replaceAll('- [ ]', '- [x]');
    expect(merge(written, [], ...texts)).toEqual([true, true, true]);
  });

  it('of the note win when it changes them, and where the box is gone', () => {
    expect(merge('- [ ] a\n- [ ] b', [], 'x a', 'b')).toEqual([true, false]);
    expect(merge('- [x] a', hashTicked(items('x a')), 'a')).toEqual([false]);
    expect(merge('', hashTicked(items('x a')), 'x a', 'b')).toEqual([true, false]);
  });

  it('are of each of two equal items', () => {
    expect(hashTicked(items('x a', 'a', 'x a'))).toHaveLength(2);
    expect(new Set(hashTicked(items('x a', 'x a', 'x b'))).size).toBe(3);
    expect(hashTicked(items('x A.'))).toEqual(hashTicked(items('x a')));
    expect(hashTicked(items('x a'))).toEqual([hashWord('a')]);
    expect(merge('- [ ] a\n- [x] a', [], 'a', 'a')).toEqual([false, true]);
    expect(merge('- [x] a\n- [x] a', hashTicked(items('a', 'x a')), 'a', 'x a')).toEqual([true, true]);
  });
});

/** What can be read back of the full marker. */
const MARKER_READ: Marker = { ...MARKER, ...readBack(MARKER) };

function readBack(marker: Marker): Marker {
  const read = decodeMarker(encodeMarker(marker));
  if (read === null) throw new Error('cannot be read');
  return read;
}

describe('a marker', () => {
  const small: Marker = {
    ...MARKER,
    assignees: ['a01'],
    theirs: ['a02'],
    labels: ['b01', 'b02'],
    ticked: ['c01'],
    owners: ['d01'],
    teams: ['t001', 't002'],
  };

  it.each<[string, Partial<Marker>]>([
    ['open', {}],
    ['done and closed', { state: 'done', closed: true }],
    ['dropped and removed', { state: 'dropped', removed: true }],
    ['without lists', { assignees: [], theirs: [], labels: [], ticked: [], owners: [], teams: [] }],
    ['without days', { content: { ...MARKER.content, due: null, last: null, raised: 0 } }],
    ['without sightings', { sightings: [] }],
    ['with the due date of the block in a field', { dueField: MARKER.content.due }],
    ['with another date in the field, and a type', { dueField: '2026-12-31', type: 'y01' }],
    ['in a note without a date', { sightings: MARKER.sightings.map((one) => ({ ...one, date: null })) }],
    ['with a due phrase', { sightings: MARKER.sightings.map((one) => ({ ...one, bare: '22222222' })) }],
    ['in a path of another script', { sightings: MARKER.sightings.map((one) => ({ ...one, path: '会议/é.md' })) }],
  ])('%s is read as it was written', (_name, change) => {
    const marker = { ...small, ...change };
    expect(readBack(marker)).toEqual(marker);
  });

  it('keeps the weightiest of what does not fit, of each list the latest', () => {
    const read = readBack({ ...MARKER, teams: ['t001', 't002', 't003', 't004'] });
    expect(read.teams).toEqual(['t002', 't003', 't004']);
    expect(read.assignees).toEqual(MARKER.assignees);
    expect(read.theirs.length).toBeGreaterThan(0);
    expect(read.theirs).toEqual(MARKER.theirs.slice(-read.theirs.length));
    const few = {
      ...small,
      labels: Array.from({ length: 16 }, (_, index) => `b${10 + index}`),
      ticked: [],
      theirs: [],
    };
    expect(readBack(few).labels).toEqual(few.labels.slice(2));
    const eleven = { ...small, assignees: Array.from({ length: 11 }, (_, index) => `a${10 + index}`), labels: [] };
    expect(readBack(eleven).assignees).toEqual(eleven.assignees.slice(1));
    const seven = { ...small, owners: Array.from({ length: 7 }, (_, index) => `d${10 + index}`), labels: [] };
    expect(readBack(seven).owners).toEqual(seven.owners.slice(1));
    const JSON_SIZE = atob(encodeMarker({ ...MARKER, dueField: '2026-12-31', type: 'y01', sightings: [] })).length;
    expect(JSON_SIZE).toBeLessThanOrEqual(262 + 8);
  });

  it('keeps the first sighting and the latest', () => {
    const [one] = MARKER.sightings;
    if (one === undefined) throw new Error('no sighting');
    const size = JSON.stringify(one).length;
    const many = Array.from({ length: 200 }, (_, index) => ({ ...one, text: String(10_000_000 + index) }));
    const kept = boundSightings(many);
    expect(kept).toHaveLength(Math.floor(14_000 / size));
    expect(kept[0]).toBe(many[0]);
    expect(kept[1]).toBe(many[200 - kept.length + 1]);
    expect(kept.at(-1)).toBe(many[199]);
    expect(boundSightings([])).toEqual([]);
    expect(boundSightings(many.slice(0, 3))).toEqual(many.slice(0, 3));
  });

  const data = () => JSON.parse(atob(encodeMarker(small))) as Record<string, unknown>;
  const sighting = ['2026-01-05', 'a.md', '1', '2', '3'];

  it.each<[string, unknown]>([
    ['a repository that is no number', { r: '1' }],
    ['a key that is no word', { k: 'a b' }],
    ['no key', { k: '' }],
    ['a long key', { k: 'x'.repeat(65) }],
    ['a nonce that is no text', { n: 1 }],
    ['a title that is no word', { t: '<' }],
    ['content that is no text', { c: 1 }],
    ['content cut', { c: 'a.b..d.0' }],
    ['content without a count', { c: 'a.b..d.x.' }],
    ['a count of seven digits', { c: 'a.b..d.1234567.' }],
    ['a state of another name', { s: 'closed' }],
    ['sightings that are no list', { S: 'x' }],
    ['a sighting that is no list', { S: ['x'] }],
    ...[0, 1, 2, 3, 4].map((index): [string, unknown] => [
      `a sighting with a number at ${index}`,
      { S: [sighting.map((word, at) => (at === index ? 1 : word))] },
    ]),
  ])('with %s is none', (_name, change) => {
    expect(decodeMarker(btoa(JSON.stringify({ ...data(), ...(change as object) })))).toBeNull();
  });

  it.each<[string, unknown, Partial<Marker>]>([
    ['lists of another type', { a: 1, g: [] }, { assignees: [], teams: [] }],
    ['a flag of another value', { z: true, m: 0 }, { closed: false, removed: false }],
    ['a sighting with a number for its bare text', { S: [[...sighting, 1]] }, { sightings: [] }],
  ])('with %s is read without', (_name, change, expected) => {
    const marker = decodeMarker(btoa(JSON.stringify({ ...data(), ...(change as object) })));
    if ('sightings' in expected) expect(marker?.sightings[0]?.bare).toBe('1');
    else expect(marker).toMatchObject(expected);
  });

  it('is none where the word is none', () => {
    expect(decodeMarker('')).toBeNull();
    expect(decodeMarker('?')).toBeNull();
    expect(decodeMarker(btoa('1'))).toBeNull();
    expect(decodeMarker(btoa('{'))).toBeNull();
    expect(decodeMarker(btoa(JSON.stringify(data()).replace('a/2026', '\xff/2026')))).toBeNull();
  });

  it('hashes words without case, titles without outer space, all in their lengths', () => {
    expect(hashWord('Ada')).toBe(hashWord('ADA'));
    expect(hashWord('Ada')).toMatch(/^[0-9a-f]{3}$/);
    expect(hashTeam('Docs')).toBe(hashTeam('docs'));
    expect(hashTeam('Docs')).toMatch(/^[0-9a-f]{4}$/);
    expect(hashTitle(' Do it ')).toBe(hashTitle('Do it'));
    expect(hashTitle('Do it')).not.toBe(hashTitle('do it'));
    expect(hashTitle('Do it')).toMatch(/^[0-9a-f]{8}$/);
  });
});
