import { either } from '../languages/compile.ts';
import { ANNOUNCED, OPENINGS } from '../languages/english-remarks.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { foldSectionName } from './section-name.ts';
import { sectionPatterns } from './section-patterns.ts';

/** Words of a sentence that announces things to do. */
const MOST_WORDS = 14;
/** `We identified the following next steps`. */
const announced = new RegExp(String.raw`^.*\b${either(ANNOUNCED)}\s+(.+)$`);
const opens = new RegExp(String.raw`^${either(OPENINGS)}\b`);

/** Whether a sentence that ends with a colon announces things to do: `We have some action items:`. */
export function isActionSentence(sentence: string, vocabulary: Vocabulary): boolean {
  const name = foldSectionName(sentence);
  const { holds, over, last, no, plain, tail } = sectionPatterns(vocabulary);
  if (name.split(' ').length > MOST_WORDS || over.test(name) || no.test(`${name} `)) return false;
  const behind = last.test(name) ? '' : (announced.exec(name)?.[1] ?? '');
  return (
    (opens.test(name) && holds.test(name) && !last.test(name)) ||
    plain.test(tail.cut(name)) ||
    plain.test(tail.cut(behind))
  );
}
