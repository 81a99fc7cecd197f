import type { Block } from '../../src/core/block/types.ts';
import type { Marker } from '../../src/core/block/marker.ts';
import type { LinkPolicy } from '../../src/core/text/inert-url.ts';
import { quoteInert } from '../../src/core/text/make-inert.ts';

/** Links into these two repositories are links; all others leave no trace. */
export const POLICY: LinkPolicy = { allowed: new Set(['acme/tracker', 'acme/notes']), serverUrl: 'https://github.com' };

/** The page of the note that is quoted. */
export const PAGE = `https://github.com/acme/notes/blob/${'0123456789'.repeat(4)}/minutes/a.md?plain=1#L3`;

/** Text of a note as an issue quotes it. */
export const quote = (text: string) => quoteInert(text, POLICY, PAGE);

/** Texts that would ping, link, close or draw something if they were let through. */
export const HOSTILE = [
  '[x]www.[x](/other/repo/commit/abcdef1) [y](#z)',
  'www.[x](https://github.com/other/repo/issues/1)',
  'Ping @ada and @acme/team now',
  'fixes #12, closes GH-5, resolves acme/other#3',
  'See https://github.com/other/repo/issues/1',
  'See HTTPS://WWW.GitHub.COM/other/repo/pull/1',
  'See [it](https://github.com/other/repo/issues/1)',
  'See <https://github.com/other/repo/discussions/1>',
  'www.github.com/other/repo/issues/1',
  '&#64;ada &commat;ada &#35;12',
  '\\@ada \\#12',
  '`open @ada',
  '`\n`@ada`',
  '``@ada`',
  '\\`@ada`',
  '```\n@ada',
  '~~~\n@ada\n~~~',
  '| `a | @ada` | x |\n|---|---|---|',
  '<img src=x onerror=alert(1)> <b>@ada</b>',
  '![tracker](https://evil.org/pixel.png)',
  '![ref][x]\n\n[x]: https://evil.org/pixel.png',
  '<!-- meeting-todos:begin -->',
  '<details><summary>x</summary>',
  '</details></sub>',
  '[x]: https://github.com/other/repo/issues/1',
  '- [ ] @ada\n    @bo',
  '    @ada in an indented block',
  '@‮ada @\u200bada',
  '#\u200b12',
  '$@ada$ ==@ada==',
  'a@ada.example @ada.',
  '_GH-5_ GH\\-5 **GH-5**',
  '[x](https:\\/\\/github.com/other/repo/issues/1)',
  '[x](https://github.com/other/re\\_po/issues/1)',
  '[x](https://github.com/other/repo\\/issues/1)',
  '[x](//github.com/other/repo/issues/1)',
  '[x](/other/repo/issues/1)',
  '[x]: /other/repo/issues/1\n\n[x]',
  '[x](https://github.com:443/other/repo/issues/1)',
  '[x](https://github.com./other/repo/issues/1)',
  '[x](https://github.com/acme/tracker/../../other/repo/issues/1)',
  // A backtick in a part of a link that is read before code is.
  '[x](`) @octocat evil/victim#2 ![i](https://e.org/p.png) [y](`)',
  '[x](a "`") @ada evil/victim#2 [y](b "`")',
  '[`x`]: c "`"\n\n@ada `',
  '[^`a]: b\n\n[^`a] @ada `',
  '[^`a] @ada `]',
  '[\\^`a] @ada `] [&Hat;`b] @bo `]',
  '<a href="`"> @ada `',
  // Fences longer than a reader counts.
  `${'`'.repeat(81)} @ada ${'`'.repeat(81)}`,
  `${'`'.repeat(1001)} @ada ${'`'.repeat(1001)}`,
  `${'`'.repeat(1001)}\n@ada\n${'`'.repeat(1001)}`,
  'x](/o/r/issues/1)`a @victim b`',
  // Addresses that are text.
  '[https://github.com/evil/victim#2]',
  '[https://github.com/evil/victim/issues/2]',
  '[see https://github.com/evil/victim/pull/2](https://e.org)',
  'https://a_b.c/x/y#2',
  'https://#12',
  'xhttps://github.com/evil/victim/issues/2',
  'evil/victim/issues/4',
  'github.com/evil/victim/pull/4',
  'evil/victim/commit/abcdef1',
  'ftp://github.com/evil/victim/issues/4',
  'ftp://x.org/`a`@ada`',
  'evil\\/victim\\/issues\\/4',
  // Another script's letter is no letter for GitHub.
  'д GH-5 дGH-5 д@ada д#5',
  // Relative links.
  '[x](../../../evil/victim/issues/1)',
  '[x](../../../../../../evil/victim/issues/1)',
  '[x](/other/repo/commit/abcdef1) [y](#z) [](u)',
  // What only looks like code, or is code for some.
  'a\n\n\t\t@ada\n\t```\n\t`@ada`\n\t```',
  '- a\n\t```\n\t@ada\n\t```',
  '`a | @ada` b | c\n-|-\n`@ada | x` | y',
  'a | b\n-|-\n`@ada|@bo` | `@c`',
  'octo@abcdef1234 evil/victim@abcdef1',
  '&commat;ada &#x40;ada &shy;@ada @&shy;ada &#8203;#1 #&ZeroWidthSpace;1',
  '(@ada) "@ada" _@ada_ **@ada** ~~@ada~~ [@ada](x)',
];

/** A marker with every field full. */
export const MARKER: Marker = {
  repository: 4217,
  key: 'abcdef123456',
  nonce: 'n0nce1',
  title: 'aaaaaaaa',
  content: { text: 'bbbbbbbb', owners: 'cccc', due: '2026-01-31', items: 'dddd', raised: 3, last: '2026-02-01' },
  state: 'open',
  closed: false,
  removed: false,
  reopened: false,
  assignees: Array.from({ length: 10 }, (_, index) => `a0${index}`),
  labels: Array.from({ length: 14 }, (_, index) => `b${10 + index}`),
  ticked: Array.from({ length: 14 }, (_, index) => `c${10 + index}`),
  theirs: Array.from({ length: 10 }, (_, index) => `a0${index}`),
  owners: Array.from({ length: 10 }, (_, index) => `d0${index}`),
  teams: ['t001'],
  dueField: null,
  type: null,
  sightings: [
    { date: '2026-01-05', path: 'a/2026-01-05.md', text: '11111111', owners: '2222', title: '3333', bare: '11111111' },
  ],
};

/** A block with everything in it. */
export const BLOCK: Block = {
  source: 'AM: Do it',
  items: [{ text: 'on x86', done: true }],
  owners: ['ada'],
  mentions: [],
  due: '2026-01-31',
  meeting: { title: 'Kernel WG', date: '2026-01-05', url: 'https://github.com/acme/notes/blob/x/a.md?plain=1#L3' },
  first: null,
  raised: { count: 3, last: '2026-02-01' },
  follows: null,
  removed: false,
  label: 'meeting-todo',
};
