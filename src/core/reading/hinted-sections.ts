import { anyFolded, either } from '../languages/compile.ts';
import { ASKED_ALL, COPULAS } from '../languages/english-joints.ts';
import { createMatcher, findsWord } from '../languages/matcher.ts';
import { mayHold } from '../languages/may-hold.ts';
import { gather, perVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { buildTree } from '../note/build-tree.ts';
import type { Line } from '../note/scan-lines.ts';
import { findHeadOwners } from './head-owners.ts';
import { headPeople } from './head-people.ts';
import type { ReadingContext } from './reading-context.ts';
import { readLabel } from './section-label.ts';
import { takeLines } from './section-lines.ts';
import { foldSectionName, isPlainActionName, readSectionName } from './section-name.ts';
import type { Section } from './sections.ts';
import { areShares, sharesWork } from './shared-work.ts';
import { takeFirstList, tellsByItself } from './telling-list.ts';
import { countBullets, listItems, type Testimony } from './testimony.ts';
import { isPlain } from '../text/words.ts';
import { wordTest } from './word-classes.ts';

/**
 * What a name hints with: a plain name within it (`named`), a word for tasks at its beginning or end (`task`), a word by
 * which people share work out or look ahead (`perhaps`), or nothing.
 */
export type Hint = 'named' | 'task' | 'perhaps' | 'none';

/** Characters of a heading that is a name. */
const LONGEST_NAME = 100;
/** Items that testify for a word, or for a bullet, which is a topic as often. */
const ENOUGH = 2;

/** Scripts without spaces, in which a name is as plain as one of several words. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

const hints = perVocabulary((vocabulary) => {
  const gatherAll = (pick: Parameters<typeof gather<string>>[1]) => gather(vocabulary, pick);
  const weekdays = gatherAll(({ due }) => due.weekdays.flat());
  // `AI` is a topic far more often.
  const topics = new Set(gatherAll(({ tasks }) => tasks.initials).map((word) => word.toLowerCase()));
  const actions = gatherAll(({ sections }) => sections.actions).filter((name) => !topics.has(name));
  const ahead = gatherAll(({ sections, plans }) => [
    ...plans.matters,
    ...plans.pending,
    ...plans.ahead,
    ...plans.sharing,
    ...(plans.hints ?? []),
    ...sections.nextMeeting,
  ]);
  return {
    /** Most lines hold no such word, and need not be seen as labels. */
    any: mayHold([...actions, ...ahead, ...weekdays]),
    named: findsWord(actions.filter((name) => name.includes(' ') || JOINED.test(name))),
    task: createMatcher(`^${anyFolded(actions)}|${anyFolded(actions)}$`, '', actions),
    perhaps: findsWord(ahead),
    /** `For Friday`, `Para el viernes`. */
    day: createMatcher(
      String.raw`^${anyFolded(gatherAll(({ plans }) => plans.until))} (?:\p{L}{1,9} )?${anyFolded(weekdays)}$`,
      '',
      weekdays,
    ),
    pending: findsWord(gatherAll(({ plans }) => plans.pending)),
    others: findsWord(gatherAll(({ plans }) => plans.noTasks ?? [])),
    not: findsWord(
      gatherAll(({ sections, plans }) => [
        ...sections.over,
        ...sections.last,
        ...sections.attendance,
        ...(plans.noHints ?? []),
      ]),
    ),
  };
});

/**
 * Lists below headings and labels that are no plain names of things to do, whether they hint at them (`Action items by
 * person`, `Responsibilities until Friday`) or not (`What happens now`). They count where what they hold testifies for
 * them: nearly each item tells somebody to do something.
 */
export function findHintedSections(
  lines: readonly Line[],
  sections: readonly Section[],
  about: ReadingContext,
): readonly Section[] {
  const { words } = about.lexicon;
  const taken = new Set(sections.flatMap((section) => [section.heading, ...section.lines].map(({ number }) => number)));
  const hasSections = sections.some(({ kind }) => kind === 'actions' || kind === 'review');
  const found: Section[] = [];
  const names = new Set<string>();
  for (const [index, heading] of lines.entries()) {
    const hint = taken.has(heading.number) ? null : findHint(lines, index, words);
    if (hint === null) continue;
    const governed = takeLines(lines, index, words).filter(({ number }) => !taken.has(number));
    const end = hint === 'perhaps' ? governed.findIndex(({ kind }) => kind === 'heading') : -1;
    const own = hint === 'none' ? takeFirstList(governed) : end < 0 ? governed : governed.slice(0, end);
    const from = heading.kind === 'heading' ? 'heading' : heading.kind === 'bullet' ? 'bullet' : 'label';
    const section: Section = { heading, kind: 'actions', from, lines: own };
    // What one list of a name shows holds for the others of that name.
    const name = foldSectionName(heading.content);
    const isAlike = hint !== 'none' && names.has(name);
    if (!isAlike && !(hint === 'none' ? tellsByItself(section, hasSections, about) : isOfTasks(section, hint, about)))
      continue;
    found.push(section);
    names.add(name);
    for (const { number } of own) taken.add(number);
  }
  return found;
}

/** Whether the name of a part tells of what was, or is talked of: `Status`, `Discussion`. */
export function saysOtherwise(name: string, words: Vocabulary): boolean {
  const { pending, not } = hints(words);
  return not.test(pending.split(foldSectionName(name)).join(' '));
}

