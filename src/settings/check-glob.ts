/** Stars in one part of a path, and in a whole glob: with each, a name that nearly fits takes longer by its length. */
const MOST_STARS = { part: 3, all: 5 } as const;
/** Folders at any depth, `**`, and lists of alternatives, `{a,b}`, in a glob. */
const MOST_DEEP = 3;
const MOST_LISTS = 3;
const LONGEST = 200;

/**
 * Why a glob is refused, as the end of a sentence; null where it may be used. Some take for ever to compare with a name,
 * and a pull request brings its own configuration, which must not hang its preview.
 */
export function describeBadGlob(glob: string): string | null {
  if (/^!?\/|\\|(?:^!?|\/)\.\.(?:\/|$)/.test(glob) || glob.trim() === '') return 'is not a glob inside the repository';
  if (glob.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (/[()]/.test(glob)) return 'contains a group in parentheses: write alternatives as `{a,b}`';
  if (/[\]}]\+/.test(glob)) return 'repeats a list or a class with `+`: globs know `*` only';
  if (countStars(glob) > MOST_STARS.all) return `has more than ${MOST_STARS.all} stars`;
  if (glob.split('/').some((part) => countStars(part) > MOST_STARS.part))
    return `has more than ${MOST_STARS.part} stars in one part of the path`;
  if ((glob.match(/\*{2,}/g)?.length ?? 0) > MOST_DEEP) return `has more than ${MOST_DEEP} times \`**\``;
  if ((glob.match(/\{/g)?.length ?? 0) > MOST_LISTS) return `has more than ${MOST_LISTS} lists of alternatives`;
  return null;
}

function countStars(glob: string): number {
  return glob.match(/\*+/g)?.length ?? 0;
}
