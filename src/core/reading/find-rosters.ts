import { changeLine, type Line } from '../note/scan-lines.ts';
import { saysOtherwise } from './hinted-sections.ts';
import { areKnown, areOwners, isCollective, splitOwners, type Lexicon } from './names.ts';
import { holdsTopic } from './person-lines.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Section } from './sections.ts';
import { findVerbForm } from './observe/verb-form.ts';
import { isSpeech } from './observe/speech.ts';
import { isVerb } from './word-classes.ts';

/** Names over bullets from which on they share work out, though no heading says so, and the bullets below them. */
const [FEWEST_PEOPLE, FEWEST_TASKS] = [3, 4];
/** The same for people whom the note knows over boxes. */
const [FEWEST_KNOWN, FEWEST_BOXES] = [2, 3];
/** Level of a line in bold that stands alone. */
const BOLD_LEVEL = 7;
/** Characters of a line that is names. */
const LONGEST_NAME = 80;

/** Somebody's name alone on a line, the line behind the list below it, and what each of its bullets says. */
type Share = {
  readonly name: string;
  readonly until: number;
  readonly told: readonly boolean[];
  /** Whether all of them are boxes. */
  readonly isOfBoxes: boolean;
};

/**
 * Lists that no heading announces: names alone on their lines, each once, over bullets nearly each of which tells somebody
 * to do something. Whoever reads it sees at once who is to do what.
 */
export function findRosters(
  lines: readonly Line[],
  sections: readonly Section[],
  { lexicon }: ReadingContext,
): readonly Section[] {
  const taken = new Set(sections.flatMap(({ heading, lines: own }) => [heading, ...own].map(({ number }) => number)));
  const about = { ...lexicon, inSection: true };
  const found: Section[] = [];
  let above = '';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || taken.has(line.number)) continue;
    if (isHeading(line)) above = line.content;
    const shares = readShares(index, lines, about);
    const until = shares.at(-1)?.until ?? index;
    if (areShared(shares, about) && !saysOtherwise(above, lexicon.words))
      found.push({
        heading: changeLine(line, { kind: 'heading', level: 1, content: '' }),
        kind: 'actions',
        from: 'heading',
        lines: lines.slice(index, until),
      });
    index = Math.max(index, until - 1);
  }
  return found;
}

/** Names over bullets that stand one behind the other from a line on. */
function readShares(from: number, lines: readonly Line[], lexicon: Lexicon): readonly Share[] {
  const shares: Share[] = [];
  let index = from;
  for (;;) {
    const share = readShare(index, lines, lexicon);
    if (share === null) return shares;
    shares.push(share);
    index = share.until;
  }
}

function readShare(index: number, lines: readonly Line[], lexicon: Lexicon): Share | null {
  // Most lines have no list right below, and their words need not be looked at.
  const name = headsList(index, lines) ? readName(lines[index], lexicon) : null;
  if (name === null) return null;
  const told: boolean[] = [];
  let isOfBoxes = true;
  let until = index + 1;
  let margin = Infinity;
  for (; until < lines.length; until++) {
    const line = lines[until];
    if (line === undefined || line.kind === 'heading' || line.kind === 'table') break;
    // A paragraph of its own ends the list.
    if (line.kind === 'text' && (told.length === 0 || lines[until - 1]?.kind === 'blank')) break;
    if (line.kind !== 'bullet') continue;
    margin = Math.min(margin, line.indent);
    if (line.indent !== margin) continue;
    told.push(isOrder(line.content, lexicon));
    isOfBoxes &&= line.box !== null;
  }
  // A heading that is a name heads what that person said as often.
  return told.length === 0 || (isHeading(lines[index]) && !isOfBoxes) ? null : { name, until, told, isOfBoxes };
}

function headsList(index: number, lines: readonly Line[]): boolean {
  const own = lines[index]?.kind;
  if (own !== 'text' && own !== 'heading') return false;
  for (let at = index + 1; at < lines.length; at++) {
    const kind = lines[at]?.kind;
    if (kind !== 'blank' && kind !== 'code') return kind === 'bullet';
  }
  return false;
}

/** `Send it`; what people say (`We should send it`, `Let's send it`) tells nobody by name. */
function isOrder(text: string, { words }: Lexicon): boolean {
  const [verb = ''] = /^\p{L}+/u.exec(text) ?? [];
  return isVerb(verb, words) && findVerbForm(text, words) === 'told' && !isSpeech(text, words);
}

/** `Ada:`, `**Ada**`, `Ada (and the others):`. */
function readName(line: Line | undefined, lexicon: Lexicon): string | null {
  if (line === undefined || line.box !== null || line.content.length > LONGEST_NAME) return null;
  if (line.kind !== 'heading' && !(line.kind === 'text' && /[:：]\W*$/.test(line.content))) return null;
  const name = line.content
    .replace(/[*_]+|[:：]\W*$/g, '')
    .replace(/\s\([^()]*\)$/, '')
    .trim();
  const isNamed = areKnown(name, lexicon) || isCollective(name, lexicon);
  if (isHeading(line)) return isNamed ? name : null;
  return isNamed || (areOwners(name, lexicon, false) && !holdsTopic(name, lexicon.words)) ? name : null;
}

/** A heading with signs, and no line in bold. */
function isHeading(line: Line | undefined): boolean {
  return line?.kind === 'heading' && line.level < BOLD_LEVEL;
}

function areShared(shares: readonly Share[], lexicon: Lexicon): boolean {
  const names = new Set(shares.map(({ name }) => name));
  const told = shares.flatMap((share) => share.told);
  const known = shares.filter(({ name }) => areKnown(name, lexicon));
  const areBoxes = known.length >= FEWEST_KNOWN && shares.every(({ isOfBoxes }) => isOfBoxes);
  if (areBoxes && names.size === shares.length && told.length >= FEWEST_BOXES) return true;
  return (
    names.size >= FEWEST_PEOPLE &&
    names.size === shares.length &&
    told.length >= FEWEST_TASKS &&
    told.filter(Boolean).length * 5 >= told.length * 4 &&
    [...names].some((name) => areKnown(name, lexicon) && splitOwners(name, lexicon).length > 0)
  );
}
