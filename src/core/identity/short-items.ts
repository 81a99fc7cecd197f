import { gather, LANGUAGES } from '../languages/vocabulary.ts';
import { foldCase } from '../text/fold-text.ts';
import { remember } from '../text/remember.ts';
import { countWords } from './content.ts';
import { measureBare } from './similarity.ts';
import { relateContents } from './relate-contents.ts';
import type { Growing } from './entity.ts';
import type { Occurrence } from './occurrence.ts';

/** Words from which an item is known by itself in any later meeting. */
const SHORT = 3;
/** Characters of an item that may be short once its owners are taken out. */
const LONGEST = 120;

/** Words of what joins an owner and a task: `will`, `is going to`. */
const joining = remember(
  () => new Set(gather(LANGUAGES, ({ tasks }) => tasks.joints).flatMap((joint) => foldCase(joint).split(' '))),
);

/** Whether an item's words tell little: three at most, its owners and what joins them and the task aside. An address tells all. */
export function isShort(bare: string, owners: readonly string[]): boolean {
  if (bare.length > LONGEST || /https?:\/\//i.test(bare)) return false;
  const names = new Set(owners.flatMap((owner) => foldCase(owner).match(/[\p{L}\p{N}]+/gu) ?? []));
  const words = (foldCase(bare).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !names.has(word));
  const start = words.findIndex((word) => !joining().has(word));
  return countWords(words.slice(Math.max(start, 0)).join(' ')) <= SHORT;
}

/** Whether two short items only introduce what stands below them (`Ada will release:`), and that has nothing in common. */
export function introduceOthers(entity: Growing, occurrence: Occurrence): boolean {
  const before = entity.occurrences.at(-1);
  if (before === undefined || !isIntroduction(before) || !isIntroduction(occurrence)) return false;
  const [those, these] = [before, occurrence].map(({ todo }) =>
    todo.items.map(({ text }) => measureBare(text).content()),
  );
  return !those?.some((one) => these?.some((other) => relateContents(one, other, NOTHING) !== null));
}

const NOTHING: ReadonlySet<string> = new Set();

function isIntroduction({ todo, isShort: isFew }: Occurrence): boolean {
  return isFew && todo.items.length > 0 && /[:：]\W*$/u.test(todo.text);
}
