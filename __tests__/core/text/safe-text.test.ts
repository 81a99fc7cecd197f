import { describe, expect, it } from '@jest/globals';
import { escapeCode, escapeText, quoteCode } from '../../../src/core/text/escape-markdown.ts';
import { neutraliseUrl } from '../../../src/core/text/inert-url.ts';
import { writeInertItem } from '../../../src/core/text/make-inert.ts';
import { completeTitle } from '../../../src/core/text/plain-text.ts';
import { stripControls, stripHidden } from '../../../src/core/text/strip-hidden.ts';
import { PAGE, POLICY, quote } from '../../support/untrusted.ts';

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

describe('what nobody sees', () => {
  it.each([
    ['a soft hyphen', 'in\u00advisible', 'invisible'],
    ['a space without width', 'a\u200bb\u2060c\ufeffd', 'abcd'],
    ['tags that spell out an order', 'Fix it\u{e0020}\u{e0069}\u{e0067}', 'Fix it'],
    ['selectors that carry bytes', 'a\ufe00\ufe0f\u{e0100}b', 'ab'],
    ['a joiner that joins nothing', 'x\u200dy \u200c', 'xy '],
    ['fillers', 'a\u3164\u115f\u034fb', 'ab'],
    ['marks of direction', 'a\u200e\u200f\u061cb', 'ab'],
  ])('%s goes', (_name, text, seen) => {
    expect(stripHidden(text)).toBe(seen);
    expect(quote(text)).toBe(`> ${seen}`.trimEnd());
    expect(completeTitle(`${text} is what we do now`, '', null)).not.toMatch(
      /\u00ad|\u200b|\u200d|[\u{e0000}-\u{e0fff}]/u,
    );
  });

  it.each([
    '👩‍💻 ❤️ 👍🏽 1️⃣ 🏳️‍🌈',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    'می\u200cخواهم',
    'क्\u200dष',
    'Ștefan, 日本、한국',
  ])('%s stays', (text) => expect(stripHidden(text)).toBe(text));
});

/** The notes' repository at its commit, below which relative links lead. */
const TOP = PAGE.slice(0, PAGE.indexOf('minutes/'));

