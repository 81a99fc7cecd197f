import { isJoined } from '../languages/day-order.ts';
import { anyFolded } from '../languages/compile.ts';
import { createMatcher, findsWord, type Matcher } from '../languages/matcher.ts';
import type { Words } from '../languages/types.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { foldSectionName } from './section-name.ts';
import type { Testimony } from './testimony.ts';
import { areRoles } from './word-classes.ts';

/** Items from which on people share out work; a single one is what somebody sees to. */
const ENOUGH = 2;

const patterns = perVocabulary((vocabulary: Vocabulary) => ({
  shared: shareOut(
    gather(vocabulary, ({ plans }) => plans.shared ?? []),
    gather(vocabulary, ({ plans, sections }) => [...plans.matters, ...sections.actions]),
  ),
  portioned: createMatcher(
    String.raw`^${anyFolded(gather(vocabulary, ({ plans }) => plans.sharing))}\s${anyFolded(gather(vocabulary, ({ sections }) => sections.from))}\s`,
    '',
    gather(vocabulary, ({ plans }) => plans.sharing),
  ),
  // Scripts without spaces say it in a word: `接口的分工`.
  joined: findsWord(
    gather(
      vocabulary.filter(({ due }) => isJoined(due)),
      ({ plans }) => plans.sharing,
    ),
  ),
}));

/** `Divided up the work`, `Tasks were assigned`, `Aufgaben wurden verteilt`. */
function shareOut(shared: Words, work: Words): Matcher {
  const [act, what] = [anyFolded(shared), anyFolded(work)];
  return createMatcher(
    String.raw`${act}(?:\s\p{L}{1,9})?\s${what}|${what}(?:\s\p{L}{2,6}){0,2}\s${act}`,
    '',
    shared,
    work,
  );
}

/** Whether the name of a list tells that the meeting shared out what is to be done: `Divided up work`, `Division of the chapters`. */
export function sharesWork(written: string, words: Vocabulary): boolean {
  const { shared, portioned, joined } = patterns(words);
  const name = foldSectionName(written);
  return joined.test(name) || shared.test(name) || portioned.test(name);
}

/** Whether each of its items is a part of the work, and somebody's whom the note knows. */
export function areShares(items: readonly Testimony[], words: Vocabulary): boolean {
  return (
    items.length >= ENOUGH &&
    items.every(({ isOwned }) => isOwned) &&
    !items.some(({ text }) => areRoles(text, words)) &&
    items.every(({ text }) => /\p{L}{2}/u.test(text))
  );
}
