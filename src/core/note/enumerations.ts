/** `a.`, `b)`, `(c)`, `ii.`, `D.` in front of words. */
const LETTERED = /^([\s>]*)(\(?)([a-z]|[A-Z]|[ivx]{2,4})([.)])(?=\s+\S)/;

/** `~~* write it~~`: a bullet struck out from its sign on. */
const STRUCK = /^([\s>]*)~~([-*+] )(?=\S)/;

/** Characters of letters that a dash and spaces stand for: more of them would begin code. */
const LONGEST_LETTERS = 3;

/** `o` as word processors write the bullet of an inner list, set apart by more than a space or before a capital. */
const ROUND = /^([\s>]*)o(?=\t|\s{2,}\S|(?<=\s\so) [\p{Lu}@*])/u;

/** The same in front of a line that stands apart, as Internet drafts and mails list; `o` is a word in many languages. */
const OUTERMOST = /^([\s>]*)o(?=\t|\s{2,}\S| [\p{Lu}@*])/u;

/** The round bullets of a note, if it has any: at the margin several must begin a list of their own. */
function findRound(lines: readonly string[]): RegExp | null {
  const isApart = (line: string, at: number) => /^o \S/.test(line) && (lines[at - 1] ?? '').trim() === '';
  if (lines.some((line) => line.startsWith('o ')) && lines.filter(isApart).length >= FEWEST_ROUND) return OUTERMOST;
  return lines.some((line) => ROUND.test(line)) ? ROUND : null;
}

const FEWEST_ROUND = 2;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Capitals may be initials: `A. Byron`, `B. Lind`; three in a row are none. */
const LEAST_CAPITALS = 3;

type Mark = { readonly at: number; readonly style: string; readonly word: string };

/**
 * Lines with the bullets that Markdown does not know written as ones that it knows, in as many columns: letters and
 * Roman numbers in a row, and a round `o`.
 */
export function shapeEnumerations(lines: readonly string[]): readonly string[] {
  const marks = lines.flatMap((line, at) => {
    const [whole, space = '', open = '', word = ''] = LETTERED.exec(line) ?? [];
    return whole === undefined ? [] : [{ at, style: `${space.length}${open}${isCapital(word)}`, word }];
  });
  const counted = findRows(marks);
  const round = findRound(lines);
  if (counted.size === 0 && round === null && !lines.some((line) => STRUCK.test(line))) return lines;
  const shapeOther = (line: string) => {
    const open = line.replace(STRUCK, '$1$2~~');
    return round === null ? open : open.replace(round, '$1-');
  };
  return lines.map((line, at) =>
    counted.has(at)
      ? line.replace(LETTERED, (all, space: string) => `${space}${drawBullet(all.length - space.length)}`)
      : shapeOther(line),
  );
}

/** A number where letters stood; a dash for a single one, since numbers at the margin head the parts of minutes. */
function drawBullet(width: number): string {
  return width > LONGEST_LETTERS ? `${'1'.repeat(width - 1)}.` : '-'.padEnd(width);
}

function isCapital(word: string): boolean {
  return word !== word.toLowerCase();
}

/** The lines whose letters follow one another from the first on. */
function findRows(marks: readonly Mark[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open = new Map<string, Mark[]>();
  for (const mark of marks) {
    const row = open.get(mark.style) ?? [];
    const next = follows(row, mark.word) ? [...row, mark] : follows([], mark.word) ? [mark] : [];
    open.set(mark.style, next);
    const least = isCapital(mark.word) ? LEAST_CAPITALS : 2;
    if (next.length >= least) for (const { at } of next.slice(next.length === least ? 0 : -1)) found.add(at);
  }
  return found;
}

function follows(row: readonly Mark[], word: string): boolean {
  const isRoman = (row[0]?.word ?? word) === 'i' && word.length >= 1 && ROMAN.includes(word);
  if (isRoman) return ROMAN[row.length] === word;
  return word.length === 1 && word.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) === row.length;
}
