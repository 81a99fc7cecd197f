import { changeLine, type Line } from '../scan-lines.ts';

/** `:::tip Action items`, `:::info[Action items]`, `::: {.callout-note title="Action items"}`: a box with a title. */
const BOX = /^\s*:{3,}\s*(?:\{?[\w.#-]{2,30}\}?)(?:\s+|\[)([^\s\]{}][^\]{}]{1,79})\]?$/;
const ATTRIBUTE = /^\s*:{3,}\s*\{[^{}]{0,80}\btitle="([^"{}]{2,80})"[^{}]{0,80}\}\s*$/;
/** `Ada` over `: write it`. */
const DEFINITION = /^\s{0,3}:\s{1,4}(?=\S)/;
const TERM = /^\*{0,2}@?[\p{Lu}\p{Lo}][^.:;!?]{1,60}$/u;

/** The titles of boxes as labels of what they hold, and lists of terms as a name over what is theirs. */
export function raiseCallouts(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ raw }) => raw.includes(':'))) return lines;
  const found = [...lines];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'text') continue;
    const raw = line.raw.trimEnd();
    const title = BOX.exec(raw)?.[1] ?? ATTRIBUTE.exec(raw)?.[1];
    if (title !== undefined) found[at] = changeLine(line, { content: `${title.trim()}:` });
    else if (DEFINITION.test(line.raw)) readDefinition(found, at);
  }
  return found;
}

function readDefinition(found: Line[], at: number): void {
  const line = found[at];
  const above = found[at - 1];
  if (line === undefined || above === undefined) return;
  const isTerm = above.kind === 'text' && TERM.test(above.content.trim());
  if (!isTerm && !(above.kind === 'bullet' && DEFINITION.test(above.raw))) return;
  if (isTerm) found[at - 1] = changeLine(above, { kind: 'bullet', content: `${above.content.trim()}:` });
  const sign = DEFINITION.exec(line.raw)?.[0] ?? '';
  const content = line.content.replace(/^:\s+/, '');
  found[at] = changeLine(line, { kind: 'bullet', indent: 4, content, column: sign.length + 1 });
}

/** Directives of MyST whose content is text: `` ```{admonition} Action items ``. */
const DIRECTIVE =
  /^(\s{0,3})(`{3,}|~{3,})\{(?:admonition|attention|caution|danger|dropdown|hint|important|note|tip|todo|topic|warning)\}\s*(.*)$/;

/** Lines in which the fences around such text are gone; the title stands as a label. */
export function openDirectives(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => DIRECTIVE.test(line))) return lines;
  let mark: string | null = null;
  return lines.map((line) => {
    const [, space = '', sign = '', title = ''] = mark === null ? (DIRECTIVE.exec(line) ?? []) : [];
    if (sign !== '') {
      mark = sign;
      return title === '' ? '' : `${space}${title.trim()}:`;
    }
    if (mark === null || line.trim() !== mark) return line;
    mark = null;
    return '';
  });
}
