import type { Seen } from './seen.ts';
import type { Taken } from './types.ts';

/** A way in which minutes are written, and what is made of it. */
export type Convention = {
  /** `convention` of `extract --json`. */
  readonly name: string;
  readonly taken: Taken;
  /** One sentence for people: in docs/reading.md and in `extract --explain`. */
  readonly says: string;
  /** Lines of a note below `## Action items`, or outside any section (`elsewhere`). */
  readonly examples: readonly string[];
  readonly elsewhere?: true;
  readonly holds: (seen: Seen) => boolean;
};

const isOpen = ({ item }: Seen) => item.state === 'open';
const owned = ({ item }: Seen) => item.owners.length > 0;
/** Somebody known is told to do it: `Ada: write it`, `Ada to write it`. */
const isOrdered = ({ item, isKnownOwner, isReport, form }: Seen) =>
  isKnownOwner && !isReport && (item.ownerAt === 'inside' || (item.ownerAt === 'before' && form === 'told'));
const plain = (seen: Seen) => !seen.item.marked && seen.inside === 'section';

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

/** What none of the others takes. */
export const REMARK: Convention = {
  name: 'remark',
  taken: 'notice',
  says: 'It names something, and nothing says that it is to be done.',
  examples: ['- AI Working Group'],
  holds: () => true,
};

/**
 * The conventions in their order: the first one that holds decides. Some keep a line out, some make a task of it; what
 * none of them takes is a remark.
 */
