import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findLocalDay
} from "./chunk-YTTKUGGP.js";
import {
  FOOTER_WORD,
  LEAST_WORDS,
  REMOVED_LINE,
  areApart,
  boundSightings,
  compareOccurrences,
  computeDesired,
  computeDice,
  computeLikeness,
  computeShare,
  countKeys,
  createContentIndex,
  createGoneJudge,
  createPlaceJudge,
  createSameWords,
  describeGone,
  describeSubject,
  escapeTarget,
  escapeText,
  findMovedAway,
  findTeams,
  hashOwners,
  hashSaid,
  hashTeam,
  hashText,
  hashTitle,
  hashWord,
  introduceOthers,
  isHeadOf,
  isSameContent,
  listAllOccurrences,
  listAllTeams,
  listEntityKeys,
  listOwnerKeys,
  listSightings,
  measureBare,
  measureWording,
  mergeTicks,
  neutraliseUrl,
  parseWording,
  quoteCode,
  readBody,
  readQuote,
  readSource,
  relateClose,
  relateContents,
  replaceMarker,
  shareOwner,
  splitWords,
  standApart,
  takeItem,
  takeSaid,
  writeBlock,
  writeShortId,
  writeWords
} from "./chunk-UKIQXPVM.js";
import {
  version
} from "./chunk-EFKHRAV4.js";
import {
  LANGUAGES,
  areOfTwoTopics,
  compareText,
  findOwnParent,
  findReference,
  foldCase,
  foldName,
  foldText,
  gather,
  isAboutMinutes,
  isMadeFromLink,
  remember
} from "./chunk-HI3JPHZ4.js";
import {
  groupBy
} from "./chunk-Y72T22VG.js";
import {
  isRecord
} from "./chunk-AKESPVDS.js";

