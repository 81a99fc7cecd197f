/** The block of the overview, written and read side by side. People's text around it stays. */

const BEGIN = /^<!-- meeting-todos:overview v1 (\d{1,20})(?: hidden ([\w./, -]*))? -->$/;
const END = '<!-- meeting-todos:overview:end -->';

/** What a body holds of the overview. */
export type OverviewReading = {
  /** Numeric id of the notes repository that the overview is of. */
  readonly repository: number;
  /** Targets that it tells nothing of. */
  readonly hidden: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly block: string;
};

/** Puts the markers around a text. */
export function wrapOverview(text: string, about: Pick<OverviewReading, 'repository' | 'hidden'>): string {
  const hidden = about.hidden.length === 0 ? '' : ` hidden ${[...about.hidden].sort().join(',')}`;
  return `<!-- meeting-todos:overview v1 ${about.repository}${hidden} -->\n${text}\n${END}`;
}

/** Finds the overview's block: one begin line before one end line; null if it is missing or damaged. */
export function readOverview(body: string): OverviewReading | null {
  const lines = body.split('\n');
  const places = lines.flatMap((line, index) => (line.startsWith('<!-- meeting-todos:overview') ? [index] : []));
  const [first = -1, last = -1] = places;
  const match = BEGIN.exec(lines[first]?.trimEnd() ?? '');
  if (places.length !== 2 || match === null || lines[last]?.trimEnd() !== END) return null;
  const offset = (index: number) => lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  const [start, end] = [offset(first), offset(last) + END.length];
  const hidden = (match[2] ?? '').split(',').filter((repo) => repo !== '');
  return { repository: Number(match[1]), hidden, start, end, block: body.slice(start, end) };
}
