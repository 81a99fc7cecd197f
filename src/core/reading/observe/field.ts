import { anyFolded } from '../../languages/compile.ts';
import { createMatcher } from '../../languages/matcher.ts';
import type { Words } from '../../languages/types.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { areOwners, splitOwners, type Lexicon, isNick } from '../names.ts';

/** What a bullet below an item says of the item itself: `Owner: Ada`, `Due: Friday`, `**Responsible:** all`. */
export type Field =
  | { readonly kind: 'owner'; readonly owners: readonly string[] }
  | { readonly kind: 'due'; readonly words: string }
  | null;

/** Signs of type; those within a word belong to it, as in the login `ada_acme`. */
export const MARKS = /[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const behind = (labels: Words) => createMatcher(String.raw`^${anyFolded(labels)}\s*[:：]\s*(.+)$`, '', labels);
  return {
    owner: behind(gather(vocabulary, ({ tasks }) => tasks.ownerLabels)),
    due: behind(gather(vocabulary, ({ due, columns }) => [...due.labels, ...columns.due])),
  };
});

/** Reads a bullet below an item as a field of it. */
export function findField(line: string, lexicon: Lexicon): Field {
  const text = line.replace(MARKS, '').trim();
  const { owner, due } = patterns(lexicon.words);
  const names = owner.exec(text)?.[1];
  const inside = { ...lexicon, inSection: true };
  if (names !== undefined && (isNick(names) || areOwners(names, inside, false)))
    return { kind: 'owner', owners: splitOwners(names, inside) };
  const day = due.exec(text)?.[1];
  return day === undefined ? null : { kind: 'due', words: day };
}

/** Bullets that say something of the item above them. */
export const FIELD_EXAMPLES: readonly (readonly [written: string, kind: 'owner' | 'due' | null])[] = [
  ['Owner: Ada', 'owner'],
  ['**Responsible:** All members', 'owner'],
  ['Due: Friday', 'due'],
  ['**Deadline:** March 31st', 'due'],
  ['Ask Ada first', null],
];
