import { english } from '../languages/english.ts';
import { foldName } from '../text/person-name.ts';
import type { Due } from './due/types.ts';
import { findJoint, PROGRESS } from './joint.ts';
import { withoutNumber } from './leading-reference.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { readNames, splitOwners, withoutArticle, type Lexicon } from './names.ts';
import { circumstance } from './observe/owner-inside.ts';
import { findUnspacedOwner } from './observe/owner-unspaced.ts';
import { splitSentences } from './sentences.ts';
import { findBase, isVerb, wordPattern } from './word-classes.ts';

/** What is known of an item when its title is made. */
export type About = {
  /** Those whom its own words name. */
  readonly owners: readonly string[];
  readonly due: Due;
  readonly lexicon: Lexicon;
  /** Whether a sentence of the item says who is to do it, which need not be the first. */
  readonly isInside?: boolean;
};

/** What joins an owner and the next one. */
const another = wordPattern(
  ({ people }) => people.and,
  (words) => String.raw`^(?:${words}\s+|[,/&+]\s*)`,
);

/** Without the owner at the beginning, and what joins him and the task. */
export function withoutOwner(text: string, { owners, lexicon }: About): string {
  if (owners.length === 0) return text;
  const label = /^[^:：]{2,60}[:：]\s+(?=\S)/u.exec(text)?.[0] ?? '';
  const numbered = withoutNumber(text);
  return (
    stripOwner(text, owners, lexicon) ??
    (numbered === text ? null : stripOwner(numbered, owners, lexicon)) ??
    (label === '' ? null : stripOwner(text.slice(label.length), owners, lexicon)) ??
    stripCircumstance(text, owners, lexicon) ??
    text
  );
}

/** `Once it is merged, Ada to deploy it` → `deploy it once it is merged`; a word by itself says nothing: `Meanwhile, …`. */
function stripCircumstance(text: string, owners: readonly string[], lexicon: Lexicon): string | null {
  const rest = circumstance(lexicon.words).cut(text);
  const task = rest === text ? null : stripOwner(rest, owners, lexicon);
  const when = text
    .slice(0, text.length - rest.length)
    .trim()
    .replace(/,$/, '');
  if (task === null || !/\s/.test(when)) return task;
  const [first = '', ...others] = splitSentences(task, lexicon.words);
  return [`${first.replace(/[.\s]+$/, '')} ${when.charAt(0).toLowerCase()}${when.slice(1)}`, ...others].join('. ');
}

/** English says `take care of it`; what others say with a word for care is left out with it. */
export function findCare(joint: string): string {
  const care = english.tasks.cares.find((words) => joint.toLowerCase().endsWith(words)) ?? '';
  return care.replace(/^(\p{L}+)s\b/u, '$1');
}

/** `looks into it`, `enverra la lettre`: what somebody does or will do is what is to be done. */
function toOrder(text: string, { words }: Lexicon): string {
  const elsewhere = words.length > 1 ? orderElsewhere(text, words) : null;
  if (elsewhere !== null) return elsewhere;
  const [does = ''] = /^\p{Ll}{2,}s(?=\s)/u.exec(text) ?? [];
  const base = findBase(does, words);
  return does === '' || base === undefined || isVerb(does, words) ? text : `${base}${text.slice(does.length)}`;
}

/** The same of verbs in other languages; null where the first word is none. */
function orderElsewhere(text: string, words: Vocabulary): string | null {
  const [does = ''] = /^\p{Ll}{3,}(?=\s)/u.exec(text) ?? [];
  const rest = text.slice(does.length);
  for (const { tasks } of does === '' ? [] : words) {
    const order = tasks.orders?.words.find(([form]) => form === does)?.[1];
    if (order !== undefined) return `${order}${rest}`;
    const found = tasks.orders?.endings.find(
      ([end = '']) => does.endsWith(end) && does.length >= end.length + FEWEST_LETTERS,
    );
    if (found !== undefined) return `${does.slice(0, -(found[0]?.length ?? 0))}${found[1] ?? ''}${rest}`;
  }
  return null;
}

/** Letters of a verb before its ending. */
const FEWEST_LETTERS = 3;

/** Without some owners at the beginning, and what joins them and the task; null where they do not begin it. */
export function stripOwner(text: string, owners: readonly string[], lexicon: Lexicon): string | null {
  const unspaced = findUnspacedOwner(text, lexicon);
  if (unspaced !== null) return unspaced.rest;
  const wanted = new Set(owners.map(foldName));
  const isOwners = (list: string) =>
    readNames(list, lexicon) !== null && splitOwners(list, lexicon).every((name) => wanted.has(foldName(name)));
  const joint = findJoint(text, lexicon.words);
  const care = joint === null ? '' : findCare(joint.words);
  // `Le bureau doit …`: the article of another language.
  const before = joint === null ? [] : [withoutArticle(joint.before), joint.before.replace(/^\p{L}{1,4}\s/u, '')];
  if (joint !== null && before.some(isOwners))
    return care !== ''
      ? `${care} ${joint.after}`
      : PROGRESS.test(joint.words)
        ? `${joint.words.replace(PROGRESS, '')} ${joint.after}`
        : joint.after;
  // `Ada looks into it`, `Ada and Bo: …`: the longest list of owners at the beginning.
  for (const owner of owners.toSorted((a, b) => b.length - a.length)) {
    const start = text.slice(0, owner.length);
    const behind = text.slice(owner.length);
    if (foldName(start) === foldName(owner) && /^[\s:,/&+–—-]/.test(behind)) {
      const others = owners.filter((each) => each !== owner);
      const rest = withoutAnd(behind.replace(/^[\s:,/&+–—-]+/u, ''), others, lexicon);
      const isSentence = /^\s+\p{L}/u.test(behind);
      return rest === '' ? null : (stripOwner(rest, others, lexicon) ?? (isSentence ? toOrder(rest, lexicon) : rest));
    }
  }
  return null;
}

/** Without what joins the owner before it and another one; before one of the owners it may be of any language. */
function withoutAnd(text: string, others: readonly string[], { words }: Lexicon): string {
  const small = /^\p{Ll}{1,6}\s+/u.exec(text)?.[0] ?? '';
  const next = foldName(text.slice(small.length));
  return small !== '' && others.some((other) => next.startsWith(`${foldName(other)} `))
    ? text.slice(small.length)
    : another(words).cut(text);
}

/** `Ada will do it. – Ada`: without the owner whom the item names once more at its end. */
export function withoutSignature(text: string, { owners }: About): string {
  if (!/\s[–—-]/.test(text)) return text;
  const match = /[.,]?\s[–—-]{1,2}\s(\p{Lu}[\p{L}\p{M} .'’-]{1,40})$/u.exec(text);
  const isOwn = match !== null && owners.some((owner) => foldName(owner) === foldName(match[1]?.trim() ?? ''));
  return isOwn ? text.slice(0, match.index) : text;
}
