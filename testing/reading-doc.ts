import { CONVENTIONS, TABLE_ROW, type Convention } from '../src/core/reading/conventions.ts';
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
  return `${current.slice(0, start)}${BEGIN}\n\n${describeConventions()}\n\n${RECOGNISERS.map(describeRecogniser).join('\n\n')}\n\n${current.slice(end)}`;
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
