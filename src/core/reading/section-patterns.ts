import { anyFolded, either } from '../languages/compile.ts';
import { LEADS_TO_REVIEWED, NO_SECTIONS, NO_WHOSE, PEOPLE_OF_TASKS, REVIEWS } from '../languages/english-remarks.ts';
import { english } from '../languages/english.ts';
import { createMatcher, findsWord } from '../languages/matcher.ts';
import type { Words } from '../languages/types.ts';
import { gather, perVocabulary } from '../languages/vocabulary.ts';
import { GAP } from './planned-names.ts';

/** Patterns of what the name of a section is made of, out of the words of the languages of a note; of folded names. */
export const sectionPatterns = perVocabulary((vocabulary) => {
  const list = (pick: Parameters<typeof gather<string>>[1]) => gather(vocabulary, pick);
  const words = (pick: Parameters<typeof gather<string>>[1]) => anyFolded(list(pick));
  const find = (source: string, ...needs: readonly Words[]) => createMatcher(source, '', ...needs);
  const names = list(({ sections }) => sections.actions);
  const other = list(({ sections }) => [...sections.other, ...sections.attendance, ...sections.nextMeeting]);
  const actions = anyFolded(names);
  const before = words(({ sections }) => sections.before);
  const beside = words(({ sections }) => sections.beside);
  const last = words(({ sections }) => sections.last);
  const over = words(({ sections }) => sections.over);
  const and = words(({ people }) => people.and);
  const months = words(({ due }) => due.months.flat());
  const long = words(({ sections }) =>
    sections.actions.filter((name) => / /.test(name) && !NO_WHOSE.has(name.split(' ', 1)[0] ?? '')),
  );
  const spans = list(({ sections }) => sections.spans ?? []);
  const more = String.raw`(?:${GAP}(?:${and}${GAP})?(?:${beside}|${actions}))*`;
  return {
    dates: createMatcher(String.raw`(?:\s(?:\d{1,8}${either(english.due.ordinals)}?|${months}))+$`),
    /** `Sprint 1 tasks`, `Tasks sprint 1`, the number of which went as that of a day would. */
    span: find(
      String.raw`^${anyFolded(spans)}\s\d{1,3}\s(?=\p{L})|(?<=\p{L})\s${anyFolded(spans)}(?:\s\d{1,3})?$`,
      spans,
    ),
    // Once a run of spaces: a hostile line may have hundreds of thousands.
    joint: createMatcher(String.raw`(?<!\s)\s*[&+/,|]\s*|\s${and}\s+`),
    marks: findsWord(list(({ tasks }) => tasks.markers)),
    dangling: find(
      String.raw`\s${words(({ sections }) => sections.from)}$`,
      list(({ sections }) => sections.from),
    ),
    plain: find(String.raw`^(?:(?:${before}|${last})${GAP})*${actions}${more}$`, names),
    /** `Ce avem de făcut până vineri`: a name may hold a word that leads to what follows. */
    led: find(
      String.raw`^(?:(?:${before}|${last})${GAP})*${actions}${more}\s${words(({ sections }) => sections.from)}\s.+$`,
      names,
    ),
    reversed: find(
      String.raw`^(?:${before}${GAP})*${beside}${GAP}(?:${and}${GAP})?${actions}${more}$`,
      names,
      list(({ sections }) => sections.beside),
    ),
    whose: find(String.raw`^(?:\p{L}+\s){1,3}${long}$`, names),
    tail: find(
      String.raw`\s(?:${words(({ sections }) => sections.from)}|${over})\s.*|\s${over}$`,
      list(({ sections }) => [...sections.from, ...sections.over]),
    ),
    over: findsWord(list(({ sections }) => sections.over)),
    no: find(String.raw`^(?:\p{L}+\s)*${either(NO_SECTIONS)}\s`, NO_SECTIONS),
    last: findsWord(list(({ sections }) => sections.last)),
    review: find(
      String.raw`^(?:(?:(?:${last}|${before}) )*${words(({ sections }) => sections.review)}|${either(REVIEWS)}(?: ${either(LEADS_TO_REVIEWED)}){1,2} (?:(?:${last}|${before}|${words(({ plans }) => plans.pending)}) )*${actions}(?! ${either(PEOPLE_OF_TASKS)}(?!\p{L})))`,
      list(({ sections }) => [...sections.review, ...REVIEWS]),
    ),
    other: find(
      String.raw`^(?:${words(({ sections }) => sections.other)}|${words(({ sections }) => sections.attendance)}|${words(({ sections }) => sections.nextMeeting)}.*)$`,
      other,
    ),
    decisions: find(
      `^${words(({ sections }) => sections.decisions)}$`,
      list(({ sections }) => sections.decisions),
    ),
    holds: findsWord(names),
    heads: findsWord(list(({ sections }) => sections.before)),
    /** `to be completed`, in which `completed` says the opposite. */
    pending: findsWord(list(({ plans }) => plans.pending)),
  };
});
