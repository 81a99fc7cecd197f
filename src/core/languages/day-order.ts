import type { DueWords } from './due-types.ts';

/** Whether a language puts no spaces between words: cues stand behind there, and a day by itself says nothing. */
export function isJoined({ byBehind, endBehind }: DueWords): boolean {
  return byBehind.length > 0 && endBehind.length > 0;
}

/** How a language writes days in numbers: with the day first, in the scripts of East Asia the month; English does both. */
export function orderOf(words: DueWords): 'day-first' | 'month-first' | 'auto' {
  return isJoined(words) ? 'month-first' : words.ordinals.includes('th') ? 'auto' : 'day-first';
}
