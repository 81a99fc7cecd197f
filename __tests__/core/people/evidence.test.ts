import { describe, expect, it } from '@jest/globals';
import type { Evidence, EvidenceKind, Wanted } from '../../../src/core/people/evidence.ts';
import { proposePeople } from '../../../src/core/people/propose-people.ts';
import { parseAuthors } from '../../../src/shell/machine/list-authors.ts';

const wanted = (raw: string, participants: readonly string[] = [], teams: readonly string[] = []): Wanted => ({
  raw,
  participants,
  teams,
});
const seen = (name: string, login: string, kind: EvidenceKind = 'history'): Evidence => ({ kind, name, login });
const told = (of: readonly Wanted[], evidence: readonly Evidence[]) =>
  proposePeople(of, evidence).map(
    ({ login, aliases, candidates }) =>
      `${login ?? candidates.map((one) => one.login).join('|')}: ${aliases.join(' ')}`,
  );

describe('who is behind a name', () => {
  it.each<[string, readonly Wanted[], readonly Evidence[], readonly string[]]>([
    ['a full name that an author has', [wanted('Ada Moe')], [seen('Ada Moe', 'ada')], ['ada: Ada Moe']],
    ['accents and case aside', [wanted('ÁDA MOE')], [seen('Ada Moe', 'ada')], ['ada: ÁDA MOE']],
    ['initials of one who was there', [wanted('AM', ['Ada Moe'])], [seen('Ada Moe', 'ada')], ['ada: AM']],
    ['initials of nobody who was there', [wanted('AM')], [seen('Ada Moe', 'ada')], [': AM']],
    ['initials of another one who was there', [wanted('AM', ['Ana Mir'])], [seen('Ada Moe', 'ada')], [': AM']],
    [
      'initials of two who were there',
      [wanted('AM', ['Ana Mir', 'Ada Moe'])],
      [seen('Ada Moe', 'ada'), seen('Ana Mir', 'ana')],
      ['ana|ada: AM'],
    ],
    [
      'initials of two who were there, of whom one is known',
      [wanted('AM', ['Ana Mir', 'Ada Moe'])],
      [seen('Ada Moe', 'ada')],
      [': AM'],
    ],
    ['a first name of one person alone', [wanted('Ada')], [seen('Ada Moe', 'ada')], ['ada: Ada']],
    [
      'a first name that two share',
      [wanted('Ada')],
      [seen('Ada Moe', 'ada'), seen('Ada Poe', 'poe')],
      ['ada|poe: Ada'],
    ],
    ['a first name shared with one who was there', [wanted('Ada', ['Ada Poe'])], [seen('Ada Moe', 'ada')], [': Ada']],
    [
      'short forms are one person',
      [wanted('AdaM', ['Ada Moe']), wanted('AM', ['Ada Moe'])],
      [seen('Ada Moe', 'ada')],
      ['ada: AdaM AM'],
    ],
    [
      'two accounts of one name',
      [wanted('Ada Moe')],
      [seen('Ada Moe', 'ada'), seen('Ada Moe', 'ada-work')],
      ['ada|ada-work: Ada Moe'],
    ],
    ['a program', [wanted('Dependa Bot')], [seen('Dependa Bot', 'dependabot[bot]')], [': Dependa Bot']],
    [
      'whom a person assigned counts before all else',
      [wanted('AM', ['Ada Moe'])],
      [seen('Ada Moe', 'ada'), seen('AM', 'ana', 'assigned')],
      ['ana: AM'],
    ],
    [
      'two whom people assigned',
      [wanted('AM')],
      [seen('AM', 'ada', 'assigned'), seen('AM', 'ana', 'assigned')],
      ['ada|ana: AM'],
    ],
    [
      'one who was there elsewhere under these initials',
      [wanted('AM', ['Ada Moe']), wanted('AM')],
      [seen('Ada Moe', 'ada')],
      ['ada: AM'],
    ],
    ['nothing known', [wanted('AP')], [], [': AP']],
  ])('%s', (_name, of, evidence, expected) => expect(told(of, evidence)).toEqual(expected));

  it('names the most wanted first', () => {
    expect(told([wanted('BQ'), wanted('AP'), wanted('AP')], [])).toEqual([': AP', ': BQ']);
  });
});

describe('authors of a history', () => {
  it.each<[string, string, readonly string[]]>([
    ['the address of today', 'Ada Moe\t12+ada@users.noreply.github.com', ['Ada Moe ada']],
    ['that of older accounts', 'Ada Moe\tada@users.noreply.github.com', ['Ada Moe ada']],
    ['one of their own', 'Ada Moe\tada@example.org', []],
    ["GitHub's own", 'GitHub\tnoreply@github.com', []],
    [
      'an account that was renamed, the newest first',
      'Ada Moe\t12+ada-new@users.noreply.github.com\nAda M\t12+ada-old@users.noreply.github.com',
      ['Ada Moe ada-new', 'Ada M ada-new'],
    ],
    [
      'a co-author is the one who is named there',
      'Bo Dee\t7+bo@users.noreply.github.com\nAda Moe <12+ada@users.noreply.github.com>',
      ['Bo Dee bo', 'Ada Moe ada'],
    ],
    ['an address that is no login', 'X Y\t1+-x-@users.noreply.github.com', []],
  ])('%s', (_name, log, expected) =>
    expect(parseAuthors(log).map(({ name, login }) => `${name} ${login}`)).toEqual(expected),
  );
});
