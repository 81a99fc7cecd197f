import { anyFolded } from '../../languages/compile.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import type { Example } from '../example.ts';
import { areKnown, areOwners, isCollective, isInitials, readNames, splitOwners, type Lexicon } from '../names.ts';

/** Owners named at the end of an item, and the item without them. */
export type OwnerBehind = { readonly owners: readonly string[]; readonly text: string; readonly words: string };

/** Characters at the end of an item in which owners may be named; looking no further bounds the time as well. */
const LONGEST_TAIL = 160;

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const labels = anyFolded(gather(vocabulary, ({ tasks }) => tasks.ownerLabels));
  const due = anyFolded(gather(vocabulary, ({ due: words }) => [...words.labels, ...words.by, ...words.before]));
  const months = anyFolded(gather(vocabulary, ({ due: words }) => words.months.flat()));
  const units = anyFolded(
    gather(vocabulary, ({ due: words }) => [
      ...Object.values(words.units).flat(),
      ...words.weekdays.flat(),
      ...words.today,
      ...words.tomorrow,
      ...words.endOfDay,
      ...words.endOfWeek,
      'meeting',
      'call',
    ]),
  );
  const objects = anyFolded(gather(vocabulary, ({ sentences }) => sentences?.objects ?? []));
  const aside = anyFolded(
    gather(vocabulary, ({ sentences }) => (sentences?.objects ?? []).filter((word) => ASIDES.has(word))),
  );
  return {
    /** A due phrase behind the owner: `… (due Friday)`, `… — due: Jan 20`, `… by 2026-01-20`. */
    due: createMatcher(
      String.raw`(?:\s*[-–—|,;]+\s*|\s*[([]\s*|\s+)(?:${due}[:：\s]+[^()[\]]{0,30}?(?:\d|${units})[^()[\],;]{0,12}|(?:on\s+)?\d{4}-\d{2}-\d{2}|(?<=[-–—|,;([]\s{0,3})${months}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?)[)\]]?$`,
    ),
    /** `… (owner: Name)`, `… — Owner: Name, due: …`, `… [assigned to: Name]`. */
    labelled: createMatcher(
      String.raw`[\s([,;|–—-]+(?:${labels}\s*[:=：]|(?<=[([,;–—-]\s?)assigned to\s)\s*([^()[\],;|–—:]{2,60}?)\s*([,;][^()[\]]{0,60})?[)\]]?$`,
    ),
    isDue: createMatcher(due),
    object: createMatcher(String.raw`${objects}\W*$`),
    aside: createMatcher(String.raw`@|${aside}\W*$`),
  };
});

/** Of the words behind which a person is spoken of, those that do so across a dash or bracket too. */
const ASIDES = new Set(
  'cc,thanks,thank,you,kudos,with,from,by,to,for,see,ask,ping,credits,author,authors,reviewer,reviewers'.split(','),
);

/** `… **Owner:** Ada **Due:** Friday`. */
const BOLD_LABEL = /\s*\*\*([^*:]{3,20}):?\*\*:?/gi;
/** A login or name as code or as a link to somebody's profile. */
const PROFILE =
  /(?:`(?=@)|\[(?=[^[\]]{2,60}\]\(https?:\/\/github\.com\/[\w-]{1,40}\/?\)))(@[\w-]{1,40}|[\p{L}.'’ -]{2,60})(?:`|\]\([^()\s]{1,80}\))/gu;
/** `… [on Ada Moe - due 2026-01-14]`, as W3C's tracker writes it. */
const TRACKED = /\s\[on ([^[\]–—]{2,60}?)(\s[-–—]\s?due [^[\]]{3,30})?\]$/i;
/** `… (Name)`, `… [Name]`, `… -- Name`, `… – Name`, `… - all`. */
const NAMED =
  /(?:\s|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])(?=\())[*_]{0,3}(?:\(([^()]{2,60})\)|\*{0,2}\[([^[\]]{2,60})\]\*{0,2}|(?:--(?!>)|–|—)\s*([^()–—.]{2,40})|(?:-|-{1,2}>|=>|→)\s([^()–—.>-]{2,40}))[.*]*$/u;
/** `… - @login`, `…, @login`: a dash or comma apart, so that it is no object of the sentence. */
const LOGINS = /\s*[-–—|,;:→]\s*((?:@[\w-]+[\s,/&]{0,3}){1,4})$/;
/** `Write the form @login`: nothing apart, but no verb or preposition that makes him the object. */
const UNPARTED = /^(?=(?:\S+\s+){2}).*?\s(@[\w-]+(?:[\s,/&]{1,3}@[\w-]+){0,3})$/su;
/** `… (Ada to lead)`, `… (@login will do it)`. */
const SAID =
  /\s\(((?:@[\w-]+|[^()\s,&/]+(?:\s\p{Lu}[^()\s,&/]*)?)(?:\s?(?:,|&|\/|and)\s?[^()\s,&/]+){0,3})\s(?:to|will)\s[^()]{2,60}\)$/u;
