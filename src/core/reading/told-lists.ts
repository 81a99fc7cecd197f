import type { Line } from '../note/scan-lines.ts';
import { buildTree } from '../note/build-tree.ts';
import { areKnown } from './names.ts';
import { observeBlock, observeLine, type ReadingContext } from './reading-context.ts';
import { foldSectionName, readSectionName } from './section-name.ts';
import { findVerbForm } from './observe/verb-form.ts';
import { isSpeech } from './observe/speech.ts';
import { tellsToDo } from './tells-to-do.ts';
import type { Section } from './sections.ts';

declare const process: any;
const LEAST = Number(process.env.LEAST ?? 2);
const DEBUG = process.env.DEBUGH;

export function findTold(lines: readonly Line[], sections: readonly Section[], about: ReadingContext): readonly Section[] {
  const context = { ...about, lexicon: { ...about.lexicon, inSection: true }, observed: new WeakMap() };
  const inside = new Set(sections.flatMap((section) => [section.heading, ...section.lines].map((line) => line.number)));
  const found: Section[] = [];
  for (const [index, heading] of lines.entries()) {
    if (inside.has(heading.number)) continue;
    const isHead = heading.kind === 'heading' || (heading.kind === 'text' && heading.box === null && heading.content.length < 80 && (/[:：]\W*$/.test(heading.content)|| (lines[index-1]?.kind ?? 'blank') === 'blank'));
    if (!isHead) continue;
    const kind = readSectionName(heading.content, context.lexicon.words);
    if (kind !== null) continue;
    const own: Line[] = [];
    for (const line of lines.slice(index + 1)) {
      if (line.kind === 'heading') break;
      if (heading.kind === 'text' && line.kind === 'text' && lines[lines.indexOf(line)-1]?.kind === 'blank' && line.indent === 0) break;
      own.push(line);
    }
    const roots = buildTree(own, () => false).filter(({ line }) => line.kind === 'bullet');
    if (roots.length === 0) continue;
    const isOne = (b: (typeof roots)[number]) => {
      const item = observeBlock(b, context);
      if (item.owners.length === 0 || !item.owners.every((n) => areKnown(n, context.lexicon))) return false;
      if (isSpeech(item.text, context.lexicon.words)) return false;
      if (item.ownerAt === 'inside') return tellsToDo(item.text, context.lexicon.words);
      return findVerbForm(item.text, context.lexicon.words) === 'told';
    };
    const good = roots.filter(isOne).length;
    if (good < LEAST || good * 3 < roots.length * 2) continue;
    if (DEBUG) console.error('HEAD\t' + good + '/' + roots.length + '\t' + heading.content + '\t' + foldSectionName(heading.content));
    found.push({ heading, kind: 'actions', from: 'heading', lines: own });
  }
  return found;
}
