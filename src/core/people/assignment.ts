import type { PeopleSettings } from './types.ts';

/** What the configuration says of assigning logins; all take them in any case of letters. */
export type Assignment = {
  /** Named in `people` or `groups`: assigned by the first run that can. Anybody else is asked about once. */
  readonly mayWait: (login: string) => boolean;
  /** `assign: mention`: mentioned when the issue is opened, where assigning is impossible. */
  readonly isMentioned: (login: string) => boolean;
  /** `assign: false`. */
  readonly isNever: (login: string) => boolean;
};

/** Reads who may wait for an assignment, who is mentioned in its place, and who is never assigned. */
export function readAssignment({ people, groups }: Pick<PeopleSettings, 'people' | 'groups'>): Assignment {
  const fold = (logins: readonly string[]) => new Set(logins.map((login) => login.toLowerCase()));
  const list = (assign: 'mention' | 'never') =>
    fold(people.filter((person) => person.assign === assign).map(({ login }) => login));
  const configured = fold([...people.map(({ login }) => login), ...[...groups.values()].flat()]);
  const [mentioned, never] = [list('mention'), list('never')];
  return {
    mayWait: (login) => configured.has(login.toLowerCase()),
    isMentioned: (login) => mentioned.has(login.toLowerCase()),
    isNever: (login) => never.has(login.toLowerCase()),
  };
}
