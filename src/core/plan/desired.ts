import { hashText } from '../text/hash.ts';
import type { Block } from '../block/types.ts';
import { compareSightings, type Rest } from '../identity/judge-gone.ts';
import type { Content } from '../block/marker.ts';
import { hashSaid, hashTeam, hashWord } from '../block/marker-hashes.ts';
import type { Entity } from '../identity/entity.ts';
import { hashTicked } from '../block/merge-ticks.ts';
import type { Occurrence } from '../identity/occurrence.ts';
import type { FieldSettings, Subject } from './types.ts';
import type { Issue, Sighting } from '../block/types.ts';
import type { RepoName } from '../text/types.ts';
import type { Todo } from '../people/types.ts';
import type { TodoState } from '../reading/types.ts';

/** What the notes want of one issue. Plain data: the same whenever it is compared with an issue. */
export type Desired = {
  readonly subject: Subject;
  readonly key: string;
  readonly title: string;
  readonly state: TodoState;
  readonly content: Content;
  readonly block: Omit<Block, 'mentions' | 'follows'>;
  /** Logins to assign; whether they can be is asked when it matters. */
  readonly assignees: readonly string[];
  readonly labels: readonly string[];
  /** Of the labels those that every issue is to have; the others a route gives to new ones only. */
  readonly lastingLabels: readonly string[];
  /** Issue type of a new issue, and of any without a type; null for none. */
  readonly type: string | null;
  readonly lastingType: string | null;
  /** The issue field that carries the due date, by name or number; null for none. */
  readonly dueField: FieldSettings['due'];
  readonly ticked: readonly string[];
  /** Short hashes of the owners as written, where there are several. */
  readonly owners: readonly string[];
  readonly teams: readonly string[];
  /** Of its notes without a sighting those that are of no team of the others: there it would not be found again. */
  readonly besideTeams: readonly string[];
  /** A note that holds it lies where only this push tells. */
  readonly isRenewed: boolean;
  readonly sightings: readonly Sighting[];
  /** The latest item names its issue by reference. */
  readonly isNamed: boolean;
  /** This push changed the note that it stands in last. */
  readonly isNews: boolean;
};

/** Where links lead: the notes repository at the commit of this run. */
export type LinkBase = {
  readonly serverUrl: string;
  readonly notesRepo: RepoName;
  readonly sha: string;
};

/** What the latest of an entity's notes wants; `rest` are sightings that could not be judged and stay. */
export function computeDesired(
  entity: Entity,
  latest: Occurrence,
  options: {
    readonly rest: Pick<Rest, 'left' | 'isRenewed'>;
    readonly base: LinkBase;
    readonly label: string;
    readonly key: string;
    readonly dueField: FieldSettings['due'];
    /** Whether a login is never assigned. */
    readonly isNever?: (login: string) => boolean;
    /** Notes that this push changed; null where that is not known. */
    readonly touched: ReadonlySet<string> | null;
  },
): Desired {
  const { todo, note } = latest;
  const sightings = listSightings(entity, options.rest.left);
  const raised = {
    count: Math.max(sightings.length - 1, 0),
    last: sightings.length > 1 ? (sightings.at(-1)?.date ?? null) : null,
  };
  // An agenda may name issues of other teams: where it stands gives no label and no team.
  const own = entity.occurrences.filter((occurrence) => occurrence.todo.reference === null);
  const home = own.at(-1)?.todo ?? todo;
  const teams = [...new Set(own.flatMap((occurrence) => occurrence.teams))].sort();
  return {
    subject: describeSubject(todo, note.teams),
    key: options.key,
    title: todo.title,
    state: todo.state,
    content: computeContent(latest, raised),
    block: {
      source: todo.source,
      items: todo.items,
      owners: nameOwners(todo),
      due: todo.due,
      meeting: describeMeeting(latest, options.base),
      first: findFirst(entity, latest, sightings, options.base),
      raised,
      removed: false,
      label: options.label,
    },
    assignees: listLogins(todo).filter((login) => options.isNever?.(login) !== true),
    labels: home.labels,
    lastingLabels: home.labels.filter((label) => !home.routeLabels.includes(label)),
    type: home.type,
    lastingType: home.lastingType,
    dueField: options.dueField,
    ticked: hashTicked(todo.items),
    owners: latest.owners.length > 1 ? latest.owners.map(hashWord) : [],
    teams: teams.map(hashTeam),
    besideTeams: listBesideTeams(entity, teams).map(hashTeam),
    isRenewed: options.rest.isRenewed,
    sightings,
    isNamed: todo.reference !== null,
    isNews: options.touched?.has(note.path) === true,
  };
}

