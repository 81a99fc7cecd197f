import { isSmallWord, isTurningWord } from '../languages/small-words.ts';

/** What a TODO says: its words without small ones, numbers, versions and addresses, each once, in order. */
export type Content = {
  readonly keys: ReadonlySet<string>;
  /** Of the keys those that no slip of a key can make of others: numbers, addresses, parts of identifiers. */
  readonly exact: ReadonlySet<string>;
  /** The words as written, by their keys: a slip is one of these. */
  readonly written: ReadonlyMap<string, string>;
};

/** Words of which one form does not tell the other. */
const IRREGULAR: Readonly<Record<string, string>> = {
  sent: 'send',
  wrote: 'write',
  written: 'write',
  made: 'make',
  built: 'build',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  got: 'get',
  found: 'find',
  met: 'meet',
  ran: 'run',
  held: 'hold',
  kept: 'keep',
  spoke: 'speak',
  spoken: 'speak',
  began: 'begin',
  begun: 'begin',
  brought: 'bring',
  thought: 'think',
  chose: 'choose',
  chosen: 'choose',
  people: 'person',
};

/** Scripts without spaces: two letters of them are looked at as a word. */
const JOINED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;
/** A word, or an identifier of several: `lib-nginx`, `0.12`, `owner/name#12`. Folded text. */
const TOKEN = /[\p{L}\p{N}]+(?:[-_./:#+][\p{L}\p{N}]+)*/gu;

/** Takes the content out of folded prose and the addresses that stood in it. */
export function takeContent(prose: string, urls: ReadonlySet<string>): Content {
  const keys = new Set<string>();
  const exact = new Set<string>();
  const written = new Map<string, string>();
  for (const [token] of prose.matchAll(TOKEN)) {
    const parts = token.split(/[-_/:#+]|\.(?!\d)|(?<!\d)\./);
    for (const part of parts) {
      if (part === '' || isSmallWord(part)) continue;
      for (const key of listKeys(part)) {
        keys.add(key);
        written.set(key, part);
        if (parts.length > 1 || /\d/.test(key)) exact.add(key);
      }
    }
  }
  for (const url of urls) {
    keys.add(`:${url}`);
    exact.add(`:${url}`);
  }
  return { keys, exact, written };
}

/** Words of a text; of scripts without spaces two letters count as one. */
export function countWords(text: string): number {
  let count = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) count += JOINED.test(word) ? Math.ceil(word.length / 2) : 1;
  return count;
}

function listKeys(part: string): readonly string[] {
  if (/\d/.test(part)) return [part.replace(/^v(?=\d)/, '')];
  if (!JOINED.test(part) || part.length < 3) return [takeStem(part)];
  return Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2));
}

/** A word without its inflection, as far as endings tell: both forms of a word come to the same, whatever that is. */
function takeStem(word: string): string {
  const base = IRREGULAR[word] ?? word;
  if (!/^[a-z]{3,}$/.test(base)) return base;
  return base
    .replace(/(?<=..)ies$|(?<=[sxz]|ch|sh)es$|(?<=..[^siu])s$/, (ending) => (ending === 'ies' ? 'y' : ''))
    .replace(/(?<=..)eed$/, 'ee')
    .replace(/(?<=[aeiouy][a-z]+)(?:ing|(?<!e)ed)$/, '')
    .replace(/y$/, 'i')
    .replace(/(?<=..)e$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** A content without some keys. */
export function withoutKeys(content: Content, aside: ReadonlySet<string>): Content {
  if (aside.size === 0) return content;
  return { ...content, keys: new Set([...content.keys].filter((key) => !aside.has(key))) };
}

/** How two contents relate where one says all that the other says. */
export type Relation = {
  /** `more` and `less` are what the second one says beside the first. */
  readonly kind: 'same' | 'more' | 'less';
  readonly shared: number;
  readonly added: number;
  /** What is added stands behind what was said before. */
  readonly isTail: boolean;
  /** What is added stands in front of it. */
  readonly isLead: boolean;
};

/** Letters from which a word may hold a slip of a key. */
const LEAST_LETTERS = 6;
/** Other keys in common from which one slip is forgiven. */
const LEAST_AROUND = 2;

/**
 * Whether one of two contents says all that the other says, and how; null where each says something that the other does
 * not. Words of `aside` (the owners' names) say nothing.
 */
export function relateContents(first: Content, second: Content, aside: ReadonlySet<string>): Relation | null {
  // Most of what is looked at is another TODO, which is seen without taking it apart.
  if (lacksSeveral(first, second, aside) && lacksSeveral(second, first, aside)) return null;
  const [a, b] = [countSaid(first, aside), countSaid(second, aside)];
  const isMore = b >= a;
  const [few, many] = isMore ? [first, second] : [second, first];
  const [shared, added] = [Math.min(a, b), Math.abs(a - b)];
  const missing = findMissing(few, many, aside);
  if (missing.length > 0 && (shared <= LEAST_AROUND || !isOneSlip(missing, few, many, aside))) return null;
  const { isTail, isLead, isTurned } = missing.length > 0 ? SAID : placeAdded(few, many, aside, { shared, added });
  // Behind what was said it is a remark: `… – not yet`.
  if (!isTail && isTurned) return null;
  return { kind: added === 0 ? 'same' : isMore ? 'more' : 'less', shared, added, isTail, isLead };
}

/** Where all that one says was said before, but for a slip. */
const SAID = { isTail: true, isLead: true, isTurned: false };

/** Where what one says beside the other stands, and whether it holds a word that turns it round. */
function placeAdded(
  few: Content,
  many: Content,
  aside: ReadonlySet<string>,
  { shared, added }: { readonly shared: number; readonly added: number },
): typeof SAID {
  let [at, isTail, isLead, isTurned] = [0, true, true, false];
  for (const key of many.keys) {
    if (aside.has(key)) continue;
    if (!few.keys.has(key)) {
      if (at < shared) isTail = false;
      if (at >= added) isLead = false;
      isTurned ||= isTurningWord(many.written.get(key) ?? key);
    }
    at += 1;
  }
  return { isTail, isLead, isTurned };
}

/** Whether two contents say just the same. */
export function isSameContent(a: Content, b: Content): boolean {
  return a.keys.size === b.keys.size && [...a.keys].every((key) => b.keys.has(key));
}

/** Whether a content lacks more of what the other one says than one slip of a key can be. */
function lacksSeveral(content: Content, other: Content, aside: ReadonlySet<string>): boolean {
  let missing = 0;
  for (const key of other.keys) {
    if (content.keys.has(key) || aside.has(key) || isInAddress(key, content)) continue;
    missing += 1;
    if (missing > 1) return true;
  }
  return false;
}

/** What one says and the other does not. */
function findMissing(few: Content, many: Content, aside: ReadonlySet<string>): readonly string[] {
  const missing: string[] = [];
  for (const key of few.keys) if (!many.keys.has(key) && !aside.has(key) && !isInAddress(key, many)) missing.push(key);
  return missing;
}

function countSaid({ keys }: Content, aside: ReadonlySet<string>): number {
  let count = keys.size;
  for (const key of aside) if (keys.has(key)) count -= 1;
  return count;
}

/** A number that the other one says by its address: `PR 12` and `…/pull/12`. */
function isInAddress(key: string, { keys }: Content): boolean {
  if (!/^\d+$/.test(key)) return false;
  for (const other of keys) if (other.startsWith(':') && other.endsWith(`/${key}`)) return true;
  return false;
}

function isOneSlip(missing: readonly string[], few: Content, many: Content, aside: ReadonlySet<string>): boolean {
  const [word, ...others] = missing;
  if (word === undefined || others.length > 0 || few.exact.has(word)) return false;
  const slipped = few.written.get(word) ?? word;
  for (const key of many.keys)
    if (!few.keys.has(key) && !aside.has(key) && !many.exact.has(key) && isSlip(slipped, many.written.get(key) ?? key))
      return true;
  return false;
}

/** Whether two words differ in one letter that was left out, put in, exchanged or turned round with the next. */
export function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < LEAST_LETTERS || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  const [x, y] = [a.slice(from), b.slice(from)];
  if (x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1)) return true;
  return x.length > 1 && x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}
