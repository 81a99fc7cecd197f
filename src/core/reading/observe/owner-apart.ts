import { anyWord } from '../../languages/compile.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { UNSPACED } from '../../text/words.ts';
import type { Example } from '../example.ts';
import { isMarker, markerSources } from '../marker-words.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { areKnown, areOwners, isCollective, splitOwners, type Lexicon } from '../names.ts';
import { findNameAt } from './owner-unspaced.ts';
import { hasLengthOfName, mayBeWhole } from '../unspaced-names.ts';
import { findVerbForm } from './verb-form.ts';

/** Owners whom signs or a word set apart in a script without spaces, and where they stand. */
export type OwnerApart = {
  readonly owners: readonly string[];
  readonly text: string;
  readonly at: 'before' | 'behind';
};

const ANY = new RegExp(`[${UNSPACED}]`, 'u');
const NAME = `[${UNSPACED}]{1,8}`;
const NAMES = String.raw`@${NAME}(?:[、,，/&+\s]{1,3}@${NAME}){0,5}`;
/** `@张伟、@李娜，预订会议室`: mentions by name, as chats write them. */
const MENTIONED = new RegExp(String.raw`^(${NAMES})(?:\s*[,，:：]\s*|\s+)(\S.*)$`, 'su');
const MENTIONED_BEHIND = new RegExp(String.raw`^(.*?[^\s@])[\s,，、]*\(?(${NAMES})\)?[。.]?$`, 'su');
/** `田中 資料作成`: somebody known and a space, which stands for a colon. */
const SPACED = new RegExp(String.raw`^(${NAME}(?:[、,，/・\s]{1,2}${NAME}){0,4}?)\s+(\S.*)$`, 'su');

const CORNERS = /^[【［〔]([^【】［］〔〕]{1,40})[】］〕]\s*[:：]?\s*(\S.*)$/su;
const CORNERS_BEHIND = /^(.*\S)\s*[【［〔]([^【】［］〔〕]{1,40})[】］〕][。.]?$/su;

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const asks = anyWord(gather(vocabulary, ({ tasks }) => tasks.asks ?? []));
  const takes = anyWord(gather(vocabulary, ({ tasks }) => tasks.ownerLabels).filter((label) => ANY.test(label)));
  return {
    /** `请张伟预订会议室`. */
    asks: new RegExp(`^${asks}`, 'u'),
    /** `预订会议室，张伟负责`, `预订会议室由张伟负责`. */
    taken: new RegExp(
      String.raw`^(.*?\S)(?:[\s,，;；、]+(?:${asks})?|(?:${asks}))(${NAME}?)\s?が?${takes}[。.]?$`,
      'su',
    ),
    marker: createMatcher(`^${markerSources(vocabulary).word}$`),
  };
});

/** A text in which markers and names in corner brackets stand in such as all others do: `【宿題】…`, `【田中】…`. */
export function straightenCorners(content: string, lexicon: Lexicon): string {
  if (!/[【［〔]/.test(content)) return content;
  const [, name = '', rest = ''] = CORNERS.exec(content) ?? [];
  const word = name.trim();
  const isMark = patterns(lexicon.words).marker.test(word) && isMarker(word, lexicon.words);
  if (word !== '' && (isMark || areOwners(word, lexicon, false))) return `[${word}] ${rest}`;
  const [, before = '', names = ''] = CORNERS_BEHIND.exec(content) ?? [];
  return names !== '' && areOwners(names, lexicon, false) ? `${before} [${names}]` : content;
}

/** Finds owners that a mention, a space or a word of asking sets apart; null in notes of other scripts. */
export function findOwnerApart(content: string, lexicon: Lexicon): OwnerApart | null {
  if (!lexicon.inSection || !ANY.test(content)) return null;
  const text = content.replace(/＠/g, '@');
  return (
    findMentioned(text, lexicon) ?? findSpaced(text, lexicon) ?? findAsked(text, lexicon) ?? findTaken(text, lexicon)
  );
}

function findMentioned(content: string, lexicon: Lexicon): OwnerApart | null {
  if (!content.includes('@')) return null;
  const split = (list: string) => splitOwners(list.replace(/\s+@/g, '、').replace(/@/g, ''), lexicon);
  const areLong = (list: string) => split(list).some((name) => !hasLengthOfName(name, lexicon.words));
  const [, first = '', text = ''] = MENTIONED.exec(content) ?? [];
  if (first !== '' && !areLong(first)) return { owners: split(first), text, at: 'before' };
  const [, before = '', last = ''] = MENTIONED_BEHIND.exec(content) ?? [];
  return last === '' || areLong(last) ? null : { owners: split(last), text: before, at: 'behind' };
}

function findSpaced(content: string, lexicon: Lexicon): OwnerApart | null {
  const [, list = '', text = ''] = SPACED.exec(content) ?? [];
  const names = list.replace(/(?<=\S)\s+(?=\S)/g, '、');
  if (list === '' || !(areKnown(names, lexicon) || isOrdered(list, text, lexicon))) return null;
  return { owners: splitOwners(names, lexicon), text, at: 'before' };
}

/** `周杰 联系场地`: what may be a whole name, and what is to be done. */
function isOrdered(name: string, text: string, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  // Hangul writes particles without a space as well.
  const isName = /^\p{Script=Han}{2,}$/u.test(name) && mayBeWhole(name, words) && areOwners(name, lexicon, false);
  return isName && findVerbForm(text, words) === 'told';
}

function findAsked(content: string, lexicon: Lexicon): OwnerApart | null {
  const asks = patterns(lexicon.words).asks.exec(content)?.[0] ?? '';
  if (asks === '') return null;
  const rest = content.slice(asks.length).trimStart();
  const name = findNameAt(rest, lexicon);
  return name === null || name === rest
    ? null
    : { owners: splitOwners(name, lexicon), text: rest.slice(name.length).trimStart(), at: 'before' };
}

function findTaken(content: string, lexicon: Lexicon): OwnerApart | null {
  const [, text = '', name = ''] = patterns(lexicon.words).taken.exec(content) ?? [];
  const isSure = name !== '' && (lexicon.isName(name) || isCollective(name, lexicon));
  return isSure ? { owners: splitOwners(name, lexicon), text: text.replace(/[,，;；、]$/, ''), at: 'behind' } : null;
}

/** How such owners are written; `陈杰` and `高橋` are known in the note. */
export const OWNER_APART_EXAMPLES: readonly Example[] = [
  ['@陈杰、@高橋，检查权限', '陈杰/高橋', '检查权限'],
  ['检查权限 @陈杰', '陈杰', '检查权限'],
  ['高橋　権限を確認する', '高橋', '権限を確認する'],
  ['请陈杰检查权限', '陈杰', '检查权限'],
  ['检查权限，陈杰负责', '陈杰', '检查权限'],
  ['检查权限由陈杰负责', '陈杰', '检查权限'],
  ['权限 检查', null],
];
