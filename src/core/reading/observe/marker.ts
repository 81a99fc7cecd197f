import { either } from '../../languages/compile.ts';
import { INFINITIVES, LABELS_INSIDE, SHOWING_ORDER, WHOSE } from '../../languages/english-joints.ts';
import { createOpening } from '../../languages/matcher.ts';
import { perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import type { Example } from '../example.ts';
import { findJoint } from '../joint.ts';
import { isMarker, markerSources, setNumberApart } from '../marker-words.ts';
import { areKnown, isCollective, namesNobody, readNames, splitOwners, type Lexicon } from '../names.ts';
import { isPlannedName } from '../planned-names.ts';
import { foldSectionName, isPlainActionName, readSectionName } from '../section-name.ts';
import { markerPatterns } from './marker-patterns.ts';
import { straightenCorners } from './owner-apart.ts';
import { MARKER_READERS, type Marker } from './marker-readers.ts';
import { marks } from './nobody-else.ts';
import { isNobody, mayBeNick } from './subject.ts';
import { findUnspacedOwner } from './owner-unspaced.ts';
import { findRemark } from './remark.ts';
import { findVerbForm } from './verb-form.ts';
import { isVerb } from '../word-classes.ts';
import { splitWords } from '../../text/words.ts';

/** `[Action #1](#action1): …`, as a list at the end refers to the text. */
const REFERRED = /^\[([^[\]]{2,30})\]\(#[^()\s]*\)/;

const UNDERLINED = /^(_{1,3})[^_]{2,60}\1(?!_)/;

/** `==ACTION== …`, as editors highlight it. */
const HIGHLIGHTED = /^==([^=]{2,60})==/;

/** `[Action: Ada to write it]`, `[ACTION: Ada to write it] as we said`. */
const ENCLOSED = /^\[([^[\]]{6,})\]\.?$|^\[(\p{Lu}{2}[^[\]]{4,})\](?!\()/su;

/** Characters at the beginning of an item in which a marker stands. */
const BEGINNING = 60;

/** Takes an explicit marker off; null when none stands at the beginning. */
export function findMarker(whole: string, lexicon: Lexicon): Marker | null {
  // An underline belongs to a word; a star never does.
  const content = setNumberApart(straightenCorners(whole, lexicon), lexicon.words)
    .replace(REFERRED, '$1')
    .replace(HIGHLIGHTED, '**$1**')
    .replace(UNDERLINED, (text) => text.replace(/_/g, '*'));
  const words = lexicon.words;
  const inner = /^\(([^()]{6,}(?:\([^()]*\)[^()]*)*)\)\.?$/su.exec(content)?.[1];
  if (inner !== undefined && begins(words).test(inner)) return findMarker(inner, lexicon);
  if (!begins(words).test(content.slice(0, BEGINNING))) return readLabel(content, lexicon);
  const inside = { ...lexicon, inSection: true };
  for (const [name, read] of MARKER_READERS) {
    const groups = markerPatterns(words)[name].exec(content)?.groups;
    const word = groups?.['word'] ?? groups?.['word2'] ?? '';
    if (groups === undefined || !isMarker(word, words)) continue;
    const marker = read({ ...groups, word }, inside);
    if (marker !== null && marks(word, marker, lexicon)) return marker;
  }
  const [, alone, first = alone] = ENCLOSED.exec(content) ?? [];
  return first === undefined ? null : findMarker(first, lexicon);
}

const begins = perVocabulary((vocabulary: Vocabulary) => {
  const { word, words } = markerSources(vocabulary);
  return createOpening(String.raw`^[*_${'`'}[(#]{0,4}${word}`, words);
});

/** `**Next steps**: Ada will do it`, `Next steps: Ada - do it`: a label, as a heading would be called. */
function readLabel(content: string, lexicon: Lexicon): Marker | null {
  const { words } = lexicon;
  const [, bold = '', plain = '', rest = ''] = LABEL.exec(content) ?? [];
  const label = bold || plain;
  const handed = bold === '' ? readHandedLabel(content, lexicon) : null;
  if (handed !== null) return handed;
  // `Last week's action items: …` tells of last time's.
  if (rest === '' || !isPlainActionName(label, words)) return isPlanned(label, rest, lexicon);
  if (readSectionName(label, words) !== 'actions') return null;
  // Such a label heads what is planned as often: somebody must be told to act.
  const [, name = '', told = ''] = NAMED.exec(rest) ?? [];
  const isOrder = (text: string) => findVerbForm(text, words) === 'told';
  if (name !== '' && areKnown(name, lexicon) && isOrder(told))
    return { owners: splitOwners(name, lexicon), rest: told };
  const { before: who = '', after = '' } = findJoint(rest, words) ?? {};
  const isStep = STEP.test(label);
  // `Next steps: file it` says what is next; inside an item of a section it belongs to that.
  if (isStep && !lexicon.inSection && isSurelyOrder(rest, lexicon)) return { owners: [], rest };
  const isSet = bold !== '' || (isStep && isOrder(after) && !/[.!?]\s/.test(who));
  const isSomebody = (each: string) => !namesNobody(each, lexicon) && (isSet || areKnown(each, lexicon));
  const isNamed = /^[\p{Lu}@]/u.test(who) && readNames(who, lexicon)?.every(isSomebody) === true;
  // `**Next step:** niko to call the bank`: a nick, and what it is to do.
  const isNick = bold !== '' && mayBeNick(who, lexicon) && isOrder(after);
  const isTold = isNamed || findUnspacedOwner(rest, { ...lexicon, inSection: true }) !== null;
  return isNick ? { owners: [who], rest } : isTold ? { owners: [], rest } : null;
}

/** Words behind a verb in which an order shows itself. */
const MOST_BEHIND = 4;

/** `File it`, `Update issues to say so`, but `Block storage + sync`: what may be a noun needs a small word behind it. */
function isSurelyOrder(text: string, { words }: Lexicon): boolean {
  if (findVerbForm(text, words) !== 'told' || findRemark(text, words) !== null) return false;
  const [first = '', ...behind] = splitWords(text).slice(0, MOST_BEHIND + 1);
  // `group to find a time`: who is to do it.
  const isWho = /^\p{Ll}/u.test(text) && INFINITIVES.includes(behind[0] ?? '');
  return isVerb(first, words, 'sure') || (!isWho && behind.some((word) => SMALL.test(word)));
}

const SMALL = new RegExp(`^${either(SHOWING_ORDER)}$`, 'i');

/** Labels of what comes next, which an order behind them makes an item. */
const STEP = new RegExp(`^${either(LABELS_INSIDE.filter((label) => label.startsWith('next')))}$`, 'i');

/** `Follow-up for Ada to write it`, `Task for the docs team: write it`: whose it is, between its name and the task. */
function readHandedLabel(content: string, lexicon: Lexicon): Marker | null {
  const [, label = '', whom = '', rest = ''] = HANDED.exec(content) ?? [];
  if (label === '' || !isPlainActionName(label, lexicon.words)) return null;
  const isOne = (name: string) =>
    !isNobody(name, lexicon) && (name.startsWith('@') || lexicon.isName(name) || isCollective(name, lexicon));
  const isTold = findVerbForm(rest.replace(JOINED, ''), lexicon.words) === 'told';
  const isTheirs = isTold && readNames(whom, lexicon)?.every(isOne) === true;
  return isTheirs ? { owners: splitOwners(whom, lexicon), rest: rest.replace(JOINED, '') } : null;
}

const HANDED = new RegExp(
  String.raw`^(\p{L}[\p{L}-]{2,12}(?:\s\p{L}{2,12})?)\s${either(WHOSE)}\s([^:]{2,60}?)(?::\s+|\s+(?=${either(INFINITIVES)}\s))(\S.*)$`,
  'su',
);
const JOINED = new RegExp(String.raw`^${either(INFINITIVES)}\s`);

/** `For next session: Ada - prepare it`: a time ahead, and what somebody is to do until then. */
function isPlanned(label: string, rest: string, lexicon: Lexicon): Marker | null {
  if (!isPlannedName(foldSectionName(label), lexicon.words)) return null;
  const [, name = '', told = ''] = NAMED.exec(rest) ?? [];
  const isTold = name !== '' && areKnown(name, lexicon) && findVerbForm(told, lexicon.words) === 'told';
  return isTold ? { owners: splitOwners(name, lexicon), rest: told } : null;
}

/** `Ada - do it`, `Ada: do it`. */
const NAMED = /^([^:–—-]{2,40}?)\s?(?::|[–—-]{1,2})\s+(\S.*)$/su;

/** A label in bold or without, and what stands behind it. */
const LABEL = /^(?:\*\*([^*:：]{4,40})(?:[:：]\*\*|\*\*[:：])|([^*:：]{4,40})(?::(?=\s)|：))\s*(\S.*)$/su;

/** How markers at the beginning are written: read as owners, and what stands behind. */
export const MARKER_EXAMPLES: readonly Example[] = [
  ['TODO: write it', '', 'write it'],
  ['ACTION (AB): write it', 'AB', 'write it'],
  ['**TODO:**: write it', '', 'write it'],
  ['==TODO== write it', '', 'write it'],
  ['New action item: write it', '', 'write it'],
  ['ACTION ITEM @ METRICS: write it', 'METRICS', 'write it'],
  ['ACTION -> Ada to write it', '', 'Ada to write it'],
  ['Follow-up for Ada to write it', 'Ada', 'write it'],
  ['Task for Ada: write it', 'Ada', 'write it'],
  ['Follow-up for Ada and the page', null],
  ['**Action Item:** write it', '', 'write it'],
  ['Action item 3: write it', '', 'write it'],
  ['AI1: Ada to write it', '', 'Ada to write it'],
  ['ACTION for Ada Moe: write it', 'Ada Moe', 'write it'],
  ['ACTION TO ALL: engage', 'ALL', 'engage'],
  ['TODO for the new page: write it', '', 'write it'],
  ['Actions for the year: the new page', null],
  ['**Action: Ada** write it', 'Ada', 'write it'],
  ['**AI Ada/Bo** write it', 'Ada/Bo', 'write it'],
  ['[ACTION] write it', '', 'write it'],
  ['(TODO) write it', '', 'write it'],
  ['[Action: Ada to write it]', '', 'Ada to write it'],
  ['[ACTION: Ada to write it] as we said', '', 'Ada to write it'],
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
  ['ACTION write it', '', 'write it'],
  ['ACTION report the fault', '', 'report the fault'],
  ['ACTION [Ada] write it', '', '[Ada] write it'],
  ['TODO for Ada + others: write it', 'Ada', 'write it'],
  ['ACTION on Ada to write it', 'Ada', 'Ada to write it'],
  ['Action to Ada to write it', 'Ada', 'Ada to write it'],
  ['action AM - renew it', 'AM', 'renew it'],
  ['action BL, answer', 'BL', 'answer'],
  ['ACTION Ada, Bo to answer', '', 'Ada, Bo to answer'],
  ['Action item to write it', '', 'write it'],
  ['Action item is to write it', '', 'write it'],
  ['Action items to review', null],
  ['Next step: talks go on', null],
  ['Actions for next week: write it', '', 'write it'],
  ['AI Policy: it is new', null],
  ['**Action Plan** it is new', null],
  ['TODO list is long', null],
  ['ACTION report of the board', null],
];
