import type { Convention } from './convention.ts';

/** Conventions of lines that hold nothing to do: empty ones, and owners, markers and dates that stand alone. */
export const WORDS_ALONE: readonly Convention[] = [
  {
    name: 'definition',
    taken: 'nothing',
    says: 'A link definition is not text.',
    examples: ['- [Ada]: https://example.org/ada'],
    holds: ({ remark }) => remark === 'definition',
  },
  {
    name: 'nothing to do',
    taken: 'nothing',
    says: 'It says that there is nothing to do.',
    examples: ['- None', '- No action items from the previous meeting'],
    holds: ({ remark }) => remark === 'nothing',
  },
  {
    name: 'placeholder',
    taken: 'nothing',
    says: 'It is only a placeholder for an item, as in templates.',
    examples: ['- Example 1', '- <action-item>', '- To-do...', '- TODO'],
    holds: ({ remark, isBare, item, hasBelow }) =>
      remark === 'placeholder' && !(isBare && (item.owners.length > 0 || hasBelow)),
  },
  {
    name: 'topic behind a marker',
    taken: 'label',
    says: 'A marker with the name of a topic is a heading for what was said about it.',
    examples: ['- **ACTION Institute Strategy:**'],
    holds: ({ item, isBare, isNamedOwner }) => item.marked && isBare && item.owners.length > 0 && !isNamedOwner(),
  },
  {
    name: 'owner alone',
    taken: 'label',
    says: 'An owner alone, or with only a due date: each item below is theirs.',
    examples: ['- AP:', '- @ada will:', '- AM: In 3 weeks time:', '- To be done by @ada and @bo:\n  - [ ] write it'],
    holds: ({ isBare, item }) => isBare && item.owners.length > 0,
  },
  {
    name: 'marker alone',
    taken: 'label',
    says: 'A marker alone: each item below is one.',
    examples: ['- TODO:\n  - write it'],
    holds: ({ isBare, item }) => isBare && item.marked,
  },
  {
    name: 'due date alone',
    taken: 'label',
    says: 'A due date alone heads the items below it.',
    examples: ['- By Friday:'],
    holds: ({ isBare }) => isBare,
  },
];
