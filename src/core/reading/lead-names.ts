import { either } from '../languages/compile.ts';
import { AND } from '../languages/english-joints.ts';
import { foldName } from '../text/person-name.ts';
import { remember } from '../text/remember.ts';
import { areKnown, splitOwners, type Lexicon } from './names.ts';
import { isReport, isSpeech } from './observe/speech.ts';
import { findVerbForm } from './observe/verb-form.ts';
import { wordTest } from './word-classes.ts';

/** Names with nothing but a space between them and what is theirs. */
export type Lead = { readonly owners: readonly string[]; readonly text: string };

const NAME = String.raw`@?\p{Lu}[\p{L}\p{M}'’-]*`;
const lead = (name: string) =>
  new RegExp(String.raw`^(${name}(?:\s?(?:[,&+/]|${either(AND)}\s)\s?${name}){0,3})\s+(?=[\p{L}\d#"'“(])`, 'u');
/** Whole names come first. */
const leads = remember(() => [lead(String.raw`${NAME}\s\p{Lu}[\p{L}\p{M}.'’-]*`), lead(NAME)]);

/** Items from which on a list shows that each begins with whose it is. */
const ENOUGH = 3;

/** `Ada the logo`, `Ada & Bo budget`: known names in front of a thing, or of what they are to do. */
export function findLead(content: string, lexicon: Lexicon): Lead | null {
  for (const pattern of leads()) {
    const [whole = '', names = ''] = pattern.exec(content) ?? [];
    if (names !== '' && areKnown(names, lexicon))
      return { owners: splitOwners(names, lexicon), text: content.slice(whole.length) };
  }
  return null;
}

/** Whether all items of a list begin with somebody whom the note knows, and none of them tells what was or was said. */
export function areLed(contents: readonly string[], lexicon: Lexicon): boolean {
  if (contents.length < ENOUGH) return false;
  const people = new Set<string>();
  for (const content of contents) {
    const found = findLead(content, lexicon);
    if (found === null || !maybeTask(content, found.text, lexicon)) return false;
    people.add(found.owners.map(foldName).join());
  }
  return people.size >= ENOUGH;
}

const isDeterminer = wordTest(({ sentences }) => sentences?.determiners ?? []);

function maybeTask(content: string, text: string, { words }: Lexicon): boolean {
  // `Ada prefers the old page`.
  const [does = '', next = ''] = text.split(' ', 2);
  if (/^\p{Ll}+[^s]s$/u.test(does) && isDeterminer(words)(next)) return false;
  return findVerbForm(text, words) !== 'tells' && !isSpeech(text, words) && !isReport(content, words);
}
