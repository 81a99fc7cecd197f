import { isDoneInMeeting, namesAgenda } from '../languages/agenda-words.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Line } from '../note/scan-lines.ts';
import { findJoint } from './joint.ts';
import { areKnown } from './names.ts';
import { observeItem, type Item } from './observe-item.ts';
import { findVerbForm } from './observe/verb-form.ts';
import type { ReadingContext } from './reading-context.ts';
import { foldSectionName, readSectionName } from './section-name.ts';

/** Level of the heading of the agenda in which what stands below a heading lies; 0 where it lies in none. */
export function levelOfAgenda({ content, level }: Line, above: number, words: Vocabulary): number {
  if (above > 0 && level > above) return above;
  const name = foldSectionName(content);
  const isOther = readSectionName(content, words) ?? 'other';
  return isOther === 'other' && namesAgenda(name) ? level : 0;
}

/** `- [ ] Discuss the new page (Ada)`: what one does with a topic in the meeting itself. */
export function isTalkedOf({ content }: Line, words: Vocabulary): boolean {
  return isDoneInMeeting(/^\p{L}+/u.exec(content)?.[0] ?? '') && findJoint(content, words) === null;
}

/** Nothing but a link: `[The new page](https://…)`. */
const LINK = /^\[[^[\]]*\]\([^()\s]*\)\W*$/u;

/** A box of an agenda with a login that only names what is to be talked of and who raised it: `- [ ] @ada the new page`. */
export function isAgendaTopic({ box }: Line, { text, marked, explicit }: Item, words: Vocabulary): boolean {
  if (box === null || marked || !explicit) return false;
  if (LINK.test(text)) return true;
  // `@ada will mend it` promises, whatever the verb.
  if (findJoint(` ${text}`, words) !== null) return false;
  const verb = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return findVerbForm(text, words) !== 'told' || isDoneInMeeting(verb);
}

/** `- [ ] Ada to write it`: a box that tells somebody what to do is no topic, wherever it stands. */
export function isGivenTo(line: Line, about: ReadingContext): boolean {
  if (line.box === null) return false;
  const lexicon = { ...about.lexicon, inSection: true };
  const { owners, ownerAt, text } = observeItem(line.content, line.box, lexicon);
  const task = findJoint(text, lexicon.words)?.after ?? '';
  // `Ada: the survey` is whoever raised it.
  if (ownerAt !== 'inside' || !owners.every((name) => areKnown(name, lexicon))) return false;
  const verb = /^\p{L}+/u.exec(task)?.[0] ?? '';
  return findVerbForm(task, lexicon.words) === 'told' && !isDoneInMeeting(verb);
}
