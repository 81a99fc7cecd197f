import { ENGLISH, vocabularyOf } from '../languages/vocabulary.ts';
import type { Lexicon } from './names.ts';

/** A note in which Ada and Bo are known. */
export const LEXICON: Lexicon = {
  words: ENGLISH,
  isName: (word) => ['Ada', 'Bo', '@ada'].includes(word),
  isConfigured: () => false,
  isCommon: () => false,
  inSection: true,
};

/** One in Chinese and Japanese. */
export const UNSPACED_LEXICON: Lexicon = {
  ...LEXICON,
  words: [...vocabularyOf('zh'), ...vocabularyOf('ja')],
  isName: (word) => ['陈杰', '高橋'].includes(word),
};
