import { either } from '../../languages/compile.ts';
import { CONDITIONS } from '../../languages/english-joints.ts';
import { findJoint } from '../joint.ts';
import { areOwners, splitOwners, type Lexicon } from '../names.ts';
import { isPronoun } from '../word-classes.ts';
import { saysWhen, withoutDueAtEnd } from './due-behind.ts';
import type { Marker } from './marker-readers.ts';

/** A nick or a name of up to three words. */
const MAY_NAME = /^@?\p{L}\S*(?:\s\S+){0,2}$/u;
/** `W37`, `v2`: of which week or version it is. */
const NUMBERED = /^\p{L}\d{1,4}$/u;
/** `after the release`: when, and not who. */
const PHRASE = new RegExp(String.raw`^${either(CONDITIONS)}\s`, 'i');

/**
 * Those whom a bracket behind a marker names; beside a name a clause is none: `(Ada, if she likes)`, `(~5/15)`. Of a
 * sentence its subject counts: `[Ada to begin with it]`.
 */
export function takeBracket(written: string, rest: string, lexicon: Lexicon): Marker {
  const inner = withoutDueAtEnd(written, lexicon.words).replace(/[\s,;]+$/, '');
  // `(due Friday)` names nobody.
  if (saysWhen(written)) return { owners: [], rest: `${rest} (${written})` };
  // `(Ada, by Friday)`: when it is due stays with the task.
  if (inner !== '' && inner.length < written.length && areOwners(inner, lexicon, false)) {
    const due = written.slice(inner.length).replace(/^[\s,;]+/, '');
    return { owners: splitOwners(inner, lexicon), rest: due === '' ? rest : `${rest} (${due})` };
  }
  return takeNames(written, rest, lexicon);
}

function takeNames(inner: string, rest: string, lexicon: Lexicon): Marker {
  const all = splitOwners(findJoint(inner, lexicon.words)?.before ?? inner, lexicon);
  const names = all.filter((name) => areOwners(name, lexicon, false));
  const isClause = names.length > 0 && all.some((name) => /\s\S+\s/.test(name));
  const owners = isClause ? names : all.filter((name) => mayName(name, lexicon));
  const isNone = owners.length === 0 && all.length > 0 && rest !== '' && !all.every(isPronoun(lexicon.words));
  return { owners, rest: isNone ? `${rest} (${inner})` : rest };
}

/** `(after the release)` and `(W37)` name nobody. */
function mayName(name: string, { words }: Lexicon): boolean {
  return MAY_NAME.test(name) && !NUMBERED.test(name) && !PHRASE.test(name) && !isPronoun(words)(name);
}

/** Without the end of emphasis that began before the marker. */
export function closeMark(rest: string): string {
  const mark = /(?<![*_])[*_]{1,3}$/.exec(rest)?.[0];
  return mark === undefined || rest.indexOf(mark) < rest.length - mark.length ? rest : rest.slice(0, -mark.length);
}
