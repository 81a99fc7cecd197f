import { describe, expect, it } from '@jest/globals';
import { createCarryOverIndex, type Exactness } from '../../../src/core/identity/carry-over.ts';
import type { Growing } from '../../../src/core/identity/entity.ts';
import { compareSightings, createGoneJudge, createPlaceJudge } from '../../../src/core/identity/judge-gone.ts';
import { createPlaceFinder } from '../../../src/core/identity/places.ts';
import type { Marker } from '../../../src/core/block/marker.ts';
import { hashTeam, hashWord } from '../../../src/core/block/marker-hashes.ts';
import { matchSameNotes } from '../../../src/core/identity/match-same-notes.ts';
import { matchTodos } from '../../../src/core/identity/match-todos.ts';
import { listOccurrences, type Occurrence } from '../../../src/core/identity/occurrence.ts';
import type { Tracked } from '../../../src/core/identity/tracked.ts';
import type { Issue, Sighting } from '../../../src/core/block/types.ts';
import type { Note } from '../../../src/core/people/types.ts';
import { buildNote, TARGET, type NoteSketch, type TodoSketch } from '../../support/build-notes.ts';
import { MARKER } from '../../support/untrusted.ts';

const A = 'minutes/2026-01-05.md';
const B = 'minutes/2026-01-12.md';
const TEXT = 'AM: Measure the boot time of the new board';
const ANY: Exactness = { hash: 'text', owners: 'any' };
const SAME: Exactness = { hash: 'text', owners: 'same' };
const BARE: Exactness = { hash: 'bare', owners: 'same' };
const nobody: ReadonlySet<Growing> = new Set();
const OPTIONS = { carryOver: true, order: { countBetween: () => 0 }, isDecided: () => false, rest: [] };
const locate = (notes: readonly Note[]) => createPlaceFinder(notes, new Map());

const note = (path: string, todos: NoteSketch['todos'], change: Partial<NoteSketch> = {}): Note =>
  buildNote({ path, todos, ...change });
function first(of: Note): Occurrence {
  const [one] = listOccurrences(of);
  if (one === undefined) throw new Error('no TODO');
  return one;
}
const at = (path: string, todo: string | TodoSketch, change: Partial<NoteSketch> = {}) =>
  first(note(path, [todo], change));

type Change = { readonly issue?: Partial<Issue>; readonly marker?: Partial<Marker>; readonly number?: number };

/** An issue that was opened for a TODO where it stood. */
function track(one: Occurrence, { issue = {}, marker = {}, number = 1 }: Change = {}): Tracked {
  return {
    issue: {
      repo: TARGET,
      number,
      url: `https://github.com/${TARGET}/issues/${number}`,
      title: one.todo.title,
      body: '',
      state: 'open',
      stateReason: null,
      closedAt: null,
      createdAt: '2026-01-05T00:00:00Z',
      labels: [],
      assignees: [],
      author: null,
      authorAssociation: null,
      authorType: null,
      locked: false,
      ...issue,
    },
    marker: {
      ...MARKER,
      key: `key${number}`,
      content: { ...MARKER.content, owners: one.sighting.owners, due: one.todo.due },
      assignees: one.todo.owners.map(({ login }) => hashWord(login ?? '')),
      theirs: [],
      owners: one.owners.length > 1 ? one.owners.map(hashWord) : [],
      teams: one.teams.map(hashTeam),
      sightings: [one.sighting],
      ...marker,
    },
    block: '',
    detached: false,
    wording: one.wording,
  };
}
const entity = (tracked: Tracked | null, ...occurrences: readonly Occurrence[]): Growing => ({
  tracked,
  occurrences: [...occurrences],
  beside: [],
  follows: null,
  barred: null,
  birth: tracked?.marker.sightings[0]?.date ?? null,
});
function index(...entities: readonly Growing[]) {
  const built = createCarryOverIndex(OPTIONS);
  for (const one of entities) built.add(one);
  return built;
}

