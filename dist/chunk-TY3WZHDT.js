import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/settings/parse-since.ts
var UNITS = { day: 1, week: 7, month: 30, year: 365 };
function parseSince(text) {
  const word = text.trim().toLowerCase();
  if (word === "none") return { kind: "none" };
  if (/^\d{4}-\d\d-\d\d$/.test(word)) return isCalendarDay(word) ? { kind: "date", date: word } : null;
  const match = /^(\d{1,5})\s*(day|week|month|year)s?$/.exec(word);
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
  const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,38}))\/([A-Za-z0-9._-]{1,100})$/.exec(text.trim());
  if (match === null || match[2] === "." || match[2] === "..") return null;
  return match[0];
}

export {
  parseSince,
  parseRepoName
};
