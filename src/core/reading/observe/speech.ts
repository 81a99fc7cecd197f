import { anyFolded, either } from '../../languages/compile.ts';
import { ARTICLES, FILLERS, INSTRUCTIVE } from '../../languages/english-joints.ts';
import { createMatcher, createOpening, findsWord } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';

const patterns = perVocabulary((vocabulary: Vocabulary) => ({
  talk: findsWord(gather(vocabulary, ({ sentences, tasks }) => [...(sentences?.speech ?? []), ...tasks.saying])),
  report: createMatcher(
    String.raw`^(?:${either(ARTICLES)}\s+)?\p{L}[\p{L}.'’-]*(?:(?:,|\s+${anyFolded(gather(vocabulary, ({ people }) => people.and))})\s+\p{L}[\p{L}.'’-]*){0,3}\s+(?:${either(FILLERS)}\s+)?(?:${anyFolded(gather(vocabulary, ({ sentences, tasks }) => [...(sentences?.past ?? []), ...(sentences?.reporting ?? []), ...tasks.saying]))}|\p{L}{2,}[^e\s]ed)\s`,
  ),
}));

/** Whether words say in the first person what is to be done: `I plan to write it`. */
export function isPledge(text: string, vocabulary: Vocabulary): boolean {
  return pledges(vocabulary).test(text.slice(0, BEGINNING));
}

const pledges = perVocabulary((vocabulary: Vocabulary) =>
  findsWord(gather(vocabulary, ({ tasks }) => tasks.pledges ?? [])),
);

const ANSWERS = perVocabulary((vocabulary: Vocabulary) => {
  const answers = gather(vocabulary, ({ sentences }) => sentences?.answers ?? []);
  return createOpening(String.raw`^[^\p{L}\d]*${anyFolded(answers)}(?![\p{L}\d:/-])`, answers);
});

/** Whether words begin as an answer does: `Yeah, that happened`, `Thank you!`. */
export function isAnswer(text: string, vocabulary: Vocabulary): boolean {
  return /^\W*[+-]1\b/.test(text) || ANSWERS(vocabulary).test(text.slice(0, BEGINNING));
}

const QUESTIONS = perVocabulary((vocabulary: Vocabulary) => {
  const questions = gather(vocabulary, ({ sentences }) => sentences?.questions ?? []);
  return createOpening(String.raw`^${anyFolded(questions)}(?![\p{L}\d:/-])`, questions);
});

/** Whether words ask something, with a question mark or without: `Which modules are next`. */
export function isQuestion(text: string, vocabulary: Vocabulary): boolean {
  return /[?？]\W*$/u.test(text) || QUESTIONS(vocabulary).test(text.slice(0, BEGINNING));
}

/** Characters at the beginning of what somebody says by which one hears that it is said. */
const BEGINNING = 160;

/** `How to write it?`: the name of a page or a talk. */
const INSTRUCTS = new RegExp(String.raw`^${either(INSTRUCTIVE)}\b`, 'i');

/** Whether the words behind a name are what that person said: `I think so`, `+1 to it`, `what's up with it?`. */
export function isSpeech(text: string, vocabulary: Vocabulary): boolean {
  const start = text.slice(0, BEGINNING).replace(/`[^`]*`|"[^"]*"|“[^”]*”|https?:\/\/\S+/g, ' ');
  const asks = /\?(?:\s|$)/.test(start) && !INSTRUCTS.test(start);
  return asks || /^\W*[+-]1\b/.test(start) || patterns(vocabulary).talk.test(start);
}

/** `Ada Moe notes …`: the second word of a name that begins a sentence. */
const LAST_NAME = /^(\p{Lu}[\p{L}.'’-]*)(?:\s\p{Lu}[\p{L}.'’-]+){1,2}(?=\s\p{Ll})/u;

/** Whether a sentence tells what people said or agreed: `Ada noted that …`, `The team agreed to …`. */
export function isReport(text: string, vocabulary: Vocabulary): boolean {
  return patterns(vocabulary).report.test(text.slice(0, BEGINNING).replace(LAST_NAME, '$1'));
}

/** What people say, and what they are told. */
export const SPEECH_EXAMPLES: readonly (readonly [written: string, isSpeech: 'yes' | 'no'])[] = [
  ["what's up with the component", 'yes'],
  ["I don't think so", 'yes'],
  ['+1 to the proposal', 'yes'],
  ['is that ready?', 'yes'],
  ['upload the slides', 'no'],
  ['Draft a letter to the board', 'no'],
];