describe('exactly the same in another note', () => {
  const again = at(B, TEXT);

  it('is known by an issue, and by a TODO that is new itself', () => {
    const byIssue = entity(track(at(A, TEXT)));
    expect(index(byIssue).findExact(again, nobody, SAME)).toBe(byIssue);
    const byTodo = entity(null, at(A, TEXT));
    expect(index(byTodo).findExact(again, nobody, SAME)).toBe(byTodo);
    expect(index().findExact(again, nobody, SAME)).toBeNull();
  });

  it('is known among many by its owner, and beyond what anybody could tell by nothing else', () => {
    const words = 'Measure the boot time of the new board';
    const people = (count: number) =>
      Array.from({ length: count }, (_, number) => {
        const own = `P${number.toString(26).replace(/./g, (digit) => String.fromCharCode(65 + parseInt(digit, 26)))}`;
        return entity(track(at(A, `${own}: ${words}`), { number: number + 1 }));
      });
    const some = people(200);
    expect(index(...some).findExact(at(B, `PC: ${words}`), nobody, SAME)).toBe(some[2]);
    expect(index(...some).findExact(at(B, `PC/ZZ: ${words}`), new Set(some.slice(0, 2)), SAME)).toBe(some[2]);
    expect(index(...some).findExact(at(B, `XY: ${words}`), nobody, SAME)).toBeNull();
    expect(index(...some).findExact(at(B, `ZZ: ${words}`), nobody, ANY)).toBe(some[0]);
    const all = people(300);
    expect(index(...all).findExact(at(B, `PC: ${words}`), nobody, SAME)).toBe(all[2]);
    expect(index(...all).findExact(at(B, `ZZ: ${words}`), nobody, ANY)).toBeNull();
  });

  it('is not looked for where nothing is carried over, in other teams, and where the answer was no', () => {
    const one = entity(track(at(A, TEXT)));
    const off = createCarryOverIndex({ ...OPTIONS, carryOver: false });
    off.add(one);
    expect(off.findExact(again, nobody, ANY)).toBeNull();
    expect(off.findAlike(again, nobody)).toEqual([]);
    expect(index(one).findExact(at(B, TEXT, { teams: ['docs'] }), nobody, ANY)).toBeNull();
    expect(index(one).findExact(at(B, TEXT, { teams: ['docs', 'Kernel'] }), nobody, ANY)).toBe(one);
    const many = Array.from({ length: 16 }, (_, team) => `a${team}`);
    expect(index(one).findExact(at(B, TEXT, { teams: [...many.slice(1), 'Kernel'] }), nobody, ANY)).toBe(one);
    expect(index(one).findExact(at(B, TEXT, { teams: [...many, 'Kernel'] }), nobody, ANY)).toBeNull();
    const issue = track(at(A, TEXT)).issue;
    const barred: Growing = { ...entity(null, at(A, TEXT)), barred: { reason: 'declined', issue } };
    expect(index(barred).findExact(again, nobody, ANY)).toBeNull();
  });

  it('joins one TODO of a note at most, and nothing that is kept out', () => {
    const one = entity(track(at(A, TEXT)));
    expect(index(one).findExact(again, new Set([one]), ANY)).toBeNull();
    expect(index(one).findExact(at(B, { text: 'x', withheld: 'no-issue' }), nobody, ANY)).toBeNull();
    const { sighting } = again;
    const withheld = { ...again, todo: { ...again.todo, withheld: 'no-issue' as const } };
    expect(index(one).findExact(withheld, nobody, ANY)).toBeNull();
    const held = entity(null, { ...again, sighting });
    expect(index(held).findExact(again, nobody, SAME)).toBeNull();
  });

  it('asks for an owner in common first', () => {
    const one = entity(track(at(A, TEXT)), at(A, TEXT));
    const other = at(B, TEXT.replace('AM', 'CV'));
    expect(index(one).findExact(other, nobody, SAME)).toBeNull();
    expect(index(one).findExact(other, nobody, ANY)).toBe(one);
  });

  it('on one day is the same of one owner and one date only', () => {
    const one = entity(null, at('minutes/a-2026-01-05.md', TEXT));
    const sameDay = 'minutes/b-2026-01-05.md';
    expect(index(one).findExact(at(sameDay, TEXT), nobody, SAME)).toBe(one);
    expect(index(one).findExact(at(sameDay, TEXT.replace('AM', 'CV')), nobody, ANY)).toBeNull();
    const due = at(sameDay, `${TEXT} by 2026-02-01`);
    expect(index(one).findExact(due, nobody, BARE)).toBeNull();
    expect(index(one).findExact(at(B, `${TEXT} by 2026-02-01`), nobody, BARE)).toBe(one);
    expect(index(one).findAlike(at(sameDay, TEXT), nobody)).toEqual([]);
  });

  it('without its date is no guess between two that are open', () => {
    const dated = (day: string, change: Change = {}) => entity(track(at(A, `${TEXT} by ${day}`), change));
    const later = at(B, `${TEXT} by 2026-04-01`);
    const [one, two] = [dated('2026-02-01', { number: 1 }), dated('2026-03-01', { number: 2 })];
    expect(index(one).findExact(later, nobody, BARE)).toBe(one);
    expect(index(one, two).findExact(later, nobody, BARE)).toBeNull();
    const over = dated('2026-03-01', { number: 2, issue: { state: 'closed' } });
    expect(index(over, one).findExact(later, nobody, BARE)).toBe(one);
    expect(index(one, dated('2026-02-01', { number: 3 })).findExact(later, nobody, BARE)).toBe(one);
  });

  it('chooses the one that is open, then the one raised last, then the oldest', () => {
    const old = (number: number, change: Change = {}, path = A) => entity(track(at(path, TEXT), { number, ...change }));
    const last = at('minutes/2026-01-19.md', TEXT);
    const closed = { issue: { state: 'closed' as const } };
    const [shut, open] = [old(1, closed), old(2)];
    expect(index(shut, open).findExact(last, nobody, SAME)).toBe(open);
    const later = old(3, {}, B);
    expect(index(open, later).findExact(last, nobody, SAME)).toBe(later);
    const twin = old(4);
    expect(index(twin, open).findExact(last, nobody, SAME)).toBe(open);
    const fresh = entity(null, at(A, TEXT));
    expect(index(fresh, open).findExact(last, nobody, SAME)).toBe(open);
    expect(index(shut, fresh).findExact(last, nobody, SAME)).toBe(fresh);
    const done = entity(null, at(B, `[x] ${TEXT}`));
    expect(index(done, fresh).findExact(last, nobody, SAME)).toBe(fresh);
    const standing = entity(track(at(A, TEXT), { number: 5 }), at(B, TEXT));
    expect(index(open, standing).findExact(last, nobody, SAME)).toBe(standing);
  });

  it('that is done is the one that was there before', () => {
    const done = at(A, `[x] ${TEXT}`);
    const later = entity(track(at(B, TEXT)));
    expect(index(later).findExact(done, nobody, ANY)).toBeNull();
    expect(index(entity(null, at(B, TEXT))).findExact(done, nobody, ANY)).toBeNull();
    expect(index(later).findExact(at(B, `[x] ${TEXT}`), nobody, ANY)).toBe(later);
    expect(index(later).findExact(at('minutes/2026-01-19.md', `[x] ${TEXT}`), nobody, ANY)).toBe(later);
    const both = entity(track(at(B, TEXT)), at('minutes/2026-01-01.md', TEXT));
    expect(index(both).findExact(done, nobody, ANY)).toBe(both);
    const twice = track(at(B, TEXT), { marker: { sightings: [at(B, TEXT).sighting, at(A, TEXT).sighting] } });
    const known = entity(twice);
    expect(index(known).findExact(done, nobody, ANY)).toBe(known);
    expect(index(later).findExact(at(A, TEXT), nobody, ANY)).toBe(later);
  });

  it('is found where an entity has grown to', () => {
    const built = createCarryOverIndex(OPTIONS);
    const grown = at(B, 'AM: Write to the printers about it', { teams: ['docs'] });
    const one = entity(track(at(A, TEXT)), at(A, TEXT));
    built.add(one);
    const last = at('minutes/2026-01-19.md', 'AM: Write to the printers about it', { teams: ['docs'] });
    built.grow(grown, one);
    expect(built.findExact(last, nobody, SAME)).toBeNull();
    one.occurrences.push(grown);
    built.grow(grown, undefined);
    expect(built.findExact(last, nobody, SAME)).toBeNull();
    built.grow(grown, one);
    expect(built.findExact(last, nobody, SAME)).toBe(one);
    expect(built.findAlike(last, nobody).map(({ entity: found }) => found)).toEqual([one]);
  });
});

