import type { Evidence, Wanted } from '../core/people/evidence.ts';
import { proposePeople, type Proposal } from '../core/people/propose-people.ts';
import type { Note } from '../core/people/types.ts';

/** Who the owners of all notes might be whom nobody in `people` is, by what the notes and `evidence` tell. */
export function gatherPeople(notes: readonly Note[], evidence: readonly Evidence[]): readonly Proposal[] {
  const profiles = notes.flatMap((note) => note.profiles.map((profile) => ({ kind: 'profile' as const, ...profile })));
  return proposePeople(notes.flatMap(listWanted), [...profiles, ...evidence]);
}

function listWanted(note: Note): readonly Wanted[] {
  const participants = [...note.participants, ...note.profiles.map(({ name }) => name)];
  return note.todos.flatMap(({ owners }) =>
    owners.filter(({ kind }) => kind === 'unresolved').map(({ raw }) => ({ raw, teams: note.teams, participants })),
  );
}