export const CONVENTIONS: readonly Convention[] = [
  {
    name: 'definition',
    taken: 'nothing',
    says: 'The definition of a link is no text.',
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
    says: 'It only holds the place of an item, as templates do.',
    examples: ['- Example 1', '- <action-item>', '- To-do...', '- TODO'],
    holds: ({ remark, isBare, item, hasBelow }) =>
      remark === 'placeholder' && !(isBare && (item.owners.length > 0 || hasBelow)),
  },
  {
    name: 'topic behind a marker',
    taken: 'label',
    says: 'A marker with the name of a topic heads what was said about it.',
    examples: ['- **ACTION Institute Strategy:**'],
    holds: ({ item, isBare, isNamedOwner }) => item.marked && isBare && item.owners.length > 0 && !isNamedOwner,
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
  {
    name: 'said by the one above',
    taken: 'talk',
    says: 'A paragraph below a name is what that person said, unless it tells somebody to do something.',
    examples: [],
    holds: ({ isInherited, isBullet, isBox, item, form }) =>
      isInherited && !isBullet && !isBox && !item.marked && form !== 'told',
  },
  {
    name: 'talk',
    taken: 'talk',
    says: 'The section records what several people said, so that only marked items count in it.',
    examples: ['- Ada: I think we should\n- Bo: what is up with it?'],
    holds: (seen) => plain(seen) && seen.evidence.isTalk && !(seen.isBox && seen.item.explicit),
  },
  {
    name: 'below an owner',
    taken: 'task',
    says: 'Each item below an owner that stands alone is theirs.',
    examples: ['- AP:\n  - write it'],
    holds: ({ isInherited }) => isInherited,
  },
  {
    name: 'record',
    taken: 'notice',
    says: 'Among decisions, or sentences of what was said, only people whom the note knows are told to do something.',
    examples: [],
    holds: (seen) => plain(seen) && seen.isRecord && !isOrdered(seen),
  },
  {
    name: 'told of last time',
    taken: 'notice',
    says: "In a review of last time's items it tells what was done.",
    examples: [],
    holds: (seen) =>
      plain(seen) && isOpen(seen) && seen.isReview && !seen.isBox && (seen.form === 'tells' || seen.isSpoken),
  },
  {
    name: 'owner in front',
    taken: 'task',
    says: 'Who is to do it stands in front, before a colon, in brackets or in bold.',
    examples: ['- RD: write it', '- TT/CV: write it', '- @ada write it', '- **Ada Moe**: write it', '- [Ada] write it'],
    holds: (seen) => owned(seen) && seen.item.ownerAt === 'before',
  },
  {
    name: 'owner in the sentence',
    taken: 'task',
    says: 'A sentence says who is to do it.',
    examples: ['- Ada to write it', '- Ada and Bo will write it', '- Kate is going to write it'],
    holds: (seen) => owned(seen) && seen.item.ownerAt === 'inside',
  },
  {
    name: 'owner at the end',
    taken: 'task',
    says: 'Who is to do it stands at the end, in brackets or behind a dash or colon.',
    examples: ['- Write it (Ada Moe)', '- Write it -- @ada', '- Write it [owner: Ada]'],
    holds: (seen) => owned(seen) && seen.item.ownerAt === 'behind',
  },
  {
    name: 'owner below',
    taken: 'task',
    says: 'A bullet below says who is to do it.',
    examples: ['- Write it\n  - Owner: Ada'],
    holds: (seen) => owned(seen) && seen.item.ownerAt === 'below',
  },
  {
    name: 'topic',
    taken: 'label',
    says: 'It only names the topic of the items below it.',
    examples: ['- Website:\n  - Ada: write it'],
    holds: ({ isLabel }) => isLabel,
  },
  {
    name: 'no bullet',
    taken: 'notice',
    says: 'A paragraph without an owner is a remark.',
    examples: ['We talked about it.'],
    holds: ({ isBullet, isBox }) => !isBullet && !isBox,
  },
  {
    name: 'box',
    taken: 'task',
    says: 'A box to tick makes an item, though nobody is named.',
    examples: ['- [ ] write it'],
    holds: ({ isBox }) => isBox,
  },
  {
    name: 'notice',
    taken: 'notice',
    says: 'It tells what is or was decided, asks, or points somewhere: nobody is to do anything.',
    examples: ['- Next meeting: January 21', '- Decision: we keep it', '- Should we keep it?'],
    holds: ({ remark }) => remark === 'notice' || remark === 'question',
  },
  {
    name: 'something to do',
    taken: 'task',
    says: 'Its words tell somebody to do something, though nobody is named.',
    examples: ['- Write it'],
    holds: ({ form }) => form === 'told',
  },
  {
    name: 'something needed',
    taken: 'task',
    says: 'Beside items that are plainly tasks it says what is needed or being done.',
    examples: ['- Write it\n- The page needs to be renewed', '- Write it\n- Drafting the letter'],
    holds: ({ form, evidence, isReview }) => (form === 'needed' || form === 'doing') && evidence.isOfTasks && !isReview,
  },
  {
    name: 'statement',
    taken: 'notice',
    says: 'It tells what is or was: nobody is to do anything.',
    examples: ['- Three drafts were sent'],
    holds: ({ form }) => form === 'tells',
  },
  {
    name: 'bare link',
    taken: 'nothing',
    says: 'A bare link says nothing to do.',
    examples: [],
    holds: ({ remark, evidence }) => remark === 'link' && !evidence.isOfTasks,
  },
  {
    name: 'one of the tasks',
    taken: 'task',
    says: 'A bullet in a section of things to do counts as one, as those beside it do.',
    examples: ['- Write it\n- The new page'],
    holds: ({ evidence, isReview, form }) => form === 'named' && evidence.isOfTasks && !isReview,
  },
  REMARK,
];

/** Rows are read by their columns, before any other convention is asked. */
export const TABLE_ROW: Convention = {
  name: 'row of a table',
  taken: 'task',
  says: 'A row of a table whose header names what is to be done and by whom.',
  examples: ['| Action | Owner | Due |\n| - | - | - |\n| Write it | Ada | Jan 20 |'],
  holds: () => false,
};

/** The convention of a name, for those who explain; null for a name that is none. */
export function findConvention(name: string): Convention | null {
  return [...CONVENTIONS, TABLE_ROW].find((convention) => convention.name === name) ?? null;
}
