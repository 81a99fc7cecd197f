import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block } from '../../src/core/block/issue-body.ts';
import type { Marker } from '../../src/core/block/marker.ts';
import { neutraliseMarkdown, type LinkPolicy } from '../../src/core/text/neutralise.ts';

/** Links into these two repositories are links; all others leave no trace. */
export const POLICY: LinkPolicy = { allowed: new Set(['acme/tracker', 'acme/notes']), serverUrl: 'https://github.com' };

/** What GitHub would act on, in the text and link nodes outside code. */
export function findActs(markdown: string): readonly string[] {
  const acts: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference') acts.push(node.type);
    if (node.type === 'link' || node.type === 'definition') acts.push(...findReference(node.url));
    // The text of a bare address is part of its link, and GitHub looks for nothing in it.
    if (node.type === 'link' && node.children[0]?.type === 'text' && node.url.endsWith(node.children[0].value)) return;
    if (node.type === 'text') acts.push(...findInText(node.value));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  return acts;
}

function findInText(text: string): readonly string[] {
  return (
    text.match(
      /(?<![\p{L}\p{N}_`])@[a-z\d][\w/-]*|(?<![\p{L}\p{N}_`&])#\d+|(?<![\p{L}\p{N}])GH-\d+|[\w.-]+\/[\w.-]+#\d+/giu,
    ) ?? []
  );
}

function findReference(url: string): readonly string[] {
  const { hostname, pathname } = URL.parse(url, 'https://github.com/acme/tracker/issues/') ?? {
    hostname: '',
    pathname: '',
  };
  if (!/^(?:www\.)?github\.com\.?$/.test(hostname)) return [];
  const match = /^\/+([^/]+\/[^/]+)\/(?:issues|pull|discussions|commit)\b/i.exec(pathname);
  return match?.[1] === undefined || POLICY.allowed.has(match[1].toLowerCase()) ? [] : [url];
}

/** Text of a note as an issue quotes it. */
export const quote = (text: string) =>
  neutraliseMarkdown(text, POLICY)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** Texts that would ping, link, close or draw something if they were let through. */
export const HOSTILE = [
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
  assignees: Array.from({ length: 10 }, (_, index) => `a0${index}`),
  labels: Array.from({ length: 14 }, (_, index) => `b${10 + index}`),
  ticked: Array.from({ length: 14 }, (_, index) => `c${10 + index}`),
  theirs: Array.from({ length: 10 }, (_, index) => `a0${index}`),
  owners: Array.from({ length: 10 }, (_, index) => `d0${index}`),
  teams: ['t001'],
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
  raised: { count: 3, last: '2026-02-01' },
  follows: null,
  removed: false,
  label: 'meeting-todo',
};
