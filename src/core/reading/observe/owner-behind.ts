import type { Example } from '../example.ts';
import { areKnown, areOwners, splitOwners, type Lexicon } from '../names.ts';
import { dueAtEnd } from './due-behind.ts';
import { findTail } from './owner-tail.ts';
import { standing } from './standing.ts';
import { LONGEST_TAIL } from './signature.ts';
import { maskChips, MENTIONED } from './unwrap-name.ts';

/** Owners named at the end of an item, and the item without them. */
export type OwnerBehind = { readonly owners: readonly string[]; readonly text: string; readonly words: string };

/** `… **Owner:** Ada **Due:** Friday`. */
const BOLD_LABEL = /\s*\*\*([^*:]{3,20}):?\*\*:?/gi;
/** A login or name as code or as a link to somebody's profile. */
const PROFILE =
  /(?:`(?=@)|\[(?=[^[\]]{2,60}\]\(https?:\/\/github\.com\/[\w-]{1,40}\/?\)))(@[\w-]{1,40}|[\p{L}.'’ -]{2,60})(?:`|\]\([^()\s]{1,80}\))/gu;
/** `Do it (Ada). It is urgent.`: a signature that more is said behind. */
const BEFORE_MORE = /\s\(([^()]{2,60})\)(?=[.:;]?\s+\S)/gu;
/** Brackets of an item that are looked at. */
const MOST_BRACKETS = 3;
/** `Do it(Ada)`: a known name without the space before its bracket. */
const CLOSE = /(?<=[\p{L}\d.])\(([^()]{2,60})\)\.?$/u;

/** `… (Ada, see the mail)`: whoever is known, before what else is to be said. */
const NAMED_FIRST = /\s\(([^(),;–—]{2,60})(?:[,;]\s|\s[–—-]\s)([^()]{2,60})\)\.?$/;

/** `Publish it - @ada https://…`, `Publish it (Ada): <https://…>`: where it is, behind who did it. */
const LINKS = /(?:\s*[–—:,;-]{1,2})?(?:\s+<?https?:\/\/[^\s<>]{3,400}>?)+\.?$/u;

/** Finds the owners named at the end; behind them a link may stand. */
export function findOwnerBehind(content: string, lexicon: Lexicon, explicit: boolean): OwnerBehind | null {
  if (!lexicon.inSection) return null;
  if (MENTIONED.test(content)) return findMentioned(content, lexicon, explicit);
  // `The server: Ada - in progress!`: how it stands, behind whose it is.
  const found =
    findAtEnd(content, lexicon, explicit) ?? findAtEnd(standing(lexicon.words).cut(content), lexicon, explicit);
  const links = found === null && content.includes('://') ? (LINKS.exec(content)?.[0] ?? '') : '';
  if (links === '') return found;
  const before = findAtEnd(content.slice(0, content.length - links.length), lexicon, explicit);
  return before === null
    ? null
    : { ...before, text: `${before.text.trimEnd()}${links}`, words: `${before.words}${links}` };
}

/** Bold type up to the end. */
const BOLD = /(?:\*\*|__)[.\s]*$/;

/** `bis 1.3.` needs its full stop. */
function withoutMarks(text: string): string {
  return text.replace(/(?<![*_\s.;])[*_\s.;]+$/, (marks, at: number) =>
    marks.startsWith('.') && /\d\.\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at)) ? '.' : '',
  );
}

/** Somebody whom a document mentions, with an address behind the name, is as good as a login. */
function findMentioned(content: string, lexicon: Lexicon, explicit: boolean): OwnerBehind | null {
  const { text, tell, restore } = maskChips(content);
  const found = MENTIONED.test(text) ? null : findOwnerBehind(text, lexicon, explicit);
  if (found === null) return null;
  return { owners: found.owners.map(tell), text: restore(found.text), words: restore(found.words) };
}

