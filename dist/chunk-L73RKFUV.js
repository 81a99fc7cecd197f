import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  groupBy
} from "./chunk-Y72T22VG.js";

// src/core/tell/words.ts
var REASONS = /* @__PURE__ */ new Map([
  ["no owner", "without an owner"],
  ["no date", "without a date"],
  ["done", "already done"],
  ["link only", "already tracked"],
  ["before since", "older than `since`"],
  ["no-issue", "kept out by `<!-- no-issue -->`"],
  ["detached", "left alone (its issue lost the label or the marker)"]
]);
function describeReason(reason) {
  return REASONS.get(reason) ?? reason;
}
var ASPECTS = /* @__PURE__ */ new Map([
  ["due", "due date"],
  ["sightings", "meetings"],
  ["moved", "place in the notes"],
  ["removed", "removed from the notes"],
  ["open again", "open again in the notes"]
]);
function describeAspects(aspects) {
  return aspects.map((aspect) => ASPECTS.get(aspect) ?? aspect).join(", ");
}
var DONE = { create: "opened", update: "updated", close: "closed", reopen: "reopened" };
var PLANNED = { create: "open", update: "update", close: "close", reopen: "reopen" };
var LATER = { create: "opens", update: "updates", close: "closes", reopen: "reopens" };
function describeStatus(outcome, report) {
  const { status, verb, aspects } = outcome;
  const about = verb === "create" || aspects.length === 0 ? "" : `: ${describeAspects(aspects)}`;
  switch (status) {
    case "done":
      return `${DONE[verb]}${about}`;
    case "planned":
      return report.mode === "sync" ? `not ${DONE[verb]}` : `${PLANNED[verb]}${about}`;
    case "deferred":
      return `${LATER[verb]} next run`;
    case "failed":
      return report.mode === "sync" ? `\u274C not ${DONE[verb]}` : `\u274C cannot be ${DONE[verb]}`;
  }
}
var EXPECTED = { create: "to open", update: "to update", close: "to close", reopen: "to reopen" };
function sumUp(outcomes, { mode }) {
  const words = groupBy(outcomes, ({ status, verb }) => {
    switch (status) {
      case "done":
        return DONE[verb];
      case "planned":
        return mode === "sync" ? `not ${DONE[verb]}` : EXPECTED[verb];
      case "deferred":
        return "left for the next run";
      case "failed":
        return "failed";
    }
  });
  return [...words].map(([word, all]) => `${all.length} ${word}`).join(", ");
}
function describeVerbs(counts) {
  return joinWords(
    counts.filter(([, number]) => number > 0).map(([verb, number], index) => `${verb} ${index > 0 ? number : count(number, "issue")}`)
  );
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function joinWords(words) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

// src/settings/parse-since.ts
var UNITS = { day: 1, week: 7, month: 30, year: 365 };
function parseSince(text) {
  const word = text.trim().toLowerCase();
  if (word === "none") return { kind: "none" };
  if ((pattern$0 ??= new RegExp("^\\d{4}-\\d\\d-\\d\\d$")).test(word)) return isCalendarDay(word) ? { kind: "date", date: word } : null;
  const match = (pattern$1 ??= new RegExp("^(\\d{1,5})\\s*(day|week|month|year)s?$")).exec(word);
  if (match === null) return null;
  const unit = match[2];
  if (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "year") return null;
  return { kind: "days", days: Number(match[1]) * UNITS[unit] };
}
function isCalendarDay(day) {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}

// src/settings/repo-name.ts
function parseRepoName(text) {
  const match = (pattern$2 ??= new RegExp("^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,38}))\\/([A-Za-z0-9._-]{1,100})$")).exec(text.trim());
  if (match === null || match[2] === "." || match[2] === "..") return null;
  return match[0];
}

export {
  parseSince,
  parseRepoName,
  describeReason,
  describeAspects,
  describeStatus,
  sumUp,
  describeVerbs,
  count,
  joinWords
};
var pattern$0, pattern$1, pattern$2;
