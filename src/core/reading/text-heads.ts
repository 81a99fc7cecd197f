import { isJoined } from '../languages/day-order.ts';
import { changeLine, type Line } from '../note/scan-lines.ts';
import { areKnown, areOwners, isCollective, readNames, type Lexicon } from './names.ts';
import { holdsTopic } from './person-lines.ts';
import { tellsToDo } from './tells-to-do.ts';
import { isAllUnspaced, isUnspacedName, mayBeWhole } from './unspaced-names.ts';

/** Names alone on their lines from which on they head what is each one's. */
const FEWEST = 2;
/** Characters of a line that is names. */
const LONGEST = 20;

/**
 * In scripts without spaces: the lines of a section that are a name and nothing else, apart from the text above them,
 * where nearly all such lines are, each once; somebody whom the note knows vouches for the others.
 */
export function findTextHeads(lines: readonly Line[], lexicon: Lexicon): ReadonlySet<Line> {
  if (!lexicon.words.some(({ due }) => isJoined(due))) return NONE;
  const heads = lines.filter((line, index) => isAlone(line, lines[index - 1], lines[index + 1]));
  // Short paragraphs below names are what each is to do.
  const isOfLists = lines.some(({ kind }) => kind === 'bullet');
  const named = heads.filter(({ content }) => mayName(content, lexicon));
  const isSure = named.some(({ content }) => isSurely(content, lexicon));
  const isEach = new Set(named.map(({ content }) => content)).size === named.length;
  const most = named.length * (isOfLists ? 4 / 3 : 3);
  const isRoster = isSure && isEach && named.length >= FEWEST && heads[0] === named[0] && most >= heads.length;
  return isRoster ? new Set(named) : NONE;
}

const NONE: ReadonlySet<Line> = new Set();

function isAlone(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const isShort = line.kind === 'text' && line.box === null && line.content.length <= LONGEST;
  return isShort && before?.kind !== 'text' && after !== undefined && after.kind !== 'text';
}

/** `志豪`, `Kevin、品妤`, `전체`. */
function mayName(text: string, lexicon: Lexicon): boolean {
  if (/[:：。.]/.test(text)) return false;
  const isShort = isAllUnspaced(text.replace(/[\s、,，・/&A-Za-z]/g, '')) || areKnown(text, lexicon);
  return isShort && (areOwners(text, lexicon, false) || isCollective(text, lexicon));
}

function isSurely(text: string, lexicon: Lexicon): boolean {
  return areKnown(text, lexicon) || isUnspacedName(text, lexicon.words) || mayBeWhole(text, lexicon.words);
}

/** Lines below such names that are an item each where nothing else is: no bullet stands among them but the names. */
export function listParagraphs(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ kind, indent }) => kind === 'bullet' && indent >= 0)) return lines;
  return lines.map((line) => (line.kind === 'text' ? changeLine(line, { kind: 'bullet', indent: 0 }) : line));
}

/** `Ada and Bo` over boxes or bullets that tell what to do, a paragraph of its own. */
export function isPair(index: number, lines: readonly Line[], lexicon: Lexicon): boolean {
  const { content = '', box = null } = lines[index] ?? {};
  const next = lines.slice(index + 1, index + 3).find(({ kind }) => kind !== 'blank');
  const isApart = (lines[index - 1]?.kind ?? 'blank') === 'blank';
  if (!isApart || box !== null || next?.kind !== 'bullet' || !/^\p{Lu}[^:：.]{3,59}$/u.test(content)) return false;
  const names = readNames(content, lexicon) ?? [];
  return (
    names.length > 1 &&
    names.every((name) => /^\p{Lu}\p{L}*\p{Ll}/u.test(name)) &&
    areOwners(content, lexicon, false) &&
    !holdsTopic(content, lexicon.words) &&
    (next.box !== null || tellsToDo(next.content, lexicon.words))
  );
}
