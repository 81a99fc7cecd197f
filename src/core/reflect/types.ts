/** What is written back to the notes about what people did on the trackers. */
import type { Issue } from '../block/types.ts';
import type { Todo } from '../people/types.ts';

/** What the room asks of the configuration. */
export type ReflectSettings = {
  /** Whether items of closed issues are ticked or crossed out. */
  readonly done: boolean;
  /** Whether items get the reference of their issue. */
  readonly links: boolean;
  /** `latest`: only the latest note that holds the item; `all`: every one. */
  readonly notes: 'latest' | 'all';
};

/** What a wish wants of its item: the mark of an issue that was closed, or the issue's name at the end. */
export type Mark = 'done' | 'dropped' | 'link';

/** One thing to be written into the lines of one item. */
export type Wish = {
  readonly issue: Pick<Issue, 'repo' | 'number' | 'url' | 'title'>;
  readonly todo: Todo;
  readonly mark: Mark;
};

/** A changed note. */
export type EditedFile = { readonly path: string; readonly before: Uint8Array; readonly after: Uint8Array };

/** A wish that is not fulfilled, and why. */
export type LeftOut = { readonly wish: Wish; readonly reason: string };

/** What is written back: never more than what was proved to plan nothing. */
export type Reflection = {
  readonly files: readonly EditedFile[];
  readonly made: readonly Wish[];
  readonly left: readonly LeftOut[];
};

/** What a wish is known by when a person says no to it: the issue and what was to be written. */
export function nameWish({ issue, mark }: Pick<Wish, 'issue' | 'mark'>): string {
  return `${issue.repo.toLowerCase()}#${issue.number} ${mark}`;
}

/** What a wish is known by in a note. */
export function placeWish(wish: Wish): string {
  return `${wish.todo.note}\n${wish.todo.line}\n${nameWish(wish)}`;
}
