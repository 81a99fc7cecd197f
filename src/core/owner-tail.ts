import { areKnown, areOwners, isCollective, isInitials, readNames, splitOwners, type Lexicon } from './owner-names.ts';

/** Owners named at the end of an item, and the item without them. */
export type Tail = { readonly owners: readonly string[]; readonly text: string };

/** Characters at the end of an item in which owners may be named; looking no further bounds the time as well. */
const LONGEST_TAIL = 160;

/** A due phrase behind the owner: `… (due Friday)`, `… — due: Jan 20`, `… by 2026-01-20`. */
const DUE =
  /(?:\s*[-–—|,;]+\s*|\s*[([]\s*|\s+)(?:due|deadline|eta|by|before|until)\b[:\s]+[^()[\]]{0,30}(?:\d|day|week|month|today|tomorrow|eod|eow|meeting|call)\b[^()[\],;]{0,12}[)\]]?$/i;
/** `… (owner: Name)`, `… — Owner: Name, due: …`, `… [assigned to: Name]`. */
const LABELLED =
  /[\s([,;|–—-]+(?:owners?|assigned to|assignees?|responsible|lead|dri|who)\s*[:=]\s*([^()[\],;|–—:]{2,60}?)\s*([,;][^()[\]]{0,60})?[)\]]?$/i;
/** `… [on Ada Moe - due 2026-01-14]`, as W3C's tracker writes it. */
const TRACKED = /\s\[on ([^[\]–—]{2,60}?)(\s[-–—]\s?due [^[\]]{3,30})?\]$/i;
/** `… (Name)`, `… [Name]`, `… -- Name`, `… – Name`, `… - all`. */
const NAMED =
  /\s(?:\(([^()]{2,60})\)|\*{0,2}\[([^[\]]{2,60})\]\*{0,2}|(?:--|–|—)\s*([^()–—.]{2,40})|-\s([^()–—.-]{2,40}))[.*]*$/;
/** `… - @login`, `…, @login`: a dash or comma apart, so that it is no object of the sentence. */
const LOGINS = /\s*[-–—|,;:→]\s*((?:@[\w-]+[\s,/&]{0,3}){1,4})$/;

/** What names somebody at its end without making him the owner: `…, cc: @ada`. */
const ASIDE = /@|\b(?:cc|thanks|thank you|kudos|with|from|by|to|for|see|ask|ping|credits?|authors?|reviewers?)\W*$/i;
/** `Write the post: Ada`. */
const BEHIND_COLON = /:\s+([^():]{2,40})$/;

/** Finds the owners named at the end: `… (Ivan Herman)`, `… -- Tracy`, `… (@login)`, `… — Owner: Name, due: Friday`. */
export function matchTail(content: string, lexicon: Lexicon, explicit: boolean): Tail | null {
  if (!lexicon.inSection) return null;
  const start = Math.max(0, content.length - LONGEST_TAIL);
  const plain = content.slice(start).replace(/(?<![*_\s.])[*_\s.]+$/, '');
  const whole = findTail(plain, lexicon, explicit);
  const due = whole === null ? (DUE.exec(plain)?.[0] ?? '') : '';
  const found = due === '' ? whole : findTail(plain.slice(0, -due.length), lexicon, explicit);
  if (found === null) return null;
  const text = `${content.slice(0, start)}${found.text}`;
  return text.trim() === '' ? null : { owners: found.owners, text: `${text}${due}` };
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
  const logins = LOGINS.exec(plain);
  if (logins?.[1] !== undefined && !ASIDE.test(plain.slice(0, logins.index)))
    return { owners: splitOwners(logins[1].replace(/\s+(?=@)/g, ', ')), text: plain.slice(0, logins.index) };
  const behind = BEHIND_COLON.exec(plain);
  if (behind?.[1] !== undefined && areKnown(behind[1], lexicon) && !ASIDE.test(plain.slice(0, behind.index)))
    return { owners: splitOwners(behind[1]), text: plain.slice(0, behind.index) };
  const match = NAMED.exec(plain);
  const names = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4])?.trim();
  if (match === null || names === undefined || !isSigned(names, match[3] !== undefined, lexicon, explicit)) return null;
  // A box or a single dash holds remarks as often as names.
  if ((match[2] ?? match[4]) !== undefined && !areKnown(names, lexicon) && !isCollective(names)) return null;
  return { owners: splitOwners(names), text: plain.slice(0, match.index) };
}

/** `NSoC`, `OpenForge`: a single word with capitals inside is an acronym or a product unless the note knows it. */
const COINED = /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}+\p{Lu})\p{L}+$/u;

/** Whether a tail is a signature; in brackets three capitals and more are an acronym unless the note knows them. */
function isSigned(names: string, isDashed: boolean, lexicon: Lexicon, explicit: boolean): boolean {
  const strict = isDashed && !explicit && !/^\p{Lu}\p{L}+$/u.test(names);
  const isShort = isInitials(names) && names.length > 2;
  if ((isShort || COINED.test(names)) && !lexicon.isName(names)) return false;
  return areOwners(names, lexicon, strict);
}
