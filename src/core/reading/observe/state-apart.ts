import { anyFolded, either } from '../../languages/compile.ts';
import { REFERENCES } from '../../languages/english-phrases.ts';
import { ALREADY, STATUS, WHERE_DONE } from '../../languages/english-remarks.ts';
import { english } from '../../languages/english.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import type { TodoState } from '../types.ts';
import { MOST_SURE, NO_SIGN, SIGN } from './state-patterns.ts';

/** What an item says of how far it is, where that begins, and what of it stays a part of the item. */
export type Stated = { readonly state: TodoState; readonly index: number; readonly kept: string };

/** How sure a word must be of which a place is full: behind a comma or colon a list may end with `closed`. */
type Place = { readonly find: RegExp; readonly needs: 'any' | 'sure' };

/** Where a statement of nothing but the state stands behind an item, set apart; `said` is the statement. */
const PLACES: readonly Place[] = [
  // `… (Ada, done)`: behind whom it was given to.
  { find: /\s?[([](?<kept>[^()[\],;]{2,40})[,;]\s(?<said>[^()[\]]{1,40})[)\]]\.?$/, needs: 'sure' },
  { find: /\s{0,9}[*_]{0,2}[([](?<said>[^()[\]]{1,60}(?:\([^()]{1,20}\))?)[)\]][*_]{0,2}\.?$/, needs: 'any' },
  { find: /\s(?:\*\*|__|\*)\(?(?<said>[^*_()]{1,60})\)?(?:\*\*|__|\*)\.?$/, needs: 'any' },
  { find: /\s{0,9}(?:\s[-–—]{1,5}>?|=>|→)\s(?<said>[^–—→]{1,60})$/, needs: 'any' },
  { find: /[:：,;]\s+(?<said>[^:：,;]{1,40})$/, needs: 'sure' },
  { find: /(?<=[.!?])\s+(?<said>\p{Lu}[^.!?]{1,40})[.!]?$/u, needs: 'any' },
];

/** … and in front of one. */
const FRONT: readonly Place[] = [
  { find: /^[*_]{0,2}[([](?<said>[^()[\]]{1,40})[)\]](?!\()[*_]{0,2}\s*[:,–—-]{0,2}\s+(?=\S)/, needs: 'any' },
  { find: /^(?:\*\*|__)(?<said>[^*_]{1,40}?):?(?:\*\*|__)\s*[:–—-]?\s+(?=\S)/, needs: 'sure' },
  { find: /^(?<said>[^:：()[\]]{1,40}?)(?:\s*[:：]|\s[-–—]{1,2})\s+(?=\S)/, needs: 'sure' },
];

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const done = anyFolded(gather(vocabulary, ({ states }) => states.done));
  const dropped = anyFolded(gather(vocabulary, ({ states }) => states.dropped));
  const months = anyFolded(gather(vocabulary, ({ due }) => due.months.flat()));
  const detail = [
    String.raw`[,;:]?\s*[–—-]?\s*(?:${either(english.due.on)}\s)?(?:${months}\.?\s\d|\d{1,2}${either(english.due.ordinals)}?\.?\s${months}|\d{1,4}[-/.]\d)[\d\p{L}/., :-]{0,20}`,
    String.raw`\s?\([^()]{1,30}\)`,
    String.raw`[,;:]?\s*(?:${either(WHERE_DONE)}\s)?(?:${either(REFERENCES)}\s)?(?:[\w/.-]{0,60}#\d{1,8}|https?:\/\/\S{1,200})`,
  ].join('|');
  // `À faire : …` marks an item in French.
  const markers = new Set(gather(vocabulary, ({ tasks }) => tasks.markers));
  const unmarked = gather(vocabulary, ({ states }) => states.open).filter((word) => !markers.has(word));
  return {
    statement: createMatcher(
      String.raw`^(?:${SIGN}\s*)?(?:${either(STATUS)}\W{1,5})?(?:${either(ALREADY)}\s)?(?:(?<done>${done})|${SIGN}|(?<dropped>${NO_SIGN}\s*(?:${dropped})?|${dropped}))(?:\s*(?:${SIGN}|${NO_SIGN}))?[.!]*(?:${detail})?[.!]*$`,
    ),
    open: createMatcher(String.raw`^(?:${either(STATUS)}\W{1,5})?${anyFolded(unmarked)}$`),
    sure: createMatcher(
      String.raw`^(?:${either(STATUS)}\W{1,5})?(?:${anyFolded(vocabulary.flatMap(({ states }) => states.done.slice(0, MOST_SURE)))}|${dropped}|${SIGN}|${NO_SIGN})`,
    ),
  };
});

/** Finds a statement of the state at the end of an item, set apart by a bracket, its type, a dash or a full stop. */
export function findStated(text: string, vocabulary: Vocabulary): Stated | null {
  return find(PLACES, text, vocabulary);
}

/** … and in front of one; `index` is where the item begins. */
export function findStatedInFront(text: string, vocabulary: Vocabulary): Stated | null {
  return find(FRONT, text, vocabulary) ?? findOpen(text, vocabulary);
}

/** `In progress: Ada to write it`: still to be done, and whoever is to do it stands behind. */
function findOpen(text: string, vocabulary: Vocabulary): Stated | null {
  const { open } = patterns(vocabulary);
  for (const { find: place } of FRONT) {
    const match = place.exec(text);
    if (match !== null && match[0].length < text.length && open.test(readSaid(match)))
      return { state: 'open', index: match[0].length, kept: '' };
  }
  return null;
}

/** What is said there, whatever its type: `(**DONE**)`. */
function readSaid({ groups }: RegExpExecArray): string {
  return (groups?.['said'] ?? '').replace(/^[\s*_]+|[\s*_]+$/g, '');
}

function find(places: readonly Place[], text: string, vocabulary: Vocabulary): Stated | null {
  const { statement, sure } = patterns(vocabulary);
  for (const place of places) {
    const match = place.find.exec(text);
    if (match === null || match[0].length === text.length) continue;
    const said = readSaid(match);
    if (place.needs === 'sure' && !sure.test(said)) continue;
    const groups = statement.exec(said)?.groups;
    if (groups === undefined) continue;
    const kept = match.groups?.['kept'];
    return {
      state: groups['dropped'] === undefined ? 'done' : 'dropped',
      index: places === FRONT ? match[0].length : match.index,
      kept: kept === undefined ? '' : ` (${kept})`,
    };
  }
  return null;
}
