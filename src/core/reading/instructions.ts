import { changeLine, type Line } from '../note/scan-lines.ts';
import { findRemark } from './observe/remark.ts';
import { isSpeech } from './observe/speech.ts';
import { findVerbForm } from './observe/verb-form.ts';
import { observeLine, type ReadingContext } from './reading-context.ts';
import type { Section } from './sections.ts';
import { tellsToDo } from './tells-to-do.ts';
import { UNSPACED } from '../text/words.ts';

/** Lines of a section that has no bullets from which on they are a list. */
const ENOUGH = 2;
/** Characters of a line that is an item by itself; a longer one is a paragraph. */
const LONGEST_ITEM = 160;
/**
 * `Finish the draft`, an empty line, `Set up the page`: below a heading of things to do, lines without bullets are a list
 * where nearly each is worded as an instruction or says whose it is. A paragraph of talk holds a few such at most.
 */
export function listInstructions(section: Section, lines: readonly Line[], about: ReadingContext): readonly Line[] {
  const written = lines.filter(({ kind }) => kind !== 'blank');
  const isPlain =
    section.kind === 'actions' &&
    section.heading.kind === 'heading' &&
    written.length >= ENOUGH &&
    written.every(({ kind, content }) => kind === 'text' && content.length <= LONGEST_ITEM);
  if (!isPlain || written.some((line, at) => goesOn(line, written[at - 1]))) return lines;
  const { words } = about.lexicon;
  const context = { ...about, observed: new WeakMap() };
  const items = written.map((line) => ({ content: line.content, ...observeLine(line, context) }));
  // Whoever is named in front begins an item as it is, and what stands below goes on with it.
  if (items.some(({ ownerAt }) => ownerAt !== null && ownerAt !== 'behind')) return lines;
  const isTold = ({ text, content, owners }: (typeof items)[number]) =>
    owners.length > 0 || (tellsToDo(text, words) && !isSpeech(content, words));
  const isOther = ({ text }: (typeof items)[number]) =>
    findRemark(text, words) !== null || findVerbForm(text, words) === 'tells';
  const told = items.filter(isTold);
  if (told.length * 3 < items.length * 2 || items.some((item) => !isTold(item) && isOther(item))) return lines;
  return lines.map((line) => (line.kind === 'text' ? changeLine(line, { kind: 'bullet' }) : line));
}

/** Whether a line may go on with the one right before it, which in scripts without spaces it hardly does. */
function goesOn(line: Line, before: Line | undefined): boolean {
  return before !== undefined && line.number === before.number + 1 && !UNSPACED_START.test(line.content);
}

const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, 'u');
