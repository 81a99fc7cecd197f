import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  escapeCode,
  escapeTarget,
  escapeText,
  neutraliseUrl,
  writePermalink
} from "./chunk-UKIQXPVM.js";
import {
  quoteYaml
} from "./chunk-CRGOKFSF.js";
import {
  count,
  describeReason,
  describeStatus,
  sumUp
} from "./chunk-L73RKFUV.js";
import {
  compareText,
  computeInitials,
  findParticipants,
  foldName
} from "./chunk-HI3JPHZ4.js";
import {
  groupBy,
  spaceControls
} from "./chunk-Y72T22VG.js";

// src/core/people/evidence.ts
function isBot(login) {
  return (pattern$0 ??= new RegExp("\\[bot\\]$", "i")).test(login) || (pattern$1 ??= new RegExp("(?:^|-)(?:bot|ci|actions)$", "i")).test(login);
}
var RANK = ["assigned", "profile", "history", "commits"];
function createIdentifier(evidence, wanted) {
  const index = indexEvidence(
    evidence.filter(({ login }) => !isBot(login)),
    wanted.flatMap(({ participants }) => participants)
  );
  return (one) => identify(one, index);
}
function indexEvidence(evidence, participants) {
  const byName = (of) => {
    const index = /* @__PURE__ */ new Map();
    for (const one of of) index.set(foldName(one.name), [...index.get(foldName(one.name)) ?? [], one]);
    return index;
  };
  const named = evidence.filter(({ kind }) => kind !== "assigned");
  return {
    assigned: byName(evidence.filter(({ kind }) => kind === "assigned")),
    named: byName(named),
    names: [...new Set(named.map(({ name }) => name))],
    lengthen: createLengthener([...participants, ...named.map(({ name }) => name)])
  };
}
function createLengthener(names) {
  const full = new Map(names.filter((one) => (pattern$2 ??= new RegExp("\\S\\s+\\S")).test(one.trim())).map((one) => [foldName(one), one]));
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const found = known.get(name) ?? lengthen(name, [...full.values()]);
    known.set(name, found);
    return found;
  };
}
function lengthen(name, full) {
  if ((pattern$3 ??= new RegExp("\\s")).test(name.trim()) || name.length < 4) return name;
  const [only, ...others] = findParticipants(name, full);
  return only !== void 0 && others.length === 0 ? only : name;
}
function identify({ raw, participants }, index) {
  const assigned = chooseBest(index.assigned.get(foldName(raw)) ?? []);
  if (assigned.length > 0) return describeIdentity(assigned, null, `raw ${foldName(raw)}`);
  const [person, ...others] = findNames(raw, participants, index);
  if (person === void 0 || others.length > 0) {
    const candidates = chooseBest([person, ...others].flatMap((one) => index.named.get(foldName(one ?? "")) ?? []));
    return {
      key: `raw ${foldName(raw)}`,
      name: null,
      isNamed: false,
      candidates: candidates.length > 1 ? candidates : []
    };
  }
  return describeIdentity(chooseBest(index.named.get(foldName(person)) ?? []), person, `name ${foldName(person)}`);
}
function describeIdentity(candidates, name, otherwise) {
  const [only] = candidates;
  const isOne = candidates.length === 1 && only !== void 0;
  return { key: isOne ? `login ${only.login.toLowerCase()}` : otherwise, name, isNamed: true, candidates };
}
function chooseBest(evidence) {
  const best = /* @__PURE__ */ new Map();
  for (const one of evidence) {
    const known = best.get(one.login.toLowerCase());
    if (known === void 0 || RANK.indexOf(one.kind) < RANK.indexOf(known.kind))
      best.set(one.login.toLowerCase(), one);
  }
  return [...best.values()];
}
function findNames(raw, participants, index) {
  const there = [
    ...new Map(
      findParticipants(raw, participants).map((one) => [foldName(index.lengthen(one)), index.lengthen(one)])
    ).values()
  ];
  if (there.length > 0) return there;
  const word = foldName(raw);
  const same = index.names.filter((one) => foldName(one) === word);
  if (same.length > 0) return same.slice(0, 1);
  if ((pattern$4 ??= new RegExp("\\s")).test(word) || word.length < 3 || isInitials(raw, participants)) return [];
  const first = (one) => foldName(one).split(" ")[0] === word;
  const everybody = new Map([...participants, ...index.names].filter(first).map((one) => [foldName(one), one]));
  return [...everybody.values()].filter((one) => foldName(one).includes(" "));
}
function isInitials(raw, participants) {
  return participants.some((participant) => computeInitials(participant).includes(foldName(raw)));
}

