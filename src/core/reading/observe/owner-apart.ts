import { anyWord } from '../../languages/compile.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';
import { UNSPACED } from '../../text/words.ts';
import type { Example } from '../example.ts';
import { isMarker, markerSources } from '../marker-words.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { areKnown, areOwners, isCollective, splitOwners, type Lexicon } from '../names.ts';
import { findNamesAt, findUnspacedOwner } from './owner-unspaced.ts';
import { hasLengthOfName, mayBeWhole } from '../unspaced-names.ts';
import { withoutDueAtEnd } from './due-behind.ts';
import { findVerbForm } from './verb-form.ts';

/** Owners whom signs or a word set apart in a script without spaces, and where they stand. */
export type OwnerApart = {
  readonly owners: readonly string[];
  readonly text: string;
  readonly at: 'before' | 'inside' | 'behind';
};

const ANY = new RegExp(`[${UNSPACED}]`, 'u');
const NAME = `[${UNSPACED}]{1,8}`;
/** A name in either script: in a text without spaces a login stands between them. */
const EITHER = String.raw`(?:${NAME}|[A-Za-z][\w.-]{1,38})`;
const MENTION = `@${EITHER}`;
const NAMES = String.raw`${MENTION}(?:[、,，/&+\s]{0,3}${MENTION}){0,5}`;
/** `@张伟、@李娜，预订会议室`: mentions by name, as chats write them. */
const MENTIONED = new RegExp(String.raw`^(${NAMES})(?:\s*[,，:：]\s*|\s+)(\S.*)$`, 'su');
const MENTIONED_BEHIND = new RegExp(String.raw`^(.*?[^\s@])[\s,，、]*\(?(${NAMES})\)?[。.]?$`, 'su');
/** What stands behind a mention: `⏰2026-01-31 18:00`, `~1/31(금)`. */
const CLOCK = /\s*(?:\([^()]{1,4}\)|\d{1,2}[:：]\d{2})$/u;
const SIGNED_DAY = /\s*(?:⏰|📅|📆|🗓️?)\s*\d{4}-\d{1,2}-\d{1,2}$/u;
/** `田中 資料作成`, `Ada 整理资料`: somebody known and a space, which stands for a colon. */
const SPACED = new RegExp(
  String.raw`^(${EITHER}(?:(?:[、,，/・&+\s]|\s[&+/]\s){1,2}${EITHER}){0,4}?)\s+([^\s&+/、,，].*)$`,
  'su',
);

const CORNERS = /^[【［〔]([^【】［］〔〕]{1,40})[】］〕]\s*[:：]?\s*(\S.*)$/su;
const CORNERS_BEHIND = /^(.*\S)\s*[【［〔]([^【】［］〔〕]{1,40})[】］〕][。.]?$/su;

const patterns = perVocabulary((vocabulary: Vocabulary) => {
  const asks = anyWord(gather(vocabulary, ({ tasks }) => tasks.asks ?? []));
  const takes = anyWord(gather(vocabulary, ({ tasks }) => tasks.ownerLabels).filter((label) => ANY.test(label)));
  return {
    /** `请张伟预订会议室`. */
    asks: new RegExp(`^${asks}`, 'u'),
    /** `预订会议室，张伟负责`, `预订会议室由张伟负责`, `测试：张伟负责，周五前完成`. */
    taken: new RegExp(
      String.raw`^(.*?\S)(?:[\s,，;；、：]+(?:${asks})?|(?:${asks}))((?:(?!${asks})[${UNSPACED}、,&/]){1,30}?)\s?が?${takes}(?:[。.]?$|(?=[，,；;、]\s?\S)(.*)$)`,
      'su',
    ),
    /** `文档由张伟负责更新`, `文档请张伟更新`: before somebody known in the middle of a sentence. */
    given: new RegExp(String.raw`^.*?\S\s?${asks}\s?`, 'su'),
    /** `联系 @ada`: whoever is mentioned behind it is its object. */
    toward: new RegExp(`${anyWord(gather(vocabulary, ({ tasks }) => tasks.toward ?? []))}\\W*$`, 'u'),
    marker: createMatcher(`^${markerSources(vocabulary).word}$`),
  };
});

