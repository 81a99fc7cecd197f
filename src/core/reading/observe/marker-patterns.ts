import { anyFolded, either } from '../../languages/compile.ts';
import { BEING, INFINITIVES, NEUTRAL_BEHIND_MARKERS, PLURALS, WHOSE } from '../../languages/english-joints.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary } from '../../languages/vocabulary.ts';
import { markerSources } from '../marker-words.ts';

/** `12`, `58.1`, `2026-10`. */
const NUMBER = String.raw`\d{1,6}(?:[-.]\d{1,4}){0,4}`;
/** Stands between word and colon without naming anybody: `(s)`, `required`, `#12`, `58.1`. */
const NEUTRAL = String.raw`(?:\(${either(PLURALS)}\))?(?:\s+${either(NEUTRAL_BEHIND_MARKERS)})?(?:\s*#?${NUMBER})?`;
const OPEN = String.raw`(?:\*{1,3}|_{1,3}|${'`'})?`;
const CLOSE = String.raw`(?:\*{1,3}|_{1,3}|${'`'})`;

/** How markers are written, by the name of each way. */
export const markerPatterns = perVocabulary((vocabulary) => {
  const { word, words } = markerSources(vocabulary);
  const joint = anyFolded(gather(vocabulary, ({ tasks }) => tasks.joints.filter((each) => !each.includes(' '))));
  const from = anyFolded(gather(vocabulary, ({ sections }) => sections.from));
  return {
    /** `TODO: …`, `ACTION (AB): …`, `TODO from last week (AB): …`, `Action item 3: …`, `ACTION ALL: …`, `Action for Ada Moe: …`, `_Action_: …`, `**TODO:**: …`. */
    colon: createMatcher(
      String.raw`^${OPEN}${word}${NEUTRAL}(?<closed>${CLOSE})?(?<between>(?:\s+${either(WHOSE)})?\s*(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])|\s+${from}\s[^:：()[\]*]{1,40}\([^()]{1,60}\)|(?:,?\s+|\/\s?)[^:：()[\]*]{1,60}?)?${CLOSE}?\s*[:：]${CLOSE}?(?:\s?[:：](?=\s))?\s*(?<rest>.*)$`,
      's',
      words,
    ),
    /** `**Action: Ada** do it`, `**Action – Ada and Bo**: do it`, `**AI Ada/Bo** do it`. */
    wrapped: createMatcher(
      String.raw`^(?<mark>\*{1,3}|_{1,3})${word}${NEUTRAL}(?<apart>\s*[:：–—-]\s*|\s+)(?<names>[^*_:：]{1,60})\k<mark>\s*(?:[:：]\s*)?(?<rest>\S.*)$`,
      's',
      words,
    ),
    /** `[ACTION] …`, `[AI-3] …`, `[TODO]: …`, `(AI) …`, `[Action: Ada] do it`, `(AP Ada) do it`. */
    bracketed: createMatcher(
      String.raw`^\*{0,2}(?:\[${word}(?:\s?[#-]?${NUMBER})?(?<names>\s*[:–—-]\s*[^()[\]]{1,60}|\s+(?:@|\p{L})[^()[\]:]{1,40})?\]|\((?<word2>${word.slice(8, -1)})(?:\s?[#-]?${NUMBER})?(?<names2>\s*[:–—-]\s*[^()[\]]{1,60}|\s+(?:@|\p{L})[^()[\]:]{1,40})?\))(?!\()\*{0,2}\s*(?:[:：–—-]\s*)?(?<rest>\S.*)$`,
      's',
      words,
    ),
    /** `#action ada to do it`, as bots of IRC channels read it. */
    hash: createMatcher(String.raw`^#${word}[:：]?\s+(?<rest>\S.*)$`, 's', words),
    /** `ACTION - Ada: do it`, `ACTION-123 - do it`, `**Action Item – Ada – do it**`, `ACTION ITEM--do it`, `ACTION -> Ada to do it`, `Action item 1. Ada to do it`. */
    dashed: createMatcher(
      String.raw`^${OPEN}${word}${NEUTRAL}(?:-${NUMBER})?${CLOSE}?(?:\s+[–—-]{1,2}\s+|(?:--|—)\s*|\s*(?:[-=]{1,2}>|[→⇒])\s*|\s+=\s+|(?<=\d)[.)]\s+)(?<rest>\S.*)$`,
      's',
      words,
    ),
    /** `Action item to do it`, `Action item is to do it`. */
    order: createMatcher(
      String.raw`^${OPEN}${word}(?:\s${either(BEING)})?\s${either(INFINITIVES)}\s(?<rest>\S.*)$`,
      's',
      words,
    ),
    /** `TODO(ada) do it`, `ACTION ITEM (Ada) do it`, `**Action (Ada) - do it**`. */
    named: createMatcher(
      String.raw`^${OPEN}${word}\s?\((?<names>[^()]{2,60})\)(?<sign>${CLOSE}(?:\s+[–—-]{1,2})?|\s+[–—-]{1,2})?\s+(?<rest>\S.*)$`,
      's',
      words,
    ),
    /** `**ACTION** do it`: set apart by its type. */
    typed: createMatcher(String.raw`^(?<mark>\*{1,3}|_{1,3})${word}${NEUTRAL}\k<mark>\s+(?<rest>\S.*)$`, 's', words),
    /** `TODO do it`, `AI @login to do it`, `ACTION-12: ada to do it`, `Action-TC-2026-03 do it`: set apart by its capitals or number. */
    capitals: createMatcher(
      String.raw`^${word}(?<number>[#-](?:[a-z]{1,5}-)?${NUMBER}[:：]?)?\s+(?<rest>\S.*)$`,
      's',
      words,
    ),
    /** `ACTION on Ada to write it`, `action AM - renew it`, `action BL, answer`, `ACTION 2026-01-07 Ada - write it`. */
    on: createMatcher(
      String.raw`^${word}\s+(?:\d{4}-\d\d-\d\d\s+|${either(WHOSE)}\s+)?(?<names>[^:：]{1,60}?)(?<sign>\s+[–—-]{1,2}\s+|,\s+|\s+(?=${joint}\s))(?<rest>\S.*)$`,
      's',
      words,
    ),
  };
});
