import type { Line } from '../note/scan-lines.ts';
import { foldName } from '../text/person-name.ts';
import type { Section } from './sections.ts';
import { splitWords } from '../text/words.ts';

/** `**Ada Moe**`, `**Speaker 3:** [16:17]`: a name in bold, alone on its line but for the time. */
const TURN =
  /^\s{0,3}(?:\*\*|__)(\p{Lu}[^*_:：]{0,39}?)\s*[:：]?(?:\*\*|__)[:：]?(?:\s*[[(]?\d[\d:.]*[\])]?(?:\([^()]*\))?)?\s*$/u;
/** Words of a name. */
const MOST_WORDS = 4;
/** Turns of one speaker that tell of talk beside another's. */
const MANY = 3;

/**
 * Sections without the lines on which people talk, each below a name in bold: a list of tasks names each owner once, who
 * takes turns speaks. What is marked there is an item as it is outside the sections.
 */
export function withoutTurns(sections: readonly Section[], lines: readonly Line[]): readonly Section[] {
  const talk = findTurns(lines, new Set(sections.map(({ heading }) => heading.number)));
  if (talk.size === 0) return sections;
  return sections.map((section) => ({ ...section, lines: section.lines.filter(({ number }) => !talk.has(number)) }));
}

/** Numbers of the lines from the first turn below a heading on. `heads` begin sections, though they may be no headings. */
function findTurns(lines: readonly Line[], heads: ReadonlySet<number>): ReadonlySet<number> {
  const talk = new Set<number>();
  for (const part of splitAtHeads(lines, heads)) {
    const turns = part.flatMap((line, index) => {
      const name = heads.has(line.number) ? null : readTurn(line);
      return name === null ? [] : [{ name, index }];
    });
    if (!areTurns(turns.map(({ name }) => name))) continue;
    for (const { number } of part.slice(turns[0]?.index)) talk.add(number);
  }
  return talk;
}

function readTurn({ kind, raw }: Line): string | null {
  if (kind !== 'heading' && kind !== 'text') return null;
  const name = TURN.exec(raw.slice(0, 120))?.[1];
  return name === undefined || splitWords(name).length > MOST_WORDS ? null : foldName(name);
}

function areTurns(names: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const again = [...counts.values()].filter((count) => count > 1);
  return (
    again.length > 1 || (counts.size > 1 && again.some((count) => count >= MANY)) || takesTurns(names, again.length)
  );
}

/** Somebody speaks once more behind two others: `Ada`, `Bo`, `Cy`, `Ada`. */
function takesTurns(names: readonly string[], again: number): boolean {
  const last = names.at(-1) ?? '';
  return again > 0 && names.indexOf(last) < names.length - MANY && new Set(names).size >= MANY;
}

function splitAtHeads(lines: readonly Line[], heads: ReadonlySet<number>): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    const isHead = heads.has(line.number) || (line.kind === 'heading' && /^\s{0,3}#/.test(line.raw));
    if (isHead) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}
