import { findJoint } from '../joint.ts';
import { areOwners, splitOwners, type Lexicon } from '../names.ts';
import { isPronoun } from '../word-classes.ts';

/**
 * Those whom a bracket behind a marker names; beside a name a clause is none: `(Ada, if she likes)`. Of a sentence its
 * subject counts: `[Ada to begin with it]`.
 */
export function readBracket(inner: string, lexicon: Lexicon): readonly string[] {
  const all = splitOwners(findJoint(inner, lexicon.words)?.before ?? inner, lexicon).filter(
    (name) => !isPronoun(lexicon.words)(name),
  );
  const names = all.filter((name) => areOwners(name, lexicon, false));
  return names.length > 0 && all.some((name) => /\s\S+\s/.test(name)) ? names : all;
}
