import { hashText } from '../text/hash.ts';
import { joinSpaces } from '../text/words.ts';

/** Digits of the hashes of logins, labels and sub-items: enough to tell those of one issue apart, short enough to keep. */
export const WORD_DIGITS = 3;
/** Digits of the hashes of teams, which must differ across all notes. */
export const TEAM_DIGITS = 4;

/** Short hash of a login, label or sub-item: case does not matter, as on GitHub. */
export function hashWord(word: string): string {
  return hashText(word.toLowerCase(), WORD_DIGITS);
}

/** Hash of a title as the marker keeps it. */
export function hashTitle(title: string): string {
  return hashText(title.trim(), 8);
}

/** Hash of an item's words as the marker keeps it. */
export function hashSaid(text: string): string {
  return hashText(joinSpaces(text), 8);
}

/** Short hash of a team's name. */
export function hashTeam(team: string): string {
  return hashText(team.toLowerCase(), TEAM_DIGITS);
}