// src/core/people/propose-people.ts
function proposePeople(wanted, evidence) {
  const identify2 = createIdentifier(evidence, wanted);
  const people = /* @__PURE__ */ new Map();
  for (const one of wanted) {
    const who = identify2(one);
    const known = people.get(who.key);
    if (known === void 0) people.set(who.key, { ...who, aliases: [one.raw], teams: new Set(one.teams), count: 1 });
    else {
      if (!known.aliases.some((alias) => foldName(alias) === foldName(one.raw))) known.aliases.push(one.raw);
      for (const team of one.teams) known.teams.add(team);
      known.count += 1;
    }
  }
  const all = joinNameless([...people.values()]);
  const find = indexAliases(all);
  return all.map((person) => describePerson(person, find(person))).toSorted((a, b) => b.count - a.count);
}
function joinNameless(people) {
  const find = indexAliases(people.filter(({ isNamed }) => isNamed));
  return people.filter((person) => {
    if (person.isNamed || person.candidates.length > 0) return true;
    const same = find(person);
    const [only] = same;
    if (same.length !== 1 || only === void 0) return true;
    for (const team of person.teams) only.teams.add(team);
    only.count += person.count;
    return false;
  });
}
function indexAliases(people) {
  const calls = people.flatMap((person) => person.aliases.map((alias) => [foldName(alias), person]));
  const byAlias = groupBy(calls, ([alias]) => alias);
  return (person) => {
    const same = person.aliases.flatMap((alias) => byAlias.get(foldName(alias)) ?? []).map(([, other]) => other);
    return [...new Set(same)].filter((other) => other !== person);
  };
}
function describePerson(person, rivals) {
  const { candidates, aliases, count: count2 } = person;
  const [only] = candidates;
  const own = [...person.teams].filter((team) => !rivals.some((rival) => rival.teams.has(team)));
  const teams = own.length > 0 ? own : [...person.teams];
  return {
    login: candidates.length === 1 && only !== void 0 ? only.login : null,
    aliases,
    name: person.name,
    teams: rivals.length > 0 && teams.length > 0 ? teams.sort() : null,
    candidates,
    count: count2
  };
}

