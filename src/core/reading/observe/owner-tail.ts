import { anyFolded, either } from '../../languages/compile.ts';
import { AND, ASIDES, ASSIGNED, BECOME, CALLED_ASSIGNED, JOINING, LEADING } from '../../languages/english-joints.ts';
import { isCredit } from '../../languages/credits.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { APART_SIGN } from '../apart-sign.ts';
import { areKnown, areOwners, isCollective, isInitials, readNames, splitOwners, type Lexicon } from '../names.ts';
import { dueAtEnd, duePhrases } from './due-behind.ts';
import { areNamed, isSigned, LISTED, NAMED } from './signature.ts';
import { beginsWithCapital } from '../../text/words.ts';

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const labels = gather(vocabulary, ({ tasks }) => tasks.ownerLabels);
  const agents = gather(vocabulary, ({ tasks }) => tasks.agents ?? []);
  const objects = gather(vocabulary, ({ sentences }) => sentences?.objects ?? []);
  const aside = anyFolded(objects.filter((word) => ASIDES.includes(word)));
  return {
    /** `… (owner: Name)`, `… — Owner: Name, due: …`, `… [assigned to: Name]`. */
    labelled: createMatcher(
      String.raw`[\s([,;|/–—-]+(?:${anyFolded(labels)}\s*[:=：]|${anyFolded(labels.filter((label) => label.endsWith('.')))}\s|(?<=[([,;–—-]\s?)${either(ASSIGNED)}\s)\s*([^()[\],;|–—:]{2,60}?)\s*([,;][^()[\]–—]{0,60})?(\s[–—][^()[\]]{1,60})?[)\]]?$`,
      '',
      [...labels, ...ASSIGNED],
    ),
    object: createMatcher(String.raw`${anyFolded(objects)}\W*$`, '', objects),
    aside: createMatcher(String.raw`@|${aside}\W*$`),
    /** `… (by Ada)`: who, where the note knows her, and when otherwise. */
    by: createMatcher(String.raw`\s\(${anyFolded(agents)}\s([^()]{2,60})\)$`, '', agents),
    /** `To be written by Ada`, `It should be looked at by @ada`. */
    passive: createMatcher(
      String.raw`(?<=\s${either(BECOME)}\s\p{L}{3,20}(?:\s\p{L}{2,6})?)\s${anyFolded(agents)}\s([^()]{2,60})$`,
      '',
      agents,
    ),
  };
});

/** `… [on Ada Moe - due 2026-01-14]`, in either bracket, as W3C's tracker writes it. */
const TRACKED = /\s[[(]on ([^[\]()–—]{2,60}?)(\s[-–—]\s?due [^[\]()]{3,30})?[\])]$/i;
/** `… Assigned Ada`, `… Assigned to Ada 3/22`, where the capital makes a label of it. */
const CALLED = new RegExp(
  String.raw`(?<=\S)\s${either(CALLED_ASSIGNED)}\s(\p{Lu}[^()[\],;|–—:\d]{1,60}?)(?:\s\d{1,2}\/\d{1,2})?\s?$`,
  'u',
);
/** `… - @login`, `…, @login`: a dash or comma apart, so that it is no object of the sentence. */
const LOGINS = new RegExp(String.raw`\s*(?:${APART_SIGN}|[,;:])\s*((?:@[\w-]+[\s,/&]{0,3}){1,4})$`);
/** `Write the form @login`: nothing apart, but no verb or preposition that makes him the object. */
const UNPARTED = /^(?=(?:\S+\s+){2}).*?\s(@[\w-]+(?:[\s,/&]{1,3}@[\w-]+){0,3})$/su;
/** `… (Ada to lead)`, `… (@login will do it)`. */
const SAID = new RegExp(
  String.raw`\s\(((?:@[\w-]+|[^()\s,&/]+(?:\s\p{Lu}[^()\s,&/]*)?)(?:\s?(?:,|&|\/|${either(AND)})\s?[^()\s,&/]+){0,3})\s(?:${either(JOINING)}\s[^()]{2,60}|(?<leads>${either(LEADING)}))\)$`,
  'u',
);
/** `Write the post: Ada`, `**The post:** Ada`, `Write the post **Ada**` (the end of the emphasis is off already). */
const BEHIND_COLON =
  /(?:(?<closed>(?:[:：](?:\*\*|__)|(?:\*\*|__)[:：])(?=\s))|[:：]|(?<=\s)(?:\*\*?|__?)(?=\S))\s*(?<name>[^():*]{1,60})$/;
/** `Publish 0.9.1, SC.`: initials or a known name behind a comma, and none of a list: `between Bo, Cy and Ada`. */
const BEHIND_COMMA = /(?:\.\s+([^.()]{2,40})|(?<!\p{Lu}\p{Ll}+),\s+([^,.()]{2,40}))\.?$/u;

/** Owners at the end of a text, and the text without them. */
export type Tail = { readonly owners: readonly string[]; readonly text: string };
/** What is known when a tail is read. */
export type About = { readonly lexicon: Lexicon; readonly explicit: boolean; readonly isBold: boolean };

/** Finds the owners at the very end: labelled, as logins, or as names. */
export function findTail(plain: string, about: About): Tail | null {
  return findLabelled(plain, about.lexicon) ?? findLogins(plain, about.lexicon) ?? findNames(plain, about);
}

