import { HEDGES } from '../languages/english-remarks.ts';
import { isSmallWord } from '../languages/small-words.ts';
import { rememberAnswers } from '../text/remember.ts';

/** What a TODO says: its words without small ones, numbers, versions and addresses, each once, in order. */
export type Content = {
  readonly keys: ReadonlySet<string>;
  /** Of the keys those that no slip of a key can make of others: numbers, addresses, parts of identifiers. */
  readonly exact: ReadonlySet<string>;
  /** The words as written, by their keys: a slip is one of these. */
  readonly written: ReadonlyMap<string, string>;
};

/** Words of which one form does not tell the other. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

/** Words that are written in short as often, or otherwise. */
const SHORTENED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    catalogue: 'catalog',
    centre: 'center',
    licence: 'license',
    prior: 'before',
    programme: 'program',
    app: 'application',
    apps: 'application',
    config: 'configuration',
    configs: 'configuration',
    doc: 'document',
    docs: 'document',
    documentation: 'document',
    env: 'environment',
    impl: 'implementation',
    info: 'information',
    intro: 'introduction',
    lib: 'library',
    libs: 'library',
    perf: 'performance',
    repo: 'repository',
    repos: 'repository',
    spec: 'specification',
    specs: 'specification',
  }),
);

/** Scripts without spaces: two letters of them are looked at as a word. */
const JOINED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;
/** A word, or an identifier of several: `lib-nginx`, `0.12`, `owner/name#12`. Folded text. */
const TOKEN = /[\p{L}\p{N}]+(?:[-_./:#+][\p{L}\p{N}]+)*/gu;

const hedges = new Set(HEDGES);

/** Letters from which a word is no part of an identifier, though a hyphen joins it to another one. */
const LONG = 7;

/** Takes the content out of folded prose and the addresses that stood in it. */
export function takeContent(prose: string, urls: ReadonlySet<string>): Content {
  const keys = new Set<string>();
  const exact = new Set<string>();
  const written = new Map<string, string>();
  const words = prose.replace(/(?<![\p{L}\p{N}])e-(?=mail)/gu, 'e');
  for (const [token] of words.matchAll(TOKEN)) {
    const parts = token.split(/[-_/:#+]|\.(?!\d)|(?<!\d)\./);
    const isProse = /^[\p{L}-]+$/u.test(token);
    for (const part of parts) {
      if (part === '' || isSmallWord(part) || hedges.has(part)) continue;
      for (const key of listKeys(part)) {
        keys.add(key);
        if (!written.has(key)) written.set(key, part);
        if (/\d/.test(key) || (parts.length > 1 && !(isProse && part.length >= LONG))) exact.add(key);
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

/** The same words stand in TODO after TODO. */
const listKeys = rememberAnswers((part): readonly string[] => {
  if (/\d/.test(part)) return [part.replace(/^v(?=\d)/, '')];
  if (!JOINED.test(part) || part.length < 3) return [takeStem(part)];
  return Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2));
});

/** A word without its inflection, as far as endings tell: both forms of a word come to the same, whatever that is. */
function takeStem(word: string): string {
  const base = IRREGULAR.get(word) ?? SHORTENED.get(word) ?? word;
  if (!/^[a-z]{3,}$/.test(base)) return base;
  return base
    .replace(/(?<=[a-z]{2}[b-df-hj-np-tv-z])is(?=(?:e[drs]?|ing|ations?)$)/, 'iz')
    .replace(/(?<=[a-z]{3})our(?=s?$)/, 'or')
    .replace(/(?<=..)ies$|(?<=[sxz]|ch|sh)es$|(?<=..[^siu])s$/, (ending) => (ending === 'ies' ? 'y' : ''))
    .replace(/(?<=[a-z]{4}at)ion$|(?<=[a-z]{6})ment$/, (ending) => (ending === 'ion' ? 'e' : ''))
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

/** Whether two contents say just the same. */
export function isSameContent(a: Content, b: Content): boolean {
  return a.keys.size === b.keys.size && [...a.keys].every((key) => b.keys.has(key));
}
