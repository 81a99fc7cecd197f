import { either } from '../../languages/compile.ts';
import { AND, JOINING } from '../../languages/english-joints.ts';
import { isGiven } from '../given-names.ts';
import { areKnown, namesNobody, readNames, splitOwners, type Lexicon } from '../names.ts';
import type { Groups, Marker } from './marker-readers.ts';
import { findVerbForm } from './verb-form.ts';

/** Bots take the first word behind their command for a nick, whatever its case. */
export const NICK = new RegExp(
  String.raw`^([\p{L}\d_^|.-]{2,30}(?:\s*(?:,|&|\/|\b${either(AND)}\b)\s*[\p{L}\d_^|.-]{2,30}){0,4})(?::\s+|\s+(?=${either(JOINING)}\s))(.*)$`,
  'su',
);

/** `ada write it`. */
const FIRST = /^([\p{L}\d_^|.-]{2,30})\s+(\S.*)$/su;

/** `#action ada to write it`, as bots of IRC channels read it. */
export function readHash(groups: Groups, lexicon: Lexicon): Marker | null {
  const rest = groups['rest'] ?? '';
  const [whole, list = '', text = ''] = NICK.exec(rest) ?? [];
  const [, nick = '', told = ''] = whole === undefined ? (FIRST.exec(rest) ?? []) : [];
  if (nick !== '' && (areKnown(nick, lexicon) || isGiven(nick)) && findVerbForm(told, lexicon.words) === 'told')
    return { owners: [nick], rest: told };
  if (whole === undefined || readNames(list, lexicon)?.some((name) => namesNobody(name, lexicon)) !== false)
    return { owners: [], rest };
  const isPrefix = /:\s+$/.test(rest.slice(0, rest.length - text.length));
  return { owners: splitOwners(list, lexicon), rest: isPrefix ? text : rest };
}
