import { anyFolded, either, isOneOf } from '../languages/compile.ts';
import {
  ASKED,
  ASKING,
  BECOME,
  COPULAS,
  FILLERS,
  HELPED_BY,
  INFINITIVES,
  NO_ORDERS,
  NOT_DOING,
  PARTICIPLES_END,
  PLANNED,
} from '../languages/english-joints.ts';
import { createMatcher, createOpening, type Matcher } from '../languages/matcher.ts';
import { rememberAnswers } from '../text/remember.ts';
import { beginsWithCapital } from '../text/words.ts';
import { isVerb } from './word-classes.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';

/** What joins owner and task in a sentence, and what stands on both sides of it. */
export type Joint = {
  /** Who or what stands before it, without those who help. */
  readonly before: string;
  /** The joint as written: `to`, `will`, `is going to`. */
  readonly words: string;
  /** What is to be done. */
  readonly after: string;
};

/** `Ada with help from Bo will do it`: Ada. */
const HELPED = new RegExp(String.raw`,?\s${either(HELPED_BY)}\s.*$`, 'iu');

/** `Ada still has to do it`: Ada. */
const FILLED = new RegExp(String.raw`(?<=\S)\s${either(FILLERS)}$`, 'iu');

/** `is working on it`, but not `is going to`. */
export const PROGRESS = new RegExp(
  String.raw`^${either(COPULAS)}\s+(?!${either(PLANNED)}\b)(?=\p{Ll}+ing(?:\s|$))`,
  'u',
);
/** `be asking`, `be also looking`: behind a joint, what goes on for a while. */
const GOES_ON = new RegExp(
  String.raw`^${either(BECOME)}\s+(?:${either(FILLERS)}\s+)?(?=(?!${either(NOT_DOING)}\b)(?:\p{Ll}+\s)?(?!${either(NOT_DOING)}\b)\p{Ll}{2,}ing\s)`,
  'u',
);
/** `to be moderator`, but not `to be added`. */
export const BECOMING = new RegExp(
  String.raw`^${either(INFINITIVES)} (?=${either(BECOME)} (?!\p{L}+${either(PARTICIPLES_END)}\b)\p{L})`,
  'u',
);
const NO_ORDER = new RegExp(String.raw`^${either(NO_ORDERS)}\b`, 'i');
const ASKED_OF = new RegExp(String.raw`^${either(ASKED)}\b`, 'i');
const isAsking = isOneOf(ASKING);
const INFINITIVE = new RegExp(String.raw`(?:^|\s)${either(INFINITIVES)}$`, 'i');

/** Characters before a joint. */
const LONGEST_SUBJECT = 100;

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const joints = gather(vocabulary, ({ tasks }) => [...tasks.joints, ...tasks.promises, ...tasks.cares]);
  const any = anyFolded(joints);
  const filler = either(FILLERS);
  const words = gather(vocabulary, ({ tasks }) => tasks.passives ?? []);
  const passives = anyFolded(words);
  const determiner = anyFolded(gather(vocabulary, ({ sentences }) => sentences?.determiners ?? []));
  return {
    joint: createMatcher(
      String.raw`\s(?<words>${any})(?<again>(?:\s+(?:${any}|${filler}))*)(?:\s+|(?<=['’]))(?=(?<next>\S+))`,
      '',
      joints,
    ),
    leading: createOpening(
      String.raw`^(?<words>(?:${filler}\s+)*${any}(?:\s+(?:${any}|${filler}))*)(?:[:：]?\s+|(?<=['’]))(?=(?<next>\S+))`,
      [...FILLERS, ...joints],
    ),
    determiner: createMatcher(`^${determiner}$`),
    passive: createMatcher(String.raw`^${passives}(?!\p{L})|\s${passives}\s*(?:[.,;:!)]|$)`, '', words),
    day: createMatcher(
      `^${anyFolded(gather(vocabulary, ({ due }) => [...due.months.flat(), ...due.weekdays.flat()]))}$`,
    ),
  };
});

/** `Name to do X`, `Name will do X`. What follows `to` is a verb, no noun phrase, and never `be`. */
export function findJoint(sentence: string, vocabulary: Vocabulary): Joint | null {
  return joints(vocabulary)(sentence);
}

/** A sentence is asked for its joint when its section's habits are weighed, when its owner is sought and for its title. */
const joints = perVocabulary((vocabulary) => rememberAnswers((sentence) => readJoint(sentence, vocabulary)));

function readJoint(sentence: string, vocabulary: Vocabulary): Joint | null {
  const { joint, determiner, passive, day } = patterns(vocabulary);
  for (const match of joint.findAll(sentence.slice(0, LONGEST_SUBJECT * 2))) {
    if (match.index > LONGEST_SUBJECT) return null;
    const { words = '', again = '', next = '' } = match.groups ?? {};
    const behind = sentence.slice(match.index + match[0].length);
    const [being] = GOES_ON.exec(behind) ?? [''];
    if ((being === '' && NO_ORDER.test(next)) || !/^[\p{L}@`*_[]/u.test(next)) continue;
    if (INFINITIVE.test(`${words}${again}`) && (determiner.test(next) || isDay(next, day) || isGoing(next, vocabulary)))
      continue;
    const after = behind.slice(being.length);
    // `Die Zugänge müssen gesperrt werden`, `La sala debe ser reservada`: nobody is named.
    if (passive.test(after.split(/[.;]\s/, 1)[0] ?? '')) continue;
    const before = sentence.slice(0, match.index).replace(HELPED, '').replace(FILLED, '');
    return { before, words: `${words}${again}`, after };
  }
  return null;
}

/** `Delay to December 1st`. */
function isDay(next: string, day: Matcher): boolean {
  return beginsWithCapital(next) && day.test(next.replace(/\P{L}+$/u, ''));
}

/** `Revisions to existing content`; but `Ada to bring it`. */
function isGoing(next: string, vocabulary: Vocabulary): boolean {
  return /^\p{Ll}{3,}ing\b/u.test(next) && !isVerb(next.replace(/\P{L}+$/u, ''), vocabulary);
}

/** A text without the joint at its beginning, whose owner stood before: `to clarify it`, `will do it`, `is working on it`. */
export function withoutLeadingJoint(text: string, vocabulary: Vocabulary): string {
  const { leading, determiner } = patterns(vocabulary);
  // `is working on it`: the verb says more than the joint.
  if (PROGRESS.test(text)) return text.replace(PROGRESS, '');
  if (BECOMING.test(text)) return text.replace(BECOMING, '');
  const match = leading.exec(text);
  const next = match?.groups?.['next'] ?? '';
  // `Can you do it?`, `will the page be up?`, `can BP pay?` ask.
  const asks =
    ASKED_OF.test(next) ||
    (isAsking(match?.groups?.['words'] ?? '') && (determiner.test(next) || /^\p{Lu}\p{Lu}/u.test(next)));
  if (match === null || asks) return text;
  const behind = text.slice(match[0].length);
  const [being] = GOES_ON.exec(behind) ?? [''];
  return being === '' && NO_ORDER.test(next) ? text : behind.slice(being.length);
}

/** What joints at the beginning leave. */
export const JOINT_EXAMPLES: readonly (readonly [written: string, rest: string])[] = [
  ['to clarify it', 'clarify it'],
  ['will talk to Bo', 'talk to Bo'],
  ['is going to send it', 'send it'],
  ['needs to correct it', 'correct it'],
  ['responsible for drafting it', 'drafting it'],
  ['is working on it', 'working on it'],
  ['will be asking the bank', 'asking the bank'],
  ['will be there', 'will be there'],
  ['clarify it', 'clarify it'],
];
