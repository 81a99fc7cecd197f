import { ENGLISH } from '../languages/vocabulary.ts';
import { FIELD_EXAMPLES as TASK_FIELD_EXAMPLES, takeFields } from '../note/task-fields.ts';
import { JOINT_EXAMPLES, withoutLeadingJoint } from './joint.ts';
import { ASIDE_EXAMPLES, withoutAside } from './observe/aside.ts';
import { COLUMN_EXAMPLES, tellColumns } from './observe/columns.ts';
import { FIELD_EXAMPLES, findField } from './observe/field.ts';
import { findMarkerInside, MARKER_INSIDE_EXAMPLES } from './observe/marker-inside.ts';
import { findMarker, MARKER_EXAMPLES } from './observe/marker.ts';
import { findOwnerApart, OWNER_APART_EXAMPLES } from './observe/owner-apart.ts';
import { findOwnerBefore, OWNER_BEFORE_EXAMPLES } from './observe/owner-before.ts';
import { findOwnerBehind, OWNER_BEHIND_EXAMPLES } from './observe/owner-behind.ts';
import { LEXICON, UNSPACED_LEXICON } from './example-lexicon.ts';
import { findOwnerBySign, OWNER_BY_SIGN_EXAMPLES } from './observe/owner-by-sign.ts';
import { findOwnerClause, OWNER_CLAUSE_EXAMPLES } from './observe/owner-clause.ts';
import { findOwnerInside, OWNER_INSIDE_EXAMPLES } from './observe/owner-inside.ts';
import { findUnspacedOwner, OWNER_UNSPACED_EXAMPLES } from './observe/owner-unspaced.ts';
import { PLAIN_MENTION_EXAMPLES, straightenMentions } from './observe/plain-mentions.ts';
import { findRemark, REMARK_EXAMPLES } from './observe/remark.ts';
import { isSpeech, SPEECH_EXAMPLES } from './observe/speech.ts';
import { findState, STATE_EXAMPLES } from './observe/state.ts';
import { findVerbForm, VERB_FORM_EXAMPLES } from './observe/verb-form.ts';

/** A recogniser with its examples: what is written, and what it sees there. They are its test and its documentation. */
export type Recogniser = {
  readonly name: string;
  /** One sentence for people. */
  readonly says: string;
  /** What the columns behind the written words are. */
  readonly columns: readonly string[];
  readonly examples: readonly (readonly [written: string, ...seen: (string | null)[]])[];
  readonly read: (written: string) => readonly (string | null)[];
};

