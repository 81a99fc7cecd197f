import { either } from '../../languages/compile.ts';
import { AND, BESIDE, JOINING } from '../../languages/english-joints.ts';
import { areKnown, splitOwners, type Lexicon } from '../names.ts';
import { isVerb } from '../word-classes.ts';

const SECOND = new RegExp(
  String.raw`(?<!(?:,|${either(BESIDE)})\s\p{Lu}[\p{L}.'’-]*)[,;]\s+(?:${either(AND)}\s+)?(@[\w-]+|\p{Lu}[\p{L}.'’-]+)\s+(?:${either(JOINING)}|\p{Ll}+ing)\s`,
  'u',
);

/** `@a will review it, @b will write tests`: both. */
export function withSecond(owners: readonly string[], sentence: string, lexicon: Lexicon): readonly string[] {
  const second = owners.length === 0 ? undefined : SECOND.exec(sentence)?.[1];
  return second === undefined || !areKnown(second, lexicon)
    ? owners
    : [...new Set([...owners, ...splitOwners(second, lexicon)])];
}

/** `bo and`, `bo,`, `bo write`, behind a name. */
const FURTHER = new RegExp(
  String.raw`^(?:${either(AND)}\s)?([\p{L}\d_.'’-]+)(?:\s?[,&/]|\s${either(AND)}\s|\s(\p{Ll}+)(?!\p{L}))`,
  'u',
);

/** `bo and cy write it`: the list of names goes on. */
export function goesOn(text: string, lexicon: Lexicon): boolean {
  const [, name = '', verb = ''] = FURTHER.exec(text) ?? [];
  return name !== '' && lexicon.isName(name) && (verb === '' || isVerb(verb, lexicon.words));
}
