import type { Issue } from '../block/types.ts';
import type { Place, Tie } from '../plan/tie.ts';
import { nameWish, type Mark, type ReflectSettings, type Wish } from './types.ts';

/** What closed issues, and issues that are not named yet, would have written into the notes. */
export function listWishes(
  ties: readonly Tie[],
  settings: ReflectSettings,
  isDeclined: (name: string) => boolean,
): readonly Wish[] {
  return ties
    .filter(({ isSettled }) => isSettled)
    .flatMap(({ issue, places }) =>
      (settings.notes === 'all' ? places : places.slice(-1)).flatMap((place) =>
        listMarks(issue, place, settings).map((mark) => ({ issue, todo: place.todo, mark })),
      ),
    )
    .filter((wish) => !isDeclined(nameWish(wish)));
}

function listMarks(issue: Issue, { todo, isNamed }: Place, settings: ReflectSettings): readonly Mark[] {
  const state = settings.done && todo.state === 'open' ? readClosing(issue) : null;
  const link = settings.links && !isNamed ? (['link'] as const) : [];
  return [...(state === null ? [] : [state]), ...link];
}

/** How an item is to be marked for its closed issue; null if the issue is open, or closed as a duplicate, which says nothing of the item. */
function readClosing({ state, stateReason }: Issue): 'done' | 'dropped' | null {
  if (state === 'open' || stateReason === 'duplicate') return null;
  return stateReason === 'not_planned' ? 'dropped' : 'done';
}
