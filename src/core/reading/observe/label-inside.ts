import { anyFolded } from '../../languages/compile.ts';
import { LABELS_INSIDE } from '../../languages/english-joints.ts';
import { createMatcher } from '../../languages/matcher.ts';
import type { Lexicon } from '../names.ts';
import { findMarker } from './marker.ts';

/** A label behind a sentence, and what leads to it. */
const label = createMatcher(String.raw`[.;!?)]\s+(?=${anyFolded(LABELS_INSIDE)}\s?:\s)`, '', LABELS_INSIDE);

/** Whether a line may hold such a label; most do not. */
export function mayHoldLabel(line: string): boolean {
  return label.test(line);
}

/** The item that a label behind a sentence begins: `It is late. Next step: Ada will ask`; null where it names nobody. */
export function findLabelInside(
  line: string,
  lexicon: Lexicon,
): { readonly content: string; readonly at: number } | null {
  const match = label.exec(line);
  if (match === null) return null;
  const at = match.index + match[0].length;
  const content = line.slice(at);
  return findMarker(content, lexicon) === null ? null : { content, at };
}