describe('nearly the same in another note', () => {
  const alike = (again: string | TodoSketch, ...entities: readonly Growing[]) =>
    index(...entities)
      .findAlike(at(B, again), nobody)
      .map(({ entity: found }) => entities.indexOf(found));
  const one = entity(track(at(A, 'AM: alpha beta gamma delta epsilon')));
  /** What only the same owner would say of `alpha beta gamma delta`. */
  const MUCH_MORE = 'kilo lima mike november alpha beta gamma delta';

  it.each<[string, readonly number[]]>([
    ['AM: alpha beta gamma delta epsilon', [0]],
    ['AM: alpha the beta of gamma and delta in epsilon', [0]],
    ['AM: epsilon delta gamma beta alpha', [0]],
    ['AM: alpha beta gamma delta epsilon zeta', [0]],
    ['AM: alpha beta gamma delta', [0]],
    ['AM: alpha beta gamma delta epsilom', [0]],
    ['AM: alpha beta gamma delta zeta', []],
    ['AM: zeta beta gamma delta epsilon', []],
    ['AM/CV: alpha beta gamma delta epsilon', [0]],
    ['AM: alpha beta gamma delta epsilon https://e.org/a', [0]],
    ['AM: alpha', []],
    // Every object of JavaScript has such a property.
    ['AM: constructor beta gamma delta epsilon', []],
  ])('%s', (again, found) => expect(alike(again, one)).toEqual(found));

  it('compares addresses exactly', () => {
    const link = (url: string) => `AM: alpha beta gamma delta ${url}`;
    const linked = entity(track(at(A, link('https://e.org/a'))));
    expect(alike(link('https://e.org/a'), linked)).toEqual([0]);
    expect(alike(link('https://e.org/b'), linked)).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['AM', 'am', true],
    ['AM/CV', 'CV/TT', true],
    ['AM/CV', 'TT', false],
    ['', '', true],
    ['AM', '', false],
    ['', 'AM', false],
  ])('of %j and %j, whether the earlier note is read or not', (before, after, same) => {
    const todo = (owners: string, text = 'alpha beta gamma delta') => ({
      text,
      owners: owners.split('/').filter(Boolean),
    });
    const earlier = at(A, todo(before));
    const expected = same ? [0] : [];
    expect(alike(todo(after, MUCH_MORE), entity(track(earlier), earlier))).toEqual(expected);
    expect(alike(todo(after, MUCH_MORE), entity(null, earlier))).toEqual(expected);
    expect(alike(todo(after, MUCH_MORE), entity(track(earlier)))).toEqual(expected);
  });

  it('of another owner is what was handed on: the same words, or little behind them', () => {
    const before = entity(track(at(A, 'AM: alpha beta gamma delta')));
    expect(alike('CV: alpha beta gamma delta', before)).toEqual([0]);
    expect(alike('CV: alpha beta gamma delta epsilon', before)).toEqual([0]);
    expect(alike(`CV: ${MUCH_MORE}`, before)).toEqual([]);
    expect(alike(`AM: ${MUCH_MORE}`, before)).toEqual([0]);
  });

  it('is of one person under two names', () => {
    const named = (path: string, ...owners: readonly (readonly [string, string | null])[]): Occurrence => {
      const text = path === A ? 'alpha beta gamma delta' : MUCH_MORE;
      const one = at(path, { text, owners: owners.map(([raw]) => raw) });
      const people = owners.map(([raw, login]) => ({ raw, login, kind: 'person' as const }));
      return { ...one, todo: { ...one.todo, owners: people } };
    };
    const earlier = named(A, ['AM', 'Ada'], ['XY', null]);
    const found = (again: Occurrence, other: Growing) => index(other).findAlike(again, nobody).length;
    for (const other of [entity(null, earlier), entity(track(earlier))]) {
      expect(found(named(B, ['ada', 'aDA'], ['QQ', 'q']), other)).toBe(1);
      expect(found(named(B, ['ada', 'bo']), other)).toBe(0);
      expect(found(named(B, ['zz', null]), other)).toBe(0);
    }
    const nameless = named(A, ['XY', null]);
    for (const other of [
      entity(null, earlier),
      entity(track(earlier)),
      entity(null, nameless),
      entity(track(nameless)),
    ]) {
      expect(found(named(B, ['xy', null], ['ZZ', null]), other)).toBe(1);
      expect(found(named(B, ['ZZ', null]), other)).toBe(0);
    }
  });

  it('leaves out what another one carries on', () => {
    const text = 'AM: alpha beta gamma delta epsilon';
    const near = 'AM: alpha beta gamma delta epsilon zeta';
    const shut = entity(track(at(A, text), { issue: { state: 'closed' } }));
    const open = entity(track(at('minutes/2026-01-08.md', text), { number: 2 }));
    expect(alike(near, shut, open)).toEqual([1]);
    expect(alike(near, open, shut)).toEqual([0]);
    const older = entity(track(at(A, text), { number: 3 }));
    expect(alike(near, older, open)).toEqual([1]);
    const other = entity(track(at(A, 'AM: alpha beta gamma delta'), { number: 4 }));
    expect(alike(near, other, open)).toHaveLength(2);
    const dated = entity(track(at('minutes/2026-01-08.md', `${text} by 2026-02-01`), { number: 5 }));
    expect(alike(near, older, dated)).toHaveLength(2);
    const theirs = entity(track(at(A, text.replace('AM', 'AM/CV')), { number: 6 }));
    expect(alike(near, theirs, open)).toHaveLength(2);
    const overOfOther = entity(track(at(A, 'AM: alpha beta gamma delta'), { number: 8, issue: { state: 'closed' } }));
    expect(alike(near, overOfOther, open)).toHaveLength(2);
    const freshAndDated = entity(null, at(A, `${text} by 2026-02-01`));
    expect(alike(near, freshAndDated, open)).toHaveLength(2);
    const overAndDated = entity(track(at(A, `${text} by 2026-02-01`), { number: 7, issue: { state: 'closed' } }));
    expect(alike(near, overAndDated, open)).toEqual([1]);
  });

  it('is looked for by its rarest words, and not among many that tell nothing', () => {
    const many = Array.from({ length: 70 }, (_, index) =>
      entity(track(at(A, `AM: alpha beta gamma item${index}`), { number: index + 1 })),
    );
    expect(alike('AM: alpha beta gamma item7 at last', ...many)).toEqual([7]);
    expect(alike('AM: alpha beta gamma', ...many)).toEqual([]);
  });
});

