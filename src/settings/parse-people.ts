import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { foldCase } from '../core/text/fold-text.ts';
import type { Person } from '../core/people/types.ts';
import type { Settings } from './types.ts';
import type { ConfigReader, Entry } from './config-reader.ts';
import { isLogin } from '../core/text/login.ts';
import { quoteYaml } from '../core/text/quote-yaml.ts';

/** Where an alias stands, for the check that no two people share one. */
type Alias = { readonly folded: string; readonly text: string; readonly node: Node; readonly person: Person };

/** `people`: login → aliases, or `{ aliases, teams }`. */
export function parsePeople(node: Node | null, reader: ConfigReader): readonly Person[] {
  const people: Person[] = [];
  const aliases: Alias[] = [];
  for (const entry of reader.entries(node, '`people`', true)) {
    const read = parsePerson(entry, reader);
    reportRepeat(entry.keyNode, read.person, people, reader);
    people.push(read.person);
    aliases.push(...read.aliases.map((alias) => ({ ...alias, folded: foldCase(alias.text), person: read.person })));
  }
  reportShared(aliases, reader);
  return people;
}

/** What the lines to paste have in the place of a login that nobody knows, numbered where there are several. */
const PLACEHOLDER = /^THEIR-LOGIN(?:-\d+)?$/i;

/** A login twice, with the line that all of them make; the first stays where it is. GitHub's names know no case. */
function reportRepeat(at: Node, person: Person, earlier: readonly Person[], reader: ConfigReader): void {
  const isSame = (other: Person) => other.login.toLowerCase() === person.login.toLowerCase();
  const [first, ...rest] = earlier.filter(isSame);
  if (first === undefined || PLACEHOLDER.test(person.login)) return;
  const line = describePerson([...rest, person].reduce(mergePeople, first));
  reader.report(at, `the login \`${person.login}\` is listed twice: write one line, \`${line}\``);
}

function mergePeople(one: Person, other: Person): Person {
  const known = new Set(one.aliases.map(foldCase));
  const assigns = [one.assign, other.assign];
  const assign = assigns.includes('never') ? 'never' : assigns.find((value) => value !== undefined);
  return {
    login: one.login,
    aliases: [...one.aliases, ...other.aliases.filter((alias) => !known.has(foldCase(alias)))],
    teams: one.teams === null || other.teams === null ? null : [...new Set([...one.teams, ...other.teams])],
    ...(assign === undefined ? {} : { assign }),
  };
}

/** A person as the line of YAML that says so. */
function describePerson({ login, aliases, teams, assign }: Person): string {
  const names = `[${aliases.map(quoteYaml).join(', ')}]`;
  const parts = [
    `aliases: ${names}`,
    ...(teams === null ? [] : [`teams: [${teams.map(quoteYaml).join(', ')}]`]),
    ...(assign === undefined ? [] : [`assign: ${assign === 'never' ? 'false' : assign}`]),
  ];
  return `${login}: ${parts.length === 1 ? names : `{ ${parts.join(', ')} }`}`;
}

function parsePerson(
  entry: Entry,
  reader: ConfigReader,
): { person: Person; aliases: readonly { text: string; node: Node }[] } {
  const login = entry.key.replace(/^@/, '');
  if (PLACEHOLDER.test(login))
    reader.report(entry.keyNode, `replace \`${login}\` by the GitHub login of whoever is meant`);
  else if (!isLogin(login)) reader.report(entry.keyNode, `\`${login}\` cannot be a GitHub login`);
  const { value } = entry;
  if (isScalar(value) || isSeq(value)) {
    const aliases = isScalar(value) && value.value === null ? [] : reader.texts(value, `the aliases of \`${login}\``);
    return { person: { login, aliases: aliases.map((alias) => alias.text), teams: null }, aliases };
  }
  let aliases: readonly { text: string; node: Node }[] = [];
  let teams: readonly string[] | null = null;
  let assign: Person['assign'] | null = null;
  if (isMap(value)) {
    for (const { key, keyNode, value: inner } of reader.entries(value, `\`${login}\``)) {
      if (key === 'aliases') aliases = reader.texts(inner, `\`aliases\` of \`${login}\``);
      else if (key === 'teams') teams = reader.texts(inner, `\`teams\` of \`${login}\``).map((team) => team.text);
      else if (key === 'assign') assign = parseAssign(inner, login, reader);
      else
        reader.report(
          keyNode,
          `unknown key \`${key}\` for \`${login}\`: \`aliases\`, \`teams\` and \`assign\` are known`,
        );
    }
  } else
    reader.report(
      value ?? entry.keyNode,
      `\`${login}\` must have a list of aliases, or \`{ aliases: […], teams: […] }\``,
    );
  const person = { login, aliases: aliases.map((alias) => alias.text), teams, ...(assign === null ? {} : { assign }) };
  return { person, aliases };
}

/** `false` or `mention`; `true` says what holds anyway. */
function parseAssign(node: Node | null, login: string, reader: ConfigReader): 'mention' | 'never' | null {
  const value = isScalar(node) ? node.value : null;
  if (value === true) return null;
  if (value === false) return 'never';
  if (value === 'mention') return 'mention';
  reader.report(node, `\`assign\` of \`${login}\` must be true, false or \`mention\``);
  return null;
}

/** Two people may share an alias only in teams that differ, or when one of them has it everywhere else. */
function reportShared(aliases: readonly Alias[], reader: ConfigReader): void {
  const seen = new Map<string, Alias[]>();
  for (const alias of aliases) {
    const earlier = seen.get(alias.folded) ?? [];
    const clash = earlier.find(
      (other) => other.person.login !== alias.person.login && overlap(other.person.teams, alias.person.teams),
    );
    if (clash !== undefined) {
      reader.report(
        alias.node,
        `the alias \`${alias.text}\` belongs to both \`${clash.person.login}\` and \`${alias.person.login}\`: give each of them \`teams\``,
      );
    }
    seen.set(alias.folded, [...earlier, alias]);
  }
}

function overlap(a: Person['teams'], b: Person['teams']): boolean {
  if (a === null || b === null) return a === b;
  const folded = new Set(a.map(foldCase));
  return b.some((team) => folded.has(foldCase(team)));
}

/** `groups`: word → logins; an empty list is a word that is nobody's login. */
export function parseGroups(node: Node | null, reader: ConfigReader): Settings['groups'] {
  const groups = new Map<string, readonly string[]>();
  for (const { key, value } of reader.entries(node, '`groups`')) {
    const isNobody = value === null || (isScalar(value) && value.value === null);
    const logins = isNobody ? [] : reader.texts(value, `the group \`${key}\``);
    for (const { text, node: at } of logins) {
      if (!isLogin(text.replace(/^@/, ''))) reader.report(at, `\`${text}\` cannot be a GitHub login`);
    }
    groups.set(
      key,
      logins.map(({ text }) => text.replace(/^@/, '')),
    );
  }
  return groups;
}
