import type { Words } from './types.ts';

/** Small words by which one sees what a sentence does. */
export type SentenceWords = {
  /** Begin a sentence without naming anybody: `we`, `this`, `also`. */
  readonly pronouns: Words;
  /** Stand before a noun, so that `to` before them begins no verb: `the`, `our`. */
  readonly determiners: Words;
  /** Tell what is, was or was done, between a subject and the rest: `is`, `were`, `has`. */
  readonly telling: Words;
  /** Tell what was done, in the past tense: `sent`, `decided`. Regular verbs (`-ed`) need no entry. */
  readonly past: Words;
  /** Verbs by which minutes tell in the present tense what somebody said: `expresses`, `highlights`. */
  readonly reporting: Words;
  /** Behind these a person is spoken of and owns nothing: `with`, `cc`, `ask`. */
  readonly objects: Words;
  /** Verbs behind a name that do nothing, and words that are no verb there: `wants`, `also`. */
  readonly opinions: Words;
  /** Words of talk: `I`, `we`, `think`. */
  readonly speech: Words;
  /** Begin an answer: `yeah`, `thank you`. */
  readonly answers?: Words;
  /** Begin a question: `who`, `should we`. */
  readonly questions: Words;
  /** Say that something is needed without saying of whom: `need to`, `needs`, `should be`. */
  readonly needs: Words;
  /** Nouns before `to` that name no doer, and tools: `email to`, `Doodle to`. */
  readonly nouns: Words;
  /** Abbreviations behind whose full stop a sentence goes on. */
  readonly abbreviations: Words;
  /** Begin what an item waits for: `by`, `after`, `once`. */
  readonly circumstances: Words;
};
