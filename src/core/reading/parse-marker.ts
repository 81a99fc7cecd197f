import { findSubject } from './owner-sentence.ts';
import { areKnown, areOwners, namesNobody, readNames, splitOwners, type Lexicon } from './owner-names.ts';

/** An explicit marker taken off an item: whom it names by itself, and what stands behind it. */
export type Marker = { readonly owners: readonly string[]; readonly rest: string };

const WORD =
  '(?<word>TO[Dd][Oo]s?|TO-DO|T[Oo]do|ToDo|todo|ACTION (?:ITEMS?|POINTS?)|ACTIONS?|Action (?:[Ii]tems?|[Pp]oints?)|Actions?|action(?: items?| points?)?|AIs?)';
/** Stands between word and colon without naming anybody. */
const NEUTRAL = String.raw`(?:\s+(?:required|needed|requested|REQUIRED))?(?:\s*#?\d{1,6}(?:[-.]\d{1,4}){0,4})?`;
const PERSON = String.raw`(?:@[\w-]+|\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,2})`;

/** `TODO:`, `ACTION (AB):`, `AI:`, `Action item 3:`, `ACTION ALL:`, `Action for Ada Moe:`, `_Action_:`. */
const COLON = new RegExp(
  String.raw`^(?:\*{1,3}|_{1,3}|${'`'})?${WORD}${NEUTRAL}(?<closed>\*{1,3}|_{1,3}|${'`'})?(?<between>\s*\([^()]{1,60}\)|\s*\[[^[\]]{1,60}\]|\s+(?:for\s+|on\s+)?${PERSON}(?:\s*(?:,|\/|&|\band\b)\s*${PERSON}){0,5}|,\s*[\p{L} ]{1,20})?(?:\*{1,3}|_{1,3})?\s*:(?:\*{1,3}|_{1,3})?\s*(?<rest>.*)$`,
  'su',
);
/** `**Action: Ada** do it`, `**Action – Ada and Bo**: do it`. */
const WRAPPED = new RegExp(
  String.raw`^(?<mark>\*{1,3}|_{1,3})${WORD}${NEUTRAL}\s*[:–—-]\s*(?<names>[^*_:]{1,60})\k<mark>\s*(?::\s*)?(?<rest>\S.*)$`,
  'su',
);
/** `[ACTION] …`, `[TODO]: …`, `(AI) …`, `[Action: Ada] do it`. */
const BRACKETED = new RegExp(
  String.raw`^\*{0,2}[[(]${WORD}(?:\s*[:–—-]\s*(?<names>[^()[\]]{1,60})|\s+(?<login>@[\w-]+))?[\])](?!\()\*{0,2}\s*(?:[:–—-]\s*)?(?<rest>\S.*)$`,
  'su',
);
/** `#action ada to do it`, as bots of IRC channels read it. */
const HASH = /^#(?:action|todo)\b:?\s+(?<rest>\S.*)$/isu;
/** `ACTION - Ada: do it`, `**Action Item – Ada – do it**`. */
const DASHED = new RegExp(
  String.raw`^(?:\*{1,3}|_{1,3})?${WORD}${NEUTRAL}(?:\*{1,3}|_{1,3})?\s+[–—-]{1,2}\s+(?<rest>\S.*)$`,
  'su',
);

/** `**ACTION** do it`: set apart by its type alone. */
const SET_APART =
  /^(\*{1,3}|_{1,3})(?:(?:ACTION(?: ITEM)?|TODO)\1\s+(?=\S)|(?:Action(?: [Ii]tem)?|Todo)\1\s+(?=[\p{Lu}@]))(?<rest>.*)$/su;
