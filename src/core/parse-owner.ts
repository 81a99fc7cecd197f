import { foldCase } from './fold-text.ts';

/** What is known about the words of a note before its items are read. */
export type Lexicon = {
  /** Folded names that are people or groups: configuration, participants, attendees, speakers. */
  readonly isName: (word: string) => boolean;
  /** Whether initials and capitalised names count: inside a section of things to do, or behind an explicit marker. */
  readonly inSection: boolean;
};

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

/** Prefixes that look like owners and are none. */
const NO_OWNER = new Set(
  (
    'note notes nb pr prs issue issues next meeting update updates status topic agenda date time link links see ref refs question ' +
    'answer q a fyi todo todos action actions ai tbd decision decisions example e.g i.e http https idea problem solution summary ' +
    'background context warning info also but pro con re https result results goal goals edit wip rfc rfcs mcp who what when where ' +
    'why how due deadline priority p0 p1 p2 p3 low high medium done dropped blocked ongoing in progress pending testing documentation docs release review ' +
    'ci cd os api ui ux cli sdk id url uri faq eta etc ok no yes new old http repo task tasks plan plans bug bugs fix fixes feature features step steps ' +
    'first second third finally today tomorrow monday tuesday wednesday thursday friday saturday sunday week month year all-hands cfp option options part type name'
  ).split(' '),
);

/** Words that stand for somebody to be found. */
const PLACEHOLDER =
  /^(?:someone|somebody|anyone|anybody|tbd|tba|n\/?a|nobody|no one|unassigned|unknown|\?+|-+|owner tbd.*|volunteer needed|who\??|xxx|person|name|none|a volunteer)$/i;

/** Sentences of an item that are looked at. */
const MOST_SENTENCES = 3;

/** Words for many: kept as written. */
const COLLECTIVE =
  /^(?:all|everyone|everybody|group|volunteers?|interested \p{L}+|(?:[\p{L}-]+ ){0,3}(?:committee|team|group|people|folks|editors|participants|members|attendees|maintainers|chairs|contributors|teams|leads|leaders|authors|mentors|students|tutors|reviewers|organi[sz]ers|developers|implementers|volunteers|stakeholders))$/iu;

/** A name: a login, or up to four words of letters. */
const PHRASE = /^(?:@[\w-]+|\p{L}[\p{L}\p{M}.'’-]*(?:\s+\p{L}[\p{L}\p{M}.'’-]*){0,3})$/u;
const JOIN = /\s*(?:\/|,|&|\+|;|\band\b|\bund\b|\bwith\b)\s*|\s+(?=@)/u;

/** A login, or a name whose every word begins with a capital and is no gerund (`Trying to …`). */
const CAPITALISED = /^(?:@[\w-]+|(?!\p{L}+ing$)\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*)*)$/u;

/** Characters within which a list of owners ends; looking no further also bounds the time on hostile lines. */
const LONGEST_LIST = 100;

