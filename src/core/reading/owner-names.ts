import { foldCase } from '../text/fold-text.ts';

/** What is known about the words of a note before its items are read. */
export type Lexicon = {
  /** Folded names that are people or groups: configuration, participants, attendees, speakers. */
  readonly isName: (word: string) => boolean;
  /** Whether initials and capitalised names count: inside a section of things to do, or behind an explicit marker. */
  readonly inSection: boolean;
  /** How a section writes its owners, where that can be told from its other items. */
  readonly habits?: Habits;
};

/** What the items of one section have in common. */
export type Habits = {
  /** Known people stand before dashes or in bold: so does who is not known. */
  readonly dashes: boolean;
  /** Items are sentences, `Name to do it`: a name in lower case can be one too. */
  readonly sentences: boolean;
  /** Nearly all that heads a bare link is surely a person: so is a single word that is not known. */
  readonly links: boolean;
  /** Items tell what people do, `Name does it`: a name that the note does not know can be one too. */
  readonly doers: boolean;
  /** Names in brackets end items; false where one alone does among many. */
  readonly signatures: boolean;
};

/** Prefixes that look like owners and are none. */
const NO_OWNER = new Set(
  (
    'note notes nb pr prs issue issues next meeting update updates status topic agenda date time link links see ref refs question ' +
    'answer q a fyi todo todos action actions ai tbd decision decisions example e.g i.e http https idea problem solution summary ' +
    'background context warning info also but pro con re https result results goal goals edit wip rfc rfcs mcp who what when where ' +
    'why how due deadline priority p0 p1 p2 p3 low high medium done dropped blocked ongoing in progress pending testing documentation docs release review ' +
    'ci os api ui ux cli sdk id url uri faq eta etc ok no yes new old http repo task tasks plan plans bug bugs fix fixes feature features step steps ' +
    'first second third finally today tomorrow monday tuesday wednesday thursday friday saturday sunday week month year all-hands cfp option options part type name ' +
    'outcome outcomes conclusion website blog slides budget security ops infra infrastructure resolution resolved agreed consensus reminder cta ' +
    'recommendation recommendations discussion discussions proposal proposals requirement requirements challenge challenges concern concerns risk risks approach ' +
    'motivation scope timeline deliverable deliverables milestone milestones objective objectives purpose impact analysis design implementation deployment research ' +
    'roadmap strategy metrics newsletter workshop hackathon conference event events tooling tools packaging build builds test tests monitoring outreach logistics ' +
    'required needed requested assigned assignee owner responsible description details draft optional urgent important asap eod eow'
  ).split(' '),
);

/** Words that stand for somebody to be found. */
const PLACEHOLDER =
  /^(?:someone|somebody|anyone|anybody|tbd|tba|tbc|n\/?a|nobody|no one|unassigned|unclaimed|open|unknown|\?+|-+|owner tbd.*|volunteer needed|volunteers? wanted|who\??|xxx|person|name|none|a volunteer)$/i;

/** Words for many: kept as written. */
const COLLECTIVE =
  /^(?:all(?: of [\p{L} -]{2,30})?|everyone|everybody|group|volunteers?|interested \p{L}+|(?:[\p{L}-]+ ){0,3}(?:committee|team|group|people|folks|editors|participants|members|attendees|maintainers|chairs|contributors|teams|task ?force|leads|leaders|authors|mentors|students|tutors|reviewers|organi[sz]ers|developers|implementers|volunteers|stakeholders))$/iu;

/** A name: a login, or up to four words of letters. */
const PHRASE = /^(?:@[\w-]+|\p{L}[\p{L}\p{M}\d_.'’-]*(?:\s+\p{L}[\p{L}\p{M}.'’-]*){0,3})$/u;
const JOIN = /\s*(?:\/|,|&|\+|;|\band\b|\bor\b|\bund\b|\bwith\b)\s*|\s+(?=@)/u;

/** A login, or a name whose every word begins with a capital and is no gerund (`Trying to …`). */
const CAPITALISED = /^(?:@[\w-]+|(?!\p{L}+ing$)\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*)*)$/u;
/** Small words inside names: `van der Berg`, `de la Cruz`. */
const PARTICLE = /^(?:van|von|der|den|de|da|di|del|della|dos|du|la|le|el|al|bin|ten|ter|zu)$/;

/** Characters within which a list of owners ends; looking no further also bounds the time on hostile lines. */
const LONGEST_LIST = 100;

