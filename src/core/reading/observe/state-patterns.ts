import { anyFolded, either } from '../../languages/compile.ts';
import { ALREADY, DONE_OTHERWISE, STATUS } from '../../languages/english-remarks.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { mayHold } from '../../languages/may-hold.ts';
import { isTurningWord } from '../../languages/small-words.ts';
import { DONE_SHORTCODES } from '../../languages/task-words.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { foldCase } from '../../text/fold-text.ts';

/** A sign that says `done`. */
export const SIGN = String.raw`(?:[✅✔✓☑]\uFE0F?|:${either(DONE_SHORTCODES)}:)`;
/** A sign that says `dropped`. */
export const NO_SIGN = String.raw`(?:[❌🚫]\uFE0F?|:x:)`;
/** Words of a language's list that say `done` and nothing else. */
export const MOST_SURE = 3;
/** Characters of a word that turns round what is said, and of what sets the next one apart. */
const LONGEST_TURN = 20;
const BOLD = '(?:\\*\\*|__|[*_])?';

/** How items say how far they are; a word in lower case counts only where a bracket, dash or the like sets it apart. */
export const statePatterns = perVocabulary((vocabulary: Vocabulary) => {
  const done = anyFolded(gather(vocabulary, ({ states }) => states.done));
  const dropped = anyFolded(gather(vocabulary, ({ states }) => states.dropped));
  // The first words of a language's list tell it beyond doubt; `closed` and `fixed` end lists as well.
  const sure = anyFolded(vocabulary.flatMap(({ states }) => states.done.slice(0, MOST_SURE)));
  const boxed = String.raw`(?:\[${done}\]|\(${done}\)|【${done}】)`;
  return {
    /** A word that all the others hold, but where there is a sign. */
    any: mayHold([
      ...gather(vocabulary, ({ states }) => [...states.done, ...states.dropped, ...states.open]),
      ...['x', ...DONE_OTHERWISE, ...DONE_SHORTCODES],
    ]),
    leading: createMatcher(
      String.raw`^(?<type>${BOLD})(?:${SIGN}|🎉|\[x\]|${boxed}|(?<word>${done})(?=(?<end>\s{0,2}[:,–—*_-]|\s|$)))${BOLD}\s*[:,–—-]*\s*(?=\S|$)`,
    ),
    // More than one word behind it: `Ada: [done] write it`.
    boxed: createMatcher(String.raw`^(?:${boxed}|${SIGN})\s*[:,–—-]{0,2}\s*(?=\p{L}\S*\s+\S)`),
    dropped: createMatcher(
      String.raw`^(?:\*\*|__)?(?:${NO_SIGN}|(?<word>${dropped})(?=\s|[:,–—*_-]|$))(?:\*\*|__)?\s*[:,–—-]*\s*`,
    ),
    tails: [
      createMatcher(
        String.raw`\s{0,9}(?:${SIGN}|${BOLD}${boxed}${BOLD}|(?:\*\*|__)${done}[.!]?(?:\*\*|__))\s{0,9}\.?$`,
      ),
      createMatcher(
        String.raw`\s{0,9}(?:[-–—:,=]{1,5}>?\s{0,9}|→\s{0,9}|\()\[?${BOLD}(?:(?:${SIGN})\s*)?(?:(?<word>${sure})|${SIGN})${BOLD}\)?(?=\s*(?:$|[:.!(\]]|\[|https?:)).*$`,
        's',
      ),
      createMatcher(String.raw`\s[-–—(]\s?${either(ALREADY)} (?:${done}|${either(DONE_OTHERWISE)})[^.()]{0,40}\)?\.?$`),
    ],
    /** `… DONE`, `We sent it. Done.`: in capitals, or a sentence of its own. */
    last: createMatcher(
      String.raw`(?<stop>[.!?])?\s{1,9}(?<dash>[-–—]{1,5}\s{0,9})?(?:\*\*)?(?<word>${done})(?:\*\*)?(?<more>[^.]{0,40})\.?$`,
    ),
    tailDropped: createMatcher(
      String.raw`\s{0,9}(?:[-–—:]{1,3}\s{0,9}|\()(?:${NO_SIGN}\s*)?(?<word>${dropped})\)?\.?$|(?<stop>[.!?])?\s{1,9}${BOLD}(?<last>${dropped})${BOLD}\.?$|\s${NO_SIGN}$`,
    ),
    between: createMatcher(String.raw`^(\S+(?:\s\S+)?)\s[–—-]\s(?<word>${done})\s?[–—:-]\s(\S.*)`, 's'),
    sentence: createMatcher(
      String.raw`^${BOLD}(?:(?<who>[\p{L}\d@_.-]{1,20}):\s+)?(?:(?:${SIGN})\s*)?(?:${either(STATUS)}\W{1,5})?${BOLD}(?:(?<done>${done})|(?<sign>${SIGN})|(?<dropped>${NO_SIGN}\s*(?:${dropped})?|${dropped}))${BOLD}(?=$|[\s.!,;:–—(-])`,
    ),
    open: createMatcher(
      String.raw`^${BOLD}(?:${either(STATUS)}\W{1,5})?${BOLD}(?:${anyFolded(gather(vocabulary, ({ states }) => states.open))})${BOLD}[.!]?$`,
    ),
    marker: createMatcher(
      String.raw`^\W{0,3}${anyFolded(gather(vocabulary, ({ tasks }) => [...tasks.markers, ...tasks.initials]))}\W{0,3}$`,
    ),
  };
});

/** `write it NOT DONE`: what stands before the word says that it is not so. */
export function isTurned(before: string): boolean {
  return isTurningWord(foldCase(/(\p{L}+)\W*$/u.exec(before.slice(-LONGEST_TURN))?.[1] ?? ''));
}
