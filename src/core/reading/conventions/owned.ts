import { either } from '../../languages/compile.ts';
import { REQUESTS } from '../../languages/english-remarks.ts';
import type { Seen } from '../seen.ts';
import { owned, plain, type Convention } from './convention.ts';

const isOpen = ({ item }: Seen) => item.state === 'open';

/** Somebody known is told to do it: `Ada: write it`, `Ada to write it`. */
const isOrdered = ({ item, isKnownOwner, isReport, form }: Seen) =>
  !isReport && (item.ownerAt === 'inside' || (item.ownerAt === 'before' && form === 'told')) && isKnownOwner();

/** `Ada: the new page` is for Ada, unless the heading says more than that something is to be followed up. */
const isTopic = ({ topics, item, form, isInherited, asks }: Seen) =>
  (topics === 'few' && item.ownerAt === 'behind' && (asks() || form === 'tells')) ||
  (topics === 'all' && item.ownerAt !== 'inside') ||
  (topics === 'some' && (isInherited || item.ownerAt === 'behind' || (item.ownerAt === 'before' && form === 'tells')));

/** `What should we change?` asks, whatever is to be done in it. */
const asks = (seen: Seen) => seen.form !== 'told' && seen.asks();

const REQUESTED = new RegExp(String.raw`^${either(REQUESTS)}\b`, 'i');

/** It is nothing but a question: `@ada volunteers to write it. Status?` says more, and `can you write it?` asks for it. */
const isQuestion = (seen: Seen) =>
  seen.isSpoken() &&
  seen.evidence.asksOften() &&
  !seen.evidence.isOfOrders() &&
  !/[.!?]\s|^\W/.test(seen.item.text) &&
  !REQUESTED.test(seen.item.text) &&
  asks(seen);

const tasks = (seen: Seen) => seen.form === 'needed' || seen.isOrder();

/** Conventions of whose an item in a section is: who said it, who stands above, in, behind or below it. */
export const OWNED: readonly Convention[] = [
  {
    name: 'talk',
    taken: 'talk',
    says: 'The section records what several people said, so only marked items count in it.',
    examples: ['- Ada: I think we should\n- Bo: what is up with it?'],
    holds: (seen) => plain(seen) && seen.evidence.isTalk() && !(seen.isBox && seen.item.explicit),
  },
  {
    name: 'answer',
    taken: 'talk',
    says: 'It is worded as an answer.',
    examples: ['- Ada: Yeah, that happened', '- Ada: Thank you!'],
    holds: (seen) =>
      plain(seen) &&
      seen.isAnswer() &&
      !seen.isBox &&
      (seen.isInherited || (owned(seen) && seen.item.ownerAt === 'before')),
  },
  {
    name: 'asked by somebody',
    taken: 'talk',
    says: 'Somebody only asks, as others in the list do, which is not mostly of instructions.',
    examples: [
      '- Ada: should we write it?\n- Bo: should it be long?\n- Cy: the page\n- Ed: the song\n- Flo: the cover',
    ],
    holds: (seen) => plain(seen) && isOpen(seen) && !seen.isBox && isQuestion(seen),
  },
  {
    name: 'to be talked of again',
    taken: 'notice',
    says: 'In a section called `Follow-up` it is a topic with who raised it: among instructions only where it asks or tells.',
    examples: [],
    holds: (seen) => plain(seen) && isOpen(seen) && isTopic(seen) && !seen.isBox && (asks(seen) || !tasks(seen)),
  },
  {
    name: 'role',
    taken: 'notice',
    says: 'In a list of who is what in a team nobody is told to do anything.',
    examples: [],
    holds: (seen) => plain(seen) && !seen.isBox && owned(seen) && seen.evidence.isOfRoles(),
  },
  {
    name: 'note below a name',
    taken: 'notice',
    says: 'What a list below a name only tells or asks is what that person said.',
    examples: ['- Ada:\n  - The server is slow\n  - Has it a cache?'],
    holds: (seen) => plain(seen) && seen.isNote,
  },
  {
    name: 'below an owner',
    taken: 'task',
    says: 'Each item below an owner on a line of their own is theirs.',
    examples: ['- AP:\n  - write it'],
    holds: ({ isInherited }) => isInherited,
  },
  {
    name: 'record',
    taken: 'notice',
    says: 'Among decisions and records of what was said, only instructions to people whom the note knows count.',
    examples: [],
    holds: (seen) => plain(seen) && seen.isRecord && !isOrdered(seen),
  },
  {
    name: 'told of last time',
    taken: 'notice',
    says: "In a review of last time's items, it says what was done, or what became of it, or only names a thing and somebody.",
    examples: [],
    holds: (seen) =>
      plain(seen) &&
      isOpen(seen) &&
      seen.isReview &&
      !seen.isBox &&
      (seen.form === 'tells' ||
        seen.isSpoken() ||
        (seen.item.ownerAt === 'before' && (seen.remark === 'notice' || seen.form === 'doing')) ||
        seen.isAnswered() ||
        (seen.item.ownerAt === 'behind' && seen.form === 'named' && !seen.evidence.isOfOrders())),
  },
  {
    name: 'introduction',
    taken: 'label',
    says: 'It leads on to what those below it are to do.',
    examples: ['Ada will coordinate the following actions:\n- Bo will write it'],
    holds: (seen) => plain(seen) && owned(seen) && seen.isLabel,
  },
  {
    name: 'owner in front',
    taken: 'task',
    says: 'The owner comes first, before a colon, in brackets or in bold.',
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
    says: 'The owner comes last, in brackets or after a dash or colon.',
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
];
