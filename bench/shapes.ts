/** Texts by index, told apart in the ways in which TODOs are alike. */
export type Shape = {
  readonly name: string;
  readonly write: (index: number) => string;
  /** Who writes the item; one person unless told otherwise. */
  readonly own?: (index: number) => string;
};

const WORDS =
  'boot timer stream buffer board image driver page table network memory kernel wiki slides survey mirror'.split(' ');

/** Words of its own for each: what the others are held against. */
export const UNLIKE: Shape = {
  name: 'unlike',
  write: (index) =>
    `Measure item${spell(index)} with part${spell(index)} and case${spell(index)} on board${spell(index)}`,
};

/** What makes notes hostile to matching, by accident or by intent. */
export const ALIKE: readonly Shape[] = [
  {
    name: 'numbered',
    write: (index) => `Update the package ${index} in the catalog to the newest release of the year`,
  },
  {
    name: 'linked',
    write: (index) => `Review the request https://example.org/pull/${index} for the catalog of the year`,
  },
  {
    name: 'of few words',
    write: (index) => `Measure ${WORDS.filter((_word, bit) => (index + 1) & (1 << bit)).join(' ')} for the release`,
  },
  {
    name: 'of the same words, by different people',
    write: () => 'Update the package in the catalog to the newest release of the year',
    own: (index) => `P${spell(index)}`,
  },
  {
    name: 'one word apart',
    write: (index) => `Update the package${spell(index)} in the catalog to the newest release of the year`,
  },
  {
    name: 'each within the next',
    write: (index) =>
      `Update the catalog ${WORDS.slice(0, index % WORDS.length).join(' ')} group${spell(Math.floor(index / WORDS.length))}`,
  },
  {
    name: 'each within the next of sixty',
    write: (index) =>
      `Update the catalog of group${spell(Math.floor(index / LONG))} ${Array.from({ length: index % LONG }, (_, word) => `step${spell(word)}`).join(' ')}`,
  },
  {
    name: 'twins',
    write: (index) => `Update the package in the catalog ${WORDS.filter((_word, bit) => index & (1 << bit)).join(' ')}`,
  },
  {
    name: 'with the same link',
    write: (index) => `Review https://example.org/pull/1 with part${spell(index)} for the catalog of the year`,
  },
];

/** Words of the longest in a chain. */
const LONG = 60;

function spell(index: number): string {
  return index.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
}
