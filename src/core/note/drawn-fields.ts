import { english } from '../languages/english.ts';
import { OTHER_FIELDS, PERSON_SIGNS, UNSET } from '../languages/task-words.ts';
import { changeLine, type Line } from './scan-lines.ts';

/** `👤 Ada`, maybe with a bar before it. */
const PERSON = new RegExp(String.raw`\s*[|,;–—-]?\s*(?:${PERSON_SIGNS.join('|')})\uFE0F?\s*(?=[\p{L}@*[])`, 'u');
/** `📅 Jan 16` beside a person. */
const DAY = /\s*[|,;–—-]?\s*(?:📅|📆|🗓)\uFE0F?\s*(?=[\p{L}\d])/u;
/** `| Priority: High`, `(Effort: low)`, `| Due: TBD`. */
const OTHER = new RegExp(
  String.raw`\s*[|–—(]\s*\*{0,2}(?:(?:${OTHER_FIELDS.join('|')})\s?\*{0,2}:\*{0,2}\s*[^|()]{1,24}|(?:${english.due.labels.join('|')})\s?\*{0,2}:\*{0,2}\s*(?:${UNSET.join('|')}))\)?\s*$`,
  'i',
);

/** Lines in which people and days that a sign draws are fields in words, without fields that say neither who nor when. */
export function writeFields(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    if (line.kind !== 'bullet' && line.kind !== 'text') return line;
    const content = writeField(line.content);
    return content === line.content ? line : changeLine(line, { content });
  });
}

function writeField(content: string): string {
  const bare =
    content.includes(':') && /[|–—(]/.test(content) && /[\p{L}\d)*]\s*$/u.test(content)
      ? content.replace(OTHER, '')
      : content;
  const text = bare === '' ? content : bare;
  if (!PERSON_SIGNS.some((sign) => text.includes(sign))) return text;
  return text.replace(PERSON, ' — Owner: ').replace(DAY, ', due: ').trim();
}
