import { describe, expect, it } from '@jest/globals';
import { pairMutually, type Pair } from '../../../src/core/identity/pair.ts';
import {
  computeDice,
  computeLikeness,
  computeShare,
  haveSameUrls,
  measureWording,
  parseWording,
  type Wording,
} from '../../../src/core/identity/similarity.ts';
import { quote } from '../../support/untrusted.ts';
import { tellApart } from '../../../src/core/identity/tell-apart.ts';

const measure = (text: string): Wording => measureWording(text, '2026-01-05');
const words = ({ words: all }: Wording) => [...all].map(([word, count]) => (count === 1 ? word : `${word}×${count}`));

describe('the words of an item', () => {
  it.each<[string, readonly string[]]>([
    ['AM: Write the report', ['write', 'the', 'report']],
    ['- AM: Write it', ['write', 'it']],
    ['* [ ] AM: Write it', ['write', 'it']],
    ['+ [x] AM: Write it', ['write', 'it']],
    ['12. [X] AM/CV: Write it', ['write', 'it']],
    ['3) AM/Cosmin V/TT: Write it', ['write', 'it']],
    ['- AM:\n  - Write it', ['write', 'it']],
    ['AM: Write\n  - on x86\n  - on arm', ['write']],
    ['AM:\n  - on x86\n  - on arm', ['on', 'arm']],
    ['- AM: Write it\n  and send it', ['write', 'it×2', 'and', 'send']],
    ['Write it: now', ['now']],
    [`${'x'.repeat(60)}: now`, ['x'.repeat(60), 'now']],
    ['Write https://e.org/a now', ['write', 'now']],
    ['AM: Write <!-- no\nissue --> it &lt;!-- x --> twice', ['write', 'it', 'twice']],
    ['AM: R\u200b&amp;D a&lt;b c\u2060d', ['r', 'd', 'a', 'b', 'cd']],
    ['AM: Write the report by 2026-02-01', ['write', 'the', 'report']],
    ['4 - Write it', ['write', 'it']],
    ['4 - Still WIP - Write it', ['write', 'it']],
    ['4 - 5 lamps', ['4', '5', 'lamps']],
    ['**Action item 5** Write it', ['write', 'it']],
    ['**Action item** 5: Write it', ['write', 'it']],
    ['AM: Action item to write it', ['to', 'write', 'it']],
    ['AM: TODO 3 - write it', ['write', 'it']],
    ['AM: Actions of the board', ['actions', 'of', 'the', 'board']],
    ['AM: NON-ISSUE: ask the city', ['ask', 'the', 'city']],
    ['AM: Parking: ask the city', ['parking', 'ask', 'the', 'city']],
    ['AM: Action plan for 5 lamps', ['action', 'plan', 'for', '5', 'lamps']],
  ])('%j', (source, expected) => {
    expect(words(parseWording(source, '2026-01-05'))).toEqual(expected);
  });

  it('are the same in the quotation: links, code, escapes and addresses change nothing', () => {
    const sources = [
      'AM: See [the plan](../plan.md) and [b](c.md#d)',
      'AM: Run `npm i @types/node` with \\*care\\* & <b>',
      'AM: Ask @bo about #12, GH-5 and https://github.com/o/r/pull/3#x',
      'AM: See <https://e.org/a> or [it](https://e.org/b "t")',
      `AM: See [it](https://github.com/acme/notes/blob/${'a1'.repeat(20)}/minutes/x.md)`,
      '[Ada]: an open ` and R&amp;D',
    ];
    const read = (text: string) => {
      const { words: all, urls } = parseWording(text, '2026-01-05');
      return { words: [...all.keys()].filter((word) => word !== 't'), urls: [...urls] };
    };
    for (const source of sources) expect(read(quote(source).replace(/^> ?/gm, ''))).toEqual(read(source));
  });

  it('are folded, counted and of the beginning', () => {
    expect(words(measure('Ștefan, ȘTEFAN! x-1_2'))).toEqual(['stefan×2', 'x', '1', '2']);
    expect(measure(Array.from({ length: 300 }, (_, index) => `w${index}`).join(' ')).words.size).toBe(200);
    expect(words(measure(''))).toEqual([]);
  });

  it('have trigrams with their ends', () => {
    expect([...measure('b abc').trigrams()]).toEqual([
      [' b ', 1],
      [' ab', 1],
      ['abc', 1],
      ['bc ', 1],
    ]);
  });

  it('stand apart from addresses, of which spelling does not matter', () => {
    const urls = (text: string) => [...measure(text).urls];
    expect(urls('see https://www.E.org/A/, (http://e.org/a) and https://redirect.github.com/o/r/pull/1.')).toEqual([
      'e.org/a',
      'github.com/o/r/pull/1',
    ]);
    expect(urls('https://e.org/%40a https://e.org/@a')).toEqual(['e.org/@a']);
    expect(urls('https://e.org/a;: https://e.org/b?x=https://www.f.org')).toEqual([
      'e.org/a',
      'e.org/b?x=https://www.f.org',
    ]);
    expect(words(measure('a https://e.org/b`c'))).toEqual(['a', 'c']);
  });
});

