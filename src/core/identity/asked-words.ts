import { readOwners } from '../block/write-facts.ts';
import { readQuote } from '../block/issue-body.ts';
import { gather, LANGUAGES } from '../languages/vocabulary.ts';
import { isSmallWord } from '../languages/small-words.ts';
import { withoutDue } from '../reading/due-free.ts';
import { computeInitials, foldName } from '../text/person-name.ts';
import { joinSpaces } from '../text/words.ts';
import { remember } from '../text/remember.ts';
import { takeItem, takeLast } from './quoted-words.ts';
import { takeSaid } from './said.ts';
import { isJoined, takeTokens } from './stretches.ts';
import type { Tracked } from './tracked.ts';

/** What is looked for where a TODO may stand although nothing reads it as one. */
export type Asked = {
  /** Its words, in each way in which they may stand: markers and owners are left out. */
  readonly ways: readonly (readonly string[])[];
  /** Whose it is, each name as words; none where nobody owns it. */
  readonly names: readonly (readonly string[])[];
  /** The words of these names. */
  readonly own: ReadonlySet<string>;
  /** The same names by their initials. */
  readonly initials: ReadonlySet<string>;
};

/** Words of a TODO that are looked for. */
const MOST_WORDS = 80;

/** Takes what an issue quotes apart into what is looked for in the notes. */
export function takeAsked(tracked: Tracked): Asked {
  const quote = readQuote(tracked.block);
  const said = takeSaid(tracked);
  const front = (said?.names ?? []).filter((name) => takeTokens(name).length <= MOST_NAMED);
  const folded = [...new Set([...readOwners(tracked.block).map(foldName), ...front])];
  const names = folded.map(takeTokens).filter((name) => name.length > 0);
  const own = new Set(names.flat());
  const isTask = (word: string) => !isMarker(word) && !own.has(word);
  const date = tracked.marker.sightings.at(-1)?.date ?? null;
  const texts = [takeItem(quote), takeLast(quote)].map(joinSpaces);
  const ways = [...texts, ...texts.map((text) => withoutDue(text, date)), ...(said === null ? [] : [said.words])]
    .map((text) =>
      takeTokens(text.replace(/\S{0,80}…$/u, ''))
        .filter(isTask)
        .slice(0, MOST_WORDS),
    )
    .filter((words) => words.some((word) => !isSmallWord(word)));
  const each = new Map(ways.map((words) => [words.join(' '), words]));
  return { ways: [...each.values()], names, own, initials: new Set(folded.flatMap(computeInitials)) };
}

/** Words of a name in front of an item; more of them are no name. */
const MOST_NAMED = 4;

/** Whether a word marks a task: it may be taken away, or another one be put there. */
export function isMarker(word: string): boolean {
  return markers().has(word);
}

/** Of scripts without spaces no sign alone is a marker. */
const markers = remember(() => {
  const words = gather(LANGUAGES, ({ tasks }) => [...tasks.markers, ...tasks.initials]);
  return new Set(words.filter((word) => !isJoined(word)).flatMap(takeTokens));
});
