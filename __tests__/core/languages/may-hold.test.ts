import { describe, expect, test } from '@jest/globals';
import { anyFolded } from '../../../src/core/languages/compile.ts';
import { createOpening, findsWord } from '../../../src/core/languages/matcher.ts';
import { mayBegin, mayConsist, mayHold } from '../../../src/core/languages/may-hold.ts';
import type { Words } from '../../../src/core/languages/types.ts';
import { LANGUAGES } from '../../../src/core/languages/vocabulary.ts';
import { foldLetters } from '../../../src/core/text/fold-text.ts';

describe('mayHold', () => {
  test.each([
    [['follow up'], 'Follow-up with Ada', true],
    [['follow-up'], 'followup with Ada', true],
    [['to do'], 'Tools are new', false],
    [['état'], 'ETAT du projet', true],
    [['état'], 'un état', true],
    [['über'], 'ueber die Brücke', true],
    [['次'], 'plain words', false],
    [['次'], '次の会議', true],
    [['+1'], 'plain words', true],
    [['n.b.'], 'n.b. write it', true],
    [['în lucru'], 'in lucru', true],
    [['în lucru'], 'integrate it', false],
    [['größe'], 'Die Groesse', true],
    [[], 'plain words', false],
  ])('of %j in %j: %s', (words, text, expected) => {
    expect(mayHold(words)(text)).toBe(expected);
  });

  test.each(LANGUAGES.map((language) => [language.code, language] as const))(
    'never misses a word of %s, however it is written',
    (_code, language) => {
      for (const words of listWords(language)) {
        const pattern = new RegExp(anyFolded(words), 'u');
        const finder = findsWord(words);
        const texts = words.flatMap((word) => [
          word,
          word.toUpperCase(),
          `x, ${word.normalize('NFD')} y`,
          word.replaceAll(' ', '-'),
          word.replaceAll(/['-]/g, ''),
          word.normalize('NFD').replace(/\p{M}/gu, ''),
          word.replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`).replace(/ß/g, 'ss'),
        ]);
        const missed = texts.filter((text) => pattern.test(foldLetters(text)) && !finder.test(text));
        expect(missed).toEqual([]);
        const start = new RegExp(`^[*_]*${anyFolded(words)}`, 'u');
        const opening = createOpening(start.source, words);
        const begun = texts.map((text) => `**${text.replace('x, ', '')}`);
        expect(begun.filter((text) => start.test(foldLetters(text)) && !opening.test(text))).toEqual([]);
        const consists = mayConsist(words);
        const whole = new RegExp(`^${anyFolded(words)}$`, 'u');
        expect(texts.filter((text) => whole.test(foldLetters(text)) && !consists(text))).toEqual([]);
      }
    },
  );
});

describe('mayConsist', () => {
  test.each([
    [['in progress', 'to do'], 'To do, in progress', true],
    [['in progress'], 'In the progress', false],
    [['to-do'], 'todo', true],
    [['n.b.'], 'n. b.', true],
    [['gelöst'], 'geloest', true],
    [['done'], 'written – done', true],
    [['done'], '', true],
  ])('of %j and %j: %s', (phrases, text, expected) => {
    expect(mayConsist(phrases)(text)).toBe(expected);
  });
});

/** Every list of words of a language. */
function listWords(data: object): readonly Words[] {
  const values: readonly unknown[] = Object.values(data);
  if (values.length > 0 && values.every((value) => typeof value === 'string')) return [values.map(String)];
  return values.flatMap((value) => (typeof value === 'object' && value !== null ? listWords(value) : []));
}

describe('mayBegin', () => {
  test.each([
    [['to do'], '**To do**: write it', true],
    [['to do'], '1. to-do', true],
    [['to do'], 'Write what is to do', false],
    [['to-do'], 'Todo: write it', true],
    [['état'], 'ÉTAT: fait', true],
    [['état'], 'un état', false],
    [['次'], '- 次の会議', true],
    [['+1'], 'plain words', true],
    [['to do'], '', false],
    [[], 'plain words', false],
  ])('of %j in %j: %s', (words, text, expected) => {
    expect(mayBegin(words)(text)).toBe(expected);
  });
});
