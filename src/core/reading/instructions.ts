import { changeLine, type Line } from '../note/scan-lines.ts';
import { findRemark } from './observe/remark.ts';
import { isSpeech } from './observe/speech.ts';
import { findVerbForm } from './observe/verb-form.ts';
import { observeLine, type ReadingContext } from './reading-context.ts';
import { isBreak } from './section-lines.ts';
import type { Section } from './sections.ts';
import { tellsToDo } from './tells-to-do.ts';
import { UNSPACED } from '../text/words.ts';

/** Characters of a line that is an item by itself; a longer one is a paragraph. */
const LONGEST_ITEM = 160;
/**
 * `Finish the draft`, an empty line, `Set up the page`: below a heading of things to do, paragraphs of a line each are a
 * list where nearly each is worded as an instruction or says whose it is. A paragraph of talk holds a few such at most.
 */
export function listInstructions(section: Section, lines: readonly Line[], about: ReadingContext): readonly Line[] {
  const written = lines.filter((line) => line.kind !== 'blank' && !isBreak(line));
  const isPlain =
    section.kind === 'actions' &&
    section.heading.kind === 'heading' &&
    written.length > 0 &&
    written.every(({ kind, content }) => kind === 'text' && content.length <= LONGEST_ITEM);
  if (!isPlain) return lines;
  /** Whether a line and the one behind it are of one paragraph. */
  const isOfMore = (at: number) => goesOn(written[at], written[at - 1]) || goesOn(written[at + 1], written[at]);
  const parts = written.filter((line, at) => !goesOn(line, written[at - 1]));
  const alone = new Set(written.filter((_line, at) => !isOfMore(at)));
  const { words } = about.lexicon;
  const context = { ...about, observed: new WeakMap() };
  const items = parts.map((line) => ({
    content: line.content,
    isAlone: alone.has(line),
    ...observeLine(line, context),
  }));
  // Whoever is named in front begins an item as it is, and what stands below goes on with it.
  if (items.some(({ ownerAt }) => ownerAt !== null && ownerAt !== 'behind')) return lines;
  const isTold = ({ text, content, owners, isAlone }: (typeof items)[number]) =>
    isAlone &&
    !LINK_ALONE.test(content) &&
    (owners.length > 0 || (tellsToDo(text, words) && !isSpeech(content, words)));
  const isOther = ({ text }: (typeof items)[number]) =>
    findRemark(text, words) !== null || findVerbForm(text, words) === 'tells';
  const told = items.filter(isTold);
  if (told.length * 3 < items.length * 2 || items.some((item) => !isTold(item) && isOther(item))) return lines;
  return lines.map((line) => (alone.has(line) ? changeLine(line, { kind: 'bullet' }) : line));
}

/** `[Open action items](https://…)`: a link and nothing else leads to them. */
const LINK_ALONE = /^\[[^\]]{1,200}\]\([^()\s]{0,500}\)\W{0,3}$/;

/** Whether a line may go on with the one right before it, which in scripts without spaces it hardly does. */
function goesOn(line: Line | undefined, before: Line | undefined): boolean {
  return (
    line !== undefined &&
    before !== undefined &&
    line.number === before.number + 1 &&
    !UNSPACED_START.test(line.content)
  );
}

const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, 'u');
