import { createPathFilter } from '../core/note/path-filter.ts';
import { findUnseen } from '../core/note/unseen.ts';
import type { Settings } from '../settings/types.ts';
import type { FileChange } from '../shell/machine/git-listings.ts';
import { readNotes } from './read-checkout.ts';
import { tellUnseen } from './read-notes.ts';
import type { Start } from './start.ts';

/** What a push that touches no note says of files that look like minutes: who wrote them waits for issues. Asks nobody. */
export async function findUnread(
  start: Start,
  settings: Settings,
  changes: readonly FileChange[],
): Promise<readonly string[]> {
  const paths = changes.flatMap(({ status, path }) => (status === 'removed' ? [] : [path]));
  const others = paths.filter(createPathFilter(settings.notes)).map((path) => ({ path, items: 0 }));
  if (start.commit === null || findUnseen({ notes: [], others, paths }) === null) return [];
  const read = await readNotes(start, settings, changes);
  return tellUnseen(read, start.commit.files).map((message) => `${message}.`);
}
