import { foldWord } from '../languages/compile.ts';
import type { Language } from '../languages/types.ts';
import { guessLanguage, isEnglish, leansEnglish, narrowLanguages } from '../languages/guess-language.ts';
import { mayBegin } from '../languages/may-hold.ts';
import { ENGLISH, LANGUAGES, type Vocabulary } from '../languages/vocabulary.ts';
import type { Line } from '../note/scan-lines.ts';
import { remember } from '../text/remember.ts';
import { isPlain } from '../text/words.ts';

/** Characters of a line in which a label or heading may stand. */
const LONGEST_LABEL = 60;

/** Words by which a heading or label tells the language of a note: those that English does not have as well. */
const telling = remember(indexWords);

/** Most labels begin with no such word, and need not be folded. */
const mayTell = remember(() => mayBegin([...telling().keys()]));

function indexWords(): ReadonlyMap<string, readonly Language[]> {
  const index = new Map<string, Language[]>();
  for (const language of LANGUAGES) {
    const { sections, tasks, columns, meetings, due } = language;
    const words = [
      sections.actions,
      sections.attendance,
      sections.nextMeeting,
      sections.other,
      sections.review,
      tasks.markers,
      columns.owner,
      columns.due,
      meetings.kinds,
      // `Heute: Tests schreiben`.
      due.today,
    ];
    for (const word of new Set(words.flat().map(foldWord))) {
      const languages = index.get(word);
      if (languages === undefined) index.set(word, [language]);
      else languages.push(language);
    }
  }
  const [english] = ENGLISH;
  for (const [word, languages] of index) if (english !== undefined && languages.includes(english)) index.delete(word);
  return index;
}

/**
 * The words that count in a note: English ones, and those of the language in which its headings, labels and columns are
 * called, of two where both have them; where these are English, those of the language in which it is written.
 */
export function findVocabulary(lines: readonly Line[]): Vocabulary {
  const counts = new Map<Language, number>();
  const labels = new Set<string>();
  for (const line of lines) {
    for (const label of listLabels(line)) {
      if (!mayTell()(label)) continue;
      const word = foldWord(trim(label));
      for (const language of telling().get(word) ?? []) {
        counts.set(language, (counts.get(language) ?? 0) + 1);
        labels.add(word);
      }
    }
  }
  const most = Math.max(0, ...counts.values());
  if (most > 0 && isLent(labels, lines)) return ENGLISH;
  const told = LANGUAGES.filter((language) => most > 0 && counts.get(language) === most);
  // `Reunión` is a word of several.
  if (told.length > 1) return combine(narrow(told, lines));
  if (told.length > 0) return combine(told);
  const written = (...kinds: readonly Line['kind'][]) =>
    lines.filter(({ kind }) => kinds.includes(kind)).map(({ content }) => content);
  // Headings are borrowed from English as often; in a short note they may say more than its lists.
  const prose = written('bullet', 'text');
  const guess = guessLanguage(prose) ?? (isShort(prose) ? guessLanguage(written('bullet', 'text', 'heading')) : null);
  return combine(guess === null ? findOpenings(lines) : [guess]);
}

/** Characters of a note whose headings may say more of its language than the rest. */
const SHORT = 2000;

function isShort(lines: readonly string[]): boolean {
  let left = SHORT;
  return lines.every((line) => (left -= line.length) > 0);
}

function narrow(languages: readonly Language[], lines: readonly Line[]): readonly Language[] {
  const narrowed = narrowLanguages(
    lines.map(({ content }) => content),
    languages,
  );
  return narrowed.length > 0 ? narrowed : languages;
}

/** Days of the week by which the end of a heading tells the language of a note. */
const days = remember(() => {
  const index = new Map<string, Language[]>();
  for (const language of LANGUAGES.slice(1))
    for (const word of new Set(language.due.weekdays.flat().map(foldWord)))
      if (word.length > LONGEST_SHORT_DAY) index.set(word, [...(index.get(word) ?? []), language]);
  return index;
});

/** Letters of `Mon` and `Tues`, which are of many languages. */
const LONGEST_SHORT_DAY = 4;

/**
 * The languages with whose words headings begin, or with whose days they end, unless what is written leans towards English:
 * `Tâches de la semaine`, `To-dos bis Freitag`.
 */
function findOpenings(lines: readonly Line[]): readonly Language[] {
  const found = new Set<Language>();
  for (const { kind, content } of lines) {
    if (kind !== 'heading') continue;
    const words = trim(content.slice(0, LONGEST_LABEL)).split(' ');
    const [word = ''] = words;
    if (mayTell()(content)) for (const language of telling().get(foldWord(trim(word))) ?? []) found.add(language);
    for (const language of days().get(foldWord(words.at(-1) ?? '')) ?? []) found.add(language);
  }
  const languages = [...found];
  const isLent =
    languages.length > 0 &&
    leansEnglish(
      lines.map(({ content }) => content),
      languages,
    );
  return isLent ? [] : languages;
}

/** `Moderator:`, `Data` in an English note: words in plain letters that name no tasks may be of English as well. */
function isLent(told: ReadonlySet<string>, lines: readonly Line[]): boolean {
  const mayBe = [...told].every((word) => isPlain(word) && !namesTasks().has(word));
  return mayBe && told.size <= MOST_LENT && isEnglish(lines.map(({ content }) => content));
}

/** Labels of a note that may be lent. */
const MOST_LENT = 2;

const namesTasks = remember(
  () =>
    new Set(
      LANGUAGES.flatMap(({ sections, tasks }) => [...sections.actions, ...sections.review, ...tasks.markers]).map(
        foldWord,
      ),
    ),
);

/** A vocabulary is one object, so that what is made of its words is made once. */
const COMBINED = new Map<string, Vocabulary>();

function combine(others: readonly Language[]): Vocabulary {
  if (others.length === 0) return ENGLISH;
  const key = others.map(({ code }) => code).join();
  const known = COMBINED.get(key) ?? [...ENGLISH, ...others];
  COMBINED.set(key, known);
  return known;
}

function listLabels({ kind, content }: Line): readonly string[] {
  if (kind === 'code' || kind === 'blank') return [];
  if (kind === 'table') return content.slice(0, 400).split('|');
  if (kind === 'heading') return content.slice(0, LONGEST_LABEL).split(/[/&,→]| -{1,2}>? | – /);
  const label = /^[^:：]{2,60}[:：]/.exec(content)?.[0] ?? (content.length <= LONGEST_LABEL ? content : '');
  // `20.8.2026, Mensa. Anwesend: …`.
  const [, later = ''] = label.includes('. ') ? (LATER_LABEL.exec(label) ?? []) : [];
  return label === '' ? [] : [label.replace(/[[(].*?[)\]]/g, ''), ...(later === '' ? [] : [later])];
}

const LATER_LABEL = /\.\s(\p{Lu}[^:：.]{2,30})[:：]$/u;

function trim(label: string): string {
  return label.replace(/^[^\p{L}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
}
