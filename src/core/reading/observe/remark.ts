import { english } from '../../languages/english.ts';
import { anyFolded, either } from '../../languages/compile.ts';
import { ARTICLES, COPULAS } from '../../languages/english-joints.ts';
import {
  ABOUT,
  BEHIND_SEE,
  BLANKS,
  COPIES,
  ENDED,
  FILLING,
  FILL_IN,
  FILL_IN_BEHIND,
  HANDLES,
  LEADS_TO_TASKS,
  MEETINGS,
  NAMES_OF_LINKS,
  NO,
  NO_MORE,
  SAMPLES,
  SEE,
  SUBJECTS,
  TALKS,
  THANKS,
  VERBS_OF_MEETINGS,
  VERBS_OF_SUBJECTS,
} from '../../languages/english-remarks.ts';
import { createOpening, findsWord } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { rememberAnswers } from '../../text/remember.ts';

/** Why words are no task by themselves, or null: they announce, ask, say that there is nothing, or hold a place. */
export type Remark = 'notice' | 'question' | 'nothing' | 'placeholder' | 'definition' | 'link';

/** How English minutes announce something, tell what was talked of, or say where more stands. */
const announcement = [
  String.raw`${either(english.due.next)} (?:\p{L}+ ){0,3}${either(MEETINGS)}\b`,
  String.raw`${either(TALKS)} ${either(ABOUT)}\b`,
  String.raw`${either(VERBS_OF_MEETINGS)} (?!${either(LEADS_TO_TASKS)}\b)`,
  String.raw`(?:${either(ARTICLES)} )?${either(MEETINGS)} (?:${either(COPULAS)} )?${either(ENDED)}\b`,
  String.raw`${either(THANKS)}\b`,
  String.raw`${either(NAMES_OF_LINKS)}\s*:\s*(?:<?https?:\/\/\S+|\[[^[\]]*\]\([^()\s]*\))$`,
  String.raw`${either(SEE)} (?!${either(BEHIND_SEE)}\b)`,
  String.raw`\/?${either(COPIES)}:? @`,
].join('|');
/** With what these begin. */
const BEGINNINGS = [
  ...english.due.next,
  ...TALKS,
  ...VERBS_OF_MEETINGS,
  ...ARTICLES,
  ...MEETINGS,
  ...THANKS,
  ...NAMES_OF_LINKS,
  ...SEE,
  ...COPIES,
];

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const questions = gather(vocabulary, ({ sentences }) => sentences?.questions ?? []);
  const nothing = gather(vocabulary, ({ tasks }) => tasks.nothing);
  const meeting = gather(vocabulary, ({ sections }) => sections.nextMeeting);
  const notices = gather(vocabulary, ({ tasks }) => tasks.notices);
  return {
    notice: createOpening(`^(?:${anyFolded(meeting)}|${announcement}|${anyFolded(notices)}\\s*[:：])`, [
      ...meeting,
      ...notices,
      ...BEGINNINGS,
    ]),
    sentence: createOpening(String.raw`^${either(SUBJECTS)}\s[^:]{0,80}?\b${either(VERBS_OF_SUBJECTS)}\b`, SUBJECTS),
    nothing: createOpening(
      String.raw`^\(?(?:${anyFolded(nothing)}|${either(NO)} (?:${either(NO_MORE)} )?${anyFolded(gather(vocabulary, ({ sections }) => sections.actions))})(?!\s*[:：])(?:[\s.,;!)(–—-]|$)`,
      [...nothing, ...NO],
    ),
    labels: findsWord(
      gather(vocabulary, ({ tasks, due, columns }) => [...tasks.ownerLabels, ...due.labels, ...columns.due]),
    ),
    heads: findsWord(
      gather(vocabulary, ({ tasks, due, columns }) => [
        ...tasks.ownerLabels,
        ...tasks.taskLabels,
        ...due.labels,
        ...columns.task,
        ...columns.owner,
        ...columns.person,
        ...columns.due,
      ]),
    ),
    question: createOpening(String.raw`^${anyFolded(questions)}.*[?？]\W*$`, questions, 's'),
  };
});

