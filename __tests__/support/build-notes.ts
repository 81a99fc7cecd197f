import type { Note, Owner, Todo } from '../../src/core/people/types.ts';
import type { Settings } from '../../src/settings/types.ts';
import type { TodoState } from '../../src/core/reading/types.ts';
import { defaultSettings } from '../../src/settings/default-settings.ts';

/** A TODO as tests write it. */
export type TodoSketch = {
  readonly text: string;
  readonly owners?: readonly string[];
  /** Login of all owners, where it is not made of their names; null for nobody known. */
  readonly login?: string | null;
  readonly due?: string | null;
  readonly state?: TodoState;
  readonly items?: Todo['items'];
  readonly withheld?: Todo['withheld'];
  readonly target?: string;
  readonly labels?: readonly string[];
  readonly routeLabels?: readonly string[];
};

/** A note as tests write it; its date is that of its file name. */
export type NoteSketch = {
  readonly path: string;
  readonly title?: string;
  readonly teams?: readonly string[];
  readonly todos: readonly (TodoSketch | string)[];
  /** Lines of the file, where what stands beside its items matters; items stand on lines 10, 12, 14 … */
  readonly lines?: readonly string[];
  readonly complete?: boolean;
};

export const TARGET = 'acme/tracker';

/** A note with its TODOs, as extraction would give it. `AM: text` gives an owner, resolved to `login-am`. */
export function buildNote(sketch: NoteSketch): Note {
  const date = /\d{4}-\d\d-\d\d/.exec(sketch.path)?.[0] ?? null;
  return {
    path: sketch.path,
    title: sketch.title ?? 'Weekly meeting',
    date,
    hasDay: date !== null,
    teams: sketch.teams ?? ['kernel'],
    participants: [],
    profiles: [],
    todos: sketch.todos.map((todo, index) =>
      buildTodo(typeof todo === 'string' ? parseSketch(todo) : todo, { path: sketch.path, date }, index * 2 + 10),
    ),
    readings: [],
    problems: [],
    lines: sketch.lines ?? [],
    complete: sketch.complete ?? true,
  };
}

function parseSketch(line: string): TodoSketch {
  const match = /^(?:(\[x\]) )?(?:([A-Z/]+): )?(.*)$/.exec(line);
  return {
    text: match?.[3] ?? line,
    owners: match?.[2]?.split('/') ?? [],
    state: match?.[1] === undefined ? 'open' : 'done',
  };
}

function buildTodo(sketch: TodoSketch, { path, date }: Pick<Note, 'path' | 'date'>, line: number): Todo {
  const owners = (sketch.owners ?? []).map((raw): Owner => {
    const login = sketch.login === undefined ? `login-${raw.toLowerCase()}` : sketch.login;
    return login === null ? { raw, login, kind: 'unresolved' } : { raw, login, kind: 'person' };
  });
  const prefix = owners.length === 0 ? '' : `${owners.map((owner) => owner.raw).join('/')}: `;
  return {
    note: path,
    meeting: date,
    convention: 'owner in front',
    line,
    column: 1,
    owners,
    title: sketch.text.slice(0, 256),
    text: sketch.text,
    source: `${prefix}${sketch.text}`,
    due: sketch.due ?? null,
    state: sketch.state ?? 'open',
    items: sketch.items ?? [],
    links: sketch.text.match(/https?:\/\/\S+/g) ?? [],
    linkOnly: false,
    target: sketch.target ?? TARGET,
    labels: sketch.labels ?? ['meeting-todo'],
    routeLabels: sketch.routeLabels ?? [],
    type: null,
    lastingType: null,
    withheld: sketch.withheld ?? null,
    topic: null,
    reference: null,
  };
}

export function buildSettings(change: Partial<Settings> = {}): Settings {
  return { ...defaultSettings(TARGET), since: { kind: 'none' }, ...change };
}
