import { anyFolded } from '../languages/compile.ts';
import { createMatcher } from '../languages/matcher.ts';
import { gather, perVocabulary } from '../languages/vocabulary.ts';
import { splitWords } from '../text/words.ts';
import { areKnown, areOwners, isCollective, namesNobody, splitOwners, type Lexicon } from './names.ts';
import { readSectionName } from './section-name.ts';

/** Words of the names in a heading. */
const MOST_WORDS = 6;
/** Characters of a heading that is the name of a list. */
const LONGEST = 100;

/** `Tasks for`, `Tasks -`: what stands between a list's name and whose it is. */
const leads = perVocabulary((vocabulary) => {
  const whom = gather(vocabulary, ({ sections }) => sections.whom ?? []);
  return createMatcher(String.raw`(?:\s${anyFolded(whom)}|\s?[:–—-])$`);
});

/** `Ada's tasks`, `Ada: tasks`. */
const POSSESSIVE = /(?:['’]s?|\s?[:–—-])$/;

/** Whom a heading names beside the name of its list, beyond doubt: `To do (Ada & Bo)`, `Tasks for Ada`, `Ada's tasks`. */
export function findHeadOwners(heading: string, lexicon: Lexicon): readonly string[] {
  const bare = heading.replace(/[*_`]+/g, '').replace(/[\s:：]+$/, '');
  if (bare.length > LONGEST) return [];
  const list = /\S\s*\(([^()]{2,60})\)$/u.exec(bare)?.[1]?.trim() ?? '';
  if (list !== '') {
    const names = splitOwners(list, lexicon);
    return names.some((name) => areKnown(name, lexicon)) && areOwners(list, lexicon, true) ? names : [];
  }
  const words = splitWords(bare);
  for (let count = 1; count <= MOST_WORDS && count < words.length; count++) {
    const behind = words.slice(-count).join(' ');
    const before = words.slice(0, -count).join(' ');
    const lead = leads(lexicon.words);
    if (lead.test(before) && heads(lead.cut(before), behind, lexicon)) return splitOwners(behind, lexicon);
    const first = words.slice(0, count).join(' ');
    const owner = first.replace(POSSESSIVE, '');
    if (owner !== first && heads(words.slice(count).join(' '), owner, lexicon)) return splitOwners(owner, lexicon);
  }
  return [];
}

/** Whether these are the name of a list of things to do, and people whom the note knows. */
function heads(name: string, people: string, lexicon: Lexicon): boolean {
  const isPerson = (each: string) =>
    !isCollective(each, lexicon) && !splitWords(each).some((word) => namesNobody(word, lexicon));
  return (
    areKnown(people, lexicon) &&
    splitOwners(people, lexicon).every(isPerson) &&
    readSectionName(name, lexicon.words) === 'actions'
  );
}
