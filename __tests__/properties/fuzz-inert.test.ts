import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeText } from '../../src/core/text/escape-markdown.ts';
import { writeInertItem } from '../../src/core/text/make-inert.ts';
import { findActs, findActsByCmark, missCmark } from '../support/judge.ts';
import { HOSTILE, PAGE, POLICY, quote } from '../support/untrusted.ts';

/** Lines that are generated; a fraction of them in an ordinary run. */
const LINES = Number(process.env['FUZZ_RUNS'] ?? 2000);
/** Lines of one document: a process is started for each. */
const AT_ONCE = 100;

const acts = fc.constantFrom(
  '@ada',
  '@acme/team',
  'fixes #12',
  '#1',
  'GH-5',
  'evil/victim#2',
  'evil/victim/issues/4',
  'evil/victim@abcdef1234',
  'https://github.com/evil/victim/issues/1',
  'https://github.com/evil/victim#2',
  'http://www.github.com/evil/victim/pull/1',
  'www.github.com/evil/victim/pull/1',
  'ftp://github.com/evil/victim/issues/4',
  'https://a_b.c/x/y#2',
  '//github.com/evil/victim/issues/4',
  '/evil/victim/commit/abcdef1234',
  '../../../evil/victim/issues/1',
  '&commat;ada',
  '&#35;1',
  '<b>',
  '<!--',
  '-->',
  '<https://github.com/evil/victim/issues/1>',
  '<a@b.org>',
  '![i](https://e.org/p.png)',
  '![',
  '[^a]',
);
const signs = fc.constantFrom(
  ...[
    '`',
    '``',
    '```',
    '`'.repeat(81),
    '~~~',
    '~',
    '*',
    '**',
    '_',
    '[',
    ']',
    '](',
    '][',
    ')',
    '(',
    '<',
    '>',
    '|',
    '\\',
  ],
  ...[
    '!',
    '&',
    ':',
    '"',
    "'",
    '[x](',
    '[x]: ',
    '[^a]: ',
    '[x]',
    '](/o/r/issues/1)',
    '](`)',
    ' "`")',
    '$',
    '{',
    '=',
    '#',
  ],
);
const spaces = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  ' ',
  '\t',
  '\n',
  '\n\n',
  '\n    ',
  '\n\t',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n| ',
  '\n---\n',
);
const words = fc.constantFrom(
  'x',
  'a b',
  'd',
  'д',
  'é',
  '日',
  '\u200b',
  '\u00ad',
  '\u202e',
  '😀',
  '1',
  'GH',
  'www.',
  'https://',
);
const starts = fc.constantFrom(
  '',
  '',
  '',
  '- ',
  '> ',
  '# ',
  '1. ',
  '    ',
  '\t',
  '- [ ] ',
  '- [x] ',
  '| ',
  '```',
  '~~~ ',
);
const piece = fc
  .tuple(fc.oneof(acts, acts, signs, signs, words, fc.constantFrom(...HOSTILE)), spaces)
  .map(([text, space]) => text + space);
const line = fc
  .tuple(starts, fc.array(piece, { minLength: 1, maxLength: 9 }))
  .map(([start, pieces]) => start + pieces.join(''));

/** Every way in which a text of a note gets into what GitHub shows. */
const write = (text: string): readonly string[] => {
  const flat = text.replace(/\s+/g, ' ').trim();
  const escaped = escapeText(text, POLICY);
  const item = `- [ ] ${writeInertItem(flat, POLICY, PAGE)}`;
  return [quote(text), item, `| a | b |\n|---|---|\n| ${escaped} | [${escaped}](https://e.org) |`, `- ${escaped}`];
};

describe('any line of a note', () => {
  it('does nothing, whoever reads it', () => {
    const missing = missCmark();
    if (missing !== null) console.log(`one judge less: ${missing}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: AT_ONCE, maxLength: AT_ONCE, size: 'max' }), (lines) => {
        const documents = lines.flatMap(write);
        for (const document of documents)
          expect({ document, acts: findActs(document) }).toEqual({ document, acts: [] });
        if (missing !== null) return;
        const whole = documents.join('\n\n***\n\n');
        const acts = findActsByCmark(whole);
        if (acts.length === 0) return;
        const live = documents.filter((document) => findActsByCmark(document).length > 0);
        expect(live.map((document) => ({ document, acts: findActsByCmark(document) }))).toEqual([]);
        expect({ acts, whole }).toEqual({ acts: [], whole });
      }),
      { numRuns: Math.max(1, Math.ceil(LINES / AT_ONCE)), endOnFailure: true },
    );
  });
});