describe('where a note may be now', () => {
  const sighting = (change: Partial<Sighting> = {}): Sighting => ({ ...at(A, TEXT).sighting, ...change });
  const find = (seen: Sighting, ...notes: readonly Note[]) =>
    locate(notes)
      .find(seen)
      .map((place) => place.note.path);

  it('is its path, while its day is the same', () => {
    expect(find(sighting(), note(A, []), note(`x/${A}`, []))).toEqual([A]);
    const other = { ...note(A, []), date: '2026-01-06' };
    expect(find(sighting(), other)).toEqual([A]);
    expect(find(sighting(), other, note('moved/2026-01-05.md', []))).toEqual(['moved/2026-01-05.md', A]);
  });

  it('is where a file of its name and day lies, else of its title and day', () => {
    expect(find(sighting(), note('moved/to/2026-01-05.md', [], { title: 'x' }))).toEqual(['moved/to/2026-01-05.md']);
    expect(find(sighting(), note('2026-01-05.md', [], { title: 'x' }))).toEqual(['2026-01-05.md']);
    expect(find(sighting(), note('a/x-2026-01-05.md', []))).toEqual(['a/x-2026-01-05.md']);
    expect(find(sighting(), note('a/x-2026-01-05.md', [], { title: 'x' }))).toEqual([]);
    expect(find(sighting(), note('a/x-2026-01-06.md', []))).toEqual([]);
    expect(find(sighting(), { ...note('b/2026-01-05.md', [], { title: 'x' }), date: '2026-01-06' })).toEqual([]);
    expect(find(sighting(), note('b/2026-01-05.md', []), note('c/2026-01-05.md', []))).toHaveLength(2);
  });

  it('is told by a title or a name, with or without a date', () => {
    const undated = sighting({ date: null, path: 'a/weekly.md' });
    expect(find(undated, note('b/other.md', []))).toEqual(['b/other.md']);
    expect(find(undated, note('b/other.md', [], { title: 'x' }))).toEqual([]);
    expect(find(undated, note('b/weekly.md', [], { title: 'x' }))).toEqual(['b/weekly.md']);
  });

  it('is where this push has moved it, whatever its name, title and date', () => {
    const moved = createPlaceFinder([note('b/2026-02-01.md', [], { title: 'x' })], new Map([['b/2026-02-01.md', A]]));
    expect(moved.find(sighting()).map((place) => place.note.path)).toEqual(['b/2026-02-01.md']);
  });
});

