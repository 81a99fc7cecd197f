import { anyFolded } from '../../languages/compile.ts';
import { AND_ELSEWHERE } from '../../languages/english-joints.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, LANGUAGES } from '../../languages/vocabulary.ts';
import { remember } from '../../text/remember.ts';
import type { Lexicon } from '../names.ts';

/** Names of a list; looking no further also bounds the depth on hostile lines. */
const MOST_NAMES = 8;
const NAME = /^\p{L}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*)?/u;

/** What joins one name and the next: whoever the configuration names is known in every language. */
const joining = remember(() =>
  createMatcher(
    String.raw`^(?:\s*[,/&+]\s*|\s+${anyFolded([...gather(LANGUAGES, ({ people }) => people.and), ...AND_ELSEWHERE])}\s+)(?=\p{L})`,
  ),
);

/** The names that the configuration has, one or several joined, with which a text begins, and what stands behind them; else null. */
export function readConfigured(
  text: string,
  lexicon: Lexicon,
  most = MOST_NAMES,
): { readonly names: readonly string[]; readonly rest: string } | null {
  const whole = NAME.exec(text)?.[0] ?? '';
  const name = whole === '' ? undefined : [whole, whole.split(' ')[0] ?? ''].find((each) => lexicon.isConfigured(each));
  if (name === undefined) return null;
  const rest = text.slice(name.length);
  const sign = most > 1 ? (joining().exec(rest)?.[0] ?? '') : '';
  const more = sign === '' ? null : readConfigured(rest.slice(sign.length), lexicon, most - 1);
  return more === null ? { names: [name], rest } : { names: [name, ...more.names], rest: more.rest };
}
