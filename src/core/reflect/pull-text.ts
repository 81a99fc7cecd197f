import { groupBy } from '../text/group-by.ts';
import { isRecord } from '../text/is-record.ts';
import { escapeText, quoteCode } from '../text/escape-markdown.ts';
import { escapeTarget, neutraliseUrl, type LinkPolicy } from '../text/inert-url.ts';
import { nameWish, type Mark, type Reflection, type Wish } from './types.ts';

/** The branch that is kept in the notes repository. */
export const REFLECT_BRANCH = 'meeting-todos/reflect';
/** Title of the pull request; never changed afterwards, so that people's own stays. */
export const PULL_TITLE = 'Update the notes with what became of their TODOs';

const BEGIN = '<!-- meeting-todos:reflect:begin -->';
const END = /<!-- meeting-todos:reflect:end v1 ([\w+/=]*) -->/;
/** Characters of the two lists; markers and the sentences around take the rest of a body's 65,536. */
const MOST_LISTED = 24_000;

/** What the pull request remembers. */
export type PullMemory = {
  /** Commit that the branch was left at. */
  readonly commit: string;
  /** Fingerprint of what was wanted. */
  readonly print: string;
  /** Names of the wishes that it asks for: closing it unmerged says no to them. */
  readonly asked: readonly string[];
  /** Names of wishes that earlier pull requests were closed over. */
  readonly declined: readonly string[];
};

/** What the body of a pull request remembers; null if that is missing or damaged. */
export function readPullMemory(body: string): PullMemory | null {
  const data = decode(END.exec(body)?.[1] ?? '');
  if (!isRecord(data)) return null;
  const { commit, print, asked, declined } = data;
  if (typeof commit !== 'string' || typeof print !== 'string') return null;
  return { commit, print, asked: unpack(asked), declined: unpack(declined) };
}

/** The body with our block in it: what people wrote around the block stays. */
export function writePullBody(body: string, text: string, memory: PullMemory): string {
  const data = { ...memory, asked: pack(memory.asked), declined: pack(memory.declined) };
  const block = `${BEGIN}\n${text}\n<!-- meeting-todos:reflect:end v1 ${encode(data)} -->`;
  const start = body.indexOf(BEGIN);
  const end = END.exec(body);
  if (start < 0 || end === null || end.index < start) return [body.trimEnd(), block].filter(Boolean).join('\n\n');
  return body.slice(0, start) + block + body.slice(end.index + end[0].length);
}

const WORDS = { done: 'done', dropped: 'dropped', link: 'named' } as const satisfies Record<Mark, string>;

/** What the pull request says of itself. */
export function describePull({ made, left }: Reflection, policy: LinkPolicy): string {
  const items = groupBy(made, (wish) => describeWish(wish, policy));
  const lines = [...items].map(([item, wishes]) => `- ${wishes.map(({ mark }) => WORDS[mark]).join(', ')}: ${item}`);
  const others = left.map(({ wish, reason }) => `- ${describeWish(wish, policy)}: ${reason}`);
  return [
    `This brings ${count(items.size, 'item')} in ${count(new Set(made.map(({ todo }) => todo.note)).size, 'note')} up to date with ${items.size === 1 ? 'its issue' : 'their issues'}. Only the lines of these items change, and merging it changes no issue.`,
    fit(lines),
    ...(others.length === 0 ? [] : [`Left out, to be changed by hand:\n${fit(others)}`]),
    '<sub>Updated by each sync, and closed when nothing is left to do. Not wanted? Close it without merging, and these items will not come up again.</sub>',
  ].join('\n\n');
}

/** What it says once nothing is left. */
export function describeEmptyPull(): string {
  return 'Nothing is left to write back.';
}

function describeWish({ issue, todo }: Wish, policy: LinkPolicy): string {
  const link = escapeTarget(neutraliseUrl(issue.url, policy));
  const name = quoteCode(`${issue.repo}#${issue.number}`);
  return `${escapeText(issue.title, policy)} ([${name}](${link}), ${quoteCode(`${todo.note}:${todo.line}`)})`;
}

function fit(lines: readonly string[]): string {
  let room = MOST_LISTED;
  const fitting = lines.filter((line) => (room -= line.length + 1) > 0);
  const more = lines.length - fitting.length;
  return [...fitting, ...(more === 0 ? [] : [`- … and ${more} more`])].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const LETTERS = { done: 'x', dropped: '-', link: '#' } as const satisfies Record<Mark, string>;

/** Names by repository, in few characters: `{"acme/tracker":"12x 14-"}`. */
function pack(names: readonly string[]): Record<string, string> {
  const packed: Record<string, string> = {};
  for (const name of [...new Set(names)].sort()) {
    const [, repo, number, mark] = /^([^#]+)#(\d+) (done|dropped|link)$/.exec(name) ?? [];
    const letter = mark === 'done' || mark === 'dropped' || mark === 'link' ? LETTERS[mark] : null;
    if (repo === undefined || number === undefined || letter === null) continue;
    const before = packed[repo];
    packed[repo] = `${before === undefined ? '' : `${before} `}${number}${letter}`;
  }
  return packed;
}

function unpack(packed: unknown): readonly string[] {
  if (!isRecord(packed)) return [];
  return Object.entries(packed).flatMap(([repo, joined]) =>
    (typeof joined === 'string' ? joined.split(' ') : []).flatMap((word) => {
      const [, number, letter] = /^(\d{1,15})([x#-])$/.exec(word) ?? [];
      const mark = letter === 'x' ? 'done' : letter === '-' ? 'dropped' : 'link';
      return number === undefined
        ? []
        : [nameWish({ issue: { repo, number: Number(number), url: '', title: '' }, mark })];
    }),
  );
}

function encode(data: unknown): string {
  return btoa(JSON.stringify(data).replace(/[^\0-\x7f]/g, '?'));
}

function decode(word: string): unknown {
  try {
    return JSON.parse(atob(word));
  } catch {
    return null;
  }
}
