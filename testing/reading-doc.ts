import { BOX_SIGNS, LOGSEQ_KEYWORDS, ORG_KEYWORDS, TASK_FIELDS } from '../src/core/languages/task-words.ts';
import { CONVENTIONS, TABLE_ROW } from '../src/core/reading/conventions.ts';
import type { Convention } from '../src/core/reading/conventions/convention.ts';
import { RECOGNISERS, type Recogniser } from '../src/core/reading/recognisers.ts';

const BEGIN = '<!-- generated from src/core/reading: npm run docs -->';
const END = '<!-- end of what is generated -->';

const TAKEN: Readonly<Record<Convention['taken'], string>> = {
  task: 'a TODO',
  part: 'part of the one above',
  label: 'a label for those below',
  notice: 'no TODO',
  talk: 'talk, no TODO',
  nothing: 'nothing',
};

/** docs/reading.md with its generated part anew: the conventions in their order, and the examples of each recogniser. */
export function composeReadingDoc(current: string): string {
  const start = current.indexOf(BEGIN);
  const end = current.indexOf(END);
  return `${current.slice(0, start)}${BEGIN}\n\n${describeConventions()}\n\n${describeTasks()}\n\n## What is seen in a line\n\n${RECOGNISERS.map(describeRecogniser).join('\n\n')}\n\n${current.slice(end)}`;
}

function describeConventions(): string {
  const rows = [TABLE_ROW, ...CONVENTIONS].map(({ name, taken, says, examples }) => [
    name,
    TAKEN[taken],
    says,
    examples.map(quote).join('<br>'),
  ]);
  return `## Conventions\n\nThe first one that holds decides. Its name is \`convention\` in \`extract --json\`, and \`extract --explain\` gives it line by\nline.\n\n${writeTable(['name', 'taken as', 'when', 'for example'], rows)}`;
}

/** Words and signs of programs that keep tasks in notes. */
function describeTasks(): string {
  const words = (list: readonly string[]) => list.map(quote).join(' ');
  const keywords = (['open', 'done', 'dropped'] as const).map((state) => [
    state,
    words(LOGSEQ_KEYWORDS[state]),
    words(ORG_KEYWORDS[state]),
  ]);
  const boxes = BOX_SIGNS.map(({ signs, state, says }) => [words(signs.map((sign) => `[${sign}]`)), state, says]);
  const fields = TASK_FIELDS.map(({ signs, names, says }) => [
    signs.join(' '),
    words(names.map((name) => `[${name}:: …]`)),
    says,
  ]);
  return [
    '## Logseq, Obsidian and Org',
    'A keyword in front makes an item wherever it stands, with or without an owner: at the beginning of a block of Logseq\n(`- DOING write it`), or of a headline of Org (`** NEXT Ada: write it`), where `#+TODO:` names further ones. Priorities\n(`[#A]`), tags (`:work:`), counts (`[1/3]`), properties (`id:: …`) and drawers are no text.',
    writeTable(['state', 'Logseq', 'Org'], keywords),
    'In a box, behind a bullet:',
    writeTable(['box', 'state', 'meaning'], boxes),
    'Fields at the end of a line, as Obsidian Tasks and Dataview write them, are no text but for the due date.\n`DEADLINE: <2026-01-31 Sat>` is a due date too; `SCHEDULED: …` and `CLOSED: …` are none.',
    writeTable(['sign', 'name', 'what it is'], fields),
  ].join('\n\n');
}

function describeRecogniser({ name, says, columns, examples }: Recogniser): string {
  const rows = examples.map(([written, ...seen]) => [
    quote(written),
    ...columns.map((_column, index) => quote(seen[index] ?? '')),
  ]);
  return `### ${name}\n\n${says}\n\n${writeTable(['written', ...columns], rows)}`;
}

/** Code in a cell of a table; an empty one says nothing. */
function quote(text: string): string {
  if (text === '') return '–';
  const line = text.replace(/\n/g, ' ⏎ ').replace(/\|/g, '\\|').trim();
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
