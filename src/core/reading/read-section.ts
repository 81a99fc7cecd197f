import { joinLabels } from './wrapped-lines.ts';
import { DISCUSSIONS } from '../languages/english-remarks.ts';
import { findsWord } from '../languages/matcher.ts';
import { buildTree, type Branch } from '../note/build-tree.ts';
import { OPEN_SIGNS } from '../languages/task-words.ts';
import type { Line } from '../note/scan-lines.ts';
import { tellsWhatWas, weighSection } from './evidence.ts';
import { findHabits } from './find-habits.ts';
import { findField } from './observe/field.ts';
import type { Item } from './observe-item.ts';
import { findDoers } from './observe/doers.ts';
import { isSpeech } from './observe/speech.ts';
import { findSubject } from './observe/subject.ts';
import { headPeople } from './head-people.ts';
import { listInstructions } from './instructions.ts';
import { markBelowHead } from './marked-heads.ts';
import type { Place } from './place.ts';
import { readBlock } from './read-block.ts';
import { tellsState } from './observe/state.ts';
import { SIGN } from './observe/state-patterns.ts';
import { tellsToDo } from './tells-to-do.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { observeBlock, observeLine, type ReadingContext } from './reading-context.ts';
import { readTopics } from './section-topics.ts';
import type { Section } from './sections.ts';
import type { RawTodo } from './types.ts';

/** What was said stands in it too. */
const isOfTalk = findsWord(DISCUSSIONS);

/** Reads the items of a section of things to do. */
export function readSection(written: Section, about: ReadingContext): readonly RawTodo[] {
  const hasSigns = written.lines.some(({ box, raw }) => box !== null && BOXED.test(raw));
  const lines = listInstructions(
    written,
    joinLabels(markBelowHead(written, about.lexicon.words), about.lexicon).map((line) =>
      isTicked(line, about.lexicon.words, hasSigns) ? { ...line, kind: 'bullet' as const } : line,
    ),
    about,
  );
  const section = { ...written, lines };
  const items = lines.filter((line) => line.kind === 'bullet' || line.kind === 'text').map((line) => line.content);
  const habits = findHabits(items, lines, about.lexicon);
  const context = { ...about, lexicon: { ...about.lexicon, habits }, observed: new WeakMap() };
  // Lines that each say who is to do something are an item each.
  const speaks = (line: Line) =>
    (findSubject(line.content, context.lexicon, false)?.length ?? 0) > 0 ||
    (tellsWhom(observeLine(line, context), habits.leads()) && !isSpeech(line.content, context.lexicon.words));
  const isSigned = (line: Line) => observeLine(line, context).ownerAt === 'behind';
  // `Ada books the room.` and a line of whom does what: a sentence each.
  const acts = (line: Line) => findDoers(line.content, context.lexicon) !== null;
  const isWhole = ({ content }: Line) => /[.!。]$/.test(content);
  const starts = (line: Line, before?: Line) =>
    observeLine(line, context).prefixed ||
    (before?.kind === 'text' &&
      ((speaks(line) && speaks(before)) ||
        (isSigned(line) && isSigned(before)) ||
        (isWhole(before) && acts(line) && acts(before))));
  const isOfAbove = ({ line, lines: own, children }: Branch) =>
    own.length === 1 &&
    children.length === 0 &&
    line.box === null &&
    (tellsState(line.content, context.lexicon.words) || findField(line.content, context.lexicon) !== null);
  const owns = (line: Line) => {
    const { prefixed, owners } = observeLine(line, context);
    return prefixed && owners.length > 0;
  };
  const parts = splitParts(headPeople(section, context.lexicon)).map((part) =>
    putBelow(buildTree(part, starts, owns), isOfAbove),
  );
  const evidence = weighSection(parts.flat(), {
    observe: (branch) => observeBlock(branch, context),
    lexicon: context.lexicon,
    isPlain: section.kind === 'actions' && section.from === 'heading' && !isOfTalk.test(section.heading.content),
  });
  const named = readTopics(section.heading.content, about.lexicon.words);
  const topics = named !== 'none' && evidence.isOfOrders() ? 'few' : named;
  return parts.flatMap((roots, index) => {
    // What stands right below the section's own heading is its own.
    const isApart = index > 0 || roots.every(({ line }) => line.kind === 'text');
    const isRecord = section.kind === 'decisions' || (isApart && tellsWhatWas(roots, context.lexicon.words));
    const place: Place = {
      inside: 'section',
      isReview: section.kind === 'review',
      isRecord,
      topics,
      evidence,
      above: null,
    };
    return roots.flatMap((branch) => readBlock(branch, place, context));
  });
}

/** Whether a line says in its sentence whose it is, or in front where nothing but a space stands behind the name. */
function tellsWhom({ owners, ownerAt }: Item, isLed: boolean): boolean {
  return owners.length > 0 && (ownerAt === 'inside' || (isLed && ownerAt === 'before'));
}

/** `✅ Ada to write it`: a line of its own, and none that tells how far the one before it is. */
function isTicked({ kind, content }: Line, words: Vocabulary, hasSigns: boolean): boolean {
  return kind === 'text' && TICKED.test(content) && (hasSigns || tellsToDo(content.replace(TICKED, ''), words));
}

/** `⬜ write it`: boxes that are signs, without a bullet; a tick among them is one as well. */
const BOXED = new RegExp(String.raw`^\s*[${OPEN_SIGNS}]`, 'u');

const TICKED = new RegExp(String.raw`^${SIGN}\s*(?=\p{L}|@)`, 'u');

/** What stands on its own and only tells of the item before it how far, whose or when it is belongs to that item. */
function putBelow(roots: readonly Branch[], isOfAbove: (branch: Branch) => boolean): readonly Branch[] {
  const kept: Branch[] = [];
  for (const root of roots) {
    const before = kept.at(-1);
    if (before === undefined || !isOfAbove(root)) kept.push(root);
    else kept[kept.length - 1] = { ...before, children: [...before.children, root] };
  }
  return kept;
}

/** Lines apart at each heading; a first part that has none stands below that of the section. */
function splitParts(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    if (line.kind === 'heading') parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}
