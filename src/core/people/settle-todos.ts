import { findLinkOnly, findLinks } from '../reading/links.ts';
import { findDue } from '../reading/due-date.ts';
import { findReference } from '../reading/reference.ts';
import type { ReadItem, ReadNote } from '../reading/read-note.ts';
import { completeTitle, plainText } from '../text/plain-text.ts';
import { createOwnerResolver } from './resolve-owner.ts';
import { createRouter } from './route.ts';
import type { Note, PeopleSettings, Todo } from './types.ts';

/** Gives the items of a note their people, titles and targets. */
export function settleTodos(read: ReadNote, settings: PeopleSettings): Note {
  const { items, ...rest } = read;
  const settle = createSettler(read, settings);
  return { ...rest, title: plainText(read.title), todos: items.map(settle) };
}

function createSettler(read: ReadNote, settings: PeopleSettings): (raw: ReadItem) => Todo {
  const resolve = createOwnerResolver(settings, read);
  const route = createRouter(settings);
  const { path: note, teams } = read;
  return (raw) => {
    const owners = raw.owners.flatMap(resolve);
    const words = describeWords(raw.text, raw.title, raw.meetingTitle);
    return {
      note,
      meeting: raw.meeting,
      convention: raw.convention,
      line: raw.line.number,
      column: raw.line.column,
      owners,
      ...words,
      source: raw.source,
      due: raw.due.due,
      state: raw.state,
      items: raw.items,
      ...route({ note, teams, owners, text: raw.text, links: words.links }),
      withheld: raw.withheld,
      topic: raw.topic,
      reference: describeReference(raw, raw.meetingTitle),
    };
  };
}

function describeWords(
  text: string,
  title: string,
  meeting: string,
): Pick<Todo, 'title' | 'text' | 'links' | 'linkOnly'> {
  const linkName = findLinkOnly(text);
  return { title: completeTitle(title, meeting, linkName), text, links: findLinks(text), linkOnly: linkName !== null };
}

/** The item as it reads without the brackets at its end; a date in them is its due date before any in the text. */
function describeReference(raw: ReadItem, meeting: string): Todo['reference'] {
  const reference = findReference(raw.text);
  if (reference === null) return null;
  const { repo, number, inside, before } = reference;
  const due = findDue(inside, raw).due;
  const bare = {
    ...describeWords(before, raw.bareTitle ?? raw.title, meeting),
    source: cutBracket(raw.source),
    due: due ?? raw.due.due,
    // Who names the issue needs to name nobody else.
    withheld: raw.withheld === 'no owner' ? null : raw.withheld,
  };
  return { repo, number, bare, saysDue: due !== null };
}

/** The lines of an item without the brackets at the end of its own text: sub-items stand below it. */
function cutBracket(source: string): string {
  const lines = source.split('\n');
  const at = lines.findIndex((line) => findReference(line) !== null);
  return at < 0 ? source : lines.with(at, findReference(lines[at] ?? '')?.before ?? '').join('\n');
}
