import type { Line } from '../note/scan-lines.ts';
import { findJoint } from './joint.ts';
import type { Lexicon } from './names.ts';

/** Whoever begins a line as a link to an account, and is then told to do something or said to do it. */
export function listLinked(
  lines: readonly Line[],
  { words, isCommon }: Pick<Lexicon, 'words' | 'isCommon'>,
): readonly string[] {
  return lines.flatMap(({ content }) => {
    const [whole = '', name = ''] = content.startsWith('[') ? (ACCOUNT.exec(content) ?? []) : [];
    const isPerson =
      name !== '' && !isCommon(name) && findJoint(`${name}${content.slice(whole.length)}`, words)?.before === name;
    return isPerson ? [name] : [];
  });
}

const ACCOUNT = /^\[(\p{Lu}\p{Ll}[\p{L}.'’ -]{0,40})\]\(https?:\/\/(?:www\.)?github\.com\/[\w-]{1,40}\/?\)/u;
