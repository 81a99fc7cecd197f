import { areKnown, areOwners, namesNobody, splitOwners, type Lexicon } from './owner-names.ts';
import { findSpoken, findSubject } from './owner-sentence.ts';
import { matchTail } from './owner-tail.ts';
import { parseMarker } from './parse-marker.ts';
import { LOGIN_WORD } from '../text/login.ts';

/** An item's beginning, taken apart. */
export type Opening = {
  /** Owners as written, markup removed; each once. */
  readonly owners: readonly string[];
  /** What is left: the item's own text. */
  readonly text: string;
  /** `TODO:`, `ACTION:`, `AI:` or a box with a login: an item wherever it stands. */
  readonly explicit: boolean;
  /** Whether a prefix named the owners, so that the line starts a new item even inside a paragraph. */
  readonly prefixed: boolean;
};

/** Where a list of owners may stand before the text: `AB/CD: …`, `[AB] …`, `AB - …`, `**AB** …`. */
const PREFIX = /^([^:：]{1,100}?)\s*[:：](?:\*\*|__|\*|_)?(?=\s|$|\p{Lu})\s*(.*)$/su;
/** `AB, provide status: …`: initials, a comma and what to do. */
const ASIDE = /^([\p{L}/]{2,20}),\s+(\p{Ll}.*)$/su;
const DASHED = /^(.{1,100}?)\s+(?:[-–—]{1,3}|[-=]?>|→)\s+(.+)$/su;
const BRACKETED = /^\[\s{0,9}([^[\]]{1,100}?)\s{0,9}\](?!\(|:?\s*http)(?:\[[^[\]]{0,40}\])?\s*[:,–—-]*\s*(.*)$/su;
/** Behind a marker whatever one word stands in a box is the owner: `TODO: [nick] …`. */
const NICKED = /^\[([a-z\d][\w-]{1,30})\](?![([:])\s+(\S.*)$/su;
const IN_PARENTHESES = /^\(\s{0,9}([^()]{1,60}?)\s{0,9}\)\s*(?:[:,–—-]{1,3}\s*)?(\S.*)$/su;
const BOLD = /^(?:\*\*|__)([^*_]{1,100})(?:\*\*|__)\s*[,–—-]*\s*(.+)$/su;
const LOGINS = new RegExp(
  String.raw`^(${LOGIN_WORD}(?:(?:\s*(?:,|\/|&|\+|\band\b)\s*(?:and\s+)?|\s+)${LOGIN_WORD})*)(?![\w-])\s*[:,;–—-]*\s*(.*)$`,
  'su',
);
/** A name as a link to somebody's profile, or as a mention of Zulip. */
const LINKED =
  /^(?:\*\*)?\[(@[\w-]{1,40}|[\p{L}.'’ -]{2,60})\]\((?:https?:\/\/(?:www\.)?github\.com\/[\w-]{1,40}\/?|mailto:[^()\s]{1,80})\)(?:\*\*)?/u;
const REFERRED = /^\[((?:\*\*)?@[\w-]{1,40}(?:\*\*)?)\]\[[^[\]]{0,60}\]/u;
/** How HackMD signs: `[name=Ada]`. */
const SIGNATURE = /\[name=(?=[^[\]=]{2,60}\])/gu;
const MENTION = /^@\*\*([^*|]{2,60})(?:\|\d{1,12})?\*\*/;
/** Says that a name follows: `Assigned to Ada: …`, `Owner: Ada – …`. */
const ASSIGNED = /^(?:assigned to|assignee|owner|responsible)\s*:?\s+(?=[\p{Lu}@])/iu;
/** Takes the owner and marker off an item's text. `content` has no bullet, box or state mark any more. */
export function parseOpening(content: string, lexicon: Lexicon): Opening {
  const marker = parseMarker(content, lexicon);
  if (marker === null) return parseOwners(unwrapName(content), lexicon, false);
  const { owners, rest } = marker;
  if (/^\(?(?:none|n\/a|nothing|no (?:new )?(?:actions?|todos?|items?))\b/i.test(rest))
    return { owners: [], text: '', explicit: true, prefixed: true };
  if (owners.length > 0) return { owners, text: rest, explicit: true, prefixed: true };
  return { ...parseOwners(unwrapName(rest), { ...lexicon, inSection: true }, true), explicit: true, prefixed: true };
}

/** `[@ada](https://github.com/ada) …`, `[**@ada**][ada] …`, `@**Ada Moe** …`: the name without its link. */
function unwrapName(content: string): string {
  return content
    .replace(LINKED, '$1')
    .replace(REFERRED, '$1')
    .replace(MENTION, '$1')
    .replace(SIGNATURE, '[')
    .replace(ASSIGNED, '');
}

/** What an item is about, before who is to do it: `#12 – …`, `[#12](…): …`, `Bug 12: …`, `Item 1: …`; or the day, `2026-01-31: …`. */
const REFERENCE =
  /^(?:\[[^[\]]{0,30}#?\d{1,8}\]\([^()\s]{1,200}\)|(?:(?:PR|MR|issue|bug|ticket|item|point|task)\s)?#?\d{1,8}|P\d|https?:\/\/\S{1,200})(?::|\s[–—-]{1,2})\s+|^[*_]{0,2}[[(]?\d{4}-\d{2}-\d{2}[\])]?[*_]{0,2}(?::|\s[–—-]{1,2})?\s+/iu;
/** A reference with nothing behind it: `#12 Ada to do it`. */
const BARE_REFERENCE = /^(?:\[[^[\]]{0,30}#?\d{1,8}\]\([^()\s]{1,200}\)|#\d{1,8}|https?:\/\/\S{1,200})\s+/iu;

function parseOwners(content: string, lexicon: Lexicon, explicit: boolean): Opening {
  const about = lexicon.inSection ? (REFERENCE.exec(content)?.[0] ?? '') : '';
  const behind = about === '' ? null : findOwners(content.slice(about.length), lexicon, explicit);
  const found =
    behind === null ? findOwners(content, lexicon, explicit) : { ...behind, text: `${about}${behind.text}` };
  return found === null ? { owners: [], text: content, explicit, prefixed: false } : { ...found, explicit };
}

/** A tag in front of a sentence: `[P1] Ada to do it`. */
const TAG = /^\[[^[\]]{1,20}\](?![([])\s+/u;
/** When or how, before who is to do it: `By Friday, Ada to do it`, `Meanwhile, Ada will do it`, `Then Ada to do it`. */
const CIRCUMSTANCE =
  /^(?:(?:(?:by|before|until|after|during|within|in|on|at|for|with|once|over|this)\s[^,:.]{2,50}|next(?:\s\p{L}{3,9})?|today|tomorrow|meanwhile|afterwards|later|\p{L}{2,12}ly),\s+|(?:also|then|please)[,\s]\s*)(?=[\p{L}@])/iu;
/** When it is due, beside the owner: `Ada (by Friday): …`, `Ada by Friday: …`, `Ada 2026-01-31: …`. */
const DAY = String.raw`(?:next\s|end\sof\s)?(?:\p{L}{3,6}day|week|month|tomorrow|eo[dwm]|\p{L}{3,9}\s\d{1,2}|\d{1,2}\s\p{L}{3,9})`;
const WHEN = new RegExp(
  String.raw`[\s,]{1,3}(?:\((?=[^()]*(?:\b(?:by|until|before|due|eta|eo[dwm])\b|\d{4}-\d{2}-\d{2}))([^()]{3,40})\)|((?:by|until)\s${DAY})|[[(]?(?:(?:by|due|on|until)\s+)?(\d{4}-\d{2}-\d{2})[\])]?)$`,
  'iu',
);

type Found = Omit<Opening, 'explicit'> | null;

function findOwners(content: string, lexicon: Lexicon, explicit: boolean): Found {
  return (
    matchPrefix(content, lexicon, explicit) ?? spoken(content, lexicon, explicit) ?? signed(content, lexicon, explicit)
  );
}

function spoken(content: string, lexicon: Lexicon, explicit: boolean): Found {
  const owners = lexicon.inSection
    ? findSpoken(content.replace(BARE_REFERENCE, '').replace(TAG, '').replace(CIRCUMSTANCE, ''), lexicon, explicit)
    : null;
  return owners === null ? null : { owners, text: content, prefixed: false };
}

function signed(content: string, lexicon: Lexicon, explicit: boolean): Found {
  const tail = matchTail(content, lexicon, explicit);
  return tail === null ? null : { ...tail, prefixed: false };
}

function matchPrefix(content: string, lexicon: Lexicon, explicit: boolean): Found {
  const logins = LOGINS.exec(content);
  if (logins?.[1] !== undefined)
    return { owners: splitOwners(logins[1]), text: cleanText(logins[2] ?? ''), prefixed: true };
  const aside = ASIDE.exec(content);
  if (aside?.[1] !== undefined && areOwners(aside[1], lexicon, true)) {
    return { owners: splitOwners(aside[1]), text: aside[2] ?? '', prefixed: true };
  }
  const isLoose = explicit || lexicon.habits?.dashes === true;
  const nick = explicit ? NICKED.exec(content) : null;
  if (nick?.[1] !== undefined && !namesNobody(nick[1]))
    return { owners: splitOwners(nick[1]), text: nick[2] ?? '', prefixed: true };
  const attempts: readonly (readonly [RegExp, boolean])[] = [
    [BRACKETED, false],
    [PREFIX, false],
    [DASHED, !isLoose],
    [BOLD, !isLoose],
  ];
  for (const [pattern, strict] of attempts) {
    const match = pattern.exec(content);
    const [, written, text] = match ?? [];
    if (written === undefined || text === undefined) continue;
    const when = WHEN.exec(written);
    const list = when === null ? written : written.slice(0, when.index);
    if (!areOwners(list, lexicon, strict)) continue;
    // `Spec Text: Ada` and `Runners: Ada to renew them` name their owner behind the colon.
    if (!areKnown(list, lexicon) && isAboutKnown(text, lexicon)) continue;
    const inside = /\(([^()]{2,60})\)\W*$/.exec(list)?.[1] ?? '';
    const isTopic = areKnown(inside, lexicon) && !areKnown(list, lexicon);
    // `Use HackMD: https://…` heads a link; only a word that is surely a person owns one.
    const isPerson = areOwners(list, lexicon, true) || (lexicon.habits?.links === true && !/\s/.test(list));
    if (/^\/\//.test(text) || (/^https?:/.test(text) && !isPerson)) continue;
    // `Funds (Ada): ask for them`: somebody behind a topic.
    const due = when === null ? '' : ` (${when[1] ?? when[2] ?? when[3] ?? ''})`;
    return { owners: splitOwners(isTopic ? inside : list), text: `${cleanText(text)}${due}`, prefixed: true };
  }
  const [, list = '', text = ''] = IN_PARENTHESES.exec(content) ?? [];
  return areKnown(list, lexicon) ? { owners: splitOwners(list), text, prefixed: true } : null;
}

function isAboutKnown(text: string, lexicon: Lexicon): boolean {
  const subject = findSubject(text, lexicon, false) ?? [];
  return areKnown(text, lexicon) || (subject.length > 0 && subject.every((name) => areKnown(name, lexicon)));
}

function cleanText(text: string): string {
  return text.replace(/^(?:\s|[,;:–—-](?=\s))+/u, '').trimEnd();
}
