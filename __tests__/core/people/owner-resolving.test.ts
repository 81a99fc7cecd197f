import { describe, expect, it } from '@jest/globals';
import { findParticipants, createOwnerResolver } from '../../../src/core/people/resolve-owner.ts';
import { computeInitials, foldName } from '../../../src/core/text/person-name.ts';
import { findHabits, headPerson } from '../../../src/core/reading/section-habits.ts';
import {
  areKnown,
  areOwners,
  isCollective,
  isInitials,
  isPlaceholder,
  isSubject,
  readNames,
  splitOwners,
} from '../../../src/core/reading/owner-names.ts';
import { scanLines, type Line } from '../../../src/core/note/scan-lines.ts';
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

  it.each(['@all', '@Everyone', '@here', '@channel', '@team'])('takes %s for nobody', (raw) =>
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

describe('words for people', () => {
  it.each([
    'someone',
    'n/a',
    'na',
    'TBD',
    '???',
    '---',
    'owner tbd, see below',
    'volunteer wanted',
    'volunteers wanted',
    'who',
    'who?',
  ])('%s is to be found', (word) => expect(isPlaceholder(word)).toBe(true));
  it.each(['nonesuch', 'openly', 'x?', 'Anyonette'])('%s is not', (word) => expect(isPlaceholder(word)).toBe(false));

  it.each([
    'all',
    'All of the board',
    'everyone',
    'volunteer',
    'volunteers',
    'interested people',
    'Interested folk',
    'team',
    'the docs team',
    'task force',
    'taskforce',
    'organisers',
    'organizers',
  ])('%s are many', (word) => expect(isCollective(word)).toBe(true));
  it.each(['allen', 'teamwork', 'interested 12', 'Ada', 'one two three four team'])('%s are not', (word) =>
    expect(isCollective(word)).toBe(false),
  );

  it.each(['AB', 'ABCD', 'SjK', 'SjKL', 'eP', 'ePQ', 'AnB', 'AnnB', 'ȘJ'])('%s are initials', (word) =>
    expect(isInitials(word)).toBe(true),
  );
  it.each(['A', 'ABCDE', 'Ab', 'ab', 'AnnaB', '1A', '-jK', '?aB', 'A?B', 'CI', 'a2B', 'A1BC'])('%s are none', (word) =>
    expect(isInitials(word)).toBe(false),
  );
});

describe('lists of names', () => {
  it.each<[string, string[]]>([
    ['Ada, Bo and Cy', ['Ada', 'Bo', 'Cy']],
    ['Ada/Bo & Cy; Dee', ['Ada', 'Bo', 'Cy', 'Dee']],
    ['Ada with Bo or Cy und Dee + Ed', ['Ada', 'Bo', 'Cy', 'Dee', 'Ed']],
    ['Ada  @bo', ['Ada', '@bo']],
    ['@ada @bo', ['@ada', '@bo']],
    ['Ada, Ada', ['Ada']],
    ['Ada, , TBD', ['Ada']],
    ['Ada [Acme], Bo2 [Acme]', ['Ada', 'Bo2']],
    ['__Ada__, _Bo_ and ada_m', ['Ada', 'Bo', 'ada_m']],
    ['a2_b_ and __c', ['a2_b', 'c']],
    ['`@ada`', ['@ada']],
    ['Ada (late) Moe', ['Ada   Moe']],
    ['the  docs team', ['docs team']],
    ['for Ada', ['Ada']],
    ['Bathe Moe', ['Bathe Moe']],
    ['theo', ['theo']],
    ['J.R..:', ['J.R']],
  ])('%s', (list, owners) => expect(splitOwners(list)).toEqual(owners));

  it.each<[string, string[] | null]>([
    ['Ada , Bo', ['Ada', 'Bo']],
    [' *Ada* (Acme, chair)', ['Ada']],
    ['Ada,', ['Ada']],
    ['the  team', ['team']],
    ['Bathe Moe', ['Bathe Moe']],
    ['Ada (Bo)Moe', ['Ada  Moe']],
    ['Ada Bo Cy  Dee', ['Ada Bo Cy  Dee']],
    ['ada_2', ['ada_2']],
    ['??', ['??']],
    ['Ada [Bo', null],
    ['Ada, 12', null],
    ['12 Ada', null],
    ['Ada Bo2', null],
    ['Ada? Bo', null],
    ['Ada Bo!', null],
    ['Ada Bo Cy Dee Ed', null],
    ['', null],
    [',', null],
    ['A'.repeat(100), ['A'.repeat(100)]],
    ['A'.repeat(101), null],
  ])('%s', (list, names) => expect(readNames(list)).toEqual(names));
});

describe('owners', () => {
  const lexicon = { inSection: true, isName: (word: string) => word === 'testing' || word === 'bo' };

  it.each<[string, boolean, boolean]>([
    ['Ada', false, true],
    ['Ada', true, false],
    ['AB', true, true],
    ['testing', true, true],
    ['ada', false, false],
    ['Ada Moe Poe', false, true],
    ['Ada Moe Poe Roe', false, false],
    ['Ada van der Moe', false, true],
    ['Ada  Moe', false, true],
    ['Ada Dent-Moe', false, true],
    ['Ada2', false, false],
    ['Ada van2', false, false],
    ['van der', false, false],
    ['Ada moe', false, false],
    ['Ada Vans', false, true],
    ['Ada deMoe', false, false],
    ['Ada dent', false, false],
    ['Monday', false, false],
    ['Proposal', false, false],
    ['Scope', false, false],
    ['bo, Ada', true, true],
    ['AB, Ada', true, true],
    ['Ada, Cy', true, false],
    ['Ada, ada', false, false],
    ['Ad, Bo, Cy, Di, Ed, Fay', false, true],
    ['Ad, Bo, Cy, Di, Ed, Fay, Guy', false, false],
    ['AD, BO, CY, DI, ED, FY, GY', false, true],
  ])('%s, strictly %s: %s', (list, strict, are) => expect(areOwners(list, lexicon, strict)).toBe(are));

  it('knows logins and names of the note', () => {
    expect(areKnown('@ada, testing', lexicon)).toBe(true);
    expect(areKnown('@ada, Cy', lexicon)).toBe(false);
  });

  it.each([
    ['@ada-m', true],
    ['Ada', true],
    ['Ada  Moe', true],
    ['Ingrid', true],
    ['testing', true],
    ['everyone', true],
    ['Trying', false],
    ['Ada moe', false],
    ['x Ada', false],
    ['Ada2', false],
    ['Ada Moe2', false],
    ['x@ada', false],
  ])('%s may be the subject of a sentence: %s', (word, may) => expect(isSubject(word, lexicon)).toBe(may));
});

describe('findHabits', () => {
  const lexicon = { inSection: true, isName: (word: string) => word === 'Ada' };
  const find = (...contents: string[]) => findHabits(contents, lexicon);

  it.each<[string, string[], boolean]>([
    ['half of those before dashes', ['Ada  -- do it', 'Bo – do that'], true],
    ['half of those in bold type', ['**Ada** do it', '__Bo__ do that'], true],
    ['fewer than half', ['Ada - do it', 'Bo - do that', 'Cy - do more'], false],
    ['nobody', ['Do it', 'Do that'], false],
    ['one beside what is no name', ['Ada - do it', 'Step 12 - do that', 'Version 2.0 - do more'], true],
    ['one inside of a text', ['The **Ada** release', 'See **Ada** for it'], false],
  ])('dashes: %s', (_name, contents, dashes) => expect(find(...contents).dashes).toBe(dashes));

  it.each<[string, string[], boolean]>([
    ['half of the items begin with nicks', ['bo to do it', 'cy to do it', 'Write', 'Read'], true],
    ['fewer do', ['bo to do it', 'cy to do it', 'Write', 'Read', 'Speak'], false],
  ])('sentences: %s', (_name, contents, sentences) => expect(find(...contents).sentences).toBe(sentences));

  const link = (word: string) => `${word}:  http://example.org`;
  it.each<[string, string[], boolean]>([
    ['three of four', [link('AB'), link('CD'), link('EF'), link('Our talk')], true],
    ['three of five', [link('AB'), link('CD'), link('EF'), link('Our talk'), link('Some talk')], false],
    ['two of two', [link('AB'), link('CD')], false],
    ['three that are surely nobody', [link('Forms'), link('Pages'), link('Words')], false],
    ['three with more before them', ['A: AB: https://a.org', 'B: CD: https://a.org', 'C: EF: https://a.org'], false],
  ])('links: %s', (_name, contents, links) => expect(find(...contents).links).toBe(links));

  it.each<[string, string[], boolean]>([
    ['two items', ['Do it', 'Do that'], true],
    ['three items', ['Do it', 'Do that', 'Do more'], false],
    ['three items, one signed', ['Do it (Bo)', 'Do that', 'Do more'], false],
    ['three items, two signed', ['Do it (Bo)', 'Do that (Cy)', 'Do more'], true],
  ])('signatures: %s', (_name, contents, signatures) => expect(find(...contents).signatures).toBe(signatures));

  it('makes a heading that is a known name an owner', () => {
    const head = (text: string) => headPerson(scanLines([text], 1)[0] as Line, lexicon);
    expect(head('### Ada:')).toMatchObject({ kind: 'bullet', indent: -1, content: 'Ada:' });
    expect(head('### Ada')).toMatchObject({ kind: 'bullet', content: 'Ada:' });
    expect(head('### Bo')).toMatchObject({ kind: 'heading' });
    expect(head('Ada')).toMatchObject({ kind: 'text' });
  });
});
