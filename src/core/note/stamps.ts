import { isHtmlElement } from '../text/html-elements.ts';
import { changeLine, type Line } from './scan-lines.ts';

/** `16:05:12 <ada> …`, `[16:05] <@ada> …`, `16:05 < ada> …`: when a line was said in a chat, and by whom. */
const SAID =
  /^(?:[[(]?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d)?Z?[\])]?\s+)?\\?<[@+%&~ ]?([\p{L}\d_[\]`^{}|-]{1,30})\\?>\s+(?=\S)/u;

const TIME = String.raw`\d{1,2}:\d\d(?::\d\d)?`;
/** Where in a recording it was said, as a link: `[12:34](…)`, `[[1]](…)`, `([00:17:24](…))`, ` - WATCH: https://…`; or in a log. */
const LINKED = new RegExp(
  String.raw`\s*\[\\?\[\d{1,3}\\?\]\]\([^()\s]{1,300}\)(?=\.?$)|\s+(?:\(\[${TIME}\]\([^()\s]{0,300}\)\)|\[${TIME}\]\([^()\s]{0,300}\)|-\sWATCH:\s<?https?:\/\/\S{1,300}|\[recorded in [^[\]]{0,300}(?:\[[^[\]]{1,300}\]\([^()\s]{1,300}\))?\]|\[(?:time|color)=[^[\]]{1,60}\])(?=\.?$)`,
);
/** The same without a link, which may be the hour of the day: `(12:34)`. */
const BARE = new RegExp(String.raw`\s+[([]${TIME}[)\]](?=\.?$)`);
/** Lines with a bare time at their end from which on it says where it was said. */
const FEWEST = 3;

/** Lines without what programs write in front of or behind them: who said it in a chat, where it was said in a recording. */
export function withoutStamps(lines: readonly Line[]): readonly Line[] {
  const timed = lines.filter(({ content }) => /\d[)\]]\.?$/.test(content) && BARE.test(content));
  return lines.map((line) => {
    if (line.kind !== 'bullet' && line.kind !== 'text') return line;
    const said = line.content.includes('>') ? SAID.exec(line.content) : null;
    const words = said === null || isHtmlElement(said[1] ?? '') ? line.content : tell(said, line.content);
    const bare = takeStamp(words, timed.length >= FEWEST);
    // What is said in a chat goes on with nothing above it.
    const kind = words === line.content ? line.kind : 'bullet';
    return bare === line.content ? line : changeLine(line, { kind, content: bare });
  });
}

function tell([whole, nick = '']: RegExpExecArray, content: string): string {
  const rest = content.slice(whole.length);
  // A command to a bot stands for itself: `#action ada to write it`.
  return /^#\p{L}/u.test(rest) ? rest : `${nick}: ${rest}`;
}

function takeStamp(text: string, isTimed: boolean): string {
  if (!/[)\]]\.?$|WATCH: \S+$/.test(text)) return text;
  const bare = text.replace(LINKED, '');
  return isTimed ? bare.replace(BARE, '') : bare;
}
