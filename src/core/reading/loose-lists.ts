import { buildTree } from '../note/build-tree.ts';
import { changeLine, type Line } from '../note/scan-lines.ts';
import type { ReadingContext } from './reading-context.ts';
import { isBreak } from './section-lines.ts';
import type { Section } from './sections.ts';
import { listItems } from './testimony.ts';

/**
 * Sections whose label has nothing right below it, with the paragraphs that follow: `Tasks:`, an empty line, and `Ada: the
 * diagrams`, each item a paragraph of its own. They are its list as long as each begins with what somebody is to do.
 */
export function takeLooseLists(
  sections: readonly Section[],
  lines: readonly Line[],
  about: ReadingContext,
): readonly Section[] {
  const context = { ...about, lexicon: { ...about.lexicon, inSection: true }, observed: new WeakMap() };
  return sections.map((section) => {
    const { heading, from, lines: own } = section;
    if (from !== 'label' || /^(?:\*\*|__)/.test(heading.content) || own.some(({ kind }) => kind !== 'blank'))
      return section;
    return { ...section, lines: takeParagraphs(lines.slice(lines.indexOf(heading) + 1), context) };
  });
}

/** Characters of a line that goes on in the next one; a shorter one is left off, and the next begins something else. */
const SHORTEST_WRAPPED = 70;

function takeParagraphs(lines: readonly Line[], context: ReadingContext): readonly Line[] {
  const taken: Line[] = [];
  let isApart = true;
  for (const line of lines) {
    if (line.kind !== 'blank' && (line.kind !== 'text' || isBreak(line))) break;
    const bullet = line.kind === 'text' ? changeLine(line, { kind: 'bullet' }) : line;
    const isItem = line.kind === 'text' && saysWho(bullet, context);
    // What begins a paragraph and is none ends the list; further lines go on with what stands above them.
    if (line.kind === 'text' && isApart && !isItem) break;
    const before = taken.at(-1)?.content ?? '';
    taken.push(isItem || before.length < SHORTEST_WRAPPED ? bullet : line);
    isApart = line.kind === 'blank';
  }
  return taken;
}

function saysWho(line: Line, context: ReadingContext): boolean {
  return buildTree([line], () => false)
    .flatMap((branch) => listItems(branch, context))
    .some(({ told, isOwned }) => told !== null || isOwned);
}
