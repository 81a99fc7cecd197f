import { createGlobFilter } from '../note/path-filter.ts';
import { foldCase } from '../text/fold-text.ts';
import { stripHidden } from '../text/strip-hidden.ts';
import { foldName } from '../text/person-name.ts';
import { cutText } from '../text/plain-text.ts';
import type { Owner, Route, Todo } from './types.ts';
import type { RepoName } from '../text/types.ts';
import type { PeopleSettings } from './types.ts';

/** What decides where an item goes. */
export type Routable = {
  readonly note: string;
  readonly teams: readonly string[];
  readonly owners: readonly Owner[];
  readonly text: string;
  readonly links: readonly string[];
};

/** Decides target, labels and type of an item: its links, else the first route that holds, else the default target. */
export function createRouter(
  settings: PeopleSettings,
): (item: Routable) => Pick<Todo, 'target' | 'labels' | 'routeLabels' | 'type' | 'lastingType'> {
  const routes = settings.routes.map((route) => ({ route, holds: createCondition(route) }));
  return (item) => {
    const route = routes.find(({ holds }) => holds(item))?.route ?? null;
    const followed = findFollowed(item.links, settings.followLinks);
    const target = route?.target ?? followed ?? settings.target;
    const lasting = keepFirst([settings.label, ...settings.labels.flatMap((label) => expandLabel(label, item.teams))]);
    const labels = keepFirst([...lasting, ...(route?.labels ?? [])]);
    return {
      target,
      labels,
      routeLabels: labels.slice(lasting.length),
      type: route?.type ?? settings.type,
      lastingType: route?.type === undefined ? settings.type : null,
    };
  };
}

/** Names without those that came before, whatever their case. */
function keepFirst(names: readonly string[]): readonly string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_name, index) => lower.indexOf(lower[index] ?? '') === index);
}

/** GitHub's limit for a label's name. */
const LONGEST_LABEL = 50;
/** Teams of one note that get labels: each costs a write, and an issue has at most 100. */
const MOST_TEAMS = 10;

/** `team/{team}` gives one label per team, none without teams; GitHub's names have 50 characters and no comma. */
function expandLabel(label: string, teams: readonly string[]): readonly string[] {
  if (!label.includes('{team}')) return [label];
  const names = teams.map((team) => stripHidden(team.replace(/[,\p{Cc}]/gu, ' ')).trim()).filter((name) => name !== '');
  return names.slice(0, MOST_TEAMS).map((name) =>
    cutText(
      label.replaceAll('{team}', () => name),
      LONGEST_LABEL,
    ).trim(),
  );
}

/** Any page of a repository on github.com; on other servers, Enterprise ones among them, issues and the like. */
const IN_REPOSITORY =
  /^https?:\/\/(?:(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)|[^/]+\/([\w.-]+\/[\w.-]+)\/(?:issues|pull|discussions)\/\d)/i;

/** The repository that all links of an item point into, when it may be followed. */
function findFollowed(links: readonly string[], allowed: readonly RepoName[]): RepoName | null {
  const repos = new Set(
    links.map((link) => {
      const match = IN_REPOSITORY.exec(link);
      return (match?.[1] ?? match?.[2] ?? '').toLowerCase();
    }),
  );
  const [only] = repos;
  return repos.size === 1 ? (allowed.find((repo) => repo.toLowerCase() === only) ?? null) : null;
}

function createCondition({ when }: Route): (item: Routable) => boolean {
  const isNote = when.notes === undefined ? null : createGlobFilter(when.notes);
  const teams = when.teams?.map(foldCase);
  const owners = when.owners?.map(foldName);
  const texts = when.text?.map((text) => text.toLowerCase());
  return (item) =>
    (isNote === null || isNote(item.note)) &&
    (teams === undefined || item.teams.some((team) => teams.includes(foldCase(team)))) &&
    (owners === undefined ||
      item.owners.some(
        (owner) => owners.includes(foldName(owner.raw)) || owners.includes(foldName(owner.login ?? '')),
      )) &&
    (texts === undefined || texts.some((text) => item.text.toLowerCase().includes(text)));
}
