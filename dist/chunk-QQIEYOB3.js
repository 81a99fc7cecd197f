import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findLocalDay
} from "./chunk-YTTKUGGP.js";
import {
  compareText,
  foldCase
} from "./chunk-HI3JPHZ4.js";

// src/core/tell/agenda.ts
var HEADING = "## Action items from last meeting";
function describeAgenda(standing, options) {
  const team = options.team === null ? null : foldCase(options.team);
  const mine = standing.filter(({ subject }) => team === null || subject.teams.some((name) => foldCase(name) === team));
  const last = findLastMeetings(mine);
  const open = mine.filter(({ state }) => state === "open").toSorted(compareUrgency);
  const closed = mine.filter((one) => one.state !== "open" && isNews(one, last, options)).toSorted(compareAge);
  const lines = [...open, ...closed].map(describeItem);
  return `${[HEADING, "", ...lines.length === 0 ? ["Nothing is open."] : lines].join("\n")}
`;
}
function nameTeams({ subject }) {
  return subject.teams.map(foldCase).sort().join("\n");
}
function findLastMeetings(standing) {
  const last = /* @__PURE__ */ new Map();
  for (const one of standing) {
    const known = last.get(nameTeams(one));
    if (one.latest !== null && (known === void 0 || one.latest > known)) last.set(nameTeams(one), one.latest);
  }
  return last;
}
function isNews(one, last, options) {
  const meeting = last.get(nameTeams(one)) ?? options.today;
  return one.closedAt === null || findLocalDay(one.closedAt, options.timezone) >= meeting;
}
function compareUrgency(a, b) {
  return compareText(a.subject.due ?? "~", b.subject.due ?? "~") || compareAge(a, b);
}
function compareAge(a, b) {
  return compareText(a.first ?? "", b.first ?? "") || compareText(a.subject.repo, b.subject.repo) || (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER) || compareText(a.subject.note, b.subject.note) || a.subject.line - b.subject.line;
}
var BOXES = { open: "[ ]", done: "[x]", dropped: "[-]" };
function describeItem(one) {
  const reference = describeReference(one);
  const item = `- ${BOXES[one.state]} ${describeTask(one)}${reference === "" ? "" : ` (${reference})`}`;
  return [item, ...one.items.map(({ text, done }) => `  - [${done ? "x" : " "}] ${text}`)].join("\n");
}
var JOINT$made;
function JOINT() {
  return JOINT$made ??= new RegExp("^(?:to|will|is going to|needs? to|should) ");
}
function describeTask(one) {
  const owners = describeOwners(one);
  if (owners === "") return one.text;
  return (pattern$0 ??= new RegExp("^@\\S+$")).test(owners) && JOINT().test(one.text) ? `${owners} ${one.text}` : `${owners}: ${one.text}`;
}
function describeOwners({ subject }) {
  const names = [...new Set(subject.owners.map(({ raw }) => raw))];
  return names.join(names.every((name) => (pattern$1 ??= new RegExp("^\\p{L}+$", "u")).test(name)) ? "/" : ", ");
}
function describeReference(one) {
  if (one.number === null || one.url === null) return "";
  const name = `${one.subject.repo.slice(one.subject.repo.indexOf("/") + 1)}#${one.number}`;
  return [
    one.subject.due === null ? "" : `due ${one.subject.due}`,
    one.raised > 1 && one.first !== null ? `raised ${one.raised} times since ${one.first}` : "",
    `[${name}](${one.url})`
  ].filter((part) => part !== "").join(", ");
}

export {
  describeAgenda
};
var pattern$0, pattern$1;
