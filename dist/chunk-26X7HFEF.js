import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  systemClock
} from "./chunk-NP6FUVK3.js";
import {
  MOST_ASSIGNEES,
  REFLECT_BRANCH,
  TrackerError,
  callGitHub,
  computeFreshPatch,
  createOctokit,
  createTargetMemory,
  describeChange,
  describeError,
  describeUnassignable,
  findArrivals,
  findHidden,
  findRefusals,
  findTooVisible,
  getViewer,
  isAboutAssignees,
  isAhead,
  isDueToWrite,
  listNewAssignees,
  listNewFields,
  listRefused,
  listTargets,
  makePlan,
  readAllTrackers,
  readAssignment,
  readRefusal,
  readTrackers,
  splitRepo,
  withholdMarks
} from "./chunk-IBKPBWC3.js";
import {
  findLocalDay,
  resolveSince
} from "./chunk-YTTKUGGP.js";
import {
  describeSubject,
  escapeCode,
  escapeTarget,
  escapeText,
  hashTitle,
  hashWord,
  neutraliseUrl,
  readBody,
  writeBlock
} from "./chunk-UKIQXPVM.js";
import {
  describeBadGlob,
  mayReadDisk,
  readAllNotes,
  readNotesAt
} from "./chunk-CRGOKFSF.js";
import {
  count,
  describeAspects,
  describeReason,
  describeStatus,
  parseRepoName,
  parseSince
} from "./chunk-L73RKFUV.js";
import {
  CONFIG_PATH,
  listConfigPaths
} from "./chunk-HQPYTNOJ.js";
import {
  compareText,
  foldName,
  remember
} from "./chunk-HI3JPHZ4.js";
import {
  stripControls,
  stripHidden
} from "./chunk-Y72T22VG.js";
import {
  isRecord
} from "./chunk-AKESPVDS.js";

// src/settings/parse-event.ts
var PULL_EVENTS = /* @__PURE__ */ new Set(["pull_request", "pull_request_target"]);
function parseEvent(env, payload) {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const sha = env["GITHUB_SHA"] ?? "";
  const apiUrl = (text(env["GITHUB_API_URL"]) ?? "https://api.github.com").replace((pattern$0 ??= new RegExp("\\/+$")), "");
  const problems = [
    (pattern$1 ??= new RegExp("^[\\w.-]+\\/[\\w.-]+$")).test(repository) ? null : "GITHUB_REPOSITORY is not `owner/name`: run this as a step of a GitHub Actions workflow.",
    (pattern$2 ??= new RegExp("^[0-9a-f]{40,64}$")).test(sha) ? null : "GITHUB_SHA is not a commit: run this as a step of a GitHub Actions workflow.",
    isWebAddress(apiUrl) ? null : `GITHUB_API_URL is not a web address: \`${apiUrl}\`.`
  ].filter((problem) => problem !== null);
  if (problems.length > 0) return { problems };
  const root = record(payload);
  const repo = record(root["repository"]);
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  return {
    context: {
      event,
      sha,
      ref: env["GITHUB_REF"] ?? "",
      repository,
      repositoryId: parseId(env["GITHUB_REPOSITORY_ID"]) ?? parseId(repo["id"]),
      defaultBranch: text(repo["default_branch"]),
      isFork: repo["fork"] === true,
      visibility: parseVisibility(repo),
      push: event === "push" ? parsePush(root) : null,
      pull: PULL_EVENTS.has(event) ? parsePull(root) : null,
      apiUrl,
      serverUrl: (text(env["GITHUB_SERVER_URL"]) ?? "https://github.com").replace((pattern$3 ??= new RegExp("\\/+$")), ""),
      workspace: text(env["GITHUB_WORKSPACE"]) ?? "."
    }
  };
}
function isWebAddress(address) {
  return (pattern$4 ??= new RegExp("^https?:\\/\\/", "i")).test(address) && URL.canParse(address);
}
function isZero(sha) {
  return (pattern$5 ??= new RegExp("^0+$")).test(sha);
}
function parseId(value) {
  const id = typeof value === "string" && (pattern$6 ??= new RegExp("^\\d+$")).test(value) ? Number(value) : value;
  return typeof id === "number" && Number.isSafeInteger(id) && id > 0 ? id : null;
}
function parsePush(root) {
  const before = text(root["before"]);
  const after = text(root["after"]);
  return before === null || after === null ? null : { before, after };
}
function parsePull(root) {
  const pull = record(root["pull_request"]);
  const base = record(pull["base"]);
  const baseSha = text(base["sha"]);
  const headSha = text(record(pull["head"])["sha"]);
  const number = pull["number"] ?? root["number"];
  if (typeof number !== "number" || baseSha === null || headSha === null) return null;
  return { number, isOpen: pull["state"] !== "closed", baseBranch: text(base["ref"]), baseSha, headSha };
}
function parseVisibility(repo) {
  const { visibility } = repo;
  if (visibility === "public" || visibility === "internal" || visibility === "private") return visibility;
  return typeof repo["private"] === "boolean" ? repo["private"] ? "private" : "public" : null;
}
function record(value) {
  return isRecord(value) ? value : {};
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : null;
}

// src/settings/parse-inputs.ts
function parseInputs(read, mayLackTokens) {
  const problems = [];
  const gaps = [];
  const missing = mayLackTokens ? gaps : problems;
  const reader = createReader(read, problems);
  const notesToken = read("notes-token").trim();
  const token = read("token").trim() || (mayLackTokens ? notesToken : "");
  const inputs = {
    token,
    tokens: parseTokens(read("tokens"), problems, missing),
    notesToken: notesToken || token,
    configPaths: listConfigPaths(reader.path("config", CONFIG_PATH)),
    path: reader.path("path", "."),
    target: reader.repo("target"),
    notes: reader.globs("notes"),
    since: reader.since("since"),
    agenda: reader.path("agenda", "") || null,
    reflect: reader.flag("reflect", false),
    dryRun: reader.flag("dry-run", false),
    comment: reader.flag("comment", true),
    maxNew: reader.count("max-new", 50, 0),
    maxCloses: reader.count("max-closes", 10, 0),
    maxWrites: reader.count("max-writes", 400, 0),
    writesPerMinute: reader.count("writes-per-minute", 60, 1)
  };
  if (read("token").trim() === "" && inputs.tokens.size === 0) {
    missing.push(
      "No token: set the input `token`, for example to `${{ github.token }}`, or name one per owner in `tokens`."
    );
  }
  return problems.length > 0 ? { problems } : { inputs, gaps };
}
function createReader(read, problems) {
  const value = (name) => read(name).trim();
  return {
    flag: (name, fallback) => {
      const text2 = value(name).toLowerCase();
      if (text2 === "") return fallback;
      if (text2 !== "true" && text2 !== "false") problems.push(`Input \`${name}\` is neither true nor false.`);
      return text2 === "true";
    },
    count: (name, fallback, least) => {
      const text2 = value(name);
      if (text2 === "") return fallback;
      if (!(pattern$7 ??= new RegExp("^\\d{1,15}$")).test(text2) || Number(text2) < least) {
        problems.push(`Input \`${name}\` is not a whole number of at least ${least}.`);
        return fallback;
      }
      return Number(text2);
    },
    globs: (name) => {
      const lines = value(name).split((pattern$8 ??= new RegExp("\\r?\\n"))).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
      for (const glob of lines) {
        const reason = describeBadGlob(glob);
        if (reason !== null) problems.push(`Input \`${name}\`: \`${glob}\` ${reason}.`);
      }
      return lines.length === 0 ? null : lines;
    },
    repo: (name) => {
      const text2 = value(name);
      if (text2 === "") return null;
      const repo = parseRepoName(text2);
      if (repo === null)
        problems.push(
          `Input \`${name}\` is not a repository: write it as \`owner/name\`, for example \`unikraft/unikraft\`.`
        );
      return repo;
    },
    since: (name) => {
      const text2 = value(name);
      if (text2 === "") return null;
      const since = parseSince(text2);
      if (since === null)
        problems.push(`Input \`${name}\` is neither a day (\`2026-01-31\`), a span (\`30 days\`) nor \`none\`.`);
      return since;
    },
    path: (name, fallback) => {
      const path = normalisePath(value(name) || fallback);
      if ((pattern$9 ??= new RegExp("^(?:\\/|[A-Za-z]:)")).test(path) || path.split("/").includes("..")) {
        problems.push(`Input \`${name}\` points outside the repository: give a path inside it.`);
      }
      return path;
    }
  };
}
function normalisePath(path) {
  return path.replace((pattern$10 ??= new RegExp("\\\\", "g")), "/").replace((pattern$11 ??= new RegExp("^(?:\\.\\/+)+")), "").replace((pattern$12 ??= new RegExp("(?<=.)\\/+$")), "");
}
function parseTokens(text2, problems, missing) {
  const tokens = /* @__PURE__ */ new Map();
  for (const [index, line] of text2.split((pattern$13 ??= new RegExp("\\r?\\n"))).entries()) {
    if (line.trim() === "" || line.trim().startsWith("#")) continue;
    const match = (pattern$14 ??= new RegExp("^\\s*([^\\s:]+)\\s*:\\s*(\\S*)\\s*$")).exec(line);
    const [, written = "", token] = match ?? [];
    const name = parseRepoName(written.includes("/") ? written : `${written}/x`) === null ? void 0 : written;
    if (name === void 0 || token === void 0 || token === "") {
      (name === void 0 ? problems : missing).push(
        `Input \`tokens\`, line ${index + 1}: write \`owner: token\` or \`owner/name: token\` (an unset secret leaves the token empty).`
      );
    } else if (tokens.has(name.toLowerCase())) {
      problems.push(`Input \`tokens\`, line ${index + 1}: \`${name}\` is listed twice.`);
    } else tokens.set(name.toLowerCase(), token);
  }
  return tokens;
}
function chooseToken(inputs, repo) {
  const name = repo.toLowerCase();
  return inputs.tokens.get(name) ?? inputs.tokens.get(name.slice(0, name.indexOf("/"))) ?? inputs.token;
}

// src/shell/github/list-pages.ts
var PAGE = 100;
var AT_ONCE = 4;
async function listPages(getPage) {
  const first = await getPage(1);
  const last = readLastPage(first, 1);
  const pages = [first];
  for (let page = 2; page <= last; page += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, last - page + 1) }, (_, index) => page + index);
    pages.push(...await Promise.all(numbers.map(getPage)));
  }
  while (hasMore(pages.at(-1) ?? first)) pages.push(await getPage(pages.length + 1));
  return pages;
}
function countPagesLeft(page, number) {
  return page.headers.link === void 0 && hasMore(page) ? Infinity : readLastPage(page, number) - number;
}
function readLastPage({ headers }, number) {
  return Number((pattern$15 ??= new RegExp("[?&]page=(\\d+)[^>]*>;\\s*rel=\"last\"")).exec(headers.link ?? "")?.[1] ?? number);
}
function hasMore({ data, headers }) {
  return headers.link === void 0 ? data.length >= PAGE : headers.link.includes('rel="next"');
}