function findLabelled(plain: string, lexicon: Lexicon): Tail | null {
  const { labelled } = patterns(lexicon.words);
  const match = labelled.exec(plain);
  if (match?.[1] !== undefined && readNames(match[1], lexicon) !== null) {
    const list = `${match[1]}${match[2] ?? ''}`;
    // `(owner: Ada, Bo)`, but `(owner: Ada, by Friday)`.
    const isList = areOwners(list, lexicon, false);
    const rest = isList ? '' : (match[2] ?? '');
    return {
      owners: splitOwners(isList ? list : match[1], lexicon),
      text: `${plain.slice(0, match.index)}${saysWhenDue(rest, lexicon) ? rest : ''}${match[3] ?? ''}`,
    };
  }
  const called = CALLED.exec(plain);
  if (called?.[1] !== undefined && areOwners(called[1], lexicon, false))
    return { owners: splitOwners(called[1], lexicon), text: plain.slice(0, called.index) };
  const tracked = TRACKED.exec(plain);
  if (tracked?.[1] !== undefined && readNames(tracked[1], lexicon) !== null)
    return { owners: splitOwners(tracked[1], lexicon), text: `${plain.slice(0, tracked.index)}${tracked[2] ?? ''}` };
  const by = patterns(lexicon.words).by.exec(plain);
  if (by?.[1] !== undefined && areKnown(by[1], lexicon))
    return { owners: splitOwners(by[1], lexicon), text: plain.slice(0, by.index) };
  const agent = patterns(lexicon.words).passive.exec(plain)?.[1] ?? '';
  if (agent !== '' && areKnown(agent, lexicon)) return { owners: splitOwners(agent, lexicon), text: plain };
  const said = SAID.exec(plain);
  return said?.[1] !== undefined && areKnown(said[1], lexicon)
    ? {
        owners: splitOwners(said[1], lexicon),
        text: said.groups?.['leads'] === undefined ? plain : plain.slice(0, said.index),
      }
    : null;
}

/** `, by Friday`, `, Jan 31` behind a name. */
function saysWhenDue(rest: string, { words }: Lexicon): boolean {
  return rest !== '' && (duePhrases(words).word.test(rest) || dueAtEnd(rest, words) !== '');
}

function findLogins(plain: string, lexicon: Lexicon): Tail | null {
  const { aside, object } = patterns(lexicon.words);
  const split = (list: string) => splitOwners(list, lexicon);
  const logins = LOGINS.exec(plain);
  if (logins?.[1] !== undefined && !aside.test(plain.slice(0, logins.index)))
    return { owners: split(logins[1]), text: plain.slice(0, logins.index) };
  const unparted = UNPARTED.exec(plain)?.[1] ?? '';
  const before = plain.slice(0, plain.length - unparted.length);
  return unparted !== '' && !object.test(before) && !aside.test(before)
    ? { owners: split(unparted), text: before.trimEnd() }
    : null;
}

function findNames(plain: string, about: About): Tail | null {
  return findNamed(plain, about) ?? findUsual(plain, about.lexicon);
}

/** Behind a sign that ends nearly all items of the section. */
function findUsual(plain: string, lexicon: Lexicon): Tail | null {
  const match = lexicon.habits === undefined ? null : LISTED.exec(plain);
  const { sign = '', names = '' } = match?.groups ?? {};
  const isUsual = lexicon.habits?.ends().has(sign) === true && !saysCredit(plain.slice(0, match?.index ?? 0));
  return match !== null && isUsual && areOwners(names, lexicon, false)
    ? { owners: splitOwners(names, lexicon), text: plain.slice(0, match.index) }
    : null;
}

/** `Source: Ada`, `**Scribe:** Ada`. */
function saysCredit(before: string): boolean {
  return isCredit(before.replace(/[*_:：]/g, '').trim());
}

function findNamed(plain: string, { lexicon, explicit, isBold }: About): Tail | null {
  const { aside } = patterns(lexicon.words);
  const behind = BEHIND_COLON.exec(plain);
  const { name = '', closed } = behind?.groups ?? {};
  const isSet =
    areKnown(name, lexicon) ||
    areNamed(name, lexicon) ||
    (isCollective(name, lexicon) && (beginsWithCapital(name) || /^:\s\p{L}+$/u.test(behind?.[0] ?? ''))) ||
    (isBold && /\*\*|__/.test(behind?.[0] ?? '') && areOwners(name, lexicon, false) && name.split(' ').length > 1);
  const before = plain.slice(0, behind?.index ?? 0).trimEnd();
  const text = closed === undefined ? before : before.replace(/(?:\*\*|__)(?=[^*_]*$)/, '');
  if (behind !== null && isSet && !aside.test(before) && !saysCredit(before))
    return { owners: splitOwners(name, lexicon), text };
  const comma = explicit ? BEHIND_COMMA.exec(plain) : null;
  const last = comma?.[1] ?? comma?.[2] ?? '';
  const isShort = readNames(last, lexicon)?.every((each) => isInitials(each, lexicon)) === true;
  if (comma !== null && last !== '' && (areKnown(last, lexicon) || isShort))
    return { owners: splitOwners(last, lexicon), text: plain.slice(0, comma.index) };
  const match = NAMED.exec(plain);
  const names = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4])?.trim();
  if (match === null || names === undefined) return null;
  const sign = match[3] !== undefined ? 'long dash' : match[4] !== undefined ? 'dash' : 'bracket';
  if (!isSigned(names, sign, lexicon, explicit)) return null;
  // A box or a single dash holds remarks as often as names.
  // A long arrow hands it to somebody; a short one shows a change as often.
  const isHanded = /-->\s/.test(match[0]);
  const isUsual =
    isHanded || (match[4] !== undefined && (lexicon.habits?.tails() === true || areNamed(names, lexicon)));
  if ((match[2] ?? match[4]) !== undefined && !isUsual && !areKnown(names, lexicon) && !isCollective(names, lexicon))
    return null;
  return { owners: splitOwners(names, lexicon), text: plain.slice(0, match.index) };
}
