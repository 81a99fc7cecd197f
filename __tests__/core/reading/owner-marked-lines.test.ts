import { describe, expect, it } from '@jest/globals';
import { beginsMarked, cutToMarker, mayHoldMarker } from '../../../src/core/reading/find-marker.ts';
import { scanLines, type Line } from '../../../src/core/note/scan-lines.ts';

const scan = (text: string) => scanLines([text], 1)[0] as Line;

/** Set apart by capitals or type alone. */
const APART = [
  'TODO do it',
  '- [ ]  TODO do it',
  '- [x] ACTION ITEM do it',
  'AI  @ada do it',
  '**Todo** do it',
  '__Action__ do it',
  '_Action Item_  do it',
  '**Action item** do it',
  '**ACTION** do it',
  '* TODO  do it',
  '  * AI  @ada do it',
  '*  **ACTION ITEM**  do it',
  '> TODO do it',
  '1. TODO do it',
];
const NOT_APART = [
  'A TODO do it',
  'TODO',
  'Todo do it',
  'AI do it',
  '- [y] TODO do it',
  'Do * TODO do it',
  '*TODOdo it',
];

describe('mayHoldMarker', () => {
  it.each([
    ...APART,
    'TODO: do it',
    'We met. action item: do it',
    'Action points: do it',
    'TODO (ada) do it',
    'See [todo] do it',
    'ACTION - do it',
    'Action item - Do it',
    '**ACTION** – do it',
    '_AI_: do it',
    '#action ada to do it',
    '- [ ] @ada do it',
    '- [x]@ada do it',
  ])('%s', (text) => expect(mayHoldMarker(scan(text))).toBe(true));

  it.each([...NOT_APART, 'A nice day', 'The action is here', '[y] @ada', 'actions speak', 'Reaction: none'])(
    '%s holds none',
    (text) => expect(mayHoldMarker(scan(text))).toBe(false),
  );
});

describe('beginsMarked', () => {
  it.each([
    ...APART,
    'TODO: do it',
    'We met. AI: do it',
    '#info it rains',
    '  #topic rain',
    '[TODO] do it',
    '(to-do) do it',
    '(action item) do it',
    '[Action items] do it',
    '**ACTION** - do it',
    'AI – do it',
    '- [ ]  @ada do it',
    '- [x]@ada do it',
  ])('%s', (text) => expect(beginsMarked(scan(text))).toBe(true));

  it.each([
    ...NOT_APART,
    'See #info',
    'We like action - and more',
    'xtodo: it',
    'action -free',
    'action- free',
    'action of it',
    '[y] @ada',
  ])('%s begins none', (text) => expect(beginsMarked(scan(text))).toBe(false));
});

describe('cutToMarker', () => {
  it.each<[string, string, number]>([
    ['We agreed. ACTION: Ada to do it', 'ACTION: Ada to do it', 12],
    ['- We agreed → **TODO**: do it', '**TODO**: do it', 15],
    ['Ada: ACTION: do it', 'ACTION: do it', 6],
    ['**Ada:** Action item: do it', 'Action item: do it', 10],
    ['Ada : ACTION: will do it ', 'ACTION (Ada): will do it', 1],
    ['Ada: ACTION: I  will do it', 'ACTION (Ada): I  will do it', 1],
    ["Ada: ACTION: I'll do it", "ACTION (Ada): I'll do it", 1],
    ['Ada: ACTION: Bo says I will do it', 'ACTION: Bo says I will do it', 6],
    ['The action: ACTION: do it', 'ACTION: do it', 13],
    ['todo: ACTION: do it', 'todo: ACTION: do it', 1],
    ['(to-do) x: ACTION: do it', '(to-do) x: ACTION: do it', 1],
    ['It rains', 'It rains', 1],
  ])('%s', (text, content, column) => expect(cutToMarker(scan(text))).toMatchObject({ content, column }));

  it('looks no further than a line is read', () => {
    const text = `${'x'.repeat(4000)}. ACTION: do it`;
    expect(cutToMarker(scan(text)).content).toBe(text);
  });
});