// src/shell/github/parse-issues.ts
function parseIssues(repo, data) {
  return data.filter((issue) => issue.pull_request === void 0).map((issue) => parseIssue(repo, issue));
}
function parseIssue(repo, data) {
  return {
    repo,
    number: data.number,
    url: data.html_url,
    title: data.title,
    body: data.body ?? "",
    state: data.state === "closed" ? "closed" : "open",
    stateReason: data.state_reason ?? null,
    closedAt: data.closed_at,
    createdAt: data.created_at,
    labels: data.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
    assignees: (data.assignees ?? []).map((user) => user.login),
    author: data.user?.login ?? null,
    // Not every server that speaks GitHub's language sends these two.
    authorAssociation: data.author_association ?? null,
    authorType: data.user?.type ?? null,
    locked: data.locked,
    id: data.id,
    type: data.type?.name ?? null,
    fields: (data.issue_field_values ?? []).flatMap(parseField)
  };
}
function parseField(field) {
  const { multi_select_options: options } = field;
  const value = options?.map(({ name: name2 }) => name2) ?? field.single_select_option?.name ?? field.value;
  if (value === null) return [];
  const { issue_field_name: name } = field;
  return [{ id: field.issue_field_id, ...name === void 0 ? {} : { name }, value }];
}

// src/shell/github/search-issues.ts
var PAGE2 = 100;
var MOST_RESULTS = 1e3;
async function searchIssues(client, repo, query) {
  const { word, withoutLabel, author } = query;
  const from = author === null ? "" : ` author:${nameAuthor(author)}`;
  const q = `${word} repo:${repo} in:body is:issue -label:"${withoutLabel}"${from}`;
  const found = /* @__PURE__ */ new Map();
  let total = 0;
  let isWhole = true;
  let read = 0;
  for (let page = 1; page <= MOST_RESULTS / PAGE2; page++) {
    const { data } = await callGitHub(
      repo,
      () => client.rest.search.issuesAndPullRequests({ q, sort: "created", order: "asc", per_page: PAGE2, page })
    );
    const items = data.items;
    for (const issue of parseIssues(repo, items)) found.set(issue.number, issue);
    total = Math.max(total, data.total_count);
    isWhole &&= !data.incomplete_results;
    read += items.length;
    if (items.length < PAGE2 || read >= total) break;
  }
  const label = withoutLabel.toLowerCase();
  const issues = [...found.values()].filter(
    (issue) => issue.body.includes(word) && !issue.labels.some((name) => name.toLowerCase() === label)
  );
  return { issues, isWhole: isWhole && read >= total, total };
}
function nameAuthor(login) {
  return login.replace((pattern$16 ??= new RegExp("^(.+)\\[bot\\]$")), "app/$1");
}

// src/shell/github/issue-labels.ts
var LABEL_COLOR = "0075ca";
var LABEL_DESCRIPTION = "Opened from the TODOs of meeting notes";
async function ensureLabel(client, repo, label) {
  try {
    await callGitHub(
      repo,
      () => client.rest.issues.createLabel({
        ...splitRepo(repo),
        name: label,
        color: LABEL_COLOR,
        description: LABEL_DESCRIPTION
      })
    );
  } catch (error) {
    if (error instanceof TrackerError && error.kind === "invalid") return;
    const isOpen = isRefusal(error) || error instanceof TrackerError && error.kind === "ambiguous";
    if (!isOpen || !await hasLabel(client, repo, label)) throw error;
  }
}
function isRefusal(error) {
  return error instanceof TrackerError && (error.kind === "forbidden" || error.kind === "not found");
}
async function hasLabel(client, repo, label) {
  try {
    await callGitHub(repo, () => client.rest.issues.getLabel({ ...splitRepo(repo), name: label }));
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

// src/shell/github/write-issue.ts
function copyNewIssue({ title, body, labels, assignees, type, fields }) {
  return {
    title,
    body,
    labels: [...labels],
    ...assignees.length === 0 ? {} : { assignees: [...assignees] },
    ...copyExtras({ type, fields })
  };
}
function copyExtras({ type, fields }) {
  return {
    ...type === void 0 ? {} : { type },
    ...fields === void 0 ? {} : { issue_field_values: fields.map(copyField) }
  };
}
function copyField({ id, value }) {
  return { field_id: id, value: typeof value === "object" ? [...value] : value };
}
async function updateIssue(client, change) {
  const { repo, number, fields } = change;
  try {
    return await sendUpdate(client, change);
  } catch (error) {
    const isUnknown = error instanceof TrackerError && error.kind === "invalid" && fields.stateReason === "duplicate";
    if (!isUnknown) throw error;
    const words = `${error.fields.join(" ")} ${error.message}`;
    const { duplicateOf, ...rest } = fields;
    if (duplicateOf !== void 0 && (pattern$17 ??= new RegExp("duplicate.?issue", "i")).test(words))
      return updateIssue(client, { repo, number, fields: rest });
    if (!(pattern$18 ??= new RegExp("state.?reason|duplicate", "i")).test(words)) throw error;
    return sendUpdate(client, { repo, number, fields: { ...rest, stateReason: "not_planned" } });
  }
}
async function sendUpdate(client, change) {
  const { title, body, labels, assignees, state, stateReason, duplicateOf, type, fields } = change.fields;
  const { data } = await callGitHub(
    change.repo,
    () => client.rest.issues.update({
      ...splitRepo(change.repo),
      issue_number: change.number,
      ...title === void 0 ? {} : { title },
      ...body === void 0 ? {} : { body },
      ...labels === void 0 ? {} : { labels: [...labels] },
      ...assignees === void 0 ? {} : { assignees: [...assignees] },
      ...state === void 0 ? {} : { state },
      // GitHub knows `duplicate` too; the typings lag.
      ...stateReason === void 0 ? {} : { state_reason: stateReason },
      ...duplicateOf === void 0 ? {} : { duplicate_issue_id: duplicateOf },
      ...copyExtras({ type, fields })
    })
  );
  return parseIssue(change.repo, data);
}

// src/shell/github/github-issues.ts
function createGitHubIssues(getClient) {
  const listPage = (repo, query) => callGitHub(
    repo,
    () => getClient(repo).rest.issues.listForRepo({
      ...splitRepo(repo),
      labels: query.label,
      state: "all",
      sort: "created",
      direction: query.direction,
      per_page: PAGE,
      page: query.page
    })
  );
  const viewers = /* @__PURE__ */ new Map();
  const visibilities = /* @__PURE__ */ new Map();
  return {
    listIssues: (repo, label) => listIssues(repo, (page) => listPage(repo, { label, page, direction: "asc" })),
    listNewest: async (repo, label, page) => parseIssues(repo, (await listPage(repo, { label, page, direction: "desc" })).data),
    searchIssues: (repo, query) => searchIssues(getClient(repo), repo, query),
    getIssue: async (repo, number) => {
      const { data } = await callGitHub(
        repo,
        () => getClient(repo).rest.issues.get({ ...splitRepo(repo), issue_number: number })
      );
      return parseIssue(repo, data);
    },
    createIssue: async (repo, issue) => {
      const { data } = await callGitHub(
        repo,
        () => getClient(repo).rest.issues.create({ ...splitRepo(repo), ...copyNewIssue(issue) })
      );
      return parseIssue(repo, data);
    },
    updateIssue: (repo, number, fields) => updateIssue(getClient(repo), { repo, number, fields }),
    ensureLabel: (repo, label) => ensureLabel(getClient(repo), repo, label),
    hasLabel: (repo, label) => hasLabel(getClient(repo), repo, label),
    isAssignable: (repo, login) => isAssignable(getClient(repo), repo, login),
    listAssignees: (repo, page) => listAssignees(getClient(repo), repo, page),
    getViewer: (repo) => recall(viewers, getClient(repo), (client) => getViewer(client, repo)),
    listAuthors: (repo) => listAuthors(getClient(repo), repo),
    listFields: (repo) => listFields(getClient(repo), repo),
    getVisibility: (repo) => recall(visibilities, repo, () => getVisibility(getClient(repo), repo))
  };
}
async function recall(known, key, ask) {
  const kept = known.get(key) ?? { answer: await ask(key) };
  known.set(key, kept);
  return kept.answer;
}
async function listIssues(repo, getPage) {
  const pages = await listPages(getPage);
  const found = new Map(pages.flatMap((page) => parseIssues(repo, page.data)).map((issue) => [issue.number, issue]));
  return [...found.values()];
}
async function isAssignable(client, repo, login) {
  try {
    await callGitHub(repo, () => client.rest.issues.checkUserCanBeAssigned({ ...splitRepo(repo), assignee: login }));
    return true;
  } catch (error) {
    if (error instanceof TrackerError && error.kind === "not found") return false;
    throw error;
  }
}
async function listAssignees(client, repo, page) {
  const found = await callGitHub(
    repo,
    () => client.rest.issues.listAssignees({ ...splitRepo(repo), per_page: PAGE, page })
  );
  return { logins: found.data.map(({ login }) => login), pagesLeft: countPagesLeft(found, page) };
}
var MOST_COMMIT_PAGES = 5;
async function listAuthors(client, repo) {
  const found = /* @__PURE__ */ new Map();
  for (let page = 1; page <= MOST_COMMIT_PAGES; page++) {
    const { data } = await callGitHub(
      repo,
      () => client.rest.repos.listCommits({ ...splitRepo(repo), per_page: PAGE, page })
    );
    for (const { author, commit } of data) {
      const { login, type } = { login: "", type: "", ...author };
      const name = commit.author?.name ?? "";
      if (login !== "" && name !== "" && type !== "Bot")
        found.set(`${name} ${login}`, { kind: "commits", name, login });
    }
    if (data.length < PAGE) break;
  }
  return [...found.values()];
}
async function listFields(client, repo) {
  const { owner } = splitRepo(repo);
  const { data } = await callGitHub(repo, () => client.request("GET /orgs/{org}/issue-fields", { org: owner }));
  const entries = data;
  return (Array.isArray(entries) ? entries : []).flatMap((entry) => {
    if (!isRecord(entry) || typeof entry["id"] !== "number" || typeof entry["name"] !== "string") return [];
    return [{ id: entry["id"], name: entry["name"] }];
  });
}
async function getVisibility(client, repo) {
  const { data } = await callGitHub(repo, () => client.rest.repos.get(splitRepo(repo)));
  if (data.visibility === "internal") return "internal";
  return data.private ? "private" : "public";
}

// src/shell/github/notes-branch.ts
var MOST_PULLS = 100;
function createNotesBranch(client, repo, branch) {
  const names = splitRepo(repo);
  const { git, pulls, repos } = client.rest;
  const call = (send) => callGitHub(repo, send, "reflect");
  const ref = `heads/${branch}`;
  return {
    listPulls: async (base) => {
      const head = `${names.owner}:${branch}`;
      const query = { head, base, state: "all", sort: "created", direction: "desc", per_page: MOST_PULLS };
      const { data } = await call(() => pulls.list({ ...names, ...query }));
      return data.filter((pull) => pull.head.ref === branch && isOwn(pull.head.repo, repo)).map(parsePull2);
    },
    readHead: async (base) => {
      const { data } = await call(() => repos.getBranch({ ...names, branch: base }));
      return { sha: data.commit.sha, tree: data.commit.commit.tree.sha };
    },
    readTree: async (tree) => {
      const { data } = await call(() => git.getTree({ ...names, tree_sha: tree, recursive: "true" }));
      const files = data.tree.flatMap(
        ({ path, mode, sha, type }) => type === "blob" ? [[path, { mode, sha }]] : []
      );
      return new Map(files);
    },
    readTip: () => readTip(async () => (await call(() => git.getRef({ ...names, ref }))).data.object.sha),
    readCommit: async (sha) => {
      const { data } = await call(() => git.getCommit({ ...names, commit_sha: sha }));
      return { sha, tree: data.tree.sha, message: data.message, parents: data.parents.map((parent) => parent.sha) };
    },
    createBlob: async (bytes) => {
      const content = Buffer.from(bytes).toString("base64");
      return (await call(() => git.createBlob({ ...names, content, encoding: "base64" }))).data.sha;
    },
    createTree: async (base, files) => {
      const tree = [...files].map(([path, { mode, sha }]) => ({
        path,
        mode: readMode(mode),
        type: "blob",
        sha
      }));
      return (await call(() => git.createTree({ ...names, base_tree: base, tree }))).data.sha;
    },
    createCommit: async ({ tree, message, parents }) => (await call(() => git.createCommit({ ...names, message, tree, parents: [...parents] }))).data.sha,
    begin: async (sha) => {
      await call(() => git.createRef({ ...names, ref: `refs/${ref}`, sha }));
    },
    move: async (sha) => {
      await call(() => git.updateRef({ ...names, ref, sha, force: true }));
    },
    remove: async () => {
      await call(() => git.deleteRef({ ...names, ref }));
    },
    openPull: async (pull) => parsePull2((await call(() => pulls.create({ ...names, ...pull, head: branch }))).data),
    changePull: async (number, change) => {
      await call(() => pulls.update({ ...names, pull_number: number, ...change }));
    }
  };
}
async function readTip(read) {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TrackerError && error.kind === "not found") return null;
    throw error;
  }
}
function isOwn(head, repo) {
  return head?.full_name.toLowerCase() === repo.toLowerCase();
}
function readMode(mode) {
  return mode === "100755" ? mode : "100644";
}
function parsePull2({ number, html_url: url, body, state, merged_at, head }) {
  return {
    number,
    url,
    body: body ?? "",
    headSha: head.sha,
    state: state === "open" ? "open" : "closed",
    isMerged: merged_at !== null
  };
}

