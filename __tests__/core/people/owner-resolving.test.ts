import { describe, expect, it } from '@jest/globals';
import { findParticipants, createOwnerResolver } from '../../../src/core/people/resolve-owner.ts';
import { computeInitials, foldName } from '../../../src/core/text/person-name.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';

describe('createOwnerResolver', () => {
  const settings = {
    ...defaultSettings('a/b'),
    people: [
      { login: 'mara-l', aliases: ['Mara Lue'], teams: ['docs', 'web'] },
      { login: '4dee', aliases: [], teams: null },
      { login: 'Ed', aliases: ['Ed Poe', 'J. R. Poe'], teams: null },
    ],
    groups: new Map([
      ['Core', ['mara-l', '4dee']],
      ['@web', []],
      ['all hands', []],
    ]),
  };
  const resolve = (raw: string, participants: readonly string[] = [], teams: readonly string[] = ['docs']) =>
    createOwnerResolver(settings, { teams, participants })(raw);
  const person = (raw: string, login: string) => ({ raw, login, kind: 'person' });
  const nobody = (raw: string) => [{ raw, login: null, kind: 'unresolved' }];

  it('takes logins as written', () => {
    expect(resolve('@who')).toEqual([person('@who', 'who')]);
    expect(resolve('@all-of-us')).toEqual([person('@all-of-us', 'all-of-us')]);
  });

  it('takes no part of a word for a login, but the alias that the whole of it is', () => {
    expect(resolve('@who.else')).toEqual(nobody('@who.else'));
    expect(resolve('@who--else')).toEqual(nobody('@who--else'));
    expect(resolve('@who_')).toEqual([person('@who_', 'who')]);
    expect(resolve('@who_corp')).toEqual([person('@who_corp', 'who_corp')]);
    expect(resolve('@mara.lue')).toEqual([person('@mara.lue', 'mara-l')]);
  });

  it.each(['@all', '@Everyone', '@here', '@channel', '@team', '@acme/docs'])('takes %s for nobody', (raw) =>
    expect(resolve(raw)).toEqual([{ raw, login: null, kind: 'group' }]),
  );

  it.each(['Everyone', 'all', 'Mentors', 'the docs team'])('knows %s as many', (raw) =>
    expect(resolve(raw)).toEqual([{ raw, login: null, kind: 'group' }]),
  );

  it('takes groups apart, with or without the sign', () => {
    const both = (raw: string) => [person(raw, 'mara-l'), person(raw, '4dee')];
    expect(resolve('@core')).toEqual(both('@core'));
    expect(resolve('Core')).toEqual(both('Core'));
    expect(resolve('@web')).toEqual([{ raw: '@web', login: null, kind: 'group' }]);
    expect(resolve('All  hands')).toEqual([{ raw: 'All  hands', login: null, kind: 'group' }]);
  });

  it('takes logins of the configuration in their own spelling, capitals left out', () => {
    expect(resolve('mara-l')).toEqual([person('mara-l', 'mara-l')]);
    expect(resolve('4dee')).toEqual([person('4dee', '4dee')]);
    expect(resolve('Mara-l')).toEqual(nobody('Mara-l'));
    expect(resolve('Ed')).toEqual(nobody('Ed'));
    expect(resolve('some-one')).toEqual(nobody('some-one'));
  });

  it('takes aliases of one of the teams', () => {
    expect(resolve('mara lue', [], ['web'])).toEqual([person('mara lue', 'mara-l')]);
    expect(resolve('J R  Poe')).toEqual([person('J R  Poe', 'Ed')]);
  });

  it.each<[string, string[], string | null]>([
    ['ML', ['Mara Lue'], 'mara-l'],
    ['MaraL', ['Mara Lue (late)'], 'mara-l'],
    ['Mara L.', ['Mara Lue', 'Max Lue'], 'mara-l'],
    ['M. L.', ['Mara Lue'], 'mara-l'],
    ['Mara X', ['Mara Lue'], null],
    ['Max L', ['Mara Lue'], null],
    ['Mara', ['Mara Lue'], null],
    ['XL', ['Mara Lue'], null],
  ])('takes %s, of %s, for %s', (raw, participants, login) =>
    expect(resolve(raw, participants).map((owner) => owner.login)).toEqual([login]),
  );
});

describe('findParticipants', () => {
  it.each<[string, string[], string[]]>([
    ['Ada Moe', ['Ada Moe', 'Ada Moe Poe'], ['Ada Moe']],
    ['AM', ['AM', 'Ada Moe'], ['AM']],
    ['@ada', ['Ada', 'Bo'], ['Ada']],
    ['AM', ['Ada Moe', 'Ada Moe (late)', 'Bo Noe'], ['Ada Moe']],
    ['AM', ['Ada van der Moe'], ['Ada van der Moe']],
    ['A M', ['Ada Moe'], ['Ada Moe']],
    ['@AdaM', ['Ada Moe'], ['Ada Moe']],
    ['AdaM', ['Ada'], []],
    ['Ada M', ['Ada Bo Moe', 'Ada Moe Bo'], ['Ada Bo Moe']],
    ['Ada Bo M', ['Ada Moe'], []],
    ['Ada Mo', ['Ada Moe'], []],
    ['A Moe', ['Ada Moe'], []],
    ['X M', ['Xa-Moe'], ['Xa-Moe']],
    ['CM', ['Cy'], []],
    ['Noe', ['Ada Moe'], []],
  ])('%s of %s: %s', (raw, participants, found) => expect(findParticipants(raw, participants)).toEqual(found));
});

describe('names as compared', () => {
  it.each([
    ['@Ada', 'ada'],
    ['ada@moe', 'ada@moe'],
    ['J.R.  Moe.', 'j r moe'],
    ['Ștefan', 'stefan'],
  ])('%s is %s', (name, folded) => expect(foldName(name)).toBe(folded));

  it.each<[string, string[]]>([
    ['Ștefan Jumărea', ['sj']],
    ['Ada van der Moe', ['am']],
    ['AdaMoe', ['am']],
    ['Ada - Moe', ['am']],
    ['Ada (Bo Moe)', []],
    ['Ada', []],
    ['', []],
    ['(ada)', []],
    ['Ada (x)Moe', ['am']],
    ['Ada 3', []],
  ])('%s has the initials %s', (name, initials) => expect(computeInitials(name)).toEqual(initials));
});
