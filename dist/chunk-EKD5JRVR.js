import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  proposePeople
} from "./chunk-K4E3VOF2.js";

// src/app/gather-people.ts
function gatherPeople(notes, evidence) {
  const profiles = notes.flatMap((note) => note.profiles.map((profile) => ({ kind: "profile", ...profile })));
  return proposePeople(notes.flatMap(listWanted), [...profiles, ...evidence]);
}
function listWanted(note) {
  const participants = [...note.participants, ...note.profiles.map(({ name }) => name)];
  return note.todos.flatMap(
    ({ owners }) => owners.filter(({ kind }) => kind === "unresolved").map(({ raw }) => ({ raw, teams: note.teams, participants }))
  );
}

export {
  gatherPeople
};