/** Finds the owners named at the end: `… (Ivan Herman)`, `… -- Tracy`, `… (@login)`, `… — Owner: Name, due: Friday`. */
function findAtEnd(content: string, lexicon: Lexicon, explicit: boolean): OwnerBehind | null {
  const start = Math.max(0, content.length - LONGEST_TAIL);
  const plain = withoutMarks(content.slice(start).replace(PROFILE, '$1'))
    .replace(/(?<=\))(?=\([^()]{2,60}\)$)/, ' ')
    .replace(BOLD_LABEL, (all, label: string) => (isLabel(label, lexicon) ? `, ${label}:` : all));
  const read = (text: string, isBold: boolean) => findTail(text, { lexicon, explicit, isBold });
  const whole = read(plain, BOLD.test(content));
  const phrase = whole === null ? dueAtEnd(plain, lexicon.words) : '';
  const rest = plain.slice(0, plain.length - phrase.length);
  // `… (Ada, by Friday)`: the phrase took the bracket that closes the name.
  const open = /[([](?=[^()[\]]*$)/.exec(rest)?.[0] ?? '';
  const isInside = open !== '' && /[)\]]$/.test(phrase);
  const due = isInside ? phrase.slice(0, -1) : phrase;
  const closed = isInside ? `${rest}${open === '(' ? ')' : ']'}` : rest;
  const found = phrase === '' ? whole : read(withoutMarks(closed), BOLD.test(closed));
  if (found === null)
    return findClose(content, lexicon) ?? findFirst(content, lexicon) ?? findBeforeMore(content, lexicon, explicit);
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

function findFirst(content: string, lexicon: Lexicon): OwnerBehind | null {
  const [words = '', names = '', more = ''] = NAMED_FIRST.exec(content) ?? [];
  if (!areKnown(names, lexicon) || areOwners(more, lexicon, false)) return null;
  const before = content.slice(0, content.length - words.length);
  return { owners: splitOwners(names, lexicon), text: `${before} (${more})`, words: words.trim() };
}

function findBeforeMore(content: string, lexicon: Lexicon, explicit: boolean): OwnerBehind | null {
  // Brackets before the one with the names explain: `Ask the bank (by post) (Ada) -> about the fee`.
  for (const match of [...content.matchAll(BEFORE_MORE)].slice(0, MOST_BRACKETS)) {
    const found = readBeforeMore(match, lexicon, explicit);
    if (found !== null) return found;
  }
  return null;
}

function readBeforeMore(match: RegExpExecArray, lexicon: Lexicon, explicit: boolean): OwnerBehind | null {
  const { input: content } = match;
  const names = match[1] ?? '';
  if (names === '') return null;
  const before = content.slice(0, match.index);
  const behind = content.slice(match.index + match[0].length);
  // What begins with a capital behind a signature is a sentence of its own.
  const isApart =
    /^\s+\p{Lu}/u.test(behind) || (explicit && /^\s+\(/.test(behind)) || /^\s+(?:->|→|[–—-])\s/u.test(behind);
  const isLike = isApart && (explicit || lexicon.habits?.signatures() === true) && areOwners(names, lexicon, false);
  if (!areKnown(names, lexicon) && !isLike) return null;
  const text = `${before}${isApart && /^\s+[\p{Lu}(]/u.test(behind) && !/[.!?]$/.test(before) ? '.' : ''}${behind}`;
  return { owners: splitOwners(names, lexicon), text, words: match[0].trim() };
}

/** How owners at the end of an item are written; `Ada` and `Bo` are known in the note. */
export const OWNER_BEHIND_EXAMPLES: readonly Example[] = [
  ['Write it (Ivan Herman)', 'Ivan Herman', 'Write it'],
  ['Write it -- Tracy', 'Tracy', 'Write it'],
  ['Write it - @ada', '@ada', 'Write it'],
  ['Write the form @ada', '@ada', 'Write the form'],
  ['Write it — Owner: Cy, due: Friday', 'Cy', 'Write it, due: Friday'],
  ['Write it [on Ada Moe - due 2026-01-14]', 'Ada Moe', 'Write it - due 2026-01-14'],
  ['Write it (on Cy Moe - due 2026-01-14)', 'Cy Moe', 'Write it - due 2026-01-14'],
  ['Write the post: Ada', 'Ada', 'Write the post'],
  ['**The post:** Ada', 'Ada', 'The post'],
  ['Write the post **Ada Byron**', 'Ada Byron', 'Write the post'],
  ['Write it (Ada, by Friday)', 'Ada', 'Write it, by Friday'],
  ['Write it -> Ada and Bo', 'Ada/Bo', 'Write it'],
  ['Write it (Ada to lead)', 'Ada', 'Write it (Ada to lead)'],
  ['Write it(Ada/Bo)', 'Ada/Bo', 'Write it'],
  ['Write it - @ada https://example.org/a', '@ada', 'Write it https://example.org/a'],
  ['Write the form [Ada Moe](mailto:ada@example.com)', 'Ada Moe', 'Write the form'],
  ['Write the form @Ada Moe', 'Ada Moe', 'Write the form'],
  ['Ask [Ada Moe](mailto:ada@example.com)', null],
  ['Ask @ada', null],
  ['Write it, cc: @ada', null],
  ['Write it (NSoC)', null],
];