function listBesideTeams({ beside }: Entity, teams: readonly string[]): readonly string[] {
  const apart = beside.filter((occurrence) => !occurrence.teams.some((team) => teams.includes(team)));
  return [...new Set(apart.flatMap((occurrence) => occurrence.teams))].sort();
}

function describeMeeting({ todo, note }: Occurrence, base: LinkBase): Block['meeting'] {
  return { title: note.title, date: todo.meeting, url: writePermalink(base, todo.note, todo.line) };
}

/** The meeting that raised it first, where a later one did again: of the oldest sighting, while its note is there. */
function findFirst(entity: Entity, latest: Occurrence, sightings: readonly Sighting[], base: LinkBase): Block['first'] {
  const [oldest] = sightings;
  const first = entity.occurrences.find(({ sighting }) => sighting === oldest);
  return sightings.length < 2 || first === undefined || first === latest ? null : describeMeeting(first, base);
}

/** What reports say about a TODO, or about the issue alone when the TODO is gone. */
export function describeSubject(todo: Todo, teams: readonly string[]): Subject {
  const { target: repo, title, owners, due, note, line } = todo;
  return { repo, title, owners, due, note, line, teams };
}

/** What reports say about an issue whose TODO left the notes. */
export function describeGone(issue: Issue, sighting: Sighting | undefined): Subject {
  return {
    repo: issue.repo,
    title: issue.title,
    owners: [],
    due: null,
    note: sighting?.path ?? '',
    line: 1,
    teams: [],
  };
}

function computeContent(latest: Occurrence, raised: Block['raised']): Content {
  const { todo, sighting } = latest;
  return {
    text: hashSaid(todo.text),
    owners: sighting.owners,
    due: todo.due,
    items: hashText(todo.items.map((item) => `${item.done ? 'x' : ' '} ${item.text}`).join('\n'), 4),
    raised: raised.count,
    last: raised.last,
  };
}

/** The sightings that an issue remembers from now on: what stands in notes of today, and what could not be judged. */
export function listSightings(entity: Entity, left: readonly Sighting[]): readonly Sighting[] {
  // What only names the issue, as an agenda does, is no new sighting; what was one already stays one.
  const known = entity.tracked?.marker.sightings ?? [];
  const isKnown = ({ date, path, text }: Sighting) =>
    known.some((one) => one.date === date && (one.path === path || one.text === text));
  const present = entity.occurrences
    .filter(({ todo, sighting }) => todo.reference === null || isKnown(sighting))
    .map((occurrence) => occurrence.sighting);
  const unread = left.filter((sighting) => !present.some((other) => other.path === sighting.path));
  return [...present, ...unread].sort(compareSightings);
}

/** Logins asked about for one item: GitHub assigns ten, and each costs a request. */
const MOST_LOGINS = 20;

/** Logins of a TODO's owners, each once whatever its case. */
export function listLogins(todo: Todo): readonly string[] {
  const logins = new Map<string, string>();
  for (const { login } of todo.owners)
    if (login !== null && !logins.has(login.toLowerCase())) logins.set(login.toLowerCase(), login);
  return [...logins.values()].slice(0, MOST_LOGINS);
}

function nameOwners(todo: Todo): readonly string[] {
  return [...new Set(todo.owners.map((owner) => owner.login ?? owner.raw))];
}

/** Link to the very line of a note at the very commit. */
export function writePermalink(base: LinkBase, path: string, line: number): string {
  const segments = path.split('/').map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, escapeCharacter));
  return `${base.serverUrl}/${base.notesRepo}/blob/${base.sha}/${segments.join('/')}?plain=1#L${line}`;
}

function escapeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
