import { anyFolded, either } from '../../languages/compile.ts';
import { AND } from '../../languages/english-joints.ts';
import { createMatcher } from '../../languages/matcher.ts';
import { gather, perVocabulary, type Vocabulary } from '../../languages/vocabulary.ts';

/** A name as a link to somebody's profile, a login as one to wherever, or a mention of Zulip. */
const LINKED =
  /^(?:\*\*)?\[(?:(@[\w-]{1,40})\]\([^()\s]{1,200}\)|([\p{L}.'’ -]{2,60})\]\((?:https?:\/\/(?:www\.)?github\.com\/[\w-]{1,40}\/?|mailto:[^()\s]{1,80})\))(?:\*\*)?/u;
const REFERRED = /^\[((?:\*\*)?@[\w-]{1,40}(?:\*\*)?)\]\[[^[\]]{0,60}\]/u;
/** How HackMD signs: `[name=Ada]`. */
const SIGNATURE = /\[name=(?=[^[\]=]{2,60}\])/gu;
/** `[Ada] and [Bo] will do it`. */
const BOXED_LIST = new RegExp(
  String.raw`^\[\p{L}[\p{L}.'’ -]{1,40}\](?:(?:,\s*|\s+(?:${either(AND)}|&)\s+)\[\p{L}[\p{L}.'’ -]{1,40}\])+(?=\s)`,
  'u',
);
/** A login as code: `@ada`. */
const CODED = /^`(@[\w-]{1,40})`(?=\s|:)/;
const MENTION = /^@\*\*([^*|]{2,60})(?:\|\d{1,12})?\*\*/;
/** Says that a name follows: `Assigned to Ada: …`, `Owner: Ada – …`. */
const assigned = perVocabulary((vocabulary: Vocabulary) => {
  const labels = gather(vocabulary, ({ tasks }) =>
    tasks.ownerLabels.filter((label) => /^\p{Lo}/u.test(label) || (label.length > 4 && !label.endsWith('s'))),
  );
  return createMatcher(String.raw`^${anyFolded(labels)}(?:\s*[:：]\s*|\s+)(?=(.))`, '', labels);
});

/** `[@ada](https://github.com/ada) …`, `[**@ada**][ada] …`, `@**Ada Moe** …`: the name without its link. */
export function unwrapName(content: string, vocabulary: Vocabulary): string {
  const bare = withoutLink(content);
  const label = assigned(vocabulary).exec(bare);
  return label !== null && /^[\p{Lu}\p{Lo}@]/u.test(label[1] ?? '') ? bare.slice(label[0].length) : bare;
}

function withoutLink(content: string): string {
  if (!/[[@]/.test(content)) return content;
  return content
    .replace(LINKED, '$1$2')
    .replace(REFERRED, '$1')
    .replace(MENTION, '$1')
    .replace(CODED, '$1')
    .replace(SIGNATURE, '[')
    .replace(BOXED_LIST, (list) => list.replace(/[[\]]/g, ''));
}
