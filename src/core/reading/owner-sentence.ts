import { NOUNS, VERBS } from './bare-verbs.ts';
import { isNotice } from './notice.ts';
import {
  areKnown,
  isPlaceholder,
  isSubject,
  namesNobody,
  readNames,
  splitOwners,
  type Lexicon,
} from './owner-names.ts';

/** Sentences of an item that are looked at. */
const MOST_SENTENCES = 3;

/** `Name to do X`, `Name will do X`: the name stays part of the text. What follows `to` is a verb, no noun phrase. */
const SENTENCE =
  /^(.{1,100}?)\s+(?:[Tt]o\s+(?!(?:the|a|an|our|this|that|these|those|its|their|his|her|my|your|all|some|new|other|each|every|any|me|us|him|them)\b)|(?:will|should|shall|needs? to|must|is to|are to|is going to|are going to|is encouraged to|are encouraged to|offer(?:ed|s) to|agree[ds] to|volunteer(?:ed|s) to|(?:has|have|took|takes?) (?:the|an) action(?: item)? to|(?:plan|intend|hope)s to|committed to|promised to|can|has to|have to|go through|please|(?:is|are) working on|(?:is|are) responsible for)\s+)(?!be\b|you\b)[\p{L}@]/su;
/** `Ada review the draft`: a verb without `to`. */
const BARE_VERB = new RegExp(String.raw`^(.{1,60}?)\s+(?:${VERBS}|${NOUNS})\b`, 'su');
/** Beginnings of such sentences that name nobody. */
const NO_SUBJECT =
  /^(?:we|i|you|he|she|it|they|this|that|these|those|there|who|which|what|where|whether|someone|somebody|need|needs|try|continue|remember|plan|plans|want|going|agree|agreed|decide|decided|start|aim|use|have|has|how|way|ways|time|a(?!\.)|an|the|be|if|when|once|in order|spec|pr|prs|issue|meeting|devnet|work|action|items?|consensus|proposal|note|next|as|and|or|but|not|also|still|maybe|ask|reach|reference|link|likely|able|ready|due|back|up|down|out|on|off|more|everything|nothing|document|review|suggestion|pending|prepare|working|goal|idea|reason|talk|speak|add|move|switch|reply|write|respond|go|submit|migrate|convert|send|point|apply|listen|refer|update|happy|nice|good|best|useful|important|possible|hard|easy|trying|looking|outreach|e-?mails?|mails?|messages?|letters?|invit(?:e|es|ations?)|responses?|repl(?:y|ies)|feedback|changes?|updates?|transition|migration|introductions?|intro|links?|path|access|support|approach|solution|alternatives?|additions?|upgrade|contribut(?:e|ions?)|comments?|requests?|questions?|answers?|thanks|pointers?|guide|presentation|visit|call|commit|commitment|donations?|extensions?|amendments?|fix|fixes|improvements?|return|welcome|assigned|according|prior|related|attempt|tend|seem|needed|required|expected|supposed|scheduled|planned|hope|hoping|decision|options?|steps?|todo|to-do|discuss(?:ion)?|consider|look|see|make|get|let|help|keep|find|check|read|follow|provide|create|open|close|merge|test|run|share|post|publish|set|schedule|organi[sz]e|investigate|explore|implement|define|clarify|finali[sz]e|complete|finish|identify|develop|build|deploy|release)\b/i;
/** What is to be done, in front: `Draft a note to send round` names nobody. */
const IMPERATIVE =
  /^(?:address|adjust|adopt|align|analy[sz]e|announce|approve|arrange|assess|assign|attend|automate|backport|book|brainstorm|bring|cancel|capture|change|circulate|collect|communicate|compare|compile|compose|conduct|confirm|connect|contact|contribute|coordinate|copy|decide|deliver|deprecate|describe|design|determine|distribute|download|draft|drive|enable|encourage|engage|ensure|establish|evaluate|examine|expand|extend|figure|file|formali[sz]e|gather|generate|give|hold|host|include|inform|initiali[sz]e|initiate|inquire|install|integrate|introduce|invite|involve|join|launch|list|maintain|manage|measure|meet|mention|modify|monitor|notify|obtain|onboard|outline|pick|ping|prioriti[sz]e|produce|promote|propose|prototype|publici[sz]e|pull|push|put|raise|record|recruit|reduce|refactor|register|remind|remove|rename|reopen|replace|report|request|reserve|resolve|restore|revise|revisit|rewrite|search|select|solicit|sort|split|standardi[sz]e|study|summari[sz]e|sync|take|tell|track|transfer|translate|triage|turn|upgrade|upload|use|validate|verify|vote|watch|wrap)\b/i;
