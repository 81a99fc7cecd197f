import { anyWord } from '../../languages/compile.ts';
import type { Language } from '../../languages/types.ts';
import { perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { isPlain, UNSPACED } from '../../text/words.ts';
import type { Example } from '../example.ts';
import type { Lexicon } from '../names.ts';
import { isUnspaced, withoutTitle } from '../unspaced-names.ts';

/** Characters of a name in a script without spaces. */
const LONGEST_NAME = 8;
/** Names of one list. */
const MOST_NAMES = 8;
/** Sets a name apart from what is to be done. */
const PAUSE = '[、，,]';
const HOLDS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
/** `Ada Moe さんが…`, `Ada负责…`. */
const LATIN = /^[A-Za-z][\w.'’-]*(?: [A-Z][\w.'’-]*)?/;

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const languages = vocabulary.filter(isUnspaced);
  const any = (pick: (language: Language) => readonly string[]) => anyWord(languages.flatMap(pick));
  return {
    honorific: new RegExp(String.raw`^\s?${any(({ people }) => people.titles)}`, 'u'),
    and: new RegExp(String.raw`^\s?(?:[,，/／&]|${any(({ people }) => people.and)})\s?`, 'u'),
    joint: new RegExp(String.raw`^\s?(?:${any(({ tasks }) => tasks.joints)}|${PAUSE})\s?`, 'u'),
    /** `张伟整理资料`: where verbs come first nothing need join them. */
    verb: new RegExp(`^${any(({ tasks }) => tasks.orderEndings)}`, 'u'),
  };
});

type Unspaced = { readonly owners: readonly string[]; readonly rest: string };

/** Those at the beginning of an item in a script without spaces of whom it says that they are to do it. */
export function findUnspacedOwner(content: string, lexicon: Lexicon): Unspaced | null {
  if (!lexicon.inSection || content.startsWith('@') || isPlain(content) || !HOLDS_UNSPACED.test(content)) return null;
  const { joint, verb } = patterns(lexicon.words);
  const named = findNamesAt(content, lexicon);
  if (named === null || verb.test(named.rest)) return named;
  const { owners, rest } = named;
  const joined = joint.exec(rest)?.[0];
  return joined === undefined || joined.length === rest.length ? null : { owners, rest: rest.slice(joined.length) };
}

/** The known names at the beginning of a text, without what they are addressed by, and what stands behind them. */
export function findNamesAt(text: string, lexicon: Lexicon): Unspaced | null {
  const { honorific, and } = patterns(lexicon.words);
  const owners: string[] = [];
  let rest = text;
  while (owners.length < MOST_NAMES) {
    const name = findNameAt(rest, lexicon);
    if (name === null) break;
    owners.push(withoutTitle(name, lexicon.words));
    rest = rest.slice(name.length).replace(honorific, '');
    const more = and.exec(rest)?.[0];
    if (more === undefined || findNameAt(rest.slice(more.length), lexicon) === null) break;
    rest = rest.slice(more.length);
  }
  return owners.length === 0 ? null : { owners, rest };
}

/** The longest name that the note knows at the beginning of a text. */
function findNameAt(text: string, lexicon: Lexicon): string | null {
  const latin = LATIN.exec(text)?.[0] ?? '';
  if (latin !== '') return [latin, latin.split(' ', 1)[0] ?? ''].find((name) => lexicon.isName(name)) ?? null;
  for (let length = Math.min(LONGEST_NAME, text.length); length > 1; length--)
    if (!/\s$/.test(text.slice(0, length)) && lexicon.isName(text.slice(0, length))) return text.slice(0, length);
  return null;
}

/** Whom such sentences name. `陈杰` and `高橋` are known in the note. */
export const OWNER_UNSPACED_EXAMPLES: readonly Example[] = [
  ['陈杰需要检查权限', '陈杰', '检查权限'],
  ['高橋さんが権限を確認する', '高橋', '権限を確認する'],
  ['陈杰检查权限', '陈杰', '检查权限'],
  ['权限需要检查', null],
];