/** `Write the post: Ada`, `Write the post **Ada**` (the end of the emphasis is off already). */
const BEHIND_COLON = /(?:[:：]|(?<=\s)(?:\*\*|__)(?=\S))\s*([^():*]{2,60})$/;
/** `Publish 0.9.1, SC.`: initials or a known name behind a comma. */
const BEHIND_COMMA = /(?:\.\s+([^.()]{2,40})|,\s+([^,.()]{2,40}))\.?$/;
/** `Do it (Ada). It is urgent.`: a signature that more is said behind. */
const BEFORE_MORE = /\s\(([^()]{2,60})\)(?=[.:;]?\s+\S)/u;
/** `Do it(Ada)`: a known name without the space before its bracket. */
const CLOSE = /(?<=[\p{L}\d.])\(([^()]{2,60})\)\.?$/u;
/** `NSoC`, `OpenForge`: a single word with capitals inside is an acronym or a product unless the note knows it. */
const COINED = /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}+\p{Lu})\p{L}+$/u;

/** Finds the owners named at the end: `… (Ivan Herman)`, `… -- Tracy`, `… (@login)`, `… — Owner: Name, due: Friday`. */
export function findOwnerBehind(content: string, lexicon: Lexicon, explicit: boolean): OwnerBehind | null {
  if (!lexicon.inSection) return null;
  const { due: duePattern } = patterns(lexicon.words);
  const start = Math.max(0, content.length - LONGEST_TAIL);
  const isBold = /(?:\*\*|__)[.\s]*$/.test(content);
  const plain = content
    .slice(start)
    .replace(PROFILE, '$1')
    .replace(/(?<![*_\s.])[*_\s.]+$/, (end) =>
      /\p{Lu}$/u.test(content.slice(0, content.length - end.length)) && end === '.' ? '' : '',
    )
    .replace(BOLD_LABEL, (all, label: string) => (isLabel(label, lexicon) ? `, ${label}:` : all));
  const read = (text: string) => findTail(text, { lexicon, explicit, isBold });
  const whole = read(plain);
  const phrase = whole === null ? (duePattern.exec(plain)?.[0] ?? '') : '';
  const rest = plain.slice(0, plain.length - phrase.length);
  // `… (Ada, by Friday)`: the phrase took the bracket that closes the name.
  const open = /[([](?=[^()[\]]*$)/.exec(rest)?.[0] ?? '';
  const isInside = open !== '' && /[)\]]$/.test(phrase) && !/^\s*[([]/.test(phrase);
  const due = isInside ? phrase.slice(0, -1) : phrase;
  const closed = isInside ? `${rest}${open === '(' ? ')' : ']'}` : rest;
  const found = phrase === '' ? whole : read(closed);
  if (found === null) return findClose(content, lexicon) ?? findBeforeMore(content, lexicon, explicit);
  const text = `${content.slice(0, start)}${found.text}`;
  const words = (phrase === '' ? plain : closed).slice(found.text.length).trim();
  return text.trim() === '' ? null : { owners: found.owners, text: `${text}${due}`, words };
}

function isLabel(label: string, { words }: Lexicon): boolean {
  const word = label.trim().toLowerCase();
  return words.some(({ tasks, due }) => tasks.ownerLabels.includes(word) || due.labels.includes(word));
}

function findClose(content: string, lexicon: Lexicon): OwnerBehind | null {
  const match = CLOSE.exec(content);
  if (match?.[1] === undefined || !areKnown(match[1], lexicon)) return null;
  return { owners: splitOwners(match[1], lexicon), text: content.slice(0, match.index), words: match[0] };
}

function findBeforeMore(content: string, lexicon: Lexicon, explicit: boolean): OwnerBehind | null {
  const match = BEFORE_MORE.exec(content);
  const names = match?.[1] ?? '';
  if (match === null || names === '') return null;
  const before = content.slice(0, match.index);
  const behind = content.slice(match.index + match[0].length);
  // What begins with a capital behind a signature is a sentence of its own.
  const isApart = /^\s+\p{Lu}/u.test(behind);
  const isLike = isApart && (explicit || lexicon.habits?.signatures === true) && areOwners(names, lexicon, false);
  if (!areKnown(names, lexicon) && !isLike) return null;
  const text = `${before}${isApart && !/[.!?]$/.test(before) ? '.' : ''}${behind}`;
  return { owners: splitOwners(names, lexicon), text, words: match[0].trim() };
}

type Tail = { readonly owners: readonly string[]; readonly text: string };
type About = { readonly lexicon: Lexicon; readonly explicit: boolean; readonly isBold: boolean };

function findTail(plain: string, about: About): Tail | null {
  return findLabelled(plain, about.lexicon) ?? findLogins(plain, about.lexicon) ?? findNames(plain, about);
}

function findLabelled(plain: string, lexicon: Lexicon): Tail | null {
  const { labelled, isDue } = patterns(lexicon.words);
  const match = labelled.exec(plain);
  if (match?.[1] !== undefined && readNames(match[1], lexicon) !== null) {
    const rest = match[2] ?? '';
    return {
      owners: splitOwners(match[1], lexicon),
      text: `${plain.slice(0, match.index)}${isDue.test(rest) ? rest : ''}`,
    };
  }
  const tracked = TRACKED.exec(plain);
  if (tracked?.[1] !== undefined && readNames(tracked[1], lexicon) !== null)
    return { owners: splitOwners(tracked[1], lexicon), text: `${plain.slice(0, tracked.index)}${tracked[2] ?? ''}` };
  const said = SAID.exec(plain);
  return said?.[1] !== undefined && areKnown(said[1], lexicon)
    ? { owners: splitOwners(said[1], lexicon), text: plain }
    : null;
}

function findLogins(plain: string, lexicon: Lexicon): Tail | null {
  const { aside, object } = patterns(lexicon.words);
  const split = (list: string) => splitOwners(list.replace(/\s+(?=@)/g, ', '), lexicon);
  const logins = LOGINS.exec(plain);
  if (logins?.[1] !== undefined && !aside.test(plain.slice(0, logins.index)))
    return { owners: split(logins[1]), text: plain.slice(0, logins.index) };
  const unparted = UNPARTED.exec(plain)?.[1] ?? '';
  const before = plain.slice(0, plain.length - unparted.length);
  return unparted !== '' && !object.test(before) && !aside.test(before)
    ? { owners: split(unparted), text: before.trimEnd() }
    : null;
}

function findNames(plain: string, { lexicon, explicit, isBold }: About): Tail | null {
  const { aside } = patterns(lexicon.words);
  const behind = BEHIND_COLON.exec(plain);
  const name = behind?.[1] ?? '';
  const isSet =
    areKnown(name, lexicon) ||
    (isBold && /\*\*|__/.test(behind?.[0] ?? '') && areOwners(name, lexicon, false) && name.split(' ').length > 1);
  if (behind !== null && isSet && !aside.test(plain.slice(0, behind.index)))
    return { owners: splitOwners(name, lexicon), text: plain.slice(0, behind.index).trimEnd() };
  const comma = explicit ? BEHIND_COMMA.exec(plain) : null;
  const last = comma?.[1] ?? comma?.[2] ?? '';
  const isShort = readNames(last, lexicon)?.every((each) => isInitials(each, lexicon)) === true;
  if (comma !== null && last !== '' && (areKnown(last, lexicon) || isShort))
    return { owners: splitOwners(last, lexicon), text: plain.slice(0, comma.index) };
  const match = NAMED.exec(plain);
  const names = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4])?.trim();
  if (match === null || names === undefined || !isSigned(names, match[3] !== undefined, lexicon, explicit)) return null;
  // A box or a single dash holds remarks as often as names.
  // A long arrow hands it to somebody; a short one shows a change as often.
  const isHanded = /-->\s/.test(match[0]);
  const isUsual = isHanded || (match[4] !== undefined && lexicon.habits?.tails === true);
  if ((match[2] ?? match[4]) !== undefined && !isUsual && !areKnown(names, lexicon) && !isCollective(names, lexicon))
    return null;
  return { owners: splitOwners(names, lexicon), text: plain.slice(0, match.index) };
}

