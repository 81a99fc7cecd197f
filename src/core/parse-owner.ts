import { areKnown, areOwners, isPlaceholder, isSubject, namesNobody, readNames, splitOwners } from './owner-names.ts';
import type { Lexicon } from './owner-names.ts';
import { NOUNS, VERBS } from './bare-verbs.ts';
import { matchTail } from './owner-tail.ts';
import { parseMarker } from './parse-marker.ts';

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

/** Sentences of an item that are looked at. */
const MOST_SENTENCES = 3;

/** Where a list of owners may stand before the text: `AB/CD: …`, `[AB] …`, `AB - …`, `**AB** …`. */
const PREFIX = /^([^:：]{1,100}?)\s*[:：](?:\*\*|__|\*|_)?(?=\s|$|\p{Lu})\s*(.*)$/su;
/** `AB, provide status: …`: initials, a comma and what to do. */
const ASIDE = /^([\p{L}/]{2,20}),\s+(\p{Ll}.*)$/su;
const DASHED = /^(.{1,100}?)\s+(?:[-–—]{1,3}|[-=]?>|→)\s+(.+)$/su;
const BRACKETED = /^\[\s{0,9}([^[\]]{1,100}?)\s{0,9}\](?!\(|:?\s*http)(?:\[[^[\]]{0,40}\])?\s*[:,–—-]*\s*(.*)$/su;
const IN_PARENTHESES = /^\(\s{0,9}([^()]{1,60}?)\s{0,9}\)\s*(?:[:,–—-]{1,3}\s*)?(\S.*)$/su;
const BOLD = /^(?:\*\*|__)([^*_]{1,100})(?:\*\*|__)\s*[,–—-]*\s*(.+)$/su;
const LOGINS =
  /^((?:@[\w-]+)(?:(?:\s*(?:,|\/|&|\+|\band\b)\s*(?:and\s+)?|\s+)@[\w-]+)*)(?![\w-])\s*[:,;–—-]*\s*(.*)$/su;
/** A name as a link to somebody's profile, or as a mention of Zulip. */
const LINKED =
  /^(?:\*\*)?\[(@[\w-]{1,40}|[\p{L}.'’ -]{2,60})\]\((?:https?:\/\/(?:www\.)?github\.com\/[\w-]{1,40}\/?|mailto:[^()\s]{1,80})\)(?:\*\*)?/u;
const MENTION = /^@\*\*([^*|]{2,60})(?:\|\d{1,12})?\*\*/;
/** Says that a name follows: `Assigned to Ada: …`, `Owner: Ada – …`. */
const ASSIGNED = /^(?:assigned to|assignee|owner|responsible)\s*:?\s+(?=[\p{Lu}@])/iu;
/** `Name to do X`, `Name will do X`: the name stays part of the text. What follows `to` is a verb, no noun phrase. */
const SENTENCE =
  /^(.{1,100}?)\s+(?:to\s+(?!(?:the|a|an|our|this|that|these|those|its|their|his|her|my|your|all|some|new|other|each|every|any|me|us|him|them)\b)|(?:will|should|shall|needs? to|must|is to|are to|is going to|are going to|is encouraged to|are encouraged to|offer(?:ed|s) to|agree[ds] to|volunteer(?:ed|s) to|committed to|promised to|can|has to|have to|go through|please|(?:is|are) working on|(?:is|are) responsible for)\s+)(?!be\b|you\b)[\p{L}@]/su;
const BARE_VERB = new RegExp(String.raw`^(.{1,60}?)\s+(?:${VERBS}|${NOUNS})\b`, 'su');
/** Beginnings of such sentences that name nobody. */
const NO_SUBJECT =
  /^(?:we|i|you|he|she|it|they|this|that|these|those|there|who|which|what|where|whether|someone|somebody|need|needs|try|continue|remember|plan|plans|want|going|agree|agreed|decide|decided|start|aim|use|have|has|how|way|ways|time|a|an|the|be|if|when|once|in order|spec|pr|prs|issue|meeting|devnet|work|action|items?|consensus|proposal|note|next|as|and|or|but|not|also|still|maybe|ask|reach|reference|link|likely|able|ready|due|back|up|down|out|on|off|more|everything|nothing|document|review|suggestion|pending|prepare|working|goal|idea|reason|talk|speak|add|move|switch|reply|write|respond|go|submit|migrate|convert|send|point|apply|listen|refer|update|happy|nice|good|best|useful|important|possible|hard|easy|trying|looking|outreach|e-?mails?|mails?|messages?|letters?|invit(?:e|es|ations?)|responses?|repl(?:y|ies)|feedback|changes?|updates?|transition|migration|introductions?|intro|links?|path|access|support|approach|solution|alternatives?|additions?|upgrade|contribut(?:e|ions?)|comments?|requests?|questions?|answers?|thanks|pointers?|guide|presentation|visit|call|commit|commitment|donations?|extensions?|amendments?|fix|fixes|improvements?|return|welcome|assigned|according|prior|related|attempt|tend|seem|needed|required|expected|supposed|scheduled|planned|hope|hoping|decision|options?|steps?|todo|to-do|discuss(?:ion)?|consider|look|see|make|get|let|help|keep|find|check|read|follow|provide|create|open|close|merge|test|run|share|post|publish|set|schedule|organi[sz]e|investigate|explore|implement|define|clarify|finali[sz]e|complete|finish|identify|develop|build|deploy|release)\b/i;
/** A full stop behind which the next sentence begins, titles of people left out. */
const STOP = /(?<=[.!?])(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|St)\.)\s+(?=\p{Lu}|@)/u;

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

/** `[@ada](https://github.com/ada) …`, `@**Ada Moe** …`: the name without its link. */
function unwrapName(content: string): string {
  return content.replace(LINKED, '$1').replace(MENTION, '$1').replace(ASSIGNED, '');
}

/** What an item is about, before who is to do it: `#12 – …`, `[#12](…): …`, `Bug 12: …`, `Item 1: …`. */
const REFERENCE =
  /^(?:\[[^[\]]{0,30}#?\d{1,8}\]\([^()\s]{1,200}\)|(?:(?:PR|MR|issue|bug|ticket|item|point|task)\s)?#?\d{1,8}|https?:\/\/\S{1,200})(?::|\s[–—-]{1,2})\s+/iu;

function parseOwners(content: string, lexicon: Lexicon, explicit: boolean): Opening {
  const about = lexicon.inSection ? (REFERENCE.exec(content)?.[0] ?? '') : '';
  const behind = about === '' ? null : findOwners(content.slice(about.length), lexicon, explicit);
  const found =
    behind === null ? findOwners(content, lexicon, explicit) : { ...behind, text: `${about}${behind.text}` };
  return found === null ? { owners: [], text: content, explicit, prefixed: false } : { ...found, explicit };
}

type Found = Omit<Opening, 'explicit'> | null;

function findOwners(content: string, lexicon: Lexicon, explicit: boolean): Found {
  return (
    matchPrefix(content, lexicon, explicit) ??
    (explicit ? matchBareVerb(content, lexicon) : null) ??
    matchSentence(content, lexicon, explicit) ??
    signed(content, lexicon, explicit)
  );
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
  const attempts: readonly (readonly [RegExp, boolean])[] = [
    [PREFIX, false],
    [BRACKETED, false],
    [DASHED, !isLoose],
    [BOLD, !isLoose],
  ];
  for (const [pattern, strict] of attempts) {
    const match = pattern.exec(content);
    const [, list, text] = match ?? [];
    if (list === undefined || text === undefined || !areOwners(list, lexicon, strict)) continue;
    // `Spec Text: Ada` names its owner behind the colon.
    if (!areKnown(list, lexicon) && areKnown(text, lexicon)) continue;
    // `Use HackMD: https://…` heads a link; only a word that is surely a person owns one.
    const isPerson = areOwners(list, lexicon, true) || (lexicon.habits?.links === true && !/\s/.test(list));
    if (/^\/\//.test(text) || (/^https?:/.test(text) && !isPerson)) continue;
    return { owners: splitOwners(list), text: cleanText(text), prefixed: true };
  }
  const [, list = '', text = ''] = IN_PARENTHESES.exec(content) ?? [];
  return areKnown(list, lexicon) ? { owners: splitOwners(list), text, prefixed: true } : null;
}

/** `TODO: Ada review the draft`: somebody whom the note knows, and a verb without `to`. The name stays in the text. */
function matchBareVerb(content: string, lexicon: Lexicon): Found {
  const list = BARE_VERB.exec(content)?.[1];
  if (list === undefined || !areKnown(list, lexicon)) return null;
  return { owners: splitOwners(list), text: content, prefixed: false };
}

/** The owner may be named in a later sentence: `We ran out of time. AB to continue.` */
function matchSentence(content: string, lexicon: Lexicon, explicit: boolean): Found {
  if (!lexicon.inSection) return null;
  for (const sentence of content.split(STOP).slice(0, MOST_SENTENCES)) {
    const owners = findSubject(sentence, lexicon, explicit);
    if (owners !== null) return { owners, text: content, prefixed: false };
  }
  return null;
}

/** Those of whom a sentence says that they are to do something: `Ada and Bo will do it`; none for a placeholder. */
export function findSubject(sentence: string, lexicon: Lexicon, explicit: boolean): readonly string[] | null {
  const list = SENTENCE.exec(sentence)?.[1]
    ?.replace(/^the\s+|\*\*/gi, '')
    .replace(/,$/, '');
  if (list === undefined || NO_SUBJECT.test(list) || readNames(list) === null) return null;
  const words = splitOwners(list);
  const isNamed =
    words.every((word) => isSubject(word, lexicon)) ||
    (lexicon.habits?.sentences === true && /^[\p{Ll}\d_-]{2,20}$/u.test(list));
  if (!isNamed && !isPlaceholder(list.trim())) return null;
  if (!explicit && words.some(namesNobody)) return null;
  return words;
}

function cleanText(text: string): string {
  return text.replace(/^(?:\s|[,;:–—-](?=\s))+/u, '').trimEnd();
}
