const ASCII = /^[\0-\x7f]*$/;

/** Marks that are left out; those of kana make another letter, が is no か. */
const MARKS = /(?![\u3099\u309a])\p{M}/gu;

/** Text without case, diacritics (NFD marks; comma-below and cedilla alike) and outer white space. */
export function foldCase(text: string): string {
  // Plain text has nothing to take apart, and taking apart is what costs.
  if (ASCII.test(text)) return text.toLowerCase().trim();
  return text.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase().trim();
}

/** What two texts must share to count as exactly the same: words and signs, whatever the case, spacing and final stop. */
export function foldText(text: string): string {
  return foldCase(text)
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[*_`~]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,:!]+$/u, '')
    .trim();
}
