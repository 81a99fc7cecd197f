import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HARDLY_DONE,
  HEDGES,
  LANGUAGES,
  WHEN_DONE,
  anyFolded,
  areOfTwoTickets,
  compareText,
  computeInitials,
  createMatcher,
  cutText,
  english,
  findCueAt,
  findDue,
  foldCase,
  foldLetters,
  foldName,
  foldText,
  gather,
  isPlain,
  isSmallWord,
  isTurningWord,
  joinSpaces,
  list,
  mayBegin,
  mayConsist,
  perVocabulary,
  remember,
  rememberAnswers,
  splitName,
  takeComments,
  vocabularyOf,
  withoutDate
} from "./chunk-HI3JPHZ4.js";
import {
  groupBy,
  stripHidden
} from "./chunk-Y72T22VG.js";
import {
  isRecord
} from "./chunk-AKESPVDS.js";
import {
  __require
} from "./chunk-LQK3ML4U.js";

// src/core/text/break-words.ts
var BREAK = "\u200B";
var PAGE$made;
function PAGE() {
  return PAGE$made ??= new RegExp("([\\w.-]+\\/[\\w.-]+)\\/(?:(?:issues?|pulls?|discussions?)\\/(?=\\d)|commits?\\/(?=[0-9a-f]{7}))", "gi");
}
function breakWords(words2, { allowed }) {
  return breakOwnWord(words2).replace((pattern$0 ??= new RegExp("@(?=[\\p{L}\\p{N}])", "gu")), `@${BREAK}`).replace((pattern$1 ??= new RegExp("#(?=\\d)", "g")), `#${BREAK}`).replace((pattern$2 ??= new RegExp("(?<![a-z0-9])(gh-)(?=\\d)", "gi")), `$1${BREAK}`).replace((pattern$3 ??= new RegExp("(www)\\.(?=github\\.com)", "gi")), `$1${BREAK}.`).replace(PAGE(), (page, repository) => allowed.has(repository.toLowerCase()) ? page : `${page}${BREAK}`);
}
function breakOwnWord(text) {
  return text.replace((pattern$4 ??= new RegExp("meeting-?todos(?=:| mt-)", "gi")), (word) => `${word}${BREAK}`);
}
function breakSigns(code, policy) {
  return breakWords(code, policy).replace((pattern$5 ??= new RegExp("<(?=[a-z/!?])", "gi")), `<${BREAK}`).replace((pattern$6 ??= new RegExp("!(?=\\[)", "g")), `!${BREAK}`).replace((pattern$7 ??= new RegExp("\\](?=[([:])", "g")), `]${BREAK}`).replace((pattern$8 ??= new RegExp("&(?=#|[a-z][a-z0-9]*;)", "gi")), `&${BREAK}`).replace((pattern$9 ??= new RegExp("\\\\(?=[!-/:-@[-`{-~])", "g")), `\\${BREAK}`);
}

// src/core/text/write-text.ts
var PREFIX$made;
function PREFIX() {
  return PREFIX$made ??= new RegExp("^[\\s>]*");
}
function writeText(raw, value, policy) {
  const lines = raw.split("\n");
  const values = value.split("\n");
  if (lines.length !== values.length) return writeLiteral(values.join(" "), policy);
  return lines.map((line, index) => {
    const prefix = index === 0 ? "" : PREFIX().exec(line)?.[0] ?? "";
    return prefix + writePiece(line.slice(prefix.length), values[index] ?? "", policy);
  }).join("\n");
}
function writePiece(raw, value, policy) {
  if (raw === value) return breakText(stripHidden(raw), policy);
  const isHarmless = (text) => !(pattern$10 ??= new RegExp("[<`]|!\\[|\\[[!^]|\\]:|www\\.", "i")).test(text) && breakWords(text, policy) === text;
  const isPlain2 = isHarmless(raw) && isHarmless(value) && stripHidden(value) === value;
  return isPlain2 ? raw : writeLine(value, policy);
}
function breakText(text, policy) {
  return breakWords(text, policy).replace((pattern$11 ??= new RegExp(":(?=\\/\\/[<&])", "g")), `:${BREAK}`).replace((pattern$12 ??= new RegExp("www(?=\\.)", "gi")), `$&${BREAK}`).replace((pattern$13 ??= new RegExp("&(?=#|[a-z][a-z0-9]*;)", "gi")), "&amp;").replace((pattern$14 ??= new RegExp("<", "g")), "&lt;").replace((pattern$15 ??= new RegExp("\\](?=:)", "g")), `]${BREAK}`).replace((pattern$16 ??= new RegExp("!(?=\\[)", "g")), `!${BREAK}`).replace((pattern$17 ??= new RegExp("\\[(?=![a-z]+\\]|\\^)", "gi")), "\\[").replace((pattern$18 ??= new RegExp("`", "g")), "\\`");
}
function writeLiteral(raw, policy) {
  return raw.split("\n").map((line, index) => {
    const prefix = index === 0 ? "" : (pattern$19 ??= new RegExp("^\\s*(?:>\\s?)*")).exec(line)?.[0].trimEnd() ?? "";
    const text = index === 0 ? line : line.slice(prefix.length).trim();
    return `${prefix}${prefix === "" || text === "" ? "" : " "}${writeLine(text, policy)}`;
  }).join("\n");
}
function writeLine(line, policy) {
  return writeSigns(line, policy).replace((pattern$20 ??= new RegExp("^(\\s*)([-+=>#])")), "$1\\$2").replace((pattern$21 ??= new RegExp("^(\\s*\\d{1,9})([.)])")), "$1\\$2");
}
function writeSigns(text, policy) {
  return breakWords(stripHidden(text), policy).replace((pattern$22 ??= new RegExp("[\\\\`*_~[\\]|]", "g")), "\\$&").replace((pattern$23 ??= new RegExp("&(?=#|[a-z][a-z0-9]*;)", "gi")), "&amp;").replace((pattern$24 ??= new RegExp("<", "g")), "&lt;").replace((pattern$25 ??= new RegExp(":(?=\\/\\/)", "g")), `:${BREAK}`).replace((pattern$26 ??= new RegExp("www(?=\\.)", "gi")), `$&${BREAK}`);
}

// src/core/text/escape-markdown.ts
function escapeText(text, policy) {
  const line = stripHidden(text).replace((pattern$27 ??= new RegExp("\\s+", "g")), " ").trim();
  const spans = (pattern$28 ??= new RegExp("[|\\\\]")).test(line) ? null : findSpans(line);
  if (spans === null) return writeLine(line.replace((pattern$29 ??= new RegExp("`", "g")), "\u02CB"), policy);
  let result = "";
  let end = 0;
  for (const [from, to] of spans) {
    result += escapeBetween(line, end, from, policy) + breakOwnWord(line.slice(from, to));
    end = to;
  }
  return result + escapeBetween(line, end, line.length, policy);
}
function escapeBetween(line, from, to, policy) {
  const prose = line.slice(from, to);
  return from === 0 ? writeLine(prose, policy) : writeSigns(prose, policy);
}
function findSpans(line) {
  if ((pattern$30 ??= new RegExp("(?::\\/\\/|www\\.|@)\\S*`|`{11}", "i")).test(line)) return null;
  const spans = [];
  let open = null;
  for (const match of line.matchAll((pattern$31 ??= new RegExp("`+", "g")))) {
    if (open === null) open = { at: match.index, run: match[0] };
    else if (match[0] === open.run) {
      spans.push([open.at, match.index + match[0].length]);
      open = null;
    }
  }
  return open === null ? spans : null;
}
function quoteCode(word) {
  const text = breakOwnWord(stripHidden(word)).replace((pattern$32 ??= new RegExp("\\s+", "g")), " ").replace((pattern$33 ??= new RegExp("`", "g")), "\u02CB").trim();
  return `\`${text === "" ? " " : text}\``;
}
function escapeCode(word) {
  const text = stripHidden(word.replace((pattern$34 ??= new RegExp("[\\p{Cc}\\p{Cs}]", "gu")), "")).replace((pattern$35 ??= new RegExp("`", "g")), "\u02CB").replace((pattern$36 ??= new RegExp("\\|", "g")), "\xA6").replace((pattern$37 ??= new RegExp("\\s+", "g")), " ").trim();
  return `\`${text === "" ? " " : cutText(text, 200)}\``;
}