// src/core/tell/parts.ts
function describeAssignees(outcome) {
  const unresolved = [
    ...new Set(outcome.subject.owners.filter((owner) => owner.kind === "unresolved").map((owner) => owner.raw))
  ];
  const logins = outcome.assignees.map(escapeCode).join(", ");
  if (unresolved.length === 0) return logins === "" ? "\u2013" : logins;
  return `${logins === "" ? "\u26A0\uFE0F none" : `${logins} \u26A0\uFE0F`} (${unresolved.map(escapeCode).join(", ")})`;
}
function describePlace(note, line, view) {
  const name = note.slice(note.lastIndexOf("/") + 1);
  return `[${escapeText(`${name}:${line}`, view.policy)}](${writePermalink(view.base, note, line)})`;
}
var BULK = /* @__PURE__ */ new Set(["before since", "done", "dropped", "link only", "no date", "no owner"]);
var FEW = 20;
function describeSkipped(skipped, view) {
  return [...groupBy(skipped, ({ reason }) => reason)].flatMap(([reason, all]) => {
    const [only] = all;
    const words = describeReason(reason);
    if (all.length === 1 && only !== void 0) return [describeOne(only, words, view)];
    if (BULK.has(reason) && all.length > FEW) return [`- ${all.length} ${words}`];
    return [`- ${all.length} ${words}:`, ...all.map((one) => `  ${describeOne(one, "", view)}`)];
  });
}
function describeOne(one, words, view) {
  const owners = one.owners.length === 0 ? "" : `, ${escapeCode([...new Set(one.owners)].join("/"))}`;
  const name = one.url === null ? null : (pattern$5 ??= new RegExp("^https?:\\/\\/[^/]+\\/([^/]+\\/[^/]+)\\/(?:issues|pull|discussions)\\/(\\d+)")).exec(one.url);
  const link = name === null || one.url === null ? "" : describeLink(`${name[1] ?? ""}#${name[2] ?? ""}`, one.url, view);
  const joint = one.reason === "link only" ? " at " : ": ";
  const why = [words, link].filter((part) => part !== "").join(words === "" ? "" : joint);
  return `- ${describePlace(one.note, one.line, view)}${owners}${why === "" ? "" : `: ${why}`}`;
}
function describeLink(name, url, view) {
  return `[${escapeCode(name)}](${escapeTarget(neutraliseUrl(url, view.policy))})`;
}
function composeHead(columns, of) {
  const wide = of.some(({ due }) => due !== null) ? "\xA0".repeat(DAY_WIDTH) : "";
  return `| ${columns.join(" | ")} | Due${wide} |
|${"---|".repeat(columns.length + 1)}`;
}
var DAY_WIDTH = 12;
function fitRows(rows, room, more) {
  const fitting = [];
  let used = 0;
  for (const [index, row] of rows.entries()) {
    used += row.length + 1;
    if (used > room) return [...fitting, more(rows.length - index)];
    fitting.push(row);
  }
  return fitting;
}
function describeNotices(report, view) {
  const sign = { error: "\u274C", warning: "\u26A0\uFE0F", notice: "\u2139\uFE0F" };
  return [...groupBy(report.notices, ({ level, message }) => `${level} ${message}`).values()].flatMap(
    (same) => same.slice(0, 1).map(({ level, message }) => {
      const times = same.length === 1 ? "" : ` (${same.length} times)`;
      return `- ${sign[level]} ${escapeText(message, view.policy)}${times}`;
    })
  );
}

// src/core/tell/changes.ts
var ROOM = 12e4;
var REASONS_ROOM = 2e4;
var MOST_OPEN = 30;
function describeChanges(report, view) {
  const visible = report.outcomes.filter((outcome) => !report.hiddenTargets.includes(outcome.subject.repo));
  if (visible.length === 0) return "";
  const shared = countReasons(visible, report);
  const isSaid = (message) => shared.has(message) || isNoticed(message, report);
  const reasons = [...shared].map(([message, times]) => `- ${times} changes: ${escapeText(message, view.policy)}`);
  const table = (outcomes, room) => {
    const rows = outcomes.map((outcome) => describeRow(outcome, { report, view, isSaid }));
    const head = composeHead(
      ["Change", "Issue", "TODO", "Assignees"],
      outcomes.map(({ subject }) => subject)
    );
    return [head, ...fitRows(rows, room, (left) => `| \u2026 | | and ${left} more | | |`)].join("\n");
  };
  const tables = visible.length <= MOST_OPEN ? [table(visible, ROOM)] : [...groupBy(visible, ({ subject }) => subject.repo)].map(
    ([repo, outcomes], _index, all) => fold(`${repo}: ${sumUp(outcomes, report)}`, table(outcomes, ROOM / all.length))
  );
  const told = fitRows(reasons, REASONS_ROOM, (left) => `- \u2026 and ${left} more`).join("\n");
  return [told, ...tables].filter((part) => part !== "").join("\n\n");
}
function fold(title, text) {
  return `<details><summary>${title}</summary>

${text}
</details>`;
}
function isLong(changes) {
  return changes > MOST_OPEN;
}
function countReasons(outcomes, report) {
  const reasons = outcomes.flatMap(({ message }) => message === null || isNoticed(message, report) ? [] : [message]);
  const times = [...groupBy(reasons, (reason) => reason)].map(([reason, all]) => [reason, all.length]);
  return new Map(times.filter(([, number]) => number > 1));
}
function isNoticed(message, report) {
  return report.notices.some((notice) => notice.message === message);
}
function describeRow(outcome, { report, view, isSaid }) {
  const { subject, number, url, message } = outcome;
  const name = escapeText(subject.repo.slice(subject.repo.indexOf("/") + 1), view.policy);
  const issue = number === null || url === null ? name : `[${name}#${number}](${url})`;
  const reason = message === null || isSaid(message) ? "" : ` \u2013 ${escapeText(message, view.policy)}`;
  const title = `${escapeText(subject.title, view.policy)}${reason}`;
  return `| ${describeStatus(outcome, report)} | ${issue} | ${title} | ${describeAssignees(outcome)} | ${subject.due ?? "\u2013"} |`;
}
function describeHidden(report, noun) {
  const hidden = report.outcomes.filter((outcome) => report.hiddenTargets.includes(outcome.subject.repo)).length;
  return hidden === 0 ? "" : `${count(hidden, noun)} in repositories that are less visible than this one.`;
}

