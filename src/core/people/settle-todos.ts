import { findLinkOnly, findLinks } from '../reading/links.ts';
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
    const links = findLinks(raw.text);
    const linkName = findLinkOnly(raw.text);
    return {
      note,
      meeting: raw.meeting,
      convention: raw.convention,
      line: raw.line.number,
      column: raw.line.column,
      owners,
      title: completeTitle(raw.title, read.title, linkName),
      text: raw.text,
      source: raw.source,
      due: raw.due.due,
      state: raw.state,
      items: raw.items,
      links,
      linkOnly: linkName !== null,
      ...route({ note, teams, owners, text: raw.text, links }),
      withheld: raw.withheld,
    };
  };
}