// src/core/text/hash.ts
function hashText(text, digits = 8) {
  let a = 3735928559 ^ text.length;
  let b = 1103547991 ^ text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = finish(a ^ b >>> 16);
  b = finish(b ^ a >>> 16);
  return ((a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0")).slice(0, digits);
}
function finish(value) {
  let h = value;
  h = Math.imul(h ^ h >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return h ^ h >>> 16;
}
function readHashes(joined, digits) {
  const hashes = [];
  for (let start = 0; start + digits <= joined.length; start += digits)
    hashes.push(joined.slice(start, start + digits));
  return hashes;
}

// src/core/text/inert-url.ts
var KINDS = "issues?|pulls?|discussions?|commits?|compare";
var REFERENCE$made;
function REFERENCE() {
  return REFERENCE$made ??= new RegExp(String.raw`^\/+([^/]+)\/+([^/]+)\/+(${KINDS})(\/.*)?$`, "i");
}
var WRITTEN_END$made;
function WRITTEN_END() {
  return WRITTEN_END$made ??= new RegExp(String.raw`^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:${KINDS})(\/(?!.*\/\.).*)?$`, "i");
}
function neutraliseUrl(url, policy) {
  const safe = url.replace((pattern$38 ??= new RegExp("@", "g")), "%40").replace((pattern$39 ??= new RegExp("&(?=#|[a-z][a-z0-9]*;)", "gi")), "&amp;");
  const parsed = parseUrl(safe);
  const match = parsed === null ? null : REFERENCE().exec(parsed.pathname);
  if (parsed === null || match === null) return safe;
  const [, owner = "", name = "", kind = "", rest = ""] = match;
  const repository = `${decodeSegment(owner)}/${decodeSegment(name)}`.toLowerCase();
  if (policy.allowed.has(repository)) return safe;
  const tail = WRITTEN_END().exec(safe)?.[1] ?? `${rest}${parsed.search}${parsed.hash}`;
  const host = parsed.hostname.replace((pattern$40 ??= new RegExp("\\.$")), "");
  if ((pattern$41 ??= new RegExp("^(?:www\\.)?github\\.com$")).test(host)) return `https://redirect.github.com/${owner}/${name}/${kind}${tail}`;
  if (host !== parseUrl(policy.serverUrl)?.hostname) return safe;
  const escaped = `%${kind.charCodeAt(0).toString(16)}${kind.slice(1)}`;
  return `${parsed.protocol}//${parsed.host}/${owner}/${name}/${escaped}${tail}`;
}
function resolveLink(url, policy, base) {
  const address = url.startsWith("//") ? `https:${url}` : url;
  if ((pattern$42 ??= new RegExp("^(?:https?:\\/\\/|mailto:)", "i")).test(address)) {
    if (!URL.canParse(address)) return null;
    return escapeTarget(neutraliseUrl(address, policy));
  }
  const page = base === null || (pattern$43 ??= new RegExp("^[a-z][a-z0-9+.-]*:", "i")).test(address) ? null : parseUrl(base);
  if (page === null || address === "") return null;
  const top = (pattern$44 ??= new RegExp("^(?:\\/[^/]+){2}\\/blob\\/[^/]+")).exec(page.pathname)?.[0] ?? "";
  const relative = address.startsWith("/") ? `${top}${address}` : address;
  const absolute = URL.canParse(relative, page.href) ? new URL(relative, page.href).href : null;
  return absolute === null ? null : `<${escapeTarget(neutraliseUrl(absolute, policy))}>`;
}
function escapeTarget(url) {
  return url.replace((pattern$45 ??= new RegExp("[\\s<>()\\\\`\"'|[\\]{}^*~\\p{Cc}]", "gu")), (sign) => {
    const code = sign.charCodeAt(0);
    return code > 127 ? encodeURIComponent(sign) : `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
  });
}
function isLiveUrl(url, policy) {
  if (!(pattern$46 ??= new RegExp("^(?:https?:\\/\\/|mailto:)", "i")).test(url)) return true;
  const plain = url.replace((pattern$47 ??= new RegExp("[@&]", "g")), "");
  return neutraliseUrl(plain, policy) !== plain;
}
function isOtherHost(host, { serverUrl }) {
  const name = (pattern$48 ??= new RegExp("^((?:[a-z0-9-]+\\.)+[a-z][a-z0-9-]*)(?::\\d+)?$", "i")).exec(host)?.[1]?.toLowerCase();
  return name !== void 0 && !(pattern$49 ??= new RegExp("(?:^|\\.)github\\.com$")).test(name) && name !== parseUrl(serverUrl)?.hostname;
}
function parseUrl(url) {
  return URL.canParse(url) ? new URL(url) : null;
}
function decodeSegment(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

// src/core/text/help-link.ts
var HELP_URL = "https://github.com/meeting-todos/meeting-todos#readme";
var HELP_LINK = `[What is this?](${HELP_URL})`;

// src/core/block/marker-hashes.ts
var WORD_DIGITS = 3;
var TEAM_DIGITS = 4;
function hashWord(word) {
  return hashText(word.toLowerCase(), WORD_DIGITS);
}
function hashTitle(title) {
  return hashText(title.trim(), 8);
}
function hashSaid(text) {
  return hashText(joinSpaces(text), 8);
}
function hashTeam(team) {
  return hashText(team.toLowerCase(), TEAM_DIGITS);
}

// src/core/block/marker-sightings.ts
var MOST_SIGHTED = 14e3;
function boundSightings(sightings) {
  const [first, ...rest] = sightings;
  if (first === void 0) return [];
  const kept = [];
  let used = countBytes(first);
  for (const sighting of rest.toReversed()) {
    used += countBytes(sighting);
    if (used > MOST_SIGHTED) break;
    kept.push(sighting);
  }
  return [first, ...kept.reverse()];
}
function countBytes(sighting) {
  return new TextEncoder().encode(JSON.stringify(sighting)).length;
}
function encodeSighting({ date, path, text, owners, title, bare, topic }) {
  const facts = [date ?? "", path, text, owners, title];
  if (topic !== void 0) return [...facts, bare, topic];
  return bare === text ? facts : [...facts, bare];
}
function decodeSighting(entry) {
  if (!Array.isArray(entry)) return null;
  const fields = entry;
  const [date, path, text, owners, title, bare, topic] = fields;
  if (typeof date !== "string" || typeof path !== "string" || typeof text !== "string") return null;
  if (typeof owners !== "string" || typeof title !== "string") return null;
  const sighting = { date: date || null, path, text, owners, title, bare: typeof bare === "string" ? bare : text };
  return typeof topic === "string" ? { ...sighting, topic } : sighting;
}

// src/core/block/marker.ts
var MOST_HASHES = { assignees: 10, theirs: 10, labels: 14, ticked: 14, owners: 6, teams: 3 };
var MOST_CHARACTERS = 262;
function encodeMarker(marker) {
  const { content } = marker;
  const facts = {
    r: marker.repository,
    k: marker.key,
    n: marker.nonce,
    t: marker.title,
    c: [content.text, content.owners, content.due ?? "", content.items, content.raised, content.last ?? ""].join("."),
    s: marker.state,
    ...marker.closed ? { z: 1 } : {},
    ...marker.removed ? { m: 1 } : {},
    ...marker.reopened ? { w: 1 } : {},
    g: marker.teams.slice(-MOST_HASHES.teams).join(""),
    ...encodeExtras(marker)
  };
  const lists = boundLists(marker, MOST_CHARACTERS - JSON.stringify(facts).length);
  const data = { ...facts, ...lists, S: boundSightings(marker.sightings).map(encodeSighting) };
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
function encodeExtras({ dueField, type, content }) {
  return {
    ...dueField === null ? {} : { f: dueField === content.due ? 1 : dueField },
    ...type === null ? {} : { y: type }
  };
}
function boundLists(marker, characters) {
  const lists = {};
  let left = characters;
  for (const [key, name] of [
    ["a", "assignees"],
    ["p", "theirs"],
    ["l", "labels"],
    ["i", "ticked"],
    ["o", "owners"]
  ]) {
    left -= 7;
    const count = Math.min(MOST_HASHES[name], Math.floor(left / WORD_DIGITS));
    const joined = count <= 0 ? "" : marker[name].slice(-count).join("");
    left -= joined.length;
    lists[key] = joined;
  }
  return Object.fromEntries(Object.entries(lists).filter(([, joined]) => joined !== ""));
}
function decodeMarker(word) {
  const data = decodeJson(word);
  if (!isRecord(data)) return null;
  const { r, k, n, t, c, s, S, f, y } = data;
  if (typeof r !== "number" || !isWord(k) || !isWord(n) || !isWord(t) || typeof c !== "string") return null;
  if (s !== "open" && s !== "done" && s !== "dropped" || !Array.isArray(S)) return null;
  const content = decodeContent(c);
  const sightings = S.map(decodeSighting).filter((sighting) => sighting !== null);
  if (content === null || sightings.length !== S.length) return null;
  return {
    repository: r,
    key: k,
    nonce: n,
    title: t,
    content,
    state: s,
    closed: data["z"] === 1,
    removed: data["m"] === 1,
    reopened: data["w"] === 1,
    assignees: decodeHashes(data["a"], WORD_DIGITS),
    labels: decodeHashes(data["l"], WORD_DIGITS),
    ticked: decodeHashes(data["i"], WORD_DIGITS),
    theirs: decodeHashes(data["p"], WORD_DIGITS),
    owners: decodeHashes(data["o"], WORD_DIGITS),
    teams: decodeHashes(data["g"], TEAM_DIGITS),
    dueField: f === 1 ? content.due : typeof f === "string" ? f : null,
    type: isWord(y) ? y : null,
    sightings
  };
}
function decodeJson(word) {
  try {
    const binary = atob(word);
    if (isPlain(binary)) return JSON.parse(binary);
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
function decodeContent(joined) {
  const [text, owners, due, items, raised, last] = joined.split(".");
  if (text === void 0 || owners === void 0 || due === void 0 || items === void 0) return null;
  if (raised === void 0 || last === void 0 || !(pattern$50 ??= new RegExp("^\\d{1,6}$")).test(raised)) return null;
  return { text, owners, due: due || null, items, raised: Number(raised), last: last || null };
}
function decodeHashes(joined, digits) {
  return typeof joined === "string" ? readHashes(joined, digits) : [];
}
function isWord(value) {
  return typeof value === "string" && (pattern$51 ??= new RegExp("^[\\w-]{1,64}$")).test(value);
}

// src/core/text/write-code.ts
var LONGEST_FENCE = 10;
var DRAWN = /* @__PURE__ */ new Set(["mermaid", "geojson", "topojson", "stl", "math", "suggestion"]);
function writeSpan(value) {
  const runs = new Set([...value.matchAll((pattern$52 ??= new RegExp("`+", "g")))].map((match) => match[0].length));
  const length = Array.from({ length: LONGEST_FENCE }, (_, index) => index + 1).find((one) => !runs.has(one));
  if (length === void 0) return null;
  const fence = "`".repeat(length);
  const isPadded = (pattern$53 ??= new RegExp("^`|`$|^ .*[^ ].* $")).test(value);
  const pad = isPadded ? " " : "";
  return `${fence}${pad}${value}${pad}${fence}`;
}
function readFence(raw) {
  const lines = raw.split("\n");
  const [, fence = "", info = ""] = (pattern$54 ??= new RegExp("^(`{3,}|~{3,})(.*)$")).exec(lines[0] ?? "") ?? [];
  const last = lines.length < 2 ? "" : (pattern$55 ??= new RegExp("^[\\s>]*(`{3,}|~{3,})\\s*$")).exec(lines.at(-1) ?? "")?.[1] ?? "";
  return fence !== "" && last.startsWith(fence) ? { fence, info } : null;
}
function writeCode(raw, policy, isSure) {
  const found = readFence(raw);
  const write = (line) => isSure ? breakOwnWord(line) : breakSigns(line, policy);
  const lines = raw.split("\n");
  if (found === null)
    return lines.map((line, index) => index === 0 ? writeOpening(line, write) : write(line)).join("\n");
  const { fence, info } = found;
  const isLong = fence.length > LONGEST_FENCE;
  const opening = isLong ? fence.slice(0, 3) : fence;
  const content = lines.slice(1, -1).map(write);
  const inside = isLong ? content.map((line) => line.replace((pattern$56 ??= new RegExp("([`~])(?=\\1{2})", "g")), `$1${BREAK}`)) : content;
  const closing = (lines.at(-1) ?? "").replace((pattern$57 ??= new RegExp("[`~]+\\s*$")), opening);
  return [opening + keepLanguage(info), ...inside, closing].join("\n");
}
function writeOpening(line, write) {
  const [, fence, info = ""] = (pattern$58 ??= new RegExp("^(`{3,10}|~{3,10})(?![`~])(.*)$")).exec(line) ?? [];
  return fence === void 0 ? write(line) : fence + keepLanguage(info);
}
function keepLanguage(info) {
  const language = info.trim();
  const isPlain2 = (pattern$59 ??= new RegExp("^[\\w+#.-]{1,30}$")).test(language) && !DRAWN.has(language.toLowerCase());
  return isPlain2 ? info.trimEnd() : "";
}

// src/core/text/inert-edits.ts
function collectEdits(root, context) {
  return root.children.flatMap((child) => editNode(child, context, child));
}
function editNode(node, context, block) {
  const range = readRange(node);
  const raw = context.text.slice(range.from, range.to);
  const write = (text) => text === raw ? [] : [{ ...range, text }];
  switch (node.type) {
    case "text":
      return write(writeText(raw, node.value, context.policy));
    case "inlineCode":
      return write(writeInlineCode(raw, node.value, context));
    case "code":
      return write(writeCode(raw, context.policy, context.isSure));
    case "link":
      return raw.startsWith("[") ? editLink(node, context, block) : write(writeAddress(node, context, block));
    case "break":
    case "thematicBreak":
      return [];
    case "paragraph":
    case "heading":
    case "tableCell":
      return node.children.flatMap((child) => editNode(child, context, node));
    case "root":
    case "blockquote":
    case "list":
    case "listItem":
    case "emphasis":
    case "strong":
    case "delete":
    case "table":
    case "tableRow":
      return node.children.flatMap((child) => editNode(child, context, block));
    case "html":
    case "image":
    case "imageReference":
    case "linkReference":
    case "definition":
    case "footnoteDefinition":
    case "footnoteReference":
    case "yaml":
    default:
      return write(writeLiteral(raw, context.policy));
  }
}
function writeInlineCode(raw, value, { policy, isSure }) {
  const content = isSure ? breakOwnWord(value) : breakSigns(value, policy);
  if (content === value && !raw.includes("\n") && !(pattern$60 ??= new RegExp("`{11}")).test(raw)) return raw;
  return writeSpan(content.replace((pattern$61 ??= new RegExp("\\n", "g")), " ").replace((pattern$62 ??= new RegExp("(?<!\\\\)\\|", "g")), "\\|")) ?? writeLiteral(value, policy);
}
function editLink(link, context, block) {
  const { text, policy, base } = context;
  const { from, to } = readRange(link);
  const last = link.children.at(-1);
  const end = last === void 0 ? from + 1 : readRange(last).to;
  const inner = link.children.flatMap((child) => editNode(child, context, block));
  const target = resolveLink(stripHidden(link.url), policy, base);
  const raw = text.slice(end, to);
  if (target === null)
    return [{ from, to: from + 1, text: "\\[" }, ...inner, { from: end, to, text: writeLiteral(raw, policy) }];
  const isAsWritten = raw === `](${link.url})` && target === escapeTarget(link.url) && !(pattern$63 ??= new RegExp("[\\s`\\\\\"'<>|]")).test(link.url);
  return isAsWritten ? inner : [...inner, { from: end, to, text: `](${target})` }];
}
function writeAddress(link, context, block) {
  const { text, policy } = context;
  const { from, to } = readRange(link);
  const raw = text.slice(from, to);
  const words2 = raw.replace((pattern$64 ??= new RegExp("^<|>$", "g")), "");
  const isHost = raw.startsWith("<") || !(pattern$65 ??= new RegExp("^(?:https?:\\/\\/|www\\.)[^/?#]*[[\\]]", "i")).test(words2);
  if (!isHost || !(pattern$66 ??= new RegExp("^https?:\\/\\/", "i")).test(link.url)) return writeLiteral(words2, policy);
  const target = neutraliseUrl(stripHidden(link.url), policy);
  const isSame = target === link.url;
  const written = isSame ? words2 : target;
  const isClean = !(pattern$67 ??= new RegExp("[\\s<>`\\\\|]")).test(written);
  if (raw.startsWith("<") || !isClean || !isAddressAnywhere(written, context, { from, to, block }))
    return `<${escapeTarget(target)}>`.replace((pattern$68 ??= new RegExp("%28", "g")), "(").replace((pattern$69 ??= new RegExp("%29", "g")), ")");
  return written;
}
function isAddressAnywhere(address, { text, policy }, at) {
  if (breakWords(address, policy) === address) return true;
  const before = text.slice(readRange(at.block).from, at.from).replace((pattern$70 ??= new RegExp("^\\[[ x]\\] ", "i")), "");
  const isBracketed = before.includes("[");
  const isApart = (pattern$71 ??= new RegExp("^$|[\\s(*_~]")).test(text.charAt(at.from - 1)) && (pattern$72 ??= new RegExp("^$|[\\s),.;:!?*_~]")).test(text.charAt(at.to));
  const isPlainHost = (pattern$73 ??= new RegExp("^(?:https?:\\/\\/|www\\.)[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:[:/?#]|$)", "i")).test(address);
  return !isBracketed && isApart && isPlainHost;
}
function isSureOfCode(root, text) {
  if (!text.includes("`") && !text.includes("~~~")) return !listCode(root).some((node) => node.type === "code");
  if (text.includes("	") || (pattern$74 ??= new RegExp("(?:[a-z][a-z0-9+.-]*:\\/\\/|www\\.)\\S*`", "i")).test(text)) return false;
  if (text.split("\n").some((line) => line.includes("|") && line.includes("`"))) return false;
  return listCode(root).every((node) => {
    const { from, to } = readRange(node);
    return node.type === "inlineCode" || readFence(text.slice(from, to)) !== null;
  });
}
function isLive(root, text, policy) {
  const code = listCode(root).map(readRange);
  const isStray = [...text.matchAll((pattern$75 ??= new RegExp("(?<!\\\\)`", "g")))].some(
    ({ index }) => !code.some(({ from, to }) => from <= index && index < to)
  );
  return isStray || holdsLive(root, policy, false);
}
function holdsLive(node, policy, isLinked) {
  let words2 = "";
  for (const child of node.children) {
    words2 += child.type === "text" ? child.value : "\n";
    if (!KNOWN.has(child.type)) return true;
    if (child.type === "link" && isLiveUrl(child.url, policy)) return true;
    if ("children" in child && holdsLive(child, policy, isLinked || child.type === "link")) return true;
  }
  return !isLinked && breakWords(words2, policy) !== words2;
}
var KNOWN = new Set(
  "blockquote list listItem paragraph heading emphasis strong delete table tableRow tableCell text inlineCode code link break thematicBreak".split(
    " "
  )
);
function listCode(node) {
  if (node.type === "code" || node.type === "inlineCode") return [node];
  return "children" in node ? node.children.flatMap(listCode) : [];
}
function readRange(node) {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

// scripts/lazy-parse-markdown.mjs
var loaded;
function parseMarkdown(markdown) {
  loaded ??= __require("./parse-markdown.cjs");
  return loaded.parseMarkdown(markdown);
}

// src/core/text/make-inert.ts
var CANDIDATE$made;
function CANDIDATE() {
  return CANDIDATE$made ??= new RegExp("[@#<&`[\\\\\\t]|~~~|:\\/\\/|www\\.|gh-\\d|\\/(?:issue|pull|discussion|commit|compare)|\\n {4}|^ {4}", "i");
}
var CANDIDATE_BESIDE$made;
function CANDIDATE_BESIDE() {
  return CANDIDATE_BESIDE$made ??= new RegExp("[^\\n\\x20-\\x7e]|[@#<&`[\\\\%|]|~~~|www\\.|gh-\\d|\\n {4}|^ {4}", "i");
}
var MOST = { characters: 8e3, signs: 600, levels: 12, indent: 60, lines: 300 };
function quoteInert(source, policy, base) {
  return makeInert(source, policy, { base, frame: (line) => `> ${line}`.trimEnd() });
}
function writeInertItem(line, policy, base) {
  return makeInert(line, policy, { base, frame: (text) => `${BOX}${text}` }).slice(BOX.length);
}
var BOX = "- [ ] ";
function makeInert(source, policy, { base, frame }) {
  const seen = stripHidden(source).split("\n");
  const text = seen.map(frame).join("\n");
  const words2 = seen.join("\n");
  if (!CANDIDATE().test(words2) || isPlainButForAddresses(words2, policy)) return breakOwnWord(text);
  if (!isTooMuch(seen)) {
    const root = parseMarkdown(text);
    for (const isSure of isSureOfCode(root, text) ? [true, false] : [false]) {
      const inert = applyEdits(text, collectEdits(root, { text, policy, base, isSure }));
      const again = inert === text ? root : parseMarkdown(inert);
      if (!isLive(again, inert, policy) && (!isSure || isSureOfCode(again, inert))) return inert;
    }
  }
  return seen.map((line) => frame(writeLine(line.trim(), policy))).join("\n");
}
function isPlainButForAddresses(words2, policy) {
  if (CANDIDATE_BESIDE().test(words2) || breakWords(words2, policy) !== words2) return false;
  return [...words2.matchAll((pattern$76 ??= new RegExp(":\\/\\/([^\\s/?]*)", "g")))].every(([, host = ""]) => isOtherHost(host, policy));
}
function isTooMuch(lines) {
  const text = lines.join("\n");
  if (text.length > MOST.characters || lines.length > MOST.lines) return true;
  if ((text.match((pattern$77 ??= new RegExp("[*_~`[\\]<>&!\\\\@]|:\\/\\/|www\\.", "g")))?.length ?? 0) > MOST.signs) return true;
  return lines.some((line) => {
    const indent = (pattern$78 ??= new RegExp("^[\\s>\\-+*\\d.)]*")).exec(line)?.[0] ?? "";
    return indent.length > MOST.indent || (indent.match((pattern$79 ??= new RegExp(">|[-+*.)]\\s", "g")))?.length ?? 0) > MOST.levels;
  });
}
function applyEdits(text, edits) {
  let result = "";
  let end = 0;
  for (const edit of edits) {
    result += text.slice(end, edit.from) + edit.text;
    end = edit.to;
  }
  return result + text.slice(end);
}

// src/core/block/write-facts.ts
var REMOVED_LINE = "**Removed** The notes no longer hold this item.";
function writeFacts(block, policy) {
  const { owners, mentions, due, meeting, first, raised } = block;
  const names = [...owners.map(quoteCode), ...mentions.map((login) => `@${login}`)];
  const who = names.length === 0 ? "" : `**Owner${names.length > 1 ? "s" : ""}** ${names.join(", ")}`;
  const when = due === null ? "" : `**Due** ${due}`;
  const again = `**Raised again** ${raised.count === 1 ? "once" : `${raised.count} times`}, last on ${raised.last ?? "?"}`;
  return [
    [who, when].filter((fact) => fact !== "").join(" \xB7 "),
    `**From** ${linkMeeting(meeting, policy)}`,
    raised.count > 0 ? again : "",
    first === null ? "" : `**First raised** ${linkMeeting(first, policy)}`,
    block.follows === null ? "" : `**Raised again after** ${block.follows} was closed`,
    block.removed ? REMOVED_LINE : ""
  ].filter((line) => line !== "").join("\n");
}
function readOwners(block) {
  const line = (pattern$80 ??= new RegExp("^\\*\\*Owners?\\*\\* ([^·\\r\\n]*)", "m")).exec(block)?.[1] ?? "";
  return [...line.matchAll((pattern$81 ??= new RegExp("(`+) ?(.*?) ?\\1", "g")))].map((match) => match[2] ?? "");
}
function linkMeeting({ title, date, url }, policy) {
  return `[${writeMeeting(title, date, policy)}](${url})`;
}
function writeMeeting(title, date, policy) {
  const line = cutText(joinSpaces(title), 200);
  const plain = escapeText(line.replace((pattern$82 ??= new RegExp("`", "g")), "\u02CB").replace((pattern$83 ??= new RegExp("https?:\\/\\/", "gi")), ""), policy);
  const year = date?.slice(0, 4);
  if (date === null || year === void 0 || plain.includes(year)) return plain === "" ? date ?? "the notes" : plain;
  return plain === "" ? date : `${plain}, ${writeDate(date)}`;
}
var MONTHS = "January February March April May June July August September October November December".split(" ");
function writeDate(date) {
  const [year, month, day] = date.split("-").map(Number);
  return `${MONTHS[(month ?? 1) - 1] ?? "?"} ${day ?? "?"}, ${year ?? "?"}`;
}

// src/core/block/issue-body.ts
var FOOTER_WORD = "meetingtodos";
var MOST_QUOTED = 2e4;
var MOST_LISTED = 16e3;
var MOST_ITEM = 200;
var BEGIN = "<!-- meeting-todos:begin -->";
var END$made;
function END() {
  return END$made ??= new RegExp("^<!-- meeting-todos:end v1 ([A-Za-z0-9+/=]+) -->$");
}
var CLAIM$made;
function CLAIM() {
  return CLAIM$made ??= new RegExp("^<!-- meeting-todos:(begin|end)\\b");
}
function writeBlock(block, marker, policy) {
  const paragraphs = [
    quoteSource(block, policy),
    writeChecklist(block, policy),
    writeFacts(block, policy),
    writeFooter(block.label, marker.key)
  ].filter((paragraph) => paragraph !== "");
  return `${BEGIN}
${paragraphs.join("\n\n")}
<!-- meeting-todos:end v1 ${encodeMarker(marker)} -->`;
}
function quoteSource({ source, meeting }, policy) {
  for (let length = Math.min(source.length, MOST_QUOTED); ; length = Math.floor(length / 2)) {
    const cut = length < source.length ? `${cutText(source, length)}\u2026` : source;
    const quote = quoteInert(cut, policy, meeting.url);
    if (quote.length <= MOST_QUOTED + 2 || length < 2) return quote;
  }
}
function writeChecklist({ items, meeting }, policy) {
  const lines = [];
  let used = 0;
  for (const item of items) {
    const line = `- [${item.done ? "x" : " "}] ${writeItem(item, policy, meeting.url)}`;
    used += line.length + 1;
    if (used > MOST_LISTED) return [...lines, `- \u2026 and ${items.length - lines.length} more in the note`].join("\n");
    lines.push(line);
  }
  return lines.join("\n");
}
function writeItem(item, policy, base = null) {
  const line = joinSpaces(item.text);
  return writeInertItem(line.length > MOST_ITEM ? `${cutText(line, MOST_ITEM)}\u2026` : line, policy, base);
}
function writeFooter(label, key) {
  return `<sub>Opened by [Meeting TODOs](${HELP_URL}) from the meeting notes and kept in sync with them; text outside this block is yours. Done? Close it. Not wanted? Close it as *not planned*. Want it left alone? Remove the label ${quoteCode(label)}. \xB7 ${FOOTER_WORD} ${writeShortId(key)}</sub>`;
}
function writeShortId(key) {
  return `mt-${key.slice(0, 6)}`;
}
function readBody(body) {
  const lines = splitLines(body);
  const claims = lines.filter((line) => CLAIM().test(line.text));
  const shortId = new RegExp(`${FOOTER_WORD} (mt-[0-9a-f]{6})`).exec(body)?.[1] ?? null;
  if (claims.length === 0) return { kind: "none", shortId };
  const [begin, end] = claims;
  const word = end === void 0 ? void 0 : END().exec(end.text)?.[1];
  if (claims.length !== 2 || begin?.text !== BEGIN || end === void 0 || word === void 0)
    return { kind: "damaged", shortId };
  const marker = decodeMarker(word);
  if (marker === null) return { kind: "damaged", shortId };
  const stop = end.start + end.text.length;
  return { kind: "managed", marker, block: body.slice(begin.start, stop), start: begin.start, end: stop };
}
function splitLines(body) {
  const lines = [];
  let start = 0;
  for (const line of body.split("\n")) {
    lines.push({ text: line.replace((pattern$84 ??= new RegExp("\\r$")), "").trimEnd(), start });
    start += line.length + 1;
  }
  return lines;
}
function readQuote(block) {
  const lines = block.split((pattern$85 ??= new RegExp("\\r?\\n")));
  const from = lines.findIndex((line) => line.startsWith(">"));
  if (from < 0) return "";
  const rest = lines.slice(from);
  const length = rest.findIndex((line) => !line.startsWith(">"));
  return rest.slice(0, length < 0 ? void 0 : length).map((line) => line.replace((pattern$86 ??= new RegExp("^> ?")), "")).join("\n");
}
function readSource(body) {
  const path = (pattern$87 ??= new RegExp("^\\*\\*From\\*\\* \\[.*\\]\\(\\S+?\\/blob\\/[0-9a-f]+\\/(\\S+?)\\?plain=1#L\\d+\\)", "m")).exec(body)?.[1];
  try {
    return path === void 0 ? null : decodeURIComponent(path);
  } catch {
    return null;
  }
}
function readTicks(block) {
  const ticks = /* @__PURE__ */ new Map();
  for (const match of block.matchAll((pattern$88 ??= new RegExp("^[-*] \\[([ xX])\\] (.*?)\\r?$", "gm")))) {
    const text = foldItem(match[2] ?? "");
    ticks.set(text, [...ticks.get(text) ?? [], match[1] !== " "]);
  }
  return ticks;
}
function foldItem(written) {
  return foldText(written.replace((pattern$89 ??= new RegExp("\\]\\([^()\\s]*\\)", "g")), "]").replace((pattern$90 ??= new RegExp("&lt;|&amp;|[\\\\<>]", "g")), ""));
}
function replaceMarker(block, marker) {
  return block.replace(
    (pattern$91 ??= new RegExp("<!-- meeting-todos:end v1 [A-Za-z0-9+/=]+ -->$")),
    () => `<!-- meeting-todos:end v1 ${encodeMarker(marker)} -->`
  );
}

// src/core/reading/due-free.ts
var MOST_PHRASES = 3;
function withoutDue(text, meeting) {
  let rest = text.replace((pattern$92 ??= new RegExp("(https?:\\/\\/\\S+|`[^`]*`)|[*_]", "g")), (_all, kept) => kept ?? "");
  for (let count = 0; count < MOST_PHRASES; count++) {
    const less = takeOne(rest, meeting);
    if (less === null) return count === 0 ? text : rest;
    rest = less;
  }
  return rest;
}
function takeOne(text, meeting) {
  const masked = text.replace((pattern$93 ??= new RegExp("https?:\\/\\/\\S+|`[^`]*`", "g")), (part) => " ".repeat(part.length));
  const { phrase, span } = findDue(masked, { meeting });
  if (phrase === null || span === null) return null;
  const [start, end] = span;
  const before = text.slice(0, findCueAt(foldLetters(text), start, english) ?? start);
  const after = text.slice(end);
  const isBracketed = (pattern$94 ??= new RegExp("[([]\\s*$")).test(before) || (pattern$95 ??= new RegExp("[([]\\s*$")).test(text.slice(0, start)) || (pattern$96 ??= new RegExp("^\\s*[([]")).test(phrase);
  const rest = [trimEnd(before), trimStart(isBracketed ? after.replace((pattern$97 ??= new RegExp("^\\s*[)\\]]")), "") : after, before)];
  const left = rest.filter((part) => part !== "").join(" ");
  return left === "" ? null : left;
}
function trimEnd(before) {
  return before.replace((pattern$98 ??= new RegExp("(?<![\\s([,;:–—-])[\\s([,;:–—-]+$", "u")), "");
}
function trimStart(after, before) {
  return before.trim() === "" ? after.replace((pattern$99 ??= new RegExp("^[\\s)\\],;:–—-]+", "u")), "") : after.trim();
}

// src/core/languages/folder-words.ts
var ARCHIVES = list(
  `archive, archives, archived, past, old, older, previous, former,
  archiv, alt, alte, fr\xFChere, bisherige, vergangene, ancien, ancienne, anciens, anciennes, pass\xE9es, pr\xE9c\xE9dentes,
  archivo, archivos, archivado, anteriores, pasadas, antiguas, arquivo, arquivos, arquivado, antigas, passadas,
  archivio, archiviati, precedenti, vecchi, passati, archief, gearchiveerd, oude, vorige, arhiva, arhiv\u0103, vechi,
  anterioare, archiwum, archiwalne, poprzednie, stare, \u904E\u53BB, \u30A2\u30FC\u30AB\u30A4\u30D6, \u5F52\u6863, \u6B78\u6A94, \u5386\u53F2, \u6B77\u53F2, \uBCF4\uAD00, \uC9C0\uB09C`
);
var SERIES = list(
  `sync, standup, stand-up, weekly, biweekly, bi-weekly, monthly, workshop, conference, gathering, meetup, session, slot,
  jour fixe, plenum, \u5B9A\u4F8B, \u4F8B\u4F1A, \u4F8B\u6703`
);
var words = remember(() => {
  const kinds = gather(LANGUAGES, ({ meetings }) => [...meetings.kinds, ...meetings.gatherings ?? []]);
  const series = new Set(SERIES.map(foldCase));
  const own = [...ARCHIVES, ...kinds].map(foldCase).filter((word) => !series.has(word));
  return {
    own: new Set(own.flatMap((word) => word.split((pattern$100 ??= new RegExp("[\\s-]+"))))),
    spans: new Set(gather(LANGUAGES, ({ sections }) => sections.spans ?? []).map(foldCase))
  };
});
function namesMinutesAlone(folder) {
  const { own, spans } = words();
  const all = foldCase(folder).split((pattern$101 ??= new RegExp("[^\\p{L}\\p{N}]+", "u"))).filter((word) => word !== "");
  const names = all.filter((word) => !(pattern$102 ??= new RegExp("^\\d+$")).test(word));
  const isNumbered = names.length < all.length;
  return names.length > 0 && names.every((word) => own.has(word) || isNumbered && spans.has(word));
}

// src/core/identity/content.ts
var IRREGULAR = new Map(
  Object.entries({
    sent: "send",
    wrote: "write",
    written: "write",
    made: "make",
    built: "build",
    took: "take",
    taken: "take",
    gave: "give",
    given: "give",
    got: "get",
    found: "find",
    met: "meet",
    ran: "run",
    held: "hold",
    kept: "keep",
    spoke: "speak",
    spoken: "speak",
    began: "begin",
    begun: "begin",
    brought: "bring",
    thought: "think",
    chose: "choose",
    chosen: "choose",
    people: "person"
  })
);
var SHORTENED = new Map(
  Object.entries({
    catalogue: "catalog",
    centre: "center",
    licence: "license",
    prior: "before",
    programme: "program",
    app: "application",
    apps: "application",
    config: "configuration",
    configs: "configuration",
    doc: "document",
    docs: "document",
    documentation: "document",
    env: "environment",
    impl: "implementation",
    info: "information",
    intro: "introduction",
    lib: "library",
    libs: "library",
    perf: "performance",
    repo: "repository",
    repos: "repository",
    spec: "specification",
    specs: "specification"
  })
);
var JOINED$made;
function JOINED() {
  return JOINED$made ??= new RegExp("^[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]+$", "u");
}
var TOKEN$made;
function TOKEN() {
  return TOKEN$made ??= new RegExp("[\\p{L}\\p{N}]+(?:[-_./:#+][\\p{L}\\p{N}]+)*", "gu");
}
var hedges = new Set(HEDGES);
var LONG = 7;
function takeContent(prose, urls) {
  const keys = /* @__PURE__ */ new Set();
  const exact = /* @__PURE__ */ new Set();
  const written = /* @__PURE__ */ new Map();
  const words2 = prose.replace((pattern$103 ??= new RegExp("(?<![\\p{L}\\p{N}])e-(?=mail)", "gu")), "e");
  for (const [token] of words2.matchAll(TOKEN())) {
    const parts = token.split((pattern$104 ??= new RegExp("[-_/:#+]|\\.(?!\\d)|(?<!\\d)\\.")));
    const isProse = (pattern$105 ??= new RegExp("^[\\p{L}-]+$", "u")).test(token);
    for (const part of parts) {
      if (part === "" || isSmallWord(part) || hedges.has(part)) continue;
      for (const key of listKeys(part)) {
        keys.add(key);
        if (!written.has(key)) written.set(key, part);
        if ((pattern$106 ??= new RegExp("\\d")).test(key) || parts.length > 1 && !(isProse && part.length >= LONG)) exact.add(key);
      }
    }
  }
  for (const url of urls) {
    keys.add(`:${url}`);
    exact.add(`:${url}`);
  }
  return { keys, exact, written };
}
function countWords(text) {
  let count = 0;
  for (const [word] of text.matchAll((pattern$107 ??= new RegExp("[\\p{L}\\p{N}]+", "gu")))) count += JOINED().test(word) ? Math.ceil(word.length / 2) : 1;
  return count;
}
var listKeys = rememberAnswers((part) => {
  if ((pattern$108 ??= new RegExp("\\d")).test(part)) return [part.replace((pattern$109 ??= new RegExp("^v(?=\\d)")), "")];
  if (!JOINED().test(part) || part.length < 3) return [takeStem(part)];
  return Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2));
});
function takeStem(word) {
  const base = IRREGULAR.get(word) ?? SHORTENED.get(word) ?? word;
  if (!(pattern$110 ??= new RegExp("^[a-z]{3,}$")).test(base)) return base;
  return base.replace((pattern$111 ??= new RegExp("(?<=[a-z]{2}[b-df-hj-np-tv-z])is(?=(?:e[drs]?|ing|ations?)$)")), "iz").replace((pattern$112 ??= new RegExp("(?<=[a-z]{3})our(?=s?$)")), "or").replace((pattern$113 ??= new RegExp("(?<=..)ies$|(?<=[sxz]|ch|sh)es$|(?<=..[^siu])s$")), (ending) => ending === "ies" ? "y" : "").replace((pattern$114 ??= new RegExp("(?<=[a-z]{4}at)ion$|(?<=[a-z]{6})ment$")), (ending) => ending === "ion" ? "e" : "").replace((pattern$115 ??= new RegExp("(?<=..)eed$")), "ee").replace((pattern$116 ??= new RegExp("(?<=[aeiouy][a-z]+)(?:ing|(?<!e)ed)$")), "").replace((pattern$117 ??= new RegExp("y$")), "i").replace((pattern$118 ??= new RegExp("(?<=..)e$")), "").replace((pattern$119 ??= new RegExp("([b-df-hj-np-tv-z])\\1$")), "$1");
}
function withoutKeys(content, aside) {
  if (aside.size === 0) return content;
  return { ...content, keys: new Set([...content.keys].filter((key) => !aside.has(key))) };
}
function isSameContent(a, b) {
  return a.keys.size === b.keys.size && [...a.keys].every((key) => b.keys.has(key));
}

// src/core/identity/marker-free.ts
var MOST_LETTERS = 80;
var markers = remember(() => gather(LANGUAGES, ({ tasks }) => tasks.markers));
var mayBeMarked = remember(() => mayBegin(markers()));
var marked = remember(() => {
  const joints = anyFolded(gather(LANGUAGES, ({ tasks }) => tasks.joints));
  const numbered = String.raw`[*_]{0,3}\s#?\d{1,3}\s?[*_:.)–—-]{1,4}`;
  return createMatcher(
    String.raw`^[*_]{0,3}${anyFolded(markers())}(?:${numbered}|[*_]{0,3}\s?:[*_]{0,3}|(?=\s${joints}\s))\s*(?=\S)`
  );
});
function withoutMarker(text) {
  const start = text.slice(0, MOST_LETTERS).trimStart();
  if (!mayBeMarked()(start.replace((pattern$120 ??= new RegExp("^[*_]+")), ""))) return text;
  const found = marked().exec(start)?.[0];
  return found === void 0 ? text : text.trimStart().slice(found.length);
}

// src/core/identity/state-free.ts
var MOST_LETTERS2 = 80;
var HARDLY = anyFolded(HARDLY_DONE);
var STATUS = String.raw`status\s?:?\s?`;
function listWords(languages) {
  const words2 = gather(languages, ({ states, tasks }) => [
    ...states.done,
    ...states.dropped,
    ...states.open,
    ...states.progress,
    ...tasks.markers
  ]);
  return [...words2, ...HARDLY_DONE];
}
function listWhen(languages) {
  const words2 = gather(languages, ({ due, sections }) => [
    ...sections.last,
    ...due.this,
    ...due.on,
    ...due.today,
    ...due.weekdays.flat(),
    ...Object.values(due.units).flat()
  ]);
  return [...words2, ...WHEN_DONE];
}
var patterns = perVocabulary((vocabulary) => {
  const words2 = anyFolded(listWords(vocabulary));
  const stating = anyFolded(gather(vocabulary, ({ states }) => Object.values(states).flat()));
  const when = anyFolded(listWhen(vocabulary));
  const label = String.raw`(?:${STATUS})?${words2}(?:[\s,;/]{1,3}${words2}){0,2}`;
  return {
    leading: createMatcher(
      String.raw`^[\s*~]{0,4}(?:[[(（【［]\s?${label}\s?[\])）】］][\s*~:：–—-]{0,5}|${label}[\s*~]{0,4}(?:[:：]|\s[–—-]{1,3})[\s*~]{0,4}|\*{2}${HARDLY}\*{2}\s+(?=\S)|${stating}(?:\s${when}){0,3}[*~]{0,3}\s?[.!][*~]{0,3}\s+(?=\S))`
    ),
    trailing: createMatcher(
      String.raw`(?:\s?[[(（【［][\s*]{0,3}${label}[\s*.!?？。]{0,3}[\])）】］]|\s[–—-]{1,3}\s?\*{0,2}${label})[\s*.!?？。]{0,4}$`
    )
  };
});
var MAY_LEAD$made;
function MAY_LEAD() {
  return MAY_LEAD$made ??= new RegExp("^\\*{2}|^[\\s*~]{0,4}[[(（【［]|[:：]|\\s[–—-]|[.!][*~]{0,3}\\s", "u");
}
var MAY_TRAIL$made;
function MAY_TRAIL() {
  return MAY_TRAIL$made ??= new RegExp("[[(（【［].*[\\])）】］][\\s*.!?？。]{0,4}$|\\s[–—-]", "su");
}
var LEAD$made;
function LEAD() {
  return LEAD$made ??= new RegExp("^[\\s*~]{0,4}(?:[[(（【［]\\s?)?", "u");
}
var TRAILS = [new RegExp("[[(（【［][\\s*]{0,3}", "gu"), new RegExp("\\s[–—-]{1,3}\\s?\\*{0,2}", "gu")];
var END2$made;
function END2() {
  return END2$made ??= new RegExp("[\\])）】］:：.!?？。*]|\\s[–—-]", "u");
}
function mayBeStates(languages) {
  const words2 = listWords(languages);
  const begins = mayBegin(words2);
  const consists = mayConsist([...words2, ...listWhen(languages)]);
  return (text) => begins(text) && consists(text.split(END2(), 1)[0] ?? "");
}
var mayBeAny = mayBeStates(LANGUAGES);
var tellers = LANGUAGES.map((language) => ({
  vocabulary: vocabularyOf(language.code),
  may: mayBeStates([language])
}));
function listVocabularies(start) {
  const labels = [start, start.replace(BEFORE(), "")].filter(mayBeAny);
  return labels.length === 0 ? [] : tellers.filter(({ may }) => labels.some(may)).map(({ vocabulary }) => vocabulary);
}
var BEFORE$made;
function BEFORE() {
  return BEFORE$made ??= new RegExp(`^${STATUS}`, "i");
}
function listLeading(head) {
  return MAY_LEAD().test(head) ? listVocabularies(head.replace(LEAD(), "")) : [];
}
function listTrailing(tail) {
  if (!MAY_TRAIL().test(tail)) return [];
  const starts = TRAILS.flatMap(
    (trail) => [...tail.matchAll(trail)].map((match) => tail.slice(match.index + match[0].length))
  );
  return [...new Set(starts.flatMap(listVocabularies))];
}
function withoutState(text) {
  const head = text.slice(0, MOST_LETTERS2).replace((pattern$121 ??= new RegExp("_", "g")), "*");
  const labels = listLeading(head).map((vocabulary) => patterns(vocabulary).leading.exec(head)?.[0].length ?? 0);
  const rest = text.slice(Math.max(0, ...labels));
  const tail = rest.slice(-MOST_LETTERS2).replace((pattern$122 ??= new RegExp("_", "g")), "*");
  const ends = listTrailing(tail).map((vocabulary) => patterns(vocabulary).trailing.exec(tail)?.index ?? tail.length);
  const end = Math.min(tail.length, ...ends);
  const left = rest.slice(0, rest.length - tail.length + end);
  return left.trim() === "" ? text : left;
}

// src/core/identity/is-slip.ts
var LEAST_LETTERS = 6;
var LONG2 = 9;
function isSlip(a, b) {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (short < LEAST_LETTERS || long - short > 2) return false;
  if (a[0] !== b[0]) return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  const at = findDifference(a, b);
  const [x, y] = [a.slice(at), b.slice(at)];
  if (isOne(x, y) || x.slice(1) === y.slice(1)) return true;
  if (writeOnce(a) === writeOnce(b)) return true;
  return short >= LONG2 && isTwo(x, y);
}
function findDifference(a, b) {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1;
  return at;
}
function isOne(x, y) {
  return listSlips(x, y).some(([left, right]) => left === right);
}
function isTwo(x, y) {
  return listSlips(x, y).some(([left, right]) => {
    const at = findDifference(left, right);
    return isOne(left.slice(at), right.slice(at));
  });
}
function listSlips(x, y) {
  const isTurned = x.length > 1 && x[0] === y[1] && x[1] === y[0];
  return [[x.slice(1), y], [x, y.slice(1)], ...isTurned ? [[x.slice(2), y.slice(2)]] : []];
}
function writeOnce(word) {
  return word.replace((pattern$123 ??= new RegExp("(.)\\1+", "gu")), "$1");
}

// src/core/identity/similarity.ts
var BARE_LINK = 0.6;
var MOST_WORDS = 200;
var ORDINAL$made;
function ORDINAL() {
  return ORDINAL$made ??= new RegExp("^\\s*#?\\d{1,2}(?:\\s?[:.)]|\\s[–—-](?!\\s?\\d))\\s+");
}
var BULLET$made;
function BULLET() {
  return BULLET$made ??= new RegExp("^\\s*(?:[-*+]|\\d+[.)])\\s");
}
var PREFIX2$made;
function PREFIX2() {
  return PREFIX2$made ??= new RegExp("^\\s*(?:[-*+]|\\d+[.)])?\\s*(?:\\[[ xX]\\]\\s*)?[^\\s:][^:\\n/]{0,40}(?:\\/[^:\\n/]{1,40})*:(?:\\s+|$)");
}
function parseWording(source, meeting) {
  const lines = source.replace((pattern$124 ??= new RegExp("<!--.*?-->|&lt;!--.*?-->", "gs")), " ").split("\n");
  const below = lines.findIndex((line, index) => index > 0 && BULLET().test(line));
  const head = below < 0 ? lines : lines.slice(0, below);
  const isBare = below > 0 && head.join(" ").replace(PREFIX2(), "").trim() === "";
  const own = (isBare ? lines.slice(lines.findLastIndex((line) => BULLET().test(line))) : head).join(" ").replace((pattern$125 ??= new RegExp("[\\u200b\\u2060]", "g")), "").replace((pattern$126 ??= new RegExp("\\]\\(<https?:\\/\\/[^\\s<>]*\\/blob\\/[0-9a-f]{40}\\/[^\\s<>]*>\\)", "g")), "]").replace((pattern$127 ??= new RegExp("&lt;", "g")), "<").replace((pattern$128 ??= new RegExp("&amp;", "g")), "&");
  return measureWording(own.replace(PREFIX2(), ""), meeting);
}
function measureWording(item, meeting) {
  return measureBare(withoutDue(item, meeting));
}
function measureBare(item) {
  const urls = /* @__PURE__ */ new Set();
  const prose = withoutLabels(item).replace((pattern$129 ??= new RegExp("\\]\\((?![a-z]+:)[^()\\s]*\\)", "gi")), "]").replace((pattern$130 ??= new RegExp("https?:\\/\\/[^\\s<>\"'`|\\\\)\\]]+", "gi")), (url) => {
    urls.add(foldUrl(url));
    return " ";
  });
  const folded = foldCase(prose);
  const words2 = folded.match((pattern$131 ??= new RegExp("[\\p{L}\\p{N}]+", "gu")))?.slice(0, MOST_WORDS) ?? [];
  const content = remember(() => takeContent(folded, urls));
  const trigrams = remember(() => countAll(listWords2(content()).flatMap(takeTrigrams)));
  return { words: countAll(words2), urls, content, trigrams };
}
function withoutLabels(item) {
  return withoutState(withoutMarker(item.replace(ORDINAL(), ""))).replace(ORDINAL(), "");
}
function listWords2({ keys }) {
  return [...keys].filter((key) => !key.startsWith(":"));
}
function foldUrl(url) {
  return url.toLowerCase().replace((pattern$132 ??= new RegExp("^https?:\\/\\/(?:www\\.|redirect\\.)?")), "").replace((pattern$133 ??= new RegExp("%40", "g")), "@").replace((pattern$134 ??= new RegExp("[/.,;:]+$")), "");
}
function takeTrigrams(word) {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3));
}
function countAll(tokens) {
  const counts = /* @__PURE__ */ new Map();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}
function computeDice(a, b) {
  const total = sum(a) + sum(b);
  return total === 0 ? 0 : 2 * countShared(a, b) / total;
}
function countShared(a, b) {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [token, count] of small) shared += Math.min(count, large.get(token) ?? 0);
  return shared;
}
function sum(counts) {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
function computeShare(of, within) {
  const total = sum(of.words);
  return total === 0 ? 0 : countShared(of.words, within.words) / total;
}
function haveSameUrls(a, b) {
  return a.urls.size === b.urls.size && [...a.urls].every((url) => b.urls.has(url));
}
function computeLikeness(a, b) {
  if (sum(a.words) === 0 || sum(b.words) === 0) {
    if (!haveSameUrls(a, b)) return 0;
    if (sum(a.words) === sum(b.words)) return 1;
    return a.urls.size > 0 ? BARE_LINK : 0;
  }
  const apart = a.urls.size > 0 && b.urls.size > 0 && ![...a.urls].some((url) => b.urls.has(url));
  const alike = compareWords(a, b);
  return apart ? alike * 0.6 : alike;
}
function beginsWith(long, short) {
  return short.every((word, index) => long[index] === word);
}
function compareWords(a, b) {
  const [first, second] = [listWords2(a.content()), listWords2(b.content())];
  if (first.length === 0 || second.length === 0) return computeDice(a.words, b.words);
  const [small, large] = first.length <= second.length ? [first, second] : [second, first];
  const within = new Set(large);
  const shared = small.filter((word) => within.has(word) || large.some((other) => isSlip(word, other))).length;
  if (shared === 0) return 0;
  const mayContain = small.length > 2 || small.length === 2 && beginsWith(large, small);
  const contained = mayContain ? 0.9 * shared / small.length : 0;
  return Math.max(2 * shared / (small.length + large.length), computeDice(a.trigrams(), b.trigrams()), contained);
}

// src/core/identity/join-words.ts
var LEAST_LETTERS2 = 6;
var NUMBERED$made;
function NUMBERED() {
  return NUMBERED$made ??= new RegExp("^\\p{L}{2,}\\d", "u");
}
function joinWords(content, other) {
  if (!lacks(content, other, 1) || !lacks(other, content, 2)) return content;
  const joined = /* @__PURE__ */ new Map();
  for (const key of other.keys) {
    if (content.keys.has(key) || other.exact.has(key) && !NUMBERED().test(key)) continue;
    const word = other.written.get(key) ?? "";
    const [left, right] = (word.length < LEAST_LETTERS2 ? void 0 : listPairs(content).get(word)) ?? [];
    if (left === void 0 || right === void 0 || other.keys.has(left) || other.keys.has(right)) continue;
    joined.set(left, key).set(right, key);
  }
  if (joined.size === 0) return content;
  return { ...content, keys: new Set([...content.keys].map((key) => joined.get(key) ?? key)) };
}
var PAIRS = /* @__PURE__ */ new WeakMap();
function listPairs(content) {
  const known = PAIRS.get(content);
  if (known !== void 0) return known;
  const pairs = /* @__PURE__ */ new Map();
  let left = null;
  for (const right of content.keys) {
    const word = left === null ? "" : `${content.written.get(left) ?? ""}${content.written.get(right) ?? ""}`;
    if (left !== null && word.length >= LEAST_LETTERS2 && !pairs.has(word)) pairs.set(word, [left, right]);
    left = right;
  }
  PAIRS.set(content, pairs);
  return pairs;
}
function lacks(content, other, count) {
  let left = count;
  for (const key of other.keys) {
    if (!content.keys.has(key)) left -= 1;
    if (left === 0) return true;
  }
  return false;
}

// src/core/identity/relate-contents.ts
var LEAST_AROUND = 2;
var LEAST_AROUND_LONG = 1;
var LONG_WORD = 8;
var LEAST_BESIDE = 3;
function relateContents(one, other, aside) {
  return areApart(one, other, aside) ? null : relateClose(one, other, aside);
}
function relateClose(one, other, aside) {
  const [first, second] = [joinWords(one, other), joinWords(other, one)];
  const [a, b] = [countSaid(first, aside), countSaid(second, aside)];
  const isMore = b >= a;
  const [few, many] = isMore ? [first, second] : [second, first];
  const [shared, added] = [Math.min(a, b), Math.abs(a - b)];
  const missing = findMissing(few, many, aside);
  const letters = shared > LEAST_AROUND ? 0 : shared > LEAST_AROUND_LONG ? LONG_WORD : Infinity;
  if (missing.length > 0 && !isOneSlip(missing, few, many, { aside, letters })) return null;
  const { isTurned, ...place } = missing.length > 0 ? SAID : placeAdded(few, many, aside, { shared, added });
  if (isTurned) return null;
  return { kind: added === 0 ? "same" : isMore ? "more" : "less", shared, added, ...place };
}
var SAID = { isTail: true, isLead: true, isInOrder: true, isTurned: false };
function placeAdded(few, many, aside, { shared, added }) {
  let [at, isTail, isLead, isInOrder, isTurned, mayTurn] = [0, true, true, true, false, false];
  const order = [...few.keys].filter((key) => many.keys.has(key) && !aside.has(key)).values();
  for (const key of many.keys) {
    if (aside.has(key)) continue;
    if (!few.keys.has(key)) {
      if (at < shared) isTail = false;
      if (at >= added) isLead = false;
      mayTurn ||= isTurningWord(many.written.get(key) ?? key);
    } else {
      isTurned ||= mayTurn;
      isInOrder &&= order.next().value === key;
    }
    at += 1;
  }
  return { isTail, isLead, isInOrder, isTurned };
}
function areApart(one, other, aside) {
  return lacksSeveral(one, other, aside) && lacksSeveral(other, one, aside);
}
function lacksSeveral(content, other, aside) {
  let missing = 0;
  for (const key of other.keys) {
    if (content.keys.has(key) || aside.has(key) || isInAddress(key, content) || isDropped(key, content)) continue;
    missing += 1;
    if (missing > 1) return true;
  }
  return false;
}
function findMissing(few, many, aside) {
  const missing = [];
  for (const key of few.keys) {
    if (many.keys.has(key) || aside.has(key) || isInAddress(key, many)) continue;
    if (isDropped(key, many) && few.keys.size > LEAST_BESIDE) continue;
    missing.push(key);
    if (missing.length > 1) break;
  }
  return missing;
}
function countSaid({ keys }, aside) {
  let count = keys.size;
  for (const key of aside) if (keys.has(key)) count -= 1;
  return count;
}
function isDropped(key, { keys }) {
  if (!key.startsWith(":")) return false;
  for (const other of keys) if (other.startsWith(":")) return false;
  return true;
}
function isInAddress(key, { keys }) {
  if (!(pattern$135 ??= new RegExp("^\\d+$")).test(key)) return false;
  for (const other of keys) if (other.startsWith(":") && other.endsWith(`/${key}`)) return true;
  return false;
}
function isOneSlip(missing, few, many, { aside, letters }) {
  const [word, ...others] = missing;
  if (word === void 0 || others.length > 0 || few.exact.has(word)) return false;
  const slipped = few.written.get(word) ?? word;
  for (const key of many.keys) {
    if (few.keys.has(key) || aside.has(key) || many.exact.has(key)) continue;
    const meant = many.written.get(key) ?? key;
    if (Math.min(slipped.length, meant.length) >= letters && (isSlip(slipped, meant) || isSlip(word, key))) return true;
  }
  return false;
}

// src/core/identity/short-items.ts
var SHORT = 3;
var LONGEST = 120;
var joining = remember(
  () => new Set(gather(LANGUAGES, ({ tasks }) => tasks.joints).flatMap((joint) => foldCase(joint).split(" ")))
);
function isShort(bare, owners) {
  if (bare.length > LONGEST || (pattern$136 ??= new RegExp("https?:\\/\\/", "i")).test(bare)) return false;
  const names = new Set(owners.flatMap((owner) => foldCase(owner).match((pattern$137 ??= new RegExp("[\\p{L}\\p{N}]+", "gu"))) ?? []));
  const words2 = (foldCase(bare).match((pattern$138 ??= new RegExp("[\\p{L}\\p{N}]+", "gu"))) ?? []).filter((word) => !names.has(word));
  const start = words2.findIndex((word) => !joining().has(word));
  return countWords(words2.slice(Math.max(start, 0)).join(" ")) <= SHORT;
}
function introduceOthers(entity, occurrence) {
  const before = entity.occurrences.at(-1);
  if (before === void 0 || !isIntroduction(before) || !isIntroduction(occurrence)) return false;
  const [those, these] = [before, occurrence].map(
    ({ todo }) => todo.items.map(({ text }) => measureBare(text).content())
  );
  return !those?.some((one) => these?.some((other) => relateContents(one, other, NOTHING) !== null));
}
var NOTHING = /* @__PURE__ */ new Set();
function isIntroduction({ todo, isShort: isFew }) {
  return isFew && todo.items.length > 0 && (pattern$139 ??= new RegExp("[:：]\\W*$", "u")).test(todo.text);
}

// src/core/identity/stray-notes.ts
var LEAST_LETTERS3 = 3;
var FEWEST = 2;
var MOST_FOLDERS = 100;
function findStrays(notes) {
  const own = notes.filter(({ teams }) => teams.length === 0);
  const perFolder = groupBy(own, ({ path }) => nameFolder(path));
  const series = groupBy(
    own.flatMap((note) => takeNumber(note.path) ?? takeDay(note) ?? []),
    (one) => one.series
  );
  const strays = /* @__PURE__ */ new Map();
  for (const all of series.values()) {
    const folders = groupBy(all, (one) => one.folder);
    if (folders.size < 2 || folders.size > MOST_FOLDERS) continue;
    for (const [folder, numbered] of folders) {
      const [stray, ...others] = numbered;
      if (stray === void 0 || others.length > 0 || perFolder.get(folder)?.length !== 1) continue;
      const home = findHome(stray, all);
      if (home !== void 0) strays.set(stray.path, home);
    }
  }
  return strays;
}
function findHome(stray, all) {
  const above = stray.folder === "" ? "" : `${stray.folder}/`;
  const folders = groupBy(
    all.filter((one) => one !== stray && one.folder.startsWith(above)),
    ({ folder }) => withoutDates(folder)
  );
  const [below = [], ...others] = folders.values();
  if (others.length > 0 || below.length < FEWEST) return void 0;
  const before = below.filter(({ number }) => number <= stray.number).toSorted((a, b) => b.number - a.number);
  const [last] = before;
  if (last === void 0 || last.number === stray.number) return void 0;
  return stray.isDay || last.number === stray.number - 1 ? last.path : void 0;
}
function takeNumber(path) {
  const folder = nameFolder(path);
  const name = nameFile(path);
  const numbers = name.match((pattern$140 ??= new RegExp("\\d+", "g"))) ?? [];
  const letters = name.replace((pattern$141 ??= new RegExp("\\.\\p{L}+$", "u")), "").match((pattern$142 ??= new RegExp("\\p{L}", "gu"))) ?? [];
  if (numbers.length !== 1 || letters.length < LEAST_LETTERS3) return null;
  return { path, folder, series: name.replace((pattern$143 ??= new RegExp("\\d+")), "#"), number: Number(numbers[0]), isDay: false };
}
function takeDay({ path, date }) {
  const name = nameFile(path).replace((pattern$144 ??= new RegExp("\\.\\p{L}+$", "u")), "");
  const rest = withoutDate(name);
  if (date === null || rest === name) return null;
  const number = Number(date.replaceAll("-", ""));
  return { path, folder: nameFolder(path), series: `${rest} by day`, number, isDay: true };
}
function withoutDates(folder) {
  return folder.split("/").map(withoutDate).filter((part) => part !== "").join("/");
}
function nameFile(path) {
  return foldCase(path.slice(path.lastIndexOf("/") + 1));
}
function nameFolder(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

// src/core/identity/cut-short.ts
function isHeadOf({ said: short }, long) {
  const head = short();
  if (!long.cores().some((core) => isSameContent(core, head))) return false;
  return [...long.said().keys].every((key) => head.keys.has(key) || !(pattern$145 ??= new RegExp("^:|\\d")).test(key));
}

// src/core/identity/content-index.ts
var LOOKED_UP = 2;
var MOST2 = 40;
function createContentIndex(counts) {
  const byKey = /* @__PURE__ */ new Map();
  const byRare = /* @__PURE__ */ new Map();
  const ranks = /* @__PURE__ */ new WeakMap();
  const listByRarity = (content) => {
    const known = ranks.get(content);
    if (known !== void 0) return known;
    const ranked = [...content.keys].map((key) => ({ key, count: counts.get(key) ?? 0 }));
    const keys = ranked.sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
    ranks.set(content, keys);
    return keys;
  };
  return {
    add: (content, thing) => {
      for (const key of content.keys) put(byKey, key, thing);
      for (const key of listByRarity(content).slice(0, LOOKED_UP)) put(byRare, key, thing);
    },
    find: (content) => {
      const found = /* @__PURE__ */ new Set();
      const take = (things) => {
        if (things !== void 0 && things.length <= MOST2) for (const thing of things) found.add(thing);
      };
      const keys = listByRarity(content);
      for (const key of keys.slice(0, LOOKED_UP)) take(byKey.get(key));
      for (const key of keys) if (found.size < MOST2) take(byRare.get(key));
      return found;
    },
    count: (key) => new Set(byKey.get(key)).size
  };
}
function put(map, key, thing) {
  const things = map.get(key);
  if (things === void 0) map.set(key, [thing]);
  else if (things.length <= MOST2 && things.at(-1) !== thing) things.push(thing);
}
function countKeys(contents) {
  const counts = /* @__PURE__ */ new Map();
  for (const { keys } of contents) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

// src/core/identity/twins.ts
var LEAST_SHARED = 3;
var ADDED = 3;
var NOTHING2 = /* @__PURE__ */ new Set();
function foldTwins(occurrences) {
  const all = remember(() => countKeys(occurrences.map(({ said }) => said())));
  const [first] = occurrences;
  if (first === void 0) return occurrences;
  const lists = remember(() => createListTeller(first.note));
  const meetings = groupBy(occurrences, ({ sighting }) => `${sighting.date ?? ""} ${sighting.owners}`);
  const kept = [...meetings.values()].flatMap((group) => foldNear(foldEqual(group), { all, lists }));
  return meetings.size === 1 ? kept : kept.toSorted((a, b) => a.todo.line - b.todo.line);
}
function foldEqual(occurrences) {
  const groups = groupBy(occurrences, (one) => `${one.sighting.text} ${nameReference(one)}`);
  return [...groups.values()].flatMap(
    (group) => group.filter((one, at) => !group.slice(at + 1).some((later) => !areOfTwoTickets(one.todo.topic, later.todo.topic)))
  );
}
function foldNear(occurrences, { all, lists }) {
  const some = occurrences.filter(mayBeTwin);
  if (some.length < 2) return occurrences;
  if (!haveSameWords(some) && !lists().mayPart(some)) return occurrences;
  const index = createContentIndex(countKeys(some.map(({ said }) => said())));
  const telling = { lists, isRare: (key) => (all().get(key) ?? 0) <= 2 };
  const gone = /* @__PURE__ */ new Map();
  for (const later of some) {
    for (const earlier of index.find(later.said()))
      if (!gone.has(earlier) && isTwin(earlier, later, telling)) gone.set(earlier, later);
    index.add(later.said(), later);
  }
  if (gone.size === 0) return occurrences;
  const also = /* @__PURE__ */ new Map();
  for (const [earlier, later] of gone) also.set(later, [...also.get(later) ?? [], earlier]);
  return occurrences.filter((one) => !gone.has(one)).map((one) => keepEarlier(one, listEarlier(one, also)));
}
function keepEarlier(one, earlier) {
  const isNamed2 = [one, ...earlier].every(({ todo: todo2 }) => todo2.reference !== null);
  const todo = isNamed2 || one.todo.reference === null ? one.todo : { ...one.todo, reference: null };
  return { ...one, todo, also: earlier.map(({ sighting }) => sighting) };
}
function listEarlier(one, also) {
  return (also.get(one) ?? []).flatMap((earlier) => [...listEarlier(earlier, also), earlier]);
}
function mayBeTwin({ todo }) {
  return todo.withheld === null;
}
function nameReference({ todo: { reference } }) {
  return reference === null ? "" : `${reference.repo.toLowerCase()}#${reference.number}`;
}
function isTwin(earlier, later, { lists, isRare }) {
  const names = new Set([earlier, later].map(nameReference).filter((name) => name !== ""));
  if (names.size > 1 || areOfTwoTickets(earlier.todo.topic, later.todo.topic)) return false;
  if (earlier.sighting.text === later.sighting.text) return true;
  if (earlier.todo.due !== null && later.todo.due !== null && earlier.todo.due !== later.todo.due) return false;
  if (!lists().isApart(earlier.todo, later.todo)) return false;
  const relation = relateContents(earlier.said(), later.said(), NOTHING2);
  if (relation === null) return false;
  const { kind, shared, added, isTail, isInOrder } = relation;
  if (kind === "same") return shared > 1;
  if (isInOrder && shared > LEAST_SHARED) return true;
  if (isTail && shared >= LEAST_SHARED) return true;
  if (shared >= LEAST_SHARED) return added <= Math.max(ADDED, shared);
  return isSaidOfFew(earlier, later, relation, isRare);
}
function isSaidOfFew(earlier, later, { kind, shared, added, isTail }, isRare) {
  if (shared < 2 || !isTail) return false;
  const [a, b] = [earlier.said(), later.said()];
  if (![...a.keys].every((key) => !b.keys.has(key) || isRare(key))) return false;
  if (kind === "less" ? isHeadOf(later, earlier) : isHeadOf(earlier, later)) return true;
  const isExact = [...a.exact].some((key) => !b.keys.has(key)) || [...b.exact].some((key) => !a.keys.has(key));
  return added <= ADDED && !isExact;
}
function haveSameWords(occurrences) {
  return new Set(occurrences.map(({ sighting }) => sighting.text)).size < occurrences.length;
}
function createListTeller({ todos, lines }) {
  const isItem = new Set(todos.flatMap(listLines));
  let [plain, outer] = [0, 0];
  const counts = lines.map((line, index) => {
    const isOther = line.trim() !== "" && !isItem.has(index + 1);
    if (isOther && !BULLET2().test(line)) plain += 1;
    if (isOther && (pattern$146 ??= new RegExp("^\\S")).test(line)) outer += 1;
    return { plain, outer };
  });
  const isApart = (earlier, later) => {
    const [above, below] = [counts[earlier.line - 1], counts[later.line - 2]];
    if (above === void 0 || below === void 0) return false;
    return below.plain > above.plain || (pattern$147 ??= new RegExp("^\\s")).test(lines[earlier.line - 1] ?? "") && below.outer > above.outer;
  };
  const mayPart = (occurrences) => {
    const all = occurrences.map(({ todo }) => todo.line);
    const [above, below] = [counts[Math.min(...all) - 1], counts[Math.max(...all) - 2]];
    return above === void 0 || below === void 0 || below.plain > above.plain || below.outer > above.outer;
  };
  return { isApart, mayPart };
}
var BULLET2$made;
function BULLET2() {
  return BULLET2$made ??= new RegExp("^\\s*(?:[-*+•]|\\d+[.)])\\s");
}
function listLines({ line, source }) {
  return source.split("\n").map((_line, index) => line + index);
}

// src/core/identity/occurrence.ts
function listAllOccurrences(notes, renames) {
  const strays = findStrays(notes);
  return notes.flatMap((note) => listOccurrences(note, { from: renames.get(note.path), home: strays.get(note.path) }));
}
function listOccurrences(note, { from, home: beside } = {}) {
  const teams = findTeams({ teams: note.teams, path: beside ?? note.path });
  const former = [note.path, ...from === void 0 ? [] : [from]].flatMap((path) => {
    const moved = { teams: note.teams, path };
    return [...findTeams(moved), ...note.teams.length > 0 ? [] : [nameFolder2(listFolders(path))]];
  });
  const home = { teams, formerTeams: [...new Set(former)].filter((team) => !teams.includes(team)) };
  const title = hashText(foldText(note.title), 4);
  return foldTwins(note.todos.map((todo) => createOccurrence(note, todo, home, title)));
}
function createOccurrence(note, todo, home, title) {
  const owners = [...new Set(todo.owners.map((owner) => foldCase(owner.raw)))].sort();
  const text = hashText(foldText(todo.text), 8);
  const bare = withoutDue(todo.text, todo.meeting);
  const ticket = todo.topic?.tickets[0];
  const sighting = {
    date: todo.meeting,
    path: note.path,
    text,
    owners: hashOwners(owners),
    title,
    bare: bare === todo.text ? text : hashText(foldText(bare), 8),
    ...ticket === void 0 ? {} : { topic: hashText(ticket, 4) }
  };
  const wording = remember(() => measureBare(bare));
  const names = remember(() => listNameKeys(owners));
  const said = remember(() => withoutKeys(wording().content(), names()));
  const cores = remember(
    () => listHeads(withoutLabels(bare)).map((head) => withoutKeys(measureBare(head).content(), names()))
  );
  return {
    todo,
    note,
    sighting,
    also: [],
    owners,
    ...home,
    wording,
    names,
    said,
    cores,
    isShort: isShort(bare, owners)
  };
}
var REMARK$made;
function REMARK() {
  return REMARK$made ??= new RegExp("\\s+[–—-]{1,3}>?\\s|\\s*[→←]|\\s?[.,:;!?]\\s|\\s?[(（]", "g");
}
var MOST_REMARKS = 8;
function listHeads(bare) {
  const ends = [...bare.matchAll(REMARK())].slice(0, MOST_REMARKS).map(({ index }) => index);
  return ends.reverse().map((end) => bare.slice(0, end));
}
function listNameKeys(owners) {
  return owners.length === 0 ? /* @__PURE__ */ new Set() : takeContent(owners.join(" "), /* @__PURE__ */ new Set()).keys;
}
function hashOwners(owners) {
  return hashText(owners.join("\n"), 4);
}
var MOST_TEAMS = 16;
function findTeams(note) {
  if (note.teams.length > 0) return [...new Set(note.teams.map(foldCase))].sort().slice(0, MOST_TEAMS);
  return [nameFolder2(listFolders(note.path).filter((folder) => !namesMinutesAlone(folder)))];
}
function listFolders(path) {
  return path.split("/").slice(0, -1).map((folder) => {
    const rest = withoutDate(folder);
    return rest === folder ? folder : rest.replace((pattern$148 ??= new RegExp("\\d+", "g")), "").trim();
  }).filter((folder) => folder !== "");
}
function nameFolder2(folders) {
  return `/${folders.join("/")}`;
}
function standApart(a, b) {
  if (a.todo.meeting === null === (b.todo.meeting === null)) return false;
  const isNamed2 = [a, b].every(({ note }) => note.teams.length > 0);
  return !isNamed2 && nameFolder2(listFolders(a.note.path)) !== nameFolder2(listFolders(b.note.path));
}
function listAllTeams({ teams, formerTeams }) {
  return [...teams, ...formerTeams];
}
function compareOccurrences(a, b) {
  return compareText(a.todo.meeting ?? "", b.todo.meeting ?? "") || compareText(a.note.path, b.note.path) || a.todo.line - b.todo.line;
}

// src/core/identity/ownership.ts
function shareOwner(entity, occurrence) {
  const latest = entity.occurrences.at(-1);
  if (latest === void 0) return shareRemembered(entity, occurrence);
  if (latest.owners.length === 0 && occurrence.owners.length === 0) return true;
  if (latest.owners.some((owner) => occurrence.owners.includes(owner))) return true;
  const logins = new Set(latest.todo.owners.map((owner) => owner.login?.toLowerCase()));
  return occurrence.todo.owners.some((owner) => owner.login !== null && logins.has(owner.login.toLowerCase()));
}
function shareRemembered({ tracked }, { sighting, owners, todo }) {
  if (tracked === null) return false;
  const { content, owners: several, assignees } = tracked.marker;
  if (content.owners === sighting.owners) return true;
  if (owners.some((owner) => content.owners === hashOwners([owner]) || several.includes(hashWord(owner)))) return true;
  return todo.owners.some(({ login }) => login !== null && assignees.includes(hashWord(login)));
}
function listOwnerKeys({ sighting, owners, todo }) {
  return [
    ...listNames({ owners, todo }),
    `all ${sighting.owners}`,
    ...owners.flatMap((owner) => [`all ${hashOwners([owner])}`, `one ${hashWord(owner)}`]),
    ...todo.owners.flatMap(({ login }) => login === null ? [] : [`assigned ${hashWord(login)}`])
  ];
}
function listEntityKeys({ tracked, occurrences }) {
  const latest = occurrences.at(-1);
  return latest === void 0 ? listRememberedKeys(tracked) : listNames(latest);
}
function listRememberedKeys(tracked) {
  if (tracked === null) return [];
  const { content, owners, assignees } = tracked.marker;
  return [
    `all ${content.owners}`,
    ...owners.map((owner) => `one ${owner}`),
    ...assignees.map((login) => `assigned ${login}`)
  ];
}
function listNames({ owners, todo }) {
  if (owners.length === 0) return ["nobody"];
  const logins = todo.owners.flatMap(({ login }) => login === null ? [] : [`login ${login.toLowerCase()}`]);
  return [...owners.map((owner) => `name ${owner}`), ...logins];
}

// src/core/identity/same-words.ts
var FEW = 16;
var MOST3 = 256;
function createSameWords(listKeys2) {
  const groups = /* @__PURE__ */ new Map();
  const holders = /* @__PURE__ */ new Map();
  const enter = ({ byOwner }, thing) => {
    if (byOwner === null) return;
    for (const key of listKeys2(thing)) {
      const things = byOwner.get(key);
      if (things === void 0) byOwner.set(key, [thing]);
      else if (things.at(-1) !== thing) things.push(thing);
    }
  };
  const divide = (group) => {
    group.byOwner = /* @__PURE__ */ new Map();
    for (const thing of group.all.keys()) enter(group, thing);
    return group.byOwner;
  };
  return {
    add: (hash, thing) => {
      const group = groups.get(hash) ?? { all: /* @__PURE__ */ new Map(), byOwner: null };
      groups.set(hash, group);
      if (!group.all.has(thing)) group.all.set(thing, group.all.size);
      const held = holders.get(thing);
      if (held === void 0) holders.set(thing, /* @__PURE__ */ new Set([group]));
      else held.add(group);
      enter(group, thing);
    },
    grow: (thing) => {
      for (const group of holders.get(thing) ?? []) enter(group, thing);
    },
    findOwned: (hash, listSought) => {
      const group = groups.get(hash);
      if (group === void 0) return [];
      if (group.all.size <= FEW) return [...group.all.keys()];
      const byOwner = group.byOwner ?? divide(group);
      const found = new Set(listSought().flatMap((key) => (byOwner.get(key) ?? []).slice(-MOST3)));
      return [...found].sort((a, b) => (group.all.get(a) ?? 0) - (group.all.get(b) ?? 0));
    },
    findAny: (hash) => {
      const all = groups.get(hash)?.all;
      return all === void 0 || all.size > MOST3 ? [] : [...all.keys()];
    }
  };
}

// src/core/identity/quoted-words.ts
var LEAST_WORDS = 3;
function takeItem(quote) {
  const [first = "", ...rest] = quote.replace((pattern$149 ??= new RegExp("[\\u200b\\u2060]", "g")), "").replace((pattern$150 ??= new RegExp("&lt;", "g")), "<").replace((pattern$151 ??= new RegExp("&amp;", "g")), "&").split("\n");
  const end = rest.findIndex((line) => BULLET3().test(line));
  return [first, ...end < 0 ? rest : rest.slice(0, end)].join("\n");
}
function takeLast(quote) {
  const lines = quote.split("\n");
  const last = lines.findLastIndex((line) => BULLET3().test(line));
  return takeItem(lines.slice(Math.max(last, 0)).join("\n"));
}
var BULLET3$made;
function BULLET3() {
  return BULLET3$made ??= new RegExp("^\\s*(?:[-*+]|\\d+[.)])\\s");
}
function splitWords(words2) {
  return words2.trim().split(" ");
}
var TARGETS$made;
function TARGETS() {
  return TARGETS$made ??= new RegExp("(?<=\\])(?:\\([^()\\s]*(?:\\s+(?:\"[^\"\\n]{0,400}\"|'[^'\\n]{0,400}'))?\\)|\\[\\d{0,4}\\])|\\[\\^[\\w-]{1,40}\\]|https?:\\/\\/[^\\s)\\]>]+", "g");
}
var HTML$made;
function HTML() {
  return HTML$made ??= new RegExp("<\\/?[a-z][^<>\\n]{0,400}>|&(?:[a-z]{2,8}|#\\d{1,5});", "gi");
}
function writeWords(text) {
  const seen = takeComments(text).text.replace(TARGETS(), " ");
  const words2 = foldCase((pattern$152 ??= new RegExp("[<&]")).test(seen) ? seen.replace(HTML(), " ") : seen).match((pattern$153 ??= new RegExp("[\\p{L}\\p{N}]+", "gu"))) ?? [];
  return ` ${words2.join(" ")} `;
}

// src/core/identity/said.ts
var LONGEST_OWNERS = 120;
function takeSaid({ block, marker }) {
  const texts = new Set(marker.sightings.map(({ text: text2 }) => text2));
  const quote = readQuote(block);
  const ways = [takeItem(quote), takeLast(quote)].map(joinSpaces).flatMap((line) => [line, asInNote(line)]);
  const [front, text] = ways.reduce((found, line) => found ?? splitQuote(line, texts), null) ?? [];
  if (front === void 0 || text === void 0) return null;
  const owners = [...readOwners(block), ...front.split((pattern$154 ??= new RegExp("[,/&:*]|\\band\\b")))];
  const names = owners.map(foldName).filter((name) => name !== "");
  const all = splitWords(writeWords(withoutState(text)));
  const own = new Set(names.flatMap((name) => splitWords(writeWords(name))));
  const rest = all[0] !== void 0 && own.has(all[0]) ? all.slice(1) : all;
  const from = rest.findIndex((word) => !isSmallWord(word));
  const words2 = rest === all ? all : rest.slice(Math.max(from, 0));
  return words2.length === 0 ? null : { names, words: ` ${words2.join(" ")} ` };
}
function splitQuote(line, texts) {
  const starts = [...line.slice(0, LONGEST_OWNERS).matchAll((pattern$155 ??= new RegExp("(?<!\\S)\\S", "g")))].map(({ index }) => index);
  const start = starts.find((at) => texts.has(hashText(foldText(line.slice(at)), 8)));
  return start === void 0 ? null : [line.slice(0, start), line.slice(start)];
}
function asInNote(line) {
  return line.replace((pattern$156 ??= new RegExp("https:\\/\\/redirect\\.github\\.com\\/", "g")), "https://github.com/").replace((pattern$157 ??= new RegExp("<(https?:\\/\\/[^\\s<>]+)>", "g")), "$1").replace((pattern$158 ??= new RegExp("\\\\(?=[!-/:-@[-`{-~])", "g")), "");
}

// src/core/identity/standing-names.ts
var MOST_CHARACTERS2 = 1e8;
var LEAST_LETTERS4 = 3;
function createNamesFinder(occurrences) {
  let left = MOST_CHARACTERS2;
  const open = occurrences.filter(({ todo }) => todo.state === "open");
  const list2 = remember(() => open.map((one) => ({ one, words: remember(() => listWords3(one.todo)) })));
  return (tracked) => {
    const said = takeSaid(tracked);
    if (said === null || splitWords(said.words).length < LEAST_WORDS) return void 0;
    for (const { one, words: words2 } of list2()) {
      for (const text of words2()) {
        left -= text.length;
        if (left < 0) return "unknown";
        if (text.includes(said.words) && isOf(one.todo, said.names)) return one;
      }
    }
    return void 0;
  };
}
function listWords3({ text, items }) {
  return [text, ...items.map((item) => item.text)].map(writeWords);
}
function isOf({ owners }, names) {
  if (owners.length === 0) return names.length === 0;
  return owners.some(
    ({ raw, login }) => names.some((name) => login !== null && foldName(login) === name || mayBeOne(raw, name))
  );
}
function mayBeOne(a, b) {
  const [one, other] = [foldName(a), foldName(b)];
  if (one === other || computeInitials(a).includes(other) || computeInitials(b).includes(one)) return true;
  const words2 = new Set(splitName(one));
  return splitName(other).some((word) => word.length >= LEAST_LETTERS4 && words2.has(word));
}

// src/core/identity/stretches.ts
var FRONT$made;
function FRONT() {
  return FRONT$made ??= new RegExp("^[\\s>]*(?:[-*+•]|\\d+[.)]|#{1,6})?\\s*(?:\\\\?\\[[ xX✓-]?\\\\?\\]\\s*)?", "u");
}
var BEGINS$made;
function BEGINS() {
  return BEGINS$made ??= new RegExp("^[\\s>]*(?:[-*+•|]|#{1,6}\\s|\\d{1,3}[.)]\\s|<li|<tr|<p\\b|<h\\d)", "i");
}
var HEADING$made;
function HEADING() {
  return HEADING$made ??= new RegExp("^[\\s>]*#{1,6}\\s");
}
var MOST_NAMED = 4;
var MOST_LEADS = 6;
var TAB = "    ";
function listStretches({ lines }, by) {
  const found = [];
  const leads = [];
  let from = 0;
  const put2 = (to) => {
    const [first = "", ...rest] = lines.slice(from, to);
    const words2 = takeTokens([first.replace(FRONT(), ""), ...rest].join("\n"));
    if (words2.length === 0) return;
    const depth = measureDepth(first);
    while ((leads.at(-1)?.depth ?? -Infinity) >= depth) leads.pop();
    found.push({ words: words2, above: leads.slice(-MOST_LEADS).flatMap((lead) => lead.words), from: from + 1, to });
    leads.push({ depth, words: words2.length > MOST_NAMED ? [] : words2 });
  };
  for (const [at, line] of lines.entries()) {
    if (by === "stretch" && line.trim() !== "" && !BEGINS().test(line)) continue;
    put2(at);
    from = at;
  }
  put2(lines.length);
  return found;
}
function measureDepth(line) {
  const indent = ((pattern$159 ??= new RegExp("^[\\s>]*")).exec(line)?.[0] ?? "").replace((pattern$160 ??= new RegExp("\\t", "g")), TAB).length;
  if (HEADING().test(line)) return ((pattern$161 ??= new RegExp("#+")).exec(line)?.[0].length ?? 1) - 100;
  return BEGINS().test(line) ? indent + 1 : indent;
}
var SIGN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
var JOINED2$made;
function JOINED2() {
  return JOINED2$made ??= new RegExp(`[${SIGN}]`, "u");
}
var SIGNS$made;
function SIGNS() {
  return SIGNS$made ??= new RegExp(`[${SIGN}]|[^${SIGN}]+`, "gu");
}
function isJoined(text) {
  return JOINED2().test(text);
}
function takeTokens(text) {
  const words2 = splitWords(writeWords(text)).filter((word) => word !== "");
  return words2.flatMap((word) => isJoined(word) ? word.match(SIGNS()) ?? [] : [word]);
}

// src/core/identity/asked-words.ts
var MOST_WORDS2 = 80;
function takeAsked(tracked) {
  const quote = readQuote(tracked.block);
  const said = takeSaid(tracked);
  const front = (said?.names ?? []).filter((name) => takeTokens(name).length <= MOST_NAMED2);
  const folded = [.../* @__PURE__ */ new Set([...readOwners(tracked.block).map(foldName), ...front])];
  const names = folded.map(takeTokens).filter((name) => name.length > 0);
  const own = new Set(names.flat());
  const isTask = (word) => !isMarker(word) && !own.has(word);
  const date = tracked.marker.sightings.at(-1)?.date ?? null;
  const texts = [takeItem(quote), takeLast(quote)].map(joinSpaces);
  const ways = [...texts, ...texts.map((text) => withoutDue(text, date)), ...said === null ? [] : [said.words]].map(
    (text) => takeTokens(text.replace((pattern$162 ??= new RegExp("\\S{0,80}…$", "u")), "")).filter(isTask).slice(0, MOST_WORDS2)
  ).filter((words2) => words2.some((word) => !isSmallWord(word)));
  const each = new Map(ways.map((words2) => [words2.join(" "), words2]));
  return { ways: [...each.values()], names, own, initials: new Set(folded.flatMap(computeInitials)) };
}
var MOST_NAMED2 = 4;
function isMarker(word) {
  return markers2().has(word);
}
var markers2 = remember(() => {
  const words2 = gather(LANGUAGES, ({ tasks }) => [...tasks.markers, ...tasks.initials]);
  return new Set(words2.filter((word) => !isJoined(word)).flatMap(takeTokens));
});

// src/core/identity/named-in.ts
var NEAR = 8;
var LEAST_LETTERS5 = 3;
function isNamed({ words: words2, above }, [start, end], asked) {
  const near = words2.slice(Math.max(0, start - NEAR), end + NEAR);
  const parts = [near, words2.slice(0, NEAR), above];
  return parts.some((part) => holdsName(part, asked)) || isSpelledOut(words2, asked);
}
function holdsName(part, { names, initials }) {
  return part.some((word) => initials.has(word)) || names.some(
    (name) => isWithin(name, part) || name.some((word) => word.length >= LEAST_LETTERS5 && part.includes(word))
  );
}
function isWithin(name, part) {
  return part.some((_word, at) => name.every((word, index) => part[at + index] === word));
}
function isSpelledOut(words2, { names }) {
  return names.some(([name = "", ...rest]) => {
    if (rest.length > 0 || name.length < 2) return false;
    return Array.from(name).every((letter, at) => (words2[at] ?? "").length > 1 && words2[at]?.startsWith(letter));
  });
}

// src/core/identity/standing-words.ts
var MOST_CHARACTERS3 = 4e8;
var LEAST_TOLD = 2;
var MOST_BETWEEN = 4;
function createWordsFinder(notes) {
  let left = MOST_CHARACTERS3;
  const texts = notes.map((note) => ({
    note,
    folded: remember(() => note.lines.join("\n").toLowerCase()),
    find: remember(() => indexStretches(listStretches(note, "stretch")))
  }));
  const free = /* @__PURE__ */ new Map();
  const findFree = (note) => {
    const known = free.get(note) ?? indexStretches(listFree(note));
    free.set(note, known);
    return known;
  };
  const findOwned = (way, asked) => {
    const rare = findLongest(way.filter((word) => (pattern$163 ??= new RegExp("^[a-z0-9]+$")).test(word)));
    for (const { note, folded, find } of texts) {
      left -= folded().length;
      if (left < 0) return "unknown";
      if (folded().includes(rare) && find()(findLongest(way)).some((stretch) => holds(stretch, way, asked)))
        return note;
    }
    return void 0;
  };
  return (tracked, seen) => {
    const asked = takeAsked(tracked);
    const isFree = (note, way) => findFree(note)(findLongest(way)).some((stretch) => isWhole(stretch, way, asked, "begin"));
    const unowned = seen.find((note) => asked.ways.some((way) => isFree(note, way)));
    return asked.ways.reduce((found, way) => found ?? findOwned(way, asked), unowned);
  };
}
function indexStretches(stretches) {
  const index = /* @__PURE__ */ new Map();
  for (const stretch of stretches)
    for (const word of new Set(stretch.words)) {
      const there = index.get(word);
      if (there === void 0) index.set(word, [stretch]);
      else there.push(stretch);
    }
  return (word) => index.get(word) ?? [];
}
function listFree(note) {
  const owned = note.todos.filter(({ owners }) => owners.length > 0);
  const taken = new Set(owned.flatMap(({ line, source }) => source.split("\n").map((_text, index) => line + index)));
  return [...listStretches(note, "stretch"), ...listStretches(note, "line")].filter(({ from }) => !taken.has(from));
}
function holds(stretch, way, asked) {
  const isOwned = asked.names.length > 0;
  if (!isOwned && way.length < LEAST_WORDS) return false;
  if (isWhole(stretch, way, asked, "all") && (!isOwned || isNamed(stretch, [0, stretch.words.length], asked)))
    return true;
  const told = way.filter((word) => !isSmallWord(word));
  if (told.length < LEAST_TOLD) return false;
  const between = isOwned ? Math.min(MOST_BETWEEN, told.length - 1) : 0;
  return stretch.words.some((word, start) => {
    const end = word === told[0] ? follow(stretch.words, start, { told, own: asked.own, between }) : 0;
    return end > 0 && (!isOwned || isNamed(stretch, [start, end], asked));
  });
}
var MOST_SPAN = 250;
function follow(words2, start, { told, own, between }) {
  let next = 0;
  let others = 0;
  for (let at = start; at < Math.min(words2.length, start + MOST_SPAN); at += 1) {
    const word = words2[at] ?? "";
    if (word === told[next]) next += 1;
    else if (!isSmallWord(word) && !isMarker(word) && !own.has(word)) others += 1;
    if (next === told.length) return at + 1;
    if (others > between) return 0;
  }
  return 0;
}
function isWhole({ words: words2 }, way, { own }, how) {
  if (how === "all" && words2.length > way.length + MOST_BESIDE) return false;
  const rest = words2.slice(0, way.length + MOST_BESIDE).filter((word) => !isMarker(word) && !own.has(word));
  const isBegun = way.every((word, at) => rest[at] === word);
  return isBegun && (rest.length === way.length || how === "begin" && way.length >= LEAST_WORDS);
}
var MOST_BESIDE = 12;
function findLongest(words2) {
  return words2.reduce((best, word) => word.length > best.length ? word : best, "");
}

// src/core/identity/judge-gone.ts
function findMovedAway(notes, renames) {
  const read = new Set(notes.map(({ path }) => path));
  return new Map([...renames].flatMap(([path, from]) => read.has(path) || read.has(from) ? [] : [[from, path]]));
}
function createPlaceJudge(notes, scope, { finder, movedAway }) {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  return (sighting) => {
    if (notes.length === 0) return false;
    const note = byPath.get(sighting.path);
    if (note !== void 0) return note.complete;
    if (movedAway.has(sighting.path)) return false;
    if (scope.commitPaths === null || !scope.covers(sighting.path) || scope.commitPaths.has(sighting.path))
      return false;
    return finder.find(sighting).every((candidate) => candidate.note.complete);
  };
}
function createGoneJudge({ isRead, finder, movedAway, files, occurrences }) {
  const standing = indexTexts(occurrences);
  const findWords = createWordsFinder(files);
  const findNames = createNamesFinder(occurrences);
  const follow2 = (sighting) => ({ ...sighting, path: movedAway.get(sighting.path) ?? sighting.path });
  return (entity) => {
    const rest = (entity.tracked?.marker.sightings ?? []).filter((sighting) => !isPresent(entity, sighting, finder));
    const seen = rest.flatMap(finder.find).map(({ note }) => note);
    const looked = seen.map(({ path }) => path);
    const left = rest.filter((sighting) => !isRead(sighting));
    const isRenewed = left.some(({ path }) => movedAway.has(path));
    const { tracked } = entity;
    const isDoubtful = left.length > 0 || entity.occurrences.length > 0 || tracked === null || tracked.marker.removed;
    if (isDoubtful || tracked.issue.state === "closed") return { left: left.map(follow2), looked, isRenewed };
    const item = findElsewhere(entity, rest, standing) ?? findNames(tracked);
    const elsewhere = item === void 0 ? findWords(tracked, [...new Set(seen)]) : item === "unknown" ? item : item.note;
    if (elsewhere === void 0) return { left, looked, isRenewed };
    return { left: rest, looked: elsewhere === "unknown" ? looked : [...looked, elsewhere.path], isRenewed };
  };
}
function indexTexts(occurrences) {
  const index = createSameWords(listOwnerKeys);
  for (const occurrence of occurrences) {
    const hashes = [occurrence.sighting, ...occurrence.also].flatMap(({ text, bare }) => [text, bare]);
    for (const hash of new Set(hashes)) index.add(hash, occurrence);
  }
  return index;
}
function findElsewhere(entity, sightings, standing) {
  return sightings.flatMap(({ text, bare }) => [text, bare]).flatMap((hash) => standing.findOwned(hash, () => listRememberedKeys(entity.tracked))).find((occurrence) => shareRemembered(entity, occurrence));
}
function isPresent(entity, sighting, { find }) {
  const places = find(sighting);
  return entity.occurrences.some(
    (occurrence) => occurrence.note.path === sighting.path || places.some(({ note, date }) => note === occurrence.note && date === occurrence.sighting.date)
  );
}
function compareSightings(a, b) {
  return compareText(a.date ?? "", b.date ?? "");
}

// src/core/block/merge-ticks.ts
function hashTicked(items) {
  const hashes = hashItems(items);
  return hashes.filter((_hash, index) => items[index]?.done === true);
}
function hashItems(items) {
  const count = createCounter();
  return items.map(({ text }) => {
    const folded = foldText(text);
    const before = count(folded);
    return hashWord(before === 0 ? folded : `${folded}
${before}`);
  });
}
function createCounter() {
  const counts = /* @__PURE__ */ new Map();
  return (text) => {
    const before = counts.get(text) ?? 0;
    counts.set(text, before + 1);
    return before;
  };
}
function mergeTicks(items, last, policy) {
  const theirs = readTicks(last.block);
  const base = new Set(last.ticked);
  const hashes = hashItems(items);
  const count = createCounter();
  return items.map((item, index) => {
    const text = foldItem(writeItem(item, policy));
    const written = theirs.get(text)?.[count(text)];
    const changed = item.done !== base.has(hashes[index] ?? "");
    return { ...item, done: changed || written === void 0 ? item.done : written };
  });
}

// src/core/plan/desired.ts
function computeDesired(entity, latest, options) {
  const { todo, note } = latest;
  const sightings = listSightings(entity, options.rest.left);
  const raised = {
    count: Math.max(sightings.length - 1, 0),
    last: sightings.length > 1 ? sightings.at(-1)?.date ?? null : null
  };
  const own = entity.occurrences.filter((occurrence) => occurrence.todo.reference === null);
  const home = own.at(-1)?.todo ?? todo;
  const teams = [...new Set(own.flatMap((occurrence) => occurrence.teams))].sort();
  return {
    subject: describeSubject(todo, note.teams),
    key: options.key,
    title: todo.title,
    state: todo.state,
    content: computeContent(latest, raised),
    block: {
      source: todo.source,
      items: todo.items,
      owners: nameOwners(todo),
      due: todo.due,
      meeting: describeMeeting(latest, options.base),
      first: findFirst(entity, latest, sightings, options.base),
      raised,
      removed: false,
      label: options.label
    },
    assignees: listLogins(todo).filter((login) => options.isNever?.(login) !== true),
    labels: home.labels,
    lastingLabels: home.labels.filter((label) => !home.routeLabels.includes(label)),
    type: home.type,
    lastingType: home.lastingType,
    dueField: options.dueField,
    ticked: hashTicked(todo.items),
    owners: latest.owners.length > 1 ? latest.owners.map(hashWord) : [],
    teams: teams.map(hashTeam),
    besideTeams: listBesideTeams(entity, teams).map(hashTeam),
    isRenewed: options.rest.isRenewed,
    sightings,
    isNamed: todo.reference !== null,
    isNews: options.touched?.has(note.path) === true
  };
}
function listBesideTeams({ beside }, teams) {
  const apart = beside.filter((occurrence) => !occurrence.teams.some((team) => teams.includes(team)));
  return [...new Set(apart.flatMap((occurrence) => occurrence.teams))].sort();
}
function describeMeeting({ todo, note }, base) {
  return { title: note.title, date: todo.meeting, url: writePermalink(base, todo.note, todo.line) };
}
function findFirst(entity, latest, sightings, base) {
  const [oldest] = sightings;
  const first = entity.occurrences.find(({ sighting }) => sighting === oldest);
  return sightings.length < 2 || first === void 0 || first === latest ? null : describeMeeting(first, base);
}
function describeSubject(todo, teams) {
  const { target: repo, title, owners, due, note, line } = todo;
  return { repo, title, owners, due, note, line, teams };
}
function describeGone(issue, sighting) {
  return {
    repo: issue.repo,
    title: issue.title,
    owners: [],
    due: null,
    note: sighting?.path ?? "",
    line: 1,
    teams: []
  };
}
function computeContent(latest, raised) {
  const { todo, sighting } = latest;
  return {
    text: hashSaid(todo.text),
    owners: sighting.owners,
    due: todo.due,
    items: hashText(todo.items.map((item) => `${item.done ? "x" : " "} ${item.text}`).join("\n"), 4),
    raised: raised.count,
    last: raised.last
  };
}
function listSightings(entity, left) {
  const known = entity.tracked?.marker.sightings ?? [];
  const isKnown = ({ date, path, text }) => known.some((one) => one.date === date && (one.path === path || one.text === text));
  const present = entity.occurrences.filter(({ todo, sighting }) => todo.reference === null || isKnown(sighting)).map((occurrence) => occurrence.sighting);
  const unread = left.filter((sighting) => !present.some((other) => other.path === sighting.path));
  return [...present, ...unread].sort(compareSightings);
}
var MOST_LOGINS = 20;
function listLogins(todo) {
  const logins = /* @__PURE__ */ new Map();
  for (const { login } of todo.owners)
    if (login !== null && !logins.has(login.toLowerCase())) logins.set(login.toLowerCase(), login);
  return [...logins.values()].slice(0, MOST_LOGINS);
}
function nameOwners(todo) {
  return [...new Set(todo.owners.map((owner) => owner.login ?? owner.raw))];
}
function writePermalink(base, path, line) {
  const segments = path.split("/").map((segment) => encodeURIComponent(segment).replace((pattern$164 ??= new RegExp("[!'()*]", "g")), escapeCharacter));
  return `${base.serverUrl}/${base.notesRepo}/blob/${base.sha}/${segments.join("/")}?plain=1#L${line}`;
}
function escapeCharacter(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

export {
  escapeText,
  quoteCode,
  escapeCode,
  neutraliseUrl,
  escapeTarget,
  hashText,
  hashWord,
  hashTitle,
  hashSaid,
  hashTeam,
  isSameContent,
  parseWording,
  measureWording,
  measureBare,
  computeDice,
  computeShare,
  computeLikeness,
  relateContents,
  relateClose,
  areApart,
  introduceOthers,
  isHeadOf,
  createContentIndex,
  countKeys,
  listAllOccurrences,
  hashOwners,
  findTeams,
  standApart,
  listAllTeams,
  compareOccurrences,
  shareOwner,
  listOwnerKeys,
  listEntityKeys,
  createSameWords,
  LEAST_WORDS,
  takeItem,
  splitWords,
  writeWords,
  REMOVED_LINE,
  boundSightings,
  HELP_LINK,
  FOOTER_WORD,
  writeBlock,
  writeShortId,
  readBody,
  readQuote,
  readSource,
  replaceMarker,
  takeSaid,
  findMovedAway,
  createPlaceJudge,
  createGoneJudge,
  mergeTicks,
  computeDesired,
  describeSubject,
  describeGone,
  listSightings,
  writePermalink
};
var pattern$0, pattern$1, pattern$2, pattern$3, pattern$4, pattern$5, pattern$6, pattern$7, pattern$8, pattern$9, pattern$10, pattern$11, pattern$12, pattern$13, pattern$14, pattern$15, pattern$16, pattern$17, pattern$18, pattern$19, pattern$20, pattern$21, pattern$22, pattern$23, pattern$24, pattern$25, pattern$26, pattern$27, pattern$28, pattern$29, pattern$30, pattern$31, pattern$32, pattern$33, pattern$34, pattern$35, pattern$36, pattern$37, pattern$38, pattern$39, pattern$40, pattern$41, pattern$42, pattern$43, pattern$44, pattern$45, pattern$46, pattern$47, pattern$48, pattern$49, pattern$50, pattern$51, pattern$52, pattern$53, pattern$54, pattern$55, pattern$56, pattern$57, pattern$58, pattern$59, pattern$60, pattern$61, pattern$62, pattern$63, pattern$64, pattern$65, pattern$66, pattern$67, pattern$68, pattern$69, pattern$70, pattern$71, pattern$72, pattern$73, pattern$74, pattern$75, pattern$76, pattern$77, pattern$78, pattern$79, pattern$80, pattern$81, pattern$82, pattern$83, pattern$84, pattern$85, pattern$86, pattern$87, pattern$88, pattern$89, pattern$90, pattern$91, pattern$92, pattern$93, pattern$94, pattern$95, pattern$96, pattern$97, pattern$98, pattern$99, pattern$100, pattern$101, pattern$102, pattern$103, pattern$104, pattern$105, pattern$106, pattern$107, pattern$108, pattern$109, pattern$110, pattern$111, pattern$112, pattern$113, pattern$114, pattern$115, pattern$116, pattern$117, pattern$118, pattern$119, pattern$120, pattern$121, pattern$122, pattern$123, pattern$124, pattern$125, pattern$126, pattern$127, pattern$128, pattern$129, pattern$130, pattern$131, pattern$132, pattern$133, pattern$134, pattern$135, pattern$136, pattern$137, pattern$138, pattern$139, pattern$140, pattern$141, pattern$142, pattern$143, pattern$144, pattern$145, pattern$146, pattern$147, pattern$148, pattern$149, pattern$150, pattern$151, pattern$152, pattern$153, pattern$154, pattern$155, pattern$156, pattern$157, pattern$158, pattern$159, pattern$160, pattern$161, pattern$162, pattern$163, pattern$164;