// src/core/tell/people-to-add.ts
function describePeople({
  unresolved,
  evidence
}) {
  const named = groupBy([...unresolved.entries()], ([, { raw }]) => foldName(raw));
  return describeProposals(proposePeople(unresolved, evidence)).map(({ proposal, yaml, because }) => {
    const names = [...new Set(proposal.aliases.map(foldName))];
    const about = names.flatMap((name) => named.get(name) ?? []).filter(([, { teams }]) => isOfTeams(teams, proposal));
    const of = about.toSorted(compareNewest).map(([, one]) => one);
    return { raw: proposal.aliases[0] ?? "", yaml, because, of, count: proposal.count };
  });
}
function countNames(people) {
  return new Set(people.flatMap(({ of }) => of.map(({ raw }) => foldName(raw)))).size;
}
function describeProposals(proposals) {
  const unknown = proposals.filter(({ login }) => login === null);
  const numbers = new Map(unknown.map((proposal, index) => [proposal, index + 1]));
  return proposals.map((proposal) => {
    const { login, aliases, teams } = proposal;
    const key = login ?? (unknown.length === 1 ? "THEIR-LOGIN" : `THEIR-LOGIN-${numbers.get(proposal) ?? 0}`);
    const names = `[${aliases.map(quoteYaml).join(", ")}]`;
    const value = teams === null ? names : `{ aliases: ${names}, teams: [${teams.map(quoteYaml).join(", ")}] }`;
    return { proposal, yaml: `${key}: ${value}`, because: describeEvidence(proposal) };
  });
}
function compareNewest([at, a], [other, b]) {
  return compareText(b.meeting ?? "", a.meeting ?? "") || at - other;
}
function isOfTeams(teams, proposal) {
  return proposal.teams === null || proposal.teams.some((team) => teams.includes(team));
}
var SEEN = {
  assigned: "somebody assigned them to an issue of this owner",
  profile: "a note links this name to that account",
  history: "an author of the notes' history",
  commits: "an author of the latest commits"
};
function describeEvidence({ login, candidates, name, aliases }) {
  const [first] = candidates;
  if (first === void 0) return name === null || aliases.includes(name) ? "" : `perhaps ${name}`;
  if (login === null) return candidates.map((one) => one.login).join(" or ");
  return first.kind === "assigned" ? SEEN.assigned : `${SEEN[first.kind]}, as ${first.name}`;
}
var MOST_OPEN2 = 10;
function describePeopleBlock(people, room) {
  const lines = people.map(({ yaml, because, count: items }) => {
    const why = [items > 1 ? count(items, "item") : "", because].filter((part) => part !== "").join("; ");
    return `  ${yaml}${why === "" ? "" : `  # ${spaceControls(why).replace((pattern$6 ??= new RegExp("[`~]", "g")), " ")}`}`;
  });
  const fitting = fitRows(lines, room, (left) => `  # \u2026 and ${left} more`);
  const block = `~~~yaml
people:
${fitting.join("\n")}
~~~`;
  return people.length > MOST_OPEN2 ? fold(`${people.length} lines to paste`, block) : block;
}

export {
  describeAssignees,
  describePlace,
  describeSkipped,
  composeHead,
  fitRows,
  describeNotices,
  describeChanges,
  fold,
  isLong,
  describeHidden,
  proposePeople,
  describePeople,
  countNames,
  describeProposals,
  describePeopleBlock
};
var pattern$0, pattern$1, pattern$2, pattern$3, pattern$4, pattern$5, pattern$6;