describe('what is gone', () => {
  const one = entity(track(at(A, TEXT)));
  const judge = (of: Growing, notes: readonly Note[], commit: readonly string[] | null, covers = true) => {
    const finder = locate(notes);
    const scope = { commitPaths: commit === null ? null : new Set(commit), covers: () => covers };
    const isRead = createPlaceJudge(notes, scope, { finder, movedAway: new Map() });
    const occurrences = notes.flatMap((one) => listOccurrences(one));
    const { left, looked } = createGoneJudge({ isRead, finder, movedAway: new Map(), files: notes, occurrences })(of);
    return [left.length, looked];
  };
  const other = note(B, []);

  it.each<[string, readonly Note[], readonly string[] | null, boolean, readonly unknown[]]>([
    ['a note that was read and holds it no more', [note(A, [])], [A], true, [0, [A]]],
    ['a note that was not read wholly', [note(A, [], { complete: false })], [A], true, [1, [A]]],
    ['a note that the commit has and nobody read', [other], [A, B], true, [1, []]],
    ['a note that the commit has not', [other], [B], true, [0, []]],
    ['a note of which nobody knows', [other], null, true, [1, []]],
    ['a note that this run does not cover', [other], [B], false, [1, []]],
    ['a run without notes', [], [], true, [1, []]],
    ['a note that moved', [note(`x/${A}`, [])], [`x/${A}`], true, [0, [`x/${A}`]]],
    [
      'a note that moved and was not read wholly',
      [note(`x/${A}`, []), note(`y/${A}`, [], { complete: false })],
      [],
      true,
      [1, [`x/${A}`, `y/${A}`]],
    ],
  ])('%s', (_name, notes, commit, covers, expected) => {
    expect(judge(one, notes, commit, covers)).toEqual(expected);
  });

  it('is not what stands where it was seen, or where that note lies now', () => {
    const here = at(A, 'AM: other words');
    expect(judge(entity(track(at(A, TEXT)), here), [here.note], [A])).toEqual([0, []]);
    const moved = at(`x/${A}`, TEXT);
    expect(judge(entity(track(at(A, TEXT)), moved), [moved.note], [`x/${A}`])).toEqual([0, []]);
    const elsewhere = at(B, TEXT);
    expect(judge(entity(track(at(A, TEXT)), elsewhere), [elsewhere.note], [B])).toEqual([0, []]);
    expect(judge(entity(null, here), [here.note], [A])).toEqual([0, []]);
  });

  it('is told in the order of the meetings', () => {
    const seen = (date: string | null, path: string): Sighting => ({ ...at(A, TEXT).sighting, date, path });
    const ordered = [seen(null, 'z'), seen(null, 'a'), seen('2026-01-05', 'b'), seen('2026-01-12', 'a')];
    expect(ordered.toSorted(compareSightings)).toEqual(ordered);
    expect(
      ordered
        .toReversed()
        .sort(compareSightings)
        .map(({ path }) => path),
    ).toEqual(['a', 'z', 'b', 'a']);
  });
});

