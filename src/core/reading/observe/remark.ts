import { anyFolded } from '../../languages/compile.ts';
import {
  BEGINNINGS_OF_NOTICES,
  NAMES_OF_LINKS,
  SUBJECTS,
  VERBS_OF_MEETINGS,
  VERBS_OF_SUBJECTS,
} from '../../languages/english-phrases.ts';
import { createOpening } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { rememberAnswers } from '../../text/remember.ts';

/** Why words are no task by themselves, or null: they announce, ask, say that there is nothing, or hold a place. */
export type Remark = 'notice' | 'question' | 'nothing' | 'placeholder' | 'definition' | 'link';

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const markers = gather(vocabulary, ({ tasks }) => [...tasks.markers, ...tasks.initials]);
  const questions = gather(vocabulary, ({ sentences }) => sentences?.questions ?? []);
  const nothing = gather(vocabulary, ({ tasks }) => tasks.nothing);
  const meeting = gather(vocabulary, ({ sections }) => sections.nextMeeting);
  const notices = gather(vocabulary, ({ tasks }) => tasks.notices);
  return {
    notice: createOpening(
      String.raw`^(?:${anyFolded(meeting)}|next (?:\p{L}+ ){0,3}(?:meeting|call)\b|(?:discussion|update|presentation)s? (?:regarding|about|on|of)\b|${anyFolded(notices)}\s*[:：]|(?:${VERBS_OF_MEETINGS.join('|')}) (?!(?:to|on)\b)|(?:the )?meeting (?:was )?(?:adjourned|closed|ended)\b|(?:thanks|thank you|kudos)\b|(?:${NAMES_OF_LINKS.join('|')})\s*:\s*(?:<?https?:\/\/\S+|\[[^[\]]*\]\([^()\s]*\))$|see (?!(?:if|whether|what|how|about|to|with)\b)|\/?cc:? @)`,
      [...meeting, ...notices, ...VERBS_OF_MEETINGS, ...NAMES_OF_LINKS, ...BEGINNINGS_OF_NOTICES],
    ),
    sentence: createOpening(
      String.raw`^(?:${SUBJECTS.join('|')})\s[^:]{0,80}?\b(?:${VERBS_OF_SUBJECTS.join('|')})\b`,
      SUBJECTS,
    ),
    nothing: createOpening(
      String.raw`^\(?(?:${anyFolded(nothing)}|no (?:new |further |other |outstanding |open |pending )?${anyFolded(gather(vocabulary, ({ sections }) => sections.actions))})(?!\s*[:：])(?:[\s.,;!)(–—-]|$)`,
      [...nothing, 'no'],
    ),
    question: createOpening(String.raw`^${anyFolded(questions)}.*[?？]\W*$`, questions, 's'),
    marker: createOpening(String.raw`^${anyFolded(markers)}\s*\d*$`, markers),
  };
});

/** Names of what is only an example, as templates have them. */
const EXAMPLE =
  /^(?:example|sample|item|action|task|to-?do|point|topic|lorem)(?:\s+(?:item|action|task))?s?(?:\s*#?\s*(?:\d{1,3}|[a-c]|one|two|three))?[.:…]*$|^(?:lorem ipsum|to-?do\s*(?:\.{2,}|…)|\.{2,}|…|x{3,}|blah)$/i;
/** `<action-item>`, `[name=] …`, `{{ owner }}`, `[Name]: [Task]`. */
const BLANK =
  /^(?:[-*\s]*(?:<[a-z][^<>:/]{2,40}>|\{\{?[^{}]{1,40}\}?\}|\[(?:[A-Z][a-z]+(?: [A-Za-z]+)?|name=|insert [^\]]+|your [^\]]+|action[^\]]*|task[^\]]*|description[^\]]*)\])[\s:,.–—-]*)+$|\[name=\]/;
/** A picture without words of its own: `![](../assets/unknown.png)`, `![image](<shot (1).png>)`. */
const PICTURE = /!\[(?:image(?:\.[a-z]{3,4})?)?\]\((?:<[^<>]*>|[^()\s]*)\)/gi;
/** Signs only. */
const NO_WORD = /^[^\p{L}\p{N}]*$/u;
const DEFINITION = /^\[[^[\]]{1,80}\]:\s*<?(?:https?:|mailto:|#|\/|\.\/)\S*>?(?:\s+["'(].*)?$/;
const LINK = /^<?https?:\/\/[^\s<>]+>?[.,]?$/;

/** Whether a line defines a link: `[Ada]: https://example.org`. */
export function isDefinition(text: string): boolean {
  return DEFINITION.test(text);
}

/** Why an item's words are no task, or null. */
export function findRemark(text: string, vocabulary: Vocabulary): Remark | null {
  return remarks(vocabulary)(text);
}

const remarks = perVocabulary((vocabulary) => rememberAnswers((text) => readRemark(text, vocabulary)));

function readRemark(text: string, vocabulary: Vocabulary): Remark | null {
  const { notice, nothing, question, marker, sentence } = patterns(vocabulary);
  const plain = text.replace(/[*_]{1,3}/g, '').trim();
  if (DEFINITION.test(text)) return 'definition';
  if (NO_WORD.test(plain.replace(PICTURE, '')) || EXAMPLE.test(plain) || BLANK.test(text.trim()) || marker.test(plain))
    return 'placeholder';
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
  ['![](../assets/unknown.png)', 'placeholder'],
  ['![](<../assets/unknown (1).png>)', 'placeholder'],
  ['![A chart of what is missing](../assets/chart.png)', null],
  ['Add the rest to ![](../assets/unknown.png)', null],
  ['[Ada]: https://example.org/ada', 'definition'],
  ['<https://example.org/tree/x>', 'link'],
  ['Draft a letter', null],
];
