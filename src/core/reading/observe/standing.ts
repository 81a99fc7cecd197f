import { wordPattern } from '../word-classes.ts';

/** How it stands, set apart at the end: `- ONGOING`, `(in progress)`, `→ on hold`. */
export const standing = wordPattern(
  ({ states }) => [...states.open, ...states.progress],
  (words) => String.raw`\.?(?:\s(?:[-–—]{1,2}>?|→)\s${words}|\s[([]${words}[)\]]|\s[⏳🚧]\uFE0F?)[.!]?$`,
);
