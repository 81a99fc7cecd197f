import { either } from '../../languages/compile.ts';
import { AND } from '../../languages/english-joints.ts';
import { withoutLeadingJoint } from '../joint.ts';
import { namesNobody, type Lexicon } from '../names.ts';
import { isVerb } from '../word-classes.ts';
import { cleanText } from './owner-listed.ts';

type Displayed = { readonly owners: readonly string[]; readonly text: string };

/** `@Ada Moe - do it`, `@Ada Moe to do it`: a mention by its name, as boards and chats write it. No login has a space. */
const MENTION = String.raw`@(\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}.'’-]*){1,4})(?:\s\([^()]{2,40}\))?`;
const DISPLAYED = new RegExp(
  String.raw`^${MENTION}(?:\s(?:${either(AND)}|&)\s${MENTION})?(\s*[:：]|\s[–—-]{1,2}(?=\s)|)\s+(\S.*)$`,
  'su',
);

/** Whom a text mentions in front by their names, and what is left of it. */
export function findDisplayed(content: string, lexicon: Lexicon): Displayed | null {
  const [, name = '', second = '', sign = '', text = ''] = DISPLAYED.exec(content) ?? [];
  const words = [...name.split(' ').slice(1), ...second.split(' ').slice(1)];
  if (name === '' || words.some((word) => isVerb(word, lexicon.words) || namesNobody(word, lexicon))) return null;
  const isApart = sign !== '' || withoutLeadingJoint(text, lexicon.words) !== text;
  // `@Ada Moe write it`: no login has a space, and what stands behind the name tells what to do.
  const isTold = isApart || isVerb(/^\p{L}+/u.exec(text)?.[0] ?? '', lexicon.words);
  return isTold ? { owners: second === '' ? [name] : [name, second], text: cleanText(text) } : null;
}
