import { changeLine, type Line } from '../note/scan-lines.ts';
import { findField } from './observe/field.ts';
import type { Lexicon } from './names.ts';

/** `Owner: Ada`, `**Priority:** high`: a label of one to three words, and what it says. */
const LABELLED = /^[*_]{0,3}\p{L}+(?:\s\p{L}+){0,2}[*_]{0,3}[:：][*_]{0,3}\s*\S/u;

/** `1. Write it`, `Task 2: write it`: the number of a heading. */
const NUMBER = /^(?:\p{Lu}\p{L}+\s)?#?\d{1,3}[.):]\s+(?=\S)/u;

/**
 * Lines of a section in which a heading over nothing but fields, one of them the owner's, is an item with these fields below
 * it, as summaries by programs are written.
 */
export function raiseTasks(lines: readonly Line[], level: number, lexicon: Lexicon): readonly Line[] {
  if (!lines.some(({ kind }) => kind === 'heading')) return lines;
  const found = [...lines];
  for (const [index, head] of lines.entries()) {
    if (head.kind !== 'heading' || head.level <= level) continue;
    let end = index + 1;
    while (end < lines.length && lines[end]?.kind !== 'heading') end++;
    const own = lines.slice(index + 1, end);
    if (
      !areFields(
        own.filter(({ kind }) => kind !== 'blank'),
        lexicon,
      )
    )
      continue;
    found[index] = changeLine(head, { kind: 'bullet', indent: -1, content: head.content.replace(NUMBER, '') });
    for (const [at, line] of own.entries())
      if (line.kind === 'text') found[index + 1 + at] = changeLine(line, { kind: 'bullet' });
  }
  return found;
}

function areFields(lines: readonly Line[], lexicon: Lexicon): boolean {
  const isField = ({ kind, content, box }: Line) =>
    (kind === 'bullet' || kind === 'text') && box === null && LABELLED.test(content);
  return (
    lines.length > 0 &&
    lines.every(isField) &&
    lines.some(({ content }) => findField(content, lexicon)?.kind === 'owner')
  );
}
