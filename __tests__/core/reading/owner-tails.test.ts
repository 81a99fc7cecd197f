import { describe, expect, it } from '@jest/globals';
import { isSignature, matchTail } from '../../../src/core/reading/owner-tail.ts';

const habits = { dashes: false, sentences: false, links: false, doers: false, signatures: false };
const lexicon = { inSection: true, isName: (word: string) => word === 'mara' || word === 'Mara' };

describe('matchTail', () => {
  it.each<[string, string[], string]>([
    ['Do it -- Ada (due: Jan 20)', ['Ada'], 'Do it (due: Jan 20)'],
    ['Do it (Ada), deadline: next week', ['Ada'], 'Do it, deadline: next week'],
    ['Do it (Ada) eta tomorrow', ['Ada'], 'Do it eta tomorrow'],
    ['Do it (Ada) until the next meeting', ['Ada'], 'Do it until the next meeting'],
    ['Do it (Ada) before eod', ['Ada'], 'Do it before eod'],
    ['Do it (Ada) - on 2026-02-01', ['Ada'], 'Do it - on 2026-02-01'],
    ['Do it (Ada)  [2026-02-01]', ['Ada'], 'Do it  [2026-02-01]'],
    ['Do it (Ada) – Feb 1st, 2026', ['Ada'], 'Do it – Feb 1st, 2026'],
    ['Do it (Ada) – Feb. 12', ['Ada'], 'Do it – Feb. 12'],
    ['Do it [Mara, by 2026-02-01]', ['Mara'], 'Do it, by 2026-02-01'],
    ['Do it (Ada, 2026-02-01)', ['Ada'], 'Do it, 2026-02-01'],
    ['Do it [assigned to: Ada]', ['Ada'], 'Do it'],
    ['Do it; assignee = Ada', ['Ada'], 'Do it'],
    ['Do it | Responsible:  Ada', ['Ada'], 'Do it'],
    ['Do it – DRI: Ada', ['Ada'], 'Do it'],
    ['Do it, who: Ada', ['Ada'], 'Do it'],
    ['Do it (owners: Ada and Bo)', ['Ada', 'Bo'], 'Do it'],
    ['Do it (lead: Ada, later on)', ['Ada'], 'Do it'],
    ['Do it (Owner: Ada; eta: Friday)', ['Ada'], 'Do it; eta: Friday'],
    ['Do it – assigned to Ada', ['Ada'], 'Do it'],
    ['Do it (assigned to Ada)', ['Ada'], 'Do it'],
    ['Do it **Assigned to**: Ada', ['Ada'], 'Do it'],
    ['Do it **Owners:** Ada', ['Ada'], 'Do it'],
    ['Do it [on Ada Moe]', ['Ada Moe'], 'Do it'],
    ['Do it [on Ada Moe – due 2026-02-01]', ['Ada Moe'], 'Do it – due 2026-02-01'],
    ['Do it (Mara to lead)', ['Mara'], 'Do it (Mara to lead)'],
    ['Do it (@ada, @bo will lead)', ['@ada', '@bo'], 'Do it (@ada, @bo will lead)'],
    ['Do it: @ada, @bo', ['@ada', '@bo'], 'Do it'],
    ['Do it → @ada @bo', ['@ada', '@bo'], 'Do it'],
    ['Do it, @ada-m', ['@ada-m'], 'Do it'],
    ['Write the form @ada, @bo', ['@ada', '@bo'], 'Write the form'],
    ['Write the form  @ada & @bo', ['@ada', '@bo'], 'Write the form'],
    ['Write it: mara', ['mara'], 'Write it'],
    ['Write it __mara__', ['mara'], 'Write it'],
    ['Do it [mara]', ['mara'], 'Do it'],
    ['Do it **[mara]**', ['mara'], 'Do it'],
    ['Do it — Ada', ['Ada'], 'Do it'],
    ['Do it –Ada', ['Ada'], 'Do it'],
    ['Do it - mara', ['mara'], 'Do it'],
    ['Do it -> mara', ['mara'], 'Do it'],
    ['Do it → mara', ['mara'], 'Do it'],
    ['Do it - everyone', ['everyone'], 'Do it'],
    ['Do it [all]', ['all'], 'Do it'],
    ['Do it (Ada).', ['Ada'], 'Do it'],
    ['Do it **(Ada)**', ['Ada'], 'Do it'],
    ['Do it ( Ada )', ['Ada'], 'Do it'],
    ['Do it (AB)', ['AB'], 'Do it'],
    ['Do it -- AB', ['AB'], 'Do it'],
    ['Do it (mara). It is late', ['mara'], 'Do it. It is late'],
    ['Do it (mara): it is late', ['mara'], 'Do it: it is late'],
    ['Do it (mara); it is late', ['mara'], 'Do it; it is late'],
    ['Do it ([@ada](https://github.com/ada))', ['@ada'], 'Do it'],
    ['Do it – `@ada`', ['@ada'], 'Do it'],
    [`${'x '.repeat(100)}(Ada)`, ['Ada'], 'x '.repeat(100).trimEnd()],
  ])('%s', (content, owners, text) => expect(matchTail(content, lexicon, false)).toEqual({ owners, text }));

  it.each([
    'Do it',
    '(Ada)',
    'Thanks, @ada',
    'Write it, thank you: @ada',
    'Write @ada',
    'Do it (Bo to lead)',
    'Do it [Bo]',
    'Do it - Bo',
    'Do it -> Bo',
    'Do it (ABC)',
    'Do it (see above)',
    'Do it (OpenForge)',
    'Do it (SBoM)',
    'Do it: Ada',
    'With mara: ask for mara, thanks: mara',
    'Do it (Ada). It is late',
    'Do it (mara).late',
    'The room is assigned to Ada',
    'Owner Ada',
    'Do it (owner: 12)',
    'Do it [on page 12]',
    'Do it -- Ada moe',
    'Do it -- Ada Moe',
    'Move it by Friday',
    `Do it (mara) ${'x '.repeat(100)}`,
  ])('%s names nobody', (content) => expect(matchTail(content, lexicon, false)).toBeNull());

  it.each([
    'cc',
    'thank',
    'credit',
    'credits',
    'user',
    'users',
    'member',
    'members',
    'maintainer',
    'maintainers',
    'contributor',
    'contributors',
    'chair',
    'chairs',
    'colleague',
    'colleagues',
    'author',
    'authors',
    'reviewer',
    'reviewers',
    'email',
    'e-mail',
    'the',
  ])('somebody behind %s is an object', (word) => {
    const found = matchTail(`Write it all, ${word} @ada`, lexicon, false);
    expect(found?.owners ?? []).toEqual(word === 'the' ? ['@ada'] : []);
  });

  it('takes one unknown name in brackets only where people sign, or behind a marker', () => {
    const unsigned = { ...lexicon, habits };
    expect(matchTail('Do it (Ada)', unsigned, false)).toBeNull();
    expect(matchTail('Do it (Ada)', unsigned, true)?.owners).toEqual(['Ada']);
    expect(matchTail('Do it (mara)', unsigned, false)?.owners).toEqual(['mara']);
    expect(matchTail('Do it (everyone)', unsigned, false)?.owners).toEqual(['everyone']);
    expect(matchTail('Do it -- Ada', unsigned, false)?.owners).toEqual(['Ada']);
    expect(matchTail('Do it -- Ada Moe', unsigned, true)?.owners).toEqual(['Ada Moe']);
    expect(matchTail('Do it (ABC)', lexicon, true)).toBeNull();
  });

  it('takes nobody outside a section', () =>
    expect(matchTail('Do it (mara)', { ...lexicon, inSection: false }, false)).toBeNull());
});

describe('isSignature', () => {
  it.each([
    ['Do it (Ada)', true],
    ['Do it ( Ada )', true],
    [`${'x '.repeat(100)}(Ada)`, true],
    ['Do it (see above)', false],
    ['Do it -- Ada', false],
    ['Do it', false],
  ])('%s: %s', (content, is) => expect(isSignature(content, lexicon)).toBe(is));
});