// src/shell/github/github-notes.ts
var MOST_FILES = 300;
var MOST_PULL_FILES = 3e3;
var PAGE3 = 100;
function callNotes(repo, send) {
  return callGitHub(repo, send, "notes");
}
function createGitHubNotes(client, repo) {
  const names = splitRepo(repo);
  const compared = /* @__PURE__ */ new Map();
  return {
    compare: async (base, head) => {
      const basehead = `${base}...${head}`;
      const answer = compared.get(basehead) ?? await compare(client, repo, basehead);
      if (answer !== null && isCommit(base) && isCommit(head)) compared.set(basehead, answer);
      return answer;
    },
    listCommits: async (sha, since) => {
      const { data, headers } = await callNotes(
        repo,
        () => client.rest.repos.listCommits({ ...names, sha, since, per_page: PAGE3 })
      );
      const commits = data.map((one) => ({
        sha: one.sha,
        parents: one.parents.map((parent) => parent.sha),
        date: one.commit.committer?.date ?? "",
        subject: one.commit.message.split("\n", 1)[0] ?? ""
      }));
      return { commits, isWhole: !hasMore2(headers, data.length) };
    },
    readBranchHead: async (branch) => (await callNotes(repo, () => client.rest.repos.getBranch({ ...names, branch }))).data.commit.sha,
    readRepository: async () => {
      const { data } = await callNotes(repo, () => client.rest.repos.get(names));
      if (!Number.isSafeInteger(data.id))
        throw new TrackerError("invalid", `${repo}: GitHub does not tell its id`, { status: null });
      const visibility = data.visibility === "internal" ? "internal" : data.private ? "private" : "public";
      return { id: data.id, defaultBranch: data.default_branch, isFork: data.fork, visibility };
    },
    listTree: (sha) => listTree(client, repo, sha),
    readFile: (path, sha) => readFile(client, repo, { path, sha }),
    readPullRequest: async (number) => {
      const { data } = await callNotes(repo, () => client.rest.pulls.get({ ...names, pull_number: number }));
      return { isOpen: data.state === "open", headSha: data.head.sha };
    },
    listPullRequestFiles: (number) => listPullRequestFiles(client, repo, number),
    getViewer: () => getViewer(client, repo),
    listPullRequests: async (sha) => {
      const { data } = await callNotes(
        repo,
        () => client.rest.repos.listPullRequestsAssociatedWithCommit({ ...names, commit_sha: sha })
      );
      return data.filter((pull) => pull.merged_at !== null).map((pull) => pull.number);
    },
    listComments: (number) => listComments(client, repo, number),
    createComment: async (number, body) => {
      const { data } = await callNotes(
        repo,
        () => client.rest.issues.createComment({ ...names, issue_number: number, body })
      );
      return readComment(data);
    },
    updateComment: async (id, body) => {
      await callNotes(repo, () => client.rest.issues.updateComment({ ...names, comment_id: id, body }));
    },
    deleteComment: async (id) => {
      try {
        await callNotes(repo, () => client.rest.issues.deleteComment({ ...names, comment_id: id }));
      } catch (error) {
        if (!(error instanceof TrackerError) || error.kind !== "not found") throw error;
      }
    }
  };
}
function isCommit(ref) {
  return (pattern$19 ??= new RegExp("^[0-9a-f]{40,64}$")).test(ref);
}
async function compare(client, repo, basehead) {
  try {
    const { data } = await callNotes(
      repo,
      () => client.rest.repos.compareCommitsWithBasehead({ ...splitRepo(repo), basehead })
    );
    const files = data.files ?? [];
    const changes = files.map((file) => parseFile(file.status, file.filename, file.previous_filename ?? null));
    return { status: data.status, files: files.length >= MOST_FILES ? null : changes, line: followLine(data.commits) };
  } catch (error) {
    if (error instanceof TrackerError && (error.kind === "not found" || error.kind === "invalid")) return null;
    throw error;
  }
}
function followLine(commits) {
  const parents = new Map(commits.map((commit) => [commit.sha, commit.parents[0]?.sha]));
  const line = [];
  for (let sha = commits.at(-1)?.sha; sha !== void 0 && parents.has(sha); sha = parents.get(sha)) line.push(sha);
  return line;
}
function parseFile(status, path, from) {
  if (status === "renamed") return { status: "renamed", path, from };
  if (status === "added" || status === "copied") return { status: "added", path, from: null };
  return { status: status === "removed" ? "removed" : "changed", path, from: null };
}
async function listTree(client, repo, sha) {
  const { data } = await callNotes(
    repo,
    () => client.rest.git.getTree({ ...splitRepo(repo), tree_sha: sha, recursive: "1" })
  );
  if (data.truncated)
    throw new TrackerError("invalid", `${repo}: the commit has more files than GitHub lists`, { status: null });
  const list = (type) => data.tree.filter((entry) => entry.type === type);
  return {
    blobs: new Map(list("blob").map(({ path, sha: id }) => [path, id])),
    submodules: list("commit").map(({ path }) => path)
  };
}
async function readFile(client, repo, file) {
  try {
    const { data } = await callNotes(
      repo,
      () => client.rest.repos.getContent({ ...splitRepo(repo), path: file.path, ref: file.sha })
    );
    if (Array.isArray(data) || data.type !== "file" || !("content" in data) || data.encoding === "none") return null;
    return Uint8Array.from(Buffer.from(data.content, "base64"));
  } catch (error) {
    if (error instanceof TrackerError && error.kind === "not found") return null;
    throw error;
  }
}
async function listPullRequestFiles(client, repo, number) {
  const changes = [];
  for (let page = 1; ; page++) {
    const { data, headers } = await callNotes(
      repo,
      () => client.rest.pulls.listFiles({ ...splitRepo(repo), pull_number: number, per_page: PAGE3, page })
    );
    changes.push(...data.map((file) => parseFile(file.status, file.filename, file.previous_filename ?? null)));
    if (changes.length >= MOST_PULL_FILES) return null;
    if (!hasMore2(headers, data.length)) return changes;
  }
}
function hasMore2({ link }, found) {
  return link === void 0 ? found >= PAGE3 : (pattern$20 ??= new RegExp("rel=\"next\"")).test(link);
}
async function listComments(client, repo, number) {
  const comments = [];
  for (let page = 1; ; page++) {
    const { data, headers } = await callNotes(
      repo,
      () => client.rest.issues.listComments({ ...splitRepo(repo), issue_number: number, per_page: PAGE3, page })
    );
    comments.push(...data.map(readComment));
    if (!hasMore2(headers, data.length)) return comments;
  }
}
function readComment({ id, body, user }) {
  return { id, body: body ?? "", author: user?.login ?? null, authorType: user?.type ?? null };
}

// src/shell/github/pace.ts
var BURST = 10;
var BURST_SHARE = 6;
var MINUTE = 6e4;
var SHORTEST_INTERVAL = 4;
function createPace(clock, writesPerMinute) {
  const interval = MINUTE / writesPerMinute;
  if (interval < SHORTEST_INTERVAL) return { take: () => Promise.resolve(), awaitTurn: () => Promise.resolve() };
  const most = Math.max(1, Math.floor(writesPerMinute));
  const burst = Math.min(BURST, Math.floor(most / BURST_SHARE));
  const recent = [];
  let sent = 0;
  const awaitSlot = async () => {
    const last = recent.at(-1) ?? Number.NEGATIVE_INFINITY;
    const oldest = recent.length < most ? Number.NEGATIVE_INFINITY : recent[0] ?? Number.NEGATIVE_INFINITY;
    const pause = Math.max(sent < burst ? last : last + interval, oldest + MINUTE) - clock.now();
    if (pause > 0) await clock.sleep(Math.ceil(pause));
  };
  let queue = Promise.resolve();
  return {
    take: () => {
      queue = queue.then(async () => {
        await awaitSlot();
        recent.push(clock.now());
        if (recent.length > most) recent.shift();
        sent += 1;
      });
      return queue;
    },
    awaitTurn: () => queue.then(awaitSlot)
  };
}