/** Names of what is only an example, as templates have them. */
const EXAMPLE = new RegExp(
  String.raw`^(?:${either(FILL_IN)}\s+)?${either(SAMPLES)}(?:\s+${either(SAMPLES)})?s?(?:\s+${either(FILL_IN_BEHIND)})?(?:\s*#?\s*(?:\d{1,3}|[a-c]|${either(english.due.numbers.flat())}))?(?:\s*\(\d[^()]{0,12}\))?[.:…]*$|^(?:${either(FILLING)}|${either(english.tasks.markers)}\s*(?:\.{2,}|…)|\.{2,}|…|x{3,})$`,
  'i',
);
/** `<action-item>`, `[name=] …`, `{{ owner }}`, `[Name]: [Task]`. */
const BLANK = new RegExp(
  String.raw`^(?:[-*\s]*(?:<[a-z][^<>:/]{2,40}>|\{\{?[^{}]{1,40}\}?\}|\[(?:[A-Z][a-z]+(?: [A-Za-z]+)?|name=|${either(HANDLES)}|${either(BLANKS)}[^\]]*)\])[\s:,.–—-]*)+$|\[name=\]`,
);
/** A picture without words of its own: `![](../assets/unknown.png)`, `![image](<shot (1).png>)`. */
const PICTURE = /!\[(?:image(?:\.[a-z]{3,4})?)?\]\((?:<[^<>]*>|[^()\s]*)\)/gi;
/** Signs and numbers only, which tell nobody what to do: `[315]`; `#12` is a ticket. */
const NO_WORD = /^(?!.*#\d)[^\p{L}]*$/u;
const DEFINITION = /^\[[^[\]]{1,80}\]:\s*<?(?:https?:|mailto:|#|\/|\.\/)\S*>?(?:\s+["'(].*)?$/;
/** Where somebody is reached: `ada@example.org`. */
const ADDRESS = /^<?(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?[.,;]?$/;
const LINK = /^<?https?:\/\/[^\s<>]+>?[.,]?$/;

/** Whether a line defines a link: `[Ada]: https://example.org`. */
export function isDefinition(text: string): boolean {
  return DEFINITION.test(text);
}

/** Characters of a line that is nothing but labels, and the signs that set them apart. */
const LONGEST_FORM = 60;
const SETS_APART = /\s(?:[/|–—-]|:)\s|[:：(]/;

/**
 * `[Task] - Owner: [Name] - Due: [Date]`, `Owner - Due date`: labels, and nothing behind them. `Name / Deadline / Task` are
 * the heads of columns, set apart from each other.
 */
function isForm(plain: string, vocabulary: Vocabulary): boolean {
  const { labels, heads } = patterns(vocabulary);
  if (plain.length <= LONGEST_FORM && SETS_APART.test(plain)) {
    const between = heads.split(plain);
    if (between.length > 2 && between.every((part) => NO_WORD.test(part))) return true;
  }
  const bare = plain.replace(/\[[^[\]]{0,60}\](?!\()/g, ' ');
  const parts = labels.split(bare);
  return parts.length > (bare === plain ? 2 : 1) && parts.every((part) => NO_WORD.test(part));
}

/** Why an item's words are no task, or null. */
export function findRemark(text: string, vocabulary: Vocabulary): Remark | null {
  return remarks(vocabulary)(text);
}

const remarks = perVocabulary((vocabulary) => rememberAnswers((text) => readRemark(text, vocabulary)));

function readRemark(text: string, vocabulary: Vocabulary): Remark | null {
  const { notice, nothing, question, sentence } = patterns(vocabulary);
  const plain = text.replace(/[*_]{1,3}/g, '').trim();
  if (isForm(plain, vocabulary)) return 'placeholder';
  if (DEFINITION.test(text) || ADDRESS.test(plain)) return 'definition';
  if (NO_WORD.test(plain.replace(PICTURE, '')) || EXAMPLE.test(plain) || BLANK.test(text.trim())) return 'placeholder';
  if (nothing.test(plain)) return 'nothing';
  if (notice.test(plain) || sentence.test(plain)) return 'notice';
  if (LINK.test(plain)) return 'link';
  return question.test(plain) ? 'question' : null;
}

/** What words are that are no task. */
export const REMARK_EXAMPLES: readonly (readonly [written: string, remark: Remark | null])[] = [
  ['Next meeting: January 21', 'notice'],
  ['Decision: we keep it', 'notice'],
  ['The draft was discussed', 'notice'],
  ['Should we keep it?', 'question'],
  ['None', 'nothing'],
  ['No action items from the previous meeting', 'nothing'],
  ['Example 1', 'placeholder'],
  ['<action-item>', 'placeholder'],
  ['To-do...', 'placeholder'],
  ['text', 'placeholder'],
  ['fill in topic (20 minutes)', 'placeholder'],
  ['[Task] - Owner: [Name] - Due: [Date]', 'placeholder'],
  ['[Write it] - Owner: Ada', null],
  ['Name / Deadline / Task', 'placeholder'],
  ['Name: Task (Due date)', 'placeholder'],
  ['Deadline: ask what the task is', null],
  ['Your text here', 'placeholder'],
  ['Fill in the form', null],
  ['![](../assets/unknown.png)', 'placeholder'],
  ['![](<../assets/unknown (1).png>)', 'placeholder'],
  ['![A chart of what is missing](../assets/chart.png)', null],
  ['Add the rest to ![](../assets/unknown.png)', null],
  ['[Ada]: https://example.org/ada', 'definition'],
  ['<https://example.org/tree/x>', 'link'],
  ['Draft a letter', null],
];
