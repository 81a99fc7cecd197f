import { readHashes } from '../text/hash.ts';
import { isRecord } from '../text/is-record.ts';
import type { IsoDate } from '../text/types.ts';
import { TEAM_DIGITS, WORD_DIGITS } from './marker-hashes.ts';
import { boundSightings, decodeSighting, encodeSighting } from './marker-sightings.ts';
import type { Sighting } from './types.ts';
import type { TodoState } from '../reading/types.ts';
import { isPlain } from '../text/words.ts';

/** Most hashes kept of each list. */
const MOST_HASHES = { assignees: 10, theirs: 10, labels: 14, ticked: 14, owners: 6, teams: 3 } as const;
/** Characters of JSON beside the sightings: with base64 and its comment the marker stays under 400 bytes beyond them. */
const MOST_CHARACTERS = 262;

/** What the action remembers in an issue: where the TODO comes from and what was last written there. */
export type Marker = {
  /** Numeric id of the notes repository. */
  readonly repository: number;
  /** Fingerprint of the TODO at birth: date, team, owners, text. */
  readonly key: string;
  /** Tells two issues opened for one TODO by two runs from a copy that a person made. */
  readonly nonce: string;
  /** Hash of the title as last written. */
  readonly title: string;
  /** What the notes said when the block was last written. */
  readonly content: Content;
  /** State of the note as last recorded. */
  readonly state: TodoState;
  /** The issue is closed because the action closed it. */
  readonly closed: boolean;
  /** The block says that the notes no longer hold the item. */
  readonly removed: boolean;
  /** It was known that the issue had been reopened when this was written: what the note says later is news. */
  readonly reopened: boolean;
  /** Short hashes of the logins and labels that were ever wanted, and of the sub-items that the note had ticked. */
  readonly assignees: readonly string[];
  readonly labels: readonly string[];
  readonly ticked: readonly string[];
  /** Of the logins in `assignees` those that are a person's doing where they are assigned. */
  readonly theirs: readonly string[];
  /** Short hashes of the owners as written, where there are several. */
  readonly owners: readonly string[];
  readonly teams: readonly string[];
  /** Due date as last written into the issue field; null where none was. */
  readonly dueField: IsoDate | null;
  /** Short hash of the issue type that was wanted; null where none was. */
  readonly type: string | null;
  readonly sightings: readonly Sighting[];
};

/** Fingerprint of everything the block says, by aspect, so that a report can name what changed. */
export type Content = {
  readonly text: string;
  readonly owners: string;
  readonly due: IsoDate | null;
  readonly items: string;
  /** How often the item came up again after the first note, and when last. */
  readonly raised: number;
  readonly last: IsoDate | null;
};

/** The marker as one word of base64, safe inside an HTML comment. */
export function encodeMarker(marker: Marker): string {
  const { content } = marker;
  const facts = {
    r: marker.repository,
    k: marker.key,
    n: marker.nonce,
    t: marker.title,
    c: [content.text, content.owners, content.due ?? '', content.items, content.raised, content.last ?? ''].join('.'),
    s: marker.state,
    ...(marker.closed ? { z: 1 } : {}),
    ...(marker.removed ? { m: 1 } : {}),
    ...(marker.reopened ? { w: 1 } : {}),
    g: marker.teams.slice(-MOST_HASHES.teams).join(''),
    ...encodeExtras(marker),
  };
  const lists = boundLists(marker, MOST_CHARACTERS - JSON.stringify(facts).length);
  const data = { ...facts, ...lists, S: boundSightings(marker.sightings).map(encodeSighting) };
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Mostly the field says what the block says, and a digit is enough. */
function encodeExtras({ dueField, type, content }: Marker): Readonly<Record<string, string | number>> {
  return {
    ...(dueField === null ? {} : { f: dueField === content.due ? 1 : dueField }),
    ...(type === null ? {} : { y: type }),
  };
}

/** The lists as they fit, the weightiest first, of each the latest. */
function boundLists(marker: Marker, characters: number): Readonly<Record<string, string>> {
  const lists: Record<string, string> = {};
  let left = characters;
  for (const [key, name] of [
    ['a', 'assignees'],
    ['p', 'theirs'],
    ['l', 'labels'],
    ['i', 'ticked'],
    ['o', 'owners'],
  ] as const) {
    // `"a":"",`
    left -= 7;
    const count = Math.min(MOST_HASHES[name], Math.floor(left / WORD_DIGITS));
    const joined = count <= 0 ? '' : marker[name].slice(-count).join('');
    left -= joined.length;
    lists[key] = joined;
  }
  return Object.fromEntries(Object.entries(lists).filter(([, joined]) => joined !== ''));
}

/** The marker in a word of base64, or null when it is not one: cut, edited, or of another shape. */
export function decodeMarker(word: string): Marker | null {
  const data = decodeJson(word);
  if (!isRecord(data)) return null;
  const { r, k, n, t, c, s, S, f, y } = data;
  if (typeof r !== 'number' || !isWord(k) || !isWord(n) || !isWord(t) || typeof c !== 'string') return null;
  if ((s !== 'open' && s !== 'done' && s !== 'dropped') || !Array.isArray(S)) return null;
  const content = decodeContent(c);
  const sightings = S.map(decodeSighting).filter((sighting) => sighting !== null);
  if (content === null || sightings.length !== S.length) return null;
  return {
    repository: r,
    key: k,
    nonce: n,
    title: t,
    content,
    state: s,
    closed: data['z'] === 1,
    removed: data['m'] === 1,
    reopened: data['w'] === 1,
    assignees: decodeHashes(data['a'], WORD_DIGITS),
    labels: decodeHashes(data['l'], WORD_DIGITS),
    ticked: decodeHashes(data['i'], WORD_DIGITS),
    theirs: decodeHashes(data['p'], WORD_DIGITS),
    owners: decodeHashes(data['o'], WORD_DIGITS),
    teams: decodeHashes(data['g'], TEAM_DIGITS),
    dueField: f === 1 ? content.due : typeof f === 'string' ? f : null,
    type: isWord(y) ? y : null,
    sightings,
  };
}

function decodeJson(word: string): unknown {
  try {
    const binary = atob(word);
    // Most paths and words hold nothing else.
    if (isPlain(binary)) return JSON.parse(binary);
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function decodeContent(joined: string): Content | null {
  const [text, owners, due, items, raised, last] = joined.split('.');
  if (text === undefined || owners === undefined || due === undefined || items === undefined) return null;
  if (raised === undefined || last === undefined || !/^\d{1,6}$/.test(raised)) return null;
  return { text, owners, due: due || null, items, raised: Number(raised), last: last || null };
}

function decodeHashes(joined: unknown, digits: number): readonly string[] {
  return typeof joined === 'string' ? readHashes(joined, digits) : [];
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
}