// src/shell/github/request-policy.ts
var SECONDARY_WAIT = 6e4;
var LONGEST_WAIT = 6e5;
var RETRIES = 3;
var FIRST_BACKOFF = 500;
var LIMITS_IN_A_ROW = 5;
function createRequestPolicy(options) {
  const { clock, readRefusal: readRefusal2 } = options;
  const pace = createPace(clock, options.writesPerMinute);
  let retriesLeft = options.retries ?? 30;
  const attempt = async (send, treatment, tries) => {
    if (treatment.isWrite) await pace.take();
    try {
      return await send();
    } catch (error) {
      const refusal = readRefusal2(error);
      const wait = computeWait(refusal, tries.limits, clock.now());
      if (wait !== null) {
        if (wait > LONGEST_WAIT)
          throw describeLimit(
            `GitHub's rate limit asks for a wait of ${Math.ceil(wait / 6e4)} minutes, longer than a run will wait`,
            error,
            refusal
          );
        if (isTooQuick(refusal) && tries.limits > 0)
          throw describeLimit("GitHub accepts no more content for now, even after a minute", error, refusal);
        if (tries.limits >= LIMITS_IN_A_ROW)
          throw describeLimit(`GitHub's rate limit was hit ${tries.limits + 1} times in a row`, error, refusal);
        await clock.sleep(wait);
        if (treatment.resend === "never")
          throw new TrackerError("waited", refusal.message, { ...refusal, cause: error });
        return attempt(send, treatment, { ...tries, limits: tries.limits + 1 });
      }
      const isLost = refusal.status === null || refusal.status >= 500;
      if (!isLost || treatment.resend !== "always" || tries.retries >= RETRIES || retriesLeft <= 0) throw error;
      retriesLeft -= 1;
      await clock.sleep(FIRST_BACKOFF * 2 ** tries.retries);
      return attempt(send, treatment, { ...tries, retries: tries.retries + 1 });
    }
  };
  return {
    run: (send, treatment) => attempt(send, treatment, { retries: 0, limits: 0 }),
    awaitTurn: pace.awaitTurn
  };
}
function computeWait(refusal, limitsBefore, now) {
  const { status, headers, message } = refusal;
  const after = Number(headers["retry-after"] ?? Number.NaN);
  if (isTooQuick(refusal)) return Math.max(SECONDARY_WAIT, Number.isFinite(after) ? after * 1e3 : 0);
  if (status !== 403 && status !== 429) return null;
  if (Number.isFinite(after)) return Math.max(after, 0) * 1e3;
  if (headers["x-ratelimit-remaining"] === "0") {
    const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1e3;
    return Number.isFinite(reset) ? Math.max(reset - now + 1e3, 1e3) : SECONDARY_WAIT;
  }
  const isLimit = status === 429 || (pattern$21 ??= new RegExp("rate limit|abuse detection", "i")).test(message);
  return isLimit ? SECONDARY_WAIT * 2 ** limitsBefore : null;
}
function isTooQuick({ status, message, details }) {
  return status === 422 && (pattern$22 ??= new RegExp("submitted too quickly", "i")).test(`${message} ${details}`);
}
function describeLimit(what, cause, refusal) {
  const message = `${what}; the rest is left for the next run`;
  return new TrackerError("limited", message, { status: refusal.status, cause });
}

// src/app/create-clients.ts
function createClients(inputs, place) {
  const { clock, apiUrl } = place;
  const traffic = { requests: 0, writes: 0 };
  const policy = createRequestPolicy({ clock, writesPerMinute: inputs.writesPerMinute, readRefusal });
  const secrets = [.../* @__PURE__ */ new Set([inputs.token, inputs.notesToken, ...inputs.tokens.values()])];
  const clients = /* @__PURE__ */ new Map();
  const getClient = (token) => {
    const client = clients.get(token) ?? createOctokit({
      apiUrl,
      token,
      secrets,
      policy,
      traffic,
      ...place.fetch === void 0 ? {} : { fetch: place.fetch }
    });
    clients.set(token, client);
    return client;
  };
  return {
    tracker: createGitHubIssues((repo) => getClient(chooseToken(inputs, repo))),
    notesRepository: createGitHubNotes(getClient(inputs.notesToken), place.notesRepo),
    notesBranch: createNotesBranch(getClient(inputs.notesToken), place.notesRepo, REFLECT_BRANCH),
    traffic,
    awaitTurn: policy.awaitTurn
  };
}

// src/shell/github/check-head.ts
async function checkHead(repository, run) {
  try {
    const comparison = await repository.compare(run.sha, run.branch);
    if (comparison === null) return await compareHeads(repository, run);
    if (comparison.status === "identical") return { kind: "current" };
    if (comparison.status !== "ahead") return stale(`the commit of this run is no longer on ${run.branch}`);
    if (comparison.files === null) return stale(`${run.branch} has moved on by more files than GitHub lists`);
    const paths = new Set(comparison.files.flatMap(({ path, from }) => from === null ? [path] : [path, from]));
    return run.configPaths.some((path) => paths.has(path)) ? stale("the configuration has changed since") : { kind: "behind", paths };
  } catch (error) {
    const reason = `could not tell whether ${run.branch} has moved on (${describeError(error)})`;
    if (!(error instanceof TrackerError) || !LASTING.has(error.kind)) return stale(reason);
    return { kind: "stale", message: `Nothing is written: ${reason}.`, isLasting: true };
  }
}
var LASTING = /* @__PURE__ */ new Set(["unauthorised", "forbidden", "not found"]);
async function compareHeads(repository, run) {
  const head = await repository.readBranchHead(run.branch);
  return head === run.sha ? { kind: "current" } : stale(`the commit of this run cannot be compared with ${run.branch}`);
}
function stale(reason) {
  return {
    kind: "stale",
    message: `Nothing is written: ${reason}. The run on the newest commit will do the rest.`,
    isLasting: false
  };
}
function isSuperseded(change, standing) {
  return areSuperseded(change.notes, standing);
}
function areSuperseded(notes, standing) {
  switch (standing.kind) {
    case "current":
      return false;
    case "behind":
      return notes.some((path) => standing.paths.has(path));
    case "stale":
      return true;
  }
}

// src/app/run.ts
function makeRun({ clients, git, landed, defaultBranch, configPaths, ...parts }) {
  const head = { sha: parts.base.sha, branch: defaultBranch, configPaths };
  const { tracker, notesRepository, traffic, awaitTurn } = clients;
  const now = systemClock.now();
  const since = resolveSince(parts.settings.since, now);
  const line = { branch: defaultBranch, repo: parts.base.notesRepo };
  const place = { git, repository: notesRepository, sha: landed, line };
  return {
    mode: "dry-run",
    others: [],
    renames: /* @__PURE__ */ new Map(),
    readStanding: remember(() => checkHead(notesRepository, head)),
    since,
    readArrivals: remember(() => findArrivals(place, since, now)),
    tracker,
    notesRepository,
    traffic,
    awaitTurn,
    clock: systemClock,
    createNonce: () => Buffer.from(crypto.getRandomValues(new Uint8Array(4))).toString("hex"),
    readAuthors: () => Promise.resolve([]),
    onOutcome: () => void 0,
    notices: [],
    startedAt: now,
    defaultBranch,
    ...parts,
    // What comes before the day has not come since; a later run would not see it either.
    added: since !== null && isAhead(since, now) ? /* @__PURE__ */ new Set() : parts.added
  };
}

// src/core/block/overview-block.ts
var BEGIN$made;
function BEGIN() {
  return BEGIN$made ??= new RegExp("^<!-- meeting-todos:overview v1 (\\d{1,20})(?: hidden ([\\w./, -]*))? -->$");
}
var END = "<!-- meeting-todos:overview:end -->";
function wrapOverview(text2, about) {
  const hidden = about.hidden.length === 0 ? "" : ` hidden ${[...about.hidden].sort().join(",")}`;
  return `<!-- meeting-todos:overview v1 ${about.repository}${hidden} -->
${text2}
${END}`;
}
function readOverview(body) {
  const lines = body.split("\n");
  const places = lines.flatMap((line, index) => line.startsWith("<!-- meeting-todos:overview") ? [index] : []);
  const [first = -1, last = -1] = places;
  const match = BEGIN().exec(lines[first]?.trimEnd() ?? "");
  if (places.length !== 2 || match === null || lines[last]?.trimEnd() !== END) return null;
  const offset = (index) => lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  const [start, end] = [offset(first), offset(last) + END.length];
  const hidden = (match[2] ?? "").split(",").filter((repo) => repo !== "");
  return { repository: Number(match[1]), hidden, start, end, block: body.slice(start, end) };
}

// src/core/tell/months.ts
var MOST_MONTHS = 12;
var LEAST_TOP = 10;
function describeMonths(input) {
  const month = (instant) => findLocalDay(instant, input.timezone).slice(0, 7);
  const opened = countBy(input.history.map(({ createdAt }) => month(createdAt)));
  const closed = countBy(input.history.flatMap(({ closedAt }) => closedAt === null ? [] : [month(closedAt)]));
  const first = [...opened.keys()].sort()[0];
  const months = first === void 0 ? [] : listMonths(first, input.today.slice(0, 7)).slice(-MOST_MONTHS);
  if (months.length < 2) return [];
  const counts = (of) => months.map((name) => of.get(name) ?? 0);
  const most = Math.max(...counts(opened), ...counts(closed), LEAST_TOP);
  return [
    "### Opened and closed each month",
    [
      "```mermaid",
      "xychart-beta",
      '  title "Bars: opened \xB7 line: closed"',
      `  x-axis [${months.map((name, index) => `"${nameMonth(name, index === 0)}"`).join(", ")}]`,
      `  y-axis "TODOs" 0 --> ${most}`,
      `  bar [${counts(opened).join(", ")}]`,
      `  line [${counts(closed).join(", ")}]`,
      "```"
    ].join("\n")
  ];
}
function nameMonth(month, isFirst) {
  const isNewYear = isFirst || month.endsWith("-01");
  const day = /* @__PURE__ */ new Date(`${month}-01T12:00:00Z`);
  const year = isNewYear ? { year: "numeric" } : {};
  return new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC", ...year }).format(day);
}
function countBy(months) {
  const counts = /* @__PURE__ */ new Map();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  return counts;
}
function listMonths(from, to) {
  const months = [];
  let [year = 0, month = 1] = from.split("-").map(Number);
  for (let name = from; name <= to && months.length < 1200; ) {
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  }
  return months;
}

