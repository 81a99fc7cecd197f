import { anyFolded } from '../../languages/compile.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { isAmbiguous, isCapital, isMarker, markerSources } from '../marker-words.ts';
import {
  areKnown,
  areOwners,
  isCollective,
  isInitials,
  namesNobody,
  readNames,
  splitOwners,
  type Lexicon,
} from '../names.ts';
import { findJoint } from '../joint.ts';
import { isVerb } from '../word-classes.ts';
import { isPlainActionName } from '../section-name.ts';
import type { Example } from '../example.ts';

/** An explicit marker taken off an item: whom it names by itself, and what stands behind it. */
export type Marker = { readonly owners: readonly string[]; readonly rest: string };

/** Stands between word and colon without naming anybody: `required`, `#12`, `58.1`. */
const NEUTRAL = String.raw`(?:\s+(?:required|needed|requested))?(?:\s*#?\d{1,6}(?:[-.]\d{1,4}){0,4})?`;
const OPEN = String.raw`(?:\*{1,3}|_{1,3}|${'`'})?`;
const CLOSE = String.raw`(?:\*{1,3}|_{1,3}|${'`'})`;

const patterns = perVocabulary((vocabulary) => {
  const { word } = markerSources(vocabulary);
  const joint = anyFolded(gather(vocabulary, ({ tasks }) => tasks.joints.filter((each) => !each.includes(' '))));
  const from = anyFolded(gather(vocabulary, ({ sections }) => sections.from));
  return {
    /** `TODO: …`, `ACTION (AB): …`, `TODO from last week (AB): …`, `Action item 3: …`, `ACTION ALL: …`, `Action for Ada Moe: …`, `_Action_: …`. */
    colon: createMatcher(
      String.raw`^${OPEN}${word}${NEUTRAL}(?<closed>${CLOSE})?(?<between>\s*\([^()]{1,60}\)|\s*\[[^[\]]{1,60}\]|\s+${from}\s[^:：()[\]*]{1,40}\([^()]{1,60}\)|,?\s+[^:：()[\]*]{1,60}?)?${CLOSE}?\s*[:：]${CLOSE}?\s*(?<rest>.*)$`,
      's',
    ),
    /** `**Action: Ada** do it`, `**Action – Ada and Bo**: do it`. */
    wrapped: createMatcher(
      String.raw`^(?<mark>\*{1,3}|_{1,3})${word}${NEUTRAL}\s*[:：–—-]\s*(?<names>[^*_:：]{1,60})\k<mark>\s*(?:[:：]\s*)?(?<rest>\S.*)$`,
      's',
    ),
    /** `[ACTION] …`, `[TODO]: …`, `(AI) …`, `[Action: Ada] do it`. */
    bracketed: createMatcher(
      String.raw`^\*{0,2}(?:\[${word}(?<names>\s*[:–—-]\s*[^()[\]]{1,60}|\s+@[\w-]+)?\]|\((?<word2>${word.slice(8, -1)})(?<names2>\s*[:–—-]\s*[^()[\]]{1,60}|\s+@[\w-]+)?\))(?!\()\*{0,2}\s*(?:[:：–—-]\s*)?(?<rest>\S.*)$`,
      's',
    ),
    /** `#action ada to do it`, as bots of IRC channels read it. */
    hash: createMatcher(String.raw`^#${word}[:：]?\s+(?<rest>\S.*)$`, 's'),
    /** `ACTION - Ada: do it`, `**Action Item – Ada – do it**`, `ACTION ITEM--do it`. */
    dashed: createMatcher(
      String.raw`^${OPEN}${word}${NEUTRAL}${CLOSE}?(?:\s+[–—-]{1,2}\s+|(?:--|—)\s*)(?<rest>\S.*)$`,
      's',
    ),
    /** `TODO(ada) do it`, `ACTION ITEM (Ada) do it`. */
    named: createMatcher(String.raw`^${word}\s?\((?<names>[^()]{2,60})\)\s+(?<rest>\S.*)$`, 's'),
    /** `**ACTION** do it`: set apart by its type. */
    typed: createMatcher(String.raw`^(?<mark>\*{1,3}|_{1,3})${word}${NEUTRAL}\k<mark>\s+(?<rest>\S.*)$`, 's'),
    /** `TODO do it`, `AI @login to do it`, `ACTION-12: ada to do it`: set apart by its capitals. */
    capitals: createMatcher(String.raw`^${word}(?:-\d{1,6}[:：]?)?\s+(?<rest>\S.*)$`, 's'),
    /** `ACTION on Ada to write it`, `action AM - renew it`, `action BL, answer`. */
    on: createMatcher(
      String.raw`^${word}\s+(?:(?:on|for|by)\s+)?(?<names>[^:：]{1,60}?)(?<sign>\s+[–—-]{1,2}\s+|,\s+|\s+(?=${joint}\s))(?<rest>\S.*)$`,
      's',
    ),
  };
});