const NICK = /^[\p{Ll}\d_-]{2,20}$/u;
/** A full stop behind which the next sentence begins, titles of people left out. */
const STOP = /(?<=[.!?])(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|St|\p{Lu})\.)\s+(?=[\p{L}@])/u;
/** What a sentence is about, in front of it: `Runners: Ada to renew them`, `**Runners** – Ada to renew them`. */
const LABEL = /^(?:[^:@]{2,60}:|\*\*[^*]{2,60}\*\*(?:\s*[–—-]{1,2}|:)?)\s+(?=\S)/u;
/** `Ada looks into it`, `Ada and Bo plan it`, `Ada working on it`: names, and the word behind them. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}\d_.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}`;
const DOING = new RegExp(
  String.raw`^(${NAME}(?:\s*(?:,|\/|&|\+|\band\b|\bor\b)\s*(?:and\s+)?${NAME}){0,4})\s+(?:(?:is|are)\s+(?=\p{Ll}+ing\b))?(\p{Ll}{2,20})\s+\S`,
  'u',
);
/** Words behind a name that do nothing: they tell what is, was or was said. */
const TELLING =
  /^(?:is|are|was|were|has|have|had|does|did|said|says?|thinks?|asks?|notes?|mentions?|believes?|feels?|wants?|likes?|explains?|agrees?|and|or|as|also|this|us|its|his|always|perhaps|thus|plus|versus|vs|needs?)$/;

/** Those of whom an item says that they are to do it; the owner may be named in a later sentence, or behind a label. */
export function findSpoken(content: string, lexicon: Lexicon, explicit: boolean): readonly string[] | null {
  const told = explicit ? (BARE_VERB.exec(content)?.[1] ?? '') : '';
  if (told !== '' && areKnown(told, lexicon)) return splitOwners(told);
  // Behind a full stop only somebody whom the note knows begins a sentence in lower case.
  const begins = (sentence: string, index: number) =>
    index === 0 || /^[\p{Lu}@]/u.test(sentence) || lexicon.isName(/^[^\s,]+/.exec(sentence)?.[0] ?? '');
  for (const sentence of content.split(STOP).filter(begins).slice(0, MOST_SENTENCES)) {
    const owners = findSubject(sentence, lexicon, explicit) ?? findBehindLabel(sentence, lexicon, explicit);
    if (owners !== null) return owners;
  }
  return findDoers(content, lexicon);
}

function findBehindLabel(sentence: string, lexicon: Lexicon, explicit: boolean): readonly string[] | null {
  const label = LABEL.exec(sentence)?.[0] ?? '';
  if (label === '' || isNotice(sentence)) return null;
  const owners = findSubject(sentence.slice(label.length), lexicon, explicit);
  return owners === null || owners.length === 0 ? null : owners;
}

/** Those of whom a sentence says that they are to do something: `Ada and Bo will do it`; none for a placeholder. */
export function findSubject(sentence: string, lexicon: Lexicon, explicit: boolean): readonly string[] | null {
  const list = SENTENCE.exec(sentence)?.[1]
    ?.replace(/^(?:\([^()]*\)\s*)?(?:the\s+)?|\*\*/gi, '')
    .replace(/,$/, '');
  if (list === undefined || NO_SUBJECT.test(list) || IMPERATIVE.test(list) || readNames(list) === null) return null;
  const words = splitOwners(list);
  // A nick in lower case: the other items are such sentences, or it is the very first word and `will` do something.
  const mayBeNick = lexicon.habits?.sentences === true || (explicit && /^\S+\s+will\s/.test(sentence));
  const isNamed = words.every((word) => isSubject(word, lexicon)) || (mayBeNick && NICK.test(list));
  if (!isNamed && !isPlaceholder(list.trim())) return null;
  if (!explicit && words.some(namesNobody)) return null;
  return words;
}

/** `ada to do it`: what a nick in lower case would say, were it one; verbs and nouns that stand so are none. */
export function hasNick(sentence: string): boolean {
  const word = SENTENCE.exec(sentence)?.[1] ?? '';
  return NICK.test(word) && !NO_SUBJECT.test(word) && !IMPERATIVE.test(word) && !namesNobody(word);
}

/** Those who do it in the present tense: people the note knows, or any name where the other items say it so. */
export function findDoers(content: string, lexicon: Lexicon): readonly string[] | null {
  const [, list = '', verb = ''] = DOING.exec(content) ?? [];
  const words = splitOwners(list);
  if (words.length === 0 || TELLING.test(verb) || words.some(namesNobody)) return null;
  if (NO_SUBJECT.test(list) || IMPERATIVE.test(list)) return null;
  const isVerb = words.length > 1 || /(?:[^su]s|ing)$/.test(verb);
  // One who is known vouches for the others of the list.
  return isVerb && (words.some((word) => areKnown(word, lexicon)) || lexicon.habits?.doers === true) ? words : null;
}
