import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Line } from '../note/scan-lines.ts';
import { foldSectionName, readSectionName } from './section-name.ts';
import { wordTest } from './word-classes.ts';

/** One to three words and nothing else, as a label over a list. */
const LABEL = /^\p{Lu}\p{L}+(?:\s\p{L}+){0,2}[:：]?$/u;
/** Below that of any heading. */
const LABEL_LEVEL = 8;

/** Without the parts below headings under which nothing is to be done; a box proves a task even there. */
export function skipOthers(own: readonly Line[], words: Vocabulary): readonly Line[] {
  const taken: Line[] = [];
  let skipping = 0;
  let isOver = false;
  for (const line of own) {
    if (line.kind === 'heading') {
      const kind = readSectionName(line.content.replace(/(?<!\s)\s*\([^()]*\)[\s:]*$/, ''), words);
      const isOther = kind === 'other' || kind === 'over' || kind === 'decisions';
      skipping = isOther ? line.level : skipping >= line.level ? 0 : skipping;
      isOver = headsOver(line.content, words);
    } else if (line.kind === 'text' && LABEL.test(line.content)) {
      // `Decisions` and `Actions` in lines of their own share a section called by both.
      const kind = readSectionName(line.content, words);
      if (kind === 'decisions' && skipping === 0) skipping = LABEL_LEVEL;
      if (kind === 'actions' && skipping === LABEL_LEVEL) skipping = 0;
    }
    if (skipping === 0 || (isOver && line.box !== null)) taken.push(line);
  }
  return taken;
}

const isOverName = wordTest(({ sections }) => sections.over);

/** Whether what stands below a heading is over: `Completed`, `Closed action items`. */
export function headsOver(heading: string, words: Vocabulary): boolean {
  const name = foldSectionName(heading);
  const [first = '', ...others] = name.split(' ');
  const isOver = isOverName(words);
  if (readSectionName(heading, words) === 'over' || isOver(name)) return true;
  return isOver(first) && readSectionName(others.join(' '), words) === 'actions';
}
