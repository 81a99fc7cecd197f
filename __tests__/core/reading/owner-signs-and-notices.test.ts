import { describe, expect, it } from '@jest/globals';
import { withoutAside, withoutSign } from '../../../src/core/reading/item-signs.ts';
import { isNoAction, isNotice } from '../../../src/core/reading/notice.ts';

describe('isNotice', () => {
  it.each([
    'The group favored the plan',
    'We favoured the plan',
    'Next meeting in May',
    'Next team call at noon',
    'Next quarterly board meeting in May',
    'Update on the site',
    'Updates regarding the site',
    'Discussion about the site',
    'None',
    '(none)',
    'Nothing for now',
    'n/a',
    'Decision : we keep it',
    'NB: it rains',
    'N.B.: it rains',
    'Agreed that it rains',
    'The meeting was closed',
    'Meeting adjourned',
    'Thanks to all',
    'Recording: https://example.org/a',
    'Slides: http://example.org/a',
    'Chat : <https://example.org/a>',
    'Chat log:  https://example.org/a',
    'See the draft',
    'cc: @ada',
    '/cc @ada',
    'No actions',
    'No action',
    'No new todos',
    'No todo',
    'No items',
    'No item',
  ])('%s tells or announces', (text) => expect(isNotice(text)).toBe(true));

  it.each([
    'Do what the board has asked for',
    'Next steps that lead to the meeting',
    'Next 12 a b meeting',
    'None: write one',
    'TBD : write it',
    'Decisions2: write them',
    'Agreed to write it',
    'Slides: https://example.org/a need work',
    'Slides2: https://example.org/a',
    'See whether it works',
    'Write it, cc: @ada',
    'No newer action',
  ])('%s does not', (text) => expect(isNotice(text)).toBe(false));
});

describe('isNoAction', () => {
  it.each([
    ['is done with', true],
    ['Consensus was reached', true],
    ['write what it is', false],
    ['isolate it', false],
  ])('%s: %s', (text, told) => expect(isNoAction(text)).toBe(told));
});

describe('what only points at an item', () => {
  it.each([
    ['→ do it', 'do it'],
    ['➡ do it', 'do it'],
    ['➡️ do it', 'do it'],
    ['->  do it', 'do it'],
    ['===> do it', 'do it'],
    ['Move a → b', 'Move a → b'],
    ['a> do it', 'a> do it'],
    ['[new]  do it', 'do it'],
    ['**[Ongoing]** do it', 'do it'],
    ['Read [new] pages', 'Read [new] pages'],
    ['Do it (ada, 19:04:11)', 'Do it'],
    ['Do it (@ada, 9:04)', 'Do it'],
    ['Do it (ada, 19:04) again', 'Do it (ada, 19:04) again'],
  ])('%s', (text, bare) => expect(withoutAside(text)).toBe(bare));

  it.each([
    ['🔴 do it', 'do it'],
    ['🔴🔴 ⚠️ do it', 'do it'],
    [':red_circle: do it', 'do it'],
    [':red_circle: :x1:do it', 'do it'],
    ['📅 2026-01-31: do it', '📅 2026-01-31: do it'],
    ['📅  2026-01-31: do it', '📅  2026-01-31: do it'],
    ['📅2026-01-31: do it', '📅2026-01-31: do it'],
    ['🔴 notes-2026-01-31.md to mend', 'notes-2026-01-31.md to mend'],
    ['🔴', '🔴'],
    [':1st: do it', ':1st: do it'],
    ['do it 🔴 now', 'do it 🔴 now'],
  ])('%s', (text, bare) => expect(withoutSign(text)).toBe(bare));
});
