import { describe, expect, it } from '@jest/globals';
import { escapeCode, escapeText } from '../../../src/core/text/escape-markdown.ts';
import {
  findSpans,
  neutraliseMarkdown,
  neutraliseUrl,
  quoteCode,
  stripControls,
} from '../../../src/core/text/neutralise.ts';
import { POLICY } from '../../support/untrusted.ts';

/** What keeps GitHub's patterns from matching. */
const Z = '\u200b';

describe('control characters', () => {
  const unsafe = [0x00, 0x08, 0x0b, 0x0c, 0x0e, 0x1f, 0x7f, 0x9f, 0x202a, 0x202e, 0x2066, 0x2069, 0x2028, 0x2029];
  const harmless = [0x09, 0x0a, 0x20, 0x7e, 0xa0, 0x2027, 0x202f, 0x2065, 0x206a];

  it.each(unsafe)('U+%i goes', (code) => expect(stripControls(`a${String.fromCodePoint(code)}b`)).toBe('ab'));
  it.each(harmless)('U+%i stays', (code) => {
    const text = `a${String.fromCodePoint(code)}b`;
    expect(stripControls(text)).toBe(text);
  });

  it('makes one line end of each kind', () => {
    expect(stripControls('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
    expect(stripControls('a\ud83d 😀')).toBe('a\ufffd 😀');
  });
});

describe('code of one line', () => {
  it.each<[string, readonly (readonly [number, number])[] | null]>([
    ['none', []],
    ['`a`', [[0, 3]]],
    [
      'x `a` y `b`',
      [
        [2, 5],
        [8, 11],
      ],
    ],
    ['``a`b`` c', [[0, 7]]],
    ['`a``', null],
    ['`a` `', null],
    ['https://e.org `a`', [[14, 17]]],
    ['https://e.org/`a`', null],
    ['http://`a`', null],
    ['FTP://e.org`a`', null],
    ['www.e.org`a`', null],
    ['wwwx `a`', [[5, 8]]],
  ])('%s', (line, spans) => expect(findSpans(line)).toEqual(spans));
});

describe('text of a note in an issue', () => {
  it.each([
    // Mentions and references.
    ['@ada', `@${Z}ada`],
    ['@1x and @été', `@${Z}1x and @${Z}été`],
    ['a @ b', 'a @ b'],
    ['#1 and x#23', `#${Z}1 and x#${Z}23`],
    ['#x and # 1', '#x and # 1'],
    ['GH-5 gh-5', `GH-${Z}5 gh-${Z}5`],
    ['xgh-5 1gh-5 gh-x', 'xgh-5 1gh-5 gh-x'],
    // HTML, entities, images.
    ['a < b <i>', 'a &lt; b &lt;i>'],
    ['&#64;x &commat;x &Frac12;', `&amp;#${Z}64;x &amp;commat;x &amp;Frac12;`],
    ['R & D, a&b, &1;', 'R & D, a&b, &1;'],
    ['![x](y)', `!${Z}[x](y)`],
    ['Now! [x](y)', 'Now! [x](y)'],
    // Addresses.
    ['www.github.com/o/r WWW.GitHub.com', `www${Z}.github.com/o/r WWW${Z}.GitHub.com`],
    ['www.example.com', 'www.example.com'],
    ['<https://e.org/x> <http://e.org>', 'https://e.org/x http://e.org'],
    ['<https://e.org and more>', '&lt;https://e.org and more>'],
    ['http://github.com/o/r/issues/1', 'https://redirect.github.com/o/r/issues/1'],
    ['https://e.org/https://github.com/o/r/issues/1', 'https://e.org/https://redirect.github.com/o/r/issues/1'],
    ['https://e.org/http://github.com/o/r/issues/1', 'https://e.org/https://redirect.github.com/o/r/issues/1'],
    ['"https://github.com/o/r/issues/1"#2', `"https://redirect.github.com/o/r/issues/1"#${Z}2`],
    ['[x](https://github.com/o/r/issues/1)#2', `[x](https://redirect.github.com/o/r/issues/1)#${Z}2`],
    ['https://e.org/#1 #2', `https://e.org/#1 #${Z}2`],
    ['1https://e.org/#2', `1https://e.org/#${Z}2`],
    ['_https://e.org/#2', `_https://e.org/#${Z}2`],
    ['-https://e.org/#2', '-https://e.org/#2'],
    // Escapes that hid something.
    ['https:\\/\\/github.com\\/o/r/issues/1', 'https://redirect.github.com/o/r/issues/1'],
    ['GH\\-5', `GH-${Z}5`],
    ['a\\-b a\\.b a\\_b a\\%b', 'a-b a.b a_b a%b'],
    ['\\-b a\\- a\\-!', '\\-b a\\- a\\-!'],
    ['\\\\-b', '\\\\-b'],
    // Links from the server's root.
    ['[x](/o/r/issues/1)', '[x](https://redirect.github.com/o/r/issues/1)'],
    ['[x]( /o.x/r-y/pull/1)', '[x]( https://redirect.github.com/o.x/r-y/pull/1)'],
    ['[x](//github.com/o/r/issues/1)', '[x](https://redirect.github.com/o/r/issues/1)'],
    ['[x](//www.github.com/o/r/issues/1)', '[x](https://redirect.github.com/o/r/issues/1)'],
    ['[x]: /o/r/issues/1', '[x]: https://redirect.github.com/o/r/issues/1'],
    ['[x](/acme/tracker/issues/12)', '[x](https://github.com/acme/tracker/issues/12)'],
    ['[x](/o/r/issues) [x](/o/r) (/o/r/issues/1)', '[x](/o/r/issues) [x](/o/r) (/o/r/issues/1)'],
    // Our own words.
    ['meeting-todos: a', `meeting-todos${Z}: a`],
    ['MeetingTodos mt-1', `MeetingTodos${Z} mt-1`],
    ['our meeting-todos are, meeting todos: a', 'our meeting-todos are, meeting todos: a'],
  ])('%s', (text, safe) => expect(neutraliseMarkdown(text, POLICY)).toBe(safe));

  it.each([
    ['keeps code as it is, and nothing beside it', '@a `@b` @c `#1`', `@${Z}a \`@b\` @${Z}c \`#1\``],
    ['keeps code in its own line', 'a | b\n`@b`\n@c', `a | b\n\`@b\`\n@${Z}c`],
    ['keeps code at the offsets of later lines', 'one\n\ntwo `@b` #1', `one\n\ntwo \`@b\` #${Z}1`],
    ['takes nothing for code beside a border of a table', '| `@b` |', `| \`@${Z}b\` |`],
    ['takes nothing for code where one run stays open', '`@b`\n`@c', `\`@${Z}b\`\n\`@${Z}c`],
    ['takes nothing for code where a backtick is escaped', '\\`@a` `@b`', `\\\`@${Z}a\` \`@${Z}b\``],
  ])('%s', (_name, text, safe) => expect(neutraliseMarkdown(text, POLICY)).toBe(safe));
});

describe('an address in an issue', () => {
  it.each([
    'https://e.org/?a=1&b=2',
    'https://github.com/o/r/tree/main',
    'https://github.com/o/r/issuesx/1',
    'https://github.com/o/issues/1',
    'https://gist.github.com/o/r/issues/1',
    'https://notgithub.com/o/r/issues/1',
    'https://github.com.example.org/o/r/issues/1',
    'https://github.com/Acme/TRACKER/issues/1',
    'https://github.com/%61cme/tracker/issues/1',
    'https://github.com/acme/notes/pull/1#x',
    'https://[bad/o/r/issues/1',
  ])('%s stays', (url) => expect(neutraliseUrl(url, POLICY)).toBe(url));

  it.each(['issue', 'issues', 'pull', 'pulls', 'discussion', 'discussions', 'commit', 'commits', 'compare'])(
    'of %s leaves no backlink',
    (kind) => {
      expect(neutraliseUrl(`https://github.com/o/r/${kind}/1`, POLICY)).toBe(
        `https://redirect.github.com/o/r/${kind}/1`,
      );
    },
  );

  it.each([
    ['https://github.com/o/r/issues', 'https://redirect.github.com/o/r/issues'],
    ['https://github.com/o/r/issues?q=1', 'https://redirect.github.com/o/r/issues?q=1'],
    ['https://www.github.com/o/r/issues/1?x=1#y', 'https://redirect.github.com/o/r/issues/1?x=1#y'],
    ['HTTP://GITHUB.COM./O/r/Issues/1', 'https://redirect.github.com/O/r/Issues/1'],
    ['https://github.com:443//o//r//issues/1?x#y', 'https://redirect.github.com/o/r/issues/1?x#y'],
    ['https://github.com/a/b/../../o/r/issues/1', 'https://redirect.github.com/o/r/issues/1'],
    ['https://github.com/o/r/issues/1/../2', 'https://redirect.github.com/o/r/issues/2'],
    ['https://github.com/o/r/issues/1/é', 'https://redirect.github.com/o/r/issues/1/é'],
    ['https://github.com/%zz/r/issues/1', 'https://redirect.github.com/%zz/r/issues/1'],
    ['https://e.org/?a&lt;b&#64;c', 'https://e.org/?a&amp;lt;b&amp;#64;c'],
    ['https://e.org/@a/@b', 'https://e.org/%40a/%40b'],
  ])('%s becomes %s', (url, safe) => expect(neutraliseUrl(url, POLICY)).toBe(safe));

  it('of an Enterprise Server leads to the same page without being known for it', () => {
    const policy = { ...POLICY, serverUrl: 'https://git.example.org:8443' };
    expect(neutraliseUrl('https://git.example.org:8443/o/r/pull/1#x', policy)).toBe(
      'https://git.example.org:8443/o/r/%70ull/1#x',
    );
    expect(neutraliseUrl('http://git.example.org./o/r/commit/abc', policy)).toBe(
      'http://git.example.org./o/r/%63ommit/abc',
    );
    expect(neutraliseUrl('https://other.example.org/o/r/pull/1', policy)).toBe('https://other.example.org/o/r/pull/1');
    expect(neutraliseUrl('https://other.example.org/o/r/pull/1', { ...POLICY, serverUrl: '' })).toBe(
      'https://other.example.org/o/r/pull/1',
    );
  });
});

describe('a word as code', () => {
  it.each([
    ['AM', '`AM`'],
    ['', '` `'],
    [' \n ', '` `'],
    [' a`b\n  c ', '`aˋb c`'],
    ['a\u0007\u202e', '`a`'],
    ['meeting-todos: x', `\`meeting-todos${Z}: x\``],
  ])('%j in an issue', (word, code) => expect(quoteCode(word)).toBe(code));

  it.each([
    ['AM', '`AM`'],
    ['', '` `'],
    ['`', '`ˋ`'],
    [' a|b  c\td ', '`a¦b cd`'],
    ['a\u202ab\u2069', '`ab`'],
    ['x'.repeat(201), `\`${'x'.repeat(200)}\``],
  ])('%j in a table', (word, code) => expect(escapeCode(word)).toBe(code));
});

describe('a line in a table', () => {
  it.each([
    ['  a \n b ', 'a b'],
    ['a *b* _c_ [d] ~e~', 'a \\*b\\* \\_c\\_ \\[d\\] \\~e\\~'],
    ['*a* `*b*` *c*', '\\*a\\* `*b*` \\*c\\*'],
    ['`a` b `c`', '`a` b `c`'],
    ['a|b `c`', 'a\\|b ˋcˋ'],
    ['a\\b `c`', 'a\\\\b ˋcˋ'],
    ['HTTPS://e.org and http://e.org', `HTTPS:${Z}//e.org and http:${Z}//e.org`],
    ['@ada', `@${Z}ada`],
  ])('%j', (text, safe) => expect(escapeText(text, POLICY)).toBe(safe));
});
