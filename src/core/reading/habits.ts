/** What the items of one section have in common; each is looked for when it is first asked for, and most never are. */
export type Habits = {
  /** Known people stand before dashes or in bold: so does who is not known. */
  readonly dashes: () => boolean;
  /** Items are sentences, `Name to do it`: a name in lower case can be one too. */
  readonly sentences: () => boolean;
  /** Nearly all that heads a bare link is surely a person: so is a single word that is not known. */
  readonly links: () => boolean;
  /** Items tell what people do, `Name does it`: a name that the note does not know can be one too. */
  readonly doers: () => boolean;
  /** Names in brackets end items; false where one alone does among many. */
  readonly signatures: () => boolean;
  /** A word in small letters in square brackets begins most of them: `[ada] write it`. */
  readonly nicks: () => boolean;
  /** Words in lower case before a colon or dash that begin items: `niko: write it`; none where one of them is no nick. */
  readonly called: () => ReadonlySet<string>;
  /** Names before a colon begin most of them. */
  readonly heads: () => boolean;
  /** Those, folded, who stand in front of other items. */
  readonly named: () => ReadonlySet<string>;
  /** Other signs behind which names end nearly all items. */
  readonly ends: () => ReadonlySet<string>;
  /** Nicks in round brackets that end most items. */
  readonly signers: () => ReadonlySet<string>;
  /** Bullets, as written, of which each is a name alone over what that person is to do; none where others are topics. */
  readonly roster: () => ReadonlySet<string>;
  /** All begin with a known name and nothing behind it: `Ada the logo`. */
  readonly leads: () => boolean;
  /** Names behind a dash end items, and the note knows some of them. */
  readonly tails: () => boolean;
};
