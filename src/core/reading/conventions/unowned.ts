import type { Convention } from './convention.ts';

/** Conventions of lines in a section that name nobody. */
export const UNOWNED: readonly Convention[] = [
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
];