describe('text of a note in an issue', () => {
  it.each([
    // Mentions and references.
    ['@ada', `@${Z}ada`],
    ['@1x and @été', `@${Z}1x and @${Z}été`],
    ['a @ b', 'a @ b'],
    ['#1 and x#23', `#${Z}1 and x#${Z}23`],
    ['#x and # 1', '#x and # 1'],
    ['GH-5 gh-5 дGH-5', `GH-${Z}5 gh-${Z}5 дGH-${Z}5`],
    ['xgh-5 1gh-5 gh-x', 'xgh-5 1gh-5 gh-x'],
    ['o/r/issues/1 o/r/commit/abcdef1', `o/r/issues/${Z}1 o/r/commit/${Z}abcdef1`],
    ['acme/tracker/issues/1 docs/a/issues/list', 'acme/tracker/issues/1 docs/a/issues/list'],
    // HTML, entities, images: text.
    ['a < b <i>', 'a &lt; b &lt;i>'],
    ['&#64;x &commat;x &Frac12; &amp; &lt;', `@${Z}x @${Z}x &amp;Frac12; & &lt;`],
    ['R & D, a&b, &1;', 'R & D, a&b, &1;'],
    ['![x](y)', '!\\[x\\](y)'],
    ['[^1] and [!NOTE]', '\\[^1] and \\[!NOTE]'],
    ['[Ada]: do it', `[Ada]${Z}: do it`],
    // Addresses.
    ['www.github.com/o/r www.example.com', 'www.github.com/o/r www.example.com'],
    ['www.github.com/o/r/pull/1', 'https://redirect.github.com/o/r/pull/1'],
    ['<https://e.org/x> <http://e.org>', '<https://e.org/x> <http://e.org>'],
    ['<https://e.org and more>', '&lt;https://e.org and more>'],
    ['http://github.com/o/r/issues/1', 'https://redirect.github.com/o/r/issues/1'],
    ['[http://github.com/o/r/issues/1]', `[http://github.com/o/r/issues/${Z}1]`],
    ['[x](https://github.com/o/r/issues/1)#2', `[x](https://redirect.github.com/o/r/issues/1)#${Z}2`],
    ['https://e.org/#1 #2', `https://e.org/#1 #${Z}2`],
    ['_https://e.org/#2', '_https://e.org/#2'],
    ['-https://e.org/#2', '-<https://e.org/#2>'],
    ['https:\\/\\/github.com\\/o/r/issues/1', `https:${Z}//github.com/o/r/issues/${Z}1`],
    ['a@b.org', `a@${Z}b.org`],
    // Links: plain, absolute, as GitHub shows the note.
    ['[x](y) [x](../z.md#a)', `[x](<${TOP}minutes/y>) [x](<${TOP}z.md#a>)`],
    ['[x](/o/r/issues/1)', `[x](<${TOP}o/r/issues/1>)`],
    ['[x](//github.com/o/r/issues/1)', '[x](https://redirect.github.com/o/r/issues/1)'],
    ['[x](https://github.com/acme/tracker/issues/12 "t")', '[x](https://github.com/acme/tracker/issues/12)'],
    ['[x](https://e.org/a_(b)) [x](<https://e.org/c d>)', '[x](https://e.org/a_(b)) [x](https://e.org/c%20d)'],
    ['[x](javascript:1) [x]()', '\\[x\\](javascript:1) \\[x\\]()'],
    // Escapes.
    ['GH\\-5 \\@ada', `GH-${Z}5 @${Z}ada`],
    ['a\\-b a\\.b a\\_b \\- a\\-!', 'a\\-b a\\.b a\\_b \\- a\\-!'],
    // Our own words.
    ['meeting-todos: a', `meeting-todos${Z}: a`],
    ['MeetingTodos mt-1 `meetingtodos mt-1`', `MeetingTodos${Z} mt-1 \`meetingtodos${Z} mt-1\``],
    ['our meeting-todos are, meeting todos: a', 'our meeting-todos are, meeting todos: a'],
  ])('%s', (text, safe) => {
    expect(quote(text)).toBe(`> ${safe}`);
    expect(writeInertItem(text, POLICY, PAGE)).toBe(safe);
  });

  it('defines nothing that another text could refer to', () => {
    expect(quote('[x]: /o/r/issues/1')).toBe(`> \\[x\\]: /o/r/issues/${Z}1`);
    expect(writeInertItem('[x]: /o/r/issues/1', POLICY, PAGE)).toBe(`[x]${Z}: /o/r/issues/${Z}1`);
  });

  it.each([
    ['stays as it is, and nothing beside it', '@a `@b` @c ``#1`x``', `> @${Z}a \`@b\` @${Z}c \`\`#1\`x\`\``],
    ['stays in its own line', 'a | b\n`@b`\n@c', `> a | b\n> \`@b\`\n> @${Z}c`],
    ['stays in its own paragraph', 'one\n\ntwo `@b` #1', `> one\n>\n> two \`@b\` #${Z}1`],
    ['stays in a block', '```sh\nnpm i @b/c\n```', '> ```sh\n> npm i @b/c\n> ```'],
    ['across lines is written on one', 'a `b\n@c` d', '> a `b @c` d'],
    ['beside a border of a table is broken', '| `@b` |', `> | \`@${Z}b\` |`],
    ['beside an open run stays, and the run is text', '`@b`\n`@c', `> \`@b\`\n> \\\`@${Z}c`],
    ['that was escaped is text', '\\`@a` `@b`', `> \\\`@${Z}a\` \`@${Z}b\\\``],
    ['that an address may swallow is broken', 'ftp://e.org`@a`', `> ftp://e.org\`@${Z}a\``],
    ['of more than ten backticks is fenced anew', `${'`'.repeat(11)}@a${'`'.repeat(11)}`, '> `@a`'],
    ['that would be drawn is shown', '```mermaid\nA-->B\n```', '> ```\n> A-->B\n> ```'],
    ['that is only indented is broken', 'a\n\n    @b', `> a\n>\n>     @${Z}b`],
  ])('code %s', (_name, text, safe) => expect(quote(text)).toBe(safe));

  it.each([
    ['signs', `${'*a_ '.repeat(500)}@a`],
    ['quotations', `${'> '.repeat(3000)}@a`],
    ['lists', `${'- '.repeat(3000)}@a`],
    ['brackets', `${'['.repeat(5000)}@a`],
    ['addresses', 'www.a_'.repeat(2000)],
    ['levels', Array.from({ length: 200 }, (_, level) => `${' '.repeat(2 * level)}- @a`).join('\n')],
  ])('is not parsed when it has too many %s', (_name, text) => {
    const written = quote(text);
    expect(written).not.toMatch(/@(?=a)|(?<!\\)[*_[]/);
    expect(written.split('\n').every((line) => line.startsWith('> '))).toBe(true);
  });
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