/** Where a list of owners may stand before the text: `AB/CD: …`, `[AB] …`, `AB - …`, `**AB** …`. */
const PREFIX = /^([^:：]{1,100}?)\s*[:：](?:\*\*|__|\*|_)?(?=\s|$|\p{Lu})\s*(.*)$/su;
/** `AB, provide status: …`: initials, a comma and what to do. */
const ASIDE = /^([\p{L}/]{2,20}),\s+(\p{Ll}.*)$/su;
const DASHED = /^(.{1,100}?)\s+[-–—]{1,3}\s+(.+)$/su;
const BRACKETED = /^\[\s*([^[\]]{1,100}?)\s*\](?!\(|:?\s*http)\s*[:,–—-]*\s*(.*)$/su;
const BOLD = /^(?:\*\*|__)([^*_]{1,100})(?:\*\*|__)\s*[,–—-]*\s*(.+)$/su;
const LOGINS =
  /^((?:@[\w-]+)(?:(?:\s*(?:,|\/|&|\+|\band\b)\s*(?:and\s+)?|\s+)@[\w-]+)*)(?![\w-])\s*[:,;–—-]*\s*(.*)$/su;
/** `Name to do X`, `Name will do X`: the name stays part of the text. */
const SENTENCE =
  /^(.{1,100}?)\s+(?:to|will|should|shall|needs? to|must|is to|are to|is going to|are going to|is encouraged to|are encouraged to|offered to|agreed to|volunteered to|committed to|promised to|can|has to|have to|go through)\s+(?!be\b|you\b)\p{L}/su;
/** Beginnings of such sentences that name nobody. */
const NO_SUBJECT =
  /^(?:we|i|you|he|she|it|they|this|that|these|those|there|who|which|what|someone|somebody|need|needs|try|continue|remember|plan|plans|want|going|agree|agreed|decide|decided|start|aim|use|have|has|how|way|ways|time|a|an|the|be|if|when|once|in order|spec|pr|prs|issue|meeting|devnet|work|action|items?|consensus|proposal|note|next|as|and|or|but|not|also|still|maybe|ask|reach|reference|link|continue|likely|able|ready|due|back|up|down|out|on|off|more|everything|nothing|document|review|suggestion|pending|prepare|working|goal|idea|consensus|reason|talk|speak|add|move|switch|reply|write|respond|go|submit|migrate|convert|send|point|apply|listen|refer|update|happy|nice|good|best|useful|important|possible|hard|easy|trying|looking|going)\b/i;

/** Splits a list of owners; placeholders fall out. */
export function splitOwners(list: string): readonly string[] {
  const bare = list.replace(/[*_`[\]]/g, '').replace(/\((?:[^()]*)\)/g, ' ');
  const words = bare.split(JOIN).map((word) =>
    word
      .trim()
      .replace(/^the\s+/i, '')
      .replace(/[.:]+$/, ''),
  );
  return [...new Set(words.filter((word) => word !== '' && !PLACEHOLDER.test(word)))];
}

/** Whether a word has the shape of initials: `RD`, `SjK`, `eP`, `ȘJ`. */
export function isInitials(word: string): boolean {
  return (
    /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}\p{Lu}{1,2}|\p{Ll}\p{Lu}{1,2}|\p{Lu}\p{Ll}{0,2}\p{Lu})$/u.test(word) &&
    !NO_OWNER.has(foldCase(word))
  );
}

/** The names of a list, markup removed, when all of it is names; else null. */
function readNames(list: string): readonly string[] | null {
  if (list.length > LONGEST_LIST || list.includes('[') !== list.includes(']')) return null;
  const bare = list
    .replace(/[*_[\]]/g, '')
    .replace(/\([^()]{0,30}\)/g, ' ')
    .trim();
  const names = bare.split(JOIN).map((name) => name.trim().replace(/^the\s+/i, ''));
  const filled = names.filter((name) => name !== '');
  return filled.length > 0 && filled.every((name) => PHRASE.test(name) || PLACEHOLDER.test(name)) ? filled : null;
}

/** Whether every word of a list may be an owner, given what is known. */
function areOwners(list: string, lexicon: Lexicon, strict: boolean): boolean {
  const names = readNames(list);
  if (names === null) return false;
  // One who is surely a person vouches for the others of the list: `MS/TeoT: …`.
  const isVouched = names.length > 1 && names.some((name) => isOwner(name, lexicon, true));
  return names.every((name) => isOwner(name, lexicon, (strict && !isVouched) || names.length > 6));
}

function isOwner(word: string, lexicon: Lexicon, strict: boolean): boolean {
  const folded = foldCase(word);
  if (word.startsWith('@')) return true;
  if (lexicon.isName(word)) return true;
  if (!lexicon.inSection || NO_OWNER.has(folded)) return false;
  if (isInitials(word) || PLACEHOLDER.test(word) || COLLECTIVE.test(word)) return true;
  if (strict) return false;
  // `Florin`, `Sairaj K`, `Răzvan Deaconescu`: capitalised, and no word that heads a topic.
  const parts = word.split(/\s+/);
  return (
    parts.length <= 3 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]*$/u.test(part) && !NO_OWNER.has(foldCase(part)))
  );
}

/** `TODO:`, `ACTION (AB):`, `AI:`, `Action item 3:`, `ACTION ALL:` with whatever stands between word and colon. */
const MARKER =
  /^(?:\*{1,3}|_{1,3}|`)?(?:TODO|TO-DO|ToDo|Todo|todo|ACTION(?: ITEM)?|Action(?: [Ii]tem)?|AI|action item)(?:\s*#?\d+)?(?:\*{1,3}|`)?(?<between>\s*\([^()]{1,60}\)|\s*\[[^[\]]{1,60}\]|\s+(?:@[\w-]+|\p{Lu}[\p{L}]*)(?:\s*(?:,|\/|&|and)\s*(?:@[\w-]+|\p{Lu}[\p{L}]*))*|,\s*[\p{L} ]{1,20})?\s*:(?:\*{1,3}|_{1,3})?\s*(?<rest>.*)$/su;

/** Takes the owner and marker off an item's text. `content` has no bullet, box or state mark any more. */
export function parseOpening(content: string, lexicon: Lexicon): Opening {
  const marker = MARKER.exec(content)?.groups;
  if (marker === undefined) return parseOwners(content, lexicon, false);
  const between = (marker['between'] ?? '').trim();
  const rest = marker['rest'] ?? '';
  if (/^(?:none|n\/a|nothing|no (?:new )?(?:actions?|todos?|items?))\b/i.test(rest))
    return { owners: [], text: '', explicit: true, prefixed: true };
  const inner = between.startsWith(',') ? '' : between.replace(/^[([]|[)\]]$/g, '');
  const names = inner === '' ? [] : splitOwners(inner);
  const behind = parseOwners(rest, { ...lexicon, inSection: true }, true);
  if (names.length > 0) return { owners: names, text: rest, explicit: true, prefixed: true };
  return { ...behind, explicit: true, prefixed: true };
}

function parseOwners(content: string, lexicon: Lexicon, explicit: boolean): Opening {
  const found =
    matchPrefix(content, lexicon, explicit) ??
    matchSentence(content, lexicon, explicit) ??
    matchTail(content, lexicon, explicit);
  return found === null ? { owners: [], text: content, explicit, prefixed: false } : { ...found, explicit };
}

type Found = Omit<Opening, 'explicit'> | null;

function matchPrefix(content: string, lexicon: Lexicon, explicit: boolean): Found {
  const logins = LOGINS.exec(content);
  if (logins?.[1] !== undefined)
    return { owners: splitOwners(logins[1]), text: cleanText(logins[2] ?? ''), prefixed: true };
  const aside = ASIDE.exec(content);
  if (aside?.[1] !== undefined && areOwners(aside[1], lexicon, true)) {
    return { owners: splitOwners(aside[1]), text: aside[2] ?? '', prefixed: true };
  }
  const attempts: readonly (readonly [RegExp, boolean])[] = [
    [PREFIX, false],
    [BRACKETED, false],
    [DASHED, !explicit],
    [BOLD, !explicit],
  ];
  for (const [pattern, strict] of attempts) {
    const match = pattern.exec(content);
    const [, list, text] = match ?? [];
    if (list === undefined || text === undefined || !areOwners(list, lexicon, strict)) continue;
    // `Use HackMD: https://…` heads a link; only a word that is surely a person owns one.
    if (/^\/\//.test(text) || (/^https?:/.test(text) && !areOwners(list, lexicon, true))) continue;
    return { owners: splitOwners(list), text: cleanText(text), prefixed: true };
  }
  return null;
}

/** The owner may be named in a later sentence: `We ran out of time. AB to continue.` */
function matchSentence(content: string, lexicon: Lexicon, explicit: boolean): Found {
  if (!lexicon.inSection) return null;
  for (const sentence of content.split(/(?<=[.!?])\s+(?=\p{Lu}|@)/u).slice(0, MOST_SENTENCES)) {
    const owners = findSubject(sentence, lexicon, explicit);
    if (owners !== null) return { owners, text: content, prefixed: false };
  }
  return null;
}

function findSubject(sentence: string, lexicon: Lexicon, explicit: boolean): readonly string[] | null {
  const list = SENTENCE.exec(sentence)?.[1]?.replace(/^the\s+|\*\*/gi, '');
  if (list === undefined || NO_SUBJECT.test(list) || readNames(list) === null) return null;
  const words = splitOwners(list);
  const isNamed = words.every((word) => CAPITALISED.test(word) || lexicon.isName(word) || COLLECTIVE.test(word));
  if (!isNamed && !PLACEHOLDER.test(list.trim())) return null;
  if (!explicit && words.some((word) => NO_OWNER.has(foldCase(word)))) return null;
  return words;
}

/** Owners named at the end: `… (Ivan Herman)`, `… -- Tracy`, `… (@login)`. */
function matchTail(content: string, lexicon: Lexicon, explicit: boolean): Found {
  if (!lexicon.inSection) return null;
  const plain = content.replace(/(?<![*_\s.])[*_\s.]+$/, '');
  const named =
    /^(.*\S)\s+\((?:owners?|assigned to|assignees?|responsible)\s*:\s*([^(),]{2,60})(?:,[^()]*)?\)$/isu.exec(plain);
  if (named?.[1] !== undefined && named[2] !== undefined && readNames(named[2]) !== null) {
    return { owners: splitOwners(named[2]), text: named[1], prefixed: false };
  }
  const match = /^(.*\S)\s+(?:\(([^()]{2,60})\)|(?:--|–|—)\s*([^()–—.]{2,40}))[.*]*$/su.exec(plain);
  const list = match?.[2] ?? match?.[3];
  if (match?.[1] === undefined || list === undefined) return null;
  const names = list.trim();
  const strict = match[3] !== undefined && !explicit;
  if (!areOwners(names, lexicon, strict && !/^\p{Lu}\p{L}+$/u.test(names))) return null;
  return { owners: splitOwners(names), text: match[1], prefixed: false };
}

function cleanText(text: string): string {
  return text.replace(/^(?:\s|[,;:–—-](?=\s))+/u, '').trimEnd();
}