// src/core/tell/overview.ts
var SOON = 7;
var SECTION_SHARE = 1 / 8;
var FEW = 25;
function describeOverview(input) {
  const open2 = input.standing.filter(({ state, number }) => state === "open" && number !== null).toSorted(compareUrgency);
  const lists = listSections(open2, input);
  const chart = describeMonths(input);
  const figures = [
    `**${open2.length} open**`,
    ...lists.filter(({ of }) => of.length > 0).map(({ of, figure }) => `${of.length} ${figure}`)
  ].join(" \xB7 ");
  const fixed = [figures, ...chart, FOOTER];
  const whole = input.room - fixed.join("\n\n").length - 200;
  let room = whole;
  const parts = [];
  const all = [...lists, ...listPeople(open2)].filter(({ of }) => of.length > 0);
  for (const [index, list] of all.entries()) {
    const share = Math.max(room / (all.length - index), list.isFolded ? 0 : whole * SECTION_SHARE);
    const part = describeList(list, input, Math.min(share, room));
    if (part.length > room) break;
    parts.push(part);
    room -= part.length + 2;
  }
  return [figures, ...parts, ...chart, FOOTER].join("\n\n");
}
var FOOTER = "<sub>Kept up to date by Meeting TODOs with each sync. Text outside this block is yours. Close this issue to turn it off.</sub>";
function listSections(open2, input) {
  const soon = addDays(input.today, SOON);
  const isDue = ({ subject }, from, to) => subject.due !== null && subject.due >= from && subject.due <= to;
  const list = (heading, figure, holds) => ({
    heading: `### ${heading}`,
    figure,
    of: open2.filter(holds),
    isFolded: false,
    person: null
  });
  return [
    list("Overdue", "overdue", ({ subject }) => subject.due !== null && subject.due < input.today),
    list(`Due within ${SOON} days`, `due within ${SOON} days`, (one) => isDue(one, input.today, soon)),
    list(`Stuck: raised in ${input.stuck} or more meetings`, "stuck", ({ raised }) => raised >= input.stuck),
    list("Without an assignee", "without an assignee", ({ assignees }) => assignees.length === 0)
  ];
}
function listPeople(open2) {
  const people = /* @__PURE__ */ new Map();
  for (const one of open2) {
    const names = one.assignees.length > 0 ? one.assignees : one.subject.owners.map(({ login, raw }) => login ?? raw);
    for (const name of new Set(names.length === 0 ? ["nobody"] : names))
      people.set(name, [...people.get(name) ?? [], one]);
  }
  return [...people].toSorted(([nameA, a], [nameB, b]) => b.length - a.length || compareText(nameA, nameB)).map(([name, of], index) => ({
    heading: `${index === 0 ? "### By person\n\n" : ""}<details><summary><code>${escapeHtml(name)}</code>: ${of.length}</summary>`,
    figure: "",
    of,
    isFolded: true,
    person: name
  }));
}
function describeList({ heading, of, isFolded, person }, input, room) {
  const rows = [];
  let left = room - heading.length - 120;
  for (const one of of) {
    const row = describeRow(one, person, input);
    left -= row.length + 1;
    if (left < 0) break;
    rows.push(row);
  }
  if (rows.length < of.length) rows.push(`- \u2026 and ${of.length - rows.length} more`);
  if (isFolded) return `${heading}

${rows.join("\n")}
</details>`;
  const [shown, folded] = [rows.slice(0, FEW), rows.slice(FEW)];
  const more = `<details><summary>\u2026 and ${of.length - FEW} more</summary>

${folded.join("\n")}
</details>`;
  return [heading, "", ...shown, ...folded.length > 0 ? ["", more] : []].join("\n");
}
function avoidBacklink(url, serverUrl) {
  const nowhere = { allowed: /* @__PURE__ */ new Set(), serverUrl };
  return escapeTarget(neutraliseUrl(url, nowhere));
}
function describeRow(one, person, { serverUrl }) {
  const { subject, assignees, raised, first, url } = one;
  const title = escapeText(subject.title, { allowed: /* @__PURE__ */ new Set(), serverUrl });
  const owners = [...new Set(assignees.length > 0 ? assignees : subject.owners.map(({ raw, login }) => login ?? raw))];
  return [
    `- [${title}](${avoidBacklink(url ?? "", serverUrl)})`,
    subject.due === null ? "" : `due ${subject.due}`,
    owners.filter((owner) => owner !== person).map(escapeCode).join(", "),
    raised > 1 && first !== null ? `raised ${raised} times since ${first}` : ""
  ].filter((part) => part !== "").join(" \xB7 ");
}
function compareUrgency(a, b) {
  return compareText(a.subject.due ?? "~", b.subject.due ?? "~") || compareText(a.first ?? "", b.first ?? "") || compareText(a.subject.repo, b.subject.repo) || (a.number ?? 0) - (b.number ?? 0);
}
function addDays(day, days) {
  return findLocalDay(new Date(Date.parse(`${day}T12:00:00Z`) + days * 864e5).toISOString(), "UTC");
}
function escapeHtml(word) {
  return stripHidden(word).replace((pattern$23 ??= new RegExp("[\\t\\n]", "g")), "").replace((pattern$24 ??= new RegExp("&", "g")), "&amp;").replace((pattern$25 ??= new RegExp("<", "g")), "&lt;").replace((pattern$26 ??= new RegExp(">", "g")), "&gt;");
}

// src/app/keep-overview.ts
var OVERVIEW_LABEL = "meeting-todos-overview";
var MOST_BODY = 65536;
var SLACK = 1e3;
async function keepOverview(run, report2) {
  const { overview } = run.settings;
  if (overview === null || run.mode !== "sync" || report2.verdict !== "planned") return [];
  const repo = overview.repository ?? run.base.notesRepo;
  try {
    const [refusal] = (await findTooVisible(run, [repo])).values();
    if (refusal !== void 0) return [{ level: "warning", message: refusal }];
    return await keep(run, report2, overview, repo);
  } catch (error) {
    const level = error instanceof TrackerError && error.kind === "limited" ? "notice" : "warning";
    const message = `The overview in ${repo} is left as it is (${describeError(error)}); everything else was done.`;
    return [{ level, message }];
  }
}
async function keep(run, report2, overview, repo) {
  const issues = await run.tracker.listIssues(repo, OVERVIEW_LABEL);
  const found = findOurs(run, issues);
  const [kept, ...doubles] = found.filter(({ issue }) => issue.state === "open");
  if (run.traffic.writes >= run.limits.maxWrites) return [];
  if (kept === void 0) {
    const damaged = found.length > 0 ? void 0 : issues.find(isDamaged);
    if (damaged !== void 0) return [describeDamaged(damaged)];
    const isTurnedOff = found.some(({ issue }) => issue.stateReason !== "duplicate");
    if (!isTurnedOff) await open(run, report2, overview, repo);
    return [];
  }
  for (const { issue } of doubles) await closeDouble(run, issue, kept.issue);
  await update(run, report2, overview, kept);
  return [];
}
function isDamaged(issue) {
  return readOverview(issue.body) === null && issue.body.includes("<!-- meeting-todos:overview");
}
function describeDamaged({ repo, number, state }) {
  const message = `The block of the overview ${repo}#${number} is damaged, so it is left alone. Delete the issue to get a new one.`;
  return { level: state === "open" ? "warning" : "notice", message };
}
function findOurs(run, issues) {
  return issues.flatMap((issue) => {
    const reading = readOverview(issue.body);
    return reading?.repository === run.repositoryId ? [{ issue, reading }] : [];
  }).toSorted((a, b) => a.issue.number - b.issue.number);
}
async function open(run, report2, overview, repo) {
  const hidden = await findHidden(run, listTargets(run.settings), repo);
  const body = write(run, report2, overview, { hidden, room: MOST_BODY - SLACK });
  await run.tracker.ensureLabel(repo, OVERVIEW_LABEL);
  const mine = await run.tracker.createIssue(repo, {
    title: overview.title,
    body,
    labels: [OVERVIEW_LABEL],
    assignees: []
  });
  const [kept, ...doubles] = findOurs(run, await run.tracker.listNewest(repo, OVERVIEW_LABEL, 1)).filter(
    ({ issue }) => issue.state === "open"
  );
  if (kept !== void 0 && kept.issue.number < mine.number)
    for (const { issue } of doubles) await closeDouble(run, issue, kept.issue);
}
async function closeDouble(run, issue, of) {
  const duplicateOf = of.id === void 0 ? {} : { duplicateOf: of.id };
  await run.tracker.updateIssue(issue.repo, issue.number, {
    state: "closed",
    stateReason: "duplicate",
    ...duplicateOf
  });
}
async function update(run, report2, overview, { issue, reading }) {
  const room = MOST_BODY - SLACK - (issue.body.length - (reading.end - reading.start));
  const known = write(run, report2, overview, { hidden: reading.hidden, room });
  if (known === reading.block.replace((pattern$27 ??= new RegExp("\\r\\n", "g")), "\n")) return;
  const hidden = await findHidden(run, listTargets(run.settings), issue.repo);
  const block = write(run, report2, overview, { hidden, room });
  const body = issue.body.slice(0, reading.start) + block + issue.body.slice(reading.end);
  await run.tracker.updateIssue(issue.repo, issue.number, { body });
}
function write(run, report2, overview, how) {
  const { timezone } = run.settings;
  const hidden = new Set(how.hidden.map((repo) => repo.toLowerCase()));
  const isShown = (repo) => !hidden.has(repo.toLowerCase());
  const text2 = describeOverview({
    standing: report2.standing.filter(({ subject }) => isShown(subject.repo)),
    history: report2.history.filter((one) => isShown(one.repo)),
    today: findLocalDay(new Date(run.clock.now()).toISOString(), timezone),
    timezone,
    stuck: overview.stuck,
    serverUrl: run.base.serverUrl,
    room: how.room
  });
  return wrapOverview(text2, { repository: run.repositoryId, hidden: [...hidden] });
}

// src/core/tell/count-report.ts
function listEffective(report2) {
  return report2.outcomes.filter(({ status }) => status === "done" || status === "planned" && report2.mode !== "sync");
}
function countReport(report2) {
  const effective = listEffective(report2);
  const count2 = (verb) => effective.filter((outcome) => outcome.verb === verb).length;
  return {
    created: count2("create"),
    updated: count2("update"),
    closed: count2("close"),
    reopened: count2("reopen"),
    unchanged: report2.unchanged,
    skipped: report2.skipped.length,
    deferred: report2.outcomes.filter(({ status }) => status === "deferred").length,
    failed: report2.outcomes.filter(({ status }) => status === "failed").length,
    unresolved: new Set(report2.unresolved.map(({ raw }) => foldName(raw))).size
  };
}
function hasFailed(report2) {
  if (report2.tolerant) return false;
  return countReport(report2).failed > 0 || report2.notices.some(({ level }) => level === "error");
}

// src/app/read-checkout.ts
async function readNotes(start, settings, changes) {
  const { context, clients, git, commit, root } = start;
  if (context.event !== "pull_request_target" || context.pull === null) {
    if (commit === null) throw new TypeError("the workspace is looked into before notes are read");
    return { ...await readAllNotes(root, commit.files, settings), commitPaths: listPaths(commit) };
  }
  const base = await mayReadDisk(start) ? await git.listCommit() : null;
  const nothing = { notes: [], others: [], unknown: [], silence: null, problems: [], dates: settings.dates };
  const read = base === null ? nothing : await readAllNotes(root, base.files, settings);
  const known = { ...settings, dates: read.dates };
  const head = await readNotesAt(clients.notesRepository, context.pull.headSha, changes, known);
  const replaced = new Set(changes.flatMap(({ path, from }) => from === null ? [path] : [path, from]));
  return {
    notes: [...read.notes.filter((note) => !replaced.has(note.path)), ...head.notes],
    others: read.others,
    unknown: read.unknown,
    silence: read.silence,
    problems: [...read.problems, ...head.problems],
    dates: head.dates,
    commitPaths: base === null ? null : listPaths({ ...base, files: applyChanges(base.files, changes) })
  };
}
function listPaths({ files, submodules }) {
  return { has: (path) => files.has(path) || submodules.some((folder) => path.startsWith(`${folder}/`)) };
}
function applyChanges(paths, changes) {
  const after = new Set(paths);
  for (const { status, path, from } of changes) {
    if (from !== null) after.delete(from);
    if (status === "removed") after.delete(path);
    else after.add(path);
  }
  return after;
}

