import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/core/text/local-day.ts
var DAY = 864e5;
function resolveSince(since, now) {
  switch (since.kind) {
    case "none":
      return null;
    case "date":
      return since.date;
    case "days":
      return new Date(Math.max(now - since.days * DAY, 0)).toISOString().slice(0, 10);
  }
}
function findLocalDay(timestamp, timezone) {
  const time = Date.parse(timestamp);
  if (!Number.isFinite(time)) return timestamp.slice(0, 10);
  const options = { timeZone: timezone, year: "numeric", month: "2-digit", day: "2-digit" };
  return new Intl.DateTimeFormat("en-CA", options).format(time);
}

export {
  resolveSince,
  findLocalDay
};
