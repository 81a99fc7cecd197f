import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Line } from '../note/scan-lines.ts';
import { splitWords } from '../text/words.ts';
import { findFilled, headsFlat } from './numbered-heads.ts';
import { isPlainActionName } from './section-name.ts';

/** Words of a line that may be a label, and in languages that join each two of them by another. */
export const MOST_LABEL_WORDS = 6;
const MOST_ELSEWHERE = 8;

/** Characters of a line that may be one. */
const LONGEST = 100;

/** What a label says in brackets: `Action items (with owner and date)`. */
const ASIDE = /\([^()]*\)/g;

/** `**Action items** (Ada & Bo)`: what a label in bold has beside it. */
const BESIDE = /^((\*\*|__)[^*_]{2,40}\2:?)\s[*_]{0,2}\([^()]{2,60}\)[*_]{0,2}:?$/;

/** `Tasks (what - who - until when: )`: how its items are written. */
const FIELDS = /\s\([^()]{2,60}[:：]\s?\)$/;

/** What a label may have around it; most hold none of it. */
const DRESSED = /[<(\\]|[^\0-\x7f]/;

/** A tag of HTML alone on a line, as `<details>` is above its summary. */
const TAG = /^<[a-z]+[^<>]*>$/;

function undress(label: string): string {
  return label
    .replace(/<\/?[a-z][^<>]*>|\\$/gi, '')
    .trim()
    .replace(BESIDE, '$1')
    .replace(FIELDS, '')
    .replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u, '');
}

/** `AIS (marine traffic)`: more than one `AI` is written `AIs`. */
function isAcronym(label: string, vocabulary: Vocabulary): boolean {
  const name = label.replace(ASIDE, '').trim();
  return /^\p{Lu}{3,}$/u.test(name) && vocabulary.some(({ tasks }) => tasks.initials.includes(`${name.slice(0, -1)}s`));
}

/** The words of a line that stands as a label over what follows. */
export function readLabel(lines: readonly Line[], index: number, words: Vocabulary): string | null {
  const line = lines[index];
  if (line === undefined || (line.kind !== 'text' && line.kind !== 'bullet') || line.box !== null) return null;
  // Columns that white space draws are the header of a table.
  if (line.content.length > LONGEST || /\S(?:\s{2,}|\t)\S/.test(line.content)) return null;
  const bare = DRESSED.test(line.content) ? undress(line.content) : line.content;
  const label = /^[*_]{0,2}([^#*_:：\s][^*_:：]{1,79}?)[*_]{0,2}[:：]?[*_]{0,2}$/u.exec(bare)?.[1];
  const most = words.length > 1 ? MOST_ELSEWHERE : MOST_LABEL_WORDS;
  if (label === undefined || splitWords(label.replace(ASIDE, ' ')).length > most) return null;
  if (isAcronym(label, words) && !/[*_:：]/.test(bare)) return null;
  const before = lines[index - 1];
  const after = lines[index + 1];
  const isAlone =
    line.kind === 'text' &&
    (/^[\p{Lu}\p{Lo}]/u.test(label) || bare !== line.content) &&
    isPlainActionName(label, words) &&
    after?.kind === 'text';
  // `Next steps`, behind the bullets of another part and over its own.
  const isBetween =
    line.kind === 'text' &&
    before?.kind === 'bullet' &&
    after?.kind === 'bullet' &&
    /^[\p{Lu}\p{Lo}]/u.test(label) &&
    line.indent <= before.indent &&
    isPlainActionName(label, words);
  const isLabel =
    isAlone ||
    isBetween ||
    /[:：]\s*[*_]{0,2}$/.test(bare) ||
    (line.kind === 'text' &&
      (before === undefined || before.kind === 'blank' || before.kind === 'heading' || TAG.test(before.content))) ||
    (line.kind === 'bullet' &&
      (((findFilled(lines, index + 1)?.indent ?? 0) > line.indent && !/,/.test(label)) ||
        (isPlainActionName(label, words) && headsFlat(index, lines))));
  return isLabel ? label : null;
}
