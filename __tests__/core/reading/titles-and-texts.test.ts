import { describe, expect, it } from '@jest/globals';
import { decodeNote } from '../../../src/core/note/decode-note.ts';
import { foldCase, foldLetters, foldText } from '../../../src/core/text/fold-text.ts';
import { cutText, isMadeFromLink, plainText, shorten } from '../../../src/core/text/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['Run `a *b*` and *c*', 'Run `a *b*` and c'],
    ['Run ``a *b*`` and *c*', 'Run ``a *b*`` and c'],
    ['*a* `` *b*', 'a `` b'],
    ['a<!-- x -->b', 'a b'],
    ['[a](https://a.org/(x)y) b', 'a b'],
    ['![a](x.png) b', 'a b'],
    ['[](x) b', 'b'],
    ['[a b][c] d', 'a b d'],
    ['![a][] b', 'a b'],
    ['see [ ] b', 'see [ ] b'],
    ['<https://a.org/x> b', 'https://a.org/x b'],
    ['<http://a.org> b', 'http://a.org b'],
    ['<b class="x">a</b>', 'a'],
    ['a<br/>b', 'a b'],
    ['a<br />b<IMG src="x.png">c</td>', 'a b c'],
    ['Replace <stdio.h> with <uk/print.h> in the library', 'Replace <stdio.h> with <uk/print.h> in the library'],
    ['Use Vec<T> and std::map<a/b>, not <map>', 'Use Vec<T> and std::map<a/b>, not <map>'],
    ['Rename <your name> and <br/x>', 'Rename <your name> and <br/x>'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<3 for all>', '<3 for all>'],
    ['a_b_c', 'a_b_c'],
    ['9_b_', '9_b_'],
    ['_b_9', '_b_9'],
    ['_a b_ c', 'a b c'],
    ['(__a__)', '(a)'],
    ['___a___', 'a'],
    ['_ a_', '_ a_'],
    ['**a** ~~b~~ ***c***', 'a b c'],
    ['* a*', '* a*'],
    ['\\*a\\* \\b', '*a* \\b'],
    ['\\_a\\_ _b_', '_a_ b'],
    ['a\u202eb\u0007c', 'a b c'],
    ['  a \n b  ', 'a b'],
  ])('%j is %j', (markdown, text) => expect(plainText(markdown)).toBe(text));
});

describe('titles', () => {
  it.each([
    ['a'.repeat(256), 'a'.repeat(256)],
    ['a'.repeat(257), `${'a'.repeat(255)}…`],
    [`${'a'.repeat(200)} ${'b'.repeat(100)}`, `${'a'.repeat(200)}…`],
    [`${'a'.repeat(100)} ${'b'.repeat(300)}`, `${'a'.repeat(100)} ${'b'.repeat(154)}…`],
    [`${'a'.repeat(254)}  ${'b'.repeat(100)}`, `${'a'.repeat(254)}…`],
    [`${'a'.repeat(254)}😀b`, `${'a'.repeat(254)}…`],
  ])('a title is cut at a word', (text, title) => expect(shorten(text)).toBe(title));

  it('cuts no character in two', () => {
    expect([cutText('a😀', 2), cutText('a😀', 3), cutText('😀ab', 3)]).toEqual(['a', 'a😀', '😀a']);
  });

  it.each<[string, boolean]>([
    ['Follow up on a/b#12', true],
    ['Follow up on a/b', false],
    ['Follow up on a/b#1 again', false],
    ['Follow up on a/b#x', false],
    ['Follow upon a/b#1', false],
    ['See a/b#1', false],
  ])('%s is made from a link: %s', (title, isMade) => expect(isMadeFromLink(title)).toBe(isMade));
});

describe('decodeNote', () => {
  const decode = (text: string) => decodeNote('n.md', new TextEncoder().encode(text));
  const told = (text: string) => {
    const { lines, problems, complete } = decode(text);
    return { count: lines.length, complete, problems: problems.map(({ line, message }) => `${line}: ${message}`) };
  };

  it('takes any line ends, and no byte order mark', () => {
    expect(decode('\ufeffa\r\nb\rc\nd')).toEqual({ lines: ['a', 'b', 'c', 'd'], problems: [], complete: true });
  });

  it('tells what it leaves out, and where', () => {
    const bytes = new Uint8Array([97, 10, 98, 0xff, 99, 10, 0, 100]);
    const warn = (line: number, message: string) => ({ severity: 'warning', note: 'n.md', line, column: 1, message });
    expect(decodeNote('n.md', bytes)).toEqual({
      lines: ['a', 'bc', 'd'],
      problems: [
        warn(2, 'the note is not UTF-8; unreadable bytes are left out'),
        warn(3, 'the note contains NUL characters, which are left out'),
      ],
      complete: false,
    });
  });

  it('cuts long lines', () => {
    expect(decode(`a\n${'b'.repeat(4000)}`).complete).toBe(true);
    const { lines, problems } = decode(`${'b'.repeat(4001)}\na`);
    expect(lines).toEqual(['b'.repeat(4000), 'a']);
    expect(problems).toMatchObject([
      { line: 1, message: 'the line is longer than 4000 characters; the rest of it is not read' },
    ]);
  });

  it('cuts notes of too many lines', () => {
    expect(told('\n'.repeat(19_999))).toEqual({ count: 20_000, complete: true, problems: [] });
    expect(told('\n'.repeat(20_000))).toEqual({
      count: 20_000,
      complete: false,
      problems: ['20000: the note has more than 20000 lines; the rest is not read'],
    });
  });

  it('cuts notes of too many bytes at a whole line', () => {
    const line = `${'a'.repeat(1023)}\n`;
    expect(told(line.repeat(1024))).toEqual({ count: 1025, complete: true, problems: [] });
    expect(told(`${line.repeat(1024)}b`)).toEqual({
      count: 1024,
      complete: false,
      problems: ['1024: the note is longer than 1024 KB; the rest is not read'],
    });
    const huge = told('a'.repeat(1024 * 1024 + 1));
    expect(huge.problems).toEqual(['1: the note is longer than 1024 KB; the rest is not read']);
  });
});

describe('folding', () => {
  it.each([
    [' Ada ', 'ada'],
    [' ȘtefănŢ ', 'stefant'],
    ['ﬁne', 'fine'],
    ['a\u0323\u0301', 'a'],
  ])('%j without case and marks is %j', (text, folded) => expect(foldCase(text)).toBe(folded));

  it.each([
    ['Până VINERI', 'pana vineri'],
    ['d’İzmir', "d'izmir"],
    ['3. Ma\u0308rz', '3. ma\u0308rz'],
    ['Maßnahme, ŁÓDŹ', 'maßnahme, lodz'],
    ['20日まで', '20日まで'],
    ['\ud83d', '\ud83d'],
  ])('%j in small letters, each at its place, is %j', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
    expect(folded).toHaveLength(text.length);
  });

  it.each([
    ['**Do**  `it`. ', 'do it'],
    ['Do\u200b it ~~now~~!!;', 'do it now'],
    ['Do it: , .', 'do it'],
    ['_Do_ *it*', 'do it'],
    ['* Do it', 'do it'],
    ['Do. It', 'do. it'],
  ])('%j is the same as %j', (text, folded) => expect(foldText(text)).toBe(folded));
});
