import { either } from '../../languages/compile.ts';
import { AND, ORDERING } from '../../languages/english-joints.ts';
import { areKnown, readNames, type Lexicon } from '../names.ts';

/** `Ada needs to renew it`. */
const ORDERED = new RegExp(
  String.raw`^(@?[\p{L}\d_.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*)?(?:\s*(?:,|&|\/|\b${either(AND)}\b)\s*@?[\p{L}\d_.'’-]+)?)\s+${either(ORDERING)}\s`,
  'u',
);

/** `Runners: Ada to renew them`, `Spec text: Ada`: whom the text behind names itself. */
export function isAboutKnown(text: string, lexicon: Lexicon): boolean {
  if (areKnown(text, lexicon)) return true;
  const subject = ORDERED.exec(text)?.[1];
  return subject !== undefined && areKnown(subject, lexicon) && readNames(subject, lexicon) !== null;
}
