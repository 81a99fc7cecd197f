/** Texts by index, told apart in the ways in which TODOs are alike. */
export type Shape = {
  readonly name: string;
  readonly write: (index: number) => string;
  /** Who is to do the item; one person unless told otherwise. */
  readonly own?: (index: number) => string;
  /** The whole line; owner, colon and text unless told otherwise. */
  readonly line?: (own: string, text: string) => string;
  /** Items of a note; as many as are read of one unless told otherwise. */
  readonly each?: number;
  /** Front matter of each note; one team unless told otherwise. */
  readonly matter?: string;
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
    // What the chains of sixty words cost by their length alone.
    name: 'unlike, as long as those of sixty',
    write: (index) =>
      `Update${spell(index)} the catalog${spell(index)} of group${spell(index)} ${Array.from({ length: index % LONG }, (_, word) => `step${spell(word)}x${spell(index)}`).join(' ')}`,
  },
  {
    name: 'twins',
    write: (index) => `Update the package in the catalog ${WORDS.filter((_word, bit) => index & (1 << bit)).join(' ')}`,
  },
  {
    name: 'with the same link',
    write: (index) => `Review https://example.org/pull/1 with part${spell(index)} for the catalog of the year`,
  },
  {
    name: 'of versions',
    write: (index) =>
      `Update lwip to 0.${index % 60}.${Math.floor(index / 60)} in the catalog for the release of the year`,
  },
  {
    name: 'one letter apart',
    write: (index) =>
      `Update the ${slip('measurementboard', index % 400)} in ${slip('documentations', Math.floor(index / 400))}`,
  },
  {
    name: 'of the same words in another order',
    write: (index) => `Update ${permute(WORDS.slice(0, 7), index).join(' ')}`,
  },
  {
    name: 'of the same words, by people in brackets',
    write: () => 'Update the package in the catalog to the newest release of the year',
    own: (index) => `P${spell(index)}`,
    line: (own, text) => `${text} (${own})`,
  },
  {
    name: 'with sub-items',
    write: (index) => `Update the package${spell(index)} in the catalog`,
    line: (own, text) =>
      [`${own}: ${text}`, ...Array.from({ length: 20 }, (_, part) => `  - see part ${part} of the list`)].join('\n'),
  },
  {
    name: 'in a note of their own',
    write: (index) => `Update the package${spell(index % 4)} in the catalog to the newest release of the year`,
    each: 1,
  },
  {
    name: 'of many teams',
    write: (index) => `Update the package${spell(index)} in the catalog to the newest release of the year`,
    matter: `teams: [${Array.from({ length: 2500 }, (_, team) => `t${spell(team)}`).join(', ')}]`,
  },
];

/** A word with one letter exchanged, another one for each index. */
function slip(word: string, index: number): string {
  const at = index % word.length;
  const letter = String.fromCharCode(97 + (Math.floor(index / word.length) % 26));
  return word.slice(0, at) + letter + word.slice(at + 1);
}

/** An order of things, another one for each index. */
function permute<T>(things: readonly T[], index: number): readonly T[] {
  const [first, ...rest] = things;
  if (first === undefined) return [];
  const order = permute(rest, Math.floor(index / things.length));
  return order.toSpliced(index % things.length, 0, first);
}

/** Words of the longest in a chain. */
const LONG = 60;

function spell(index: number): string {
  return index.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
}
