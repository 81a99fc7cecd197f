import { isCollective } from '../reading/owner-names.ts';
import { foldCase } from '../text/fold-text.ts';
import { readLogin } from '../text/login.ts';
import { computeInitials, foldName, splitName, withoutAsides } from '../text/person-name.ts';
import { rememberAnswers } from '../text/remember.ts';
import type { Owner, PeopleSettings } from './types.ts';

/** Finds the logins of an owner as written, in a note of given teams and participants. */
export type OwnerResolver = (raw: string) => readonly Owner[];

type Alias = { readonly login: string; readonly teams: ReadonlySet<string> | null };

/**
 * A resolver for one note. A login is given only beyond doubt: by `@login`, by `people` (team-scoped before global), by
 * a group, or by the one participant whose full name or first and last initials these are and whose name is in
 * `people`. A first name alone never assigns: over real notes it picks the wrong person once in six times.
 */
export function createOwnerResolver(
  settings: PeopleSettings,
  note: { readonly teams: readonly string[]; readonly participants: readonly string[] },
): OwnerResolver {
  const aliases = indexAliases(settings);
  const groups = new Map([...settings.groups].map(([word, logins]) => [foldName(word), logins]));
  const logins = new Set(settings.people.map((person) => person.login));
  const teams = new Set(note.teams.map(foldCase));
  const participants = note.participants.map(describeParticipant);
  const lookUp = (name: string) => chooseLogin(aliases.get(foldName(name)) ?? [], teams);
  return (raw) => {
    const person = (login: string): Owner => ({ raw, login, kind: 'person' });
    const nameLogin = (word: string): readonly Owner[] => {
      const login = logins.has(word.slice(1)) ? word.slice(1) : (readLogin(word) ?? lookUp(word));
      return login === null ? [{ raw, login: null, kind: 'unresolved' }] : [person(login)];
    };
    if (raw.startsWith('@')) {
      const group = groups.get(foldName(raw)) ?? groups.get(foldName(raw.slice(1)));
      if (group !== undefined) return expandGroup(raw, group);
      return /^@(?:all|everyone|here|channel|team|[\w-]+\/[\w-]+)$/i.test(raw)
        ? [{ raw, login: null, kind: 'group' }]
        : nameLogin(raw);
    }
    const known = lookUp(raw);
    if (known !== null) return [person(known)];
    const group = groups.get(foldName(raw));
    if (group !== undefined) return expandGroup(raw, group);
    const named = findNamed(raw, participants).map(lookUp);
    const [only] = named;
    if (named.length === 1 && only !== undefined && only !== null) return [person(only)];
    // `Everyone`, `the mentors`: nobody's login, and no riddle.
    if (isCollective(raw)) return [{ raw, login: null, kind: 'group' }];
    // A login of `people` in its own spelling, as in `TODO(mara-l): …`; a capital would make it a first name.
    return logins.has(raw) && /^[a-z\d]/.test(raw) ? [person(raw)] : [{ raw, login: null, kind: 'unresolved' }];
  };
}

function expandGroup(raw: string, logins: readonly string[]): readonly Owner[] {
  if (logins.length === 0) return [{ raw, login: null, kind: 'group' }];
  return logins.map((login) => ({ raw, login, kind: 'person' }));
}

function indexAliases(settings: PeopleSettings): ReadonlyMap<string, readonly Alias[]> {
  const index = new Map<string, Alias[]>();
  for (const { login, aliases, teams } of settings.people) {
    const scope = teams === null ? null : new Set(teams.map(foldCase));
    for (const alias of aliases) {
      const key = foldName(alias);
      index.set(key, [...(index.get(key) ?? []), { login, teams: scope }]);
    }
  }
  return index;
}

/** Team-scoped aliases win over global ones; two logins left mean nobody. */
function chooseLogin(aliases: readonly Alias[], teams: ReadonlySet<string>): string | null {
  const scoped = aliases.filter((alias) => alias.teams !== null && [...alias.teams].some((team) => teams.has(team)));
  const fitting = scoped.length > 0 ? scoped : aliases.filter((alias) => alias.teams === null);
  const logins = new Set(fitting.map((alias) => alias.login));
  const [only] = logins;
  return logins.size === 1 && only !== undefined ? only : null;
}

/** A participant, taken apart once for all owners and notes. */
type Participant = {
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly initials: readonly string[];
};

const describeParticipant = rememberAnswers((name): Participant => {
  const plain = withoutAsides(name).trim();
  return {
    name: plain,
    folded: foldName(plain),
    words: splitName(plain).map(foldCase),
    initials: computeInitials(plain),
  };
});

/** Participants whom a word names exactly: by full name, or by the initials of first and last name. */
export function findParticipants(raw: string, participants: readonly string[]): readonly string[] {
  return findNamed(raw, participants.map(describeParticipant));
}

function findNamed(raw: string, participants: readonly Participant[]): readonly string[] {
  const word = foldName(raw);
  const full = participants.filter(({ folded }) => folded === word);
  const letters = word.replace(/\s/g, '');
  const short = splitName(raw.replace(/^@/, '')).map(foldCase);
  const named =
    full.length > 0
      ? full
      : participants.filter(({ initials, words }) => initials.includes(letters) || isShortFor(short, words));
  return [...new Set(named.map(({ name }) => name))];
}

/** `ȘtefanJ`, `Ștefan J.` for Ștefan Jumărea: the whole first name and the initial of the last, all folded. */
function isShortFor(short: readonly string[], name: readonly string[]): boolean {
  const [first = '', last = ''] = short;
  return (
    short.length === 2 &&
    name.length > 1 &&
    first.length > 1 &&
    last.length === 1 &&
    first === name[0] &&
    last === name.at(-1)?.charAt(0)
  );
}
