import { either } from '../../languages/compile.ts';
import { AND, BESIDE, JOINING } from '../../languages/english-joints.ts';
import { areKnown, splitOwners, type Lexicon } from '../names.ts';

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

/** `bo and cy …`, `and bo …`: the next name of a list. */
const FURTHER = new RegExp(String.raw`^(?:${either(AND)}\s)?([\p{L}\d_.'’-]+)(?=[\s,&/+])`, 'u');

/** Whether a list of names goes on behind a comma: `bo and cy write it`. */
export function goesOn(text: string, { isName }: Lexicon): boolean {
  return isName(FURTHER.exec(text)?.[1] ?? '');
}
