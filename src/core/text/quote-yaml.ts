import { cutText } from './plain-text.ts';
import { spaceControls } from './strip-hidden.ts';

/** A word as a YAML flow scalar; quoted unless it is plain beyond doubt. It never breaks out of code in Markdown. */
export function quoteYaml(word: string): string {
  const plain = cutText(spaceControls(word).replace(/[`~]/g, ' '), 100);
  const isPlain =
    /^[\p{L}][\p{L}\p{M}\p{N} _-]*$/u.test(plain) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(plain);
  return isPlain ? plain.trim() : JSON.stringify(plain);
}
