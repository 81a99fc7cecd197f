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
    says: 'A checkbox is an item even if nobody is named.',
    examples: ['- [ ] write it'],
    holds: ({ isBox }) => isBox,
  },
  {
    name: 'notice',
    taken: 'notice',
    says: 'It states a decision, asks or points somewhere; nobody is asked to do anything.',
    examples: ['- Next meeting: January 21', '- Decision: we keep it', '- Should we keep it?'],
    holds: ({ remark }) => remark === 'notice' || remark === 'question',
  },
  {
    name: 'something to do',
    taken: 'task',
    says: 'It is worded as an instruction, though nobody is named.',
    examples: ['- Write it'],
    holds: ({ form }) => form === 'told',
  },
  {
    name: 'something needed',
    taken: 'task',
    says: 'Next to items that are plainly tasks, it says what is needed or being done.',
    examples: ['- Write it\n- The page needs to be renewed', '- Write it\n- Drafting the letter'],
    holds: ({ form, evidence, isReview }) =>
      (form === 'needed' || form === 'doing') && evidence.isOfTasks() && !isReview,
  },
  {
    name: 'statement',
    taken: 'notice',
    says: 'It says what is or was; nobody is asked to do anything.',
    examples: ['- Three drafts were sent'],
    holds: ({ form }) => form === 'tells',
  },
  {
    name: 'bare link',
    taken: 'nothing',
    says: 'A bare link is not a task.',
    examples: [],
    holds: ({ remark, evidence }) => remark === 'link' && !evidence.isOfTasks(),
  },
  {
    name: 'one of the tasks',
    taken: 'task',
    says: 'A bullet in an action section counts as a task, like those around it.',
    examples: ['- Write it\n- The new page'],
    holds: ({ evidence, isReview, form }) => form === 'named' && evidence.isOfTasks() && !isReview,
  },
];
