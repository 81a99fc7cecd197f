import type { Seen } from '../seen.ts';
import { owned, type Convention } from './convention.ts';

/** A box outside the sections. */
const isTicked = ({ isBox, inside, item }: Seen) => isBox && inside === 'elsewhere' && !item.marked;

/** What stands outside the sections without a marker. */
export const NO_SECTION: Convention = {
  name: 'no section',
  taken: 'talk',
  says: 'It stands in no section of things to do, and no marker makes an item of it.',
  examples: ['Our TODO list is long'],
  elsewhere: true,
  holds: ({ inside }) => inside === 'elsewhere',
};

/** Conventions of items that count wherever they stand; outside the sections nothing else does. */
export const ANYWHERE: readonly Convention[] = [
  {
    name: 'explicit marker',
    taken: 'task',
    says: 'An explicit marker makes an item wherever it stands, with or without an owner.',
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
    says: 'A box whose owner is a login makes an item wherever it stands.',
    examples: ['- [ ] @ada write it', '- [/] @ada write it'],
    elsewhere: true,
    holds: ({ item, inside }) => item.explicit && !item.marked && inside === 'elsewhere',
  },
  {
    name: 'box with an owner',
    taken: 'task',
    says: 'A box that somebody whom the note knows is to do makes an item wherever it stands; agendas hold none.',
    examples: ['Attendees: Ada, Bo\n\n- [ ] Ada will write it'],
    elsewhere: true,
    holds: (seen) => isTicked(seen) && seen.isKnownOwner,
  },
  {
    name: 'box to do',
    taken: 'task',
    says: 'In a note without sections of things to do whose boxes mostly tell somebody to do something, each of these is an item.',
    examples: ['- [ ] write it'],
    elsewhere: true,
    holds: (seen) => isTicked(seen) && !owned(seen) && seen.form === 'told',
  },
  NO_SECTION,
];