/** All recognisers of an item, in the order in which they see it. */
export const RECOGNISERS: readonly Recogniser[] = [
  {
    name: 'Field of a task',
    says: 'What programs that keep tasks write beside the words; a due date stays for the recogniser of dates.',
    columns: ['rest', 'state'],
    examples: TASK_FIELD_EXAMPLES,
    read: (written) => {
      const { text, state } = takeFields(written);
      return [text, state];
    },
  },
  {
    name: 'State',
    says: 'What tells how far an item is: a box, a word or sign at either end, struck text.',
    columns: ['state', 'rest'],
    examples: STATE_EXAMPLES,
    read: (written) => {
      const { state, text } = findState(written, null, ENGLISH);
      return [state, text];
    },
  },
  {
    name: 'Marker',
    says: 'An explicit marker at the beginning, whom it names, and what stands behind it.',
    columns: ['owners', 'rest'],
    examples: MARKER_EXAMPLES,
    read: (written) => tellOwners(findMarker(written, LEXICON)),
  },
  {
    name: 'Marker in the middle of a line',
    says: 'What stands behind it is the item; a lone name behind it owns what stands before.',
    columns: ['owners', 'the item'],
    examples: MARKER_INSIDE_EXAMPLES,
    read: (written) => tell([], findMarkerInside(written, LEXICON)?.content),
  },
  {
    name: 'Owner in front',
    says: 'Who stands before a colon, a dash, in brackets or in bold. Ada and Bo are known in the note.',
    columns: ['owners', 'rest'],
    examples: OWNER_BEFORE_EXAMPLES,
    read: (written) => tellNamed(findOwnerBefore(written, LEXICON, false)),
  },
  {
    name: 'Owner in the sentence',
    says: 'Whom a sentence says to do it; the name stays in the text.',
    columns: ['owners', 'text'],
    examples: OWNER_INSIDE_EXAMPLES,
    read: (written) => tell(findOwnerInside(written, LEXICON, false), written),
  },
  {
    name: 'Owner without a space',
    says: 'Whom a sentence in Chinese, Japanese or Korean says to do it. 陈杰 and 高橋 are known in the note.',
    columns: ['owners', 'rest'],
    examples: OWNER_UNSPACED_EXAMPLES,
    read: (written) => tellOwners(findUnspacedOwner(written, UNSPACED_LEXICON)),
  },
  {
    name: 'Owner apart in a script without spaces',
    says: 'Whom a mention, a space or a word of asking sets apart there.',
    columns: ['owners', 'rest'],
    examples: OWNER_APART_EXAMPLES,
    read: (written) => tellNamed(findOwnerApart(written, UNSPACED_LEXICON)),
  },
  {
    name: 'Owner at the end',
    says: 'Who stands at the end, in brackets or behind a dash, a colon or a label.',
    columns: ['owners', 'rest'],
    examples: OWNER_BEHIND_EXAMPLES,
    read: (written) => tellNamed(findOwnerBehind(written, LEXICON, false)),
  },
  {
    name: 'Owner by a sign',
    says: 'Whom the note knows, behind or before a sign that sets nobody else apart.',
    columns: ['owners', 'rest'],
    examples: OWNER_BY_SIGN_EXAMPLES,
    read: (written) => tellNamed(findOwnerBySign(written, LEXICON)),
  },
  {
    name: 'Owner in a clause',
    says: 'Who will do it, in a clause behind what is to be done, and what that clause adds.',
    columns: ['owners', 'task'],
    examples: OWNER_CLAUSE_EXAMPLES,
    read: (written) => {
      const clause = findOwnerClause(written, LEXICON);
      return clause === null ? [null] : [clause.owners.join('/'), clause.task];
    },
  },
  {
    name: 'Joint',
    says: 'What joins owner and task, taken off for the title.',
    columns: ['rest'],
    examples: JOINT_EXAMPLES,
    read: (written) => [withoutLeadingJoint(written, ENGLISH)],
  },
  {
    name: 'Verb',
    says: 'What the words do: tell somebody, say what is needed, what is being done, what was, or name a thing.',
    columns: ['form'],
    examples: VERB_FORM_EXAMPLES,
    read: (written) => [findVerbForm(written, ENGLISH)],
  },
  {
    name: 'Remark',
    says: 'Words that are no task: notices, questions, `None`, placeholders, definitions of links, bare links.',
    columns: ['remark'],
    examples: REMARK_EXAMPLES,
    read: (written) => [findRemark(written, ENGLISH)],
  },
  {
    name: 'Speech',
    says: 'Whether words behind a name are what that person said.',
    columns: ['speech'],
    examples: SPEECH_EXAMPLES,
    read: (written) => [isSpeech(written, ENGLISH) ? 'yes' : 'no'],
  },
  {
    name: 'Field below an item',
    says: 'Bullets below an item that name its owner or day.',
    columns: ['field'],
    examples: FIELD_EXAMPLES,
    read: (written) => [findField(written, LEXICON)?.kind ?? null],
  },
  {
    name: 'Aside',
    says: 'What only points at an item or says who noted it.',
    columns: ['rest'],
    examples: ASIDE_EXAMPLES,
    read: (written) => [withoutAside(written)],
  },
  {
    name: 'Mention',
    says: 'People whom programs mention at the beginning or end of an item, without the signs of the program.',
    columns: ['rest'],
    examples: PLAIN_MENTION_EXAMPLES,
    read: (written) => [straightenMentions(written, LEXICON)],
  },
  {
    name: 'Columns of a table',
    says: 'Which column of a table holds what, by its header.',
    columns: ['columns'],
    examples: COLUMN_EXAMPLES,
    read: (header) => tellColumns(header, ENGLISH),
  },
];

function tell(owners: readonly string[] | null, rest: string | undefined): readonly (string | null)[] {
  return owners === null || rest === undefined ? [null] : [owners.join('/'), rest];
}

function tellOwners(found: { readonly owners: readonly string[]; readonly rest: string } | null) {
  return tell(found?.owners ?? null, found?.rest);
}

function tellNamed(found: { readonly owners: readonly string[]; readonly text: string } | null) {
  return tell(found?.owners ?? null, found?.text);
}
