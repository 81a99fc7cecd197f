import { extractNote } from '../../src/core/people/extract-note.ts';
import type { Todo } from '../../src/core/people/types.ts';
import { defaultSettings } from '../../src/settings/default-settings.ts';

type Options = { readonly people?: readonly string[]; readonly unowned?: 'skip' | 'issue'; readonly path?: string };

/** The TODOs of a note of Wednesday 2026-01-07, called `WG`. */
export function readLines(
  written: string,
  { people = [], unowned = 'issue', path = 'wg/2026-01-07.md' }: Options = {},
): readonly Todo[] {
  const settings = {
    ...defaultSettings('acme/notes'),
    unowned,
    people: people.map((name) => ({
      login: `${name.toLowerCase()}-octo`,
      aliases: [name],
      teams: null,
    })),
  };
  const bytes = new TextEncoder().encode(`---\ntitle: WG\n---\n\n${written}\n`);
  return extractNote({ path, bytes }, settings).todos;
}

/** One line an item: `owners · title · due · state`, without what is not said. */
export function tellItems(todos: readonly Todo[]): readonly string[] {
  return todos.map((todo) =>
    [
      [...new Set(todo.owners.map(({ raw }) => raw))].join('/'),
      todo.title,
      ...(todo.due === null ? [] : [todo.due]),
      ...(todo.state === 'open' ? [] : [todo.state]),
      ...todo.items.map((item) => `[${item.done ? 'x' : ' '}] ${item.text}`),
      ...(todo.withheld === null ? [] : [`(${todo.withheld})`]),
    ].join(' · '),
  );
}
