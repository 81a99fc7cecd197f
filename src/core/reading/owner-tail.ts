import { anyWord } from '../languages/compile.ts';
import { english } from '../languages/english.ts';
import { areKnown, areOwners, isCollective, isInitials, readNames, splitOwners, type Lexicon } from './owner-names.ts';

/** Owners named at the end of an item, and the item without them. */
export type Tail = { readonly owners: readonly string[]; readonly text: string };

/** Characters at the end of an item in which owners may be named; looking no further bounds the time as well. */
const LONGEST_TAIL = 160;

/** A due phrase behind the owner: `… (due Friday)`, `… — due: Jan 20`, `… by 2026-01-20`. */
const DUE = new RegExp(
  String.raw`(?:\s*[-–—|,;]+\s*|\s*[([]\s*|\s+)(?:(?:due|deadline|eta|by|before|until)\b[:\s]+[^()[\]]{0,30}(?:\d|day|week|month|today|tomorrow|eod|eow|meeting|call)\b[^()[\],;]{0,12}|(?:on\s+)?\d{4}-\d{2}-\d{2}|(?<=[-–—|,;([]\s{0,3})${anyWord(english.due.months.flat())}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?)[)\]]?$`,
  'iu',
);
/** `… (owner: Name)`, `… — Owner: Name, due: …`, `… [assigned to: Name]`. */
const LABELLED =
  /[\s([,;|–—-]+(?:(?:owners?|assigned(?: to)?|assignees?|responsible|lead|dri|who)\s*[:=]|(?<=[([,;–—-]\s?)assigned to\s)\s*([^()[\],;|–—:]{2,60}?)\s*([,;][^()[\]]{0,60})?[)\]]?$/i;
/** `… **Owner:** Ada **Due:** Friday`. */
const BOLD_LABEL = /\s*\*\*(owners?|assigned to|assignees?|responsible|due|deadline|eta):?\*\*:?/gi;
/** A login or name as code or as a link to somebody's profile. */
const PROFILE =
  /(?:`(?=@)|\[(?=[^[\]]{2,60}\]\(https?:\/\/github\.com\/[\w-]{1,40}\/?\)))(@[\w-]{1,40}|[\p{L}.'’ -]{2,60})(?:`|\]\([^()\s]{1,80}\))/gu;
/** `… [on Ada Moe - due 2026-01-14]`, as W3C's tracker writes it. */
const TRACKED = /\s\[on ([^[\]–—]{2,60}?)(\s[-–—]\s?due [^[\]]{3,30})?\]$/i;
/** `… (Name)`, `… [Name]`, `… -- Name`, `… – Name`, `… - all`. */
const NAMED =
  /\s[*_]{0,3}(?:\(([^()]{2,60})\)|\*{0,2}\[([^[\]]{2,60})\]\*{0,2}|(?:--|–|—)\s*([^()–—.]{2,40})|(?:-|[-=]>|→)\s([^()–—.>-]{2,40}))[.*]*$/;
/** `… - @login`, `…, @login`: a dash or comma apart, so that it is no object of the sentence. */
const LOGINS = /\s*[-–—|,;:→]\s*((?:@[\w-]+[\s,/&]{0,3}){1,4})$/;

/** `Write the form @login`: nothing apart, but no verb or preposition that makes him the object. */
const UNPARTED = /^(?=(?:\S+\s+){2}).*?\s(@[\w-]+(?:[\s,/&]{1,3}@[\w-]+){0,3})$/su;
const OBJECT =
  /\b(?:cc|thanks|thank|you|kudos|congrats|credits?|welcome|with|without|from|by|to|for|of|on|in|at|as|via|per|about|like|than|and|or|nor|not|vs|versus|see|is|are|was|ask|ping|help|assist|support|contact|e-?mail|message|dm|invite|remind|notify|tell|inform|let|have|get|meet|mention|assign|unassign|add|remove|nominate|promote|onboard|unblock|follow|credit|tag|call|poke|bug|join|consult|give|grant|send|await|handle|users?|members?|maintainers?|contributors?|chairs?|colleagues?|authors?|reviewers?)\W*$/i;

/** `… (Ada to lead)`, `… (@login will do it)`. */
const SAID =
  /\s\(((?:@[\w-]+|[^()\s,&/]+(?:\s\p{Lu}[^()\s,&/]*)?)(?:\s?(?:,|&|\/|and)\s?[^()\s,&/]+){0,3})\s(?:to|will)\s[^()]{2,60}\)$/u;

/** What names somebody at its end without making him the owner: `…, cc: @ada`. */
const ASIDE = /@|\b(?:cc|thanks|thank you|kudos|with|from|by|to|for|see|ask|ping|credits?|authors?|reviewers?)\W*$/i;
/** `Write the post: Ada`, `Write the post **Ada**` (the end of the emphasis is off already). */
const BEHIND_COLON = /(?::|(?<=\s)(?:\*\*|__)(?=\S))\s*([^():*]{2,40})$/;

/** `Do it (Ada). It is urgent.`: a signature that more is said behind. */
const BEFORE_MORE = /\s\(([^()]{2,60})\)(?=[.:;]\s+\S)/u;

/** Finds the owners named at the end: `… (Ivan Herman)`, `… -- Tracy`, `… (@login)`, `… — Owner: Name, due: Friday`. */
export function matchTail(content: string, lexicon: Lexicon, explicit: boolean): Tail | null {
  if (!lexicon.inSection) return null;
  const start = Math.max(0, content.length - LONGEST_TAIL);
  const plain = content
    .slice(start)
    .replace(PROFILE, '$1')
    .replace(/(?<![*_\s.])[*_\s.]+$/, '')
    .replace(BOLD_LABEL, ', $1:');
  const whole = findTail(plain, lexicon, explicit);
  const phrase = whole === null ? (DUE.exec(plain)?.[0] ?? '') : '';
  const rest = plain.slice(0, plain.length - phrase.length);
  // `… (Ada, by Friday)`: the phrase took the bracket that closes the name.
  const open = /[([](?=[^()[\]]*$)/.exec(rest)?.[0] ?? '';
  const isInside = open !== '' && /[)\]]$/.test(phrase) && !/^\s*[([]/.test(phrase);
  const due = isInside ? phrase.slice(0, -1) : phrase;
  const closed = isInside ? `${rest}${open === '(' ? ')' : ']'}` : rest;
  const found = phrase === '' ? whole : findTail(closed, lexicon, explicit);
  if (found === null) return findBeforeMore(content, lexicon);
  const text = `${content.slice(0, start)}${found.text}`;
  return text.trim() === '' ? null : { owners: found.owners, text: `${text}${due}` };
}

function findBeforeMore(content: string, lexicon: Lexicon): Tail | null {
  const match = BEFORE_MORE.exec(content);
  if (match?.[1] === undefined || !areKnown(match[1], lexicon)) return null;
  const text = `${content.slice(0, match.index)}${content.slice(match.index + match[0].length)}`;
  return { owners: splitOwners(match[1]), text };
}

function findTail(plain: string, lexicon: Lexicon, explicit: boolean): Tail | null {
  const labelled = LABELLED.exec(plain);
  if (labelled?.[1] !== undefined && readNames(labelled[1]) !== null) {
    const rest = labelled[2] ?? '';
    const due = /\b(?:due|deadline|eta|by|before|until)\b/i.test(rest) ? rest : '';
    return { owners: splitOwners(labelled[1]), text: `${plain.slice(0, labelled.index)}${due}` };
  }
  const tracked = TRACKED.exec(plain);
  if (tracked?.[1] !== undefined && readNames(tracked[1]) !== null)
    return { owners: splitOwners(tracked[1]), text: `${plain.slice(0, tracked.index)}${tracked[2] ?? ''}` };
  const said = SAID.exec(plain);
  if (said?.[1] !== undefined && areKnown(said[1], lexicon)) return { owners: splitOwners(said[1]), text: plain };
  const logins = LOGINS.exec(plain);
  if (logins?.[1] !== undefined && !ASIDE.test(plain.slice(0, logins.index)))
    return { owners: splitOwners(logins[1].replace(/\s+(?=@)/g, ', ')), text: plain.slice(0, logins.index) };
  const unparted = UNPARTED.exec(plain)?.[1] ?? '';
  const before = plain.slice(0, plain.length - unparted.length);
  if (unparted !== '' && !OBJECT.test(before) && !ASIDE.test(before))
    return { owners: splitOwners(unparted.replace(/\s+(?=@)/g, ', ')), text: before.trimEnd() };
  const behind = BEHIND_COLON.exec(plain);
  if (behind?.[1] !== undefined && areKnown(behind[1], lexicon) && !ASIDE.test(plain.slice(0, behind.index)))
    return { owners: splitOwners(behind[1]), text: plain.slice(0, behind.index).trimEnd() };
  const match = NAMED.exec(plain);
  const names = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4])?.trim();
  if (match === null || names === undefined || !isSigned(names, match[3] !== undefined, lexicon, explicit)) return null;
  // A box or a single dash holds remarks as often as names.
  if ((match[2] ?? match[4]) !== undefined && !areKnown(names, lexicon) && !isCollective(names)) return null;
  return { owners: splitOwners(names), text: plain.slice(0, match.index) };
}

/** `NSoC`, `OpenForge`: a single word with capitals inside is an acronym or a product unless the note knows it. */
const COINED = /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}+\p{Lu})\p{L}+$/u;

/** A name in brackets behind an item, as far as its shape tells. */
export function isSignature(content: string, lexicon: Lexicon): boolean {
  const names = NAMED.exec(content.slice(-LONGEST_TAIL))?.[1]?.trim();
  return names !== undefined && areOwners(names, lexicon, false);
}

/**
 * Whether a tail is a signature; in brackets three capitals and more are an acronym unless the note knows them, and so is
 * a single unknown name among items that nobody signs.
 */
function isSigned(names: string, isDashed: boolean, lexicon: Lexicon, explicit: boolean): boolean {
  const isAlone = !explicit && lexicon.habits?.signatures === false;
  if (!isDashed && isAlone && !areKnown(names, lexicon) && !isCollective(names)) return false;
  const strict = isDashed && !explicit && !/^\p{Lu}\p{L}+$/u.test(names);
  const isShort = isInitials(names) && names.length > 2;
  if ((isShort || COINED.test(names)) && !lexicon.isName(names)) return false;
  return areOwners(names, lexicon, strict);
}
