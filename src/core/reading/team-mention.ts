/** `@acme/docs` mentions a team; where the note knows who stands behind the slash, it mentions two people. */
const TEAM = /(?<![\w/.])@[\w-]{1,39}\/(?=([a-z\d][\w-]{0,99}))/gi;
/** In the mention of a team, in place of its slash, which would divide it. */
const SLASH = '\u2044';

/** A list of names in which no mention of a team can be divided. */
export function joinTeams(list: string, isName: (word: string) => boolean): string {
  if (!list.includes('@')) return list;
  return list.replace(TEAM, (mention: string, slug: string) =>
    isName(slug) ? mention : `${mention.slice(0, -1)}${SLASH}`,
  );
}

/** A name of such a list as it was written. */
export function nameTeam(name: string): string {
  return name.startsWith('@') ? name.replace(SLASH, '/') : name;
}
