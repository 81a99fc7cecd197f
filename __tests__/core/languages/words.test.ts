import { describe, expect, it } from '@jest/globals';
import { anyFolded, anyWord, isOneOf } from '../../../src/core/languages/compile.ts';
import { createMatcher, findsWord } from '../../../src/core/languages/matcher.ts';
import type { Words } from '../../../src/core/languages/types.ts';
import { LANGUAGES } from '../../../src/core/languages/vocabulary.ts';

/** Every list of words of a language, under the way to it: `due.months.0`. */
function listWords(value: unknown, way: string): readonly { way: string; words: Words }[] {
  if (Array.isArray(value) && value.every((word): word is string => typeof word === 'string'))
    return [{ way, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listWords(inner, way === '' ? key : `${way}.${key}`));
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (_code, language) => {
  const lists = listWords(language, '');

  it('has no word twice in a list', () => {
    const twice = lists.flatMap(({ way, words }) =>
      words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${way}: ${word}`),
    );
    expect(twice).toEqual([]);
  });

  it('finds each of its words, in any case and without its marks', () => {
    const lost = lists.flatMap(({ way, words }) => {
      const patterns = [findsWord(words), new RegExp(anyWord(words), 'iu')];
      const plain = (word: string) =>
        /\p{Script=Latin}/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
      return words
        .flatMap((word) => [word, word.toUpperCase(), plain(word)])
        .filter((word) => patterns.some((pattern) => pattern.exec(`… ${word} …`)?.[0] !== word))
        .map((word) => `${way}: ${word}`);
    });
    expect(lost).toEqual([]);
  });

  it('has twelve months and seven days', () => {
    expect([language.due.months.length, language.due.weekdays.length]).toEqual([12, 7]);
  });
});

describe('a pattern of words', () => {
  it.each<[string, string, string | null]>([
    ['by', 'Do it by Friday', 'by'],
    ['by', 'a hobby', null],
    ['by', 'by_me', null],
    ['for', 'Task Force', null],
    ['to do', 'TO-DO', 'TO-DO'],
    ['to do', 'to  do', 'to  do'],
    ["d'ici", 'd’ici vendredi', 'd’ici'],
    ['märz', '3. Marz', 'Marz'],
    ['märz', '3. Ma\u0308rz', 'Ma\u0308rz'],
    ['maßnahme', 'MASSNAHME', 'MASSNAHME'],
    ['până', 'pana vineri', 'pana'],
    ['până', 'până vineri', 'până'],
    ['ședință', 'şedinţă', 'şedinţă'],
    ['nächste schritte', 'Naechste Schritte', 'Naechste Schritte'],
    ['n/a', 'n/a', 'n/a'],
    ['まで', '20日までに', 'まで'],
    ['due, due date', 'due date: Friday', 'due date'],
  ])('%s in "%s"', (words, text, found) => {
    const list = words.split(', ');
    expect(findsWord(list).exec(text)?.[0] ?? null).toBe(found);
    expect(new RegExp(anyWord(list), 'iu').exec(text)?.[0] ?? null).toBe(found);
  });

  it('finds nothing without words', () => {
    expect(findsWord([]).test('')).toBe(false);
    expect(anyWord([])).not.toBe('');
  });

  it('gives its parts as they are written', () => {
    const pattern = createMatcher(String.raw`(?<who>\p{L}+) ${anyFolded(['pana'])}`);
    const text = 'ȘTEFAN până, Łukasz PÂNĂ';
    expect(pattern.findAll(text).map(({ index, groups }) => [index, groups?.['who']])).toEqual([
      [0, 'ȘTEFAN'],
      [13, 'Łukasz'],
    ]);
    expect(pattern.exec(text)?.slice()).toEqual(['ȘTEFAN până', 'ȘTEFAN']);
    expect(pattern.cut(text)).toBe(', Łukasz PÂNĂ');
    expect(pattern.split(text)).toEqual(['', ', ', '']);
    expect(pattern.test('nobody')).toBe(false);
  });

  it.each([
    ['TBD', true],
    ['tbd ', true],
    ['tbd soon', false],
  ])('"%s" is one of them: %s', (text, is) => {
    expect(isOneOf(['tbd', 'someone'])(text)).toBe(is);
  });
});

describe('a word as compared', () => {
  it.each([
    ['Făcut', 'facut', true],
    ['ŞEDINŢĂ', 'ședință', true],
    ['할 일', '할 일', true],
    ['할 일'.normalize('NFD'), '할 일', true],
    ['ガイド', 'ガイド'.normalize('NFD'), true],
    ['ガイド', 'カイト', false],
    ['２０日', '20日', true],
  ])('"%s" and "%s": %s', (a, b, isSame) => {
    expect(isOneOf([a])(b)).toBe(isSame);
  });
});
