import { anyFolded } from '../../languages/compile.ts';
import { createMatcher, type Matcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import type { Example } from '../example.ts';
import { areKnown, splitOwners, type Lexicon } from '../names.ts';
import { findOwnerBefore } from './owner-before.ts';

/** Owners whom an odd sign sets apart, and the item without them. */
export type OwnerBySign = {
  readonly owners: readonly string[];
  readonly text: string;
  readonly at: 'before' | 'behind';
};

/** Such items hold one of these, or begin with a number; most hold none. */
const MAY = /[{}<>;…`–—[(/#]|\.{3}|={2}|\s-|^P?\d/u;

/** `{Ada} do it`, `Ada— do it`, `Ada -do it`. */
const BEFORE: readonly RegExp[] = [
  /^(?:\{(?<names>[^{}]{2,40})\}|`(?<coded>[^`]{2,40})`)\s*[:,–—-]?\s*(?<text>\S.*)$/su,
  /^(?<names>[^:–—-]{2,40}?)(?:\s?[–—]{1,2}\s?|\s-)(?<text>\p{L}.*)$/su,
];

/** `… {Ada}`, `… <Ada>`, `… >> Ada`, `… ; Ada`, `… ... Ada`, `… [Ada, 1/31]`. */
const BEHIND: readonly RegExp[] = [
  /^(?<text>.*\S)\s(?:\{(?<names>[^{}]{2,60})\}|<(?<coded>[^<>]{2,60})>)$/su,
  /^(?<text>.*[^\s;.…>=])\s?(?:>{2}|={2}>|;|\.{3,4}|…)\s?(?<names>[^<>;.…(){}]{2,60})$/su,
  /^(?<text>.*\S)\s[[(](?<names>[^()[\],;]{2,40})[,;]\s?(?<day>\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)[)\]]$/su,
];

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const labels = gather(vocabulary, ({ tasks }) => tasks.ownerLabels);
  const agents = gather(vocabulary, ({ tasks }) => tasks.agents ?? []);
  return {
    /** `… (owner Ada)`. */
    called: createMatcher(String.raw`\s[[(]${anyFolded(labels)}\.?\s(?<names>[^()[\]:]{2,60})[)\]]$`, '', labels),
    /** `… – by Ada`. */
    by: createMatcher(String.raw`\s?[,–—-]{1,2}\s${anyFolded(agents)}\s(?<names>[^()[\]:]{2,60})$`, '', agents),
  };
});

/** What an item is about or how urgent it is, before who is to do it: `[Docs] Ada: …`, `Docs - Ada - …`, `#1 Ada: …`. */
const LED =
  /^(?:(?<tag>\[[^[\]]{1,20}\]|[\p{L}\d][\p{L}\d .]{1,20}\s[–—/-])|#\d{1,4}|P\d|\d{1,2}\s\p{L}{3,9}\s[–—-])\s+(?<rest>\S.*)$/su;

/** Finds owners whom the note knows where a sign sets them apart that says nothing about others; null outside the sections. */
export function findOwnerBySign(content: string, lexicon: Lexicon): OwnerBySign | null {
  if (!lexicon.inSection || !MAY.test(content)) return null;
  const behind = content.replace(/[\s.*_]+$/, '');
  const { called, by } = patterns(lexicon.words);
  return (
    readAll(BEFORE, content, 'before', lexicon) ??
    readLed(content, lexicon) ??
    readAll(BEHIND, behind, 'behind', lexicon) ??
    readEnd(called, behind, lexicon) ??
    readEnd(by, behind, lexicon)
  );
}

function readAll(
  ways: readonly RegExp[],
  content: string,
  at: 'before' | 'behind',
  lexicon: Lexicon,
): OwnerBySign | null {
  for (const way of ways) {
    const { names, coded = '', text = '', day } = way.exec(content)?.groups ?? {};
    const list = (names ?? coded).trim();
    if (text !== '' && list !== '' && areKnown(list, lexicon))
      return { owners: splitOwners(list, lexicon), text: day === undefined ? text : `${text} (${day})`, at };
  }
  return null;
}

function readEnd(way: Matcher, text: string, lexicon: Lexicon): OwnerBySign | null {
  const match = way.exec(text);
  const names = match?.groups?.['names'] ?? '';
  if (match === null || match.index === 0 || !areKnown(names, lexicon)) return null;
  return { owners: splitOwners(names, lexicon), text: text.slice(0, match.index), at: 'behind' };
}

function readLed(content: string, lexicon: Lexicon): OwnerBySign | null {
  const { tag, rest = '' } = LED.exec(content)?.groups ?? {};
  const found = rest === '' ? null : findOwnerBefore(rest, lexicon, false);
  if (found === null || found.text === '' || !areKnown(found.owners.join(', '), lexicon)) return null;
  const about = tag === undefined ? '' : `${tag.replace(/\s[–—/-]$/u, ':')} `;
  return { owners: found.owners, text: `${about}${found.text}`, at: 'before' };
}

/** How such owners are written; `Ada` is known in the note. */
export const OWNER_BY_SIGN_EXAMPLES: readonly Example[] = [
  ['{Ada} do it', 'Ada', 'do it'],
  ['Ada— do it', 'Ada', 'do it'],
  ['[Docs] Ada: do it', 'Ada', '[Docs] do it'],
  ['Docs - Ada - do it', 'Ada', 'Docs: do it'],
  ['#1 Ada: do it', 'Ada', 'do it'],
  ['Do it {Ada}', 'Ada', 'Do it'],
  ['Do it >> Ada', 'Ada', 'Do it'],
  ['Do it; Ada', 'Ada', 'Do it'],
  ['Do it (owner Ada)', 'Ada', 'Do it'],
  ['Do it – by Ada', 'Ada', 'Do it'],
  ['Do it [Ada, 1/31]', 'Ada', 'Do it (1/31)'],
  ['Do it {later}', null],
  ['Docs - tests - do it', null],
];