// src/core/tell/build-report.ts
function buildReport(input) {
  const { plan, notes, caughtUp, authors, ...rest } = input;
  return {
    ...rest,
    unchanged: (plan?.unchanged ?? 0) + caughtUp,
    settled: listSettled(input),
    standing: listStanding(input),
    history: listHistory(input),
    skipped: (plan?.skipped ?? []).map((one) => hideIssue(one, input.hiddenTargets)),
    unresolved: listUnresolved(input),
    evidence: [...listAssigned(input), ...listProfiles(notes), ...authors],
    problems: notes.flatMap((note) => note.problems),
    notes: notes.length,
    todos: notes.reduce((count2, note) => count2 + note.todos.length, 0)
  };
}
function hideIssue(skipped, hidden) {
  const url = skipped.url?.toLowerCase() ?? "";
  return hidden.some((repo) => url.includes(`/${repo.toLowerCase()}/`)) ? { ...skipped, owners: [], text: "", reason: "skipped", url: null } : skipped;
}
function narrowReport(report2, notes, hiddenTargets) {
  const isAbout = ({ note }) => notes === null || notes.has(note);
  const isHidden = (repo) => hiddenTargets.some((hidden) => repo.startsWith(`${hidden}#`));
  return {
    ...report2,
    hiddenTargets,
    notices: report2.notices.filter(({ message }) => !hiddenTargets.some((repo) => message.includes(repo))),
    outcomes: report2.outcomes.filter((outcome) => isAbout(outcome.subject)),
    // Which of them a push of unknown notes is about cannot be told.
    settled: report2.settled.filter(
      ({ subject }) => notes?.has(subject.note) === true && !hiddenTargets.includes(subject.repo)
    ),
    skipped: report2.skipped.filter(isAbout).map((one) => hideIssue(one, hiddenTargets)),
    // Who is assigned there is not told either.
    evidence: report2.evidence.filter(({ kind }) => hiddenTargets.length === 0 || kind !== "assigned"),
    unresolved: report2.unresolved.filter(isAbout).map((one) => one.issue !== null && isHidden(one.issue) ? { ...one, issue: null } : one)
  };
}
function listProfiles(notes) {
  return notes.flatMap(({ profiles }) => profiles.map((profile) => ({ kind: "profile", ...profile })));
}
function listAssigned({ plan, hiddenTargets }) {
  return (plan?.live ?? []).flatMap(({ occurrence, issue }) => {
    const [owner, ...others] = occurrence.todo.owners;
    const [login, ...more] = issue?.assignees ?? [];
    if (issue === null || hiddenTargets.includes(issue.repo)) return [];
    const isSure = owner?.kind === "unresolved" && login !== void 0 && others.length + more.length === 0;
    return isSure ? [{ kind: "assigned", name: owner.raw, login }] : [];
  });
}
function writePlace({ note, line }) {
  return `${note}:${line}`;
}
function listHistory({ plan, outcomes, now }) {
  const done = new Map(
    outcomes.filter(({ status, number }) => status === "done" && number !== null).map((outcome) => [`${outcome.subject.repo}#${outcome.number ?? 0}`, outcome.verb])
  );
  const opened = outcomes.filter(({ verb, status }) => verb === "create" && status === "done");
  return [
    ...(plan?.reading.tracked ?? []).map(({ issue: { repo, number, createdAt, closedAt } }) => {
      const verb = done.get(`${repo}#${number}`);
      return { repo, createdAt, closedAt: verb === "close" ? now : verb === "reopen" ? null : closedAt };
    }),
    ...opened.map(({ subject }) => ({ repo: subject.repo, createdAt: now, closedAt: null }))
  ];
}
function listStanding({ plan, outcomes }) {
  const opened = new Map(outcomes.map((outcome) => [writePlace(outcome.subject), outcome]));
  return (plan?.standing ?? []).map((one) => {
    const outcome = one.number === null ? opened.get(writePlace(one.subject)) : void 0;
    const isOpened = outcome?.verb === "create" && outcome.status === "done";
    return isOpened ? { ...one, number: outcome.number, url: outcome.url, assignees: outcome.assignees } : one;
  });
}
function listSettled({ plan, outcomes }) {
  const told = new Set(outcomes.map((outcome) => writePlace(outcome.subject)));
  return (plan?.live ?? []).flatMap(({ occurrence, issue }) => {
    const { todo, note } = occurrence;
    if (issue === null || told.has(writePlace(todo))) return [];
    const subject = { ...describeSubject(todo, note.teams), repo: issue.repo, title: issue.title };
    return [{ subject, assignees: issue.assignees, number: issue.number, url: issue.url }];
  });
}
function listUnresolved({ plan, outcomes, hiddenTargets }) {
  const opened = new Map(outcomes.map((outcome) => [writePlace(outcome.subject), outcome]));
  return (plan?.live ?? []).flatMap(({ occurrence, issue }) => {
    const { todo, note } = occurrence;
    const outcome = opened.get(writePlace(todo));
    const repo = issue?.repo ?? todo.target;
    const number = hiddenTargets.includes(repo) ? null : issue?.number ?? outcome?.number ?? null;
    const name = number === null ? null : `${repo}#${number}`;
    return todo.owners.filter((owner) => owner.kind === "unresolved").map((owner) => ({
      raw: owner.raw,
      meeting: todo.meeting,
      participants: [...note.participants, ...note.profiles.map((profile) => profile.name)],
      note: todo.note,
      line: todo.line,
      teams: note.teams,
      issue: name
    }));
  });
}

// src/shell/apply/apply-context.ts
function addNotice(context, notice) {
  if (!context.notices.some((other) => other.message === notice.message)) context.notices.push(notice);
}

// src/shell/apply/extras.ts
async function findDueField(repo, context) {
  const { id, problem } = await context.memory.extras.findDueField(repo);
  if (problem !== null) addNotice(context, { level: "warning", message: problem });
  return id;
}
function leaveOutExtras(error, repo, sent, context) {
  const refused = listRefusedExtras(error, repo, sent);
  for (const extra of refused) {
    context.memory.extras.refuse(repo, extra);
    addNotice(context, { level: "warning", message: describeRefused(repo, extra, sent, error) });
  }
  return refused.length > 0;
}
var NAMES = {
  type: new RegExp("^(?:issue_?)?type(?:_?id)?$|\\b(?:issue[ _]?)?type\\b", "i"),
  fields: new RegExp("issue_?field|field_?(?:id|value)|\\bissue field|\\bfield values?\\b", "i")
};
var OTHERS$made;
function OTHERS() {
  return OTHERS$made ??= new RegExp("assignee|title|body|label|milestone|state|duplicate", "i");
}
function listRefusedExtras(error, repo, sent) {
  if (!(error instanceof TrackerError) || error.kind !== "invalid" && error.kind !== "forbidden") return [];
  const extras = ["type", "fields"].filter((extra) => sent[extra] !== void 0);
  const told = [...error.fields, error.message.replace(`${repo}: `, "")];
  const named = extras.filter((extra) => told.some((words) => NAMES[extra].test(words)));
  if (named.length > 0 || error.kind === "forbidden") return named;
  return told.some((words) => OTHERS().test(words)) ? [] : extras;
}
function describeRefused(repo, extra, sent, error) {
  const what = extra === "type" ? `the issue type \`${sent.type ?? ""}\`` : "the issue field for due dates";
  const reason = error instanceof TrackerError ? error.message.replace(`${repo}: `, "") : "";
  return `${repo}: issues there are opened without ${what}, which GitHub refuses (${reason}); see \`${extra === "type" ? "type" : "fields"}\` in the configuration`;
}

// src/shell/github/report-dropped.ts
function reportDropped(sent, answer, context) {
  const extras = listDroppedExtras(sent, answer);
  if (extras.length > 0) {
    const message2 = `${sent.repo}: GitHub silently dropped the ${extras.join(" and the ")}; setting this needs write access there, and a server that supports it`;
    addNotice(context, { level: "warning", message: message2 });
  }
  const what = [
    nameMissing("label", sent.labels, answer.labels),
    nameMissing("assignee", sent.assignees, answer.assignees)
  ].filter((words) => words !== null);
  if (what.length === 0) return;
  const message = `${sent.repo}: GitHub silently dropped ${what.join(" and ")}; give the token the permission "Issues: read and write" (triage) there`;
  addNotice(context, { level: "warning", message });
}
function listDroppedExtras({ type, fields = [] }, answer) {
  const isTypeGone = type !== void 0 && answer.type?.toLowerCase() !== type.toLowerCase();
  const isFieldGone = fields.some(({ id }) => answer.fields?.some((field) => field.id === id) !== true);
  return [...isTypeGone ? [`issue type \`${type}\``] : [], ...isFieldGone ? ["issue field for due dates"] : []];
}
function nameMissing(word, wanted, names) {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const missing = wanted.filter((name) => !known.has(name.toLowerCase())).map((name) => `\`${name}\``);
  return missing.length === 0 ? null : `the ${word}${missing.length === 1 ? "" : "s"} ${missing.join(", ")}`;
}