/** A text in which markers and names in corner brackets stand in such as all others do: `【宿題】…`, `【田中】…`. */
export function straightenCorners(written: string, lexicon: Lexicon): string {
  const content = written.startsWith('[') ? joinBoxes(written, lexicon) : written;
  if (!/[【［〔]/.test(content)) return content;
  const [, name = '', rest = ''] = CORNERS.exec(content) ?? [];
  const word = name.trim();
  const isMark = patterns(lexicon.words).marker.test(word) && isMarker(word, lexicon.words);
  if (word !== '' && (isMark || areOwners(word, lexicon, false))) return `[${word}] ${rest}`;
  const [, before = '', names = ''] = CORNERS_BEHIND.exec(content) ?? [];
  return names !== '' && areOwners(names, lexicon, false) ? `${before} [${names}]` : content;
}

/** `[민수][지은] …`: a link by reference elsewhere. */
const BOXES = /^\[([^[\]]{1,20})\]\s?\[([^[\]]{1,20})\](?![(:])/u;

function joinBoxes(content: string, lexicon: Lexicon): string {
  const [all = '', first = '', second = ''] = BOXES.exec(content) ?? [];
  const areNames = all !== '' && ANY.test(all) && areKnown(first, lexicon) && areKnown(second, lexicon);
  return areNames ? `[${first}, ${second}]${content.slice(all.length)}` : content;
}

/** Finds owners that a mention, a space or a word of asking sets apart; null in notes of other scripts. */
export function findOwnerApart(content: string, lexicon: Lexicon): OwnerApart | null {
  if (!lexicon.inSection || !ANY.test(content)) return null;
  const text = content.replace(/＠/g, '@');
  return (
    findMentioned(text, lexicon) ??
    findSpaced(text, lexicon) ??
    findSpacedBehind(text, lexicon) ??
    findPassedOn(text, lexicon) ??
    findAsked(text, lexicon) ??
    findTaken(text, lexicon) ??
    findGiven(text, lexicon)
  );
}

function findMentioned(content: string, lexicon: Lexicon): OwnerApart | null {
  if (!content.includes('@')) return null;
  const [, first = '', text = ''] = MENTIONED.exec(content) ?? [];
  const owners = splitMentions(first, lexicon);
  if (owners.length > 0 && areShort(owners, lexicon)) return { owners, text, at: 'before' };
  const untimed = content.replace(CLOCK, '');
  const undated = SIGNED_DAY.test(untimed) ? untimed.replace(SIGNED_DAY, '') : withoutDueAtEnd(untimed, lexicon.words);
  return readMentionBehind(content, content, lexicon) ?? readMentionBehind(undated, content, lexicon);
}

/** `@张伟 @ada`: a login keeps its sign. */
function splitMentions(list: string, lexicon: Lexicon): readonly string[] {
  const parted = list.replace(/(?<=[^@\s、,，/&+])\s*@/g, '、@').replace(/@(?=[^A-Za-z])/g, '');
  return splitOwners(parted, lexicon);
}

function areShort(names: readonly string[], { words }: Lexicon): boolean {
  return names.every((name) => name.startsWith('@') || hasLengthOfName(name, words));
}

/** Mentions at the end of a text, or before the words of when. */
function readMentionBehind(text: string, whole: string, lexicon: Lexicon): OwnerApart | null {
  const [, before = '', last = ''] = MENTIONED_BEHIND.exec(text) ?? [];
  const owners = splitMentions(last, lexicon);
  if (owners.length === 0 || !areShort(owners, lexicon) || patterns(lexicon.words).toward.test(before)) return null;
  return { owners, text: `${before}${whole.slice(text.length)}`, at: 'behind' };
}

function findSpaced(content: string, lexicon: Lexicon): OwnerApart | null {
  const [, list = '', text = ''] = SPACED.exec(content) ?? [];
  const names = list.replace(/\s*[&+/]\s*/g, '、').replace(/(?<=\S)\s+(?=\S)/g, '、');
  if (list === '' || !(areKnown(names, lexicon) || isOrdered(list, text, lexicon))) return null;
  return { owners: splitOwners(names, lexicon), text, at: 'before' };
}

/** `資料作成 田中`: somebody known and a space, at the end. */
const SPACED_BEHIND = new RegExp(
  String.raw`^(.*[${UNSPACED}])\s+(?:[/／]\s*)?(${NAME}(?:[、,，/・&]\s?${NAME}){0,4})$`,
  'su',
);

function findSpacedBehind(content: string, lexicon: Lexicon): OwnerApart | null {
  const [, text = '', list = ''] = SPACED_BEHIND.exec(content) ?? [];
  return list !== '' && areKnown(list, lexicon) ? { owners: splitOwners(list, lexicon), text, at: 'behind' } : null;
}

/** `周杰 联系场地`: what may be a whole name, and what is to be done. */
function isOrdered(name: string, text: string, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  // Hangul writes particles without a space as well.
  const isName = /^\p{Script=Han}{2,}$/u.test(name) && mayBeWhole(name, words) && areOwners(name, lexicon, false);
  return isName && findVerbForm(text, words) === 'told';
}

const ARROW = /^.{2,200}?(?:→|⇒|[-=]>)\s*/su;

/** `会場がまだ → 田中が連絡`: behind an arrow, who is to do what about it. */
function findPassedOn(content: string, lexicon: Lexicon): OwnerApart | null {
  const before = ARROW.exec(content)?.[0] ?? '';
  const told = before === '' ? null : findUnspacedOwner(content.slice(before.length), lexicon);
  return told === null ? null : { owners: told.owners, text: content, at: 'inside' };
}

function findAsked(content: string, lexicon: Lexicon): OwnerApart | null {
  const asks = patterns(lexicon.words).asks.exec(content)?.[0] ?? '';
  if (asks === '') return null;
  const rest = content.slice(asks.length).trimStart();
  const named = findNamesAt(rest, lexicon);
  return named === null || named.rest === ''
    ? null
    : { owners: named.owners, text: named.rest.trimStart(), at: 'inside' };
}

function findTaken(content: string, lexicon: Lexicon): OwnerApart | null {
  const [, before = '', name = '', more = ''] = patterns(lexicon.words).taken.exec(content) ?? [];
  const text = `${before.replace(/[,，;；、：]$/, '')}${more}`;
  const isSure = name !== '' && (areKnown(name, lexicon) || isCollective(name, lexicon));
  return isSure ? { owners: splitOwners(name, lexicon), text, at: 'behind' } : null;
}

/** `文档由张伟负责更新`: somebody known, whom a word in the middle of the sentence gives the task. */
function findGiven(content: string, lexicon: Lexicon): OwnerApart | null {
  const before = patterns(lexicon.words).given.exec(content)?.[0] ?? '';
  const rest = content.slice(before.length);
  const named = before === '' ? null : findNamesAt(rest, lexicon);
  return named === null || named.rest === '' ? null : { owners: named.owners, text: content, at: 'inside' };
}

/** How such owners are written; `陈杰` and `高橋` are known in the note. */
export const OWNER_APART_EXAMPLES: readonly Example[] = [
  ['@陈杰、@高橋，检查权限', '陈杰/高橋', '检查权限'],
  ['检查权限 @陈杰', '陈杰', '检查权限'],
  ['高橋　権限を確認する', '高橋', '権限を確認する'],
  ['検査 高橋', '高橋', '検査'],
  ['请陈杰检查权限', '陈杰', '检查权限'],
  ['检查权限，陈杰负责', '陈杰', '检查权限'],
  ['检查权限由陈杰负责', '陈杰', '检查权限'],
  ['权限：陈杰负责，周五前检查', '陈杰', '权限，周五前检查'],
  ['权限由陈杰负责检查', '陈杰', '权限由陈杰负责检查'],
  ['检查权限@陈杰⏰2026-01-31 18:00', '陈杰', '检查权限⏰2026-01-31 18:00'],
  ['检查权限 @ada', '@ada', '检查权限'],
  ['联系 @ada', null],
  ['权限 检查', null],
];
