import { nameMeeting } from '../note/name-meeting.ts';
import { findProfiles, type Profile } from '../note/find-profiles.ts';
import type { Line } from '../note/scan-lines.ts';
import { readMinutes } from '../note/read-minutes.ts';
import type { DateOrder, NoteFile } from '../note/types.ts';
import { foldName } from '../text/person-name.ts';
import type { IsoDate, Problem } from '../text/types.ts';
import { findCommonWords } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { collectNames } from './known-names.ts';
import type { Lexicon } from './names.ts';
import { findHintedSections } from './hinted-sections.ts';
import { takeLooseLists } from './loose-lists.ts';
import { findNextMeeting } from './next-meeting.ts';
import { findVocabulary } from './note-language.ts';
import { orderOf } from '../languages/day-order.ts';
import { isEnglish } from '../languages/guess-language.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { readActions } from './read-actions.ts';
import { readDecisions } from './read-decisions.ts';
import { readElsewhere } from './read-elsewhere.ts';
import { readTables } from './read-table.ts';
import type { ReadingContext } from './reading-context.ts';
import { findRosters } from './find-rosters.ts';
import { findSections } from './sections.ts';
import { joinTwins } from './join-twins.ts';
import { withoutRepeats } from './without-repeats.ts';
import { withoutTurns } from './turns.ts';
import { raiseColumns } from './text-columns.ts';
import { unescapeLine } from './unescape.ts';
import { withoutTitle } from './unspaced-names.ts';
import { findTopics } from './topics.ts';
import type { RawTodo, Reading, ReadingSettings, Topic } from './types.ts';

/** Items read from one note; minutes with more are no minutes. */
const MOST_TODOS = 2000;

/** An item as read, and the meeting it stands under: its local date, and what it is called. */
export type ReadItem = Placed & { readonly meeting: IsoDate | null; readonly meetingTitle: string };

/** An item, and what it stands below. */
type Placed = RawTodo & { readonly topic: Topic | null };

/** One file of minutes as read, before people and targets are looked up. */
export type ReadNote = {
  readonly path: string;
  /** Markdown source on one line. */
  readonly title: string;
  /** Of the only or the latest meeting. */
  readonly date: IsoDate | null;
  /** Whether it carries a meeting's day, be it only in part. */
  readonly hasDay: boolean;
  readonly teams: readonly string[];
  readonly participants: readonly string[];
  /** In the order of the file. */
  readonly items: readonly ReadItem[];
  /** How each line was read that stands in a section of things to do, or looks like an item elsewhere. */
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
  /** All lines of the file, as decoded. */
  readonly lines: readonly string[];
  /** Names that stand beside an account. */
  readonly profiles: readonly Profile[];
  /** False when something was cut off or could not be read. */
  readonly complete: boolean;
};

/** Reads one file of minutes. Total: any bytes give a note, and what is wrong with them is among its problems. */
export function readNote(file: NoteFile, settings: ReadingSettings): ReadNote {
  const minutes = readMinutes(file, settings.dates);
  const problems: Problem[] = [...minutes.problems];
  const warn = (line: Line, message: string) => {
    problems.push({ severity: 'warning', note: file.path, line: line.number, column: line.column, message });
  };
  const readings: Reading[] = [];
  const lexicon = createLexicon(
    settings,
    minutes.participants,
    minutes.meetings.flatMap(({ lines }) => lines),
  );
  const found = minutes.meetings.flatMap((meeting) => {
    const next = findNextMeeting(meeting, settings.dates);
    const context: ReadingContext = {
      lexicon,
      meeting: meeting.date,
      next,
      dates: findOrder(lexicon.words, settings.dates, meeting.lines),
      unowned: settings.unowned,
      warn,
      note: (reading) => readings.push(reading),
      observed: new WeakMap(),
    };
    return extractAll(meeting.lines.map(unescapeLine), settings, context).map((raw) => ({
      ...raw,
      meeting: meeting.date,
      meetingTitle: nameMeeting(minutes.title, meeting.heading),
    }));
  });
  const beyond = found[MOST_TODOS];
  if (beyond !== undefined) warn(beyond.line, `the note has more than ${MOST_TODOS} items; the rest is not read`);
  const items = found.slice(0, MOST_TODOS);
  for (const { line, due } of items)
    if (due.impossible !== null)
      warn(line, `\`${due.impossible.trim()}\` is not a real date, so the item has no due date`);
  return {
    path: file.path,
    title: minutes.title,
    date: minutes.date,
    hasDay: minutes.hasDay,
    teams: minutes.teams,
    participants: minutes.participants,
    items,
    readings: readings.toSorted((a, b) => a.line - b.line),
    problems: problems.toSorted((a, b) => a.line - b.line),
    lines: minutes.lines,
    profiles: minutes.meetings.flatMap(({ lines }) => findProfiles(lines)),
    complete: minutes.complete && beyond === undefined,
  };
}

