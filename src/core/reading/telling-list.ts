import { buildTree } from '../note/build-tree.ts';
import type { Line } from '../note/scan-lines.ts';
import { headPeople } from './head-people.ts';
import type { Lexicon } from './names.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Section } from './sections.ts';
import { listItems } from './testimony.ts';

/** Items that testify for a list whose name says nothing. */
const ENOUGH = 2;
/** Characters at the beginning and at the end of an item within which it would name somebody. */
const REACH = 40;

/**
 * Whether a list shows by itself that it is one of tasks: nearly each item tells one whom the note knows to do something.
 * Where the note has a list of tasks as well (`hasSections`), each has to name them itself: people above items say what was
 * talked of, or what the other list sums up.
 */
export function tellsByItself(section: Section, hasSections: boolean, about: ReadingContext): boolean {
  if (!mayName(section.lines, about.lexicon)) return false;
  const lexicon = { ...about.lexicon, inSection: true };
  const context = { ...about, lexicon, observed: new WeakMap() };
  const own = headPeople(section, lexicon).filter(({ kind }) => kind !== 'heading');
  const items = buildTree(own, () => false).flatMap((root) => listItems(root, context));
  const telling = items.filter(
    ({ told, isOrder, by }) => told === 'known' && isOrder && (by === 'itself' || (by === 'above' && !hasSections)),
  );
  return telling.length >= ENOUGH && telling.length * 4 >= items.length * 3;
}

/** The list that stands right below its name, up to what is none of it; none where something else stands there. */
export function takeFirstList(lines: readonly Line[]): readonly Line[] {
  const first = lines.find(({ kind }) => kind !== 'blank');
  if (first?.kind !== 'bullet') return [];
  const end = lines.findIndex(
    ({ kind, indent }, index) =>
      kind === 'heading' ||
      kind === 'table' ||
      (kind === 'text' && indent <= first.indent && lines[index - 1]?.kind === 'blank'),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

/** Whether nearly each item may name one whom the note knows, which is seen without taking it apart. */
function mayName(lines: readonly Line[], lexicon: Lexicon): boolean {
  const bullets = lines.filter(({ kind }) => kind === 'bullet');
  const least = bullets.reduce((indent, line) => Math.min(indent, line.indent), Infinity);
  const roots = bullets.filter(({ indent }) => indent === least);
  const named = roots.filter(({ content }) => holdsName(content, lexicon)).length;
  return named > 0 && named * 4 >= roots.length * 3;
}

function holdsName(content: string, { isName }: Lexicon): boolean {
  const ends = content.length <= REACH * 2 ? content : `${content.slice(0, REACH)} ${content.slice(-REACH)}`;
  return ends.includes('@') || (ends.match(WORD) ?? []).some(isName);
}

const WORD = /[\p{L}\d][\p{L}\p{M}\d_.'’-]*/gu;