// src/shell/apply/change-issue.ts
var TRIES = 4;
var FIRST_PAUSE = 500;
async function changeIssue(change, context) {
  const { repo, number } = change.issue;
  const unassignable = new Set(await prepare(change, context));
  const leaving = /* @__PURE__ */ new Set();
  const { extras } = context.memory;
  const dueField = isDueToWrite(change) ? await findDueField(repo, context) : null;
  const { mayWait } = readAssignment(context.settings);
  let sent = null;
  let isAssigning = true;
  for (let tries = 1; ; tries++) {
    await context.awaitTurn();
    const fresh = await readAgain(change, context);
    if (fresh === null)
      return describeChange(change, { status: "deferred", message: "the issue was deleted or transferred meanwhile" });
    const patch = computeFreshPatch(change, fresh, {
      policy: context.policy,
      removed: context.settings.removed,
      identifying: [context.settings.label, ...context.settings.former.labels],
      isAssignable: (login) => !unassignable.has(login.toLowerCase()),
      mayWait,
      dueField: extras.isRefused(repo, "fields") ? null : dueField,
      hasNoTypes: extras.isRefused(repo, "type")
    });
    if (patch === null) return sent === null ? null : tell(change, sent, fresh);
    try {
      const { assignees: wanted = [], ...rest } = patch.fields;
      const assignees = wanted.filter((login) => !leaving.has(login));
      const isAssigned = isAssigning && patch.fields.assignees !== void 0;
      const issue = await context.tracker.updateIssue(repo, number, isAssigned ? { ...rest, assignees } : rest);
      const { labels = [], type, fields } = rest;
      reportDropped({ repo, labels, assignees: isAssigning ? assignees : [], type, fields }, issue, context);
      return tell(change, patch, issue);
    } catch (error) {
      const kind = error instanceof TrackerError ? error.kind : null;
      if (leaveOutExtras(error, repo, patch.fields, context)) continue;
      if (isAssigning && leaveOut(error, { change, patch, fresh, unassignable, leaving }, context)) continue;
      if (isAssigning && isAboutAssignees(error)) {
        const message = `${repo}#${number}: its assignees stay as they are, because GitHub refuses the new list; remove by hand anyone who has left`;
        addNotice(context, { level: "warning", message });
        isAssigning = false;
        continue;
      }
      if (kind === "waited" && tries >= TRIES) throw describeLimited(error);
      if (kind !== "ambiguous" && kind !== "waited" || tries >= TRIES) throw error;
      sent = kind === "ambiguous" ? patch : sent;
      if (kind === "ambiguous") await context.clock.sleep(FIRST_PAUSE * 2 ** (tries - 1));
    }
  }
}
function leaveOut(error, about, context) {
  const { change, fresh } = about;
  const sent = (about.patch.fields.assignees ?? []).filter((login) => !about.leaving.has(login));
  const named = new Set(isAboutAssignees(error) ? listRefused(error, sent) : []);
  const refused = sent.filter((login) => named.has(login.toLowerCase()));
  const here = refused.filter((login) => fresh.assignees.includes(login));
  const coming = sent.filter((login) => !refused.includes(login) && !fresh.assignees.includes(login));
  if (refused.length === 0 || here.length > 0 && coming.length === 0) return false;
  const newcomers = refused.filter((login) => !here.includes(login));
  for (const login of newcomers) about.unassignable.add(login.toLowerCase());
  tellUnassignable(change, newcomers, context);
  for (const login of here) {
    about.leaving.add(login);
    const message = `${change.issue.repo}#${change.issue.number}: \`${login}\` is no longer assigned, because GitHub refuses to assign others alongside them`;
    addNotice(context, { level: "warning", message });
  }
  return true;
}
function describeLimited(cause) {
  const message = `GitHub's rate limit was hit ${TRIES} times in a row; the rest is left for the next run`;
  return new TrackerError("limited", message, { status: null, cause });
}
async function prepare(change, context) {
  if (change.kind !== "update") return /* @__PURE__ */ new Set();
  const { repo, labels } = change.issue;
  const { fields } = change.patch;
  const newcomers = listNewAssignees(change);
  await context.memory.ensureLabels(
    repo,
    (fields.labels ?? []).filter((label) => !labels.includes(label))
  );
  const unassignable = await context.memory.findUnassignable(repo, newcomers);
  tellUnassignable(
    change,
    newcomers.filter((login) => unassignable.has(login.toLowerCase())),
    context
  );
  return unassignable;
}
function tellUnassignable({ issue }, logins, context) {
  const { mayWait } = readAssignment(context.settings);
  for (const login of logins.filter(mayWait)) addNotice(context, describeUnassignable(issue.repo, login));
}
function tell(change, { verb, aspects }, { number, url, assignees }) {
  return { verb, subject: change.subject, number, url, assignees, aspects, status: "done", message: null };
}
var GONE = /* @__PURE__ */ new Set(["gone", "not found", "moved"]);
async function readAgain(change, context) {
  try {
    return await context.tracker.getIssue(change.issue.repo, change.issue.number);
  } catch (error) {
    if (error instanceof TrackerError && GONE.has(error.kind)) return null;
    throw error;
  }
}

// src/shell/apply/close-doubles.ts
var MOST_PAGES = 10;
async function closeDoubles(opened, context) {
  const targets = /* @__PURE__ */ new Map();
  for (const outcome of opened)
    targets.set(outcome.subject.repo, [...targets.get(outcome.subject.repo) ?? [], outcome]);
  const closed = [];
  for (const [repo, ours] of targets) {
    try {
      closed.push(...await closeDoublesIn(repo, ours, context));
    } catch (error) {
      if (error instanceof TrackerError && error.kind === "limited") continue;
      const message = `Could not check for issues opened twice: ${describeError(error)}`;
      addNotice(context, { level: "warning", message });
    }
  }
  return closed;
}
async function closeDoublesIn(repo, ours, context) {
  const lowest = Math.min(...ours.map((outcome) => outcome.number ?? Number.POSITIVE_INFINITY));
  const issues = await listDownTo(repo, lowest, context);
  const { duplicates } = readTrackers(issues, context.trackers);
  const closed = [];
  for (const { issue, of } of duplicates) {
    const subject = ours.find((outcome2) => outcome2.number === issue.number || outcome2.number === of.number)?.subject;
    if (subject === void 0 || context.traffic.writes >= context.maxWrites) continue;
    const outcome = await changeIssue({ kind: "duplicate", issue, of, subject, notes: [] }, context);
    if (outcome !== null) closed.push(outcome);
  }
  return closed;
}
async function listDownTo(repo, lowest, context) {
  const issues = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const found = await context.tracker.listNewest(repo, context.settings.label, page);
    issues.push(...found);
    const last = found.at(-1);
    if (last === void 0 || found.length < 100 || last.number < lowest) break;
  }
  return issues;
}

// src/shell/github/limit-writes.ts
function limitWrites(tracker, budget) {
  const spend = async (send) => {
    if (budget.countWrites() >= budget.most)
      throw new TrackerError("spent", describeSpent(budget.most), { status: null });
    return send();
  };
  return {
    ...tracker,
    createIssue: (repo, issue) => spend(() => tracker.createIssue(repo, issue)),
    updateIssue: (repo, number, fields) => spend(() => tracker.updateIssue(repo, number, fields)),
    ensureLabel: (repo, label) => spend(() => tracker.ensureLabel(repo, label))
  };
}
function describeSpent(most) {
  return `max-writes (${most}) was reached; the next run continues`;
}

// src/core/plan/new-issue.ts
function writeNewIssue(change, birth) {
  const { desired, follows } = change;
  const missing = desired.assignees.filter((login) => birth.unassignable.has(login.toLowerCase()));
  const { isMentioned, mayWait } = birth.assignment;
  const mentions = missing.filter(isMentioned);
  const waiting = missing.filter(mayWait);
  const type = birth.hasNoTypes === true ? null : desired.type;
  const fields = listNewFields(desired.content.due, birth.dueField ?? null);
  const marker = {
    repository: birth.repository,
    key: desired.key,
    nonce: birth.nonce,
    title: hashTitle(desired.title),
    content: desired.content,
    state: desired.state,
    closed: false,
    removed: false,
    reopened: false,
    assignees: desired.assignees.filter((login) => !waiting.includes(login)).map(hashWord),
    labels: desired.labels.map(hashWord),
    ticked: desired.ticked,
    theirs: missing.filter((login) => !waiting.includes(login)).map(hashWord),
    owners: desired.owners,
    teams: desired.teams,
    dueField: fields.length === 0 ? null : desired.content.due,
    type: type === null ? null : hashWord(type),
    sightings: desired.sightings
  };
  const owners = desired.block.owners.filter((owner) => !mentions.includes(owner));
  return {
    title: desired.title,
    body: writeBlock({ ...desired.block, owners, mentions, follows }, marker, birth.policy),
    labels: desired.labels,
    assignees: desired.assignees.filter((login) => !missing.includes(login)).slice(0, MOST_ASSIGNEES),
    ...type === null ? {} : { type },
    ...fields.length === 0 ? {} : { fields }
  };
}

// src/shell/apply/open-issue.ts
var LOOKS = [0, 1e3, 3e3];
var TRIES2 = 3;
async function openIssue(change, context) {
  const { repo } = change.subject;
  const { desired } = change;
  const left = context.maxWrites - context.traffic.writes;
  await context.memory.ensureLabels(repo, desired.labels, { frugal: left <= desired.labels.length });
  const unassignable = await context.memory.findUnassignable(repo, desired.assignees);
  const { issue, draft } = await createOnce(change, unassignable, context);
  const { assignees } = draft;
  const { mayWait } = readAssignment(context.settings);
  const missing = assignees.length === MOST_ASSIGNEES ? [] : desired.assignees.filter((one) => !assignees.includes(one));
  for (const login of missing.filter(mayWait)) addNotice(context, describeUnassignable(repo, login));
  reportDropped({ repo, ...draft }, issue, context);
  const isLabelled = issue.labels.some((label) => label.toLowerCase() === context.settings.label.toLowerCase());
  if (!isLabelled) throw describeUnlabelled(issue, context.settings.label);
  const { number, url } = issue;
  return { ...describeChange(change, { status: "done", message: null }), number, url, assignees: issue.assignees };
}
function describeUnlabelled(issue, label) {
  const message = `${issue.repo}: the new issue ${issue.url} lacks the label \`${label}\`, by which it would be found again, so nothing more is opened there; give the token the permission "Issues: read and write" (triage) and add the label to the issue`;
  return new TrackerError("forbidden", message, { status: null });
}
async function createOnce(change, known, context) {
  const { repo } = change.subject;
  let unassignable = known;
  let failure = null;
  for (let tries = 0; tries < TRIES2; tries++) {
    const nonce = context.createNonce();
    const draft = await draftIssue(change, { nonce, unassignable }, context);
    const { assignees } = draft;
    try {
      return { issue: await context.tracker.createIssue(repo, draft), draft };
    } catch (error) {
      failure = error;
      if (leaveOutExtras(error, repo, draft, context)) {
        tries -= 1;
        continue;
      }
      if (isAboutAssignees(error) && assignees.length > 0) {
        unassignable = /* @__PURE__ */ new Set([...unassignable, ...listRefused(error, assignees)]);
        tries -= 1;
        continue;
      }
      if (!(error instanceof TrackerError) || error.kind !== "ambiguous") throw error;
      const found = await findByNonce(repo, nonce, context);
      if (found !== null) return { issue: found, draft };
    }
  }
  throw failure;
}
async function draftIssue(change, birth, context) {
  const { repo } = change.subject;
  return writeNewIssue(change, {
    ...birth,
    dueField: change.desired.content.due === null ? null : await findDueField(repo, context),
    hasNoTypes: context.memory.extras.isRefused(repo, "type"),
    assignment: readAssignment(context.settings),
    repository: context.trackers.repository,
    policy: context.policy
  });
}
async function findByNonce(repo, nonce, context) {
  for (const wait of LOOKS) {
    if (wait > 0) await context.clock.sleep(wait);
    const newest = await context.tracker.listNewest(repo, context.settings.label, 1);
    const found = newest.find((issue) => {
      const reading = readBody(issue.body);
      return reading.kind === "managed" && reading.marker.nonce === nonce;
    });
    if (found !== void 0) return found;
  }
  return null;
}