describe('likeness', () => {
  it('of bags of words is what they share of all', () => {
    const dice = (a: string, b: string) => computeDice(measure(a).words, measure(b).words);
    expect(dice('', '')).toBe(0);
    expect(dice('a b', '')).toBe(0);
    expect(dice('a b', 'b a')).toBe(1);
    expect(dice('a b c', 'a')).toBe(0.5);
    expect(dice('a', 'a b c')).toBe(0.5);
    expect(dice('a a b', 'a a a')).toBeCloseTo(4 / 6);
    expect(dice('a a', 'a b c d')).toBeCloseTo(2 / 6);
  });

  it('has a share and a set of addresses', () => {
    expect(computeShare(measure('a b c d'), measure('a b'))).toBe(0.5);
    expect(computeShare(measure('a b'), measure('a b c d'))).toBe(1);
    expect(computeShare(measure(''), measure('a'))).toBe(0);
    const same = (a: string, b: string) => haveSameUrls(measure(a), measure(b));
    expect(same('x', 'y')).toBe(true);
    expect(same('https://e.org/a', 'http://e.org/a/')).toBe(true);
    expect(same('https://e.org/a', 'x')).toBe(false);
    expect(same('https://e.org/a', 'https://e.org/b')).toBe(false);
    expect(same('https://e.org/a https://e.org/b', 'https://e.org/a')).toBe(false);
    expect(same('https://e.org/a', 'https://e.org/a https://e.org/b')).toBe(false);
  });

  it.each<[string, string, number]>([
    ['write the report', 'report the write', 1],
    ['alpha beta gamma', 'alpha beta gamma delta epsilon zeta eta', 0.9],
    ['alpha beta gamma delta epsilon zeta eta', 'alpha beta gamma', 0.9],
    ['qqq', 'zzz', 0],
    ['write the report https://e.org/a', 'write the report https://e.org/b', 0.6],
    ['write the report https://e.org/a https://e.org/b', 'write the report https://e.org/b', 1],
    ['write the report https://e.org/a', 'write the report', 1],
    ['https://e.org/a', 'https://e.org/a', 1],
    ['https://e.org/a', 'https://e.org/b', 0],
    ['https://e.org/a', 'review https://e.org/a', 0.6],
    ['review https://e.org/a', 'https://e.org/a', 0.6],
    ['', '', 1],
    ['', 'write', 0],
    ['', 'https://e.org/a', 0],
  ])('of %j and %j', (a, b, expected) => {
    expect(computeLikeness(measure(a), measure(b))).toBeCloseTo(expected);
  });

  it('by being contained begins with three words, or two in front', () => {
    expect(computeLikeness(measure('alpha beta'), measure('alpha beta gamma delta epsilon zeta eta'))).toBe(0.9);
    expect(computeLikeness(measure('beta gamma'), measure('alpha beta gamma delta epsilon zeta eta'))).toBeLessThan(
      0.6,
    );
    expect(computeLikeness(measure('printers'), measure('printer'))).toBeGreaterThan(0.7);
  });
});

describe('what tells two siblings apart', () => {
  const tell = (own: string, a: string, b: string) => tellApart(measure(own), measure(a), measure(b));

  it.each<[string, string, string, string]>([
    ['update nginx', 'update nginx', 'update redis', 'first'],
    ['update redis', 'update nginx', 'update redis', 'second'],
    ['update both', 'update nginx', 'update redis', 'nothing'],
    ['update nginx redis', 'update nginx', 'update redis', 'unclear'],
    ['alpha beta gamma delta', 'alpha beta gamma', 'delta', 'first'],
    ['alpha beta gamma', 'alpha beta', 'gamma', 'unclear'],
    ['gamma alpha beta', 'gamma', 'alpha beta', 'unclear'],
    ['alpha beta gamma delta', 'delta', 'alpha beta gamma', 'second'],
    ['go to the and', 'go to the and', 'x', 'nothing'],
    ['on x8', 'on x8', 'on x9', 'first'],
    ['ab', 'ab', 'cd', 'nothing'],
    ['abc', 'abc', 'cde', 'first'],
    ['alpha alpha', 'alpha alpha', 'alpha', 'first'],
    ['alpha', 'alpha alpha', 'alpha', 'nothing'],
    ['see https://e.org/a', 'see https://e.org/a', 'see https://e.org/b', 'first'],
    ['see https://e.org/b', 'see https://e.org/a', 'see https://e.org/b', 'second'],
    ['see https://e.org/a', 'see https://e.org/a', 'see https://e.org/a', 'nothing'],
    ['see https://e.org/c', 'see https://e.org/a', 'see https://e.org/b', 'nothing'],
  ])('%j, beside %j and %j', (own, a, b, told) => {
    expect(tell(own, a, b)).toBe(told);
  });
});

describe('pairs', () => {
  const pair = (left: string, right: string, score: number): Pair<string, string> => ({ left, right, score });
  const MARGIN = 0.2;
  const match = (...pairs: readonly Pair<string, string>[]) =>
    pairMutually(pairs, (one, rival) => one.score - rival.score >= MARGIN)
      .map(({ left, right }) => `${left}${right}`)
      .sort();

  it('are the best of both their sides and clearly ahead', () => {
    expect(match()).toEqual([]);
    expect(match(pair('a', '1', 0.6))).toEqual(['a1']);
    expect(match(pair('a', '1', 0.9), pair('a', '2', 0.6), pair('b', '1', 0.6), pair('b', '2', 0.9))).toEqual([
      'a1',
      'b2',
    ]);
    expect(match(pair('a', '1', 0.9), pair('a', '2', 0.8))).toEqual([]);
    expect(match(pair('a', '1', 0.9), pair('b', '1', 0.8))).toEqual([]);
    expect(match(pair('a', '1', 0.6), pair('b', '1', 0.9), pair('a', '2', 0.2))).toEqual(['a2', 'b1']);
  });

  it('clear up others once they are taken', () => {
    // a and b are both like 1, and b is much more like 2.
    expect(match(pair('a', '1', 0.8), pair('b', '1', 0.7), pair('b', '2', 1))).toEqual(['a1', 'b2']);
    expect(match(pair('b', '1', 0.7), pair('a', '1', 0.8), pair('b', '2', 1), pair('c', '2', 0.9))).toEqual([]);
  });
});
