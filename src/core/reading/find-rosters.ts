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
/** Level of a line in bold that stands alone. */
const BOLD_LEVEL = 7;
/** Characters of a line that is names. */
const LONGEST_NAME = 80;

/** Somebody's name alone on a line, the line behind the list below it, and what each of its bullets says. */
type Share = { readonly name: string; readonly until: number; readonly told: readonly boolean[] };

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
    if (line.kind === 'heading' && line.level < BOLD_LEVEL) above = line.content;
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
  const name = readName(lines[index], lexicon);
  if (name === null) return null;
  const told: boolean[] = [];
  let until = index + 1;
  let margin = Infinity;
  for (; until < lines.length; until++) {
    const line = lines[until];
    if (line === undefined || line.kind === 'heading' || line.kind === 'table') break;
    // A paragraph of its own ends the list.
    if (line.kind === 'text' && (told.length === 0 || lines[until - 1]?.kind === 'blank')) break;
    if (line.kind !== 'bullet') continue;
    margin = Math.min(margin, line.indent);
    if (line.indent === margin) told.push(isOrder(line.content, lexicon));
  }
  return told.length === 0 ? null : { name, until, told };
}

/** `Send it`; what people say (`We should send it`, `Let's send it`) tells nobody by name. */
function isOrder(text: string, { words }: Lexicon): boolean {
  const [verb = ''] = /^\p{L}+/u.exec(text) ?? [];
  return isVerb(verb, words) && findVerbForm(text, words) === 'told' && !isSpeech(text, words);
}

/** `Ada:`, `**Ada**`, `Ada (and the others):`. */
function readName(line: Line | undefined, lexicon: Lexicon): string | null {
  if (line === undefined || line.box !== null || line.content.length > LONGEST_NAME) return null;
  const isHead = line.kind === 'heading' && line.level === BOLD_LEVEL;
  if (!isHead && !(line.kind === 'text' && /[:：]\W*$/.test(line.content))) return null;
  const name = line.content
    .replace(/[*_]+|[:：]\W*$/g, '')
    .replace(/\s\([^()]*\)$/, '')
    .trim();
  const isNamed = areKnown(name, lexicon) || isCollective(name, lexicon);
  return isNamed || (areOwners(name, lexicon, false) && !holdsTopic(name, lexicon.words)) ? name : null;
}

function areShared(shares: readonly Share[], lexicon: Lexicon): boolean {
  const names = new Set(shares.map(({ name }) => name));
  const told = shares.flatMap((share) => share.told);
  return (
    names.size >= FEWEST_PEOPLE &&
    names.size === shares.length &&
    told.length >= FEWEST_TASKS &&
    told.filter(Boolean).length * 5 >= told.length * 4 &&
    [...names].some((name) => areKnown(name, lexicon) && splitOwners(name, lexicon).length > 0)
  );
}