/** `[Action #1](#action1): …`, as a list at the end refers to the text. */
const REFERRED = /^\[([^[\]]{2,30})\]\(#[^()\s]*\)/;

const UNDERLINED = /^(_{1,3})[^_]{2,60}\1(?!_)/;

type Groups = Readonly<Record<string, string | undefined>>;
type Reader = (groups: Groups, lexicon: Lexicon) => Marker | null;

const READERS: readonly (readonly [keyof ReturnType<typeof patterns>, Reader])[] = [
  ['wrapped', readWrapped],
  ['colon', readColon],
  ['bracketed', readBracketed],
  ['hash', readHash],
  ['dashed', readDashed],
  ['named', readNamed],
  ['typed', readTyped],
  ['on', readOn],
  ['capitals', readCapitals],
];

/** Characters at the beginning of an item in which a marker stands. */
const BEGINNING = 60;

/** Takes an explicit marker off; null when none stands at the beginning. */
export function findMarker(whole: string, lexicon: Lexicon): Marker | null {
  // An underline belongs to a word; a star never does.
  const content = whole.replace(REFERRED, '$1').replace(UNDERLINED, (text) => text.replace(/_/g, '*'));
  const words = lexicon.words;
  const inner = /^\(([^()]{6,}(?:\([^()]*\)[^()]*)*)\)\.?$/su.exec(content)?.[1];
  if (inner !== undefined && begins(words).test(inner)) return findMarker(inner, lexicon);
  if (!begins(words).test(content.slice(0, BEGINNING))) return readLabel(content, lexicon);
  const inside = { ...lexicon, inSection: true };
  for (const [name, read] of READERS) {
    const groups = patterns(words)[name].exec(content)?.groups;
    const word = groups?.['word'] ?? groups?.['word2'] ?? '';
    if (groups === undefined || !isMarker(word, words)) continue;
    const marker = read({ ...groups, word }, inside);
    if (marker !== null) return marker;
  }
  return null;
}

const begins = perVocabulary((vocabulary: Vocabulary) =>
  createMatcher(String.raw`^[*_${'`'}[(#]{0,4}${markerSources(vocabulary).word}`),
);

/** `**Next steps**: Ada will do it`: a label in bold, as a heading would be called. */
function readLabel(content: string, lexicon: Lexicon): Marker | null {
  const { words } = lexicon;
  const [, label = '', rest = ''] = /^\*\*([^*:]{4,40}):?\*\*:?\s+(\S.*)$/su.exec(content) ?? [];
  if (label === '' || !/:\*\*|\*\*:/.test(content.slice(0, 50)) || !isPlainActionName(label, words)) return null;
  // Such a label heads what is planned as often: somebody must be told to act.
  const who = findJoint(rest, words)?.before ?? '';
  const isNamed =
    /^[\p{Lu}@]/u.test(who) && readNames(who, lexicon)?.every((name) => !namesNobody(name, lexicon)) === true;
  return isNamed ? { owners: [], rest } : null;
}

function readColon(groups: Groups, lexicon: Lexicon): Marker | null {
  const between = (groups['between'] ?? '').trim();
  const rest = closeMark(groups['rest'] ?? '');
  if (/^\/\//.test(rest)) return null;
  if (between === '') return { owners: [], rest };
  const inner = between.replace(/^[([,]\s*|[)\]]$/g, '').replace(/^(?:for|on|to)\s+/i, '');
  const state = readState(inner, lexicon);
  if (state !== null && rest === '') return null;
  if (state !== null) return { owners: [], rest: state === 'done' ? `(done) ${rest}` : rest };
  // `TODO from last week (Ada): …`.
  const names = /^[^([]+\(([^()]+)\)$/.exec(between)?.[1];
  if (names !== undefined) return { owners: readBracket(names, lexicon), rest };
  if (/^[([]/.test(between)) return { owners: readBracket(inner, lexicon), rest };
  if (between.startsWith(','))
    return { owners: areOwners(inner, lexicon, false) ? splitOwners(inner, lexicon) : [], rest };
  return isWhom(inner, groups, lexicon) ? { owners: splitOwners(inner, lexicon), rest } : null;
}

/** Those whom a bracket behind a marker names; beside a name a clause is none: `(Ada, if she likes)`. */
function readBracket(inner: string, lexicon: Lexicon): readonly string[] {
  const all = splitOwners(inner, lexicon);
  const names = all.filter((name) => areOwners(name, lexicon, false));
  return names.length > 0 && all.some((name) => /\s\S+\s/.test(name)) ? names : all;
}

/** Whether the words between a marker and its colon name somebody; `AI Policy: …`, `Action Plan: …` are topics. */
function isWhom(inner: string, groups: Groups, lexicon: Lexicon): boolean {
  const names = readNames(inner, lexicon) ?? [];
  if (names.length === 0) return false;
  if (isAmbiguous(groups['word'] ?? '', lexicon.words) && groups['closed'] === undefined)
    return areKnown(inner, lexicon);
  const isName = (name: string) =>
    lexicon.isName(name) ||
    isCollective(name, lexicon) ||
    (/^[@\p{Lu}\p{Lo}]/u.test(name) && !namesNobody(name, lexicon));
  return names.every(isName);
}

function readState(word: string, { words }: Lexicon): 'done' | 'open' | null {
  const is = (list: readonly string[]) => list.includes(word.toLowerCase());
  if (words.some(({ states }) => is(states.done))) return 'done';
  return words.some(({ states }) => is(states.open)) ? 'open' : null;
}

/** Without the end of emphasis that began before the marker. */
function closeMark(rest: string): string {
  const mark = /(?<![*_])[*_]{1,3}$/.exec(rest)?.[0];
  return mark === undefined || rest.indexOf(mark) < rest.length - mark.length ? rest : rest.slice(0, -mark.length);
}

function readWrapped(groups: Groups, lexicon: Lexicon): Marker | null {
  const { names = '', rest = '' } = groups;
  return areOwners(names.trim(), lexicon, false)
    ? { owners: splitOwners(names, lexicon), rest }
    : { owners: [], rest: `${names.trim()} ${rest}` };
}

function readBracketed(groups: Groups, lexicon: Lexicon): Marker | null {
  const rest = groups['rest'] ?? '';
  const names = (groups['names'] ?? groups['names2'])?.replace(/^\s*[:–—-]?\s*/, '');
  if (names !== undefined)
    return readNames(names, lexicon) === null ? null : { owners: splitOwners(names, lexicon), rest };
  // `[AI] …` tags a topic as often as an action: it needs somebody.
  if (!isAmbiguous(groups['word'] ?? '', lexicon.words)) return { owners: [], rest };
  const first = rest.slice(0, BEGINNING).split(/[:\s]/, 1)[0] ?? '';
  return /^@[\w-]/.test(rest) || areOwners(first, lexicon, true) || NICK.test(rest) ? { owners: [], rest } : null;
}

/** Bots take the first word behind their command for a nick, whatever its case. */
const NICK =
  /^([\p{L}\d_^|.-]{2,30}(?:\s*(?:,|&|\/|\band\b)\s*[\p{L}\d_^|.-]{2,30}){0,4})(?::\s+|\s+(?=(?:to|will)\s))(.*)$/su;

function readHash(groups: Groups, lexicon: Lexicon): Marker | null {
  const rest = groups['rest'] ?? '';
  const [whole, list = '', text = ''] = NICK.exec(rest) ?? [];
  if (whole === undefined || readNames(list, lexicon)?.some((name) => namesNobody(name, lexicon)) !== false)
    return { owners: [], rest };
  const isPrefix = /:\s+$/.test(rest.slice(0, rest.length - text.length));
  return { owners: splitOwners(list, lexicon), rest: isPrefix ? text : rest };
}

function readDashed(groups: Groups, lexicon: Lexicon): Marker | null {
  const rest = closeMark(groups['rest'] ?? '');
  const word = groups['word'] ?? '';
  const named = /^([^:*_–—]{2,60}?)[*_]{0,3}\s*(?::[*_]{0,3}\s+|\s[–—-]{1,2}\s+)(.+)$/su.exec(rest);
  if (named?.[1] !== undefined && areOwners(named[1], lexicon, false))
    return { owners: splitOwners(named[1], lexicon), rest: named[2] ?? '' };
  // `AI - …` and `action - …` go on as titles and phrases do, but where somebody is told to act.
  if (!isAmbiguous(word, lexicon.words) && !/^\p{Ll}/u.test(word)) return { owners: [], rest };
  return beginsKnown(rest, lexicon) ? { owners: [], rest } : null;
}

function readNamed(groups: Groups, lexicon: Lexicon): Marker | null {
  const { names = '', rest = '', word = '' } = groups;
  if (!isCapital(word)) return null;
  const isNick = /^[a-z\d][\w-]{1,30}$/.test(names) && !namesNobody(names, lexicon);
  return { owners: isNick || areOwners(names, lexicon, false) ? splitOwners(names, lexicon) : [], rest };
}

function readTyped(groups: Groups, { words }: Lexicon): Marker | null {
  const { word = '', rest = '' } = groups;
  const isSet = isCapital(word) || /^[\p{Lu}\p{Lo}@]/u.test(rest) || isVerb(/^\p{L}+/u.exec(rest)?.[0] ?? '', words);
  return isSet && /^[\p{Lu}\p{Lo}]/u.test(word) ? { owners: [], rest } : null;
}

function readOn(groups: Groups, lexicon: Lexicon): Marker | null {
  const { names = '', rest = '', sign = '', word = '' } = groups;
  if (isAmbiguous(word, lexicon.words) || namesNobody(names, lexicon)) return null;
  const isPerson = (name: string) =>
    name.startsWith('@') || lexicon.isName(name) || isInitials(name, lexicon) || isCollective(name, lexicon);
  const list = readNames(names, lexicon);
  const isWritten = (name: string) =>
    isCapital(word) && /\p{Lu}/u.test(word) && /^\p{Lu}/u.test(name) && !namesNobody(name, lexicon);
  if (list?.every((name) => isPerson(name) || isWritten(name)) !== true) return null;
  // `Ada to do it` stays a sentence.
  return { owners: splitOwners(names, lexicon), rest: sign.trim() === '' ? `${names} ${rest}` : rest };
}

/** What follows `TODO` where it is a noun: `TODO list`, `TODO is empty`. */
const NOUN = /^(?:lists?|items?|sections?|group|comments?|apps?|files?|is|are|was|were|for|from|in|of|and|or)\b/i;

function readCapitals(groups: Groups, lexicon: Lexicon): Marker | null {
  const { word = '', rest = '' } = groups;
  if (!isCapital(word) || !/\p{Lu}/u.test(word) || !/^[\p{L}@[`"“]/u.test(rest) || NOUN.test(rest)) return null;
  if (isAmbiguous(word, lexicon.words)) return beginsKnown(rest, lexicon) ? { owners: [], rest } : null;
  const isNoun = word.length > 4 && !/^\p{Lu}\p{Ll}/u.test(rest) && !beginsNamed(rest, lexicon);
  return isNoun ? null : { owners: [], rest };
}

/** Whether a text begins with somebody whom the note knows. */
function beginsKnown(rest: string, lexicon: Lexicon): boolean {
  const first = /^(@?[\p{L}\d_.'’-]+)(?:\s+(\p{Lu}[\p{L}.'’-]*))?/u.exec(rest);
  return first !== null && [first[1], first[0]].some((name) => name !== undefined && areKnown(name, lexicon));
}

/** Whether a text begins with somebody who is to do something. */
function beginsNamed(rest: string, lexicon: Lexicon): boolean {
  const [, name = ''] = /^(@?[\p{L}\d_.'’-]{2,30})\s+(?:to|will|should)\s/u.exec(rest) ?? [];
  return beginsKnown(rest, lexicon) || (name !== '' && !namesNobody(name, lexicon));
}

/** How markers at the beginning are written: read as owners, and what stands behind. */
export const MARKER_EXAMPLES: readonly Example[] = [
  ['TODO: write it', '', 'write it'],
  ['ACTION (AB): write it', 'AB', 'write it'],
  ['**Action Item:** write it', '', 'write it'],
  ['Action item 3: write it', '', 'write it'],
  ['ACTION for Ada Moe: write it', 'Ada Moe', 'write it'],
  ['ACTION TO ALL: engage', 'ALL', 'engage'],
  ['**Action: Ada** write it', 'Ada', 'write it'],
  ['[ACTION] write it', '', 'write it'],
  ['(TODO) write it', '', 'write it'],
  ['#action ada to write it', 'ada', 'ada to write it'],
  ['ACTION - Ada: write it', 'Ada', 'write it'],
  ['ACTION ITEM--Use the tracker', '', 'Use the tracker'],
  ['TODO(ada) write it', 'ada', 'write it'],
  ['TODO from last week (Ada): write it', 'Ada', 'write it'],
  ['TODO (Ada, if she has time): write it', 'Ada', 'write it'],
  ['ACTION by Ada to write it', 'Ada', 'Ada to write it'],
  ['**ACTION** write it', '', 'write it'],
  ['**Action** review it', '', 'review it'],
  ['**ACTION 60.6** Ada to write it', '', 'Ada to write it'],
  ['TODO write it', '', 'write it'],
  ['ACTION on Ada to write it', 'Ada', 'Ada to write it'],
  ['action AM - renew it', 'AM', 'renew it'],
  ['action BL, answer', 'BL', 'answer'],
  ['AI Policy: it is new', null],
  ['TODO list is long', null],
];
