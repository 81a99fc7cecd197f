import { guessLanguage } from '../languages/guess-language.ts';
import { findsWord } from '../languages/matcher.ts';
import { ENGLISH, LANGUAGES } from '../languages/vocabulary.ts';
import type { Minutes } from './types.ts';

const ACTIONS = findsWord(LANGUAGES.flatMap(({ sections }) => sections.actions));
/** Characters of a heading that are looked at, and shown. */
const LONGEST_HEADING = 60;
/** Lines by which the language of the notes is told. */
const MOST_LINES = 400;

/** Notes of which nothing was read. */
export type Silent = {
  /** All notes there are. */
  readonly notes: number;
  /** Items that were left out because nobody is named. */
  readonly unowned: number;
  /** The notes without any item, taken apart. */
  readonly unread: readonly Minutes[];
};

/** The sentence for people where no TODO was read in any note: what was seen, and what would mend it. */
export function describeSilence({ notes, unowned, unread }: Silent): string {
  const where = notes === 1 ? 'the only note' : `${notes} notes`;
  if (unowned > 0) {
    const items = unowned === 1 ? 'the only item has no owner and is' : `${unowned} items have no owner and are`;
    return `no TODO was read in ${where}: ${items} skipped; \`unowned: issue\` would open issues for ${unowned === 1 ? 'it' : 'them'}`;
  }
  const found = findActionHeading(unread);
  if (found !== null) {
    const { path, heading } = found;
    return `no TODO was read in ${where}, though ${JSON.stringify(heading)} in ${path} may be an action section; \`meeting-todos extract --explain ${path}\` says why`;
  }
  const lines = unread.flatMap(({ lines }) => lines).slice(0, MOST_LINES);
  const { sections, tasks } = guessLanguage(lines) ?? ENGLISH[0] ?? {};
  const name = capitalise(sections?.actions[0] ?? '');
  const marker = (tasks?.markers[0] ?? '').toUpperCase();
  return `no TODO was read in ${where}: no heading such as "${name}" and no marker such as "${marker}:" was found; list your own headings under \`sections\`, or mark items`;
}

function findActionHeading(unread: readonly Minutes[]): { readonly path: string; readonly heading: string } | null {
  for (const { path, meetings } of unread)
    for (const { kind, content } of meetings.flatMap(({ lines }) => lines)) {
      const heading = content.slice(0, LONGEST_HEADING);
      if (kind === 'heading' && ACTIONS.test(heading)) return { path, heading };
    }
  return null;
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
