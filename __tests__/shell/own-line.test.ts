import { describe, expect, it } from '@jest/globals';
import { findOwnParent } from '../../src/shell/machine/own-line.ts';

const LINE = { branch: 'main', repo: 'acme/notes' };

describe('the branch before a commit', () => {
  it.each<[string, string | undefined]>([
    ['Merge pull request #7 from acme/minutes', 'first'],
    ["Merge branch 'minutes'", 'first'],
    ["Merge branch 'minutes' into main", 'first'],
    ["Merge branch 'main' of https://github.com/acme/notes", 'second'],
    ["Merge branch 'main' of github.com:Acme/Notes.git", 'second'],
    ["Merge branch 'main' of ssh://git@github.com/acme/notes.git into main", 'second'],
    ["Merge branch 'main' of https://github.com/ada/notes", 'first'],
    ["Merge branch 'main' of https://github.com/acme/notes-of-others", 'first'],
    ["Merge remote-tracking branch 'origin/main'", 'second'],
    ["Merge remote-tracking branch 'origin/main' into minutes", 'second'],
    ["Merge remote-tracking branch 'upstream/main'", 'first'],
    ["Merge branch 'main' into minutes", 'second'],
    ["Merge branch 'main'", 'first'],
    ["Merge branch 'old/main' into minutes", 'first'],
    ["Merge branches 'main' and 'minutes'", 'first'],
    ['', 'first'],
  ])('%s', (subject, own) => expect(findOwnParent({ parents: ['first', 'second'], subject }, LINE)).toBe(own));

  it.each([
    [[], undefined],
    [['only'], 'only'],
    [['first', 'second', 'third'], 'first'],
  ])('of parents %j', (parents, own) =>
    expect(findOwnParent({ parents, subject: "Merge branch 'main' into minutes" }, LINE)).toBe(own),
  );
});
