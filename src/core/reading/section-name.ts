import { either } from '../languages/compile.ts';
import { MINUTES } from '../languages/english-phrases.ts';
import { english } from '../languages/english.ts';
import { perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { foldCase } from '../text/fold-text.ts';
import { rememberAnswers } from '../text/remember.ts';
import { isPlannedName, isSharedName } from './planned-names.ts';
import { sectionPatterns } from './section-patterns.ts';
import { wordTest } from './word-classes.ts';

/** Characters of a heading that are compared. */
const LONGEST_HEADING = 200;

/**
 * What a heading announces. `over`: things that are done; `review`: last time's; `decisions`: what was agreed, by telling
 * people to do it as well; `other`: a part without things to do.
 */
export type SectionKind = 'actions' | 'review' | 'over' | 'decisions' | 'other';

/** What a heading says in brackets, unless it is that all is done. */
const ASIDE = new RegExp(String.raw`\s\((?![^()]*${either(english.sections.over)})[^()]*\)[\s:*_]*$`);

/** `다음 회의(3/2)까지 할 것`: a day in brackets in the middle of a name. */
const DAY_INSIDE = /\s?[(（][\d\s/.~〜～-]{1,20}(?:\(?\p{L}\)?)?[)）](?=\S)/gu;

/** `一、`, `(三)`: a number in Chinese characters. */
const HAN_NUMBER = /^\W*[一二三四五六七八九十]{1,3}[、.)]/u;

/** `A. Actions`. */
const LETTERED = /^\s*[a-h][.)]\s+(?=\p{L})/u;

/** `10:50`, `(5 min)`, `- 5 mins`: when a part of the meeting is, and how long it takes. */
const TIMES = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\d{1,2}[:.]\d\d(?!\d)|\d{1,3}(?:\s?${either(MINUTES)}(?!\p{L})|['’′]))`,
  'gu',
);

/** A section's name as compared: without case, emoji, shortcodes, markup, numbering, times, dates in brackets and punctuation. */
export const foldSectionName = rememberAnswers((heading) =>
  foldCase(heading.slice(0, LONGEST_HEADING))
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/https?:\/\/\S+|<\/?[a-z][^<>]*>/g, ' ')
    .replace(ASIDE, '')
    .replace(DAY_INSIDE, '')
    .replace(/:[a-z0-9_+-]+:/g, ' ')
    .replace(TIMES, ' ')
    .replace(HAN_NUMBER, '')
    .replace(/['’]/g, '')
    .replace(LETTERED, ' ')
    .replace(/^[\s\d.)#ivx]*(?=[^\p{L}]*\p{L})(?:\d|[.)#]|\s)*/u, (mark) => (/[\d.)#]/.test(mark) ? ' ' : mark))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,3} ){1,3}(?=\p{L})/u, ''),
);

/** A folded name without the day and the words that lead to it. */
function withoutDay(name: string, vocabulary: Vocabulary): string {
  const { dates, dangling } = sectionPatterns(vocabulary);
  return dangling.cut(dates.cut(name)).replace(/^(?:\d{1,4} ){1,3}(?=\p{L})/u, '');
}

const isActions = wordTest(({ sections }) => sections.actions.map((name) => name.replace(/'/g, '')));

const NONE: ReadonlySet<string> = new Set();

/** What a heading announces; null for one that is none of ours. `extra` are further names of sections, folded. */
export function readSectionName(
  heading: string,
  vocabulary: Vocabulary,
  extra: ReadonlySet<string> = NONE,
): SectionKind | null {
  const folded = foldSectionName(heading);
  if (extra.size > 0 && (extra.has(folded) || extra.has(withoutDay(folded, vocabulary)))) return 'actions';
  const kind = kindOf(vocabulary)(folded);
  return kind ?? kindOfFirst(heading, folded, vocabulary);
}

/** `Action items & bug reports`: what is told first counts, where it is more than a word and holds one that marks tasks. */
function kindOfFirst(heading: string, whole: string, vocabulary: Vocabulary): SectionKind | null {
  const { joint, plain, over, no, marks } = sectionPatterns(vocabulary);
  const [first = '', ...others] = joint.split(heading);
  const name = others.length === 0 ? '' : foldSectionName(first);
  const isName = / /.test(name) && plain.test(name) && marks.test(name);
  return isName && !over.test(whole) && !no.test(whole) ? kindOf(vocabulary)(name) : null;
}

const kindOf = perVocabulary((vocabulary) => rememberAnswers((folded) => findKind(folded, vocabulary)));

function findKind(folded: string, vocabulary: Vocabulary): SectionKind | null {
  const name = withoutDay(folded, vocabulary);
  // `De făcut`, `Qui fait quoi`: a word of what is over inside such a name says nothing.
  if (isActions(vocabulary)(folded) || isActions(vocabulary)(name)) return 'actions';
  const { plain, led, reversed, whose, tail, span, over, no, last, review, decisions, other, holds, heads, pending } =
    sectionPatterns(vocabulary);
  const isAny =
    led.test(name) || [name, tail.cut(name), span.cut(name)].some((one) => plain.test(one) || reversed.test(one));
  const isOf =
    (whose.test(name) || isPlannedName(name, vocabulary) || isSharedName(span.cut(name), vocabulary)) && !no.test(name);
  if (review.test(name)) return 'review';
  if (!isAny && !isOf) return decisions.test(name) ? 'decisions' : other.test(name) ? 'other' : null;
  // `Nieuwe taken` holds no English `taken`: what names the tasks says nothing of how far they are.
  const rest = holds.split(heads.split(pending.split(name).join(' ')).join(' ')).join(' ');
  if (over.test(rest)) return 'over';
  return last.test(name) ? 'review' : 'actions';
}

/** Whether a label is the name of a section of things to do and nothing else, so that it needs no markup. */
export function isPlainActionName(label: string, vocabulary: Vocabulary): boolean {
  return isPlain(vocabulary)(foldSectionName(label));
}

const isPlain = perVocabulary((vocabulary) => {
  const { plain } = sectionPatterns(vocabulary);
  return rememberAnswers((name) => plain.test(name));
});
