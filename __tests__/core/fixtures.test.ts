import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractNote } from '../../src/core/people/extract-note.ts';
import type { Todo } from '../../src/core/people/types.ts';
import { defaultSettings } from '../../src/settings/default-settings.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';
import { ROOT } from '../support/world.ts';

const FIXTURES = path.join(ROOT, '__tests__/core/fixtures');

/** One line per TODO: everything that a reader would check, in words. */
function tell(todo: Todo): string {
  const owners = todo.owners.map(({ raw, login }) => (login === null ? raw : `${raw}=${login}`)).join('/');
  const parts = [
    `${todo.line}`,
    owners === '' ? '-' : owners,
    todo.title,
    todo.due === null ? null : `due ${todo.due}`,
    todo.state === 'open' ? null : todo.state,
    todo.items.length === 0
      ? null
      : `items ${todo.items.map((item) => `[${item.done ? 'x' : ' '}] ${item.text}`).join('; ')}`,
    todo.linkOnly ? 'link only' : null,
    todo.target === 'acme/notes' ? null : `in ${todo.target}`,
    todo.labels.length === 1 ? null : `labels ${todo.labels.slice(1).join(', ')}`,
    todo.withheld,
  ];
  return parts.filter((part) => part !== null).join(' | ');
}

function readCase(name: string) {
  const folder = path.join(FIXTURES, name);
  const file = path.join(folder, 'settings.yml');
  const config = existsSync(file)
    ? parseConfig(readFileSync(file, 'utf8'), 'settings.yml', defaultSettings('acme/notes'))
    : null;
  if (config !== null && 'problems' in config)
    throw new Error(`settings of ${name}: ${config.problems.map(({ message }) => message).join()}`);
  const written = readdirSync(folder).find((each) => each.startsWith('note.')) ?? 'note.md';
  const bytes = readFileSync(path.join(folder, written));
  const note = extractNote(
    { path: written.replace('note', 'kernel/2026-01-05'), bytes },
    config?.settings ?? defaultSettings('acme/notes'),
  );
  const expected = JSON.parse(readFileSync(path.join(folder, 'todos.json'), 'utf8')) as {
    todos: string[];
    /** Fields that do not fit on a line, of the TODO at the same place. */
    fields?: Partial<Todo>[];
    problems?: string[];
  };
  return { note, expected };
}

describe('a note with its settings', () => {
  it.each(readdirSync(FIXTURES))('%s', (name) => {
    const { note, expected } = readCase(name);
    expect(note.todos.map(tell)).toEqual(expected.todos);
    if (expected.fields !== undefined) expect(note.todos).toMatchObject(expected.fields);
    expect(note.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(
      expected.problems ?? [],
    );
  });
});