/** `Things that people would do before we meet again:`: a sentence that leads to a list. */
function readLead({ kind, content, box }: Line, words: Vocabulary): string | null {
  if (kind === 'text' && /[:：][*_]{0,3}$/.test(content)) return content;
  if (box !== null) return null;
  const named = NAMED.exec(content)?.[1] ?? '';
  // `Action item: write it` is marked.
  if (named !== '' && isPlainActionName(named, words) && !marksItem(words)(named)) return named;
  return LAST.exec(content)?.[1] ?? null;
}

const marksItem = wordTest(({ tasks }) => [...tasks.markers, ...tasks.initials, ...(tasks.points ?? [])]);

/** `Next steps: we collect first.`, over the steps. */
const NAMED = /^[*_]{0,3}([^:：*_]{3,40})[*_]{0,3}[:：][*_]{0,3}\s+\S/;
/** `We agreed on it. Action items are`, over the items. */
const LAST = new RegExp(String.raw`(?:^|[.!?]\s+)(\p{Lu}[^.!?:：]{2,60}?)\s${either(COPULAS)}$`, 'u');

/** `What do you think needs to change?`: what is asked of everyone gathers opinions. */
const ASKS_ALL = new RegExp(String.raw`\s${either(ASKED_ALL)}\s.*\?[*_\s]*$`);

function isTitle(lines: readonly Line[], index: number): boolean {
  return lines[index]?.level === 1 && lines.findIndex(({ kind }) => kind === 'heading') === index;
}

/** What the name of a list hints at; null for what is none, is plain, or tells of what was or is talked of. */
export function findHint(lines: readonly Line[], index: number, words: Vocabulary): Hint | null {
  const line = lines[index];
  if (line === undefined || line.content.length > LONGEST_NAME) return null;
  if (line.kind !== 'heading' && line.kind !== 'text' && line.kind !== 'bullet') return null;
  // Apostrophes are left out of names.
  const isHint = !isPlain(line.content) || hints(words).any(line.content.replace(/'/g, ''));
  if (!isHint && line.kind === 'bullet') return null;
  const written = line.kind === 'heading' ? line.content : readLabel(lines, index, words);
  const label = written ?? (isHint || line.kind === 'text' ? readLead(line, words) : null);
  if (label === null || ASKS_ALL.test(label)) return null;
  const { named, task, perhaps, day, others } = hints(words);
  const name = foldSectionName(label);
  // A sentence behind a plain name is none of its own; what stands below it has to testify.
  if (readSectionName(label, words) !== null) return written === null ? 'named' : null;
  // `Team minutes` names the whole note, which may be nothing but such a list.
  if (saysOtherwise(label, words)) return isTitle(lines, index) ? 'none' : null;
  if (isHint && named.test(name)) return 'named';
  if (isHint && task.test(name)) return 'task';
  if (isHint && (perhaps.test(name) || day.test(name))) return 'perhaps';
  return line.kind === 'bullet' || others.test(name) ? null : 'none';
}

/** Whether nearly all items of a list may be tasks, and enough of them tell somebody to do something. */
function isOfTasks(section: Section, hint: Hint, about: ReadingContext): boolean {
  const lexicon = { ...about.lexicon, inSection: true };
  const context = { ...about, lexicon, observed: new WeakMap() };
  const own = headPeople(section, lexicon).filter(({ kind }) => kind !== 'heading');
  const owners = hint === 'perhaps' ? [] : findHeadOwners(section.heading.content, lexicon);
  const isShared = sharesWork(section.heading.content, lexicon.words);
  const isLoose = hint === 'perhaps' && !isShared;
  const items: Testimony[] = [];
  let left = own.filter(({ kind }) => kind === 'bullet').length;
  let untold = 0;
  for (const root of buildTree(own, () => false)) {
    const read = listItems(root, context, owners);
    items.push(...read);
    left -= countBullets(root);
    untold += read.filter(({ told, isOwned }) => told === null && (isLoose || !isOwned)).length;
    // Whatever the rest says, too few tell somebody: most lists are of topics, and need not be read to their end.
    if (untold * (isLoose ? 3 : 2) > items.length + left) return false;
  }
  if (isShared && areShares(items, lexicon.words)) return true;
  const tasks = items.filter(({ isTask }) => isTask).length;
  const known = items.filter((item) => item.told === 'known').length;
  const named = items.filter((item) => item.told !== null).length;
  // Below a word that only looks ahead, somebody whom the note knows vouches for others where nothing else stands.
  const told = hint !== 'perhaps' || (known > 0 && named === items.length) ? named : known;
  // Where each is somebody's whom the note knows, one that is told to do something speaks for all.
  const areOwned =
    hint !== 'perhaps' && items.length >= ENOUGH && named * 3 >= items.length && items.every(({ isOwned }) => isOwned);
  const isEnough =
    areOwned || told >= (hint === 'named' && (section.from !== 'bullet' || named === items.length) ? 1 : ENOUGH);
  // A bullet with such a word is a topic, unless each below it tells somebody to do something.
  if (section.from === 'bullet' && hint === 'perhaps') return told >= ENOUGH && told === items.length;
  return (
    isEnough &&
    items.some(({ isOrder }) => isOrder) &&
    tasks * 3 >= items.length * 2 &&
    (areOwned || told * (hint === 'perhaps' ? 1.5 : 2) >= items.length)
  );
}