// src/shell/github/tracker-error.ts
var TrackerError = class extends Error {
  kind;
  /** HTTP status, or null when there was no answer. */
  status;
  /** Names of the fields GitHub found invalid (422). */
  fields;
  /** Of the logins that were to be assigned those that GitHub named as what is wrong, lower-cased. */
  refusedLogins;
  constructor(kind, message, details) {
    super(message, { cause: details.cause });
    this.name = "TrackerError";
    this.kind = kind;
    this.status = details.status;
    this.fields = details.fields ?? [];
    this.refusedLogins = details.refusedLogins ?? [];
  }
};
function isAboutAssignees(error) {
  return error instanceof TrackerError && error.kind === "invalid" && error.fields.includes("assignees");
}
function listRefused(error, sent) {
  const all = sent.map((login) => login.toLowerCase());
  const named = error instanceof TrackerError ? all.filter((login) => error.refusedLogins.includes(login)) : [];
  return named.length > 0 ? named : all;
}
function describeError(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/core/people/targets.ts
function listTargets(settings) {
  const names = [
    settings.target,
    ...settings.routes.map((route) => route.target),
    ...settings.followLinks,
    ...settings.former.targets
  ];
  return [...new Map(names.map((name) => [name.toLowerCase(), name]).reverse()).values()].reverse();
}
function createLinkPolicy(settings, notesRepo, serverUrl) {
  return { allowed: new Set([...listTargets(settings), notesRepo].map((name) => name.toLowerCase())), serverUrl };
}
function listIdentifyingLabels(settings) {
  return [settings.label, ...settings.former.labels];
}

// src/core/reflect/types.ts
function nameWish({ issue, mark }) {
  return `${issue.repo.toLowerCase()}#${issue.number} ${mark}`;
}
function placeWish(wish) {
  return `${wish.todo.note}
${wish.todo.line}
${nameWish(wish)}`;
}

// src/core/reflect/pull-text.ts
var REFLECT_BRANCH = "meeting-todos/reflect";
var PULL_TITLE = "Update the notes with what became of their TODOs";
var BEGIN = "<!-- meeting-todos:reflect:begin -->";
var END$made;
function END() {
  return END$made ??= new RegExp("<!-- meeting-todos:reflect:end v1 ([\\w+/=]*) -->");
}
var MOST_LISTED = 24e3;
function readPullMemory(body) {
  const data = decode(END().exec(body)?.[1] ?? "");
  if (!isRecord(data)) return null;
  const { commit, print, asked, declined } = data;
  if (typeof commit !== "string" || typeof print !== "string") return null;
  return { commit, print, asked: unpack(asked), declined: unpack(declined) };
}
function writePullBody(body, text, memory) {
  const data = { ...memory, asked: pack(memory.asked), declined: pack(memory.declined) };
  const block = `${BEGIN}
${text}
<!-- meeting-todos:reflect:end v1 ${encode(data)} -->`;
  const start = body.indexOf(BEGIN);
  const end = END().exec(body);
  if (start < 0 || end === null || end.index < start) return [body.trimEnd(), block].filter(Boolean).join("\n\n");
  return body.slice(0, start) + block + body.slice(end.index + end[0].length);
}
var WORDS = { done: "done", dropped: "dropped", link: "named" };
function describePull({ made, left }, policy) {
  const items = groupBy(made, (wish) => describeWish(wish, policy));
  const lines = [...items].map(([item, wishes]) => `- ${wishes.map(({ mark }) => WORDS[mark]).join(", ")}: ${item}`);
  const others = left.map(({ wish, reason }) => `- ${describeWish(wish, policy)}: ${reason}`);
  return [
    `This brings ${count(items.size, "item")} in ${count(new Set(made.map(({ todo }) => todo.note)).size, "note")} up to date with ${items.size === 1 ? "its issue" : "their issues"}. Only the lines of these items change, and merging it changes no issue.`,
    fit(lines),
    ...others.length === 0 ? [] : [`Left out, to be changed by hand:
${fit(others)}`],
    "<sub>Updated by each sync, and closed when nothing is left to do. Not wanted? Close it without merging, and these items will not come up again.</sub>"
  ].join("\n\n");
}
function describeEmptyPull() {
  return "Nothing is left to write back.";
}
function describeWish({ issue, todo }, policy) {
  const link = escapeTarget(neutraliseUrl(issue.url, policy));
  const name = quoteCode(`${issue.repo}#${issue.number}`);
  return `${escapeText(issue.title, policy)} ([${name}](${link}), ${quoteCode(`${todo.note}:${todo.line}`)})`;
}
function fit(lines) {
  let room = MOST_LISTED;
  const fitting = lines.filter((line) => (room -= line.length + 1) > 0);
  const more = lines.length - fitting.length;
  return [...fitting, ...more === 0 ? [] : [`- \u2026 and ${more} more`]].join("\n");
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
var LETTERS = { done: "x", dropped: "-", link: "#" };
function pack(names) {
  const packed = {};
  for (const name of [...new Set(names)].sort()) {
    const [, repo, number, mark] = (pattern$0 ??= new RegExp("^([^#]+)#(\\d+) (done|dropped|link)$")).exec(name) ?? [];
    const letter = mark === "done" || mark === "dropped" || mark === "link" ? LETTERS[mark] : null;
    if (repo === void 0 || number === void 0 || letter === null) continue;
    const before = packed[repo];
    packed[repo] = `${before === void 0 ? "" : `${before} `}${number}${letter}`;
  }
  return packed;
}
function unpack(packed) {
  if (!isRecord(packed)) return [];
  return Object.entries(packed).flatMap(
    ([repo, joined]) => (typeof joined === "string" ? joined.split(" ") : []).flatMap((word) => {
      const [, number, letter] = (pattern$1 ??= new RegExp("^(\\d{1,15})([x#-])$")).exec(word) ?? [];
      const mark = letter === "x" ? "done" : letter === "-" ? "dropped" : "link";
      return number === void 0 ? [] : [nameWish({ issue: { repo, number: Number(number), url: "", title: "" }, mark })];
    })
  );
}
function encode(data) {
  return btoa(JSON.stringify(data).replace((pattern$2 ??= new RegExp("[^\\0-\\x7f]", "g")), "?"));
}
function decode(word) {
  try {
    return JSON.parse(atob(word));
  } catch {
    return null;
  }
}

// src/shell/github/map-at-once.ts
async function mapAtOnce(items, most, act) {
  const results = [];
  const waiting = items.entries();
  const serve = async () => {
    for (const [index, item] of waiting) results.push({ index, result: await act(item) });
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, serve));
  return results.sort((a, b) => a.index - b.index).map(({ result }) => result);
}

// src/shell/github/target-refusal.ts
var KINDS = {
  limited: "limited",
  ambiguous: "passing",
  "not found": "gone",
  gone: "gone",
  moved: "gone"
};
function describeRefusal(error) {
  const message = describeError(error);
  return { message, kind: (error instanceof TrackerError ? KINDS[error.kind] : null) ?? "lasting" };
}

// src/shell/github/read-trackers.ts
var NOTHING_READ = { issues: [], failures: /* @__PURE__ */ new Map() };
var TARGETS_AT_ONCE = 5;
async function readAllTrackers(tracker, settings) {
  const labels = listIdentifyingLabels(settings);
  const read = await mapAtOnce(listTargets(settings), TARGETS_AT_ONCE, (repo) => readTracker(tracker, repo, labels));
  return {
    issues: read.flatMap(({ issues }) => issues),
    failures: new Map(read.flatMap(({ repo, failure }) => failure === null ? [] : [[repo, failure]]))
  };
}
async function readTracker(tracker, repo, labels) {
  const issues = /* @__PURE__ */ new Map();
  try {
    for (const label of labels)
      for (const issue of await tracker.listIssues(repo, label)) issues.set(issue.number, issue);
    return { repo, issues: [...issues.values()], failure: null };
  } catch (error) {
    return { repo, issues: [], failure: describeRefusal(error) };
  }
}
var INSIDERS = /* @__PURE__ */ new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
async function createTrust(tracker, issues) {
  const viewers = /* @__PURE__ */ new Map();
  const failures = /* @__PURE__ */ new Map();
  for (const repo of new Set(issues.filter(isOutsider).map((issue) => issue.repo))) {
    try {
      viewers.set(repo, await tracker.getViewer(repo));
    } catch (error) {
      failures.set(repo, describeRefusal(error));
    }
  }
  const isTrusted = (issue) => {
    if (!isOutsider(issue)) return true;
    const viewer = viewers.get(issue.repo);
    return viewer === void 0 || viewer?.toLowerCase() === issue.author?.toLowerCase();
  };
  return { isTrusted, failures };
}
function isOutsider(issue) {
  return issue.authorType === "User" && issue.authorAssociation !== null && !INSIDERS.has(issue.authorAssociation);
}

// src/core/plan/visibility.ts
var RANK = { private: 0, internal: 1, public: 2 };
function isMoreVisible(a, b) {
  return RANK[a] > RANK[b];
}

// src/app/check-visibility.ts
async function findTooVisible(run, targets) {
  const found = /* @__PURE__ */ new Map();
  const others = targets.filter((target) => !isOwn(run, target));
  if (run.settings.allowPublicTargets || others.length === 0) return found;
  const own = await readOwn(run);
  if (own === "public") return found;
  const all = await mapAtOnce(others, TARGETS_AT_ONCE, (target) => readTarget(run, target));
  for (const [index, target] of others.entries()) {
    const theirs = all[index] ?? null;
    if (theirs !== null && !isMoreVisible(theirs, own)) continue;
    const message = `${target} is ${theirs === null ? "of unknown visibility" : theirs} and these notes are ${own}, so nothing is written there. If you want that, set \`allow-public-targets: true\``;
    found.set(target, message);
  }
  return found;
}
async function findHidden(run, targets, place = run.base.notesRepo) {
  const others = targets.filter((target) => target.toLowerCase() !== place.toLowerCase());
  if (others.length === 0) return [];
  const own = isOwn(run, place) ? await readOwn(run) : await readTarget(run, place);
  if (own === "private") return [];
  const all = await mapAtOnce(
    others,
    TARGETS_AT_ONCE,
    (target) => isOwn(run, target) ? readOwn(run) : readTarget(run, target)
  );
  return others.filter((_target, index) => {
    const theirs = all[index] ?? null;
    return theirs === null || isMoreVisible(own ?? "public", theirs);
  });
}
function isOwn(run, target) {
  return target.toLowerCase() === run.base.notesRepo.toLowerCase();
}
async function readOwn(run) {
  if (run.visibility !== null) return run.visibility;
  return (await run.notesRepository.readRepository()).visibility;
}
async function readTarget(run, target) {
  try {
    return await run.tracker.getVisibility(target);
  } catch (error) {
    if (error instanceof TrackerError && error.kind === "limited") throw error;
    const reason = describeError(error);
    if (!run.notices.some(({ message }) => message === reason))
      run.notices.push({ level: "warning", message: `${target}: could not find out whether it is public (${reason})` });
    return null;
  }
}

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error) => {
        return orig(error, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace((pattern$3 ??= new RegExp("-preview")), ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = (pattern$4 ??= new RegExp("\\?")).test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex$made;
function urlVariableRegex() {
  return urlVariableRegex$made ??= new RegExp("\\{[^{}}]+\\}", "g");
}
function removeNonChars(variableName) {
  return variableName.replace((pattern$5 ??= new RegExp("(?:^\\W+)|(?:(?<!\\W)\\W+$)", "g")), "").split((pattern$6 ??= new RegExp(",")));
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex());
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split((pattern$7 ??= new RegExp("(%[0-9A-Fa-f]{2})", "g"))).map(function(part) {
    if (!(pattern$8 ??= new RegExp("%[0-9A-Fa-f]")).test(part)) {
      part = encodeURI(part).replace((pattern$9 ??= new RegExp("%5B", "g")), "[").replace((pattern$10 ??= new RegExp("%5D", "g")), "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace((pattern$11 ??= new RegExp("[!'()*]", "g")), function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    (pattern$12 ??= new RegExp("\\{([^\\{\\}]+)\\}|([^\\{\\}]+)", "g")),
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split((pattern$13 ??= new RegExp(",", "g"))).forEach(function(variable) {
          var tmp = (pattern$14 ??= new RegExp("([^:\\*]*)(?::(\\d+)|(\\*))?")).exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace((pattern$15 ??= new RegExp("\\/$")), "");
  }
}
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace((pattern$16 ??= new RegExp(":([a-z]\\w+)", "g")), "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!(pattern$17 ??= new RegExp("^http")).test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = (pattern$18 ??= new RegExp("application\\/octet-stream", "i")).test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split((pattern$19 ??= new RegExp(","))).map(
        (format) => format.replace(
          (pattern$20 ??= new RegExp("application\\/vnd(\\.\\w+)(\\.v3)?(\\.\\w+)?(\\+json)?$")),
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match((pattern$21 ??= new RegExp("(?<![\\w-])[\\w-]+(?=-preview)", "g"))) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) {
  CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 48; code <= 57; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 65; code <= 90; code++) {
  CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 97; code <= 122; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C = function() {
  };
  C.prototype = /* @__PURE__ */ Object.create(null);
  return C;
})();
function parse2(header, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code = header.charCodeAt(index);
    const flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code = header.charCodeAt(index);
      const flags = CHAR_MAP[code];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header.slice(keyStart, keyEnd);
        const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code2 = header.charCodeAt(index);
            if (code2 === DQUOTE) {
              if (parameters[key] === void 0) {
                parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code3 = header.charCodeAt(index);
                const flags2 = CHAR_MAP[code3];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code2 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code2 = header.charCodeAt(index);
          const flags2 = CHAR_MAP[code2];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex$made;
function intRegex() {
  return intRegex$made ??= new RegExp("^-?\\d+$");
}
var noiseValue$made;
function noiseValue() {
  return noiseValue$made ??= new RegExp("^-?\\d+n+$");
}
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat$made;
function customFormat() {
  return customFormat$made ??= new RegExp("^-?\\d+n$");
}
var bigIntsStringify$made;
function bigIntsStringify() {
  return bigIntsStringify$made ??= new RegExp("([\\[:])?\"(-?\\d+)n\"($|\\s*[,\\}\\]])", "g");
}
var noiseStringify$made;
function noiseStringify() {
  return noiseStringify$made ??= new RegExp("([\\[:])?(\"-?\\d+n+)n(\"$|\"\\s*[,\\}\\]])", "g");
}
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue().test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space) chunks.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks.push("\n" + space.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue().test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify(),
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify(), "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify(), "$1$2$3");
      return processedJSON.replace(noiseStringify(), "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat().test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue().test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex().test(context.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers$made;
function stringsOrLargeNumbers() {
  return stringsOrLargeNumbers$made ??= new RegExp("\"(?:[^\"\\\\]|\\\\.)*\"|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?", "g");
}
var noiseValueWithQuotes$made;
function noiseValueWithQuotes() {
  return noiseValueWithQuotes$made ??= new RegExp("^\"-?\\d+n+\"$");
}
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat().test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue().test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers(),
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes().test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          (pattern$22 ??= new RegExp("(?<! ) .*$")),
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace((pattern$23 ??= new RegExp("\\bclient_secret=\\w+", "g")), "client_secret=[REDACTED]").replace((pattern$24 ??= new RegExp("\\baccess_token=\\w+", "g")), "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match((pattern$25 ??= new RegExp("<([^<>]+)>; rel=\"deprecation\"")));
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = parse2(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX$made;
function GHES_V3_SUFFIX_REGEX() {
  return GHES_V3_SUFFIX_REGEX$made ??= new RegExp("\\/api\\/v3\\/?$");
}
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX().test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX(), "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE$made;
function jwtRE() {
  return jwtRE$made ??= new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
}
var isJWT = jwtRE().test.bind(jwtRE());
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}
function withAuthorizationPrefix(token) {
  if (token.split((pattern$26 ??= new RegExp("\\."))).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace((pattern$27 ??= new RegExp("^(token|bearer) +", "i")), "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION4 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop2 = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop2;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop2;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${VERSION4} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = VERSION4;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook2 = new before_after_hook_default.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook2;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION5 = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
  octokit.hook.wrap("request", (request2, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request2(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION5;

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION6 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            (pattern$28 ??= new RegExp("<([^<>]+)>;\\s*rel=\"next\""))
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather2(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather2(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather2(octokit, results, iterator2, mapFn);
  });
}
var composePaginateRest = Object.assign(paginate, {
  iterator
});
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION6;

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
var VERSION7 = "17.0.0";

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var endpoints_default = {
  "actions": {},
  "activity": {},
  "apps": {
    "getAuthenticated": [
      "GET /app"
    ]
  },
  "billing": {},
  "campaigns": {},
  "checks": {
    "create": [
      "POST /repos/{owner}/{repo}/check-runs"
    ],
    "get": [
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}"
    ],
    "update": [
      "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"
    ]
  },
  "codeScanning": {},
  "codeSecurity": {},
  "codesOfConduct": {},
  "codespaces": {},
  "copilot": {},
  "credentials": {},
  "dependabot": {},
  "dependencyGraph": {},
  "emojis": {
    "get": [
      "GET /emojis"
    ]
  },
  "enterpriseTeamMemberships": {
    "add": [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    "get": [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    "list": [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"
    ],
    "remove": [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ]
  },
  "enterpriseTeamOrganizations": {
    "add": [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    "delete": [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ]
  },
  "enterpriseTeams": {
    "create": [
      "POST /enterprises/{enterprise}/teams"
    ],
    "delete": [
      "DELETE /enterprises/{enterprise}/teams/{team_slug}"
    ],
    "get": [
      "GET /enterprises/{enterprise}/teams/{team_slug}"
    ],
    "list": [
      "GET /enterprises/{enterprise}/teams"
    ],
    "update": [
      "PATCH /enterprises/{enterprise}/teams/{team_slug}"
    ]
  },
  "gists": {
    "create": [
      "POST /gists"
    ],
    "createComment": [
      "POST /gists/{gist_id}/comments"
    ],
    "delete": [
      "DELETE /gists/{gist_id}"
    ],
    "deleteComment": [
      "DELETE /gists/{gist_id}/comments/{comment_id}"
    ],
    "fork": [
      "POST /gists/{gist_id}/forks"
    ],
    "get": [
      "GET /gists/{gist_id}"
    ],
    "list": [
      "GET /gists"
    ],
    "listComments": [
      "GET /gists/{gist_id}/comments"
    ],
    "listCommits": [
      "GET /gists/{gist_id}/commits"
    ],
    "star": [
      "PUT /gists/{gist_id}/star"
    ],
    "update": [
      "PATCH /gists/{gist_id}"
    ],
    "updateComment": [
      "PATCH /gists/{gist_id}/comments/{comment_id}"
    ]
  },
  "git": {
    "createBlob": [
      "POST /repos/{owner}/{repo}/git/blobs"
    ],
    "createCommit": [
      "POST /repos/{owner}/{repo}/git/commits"
    ],
    "createRef": [
      "POST /repos/{owner}/{repo}/git/refs"
    ],
    "createTree": [
      "POST /repos/{owner}/{repo}/git/trees"
    ],
    "deleteRef": [
      "DELETE /repos/{owner}/{repo}/git/refs/{ref}"
    ],
    "getCommit": [
      "GET /repos/{owner}/{repo}/git/commits/{commit_sha}"
    ],
    "getRef": [
      "GET /repos/{owner}/{repo}/git/ref/{ref}"
    ],
    "getTree": [
      "GET /repos/{owner}/{repo}/git/trees/{tree_sha}"
    ],
    "updateRef": [
      "PATCH /repos/{owner}/{repo}/git/refs/{ref}"
    ]
  },
  "gitignore": {},
  "hostedCompute": {},
  "interactions": {},
  "issues": {
    "checkUserCanBeAssigned": [
      "GET /repos/{owner}/{repo}/assignees/{assignee}"
    ],
    "create": [
      "POST /repos/{owner}/{repo}/issues"
    ],
    "createComment": [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    "createLabel": [
      "POST /repos/{owner}/{repo}/labels"
    ],
    "deleteComment": [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    "get": [
      "GET /repos/{owner}/{repo}/issues/{issue_number}"
    ],
    "getLabel": [
      "GET /repos/{owner}/{repo}/labels/{name}"
    ],
    "list": [
      "GET /issues"
    ],
    "listAssignees": [
      "GET /repos/{owner}/{repo}/assignees"
    ],
    "listComments": [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    "listForRepo": [
      "GET /repos/{owner}/{repo}/issues"
    ],
    "lock": [
      "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"
    ],
    "update": [
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}"
    ],
    "updateComment": [
      "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ]
  },
  "licenses": {
    "get": [
      "GET /licenses/{license}"
    ]
  },
  "markdown": {
    "render": [
      "POST /markdown"
    ]
  },
  "meta": {
    "get": [
      "GET /meta"
    ],
    "root": [
      "GET /"
    ]
  },
  "migrations": {},
  "oidc": {},
  "orgs": {
    "delete": [
      "DELETE /orgs/{org}"
    ],
    "get": [
      "GET /orgs/{org}"
    ],
    "list": [
      "GET /organizations"
    ],
    "update": [
      "PATCH /orgs/{org}"
    ]
  },
  "packages": {},
  "privateRegistries": {},
  "projects": {},
  "pulls": {
    "create": [
      "POST /repos/{owner}/{repo}/pulls"
    ],
    "get": [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}"
    ],
    "list": [
      "GET /repos/{owner}/{repo}/pulls"
    ],
    "listCommits": [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"
    ],
    "listFiles": [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/files"
    ],
    "merge": [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"
    ],
    "update": [
      "PATCH /repos/{owner}/{repo}/pulls/{pull_number}"
    ]
  },
  "rateLimit": {
    "get": [
      "GET /rate_limit"
    ]
  },
  "reactions": {},
  "repos": {
    "compareCommitsWithBasehead": [
      "GET /repos/{owner}/{repo}/compare/{basehead}"
    ],
    "delete": [
      "DELETE /repos/{owner}/{repo}"
    ],
    "get": [
      "GET /repos/{owner}/{repo}"
    ],
    "getBranch": [
      "GET /repos/{owner}/{repo}/branches/{branch}"
    ],
    "getCommit": [
      "GET /repos/{owner}/{repo}/commits/{ref}"
    ],
    "getContent": [
      "GET /repos/{owner}/{repo}/contents/{path}"
    ],
    "listCommits": [
      "GET /repos/{owner}/{repo}/commits"
    ],
    "listPullRequestsAssociatedWithCommit": [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"
    ],
    "listTeams": [
      "GET /repos/{owner}/{repo}/teams"
    ],
    "merge": [
      "POST /repos/{owner}/{repo}/merges"
    ],
    "transfer": [
      "POST /repos/{owner}/{repo}/transfer"
    ],
    "update": [
      "PATCH /repos/{owner}/{repo}"
    ]
  },
  "search": {
    "code": [
      "GET /search/code"
    ],
    "commits": [
      "GET /search/commits"
    ],
    "issuesAndPullRequests": [
      "GET /search/issues"
    ],
    "labels": [
      "GET /search/labels"
    ],
    "repos": [
      "GET /search/repositories"
    ],
    "topics": [
      "GET /search/topics"
    ],
    "users": [
      "GET /search/users"
    ]
  },
  "secretScanning": {},
  "securityAdvisories": {},
  "teams": {
    "create": [
      "POST /orgs/{org}/teams"
    ],
    "list": [
      "GET /orgs/{org}/teams"
    ]
  },
  "users": {
    "block": [
      "PUT /user/blocks/{username}"
    ],
    "follow": [
      "PUT /user/following/{username}"
    ],
    "getAuthenticated": [
      "GET /user"
    ],
    "list": [
      "GET /users"
    ],
    "unblock": [
      "DELETE /user/blocks/{username}"
    ]
  }
};

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
var endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint2] of Object.entries(endpoints)) {
    const [route, defaults, decorations] = endpoint2;
    const [method, url] = route.split(new RegExp(" "));
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
var handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options2 = requestWithDefaults.endpoint.merge(...args);
      for (const [name, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name in options2) {
          octokit.log.warn(
            `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options2)) {
            options2[alias] = options2[name];
          }
          delete options2[name];
        }
      }
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = VERSION7;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = VERSION7;

// node_modules/@octokit/rest/dist-src/version.js
var VERSION8 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION8}`
  }
);

// src/shell/machine/compile-once.ts
import { setFlagsFromString } from "node:v8";
var FLAGS = ["--no-wasm-dynamic-tiering", "--no-wasm-tier-up"];
function compileOnce() {
  for (const flag of FLAGS) setFlagsFromString(flag);
}

// src/shell/machine/send-direct.ts
import { createRequire } from "node:module";
var IDLE = 4e3;
function createDirectSend() {
  const ways = /* @__PURE__ */ new Map();
  return (url, init) => new Promise((resolve, reject) => {
    const { protocol } = new URL(url);
    const way = ways.get(protocol) ?? openWay(protocol);
    ways.set(protocol, way);
    const { request: request2, agent } = way;
    const { method = "GET", headers = {}, body, signal } = init;
    const options = { agent, method, headers: { "accept-encoding": "gzip", ...headers }, ...signal && { signal } };
    request2(url, options, (message) => resolve(readAnswer(url, message))).on("error", (error) => reject(explain(error, signal))).end(body);
  });
}
var load = createRequire(import.meta.url);
function openWay(protocol) {
  const { request: request2, Agent } = load(protocol === "http:" ? "node:http" : "node:https");
  return { request: request2, agent: new Agent({ keepAlive: true, timeout: IDLE }) };
}
function explain(error, signal) {
  if (signal?.aborted === true) return signal.reason;
  const first = error instanceof AggregateError ? error.errors[0] : null;
  return first instanceof Error ? first : error;
}
function readAnswer(url, message) {
  const headers = new Map(
    Object.entries(message.headers).map(([name, value]) => [name, [value ?? []].flat().join(", ")])
  );
  const bytes = readBytes(message, headers.get("content-encoding") ?? "");
  bytes.catch(() => void 0);
  return {
    url,
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? "",
    headers,
    text: async () => new TextDecoder().decode(await bytes),
    arrayBuffer: async () => new Uint8Array(await bytes).buffer
  };
}
async function readBytes(message, encoding) {
  const chunks = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (encoding === "" || encoding === "identity" || bytes.length === 0) return bytes;
  if (encoding !== "gzip") throw new Error(`the answer is encoded as ${encoding}, which was not asked for`);
  const { gunzip } = await import("node:zlib");
  return new Promise(
    (resolve, reject) => gunzip(bytes, (error, plain) => {
      if (error === null) resolve(plain);
      else reject(error);
    })
  );
}

// src/shell/machine/choose-fetch.ts
function chooseFetch(env) {
  const addresses = readProxies(env);
  if (addresses.http === "" && addresses.https === "") return createDirectSend();
  refuseOthers(addresses);
  compileOnce();
  let loading = null;
  return async (url, init) => {
    loading ??= import("./create-proxy-fetch-HPBVAZQE.js").then(({ createProxyFetch }) => createProxyFetch(addresses));
    return (await loading)(url, init);
  };
}
function refuseOthers({ http, https }) {
  for (const [name, address] of Object.entries({ http_proxy: http, https_proxy: https }))
    if (address !== "" && !isProxy(address))
      throw new TypeError(`\`${name}\` is not a proxy address: it must begin with http:// or https://`);
}
function isProxy(address) {
  return URL.canParse(address) && (pattern$29 ??= new RegExp("^https?:$")).test(new URL(address).protocol);
}
function readProxies(env) {
  const read = (name) => [env[name], env[name.toUpperCase()]].map((value) => (value ?? "").trim()).find((value) => value !== "") ?? "";
  const complete = (address) => address === "" || address.includes("://") ? address : `http://${address}`;
  return { http: complete(read("http_proxy")), https: complete(read("https_proxy")), none: bracket(read("no_proxy")) };
}
function bracket(hosts) {
  return hosts.replace((pattern$30 ??= new RegExp("[^\\s,]+", "g")), (host) => (pattern$31 ??= new RegExp("^[\\da-f.]*:[\\da-f.]*:[\\da-f:.]*$", "i")).test(host) ? `[${host}]` : host);
}

// src/shell/github/expected-answers.ts
var ISSUE = { number: "number", labels: "list" };
var COMMENT = { id: "number" };
var STORED = { sha: "text" };
var PULL = { number: "number", head: STORED };
var EXPECTED = {
  "GET /search/issues": { items: [ISSUE] },
  "GET /repos/{owner}/{repo}/issues": [ISSUE],
  "POST /repos/{owner}/{repo}/issues": ISSUE,
  "GET /repos/{owner}/{repo}/issues/{issue_number}": ISSUE,
  "PATCH /repos/{owner}/{repo}/issues/{issue_number}": ISSUE,
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": [COMMENT],
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": COMMENT,
  "GET /repos/{owner}/{repo}/assignees": [{ login: "text" }],
  "GET /repos/{owner}/{repo}/commits": [{ commit: {} }],
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls": [{ number: "number" }],
  "GET /repos/{owner}/{repo}/compare/{basehead}": { status: "text", commits: [{ sha: "text", parents: [STORED] }] },
  "GET /repos/{owner}/{repo}/branches/{branch}": { commit: STORED },
  "GET /repos/{owner}/{repo}/pulls": [PULL],
  "POST /repos/{owner}/{repo}/pulls": PULL,
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": { state: "text", head: STORED },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files": [{ filename: "text" }],
  "GET /repos/{owner}/{repo}/git/trees/{tree_sha}": { tree: "list" },
  "GET /repos/{owner}/{repo}/git/ref/{ref}": { object: STORED },
  "GET /repos/{owner}/{repo}/git/commits/{commit_sha}": { tree: STORED, message: "text", parents: [STORED] },
  "POST /repos/{owner}/{repo}/git/blobs": STORED,
  "POST /repos/{owner}/{repo}/git/trees": STORED,
  "POST /repos/{owner}/{repo}/git/commits": STORED
};
function isExpected(request2, data) {
  const shape = EXPECTED[`${request2.method} ${request2.url}`];
  return shape === void 0 || hasShape(data, shape);
}
function hasShape(data, shape) {
  if (shape === "text") return typeof data === "string";
  if (shape === "number") return typeof data === "number";
  if (shape === "list") return Array.isArray(data);
  if (isList(shape)) return Array.isArray(data) && data.every((entry) => hasShape(entry, shape[0]));
  return isRecord(data) && Object.entries(shape).every(([field, inner]) => hasShape(data[field], inner));
}
function isList(shape) {
  return Array.isArray(shape);
}

// src/shell/github/octokit.ts
var TIMEOUT = 6e4;
var LONGEST_MESSAGE = 300;
function createOctokit(options) {
  const send = options.fetch ?? chooseFetch(process.env);
  const octokit = new Octokit2({
    baseUrl: options.apiUrl,
    userAgent: `meeting-todos/${version}`,
    ...options.token === "" ? {} : { auth: options.token },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: {
      redirect: "manual",
      // Octokit looks at every number of an answer, which takes far longer than reading it.
      parseSuccessResponseBody: false,
      fetch: (url, init) => sendAndRead(send, url, { ...init, signal: AbortSignal.timeout(TIMEOUT) })
    }
  });
  let closed = null;
  octokit.hook.wrap("request", async (request2, parameters) => {
    if (closed !== null) throw closed;
    const isWrite = parameters.method !== "GET" && parameters.method !== "HEAD";
    const send2 = async () => {
      options.traffic.requests += 1;
      if (isWrite) options.traffic.writes += 1;
      try {
        const answer = await request2(parameters);
        if (isReadable(parameters, answer)) return answer;
      } catch (error) {
        throw strikeOut(error, options.secrets);
      }
      throw new Error("its answer cannot be read");
    };
    try {
      return await options.policy.run(send2, { isWrite, resend: decideResend(parameters) });
    } catch (error) {
      if (error instanceof TrackerError && error.kind === "limited") closed = error;
      throw error;
    }
  });
  return octokit;
}
async function sendAndRead(send, url, init) {
  const answer = await send(url, init);
  const { status, statusText, headers } = answer;
  if (status === 304) throw new Error("its answer cannot be read");
  const text = () => answer.text();
  const arrayBuffer = () => answer.arrayBuffer();
  const body = status < 300 && status !== 204 ? await readJson(answer) : "";
  return { url: answer.url, status, statusText, headers, text, arrayBuffer, body };
}
async function readJson(answer) {
  try {
    return JSON.parse(await answer.text());
  } catch {
    return "";
  }
}
function isReadable(request2, { status, data }) {
  if (status >= 300) return true;
  return (status === 204 || typeof data === "object" && data !== null) && isExpected(request2, data);
}
function decideResend({ method, url }) {
  if (method === "POST" && (pattern$32 ??= new RegExp("\\/(?:issues|comments)$")).test(url)) return "refused";
  return method === "PATCH" && (pattern$33 ??= new RegExp("\\/issues\\/[^/]+$")).test(url) ? "never" : "always";
}
function strikeOut(error, secrets) {
  if (!(error instanceof Error)) return error;
  const clean = (text) => secrets.reduce((rest, secret) => secret === "" ? rest : rest.replaceAll(secret, "***"), text);
  error.message = clean(error.message);
  const response = Reflect.get(error, "response");
  const data = isRecord(response) ? response["data"] : null;
  if (isRecord(data) && typeof data["message"] === "string") data["message"] = clean(data["message"]);
  return error;
}
function ignore() {
}
function readRefusal(error) {
  const none = {
    status: null,
    headers: {},
    details: "",
    message: error instanceof Error ? error.message : String(error)
  };
  if (!isRecord(error) && !(error instanceof Error)) return none;
  const response = Reflect.get(error, "response");
  if (!isRecord(response) || typeof response["status"] !== "number") return none;
  const headers = {};
  if (isRecord(response["headers"])) {
    for (const [name, value] of Object.entries(response["headers"])) headers[name.toLowerCase()] = String(value);
  }
  const data = response["data"];
  const message = isRecord(data) && typeof data["message"] === "string" ? data["message"] : "";
  return {
    status: response["status"],
    headers,
    message: message.slice(0, LONGEST_MESSAGE),
    details: readDetails(data)
  };
}
function readDetails(data) {
  const errors = isRecord(data) ? data["errors"] : null;
  const list = Array.isArray(errors) ? errors : [];
  const messages = list.map((error) => isRecord(error) ? error["message"] : error);
  return messages.filter((message) => typeof message === "string").join(" ").slice(0, LONGEST_MESSAGE);
}

// src/app/find-arrivals.ts
var DAWN = "1970-01-02";
async function findArrivals(place, since, now) {
  if (since === null || since < DAWN) return { has: () => true, gap: null };
  if (isAhead(since, now)) return { has: () => false, gap: null };
  const local = await place.git.listAddedSince(place.sha, new Date(Date.parse(since) - 1e3).toISOString(), place.line);
  if (local !== null) return { has: (path) => local === "all" || local.has(path), gap: null };
  try {
    return await askForArrivals(place, `${since}T00:00:00Z`);
  } catch (error) {
    return { has: () => false, gap: describeError(error) };
  }
}
function isAhead(day, now) {
  return Date.parse(day) > now;
}
async function askForArrivals({ repository, sha, line }, moment) {
  const { base, isReached } = findBase(await repository.listCommits(sha, moment), { sha, moment, line });
  if (base === null) return { has: () => true, gap: null };
  const gap = isReached ? null : "more commits were made since than GitHub lists at once";
  if (base === sha) return { has: () => false, gap };
  const comparison = await repository.compare(base, sha);
  const files = comparison?.files ?? null;
  if (files === null) {
    const reason = comparison === null ? "GitHub cannot compare the commits" : "more files changed than GitHub lists";
    return { has: () => false, gap: reason };
  }
  const added = new Set(files.flatMap(({ status, path }) => status === "added" ? [path] : []));
  return { has: (path) => added.has(path), gap };
}
function findBase({ commits, isWhole }, { sha, moment, line }) {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  for (let at = sha; ; ) {
    const commit = known.get(at);
    if (commit === void 0) return { base: at, isReached: isWhole };
    if (Date.parse(commit.date) < Date.parse(moment)) return { base: at, isReached: true };
    const parent = findOwnParent(commit, line);
    if (parent === void 0) return { base: null, isReached: true };
    known.delete(at);
    at = parent;
  }
}

// src/core/plan/patch-extras.ts
function findField(fields, field) {
  if (typeof field !== "string") return fields?.find(({ id }) => id === field);
  return fields?.find(({ name }) => name?.toLowerCase() === field.toLowerCase());
}
function isDueOutdated(desired, issue, marker) {
  if (desired.dueField === null) return false;
  const now = findField(issue.fields, desired.dueField)?.value ?? null;
  return now === marker.dueField && now !== desired.content.due;
}
function computeExtras(desired, issue, marker, context) {
  const { lastingType } = desired;
  const isTypeless = (issue.type ?? null) === null && marker.type === null;
  const type = lastingType !== null && isTypeless && context.hasNoTypes !== true ? lastingType : null;
  const id = context.dueField ?? null;
  const values = id !== null && isDueOutdated(desired, issue, marker) ? replaceDue(desired, issue, id) : null;
  return {
    fields: { ...type === null ? {} : { type }, ...values === null ? {} : { fields: values } },
    remembered: {
      dueField: values === null ? marker.dueField : desired.content.due,
      type: type === null ? marker.type : hashWord(type)
    }
  };
}
function listNewFields(due, id) {
  return due === null || id === null ? [] : [{ id, value: due }];
}
function replaceDue({ content }, { fields = [] }, id) {
  const others = fields.filter((field) => field.id !== id).map((field) => ({ id: field.id, value: field.value }));
  return [...others, ...listNewFields(content.due, id)];
}

// src/core/identity/places.ts
var MOST_TITLED = 20;
function createPlaceFinder(notes, renames) {
  const places = new Map(notes.map((note) => [note, new Map(listPlaces(note).map((place) => [place.date, place]))]));
  const all = [...places.values()].flatMap((own) => [...own.values()]);
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const byOldPath = /* @__PURE__ */ new Map();
  for (const [path, old] of renames) {
    const note = byPath.get(path);
    if (note !== void 0 && !byPath.has(old)) byOldPath.set(old, note);
  }
  const nameOld = ({ note, date }) => `${date ?? ""} ${nameFile(renames.get(note.path) ?? note.path)}`;
  const byName = groupBy(all, ({ note, date }) => `${date ?? ""} ${nameFile(note.path)}`);
  const byOldName = groupBy(all, nameOld);
  const byTitle = groupBy(all, ({ note, date }) => `${date ?? ""} ${hashTitle2(note)}`);
  const there = (path, date) => {
    const note = byPath.get(path) ?? byOldPath.get(path);
    const own = (note === void 0 ? void 0 : places.get(note)) ?? /* @__PURE__ */ new Map();
    const dated = own.get(date);
    return dated === void 0 ? own.size > 1 ? [] : [...own.values()] : [dated];
  };
  return {
    find: ({ path, date, title }) => {
      const same = there(path, date);
      if (same.some((place) => place.date === date)) return same;
      const name = `${date ?? ""} ${nameFile(path)}`;
      const named = [...byName.get(name) ?? [], ...byOldName.get(name) ?? []];
      const titled = byTitle.get(`${date ?? ""} ${title}`) ?? [];
      return [.../* @__PURE__ */ new Set([...named, ...titled.length > MOST_TITLED ? [] : titled, ...same])];
    },
    placeOf: (note, date) => places.get(note)?.get(date) ?? { note, date },
    isSurely: ({ path, title }, { note }) => note.path === path || byOldPath.get(path) === note || hashTitle2(note) === title
  };
}
function listPlaces(note) {
  const dates = new Set(note.todos.map(({ meeting }) => meeting));
  if (dates.size === 0 || dates.has(note.date)) dates.add(note.date);
  return [...dates].map((date) => ({ note, date }));
}
function isFindable(then, now) {
  if (then.date !== now.date) return false;
  return then.path === now.path || nameFile(then.path) === nameFile(now.path) || then.title === now.title;
}
function hashTitle2(note) {
  return hashText(foldText(note.title), 4);
}
function nameFile(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/core/plan/patch-people.ts
var MOST_ASSIGNEES = 10;
function computeAssignees(desired, issue, marker, context) {
  const wanted = new Set(desired.assignees.map(hashWord));
  const known = new Set(marker.assignees);
  const current = issue.assignees;
  const there = new Set(current.map(hashWord));
  const changed = marker.content.owners !== desired.content.owners;
  const fresh = desired.assignees.filter((login) => !known.has(hashWord(login)) && !includesName(current, login));
  const missing = fresh.filter((login) => !context.isAssignable(login));
  const waiting = new Set(missing.filter((login) => context.mayWait?.(login) === true).map(hashWord));
  const theirs = /* @__PURE__ */ new Set([
    ...marker.theirs,
    ...marker.assignees.filter((hash) => !there.has(hash)),
    ...[...wanted].filter((hash) => !known.has(hash) && there.has(hash)),
    ...missing.map(hashWord)
  ]);
  const isOurs2 = (hash) => known.has(hash) && !theirs.has(hash);
  const staying = changed ? current.filter((login) => wanted.has(hashWord(login)) || !isOurs2(hashWord(login))) : current;
  const next = [...staying, ...fresh.filter(context.isAssignable)].slice(0, Math.max(MOST_ASSIGNEES, current.length));
  const isSame2 = next.length === current.length && next.every((login) => includesName(current, login));
  const kept = marker.assignees.filter((hash) => !changed || wanted.has(hash));
  const remembered = [.../* @__PURE__ */ new Set([...kept, ...wanted])].filter((hash) => !waiting.has(hash));
  return {
    fields: isSame2 ? {} : { assignees: next },
    aspects: fresh.length > waiting.size && !changed ? ["assignees"] : [],
    remembered,
    theirs: remembered.filter((hash) => theirs.has(hash))
  };
}
function computeLabels(desired, issue, marker) {
  const known = new Set(marker.labels);
  const fresh = desired.lastingLabels.filter(
    (label) => !known.has(hashWord(label)) && !includesName(issue.labels, label)
  );
  return {
    fields: fresh.length === 0 ? {} : { labels: [...issue.labels, ...fresh] },
    aspects: fresh.length === 0 ? [] : ["labels"],
    remembered: [.../* @__PURE__ */ new Set([...marker.labels, ...desired.lastingLabels.map(hashWord)])]
  };
}
function includesName(names, name) {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}

// src/core/identity/closing.ts
function isClosedByUs(issue, marker) {
  const reason = marker.state === "done" && !marker.removed ? "completed" : "not_planned";
  return marker.closed && issue.state === "closed" && (issue.stateReason === null || issue.stateReason === reason);
}
function isLater({ sighting: now }, { sighting: then }) {
  return now.date !== null && now.date > (then.date ?? "");
}
function findClosing(entity, occurrence, timezone) {
  const { tracked } = entity;
  const isOpen = occurrence.todo.state === "open";
  if (tracked === null) {
    const latest = entity.occurrences.at(-1);
    const isOver2 = latest !== void 0 && latest.todo.state !== "open" && isLater(occurrence, latest);
    return isOpen && isOver2 ? { kind: "new", follows: null } : { kind: "join" };
  }
  const { issue, marker } = tracked;
  if (tracked.detached || issue.state === "open" || !isOpen) return { kind: "join" };
  const isOurs2 = marker.closed && marker.state !== "done";
  if (isOurs2 && issue.stateReason === "not_planned") return { kind: "join" };
  const isUndone = marker.state !== "open" && entity.occurrences.at(-1)?.todo.state === "open";
  if (isUndone && isClosedByUs(issue, marker)) return { kind: "join" };
  if (issue.stateReason === "not_planned" || issue.stateReason === "duplicate")
    return { kind: "barred", reason: "declined", issue };
  const { date } = occurrence.note;
  const isBefore = issue.closedAt !== null && date !== null && findLocalDay(issue.closedAt, timezone) < date;
  return isBefore ? { kind: "new", follows: issue } : { kind: "barred", reason: "already closed", issue };
}

// src/core/plan/patch-state.ts
function compareState(desired, issue, marker) {
  const isOurs2 = isClosedByUs(issue, marker);
  const isBack = marker.removed && isOurs2 && desired.state === "open";
  if (desired.state === marker.state && !isBack) return { verb: "update", fields: {}, aspects: [] };
  if (desired.state === "open") {
    if (!isOurs2) return { verb: "update", fields: {}, aspects: ["open again in the notes"] };
    return {
      verb: "reopen",
      fields: { state: "open", stateReason: "reopened" },
      aspects: [isBack ? "back in the notes" : "open again"]
    };
  }
  if (issue.state === "closed" && !isOurs2 && isToldBack(desired, issue, marker))
    return { verb: "update", fields: {}, aspects: [] };
  if (issue.state === "closed" && !isOurs2 || isReopenedSince(desired, issue, marker))
    return { verb: "update", fields: {}, aspects: [`${desired.state} in the notes`] };
  const [stateReason, word] = desired.state === "done" ? ["completed", "completed"] : ["not_planned", "not planned"];
  const verb = issue.state === "closed" ? "update" : "close";
  return { verb, fields: { state: "closed", stateReason }, aspects: [word] };
}
function readClosed({ stateReason }) {
  return stateReason === "not_planned" || stateReason === "duplicate" ? "dropped" : "done";
}
function isToldBack(desired, issue, marker) {
  return desired.isNamed || !marker.closed && marker.state === "open" && readClosed(issue) === desired.state;
}
function isReopenedSince(desired, issue, marker) {
  return issue.state === "open" && issue.stateReason === "reopened" && !marker.closed && !marker.reopened && marker.state === "open" && !desired.isNews;
}

// src/core/plan/patch.ts
function computePatch(desired, issue, context) {
  const reading = readBody(issue.body);
  if (reading.kind !== "managed" || reading.marker.key !== desired.key) return null;
  const { marker } = reading;
  const change = compareState(desired, issue, marker);
  const isElsewhere = hasMoved(desired, marker);
  const moved = isElsewhere || isOutOfReach(desired, marker) ? ["moved"] : [];
  if (issue.state === "closed" && change.fields.state === void 0) return recordClosed(desired, issue, change, moved);
  const content = listContentChanges(desired, marker);
  const people = computeAssignees(desired, issue, marker, context);
  const labels = computeLabels(desired, issue, marker);
  const title = computeTitle(desired, issue, marker);
  const named = [...content, ...people.aspects, ...labels.aspects, ...title === null ? [] : ["title"]];
  const aspects = [.../* @__PURE__ */ new Set([...named, ...change.aspects, ...content.length === 0 ? moved : []])];
  if (aspects.length === 0) return null;
  const extras = change.verb === "close" ? null : computeExtras(desired, issue, marker, context);
  const next = {
    ...marker,
    ...extras?.remembered,
    ...isElsewhere ? { sightings: desired.sightings } : {},
    ...content.length === 0 ? {} : {
      content: desired.content,
      sightings: desired.sightings,
      ticked: desired.ticked,
      owners: desired.owners,
      removed: false
    },
    state: desired.state,
    closed: change.fields.state === "closed",
    reopened: change.verb === "reopen" || issue.state === "open" && issue.stateReason === "reopened",
    assignees: people.remembered,
    theirs: people.theirs,
    labels: labels.remembered,
    teams: joinTeams(desired, marker),
    title: title === null ? marker.title : hashTitle(title)
  };
  const block = content.length === 0 ? replaceMarker(reading.block, next) : rewriteBlock(desired, reading.block, marker, next, context);
  const body = issue.body.slice(0, reading.start) + block + issue.body.slice(reading.end);
  const fields = {
    ...title === null ? {} : { title },
    body,
    ...labels.fields,
    ...people.fields,
    ...extras?.fields,
    ...change.fields
  };
  return { verb: change.verb, fields, aspects };
}
function recordClosed(desired, issue, change, moved) {
  const reading = readBody(issue.body);
  if (reading.kind !== "managed") return null;
  const { marker } = reading;
  const isLost2 = marker.sightings.some((then) => !desired.sightings.some((now) => isFindable(then, now)));
  const isFar = isOutOfReach(desired, marker);
  const aspects = [...change.aspects, ...isLost2 || isFar ? moved : []];
  if (aspects.length === 0) return null;
  const block = replaceMarker(reading.block, {
    ...marker,
    ...change.aspects.length === 0 ? {} : { state: desired.state, closed: false },
    ...isLost2 && moved.length > 0 ? { sightings: desired.sightings } : {},
    ...isFar ? { teams: joinTeams(desired, marker) } : {}
  });
  const body = issue.body.slice(0, reading.start) + block + issue.body.slice(reading.end);
  return { verb: change.verb, fields: { ...change.fields, body }, aspects };
}
function isOutOfReach({ besideTeams }, marker) {
  return besideTeams.some((team) => !marker.teams.includes(team));
}
function joinTeams({ teams, besideTeams }, marker) {
  return [.../* @__PURE__ */ new Set([...marker.teams, ...teams, ...besideTeams])];
}
function hasMoved({ sightings, isRenewed }, marker) {
  if (!isRenewed && sightings.every((now) => marker.sightings.some((then) => isFindable(then, now)))) return false;
  const isSame2 = (a, b) => a.path === b?.path && a.date === b.date && a.text === b.text;
  const kept = boundSightings(sightings);
  return kept.length !== marker.sightings.length || !kept.every((one, index) => isSame2(one, marker.sightings[index]));
}
function listContentChanges(desired, marker) {
  const [old, now] = [marker.content, desired.content];
  return [
    old.text === now.text ? null : "text",
    old.owners === now.owners ? null : "owners",
    old.due === now.due ? null : "due",
    old.items === now.items ? null : "checklist",
    old.raised === now.raised && old.last === now.last ? null : old.raised < now.raised ? "raised again" : "sightings",
    marker.removed ? "back in the notes" : null
  ].filter((aspect) => aspect !== null);
}
function computeTitle(desired, issue, marker) {
  if (marker.content.text === desired.content.text || hashTitle(issue.title) !== marker.title) return null;
  return desired.title.trim() === issue.title.trim() ? null : desired.title;
}
function rewriteBlock(desired, block, old, next, context) {
  const items = mergeTicks(desired.block.items, { block, ticked: old.ticked }, context.policy);
  return writeBlock({ ...desired.block, items, mentions: [], follows: readFollows(block) }, next, context.policy);
}
function readFollows(block) {
  return (pattern$34 ??= new RegExp("^\\*\\*Raised again after\\*\\* (\\S+) was closed\\r?$", "m")).exec(block)?.[1] ?? null;
}

// src/core/plan/patch-removed.ts
function computeRemovedPatch(issue, removed) {
  const reading = readBody(issue.body);
  if (removed === "ignore" || reading.kind !== "managed" || reading.marker.removed || issue.state === "closed")
    return null;
  const closes = removed === "close";
  const block = replaceMarker(addLine(reading.block), { ...reading.marker, removed: true, closed: closes });
  const body = issue.body.slice(0, reading.start) + block + issue.body.slice(reading.end);
  if (!closes) return { verb: "update", fields: { body }, aspects: ["removed"] };
  return {
    verb: "close",
    fields: { body, state: "closed", stateReason: "not_planned" },
    aspects: ["removed", "not planned"]
  };
}
function addLine(block) {
  const footer = block.search((pattern$35 ??= new RegExp("\\r?\\n\\r?\\n<sub>")));
  const at = footer >= 0 ? footer : block.lastIndexOf("\n<!-- meeting-todos:end");
  return `${block.slice(0, at)}
${REMOVED_LINE}${block.slice(at)}`;
}

// src/core/plan/patch-renewed.ts
function computeRenewedPatch(issue, sightings) {
  const reading = readBody(issue.body);
  if (reading.kind !== "managed" || issue.state === "closed" || reading.marker.removed) return null;
  const kept = boundSightings(sightings);
  const isKnown = ({ path, date }) => reading.marker.sightings.some((known) => known.path === path && known.date === date);
  if (kept.every(isKnown)) return null;
  const block = replaceMarker(reading.block, { ...reading.marker, sightings: kept });
  const body = issue.body.slice(0, reading.start) + block + issue.body.slice(reading.end);
  return { verb: "update", fields: { body }, aspects: ["moved"] };
}

// src/core/plan/recompute.ts
function computeFreshPatch(change, fresh, context) {
  const identifying = change.issue.labels.filter((label) => hasName(context.identifying, label));
  if (!identifying.some((label) => hasName(fresh.labels, label)) || !holdsSameMarker(change.issue, fresh)) return null;
  switch (change.kind) {
    case "update":
      return computePatch(change.desired, fresh, context);
    case "remove":
      return computeRemovedPatch(fresh, context.removed);
    case "renew":
      return computeRenewedPatch(fresh, change.sightings);
    case "duplicate":
      return computeDuplicatePatch(fresh, change.of);
  }
}
function isDueToWrite(change) {
  if (change.kind !== "update" || change.patch.verb === "close") return false;
  const reading = readBody(change.issue.body);
  return reading.kind === "managed" && isDueOutdated(change.desired, change.issue, reading.marker);
}
function holdsSameMarker(planned, fresh) {
  const [before, now] = [readBody(planned.body), readBody(fresh.body)];
  if (before.kind !== "managed" || now.kind !== "managed") return false;
  return before.marker.repository === now.marker.repository && before.marker.key === now.marker.key;
}
function hasName(names, name) {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
function computeDuplicatePatch(issue, of) {
  if (issue.state === "closed" || readBody(issue.body).kind !== "managed") return null;
  const body = `${issue.body}

Duplicate of #${of.number}
`;
  return {
    verb: "close",
    fields: {
      body,
      state: "closed",
      stateReason: "duplicate",
      ...of.id === void 0 ? {} : { duplicateOf: of.id }
    },
    aspects: [`duplicate of #${of.number}`]
  };
}
function describeChange(change, result) {
  const { subject } = change;
  switch (change.kind) {
    case "create":
      return {
        verb: "create",
        subject,
        number: null,
        url: null,
        assignees: change.desired.assignees,
        aspects: [],
        ...result
      };
    case "duplicate": {
      const { number, url, assignees } = change.issue;
      return {
        verb: "close",
        subject,
        number,
        url,
        assignees,
        aspects: [`duplicate of #${change.of.number}`],
        ...result
      };
    }
    case "update":
    case "remove":
    case "renew": {
      const { number, url } = change.issue;
      const { verb, aspects, fields } = change.patch;
      return { verb, subject, number, url, assignees: fields.assignees ?? change.issue.assignees, aspects, ...result };
    }
  }
}

// src/core/plan/guards.ts
function findRefusals(changes, limits) {
  const opens = changes.filter((change) => change.kind === "create").length;
  const closes = changes.filter(isClose).length;
  const refusals = [];
  if (opens > limits.maxNew) {
    refusals.push(
      `This run would open ${opens} issues, more than max-new (${limits.maxNew}), so nothing is written. Set \`since\` to a later day, or raise \`max-new\` for one run.`
    );
  }
  if (closes > limits.maxCloses) {
    refusals.push(
      `This run would close ${closes} issues, more than max-closes (${limits.maxCloses}), so nothing is written. Check that the notes are as they should be, or raise \`max-closes\` for one run.`
    );
  }
  return refusals;
}
function withholdMarks(changes, limits) {
  const isMark = (change) => change.kind === "remove" && change.patch.verb !== "close";
  const marks = changes.filter(isMark).length;
  if (marks <= limits.maxCloses) return { changes, warning: null };
  const warning = `${marks} issues would be marked as removed, more than max-closes (${limits.maxCloses}), so none is. Check that the notes are as they should be, or raise \`max-closes\` for one run.`;
  return { changes: changes.filter((change) => !isMark(change)), warning };
}
function isClose(change) {
  switch (change.kind) {
    // Closing what we opened twice is healing: refused, it would be refused by every later run too.
    case "duplicate":
    case "create":
    case "renew":
      return false;
    case "update":
    case "remove":
      return change.patch.verb === "close";
  }
}

// src/core/tell/left-alone.ts
var MOST_NAMED = 3;
function describeLeftAlone(reading) {
  const copies = reading.copies.map(
    ({ issue, of }) => `${nameIssue(issue)} is a copy of ${issue.repo === of.repo ? `#${of.number}` : nameIssue(of)} with its marker: left alone`
  );
  const forged = reading.forged.filter((issue) => issue.state === "open").map((issue) => `${nameIssue(issue)} holds a marker that its author cannot have from this action: left alone`);
  return [...nameSome(copies), ...nameSome(forged)];
}
function nameSome(sentences) {
  const left = sentences.length - MOST_NAMED;
  return left <= 0 ? sentences : [...sentences.slice(0, MOST_NAMED), `\u2026 and ${left} more issues like these`];
}
function nameIssue(issue) {
  return `${issue.repo}#${issue.number}`;
}

// src/core/identity/tracked-wording.ts
var LEAST_SHARE = 0.5;
function readWording(issue, marker, block) {
  const meeting = marker.sightings.at(-1)?.date ?? null;
  const quoted = parseWording(readQuote(block), meeting);
  const titled = measureWording(issue.title, meeting);
  const isDeleted = quoted.words.size === 0 && quoted.urls.size === 0;
  return isDeleted || isRewritten(quoted, titled, issue.title, marker) ? titled : quoted;
}
function isRewritten(quoted, titled, title, marker) {
  if (hashTitle(title) !== marker.title || titled.words.size === 0 || isMadeFromLink(title)) return false;
  if (computeShare(titled, quoted) >= LEAST_SHARE) return false;
  const task = withoutMeeting(title);
  return task === title || computeShare(measureWording(task, null), quoted) < LEAST_SHARE;
}
function withoutMeeting(title) {
  const start = title.indexOf(" (");
  return start > 0 && (pattern$36 ??= new RegExp("[)…]$")).test(title) ? title.slice(0, start) : title;
}

// src/core/identity/tracked.ts
function readTrackers(issues, scope) {
  const damaged = [];
  const forged = [];
  const ours = [];
  for (const issue of issues) {
    const reading = readBody(issue.body);
    if (reading.kind !== "managed") {
      if (scope.isTrusted(issue)) damaged.push({ issue, shortId: reading.shortId });
      continue;
    }
    const { marker, block } = reading;
    if (!isOwn2(marker, scope)) continue;
    if (!scope.isTrusted(issue)) {
      forged.push(issue);
      continue;
    }
    const wording = remember(() => readWording(issue, marker, block));
    ours.push({ issue, marker, block, detached: scope.detached.has(issue), wording });
  }
  const copies = findCopies(ours);
  const originals = ours.filter((one) => !copies.has(one));
  const byBirth = groupBy(originals, (one) => `${lowerName(one.issue.repo)} ${one.marker.key}`);
  const chosen = [...byBirth.values()].map(chooseOne);
  return {
    tracked: chosen.map((choice) => choice.kept).sort(compareTracked),
    duplicates: chosen.flatMap((choice) => choice.duplicates),
    copies: [...copies].filter(([copy]) => copy.issue.state === "open" && !copy.detached).map(([copy, of]) => ({ issue: copy.issue, of: of.issue })),
    damaged,
    forged
  };
}
function isOwn2({ repository }, scope) {
  return repository === scope.repository || scope.formerRepositories?.includes(repository) === true;
}
function findCopies(ours) {
  const copies = /* @__PURE__ */ new Map();
  for (const group of groupBy(ours, ({ marker }) => `${marker.key} ${marker.nonce}`).values()) {
    const [original, ...rest] = group.toSorted(compareBirth);
    if (original !== void 0) for (const copy of rest) copies.set(copy, original);
  }
  return copies;
}
function compareBirth(a, b) {
  const isOneRepo = lowerName(a.issue.repo) === lowerName(b.issue.repo);
  const time = isOneRepo ? 0 : compareText(a.issue.createdAt, b.issue.createdAt);
  return time || compareText(lowerName(a.issue.repo), lowerName(b.issue.repo)) || a.issue.number - b.issue.number;
}
function chooseOne(group) {
  const [first, ...rest] = group.toSorted(compareWithinGroup);
  if (first === void 0) throw new RangeError("a group has at least one issue");
  const isDouble = ({ issue, detached }) => issue.state === "open" && !detached && issue.stateReason !== "reopened";
  const isStanding = first.issue.state === "open" && !first.detached;
  return {
    kept: first,
    duplicates: isStanding ? rest.filter(isDouble).map(({ issue }) => ({ issue, of: first.issue })) : []
  };
}
function compareWithinGroup(a, b) {
  const weight = (one) => one.issue.state === "open" ? 0 : one.issue.stateReason === "duplicate" ? 2 : 1;
  return Number(a.detached) - Number(b.detached) || weight(a) - weight(b) || a.issue.number - b.issue.number;
}
function compareTracked(a, b) {
  return Number(a.issue.state === "closed") - Number(b.issue.state === "closed") || compareText(lowerName(a.issue.repo), lowerName(b.issue.repo)) || a.issue.number - b.issue.number;
}
function lowerName(repo) {
  return repo.toLowerCase();
}

// src/core/identity/find-moved.ts
function findMoved(issues, scope, here) {
  const own = /* @__PURE__ */ new Set();
  const others = /* @__PURE__ */ new Map();
  for (const issue of issues) {
    const reading = readBody(issue.body);
    if (reading.kind !== "managed" || !scope.isTrusted(issue)) continue;
    const { marker, block } = reading;
    if (isOwn2(marker, scope)) own.add(issue.repo);
    else if (here.newKeys.has(marker.key) || readRepo(block) === here.notesRepo.toLowerCase())
      others.set(issue.repo, [...others.get(issue.repo) ?? [], marker.repository]);
  }
  const several = [...others].filter(([repo, ids]) => ids.length > 1 && !own.has(repo));
  return new Map(several.map(([repo, ids]) => [repo, { count: ids.length, ids: orderIds(ids) }]));
}
function orderIds(ids) {
  const count2 = (id) => ids.filter((other) => other === id).length;
  return [...new Set(ids)].sort((a, b) => count2(b) - count2(a) || a - b);
}
function readRepo(block) {
  return (pattern$37 ??= new RegExp("\\/([\\w.-]+\\/[\\w.-]+)\\/blob\\/[0-9a-f]{40,64}\\/")).exec(block)?.[1]?.toLowerCase() ?? null;
}

// src/core/people/assignment.ts
function readAssignment({ people, groups }) {
  const fold = (logins) => new Set(logins.map((login) => login.toLowerCase()));
  const list = (assign) => fold(people.filter((person) => person.assign === assign).map(({ login }) => login));
  const configured = fold([...people.map(({ login }) => login), ...[...groups.values()].flat()]);
  const [mentioned, never] = [list("mention"), list("never")];
  return {
    mayWait: (login) => configured.has(login.toLowerCase()),
    isMentioned: (login) => mentioned.has(login.toLowerCase()),
    isNever: (login) => never.has(login.toLowerCase())
  };
}

// src/core/identity/birth-key.ts
function createKeyMaker(held, carryOver) {
  const given = new Set(held);
  return (first) => {
    for (let count2 = 0; ; count2++) {
      const key = computeKey(first, carryOver, count2);
      if (given.has(key)) continue;
      given.add(key);
      return key;
    }
  };
}
function computeKey({ note, teams, owners, todo }, carryOver, count2) {
  const facts = [todo.meeting, teams.join(","), owners.join(","), foldText(todo.text), carryOver ? "" : note.path];
  return hashText([...facts, ...count2 === 0 ? [] : [count2]].join("\n"), 12);
}

// src/core/plan/change.ts
function listNewAssignees(change) {
  if (change.kind === "create") return change.desired.assignees;
  if (change.kind !== "update") return [];
  const { assignees } = change.issue;
  return (change.patch.fields.assignees ?? []).filter((login) => !assignees.includes(login));
}
function describeDuplicate({ issue, of }) {
  return { kind: "duplicate", issue, of, subject: describeGone(issue, void 0), notes: [] };
}
function compareChanges(a, b) {
  const isNew = (change) => Number(change.kind === "create");
  const number = (change) => change.kind === "create" ? 0 : change.issue.number;
  return isNew(a) - isNew(b) || (a.kind === "create" && b.kind === "create" ? compareText(dateOf(a), dateOf(b)) : compareText(a.subject.repo, b.subject.repo)) || number(a) - number(b) || compareText(a.subject.note, b.subject.note) || a.subject.line - b.subject.line;
}
function dateOf(change) {
  return change.desired.block.meeting.date ?? "";
}

// src/core/identity/pair.ts
function pairMutually(pairs, isClear3) {
  const ranked = [...pairs].sort((a, b) => b.score - a.score);
  const order = new Map(ranked.map((pair, index) => [pair, index]));
  const byLeft = groupBy(ranked, ({ left }) => left);
  const byRight = groupBy(ranked, ({ right }) => right);
  const [lefts, rights] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const isOut = ({ left, right }) => lefts.has(left) || rights.has(right);
  const comesBehind = (pair, rival) => pair.score === rival.score ? (order.get(rival) ?? 0) < (order.get(pair) ?? 0) : rival.score > pair.score;
  const searches = /* @__PURE__ */ new Map();
  const isFree = (pair) => {
    const lists = [byLeft.get(pair.left) ?? [], byRight.get(pair.right) ?? []];
    const isInTheWay = (rival) => rival !== pair && !isOut(rival) && (comesBehind(pair, rival) || !isClear3(pair, rival));
    const search = searches.get(pair) ?? createSearch(lists, isInTheWay);
    searches.set(pair, search);
    return search();
  };
  const firstOf2 = createFirstFinder(isOut);
  const taken = [];
  const waiting = [...byLeft.keys()];
  for (const left of waiting) {
    const best = firstOf2(byLeft.get(left));
    if (best === void 0 || !isFree(best)) continue;
    taken.push(best);
    lefts.add(best.left);
    rights.add(best.right);
    for (const { right } of byLeft.get(left) ?? []) {
      const next = firstOf2(byRight.get(right));
      if (next !== void 0) waiting.push(next.left);
    }
    for (const rival of byRight.get(best.right) ?? []) waiting.push(rival.left);
  }
  return taken;
}
function createFirstFinder(isOut) {
  const starts = /* @__PURE__ */ new Map();
  return (list = []) => {
    let at = starts.get(list) ?? 0;
    for (let thing = list[at]; thing !== void 0 && isOut(thing); thing = list[at]) at += 1;
    starts.set(list, at);
    return list[at];
  };
}
function createSearch(lists, isInTheWay) {
  const things = lists.map((list) => list.values());
  let stop = null;
  return () => {
    if (stop !== null && isInTheWay(stop)) return false;
    for (const list of things)
      for (let next = list.next(); next.done !== true; next = list.next()) {
        stop = next.value;
        if (isInTheWay(next.value)) return false;
      }
    stop = null;
    return true;
  };
}

// src/core/identity/damaged.ts
var LEAST_HERE = 0.7;
var LEAST_ANYWHERE = 0.8;
var MARGIN = 0.1;
function claimDamaged(newcomers, damaged, standing) {
  const claimed = /* @__PURE__ */ new Map();
  const free = new Set(damaged);
  const take3 = (one, { key }) => {
    claimed.set(key, one.issue);
    free.delete(one);
  };
  for (const isSame2 of [hasId, hasTitle]) {
    for (const newcomer of newcomers) {
      const one = claimed.has(newcomer.key) ? void 0 : [...free].find((other) => isSame2(other, newcomer));
      if (one !== void 0) take3(one, newcomer);
    }
  }
  const lost = [...free].filter((one) => !standing.has(foldText(one.issue.title)));
  const rest = newcomers.filter(({ key }) => !claimed.has(key));
  const pairs = lost.flatMap(
    (left) => rest.map((right) => ({ left, right, score: scoreLikeness(left, right) })).filter(({ score }) => score > 0)
  );
  for (const { left, right } of pairMutually(pairs, (pair, rival) => pair.score - rival.score >= MARGIN))
    take3(left, right);
  return claimed;
}
function hasId({ shortId }, { key }) {
  return shortId === writeShortId(key);
}
function hasTitle({ issue }, { title }) {
  return foldText(issue.title) === foldText(title);
}
function scoreLikeness({ issue }, { latest, notes }) {
  const source = readSource(issue.body);
  const isHere = source !== null && notes.includes(source);
  const own = latest.wording();
  const wordings = [
    measureWording(issue.title, latest.todo.meeting),
    parseWording(readQuote(issue.body), latest.todo.meeting)
  ];
  const score = Math.max(
    ...wordings.map((wording) => isHere ? computeLikeness(wording, own) : computeDice(wording.words, own.words))
  );
  return score >= (isHere ? LEAST_HERE : LEAST_ANYWHERE) ? score : 0;
}

// src/core/plan/decide.ts
function listNotes(entity, rest) {
  const sightings = entity.tracked?.marker.sightings ?? [];
  const standing = [...entity.occurrences, ...entity.beside].map((occurrence) => occurrence.note.path);
  return [.../* @__PURE__ */ new Set([...standing, ...sightings.map(({ path }) => path), ...rest.looked])];
}
function decide(entity, rest, context) {
  const latest = entity.occurrences.at(-1);
  if (entity.tracked === null) {
    if (latest === void 0) return { kind: "unchanged", live: null };
    return decideNew(entity, latest, rest, context);
  }
  const { issue, detached } = entity.tracked;
  if (detached) return latest === void 0 ? unchanged(null) : skip(latest, "detached", issue);
  if (latest === void 0) return decideAbsent(entity, entity.tracked, rest, context);
  return decideTracked(entity, latest, rest, context);
}
function decideAbsent(entity, { issue, marker }, rest, context) {
  if (rest.isRenewed) return renew(entity, { issue, marker }, rest, null) ?? unchanged(null);
  const isJudged = rest.left.length === 0 && !context.heldKeys.has(marker.key);
  const patch = isJudged ? computeRemovedPatch(issue, context.input.settings.removed) : null;
  if (patch === null) return unchanged(null);
  const subject = describeGone(issue, marker.sightings.at(-1));
  return {
    kind: "change",
    change: { kind: "remove", issue, patch, subject, notes: listNotes(entity, rest) },
    live: null
  };
}
function renew(entity, { issue, marker }, rest, live) {
  const sightings = listSightings(entity, rest.left);
  const patch = computeRenewedPatch(issue, sightings);
  if (patch === null) return null;
  const subject = describeGone(issue, marker.sightings.at(-1));
  return {
    kind: "change",
    change: { kind: "renew", issue, patch, subject, sightings, notes: listNotes(entity, rest) },
    live
  };
}
function decideTracked(entity, latest, rest, context) {
  const { input } = context;
  if (entity.tracked === null || latest.todo.withheld !== null) return unchanged(null);
  const { issue, marker } = entity.tracked;
  const live = latest.todo.state === "open" && issue.state === "open" ? { occurrence: latest, issue } : null;
  const isBehind2 = rest.left.some((sighting) => compareText(sighting.date ?? "", latest.todo.meeting ?? "") > 0);
  if (isBehind2) return (rest.isRenewed ? renew(entity, entity.tracked, rest, live) : null) ?? unchanged(live);
  const { isNever, mayWait } = context.assignment;
  const options = { ...about(input), rest, key: marker.key, isNever };
  const desired = computeDesired(entity, latest, options);
  const patch = computePatch(desired, issue, {
    policy: input.policy,
    isAssignable: (login) => input.isAssignable?.(issue.repo, login) ?? true,
    mayWait
  });
  if (patch === null) return unchanged(live);
  const subject = { ...desired.subject, repo: issue.repo, title: patch.fields.title ?? issue.title };
  return {
    kind: "change",
    change: { kind: "update", issue, desired, patch, subject, notes: listNotes(entity, rest) },
    live
  };
}
function decideNew(entity, latest, rest, context) {
  const { input } = context;
  const { todo } = latest;
  if (todo.withheld !== null) return skip(latest, todo.withheld, null);
  if (todo.state !== "open") return skip(latest, todo.state, null);
  if (todo.linkOnly && input.settings.linkOnly === "skip")
    return skip(latest, "link only", null, todo.links[0] ?? null);
  if (entity.barred !== null) return skip(latest, entity.barred.reason, entity.barred.issue);
  if (!entity.occurrences.some((occurrence) => isInScope(occurrence, input))) {
    return skip(latest, OUT_OF_SCOPE[latest.todo.meeting === null ? "undated" : "dated"], null);
  }
  const key = context.makeKey(entity.occurrences[0] ?? latest);
  const { isNever } = context.assignment;
  const options = { ...about(input), rest: NOTHING_LEFT, key, isNever };
  const desired = computeDesired(entity, latest, options);
  const follows = entity.follows === null ? null : nameIssue2(entity.follows, todo.target);
  const subject = describeSubject(todo, latest.note.teams);
  return {
    kind: "change",
    change: { kind: "create", desired, follows, subject, notes: listNotes(entity, rest) },
    live: { occurrence: latest, issue: null }
  };
}
var NOTHING_LEFT = { left: [], isRenewed: false };
var OUT_OF_SCOPE = { dated: "before since", undated: "no date" };
function isOutOfScope(reason) {
  return Object.values(OUT_OF_SCOPE).includes(reason);
}
function about({ base, settings, touched }) {
  return { base, label: settings.label, dueField: settings.fields.due, touched };
}
function isInScope(occurrence, input) {
  if (occurrence.todo.state !== "open") return false;
  if (input.since === null || input.added.has(occurrence.note.path)) return true;
  return occurrence.todo.meeting !== null && occurrence.todo.meeting >= input.since;
}
function nameIssue2(issue, from) {
  return issue.repo.toLowerCase() === from.toLowerCase() ? `#${issue.number}` : `${issue.repo}#${issue.number}`;
}
function unchanged(live) {
  return { kind: "unchanged", live };
}
function skip(latest, reason, issue, url = null) {
  const { todo } = latest;
  const owners = todo.owners.map((owner) => owner.raw);
  const skipped = { note: todo.note, line: todo.line, owners, text: todo.title, reason, url: issue?.url ?? url };
  return { kind: "skip", skipped, live: null };
}

// src/core/identity/entity.ts
function readWording2(entity) {
  return entity.occurrences.at(-1)?.wording() ?? entity.tracked?.wording() ?? nothing();
}
var nothing = remember(() => measureBare(""));
function readSaid(entity) {
  return entity.occurrences.at(-1)?.said() ?? readWording2(entity).content();
}
function isBeforeBirth({ birth }, { sighting }) {
  return birth !== null && sighting.date !== null && sighting.date < birth;
}
function readSighting(entity) {
  return entity.occurrences.at(-1)?.sighting ?? entity.tracked?.marker.sightings.at(-1);
}

// src/core/identity/lazy-contents.ts
function createLazyContents(rest) {
  const known = [];
  let indices = null;
  let counts = /* @__PURE__ */ new Map();
  const put = ({ teams, said, entity }, into) => {
    for (const team of teams) {
      const index = into.get(team) ?? createContentIndex(counts);
      index.add(said(), entity);
      into.set(team, index);
    }
  };
  const list = (occurrence) => listAllTeams(occurrence).flatMap((team) => indices?.get(hashTeam(team)) ?? []);
  return {
    /** How many entities of the teams of an occurrence hold a key, once something was looked for. */
    count: (occurrence, key) => Math.max(0, ...list(occurrence).map((index) => index.count(key))),
    add: (teams, said, entity) => {
      if (indices === null) known.push({ teams, said, entity });
      else put({ teams, said, entity }, indices);
    },
    find: (occurrence) => {
      if (indices === null) {
        counts = countKeys([...known, ...rest].map(({ said }) => said()));
        indices = /* @__PURE__ */ new Map();
        for (const one of known) put(one, indices);
      }
      return [...new Set(list(occurrence).flatMap((index) => [...index.find(occurrence.said())]))];
    }
  };
}

// src/core/identity/owned-in-short.ts
function isOwnedInShort(entity, occurrence) {
  const latest = entity.occurrences.at(-1);
  if (latest === void 0) return false;
  if (latest.owners.length === 0) return isNamedIn(latest, occurrence);
  if (occurrence.owners.length === 0) return isNamedIn(occurrence, latest);
  return latest.owners.some((one) => occurrence.owners.some((other) => isSameInShort(one, other)));
}
function isNamedIn(free, owned) {
  const names = owned.names();
  const { keys } = free.wording().content();
  return names.size > 0 && [...names].every((name) => keys.has(name));
}
function isSameInShort(one, other) {
  if (isEveryone(one) && isEveryone(other)) return true;
  const [a, b] = [foldName(one).split(" "), foldName(other).split(" ")];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if ((short[0]?.length ?? 0) < LEAST_LETTERS || short[0] !== long[0]) return false;
  return short.every((word, at) => isSameWord(word, long[at] ?? ""));
}
function isSameWord(one, other) {
  return one === other || (one.length === 1 || other.length === 1) && one[0] === other[0];
}
var LEAST_LETTERS = 3;
function isEveryone(owner) {
  return everyone().has(foldName(owner));
}
var everyone = remember(() => new Set(gather(LANGUAGES, ({ people }) => people.everyone).map(foldName)));

// src/core/identity/score-carry-over.ts
var MANY = 3;
var FEW = 2;
var ADDED_EACH = 1.5;
var ADDED_HANDED_ON = 2;
var MOST_HELD = 5;
var MOST_BETWEEN = 6;
var TAIL = 0.02;
var OWNED = 0.03;
function scoreCarryOver(entity, occurrence, { order, isRare }) {
  const relation = relateWords(entity, occurrence) ?? relateRemarks(entity, occurrence);
  if (relation === null || isOver(entity, occurrence)) return 0;
  const isOwned = shareOwner(entity, occurrence) || isOwnedInShort(entity, occurrence);
  const between = remember(() => countBetween(entity, occurrence, order));
  const isTaken = entity.occurrences.at(-1)?.owners.every(isEveryone) === true;
  const mayBeLong = remember(() => !addsNumber(entity, occurrence));
  const isRelated = isOwned ? isSame(relation, between, mayBeLong) || between() === 0 && (isCutShort(entity, occurrence, relation) || isRemarked(entity, occurrence, relation)) : isHandedOn(relation, isTaken) && between() === 0;
  if (!isRelated) return 0;
  const isShort = occurrence.isShort || entity.occurrences.at(-1)?.isShort === true;
  if (isShort && between() > 0 || !(isOwned || mayHandOn(entity, occurrence))) return 0;
  if (relation.shared < MANY && mayBeAnother(relation, isOwned) && !shareRare(entity, occurrence, isRare)) return 0;
  const { shared, added, isTail } = relation;
  return 2 * shared / (2 * shared + added) + (isTail ? TAIL : 0) + (isOwned ? OWNED : 0);
}
function relateWords(entity, occurrence) {
  const [before, now] = [readSaid(entity), occurrence.said()];
  const [ours, theirs] = [occurrence.names(), entity.occurrences.at(-1)?.names()];
  if (areApart(before, now, { has: (key) => ours.has(key) || theirs?.has(key) === true })) return null;
  return relateClose(before, now, unite(ours, theirs));
}
function isOver(entity, occurrence) {
  const before = readSaid(entity);
  const names = occurrence.names();
  const first = [...before.keys].find((key) => !names.has(key)) ?? "";
  const [then = "", again] = [before.written.get(first), occurrence.said().written.get(first)];
  return again !== void 0 && PAST().test(then) && !PAST().test(again);
}
var PAST$made;
function PAST() {
  return PAST$made ??= new RegExp("(?<=..)ed$");
}
function addsNumber(entity, occurrence) {
  const { keys } = readSaid(entity);
  return [...occurrence.said().exact].some((key) => (pattern$38 ??= new RegExp("\\d")).test(key) && !key.startsWith(":") && !keys.has(key));
}
function mayBeAnother({ kind }, isOwned) {
  return !isOwned || kind === "less";
}
function shareRare(entity, occurrence, isRare) {
  const { keys } = readSaid(entity);
  return [...occurrence.said().keys].some((key) => keys.has(key) && isRare(key));
}
function unite(ours, theirs = ours) {
  for (const name of theirs) if (!ours.has(name)) return /* @__PURE__ */ new Set([...ours, ...theirs]);
  return ours;
}
function isSame({ kind, shared, added, isTail, isLead }, between, mayBeLong) {
  if (kind === "same") return shared > MANY || between() <= (shared >= FEW ? MOST_BETWEEN : 0);
  if (shared === FEW && isLead && added === 1) return between() === 0;
  if (shared < MANY) return shared >= FEW && isTail && added <= (kind === "more" ? MANY : shared) && between() === 0;
  if (isTail && kind === "more" && mayBeLong()) return true;
  return (isTail || added <= Math.max(MANY, ADDED_EACH * shared)) && between() <= MOST_BETWEEN;
}
function relateRemarks({ occurrences }, occurrence) {
  const last = occurrences.at(-1);
  if (last === void 0 || occurrences.length < 2) return null;
  const core = occurrence.cores().find(
    (one) => one.keys.size >= MANY && occurrences.some((earlier) => isSameContent(earlier.said(), one)) && last.cores().some((other) => isSameContent(other, one))
  );
  if (core === void 0) return null;
  const added = occurrence.said().keys.size - core.keys.size;
  return { kind: "more", shared: core.keys.size, added, isTail: true, isLead: false, isInOrder: true };
}
function isCutShort(entity, occurrence, { kind, shared, isInOrder }) {
  if (kind === "same" || !isInOrder) return false;
  if (shared >= (kind === "less" ? MANY : MOST_HELD)) return true;
  const before = entity.occurrences.at(-1);
  if (kind !== "less" || shared < FEW || occurrence.owners.length === 0 || before === void 0) return false;
  return isHeadOf(occurrence, before);
}
function isRemarked(entity, occurrence, { kind, shared }) {
  const before = entity.occurrences.at(-1);
  return kind === "more" && shared >= FEW && before !== void 0 && isHeadOf(before, occurrence);
}
function isHandedOn({ kind, shared, added, isTail }, isTaken) {
  if (shared < FEW) return false;
  if (kind === "same" || added === 1 && shared >= MOST_HELD) return true;
  return added <= ADDED_HANDED_ON && (isTail || isTaken && shared >= MANY);
}
function mayHandOn(entity, { isShort, owners, todo }) {
  if (owners.length === 0 || entity.occurrences.at(-1)?.owners.length === 0) return true;
  return !isShort && !isAboutMinutes(todo.text);
}
function isNear(entity, occurrence, order) {
  return countBetween(entity, occurrence, order) === 0;
}
function countBetween(entity, occurrence, order) {
  let least = Infinity;
  for (const sighting of listSeen(entity)) {
    least = Math.min(least, order.countBetween(occurrence, sighting));
    if (least === 0) break;
  }
  return least;
}
function* listSeen({ occurrences, tracked }) {
  for (let at = occurrences.length - 1; at >= 0; at--) {
    const sighting = occurrences[at]?.sighting;
    if (sighting !== void 0) yield sighting;
  }
  yield* tracked?.marker.sightings.toReversed() ?? [];
}

// src/core/identity/carry-over.ts
function createCarryOverIndex({ carryOver, order, isDecided, rest }) {
  const exact = createSameWords(listEntityKeys);
  const alike = createLazyContents(rest);
  const put = (occurrence, entity) => {
    const teams = occurrence.teams.map(hashTeam);
    for (const team of teams)
      for (const sighting of [occurrence.sighting, ...occurrence.also]) putHashes(team, sighting, entity);
    alike.add(teams, occurrence.said, entity);
  };
  const putHashes = (team, { text, bare }, entity) => {
    exact.add(`${team} text ${text}`, entity);
    exact.add(`${team} bare ${bare}`, entity);
  };
  return {
    add: (entity) => {
      if (!carryOver || entity.barred !== null) return;
      for (const occurrence of entity.occurrences) put(occurrence, entity);
      if (entity.tracked === null) return;
      const { marker, wording } = entity.tracked;
      for (const team of marker.teams) for (const sighting of marker.sightings) putHashes(team, sighting, entity);
      if (entity.occurrences.length === 0) alike.add(marker.teams, () => wording().content(), entity);
    },
    grow: (occurrence, entity) => {
      if (entity === void 0 || entity.occurrences.at(-1) !== occurrence) return;
      put(occurrence, entity);
      exact.grow(entity);
    },
    findExact: (occurrence, used, { hash, owners }) => {
      const found = listAllTeams(occurrence).flatMap((team) => {
        const key = `${hashTeam(team)} ${hash} ${occurrence.sighting[hash]}`;
        return owners === "any" ? exact.findAny(key) : exact.findOwned(key, () => listOwnerKeys(occurrence));
      });
      const free = [...new Set(found)].filter((entity) => mayJoin(entity, occurrence, used));
      const mayOwn = (entity) => owners === "any" && mayHandOn(entity, occurrence) || shareOwner(entity, occurrence);
      const mayMeet = (entity) => owners === "same" && hash === "text" || !isSameDay(entity, occurrence);
      const isOlder = (entity) => owners === "same" && isBeforeBirth(entity, occurrence);
      const mayTell = (entity) => !occurrence.isShort || isOlder(entity) || isNear(entity, occurrence, order);
      const candidates = preferTopic(
        free.filter((entity) => mayOwn(entity) && mayMeet(entity) && mayTell(entity)),
        occurrence
      );
      return hash === "text" || isBeyondDoubt(candidates) ? choose(candidates, occurrence) : null;
    },
    findAlike: (occurrence, used) => {
      if (!carryOver || occurrence.todo.withheld !== null) return [];
      const isRare = (key) => alike.count(occurrence, key) <= 1;
      const candidates = alike.find(occurrence).filter((entity) => mayJoin(entity, occurrence, used) && !isSameDay(entity, occurrence)).filter((entity) => !isDecided(entity, occurrence)).map((entity) => ({ entity, score: scoreCarryOver(entity, occurrence, { order, isRare }) })).filter(({ score }) => score > 0);
      const same = candidates.filter(({ entity }) => readSighting(entity)?.bare === occurrence.sighting.bare);
      if (!isBeyondDoubt(same.map(({ entity }) => entity))) return [];
      return leaveOutBehind(candidates);
    }
  };
}
function isBeyondDoubt(candidates) {
  const open = candidates.filter((entity) => rankOpen(entity) < 2);
  return new Set(open.map((entity) => readSighting(entity)?.text)).size <= 1;
}
function leaveOutBehind(candidates) {
  const byWords = groupBy(candidates, ({ entity }) => readSighting(entity)?.bare ?? "");
  return candidates.filter(({ entity }) => {
    const same = byWords.get(readSighting(entity)?.bare ?? "") ?? [];
    return !same.some((other) => isBehind(entity, other.entity));
  });
}
function isBehind(entity, other) {
  if (entity === other) return false;
  const [here, there] = [readSighting(entity), readSighting(other)];
  if (here === void 0 || there === void 0 || here.bare !== there.bare) return false;
  if (rankOpen(entity) > rankOpen(other) && rankOpen(entity) === 2) return true;
  const isSame2 = here.text === there.text || rankOpen(entity) === 2;
  return isSame2 && here.owners === there.owners && choose([entity, other], null) === other;
}
function mayJoin(entity, occurrence, used) {
  if (used.has(entity) || occurrence.todo.withheld !== null) return false;
  const isApart = (other) => isSamePlace(other.sighting, occurrence.sighting) || standApart(other, occurrence);
  if (entity.occurrences.some(isApart) || introduceOthers(entity, occurrence)) return false;
  const isOfAnother = ({ todo }) => areOfTwoTopics(todo.topic, occurrence.todo.topic);
  if (entity.occurrences.length > 0 && entity.occurrences.every(isOfAnother)) return false;
  return occurrence.todo.state === "open" || findFirstDay(entity) <= (occurrence.sighting.date ?? "");
}
function preferTopic(candidates, { sighting: { topic } }) {
  if (topic === void 0 || candidates.length < 2) return candidates;
  const same = candidates.filter((entity) => readSighting(entity)?.topic === topic);
  return same.length > 0 ? same : candidates;
}
function isSamePlace(a, b) {
  return a.path === b.path && a.date === b.date;
}
function findFirstDay(entity) {
  const seen = [...entity.tracked?.marker.sightings ?? [], ...entity.occurrences.map(({ sighting }) => sighting)];
  const [day = "", ...days] = seen.map(({ date }) => date ?? "");
  return days.reduce((first, other) => other < first ? other : first, day);
}
function isSameDay(entity, { sighting }) {
  return sighting.date !== null && entity.occurrences.some((other) => other.sighting.date === sighting.date);
}
function choose(entities, occurrence) {
  const rankYoung = (entity) => occurrence !== null && isBeforeBirth(entity, occurrence) ? 1 : 0;
  const [best] = entities.toSorted(
    (a, b) => rankOpen(a) - rankOpen(b) || rankYoung(a) - rankYoung(b) || compareLatest(b, a) || (a.tracked?.issue.number ?? 0) - (b.tracked?.issue.number ?? 0)
  );
  return best ?? null;
}
function rankOpen(entity) {
  if (entity.tracked !== null) return entity.tracked.issue.state === "open" ? 0 : 2;
  return entity.occurrences.at(-1)?.todo.state === "open" ? 1 : 2;
}
function compareLatest(a, b) {
  const latest = (entity) => readSighting(entity)?.date ?? "";
  return latest(a) < latest(b) ? -1 : latest(a) > latest(b) ? 1 : 0;
}

// src/core/identity/tell-apart.ts
var COMMON = new Set("the and for with from into that this these those our are was has have its their".split(" "));
var TIMES = 2;
function tellApart(own, a, b) {
  let [first, second] = [0, 0];
  for (const [word, count2] of own.words) {
    if (!tells(word)) continue;
    const more = Math.min(count2, a.words.get(word) ?? 0) - Math.min(count2, b.words.get(word) ?? 0);
    if (more > 0) first += more;
    else second -= more;
  }
  for (const url of own.urls) {
    if (a.urls.has(url) && !b.urls.has(url)) first += 1;
    if (b.urls.has(url) && !a.urls.has(url)) second += 1;
  }
  if (first === 0 && second === 0) return "nothing";
  if (first > TIMES * second) return "first";
  return second > TIMES * first ? "second" : "unclear";
}
function tells(word) {
  return word.length > 2 && !COMMON.has(word) || (pattern$39 ??= new RegExp("\\d")).test(word);
}

// src/core/identity/pair-edits.ts
var LEAST = 0.5;
var MARGIN2 = 0.1;
var SAME_OWNERS = 0.05;
var SAME_DUE = 0.01;
var MOST_PAIRS = 4e4;
function pairEdits(groups, stands) {
  const pairs = [];
  for (const { sought, free } of groups) {
    if (free.length * sought.length > MOST_PAIRS) continue;
    for (const left of sought) for (const right of free) pairs.push({ left, right, score: scoreEdit(left, right) });
  }
  return pairMutually(
    pairs.filter((pair) => pair.score >= LEAST && !stands(pair.left, pair.right)),
    isClear
  );
}
function isGivenUp(entity) {
  return entity.tracked?.marker.removed ?? false;
}
function scoreEdit(sought, occurrence) {
  const likeness = computeLikeness(readWording2(sought.entity), occurrence.wording());
  if (likeness === 0) return 0;
  return likeness + (hasOwners(sought, occurrence) ? SAME_OWNERS : 0) + (hasDue(sought, occurrence) ? SAME_DUE : 0);
}
function hasOwners({ sighting }, occurrence) {
  return sighting.owners === occurrence.sighting.owners;
}
function hasDue({ entity }, { todo }) {
  return todo.due !== null && entity.tracked?.marker.content.due === todo.due;
}
function isClear(pair, rival) {
  if (pair.score - rival.score >= MARGIN2) return true;
  const told = pair.left === rival.left ? tellApart(readWording2(pair.left.entity), pair.right.wording(), rival.right.wording()) : tellApart(pair.right.wording(), readWording2(pair.left.entity), readWording2(rival.left.entity));
  if (told === "first" || told === "second") return told === "first";
  return rankFacts(pair) > rankFacts(rival);
}
function rankFacts({ left, right }) {
  return (hasOwners(left, right) ? 2 : 0) + (hasDue(left, right) ? 1 : 0);
}

// src/core/identity/standing-lines.ts
var FRONT$made;
function FRONT() {
  return FRONT$made ??= new RegExp("^[\\s>]*(?:[-*+•]|\\d+[.)]|#{1,6})?\\s*(?:\\\\?\\[[ xX✓-]?\\\\?\\]\\s*)?", "u");
}
function createLinesFinder() {
  const known = /* @__PURE__ */ new Map();
  return (tracked, note) => {
    const lines = known.get(note) ?? listLines(note);
    known.set(note, lines);
    const quoted = writeWords(takeItem(readQuote(tracked.block)));
    const said = takeSaid(tracked)?.words ?? quoted;
    return holdsLine(lines, said) || quoted.includes(said) && holdsLine(lines, quoted);
  };
}
function listLines({ lines, todos }) {
  const taken = new Set(todos.flatMap(({ line, source }) => source.split("\n").map((_text, index) => line + index)));
  const free = lines.filter((_text, index) => !taken.has(index + 1));
  return groupBy(
    free.map((text) => writeWords(text.replace(FRONT(), ""))),
    firstOf
  );
}
function holdsLine(lines, words) {
  if (words.trim() === "") return false;
  const count2 = splitWords(words).length;
  const alike = lines.get(firstOf(words)) ?? [];
  return alike.some((line) => line === words || count2 >= LEAST_WORDS && line.startsWith(words));
}
function firstOf(words) {
  return splitWords(words)[0] ?? "";
}

// src/core/identity/match-same-notes.ts
var EXACT = [
  { key: ({ text, owners, topic = "" }) => `${text} ${owners} ${topic}` },
  { key: ({ text, owners }) => `${text} ${owners}` },
  { key: ({ bare, owners }) => `${bare} ${owners}`, fits: hasDue },
  { key: ({ bare, owners }) => `${bare} ${owners}` },
  { key: ({ text }) => text },
  { key: ({ bare }) => bare, only: true }
];
function matchSameNotes(entities, occurrences, finder) {
  const state = { finder, free: indexFree(occurrences, finder), held: /* @__PURE__ */ new Map(), matched: [] };
  let sought = entities.flatMap(
    (entity) => (entity.tracked?.marker.sightings ?? []).map((sighting) => ({ entity, sighting, places: finder.find(sighting) }))
  );
  for (const pass of EXACT) sought = takeExact(sought, state, pass);
  const compared = takeAlike(sought, state);
  return {
    matched: state.matched,
    rest: [...state.free.values()].flatMap((free) => [...free]),
    isDecided: (entity, { note, sighting }) => compared.get(entity)?.has(finder.placeOf(note, sighting.date)) ?? false
  };
}
function indexFree(occurrences, { placeOf }) {
  const free = /* @__PURE__ */ new Map();
  for (const occurrence of occurrences) {
    const place = placeOf(occurrence.note, occurrence.sighting.date);
    const there = free.get(place);
    if (there === void 0) free.set(place, /* @__PURE__ */ new Set([occurrence]));
    else there.add(occurrence);
  }
  return free;
}
function takeExact(sought, state, pass) {
  const { key, only = false } = pass;
  const rivals = only ? countRivals(sought, state, key) : null;
  const index = indexByKey(state, key);
  return [
    ...sought.filter(({ entity }) => !isGivenUp(entity)),
    ...sought.filter(({ entity }) => isGivenUp(entity))
  ].filter((one) => {
    const candidates = listCandidates(one, index, state, pass);
    const { value: first } = candidates.next();
    if (first === void 0) return true;
    const isAlone = () => candidates.next().done === true && (rivals?.get(nameRival(one, first.place, key)) ?? 1) === 1;
    if (only && !isAlone()) return true;
    take(one, first.place, first.occurrence, state);
    return false;
  });
}
function* listCandidates(one, index, state, { key, fits }) {
  for (const place of one.places) {
    if (holds(one.entity, place, state)) continue;
    const there = index.get(place)?.get(key(one.sighting)) ?? /* @__PURE__ */ new Set();
    for (const occurrence of there) {
      if (state.free.get(place)?.has(occurrence) !== true) there.delete(occurrence);
      else if (fits?.(one, occurrence) ?? true) yield { place, occurrence };
    }
  }
  return void 0;
}
function indexByKey({ free }, key) {
  const index = /* @__PURE__ */ new Map();
  for (const [place, occurrences] of free) {
    const there = /* @__PURE__ */ new Map();
    index.set(place, there);
    for (const occurrence of occurrences)
      for (const one of [occurrence.sighting, ...occurrence.also].map(key)) {
        const same = there.get(one);
        if (same === void 0) there.set(one, /* @__PURE__ */ new Set([occurrence]));
        else same.add(occurrence);
      }
  }
  return index;
}
function countRivals(sought, state, key) {
  const counts = /* @__PURE__ */ new Map();
  for (const one of sought) {
    for (const place of one.places) {
      if (holds(one.entity, place, state)) continue;
      const name = nameRival(one, place, key);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}
function nameRival({ entity, sighting }, { note, date }, key) {
  const isStanding = entity.tracked?.issue.state === "open" && !isGivenUp(entity);
  return `${isStanding ? "open" : "over"} ${date ?? ""} ${note.path}
${key(sighting)}`;
}
function take({ entity, sighting }, place, occurrence, state) {
  state.matched.push({ entity, occurrence });
  if (sighting === entity.tracked?.marker.sightings[0]) entity.birth = occurrence.sighting.date;
  const held = state.held.get(entity);
  if (held === void 0) state.held.set(entity, /* @__PURE__ */ new Set([place]));
  else held.add(place);
  state.free.get(place)?.delete(occurrence);
}
function holds(entity, place, state) {
  return state.held.get(entity)?.has(place) ?? false;
}
function isSameNote({ entity, sighting }, place, { isSurely }) {
  if (isSurely(sighting, place)) return true;
  return findTeams(place.note).some((team) => entity.tracked?.marker.teams.includes(hashTeam(team)) ?? false);
}
function takeAlike(sought, state) {
  const compared = /* @__PURE__ */ new Map();
  const byPlace = /* @__PURE__ */ new Map();
  for (const one of sought) {
    for (const place of one.places) {
      if (holds(one.entity, place, state) || !isSameNote(one, place, state.finder)) continue;
      const places = compared.get(one.entity);
      if (places === void 0) compared.set(one.entity, /* @__PURE__ */ new Set([place]));
      else places.add(place);
      if (isGivenUp(one.entity)) continue;
      const there = byPlace.get(place);
      if (there === void 0) byPlace.set(place, [one]);
      else there.push(one);
    }
  }
  const groups = [...byPlace].map(([place, group]) => ({ sought: group, free: [...state.free.get(place) ?? []] }));
  const stands = createLinesFinder();
  const isThere = ({ entity: { tracked } }, { note }) => tracked !== null && stands(tracked, note);
  for (const { left, right } of pairEdits(groups, isThere))
    take(left, state.finder.placeOf(right.note, right.sighting.date), right, state);
  return compared;
}

// src/core/identity/meeting-order.ts
function nameMeeting({ date, path }) {
  return date ?? `\0${path}`;
}
function createMeetingOrder(places) {
  const byTeam = /* @__PURE__ */ new Map();
  for (const { place, teams } of places) {
    for (const team of teams) {
      const meetings = byTeam.get(team);
      if (meetings === void 0) byTeam.set(team, /* @__PURE__ */ new Set([nameMeeting(place)]));
      else meetings.add(nameMeeting(place));
    }
  }
  const sorted = new Map([...byTeam].map(([team, meetings]) => [team, [...meetings].sort()]));
  return {
    countBetween: ({ sighting: now, teams }, then) => {
      if (now.path === then.path) return 0;
      const [first = "", last = ""] = [nameMeeting(now), nameMeeting(then)].sort();
      return Math.min(...teams.map((team) => countWithin(sorted.get(team) ?? [], first, last)));
    }
  };
}
function countWithin(sorted, first, last) {
  const behind = countUpTo(sorted, first);
  const before = countUpTo(sorted, last) - (sorted[countUpTo(sorted, last) - 1] === last ? 1 : 0);
  return Math.max(before - behind, 0);
}
function countUpTo(sorted, thing) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle] ?? "") <= thing) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/core/identity/moved.ts
function createMovedFinder(entities, isRead, touched) {
  const lost = /* @__PURE__ */ new Map();
  for (const entity of entities) {
    if (!isLost(entity, isRead, touched)) continue;
    const sightings = entity.tracked?.marker.sightings ?? [];
    const said = sightings.slice(-1).flatMap(({ owners }) => listSaid(readWording2(entity).content(), owners));
    for (const key of /* @__PURE__ */ new Set([...sightings.flatMap(listKeys), ...said]))
      lost.set(key, [...lost.get(key) ?? [], entity]);
  }
  return (occurrence, used) => {
    if (lost.size === 0 || occurrence.todo.withheld !== null) return null;
    const candidates = [occurrence.sighting, ...occurrence.also].flatMap(listKeys).concat(listSaid(occurrence.wording().content(), occurrence.sighting.owners)).flatMap((key) => lost.get(key) ?? []);
    const isFree = (entity) => entity.occurrences.length === 0 && !used.has(entity);
    const able = candidates.filter((entity) => isFree(entity) && mayBe(entity, occurrence));
    return able.find((entity) => readSighting(entity)?.topic === occurrence.sighting.topic) ?? able[0] ?? null;
  };
}
function listKeys({ text, bare, owners }) {
  return [`text ${text} ${owners}`, `bare ${bare} ${owners}`];
}
var LEAST_SAID = 3;
function listSaid({ keys }, owners) {
  return keys.size < LEAST_SAID ? [] : [`said ${[...keys].sort().join(" ")} ${owners}`];
}
function isLost(entity, isRead, touched) {
  if (entity.tracked === null || entity.occurrences.length > 0) return false;
  const { marker, issue } = entity.tracked;
  if (marker.removed || !marker.sightings.every(isRead)) return false;
  return issue.state === "open" || marker.sightings.some(({ path }) => touched?.has(path) === true);
}
function mayBe({ tracked }, { todo }) {
  return tracked === null || tracked.issue.state === "open" || todo.state === tracked.marker.state;
}

// src/core/identity/pair-carried.ts
var CARRY_MARGIN = 0.05;
function pairCarried(pairs) {
  const found = new Map(pairMutually(pairs, isClear2).map((pair) => [pair.left, pair]));
  const taken = new Set([...found.values()].map(({ right }) => right));
  for (const pair of listOlder(pairs)) if (!found.has(pair.left)) found.set(pair.left, pair);
  for (const pair of listOver(pairs.filter(({ left, right }) => !found.has(left) && !taken.has(right))))
    found.set(pair.left, pair);
  return [...found.values()];
}
function listOlder(pairs) {
  const isOlder = ({ left, right }) => isBeforeBirth(right, left) && right.occurrences.length > 0;
  return [...groupBy(pairs, ({ left }) => left).values()].flatMap(
    (own) => own.every(isOlder) ? own.toSorted((a, b) => b.score - a.score).slice(0, 1) : []
  );
}
function listOver(pairs) {
  return pairMutually(
    pairs.filter(({ left }) => left.todo.state !== "open"),
    isClear2
  );
}
function isClear2(pair, rival) {
  if (pair.score - rival.score >= CARRY_MARGIN) return true;
  if (pair.left === rival.left && relateContents(readSaid(pair.right), readSaid(rival.right), NOTHING) !== null)
    return pair.score > rival.score || compareLatest(pair.right, rival.right) >= 0;
  const isLater2 = pair.left === rival.left && compareLatest(pair.right, rival.right) > 0;
  if (isLater2 && isSaidBy(pair) && isSaidBy(rival)) return true;
  const told = pair.left === rival.left ? tellApart(pair.left.wording(), readWording2(pair.right), readWording2(rival.right)) : tellApart(readWording2(pair.right), pair.left.wording(), rival.left.wording());
  if (told === "first" || told === "second") return told === "first";
  return hasOwners2(pair) && !hasOwners2(rival);
}
function isSaidBy({ left, right }) {
  const kind = relateContents(readSaid(right), left.said(), NOTHING)?.kind;
  return kind === "same" || kind === "less";
}
var NOTHING = /* @__PURE__ */ new Set();
function hasOwners2({ left, right }) {
  return readSighting(right)?.owners === left.sighting.owners;
}

// src/core/identity/refiled.ts
function matchRefiled(entities, occurrences, isRead) {
  const away = indexAway(entities, isRead);
  const held = /* @__PURE__ */ new Set();
  return occurrences.flatMap((occurrence) => {
    const { sighting, todo } = occurrence;
    const able = todo.withheld === null ? away.get(nameEntry(sighting)) ?? [] : [];
    const free = able.filter(({ number }) => !held.has(`${number} ${nameMeeting2(sighting)}`));
    const best = free.find(({ entity }) => readSighting(entity)?.topic === sighting.topic) ?? free[0];
    if (best === void 0) return [];
    held.add(`${best.number} ${nameMeeting2(sighting)}`);
    return [{ entity: best.entity, occurrence }];
  });
}
function indexAway(entities, isRead) {
  const away = /* @__PURE__ */ new Map();
  for (const [number, entity] of entities.entries()) {
    const standing = new Set(entity.occurrences.map(({ sighting }) => nameMeeting2(sighting)));
    for (const sighting of entity.tracked?.marker.sightings ?? []) {
      if (sighting.date === null || standing.has(nameMeeting2(sighting)) || !isRead(sighting)) continue;
      const there = away.get(nameEntry(sighting));
      if (there === void 0) away.set(nameEntry(sighting), [{ entity, number }]);
      else there.push({ entity, number });
    }
  }
  return away;
}
function nameMeeting2({ date, path }) {
  return `${date ?? ""} ${path}`;
}
function nameEntry({ date, text, owners }) {
  return `${date ?? ""} ${text} ${owners}`;
}

// src/core/identity/remembered-reading.ts
var LONGEST_OWNERS = 200;
var MOST_SPLITS = 12;
function createOwnerFinder(notes) {
  let known = null;
  return (name) => {
    if (known === null) {
      const owners = notes.flatMap((note) => note.todos.flatMap((todo) => todo.owners));
      const resolved = owners.filter(({ kind }) => kind !== "unresolved");
      known = new Map([...owners, ...resolved].map((owner) => [foldCase(owner.raw), owner]));
    }
    return known.get(foldCase(name)) ?? null;
  };
}
function readAsRemembered(todo, { content }, findOwner) {
  const isText = (text) => hashSaid(text) === content.text;
  const isOwners = (names) => hashOwners(foldNames(names)) === content.owners;
  const raws = todo.owners.map(({ raw }) => raw);
  if (isText(todo.text) && isOwners(raws)) return keepDue(todo, content);
  const readings = listReadings(todo);
  const same = readings.find(({ names, text }) => isText(text) && isOwners(names));
  if (same !== void 0) return keepDue({ ...todo, ...take2(same, todo, findOwner) }, content);
  if (isText(todo.text) || isOwners(raws)) return todo;
  const near = readings.find(({ names }) => names.length > 0 && isOwners(names)) ?? readings.find(({ text }) => isText(text));
  return near === void 0 ? todo : { ...todo, ...take2(near, todo, findOwner) };
}
function keepDue(todo, content) {
  return todo.due === null || todo.reference?.saysDue === true ? todo : { ...todo, due: content.due };
}
function take2({ names, text }, todo, findOwner) {
  const owners = names.map(
    (raw) => todo.owners.find((owner) => foldCase(owner.raw) === foldCase(raw)) ?? findOwner(raw) ?? { raw, login: null, kind: "unresolved" }
  );
  return { owners, text, title: withoutNames(todo.title, names) };
}
function withoutNames(title, names) {
  const colon = title.indexOf(": ");
  const isOwners = colon > 0 && splitNames(title.slice(0, colon)).some((some) => foldNames(some).join() === foldNames(names).join());
  const rest = isOwners ? title.slice(colon + 2).trim() : title;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
var MARK$made;
function MARK() {
  return MARK$made ??= new RegExp("^\\s*(?:[-*+•]\\s+|\\d{1,9}[.)]\\s+)?(?:\\\\?\\[[ xX-]?\\\\?\\]\\s+)?", "u");
}
function listReadings(todo) {
  const line = todo.source.split("\n")[0] ?? "";
  const whole = (findReference(line)?.before ?? line).replace(MARK(), "").replace((pattern$40 ??= new RegExp("\\s+", "g")), " ").trim();
  const head = whole.slice(0, LONGEST_OWNERS);
  const ends = [...head.matchAll((pattern$41 ??= new RegExp(": ", "g")))].slice(0, MOST_SPLITS).map(({ index }) => ({ end: index, begin: index + 2 }));
  const login = (pattern$42 ??= new RegExp("^@\\S+(?= )")).exec(head)?.[0];
  return [
    { names: [], text: whole },
    ...login === void 0 ? [] : [{ names: [login], text: whole.slice(login.length + 1) }],
    ...ends.flatMap(
      ({ end, begin }) => splitNames(whole.slice(0, end)).map((names) => ({ names, text: whole.slice(begin) }))
    )
  ];
}
function splitNames(written) {
  return [[written], written.split("/"), written.split(", ")];
}
function foldNames(names) {
  return [...new Set(names.map(foldCase))].sort();
}

// src/core/identity/references.ts
function createIssueFinder(tracked) {
  return createFinder(tracked);
}
function createFinder(issues) {
  const byName = /* @__PURE__ */ new Map();
  for (const one of issues) {
    const repo = one.issue.repo.toLowerCase();
    for (const name of [repo, repo.slice(repo.indexOf("/") + 1)]) {
      const key = `${name}#${one.issue.number}`;
      byName.set(key, [...byName.get(key) ?? [], one]);
    }
  }
  return ({ repo, number }) => {
    const found = byName.get(`${repo.toLowerCase()}#${number}`) ?? [];
    return found.length === 1 ? found[0] ?? null : null;
  };
}
function settleReferences(notes, { tracked, damaged }) {
  const find = createIssueFinder(tracked);
  const findDamaged = createFinder(damaged);
  const findOwner = createOwnerFinder(notes);
  const settle = (todo) => {
    if (todo.reference === null) return todo;
    const issue = find(todo.reference);
    if (issue === null && findDamaged(todo.reference) !== null)
      return { ...todo, ...todo.reference.bare, reference: null };
    if (issue === null || issue.detached) return { ...todo, reference: null };
    return readAsRemembered({ ...todo, ...todo.reference.bare }, issue.marker, findOwner);
  };
  return notes.map(
    (note) => note.todos.some(({ reference }) => reference !== null) ? { ...note, todos: note.todos.map(settle) } : note
  );
}
function attachReferences(entities, occurrences, find) {
  const byIssue = new Map(entities.map((entity) => [entity.tracked, entity]));
  const holders = new Map(
    entities.flatMap(
      (entity) => (entity.tracked?.marker.sightings ?? []).map((sighting) => [nameSighting(sighting), entity])
    )
  );
  const isTheirs = ({ sighting }, entity) => (holders.get(nameSighting(sighting)) ?? entity) !== entity;
  const chosen = /* @__PURE__ */ new Map();
  for (const occurrence of occurrences) {
    const { reference } = occurrence.todo;
    const entity = reference === null ? void 0 : byIssue.get(find(reference));
    if (reference === null || entity === void 0) continue;
    const key = `${occurrence.note.path}
${reference.number}
${reference.repo.toLowerCase()}`;
    const rival = chosen.get(key);
    const doubt = rival === void 0 ? 0 : Number(isTheirs(occurrence, entity)) - Number(isTheirs(rival.occurrence, entity));
    if (rival === void 0 || doubt < 0 || doubt === 0 && isMoreAlike(occurrence, rival.occurrence, entity))
      chosen.set(key, { occurrence, entity });
  }
  const taken = /* @__PURE__ */ new Set();
  for (const { occurrence, entity } of chosen.values()) {
    entity.occurrences.push(occurrence);
    taken.add(occurrence);
  }
  return occurrences.filter((occurrence) => !taken.has(occurrence)).map(withoutReference);
}
function withoutReference(occurrence) {
  const { todo } = occurrence;
  return todo.reference === null ? occurrence : { ...occurrence, todo: { ...todo, reference: null } };
}
function nameSighting({ path, date, text, owners }) {
  return [path, date ?? "", text, owners].join("\n");
}
function isMoreAlike(one, other, { tracked }) {
  if (tracked === null) return false;
  const wording = tracked.wording();
  return computeLikeness(wording, one.wording()) > computeLikeness(wording, other.wording());
}

// src/core/identity/match-todos.ts
var OF_ONE_OWNER = [
  { hash: "text", owners: "same" },
  { hash: "bare", owners: "same" }
];
var OF_ANY_OWNER = [
  { hash: "text", owners: "any" },
  { hash: "bare", owners: "any" }
];
function matchTodos(occurrences, tracked, { notes, finder, isRead, touched, carryOver, timezone }) {
  const entities = tracked.map((one) => {
    const birth = one.marker.sightings[0]?.date ?? null;
    return { ...NEW, tracked: one, occurrences: [], beside: [], birth };
  });
  const unnamed = attachReferences(entities, occurrences, createIssueFinder(tracked));
  const same = matchSameNotes(entities, unnamed, finder);
  for (const { entity, occurrence } of same.matched) entity.occurrences.push(occurrence);
  const refiled = matchRefiled(entities, same.rest, isRead);
  for (const { entity, occurrence } of refiled) entity.occurrences.push(occurrence);
  const settled = new Set(refiled.map(({ occurrence }) => occurrence));
  const rest = same.rest.filter((occurrence) => !settled.has(occurrence));
  for (const entity of entities) entity.occurrences.sort(createComparison(entity));
  const order = createMeetingOrder(
    notes.flatMap((note) => {
      const teams = findTeams(note);
      return listPlaces(note).map(({ date }) => ({ place: { date, path: note.path }, teams }));
    })
  );
  const index = createCarryOverIndex({ carryOver, order, isDecided: same.isDecided, rest });
  for (const entity of entities) index.add(entity);
  const findMoved2 = createMovedFinder(entities, isRead, touched);
  const older = [];
  for (const group of groupByMeeting(rest)) entities.push(...joinMeeting(group, { index, findMoved: findMoved2, timezone, older }));
  takeOlder(older, isRead);
  for (const entity of entities) entity.occurrences.sort(createComparison(entity));
  return entities;
}
function createComparison({ tracked }) {
  const seen = new Map(tracked?.marker.sightings.map(({ path }, index) => [path, index]) ?? []);
  const rank = ({ sighting }) => sighting.date === null ? seen.get(sighting.path) ?? seen.size : 0;
  return (a, b) => compareText(a.sighting.date ?? "", b.sighting.date ?? "") || rank(a) - rank(b) || compareOccurrences(a, b);
}
function groupByMeeting(occurrences) {
  const groups = /* @__PURE__ */ new Map();
  for (const occurrence of occurrences.toSorted(compareOccurrences)) {
    const key = `${occurrence.sighting.date ?? ""} ${occurrence.note.path}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [occurrence]);
    else group.push(occurrence);
  }
  return [...groups.values()];
}
var NEW = { tracked: null, follows: null, barred: null, birth: null };
function joinMeeting(group, joining) {
  const { index, findMoved: findMoved2 } = joining;
  const found = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  const moved = /* @__PURE__ */ new Set();
  const takeEach = (find) => {
    for (const occurrence of group) {
      const entity = found.has(occurrence) ? null : find(occurrence);
      if (entity === null) continue;
      found.set(occurrence, entity);
      used.add(entity);
    }
  };
  for (const exactness of OF_ONE_OWNER) takeEach((occurrence) => index.findExact(occurrence, used, exactness));
  takeEach((occurrence) => {
    const entity = findMoved2(occurrence, used);
    if (entity !== null) moved.add(entity);
    return entity;
  });
  for (const exactness of OF_ANY_OWNER) takeEach((occurrence) => index.findExact(occurrence, used, exactness));
  const rest = group.filter((occurrence) => !found.has(occurrence));
  const pairs = rest.flatMap(
    (left) => index.findAlike(left, used).map(({ entity, score }) => ({ left, right: entity, score }))
  );
  for (const { left, right } of pairCarried(pairs)) found.set(left, right);
  const fresh = group.flatMap((occurrence) => join(occurrence, found.get(occurrence) ?? null, moved, joining) ?? []);
  for (const occurrence of group) index.grow(occurrence, found.get(occurrence));
  for (const entity of fresh) index.add(entity);
  return fresh;
}
function join(occurrence, entity, moved, { timezone, older }) {
  const fresh = { ...NEW, occurrences: [occurrence], beside: [] };
  if (entity === null) return fresh;
  const isMoved = moved.has(entity);
  const closing = isMoved ? { kind: "join" } : findClosing(entity, occurrence, timezone);
  if (closing.kind !== "barred" && !isMoved && isBeforeBirth(entity, occurrence)) {
    older.push({ entity, occurrence });
    return null;
  }
  switch (closing.kind) {
    case "join":
      entity.occurrences.push(occurrence);
      return null;
    case "new":
      return { ...fresh, follows: closing.follows };
    case "barred":
      entity.beside.push(occurrence);
      return { ...fresh, barred: { reason: closing.reason, issue: closing.issue } };
  }
}
function takeOlder(older, isRead) {
  for (const [entity, own] of groupBy(older, ({ entity: entity2 }) => entity2)) {
    const to = isAdrift(entity, isRead) ? entity.occurrences : entity.beside;
    to.push(...own.map(({ occurrence }) => occurrence));
  }
}
function isAdrift({ tracked, occurrences }, isRead) {
  return tracked !== null && occurrences.length === 0 && tracked.marker.sightings.every(isRead);
}

// src/core/plan/standing.ts
function describeStanding(entity, rest, decision) {
  const latest = entity.occurrences.at(-1);
  const { tracked } = entity;
  const change = decision.kind === "change" ? decision.change : null;
  if (latest === void 0 || tracked?.detached === true) return null;
  if (tracked === null && change?.kind !== "create") return null;
  const { todo, note } = latest;
  const issue = tracked?.issue ?? null;
  const fields = change?.kind === "update" ? change.patch.fields : {};
  const isClosed = (fields.state ?? issue?.state ?? "open") === "closed";
  const sightings = listSightings(entity, rest.left);
  const subject = describeSubject(todo, note.teams);
  return {
    subject: issue === null ? subject : { ...subject, repo: issue.repo, title: fields.title ?? issue.title },
    text: todo.text,
    items: todo.items,
    state: isClosed ? readState(fields.stateReason ?? issue?.stateReason ?? null) : "open",
    closedAt: isClosed && fields.state === void 0 ? issue?.closedAt ?? null : null,
    number: issue?.number ?? null,
    url: issue?.url ?? null,
    assignees: fields.assignees ?? issue?.assignees ?? (change?.kind === "create" ? change.desired.assignees : []),
    raised: sightings.length,
    first: sightings[0]?.date ?? null,
    latest: sightings.at(-1)?.date ?? null
  };
}
function readState(reason) {
  return reason === "not_planned" || reason === "duplicate" ? "dropped" : "done";
}

// src/core/plan/tie.ts
function describeTie({ tracked, occurrences }, decision) {
  if (tracked === null || tracked.detached || occurrences.length === 0) return null;
  return {
    issue: tracked.issue,
    // What stands for two items is known by its words; whether the line names the issue, the note tells.
    places: occurrences.map(({ todo, note }) => ({
      todo,
      isNamed: note.todos.some(({ line, reference }) => line === todo.line && reference !== null)
    })),
    isSettled: decision.kind === "unchanged"
  };
}

// src/core/plan/compute-plan.ts
function computePlan(input) {
  const reading = readTrackers(input.issues, input.trackers);
  const notes = settleReferences(input.notes, reading);
  const occurrences = listAllOccurrences(notes, input.renames);
  const finder = createPlaceFinder(notes, input.renames);
  const movedAway = findMovedAway(notes, input.renames);
  const isRead = createPlaceJudge(notes, input.scope, { finder, movedAway });
  const { carryOver, timezone } = input.settings;
  const entities = matchTodos(occurrences, reading.tracked, {
    notes,
    finder,
    isRead,
    touched: input.touched,
    carryOver,
    timezone
  });
  const judge = createGoneJudge({ isRead, finder, movedAway, files: [...notes, ...input.others ?? []], occurrences });
  const context = {
    input,
    heldKeys: listHeldKeys(entities),
    assignment: readAssignment(input.settings),
    makeKey: createKeyMaker(new Set(reading.tracked.map(({ marker }) => marker.key)), input.settings.carryOver)
  };
  const verdicts = entities.map((entity) => ({ entity, rest: judge(entity) }));
  const concerned = verdicts.filter(({ entity, rest }) => isConcerned(listNotes(entity, rest), input.only));
  const decided = concerned.map(({ entity, rest }) => decide(entity, rest, context));
  const titles = new Set(occurrences.map(({ todo }) => foldText(todo.title)));
  const decisions = setDamagedApart(decided, claimDamaged(listNewcomers(decided), reading.damaged, titles));
  const standing = concerned.flatMap(({ entity, rest }, index) => {
    const decision = decisions[index];
    return (decision === void 0 ? null : describeStanding(entity, rest, decision)) ?? [];
  });
  const ties = concerned.flatMap(({ entity }, index) => {
    const decision = decisions[index];
    return (decision === void 0 ? null : describeTie(entity, decision)) ?? [];
  });
  const changes = decisions.flatMap((decision) => decision.kind === "change" ? [decision.change] : []);
  return {
    changes: [
      ...input.only === null && input.notes.length > 0 ? reading.duplicates.map(describeDuplicate) : [],
      ...changes.toSorted(compareChanges)
    ],
    unchanged: decisions.filter((decision) => decision.kind === "unchanged").length,
    skipped: decisions.flatMap((decision) => decision.kind === "skip" ? [decision.skipped] : []).toSorted(compareSkipped),
    waiting: listWaiting(concerned.map(({ entity }, index) => ({ entity, decision: decided[index] }))),
    standing,
    ties,
    live: decisions.flatMap((decision) => decision.live === null ? [] : [decision.live]),
    reading
  };
}
function listWaiting(decided) {
  const waiting = decided.filter(({ decision }) => decision?.kind === "skip" && isOutOfScope(decision.skipped.reason));
  const open = waiting.flatMap(({ entity }) => entity.occurrences.filter(({ todo }) => todo.state === "open"));
  return [...new Set(open.map(({ note }) => note.path))].sort(compareText);
}
function listHeldKeys(entities) {
  const held = entities.filter((entity) => entity.tracked !== null && entity.occurrences.length > 0);
  return new Set(held.map((entity) => entity.tracked?.marker.key ?? ""));
}
function isConcerned(notes, only) {
  return only === null || notes.some((path) => only.has(path));
}
function listNewcomers(decisions) {
  return decisions.flatMap((decision) => {
    if (decision.kind !== "change" || decision.change.kind !== "create" || decision.live === null) return [];
    const { desired, notes } = decision.change;
    return [{ key: desired.key, title: desired.title, latest: decision.live.occurrence, notes }];
  });
}
function setDamagedApart(decisions, claimed) {
  return decisions.map((decision) => {
    if (decision.kind !== "change" || decision.change.kind !== "create" || decision.live === null) return decision;
    const issue = claimed.get(decision.change.desired.key);
    return issue === void 0 ? decision : skip(decision.live.occurrence, "detached", issue);
  });
}
function compareSkipped(a, b) {
  return compareText(a.note, b.note) || a.line - b.line;
}

// src/shell/github/list-assignable.ts
async function listAssignable(tracker, repo, wanted) {
  const found = /* @__PURE__ */ new Set();
  const answer = (isWhole) => new Map(
    wanted.flatMap((login) => {
      const isFound = found.has(login.toLowerCase());
      return isFound || isWhole ? [[login, isFound]] : [];
    })
  );
  if (wanted.length < 2) return answer(false);
  try {
    for (let page = 1; ; page++) {
      const { logins, pagesLeft } = await tracker.listAssignees(repo, page);
      for (const login of logins) found.add(login.toLowerCase());
      if (pagesLeft === 0) return answer(found.size > 0);
      if (wanted.filter((login) => !found.has(login.toLowerCase())).length <= pagesLeft) return answer(false);
    }
  } catch (error) {
    if (error instanceof TrackerError && error.kind === "limited") throw error;
    return answer(false);
  }
}

// src/shell/apply/tell-unassignable.ts
function describeUnassignable(repo, login) {
  const message = `${repo}: \`${login}\` from \`people\` cannot be assigned there. Correct the login, give them access, or set \`assign: false\`; the next run after that assigns the open issues.`;
  return { level: "warning", message };
}

// src/shell/github/advise-refusal.ts
var NEEDS = {
  issues: {
    forbidden: 'give the token the permission "Issues: read and write" there',
    missing: "not found; check the name, and that the token may read and write its issues"
  },
  notes: {
    forbidden: "give `notes-token` `contents: read`, and `pull-requests: write` for the comment",
    missing: "not found; check that `notes-token` may read this repository"
  },
  reflect: {
    forbidden: "give `notes-token` `contents: write` and `pull-requests: write`",
    missing: "not found; give `notes-token` `contents: write` and `pull-requests: write`"
  }
};
var ROWS = [
  [new RegExp("archived", "i"), () => "unarchive it or choose another target"],
  [new RegExp("\\bsaml\\b", "i"), (refusal) => `authorise the token for the organisation's single sign-on${nameSignOn(refusal)}`],
  [new RegExp("token.{0,40}lifetime", "i"), () => "create a new token with a lifetime that the organisation allows"],
  [
    new RegExp("personal access tokens? \\(classic\\)", "i"),
    () => "the organisation forbids classic tokens: use a fine-grained token or a GitHub App"
  ],
  [
    new RegExp("forbids access via a fine-grained", "i"),
    () => "the organisation forbids fine-grained tokens: ask for approval of the token there, or use a GitHub App"
  ],
  [
    new RegExp("\\bip (?:address|allow)", "i"),
    () => "use a runner whose address is on the allow list, or ask an owner of the organisation to add it"
  ],
  [new RegExp("suspended", "i"), () => "the token's account or App is suspended: use another"],
  [
    new RegExp("enterprise managed user|managed user", "i"),
    () => "a managed account cannot act outside its enterprise: use a token of another account or a GitHub App"
  ],
  [
    new RegExp("interactions?\\b.{0,60}\\b(?:limit|restrict)|\\blimit\\w*\\b.{0,30}\\binteract", "i"),
    () => "interactions are limited there for now: wait until the limit ends, or use an account with write access"
  ],
  [new RegExp("\\bblocked\\b", "i"), () => "the token's account is blocked there: ask to have it unblocked, or use another"],
  [
    new RegExp("not permitted to create or approve pull requests", "i"),
    () => "allow GitHub Actions to create pull requests (Settings \u2192 Actions \u2192 General), or use a GitHub App"
  ],
  [new RegExp("rate limit", "i"), () => "the next run tries again"],
  [new RegExp("resource not accessible", "i"), (_refusal, need) => NEEDS[need].forbidden]
];
function adviseRefusal(refusal, need) {
  const row = ROWS.find(([words]) => words.test(refusal.message));
  if (row !== void 0) return row[1](refusal, need);
  if (refusal.status === 401) return "check that the secret is right and has not expired";
  const what = need === "issues" ? "issues there" : "this repository and its pull requests";
  return `check what the token's account is allowed to do with ${what}`;
}
function nameSignOn({ headers }) {
  const url = (pattern$43 ??= new RegExp("^required;\\s*url=(https:\\/\\/[^\\s;,\"'<>]+)")).exec(headers["x-github-sso"] ?? "")?.[1];
  return url === void 0 ? "" : `: ${url}`;
}

// src/shell/github/call-github.ts
function splitRepo(repo) {
  const slash = repo.indexOf("/");
  return { owner: repo.slice(0, slash), repo: repo.slice(slash + 1) };
}
async function callGitHub(repo, send, need = "issues") {
  let answer;
  try {
    answer = await send();
  } catch (error) {
    throw error instanceof TrackerError ? error : describeFailure(repo, error, need);
  }
  if (answer.status >= 300) throw describeRedirect(repo, readAnswer2(answer));
  return answer;
}
async function getViewer(client, repo) {
  try {
    return (await callGitHub(repo, () => client.rest.users.getAuthenticated())).data.login;
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind === "limited" || error.kind === "ambiguous") throw error;
    return error.kind === "forbidden" ? null : void 0;
  }
}
function readAnswer2({ status, headers }) {
  const location = Reflect.get(headers, "location");
  return { status, location: typeof location === "string" ? location : null };
}
function describeRedirect(repo, { status, location }) {
  const isMove = location === null ? status !== 302 && status !== 303 : (pattern$44 ??= new RegExp("\\/repos(?:itories)?\\/")).test(location);
  const message = isMove ? `${repo} was renamed or transferred; write its new name in the configuration (redirects are not followed)` : `${repo}: GitHub answered with a redirect${nameHost(location)}, as a login page would; check the API address and any proxy or firewall in between`;
  return new TrackerError(isMove ? "moved" : "unauthorised", message, { status });
}
function nameHost(location) {
  const host = location !== null && URL.canParse(location) ? new URL(location).host : "";
  return host === "" ? "" : ` to ${host}`;
}
function describeFailure(repo, cause, need) {
  const refusal = readRefusal(cause);
  const { status } = refusal;
  const message = refusal.message.replace((pattern$45 ??= new RegExp("\\.$")), "");
  const details = { status, cause };
  switch (status) {
    case null:
      return new TrackerError(
        "ambiguous",
        `${repo}: no answer from GitHub (${message}); the next run tries again`,
        details
      );
    case 401:
      return new TrackerError(
        "unauthorised",
        `${repo}: GitHub does not accept the token${quote(message)}; ${adviseRefusal(refusal, need)}`,
        details
      );
    case 403:
      return new TrackerError(
        "forbidden",
        `${repo}: ${message || "forbidden"}; ${adviseRefusal(refusal, need)}`,
        details
      );
    case 404:
      return new TrackerError("not found", `${repo}: ${NEEDS[need].missing}`, details);
    case 410:
      return new TrackerError(
        "gone",
        `${repo}: ${message || "gone"}; enable issues there or choose another target`,
        details
      );
    case 422:
      return new TrackerError(
        "invalid",
        `${repo}: GitHub rejected the content${quote(describeErrors(message, cause))}`,
        {
          ...details,
          fields: listFields(cause),
          refusedLogins: listRefusedLogins(cause)
        }
      );
    default: {
      const kind = status >= 500 ? "ambiguous" : status >= 400 ? "invalid" : "moved";
      if (kind === "moved") return describeRedirect(repo, { status, location: refusal.headers["location"] ?? null });
      const advice = kind === "ambiguous" ? "; the next run tries again" : "";
      return new TrackerError(kind, `${repo}: GitHub answers ${status}${quote(message)}${advice}`, details);
    }
  }
}
function quote(message) {
  return message === "" ? "" : ` (${message})`;
}
function listErrors(error) {
  const response = error instanceof Error ? Reflect.get(error, "response") : null;
  const data = isRecord(response) ? response["data"] : null;
  const errors = isRecord(data) ? data["errors"] : null;
  return Array.isArray(errors) ? errors.filter(isRecord) : [];
}
function listFields(error) {
  return listErrors(error).flatMap(({ field }) => typeof field === "string" ? [field] : []);
}
function listRefusedLogins(error) {
  const values = listErrors(error).flatMap(({ field, value }) => field === "assignees" ? [value].flat() : []);
  return values.flatMap((value) => typeof value === "string" ? [value.toLowerCase()] : []);
}
function describeErrors(message, error) {
  const details = listErrors(error).flatMap(({ field, code, message: text }) => {
    const words = [field, text ?? code].filter((word) => typeof word === "string");
    return words.length === 0 ? [] : [words.join(": ")];
  });
  return [message, ...details.slice(0, 5)].filter((part) => part !== "").join("; ");
}

// src/shell/github/extras-memory.ts
function createExtrasMemory(tracker, known) {
  const { dueField } = known;
  const listed = new Map(
    known.fields.filter(({ name }) => isNamed(name, dueField)).map(({ repo, id }) => [nameOwner(repo), id])
  );
  const found = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Set();
  return {
    findDueField: async (repo) => {
      if (dueField === null || refused.has(`fields ${repo}`)) return NO_FIELD;
      const id = typeof dueField === "number" ? dueField : listed.get(nameOwner(repo));
      if (id !== void 0) return { id, problem: null };
      const field = found.get(repo) ?? await askForField(tracker, repo, dueField);
      found.set(repo, field);
      return field;
    },
    isRefused: (repo, extra) => refused.has(`${extra} ${repo}`),
    refuse: (repo, extra) => void refused.add(`${extra} ${repo}`)
  };
}
var NO_FIELD = { id: null, problem: null };
async function askForField(tracker, repo, name) {
  const otherwise = "due dates appear only in the text there";
  try {
    const fields = await tracker.listFields(repo);
    const field = fields.find((one) => isNamed(one.name, name));
    if (field !== void 0) return { id: field.id, problem: null };
    return {
      id: null,
      problem: `${repo}: the organisation has no issue field \`${name}\`, so ${otherwise}${listNames(fields)}`
    };
  } catch (error) {
    if (error instanceof TrackerError && error.kind === "limited") throw error;
    const reason = error instanceof TrackerError && error.kind === "ambiguous" ? describeError(error) : null;
    const problem = reason === null ? `${repo}: the token may not list the issue fields of the organisation, or it has none, so ${otherwise}; write the number of the field into the configuration (\`fields: { due: 123 }\`)` : `${reason}; until then ${otherwise}`;
    return { id: null, problem };
  }
}
function listNames(fields) {
  return fields.length === 0 ? "" : `; it has ${fields.map(({ name }) => `\`${name}\``).join(", ")}`;
}
function isNamed(name, field) {
  return typeof field === "string" && name.toLowerCase() === field.toLowerCase();
}
function nameOwner(repo) {
  return splitRepo(repo).owner.toLowerCase();
}

// src/shell/github/target-memory.ts
function createTargetMemory(tracker, known) {
  const assignable = new Map(known.assignable);
  const labels = new Set(known.labels.map(([repo, label]) => writeKey(repo, label)));
  const listed = /* @__PURE__ */ new Set();
  const list = async (repo, logins) => {
    const expected = (known.wanted ?? []).flatMap(([place, login]) => place === repo ? [login] : []);
    const open = [.../* @__PURE__ */ new Set([...logins, ...expected])].filter((login) => !assignable.has(writeKey(repo, login)));
    listed.add(repo);
    for (const [login, canBe] of await listAssignable(tracker, repo, open))
      assignable.set(writeKey(repo, login), canBe);
  };
  const isNeeded = (label) => label.toLowerCase() === known.identifying.toLowerCase();
  return {
    findUnassignable: async (repo, logins) => {
      const missing = /* @__PURE__ */ new Set();
      if (!listed.has(repo) && logins.some((login) => !assignable.has(writeKey(repo, login)))) await list(repo, logins);
      for (const login of logins) {
        const key = writeKey(repo, login);
        const canBe = assignable.get(key) ?? await tracker.isAssignable(repo, login);
        assignable.set(key, canBe);
        if (!canBe) missing.add(login.toLowerCase());
      }
      return missing;
    },
    ensureLabels: async (repo, wanted, options = { frugal: false }) => {
      for (const label of wanted) {
        if (labels.has(writeKey(repo, label))) continue;
        try {
          if (!options.frugal || !await tracker.hasLabel(repo, label)) await tracker.ensureLabel(repo, label);
        } catch (error) {
          if (isNeeded(label) || !isRefused(error)) throw error;
        }
        labels.add(writeKey(repo, label));
      }
    },
    extras: createExtrasMemory(tracker, known.extras ?? { dueField: null, fields: [] })
  };
}
var REFUSED = /* @__PURE__ */ new Set(["forbidden", "not found", "invalid"]);
function isRefused(error) {
  return error instanceof TrackerError && REFUSED.has(error.kind);
}
function writeKey(repo, name) {
  return `${repo} ${name}`.toLowerCase();
}

// src/app/settle-assignees.ts
async function settleAssignees(run, made, isServed) {
  const waiting = listWaiting2(run, made.plan).filter(({ repo }) => isServed(repo));
  const assignable = /* @__PURE__ */ new Map();
  for (const repo of new Set(waiting.map((pair) => pair.repo))) {
    const logins = waiting.flatMap((pair) => pair.repo === repo ? [pair.login] : []);
    const listed = await listAssignable(run.tracker, repo, logins);
    for (const login of logins)
      assignable.set(writeKey(repo, login), listed.get(login) ?? await ask(run, repo, login));
  }
  const refused = waiting.filter(({ repo, login }) => assignable.get(writeKey(repo, login)) === false);
  if (refused.length === 0) return { ...made, assignable };
  const isAssignable = (repo, login) => assignable.get(writeKey(repo, login)) ?? true;
  const input = { ...made.input, isAssignable };
  const plan = computePlan(input);
  if (plan.changes.length > 0)
    for (const { repo, login } of refused) run.notices.push(describeUnassignable(repo, login));
  return { plan, input, assignable };
}
function listWaiting2(run, plan) {
  const { mayWait } = readAssignment(run.settings);
  const pairs = plan.changes.flatMap((change) => {
    if (change.kind !== "update") return [];
    const { repo } = change.issue;
    return listNewAssignees(change).filter(mayWait).map((login) => ({ repo, login }));
  });
  return [...new Map(pairs.map((pair) => [writeKey(pair.repo, pair.login), pair])).values()];
}
async function ask(run, repo, login) {
  try {
    return await run.tracker.isAssignable(repo, login);
  } catch (error) {
    if (error instanceof TrackerError && error.kind === "limited") throw error;
    return false;
  }
}

// src/app/admit-arrivals.ts
var MOST_NAMED2 = 10;
async function admitArrivals(run, input) {
  const plan = computePlan(input);
  if (plan.waiting.length === 0) return { input, plan };
  const arrivals = await run.readArrivals();
  const message = describeLeft(run, plan.waiting, arrivals);
  if (message !== null) run.notices.push({ level: "warning", message });
  const come = plan.waiting.filter((path) => arrivals.has(path));
  if (come.length === 0) return { input, plan };
  const wider = { ...input, added: /* @__PURE__ */ new Set([...input.added, ...come]) };
  return { input: wider, plan: computePlan(wider) };
}
function describeLeft(run, waiting, arrivals) {
  const { since } = run;
  if (since !== null && isAhead(since, run.clock.now()))
    return `\`since\` (${since}) is in the future: until then, no TODO from an earlier meeting opens an issue.`;
  const left = arrivals.gap === null ? [] : waiting.filter((path) => !arrivals.has(path));
  if (left.length === 0) return null;
  const named = left.slice(0, MOST_NAMED2).map((path) => `\`${path}\``);
  const more = left.length > MOST_NAMED2 ? [`${left.length - MOST_NAMED2} more`] : [];
  return `Could not tell whether these notes were added since ${since ?? "then"} (${arrivals.gap ?? ""}), so their TODOs open no issues: ${[...named, ...more].join(", ")}. Fetch the whole history (\`fetch-depth: 0\` of actions/checkout) or set \`since\` to an earlier day.`;
}

// src/shell/github/find-detached.ts
var MOST_SEARCHED = 1e3;
async function findDetached(tracker, repos, known) {
  const found = await mapAtOnce(repos, TARGETS_AT_ONCE, (repo) => findDetachedIn(tracker, repo, known));
  return {
    issues: found.flatMap(({ issues }) => issues),
    refused: new Map(found.flatMap(({ repo, refused }) => refused === null ? [] : [[repo, refused]])),
    unsure: new Map(found.flatMap(({ repo, unsure }) => unsure === null ? [] : [[repo, unsure]])),
    warnings: found.flatMap(({ warning }) => warning === null ? [] : [warning])
  };
}
async function findDetachedIn(tracker, repo, known) {
  const nothing2 = { repo, issues: [], refused: null, unsure: null, warning: null };
  try {
    const searched = await searchAll(tracker, repo, known);
    const unsure = searched.isWhole ? null : describeUnsure(repo, searched.total);
    const claimed = searched.issues.filter((issue) => isOurs(issue, known));
    const trust = await createTrust(tracker, claimed);
    const found = claimed.filter(trust.isTrusted);
    const isRenamed = found.length > 1 && !known.labelled.has(repo);
    const refused = isRenamed ? { message: describeRenamed(repo, known.label, known.isPublic ? [] : found), kind: "lasting" } : trust.failures.get(repo) ?? null;
    return { ...nothing2, issues: isRenamed ? [] : found, refused, unsure };
  } catch (error) {
    const refusal = describeRefusal(error);
    const message = `Could not look for issues whose label was removed: ${refusal.message}`;
    const isPassedOver = refusal.kind === "lasting" || refusal.kind === "gone";
    return isPassedOver ? { ...nothing2, warning: message } : { ...nothing2, refused: { ...refusal, message } };
  }
}
async function searchAll(tracker, repo, known) {
  const query = { word: FOOTER_WORD, withoutLabel: known.label, author: null };
  const found = await tracker.searchIssues(repo, query);
  if (found.isWhole || found.total <= MOST_SEARCHED) return found;
  const author = await tracker.getViewer(repo) ?? known.authors.get(repo) ?? null;
  return author === null ? found : tracker.searchIssues(repo, { ...query, author });
}
function describeUnsure(repo, total) {
  return total > MOST_SEARCHED ? {
    kind: "lasting",
    message: `${repo}: ${total} issues there may have been opened by this action and lost their label, more than GitHub's search returns, so nothing is opened; put the label back on those you still want to keep in sync`
  } : {
    kind: "limited",
    message: `${repo}: GitHub's search was cut short, so nothing is opened there until the next run`
  };
}
function isOurs(issue, known) {
  const reading = readBody(issue.body);
  return reading.kind === "managed" ? isOwn2(reading.marker, known) : reading.shortId !== null;
}
function describeRenamed(repo, label, named) {
  const numbers = named.slice(0, 3).map((issue) => `#${issue.number}`);
  const examples = numbers.length === 0 ? "" : ` (${numbers.join(", ")}\u2026)`;
  return `${repo}: no issue has the label \`${label}\`, but several were opened by this action${examples}: the label was renamed. Write its new name as \`label\` in the configuration, or rename it back; nothing is written there until then`;
}

// src/app/make-plan.ts
async function makePlan(run, notes, read) {
  const { isTrusted, failures } = await createTrust(run.tracker, read.issues);
  const formerRepositories = run.settings.former.repositories ?? [];
  const trackers = { repository: run.repositoryId, formerRepositories, detached: /* @__PURE__ */ new Set(), isTrusted };
  const { input: first, plan } = await admitArrivals(run, {
    ...createPlanInput(run, notes),
    issues: read.issues,
    trackers
  });
  const refused = new Map([...read.failures, ...failures, ...refuseMoved(run, plan, first)]);
  const found = await lookForDetached(run, plan, refused);
  for (const [repo, refusal] of found.refused) refused.set(repo, refusal);
  tellRefusals(run, refused);
  const listed = new Set(read.issues.map((issue) => `${issue.repo}#${issue.number}`));
  const detached = found.issues.filter((issue) => !listed.has(`${issue.repo}#${issue.number}`));
  const isServed = (repo) => !refused.has(repo);
  if (detached.length === 0) {
    const settled2 = await settleAssignees(run, { plan, input: first }, isServed);
    return setApart(settled2, { refused, unsure: found.unsure }, run);
  }
  const input = {
    ...first,
    issues: [...read.issues, ...detached],
    trackers: { ...trackers, detached: new Set(detached) }
  };
  const settled = await settleAssignees(run, { plan: computePlan(input), input }, isServed);
  return setApart(settled, { refused, unsure: found.unsure }, run);
}
async function lookForDetached(run, plan, refused) {
  const isOpening = plan.changes.some((change) => change.kind === "create");
  if (isOpening && run.mode === "sync" && findRefusals(plan.changes, run.limits).length === 0)
    run.readStanding().catch(() => void 0);
  const searched = isOpening ? listTargets(run.settings).filter((repo) => !refused.has(repo)) : [];
  const ours = plan.reading.tracked.map(({ issue }) => issue);
  const found = await findDetached(run.tracker, searched, {
    label: run.settings.label,
    repository: run.repositoryId,
    formerRepositories: run.settings.former.repositories ?? [],
    labelled: new Set(ours.map(({ repo }) => repo)),
    authors: new Map(ours.flatMap(({ repo, author }) => author === null ? [] : [[repo, author]])),
    isPublic: run.mode === "preview"
  });
  for (const message of found.warnings) run.notices.push({ level: "warning", message });
  return found;
}
function tellRefusals(run, refusals) {
  for (const { message, kind } of refusals.values()) {
    const level = kind === "limited" ? "notice" : run.tolerant ? "warning" : "error";
    if (!run.notices.some((notice) => notice.message === message)) run.notices.push({ level, message });
  }
}
function refuseMoved(run, plan, { issues, trackers }) {
  const creates = plan.changes.filter((change) => change.kind === "create");
  if (creates.length === 0) return /* @__PURE__ */ new Map();
  const newKeys = new Set(creates.map(({ desired }) => desired.key));
  const moved = findMoved(issues, trackers, { notesRepo: run.base.notesRepo, newKeys });
  const openings = new Set(creates.map(({ subject }) => subject.repo.toLowerCase()));
  const concerned = [...moved].filter(([repo]) => openings.has(repo.toLowerCase()));
  return new Map(
    concerned.map(([repo, { count: count2, ids }]) => [
      repo,
      {
        kind: "lasting",
        message: `${repo}: ${count2} issues there were opened from a notes repository with another id, and none from this one (${run.repositoryId}), so nothing is written there. If this repository was moved to another server or recreated, add this to the configuration: former: { repositories: [${ids.join(", ")}] }`
      }
    ])
  );
}
function createPlanInput(run, notes) {
  const { settings, scope, others, base, since, added, renames, changed } = run;
  const policy = createLinkPolicy(settings, base.notesRepo, base.serverUrl);
  const only = run.mode === "preview" ? changed : null;
  return { notes, others, settings, scope, base, policy, since, added, renames, touched: changed, only };
}
function setApart({ plan, input, assignable }, { refused, unsure }, run) {
  const leftAlone = run.mode === "preview" ? [] : describeLeftAlone(plan.reading);
  for (const message of leftAlone) run.notices.push({ level: "warning", message });
  const former = new Set(run.settings.former.targets);
  const unseen = [...refused].find(([repo, refusal]) => refusal.kind !== "gone" && former.has(repo))?.[1].message ?? null;
  const changes = [];
  const blocked = [];
  for (const change of plan.changes) {
    const isNew = change.kind === "create";
    const refusal = refused.get(change.subject.repo) ?? (isNew ? unsure.get(change.subject.repo) : void 0);
    if (refusal !== void 0) {
      const status = refusal.kind === "limited" ? "deferred" : "failed";
      blocked.push(describeChange(change, { status, message: refusal.message }));
    } else if (unseen !== null && isNew) blocked.push(describeChange(change, { status: "deferred", message: unseen }));
    else changes.push(change);
  }
  const opening = new Set(plan.changes.flatMap(({ kind, subject }) => kind === "create" ? [subject.repo] : []));
  tellRefusals(run, new Map([...unsure].filter(([repo]) => opening.has(repo))));
  const isLimited = [...refused.values()].some(({ kind }) => kind === "limited");
  return { plan, input, changes, blocked, isLimited, assignable };
}

export {
  TrackerError,
  isAboutAssignees,
  listRefused,
  describeError,
  listTargets,
  createLinkPolicy,
  nameWish,
  placeWish,
  REFLECT_BRANCH,
  PULL_TITLE,
  readPullMemory,
  writePullBody,
  describePull,
  describeEmptyPull,
  createOctokit,
  readRefusal,
  splitRepo,
  callGitHub,
  getViewer,
  findArrivals,
  isAhead,
  mapAtOnce,
  NOTHING_READ,
  readAllTrackers,
  findTooVisible,
  findHidden,
  listNewFields,
  MOST_ASSIGNEES,
  computeFreshPatch,
  isDueToWrite,
  describeChange,
  findRefusals,
  withholdMarks,
  listNewAssignees,
  readAssignment,
  describeUnassignable,
  readTrackers,
  createTargetMemory,
  computePlan,
  makePlan
};
var pattern$0, pattern$1, pattern$2, pattern$3, pattern$4, pattern$5, pattern$6, pattern$7, pattern$8, pattern$9, pattern$10, pattern$11, pattern$12, pattern$13, pattern$14, pattern$15, pattern$16, pattern$17, pattern$18, pattern$19, pattern$20, pattern$21, pattern$22, pattern$23, pattern$24, pattern$25, pattern$26, pattern$27, pattern$28, pattern$29, pattern$30, pattern$31, pattern$32, pattern$33, pattern$34, pattern$35, pattern$36, pattern$37, pattern$38, pattern$39, pattern$40, pattern$41, pattern$42, pattern$43, pattern$44, pattern$45;
