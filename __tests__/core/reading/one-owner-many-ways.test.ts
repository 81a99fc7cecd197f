import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

/** Two who stand in no list of attendees; all that tells is that both are written alike, and told to do something. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Quenby', 'Ozren'],
  ['nadia', 'peter'],
  ['Quenby Vogt', 'Ozren Pilar'],
  ['Quenby V', 'Ozren P'],
  ['Q. Vogt', 'O. Pilar'],
  ['@quenby', '@ozren-p'],
];

const SIGNS_IN_FRONT = [': ', ' - ', ' – ', ' -> ', ' --> ', ' => ', ' → ', ' > ', ' | ', ' ~ '];
const SIGNS_BEHIND = [' - ', ' – ', ' — ', ' -> ', ' → ', ' | ', ' ~ ', ': '];

const FRONT: readonly string[] = [
  ...SIGNS_IN_FRONT.map((sign) => `NAME${sign}TASK`),
  ...['**NAME:** TASK', '**NAME**: TASK', '*NAME*: TASK', '**NAME** TASK', '[NAME] TASK', '(NAME) TASK'],
  ...['NAME to TASK', 'NAME will TASK', 'NAME is going to TASK'],
];
const BEHIND: readonly string[] = [
  ...SIGNS_BEHIND.map((sign) => `TASK${sign}NAME`),
  ...['TASK (NAME)', 'TASK [NAME]', '**TASK** - NAME', '**TASK** (NAME)'],
  ...['TASK (owner: NAME)', 'TASK - Owner: NAME', 'TASK - assigned to NAME', 'TASK\n  - Owner: NAME'],
];

const below = (items: readonly string[]) =>
  tellItems(readLines(`## Action items\n\n${items.map((item) => `- ${item}`).join('\n')}`, { unowned: 'skip' })).filter(
    (item) => !item.startsWith(' '),
  );
const fill = (frame: string, name: string, task: string) => frame.replace('TASK', task).replace('NAME', name);

describe('an owner is one however it is written', () => {
  const expectOwners = (frame: string, pairs: typeof PAIRS) => {
    for (const [one, two] of pairs)
      expect(below([fill(frame, one, 'ask the bank'), fill(frame, two, 'renew the domain')])).toEqual([
        `${one} · Ask the bank (WG)`,
        `${two} · Renew the domain (WG)`,
      ]);
  };
  it.each([...FRONT, ...BEHIND])('%s', (frame) => expectOwners(frame, PAIRS));
  it.each(['TASK *NAME*', 'TASK **NAME**', 'NAME\n  - TASK', '**NAME**\n  - TASK', 'NAME:\n  - TASK'])('%s', (frame) =>
    expectOwners(
      frame,
      PAIRS.filter(([one]) => /^\p{Lu}\p{Ll}/u.test(one)),
    ),
  );

  // Nicks that are no names of anybody count in front of a sign, where each item is an order.
  it.each(SIGNS_IN_FRONT)('nick%stask', (sign) =>
    expect(below([`quenby${sign}ask the bank`, `ozren_p${sign}renew the domain`])).toEqual([
      'quenby · Ask the bank (WG)',
      'ozren_p · Renew the domain (WG)',
    ]),
  );

  it.each([
    ['[optional] ask the bank', '[later] renew the domain'],
    ['ask the bank *today*', 'renew the domain *first*'],
    ['ask the bank - optional', 'renew the domain - later'],
    ['mark the page', 'bill the guests'],
    ['docs -> ask the bank', 'website -> renew the domain'],
    ['Website\n  - ask the bank', 'Flyer\n  - print it'],
    ['Servers\n  - Joan Mark', 'Client\n  - Mark Joan'],
    ['Website\n  - the page', 'Quenby\n  - the letter'],
    ['Documentation | ask the bank', 'Infrastructure | renew the domain'],
  ])('no owners: %s', (...items) => expect(below(items)).toEqual([]));
});