describe('TODOs of the very note', () => {
  const match = (entities: readonly Growing[], ...notes: readonly Note[]) => {
    const { matched, rest } = matchSameNotes(
      entities,
      notes.flatMap((one) => listOccurrences(one)),
      locate(notes),
    );
    return {
      matched: matched.map(({ entity: one, occurrence }) => `${entities.indexOf(one)} ${occurrence.todo.text}`).sort(),
      rest: rest.map(({ todo }) => todo.text),
    };
  };
  const of = (path: string, todo: string | TodoSketch, change: Change = {}, sketch: Partial<NoteSketch> = {}) =>
    entity(track(at(path, todo, sketch), change));
  const long = 'Measure the boot time of the new board';

  it('are known by their words, whoever owns them', () => {
    expect(match([of(A, 'AM: a b'), of(A, 'CV: a b')], note(A, ['CV: a b', 'AM: c d']))).toEqual({
      matched: ['1 a b'],
      rest: ['c d'],
    });
    expect(match([of(A, 'AM: a b')], note(A, ['CV: a b']))).toEqual({ matched: ['0 a b'], rest: [] });
    expect(match([of(A, 'AM: a b')], note(A, ['AM: c d']))).toEqual({ matched: [], rest: ['c d'] });
    expect(match([of(A, 'AM: a b')], note(B, ['AM: a b']))).toEqual({ matched: [], rest: ['a b'] });
  });

  it('are known by their words before any that are alike', () => {
    const two = [of(A, `AM: ${long}`), of(A, `AM: ${long} twice`, { number: 2 })];
    expect(match(two, note(A, [`AM: ${long} twice`]))).toEqual({ matched: [`1 ${long} twice`], rest: [] });
    expect(match(two, note(A, [`AM: ${long} twice`, `AM: ${long}`])).matched).toEqual([`0 ${long}`, `1 ${long} twice`]);
  });

  it('are known without their date, in their order where several differ in it alone', () => {
    const due = (day: string) => `AM: go home by ${day}`;
    const one = of(A, due('2026-02-01'));
    const later = note(A, [due('2026-03-01')]);
    expect(match([one], later).matched).toHaveLength(1);
    const two = [one, of(A, due('2026-02-02'), { number: 2 })];
    expect(match(two, later)).toEqual({ matched: ['0 go home by 2026-03-01'], rest: [] });
    expect(match([one], note(A, [due('2026-03-01'), due('2026-03-02')]))).toEqual({
      matched: ['0 go home by 2026-03-01'],
      rest: ['go home by 2026-03-02'],
    });
    const kept = note(A, [due('2026-04-01'), { text: 'go home until 2026-02-02', owners: ['AM'], due: '2026-02-02' }]);
    const dated = of(A, due('2026-02-02'), { marker: { content: { ...MARKER.content, due: '2026-02-02' } } });
    expect(match([dated, one], kept).matched).toEqual(['0 go home until 2026-02-02', '1 go home by 2026-04-01']);
    for (const over of [{ issue: { state: 'closed' as const } }, { marker: { removed: true } }])
      expect(match([one, of(A, due('2026-02-02'), { number: 2, ...over })], later).matched).toHaveLength(1);
  });

  it('are matched one to one within a note', () => {
    const seen = [at(A, 'AM: a b').sighting, at(`x/${A}`, 'AM: c d').sighting];
    const one = of(A, 'AM: a b', { marker: { sightings: seen } });
    expect(match([one], note(A, ['AM: a b', 'AM: c d']))).toEqual({ matched: ['0 a b'], rest: ['c d'] });
    expect(match([one], note(A, ['AM: a b']), note(`x/${A}`, ['AM: c d'])).matched).toEqual(['0 a b', '0 c d']);
    expect(match([of(A, 'AM: a b'), of(A, 'AM: a b', { number: 2 })], note(A, ['AM: a b'])).matched).toEqual(['0 a b']);
  });

  it('are known by likeness once they are edited', () => {
    expect(match([of(A, `AM: ${long}`)], note(A, ['AM: Measure the boot time of one board'])).matched).toHaveLength(1);
    expect(match([of(A, `AM: ${long}`)], note(A, ['AM: Write to the printers'])).matched).toEqual([]);
    const gone = of(A, `AM: ${long}`, { marker: { removed: true } });
    expect(match([gone], note(A, ['AM: Measure the boot time of one board'])).matched).toEqual([]);
    expect(match([gone], note(A, [`AM: ${long}`])).matched).toHaveLength(1);
  });

  it('are known by likeness only in what is surely the same note', () => {
    const edited = 'AM: Measure the boot time of one board';
    const moved = 'x/2026-01-05.md';
    const found = (sketch: Partial<NoteSketch>) =>
      match([of(A, `AM: ${long}`)], note(moved, [edited], sketch)).matched.length;
    expect(found({})).toBe(1);
    expect(found({ title: 'Other' })).toBe(1);
    expect(found({ title: 'Other', teams: ['docs', 'Kernel'] })).toBe(1);
    expect(found({ title: 'Other', teams: ['docs'] })).toBe(0);
    expect(found({ teams: ['docs'] })).toBe(1);
    expect(match([of(A, `AM: ${long}`)], note(A, [edited], { title: 'Other', teams: ['docs'] })).matched).toHaveLength(
      1,
    );
  });

  it('are known where one is far more alike, although words speak for both', () => {
    const two = [of(A, 'AM: alpha beta gamma delta iota kappa'), of(A, 'AM: alpha beta gamma delta lambda sigma')];
    expect(match(two, note(A, ['AM: alpha beta gamma delta iota kappa lambda'])).matched).toEqual([
      '0 alpha beta gamma delta iota kappa lambda',
    ]);
  });

  it('are told apart by words, then by owners, then by the date', () => {
    const wide = (name: string) => `Update the ${name} package in the catalog of all the boards to the newest release`;
    const edit = (text: string) => text.replace('newest', 'latest stable');
    const [one, two] = [of(A, `AM: ${wide('nginx')}`), of(A, `AM: ${wide('redis')}`, { number: 2 })];
    expect(match([one, two], note(A, [`AM: ${edit(wide('redis'))}`, `AM: ${edit(wide('nginx'))}`])).matched).toEqual([
      `0 ${edit(wide('nginx'))}`,
      `1 ${edit(wide('redis'))}`,
    ]);
    const [mine, theirs] = [of(A, `AM: ${wide('nginx')}`), of(A, `CV: ${wide('nginx')}`, { number: 2 })];
    const after = note(A, [`CV: ${edit(wide('nginx'))}`, `AM: ${edit(wide('nginx'))}`]);
    const { matched } = matchSameNotes([mine, theirs], listOccurrences(after), locate([after]));
    expect(matched.map(({ entity: who, occurrence }) => [who === mine, occurrence.todo.owners[0]?.raw]).sort()).toEqual(
      [
        [false, 'CV'],
        [true, 'AM'],
      ],
    );
    const sketch = (due: string, text = wide('nginx')): TodoSketch => ({ text: text, owners: ['AM'], due });
    const dated = [of(A, sketch('2026-02-01')), of(A, { ...sketch('2026-03-01'), text: wide('nginx') }, { number: 2 })];
    const now = note(A, [sketch('2026-03-01', edit(wide('nginx')))]);
    const told = matchSameNotes(dated, listOccurrences(now), locate([now]));
    expect(told.matched.map(({ entity: who }) => dated.indexOf(who))).toEqual([1]);
    const neither = note(A, [sketch('2026-04-01', edit(wide('nginx')))]);
    expect(matchSameNotes(dated, listOccurrences(neither), locate([neither])).matched).toEqual([]);
  });

  it('are not compared one by one where a note was rewritten', () => {
    const words = (index: number) => `alpha${index} beta${index} gamma${index}`;
    const before = Array.from({ length: 201 }, (_, index) => of(A, `AM: ${words(index)}`, { number: index + 1 }));
    const after = (count: number) => Array.from({ length: count }, (_, index) => `AM: ${words(index)} delta`);
    expect(match(before.slice(0, 200), note(A, after(200))).matched).toHaveLength(200);
    expect(match(before, note(A, after(200))).matched).toEqual([]);
  });
});

