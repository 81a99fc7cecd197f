import { count } from '../core/tell/words.ts';

/** How many notes were read; where there are none, among how many files they were looked for. */
export function describeNoteCount(notes: number, files: number): string {
  if (notes > 0) return count(notes, 'note');
  return files === 0 ? 'no notes here' : `no dated notes among ${count(files, 'Markdown file')}`;
}