/** What the words of a note may mean: its language, its names, and what is no name. */
function createLexicon(settings: ReadingSettings, participants: readonly string[], lines: readonly Line[]): Lexicon {
  const about = { words: findVocabulary(lines), isCommon: findCommonWords(lines), inSection: true };
  const configured = new Set(settings.people.flatMap(({ login, aliases }) => [login, ...aliases]).map(foldName));
  const isConfigured = (word: string) => configured.size > 0 && configured.has(foldName(word));
  const names = collectNames(settings, participants, lines, { ...about, isConfigured });
  const isListed = (word: string) => names.has(foldName(word));
  const isName = (word: string) => {
    if (isListed(word) || isGivenName(word, about)) return true;
    const bare = withoutTitle(word, about.words);
    return bare !== word && (isListed(bare) || isGivenName(bare, about));
  };
  return { ...about, isConfigured, isName };
}

/** How a note writes days in numbers: as East Asia does, else as its repository or its language; `Moderator` is no language. */
function findOrder(words: Vocabulary, dates: DateOrder, lines: readonly Line[]): DateOrder {
  const orders = new Set(words.slice(1).map(({ due }) => orderOf(due)));
  const [order = 'auto'] = orders.size === 1 ? orders : [];
  if (order !== 'day-first') return order === 'auto' ? dates : order;
  return dates !== 'auto' || isEnglish(lines.map(({ content }) => content)) ? dates : order;
}

/** Items of all sections and the explicit ones between them, in the order of the note. */
function extractAll(lines: readonly Line[], settings: ReadingSettings, context: ReadingContext): readonly Placed[] {
  const { words } = context.lexicon;
  const named = takeLooseLists(findSections(lines, settings.sections, words), lines, context);
  const told = [...named, ...findHintedSections(lines, named, context)];
  const all = [...told, ...findRosters(lines, told, context)].toSorted((a, b) => a.heading.number - b.heading.number);
  const sections = withoutTurns(all, lines).map((section) => ({
    ...section,
    lines: raiseColumns(section.lines, context.lexicon),
  }));
  // By number: a section may have made bullets of plain lines.
  const actions = sections.filter(({ kind }) => kind !== 'decisions');
  const inside = new Set(actions.flatMap((section) => [section.heading, ...section.lines].map((line) => line.number)));
  const found = readActions(actions, lines, context);
  const decided = sections
    .filter(({ kind }) => kind === 'decisions')
    .flatMap((section) => readDecisions(section, found, context));
  const outside = raiseColumns(
    lines.filter((line) => !inside.has(line.number)),
    context.lexicon,
    'anywhere',
  );
  const rows = readTables(outside, context, 'anywhere');
  const taken = new Set([...rows, ...decided].map(({ line }) => line.number));
  const elsewhere = outside.filter((line) => !taken.has(line.number));
  const explicit = readElsewhere(
    elsewhere,
    {
      ...context,
      lexicon: { ...context.lexicon, inSection: false },
      observed: new WeakMap(),
    },
    actions.length > 0,
  );
  const items = [...found, ...decided, ...rows, ...explicit]
    .filter((todo) => todo.text !== '')
    .toSorted((a, b) => a.line.number - b.line.number || a.line.column - b.line.column);
  const starts = new Set(items.map(({ line }) => line.number));
  const topics = items.length === 0 ? null : findTopics(lines, ({ number }) => starts.has(number));
  const lists = new Map(actions.flatMap((section, list) => section.lines.map(({ number }) => [number, list])));
  const own = withoutRepeats(items.map((item) => ({ ...item, topic: topics?.get(item.line.number) ?? null })));
  return joinTwins(own, ({ line }) => lists.get(line.number) ?? -1);
}
