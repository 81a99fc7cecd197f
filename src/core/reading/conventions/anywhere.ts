import type { Seen } from '../seen.ts';
import { owned, type Convention } from './convention.ts';

/** A box outside the sections. */
const isTicked = ({ isBox, inside, item }: Seen) => isBox && inside === 'elsewhere' && !item.marked;

/** What stands outside the sections without a marker. */
export const NO_SECTION: Convention = {
  name: 'no section',
  taken: 'talk',
  says: 'It is not in an action section, and no marker makes it an item.',
  examples: ['Our TODO list is long'],
  elsewhere: true,
  holds: ({ inside, isInherited }) => inside === 'elsewhere' && !isInherited,
};

/** Conventions of items that count wherever they stand; outside the sections nothing else does. */
export const ANYWHERE: readonly Convention[] = [
  {
    name: 'explicit marker',
    taken: 'task',
    says: 'An explicit marker makes it an item anywhere, with or without an owner.',
    examples: [
      'TODO: write it',
      '- ACTION: Ada to write it',
      '- [ACTION] write it',
      'We agreed. AI: Ada to write it',
      '- DOING write it',
    ],
    elsewhere: true,
    holds: ({ item, saysNothing }) => item.marked && !saysNothing,
  },
  {
    name: 'box with a login',
    taken: 'task',
    says: 'A box with a login as its owner is an item anywhere.',
    examples: ['- [ ] @ada write it', '- [/] @ada write it'],
    elsewhere: true,
    holds: ({ item, inside }) => item.explicit && !item.marked && inside === 'elsewhere',
  },
  {
    name: 'box with an owner',
    taken: 'task',
    says: 'A box with an owner whom the note knows is an item anywhere, except in agendas.',
    examples: ['Attendees: Ada, Bo\n\n- [ ] Ada will write it'],
    elsewhere: true,
    holds: (seen) => isTicked(seen) && seen.isKnownOwner(),
  },
  {
    name: 'box to do',
    taken: 'task',
    says: 'In a note whose boxes are mostly instructions, each such box is an item: with action sections, beside some with owners.',
    examples: ['- [ ] write it'],
    elsewhere: true,
    holds: (seen) => isTicked(seen) && !owned(seen) && seen.form === 'told',
  },
  {
    name: 'handed to somebody',
    taken: 'task',
    says: 'Outside the sections, except in agendas, an arrow hands it to somebody whom the note knows.',
    examples: ['Attendees: Ada, Bo\n\n- Write it → Ada', 'Attendees: Ada, Bo\n\nIt is open.\n=> Ada: write it'],
    elsewhere: true,
    holds: (seen) =>
      seen.inside === 'elsewhere' &&
      !seen.isBox &&
      (seen.item.ownerAt === 'behind' ||
        seen.item.ownerAt === 'inside' ||
        (seen.isLed && seen.item.ownerAt === 'before')) &&
      seen.isKnownOwner(),
  },
  NO_SECTION,
];