describe('TODOs of many notes', () => {
  const options = (notes: readonly Note[]) => ({
    notes,
    finder: locate(notes),
    isRead: () => false,
    touched: null,
    carryOver: true,
    timezone: 'UTC',
  });
  const match = (tracked: readonly Tracked[], ...notes: readonly Note[]) =>
    matchTodos(
      notes.flatMap((one) => listOccurrences(one)),
      tracked,
      options(notes),
    ).map(({ tracked: one, occurrences, follows, barred }) => ({
      number: one?.issue.number ?? null,
      days: occurrences.map(({ note: of }) => of.date),
      follows,
      barred,
    }));
  const none = { follows: null, barred: null };

  it('are joined in the order of the meetings, whatever the order of the files', () => {
    const notes = [note('minutes/2026-01-19.md', [TEXT]), note(A, [TEXT]), note(B, [TEXT])];
    const days = ['2026-01-05', '2026-01-12', '2026-01-19'];
    expect(match([], ...notes)).toEqual([{ number: null, days, ...none }]);
    // The issue was born of the second: what an older note says changes nothing.
    expect(match([track(at(B, TEXT))], ...notes)).toEqual([{ number: 1, days: days.slice(1), ...none }]);
  });

  it('join issues that remember their folder by its whole name', () => {
    const of = (path: string) => note(path, [TEXT], { teams: [] });
    const remembering = (team: string) => track(first(of(A)), { marker: { teams: [hashTeam(team)] } });
    const count = (team: string) => match([remembering(team)], of(B)).length;
    expect(['/minutes', '/', '/board'].map(count)).toEqual([1, 1, 2]);
  });

  it('prefer the same owner and date before any', () => {
    const texts = (todo: string) => note(B, [todo]);
    const mine = track(at(A, TEXT), { number: 1 });
    const theirs = track(at(A, TEXT.replace('AM', 'CV')), { number: 2 });
    expect(match([theirs, mine], texts(TEXT)).map(({ days }) => days.length)).toEqual([0, 1]);
    expect(match([theirs], texts(TEXT)).map(({ days }) => days.length)).toEqual([1]);
    const due = track(at(A, `${TEXT} by 2026-02-01`), { number: 3 });
    expect(match([due], texts(`${TEXT} by 2026-03-01`)).map(({ days }) => days.length)).toEqual([1]);
    const dueOfOther = texts(`${TEXT.replace('AM', 'CV')} by 2026-03-01`);
    expect(match([due], dueOfOther).map(({ days }) => days.length)).toEqual([1]);
    expect(match([theirs, due], texts(`${TEXT} by 2026-03-01`)).map(({ days }) => days.length)).toEqual([0, 1]);
  });

  it('of few words are joined by all of them, whatever the date, of the same owner', () => {
    const joined = (before: string, after: string) =>
      match([track(at(A, before))], note(B, [after])).map(({ days }) => days.length);
    expect(joined('AM: go home', 'AM: go home')).toEqual([1]);
    expect(joined('AM: go home', 'AM: go there')).toEqual([0, 1]);
    expect(joined('AM: go home', 'CV: go home')).toEqual([0, 1]);
    expect(joined('AM: go home', 'AM/CV: go home')).toEqual([1]);
    expect(joined('AM: go home by train', 'CV: go home by train')).toEqual([1]);
    expect(joined('AM: go home by 2026-02-01', 'AM: go home by 2026-03-01')).toEqual([1]);
    expect(joined('AM: go home by 2026-02-01', 'CV: go home by 2026-03-01')).toEqual([0, 1]);
  });

  it('start anew after they were done, and not at all after a no', () => {
    const closed = (stateReason: string) =>
      track(at(A, TEXT), { issue: { state: 'closed', stateReason, closedAt: '2026-01-07T00:00:00Z' } });
    const done = closed('completed');
    expect(match([done], note(B, [TEXT]))).toEqual([
      { number: 1, days: [], ...none },
      { number: null, days: ['2026-01-12'], follows: done.issue, barred: null },
    ]);
    const declined = closed('not_planned');
    expect(match([declined], note(B, [TEXT]))).toEqual([
      { number: 1, days: [], ...none },
      { number: null, days: ['2026-01-12'], follows: null, barred: { reason: 'declined', issue: declined.issue } },
    ]);
  });

  it('are joined by nearly the same words to the clearly most alike', () => {
    const text = (end: string) => `AM: alpha beta gamma delta epsilon zeta eta theta ${end}`;
    const one = track(at(A, text('iota kappa')), { number: 1 });
    const two = track(at(A, text('lambda kappa')), { number: 2 });
    const joined = (again: string | TodoSketch, ...tracked: readonly Tracked[]) =>
      match(tracked, note(B, [again])).map(({ days }) => days.length);
    expect(joined(text('iota kappa mu'), one, two)).toEqual([1, 0]);
    expect(joined(text('lambda kappa mu'), one, two)).toEqual([0, 1]);
    expect(joined(text('iota mu'), one, two)).toEqual([0, 0, 1]);
    expect(joined(text('kappa'), one, two)).toEqual([0, 0, 1]);
    expect(joined(text('iota kappa'), one, two)).toEqual([1, 0]);
    expect(joined(text('iota lambda kappa'), one, two)).toEqual([0, 0, 1]);
    const { todo } = at(B, text('iota kappa mu'));
    expect(joined({ text: todo.text, owners: ['AM'], withheld: 'no-issue' }, one)).toEqual([0, 1]);
    const theirs = track(at(A, text('iota kappa').replace('AM', 'AM/CV')), { number: 3 });
    expect(joined(text('iota kappa mu'), one, theirs)).toEqual([1, 0]);
  });
});
