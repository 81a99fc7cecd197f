import { describe, expect, it } from '@jest/globals';
import { isGivenName } from '../../../src/core/reading/given-names.ts';
import { ENGLISH } from '../../../src/core/languages/vocabulary.ts';
import { readLines, tellItems } from '../../support/read-lines.ts';

describe('isGivenName', () => {
  const about = { words: ENGLISH, isCommon: (word: string) => word === 'Clara' };

  it.each(['Oskar', 'Priya Nair', 'Zoë', 'Łukasz', 'Anne-Marie', 'Razvan M.'])('%s', (name) =>
    expect(isGivenName(name, about)).toBe(true),
  );

  it.each(['oskar', 'OSKAR', 'Oskar moved', 'Budget', 'Clara', 'Oskar Review', 'Oskar A B C D', ''])('no: %s', (name) =>
    expect(isGivenName(name, about)).toBe(false),
  );
});

/** Items of notes that list nobody: what stands where names stand is told by the name alone. */
const read = (written: string) => tellItems(readLines(`## Action items\n\n${written}`));

describe('people whom nothing but their given name tells', () => {
  it.each<readonly [written: string, items: readonly string[]]>([
    ['- send the budget to the bank - Oskar', ['Oskar · Send the budget to the bank']],
    ['- budget for the spring - Priya Nair', ['Priya Nair · Budget for the spring']],
    ['- Oskar - budget', ['Oskar · Budget (WG)']],
    ['- **Oskar** renew the domain', ['Oskar · Renew the domain (WG)']],
    ['- renew the domain -> Oskar and Priya', ['Oskar/Priya · Renew the domain (WG)']],
    ['### Oskar\n- renew the domain', ['Oskar · Renew the domain (WG)']],
    ['- Oskar\n  - renew the domain', ['Oskar · Renew the domain (WG)']],
    ['- Oskar and Priya review the draft', ['Oskar/Priya · Review the draft (WG)']],
    // No names: lists of those who are spoken of, what was said, words that the note writes in lower case.
    [
      '- Oskar to work with Priya, Tim, and Sean to get it tested',
      ['Oskar · Work with Priya, Tim, and Sean to get it tested'],
    ],
    ['- TODO: talk about it between Oskar, Tim and Priya.', [' · Talk about it between Oskar, Tim and Priya']],
    ['- Budget - send it to the bank, the budget is late', []],
    ['- Talked with Oskar and Tim -- all is well', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));

  it('only names a thing in a review of last time', () =>
    expect(
      tellItems(
        readLines('**Action Item Review**\n\n- Camp readout (Oskar)\n- The new page (Tim)\n- Oskar to call the bank'),
      ),
    ).toEqual(['Oskar · Call the bank (WG)']));
});
