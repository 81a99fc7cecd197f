import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escapeText } from '../../src/core/text/escape-markdown.ts';
import { readBody, writeBlock } from '../../src/core/block/issue-body.ts';
import { findActs } from '../support/judge.ts';
import { BLOCK, HOSTILE, MARKER, POLICY, quote } from '../support/untrusted.ts';

describe('a quotation', () => {
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
      { numRuns: 1000 },
    );
  });
});

describe('a text that is written without being parsed', () => {
  it('is written as beside code, for which it is parsed', () => {
    const hosts = [
      'e.org',
      'GitHub.com',
      'www.github.com',
      'redirect.github.com',
      'github.com.',
      'x-github.com',
      '1.2',
    ];
    const paths = [
      '',
      '/',
      '/o/r/issues/1',
      '/o/r/pulls',
      '/acme/tracker/issues/2',
      '/a_b_(c)',
      ':443/o/r/pull/1',
      '?q=1',
    ];
    const address = fc
      .tuple(
        fc.constantFrom('https://', 'HTTP://', 'ftp://', '://', '//'),
        fc.constantFrom(...hosts),
        fc.constantFrom(...paths),
      )
      .map((parts) => parts.join(''));
    const word = fc.constantFrom(
      'see',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '*',
      '_',
      '(',
      ')',
      ',',
      '.',
      '"',
      "'",
      '!',
      '~',
      '=',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(address, word), { maxLength: 7 }), (parts) => {
        const text = `x ${parts.join('').replace(/ {2,}/g, ' ').trim()} x`;
        const safe = quote(`${text}\n\n***\n\n\`x\``);
        expect(`${quote(text)}\n>\n> ***\n>\n> \`x\``).toBe(safe);
        expect(findActs(quote(text))).toEqual([]);
      }),
      { numRuns: 400 },
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
});

/** A marker whose lists are all kept: what does not fit is cut, which is tested apart. */
const KEPT = { ...MARKER, labels: MARKER.labels.slice(-4), ticked: [], theirs: [], owners: [] };

describe('the managed block', () => {
  it('is read back as it was written, whatever the text, wherever people put it', () => {
    const text = fc
      .array(fc.constantFrom(...HOSTILE, '<!-- meeting-todos:end v1 e30= -->', 'x', '\n'), { maxLength: 6 })
      .map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(text, text, fc.constantFrom('\n', '\r\n'), (source, title, end) => {
        const block = writeBlock(
          { ...BLOCK, source, meeting: { ...BLOCK.meeting, title }, items: [{ text: source, done: false }] },
          KEPT,
          POLICY,
        );
        const body = `Mine.\n\n${block}\n\nMine too.`.replaceAll('\n', end);
        const reading = readBody(body);
        expect(reading).toMatchObject({ kind: 'managed', marker: KEPT });
        if (reading.kind === 'managed')
          expect([body.slice(0, reading.start), body.slice(reading.end)]).toEqual([
            `Mine.${end}${end}`,
            `${end}${end}Mine too.`,
          ]);
      }),
      { numRuns: 300 },
    );
  });
});
