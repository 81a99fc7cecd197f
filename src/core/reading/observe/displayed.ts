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
  const [, written = '', second = '', sign = '', behind = ''] = DISPLAYED.exec(content) ?? [];
  if (written === '') return null;
  // `@Ada Moe Write it`: the name ends before what is to be done.
  const words = written.split(' ');
  const end = words.findIndex((word, index) => index > 1 && isVerb(word.toLowerCase(), lexicon.words));
  const isCut = end > 0 && second === '' && sign === '';
  const name = isCut ? words.slice(0, end).join(' ') : written;
  const text = isCut ? [...words.slice(end), behind].join(' ') : behind;
  const others = [...name.split(' ').slice(1), ...second.split(' ').slice(1)];
  if (others.some((word) => isVerb(word, lexicon.words) || namesNobody(word, lexicon))) return null;
  const isApart = sign !== '' || withoutLeadingJoint(text, lexicon.words) !== text;
  // `@Ada Moe write it`: no login has a space, and what stands behind the name tells what to do.
  const isTold = isApart || isCut || isVerb(/^\p{L}+/u.exec(text)?.[0] ?? '', lexicon.words);
  return isTold ? { owners: second === '' ? [name] : [name, second], text: cleanText(text) } : null;
}
