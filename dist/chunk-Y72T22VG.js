import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/core/text/strip-hidden.ts
var STEERING = (
  // eslint-disable-next-line no-control-regex
  new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029]", "g")
);
var HIDDEN = (
  // Emoji and their joiners are told apart below; a class is the shortest way to name single code points.
  // eslint-disable-next-line no-misleading-character-class
  new RegExp("[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200e\\u200f\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufe00-\\ufe0d\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e001f}\\u{e0080}-\\u{e0fff}]", "gu")
);
var TAGS$made;
function TAGS() {
  return TAGS$made ??= new RegExp("(\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{3,6}\\u{e007f})|[\\u{e0020}-\\u{e007f}]", "gu");
}
var JOINERS$made;
function JOINERS() {
  return JOINERS$made ??= new RegExp("(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})|(?<=[\\p{L}\\p{M}])(?<![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Han}\\p{Script=Hangul}])[\\u200c\\u200d](?=[\\p{L}\\p{M}])", "gu");
}
var SELECTORS$made;
function SELECTORS() {
  return SELECTORS$made ??= new RegExp("(?<![\\p{Emoji}\\p{S}\\p{P}])[\\ufe0e\\ufe0f]|(?<=[\\ufe0e\\ufe0f])[\\ufe0e\\ufe0f]", "gu");
}
var ANY$made;
function ANY() {
  return ANY$made ??= new RegExp("[^\\n\\x20-\\x7e]");
}
function stripControls(text) {
  if (!ANY().test(text)) return text;
  return text.replace(STEERING, "").replace((pattern$0 ??= new RegExp("\\p{Cs}", "gu")), "\uFFFD").replace((pattern$1 ??= new RegExp("\\r\\n?", "g")), "\n");
}
function spaceControls(text) {
  return text.replace((pattern$2 ??= new RegExp("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]", "gu")), " ");
}
function stripHidden(text) {
  if (!ANY().test(text)) return text;
  const seen = stripControls(text).replace(HIDDEN, "").replace(TAGS(), (_all, flag) => flag ?? "");
  return dropJoiners(seen).replace(SELECTORS(), "");
}
function dropJoiners(text) {
  if (!(pattern$3 ??= new RegExp("[\\u200c\\u200d]")).test(text)) return text;
  const kept = new Set([...text.matchAll(JOINERS())].map((match) => match.index));
  return text.replace((pattern$4 ??= new RegExp("[\\u200c\\u200d]", "g")), (joiner, at) => kept.has(at) ? joiner : "");
}

// src/core/text/group-by.ts
function groupBy(values, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === void 0) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}

export {
  stripControls,
  spaceControls,
  stripHidden,
  groupBy
};
var pattern$0, pattern$1, pattern$2, pattern$3, pattern$4;