/** `Ada Moe [Acme]`: whom somebody stands for. */
const AFFILIATION = /(?<=[\p{L}\d])\s\[[^[\]]*\]/gu;
/** Markup around names; an underscore inside a word is part of a login or nick. */
const MARKUP = /[*`[\]]|(?<![\p{L}\d])_+|_+(?![\p{L}\d_])/gu;

/** Splits a list of owners; placeholders fall out. */
export function splitOwners(list: string): readonly string[] {
  const bare = list
    .replace(AFFILIATION, '')
    .replace(MARKUP, '')
    .replace(/\((?:[^()]*)\)/g, ' ');
  const words = bare.split(JOIN).map((word) =>
    word
      .trim()
      .replace(/^(?:the|for)\s+/i, '')
      .replace(/[.:]+$/, ''),
  );
  return [...new Set(words.filter((word) => word !== '' && !isPlaceholder(word)))];
}

/** Whether a word stands for somebody to be found. */
export function isPlaceholder(word: string): boolean {
  return PLACEHOLDER.test(word);
}

/** Whether a word stands for many: `all`, `the docs team`. */
export function isCollective(word: string): boolean {
  return COLLECTIVE.test(word);
}

/** Whether a word heads a topic or a remark and never names an owner. */
export function namesNobody(word: string): boolean {
  return NO_OWNER.has(foldCase(word));
}

/** Whether a word may name the one or many of whom a sentence speaks. */
export function isSubject(word: string, lexicon: Lexicon): boolean {
  return CAPITALISED.test(word) || lexicon.isName(word) || COLLECTIVE.test(word);
}

/** Whether a word has the shape of initials: `RD`, `SjK`, `eP`, `ȘJ`. */
export function isInitials(word: string): boolean {
  return (
    /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}\p{Lu}{1,2}|\p{Ll}\p{Lu}{1,2}|\p{Lu}\p{Ll}{0,2}\p{Lu})$/u.test(word) &&
    !namesNobody(word)
  );
}

/** The names of a list, markup removed, when all of it is names; else null. */
export function readNames(list: string): readonly string[] | null {
  if (list.length > LONGEST_LIST || list.includes('[') !== list.includes(']')) return null;
  const bare = list
    .replace(AFFILIATION, '')
    .replace(/[*[\]]|(?<![\p{L}\d])_+|_+(?![\p{L}\d_])/gu, '')
    .replace(/\([^()]{0,70}\)/g, ' ')
    .trim();
  const names = bare.split(JOIN).map((name) => name.trim().replace(/^(?:the|for)\s+/i, ''));
  const filled = names.filter((name) => name !== '');
  return filled.length > 0 && filled.every((name) => PHRASE.test(name) || isPlaceholder(name)) ? filled : null;
}

/** Whether every word of a list may be an owner, given what is known. */
export function areOwners(list: string, lexicon: Lexicon, strict: boolean): boolean {
  const names = readNames(list);
  if (names === null) return false;
  // One who is surely a person vouches for the others of the list: `MS/TeoT: …`.
  const isVouched = names.length > 1 && names.some((name) => isOwner(name, lexicon, true));
  const isPaired = isVouched && /^[^\s,&]+$/.test(list);
  return names.every(
    (name) =>
      isOwner(name, lexicon, (strict && !isVouched) || names.length > 6) ||
      // … and for a nick right beside: `AB/ada`.
      (isPaired && /^[a-z\d][\w-]{1,30}$/.test(name) && !namesNobody(name)),
  );
}

/** Whether every word of a list is beyond doubt somebody: a login, or a name that the note knows. */
export function areKnown(list: string, lexicon: Lexicon): boolean {
  return readNames(list)?.every((name) => name.startsWith('@') || lexicon.isName(name)) === true;
}

function isOwner(word: string, lexicon: Lexicon, strict: boolean): boolean {
  if (word.startsWith('@')) return true;
  if (lexicon.isName(word)) return true;
  if (!lexicon.inSection || namesNobody(word)) return false;
  if (isInitials(word) || isPlaceholder(word) || COLLECTIVE.test(word)) return true;
  if (strict) return false;
  // `Florin`, `Sairaj K`, `Răzvan Deaconescu`, `van der Berg`: capitalised, and no word that heads a topic.
  const parts = word.split(/\s+/).filter((part) => !PARTICLE.test(part));
  return (
    parts.length > 0 &&
    parts.length <= 3 &&
    parts.every((part) => /^\p{Lu}[\p{L}.'’-]*$/u.test(part) && !namesNobody(part))
  );
}
