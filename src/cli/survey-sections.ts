import { decodeNote } from '../core/note/decode-note.ts';
import { findSections } from '../core/reading/sections.ts';
import { findVocabulary } from '../core/reading/note-language.ts';
import { foldSectionName } from '../core/reading/section-name.ts';
import { scanLines, type Line } from '../core/note/scan-lines.ts';
import type { NoteFile } from '../core/note/types.ts';

/** Headings that are read as sections of TODOs, with the number of notes that have them, the most frequent first. */
export type SectionCounts = readonly (readonly [name: string, notes: number])[];

/** Looks through all notes for the headings under which TODOs stand. Spellings of one name count as one. */
export function surveySections(files: readonly NoteFile[]): SectionCounts {
  const found = new Map<string, { readonly label: string; readonly notes: Set<string> }>();
  for (const file of files) {
    const lines = scanLines(decodeNote(file.path, file.bytes).lines, 1);
    for (const { heading } of findSections(lines, [], findVocabulary(lines))) {
      const name = foldSectionName(heading.content);
      const entry = found.get(name) ?? { label: tidy(heading), notes: new Set() };
      entry.notes.add(file.path);
      found.set(name, entry);
    }
  }
  return [...found.values()]
    .map(({ label, notes }): [string, number] => [label, notes.size])
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** A heading without its signs, emoji shortcodes and markup. */
function tidy({ content }: Line): string {
  return content
    .replace(/:[a-z0-9_+-]+:|[#*_`]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/:\s*$/, '')
    .trim()
    .slice(0, 80);
}
