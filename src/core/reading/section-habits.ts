import { areKnown, areOwners, readNames, type Habits, type Lexicon } from './owner-names.ts';
import { findDoers, findSubject, hasNick } from './owner-sentence.ts';
import { isSignature } from './owner-tail.ts';
import { changeLine, type Line } from '../note/scan-lines.ts';

/** Items after whose example a name in lower case may be the subject of a sentence. */
const ENOUGH = 2;
/** Characters of an item that show its habit. */
const BEGINNING = 120;

/** `Ada - do it`, `**Ada** do it`: what stands before the dash or in bold. */
const SET_APART = /^(?:(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)(?!:)|([^:–—]{2,60}?)\s+[-–—]{1,3}\s)/;

/** `AB: https://…`: what stands before a link. */
const BEFORE_LINK = /^([^:]{2,60}):\s+https?:\/\//;
/** Links headed by people after whose example one more word is a person; they are to be three of four. */
const ENOUGH_LINKS = 3;

/**
 * How the items of a section write their owners. A dash or bold type heads topics as often as it names people; where at
 * least half of the names so written are known in the note, the others are people too.
 */
export function findHabits(contents: readonly string[], lexicon: Lexicon): Habits {
  const starts = contents.map((content) => content.slice(0, BEGINNING));
  const apart = starts
    .map((start) => SET_APART.exec(start))
    .map((match) => (match?.[1] ?? match?.[2] ?? '').trim())
    .filter((list) => list !== '' && readNames(list) !== null);
  const known = apart.filter((list) => areKnown(list, lexicon)).length;
  const linked = starts.map((start) => BEFORE_LINK.exec(start)?.[1]).filter((list) => list !== undefined);
  const people = linked.filter((list) => areOwners(list, lexicon, true)).length;
  const sentences = starts.filter((start) => findSubject(start, lexicon, false)?.length).length;
  const nicks = starts.filter(hasNick).length;
  const doers = starts.filter((start) => findDoers(start, lexicon) !== null).length;
  const signed = contents.filter((content) => isSignature(content, lexicon)).length;
  return {
    dashes: known > 0 && known * 2 >= apart.length,
    sentences: sentences >= ENOUGH || (nicks >= ENOUGH && nicks * 2 >= contents.length),
    links: people >= ENOUGH_LINKS && people * 4 >= linked.length * 3,
    doers: doers >= ENOUGH,
    signatures: signed >= ENOUGH || contents.length <= ENOUGH,
  };
}

/** A heading that is somebody's name owns the items below it, like a bullet around them; others stay as they are. */
export function headPerson(line: Line, lexicon: Lexicon): Line {
  const name = line.content.replace(/:$/, '');
  if (line.kind !== 'heading' || !areKnown(name, lexicon)) return line;
  return changeLine(line, { kind: 'bullet', indent: -1, content: `${name}:` });
}