/** `TODO do it`, `AI @login to do it`, `ACTION-12: ada to do it`: set apart by its capitals alone. */
const CAPITALS =
  /^(?:TODO\s+(?!(?:[Ll]ists?|[Ii]tems?|[Ss]ections?|[Gg]roup|[Cc]omments?|[Aa]pps?|[Ff]iles?|is|are|was|were|for|from|in|of)\b)(?=[\p{L}@[`"“])|AI\s+(?=@)|(?<who>ACTION(?: ITEM|-\d{1,6}:)?)\s+(?=[\p{L}@]))(?<rest>.*)$/su;

/** `TODO(ada) do it`, `ACTION ITEM (Ada) do it`. */
const FOR_NAMED = /^(?:TODO|ACTION(?: ITEM)?)\s?\((?<names>[^()]{2,60})\)\s+(?<rest>\S.*)$/su;

/** Takes an explicit marker off; null when none stands at the beginning. */
export function parseMarker(content: string, lexicon: Lexicon): Marker | null {
  const inside = { ...lexicon, inSection: true };
  return (
    readWrapped(WRAPPED.exec(content)?.groups, inside) ??
    readColon(COLON.exec(content)?.groups, lexicon) ??
    readBracketed(BRACKETED.exec(content)?.groups, inside) ??
    readHash(HASH.exec(content)?.groups) ??
    readDashed(DASHED.exec(content)?.groups, inside) ??
    readNamed(FOR_NAMED.exec(content)?.groups, inside) ??
    readApart(SET_APART.exec(content)?.groups ?? CAPITALS.exec(content)?.groups, inside)
  );
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

function readColon(groups: Groups, lexicon: Lexicon): Marker | null {
  if (groups === undefined) return null;
  const between = (groups['between'] ?? '').trim();
  const rest = closeMark(groups['rest'] ?? '');
  if (between === '' || between.startsWith(',')) return { owners: [], rest };
  const inner = between.replace(/^[([]|[)\]]$/g, '').replace(/^(?:for|on)\s+/, '');
  const isBare = !/^[([]/.test(between) && groups['closed'] === undefined;
  const state = /^(?:(?<done>done|completed?|closed)|in progress|wip|ongoing|open|pending|new)$/i.exec(inner);
  if (state !== null) return { owners: [], rest: state.groups?.['done'] === undefined ? rest : `(done) ${rest}` };
  // `AI Policy: …` and `Action Plan: …` are topics.
  const isTopic =
    isBare &&
    ((groups['word'] ?? '').startsWith('AI') ? !areKnown(inner, lexicon) : splitOwners(inner).some(namesNobody));
  return isTopic ? null : { owners: splitOwners(inner), rest };
}

/** Without the end of emphasis that began before the marker. */
function closeMark(rest: string): string {
  const mark = /(?<![*_])[*_]{1,3}$/.exec(rest)?.[0];
  return mark === undefined || rest.indexOf(mark) < rest.length - mark.length ? rest : rest.slice(0, -mark.length);
}

function readWrapped(groups: Groups, lexicon: Lexicon): Marker | null {
  const names = groups?.['names']?.trim();
  const rest = groups?.['rest'] ?? '';
  if (names === undefined) return null;
  return areOwners(names, lexicon, false)
    ? { owners: splitOwners(names), rest }
    : { owners: [], rest: `${names} ${rest}` };
}

function readBracketed(groups: Groups, lexicon: Lexicon): Marker | null {
  if (groups === undefined) return null;
  const names = groups['names'] ?? groups['login'];
  const rest = groups['rest'] ?? '';
  if (names !== undefined) return readNames(names) === null ? null : { owners: splitOwners(names), rest };
  // `[AI] …` tags a topic as often as an action: it needs somebody.
  if (!/^AI/.test(groups['word'] ?? '')) return { owners: [], rest };
  return /^@[\w-]/.test(rest) ||
    areOwners(rest.slice(0, 60).split(/[:\s]/, 1)[0] ?? '', lexicon, true) ||
    NICK.test(rest)
    ? { owners: [], rest }
    : null;
}

/** Bots take the first word behind their command for a nick, whatever its case. */
const NICK =
  /^([\p{L}\d_^|.-]{2,30}(?:\s*(?:,|&|\/|\band\b)\s*[\p{L}\d_^|.-]{2,30}){0,4})(?::\s+|\s+(?=(?:to|will)\s))(.*)$/su;

function readHash(groups: Groups): Marker | null {
  const rest = groups?.['rest'];
  if (rest === undefined) return null;
  const nick = NICK.exec(rest);
  const [, list = '', text = ''] = nick ?? [];
  if (nick === null || readNames(list)?.some(namesNobody) !== false) return { owners: [], rest };
  return { owners: splitOwners(list), rest: /:\s+$/.test(rest.slice(0, rest.length - text.length)) ? text : rest };
}

function readDashed(groups: Groups, lexicon: Lexicon): Marker | null {
  const rest = closeMark(groups?.['rest'] ?? '');
  if (groups === undefined || rest === '') return null;
  const named = /^([^:*_–—]{2,60}?)[*_]{0,3}\s*(?::[*_]{0,3}\s+|\s[–—-]{1,2}\s+)(.+)$/su.exec(rest);
  if (named?.[1] !== undefined && areOwners(named[1], lexicon, false))
    return { owners: splitOwners(named[1]), rest: named[2] ?? '' };
  // `AI - …` and `action - …` go on as titles and phrases do.
  return /^(?:AI|\p{Ll})/u.test(groups['word'] ?? '') ? null : { owners: [], rest };
}

function readNamed(groups: Groups, lexicon: Lexicon): Marker | null {
  const { names = '', rest } = groups ?? {};
  if (rest === undefined) return null;
  const isNick = /^[a-z\d][\w-]{1,30}$/.test(names) && !namesNobody(names);
  return { owners: isNick || areOwners(names, lexicon, false) ? splitOwners(names) : [], rest };
}

/** `ACTION` in capitals without a colon, or as a number refers to it, needs somebody who is to act. */
function readApart(groups: Groups, lexicon: Lexicon): Marker | null {
  const rest = groups?.['rest'];
  if (rest === undefined) return null;
  const isNamed = /^@[\w-]/.test(rest) || (findSubject(rest, lexicon, true)?.length ?? 0) > 0;
  return groups?.['who'] !== undefined && !isNamed ? null : { owners: [], rest };
}
