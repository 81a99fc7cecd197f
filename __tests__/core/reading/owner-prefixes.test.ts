import { describe, expect, it } from '@jest/globals';
import { parseOpening } from '../../../src/core/reading/parse-owner.ts';

const lexicon = { inSection: true, isName: (word: string) => word === 'testing' || word === 'mara' };

describe('owners in front', () => {
  it.each<[string, string[], string]>([
    ['AB： do it', ['AB'], 'do it'],
    ['AB:Do it', ['AB'], 'Do it'],
    ['AB:', ['AB'], ''],
    ['AB : do it ', ['AB'], 'do it'],
    ['**AB:** do it', ['AB'], 'do it'],
    ['_AB:_ do it', ['AB'], 'do it'],
    ['AB: – do it', ['AB'], 'do it'],
    ['AB: -do it', ['AB'], '-do it'],
    ['AB, provide it', ['AB'], 'provide it'],
    ['AB/CV,  provide it', ['AB', 'CV'], 'provide it'],
    ['testing --- do it', ['testing'], 'do it'],
    ['testing > do it', ['testing'], 'do it'],
    ['testing → do it', ['testing'], 'do it'],
    ['testing => do it', ['testing'], 'do it'],
    ['[Ada][acme]: do it', ['Ada'], 'do it'],
    ['[ Ada ] – do it', ['Ada'], 'do it'],
    ['TODO: [ada] do it', ['ada'], 'do it'],
    ['mara – to do it', ['mara'], 'to do it'],
    ['(testing): do it', ['testing'], 'do it'],
    ['( testing ) – do it', ['testing'], 'do it'],
    ['**testing** – do it', ['testing'], 'do it'],
    ['__testing__ do it', ['testing'], 'do it'],
    ['@ada/@bo & @cy and @dee – do it', ['@ada', '@bo', '@cy', '@dee'], 'do it'],
    ['@ada @bo do it', ['@ada', '@bo'], 'do it'],
    ['@ada, and @bo: do it', ['@ada', '@bo'], 'do it'],
    ['@ada-m; do it', ['@ada-m'], 'do it'],
    ['@ada', ['@ada'], ''],
    ['[Ada Moe](https://www.github.com/ada/): do it', ['Ada Moe'], 'do it'],
    ['[Ada](mailto:ada@example.org): do it', ['Ada'], 'do it'],
    ['**[@ada](https://github.com/ada-m)** do it', ['@ada'], 'do it'],
    ['[@ada][1]: do it', ['@ada'], 'do it'],
    ['@**Ada Moe|12** to do it', ['Ada Moe'], 'Ada Moe to do it'],
    ['Responsible: AB: do it', ['AB'], 'do it'],
    ['Assignee AB: do it', ['AB'], 'do it'],
    ['Owner: @ada: do it', ['@ada'], 'do it'],
    ['PR 12: AB: do it', ['AB'], 'PR 12: do it'],
    ['MR #12: AB: do it', ['AB'], 'MR #12: do it'],
    ['bug 12  – AB: do it', [], 'bug 12  – AB: do it'],
    ['ticket 12 – AB: do it', ['AB'], 'ticket 12 – do it'],
    ['P1: AB: do it', ['AB'], 'P1: do it'],
    ['https://example.org/1: AB: do it', ['AB'], 'https://example.org/1: do it'],
    ['#12 -- AB: do it', ['AB'], '#12 -- do it'],
    ['[acme#12](https://example.org) - AB: do it', ['AB'], '[acme#12](https://example.org) - do it'],
    ['**2026-01-31**: AB: do it', ['AB'], '**2026-01-31**: do it'],
    ['(2026-01-31) AB: do it', ['AB'], '(2026-01-31) do it'],
    ['2026-01-31 – AB: do it', ['AB'], '2026-01-31 – do it'],
    ['https://example.org/1 Ada to do it', ['Ada'], 'https://example.org/1 Ada to do it'],
    ['[12](https://example.org) Ada to do it', ['Ada'], '[12](https://example.org) Ada to do it'],
    ['[later on] Ada to do it', ['Ada'], '[later on] Ada to do it'],
    ['AB, 2026-01-31: do it', ['AB'], 'do it (2026-01-31)'],
    ['AB (due Friday): do it', ['AB'], 'do it (due Friday)'],
    ['AB (at the latest 2026-01-31): do it', ['AB'], 'do it (at the latest 2026-01-31)'],
    ['AB [2026-01-31]: do it', ['AB'], 'do it (2026-01-31)'],
    ['AB until 2026-01-31: do it', ['AB'], 'do it (2026-01-31)'],
    ['AB (eod): do it', ['AB'], 'do it (eod)'],
    ['Funds (testing): do it', ['testing'], 'do it'],
    ['AB (testing): do it', ['testing'], 'do it'],
    ['AB: https://example.org', ['AB'], 'https://example.org'],
    ['Forms: mara to do it', ['mara'], 'Forms: mara to do it'],
    ['Ada: Bo to do it', ['Ada'], 'Bo to do it'],
  ])('%s', (content, owners, text) => {
    const opening = parseOpening(content, lexicon);
    expect({ owners: opening.owners, text: opening.text }).toEqual({ owners, text });
  });

  it.each([
    'AB:do it',
    'AB://example.org',
    'Ada, provide it',
    'AB, Provide it',
    'Ada: https://example.org',
    '[Ada]: https://example.org',
    '[Ada](https://example.org): do it',
    '[ada] do it',
    'TODO: [note] do it',
    'TODO: [ada](https://example.org) do it',
    'note: to do it',
    'ada: to be told',
    'See ada: to do it',
    '(Ada) do it',
    '**Ada** do it',
    'Ada - do it',
    'Owner: ada – do it',
    'x@ada do it',
  ])('%s names nobody', (content) => expect(parseOpening(content, lexicon).owners).toEqual([]));

  it.each([
    'none',
    '(n/a)',
    'Nothing',
    'no new actions',
    'no action',
    'no todos',
    'no todo',
    'no items',
    'no new item',
  ])('a marker before %s marks nothing', (rest) =>
    expect(parseOpening(`TODO: ${rest}`, lexicon)).toEqual({ owners: [], text: '', explicit: true, prefixed: true }),
  );

  it.each(['nonesuch of it', 'see none of it', 'no actionable text'])('a marker before %s marks it', (rest) =>
    expect(parseOpening(`TODO: ${rest}`, lexicon).text).toBe(rest),
  );

  it.each<[string, boolean, boolean]>([
    ['AB: do it', false, true],
    ['@ada do it', false, true],
    ['AB, do it', false, true],
    ['mara: to do it', false, true],
    ['(testing) do it', false, true],
    ['Ada to do it', false, false],
    ['Do it (Ada)', false, false],
    ['Do it', false, false],
    ['TODO: do it', true, true],
    ['TODO: Ada to do it', true, true],
    ['TODO(ada): do it', true, true],
    ['TODO: [ada] do it', true, true],
  ])('%s is explicit: %s, prefixed: %s', (content, explicit, prefixed) =>
    expect(parseOpening(content, lexicon)).toMatchObject({ explicit, prefixed }),
  );

  it('takes no references and no words outside a section', () => {
    const outside = { ...lexicon, inSection: false };
    for (const content of [
      '#12: AB: do it',
      'ada: to do it',
      'Ada to do it',
      'Do it (testing)',
      'Do it (testing). Soon.',
    ])
      expect(parseOpening(content, outside)).toEqual({ owners: [], text: content, explicit: false, prefixed: false });
    expect(parseOpening('testing: do it', outside).owners).toEqual(['testing']);
  });
});