/** A name behind a dash at the end of an item, and whether the note knows it; null where none stands there. */
export function findDashed(content: string, lexicon: Lexicon): 'known' | 'like' | null {
  const names = NAMED.exec(content.slice(-LONGEST_TAIL))?.[4]?.trim() ?? '';
  if (names === '' || !areOwners(names, lexicon, false)) return null;
  return areKnown(names, lexicon) ? 'known' : 'like';
}

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
  if (!isDashed && isAlone && !areKnown(names, lexicon) && !isCollective(names, lexicon)) return false;
  const strict = isDashed && !explicit && !/^\p{Lu}\p{L}+$/u.test(names);
  const isShort = isInitials(names, lexicon) && names.length > 2;
  if ((isShort || COINED.test(names)) && !lexicon.isName(names)) return false;
  return areOwners(names, lexicon, strict);
}

/** How owners at the end of an item are written; `Ada` and `Bo` are known in the note. */
export const OWNER_BEHIND_EXAMPLES: readonly Example[] = [
  ['Write it (Ivan Herman)', 'Ivan Herman', 'Write it'],
  ['Write it -- Tracy', 'Tracy', 'Write it'],
  ['Write it - @ada', '@ada', 'Write it'],
  ['Write the form @ada', '@ada', 'Write the form'],
  ['Write it — Owner: Cy, due: Friday', 'Cy', 'Write it, due: Friday'],
  ['Write it [on Ada Moe - due 2026-01-14]', 'Ada Moe', 'Write it - due 2026-01-14'],
  ['Write the post: Ada', 'Ada', 'Write the post'],
  ['Write the post **Ada Byron**', 'Ada Byron', 'Write the post'],
  ['Write it (Ada, by Friday)', 'Ada', 'Write it, by Friday'],
  ['Write it -> Ada and Bo', 'Ada/Bo', 'Write it'],
  ['Write it (Ada to lead)', 'Ada', 'Write it (Ada to lead)'],
  ['Write it(Ada/Bo)', 'Ada/Bo', 'Write it'],
  ['Ask @ada', null],
  ['Write it, cc: @ada', null],
  ['Write it (NSoC)', null],
];