// src/shell/apply/apply-plan.ts
var LOST_IN_A_ROW = 3;
async function applyPlan(changes, context) {
  const outcomes = [];
  const stops = { everywhere: null, targets: /* @__PURE__ */ new Map(), lost: /* @__PURE__ */ new Map() };
  let unchanged = 0;
  for (const change of changes) {
    const stop = stops.everywhere ?? stops.targets.get(change.subject.repo) ?? findBudgetStop(context);
    const outcome = stop === null ? await applyChange(change, context, stops) : describeChange(change, stop);
    if (outcome === null) {
      unchanged += 1;
      continue;
    }
    outcomes.push(outcome);
    context.onOutcome(outcome);
    if (outcome.status === "done") stops.lost.delete(outcome.subject.repo);
  }
  const opened = outcomes.filter((outcome) => outcome.verb === "create" && outcome.status === "done");
  const doubles = stops.everywhere === null ? await closeDoubles(opened, context) : [];
  return { outcomes: [...outcomes, ...doubles], unchanged };
}
function findBudgetStop(context) {
  if (context.traffic.writes < context.maxWrites) return null;
  return { status: "deferred", message: describeSpent(context.maxWrites) };
}
function countLost(repo, stops) {
  const inARow = (stops.lost.get(repo) ?? 0) + 1;
  stops.lost.set(repo, inARow);
  if (inARow < LOST_IN_A_ROW) return;
  stops.targets.set(repo, {
    status: "deferred",
    message: `${repo} did not answer ${inARow} times in a row; the next run tries again`
  });
}
async function applyChange(change, context, stops) {
  try {
    return change.kind === "create" ? await openIssue(change, context) : await changeIssue(change, context);
  } catch (error) {
    const message = describeError(error);
    if (!(error instanceof TrackerError)) return describeChange(change, { status: "failed", message });
    if (error.kind === "spent") {
      stops.everywhere = { status: "deferred", message };
      return describeChange(change, stops.everywhere);
    }
    if (error.kind === "limited") {
      const stop = { status: "deferred", message };
      stops.targets.set(change.subject.repo, stop);
      addNotice(context, { level: "notice", message });
      return describeChange(change, stop);
    }
    if (error.kind === "ambiguous") countLost(change.subject.repo, stops);
    if (isAboutTarget(error, change)) {
      stops.targets.set(change.subject.repo, { status: "failed", message });
      addNotice(context, { level: "error", message });
    }
    return describeChange(change, { status: "failed", message });
  }
}
function isAboutTarget(error, change) {
  switch (error.kind) {
    case "unauthorised":
    case "moved":
      return true;
    case "not found":
    case "forbidden":
    case "gone":
      return change.kind === "create" || (pattern$28 ??= new RegExp("archived", "i")).test(error.message);
    case "invalid":
    case "ambiguous":
    case "limited":
    case "waited":
    case "spent":
      return false;
  }
}

// src/app/create-apply-context.ts
function createApplyContext(run, made, changes) {
  const labels = made.input.issues.flatMap((issue) => issue.labels.map((label) => [issue.repo, label]));
  const fields = made.input.issues.flatMap(
    (issue) => (issue.fields ?? []).flatMap(({ id, name }) => name === void 0 ? [] : [{ repo: issue.repo, id, name }])
  );
  const { traffic, limits } = run;
  const tracker = limitWrites(run.tracker, { most: limits.maxWrites, countWrites: () => traffic.writes });
  return {
    tracker,
    memory: createTargetMemory(tracker, {
      labels,
      identifying: run.settings.label,
      assignable: made.assignable,
      wanted: changes.flatMap(
        (change) => listNewAssignees(change).map((login) => [change.subject.repo, login])
      ),
      extras: { dueField: run.settings.fields.due, fields }
    }),
    settings: run.settings,
    policy: made.input.policy,
    trackers: made.input.trackers,
    clock: run.clock,
    traffic,
    maxWrites: limits.maxWrites,
    awaitTurn: run.awaitTurn,
    createNonce: run.createNonce,
    onOutcome: (outcome) => run.onOutcome(outcome, changes.length),
    notices: run.notices
  };
}

// src/app/sync.ts
async function sync(run, notes, reading = readAllTrackers(run.tracker, run.settings)) {
  try {
    const made = await makePlan(run, notes, await reading);
    const visible = await setApartTooVisible(run, made);
    const result = await applyAllowed(run, { ...made, changes: visible.changes });
    const outcomes = [...result.outcomes, ...made.blocked, ...visible.blocked];
    return await report(run, notes, { made, outcomes, caughtUp: result.unchanged, refused: result.refused });
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== "limited") throw error;
    run.notices.push({ level: "notice", message: error.message });
    return report(run, notes, { made: null, outcomes: [], caughtUp: 0, refused: false });
  }
}
async function setApartTooVisible(run, made) {
  const repos = [...new Set(made.changes.map((change) => change.subject.repo))];
  const refused = await findTooVisible(run, repos);
  for (const message of refused.values()) run.notices.push({ level: run.tolerant ? "warning" : "error", message });
  const blocked = made.changes.flatMap((change) => {
    const message = refused.get(change.subject.repo);
    return message === void 0 ? [] : [describeChange(change, { status: "failed", message })];
  });
  return { changes: made.changes.filter((change) => !refused.has(change.subject.repo)), blocked };
}
async function applyAllowed(run, made) {
  const { changes, warning } = withholdMarks(made.changes, run.limits);
  if (warning !== null) run.notices.push({ level: "warning", message: warning });
  const refusals = findRefusals(changes, run.limits);
  for (const message of refusals) run.notices.push({ level: run.tolerant ? "warning" : "error", message });
  if (run.mode !== "sync" || refusals.length > 0 || changes.length === 0) {
    const outcomes = changes.map((change) => describeChange(change, { status: "planned", message: null }));
    return { outcomes, unchanged: 0, refused: refusals.length > 0 };
  }
  const mine = await takeMine(run, changes);
  const context = createApplyContext(run, made, mine);
  const applied = await applyPlan(mine, context);
  const left = changes.filter((change) => !mine.includes(change));
  const deferred = left.map(
    (change) => describeChange(change, { status: "deferred", message: "left for the run on the newest commit" })
  );
  return { outcomes: [...applied.outcomes, ...deferred], unchanged: applied.unchanged, refused: false };
}
async function takeMine(run, changes) {
  const standing = await run.readStanding();
  if (standing.kind === "stale") {
    run.notices.push({ level: standing.isLasting ? "error" : "notice", message: standing.message });
    return [];
  }
  const mine = changes.filter((change) => !isSuperseded(change, standing));
  if (mine.length < changes.length) {
    const left = changes.length - mine.length;
    const message = `${left} change${left === 1 ? " is" : "s are"} in notes that have changed since; the run on the newest commit will make ${left === 1 ? "it" : "them"}.`;
    run.notices.push({ level: "notice", message });
  }
  return mine;
}
function listToldRepos(run, plan, outcomes) {
  const urls = (plan?.skipped ?? []).flatMap(({ url }) => url === null ? [] : [url.toLowerCase()]);
  const told = /* @__PURE__ */ new Set([
    ...outcomes.map((outcome) => outcome.subject.repo),
    ...(plan?.live ?? []).flatMap(({ issue }) => issue === null ? [] : [issue.repo]),
    ...listTargets(run.settings).filter((target) => urls.some((url) => url.includes(`/${target.toLowerCase()}/`)))
  ]);
  return [...told];
}
function isTold(run, note, added) {
  if (run.changed?.has(note.path) === true) return true;
  if (run.mode === "preview") return false;
  return run.since === null || added.has(note.path) || note.date !== null && note.date >= run.since;
}
async function report(run, notes, result) {
  const { made, refused, ...rest } = result;
  const plan = made?.plan ?? null;
  const isRead = made !== null && !(run.mode === "preview" && made.isLimited);
  const isTellable = run.mode === "preview" && plan !== null;
  const hiddenTargets = isTellable ? await findHidden(run, listToldRepos(run, plan, rest.outcomes)) : [];
  const isAnyoneUnknown = (plan?.live ?? []).some(
    ({ occurrence }) => occurrence.todo.owners.some(({ kind }) => kind === "unresolved")
  );
  return buildReport({
    authors: isAnyoneUnknown ? await run.readAuthors() : [],
    ...rest,
    mode: run.mode,
    tolerant: run.tolerant,
    verdict: !isRead ? "unread" : refused ? "refused" : "planned",
    plan,
    notes: notes.filter((note) => isTold(run, note, made?.input.added ?? run.added)),
    notices: run.notices,
    now: new Date(run.clock.now()).toISOString(),
    requests: run.traffic.requests,
    writes: run.traffic.writes,
    seconds: Math.round((run.clock.now() - run.startedAt) / 1e3),
    hiddenTargets
  });
}

// src/core/tell/log.ts
var MOST_LINES = 500;
function describeLog(report2) {
  const counts = countReport(report2);
  const hidden = new Set(report2.hiddenTargets);
  const changes = report2.outcomes.filter((outcome) => !hidden.has(outcome.subject.repo)).map((outcome) => describeLine(outcome, report2));
  const skipped = report2.skipped.map((one) => `${one.note}:${one.line} ${describeReason(one.reason)}: ${one.text}`);
  const groups = [
    {
      title: `Read ${count(report2.todos, "TODO")} in ${count(report2.notes, "note")}`,
      lines: report2.problems.map((one) => `${one.note}:${one.line}:${one.column}: ${one.message}`)
    },
    {
      title: `${report2.mode === "sync" ? "Changed" : "Would change"} ${count(listEffective(report2).length, "issue")}${counts.unchanged === 0 ? "" : `, ${counts.unchanged} unchanged`}`,
      lines: changes
    },
    ...counts.skipped === 0 ? [] : [{ title: `Skipped ${counts.skipped}`, lines: skipped }]
  ];
  return groups.map(({ title, lines }) => ({ title, lines: cutLines(lines).map(cleanLine) }));
}
function cutLines(lines) {
  const left = lines.length - MOST_LINES;
  return left <= 0 ? lines : [...lines.slice(0, MOST_LINES), `\u2026 and ${left} more`];
}
function describeLine(outcome, report2) {
  const { subject, number, aspects, message } = outcome;
  const name = number === null ? subject.repo : `${subject.repo}#${number}`;
  const about = [...aspects.length === 0 ? [] : [describeAspects(aspects)], ...message === null ? [] : [message]];
  const status = describeStatus({ ...outcome, aspects: [] }, report2);
  return `${status} ${name} ${subject.title}${about.length === 0 ? "" : ` (${about.join(", ")})`}`;
}
function cleanLine(line) {
  return stripControls(line).replace((pattern$29 ??= new RegExp("\\s+", "g")), " ").replace((pattern$30 ??= new RegExp("#(?=[\\p{Cf}\\p{Mn}]*#[\\p{Cf}\\p{Mn}]*\\[)", "gu")), "# ").replace((pattern$31 ??= new RegExp("^[\\s\\p{Cf}\\p{Mn}]*(?=:[\\p{Cf}\\p{Mn}]*:)", "u")), "\xB7 ");
}

export {
  parseEvent,
  isWebAddress,
  isZero,
  parseInputs,
  createClients,
  areSuperseded,
  makeRun,
  keepOverview,
  listEffective,
  countReport,
  hasFailed,
  narrowReport,
  describeLog,
  cleanLine,
  readNotes,
  listPaths,
  sync
};
var pattern$0, pattern$1, pattern$2, pattern$3, pattern$4, pattern$5, pattern$6, pattern$7, pattern$8, pattern$9, pattern$10, pattern$11, pattern$12, pattern$13, pattern$14, pattern$15, pattern$16, pattern$17, pattern$18, pattern$19, pattern$20, pattern$21, pattern$22, pattern$23, pattern$24, pattern$25, pattern$26, pattern$27, pattern$28, pattern$29, pattern$30, pattern$31;
