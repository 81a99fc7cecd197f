import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  groupBy,
  stripHidden
} from "./chunk-Y72T22VG.js";
import {
  isRecord
} from "./chunk-AKESPVDS.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-LQK3ML4U.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: (pattern$0 ??= new RegExp("^[^@![\\].,$*+?^{}()|\\\\/]+")),
      REGEX_SPECIAL_CHARS: (pattern$1 ??= new RegExp("[-*+?.^${}(|)[\\]]")),
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? (pattern$2 ??= new RegExp("[\\\\/]")) : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts2 = [];
      let str = input;
      let index2 = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index2 >= length;
      const peek = () => str.charCodeAt(index2 + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index2);
      };
      while (index2 < length) {
        code = advance();
        let next2;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index2);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index2 === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index2 + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index2 === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next2 = advance())) {
            if (next2 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next2 === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index2 === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts2.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts2.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts2;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts2 = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts2.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts2.push(value);
      return parts2;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if ((pattern$3 ??= new RegExp("[?*+@!()[\\]{}]")).test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if ((pattern$4 ??= new RegExp("^@\\([^\\\\()[\\]{}|]+\\)$")).test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace((pattern$5 ??= new RegExp("\\\\(.)", "g")), "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern2, requireEnd = true) => {
      if (pattern2[0] !== "+" && pattern2[0] !== "*" || pattern2[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern2.length; i++) {
        const ch = pattern2[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern2.length - 1) {
              return;
            }
            return {
              type: pattern2[0],
              body: pattern2.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern2) => {
      let index2 = 0;
      const chars = [];
      while (index2 < pattern2.length) {
        const match = parseRepeatedExtglob(pattern2.slice(index2), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index2 += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern2) => {
      let depth = 0;
      let value = pattern2.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => (pattern$6 ??= new RegExp("^[*?]+$")).test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse2 = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || (pattern$7 ??= new RegExp("^\\)+$")).test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && (pattern$8 ??= new RegExp("^\\.[^\\\\/.]+$")).test(rest)) {
            const expression = parse2(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !(pattern$9 ??= new RegExp("(^[*!]|[/()[\\]{}\"])")).test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first2, rest, index2) => {
          if (first2 === "\\") {
            backslashes = true;
            return m;
          }
          if (first2 === "?") {
            if (esc) {
              return esc + first2 + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index2 === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first2 === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first2 === "*") {
            if (esc) {
              return esc + first2 + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace((pattern$10 ??= new RegExp("\\\\", "g")), "");
          } else {
            output = output.replace((pattern$11 ??= new RegExp("\\\\+", "g")), (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next2 = peek();
          if (next2 === "/" && opts.bash !== true) {
            continue;
          }
          if (next2 === "." || next2 === ";") {
            continue;
          }
          if (!next2) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = (pattern$12 ??= new RegExp("^\\\\+")).exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup2 = prev && prev.value === "(";
          if (!isGroup2 && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next2 = peek();
            let output = value;
            if (prev.value === "(" && !(pattern$13 ??= new RegExp("[!=<:]")).test(next2) || next2 === "<" && !(pattern$14 ??= new RegExp("<([!=]|\\w+>)")).test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !(pattern$15 ??= new RegExp("[!=<:]")).test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && (pattern$16 ??= new RegExp("^\\([^?]")).test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart2 = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart2 || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart2 && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end2 = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end2})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse2.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create2 = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = (pattern$17 ??= new RegExp("^(.*?)\\.(\\w+)$")).exec(str);
            if (!match) return;
            const source2 = create2(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create2(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse2;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns16, options) => picomatch2(patterns16, options)(str);
    picomatch2.parse = (pattern2, options) => {
      if (Array.isArray(pattern2)) return pattern2.map((p) => picomatch2.parse(p, options));
      return parse2(pattern2, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse2.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse2(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return (pattern$18 ??= new RegExp("$^"));
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// tail:section-matter
var require_section_matter = __commonJS({
  "tail:section-matter"(exports, module) {
    module.exports = () => {
    };
  }
});

// tail:./engines
var require_engines = __commonJS({
  "tail:./engines"(exports, module) {
    module.exports = {};
  }
});

// tail:strip-bom-string
var require_strip_bom_string = __commonJS({
  "tail:strip-bom-string"(exports, module) {
    module.exports = (text) => text;
  }
});

// tail:kind-of
var require_kind_of = __commonJS({
  "tail:kind-of"(exports, module) {
    module.exports = (value) => value !== null && typeof value === "object" ? "object" : typeof value;
  }
});

// node_modules/gray-matter/lib/utils.js
var require_utils2 = __commonJS({
  "node_modules/gray-matter/lib/utils.js"(exports) {
    "use strict";
    var stripBom = require_strip_bom_string();
    var typeOf = require_kind_of();
    exports.define = function(obj, key, val) {
      Reflect.defineProperty(obj, key, {
        enumerable: false,
        configurable: true,
        writable: true,
        value: val
      });
    };
    exports.isBuffer = function(val) {
      return typeOf(val) === "buffer";
    };
    exports.isObject = function(val) {
      return typeOf(val) === "object";
    };
    exports.toBuffer = function(input) {
      return typeof input === "string" ? Buffer.from(input) : input;
    };
    exports.toString = function(input) {
      if (exports.isBuffer(input)) return stripBom(String(input));
      if (typeof input !== "string") {
        throw new TypeError("expected input to be a string or buffer");
      }
      return stripBom(input);
    };
    exports.arrayify = function(val) {
      return val ? Array.isArray(val) ? val : [val] : [];
    };
    exports.startsWith = function(str, substr, len) {
      if (typeof len !== "number") len = substr.length;
      return str.slice(0, len) === substr;
    };
  }
});

// node_modules/gray-matter/lib/defaults.js
var require_defaults = __commonJS({
  "node_modules/gray-matter/lib/defaults.js"(exports, module) {
    "use strict";
    var engines = require_engines();
    var utils = require_utils2();
    module.exports = function(options) {
      const opts = Object.assign({}, options);
      opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
      if (opts.delimiters.length === 1) {
        opts.delimiters.push(opts.delimiters[0]);
      }
      opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
      opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
      return opts;
    };
  }
});

// tail:./lib/stringify
var require_stringify = __commonJS({
  "tail:./lib/stringify"(exports, module) {
    module.exports = () => "";
  }
});

// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = __commonJS({
  "node_modules/gray-matter/lib/excerpt.js"(exports, module) {
    "use strict";
    var defaults = require_defaults();
    module.exports = function(file, options) {
      const opts = defaults(options);
      if (file.data == null) {
        file.data = {};
      }
      if (typeof opts.excerpt === "function") {
        return opts.excerpt(file, opts);
      }
      const sep = file.data.excerpt_separator || opts.excerpt_separator;
      if (sep == null && (opts.excerpt === false || opts.excerpt == null)) {
        return file;
      }
      const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
      const idx = file.content.indexOf(delimiter);
      if (idx !== -1) {
        file.excerpt = file.content.slice(0, idx);
      }
      return file;
    };
  }
});

// tail:./lib/engines
var require_engines2 = __commonJS({
  "tail:./lib/engines"(exports, module) {
    module.exports = {};
  }
});

// tail:./stringify
var require_stringify2 = __commonJS({
  "tail:./stringify"(exports, module) {
    module.exports = () => "";
  }
});

// node_modules/gray-matter/lib/to-file.js
var require_to_file = __commonJS({
  "node_modules/gray-matter/lib/to-file.js"(exports, module) {
    "use strict";
    var typeOf = require_kind_of();
    var stringify2 = require_stringify2();
    var utils = require_utils2();
    module.exports = function(file) {
      if (typeOf(file) !== "object") {
        file = { content: file };
      }
      if (typeOf(file.data) !== "object") {
        file.data = {};
      }
      if (file.contents && file.content == null) {
        file.content = file.contents;
      }
      utils.define(file, "orig", utils.toBuffer(file.content));
      utils.define(file, "language", file.language || "");
      utils.define(file, "matter", file.matter || "");
      utils.define(file, "stringify", function(data, options) {
        if (options && options.language) {
          file.language = options.language;
        }
        return stringify2(file, data, options);
      });
      file.content = utils.toString(file.content);
      file.isEmpty = false;
      file.excerpt = "";
      return file;
    };
  }
});

// node_modules/gray-matter/lib/engine.js
var require_engine = __commonJS({
  "node_modules/gray-matter/lib/engine.js"(exports, module) {
    "use strict";
    module.exports = function(name, options) {
      let engine = options.engines[name] || options.engines[aliase(name)];
      if (typeof engine === "undefined") {
        throw new Error('gray-matter engine "' + name + '" is not registered');
      }
      if (typeof engine === "function") {
        engine = { parse: engine };
      }
      return engine;
    };
    function aliase(name) {
      switch (name.toLowerCase()) {
        case "js":
        case "javascript":
          return "javascript";
        case "coffee":
        case "coffeescript":
        case "cson":
          return "coffee";
        case "yaml":
        case "yml":
          return "yaml";
        default: {
          return name;
        }
      }
    }
  }
});

// node_modules/gray-matter/lib/parse.js
var require_parse2 = __commonJS({
  "node_modules/gray-matter/lib/parse.js"(exports, module) {
    "use strict";
    var getEngine = require_engine();
    var defaults = require_defaults();
    module.exports = function(language, str, options) {
      const opts = defaults(options);
      const engine = getEngine(language, opts);
      if (typeof engine.parse !== "function") {
        throw new TypeError('expected "' + language + '.parse" to be a function');
      }
      return engine.parse(str, opts);
    };
  }
});

// node_modules/gray-matter/index.js
var require_gray_matter = __commonJS({
  "node_modules/gray-matter/index.js"(exports, module) {
    "use strict";
    var fs = __require("fs");
    var sections7 = require_section_matter();
    var defaults = require_defaults();
    var stringify2 = require_stringify();
    var excerpt = require_excerpt();
    var engines = require_engines2();
    var toFile = require_to_file();
    var parse2 = require_parse2();
    var utils = require_utils2();
    function matter2(input, options) {
      if (input === "") {
        return { data: {}, content: input, excerpt: "", orig: input };
      }
      let file = toFile(input);
      const cached = matter2.cache[file.content];
      if (!options) {
        if (cached) {
          file = Object.assign({}, cached);
          file.orig = cached.orig;
          return file;
        }
        matter2.cache[file.content] = file;
      }
      return parseMatter(file, options);
    }
    function parseMatter(file, options) {
      const opts = defaults(options);
      const open = opts.delimiters[0];
      const close = "\n" + opts.delimiters[1];
      let str = file.content;
      if (opts.language) {
        file.language = opts.language;
      }
      const openLen = open.length;
      if (!utils.startsWith(str, open, openLen)) {
        excerpt(file, opts);
        return file;
      }
      if (str.charAt(openLen) === open.slice(-1)) {
        return file;
      }
      str = str.slice(openLen);
      const len = str.length;
      const language = matter2.language(str, opts);
      if (language.name) {
        file.language = language.name;
        str = str.slice(language.raw.length);
      }
      let closeIndex = str.indexOf(close);
      if (closeIndex === -1) {
        closeIndex = len;
      }
      file.matter = str.slice(0, closeIndex);
      const block = file.matter.replace((pattern$19 ??= new RegExp("^\\s*#[^\\n]+", "gm")), "").trim();
      if (block === "") {
        file.isEmpty = true;
        file.empty = file.content;
        file.data = {};
      } else {
        file.data = parse2(file.language, file.matter, opts);
      }
      if (closeIndex === len) {
        file.content = "";
      } else {
        file.content = str.slice(closeIndex + close.length);
        if (file.content[0] === "\r") {
          file.content = file.content.slice(1);
        }
        if (file.content[0] === "\n") {
          file.content = file.content.slice(1);
        }
      }
      excerpt(file, opts);
      if (opts.sections === true || typeof opts.section === "function") {
        sections7(file, opts.section);
      }
      return file;
    }
    matter2.engines = engines;
    matter2.stringify = function(file, data, options) {
      if (typeof file === "string") file = matter2(file, options);
      return stringify2(file, data, options);
    };
    matter2.read = function(filepath, options) {
      const str = fs.readFileSync(filepath, "utf8");
      const file = matter2(str, options);
      file.path = filepath;
      return file;
    };
    matter2.test = function(str, options) {
      return utils.startsWith(str, defaults(options).delimiters[0]);
    };
    matter2.language = function(str, options) {
      const opts = defaults(options);
      const open = opts.delimiters[0];
      if (matter2.test(str)) {
        str = str.slice(open.length);
      }
      const language = str.slice(0, str.search((pattern$20 ??= new RegExp("\\r?\\n"))));
      return {
        raw: language,
        name: language ? language.trim() : ""
      };
    };
    matter2.cache = {};
    matter2.clearCache = function() {
      matter2.cache = {};
    };
    module.exports = matter2;
  }
});

// src/core/note/path-filter.ts
var import_picomatch = __toESM(require_picomatch2(), 1);

// src/core/text/html-comments.ts
function takeComments(markdown) {
  const parts2 = [];
  const comments = [];
  let at = 0;
  for (; ; ) {
    const start = markdown.indexOf("<!--", at);
    const end2 = start < 0 ? -1 : markdown.indexOf("-->", start + 4);
    if (end2 < 0) break;
    parts2.push(markdown.slice(at, start));
    comments.push(markdown.slice(start, end2 + 3));
    at = end2 + 3;
  }
  return { text: [...parts2, markdown.slice(at)].join(" "), comments: comments.join(" ") };
}
function saysNoIssue(comments) {
  return (pattern$21 ??= new RegExp("<!--\\s{0,20}no-issue\\s{0,20}-->", "i")).test(comments);
}

// src/core/text/html-elements.ts
var ELEMENTS = new Set(
  "a abbr b bdo big blockquote br caption center cite code dd del details dfn div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe img input ins kbd li mark ol p picture pre q rp rt ruby s samp script small source span strike strong style sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" ")
);
function isHtmlElement(name) {
  return ELEMENTS.has(name.toLowerCase());
}

// src/core/text/words.ts
var PLAIN$made;
function PLAIN() {
  return PLAIN$made ??= new RegExp("^[\\0-\\x7f]*$");
}
var CAPITAL$made;
function CAPITAL() {
  return CAPITAL$made ??= new RegExp("^\\p{Lu}", "u");
}
var WORD$made;
function WORD() {
  return WORD$made ??= new RegExp("[\\p{L}\\p{N}]", "u");
}
var UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々`;
function joinSpaces(text) {
  return text.replace((pattern$22 ??= new RegExp("\\s+", "g")), " ").trim();
}
function splitWords(text, most) {
  return text.split((pattern$23 ??= new RegExp("\\s+")), most);
}
function isPlain(text) {
  return PLAIN().test(text);
}
function beginsWithCapital(text) {
  return CAPITAL().test(text);
}
function holdsWord(text) {
  return WORD().test(text);
}

// src/core/text/plain-text.ts
var ESCAPE$made;
function ESCAPE() {
  return ESCAPE$made ??= new RegExp("\\\\([!-/:-@[-`{-~])", "g");
}
var LONGEST = 256;
var FEWEST_WORDS = 4;
var FOLLOW_UP = "Follow up on";
function plainText(markdown) {
  return takeComments(markdown).text.split((pattern$24 ??= new RegExp("(`+[^`]*`+)"))).map((part, index2) => index2 % 2 === 1 ? part : plainProse(part)).join("").replace((pattern$25 ??= new RegExp("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069\\u200b\\ufeff]", "gu")), " ").replace((pattern$26 ??= new RegExp("\\s+", "g")), " ").trim();
}
function plainProse(prose) {
  return prose.replace((pattern$27 ??= new RegExp("!?\\[\\[(?:[^[\\]|]{1,200}\\|)?([^[\\]|]{1,200})\\]\\]", "g")), "$1").replace((pattern$28 ??= new RegExp("!?\\[([^[\\]]*)\\]\\((?:[^()]|\\([^()]*\\))*\\)", "g")), "$1").replace((pattern$29 ??= new RegExp("!?\\[([^[\\]]+)\\]\\[[^[\\]]*\\]", "g")), "$1").replace((pattern$30 ??= new RegExp("<(https?:[^<>\\s]+)>", "g")), "$1").replace((pattern$31 ??= new RegExp("<\\/?([a-z][a-z\\d]*)(?:\\s[^<>]*)?\\/?>", "gi")), (tag, name) => isHtmlElement(name) ? " " : tag).replace((pattern$32 ??= new RegExp("(?<!\\\\)(\\*{1,3}|~~)(?=\\S)([^*~]+?)(?<!\\\\)\\1", "g")), "$2").replace((pattern$33 ??= new RegExp("(?<![\\p{L}\\p{N}\\\\])(_{1,3})(?=\\S)([^_]+?)(?<!\\\\)\\1(?![\\p{L}\\p{N}])", "gu")), "$2").replace(ESCAPE(), "$1");
}
function cutText(text, longest) {
  return text.slice(0, longest).replace((pattern$34 ??= new RegExp("[\\ud800-\\udbff]$")), "");
}
function shorten(text, longest = LONGEST) {
  if (text.length <= longest) return text;
  const cut2 = cutText(text, longest - 1);
  const space = cut2.lastIndexOf(" ");
  return `${(space > longest / 2 ? cut2.slice(0, space) : cut2).trimEnd()}\u2026`;
}
function isMadeFromLink(title2) {
  return title2.startsWith(`${FOLLOW_UP} `) && (pattern$35 ??= new RegExp("#\\d+$")).test(title2);
}
function completeTitle(title2, meeting, linkOnly) {
  if (linkOnly !== null) return shorten(`${FOLLOW_UP} ${linkOnly}`);
  const words = title2 === "" ? "TODO" : title2;
  const isShort3 = countWords(words) < FEWEST_WORDS && meeting.trim() !== "";
  return shorten(stripHidden(`${words}${isShort3 ? ` (${plainText(meeting)})` : ""}`));
}
var LETTERS_PER_WORD = 2;
function countWords(text) {
  if (isPlain(text)) return splitWords(text).length;
  const letters = text.match((pattern$36 ??= new RegExp("[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]", "gu")))?.length ?? 0;
  return Math.max(splitWords(text).length, Math.floor(letters / LETTERS_PER_WORD));
}

// src/core/note/decode-note.ts
var MOST_BYTES = 1024 * 1024;
var MOST_LINE = 4e3;
var MOST_LINES = 2e4;
function findUnread(bytes) {
  const [first2, second] = bytes;
  if (first2 === 255 && second === 254 || first2 === 254 && second === 255)
    return "the note is UTF-16, which is not read; save it as UTF-8";
  const isPointer = LFS.every((byte, index2) => bytes[index2] === byte);
  return isPointer ? "the file is a Git LFS pointer, not the note itself; check out with `lfs: true`" : null;
}
var LFS = new TextEncoder().encode("version https://git-lfs.github.com/spec/v1");
var UTF8 = new TextDecoder("utf-8", { fatal: false });
function isText(bytes) {
  return findUnread(bytes) !== null || !bytes.subarray(0, 8e3).includes(0);
}
function decodeNote(path, bytes) {
  const problems = [];
  let complete = true;
  const tell4 = (line, message) => {
    complete = false;
    problems.push({ severity: "warning", note: path, line, column: 1, message });
  };
  const unread = findUnread(bytes);
  if (unread !== null) {
    tell4(1, unread);
    return { lines: [], problems, complete };
  }
  const whole = bytes.length > MOST_BYTES ? bytes.subarray(0, MOST_BYTES) : bytes;
  const text = UTF8.decode(whole);
  const lines = splitLines(text, whole);
  if (bytes.length > MOST_BYTES) {
    lines.pop();
    tell4(Math.max(lines.length, 1), `the note is longer than ${MOST_BYTES / 1024} KB; the rest is not read`);
  }
  if (lines.length > MOST_LINES) {
    lines.length = MOST_LINES;
    tell4(MOST_LINES, `the note has more than ${MOST_LINES} lines; the rest is not read`);
  }
  const isDamaged = text.includes("\uFFFD");
  if (isDamaged)
    tell4(
      lines.findIndex((line) => line.includes("\uFFFD")) + 1,
      "the note is not UTF-8; unreadable bytes are left out"
    );
  const hasNul = text.includes("\0");
  if (hasNul)
    tell4(lines.findIndex((line) => line.includes("\0")) + 1, "the note contains NUL characters, which are left out");
  const long = lines.findIndex((line) => line.length > MOST_LINE);
  if (long >= 0) tell4(long + 1, `the line is longer than ${MOST_LINE} characters; the rest of it is not read`);
  const isWhole2 = !isDamaged && !hasNul && long < 0;
  const cut2 = isWhole2 ? lines : lines.map((line) => cutText(line, MOST_LINE).replace((pattern$37 ??= new RegExp("[\\0\\ufffd]", "g")), ""));
  const conflict = text.includes(CONFLICT) ? findConflict(cut2) : null;
  if (conflict !== null)
    tell4(conflict + 1, "the note contains merge conflict markers; what is between them is uncertain");
  return { lines: conflict === null ? cut2 : cut2.map(hideMark), problems, complete };
}
function splitLines(text, bytes) {
  if (text.includes("\r")) return text.split((pattern$38 ??= new RegExp("\\r\\n|\\r|\\n")));
  const lines = text.split("\n");
  if ((pattern$39 ??= new RegExp("^[\\0-\\xff]*$")).test(text)) return lines;
  const narrow2 = [];
  let start = BYTE_ORDER_MARK.every((byte, index2) => bytes[index2] === byte) ? BYTE_ORDER_MARK.length : 0;
  let end2 = start;
  const flush = () => {
    if (end2 > start) narrow2.push(...UTF8.decode(bytes.subarray(start, end2 - 1)).split("\n"));
  };
  for (const line of lines) {
    if (isPlain(line)) {
      end2 += line.length + 1;
      continue;
    }
    flush();
    narrow2.push(line);
    start = bytes.indexOf(NEWLINE, end2) + 1;
    end2 = start;
    if (start === 0) return narrow2;
  }
  flush();
  return narrow2;
}
var BYTE_ORDER_MARK = [239, 187, 191];
var NEWLINE = 10;
var CONFLICT = "<<<<<<<";
function findConflict(lines) {
  const start = lines.findIndex((line) => (pattern$40 ??= new RegExp("^<{7}(?:\\s|$)")).test(line));
  const middle = start < 0 ? -1 : lines.findIndex((line, index2) => index2 > start && (pattern$41 ??= new RegExp("^={7}\\s*$")).test(line));
  const isWhole2 = middle > 0 && lines.some((line, index2) => index2 > middle && (pattern$42 ??= new RegExp("^>{7}(?:\\s|$)")).test(line));
  return isWhole2 ? start : null;
}
function hideMark(line) {
  return (pattern$43 ??= new RegExp("^(?:<{7}|\\|{7}|={7}|>{7})(?:\\s|$)")).test(line) ? "" : line;
}

// src/core/note/path-filter.ts
var NEVER$made;
function NEVER() {
  return NEVER$made ??= new RegExp("(?:^|\\/)(?:\\.git|\\.github|node_modules)(?:\\/|$)");
}
var HIDDEN$made;
function HIDDEN() {
  return HIDDEN$made ??= new RegExp("(?:^|\\/)\\.");
}
var LONGEST_PATH = 512;
function mayBeNote(path) {
  return path.length <= LONGEST_PATH && !NEVER().test(path);
}
var MINUTES$made;
function MINUTES() {
  return MINUTES$made ??= new RegExp("\\.(?:md|markdown|rst|adoc|org)$", "i");
}
var OTHER$made;
function OTHER() {
  return OTHER$made ??= new RegExp("\\.(?:png|jpe?g|gif|svg|webp|ico|bmp|tiff?|pdf|docx?|xlsx?|pptx?|od[tsp]|zip|gz|xz|bz2|tar|7z|jar|mp[34]|m4a|mov|webm|ogg|wav|woff2?|ttf|otf|eot|so|exe|bin|wasm|ics|lock|json5?|jsonl|ya?ml|toml|ini|cfg|conf|env|xml|html?|css|s[ac]ss|less|csv|tsv|sql|[cm]?[jt]sx?|vue|py|ipynb|rb|php|go|rs|java|kt|swift|scala|cs|c|cc|cpp|h|hpp|sh|bash|ps1|bat|pl|lua|r|jl|tf|proto|gradle|map|patch|diff|tex|bib|drawio|mmd|vtt|srt)$", "i");
}
function createPathFilter(notes) {
  const includes = notes?.filter((glob) => !glob.startsWith("!")) ?? [];
  const excludes = notes?.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)) ?? [];
  const isOut = excludes.length > 0 ? (0, import_picomatch.default)(excludes.flatMap(expandGlob), { dot: true }) : () => false;
  if (includes.length === 0)
    return (path) => mayBeNote(path) && !HIDDEN().test(path) && MINUTES().test(path) && !isOut(path);
  const isIn = (0, import_picomatch.default)(includes.flatMap(expandGlob));
  const naming = includes.filter((glob) => (pattern$44 ??= new RegExp("\\.[\\w{},]+$")).test(glob));
  const isNamed = naming.length > 0 ? (0, import_picomatch.default)(naming) : () => false;
  return (path) => mayBeNote(path) && isIn(path) && !isOut(path) && (!OTHER().test(path) || isNamed(path));
}
function isReadable({ path, bytes }) {
  return MINUTES().test(path) || isText(bytes);
}
function isNote({ hasDay }, notes) {
  return hasDay || notes?.some((glob) => !glob.startsWith("!")) === true;
}
function createGlobFilter(globs) {
  return (0, import_picomatch.default)(globs.flatMap(expandGlob), { dot: true });
}
function listIdleGlobs(notes, paths) {
  const includes = notes?.filter((glob) => !glob.startsWith("!")) ?? [];
  const idle = new Map(includes.map((glob) => [glob, createPathFilter([glob])]));
  for (const path of idle.size === 0 ? [] : paths)
    for (const [glob, covers] of idle) if (covers(path)) idle.delete(glob);
  return [...idle.keys()];
}
function expandGlob(glob) {
  const plain2 = glob.replace((pattern$45 ??= new RegExp("^(?:\\.\\/)+")), "").replace((pattern$46 ??= new RegExp("\\/+$")), "");
  return plain2 === "" || plain2 === "." ? ["**"] : [plain2, `${plain2}/**`];
}

// src/core/text/fold-text.ts
var MARKS$made;
function MARKS() {
  return MARKS$made ??= new RegExp("(?![\\u3099\\u309a])\\p{M}", "gu");
}
function foldCase(text) {
  if (isPlain(text)) return text.toLowerCase().trim();
  return text.normalize("NFKD").replace(MARKS(), "").normalize("NFC").toLowerCase().trim();
}
function foldText(text) {
  return foldCase(text).replace((pattern$47 ??= new RegExp("[\\u200b-\\u200d\\u2060\\ufeff]", "g")), "").replace((pattern$48 ??= new RegExp("[*_`~]", "g")), "").replace((pattern$49 ??= new RegExp("\\s+", "g")), " ").replace((pattern$50 ??= new RegExp("[\\s.;,:!]+$", "u")), "").trim();
}
var STROKED = { \u0142: "l", \u00F8: "o", "\u2019": "'" };
var FOLDED = /* @__PURE__ */ new Map();
function foldLetters(text) {
  if (isPlain(text)) return text.toLowerCase();
  return text.replace((pattern$51 ??= new RegExp("İ", "g")), "i").toLowerCase().replace((pattern$52 ??= new RegExp("[^\\0-\\x7f]", "g")), foldLetter);
}
function foldLetter(letter) {
  const known = FOLDED.get(letter);
  if (known !== void 0) return known;
  const [base = letter] = letter.normalize("NFD");
  const folded = STROKED[letter] ?? ((pattern$53 ??= new RegExp("^[a-z]$")).test(base) ? base : letter);
  FOLDED.set(letter, folded);
  return folded;
}

// src/core/text/remember.ts
var MOST_ANSWERS = 4e3;
var LONGEST_QUESTION = 200;
function rememberAnswers(compute) {
  const kept = /* @__PURE__ */ new Map();
  return (question) => {
    if (question.length > LONGEST_QUESTION) return compute(question);
    const known = kept.get(question);
    if (known !== void 0) return known.answer;
    if (kept.size >= MOST_ANSWERS) kept.clear();
    const answer = compute(question);
    kept.set(question, { answer });
    return answer;
  };
}
function rememberLast(compute) {
  let kept = null;
  return (question) => {
    if (kept === null || kept.question !== question) kept = { question, answer: compute(question) };
    return kept.answer;
  };
}
function remember(compute) {
  let kept = null;
  return () => (kept ??= { value: compute() }).value;
}

// src/core/languages/words.ts
function list(text) {
  const words = text.trim().split((pattern$54 ??= new RegExp("\\s*,\\s*"))).filter((word) => word !== "");
  return text.includes("\n") ? words.map(joinLines) : words;
}
function joinLines(word) {
  return word.includes("\n") ? word.replace((pattern$55 ??= new RegExp("\\s+", "g")), " ") : word;
}
function forms(text) {
  return list(text).map((names) => names.split("/").map((name) => name.trim()));
}

// src/core/languages/english-sections.ts
var sections = {
  topics: list("follow up, followup"),
  actions: list(`action items, followup, followups, followup items, todo list, to do list, things to do, action list, action log, action register, action tracker, action step, action steps,
    actions required, action required, actions arising, action summary, action plan, actionable,
    actionables, actionable items, tasking, taskings, ai, ais, next step, next steps, next action, next actions, task, tasks, task list,
    tasks for next week, work items, new pr tasks, follow up, follow ups, follow up item, follow up items,
    follow up action, follow up actions, follow up tasks, assignment, assignments, homework, whats next, to be done,
    actions to take, items for action, still to do, left to do, items for follow up, items to follow up, deliverables, commitments, open items, outstanding items,
    open action items, who does what, owners and next actions, job list, joblist, jobs, chores, work list, whos doing what, who will do what,
    task allocation, task distribution, task assignment, task assignments, division of tasks, division of work,
    allocation of tasks, distribution of tasks, what needs to be done, plan for next week, plans for next week, work for next week,
    work assigned, work assignments, assigned work, work to be done, work to do, tasks to complete, tasks to be completed, tasks to be done,
    to be completed, action items to complete, actions to be taken, work distribution, work allocation, work division, task breakdown,
    remaining work, pending work, upcoming work, todo item, todo items, to do item, to do items, follow on, follow ons,
    follow on action, follow on actions, follow on items, actions item, actions items, actions point, actions points, action s, plan of action, tasks items, actions plan, action plans, what to do, what to do next,
    what we need to do, what needs doing, what next, aps, ars, action requests,
    must dos, must do list, pending items, items pending, items to complete, errands`),
  before: list(`the, few, some, several, concrete, specific, next week, this week, new, our, open, outstanding, resulting, pending, current, remaining, upcoming, summary of, list of,
    review of, review, immediate, main, key, team, board, committee, sprint, existing, ongoing, agreed, proposed, suggested, recommended,
    assigned, planned, meeting, post meeting, personal, group, final, overall, all, your, updated, additional, other,
    priority, high priority, next, individual, weekly, todays, this meetings, update on, updates on, updates from, progress on, status of, this weeks, next weeks, required, short term, long term, future, potential, possible, further, shared, allocated, delegated, carried forward, carried over`),
  beside: list(`decision, decisions, decisions made, resolutions, resolution, conclusion, conclusions, summary, outcome,
    outcomes, takeaway, takeaways, result, results, wrap up, wrapup, agenda for next call, agenda for next meeting, updates, update, status, owner,
    owners, deadline, deadlines, due date, due dates, assignee, assignees, responsibilities, assigned, agreed,
    allocated, delegated, needed, arising, carried forward, carried over, timeline, timelines, responsible, roles, risks, reminders,
    aob, any other business, list, log, tracker, table, recap, overview, register, tracking, dates, priorities, priority, progress, given, set, added, raised,
    created, recorded, captured`),
  from: list(
    `from, from today, for, of, by, with, after, this, next, today, until, before, since, identified, assigned to, going forward,
    due, till, til, per`
  ),
  whom: list("for, assigned to, of"),
  review: list(`follow up from last meeting, follow ups from last time, follow up from last time, review of action items,
    review previous meetings action items, review of last meetings action items, last meetings action items,
    previous meetings action items, action item review, todo review, todos review, task review, tasks review, action item follow up, action items from last meeting,
    review action items, actions review, action items review, review of actions, review actions, action review,
    review of open actions, review of previous actions, status of action items, action item status, action updates`),
  last: list("previous, prior, past, last, old, last meetings, previous meetings, last weeks, last times"),
  over: list("completed, complete, closed, done, finished, resolved, archived, archive, taken"),
  other: list(`decision, decisions, decisions made, agenda, attendees, attendance, participants, notes, note, minutes,
    parking lot, open questions, questions, resolved, completed, closed, done, next meeting, resolution, resolutions, links, references, present, apologies`),
  spans: list(`sprint, sprints, week, weeks, iteration, phase, milestone, module, unit, cycle, lab, meeting, month, topic, item,
    agenda item, part, section, step`),
  decisions: list(
    `resolved, resolution, resolutions, decision, decisions, decisions made, agreed, agreements, outcome, outcomes, conclusion, conclusions`
  ),
  attendance: list(`attendees, attendee, attendance, attending, participants, participant, present, in attendance,
    people, members, people present, members present, whos here, who is here, roll call, rollcall, notetaker, notetakers, note takers, regrets, apologies, scribe, scribes,
    scribenick, chair, chairs, facilitator, note taker`),
  nextMeeting: list("next meeting, next mtg, next call, next session")
};
var plans = {
  matters: list("work, goal, goals, plan, plans, objective, objectives, targets, activities, things, priorities"),
  pending: list(
    "assigned, allocated, planned, to do, to be done, to get done, will be done, to complete, to be completed, to finish, to work on, to prepare, next, upcoming, remaining, outstanding, weekly, this week, this weeks, of the week, for the week"
  ),
  until: list("for, until, till, by, before, in, over"),
  ahead: list("next week, next weeks, coming week, coming weeks, upcoming week, next sprint, next month, next time"),
  sharing: list("allocation, distribution, division, assignment, assignments, delegation, breakdown, split"),
  shared: list(
    "divided, divided up, split, split up, assigned, allocated, delegated, distributed, divvied up, shared out"
  ),
  hints: list(`responsibilities, responsibility, responsible, duties, duty, takeaway, takeaways, take aways, reminders,
    requests, volunteers, assigned, assigning, assignee, assignees, delegations, delegated, issues, owner, owners, who, by when, deadlines, prep,
    preparation, preparations, to prepare, planning, sprint, pending, still, left, open, outstanding, remaining, stuff, notes to self,
    labor, labour, workload, next, coming up, further, future, promises, pledges, before, until, til, till, by, moving forward, going forward,
    will do, will be done, get done, done by`),
  noHints: list(`discussion, discussions, discuss, topic, topics, review, retro, did, accomplished, achieved, retrospective, status, done, yesterday,
    example, template, agenda, minutes, report, reports, how, why, ideas, dreams, wishes, wish list, wishlist, questions, attendees, history, release notes, role, roles, event, events,
    task force, task forces`),
  noTasks: list(`vote, votes, voting, motion, motions, ballot, rota, rotation, roster, talk, talks, session, sessions, schedule,
    speakers, presentations, presentation, demo, demos, announcements, announcement, news, highlights, achievements, accomplished, introductions,
    proposal, proposals, suggestion, suggestions, idea, brainstorming, brainstorm, opinions, feedback, comments,
    today, standup, stand up, check in, round table, round robin, icebreaker, hobbies, workshops, tracks, papers, readings, nominations, candidates`)
};
var parts = list(`section, image, images, picture, pictures, photo, photos, poster, posters, logo, frontend, front-end, backend, back-end, database, server,
      hosting, network, hardware, software, app, code, homepage, form, marketing, finance, funding, fundraising,
      communication, social, media, publicity, advertising, merchandise, sponsorship, venue, catering, food, drink,
      travel, training, education, governance, legal, membership, registration, accounting, community, general, common,
      misc, miscellaneous, other, administration, admin, technical, technology, engineering, science, data, platform, project,
      product, quality, content, language, translation, hiring, recruiting, recruitment, onboarding, programme, program,
      curriculum, course, publication, paper, report, survey, incubation, development, management, operations, sales,
      service, support, system, working, library, module, core, kernel, web, mobile, desktop, cloud, storage, model,
      immediate, future, ahead, before, after, between, internal, external, main, side, final, initial, phase, sprint, round`);
var columns = {
  task: list(`action, action required, action needed, task, tasks, task item, task items, task point, task points, followup, followups, item, items, next step, next steps, follow up,
    follow ups, what, description, deliverable, deliverables, work, work item, work items, activity`),
  owner: list(`assign, assigned, assigned to, assignee, assignees, action owner, action owners, action by, responsible,
    responsible person, responsible party, person s responsible, person responsible, persons responsible, accountable, responsibility, responsibilities, owner, owners, who,
    lead, leads, by whom, champion, dri, poc, point person, driver`),
  person: list(`name, names, person, persons, people, member, members, group member, group members, team member,
    team members`),
  due: list(`due, due date, due dates, due by, due on, due when, date due, deadline, deadlines, by when, until when, when, eta, target, target date, target due date,
    target completion, target completion date, completion, completion date, completion deadline, expected, expected by, expected date, expected completion,
    expected completion date, estimated completion, estimated date, estimated completion date, planned, planned date, planned for, planned completion, end date,
    finish date, finish by, complete by, completed by, done by, to be done by, needed by, required by, deliver by, delivery date, delivery deadline, until, before, timeline, date,
    timeframe, time frame, timescale, timing`),
  state: list("status, state, done, complete, completed, progress, current status, status update, action status")
};

// src/core/languages/english-sentences.ts
var sentences = {
  pronouns: list(`we, i, you, he, she, it, they, this, that, these, those, there, who, which, what, where, whether, how,
    when, if, once, as, and, or, but, not, also, still, maybe, then, so, a, an, the, be, time, way, ways, everything,
    nothing, more, up, down, out, on, off, back, next, let, let's, please, perhaps, either, both, never, always, later,
    again, now, just, only, in order, due, able, ready, likely, happy, nice, good, best, useful, important, possible, hard,
    easy, easier, harder, simpler, better, worse, needed, required, expected, supposed, scheduled, planned, according, prior, related, my, your, his, her, its,
    our, their, probably, possibly, hopefully, ideally, eventually, definitely, certainly, currently, initially, some, any, one, most, many, several, few, all of, each, other, another,
    although, though, while, whereas, since, because, unless, however, therefore, moreover, furthermore, otherwise, instead, despite,
    regarding, concerning, considering, assuming, given, overall, unfortunately, alternatively, similarly, meanwhile`),
  determiners: list(`the, a, an, our, this, that, these, those, its, their, his, her, my, your, some, new, other, each,
    every, any, me, us, him, them`),
  telling: list(`is, are, was, were, has, have, had, does, did, isn't, aren't, wasn't, weren't, hasn't, haven't, doesn't,
    don't, didn't, would, could, cannot, can't, won't, seems, seem, becomes, became, remains, remain, stays, exists, exist, favored, favoured`),
  past: list(`sent, done, made, met, held, got, gave, went, came, began, found, wrote, took, left, kept, said, told, spoke,
    chose, built, brought, thought, saw, ran, set up, put up, submitted, confirmed, presented, created, posted, shared,
    discussed, agreed, decided, noted, announced, asked, mentioned, reported, raised, added, updated, merged, released,
    published, reviewed, approved, adopted, concluded, received, opened, closed, completed, finished, started, requested,
    suggested, proposed, explained`),
  reporting: list(`acknowledges, adds, agrees, announces, apologises, apologizes, argues, asks, assigns, believes, clarifies, comments,
    concludes, confirms, describes, disagrees, discusses, elaborates, emphasises, emphasizes, explains, expresses, feels,
    highlights, informs, initiates, inquires, introduces, mentions, notes, observes, outlines, points out, proposes,
    questions, recalls, recommends, recounts, reiterates, reminds, remarks, replies, reports, responds, says, shares, states,
    stresses, suggests, summarises, summarizes, thanks, thinks, touches on, underlines, voices, welcomes, wonders, worries`),
  objects: list(`cc, thanks, thank, you, kudos, congrats, credit, credits, welcome, with, without, from, by, to, for, of,
    on, in, at, as, via, per, about, like, than, and, or, nor, not, vs, versus, see, is, are, was, ask, ping, help, assist,
    support, contact, email, e-mail, message, dm, invite, remind, notify, tell, inform, let, have, get, meet, mention,
    assign, unassign, add, remove, nominate, promote, onboard, unblock, follow, tag, call, poke, bug, join, consult, give,
    grant, send, await, handle, user, users, member, members, maintainer, maintainers, contributor, contributors, chair,
    chairs, colleague, colleagues, author, authors, reviewer, reviewers`),
  opinions: list(`and, or, as, also, this, us, its, his, always, perhaps, thus, plus, versus, vs, need, needs, want, wants,
    like, likes, agree, agrees, believe, believes, feel, feels, think, say, ask, note, mention, explain,
    prefer, prefers, doubt, doubts`),
  speech: list(`i, i'm, i'd, i'll, i've, me, my, we're, we've, we'd, you, you're, your, think, thinks, feel, feels, guess,
    agree, agrees, yes, yeah, yep, nope, ok, okay, sure, right, maybe, perhaps, probably, hopefully, sorry, thanks, wonder,
    wonders, like, likes, love, loves, wants, would, could, isn't, doesn't, don't, didn't, can't, won't, it's, that's,
    there's, what's, no update, no updates, said, says, says that, asked, mentions, mentioned, suggests, suggested,
    explained, explains, believes, curious, personally, happy to, might, we should, we could, we may, it may, it should,
    suggest, suggesting, thank you, basically`),
  answers: list(`yeah, yep, yes, nope, okay, ok so, welcome everyone, welcome everybody, welcome all, thanks, thank you, got it, agreed, sure, right, sorry, i like, i think,
    i guess, i agree, i was, i am, i'm, i don't, i feel, i mean`),
  questions: list(`who, what, when, where, why, how, which, whose, should we, should i, do we, do you, does, did, can we,
    can you, could we, is there, are there, is it, are we, is this, will we, would it, shall we, any, has anyone`),
  needs: list(`need to, needs to, have to, has to, must, should, ought to, to be, wants to, want to,
    would like to`),
  nouns: list(`doodle, slack, github, gitlab, bitbucket, zoom, jira, trello, asana, clickup, airtable, confluence,
      discord, zulip, gitter, mattermost, whatsapp, telegram, skype, webex, jitsi, hackmd, codimd, etherpad,
      framapad, framadate, overleaf, figma, moodle, dropbox, nextcloud, sharepoint, wiki, wikipedia, youtube,
      twitter, facebook, instagram, linkedin, eventbrite, mailchimp, when2meet, calendly, surveymonkey,
      dependabot, spec, pr, prs, issue, meeting, devnet, work, action, item, items, consensus, proposal, note,
      reference, link,
    document, suggestion, goal, idea, reason, e-mail, e-mails, email, emails, mail, mails, message, messages,
    letter, letters, invite, invites, invitation, invitations, response, responses, reply, replies, feedback, change,
    changes, update, updates, transition, migration, introduction, introductions, intro, links, path, access, support,
    approach, solution, alternative, alternatives, addition, additions, upgrade, contribution, contributions, comment,
    comments, request, requests, question, questions, answer, answers, pointer, pointers, guide, presentation, visit, call,
    commit, commitment, donation, donations, extension, extensions, amendment, amendments, fix, fixes, improvement,
    improvements, return, attempt, decision, option, options, step, steps, todo, plan, plans, hope, need, needs, discussion,
    everything, nothing, things, stuff, ideas, topics, people, want, agree, agreed, decided, has, thanks, assigned, working, looking, trying, hoping, going, pending, outreach, listen, respond, tend, seem, able`),
  abbreviations: list(`e.g, i.e, etc, vs, cf, approx, no, dr, mr, ms, mrs, st, prof, fig, sec, dept, inc, ltd, jr, sr, al,
    resp, incl, a.k.a, evt, bijv, bv, ggf, bzw, usw, evtl, inkl, ca, vgl, zzgl, env, p.ex, aprox, ecc, np, tzn, itd`),
  circumstances: list(`if, when, unless, as soon as, as, since, given, because, by, before, until, after, during, within, in, on, at, for, with, once, over, this, next, today,
    tomorrow, meanwhile, afterwards, later`)
};

// src/core/languages/english-verbs.ts
var verbs = list(`abandon, accelerate, accept, accommodate, accomplish, achieve, acknowledge, acquire, activate, adapt, add,
  address, adjust, adopt, advertise, advise, advocate, align, allocate, allow, allowlist, amend, analyse,
  analyze, annotate, announce, anonymise, anonymize, append, apply, appoint, approve, arrange, articulate,
  ask, assemble, assess, assign, assist, attach, attend, augment, authorise, authorize, automate, avoid,
  await, backport, bake, be, become, begin, bring, broaden, calculate, capture, categorise, categorize,
  celebrate, centralise, centralize, certify, characterise, characterize, choose, circulate, cite, clarify,
  classify, clean, clear, co-author, co-ordinate, collaborate, collate, collect, combine, come, communicate,
  compare, compile, comply, compose, conclude, conduct, configure, confirm, connect, consider, consolidate,
  construct, consult, contemplate, continue, contribute, convene, convert, convince, coordinate, correct,
  create, curate, customise, customize, cut, deal, decide, declare, decouple, dedicate, deduplicate, defer,
  define, delegate, delete, deliver, demonstrate, depict, deploy, deprecate, derive, describe, detect,
  determine, develop, devise, diagnose, differentiate, digitise, digitize, disable, disclose, disconnect,
  discontinue, discover, discuss, dismiss, disseminate, distribute, dive, diversify, do, download, e-mail,
  elaborate, elicit, eliminate, email, embed, emphasise, emphasize, enable, encourage, enforce, engage,
  enhance, enlist, enquire, enrich, enrol, enroll, ensure, enumerate, equip, erase, establish, evaluate,
  examine, exclude, execute, expand, expedite, explain, explore, expose, extend, extract, facilitate,
  familiarise, familiarize, fetch, figure, fill, finalise, finalize, find, finetune, formalise, formalize,
  formulate, forward, fulfil, fulfill, gather, generalise, generalize, generate, get, give, go, harden,
  harmonise, harmonize, have, hire, hold, identify, illustrate, implement, impose, improve, include,
  incorporate, increase, inform, initialise, initialize, initiate, inquire, insert, inspect, install,
  instruct, integrate, interpret, introduce, investigate, invite, involve, isolate, itemise, itemize,
  iterate, jot, justify, keep, learn, leave, let, liaise, listen, localise, localize, locate, lower,
  maintain, make, manage, maximise, maximize, meet, mention, migrate, minimise, minimize, mitigate, mobilise,
  mobilize, modernise, modernize, modify, modularise, modularize, monitor, move, multiply, negotiate,
  nominate, normalise, normalize, notify, observe, obtain, offload, onboard, optimise, optimize, orchestrate,
  organise, organize, outline, outsource, oversee, parse, participate, pay, perform, persuade, pick,
  populate, postpone, prepare, present, preserve, prevent, prioritise, prioritize, proceed, procure, prod,
  produce, promote, propose, prototype, prove, provide, prune, publicise, publicize, publish, purchase,
  pursue, put, qualify, quantify, raise, reactivate, read, reallocate, rearrange, reassess, reassign, rebase,
  recalculate, recommend, recompute, reconcile, reconfigure, reconsider, reconvene, record, recruit, rectify,
  redefine, redirect, redistribute, redo, redraft, reduce, reevaluate, refactor, refer, refine, reflect,
  regenerate, register, rehearse, reimplement, reinforce, reinstall, reiterate, reject, relay, relicense,
  relocate, remember, remind, remove, rename, render, renew, reopen, reorder, reorganise, reorganize,
  rephrase, replace, reproduce, republish, reschedule, research, resend, reserve, resize, resolve, respond,
  restart, restore, restrict, restructure, resubmit, retain, retest, rethink, retire, retrain, retrieve,
  retry, reuse, revert, revise, revisit, revitalise, revitalize, reword, rework, rewrite, sanitise, sanitize,
  satisfy, save, scrape, see, seek, select, sell, send, separate, serve, set, settle, setup, shorten, show,
  shut, simplify, simulate, sketch, socialise, socialize, solicit, solidify, solve, specify, stabilise,
  stabilize, standardise, standardize, streamline, strengthen, submit, subscribe, suggest, summarise,
  summarize, summon, supersede, supply, sustain, sync, synchronise, synchronize, synthesise, synthesize,
  tackle, teach, tell, terminate, think, throw, tidy, tie, transcribe, transform, translate, triage,
  troubleshoot, try, turn, unblock, uncover, understand, undertake, undo, unify, uninstall, unpin, utilise,
  utilize, validate, verify, vet, wait, weigh, welcome, whitelist, withdraw, write`);
var verbsAndNouns = list(`advance, aggregate, aim, alert, answer, approach, archive, attempt, audit, back, backup, balance, ban,
  benchmark, block, book, boost, brainstorm, build, bump, bundle, buy, call, cancel, catalog, catalogue,
  change, chase, chat, check, circle, cleanup, clone, close, code, comment, commit, complete, compute,
  contact, contract, copy, cost, cover, debate, debug, demo, design, detail, dig, divide, document, draft,
  drive, drop, dump, edit, elect, end, escalate, estimate, experiment, export, feed, file, filter, finish,
  fix, flag, flesh, focus, fold, follow, fork, form, format, frame, freeze, fund, gauge, grab, group, grow,
  guide, handle, head, help, highlight, hook, hop, host, import, index, interview, issue, join, judge, kick,
  label, land, launch, lead, leverage, link, lint, list, lock, log, look, loop, mail, map, mark, market,
  match, measure, merge, message, mirror, mock, moderate, name, narrow, nudge, offer, open, opt, order,
  outreach, overhaul, override, own, package, pair, paste, patch, pilot, pin, ping, pitch, plan, play, point,
  poke, polish, poll, port, post, practise, preview, print, process, profile, prompt, pull, push, query,
  question, quote, ramp, rank, reach, reboot, rebuild, recap, redesign, refresh, relaunch, release, remedy,
  repair, repeat, reply, report, request, rerun, rescue, reset, rest, return, revamp, review, roll, rotate,
  route, run, scaffold, scan, schedule, scope, score, screen, scrub, search, secure, segment, shape, share,
  shift, ship, showcase, shrink, sign, skip, slot, smooth, sort, source, speak, split, spread, squash, start,
  state, stick, stop, store, stress, strip, study, supplement, support, surface, survey, swap, switch,
  symlink, tag, take, talk, tally, task, tease, test, thank, touch, trace, track, train, transfer,
  transition, treat, trial, trigger, trim, tune, tweak, tweet, update, upgrade, upload, use, view, visit,
  volunteer, vote, walk, warn, watch, wire, work, wrap`);

// src/core/languages/define-language.ts
function defineLanguage(language) {
  const { sections: sections7, columns: columns2, tasks: tasks2 } = language;
  return {
    ...language,
    sections: { ...sections7, actions: [.../* @__PURE__ */ new Set([...sections7.actions, ...tasks2.markers])] },
    columns: { ...columns2, task: [.../* @__PURE__ */ new Set([...columns2.task, ...tasks2.markers])] }
  };
}

// src/core/languages/english.ts
var english = defineLanguage({
  code: "en",
  sections,
  plans,
  people: {
    and: list("and, or, with"),
    placeholders: list(`someone, somebody, anyone, anybody, tbd, tba, tbc, n/a, na, nobody, no one, unassigned, unclaimed,
      open, unknown, owner tbd, volunteer needed, volunteers needed, volunteer wanted, volunteers wanted, who, xxx,
      person, name, none, others, the others, not recorded, not specified, unspecified, not assigned, not stated, to be assigned, to be decided, a volunteer, your name, name here, your name here, first last, firstname lastname, full name`),
    everyone: list("all, everyone, everybody, both, group, volunteer, volunteers"),
    groups: list(`committee, team, teams, group, people, folks, editors, participants, members, attendees, maintainers,
      chairs, contributors, task force, leads, leaders, authors, mentors, students, tutors, reviewers, organizers,
      organisers, developers, implementers, volunteers, stakeholders, mentees, owners, chair, secretary, treasurer,
      president, board, officers, secretariat, co-chair, co-chairs, co-leads, moderators, facilitators, trustees, staff, admins, speakers, trainers, hosts, coordinators, helpers,
      wg, sig, council, subcommittee, crew, squad, committers, partners, consortium`),
    nobody: list(`note, notes, subject, nb, pr, prs, issue, issues, next, next meeting, meeting, update, updates, status, topic, theme,
      agenda, date, time, link, links, see, ref, refs, question, answer, q, a, fyi, todo, todos, action, actions, ai, tbd,
      decision, decisions, example, e.g, i.e, http, https, idea, problem, solution, summary, background, context, warning,
      info, also, but, pro, con, re, result, results, goal, goals, edit, wip, rfc, rfcs, fcp, mcp, who, what, when, where, why,
      how, due, deadline, priority, p0, p1, p2, p3, low, high, medium, done, dropped, blocked, ongoing, in, progress,
      pending, testing, documentation, docs, release, review, ci, os, api, ui, ux, cli, sdk, id, url, uri, faq, eta, etc,
      ok, no, yes, new, old, repo, task, tasks, plan, plans, bug, bugs, fix, fixes, feature, features, step, steps, first,
      second, third, finally, today, tomorrow, morning, afternoon, evening, monday, tuesday, wednesday, thursday, friday, saturday, sunday, week, month,
      year, all-hands, cfp, option, options, part, type, name, outcome, outcomes, conclusion, rationale, reason, reasons, deferred, tradeoff, tradeoffs, trade-off, trade-offs, administrivia, benefit, benefits, caveat, caveats, website, blog, slides,
      themes, thanks, kudos, congrats, ps, p.s, p.s., n.b, n.b., production, incubation, section, sections, images, pictures, photos, screenshots, dashboard, gui, system, joined, left, parted, quit, caution, budget, security, ops, infra, infrastructure, resolution, resolved, agreed, consensus, reminder, cta,
      recommendation, recommendations, discussion, discussions, proposal, proposals, requirement, requirements, challenge,
      challenges, concern, concerns, risk, risks, approach, motivation, scope, timeline, deliverable, deliverables,
      milestone, milestones, objective, objectives, purpose, impact, analysis, design, implementation, deployment,
      research, roadmap, strategy, metrics, newsletter, workshop, hackathon, conference, event, events, tooling, tools,
      packaging, build, builds, test, tests, monitoring, outreach, logistics, required, needed, requested, assigned,
      assignee, owner, responsible, description, details, draft, optional, urgent, important, asap, eod, eow, source, sources, table, figure, caption, previous, current, short-term, long-term, perks, things, prerequisites, pros, cons, legend, note to self, tip, tips,
      aob, aocb, carryover, carryovers, carry-over, carry-overs, leftover, leftovers, backlog, recurring, standing`),
    parts,
    partEndings: list("tion, sion, ship, ness, logy, ture, ity, ment, ments, ance, ence, ics, ism"),
    titles: [],
    particles: list("van, von, der, den, de, da, di, del, della, dos, du, la, le, el, al, bin, ten, ter, zu")
  },
  tasks: {
    markers: list(`todo, todos, to do, to dos, todo item, todo items, to do item, to do items, action, actions, action item,
      action items, action point, action points, new action, new actions, new action item, new action items, additional action item, additional action items, next action item, next action items, open action,
      open actions, open action item, open action items`),
    initials: list("AI, AIs, A/I, A/Is"),
    points: list("AP, APs, AR, ARs"),
    joints: list(`to, will, should, shall, need to, needs to, must, is to, are to, is going to, are going to,
      is encouraged to, are encouraged to, is requested to, are requested to, has to, have to, can, please, is working on, are working on,
      responsible for, is responsible for, are responsible for, in charge of, is in charge of, is asked to, are asked to, was asked to,
      were asked to, has been asked to, is supposed to, is tasked with, was tasked with, is assigned to, was assigned to`),
    promises: list(`volunteers for, signs up for, has action for, has an action for,
      has the action for, has action to, offers to, offered to, agrees to, agreed to, has agreed to, have agreed to, has offered to, has volunteered to, volunteers to, volunteered to, has the action to,
      has an action to, took the action to, took an action to, takes the action to, takes an action to, take an action to, take the action to, have the action to, have an action to, have an action item to,
      have the action item to,
      has the action item to, took the action item to, plans to, plan to, intends to, intend to, hopes to, hope to,
      committed to, promised to`),
    pledges: list(
      `I will, I'll, I shall, I will also, I'll also, I can, I am going to, I'm going to, I'm gonna, we will, we'll, we shall, we are going to, we're going to, I plan to, I intend to, I hope to, I aim to`
    ),
    agents: list("by, to be done by"),
    cares: list(`takes care of, take care of, takes over, take over`),
    presentEnds: [],
    telling: [],
    verbs,
    verbsAndNouns,
    orderEndings: [],
    lastOrderEndings: [],
    ownerLabels: list(`owner, owners, assignee, assignees, assigned, assigned to, responsible, lead, dri, who, person responsible, persons responsible,
      people responsible, responsible person, responsible persons, responsible people, responsible party, person in charge, in charge, action owner, task owner,
      action by, owned by, led by, point person, point of contact, poc`),
    taskLabels: list("task, action, activity, to do, what"),
    notices: list(`decision, decisions, decided, agreed, agreement, approved, resolved, resolution, conclusion, fyi, info,
      n.b., nb, context, background, motion`),
    nothing: list(`none, n/a, nothing, tbd, no action, no actions, no action items, no new actions, no new action items,
      no todos, no items, no tasks, nothing decided, nothing to do, see below, see above, no decision, not discussed`),
    saying: list(`said, says, asked, asks, mentioned, mentions, suggested, suggests, explained, explains, volunteered,
      volunteers, noted, notes that, thinks, raised, reported, presented`)
  },
  states: {
    done: list("done, completed, complete, closed, finished, fixed, resolved"),
    dropped: list(`dropped, wontfix, won't fix, wont fix, won't do, cancelled, canceled, obsolete, abandoned, withdrawn,
      rejected, superseded, no longer needed, not needed, overtaken by events`),
    open: list(`ongoing, in progress, wip, open, still open, still wip, still in progress, still pending, pending, new, continued, carried over, recycled, blocked,
      waiting, not done, not done yet, not started, standing, no progress, on going, on hold, half done, partially done`),
    progress: list(`no update, no updates, updated, update, on hold, in review, under way, underway, in process, started,
      deferred, postponed, no news, status`)
  },
  columns,
  meetings: {
    date: list("date, when, day, time, held, recorded"),
    kinds: list(`meeting, meetings, minutes, call, calls, telecon, telco, teleconference, sync, agenda, standup, stand-up,
      weekly, biweekly, bi-weekly, monthly`),
    gatherings: list("notes, note, session, log, summary, recap, slot, conference, gathering, meetup, workshop"),
    otherDays: list(`next, last, previous, prior, upcoming, since, until, till, before, after, deadline, due, release, released,
      version, changelog, roadmap, updated, created, published, expires, postponed`)
  },
  due: {
    by: list(`by, until, till, due by, due on, on or before, to be done by, to be completed by, to be finished by, no later than, no latest than, not later than, at the latest, latest,
      ahead of, within, end of, eod, eow, target`),
    before: list("before"),
    byBehind: list("at the latest, at latest, latest, or earlier, or sooner"),
    not: list("not"),
    labels: list(`due, due date, deadline, deadline is, deadline on, deadline of, target, target date, eta`),
    articles: list("the, our"),
    on: list("on"),
    within: list("in, within, in the next, over the next, within the next"),
    about: list("about, around"),
    more: list("more"),
    withinEnd: list(`' time, time, 's time`),
    roughly: list("or so, or more, ago"),
    withinBehind: list("from now, from today, remaining, left"),
    starts: list("starting, starts, beginning, begins, commencing, effective, from, since, as of"),
    startsBehind: list("onward, onwards"),
    end: list("end of"),
    endBehind: [],
    middle: list("mid, middle of, the middle of"),
    middleBehind: [],
    early: list("early, beginning of, start of, the beginning of, the start of"),
    during: list("during, in, later"),
    next: list("next"),
    coming: [],
    this: list("this"),
    to: list("to"),
    at: list("for, at, in, on"),
    nextWeeks: list(`next week's`),
    inAWeek: list("over the next week, within the next week"),
    today: list("today, tonight"),
    tomorrow: list("tomorrow"),
    dayAfterTomorrow: list("the day after tomorrow"),
    endOfDay: list(
      "eod, eob, cob, close of business, end of business, end of day, end of the day, end of business day"
    ),
    zones: list("utc, gmt, et, ct, mt, pt, est, edt, cst, cdt, mst, mdt, pst, pdt, cet, cest, bst, eastern, pacific"),
    times: list("noon, midnight, morning, lunchtime, afternoon, evening, night"),
    endOfWeek: list("eow"),
    endOfMonth: list("eom"),
    endOfYear: list("eoy"),
    units: {
      day: list("day, days"),
      week: list("week, weeks"),
      fortnight: list("fortnight, fortnights"),
      month: list("month, months"),
      year: list("year, years")
    },
    hours: list("hour, hours, hrs"),
    numbers: forms("one/a/an, two, three, four, five, six, seven, eight, nine, ten"),
    months: forms(`january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug,
      september/sept/sep, october/oct, november/nov, december/dec`),
    weekdays: forms(`sunday/sun, monday/mon, tuesday/tues/tue, wednesday/wed, thursday/thurs/thur/thu, friday/fri,
      saturday/sat`),
    ordinals: list("st, nd, rd, th"),
    of: list("of"),
    rangeStarts: list("from, between"),
    through: list("until, till, through, and, or"),
    events: list(
      "meeting, meetings, discussion, discussions, interview, interviews, event, events, workshop, workshops, hackathon, hackathons, conference, conferences, summit, summits, gathering, gatherings, call, calls, session, sessions"
    ),
    takesPlace: list(
      "happening, held, take place, takes place, taking place, start, starts, started, starting, begin, begins, beginning, scheduled, published, sent, created, merged, released, posted, was, is, met, meet"
    ),
    papers: list(`minutes, notes, agenda, agendas, log, logs, recording, recordings, version, versions, release, releases,
      snapshot, snapshots, build, builds, draft, drafts, edition, editions, spec, specs, tag, tags`),
    sources: list(
      "after, following, of, than, dated, date, between, see, per, v, vs, version, versions, updated, opened, last"
    ),
    again: list("again"),
    conditions: list("if, unless, in case, whenever"),
    clauses: list("nobody, no one, what, which, who, whoever, not, never, every, each")
  },
  sentences,
  small: list(`a, an, the, this, that, these, those, it, its, there, here, and, or, but, so, as, if, then, than, also, too, just,
    of, to, in, on, at, by, for, from, with, into, onto, about, up, off, over, per, via, i, we, you, he, she, they,
    me, us, him, her, them, my, our, your, his, their, who, which, what, when, where, how, whether, is, are, was, were,
    be, been, being, am, has, have, had, having, do, does, did, will, would, shall, should, can, could, may, might, must,
    need, needs, needed, going, gonna, want, wants, let, lets, please, still, again, all, any, some, each, both, other,
    more, together, along, th, teh, hte, adn, s, t, ll, re, ve, d, m, g, etc, eg, ie`),
  turning: list("not, never, without, dont, don, doesn, didn, won, shouldn, cannot")
});

// src/core/languages/traditional.ts
var PAIRS = `\u4E0E\u8207\u4E1A\u696D\u4E24\u5169\u4E2A\u500B\u4E3A\u70BA\u4E3E\u8209\u4E54\u55AC\u4E60\u7FD2\u4E70\u8CB7\u4EA7\u7522\u4ECE\u5F9E\u4EEC\u5011\u4F20\u50B3\u4F53\u9AD4\u5173\u95DC\u5185\u5167\u5199\u5BEB\u51B3\u6C7A\u51B5\u6CC1\u5212\u5283\u5218\u5289\u521B\u5275\u52A1\u52D9\u52A8\u52D5\u52B3\u52DE\u529E\u8FA6\u534F\u5354\u5355\u55AE\u5362\u76E7
\u53C2\u53C3\u53D1\u767C\u53D8\u8B8A\u53F7\u865F\u540E\u5F8C\u5415\u5442\u5434\u5433\u5458\u54E1\u542F\u555F\u542C\u807D\u56E2\u5718\u56FD\u570B\u56FE\u5716\u573A\u5834\u5757\u584A\u574F\u58DE\u5904\u8655\u5907\u5099\u590D\u5FA9\u5934\u982D\u5956\u734E\u5B66\u5B78\u5B59\u5B6B\u5B9E\u5BE6\u5BA1\u5BE9\u5BAB\u5BAE\u5BBD\u5BEC\u5BFB\u5C0B\u5BF9\u5C0D\u5BFC\u5C0E\u5C06\u5C07\u5C14\u723E\u5C1D\u5617
\u5C42\u5C64\u5C5E\u5C6C\u5E08\u5E2B\u5E26\u5E36\u5E2E\u5E6B\u5E7F\u5EE3\u5E94\u61C9\u5E93\u5EAB\u5E9F\u5EE2\u5F00\u958B\u5F20\u5F35\u5F52\u6B78\u5F53\u7576\u5F55\u9304\u5F84\u5F91\u6001\u614B\u603B\u7E3D\u6076\u60E1\u60EF\u6163\u620F\u6232\u6267\u57F7\u6269\u64F4\u62A5\u5831\u62A4\u8B77\u62C5\u64D4\u62E9\u64C7\u62DF\u64EC\u6302\u639B\u6362\u63DB\u636E\u64DA\u635F\u640D\u6361\u64BF\u6401\u64F1\u6444\u651D
\u6570\u6578\u65AD\u65B7\u65E0\u7121\u65E7\u820A\u65F6\u6642\u663E\u986F\u6653\u66C9\u6682\u66AB\u672F\u8853\u673A\u6A5F\u6742\u96DC\u6743\u6B0A\u6761\u689D\u6765\u4F86\u6768\u694A\u6784\u69CB\u6807\u6A19\u680F\u6B04\u6811\u6A39\u6837\u6A23\u6863\u6A94\u68C0\u6AA2\u697C\u6A13\u6B22\u6B61\u6B27\u6B50\u6B8B\u6B98\u6BD5\u7562\u6C14\u6C23\u6C47\u532F\u6C49\u6F22\u6C64\u6E6F\u6CA1\u6C92\u6D4B\u6E2C\u6D4E\u6FDF\u6D53\u6FC3\u6D82\u5857\u6DA6\u6F64
\u6EE1\u6EFF\u6EDA\u6EFE\u7075\u9748\u70B9\u9EDE\u70ED\u71B1\u7231\u611B\u72B6\u72C0\u72EC\u7368\u73AF\u74B0\u73B0\u73FE\u7535\u96FB\u753B\u756B\u7597\u7642\u76D1\u76E3\u76D6\u84CB\u76D8\u76E4\u7801\u78BC\u786E\u78BA\u79BB\u96E2\u79CD\u7A2E\u79F0\u7A31\u79EF\u7A4D\u7A33\u7A69\u7A77\u7AAE\u7ADE\u7AF6\u7B14\u7B46\u7B7E\u7C3D\u7B80\u7C21\u7C7B\u985E\u7EAA\u7D00\u7EA6\u7D04\u7EA7\u7D1A\u7EA0\u7CFE\u7EAF\u7D14\u7EBF\u7DDA\u7EC3\u7DF4\u7EC4\u7D44\u7EC6\u7D30\u7EC7\u7E54
\u7EC8\u7D42\u7ECD\u7D39\u7ECF\u7D93\u7ED3\u7D50\u7ED9\u7D66\u7EDF\u7D71\u7ED8\u7E6A\u7EE9\u7E3E\u7EED\u7E8C\u7EF4\u7DAD\u7EFC\u7D9C\u7EFF\u7DA0\u7F16\u7DE8\u7F29\u7E2E\u7F57\u7F85\u7F5A\u7F70\u804C\u8077\u8054\u806F\u8042\u8076\u8083\u8085\u8111\u8166\u811A\u8173\u83B7\u7372\u8425\u71DF\u8427\u856D\u82CF\u8607\u8303\u7BC4\u8350\u85A6\u83B2\u84EE\u848B\u8523\u8651\u616E\u8865\u88DC\u88C5\u88DD\u89C9\u89BA\u89C2\u89C0\u89C4\u898F\u89C6\u8996\u89C8\u89BD
\u8BA2\u8A02\u8BA4\u8A8D\u8BA8\u8A0E\u8BA9\u8B93\u8BAD\u8A13\u8BAE\u8B70\u8BAF\u8A0A\u8BB0\u8A18\u8BB2\u8B1B\u8BB8\u8A31\u8BBA\u8AD6\u8BBE\u8A2D\u8BBF\u8A2A\u8BC1\u8B49\u8BC4\u8A55\u8BC6\u8B58\u8BC9\u8A34\u8BCD\u8A5E\u8BD5\u8A66\u8BD7\u8A69\u8BDD\u8A71\u8BE2\u8A62\u8BE5\u8A72\u8BE6\u8A73\u8BED\u8A9E\u8BEF\u8AA4\u8BF4\u8AAA\u8BF7\u8ACB\u8BF8\u8AF8\u8BFB\u8B80\u8BFE\u8AB2\u8C01\u8AB0\u8C03\u8ABF\u8C08\u8AC7\u8C22\u8B1D\u8C31\u8B5C\u8C2D\u8B5A\u8D1F\u8CA0\u8D23\u8CAC\u8D25\u6557\u8D26\u8CEC
\u8D28\u8CEA\u8D2D\u8CFC\u8D34\u8CBC\u8D39\u8CBB\u8D3A\u8CC0\u8D44\u8CC7\u8D56\u8CF4\u8D3E\u8CC8\u8D5B\u8CFD\u8D75\u8D99\u8DC3\u8E8D\u8DF5\u8E10\u8E2A\u8E64\u8F66\u8ECA\u8F6C\u8F49\u8F6E\u8F2A\u8F6F\u8EDF\u8F7D\u8F09\u8F83\u8F03\u8F91\u8F2F\u8F93\u8F38\u8FBE\u9054\u8FC1\u9077\u8FC7\u904E\u8FD0\u904B\u8FD8\u9084\u8FD9\u9019\u8FDB\u9032\u8FDC\u9060\u8FDD\u9055\u8FDE\u9023\u8FDF\u9072\u9002\u9069\u9009\u9078\u9012\u905E\u903B\u908F\u9057\u907A\u9093\u9127\u90AE\u90F5\u90B9\u9112
\u90D1\u912D\u9171\u91AC\u91CA\u91CB\u91CC\u88E1\u9488\u91DD\u949F\u9418\u94B1\u9322\u94C1\u9435\u94FE\u93C8\u9501\u9396\u9519\u932F\u952E\u9375\u955C\u93E1\u957F\u9577\u95E8\u9580\u95ED\u9589\u95EE\u554F\u95F4\u9593\u9605\u95B1\u961F\u968A\u9633\u967D\u9636\u968E\u9645\u969B\u9646\u9678\u9648\u9673\u9669\u96AA\u968F\u96A8\u96BE\u96E3\u96FE\u9727\u97E9\u97D3\u97E6\u97CB\u9875\u9801\u9879\u9805\u987B\u9808\u987E\u9867\u9884\u9810\u9886\u9818\u9891\u983B\u9898\u984C\u989D\u984D
\u98CE\u98A8\u996D\u98EF\u9986\u9928\u9988\u994B\u9A6C\u99AC\u9A71\u9A45\u9A8C\u9A57\u9AA4\u9A5F\u9E21\u96DE\u9EA6\u9EA5\u9EC4\u9EC3\u9F50\u9F4A\u9F99\u9F8D\u9F9A\u9F94\u51AF\u99AE\u4E25\u56B4\u5E84\u838A\u5F03\u68C4\u53F6\u8449\u8BA1\u8A08\u4F1A\u6703\u4F18\u512A\u8BD1\u8B6F\u793C\u79AE\u960E\u95BB\u6E29\u6EAB\u4EB2\u89AA\u4F17\u773E\u4EC5\u50C5\u4F1F\u5049\u6770\u5091\u5251\u528D\u534E\u83EF\u56ED\u5712\u575A\u5805\u594B\u596E\u5DE9\u978F\u5F3A\u5F37\u654C\u6575\u68A6\u5922\u6CAA\u6EEC\u6D9B\u6FE4\u743C\u74CA\u75AF\u760B\u7EEA\u7DD2\u80A0\u8178\u827A\u85DD\u82CD\u84BC\u867D\u96D6\u8C26\u8B19\u8D24\u8CE2\u9065\u9059\u94A6\u6B3D\u950B\u92D2\u9614\u95CA\u9759\u975C\u98DE\u98DB\u9E23\u9CF4\u9E4F\u9D6C`.replace(
  new RegExp("\\s", "g"),
  ""
);
var TRADITIONAL = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, pair2) => [PAIRS.charAt(pair2 * 2), PAIRS.charAt(pair2 * 2 + 1)])
);
var PARTS = [
  ["\u51C6\u5907", "\u6E96\u5099"],
  ["\u8054\u7CFB", "\u806F\u7E6B"],
  ["\u5236\u4F5C", "\u88FD\u4F5C"],
  ["\u7ED8\u5236", "\u7E6A\u88FD"],
  ["\u5F55\u5236", "\u9304\u88FD"],
  ["\u91C7\u8D2D", "\u63A1\u8CFC"],
  ["\u5468", "\u9031"]
];
function writeTraditional(text) {
  const parted = PARTS.reduce(
    (written2, [simplified, traditional]) => written2.replaceAll(simplified, traditional),
    text
  );
  let written = "";
  for (const sign of parted) written += TRADITIONAL.get(sign) ?? sign;
  return written;
}
function bothScripts(text) {
  return [.../* @__PURE__ */ new Set([...list(text), ...list(writeTraditional(text))])];
}
function formsInBothScripts(text) {
  return list(text).map((names) => bothScripts(names.replaceAll("/", ",")));
}

// src/core/languages/chinese.ts
var chinese = defineLanguage({
  code: "zh",
  sections: {
    actions: bothScripts(
      `\u884C\u52A8\u9879, \u884C\u52A8\u4E8B\u9879, \u884C\u52A8\u8BA1\u5212, \u5F85\u529E\u5217\u8868, \u5F85\u529E\u6E05\u5355, \u4EFB\u52A1\u5217\u8868, \u4EFB\u52A1\u6E05\u5355, \u4EFB\u52A1\u5206\u914D, \u4EFB\u52A1\u5206\u5DE5, \u4E0B\u4E00\u6B65, \u4E0B\u4E00\u6B65\u8BA1\u5212, \u4E0B\u4E00\u6B65\u884C\u52A8, \u4E0B\u4E00\u6B65\u5DE5\u4F5C, \u540E\u7EED\u6B65\u9AA4, \u540E\u7EED\u884C\u52A8, \u540E\u7EED\u5DE5\u4F5C, \u540E\u7EED\u4EFB\u52A1, \u540E\u7EED\u4E8B\u9879, \u540E\u7EED\u8DDF\u8FDB, \u8DDF\u8FDB\u4E8B\u9879, \u5206\u5DE5, \u5DE5\u4F5C\u5B89\u6392, \u672A\u51B3\u4E8B\u9879, \u9057\u7559\u95EE\u9898, todos, \u540E\u7EED\u8BA1\u5212, \u5F85\u5904\u7406\u4E8B\u9879, \u5F85\u8DDF\u8FDB, \u4F1A\u540E\u884C\u52A8, \u5F8C\u7E8C\u8FFD\u8E64, \u5DE5\u4F5C\u5206\u914D, \u8FFD\u8E64\u4E8B\u9805, \u4EFB\u52A1\u5B89\u6392, \u4E0B\u5468\u4EFB\u52A1, \u4E0B\u5468\u4E8B\u9879, \u4E0B\u5468\u8BA1\u5212, \u4E0B\u5468\u5B89\u6392, \u4E0B\u5468\u5DE5\u4F5C, \u4E0B\u5468\u5DE5\u4F5C\u5B89\u6392, \u4E0B\u5468\u5DE5\u4F5C\u8BA1\u5212, \u4E0B\u4E00\u9636\u6BB5\u4EFB\u52A1, \u4E0B\u9636\u6BB5\u4EFB\u52A1, \u884C\u52A8\u70B9, \u540E\u7EED\u5B89\u6392, \u4E0B\u4E00\u6B65\u5B89\u6392, \u63A5\u4E0B\u6765\u7684\u5DE5\u4F5C, \u5206\u5DE5\u5B89\u6392, \u4EFB\u52A1\u5212\u5206, \u4F1A\u540E\u4EFB\u52A1, \u672C\u5468\u4EFB\u52A1, \u4E2A\u4EBA\u4EFB\u52A1, \u4E0B\u6B21\u4F1A\u8BAE\u524D, \u4E0B\u6B21\u4F1A\u524D, \u672C\u5468\u8BA1\u5212, \u672C\u5468\u76EE\u6807, \u5F85\u89E3\u51B3, \u5F85\u5B8C\u6210, \u8BFE\u540E\u4F5C\u4E1A, \u4F5C\u4E1A, \u4EBA\u5458\u5206\u5DE5, \u6210\u5458\u5206\u5DE5, \u786E\u5B9A\u5206\u5DE5, \u4EFB\u52A1\u62C6\u5206, \u8FD1\u671F\u4EFB\u52A1, \u5DE5\u4F5C\u8BA1\u5212, \u5F85\u529E, \u4F1A\u8BAE\u5F85\u529E, \u8D1F\u8D23\u4E8B\u9879, \u5177\u4F53\u5206\u5DE5, \u4EFB\u52A1\u5E03\u7F6E, \u5F85\u8DDF\u8FDB\u4E8B\u9879, \u9700\u8981\u8DDF\u8FDB, \u4EE3\u529E\u4E8B\u9879, \u4EE3\u529E, \u4ECA\u540E\u4EFB\u52A1, \u4E0B\u4E00\u6B65\u4EFB\u52A1, \u8BFE\u540E\u4EFB\u52A1, \u4EA4\u529E\u4E8B\u9879, \u5F85\u89E3\u51B3\u95EE\u9898, \u9057\u7559\u4EFB\u52A1, \u9057\u7559\u4E8B\u9879, \u9057\u7559\u5DE5\u4F5C, \u4EFB\u52A1\u5E03\u7F6E, \u4F1A\u8BAE\u4EFB\u52A1, \u4EFB\u52A1\u9879, \u5DE5\u4F5C\u5185\u5BB9\u5206\u914D, \u5DE5\u4F5C\u4EFB\u52A1, \u4E0B\u5468\u5206\u5DE5, \u4E0B\u4E00\u6B65\u5206\u5DE5, \u5206\u5DE5\u60C5\u51B5, \u5206\u5DE5\u660E\u7EC6, \u5DE5\u4F5C\u5206\u5DE5, \u9879\u76EE\u5206\u5DE5, \u4E0B\u5468\u5F85\u529E, \u672C\u5468\u5F85\u529E, \u63A5\u4E0B\u6765\u4EFB\u52A1, \u63A5\u4E0B\u6765\u8981\u505A\u7684\u4E8B, \u8981\u505A\u7684\u4E8B, \u9700\u8981\u505A\u7684\u4E8B, \u9700\u5B8C\u6210, \u4F1A\u8BAE\u884C\u52A8, \u540E\u7EED\u52A8\u4F5C, \u4E0B\u4E00\u6B65\u52A8\u4F5C, \u8FFD\u8E2A\u4E8B\u9879, \u5F85\u8FFD\u8E2A\u4E8B\u9879, \u5F85\u529E\u8FFD\u8E2A, \u672C\u5468\u5B89\u6392, \u672C\u5468\u4E8B\u9879, \u8FD1\u671F\u5B89\u6392, \u8FD1\u671F\u8BA1\u5212, \u4E0B\u4E00\u6B65\u5DE5\u4F5C\u5B89\u6392, \u5F85\u8DDF\u8FDB, \u8DDF\u8FDB`
    ),
    before: bothScripts(
      "\u521D\u6B65, \u5177\u4F53, \u4F1A\u540E, \u540E\u7EED, \u672C\u5468, \u8FD1\u671F, \u4ECA\u65E5, \u4E0B\u6B21\u4F1A\u8BAE\u524D, \u4E0B\u6B21\u4F1A\u8BAE\u524D\u5B8C\u6210, \u65B0, \u65B0\u7684, \u4E3B\u8981, \u672C\u6B21, \u672A\u5B8C\u6210, \u672A\u5B8C\u6210\u7684, \u4E0B\u5468, \u4E0B\u6B21, \u4E0B\u4E00\u5468, \u4E0B\u9636\u6BB5, \u63A5\u4E0B\u6765\u7684, \u63A5\u4E0B\u6765\u4E00\u5468\u7684, \u63A5\u4E0B\u6765\u4E00\u5468, \u63A5\u4E0B\u6765, \u8FD9\u5468, \u8FD9\u5468\u7684, \u672C\u5468\u7684, \u4E0B\u5468\u7684, \u5404\u81EA\u7684, \u5404\u81EA, \u5F53\u524D, \u5F53\u524D\u7684, \u76EE\u524D\u7684, \u4F1A\u8BAE, \u4F1A\u8BAE\u7684, \u4E2A\u4EBA, \u56E2\u961F"
    ),
    beside: bothScripts("\u51B3\u5B9A, \u51B3\u8BAE, \u51B3\u7B56, \u7ED3\u8BBA, \u8D1F\u8D23\u4EBA, \u622A\u6B62\u65E5\u671F, \u603B\u7ED3, \u622A\u6B62\u65E5\u671F\u8207\u8CA0\u8CAC\u4EBA"),
    from: [],
    review: bothScripts(
      `\u4E0A\u6B21\u4F1A\u8BAE\u5F85\u529E, \u4E0A\u6B21\u4F1A\u8BAE\u884C\u52A8\u9879, \u4E0A\u6B21\u884C\u52A8\u9879, \u4E0A\u6B21\u5F85\u529E, \u4E0A\u6B21\u4EFB\u52A1\u56DE\u987E, \u884C\u52A8\u9879\u56DE\u987E, \u5F85\u529E\u56DE\u987E, \u4E0A\u6B21\u4F1A\u8BAE\u8DDF\u8FDB, \u884C\u52D5\u9805\u76EE\u56DE\u9867`
    ),
    last: bothScripts("\u4E0A\u6B21, \u4E0A\u6B21\u4F1A\u8BAE, \u4E0A\u5468"),
    over: bothScripts("\u5DF2\u505A, \u6240\u505A, \u5DF2\u5B8C\u6210, \u5B8C\u6210, \u5DF2\u5173\u95ED, \u5DF2\u89E3\u51B3, \u5DF2\u7D50\u6848"),
    other: bothScripts(
      "\u51B3\u5B9A, \u51B3\u8BAE, \u8BAE\u7A0B, \u8BAE\u9898, \u51FA\u5E2D, \u51FA\u5E2D\u8005, \u53C2\u4F1A\u4EBA\u5458, \u53C2\u4F1A\u4EBA, \u4E0E\u4F1A\u4EBA\u5458, \u7B14\u8BB0, \u4F1A\u8BAE\u7EAA\u8981, \u5DF2\u5B8C\u6210, \u4E0B\u6B21\u4F1A\u8BAE, \u94FE\u63A5, \u7F3A\u5E2D, \u5176\u4ED6, \u7D00\u9304"
    ),
    decisions: bothScripts(
      `\u51B3\u5B9A, \u51B3\u8BAE, \u7ED3\u8BBA, \u4F1A\u8BAE\u7ED3\u8BBA, \u4F1A\u8BAE\u51B3\u8BAE, \u4F1A\u8BAE\u51B3\u5B9A, \u4F1A\u8BAE\u7ED3\u679C, \u8BA8\u8BBA\u7ED3\u679C, \u8BA8\u8BBA\u7ED3\u8BBA, \u4E3B\u8981\u7ED3\u8BBA, \u8FBE\u6210\u5171\u8BC6`
    ),
    attendance: bothScripts(
      `\u51FA\u5E2D, \u51FA\u5E2D\u8005, \u51FA\u5E2D\u4EBA\u5458, \u53C2\u4F1A\u4EBA\u5458, \u53C2\u4F1A\u4EBA, \u53C2\u4F1A\u8005, \u4E0E\u4F1A\u4EBA\u5458, \u4E0E\u4F1A\u8005, \u53C2\u52A0\u4EBA\u5458, \u53C2\u52A0\u4EBA, \u53C2\u52A0\u8005, \u53C2\u4F1A, \u4E0E\u4F1A, \u5230\u4F1A, \u5230\u573A, \u5217\u5E2D, \u4EBA\u5458, \u4E0E\u4F1A\u4EBA, \u7EC4\u5458, \u53C2\u4E0E\u4EBA, \u53C2\u4E0E\u4EBA\u5458, \u53C2\u4E0E\u8005, \u7F3A\u5E2D, \u8BF7\u5047, \u4E3B\u6301\u4EBA, \u4E3B\u6301, \u8BB0\u5F55\u4EBA, \u8BB0\u5F55, \u6210\u5458, \u7D00\u9304\u4EBA`
    ),
    nextMeeting: bothScripts("\u4E0B\u6B21\u4F1A\u8BAE, \u4E0B\u6B21\u4F8B\u4F1A, \u4E0B\u6B21\u958B\u6703")
  },
  plans: {
    matters: bothScripts("\u51C6\u5907, \u51C6\u5907\u5DE5\u4F5C, \u4EFB\u52A1, \u5DE5\u4F5C, \u8BA1\u5212, \u76EE\u6807, \u5B89\u6392, \u4E8B\u9879"),
    pending: bothScripts("\u8FD1\u671F, \u8FD1\u671F\u7684, \u4F1A\u540E, \u63A5\u4E0B\u6765\u7684, \u4ECA\u540E, \u540E\u7EED, \u5F85\u5B8C\u6210, \u672A\u5B8C\u6210\u7684"),
    until: [],
    ahead: bothScripts("\u4E0B\u6B21, \u4E0B\u6B21\u4F1A\u8BAE\u524D, \u4E0B\u6B21\u5F00\u4F1A\u524D, \u4E0B\u4E00\u6B21, \u4E0B\u5468\u7684, \u4E0B\u5468, \u4E0B\u4E00\u5468, \u4E0B\u9636\u6BB5, \u4E0B\u4E00\u9636\u6BB5, \u660E\u65E5, \u63A5\u4E0B\u6765"),
    sharing: bothScripts("\u5206\u914D, \u5E03\u7F6E, \u5212\u5206, \u5206\u5DE5, \u5B89\u6392"),
    hints: bothScripts("\u91CD\u70B9, \u8D1F\u8D23, \u8D1F\u8D23\u4EBA, \u622A\u6B62, \u8DDF\u8FDB, \u884C\u52A8"),
    noHints: bothScripts(
      "\u8FDB\u5C55, \u8FDB\u5EA6, \u6C47\u62A5, \u56DE\u62A5, \u56DE\u987E, \u603B\u7ED3, \u8BA8\u8BBA, \u5206\u4EAB, \u95EE\u9898, \u73B0\u72B6, \u60C5\u51B5, \u62A5\u544A, \u4ECB\u7ECD, \u7ECF\u9A8C, \u53CD\u601D, \u5DF2\u5B8C\u6210, \u540D\u5355, \u7EC4\u6210, \u6210\u5458\u4ECB\u7ECD, \u8D1F\u8D23\u9886\u57DF"
    ),
    noTasks: bothScripts("\u89D2\u8272, \u804C\u8D23, \u6295\u7968, \u5019\u9009\u4EBA")
  },
  people: {
    and: bothScripts("\u548C, \u4E0E, \u53CA, \u4EE5\u53CA, \u6216, \u8DDF, \u3001"),
    placeholders: bothScripts("\u5F85\u5B9A, \u67D0\u4EBA, \u672A\u5B9A, \u672A\u5206\u914D, \u65E0, \u6682\u65E0, \u5F85\u8BA4\u9886, \u672A\u77E5, \u8C01, \u672A\u6307\u6D3E"),
    everyone: bothScripts("\u6240\u6709\u4EBA, \u5168\u4F53, \u5168\u5458, \u5927\u5BB6, \u5404\u4F4D, \u6BCF\u4E2A\u4EBA, \u5168\u4F53\u6210\u5458"),
    groups: bothScripts("\u56E2\u961F, \u5C0F\u7EC4, \u5DE5\u4F5C\u7EC4, \u59D4\u5458\u4F1A, \u5168\u7EC4, \u7406\u4E8B\u4F1A, \u7EF4\u62A4\u8005, \u5DE5\u4F5C\u5C0F\u7D44"),
    nobody: bothScripts(
      `\u6CE8, \u6CE8\u610F, \u5907\u6CE8, \u8865\u5145, \u8BAE\u9898, \u95EE\u9898, \u95EE, \u7B54, \u56DE\u7B54, \u60F3\u6CD5, \u53C2\u8003, \u4F8B\u5982, \u4F8B, \u7ED3\u679C, \u51B3\u5B9A, \u51B3\u8BAE, \u4EFB\u52A1, \u65B9\u6CD5, \u5F85\u529E, \u65E5\u671F, \u65F6\u95F4, \u5730\u70B9, \u94FE\u63A5, \u72B6\u6001, \u8FDB\u5EA6, \u8FDB\u5C55, \u76EE\u6807, \u76EE\u7684, \u89E3\u51B3\u65B9\u6848, \u65B9\u6848, \u63D0\u6848, \u5EFA\u8BAE, \u8BA8\u8BBA, \u4FE1\u606F, \u91CD\u8981, \u65B0, \u4E0B\u6B21\u4F1A\u8BAE, \u8BAE\u7A0B, \u80CC\u666F, \u7ED3\u8BBA, \u603B\u7ED3, \u671F\u9650, \u622A\u6B62, \u622A\u6B62\u65E5\u671F, \u5B8C\u6210, \u8D1F\u8D23\u4EBA, \u9644\u4EF6, \u6295\u7968, \u5468\u4E00, \u5468\u4E8C, \u5468\u4E09, \u5468\u56DB, \u5468\u4E94, \u5468\u516D, \u5468\u65E5, \u661F\u671F\u4E00, \u661F\u671F\u4E94, \u4ECA\u5929, \u660E\u5929, \u65E9\u4E0A, \u4E0A\u5348, \u4E2D\u5348, \u4E0B\u5348, \u665A\u4E0A, \u63D0\u9192, \u884C\u52A8\u9879, \u5099\u8A3B, \u9023\u7D50, \u8D23\u4EFB\u4EBA, \u524D\u7AEF, \u540E\u7AEF, \u6D4B\u8BD5, \u6587\u6863, \u6587\u4EF6, \u6570\u636E\u5E93, \u8BBE\u8BA1, \u4EA7\u54C1, \u7F8E\u672F, \u7B56\u5212, \u6D77\u62A5, \u5BA3\u4F20, \u884C\u653F, \u8D34\u6587, \u9650\u52A8, \u9884\u8BA1, \u5FC5\u987B, \u53EF\u9009, \u6682\u5B9A, \u7D71\u7DE8, \u7535\u8BDD, \u90AE\u7BB1, \u4FE1\u7BB1, \u9884\u7B97, \u8D39\u7528, \u5185\u5BB9, \u9700\u6C42, \u5F00\u53D1, \u90E8\u7F72, \u8FD0\u7EF4`
    ),
    roles: bothScripts(
      "\u7EC4\u957F, \u526F\u7EC4\u957F, \u7EC4\u5458, \u961F\u957F, \u961F\u5458, \u9886\u5BFC, \u8D1F\u8D23\u4EBA, \u4E3B\u5E2D, \u79D8\u4E66, \u9879\u76EE\u7ECF\u7406, \u4EA7\u54C1\u7ECF\u7406, \u7ECF\u7406, \u67B6\u6784, \u7B97\u6CD5, \u524D\u7AEF\u5F00\u53D1, \u540E\u7AEF\u5F00\u53D1, \u5168\u6808, \u6570\u636E, \u786C\u4EF6, \u8F6F\u4EF6, \u673A\u68B0, \u7535\u63A7, \u89C6\u89C9, \u8FD0\u8425, \u5916\u8054, \u8D22\u52A1, \u4F1A\u8BA1, pm, ui, qa, leader"
    ),
    titles: bothScripts("\u8001\u5E08, \u540C\u5B66, \u5148\u751F, \u5973\u58EB"),
    calledBy: "given",
    families: bothScripts(
      `\u738B, \u674E, \u5F20, \u5218, \u9648, \u6768, \u9EC4, \u8D75, \u5434, \u5468, \u5F90, \u5B59, \u6731, \u80E1, \u90ED, \u6797, \u7F57, \u90D1, \u6881, \u8C22, \u5B8B, \u5510, \u97E9, \u51AF, \u9093, \u66F9, \u5F6D, \u66FE, \u8096, \u7530, \u8463, \u8881, \u6F58, \u848B, \u8521, \u4F59, \u675C, \u9B4F, \u82CF, \u5415, \u4E01, \u6C88, \u59DA, \u5362, \u59DC, \u5D14, \u949F, \u8C2D, \u9646, \u6C6A, \u8303, \u5ED6, \u8D3E, \u97E6, \u90B9, \u718A, \u5B5F, \u79E6, \u960E, \u859B, \u5C39, \u90B1, \u4FAF, \u9F99, \u9676, \u9ECE, \u8D3A, \u987E, \u90DD, \u9F9A, \u90B5, \u94B1, \u6234, \u83AB, \u6C64, \u6B66, \u6D82, \u8D56, \u5EB7, \u4E54, \u7FC1, \u8042, \u6D2A, \u5E84, \u845B, \u8A79, \u6E29, \u67F3, \u6B27\u9633, \u8BF8\u845B, \u4E0A\u5B98, \u53F8\u9A6C, \u8A31, \u856D, \u8449, \u937E, \u56B4`
    ),
    particles: []
  },
  tasks: {
    markers: bothScripts("\u884C\u52A8\u9879, \u5F85\u529E, \u5F85\u505A, \u4EFB\u52A1, \u884C\u52A8, \u5F85\u529E\u4E8B\u9879, todo, \u884C\u52D5\u9805\u76EE"),
    initials: [],
    points: ["ar"],
    joints: bothScripts("\u5C06\u4F1A, \u5C06, \u9700\u8981, \u9700, \u8D1F\u8D23, \u8981, \u4F1A, \u5E94, \u5E94\u8BE5, \u6765, \u53BB"),
    asks: bothScripts("\u8BF7, \u7531, \u8BA9, \u5B89\u6392"),
    toward: bothScripts(
      "\u8054\u7CFB, \u8054\u7EDC, \u901A\u77E5, \u8BE2\u95EE, \u8BF7\u6559, \u611F\u8C22, \u9080\u8BF7, \u63D0\u9192, \u54A8\u8BE2, \u53CD\u9988\u7ED9, \u5BF9\u63A5, \u627E, \u95EE, \u548C, \u4E0E, \u8DDF, \u5411, \u7ED9, \u6284\u9001, \u5173\u6CE8"
    ),
    promises: bothScripts("\u627F\u8BFA, \u7B54\u5E94, \u540C\u610F, \u627F\u8AFE"),
    pledges: bothScripts("\u6211\u4F1A, \u6211\u6765, \u6211\u5C06, \u6211\u4EEC\u4F1A, \u6211\u4EEC\u5C06"),
    cares: [],
    presentEnds: [],
    telling: [],
    verbs: [],
    verbsAndNouns: [],
    orderEndings: bothScripts(
      "\u5B8C\u6210, \u53D6\u6D88, \u51C6\u5907, \u6574\u7406, \u8054\u7CFB, \u786E\u8BA4, \u66F4\u65B0, \u63D0\u4EA4, \u7F16\u5199, \u64B0\u5199, \u4FEE\u6539, \u53D1\u5E03, \u53D1\u9001, \u5B89\u6392, \u7EC4\u7EC7, \u5236\u5B9A, \u8BA2, \u4E70, \u501F, \u8BFB, \u6539, \u4EA4, \u62CD, \u526A, \u770B, \u62DB\u52DF, \u7EF4\u62A4, \u8FC1\u79FB, \u8C03\u8BD5, \u6821\u5BF9, \u5BA1\u6838, \u5BA1\u9605, \u590D\u4E60, \u719F\u6089, \u4E86\u89E3, \u5B8C\u5584, \u6539\u8FDB, \u5F52\u6863, \u6838\u5BF9, \u53CD\u9988, \u5206\u6790, \u6807\u6CE8, \u8BAD\u7EC3, \u96C6\u6210, \u5C01\u88C5, \u5BF9\u9F50, \u6C9F\u901A, \u601D\u8003, \u9605\u8BFB, \u9009\u62E9, \u9009\u5B9A, \u660E\u786E, \u7EC6\u5316, \u62C6\u5206, \u5217\u51FA, \u641C\u96C6, \u67E5\u627E, \u67E5\u9605, \u5370\u5237, \u6253\u78E8, \u8BBE\u7F6E, \u8C03\u7814, \u8DDF\u8FDB, \u8BA8\u8BBA, \u6536\u96C6, \u68C0\u67E5, \u7814\u7A76, \u8BBE\u8BA1, \u5F00\u53D1, \u6D4B\u8BD5, \u6DFB\u52A0, \u589E\u52A0, \u4F18\u5316, \u63A8\u8FDB, \u843D\u5B9E, \u9884\u8BA2, \u9884\u5B9A, \u9884\u7EA6, \u7ED9, \u628A, \u5199, \u505A, \u753B, \u67E5, \u627E, \u95EE, \u63D0\u4F9B, \u8865\u5145, \u6C47\u603B, \u6C47\u62A5, \u8D77\u8349, \u91C7\u8D2D, \u8D2D\u4E70, \u901A\u77E5, \u9080\u8BF7, \u5B66\u4E60, \u642D\u5EFA, \u90E8\u7F72, \u7F16\u8F91, \u7FFB\u8BD1, \u4FEE\u590D, \u5904\u7406, \u89E3\u51B3, \u914D\u7F6E, \u7EDF\u8BA1, \u534F\u8C03, \u534F\u52A9, \u5BF9\u63A5, \u8BC4\u4F30, \u7533\u8BF7, \u4E0A\u4F20, \u5B9E\u73B0, \u91CD\u6784, \u68B3\u7406, \u8F93\u51FA, \u521B\u5EFA, \u5EFA\u7ACB, \u7ED8\u5236, \u5F55\u5236, \u62CD\u6444, \u5236\u4F5C, \u6253\u5370, \u5F59\u6574, \u5217\u5370"
    ),
    lastOrderEndings: [],
    ownerLabels: bothScripts("\u8D1F\u8D23\u4EBA, \u8D23\u4EFB\u4EBA, \u8D1F\u8D23, \u8D1F\u8D23\u65B9, \u627F\u529E\u4EBA"),
    taskLabels: bothScripts("\u4EFB\u52A1, \u4E8B\u9879, \u884C\u52A8"),
    notices: bothScripts("\u51B3\u5B9A, \u51B3\u8BAE, \u7ED3\u8BBA, \u540C\u610F, \u901A\u8FC7, \u4FE1\u606F, \u901A\u77E5, \u80CC\u666F, \u80CC\u666F\u8CC7\u8A0A"),
    nothing: bothScripts("\u5F85\u5B9A, \u672A\u5B9A, \u65E0, \u6682\u65E0, \u6CA1\u6709, \u65E0\u5F85\u529E"),
    saying: bothScripts("\u8BF4, \u8868\u793A, \u63D0\u5230, \u8BA4\u4E3A, \u8BE2\u95EE, \u4ECB\u7ECD, \u5EFA\u8BAE")
  },
  states: {
    done: bothScripts("\u5DF2\u5B8C\u6210, \u5B8C\u6210, \u5DF2\u505A, \u5DF2\u89E3\u51B3, \u5DF2\u5173\u95ED, \u5DF2\u5904\u7406"),
    dropped: bothScripts("\u5DF2\u53D6\u6D88, \u53D6\u6D88, \u653E\u5F03, \u4E0D\u505A, \u4F5C\u5E9F, \u5DF2\u653E\u5F03"),
    open: bothScripts("\u8FDB\u884C\u4E2D, \u672A\u5B8C\u6210, \u5F85\u5904\u7406, \u5904\u7406\u4E2D, \u672A\u5F00\u59CB, \u7EE7\u7EED, \u5EF6\u671F"),
    progress: bothScripts(
      `\u65E0\u8FDB\u5C55, \u6CA1\u6709\u8FDB\u5C55, \u65E0\u66F4\u65B0, \u5DF2\u66F4\u65B0, \u6682\u505C, \u6401\u7F6E, \u63A8\u8FDF, \u5DF2\u5EF6\u671F, \u8BC4\u5BA1\u4E2D, \u5BE9\u67E5\u4E2D, \u5BA1\u6838\u4E2D, \u5DF2\u5F00\u59CB, \u7B49\u5F85\u4E2D, \u963B\u585E, \u7EE7\u7EED\u8DDF\u8FDB, \u7E7C\u7E8C\u8DDF\u9032`
    )
  },
  columns: {
    task: bothScripts("\u4EFB\u52A1, \u4E8B\u9879, \u5185\u5BB9, \u63CF\u8FF0, \u5DE5\u4F5C\u5185\u5BB9, \u884C\u52D5\u9805\u76EE"),
    owner: bothScripts(
      `\u8D1F\u8D23\u4EBA, \u8D23\u4EFB\u4EBA, \u8D1F\u8D23, \u6267\u884C\u4EBA, \u627F\u529E\u4EBA, \u8D23\u4EFB\u65B9, \u6267\u884C\u8005, \u8DDF\u8FDB\u4EBA, \u8D1F\u8D23\u540C\u5B66, \u4E3B\u8981\u8D1F\u8D23\u4EBA, \u5206\u914D\u7ED9, \u6307\u6D3E\u7ED9`
    ),
    person: bothScripts("\u59D3\u540D, \u540D\u5B57, \u4EBA\u5458, \u6210\u5458"),
    due: bothScripts(
      `\u622A\u6B62\u65E5\u671F, \u622A\u6B62\u65F6\u95F4, \u622A\u6B62, \u671F\u9650, \u5B8C\u6210\u65F6\u95F4, \u5B8C\u6210\u65E5\u671F, \u65E5\u671F, \u65F6\u95F4, \u9884\u8BA1\u5B8C\u6210\u65F6\u95F4, \u5B8C\u6210\u671F\u9650, \u5B8C\u6210\u65F6\u9650, \u8BA1\u5212\u5B8C\u6210\u65F6\u95F4, \u622A\u81F3\u65E5\u671F, ddl, \u4EA4\u4ED8\u65F6\u95F4, \u4EA4\u4ED8\u65E5\u671F, \u622A\u6B62\u65E5`
    ),
    state: bothScripts("\u72B6\u6001, \u8FDB\u5EA6, \u5B8C\u6210\u60C5\u51B5, \u8FDB\u5C55")
  },
  meetings: {
    date: bothScripts("\u65E5\u671F, \u65F6\u95F4, \u65E5\u671F\u65F6\u95F4"),
    kinds: bothScripts("\u4F1A\u8BAE, \u4F1A\u8BAE\u7EAA\u8981, \u6703\u8B70\u7D00\u9304, \u4F1A\u8BAE\u8BB0\u5F55, \u4F8B\u4F1A, \u7EAA\u8981"),
    otherDays: bothScripts("\u4E0B\u6B21, \u4E0A\u6B21, \u622A\u6B62, \u66F4\u65B0, \u53D1\u5E03, \u7248\u672C")
  },
  due: {
    by: bothScripts("\u622A\u81F3, \u622A\u6B62\u5230, \u622A\u6B62, \u4E0D\u665A\u4E8E, \u6700\u665A, \u6700\u8FDF, \u9884\u8BA1, \u4E0D\u665A\u65BC"),
    before: [],
    byBehind: bothScripts("\u4E4B\u524D, \u4E4B\u524D\u5B8C\u6210, \u4EE5\u524D, \u524D, \u524D\u5B8C\u6210, \u622A\u6B62"),
    planned: bothScripts("\u5B8C\u6210, \u5B8C\u6210\u4EA4\u4ED8, \u4EA4\u4ED8, \u4E0A\u7EBF"),
    not: [],
    labels: bothScripts("ddl, \u622A\u6B62\u65E5\u671F, \u622A\u6B62\u65F6\u95F4, \u622A\u6B62, \u671F\u9650, \u5B8C\u6210\u65F6\u95F4, \u5230\u671F\u65E5"),
    articles: bothScripts("\u4E8E, \u5728, \u4E3A"),
    on: [],
    within: bothScripts("\u672A\u6765"),
    about: bothScripts("\u7EA6, \u5927\u7EA6"),
    more: [],
    withinEnd: [],
    roughly: bothScripts("\u5DE6\u53F3, \u524D"),
    withinBehind: bothScripts("\u4E4B\u5185, \u4EE5\u5185, \u5185, \u4E4B\u540E, \u4EE5\u540E, \u540E"),
    starts: bothScripts("\u81EA, \u4ECE"),
    startsBehind: bothScripts("\u8D77, \u5F00\u59CB, \u4EE5\u540E, \u4E4B\u540E"),
    end: [],
    endBehind: bothScripts("\u5E95, \u6708\u5E95, \u672B"),
    middle: [],
    middleBehind: bothScripts("\u4E2D\u65EC, \u6708\u4E2D, \u4E2D"),
    early: bothScripts("\u521D, \u4E0A\u65EC, \u5E74\u521D, \u6708\u521D"),
    during: [],
    next: bothScripts("\u4E0B, \u4E0B\u4E2A, \u4E0B\u4E00\u4E2A"),
    coming: [],
    this: bothScripts("\u672C, \u8FD9, \u8FD9\u4E2A, \u5F53"),
    to: [],
    at: [],
    nextWeeks: [],
    inAWeek: [],
    today: bothScripts("\u4ECA\u5929, \u4ECA\u65E5, \u4ECA\u665A"),
    tomorrow: bothScripts("\u660E\u5929, \u660E\u65E5"),
    dayAfterTomorrow: bothScripts("\u540E\u5929"),
    endOfDay: bothScripts("\u4ECA\u5929\u5185, \u4ECA\u65E5\u5185, \u4E0B\u73ED"),
    endOfWeek: bothScripts("\u5468\u672B, \u672C\u5468\u672B, \u672C\u5468\u5185, \u672C\u5468, \u8FD9\u5468, \u8FD9\u5468\u5185"),
    endOfMonth: bothScripts("\u6708\u5E95, \u672C\u6708\u5E95, \u672C\u6708\u5185, \u6708\u672B"),
    endOfYear: bothScripts("\u5E74\u5E95, \u5E74\u672B, \u4ECA\u5E74\u5E74\u5E95, \u5E74\u5185"),
    units: {
      day: bothScripts("\u5929, \u65E5"),
      week: bothScripts("\u5468, \u661F\u671F, \u4E2A\u661F\u671F, \u793C\u62DC, \u4E2A\u5468"),
      fortnight: [],
      month: bothScripts("\u4E2A\u6708, \u6708"),
      year: bothScripts("\u5E74")
    },
    numbers: formsInBothScripts("\u4E00, \u4E8C/\u4E24/\u5169, \u4E09, \u56DB, \u4E94, \u516D, \u4E03, \u516B, \u4E5D, \u5341"),
    months: formsInBothScripts(
      "1\u6708/\u4E00\u6708, 2\u6708/\u4E8C\u6708, 3\u6708/\u4E09\u6708, 4\u6708/\u56DB\u6708, 5\u6708/\u4E94\u6708, 6\u6708/\u516D\u6708, 7\u6708/\u4E03\u6708, 8\u6708/\u516B\u6708, 9\u6708/\u4E5D\u6708, 10\u6708/\u5341\u6708, 11\u6708/\u5341\u4E00\u6708, 12\u6708/\u5341\u4E8C\u6708"
    ),
    weekdays: formsInBothScripts(`\u5468\u65E5/\u661F\u671F\u65E5/\u5468\u5929/\u661F\u671F\u5929/\u793C\u62DC\u5929/\u9031\u65E5, \u5468\u4E00/\u661F\u671F\u4E00/\u793C\u62DC\u4E00/\u9031\u4E00, \u5468\u4E8C/\u661F\u671F\u4E8C/\u793C\u62DC\u4E8C/\u9031\u4E8C, \u5468\u4E09/\u661F\u671F\u4E09/\u793C\u62DC\u4E09/\u9031\u4E09,
      \u5468\u56DB/\u661F\u671F\u56DB/\u793C\u62DC\u56DB/\u9031\u56DB, \u5468\u4E94/\u661F\u671F\u4E94/\u793C\u62DC\u4E94/\u9031\u4E94, \u5468\u516D/\u661F\u671F\u516D/\u793C\u62DC\u516D/\u9031\u516D`),
    ordinals: bothScripts("\u65E5, \u53F7"),
    of: [],
    rangeStarts: [],
    through: bothScripts("\u81F3, \u5230"),
    events: bothScripts("\u4F1A\u8BAE, \u4F8B\u4F1A, \u6D3B\u52A8, \u7814\u8BA8\u4F1A"),
    takesPlace: bothScripts("\u53EC\u5F00, \u4E3E\u884C, \u958B\u6703"),
    papers: bothScripts("\u4F1A\u8BAE\u7EAA\u8981, \u7EAA\u8981, \u7248\u672C, \u7248, \u8BAE\u7A0B, \u53D1\u5E03"),
    sources: [],
    again: [],
    conditions: bothScripts("\u5982\u679C, \u82E5, \u5982, \u5047\u5982"),
    clauses: []
  },
  small: [],
  turning: [],
  script: String.raw`\p{Script=Han}`
});

// src/core/languages/dutch.ts
var dutch = defineLanguage({
  code: "nl",
  sections: {
    actions: list(`actie, actielijst, actiepuntenlijst, taken, takenlijst,
      nog te doen, volgende stap, volgende stappen, vervolgstappen, vervolgacties, vervolg, openstaande punten, open punten,
      wie doet wat, afspraken en acties, wat moet er gebeuren, huiswerk, taakverdeling, todos, to dos,
      to do lijst, opdrachten, afspraken, toezeggingen, actiepunten volgende vergadering,
      acties volgende vergadering, verdeling van taken, volgende acties, werkverdeling`),
    before: list(`te ondernemen, uit te voeren, de, onze, nieuwe, openstaande, open, andere, overige, lopende, belangrijkste, lijst met, lijst van, overzicht van,
      samenvatting van`),
    beside: list(`afspraken, afspraak, besluiten, besluit, beslissingen, beslissing, conclusies, conclusie, verantwoordelijken,
      deadlines, samenvatting, resultaten, vervolgpunten, vervolgacties`),
    from: list("van, voor, uit, sinds, na, tot"),
    whom: list("voor, van"),
    review: list(`actiepunten vorige keer, actiepunten van de vorige vergadering, acties vorige vergadering,
      actiepunten vorige vergadering, doorlopen actiepunten, stand van zaken acties, bespreking actielijst`),
    last: list("vorige, laatste, eerdere, oude"),
    over: list("gedaan, klaar, afgerond, afgeronde, afgehandeld, afgehandelde, voltooid, voltooide, gesloten"),
    other: list(`besluiten, agenda, aanwezig, aanwezigen, deelnemers, notities, notulen, gedaan, afgerond, volgende vergadering,
      links, afwezig, rondvraag`),
    spans: list("sprint, week, iteratie, fase"),
    decisions: list(`besluiten, besluit, beslissingen, conclusies, afspraken`),
    attendance: list(`wie waren er, aanwezig, aanwezigen, deelnemers, deelnemer, afwezig, afwezigen, afgemeld, met kennisgeving, leden,
      voorzitter, notulist, notuliste, gasten`),
    nextMeeting: list("volgende vergadering, volgende bijeenkomst, volgende overleg, volgend overleg, volgende keer")
  },
  plans: {
    matters: list("werk, doel, doelen, plan, plannen, planning, zaken"),
    pending: list("gepland, geplande, te doen, uit te voeren, te ondernemen, komende, deze week"),
    until: list("voor, tegen, tot"),
    ahead: list("volgende week, komende week, volgende keer, volgende sprint"),
    sharing: list("verdeling, toewijzing"),
    shared: list("verdeeld, toegewezen, opgesplitst"),
    hints: list(
      `wie pakt, wie regelt, verantwoordelijkheden, verantwoordelijken, herinneringen, wie doet, voorbereiding`
    ),
    noHints: list(`discussie, bespreking, verslag, agenda, voorbeeld`),
    noTasks: list(
      `stemming, stemmen, moties, rollen, praatjes, idee\xEBn, voorstellen, mededelingen, nieuws, vandaag, rondje, programma`
    )
  },
  people: {
    and: list("en, of, met"),
    placeholders: list(
      "iemand, niemand, nader te bepalen, ntb, nog te bepalen, onbekend, wie, vrijwilliger, vrijwilligers, naam, jouw naam, voornaam achternaam"
    ),
    everyone: list("iedereen, allen, allemaal, alle, ieder"),
    groups: list(
      `team, groep, werkgroep, bestuur, commissie, leden, deelnemers, aanwezigen, mentoren, kerngroep, secretariaat, redactie, stuurgroep, projectgroep, raad`
    ),
    nobody: list(`opmerking, opmerkingen, notitie, let op, onderwerp, onderwerpen, vraag, vragen, antwoord, idee, idee\xEBn, zie,
      voorbeeld, resultaat, besluit, besluiten, taak, taken, actie, acties, datum, tijd, plaats, locatie, link, status, stand,
      doel, doelen, probleem, oplossing, voorstel, voorstellen, discussie, informatie, info, nieuw, belangrijk, tip,
      volgende vergadering, volgende bijeenkomst, agenda, achtergrond, conclusie, samenvatting, termijn, klaar, gedaan,
      verantwoordelijk, bijlage, stemming, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, vandaag,
      morgen, ochtend, middag, namiddag, avond, herinnering`),
    titles: [],
    particles: list("van, de, der, den, het, ten, ter, te")
  },
  tasks: {
    markers: list("actie, actiepunt, actiepunten, acties, taak, te doen, todo, to do"),
    initials: list("AP"),
    joints: list(`moet, moeten, zal, zullen, gaat, gaan, kan, kunnen, wil, zou, dient te, is verantwoordelijk voor,
      zijn verantwoordelijk voor, verantwoordelijk voor, dienen te, wordt verzocht, worden verzocht, is belast met`),
    passives: list("worden"),
    promises: list("biedt aan om, belooft, zegt toe, heeft toegezegd"),
    pledges: list("ik zal, ik ga, ik moet, wij zullen, we zullen, wij gaan, we gaan, we moeten"),
    agents: list("door"),
    cares: list(
      `regelt, regelen, zorgt voor, zorgen voor, regelt de, regelt het, regelen de, regelen het, zorgt voor de, zorgt voor het, zorgen voor de, zorgen voor het, neemt op zich, nemen op zich`
    ),
    presentEnds: list(`t`),
    telling: list(
      `is, zijn, was, waren, heeft, hebben, had, vindt, geeft, opent, sluit, bedankt, denkt, weet, staat, komt, blijft, meldt, licht, leidt, vraagt of, vraagt om, vraagt zich, zegt, wenst`
    ),
    verbs: [],
    verbsAndNouns: [],
    orderEndings: list("en, aan"),
    lastOrderEndings: list("en, aan, zien, doen"),
    ownerLabels: list(
      `verantwoordelijk, verantwoordelijke, actiehouder, wie, eigenaar, toegewezen aan, verantw., trekker`
    ),
    taskLabels: list("taak, actie, wat"),
    notices: list("besluit, besloten, afspraak, afgesproken, goedgekeurd, info, informatie, ter info, achtergrond"),
    nothing: list("geen, niets, geen acties, geen actiepunten, geen taken, n.v.t., nvt"),
    saying: list(
      "zegt, vraagt of, vraagt om, vraagt zich, meldt, vertelt, noemt, denkt, stelt voor, stelt dat, stellen dat, vindt, vinden, geeft aan, geven aan, licht toe, merkt op"
    )
  },
  states: {
    done: list(`gedaan, klaar, afgerond, afgehandeld, voltooid, gereed, uitgevoerd, gesloten`),
    dropped: list("vervallen, geschrapt, geannuleerd, niet meer nodig, vervalt"),
    open: list("loopt, loopt nog, lopend, bezig, open, in behandeling, nog niet, niet gedaan, uitgesteld, mee bezig"),
    progress: list(`geen nieuws, geen update, geen updates, niets nieuws, bijgewerkt, gepauzeerd, in de wacht, wacht, in review,
      begonnen, gestart, verschoven, aangehouden, geblokkeerd, onderweg, nog bezig, blijft staan, bijna klaar`)
  },
  columns: {
    task: list("actie, taken, wat, omschrijving, beschrijving, onderwerp"),
    owner: list(
      `verantwoordelijk, verantwoordelijke, actiehouder, wie, eigenaar, toegewezen aan, door wie, uitvoerder, trekker, wie doet het, actie door, toegewezen, verantwoordelijken, uitvoerders`
    ),
    person: list("naam, namen, persoon, personen, lid, leden, teamlid"),
    due: list(
      `deadline, termijn, wanneer, voor wanneer, datum, gereed, uiterlijk, einddatum, streefdatum, datum gereed, voor, klaar, klaar op, voor datum, opleverdatum`
    ),
    state: list("status, stand, stand van zaken, gedaan")
  },
  meetings: {
    date: list("datum, wanneer, dag, tijd"),
    kinds: list("vergadering, vergaderingen, overleg, notulen, verslag, verslagen, agenda, bijeenkomst"),
    otherDays: list("volgende, laatste, vorige, deadline, vanaf, sinds, bijgewerkt, gepubliceerd, uitgesteld, versie")
  },
  due: {
    by: list("tegen, uiterlijk, uiterlijk op, tot, tot en met, t/m, niet later dan, ten laatste"),
    before: list("voor, v\xF3\xF3r"),
    byBehind: list("uiterlijk, op zijn laatst"),
    not: list("niet"),
    labels: list("deadline, termijn, inleverdatum, einddatum, gereed, streefdatum"),
    articles: list("de, het"),
    on: list("op"),
    within: list("binnen, over, in, in de komende, de komende, binnen de komende"),
    about: list("ongeveer, circa"),
    more: [],
    withinEnd: [],
    roughly: list("of zo, geleden"),
    withinBehind: list("vanaf nu, vanaf vandaag"),
    starts: list("vanaf, sinds, met ingang van, beginnend"),
    startsBehind: list("en later"),
    end: list("eind, einde, het eind van, het einde van, einde van, eind van"),
    endBehind: [],
    middle: list("midden, half, medio"),
    middleBehind: [],
    early: list("begin, begin van, het begin van"),
    during: list("tijdens, in de loop van, in de, in"),
    next: list("volgende, volgend, komende, komend, aanstaande"),
    coming: list("komende, aanstaande"),
    this: list("deze, dit"),
    to: list("tot"),
    at: list("voor"),
    nextWeeks: [],
    inAWeek: list("binnen een week, in de komende week"),
    today: list("vandaag, vanavond"),
    tomorrow: list("morgen, morgenavond"),
    dayAfterTomorrow: list("overmorgen"),
    endOfDay: list("einde van de dag, eind van de dag, het einde van de dag, het eind van de dag"),
    endOfWeek: list("het weekend, eind van de week, einde van de week, het eind van de week, het einde van de week"),
    endOfMonth: list("eind van de maand, einde van de maand, het eind van de maand, het einde van de maand"),
    endOfYear: list("eind van het jaar, einde van het jaar, het eind van het jaar, het einde van het jaar"),
    units: {
      day: list("dag, dagen"),
      week: list("week, weken"),
      fortnight: [],
      month: list("maand, maanden"),
      year: list("jaar, jaren")
    },
    numbers: forms("\xE9\xE9n/een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien"),
    months: forms(`januari/jan, februari/feb, maart/mrt, april/apr, mei, juni/jun, juli/jul, augustus/aug, september/sept/sep,
      oktober/okt, november/nov, december/dec`),
    weekdays: forms(`zondag/zo, maandag/ma, dinsdag/di, woensdag/wo, donderdag/do, vrijdag/vr, zaterdag/za`),
    ordinals: list("e, ste, de"),
    of: [],
    rangeStarts: list("van, tussen"),
    through: list("en, of, tot en met, t/m"),
    events: list("vergadering, bijeenkomst, overleg, workshop, conferentie, evenement"),
    takesPlace: list("begint, start, vindt plaats, is, was"),
    papers: list("notulen, notities, agenda, versie, uitgave"),
    sources: list("na, zie, van"),
    again: list("weer"),
    conditions: list("als, indien, tenzij, zodra"),
    clauses: list(`niemand, niet, elke`)
  },
  small: list(`de, het, een, en, of, maar, ook, nog, te, ten, van, met, bij, voor, op, uit, aan, in, om, over, naar, is, zijn,
    was, wordt, worden, zal, zullen, moet, moeten, kan, kunnen, heeft, hebben, hij, zij, ze, we, wij, hun, haar, dat, die,
    dit, deze`),
  turning: list("niet, geen, zonder")
});

// src/core/languages/french-sections.ts
var sections2 = {
  actions: list(`action, actions \xE0 mener, action \xE0 mener, actions \xE0 faire,
    actions \xE0 entreprendre, actions \xE0 r\xE9aliser, plan d'action, plan d'actions, liste des actions, liste des t\xE2ches,
    relev\xE9 d'actions, prochaine \xE9tape, prochaines \xE9tapes, \xE9tapes suivantes, prochaines actions, points \xE0 traiter,
    points en suspens, points ouverts, qui fait quoi, suites \xE0 donner, todos, to do list, travaux \xE0 faire,
    choses \xE0 faire, devoirs, engagements, points d'action, relev\xE9 de d\xE9cisions et actions, suite \xE0 donner, actions d\xE9cid\xE9es,
    t\xE2ches \xE0 effectuer, t\xE2ches \xE0 r\xE9aliser, t\xE2ches \xE0 mener, t\xE2ches \xE0 accomplir, actions \xE0 suivre, actions \xE0 effectuer,
    actions \xE0 pr\xE9voir, choses \xE0 r\xE9aliser, travail \xE0 faire, travail \xE0 r\xE9aliser, \xE0 faire, objectifs futurs, objectifs \xE0 venir, objectifs \xE0 atteindre, r\xE9partition des t\xE2ches, attribution des t\xE2ches,
    distribution des t\xE2ches, prochaines t\xE2ches`),
  before: list(`les, nos, nouvelles, autres, principales, en cours, liste des, r\xE9sum\xE9 des, r\xE9capitulatif des`),
  beside: list(`d\xE9cision, d\xE9cisions, conclusions, conclusion, responsables, responsable, \xE9ch\xE9ances, \xE9ch\xE9ance, r\xE9sum\xE9,
    bilan, r\xE9sultats, pr\xE9vues, pr\xE9vus, assign\xE9es, attribu\xE9es, ouvertes, nouvelles, d\xE9cid\xE9es, convenues, restantes, \xE0 venir, prioritaires, principales,
    en cours, individuelles`),
  from: list(`de, du, des, pour, depuis, avant, apr\xE8s, issues, suite, lors`),
  whom: list("pour, de"),
  review: list(`suivi des actions, suivi des actions pr\xE9c\xE9dentes, suivi, actions de la derni\xE8re r\xE9union,
    retour sur les actions, point sur les actions, revue des actions`),
  last: list("derni\xE8re, derni\xE8res, pr\xE9c\xE9dente, pr\xE9c\xE9dentes, pass\xE9es, anciennes"),
  over: list("termin\xE9, termin\xE9s, termin\xE9e, termin\xE9es, fait, faites, achev\xE9es, closes, cl\xF4tur\xE9es, r\xE9alis\xE9es"),
  other: list(`d\xE9cisions, ordre du jour, pr\xE9sents, participants, notes, compte rendu, termin\xE9, prochaine r\xE9union, liens,
    excus\xE9s, absents, divers`),
  spans: list("sprint, semaine, it\xE9ration, phase, s\xE9ance, jalon"),
  decisions: list(`d\xE9cisions, d\xE9cision, conclusions, conclusion, relev\xE9 de d\xE9cisions`),
  attendance: list(`\xE9taient pr\xE9sents, \xE9taient pr\xE9sentes, pr\xE9sents, pr\xE9sent, pr\xE9sentes, pr\xE9sente, participants, participant, participantes,
    personnes pr\xE9sentes, excus\xE9s, excus\xE9, excus\xE9es, absents, absent, membres, membres pr\xE9sents, animateur, animatrice,
    secr\xE9taire, secr\xE9taire de s\xE9ance, invit\xE9s`),
  nextMeeting: list("prochaine r\xE9union, prochain rendez-vous, prochaine rencontre, prochaine s\xE9ance, prochain appel")
};

// src/core/languages/french.ts
var french = defineLanguage({
  code: "fr",
  sections: sections2,
  plans: {
    matters: list("travail, travaux, objectif, objectifs, plan, activit\xE9s, choses, missions"),
    pending: list(
      "pr\xE9vu, pr\xE9vus, pr\xE9vues, \xE0 r\xE9aliser, \xE0 faire, \xE0 venir, \xE0 pr\xE9voir, prochain, prochains, prochaines, cette semaine, de la semaine"
    ),
    until: list(`pour, d'ici, d'ici \xE0, avant, jusqu'\xE0`),
    ahead: list("semaine prochaine, prochaine semaine, prochaine fois, prochain sprint, semaine \xE0 venir"),
    sharing: list("r\xE9partition, distribution, attribution, assignation, division"),
    shared: list(
      "r\xE9parti, r\xE9partis, r\xE9partie, r\xE9parties, distribu\xE9, distribu\xE9s, distribu\xE9e, distribu\xE9es, attribu\xE9, attribu\xE9s, attribu\xE9e, attribu\xE9es, divis\xE9, divis\xE9s, divis\xE9e, divis\xE9es"
    ),
    hints: list(
      `qui s'en occupe, qui s'occupe, responsabilit\xE9s, responsables, rappels, livrables, \xE0 pr\xE9parer, \xE9ch\xE9ances, qui fait, relev\xE9, suite`
    ),
    noHints: list(`discussion, bilan, rapport, rapports, retour, retours, ordre du jour, exemple`),
    noTasks: list(
      `vote, votes, motions, r\xF4les, r\xF4le, expos\xE9s, pr\xE9sentations, id\xE9es, propositions, suggestions, annonces, nouvelles, aujourd'hui, tour de table, programme`
    )
  },
  people: {
    and: list("et, ou, avec"),
    placeholders: list(`quelqu'un, personne, \xE0 d\xE9finir, \xE0 d\xE9terminer, \xE0 d\xE9signer, inconnu, non attribu\xE9, qui, volontaire,
      volontaires, \xE0 confirmer, nom, pr\xE9nom`),
    everyone: list("tous, toutes, tout le monde, chacun, chacune"),
    groups: list(`\xE9quipe, groupe, groupe de travail, comit\xE9, bureau, membres, participants, mentors, b\xE9n\xE9voles,
      collectif, conseil, commission, secr\xE9tariat, assembl\xE9e, tr\xE9sorerie, conseil d'administration, groupe projet`),
    nobody: list(`note, notes, remarque, remarques, sujet, sujets, question, questions, r\xE9ponse, id\xE9e, id\xE9es, voir, exemple,
      r\xE9sultat, r\xE9sultats, d\xE9cision, d\xE9cisions, t\xE2che, t\xE2ches, date, heure, lieu, lien, liens, statut, \xE9tat, objectif,
      objectifs, probl\xE8me, solution, proposition, propositions, discussion, information, info, nouveau, important, astuce,
      prochaine r\xE9union, prochaine s\xE9ance, ordre du jour, contexte, conclusion, r\xE9sum\xE9, \xE9ch\xE9ance, fait, responsable, annexe,
      vote, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, demain, aujourd'hui, matin, matin\xE9e, apr\xE8s-midi, soir, rappel, points, \xE9tape, source, sources, tableau, figure, l\xE9gende`),
    partEndings: list("tion, sion"),
    titles: [],
    particles: list("de, du, la, le, des")
  },
  tasks: {
    markers: list("action, actions, \xE0 faire, t\xE2che, t\xE2ches, todo, to do"),
    initials: [],
    joints: list(`doit, doivent, devra, devront, devrait, va, vont, peut, peuvent, est charg\xE9 de, est charg\xE9e de,
      sont charg\xE9s de, est responsable de, sont responsables de, charg\xE9 de, responsable de, sera charg\xE9 de, sera charg\xE9e de, sera responsable de, seront charg\xE9s de, seront responsables de, est en charge de, sont en charge de, en charge de, charg\xE9e de, charg\xE9s de`),
    passives: list("\xEAtre"),
    promises: list(
      `s'engage \xE0, s'engagent \xE0, propose de, proposent de, accepte de, acceptent de, se propose de, s'est engag\xE9 \xE0, s'est engag\xE9e \xE0, se propose pour, se sont engag\xE9s \xE0, s'engage pour`
    ),
    pledges: list("je vais, je dois, je compte, on va, nous allons, on doit, nous devons"),
    agents: list("par, \xE0 faire par, g\xE9r\xE9 par, pris en charge par"),
    cares: list(
      `se charge de, se chargent de, s'occupe de, s'occupent de, prend en charge, prennent en charge, se charge du, se charge de la, se charge des, se charge de l', se charge d', s'occupe du, s'occupe de la, s'occupe des, s'occupe de l', s'occupe d', prend en charge la, prend en charge le, prend en charge les`
    ),
    presentEnds: list(`e, t, d, nt, ra, ront`),
    telling: list(
      `sera, seront, aura, auront, pourra, pourront, restera, participera, est, sont, \xE9tait, a, ont, fut, souhaite, souligne, remercie, ouvre, pr\xE9sente, accueille, ajoute que, regrette, note, estime, constate, trouve, reste, participe, pr\xE9side, confirme, annonce, fait, r\xE9pond, pr\xE9f\xE8re, conna\xEEt`
    ),
    verbs: [],
    verbsAndNouns: [],
    orderEndings: list("er, ir, re, oir"),
    orders: {
      words: forms(
        "fera/faire, feront/faire, font/faire, enverra/envoyer, enverront/envoyer, envoient/envoyer, ira/aller, iront/aller, verra/voir, verront/voir, viendra/venir, viendront/venir, tiendra/tenir, tiendront/tenir, recevra/recevoir, recevront/recevoir, prennent/prendre, mettent/mettre, \xE9crivent/\xE9crire"
      ),
      endings: forms(
        `iendra/enir, iendront/enir, plira/plir, pliront/plir, blira/blir, bliront/blir, lira/lire, liront/lire, crira/crire, criront/crire, uira/uire, uiront/uire, dira/dire, diront/dire, ellera/eler, elleront/eler, \xE8tera/eter, \xE8teront/eter, \xE8nera/ener, \xE8neront/ener, \xE8vera/ever, \xE8veront/ever, oiera/oyer, oieront/oyer, era/er, eront/er, ira/ir, iront/ir, dra/dre, dront/dre, tra/tre, tront/tre, arent/arer, gent/ger, cent/cer, ctent/cter, ifient/ifier, alisent/aliser, anisent/aniser, ulent/uler`
      )
    },
    lastOrderEndings: [],
    ownerLabels: list(
      `responsable, responsables, porteur, porteuse, qui, pilote, assign\xE9 \xE0, attribu\xE9 \xE0, resp., en charge, assign\xE9e \xE0, r\xE9f\xE9rent, r\xE9f\xE9rente, pilotes, porteurs, qui fait`
    ),
    taskLabels: list("t\xE2che, action, activit\xE9, quoi"),
    notices: list("d\xE9cision, d\xE9cid\xE9, accord, approuv\xE9, adopt\xE9, info, information, contexte, rappel, pour information"),
    nothing: list("\xE0 d\xE9finir, \xE0 d\xE9terminer, aucun, aucune, n\xE9ant, rien, aucune action, pas d\u2019action, sans objet"),
    saying: list(
      "ajoute que, dit, demande si, demande que, demande \xE0 ce, explique, propose, pr\xE9cise, signale, rappelle, mentionne, pense, indique, souligne"
    )
  },
  states: {
    done: list(
      "fait, faite, faits, faites, termin\xE9, termin\xE9e, termin\xE9s, termin\xE9es, r\xE9gl\xE9, r\xE9gl\xE9e, achev\xE9, clos, close, ok"
    ),
    dropped: list("abandonn\xE9, abandonn\xE9e, annul\xE9, annul\xE9e, sans suite, sans objet"),
    open: list(
      "en cours, ouvert, ouverte, \xE0 faire, en attente, pas fait, report\xE9, report\xE9e, non fait, pas encore fait"
    ),
    progress: list(`pas de nouvelles, rien de nouveau, pas d'avanc\xE9e, mis \xE0 jour, mise \xE0 jour, suspendu, suspendue, en pause, en
      suspens, en relecture, en r\xE9vision, commenc\xE9, commenc\xE9e, d\xE9marr\xE9, d\xE9marr\xE9e, diff\xE9r\xE9, diff\xE9r\xE9e, bloqu\xE9,
      bloqu\xE9e, toujours en cours, presque fini, inchang\xE9`)
  },
  columns: {
    task: list("action, quoi, description, sujet, point, travail, travaux, travail \xE0 faire, t\xE2che, t\xE2ches, intitul\xE9"),
    owner: list(
      `responsable, responsables, qui, porteur, porteuse, pilote, assign\xE9 \xE0, attribu\xE9 \xE0, par qui, resp, en charge, r\xE9f\xE9rent, r\xE9f\xE9rente, pilotes, porteurs, qui fait, assign\xE9, assign\xE9e, affect\xE9 \xE0, attribution, responsable s, auteur, auteure, auteurs, r\xE9alis\xE9 par, fait par, r\xE9al, r\xE9alisation, r\xE9alisateur, r\xE9alisatrice, affectation, par, ex\xE9cutant, personne en charge, personne responsable, assignation, prise en charge`
    ),
    person: list("nom, noms, personne, personnes, pr\xE9nom, membre, membres, membre s"),
    due: list(
      `\xE9ch\xE9ance, \xE9ch\xE9ances, date limite, d\xE9lai, quand, pour quand, date, deadline, date butoir, date pr\xE9vue, pour le, date de livraison, deadline cible, fin pr\xE9vue, date de fin, avant le, date de rendu, rendu, date de remise, \xE0 rendre le, \xE0 faire pour, date d'\xE9ch\xE9ance, livraison, livraison pr\xE9vue, \xE9ch\xE9ancier`
    ),
    state: list("statut, \xE9tat, avancement, fait, r\xE9alis\xE9, termin\xE9")
  },
  meetings: {
    date: list("date, quand, jour, heure"),
    kinds: list(
      "r\xE9union, r\xE9unions, compte rendu, comptes rendus, compte-rendu, comptes-rendus, proc\xE8s-verbal, proc\xE8s-verbaux, pv, notes, ordre du jour, s\xE9ance"
    ),
    otherDays: list(`prochaine, prochain, derni\xE8re, dernier, pr\xE9c\xE9dente, pr\xE9c\xE9dent, \xE9ch\xE9ance, jusqu'au, avant, depuis, mise \xE0 jour, mis \xE0 jour,
      publi\xE9, report\xE9, version`)
  },
  due: {
    by: list(`d'ici, d'ici \xE0, d'ici au, pour, jusqu'\xE0, jusqu'au, jusque, au plus tard, au plus tard le, pas plus tard que, \xE0 rendre,
      \xE0 faire pour`),
    before: list("avant"),
    byBehind: list("au plus tard, dernier d\xE9lai"),
    not: list("pas, non"),
    labels: list("\xE9ch\xE9ance, date limite, d\xE9lai, deadline, date butoir, \xE0 rendre le, pour le"),
    articles: list("le, la, les, l, au, \xE0, ce, cette, du"),
    on: list("le, ce"),
    within: list(`dans, dans un d\xE9lai de, sous, dans les, d'ici`),
    about: list("environ"),
    more: [],
    withinEnd: [],
    roughly: list("environ, plus tard"),
    withinBehind: [],
    starts: list("\xE0 partir de, \xE0 partir du, \xE0 compter du, \xE0 compter de, depuis, depuis le, d\xE8s, d\xE8s le, du"),
    startsBehind: [],
    end: list(`fin, la fin de, la fin du, fin de, fin du, la fin, fin de la, la fin de la, la fin de l', fin de l'`),
    endBehind: [],
    middle: list("mi, la mi, le milieu de"),
    middleBehind: [],
    early: list("d\xE9but, le d\xE9but de, d\xE9but de"),
    during: list("pendant, au cours de, dans, courant"),
    next: list("prochain, prochaine, prochains, prochaines, suivant, suivante"),
    coming: [],
    this: list("ce, cette, cet"),
    to: list("au, \xE0"),
    at: list("pour"),
    nextWeeks: [],
    inAWeek: [],
    today: list(`aujourd'hui, ce soir`),
    tomorrow: list("demain, demain soir"),
    dayAfterTomorrow: list("apr\xE8s-demain"),
    endOfDay: list("fin de journ\xE9e, la fin de la journ\xE9e, fin de la journ\xE9e"),
    endOfWeek: list("fin de semaine, la fin de la semaine, fin de la semaine"),
    endOfMonth: list("fin du mois, la fin du mois, fin de mois"),
    endOfYear: list(`fin de l'ann\xE9e, la fin de l'ann\xE9e, fin d'ann\xE9e`),
    units: {
      day: list("jour, jours"),
      week: list("semaine, semaines"),
      fortnight: list("quinzaine"),
      month: list("mois"),
      year: list("an, ans, ann\xE9e, ann\xE9es")
    },
    numbers: forms("un/une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix"),
    months: forms(`janvier/janv, f\xE9vrier/f\xE9vr/f\xE9v, mars, avril/avr, mai, juin, juillet/juil, ao\xFBt, septembre/sept,
      octobre/oct, novembre/nov, d\xE9cembre/d\xE9c`),
    weekdays: forms("dimanche/dim, lundi/lun, mardi, mercredi/merc, jeudi/jeu, vendredi/ven, samedi/sam"),
    ordinals: list("er"),
    of: [],
    rangeStarts: list("du, entre"),
    through: list(`et, ou, jusqu'au`),
    events: list("r\xE9union, s\xE9ance, rencontre, atelier, conf\xE9rence, \xE9v\xE9nement, rendez-vous, assembl\xE9e, appel"),
    takesPlace: list("commence, d\xE9bute, aura lieu, a lieu, pr\xE9vu, pr\xE9vue"),
    papers: list("compte rendu, notes, ordre du jour, version, \xE9dition"),
    sources: list("apr\xE8s, voir, du, de"),
    again: [],
    conditions: list("si, sauf si, d\xE8s que, au cas o\xF9"),
    clauses: list(`personne, pas, tous, chaque`)
  },
  small: list(`le, la, les, l, un, une, des, du, de, d, et, ou, mais, aussi, encore, \xE0, au, aux, en, dans, sur, pour, par, avec,
    chez, est, sont, doit, doivent, va, vont, a, ont, il, elle, ils, elles, nous, vous, on, son, sa, ses, leur, leurs,
    ce, cette, ces, que, qui, se, s, y, n,
    cela, \xE7a, cet`),
  turning: list("pas, jamais, sans")
});

// src/core/languages/german-sections.ts
var sections3 = {
  actions: list(`aufgabe, aufgabenliste, aufgabenverteilung, offene punkte, offener punkt, ma\xDFnahmen,
    ma\xDFnahmenliste, n\xE4chste schritte, die n\xE4chsten schritte, weitere schritte, weiteres vorgehen, das weitere vorgehen,
    to do liste, todo liste, to dos, todos, aktionen, aktionspunkte, arbeitsauftr\xE4ge,
    auftr\xE4ge, zu erledigen, noch zu tun, was ist zu tun, wer macht was, wer macht was bis wann, arbeitspakete,
    hausaufgaben, folgeaufgaben, verabredungen, vereinbarungen, t\xE4tigkeiten, ma\xDFnahmenplan, absprachen, pendenzen, pendenzenliste, handlungsbedarf, arbeitsverteilung,
    was noch zu tun ist, noch zu erledigen, noch zu machen, noch zu \xE4ndern, noch zu kl\xE4ren, aufgabenaufteilung, aufgabenzuteilung, aufgabenzuweisung, arbeitsaufteilung, was steht an,
    wie geht es weiter`),
  before: list(`die, unsere, neue, offene, weitere, laufende, aktuelle, aktive, anstehende, vereinbarte, verbleibende, \xFCbrige,
    n\xE4chste, individuelle, verteilte, zugeteilte, zugewiesene, zu erledigende, dringende, konkrete, kurzfristige, langfristige, liste der, \xFCbersicht der, zusammenfassung der`),
  beside: list(`beschl\xFCsse, beschluss, entscheidungen, entscheidung, ergebnisse, ergebnis, zust\xE4ndigkeiten,
    verantwortliche, verantwortlichkeiten, termine, fristen, zusammenfassung, fazit`),
  from: list("aus, vom, von, f\xFCr, bis, seit, nach, der, des"),
  whom: list("f\xFCr, von"),
  review: list(`aufgaben der letzten sitzung, aufgaben vom letzten mal, offene punkte vom letzten mal,
    offene punkte der letzten sitzung, stand der aufgaben, r\xFCckblick auf aufgaben, aufgaben aus der letzten sitzung,
    offene punkte aus der letzten sitzung, nachverfolgung`),
  last: list("letzte, letzten, letztes, vorige, vorigen, vorherige, fr\xFChere, alte"),
  over: list("erledigt, erledigte, abgeschlossen, abgeschlossene, fertig, fertige, geschlossen, geschlossene"),
  other: list(`beschl\xFCsse, entscheidungen, tagesordnung, agenda, anwesend, anwesende, teilnehmer, teilnehmende, notizen,
    protokoll, erledigt, abgeschlossen, n\xE4chste sitzung, n\xE4chstes treffen, links, entschuldigt, verschiedenes`),
  spans: list("sprint, woche, kw, phase, meilenstein, treffen"),
  decisions: list(
    `beschl\xFCsse, beschluss, entscheidungen, entscheidung, ergebnisse, ergebnis, festlegungen, vereinbart`
  ),
  attendance: list(`es waren da, anwesend, anwesende, anwesenheit, teilnehmer, teilnehmerinnen, teilnehmende, teilnehmer*innen,
    teilnehmer:innen, dabei, mit dabei, entschuldigt, protokoll, protokollant, protokollantin, protokollf\xFChrung,
    moderation, sitzungsleitung, leitung, mitglieder, g\xE4ste`),
  nextMeeting: list(`n\xE4chste sitzung, n\xE4chstes treffen, n\xE4chster termin, n\xE4chste besprechung, n\xE4chstes meeting,
    n\xE4chsten sitzung, n\xE4chsten treffen, n\xE4chsten termin`)
};

// src/core/languages/german.ts
var german = defineLanguage({
  code: "de",
  sections: sections3,
  plans: {
    matters: list("arbeit, arbeiten, ziel, ziele, plan, pl\xE4ne, planung, punkte"),
    pending: list(
      "geplante, geplant, anstehende, zugewiesene, zugeteilte, zu erledigende, zu erledigen, zu bearbeiten, zu tun, n\xE4chste, diese woche"
    ),
    until: list("bis, f\xFCr, vor, zum, zur, in"),
    ahead: list(
      "n\xE4chste woche, n\xE4chsten woche, kommende woche, kommenden woche, n\xE4chstes mal, n\xE4chsten mal, n\xE4chsten sprint, n\xE4chsten termin, n\xE4chsten treffen, n\xE4chsten sitzung, n\xE4chsten meeting"
    ),
    sharing: list("verteilung, aufteilung, zuweisung, zuteilung"),
    shared: list("verteilt, aufgeteilt, zugewiesen, zugeteilt, eingeteilt"),
    hints: list(`zust\xE4ndigkeiten, zust\xE4ndigkeit, zust\xE4ndig, verantwortlichkeiten, verantwortliche, verantwortung, erinnerungen,
      noch offen, offen, arbeitsteilung, fristen, vorbereitung, vorzubereiten, nachbereitung, wer \xFCbernimmt, wer k\xFCmmert, bis dahin, abgaben`),
    noHints: list(`diskussion, bericht, berichte, themen, r\xFCckblick, stand, warum, beispiel, tagesordnung`),
    noTasks: list(`abstimmung, abstimmungen, antr\xE4ge, antrag, rollen, vortr\xE4ge, vortrag, ideen, vorschl\xE4ge, vorschlag, w\xFCnsche,
      ank\xFCndigungen, neuigkeiten, heute, runde, programm, feedback`)
  },
  people: {
    and: list("und, oder, sowie, mit"),
    placeholders: list(`jemand, irgendwer, niemand, offen, noch offen, unbekannt, n.n., nn, wer, freiwillige gesucht,
      max mustermann, erika mustermann, dein name, vorname nachname`),
    everyone: list("alle, jeder, jede, wir alle"),
    groups: list(`team, gruppe, arbeitsgruppe, ag, vorstand, ausschuss, komitee, mitglieder, teilnehmer, teilnehmende,
      anwesende, mentoren, leitung, orga, fachschaft, plenum, redaktion, vereinsvorstand, sekretariat, kommission, gremium, runde, aussch\xFCsse, kernteam, gesch\xE4ftsstelle`),
    nobody: list(`hinweis, hinweise, notiz, anmerkung, bemerkung, thema, themen, frage, fragen, antwort, idee, ideen, siehe,
      beispiel, ergebnis, beschluss, entscheidung, entscheidungen, aufgabe, aufgaben, termin, datum, uhrzeit, ort, link,
      status, stand, ziel, ziele, problem, l\xF6sung, vorschlag, vorschl\xE4ge, diskussion, information, info, neu, wichtig, tipp, n\xE4chste sitzung, n\xE4chstes treffen, n\xE4chster termin, tagesordnung, hintergrund, fazit, zusammenfassung, frist, f\xE4llig,
      erledigt, verantwortlich, zust\xE4ndig, anhang, abstimmung, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, heute, morgen, vormittag, nachmittag, abend, quelle, quellen, tabelle, abbildung, legende`),
    partEndings: list("ung, keit, heit, schaft, tion"),
    titles: [],
    particles: list("von, van, zu, zur, vom, am, der, den")
  },
  tasks: {
    markers: list(`aufgabe, aufgaben, ma\xDFnahme, aktion, to do, todo, zu tun, auftrag, arbeitsauftrag, aktionspunkt,
      hausaufgabe, hausaufgaben, to dos, todos`),
    initials: [],
    joints: list(`soll, sollen, sollte, sollten, wird, werden, muss, m\xFCssen, kann, k\xF6nnen, will, ist zust\xE4ndig f\xFCr,
      ist verantwortlich f\xFCr, zust\xE4ndig f\xFCr, verantwortlich f\xFCr, wird gebeten, werden gebeten, ist beauftragt, sind beauftragt, hat die aufgabe, haben die aufgabe`),
    passives: list("werden, worden"),
    promises: list("hat zugesagt, haben zugesagt, bietet an, erkl\xE4rt sich bereit"),
    pledges: list("ich werde, ich will, ich m\xF6chte, ich muss, ich soll, wir werden, wir wollen, wir m\xFCssen"),
    agents: list("von, durch, macht, \xFCbernimmt"),
    cares: list(
      `k\xFCmmert sich um, k\xFCmmern sich um, \xFCbernimmt, \xFCbernehmen, k\xFCmmert sich um den, k\xFCmmert sich um die, k\xFCmmert sich um das, k\xFCmmern sich um den, k\xFCmmern sich um die, k\xFCmmern sich um das, \xFCbernimmt den, \xFCbernimmt die, \xFCbernimmt das, \xFCbernehmen den, \xFCbernehmen die, \xFCbernehmen das`
    ),
    presentEnds: list(`t`),
    telling: list(
      `ist, sind, war, waren, hat, haben, hatte, hatten, wurde, wurden, bittet, findet, m\xF6chte, steht, weist, teilt, stellt, stimmt, w\xFCnscht, gibt, kommt, nimmt, geht, bleibt, fehlt, dankt, begr\xFC\xDFt, er\xF6ffnet, schlie\xDFt, leitet, erl\xE4utert, erg\xE4nzt, informiert, erinnert, vertritt`
    ),
    verbs: [],
    verbsAndNouns: [],
    orderEndings: [],
    lastOrderEndings: list("en, ern, eln, tun"),
    ownerLabels: list(
      `verantwortlich, zust\xE4ndig, zust\xE4ndigkeit, verantwortung, wer, bearbeiter, bearbeiterin, verantw., zust., verantwortliche, verantwortlicher, zust\xE4ndige, wer macht es, federf\xFChrend, federf\xFChrung, zugewiesen an`
    ),
    taskLabels: list("aufgabe, ma\xDFnahme, was"),
    notices: list("beschluss, beschlossen, entscheidung, entschieden, info, hinweis, hintergrund, vertagt, angenommen"),
    nothing: list("keine, keiner, nichts, keine aufgaben, keine offenen punkte, entf\xE4llt"),
    saying: list("sagt, sagte, fragte, meint, meinte, berichtet, berichtete, schl\xE4gt vor, erkl\xE4rt, erkl\xE4rte, betont")
  },
  states: {
    done: list(
      `erledigt, fertig, abgeschlossen, gemacht, geschehen, ist erledigt, schon erledigt, gekl\xE4rt, umgesetzt, geschlossen, erl.`
    ),
    dropped: list("verworfen, gestrichen, entf\xE4llt, abgebrochen, hinf\xE4llig, zur\xFCckgezogen"),
    open: list(
      "offen, noch offen, l\xE4uft, laufend, in arbeit, in bearbeitung, nicht erledigt, vertagt, in vorbereitung"
    ),
    progress: list(`kein update, keine updates, keine neuigkeiten, nichts neues, keine neuen informationen, neuer stand,
      aktualisiert, zur\xFCckgestellt, verschoben, begonnen, angefangen, gestartet, in pr\xFCfung, in abstimmung, ruht,
      pausiert, wartet, blockiert, bleibt, bleibt offen, weiterhin offen, im gange, fast fertig, bleibt bestehen, wird verschoben, in kl\xE4rung`)
  },
  columns: {
    task: list("aufgabe, ma\xDFnahmen, was, t\xE4tigkeit, beschreibung, punkt, thema"),
    owner: list(`verantwortlich, verantwortliche, verantwortlicher, zust\xE4ndig, zust\xE4ndige, wer, bearbeiter, bearbeiterin,
      zust\xE4ndigkeit, verantw, zust, wer macht es, wer macht das, zugewiesen an, federf\xFChrung, hauptverantwortlich, hauptverantwortliche, zugewiesen, durch, federf\xFChrend, verantwortung`),
    person: list("name, namen, person, personen, mitglied, mitglieder, teammitglied"),
    due: list(
      `frist, f\xE4llig, f\xE4llig am, f\xE4lligkeit, termin, bis, bis wann, wann, deadline, datum, zieldatum, erledigen bis, zu erledigen bis, bis zum, erledigung bis, fertig bis, zieltermin, zeitrahmen, fertigstellung, fertigstellung bis, abgabe, abgabe bis, abgabetermin, sp\xE4testens`
    ),
    state: list("status, stand, erledigt")
  },
  meetings: {
    date: list("datum, wann, zeit, zeitpunkt, termin, uhrzeit"),
    kinds: list(`sitzung, sitzungen, treffen, besprechung, besprechungen, protokoll, protokolle, sitzungsprotokoll, sitzungsprotokolle, ergebnisprotokoll, notizen, tagesordnung, jour fixe,
      telko, telefonkonferenz`),
    otherDays: list(`n\xE4chste, n\xE4chstes, n\xE4chster, n\xE4chsten, letzte, letztes, letzter, letzten, vorige, frist, f\xE4llig, bis, seit, stand,
      aktualisiert, erstellt, ver\xF6ffentlicht, verschoben, version`)
  },
  due: {
    by: list(`bis, bis zum, bis zur, bis sp\xE4testens, sp\xE4testens bis, sp\xE4testens bis zum, sp\xE4testens am, sp\xE4testens,
      f\xE4llig am, f\xE4llig bis, f\xE4llig`),
    before: list("vor, vor dem, vor der"),
    byBehind: list("sp\xE4testens"),
    not: list("nicht"),
    labels: list("frist, f\xE4llig, f\xE4llig am, deadline, termin, stichtag, abgabe, f\xE4llig bis"),
    articles: list("zum, zur, den, dem, der, die, das, am"),
    on: list("am"),
    within: list("in, binnen, innerhalb, innerhalb von, innerhalb der n\xE4chsten, in den n\xE4chsten"),
    about: list("etwa, ca., ungef\xE4hr"),
    more: list("weitere, weiteren"),
    withinEnd: [],
    roughly: list("oder so"),
    withinBehind: list("ab jetzt, ab heute"),
    starts: list("ab, ab dem, seit, seit dem, von, vom, beginnend, beginnt am, startet am"),
    startsBehind: list("an"),
    end: list("ende, ende des, ende der, zum ende der, zum ende des"),
    endBehind: [],
    middle: list("mitte"),
    middleBehind: [],
    early: list("anfang, beginn"),
    during: list("w\xE4hrend, im laufe, im laufe der, in der, in"),
    next: list("n\xE4chste, n\xE4chsten, n\xE4chster, n\xE4chstes, kommende, kommenden, kommender, kommendes"),
    coming: list("kommende, kommenden, kommender, kommendes, diesen, dieser"),
    this: list("diese, diesen, dieser, dieses, diesem"),
    to: list("bis"),
    at: list("f\xFCr, bei"),
    nextWeeks: [],
    inAWeek: list("innerhalb der n\xE4chsten woche, innerhalb einer woche, binnen einer woche"),
    today: list("heute, heute abend"),
    tomorrow: list("morgen"),
    dayAfterTomorrow: list("\xFCbermorgen"),
    endOfDay: list("feierabend, tagesende, ende des tages"),
    endOfWeek: list("wochenende, ende der woche"),
    weekNumber: list("kw, kalenderwoche"),
    endOfMonth: list("monatsende, ende des monats"),
    endOfYear: list("jahresende, ende des jahres"),
    units: {
      day: list("tag, tage, tagen"),
      week: list("woche, wochen"),
      fortnight: [],
      month: list("monat, monate, monaten, monats"),
      year: list("jahr, jahre, jahren, jahres")
    },
    numbers: forms(`ein/eine/einem/einer/einen, zwei, drei, vier, f\xFCnf, sechs, sieben, acht, neun, zehn`),
    months: forms(`januar/j\xE4nner/jan, februar/feb, m\xE4rz/maerz/m\xE4r/mrz, april/apr, mai, juni/jun, juli/jul, august/aug,
      september/sept/sep, oktober/okt, november/nov, dezember/dez`),
    weekdays: forms(`sonntag/so, montag/mo, dienstag/di, mittwoch/mi, donnerstag/do, freitag/fr, samstag/sonnabend/sa`),
    ordinals: list("."),
    of: [],
    rangeStarts: list("vom, von, zwischen"),
    through: list("und, oder"),
    events: list("sitzung, treffen, besprechung, termin, veranstaltung, workshop, konferenz, tagung, meeting"),
    takesPlace: list("findet statt, beginnt, startet, war, ist"),
    papers: list("protokoll, notizen, tagesordnung, agenda, version, ausgabe, fassung, stand"),
    sources: list("nach, siehe, vom, des"),
    again: list("wieder"),
    conditions: list("falls, wenn, sofern, sobald"),
    clauses: list(`niemand, nicht, alle, jede, jeden`)
  },
  small: list(`der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, auch, noch, zu, zum, zur,
    von, vom, mit, bei, beim, f\xFCr, fur, auf, aus, an, am, im, in, ins, um, \xFCber, uber, nach, vor, ist, sind, war, wird,
    werden, soll, sollen, muss, m\xFCssen, kann, k\xF6nnen, hat, haben, er, sie, es, wir, ihr, ihn, ihm, sich, sein, dass, bitte,
    dies, diese, dieser, dieses`),
  turning: list("nicht, kein, keine, keinen, ohne")
});

// src/core/languages/italian-sections.ts
var sections4 = {
  actions: list(`azione, cose da fare, prossimi passi, prossimo passo,
    passi successivi, azioni da intraprendere, azioni da svolgere, punti d'azione, punti aperti, questioni aperte,
    elenco delle attivit\xE0, elenco attivit\xE0, lista delle attivit\xE0, piano d'azione, attivit\xE0 da svolgere, attivit\xE0 in sospeso,
    chi fa cosa, impegni, incarichi, todo, todos, to do list, prossime attivit\xE0, assegnazione compiti,
    assegnazione dei compiti, divisione dei compiti, suddivisione dei compiti, ripartizione dei compiti, divisione compiti, prossime azioni, prossimi compiti`),
  before: list("le, i, nostre, nuove, nuovi, altre, altri, principali, elenco delle, elenco dei, riepilogo delle"),
  beside: list(`decisioni, decisione, conclusioni, conclusione, responsabili, responsabile, scadenze, scadenza, riepilogo,
    risultati, assegnate, assegnati, aperte, aperti, previste, concordate, nuove, in sospeso, pendenti, rimanenti, individuali`),
  from: list("di, del, della, per, dal, dalla, da, entro, dopo"),
  whom: list("per, di"),
  review: list(`aggiornamento azioni, azioni della riunione precedente, attivit\xE0 della riunione precedente,
    revisione delle azioni, stato delle azioni, verifica delle azioni, seguiti`),
  last: list("precedente, precedenti, scorsa, scorse, ultima, ultime, passate"),
  over: list("fatto, fatte, completate, completati, concluse, conclusi, chiuse, chiusi, terminate"),
  other: list(`decisioni, ordine del giorno, agenda, presenti, partecipanti, note, verbale, fatto, completate,
    prossima riunione, collegamenti, assenti, varie ed eventuali, varie`),
  spans: list("sprint, settimana, iterazione, fase"),
  decisions: list(`decisioni, decisione, conclusioni, delibere`),
  attendance: list(`erano presenti, presenti, presente, partecipanti, partecipante, presenze, assenti, assente, assenti giustificati, membri,
    membri presenti, moderatore, moderatrice, segretario, segretaria, verbalizzante, ospiti`),
  nextMeeting: list("prossima riunione, prossimo incontro, prossima seduta, prossima chiamata")
};

// src/core/languages/italian.ts
var italian = defineLanguage({
  code: "it",
  sections: sections4,
  plans: {
    matters: list("lavoro, lavori, obiettivo, obiettivi, piano, piani"),
    pending: list(
      "da svolgere, da fare, assegnato, assegnati, pianificato, pianificati, previsto, previsti, prossimo, prossimi, della settimana"
    ),
    until: list("per, entro, prima di"),
    ahead: list("prossima settimana, settimana prossima, prossima volta, prossimo sprint"),
    sharing: list("assegnazione, divisione, suddivisione, ripartizione, distribuzione"),
    shared: list(
      "diviso, divisi, divisa, divise, assegnato, assegnati, assegnata, assegnate, suddiviso, suddivisi, suddivisa, suddivise, distribuito, distribuiti"
    ),
    hints: list(
      `chi se ne occupa, responsabilit\xE0, responsabili, pianificazione, scadenze, promemoria, chi fa, consegne`
    ),
    noHints: list(`discussione, ordine del giorno, resoconto, esempio`),
    noTasks: list(
      `voti, votazione, mozioni, ruoli, interventi, idee, proposte, suggerimenti, annunci, novit\xE0, oggi, programma`
    )
  },
  people: {
    and: list("e, ed, o, con"),
    placeholders: list(
      "qualcuno, nessuno, da definire, da assegnare, da decidere, non assegnato, chi, volontario, volontari, nome"
    ),
    everyone: list("tutti, tutte, ognuno"),
    groups: list(
      `squadra, gruppo, gruppo di lavoro, comitato, commissione, direttivo, membri, partecipanti, volontari, team, consiglio, segreteria, assemblea, consiglio direttivo`
    ),
    nobody: list(`nota, note, osservazione, osservazioni, argomento, argomenti, tema, domanda, domande, risposta, idea, idee,
      vedi, esempio, risultato, risultati, decisione, decisioni, compito, compiti, attivit\xE0, azione, azioni, data, ora, luogo,
      link, stato, obiettivo, obiettivi, problema, soluzione, proposta, proposte, discussione, informazione, info, nuovo,
      importante, prossima riunione, ordine del giorno, contesto, conclusione, riepilogo, scadenza, fatto, responsabile,
      allegato, votazione, luned\xEC, marted\xEC, mercoled\xEC, gioved\xEC, venerd\xEC, sabato, domenica, oggi, domani, mattina, pomeriggio, sera, promemoria, fonte, fonti, tabella, figura, legenda`),
    partEndings: list("zione, sione"),
    titles: [],
    particles: list("di, de, del, della, da, dal, lo, la, li")
  },
  tasks: {
    markers: list("azione, azioni, compito, compiti, da fare, to do, attivit\xE0"),
    initials: [],
    joints: list(`deve, devono, dovr\xE0, dovranno, dovrebbe, pu\xF2, possono, \xE8 responsabile di, sono responsabili di, \xE8
      incaricato di, \xE8 incaricata di, incaricato di, incaricata di, responsabile di, sar\xE0 responsabile di, saranno responsabili di, dovrebbero, avr\xE0 il compito di, ha il compito di`),
    passives: list("essere"),
    promises: list(
      `si impegna a, si impegnano a, si offre di, si offrono di, propone di, accetta di, si \xE8 impegnato a, si \xE8 impegnata a, si \xE8 offerto di, si \xE8 offerta di, si sono impegnati a`
    ),
    pledges: list("devo, dobbiamo, io devo"),
    agents: list("da, a cura di, a carico di"),
    cares: list(
      `si occupa di, si occupano di, si incarica di, si incaricano di, si fa carico di, si occupa del, si occupa della, si occupa dei, si occupa delle, si occupa dell', si occupano del, si occupano della, si occupano dei, si occupano delle, si occuper\xE0 di, si occuperanno di, si occuper\xE0 del, si occuper\xE0 della, si occuper\xE0 dei, si occuper\xE0 delle, si prende carico di`
    ),
    presentEnds: list(`a, e, ano, ono, r\xE0, ranno, f\xE0, d\xE0`),
    telling: list(
      `sar\xE0, saranno, avr\xE0, avranno, potr\xE0, parteciper\xE0, \xE8, sono, era, fu, ha, hanno, ringrazia, presenta, apre, aggiunge, conferma, annuncia, ritiene, crede, vuole, chiede di, chiede che, chiede se, espone, risponde, partecipa, presiede, preferisce, illustra, si, viene`
    ),
    verbs: [],
    verbsAndNouns: [],
    orderEndings: list("are, ere, ire, arsi, ersi, irsi"),
    orders: {
      words: forms(
        "far\xE0/fare, faranno/fare, fanno/fare, dar\xE0/dare, daranno/dare, andr\xE0/andare, vedr\xE0/vedere, verr\xE0/venire, terr\xE0/tenere"
      ),
      endings: forms("ir\xE0/ire, iranno/ire, ano/are")
    },
    lastOrderEndings: [],
    ownerLabels: list(
      `responsabile, responsabili, incaricato, incaricata, chi, assegnato a, assegnata a, resp., a cura di, referente, a carico di`
    ),
    taskLabels: list("compito, azione, attivit\xE0, cosa"),
    notices: list("decisione, deciso, accordo, approvato, approvata, info, informazione, contesto, promemoria"),
    nothing: list(
      "da definire, da decidere, nessuna, nessuno, niente, nulla, nessuna azione, nessun compito, nessuna attivit\xE0"
    ),
    saying: list(
      "aggiunge che, dice, chiede di, chiede che, chiede se, spiega, propone, commenta, segnala, informa, suggerisce, ricorda, riferisce"
    )
  },
  states: {
    done: list(`fatto, fatta, fatti, fatte, completato, completata, concluso, conclusa, terminato, terminata, chiuso, chiusa,
      finito, finita`),
    dropped: list("annullato, annullata, abbandonato, abbandonata, scartato, scartata"),
    open: list("in corso, aperto, aperta, in sospeso, da fare, in attesa, rimandato, non fatto"),
    progress: list(`nessuna novit\xE0, nessun aggiornamento, senza novit\xE0, aggiornato, aggiornata, in pausa, in revisione, iniziato,
      iniziata, avviato, avviata, rimandata, rinviato, rinviata, sospeso, sospesa, bloccato, bloccata, ancora in
      corso, quasi finito, quasi pronto`)
  },
  columns: {
    task: list("azione, cosa, descrizione, punto, argomento"),
    owner: list(
      `responsabile, responsabili, chi, incaricato, incaricata, assegnato a, assegnata a, a cura di, resp, referente, a carico di, incaricati, assegnatario, assegnatari, assegnato, assegnata`
    ),
    person: list("nome, nomi, persona, persone, membro, membri"),
    due: list(
      `scadenza, scadenze, entro, entro quando, quando, data, data di consegna, termine, deadline, data prevista, data di scadenza, consegna, data consegna, entro il, data di fine, data limite`
    ),
    state: list("stato, avanzamento, fatto")
  },
  meetings: {
    date: list("data, quando, giorno, ora"),
    kinds: list("riunione, riunioni, verbale, verbali, note, ordine del giorno, seduta, incontro"),
    otherDays: list(
      "prossima, prossimo, ultima, ultimo, precedente, scadenza, entro, aggiornato, pubblicato, rinviata, versione"
    )
  },
  due: {
    by: list(`entro, entro il, entro la, entro l', fino a, fino al, per, per il, non oltre,
      non oltre il, al pi\xF9 tardi, al pi\xF9 tardi il`),
    before: list("prima di, prima del, prima della"),
    byBehind: list("al pi\xF9 tardi, al massimo"),
    not: list("non"),
    labels: list("scadenza, termine, consegna, data di consegna, deadline, scade, scade il"),
    articles: list(`il, la, lo, l', i, le, questo, questa, al`),
    on: list("il"),
    within: list("entro, tra, fra, in, nei prossimi, nelle prossime, nel giro di"),
    about: list("circa"),
    more: list("altri, altre"),
    withinEnd: [],
    roughly: list("circa, o pi\xF9"),
    withinBehind: [],
    starts: list("a partire da, a partire dal, dal, dalla, a decorrere dal, inizia, inizia il"),
    startsBehind: list("in poi"),
    end: list("fine, la fine di, fine di, la fine del, fine del"),
    endBehind: [],
    middle: list("met\xE0, la met\xE0 di, met\xE0 di"),
    middleBehind: [],
    early: list(`inizio, l'inizio di, inizio di`),
    during: list("durante, nel corso di, nel corso della, nella"),
    next: list("prossimo, prossima, prossimi, prossime, successivo, successiva, che viene"),
    coming: list("prossimo, prossima, che viene"),
    this: list("questo, questa"),
    to: list("al, a"),
    at: list("per"),
    nextWeeks: [],
    inAWeek: [],
    today: list("oggi, stasera, questa sera"),
    tomorrow: list("domani"),
    dayAfterTomorrow: list("dopodomani"),
    endOfDay: list("fine giornata, la fine della giornata, fine della giornata"),
    endOfWeek: list("fine settimana, la fine della settimana, fine della settimana"),
    endOfMonth: list("fine mese, la fine del mese, fine del mese"),
    endOfYear: list(`fine anno, la fine dell'anno, fine dell'anno`),
    units: {
      day: list("giorno, giorni"),
      week: list("settimana, settimane"),
      fortnight: [],
      month: list("mese, mesi"),
      year: list("anno, anni")
    },
    numbers: forms("un/uno/una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci"),
    months: forms(`gennaio/gen, febbraio/feb, marzo/mar, aprile/apr, maggio/mag, giugno/giu, luglio/lug, agosto/ago,
      settembre/set/sett, ottobre/ott, novembre/nov, dicembre/dic`),
    weekdays: forms(`domenica/dom, luned\xEC/lun, marted\xEC, mercoled\xEC/mer, gioved\xEC/gio, venerd\xEC/ven, sabato/sab`),
    ordinals: list("\xBA, \xB0"),
    of: list("di"),
    rangeStarts: list("dal, tra, fra"),
    through: list("e, o, fino al"),
    events: list("riunione, incontro, seduta, laboratorio, conferenza, evento, chiamata, assemblea"),
    takesPlace: list("inizia, si terr\xE0, comincia"),
    papers: list("verbale, note, ordine del giorno, agenda, versione, edizione"),
    sources: list("dopo, vedi, del, di"),
    again: [],
    conditions: list("se, a meno che, nel caso, qualora, appena"),
    clauses: list(`nessuno, non, ogni`)
  },
  small: list(`il, lo, la, i, gli, le, l, un, uno, una, e, ed, o, ma, anche, di, del, della, dei, delle, dello, a, al, alla, ai,
    alle, da, dal, dalla, in, nel, nella, con, su, sul, sulla, per, \xE8, sono, deve, devono, va, ha, hanno, si, suo, sua, che,
    questo, questa, questi, queste`),
  turning: list("mai, senza")
});

// src/core/languages/japanese.ts
var japanese = defineLanguage({
  code: "ja",
  sections: {
    actions: list(`\u30A2\u30AF\u30B7\u30E7\u30F3\u30A2\u30A4\u30C6\u30E0, \u30A2\u30AF\u30B7\u30E7\u30F3\u9805\u76EE, \u30A2\u30AF\u30B7\u30E7\u30F3\u30D7\u30E9\u30F3, \u5BBF\u984C\u4E8B\u9805, \u30BF\u30B9\u30AF\u4E00\u89A7, \u30BF\u30B9\u30AF\u30EA\u30B9\u30C8,
      \u3084\u308B\u3053\u3068\u30EA\u30B9\u30C8, \u6B21\u306E\u30B9\u30C6\u30C3\u30D7, \u30CD\u30AF\u30B9\u30C8\u30B9\u30C6\u30C3\u30D7, \u30CD\u30AF\u30B9\u30C8\u30A2\u30AF\u30B7\u30E7\u30F3, \u6B21\u306E\u30A2\u30AF\u30B7\u30E7\u30F3, \u6B21\u56DE\u307E\u3067\u306E\u5BBF\u984C, \u6B21\u56DE\u307E\u3067\u306E\u30A2\u30AF\u30B7\u30E7\u30F3,
      \u6B21\u56DE\u307E\u3067\u306B\u3084\u308B\u3053\u3068, \u4ECA\u5F8C\u306E\u4E88\u5B9A, \u4ECA\u5F8C\u306E\u5BFE\u5FDC, \u4ECA\u5F8C\u306E\u9032\u3081\u65B9, \u5BFE\u5FDC\u4E8B\u9805, \u5BFE\u5FDC\u9805\u76EE, \u672A\u6C7A\u4E8B\u9805, \u6B8B\u8AB2\u984C, \u8AB2\u984C, \u62C5\u5F53, \u62C5\u5F53\u8005\u3068\u671F\u9650, todos,
      todo\u30EA\u30B9\u30C8, \u4F5C\u696D\u9805\u76EE, \u30A2\u30B5\u30A4\u30F3, \u6B21\u56DE\u307E\u3067\u306E\u8AB2\u984C, \u5B9F\u65BD\u4E8B\u9805, \u4ECA\u5F8C\u306E\u30A2\u30AF\u30B7\u30E7\u30F3, \u6301\u3061\u5E30\u308A, \u6301\u3061\u5E30\u308A\u4E8B\u9805, \u672A\u5B8C\u4E86\u30BF\u30B9\u30AF, \u62C5\u5F53\u30BF\u30B9\u30AF,
      \u6B21\u56DE\u307E\u3067\u306E\u30BF\u30B9\u30AF, \u4ECA\u5F8C\u306E\u30BF\u30B9\u30AF, \u6B21\u306E\u30BF\u30B9\u30AF, \u30BF\u30B9\u30AF\u5206\u62C5, \u5F79\u5272\u5206\u62C5, \u4ECA\u9031\u306E\u30BF\u30B9\u30AF, \u6765\u9031\u306E\u30BF\u30B9\u30AF, \u5404\u81EA\u306E\u30BF\u30B9\u30AF,
      \u4ECA\u9031\u3084\u308B\u3053\u3068, \u6765\u9031\u3084\u308B\u3053\u3068, \u5206\u62C5, \u4F5C\u696D\u5206\u62C5, \u62C5\u5F53\u6C7A\u3081, \u6B8B\u30BF\u30B9\u30AF, \u6B8B\u4F5C\u696D,
      \u6B21\u56DEtodo, \u6B21\u56DE\u306Etodo, \u6B21\u56DE\u30BF\u30B9\u30AF, \u6B21\u56DE\u306E\u30BF\u30B9\u30AF, \u3084\u308B\u3079\u304D\u3053\u3068, \u3053\u308C\u304B\u3089\u3084\u308B\u3053\u3068, \u3053\u308C\u304B\u3089\u3084\u308B\u3079\u304D\u3053\u3068, \u3059\u3079\u304D\u3053\u3068,
      \u4ECA\u5F8C\u3084\u308B\u3053\u3068, \u6700\u7D42\u307E\u3067\u306B\u3084\u308B\u3053\u3068, \u5404\u81EA\u3084\u308B\u3053\u3068, \u4F5C\u696D\u4F9D\u983C, \u4F9D\u983C\u4E8B\u9805, \u30A2\u30AF\u30B7\u30E7\u30F3\u4E00\u89A7, todo\u4E00\u89A7, \u7A4D\u307F\u6B8B\u3057, \u61F8\u6848\u4E8B\u9805, \u6B21\u56DE\u307E\u3067\u306E\u4F5C\u696D, \u6B21\u56DE\u307E\u3067\u306E\u6E96\u5099, \u6C7A\u5B9A\u3057\u305F\u30BF\u30B9\u30AF, \u5BFE\u5FDC\u30BF\u30B9\u30AF, \u62C5\u5F53\u5272\u308A, \u5272\u308A\u5F53\u3066, \u6B21\u56DE\u306B\u5411\u3051\u3066, \u6B21\u56DE\u3078\u5411\u3051\u3066, \u4ECA\u5F8C\u306B\u5411\u3051\u3066, \u62C5\u5F53\u3068\u671F\u9650, \u5BBF\u984C\u4E00\u89A7, \u3084\u308B\u3053\u3068\u30E1\u30E2, \u5404\u81EA\u306E\u5BBF\u984C, \u4ECA\u5F8C\u306E\u4F5C\u696D, \u6B8B\u308A\u306E\u4F5C\u696D, \u6B21\u307E\u3067\u306B\u3084\u308B\u3053\u3068, \u6B21\u306E\u4F5C\u696D, \u6765\u9031\u307E\u3067\u306E\u30BF\u30B9\u30AF, \u6765\u9031\u307E\u3067\u306E\u5BBF\u984C, \u6765\u9031\u307E\u3067\u306B\u3084\u308B\u3053\u3068, \u6B21\u56DE\u307E\u3067\u306E\u4E88\u5B9A, \u3053\u308C\u304B\u3089\u306E\u4F5C\u696D, \u4ECA\u9031\u306E\u76EE\u6A19, \u6B21\u306E\u30BF\u30B9\u30AF\u5206\u62C5, \u30A2\u30AF\u30B7\u30E7\u30F3\u30EA\u30B9\u30C8, \u6C7A\u307E\u3063\u305F\u30BF\u30B9\u30AF, \u4ECA\u5F8C\u306Etodo, \u3053\u308C\u304B\u3089\u306E\u30BF\u30B9\u30AF, \u6B21\u56DE\u306E\u5BBF\u984C, \u5BFE\u5FDC\u4E88\u5B9A, \u4F5C\u696D\u4E88\u5B9A, \u4F9D\u983C`),
    before: list(
      "\u65B0\u3057\u3044, \u65B0\u898F, \u672A\u5B8C\u4E86\u306E, \u672A\u5B8C\u4E86, \u4E3B\u306A, \u4ECA\u56DE\u306E, \u672C\u65E5\u306E, \u4ECA\u65E5, \u4ECA\u65E5\u306E, \u4ECA\u9031\u306E, \u6765\u9031\u306E, \u6B21\u9031\u306E, \u6B21\u56DE\u307E\u3067\u306E, \u6B21\u56DE\u307E\u3067\u306B, \u6765\u9031\u307E\u3067\u306E, \u6765\u9031\u307E\u3067\u306B, \u4ECA\u5F8C, \u4ECA\u5F8C\u306E, \u6B21\u306B, \u3053\u308C\u304B\u3089, \u5404\u81EA, \u5404\u81EA\u306E, \u6C7A\u307E\u3063\u305F\u3053\u3068"
    ),
    beside: list("\u6C7A\u5B9A\u4E8B\u9805, \u6C7A\u5B9A, \u7D50\u8AD6, \u307E\u3068\u3081, \u62C5\u5F53\u8005, \u671F\u9650, \u7D50\u679C"),
    from: [],
    review: list(`\u524D\u56DE\u306E\u5BBF\u984C, \u524D\u56DE\u306E\u5BBF\u984C\u306E\u78BA\u8A8D, \u524D\u56DE\u306E\u30A2\u30AF\u30B7\u30E7\u30F3\u30A2\u30A4\u30C6\u30E0, \u524D\u56DE\u30A2\u30AF\u30B7\u30E7\u30F3\u306E\u78BA\u8A8D, \u524D\u56DE\u306E\u632F\u308A\u8FD4\u308A, \u524D\u56DE\u306E\u30BF\u30B9\u30AF, \u524D\u56DE\u306E\u78BA\u8A8D,
      \u5BBF\u984C\u306E\u78BA\u8A8D, \u30A2\u30AF\u30B7\u30E7\u30F3\u30A2\u30A4\u30C6\u30E0\u306E\u78BA\u8A8D`),
    last: list("\u524D\u56DE, \u524D\u56DE\u306E"),
    over: list("\u5B8C\u4E86, \u5B8C\u4E86\u6E08\u307F, \u5B8C\u4E86\u3057\u305F, \u6E08\u307F, \u6E08, \u5BFE\u5FDC\u6E08\u307F, \u30AF\u30ED\u30FC\u30BA, \u3084\u3063\u305F\u3053\u3068, \u3067\u304D\u305F\u3053\u3068, \u884C\u3063\u305F\u3053\u3068, \u3057\u305F\u3053\u3068"),
    other: list(
      "\u6C7A\u5B9A\u4E8B\u9805, \u8B70\u984C, \u30A2\u30B8\u30A7\u30F3\u30C0, \u51FA\u5E2D\u8005, \u53C2\u52A0\u8005, \u30E1\u30E2, \u8B70\u4E8B\u9332, \u5B8C\u4E86, \u6B21\u56DE, \u6B21\u56DE\u4F1A\u8B70, \u6B21\u56DE\u4E88\u5B9A, \u30EA\u30F3\u30AF, \u6B20\u5E2D\u8005, \u305D\u306E\u4ED6"
    ),
    decisions: list(`\u6C7A\u5B9A\u4E8B\u9805, \u6C7A\u5B9A, \u7D50\u8AD6, \u6C7A\u307E\u3063\u305F\u3053\u3068, \u5408\u610F\u4E8B\u9805, \u8B70\u6C7A\u4E8B\u9805`),
    attendance: list(
      "\u3044\u305F\u4EBA, \u6765\u305F\u4EBA, \u53C2\u52A0\u3057\u305F\u4EBA, \u51FA\u5E2D\u3057\u305F\u4EBA, \u51FA\u5E2D\u8005, \u51FA\u5E2D, \u53C2\u52A0\u8005, \u53C2\u52A0, \u6B20\u5E2D\u8005, \u6B20\u5E2D, \u53F8\u4F1A, \u66F8\u8A18, \u30E1\u30F3\u30D0\u30FC, \u8B70\u4E8B\u9332\u62C5\u5F53, \u9032\u884C, \u53C2\u5217\u8005, \u30D5\u30A1\u30B7\u30EA\u30C6\u30FC\u30BF\u30FC"
    ),
    nextMeeting: list("\u6B21\u56DE\u4F1A\u8B70, \u6B21\u56DE\u306E\u4F1A\u8B70, \u6B21\u56DE\u30DF\u30FC\u30C6\u30A3\u30F3\u30B0, \u6B21\u56DE\u6253\u3061\u5408\u308F\u305B, \u6B21\u56DE")
  },
  plans: {
    matters: list("\u4E88\u5B9A, \u76EE\u6A19, \u8A08\u753B, \u4F5C\u696D, \u62C5\u5F53"),
    pending: list("\u4ECA\u5F8C\u306E, \u6B21\u306E, \u6B8B\u308A\u306E, \u4ECA\u9031\u306E, \u4ECA\u65E5\u306E, \u672C\u65E5\u306E"),
    until: [],
    ahead: list("\u6B21\u56DE\u307E\u3067, \u6B21\u56DE\u307E\u3067\u306B, \u6765\u9031\u307E\u3067, \u6765\u9031\u307E\u3067\u306B, \u6765\u9031, \u6765\u9031\u306E, \u6B21\u9031, \u6B21\u9031\u306E, \u660E\u65E5\u306E"),
    sharing: list("\u5206\u62C5, \u5272\u308A\u632F\u308A, \u632F\u308A\u5206\u3051, \u6C7A\u3081, \u5272\u308A\u5F53\u3066"),
    hints: list("\u62C5\u5F53, \u671F\u9650, \u5BBF\u984C, \u7DE0\u5207, \u5206\u62C5"),
    noHints: list(
      "\u9032\u6357, \u5831\u544A, \u5171\u6709, \u632F\u308A\u8FD4\u308A, \u8B70\u8AD6, \u8B70\u984C, \u30A2\u30B8\u30A7\u30F3\u30C0, \u611F\u60F3, \u610F\u898B, \u767A\u8868, \u826F\u304B\u3063\u305F, \u53CD\u7701, \u73FE\u72B6, \u7D39\u4ECB, \u7D4C\u7DEF, \u80CC\u666F, \u307E\u3068\u3081, \u8CEA\u554F, \u3084\u3063\u305F\u3053\u3068"
    ),
    noTasks: list("\u5F79\u8077, \u5F79\u5272, \u6295\u7968, \u767A\u8868\u8005, \u5019\u88DC")
  },
  people: {
    and: list("\u3068, \u53CA\u3073, \u304A\u3088\u3073, \u307E\u305F\u306F, \u30FB, \u3001"),
    placeholders: list("\u672A\u5B9A, \u8AB0\u304B, \u62C5\u5F53\u8005\u672A\u5B9A, \u8981\u691C\u8A0E, \u8981\u78BA\u8A8D, \u4E0D\u660E, \u52DF\u96C6\u4E2D, \u672A\u5272\u308A\u5F53\u3066"),
    everyone: list("\u5168\u54E1, \u7686, \u307F\u3093\u306A, \u5404\u81EA, \u53C2\u52A0\u8005\u5168\u54E1, \u30E1\u30F3\u30D0\u30FC\u5168\u54E1, \u5168\u4F53, \u5171\u901A"),
    groups: list("\u30C1\u30FC\u30E0, \u30B0\u30EB\u30FC\u30D7, \u59D4\u54E1\u4F1A, \u4E8B\u52D9\u5C40, \u904B\u55B6, \u90E8\u4F1A, \u30E1\u30F3\u30D0\u30FC"),
    nobody: list(`\u6CE8, \u6CE8\u610F, \u5099\u8003, \u88DC\u8DB3, \u8B70\u984C, \u8CEA\u554F, \u56DE\u7B54, \u6848, \u53C2\u8003, \u4F8B, \u7D50\u679C, \u6C7A\u5B9A, \u6C7A\u5B9A\u4E8B\u9805, \u8AB2\u984C, \u5BBF\u984C, \u65E5\u6642, \u65E5\u4ED8, \u6642\u9593, \u5834\u6240, \u4F1A\u5834, \u30EA\u30F3\u30AF, \u72B6\u6CC1,
      \u72B6\u614B, \u9032\u6357, \u76EE\u7684, \u76EE\u6A19, \u554F\u984C, \u89E3\u6C7A\u7B56, \u63D0\u6848, \u8B70\u8AD6, \u60C5\u5831, \u91CD\u8981, \u6B21\u56DE, \u6B21\u56DE\u4F1A\u8B70, \u80CC\u666F, \u7D50\u8AD6, \u307E\u3068\u3081, \u671F\u9650, \u7DE0\u5207, \u5B8C\u4E86, \u62C5\u5F53, \u62C5\u5F53\u8005, \u6DFB\u4ED8,
      \u6295\u7968, \u6708\u66DC\u65E5, \u706B\u66DC\u65E5, \u6C34\u66DC\u65E5, \u6728\u66DC\u65E5, \u91D1\u66DC\u65E5, \u571F\u66DC\u65E5, \u65E5\u66DC\u65E5, \u4ECA\u65E5, \u660E\u65E5, \u5348\u524D, \u5348\u5F8C, \u671D, \u591C, \u30BF\u30B9\u30AF, \u30A2\u30AF\u30B7\u30E7\u30F3, \u9023\u7D61, \u5171\u6709, \u5831\u544A, \u4E88\u5B9A, \u672A\u5B9A, \u5FC5\u9808, \u4EFB\u610F, \u512A\u5148, \u6E08, \u4EEE, \u88DC\u8DB3\u4E8B\u9805, \u691C\u8A0E, \u78BA\u8A8D, \u8CC7\u6599`),
    roles: list(`\u30EA\u30FC\u30C0\u30FC, \u526F\u30EA\u30FC\u30C0\u30FC, \u4EE3\u8868, \u526F\u4EE3\u8868, \u59D4\u54E1\u9577, \u526F\u59D4\u54E1\u9577, \u4F1A\u8A08, \u66F8\u8A18, \u53F8\u4F1A, \u5E83\u5831, \u6E09\u5916, \u4F01\u753B, \u958B\u767A, \u8A2D\u8A08, \u30C7\u30B6\u30A4\u30F3, \u30C7\u30B6\u30A4\u30CA\u30FC, \u30A4\u30F3\u30D5\u30E9, \u30B5\u30FC\u30D0\u30FC, \u30B5\u30FC\u30D0\u30FC\u30B5\u30A4\u30C9, \u30D5\u30ED\u30F3\u30C8, \u30D5\u30ED\u30F3\u30C8\u30A8\u30F3\u30C9, \u30D0\u30C3\u30AF\u30A8\u30F3\u30C9, \u30A2\u30D7\u30EA, ios, android,
      \u30C6\u30B9\u30C8, \u767A\u8868, \u767A\u8868\u8005, \u30D7\u30EC\u30BC\u30F3, \u30B9\u30E9\u30A4\u30C9, \u30DE\u30CD\u30FC\u30B8\u30E3\u30FC, \u7DCF\u52D9, \u7DE8\u96C6, \u30A4\u30E9\u30B9\u30C8, \u97F3\u697D, \u30B5\u30A6\u30F3\u30C9, \u30B7\u30CA\u30EA\u30AA, \u30D7\u30ED\u30B0\u30E9\u30DE\u30FC, \u30D7\u30E9\u30F3\u30CA\u30FC, pm, pl, ui, ux`),
    titles: list("\u3055\u3093, \u6C0F, \u69D8, \u5148\u751F, \u541B, \u304F\u3093, \u3061\u3083\u3093"),
    calledBy: "family",
    names: list(`\u4F50\u85E4, \u9234\u6728, \u9AD8\u6A4B, \u7530\u4E2D, \u4F0A\u85E4, \u6E21\u8FBA, \u6E21\u908A, \u6E21\u9089, \u5C71\u672C, \u4E2D\u6751, \u5C0F\u6797, \u52A0\u85E4, \u5409\u7530, \u5C71\u7530, \u4F50\u3005\u6728, \u5C71\u53E3, \u677E\u672C, \u4E95\u4E0A, \u6728\u6751, \u6797, \u658E\u85E4, \u6589\u85E4, \u9F4B\u85E4, \u6E05\u6C34, \u5C71\u5D0E, \u68EE, \u6C60\u7530, \u6A4B\u672C, \u963F\u90E8, \u4E2D\u5CF6,
      \u77F3\u4E95, \u5C0F\u5DDD, \u524D\u7530, \u5CA1\u7530, \u9577\u8C37\u5DDD, \u85E4\u7530, \u5F8C\u85E4, \u8FD1\u85E4, \u6751\u4E0A, \u9060\u85E4, \u9752\u6728, \u5742\u672C, \u798F\u7530, \u592A\u7530, \u897F\u6751, \u85E4\u4E95, \u91D1\u5B50, \u5CA1\u672C, \u85E4\u539F, \u4E09\u6D66, \u4E2D\u5DDD, \u539F\u7530, \u677E\u7530, \u7AF9\u5185, \u5C0F\u91CE, \u7530\u6751, \u4E2D\u5C71, \u548C\u7530,
      \u77F3\u7530, \u4E0A\u7530, \u68EE\u7530, \u67F4\u7530, \u9152\u4E95, \u5DE5\u85E4, \u6A2A\u5C71, \u5BAE\u672C, \u5185\u7530, \u9AD8\u6728, \u5B89\u85E4, \u8C37\u53E3, \u5927\u91CE, \u4E38\u5C71, \u4ECA\u4E95, \u9AD8\u7530, \u85E4\u672C, \u6B66\u7530, \u6751\u7530, \u6749\u5C71, \u5897\u7530, \u5E73\u91CE, \u5927\u585A, \u4E45\u4FDD, \u677E\u4E95, \u5CA9\u5D0E, \u685C\u4E95, \u6728\u4E0B,
      \u91CE\u53E3, \u677E\u5C3E, \u91CE\u6751, \u83CA\u5730, \u83CA\u6C60, \u4F50\u91CE, \u6749\u672C, \u65B0\u4E95, \u6D5C\u7530, \u53E4\u5DDD, \u6C34\u91CE, \u5C0F\u677E, \u5CF6\u7530, \u5C0F\u5CF6, \u897F\u7530, \u6E21\u90E8, \u9AD8\u91CE, \u5C71\u5185, \u897F\u5DDD, \u83C5\u539F, \u5409\u5DDD, \u4E94\u5341\u5D50, \u718A\u8C37, \u5CA9\u7530, \u4E45\u4FDD\u7530, \u98EF\u7530, \u5DDD\u53E3, \u8FBB,
      \u6C38\u4E95, \u5317\u6751, \u4E2D\u7530, \u670D\u90E8, \u672C\u7530, \u5DDD\u6751, \u77E2\u91CE, \u5E73\u7530, \u5927\u6A4B, \u5CA1\u5D0E, \u516B\u6728, \u5800, \u8429\u539F, \u7247\u5C71, \u4ECA\u6751, \u7530\u53E3, \u671B\u6708, \u79CB\u5C71, \u95A2\u53E3, \u5409\u6751, \u6C38\u7530, \u5C0F\u5C71, \u5927\u8C37, \u5C0F\u6C60, \u77F3\u539F, \u8352\u6728, \u9ED2\u7530, \u5927\u4E45\u4FDD,
      \u6CB3\u91CE, \u672C\u9593, \u5E83\u702C, \u65E9\u5DDD, \u5927\u5DDD, \u5927\u77F3, \u677E\u5CA1, \u5C0F\u7530, \u5DDD\u4E0A, \u6851\u539F, \u677E\u4E0B, \u5409\u5CA1, \u6D45\u91CE, \u5BCC\u7530, \u9808\u85E4, \u5B89\u7530, \u4E2D\u897F, \u7247\u5CA1, \u53E4\u7530, \u661F\u91CE, \u8352\u4E95, \u5C0F\u897F, \u5C3E\u5D0E, \u571F\u5C4B, \u5C71\u4E2D, \u4F0A\u6771, \u5185\u85E4, \u5965\u6751,
      \u5CA9\u672C, \u5800\u5185, \u6A0B\u53E3, \u897F\u5C71, \u6CB3\u5408, \u677E\u6D66, \u767D\u77F3, \u571F\u4E95, \u5BAE\u7530, \u95A2\u6839, \u6817\u539F, \u5927\u68EE, \u5C0F\u6CA2, \u767D\u4E95, \u67F3\u7530, \u4E09\u5B85, \u99AC\u5834, \u9580\u8107, \u5CA1, \u83C5, \u5800\u7530, \u85E4\u5DDD, \u85E4\u6751, \u9ED2\u6728, \u5C0F\u5009, \u5C0F\u91CE\u5BFA, \u76F8\u99AC, \u4F50\u4E45\u9593,
      \u5DDD\u5CF6, \u77F3\u585A, \u98EF\u585A, \u6C38\u91CE, \u5BAE\u4E0B, \u6885\u7530, \u897F\u5C3E, \u68EE\u672C, \u5927\u6CA2, \u6751\u4E95, \u690D\u7530, \u585A\u672C, \u5CF6\u5D0E, \u5150\u7389, \u6D25\u7530, \u698E\u672C`),
    particles: []
  },
  tasks: {
    markers: list("\u30A2\u30AF\u30B7\u30E7\u30F3, \u30A2\u30AF\u30B7\u30E7\u30F3\u30A2\u30A4\u30C6\u30E0, \u5BBF\u984C, \u30BF\u30B9\u30AF, \u3084\u308B\u3053\u3068, todo, \u8981\u5BFE\u5FDC"),
    initials: [],
    joints: list("\u304C, \u306F"),
    promises: [],
    cares: [],
    presentEnds: [],
    telling: [],
    verbs: [],
    verbsAndNouns: [],
    orderEndings: [],
    lastOrderEndings: list(
      "\u308B, \u3046, \u304F, \u3059, \u3064, \u3080, \u3076, \u3050, \u3053\u3068, \u4E88\u5B9A, \u78BA\u8A8D, \u4F5C\u6210, \u691C\u8A0E, \u8ABF\u6574, \u5171\u6709, \u6E96\u5099, \u66F4\u65B0, \u5BFE\u5FDC, \u4F9D\u983C, \u8FFD\u52A0, \u4FEE\u6B63, \u9023\u7D61, \u8ABF\u67FB, \u63D0\u51FA, \u5B9F\u65BD, \u4F5C\u696D, \u9001\u4ED8, \u6574\u7406, \u767B\u9332, \u8A2D\u5B9A, \u6C7A\u5B9A, \u4E88\u7D04, \u5370\u5237, \u904B\u7528, \u624B\u914D, \u8CFC\u5165, \u767A\u6CE8, \u767A\u9001, \u8FD4\u4FE1, \u56DE\u7B54, \u5B9F\u88C5, \u958B\u767A, \u8A2D\u8A08, \u30C6\u30B9\u30C8, \u30C7\u30D7\u30ED\u30A4, \u30EC\u30D3\u30E5\u30FC, \u79FB\u884C, \u524A\u9664, \u7533\u8ACB, \u5831\u544A, \u76F8\u8AC7, \u6253\u8A3A, \u96C6\u8A08, \u53CE\u96C6, \u9078\u5B9A, \u52DF\u96C6, \u544A\u77E5, \u6295\u7A3F, \u57F7\u7B46, \u7FFB\u8A33, \u64AE\u5F71, \u7DE8\u96C6, \u516C\u958B, \u914D\u5E03, \u652F\u6255\u3044, \u7CBE\u7B97, \u898B\u76F4\u3057, \u6D17\u3044\u51FA\u3057, \u307E\u3068\u3081, \u58F0\u304B\u3051, \u554F\u3044\u5408\u308F\u305B, \u63B2\u8F09, \u6539\u5584, \u5206\u6790, \u69CB\u7BC9, \u5C0E\u5165, \u8A18\u5165, \u5165\u529B"
    ),
    ownerLabels: list("\u62C5\u5F53, \u62C5\u5F53\u8005, \u8CAC\u4EFB\u8005"),
    taskLabels: list("\u30BF\u30B9\u30AF, \u5185\u5BB9, \u30A2\u30AF\u30B7\u30E7\u30F3"),
    notices: list("\u6C7A\u5B9A, \u6C7A\u5B9A\u4E8B\u9805, \u7D50\u8AD6, \u5408\u610F, \u627F\u8A8D, \u60C5\u5831\u5171\u6709, \u5171\u6709, \u80CC\u666F, \u9023\u7D61"),
    nothing: list("\u672A\u5B9A, \u306A\u3057, \u7121\u3057, \u7279\u306B\u306A\u3057, \u8A72\u5F53\u306A\u3057, \u3042\u308A\u307E\u305B\u3093"),
    saying: list("\u3088\u308A, \u304B\u3089\u5831\u544A, \u304B\u3089\u8AAC\u660E")
  },
  states: {
    done: list("\u5B8C\u4E86, \u6E08\u307F, \u6E08, \u5BFE\u5FDC\u6E08\u307F, \u5BFE\u5FDC\u6E08, \u5B8C\u4E86\u6E08\u307F, \u7D42\u4E86"),
    dropped: list("\u4E2D\u6B62, \u53D6\u308A\u6D88\u3057, \u53D6\u308A\u3084\u3081, \u5374\u4E0B, \u4E0D\u8981, \u30AD\u30E3\u30F3\u30BB\u30EB"),
    open: list("\u672A\u5B8C\u4E86, \u672A\u5B8C, \u5BFE\u5FDC\u4E2D, \u9032\u884C\u4E2D, \u4F5C\u696D\u4E2D, \u7D99\u7D9A, \u672A\u7740\u624B, \u4FDD\u7559, \u78BA\u8A8D\u4E2D"),
    progress: list(
      "\u9032\u5C55\u306A\u3057, \u5909\u66F4\u306A\u3057, \u66F4\u65B0\u306A\u3057, \u66F4\u65B0\u6E08\u307F, \u5EF6\u671F, \u6301\u3061\u8D8A\u3057, \u7D99\u7D9A\u4E2D, \u30EC\u30D3\u30E5\u30FC\u4E2D, \u691C\u8A0E\u4E2D, \u8ABF\u6574\u4E2D, \u7740\u624B\u6E08\u307F, \u8FD4\u4E8B\u5F85\u3061, \u30D6\u30ED\u30C3\u30AF\u4E2D"
    )
  },
  columns: {
    task: list("\u30BF\u30B9\u30AF, \u5185\u5BB9, \u9805\u76EE, \u4F5C\u696D, \u4F5C\u696D\u5185\u5BB9, \u5BFE\u5FDC\u5185\u5BB9"),
    owner: list(`\u62C5\u5F53, \u62C5\u5F53\u8005, \u8CAC\u4EFB\u8005, \u62C5\u5F53\u8005\u540D, \u5B9F\u65BD\u8005, \u5BFE\u5FDC\u8005, \u4E3B\u62C5\u5F53, \u30A2\u30B5\u30A4\u30F3, \u62C5\u5F53\u30E1\u30F3\u30D0\u30FC`),
    person: list("\u6C0F\u540D, \u540D\u524D"),
    due: list(
      `\u671F\u9650, \u7DE0\u5207, \u7DE0\u3081\u5207\u308A, \u671F\u65E5, \u7D0D\u671F, \u3044\u3064\u307E\u3067, \u65E5\u4ED8, \u4E88\u5B9A\u65E5, \u5B8C\u4E86\u4E88\u5B9A\u65E5, \u76EE\u6A19\u65E5, \u7DE0\u5207\u65E5, \u5BFE\u5FDC\u671F\u9650, \u671F\u9650\u65E5, \u5B8C\u4E86\u4E88\u5B9A, \u3044\u3064\u307E\u3067\u306B`
    ),
    state: list("\u72B6\u614B, \u72B6\u6CC1, \u9032\u6357, \u30B9\u30C6\u30FC\u30BF\u30B9, \u5B8C\u4E86")
  },
  meetings: {
    date: list("\u65E5\u4ED8, \u65E5\u6642, \u958B\u50AC\u65E5, \u958B\u50AC\u65E5\u6642, \u6642\u9593"),
    kinds: list("\u4F1A\u8B70, \u8B70\u4E8B\u9332, \u5B9A\u4F8B, \u30DF\u30FC\u30C6\u30A3\u30F3\u30B0, \u6253\u3061\u5408\u308F\u305B, \u4F1A\u5408"),
    otherDays: list("\u6B21\u56DE, \u524D\u56DE, \u671F\u9650, \u7DE0\u5207, \u66F4\u65B0, \u307E\u3067, \u516C\u958B, \u30EA\u30EA\u30FC\u30B9, \u30D0\u30FC\u30B8\u30E7\u30F3")
  },
  due: {
    by: list("~, \u301C, \uFF5E"),
    before: [],
    byBehind: list("\u307E\u3067\u306B, \u307E\u3067, \u8FC4\u306B, \u8FC4, \u3006, \u7DE0\u5207, \u7DE0\u3081\u5207\u308A, \u4E2D\u306B, \u4E2D"),
    not: [],
    labels: list("\u671F\u9650, \u7DE0\u5207, \u7DE0\u3081\u5207\u308A, \u671F\u65E5, \u7D0D\u671F, \u3006\u5207"),
    articles: list("\u306F"),
    on: [],
    within: list("\u4ECA\u5F8C"),
    about: list("\u7D04"),
    more: [],
    withinEnd: [],
    roughly: list("\u307B\u3069, \u524D"),
    withinBehind: list("\u4EE5\u5185\u306B, \u4EE5\u5185, \u5F8C\u307E\u3067\u306B, \u5F8C\u307E\u3067, \u5F8C\u306B"),
    starts: [],
    startsBehind: list("\u304B\u3089, \u3088\u308A, \u4EE5\u964D"),
    end: [],
    endBehind: list("\u672B\u65E5, \u672B, \u7D42\u308F\u308A, \u306E\u7D42\u308F\u308A, \u306E\u672B"),
    middle: [],
    middleBehind: list("\u4E2D\u65EC, \u534A\u3070"),
    early: list("\u521D\u3081, \u4E0A\u65EC, \u59CB\u3081"),
    during: [],
    next: list("\u6765, \u7FCC, \u6B21\u306E"),
    coming: [],
    this: list("\u4ECA, \u672C"),
    to: [],
    at: [],
    nextWeeks: [],
    inAWeek: [],
    today: list("\u4ECA\u65E5, \u672C\u65E5"),
    tomorrow: list("\u660E\u65E5"),
    dayAfterTomorrow: list("\u660E\u5F8C\u65E5"),
    endOfDay: list("\u4ECA\u65E5\u4E2D, \u672C\u65E5\u4E2D"),
    endOfWeek: list("\u9031\u672B, \u4ECA\u9031\u672B, \u4ECA\u9031\u4E2D, \u4ECA\u9031"),
    endOfMonth: list("\u6708\u672B, \u4ECA\u6708\u672B, \u4ECA\u6708\u4E2D, \u4ECA\u6708"),
    endOfYear: list("\u5E74\u672B, \u4ECA\u5E74\u4E2D, \u5E74\u5185"),
    units: {
      day: list("\u65E5, \u65E5\u9593"),
      week: list("\u9031, \u9031\u9593"),
      fortnight: [],
      month: list("\u30F6\u6708, \u304B\u6708, \u30AB\u6708, \u30F5\u6708, \u6708"),
      year: list("\u5E74, \u5E74\u9593")
    },
    numbers: forms("\u4E00, \u4E8C, \u4E09, \u56DB, \u4E94, \u516D, \u4E03, \u516B, \u4E5D, \u5341"),
    months: forms(
      "1\u6708/\u4E00\u6708, 2\u6708/\u4E8C\u6708, 3\u6708/\u4E09\u6708, 4\u6708/\u56DB\u6708, 5\u6708/\u4E94\u6708, 6\u6708/\u516D\u6708, 7\u6708/\u4E03\u6708, 8\u6708/\u516B\u6708, 9\u6708/\u4E5D\u6708, 10\u6708/\u5341\u6708, 11\u6708/\u5341\u4E00\u6708, 12\u6708/\u5341\u4E8C\u6708"
    ),
    weekdays: forms("\u65E5\u66DC\u65E5/\u65E5\u66DC, \u6708\u66DC\u65E5/\u6708\u66DC, \u706B\u66DC\u65E5/\u706B\u66DC, \u6C34\u66DC\u65E5/\u6C34\u66DC, \u6728\u66DC\u65E5/\u6728\u66DC, \u91D1\u66DC\u65E5/\u91D1\u66DC, \u571F\u66DC\u65E5/\u571F\u66DC"),
    ordinals: list("\u65E5"),
    of: list("\u306E"),
    rangeStarts: [],
    through: list("\u304B\u3089"),
    events: list("\u4F1A\u8B70, \u6253\u3061\u5408\u308F\u305B, \u30A4\u30D9\u30F3\u30C8, \u52C9\u5F37\u4F1A"),
    takesPlace: list("\u958B\u50AC, \u958B\u59CB"),
    papers: list("\u8B70\u4E8B\u9332, \u8CC7\u6599, \u7248, \u8B70\u984C, \u30EA\u30EA\u30FC\u30B9"),
    sources: [],
    again: [],
    conditions: list("\u5834\u5408, \u306A\u3051\u308C\u3070"),
    clauses: []
  },
  small: [],
  turning: [],
  script: String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]`
});

// src/core/languages/korean.ts
var korean = defineLanguage({
  code: "ko",
  sections: {
    actions: list(`\uC561\uC158 \uC544\uC774\uD15C, \uC561\uC158\uC544\uC774\uD15C, \uD560 \uC77C \uBAA9\uB85D, \uD560\uC77C \uBAA9\uB85D, \uD574\uC57C \uD560 \uC77C, \uD574\uC57C\uD560 \uC77C, \uB2E4\uC74C \uB2E8\uACC4, \uB2E4\uC74C \uC2A4\uD15D, \uB125\uC2A4\uD2B8 \uC2A4\uD15D, \uD6C4\uC18D \uC870\uCE58,
      \uD6C4\uC18D \uC791\uC5C5, \uD6C4\uC18D \uC5C5\uBB34, \uD5A5\uD6C4 \uACC4\uD68D, \uD5A5\uD6C4 \uC77C\uC815, \uC2E4\uD589 \uD56D\uBAA9, \uC2E4\uD589 \uACFC\uC81C, \uACFC\uC5C5, \uD5A5\uD6C4 \uACFC\uC5C5, \uC791\uC5C5 \uBAA9\uB85D, \uC5C5\uBB34 \uBD84\uB2F4, \uC5ED\uD560 \uBD84\uB2F4, \uB2F4\uB2F9 \uC5C5\uBB34, \uBBF8\uACB0 \uC0AC\uD56D, \uBBF8\uD574\uACB0 \uC0AC\uD56D,
      \uC9C4\uD589 \uC0AC\uD56D, \uC219\uC81C, todos, to do, \uC9C4\uD589\uD560 \uC77C, \uC5C5\uBB34 \uBD84\uC7A5, \uC870\uCE58 \uC0AC\uD56D, \uCD94\uC9C4 \uC0AC\uD56D,
      \uCD94\uD6C4 \uC791\uC5C5, \uCD94\uD6C4 \uACFC\uC81C, \uB2E4\uC74C \uC8FC \uACC4\uD68D, \uAC1C\uC778 \uACFC\uC81C, \uAC1C\uC778\uBCC4 \uACFC\uC81C, \uB2E4\uC74C\uC8FC \uD560\uC77C, \uB2E4\uC74C\uC8FC \uD560 \uC77C, \uC774\uBC88\uC8FC \uD560\uC77C, \uC774\uBC88\uC8FC \uD560 \uC77C, \uD574\uC62C \uAC83, \uD574\uC57C\uD560 \uAC83, \uD574\uC57C \uD560 \uAC83, \uD560 \uAC83, \uC5ED\uD560 \uBD84\uBC30, \uD560\uB2F9,
      \uC5C5\uBB34 \uD560\uB2F9, \uC791\uC5C5 \uBD84\uB2F4, \uACFC\uC81C \uBD84\uB2F4, \uC9C4\uD589 \uC608\uC815, \uCD94\uD6C4 \uC9C4\uD589, \uB2E4\uC74C \uC8FC\uAE4C\uC9C0 \uD560 \uC77C, \uB0B4\uC77C \uD560 \uC77C, \uC624\uB298 \uD560 \uC77C, \uAC1C\uC778 \uD560 \uC77C, \uB2F4\uB2F9\uC790 \uBC0F \uD560 \uC77C, \uC694\uCCAD \uC0AC\uD56D, \uB2F4\uB2F9, \uB2F4\uB2F9 \uC5ED\uD560, \uD574\uC62C \uC77C, \uD560 \uC77C \uC815\uB9AC, \uACFC\uC81C \uD560\uB2F9, \uB2E4\uC74C \uD560 \uC77C, \uC55E\uC73C\uB85C \uD560 \uC77C, \uB0A8\uC740 \uC791\uC5C5, \uB2E4\uC74C \uC561\uC158, \uC791\uC5C5 \uC0AC\uD56D, \uC9C4\uD589\uD560 \uAC83, \uC900\uBE44\uD560 \uAC83, \uC900\uBE44 \uC0AC\uD56D, \uB0A8\uC740 \uC0AC\uD56D, \uB0A8\uC740 \uC77C, \uC9C4\uD589\uD560 \uC0AC\uD56D, \uD574\uC57C \uD560 \uC0AC\uD56D, \uC2E4\uD589 \uC0AC\uD56D`),
    before: list(
      "\uC0C8, \uC0C8\uB85C\uC6B4, \uC8FC\uC694, \uBBF8\uC644\uB8CC, \uB0A8\uC740, \uC6B0\uB9AC, \uAC01\uC790, \uAC1C\uC778\uBCC4, \uC624\uB298, \uC624\uB298\uC758, \uB0B4\uC77C, \uC774\uBC88 \uC8FC, \uB2E4\uC74C, \uB2E4\uC74C \uC8FC, \uB2E4\uC74C \uC8FC\uAE4C\uC9C0, \uB2E4\uC74C \uD68C\uC758\uAE4C\uC9C0, \uCD94\uD6C4, \uC55E\uC73C\uB85C"
    ),
    beside: list("\uACB0\uC815 \uC0AC\uD56D, \uACB0\uC815\uC0AC\uD56D, \uACB0\uC815, \uACB0\uB860, \uB2F4\uB2F9\uC790, \uAE30\uD55C, \uB9C8\uAC10\uC77C, \uC694\uC57D, \uACB0\uACFC"),
    from: [],
    review: list(
      "\uC9C0\uB09C \uD68C\uC758 \uD560 \uC77C, \uC9C0\uB09C \uC561\uC158 \uC544\uC774\uD15C, \uC9C0\uB09C \uD68C\uC758 \uC561\uC158 \uC544\uC774\uD15C, \uC9C0\uB09C\uBC88 \uD560 \uC77C, \uC774\uC804 \uC561\uC158 \uC544\uC774\uD15C, \uC561\uC158 \uC544\uC774\uD15C \uC810\uAC80, \uC9C0\uB09C \uD68C\uC758 \uD6C4\uC18D \uC870\uCE58"
    ),
    last: list("\uC9C0\uB09C, \uC9C0\uB09C\uBC88, \uC774\uC804, \uC9C0\uB09C \uD68C\uC758"),
    over: list("\uC644\uB8CC, \uC644\uB8CC\uB41C, \uC644\uB8CC\uB428, \uB05D\uB09C, \uC885\uB8CC, \uC885\uB8CC\uB41C, \uB9C8\uAC10\uB41C, \uD55C \uC77C, \uD588\uB358 \uC77C, \uD55C \uAC83"),
    other: list("\uACB0\uC815 \uC0AC\uD56D, \uACB0\uC815\uC0AC\uD56D, \uC548\uAC74, \uC758\uC81C, \uCC38\uC11D\uC790, \uCC38\uAC00\uC790, \uBA54\uBAA8, \uD68C\uC758\uB85D, \uC644\uB8CC, \uB2E4\uC74C \uD68C\uC758, \uB9C1\uD06C, \uBD88\uCC38\uC790, \uAE30\uD0C0"),
    decisions: list(`\uACB0\uC815 \uC0AC\uD56D, \uACB0\uC815\uC0AC\uD56D, \uACB0\uC815, \uACB0\uB860, \uD68C\uC758 \uACB0\uACFC, \uB17C\uC758 \uACB0\uACFC, \uACB0\uC815\uB41C \uC0AC\uD56D, \uD569\uC758 \uC0AC\uD56D`),
    attendance: list(
      "\uCC38\uC11D\uC790, \uCC38\uC11D, \uCD9C\uC11D\uC790, \uCD9C\uC11D, \uCC38\uAC00\uC790, \uCC38\uAC00, \uCC38\uC5EC\uC790, \uCC38\uC5EC, \uCC38\uC11D \uC778\uC6D0, \uCC38\uC5EC \uC778\uC6D0, \uCC38\uAC00 \uC778\uC6D0, \uC778\uC6D0, \uD300\uC6D0, \uBD88\uCC38\uC790, \uBD88\uCC38, \uC0AC\uD68C\uC790, \uC9C4\uD589\uC790, \uC11C\uAE30, \uAE30\uB85D\uC790, \uBA64\uBC84"
    ),
    nextMeeting: list("\uB2E4\uC74C \uD68C\uC758, \uCC28\uAE30 \uD68C\uC758, \uB2E4\uC74C \uBBF8\uD305, \uB2E4\uC74C \uBAA8\uC784, \uB2E4\uC74C \uC815\uAE30 \uD68C\uC758, \uB2E4\uC74C \uC815\uAE30\uD68C\uC758")
  },
  plans: {
    matters: list("\uACC4\uD68D, \uBAA9\uD45C, \uC791\uC5C5, \uC5C5\uBB34, \uC5ED\uD560, \uC900\uBE44, \uACFC\uC81C, \uD560 \uAC83, \uD560 \uC77C"),
    pending: list("\uB0A8\uC740, \uCD94\uD6C4, \uD5A5\uD6C4, \uC55E\uC73C\uB85C\uC758, \uC9C4\uD589\uD560, \uC774\uBC88 \uC8FC"),
    until: [],
    ahead: list(
      "\uB2E4\uC74C \uC2DC\uAC04, \uB2E4\uC74C \uC2A4\uD130\uB514, \uB2E4\uC74C \uBC88, \uB2E4\uC74C\uBC88, \uB2E4\uC74C\uBC88\uAE4C\uC9C0, \uB2E4\uC74C \uC2A4\uD504\uB9B0\uD2B8, \uC774\uBC88 \uC2A4\uD504\uB9B0\uD2B8, \uB2E4\uC74C \uC8FC, \uB2E4\uC74C \uC8FC\uAE4C\uC9C0, \uB2E4\uC74C \uD68C\uC758\uAE4C\uC9C0, \uB2E4\uC74C \uBAA8\uC784\uAE4C\uC9C0, \uB2E4\uC74C \uC2DC\uAC04\uAE4C\uC9C0, \uCC28\uC8FC"
    ),
    sharing: list("\uBD84\uB2F4, \uBD84\uBC30, \uBC30\uBD84, \uB098\uB204\uAE30, \uC815\uD558\uAE30, \uBC30\uC815"),
    hints: list("\uB2F4\uB2F9, \uAE30\uD55C, \uB9C8\uAC10, \uAE4C\uC9C0, \uBD84\uB2F4"),
    noHints: list(
      "\uC9C4\uD589 \uC0C1\uD669, \uC9C4\uD589\uC0C1\uD669, \uD604\uD669, \uACF5\uC720, \uBCF4\uACE0, \uB17C\uC758, \uD68C\uACE0, \uC548\uAC74, \uC758\uACAC, \uC18C\uAC10, \uBC1C\uD45C, \uC18C\uAC1C, \uBC30\uACBD, \uC815\uB9AC\uD55C \uB0B4\uC6A9, \uC9C8\uBB38, \uD53C\uB4DC\uBC31, \uD55C \uC77C"
    ),
    noTasks: list("\uD300\uC6D0 \uC18C\uAC1C, \uD22C\uD45C, \uD6C4\uBCF4")
  },
  people: {
    and: list("\uC640, \uACFC, \uBC0F, \uD558\uACE0, \uB610\uB294"),
    placeholders: list("\uBBF8\uC815, \uB204\uAD70\uAC00, \uB2F4\uB2F9\uC790 \uBBF8\uC815, \uBBF8\uC9C0\uC815, \uCD94\uD6C4 \uACB0\uC815, \uC5C6\uC74C, \uC790\uC6D0\uC790, \uB204\uAD6C"),
    everyone: list("\uBAA8\uB450, \uC804\uC6D0, \uC804\uCCB4, \uB2E4 \uAC19\uC774, \uB2E4\uAC19\uC774, \uCC38\uC11D\uC790 \uC804\uC6D0, \uAC01\uC790, \uACF5\uD1B5, \uD300\uC6D0 \uC804\uCCB4, \uD300 \uC804\uCCB4, \uC804\uCCB4 \uD300\uC6D0"),
    groups: list("\uD300, \uADF8\uB8F9, \uC704\uC6D0\uD68C, \uC6B4\uC601\uC9C4, \uC804\uC6D0, \uC6CC\uD0B9 \uADF8\uB8F9"),
    nobody: list(`\uCC38\uACE0, \uC8FC\uC758, \uBE44\uACE0, \uBA54\uBAA8, \uC8FC\uC81C, \uC548\uAC74, \uC9C8\uBB38, \uB2F5\uBCC0, \uC544\uC774\uB514\uC5B4, \uC608, \uC608\uC2DC, \uACB0\uACFC, \uACB0\uC815, \uACB0\uC815 \uC0AC\uD56D, \uD560 \uC77C, \uACFC\uC81C, \uB0A0\uC9DC, \uC2DC\uAC04, \uC77C\uC2DC, \uC7A5\uC18C, \uB9C1\uD06C, \uC0C1\uD0DC,
      \uC9C4\uD589 \uC0C1\uD669, \uD604\uD669, \uBAA9\uD45C, \uBAA9\uC801, \uBB38\uC81C, \uD574\uACB0, \uC81C\uC548, \uB17C\uC758, \uD1A0\uB860, \uC815\uBCF4, \uACF5\uC9C0, \uC911\uC694, \uB2E4\uC74C \uD68C\uC758, \uBC30\uACBD, \uACB0\uB860, \uC694\uC57D, \uAE30\uD55C, \uB9C8\uAC10, \uB9C8\uAC10\uC77C, \uC644\uB8CC, \uB2F4\uB2F9, \uB2F4\uB2F9\uC790, \uCCA8\uBD80,
      \uD22C\uD45C, \uC6D4\uC694\uC77C, \uD654\uC694\uC77C, \uC218\uC694\uC77C, \uBAA9\uC694\uC77C, \uAE08\uC694\uC77C, \uD1A0\uC694\uC77C, \uC77C\uC694\uC77C, \uC624\uB298, \uB0B4\uC77C, \uC624\uC804, \uC624\uD6C4, \uC544\uCE68, \uC800\uB141, \uC561\uC158, \uC791\uC5C5, \uC608\uC815, \uBBF8\uC815, \uD544\uC218, \uC120\uD0DD, \uBCF4\uB958, \uC11C\uBC84, \uB514\uC790\uC778, \uAE30\uD68D, \uAC1C\uBC1C, \uD504\uB860\uD2B8, \uBC31\uC5D4\uB4DC, \uD504\uB860\uD2B8\uC5D4\uB4DC, \uC571, \uC6F9, \uBC1C\uD45C, \uAE30\uD0C0, \uC815\uCC45, \uB0A8\uC740`),
    roles: list(
      "\uD300\uC7A5, \uBD80\uD300\uC7A5, \uC870\uC7A5, \uD300\uC6D0, \uC870\uC6D0, \uD68C\uC7A5, \uBD80\uD68C\uC7A5, \uCD1D\uBB34, \uC11C\uAE30, \uB9AC\uB354, \uBC1C\uD45C\uC790, \uAE30\uD68D\uC790, \uB514\uC790\uC774\uB108, \uAC1C\uBC1C\uC790, \uD504\uB860\uD2B8 \uAC1C\uBC1C, \uBC31\uC5D4\uB4DC \uAC1C\uBC1C, \uC778\uD504\uB77C, \uB370\uC774\uD130, \uC601\uC0C1, \uD3B8\uC9D1, \uC790\uB8CC \uC870\uC0AC, ppt, pm, fe, be, ai, ui, ux, ios, android, leader"
    ),
    titles: list("\uB2D8, \uC528, \uC120\uC0DD\uB2D8"),
    calledBy: "given",
    names: list(`\uBBFC\uC900, \uC11C\uC900, \uB3C4\uC724, \uC608\uC900, \uC2DC\uC6B0, \uD558\uC900, \uC8FC\uC6D0, \uC9C0\uD638, \uC9C0\uD6C4, \uC900\uC11C, \uC900\uC6B0, \uD604\uC6B0, \uB3C4\uD604, \uC9C0\uD6C8, \uAC74\uC6B0, \uC6B0\uC9C4, \uC120\uC6B0, \uC11C\uC9C4, \uBBFC\uC7AC, \uD604\uC900, \uC5F0\uC6B0, \uC720\uC900, \uC2B9\uC6B0, \uC2B9\uD604, \uC2B9\uBBFC, \uC2DC\uC724, \uC900\uD601, \uC740\uC6B0, \uC9C0\uD658,
      \uC720\uCC2C, \uC724\uC6B0, \uC740\uCC2C, \uC11C\uC5F0, \uC11C\uC724, \uC9C0\uC6B0, \uC11C\uD604, \uD558\uC740, \uD558\uC724, \uBBFC\uC11C, \uC9C0\uC720, \uC724\uC11C, \uCC44\uC6D0, \uC9C0\uBBFC, \uC218\uC544, \uC9C0\uC544, \uC9C0\uC724, \uC740\uC11C, \uB2E4\uC740, \uC608\uC740, \uC218\uBE48, \uC18C\uC728, \uC608\uB9B0, \uC608\uC6D0, \uC9C0\uC548, \uC18C\uC724, \uAC00\uC740, \uC720\uB098,
      \uC11C\uC601, \uD61C\uC9C4, \uD61C\uC6D0, \uC740\uC815, \uC740\uC601, \uBBF8\uC601, \uC601\uD76C, \uC601\uC218, \uCCA0\uC218, \uC601\uCCA0, \uC601\uD638, \uC601\uBBFC, \uC601\uC9C4, \uACBD\uC218, \uACBD\uBBFC, \uACBD\uD76C, \uAD11\uC218, \uB098\uC5F0, \uB098\uC601, \uB2E4\uBE48, \uB2E4\uD604, \uB300\uD604, \uB3D9\uC6B1, \uB3D9\uD6C8, \uB3D9\uD558, \uB3D9\uD601, \uB3D9\uD604, \uBA85\uC218,
      \uBB34\uC9C4, \uBBFC\uACBD, \uBBFC\uADDC, \uBBFC\uC11D, \uBBFC\uC131, \uBBFC\uC6B0, \uBBFC\uC815, \uBBFC\uD601, \uBBFC\uD638, \uBBFC\uD76C, \uBBFC\uC218, \uBBFC\uC9C0, \uC0C1\uBBFC, \uC0C1\uC6B0, \uC0C1\uD604, \uC0C1\uD6C8, \uC11D\uC9C4, \uC120\uC601, \uC120\uD76C, \uC131\uBBFC, \uC131\uC6B0, \uC131\uC900, \uC131\uD638, \uC131\uD604, \uC131\uD6C8, \uC138\uC601, \uC138\uC9C4, \uC138\uD6C8,
      \uC18C\uC601, \uC18C\uD76C, \uC218\uBBFC, \uC218\uC5F0, \uC218\uC9C4, \uC218\uD604, \uC2B9\uD638, \uC2B9\uC900, \uC2B9\uD6C8, \uC544\uC601, \uC544\uD604, \uC608\uC9C4, \uC6A9\uC900, \uC6A9\uD638, \uC6B0\uBE48, \uC6D0\uC11D, \uC6D0\uC900, \uC720\uBE48, \uC720\uC9C4, \uC724\uC544, \uC724\uD638, \uC724\uC9C0, \uC724\uC815, \uC740\uACBD, \uC740\uBE44, \uC740\uC8FC, \uC740\uC9C4, \uC740\uD61C,
      \uC740\uD638, \uC7AC\uBBFC, \uC7AC\uC11D, \uC7AC\uC601, \uC7AC\uC6D0, \uC7AC\uC724, \uC7AC\uC900, \uC7AC\uD638, \uC7AC\uD6C8, \uC7AC\uD76C, \uC815\uBBFC, \uC815\uC6B0, \uC815\uC740, \uC815\uD604, \uC815\uD638, \uC815\uD6C8, \uC885\uD604, \uC885\uBBFC, \uC8FC\uC601, \uC8FC\uD61C, \uC8FC\uD76C, \uC900\uAE30, \uC900\uD76C, \uC900\uD638, \uC900\uC601, \uC900\uD615, \uC9C0\uC11D, \uC9C0\uC120,
      \uC9C0\uC601, \uC9C0\uC740, \uC9C0\uD601, \uC9C0\uD604, \uC9C0\uD61C, \uC9C4\uC218, \uC9C4\uC601, \uC9C4\uC6B0, \uC9C4\uD638, \uC9C4\uD76C, \uCC2C\uC601, \uCC2C\uD638, \uCC3D\uBBFC, \uCC44\uB9B0, \uCC44\uC740, \uCC44\uC5F0, \uD0DC\uBBFC, \uD0DC\uC601, \uD0DC\uC6B0, \uD0DC\uC724, \uD0DC\uC900, \uD0DC\uD604, \uD0DC\uD615, \uD558\uB9B0, \uD558\uC601, \uD55C\uC194, \uD574\uC778, \uD604\uC11C,
      \uD604\uC218, \uD604\uC544, \uD604\uC815, \uD604\uC8FC, \uD615\uC900, \uD615\uBBFC, \uD61C\uB9B0, \uD61C\uBE48, \uD61C\uC218, \uD61C\uC601, \uD61C\uC778, \uD6A8\uC9C4, \uD6A8\uC8FC, \uD76C\uC9C4, \uD76C\uC218, \uD76C\uC815`),
    families: list(
      "\uAE40, \uC774, \uBC15, \uCD5C, \uC815, \uAC15, \uC870, \uC724, \uC7A5, \uC784, \uD55C, \uC624, \uC11C, \uC2E0, \uAD8C, \uD669, \uC548, \uC1A1, \uB958, \uC720, \uD64D, \uC804, \uACE0, \uBB38, \uC591, \uC190, \uBC30, \uBC31, \uD5C8, \uB0A8, \uC2EC, \uB178, \uACFD, \uC131, \uCC28, \uAD6C, \uBBFC, \uC9C4, \uC9C0, \uC5C4, \uB0A8\uAD81, \uD669\uBCF4, \uC120\uC6B0"
    ),
    particles: []
  },
  tasks: {
    markers: list("\uC561\uC158, \uC561\uC158 \uC544\uC774\uD15C, \uD560 \uC77C, \uD560\uC77C, \uACFC\uC81C, todo, \uC791\uC5C5"),
    initials: [],
    joints: list("\uB2D8\uC774, \uB2D8\uC740, \uC774, \uAC00, \uC740, \uB294"),
    promises: [],
    cares: [],
    presentEnds: [],
    telling: [],
    verbs: [],
    verbsAndNouns: [],
    orderEndings: [],
    lastOrderEndings: list(
      "\uAE30, \uD560 \uAC83, \uC608\uC815, \uC791\uC131, \uD655\uC778, \uC900\uBE44, \uACF5\uC720, \uC815\uB9AC, \uAC80\uD1A0, \uC9C4\uD589, \uC218\uC815, \uC870\uC0AC, \uCD94\uAC00, \uAC1C\uBC1C, \uAD6C\uD604, \uC124\uACC4, \uC5F0\uB77D, \uC81C\uCD9C, \uBCF4\uACE0, \uD68C\uC758, \uD14C\uC2A4\uD2B8, \uC5C5\uB370\uC774\uD2B8, \uC801\uC6A9, \uC608\uC57D, \uBC30\uD3EC, \uAD6C\uB9E4, \uC8FC\uBB38, \uBC1C\uC1A1, \uB4F1\uB85D, \uC2E0\uCCAD, \uBB38\uC758, \uC120\uC815, \uBD84\uC11D, \uC5F0\uB3D9, \uB9AC\uD329\uD1A0\uB9C1, \uC81C\uC791, \uCD2C\uC601, \uD3B8\uC9D1, \uBC88\uC5ED, \uC12D\uC678, \uBAA8\uC9D1, \uCDE8\uD569, \uB9C8\uBB34\uB9AC, \uC644\uC131, \uAC1C\uC120, \uBCF4\uC644, \uD574\uACB0, \uC0AD\uC81C, \uC124\uC815, \uC138\uD305, \uC870\uC728, \uAD6C\uCD95, \uC778\uC1C4, \uC804\uB2EC, \uC694\uCCAD, \uAD6C\uC0C1, \uC120\uBCC4, \uAD6C\uCCB4\uD654, \uACF5\uBD80, \uC219\uC9C0, \uBCC0\uACBD, \uC0DD\uC131, \uC5F0\uACB0, \uC9C0\uC815, \uB3C4\uCD9C, \uACE0\uBBFC, \uB17C\uC758, \uCC98\uB9AC, \uAC80\uC99D, \uCE21\uC815, \uC2E4\uD5D8, \uD0D0\uC0C9, \uAC80\uC0C9, \uD574\uC57C \uD568, \uD574\uC57C\uD568"
    ),
    ownerLabels: list("\uB2F4\uB2F9, \uB2F4\uB2F9\uC790, \uCC45\uC784\uC790"),
    taskLabels: list("\uD560 \uC77C, \uC791\uC5C5, \uB0B4\uC6A9, \uC561\uC158"),
    notices: list("\uACB0\uC815, \uACB0\uC815 \uC0AC\uD56D, \uACB0\uB860, \uD569\uC758, \uC2B9\uC778, \uACF5\uC720, \uACF5\uC9C0, \uBC30\uACBD"),
    nothing: list("\uBBF8\uC815, \uC5C6\uC74C, \uD574\uB2F9 \uC5C6\uC74C, \uC5C6\uC2B5\uB2C8\uB2E4"),
    saying: list("\uB9D0\uD568, \uC5B8\uAE09, \uC9C8\uBB38, \uC124\uBA85, \uC81C\uC548, \uBCF4\uACE0")
  },
  states: {
    done: list("\uC644\uB8CC, \uC644\uB8CC\uB428, \uB05D, \uB05D\uB0A8, \uCC98\uB9AC\uB428, \uD574\uACB0\uB428"),
    dropped: list("\uCDE8\uC18C, \uCDE8\uC18C\uB428, \uC911\uB2E8, \uBCF4\uB958 \uCDE8\uC18C, \uD3D0\uAE30"),
    open: list("\uC9C4\uD589 \uC911, \uC9C4\uD589\uC911, \uBBF8\uC644\uB8CC, \uBCF4\uB958, \uB300\uAE30, \uB300\uAE30 \uC911, \uC2DC\uC791 \uC804, \uACC4\uC18D"),
    progress: list(
      "\uBCC0\uB3D9 \uC5C6\uC74C, \uBCC0\uACBD \uC5C6\uC74C, \uC18C\uC2DD \uC5C6\uC74C, \uC9C4\uCC99 \uC5C6\uC74C, \uC5C5\uB370\uC774\uD2B8\uB428, \uC5F0\uAE30\uB428, \uAC80\uD1A0 \uC911, \uAC80\uD1A0\uC911, \uCC29\uC218, \uC2DC\uC791\uB428, \uC9C0\uC5F0, \uC9C0\uC5F0\uB428, \uCC28\uB2E8\uB428, \uB17C\uC758 \uC911, \uB17C\uC758\uC911"
    )
  },
  columns: {
    task: list("\uD560 \uC77C, \uB0B4\uC6A9, \uC5C5\uBB34, \uD56D\uBAA9, \uC124\uBA85"),
    owner: list(`\uB2F4\uB2F9, \uB2F4\uB2F9\uC790, \uCC45\uC784\uC790, \uB2F4\uB2F9\uC790\uBA85, \uB2F4\uB2F9 \uC778\uC6D0, \uC218\uD589\uC790, \uCC45\uC784\uC790\uBA85`),
    person: list("\uC774\uB984, \uC131\uBA85"),
    due: list(`\uAE30\uD55C, \uB9C8\uAC10, \uB9C8\uAC10\uC77C, \uC644\uB8CC\uC77C, \uC5B8\uC81C\uAE4C\uC9C0, \uB0A0\uC9DC, \uC77C\uC815, \uC644\uB8CC \uC608\uC815\uC77C, \uB9C8\uAC10 \uAE30\uD55C, \uC608\uC815\uC77C, \uC644\uB8CC \uAE30\uD55C, \uC81C\uCD9C \uAE30\uD55C`),
    state: list("\uC0C1\uD0DC, \uC9C4\uD589 \uC0C1\uD669, \uC9C4\uD589\uC0C1\uD669, \uD604\uD669, \uC644\uB8CC")
  },
  meetings: {
    date: list("\uB0A0\uC9DC, \uC77C\uC2DC, \uC77C\uC790, \uC2DC\uAC04"),
    kinds: list("\uD68C\uC758, \uD68C\uC758\uB85D, \uBBF8\uD305, \uBAA8\uC784"),
    otherDays: list("\uB2E4\uC74C, \uC9C0\uB09C, \uB9C8\uAC10, \uAE30\uD55C, \uAE4C\uC9C0, \uC5C5\uB370\uC774\uD2B8, \uBC1C\uD45C, \uBC84\uC804")
  },
  due: {
    by: list("~, \u301C, \uFF5E"),
    before: [],
    byBehind: list("\uAE4C\uC9C0, \uC804\uAE4C\uC9C0, \uC774\uC804\uAE4C\uC9C0, \uC774\uC804, \uC804\uC5D0, \uC804, \uC911\uC73C\uB85C, \uC911, \uB0B4\uB85C, \uB0B4\uC5D0"),
    not: [],
    labels: list("\uAE30\uD55C, \uB9C8\uAC10, \uB9C8\uAC10\uC77C, \uC644\uB8CC\uC77C, \uB370\uB4DC\uB77C\uC778"),
    articles: [],
    on: [],
    within: list("\uC55E\uC73C\uB85C"),
    about: list("\uC57D"),
    more: [],
    withinEnd: [],
    roughly: list("\uC815\uB3C4, \uC804"),
    withinBehind: list("\uC774\uB0B4\uC5D0, \uC774\uB0B4, \uC548\uC5D0, \uB0B4\uC5D0, \uB0B4, \uD6C4\uC5D0, \uD6C4, \uB4A4\uC5D0, \uB4A4"),
    starts: [],
    startsBehind: list("\uBD80\uD130, \uC774\uD6C4"),
    end: [],
    endBehind: list("\uB9D0, \uB9C8\uC9C0\uB9C9 \uB0A0"),
    middle: [],
    middleBehind: list("\uC911\uC21C"),
    early: list("\uCD08, \uCD08\uC21C"),
    during: [],
    next: list("\uB2E4\uC74C, \uCC28, \uB0B4"),
    coming: [],
    this: list("\uC774\uBC88"),
    to: [],
    at: [],
    nextWeeks: [],
    inAWeek: [],
    today: list("\uC624\uB298, \uAE08\uC77C, \uC624\uB298 \uBC24"),
    tomorrow: list("\uB0B4\uC77C, \uBA85\uC77C"),
    dayAfterTomorrow: list("\uBAA8\uB808"),
    endOfDay: list("\uC624\uB298 \uC911, \uC624\uB298 \uC548"),
    endOfWeek: list("\uC8FC\uB9D0, \uC774\uBC88 \uC8FC\uB9D0, \uC774\uBC88 \uC8FC, \uC774\uBC88\uC8FC, \uAE08\uC8FC"),
    endOfMonth: list("\uC6D4\uB9D0, \uC774\uB2EC \uB9D0, \uC774\uBC88 \uB2EC \uB9D0, \uC774\uBC88 \uB2EC, \uC774\uBC88\uB2EC"),
    endOfYear: list("\uC5F0\uB9D0, \uC62C\uD574 \uB9D0, \uC62C\uD574 \uC548"),
    units: {
      day: list("\uC77C, \uC77C\uAC04"),
      week: list("\uC8FC, \uC8FC\uC77C, \uC8FC\uAC04"),
      fortnight: [],
      month: list("\uAC1C\uC6D4, \uB2EC"),
      year: list("\uB144")
    },
    numbers: forms("\uD55C/\uC77C, \uB450/\uC774, \uC138/\uC0BC, \uB124/\uC0AC, \uB2E4\uC12F/\uC624, \uC5EC\uC12F/\uC721, \uC77C\uACF1/\uCE60, \uC5EC\uB35F/\uD314, \uC544\uD649/\uAD6C, \uC5F4/\uC2ED"),
    months: forms("1\uC6D4, 2\uC6D4, 3\uC6D4, 4\uC6D4, 5\uC6D4, 6\uC6D4, 7\uC6D4, 8\uC6D4, 9\uC6D4, 10\uC6D4, 11\uC6D4, 12\uC6D4"),
    weekdays: forms("\uC77C\uC694\uC77C, \uC6D4\uC694\uC77C, \uD654\uC694\uC77C, \uC218\uC694\uC77C, \uBAA9\uC694\uC77C, \uAE08\uC694\uC77C, \uD1A0\uC694\uC77C"),
    ordinals: list("\uC77C"),
    of: [],
    rangeStarts: [],
    through: list("\uBD80\uD130"),
    events: list("\uD68C\uC758, \uBAA8\uC784, \uD589\uC0AC, \uC138\uBBF8\uB098"),
    takesPlace: list("\uC2DC\uC791, \uAC1C\uCD5C"),
    papers: list("\uD68C\uC758\uB85D, \uBC84\uC804, \uC548\uAC74, \uB9B4\uB9AC\uC2A4"),
    sources: [],
    again: [],
    conditions: list("\uACBD\uC6B0, \uB9CC\uC57D"),
    clauses: []
  },
  small: [],
  turning: [],
  script: String.raw`\p{Script=Hangul}`
});

// src/core/languages/polish.ts
var polish = defineLanguage({
  code: "pl",
  sections: {
    actions: list(`zadanie, lista zada\u0144, rzeczy do zrobienia, co do zrobienia, akcje,
      nast\u0119pne kroki, nast\u0119pny krok, kolejne kroki, dalsze kroki, dalsze dzia\u0142ania, dzia\u0142ania, plan dzia\u0142ania, plan dzia\u0142a\u0144,
      punkty do realizacji, otwarte punkty, otwarte sprawy, sprawy do za\u0142atwienia, kto co robi, podzia\u0142 zada\u0144,
      zadania domowe, zobowi\u0105zania, ustalenia i zadania, todos, punkty do wykonania, co dalej`),
    before: list("nowe, nasze, otwarte, pozosta\u0142e, bie\u017C\u0105ce, najwa\u017Cniejsze, g\u0142\xF3wne, lista, podsumowanie, ustalone"),
    beside: list(`decyzje, decyzja, ustalenia, ustalenie, wnioski, wniosek, odpowiedzialni, terminy, termin, podsumowanie,
      uchwa\u0142y, przydzielone, otwarte, nowe, uzgodnione, pozosta\u0142e, bie\u017C\u0105ce, indywidualne`),
    from: list("z, ze, dla, na, od, do, po"),
    whom: list("dla"),
    review: list(`zadania z poprzedniego spotkania, zadania z ostatniego spotkania, przegl\u0105d zada\u0144, status zada\u0144,
      stan realizacji zada\u0144, poprzednie zadania`),
    last: list("poprzednie, ostatnie, poprzedniego, ostatniego, stare, wcze\u015Bniejsze"),
    over: list("zrobione, zako\u0144czone, uko\u0144czone, wykonane, zamkni\u0119te, gotowe"),
    other: list(`decyzje, porz\u0105dek obrad, agenda, obecni, uczestnicy, notatki, protok\xF3\u0142, zrobione, zako\u0144czone,
      nast\u0119pne spotkanie, kolejne spotkanie, linki, nieobecni, r\xF3\u017Cne, wolne wnioski`),
    spans: list("sprint, tydzie\u0144, etap, faza"),
    decisions: list(`decyzje, ustalenia, wnioski, uchwa\u0142y`),
    attendance: list(`obecni byli, obecni, obecne, obecno\u015B\u0107, lista obecno\u015Bci, uczestnicy, uczestniczki, uczestnik, nieobecni, usprawiedliwieni,
      prowadz\u0105cy, prowadz\u0105ca, protokolant, protokolantka, protoko\u0142owa\u0142, protoko\u0142owa\u0142a, cz\u0142onkowie, go\u015Bcie`),
    nextMeeting: list(`nast\u0119pne spotkanie, kolejne spotkanie, nast\u0119pnego spotkania, kolejnego spotkania, nast\u0119pnym spotkaniem,
      kolejnym spotkaniem`)
  },
  plans: {
    matters: list("cel, cele, plan, plany, praca, prace, zada\u0144, pracy, obowi\u0105zk\xF3w"),
    pending: list("zaplanowane, do wykonania, do zrobienia, ten tydzie\u0144"),
    until: list("na, do, przed, w"),
    ahead: list(
      "nast\u0119pny tydzie\u0144, nast\u0119pnym tygodniu, przysz\u0142y tydzie\u0144, przysz\u0142ym tygodniu, kolejny tydzie\u0144, nast\u0119pny sprint, nast\u0119pny raz, nast\u0119pnego razu, nast\u0119pnego spotkania, kolejnego spotkania"
    ),
    sharing: list("podzia\u0142, przydzia\u0142, rozdzia\u0142"),
    hints: list(`odpowiedzialno\u015Bci, odpowiedzialni, terminy, przypomnienia, obowi\u0105zki`),
    noHints: list(`dyskusja, raport, porz\u0105dek obrad, przyk\u0142ad`),
    noTasks: list(`g\u0142osowanie, g\u0142osy, wnioski, role, prelekcje, pomys\u0142y, propozycje, og\u0142oszenia, dzisiaj`)
  },
  people: {
    and: list("i, oraz, lub, albo, z"),
    placeholders: list(
      "kto\u015B, nikt, do ustalenia, nieprzypisane, nieznany, kto, ochotnik, ochotnicy, wolontariusz, imi\u0119"
    ),
    everyone: list("wszyscy, wszystkie, ka\u017Cdy"),
    groups: list(
      "zesp\xF3\u0142, grupa, grupa robocza, zarz\u0105d, komitet, komisja, cz\u0142onkowie, uczestnicy, mentorzy, wolontariusze"
    ),
    nobody: list(`uwaga, uwagi, notatka, notatki, temat, tematy, pytanie, pytania, odpowied\u017A, pomys\u0142, pomys\u0142y, zobacz, patrz,
      przyk\u0142ad, wynik, wyniki, decyzja, decyzje, ustalenie, ustalenia, zadanie, zadania, data, godzina, miejsce, link, linki,
      status, stan, cel, cele, problem, rozwi\u0105zanie, propozycja, propozycje, dyskusja, informacja, info, nowe, wa\u017Cne,
      nast\u0119pne spotkanie, kolejne spotkanie, porz\u0105dek obrad, kontekst, wniosek, wnioski, podsumowanie, termin, zrobione,
      odpowiedzialny, za\u0142\u0105cznik, g\u0142osowanie, poniedzia\u0142ek, wtorek, \u015Broda, czwartek, pi\u0105tek, sobota, niedziela, dzi\u015B, jutro, rano, popo\u0142udnie, wiecz\xF3r,
      przypomnienie, do zrobienia`),
    titles: [],
    particles: list("de, von, van")
  },
  tasks: {
    markers: list("zadanie, zadania, akcja, do zrobienia, todo, to do, dzia\u0142anie"),
    initials: [],
    joints: list(`ma, maj\u0105, musi, musz\u0105, powinien, powinna, powinni, b\u0119dzie, b\u0119d\u0105, mo\u017Ce, mog\u0105, jest odpowiedzialny za,
      jest odpowiedzialna za, odpowiada za, odpowiadaj\u0105 za, odpowiedzialny za, odpowiedzialna za, jest zobowi\u0105zany do, jest zobowi\u0105zana do, powinny, powinno`),
    passives: list("zosta\u0107"),
    promises: list(
      "zobowi\u0105zuje si\u0119, zobowi\u0105za\u0142 si\u0119, zobowi\u0105za\u0142a si\u0119, obieca\u0142, obieca\u0142a, zg\u0142osi\u0142 si\u0119, zg\u0142osi\u0142a si\u0119, podejmie si\u0119"
    ),
    pledges: list("b\u0119d\u0119, musz\u0119, mam zamiar, zamierzam, musimy, b\u0119dziemy"),
    agents: list("przez"),
    cares: [],
    presentEnds: list(`e, i, y, a, \u0105`),
    telling: list(
      `jest, s\u0105, by\u0142, by\u0142a, ma, maj\u0105, dzi\u0119kuje, przedstawia, otwiera, dodaje, potwierdza, uwa\u017Ca, chce, prosi, odpowiada, uczestniczy, prowadzi, si\u0119, nie, za, na, do`
    ),
    verbs: [],
    verbsAndNouns: [],
    orderEndings: list("\u0107, anie, enie"),
    lastOrderEndings: [],
    ownerLabels: list(
      `odpowiedzialny, odpowiedzialna, odpowiedzialni, osoba odpowiedzialna, kto, wykonawca, przypisane do, odp., realizuje`
    ),
    taskLabels: list("zadanie, akcja, dzia\u0142anie, co"),
    notices: list("decyzja, ustalono, uzgodniono, zdecydowano, przyj\u0119to, info, informacja, kontekst, przypomnienie"),
    nothing: list("do ustalenia, brak, nic, brak zada\u0144, brak dzia\u0142a\u0144, nie dotyczy"),
    saying: list(
      "m\xF3wi, powiedzia\u0142, powiedzia\u0142a, pyta, zapyta\u0142, zapyta\u0142a, wyja\u015Bnia, proponuje, wspomina, sugeruje, informuje"
    )
  },
  states: {
    done: list("zrobione, zrobiony, zrobiona, gotowe, zako\u0144czone, wykonane, uko\u0144czone, za\u0142atwione, zamkni\u0119te"),
    dropped: list("anulowane, porzucone, odrzucone, nieaktualne, wycofane"),
    open: list("w toku, w trakcie, otwarte, do zrobienia, nie zrobione, niezrobione, oczekuje, od\u0142o\u017Cone"),
    progress: list(`bez zmian, brak nowo\u015Bci, brak wie\u015Bci, nic nowego, zaktualizowane, wstrzymane, zawieszone, w recenzji, w
      weryfikacji, rozpocz\u0119te, zacz\u0119te, prze\u0142o\u017Cone, odroczone, zablokowane, nadal w toku, prawie gotowe`)
  },
  columns: {
    task: list("zadanie, co, opis, temat, do zrobienia"),
    owner: list(
      `odpowiedzialny, odpowiedzialna, odpowiedzialni, osoba odpowiedzialna, kto, wykonawca, przypisane do, odp, realizuje, kto odpowiada, przypisany, przypisana, przydzielone, realizator, wykonawcy`
    ),
    person: list("imi\u0119, nazwisko, imi\u0119 i nazwisko, osoba, osoby"),
    due: list(
      `termin, termin wykonania, kiedy, na kiedy, do kiedy, data, deadline, data wykonania, termin realizacji, do dnia, data zako\u0144czenia`
    ),
    state: list("status, stan, zrobione")
  },
  meetings: {
    date: list("data, kiedy, dzie\u0144, czas, godzina"),
    kinds: list("spotkanie, spotkania, protok\xF3\u0142, protoko\u0142y, notatki, zebranie, agenda"),
    otherDays: list(
      "nast\u0119pne, nast\u0119pny, kolejne, poprzednie, ostatnie, termin, zaktualizowano, opublikowano, prze\u0142o\u017Cone, wersja"
    )
  },
  due: {
    by: list("do, do dnia, najp\xF3\u017Aniej do, najp\xF3\u017Aniej, nie p\xF3\u017Aniej ni\u017C, na"),
    before: list("przed"),
    byBehind: list("najp\xF3\u017Aniej"),
    not: list("nie"),
    labels: list("termin, deadline, termin wykonania, na dzie\u0144"),
    articles: list("dnia, dzie\u0144"),
    on: list("w, we, na, dnia"),
    within: list("w ci\u0105gu, za, przez, w ci\u0105gu najbli\u017Cszych, w terminie"),
    about: list("oko\u0142o, ok."),
    more: [],
    withinEnd: [],
    roughly: list("albo wi\u0119cej, temu"),
    withinBehind: [],
    starts: list("od, od dnia, pocz\u0105wszy od, zaczyna si\u0119, rozpoczyna si\u0119"),
    startsBehind: [],
    end: list("ko\u0144ca, koniec, ko\u0144cem, pod koniec"),
    endBehind: [],
    middle: list("po\u0142owy, po\u0142owa, po\u0142ow\u0105, w po\u0142owie"),
    middleBehind: [],
    early: list("pocz\u0105tku, pocz\u0105tek, na pocz\u0105tku"),
    during: list("podczas, w, w trakcie, w czasie"),
    next: list(`przysz\u0142y, przysz\u0142ego, przysz\u0142ym, przysz\u0142\u0105, przysz\u0142ej, nast\u0119pny, nast\u0119pnego, nast\u0119pnym, nast\u0119pn\u0105, nast\u0119pnej,
      najbli\u017Cszy, najbli\u017Cszego, najbli\u017Csz\u0105, najbli\u017Cszej, kolejny, kolejnego`),
    coming: list("najbli\u017Cszy, najbli\u017Cszego, najbli\u017Csz\u0105, najbli\u017Cszej, najbli\u017Cszym, ten, tego, t\u0119"),
    this: list("ten, tego, tym, t\u0119, tej, bie\u017C\u0105cy, bie\u017C\u0105cego"),
    to: list("do"),
    at: list("na"),
    nextWeeks: [],
    inAWeek: [],
    today: list("dzi\u015B, dzisiaj, dzi\u015B wieczorem"),
    tomorrow: list("jutro, jutra"),
    dayAfterTomorrow: list("pojutrze, pojutrza"),
    endOfDay: list("ko\u0144ca dnia, koniec dnia"),
    endOfWeek: list("ko\u0144ca tygodnia, koniec tygodnia, ko\u0144cem tygodnia, weekendu"),
    endOfMonth: list("ko\u0144ca miesi\u0105ca, koniec miesi\u0105ca, ko\u0144cem miesi\u0105ca"),
    endOfYear: list("ko\u0144ca roku, koniec roku, ko\u0144cem roku"),
    units: {
      day: list("dzie\u0144, dni, dnia"),
      week: list("tydzie\u0144, tygodnia, tygodniu, tygodnie, tygodni"),
      fortnight: [],
      month: list("miesi\u0105c, miesi\u0105ca, miesi\u0105cu, miesi\u0105ce, miesi\u0119cy"),
      year: list("rok, roku, lata, lat")
    },
    numbers: forms(`jeden/jedn\u0105/jednego, dwa/dwie/dw\xF3ch, trzy/trzech, cztery/czterech, pi\u0119\u0107/pi\u0119ciu, sze\u015B\u0107/sze\u015Bciu,
      siedem/siedmiu, osiem/o\u015Bmiu, dziewi\u0119\u0107/dziewi\u0119ciu, dziesi\u0119\u0107/dziesi\u0119ciu`),
    months: forms(`stycznia/stycze\u0144/styczniu/sty, lutego/luty/lutym/lut, marca/marzec/marcu/mar, kwietnia/kwiecie\u0144/kwietniu/kwi,
      maja/maj/maju, czerwca/czerwiec/czerwcu/cze, lipca/lipiec/lipcu/lip, sierpnia/sierpie\u0144/sierpniu/sie,
      wrze\u015Bnia/wrzesie\u0144/wrze\u015Bniu/wrz, pa\u017Adziernika/pa\u017Adziernik/pa\u017Adzierniku/pa\u017A, listopada/listopad/listopadzie/lis,
      grudnia/grudzie\u0144/grudniu/gru`),
    weekdays: forms(`niedziela/niedzieli/niedziel\u0119/niedziel\u0105/niedz, poniedzia\u0142ek/poniedzia\u0142ku/poniedzia\u0142kiem/pon,
      wtorek/wtorku/wtorkiem/wt, \u015Broda/\u015Brody/\u015Brod\u0119/\u015Brod\u0105/\u015Br, czwartek/czwartku/czwartkiem/czw, pi\u0105tek/pi\u0105tku/pi\u0105tkiem/pt,
      sobota/soboty/sobot\u0119/sobot\u0105/sob`),
    ordinals: list("."),
    of: [],
    rangeStarts: list("od, mi\u0119dzy"),
    through: list("i, oraz, lub"),
    events: list("spotkanie, spotkania, warsztaty, konferencja, wydarzenie, rozmowa, zebranie"),
    takesPlace: list("zaczyna si\u0119, odb\u0119dzie si\u0119"),
    papers: list("notatki, protok\xF3\u0142, agenda, wersja, wersji, wydanie"),
    sources: list("po, patrz, z"),
    again: [],
    conditions: list("je\u015Bli, je\u017Celi, chyba \u017Ce, gdy"),
    clauses: list(`nikt, nie, ka\u017Cdy, co`)
  },
  small: list(`i, oraz, lub, ale, te\u017C, tez, jeszcze, do, od, z, ze, w, we, na, po, o, u, dla, przez, przy, jest, s\u0105, sa, by\u0142, byl,
    b\u0119dzie, bedzie, ma, maj\u0105, maja, si\u0119, sie, to, ten, ta, te, jego, jej, ich, kt\xF3ry, ktory, \u017Ce`),
  turning: list("nie, bez")
});

// src/core/languages/portuguese-sections.ts
var sections5 = {
  actions: list(`tarefa, ac\xE7\xF5es, pr\xF3ximos passos, pr\xF3ximo passo, encaminhamentos, pend\xEAncias, pend\xEAncia, pendentes, tarefas pendentes, itens de a\xE7\xE3o, pontos de a\xE7\xE3o, plano de a\xE7\xE3o,
    lista de tarefas, por fazer, coisas a fazer, a\xE7\xF5es a tomar, a\xE7\xF5es a realizar, quem faz o qu\xEA,
    pontos em aberto, itens em aberto, assuntos pendentes, compromissos, atribui\xE7\xF5es, todo, todos, deveres, para fazer, responsabilidades, afazeres,
    divis\xE3o de tarefas, distribui\xE7\xE3o de tarefas, delega\xE7\xE3o de tarefas, atribui\xE7\xE3o de tarefas, atividades pendentes,
    atividades a serem realizadas, atividades a realizar, atividades da semana, a\xE7\xF5es a serem tomadas, tarefas a realizar, pr\xF3ximas a\xE7\xF5es, pr\xF3ximas tarefas, pr\xF3ximas etapas, o que fazer`),
  before: list("as, os, nossas, novas, novos, outras, outros, principais, lista de, resumo das, resumo de, atuais"),
  beside: list(`decis\xF5es, decis\xE3o, delibera\xE7\xF5es, delibera\xE7\xE3o, conclus\xF5es, conclus\xE3o, respons\xE1veis, respons\xE1vel, prazos,
    prazo, resumo, resultados, acordos, atribu\xEDdas, pendentes, definidas, abertas, novas, previstas, acordadas, futuras, delegadas, distribu\xEDdas, individuais, semanais, a serem executadas`),
  from: list("de, da, do, para, desde, at\xE9, antes, ap\xF3s, por"),
  whom: list("para, de"),
  review: list(`acompanhamento, acompanhamento de tarefas, acompanhamento das a\xE7\xF5es, tarefas da reuni\xE3o anterior,
    pend\xEAncias da reuni\xE3o anterior, revis\xE3o de tarefas, revis\xE3o das a\xE7\xF5es, seguimento`),
  last: list("anterior, anteriores, \xFAltima, \xFAltimas, passadas, passada"),
  over: list("feito, feitas, conclu\xEDdo, conclu\xEDdas, conclu\xEDdos, terminadas, fechadas, encerradas, finalizadas"),
  other: list(`decis\xF5es, delibera\xE7\xF5es, pauta, agenda, ordem de trabalhos, participantes, presentes, notas, ata, feito,
    conclu\xEDdo, pr\xF3xima reuni\xE3o, links, ausentes, diversos`),
  spans: list("sprint, semana, itera\xE7\xE3o, fase, etapa, entrega"),
  decisions: list(`decis\xF5es, decis\xE3o, delibera\xE7\xF5es, conclus\xF5es, acordos`),
  attendance: list(`estiveram presentes, compareceram, participantes, participante, presentes, presente, presen\xE7a, presen\xE7as, ausentes, aus\xEAncias, membros,
    membros presentes, moderador, moderadora, secret\xE1rio, secret\xE1ria, convidados`),
  nextMeeting: list("pr\xF3xima reuni\xE3o, pr\xF3ximo encontro, pr\xF3xima sess\xE3o, pr\xF3xima chamada")
};

// src/core/languages/portuguese.ts
var portuguese = defineLanguage({
  code: "pt",
  sections: sections5,
  plans: {
    matters: list(
      "trabalho, trabalhos, objetivo, objetivos, meta, metas, plano, planos, planejamento, planeamento, atividade, atividades"
    ),
    pending: list(
      "atribu\xEDdas, atribu\xEDdos, definidas, planejadas, planeadas, previstas, pendentes, a fazer, a realizar, a serem realizadas, a serem executadas, pr\xF3ximos, pr\xF3ximas, semanais, desta semana, da semana"
    ),
    until: list("para, at\xE9, antes de, em"),
    ahead: list(
      "pr\xF3xima semana, semana que vem, pr\xF3xima vez, pr\xF3ximo sprint, pr\xF3xima sprint, pr\xF3xima aula, pr\xF3xima etapa, pr\xF3xima entrega"
    ),
    sharing: list("divis\xE3o, distribui\xE7\xE3o, atribui\xE7\xE3o, delega\xE7\xE3o, defini\xE7\xE3o, aloca\xE7\xE3o"),
    shared: list(
      "dividimos, dividido, divididos, dividida, divididas, distribu\xEDmos, distribu\xEDdo, distribu\xEDdos, distribu\xEDda, distribu\xEDdas, atribu\xEDdo, atribu\xEDdos, atribu\xEDda, atribu\xEDdas"
    ),
    hints: list(
      `quem cuida, quem fica, respons\xE1veis, responsabilidades, entreg\xE1veis, entregas, a serem feitas, li\xE7\xE3o de casa, lembretes, prazos, quem faz`
    ),
    noHints: list(`discuss\xE3o, relat\xF3rio, relat\xF3rios, pauta, exemplo`),
    noTasks: list(
      `votos, vota\xE7\xE3o, mo\xE7\xF5es, pap\xE9is, palestras, apresenta\xE7\xF5es, ideias, propostas, sugest\xF5es, avisos, novidades, hoje, programa`
    )
  },
  people: {
    and: list("e, ou, com"),
    placeholders: list(`algu\xE9m, ningu\xE9m, a definir, por definir, a determinar, n\xE3o atribu\xEDdo, sem respons\xE1vel, quem,
      volunt\xE1rio, volunt\xE1rios, nome, seu nome, nome sobrenome, fulano de tal`),
    everyone: list("todos, todas, toda a gente, todo mundo, cada um, geral"),
    groups: list(`equipe, equipa, grupo, grupo de trabalho, comit\xEA, comit\xE9, comiss\xE3o, dire\xE7\xE3o, membros, participantes,
      mentores, time, coordena\xE7\xE3o, secretaria, diretoria, conselho, time de desenvolvimento`),
    nobody: list(`nota, notas, observa\xE7\xE3o, observa\xE7\xF5es, obs, assunto, tema, temas, pergunta, perguntas, resposta, ideia,
      ideias, ver, veja, exemplo, resultado, resultados, decis\xE3o, decis\xF5es, tarefa, tarefas, data, hora, local, link, links,
      estado, status, objetivo, objetivos, problema, solu\xE7\xE3o, proposta, propostas, discuss\xE3o, informa\xE7\xE3o, info, novo,
      importante, pr\xF3xima reuni\xE3o, pauta, contexto, conclus\xE3o, resumo, prazo, feito, respons\xE1vel, anexo, vota\xE7\xE3o, segunda,
      ter\xE7a, quarta, quinta, sexta, s\xE1bado, domingo, hoje, amanh\xE3, manh\xE3, tarde, noite, lembrete, pend\xEAncia, encaminhamento, fonte, fontes, tabela, figura, legenda, quadro`),
    partEndings: list("\xE7\xE3o"),
    titles: [],
    particles: list("de, da, do, das, dos, e")
  },
  tasks: {
    markers: list(`a\xE7\xE3o, a\xE7\xF5es, ac\xE7\xE3o, tarefa, tarefas, encaminhamento, a fazer, to do, item de a\xE7\xE3o, encaminhamentos`),
    initials: [],
    joints: list(`deve, devem, dever\xE1, dever\xE3o, deveria, precisa, precisam, tem que, t\xEAm que, tem de, t\xEAm de, vai,
      v\xE3o, ir\xE1, pode, podem, \xE9 respons\xE1vel por, s\xE3o respons\xE1veis por, respons\xE1vel por, encarregado de,
      encarregada de, ser\xE1 respons\xE1vel por, ser\xE3o respons\xE1veis por, ficar\xE1 respons\xE1vel por, ficar\xE3o respons\xE1veis por, ter\xE1 que, ter\xE3o que, ter\xE1 de, ter\xE3o de, est\xE1 respons\xE1vel por`),
    passives: list("ser"),
    promises: list(
      `se compromete a, se comprometem a, compromete-se a, se oferece para, ofereceu-se para, aceita, se comprometeu a, se comprometeram a, comprometeu-se a, se ofereceu para, se prontificou a, se disp\xF4s a, se disponibilizou a`
    ),
    pledges: list("vou, eu vou, vamos, tenho que, tenho de, temos que, temos de, devo"),
    agents: list("por, a cargo de, feito por"),
    cares: list(
      `se encarrega de, se encarregam de, encarrega-se de, encarregam-se de, ficou respons\xE1vel por, ficou respons\xE1vel pelo, ficou respons\xE1vel pela, fica respons\xE1vel por, ficam respons\xE1veis por, fica respons\xE1vel pelo, fica respons\xE1vel pela, ficam respons\xE1veis pelo, ficam respons\xE1veis pela, fica de, ficam de, ficou de, ficaram de, fica encarregado de, fica encarregada de, cuida de, cuidam de, cuida do, cuida da, cuidam do, cuidam da, trata de, tratam de, trata do, trata da, se encarrega do, se encarrega da, \xE9 respons\xE1vel pelo, \xE9 respons\xE1vel pela, ficou encarregado de, ficou encarregada de, ficar\xE1 de, ficaram respons\xE1veis por, ficar\xE1 encarregado de, se encarregar\xE1 de, se responsabiliza por, se responsabilizou por`
    ),
    presentEnds: list(`a, e, am, em, r\xE1, r\xE3o`),
    telling: list(
      `ser\xE1, ser\xE3o, estar\xE1, estar\xE3o, ter\xE1, haver\xE1, poder\xE1, participar\xE1, \xE9, s\xE3o, era, foi, est\xE1, est\xE3o, tem, t\xEAm, agradece, apresenta, abre, acrescenta, confirma, anuncia, acha, considera, quer, pede que, pede para, exp\xF5e, responde, participa, preside, entende, prefere, fala, falou, se`
    ),
    verbs: [],
    verbsAndNouns: [],
    orderEndings: list("ar, er, ir, or, ar-se"),
    orders: {
      words: forms("far\xE1/fazer, far\xE3o/fazer, fazem/fazer, dir\xE1/dizer, trar\xE1/trazer, trar\xE3o/trazer, v\xE3o/ir"),
      endings: forms(`far\xE1/fazer, far\xE3o/fazer, ar\xE1/ar, ar\xE3o/ar, er\xE1/er, er\xE3o/er, ir\xE1/ir, ir\xE3o/ir, am/ar`)
    },
    lastOrderEndings: [],
    ownerLabels: list(
      `respons\xE1vel, respons\xE1veis, encarregado, encarregada, quem, atribu\xEDdo a, atribu\xEDda a, resp., encarregados, a cargo de`
    ),
    taskLabels: list("tarefa, a\xE7\xE3o, atividade, o qu\xEA, o que"),
    notices: list("decis\xE3o, decidido, deliberado, acordo, aprovado, info, informa\xE7\xE3o, contexto, lembrete"),
    nothing: list(
      "a definir, por definir, nenhuma, nenhum, nada, sem tarefas, n\xE3o h\xE1 tarefas, sem pend\xEAncias, n\xE3o h\xE1 pend\xEAncias"
    ),
    saying: list(
      "acrescenta que, diz, disse, pergunta, explica, prop\xF5e, comenta, menciona, informa, sugere, lembra, relata"
    )
  },
  states: {
    done: list(`feito, feita, feitos, feitas, pronto, pronta, conclu\xEDdo, conclu\xEDda, terminado, terminada, realizado, realizada,
      finalizado, finalizada, encerrado, encerrada, fechado, fechada`),
    dropped: list("descartado, descartada, cancelado, cancelada, abandonado, abandonada"),
    open: list("em andamento, em curso, aberto, aberta, pendente, por fazer, em progresso, adiado, n\xE3o feito"),
    progress: list(`sem novidades, sem novidade, sem altera\xE7\xF5es, atualizado, atualizada, em pausa, em espera, em revis\xE3o,
      iniciado, iniciada, come\xE7ado, come\xE7ada, adiada, bloqueado, bloqueada, suspenso, suspensa, quase pronto, ainda
      pendente`)
  },
  columns: {
    task: list("tarefa, tarefas, o qu\xEA, o que, descri\xE7\xE3o, atividade, atividades, pend\xEAncia, pend\xEAncias, assunto"),
    owner: list(
      `respons\xE1vel, respons\xE1veis, quem, encarregado, encarregada, atribu\xEDdo a, atribu\xEDda a, resp, encarregados, a cargo de, respons\xE1vel pela tarefa, respons\xE1vel pela execu\xE7\xE3o, atribui\xE7\xE3o, atribui\xE7\xF5es, executor, executores, designado, designada`
    ),
    person: list("nome, nomes, pessoa, pessoas, integrante, integrantes, membro, membros, participante"),
    due: list(
      `prazo, data limite, data, quando, at\xE9 quando, vencimento, data de entrega, deadline, data da entrega, data prevista, prazo de entrega, previs\xE3o, prazo final, prazo limite, data final, prazos, entrega at\xE9, in\xEDcio fim, per\xEDodo, data de conclus\xE3o, conclus\xE3o, previs\xE3o de entrega, previs\xE3o de conclus\xE3o, at\xE9`
    ),
    state: list("estado, status, situa\xE7\xE3o, feito")
  },
  meetings: {
    date: list("data, quando, dia, hora, hor\xE1rio"),
    kinds: list("reuni\xE3o, reuni\xF5es, ata, atas, notas, pauta, sess\xE3o"),
    otherDays: list(
      "pr\xF3xima, pr\xF3ximo, \xFAltima, \xFAltimo, anterior, prazo, vence, at\xE9, desde, atualizado, publicado, adiada, vers\xE3o"
    )
  },
  due: {
    by: list(`at\xE9, at\xE9 o, at\xE9 ao, at\xE9 a, at\xE9 \xE0, at\xE9 dia, at\xE9 o dia, at\xE9 ao dia, para, para o, no m\xE1ximo at\xE9,
      o mais tardar, o mais tardar at\xE9`),
    before: list("antes de, antes do, antes da"),
    byBehind: list("o mais tardar, no m\xE1ximo"),
    not: list("n\xE3o, nao"),
    labels: list("prazo, data limite, data limite de, vencimento, entrega, data de entrega, deadline, vence"),
    articles: list("o, a, os, as, ao, \xE0, dia, esta, este, o dia, ao dia"),
    on: list("em, no, na, dia, no dia"),
    within: list("em, dentro de, no prazo de, num prazo de, daqui a, nos pr\xF3ximos, nas pr\xF3ximas"),
    about: list("cerca de"),
    more: list("mais"),
    withinEnd: [],
    roughly: list("mais ou menos, ou mais"),
    withinBehind: [],
    starts: list("a partir de, a partir do, a partir da, desde, come\xE7ando, come\xE7a, inicia"),
    startsBehind: list("em diante"),
    end: list("fim de, final de, o fim de, o final de, fim do, final do"),
    endBehind: [],
    middle: list("meados de, meio de, a metade de"),
    middleBehind: [],
    early: list("in\xEDcio de, in\xEDcio do, come\xE7o de"),
    during: list("durante, ao longo de, ao longo da, na"),
    next: list("pr\xF3ximo, pr\xF3xima, pr\xF3ximos, pr\xF3ximas, que vem, seguinte"),
    coming: list("pr\xF3ximo, pr\xF3xima, que vem"),
    this: list("este, esta, deste, desta, nesta, neste"),
    to: list("a, ao"),
    at: list("para"),
    nextWeeks: [],
    inAWeek: [],
    today: list("hoje, hoje \xE0 noite"),
    tomorrow: list("amanh\xE3"),
    dayAfterTomorrow: list("depois de amanh\xE3"),
    endOfDay: list("fim do dia, final do dia, o fim do dia, o final do dia"),
    endOfWeek: list("fim de semana, fim da semana, final da semana, o fim da semana, o final da semana"),
    endOfMonth: list("fim do m\xEAs, final do m\xEAs, o fim do m\xEAs, o final do m\xEAs"),
    endOfYear: list("fim do ano, final do ano, o fim do ano, o final do ano"),
    units: {
      day: list("dia, dias"),
      week: list("semana, semanas"),
      fortnight: list("quinzena"),
      month: list("m\xEAs, meses"),
      year: list("ano, anos")
    },
    numbers: forms("um/uma, dois/duas, tr\xEAs, quatro, cinco, seis, sete, oito, nove, dez"),
    months: forms(`janeiro/jan, fevereiro/fev, mar\xE7o/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago,
      setembro/set, outubro/out, novembro/nov, dezembro/dez`),
    weekdays: forms(`domingo/dom, segunda-feira/segunda, ter\xE7a-feira/ter\xE7a, quarta-feira/quarta, quinta-feira/quinta,
      sexta-feira/sexta, s\xE1bado/s\xE1b`),
    ordinals: list("\xBA, \xB0"),
    of: list("de"),
    rangeStarts: list("de, entre, desde"),
    through: list("e, ou, at\xE9"),
    events: list("reuni\xE3o, sess\xE3o, encontro, oficina, confer\xEAncia, evento, chamada, assembleia"),
    takesPlace: list("come\xE7a, inicia, acontece, ser\xE1 realizada"),
    papers: list("ata, notas, pauta, agenda, vers\xE3o, edi\xE7\xE3o"),
    sources: list("depois de, ver, de, do"),
    again: [],
    conditions: list("se, caso, a menos que, assim que"),
    clauses: list(`ningu\xE9m, n\xE3o, cada`)
  },
  small: list(`o, os, a, as, um, uma, uns, umas, e, ou, mas, tamb\xE9m, de, do, da, dos, das, em, no, na, nos, nas, com, por, para,
    pelo, pela, ao, aos, \xE0, \xE9, s\xE3o, est\xE1, deve, devem, vai, v\xE3o, tem, se, seu, sua, seus, suas, que,
    isto, isso, este, esta, estes, estas`),
  turning: list("n\xE3o, nunca, sem")
});

// src/core/languages/romanian.ts
var romanian = defineLanguage({
  code: "ro",
  sections: {
    actions: list(`sarcin\u0103, lucruri de f\u0103cut, ce avem de f\u0103cut, ce e de f\u0103cut,
      pa\u0219ii urm\u0103tori, pa\u0219i urm\u0103tori, urm\u0103torii pa\u0219i, lista de sarcini, list\u0103 de sarcini, plan de ac\u021Biune, planul de ac\u021Biune,
      puncte de ac\u021Biune, puncte deschise, probleme deschise, cine ce face, responsabilit\u0103\u021Bi, teme, teme pentru acas\u0103,
      angajamente, todos, activit\u0103\u021Bi, taskuri, task uri,
      \xEEmp\u0103r\u021Birea sarcinilor, ce urmeaz\u0103`),
    before: list("alte, noi, noile, principalele, lista de, rezumat"),
    beside: list(`decizii, decizie, hot\u0103r\xE2ri, hot\u0103r\xE2re, concluzii, concluzie, responsabili, responsabil, termene, termen,
      rezumat, rezultate, atribuite, alocate, r\u0103mase, noi, deschise, stabilite, asumate, individuale`),
    from: list("din, de, de la, pentru, p\xE2n\u0103, dup\u0103, ale, a"),
    whom: list("pentru"),
    review: list(`stadiul sarcinilor, sarcini de data trecut\u0103, ac\u021Biuni de data trecut\u0103, ac\u021Biuni din \u0219edin\u021Ba trecut\u0103,
      sarcini din \u0219edin\u021Ba trecut\u0103, sarcini din \u0219edin\u021Ba anterioar\u0103, urm\u0103rirea ac\u021Biunilor`),
    last: list("trecut\u0103, trecute, anterioar\u0103, anterioare, precedent\u0103, precedente, vechi"),
    over: list("f\u0103cute, finalizate, finalizat, terminate, terminat, \xEEncheiate, rezolvate, \xEEnchise"),
    other: list(`decizii, hot\u0103r\xE2ri, ordinea de zi, agenda, prezen\u021Bi, participan\u021Bi, note, noti\u021Be, minut\u0103, f\u0103cut, finalizate,
      \u0219edin\u021Ba urm\u0103toare, \xEEnt\xE2lnirea urm\u0103toare, linkuri, absen\u021Bi, diverse`),
    spans: list("sprint, s\u0103pt\u0103m\xE2na, etapa, faza"),
    decisions: list(`decizii, hot\u0103r\xE2ri, concluzii`),
    attendance: list(`prezen\u021Bi, prezent, prezen\u021B\u0103, participan\u021Bi, participant, participante, absen\u021Bi, membri, membri prezen\u021Bi,
      moderator, secretar, invita\u021Bi, au participat`),
    nextMeeting: list(`\u0219edin\u021Ba urm\u0103toare, urm\u0103toarea \u0219edin\u021B\u0103, \xEEnt\xE2lnirea urm\u0103toare, urm\u0103toarea \xEEnt\xE2lnire, \u0219edin\u021Ba viitoare,
      \xEEnt\xE2lnirea viitoare`)
  },
  plans: {
    matters: list("obiectiv, obiective, plan, planuri, munc\u0103, taskurilor, sarcinilor"),
    pending: list("planificate, alocate, de f\u0103cut, s\u0103pt\u0103m\xE2na aceasta"),
    until: list("pentru, p\xE2n\u0103, p\xE2n\u0103 la"),
    ahead: list("s\u0103pt\u0103m\xE2na viitoare, s\u0103pt\u0103m\xE2na urm\u0103toare, urm\u0103toarea s\u0103pt\u0103m\xE2n\u0103, data viitoare, sprintul urm\u0103tor"),
    sharing: list("\xEEmp\u0103r\u021Birea, distribuirea, alocarea, atribuirea, repartizarea"),
    hints: list(`responsabilit\u0103\u021Bi, responsabili, termene, cine face, ce face, ac\u021Biuni`),
    noHints: list(`discu\u021Bii, raport, ordinea de zi, exemplu`),
    noTasks: list(`vot, voturi, mo\u021Biuni, roluri, prezent\u0103ri, idei, propuneri, anun\u021Buri, ast\u0103zi`)
  },
  people: {
    and: list("\u0219i, sau, cu"),
    placeholders: list("cineva, nimeni, de stabilit, de decis, nealocat, necunoscut, cine, voluntar, voluntari, nume"),
    everyone: list("to\u021Bi, toat\u0103 lumea, fiecare"),
    groups: list(
      `echip\u0103, echipa, grup, grupul, grup de lucru, comitet, comisie, membri, membrii, participan\u021Bi, mentori, voluntari, comitetul, comisia, conducerea, consiliul`
    ),
    nobody: list(`not\u0103, note, observa\u021Bie, observa\u021Bii, subiect, subiecte, \xEEntrebare, \xEEntreb\u0103ri, r\u0103spuns, idee, idei, vezi, exemplu,
      rezultat, rezultate, decizie, decizii, sarcin\u0103, sarcini, ac\u021Biune, ac\u021Biuni, data, dat\u0103, ora, or\u0103, locul, loc, link, stare,
      stadiu, obiectiv, obiective, problem\u0103, probleme, solu\u021Bie, propunere, propuneri, discu\u021Bie, discu\u021Bii, informa\u021Bie, info,
      nou, important, \u0219edin\u021Ba urm\u0103toare, ordinea de zi, context, concluzie, rezumat, termen, f\u0103cut, responsabil, anex\u0103, vot,
      luni, mar\u021Bi, miercuri, joi, vineri, s\xE2mb\u0103t\u0103, duminic\u0103, azi, ast\u0103zi, m\xE2ine, diminea\u021B\u0103, diminea\u021Ba, dup\u0103-amiaz\u0103, seara, de f\u0103cut`),
    titles: [],
    particles: list("de, din, la")
  },
  tasks: {
    markers: list("ac\u021Biune, ac\u021Biuni, sarcin\u0103, sarcini, de f\u0103cut, todo, to do"),
    initials: [],
    joints: list(`trebuie, urmeaz\u0103, va, vor, ar trebui, este responsabil de, este responsabil\u0103 de, responsabil de,
      responsabil cu`),
    passives: list("fi, sa fie, s\u0103 fie"),
    promises: list("se angajeaz\u0103 s\u0103, se ofer\u0103 s\u0103, a promis s\u0103, propune s\u0103, accept\u0103 s\u0103"),
    pledges: list("voi, eu voi, o s\u0103, am s\u0103, vom, trebuie s\u0103"),
    agents: list("de, de c\u0103tre"),
    cares: list(`se ocup\u0103 de, se ocup\u0103 cu, se vor ocupa de, se va ocupa de, preia, preiau`),
    presentEnds: list(`\u0103, e, e\u0219te, az\u0103`),
    telling: list(
      `este, e, sunt, era, are, au, a, mul\u021Bume\u0219te, prezint\u0103, deschide, adaug\u0103, confirm\u0103, anun\u021B\u0103, crede, consider\u0103, vrea, cere ca, cere s\u0103, spune, r\u0103spunde, particip\u0103, se`
    ),
    verbs: [],
    verbsAndNouns: [],
    orderEndings: list("area, erea, irea, are, ere, ire"),
    lastOrderEndings: [],
    ownerLabels: list(`responsabil, responsabil\u0103, responsabili, cine, atribuit, alocat, resp., r\u0103spunde`),
    taskLabels: list("sarcin\u0103, ac\u021Biune, activitate, ce"),
    notices: list("decizie, decis, hot\u0103r\xE2t, hot\u0103r\xE2re, aprobat, info, informa\u021Bie, context, not\u0103"),
    nothing: list("de stabilit, niciuna, niciunul, nimic, nicio sarcin\u0103, f\u0103r\u0103 sarcini, nicio ac\u021Biune"),
    saying: list("spune, \xEEntreab\u0103, explic\u0103, propune, men\u021Bioneaz\u0103, crede, sugereaz\u0103, anun\u021B\u0103, poveste\u0219te")
  },
  states: {
    done: list(
      `f\u0103cut, f\u0103cut\u0103, f\u0103cute, gata, terminat, terminat\u0103, finalizat, finalizat\u0103, rezolvat, rezolvat\u0103, \xEEncheiat, \xEEnchis`
    ),
    dropped: list("anulat, anulat\u0103, abandonat, abandonat\u0103, renun\u021Bat"),
    open: list("\xEEn lucru, \xEEn curs, deschis, nef\u0103cut, \xEEn a\u0219teptare, am\xE2nat, neterminat"),
    progress: list(`f\u0103r\u0103 nout\u0103\u021Bi, nicio noutate, nimic nou, actualizat, actualizat\u0103, \xEEn pauz\u0103, \xEEn revizuire, \xEEnceput, \xEEnceput\u0103,
      demarat, demarat\u0103, am\xE2nat\u0103, suspendat, suspendat\u0103, blocat, blocat\u0103, \xEEnc\u0103 \xEEn lucru, aproape gata`)
  },
  columns: {
    task: list("sarcin\u0103, sarcina, ac\u021Biunea, ce, descriere, activitate, subiect"),
    owner: list(
      `responsabil, responsabil\u0103, responsabili, cine, atribuit, alocat, responsabilul, resp, r\u0103spunde, responsabili sarcin\u0103, alocat lui, persoan\u0103 responsabil\u0103`
    ),
    person: list("nume, numele, persoan\u0103, persoana, persoane"),
    due: list("termen, termen limit\u0103, termenul, c\xE2nd, p\xE2n\u0103 c\xE2nd, data, dat\u0103, scaden\u021B\u0103, deadline"),
    state: list("stare, stadiu, status, f\u0103cut")
  },
  meetings: {
    date: list("data, c\xE2nd, ziua, ora"),
    kinds: list(
      "\u0219edin\u021B\u0103, \u0219edin\u021Ba, \xEEnt\xE2lnire, \xEEnt\xE2lnirea, proces-verbal, procese-verbale, minut\u0103, minuta, minute, note, agenda"
    ),
    otherDays: list(
      "urm\u0103toarea, urm\u0103torul, viitoare, precedenta, anterioar\u0103, ultima, termen, p\xE2n\u0103, actualizat, publicat, am\xE2nat\u0103, versiunea"
    )
  },
  due: {
    by: list(`p\xE2n\u0103, p\xE2n\u0103 la, p\xE2n\u0103 pe, p\xE2n\u0103 \xEEn, p\xE2n\u0103 la data de, p\xE2n\u0103 cel t\xE2rziu, cel t\xE2rziu, cel t\xE2rziu pe,
      nu mai t\xE2rziu de`),
    before: list("\xEEnainte de"),
    byBehind: list("cel t\xE2rziu"),
    not: list("nu"),
    labels: list("termen, termen limit\u0103, termen-limit\u0103, deadline, scaden\u021B\u0103, data limit\u0103"),
    articles: list("data de, ziua de, sf\xE2r\u0219itul"),
    on: list("pe, la"),
    within: list("\xEEn, \xEEn termen de, peste, \xEEn urm\u0103toarele, \xEEn urm\u0103torii"),
    about: list("aproximativ, circa"),
    more: [],
    withinEnd: [],
    roughly: list("\u0219i ceva, sau mai mult"),
    withinBehind: [],
    starts: list("\xEEncep\xE2nd cu, \xEEncep\xE2nd din, de la, din, \xEEncepe pe, \xEEncepe la"),
    startsBehind: list("\xEEncolo"),
    end: list("sf\xE2r\u0219itul lui, sf\xE2r\u0219itul, sf\xE2r\u0219it de, finalul lui, finalul, sf\xE2r\u0219itul lunii, finalul lunii"),
    endBehind: [],
    middle: list("mijlocul lui, mijlocul, jum\u0103tatea lui, mijlocul lunii, jum\u0103tatea lunii"),
    middleBehind: [],
    early: list("\xEEnceputul lui, \xEEnceputul, \xEEnceputul lunii"),
    during: list("\xEEn timpul, pe parcursul, \xEEn cursul, \xEEn"),
    next: list("viitor, viitoare, viitorul, urm\u0103toarea, urm\u0103torul, urm\u0103toare"),
    coming: [],
    this: list("aceasta, aceast\u0103, asta, acest, acesta"),
    to: list("la"),
    at: list("pentru"),
    nextWeeks: [],
    inAWeek: [],
    today: list("azi, ast\u0103zi, disear\u0103"),
    tomorrow: list("m\xE2ine"),
    dayAfterTomorrow: list("poim\xE2ine"),
    endOfDay: list("sf\xE2r\u0219itul zilei, finalul zilei"),
    endOfWeek: list("sf\xE2r\u0219itul s\u0103pt\u0103m\xE2nii, finalul s\u0103pt\u0103m\xE2nii"),
    endOfMonth: list("sf\xE2r\u0219itul lunii, finalul lunii"),
    endOfYear: list("sf\xE2r\u0219itul anului, finalul anului"),
    units: {
      day: list("zi, zile"),
      week: list("s\u0103pt\u0103m\xE2n\u0103, s\u0103pt\u0103m\xE2na, s\u0103pt\u0103m\xE2ni"),
      fortnight: [],
      month: list("lun\u0103, luna, luni"),
      year: list("an, ani, anul")
    },
    numbers: forms("un/o/una, doi/dou\u0103, trei, patru, cinci, \u0219ase, \u0219apte, opt, nou\u0103, zece"),
    months: forms(`ianuarie/ian, februarie/feb, martie/mar, aprilie/apr, mai, iunie/iun, iulie/iul, august/aug,
      septembrie/sept/sep, octombrie/oct, noiembrie/nov/noi, decembrie/dec`),
    weekdays: forms("duminic\u0103/dum, luni, mar\u021Bi, miercuri/mie, joi, vineri/vin, s\xE2mb\u0103t\u0103/s\xE2m"),
    ordinals: [],
    of: [],
    rangeStarts: list("\xEEntre, de la"),
    through: list("\u0219i, sau, p\xE2n\u0103 la"),
    events: list("\u0219edin\u021Ba, \u0219edin\u021B\u0103, \xEEnt\xE2lnirea, \xEEnt\xE2lnire, atelier, conferin\u021B\u0103, eveniment, apel, adunare"),
    takesPlace: list("\xEEncepe, are loc"),
    papers: list("minuta, note, noti\u021Be, ordinea de zi, versiunea, edi\u021Bia"),
    sources: list("dup\u0103, vezi, din"),
    again: [],
    conditions: list("dac\u0103, \xEEn caz c\u0103, odat\u0103 ce"),
    clauses: list(`nimeni, nu, fiecare`)
  },
  small: list(`un, o, unui, unei, \u0219i, si, sau, dar, mai, de, din, la, \xEEn, in, pe, cu, pentru, prin, spre, este, sunt, era, va, vor,
    trebuie, s\u0103, sa, a, ale, al, se, \xEE\u0219i, isi, lui, ei, lor, c\u0103, ca`),
  turning: list("f\u0103r\u0103")
});

// src/core/languages/spanish-sections.ts
var sections6 = {
  actions: list(`tarea, tareas pendientes, pendientes, pr\xF3ximos pasos, pr\xF3ximo paso,
    siguientes pasos, siguiente paso, pasos a seguir, acciones a realizar, acciones a seguir, acciones a tomar,
    puntos de acci\xF3n, plan de acci\xF3n, lista de tareas, cosas por hacer, cosas que hacer, qui\xE9n hace qu\xE9,
    temas pendientes, asuntos pendientes, puntos pendientes, compromisos, asignaciones, todo, todos, deberes, acciones acordadas, para hacer, encargos, responsabilidades, tareas asignadas,
    asignaci\xF3n de tareas, distribuci\xF3n de tareas, reparto de tareas, divisi\xF3n de tareas, tareas a realizar, tareas por realizar,
    tareas a desarrollar, actividades pendientes, actividades a realizar, actividades por realizar, trabajo pendiente, trabajo asignado, siguientes acciones, siguientes tareas, pasos siguientes, qu\xE9 hacer, qu\xE9 sigue, lo que sigue, qu\xE9 falta, lo que falta`),
  before: list(
    `las, los, nuestras, nuevas, nuevos, otras, otros, principales, lista de, resumen de, pr\xF3ximas, actuales`
  ),
  beside: list(`acuerdos, acuerdo, decisiones, decisi\xF3n, conclusiones, conclusi\xF3n, responsables, responsable, plazos,
    fechas l\xEDmite, resumen, resultados, asignadas, asignados, acordadas, acordados, nuevas, nuevos, abiertas, abiertos, previstas, pr\xF3ximas, pendientes, por hacer, para la pr\xF3xima reuni\xF3n, individuales, repartidas, definidas, semanales`),
  from: list("de, del, para, desde, hasta, antes, tras, por"),
  whom: list("para, de"),
  review: list(`seguimiento, seguimiento de tareas, seguimiento de acciones, seguimiento de acuerdos,
    tareas de la reuni\xF3n anterior, pendientes de la reuni\xF3n anterior, revisi\xF3n de tareas, revisi\xF3n de pendientes`),
  last: list("anterior, anteriores, \xFAltima, \xFAltimas, \xFAltimo, pasadas, pasada, previas"),
  over: list(
    "hecho, hechas, completadas, completado, terminadas, terminado, cerradas, cerrados, realizadas, finalizadas"
  ),
  other: list(`decisiones, acuerdos, orden del d\xEDa, agenda, asistentes, participantes, notas, acta, hecho, completado,
    pr\xF3xima reuni\xF3n, enlaces, ausentes, varios, ruegos y preguntas`),
  spans: list("sprint, semana, iteraci\xF3n, fase, hito"),
  decisions: list(`decisiones, decisi\xF3n, acuerdos, conclusiones, resoluciones`),
  attendance: list(`asistieron, vinieron, estuvieron, asistentes, asistente, asistencia, participantes, participante, presentes, presente, ausentes, excusados,
    miembros, miembros presentes, moderador, moderadora, secretario, secretaria, invitados, convocados`),
  nextMeeting: list("pr\xF3xima reuni\xF3n, siguiente reuni\xF3n, pr\xF3xima sesi\xF3n, pr\xF3xima llamada, pr\xF3ximo encuentro")
};

// src/core/languages/spanish.ts
var spanish = defineLanguage({
  code: "es",
  sections: sections6,
  plans: {
    matters: list("trabajo, trabajos, objetivo, objetivos, plan, planes, metas, actividades, cosas"),
    pending: list(
      "asignado, asignados, asignadas, pendiente, pendientes, a realizar, por realizar, a hacer, por hacer, previstas, planificadas, programadas, pr\xF3ximos, pr\xF3ximas, semanales, esta semana, de la semana"
    ),
    until: list("para, hasta, antes de, en"),
    ahead: list(
      "pr\xF3xima semana, semana pr\xF3xima, siguiente semana, semana que viene, pr\xF3xima vez, pr\xF3ximo sprint, siguiente sprint, pr\xF3xima clase"
    ),
    sharing: list("asignaci\xF3n, distribuci\xF3n, reparto, repartici\xF3n, divisi\xF3n, delegaci\xF3n, definici\xF3n"),
    shared: list(
      "repartimos, repartido, repartidos, repartida, repartidas, dividimos, dividido, divididos, dividida, divididas, asignamos, asignado, asignados, asignada, asignadas, distribuimos, distribuido, distribuidos, distribuida, distribuidas"
    ),
    hints: list(
      `qui\xE9n se encarga, responsables, responsabilidades, entregables, entregas, recordatorios, plazos, qui\xE9n hace, preparar`
    ),
    noHints: list(`discusi\xF3n, informe, informes, temas, orden del d\xEDa, ejemplo`),
    noTasks: list(
      `votos, votaci\xF3n, votaciones, mociones, roles, rol, charlas, ponencias, ideas, propuestas, sugerencias, anuncios, novedades, hoy, ronda, programa`
    )
  },
  people: {
    and: list("y, e, o, con"),
    placeholders: list(
      "alguien, nadie, por definir, por asignar, por determinar, sin asignar, qui\xE9n, voluntario, voluntarios, nombre, tu nombre, nombre apellido, fulano de tal"
    ),
    everyone: list("todos, todas, todo el mundo, cada uno"),
    groups: list(
      `equipo, grupo, grupo de trabajo, comit\xE9, comisi\xF3n, junta, miembros, participantes, mentores, voluntariado, directiva, secretar\xEDa, coordinaci\xF3n, equipo de trabajo, asamblea, consejo, profesorado, coordinadores`
    ),
    nobody: list(`nota, notas, observaci\xF3n, observaciones, tema, temas, pregunta, preguntas, respuesta, idea, ideas, ver, v\xE9ase,
      ejemplo, resultado, resultados, decisi\xF3n, decisiones, acuerdo, acuerdos, tarea, tareas, fecha, hora, lugar, enlace,
      enlaces, estado, objetivo, objetivos, problema, soluci\xF3n, propuesta, propuestas, discusi\xF3n, debate, informaci\xF3n, info,
      nuevo, importante, pr\xF3xima reuni\xF3n, orden del d\xEDa, contexto, conclusi\xF3n, resumen, plazo, hecho, responsable, anexo,
      votaci\xF3n, lunes, martes, mi\xE9rcoles, jueves, viernes, s\xE1bado, domingo, hoy, ma\xF1ana, tarde, noche, recordatorio, pendiente, fuente, fuentes, tabla, figura, leyenda, cuadro`),
    partEndings: list("ci\xF3n, si\xF3n"),
    titles: [],
    particles: list("de, del, la, las, los")
  },
  tasks: {
    markers: list("acci\xF3n, acciones, tarea, tareas, pendiente, por hacer, to do, punto de acci\xF3n"),
    initials: [],
    joints: list(`debe, deben, deber\xE1, deber\xE1n, deber\xEDa, tiene que, tienen que, va a, van a, ha de, puede, pueden,
      es responsable de, son responsables de, encargado de, encargada de, responsable de, ser\xE1 responsable de, ser\xE1n responsables de, ser\xE1 el responsable de, ser\xE1 la responsable de, tendr\xE1 que, tendr\xE1n que, deber\xEDan, queda encargado de, queda encargada de, quedan encargados de, quedan encargadas de, queda a cargo de, quedan a cargo de, est\xE1 encargado de, est\xE1 encargada de`),
    passives: list("ser"),
    promises: list(
      `se compromete a, se comprometen a, se ofrece a, se ofrecen a, propone, acepta, se comprometi\xF3 a, se comprometieron a, se ofreci\xF3 a, se ofreci\xF3 para, se ofrece para, qued\xF3 en, quedaron en, qued\xF3 de, quedaron de, queda de, quedan de`
    ),
    pledges: list("voy a, yo voy a, vamos a, tengo que, tenemos que, debo, debemos"),
    agents: list("por, a cargo de, lo hace"),
    cares: list(
      `se encarga de, se encargan de, se ocupa de, se ocupan de, queda en, quedan en, se encarga del, se encargan del, se encarga de la, se encarga de los, se encarga de las, se ocupa del, se ocupa de la, se ocupa de los, se ocupa de las, se encargar\xE1 de, se encargar\xE1n de, se encargar\xE1 del, se encargar\xE1 de la, se encargar\xE1 de los, se encargar\xE1 de las, se ocupar\xE1 de, se ocupar\xE1n de, se ocupar\xE1 del, se ocupar\xE1 de la`
    ),
    presentEnds: list(`a, e, an, en, r\xE1, r\xE1n`),
    telling: list(
      `ser\xE1, ser\xE1n, estar\xE1, estar\xE1n, tendr\xE1, habr\xE1, podr\xE1, podr\xE1n, asistir\xE1, es, son, era, fue, est\xE1, est\xE1n, ha, han, agradece, presenta, abre, a\xF1ade, confirma, anuncia, cree, considera, quiere, pide que, tiene, expone, responde, asiste, participa, preside, entiende, prefiere, dirige, se`
    ),
    verbs: [],
    verbsAndNouns: [],
    orderEndings: list("ar, er, ir, arse, erse, irse, arlo, erlo, irlo"),
    orders: {
      words: forms(
        "har\xE1/hacer, har\xE1n/hacer, hacen/hacer, dir\xE1/decir, dir\xE1n/decir, tendr\xE1/tener, pondr\xE1/poner, pondr\xE1n/poner, vendr\xE1/venir, vendr\xE1n/venir, saldr\xE1/salir"
      ),
      endings: forms(
        `ondr\xE1/oner, ondr\xE1n/oner, endr\xE1/ener, endr\xE1n/ener, ar\xE1/ar, ar\xE1n/ar, er\xE1/er, er\xE1n/er, ir\xE1/ir, ir\xE1n/ir`
      )
    },
    lastOrderEndings: [],
    ownerLabels: list(
      `responsable, responsables, encargado, encargada, qui\xE9n, asignado a, asignada a, resp., a cargo de, encargados, encargadas`
    ),
    taskLabels: list("tarea, acci\xF3n, actividad, qu\xE9"),
    notices: list(
      "decisi\xF3n, decidido, acuerdo, acordado, aprobado, info, informaci\xF3n, contexto, recordatorio, se acuerda"
    ),
    nothing: list(
      "por definir, por determinar, ninguna, ninguno, nada, sin tareas, no hay tareas, no hay pendientes, sin pendientes"
    ),
    saying: list(
      "a\xF1ade que, dice, pregunta, explica, propone, comenta, menciona, se\xF1ala, informa, opina, sugiere, recuerda"
    )
  },
  states: {
    done: list(`hecho, hecha, hechos, hechas, listo, lista, terminado, terminada, completado, completada, realizado, realizada,
      cerrado, cerrada`),
    dropped: list("descartado, descartada, cancelado, cancelada, anulado, anulada, abandonado"),
    open: list("en curso, en proceso, abierto, abierta, pendiente, sin hacer, en progreso, aplazado"),
    progress: list(`sin novedades, sin novedad, sin cambios, actualizado, actualizada, en pausa, en espera, en revisi\xF3n, iniciado,
      iniciada, empezado, empezada, comenzado, comenzada, aplazada, pospuesto, pospuesta, bloqueado, bloqueada, en
      marcha, casi listo, sigue pendiente`)
  },
  columns: {
    task: list("tarea, qu\xE9, descripci\xF3n, actividad, punto, asunto"),
    owner: list(
      `responsable, responsables, qui\xE9n, encargado, encargada, asignado a, asignada a, a cargo de, resp, encargados, encargadas, a cargo, asignado, asignada, asignados, asignadas, asignaci\xF3n`
    ),
    person: list("nombre, nombres, persona, personas, integrante, integrantes, miembro, miembros"),
    due: list(
      `fecha l\xEDmite, plazo, vencimiento, vence, cu\xE1ndo, para cu\xE1ndo, fecha, fecha de entrega, deadline, fecha prevista, fecha compromiso, fecha de compromiso, fecha fin, plazo de entrega, fecha objetivo, fecha de cumplimiento, fechas, entrega, fecha estimada, fecha final, fecha de finalizaci\xF3n, l\xEDmite, hasta`
    ),
    state: list("estado, estatus, situaci\xF3n, hecho")
  },
  meetings: {
    date: list("fecha, cu\xE1ndo, d\xEDa, hora"),
    kinds: list("reuni\xF3n, reuniones, acta, actas, minuta, minutas, notas, orden del d\xEDa, sesi\xF3n"),
    otherDays: list(
      "pr\xF3xima, pr\xF3ximo, \xFAltima, \xFAltimo, anterior, plazo, vence, hasta, desde, actualizado, publicado, aplazada, versi\xF3n"
    )
  },
  due: {
    by: list(`para, para el, hasta, hasta el, a m\xE1s tardar, a m\xE1s tardar el, no m\xE1s tarde del, vence,
      vence el, entregar el, l\xEDmite`),
    before: list("antes de, antes del"),
    byBehind: list("a m\xE1s tardar, como m\xE1ximo, como muy tarde"),
    not: list("no"),
    labels: list("fecha l\xEDmite, plazo, vencimiento, vence, entrega, fecha de entrega, deadline"),
    articles: list("el, la, los, las, del, este, esta, d\xEDa"),
    on: list("el, este"),
    within: list("en, dentro de, en un plazo de, en el plazo de, en los pr\xF3ximos, en las pr\xF3ximas"),
    about: list("unos, unas, aproximadamente"),
    more: list("m\xE1s"),
    withinEnd: [],
    roughly: list("m\xE1s o menos, o m\xE1s"),
    withinBehind: [],
    starts: list("a partir de, a partir del, desde, desde el, empezando, comenzando, comienza el, empieza el"),
    startsBehind: list("en adelante"),
    end: list("fin de, final de, finales de, fines de, el fin de, el final de"),
    endBehind: [],
    middle: list("mediados de, la mitad de, medio"),
    middleBehind: [],
    early: list("principios de, comienzos de, inicio de"),
    during: list("durante, a lo largo de, en"),
    next: list("pr\xF3ximo, pr\xF3xima, pr\xF3ximos, pr\xF3ximas, que viene, siguiente, entrante"),
    coming: list("pr\xF3ximo, pr\xF3xima, que viene, siguiente"),
    this: list("este, esta"),
    to: list("al, a"),
    at: list("para"),
    nextWeeks: [],
    inAWeek: [],
    today: list("hoy, esta noche, esta tarde"),
    tomorrow: list("ma\xF1ana"),
    dayAfterTomorrow: list("pasado ma\xF1ana"),
    endOfDay: list("fin del d\xEDa, final del d\xEDa, el final del d\xEDa"),
    endOfWeek: list("fin de semana, final de la semana, finales de semana, el final de la semana, fin de la semana"),
    endOfMonth: list("fin de mes, final de mes, finales de mes, fines de mes, fin del mes, el final del mes"),
    endOfYear: list("fin de a\xF1o, final de a\xF1o, finales de a\xF1o, fin del a\xF1o"),
    units: {
      day: list("d\xEDa, d\xEDas"),
      week: list("semana, semanas"),
      fortnight: list("quincena"),
      month: list("mes, meses"),
      year: list("a\xF1o, a\xF1os")
    },
    numbers: forms("un/una/uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez"),
    months: forms(`enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago,
      septiembre/setiembre/sept/sep, octubre/oct, noviembre/nov, diciembre/dic`),
    weekdays: forms("domingo/dom, lunes/lun, martes, mi\xE9rcoles/mi\xE9, jueves/jue, viernes/vie, s\xE1bado/s\xE1b"),
    ordinals: list("\xBA, \xB0"),
    of: list("de, del"),
    rangeStarts: list("del, entre, desde"),
    through: list("y, o, hasta"),
    events: list("reuni\xF3n, sesi\xF3n, encuentro, taller, conferencia, evento, llamada, asamblea"),
    takesPlace: list("empieza, comienza, tendr\xE1 lugar, se celebra"),
    papers: list("acta, notas, orden del d\xEDa, agenda, versi\xF3n, edici\xF3n"),
    sources: list("despu\xE9s de, ver, del, de"),
    again: [],
    conditions: list("si, salvo que, en caso de, en cuanto"),
    clauses: list(`nadie, no, cada`)
  },
  small: list(`el, la, los, las, lo, un, una, unos, unas, y, e, o, u, pero, tambi\xE9n, de, del, a, al, en, con, por, para, sobre,
    es, son, est\xE1, debe, deben, va, van, ha, han, se, su, sus, que, le, les, nos,
    esto, este, esta, estos, estas`),
  turning: list("nunca, sin")
});

// src/core/languages/vocabulary.ts
var LANGUAGES = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  romanian,
  polish,
  japanese,
  chinese,
  korean
];
var ENGLISH = [english];
var VOCABULARIES = new Map(
  LANGUAGES.map((language) => [language.code, language === english ? ENGLISH : [english, language]])
);
function vocabularyOf(code) {
  return VOCABULARIES.get(code) ?? ENGLISH;
}
function gather(vocabulary, pick) {
  return vocabulary.flatMap(pick);
}
function perVocabulary(make) {
  const made = /* @__PURE__ */ new WeakMap();
  let last = null;
  return (vocabulary) => {
    if (last?.vocabulary === vocabulary) return last.patterns;
    const patterns16 = made.get(vocabulary) ?? make(vocabulary);
    made.set(vocabulary, patterns16);
    last = { vocabulary, patterns: patterns16 };
    return patterns16;
  };
}

// src/core/languages/compile.ts
var LETTERS = String.raw`\w\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff`;
var START = `(?<![${LETTERS}])`;
var END = `(?![${LETTERS}])`;
var JOINED$made;
function JOINED() {
  return JOINED$made ??= new RegExp("[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}〆]", "u");
}
var WHOLE$made;
function WHOLE() {
  return WHOLE$made ??= new RegExp("^[\\p{L}\\p{N}].*[\\p{L}\\p{N}]$|^[\\p{L}\\p{N}]$", "u");
}
var SPELLINGS = {
  \u00DF: "(?:\xDF|ss)",
  \u0142: "[\u0142l]",
  \u00F8: "[\xF8o]",
  \u00E6: "(?:\xE6|ae)",
  \u0153: "(?:\u0153|oe)",
  \u00E4: String.raw`(?:ä|ae|a\p{M}?)`,
  \u00F6: String.raw`(?:ö|oe|o\p{M}?)`,
  \u00FC: String.raw`(?:ü|ue|u\p{M}?)`,
  // With a comma below or, as older keyboards write it, with a cedilla.
  \u0219: String.raw`[șşs]\p{M}?`,
  \u021B: String.raw`[țţt]\p{M}?`
};
function spell(word) {
  const pattern2 = Array.from(word.normalize("NFC").toLowerCase(), spellLetter).join("");
  return pattern2.replace((pattern$56 ??= new RegExp("(?<=\\w)\\['’\\](?=\\w)", "g")), "['\u2019]?");
}
function spellLetter(letter) {
  if (letter === " ") return String.raw`(?:\s+|-)`;
  if (letter === "-") return String.raw`[\s–-]?`;
  if (letter === "'") return `['\u2019]`;
  const spelling = SPELLINGS[letter];
  if (spelling !== void 0) return spelling;
  const [base = ""] = letter.normalize("NFD");
  if (base !== letter && (pattern$57 ??= new RegExp("^[a-z]$")).test(base)) return String.raw`(?:${letter}|${base}\p{M}?)`;
  return escapeSign(letter);
}
function escapeSign(letter) {
  return letter.replace((pattern$58 ??= new RegExp("[\\\\^$.*+?()[\\]{}|/]", "g")), String.raw`\$&`);
}
var MARK = String.raw`[\u0300-\u036f]?`;
var FOLDED_SPELLINGS = {
  \u00DF: "(?:\xDF|ss)",
  \u00E6: "(?:\xE6|ae)",
  \u0153: "(?:\u0153|oe)",
  \u00E4: `a(?:e|${MARK})`,
  \u00F6: `o(?:e|${MARK})`,
  \u00FC: `u(?:e|${MARK})`
};
var PLAIN2$made;
function PLAIN2() {
  return PLAIN2$made ??= new RegExp("^[a-z ]+$");
}
function spellFolded(word) {
  if (PLAIN2().test(word)) return word.replaceAll(" ", String.raw`(?:\s+|-)`);
  const pattern2 = Array.from(word.normalize("NFC").toLowerCase(), (letter) => spellFoldedLetter(letter)).join("");
  if (JOINED().test(word)) return pattern2.replaceAll(String.raw`(?:\s+|-)`, String.raw`\s*`);
  return pattern2.replace((pattern$59 ??= new RegExp("(?<=\\w)'(?=\\w)", "g")), "'?");
}
var spellFoldedLetter = rememberAnswers((letter) => {
  if (letter === " ") return String.raw`(?:\s+|-)`;
  if (letter === "-") return String.raw`[\s–-]?`;
  const spelling = FOLDED_SPELLINGS[letter];
  if (spelling !== void 0) return spelling;
  const folded = foldLetters(letter);
  if (folded !== letter) return `${folded}${MARK}`;
  return escapeSign(letter);
});
function anyWord(words) {
  return joinWords(words, spell);
}
function anyFolded(words) {
  return joinWords(words, spellFolded);
}
function joinWords(words, spell2) {
  const sorted = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  const joined2 = sorted.filter((word) => JOINED().test(word));
  const spaced2 = sorted.filter((word) => !JOINED().test(word));
  const open = spaced2.filter((word) => !WHOLE().test(word));
  const whole = spaced2.filter((word) => WHOLE().test(word));
  const parts2 = [
    ...joined2.map(spell2),
    ...open.map((word) => `${(pattern$60 ??= new RegExp("^[\\p{L}\\p{N}]", "u")).test(word) ? START : ""}${spell2(word)}`),
    ...whole.length === 0 ? [] : [`${START}(?:${whole.map(spell2).join("|")})${END}`]
  ];
  return parts2.length === 0 ? "(?!)" : `(?:${parts2.join("|")})`;
}
function either(words) {
  if (words.length === 0) return "(?!)";
  const sorted = words.toSorted((a, b) => b.length - a.length);
  return `(?:${sorted.map(
    (word) => Array.from(word, escapeSign).join("").replaceAll(" ", String.raw`\s`)
  ).join("|")})`;
}
function anyEnding(words) {
  const sorted = words.toSorted((a, b) => b.length - a.length);
  const parts2 = sorted.map(
    (word) => (pattern$61 ??= new RegExp("\\p{Script=Latin}", "u")).test(word) ? String.raw`${spellFolded(word)}(?!\p{L})` : spellFolded(word)
  );
  return parts2.length === 0 ? "(?!)" : `(?:${parts2.join("|")})`;
}
function foldWord(word) {
  return LETTERS_ONLY().test(word) ? word.toLowerCase() : foldMarked(word);
}
var LETTERS_ONLY$made;
function LETTERS_ONLY() {
  return LETTERS_ONLY$made ??= new RegExp("^[A-Za-z]+$");
}
var foldMarked = rememberAnswers(
  (word) => foldCase(word).replace((pattern$62 ??= new RegExp("ß", "g")), "ss").replace((pattern$63 ??= new RegExp("ł", "g")), "l").replace((pattern$64 ??= new RegExp("’", "g")), "'").replace((pattern$65 ??= new RegExp("[\\s–-]+", "g")), " ").trim()
);
function isOneOf(words) {
  const folded = new Set(words.map(foldWord));
  return (text) => folded.has(foldWord(text));
}

// src/core/text/calendar.ts
var DAY = 864e5;
function formatDay(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
function addDays(day, days2) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days2 * DAY).toISOString().slice(0, 10);
}
function addMonths(day, months2) {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months2, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months2, Math.min(date, last))).toISOString().slice(0, 10);
}
function lastDayOf(year, month) {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
function weekdayOf(day) {
  return (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).getUTCDay();
}
function mondayOf(day) {
  return addDays(day, 1 - (weekdayOf(day) || 7));
}

// src/core/note/dates/day-names.ts
var MONTHS = numberNames(({ months: months2 }) => months2, 1);
var WEEKDAYS = numberNames(({ weekdays: weekdays2 }) => weekdays2, 0);
function numberOfMonth(word) {
  return MONTHS.get(foldCase(word)) ?? null;
}
function numberOfWeekday(word) {
  return WEEKDAYS.get(foldCase(word)) ?? null;
}
function numberNames(pick, first2) {
  const found = /* @__PURE__ */ new Map();
  for (const { due } of LANGUAGES)
    for (const [index2, names] of pick(due).entries())
      for (const name of names) if (!found.has(foldCase(name))) found.set(foldCase(name), index2 + first2);
  return found;
}

// src/core/note/dates/find-day.ts
var MOST_TEXT = 300;
var YEAR = String.raw`((?:19|20)\d\d)`;
var LETTER = String.raw`[^\s\d.,;:()/_–\-]`;
var WORD2 = String.raw`(?<!${LETTER})(${LETTER}{3,12})`;
var GAP = String.raw`[\s._,-]{0,3}`;
var DAY2 = String.raw`(\d{1,2})(?:[A-Za-z]{2}(?![A-Za-z])|[º°])?(?:(?:[-–/]|\s?&\s?|\s[A-Za-z]{2,3}\s)(\d{1,2})(?:[A-Za-z]{2}(?![A-Za-z]))?)?`;
var FORMS = [
  [
    new RegExp(String.raw`(?<!\d)${YEAR}(?:[-_./](\d{1,2})[-_./](\d{1,2})|\s(\d\d)\s(\d\d))(?!\d)`, "g"),
    ([, year, month, day, spacedMonth, spacedDay]) => [read(year, month ?? spacedMonth, day ?? spacedDay)]
  ],
  // Behind the day a time may follow: `202601071400`.
  [
    new RegExp(String.raw`(?<!\d)${YEAR}(\d\d)(\d\d)(?:\d\d|\d{4}|\d{6})?(?!\d)`, "g"),
    ([, year, month, day]) => [read(year, month, day)]
  ],
  // The first of several days: `05-07/07/2026`, `5.-7.7.2026`.
  [
    new RegExp(
      String.raw`(?<!\d|\d[-_./])(\d{1,2})(?:\.\s?[-–]\s?|[-–])\d{1,2}([./])\s?(\d{1,2})\2\s?${YEAR}(?!\d)`,
      "g"
    ),
    ([, day, , month, year]) => [read(year, month, day)]
  ],
  [
    new RegExp(
      // A number in front of a day is of another kind where its sign is another: `2_01-12-2026`.
      String.raw`(?<!\d|\d[./]|\d-(?=\d+-)|\d_(?=\d+_))(\d{1,2})(\.\s|[-_./\s])(\d{1,2})\2(?:${YEAR}(?!\d)|(?<=\/)(\d\d)(?![\d/]))`,
      "g"
    ),
    ([, first2, , second, year, short]) => readNumbers(first2, second, year ?? `20${short ?? ""}`)
  ],
  [
    new RegExp(String.raw`${WORD2}${GAP}${DAY2}[\s._,-]{1,3}${YEAR}(?!\d)`, "g"),
    ([, month, day, , year]) => [read(year, month, day)]
  ],
  [
    new RegExp(
      String.raw`(?<!\d)${DAY2}${GAP}(?:${LETTER}{2,3}[\s_])?(${LETTER}{3,12})${GAP}(?:${LETTER}{2,3}[\s_])?${YEAR}(?!\d)`,
      "g"
    ),
    ([, day, last, month, year]) => [read(year, month, areDays(day, last) ? day : last)]
  ],
  [
    new RegExp(String.raw`(?<!\d)${YEAR}${GAP}${WORD2}${GAP}(\d{1,2})(?!\d)`, "g"),
    ([, year, month, day]) => [read(year, month, day)]
  ],
  [
    new RegExp("(?<!\\d)((?:19|20)\\d\\d)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})(?!\\d)\\s?[日일]?", "g"),
    ([, year, month, day]) => [read(year, month, day)]
  ]
];
var MOST_DAYS = 10;
function areDays(first2, last) {
  const days2 = Number(last ?? first2) - Number(first2);
  return days2 >= 0 && days2 <= MOST_DAYS;
}
var HYPHENS$made;
function HYPHENS() {
  return HYPHENS$made ??= new RegExp("[\\u2010-\\u2012\\u2212]", "g");
}
var HINT$made;
function HINT() {
  return HINT$made ??= new RegExp("(?:19|20)\\d\\d|\\d\\/\\d{1,2}\\/\\d\\d");
}
function findDay(text) {
  const short = text.slice(0, MOST_TEXT).replace(HYPHENS(), "-");
  if (!HINT().test(short)) return null;
  for (const [pattern2, reading] of FORMS) {
    for (const match of short.matchAll(pattern2)) {
      const possible = reading(match).filter((day) => day !== null);
      const [first2, ...others] = possible.length > 1 ? byWeekday(possible, short) : possible;
      if (first2 === void 0) continue;
      const isOpen2 = others.length > 0 && match[2] === "/";
      return { readings: [first2, ...others], isOpen: isOpen2, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}
function byWeekday(days2, text) {
  const named = (text.match((pattern$66 ??= new RegExp("\\p{L}+", "gu"))) ?? []).map(numberOfWeekday).find((number) => number !== null);
  const fitting = days2.filter((day) => new Date(day).getUTCDay() === named);
  return fitting.length > 0 ? fitting : days2;
}
function pickReading({ readings, isOpen: isOpen2 }, order) {
  const [dayFirst, monthFirst] = readings;
  if (monthFirst === void 0) return dayFirst;
  if (order === "auto") return isOpen2 ? null : dayFirst;
  return order === "day-first" ? dayFirst : monthFirst;
}
function readNumbers(first2, second, year) {
  const days2 = [read(year, second, first2), read(year, first2, second)];
  return days2[0] === days2[1] ? days2.slice(1) : days2;
}
function read(year, month, day) {
  const number = (pattern$67 ??= new RegExp("^\\d")).test(month ?? "") ? Number(month) : numberOfMonth(month ?? "");
  return number === null ? null : formatDay(Number(year), number, Number(day));
}

// src/core/languages/folded.ts
var foldOnce = rememberLast(createFolded);
function createFolded(written) {
  const isBare = isPlain(written);
  const text = isBare ? written.toLowerCase() : foldLetters(written);
  let letters = null;
  return { text, letters: () => letters ??= text.match((pattern$68 ??= new RegExp("[a-z]+", "g"))) ?? [], isPlain: isBare || isPlain(text) };
}
var FIRST$made;
function FIRST() {
  return FIRST$made ??= new RegExp("[A-Za-z\\x80-\\uffff]+");
}
var FOREIGN$made;
function FOREIGN() {
  return FOREIGN$made ??= new RegExp("[\\x80-\\uffff]");
}
var foldOpening = rememberLast((text) => {
  const letters = foldLetters(FIRST().exec(text)?.[0] ?? "");
  return { letters, isForeign: FOREIGN().test(letters) };
});

// src/core/languages/may-hold.ts
function mayHold(words) {
  let starts;
  return (text) => {
    if (starts === void 0) starts = listStarts(words);
    if (starts === null) return true;
    const folded = foldOnce(text);
    if (starts.isForeign && !folded.isPlain) return true;
    const { whole, begun } = folded.isPlain ? starts.plain : starts.marked;
    for (const run of folded.letters()) if (whole.has(run) || begun.size > 0 && isBegun(run, begun)) return true;
    return false;
  };
}
function mayBegin(words) {
  let starts;
  return (text) => {
    if (starts === void 0) starts = listStarts(words);
    if (starts === null) return true;
    const { letters, isForeign: isForeign2 } = foldOpening(text);
    return isForeign2 ? starts.isForeign || (pattern$69 ??= new RegExp("[a-z]")).test(letters) : isStart(letters, starts.plain);
  };
}
function mayConsist(phrases) {
  const isNumbered = phrases.some((phrase) => (pattern$70 ??= new RegExp("\\d")).test(phrase));
  let starts;
  return (text) => {
    if (starts === void 0) starts = listStarts(phrases.flatMap(splitPhrase));
    const folded = foldOnce(text);
    if (starts === null || !folded.isPlain) return true;
    if (!isNumbered && (pattern$71 ??= new RegExp("\\d")).test(text)) return false;
    for (const run of folded.letters()) if (!isStart(run, starts.plain)) return false;
    return true;
  };
}
function splitPhrase(phrase) {
  return [phrase, phrase.replace((pattern$72 ??= new RegExp("['-]", "g")), "")].flatMap((written) => written.match((pattern$73 ??= new RegExp("[\\p{L}\\p{M}]+", "gu"))) ?? []);
}
function isStart(run, { whole, begun }) {
  return whole.has(run) || begun.size > 0 && isBegun(run, begun);
}
function isBegun(run, begun) {
  return begun.get(run.charAt(0))?.some((start) => run.startsWith(start)) === true;
}
function listStarts(words) {
  const plain2 = { whole: /* @__PURE__ */ new Set(), begun: /* @__PURE__ */ new Map() };
  const marked2 = { whole: /* @__PURE__ */ new Set(), begun: /* @__PURE__ */ new Map() };
  let isForeign2 = false;
  for (const word of words) {
    if (SMALL_LETTERS().test(word)) {
      plain2.whole.add(word);
      marked2.whole.add(word);
      continue;
    }
    if (OTHER_SCRIPT().test(word)) {
      isForeign2 = true;
      continue;
    }
    const written = word.normalize("NFC").toLowerCase();
    const letters = findPlain(written);
    if (letters === null) return null;
    const first2 = (pattern$74 ??= new RegExp("^[\\p{L}\\p{M}]*(?=\\s|$)", "u")).exec(written)?.[0];
    if (letters === "") isForeign2 = true;
    else if (letters === first2) for (const { whole } of [plain2, marked2]) whole.add(letters);
    else {
      put(marked2.begun, letters);
      if (first2 === void 0) put(plain2.begun, letters);
      else for (const spelling of spellBare(first2)) plain2.whole.add(spelling);
    }
  }
  return { plain: plain2, marked: marked2, isForeign: isForeign2 };
}
var SMALL_LETTERS$made;
function SMALL_LETTERS() {
  return SMALL_LETTERS$made ??= new RegExp("^[a-z]+$");
}
var OTHER_SCRIPT$made;
function OTHER_SCRIPT() {
  return OTHER_SCRIPT$made ??= new RegExp("^[\\u0370-\\uffff]");
}
function put(begun, letters) {
  begun.set(letters.charAt(0), [...begun.get(letters.charAt(0)) ?? [], letters]);
}
function findPlain(written) {
  const [plain2 = ""] = (pattern$75 ??= new RegExp("^[a-z]*")).exec(written) ?? [];
  const next2 = written.charAt(plain2.length);
  if (next2 === "" || next2 === " ") return plain2 === "" ? null : plain2;
  const [letter = ""] = (pattern$76 ??= new RegExp("^[a-z]")).exec(foldLetters(written).slice(plain2.length)) ?? [];
  return plain2 + letter === "" && !(pattern$77 ??= new RegExp("^[^\\0-\\x7fßæœ]")).test(written) ? null : plain2 + letter;
}
var INSTEAD = {
  \u00E4: ["a", "ae"],
  \u00F6: ["o", "oe"],
  \u00FC: ["u", "ue"],
  \u00DF: ["ss"],
  \u00E6: ["ae"],
  \u0153: ["oe"]
};
function spellBare(word) {
  return Array.from(word).reduce(
    (begun, letter) => begun.flatMap((start) => (INSTEAD[letter] ?? [foldLetters(letter)]).map((end2) => start + end2)),
    [""]
  );
}

// src/core/languages/matcher.ts
function createMatcher(source, flags = "", ...needs) {
  const [first2 = null, ...others] = needs.map(mayHold);
  const may = others.length === 0 ? first2 : (text) => [first2, ...others].every((one) => one?.(text) === true);
  return create(() => source, flags, may);
}
function createOpening(source, words, flags = "") {
  return create(() => source, flags, mayBegin(words));
}
function create(source, flags, may) {
  let one = null;
  let all = null;
  const find3 = (text) => may === null || may(text) ? (one ??= new RegExp(source(), `du${flags}`)).exec(foldOnce(text).text) : null;
  const findAll = (text) => {
    if (may !== null && !may(text)) return [];
    all ??= new RegExp(source(), `dgu${flags}`);
    return [...foldOnce(text).text.matchAll(all)].map((match) => tellAsWritten(match, text));
  };
  return {
    test: (text) => (may === null || may(text)) && (one ??= new RegExp(source(), `du${flags}`)).test(foldOnce(text).text),
    exec: (text) => {
      const match = find3(text);
      return match === null ? null : tellAsWritten(match, text);
    },
    findAll,
    split: (text) => splitAt(text, findAll(text)),
    cut: (text) => cutOne(text, find3(text))
  };
}
function findsWord(words) {
  return create(() => anyFolded(words), "", mayHold(words));
}
function splitAt(text, found) {
  const starts = [0, ...found.map((match) => match.index + match[0].length)];
  return starts.map((start, index2) => text.slice(start, found[index2]?.index));
}
function cutOne(text, match) {
  return match === null ? text : text.slice(0, match.index) + text.slice(match.index + match[0].length);
}
function tellAsWritten(match, text) {
  const { indices } = match;
  if (indices === void 0) return match;
  for (const number of match.keys()) {
    const place3 = indices[number];
    if (place3 !== void 0) match[number] = text.slice(...place3);
  }
  for (const name of Object.keys(match.groups ?? {})) {
    const place3 = indices.groups?.[name];
    if (match.groups !== void 0 && place3 !== void 0) match.groups[name] = text.slice(...place3);
  }
  return match;
}

// src/core/note/dates/date-words.ts
var meetings = LANGUAGES.map((language) => language.meetings);
var DATE = findsWord(meetings.flatMap(({ date }) => date));
var KIND = findsWord(meetings.flatMap(({ kinds, gatherings = [] }) => [...kinds, ...gatherings]));
var MINUTES2 = findsWord(meetings.flatMap(({ kinds }) => kinds));
var OTHER2 = findsWord(meetings.flatMap(({ otherDays }) => otherDays));
var BOTH = findsWord(meetings.flatMap(({ date, kinds, gatherings = [] }) => [...date, ...kinds, ...gatherings]));
function namesMeeting(text) {
  return KIND.test(text);
}
function namesMinutes(text) {
  return MINUTES2.test(text);
}
function namesOtherDay(text) {
  return OTHER2.test(text);
}
function isDateLabel(text) {
  return DATE.test(text) && isAboutMeeting(text);
}
function isAboutMeeting(text) {
  return listWords(text).every(isSmall) || listWords(BOTH.split(text).join(" ")).every(isSmall);
}
function isSmall(word) {
  return word.length <= 3 || (pattern$78 ??= new RegExp("^\\p{Lu}{4,5}$", "u")).test(word) || numberOfWeekday(word) !== null;
}
function listWords(text) {
  return text.match((pattern$79 ??= new RegExp("[\\p{L}\\p{M}]+", "gu"))) ?? [];
}

// src/core/note/dates/short-day.ts
var SHORT_YEAR$made;
function SHORT_YEAR() {
  return SHORT_YEAR$made ??= new RegExp("(?<![\\d.])(\\d\\d)([-_.])(\\d\\d)\\2(\\d\\d)(?![\\d.]|[-_]\\d)");
}
var COMPACT$made;
function COMPACT() {
  return COMPACT$made ??= new RegExp("(?<!\\d)(\\d\\d)()(\\d\\d)((?:19|20)?\\d\\d)(?!\\d)");
}
var FIRST_YEAR = 2005;
function findShortDay(name) {
  const compact = COMPACT().exec(name);
  if (compact !== null) {
    const { byYear: byYear2, byDay: byDay2, byMonth: byMonth2 } = readParts(compact);
    return compact[4]?.length === 2 && byYear2 !== null ? null : settle([byDay2, byMonth2]);
  }
  const match = SHORT_YEAR().exec(name);
  if (match === null) return null;
  const { byYear, byDay, byMonth } = readParts(match);
  if (match[2] === ".") return settle([byDay ?? byYear], match);
  if (match.index === 0 && byYear !== null) return settle([byYear], match);
  return settle([byDay, byMonth], match) ?? settle([byYear], match);
}
function findDayOfYear(name, year) {
  const match = SHORT_YEAR().exec(name);
  if (match === null || year === null) return null;
  const { byYear, byDay, byMonth } = readParts(match);
  return settle(
    [byDay, byMonth, byYear].filter((day) => day?.startsWith(`${year}-`)),
    match
  );
}
var EASTERN$made;
function EASTERN() {
  return EASTERN$made ??= new RegExp("[\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF]");
}
function findSpokenDay(text) {
  const match = SHORT_YEAR().exec(text);
  if (match === null) return null;
  const { byDay, byYear } = readParts(match);
  if (match[2] === ".") return settle([EASTERN().test(text) ? byYear : byDay], match);
  return match.index === 0 ? settle([byYear], match) : null;
}
function readParts([, first2 = "", , second = "", third = ""]) {
  return {
    byYear: Number(first2) + 2e3 < FIRST_YEAR ? null : read2(first2, second, third),
    byDay: read2(third, second, first2),
    byMonth: read2(third, first2, second)
  };
}
function read2(year, month, day) {
  return formatDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}
function settle(days2, match) {
  const [first2, ...others] = [...new Set(days2.filter((day) => day !== null))];
  if (first2 === void 0) return null;
  const start = match?.index ?? 0;
  const end2 = start + (match?.[0].length ?? 0);
  return { readings: [first2, ...others], isOpen: others.length > 0, start, end: end2 };
}

// src/core/note/dates/path-day.ts
var MOST_PARTS = 12;
function findPathDay(path) {
  const parts2 = path.split("/").slice(-MOST_PARTS);
  const names = [...parts2.slice(0, -1), (parts2.at(-1) ?? "").replace((pattern$80 ??= new RegExp("\\.[a-z]\\w{0,8}$", "i")), "")];
  for (let at = names.length - 1; at >= 0; at--) {
    const name = names[at] ?? "";
    const folders = names.slice(0, at);
    const found = findDay(name) ?? findDayOfYear(name, findPathYear(folders.join("/"))) ?? settle2(findSixDigits(name)) ?? settle2(findPart(name, folders));
    if (found !== null) return found;
    const short = findShortDay(name);
    if (short !== null && namesMeeting(names.join(" ").replace((pattern$81 ??= new RegExp("[-_.\\d]", "g")), " "))) return short;
  }
  return null;
}
function findPathYear(path) {
  const years = path.split("/").slice(-MOST_PARTS).map((name) => (pattern$82 ??= new RegExp("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)")).exec(name)?.[1]);
  const year = years.findLast((one) => one !== void 0);
  return year === void 0 ? null : Number(year);
}
var SPAN$made;
function SPAN() {
  return SPAN$made ??= new RegExp("^(?:(?:19|20)\\d\\d(?:[-_.]?(?:[01]?\\d|(?:19|20)?\\d\\d|q[1-4]|h[12]|w\\d\\d))?|[01]?\\d(?:[-_.](?:19|20)\\d\\d)?|q[1-4])$", "i");
}
function withoutDate(folder) {
  const day = findDay(folder);
  const [start, end2] = day === null ? [0, 0] : [day.start, day.end];
  const rest = `${folder.slice(0, start)} ${folder.slice(end2)}`.replace((pattern$83 ??= new RegExp("\\s+", "g")), " ").replace((pattern$84 ??= new RegExp("^[ ._,-]+|[ ._,-]+$", "g")), "");
  const isDate = SPAN().test(rest) || findSixDigits(rest) !== null || MONTH_ONLY().test(rest.replace(WORDS(), foldMonth));
  return isDate ? "" : rest;
}
var WORDS$made;
function WORDS() {
  return WORDS$made ??= new RegExp("\\p{L}+", "gu");
}
var MONTH_ONLY$made;
function MONTH_ONLY() {
  return MONTH_ONLY$made ??= new RegExp("^(?:(?:(?:19|20)\\d\\d|[01]?\\d)[-_.\\s]{1,3})?#(?:[-_.\\s]{1,3}(?:(?:19|20)\\d\\d|\\d\\d?))?$");
}
function foldMonth(word) {
  return word.length > 2 && numberOfMonth(word) !== null ? "#" : word;
}
function settle2(day) {
  return day === null ? null : { readings: [day], isOpen: false, start: 0, end: 0 };
}
function findSixDigits(name) {
  const [, year, month, day] = (pattern$85 ??= new RegExp("(?<![\\d.-])(0[5-9]|[1-3]\\d)(\\d\\d)(\\d\\d)(?![\\d.]|-\\d)")).exec(name) ?? [];
  return year === void 0 ? null : formatDay(2e3 + Number(year), Number(month), Number(day));
}
function findPart(name, folders) {
  const year = findPathYear(folders.join("/"));
  if (year === null) return null;
  const day = findMonthDay(name);
  if (day !== null) return formatDay(year, ...day);
  const together = (pattern$86 ??= new RegExp("^(\\d\\d)(\\d\\d)$")).exec(name);
  if (together !== null) return formatDay(year, Number(together[1]), Number(together[2]));
  const month = findMonth(folders);
  const date = (pattern$87 ??= new RegExp("^(\\d{1,2})(?:st|nd|rd|th)?$|^(\\d\\d)(?=[^\\d.])", "i")).exec(name);
  return month === null || date === null ? null : formatDay(year, month, Number(date[1] ?? date[2]));
}
var MONTH_DAY$made;
function MONTH_DAY() {
  return MONTH_DAY$made ??= new RegExp(
  String.raw`(?:(?<!\d)(\d{1,2})(?:[A-Za-z]{2}(?![A-Za-z]))?[-_.\s]{0,2})?(?<!${LETTER})(${LETTER}{3,12})(?:[-_.\s]{0,2}(\d{1,2})(?!\d))?`,
  "g"
);
}
var YEAR_MONTH$made;
function YEAR_MONTH() {
  return YEAR_MONTH$made ??= new RegExp("(?:19|20)\\d\\d[-_.](?:0\\d|1[0-2])[-_.]\\p{L}", "u");
}
function findMonthDay(name) {
  const numbers = (pattern$88 ??= new RegExp("(?<!\\d)(\\d\\d)[-_.](\\d\\d)(?!\\d)|^(\\d{1,2})[-_.](\\d{1,2})(?!\\d)")).exec(name);
  if (numbers !== null) {
    const [first2, second] = [Number(numbers[1] ?? numbers[3]), Number(numbers[2] ?? numbers[4])];
    if (first2 <= 12) return [first2, second];
    return second <= 12 ? [second, first2] : null;
  }
  for (const [, before, word = "", behind2] of name.matchAll(MONTH_DAY())) {
    const month = numberOfMonth(word);
    const day = behind2 ?? before;
    if (month !== null && day !== void 0 && !(Number(day) === month && YEAR_MONTH().test(name)))
      return [month, Number(day)];
  }
  return null;
}
function findMonth(folders) {
  for (const folder of folders.toReversed()) {
    const digits = (pattern$89 ??= new RegExp("^(\\d\\d?)(?:[-_.\\s]\\p{L}+)?$|(?<!\\d)(?:19|20)\\d\\d[-_.]?(\\d\\d)(?!\\d)", "u")).exec(folder);
    if (digits !== null) return Number(digits[1] ?? digits[2]);
    const word = /\p{L}+/gu;
    const named = [...folder.matchAll(word)].map(([name]) => numberOfMonth(name)).find((month) => month !== null);
    if (named !== void 0) return named;
  }
  return null;
}

// src/core/languages/task-words.ts
var OPEN_SIGNS = "\u2610\u25A1\u{1F532}\u2B1C\u25FB\u25A2";
var LOGSEQ_KEYWORDS = {
  open: ["TODO", "DOING", "LATER", "NOW", "WAITING", "WAIT", "IN-PROGRESS"],
  done: ["DONE"],
  dropped: ["CANCELED", "CANCELLED"]
};
var ORG_KEYWORDS = {
  open: ["TODO", "NEXT", "WAITING", "WAIT", "HOLD", "STARTED", "DOING", "IN-PROGRESS", "INPROGRESS", "SOMEDAY"],
  done: ["DONE"],
  dropped: ["CANCELLED", "CANCELED"]
};
var BOX_SIGNS = [
  { signs: [" "], state: "open", says: "to do" },
  { signs: ["x", "X"], state: "done", says: "done" },
  { signs: ["-"], state: "dropped", says: "cancelled; in Org: some of what stands below is done, so still open" },
  { signs: ["/"], state: "open", says: "in progress" },
  {
    signs: [">", "<"],
    state: "open",
    says: "forwarded, scheduled: still to be done, and the same issue where it stands next"
  },
  { signs: ["!", "?", "*"], state: "open", says: "important, in question, starred" }
];
var DONE_SHORTCODES = list("white_check_mark, heavy_check_mark, ballot_box_with_check, check_mark_button");
var DAY_SHORTCODES = list("date, calendar, spiral_calendar, alarm_clock");
var PLANNED_SHORTCODES = list(
  "hourglass_flowing_sand, hourglassflowing_sand, hourglass_flowingsand, hourglassflowingsand"
);
var PLANNED_FIELDS = list("scheduled, closed");
var PERSON_SIGNS = ["\u{1F464}", "\u{1F9D1}", "\u{1F64B}"];
var OTHER_FIELDS = list("priority, effort, estimate, estimated effort, category, urgency, impact, confidence");
var UNSET = list("tbd, tba, tbc, n/a, asap, not specified, unspecified, no deadline, no due date");
var DAY3 = String.raw`\s*\d{4}-\d{2}-\d{2}`;
var ID = String.raw`\s*[\w-]{1,40}(?:\s*,\s*[\w-]{1,40}){0,9}`;
var TASK_FIELDS = [
  { signs: ["\u{1F4C5}", "\u{1F4C6}", "\u{1F5D3}"], names: ["due"], value: DAY3, makes: "due", says: "the day on which it is due" },
  { signs: ["\u2705"], names: ["completion", "done"], value: DAY3, makes: "done", says: "the day on which it was done" },
  {
    signs: ["\u274C"],
    names: ["cancelled", "canceled"],
    value: DAY3,
    makes: "dropped",
    says: "the day on which it was given up"
  },
  {
    signs: ["\u23F3", "\u231B"],
    names: ["scheduled"],
    value: DAY3,
    makes: null,
    says: "the day for which work on it is planned, which is no due date"
  },
  { signs: ["\u{1F6EB}"], names: ["start"], value: DAY3, makes: null, says: "the day before which nobody begins" },
  { signs: ["\u2795"], names: ["created"], value: DAY3, makes: null, says: "the day on which it was noted" },
  { signs: ["\u{1F53A}", "\u23EB", "\u{1F53C}", "\u{1F53D}", "\u23EC"], names: ["priority"], value: "", makes: null, says: "its priority" },
  {
    signs: ["\u{1F501}"],
    names: ["repeat", "recurrence"],
    value: String.raw`\s*[A-Za-z][A-Za-z0-9, ]{0,60}`,
    makes: null,
    says: "how often it comes again"
  },
  { signs: ["\u{1F194}", "\u26D4"], names: ["id", "dependsOn"], value: ID, makes: null, says: "its name, and on which it waits" },
  {
    signs: ["\u{1F3C1}"],
    names: ["onCompletion"],
    value: String.raw`\s*[a-z]{1,20}`,
    makes: null,
    says: "what then becomes of it"
  }
];

// src/core/note/count-columns.ts
function countColumns(space) {
  let columns2 = 0;
  for (const character of space) columns2 += character === "	" ? 4 - columns2 % 4 : 1;
  return columns2;
}

// src/core/note/escapes.ts
var ESCAPED$made;
function ESCAPED() {
  return ESCAPED$made ??= new RegExp("(`+)[^`]+\\1|\\\\([!#&()+.:;=>[{}-]|\\](?!\\())|(?<=[\\p{L}\\p{N}])\\\\(_)(?=[\\p{L}\\p{N}_\\\\])|(?<=@[\\w-]{0,39})\\\\(_)", "gu");
}
var SPAN2$made;
function SPAN2() {
  return SPAN2$made ??= new RegExp("\\[([^[\\]]*)\\]\\{[.#][^{}]{1,60}\\}", "g");
}
function resolveEscapes(written) {
  const text = written.includes("]{") ? written.replace(SPAN2(), "$1") : written;
  if (!text.includes("\\")) return text;
  return text.replace(
    ESCAPED(),
    (whole, code, sign, inWord, inLogin) => code === void 0 ? sign ?? inWord ?? inLogin ?? whole : whole
  );
}

// src/core/note/enumerations.ts
var LETTERED$made;
function LETTERED() {
  return LETTERED$made ??= new RegExp("^([\\s>]*)(\\(?)([a-z]|[A-Z]|[ivx]{2,4})([.)])(?=\\s+\\S)");
}
var STRUCK$made;
function STRUCK() {
  return STRUCK$made ??= new RegExp("^([\\s>]*)~~([-*+] )(?=\\S)");
}
var LONGEST_LETTERS = 3;
var ROUND$made;
function ROUND() {
  return ROUND$made ??= new RegExp("^([\\s>]*)o(?=\\t|\\s{2,}\\S|(?<=\\s\\so) [\\p{Lu}@*])", "u");
}
var OUTERMOST$made;
function OUTERMOST() {
  return OUTERMOST$made ??= new RegExp("^([\\s>]*)o(?=\\t|\\s{2,}\\S| [\\p{Lu}@*])", "u");
}
function findRound(lines) {
  const isApart3 = (line, at) => (pattern$90 ??= new RegExp("^o \\S")).test(line) && (lines[at - 1] ?? "").trim() === "";
  if (lines.some((line) => line.startsWith("o ")) && lines.filter(isApart3).length >= FEWEST_ROUND) return OUTERMOST();
  return lines.some((line) => ROUND().test(line)) ? ROUND() : null;
}
var FEWEST_ROUND = 2;
var ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
var LEAST_CAPITALS = 3;
function shapeEnumerations(lines) {
  const marks3 = lines.flatMap((line, at) => {
    const [whole, space = "", open = "", word = ""] = LETTERED().exec(line) ?? [];
    return whole === void 0 ? [] : [{ at, style: `${space.length}${open}${isCapital(word)}`, word }];
  });
  const counted = findRows(marks3);
  const round = findRound(lines);
  if (counted.size === 0 && round === null && !lines.some((line) => STRUCK().test(line))) return lines;
  const shapeOther = (line) => {
    const open = line.replace(STRUCK(), "$1$2~~");
    return round === null ? open : open.replace(round, "$1-");
  };
  return lines.map(
    (line, at) => counted.has(at) ? line.replace(LETTERED(), (all, space) => `${space}${drawBullet(all.length - space.length)}`) : shapeOther(line)
  );
}
function drawBullet(width) {
  return width > LONGEST_LETTERS ? `${"1".repeat(width - 1)}.` : "-".padEnd(width);
}
function isCapital(word) {
  return word !== word.toLowerCase();
}
function findRows(marks3) {
  const found = /* @__PURE__ */ new Set();
  const open = /* @__PURE__ */ new Map();
  for (const mark of marks3) {
    const row = open.get(mark.style) ?? [];
    const next2 = follows(row, mark.word) ? [...row, mark] : follows([], mark.word) ? [mark] : [];
    open.set(mark.style, next2);
    const least = isCapital(mark.word) ? LEAST_CAPITALS : 2;
    if (next2.length >= least) for (const { at } of next2.slice(next2.length === least ? 0 : -1)) found.add(at);
  }
  return found;
}
function follows(row, word) {
  const isRoman = (row[0]?.word ?? word) === "i" && word.length >= 1 && ROMAN.includes(word);
  if (isRoman) return ROMAN[row.length] === word;
  return word.length === 1 && word.toLowerCase().charCodeAt(0) - "a".charCodeAt(0) === row.length;
}

// src/core/note/fences.ts
function openFence(raw) {
  if (!raw.includes("```") && !raw.includes("~~~")) return null;
  const match = (pattern$91 ??= new RegExp("^((?:\\s{0,3}>)*\\s*)((?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*)(`{3,}|~{3,})(.*)$")).exec(raw);
  const [, before = "", bullets = "", mark = "", rest = ""] = match ?? [];
  if (match === null || mark.startsWith("`") && rest.includes("`")) return null;
  const indent = bullets === "" ? 0 : countColumns(before.slice(before.lastIndexOf(">") + 1)) + 1;
  return { mark, indent, isQuoted: before.includes(">") };
}
function leaves(raw, fence) {
  if (fence.isQuoted) return !(pattern$92 ??= new RegExp("^\\s{0,3}>")).test(raw);
  return fence.indent > 0 && raw.trim() !== "" && countColumns((pattern$93 ??= new RegExp("^\\s*")).exec(raw)?.[0] ?? "") < fence.indent;
}

// src/core/note/inline-html.ts
var HTML_BOX$made;
function HTML_BOX() {
  return HTML_BOX$made ??= new RegExp("^<input\\b[^<>]{0,80}\\btype=\"?checkbox\\b[^<>]{0,80}>\\s*", "i");
}
var FIRST2$made;
function FIRST2() {
  return FIRST2$made ??= new RegExp("^<(b|strong|i|em|u|mark|ins|span|font|a|del|s|strike)(\\s[^<>]{0,200})?>([^<>]{1,300})<\\/\\1>", "i");
}
var DAY4$made;
function DAY4() {
  return DAY4$made ??= new RegExp("<time\\s[^<>]{0,40}?datetime=\"(\\d{4}-\\d\\d-\\d\\d)[^\"<>]{0,20}\"[^<>]{0,40}(?:\\/>|>(?:[^<>]{0,60}<\\/time>)?)", "gi");
}
var SIGNS = new Map([
  ...["b", "strong"].map((name) => [name, "**"]),
  ...["i", "em"].map((name) => [name, "*"]),
  ...["del", "s", "strike"].map((name) => [name, "~~"])
]);
function translateHtml(written) {
  if (!written.includes("<")) return written;
  return written.replace(FIRST2(), (_whole, name, attributes, words) => {
    const link = (pattern$94 ??= new RegExp("\\shref=\"([^\"\\s<>()]{1,500})\"", "i")).exec(attributes ?? "")?.[1];
    if (name.toLowerCase() === "a") return link === void 0 ? words : `[${words}](${link})`;
    const sign = SIGNS.get(name.toLowerCase()) ?? "";
    return words.trim() === "" ? words : `${sign}${words.trim()}${sign}`;
  }).replace(DAY4(), "$1");
}
var HTML_HEADING$made;
function HTML_HEADING() {
  return HTML_HEADING$made ??= new RegExp("^<h([1-6])(?:\\s[^<>]*)?>(.{1,200})<\\/h\\1>$");
}
function readHtmlHeading(line) {
  const [, level = "", html = ""] = line.startsWith("<h") ? HTML_HEADING().exec(line) ?? [] : [];
  return level === "" ? null : { level: Number(level), content: html.replace((pattern$95 ??= new RegExp("<[^<>]*>", "g")), " ").trim() };
}

// src/core/note/scan-lines.ts
function scanLines(lines, first2, tellOpen = () => void 0) {
  let fence = null;
  let opened = first2;
  const scanned = [];
  const shaped = shapeEnumerations(lines);
  for (const [index2, raw] of lines.entries()) {
    const number = first2 + index2;
    if (fence !== null && leaves(raw, fence)) fence = null;
    if (fence !== null) {
      const mark = (pattern$96 ??= new RegExp("^[\\s>]*(`{3,}|~{3,})\\s*$")).exec(raw)?.[1];
      if (mark?.startsWith(fence.mark) === true) fence = null;
      scanned.push(createLine(number, raw, "code"));
      continue;
    }
    fence = openFence(raw);
    if (fence !== null) opened = number;
    scanned.push(fence === null ? scanShaped(number, raw, shaped[index2] ?? raw) : createLine(number, raw, "code"));
  }
  if (fence !== null) tellOpen(opened);
  return raiseUnderlined(markTables(scanned));
}
function scanShaped(number, raw, shaped) {
  return shaped === raw ? scanLine(number, raw) : changeLine(scanLine(number, shaped), { raw });
}
function markTables(lines) {
  let inTable = false;
  return lines.map((line, index2) => {
    const next2 = lines[index2 + 1];
    const isRow = line.kind === "text" && line.content.includes("|");
    inTable = isRow && (inTable || next2?.kind === "text" && RULE().test(next2.content));
    return inTable ? changeLine(line, { kind: "table" }) : line;
  });
}
var RULE$made;
function RULE() {
  return RULE$made ??= new RegExp("^:?-{2,}:?(?:\\s*\\|\\s*:?-{2,}:?)+\\s*\\|?$");
}
function raiseUnderlined(lines) {
  const isHead2 = lines.map((line, index2) => isUnderlined(line, lines[index2 - 1], lines[index2 + 1]));
  if (!isHead2.includes(true)) return lines;
  return lines.map((line, index2) => {
    if (isHead2[index2 - 1] === true) return createLine(line.number, line.raw, "blank");
    if (isHead2[index2] !== true) return line;
    return changeLine(line, { kind: "heading", level: lines[index2 + 1]?.raw.includes("=") === true ? 1 : 2 });
  });
}
var MOST_HEADING_WORDS = 8;
function isUnderlined(line, before, after) {
  if (line.kind !== "text" || line.indent > 3 || after === void 0 || after.kind !== "text") return false;
  if (!(pattern$97 ??= new RegExp("^\\s{0,3}(?:={3,}|-{3,})\\s*$")).test(after.raw) || before !== void 0 && before.kind !== "blank") return false;
  return !(pattern$98 ??= new RegExp("[.!?;,]$")).test(line.content) && splitWords(line.content, MOST_HEADING_WORDS + 1).length <= MOST_HEADING_WORDS;
}
function createLine(number, raw, kind) {
  return { number, raw, indent: 0, kind, level: 0, box: null, content: raw, column: 1 };
}
function changeLine(line, change) {
  const { number, raw, indent, kind, level, box, content, column } = { ...line, ...change };
  return { number, raw, indent, kind, level, box, content, column };
}
var BULLET$made;
function BULLET() {
  return BULLET$made ??= new RegExp("^(?:(?:\\\\?[-*+]|[–—·∙⁃►▸➢➤❖■◆]|\\d{1,9}\\\\?[.)])(?=\\s|$)|[•◦▪‣●○・]|\\d{1,2}[、．）](?=\\S)|(?:\\d{1,2}[.)]|\\(\\d{1,2}\\))(?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])|（\\d{1,2}）|[①-⑳])\\s*", "u");
}
var NESTED$made;
function NESTED() {
  return NESTED$made ??= new RegExp("^\\*{2,6}\\s+(?=[^\\s*])(?!.*\\*\\*)");
}
var BOX$made;
function BOX() {
  return BOX$made ??= new RegExp(
  String.raw`^(?:\\?\[(?:[ xX✓✔-]|[xX✓✔]\s|\s[xX✓✔])\\?\](?=\s|$|[\p{L}@*])|\[\](?=\s|$)|([☑☒${OPEN_SIGNS}])\uFE0F?)\s*`,
  "u"
);
}
var SIGNED$made;
function SIGNED() {
  return SIGNED$made ??= new RegExp(
  String.raw`^\[[${BOX_SIGNS.flatMap(({ signs: signs2 }) => signs2).join("").replace("-", String.raw`\-`)}]\]\s+(?=\S)`,
  "u"
);
}
function scanLine(number, raw) {
  const prefix = (pattern$99 ??= new RegExp("^(?:\\s{0,3}>)*\\s*")).exec(raw)?.[0] ?? "";
  const rest = raw.slice(prefix.length);
  const indent = countColumns(prefix.slice(prefix.lastIndexOf(">") + 1));
  if (rest.trim() === "" || (pattern$100 ??= new RegExp("^\\{:[^}]*\\}\\s*$")).test(rest)) return createLine(number, raw, "blank");
  const trimmed = rest.trimEnd();
  const written = trimmed.endsWith(";") ? trimmed.replace(SPACES(), "") : trimmed;
  if (written.startsWith("<") && TAGS().test(written)) return createLine(number, raw, "blank");
  if (indent < 4 && DEFINITION().test(written)) return createLine(number, raw, "blank");
  const column = prefix.length + 1;
  const content = translateHtml(resolveEscapes(written));
  const base = { number, raw, indent, kind: "text", level: 0, box: null, content, column };
  const heading = HEADING().exec(written);
  if (heading !== null && indent < 4) {
    const words = resolveEscapes(written.slice(heading[0].length)).replace((pattern$101 ??= new RegExp("(?:^|\\s)#+$")), "").replace((pattern$102 ??= new RegExp("(?<=\\S)\\s{1,9}\\{#[^{}\\s]{1,200}\\}$")), "").trim();
    return changeLine(base, { kind: "heading", level: heading[1]?.length ?? 1, content: words });
  }
  const html = readHtmlHeading(written);
  if (html !== null) return changeLine(base, { kind: "heading", ...html });
  if ((pattern$103 ??= new RegExp("^\\|.*\\|")).test(rest)) return changeLine(base, { kind: "table" });
  const [stars = ""] = rest.startsWith("**") ? NESTED().exec(rest) ?? [] : [];
  if (stars !== "") return scanBullet(changeLine(base, { indent: indent + stars.trim().length }), written, stars);
  const bullet = BULLET().exec(rest)?.[0] ?? (BOX().test(rest) || (pattern$104 ??= new RegExp("^[-*+]\\[[ xX-]\\]\\s")).test(rest) ? rest.slice(0, (pattern$105 ??= new RegExp("^[-*+]")).test(rest) ? 1 : 0) : void 0);
  if (bullet === void 0 || (pattern$106 ??= new RegExp("^(?:[-*_]\\s*){3,}$")).test(rest)) {
    const bold = (pattern$107 ??= new RegExp("^(\\*{2,3}|__)([^*_]+)\\1\\s?[:：]?\\s*\\\\?\\s*$")).exec(rest);
    if (bold !== null && indent < 4 && !MARKED().test(bold[2] ?? ""))
      return changeLine(base, { kind: "heading", level: 7, content: resolveEscapes(bold[2] ?? "") });
    return base;
  }
  return scanBullet(base, written, bullet);
}
var HEADING$made;
function HEADING() {
  return HEADING$made ??= new RegExp("^(#{1,6})(?:\\s|(?<=##)(?=\\p{L}))", "u");
}
var TAGS$made;
function TAGS() {
  return TAGS$made ??= new RegExp("^(?:<\\/?(?:p|li|ul|ol|td|tr|th|thead|tbody|table|blockquote|div)(?:\\s[^<>]*)?>\\s*)+$", "i");
}
var SPACES$made;
function SPACES() {
  return SPACES$made ??= new RegExp("(?<!\\s)(?:\\s*&(?:#x20|#32|nbsp);)+$");
}
var DEFINITION$made;
function DEFINITION() {
  return DEFINITION$made ??= new RegExp("^\\[(?!\\^)[^\\]]{1,200}\\]:\\s+<?(?:\\w+:\\S+|[#./]\\S*|\\S+[./]\\S+?)>?(?:\\s+[\"'(].*)?$");
}
var MARKED$made;
function MARKED() {
  return MARKED$made ??= new RegExp("^(?:ACTION|Action|TODO|AI)(?: ITEM| [Ii]tem)?\\b[^:–—]{0,40}(?::|\\s[–—-])\\s*\\S");
}
function scanBullet(base, written, bullet) {
  const rest = written.slice(bullet.length);
  const inner = BULLET().exec(rest)?.[0] ?? "";
  const behind2 = rest.slice(inner.length);
  const box = BOX().exec(behind2) ?? SIGNED().exec(behind2) ?? HTML_BOX().exec(behind2);
  const start = bullet.length + inner.length + (box?.[0].length ?? 0);
  return changeLine(base, {
    kind: "bullet",
    box: box === null ? null : readBox(box[0]),
    content: translateHtml(resolveEscapes(written.slice(start))),
    column: base.column + start
  });
}
function readBox(box) {
  if (box.startsWith("<")) return (pattern$108 ??= new RegExp("\\schecked\\b", "i")).test(box) ? "x" : " ";
  if (box.startsWith("[-") || box.startsWith("\\[-")) return "-";
  return (pattern$109 ??= new RegExp("^(?:\\\\?\\[\\s?[x✓✔]|[☑☒])", "iu")).test(box) ? "x" : " ";
}

// src/core/text/order.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/core/languages/day-order.ts
function isJoined({ byBehind, endBehind }) {
  return byBehind.length > 0 && endBehind.length > 0;
}
function orderOf(words) {
  return isJoined(words) ? "month-first" : words.ordinals.includes("th") ? "auto" : "day-first";
}

// src/core/languages/small-words.ts
var index = remember(() => {
  const found = /* @__PURE__ */ new Map();
  for (const { code, small } of LANGUAGES)
    for (const word of new Set(small.map(foldCase))) found.set(word, [...found.get(word) ?? [], code]);
  return found;
});
function isSmallWord(word) {
  return index().has(word);
}
function findSmall(word) {
  return index().get(word) ?? [];
}
function smallWords() {
  return index();
}
var turns = remember(() => new Set(LANGUAGES.flatMap(({ turning }) => turning).map(foldCase)));
function isTurningWord(word) {
  return turns().has(word);
}

// src/core/languages/guess-language.ts
var SAMPLE = 400;
var ENOUGH = 12;
var CLEARLY = 2;
var ONE_IN = 6;
var FEWEST = 4;
var LINES = 60;
var CHINESE = "zh";
var JAPANESE = "ja";
var KANA$made;
function KANA() {
  return KANA$made ??= new RegExp("[\\p{Script=Hiragana}\\p{Script=Katakana}]", "u");
}
var LEAST_KANA = 5;
var ADDRESS$made;
function ADDRESS() {
  return ADDRESS$made ??= new RegExp("https?:\\/\\/\\S+", "g");
}
function guessLanguage(lines) {
  return guessByScript(lines) ?? guessByWords(lines);
}
function guessByScript(lines) {
  const filled = [];
  for (const line of lines) {
    if (filled.length === LINES) break;
    if ((pattern$110 ??= new RegExp("\\p{L}", "u")).test(line)) filled.push(line);
  }
  if (filled.every((line) => isPlain(line))) return null;
  const isMost = (script) => {
    const sign = new RegExp(script, "u");
    return filled.filter((line) => sign.test(line)).length * 2 > filled.length;
  };
  const found = LANGUAGES.find(({ script }) => script !== void 0 && isMost(script)) ?? null;
  if (found?.code !== CHINESE) return found;
  const kana = filled.filter((line) => KANA().test(line)).length;
  return kana > 0 && kana * LEAST_KANA >= filled.length ? findLanguage(JAPANESE) ?? found : found;
}
function findLanguage(wanted) {
  return LANGUAGES.find(({ code }) => code === wanted);
}
function listWords2(line) {
  const words = line.includes("://") ? line.replace(ADDRESS(), " ") : line;
  return (isPlain(words) ? words.toLowerCase().match((pattern$111 ??= new RegExp("[a-z]+", "g"))) : foldCase(words).match((pattern$112 ??= new RegExp("\\p{L}+", "gu")))) ?? [];
}
function takeSample(lines) {
  const words = [];
  for (const line of lines) {
    if (words.length >= SAMPLE) break;
    for (const word of listWords2(line)) words.push(word);
  }
  return words;
}
function isEnglish(lines) {
  const counts = countSmall(takeSample(lines));
  const english2 = counts.get("en") ?? 0;
  return english2 >= Math.max(ENOUGH, CLEARLY * countMost(counts));
}
function guessByWords(lines) {
  const words = takeSample(lines);
  const enough = Math.min(ENOUGH, Math.max(FEWEST, words.length / ONE_IN));
  const leastOf = (counts2) => Math.max(counts2.has("en") ? enough : FEWEST, CLEARLY * (counts2.get("en") ?? 0));
  const counts = countSmall(words, (counts2, left) => countMost(counts2) + left < leastOf(counts2));
  const least = leastOf(counts);
  const [most] = [...counts].filter(([, count]) => count >= least).toSorted(([, a], [, b]) => b - a);
  return LANGUAGES.find(({ code }) => code === most?.[0]) ?? null;
}
function leansEnglish(lines, languages) {
  const counts = countSmall(takeSample(lines));
  return languages.every(({ code }) => (counts.get("en") ?? 0) > (counts.get(code) ?? 0));
}
function narrowLanguages(lines, languages) {
  const counts = countSmall(takeSample(lines));
  const of = ({ code }) => counts.get(code) ?? 0;
  const most = Math.max(...languages.map(of));
  return languages.filter((language) => of(language) > most - FEWEST && of(language) * CLEARLY > most);
}
function countMost(counts) {
  return Math.max(0, ...[...counts].map(([code, count]) => code === "en" ? 0 : count));
}
var STEP = 50;
function countSmall(words, isDecided = () => false) {
  const counts = /* @__PURE__ */ new Map();
  const small = smallWords();
  for (let start = 0; start < words.length && !isDecided(counts, words.length - start); start += STEP)
    for (const word of words.slice(start, start + STEP)) {
      const codes = small.get(word);
      if (codes !== void 0) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  return counts;
}

// src/core/note/dates/yearless-day.ts
var NUMBERS$made;
function NUMBERS() {
  return NUMBERS$made ??= new RegExp("(?<![\\d/.-])(?:\\d\\d[-.]\\d\\d|\\d{1,2}\\/\\d{1,2})(?![\\d/-]|\\.\\d)");
}
var WORDS2$made;
function WORDS2() {
  return WORDS2$made ??= new RegExp(
  String.raw`(?:(?<!\d)(\d{1,2})(?:[A-Za-z]{2}(?![A-Za-z])|[.º])?\s?(?:[A-Za-z]{2}\s)?)?(?<!${LETTER})(${LETTER}{3,12})\.?(?:\s(\d{1,2})(?!\d))?`,
  "g"
);
}
function findYearlessDay(text, year) {
  if (year === null || !(pattern$113 ??= new RegExp("\\d")).test(text)) return null;
  const short = text.slice(0, 120);
  const numbers = NUMBERS().exec(short);
  if (numbers !== null) {
    const [, sign = ""] = (pattern$114 ??= new RegExp("([-/.])")).exec(numbers[0]) ?? [];
    const [first2 = 0, second = 0] = numbers[0].split(sign).map(Number);
    const days2 = [formatDay(year, second, first2), formatDay(year, first2, second)];
    const best = (sign === "-" ? days2.toReversed() : days2).find((day) => day !== null);
    const found = sign === "/" ? settle3(days2, numbers, true) : settle3([best ?? null], numbers, false);
    if (found !== null) return found;
  }
  const east = (pattern$115 ??= new RegExp("(?<!\\d)(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})(?!\\d)\\s?[日일]?")).exec(short);
  if (east !== null) return settle3([formatDay(year, Number(east[1]), Number(east[2]))], east, false);
  for (const match of short.matchAll(WORDS2())) {
    const month = numberOfMonth(match[2] ?? "");
    const day = match[3] ?? match[1];
    if (month !== null && day !== void 0) return settle3([formatDay(year, month, Number(day))], match, false);
  }
  return null;
}
function settle3(days2, match, isOpen2) {
  const [first2, ...others] = [...new Set(days2.filter((day) => day !== null))];
  if (first2 === void 0) return null;
  const start = match.index ?? 0;
  return { readings: [first2, ...others], isOpen: isOpen2, start, end: start + match[0].length };
}

// src/core/note/dates/line-day.ts
var MOST_LINES2 = 15;
var MOST_WORDS = 14;
function findLineDay(lines, year) {
  const written = lines.filter((line) => line.kind !== "blank" && line.kind !== "code").slice(0, MOST_LINES2);
  const first2 = lines.find((line) => line.kind === "heading");
  for (const [index2, line] of written.entries()) {
    const found = (line === first2 ? findTitleDay(line.content) : null) ?? findMeetingDay(line, year) ?? findCellDay(line, written.slice(index2 + 1));
    if (found !== null) return found;
  }
  return null;
}
function findCellDay({ kind, content }, below) {
  if (kind !== "table" || namesOtherDay(content)) return null;
  const column = splitCells(content).findIndex(isDateLabel);
  if (column < 0) return null;
  const rows = below.slice(0, 3).filter((line) => line.kind === "table" && (pattern$116 ??= new RegExp("[\\p{L}\\d]", "u")).test(line.content));
  const [row] = rows;
  return row === void 0 || rows.length > 1 ? null : findDay(splitCells(row.content)[column] ?? "");
}
function splitCells(content) {
  const cells = content.slice(0, 400).replace((pattern$117 ??= new RegExp("^\\s*\\|")), "");
  return cells.split("|").map((cell) => strip(cell));
}
function findHeadingDay(line, year) {
  if (!(pattern$118 ??= new RegExp("\\d")).test(line.content)) return null;
  const text = strip(line.content);
  const short = findShort(text);
  const found = short ?? findDay(text) ?? findYearlessDay(text, year);
  const isOther = short === null ? saysOther(text) : namesOtherDay(text);
  if (found === null || isOther || listWords(text).length > MOST_WORDS) return null;
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  return isAboutMeeting(before) || namesMeeting(before) && isAboutMeeting(after) ? found : null;
}
function findTitleDay(title2) {
  const text = strip(title2);
  return saysOther(text) ? null : findDay(text) ?? findShort(text);
}
function findShort(text) {
  const found = findSpokenDay(text);
  const before = text.slice(0, found?.start ?? 0);
  return namesMinutes(before === "" ? text : before) || isDateLabel(before) ? found : null;
}
function findMeetingDay(line, year) {
  if (line.kind === "heading") return findHeadingDay(line, year);
  if (!(pattern$119 ??= new RegExp("\\d")).test(line.content)) return null;
  const text = strip(line.content);
  const found = findShort(text) ?? findDay(text) ?? findYearlessDay(text, year);
  if (found === null) return null;
  const before = text.slice(0, found.start);
  const isAlone3 = isAboutMeeting(before) && isAboutMeeting(text.slice(found.end)) && !namesOtherDay(text);
  return isAlone3 || isDateLabel(before.replace((pattern$120 ??= new RegExp("\\([^()]*\\)", "g")), " ")) ? found : null;
}
function findToldDay(line) {
  return line.kind === "heading" ? null : findMeetingDay(line, null);
}
var VERSION$made;
function VERSION() {
  return VERSION$made ??= new RegExp("(?:^|[\\s[(])v?(?!\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d(?!\\d)|(?:19|20)\\d\\d\\.\\d\\d\\.\\d\\d(?!\\d))\\d+\\.\\d+\\.\\d+(?![\\d.]*(?:19|20)\\d\\d)|(?:^|\\s)v\\d", "i");
}
function saysOther(text) {
  return namesOtherDay(text) || VERSION().test(text);
}
function strip(content) {
  return content.slice(0, 400).replace((pattern$121 ??= new RegExp("<!--.*?(?:-->|$)|<\\/?[a-z][^<>]*>", "gi")), " ").replace((pattern$122 ??= new RegExp("\\]\\([^()]*\\)?", "g")), " ").replace((pattern$123 ??= new RegExp("[*_`#[\\]|~<>]", "g")), " ").replace((pattern$124 ??= new RegExp("\\s+", "g")), " ").trim();
}

// src/core/note/dates/meeting-day.ts
function findMeetingDay2({ path, inPath }, front, lines, order) {
  const told2 = [front.datetime, inPath, front.created === null ? front.date : null];
  const first2 = told2.find((one) => one !== null) ?? null;
  if (first2?.readings.length === 1) return first2.readings[0];
  const inLines = findLineDay(lines, findPathYear(path)) ?? findTitleDay(front.title ?? "");
  const days2 = [...told2, inLines, front.created, front.date].filter((one) => one !== null);
  const [best] = days2;
  if (best === void 0) return null;
  return settle4(best, days2, order) ?? (order === "auto" ? settle4(best, days2, guessOrder(lines)) : null);
}
function guessOrder(lines) {
  const language = guessLanguage(lines.map(({ content }) => content));
  return language === null ? "auto" : orderOf(language.due);
}
function settle4(best, days2, order) {
  const sure = days2.flatMap(({ readings }) => readings.length === 1 ? readings : []);
  const told2 = best.readings.find((reading) => sure.includes(reading)) ?? pickReading(best, order);
  const meant = days2.map((day) => pickReading(day, order)).filter((day) => day !== null);
  return told2 ?? best.readings.find((reading) => meant.includes(reading)) ?? null;
}

// src/core/note/dates/partial-day.ts
var ATTENDANCE = findsWord(LANGUAGES.flatMap(({ sections: sections7 }) => sections7.attendance));
var BESIDE$made;
function BESIDE() {
  return BESIDE$made ??= new RegExp("(?:^|[^\\p{L}])(?:readme|index|template|skeleton|topics?|contributing|license|changelog|code.of.conduct|agenda)(?:[^\\p{L}]|$)", "iu");
}
var MONTH$made;
function MONTH() {
  return MONTH$made ??= new RegExp(
  String.raw`(?<!${LETTER})(?:(${LETTER}{3,12})[\s._,-]{0,3}(?:19|20)\d\d|(?:19|20)\d\d[\s._,-]{0,3}(${LETTER}{3,12}))(?![\d\p{L}])`,
  "gu"
);
}
var NUMBERED$made;
function NUMBERED() {
  return NUMBERED$made ??= new RegExp("(?<!\\d)(?:19|20)\\d\\d(?:[-_.](?:0[1-9]|1[0-2])(?![\\d.]|[-_]\\d)|\\s?[年년]\\s?\\d{1,2}\\s?[月월])");
}
var SOME_YEAR = 2e3;
var MOST_LINES3 = 30;
function isBesideMinutes(path) {
  return BESIDE().test(path.slice(path.lastIndexOf("/") + 1)) || (pattern$125 ??= new RegExp("(?:^|\\/)\\.")).test(path);
}
function hasPartOfDay(path, lines) {
  if (isBesideMinutes(path)) return false;
  const isMinutes = isCalledMinutes(path);
  if (!isMinutes && !tellsOfMeeting(lines)) return false;
  const name = path.slice(path.lastIndexOf("/") + 1).replace((pattern$126 ??= new RegExp("\\.\\w+$")), "");
  const title2 = lines.find(({ kind }) => kind === "heading")?.content.slice(0, 200) ?? "";
  if (namesOtherDay(spaced(name)) || namesOtherDay(title2)) return false;
  const isMonth = findPathYear(path) !== null && numberOfMonth(name) !== null;
  if (isMinutes && (isMonth || namesMonth(name) || namesMonth(title2))) return true;
  return findPathDay(path) !== null || findLineDay(lines, SOME_YEAR) !== null;
}
function isCalledMinutes(path) {
  const parts2 = path.split("/").map(spaced);
  const name = (parts2.pop() ?? "").replace((pattern$127 ??= new RegExp(" \\w+$")), "");
  const isFolder = parts2.some((folder) => namesMinutes(folder) && !namesOtherDay(folder));
  return isFolder || namesMinutes(name) && isAboutMeeting(name);
}
function tellsOfMeeting(lines) {
  const isAnnounced = lines.slice(0, MOST_LINES3).some(({ content }) => ATTENDANCE.test(content.slice(0, 40)));
  return isAnnounced && lines.some(({ kind, content }) => kind === "heading" && namesMinutes(content.slice(0, 200)));
}
function namesMonth(text) {
  return NUMBERED().test(text) || [...text.matchAll(MONTH())].some((match) => numberOfMonth(match[1] ?? match[2] ?? "") !== null);
}
function spaced(part) {
  return part.replace((pattern$128 ??= new RegExp("[-_.]", "g")), " ");
}

// src/core/note/drawn-fields.ts
var PERSON$made;
function PERSON() {
  return PERSON$made ??= new RegExp(String.raw`\s*[|,;–—-]?\s*(?:${PERSON_SIGNS.join("|")})\uFE0F?\s*(?=[\p{L}@*[])`, "u");
}
var DAY5$made;
function DAY5() {
  return DAY5$made ??= new RegExp("\\s*[|,;–—-]?\\s*(?:📅|📆|🗓)\\uFE0F?\\s*(?=[\\p{L}\\d])", "u");
}
var OTHER3$made;
function OTHER3() {
  return OTHER3$made ??= new RegExp(
  String.raw`\s*[|–—(]\s*\*{0,2}(?:(?:${OTHER_FIELDS.join("|")})\s?\*{0,2}:\*{0,2}\s*[^|()]{1,24}|(?:${english.due.labels.join("|")})\s?\*{0,2}:\*{0,2}\s*(?:${UNSET.join("|")}))\)?\s*$`,
  "i"
);
}
function writeFields(lines) {
  return lines.map((line) => {
    if (line.kind !== "bullet" && line.kind !== "text") return line;
    const content = writeField(line.content);
    return content === line.content ? line : changeLine(line, { content });
  });
}
function writeField(content) {
  const bare = content.includes(":") && (pattern$129 ??= new RegExp("[|–—(]")).test(content) && (pattern$130 ??= new RegExp("[\\p{L}\\d)*]\\s*$", "u")).test(content) ? content.replace(OTHER3(), "") : content;
  const text = bare === "" ? content : bare;
  if (!PERSON_SIGNS.some((sign) => text.includes(sign))) return text;
  return text.replace(PERSON(), " \u2014 Owner: ").replace(DAY5(), ", due: ").trim();
}

// src/core/note/front-data.ts
var import_gray_matter = __toESM(require_gray_matter(), 1);

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split((pattern$131 ??= new RegExp("\\r?\\n")));
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split((pattern$132 ??= new RegExp("\\r?\\n")));
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first2 = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first2 && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first2 && ctx.s.charCodeAt(ctx.p + 2) === first2)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first2)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first2)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE$made;
function DATE_TIME_RE() {
  return DATE_TIME_RE$made ??= new RegExp("^(\\d{4}-\\d{2}-\\d{2})?[Tt ]?(?:(\\d{2}):\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?(Z|z|[-+]\\d{2}:\\d{2})?$", "i");
}
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE());
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end2) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end2);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end2);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end2);
  }
  return parseNumber(ctx, ctx.p, c, 0, end2);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end2 = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end2) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// scripts/lazy-yaml.mjs
var loaded;
var yaml = () => loaded ??= __require("./yaml.cjs");
var parseDocument = (source, options) => yaml().parseDocument(source, options);
var isAlias = (node) => yaml().isAlias(node);
var isMap = (node) => yaml().isMap(node);
var isNode = (node) => yaml().isNode(node);
var isScalar = (node) => yaml().isScalar(node);
var isSeq = (node) => yaml().isSeq(node);
function LineCounter() {
  return new (yaml()).LineCounter();
}

// src/core/note/plain-yaml.ts
var PLAIN3 = String.raw`[\p{L}\d](?:[\p{L}\d .,;/()+_=\x60-]|:(?=\S)|(?<=\S)#)*`;
var PAIR$made;
function PAIR() {
  return PAIR$made ??= new RegExp(String.raw`^([A-Za-z]\w*):(?: +(?:"([^"\\]*)"|(${PLAIN3})))?$`, "u");
}
var ENTRY$made;
function ENTRY() {
  return ENTRY$made ??= new RegExp(String.raw`^( *)- +(${PLAIN3})$`, "u");
}
function readPlainYaml(yaml2) {
  const found = {};
  let list2 = [];
  let indent = null;
  let isOpen2 = false;
  for (const line of yaml2.split("\n")) {
    const written = line.trimEnd();
    const [, key, quoted, plain2] = PAIR().exec(written) ?? [];
    const value = quoted ?? plain2;
    const [, space = "", entry] = key === void 0 ? ENTRY().exec(written) ?? [] : [];
    if (entry !== void 0 && isOpen2 && (indent ?? space) === space) {
      list2.push(entry);
      indent = space;
      continue;
    }
    if (key === void 0 || isOpen2 && list2.length === 0) return null;
    isOpen2 = value === void 0;
    list2 = [];
    indent = null;
    found[key] = value ?? list2;
  }
  return isOpen2 && list2.length === 0 ? null : found;
}

// src/core/note/front-data.ts
var KEYS = ["title", "datetime", "date", "dateCreated", "teams", "team", "participants", "tags"];
function readYaml(yaml2, report) {
  return readPlainYaml(yaml2) ?? readAnyYaml(yaml2, report);
}
function readAnyYaml(yaml2, report) {
  const parse2 = (text) => {
    const lineCounter = new LineCounter();
    const document = parseDocument(text, {
      schema: "failsafe",
      uniqueKeys: false,
      logLevel: "silent",
      lineCounter,
      // The lines around each error are shown by nobody, and looking for them takes the square of the errors' number.
      prettyErrors: false
    });
    for (const { pos, message } of document.errors.slice(0, 3)) {
      const { line, col } = lineCounter.linePos(pos[0]);
      report(Math.max(line, 1), Math.max(col, 1), `front matter: ${firstLine(message)}`);
    }
    const value = document.errors.length > 0 ? salvage(text, ":") : document.toJS({ maxAliasCount: 20 });
    return isRecord(value) ? value : {};
  };
  try {
    const file = (0, import_gray_matter.default)(`---
${yaml2}
---
`, {
      language: "yaml",
      delimiters: "---",
      engines: { yaml: { parse: parse2, stringify: () => "" } }
    });
    return isRecord(file.data) ? file.data : {};
  } catch (error) {
    report(1, 1, `front matter: ${error instanceof Error ? firstLine(error.message) : "unreadable"}`);
    return {};
  }
}
function readToml(toml, report) {
  try {
    const found = { ...parse(toml, { maxDepth: 20 }) };
    for (const key of KEYS) {
      const value = found[key];
      if (value instanceof Date) found[key] = salvage(toml, "=")[key];
    }
    return found;
  } catch (error) {
    const at = (key) => {
      const value = isRecord(error) || error instanceof Error ? Reflect.get(error, key) : null;
      return typeof value === "number" ? value : 1;
    };
    report(
      at("line") + 1,
      at("column"),
      `front matter: ${error instanceof Error ? firstLine(error.message) : "unreadable"}`
    );
    return salvage(toml, "=");
  }
}
function firstLine(message) {
  return message.split("\n")[0] ?? "";
}
function salvage(text, sign) {
  const found = {};
  for (const key of KEYS) {
    const value = new RegExp(String.raw`^${key}\s{0,9}${sign}[ \t]*(\S.*)$`, "m").exec(text)?.[1];
    if (value !== void 0)
      found[key] = value.trim().replace((pattern$133 ??= new RegExp("^([\"'])(.*)\\1$")), "$2").replace((pattern$134 ??= new RegExp("^\\[(.*)\\]$")), "$1");
  }
  return found;
}

// src/core/note/front-matter.ts
var MOST_CHARACTERS = 16 * 1024;
var MOST_LEVELS = 20;
var NOTHING = {
  ...{ title: null, datetime: null, date: null, created: null },
  ...{ teams: [], participants: [], tags: [], lines: 0, problems: [], complete: true }
};
var FENCES = [
  { sign: "---", closes: new RegExp("^(?:---|\\.\\.\\.)\\s*$") },
  { sign: "+++", closes: new RegExp("^\\+\\+\\+\\s*$") }
];
function parseFrontMatter(path, lines) {
  const problems = [];
  const warn = (line, column, message) => {
    problems.push({ severity: "warning", note: path, line, column, message });
  };
  const first2 = (lines[0] ?? "").trimEnd();
  const fence = FENCES.find(({ sign }) => sign === first2);
  if (fence === void 0) {
    if (!(pattern$135 ??= new RegExp("^---\\s*\\w[\\w-]*$")).test(first2)) return NOTHING;
    warn(1, 1, "front matter in a language other than YAML or TOML is not read");
    return { ...NOTHING, problems, complete: false };
  }
  const end2 = lines.findIndex((line, index2) => index2 > 0 && fence.closes.test(line));
  if (end2 < 0) {
    warn(1, 1, `the front matter is not closed by a line \`${fence.sign}\``);
    return { ...NOTHING, problems, complete: false };
  }
  const text = lines.slice(1, end2).join("\n");
  if (text.length > MOST_CHARACTERS || isTooDeep(text)) {
    warn(1, 1, `the front matter is longer than ${MOST_CHARACTERS / 1024} KB or nested too deeply; it is not read`);
    return { ...NOTHING, lines: end2 + 1, problems, complete: false };
  }
  const data = (fence.sign === "---" ? readYaml : readToml)(text, warn);
  const complete = problems.length === 0;
  const take = createTaker(data, (key, message) => {
    const at = lines.slice(0, end2).findIndex((line) => line.trimStart().startsWith(key));
    warn(Math.max(at, 0) + 1, 1, message);
  });
  return {
    title: take.text("title"),
    datetime: take.day("datetime"),
    date: take.day("date"),
    created: take.day("dateCreated"),
    teams: take.list(data["teams"] === void 0 ? "team" : "teams"),
    participants: take.list("participants"),
    tags: take.list("tags"),
    lines: end2 + 1,
    problems,
    complete
  };
}
function isTooDeep(text) {
  const flow = text.match((pattern$136 ??= new RegExp("[[{]", "g")))?.length ?? 0;
  return flow > 200 || text.split("\n").some((line) => ((pattern$137 ??= new RegExp("^[\\s\\-?:]*")).exec(line)?.[0].length ?? 0) > MOST_LEVELS * 4);
}
function createTaker(data, warn) {
  const text = (key) => {
    const value = data[key];
    if (value === void 0 || value === null) return null;
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
      warn(key, `\`${key}\` is to be a text; it is not used`);
      return null;
    }
    return String(value).trim() || null;
  };
  const day = (key) => {
    const value = text(key);
    if (value === null) return null;
    const found = findDay(value);
    if (found !== null && listWords(value.slice(0, found.start)).every((word) => numberOfWeekday(word) !== null))
      return found;
    warn(key, `\`${key}: ${value.slice(0, 40)}\` is not a real date, so it is not used`);
    return null;
  };
  const list2 = (key) => {
    const value = data[key];
    if (value === void 0 || value === null) return [];
    const entries = Array.isArray(value) ? value : [value];
    const texts = entries.map(nameEntry);
    if (texts.includes(null)) warn(key, `\`${key}\` must be a list of texts; anything else in it is ignored`);
    const names = texts.flatMap((one) => one?.split(Array.isArray(value) ? "," : (pattern$138 ??= new RegExp("[,;]"))) ?? []);
    return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
  };
  return { text, day, list: list2 };
}
function nameEntry(entry) {
  if (typeof entry === "object" && entry !== null && !Array.isArray(entry)) {
    const name = Reflect.get(entry, "name");
    return typeof name === "string" ? name : null;
  }
  return typeof entry === "string" || typeof entry === "number" ? String(entry) : null;
}

// src/core/note/html-items.ts
var ACTIONS = findsWord(LANGUAGES.flatMap(({ sections: sections7 }) => sections7.actions));
var LIST$made;
function LIST() {
  return LIST$made ??= new RegExp("^\\s*<(?:ul|ol|li|table|tr|td)\\b", "i");
}
function findHtmlItems(lines) {
  if (!lines.some((line) => LIST().test(line.raw))) return [];
  const found = [];
  let isBelow2 = false;
  for (const line of lines) {
    if (line.kind === "heading") isBelow2 = ACTIONS.test(line.content.slice(0, 100));
    else if (isBelow2 && line.kind !== "code" && LIST().test(line.raw)) {
      found.push(line.number);
      isBelow2 = false;
    }
  }
  return found;
}

// src/core/note/told-meetings.ts
var REACH = 4;
var LONGEST2 = 60;
var FEWEST_LINES = 3;
function findToldMeetings(lines, pick) {
  const headed = findDatedHeadings(lines, pick);
  return headed.length > 0 ? headed : findDayLines(lines, pick);
}
function findDatedHeadings(lines, pick) {
  const starts = lines.flatMap((line, index2) => {
    if (line.kind !== "heading" || !namesMeeting(line.content)) return [];
    const date = findDayBelow(lines, index2, pick);
    return date === null ? [] : [{ index: index2, level: line.level, date }];
  });
  const level = Math.min(...starts.map((start) => start.level));
  const chosen = starts.filter((start) => start.level === level);
  const like = lines.slice(chosen[0]?.index ?? 0).filter((line) => line.kind === "heading" && line.level === level).length;
  const isHabit = new Set(chosen.map(({ date }) => date)).size > 1 && chosen.length * 2 >= like;
  return isHabit ? chosen : [];
}
function findDayBelow(lines, index2, pick) {
  let seen = 0;
  for (let at = index2 + 1; at < lines.length && seen < REACH; at++) {
    const line = lines[at];
    if (line === void 0 || line.kind === "heading") return null;
    if (line.kind === "blank") continue;
    seen += 1;
    const found = line.content.length > LONGEST2 ? null : findToldDay(line);
    if (found !== null) return pick(found);
  }
  return null;
}
function findDayLines(lines, pick) {
  const starts = lines.flatMap((line, index2) => {
    if (line.kind !== "text" || line.content.length > LONGEST2 || !(pattern$139 ??= new RegExp("\\d")).test(line.content)) return [];
    const found = isDayAlone(line.content) ? findHeadingDay(line, null) : null;
    const date = found === null ? null : pick(found);
    return date === null ? [] : [{ index: index2, level: 0, date }];
  });
  const isRun = (sign) => starts.every(({ date }, at) => at === 0 || Math.sign(compareText(date, starts[at - 1]?.date ?? date)) === sign);
  return starts.length >= FEWEST_LINES && (isRun(1) || isRun(-1)) ? starts : [];
}
function isDayAlone(content) {
  const words = listWords(content.replace((pattern$140 ??= new RegExp("\\d+", "g")), " "));
  return words.every((word) => numberOfMonth(word) !== null || numberOfWeekday(word) !== null || word.length < LONGER);
}
var LONGER = 3;

// src/core/note/meetings.ts
function divideMeetings(lines, first2, known) {
  const starts = findMeetings(lines, known);
  const latest = starts.map(({ date }) => date).toSorted().at(-1) ?? null;
  const [opening, ...others] = cut(lines, starts);
  if (opening === void 0 || latest === null) return [{ date: known.date, heading: null, line: first2, lines }];
  const describe = (part) => ({
    ...part,
    date: part.date ?? latest,
    heading: part.date === null ? null : part.lines[0]?.content.replace((pattern$141 ??= new RegExp("<[^<>]*>", "g")), " ").trim() ?? null,
    line: part.lines[0]?.number ?? first2
  });
  return [describe(opening), ...others.map(describe)];
}
function findMeetings(lines, known) {
  const isMany = (starts) => {
    const days2 = new Set(starts.map(({ date }) => date));
    return days2.size > 1 && (!known.isSure || days2.has(known.date ?? ""));
  };
  const headed = findStarts(lines, known);
  if (isMany(headed) || known.isSure) return isMany(headed) ? headed : [];
  const told2 = findToldMeetings(lines, (found) => pickReading(found, known.order));
  return isMany(told2) ? told2 : [];
}
function findStarts(lines, known) {
  let above = { year: known.year, level: 0 };
  let last = null;
  const starts = lines.flatMap((line, index2) => {
    const level2 = levelOf(line);
    if (level2 === null) return [];
    const alone = (pattern$142 ??= new RegExp("^\\D*((?:19|20)\\d\\d)\\D*$")).exec(line.content)?.[1];
    if (alone !== void 0) above = { year: Number(alone), level: level2 };
    const year = above.level < level2 ? above.year : known.year;
    const date = known.isSure ? readDay(line, null, known) : readDay(line, year, known) ?? readNear(line, last, known);
    last = date ?? last;
    return date === null ? [] : [{ index: index2, level: level2, date }];
  });
  const level = Math.min(...starts.map((start) => start.level));
  const chosen = starts.filter((start) => start.level === level);
  const from = chosen[0]?.index ?? 0;
  const like = lines.slice(from).filter((line) => levelOf(line) === level).length;
  return chosen.length * 2 >= like ? [...chosen, ...findDeeper(starts, level, lines)].toSorted(byIndex) : [];
}
var byIndex = (a, b) => a.index - b.index;
function findDeeper(starts, level, lines) {
  const deeper = starts.filter((start, at) => {
    const before = starts[at - 1];
    const isOlder = before !== void 0 && start.date < before.date;
    return start.level > level && isOlder && isDayAlone(lines[start.index]?.content ?? "");
  });
  return deeper.length >= FEWEST_OLDER ? deeper : [];
}
var FEWEST_OLDER = 2;
function levelOf({ kind, level, content }) {
  if (kind === "heading") return level;
  return kind === "text" && (pattern$143 ??= new RegExp("^(?:<details[^<>]*>\\s*)?<summary\\b", "i")).test(content) ? 0 : null;
}
function readDay(line, year, { order }) {
  const found = findHeadingDay(line, year);
  return found === null ? null : pickReading(found, order);
}
function readNear(line, last, known) {
  const isPlain3 = (pattern$144 ??= new RegExp("\\d\\/\\d")).test(line.content) || listWords(line.content).some((word) => numberOfMonth(word) !== null);
  if (last === null || !isPlain3) return null;
  const distance = (day) => Math.abs(Date.parse(day) - Date.parse(last));
  const year = Number(last.slice(0, 4));
  const days2 = [year, year - 1, year + 1].map((one) => readDay(line, one, known)).filter((day) => day !== null);
  return days2.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
function cut(lines, starts) {
  const level = starts[0]?.level ?? 0;
  const dates = new Map(starts.map(({ index: index2, date }) => [index2, date]));
  const parts2 = [{ date: null, lines: [] }];
  for (const [index2, line] of lines.entries()) {
    const date = dates.get(index2) ?? null;
    if (date !== null || line.kind === "heading" && line.level < level) parts2.push({ date, lines: [] });
    parts2.at(-1)?.lines.push(line);
  }
  return parts2.filter((part) => part.lines.some((line) => line.kind !== "blank"));
}

// src/core/note/formats/asciidoc-table.ts
var MOST_CELLS = 60;
function readAsciidocTable(block, attributes) {
  const cells = [];
  for (const [index2, raw] of block.entries()) {
    if (index2 === 0 || (pattern$145 ??= new RegExp("^\\|={3,}\\s*$")).test(raw)) continue;
    const [before = "", ...more] = raw.split("|", MOST_CELLS).map((text, part, parts2) => part < parts2.length - 1 ? withoutStyle(text) : text);
    const last = cells.at(-1);
    if (last !== void 0 && before.trim() !== "")
      last.text = `${last.text.replace((pattern$146 ??= new RegExp("\\s\\+$")), "")}${ITEM().test(before) ? "<br>" : " "}${before.trim()}`.trim();
    cells.push(...more.map((text) => ({ index: index2, text: text.trim() })));
  }
  const [first2] = cells;
  if (first2 === void 0) return /* @__PURE__ */ new Map();
  const width = countColumns2(attributes) ?? cells.filter(({ index: index2 }) => index2 === first2.index).length;
  const rows = Array.from(
    { length: Math.ceil(cells.length / width) },
    (_, row) => cells.slice(row * width, (row + 1) * width)
  );
  const isHeaded = (pattern$147 ??= new RegExp("%header|header")).test(attributes) || (block[first2.index + 1] ?? "").trim() === "";
  const found = /* @__PURE__ */ new Map();
  for (const [at, row] of rows.entries()) {
    const content = `| ${row.map(({ text }) => text).join(" | ")} |`;
    if (at === 0 && isHeaded) {
      found.set(0, content);
      found.set(1, "|---|");
    } else found.set(row[0]?.index ?? 0, content);
  }
  return found;
}
var ITEM$made;
function ITEM() {
  return ITEM$made ??= new RegExp("^\\s*(?:[*-]|\\.)\\s+\\S");
}
function withoutStyle(text) {
  return text.replace((pattern$148 ??= new RegExp("(?:^|\\s)(?=[\\d.<^>+*]|[adehlmsv]$)(?:[\\d.]{1,5}[+*])?[.<^>]{0,4}[adehlmsv]?$")), " ");
}
function countColumns2(attributes) {
  const value = (pattern$149 ??= new RegExp("cols=\"?([^\"\\]]{1,200})")).exec(attributes)?.[1];
  if (value === void 0) return null;
  const repeated = (pattern$150 ??= new RegExp("^(\\d{1,2})\\*")).exec(value)?.[1];
  return Math.min(repeated === void 0 ? value.split(",").length : Number(repeated), MOST_CELLS) || null;
}

// src/core/note/formats/asciidoc.ts
var LIST2$made;
function LIST2() {
  return LIST2$made ??= new RegExp("^(\\s*)(\\*{1,5}|-|\\.{1,5}|\\d{1,3}\\.)(\\s+)(?:\\[([ xX*])\\]\\s+)?(?=\\S)");
}
var TERM$made;
function TERM() {
  return TERM$made ??= new RegExp("^(\\p{L}[^:[\\]]{0,60}):{2,4}(?:\\s+(\\S.*))?$", "u");
}
var CODE$made;
function CODE() {
  return CODE$made ??= new RegExp("^(?:-{4,}|\\.{4,}|`{3,}\\w*|\\+{4,})\\s*$");
}
var FRAME$made;
function FRAME() {
  return FRAME$made ??= new RegExp("^(?:={4,}|\\*{4,}|_{4,}|--|\\+|<<<|\\[[^\\]]*\\]|\\[\\[.*\\]\\]|(?:include|image|toc|video)::.*)\\s*$");
}
var MOST_ROWS = 500;
function scanAsciidoc(lines, first2, tellOpen) {
  const found = [];
  let markers = [];
  while (found.length < lines.length) {
    const at = found.length;
    const block = readCode(lines, at, first2, tellOpen) ?? readTable(lines, at, first2);
    if (block !== null) {
      found.push(...block);
      continue;
    }
    const read3 = readLine((lines[at] ?? "").trimEnd(), first2 + at, markers);
    markers = read3.line.kind === "heading" ? [] : read3.markers;
    found.push(read3.line);
  }
  return found;
}
function readCode(lines, at, first2, tellOpen) {
  const raw = (lines[at] ?? "").trimEnd();
  const isComment = (pattern$151 ??= new RegExp("^\\/{4,}$")).test(raw);
  if (!isComment && !CODE().test(raw)) return null;
  const sign = raw.startsWith("`") ? raw.replace((pattern$152 ??= new RegExp("\\w*$")), "") : raw;
  const found = [createLine(first2 + at, raw, "blank")];
  for (let index2 = at + 1; index2 < lines.length; index2++) {
    const line = lines[index2] ?? "";
    const isEnd = line.trimEnd() === sign;
    found.push(createLine(first2 + index2, line, isEnd || isComment ? "blank" : "code"));
    if (isEnd) return found;
  }
  tellOpen(first2 + at);
  return found;
}
function readTable(lines, at, first2) {
  const raw = (lines[at] ?? "").trimEnd();
  if (!(pattern$153 ??= new RegExp("^\\|={3,}$")).test(raw)) return null;
  const rest = lines.slice(at + 1, at + 1 + MOST_ROWS);
  const end2 = rest.findIndex((line) => line.trimEnd() === raw);
  const block = [raw, ...end2 < 0 ? rest : rest.slice(0, end2 + 1)];
  const rows = readAsciidocTable(block, lines[at - 1] ?? "");
  return block.map(
    (line, index2) => changeLine(createLine(first2 + at + index2, line, "table"), { content: translate(rows.get(index2) ?? "|") })
  );
}
function readLine(raw, number, markers) {
  const read3 = (line, open = markers) => ({ line, markers: open });
  const blank = createLine(number, raw, "blank");
  if (raw.trim() === "" || (pattern$154 ??= new RegExp("^\\/\\/(?!\\/)")).test(raw) || FRAME().test(raw)) return read3(blank);
  const text = createLine(number, raw, "text");
  const attribute = (pattern$155 ??= new RegExp("^:!?([\\w-]+)!?:\\s*(.*)$")).exec(raw);
  if (attribute !== null) {
    const isDate = (pattern$156 ??= new RegExp("^(?:rev)?date$", "i")).test(attribute[1] ?? "");
    return read3(isDate ? changeLine(text, { content: `Date: ${attribute[2] ?? ""}` }) : blank);
  }
  const heading = (pattern$157 ??= new RegExp("^(={1,6}|#{1,6})\\s+(\\S.*)$")).exec(raw) ?? (pattern$158 ??= new RegExp("^(\\.)([^\\s.].*)$")).exec(raw);
  if (heading !== null) {
    const [, sign = "", words = ""] = heading;
    const column = raw.length - words.length + 1;
    return read3(
      changeLine(text, {
        kind: "heading",
        level: sign === "." ? 7 : sign.length,
        content: translate(words),
        column
      })
    );
  }
  if (LIST2().test(raw)) return readItem(raw, number, markers);
  return TERM().test(raw) ? readTerm(raw, number, markers) : read3(readText(raw, number, markers));
}
function readTerm(raw, number, markers) {
  const [, term = "", text = ""] = TERM().exec(raw) ?? [];
  const at = markers.indexOf("::");
  const open = at < 0 ? [...markers, "::"].slice(-MOST_LEVELS2) : markers.slice(0, at + 1);
  const content = translate(`${term}: ${text}`.trimEnd());
  return {
    line: changeLine(createLine(number, raw, "bullet"), { indent: (open.length - 1) * 2, content }),
    markers: open
  };
}
function readItem(raw, number, markers) {
  const [whole = "", , marker = "", , box] = LIST2().exec(raw) ?? [];
  const sign = (pattern$159 ??= new RegExp("^\\d")).test(marker) ? "1." : marker;
  const at = markers.indexOf(sign);
  const open = at < 0 ? [...markers, sign].slice(-MOST_LEVELS2) : markers.slice(0, at + 1);
  const line = changeLine(createLine(number, raw, "bullet"), {
    indent: (open.length - 1) * 2,
    box: box === void 0 ? null : box === " " ? " " : "x",
    content: translate(raw.slice(whole.length)),
    column: whole.length + 1
  });
  return { line, markers: open };
}
var MOST_LEVELS2 = 12;
function readText(raw, number, markers) {
  const line = scanLine(number, raw);
  const isPlain3 = line.kind === "bullet" || line.kind === "heading" && line.level < 7 || line.kind === "table";
  const indent = markers.length === 0 ? line.indent : markers.length * 2 - 1;
  const own = isPlain3 ? changeLine(line, { kind: "text", level: 0, box: null, content: raw.trim() }) : line;
  const bold = (pattern$160 ??= new RegExp("^\\*([^*]+)\\*:?$")).exec(own.content);
  if (bold !== null) return changeLine(own, { kind: "heading", level: 7, content: bold[1] ?? "" });
  return changeLine(own, { content: translate(own.content), indent });
}
function translate(text) {
  return text.replace((pattern$161 ??= new RegExp("(?<![\\p{L}\\d*\\\\])\\*(?=[^\\s*])([^*]{1,300})\\*(?![\\p{L}\\d*])", "gu")), "**$1**").replace(
    (pattern$162 ??= new RegExp("(?:link:|xref:)?((?:https?:\\/\\/|(?<=link:|xref:|mailto:))[^\\s[\\]]{1,1000})\\[([^\\]]{0,300})\\]", "g")),
    (_all, url, words) => words === "" ? url : `[${words}](${url})`
  ).replace((pattern$163 ??= new RegExp("<<[^<>,]{1,200},([^<>]{1,200})>>", "g")), "$1");
}

// src/core/note/task-lines.ts
var BOX_OF = { open: " ", done: "x", dropped: "-" };
var MARKER = "TODO: ";
var LONGEST_DRAWER = 200;
function measureDrawer(lines, at, name) {
  if (!name.test(lines[at] ?? "")) return 0;
  return lines.slice(at, at + LONGEST_DRAWER).findIndex((line) => (pattern$164 ??= new RegExp("^\\s*:END:\\s*$", "i")).test(line)) + 1;
}
function keywordPattern(keywords) {
  const words = Object.values(keywords).flat();
  return new RegExp(String.raw`^(?<keyword>${words.join("|")})\s+(?:\[#[A-Z0-9]{1,2}\]\s+)?(?=\S)`, "u");
}
function behindKeyword(line, keyword, words, keywords) {
  const state = ["done", "dropped"].find((each) => keywords[each].includes(keyword)) ?? "open";
  return changeLine(line, { kind: "bullet", level: 0, box: BOX_OF[state], content: `${MARKER}${words}` });
}
var DONE$made;
function DONE() {
  return DONE$made ??= new RegExp(String.raw`^(?:\*\*)?(?:${LOGSEQ_KEYWORDS.done.join("|")})(?:\*\*)?:(?:\*\*)?\s+(?=\S)`, "u");
}
function raiseDone(line) {
  const match = line.box === null && (line.kind === "bullet" || line.kind === "text") ? DONE().exec(line.content) : null;
  return match === null ? line : behindKeyword(line, "DONE", line.content.slice(match[0].length), LOGSEQ_KEYWORDS);
}
function hasKeyword(line) {
  return line.content.startsWith(MARKER);
}
var KEYWORD = keywordPattern(LOGSEQ_KEYWORDS);
var SENTENCE$made;
function SENTENCE() {
  return SENTENCE$made ??= new RegExp("^[\\p{L}\\p{N}@[`\"“#*_].*[\\p{Ll}\\p{Lo}\\d]", "su");
}
var OPEN$made;
function OPEN() {
  return OPEN$made ??= new RegExp(
  String.raw`^((?:\s{0,3}>)*\s*(?:[-+]|\*+)\s+)(?:${[...LOGSEQ_KEYWORDS.open, ...ORG_KEYWORDS.open].join("|")})(?=\s)`
);
}
var CLOSED = { done: "DONE", dropped: "CANCELED" };
function replaceKeyword(raw, state) {
  return OPEN().test(raw) ? raw.replace(OPEN(), `$1${CLOSED[state]}`) : null;
}
var PROPERTY$made;
function PROPERTY() {
  return PROPERTY$made ??= new RegExp("^(?!(?:due|deadline)::)[a-z][\\w./-]{0,60}::\\s+\\S");
}
var DRAWER$made;
function DRAWER() {
  return DRAWER$made ??= new RegExp("^\\s*:(?:LOGBOOK|PROPERTIES):\\s*$");
}
function readOutline(lines) {
  const raw = lines.map((line) => line.raw);
  const found = [];
  let hidden = 0;
  for (const [index2, line] of lines.entries()) {
    if (hidden === 0 && line.kind === "text") hidden = measureDrawer(raw, index2, DRAWER());
    if (hidden > 0) hidden -= 1;
    else if (line.kind === "bullet") found.push(readBlock(line, lines[index2 + 1]));
    else if (line.kind !== "text" || line.indent === 0 || !PROPERTY().test(line.content)) found.push(line);
  }
  return found;
}
function readBlock(line, next2) {
  const isHead2 = line.content.startsWith("#") && next2?.kind === "bullet" && next2.indent > line.indent;
  if (isHead2) return changeLine(line, { content: line.content.replace((pattern$165 ??= new RegExp("^#{1,6}\\s+(?=\\S)")), "") });
  const match = line.box === null ? KEYWORD.exec(line.content) : null;
  if (match === null) return line;
  const keyword = match.groups?.["keyword"] ?? "";
  const words = line.content.slice(match[0].length);
  if (keyword === "TODO" && (pattern$166 ??= new RegExp("^TODO\\s+(?!\\[#)")).test(line.content) || !SENTENCE().test(words)) return line;
  return behindKeyword(line, keyword, words, LOGSEQ_KEYWORDS);
}

// src/core/note/formats/callouts.ts
var BOX2$made;
function BOX2() {
  return BOX2$made ??= new RegExp("^\\s*:{3,}\\s*(?:\\{?[\\w.#-]{2,30}\\}?)(?:\\s+|\\[)([^\\s\\]{}][^\\]{}]{1,79})\\]?$");
}
var ATTRIBUTE$made;
function ATTRIBUTE() {
  return ATTRIBUTE$made ??= new RegExp("^\\s*:{3,}\\s*\\{[^{}]{0,80}\\btitle=\"([^\"{}]{2,80})\"[^{}]{0,80}\\}\\s*$");
}
var DEFINITION2$made;
function DEFINITION2() {
  return DEFINITION2$made ??= new RegExp("^\\s{0,3}:\\s{1,4}(?=\\S)");
}
var TERM2$made;
function TERM2() {
  return TERM2$made ??= new RegExp("^\\*{0,2}@?[\\p{Lu}\\p{Lo}][^.:;!?]{1,60}$", "u");
}
function raiseCallouts(lines) {
  if (!lines.some(({ raw }) => raw.includes(":"))) return lines;
  const found = [...lines];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== "text") continue;
    const raw = line.raw.trimEnd();
    const title2 = BOX2().exec(raw)?.[1] ?? ATTRIBUTE().exec(raw)?.[1];
    if (title2 !== void 0) found[at] = changeLine(line, { content: `${title2.trim()}:` });
    else if (DEFINITION2().test(line.raw)) readDefinition(found, at);
  }
  return found;
}
function readDefinition(found, at) {
  const line = found[at];
  const above = found[at - 1];
  if (line === void 0 || above === void 0) return;
  const isTerm = above.kind === "text" && TERM2().test(above.content.trim());
  if (!isTerm && !(above.kind === "bullet" && DEFINITION2().test(above.raw))) return;
  if (isTerm) found[at - 1] = changeLine(above, { kind: "bullet", content: `${above.content.trim()}:` });
  const sign = DEFINITION2().exec(line.raw)?.[0] ?? "";
  const content = line.content.replace((pattern$167 ??= new RegExp("^:\\s+")), "");
  found[at] = changeLine(line, { kind: "bullet", indent: 4, content, column: sign.length + 1 });
}
var DIRECTIVE$made;
function DIRECTIVE() {
  return DIRECTIVE$made ??= new RegExp("^(\\s{0,3})(`{3,}|~{3,})\\{(?:admonition|attention|caution|danger|dropdown|hint|important|note|tip|todo|topic|warning)\\}\\s*(.*)$");
}
function openDirectives(lines) {
  if (!lines.some((line) => DIRECTIVE().test(line))) return lines;
  let mark = null;
  return lines.map((line) => {
    const [, space = "", sign = "", title2 = ""] = mark === null ? DIRECTIVE().exec(line) ?? [] : [];
    if (sign !== "") {
      mark = sign;
      return title2 === "" ? "" : `${space}${title2.trim()}:`;
    }
    if (mark === null || line.trim() !== mark) return line;
    mark = null;
    return "";
  });
}

// src/core/note/formats/text-tables.ts
var MOST_CELLS2 = 60;
var LONGEST_CELL = 2e3;
function readGridTable(block) {
  const rows = /* @__PURE__ */ new Map();
  let start = -1;
  for (const [index2, raw] of block.entries()) {
    if ((pattern$168 ??= new RegExp("^\\s*\\+")).test(raw)) {
      start = -1;
      if (raw.includes("=")) rows.set(index2, "rule");
      continue;
    }
    const cells = raw.trim().replace((pattern$169 ??= new RegExp("^\\||\\|$", "g")), "").split("|", MOST_CELLS2);
    start = start < 0 ? index2 : start;
    rows.set(start, join(rows.get(start), cells));
  }
  return closeHeader(rows);
}
function readDashedTable(block) {
  const isRule2 = (raw) => (pattern$170 ??= new RegExp("^\\s*-{2,}(?:\\s+-{2,})+\\s*$")).test(raw);
  const at = block.findIndex(isRule2);
  const hasEdge = (pattern$171 ??= new RegExp("^\\s*-{3,}\\s*$")).test(block[0] ?? "");
  const spans = [...(block[at] ?? "").matchAll((pattern$172 ??= new RegExp("-+", "g")))].slice(0, MOST_CELLS2).map(({ index: index2 }) => index2);
  const rows = /* @__PURE__ */ new Map();
  let start = -1;
  for (const [index2, raw] of block.entries()) {
    if (index2 === at) rows.set(index2, "rule");
    if (index2 === at || raw.trim() === "" || (pattern$173 ??= new RegExp("^[\\s-]+$")).test(raw)) {
      start = -1;
      continue;
    }
    start = start < 0 || !hasEdge && index2 > at ? index2 : start;
    rows.set(
      start,
      join(
        rows.get(start),
        spans.map((from, cell) => raw.slice(cell === 0 ? 0 : from, spans[cell + 1]))
      )
    );
  }
  return closeHeader(rows);
}
function readSimpleTable(block) {
  const spans = [...(block[0] ?? "").matchAll((pattern$174 ??= new RegExp("=+", "g")))].slice(0, MOST_CELLS2).map(({ index: index2 }) => index2);
  const rows = /* @__PURE__ */ new Map();
  const rules = block.flatMap((raw, index2) => (pattern$175 ??= new RegExp("^\\s*={2,}(?:\\s+={2,})+\\s*$")).test(raw) ? [index2] : []);
  let start = -1;
  for (const [index2, raw] of block.entries()) {
    if (rules.includes(index2)) {
      start = -1;
      if (rules.length > 2 && index2 === rules[1]) rows.set(index2, "rule");
      continue;
    }
    const cells = spans.map((from, at) => raw.slice(from, spans[at + 1]));
    start = start < 0 || (cells[0] ?? "").trim() !== "" ? index2 : start;
    rows.set(start, join(rows.get(start), cells));
  }
  return closeHeader(rows);
}
function readListTable(block) {
  const rows = /* @__PURE__ */ new Map();
  let start = -1;
  for (const [index2, raw] of block.entries()) {
    const cell = (pattern$176 ??= new RegExp("^\\s*(\\*\\s+)?-\\s+(.*)$")).exec(raw);
    if (cell?.[1] !== void 0) start = index2;
    const row = rows.get(start);
    if (start < 0 || row === "rule") continue;
    if (cell !== null) rows.set(start, [...row ?? [], cell[2] ?? ""].slice(0, MOST_CELLS2));
    else if (row !== void 0) rows.set(start, [...row.slice(0, -1), lengthen(row.at(-1) ?? "", raw)]);
  }
  const [header] = rows.keys();
  if (header !== void 0) rows.set(header + 1, "rule");
  return rows;
}
function readCsvTable(block) {
  const rows = /* @__PURE__ */ new Map();
  const header = block.findIndex((raw) => (pattern$177 ??= new RegExp("^\\s*:header:")).test(raw));
  if (header >= 0) {
    rows.set(0, splitCsv((block[header] ?? "").replace((pattern$178 ??= new RegExp("^\\s*:header:")), "")));
    rows.set(1, "rule");
  }
  for (const [index2, raw] of block.entries())
    if (index2 > 0 && raw.trim() !== "" && !(pattern$179 ??= new RegExp("^\\s*:[\\w -]+:")).test(raw)) rows.set(index2, splitCsv(raw));
  return closeHeader(rows);
}
function splitCsv(raw) {
  const cells = [...raw.trim().matchAll((pattern$180 ??= new RegExp("(?:^|,)\\s*(?:\"((?:[^\"]|\"\")*)\"|([^,]*))", "g")))].slice(0, MOST_CELLS2);
  return cells.map(([, quoted, bare = ""]) => (quoted ?? bare).replace((pattern$181 ??= new RegExp("\"\"", "g")), '"').trim());
}
function closeHeader(rows) {
  const rule = [...rows].find(([, row]) => row === "rule")?.[0] ?? [...rows.keys()][1];
  if (rule === void 0) return rows;
  const header = [...rows.keys()].filter((index2) => index2 < rule).at(-1);
  if (rows.get(rule) === "rule") rows.delete(rule);
  if (header !== void 0) rows.set(header + 1, "rule");
  return rows;
}
function join(row, cells) {
  const trimmed = cells.map((cell) => cell.trim());
  if (row === void 0 || row === "rule") return trimmed;
  const length = Math.max(row.length, trimmed.length);
  return Array.from({ length }, (_, index2) => lengthen(row[index2] ?? "", trimmed[index2] ?? ""));
}
function lengthen(cell, more) {
  return cell.length > LONGEST_CELL ? cell : `${cell} ${more.trim()}`.trim();
}

// src/core/note/formats/drawn-tables.ts
var GRID$made;
function GRID() {
  return GRID$made ??= new RegExp("^\\s*\\+(?:[-=:]{2,}\\+)+\\s*$");
}
var DASHES$made;
function DASHES() {
  return DASHES$made ??= new RegExp("^\\s*-{2,}(?:\\s+-{2,})+\\s*$");
}
var EDGE$made;
function EDGE() {
  return EDGE$made ??= new RegExp("^\\s*-{3,}\\s*$");
}
var MOST_LINES4 = 500;
var MOST_HEADER_LINES = 3;
function raiseDrawnTables(lines) {
  if (!lines.some(({ raw }) => GRID().test(raw) || DASHES().test(raw))) return lines;
  const found = [...lines];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === void 0 || line.kind === "code") continue;
    const from = GRID().test(line.raw) ? at : DASHES().test(line.raw) ? findHeader(lines, at) : -1;
    if (from < 0) continue;
    const block = takeTable(lines, from, at);
    const raw = block.map((each) => each.raw);
    const rows = from === at ? readGridTable(raw) : readDashedTable(raw);
    for (const [index2, each] of block.entries())
      found[from + index2] = changeLine(each, { kind: "table", level: 0, box: null, content: tellRow(rows, index2) });
    at = from + block.length - 1;
  }
  return found;
}
function findHeader(lines, at) {
  let from = at;
  while (from > 0 && at - from <= MOST_HEADER_LINES && isWritten(lines[from - 1])) from--;
  return from < at ? from : -1;
}
function isWritten(line) {
  return line !== void 0 && line.raw.trim() !== "" && (line.kind === "text" || EDGE().test(line.raw));
}
function takeTable(lines, from, at) {
  const rest = lines.slice(from, from + MOST_LINES4);
  const isGrid = from === at;
  const hasEdge = EDGE().test(rest[0]?.raw ?? "");
  const end2 = rest.findIndex((line, index2) => {
    if (isGrid) return !(pattern$182 ??= new RegExp("^\\s*[+|]")).test(line.raw);
    return index2 > at - from && (hasEdge ? EDGE().test(line.raw) : line.raw.trim() === "");
  });
  return end2 < 0 ? rest : rest.slice(0, hasEdge ? end2 + 1 : end2);
}
function tellRow(rows, index2) {
  const row = rows.get(index2);
  if (row === void 0) return "|";
  return row === "rule" ? "|---|" : `| ${row.map((cell) => cell.replace((pattern$183 ??= new RegExp("^[-*+]\\s+")), "")).join(" | ")} |`;
}

// src/core/note/formats/markdown.ts
function scanMarkdown(lines, first2, tellOpen) {
  return readOutline(raiseCallouts(raiseDrawnTables(scanLines(openDirectives(hideComments(lines)), first2, tellOpen))));
}
function hideComments(lines) {
  if (!lines.some((line) => line.includes("<!--"))) return lines;
  const last = lines.findLastIndex((line) => line.includes("-->"));
  let isHidden = false;
  let fence = null;
  return lines.map((line, index2) => {
    let text = line;
    if (isHidden) {
      const end2 = line.indexOf("-->");
      if (end2 < 0) return "";
      isHidden = false;
      text = " ".repeat(end2 + 3) + line.slice(end2 + 3);
    }
    const mark = (pattern$184 ??= new RegExp("^[\\s>]*(`{3,}|~{3,})")).exec(text)?.[1];
    if (mark !== void 0 && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
    const start = fence === null ? text.lastIndexOf("<!--") : -1;
    if (start < 0 || index2 >= last || text.includes("-->", start)) return text;
    isHidden = true;
    return text.slice(0, start).trimEnd();
  });
}

// src/core/note/formats/org-keywords.ts
var LINE$made;
function LINE() {
  return LINE$made ??= new RegExp("^\\s*#\\+(?:SEQ_|TYP_)?TODO:\\s*(\\S.*)$", "i");
}
var MOST = 40;
function findKeywords(lines, usual) {
  const own = lines.map((line) => LINE().exec(line)?.[1]).filter((line) => line !== void 0).slice(0, MOST).map(readWords);
  const over = own.flatMap((each) => each.over);
  const isDropped = (word) => usual.dropped.includes(word) || (pattern$185 ??= new RegExp("^CANCEL|^DROP|^WONT")).test(word);
  return {
    open: [...own.flatMap(({ open }) => open), ...usual.open],
    done: [...over.filter((word) => !isDropped(word)), ...usual.done],
    dropped: [...over.filter(isDropped), ...usual.dropped]
  };
}
function readWords(line) {
  const [before = "", behind2] = line.split("|");
  const words = listWords3(before);
  return behind2 === void 0 ? { open: words.slice(0, -1), over: words.slice(-1) } : { open: words, over: listWords3(behind2) };
}
function listWords3(text) {
  return text.split((pattern$186 ??= new RegExp("\\s+"))).slice(0, MOST).map((word) => word.replace((pattern$187 ??= new RegExp("\\([^()]*\\)$")), "")).filter((word) => (pattern$188 ??= new RegExp("^[\\p{L}\\p{N}_-]{2,30}$", "u")).test(word));
}

// src/core/note/formats/org.ts
var HEADLINE$made;
function HEADLINE() {
  return HEADLINE$made ??= new RegExp("^(\\*+)\\s+(.*)$");
}
var TAGS2$made;
function TAGS2() {
  return TAGS2$made ??= new RegExp("\\s+:[\\p{L}\\p{N}_@#%:]{1,100}:$", "u");
}
var TERM3$made;
function TERM3() {
  return TERM3$made ??= new RegExp("^(\\p{L}[^:[\\]]{0,60}?)\\s::\\s+(?=\\S)", "u");
}
var COOKIE$made;
function COOKIE() {
  return COOKIE$made ??= new RegExp("(?:^|\\s+)\\[(?:\\d*\\/\\d*|\\d*%)\\](?=\\s|$)", "g");
}
var BLOCK$made;
function BLOCK() {
  return BLOCK$made ??= new RegExp("^\\s*#\\+begin_(\\w+)", "i");
}
var DRAWER2$made;
function DRAWER2() {
  return DRAWER2$made ??= new RegExp("^\\s*:[\\p{L}\\p{N}_-]+:\\s*$", "u");
}
var PLANNED$made;
function PLANNED() {
  return PLANNED$made ??= new RegExp("^\\s*(?:SCHEDULED|DEADLINE|CLOSED):");
}
var STAMP$made;
function STAMP() {
  return STAMP$made ??= new RegExp("[<[](\\d{4}-\\d\\d-\\d\\d)(?:\\s[^\\]>\\d]{1,12})?(?:\\s\\d{1,2}:\\d\\d(?:-\\d{1,2}:\\d\\d)?)?(?:\\s[+.]+\\d+[dwmy])?[>\\]]", "g");
}
var OWNER$made;
function OWNER() {
  return OWNER$made ??= new RegExp("^\\s*:(?:OWNER|ASSIGNEE|ASSIGNED|RESPONSIBLE|WHO):\\s+(\\S.*)$", "i");
}
var OUTERMOST2 = -1;
function scanOrg(lines, first2, tellOpen) {
  const keywords = findKeywords(lines, ORG_KEYWORDS);
  const scanner = { keywords, pattern: keywordPattern(keywords) };
  let block = null;
  let opened = first2;
  let hidden = 0;
  const found = [];
  for (const [index2, raw] of lines.entries()) {
    const number = first2 + index2;
    if (block !== null) {
      const isEnd = raw.trim().toLowerCase() === `#+end_${block}`;
      const isText3 = block === "quote" || block === "center" || block === "verse";
      if (isEnd) block = null;
      found.push(isText3 && !isEnd ? readLine2(raw, number, scanner) : createLine(number, raw, isEnd ? "blank" : "code"));
      continue;
    }
    if (hidden === 0) hidden = measureDrawer(lines, index2, DRAWER2());
    if (hidden > 0) {
      hidden -= 1;
      const owner = OWNER().exec(raw)?.[1];
      if (owner !== void 0)
        found.push(changeLine(createLine(number, raw, "bullet"), { content: `Owner: ${owner}` }));
      continue;
    }
    block = BLOCK().exec(raw)?.[1]?.toLowerCase() ?? null;
    if (block !== null) opened = number;
    if (block !== null) found.push(createLine(number, raw, "blank"));
    else if (!PLANNED().test(raw) || tellDeadline(raw) !== "") found.push(readLine2(raw, number, scanner));
  }
  if (block !== null) tellOpen(opened);
  return setApartBodies(found);
}
function setApartBodies(lines) {
  let isBody2 = false;
  return lines.map((line) => {
    if (line.kind === "text") return isBody2 && !PLANNED().test(line.raw) ? changeLine(line, { kind: "code" }) : line;
    if (line.kind !== "blank") isBody2 = line.kind === "bullet" && line.indent === OUTERMOST2;
    return line;
  });
}
function readLine2(raw, number, scanner) {
  const keyword = (pattern$189 ??= new RegExp("^\\s*#\\+(\\w+):\\s*(.*)$")).exec(raw);
  if (keyword !== null) return readKeyword(raw, number, keyword);
  if ((pattern$190 ??= new RegExp("^\\s*#(?:\\s|$|\\+)")).test(raw) || (pattern$191 ??= new RegExp("^\\s*-{5,}\\s*$")).test(raw)) return createLine(number, raw, "blank");
  if ((pattern$192 ??= new RegExp("^\\s*:(?:\\s|$)")).test(raw)) return createLine(number, raw, "code");
  const headline = HEADLINE().exec(raw.trimEnd());
  if (headline !== null) return readHeadline(raw, number, headline, scanner);
  const line = scanLine(number, raw);
  const isText3 = line.kind === "heading" && line.level < 7;
  const content = PLANNED().test(raw) ? tellDeadline(raw) : translate2(line.content);
  const own = changeLine(line, {
    content,
    ...isText3 ? { kind: "text", level: 0, content: translate2(raw.trim()) } : {}
  });
  const bold = (pattern$193 ??= new RegExp("^\\*([^*]+)\\*:?$")).exec(raw.trim());
  if (bold !== null) return changeLine(own, { kind: "heading", level: 7, content: bold[1] ?? "" });
  if ((pattern$194 ??= new RegExp("^\\s*\\|[-+|]+\\|?\\s*$")).test(raw)) return changeLine(own, { kind: "table", content: "|---|" });
  return own.box === "-" ? changeLine(own, { box: " " }) : own;
}
function readKeyword(raw, number, [, name = "", words = ""]) {
  const text = changeLine(createLine(number, raw, "text"), {
    content: translate2(words),
    column: raw.length - words.length + 1
  });
  if ((pattern$195 ??= new RegExp("^title$", "i")).test(name)) return changeLine(text, { kind: "heading", level: 1 });
  return (pattern$196 ??= new RegExp("^date$", "i")).test(name) ? changeLine(text, { content: `Date: ${text.content}` }) : createLine(number, raw, "blank");
}
function readHeadline(raw, number, headline, scanner) {
  const [, stars = "", all = ""] = headline;
  const match = scanner.pattern.exec(all);
  const keyword = match?.groups?.["keyword"];
  const start = match?.[0] ?? (pattern$197 ??= new RegExp("^\\[#[A-Z0-9]{1,2}\\]\\s+")).exec(all)?.[0] ?? "";
  const words = all.slice(start.length);
  const line = changeLine(createLine(number, raw, "heading"), {
    level: Math.min(stars.length, 6),
    content: translate2(words.replace(TAGS2(), "")),
    column: raw.indexOf(all, stars.length) + start.length + 1
  });
  if (keyword === void 0) return line;
  return changeLine(behindKeyword(line, keyword, line.content, scanner.keywords), { indent: OUTERMOST2 });
}
function tellDeadline(raw) {
  const day = (pattern$198 ??= new RegExp("DEADLINE:\\s*[<[](\\d{4}-\\d\\d-\\d\\d)")).exec(raw)?.[1];
  return day === void 0 ? "" : `Due: ${day}`;
}
function translate2(text) {
  return text.replace(COOKIE(), "").replace(TERM3(), "$1: ").replace(STAMP(), "$1").replace((pattern$199 ??= new RegExp("\\[\\[([^[\\]]{1,1000})\\]\\[([^[\\]]{1,300})\\]\\]", "g")), "[$2]($1)").replace((pattern$200 ??= new RegExp("\\[\\[([^[\\]]{1,1000})\\]\\]", "g")), "$1").replace((pattern$201 ??= new RegExp("(?<![\\p{L}\\d*])\\*(?=[^\\s*])([^*]{1,300})\\*(?![\\p{L}\\d*])", "gu")), "**$1**").replace((pattern$202 ??= new RegExp("(?<![\\p{L}\\d=])[=~](?=[^\\s=~])([^=~]{1,300})[=~](?![\\p{L}\\d=])", "gu")), "`$1`");
}

// src/core/note/formats/plain.ts
var MOST_WORDS2 = 8;
var CAPITALS$made;
function CAPITALS() {
  return CAPITALS$made ??= new RegExp("^\\p{Lu}{2,}(?:\\s(?:\\p{Lu}+|&|\\/)){1,7}:?\\s*$", "u");
}
function scanPlain(lines, first2) {
  const shaped = shapeEnumerations(lines);
  const scanned = lines.map((raw, index2) => changeLine(scanLine(first2 + index2, shaped[index2] ?? raw), { raw }));
  const isRule2 = (line) => line !== void 0 && (pattern$203 ??= new RegExp("^\\s*([*~_#+.=-])\\1{2,}\\s*$")).test(line.raw);
  const isCapital3 = (at) => scanned[at]?.kind === "text" && CAPITALS().test(scanned[at].raw) && [at - 1, at + 1].every((beside2) => (scanned[beside2]?.kind ?? "blank") === "blank");
  const isHeading2 = (at) => {
    const line = scanned[at];
    return line?.kind === "text" && isRule2(scanned[at + 1]) && !isRule2(line) && (scanned[at - 1]?.kind ?? "blank") === "blank" && !(pattern$204 ??= new RegExp("[.!?;,]$")).test(line.content) && splitWords(line.content, MOST_WORDS2 + 1).length <= MOST_WORDS2;
  };
  const read3 = scanned.map((line, at) => {
    if (isHeading2(at) || isCapital3(at)) return changeLine(line, { kind: "heading", level: 2 });
    return line.kind === "text" && isHeading2(at - 1) ? createLine(line.number, line.raw, "blank") : line;
  });
  return readOutline(raiseDrawnTables(read3.flatMap(raiseHeader)));
}
function raiseHeader(line) {
  if (line.kind !== "text" || !(pattern$205 ??= new RegExp("^\\s*\\^(?:[^^]{0,80}\\^){2,30}\\s*$")).test(line.raw)) return [line];
  const row = changeLine(line, { kind: "table", content: line.content.replace((pattern$206 ??= new RegExp("\\^", "g")), "|") });
  return [row, changeLine(row, { content: "|---|" })];
}

// src/core/note/formats/restructured-text.ts
var RULE2$made;
function RULE2() {
  return RULE2$made ??= new RegExp("^([!-/:-@[-`{-~])\\1{2,}\\s*$");
}
var SIMPLE$made;
function SIMPLE() {
  return SIMPLE$made ??= new RegExp("^\\s*={2,}(?:\\s+={2,})+\\s*$");
}
var GRID2$made;
function GRID2() {
  return GRID2$made ??= new RegExp("^\\s*\\+(?:[-=]+\\+)+\\s*$");
}
var DIRECTIVE2$made;
function DIRECTIVE2() {
  return DIRECTIVE2$made ??= new RegExp("^(\\s*)\\.\\.\\s+(?:([\\w:-]+?)::\\s*(.*)|(\\S.*))?$");
}
var CODE2$made;
function CODE2() {
  return CODE2$made ??= new RegExp("^(?:code|code-block|sourcecode|literalinclude|math|raw|parsed-literal|highlight|graphviz|mermaid)$");
}
var TABLE$made;
function TABLE() {
  return TABLE$made ??= new RegExp("^(?:list|csv)-table$");
}
var TITLED$made;
function TITLED() {
  return TITLED$made ??= new RegExp("^(?:admonition|topic|sidebar|rubric|dropdown|card)$");
}
var TERM4$made;
function TERM4() {
  return TERM4$made ??= new RegExp("^(\\s*)(\\*{0,2}@?\\p{Lu}[\\p{L}\\d.'’_-]*(?: [\\p{L}\\d.'’&-]+){0,3}\\*{0,2}):?\\s*$", "u");
}
var CAPTION$made;
function CAPTION() {
  return CAPTION$made ??= new RegExp("^\\s*\\.\\.\\s+(?:list|csv)-table::\\s+(\\S.{0,100})$");
}
function scanRestructuredText(lines, first2) {
  const found = [];
  const styles = [];
  const shaped = shapeEnumerations(lines);
  let at = 0;
  while (at < lines.length) {
    const block = readTable2(lines, at, first2) ?? readDirective(lines, at, first2) ?? readHeading(lines, at, first2, styles) ?? readTerm2(lines, at, first2);
    const read3 = block ?? [changeLine(readText2(shaped[at] ?? "", first2 + at), { raw: lines[at] ?? "" })];
    found.push(...read3);
    at += read3.length;
    if (block === null && (pattern$207 ??= new RegExp("::\\s*$")).test(lines[at - 1] ?? "")) {
      const code = takeIndented(lines, at, countIndent(lines[at - 1] ?? ""));
      found.push(
        ...code.map((raw, index2) => createLine(first2 + at + index2, raw, raw.trim() === "" ? "blank" : "code"))
      );
      at += code.length;
    }
  }
  return found;
}
function readHeading(lines, at, first2, styles) {
  const [one = "", two = "", three = ""] = lines.slice(at, at + 3);
  const isOver3 = RULE2().test(one) && one.trim() === three.trim() && two.trim() !== "" && !RULE2().test(two);
  const [title2, rule] = isOver3 ? [two, three] : [one, two];
  const isHeading2 = title2.trim() !== "" && RULE2().test(rule) && !RULE2().test(title2) && (isOver3 || (pattern$208 ??= new RegExp("^\\S")).test(title2));
  if (!isHeading2 || rule.trim().length + 2 < title2.trim().length) return null;
  const before = lines[at - 1] ?? "";
  if (!isOver3 && before.trim() !== "" && !RULE2().test(before)) return null;
  const style = `${isOver3 ? "over" : "under"}${rule.charAt(0)}`;
  if (!styles.includes(style)) styles.push(style);
  const number = first2 + at + (isOver3 ? 1 : 0);
  const line = changeLine(readText2(title2, number), {
    kind: "heading",
    level: Math.min(styles.indexOf(style) + 1, 6),
    box: null
  });
  const below = createLine(number + 1, rule, "blank");
  return isOver3 ? [createLine(number - 1, one, "blank"), line, below] : [line, below];
}
function readTerm2(lines, at, first2) {
  const [raw = "", next2 = ""] = lines.slice(at, at + 2);
  const [, space, term] = TERM4().exec(raw) ?? [];
  if (space === void 0 || term === void 0 || next2.trim() === "") return null;
  const indent = countIndent(raw);
  const before = lines[at - 1] ?? "";
  if (countIndent(next2) <= indent || before.trim() !== "" && countIndent(before) <= indent) return null;
  return [changeLine(readText2(`${space}- ${term}:`, first2 + at), { raw, column: space.length + 1 })];
}
function readDirective(lines, at, first2) {
  const match = DIRECTIVE2().exec(lines[at] ?? "");
  if (match === null) return null;
  const [raw = "", space = "", name, words = "", comment] = match;
  const indent = countColumns(space);
  const blank = (text, index2) => createLine(first2 + at + 1 + index2, text, "blank");
  if (name === "todo") return [changeLine(readText2(`${space}TODO: ${words}`, first2 + at), { raw })];
  if (name === void 0 && comment?.startsWith("[") === true) return [readText2(raw.replace("..", "  "), first2 + at)];
  const line = createLine(first2 + at, raw, "blank");
  if (name !== void 0 && TITLED().test(name) && words !== "")
    return [changeLine(readText2(`${space}${words}:`, first2 + at), { raw, column: raw.length - words.length + 1 })];
  if (name !== void 0 && !TABLE().test(name) && !CODE2().test(name))
    return [line, ...takeWhile(lines, at + 1, (text) => (pattern$209 ??= new RegExp("^\\s+:[\\w -]+:")).test(text)).map(blank)];
  const block = takeIndented(lines, at + 1, indent);
  const table = [raw, ...block];
  if (name === "list-table") return place(readListTable(table), table, first2 + at);
  if (name === "csv-table") return place(readCsvTable(table), table, first2 + at);
  return [line, ...block.map(blank)];
}
function readTable2(lines, at, first2) {
  const raw = lines[at] ?? "";
  if (!GRID2().test(raw) && !SIMPLE().test(raw)) return null;
  const isGrid = GRID2().test(raw);
  const block = takeWhile(lines, at, (line) => isGrid ? (pattern$210 ??= new RegExp("^\\s*[+|]")).test(line) : line.trim() !== "");
  return place(isGrid ? readGridTable(block) : readSimpleTable(block), block, first2 + at);
}
function place(rows, block, first2) {
  const caption = rows.has(0) ? void 0 : CAPTION().exec(block[0] ?? "")?.[1];
  return block.map((raw, index2) => {
    if (index2 === 0 && caption !== void 0) return changeLine(readText2(`${caption}:`, first2), { raw });
    const row = rows.get(index2);
    const content = row === void 0 ? "|" : row === "rule" ? "|---|" : `| ${row.map(translate3).join(" | ")} |`;
    return changeLine(createLine(first2 + index2, raw, "table"), { content });
  });
}
function readText2(raw, number) {
  const field = (pattern$211 ??= new RegExp("^(\\s*):([^:`]{1,60}):(?=\\s|$)\\s*")).exec(raw);
  if (field !== null) {
    const line2 = changeLine(scanLine(number, raw), { kind: "text", level: 0 });
    return changeLine(line2, { content: `${field[2] ?? ""}: ${translate3(raw.slice(field[0].length).trim())}` });
  }
  const shaped = raw.replace((pattern$212 ??= new RegExp("^(\\s*)(?:#\\.|\\(\\w{1,3}\\))(?=\\s)")), "$11.").replace((pattern$213 ??= new RegExp("^(\\s*)\\|(?=\\s)")), "$1 ");
  const line = scanLine(number, shaped);
  const isHeading2 = line.kind === "heading" && line.level < 7;
  const kind = isHeading2 || line.kind === "table" ? "text" : line.kind;
  const content = translate3(isHeading2 ? raw.trim() : line.content);
  return changeLine(line, {
    raw,
    kind,
    level: isHeading2 ? 0 : line.level,
    content,
    column: line.column + raw.length - shaped.length
  });
}
function translate3(text) {
  if (!text.includes("`")) return text;
  return text.replace((pattern$214 ??= new RegExp("``([^`]{1,500})``", "g")), "`$1`").replace((pattern$215 ??= new RegExp("`([^`<>]{1,300}?)\\s*<([^<>`\\s]{1,1000})>`__?", "g")), "[$1]($2)").replace((pattern$216 ??= new RegExp("(?<![\\w`]):[\\w:-]{1,40}:`([^`]{1,300})`", "g")), "$1").replace((pattern$217 ??= new RegExp("`([^`]{1,300})`__?(?!\\w)", "g")), "$1");
}
function countIndent(raw) {
  return countColumns((pattern$218 ??= new RegExp("^\\s*")).exec(raw)?.[0] ?? "");
}
function takeWhile(lines, at, holds) {
  let end2 = at;
  while (end2 < lines.length && holds(lines[end2] ?? "")) end2++;
  return lines.slice(at, end2);
}
function takeIndented(lines, at, indent) {
  let end2 = at;
  for (let index2 = at; index2 < lines.length; index2++) {
    const raw = lines[index2] ?? "";
    if (raw.trim() === "") continue;
    if (countIndent(raw) <= indent) break;
    end2 = index2 + 1;
  }
  return lines.slice(at, end2);
}

// src/core/note/formats/wiki.ts
var LIST3$made;
function LIST3() {
  return LIST3$made ??= new RegExp("^([:;]{0,4}[*#]{1,8})\\s*(?=[^*#\\s])");
}
var TERM5$made;
function TERM5() {
  return TERM5$made ??= new RegExp("^;\\s*([^:;*#\\s][^:]{0,60}?)\\s*(?::\\s*(.*))?$");
}
var DEFINITION3$made;
function DEFINITION3() {
  return DEFINITION3$made ??= new RegExp("^:+\\s*(?=[^:;*#\\s])");
}
var HEADING2$made;
function HEADING2() {
  return HEADING2$made ??= new RegExp("^(={1,6})(?=[^=])");
}
var ATTRIBUTES$made;
function ATTRIBUTES() {
  return ATTRIBUTES$made ??= new RegExp("^[^|[\\]{}]{0,80}=[^|[\\]{}]{0,120}\\|(?!\\|)");
}
var MOST_ROWS2 = 500;
var MOST_CELLS3 = 60;
function scanWiki(lines, first2) {
  const found = [];
  let inTerms = false;
  while (found.length < lines.length) {
    const at = found.length;
    const raw = (lines[at] ?? "").trimEnd();
    inTerms = raw.startsWith(";") || inTerms && raw.startsWith(":");
    if ((pattern$219 ??= new RegExp("^\\s*\\{\\|")).test(raw)) found.push(...readTable3(lines, at, first2));
    else found.push((inTerms ? readTerm3(raw, first2 + at) : null) ?? readLine3(raw, first2 + at));
  }
  return found;
}
function readTerm3(raw, number) {
  const [, term, words = ""] = TERM5().exec(raw) ?? [];
  const bullet = createLine(number, raw, "bullet");
  if (term !== void 0) return changeLine(bullet, { content: translate4(`${term.trim()}: ${words}`.trim()) });
  const [colons = ""] = DEFINITION3().exec(raw) ?? [];
  if (colons === "") return null;
  const content = translate4(raw.slice(colons.length));
  return changeLine(bullet, { indent: 2 * colons.length, content, column: colons.length + 1 });
}
function readLine3(raw, number) {
  const [signs2 = ""] = HEADING2().exec(raw) ?? [];
  const words = raw.slice(signs2.length, -signs2.length || void 0).trim();
  if (signs2 !== "" && words !== "" && raw.endsWith(signs2))
    return changeLine(createLine(number, raw, "heading"), {
      level: signs2.length,
      content: translate4(words),
      column: raw.indexOf(words) + 1
    });
  const [start = "", marks3 = ""] = LIST3().exec(raw) ?? [];
  const rest = raw.slice(start.length);
  if (start === "") {
    const line2 = scanLine(number, raw.replace((pattern$220 ??= new RegExp("^[:;]+\\s*")), ""));
    const bold = (pattern$221 ??= new RegExp("^'''([^']+)''':?$")).exec(line2.content);
    if (bold !== null) return changeLine(line2, { raw, kind: "heading", level: 7, content: bold[1] ?? "" });
    return changeLine(line2, { raw, content: translate4(line2.content) });
  }
  const line = scanLine(number, `- ${rest}`);
  return changeLine(line, {
    raw,
    kind: "bullet",
    indent: (marks3.length - 1) * 2,
    content: translate4(line.content),
    column: raw.length - rest.length + line.column - 2
  });
}
function readTable3(lines, at, first2) {
  const rest = lines.slice(at, at + MOST_ROWS2);
  const end2 = rest.findIndex((line) => (pattern$222 ??= new RegExp("^\\s*\\|\\}")).test(line));
  const block = end2 < 0 ? rest : rest.slice(0, end2 + 1);
  const rows = [];
  for (const [index2, line] of block.entries()) {
    const raw = line.trim();
    if (index2 === 0 || raw.startsWith("|-")) rows.push({ at: index2, isHeader: false, cells: [] });
    const row = rows.at(-1);
    if (row === void 0 || index2 === 0 || !(pattern$223 ??= new RegExp("^[|!](?![-}+])")).test(raw)) continue;
    if (row.cells.length === 0) row.at = index2;
    row.isHeader ||= raw.startsWith("!");
    for (const cell of raw.slice(1).split((pattern$224 ??= new RegExp("\\|\\||!!")), MOST_CELLS3))
      row.cells.push(translate4(cell.replace(ATTRIBUTES(), "").trim()).replace((pattern$225 ??= new RegExp("\\|", "g")), "/"));
  }
  const written = new Map(rows.filter(({ cells }) => cells.length > 0).map((row) => [row.at, row]));
  const header = [...written.values()].find(({ isHeader: isHeader3 }) => isHeader3);
  return block.map((raw, index2) => {
    const row = written.get(index2);
    const isOwn = row !== void 0 && row !== header;
    const content = index2 === 0 ? tellRow2(header?.cells ?? []) : index2 === 1 && !isOwn ? "|---|" : isOwn ? tellRow2(row.cells) : "|";
    return changeLine(createLine(first2 + at + index2, raw, "table"), { content });
  });
}
function tellRow2(cells) {
  return `| ${cells.join(" | ")} |`;
}
function translate4(text) {
  return text.replace((pattern$226 ??= new RegExp("'''([^']{1,300})'''", "g")), "**$1**").replace((pattern$227 ??= new RegExp("''([^']{1,300})''", "g")), "*$1*").replace((pattern$228 ??= new RegExp("^\\{\\{(done)\\}\\}\\s*", "i")), "DONE: ").replace((pattern$229 ??= new RegExp("<(s|del|strike)>([^<>]{1,1000})<\\/\\1>", "g")), "~~$2~~").replace((pattern$230 ??= new RegExp("\\[\\[[^[\\]|]{1,300}\\|([^[\\]|]{1,300})\\]\\]", "g")), "$1").replace((pattern$231 ??= new RegExp("\\[\\[(?:[^[\\]|:]{1,40}:)?([^[\\]|]{1,300})\\]\\]", "g")), "$1").replace((pattern$232 ??= new RegExp("\\[(https?:\\/\\/[^\\s[\\]]{1,1000})\\s{1,9}([^[\\]]{1,300})\\]", "g")), "[$2]($1)");
}

// src/core/note/formats/format.ts
var FORMATS = [
  [["md", "markdown", "mdx", "mkd", "qmd"], scanMarkdown],
  [["rst", "rest"], scanRestructuredText],
  [["adoc", "asciidoc", "asc"], scanAsciidoc],
  [["org"], scanOrg],
  [["mediawiki", "wiki"], scanWiki]
];
function chooseScan(path) {
  const ending = (pattern$233 ??= new RegExp("\\.(\\w{1,9})$")).exec(path)?.[1]?.toLowerCase() ?? "";
  return FORMATS.find(([endings]) => endings.includes(ending))?.[1] ?? scanPlain;
}

// src/core/note/stamps.ts
var SAID$made;
function SAID() {
  return SAID$made ??= new RegExp("^(?:[[(]?(?:\\d{4}-\\d\\d-\\d\\d[T ])?\\d{1,2}:\\d\\d(?::\\d\\d)?Z?[\\])]?\\s+)?\\\\?<[@+%&~ ]?([\\p{L}\\d_[\\]`^{}|-]{1,30})\\\\?>\\s+(?=\\S)", "u");
}
var TIME = String.raw`\d{1,2}:\d\d(?::\d\d)?`;
var LINKED$made;
function LINKED() {
  return LINKED$made ??= new RegExp(
  String.raw`\s*\[\\?\[\d{1,3}\\?\]\]\([^()\s]{1,300}\)(?=\.?$)|\s+(?:\(\[${TIME}\]\([^()\s]{0,300}\)\)|\[${TIME}\]\([^()\s]{0,300}\)|-\sWATCH:\s<?https?:\/\/\S{1,300}|\[recorded in [^[\]]{0,300}(?:\[[^[\]]{1,300}\]\([^()\s]{1,300}\))?\]|\[(?:time|color)=[^[\]]{1,60}\])(?=\.?$)`
);
}
var BARE$made;
function BARE() {
  return BARE$made ??= new RegExp(String.raw`\s+[([]${TIME}[)\]](?=\.?$)`);
}
var FEWEST2 = 3;
function withoutStamps(lines) {
  const timed = lines.filter(({ content }) => (pattern$234 ??= new RegExp("\\d[)\\]]\\.?$")).test(content) && BARE().test(content));
  return lines.map((line) => {
    if (line.kind !== "bullet" && line.kind !== "text") return line;
    const said = line.content.includes(">") ? SAID().exec(line.content) : null;
    const words = said === null || isHtmlElement(said[1] ?? "") ? line.content : tell(said, line.content);
    const bare = takeStamp(words, timed.length >= FEWEST2);
    const kind = words === line.content ? line.kind : "bullet";
    return bare === line.content ? line : changeLine(line, { kind, content: bare });
  });
}
function tell([whole, nick = ""], content) {
  const rest = content.slice(whole.length);
  return (pattern$235 ??= new RegExp("^#\\p{L}", "u")).test(rest) ? rest : `${nick}: ${rest}`;
}
function takeStamp(text, isTimed) {
  if (!(pattern$236 ??= new RegExp("[)\\]]\\.?$|WATCH: \\S+$")).test(text)) return text;
  const bare = text.replace(LINKED(), "");
  return isTimed ? bare.replace(BARE(), "") : bare;
}

// src/core/note/task-fields.ts
var bySign = new Map(TASK_FIELDS.flatMap((field) => field.signs.map((sign) => [sign, field])));
var byName = new Map(TASK_FIELDS.flatMap((field) => field.names.map((name) => [name.toLowerCase(), field])));
var MAY_HOLD$made;
function MAY_HOLD() {
  return MAY_HOLD$made ??= new RegExp(`[${[...bySign.keys()].join("")}^]|::|#task|(?:SCHEDULED|CLOSED):`, "u");
}
var LAST$made;
function LAST() {
  return LAST$made ??= new RegExp(
  String.raw`(?<!\s)\s+(?:${TASK_FIELDS.map(({ signs: each, value }) => `(?:${each.join("|")})\\uFE0F?${value}`).join("|")})\s*$`,
  "u"
);
}
var BLOCK_ID$made;
function BLOCK_ID() {
  return BLOCK_ID$made ??= new RegExp("(?<!\\s)\\s+\\^[A-Za-z\\d-]{4,40}$");
}
var NAMED$made;
function NAMED() {
  return NAMED$made ??= new RegExp(String.raw`\s*[[(](?<name>${[...byName.keys()].join("|")})::[^[\]()]{0,100}[\])],?`, "giu");
}
var TAG$made;
function TAG() {
  return TAG$made ??= new RegExp("(?<!\\S)#task(?:\\/[\\w/-]{1,40})?(?!\\S)\\s*", "g");
}
var PLANNED2$made;
function PLANNED2() {
  return PLANNED2$made ??= new RegExp("\\s*\\b(?:SCHEDULED|CLOSED):\\s*(?:<[^<>]{1,60}>|\\[[^[\\]]{1,60}\\])", "g");
}
var MOST_FIELDS = 12;
var LONGEST_FIELD = 120;
var REFERENCE$made;
function REFERENCE() {
  return REFERENCE$made ??= new RegExp("(?<!\\s)\\s+\\([^()]{0,200}#\\d{1,10}(?:\\]\\([^()\\s]{0,200}\\))?\\)\\s*$");
}
function findFields(line) {
  let end2 = line.trimEnd().replace(BLOCK_ID(), "").length;
  for (const { length } of listLast(line.slice(0, end2))) end2 -= length;
  return end2;
}
function listLast(text) {
  const found = [];
  let end2 = text.length;
  while (found.length < MOST_FIELDS) {
    const words = LAST().exec(text.slice(Math.max(0, end2 - LONGEST_FIELD), end2))?.[0] ?? "";
    const field = bySign.get((pattern$237 ??= new RegExp("\\p{Extended_Pictographic}", "u")).exec(words)?.[0] ?? "");
    if (field === void 0) break;
    found.push({ field, length: words.length, words: words.trim() });
    end2 -= words.length;
  }
  return found;
}
function takeFields(content) {
  if (!MAY_HOLD().test(content)) return { text: content, state: null };
  const made = [];
  const named = content.replace(TAG(), "").replace(PLANNED2(), "").replace(NAMED(), (whole2, name) => {
    const makes = byName.get(name.toLowerCase())?.makes ?? null;
    if (makes !== "due") made.push(makes);
    return makes === "due" ? whole2 : "";
  });
  const behind2 = named.trimEnd().replace(BLOCK_ID(), "");
  const tail = REFERENCE().exec(behind2)?.[0] ?? "";
  const text = behind2.slice(0, behind2.length - tail.length);
  const fields = listLast(text);
  const bare = text.slice(0, text.length - fields.reduce((sum, { length }) => sum + length, 0));
  const own = tail === "" ? REFERENCE().exec(bare)?.[0] ?? "" : tail;
  const due = fields.filter(({ field }) => field.makes === "due").map(({ words: words2 }) => words2);
  const words = [tail === "" ? bare.slice(0, bare.length - own.length) : bare, ...due.reverse(), own.trim()];
  const whole = words.filter((word) => word !== "").join(" ").trim();
  const state = [...made, ...fields.map(({ field }) => field.makes)].find((one) => one === "done" || one === "dropped");
  return { text: holdsWord(whole) ? whole : "", state: state ?? null };
}
var STATE_SIGNS = { done: " \u2705", dropped: " \u274C" };
function withoutFields(lines) {
  return lines.flatMap((line) => {
    if (line.kind !== "bullet" && line.kind !== "text") return [line];
    const { text, state } = takeFields(line.content);
    if (text === line.content) return [line];
    if (text === "") return line.kind === "text" ? [] : [line];
    const isTold2 = line.box === "x" || line.box === "-" || state === null;
    return [changeLine(line, { content: isTold2 ? text : text + STATE_SIGNS[state] })];
  });
}

// src/core/note/read-minutes.ts
var LONGEST_TITLE = 1e3;
function readMinutes(file, order = "auto") {
  const { path, bytes } = file;
  const decoded = decodeNote(path, bytes);
  const front = parseFrontMatter(path, decoded.lines);
  const first2 = front.lines + 1;
  const problems = [...decoded.problems, ...front.problems];
  const warn = (line, message) => {
    problems.push({ severity: "warning", note: path, line, column: 1, message });
  };
  let isOpen2 = false;
  const scanned = chooseScan(path)(decoded.lines.slice(front.lines), first2, (line) => {
    isOpen2 = true;
    warn(line, "the code block that begins here never ends, so nothing after it is read");
  });
  const lines = withoutStamps(withoutFields(writeFields(scanned)));
  for (const line of findHtmlItems(lines)) warn(line, "the action items here are written in HTML, which is not read");
  const inPath = findPathDay(path);
  const date = findMeetingDay2({ path, inPath }, front, lines, order);
  const isSure = front.datetime !== null || inPath !== null;
  const meetings2 = divideMeetings(lines, first2, { date, isSure, year: findPathYear(path), order });
  return {
    path,
    title: cutText(front.title ?? findTitle(lines) ?? nameFile(path), LONGEST_TITLE),
    date: meetings2.length === 1 ? date : meetings2.map((meeting) => meeting.date ?? "").toSorted().at(-1) ?? date,
    hasDay: meetings2.some((meeting) => meeting.date !== null) || hasPartOfDay(path, lines),
    teams: front.teams,
    participants: front.participants,
    tags: front.tags,
    meetings: meetings2,
    problems,
    lines: decoded.lines,
    complete: decoded.complete && front.complete && !isOpen2
  };
}
var PAGE_PROPERTIES = 8;
function findTitle(lines) {
  const heading = lines.find((line) => line.kind === "heading" && line.level === 1)?.content;
  const property = lines.slice(0, PAGE_PROPERTIES).map(({ content }) => (pattern$238 ??= new RegExp("^title::\\s+(\\S.*)$")).exec(content)?.[1]);
  return heading ?? property.find((title2) => title2 !== void 0) ?? null;
}
function nameFile(path) {
  return path.slice(path.lastIndexOf("/") + 1).replace((pattern$239 ??= new RegExp("\\.\\w+$")), "");
}

// src/core/text/person-name.ts
function foldName(name) {
  return LETTERS_ONLY2().test(name) ? name.toLowerCase() : foldMarked2(name);
}
var LETTERS_ONLY2$made;
function LETTERS_ONLY2() {
  return LETTERS_ONLY2$made ??= new RegExp("^[A-Za-z]+$");
}
var foldMarked2 = rememberAnswers(
  (name) => foldCase(name.replace((pattern$240 ??= new RegExp("^@")), "").replace((pattern$241 ??= new RegExp("\\.", "g")), " ")).replace((pattern$242 ??= new RegExp("\\s+", "g")), " ").trim()
);
var ASIDE$made;
function ASIDE() {
  return ASIDE$made ??= new RegExp("\\([^()]*\\)", "g");
}
function withoutAsides(name) {
  return name.replace(ASIDE(), " ");
}
var splitName = rememberAnswers(
  (name) => name.normalize("NFKD").replace((pattern$243 ??= new RegExp("\\p{M}+", "gu")), "").split((pattern$244 ??= new RegExp("[\\s.-]+"))).flatMap((word) => word.split((pattern$245 ??= new RegExp("(?<=\\p{Ll})(?=\\p{Lu})", "u")))).filter((word) => (pattern$246 ??= new RegExp("\\p{L}", "u")).test(word))
);
function computeInitials(name) {
  const words = splitName(withoutAsides(name));
  const first2 = words[0]?.charAt(0);
  const last = words.at(-1)?.charAt(0);
  return first2 === void 0 || last === void 0 || words.length < 2 ? [] : [foldCase(first2 + last)];
}

// src/core/languages/english-phrases.ts
var VERBS_AND_NAMES = new Set(
  list("mark, bill, pat, bob, rob, drew, grant, will, chase, art, skip")
);
var NOUNS_AND_NAMES = new Set(
  list("felicity, constance, charity, trinity, verity, clemence, prudence, patience, clement")
);
var MONTHS_OF_PEOPLE = new Set(list("jan"));
var MEANS_IT = list("it, this, that, these, those, them, so");
var VERBS_WITH_SMALL = new Set(
  list(
    `follow up, reach out, check with, check in, check on, work with, work on, talk to, talk with, speak to, speak with,
    help with, report back, open up, sign up, wrap up, look into, look at, start on, link to, share with`
  )
);
var BEHIND_VERBS = new Set(list("up, out, into, through, together"));
var TAKES_IT = new Set(
  list(
    `do this, do it, do that, do so, handle this, handle it, work on this, work on it, take this, take it, take this on, take it on,
    take care of this, take care of it, look into this, look into it, follow up, follow up on this, follow up on it, own this, own it,
    do, have a look, take a look, lead this, lead it, drive this, drive it, be responsible, help, help with this, help with it`
  )
);
var NOBODY_SPEAKING = list(
  "the, this, that, it, we, he, she, they, you, who, some, someone, people, everyone, one, also, then, and, but, as"
);
var VERBS_BEFORE_LINKS = list(
  `review, check, look at, look into, see, read, fix, merge, work on, finish, handle, do, open, close, update, test,
    address, continue, complete, rereview, re-review, approve, rebase, follow up on, comment on, answer, solve,
    implement, resolve, discuss, push, have a look at, take a look at`
);
var SECOND_VERBS_BEFORE_LINKS = list("review, check, fix, merge, test, approve, close");
var WORDS_AROUND_LINKS = list("and, the, this, these, pr, prs, pull request, pull requests, issue, issues");
var NO_NICKS = new Set(
  list(`script, tool, page, function, method, class, module, library, command, bot, server, service, client, account, form,
    folder, directory, template, checklist, button, flag, setting, field, column, row, table, database, query, job, room,
    venue, place, slot, section, chapter, paragraph, text, article, tutorial, example, website, site, wiki, repository,
    channel, thread, ticket, branch, workflow, action, pipeline, benchmark, dashboard, blog, slide, video, poster, flyer,
    banner, logo, budget, money, person, volunteer, team, group, subgroup, session, process, procedure, mechanism, policy,
    rule, criteria, strategy, roadmap, timeline, reminder, warning, note, code, patch, hook, wrapper, helper, parser,
    endpoint, api, ui, parameter, argument, variable, config, configuration, method, step, task, item, effort, work, chance,
    right, interface, adapter, feature, ability, capability, data, dataset, model, form, data, info, information, hardware,
    software, equipment, space, forget, hope, wish, wants, strive, endeavour, endeavor, opt, elect, refuse, decline, fail,
    attempt, struggle, rush, hesitate, begin, prefer, free, eager, glad, willing, unable, sufficient, enough, relevant,
    interesting, necessary, critical, essential, crucial, impossible, difficult, safe, similar, next, new, road, key, close,
    web, backend, frontend, core, network, networking, kernel, storage, mobile, desktop, android, linux, windows, python,
    rust, java, node, marketing, finance, legal, community, social, media, catering, food, drink, sponsor, program,
    programme, travel, press, kitchen, garden, membership, merch, music, photo, hosting, mailing, homepage, readme, main,
    due, subject, respect, regard, thanks, addition, order, unwilling, someone, anything, something, somewhere`)
);
var REFERENCES = list("pr, mr, issue, bug, ticket, item, point, task");
var TICKETS = list("PR, MR, issue, Issue, bug, Bug, ticket, Ticket");
var MINUTES3 = list("m, min, mins, minute, minutes");

// src/core/reading/planned-names.ts
var GAP2 = String.raw`(?:\s+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]))`;
var JOINED2 = String.raw`(?:${GAP2}(?:\p{L}{1,5}\s+){0,2})`;
var MOST_WORDS3 = 8;
var patterns = perVocabulary((vocabulary) => {
  const list2 = (pick) => gather(vocabulary, pick);
  const words = (pick) => anyFolded(list2(pick));
  const actions = words(({ sections: sections7 }) => sections7.actions);
  const matters = words(({ plans: plans2 }) => plans2.matters);
  const pending = words(({ plans: plans2 }) => plans2.pending);
  const until = words(({ plans: plans2 }) => plans2.until);
  const ahead = words(({ plans: plans2 }) => plans2.ahead);
  const sharing = words(({ plans: plans2 }) => plans2.sharing);
  const meeting = words(({ sections: sections7 }) => sections7.nextMeeting);
  const before = `^(?:${words(({ sections: sections7 }) => sections7.before)}${GAP2})*`;
  const joined2 = vocabulary.filter(({ due }) => isJoined(due));
  const behind2 = anyFolded(joined2.flatMap(({ due }) => due.byBehind));
  const stretch = `(?:(?:${until}${JOINED2})?(?:${ahead}|${meeting}))`;
  return {
    /** `Next week`, `Before the next meeting`; a next meeting alone is no time to work. */
    time: createMatcher(
      `^(?:${ahead}|(?:${pending}${JOINED2})?${until}${JOINED2}(?:${ahead}|${meeting})|(?:${ahead}|${meeting})${GAP2}${behind2})$`,
      "",
      list2(({ plans: plans2, sections: sections7 }) => [...plans2.ahead, ...sections7.nextMeeting])
    ),
    /** `次回まで`, `다음 회의 전까지`, alone or before what is to be done. */
    deadline: createMatcher(
      String.raw`^(?:${ahead}|${meeting})\s?${behind2}(?:[のに의]|に?\s)?(?:${matters}|${actions})?$`,
      "",
      list2(({ plans: plans2, sections: sections7 }) => [...plans2.ahead, ...sections7.nextMeeting])
    ),
    /** `Goals for next week`, `Work assigned`, `Planned work`. */
    matter: createMatcher(
      `${before}(?:${matters}(?:${JOINED2}(?:${pending}|${stretch}))+|(?:(?:${pending}|${stretch})${JOINED2})+${matters})$`,
      "",
      list2(({ plans: plans2 }) => plans2.matters),
      list2(({ plans: plans2, sections: sections7 }) => [...plans2.pending, ...plans2.ahead, ...sections7.nextMeeting])
    ),
    /** `Division of tasks`, `Work allocation`. */
    share: createMatcher(
      `${before}(?:${sharing}${JOINED2}(?:${actions}|${matters})|(?:${actions}|${matters})${GAP2}${sharing})$`,
      "",
      list2(({ plans: plans2 }) => plans2.sharing),
      list2(({ plans: plans2, sections: sections7 }) => [...sections7.actions, ...plans2.matters])
    )
  };
});
function isPlannedName(name, vocabulary) {
  if (name.split(" ", MOST_WORDS3 + 1).length > MOST_WORDS3) return false;
  const { time, matter: matter2, deadline } = patterns(vocabulary);
  return time.test(name) || matter2.test(name) || deadline.test(name);
}
function isDeadlineName(name, vocabulary) {
  return patterns(vocabulary).deadline.test(name);
}
function isSharedName(name, vocabulary) {
  return name.split(" ", MOST_WORDS3 + 1).length <= MOST_WORDS3 && patterns(vocabulary).share.test(name);
}

// src/core/languages/english-remarks.ts
var VERBS_OF_MEETINGS = list(
  "agreed, approved, decided, resolved, discussed, reviewed, announced, adopted, concluded, noted"
);
var NAMES_OF_LINKS = list(
  `recording, slides, minutes, notes, video, transcript, chat, chat log, see, link, links, source, sources, credit, credits,
    doc, docs, ref, refs, reference, references, new`
);
var SUBJECTS = list(
  `the, we, it, this, that, these, there, they, most, some, a, an, our, no, everyone, discussion, suggestion, request,
    consensus`
);
var VERBS_OF_SUBJECTS = list(
  `will, is, are, was, were, has, have, had, would, could, favored, favoured, agreed, decided, discussed, regarding, meet,
    met`
);
var KINDS_OF_ATTENDEES = list(
  "meeting, voting, committee, board, team, tac, toc, tsc, pmc, other, additional, all"
);
var WRITERS = list("scribe, chair");
var DECIDED = list("resolved, decided, approved");
var CONSENSUS = list("consensus");
var MEETINGS = list("meeting, call");
var ENDED = list("adjourned, closed, ended");
var TALKS = list("discussion, discussions, update, updates, presentation, presentations");
var ABOUT = list("regarding, about, on, of");
var DISCUSSIONS = list("discussion, discussions, comments, questions");
var LEADS_TO_TASKS = list("to, on");
var REQUESTS = list("can you, could you, would you, will you");
var THANKS = list("thanks, thank you, kudos");
var SEE = list("see");
var BEHIND_SEE = list("if, whether, what, how, about, to, with");
var COPIES = list("cc");
var NO = list("no");
var NO_MORE = list("new, further, other, outstanding, open, pending");
var SAMPLES = list("example, sample, item, action, task, todo, to-do, point, topic, text, description, lorem");
var FILLING = list("lorem ipsum, blah, fill in, fill this in, to be filled in");
var FILL_IN = list("fill in, fill in the, fill in your, insert, insert the, insert your, your");
var FILL_IN_BEHIND = list("here");
var HANDLES = list("name, username, user, someone, somebody, person, handle, login, assignee, owner");
var BLANKS = list(
  "insert, your, action, task, description, name, names, owner, person, assignee, who, topic, title, date, tbd"
);
var ALREADY = list("already");
var DONE_OTHERWISE = list("merged, sent");
var SURELY_DONE = new Set(list("Done"));
var HARDLY_DONE = list(
  `non-issue, non issue, not an issue, not possible, not feasible, impossible, dropping, skipping, parked, stalled`
);
var HEDGES = list(
  `indeed, really, actually, already, currently, soon, asap, today, whenever, maybe, perhaps, possibly,
  probably, hopefully, ideally`
);
var WHEN_DONE = list("yesterday, recently, already, meanwhile");
var WHERE_DONE = list("see, in");
var OUTCOMES = list("result, results, outcome, consensus, conclusion, resolution");
var STATUS = list("status, state");
var PREDICATES = list(
  "this was, this is, this has been, that was, that is, that has been, it was, it is, it has been"
);
var PERFECT = list("has, have, already, just");
var DID = list("did");
var PLANS_OF_DONE = list("by, until, before, when, if");
var NAMES_OF_NOTES = list("note, notes, comment, comments, remark, remarks, detail, details");
var DUTIES = list("responsibility, responsibilities");
var NAMES_OF_DETAILS = list("description, details");
var TICKS = list("yes, x, y, [x]");
var DITTO = list(`ditto, idem, dito, same, same as above, as above, ", \u201D, \u2033, \u3003, '', -"-, \u540C\u4E0A`);
var OTHERS = list("others");
var AS_NEEDED = list("as needed");
var REVIEWS = list("review, reviews, status, update, updates");
var LEADS_TO_REVIEWED = list("of, on, from, the, all");
var PEOPLE_OF_TASKS = list("force, forces, group, groups, team, teams");
var NO_WHOSE = new Set(list("to, things, what, whats"));
var NO_SECTIONS = list("no, not, example, sample");
var ANNOUNCED = list("the following, these");
var OPENINGS = list(`here are, here is, these are, there are, so the, the, few, some, we have, we had, we agreed, we identified, we noted,
    we came up with, we decided, we took, our, following`);

// src/core/reading/section-patterns.ts
var sectionPatterns = perVocabulary((vocabulary) => {
  const list2 = (pick) => gather(vocabulary, pick);
  const words = (pick) => anyFolded(list2(pick));
  const find3 = (source, ...needs) => createMatcher(source, "", ...needs);
  const names = list2(({ sections: sections7 }) => sections7.actions);
  const other = list2(({ sections: sections7 }) => [...sections7.other, ...sections7.attendance, ...sections7.nextMeeting]);
  const actions = anyFolded(names);
  const before = words(({ sections: sections7 }) => sections7.before);
  const beside2 = words(({ sections: sections7 }) => sections7.beside);
  const last = words(({ sections: sections7 }) => sections7.last);
  const over = words(({ sections: sections7 }) => sections7.over);
  const and = words(({ people }) => people.and);
  const months2 = words(({ due }) => due.months.flat());
  const long = words(
    ({ sections: sections7 }) => sections7.actions.filter((name) => (pattern$247 ??= new RegExp(" ")).test(name) && !NO_WHOSE.has(name.split(" ", 1)[0] ?? ""))
  );
  const spans = list2(({ sections: sections7 }) => sections7.spans ?? []);
  const more = String.raw`(?:${GAP2}(?:${and}${GAP2})?(?:${beside2}|${actions}))*`;
  return {
    dates: createMatcher(String.raw`(?:\s(?:\d{1,8}${either(english.due.ordinals)}?|${months2}))+$`),
    /** `Sprint 1 tasks`, `Tasks sprint 1`, the number of which went as that of a day would. */
    span: find3(
      String.raw`^${anyFolded(spans)}\s\d{1,3}\s(?=\p{L})|(?<=\p{L})\s${anyFolded(spans)}(?:\s\d{1,3})?$`,
      spans
    ),
    // Once a run of spaces: a hostile line may have hundreds of thousands.
    joint: createMatcher(String.raw`(?<!\s)\s*[&+/,|]\s*|\s${and}\s+`),
    marks: findsWord(list2(({ tasks: tasks2 }) => tasks2.markers)),
    dangling: find3(
      String.raw`\s${words(({ sections: sections7 }) => sections7.from)}$`,
      list2(({ sections: sections7 }) => sections7.from)
    ),
    plain: find3(String.raw`^(?:(?:${before}|${last})${GAP2})*${actions}${more}$`, names),
    /** `Ce avem de făcut până vineri`: a name may hold a word that leads to what follows. */
    led: find3(
      String.raw`^(?:(?:${before}|${last})${GAP2})*${actions}${more}\s${words(({ sections: sections7 }) => sections7.from)}\s.+$`,
      names
    ),
    reversed: find3(
      String.raw`^(?:${before}${GAP2})*${beside2}${GAP2}(?:${and}${GAP2})?${actions}${more}$`,
      names,
      list2(({ sections: sections7 }) => sections7.beside)
    ),
    whose: find3(String.raw`^(?:\p{L}+\s){1,3}${long}$`, names),
    tail: find3(
      String.raw`\s(?:${words(({ sections: sections7 }) => sections7.from)}|${over})\s.*|\s${over}$`,
      list2(({ sections: sections7 }) => [...sections7.from, ...sections7.over])
    ),
    over: findsWord(list2(({ sections: sections7 }) => sections7.over)),
    no: find3(String.raw`^(?:\p{L}+\s)*${either(NO_SECTIONS)}\s`, NO_SECTIONS),
    last: findsWord(list2(({ sections: sections7 }) => sections7.last)),
    review: find3(
      String.raw`^(?:(?:(?:${last}|${before}) )*${words(({ sections: sections7 }) => sections7.review)}|${either(REVIEWS)}(?: ${either(LEADS_TO_REVIEWED)}){1,2} (?:(?:${last}|${before}|${words(({ plans: plans2 }) => plans2.pending)}) )*${actions}(?! ${either(PEOPLE_OF_TASKS)}(?!\p{L})))`,
      list2(({ sections: sections7 }) => [...sections7.review, ...REVIEWS])
    ),
    other: find3(
      String.raw`^(?:${words(({ sections: sections7 }) => sections7.other)}|${words(({ sections: sections7 }) => sections7.attendance)}|${words(({ sections: sections7 }) => sections7.nextMeeting)}.*)$`,
      other
    ),
    decisions: find3(
      `^${words(({ sections: sections7 }) => sections7.decisions)}$`,
      list2(({ sections: sections7 }) => sections7.decisions)
    ),
    holds: findsWord(names),
    heads: findsWord(list2(({ sections: sections7 }) => sections7.before)),
    /** `to be completed`, in which `completed` says the opposite. */
    pending: findsWord(list2(({ plans: plans2 }) => plans2.pending))
  };
});

// src/core/languages/english-joints.ts
var HELPED_BY = list(
  "with help from, with the help of, with some help from, with support from, with the support of, assisted by, helped by"
);
var INFINITIVES = list("to");
var JOINING = list("to, will");
var FUTURES = list("will");
var ORDERING = list("to, will, should, need, needs, has, must");
var FILLERS = list("also, then, please, still, maybe, perhaps, possibly");
var COPULAS = list("is, are, was, were");
var PLANNED3 = list("going");
var ASKING = list("can, will, should, does");
var ASKED = list("you, we, i, they");
var ASKED_ALL = list("you");
var NOT_DOING = list(
  `during, morning, evening, nothing, something, anything, everything, meeting, missing, leaving, travelling, traveling,
    joining, existing, interesting, upcoming, outstanding`
);
var WEAK_JOINTS = list("could, might, may, would");
var NOT_YET = list(
  `has not, hasn't, hasn\u2019t, have not, haven't, haven\u2019t, did not, didn't, didn\u2019t, is on it, are on it, is on this`
);
var ON_IT = list(
  "on, doing, working on, handling, taking, taking care of, looking into, looking at, dealing with"
);
var BECOME = list("be");
var PARTICIPLES_END = list("ed, wn, en");
var NO_ORDERS = list("be, you");
var AND = list("and");
var AND_ELSEWHERE = list("og, och");
var BESIDE2 = list("with, and");
var ARTICLES = list("the, both");
var ALL = list("all");
var CLAUSES = list("which, who, so, but, because");
var WHOSE = list("on, for, by, to, from");
var BEHIND_NOUNS = list("of, from, by, was, were, is, are, has, had, period, date, time");
var DATING = list("schedule, book, block, check, name, confirm");
var BEHIND_MARKERS = list(`list, lists, item, items, issues, section, sections, group, comment, comments, app, apps, file, files,
    is, are, was, were, for, from, in, of, and, or`);
var NEUTRAL_BEHIND_MARKERS = list("required, needed, requested, req'd, req\u2019d");
var CONDITIONS = list("if, when, once, after, before, until, for, in, at, on, by");
var PROPOSALS = list("let's, re, re-, further, double");
var VERB_PREFIXES = list("re, double, cross, co, pre, fine");
var INSTRUCTIVE = list("how to, what to, where to, when to");
var OWN_PROMISES = list("I will, I'll, I\u2019ll, will");
var ASKING_OTHERS = list("please, we, you, they, let's, let\u2019s, let us, someone, somebody, anyone, who");
var LEADS_TO_MANY = list("of, on, for, in, with, from, to, by, and");
var SOMEBODY = list("someone, somebody, anyone, anybody, a volunteer, volunteer, volunteers");
var ASKED_MANY = list(
  `asked, urged, encouraged, invited, reminded, requested, advised, told, allowed, asks, urges, encourages, invites,
    reminds, requests, advises, tells, allows, wants`
);
var ENDINGS_OF_DOING = list("tion, sion, tions, ship");
var PLURALS = list("s, es, n, en");
var SPEAKING = list("we, it, they, there");
var FOR = list("for");
var EACH = list("each, every");
var ONE_OF_MANY = list(
  `member, person, participant, lead, chair, co-chair, maintainer, attendee, contributor, student, author, editor, owner,
    partner, speaker, developer, reviewer, mentor, organizer, organiser, trustee, volunteer, team, group, committee, sig, wg`
);
var UNITS = list("teams, groups, committees, boards, sigs, wgs");
var OF = list("of");
var INTERESTED = list("interested");
var LEADING = list(
  "driving, leading, handling, coordinating, owning, shepherding, organising, organizing, championing, working on it, on it"
);
var ASSIGNED = list("assigned to");
var CALLED_ASSIGNED = list("Assigned, Assigned to, Assigned To");
var ASIDES = list(
  "cc, thanks, thank, you, kudos, with, from, by, to, for, see, ask, ping, credits, author, authors, reviewer, reviewers"
);
var ACTIONS_TAKEN = list(
  "action, action item, action point, AI, AP, todo, Action, Action item, Action point, TODO"
);
var TAKING = list("take, takes, took, taken, has, have, accepts, accepted, gets, got, given");
var BEFORE_TAKING = list("will, can, shall, has, have, was, is, been, still, also, now, to");
var BEHIND_TAKING = list("on, away, the, an, that, new, another, it as an, this as an, that as an");
var STEPS = list("next step, next steps, Next step, Next steps");
var BEING = list("is, are");
var WHOSE_ACTION = list("for, on");
var SEE2 = list("see");
var OWN = list("I");
var AT_PRESENT = list("today, right now");
var HOW = list("how");
var SHOWING_ORDER = list(
  "the, a, an, it, them, this, these, to, with, on, in, into, up, out, for, back, about"
);
var LABELS_INSIDE = list("next step, next steps, next action, next actions, follow up, followup");

// src/core/languages/further-given-names.ts
var FURTHER_GIVEN_NAMES = `
  afonso agathe agnese agostino aitana albane alicja alin alix almudena alvaro amandine amedeo anatole anca andi andra
  andrzej annalisa annelies annemiek ansgar apolline arina arjan arjen arkadiusz arlindo arnoud aude augusto ayse
  barnabe bartek bartlomiej bartosz basti bastiaan begona belen benedetta blandine blazej boguslaw borja caetano caio
  camilo capucine carles carlijn carolien cassia cezary chema christoph cintia cinzia ciprian claas clarice claudiu
  clemence clement codruta coen corentin corinne corrado cosimo cosmin costel costin cristiane cyrille czeslaw daan
  daiane damiano danique darek dariusz dawid diederik dieter diogo djalma dominika donatella dorian dorien dorin
  dorothee doru duarte dumitru eckhard edoardo edouard edson edyta eefje elisabeta elisabetta elisangela elke eloy
  elsbeth elzbieta emanuele emeline encarna enno erico estevao ettore eugenio evandro evelien evert everton ewa
  ewelina fabrizio fatou faustine federica ferdi fermin fernanda flavien florent floris franciszek franck franzi freek
  friederike gaelle gaetan gauthier genaro geovana geraldo gerben gerd gesa gheorghe gianmarco gijs gilson ginevra
  giovana gisele gitta giuditta glauber gosia gotz govert grazyna greetje grigore grzesiek guilhem gunter gunther guus
  gwenaelle hadrien halina hanneke hannelore hansi hartmut heiner heinrich heleen henryk hernan hidde hilke hinnerk
  homero honorine humberto iancu iara ilan ilda ilie ilinca ilka ilse inga inge ingeborg insa ioan ionela ionut isidro
  italo iulian iuliana ivone iwona iza jaap jacco jacek jacinto jacopo jadwiga jagoda janneke jantine janusz jaqueline
  jarek jarno jaroslaw jelle jelmer jerzy jimena joep jolanda jolanta jonatas jorn juanjo julita jurre jutta kaat
  karel karlijn katarzyna kathrin katia katja kaua kees kinga klaus knut krystian krystyna krzysiek kuba laetitia laia
  lais lauro leendert leszek lieke liesbeth ligia liviu loes louane lucrezia ludivine luiz luminita luuk luzia maaike
  maarten maartje macarena maciek madalina mael maelle maelys maeva maisa malgorzata marcello marcin mareike margaux
  margherita margriet maricarmen marije marijke marijn marilia mariola mariusz marjolein marleen marlies marloes
  martijn martyna maryse massimiliano matei matthieu matze maurilio maurizio maxence maximiliano mechthild michela
  mieke mihaela mikolaj mircea mireia mirjam mirona miroslaw montse morgane myrthe nacho nadege nahuel nanda natacha
  nathalia nele nelu nestor nicoleta nicoletta nicolo nicu nienke nuno nynke oana octavio odete odile ola olek paco
  patrycja patryk pawel pepa pepe perrine petre petru piero pierrick pierrot pim piotrek priscila przemek przemyslaw
  quique radek radoslaw rafal raffaele raffaella raimundo ralf reinaldo reinhard reinier remco renan renaud renske
  rianne rieke rik rob robson roel roeland romane romeu ronaldo rosaura rossella rudiger ruggero ruxandra ryszard
  salome sebastiaan segolene severine sietske silviu sjors slawomir sonke sorina stanislaw steffen steffi svenja
  swantje sylwia szymon tadeusz taina tais tanguy thibaud thorben thore tiberiu tijmen tilman timothee tineke titouan
  tiziana tiziano tjeerd tobi tomek tommaso torben traian truus twan typhaine udo uli ulisses umberto urszula ute
  valentim valerio valeriu vasile vasilica veerle violaine viorel viorica vittorio waltraud wieke wieslaw wietse
  wiktor witold wojtek wolfgang wout xavi ximena yaiza yanis yoann yohan yvan zbigniew zbyszek zelia zelie zosia zuzia
`;

// src/core/languages/given-names.ts
var NAMES = `
  aaliyah aaron abby abdon abdul abdullah abel abelard abelardo abigail abraham achille adalbert adalberta adalberto
  adam adan adel adela adelaida adelaide adele adelin adelina adeline adi adil adina aditya adolf adolfo adriaan
  adrian adriana adriano adrien adrienne agata agaton aglae agnes agnesa agneta agnieszka agustin agustina ahmad ahmed
  ahmet aida aidan aiden aileen aimee aino aisha aitor akash akira akos aksel akshay alan alana alba alban albert
  alberta alberte albertina alberto albin albina alcibiade alcide alda aldo alea alec alejandra alejandro aleksander
  aleksandra aleksi alena alessandra alessandro alessia alessio alex alexa alexander alexandr alexandra alexandre
  alexandrea alexandrine alexandru alexane alexanne alexey alexia alexis aleyna alfons alfonso alfred alfreda alfredo
  ali alia alica alice alicia alida alina aline alisa alisha alison alissa aliya aliyah alize alka allan allegra allen
  allison alois alonzo alparslan alva alvin alvina alya alycia alyssa alysson amalia amalie amalija amanda amani amar
  amata amaya ambra amelia amelie amie amin amina amir amira amit amos amr amy ana anabel anabela anabelle anais anand
  anastasia anatol anatolie anatoly anda andel andelin anders andras andre andrea andreas andreea andrei andrej andres
  andressa andrew andrey andrina andriy andy aneta anette angela angelica angelina angeline angelique angelo angie
  anica anika aniket anil anirudh anissa anita anja anjali anka anke ankit ankur ann anna annabel annabell annabelle
  anne anneke anneli annelie annette anni annie annika annikki anouk antea antero anthony antigone antje antoine
  antoinette anton antonella antoni antonia antonie antonin antonina antonio antti anusha anushka anya araceli arcadie
  archibald archie ariadna arian ariana ariane arianna arie ariel arielle aris aristide arjun arlene armand armando
  armida armin arnaldo arnaud arne arno arnold aron arsenie artemisa arthur artur arturo artus arun arvid arvind arwen
  asha ashish ashley ashok ashwin asier asja assaf assunta astrid astrida asya attila aubrey audrey augusta augustin
  augustina augustine aurel aurelia aurelian aurelie aurelien aurelio aurore avi axel axelle aya ayana ayaz ayden ayla
  aylin ayman ayoub aziz azra balazs baptiste baran barbara barbro barry bart bartolomeo basia bastian bastien batuhan
  beata beatrice beatriz becky belinda ben benedikt bengt beniamin benicio benito benjamin bennett bennie benny benoit
  bent berat berenice berit berkay bernadette bernard bernardo bernd bernhard bernice bert berta bertha bertram
  bertrand beryl bessie beth bethany betina betsy betty beulah beverly bharat bianca bianka bibiana bilal bill billie
  billy birgit birgitta bjorn blaise blake blanca blanche blanka bob bobbie bobby bogdan bogdana bojan bojana boris
  boyd bozena bozidar brad bradford bradley bram brandi brando brandon brandy branimir branimira branislav brayan
  brenda brendan breno brent bret brett brian brice bridget bridgette brigita brigitta brigitte britt britta brittany
  brooke bruce bruna bruno bryan bryant bucur budimir burak byron caitlin caleb calebe calista calvin camelia cameron
  camil camila camilla camille candace candice carina carl carla carlo carlos carlota carlotta carlton carmela carmelo
  carmen carol carole carolina caroline carolyn carrie carroll carsten casandra casey casper cassie cataleya catalin
  catalina catarina caterina catharina catherine cathy caua cecelia cecil cecile cecilia cecilie cecilio cedric cedrik
  celeste celestin celestine celia celina celine cem cesar ceyda ceylin cezar chantal charlene charles charlie
  charlotte chelsey chen cheryl chester chiara chidi chloe chris christa christelle christer christian christiane
  christie christina christine christoffer christophe christopher christy cindy claes claire clara clarence clarissa
  claudia claudine claudio clayton clelia clemens clemente clementina clementine cleo cleopatra clifford clint clinton
  cloe clotilde clovis clyde cody colin colleen collin concepcion conner connie connor conrad constantin cora coralie
  cordelia corey corinna corinne cornelia cornelius corvin cory cosima courtney craig cristi cristian cristiana
  cristiano cristina cristobal curt curtis cynthia cyril cyrus dado dagmar dagmara dagoberto dalia dalibora dalida
  dalila damaris damian damiana damien damon dan dana danica daniel daniela daniele daniella danielle danilo danny
  daphnee daria darian dariana darin darina dario darius darla darlene darnell darrel darrell darren darrin darryl
  daryl dasa dave davi david davide davin dean deanna debbie debora deborah debra deepak deepika deepti defne delbert
  delfina delia delores delphine deneval denis denisa denise deniz dennis derek derrick detlef deven devin dewey dewi
  dexter diana diane dianna dianne didier diego dilara dimitri dina dinesh divya dmitri dmitrij dmitry dmytro domenic
  domenica domenico domingo dominic dominick dominik dominique donald donat donata donato donna donnie donny doreen
  dorina doris dorota dorotea doroteo dorothea dorothy doug douglas doyle draga dragos dries duane dusan dustin dwayne
  dwight dylan eddie eddy edgar edgardo edith edmond edmund edna eduard eduarda eduardo edvin edward edwin eero eeva
  efrem eileen eirik ekaterina elaine elbert elea eleanor eleanore eleazar elena eleni eleonora eleonore elfrida eli
  elia eliah elian eliana eliane eliano elias elif elijah elin elina eline elinor elio elisa elisabet elisabeth elise
  eliseo elisio elissa eliza elizabeth ella ellen elli ellie elliot elliott ellis elly elmer elmira elmo eloa elodie
  eloisa eloise elsa elsie elvira elvis elyssa elza ema emanuel emanuela emanuelly emeka emelie emely emie emil emile
  emilia emilian emiliano emilie emilija emilio emily emma emmanuel emmanuelle emmett emmie emmy emre enea eneko ennio
  enrico enrique ensar ensio enya enzo ephraim eray eren eriberto eric erica erich erick erik erika erin erkki erma
  erna ernest ernestine ernesto ernst ervin erwin esma esmeralda esra esteban estefania estela estella estelle ester
  estera esther ethan ethel etienne eugen eugene eugenia eugenie eula eulalia eulalie eunice eusebia eusebie eusebio
  eva evan evangeline eve eveliina evelin evelina eveline evelyn evelyne everardo everett evgeny evie eyal eymen ezio
  ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricia fabricio fannie fanny farah fatima fatma
  fausto faye federico fedora felicia feliciano felicie felipe felix femke feng ferdinand ferdinando fernando fidel
  filemon filiberto filip filipa filipe filippa filippo filomena finja finley finn finnley fiona flavia flavie flavio
  fleur flore florence florentin florentina florian floriana florin florina florine floyd flynn frances francesca
  francesco francis francisca francisco franco francois francoise frank frankie franklin franz frauke fred freda
  freddie frederic frederick frederico frederik frederique fredrick fredrik fredy frida fridolin frieda friedrich
  fritz funke furkan fynn gabi gabin gabriel gabriela gabriele gabriella gabrielle gael gaetano gail galina garrett
  garry gary gaspar gaston gaurav gautam gayle gedeon geert gemma genevieve gennaro geoffrey georg george georges
  georgette georgiana gerald geraldine gerard gerardo gerda gergely gerhard germaine gerrit gert gertruda gertrude
  gesine ghislaine ghita giacomo giada gian gianluca gianni gideon gilad gilbert gilberto gilda gilles gina gino
  gioele giorgia giorgio giovanna giovanni gisela gita giulia giuliana giuliano giulio giuseppe gladys gleb glen
  glenda glenn gloria gonzalo gopal goran gordana gordon gorka gracie graciela grady greg gregg gregoire gregor
  gregorio gregory greta gretchen griselda grzegorz guadalupe gubio gudrun guido guilherme guillaume guillermo gunilla
  gunnar gunnel gustav gustave gustavo gwen gwenael gwendolyn hafsa hailey hakan hakim hakon halima hamza hana hanna
  hannah hanne hannele hannes hannu hans hany hao harald harish harold harriet harry harsha haruka harvey hasan hassan
  hattie hayden hayley heather hector hedda heidi heike heikki heiko heitor helen helena helene helga helin helio
  helmut heloisa heloise hemanth hendrik henning henri henrieta henrietta henriette henrik henrique henry herbert
  herman hermann hermina hermine herta herve hieu hilda hildegard hira hiroshi holger horace horacio horia hortense
  hubert hugh hugo hussein ian ibrahim ida ignacio ignacy igor iker ilaria ilarion ilay ilayda ileana ilenia iliana
  ilias ilja ilmari ilona ilsa ilyas imelda imke immanuel imran ina inara inaya ines inesa inez inger ingo ingrid
  ingrida inigo inka inkeri ioana iolanda irem irena irene irina irma irmeli irvin irving iryna isaac isabeau isabel
  isabela isabell isabella isabelle isabelly isac isadora isaiah isaias isak ishaan isidora ismael ismail isra itai
  iulia ivan ivana ivanna ivano ivar ivica ivo ivona izabela izabella izolda jaakko jace jacinthe jack jackie jacky
  jacob jacobus jacqueline jacquelyn jacques jadranka jaga jaime jairo jake jakob jakub jamal james jamie jamil jamila
  jan jana janaina jane janelle janet janice janie janina janine janis janka janna janne jannik jannis jano janosch
  jara jared jari jarne jarod jaron jasen jasmin jasmina jasna jason jasper jatin javier jay jayce jayda jayden jaylen
  jayson jazmin jean jeanette jeanne jeannette jeannie jeff jeffery jeffrey jela jelena jenna jennie jennifer jenny
  jens jeppe jerald jeremiah jeremias jeremie jeremy jermaine jeroen jerome jerry jesper jess jesse jessica jessie
  jessy jihoon jill jim jimmie jimmy jindra jing jiri jiyoon joachim joah joakim joan joana joann joanna joanne joanny
  joao joaquim joaquin jocelyn jochen jodi jody joe joel joelle joerg joey johan johann johanna johanne johannes john
  johnathan johnnie johnny johnson jolien joline jon jona jonah jonas jonatan jonathan jonathon joost jordan jordi
  jordy jorge jorgen joris jose josef josefa josefin josefina josefine joseph josephine josh joshua josiane josie
  josue jovan jovana joyce jozef jozefina jozue juan juana juanita juda jude judith judy juergen juhani juho jukka
  jule jules julia julian juliana julianne juliano julie julien julieta juliette julio julius juna jurgen juri justin
  justina justine justus justyn justyna j\xF8rgen kaan kaarina kacper kai kaia kaique kaj kaja kalervo kalevi kamil
  kamila kara karen karim karin karina karine karl karla karlo karmela karol karoliina karolina karoline karsten kasia
  kasper kassandra katariina katarina kate kateryna katharina katherine kathleen kathryn kathy katie katrin katrina
  katrine kavita kavya kaya kayden kayla kaylee kayleigh keano keanu keira keith kelley kelli kellie kelly kelvin ken
  kenan kendra kenji kenneth kenny kent kenza kenzo kerem kerim kerry kerstin kevin khadija khalid khalil kian kiana
  kilian kim kimberly kira kiran kirk kirsten kjell klaas klara klaudia kleber klemens klementyna kleopatra koen
  konrad konstantin konstantyn koray kornel kornelia krishna krista kristen kristi kristian kristie kristiina
  kristijan kristin kristina kristine kristof kristoffer kristopher kristy kriti krzysztof ksenia kunal kurt kyan kyle
  kyllikki kyra ladislau ladislav laila lakshmi lambert lamberto lana lara larisa larissa larry lars lasse laszlo
  latoya laura laure lauren laurence laurens laurent laurentiu lauri lauriane laurie laurin laurine lauryn laverne
  lavinia lawrence layla lea leah leana leander leandra leandro leann leanne leena leif leigh leila lela leland lelia
  lena lene leni lenia lenn lennart lennert lennie lennox lenny lenya leo leon leona leonard leonardo leone leonel
  leoni leonid leonida leonidas leonie leonor leonora leontina leopold leopoldina leopoldo leroy leslie lester leticia
  letitia letizia levent levin lewis lexie leyla liam lian liana lias lidia liisa lila lili lilia lilian liliana
  liliane lilla lillian lillie lilly lilou lily lina linda lindsay lindsey linh linn linnea linus lion lionel lisa
  lisandro lisanne lisbeth liselotte liva livia livio liya liyana liz liza lize ljuba lloyd logan loic lois lokesh
  lola lonnie lora loredana loren lorena lorene lorenz lorenza lorenzo loretta lori lorin loris lorna lorraine lotta
  lotte lou louay louie louis louisa louise lourdes lovisa luan luana luc luca lucas lucca lucia lucian luciana
  luciano lucie lucien lucienne lucija lucile lucille lucio lucius lucy ludmila ludovic ludovica ludvig ludwig luena
  luigi luis luisa luise luiza lujza luka lukas lukasz luke lula luther lyam lydia lydie lyla lyle lynda lynette lynn
  lynne maarit maarten mabel maciej macy madeleine madeline madhu mads maeve mafalda magali magda magdalena maggie
  magnus mahesh mahir mahmoud maida maija maike maira maite maja maksim malcolm malena malia malik malika malin malina
  malou malvina mamie mandy manel manfred manish manoj manon manuel manuela marc marcel marcela marcelina marcella
  marcelo marcia marcio marco marcos marcus marek maren margaret margareta margarida margarita margie margot
  marguerite maria mariam marian mariana marianna marianne mariano marica marie marieke mariella marika marilena
  marilou marilyn marin marina marino mario marion marisa marisol marit marita marius marja marjatta marjorie markku
  marko markus marlen marlena marlene marley marli marlo marlon marsha marshall marta marte martha marthe martim
  martin martina martine martti marty marvin marwa mary maryam maryann masa mason massimo matej mateo mateus mateusz
  matheus mathew mathias mathieu mathilda mathilde mathis matias matilda matilde matis mats matt matteo matthew
  matthias matthis matti mattia mattias mattie mattis matyas matylda maud maude maureen maurice mauricio mauro maxim
  maxime maximilian maxine maya meera megan megane meghan mehmet meike meire melania melanie melany melek melike
  melina melinda melis melisa melissa melvin meredith merve mervin meryem mette mia micaela micah micha michael
  michaela michal micheal michel michele michelle mick miguel mihai mihnea mika mikael mikaela mikail mike mikel
  mikhail mikkel mikko mila milan milana mildred milena milic milica milivoj milla milo milorad milos milutin mindy
  ming minh minho minjun minna minnie mira mirabela mirac miran miranda miray mirco mireille mirela mirella miriam
  mirka mirko miro miron miroslav miroslava mirza mitchell mladen modesto mohamed mohammad mohammed mohan mohit moira
  moises molly monica monika monique monserrat morgan morgana moritz morris morten mose moses moshe mostafa moussa
  muhammad muhammed mukesh murat muriel murilo musa mustafa mykola myla mylan mylene myra myriam myrna myron nadezda
  nadia nadine nancy nandini naoki naomi naomie narcis narcisa narciso natalia natalie nataliia natan natanael
  nataniel natasa natasha nathalie nathan nathanael nathaniel naveen neal neda neha neil neli nelli nellie nelly
  nelson nena nerea nettie nevena nevio ngoc ngozi nguyen nicholas nichole nick nico nicola nicolai nicolas nicole
  niek niels nika nikhil nikita nikki niklas niko nikodem nikola nikolai nikolas nikolay nils nina nino nitin noa noah
  noam noan noe noel noelia noelle noemi noemie nolan noor nora norah norbert norberto norina norman nour novi nubia
  nuria oceane octavian odin odon ofelia olaf olavi oleg oleksandr oleksii olena olga olimpia olimpio oliva oliver
  olivia olivier oliwia oliwier olle ollie olof olumide olympia omar omer omri ondrej onur ophelia oriol ornella
  orville orvokki oscar oskar oskari osman osvaldo otavio otilia otis otto ovidiu owen oxana pablo paivi pam pamela
  pankaj pantaleon paola paolo parth pascal pascale pasquale pat patrice patricia patrick patrik patrizia patti patty
  pau paul paula paulette pauliina paulina pauline paulo pavel pavish pavlina pawel pedro peggy pekka pelagia pelagie
  penelopa penelope peng pentti percy pernilla perry pete peter petra petri petronela petteri phil philip philipp
  philippe phillip phoebe phuong phyllis pia pierre pieter pietro piotr pirjo pirkko platon pontus pooja prakash
  pranav prasad prashant pratik praveen preeti preston prisca priscilla priska priya priyanka prokop puneet qiang
  quang quentin quieta quinn quinten rachael rachel rachit radislav radmila radomir rados radoslav radovan radu rafael
  rafaela raghav ragul rahel rahul rainer raisa raissa rajat rajesh rajko rakesh ralph raluca ramesh rami ramiro ramon
  ramona rana randal randall randolf randolph randy rania ranko raoul raphael raphaelle raquel rasmus raul ravi ray
  rayen raymond razvan rebeca rebecca rebeka regina reginald regis remi remus remy renat renata renato rene renee reza
  rhonda riana ricardo riccardo richard rick rickard rickey ricky rico riitta riley rino rishabh rita ritika ritva
  roan robert roberta roberto robin robinson robyn rocco roch rochelle rocio roderick rodney rodolfo rodrigo rogelio
  roger rogerio rohan rohit roksana roland rolando rolf romain romana romina romuald romy ron ronald ronen roni ronja
  ronnie rosa rosalia rosalie rosalinda rosamunda rosana rosanna rosemarie rosemary rosie rosina ross rostislav rowan
  roxana roxane roxanne roy rozalia rozina ruben rudolf rudolph rudy rufina rufus rupert rupesh ruslan russell rutger
  ruth ruud ryan sabina sabine sabino sabri sabrina sachin sadie safira safiya sakari salih sally salma salomea
  salomon salvador salvatore sam samanta samantha sameer sami samia samir samira sammie sammy samuel samuele sanda
  sandeep sander sandra sandrine sandro sandy sanja sanjana sanjay sanne santina santino santosh sara sarah sari
  sarina sasha saskia satish satoshi saul saurabh savina scott scottie sean sebastian sebastiano sebastien selene
  selim selin selina selma semih sena seppo serafin serafina serena serge sergey sergio serhii seth seung shai shaina
  shana shane shania shanna shannon shanon shany shari sharon shaun shawn shawna shayna sheila sheldon shelia shelley
  shelly sheri sherman sherri sherry sheryl shilpa shirley shivam shlomi shreya shruti shubham siddharth sidney
  sidonia sidonie sigurd silas silje silke silvana silvia silvio simen simeon simon simona simone sina sinan sindre
  sinikka sirineu siro sjoerd slava slavek slavka sneha sofia sofie solange soledad solene solveig sondre sonia sonja
  sonya sophia sophie soraya soren sorin spencer srinivas stacey stacy stan stanislao stanislav stanislava stanley
  stef stefan stefana stefania stefanie stefano stela stella stepan stephan stephane stephanie stephen steve steven
  stewart stig stijn stojan stuart subhash sudhir sue suelen sumit sumithra sunil sunniva suresh surya susan susana
  susanna susanne susie suzana suzanne sven svetlana swati sydney sylvain sylvester sylvia sylvie synne tabea tabitha
  taha takashi takeshi talia talita tamara tamer tammy tania tanja tanvi tanya tapani tapio tara taras tariq tarja
  tarun tasha tatiana taylor ted teddy tekla tellervo teo teodor teodora teodoro teofil teona terence teresa tereza
  teri terrance terrell terrence terry tertuliano tess tessa teun thais thanh thea thelma theo theodor theodora
  theodore theresa therese thiago thibault thibaut thierry thijs thomas thorsten tia tiago tiana tiara tiberio tibor
  tiffany tiina tijs tim timea timmy timo timon timoteo timothy timur tina tiril tito titus tobias tobin toby todd tom
  tomas tomasz tome tomislav tommy toni tony tonya torbjorn torsten tracey traci tracy travis trevor tricia trine
  trisha tristan troy trung tuan tuana tudor tunde tuomas tuula tuulikki tuva tyler tyron tyrone ubaldo ugo ulf ulla
  ulrich ulrika ulrike unai uriel ursula uwe vadim vala valdemar valentin valentina valentine valentino valeria
  valerie valerija valter valtteri vanda vanesa vanessa vania varun vasco vasil vasily veikko velimir venera venkat
  vera verena verna verner vernon verona veronica veronika veronique vibhav vicente vicki vickie vicky victor victoria
  viggo vijay vikas vikram viktor viktoria vilde vilma vinay vince vincent vincenza vincenzo vinicius vinod violet
  violeta violette virgil virginie vishal vito vitor vitoria vittoria vivek vivian viviana viviane vivien vivienne
  vlad vladana vladimir vladimira vladimiro vladislav vladislava vlastimir volker vsevolod wade wallace walter wanda
  warley warren wayne wei wendell wendy werner wesley wessel whitney wiebke wiktoria wilbert wilbur wilfred wilhelm
  wilhelmina willard willem william willie willis willy wilma wilson winifred winston wojciech woodrow wouter xabi
  xander xavier xenia yael yago yahya yango yann yannick yannik yannis yashwanth yasin yasmin yasmine yassin yassine
  yevhen yifan yolanda yolande younes youssef yuan yuki yuna yunus yuri yusuf yusuke yves yvette yvonne zachary zack
  zackary zahra zainab zaira zakaria zakary zaneta zara zayd zdenka zdenko zdeslava zehra zenobia zeyd zeynep zhang
  zhen zinaida zlata zlatica zoe zoey zofia zoltan zoran zorka zsolt zuzanna zvonimir
`;
var GIVEN_NAMES = new Set(`${NAMES} ${FURTHER_GIVEN_NAMES}`.trim().split(new RegExp("\\s+")));

// src/core/languages/things.ts
var PROGRAMS = list(
  `python, rust, javascript, typescript, java, golang, kotlin, cmake, docker, kubernetes, helm, linux, windows, android, macos,
  debian, ubuntu, fedora, postgres, postgresql, mysql, sqlite, mongodb, redis, kafka, django, laravel, react, angular, vue,
  nodejs, node.js, next.js, numpy, scipy, pytorch, tensorflow, conda, jupyter, terraform, ansible, prometheus, grafana,
  elasticsearch, opensearch, bazel, gradle, maven, webpack, sphinx, doxygen, latex, markdown, wordpress, drupal, excel,
  powerpoint, outlook, onedrive, firefox, chrome, chromium, safari, android studio, xcode, visual studio, unity, arduino,
  raspberry pi, openstack, openssl, wasm, webassembly, graphql, bluetooth, ethernet, wifi, wi-fi`
);
var ABBREVIATIONS = list(
  `eta, poc, mvp, okr, okrs, kpi, kpis, rfp, mou, nda, sla, slo, gdpr, cla, dco, fte, roi, faqs, tldr, wbs, srs, mcp, llm,
  sql, json, yaml, toml, html, css, csv, pdf, pdfs, svg, png, xml, rest, grpc, http, https, dns, tls, ssl, ssh, vpn, gpu, gpus,
  cpu, cpus, ram, usb, ide, orm, cve, cves, sso, mfa, oidc, jwt, uuid, utf, wcag, aria, a11y, i18n, l10n, cicd, ci/cd,
  irc, rss, seo, ux/ui, ui/ux, eip, eips, bip, bips, pep, peps, jep, kep, keps, rfcs, fips, dapp, dapps, nlp, ocr, cnn, rnn, gan, api, apis, sdk, sdks`
);
var BODIES = list("wg, sig, ig, cg, tf, sc, tsc, tac, toc, pmc, dept");

// src/core/reading/word-classes.ts
function wordTest(pick) {
  return perVocabulary((vocabulary) => isOneOf(gather(vocabulary, pick)));
}
function wordPattern(pick, source) {
  return perVocabulary((vocabulary) => createMatcher(source(anyFolded(gather(vocabulary, pick)))));
}
var isPronoun = wordTest(({ sentences: sentences2 }) => sentences2?.pronouns ?? []);
var isPlaceholderWord = wordTest(({ people }) => people.placeholders);
var isPartWord = perVocabulary((vocabulary) => {
  const isPart = isOneOf(gather(vocabulary, ({ people }) => people.parts ?? []));
  const endings = gather(vocabulary, ({ people }) => people.partEndings ?? []).map(foldWord);
  return (word) => isPart(word) || endings.some((ending) => endsSo(foldWord(word), ending));
});
var LEAST_BEFORE = 4;
function endsSo(word, ending) {
  if (word.length < ending.length + LEAST_BEFORE || !word.endsWith(ending)) return false;
  return !NOUNS_AND_NAMES.has(word) && !GIVEN_NAMES.has(word);
}
var isRole = wordTest(({ people }) => [...people.roles ?? [], ...people.nobody, ...people.parts ?? []]);
function areRoles(text, vocabulary) {
  const parts2 = text.replace((pattern$248 ??= new RegExp("[.。]$")), "").split((pattern$249 ??= new RegExp("\\s*[,，、/／·・&+]\\s*")));
  return parts2.every((part) => isRole(vocabulary)(part.trim()));
}
var headsTopic = wordTest(({ people, tasks: tasks2, due, sections: sections7, sentences: sentences2, columns: columns2, states }) => [
  ...PROGRAMS,
  ...ABBREVIATIONS,
  ...people.nobody,
  ...tasks2.taskLabels,
  ...tasks2.notices,
  ...tasks2.verbs,
  ...tasks2.verbsAndNouns.filter((verb) => !VERBS_AND_NAMES.has(verb)),
  ...due.labels,
  ...due.months.flat().filter((month) => !MONTHS_OF_PEOPLE.has(month)),
  ...due.weekdays.flat(),
  ...sections7.actions,
  ...sections7.other,
  ...sections7.attendance,
  ...sections7.nextMeeting,
  ...columns2.state,
  ...states.open,
  ...states.progress,
  ...states.done,
  ...sentences2?.pronouns ?? [],
  ...sentences2?.determiners ?? [],
  ...sentences2?.nouns ?? []
]);
var headsRemark = wordTest(({ people }) => [...people.nobody, ...ABBREVIATIONS]);
function isTopicWord(word, vocabulary) {
  return topics(vocabulary)(word);
}
var topics = perVocabulary(
  (vocabulary) => (
    // `AS` and `OR` are initials as well.
    rememberAnswers(
      (word) => ((pattern$250 ??= new RegExp("^\\p{Lu}{2,4}$", "u")).test(word) ? headsRemark : headsTopic)(vocabulary)(word) || isGerund(word, vocabulary) || isPartWord(vocabulary)(word)
    )
  )
);
var verbs2 = perVocabulary(
  (vocabulary) => new Set(gather(vocabulary, ({ tasks: tasks2 }) => [...tasks2.verbs, ...tasks2.verbsAndNouns]).map(foldWord))
);
var pureVerbs = perVocabulary((vocabulary) => new Set(gather(vocabulary, ({ tasks: tasks2 }) => tasks2.verbs).map(foldWord)));
function isVerb(word, vocabulary, sure = "perhaps") {
  const folded = foldWord(word).replace(PREFIX(), "");
  return (sure === "sure" ? pureVerbs : verbs2)(vocabulary).has(folded);
}
var PREFIX$made;
function PREFIX() {
  return PREFIX$made ??= new RegExp(`^${either(VERB_PREFIXES)} `);
}
function findBase(does, words) {
  if (!(pattern$251 ??= new RegExp("\\p{Ll}s$", "u")).test(does)) return void 0;
  return [does.slice(0, -1), does.slice(0, -2), does.replace((pattern$252 ??= new RegExp("ies$")), "y")].find(
    (each) => each !== does && each !== "" && isVerb(each, words)
  );
}
function isGerund(word, vocabulary) {
  const stem = (pattern$253 ??= new RegExp("^(\\p{L}{2,})ing$", "u")).exec(word)?.[1] ?? "";
  return stem !== "" && [stem, `${stem}e`, stem.replace((pattern$254 ??= new RegExp("(\\p{L})\\1$", "u")), "$1")].some((verb) => isVerb(verb, vocabulary));
}
function isPastVerb(word) {
  return (pattern$255 ??= new RegExp("[^e]ed$")).test(word);
}

// src/core/reading/section-name.ts
var LONGEST_HEADING = 200;
var ASIDE2$made;
function ASIDE2() {
  return ASIDE2$made ??= new RegExp(String.raw`\s\((?![^()]*${either(english.sections.over)})[^()]*\)[\s:*_]*$`);
}
var DAY_INSIDE$made;
function DAY_INSIDE() {
  return DAY_INSIDE$made ??= new RegExp("\\s?[(（][\\d\\s/.~〜～-]{1,20}(?:\\(?\\p{L}\\)?)?[)）](?=\\S)", "gu");
}
var HAN_NUMBER$made;
function HAN_NUMBER() {
  return HAN_NUMBER$made ??= new RegExp("^\\W*[一二三四五六七八九十]{1,3}[、.)]", "u");
}
var LETTERED2$made;
function LETTERED2() {
  return LETTERED2$made ??= new RegExp("^\\s*[a-h][.)]\\s+(?=\\p{L})", "u");
}
var TIMES$made;
function TIMES() {
  return TIMES$made ??= new RegExp(
  String.raw`(?<![\p{L}\d])(?:\d{1,2}[:.]\d\d(?!\d)|\d{1,3}(?:\s?${either(MINUTES3)}(?!\p{L})|['’′]))`,
  "gu"
);
}
var foldSectionName = rememberAnswers(
  (heading) => foldCase(heading.slice(0, LONGEST_HEADING)).replace((pattern$256 ??= new RegExp("\\[([^[\\]]*)\\]\\([^()]*\\)", "g")), "$1").replace((pattern$257 ??= new RegExp("https?:\\/\\/\\S+|<\\/?[a-z][^<>]*>", "g")), " ").replace(ASIDE2(), "").replace(DAY_INSIDE(), "").replace((pattern$258 ??= new RegExp(":[a-z0-9_+-]+:", "g")), " ").replace(TIMES(), " ").replace(HAN_NUMBER(), "").replace((pattern$259 ??= new RegExp("['’]", "g")), "").replace(LETTERED2(), " ").replace((pattern$260 ??= new RegExp("^[\\s\\d.)#ivx]*(?=[^\\p{L}]*\\p{L})(?:\\d|[.)#]|\\s)*", "u")), (mark) => (pattern$261 ??= new RegExp("[\\d.)#]")).test(mark) ? " " : mark).replace((pattern$262 ??= new RegExp("[^\\p{L}\\p{N}]+", "gu")), " ").trim().replace((pattern$263 ??= new RegExp("^(?:\\d{1,3} ){1,3}(?=\\p{L})", "u")), "")
);
function withoutDay(name, vocabulary) {
  const { dates, dangling } = sectionPatterns(vocabulary);
  return dangling.cut(dates.cut(name)).replace((pattern$264 ??= new RegExp("^(?:\\d{1,4} ){1,3}(?=\\p{L})", "u")), "");
}
var isActions = wordTest(({ sections: sections7 }) => sections7.actions.map((name) => name.replace((pattern$265 ??= new RegExp("'", "g")), "")));
var NONE = /* @__PURE__ */ new Set();
function readSectionName(heading, vocabulary, extra = NONE) {
  const folded = foldSectionName(heading);
  if (extra.size > 0 && (extra.has(folded) || extra.has(withoutDay(folded, vocabulary)))) return "actions";
  const kind = kindOf(vocabulary)(folded);
  return kind ?? kindOfFirst(heading, folded, vocabulary);
}
function kindOfFirst(heading, whole, vocabulary) {
  const { joint, plain: plain2, over, no, marks: marks3 } = sectionPatterns(vocabulary);
  const [first2 = "", ...others] = joint.split(heading);
  const name = others.length === 0 ? "" : foldSectionName(first2);
  const isName = (pattern$266 ??= new RegExp(" ")).test(name) && plain2.test(name) && marks3.test(name);
  return isName && !over.test(whole) && !no.test(whole) ? kindOf(vocabulary)(name) : null;
}
var kindOf = perVocabulary((vocabulary) => rememberAnswers((folded) => findKind(folded, vocabulary)));
function findKind(folded, vocabulary) {
  const name = withoutDay(folded, vocabulary);
  if (isActions(vocabulary)(folded) || isActions(vocabulary)(name)) return "actions";
  const { plain: plain2, led, reversed, whose, tail, span, over, no, last, review, decisions, other, holds, heads: heads2, pending } = sectionPatterns(vocabulary);
  const isAny = led.test(name) || [name, tail.cut(name), span.cut(name)].some((one) => plain2.test(one) || reversed.test(one));
  const isOf2 = (whose.test(name) || isPlannedName(name, vocabulary) || isSharedName(span.cut(name), vocabulary)) && !no.test(name);
  if (review.test(name)) return "review";
  if (!isAny && !isOf2) return decisions.test(name) ? "decisions" : other.test(name) ? "other" : null;
  const rest = holds.split(heads2.split(pending.split(name).join(" ")).join(" ")).join(" ");
  if (over.test(rest)) return "over";
  return last.test(name) ? "review" : "actions";
}
function isPlainActionName(label2, vocabulary) {
  return isPlain2(vocabulary)(foldSectionName(label2));
}
var isPlain2 = perVocabulary((vocabulary) => {
  const { plain: plain2 } = sectionPatterns(vocabulary);
  return rememberAnswers((name) => plain2.test(name));
});

// src/core/reading/note-language.ts
var LONGEST_LABEL = 60;
var telling = remember(indexWords);
var mayTell = remember(() => mayBegin([...telling().keys()]));
function indexWords() {
  const index2 = /* @__PURE__ */ new Map();
  for (const language of LANGUAGES) {
    const { sections: sections7, tasks: tasks2, columns: columns2, meetings: meetings2, due } = language;
    const words = [
      sections7.actions,
      sections7.attendance,
      sections7.nextMeeting,
      sections7.other,
      sections7.review,
      tasks2.markers,
      columns2.owner,
      columns2.due,
      meetings2.kinds,
      // `Heute: Tests schreiben`.
      due.today
    ];
    for (const word of new Set(words.flat().map(foldWord))) {
      const languages = index2.get(word);
      if (languages === void 0) index2.set(word, [language]);
      else languages.push(language);
    }
  }
  const [english2] = ENGLISH;
  for (const [word, languages] of index2) if (english2 !== void 0 && languages.includes(english2)) index2.delete(word);
  return index2;
}
function findVocabulary(lines) {
  const counts = /* @__PURE__ */ new Map();
  const labels2 = /* @__PURE__ */ new Set();
  for (const line of lines) {
    for (const label2 of listLabels(line)) {
      if (!mayTell()(label2)) continue;
      const word = foldWord(trim(label2));
      for (const language of telling().get(word) ?? []) {
        counts.set(language, (counts.get(language) ?? 0) + 1);
        labels2.add(word);
      }
    }
  }
  const most = Math.max(0, ...counts.values());
  if (most > 0 && isLent(labels2, lines)) return ENGLISH;
  const told2 = LANGUAGES.filter((language) => most > 0 && counts.get(language) === most);
  if (told2.length > 1) return combine(narrow(told2, lines));
  if (told2.length > 0) return combine(told2);
  const written = (...kinds) => lines.filter(({ kind }) => kinds.includes(kind)).map(({ content }) => content);
  const prose = written("bullet", "text");
  const guess = guessLanguage(prose) ?? (isShort(prose) ? guessLanguage(written("bullet", "text", "heading")) : null);
  return combine(guess === null ? findOpenings(lines) : [guess]);
}
var SHORT = 2e3;
function isShort(lines) {
  let left = SHORT;
  return lines.every((line) => (left -= line.length) > 0);
}
function narrow(languages, lines) {
  const narrowed = narrowLanguages(
    lines.map(({ content }) => content),
    languages
  );
  return narrowed.length > 0 ? narrowed : languages;
}
var days = remember(() => {
  const index2 = /* @__PURE__ */ new Map();
  for (const language of LANGUAGES.slice(1))
    for (const word of new Set(language.due.weekdays.flat().map(foldWord)))
      if (word.length > LONGEST_SHORT_DAY) index2.set(word, [...index2.get(word) ?? [], language]);
  return index2;
});
var LONGEST_SHORT_DAY = 4;
function findOpenings(lines) {
  const found = /* @__PURE__ */ new Set();
  for (const { kind, content } of lines) {
    if (kind !== "heading") continue;
    const words = trim(content.slice(0, LONGEST_LABEL)).split(" ");
    const [word = ""] = words;
    if (mayTell()(content)) for (const language of telling().get(foldWord(trim(word))) ?? []) found.add(language);
    for (const language of days().get(foldWord(words.at(-1) ?? "")) ?? []) found.add(language);
  }
  const languages = [...found];
  const isLent2 = languages.length > 0 && leansEnglish(
    lines.map(({ content }) => content),
    languages
  );
  return isLent2 ? [] : languages;
}
function isLent(told2, lines) {
  const mayBe = [...told2].every((word) => isPlain(word) && !namesTasks().has(word));
  return mayBe && told2.size <= MOST_LENT && isEnglish(lines.map(({ content }) => content));
}
var MOST_LENT = 2;
var namesTasks = remember(
  () => new Set(
    LANGUAGES.flatMap(({ sections: sections7, tasks: tasks2 }) => [...sections7.actions, ...sections7.review, ...tasks2.markers]).map(
      foldWord
    )
  )
);
var COMBINED = /* @__PURE__ */ new Map();
function combine(others) {
  if (others.length === 0) return ENGLISH;
  const key = others.map(({ code }) => code).join();
  const known = COMBINED.get(key) ?? [...ENGLISH, ...others];
  COMBINED.set(key, known);
  return known;
}
function listLabels({ kind, content }) {
  if (kind === "code" || kind === "blank") return [];
  if (kind === "table") return content.slice(0, 400).split("|");
  if (kind === "heading") return content.slice(0, LONGEST_LABEL).split((pattern$267 ??= new RegExp("[/&,→]| -{1,2}>? | – ")));
  const label2 = (pattern$268 ??= new RegExp("^[^:：]{2,60}[:：]")).exec(content)?.[0] ?? (content.length <= LONGEST_LABEL ? content : "");
  const [, later = ""] = label2.includes(". ") ? LATER_LABEL().exec(label2) ?? [] : [];
  return label2 === "" ? [] : [label2.replace((pattern$269 ??= new RegExp("[[(].*?[)\\]]", "g")), ""), ...later === "" ? [] : [later]];
}
var LATER_LABEL$made;
function LATER_LABEL() {
  return LATER_LABEL$made ??= new RegExp("\\.\\s(\\p{Lu}[^:：.]{2,30})[:：]$", "u");
}
function trim(label2) {
  return label2.replace((pattern$270 ??= new RegExp("^[^\\p{L}]+|(?<![^\\p{L}\\p{N}])[^\\p{L}\\p{N}]+$", "gu")), "");
}

// src/core/reading/conventions/convention.ts
var plain = (seen) => !seen.item.marked && seen.inside === "section";
var owned = ({ item }) => item.owners.length > 0;

// src/core/reading/conventions/anywhere.ts
var isTicked = ({ isBox, inside, item }) => isBox && inside === "elsewhere" && !item.marked;
var NO_SECTION = {
  name: "no section",
  taken: "talk",
  says: "It is not in an action section, and no marker makes it an item.",
  examples: ["Our TODO list is long"],
  elsewhere: true,
  holds: ({ inside, isInherited }) => inside === "elsewhere" && !isInherited
};
var ANYWHERE = [
  {
    name: "explicit marker",
    taken: "task",
    says: "An explicit marker makes it an item anywhere, with or without an owner.",
    examples: [
      "TODO: write it",
      "- ACTION: Ada to write it",
      "- [ACTION] write it",
      "We agreed. AI: Ada to write it",
      "- DOING write it"
    ],
    elsewhere: true,
    holds: ({ item, saysNothing }) => item.marked && !saysNothing
  },
  {
    name: "box with a login",
    taken: "task",
    says: "A box with a login as its owner is an item anywhere.",
    examples: ["- [ ] @ada write it", "- [/] @ada write it"],
    elsewhere: true,
    holds: ({ item, inside }) => item.explicit && !item.marked && inside === "elsewhere"
  },
  {
    name: "box with an owner",
    taken: "task",
    says: "A box with an owner whom the note knows is an item anywhere, except in agendas.",
    examples: ["Attendees: Ada, Bo\n\n- [ ] Ada will write it"],
    elsewhere: true,
    holds: (seen) => isTicked(seen) && seen.isKnownOwner()
  },
  {
    name: "box to do",
    taken: "task",
    says: "In a note whose boxes are mostly instructions, each such box is an item: with action sections, beside some with owners.",
    examples: ["- [ ] write it"],
    elsewhere: true,
    holds: (seen) => isTicked(seen) && !owned(seen) && seen.form === "told"
  },
  {
    name: "handed to somebody",
    taken: "task",
    says: "Outside the sections, except in agendas, an arrow hands it to somebody whom the note knows.",
    examples: ["Attendees: Ada, Bo\n\n- Write it \u2192 Ada", "Attendees: Ada, Bo\n\nIt is open.\n=> Ada: write it"],
    elsewhere: true,
    holds: (seen) => seen.inside === "elsewhere" && !seen.isBox && (seen.item.ownerAt === "behind" || seen.item.ownerAt === "inside" || seen.isLed && seen.item.ownerAt === "before") && seen.isKnownOwner()
  },
  NO_SECTION
];

// src/core/reading/conventions/owned.ts
var isOpen = ({ item }) => item.state === "open";
var isOrdered = ({ item, isKnownOwner, isReport: isReport2, form }) => !isReport2 && (item.ownerAt === "inside" || item.ownerAt === "before" && form === "told") && isKnownOwner();
var isTopic = ({ topics: topics5, item, form, isInherited, asks: asks2 }) => topics5 === "few" && item.ownerAt === "behind" && (asks2() || form === "tells") || topics5 === "all" && item.ownerAt !== "inside" || topics5 === "some" && (isInherited || item.ownerAt === "behind" || item.ownerAt === "before" && form === "tells");
var asks = (seen) => seen.form !== "told" && seen.asks();
var REQUESTED$made;
function REQUESTED() {
  return REQUESTED$made ??= new RegExp(String.raw`^${either(REQUESTS)}\b`, "i");
}
var isQuestion = (seen) => seen.isSpoken() && seen.evidence.asksOften() && !seen.evidence.isOfOrders() && !(pattern$271 ??= new RegExp("[.!?]\\s|^\\W")).test(seen.item.text) && !REQUESTED().test(seen.item.text) && asks(seen);
var tasks = (seen) => seen.form === "needed" || seen.isOrder();
var OWNED = [
  {
    name: "talk",
    taken: "talk",
    says: "The section records what several people said, so only marked items count in it.",
    examples: ["- Ada: I think we should\n- Bo: what is up with it?"],
    holds: (seen) => plain(seen) && seen.evidence.isTalk() && !(seen.isBox && seen.item.explicit)
  },
  {
    name: "answer",
    taken: "talk",
    says: "It is worded as an answer.",
    examples: ["- Ada: Yeah, that happened", "- Ada: Thank you!"],
    holds: (seen) => plain(seen) && seen.isAnswer() && !seen.isBox && (seen.isInherited || owned(seen) && seen.item.ownerAt === "before")
  },
  {
    name: "asked by somebody",
    taken: "talk",
    says: "Somebody only asks, as others in the list do, which is not mostly of instructions.",
    examples: [
      "- Ada: should we write it?\n- Bo: should it be long?\n- Cy: the page\n- Ed: the song\n- Flo: the cover"
    ],
    holds: (seen) => plain(seen) && isOpen(seen) && !seen.isBox && isQuestion(seen)
  },
  {
    name: "to be talked of again",
    taken: "notice",
    says: "In a section called `Follow-up` it is a topic with who raised it: among instructions only where it asks or tells.",
    examples: [],
    holds: (seen) => plain(seen) && isOpen(seen) && isTopic(seen) && !seen.isBox && (asks(seen) || !tasks(seen))
  },
  {
    name: "role",
    taken: "notice",
    says: "In a list of who is what in a team nobody is told to do anything.",
    examples: [],
    holds: (seen) => plain(seen) && !seen.isBox && owned(seen) && seen.evidence.isOfRoles()
  },
  {
    name: "note below a name",
    taken: "notice",
    says: "What a list below a name only tells or asks is what that person said.",
    examples: ["- Ada:\n  - The server is slow\n  - Has it a cache?"],
    holds: (seen) => plain(seen) && seen.isNote
  },
  {
    name: "below an owner",
    taken: "task",
    says: "Each item below an owner on a line of their own is theirs.",
    examples: ["- AP:\n  - write it"],
    holds: ({ isInherited }) => isInherited
  },
  {
    name: "record",
    taken: "notice",
    says: "Among decisions and records of what was said, only instructions to people whom the note knows count.",
    examples: [],
    holds: (seen) => plain(seen) && seen.isRecord && !isOrdered(seen)
  },
  {
    name: "told of last time",
    taken: "notice",
    says: "In a review of last time's items, it says what was done, or what became of it, or only names a thing and somebody.",
    examples: [],
    holds: (seen) => plain(seen) && isOpen(seen) && seen.isReview && !seen.isBox && (seen.form === "tells" || seen.isSpoken() || seen.item.ownerAt === "before" && (seen.remark === "notice" || seen.form === "doing") || seen.isAnswered() || seen.item.ownerAt === "behind" && seen.form === "named" && !seen.evidence.isOfOrders())
  },
  {
    name: "introduction",
    taken: "label",
    says: "It leads on to what those below it are to do.",
    examples: ["Ada will coordinate the following actions:\n- Bo will write it"],
    holds: (seen) => plain(seen) && owned(seen) && seen.isLabel
  },
  {
    name: "owner in front",
    taken: "task",
    says: "The owner comes first, before a colon, in brackets or in bold.",
    examples: ["- RD: write it", "- TT/CV: write it", "- @ada write it", "- **Ada Moe**: write it", "- [Ada] write it"],
    holds: (seen) => owned(seen) && seen.item.ownerAt === "before"
  },
  {
    name: "owner in the sentence",
    taken: "task",
    says: "A sentence says who is to do it.",
    examples: ["- Ada to write it", "- Ada and Bo will write it", "- Kate is going to write it"],
    holds: (seen) => owned(seen) && seen.item.ownerAt === "inside"
  },
  {
    name: "owner at the end",
    taken: "task",
    says: "The owner comes last, in brackets or after a dash or colon.",
    examples: ["- Write it (Ada Moe)", "- Write it -- @ada", "- Write it [owner: Ada]"],
    holds: (seen) => owned(seen) && seen.item.ownerAt === "behind"
  },
  {
    name: "owner below",
    taken: "task",
    says: "A bullet below says who is to do it.",
    examples: ["- Write it\n  - Owner: Ada"],
    holds: (seen) => owned(seen) && seen.item.ownerAt === "below"
  }
];

// src/core/reading/conventions/unowned.ts
var UNOWNED = [
  {
    name: "topic",
    taken: "label",
    says: "It only names the topic of the items below it.",
    examples: ["- Website:\n  - Ada: write it"],
    holds: ({ isLabel: isLabel3 }) => isLabel3
  },
  {
    name: "no bullet",
    taken: "notice",
    says: "A paragraph without an owner is a remark.",
    examples: ["We talked about it."],
    holds: ({ isBullet, isBox }) => !isBullet && !isBox
  },
  {
    name: "box",
    taken: "task",
    says: "A checkbox is an item even if nobody is named.",
    examples: ["- [ ] write it"],
    holds: ({ isBox }) => isBox
  },
  {
    name: "notice",
    taken: "notice",
    says: "It states a decision, asks or points somewhere; nobody is asked to do anything.",
    examples: ["- Next meeting: January 21", "- Decision: we keep it", "- Should we keep it?"],
    holds: ({ remark }) => remark === "notice" || remark === "question"
  },
  {
    name: "something to do",
    taken: "task",
    says: "It is worded as an instruction, though nobody is named.",
    examples: ["- Write it"],
    holds: ({ form }) => form === "told"
  },
  {
    name: "something needed",
    taken: "task",
    says: "Next to items that are plainly tasks, it says what is needed or being done.",
    examples: ["- Write it\n- The page needs to be renewed", "- Write it\n- Drafting the letter"],
    holds: ({ form, evidence, isReview }) => (form === "needed" || form === "doing") && evidence.isOfTasks() && !isReview
  },
  {
    name: "statement",
    taken: "notice",
    says: "It says what is or was; nobody is asked to do anything.",
    examples: ["- Three drafts were sent"],
    holds: ({ form }) => form === "tells"
  },
  {
    name: "bare link",
    taken: "nothing",
    says: "A bare link is not a task.",
    examples: [],
    holds: ({ remark, evidence }) => remark === "link" && !evidence.isOfTasks()
  },
  {
    name: "one of the tasks",
    taken: "task",
    says: "A bullet in an action section counts as a task, like those around it.",
    examples: ["- Write it\n- The new page"],
    holds: ({ evidence, isReview, form }) => form === "named" && evidence.isOfTasks() && !isReview
  }
];

// src/core/reading/conventions/words-alone.ts
var WORDS_ALONE = [
  {
    name: "definition",
    taken: "nothing",
    says: "A link definition is not text.",
    examples: ["- [Ada]: https://example.org/ada"],
    holds: ({ remark }) => remark === "definition"
  },
  {
    name: "nothing to do",
    taken: "nothing",
    says: "It says that there is nothing to do.",
    examples: ["- None", "- No action items from the previous meeting"],
    holds: ({ remark }) => remark === "nothing"
  },
  {
    name: "placeholder",
    taken: "nothing",
    says: "It is only a placeholder for an item, as in templates.",
    examples: ["- Example 1", "- <action-item>", "- To-do...", "- TODO"],
    holds: ({ remark, isBare, item, hasBelow }) => remark === "placeholder" && !(isBare && (item.owners.length > 0 || hasBelow))
  },
  {
    name: "topic behind a marker",
    taken: "label",
    says: "A marker with the name of a topic is a heading for what was said about it.",
    examples: ["- **ACTION Institute Strategy:**"],
    holds: ({ item, isBare, isNamedOwner }) => item.marked && isBare && item.owners.length > 0 && !isNamedOwner()
  },
  {
    name: "owner alone",
    taken: "label",
    says: "An owner alone, or with only a due date: each item below is theirs.",
    examples: ["- AP:", "- @ada will:", "- AM: In 3 weeks time:", "- To be done by @ada and @bo:\n  - [ ] write it"],
    holds: ({ isBare, item }) => isBare && item.owners.length > 0
  },
  {
    name: "marker alone",
    taken: "label",
    says: "A marker alone: each item below is one.",
    examples: ["- TODO:\n  - write it"],
    holds: ({ isBare, item }) => isBare && item.marked
  },
  {
    name: "due date alone",
    taken: "label",
    says: "A due date alone heads the items below it.",
    examples: ["- By Friday:"],
    holds: ({ isBare }) => isBare
  }
];

// src/core/reading/conventions.ts
var REMARK = {
  name: "remark",
  taken: "notice",
  says: "It names something, but nothing says that it has to be done.",
  examples: ["- AI Working Group"],
  holds: () => true
};
var CONVENTIONS = [...WORDS_ALONE, ...ANYWHERE, ...OWNED, ...UNOWNED, REMARK];
var TABLE_ROW = {
  name: "row of a table",
  taken: "task",
  says: "A row of a table whose header has a column for tasks and one for owners.",
  examples: ["| Action | Owner | Due |\n| - | - | - |\n| Write it | Ada | Jan 20 |"],
  holds: () => false
};
function findConvention(name) {
  return [...CONVENTIONS, TABLE_ROW].find((convention) => convention.name === name) ?? null;
}

// src/core/reading/action-sentence.ts
var MOST_WORDS4 = 14;
var announced = new RegExp(String.raw`^.*\b${either(ANNOUNCED)}\s+(.+)$`);
var opens$made;
function opens() {
  return opens$made ??= new RegExp(String.raw`^${either(OPENINGS)}\b`);
}
function isActionSentence(sentence, vocabulary) {
  const name = foldSectionName(sentence);
  const { holds, over, last, no, plain: plain2, tail } = sectionPatterns(vocabulary);
  if (name.split(" ").length > MOST_WORDS4 || over.test(name) || no.test(`${name} `)) return false;
  const behind2 = last.test(name) ? "" : announced.exec(name)?.[1] ?? "";
  return opens().test(name) && holds.test(name) && !last.test(name) || plain2.test(tail.cut(name)) || plain2.test(tail.cut(behind2));
}

// src/core/reading/numbered-heads.ts
function findFilled(lines, from) {
  return lines[indexOfFilled(lines, from)];
}
function indexOfFilled(lines, from) {
  let index2 = from;
  while (lines[index2]?.kind === "blank") index2 += 1;
  return index2;
}
function isNumberedHead(line) {
  return line?.indent === 0 && line.kind === "bullet" && (pattern$272 ??= new RegExp("^\\s*\\d+[.)]")).test(line.raw);
}
function headsFlat(index2, lines) {
  const line = lines[index2];
  const next2 = findFilled(lines, index2 + 1);
  if (line === void 0 || !isNumberedHead(line) || next2 === void 0 || isNumberedHead(next2)) return false;
  const before = lines[index2 - 1]?.kind ?? "blank";
  const isApart3 = before === "blank" || before === "heading";
  return isApart3 && next2.indent === 0 && (next2.kind === "bullet" || next2.kind === "text");
}

// src/core/reading/section-label.ts
var MOST_LABEL_WORDS = 6;
var MOST_ELSEWHERE = 8;
var LONGEST3 = 100;
var ASIDE3$made;
function ASIDE3() {
  return ASIDE3$made ??= new RegExp("\\([^()]*\\)", "g");
}
var BESIDE3$made;
function BESIDE3() {
  return BESIDE3$made ??= new RegExp("^((\\*\\*|__)[^*_]{2,40}\\2:?)\\s[*_]{0,2}\\([^()]{2,60}\\)[*_]{0,2}:?$");
}
var FIELDS$made;
function FIELDS() {
  return FIELDS$made ??= new RegExp("\\s\\([^()]{2,60}[:：]\\s?\\)$");
}
var DRESSED$made;
function DRESSED() {
  return DRESSED$made ??= new RegExp("[<(\\\\]|[^\\0-\\x7f]");
}
var TAG2$made;
function TAG2() {
  return TAG2$made ??= new RegExp("^<[a-z]+[^<>]*>$");
}
function undress(label2) {
  return label2.replace((pattern$273 ??= new RegExp("<\\/?[a-z][^<>]*>|\\\\$", "gi")), "").trim().replace(BESIDE3(), "$1").replace(FIELDS(), "").replace((pattern$274 ??= new RegExp("^(?:\\p{Extended_Pictographic}\\uFE0F?\\s*)+", "u")), "");
}
function isAcronym(label2, vocabulary) {
  const name = label2.replace(ASIDE3(), "").trim();
  return (pattern$275 ??= new RegExp("^\\p{Lu}{3,}$", "u")).test(name) && vocabulary.some(({ tasks: tasks2 }) => tasks2.initials.includes(`${name.slice(0, -1)}s`));
}
function readLabel(lines, index2, words) {
  const line = lines[index2];
  if (line === void 0 || line.kind !== "text" && line.kind !== "bullet" || line.box !== null) return null;
  if (line.content.length > LONGEST3 || (pattern$276 ??= new RegExp("\\S(?:\\s{2,}|\\t)\\S")).test(line.content)) return null;
  const bare = DRESSED().test(line.content) ? undress(line.content) : line.content;
  const label2 = (pattern$277 ??= new RegExp("^[*_]{0,2}([^#*_:：\\s][^*_:：]{1,79}?)[*_]{0,2}[:：]?[*_]{0,2}$", "u")).exec(bare)?.[1];
  const most = words.length > 1 ? MOST_ELSEWHERE : MOST_LABEL_WORDS;
  if (label2 === void 0 || splitWords(label2.replace(ASIDE3(), " ")).length > most) return null;
  if (isAcronym(label2, words) && !(pattern$278 ??= new RegExp("[*_:：]")).test(bare)) return null;
  const before = lines[index2 - 1];
  const after = lines[index2 + 1];
  const isAlone3 = line.kind === "text" && ((pattern$279 ??= new RegExp("^[\\p{Lu}\\p{Lo}]", "u")).test(label2) || bare !== line.content) && isPlainActionName(label2, words) && after?.kind === "text";
  const isBetween = line.kind === "text" && before?.kind === "bullet" && after?.kind === "bullet" && (pattern$280 ??= new RegExp("^[\\p{Lu}\\p{Lo}]", "u")).test(label2) && line.indent <= before.indent && isPlainActionName(label2, words);
  const isLabel3 = isAlone3 || isBetween || (pattern$281 ??= new RegExp("[:：]\\s*[*_]{0,2}$")).test(bare) || line.kind === "text" && (before === void 0 || before.kind === "blank" || before.kind === "heading" || TAG2().test(before.content)) || line.kind === "bullet" && ((findFilled(lines, index2 + 1)?.indent ?? 0) > line.indent && !(pattern$282 ??= new RegExp(",")).test(label2) || isPlainActionName(label2, words) && headsFlat(index2, lines));
  return isLabel3 ? label2 : null;
}

// src/core/reading/unspaced-names.ts
var [LONGEST4, LONGEST_SYLLABLES] = [4, 8];
var ALL_UNSPACED$made;
function ALL_UNSPACED() {
  return ALL_UNSPACED$made ??= new RegExp(`^[${UNSPACED}]+$`, "u");
}
var SYLLABLES$made;
function SYLLABLES() {
  return SYLLABLES$made ??= new RegExp("[\\p{Script=Hiragana}\\p{Script=Katakana}ー]", "u");
}
function isUnspaced({ due }) {
  return isJoined(due);
}
function isAllUnspaced(text) {
  return ALL_UNSPACED().test(text);
}
var title = perVocabulary((vocabulary) => {
  const titles = gather(vocabulary, ({ people }) => people.titles);
  return titles.length === 0 ? null : new RegExp(String.raw`(?<=^[${UNSPACED}]{1,8})\s?${anyWord(titles)}$`, "u");
});
function withoutTitle(name, vocabulary) {
  const pattern2 = title(vocabulary);
  return pattern2 === null ? name : name.replace(pattern2, "");
}
function nameAsKnown(name, { words, isName, isConfigured }) {
  const bare = withoutTitle(name, words);
  return bare !== name && isName(bare) && !isConfigured(name) ? bare : name;
}
function hasLengthOfName(word, vocabulary) {
  const name = withoutTitle(word, vocabulary);
  return isAllUnspaced(name) && name.length <= (SYLLABLES().test(name) ? LONGEST_SYLLABLES : LONGEST4);
}
var listed = perVocabulary((vocabulary) => {
  const gatherAll = (pick) => gather(vocabulary, pick);
  return {
    names: new Set(gatherAll(({ people }) => people.names ?? [])),
    families: new Set(gatherAll(({ people }) => people.families ?? []))
  };
});
function behindFamily(name, families) {
  const length = [SHORT2, 1].find((letters) => families.has(name.slice(0, letters)));
  return length === void 0 ? null : name.slice(length);
}
function isUnspacedName(name, vocabulary) {
  const { names, families } = listed(vocabulary);
  if (names.size === 0) return false;
  return names.has(name) || names.has(behindFamily(name, families) ?? "");
}
function mayBeWhole(name, vocabulary) {
  const given = behindFamily(name, listed(vocabulary).families) ?? "";
  const isWhole2 = given.length > 0 && given.length <= SHORT2 && (isHan(name) || given.length === SHORT2);
  return isUnspacedName(withoutTitle(name, vocabulary), vocabulary) || isWhole2;
}
function isHan(text) {
  return (pattern$283 ??= new RegExp("^\\p{Script=Han}+$", "u")).test(text);
}
var [SHORT2, WHOLE2] = [2, 3];
function deriveShortNames(name, vocabulary) {
  const bare = withoutTitle(name, vocabulary);
  if (!isAllUnspaced(bare) || SYLLABLES().test(bare)) return [];
  const short = vocabulary.flatMap(({ people }) => {
    if (people.calledBy === "family") return bare.length > WHOLE2 ? [bare.slice(0, SHORT2)] : [];
    return people.calledBy === "given" && bare.length === WHOLE2 ? [bare.slice(-SHORT2)] : [];
  });
  return [...bare === name || bare.length < SHORT2 ? [] : [bare], ...short];
}
function splitSpacedNames(part) {
  const words = splitWords(part.trim());
  const isName = (word) => isAllUnspaced(word) && word.length <= LONGEST4;
  const isLogin2 = (word) => (pattern$284 ??= new RegExp("^@?[A-Za-z][\\w.-]{1,30}$")).test(word);
  if (!words.some(isName) || !words.every((word) => isName(word) || isLogin2(word))) return [part];
  if (words.length > SHORT2) return words;
  return words.length === SHORT2 ? [part, ...words] : [part];
}

// src/core/reading/given-names.ts
var MOST_WORDS5 = 4;
var FIRST3$made;
function FIRST3() {
  return FIRST3$made ??= new RegExp("^\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?$", "u");
}
var FURTHER$made;
function FURTHER() {
  return FURTHER$made ??= new RegExp("^\\p{Lu}[\\p{L}\\p{M}.'’-]*$", "u");
}
var INITIAL$made;
function INITIAL() {
  return INITIAL$made ??= new RegExp("^(?:\\p{Lu}\\.){1,2}$", "u");
}
function isGivenName(name, { words, isCommon }) {
  if (isAllUnspaced(name)) return isUnspacedName(name, words);
  const [first2 = "", ...further] = name.split(" ", MOST_WORDS5 + 1);
  const isInitial = INITIAL().test(first2) && (pattern$285 ??= new RegExp("^\\p{Lu}\\p{L}*\\p{Ll}", "u")).test(further.at(-1) ?? "");
  if (further.length >= MOST_WORDS5 || !(isInitial || FIRST3().test(first2) && isGiven(first2))) return false;
  return [first2, ...further].every(
    (word, index2) => !isCommon(word) && (index2 === 0 || FURTHER().test(word) && (word.length < 3 || !isTopicWord(word, words)))
  );
}
function isGiven(word) {
  return GIVEN_NAMES.has(foldLetters(word).split("-", 1)[0] ?? "");
}
function findFirst(name) {
  const [first2 = ""] = splitWords(name);
  const mayStand = first2.length > 2 || (pattern$286 ??= new RegExp("^\\p{Lu}\\p{Ll}$", "u")).test(first2) && !isSmallWord(foldCase(first2));
  return mayStand ? first2 : "";
}

// src/core/reading/joint.ts
var HELPED$made;
function HELPED() {
  return HELPED$made ??= new RegExp(String.raw`,?\s${either(HELPED_BY)}\s.*$`, "iu");
}
var FILLED$made;
function FILLED() {
  return FILLED$made ??= new RegExp(String.raw`(?<=\S)\s${either(FILLERS)}$`, "iu");
}
var PROGRESS$made;
function PROGRESS() {
  return PROGRESS$made ??= new RegExp(
  String.raw`^${either(COPULAS)}\s+(?!${either(PLANNED3)}\b)(?=\p{Ll}+ing(?:\s|$))`,
  "u"
);
}
var GOES_ON$made;
function GOES_ON() {
  return GOES_ON$made ??= new RegExp(
  String.raw`^${either(BECOME)}\s+(?:${either(FILLERS)}\s+)?(?=(?!${either(NOT_DOING)}\b)(?:\p{Ll}+\s)?(?!${either(NOT_DOING)}\b)\p{Ll}{2,}ing\s)`,
  "u"
);
}
var BECOMING$made;
function BECOMING() {
  return BECOMING$made ??= new RegExp(
  String.raw`^${either(INFINITIVES)} (?=${either(BECOME)} (?!\p{L}+${either(PARTICIPLES_END)}\b)\p{L})`,
  "u"
);
}
var NO_ORDER$made;
function NO_ORDER() {
  return NO_ORDER$made ??= new RegExp(String.raw`^${either(NO_ORDERS)}\b`, "i");
}
var ASKED_OF$made;
function ASKED_OF() {
  return ASKED_OF$made ??= new RegExp(String.raw`^${either(ASKED)}\b`, "i");
}
var isAsking = isOneOf(ASKING);
var INFINITIVE$made;
function INFINITIVE() {
  return INFINITIVE$made ??= new RegExp(String.raw`(?:^|\s)${either(INFINITIVES)}$`, "i");
}
var LONGEST_SUBJECT = 100;
var patterns2 = perVocabulary((vocabulary) => {
  const joints2 = gather(vocabulary, ({ tasks: tasks2 }) => [...tasks2.joints, ...tasks2.promises, ...tasks2.cares]);
  const any = anyFolded(joints2);
  const filler = either(FILLERS);
  const words = gather(vocabulary, ({ tasks: tasks2 }) => tasks2.passives ?? []);
  const passives = anyFolded(words);
  const determiner = anyFolded(gather(vocabulary, ({ sentences: sentences2 }) => sentences2?.determiners ?? []));
  return {
    joint: createMatcher(
      String.raw`\s(?<words>${any})(?<again>(?:\s+(?:${any}|${filler}))*)(?:\s+|(?<=['’]))(?=(?<next>\S+))`,
      "",
      joints2
    ),
    leading: createOpening(
      String.raw`^(?<words>(?:${filler}\s+)*${any}(?:\s+(?:${any}|${filler}))*)(?:[:：]?\s+|(?<=['’]))(?=(?<next>\S+))`,
      [...FILLERS, ...joints2]
    ),
    determiner: createMatcher(`^${determiner}$`),
    passive: createMatcher(String.raw`^${passives}(?!\p{L})|\s${passives}\s*(?:[.,;:!)]|$)`, "", words),
    day: createMatcher(
      `^${anyFolded(gather(vocabulary, ({ due }) => [...due.months.flat(), ...due.weekdays.flat()]))}$`
    )
  };
});
function findJoint(sentence, vocabulary) {
  return joints(vocabulary)(sentence);
}
var joints = perVocabulary((vocabulary) => rememberAnswers((sentence) => readJoint(sentence, vocabulary)));
function readJoint(sentence, vocabulary) {
  const { joint, determiner, passive, day } = patterns2(vocabulary);
  for (const match of joint.findAll(sentence.slice(0, LONGEST_SUBJECT * 2))) {
    if (match.index > LONGEST_SUBJECT) return null;
    const { words = "", again = "", next: next2 = "" } = match.groups ?? {};
    const behind2 = sentence.slice(match.index + match[0].length);
    const [being] = GOES_ON().exec(behind2) ?? [""];
    if (being === "" && NO_ORDER().test(next2) || !(pattern$287 ??= new RegExp("^[\\p{L}@`*_[]", "u")).test(next2)) continue;
    if (INFINITIVE().test(`${words}${again}`) && (determiner.test(next2) || isDay(next2, day) || isGoing(next2, vocabulary)))
      continue;
    const after = behind2.slice(being.length);
    if (passive.test(after.split((pattern$288 ??= new RegExp("[.;]\\s")), 1)[0] ?? "")) continue;
    const before = sentence.slice(0, match.index).replace(HELPED(), "").replace(FILLED(), "");
    return { before, words: `${words}${again}`, after };
  }
  return null;
}
function isDay(next2, day) {
  return beginsWithCapital(next2) && day.test(next2.replace((pattern$289 ??= new RegExp("\\P{L}+$", "u")), ""));
}
function isGoing(next2, vocabulary) {
  return (pattern$290 ??= new RegExp("^\\p{Ll}{3,}ing\\b", "u")).test(next2) && !isVerb(next2.replace((pattern$291 ??= new RegExp("\\P{L}+$", "u")), ""), vocabulary);
}
function withoutLeadingJoint(text, vocabulary) {
  const { leading, determiner } = patterns2(vocabulary);
  if (PROGRESS().test(text)) return text.replace(PROGRESS(), "");
  if (BECOMING().test(text)) return text.replace(BECOMING(), "");
  const match = leading.exec(text);
  const next2 = match?.groups?.["next"] ?? "";
  const asks2 = ASKED_OF().test(next2) || isAsking(match?.groups?.["words"] ?? "") && (determiner.test(next2) || (pattern$292 ??= new RegExp("^\\p{Lu}\\p{Lu}", "u")).test(next2));
  if (match === null || asks2) return text;
  const behind2 = text.slice(match[0].length);
  const [being] = GOES_ON().exec(behind2) ?? [""];
  return being === "" && NO_ORDER().test(next2) ? text : behind2.slice(being.length);
}

// src/core/reading/observe/state-patterns.ts
var SIGN = String.raw`(?:[✅✔✓☑]\uFE0F?|:${either(DONE_SHORTCODES)}:)`;
var NO_SIGN = String.raw`(?:[❌🚫]\uFE0F?|:x:)`;
var MOST_SURE = 3;
var LONGEST_TURN = 20;
var BOLD = "(?:\\*\\*|__|[*_])?";
var statePatterns = perVocabulary((vocabulary) => {
  const done = anyFolded(gather(vocabulary, ({ states }) => states.done));
  const dropped = anyFolded(gather(vocabulary, ({ states }) => states.dropped));
  const sure = anyFolded(vocabulary.flatMap(({ states }) => states.done.slice(0, MOST_SURE)));
  const boxed = String.raw`(?:\[${done}\]|\(${done}\)|【${done}】)`;
  return {
    /** A word that all the others hold, but where there is a sign. */
    any: mayHold([
      ...gather(vocabulary, ({ states }) => [...states.done, ...states.dropped, ...states.open]),
      ...["x", ...DONE_OTHERWISE, ...DONE_SHORTCODES]
    ]),
    leading: createMatcher(
      String.raw`^(?<type>${BOLD})(?:${SIGN}|🎉|\[x\]|${boxed}|(?<word>${done})(?=(?<end>\s{0,2}[:,–—*_-]|\s|$)))${BOLD}\s*[:,–—-]*\s*(?=\S|$)`
    ),
    // More than one word behind it: `Ada: [done] write it`.
    boxed: createMatcher(String.raw`^(?:${boxed}|${SIGN})\s*[:,–—-]{0,2}\s*(?=\p{L}\S*\s+\S)`),
    dropped: createMatcher(
      String.raw`^(?:\*\*|__)?(?:${NO_SIGN}|(?<word>${dropped})(?=\s|[:,–—*_-]|$))(?:\*\*|__)?\s*[:,–—-]*\s*`
    ),
    tails: [
      createMatcher(
        String.raw`\s{0,9}(?:${SIGN}|${BOLD}${boxed}${BOLD}|(?:\*\*|__)${done}[.!]?(?:\*\*|__))\s{0,9}\.?$`
      ),
      createMatcher(
        String.raw`\s{0,9}(?:[-–—:,=]{1,5}>?\s{0,9}|→\s{0,9}|\()\[?${BOLD}(?:(?:${SIGN})\s*)?(?:(?<word>${sure})|${SIGN})${BOLD}\)?(?=\s*(?:$|[:.!(\]]|\[|https?:)).*$`,
        "s"
      ),
      createMatcher(String.raw`\s[-–—(]\s?${either(ALREADY)} (?:${done}|${either(DONE_OTHERWISE)})[^.()]{0,40}\)?\.?$`)
    ],
    /** `… DONE`, `We sent it. Done.`: in capitals, or a sentence of its own. */
    last: createMatcher(
      String.raw`(?<stop>[.!?])?\s{1,9}(?<dash>[-–—]{1,5}\s{0,9})?(?:\*\*)?(?<word>${done})(?:\*\*)?(?<more>[^.]{0,40})\.?$`
    ),
    tailDropped: createMatcher(
      String.raw`\s{0,9}(?:[-–—:]{1,3}\s{0,9}|\()(?:${NO_SIGN}\s*)?(?<word>${dropped})\)?\.?$|(?<stop>[.!?])?\s{1,9}${BOLD}(?<last>${dropped})${BOLD}\.?$|\s${NO_SIGN}$`
    ),
    between: createMatcher(String.raw`^(\S+(?:\s\S+)?)\s[–—-]\s(?<word>${done})\s?[–—:-]\s(\S.*)`, "s"),
    sentence: createMatcher(
      String.raw`^${BOLD}(?:(?<who>[\p{L}\d@_.-]{1,20}):\s+)?(?:(?:${SIGN})\s*)?(?:${either(STATUS)}\W{1,5})?${BOLD}(?:(?<done>${done})|(?<sign>${SIGN})|(?<dropped>${NO_SIGN}\s*(?:${dropped})?|${dropped}))${BOLD}(?=$|[\s.!,;:–—(-])`
    ),
    open: createMatcher(
      String.raw`^${BOLD}(?:${either(STATUS)}\W{1,5})?${BOLD}(?:${anyFolded(gather(vocabulary, ({ states }) => states.open))})${BOLD}[.!]?$`
    ),
    marker: createMatcher(
      String.raw`^\W{0,3}${anyFolded(gather(vocabulary, ({ tasks: tasks2 }) => [...tasks2.markers, ...tasks2.initials]))}\W{0,3}$`
    )
  };
});
function isTurned(before) {
  return isTurningWord(foldCase((pattern$293 ??= new RegExp("(\\p{L}+)\\W*$", "u")).exec(before.slice(-LONGEST_TURN))?.[1] ?? ""));
}

// src/core/reading/observe/state-apart.ts
var PLACES = [
  // `… (Ada, done)`: behind whom it was given to.
  { find: new RegExp("\\s?[([](?<kept>[^()[\\],;]{2,40})[,;]\\s(?<said>[^()[\\]]{1,40})[)\\]]\\.?$"), needs: "sure" },
  { find: new RegExp("\\s{0,9}[*_]{0,2}[([](?<said>[^()[\\]]{1,60}(?:\\([^()]{1,20}\\))?)[)\\]][*_]{0,2}\\.?$"), needs: "any" },
  { find: new RegExp("\\s(?:\\*\\*|__|\\*)\\(?(?<said>[^*_()]{1,60})\\)?(?:\\*\\*|__|\\*)\\.?$"), needs: "any" },
  { find: new RegExp("\\s{0,9}(?:\\s[-–—]{1,5}>?|=>|→)\\s(?<said>[^–—→]{1,60})$"), needs: "any" },
  { find: new RegExp("[:：,;]\\s+(?<said>[^:：,;]{1,40})$"), needs: "sure" },
  { find: new RegExp("(?<=[.!?])\\s+(?<said>\\p{Lu}[^.!?]{1,40})[.!]?$", "u"), needs: "any" }
];
var FRONT = [
  { find: new RegExp("^[*_]{0,2}[([](?<said>[^()[\\]]{1,40})[)\\]](?!\\()[*_]{0,2}\\s*[:,–—-]{0,2}\\s+(?=\\S)"), needs: "any" },
  { find: new RegExp("^(?:\\*\\*|__)(?<said>[^*_]{1,40}?):?(?:\\*\\*|__)\\s*[:–—-]?\\s+(?=\\S)"), needs: "sure" },
  { find: new RegExp("^(?<said>[^:：()[\\]]{1,40}?)(?:\\s*[:：]|\\s[-–—]{1,2})\\s+(?=\\S)"), needs: "sure" }
];
var patterns3 = perVocabulary((vocabulary) => {
  const done = anyFolded(gather(vocabulary, ({ states }) => states.done));
  const dropped = anyFolded(gather(vocabulary, ({ states }) => states.dropped));
  const months2 = anyFolded(gather(vocabulary, ({ due }) => due.months.flat()));
  const detail = [
    String.raw`[,;:]?\s*[–—-]?\s*(?:${either(english.due.on)}\s)?(?:${months2}\.?\s\d|\d{1,2}${either(english.due.ordinals)}?\.?\s${months2}|\d{1,4}[-/.]\d)[\d\p{L}/., :-]{0,20}`,
    String.raw`\s?\([^()]{1,30}\)`,
    String.raw`[,;:]?\s*(?:${either(WHERE_DONE)}\s)?(?:${either(REFERENCES)}\s)?(?:[\w/.-]{0,60}#\d{1,8}|https?:\/\/\S{1,200})`
  ].join("|");
  const markers = new Set(gather(vocabulary, ({ tasks: tasks2 }) => tasks2.markers));
  const unmarked = gather(vocabulary, ({ states }) => states.open).filter((word) => !markers.has(word));
  return {
    statement: createMatcher(
      String.raw`^(?:${SIGN}\s*)?(?:${either(STATUS)}\W{1,5})?(?:${either(ALREADY)}\s)?(?:(?<done>${done})|${SIGN}|(?<dropped>${NO_SIGN}\s*(?:${dropped})?|${dropped}))(?:\s*(?:${SIGN}|${NO_SIGN}))?[.!]*(?:${detail})?[.!]*$`
    ),
    open: createMatcher(String.raw`^(?:${either(STATUS)}\W{1,5})?${anyFolded(unmarked)}$`),
    sure: createMatcher(
      String.raw`^(?:${either(STATUS)}\W{1,5})?(?:${anyFolded(vocabulary.flatMap(({ states }) => states.done.slice(0, MOST_SURE)))}|${dropped}|${SIGN}|${NO_SIGN})`
    )
  };
});
function findStated(text, vocabulary) {
  return find(PLACES, text, vocabulary);
}
function findStatedInFront(text, vocabulary) {
  return find(FRONT, text, vocabulary) ?? findOpen(text, vocabulary);
}
function findOpen(text, vocabulary) {
  const { open } = patterns3(vocabulary);
  for (const { find: place3 } of FRONT) {
    const match = place3.exec(text);
    if (match !== null && match[0].length < text.length && open.test(readSaid(match)))
      return { state: "open", index: match[0].length, kept: "" };
  }
  return null;
}
function readSaid({ groups }) {
  return (groups?.["said"] ?? "").replace((pattern$294 ??= new RegExp("^[\\s*_]+|[\\s*_]+$", "g")), "");
}
function find(places, text, vocabulary) {
  const { statement, sure } = patterns3(vocabulary);
  for (const place3 of places) {
    const match = place3.find.exec(text);
    if (match === null || match[0].length === text.length) continue;
    const said = readSaid(match);
    if (place3.needs === "sure" && !sure.test(said)) continue;
    const groups = statement.exec(said)?.groups;
    if (groups === void 0) continue;
    const kept = match.groups?.["kept"];
    return {
      state: groups["dropped"] === void 0 ? "done" : "dropped",
      index: places === FRONT ? match[0].length : match.index,
      kept: kept === void 0 ? "" : ` (${kept})`
    };
  }
  return null;
}

// src/core/reading/observe/strike.ts
function isMostlyStruck(text) {
  if (!text.startsWith("~")) return false;
  const left = text.replace((pattern$295 ??= new RegExp("(~{1,2})(?!~)(?=\\S).*?(?<=[^\\s~])\\1(?!~)", "gsu")), "").replace((pattern$296 ??= new RegExp("\\([^()]{0,300}\\)|https?:\\/\\/\\S+", "gu")), "").replace((pattern$297 ??= new RegExp("[\\s\\p{P}\\p{S}]", "gu")), "");
  return left.length * 4 <= text.length;
}
function stripStrike(text) {
  return text.replace((pattern$298 ??= new RegExp("~~|^~(?=\\S)|(?<=\\S)~$", "g")), "");
}
function starUnderlines(text) {
  return text.includes("_") ? text.replace((pattern$299 ??= new RegExp("(?<![\\p{L}\\d])_+|_+(?![\\p{L}\\d])", "gu")), (sign) => "*".repeat(sign.length)) : text;
}

// src/core/reading/observe/state.ts
var ANY_SIGN$made;
function ANY_SIGN() {
  return ANY_SIGN$made ??= new RegExp("[✅✔✓☑🎉❌🚫]", "u");
}
var BEGINNING = 80;
function standsOut(word, end2) {
  return (pattern$300 ??= new RegExp("^\\P{Ll}+$", "u")).test(word) || beginsWithCapital(word) && (pattern$301 ??= new RegExp("^\\s*[:–—*_-]")).test(end2) || SURELY_DONE.has(word);
}
function tells(word, end2, vocabulary) {
  return !(pattern$302 ??= new RegExp("[:：–—*_-]")).test(end2) && vocabulary.some(({ tasks: tasks2 }) => tasks2.orderEndings.includes(word));
}
function findState(content, box, vocabulary) {
  const text = content.trim();
  if (box === "x") return { state: "done", text: stripStrike(text), words: "[x]" };
  if (box === "-") return { state: "dropped", text: stripStrike(text), words: "[-]" };
  if (isMostlyStruck(text)) return { state: "done", text: stripStrike(text), words: "~~" };
  if (!ANY_SIGN().test(text) && !statePatterns(vocabulary).any(text)) return { state: "open", text, words: "" };
  const typed = starUnderlines(text);
  return findLeading(text, typed, vocabulary) ?? findBehindNames(text, vocabulary) ?? findTrailing(text, typed, vocabulary) ?? { state: "open", text, words: "" };
}
var NAMES2$made;
function NAMES2() {
  return NAMES2$made ??= new RegExp(
  String.raw`^@?[\p{L}\d_.'’-]+(?:(?:\s*[,/&+]\s*|\s+)@?(?:\p{Lu}[\p{L}\d_.'’-]*|${either(AND)})){0,4}\s*[:：]\s*(?=\S)`,
  "u"
);
}
function findBehindNames(text, vocabulary) {
  const names = (pattern$303 ??= new RegExp("[[(✅]")).test(text.slice(0, BEGINNING)) ? NAMES2().exec(text)?.[0] ?? "" : "";
  const match = names === "" ? null : statePatterns(vocabulary).boxed.exec(text.slice(names.length));
  return match === null ? null : { state: "done", text: `${names}${text.slice(names.length + match[0].length)}`, words: match[0].trim() };
}
function findLeading(text, typed, vocabulary) {
  const stated = findStatedInFront(text, vocabulary);
  if (stated !== null)
    return { state: stated.state, text: text.slice(stated.index), words: text.slice(0, stated.index).trim() };
  const { leading, dropped, between } = statePatterns(vocabulary);
  const off = dropped.exec(typed);
  const drops = off?.groups?.["word"];
  if (off !== null && (drops === void 0 || (pattern$304 ??= new RegExp("^\\P{Ll}+$", "u")).test(drops) && !tells(drops, off[0], vocabulary)))
    return { state: "dropped", text: text.slice(off[0].length), words: off[0].trim() };
  const done = leading.exec(typed);
  const { word, end: end2 = "", type = "" } = done?.groups ?? {};
  if (done !== null && done[0].length < text.length && (word === void 0 || type !== "" && (pattern$305 ??= new RegExp("^[*_]")).test(end2) || standsOut(word, end2) && !tells(word, end2, vocabulary)))
    return { state: "done", text: text.slice(done[0].length), words: done[0].trim() };
  const middle = between.exec(text) ?? (pattern$306 ??= new RegExp("^(\\S+(?:\\s\\S+)?)\\s+(?<word>✅)\\s+(\\S.*)", "su")).exec(text);
  const isSign = middle?.groups?.["word"] === "\u2705";
  if (middle === null || !isSign && !standsOut(middle.groups?.["word"] ?? "", "")) return null;
  return {
    state: "done",
    text: `${middle[1] ?? ""}${isSign ? " " : " - "}${middle[3] ?? ""}`,
    words: middle.groups?.["word"] ?? ""
  };
}
function findTrailing(text, typed, vocabulary) {
  const { tails: tails2, last, tailDropped, marker } = statePatterns(vocabulary);
  const cut2 = (index2, state) => index2 > 0 && !marker.test(text.slice(0, index2)) ? { state, text: text.slice(0, index2), words: text.slice(index2).trim() } : null;
  const stated = findStated(text, vocabulary);
  if (stated !== null) {
    const found = cut2(stated.index, stated.state);
    return found === null ? null : { ...found, text: `${found.text}${stated.kept}` };
  }
  const tail = tails2.reduce((found, pattern2) => found ?? pattern2.exec(typed), null);
  if (tail !== null) return cut2(tail.index, "done");
  const said = last.exec(typed);
  const { stop, dash, word = "", more = "" } = said?.groups ?? {};
  if (said !== null && isTurned(text.slice(0, said.index))) return null;
  const isAlone3 = (pattern$307 ??= new RegExp("^[.!*\\s]*$")).test(more);
  const isDone3 = isLoud(word) && (isAlone3 || dash !== void 0) || // `Done.`, `Done, see the page.`
  stop !== void 0 && beginsWithCapital(word) && (pattern$308 ??= new RegExp("^(?:[.!]?|,(?:\\s\\S+){1,4})$")).test(more);
  if (word !== "" && isDone3) return cut2((said?.index ?? 0) + (stop?.length ?? 0), "done");
  const off = tailDropped.exec(typed);
  const { last: loud, stop: before = "" } = off?.groups ?? {};
  if (off === null || loud !== void 0 && !isLoud(loud) && !(before !== "" && beginsWithCapital(loud))) return null;
  return cut2(off.index + before.length, "dropped");
}
function isLoud(word) {
  return (pattern$309 ??= new RegExp("^\\p{Lu}{2,}$", "u")).test(word);
}
var PREDICATE$made;
function PREDICATE() {
  return PREDICATE$made ??= new RegExp(String.raw`^${either(PREDICATES)} (?=\p{L}+[.!]?$)`, "iu");
}
var DOER$made;
function DOER() {
  return DOER$made ??= new RegExp(
  String.raw`^(?!${either(english.people.placeholders)}\s)@?\p{L}[\p{L}\d_.-]{1,20}(?:\s\p{Lu}[\p{L}.-]{0,20})?(?:\s${either(PERFECT)}){0,2}\s(?<verb>\p{Ll}{3,10})\s${either([...MEANS_IT])}[.!]?$`,
  "iu"
);
}
var isDone = isOneOf([...english.states.done, ...DID]);
var MARKED2$made;
function MARKED2() {
  return MARKED2$made ??= new RegExp(
  String.raw`^${either(english.tasks.markers.map((word) => word.toUpperCase()))}\s(?=\p{Lu}{2})`,
  "u"
);
}
var PLAN$made;
function PLAN() {
  return PLAN$made ??= new RegExp(String.raw`^\S+\s+${either(PLANS_OF_DONE)}\b`, "i");
}
var BEHIND$made;
function BEHIND() {
  return BEHIND$made ??= new RegExp("\\s\\([^()]{1,20}\\)$");
}
function readStateLine(text, vocabulary) {
  const { sentence, open } = statePatterns(vocabulary);
  const bare = text.trim().replace(MARKED2(), "").replace(PREDICATE(), "").replace(BEHIND(), "");
  if (isDone(DOER().exec(bare)?.groups?.["verb"] ?? "")) return "done";
  const { done, sign, dropped } = sentence.exec(bare)?.groups ?? {};
  const isShort3 = splitWords(bare).length <= 8;
  if (isShort3 && (done !== void 0 || sign !== void 0) && !PLAN().test(bare)) return "done";
  if (isShort3 && dropped !== void 0) return "dropped";
  return open.test(bare) ? "open" : null;
}
var SIGNED2$made;
function SIGNED2() {
  return SIGNED2$made ??= new RegExp(String.raw`^${SIGN}\s*\S+\s+\S`, "u");
}
var LABEL$made;
function LABEL() {
  return LABEL$made ??= new RegExp(String.raw`^[*_]{0,2}${either(STATUS)}[*_]{0,2}\s?[:：][*_\s]*`, "iu");
}
function tellsState(text, vocabulary) {
  const bare = text.trim().replace(LABEL(), "").replace(PREDICATE(), "").replace(BEHIND(), "");
  const isShort3 = bare.length <= 40 && splitWords(bare).length <= MOST_SURE;
  return isShort3 && !SIGNED2().test(bare) && !(pattern$310 ??= new RegExp("[:：@]")).test(bare) && readStateLine(bare, vocabulary) !== null;
}

// src/core/reading/name-shape.ts
var particle = perVocabulary((vocabulary) => {
  const particles = gather(vocabulary, ({ people }) => people.particles);
  return createMatcher(`^${anyFolded(particles)}$`, "", particles);
});
var LEAST_BEFORE2 = 3;
function isAbstract(word) {
  return ENDINGS_OF_DOING.some((ending) => word.endsWith(ending) && word.length >= ending.length + LEAST_BEFORE2);
}
function withoutParticles(word, { words }) {
  const isParticle = particle(words);
  return word.split((pattern$311 ??= new RegExp("\\s+"))).filter((part, index2) => index2 === 0 || !isParticle.test(part)).join(" ");
}
function hasShapeOfName(word, { words, isCommon }) {
  if (isAllUnspaced(word)) return hasLengthOfName(word, words);
  const parts2 = splitWords(word).filter((part) => !particle(words).test(part));
  const isPart = (part) => (pattern$312 ??= new RegExp("^\\p{Lu}[\\p{L}\\p{M}.'’-]*$", "u")).test(part) && !(pattern$313 ??= new RegExp("^\\p{Lu}\\p{Ll}*-\\p{Ll}", "u")).test(part) && !isTopicWord(part, words);
  const tellsPast = parts2.length === 1 && isPastVerb(word) && !isGiven(word);
  const isNoun3 = parts2.length > 0 && parts2.some((part) => part.length > 2 && isCommon(part)) || parts2.length === 1 && isAbstract(word) && !isGiven(word);
  const written = parts2.filter((part, index2) => index2 === 0 || !(pattern$314 ??= new RegExp("^\\p{Lu}\\.?$", "u")).test(part));
  return written.length > 0 && written.length <= 3 && parts2.every(isPart) && !isNoun3 && !tellsPast;
}

// src/core/reading/team-mention.ts
var TEAM$made;
function TEAM() {
  return TEAM$made ??= new RegExp("(?<![\\w/.])@[\\w-]{1,39}\\/(?=([a-z\\d][\\w-]{0,99}))", "gi");
}
var SLASH = "\u2044";
function joinTeams(list2, isName) {
  if (!list2.includes("@")) return list2;
  return list2.replace(
    TEAM(),
    (mention, slug) => isName(slug) ? mention : `${mention.slice(0, -1)}${SLASH}`
  );
}
function nameTeam(name) {
  return name.startsWith("@") ? name.replace(SLASH, "/") : name;
}

// src/core/reading/collectives.ts
var manyPattern = perVocabulary((vocabulary) => {
  const groups = gather(vocabulary, ({ people }) => people.groups);
  const everyone = gather(vocabulary, ({ people }) => people.everyone);
  const first2 = gather(vocabulary.slice(1), ({ people }) => people.groups);
  const behind2 = first2.length > 0 ? String.raw`|${anyFolded(first2)}(?: [\p{L}\d-]+){1,2}` : "";
  const of = either(OF);
  return createMatcher(
    String.raw`^(?:${anyFolded(everyone)}(?: ${of} [\p{L} -]{2,30})?|${either(INTERESTED)} \p{L}+|${either(EACH)} (?:[\p{L}\d-]+ ){0,2}${either(ONE_OF_MANY)}|(?<before>(?:[\p{L}\d]+(?:-[\p{L}\d]+)* ){0,3}?)${anyFolded(groups)}(?: ${of} [\p{L}\d -]{2,30})?${behind2})$`,
    "",
    [...everyone, ...groups, ...INTERESTED, ...EACH]
  );
});
var isDeterminer = wordTest(({ sentences: sentences2 }) => sentences2?.determiners ?? []);
var isInfinitive = perVocabulary((vocabulary) => {
  const endings = gather(vocabulary.slice(1), ({ tasks: tasks2 }) => tasks2.orderEndings).filter((each) => (pattern$315 ??= new RegExp("[a-z]")).test(each));
  const pattern2 = new RegExp(String.raw`^\p{L}{2,}(?:${endings.join("|")})$`, "u");
  return (word) => endings.length > 0 && pattern2.test(word) && !isSmallWord(foldCase(word));
});
var takesSomebody = wordTest(({ sentences: sentences2 }) => sentences2?.objects ?? []);
function isOrder(words, vocabulary) {
  const [verb = "", determiner = "", third] = words.split(" ", 3);
  if (isDeterminer(vocabulary)(determiner)) return isVerb(verb, vocabulary);
  if (third !== void 0 && isSmallWord(foldCase(determiner)) && isInfinitive(vocabulary)(verb)) return true;
  if ((pattern$316 ??= new RegExp("^\\p{Lu}", "u")).test(verb) && (pattern$317 ??= new RegExp("^\\p{Ll}", "u")).test(determiner) && isVerb(determiner, vocabulary, "sure")) return true;
  const areSome = (pattern$318 ??= new RegExp("[^s]s$")).test(determiner) && !UNITS.includes(determiner);
  if (areSome && third === void 0 && takesSomebody(vocabulary)(verb) && isVerb(verb, vocabulary)) return true;
  if (determiner === "" || !isVerb(verb, vocabulary, "sure")) return false;
  return takesSomebody(vocabulary)(verb) || third !== void 0 && (pattern$319 ??= new RegExp("^\\p{Ll}", "u")).test(verb);
}
var APART$made;
function APART() {
  return APART$made ??= new RegExp(String.raw`(?:^| )${either([...LEADS_TO_MANY, ...ASKED_MANY])} $`, "u");
}
var standsForMany = perVocabulary((vocabulary) => {
  const many = manyPattern(vocabulary);
  return rememberAnswers((word) => {
    const groups = many.exec(word)?.groups;
    return groups !== void 0 && !APART().test(groups["before"] ?? "") && !isOrder(word, vocabulary);
  });
});
function isCollective(word, { words }) {
  return standsForMany(words)(word);
}

// src/core/reading/names.ts
var BLANK$made;
function BLANK() {
  return BLANK$made ??= new RegExp("^(?:\\?+|[-–—―]+|_+|\\.{2,}|…+|\\/|~)$");
}
var PHRASE$made;
function PHRASE() {
  return PHRASE$made ??= new RegExp("^(?:@[\\p{L}\\d_-]+(?:\\/[\\w-]+)?|\\p{L}[\\p{L}\\p{M}\\d_.'’-]*@?(?:\\s+\\p{L}[\\p{L}\\p{M}.'’-]*){0,3})$", "u");
}
var CAPITALISED$made;
function CAPITALISED() {
  return CAPITALISED$made ??= new RegExp("^(?:@[\\w-]+|(?!\\p{L}+ing$)\\p{Lu}[\\p{L}\\p{M}_.'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*)*)$", "u");
}
var ADDRESSED$made;
function ADDRESSED() {
  return ADDRESSED$made ??= new RegExp("^[\\p{L}\\d][\\w.-]*@$", "u");
}
var LONGEST_LIST = 100;
var ENOUGH_KNOWN = 2;
var MOST_GUESSED = 6;
var AFFILIATION$made;
function AFFILIATION() {
  return AFFILIATION$made ??= new RegExp("(?<=[\\p{L}\\d])\\s\\[[^[\\]]*\\]", "gu");
}
var NICK$made;
function NICK() {
  return NICK$made ??= new RegExp("^[a-z\\d][\\w-]{1,30}$");
}
var MARKUP$made;
function MARKUP() {
  return MARKUP$made ??= new RegExp("[*`[\\]]|(?<![\\p{L}\\d])_+|_+(?![\\p{L}\\d_])", "gu");
}
var OPENED$made;
function OPENED() {
  return OPENED$made ??= new RegExp("(?<![\\p{L}\\d])_", "u");
}
var PLAIN_MARKUP$made;
function PLAIN_MARKUP() {
  return PLAIN_MARKUP$made ??= new RegExp("[*`[\\]]", "g");
}
var joins = perVocabulary((vocabulary) => {
  const words = gather(vocabulary, ({ people }) => people.and);
  const within = words.filter((word) => isAllUnspaced(word));
  const and = anyFolded(words.filter((word) => !within.includes(word)));
  const inside = String.raw`(?<=[${UNSPACED}]{2}\s?|\w\s?)${anyFolded(within)}(?=\s?[${UNSPACED}]{2}|\s?\w)`;
  return createMatcher(String.raw`\s*(?:[\/,&+;、，／・]|${and}|${inside})\s*|\s+(?=@)`);
});
function divide(list2, { words, isName }) {
  const names = divideAt(words)(joinTeams(list2, isName)).map(nameTeam);
  const [only = ""] = names;
  if (names.length > 1 || !(pattern$320 ??= new RegExp("\\s")).test(only)) return names;
  const joined2 = only.split((pattern$321 ??= new RegExp("\\s+\\p{Ll}{1,3}\\s+", "u")));
  return joined2.length > 1 && !isName(only) && joined2.every((name) => isName(name)) ? joined2 : names;
}
var divideAt = perVocabulary((vocabulary) => {
  const join3 = joins(vocabulary);
  return rememberAnswers((list2) => {
    const bare = list2.replace(AFFILIATION(), "").replace(OPENED().test(list2) ? MARKUP() : PLAIN_MARKUP(), "").replace((pattern$322 ??= new RegExp("\\([^()]{0,70}\\)", "g")), " ");
    return join3.split(bare).map(trimName);
  });
});
var BEFORE_NAME$made;
function BEFORE_NAME() {
  return BEFORE_NAME$made ??= new RegExp(String.raw`^${either(FOR)}\s+`, "i");
}
function trimName(name) {
  return name.trim().replace(BEFORE_NAME(), "").replace((pattern$323 ??= new RegExp("[.:]+$")), (end2) => (pattern$324 ??= new RegExp("(?:^|\\s|\\.)\\p{L}\\.$", "u")).test(name.trim()) ? end2.replace((pattern$325 ??= new RegExp(":", "g")), "") : "");
}
function splitOwners(list2, lexicon) {
  const names = divide(list2, lexicon).map((name) => withoutArticle(nameAsKnown(name.replace((pattern$326 ??= new RegExp("(?<=.)@$")), ""), lexicon)));
  return [...new Set(names.filter((name) => name !== "" && !isPlaceholder(name, lexicon)))];
}
var ARTICLE$made;
function ARTICLE() {
  return ARTICLE$made ??= new RegExp(String.raw`^${either(ARTICLES)}\s+`, "i");
}
function withoutArticle(name) {
  return name.replace(ARTICLE(), "");
}
function isNick(word) {
  return NICK().test(word);
}
var NOBODYS$made;
function NOBODYS() {
  return NOBODYS$made ??= new RegExp(`^@${either(HANDLES)}$`, "i");
}
function isPlaceholder(word, { words, isConfigured }) {
  if (isConfigured(word)) return false;
  return BLANK().test(word) || isPlaceholderWord(words)(word.replace((pattern$327 ??= new RegExp("\\?+$")), "")) || NOBODYS().test(word);
}
function namesNobody(word, { words }) {
  return isTopicWord(word, words);
}
function isSubject(word, lexicon) {
  const bare = (pattern$328 ??= new RegExp("\\s\\p{Ll}", "u")).test(word) ? withoutParticles(word, lexicon) : word;
  return CAPITALISED().test(bare) || lexicon.isName(word) || isCollective(word, lexicon) || (pattern$329 ??= new RegExp("^\\p{Ll}\\p{Lu}{1,2}$", "u")).test(word);
}
function isInitials(word, lexicon) {
  return (pattern$330 ??= new RegExp("^(?:\\p{Lu}{2,4}|\\p{Lu}\\p{Ll}\\p{Lu}{1,2}|\\p{Ll}\\p{Lu}{1,2}|\\p{Lu}\\p{Ll}{0,2}\\p{Lu}|(?:\\p{Lu}\\.-?){2,3})$", "u")).test(
    word
  ) && !namesNobody(word, lexicon);
}
function readNames(list2, lexicon) {
  if (list2.length > LONGEST_LIST || list2.includes("[") !== list2.includes("]")) return null;
  const divided = divide(list2, lexicon);
  if (divided[0] === "" && divided.length > 1) return null;
  const filled = divided.filter((name) => name !== "");
  const isName = (name) => PHRASE().test(name) || isPlaceholder(name, lexicon);
  return filled.length > 0 && filled.every(isName) ? filled : null;
}
function areOwners(list2, lexicon, strict) {
  const names = readNames(list2, lexicon);
  if (names === null) return false;
  const isVouched = names.length > 1 && names.some((name) => isOwner(name, lexicon, true));
  const isPaired = isVouched && (pattern$331 ??= new RegExp("^[^\\s,&]+$")).test(list2);
  return names.every(
    (name) => isOwner(name, lexicon, strict && !isVouched || names.length > MOST_GUESSED) || // … and for a nick right beside: `AB/ada`; two who are known do so for a third.
    (isPaired || names.filter((each) => lexicon.isName(each)).length >= ENOUGH_KNOWN) && isNick(name) && !namesNobody(name, lexicon)
  );
}
function areKnown(list2, lexicon) {
  return readNames(list2, lexicon)?.every((name) => (pattern$332 ??= new RegExp("^@[^/]*$")).test(name) || lexicon.isName(name)) === true;
}
function isOwner(word, lexicon, strict) {
  if (word.startsWith("@")) return true;
  if (lexicon.isName(word)) return true;
  if (!lexicon.inSection) return false;
  if (ADDRESSED().test(word)) return true;
  if (isCollective(word, lexicon)) return true;
  if (namesNobody(word, lexicon)) return false;
  if (isInitials(word, lexicon) || isPlaceholder(word, lexicon)) return true;
  if (NICK().test(word) && isGiven(word) && !isVerb(word, lexicon.words)) return true;
  return !strict && hasShapeOfName(word, lexicon);
}

// src/core/reading/person-lines.ts
var NAME = String.raw`(?:@[\w-]{1,40}|\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2})`;
var NAMED2$made;
function NAMED2() {
  return NAMED2$made ??= new RegExp(String.raw`^(${NAME}(?:(?:\s\p{Ll}{1,3}\s|\s?[,&/+]\s?)${NAME}){0,3})[:：]?$`, "u");
}
function headsPerson(line, next2, words) {
  return (line.kind === "text" || line.kind === "heading") && next2?.kind === "bullet" && namesPerson(line.content, words);
}
function namesPerson(text, words) {
  const list2 = NAMED2().exec(text.trim())?.[1];
  return list2 !== void 0 && !isTopicWord(list2, words) && !holdsTopic(list2, words);
}
function holdsTopic(list2, words) {
  const isPart = isPartWord(words);
  return list2.split((pattern$333 ??= new RegExp("[\\s,&/+]+"))).some((word) => (pattern$334 ??= new RegExp("^\\p{Lu}\\p{L}", "u")).test(word) && (isTopicWord(word, words) || isPart(word)));
}
var BESIDE4$made;
function BESIDE4() {
  return BESIDE4$made ??= new RegExp("^([^:：]*\\S)(?:\\s*\\(([^()]{2,60})\\)|(?:[:：]|\\s[-–—])\\s([^()–—:：]{2,60}))$", "u");
}
function nameBeside(head, lexicon) {
  const [, first2 = "", inside = "", behind2 = ""] = BESIDE4().exec(head) ?? [];
  const isPerson2 = (list2) => list2 !== "" && areKnown(list2, lexicon) && !isCollective(list2, lexicon);
  const found = inside === "" ? behind2 : inside;
  if (isPerson2(found)) return found;
  return inside !== "" && isPerson2(first2) ? first2 : "";
}

// src/core/reading/skip-others.ts
var LABEL2$made;
function LABEL2() {
  return LABEL2$made ??= new RegExp("^\\p{Lu}\\p{L}+(?:\\s\\p{L}+){0,2}[:：]?$", "u");
}
var LABEL_LEVEL = 8;
function skipOthers(own, words) {
  const taken = [];
  let skipping = 0;
  let isOver3 = false;
  for (const line of own) {
    if (line.kind === "heading") {
      const kind = readSectionName(line.content.replace((pattern$335 ??= new RegExp("(?<!\\s)\\s*\\([^()]*\\)[\\s:]*$")), ""), words);
      const isOther = kind === "other" || kind === "over" || kind === "decisions";
      skipping = isOther ? line.level : skipping >= line.level ? 0 : skipping;
      isOver3 = headsOver(line.content, words);
    } else if (line.kind === "text" && LABEL2().test(line.content)) {
      const kind = readSectionName(line.content, words);
      if (kind === "decisions" && skipping === 0) skipping = LABEL_LEVEL;
      if (kind === "actions" && skipping === LABEL_LEVEL) skipping = 0;
    }
    if (skipping === 0 || isOver3 && line.box !== null) taken.push(line);
  }
  return taken;
}
var isOverName = wordTest(({ sections: sections7 }) => sections7.over);
function headsOver(heading, words) {
  const name = foldSectionName(heading);
  const [first2 = "", ...others] = name.split(" ");
  const isOver3 = isOverName(words);
  if (readSectionName(heading, words) === "over" || isOver3(name)) return true;
  return isOver3(first2) && readSectionName(others.join(" "), words) === "actions";
}

// src/core/reading/observe/verb-form.ts
var patterns4 = perVocabulary((vocabulary) => {
  const any = (pick) => findsWord(gather(vocabulary, pick));
  return {
    needs: any(({ sentences: sentences2 }) => sentences2?.needs ?? []),
    telling: any(({ sentences: sentences2 }) => sentences2?.telling ?? []),
    past: any(({ sentences: sentences2 }) => sentences2?.past ?? []),
    saying: any(({ tasks: tasks2 }) => tasks2.saying),
    // `Der Brief soll geschrieben werden`: what joins owner and task elsewhere.
    modal: vocabulary.length < 2 ? null : findsWord(gather(vocabulary.slice(1), ({ tasks: tasks2 }) => tasks2.joints)),
    first: endsLike(gather(vocabulary, ({ tasks: tasks2 }) => tasks2.orderEndings)),
    last: endsLike(gather(vocabulary, ({ tasks: tasks2 }) => tasks2.lastOrderEndings)),
    lead: createMatcher(String.raw`^(?:${either([...FILLERS, ...JOINING, ...PROPOSALS])}\s+|\p{L}+ly\s+)+`)
  };
});
var LEAST_LETTERS = 3;
var LEAST_RUN = 3;
function endsLike(endings) {
  if (endings.length === 0) return null;
  const spaced2 = endings.filter((ending) => (pattern$336 ??= new RegExp("\\p{Script=Latin}", "u")).test(ending));
  const joined2 = endings.filter((ending) => !spaced2.includes(ending));
  const source = [
    ...spaced2.length === 0 ? [] : [String.raw`^\p{L}{${LEAST_LETTERS - 1},}(?:${spaced2.join("|")})$`],
    ...joined2.length === 0 ? [] : [String.raw`^(?:${joined2.join("|")})`, String.raw`(?:${joined2.join("|")})$`]
  ].join("|");
  return new RegExp(source, "u");
}
var CONDITION$made;
function CONDITION() {
  return CONDITION$made ??= new RegExp(String.raw`^${either(CONDITIONS)}\b[^,.:;]{3,80},\s*(?:${either(FILLERS)}\s+)?`, "i");
}
var CLAUSE$made;
function CLAUSE() {
  return CLAUSE$made ??= new RegExp(String.raw`[:;]\s|\s[–—-]\s|,\s${either(CLAUSES)}\b`);
}
var NUMBER$made;
function NUMBER() {
  return NUMBER$made ??= new RegExp("^\\d{1,2}[:.)]\\s+");
}
var SUBJECT$made;
function SUBJECT() {
  return SUBJECT$made ??= new RegExp(String.raw`^${either(SUBJECTS)}\b`, "i");
}
var TOLD$made;
function TOLD() {
  return TOLD$made ??= new RegExp(String.raw`\s(?:${either(FUTURES)}|\p{L}{2,}[^e\s]ed)\s`, "iu");
}
var BEHIND_NOUN$made;
function BEHIND_NOUN() {
  return BEHIND_NOUN$made ??= new RegExp(String.raw`^${either(BEHIND_NOUNS)}\b`, "i");
}
var TAKES_DATE$made;
function TAKES_DATE() {
  return TAKES_DATE$made ??= new RegExp(
  String.raw`^${either(DATING)} \p{L}+ (?:${either([...INFINITIVES, ...FOR, ...BESIDE2])}) `,
  "iu"
);
}
var MOST_WORDS6 = 14;
function findVerbForm(text, vocabulary) {
  return forms2(vocabulary)(text);
}
var forms2 = perVocabulary((vocabulary) => rememberAnswers((text) => readForm(text, vocabulary)));
function readForm(text, vocabulary) {
  const { needs, telling: telling2, past, saying, lead: lead2, first: first2, last, modal } = patterns4(vocabulary);
  const plain2 = text.replace((pattern$337 ??= new RegExp("\\([^()]*\\)|\"[^\"]*\"|“[^”]*”|`[^`]*`|https?:\\/\\/\\S+", "g")), " ").replace((pattern$338 ??= new RegExp("\\[([^[\\]]*)\\](?:\\s|$)", "g")), "$1 ").replace((pattern$339 ??= new RegExp("[*_]{1,3}", "g")), "").trim().replace(NUMBER(), "");
  const bare = lead2.cut(plain2.replace(CONDITION(), ""));
  const words = splitWords(bare).slice(0, MOST_WORDS6);
  const word = (pattern$340 ??= new RegExp("^\\p{L}[\\p{L}'’-]*", "u")).exec(words[0] ?? "")?.[0] ?? "";
  const small = word.toLowerCase();
  const behind2 = words.slice(1).join(" ");
  const isDenied = telling2.test(word) && isTurningWord(foldCase(words[1] ?? ""));
  if (!isDenied && isVerb(word, vocabulary) && !isNoun(word, behind2, vocabulary)) return "told";
  const clause = bare.split(CLAUSE(), 1)[0] ?? "";
  const start = splitWords(clause).slice(0, MOST_WORDS6).join(" ");
  if (modal?.test(start) === true) return "needed";
  if (isOrder2(word, clause, first2, last)) return "told";
  if (needs.test(start)) return "needed";
  if (past.test(word) || (pattern$341 ??= new RegExp("^\\p{L}{2,}(?:ied|[^e]ed)$", "u")).test(small)) return "tells";
  if (telling2.test(start) || saying.test(start)) return "tells";
  if ((pattern$342 ??= new RegExp("^\\p{L}{3,}ing$", "u")).test(small)) return "doing";
  return TOLD().test(` ${start} `) && SUBJECT().test(start) ? "tells" : "named";
}
function isOrder2(word, clause, first2, last) {
  const isMore = clause.length > word.length || word.length > LEAST_RUN && isAllUnspaced(word);
  if (first2 !== null && isMore && first2.test(word.toLowerCase())) return true;
  const end2 = (pattern$343 ??= new RegExp("(\\p{L}+)[\\s.!,)]*$", "u")).exec(clause)?.[1] ?? "";
  return last !== null && isMore && !beginsWithCapital(end2) && last.test(end2);
}
function isNoun(word, behind2, vocabulary) {
  if (isVerb(word, vocabulary, "sure")) return false;
  if (TAKES_DATE().test(`${word} ${behind2}`)) return false;
  const { telling: telling2 } = patterns4(vocabulary);
  return BEHIND_NOUN().test(behind2) || telling2.test(behind2.split(" ", 1)[0] ?? "");
}

// src/core/reading/tells-to-do.ts
function tellsToDo(text, words) {
  const after = findJoint(text, words)?.after ?? "";
  const parts2 = [text, withoutLeadingJoint(text, words), after];
  return parts2.some((part) => part !== "" && findVerbForm(part, words) === "told");
}

// src/core/reading/section-lines.ts
var RULE3$made;
function RULE3() {
  return RULE3$made ??= new RegExp("^\\s*(?:[-*_]\\s*){3,}$");
}
function isBreak(line) {
  return line.kind === "text" && RULE3().test(line.content);
}
function takeLines(lines, index2, words) {
  const about = { lines, words, first: index2 + 1 };
  const heading = lines[index2];
  if (heading === void 0) return [];
  const isNumbered = isNumberedHead(findFilled(lines, index2 + 1));
  const isFlat = heading.kind === "bullet" && headsFlat(index2, lines);
  let end2 = index2 + 1;
  let least = Infinity;
  for (; end2 < lines.length; end2++) {
    const line = lines[end2];
    if (line === void 0 || isNumbered && isNumberedHead(line)) continue;
    if (isFlat ? line.kind === "heading" || isNumberedHead(line) : endsSection(end2, heading, about)) break;
    if (line.kind !== "bullet") continue;
    if (heading.kind === "text" && least < Infinity && isOutside(line, heading, least)) break;
    least = Math.min(least, line.indent);
  }
  const own = lines.slice(index2 + 1, end2);
  if (heading.kind === "text" && own[0]?.kind === "text") return listPlainLines(own, words);
  return skipOthers(listHanging(own), words);
}
function isOutside(bullet, label2, least) {
  return least === label2.indent ? bullet.indent + 1 < label2.indent : least > label2.indent && bullet.indent < label2.indent;
}
function listHanging(own) {
  if (!own.some((line, at) => line.kind === "text" && isFurtherIn(line, own[at - 1]))) return own;
  const found = [...own];
  for (let from = 0; from < own.length; from++) {
    let until = from;
    while (own[until]?.kind === "text") until++;
    const paragraph = own.slice(from, until);
    const margin = paragraph[0]?.indent ?? 0;
    const hangs = paragraph.some(({ indent }) => indent > margin) && paragraph.every(({ indent }) => indent >= margin);
    for (const [at, line] of paragraph.entries())
      if (hangs && line.indent === margin) found[from + at] = changeLine(line, { kind: "bullet" });
    from = until;
  }
  return found;
}
function isFurtherIn(line, before) {
  return before?.kind === "text" && line.indent > before.indent + 1;
}
function listPlainLines(own, words) {
  const goesOn4 = tellsPerson(own[0], words);
  const end2 = own.findIndex((line, index2) => line.kind === "blank" && !(goesOn4 && tellsPerson(own[index2 + 1], words)));
  return own.slice(0, end2 < 0 ? void 0 : end2).map((line) => line.kind === "text" ? changeLine(line, { kind: "bullet" }) : line);
}
function endsSection(index2, heading, about) {
  const { lines } = about;
  const line = lines[index2];
  const before = lines[index2 - 1];
  if (line === void 0) return true;
  if (line.kind === "heading") return line.level <= levelOf2(heading) && !listsPeople(index2, heading, about);
  if (isBreak(line)) return isFollowedByText(lines, index2);
  if (heading.kind === "bullet") return line.kind !== "blank" && line.indent <= heading.indent;
  if (heading.kind !== "text" || line.kind === "blank") return false;
  const isApart3 = before?.kind === "blank";
  if (line.kind === "text" && isApart3 && (listsPeople(index2, heading, about) || tellsPeople(line, about))) return false;
  if (line.kind === "text")
    return isApart3 && line.indent === 0 || before !== heading && readLabel(lines, index2, about.words) !== null;
  return isApart3 && isNumberedHead(line) && splitWords(line.content).length <= MOST_LABEL_WORDS;
}
function listsPeople(index2, heading, { lines, words, first: first2 }) {
  return [index2, first2].every((from) => {
    const at = indexOfFilled(lines, from);
    const line = lines[at];
    const next2 = findFilled(lines, at + 1);
    return line !== void 0 && headsPerson(line, next2, words) && (line.kind === "text" || mayHead(line, heading) && isToDo(next2, words)) && readSectionName(line.content, words) === null;
  });
}
function mayHead({ content }, heading) {
  return heading.kind !== "heading" || heading.level > 6 || (pattern$344 ??= new RegExp("^@")).test(content) || isGiven(splitWords(content)[0] ?? "");
}
function isToDo(line, words) {
  return line !== void 0 && (line.box !== null || tellsToDo(findState(line.content, null, words).text, words));
}
function tellsPeople(line, { lines, words, first: first2 }) {
  return [line, findFilled(lines, first2)].every((each) => tellsPerson(each, words));
}
function tellsPerson(line, words) {
  if (line?.kind !== "text") return false;
  const [head = "", name = ""] = HEADED().exec(line.content) ?? [];
  if (head !== "") return namesPerson(name, words) && tellsToDo(line.content.slice(head.length), words);
  const joint = findJoint(line.content, words);
  return joint !== null && namesPerson(joint.before, words);
}
var HEADED$made;
function HEADED() {
  return HEADED$made ??= new RegExp("^(?:\\*\\*|__)?([^:*_]{2,60})(?:\\*\\*|__)?[:：](?:\\*\\*|__)?\\s+(?=\\S)", "u");
}
function isFollowedByText(lines, index2) {
  const next2 = lines.slice(index2 + 1, index2 + 6).find((line) => line.kind !== "blank");
  return next2?.kind === "text" && next2.box === null;
}
function levelOf2(line) {
  return line.kind === "heading" ? line.level : 7;
}

// src/core/reading/sections.ts
function findSections(lines, names, words) {
  const extra = new Set(names.map(foldSectionName).filter((name) => name !== ""));
  const about = { lines, words, extra };
  const sections7 = [];
  const covered = /* @__PURE__ */ new Map();
  for (const [index2, heading] of lines.entries()) {
    if (heading.kind === "blank" || heading.kind === "code" || heading.kind === "table") continue;
    const kind = readHeading2(index2, about);
    const isNamed = kind === "actions" || kind === "review" || kind === "decisions" && !covered.has(heading);
    if (!isNamed && !isAnnouncement(index2, about) || isTopic2(heading, kind, words)) continue;
    const around = heading.kind === "heading" ? void 0 : covered.get(heading);
    if (around !== void 0 && !(kind === "actions" && opensList(index2, around, about))) continue;
    const own = takeLines(lines, index2, words);
    const from = heading.kind === "heading" ? "heading" : heading.kind === "bullet" ? "bullet" : "label";
    const named = kind === "review" || kind === "decisions" ? kind : "actions";
    const section = { heading, kind: named, from, lines: own };
    const margin = own.find((line) => line.kind === "bullet")?.indent ?? 0;
    for (const line of own) covered.set(line, { section, margin });
    sections7.push(section);
  }
  return setApartNested(sections7);
}
function isTopic2({ kind, content }, named, words) {
  const isWord = named === "actions" && kind === "bullet" && !isPlainActionName(content, words);
  return isWord && topics2(words).test(foldSectionName(content));
}
var topics2 = perVocabulary((vocabulary) => {
  const names = gather(vocabulary, ({ sections: sections7 }) => sections7.topics ?? []);
  return createMatcher(String.raw`\s${anyFolded(names)}$`, "", names);
});
function opensList(index2, { section, margin }, about) {
  const label2 = about.lines[index2];
  if (label2?.kind !== "bullet" || section.kind !== "review" || section.from !== "heading") return false;
  return label2.indent > margin && isPlainActionName(readLabel(about.lines, index2, about.words) ?? "", about.words);
}
function setApartNested(sections7) {
  const later = /* @__PURE__ */ new Set();
  const apart = sections7.toReversed().map((section) => {
    const lines = section.lines.filter((line) => !later.has(line));
    for (const line of [section.heading, ...lines]) later.add(line);
    return { ...section, lines };
  });
  return apart.reverse();
}
function isAnnouncement(index2, { lines, words }) {
  const line = lines[index2];
  const before = lines[index2 - 1];
  if (line?.kind !== "text" || !(pattern$345 ??= new RegExp("[:：][*_]{0,3}$")).test(line.content)) return false;
  const isApart3 = before === void 0 || before.kind === "blank" || before.kind === "heading" || isBreak(before);
  if (isApart3 && isActionSentence(line.content, words)) return true;
  const after = lines[index2 + 1];
  const isListed = after?.kind === "bullet";
  const clause = isListed ? LAST_CLAUSE().exec(line.content)?.[1] : void 0;
  const last = (after?.kind === "text" ? void 0 : LAST2().exec(line.content)?.[1]) ?? clause;
  return last !== void 0 && (isActionSentence(last, words) || isPlainActionName(last.replace((pattern$346 ??= new RegExp("[:：]$")), ""), words));
}
var LAST_CLAUSE$made;
function LAST_CLAUSE() {
  return LAST_CLAUSE$made ??= new RegExp("(?:[,;:]|:\\*\\*|\\s[–—-])\\s+([^.,;:!?]{8,60}:)$", "u");
}
var LAST2$made;
function LAST2() {
  return LAST2$made ??= new RegExp("[.!?]\\s+(\\p{Lu}[^.!?]{3,80}[:：])$", "u");
}
function readHeading2(index2, about) {
  const line = about.lines[index2];
  if (line?.kind === "heading") return readSectionName(line.content, about.words, about.extra);
  const label2 = readLabel(about.lines, index2, about.words);
  return label2 === null ? null : readSectionName(label2, about.words, about.extra);
}

// src/core/note/name-meeting.ts
function nameMeeting(title2, heading) {
  if (heading === null) return title2;
  const day = findDay(heading);
  const isDay4 = day !== null && isAboutMeeting(heading.slice(0, day.start)) && isAboutMeeting(heading.slice(day.end));
  return isDay4 && findDay(title2) === null ? `${title2}, ${heading}` : heading;
}

// src/core/text/login.ts
var LOGIN_WORD = String.raw`@[\w-]+(?:\.[\w-]+)*`;
var LOGIN$made;
function LOGIN() {
  return LOGIN$made ??= new RegExp("^(?=[^_]{1,39}(?:_|$))[a-z\\d]+(?:-[a-z\\d]+)*(?:_[a-z\\d]+)?$", "i");
}
function readLogin(word) {
  const login = word.replace((pattern$347 ??= new RegExp("^@")), "").replace((pattern$348 ??= new RegExp("[-_.]{1,9}$")), "");
  return LOGIN().test(login) ? login : null;
}
function isLogin(text) {
  return (pattern$349 ??= new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]+)?(?:\\[bot\\])?$")).test(text);
}
function unescapeMentions(text) {
  return text.includes("\\") ? text.replace((pattern$350 ??= new RegExp("@[\\w.-]{0,60}(?:\\\\[_.-][\\w.-]{0,60}){1,9}", "g")), (word) => word.replaceAll("\\", "")) : text;
}

// src/core/note/find-profiles.ts
var NAME2 = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{L}[\p{L}\p{M}.'’-]*){1,3}`;
var LINKED2$made;
function LINKED2() {
  return LINKED2$made ??= new RegExp(String.raw`\[\s*(${NAME2})\s*\]\(\s*https?:\/\/github\.com\/([\w-]+)\/?\s*\)`, "gu");
}
var BESIDE5$made;
function BESIDE5() {
  return BESIDE5$made ??= new RegExp(String.raw`^[*_]{0,3}(${NAME2})[*_]{0,3}\s*[([|–—-]?\s*(${LOGIN_WORD})[)\]|]?\s*$`, "u");
}
var BEHIND2$made;
function BEHIND2() {
  return BEHIND2$made ??= new RegExp(String.raw`^(${LOGIN_WORD})\s*[([|–—-]\s*(${NAME2})[)\]|]?\s*$`, "u");
}
function findProfiles(lines) {
  const found = [];
  const add = (name, word) => {
    const login = readLogin(word ?? "");
    if (name !== void 0 && login !== null) found.push({ name: joinSpaces(name), login });
  };
  for (const { content, kind } of lines) {
    if (kind === "code") continue;
    if (content.includes("github.com/")) for (const [, name, login] of content.matchAll(LINKED2())) add(name, login);
    if (!content.includes("@")) continue;
    const text = content.replace((pattern$351 ??= new RegExp("^\\|\\s*|\\s*\\|$", "g")), "").replace((pattern$352 ??= new RegExp("\\[(@[\\w-]+)\\]\\([^()\\s]*\\)", "g")), "$1");
    const beside2 = BESIDE5().exec(text);
    const behind2 = beside2 === null ? BEHIND2().exec(text) : null;
    add(beside2?.[1] ?? behind2?.[2], beside2?.[2] ?? behind2?.[1]);
  }
  return found;
}

// src/core/reading/apart-sign.ts
var DRAWN_ARROW = String.raw`(?:→|⇒|➜|➔|(?:➡|👉)\uFE0F?)`;
var APART_SIGN = String.raw`(?:[-–—]{1,3}|[-=]{0,2}>|${DRAWN_ARROW}|\||~)`;

// src/core/reading/common-words.ts
var SMALL$made;
function SMALL() {
  return SMALL$made ??= new RegExp("^\\p{Ll}{3,24}$", "u");
}
var BEFORE$made;
function BEFORE() {
  return BEFORE$made ??= new RegExp("[\\p{L}\\d@_/.`'’#-]$", "u");
}
var BEHIND3$made;
function BEHIND3() {
  return BEHIND3$made ??= new RegExp("^(?:[\\p{L}\\d_@/`-]|\\.\\w|['’]s)", "u");
}
var SUBJECT2$made;
function SUBJECT2() {
  return SUBJECT2$made ??= new RegExp(
  String.raw`^[~*_]{0,3}(?:\p{Lu}[\p{L} ]{1,20}:?[*_]{0,3}:?\s+)?<?\p{Ll}[\p{Ll}\d_-]{1,19}(?:>|:(?=\s)|(?<=^\P{Lu}*):$|(?=\s(?:${either(JOINING)}|[-–—])\s)|(?<=^\P{Lu}*)(?=\s${APART_SIGN}\s))`,
  "u"
);
}
function findCommonWords(lines) {
  const text = remember(() => joinText(lines));
  const letters = remember(() => stripMarks(text()));
  return rememberAnswers((word) => {
    const folded = foldCase(word);
    if (!SMALL().test(folded)) return false;
    let small = 0;
    for (let at = letters().indexOf(folded); at >= 0 && small < ENOUGH2; at = letters().indexOf(folded, at + 1))
      if (isApart(letters(), at, at + folded.length)) small += 1;
    return small > 0 && (small >= ENOUGH2 || countCapital(letters(), folded, small * TIMES2) < small * TIMES2);
  });
}
var ENOUGH2 = 3;
var TIMES2 = 5;
function countCapital(text, folded, most) {
  const word = folded.charAt(0).toUpperCase() + folded.slice(1);
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < most; at = text.indexOf(word, at + 1))
    if (!BEHIND3().test(text.slice(at + word.length, at + word.length + 2))) count += 1;
  return count;
}
function joinText(lines) {
  return lines.filter(({ kind }) => kind !== "code" && kind !== "blank").map(({ content }) => content.replace((pattern$353 ??= new RegExp("https?:\\/\\/\\S+", "g")), " ").replace(SUBJECT2(), "")).join("\n");
}
function stripMarks(text) {
  return isPlain(text) ? text : text.normalize("NFKD").replace((pattern$354 ??= new RegExp("\\p{M}", "gu")), "");
}
var SIGNS_BEFORE$made;
function SIGNS_BEFORE() {
  return SIGNS_BEFORE$made ??= new RegExp("(?:\\[(?:name=)?|[—–]\\s?|--\\s?)$", "u");
}
var SIGNS_BEHIND$made;
function SIGNS_BEHIND() {
  return SIGNS_BEHIND$made ??= new RegExp("^(?:\\s\\p{Ll})?[\\])]|^[.)\\s]{0,2}(?:\\n|$)", "u");
}
var LONGEST_LIST2 = 80;
var BEGINS_LIST$made;
function BEGINS_LIST() {
  return BEGINS_LIST$made ??= new RegExp("\\((?:[a-z][\\w-]*(?:,\\s?|\\/))*$");
}
var ENDS_LIST$made;
function ENDS_LIST() {
  return ENDS_LIST$made ??= new RegExp("^(?:(?:,\\s?|\\/)[a-z][\\w-]*)*\\)");
}
function isInList(text, start, end2) {
  return ENDS_LIST().test(text.slice(end2, end2 + LONGEST_LIST2)) && BEGINS_LIST().test(text.slice(Math.max(0, start - LONGEST_LIST2), start));
}
function isApart(text, start, end2) {
  if (isInList(text, start, end2)) return false;
  if (SIGNS_BEFORE().test(text.slice(Math.max(0, start - 6), start)) && SIGNS_BEHIND().test(text.slice(end2, end2 + 4)))
    return false;
  return !BEFORE().test(text.slice(Math.max(0, start - 2), start)) && !BEHIND3().test(text.slice(end2, end2 + 2));
}

// src/core/reading/linked-names.ts
function listLinked(lines, { words, isCommon }) {
  return lines.flatMap(({ content }) => {
    const [whole = "", name = ""] = content.startsWith("[") ? ACCOUNT().exec(content) ?? [] : [];
    const isPerson2 = name !== "" && !isCommon(name) && findJoint(`${name}${content.slice(whole.length)}`, words)?.before === name;
    return isPerson2 ? [name] : [];
  });
}
var ACCOUNT$made;
function ACCOUNT() {
  return ACCOUNT$made ??= new RegExp("^\\[(\\p{Lu}\\p{Ll}[\\p{L}.'’ -]{0,40})\\]\\(https?:\\/\\/(?:www\\.)?github\\.com\\/[\\w-]{1,40}\\/?\\)", "u");
}

// src/core/reading/observe/attendance.ts
var announces = perVocabulary((vocabulary) => {
  const words = gather(vocabulary, ({ sections: sections7 }) => sections7.attendance);
  return createOpening(
    String.raw`^[#*_:|\s\d.]*(?:${either(KINDS_OF_ATTENDEES)} ){0,3}${anyFolded(words)}(?!['’]|\s${either(ORDERING)}\b)`,
    [...KINDS_OF_ATTENDEES, ...words]
  );
});
var NICK2$made;
function NICK2() {
  return NICK2$made ??= new RegExp("^([a-z\\d][\\w^|.-]{1,30})(?:\\s*\\(\\d{1,5}\\))?$");
}
var FEW = 2;
var MOST_NAMES = 60;
var NOWHERE = { kind: "none", at: null, isApart: false };
var FILLED2$made;
function FILLED2() {
  return FILLED2$made ??= new RegExp("[:：][\\s*_]*[^\\s*_:：]");
}
var LISTED$made;
function LISTED() {
  return LISTED$made ??= new RegExp("[:：]\\s*\\p{Lu}[^,]*,\\s*\\p{Lu}", "u");
}
function openPlace(line, isNamed) {
  if (!isNamed) return NOWHERE;
  const isHeading2 = line.kind === "heading";
  const isLine = line.kind === "table" || (isHeading2 ? LISTED() : FILLED2()).test(line.content);
  return { kind: isLine ? "line" : isHeading2 ? "heading" : "label", at: line, isApart: false };
}
var LABEL3$made;
function LABEL3() {
  return LABEL3$made ??= new RegExp("[:：]\\W*$");
}
function headsItems(label2, vocabulary) {
  const kind = readSectionName(label2, vocabulary);
  return kind !== null && kind !== "other";
}
function followPlace(place3, line, vocabulary) {
  if (place3.kind === "none" || place3.at === null) return place3;
  if (line.kind === "text" && LABEL3().test(line.content) && headsItems(line.content, vocabulary)) return NOWHERE;
  if (place3.kind === "heading") return place3;
  if (line.kind === "blank") return place3.kind === "line" ? NOWHERE : { ...place3, isApart: true };
  if (place3.kind === "line") return line.kind === "text" ? place3 : NOWHERE;
  const isBeside = place3.at.kind === "bullet" && line.kind === "bullet" && line.indent <= place3.at.indent;
  return isBeside || place3.isApart && line.kind === "text" ? NOWHERE : place3;
}
function isHeader({ content }, next2) {
  return (pattern$355 ??= new RegExp("^[\\s|:-]+$")).test(next2?.content ?? "") && !(pattern$356 ??= new RegExp("[,、，]")).test(content);
}
function startAtLabel(line, announced2) {
  const at = line.kind === "text" && (pattern$357 ??= new RegExp("[:：]")).test(line.content) ? line.content.slice(0, 200).search(LATER_LABEL2()) : -1;
  const rest = at < 0 ? "" : line.content.slice(at).replace((pattern$358 ??= new RegExp("^[.;|/]\\s+")), "");
  return rest !== "" && announced2.test(rest) ? changeLine(line, { content: rest }) : line;
}
var LATER_LABEL2$made;
function LATER_LABEL2() {
  return LATER_LABEL2$made ??= new RegExp("[.;|/]\\s[\\p{Lu}\\p{Lo}][^:：.;|/]{1,30}[:：]\\s?", "u");
}
function announcesAttendance(label2, vocabulary) {
  return announces(vocabulary).test(label2.slice(0, 200)) && !headsItems(label2, vocabulary);
}
function listAttendees(lines, vocabulary) {
  const announced2 = announces(vocabulary);
  const found = [];
  let place3 = NOWHERE;
  for (const [index2, written] of lines.entries()) {
    const line = startAtLabel(written, announced2);
    const isNamed = line.kind !== "blank" && announced2.test(line.content.slice(0, 200)) && !(line.kind === "table" ? isHeader(line, lines[index2 + 1]) : headsItems(line.content, vocabulary));
    place3 = line.kind === "heading" || isNamed ? openPlace(line, isNamed) : followPlace(place3, line, vocabulary);
    if (place3.kind === "none" || line.kind === "blank" || line.kind === "code") continue;
    found.push(...readNames2(line, place3, vocabulary));
  }
  return found;
}
var WRITER$made;
function WRITER() {
  return WRITER$made ??= new RegExp(String.raw`^\W*${either(WRITERS)}`, "i");
}
var FIRST_CELL$made;
function FIRST_CELL() {
  return FIRST_CELL$made ??= new RegExp("^\\s*\\|[^|]{0,60}\\|");
}
var PARTED$made;
function PARTED() {
  return PARTED$made ??= new RegExp("[,;；|、，・／]|\\s[-/]\\s");
}
function readNames2(line, place3, words) {
  const nick = line.kind === "bullet" ? NICK2().exec(line.content)?.[1] : void 0;
  const list2 = line.content.replace((pattern$359 ??= new RegExp("\\[([^[\\]]{0,80})\\](?:\\([^()\\s]{0,300}\\)|\\[[^[\\]]{0,80}\\])", "g")), "$1").replace(line.kind === "table" ? FIRST_CELL() : (pattern$360 ??= new RegExp("^:?[^:：]{0,40}[:：]\\s*")), "").replace((pattern$361 ??= new RegExp("^[\\p{L}\\s]{2,20}\\(([^()]*,[^()]*)\\)\\W*$", "u")), "$1").replace(MARKUP(), "");
  const nicks = line.kind === "bullet" && place3.kind !== "line" ? [] : list2.split(PARTED()).map((part) => NICK2().exec(part.trim())?.[1]);
  const isList = place3.kind === "line" ? nicks.length >= FEW || WRITER().test(line.content) : nicks.length > FEW && !nicks.includes(void 0);
  const names = list2.split(PARTED()).flatMap(splitSpacedNames).slice(0, MOST_NAMES).map((part) => readName(part, words));
  return [nick, ...isList ? nicks : [], ...names].filter((name) => name !== void 0);
}
var isArticle = isOneOf(ARTICLES);
var ORDER$made;
function ORDER() {
  return ORDER$made ??= new RegExp("^(\\p{L}+)(?:\\s\\p{Ll}\\S*){2,}$", "u");
}
function readName(part, words) {
  const name = (pattern$362 ??= new RegExp("^\\s*(@?\\p{L}[\\p{L}\\p{M}_.'’-]*(?:\\s+\\p{L}[\\p{L}\\p{M}.'’-]*){0,3})", "u")).exec(
    part.slice(0, 200).replace((pattern$363 ??= new RegExp("\\([^()]*\\)", "g")), " ")
  )?.[1];
  if (isVerb(ORDER().exec(name ?? "")?.[1] ?? "", words)) return void 0;
  if (isTopicWord(name ?? "", words) || isArticle(name?.split(" ", 1)[0] ?? "")) return void 0;
  return name !== void 0 && (pattern$364 ??= new RegExp("^@|^[\\p{Lu}\\p{Lo}]", "u")).test(name) ? name.trim() : void 0;
}

// src/core/reading/marker-words.ts
var markerSources = perVocabulary((vocabulary) => {
  const words = gather(vocabulary, ({ tasks: tasks2 }) => [...tasks2.markers, ...tasks2.initials, ...tasks2.points ?? []]);
  return { words, word: `(?<word>${anyFolded(words)})` };
});
var isInitials2 = wordTest(({ tasks: tasks2 }) => [...tasks2.initials, ...tasks2.points ?? []]);
var isPoint = wordTest(({ tasks: tasks2 }) => tasks2.points ?? []);
var isEveryone = wordTest(({ people }) => people.everyone);
function isMarker(word, vocabulary) {
  if (isEveryone(vocabulary)(word)) return (pattern$365 ??= new RegExp("^\\p{Lu}{2,}s$", "u")).test(word);
  return !isInitials2(vocabulary)(word) || (pattern$366 ??= new RegExp("^\\p{Lu}(?:\\/?\\p{Lu})+s?$", "u")).test(word);
}
function isAmbiguous(word, vocabulary) {
  return isInitials2(vocabulary)(word);
}
function isCapital2(word) {
  return word === word.toUpperCase();
}
function pointsOut(word, lines) {
  return lines.every(({ content }) => {
    const behind2 = content.split(`${word.toUpperCase()}:`, 2)[1];
    return behind2 === void 0 || POINTED().test(behind2);
  });
}
var POINTED$made;
function POINTED() {
  return POINTED$made ??= new RegExp(String.raw`^[*_\s]{0,4}@?\p{L}[^:.!?]{0,40}(?::|\s${either(JOINING)}\s)`, "u");
}
var numbered = perVocabulary((vocabulary) => {
  const { words } = markerSources(vocabulary);
  return new RegExp(String.raw`^([^\p{L}\d]{0,6})(${either(words)})_?(\d{1,3})(?=[\])*_]{0,3}\s?[.:)–-])`, "iu");
});
function setNumberApart(text, vocabulary) {
  if (!(pattern$367 ??= new RegExp("\\p{L}_?\\d{1,3}[\\])*_]{0,3}\\s?[.:)–-]", "u")).test(text.slice(0, BEGINNING2))) return text;
  return text.replace(
    numbered(vocabulary),
    (whole, before, word, number) => isMarker(word, vocabulary) && isCapital2(word) ? `${before}${word} ${number}` : whole
  );
}
var BEGINNING2 = 30;

// src/core/reading/read-speaker.ts
var SPEAKER$made;
function SPEAKER() {
  return SPEAKER$made ??= new RegExp("^(?:\\*\\*)?([\\p{Lu}][\\p{L}\\p{M}.'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30})?)(?:\\*\\*)?:(?:\\*\\*)?\\s", "u");
}
var RECORDED$made;
function RECORDED() {
  return RECORDED$made ??= new RegExp("^(?:\\*\\*|<)?(\\p{L}[\\p{L}\\p{M}\\d_.'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30})?)(?:\\*\\*|>)?(?::|\\s[-–—])(?:\\*\\*)?\\s", "u");
}
var LOGGED$made;
function LOGGED() {
  return LOGGED$made ??= new RegExp("^(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?\\s+)?<(?!(?:br|p|div|details|summary|table|tr|td|th|li|ul|ol|img|a|b|i|sub|sup|h\\d)\\b)([\\p{L}\\d_^|-]{2,20})>\\s", "iu");
}
var MAY_SPEAK$made;
function MAY_SPEAK() {
  return MAY_SPEAK$made ??= new RegExp("^.{1,60}?[:>–—-]", "su");
}
function readSpeaker({ content, kind }, lexicon) {
  if (kind !== "text" && kind !== "bullet") return "";
  const speaker = content.includes(":") ? SPEAKER().exec(content)?.[1] : void 0;
  if (headsRemark(lexicon.words)(speaker?.split(" ")[1] ?? "")) return "";
  if (speaker !== void 0 || kind === "bullet") return speaker ?? "";
  if (!MAY_SPEAK().test(content)) return "";
  const nick = (LOGGED().exec(content) ?? RECORDED().exec(content))?.[1] ?? "";
  return namesNobody(nick, lexicon) ? "" : nick;
}

// src/core/reading/known-names.ts
var SPEAKS = 2;
var isMarker2 = wordTest(({ tasks: tasks2 }) => [...tasks2.markers, ...tasks2.initials]);
function collectNames(settings, participants, lines, about) {
  const { words } = about;
  const names = /* @__PURE__ */ new Set();
  const add = (name) => {
    const folded = foldName(name);
    if (folded !== "") names.add(folded);
  };
  settings.people.flatMap(({ login, aliases }) => [login, ...aliases]).forEach(add);
  [...settings.groups.keys()].forEach(add);
  const mark = isMarker2(words);
  for (const participant of [...participants, ...listAttendees(lines, words)])
    [participant, findFirst(participant), ...computeInitials(participant), ...deriveNicks(participant, words)].filter((name) => !mark(name)).forEach(add);
  const lexicon = { ...about, isName: (word) => names.has(foldName(word)) };
  const written = lines.filter(({ kind }) => kind !== "blank" && kind !== "code");
  [
    ...listSpeakers(written, lexicon),
    ...listMentions(written),
    ...listLinked(written, lexicon),
    ...listReported(written, words).filter((name) => !namesNobody(name, lexicon))
  ].filter((name) => !mark(name) && !(isPoint(words)(name) && pointsOut(name, written))).forEach(add);
  return names;
}
function deriveNicks(name, vocabulary) {
  const short = deriveShortNames(name, vocabulary);
  if (short.length > 0) return short;
  const words = name.replace((pattern$368 ??= new RegExp("\\([^()]*\\)", "g")), " ").trim().split((pattern$369 ??= new RegExp("\\s+")));
  const [first2 = "", last = ""] = words.length === 2 ? words : [];
  return [`${first2[0] ?? ""}${last}`, `${first2}${last[0] ?? ""}`, `${first2}${last}`].filter((nick) => nick.length > 4);
}
function listReported(lines, words) {
  const { says, subject } = reporting(words);
  return lines.flatMap(
    ({ content }) => says.test(content) ? [...content.matchAll(subject)].map(([, name = ""]) => name) : []
  );
}
var reporting = perVocabulary((vocabulary) => {
  const saying = gather(vocabulary, ({ tasks: tasks2 }) => tasks2.saying).join("|");
  const nobody2 = NOBODY_SPEAKING.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("|");
  return {
    /** Most lines report nothing, and need no look at every capital. */
    says: new RegExp(` (?:${saying})(?![\\p{L}])`, "u"),
    subject: new RegExp(
      String.raw`(?<![\p{L}\d])(?!(?:${nobody2})\b)(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?) (?:${saying})(?!\p{L})`,
      "gu"
    )
  };
});
function listMentions(lines) {
  return lines.flatMap(
    ({ content }) => content.includes("@") ? [...content.matchAll((pattern$370 ??= new RegExp("(?<![\\w/.@])@([a-z\\d][\\w-]{1,38})(?![\\w-]*\\/)", "gi")))].map(([, login = ""]) => login) : []
  );
}
var COLON$made;
function COLON() {
  return COLON$made ??= new RegExp("[:：]");
}
var told = perVocabulary((vocabulary) => {
  const markers = gather(vocabulary, ({ tasks: tasks2 }) => tasks2.markers);
  return createOpening(
    String.raw`^[*_]{0,3}${anyFolded(markers)}[*_]{0,3}\s*[:：]\s+(\p{L}[\p{L}\p{M}'’-]{1,20})\s+(\p{L}+)(?!\p{L})`,
    markers
  );
});
var marked = perVocabulary((vocabulary) => {
  const markers = gather(vocabulary, ({ tasks: tasks2 }) => tasks2.markers);
  return createOpening(
    String.raw`^[*]{0,3}${anyFolded(markers)}[*]{0,3}\s*[(\s]\s*(?<name>\p{L}[\p{L}\p{M}'’-]{1,20})\)?[*]{0,3}\s*[:：]`,
    markers
  );
});
function listMarked(lines, lexicon) {
  const pattern2 = marked(lexicon.words);
  return lines.flatMap(({ content, kind }) => {
    const isHead2 = (kind === "text" || kind === "bullet") && content.slice(0, LONGEST_HEAD).includes(":");
    const name = isHead2 ? pattern2.exec(content.slice(0, LONGEST_HEAD).replace((pattern$371 ??= new RegExp("_", "g")), "*"))?.groups?.["name"] ?? "" : "";
    return beginsWithCapital(name) && !namesNobody(name, lexicon) && !lexicon.isCommon(name) ? [name] : [];
  });
}
var LONGEST_HEAD = 60;
function listTold(lines, lexicon) {
  const pattern2 = told(lexicon.words);
  return lines.flatMap(({ content, kind }) => {
    if (kind !== "text" && kind !== "bullet" || !COLON().test(content)) return [];
    const [, name = "", verb = ""] = pattern2.exec(content) ?? [];
    if (!beginsWithCapital(name) || !isVerb(verb, lexicon.words)) return [];
    if (namesNobody(name, lexicon) || isCollective(name, lexicon)) return [];
    if (isInitials(name, lexicon)) return [{ name, weight: 1 }];
    return !isVerb(verb, lexicon.words, "sure") || (pattern$372 ??= new RegExp("(?:ly|s)$")).test(name) || lexicon.isCommon(name) ? [] : [{ name, weight: SPEAKS }];
  });
}
function listSpeakers(lines, lexicon) {
  const counts = /* @__PURE__ */ new Map();
  const count = (name, weight) => counts.set(name, (counts.get(name) ?? 0) + weight);
  for (const { name, weight } of listTold(lines, lexicon)) count(foldName(name), weight);
  for (const name of listMarked(lines, lexicon)) count(foldName(name), 1);
  for (const line of lines) {
    const name = readSpeaker(line, lexicon);
    if (name !== "" && !(beginsWithCapital(name) && isNoun2(name, lexicon))) count(foldName(name), 1);
  }
  const headings = new Set(lines.filter((line) => line.kind === "heading").map((line) => foldName(line.content)));
  return [...counts].filter(([name, count2]) => count2 + (headings.has(name) ? 1 : 0) >= SPEAKS && !namesNobody(name, lexicon)).map(([name]) => name);
}
function isNoun2(name, lexicon) {
  return name.split(" ").every((word) => lexicon.isCommon(word));
}

// src/core/note/build-tree.ts
var MOST_LEVELS3 = 12;
function buildTree(lines, startsItem, ownsItself = startsItem) {
  const roots = [];
  const open = [];
  let isApart3 = true;
  for (const line of lines) {
    if (line.kind === "blank" || line.kind === "heading" || line.kind === "table") {
      isApart3 = true;
      if (line.kind !== "blank") open.length = 0;
      continue;
    }
    const current = open.at(-1);
    if (current !== void 0 && continues(line, current, isApart3, startsItem)) {
      current.lines.push(line);
      isApart3 = false;
      continue;
    }
    const branch = { line, lines: [line], children: [], isApart: isApart3 };
    place2(branch, open, roots, ownsItself);
    isApart3 = false;
  }
  return roots;
}
function continues(line, current, isApart3, startsItem) {
  if (line.kind === "bullet") return false;
  if (line.kind === "code") return current.line.kind === "bullet" || !isApart3;
  if (startsItem(line, current.lines.at(-1))) return false;
  const isLazy = current.line.kind === "bullet" && line.indent <= current.line.indent;
  if (isLazy && beginsWithCapital(line.content) && (pattern$373 ??= new RegExp("[.!?)]$")).test(current.lines.at(-1)?.content ?? "")) return false;
  if (!isApart3) return true;
  return current.line.kind === "bullet" && line.indent > current.line.indent;
}
function place2(branch, open, roots, ownsItself) {
  const { line } = branch;
  while (open.length > 0 && !isBelow(line, open.at(-1)?.line, ownsItself)) open.pop();
  const parent = open.at(-1);
  if (parent === void 0) roots.push(branch);
  else parent.children.push(branch);
  if (open.length < MOST_LEVELS3) open.push(branch);
}
function isBelow(line, above, ownsItself) {
  if (above === void 0 || line.kind !== "bullet") return false;
  return above.kind === "bullet" ? line.indent > above.indent : !ownsItself(line);
}

// src/core/reading/head-owners.ts
var MOST_WORDS7 = 6;
var LONGEST5 = 100;
var leads = perVocabulary((vocabulary) => {
  const whom = gather(vocabulary, ({ sections: sections7 }) => sections7.whom ?? []);
  return createMatcher(String.raw`(?:\s${anyFolded(whom)}|\s?[:–—-])$`);
});
var POSSESSIVE$made;
function POSSESSIVE() {
  return POSSESSIVE$made ??= new RegExp("(?:['’]s?|\\s?[:–—-])$");
}
function findHeadOwners(heading, lexicon) {
  const bare = heading.replace((pattern$374 ??= new RegExp("[*_`]+", "g")), "").replace((pattern$375 ??= new RegExp("[\\s:：]+$")), "");
  if (bare.length > LONGEST5) return [];
  const list2 = (pattern$376 ??= new RegExp("\\S\\s*\\(([^()]{2,60})\\)$", "u")).exec(bare)?.[1]?.trim() ?? "";
  if (list2 !== "") {
    const names = splitOwners(list2, lexicon);
    return names.some((name) => areKnown(name, lexicon)) && areOwners(list2, lexicon, true) ? names : [];
  }
  const words = splitWords(bare);
  for (let count = 1; count <= MOST_WORDS7 && count < words.length; count++) {
    const behind2 = words.slice(-count).join(" ");
    const before = words.slice(0, -count).join(" ");
    const lead2 = leads(lexicon.words);
    if (lead2.test(before) && heads(lead2.cut(before), behind2, lexicon)) return splitOwners(behind2, lexicon);
    const first2 = words.slice(0, count).join(" ");
    const owner = first2.replace(POSSESSIVE(), "");
    if (owner !== first2 && heads(words.slice(count).join(" "), owner, lexicon)) return splitOwners(owner, lexicon);
  }
  return [];
}
function heads(name, people, lexicon) {
  const isPerson2 = (each) => !isCollective(each, lexicon) && !splitWords(each).some((word) => namesNobody(word, lexicon));
  return areKnown(people, lexicon) && splitOwners(people, lexicon).every(isPerson2) && readSectionName(name, lexicon.words) === "actions";
}

// src/core/reading/observe/field.ts
var MARKS2$made;
function MARKS2() {
  return MARKS2$made ??= new RegExp("[*`]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "gu");
}
var patterns5 = perVocabulary((vocabulary) => {
  const behind2 = (labels2) => createMatcher(String.raw`^${anyFolded(labels2)}\s*[:：]\s*(.+)$`, "", labels2);
  return {
    owner: behind2(gather(vocabulary, ({ tasks: tasks2 }) => tasks2.ownerLabels)),
    due: behind2(gather(vocabulary, ({ due, columns: columns2 }) => [...due.labels, ...columns2.due]))
  };
});
function findField(line, lexicon) {
  const text = line.replace(MARKS2(), "").trim();
  const { owner, due } = patterns5(lexicon.words);
  const names = owner.exec(text)?.[1];
  const inside = { ...lexicon, inSection: true };
  if (names !== void 0 && (isNick(names) || areOwners(names, inside, false)))
    return { kind: "owner", owners: splitOwners(names, inside) };
  const day = due.exec(text)?.[1];
  return day === void 0 ? null : { kind: "due", words: day };
}

// src/core/reading/task-heads.ts
var LABELLED$made;
function LABELLED() {
  return LABELLED$made ??= new RegExp("^[*_]{0,3}\\p{L}+(?:\\s\\p{L}+){0,2}[*_]{0,3}[:：][*_]{0,3}\\s*\\S", "u");
}
var NUMBER2$made;
function NUMBER2() {
  return NUMBER2$made ??= new RegExp("^(?:\\p{Lu}\\p{L}+\\s)?#?\\d{1,3}[.):]\\s+(?=\\S)", "u");
}
function raiseTasks(lines, level, lexicon) {
  if (!lines.some(({ kind }) => kind === "heading")) return lines;
  const found = [...lines];
  for (const [index2, head] of lines.entries()) {
    if (head.kind !== "heading" || head.level <= level) continue;
    let end2 = index2 + 1;
    while (end2 < lines.length && lines[end2]?.kind !== "heading") end2++;
    const own = lines.slice(index2 + 1, end2);
    if (!areFields(
      own.filter(({ kind }) => kind !== "blank"),
      lexicon
    ))
      continue;
    found[index2] = changeLine(head, { kind: "bullet", indent: -1, content: head.content.replace(NUMBER2(), "") });
    for (const [at, line] of own.entries())
      if (line.kind === "text") found[index2 + 1 + at] = changeLine(line, { kind: "bullet" });
  }
  return found;
}
function areFields(lines, lexicon) {
  const isField = ({ kind, content, box }) => (kind === "bullet" || kind === "text") && box === null && LABELLED().test(content);
  return lines.length > 0 && lines.every(isField) && lines.some(({ content }) => findField(content, lexicon)?.kind === "owner");
}

// src/core/reading/due/clean-text.ts
var MOST_TEXT2 = 1200;
var NOISE$made;
function NOISE() {
  return NOISE$made ??= new RegExp("https?:\\/\\/\\S+|`[^`]*`|\"[^\"\\n]{1,300}\"|“[^”\\n]{1,300}”|„[^“”\\n]{1,300}[“”]|«[^»\\n]{1,300}»|「[^」\\n]{1,300}」|[*_]|[０-９]|(?<=\\d)\\s(?=[月日号號])", "g");
}
var MAY_BE_NOISE$made;
function MAY_BE_NOISE() {
  return MAY_BE_NOISE$made ??= new RegExp("[`\"“„«「*_０-９]|:\\/\\/|\\d\\s[月日号號]");
}
function cleanText(whole) {
  if (whole.length <= MOST_TEXT2 && !MAY_BE_NOISE().test(whole)) return { text: whole, locate: (offset) => offset };
  let text = "";
  let end2 = 0;
  const pieces = [[0, 0]];
  const keep = (until) => {
    text += whole.slice(end2, until);
  };
  const [from, to] = whole.length <= MOST_TEXT2 ? [whole.length, whole.length] : [MOST_TEXT2 / 2, whole.length - MOST_TEXT2 / 2];
  const skip = (start, behind2, instead) => {
    if (start < end2) return;
    keep(start);
    text += instead;
    end2 = behind2;
    pieces.push([text.length, end2]);
  };
  for (const match of whole.matchAll(NOISE())) {
    if (match.index >= from && end2 < to) skip(Math.max(from, end2), to, " \u2026 ");
    if (match.index < end2) continue;
    skip(match.index, match.index + match[0].length, replace(match[0]));
  }
  if (end2 < to && from < whole.length) skip(Math.max(from, end2), to, " \u2026 ");
  keep(whole.length);
  return { text, locate: (offset) => locate(pieces, offset) };
}
function replace(part) {
  if ((pattern$377 ??= new RegExp("^[*_\\s]$")).test(part)) return "";
  return (pattern$378 ??= new RegExp("^[０-９]$")).test(part) ? String(part.charCodeAt(0) - 65296) : " ";
}
function locate(pieces, offset) {
  const [clean, given] = pieces.findLast(([start]) => start <= offset) ?? [0, 0];
  return given + offset - clean;
}

// src/core/reading/due/cues.ts
function perLanguage(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (language) => {
    const known = made.get(language);
    if (known !== void 0) return known;
    const fresh = make(language.due, language);
    made.set(language, fresh);
    return fresh;
  };
}
function maybe(words, most = 2) {
  return words.length === 0 ? "" : String.raw`(?:${anyFolded(words)}\s*){0,${most}}`;
}
var LONGEST_SHORT = 5;
function anyName(names) {
  const short = names.flatMap(([, ...others]) => others.filter((name) => name.length <= LONGEST_SHORT));
  const stop = String.raw`${anyFolded(short)}\.(?=,?\s*[\p{L}\d])`;
  return short.length === 0 ? anyFolded(names.flat()) : `(?:${stop}|${anyFolded(names.flat())})`;
}
function indexOfName(names) {
  const index2 = /* @__PURE__ */ new Map();
  for (const [place3, words] of names.entries())
    for (const word of words.flatMap(spellOut)) if (!index2.has(word)) index2.set(word, place3);
  return (written) => index2.get(foldName2(written)) ?? -1;
}
function spellOut(name) {
  return [foldName2(name), foldName2(name.replace((pattern$379 ??= new RegExp("[äöü]", "g")), (letter) => `${foldLetters(letter)}e`))];
}
function foldName2(name) {
  return foldWord(name).replace((pattern$380 ??= new RegExp("\\s|\\.$", "g")), "");
}
function cueWord(words) {
  const measured = [...Object.values(words.units).flat(), ...words.not];
  const before = words.before.length === 0 ? [] : [String.raw`(?<!${anyFolded(measured)}\s+)${anyFolded(words.before)}`];
  const all = [...words.by, ...words.labels];
  const others = all.filter((word) => (pattern$381 ??= new RegExp("\\p{L}", "u")).test(word));
  const signs2 = all.filter((word) => !others.includes(word)).map((sign) => String.raw`(?<![\d日일)]\s?)${sign}`);
  return `(?:${[...before, ...others.length === 0 ? [] : [anyFolded(others)], ...signs2].join("|")})`;
}
function cueBefore(words) {
  return String.raw`${cueWord(words)}[:：\s(]*${maybe(words.articles)}(?:(?:${anyFolded(words.endOfDay)}|${timeOfDay(words)})\s+${maybe(words.on, 1)})?${maybe(words.end, 1)}`;
}
function timeOfDay(words) {
  const [times, zones] = [words.times ?? [], words.zones ?? []];
  const named = times.length === 0 ? "" : `|${anyFolded(times)}`;
  const zone = zones.length === 0 ? "" : String.raw`(?:\s${anyFolded(zones)})?`;
  return String.raw`(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m(?:\.|(?!\p{L}))|\d{1,2}:\d\d(?!\d)${named})${zone}`;
}
function timeBehind(words) {
  const at = anyFolded(words.at);
  return String.raw`(?:,?\s+(?:${at}\s+)?(?:${timeOfDay(words)}|${anyFolded(words.endOfDay)}))?`;
}
function noDate(words) {
  return String.raw`(?!\s*,?\s*(?:${anyFolded(words.months.flat())}|(?!${timeOfDay(words)})\d))`;
}
var CUE_AT_END = perLanguage((words) => new RegExp(`${cueBefore(words)}$`, "u"));
var LONGEST_CUE = 60;
function findCueAt(text, at, language) {
  const from = Math.max(0, at - LONGEST_CUE);
  const match = CUE_AT_END(language).exec(text.slice(from, at));
  return match === null ? null : from + match.index;
}
var MOST_CORES = 12;
function* findCores(text, pattern2, language) {
  let count = 0;
  for (const match of text.matchAll(pattern2)) {
    if (++count > MOST_CORES) return;
    const cue2 = findCueAt(text, match.index, language);
    const groups = match.groups ?? {};
    yield {
      groups,
      start: cue2 ?? match.index,
      end: match.index + match[0].length,
      isCued: cue2 !== null || groups["behind"] !== void 0,
      core: match.index
    };
  }
}
function cueBehind(words) {
  if (words.byBehind.length === 0) return "";
  const behind2 = String.raw`\s*(?<behind>${anyFolded([...words.byBehind, ...words.planned ?? []])})`;
  const weekday = String.raw`\s*[(（]\p{L}{1,3}[)）]`;
  return isJoined(words) ? String.raw`(?:(?:${weekday})?${behind2}|\s*[(（]\p{L}[)）])?` : `(?:${behind2})?`;
}

// src/core/reading/due/context.ts
var TELLING = english.sentences?.telling ?? [];
var PATTERNS = perLanguage((words, { tasks: tasks2 }) => ({
  starts: new RegExp(
    String.raw`${anyFolded(words.starts)}(?:\s+${anyFolded([...words.starts, ...words.on, ...words.at, ...words.articles])})?\s*$`,
    "u"
  ),
  startsBehind: new RegExp(String.raw`^\s*${anyFolded(words.startsBehind)}`, "u"),
  condition: new RegExp(String.raw`${anyFolded(words.conditions)}[^,;:–—]*$`, "u"),
  not: new RegExp(String.raw`${anyFolded(words.not)}[^,;:–—]*$`, "u"),
  before: new RegExp(`^${anyFolded(words.before)}`, "u"),
  planned: new RegExp(`${anyFolded(words.planned ?? [])}$`, "u"),
  label: new RegExp(`^${anyFolded(words.labels)}`, "u"),
  asked: new RegExp(String.raw`^\s+${anyFolded([...TELLING, ...tasks2.telling])}\s*(?:[.!?;)]|$)`, "u")
}));
var PRESENT$made;
function PRESENT() {
  return PRESENT$made ??= new RegExp(`^${either(AT_PRESENT)}$`);
}
var ASKS_HOW$made;
function ASKS_HOW() {
  return ASKS_HOW$made ??= new RegExp(String.raw`\b${either(HOW)}\s(?!${either(INFINITIVES)}\s)[^,;:–—]{0,200}$`);
}
var NEAR = 40;
function countsAsDue({ due, start, end: end2 }, { text, language, meeting }) {
  const { planned, starts, startsBehind, condition, not, before, label: label2, asked } = PATTERNS(language);
  if (start > 0 && starts.test(text.slice(Math.max(0, start - NEAR), start))) return false;
  if (startsBehind.test(text.slice(end2))) return false;
  if (due !== null && due < meeting && planned.test(text.slice(start, end2))) return false;
  if (start > 0 && label2.test(text.slice(start, end2)) && asked.test(text.slice(end2))) return false;
  const sentence = text.slice(0, start).split((pattern$382 ??= new RegExp("[.!?]\\s"))).at(-1) ?? "";
  if (PRESENT().test(text.slice(start, end2)) && ASKS_HOW().test(sentence)) return false;
  return !condition.test(sentence) && !(before.test(text.slice(start, end2)) && not.test(sentence));
}
var mayNameMeeting = mayHold(LANGUAGES.flatMap(({ sections: sections7 }) => sections7.nextMeeting));
var MEETING = perLanguage((_words, { sections: sections7 }) => findsWord(sections7.nextMeeting));
var NEXT_MEETING = perLanguage((words, { sections: sections7 }) => {
  const meeting = anyFolded(sections7.nextMeeting);
  const behind2 = words.byBehind.length === 0 ? "(?!)" : String.raw`${meeting}\s*${anyFolded(words.byBehind)}`;
  return new RegExp(String.raw`${cueWord(words)}\s+${maybe(words.articles)}${meeting}|${behind2}`, "u");
});
function* findNextMeeting(text, next2) {
  if (!mayNameMeeting(text)) return;
  for (const language of LANGUAGES) {
    const match = MEETING(language).test(text) ? NEXT_MEETING(language).exec(text) : null;
    if (match !== null) yield { due: next2, start: match.index, end: match.index + match[0].length };
  }
}

// src/core/reading/due/guess-languages.ts
function tracesOf(words) {
  const { day, week, fortnight, month, year } = words.units;
  const relative = [words.today, words.tomorrow, words.dayAfterTomorrow, words.endOfDay];
  return [
    ["unit", [day, week, fortnight, month, year, words.hours ?? []].flat()],
    ["week", week],
    ["period", [...relative, words.endOfWeek, words.endOfMonth, words.endOfYear, words.weekNumber ?? []].flat()],
    ["month", words.months.flat()],
    ["weekday", words.weekdays.flat()],
    ["cue", [...words.by, ...words.before, ...words.labels, ...words.byBehind]],
    ["span", [...words.within, ...words.withinBehind, ...words.more]],
    ["end", [...words.end, ...words.endBehind]],
    ["middle", [...words.middle, ...words.middleBehind]],
    ["near", [...words.this, ...words.next, ...words.coming]],
    ["next", [...words.next, ...words.inAWeek, ...words.nextWeeks]],
    ["on", words.on],
    ["source", words.sources]
  ];
}
var UNSPACED2$made;
function UNSPACED2() {
  return UNSPACED2$made ??= new RegExp("[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}]", "u");
}
var CORES = ["unit", "period", "month", "weekday"];
var MEASURED = ["cue", "on", "source"];
function splitWords2(phrase) {
  return (pattern$383 ??= new RegExp("^[a-z]+$")).test(phrase) ? [phrase] : foldWord(phrase).split((pattern$384 ??= new RegExp("[^\\p{L}]+", "u")));
}
var englishWords = remember(
  () => new Set(tracesOf(english.due).flatMap(([, phrases]) => phrases.flatMap(splitWords2)))
);
function findKeyword(words, language) {
  const own = language === english ? words : words.filter((word) => !englishWords().has(word));
  return (own.length > 0 ? own : words).reduce((longest, word) => word.length >= longest.length ? word : longest, "");
}
function collect() {
  const found = /* @__PURE__ */ new Map();
  for (const language of LANGUAGES)
    for (const [trace, phrases] of tracesOf(language.due))
      for (const words of phrases.map(splitWords2)) {
        const keyword = findKeyword(words, language);
        const known = found.get(keyword) ?? [];
        const isOwn = !known.some((mark) => mark.language === english && mark.trace === trace);
        const others = words.filter((word) => word !== "" && word !== keyword);
        known.push({ language, trace, others, isOwn });
        found.set(keyword, known);
      }
  return found;
}
var marks = remember(collect);
var joined = remember(
  () => LANGUAGES.filter(({ due }) => isJoined(due)).map((language) => ({ language, traces: tracesOf(language.due) }))
);
function guessLanguages(text) {
  const hasDigit = (pattern$385 ??= new RegExp("\\d")).test(text);
  const hasNumbers = hasDigit && (pattern$386 ??= new RegExp("\\d[./-]\\d")).test(text);
  const found = findTraces(text);
  if (found.size === 0 && !hasDigit) return found;
  const guess = /* @__PURE__ */ new Map();
  for (const language of [...LANGUAGES.slice(1), english]) {
    const left = found.get(language);
    if (left === void 0 && language !== english) continue;
    const traces = left ?? /* @__PURE__ */ new Set();
    const isTold2 = CORES.some((trace) => traces.has(trace)) || hasDigit && MEASURED.some((trace) => traces.has(trace));
    if (isTold2 || hasDigit && language === english)
      guess.set(language, addNumbers(traces, hasDigit, hasNumbers, text));
  }
  const sorted = [...guess].toSorted(
    ([a, has], [b, have]) => a === english ? 1 : b === english ? -1 : have.size - has.size
  );
  return guess.size > 1 ? new Map(sorted) : guess;
}
function findTraces(text) {
  const found = /* @__PURE__ */ new Map();
  const speaking = /* @__PURE__ */ new Set([english]);
  const known = marks();
  const words = listWords4(text);
  for (const word of words)
    for (const { language, trace, others, isOwn } of known.get(word) ?? []) {
      if (!others.every((other) => words.includes(other))) continue;
      const traces = found.get(language);
      if (traces === void 0) found.set(language, /* @__PURE__ */ new Set([trace]));
      else traces.add(trace);
      if (isOwn) speaking.add(language);
    }
  for (const language of found.keys()) if (!speaking.has(language)) found.delete(language);
  if (!isPlain(text) && UNSPACED2().test(text))
    for (const { language, traces } of joined()) leave(found, language, traces, text);
  return found;
}
function leave(found, language, traces, text) {
  const left = traces.filter(([, words]) => words.some((word) => text.includes(word))).map(([trace]) => trace);
  if (left.length > 0) found.set(language, new Set(left));
}
function addNumbers(traces, hasDigit, hasNumbers, text) {
  if (hasDigit) traces.add("number");
  if (hasNumbers) traces.add("numbers");
  if (hasDigit && (pattern$387 ??= new RegExp("(?<![a-z\\d])q[1-4](?![a-z\\d])", "i")).test(text)) traces.add("month");
  return traces;
}
function listWords4(text) {
  if (isPlain(text)) return text.toLowerCase().match((pattern$388 ??= new RegExp("\\w+", "g"))) ?? [];
  return foldWord(text).match((pattern$389 ??= new RegExp("[\\p{L}\\d_]+", "gu"))) ?? [];
}

// src/core/reading/due/iso-days.ts
var DAY6 = String.raw`(?:19|20)\d{2}-\d{2}-\d{2}`;
var PATTERNS2 = perLanguage((words) => {
  const day = String.raw`(?<day>\d{4}-\d{1,2}-\d{1,2})`;
  const label2 = String.raw`${anyFolded(words.labels)}(?:\s*[:：]{1,2}\s*)`;
  return {
    // Signs and fields of Obsidian, Logseq and Org: `📅 2026-01-31`, `:date: …`, `DEADLINE: <2026-01-31 Sat>`, `@due(…)`.
    marked: new RegExp(
      String.raw`(?:📅|📆|🗓️?|⏰|:${either(DAY_SHORTCODES)}:|${label2}|@due\()\s*(?:<${day.replace("day", "timed")}[^<>]{0,20}>|${day}(?!\d))`,
      "u"
    ),
    cued: new RegExp(
      String.raw`${cueBefore(words)}(?:${anyName(words.weekdays)},?\s*\(?)?${maybe(words.end, 1)}${day}(?![\d-])`,
      "u"
    ),
    behind: new RegExp(String.raw`${day}\s*${anyFolded(words.byBehind)}`, "u"),
    elsewhere: new RegExp(
      String.raw`(?:${anyFolded([...words.starts, ...words.sources, ...words.events, ...words.takesPlace, ...words.papers])}(?:\s+${anyFolded([...words.next, ...words.again])})?(?:\s+${anyFolded([...words.articles, ...words.at, ...words.of, ...words.starts])})*|[🛫➕✅❌⏳⌛]\uFE0F?|:${either(PLANNED_SHORTCODES)}:|${either(PLANNED_FIELDS)}:)[\s:([<]*$`,
      "u"
    ),
    byEvent: new RegExp(
      String.raw`${cueWord(words)}\s+(?:[^.;:!?()]|\.(?=\S)){2,60}(?:\(|\s${anyFolded(words.on)}\s+)$`,
      "u"
    ),
    names: new RegExp(
      String.raw`^(?:['’]s(?!\p{L})|\s+${anyFolded([...words.startsBehind, ...words.to, ...words.events, ...words.papers])})`,
      "u"
    ),
    opening: new RegExp(String.raw`${anyFolded(words.rangeStarts)}\s+$`, "u"),
    days: new RegExp(
      String.raw`(?<![\w/.-])(?:${DAY6}\s?(?:${anyFolded([...words.to, ...words.through])}|\/|,|\.\.|–|—|-|->|→)\s?){0,4}(${DAY6})(?![\w/-]|\.\w)`,
      "gu"
    )
  };
});
var MAY_BE_ISO$made;
function MAY_BE_ISO() {
  return MAY_BE_ISO$made ??= new RegExp("\\d{4}-\\d");
}
function* findCuedIso({ text, language }) {
  if (!MAY_BE_ISO().test(text)) return;
  const { marked: marked2, cued: cued2, behind: behind2 } = PATTERNS2(language);
  const match = marked2.exec(text) ?? cued2.exec(text) ?? behind2.exec(text);
  if (match === null) return;
  const words = match.groups?.["day"] ?? match.groups?.["timed"] ?? "";
  yield { due: readIso(words), start: match.index, end: match.index + match[0].length };
}
var ASIDE4$made;
function ASIDE4() {
  return ASIDE4$made ??= new RegExp("~~[^~]{1,200}~~|\\[[^[\\]]{1,200}\\]\\([^()\\s]{0,300}[\\s)]", "g");
}
var NEAR2 = 80;
function findBareIso(whole, meeting, languages) {
  if (!MAY_BE_ISO().test(whole)) return null;
  const text = whole.replace(ASIDE4(), (part) => " ".repeat(part.length));
  const patterns16 = languages.map(PATTERNS2);
  for (const match of text.matchAll(PATTERNS2(languages[0]).days)) {
    const near = text.slice(Math.max(0, match.index - NEAR2), match.index);
    const isRange = match[0] !== match[1];
    const opening = isRange ? patterns16.map(({ opening: opening2 }) => opening2.exec(near)?.[0] ?? "").find((word) => word !== "") ?? "" : "";
    const before = near.slice(0, near.length - opening.length);
    const after = text.slice(match.index + match[0].length);
    if (patterns16.some((each) => each.elsewhere.test(before) && !each.byEvent.test(before))) continue;
    if (patterns16.some(({ names }) => names.test(after))) continue;
    const due = readIso(match[1] ?? "");
    const isNoted = due === meeting && (pattern$390 ??= new RegExp("^\\W*$")).test(text.slice(0, match.index));
    if (due !== null && meeting !== null && (due < meeting || isNoted)) continue;
    return { due, start: match.index - opening.length, end: match.index + match[0].length };
  }
  return null;
}
function readIso(words) {
  const [year = 0, month = 0, day = 0] = words.split("-").map(Number);
  return formatDay(year, month, day);
}

// src/core/reading/due/events.ts
var PATTERNS3 = perLanguage((words) => ({
  event: new RegExp(
    String.raw`${anyFolded([...words.events, ...words.takesPlace, ...words.starts])}(?:\s+(?:${anyFolded([...words.next, ...words.again])}))?\s*$`,
    "u"
  ),
  cued: new RegExp(
    String.raw`${cueWord(words)}\s+${maybe(words.articles)}${maybe(words.next, 1)}(?:${anyFolded(words.events)})\s*$`,
    "u"
  )
}));
var SOURCE = perLanguage(
  (words) => new RegExp(
    String.raw`${anyFolded([...words.on, ...words.of, ...words.starts, ...words.during])}\s+${maybe(words.articles)}${anyFolded(words.events)}\s*$`,
    "u"
  )
);
function isOfEvent(text, at, language) {
  return SOURCE(language).test(text.slice(Math.max(0, at - LONGEST_EVENT), at));
}
var LONGEST_EVENT = 40;
function isEventBefore(text, at, language) {
  const { event, cued: cued2 } = PATTERNS3(language);
  const before = text.slice(Math.max(0, at - LONGEST_EVENT), at);
  return event.test(before) && !cued2.test(before);
}

// src/core/reading/due/days-of-month.ts
var PATTERNS4 = perLanguage((words) => {
  const isDate = String.raw`(?!\s*,?\s*(?:${anyFolded(words.months.flat())}|\d))`;
  const contracted = [...words.by, ...words.before].filter(
    (word) => words.articles.includes(word.split((pattern$391 ??= new RegExp("[\\s']"))).at(-1) ?? "")
  );
  const ends = String.raw`(?=\s*(?:[,;:)\]!?]|\.(?:\s|$)|$))`;
  return {
    numbered: new RegExp(
      // Not `by the third week`: that is no day.
      String.raw`(?<![\d.,:/-])(?<day>\d{1,2})${anyEnding(words.ordinals)}(?![\d.,:/-]\d)(?!\s+${anyFolded(words.units.week)})${isDate}${cueBehind(words)}`,
      "gu"
    ),
    bare: new RegExp(
      String.raw`(?:${anyFolded(contracted)}|${cueWord(words)}\s+${anyFolded(words.articles)}${orderOf(words) === "auto" ? "" : String.raw`|${cueWord(words)}\s+(?=${anyName(words.weekdays)})`})\s*(?:(?<weekday>${anyName(words.weekdays)}),?\s+)?(?<day>\d{1,2})${ends}`,
      "gu"
    ),
    on: new RegExp(
      String.raw`${anyFolded(words.on)}\s+${maybe(words.articles)}(?:${anyFolded(words.endOfDay)}\s+)?(?:(?<weekday>${anyName(words.weekdays)})(?!\p{L}|\s*(?:[,/&]|${anyFolded(words.through)})\s*${anyName(words.weekdays)})${noDate(words)}${timeBehind(words)}|(?<day>\d{1,2})${anyEnding(words.ordinals)}${isDate})`,
      "gu"
    ),
    numberOf: indexOfName(words.weekdays)
  };
});
function* findDayOfMonth({ text, meeting, language }) {
  const { numbered: numbered3, bare, numberOf } = PATTERNS4(language);
  for (const { start, end: end2, isCued, groups } of findCores(text, numbered3, language))
    if (isCued) yield { due: nextDay(meeting, Number(groups["day"])), start, end: end2 };
  for (const match of text.matchAll(bare)) {
    const { weekday, day } = match.groups ?? {};
    const due = nextDay(meeting, Number(day));
    const isThat = weekday === void 0 || due !== null && weekdayOf(due) === numberOf(weekday);
    if (due !== null && isThat) yield { due, start: match.index, end: match.index + match[0].length };
  }
}
function nextDay(meeting, day) {
  const [year = 1970, month = 1] = meeting.split("-").map(Number);
  const here = formatDay(year, month, day);
  return here !== null && here >= meeting ? here : formatDay(month === 12 ? year + 1 : year, month % 12 + 1, day);
}
function* findOnDay({ text, meeting, language }) {
  const { on: on2, numberOf } = PATTERNS4(language);
  for (const match of text.matchAll(on2)) {
    if (isEventBefore(text, match.index, language)) continue;
    const { weekday, day } = match.groups ?? {};
    const due = weekday === void 0 ? nextDay(meeting, Number(day)) : addDays(meeting, (numberOf(weekday) - weekdayOf(meeting) + 7) % 7);
    yield { due, start: match.index, end: match.index + match[0].length };
  }
}

// src/core/reading/due/named-days.ts
function namedDay(words) {
  const month = anyName(words.months);
  const ending = `(?:${anyEnding(words.ordinals)})?`;
  const until = String.raw`\s*(?:-|–|~|〜|${anyFolded(words.to)})\s*`;
  const near = maybe([...words.next, ...words.this, ...words.coming], 1);
  const weekday = String.raw`(?:${near}${anyName(words.weekdays)},?\s+${maybe(words.articles)})?`;
  const year = String.raw`(?:,?(?:-|\s+)${maybe(words.of, 1)}(?<y2>\d{4}|['’]\d{2}(?!\d)))?`;
  const monthFirst = String.raw`(?:(?<y1>\d{4})\s*[年년]\s*)?(?<!\d)(?<m1>${month})\s*(?<d1>\d{1,2})(?!\d)${ending}(?:${until}(?<r1>\d{1,2})(?!\d)${ending})?(?:,?\s+(?<y3>\d{4}|['’]\d{2}(?!\d)))?`;
  const dayFirst = String.raw`(?<range>\d{1,2}${ending}${until})?(?<![\d.])(?<d2>\d{1,2})${ending}(?:-|\.?\s*${maybe([...words.of, ...words.articles])})(?<m2>${month})${year}`;
  return String.raw`(?:${weekday}(?:${monthFirst}|${dayFirst}))(?!['’]?[\p{Script=Latin}\d])`;
}
var PATTERNS5 = perLanguage((words) => ({
  day: new RegExp(`${namedDay(words)}${timeBehind(words)}${cueBehind(words)}`, "gu"),
  isInEvent: new RegExp(String.raw`${cueWord(words)}\s+(?:[^.;:!?()]|\.(?=\S)){2,60}\($`, "u"),
  isOn: new RegExp(String.raw`${anyFolded(words.on)}\s+${maybe(words.articles)}$`, "u"),
  monthOf: indexOfName(words.months)
}));
var READ = /* @__PURE__ */ new WeakMap();
function listDays(scene) {
  const known = READ.get(scene);
  if (known !== void 0) return known;
  const { text, language } = scene;
  const days2 = [...findCores(text, PATTERNS5(language).day, language)].map((core) => ({
    ...core,
    due: readDay2(core.groups, scene),
    isRange: core.groups["r1"] !== void 0 || core.groups["range"] !== void 0
  }));
  READ.set(scene, days2);
  return days2;
}
function readDay2(groups, { meeting, language }) {
  const { m1, d1, r1, y1, y3, d2, m2, y2 } = groups;
  const month = PATTERNS5(language).monthOf(m1 ?? m2 ?? "") + 1;
  const day = Number(r1 ?? d1 ?? d2);
  const year = y1 ?? y2 ?? y3;
  return formatDay(
    year === void 0 ? guessYear(meeting, month, day) : Number(year.replace((pattern$392 ??= new RegExp("^['’]")), "20")),
    month,
    day
  );
}
function guessYear(meeting, month, day) {
  const year = Number(meeting.slice(0, 4));
  const here = formatDay(year, month, day);
  return here !== null && here < addDays(meeting, -60) ? year + 1 : year;
}
function* findNamedDay(scene) {
  const days2 = listDays(scene);
  for (const { due, start, end: end2, isCued } of days2) if (isCued) yield { due, start, end: end2 };
  for (const { due, core, end: end2 } of days2) {
    const stop = (pattern$393 ??= new RegExp("^\\)?\\s*[:–—-]\\s")).exec(scene.text.slice(end2));
    if (stop !== null && (pattern$394 ??= new RegExp("^\\(?$")).test(scene.text.slice(0, core))) yield { due, start: 0, end: end2 + stop[0].length };
  }
}
function* findEventDay(scene) {
  const { text, meeting, language } = scene;
  for (const { due, core, end: end2 } of listDays(scene)) {
    if (text[end2] !== ")" || isPast(due, meeting)) continue;
    const match = PATTERNS5(language).isInEvent.exec(text.slice(0, core));
    if (match !== null) yield { due, start: match.index, end: end2 + 1 };
  }
}
function* findTrailing2(scene) {
  const { text, meeting, language } = scene;
  const signs2 = isJoined(language.due) ? BRACKETED() : SET_APART();
  for (const { due, core, end: end2, isRange } of listDays(scene)) {
    if (isRange || isPast(due, meeting) || !(pattern$395 ??= new RegExp("^[)）\\].]{0,3}$")).test(text.slice(end2))) continue;
    const apart = signs2.exec(text.slice(0, core));
    if (apart?.[0] === ", " && (pattern$396 ??= new RegExp("^\\p{L}+,", "u")).test(text.slice(core, end2))) continue;
    if (apart !== null && !isEventBefore(text, apart.index, language))
      yield { due, start: text[core - 1] === "@" ? core - 1 : core, end: end2 };
  }
}
var SET_APART$made;
function SET_APART() {
  return SET_APART$made ??= new RegExp("(?:\\s[–—-]{1,2}\\s|[,;]\\s|\\s@)$");
}
var BRACKETED$made;
function BRACKETED() {
  return BRACKETED$made ??= new RegExp(String.raw`${SET_APART().source}|[(（[]$`);
}
function* findOnNamedDay(scene) {
  const { text, meeting, language } = scene;
  for (const { due, core, end: end2, isRange } of listDays(scene)) {
    if (isRange || isPast(due, meeting)) continue;
    const on2 = PATTERNS5(language).isOn.exec(text.slice(0, core));
    if (on2 !== null && !isEventBefore(text, on2.index, language)) yield { due, start: on2.index, end: end2 };
  }
}
function isPast(due, meeting) {
  return due !== null && due < meeting;
}

// src/core/reading/due/numeric-days.ts
var SHORT3 = String.raw`|[0-3]\d-[01]\d(?=[\s).,;]*(?:$|[),;.]))`;
var PATTERNS6 = perLanguage((words) => {
  const weekday = String.raw`(?:(?<weekday>${anyName(words.weekdays)}),?\s+${maybe(words.articles)})?`;
  const numbers = String.raw`(?<numbers>\d{1,4}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{1,2}-\d{1,2}-\d{4}${orderOf(words) === "day-first" ? SHORT3 : ""})(?<stop>\.(?=[\s),;]|$))?`;
  return {
    day: new RegExp(String.raw`${weekday}(?<![\d/.-])${numbers}(?![\d%]|[/.]\d)${cueBehind(words)}`, "gu"),
    order: orderOf(words),
    isOrdinal: words.ordinals.includes("."),
    numberOf: indexOfName(words.weekdays)
  };
});
function* findNumeric({ text, meeting, language, dates }) {
  const { day, order, isOrdinal, numberOf } = PATTERNS6(language);
  for (const { start, end: end2, isCued, groups } of findCores(text, day, language)) {
    if (!isCued) continue;
    const { numbers = "", stop, weekday } = groups;
    const due = readNumbers2(numbers, {
      meeting,
      order: order === "auto" ? dates : order,
      dotted: orderOf(language.due),
      isOrdinal,
      isStopped: stop !== void 0,
      ...weekday === void 0 ? {} : { weekday: numberOf(weekday) }
    });
    if (due !== null) yield { due, start, end: end2 };
  }
}
function* findTrailingNumeric({ text, meeting, language, dates }) {
  const whole = TRAILING().exec(text);
  const match = whole ?? (IS_UNSPACED().test(text) ? TRAILING_SHORT().exec(text) : null);
  const { apart = "", numbers = "", weekday } = match?.groups ?? {};
  const { order, numberOf } = PATTERNS6(language);
  const day = weekday === void 0 ? null : numberOf(weekday);
  if (match === null || day === -1 || isEventBefore(text, match.index, language)) return;
  const due = readNumbers2(numbers.replace((pattern$397 ??= new RegExp("\\.$")), ""), {
    meeting,
    order: whole === null ? "month-first" : order === "auto" ? dates : order,
    dotted: order,
    isOrdinal: true,
    isStopped: numbers.endsWith("."),
    ...day === null ? {} : { weekday: day }
  });
  const start = match.index + apart.replace(weekday === void 0 ? (pattern$398 ??= new RegExp("@$")) : (pattern$399 ??= new RegExp("\\p{L}+,?\\s$", "u")), "").length;
  const most = numbers.length > SHORT_DAY ? Infinity : (pattern$400 ??= new RegExp("\\s$")).test(apart) ? SOON : NEAR_YEAR;
  const isNear = due !== null && due >= meeting && (most === Infinity || due <= addDays(meeting, most));
  if (isNear) yield { due, start, end: match.index + apart.length + numbers.length };
}
var TRAILING$made;
function TRAILING() {
  return TRAILING$made ??= new RegExp("(?<apart>\\s[–—-]{1,2}\\s(?:(?<weekday>\\p{L}{2,12}),?\\s)?|\\s\\((?=\\d)|[,;]\\s(?=\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\S?$))(?<numbers>\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}\\/\\d{1,2}\\/\\d\\d|(?<=[–—-]\\s(?:\\p{L}{2,12},?\\s)?)\\d{1,2}\\/\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.)[)\\].;]{0,3}$", "u");
}
var TRAILING_SHORT$made;
function TRAILING_SHORT() {
  return TRAILING_SHORT$made ??= new RegExp("(?<apart>[(（[]|\\s@|[,，、]\\s?|(?<=[^\\d\\s:：])\\s)(?<numbers>\\d{1,2}\\/\\d{1,2})(?:\\(\\p{L}\\))?[)）\\].;]{0,3}$", "u");
}
var IS_UNSPACED$made;
function IS_UNSPACED() {
  return IS_UNSPACED$made ??= new RegExp(`[${UNSPACED}]`, "u");
}
var [SOON, NEAR_YEAR] = [62, 300];
var SHORT_DAY = 5;
var HALF_A_YEAR = 183;
function readNumbers2(numbers, about) {
  const sign = (pattern$401 ??= new RegExp("[/.-]")).exec(numbers)?.[0] ?? "/";
  const [first2 = 0, second = 0, third] = numbers.split(sign).map(Number);
  if (numbers === "24/7") return null;
  if (first2 > 31) return third === void 0 ? null : formatDay(first2, second, third);
  if (sign === "." && third === void 0 && !isDotted(numbers, about)) return null;
  const year = third === void 0 ? null : third < 100 ? 2e3 + third : third;
  const read3 = (month, day) => formatDay(year ?? guessYear(about.meeting, month, day), month, day);
  if (sign === "." && third === void 0 && about.dotted === "month-first") return read3(first2, second);
  if (sign !== "/" || first2 > 12) return read3(second, first2);
  if (second > 12 || first2 === second) return read3(first2, second);
  const named = [read3(second, first2), read3(first2, second)].filter(
    (day) => day !== null && weekdayOf(day) === about.weekday
  );
  if (named.length === 1) return named[0] ?? null;
  if (about.order !== "auto") return about.order === "day-first" ? read3(second, first2) : read3(first2, second);
  const until = addDays(about.meeting, HALF_A_YEAR);
  const near = [read3(second, first2), read3(first2, second)].filter(
    (day) => day !== null && day >= about.meeting && day <= until
  );
  return near.length === 1 ? near[0] ?? null : null;
}
function isDotted(numbers, { dotted, isOrdinal, isStopped }) {
  if (isStopped && (isOrdinal || (pattern$402 ??= new RegExp("^(?:\\d{1,2}\\.(?:0\\d|1[0-2])|(?:0\\d|1\\d|2\\d|3[01])\\.\\d{1,2})$")).test(numbers)))
    return true;
  if (dotted === "day-first") return (pattern$403 ??= new RegExp("^(?:[0-2]\\d|3[01])\\.(?:0\\d|1[0-2])$")).test(numbers);
  return dotted === "month-first" && (pattern$404 ??= new RegExp("^(?:\\d|0\\d|1[0-2])\\.(?:[0-2]\\d|3[01])$")).test(numbers);
}

// src/core/reading/due/periods.ts
function beside(words, unit) {
  return String.raw`(?:${anyFolded(words)}\s*${anyFolded(unit)}|${anyFolded(unit)}\s*${anyFolded(words)})`;
}
function nextWeek(words) {
  return beside(words.next, words.units.week);
}
var UNOWNED2 = String.raw`(?!['’]\p{L}|\s*の)`;
var PATTERNS7 = perLanguage((words) => {
  const during = String.raw`(?:${anyFolded(words.during)}\s*|[:,–-]\s*)?`;
  const articles = maybe(words.articles);
  const end2 = String.raw`${anyFolded(words.end)}\s*`;
  const small = maybe([...words.articles, ...words.this], 3);
  const { week, month, year } = words.units;
  const months2 = anyName(words.months);
  const inYear = String.raw`(?:,?\s+${maybe(words.of, 1)}(?<year>\d{4}))?(?!\s*\d)`;
  const make = (source) => new RegExp(`${source}${cueBehind(words)}`, "gu");
  const endOf = (unit, whole) => make(
    String.raw`(?:${end2}(?<small>${small})${anyFolded(unit)}|(?<!\d)(?<whole>${anyFolded(whole)}))${UNOWNED2}(?!\s+#?\d)`
  );
  return {
    weekEnd: endOf(week, words.endOfWeek),
    monthEnd: endOf(month, words.endOfMonth),
    yearEnd: endOf(year, words.endOfYear),
    thisWeek: make(String.raw`(?<!${anyFolded(words.of)}\s)${during}${articles}${beside(words.this, week)}${UNOWNED2}`),
    nextEnd: make(
      `${end2}${articles}(?:(?<week>${nextWeek(words)})|(?<month>${beside(words.next, month)})|${beside(words.next, year)})${UNOWNED2}`
    ),
    named: make(
      String.raw`(?:${end2}${articles}(?:(?<month>${months2})|q(?<quarter>[1-4]))|(?<before>${months2})\s*${anyFolded(words.endBehind)})${inYear}`
    ),
    middle: make(
      String.raw`(?:${anyFolded(words.middle)}[\s-]*${articles}(?<month>${months2})|(?<before>${months2})\s*${anyFolded(words.middleBehind)})${inYear}`
    ),
    weekNext: make(
      String.raw`(?<!${anyFolded(words.of)}\s*)${during}${articles}(?<early>${anyFolded(words.early)}\s*${articles})?${nextWeek(words)}${UNOWNED2}(?!['’])`
    ),
    numbered: make(
      String.raw`(?:${end2})?${anyFolded(words.weekNumber ?? [])}\s?(?<number>\d{1,2})(?:\s?\/\s?(?<year>\d{4}))?(?![\d.])`
    ),
    weeks: new RegExp(
      String.raw`(?:${cueWord(words)}|${anyFolded(words.at)})\s+${articles}${anyFolded(words.nextWeeks)}`,
      "gu"
    ),
    monthOf: indexOfName(words.months),
    isJoined: isJoined(words)
  };
});
function* findThisWeek({ text, meeting, language }) {
  const { weekEnd, thisWeek } = PATTERNS7(language);
  const friday = addDays(mondayOf(meeting), 4);
  const due = friday < meeting ? addDays(friday, 7) : friday;
  for (const pattern2 of [weekEnd, thisWeek])
    for (const { start, end: end2 } of findCores(text, pattern2, language)) yield { due, start, end: end2 };
}
function* findThisEnd({ text, meeting, language }) {
  const { monthEnd, yearEnd } = PATTERNS7(language);
  const [year, month] = [Number(meeting.slice(0, 4)), Number(meeting.slice(5, 7))];
  const ends = [
    [monthEnd, lastDayOf(year, month)],
    [yearEnd, lastDayOf(year, 12)]
  ];
  for (const [pattern2, due] of ends)
    for (const { start, end: end2, isCued, groups } of findCores(text, pattern2, language))
      if (isCued || groups["whole"] !== void 0 || groups["small"] !== "") yield { due, start, end: end2 };
}
function* findNamedPeriod({ text, meeting, language }) {
  const { named, middle, monthOf, isJoined: isJoined2 } = PATTERNS7(language);
  for (const pattern2 of [named, middle])
    for (const { start, end: end2, isCued, groups } of findCores(text, pattern2, language)) {
      if (!isCued && !(isJoined2 && isSetApart(text, start, end2))) continue;
      const { month, before, quarter, year } = groups;
      const number = quarter === void 0 ? monthOf(month ?? before ?? "") + 1 : Number(quarter) * 3;
      const dayIn = (of) => pattern2 === named ? lastDayOf(of, number) : formatDay(of, number, 15);
      yield { due: chooseYear(dayIn, meeting, year), start, end: end2 };
    }
}
function isSetApart(text, start, end2) {
  return (pattern$405 ??= new RegExp("^[)）\\].。]{0,2}$")).test(text.slice(end2)) && (pattern$406 ??= new RegExp("[\\s,，、(（:：–—-]$")).test(text.slice(0, start));
}
function chooseYear(dayIn, meeting, written) {
  const here = Number(written ?? meeting.slice(0, 4));
  const day = dayIn(here);
  return written === void 0 && day !== null && day < meeting ? dayIn(here + 1) : day;
}
function* findNextEnd({ text, meeting, language }) {
  for (const { start, end: end2, isCued, groups } of findCores(text, PATTERNS7(language).nextEnd, language)) {
    const { week, month } = groups;
    if (week === void 0 && !isCued) continue;
    const year = Number(meeting.slice(0, 4));
    const last = month === void 0 ? lastDayOf(year + 1, 12) : lastDayOf(year, Number(meeting.slice(5, 7)) + 1);
    yield { due: week === void 0 ? last : addDays(mondayOf(meeting), 11), start, end: end2 };
  }
}
function* findNextWeeks({ text, meeting, language }) {
  for (const match of text.matchAll(PATTERNS7(language).weeks))
    yield { due: addDays(meeting, 7), start: match.index, end: match.index + match[0].length };
}
function* findNextWeek({ text, meeting, language }) {
  const { weekNext, isJoined: isJoined2 } = PATTERNS7(language);
  for (const { start, end: end2, isCued, groups } of findCores(text, weekNext, language)) {
    const isSaid2 = isCued || (pattern$407 ??= new RegExp("(?:^|[,;:.(–-])\\s*$")).test(text.slice(0, start));
    if (isJoined2 ? isCued : groups["early"] === void 0 || isSaid2)
      yield { due: addDays(mondayOf(meeting), 11), start, end: end2 };
  }
}
function* findNumberedWeek({ text, meeting, language }) {
  for (const { start, end: end2, isCued, groups } of findCores(text, PATTERNS7(language).numbered, language)) {
    const [week, year] = [Number(groups["number"]), groups["year"]];
    if (!isCued || week < 1 || week > 53) continue;
    const friday = (of) => addDays(mondayOf(`${of}-01-04`), (week - 1) * 7 + 4);
    yield { due: chooseYear(friday, meeting, year), start, end: end2 };
  }
}

// src/core/reading/due/relative-days.ts
var PATTERNS8 = perLanguage((words) => {
  const make = (source) => new RegExp(String.raw`${source}${cueBehind(words)}(?<last>[.)]+$)?`, "gu");
  const isMore = String.raw`(?!\s*(?:${anyName(words.weekdays)}|${anyName(words.months)}|${anyFolded([...words.tomorrow, ...words.on])}|\d))`;
  return {
    // `the Friday end of day deadline` is that of Friday.
    end: make(String.raw`(?<!${anyName(words.weekdays)},?\s+)${anyFolded(words.endOfDay)}${isMore}(?!['’])`),
    // The farthest first: in `the day after tomorrow` stands `tomorrow`.
    days: [
      [2, make(`${anyFolded(words.dayAfterTomorrow)}(?!['\u2019])`)],
      [1, make(`${anyFolded(words.tomorrow)}(?!['\u2019])${timeBehind(words)}`)],
      [0, make(`${anyFolded(words.today)}(?!['\u2019])${isMore}`)]
    ]
  };
});
function* findRelativeDay({ text, meeting, language }) {
  const { end: end2, days: days2 } = PATTERNS8(language);
  for (const core of findCores(text, end2, language)) yield { due: meeting, start: core.start, end: core.end };
  for (const [later, pattern2] of days2)
    for (const core of findCores(text, pattern2, language))
      if (core.isCued || isLast(core, text) && !isOfEvent(text, core.core, language))
        yield { due: addDays(meeting, later), start: core.start, end: core.end };
}
function isLast({ groups, end: end2 }, text) {
  return groups["last"] !== void 0 || end2 === text.length;
}

// src/core/reading/due/spans.ts
var UNITS2 = ["day", "week", "fortnight", "month", "year"];
var HOURS_OF_DAY = 24;
var PATTERNS9 = perLanguage((words) => {
  const units2 = UNITS2.map((name) => `(?<${name}>${anyFolded(words.units[name])})`);
  const unit = [...units2, `(?<hour>${anyFolded(words.hours ?? [])})`].join("|");
  const count = String.raw`(?<![-–\d]\s?)(?<count>\d{1,3}|${anyFolded(words.numbers.flat())})(?:\s*\(\?\))?\s*`;
  const span = `${count}(?:${unit})`;
  const within = `${anyFolded(words.within)}\\s*${maybe(words.about, 1)}`;
  return {
    ahead: new RegExp(
      String.raw`${within}${span}(?:\s*${anyFolded(words.withinEnd)})?(?!\s*-)(?!\s*${anyFolded([...words.of, ...words.roughly])})`,
      "u"
    ),
    behind: new RegExp(
      String.raw`(?<![-–\d]\s?)${maybe(words.within, 1)}${count}(?:${anyFolded(words.more)}\s*)?(?:${unit})\s*${anyFolded(words.withinBehind)}`,
      "u"
    ),
    more: new RegExp(
      String.raw`(?<![-–\d]\s?)${count}${anyFolded(words.more)}\s*(?:${unit})(?!\s*${anyFolded(words.of)})`,
      "u"
    ),
    aWeek: new RegExp(anyFolded(words.inAWeek), "u"),
    clause: new RegExp(String.raw`${anyFolded(words.clauses)}[^.,;:!?–—]*$`, "u"),
    numberOf: indexOfName(words.numbers)
  };
});
function* findSpan({ text, meeting, language }) {
  const { ahead, behind: behind2, more, clause, numberOf } = PATTERNS9(language);
  const match = ahead.exec(text) ?? behind2.exec(text) ?? more.exec(text);
  if (match?.groups === void 0 || clause.test(text.slice(0, match.index))) return;
  const { count = "" } = match.groups;
  const number = (pattern$408 ??= new RegExp("^\\d")).test(count) ? Number(count) : numberOf(count) + 1;
  const unit = UNITS2.find((name) => match.groups?.[name] !== void 0);
  const hours = match.groups["hour"] === void 0 ? null : Math.floor(number / HOURS_OF_DAY);
  if (number === 0 || unit === void 0 && hours === null) return;
  const due = unit === void 0 ? addDays(meeting, hours ?? 0) : addUnits(meeting, number, unit);
  yield { due, start: match.index, end: match.index + match[0].trimEnd().length };
}
function addUnits(day, count, unit) {
  switch (unit) {
    case "day":
      return addDays(day, count);
    case "week":
      return addDays(day, count * 7);
    case "fortnight":
      return addDays(day, count * 14);
    case "month":
      return addMonths(day, count);
    case "year":
      return addMonths(day, count * 12);
  }
}
function* findAWeek({ text, meeting, language }) {
  const match = PATTERNS9(language).aWeek.exec(text);
  if (match !== null) yield { due: addDays(meeting, 7), start: match.index, end: match.index + match[0].length };
}

// src/core/reading/due/weekdays.ts
var PATTERNS10 = perLanguage((words) => {
  const day = anyName(words.weekdays);
  const small = maybe([...words.of, ...words.articles, ...words.on], 3);
  const near = [...words.next, ...words.coming, ...words.this];
  const at = String.raw`(?:${anyFolded([...words.on, ...words.at])}\s+)?`;
  const make = (source) => new RegExp(`${source}${cueBehind(words)}`, "gu");
  return {
    ofNextWeek: make(
      String.raw`(?:${at}(?<first>${day}),?\s*${small}${nextWeek(words)}|${at}${nextWeek(words)}(?:['’]s)?,?\s*${small}(?<last>${day}))`
    ),
    near: make(
      String.raw`(?:(?<before>${anyFolded(near)})\s*)?(?:${anyFolded(words.units.week)}\s*${small})?(?<day>${day})(?:\s*(?<after>${anyFolded(near)}))?${noDate(words)}${timeBehind(words)}`
    ),
    isNext: new RegExp(`^${anyFolded(words.next)}$`, "u"),
    isComing: new RegExp(`^${anyFolded(words.coming)}$`, "u"),
    numberOf: indexOfName(words.weekdays),
    isJoined: isJoined(words)
  };
});
function* findDayOfNextWeek({ text, meeting, language }) {
  const { ofNextWeek, isJoined: isJoined2, numberOf } = PATTERNS10(language);
  for (const { start, end: end2, isCued, groups } of findCores(text, ofNextWeek, language)) {
    if (isJoined2 && !isCued) continue;
    yield { due: inNextWeek(meeting, numberOf(groups["first"] ?? groups["last"] ?? "")), start, end: end2 };
  }
}
function* findWeekday({ text, meeting, language }) {
  const { near, isNext, isComing, isJoined: isJoined2, numberOf } = PATTERNS10(language);
  for (const { start, end: end2, isCued, groups } of findCores(text, near, language)) {
    const word = groups["before"] ?? groups["after"];
    if (!isCued && (isJoined2 || word === void 0)) continue;
    const weekday = numberOf(groups["day"] ?? "");
    const isFar = word !== void 0 && isNext.test(word) && !isComing.test(word);
    yield { due: isFar ? inNextWeek(meeting, weekday) : firstAfter(meeting, weekday), start, end: end2 };
  }
}
var TRAILING2$made;
function TRAILING2() {
  return TRAILING2$made ??= new RegExp("[,;]\\s[^,;]{2,40}$");
}
function* findTrailingWeekday({ text, meeting, language }) {
  if (!TRAILING2().test(text)) return;
  const { near, numberOf } = PATTERNS10(language);
  for (const { start, core, end: end2, groups } of findCores(text, near, language))
    if ((pattern$409 ??= new RegExp("^[)\\].]{0,3}$")).test(text.slice(end2)) && (pattern$410 ??= new RegExp("[,;]\\s$")).test(text.slice(0, core)))
      yield { due: firstAfter(meeting, numberOf(groups["day"] ?? "")), start, end: end2 };
}
function firstAfter(day, weekday) {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7 || 7);
}
function inNextWeek(day, weekday) {
  return addDays(mondayOf(day), 6 + (weekday || 7));
}

// src/core/reading/observe/due.ts
var NO_DUE = { due: null, phrase: null, span: null, impossible: null };
var CUED = [
  { find: findSpan, all: ["unit", "span"] },
  { find: findNextEnd, all: ["unit", "end", "next"] },
  { find: findThisWeek, all: [], any: ["week", "period"] },
  { find: findNumberedWeek, all: ["period", "number"] },
  { find: findThisEnd, all: [], any: ["end", "period"] },
  { find: findRelativeDay, all: ["period"] },
  { find: findNamedPeriod, all: ["month"], any: ["end", "middle"] },
  { find: findNextWeeks, all: ["week", "next"] },
  { find: findDayOfNextWeek, all: ["week", "weekday", "next"] },
  { find: findAWeek, all: ["week", "next"] },
  { find: findNextWeek, all: ["week", "next"] },
  { find: findWeekday, all: ["weekday"], any: ["cue", "near"] },
  { find: findNamedDay, all: ["month", "number"] },
  { find: findDayOfMonth, all: ["number", "cue"] },
  { find: findNumeric, all: ["numbers", "cue"] },
  { find: findEventDay, all: ["month", "number", "cue"] }
];
var UNCUED = [
  { find: findTrailing2, all: ["month", "number"] },
  { find: findTrailingNumeric, all: ["numbers"] },
  { find: findTrailingWeekday, all: ["weekday"] },
  { find: findOnNamedDay, all: ["on", "month", "number"] },
  { find: findOnDay, all: ["on"], any: ["weekday", "number"] }
];
function findDue(text, about) {
  const clean = cleanText(text);
  const guess = guessLanguages(clean.text);
  const { next: next2 = null } = about;
  if (guess.size === 0 && next2 === null) return NO_DUE;
  const words = foldLetters(clean.text);
  const found = findIso(words, guess, about) ?? ask(CUED, words, guess, about) ?? findBareIso(words, about.meeting, [english, ...[...guess.keys()].filter((one) => one !== english)]) ?? ask(UNCUED, words, guess, about) ?? (next2 === null ? null : first(findNextMeeting(words, next2)));
  return found === null ? NO_DUE : tell2(found, clean);
}
function findIso(text, guess, { meeting, dates = "auto" }) {
  for (const language of guess.keys())
    for (const found of findCuedIso({ text, language }))
      if (countsAsDue(found, { text, language, dates, meeting: meeting ?? "" })) return found;
  return null;
}
function first(found) {
  for (const one of found) return one;
  return null;
}
function ask(steps, text, guess, about) {
  const { meeting, dates = "auto" } = about;
  if (meeting === null) return null;
  for (const [language, traces] of guess) {
    const scene = { text, meeting, language, dates };
    for (const { find: find3, all, any } of steps) {
      if (!all.every((trace) => traces.has(trace)) || any?.some((trace) => traces.has(trace)) === false) continue;
      for (const found of find3(scene)) if (countsAsDue(found, scene)) return found;
    }
  }
  return null;
}
function tell2({ due, start, end: end2 }, { text, locate: locate2 }) {
  const phrase = text.slice(start, end2);
  const impossible = due === null ? (pattern$411 ??= new RegExp("\\d{4}-\\d{1,2}-\\d{1,2}")).exec(phrase)?.[0] ?? phrase : null;
  return { due, phrase, span: [locate2(start), locate2(end2 - 1) + 1], impossible };
}
function findDueInCell(cell, about) {
  for (const language of /* @__PURE__ */ new Set([...guessLanguages(cell).keys(), english])) {
    const cue2 = language.due.by[0] ?? `${language.due.labels[0] ?? ""}:`;
    const day = about.dates === "month-first" ? cell.replace((pattern$412 ??= new RegExp("^(\\d{1,2})\\.(?=\\d{1,2}$)")), "$1/") : cell;
    const due = findDue(`${cue2} ${day}`, about);
    if (due.phrase === null) continue;
    const [from, to] = due.span ?? [0, 0];
    const shift = cue2.length + 1;
    return { ...due, span: [Math.max(0, from - shift), Math.max(0, to - shift)] };
  }
  return NO_DUE;
}
function withoutPhrase(text, phrase) {
  const rest = phrase === null ? text : text.replace(phrase, " ");
  const bare = rest.replace((pattern$413 ??= new RegExp("^[\\s:,.;–—-]+|(?<![\\s:,.;–—-])[\\s:,.;–—-]+$", "gu")), "").trim();
  return phrase !== null && isSmall2(bare) ? "" : bare;
}
var SMALL2 = new Set(
  ["", ...english.due.by, ...english.due.before, ...english.due.within, ...english.due.at].flatMap((cue2) => [
    cue2,
    ...english.due.articles.map((article) => `${cue2} ${article}`.trim())
  ])
);
function isSmall2(text) {
  return SMALL2.has(text.toLowerCase().replace((pattern$414 ??= new RegExp("\\s+", "g")), " "));
}

// src/core/reading/observe/due-behind.ts
var duePhrases = perVocabulary((vocabulary) => {
  const cues2 = gather(vocabulary, ({ due: words }) => [...words.labels, ...words.by, ...words.before]);
  const due = anyFolded(cues2);
  const behind2 = anyFolded(gather(vocabulary, ({ due: words }) => isJoined(words) ? words.byBehind : []));
  const bare = gather(vocabulary, ({ due: words }) => [
    ...words.weekdays.flat(),
    ...words.months.flat(),
    ...Object.values(words.units).flat(),
    ...[words.today, words.tomorrow, words.endOfDay, words.endOfWeek, words.endOfMonth, words.endOfYear].flat()
  ]);
  const months2 = anyFolded(gather(vocabulary, ({ due: words }) => words.months.flat()));
  const days2 = anyFolded(gather(vocabulary, ({ due: words }) => words.weekdays.flat()));
  const units2 = anyFolded(
    gather(vocabulary, ({ due: words }) => [
      ...Object.values(words.units).flat(),
      ...words.weekdays.flat(),
      ...words.today,
      ...words.tomorrow,
      ...words.endOfDay,
      ...words.endOfWeek,
      "meeting",
      "call"
    ])
  );
  const when = anyFolded([
    ...bare,
    ...gather(vocabulary, ({ due: due2, sections: sections7 }) => [...due2.next, ...due2.this, ...sections7.nextMeeting])
  ]);
  const joined2 = vocabulary.filter(({ due: words }) => isJoined(words));
  const periods = anyFolded(
    joined2.flatMap(({ due: { units: units3, months: names } }) => [...units3.month, ...units3.week, ...names.flat()])
  );
  const ends = anyFolded(joined2.flatMap(({ due: words }) => [...words.endBehind, ...words.middleBehind]));
  const short = joined2.length === 0 ? "" : String.raw`|\d{1,2}\/\d{1,2}(?:\(\p{L}\))?|[^()[\]、，,\s]{0,3}${periods}\s?${ends}`;
  return {
    /** A phrase at the end: `… (due Friday)`, `… — due: Jan 20`, `… by 2026-01-20`. */
    end: createMatcher(
      String.raw`(?:\s*[-–—|,;、，]+\s*|\s*[([]\s*|\s+)(?:(?=[^()[\]、，,]{0,16}(?:\d|${when}))[^()[\]、，,]{1,16}?${behind2}|${due}[:：\s–—-]{0,9}(?:(?!\s[–—-]\s)[^()[\]]){0,30}?(?:\d|${units2})[^()[\],;]{0,12}|(?:${either(english.due.on)}\s+)?\d{4}-\d{2}-\d{2}|(?<=[-–—|,;([]\s{0,3})(?:${months2}\.?\s\d{1,2}${either(english.due.ordinals)}?(?:,?\s\d{4})?|\d{1,2}(?:${either(english.due.ordinals)}|\.)?\s${months2}(?:\s\d{4})?|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{1,2}-\d{1,2}-\d{4}|${days2})${short})[)\]]?$`
    ),
    /** What one holds, if no number. */
    may: mayHold([...cues2, ...gather(vocabulary, ({ due: words }) => [...words.byBehind, ...words.weekdays.flat()])]),
    /** What begins one. */
    word: findsWord(cues2),
    /** What one without numbers holds. */
    day: findsWord(bare)
  };
});
var ANY_DAY = "2026-01-07";
var APART2$made;
function APART2() {
  return APART2$made ??= new RegExp("(?:\\s*[-–—|,;]+\\s*|\\s*[([]\\s*|(?<=[)\\]])\\s+)$");
}
function dueAtEnd(text, vocabulary) {
  return duesAtEnd(vocabulary)(text);
}
var duesAtEnd = perVocabulary((vocabulary) => rememberAnswers((text) => findDueAtEnd(text, vocabulary)));
function findDueAtEnd(text, vocabulary) {
  const { may, end: end2, day } = duePhrases(vocabulary);
  const hasDigit = (pattern$415 ??= new RegExp("\\d")).test(text);
  const short = hasDigit || may(text) ? end2.exec(text)?.[0] ?? "" : "";
  if (short !== "") return short;
  if (!(pattern$416 ??= new RegExp("[-–—|,;)\\]]")).test(text) || !(hasDigit || day.test(text))) return "";
  const { span } = findDue(text, { meeting: ANY_DAY });
  if (span === null || !(pattern$417 ??= new RegExp("^[)\\].\\s]*$")).test(text.slice(span[1]))) return "";
  const apart = APART2().exec(text.slice(0, span[0]));
  return apart === null ? "" : text.slice(apart.index);
}
function withoutDueAtEnd(text, vocabulary) {
  return text.slice(0, text.length - dueAtEnd(text, vocabulary).length);
}
function saysWhen(text) {
  const { span } = findDue(text, { meeting: ANY_DAY });
  return span !== null && !(pattern$418 ??= new RegExp("[\\p{L}\\d]", "u")).test(`${text.slice(0, span[0])}${text.slice(span[1])}`);
}

// src/core/reading/text-heads.ts
var FEWEST3 = 2;
var LONGEST6 = 20;
function findTextHeads(lines, lexicon) {
  if (!lexicon.words.some(({ due }) => isJoined(due))) return NONE2;
  const heads2 = lines.filter((line, index2) => isAlone(line, lines[index2 - 1], lines[index2 + 1]));
  const isOfLists = lines.some(({ kind }) => kind === "bullet");
  const named = heads2.filter(({ content }) => mayName(content, lexicon));
  const isSure = named.some(({ content }) => isSurely(content, lexicon));
  const isEach = new Set(named.map(({ content }) => content)).size === named.length;
  const most = named.length * (isOfLists ? 4 / 3 : 3);
  const isRoster = isSure && isEach && named.length >= FEWEST3 && heads2[0] === named[0] && most >= heads2.length;
  return isRoster ? new Set(named) : NONE2;
}
var NONE2 = /* @__PURE__ */ new Set();
function isAlone(line, before, after) {
  const isShort3 = line.kind === "text" && line.box === null && line.content.length <= LONGEST6;
  return isShort3 && before?.kind !== "text" && after !== void 0 && after.kind !== "text";
}
function mayName(text, lexicon) {
  if ((pattern$419 ??= new RegExp("[:：。.]")).test(text)) return false;
  const isShort3 = isAllUnspaced(text.replace((pattern$420 ??= new RegExp("[\\s、,，・/&A-Za-z]", "g")), "")) || areKnown(text, lexicon);
  return isShort3 && (areOwners(text, lexicon, false) || isCollective(text, lexicon));
}
function isSurely(text, lexicon) {
  return areKnown(text, lexicon) || isUnspacedName(text, lexicon.words) || mayBeWhole(text, lexicon.words);
}
function listParagraphs(lines) {
  if (lines.some(({ kind, indent }) => kind === "bullet" && indent >= 0)) return lines;
  return lines.map((line) => line.kind === "text" ? changeLine(line, { kind: "bullet", indent: 0 }) : line);
}
function isPair(index2, lines, lexicon) {
  const { content = "", box = null } = lines[index2] ?? {};
  const next2 = lines.slice(index2 + 1, index2 + 3).find(({ kind }) => kind !== "blank");
  const isApart3 = (lines[index2 - 1]?.kind ?? "blank") === "blank";
  if (!isApart3 || box !== null || next2?.kind !== "bullet" || !(pattern$421 ??= new RegExp("^\\p{Lu}[^:：.]{3,59}$", "u")).test(content)) return false;
  const names = readNames(content, lexicon) ?? [];
  return names.length > 1 && names.every((name) => (pattern$422 ??= new RegExp("^\\p{Lu}\\p{L}*\\p{Ll}", "u")).test(name)) && areOwners(content, lexicon, false) && !holdsTopic(content, lexicon.words) && (next2.box !== null || tellsToDo(next2.content, lexicon.words));
}

// src/core/reading/head-people.ts
var BOLD_LEVEL = 7;
function headPeople(section, lexicon) {
  const lines = raiseTasks(section.lines, section.heading.level, lexicon);
  const isRoster = listsPeople2(lines, lexicon) || tellsPeople2(lines, lexicon) || listsWhole(lines, lexicon);
  const alone = findTextHeads(lines, lexicon);
  const headed = lines.map(
    (line, index2) => line.kind === "text" && (alone.has(line) || isPair(index2, lines, lexicon)) ? raise(line, line.content) : headPerson(line, index2, { section, lines, isRoster, lexicon })
  );
  return listOrders(alone.size > 0 ? listParagraphs(headed) : headed, lexicon);
}
function listOrders(lines, lexicon) {
  const found = [...lines];
  for (const [index2, head] of lines.entries()) {
    if (head.kind !== "bullet" || head.indent !== -1) continue;
    let end2 = index2 + 1;
    while (lines[end2]?.kind === "text") end2++;
    const own = lines.slice(index2 + 1, end2);
    if (own.length < 2 || !own.every(({ content }) => tellsToDo(content, lexicon.words))) continue;
    for (const [at, line] of own.entries()) found[index2 + 1 + at] = changeLine(line, { kind: "bullet" });
  }
  return found;
}
function raise(line, name) {
  return changeLine(line, { kind: "bullet", indent: -1, content: `${name.trim()}:` });
}
function headPerson(line, index2, { section, lines, isRoster, lexicon }) {
  if (line.kind !== "heading") return line;
  if ((pattern$423 ??= new RegExp("\\d")).test(line.content) && line.level > section.heading.level && saysWhen(line.content))
    return raise(line, line.content);
  const name = line.content.replace((pattern$424 ??= new RegExp("[:：]$")), "");
  const isNamed = areKnown(name, lexicon) || isEverybody(name, lexicon);
  const isWritten2 = (name !== line.content || isRoster) && (line.level > section.heading.level || section.heading.level === BOLD_LEVEL) && areOwners(name, lexicon, false) && (isCollective(name, lexicon) || !holdsTopic(name, lexicon.words));
  if (isNamed || isWritten2) return raise(line, name);
  const beside2 = line.level > section.heading.level ? nameBeside(name, lexicon) : "";
  return beside2 !== "" && headsTasks(index2, lines, lexicon, SURE) ? raise(line, beside2) : line;
}
function listsPeople2(lines, lexicon) {
  const names = listHeads(lines);
  const named = names.filter((name) => areOwners(name, lexicon, false));
  return names.some((name) => areKnown(name, lexicon) || isEverybody(name, lexicon)) && named.length * 4 >= names.length * 3;
}
function listHeads(lines, at) {
  const headings = lines.filter(({ kind }) => kind === "heading");
  const names = headings.map(({ content }) => content.replace((pattern$425 ??= new RegExp("[:：]$")), ""));
  const own = at ?? headings[0]?.level;
  return new Set(names).size < names.length || headings.some(({ level }) => level !== own) ? [] : names;
}
function tellsPeople2(lines, lexicon) {
  const names = listHeads(lines, BOLD_LEVEL);
  if (names.length === 0) return false;
  const people = lines.filter(
    (line, index2) => line.kind === "heading" && mayName2(line.content, lexicon) && headsTasks(index2, lines, lexicon)
  );
  return people.length > 0 && people.length * 4 >= names.length * 3;
}
function listsWhole(lines, lexicon) {
  const names = lines.filter(({ kind }) => kind === "heading").map(({ content }) => content.replace((pattern$426 ??= new RegExp("[:：]$")), ""));
  const whole = names.filter((name) => isWhole(name, lexicon));
  return whole.length >= FEWEST_LISTED && new Set(names).size === names.length && whole.length * 4 >= names.length * 3;
}
var NAME3$made;
function NAME3() {
  return NAME3$made ??= new RegExp("^\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2}$", "u");
}
function mayName2(name, lexicon) {
  return NAME3().test(name) && !(pattern$427 ??= new RegExp("[^s]s$")).test(name) && areOwners(name, lexicon, false) && !isCollective(name, lexicon) && !holdsTopic(name, lexicon.words);
}
var FEWEST_LISTED = 2;
function findRoster(lines, lexicon) {
  const bullets = lines.filter(({ kind }) => kind === "bullet");
  const least = Math.min(...bullets.map(({ indent }) => indent));
  const outer = bullets.flatMap((line, index2) => line.indent === least && line.box === null ? [{ line, index: index2 }] : []);
  const names = outer.filter(({ line }) => isNameAlone(line, lexicon));
  const isVouched = names.some(({ line }) => areKnown(nameAlone(line), lexicon));
  const heads2 = names.filter(({ index: index2 }) => isVouched || headsOrders(index2, bullets, lexicon));
  const roster = new Set(heads2.map(({ line }) => line.content));
  if (heads2.length < FEWEST_LISTED || roster.size < heads2.length || heads2.length * 3 < outer.length * 2) return NOBODY;
  const others = outer.filter(
    ({ line }) => FULL_NAME().test(nameAlone(line)) && !holdsTopic(nameAlone(line), lexicon.words)
  );
  const all = /* @__PURE__ */ new Set([...roster, ...others.map(({ line }) => line.content)]);
  return all.size * 4 >= outer.length * 3 ? all : NOBODY;
}
var NOBODY = /* @__PURE__ */ new Set();
var FULL_NAME$made;
function FULL_NAME() {
  return FULL_NAME$made ??= new RegExp("^\\p{Lu}[\\p{L}\\p{M}'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,2}$", "u");
}
function nameAlone({ content }) {
  return content.replace((pattern$428 ??= new RegExp("^(?:\\*\\*|__)|(?:\\*\\*|__)?[:：]?(?:\\*\\*|__)?$", "g")), "");
}
function isNameAlone(line, lexicon) {
  const name = nameAlone(line);
  if (mayName2(name, lexicon) || isWhole(name, lexicon) || isInitials(name, lexicon) || isEverybody(name, lexicon))
    return true;
  return isNick(name) && areOwners(name, lexicon, true);
}
function isWhole(name, lexicon) {
  return mayBeWhole(name, lexicon.words) && areOwners(name, lexicon, false);
}
function headsOrders(index2, bullets, lexicon) {
  const indent = bullets[index2]?.indent ?? 0;
  const below = [];
  for (let at = index2 + 1; at < bullets.length; at++) {
    const line = bullets[at];
    if (line === void 0 || line.indent <= indent) break;
    below.push(line);
  }
  const told2 = below.filter(({ content }) => tellsToDo(content, lexicon.words) && !mayName2(content, lexicon));
  const head = bullets[index2];
  const isPerson2 = head !== void 0 && isWhole(nameAlone(head), lexicon);
  return below.length > 0 && (isPerson2 || told2.length * 2 > below.length);
}
function headsTasks(index2, lines, lexicon, share = MOST2) {
  const below = lines.slice(index2 + 1);
  const end2 = below.findIndex(({ kind }) => kind === "heading" || kind === "table");
  const bullets = below.slice(0, end2 < 0 ? void 0 : end2).filter(({ kind }) => kind === "bullet");
  const least = Math.min(...bullets.map(({ indent }) => indent));
  const outer = bullets.filter(({ indent }) => indent === least);
  const told2 = outer.filter(({ content }) => tellsToDo(content, lexicon.words));
  return outer.length > 0 && told2.length > outer.length * share;
}
var [MOST2, SURE] = [1 / 2, 2 / 3];
function isEverybody(name, lexicon) {
  return isCollective(name, lexicon) && !(pattern$429 ??= new RegExp("\\s")).test(name);
}

// src/core/reading/shared-work.ts
var ENOUGH3 = 2;
var patterns6 = perVocabulary((vocabulary) => ({
  shared: shareOut(
    gather(vocabulary, ({ plans: plans2 }) => plans2.shared ?? []),
    gather(vocabulary, ({ plans: plans2, sections: sections7 }) => [...plans2.matters, ...sections7.actions])
  ),
  portioned: createMatcher(
    String.raw`^${anyFolded(gather(vocabulary, ({ plans: plans2 }) => plans2.sharing))}\s${anyFolded(gather(vocabulary, ({ sections: sections7 }) => sections7.from))}\s`,
    "",
    gather(vocabulary, ({ plans: plans2 }) => plans2.sharing)
  ),
  // Scripts without spaces say it in a word: `接口的分工`.
  joined: findsWord(
    gather(
      vocabulary.filter(({ due }) => isJoined(due)),
      ({ plans: plans2 }) => plans2.sharing
    )
  )
}));
function shareOut(shared, work) {
  const [act, what] = [anyFolded(shared), anyFolded(work)];
  return createMatcher(
    String.raw`${act}(?:\s\p{L}{1,9})?\s${what}|${what}(?:\s\p{L}{2,6}){0,2}\s${act}`,
    "",
    shared,
    work
  );
}
function sharesWork(written, words) {
  const { shared, portioned, joined: joined2 } = patterns6(words);
  const name = foldSectionName(written);
  return joined2.test(name) || shared.test(name) || portioned.test(name);
}
function areShares(items, words) {
  return items.length >= ENOUGH3 && items.every(({ isOwned }) => isOwned) && !items.some(({ text }) => areRoles(text, words)) && items.every(({ text }) => (pattern$430 ??= new RegExp("\\p{L}{2}", "u")).test(text));
}

// src/core/reading/observe/remark.ts
var announcement = [
  String.raw`${either(english.due.next)} (?:\p{L}+ ){0,3}${either(MEETINGS)}\b`,
  String.raw`${either(TALKS)} ${either(ABOUT)}\b`,
  String.raw`${either(VERBS_OF_MEETINGS)} (?!${either(LEADS_TO_TASKS)}\b)`,
  String.raw`(?:${either(ARTICLES)} )?${either(MEETINGS)} (?:${either(COPULAS)} )?${either(ENDED)}\b`,
  String.raw`${either(THANKS)}\b`,
  String.raw`${either(NAMES_OF_LINKS)}\s*:\s*(?:<?https?:\/\/\S+|\[[^[\]]*\]\([^()\s]*\))$`,
  String.raw`${either(SEE)} (?!${either(BEHIND_SEE)}\b)`,
  String.raw`\/?${either(COPIES)}:? @`
].join("|");
var BEGINNINGS = [
  ...english.due.next,
  ...TALKS,
  ...VERBS_OF_MEETINGS,
  ...ARTICLES,
  ...MEETINGS,
  ...THANKS,
  ...NAMES_OF_LINKS,
  ...SEE,
  ...COPIES
];
var patterns7 = perVocabulary((vocabulary) => {
  const questions = gather(vocabulary, ({ sentences: sentences2 }) => sentences2?.questions ?? []);
  const nothing = gather(vocabulary, ({ tasks: tasks2 }) => tasks2.nothing);
  const meeting = gather(vocabulary, ({ sections: sections7 }) => sections7.nextMeeting);
  const notices = gather(vocabulary, ({ tasks: tasks2 }) => tasks2.notices);
  return {
    notice: createOpening(`^(?:${anyFolded(meeting)}|${announcement}|${anyFolded(notices)}\\s*[:\uFF1A])`, [
      ...meeting,
      ...notices,
      ...BEGINNINGS
    ]),
    sentence: createOpening(String.raw`^${either(SUBJECTS)}\s[^:]{0,80}?\b${either(VERBS_OF_SUBJECTS)}\b`, SUBJECTS),
    nothing: createOpening(
      String.raw`^\(?(?:${anyFolded(nothing)}|${either(NO)} (?:${either(NO_MORE)} )?${anyFolded(gather(vocabulary, ({ sections: sections7 }) => sections7.actions))})(?!\s*[:：])(?:[\s.,;!)(–—-]|$)`,
      [...nothing, ...NO]
    ),
    labels: findsWord(
      gather(vocabulary, ({ tasks: tasks2, due, columns: columns2 }) => [...tasks2.ownerLabels, ...due.labels, ...columns2.due])
    ),
    heads: findsWord(
      gather(vocabulary, ({ tasks: tasks2, due, columns: columns2 }) => [
        ...tasks2.ownerLabels,
        ...tasks2.taskLabels,
        ...due.labels,
        ...columns2.task,
        ...columns2.owner,
        ...columns2.person,
        ...columns2.due
      ])
    ),
    question: createOpening(String.raw`^${anyFolded(questions)}.*[?？]\W*$`, questions, "s")
  };
});
var EXAMPLE$made;
function EXAMPLE() {
  return EXAMPLE$made ??= new RegExp(
  String.raw`^(?:${either(FILL_IN)}\s+)?${either(SAMPLES)}(?:\s+${either(SAMPLES)})?s?(?:\s+${either(FILL_IN_BEHIND)})?(?:\s*#?\s*(?:\d{1,3}|[a-c]|${either(english.due.numbers.flat())}))?(?:\s*\(\d[^()]{0,12}\))?[.:…]*$|^(?:${either(FILLING)}|${either(english.tasks.markers)}\s*(?:\.{2,}|…)|\.{2,}|…|x{3,})$`,
  "i"
);
}
var BLANK2$made;
function BLANK2() {
  return BLANK2$made ??= new RegExp(
  String.raw`^(?:[-*\s]*(?:<[a-z][^<>:/]{2,40}>|\{\{?[^{}]{1,40}\}?\}|\[(?:[A-Z][a-z]+(?: [A-Za-z]+)?|name=|${either(HANDLES)}|${either(BLANKS)}[^\]]*)\])[\s:,.–—-]*)+$|\[name=\]`
);
}
var PICTURE$made;
function PICTURE() {
  return PICTURE$made ??= new RegExp("!\\[(?:image(?:\\.[a-z]{3,4})?)?\\]\\((?:<[^<>]*>|[^()\\s]*)\\)", "gi");
}
var NO_WORD$made;
function NO_WORD() {
  return NO_WORD$made ??= new RegExp("^(?!.*#\\d)[^\\p{L}]*$", "u");
}
var DEFINITION4$made;
function DEFINITION4() {
  return DEFINITION4$made ??= new RegExp("^\\[[^[\\]]{1,80}\\]:\\s*<?(?:https?:|mailto:|#|\\/|\\.\\/)\\S*>?(?:\\s+[\"'(].*)?$");
}
var ADDRESS2$made;
function ADDRESS2() {
  return ADDRESS2$made ??= new RegExp("^<?(?:mailto:)?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+>?[.,;]?$");
}
var LINK$made;
function LINK() {
  return LINK$made ??= new RegExp("^<?https?:\\/\\/[^\\s<>]+>?[.,]?$");
}
function isDefinition(text) {
  return DEFINITION4().test(text);
}
var LONGEST_FORM = 60;
var SETS_APART$made;
function SETS_APART() {
  return SETS_APART$made ??= new RegExp("\\s(?:[/|–—-]|:)\\s|[:：(]");
}
function isForm(plain2, vocabulary) {
  const { labels: labels2, heads: heads2 } = patterns7(vocabulary);
  if (plain2.length <= LONGEST_FORM && SETS_APART().test(plain2)) {
    const between = heads2.split(plain2);
    if (between.length > 2 && between.every((part) => NO_WORD().test(part))) return true;
  }
  const bare = plain2.replace((pattern$431 ??= new RegExp("\\[[^[\\]]{0,60}\\](?!\\()", "g")), " ");
  const parts2 = labels2.split(bare);
  return parts2.length > (bare === plain2 ? 2 : 1) && parts2.every((part) => NO_WORD().test(part));
}
function findRemark(text, vocabulary) {
  return remarks(vocabulary)(text);
}
var remarks = perVocabulary((vocabulary) => rememberAnswers((text) => readRemark(text, vocabulary)));
function readRemark(text, vocabulary) {
  const { notice, nothing, question, sentence } = patterns7(vocabulary);
  const plain2 = text.replace((pattern$432 ??= new RegExp("[*_]{1,3}", "g")), "").trim();
  if (isForm(plain2, vocabulary)) return "placeholder";
  if (DEFINITION4().test(text) || ADDRESS2().test(plain2)) return "definition";
  if (NO_WORD().test(plain2.replace(PICTURE(), "")) || EXAMPLE().test(plain2) || BLANK2().test(text.trim())) return "placeholder";
  if (nothing.test(plain2)) return "nothing";
  if (notice.test(plain2) || sentence.test(plain2)) return "notice";
  if (LINK().test(plain2)) return "link";
  return question.test(plain2) ? "question" : null;
}

// src/core/reading/observe/speech.ts
var patterns8 = perVocabulary((vocabulary) => ({
  talk: findsWord(gather(vocabulary, ({ sentences: sentences2, tasks: tasks2 }) => [...sentences2?.speech ?? [], ...tasks2.saying])),
  report: createMatcher(
    String.raw`^(?:${either(ARTICLES)}\s+)?\p{L}[\p{L}.'’-]*(?:(?:,|\s+${anyFolded(gather(vocabulary, ({ people }) => people.and))})\s+\p{L}[\p{L}.'’-]*){0,3}\s+(?:${either(FILLERS)}\s+)?(?:${anyFolded(gather(vocabulary, ({ sentences: sentences2, tasks: tasks2 }) => [...sentences2?.past ?? [], ...sentences2?.reporting ?? [], ...tasks2.saying]))}|\p{L}{2,}[^e\s]ed)\s`
  )
}));
function isPledge(text, vocabulary) {
  return pledges(vocabulary).test(text.slice(0, BEGINNING3));
}
var pledges = perVocabulary(
  (vocabulary) => findsWord(gather(vocabulary, ({ tasks: tasks2 }) => tasks2.pledges ?? []))
);
var ANSWERS = perVocabulary((vocabulary) => {
  const answers = gather(vocabulary, ({ sentences: sentences2 }) => sentences2?.answers ?? []);
  return createOpening(String.raw`^[^\p{L}\d]*${anyFolded(answers)}(?![\p{L}\d:/-])`, answers);
});
function isAnswer(text, vocabulary) {
  return (pattern$433 ??= new RegExp("^\\W*[+-]1\\b")).test(text) || ANSWERS(vocabulary).test(text.slice(0, BEGINNING3));
}
var QUESTIONS = perVocabulary((vocabulary) => {
  const questions = gather(vocabulary, ({ sentences: sentences2 }) => sentences2?.questions ?? []);
  return createOpening(String.raw`^${anyFolded(questions)}(?![\p{L}\d:/-])`, questions);
});
function isQuestion2(text, vocabulary) {
  return (pattern$434 ??= new RegExp("[?？]\\W*$", "u")).test(text) || QUESTIONS(vocabulary).test(text.slice(0, BEGINNING3));
}
var BEGINNING3 = 160;
var INSTRUCTS$made;
function INSTRUCTS() {
  return INSTRUCTS$made ??= new RegExp(String.raw`^${either(INSTRUCTIVE)}\b`, "i");
}
function isSpeech(text, vocabulary) {
  const start = text.slice(0, BEGINNING3).replace((pattern$435 ??= new RegExp("`[^`]*`|\"[^\"]*\"|“[^”]*”|https?:\\/\\/\\S+", "g")), " ");
  const asks2 = (pattern$436 ??= new RegExp("\\?(?:\\s|$)")).test(start) && !INSTRUCTS().test(start);
  return asks2 || (pattern$437 ??= new RegExp("^\\W*[+-]1\\b")).test(start) || patterns8(vocabulary).talk.test(start);
}
var LAST_NAME$made;
function LAST_NAME() {
  return LAST_NAME$made ??= new RegExp("^(\\p{Lu}[\\p{L}.'’-]*)(?:\\s\\p{Lu}[\\p{L}.'’-]+){1,2}(?=\\s\\p{Ll})", "u");
}
function isReport(text, vocabulary) {
  return patterns8(vocabulary).report.test(text.slice(0, BEGINNING3).replace(LAST_NAME(), "$1"));
}

// src/core/reading/item-lines.ts
var MOST_CHARACTERS2 = 4e3;
var BULLET_AND_BOX$made;
function BULLET_AND_BOX() {
  return BULLET_AND_BOX$made ??= new RegExp(
  String.raw`^(?:(?:[-*+•◦▪‣●○–—·∙⁃►▸➢➤❖■◆]|\d{1,9}[.)]|（\d{1,2}）|[①-⑳])\s+)+(?:\[[ xX✓✔/<>!?*-]?\]\s+|[☑☒${OPEN_SIGNS}]\uFE0F?\s+)?|^(?:[☑☒${OPEN_SIGNS}]\uFE0F?|\[[ xX✓✔]?\]\s)\s*`,
  "u"
);
}
function listItems(branch, words) {
  return branch.children.flatMap((child) => {
    const { state, text } = findState(joinLines2(child.lines), child.line.box, words);
    const item = {
      text: takeComments(text).text.replace((pattern$438 ??= new RegExp("\\s+", "g")), " ").trim(),
      done: state !== "open"
    };
    return [...item.text === "" ? [] : [item], ...listItems(child, words)];
  });
}
function joinLines2(lines) {
  return lines.filter((line) => line.kind !== "code").map(({ content }) => (WRITTEN_OTHERWISE().test(content) ? readOtherwise(content) : content).trim()).join(" ").slice(0, MOST_CHARACTERS2);
}
var WRITTEN_OTHERWISE$made;
function WRITTEN_OTHERWISE() {
  return WRITTEN_OTHERWISE$made ??= new RegExp("\\\\$|[（）]");
}
function readOtherwise(content) {
  return content.replace((pattern$439 ??= new RegExp("\\\\$")), "").replace((pattern$440 ??= new RegExp("（", "g")), "(").replace((pattern$441 ??= new RegExp("）", "g")), ")");
}
function quoteLines(lines) {
  const raw = lines.map((line) => line.raw.replace((pattern$442 ??= new RegExp("^(?:\\s{0,3}>\\s?)+")), "").trimEnd());
  const indents = raw.filter((line) => line !== "").map((line) => (pattern$443 ??= new RegExp("^\\s*")).exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents, 40);
  return raw.map((line) => line.slice(shared)).join("\n");
}
function quoteItem(lines, header) {
  const written = quoteLines(lines);
  if (header === null) return written.replace(BULLET_AND_BOX(), "");
  return `${header}
${written.replace(BULLET_AND_BOX(), "- ")}`;
}

// src/core/reading/lead-names.ts
var NAME4 = String.raw`@?\p{Lu}[\p{L}\p{M}'’-]*`;
var lead = (name) => new RegExp(String.raw`^(${name}(?:\s?(?:[,&+/]|${either(AND)}\s)\s?${name}){0,3})\s+(?=[\p{L}\d#"'“(])`, "u");
var leads2 = remember(() => [lead(String.raw`${NAME4}\s\p{Lu}[\p{L}\p{M}.'’-]*`), lead(NAME4)]);
var ENOUGH4 = 3;
function findLead(content, lexicon) {
  for (const pattern2 of leads2()) {
    const [whole = "", names = ""] = pattern2.exec(content) ?? [];
    if (names !== "" && areKnown(names, lexicon))
      return { owners: splitOwners(names, lexicon), text: content.slice(whole.length) };
  }
  return null;
}
function areLed(contents, lexicon) {
  if (contents.length < ENOUGH4) return false;
  const people = /* @__PURE__ */ new Set();
  for (const content of contents) {
    const found = findLead(content, lexicon);
    if (found === null || !maybeTask(content, found.text, lexicon)) return false;
    people.add(found.owners.map(foldName).join());
  }
  return people.size >= ENOUGH4;
}
var isDeterminer2 = wordTest(({ sentences: sentences2 }) => sentences2?.determiners ?? []);
function maybeTask(content, text, { words }) {
  const [does = "", next2 = ""] = text.split(" ", 2);
  if ((pattern$444 ??= new RegExp("^\\p{Ll}+[^s]s$", "u")).test(does) && isDeterminer2(words)(next2)) return false;
  return findVerbForm(text, words) !== "tells" && !isSpeech(text, words) && !isReport(content, words);
}

// src/core/reading/observe/aside.ts
var ARROW$made;
function ARROW() {
  return ARROW$made ??= new RegExp(String.raw`^(?:${DRAWN_ARROW}|[-=]{1,3}>)\s+`);
}
var SIGN2$made;
function SIGN2() {
  return SIGN2$made ??= new RegExp("^(?:(?:\\p{Extended_Pictographic}\\uFE0F?|:[a-z][a-z0-9_+-]{1,30}:)\\s*){1,3}(?!\\s*\\d{4}-)(?=\\S)", "u");
}
var STAMP2$made;
function STAMP2() {
  return STAMP2$made ??= new RegExp("\\s\\(@?[^\\s,()]{1,40}, \\d{1,2}:\\d\\d(?::\\d\\d)?\\)$");
}
function withoutAside(text) {
  return text.replace(ARROW(), "").replace(STAMP2(), "");
}
function withoutSign(text) {
  return text.replace(SIGN2(), "");
}

// src/core/reading/observe/marker-patterns.ts
var NUMBER3 = String.raw`\d{1,6}(?:[-.]\d{1,4}){0,4}`;
var NEUTRAL = String.raw`(?:\(${either(PLURALS)}\))?(?:\s+${either(NEUTRAL_BEHIND_MARKERS)})?(?:\s*#?${NUMBER3})?`;
var OPEN2 = String.raw`(?:\*{1,3}|_{1,3}|${"`"})?`;
var CLOSE = String.raw`(?:\*{1,3}|_{1,3}|${"`"})`;
var markerPatterns = perVocabulary((vocabulary) => {
  const { word, words } = markerSources(vocabulary);
  const joint = anyFolded(gather(vocabulary, ({ tasks: tasks2 }) => tasks2.joints.filter((each) => !each.includes(" "))));
  const from = anyFolded(gather(vocabulary, ({ sections: sections7 }) => sections7.from));
  return {
    /** `TODO: …`, `ACTION (AB): …`, `TODO from last week (AB): …`, `Action item 3: …`, `ACTION ALL: …`, `Action for Ada Moe: …`, `_Action_: …`, `**TODO:**: …`. */
    colon: createMatcher(
      String.raw`^${OPEN2}${word}${NEUTRAL}(?<closed>${CLOSE})?(?<between>(?:\s+${either(WHOSE)})?\s*(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])|\s+${from}\s[^:：()[\]*]{1,40}\([^()]{1,60}\)|(?:,?\s+|\/\s?)[^:：()[\]*]{1,60}?)?${CLOSE}?\s*[:：]${CLOSE}?(?:\s?[:：](?=\s))?\s*(?<rest>.*)$`,
      "s",
      words
    ),
    /** `**Action: Ada** do it`, `**Action – Ada and Bo**: do it`, `**AI Ada/Bo** do it`. */
    wrapped: createMatcher(
      String.raw`^(?<mark>\*{1,3}|_{1,3})${word}${NEUTRAL}(?<apart>\s*[:：–—-]\s*|\s+)(?<names>[^*_:：]{1,60})\k<mark>\s*(?:[:：]\s*)?(?<rest>\S.*)$`,
      "s",
      words
    ),
    /** `[ACTION] …`, `[AI-3] …`, `[TODO]: …`, `(AI) …`, `[Action: Ada] do it`, `(AP Ada) do it`. */
    bracketed: createMatcher(
      String.raw`^\*{0,2}(?:\[${word}(?:\s?[#-]?${NUMBER3})?(?<names>\s*[:–—-]\s*[^()[\]]{1,60}|\s+(?:@|\p{L})[^()[\]:]{1,40})?\]|\((?<word2>${word.slice(8, -1)})(?:\s?[#-]?${NUMBER3})?(?<names2>\s*[:–—-]\s*[^()[\]]{1,60}|\s+(?:@|\p{L})[^()[\]:]{1,40})?\))(?!\()\*{0,2}\s*(?:[:：–—-]\s*)?(?<rest>\S.*)$`,
      "s",
      words
    ),
    /** `#action ada to do it`, as bots of IRC channels read it. */
    hash: createMatcher(String.raw`^#${word}[:：]?\s+(?<rest>\S.*)$`, "s", words),
    /** `ACTION - Ada: do it`, `ACTION-123 - do it`, `**Action Item – Ada – do it**`, `ACTION ITEM--do it`, `ACTION -> Ada to do it`, `Action item 1. Ada to do it`. */
    dashed: createMatcher(
      String.raw`^${OPEN2}${word}${NEUTRAL}(?:-${NUMBER3})?${CLOSE}?(?:\s+[–—-]{1,2}\s+|(?:--|—)\s*|\s*(?:[-=]{1,2}>|[→⇒])\s*|\s+=\s+|(?<=\d)[.)]\s+)(?<rest>\S.*)$`,
      "s",
      words
    ),
    /** `Action item to do it`, `Action item is to do it`. */
    order: createMatcher(
      String.raw`^${OPEN2}${word}(?:\s${either(BEING)})?\s${either(INFINITIVES)}\s(?<rest>\S.*)$`,
      "s",
      words
    ),
    /** `TODO(ada) do it`, `ACTION ITEM (Ada) do it`, `**Action (Ada) - do it**`. */
    named: createMatcher(
      String.raw`^${OPEN2}${word}\s?\((?<names>[^()]{2,60})\)(?<sign>${CLOSE}(?:\s+[–—-]{1,2})?|\s+[–—-]{1,2})?\s+(?<rest>\S.*)$`,
      "s",
      words
    ),
    /** `**ACTION** do it`: set apart by its type. */
    typed: createMatcher(String.raw`^(?<mark>\*{1,3}|_{1,3})${word}${NEUTRAL}\k<mark>\s+(?<rest>\S.*)$`, "s", words),
    /** `TODO do it`, `AI @login to do it`, `ACTION-12: ada to do it`, `Action-TC-2026-03 do it`: set apart by its capitals or number. */
    capitals: createMatcher(
      String.raw`^${word}(?<number>[#-](?:[a-z]{1,5}-)?${NUMBER3}[:：]?)?\s+(?<rest>\S.*)$`,
      "s",
      words
    ),
    /** `ACTION on Ada to write it`, `action AM - renew it`, `action BL, answer`, `ACTION 2026-01-07 Ada - write it`. */
    on: createMatcher(
      String.raw`^${word}\s+(?:\d{4}-\d\d-\d\d\s+|${either(WHOSE)}\s+)?(?<names>[^:：]{1,60}?)(?<sign>\s+[–—-]{1,2}\s+|,\s+|\s+(?=${joint}\s))(?<rest>\S.*)$`,
      "s",
      words
    )
  };
});

// src/core/reading/observe/owner-unspaced.ts
var LONGEST_NAME = 8;
var MOST_NAMES2 = 8;
var PAUSE = "[\u3001\uFF0C,]";
var HOLDS_UNSPACED$made;
function HOLDS_UNSPACED() {
  return HOLDS_UNSPACED$made ??= new RegExp(`[${UNSPACED}]`, "u");
}
var LATIN$made;
function LATIN() {
  return LATIN$made ??= new RegExp("^[A-Za-z][\\w.'’-]*(?: [A-Z][\\w.'’-]*)?");
}
var patterns9 = perVocabulary((vocabulary) => {
  const languages = vocabulary.filter(isUnspaced);
  const any = (pick) => anyWord(languages.flatMap(pick));
  return {
    honorific: new RegExp(String.raw`^\s?${any(({ people }) => people.titles)}`, "u"),
    and: new RegExp(String.raw`^\s?(?:[,，/／&]|${any(({ people }) => people.and)})\s?`, "u"),
    joint: new RegExp(String.raw`^\s?(?:${any(({ tasks: tasks2 }) => tasks2.joints)}|${PAUSE})\s?`, "u"),
    /** `张伟整理资料`: where verbs come first nothing need join them. */
    verb: new RegExp(`^${any(({ tasks: tasks2 }) => tasks2.orderEndings)}`, "u")
  };
});
function findUnspacedOwner(content, lexicon) {
  if (!lexicon.inSection || content.startsWith("@") || isPlain(content) || !HOLDS_UNSPACED().test(content)) return null;
  const { joint, verb } = patterns9(lexicon.words);
  const named = findNamesAt(content, lexicon);
  if (named === null || verb.test(named.rest)) return named;
  const { owners, rest } = named;
  const joined2 = joint.exec(rest)?.[0];
  return joined2 === void 0 || joined2.length === rest.length ? null : { owners, rest: rest.slice(joined2.length) };
}
function findNamesAt(text, lexicon) {
  const { honorific, and } = patterns9(lexicon.words);
  const owners = [];
  let rest = text;
  while (owners.length < MOST_NAMES2) {
    const name = findNameAt(rest, lexicon);
    if (name === null) break;
    owners.push(withoutTitle(name, lexicon.words));
    rest = rest.slice(name.length).replace(honorific, "");
    const more = and.exec(rest)?.[0];
    if (more === void 0 || findNameAt(rest.slice(more.length), lexicon) === null) break;
    rest = rest.slice(more.length);
  }
  return owners.length === 0 ? null : { owners, rest };
}
function findNameAt(text, lexicon) {
  const latin = LATIN().exec(text)?.[0] ?? "";
  if (latin !== "") return [latin, latin.split(" ", 1)[0] ?? ""].find((name) => lexicon.isName(name)) ?? null;
  for (let length = Math.min(LONGEST_NAME, text.length); length > 1; length--)
    if (!(pattern$445 ??= new RegExp("\\s$")).test(text.slice(0, length)) && lexicon.isName(text.slice(0, length))) return text.slice(0, length);
  return null;
}

// src/core/reading/observe/owner-apart.ts
var ANY$made;
function ANY() {
  return ANY$made ??= new RegExp(`[${UNSPACED}]`, "u");
}
var NAME5 = `[${UNSPACED}]{1,8}`;
var EITHER = String.raw`(?:${NAME5}|[A-Za-z][\w.-]{1,38})`;
var MENTION = `@${EITHER}`;
var NAMES3 = String.raw`${MENTION}(?:[、,，/&+\s]{0,3}${MENTION}){0,5}`;
var MENTIONED$made;
function MENTIONED() {
  return MENTIONED$made ??= new RegExp(String.raw`^(${NAMES3})(?:\s*[,，:：]\s*|\s+)(\S.*)$`, "su");
}
var MENTIONED_BEHIND$made;
function MENTIONED_BEHIND() {
  return MENTIONED_BEHIND$made ??= new RegExp(String.raw`^(.*?[^\s@])[\s,，、]*\(?(${NAMES3})\)?[。.]?$`, "su");
}
var CLOCK$made;
function CLOCK() {
  return CLOCK$made ??= new RegExp("\\s*(?:\\([^()]{1,4}\\)|\\d{1,2}[:：]\\d{2})$", "u");
}
var SIGNED_DAY$made;
function SIGNED_DAY() {
  return SIGNED_DAY$made ??= new RegExp("\\s*(?:⏰|📅|📆|🗓️?)\\s*\\d{4}-\\d{1,2}-\\d{1,2}$", "u");
}
var SPACED$made;
function SPACED() {
  return SPACED$made ??= new RegExp(
  String.raw`^(${EITHER}(?:(?:[、,，/・&+\s]|\s[&+/]\s){1,2}${EITHER}){0,4}?)\s+([^\s&+/、,，].*)$`,
  "su"
);
}
var CORNERS$made;
function CORNERS() {
  return CORNERS$made ??= new RegExp("^[【［〔]([^【】［］〔〕]{1,40})[】］〕]\\s*[:：]?\\s*(\\S.*)$", "su");
}
var CORNERS_BEHIND$made;
function CORNERS_BEHIND() {
  return CORNERS_BEHIND$made ??= new RegExp("^(.*\\S)\\s*[【［〔]([^【】［］〔〕]{1,40})[】］〕][。.]?$", "su");
}
var patterns10 = perVocabulary((vocabulary) => {
  const asks2 = anyWord(gather(vocabulary, ({ tasks: tasks2 }) => tasks2.asks ?? []));
  const takes = anyWord(gather(vocabulary, ({ tasks: tasks2 }) => tasks2.ownerLabels).filter((label2) => ANY().test(label2)));
  return {
    /** `请张伟预订会议室`. */
    asks: new RegExp(`^${asks2}`, "u"),
    /** `预订会议室，张伟负责`, `预订会议室由张伟负责`, `测试：张伟负责，周五前完成`. */
    taken: new RegExp(
      String.raw`^(.*?\S)(?:[\s,，;；、：]+(?:${asks2})?|(?:${asks2}))((?:(?!${asks2})[${UNSPACED}、,&/]){1,30}?)\s?が?${takes}(?:[。.]?$|(?=[，,；;、]\s?\S)(.*)$)`,
      "su"
    ),
    /** `文档由张伟负责更新`, `文档请张伟更新`: before somebody known in the middle of a sentence. */
    given: new RegExp(String.raw`^.*?\S\s?${asks2}\s?`, "su"),
    /** `联系 @ada`: whoever is mentioned behind it is its object. */
    toward: new RegExp(`${anyWord(gather(vocabulary, ({ tasks: tasks2 }) => tasks2.toward ?? []))}\\W*$`, "u"),
    marker: createMatcher(`^${markerSources(vocabulary).word}$`)
  };
});
function straightenCorners(written, lexicon) {
  const content = written.startsWith("[") ? joinBoxes(written, lexicon) : written;
  if (!(pattern$446 ??= new RegExp("[【［〔]")).test(content)) return content;
  const [, name = "", rest = ""] = CORNERS().exec(content) ?? [];
  const word = name.trim();
  const isMark = patterns10(lexicon.words).marker.test(word) && isMarker(word, lexicon.words);
  if (word !== "" && (isMark || areOwners(word, lexicon, false))) return `[${word}] ${rest}`;
  const [, before = "", names = ""] = CORNERS_BEHIND().exec(content) ?? [];
  return names !== "" && areOwners(names, lexicon, false) ? `${before} [${names}]` : content;
}
var BOXES$made;
function BOXES() {
  return BOXES$made ??= new RegExp("^\\[([^[\\]]{1,20})\\]\\s?\\[([^[\\]]{1,20})\\](?![(:])", "u");
}
function joinBoxes(content, lexicon) {
  const [all = "", first2 = "", second = ""] = BOXES().exec(content) ?? [];
  const areNames = all !== "" && ANY().test(all) && areKnown(first2, lexicon) && areKnown(second, lexicon);
  return areNames ? `[${first2}, ${second}]${content.slice(all.length)}` : content;
}
function findOwnerApart(content, lexicon) {
  if (!lexicon.inSection || !ANY().test(content)) return null;
  const text = content.replace((pattern$447 ??= new RegExp("＠", "g")), "@");
  return findMentioned(text, lexicon) ?? findSpaced(text, lexicon) ?? findSpacedBehind(text, lexicon) ?? findPassedOn(text, lexicon) ?? findAsked(text, lexicon) ?? findTaken(text, lexicon) ?? findGiven(text, lexicon);
}
function findMentioned(content, lexicon) {
  if (!content.includes("@")) return null;
  const [, first2 = "", text = ""] = MENTIONED().exec(content) ?? [];
  const owners = splitMentions(first2, lexicon);
  if (owners.length > 0 && areShort(owners, lexicon)) return { owners, text, at: "before" };
  const untimed = content.replace(CLOCK(), "");
  const undated = SIGNED_DAY().test(untimed) ? untimed.replace(SIGNED_DAY(), "") : withoutDueAtEnd(untimed, lexicon.words);
  return readMentionBehind(content, content, lexicon) ?? readMentionBehind(undated, content, lexicon);
}
function splitMentions(list2, lexicon) {
  const parted = list2.replace((pattern$448 ??= new RegExp("(?<=[^@\\s、,，/&+])\\s*@", "g")), "\u3001@").replace((pattern$449 ??= new RegExp("@(?=[^A-Za-z])", "g")), "");
  return splitOwners(parted, lexicon);
}
function areShort(names, { words }) {
  return names.every((name) => name.startsWith("@") || hasLengthOfName(name, words));
}
function readMentionBehind(text, whole, lexicon) {
  const [, before = "", last = ""] = MENTIONED_BEHIND().exec(text) ?? [];
  const owners = splitMentions(last, lexicon);
  if (owners.length === 0 || !areShort(owners, lexicon) || patterns10(lexicon.words).toward.test(before)) return null;
  return { owners, text: `${before}${whole.slice(text.length)}`, at: "behind" };
}
function findSpaced(content, lexicon) {
  const [, list2 = "", text = ""] = SPACED().exec(content) ?? [];
  const names = list2.replace((pattern$450 ??= new RegExp("\\s*[&+/]\\s*", "g")), "\u3001").replace((pattern$451 ??= new RegExp("(?<=\\S)\\s+(?=\\S)", "g")), "\u3001");
  if (list2 === "" || !(areKnown(names, lexicon) || isOrdered2(list2, text, lexicon))) return null;
  return { owners: splitOwners(names, lexicon), text, at: "before" };
}
var SPACED_BEHIND$made;
function SPACED_BEHIND() {
  return SPACED_BEHIND$made ??= new RegExp(
  String.raw`^(.*[${UNSPACED}])\s+(?:[/／]\s*)?(${NAME5}(?:[、,，/・&]\s?${NAME5}){0,4})$`,
  "su"
);
}
function findSpacedBehind(content, lexicon) {
  const [, text = "", list2 = ""] = SPACED_BEHIND().exec(content) ?? [];
  return list2 !== "" && areKnown(list2, lexicon) ? { owners: splitOwners(list2, lexicon), text, at: "behind" } : null;
}
function isOrdered2(name, text, lexicon) {
  const { words } = lexicon;
  const isName = (pattern$452 ??= new RegExp("^\\p{Script=Han}{2,}$", "u")).test(name) && mayBeWhole(name, words) && areOwners(name, lexicon, false);
  return isName && findVerbForm(text, words) === "told";
}
var ARROW2$made;
function ARROW2() {
  return ARROW2$made ??= new RegExp("^.{2,200}?(?:→|⇒|[-=]>)\\s*", "su");
}
function findPassedOn(content, lexicon) {
  const before = ARROW2().exec(content)?.[0] ?? "";
  const told2 = before === "" ? null : findUnspacedOwner(content.slice(before.length), lexicon);
  return told2 === null ? null : { owners: told2.owners, text: content, at: "inside" };
}
function findAsked(content, lexicon) {
  const asks2 = patterns10(lexicon.words).asks.exec(content)?.[0] ?? "";
  if (asks2 === "") return null;
  const rest = content.slice(asks2.length).trimStart();
  const named = findNamesAt(rest, lexicon);
  return named === null || named.rest === "" ? null : { owners: named.owners, text: named.rest.trimStart(), at: "inside" };
}
function findTaken(content, lexicon) {
  const [, before = "", name = "", more = ""] = patterns10(lexicon.words).taken.exec(content) ?? [];
  const text = `${before.replace((pattern$453 ??= new RegExp("[,，;；、：]$")), "")}${more}`;
  const isSure = name !== "" && (areKnown(name, lexicon) || isCollective(name, lexicon));
  return isSure ? { owners: splitOwners(name, lexicon), text, at: "behind" } : null;
}
function findGiven(content, lexicon) {
  const before = patterns10(lexicon.words).given.exec(content)?.[0] ?? "";
  const rest = content.slice(before.length);
  const named = before === "" ? null : findNamesAt(rest, lexicon);
  return named === null || named.rest === "" ? null : { owners: named.owners, text: content, at: "inside" };
}

// src/core/reading/observe/begins-named.ts
function beginsKnown(rest, lexicon) {
  const first2 = (pattern$454 ??= new RegExp("^(@?[\\p{L}\\d_.'’-]+)(?:\\s+(\\p{Lu}[\\p{L}.'’-]*))?", "u")).exec(rest);
  return first2 !== null && [first2[1], first2[0]].some((name) => name !== void 0 && areKnown(name, lexicon));
}
var ORDERED$made;
function ORDERED() {
  return ORDERED$made ??= new RegExp(String.raw`^(@?[\p{L}\d_.'’-]{2,30})\s+${either(ORDERING)}\s`, "u");
}
function beginsNamed(rest, lexicon) {
  const [, name = ""] = ORDERED().exec(rest) ?? [];
  return beginsKnown(rest, lexicon) || name !== "" && !namesNobody(name, lexicon);
}
var BOXED$made;
function BOXED() {
  return BOXED$made ??= new RegExp("^\\[([^[\\]]{1,40})\\]\\s+(?=\\p{L})", "u");
}
var ORDER2$made;
function ORDER2() {
  return ORDER2$made ??= new RegExp("^(\\p{Ll}[\\p{L}-]*)\\s+(\\p{L}+)", "u");
}
var isDeterminer3 = wordTest(({ sentences: sentences2 }) => sentences2?.determiners ?? []);
function beginsOrder(rest, lexicon) {
  const inner = BOXED().exec(rest)?.[1] ?? "";
  const name = inner.replace((pattern$455 ??= new RegExp("\\?+$")), "");
  if (inner !== "") return name === "" || areOwners(name, lexicon, false) || namesNobody(name, lexicon);
  const [, verb = "", next2 = ""] = ORDER2().exec(rest) ?? [];
  const { words } = lexicon;
  return isVerb(verb, words, "sure") || isVerb(verb, words) && isDeterminer3(words)(next2);
}

// src/core/reading/observe/marker-bracket.ts
var MAY_NAME$made;
function MAY_NAME() {
  return MAY_NAME$made ??= new RegExp("^@?\\p{L}\\S*(?:\\s\\S+){0,2}$", "u");
}
var NUMBERED2$made;
function NUMBERED2() {
  return NUMBERED2$made ??= new RegExp("^\\p{L}\\d{1,4}$", "u");
}
var PHRASE2$made;
function PHRASE2() {
  return PHRASE2$made ??= new RegExp(String.raw`^${either(CONDITIONS)}\s`, "i");
}
function takeBracket(written, rest, lexicon) {
  const inner = withoutDueAtEnd(written, lexicon.words).replace((pattern$456 ??= new RegExp("[\\s,;]+$")), "");
  if (saysWhen(written)) return { owners: [], rest: `${rest} (${written})` };
  if (inner !== "" && inner.length < written.length && areOwners(inner, lexicon, false)) {
    const due = written.slice(inner.length).replace((pattern$457 ??= new RegExp("^[\\s,;]+")), "");
    return { owners: splitOwners(inner, lexicon), rest: due === "" ? rest : `${rest} (${due})` };
  }
  return takeNames(written, rest, lexicon);
}
function takeNames(inner, rest, lexicon) {
  const all = splitOwners(findJoint(inner, lexicon.words)?.before ?? inner, lexicon);
  const names = all.filter((name) => areOwners(name, lexicon, false));
  const isClause = names.length > 0 && all.some((name) => (pattern$458 ??= new RegExp("\\s\\S+\\s")).test(name));
  const owners = isClause ? names : all.filter((name) => mayName3(name, lexicon));
  const isNone = owners.length === 0 && all.length > 0 && rest !== "" && !all.every(isPronoun(lexicon.words));
  return { owners, rest: isNone ? `${rest} (${inner})` : rest };
}
function mayName3(name, { words }) {
  return MAY_NAME().test(name) && !NUMBERED2().test(name) && !PHRASE2().test(name) && !isPronoun(words)(name);
}
function closeMark(rest) {
  const mark = (pattern$459 ??= new RegExp("(?<![*_])[*_]{1,3}$")).exec(rest)?.[0];
  return mark === void 0 || rest.indexOf(mark) < rest.length - mark.length ? rest : rest.slice(0, -mark.length);
}

// src/core/reading/observe/marker-hash.ts
var NICK3$made;
function NICK3() {
  return NICK3$made ??= new RegExp(
  String.raw`^([\p{L}\d_^|.-]{2,30}(?:\s*(?:,|&|\/|\b${either(AND)}\b)\s*[\p{L}\d_^|.-]{2,30}){0,4})(?::\s+|\s+(?=${either(JOINING)}\s))(.*)$`,
  "su"
);
}
var FIRST4$made;
function FIRST4() {
  return FIRST4$made ??= new RegExp("^([\\p{L}\\d_^|.-]{2,30})\\s+(\\S.*)$", "su");
}
function readHash(groups, lexicon) {
  const rest = groups["rest"] ?? "";
  const [whole, list2 = "", text = ""] = NICK3().exec(rest) ?? [];
  const [, nick = "", told2 = ""] = whole === void 0 ? FIRST4().exec(rest) ?? [] : [];
  if (nick !== "" && (areKnown(nick, lexicon) || isGiven(nick)) && findVerbForm(told2, lexicon.words) === "told")
    return { owners: [nick], rest: told2 };
  if (whole === void 0 || readNames(list2, lexicon)?.some((name) => namesNobody(name, lexicon)) !== false)
    return { owners: [], rest };
  const isPrefix = (pattern$460 ??= new RegExp(":\\s+$")).test(rest.slice(0, rest.length - text.length));
  return { owners: splitOwners(list2, lexicon), rest: isPrefix ? text : rest };
}

// src/core/reading/observe/marker-order.ts
var NO_ORDER2$made;
function NO_ORDER2() {
  return NO_ORDER2$made ??= new RegExp(String.raw`^${either(NO_ORDERS)}\b`, "i");
}
function readOrder(groups, { words }) {
  const { word = "", rest = "" } = groups;
  const isOne = word.includes(" ") && !(pattern$461 ??= new RegExp("s$", "i")).test(word);
  const first2 = (pattern$462 ??= new RegExp("^\\p{Ll}[\\p{L}-]*(?=\\s)", "u")).exec(rest)?.[0] ?? "";
  return isOne && !NO_ORDER2().test(rest) && isVerb(first2, words) ? { owners: [], rest } : null;
}

// src/core/reading/observe/about-known.ts
var ORDERED2$made;
function ORDERED2() {
  return ORDERED2$made ??= new RegExp(
  String.raw`^(@?[\p{L}\d_.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*)?(?:\s*(?:,|&|\/|\b${either(AND)}\b)\s*@?[\p{L}\d_.'’-]+)?)\s+${either(ORDERING)}\s`,
  "u"
);
}
function isAboutKnown(text, lexicon) {
  if (areKnown(text, lexicon)) return true;
  const subject = ORDERED2().exec(text)?.[1];
  return subject !== void 0 && areKnown(subject, lexicon) && readNames(subject, lexicon) !== null;
}

// src/core/reading/observe/owner-listed.ts
var COLON2$made;
function COLON2() {
  return COLON2$made ??= new RegExp("^([^:：]{1,100}?)\\s*(?:：|[:：](?:\\*\\*|__|\\*|_)?(?=\\s|$|[\\p{Lu}\\p{Lo}]))\\s*(.*)$", "su");
}
var COLON_BEHIND$made;
function COLON_BEHIND() {
  return COLON_BEHIND$made ??= new RegExp("^([^:：()[\\]]{1,60}\\([^()]{3,40}\\))\\s*[:：](?=\\s|$)\\s*(.*)$", "su");
}
var DASHED$made;
function DASHED() {
  return DASHED$made ??= new RegExp(
  String.raw`^(.{1,100}?)(?:(?:\s+${APART_SIGN}|[-=]{1,2}>)\s+|(?<=[${UNSPACED}])\s?(?:—{1,2}|→|[-=]{1,2}>)\s?|(?<=\w)——)(?=\S)(.+)$`,
  "su"
);
}
var DASH_AT_END$made;
function DASH_AT_END() {
  return DASH_AT_END$made ??= new RegExp("^([^:：]{2,60}?)\\s(?:[–—]|--)()$", "su");
}
var HYPHENED$made;
function HYPHENED() {
  return HYPHENED$made ??= new RegExp("^(\\p{Lu}[\\p{L}.'’]{1,20})(?:-\\s+|–)(\\S.*)$", "su");
}
var BRACKETED2$made;
function BRACKETED2() {
  return BRACKETED2$made ??= new RegExp("^\\*{0,2}\\[\\s{0,9}([^[\\]]{1,100}?)\\s{0,9}\\]\\*{0,2}(?!\\(|\\s\\(http|:?\\s*http)(?:\\[[^[\\]]{0,40}\\])?\\s*[:,–—-]*\\s*(.*)$", "su");
}
var BOXED2$made;
function BOXED2() {
  return BOXED2$made ??= new RegExp("^(?:\\[[^[\\]]{2,40}\\]\\s*){2,5}(?![([:])(?=\\S)");
}
var BOLD2$made;
function BOLD2() {
  return BOLD2$made ??= new RegExp("^(?:\\*\\*|__)([^*_]{1,100})(?:\\*\\*|__)\\s*[,–—-]*\\s*(.+)$", "su");
}
var SLANTED$made;
function SLANTED() {
  return SLANTED$made ??= new RegExp("^[*_](?![*_])([^*_]{1,60})[*_](?![*_])\\s+(.+)$", "su");
}
var { next, end, weekdays, units, tomorrow, endOfDay, endOfWeek, endOfMonth, on } = english.due;
var DAY7 = String.raw`(?:${either([...next, ...end])}\s)?(?:${either([...weekdays.flat(), ...units.week, ...units.month, ...tomorrow, ...endOfDay, ...endOfWeek, ...endOfMonth])}|\p{L}{3,9}\s\d{1,2}|\d{1,2}\s\p{L}{3,9})`;
var cued = perVocabulary((vocabulary) => {
  const by = anyFolded(
    gather(vocabulary, ({ due }) => [
      ...due.by,
      ...due.before,
      ...due.labels,
      ...due.endOfDay,
      ...due.endOfWeek,
      ...due.endOfMonth
    ])
  );
  return createMatcher(
    String.raw`[\s,]{1,3}(?:(${by}\s${DAY7})|[[(]?(?:(?:${by}|${either(on)})\s+)?(\d{4}-\d{2}-\d{2})[\])]?)$`
  );
});
var IN_BRACKET$made;
function IN_BRACKET() {
  return IN_BRACKET$made ??= new RegExp("[\\s,]{0,3}[([]([^()[\\]]{3,40})[)\\]]$");
}
var BARE_DAY$made;
function BARE_DAY() {
  return BARE_DAY$made ??= new RegExp("(?:\\s[([](?=[^()[\\]]{0,12}\\d)([\\p{L}\\d]{1,9}\\.?\\s[\\p{L}\\d]{1,9})[)\\]]|,\\s(?=.{0,12}\\d)([\\p{L}\\d]{1,9}\\.?\\s[\\p{L}\\d]{1,9}))$", "u");
}
function findWhen(written, vocabulary) {
  const bracket = IN_BRACKET().exec(written);
  if (bracket?.[1] !== void 0 && saysWhen(bracket[1])) return { at: bracket.index, day: bracket[1], isBare: false };
  const match = cued(vocabulary).exec(written);
  if (match !== null) return { at: match.index, day: match[1] ?? match[2] ?? "", isBare: false };
  const bare = BARE_DAY().exec(written);
  const by = `${english.due.by[0] ?? ""} ${bare?.[1] ?? bare?.[2] ?? ""}`;
  return bare !== null && saysWhen(by) ? { at: bare.index, day: by, isBare: true } : null;
}
var GOES_ON2$made;
function GOES_ON2() {
  return GOES_ON2$made ??= new RegExp(String.raw`^(?:${either(AND)}|&|\/)\s`);
}
var JOINED3$made;
function JOINED3() {
  return JOINED3$made ??= new RegExp(String.raw`[,&/]|\s${either(AND)}\s`);
}
var SUBJECT3$made;
function SUBJECT3() {
  return SUBJECT3$made ??= new RegExp(String.raw`^${either(SUBJECTS)}\s`, "i");
}
function* listAttempts() {
  yield [BRACKETED2(), "loose"];
  yield [COLON_BEHIND(), "loose"];
  yield [COLON2(), "loose"];
  yield [DASH_AT_END(), "loose"];
  yield [DASHED(), "as others"];
  yield [HYPHENED(), "as others"];
  yield [BOLD2(), "as others"];
  yield [SLANTED(), "strict"];
}
function findListedOwners(content, lexicon, explicit) {
  const stopped = findStopped(content, lexicon);
  if (stopped !== null) return stopped;
  const boxed = BOXED2().exec(content)?.[0] ?? "";
  if (boxed !== "" && lexicon.inSection) {
    const list2 = boxed.replace((pattern$463 ??= new RegExp("\\]\\s*\\[", "g")), ", ").trim();
    if (areOwners(list2, lexicon, false))
      return { owners: splitOwners(list2, lexicon), text: cleanText2(content.slice(boxed.length)), isSure: true };
  }
  for (const [pattern2, usual] of listAttempts()) {
    const [, written, text] = pattern2.exec(content) ?? [];
    if (written === void 0 || text === void 0) continue;
    const isLoose = usual === "as others" && (explicit || lexicon.habits?.dashes() === true);
    const strict = usual !== "loose" && !isLoose;
    const isGiven2 = pattern2 === DASHED() && isLoose && GIVEN().test(text) && isOneOfSiblings(written, lexicon);
    if (isGiven2) return { owners: splitOwners(written, lexicon), text, isSure: true };
    const found = readList(written, text, { lexicon, strict, isColon: usual === "loose" && pattern2 !== BRACKETED2() });
    if (found !== null) return found;
  }
  return null;
}
var GIVEN$made;
function GIVEN() {
  return GIVEN$made ??= new RegExp(String.raw`^${either(INFINITIVES)}\s\p{Ll}`, "u");
}
function isOneOfSiblings(written, lexicon) {
  const isNobody2 = isTopicWord(written, lexicon.words) && !isPartWord(lexicon.words)(written);
  return (pattern$464 ??= new RegExp("^\\p{Lu}[\\p{L}\\d-]+(?:\\s\\p{L}+){0,2}$", "u")).test(written) && !isNobody2;
}
var STOPPED$made;
function STOPPED() {
  return STOPPED$made ??= new RegExp(
  String.raw`^(${either([...FOR, ...FOR.map((word) => word.charAt(0).toUpperCase() + word.slice(1))])}\s)?(\p{L}[^.,:：;()[\]]{1,60})[.,]\s+(?=\p{Lu})(.+)$`,
  "su"
);
}
function findStopped(content, lexicon) {
  const [, lead2 = "", list2 = "", text = ""] = (pattern$465 ??= new RegExp("[.,]\\s")).test(content) ? STOPPED().exec(content) ?? [] : [];
  const isNamed = areKnown(list2, lexicon) || lead2 !== "" && areOwners(list2, lexicon, false);
  const isTold2 = isNamed && findVerbForm(text, lexicon.words) === "told";
  const isList = isTold2 && areOwners(COLON2().exec(content)?.[1] ?? "", lexicon, false);
  return isTold2 && !isList && lexicon.inSection ? { owners: splitOwners(list2, lexicon), text, isSure: true } : null;
}
var SPOKEN$made;
function SPOKEN() {
  return SPOKEN$made ??= new RegExp(String.raw`^${either(SPEAKING)}\s`, "i");
}
function holdsMore(text) {
  return text === "" || !(pattern$466 ??= new RegExp("^[\\d\\s.,/()#*+-]+$")).test(text);
}
function readList(written, text, { lexicon, strict, isColon }) {
  const when = (pattern$467 ??= new RegExp("[\\s,([]")).test(written) ? findWhen(written, lexicon.words) : null;
  const due = when?.isBare === true && findVerbForm(text, lexicon.words) !== "told" ? null : when;
  const list2 = due === null ? written : written.slice(0, due.at);
  const isOpen2 = (written.match((pattern$468 ??= new RegExp("\\*\\*", "g")))?.length ?? 0) % 2 === 1 && !written.startsWith("**");
  if (isOpen2 || !areOwners(list2, lexicon, strict) || GOES_ON2().test(text)) return null;
  const isKnownList = areKnown(list2, lexicon);
  if (!isKnownList && (isAboutKnown(text, lexicon) || isColon && isTopic3(written, text, lexicon))) return null;
  if (!isKnownList && (!holdsMore(text) || !isColon && SPOKEN().test(text))) return null;
  const inside = (pattern$469 ??= new RegExp("\\(([^()]{2,60})\\)\\W*$")).exec(list2)?.[1] ?? "";
  const isAbout = inside !== "" && areKnown(inside, lexicon) && !isKnownList;
  if ((pattern$470 ??= new RegExp("^\\/\\/")).test(text) || (pattern$471 ??= new RegExp("^<?https?:")).test(text) && headsLink(list2, text, lexicon)) return null;
  const day = due === null ? "" : ` (${due.day})`;
  const isSure = isKnownList || !isColon || isInitials(list2, lexicon) || isCollective(list2, lexicon);
  return { owners: splitOwners(isAbout ? inside : list2, lexicon), text: `${cleanText2(text)}${day}`, isSure };
}
function headsLink(list2, text, lexicon) {
  const isPerson2 = areOwners(list2, lexicon, true) || lexicon.habits?.links() === true && !(pattern$472 ??= new RegExp("\\s")).test(list2);
  return !isPerson2 && (!(pattern$473 ??= new RegExp("^<?https?:\\S+\\s+\\p{L}+\\s+\\p{L}", "u")).test(text) || lexicon.habits?.heads() !== true);
}
function isTopic3(written, text, lexicon) {
  const name = written.replace((pattern$474 ??= new RegExp("[*_]", "g")), "").trim();
  if (isInitials(name, lexicon) || isCollective(name, lexicon) || JOINED3().test(name)) return false;
  const article = SUBJECT3().test(text) && !(pattern$475 ??= new RegExp("^\\S+\\s\\S+ing\\b")).test(text);
  if (!(pattern$476 ??= new RegExp("\\*\\*|__")).test(written)) return false;
  const form = (words) => findVerbForm(words, lexicon.words);
  const tells3 = beginsWithCapital(text) && form(text) === "tells" && form(text.split(" ", 1)[0] ?? "") !== "tells";
  return !(pattern$477 ??= new RegExp("\\s")).test(name) && (article || tells3);
}
function cleanText2(text) {
  return text.replace((pattern$478 ??= new RegExp("^(?:\\s|[,;:–—-](?=\\s))+", "u")), "").trimEnd();
}

// src/core/reading/observe/second-owner.ts
var SECOND$made;
function SECOND() {
  return SECOND$made ??= new RegExp(
  String.raw`(?<!(?:,|${either(BESIDE2)})\s\p{Lu}[\p{L}.'’-]*)[,;]\s+(?:${either(AND)}\s+)?(@[\w-]+|\p{Lu}[\p{L}.'’-]+)\s+(?:${either(JOINING)}|\p{Ll}+ing)\s`,
  "u"
);
}
function withSecond(owners, sentence, lexicon) {
  const second = owners.length === 0 ? void 0 : SECOND().exec(sentence)?.[1];
  return second === void 0 || !areKnown(second, lexicon) ? owners : [.../* @__PURE__ */ new Set([...owners, ...splitOwners(second, lexicon)])];
}
var FURTHER2$made;
function FURTHER2() {
  return FURTHER2$made ??= new RegExp(String.raw`^(?:${either(AND)}\s)?([\p{L}\d_.'’-]+)(?=[\s,&/+])`, "u");
}
function goesOn(text, { isName }) {
  return isName(FURTHER2().exec(text)?.[1] ?? "");
}

// src/core/reading/observe/subject.ts
var NICK4$made;
function NICK4() {
  return NICK4$made ??= new RegExp("^[\\p{Ll}\\d_-]{2,20}$", "u");
}
var isNoSubject = wordTest(({ sentences: sentences2, people }) => [
  ...sentences2?.pronouns ?? [],
  ...sentences2?.nouns ?? [],
  ...sentences2?.questions ?? [],
  ...people.placeholders
]);
var isArticle2 = wordTest(({ sentences: sentences2 }) => sentences2?.determiners ?? []);
var isOver = wordTest(({ states, sentences: sentences2 }) => [...states.done, ...sentences2?.past ?? []]);
function isForeignSmall(word, { words }) {
  return words.length > 1 && findSmall(foldCase(word)).some((code) => words.slice(1).some((one) => one.code === code));
}
var BEFORE2$made;
function BEFORE2() {
  return BEFORE2$made ??= new RegExp(
  String.raw`^(?:\([^()]*\)\s*)?(?:${either(ARTICLES)}\s+)?|\*\*|(?<![\p{L}\d])_|(?<=(?<![\p{L}\d])_[^_]*)_(?![\p{L}\d])`,
  "giu"
);
}
var OF_MANY$made;
function OF_MANY() {
  return OF_MANY$made ??= new RegExp(String.raw`^(?:\([^()]*\)\s*)?${either([...ARTICLES, ...ALL, ...EACH])}\s`, "i");
}
var takesSomebody2 = wordTest(({ sentences: sentences2 }) => sentences2?.objects ?? []);
function isGroup(list2, { words }) {
  const [first2 = ""] = list2.split(" ", 1);
  return (pattern$479 ??= new RegExp("^\\p{Lu}.*\\s.*[^s]$", "su")).test(list2) && !isVerb(first2, words, "sure") && !takesSomebody2(words)(first2);
}
var TITLED2$made;
function TITLED2() {
  return TITLED2$made ??= new RegExp("^\\p{Lu}[^\\s,]*(?:\\s\\p{Lu}[^\\s,]*)+$", "u");
}
var ONE$made;
function ONE() {
  return ONE$made ??= new RegExp(String.raw`^(?:\p{Ll}+ ){0,2}${either(ONE_OF_MANY)}$`, "u");
}
function findSubject(sentence, lexicon, explicit) {
  if ((pattern$480 ??= new RegExp("^`(?!@)")).test(sentence)) return null;
  const joint = findJoint(sentence, lexicon.words);
  const list2 = withoutOwnArticle(joint?.before.replace(BEFORE2(), "").replace((pattern$481 ??= new RegExp(",$")), ""), lexicon);
  if (joint === null || list2 === void 0 || list2 === "" || readNames(list2, lexicon) === null) return null;
  const [, verb = "", whom = ""] = (pattern$482 ??= new RegExp("^(\\p{Lu}\\p{Ll}+)\\s+(@?\\p{L}[^\\s,&/]*)", "u")).exec(list2) ?? [];
  const isVerbBefore = whom !== "" && areKnown(whom, lexicon) && !isSurelyName(verb, `${verb} ${whom}`, lexicon) && // `Awam Victor will do it`: a given name is a family's as well.
  (isVerb(verb, lexicon.words) || lexicon.isCommon(verb) || !isGiven(whom));
  if (isVerbBefore) return null;
  if (leadsToThing(joint, list2, lexicon)) return null;
  const isMany = isCollective(list2, lexicon) && (OF_MANY().test(sentence) || TITLED2().test(list2) || isGroup(list2, lexicon) || !(pattern$483 ??= new RegExp("\\s")).test(list2) && !isPlaceholder(list2, lexicon));
  const isShout = explicit && (pattern$484 ??= new RegExp("^\\p{Lu}{2,3}$", "u")).test(list2) && !namesNobody(list2, lexicon);
  if (!isMany && !isShout && isNobody(list2, lexicon)) return null;
  const words = splitOwners(list2, lexicon);
  const isTold2 = explicit && (joint.words.startsWith("will") || isToldNick(list2, joint, lexicon));
  const isNick2 = lexicon.habits?.sentences() === true || isTold2;
  const isNoun3 = !isShout && beginsWithCapital(list2) && words.length === 1 && !(pattern$485 ??= new RegExp("\\s")).test(list2) && lexicon.isCommon(list2) && !lexicon.isName(list2) && !isCollective(list2, lexicon);
  if (isNoun3 || !isMany && words.some((word) => isHeadedByThing(word, lexicon))) return null;
  const isBeside = words.some((word) => isSubject(word, lexicon));
  const isOne = (word) => isSubject(word, lexicon) || isBeside && ONE().test(word) || list2.includes(`${word}@`);
  const isNamed = words.every(isOne) || isNick2 && NICK4().test(list2);
  if (!isNamed && !isPlaceholder(list2.trim(), lexicon)) return null;
  return !explicit && words.some((word) => namesNobody(word, lexicon) && !lexicon.isName(word) && !isCollective(word, lexicon)) ? null : words;
}
function leadsToThing({ words, after }, list2, lexicon) {
  const next2 = (pattern$486 ??= new RegExp("^\\p{L}+(?![\\p{L}\\d])", "u")).exec(after)?.[0] ?? "";
  const isName = (pattern$487 ??= new RegExp("^\\p{Lu}\\p{Ll}", "u")).test(next2) || isAbstract(list2);
  return next2 !== "" && isName && INFINITIVE2().test(words) && !isVerb(next2, lexicon.words) && !areKnown(list2, lexicon);
}
var INFINITIVE2$made;
function INFINITIVE2() {
  return INFINITIVE2$made ??= new RegExp(`^${either(INFINITIVES)}$`, "i");
}
function withoutOwnArticle(list2, lexicon) {
  const [, article = "", many = ""] = (pattern$488 ??= new RegExp("^(\\p{L}{1,4})\\s(\\p{L}.*)$", "su")).exec(list2 ?? "") ?? [];
  return many !== "" && isForeignSmall(article, lexicon) && isCollective(many, lexicon) ? many : list2;
}
function isHeadedByThing(name, lexicon) {
  const [first2 = "", ...others] = name.split((pattern$489 ??= new RegExp("\\s+")));
  const last = others.at(-1) ?? "";
  return last !== "" && headsRemark(lexicon.words)(last) && !lexicon.isName(name) && !isGiven(first2);
}
function isToldNick(nick, { words, after }, lexicon) {
  const verb = (pattern$490 ??= new RegExp("^\\p{Ll}+", "u")).exec(after)?.[0] ?? "";
  return words === "to" && isVerb(verb, lexicon.words) && mayBeNick(nick, lexicon);
}
function mayBeNick(nick, lexicon) {
  const isWord = (word) => NO_NICKS.has(word) || isNobody(word, lexicon) || namesNobody(word, lexicon) || isCollective(word, lexicon);
  return NICK4().test(nick) && !(pattern$491 ??= new RegExp("(?:tion|ment|\\p{L}{3}ing)$", "u")).test(nick) && !isWord(nick) && !isWord(nick.replace((pattern$492 ??= new RegExp("s$")), ""));
}
function isSurelyName(first2, whole, lexicon) {
  return lexicon.isName(first2) || lexicon.isName(whole) || isCollective(first2, lexicon);
}
function isNobody(list2, lexicon) {
  const [first2 = ""] = list2.split((pattern$493 ??= new RegExp("[\\s,]")), 1);
  if (lexicon.isName(list2) || lexicon.isName(first2) || first2.startsWith("@")) return false;
  if ((first2.length > 1 || first2 === list2 && !isArticle2(lexicon.words)(first2)) && (isNoSubject(lexicon.words)(first2) || isForeignSmall(first2, lexicon)))
    return true;
  if (first2 === list2 && NO_NICKS.has(foldCase(list2)) && !isGiven(first2)) return true;
  if ((pattern$494 ??= new RegExp("ing$")).test(first2) && first2 !== list2 && namesNobody(first2, lexicon) && !isCollective(list2, lexicon)) return true;
  if (isOver(lexicon.words)(first2) || isPastVerb(first2) && !isGiven(first2)) return true;
  return isVerb(first2, lexicon.words) && !(pattern$495 ??= new RegExp("^\\p{Lu}{2,3}$", "u")).test(first2) && !SHORTENED().test(list2);
}
var SHORTENED$made;
function SHORTENED() {
  return SHORTENED$made ??= new RegExp("^\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\.?$", "u");
}
function hasNick(sentence, lexicon) {
  const word = findJoint(sentence, lexicon.words)?.before ?? "";
  return NICK4().test(word) && !isNobody(word, lexicon) && !namesNobody(word, lexicon);
}

// src/core/reading/observe/marker-readers.ts
var MARKER_READERS = [
  ["wrapped", readWrapped],
  ["colon", readColon],
  ["bracketed", readBracketed],
  ["hash", readHash],
  ["dashed", readDashed],
  ["named", readNamed],
  ["typed", readTyped],
  ["order", readOrder],
  ["on", readOn],
  ["capitals", readCapitals]
];
var BEGINNING4 = 60;
var MOST_INITIALS = 3;
var FOR2$made;
function FOR2() {
  return FOR2$made ??= new RegExp(String.raw`^${either(WHOSE)}\s+`, "i");
}
function readColon(groups, lexicon) {
  const said = (groups["between"] ?? "").trim();
  const between = said.replace(FOR2(), "");
  const rest = closeMark(groups["rest"] ?? "");
  if ((pattern$496 ??= new RegExp("^\\/\\/")).test(rest)) return null;
  if (between === "") return { owners: [], rest };
  if (between.startsWith("/") && (groups["word"] ?? "").length <= MOST_INITIALS) return null;
  if ((pattern$497 ??= new RegExp("^@\\s")).test(between)) return { owners: splitOwners(between.slice(1).trim(), lexicon), rest };
  const inner = between.replace((pattern$498 ??= new RegExp("^[([,/]\\s*|[)\\]]$", "g")), "");
  const state = readState(inner, lexicon);
  if (state !== null && rest === "") return null;
  if (state !== null) return { owners: [], rest: state === "done" ? `(done) ${rest}` : rest };
  const names = (pattern$499 ??= new RegExp("^[^([]+\\(([^()]+)\\)$")).exec(between)?.[1];
  if (names !== void 0) return takeBracket(names, rest, lexicon);
  if ((pattern$500 ??= new RegExp("^[([]")).test(between)) return takeBracket(inner, rest, lexicon);
  if (between.startsWith(","))
    return { owners: areOwners(inner, lexicon, false) ? splitOwners(inner, lexicon) : [], rest };
  if (isAhead(lexicon.words)(inner)) return { owners: [], rest };
  if (isWhom(inner, groups, lexicon)) return { owners: splitOwners(inner, lexicon), rest };
  const isFor = between !== said && rest !== "" && !isAmbiguous(groups["word"] ?? "", lexicon.words);
  return isFor && tellsToDo(rest, lexicon.words) ? { owners: [], rest } : null;
}
var isAhead = wordTest(({ plans: plans2, sections: sections7 }) => [...plans2.ahead, ...sections7.nextMeeting]);
function isWhom(inner, groups, lexicon) {
  const names = readNames(inner, lexicon) === null ? [] : splitOwners(inner, lexicon);
  if (names.length === 0) return false;
  if (isAmbiguous(groups["word"] ?? "", lexicon.words) && groups["closed"] === void 0)
    return areKnown(inner, lexicon) || FOR2().test(groups["between"]?.trim() ?? "") && isCollective(inner, lexicon);
  const isName = (name) => lexicon.isName(name) || isCollective(name, lexicon) || (pattern$501 ??= new RegExp("^[@\\p{Lu}\\p{Lo}]", "u")).test(name) && !namesNobody(name, lexicon) && !isNobody(name, lexicon);
  return names.every(isName);
}
function readState(word, { words }) {
  const is = (list2) => list2.includes(word.toLowerCase());
  if (words.some(({ states }) => is(states.done))) return "done";
  return words.some(({ states }) => is(states.open)) ? "open" : null;
}
var EVERY$made;
function EVERY() {
  return EVERY$made ??= new RegExp(String.raw`^${either(ALL)}(?:\s\p{L}{2,20}){0,1}\s\p{L}{2,20}s$`, "iu");
}
function readWrapped(groups, lexicon) {
  const { apart = "", names = "", rest = "" } = groups;
  if (apart.trim() === "" && (!areOwners(names.trim(), lexicon, true) || namesNobody(names.toLowerCase(), lexicon)))
    return null;
  if (apart.trim() !== "" && EVERY().test(names.trim())) return { owners: [names.trim()], rest };
  if ((pattern$502 ??= new RegExp("^[\\d.-]+$")).test(names.trim())) return { owners: [], rest };
  return areOwners(names.trim(), lexicon, false) ? { owners: splitOwners(names, lexicon), rest } : { owners: [], rest: `${names.trim()} ${rest}` };
}
function readBracketed(groups, lexicon) {
  const rest = groups["rest"] ?? "";
  const named = groups["names"] ?? groups["names2"];
  const names = named?.replace((pattern$503 ??= new RegExp("^\\s*[:–—-]?\\s*")), "");
  if (names !== void 0 && (pattern$504 ??= new RegExp("^\\s+[^\\s:–—@-]")).test(named ?? "") && !areKnown(names, lexicon)) return null;
  if (names !== void 0 && findJoint(names, lexicon.words) !== null) return null;
  if (names !== void 0)
    return readNames(names, lexicon) === null ? null : { owners: splitOwners(names, lexicon), rest };
  if (!isAmbiguous(groups["word"] ?? "", lexicon.words)) return { owners: [], rest };
  const first2 = rest.slice(0, BEGINNING4).split((pattern$505 ??= new RegExp("[:\\s]")), 1)[0] ?? "";
  return areOwners(first2, lexicon, true) || NICK3().test(rest) ? { owners: [], rest } : null;
}
function readDashed(groups, lexicon) {
  const rest = closeMark(groups["rest"] ?? "");
  const word = groups["word"] ?? "";
  const named = (pattern$506 ??= new RegExp("^([^:*_–—]{2,60}?)[*_]{0,3}\\s*(?::[*_]{0,3}\\s+|\\s[–—-]{1,2}\\s+)(.+)$", "su")).exec(rest);
  const isSpoken = SPOKEN().test(named?.[2] ?? "") && !areKnown(named?.[1] ?? "", lexicon);
  if (named?.[1] !== void 0 && !isSpoken && areOwners(named[1], lexicon, false))
    return { owners: splitOwners(named[1], lexicon), rest: named[2] ?? "" };
  if (!isAmbiguous(word, lexicon.words)) return { owners: [], rest };
  const isNamed = beginsKnown(rest, lexicon) || !isAmbiguous(word, lexicon.words) && beginsNamed(rest, lexicon);
  return isNamed ? { owners: [], rest } : null;
}
function readNamed(groups, lexicon) {
  const { names = "", word = "", sign } = groups;
  const rest = sign === void 0 ? groups["rest"] ?? "" : closeMark(groups["rest"] ?? "");
  if (!isCapital2(word) && (sign === void 0 || !beginsWithCapital(word))) return null;
  if (isAmbiguous(word, lexicon.words) && !areKnown(names, lexicon)) return null;
  const isLike2 = isNick(names) && !namesNobody(names, lexicon);
  return { owners: isLike2 || areOwners(names, lexicon, false) ? splitOwners(names, lexicon) : [], rest };
}
function readTyped(groups, { words }) {
  const { word = "", rest = "" } = groups;
  const isSet = isCapital2(word) || (pattern$507 ??= new RegExp("^[\\p{Lu}\\p{Lo}@]", "u")).test(rest) || isVerb((pattern$508 ??= new RegExp("^\\p{L}+", "u")).exec(rest)?.[0] ?? "", words);
  return isSet && (pattern$509 ??= new RegExp("^[\\p{Lu}\\p{Lo}]", "u")).test(word) ? { owners: [], rest } : null;
}
function readOn(groups, lexicon) {
  const { names = "", rest = "", sign = "", word = "" } = groups;
  if (isAmbiguous(word, lexicon.words) || namesNobody(names, lexicon)) return null;
  if (sign.startsWith(",") && goesOn(rest, lexicon)) return null;
  const isPerson2 = (name) => name.startsWith("@") || lexicon.isName(name) || isInitials(name, lexicon) || isCollective(name, lexicon);
  const list2 = readNames(names, lexicon);
  const isWritten2 = (name) => isCapital2(word) && (pattern$510 ??= new RegExp("\\p{Lu}", "u")).test(word) && hasShapeOfName(name, lexicon) && !namesNobody(name, lexicon);
  if (list2?.every((name) => isPerson2(name) || isWritten2(name)) !== true) return null;
  return { owners: splitOwners(names, lexicon), rest: sign.trim() === "" ? `${names} ${rest}` : rest };
}
var NOUN$made;
function NOUN() {
  return NOUN$made ??= new RegExp(String.raw`^${either(BEHIND_MARKERS)}\b`, "i");
}
function readCapitals(groups, lexicon) {
  const { word = "", rest = "", number } = groups;
  const isNumbered = (pattern$511 ??= new RegExp("-\\p{L}", "u")).test(number ?? "");
  const isSet = isNumbered || rest.startsWith("@") ? beginsWithCapital(word) : isCapital2(word);
  if (!isSet || !(pattern$512 ??= new RegExp("\\p{Lu}", "u")).test(word) || !(pattern$513 ??= new RegExp("^[\\p{L}@[`\"“]", "u")).test(rest) || NOUN().test(rest)) return null;
  if (isAmbiguous(word, lexicon.words)) return beginsKnown(rest, lexicon) ? { owners: [], rest } : null;
  const begins2 = (pattern$514 ??= new RegExp("^\\p{Lu}\\p{Ll}", "u")).test(rest) || beginsNamed(rest, lexicon) || beginsOrder(rest, lexicon);
  const isNoun3 = !isNumbered && word.length > 4 && !begins2;
  return isNoun3 ? null : { owners: [], rest };
}

// src/core/languages/credits.ts
var CREDITS = list(
  `source, sources, author, authors, written by, reviewed by, approved by, edited by, prepared by, compiled by, recorded by,
  scribe, notetaker, note taker, chair, co-chair, moderator, facilitator, host, presenter, speaker, reporter, timekeeper,
  photo, photos, image, figure, table, contact, present, absent, regrets, apologies, guest, guests, credit, credits, approved,
  quelle, quellen, autor, autorin, verfasser, verfasserin, protokollant, protokollantin, protokollf\xFChrung, moderation,
  sitzungsleitung, anwesend, entschuldigt, gast, g\xE4ste, foto, bild, abbildung, auteur, auteure, r\xE9dacteur, r\xE9dactrice,
  secr\xE9taire, animateur, animatrice, pr\xE9sents, excus\xE9s, absents, fuente, autora, elaborado por, moderador, secretario,
  asistentes, ausentes, fonte, fontes, autores, relator, presentes, figura, tabela, quadro, autore, verbalizzatore, presenti,
  assenti, bron, notulist, voorzitter, aanwezig, afwezig, sursa, secretar, prezen\u021Bi, absen\u021Bi, \u017Ar\xF3d\u0142o, protokolant, obecni,
  nieobecni, \u51FA\u5178, \u4F5C\u6210\u8005, \u66F8\u8A18, \u53F8\u4F1A, \u51FA\u5E2D\u8005, \u6B20\u5E2D\u8005, \u6765\u6E90, \u4F5C\u8005, \u8BB0\u5F55\u4EBA, \u4E3B\u6301\u4EBA, \u51FA\u5E2D, \uCD9C\uCC98, \uC791\uC131\uC790, \uC11C\uAE30, \uCC38\uC11D\uC790`
);
var isCredit = isOneOf(CREDITS);

// src/core/reading/leading-reference.ts
var REFERENCE2$made;
function REFERENCE2() {
  return REFERENCE2$made ??= new RegExp(
  String.raw`^(?:\[[^[\]]{0,30}#?\d{1,8}\]\([^()\s]{1,200}\)|(?:${either(REFERENCES)}\s)?#?\d{1,8}|P\d|https?:\/\/\S{1,200})(?::|\s[–—-]{1,2})\s+|^[*_]{0,2}[[(]?\d{4}-\d{2}-\d{2}[\])]?[*_]{0,2}(?::|\s[–—-]{1,2})?\s+`,
  "iu"
);
}
var NUMBERED3$made;
function NUMBERED3() {
  return NUMBERED3$made ??= new RegExp("^[*_]{0,2}(?:\\[\\p{Lu}{1,2}-?\\d{1,3}\\]|\\p{Lu}{1,2}-?\\d{1,3}(?=[*_]{0,2}\\s?[.:)–—-])|\\d{1,3}(?:\\.\\d{1,3}){1,2})[*_]{0,2}\\s?(?:[.:)]|[–—-]{1,2})?\\s*(?=[*_]{0,2}[\\p{Lu}@])", "u");
}
function withoutNumber(text) {
  return (pattern$515 ??= new RegExp("^[*_]{0,2}[[\\p{Lu}]{1,4}-?\\d|^[*_]{0,2}\\d", "u")).test(text) ? text.replace(NUMBERED3(), "") : text;
}

// src/core/reading/observe/unwrap-name.ts
var LINK2 = String.raw`(?:\*\*)?\[(?:(@[\w-]{1,40}|@\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2})\]\([^()\s]{1,200}\)|([\p{L}.'’ -]{2,60})\]\((?:https?:\/\/(?:www\.)?github\.com\/[\w-]{1,40}\/?|mailto:[^()\s]{1,80}|https?:\/\/[^()\s]{1,80}\/(?:people|users?|profiles?|members?|in)\/[^()\s]{1,80})\))(?:\*\*)?`;
var LINKED3$made;
function LINKED3() {
  return LINKED3$made ??= new RegExp(LINK2, "gu");
}
var LINKED_LIST$made;
function LINKED_LIST() {
  return LINKED_LIST$made ??= new RegExp(String.raw`^${LINK2}(?:\s{0,3}(?:,|&|\+|\/|${either(AND)}\s|)\s{0,3}${LINK2}){0,9}`, "u");
}
var CHIP$made;
function CHIP() {
  return CHIP$made ??= new RegExp("^@?(?:\\*\\*)?\\[@?[^@\\]]{2,60}\\]\\((?:mailto:|https?:\\/\\/[^()\\s]{1,80}\\/(?:people|users?|profiles?|members?|in)\\/)");
}
var CHIPS$made;
function CHIPS() {
  return CHIPS$made ??= new RegExp("@?\\[([^@[\\]]{2,60})\\]\\((?:mailto:|https?:\\/\\/[^()\\s]{1,80}\\/(?:wiki|jira)\\/people\\/)[^()\\s]{1,80}\\)|@(\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,2})(?=[.\\s]*(?:\\d{4}-\\d\\d-\\d\\d)?$)", "gu");
}
var MENTIONED2$made;
function MENTIONED2() {
  return MENTIONED2$made ??= new RegExp("\\]\\((?:mailto:|https?:\\/\\/[^()\\s]{1,80}\\/(?:wiki|jira)\\/people\\/)|@\\p{Lu}[\\p{L}.'’-]+\\s\\p{Lu}[\\p{L}.'’\\s-]*(?:\\d{4}-\\d\\d-\\d\\d)?$", "u");
}
var REFERRED$made;
function REFERRED() {
  return REFERRED$made ??= new RegExp("^\\[((?:\\*\\*)?@[\\w-]{1,40}(?:\\*\\*)?)\\]\\[[^[\\]]{0,60}\\]", "u");
}
var PAGE$made;
function PAGE() {
  return PAGE$made ??= new RegExp("^\\[\\[[^[\\]|]{1,80}\\|([\\p{L}.'’ -]{2,60})\\]\\]", "u");
}
var SIGNED3$made;
function SIGNED3() {
  return SIGNED3$made ??= new RegExp("(\\S\\s)\\[name=([^[\\]=]{2,60})\\][.\\s]*$", "u");
}
var SIGNATURE$made;
function SIGNATURE() {
  return SIGNATURE$made ??= new RegExp("\\[name=(?=[^[\\]=]{2,60}\\])", "gu");
}
var BOXED_LIST$made;
function BOXED_LIST() {
  return BOXED_LIST$made ??= new RegExp(
  String.raw`^\[\p{L}[\p{L}.'’ -]{1,40}\](?:(?:,\s*|\s+(?:${either(AND)}|&)\s+)\[\p{L}[\p{L}.'’ -]{1,40}\])+(?=\s)`,
  "u"
);
}
var BOLD_LIST$made;
function BOLD_LIST() {
  return BOLD_LIST$made ??= new RegExp("^\\*\\*\\p{L}[^*]{1,40}\\*\\*(?:\\s?[,/&+]\\s?\\*\\*\\p{L}[^*]{1,40}\\*\\*){1,4}(?=[\\s:])", "u");
}
var BOLD_BRACKET$made;
function BOLD_BRACKET() {
  return BOLD_BRACKET$made ??= new RegExp("^(\\*\\*|__)(\\([^()*_]{1,60}\\))(:?)\\1(?=[\\s:])");
}
var CODED$made;
function CODED() {
  return CODED$made ??= new RegExp("^`(@[\\w-]{1,40})`(?=\\s|:)");
}
var MENTION2$made;
function MENTION2() {
  return MENTION2$made ??= new RegExp("^@\\*\\*([^*|]{2,60})(?:\\|\\d{1,12})?\\*\\*");
}
var assigned = perVocabulary((vocabulary) => {
  const labels2 = gather(
    vocabulary,
    ({ tasks: tasks2 }) => tasks2.ownerLabels.filter((label2) => (pattern$516 ??= new RegExp("^\\p{Lo}", "u")).test(label2) || label2.length > 4 && !label2.endsWith("s"))
  );
  return createMatcher(String.raw`^${anyFolded(labels2)}(?:\s*[:：]\s*|\s+)(?=(.))`, "", labels2);
});
var labelled = perVocabulary((vocabulary) => {
  const owners = gather(vocabulary, ({ tasks: tasks3 }) => tasks3.ownerLabels);
  const tasks2 = anyFolded(gather(vocabulary, ({ tasks: words }) => words.taskLabels));
  const label2 = (words) => String.raw`(?:\*\*)?${words}(?:\*\*)?\s?[:：](?:\*\*)?`;
  return createMatcher(
    String.raw`^${label2(anyFolded(owners))}\s([^:：—–|;*]{2,60}?)(?:\s?[—–|;,-])?\s${label2(tasks2)}\s+(?=\S)`,
    "",
    owners
  );
});
function unwrapName(content, vocabulary) {
  const bare = withoutLink(content);
  const both = labelled(vocabulary).exec(bare);
  if (both !== null) return `${both[1]?.trim() ?? ""}: ${bare.slice(both[0].length)}`;
  const label2 = assigned(vocabulary).exec(bare);
  return label2 !== null && (pattern$517 ??= new RegExp("^[\\p{Lu}\\p{Lo}@]", "u")).test(label2[1] ?? "") ? bare.slice(label2[0].length) : bare;
}
function findChips(content) {
  if (!CHIP().test(content)) return null;
  const bare = content.replace((pattern$518 ??= new RegExp("^@")), "");
  const list2 = LINKED_LIST().exec(bare)?.[0] ?? "";
  return list2 === "" ? null : { names: withoutLink(list2).replace((pattern$519 ??= new RegExp("@(?=\\p{Lu}[^@]*\\s\\p{Lu})", "gu")), ""), rest: bare.slice(list2.length).trim() };
}
function maskChips(content) {
  const chips = /* @__PURE__ */ new Map();
  const text = content.replace(CHIPS(), (written, first2, second) => {
    const name = first2 ?? second ?? written;
    const login = `@0-0-${chips.size + 1}`;
    chips.set(login, { name, written });
    return login;
  });
  return {
    text,
    tell: (owner) => chips.get(owner)?.name ?? owner,
    restore: (words) => words.replace((pattern$520 ??= new RegExp("@0-0-\\d{1,4}", "g")), (login) => chips.get(login)?.written ?? login)
  };
}
function withoutLink(content) {
  const bold = content.startsWith("**") ? BOLD_LIST().exec(content)?.[0] ?? "" : "";
  if (bold !== "") return `**${bold.replace((pattern$521 ??= new RegExp("\\*\\*", "g")), "")}**${content.slice(bold.length)}`;
  if ((pattern$522 ??= new RegExp("^(?:\\*\\*|__)\\(")).test(content)) return content.replace(BOLD_BRACKET(), "$2$3");
  if (!(pattern$523 ??= new RegExp("[[@]")).test(content)) return content;
  return content.replace(LINKED_LIST(), (list2) => list2.replace((pattern$524 ??= new RegExp("\\)(\\*{0,2}) ?(?=\\*{0,2}\\[)", "g")), ")$1, ").replace(LINKED3(), "$1$2")).replace(REFERRED(), "$1").replace(PAGE(), "$1").replace(MENTION2(), "$1").replace(CODED(), "$1").replace(SIGNED3(), "$1($2)").replace(SIGNATURE(), "[").replace(BOXED_LIST(), (list2) => list2.replace((pattern$525 ??= new RegExp("[[\\]]", "g")), ""));
}

// src/core/reading/observe/displayed.ts
var MENTION3 = String.raw`@(\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}.'’-]*){1,4})(?:\s\([^()]{2,40}\))?`;
var DISPLAYED$made;
function DISPLAYED() {
  return DISPLAYED$made ??= new RegExp(
  String.raw`^${MENTION3}(?:\s(?:${either(AND)}|&)\s${MENTION3})?(\s*[:：]|\s[–—-]{1,2}(?=\s)|)\s+(\S.*)$`,
  "su"
);
}
function findDisplayed(content, lexicon) {
  const [, written = "", second = "", sign = "", behind2 = ""] = DISPLAYED().exec(content) ?? [];
  if (written === "") return null;
  const words = written.split(" ");
  const end2 = words.findIndex((word, index2) => index2 > 1 && isVerb(word.toLowerCase(), lexicon.words));
  const isCut = end2 > 0 && second === "" && sign === "";
  const name = isCut ? words.slice(0, end2).join(" ") : written;
  const text = isCut ? [...words.slice(end2), behind2].join(" ") : behind2;
  const others = [...name.split(" ").slice(1), ...second.split(" ").slice(1)];
  if (others.some((word) => isVerb(word, lexicon.words) || namesNobody(word, lexicon))) return null;
  const isApart3 = sign !== "" || withoutLeadingJoint(text, lexicon.words) !== text;
  const isTold2 = isApart3 || isCut || isVerb((pattern$526 ??= new RegExp("^\\p{L}+", "u")).exec(text)?.[0] ?? "", lexicon.words);
  return isTold2 ? { owners: second === "" ? [name] : [name, second], text: cleanText2(text) } : null;
}

// src/core/reading/observe/owner-before.ts
var ASIDE5$made;
function ASIDE5() {
  return ASIDE5$made ??= new RegExp("^([\\p{L}/]{2,20}),\\s+(\\p{Ll}.*)$", "su");
}
var ASIDE_OF_MANY$made;
function ASIDE_OF_MANY() {
  return ASIDE_OF_MANY$made ??= new RegExp(
  String.raw`^(\p{L}[\p{L}.'’ -]{0,40}(?:\s?(?:[,/&+]|\b${either(AND)}\b)\s?\p{L}[\p{L}.'’ -]{0,40}){1,5}),\s+(\p{Ll}.*)$`,
  "su"
);
}
var NICKED$made;
function NICKED() {
  return NICKED$made ??= new RegExp("^\\[([a-z\\d][\\w-]{1,30}(?:(?:,\\s*|\\/|\\s?&\\s?|\\s?\\+\\s?)[a-z\\d][\\w-]{1,30}){0,4})\\](?![([:])\\s+(\\S.*)$", "su");
}
var CALLED$made;
function CALLED() {
  return CALLED$made ??= new RegExp(
  String.raw`^([a-z][a-z\d_-]{1,19}(?:\s?(?:[,/&+]|\b${either(AND)}\b)\s?[a-z][a-z\d_-]{1,19}){0,3})(?::|\s${APART_SIGN})\s+(?=\S)`
);
}
var IN_PARENTHESES$made;
function IN_PARENTHESES() {
  return IN_PARENTHESES$made ??= new RegExp("^\\(\\s{0,9}([^()]{1,60}?)\\s{0,9}\\)\\s*(?:[:,–—-]{1,3}\\s*)?(\\S.*)$", "su");
}
var joinedLogins = perVocabulary((vocabulary) => {
  const and = anyFolded(gather(vocabulary, ({ people }) => people.and));
  return createMatcher(
    String.raw`^((?:${LOGIN_WORD})(?:(?:\s*(?:,|\/|&|\+|${and})\s*(?:${and}\s+)?|\s+)${LOGIN_WORD})*)(?![\w/-])\s*(?:${APART_SIGN}(?=\s)|[:：,;–—-]+)?\s*(.*)$`,
    "s"
  );
});
var CUE = either([...english.due.by, ...english.due.before]);
var DATED$made;
function DATED() {
  return DATED$made ??= new RegExp(
  String.raw`^((?:${CUE}\s)?(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}${either(english.due.ordinals)}?|\d{1,2}\.?\s\p{Lu}\p{L}{2,8}|\d{4}[-/]\d{1,2}[-/]\d{1,2})),?\s+\(([^()]{2,60})\)\s*:?\s+(\S.*)$`,
  "su"
);
}
var CUED2$made;
function CUED2() {
  return CUED2$made ??= new RegExp(String.raw`^${CUE}\s`, "i");
}
var LEADING_SIGN$made;
function LEADING_SIGN() {
  return LEADING_SIGN$made ??= new RegExp(String.raw`^(?:${APART_SIGN}(?=\s)|[:：])\s*(?=\S)`);
}
function findOwnerBefore(content, lexicon, explicit) {
  const found = findInFront(content, lexicon, explicit);
  return found === null || isThing(found, lexicon) ? null : found;
}
function isThing({ owners, text }, lexicon) {
  const next2 = (pattern$527 ??= new RegExp("^([^:：]{2,40})[:：]\\s", "u")).exec(text)?.[1] ?? "";
  if (next2 !== "" && areKnown(next2, lexicon) && owners.every((owner) => !areKnown(owner, lexicon))) return true;
  if (text === "" || text.length > LONGEST_LIST3) return false;
  if (owners.every(isCredit) && areOwners(text, lexicon, false)) return true;
  if (owners.some((owner) => areKnown(owner, lexicon))) return false;
  const names = withoutDueAtEnd(text, lexicon.words);
  const [first2 = ""] = names.split(" ");
  const isMany = isCollective(names, lexicon) && (isSmallWord(foldCase(first2)) || isCollective(first2, lexicon));
  return names !== "" && (isMany || areKnown(names, lexicon));
}
var LONGEST_LIST3 = 80;
function findInFront(content, lexicon, explicit) {
  const chips = findChips(content);
  const task = chips?.rest.replace(LEADING_SIGN(), "") ?? "";
  if (chips !== null && (task !== chips.rest || isTold(task, lexicon)))
    return tell3(content, splitOwners(chips.names, lexicon), task);
  const plain2 = unwrapName(content, lexicon.words);
  const dated = lexicon.inSection && plain2.includes("(") ? DATED().exec(plain2) : null;
  if (dated?.[2] !== void 0 && areOwners(dated[2], lexicon, false))
    return tell3(
      plain2,
      splitOwners(dated[2], lexicon),
      `${dated[3] ?? ""} (${CUED2().test(dated[1] ?? "") ? "" : "by "}${dated[1] ?? ""})`
    );
  const about = lexicon.inSection && (pattern$528 ??= new RegExp("\\d|\\/\\/")).test(plain2) ? REFERENCE2().exec(plain2)?.[0] ?? "" : "";
  const behind2 = about === "" ? null : find2(plain2.slice(about.length), lexicon, explicit);
  if (behind2 !== null) return { ...behind2, text: `${about}${behind2.text}` };
  const numbered3 = lexicon.inSection ? withoutNumber(plain2) : plain2;
  const listed2 = numbered3 === plain2 ? null : find2(numbered3, lexicon, explicit);
  if (listed2 !== null) return listed2;
  return find2(plain2, lexicon, explicit);
}
function isTold(task, { words }) {
  return findVerbForm(task, words) === "told" && withoutLeadingJoint(task, words) === task;
}
var MORE_MENTIONS$made;
function MORE_MENTIONS() {
  return MORE_MENTIONS$made ??= new RegExp(`^@[${UNSPACED}]`, "u");
}
function find2(content, lexicon, explicit) {
  const displayed = content.startsWith("@") ? findDisplayed(content, lexicon) : null;
  if (displayed !== null) return tell3(content, displayed.owners, displayed.text);
  const [, mentioned, rest = ""] = content.startsWith("@") ? joinedLogins(lexicon.words).exec(content) ?? [] : [];
  if (mentioned !== void 0 && !MORE_MENTIONS().test(rest))
    return tell3(content, withSecond(splitOwners(mentioned, lexicon), rest, lexicon), cleanText2(rest));
  const hasComma = content.includes(",");
  const aside = hasComma ? ASIDE5().exec(content) : null;
  if (aside?.[1] !== void 0 && areOwners(aside[1], lexicon, true) && !goesOn(aside[2] ?? "", lexicon))
    return tell3(content, splitOwners(aside[1], lexicon), aside[2] ?? "");
  const [, many = "", told2 = ""] = hasComma && lexicon.inSection ? ASIDE_OF_MANY().exec(content) ?? [] : [];
  if (many !== "" && areOwners(many, lexicon, true) && findVerbForm(told2, lexicon.words) === "told")
    return tell3(content, splitOwners(many, lexicon), told2);
  const nick = content.startsWith("[") && (explicit || lexicon.habits?.nicks() === true) ? NICKED().exec(content) : null;
  if (nick?.[1] !== void 0 && !splitOwners(nick[1], lexicon).some((name) => namesNobody(name, lexicon)))
    return tell3(content, splitOwners(nick[1], lexicon), nick[2] ?? "");
  const [called = "", nicks = ""] = CALLED().exec(content) ?? [];
  if (nicks !== "" && lexicon.habits?.called().has(nicks) === true)
    return tell3(content, splitOwners(nicks, lexicon), content.slice(called.length));
  const listed2 = findListedOwners(content, lexicon, explicit);
  if (listed2 === null) return findBracketed(content, lexicon, explicit);
  return { ...tell3(content, listed2.owners, listed2.text), isSure: listed2.isSure };
}
function findBracketed(content, lexicon, explicit) {
  const [, written = "", task = ""] = IN_PARENTHESES().exec(content) ?? [];
  if (written === "") return null;
  const due = (pattern$529 ??= new RegExp("\\d")).test(written) ? findWhen(written, lexicon.words) : null;
  const list2 = due === null ? written : written.slice(0, due.at);
  const text = due === null ? task : `${task} (${due.day})`;
  const isName = areKnown(list2, lexicon) || lexicon.inSection && areOwners(list2, lexicon, !explicit) || isSigned(list2, lexicon);
  return isName ? tell3(content, splitOwners(list2, lexicon), text) : null;
}
function isSigned(list2, lexicon) {
  return lexicon.inSection && (pattern$530 ??= new RegExp("^\\p{Lu}\\p{Ll}+", "u")).test(list2) && areOwners(list2, lexicon, false) && (readNames(list2, lexicon) ?? []).every((name) => name.split(" ").length < 3);
}
function tell3(content, owners, text) {
  const words = text !== "" && content.endsWith(text) ? content.slice(0, content.length - text.length) : content;
  return { owners, text, words: words.trim(), isSure: true };
}

// src/core/reading/observe/signature.ts
var LONGEST_TAIL = 160;
var NAMED3$made;
function NAMED3() {
  return NAMED3$made ??= new RegExp(
  String.raw`(?:\s|(?<=[${UNSPACED}\d])(?=[(→⇒➡—]))[*_]{0,3}(?:[–-]?\(([^()]{2,60})\)|\*{0,2}\[([^[\]]{2,60})\]\*{0,2}|(?:--(?!>)|–|—{1,2})\s*((?:(?!\s-\s)[^()–—."“”]|(?<=\p{Lu})\.(?=\s?\p{Lu}|\s(?:\p{Ll}{1,3}\s|&))){2,40})|(?:(?:-|-{1,2}>|=>|\||~)\s|${DRAWN_ARROW}\s?)((?:[^()–—.>|~-]|(?<=\p{Lu})\.(?=\s?\p{Lu}|\s(?:\p{Ll}{1,3}\s|&))){2,60}|\p{Script=Han}))[.*]*$`,
  "u"
);
}
var LISTED2$made;
function LISTED2() {
  return LISTED2$made ??= new RegExp("\\s?(?<sign>(?<!\\p{Lu}[\\p{L}.'’-]{1,20}\\s?)[,/:](?=\\s)|[;|>~](?=\\s)|(?<=\\p{L})-(?=\\s)|(?<=\\s)(?:[–—](?=\\s)|\\[|\\*{1,2}|_{1,2}))\\s?[*_]{0,2}(?<names>\\p{L}(?:[^()[\\]–—.,;|>/:~*_]|(?:,\\s?|\\/)(?=\\p{Lu})|(?<=\\p{Lu})\\.(?=\\s?\\p{Lu}|\\s(?:\\p{Ll}{1,3}\\s|&))){1,40})[\\].*_]*$", "u");
}
var COINED$made;
function COINED() {
  return COINED$made ??= new RegExp("^(?:\\p{Lu}{2}|\\p{Lu}\\p{Ll}+\\p{Lu})\\p{L}+$", "u");
}
function areNamed(list2, lexicon) {
  const { habits } = lexicon;
  return habits !== void 0 && habits.named().size > 0 && (readNames(list2, lexicon) ?? [""]).every((name) => habits.named().has(foldName(name)));
}
function findDashed(content, lexicon) {
  const plain2 = content.slice(-LONGEST_TAIL);
  const names = (NAMED3().exec(plain2)?.[4] ?? NAMED3().exec(withoutDueAtEnd(plain2, lexicon.words))?.[4])?.trim() ?? "";
  if (names === "" || !areOwners(names, lexicon, false)) return null;
  return areKnown(names, lexicon) ? "known" : "like";
}
function isSignature(content, lexicon) {
  const plain2 = content.slice(-LONGEST_TAIL);
  const named = NAMED3().exec(plain2) ?? NAMED3().exec(withoutDueAtEnd(plain2, lexicon.words));
  const names = named?.[1]?.trim();
  return names !== void 0 && areOwners(names.replace((pattern$531 ??= new RegExp("\\s?[,;–—-]\\s[^,;–—]*$", "u")), ""), lexicon, false);
}
function isSigned2(names, sign, lexicon, explicit) {
  if (areNamed(names, lexicon)) return true;
  const signers = sign === "bracket" ? lexicon.habits?.signers() : void 0;
  if (signers !== void 0 && signers.size > 0 && readNames(names, lexicon)?.every((name) => signers.has(name)) === true)
    return true;
  const isAlone3 = !explicit && lexicon.habits?.signatures() === false;
  if (sign === "bracket" && isAlone3 && !areKnown(names, lexicon) && !isCollective(names, lexicon)) return false;
  const strict = sign === "long dash" && !explicit && !(pattern$532 ??= new RegExp("^\\p{Lu}\\p{L}+$", "u")).test(names);
  const isShort3 = isInitials(names, lexicon) && names.length > 2;
  if ((isShort3 || COINED().test(names)) && !lexicon.isName(names)) return false;
  return areOwners(names, lexicon, strict);
}

// src/core/reading/observe/owner-tail.ts
var patterns11 = perVocabulary((vocabulary) => {
  const labels2 = gather(vocabulary, ({ tasks: tasks2 }) => tasks2.ownerLabels);
  const agents = gather(vocabulary, ({ tasks: tasks2 }) => tasks2.agents ?? []);
  const objects = gather(vocabulary, ({ sentences: sentences2 }) => sentences2?.objects ?? []);
  const aside = anyFolded(objects.filter((word) => ASIDES.includes(word)));
  return {
    /** `… (owner: Name)`, `… — Owner: Name, due: …`, `… [assigned to: Name]`. */
    labelled: createMatcher(
      String.raw`[\s([,;|/–—-]+(?:${anyFolded(labels2)}\s*[:=：]|${anyFolded(labels2.filter((label2) => label2.endsWith(".")))}\s|(?<=[([,;–—-]\s?)${either(ASSIGNED)}\s)\s*([^()[\],;|–—:]{2,60}?)\s*([,;][^()[\]–—]{0,60})?(\s[–—][^()[\]]{1,60})?[)\]]?$`,
      "",
      [...labels2, ...ASSIGNED]
    ),
    object: createMatcher(String.raw`${anyFolded(objects)}\W*$`, "", objects),
    aside: createMatcher(String.raw`@|${aside}\W*$`),
    /** `… (by Ada)`: who, where the note knows her, and when otherwise. */
    by: createMatcher(String.raw`\s\(${anyFolded(agents)}\s([^()]{2,60})\)$`, "", agents),
    /** `To be written by Ada`, `It should be looked at by @ada`. */
    passive: createMatcher(
      String.raw`(?<=\s${either(BECOME)}\s\p{L}{3,20}(?:\s\p{L}{2,6})?)\s${anyFolded(agents)}\s([^()]{2,60})$`,
      "",
      agents
    )
  };
});
var TRACKED$made;
function TRACKED() {
  return TRACKED$made ??= new RegExp("\\s[[(]on ([^[\\]()–—]{2,60}?)(\\s[-–—]\\s?due [^[\\]()]{3,30})?[\\])]$", "i");
}
var CALLED2$made;
function CALLED2() {
  return CALLED2$made ??= new RegExp(
  String.raw`(?<=\S)\s${either(CALLED_ASSIGNED)}\s(\p{Lu}[^()[\],;|–—:\d]{1,60}?)(?:\s\d{1,2}\/\d{1,2})?\s?$`,
  "u"
);
}
var LOGINS$made;
function LOGINS() {
  return LOGINS$made ??= new RegExp(String.raw`\s*(?:${APART_SIGN}|[,;:])\s*((?:@[\w-]+[\s,/&]{0,3}){1,4})$`);
}
var UNPARTED$made;
function UNPARTED() {
  return UNPARTED$made ??= new RegExp("^(?=(?:\\S+\\s+){2}).*?\\s(@[\\w-]+(?:[\\s,/&]{1,3}@[\\w-]+){0,3})$", "su");
}
var SAID2$made;
function SAID2() {
  return SAID2$made ??= new RegExp(
  String.raw`\s\(((?:@[\w-]+|[^()\s,&/]+(?:\s\p{Lu}[^()\s,&/]*)?)(?:\s?(?:,|&|\/|${either(AND)})\s?[^()\s,&/]+){0,3})\s(?:${either(JOINING)}\s[^()]{2,60}|(?<leads>${either(LEADING)}))\)$`,
  "u"
);
}
var BEHIND_COLON$made;
function BEHIND_COLON() {
  return BEHIND_COLON$made ??= new RegExp("(?:(?<closed>(?:[:：](?:\\*\\*|__)|(?:\\*\\*|__)[:：])(?=\\s))|[:：]|(?<=\\s)(?:\\*\\*?|__?)(?=\\S))\\s*(?<name>[^():*]{1,60})$");
}
var BEHIND_COMMA$made;
function BEHIND_COMMA() {
  return BEHIND_COMMA$made ??= new RegExp("(?:\\.\\s+([^.()]{2,40})|(?<!\\p{Lu}\\p{Ll}+),\\s+([^,.()]{2,40}))\\.?$", "u");
}
function findTail(plain2, about) {
  return findLabelled(plain2, about.lexicon) ?? findLogins(plain2, about.lexicon) ?? findNames(plain2, about);
}
function findLabelled(plain2, lexicon) {
  const { labelled: labelled2 } = patterns11(lexicon.words);
  const match = labelled2.exec(plain2);
  if (match?.[1] !== void 0 && readNames(match[1], lexicon) !== null) {
    const list2 = `${match[1]}${match[2] ?? ""}`;
    const isList = areOwners(list2, lexicon, false);
    const rest = isList ? "" : match[2] ?? "";
    return {
      owners: splitOwners(isList ? list2 : match[1], lexicon),
      text: `${plain2.slice(0, match.index)}${saysWhenDue(rest, lexicon) ? rest : ""}${match[3] ?? ""}`
    };
  }
  const called = CALLED2().exec(plain2);
  if (called?.[1] !== void 0 && areOwners(called[1], lexicon, false))
    return { owners: splitOwners(called[1], lexicon), text: plain2.slice(0, called.index) };
  const tracked = TRACKED().exec(plain2);
  if (tracked?.[1] !== void 0 && readNames(tracked[1], lexicon) !== null)
    return { owners: splitOwners(tracked[1], lexicon), text: `${plain2.slice(0, tracked.index)}${tracked[2] ?? ""}` };
  const by = patterns11(lexicon.words).by.exec(plain2);
  if (by?.[1] !== void 0 && areKnown(by[1], lexicon))
    return { owners: splitOwners(by[1], lexicon), text: plain2.slice(0, by.index) };
  const agent = patterns11(lexicon.words).passive.exec(plain2)?.[1] ?? "";
  if (agent !== "" && areKnown(agent, lexicon)) return { owners: splitOwners(agent, lexicon), text: plain2 };
  const said = SAID2().exec(plain2);
  return said?.[1] !== void 0 && areKnown(said[1], lexicon) ? {
    owners: splitOwners(said[1], lexicon),
    text: said.groups?.["leads"] === void 0 ? plain2 : plain2.slice(0, said.index)
  } : null;
}
function saysWhenDue(rest, { words }) {
  return rest !== "" && (duePhrases(words).word.test(rest) || dueAtEnd(rest, words) !== "");
}
function findLogins(plain2, lexicon) {
  const { aside, object } = patterns11(lexicon.words);
  const split = (list2) => splitOwners(list2, lexicon);
  const logins = LOGINS().exec(plain2);
  if (logins?.[1] !== void 0 && !aside.test(plain2.slice(0, logins.index)))
    return { owners: split(logins[1]), text: plain2.slice(0, logins.index) };
  const unparted = UNPARTED().exec(plain2)?.[1] ?? "";
  const before = plain2.slice(0, plain2.length - unparted.length);
  return unparted !== "" && !object.test(before) && !aside.test(before) ? { owners: split(unparted), text: before.trimEnd() } : null;
}
function findNames(plain2, about) {
  return findNamed(plain2, about) ?? findUsual(plain2, about.lexicon);
}
function findUsual(plain2, lexicon) {
  const match = lexicon.habits === void 0 ? null : LISTED2().exec(plain2);
  const { sign = "", names = "" } = match?.groups ?? {};
  const isUsual = lexicon.habits?.ends().has(sign) === true && !saysCredit(plain2.slice(0, match?.index ?? 0));
  return match !== null && isUsual && areOwners(names, lexicon, false) ? { owners: splitOwners(names, lexicon), text: plain2.slice(0, match.index) } : null;
}
function saysCredit(before) {
  return isCredit(before.replace((pattern$533 ??= new RegExp("[*_:：]", "g")), "").trim());
}
function findNamed(plain2, { lexicon, explicit, isBold }) {
  const { aside } = patterns11(lexicon.words);
  const behind2 = BEHIND_COLON().exec(plain2);
  const { name = "", closed } = behind2?.groups ?? {};
  const isSet = areKnown(name, lexicon) || areNamed(name, lexicon) || isCollective(name, lexicon) && (beginsWithCapital(name) || (pattern$534 ??= new RegExp("^:\\s\\p{L}+$", "u")).test(behind2?.[0] ?? "")) || isBold && (pattern$535 ??= new RegExp("\\*\\*|__")).test(behind2?.[0] ?? "") && areOwners(name, lexicon, false) && name.split(" ").length > 1;
  const before = plain2.slice(0, behind2?.index ?? 0).trimEnd();
  const text = closed === void 0 ? before : before.replace((pattern$536 ??= new RegExp("(?:\\*\\*|__)(?=[^*_]*$)")), "");
  if (behind2 !== null && isSet && !aside.test(before) && !saysCredit(before))
    return { owners: splitOwners(name, lexicon), text };
  const comma = explicit ? BEHIND_COMMA().exec(plain2) : null;
  const last = comma?.[1] ?? comma?.[2] ?? "";
  const isShort3 = readNames(last, lexicon)?.every((each) => isInitials(each, lexicon)) === true;
  if (comma !== null && last !== "" && (areKnown(last, lexicon) || isShort3))
    return { owners: splitOwners(last, lexicon), text: plain2.slice(0, comma.index) };
  const match = NAMED3().exec(plain2);
  const names = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4])?.trim();
  if (match === null || names === void 0) return null;
  const sign = match[3] !== void 0 ? "long dash" : match[4] !== void 0 ? "dash" : "bracket";
  if (!isSigned2(names, sign, lexicon, explicit)) return null;
  const isHanded = (pattern$537 ??= new RegExp("-->\\s")).test(match[0]);
  const isUsual = isHanded || match[4] !== void 0 && (lexicon.habits?.tails() === true || areNamed(names, lexicon));
  if ((match[2] ?? match[4]) !== void 0 && !isUsual && !areKnown(names, lexicon) && !isCollective(names, lexicon))
    return null;
  return { owners: splitOwners(names, lexicon), text: plain2.slice(0, match.index) };
}

// src/core/reading/observe/standing.ts
var standing = wordPattern(
  ({ states }) => [...states.open, ...states.progress],
  (words) => String.raw`\.?(?:\s(?:[-–—]{1,2}>?|→)\s${words}|\s[([]${words}[)\]]|\s[⏳🚧]\uFE0F?)[.!]?$`
);

// src/core/reading/observe/owner-behind.ts
var BOLD_LABEL$made;
function BOLD_LABEL() {
  return BOLD_LABEL$made ??= new RegExp("\\s*\\*\\*([^*:]{3,20}):?\\*\\*:?", "gi");
}
var PROFILE$made;
function PROFILE() {
  return PROFILE$made ??= new RegExp("(?:`(?=@)|\\[(?=[^[\\]]{2,60}\\]\\(https?:\\/\\/github\\.com\\/[\\w-]{1,40}\\/?\\)))(@[\\w-]{1,40}|[\\p{L}.'’ -]{2,60})(?:`|\\]\\([^()\\s]{1,80}\\))", "gu");
}
var BEFORE_MORE$made;
function BEFORE_MORE() {
  return BEFORE_MORE$made ??= new RegExp("\\s\\(([^()]{2,60})\\)(?=[.:;]?\\s+\\S)", "gu");
}
var MOST_BRACKETS = 3;
var CLOSE2$made;
function CLOSE2() {
  return CLOSE2$made ??= new RegExp("(?<=[\\p{L}\\d.])\\(([^()]{2,60})\\)\\.?$", "u");
}
var NAMED_FIRST$made;
function NAMED_FIRST() {
  return NAMED_FIRST$made ??= new RegExp("\\s\\(([^(),;–—]{2,60})(?:[,;]\\s|\\s[–—-]\\s)([^()]{2,60})\\)\\.?$");
}
var LINKS$made;
function LINKS() {
  return LINKS$made ??= new RegExp("(?:\\s*[–—:,;-]{1,2})?(?:\\s+<?https?:\\/\\/[^\\s<>]{3,400}>?)+\\.?$", "u");
}
function findOwnerBehind(content, lexicon, explicit) {
  if (!lexicon.inSection) return null;
  if (MENTIONED2().test(content)) return findMentioned2(content, lexicon, explicit);
  const found = findAtEnd(content, lexicon, explicit) ?? findAtEnd(standing(lexicon.words).cut(content), lexicon, explicit);
  const links = found === null && content.includes("://") ? LINKS().exec(content)?.[0] ?? "" : "";
  if (links === "") return found;
  const before = findAtEnd(content.slice(0, content.length - links.length), lexicon, explicit);
  return before === null ? null : { ...before, text: `${before.text.trimEnd()}${links}`, words: `${before.words}${links}` };
}
var BOLD3$made;
function BOLD3() {
  return BOLD3$made ??= new RegExp("(?:\\*\\*|__)[.\\s]*$");
}
function withoutMarks(text) {
  return text.replace(
    (pattern$538 ??= new RegExp("(?<![*_\\s.;])[*_\\s.;]+$")),
    (marks3, at) => marks3.startsWith(".") && (pattern$539 ??= new RegExp("\\d\\.\\d{1,2}$")).test(text.slice(Math.max(0, at - 6), at)) ? "." : ""
  );
}
function findMentioned2(content, lexicon, explicit) {
  const { text, tell: tell4, restore } = maskChips(content);
  const found = MENTIONED2().test(text) ? null : findOwnerBehind(text, lexicon, explicit);
  if (found === null) return null;
  return { owners: found.owners.map(tell4), text: restore(found.text), words: restore(found.words) };
}
function findAtEnd(content, lexicon, explicit) {
  const start = Math.max(0, content.length - LONGEST_TAIL);
  const plain2 = withoutMarks(content.slice(start).replace(PROFILE(), "$1")).replace((pattern$540 ??= new RegExp("(?<=\\))(?=\\([^()]{2,60}\\)$)")), " ").replace(BOLD_LABEL(), (all, label2) => isLabel(label2, lexicon) ? `, ${label2}:` : all);
  const read3 = (text2, isBold) => findTail(text2, { lexicon, explicit, isBold });
  const whole = read3(plain2, BOLD3().test(content));
  const phrase = whole === null ? dueAtEnd(plain2, lexicon.words) : "";
  const rest = plain2.slice(0, plain2.length - phrase.length);
  const open = (pattern$541 ??= new RegExp("[([](?=[^()[\\]]*$)")).exec(rest)?.[0] ?? "";
  const isInside = open !== "" && (pattern$542 ??= new RegExp("[)\\]]$")).test(phrase);
  const due = isInside ? phrase.slice(0, -1) : phrase;
  const closed = isInside ? `${rest}${open === "(" ? ")" : "]"}` : rest;
  const found = phrase === "" ? whole : read3(withoutMarks(closed), BOLD3().test(closed));
  if (found === null)
    return findClose(content, lexicon) ?? findFirst2(content, lexicon) ?? findBeforeMore(content, lexicon, explicit);
  const text = `${content.slice(0, start)}${found.text}`;
  const words = (phrase === "" ? plain2 : closed).slice(found.text.length).trim();
  return text.trim() === "" ? null : { owners: found.owners, text: `${text}${due}`, words };
}
function isLabel(label2, { words }) {
  const word = label2.trim().toLowerCase();
  return words.some(({ tasks: tasks2, due }) => tasks2.ownerLabels.includes(word) || due.labels.includes(word));
}
function findClose(content, lexicon) {
  const match = CLOSE2().exec(content);
  if (match?.[1] === void 0 || !areKnown(match[1], lexicon)) return null;
  return { owners: splitOwners(match[1], lexicon), text: content.slice(0, match.index), words: match[0] };
}
function findFirst2(content, lexicon) {
  const [words = "", names = "", more = ""] = NAMED_FIRST().exec(content) ?? [];
  if (!areKnown(names, lexicon) || areOwners(more, lexicon, false)) return null;
  const before = content.slice(0, content.length - words.length);
  return { owners: splitOwners(names, lexicon), text: `${before} (${more})`, words: words.trim() };
}
function findBeforeMore(content, lexicon, explicit) {
  for (const match of [...content.matchAll(BEFORE_MORE())].slice(0, MOST_BRACKETS)) {
    const found = readBeforeMore(match, lexicon, explicit);
    if (found !== null) return found;
  }
  return null;
}
function readBeforeMore(match, lexicon, explicit) {
  const { input: content } = match;
  const names = match[1] ?? "";
  if (names === "") return null;
  const before = content.slice(0, match.index);
  const behind2 = content.slice(match.index + match[0].length);
  const isApart3 = (pattern$543 ??= new RegExp("^\\s+\\p{Lu}", "u")).test(behind2) || explicit && (pattern$544 ??= new RegExp("^\\s+\\(")).test(behind2) || (pattern$545 ??= new RegExp("^\\s+(?:->|→|[–—-])\\s", "u")).test(behind2);
  const isLike2 = isApart3 && (explicit || lexicon.habits?.signatures() === true) && areOwners(names, lexicon, false);
  if (!areKnown(names, lexicon) && !isLike2) return null;
  const text = `${before}${isApart3 && (pattern$546 ??= new RegExp("^\\s+[\\p{Lu}(]", "u")).test(behind2) && !(pattern$547 ??= new RegExp("[.!?]$")).test(before) ? "." : ""}${behind2}`;
  return { owners: splitOwners(names, lexicon), text, words: match[0].trim() };
}

// src/core/reading/sentences.ts
var abbreviations = perVocabulary(
  (vocabulary) => new Set(gather(vocabulary, ({ sentences: sentences2 }) => sentences2?.abbreviations ?? []))
);
function monthBehind(months2) {
  return createMatcher(String.raw`^\s+${anyFolded(months2)}`, "", months2);
}
var months = perVocabulary((vocabulary) => monthBehind(gather(vocabulary, ({ due }) => due.months.flat())));
var CLOSED2$made;
function CLOSED2() {
  return CLOSED2$made ??= new RegExp("`[^`]*`|https?:\\/\\/\\S+?(?=[.!?]?(?:\\s|$))|\\([^()]*\\)|\\[[^[\\]]*\\]|\"[^\"]*\"|“[^”]*”|«[^«»]*»|「[^「」]*」", "g");
}
var STOP$made;
function STOP() {
  return STOP$made ??= new RegExp("(?:[.!?]+[\"”’)\\]]?(?=\\s+[\"'“‘([*_]{0,3}[\\p{L}@])|[。！？](?=.))", "gu");
}
var NAME6$made;
function NAME6() {
  return NAME6$made ??= new RegExp("\\p{Lu}\\p{Ll}+\\s\\p{Lu}$", "u");
}
function findEnds(text, vocabulary) {
  const masked = text.replace(CLOSED2(), (part) => part.replace((pattern$548 ??= new RegExp("[.!?。！？]", "gu")), ""));
  const ends = [];
  for (const match of masked.matchAll(STOP())) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const word = (pattern$549 ??= new RegExp("[\\p{L}\\p{M}\\d.]+$", "u")).exec(before)?.[0] ?? "";
    const behind2 = text.slice(match.index + 1);
    if ((pattern$550 ??= new RegExp("^[!?]")).test(match[0]) && (pattern$551 ??= new RegExp("^[!?]*[\"”’)\\]]?\\s+(?:\\p{Ll}|`)", "u")).test(text.slice(match.index))) continue;
    const isShort3 = match[0].startsWith(".") && (isAbbreviation(word, behind2, vocabulary) || NAME6().test(before) && (pattern$552 ??= new RegExp("^\\s+\\p{Ll}", "u")).test(behind2));
    if (!isShort3 && word !== "" && match.index >= 2) ends.push(match.index + match[0].length);
    else if (!isShort3 && match.index >= 3) ends.push(match.index + match[0].length);
  }
  return ends;
}
function isAbbreviation(word, behind2, vocabulary) {
  if (abbreviations(vocabulary).has(word.toLowerCase())) return true;
  if ((pattern$553 ??= new RegExp("^\\d{1,2}$")).test(word)) return months(vocabulary).test(behind2);
  if ((pattern$554 ??= new RegExp("^(?:\\p{L}\\.)+\\p{L}$", "u")).test(word)) return !(pattern$555 ??= new RegExp("^\\p{Lu}\\.\\p{Lu}$", "u")).test(word) || (pattern$556 ??= new RegExp("^\\s+")).test(behind2);
  return (pattern$557 ??= new RegExp("^(?:\\p{Lu}\\.)*\\p{Lu}$", "u")).test(word) && (word.length > 1 || (pattern$558 ??= new RegExp("^\\s+\\p{Lu}", "u")).test(behind2));
}
function splitSentences(text, vocabulary = ENGLISH) {
  const ends = findEnds(text, vocabulary);
  return [0, ...ends].map((start, index2) => text.slice(start, ends[index2]).trim()).filter((sentence) => sentence !== "");
}

// src/core/reading/observe/configured-names.ts
var MOST_NAMES3 = 8;
var NAME7$made;
function NAME7() {
  return NAME7$made ??= new RegExp("^\\p{L}[\\p{L}\\p{M}.'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*)?", "u");
}
var joining = remember(
  () => createMatcher(
    String.raw`^(?:\s*[,/&+]\s*|\s+${anyFolded([...gather(LANGUAGES, ({ people }) => people.and), ...AND_ELSEWHERE])}\s+)(?=\p{L})`
  )
);
function readConfigured(text, lexicon, most = MOST_NAMES3) {
  const whole = NAME7().exec(text)?.[0] ?? "";
  const name = whole === "" ? void 0 : [whole, whole.split(" ")[0] ?? ""].find((each) => lexicon.isConfigured(each));
  if (name === void 0) return null;
  const rest = text.slice(name.length);
  const sign = most > 1 ? joining().exec(rest)?.[0] ?? "" : "";
  const more = sign === "" ? null : readConfigured(rest.slice(sign.length), lexicon, most - 1);
  return more === null ? { names: [name], rest } : { names: [name, ...more.names], rest: more.rest };
}

// src/core/reading/observe/doers.ts
var NAME8 = String.raw`\p{Lu}[\p{L}\p{M}\d_.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}`;
var patterns12 = perVocabulary((vocabulary) => ({
  doing: new RegExp(
    String.raw`^(${NAME8}(?:\s*(?:,|\/|&|\+|${anyWord(gather(vocabulary, ({ people }) => people.and))})\s*(?:${either(AND)}\s+)?${NAME8}){0,4})\s+(?:${either(COPULAS)}\s+(?=\p{Ll}+ing\b))?(\p{Ll}(?:-?\p{Ll}){1,19})\s+(\S+)`,
    "u"
  ),
  // `Bruno envía la lista`, `Bruno enviar la lista`.
  present: new RegExp(
    `${either(gather(vocabulary, ({ tasks: tasks2 }) => [...tasks2.presentEnds, ...tasks2.orderEndings]))}$`,
    "u"
  ),
  telling: openWith(
    gather(vocabulary, ({ sentences: sentences2, tasks: tasks2 }) => [
      ...sentences2?.telling ?? [],
      ...sentences2?.opinions ?? [],
      ...tasks2.saying,
      ...tasks2.telling
    ])
  )
}));
function openWith(words) {
  return createOpening(`^${anyFolded(words)}`, words);
}
function findDoers(content, lexicon) {
  const configured = findConfigured(content, lexicon);
  if (configured !== null) return configured;
  const many = findMany(content, lexicon);
  if (many !== null) return many;
  const { doing, present } = patterns12(lexicon.words);
  const [, list2 = "", verb = "", next2 = ""] = doing.exec(content) ?? [];
  const words = splitOwners(list2, lexicon);
  if (words.length === 0 || isTelling(verb, next2, lexicon) || isReporting(verb, next2, lexicon) || words.some((word) => namesNobody(word, lexicon)))
    return null;
  if (isNobody(list2, lexicon)) return null;
  if (isCollective(`${list2} ${verb}`, lexicon)) return null;
  if (isPastVerb(verb)) return null;
  const isKnown = words.every((word) => areKnown(word, lexicon));
  if (isKnown && (present.test(verb) || isOrder3(verb, next2, lexicon) || isToldSo(verb, next2, lexicon))) return words;
  if (words.every((word) => isShort2(word, lexicon)) && findBase(verb, lexicon.words) !== void 0) return words;
  if (isVerb(verb, lexicon.words, "sure") && lexicon.habits?.sentences() === true && isAlone2(words, lexicon))
    return words;
  const isTold2 = findBase(verb, lexicon.words) !== void 0 && lexicon.habits?.sentences() === true;
  if (isTold2 && words.every((word) => WITH_INITIAL().test(word) && isGiven(word.split(" ", 1)[0] ?? ""))) return words;
  const isDoing = words.length > 1 || (pattern$559 ??= new RegExp("(?:[^su]s|ing)$")).test(verb);
  const isUsual = lexicon.words.length === 1 && lexicon.habits?.doers() === true;
  return isDoing && (words.some((word) => areKnown(word, lexicon)) || isUsual) ? words : null;
}
var WITH_INITIAL$made;
function WITH_INITIAL() {
  return WITH_INITIAL$made ??= new RegExp("^\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\.?)?$", "u");
}
function isShort2(word, lexicon) {
  return (pattern$560 ??= new RegExp("^\\p{Lu}{2,3}$", "u")).test(word) && isInitials(word, lexicon);
}
function isToldSo(verb, next2, lexicon) {
  const { words } = lexicon;
  if (words.length > 1 || isSmallWord(foldCase(verb)) || (pattern$561 ??= new RegExp("(?:[^s]s|\\p{L}{3}ing|ly)$", "u")).test(verb) || isPast2(words)(verb))
    return false;
  const isShown = (pattern$562 ??= new RegExp("^[\\p{Lu}@`]|[^s]s[,.;]?$", "u")).test(next2) || lexicon.habits?.doers() === true;
  if (isVerb(verb, words) && isShown && !isSmallWord(foldCase(next2))) return true;
  return isDeterminer4(next2, words) || BEHIND_VERBS.has(next2);
}
var isPast2 = wordTest(({ sentences: sentences2 }) => sentences2?.past ?? []);
function isAlone2(words, lexicon) {
  const [only = ""] = words;
  const isPlain3 = (pattern$563 ??= new RegExp("^\\p{Lu}\\p{L}+$", "u")).test(only) && !(pattern$564 ??= new RegExp("(?:[^s]s|\\p{L}{3}ing)$", "u")).test(only);
  return words.length === 1 && isPlain3 && !lexicon.isCommon(only) && !isSmallWord(foldCase(only));
}
var isDeterminerWord = wordTest(({ sentences: sentences2 }) => sentences2?.determiners ?? []);
function isDeterminer4(word, words) {
  return isDeterminerWord(words)(word);
}
function isTelling(verb, next2, { words }) {
  return patterns12(words).telling.test(`${verb} ${next2}`);
}
var reports = wordTest(({ sentences: sentences2 }) => sentences2?.reporting ?? []);
var beginsClause = wordTest(({ sentences: sentences2 }) => sentences2?.pronouns ?? []);
function isReporting(verb, next2, { words }) {
  return reports(words)(verb) && beginsClause(words)(next2);
}
var MANY$made;
function MANY() {
  return MANY$made ??= new RegExp(String.raw`^((?:${either(ALL)}\s)?(?:\p{Lu}[\p{L}\d-]*\s){0,2}\p{L}+)\s+(\p{L}+)\s+(\S+)`, "u");
}
function findMany(content, lexicon) {
  const [, many = "", act = "", what = ""] = MANY().exec(content) ?? [];
  const isOne = many.includes(" ") && isCollective(many, lexicon) && !isNobody(many, lexicon);
  if (isOne && isVerb(act, lexicon.words) && (pattern$565 ??= new RegExp("^[\\p{L}\\d@#`]", "u")).test(what)) return splitOwners(many, lexicon);
  const [, all = "", does = "", next2 = ""] = (pattern$566 ??= new RegExp("^(\\p{L}+)\\s+(\\p{L}+)\\s+(\\S+)", "u")).exec(content) ?? [];
  if (isDone2(does, next2, lexicon) && isCollective(all, lexicon) && !isNobody(all, lexicon)) return [all];
  const [, short = "", verb = ""] = (pattern$567 ??= new RegExp("^(\\p{Lu}{2,4})\\s+(\\p{L}+)\\s", "u")).exec(content) ?? [];
  return short !== "" && lexicon.isName(short) && isVerb(verb, lexicon.words) ? [short] : null;
}
function isDone2(verb, next2, lexicon) {
  const isPresent = (pattern$568 ??= new RegExp("^\\p{Ll}{3,}$", "u")).test(verb) && patterns12(lexicon.words).present.test(verb);
  const isSmall3 = isSmallWord(foldCase(verb)) || isTelling(verb, next2, lexicon);
  return isOrder3(verb, next2, lexicon) || isPresent && !isSmall3 && lexicon.words.length > 1;
}
function isOrder3(verb, next2, { words }) {
  if (isVerb(verb, words, "sure")) return true;
  const isShown = isDeterminer4(next2, words) || (pattern$569 ??= new RegExp("^[\\d#@`]|^https?:")).test(next2) || isGiven(next2);
  return isVerb(verb, words) && (isShown || VERBS_WITH_SMALL.has(`${verb} ${next2}`));
}
function findConfigured(content, lexicon) {
  const { names, rest } = readConfigured(content, lexicon) ?? { names: [], rest: "" };
  const [, verb, next2 = ""] = (pattern$570 ??= new RegExp("^\\s+(\\p{Ll}+)(?:\\s+(\\S+))?", "u")).exec(rest) ?? [];
  return verb === void 0 || isTelling(verb, next2, lexicon) || isPastVerb(verb) ? null : names;
}

// src/core/reading/observe/owner-inside.ts
var MOST_SENTENCES = 3;
var LABEL4$made;
function LABEL4() {
  return LABEL4$made ??= new RegExp("^(?:[^:：@]{2,60}[:：]|\\*\\*[^*]{2,60}\\*\\*(?:\\s*[–—-]{1,2}|:)?)\\s+(?=\\S)", "u");
}
var BARE_REFERENCE$made;
function BARE_REFERENCE() {
  return BARE_REFERENCE$made ??= new RegExp("^(?:\\[[^[\\]]{0,30}#?\\d{1,8}\\]\\([^()\\s]{1,200}\\)|#\\d{1,8}|https?:\\/\\/\\S{1,200})\\s+", "iu");
}
var TAG3$made;
function TAG3() {
  return TAG3$made ??= new RegExp("^\\[[^[\\]]{1,20}\\](?![([])\\s+", "u");
}
var circumstance = perVocabulary(
  (vocabulary) => createMatcher(
    String.raw`^(?:(?:${anyFolded(gather(vocabulary, ({ sentences: sentences2 }) => sentences2?.circumstances ?? []))}(?:\s[^,:.]{2,50})?|\p{L}{2,12}ly),\s+|${either(FILLERS)}[,\s]\s*)(?=[\p{L}@])`
  )
);
var JOINED4$made;
function JOINED4() {
  return JOINED4$made ??= new RegExp(String.raw`^${either(JOINING)}\b`);
}
var ONE2 = String.raw`@?[\p{L}\d_.'’-]+(?:\s[\p{L}\d_.'’-]+)??`;
var BETWEEN = String.raw`(?:\s*[,&/+]\s*(?:${either(AND)}\s+)?|\s+${either(AND)}\s+)`;
var TOLD2$made;
function TOLD2() {
  return TOLD2$made ??= new RegExp(String.raw`^(${ONE2}(?:${BETWEEN}${ONE2}){0,4})\s+(?!${either(AND)}\s)(\p{L}+)(?!\p{L})`, "u");
}
var SHORT4$made;
function SHORT4() {
  return SHORT4$made ??= new RegExp("^\\p{Lu}{2,3}$", "u");
}
var PAIR2$made;
function PAIR2() {
  return PAIR2$made ??= new RegExp(
  String.raw`^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?:${BETWEEN}\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?){1,4}$`,
  "u"
);
}
var BARE2$made;
function BARE2() {
  return BARE2$made ??= new RegExp("^(@?\\p{L}[\\p{L}\\d_.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*)?)\\s+(\\p{Ll}+)\\s+\\S", "u");
}
var isDeterminer5 = wordTest(({ sentences: sentences2 }) => sentences2?.determiners ?? []);
var isNoticeWord = wordTest(({ tasks: tasks2 }) => tasks2.notices);
function findOwnerInside(whole, lexicon, explicit) {
  if (!lexicon.inSection) return null;
  const bare = withoutNumber(whole.replace(REFERENCE2(), "").replace(BARE_REFERENCE(), "").replace(TAG3(), ""));
  const content = circumstance(lexicon.words).cut(bare);
  const told2 = explicit ? findTold(content, lexicon) : null;
  if (told2 !== null) return told2;
  const begins2 = (sentence, index2) => index2 === 0 || (pattern$571 ??= new RegExp("^[\\p{Lu}@*]", "u")).test(sentence) || lexicon.isName((pattern$572 ??= new RegExp("^[^\\s,]+")).exec(sentence)?.[0] ?? "");
  for (const [index2, sentence] of splitSentences(content).filter(begins2).slice(0, MOST_SENTENCES).entries()) {
    const owners = findSubject(sentence, lexicon, explicit) ?? findBehindLabel(sentence, lexicon, explicit);
    const isTold2 = index2 === 0 || JOINED4().test(findJoint(sentence, lexicon.words)?.words ?? "");
    if (!isTold2 && owners?.every((owner) => isCollective(owner, lexicon)) === true) continue;
    if (owners !== null) return withSecond(owners, sentence, lexicon);
  }
  const doers = findDoers(content, lexicon);
  return doers === null ? findBareOrder(content, lexicon) : withSecond(doers, content, lexicon);
}
var FIRST5$made;
function FIRST5() {
  return FIRST5$made ??= new RegExp("^(@?\\p{L}[\\p{L}\\d_.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*)?)\\s", "u");
}
function findBareOrder(content, lexicon) {
  const [words = "", first2 = ""] = FIRST5().exec(content) ?? [];
  if (first2 !== "" && BECOMING().test(content.slice(words.length)) && areKnown(first2, lexicon))
    return splitOwners(first2, lexicon);
  const [, list2 = "", told2 = ""] = TOLD2().exec(content) ?? [];
  const names = list2 === "" ? [] : splitOwners(list2, lexicon);
  if (names.length > 1 && areKnown(list2, lexicon) && isVerb(told2, lexicon.words, "sure")) return names;
  const [, name = "", verb = ""] = BARE2().exec(content) ?? [];
  return name !== "" && areKnown(name, lexicon) && isVerb(verb, lexicon.words, "sure") ? splitOwners(name, lexicon) : null;
}
function findTold(content, lexicon) {
  const [told2 = "", list2 = "", verb = ""] = TOLD2().exec(content) ?? [];
  if (list2 === "" || !isVerb(verb, lexicon.words)) return null;
  const names = splitOwners(list2, lexicon);
  const next2 = (pattern$573 ??= new RegExp("^\\s(\\p{L}+)", "u")).exec(content.slice(told2.length))?.[1] ?? "";
  const isShort3 = names.length > 1 || isDeterminer5(lexicon.words)(next2);
  const areShort2 = isShort3 && names.every((name) => SHORT4().test(name) && isInitials(name, lexicon));
  const arePeople = (PAIR2().test(list2) || areShort2) && isVerb(verb, lexicon.words, "sure") && areOwners(list2, lexicon, false);
  return arePeople || areKnown(list2, lexicon) ? names : null;
}
function findBehindLabel(sentence, lexicon, explicit) {
  const label2 = LABEL4().exec(sentence)?.[0] ?? "";
  if (label2 === "" || (pattern$574 ??= new RegExp("\\([^)]*$")).test(label2) || isNoticeWord(lexicon.words)(label2.replace((pattern$575 ??= new RegExp("[*:：\\s]+$|^\\*+", "g")), "")))
    return null;
  const owners = findSubject(sentence.slice(label2.length), lexicon, explicit);
  return owners === null || owners.length === 0 ? null : owners;
}

// src/core/reading/observe/nobody-else.ts
var LINK3$made;
function LINK3() {
  return LINK3$made ??= new RegExp("^(?:\\[[^[\\]]*\\]\\([^()\\s]*\\)|<?https?:\\S+)\\W*$", "u");
}
var ASKS$made;
function ASKS() {
  return ASKS$made ??= new RegExp(String.raw`^${either(ASKING_OTHERS)}\b`, "i");
}
function marks2(word, { owners, rest }, lexicon) {
  if ((isAllUnspaced(word) || (pattern$576 ??= new RegExp("s$", "i")).test(word)) && owners.length === 0 && LINK3().test(rest)) return false;
  if (!isPoint(lexicon.words)(word)) return true;
  return !lexicon.isName(word) && (owners.length > 0 || findOwners(rest, lexicon).some((found) => found !== null));
}
function namesNobodyElse(text, lexicon) {
  if (ASKS().test(text)) return false;
  return findOwners(text, lexicon).every((found) => found === null);
}
function findOwners(text, lexicon) {
  const inside = { ...lexicon, inSection: true };
  return [findOwnerBefore, findOwnerInside, findOwnerBehind, findUnspacedOwner, findOwnerApart].map(
    (find3) => find3(text, inside, true)
  );
}

// src/core/reading/observe/marker.ts
var REFERRED2$made;
function REFERRED2() {
  return REFERRED2$made ??= new RegExp("^\\[([^[\\]]{2,30})\\]\\(#[^()\\s]*\\)");
}
var UNDERLINED$made;
function UNDERLINED() {
  return UNDERLINED$made ??= new RegExp("^(_{1,3})[^_]{2,60}\\1(?!_)");
}
var HIGHLIGHTED$made;
function HIGHLIGHTED() {
  return HIGHLIGHTED$made ??= new RegExp("^==([^=]{2,60})==");
}
var ENCLOSED$made;
function ENCLOSED() {
  return ENCLOSED$made ??= new RegExp("^\\[([^[\\]]{6,})\\]\\.?$|^\\[(\\p{Lu}{2}[^[\\]]{4,})\\](?!\\()", "su");
}
var BEGINNING5 = 60;
function findMarker(whole, lexicon) {
  const content = setNumberApart(straightenCorners(whole, lexicon), lexicon.words).replace(REFERRED2(), "$1").replace(HIGHLIGHTED(), "**$1**").replace(UNDERLINED(), (text) => text.replace((pattern$577 ??= new RegExp("_", "g")), "*"));
  const words = lexicon.words;
  const inner = (pattern$578 ??= new RegExp("^\\(([^()]{6,}(?:\\([^()]*\\)[^()]*)*)\\)\\.?$", "su")).exec(content)?.[1];
  if (inner !== void 0 && begins(words).test(inner)) return findMarker(inner, lexicon);
  if (!begins(words).test(content.slice(0, BEGINNING5))) return readLabel2(content, lexicon);
  const inside = { ...lexicon, inSection: true };
  for (const [name, read3] of MARKER_READERS) {
    const groups = markerPatterns(words)[name].exec(content)?.groups;
    const word = groups?.["word"] ?? groups?.["word2"] ?? "";
    if (groups === void 0 || !isMarker(word, words)) continue;
    const marker = read3({ ...groups, word }, inside);
    if (marker !== null && marks2(word, marker, lexicon)) return marker;
  }
  const [, alone, first2 = alone] = ENCLOSED().exec(content) ?? [];
  return first2 === void 0 ? null : findMarker(first2, lexicon);
}
var begins = perVocabulary((vocabulary) => {
  const { word, words } = markerSources(vocabulary);
  return createOpening(String.raw`^[*_${"`"}[(#]{0,4}${word}`, words);
});
function readLabel2(content, lexicon) {
  const { words } = lexicon;
  const [, bold = "", plain2 = "", rest = ""] = LABEL5().exec(content) ?? [];
  const label2 = bold || plain2;
  const handed = bold === "" ? readHandedLabel(content, lexicon) : null;
  if (handed !== null) return handed;
  if (rest === "" || !isPlainActionName(label2, words)) return isPlanned(label2, rest, lexicon);
  if (readSectionName(label2, words) !== "actions") return null;
  const [, name = "", told2 = ""] = NAMED4().exec(rest) ?? [];
  const isOrder6 = (text) => findVerbForm(text, words) === "told";
  if (name !== "" && areKnown(name, lexicon) && isOrder6(told2))
    return { owners: splitOwners(name, lexicon), rest: told2 };
  const { before: who = "", after = "" } = findJoint(rest, words) ?? {};
  const isStep = STEP2().test(label2);
  if (isStep && !lexicon.inSection && isSurelyOrder(rest, lexicon)) return { owners: [], rest };
  const isSet = bold !== "" || isStep && isOrder6(after) && !(pattern$579 ??= new RegExp("[.!?]\\s")).test(who);
  const isSomebody2 = (each) => !namesNobody(each, lexicon) && (isSet || areKnown(each, lexicon));
  const isNamed = (pattern$580 ??= new RegExp("^[\\p{Lu}@]", "u")).test(who) && readNames(who, lexicon)?.every(isSomebody2) === true;
  const isNick2 = bold !== "" && mayBeNick(who, lexicon) && isOrder6(after);
  const isTold2 = isNamed || findUnspacedOwner(rest, { ...lexicon, inSection: true }) !== null;
  return isNick2 ? { owners: [who], rest } : isTold2 ? { owners: [], rest } : null;
}
var MOST_BEHIND = 4;
function isSurelyOrder(text, { words }) {
  if (findVerbForm(text, words) !== "told" || findRemark(text, words) !== null) return false;
  const [first2 = "", ...behind2] = splitWords(text).slice(0, MOST_BEHIND + 1);
  const isWho = (pattern$581 ??= new RegExp("^\\p{Ll}", "u")).test(text) && INFINITIVES.includes(behind2[0] ?? "");
  return isVerb(first2, words, "sure") || !isWho && behind2.some((word) => SMALL3().test(word));
}
var SMALL3$made;
function SMALL3() {
  return SMALL3$made ??= new RegExp(`^${either(SHOWING_ORDER)}$`, "i");
}
var STEP2$made;
function STEP2() {
  return STEP2$made ??= new RegExp(`^${either(LABELS_INSIDE.filter((label2) => label2.startsWith("next")))}$`, "i");
}
function readHandedLabel(content, lexicon) {
  const [, label2 = "", whom = "", rest = ""] = HANDED().exec(content) ?? [];
  if (label2 === "" || !isPlainActionName(label2, lexicon.words)) return null;
  const isOne = (name) => !isNobody(name, lexicon) && (name.startsWith("@") || lexicon.isName(name) || isCollective(name, lexicon));
  const isTold2 = findVerbForm(rest.replace(JOINED5(), ""), lexicon.words) === "told";
  const isTheirs = isTold2 && readNames(whom, lexicon)?.every(isOne) === true;
  return isTheirs ? { owners: splitOwners(whom, lexicon), rest: rest.replace(JOINED5(), "") } : null;
}
var HANDED$made;
function HANDED() {
  return HANDED$made ??= new RegExp(
  String.raw`^(\p{L}[\p{L}-]{2,12}(?:\s\p{L}{2,12})?)\s${either(WHOSE)}\s([^:]{2,60}?)(?::\s+|\s+(?=${either(INFINITIVES)}\s))(\S.*)$`,
  "su"
);
}
var JOINED5$made;
function JOINED5() {
  return JOINED5$made ??= new RegExp(String.raw`^${either(INFINITIVES)}\s`);
}
function isPlanned(label2, rest, lexicon) {
  if (!isPlannedName(foldSectionName(label2), lexicon.words)) return null;
  const [, name = "", told2 = ""] = NAMED4().exec(rest) ?? [];
  const isTold2 = name !== "" && areKnown(name, lexicon) && findVerbForm(told2, lexicon.words) === "told";
  return isTold2 ? { owners: splitOwners(name, lexicon), rest: told2 } : null;
}
var NAMED4$made;
function NAMED4() {
  return NAMED4$made ??= new RegExp("^([^:–—-]{2,40}?)\\s?(?::|[–—-]{1,2})\\s+(\\S.*)$", "su");
}
var LABEL5$made;
function LABEL5() {
  return LABEL5$made ??= new RegExp("^(?:\\*\\*([^*:：]{4,40})(?:[:：]\\*\\*|\\*\\*[:：])|([^*:：]{4,40})(?::(?=\\s)|：))\\s*(\\S.*)$", "su");
}

// src/core/reading/observe/plain-mentions.ts
var PAGE2 = String.raw`@?\[\[(?:[^[\]|]{1,80}\|)?@?([\p{L}.'’ -]{2,60})\]\]`;
var JOIN = String.raw`\s{0,3}(?:[,&+/]|\p{L}{1,3}(?=\s)|)\s{0,3}`;
var PAGES$made;
function PAGES() {
  return PAGES$made ??= new RegExp(String.raw`^${PAGE2}(?:${JOIN}${PAGE2}){0,5}`, "u");
}
var PAGES_BEHIND$made;
function PAGES_BEHIND() {
  return PAGES_BEHIND$made ??= new RegExp(String.raw`${PAGE2}(?:${JOIN}${PAGE2}){0,5}\)?$`, "u");
}
var EACH_PAGE$made;
function EACH_PAGE() {
  return EACH_PAGE$made ??= new RegExp(PAGE2, "gu");
}
var NUMBERED4$made;
function NUMBERED4() {
  return NUMBERED4$made ??= new RegExp("(@[\\w.-]{2,32})#\\d{4}(?!\\d)", "g");
}
var NUMBERED_FIRST$made;
function NUMBERED_FIRST() {
  return NUMBERED_FIRST$made ??= new RegExp("^(?:@[\\w.-]{2,32}#\\d{4}(?!\\d)[\\s,&+/]{0,3}(?:[a-z]{1,3}\\s(?=@))?){1,5}");
}
var NUMBERED_LAST$made;
function NUMBERED_LAST() {
  return NUMBERED_LAST$made ??= new RegExp("(?:[\\s,&+/(]{1,3}@[\\w.-]{2,32}#\\d{4}){1,5}\\)?$");
}
var BRACKETED3$made;
function BRACKETED3() {
  return BRACKETED3$made ??= new RegExp("^\\((?:\\[@[\\w-]{1,40}\\]\\([^()\\s]{1,200}\\)[\\s,&/+]{0,3}){1,5}\\)");
}
var EACH_LINK$made;
function EACH_LINK() {
  return EACH_LINK$made ??= new RegExp("\\[(@[\\w-]{1,40})\\]\\([^()\\s]{1,200}\\)", "g");
}
function straightenMentions(content, lexicon) {
  const pages = content.includes("[[") ? straightenPages(content, lexicon) : content;
  if (!pages.includes("@")) return pages;
  const bare = (list2) => list2.replace(NUMBERED4(), "$1");
  const numbered3 = pages.includes("#") ? pages.replace(NUMBERED_FIRST(), bare).replace(NUMBERED_LAST(), bare) : pages;
  return numbered3.startsWith("([@") ? numbered3.replace(BRACKETED3(), (list2) => list2.replace(EACH_LINK(), "$1")) : numbered3;
}
function straightenPages(content, lexicon) {
  const isPeople = (list2) => [...list2.matchAll(EACH_PAGE())].every(([, name = ""]) => areOwners(name.trim(), lexicon, false));
  const straighten = (list2) => isPeople(list2) ? list2.replace(EACH_PAGE(), "[$1]") : list2;
  return content.replace(PAGES(), straighten).replace(PAGES_BEHIND(), straighten);
}

// src/core/reading/observe/owner-by-sign.ts
var MAY$made;
function MAY() {
  return MAY$made ??= new RegExp("[{}<>;…`–—[(/#]|\\.{3}|={2}|\\s-|^P?\\d", "u");
}
var BEFORE3 = [
  new RegExp("^(?:\\{(?<names>[^{}]{2,40})\\}|`(?<coded>[^`]{2,40})`)\\s*[:,–—-]?\\s*(?<text>\\S.*)$", "su"),
  new RegExp("^(?<names>[^:–—-]{2,40}?)(?:\\s?[–—]{1,2}\\s?|\\s-)(?<text>\\p{L}.*)$", "su")
];
var BEHIND4 = [
  new RegExp("^(?<text>.*\\S)\\s(?:\\{(?<names>[^{}]{2,60})\\}|<(?<coded>[^<>]{2,60})>)$", "su"),
  new RegExp("^(?<text>.*[^\\s;.…>=])\\s?(?:>{2}|={2}>|;|\\.{3,4}|…)\\s?(?<names>[^<>;.…(){}]{2,60})$", "su"),
  new RegExp("^(?<text>.*\\S)\\s[[(](?<names>[^()[\\],;]{2,40})[,;]\\s?(?<day>\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?)[)\\]]$", "su")
];
var patterns13 = perVocabulary((vocabulary) => {
  const labels2 = gather(vocabulary, ({ tasks: tasks2 }) => tasks2.ownerLabels);
  const agents = gather(vocabulary, ({ tasks: tasks2 }) => tasks2.agents ?? []);
  return {
    /** `… (owner Ada)`. */
    called: createMatcher(String.raw`\s[[(]${anyFolded(labels2)}\.?\s(?<names>[^()[\]:]{2,60})[)\]]$`, "", labels2),
    /** `… – by Ada`. */
    by: createMatcher(String.raw`\s?[,–—-]{1,2}\s${anyFolded(agents)}\s(?<names>[^()[\]:]{2,60})$`, "", agents)
  };
});
var LED$made;
function LED() {
  return LED$made ??= new RegExp("^(?:(?<tag>\\[[^[\\]]{1,20}\\]|[\\p{L}\\d][\\p{L}\\d .]{1,20}\\s[–—/-])|#\\d{1,4}|P\\d|\\d{1,2}\\s\\p{L}{3,9}\\s[–—-])\\s+(?<rest>\\S.*)$", "su");
}
function findOwnerBySign(content, lexicon) {
  if (!lexicon.inSection || !MAY().test(content)) return null;
  const behind2 = content.replace((pattern$582 ??= new RegExp("[\\s.*_]+$")), "");
  const { called, by } = patterns13(lexicon.words);
  return readAll(BEFORE3, content, "before", lexicon) ?? readLed(content, lexicon) ?? readAll(BEHIND4, behind2, "behind", lexicon) ?? readEnd(called, behind2, lexicon) ?? readEnd(by, behind2, lexicon);
}
function readAll(ways, content, at, lexicon) {
  for (const way of ways) {
    const { names, coded = "", text = "", day } = way.exec(content)?.groups ?? {};
    const list2 = (names ?? coded).trim();
    if (text !== "" && list2 !== "" && areKnown(list2, lexicon))
      return { owners: splitOwners(list2, lexicon), text: day === void 0 ? text : `${text} (${day})`, at };
  }
  return null;
}
function readEnd(way, text, lexicon) {
  const match = way.exec(text);
  const names = match?.groups?.["names"] ?? "";
  if (match === null || match.index === 0 || !areKnown(names, lexicon)) return null;
  return { owners: splitOwners(names, lexicon), text: text.slice(0, match.index), at: "behind" };
}
function readLed(content, lexicon) {
  const { tag, rest = "" } = LED().exec(content)?.groups ?? {};
  const found = rest === "" ? null : findOwnerBefore(rest, lexicon, false);
  if (found === null || found.text === "" || !areKnown(found.owners.join(", "), lexicon)) return null;
  const about = tag === void 0 ? "" : `${tag.replace((pattern$583 ??= new RegExp("\\s[–—/-]$", "u")), ":")} `;
  return { owners: found.owners, text: `${about}${found.text}`, at: "before" };
}

// src/core/reading/observe/owner-clause.ts
var APART3$made;
function APART3() {
  return APART3$made ??= new RegExp("\\s(?:[-–—]{1,3}|[-=]{1,2}>|→)\\s+|[,;]\\s+", "gu");
}
var MOST_CLAUSES = 4;
var FEWEST_WORDS2 = 2;
var STANDING$made;
function STANDING() {
  return STANDING$made ??= new RegExp(String.raw`^(\S{1,40}(?:\s\p{Lu}\S{0,30})?)\s${either(NOT_YET)}(?=[\s.]|$)`, "u");
}
var IT$made;
function IT() {
  return IT$made ??= new RegExp(String.raw`^(?:\p{L}+\s){1,2}${either(MEANS_IT)}(?![\p{L}\d])`, "iu");
}
var TAKES$made;
function TAKES() {
  return TAKES$made ??= new RegExp(String.raw`^${either([...TAKES_IT])}(?:\s+\S+){0,3}\.?$`, "iu");
}
var PLAN2$made;
function PLAN2() {
  return PLAN2$made ??= new RegExp(String.raw`^(?:${either([...JOINING, ...COPULAS])}\b|.*\s${either(INFINITIVES)}$)`, "i");
}
var GIVEN2$made;
function GIVEN2() {
  return GIVEN2$made ??= new RegExp(`^${either(INFINITIVES)}$`, "i");
}
function findOwnerClause(text, lexicon) {
  if (!lexicon.inSection || circumstance(lexicon.words).test(text)) return null;
  const signs2 = [...text.matchAll(APART3())].slice(-MOST_CLAUSES).toReversed();
  for (const { index: index2, 0: sign } of signs2) {
    const before = text.slice(0, index2).trimEnd();
    const said = splitWords(before).length < FEWEST_WORDS2 ? null : readClause(text.slice(index2 + sign.length), lexicon);
    if (said === null) continue;
    const isTold2 = said.given !== "" && findVerbForm(before, lexicon.words) === "tells";
    const isComma = (pattern$584 ??= new RegExp("^[,;]")).test(sign);
    if (isComma && isTold2) return { owners: said.owners, before: "", task: said.given };
    if (!isComma || said.task === "" && said.isPlan) return { ...said, before };
  }
  return null;
}
var TAKEN$made;
function TAKEN() {
  return TAKEN$made ??= new RegExp(
  String.raw`^(\p{L}[^:]{3,120}?)(:\s|\s)((?:${either(ARTICLES)}\s)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?(?:(?:\s?[,&/]\s?|\s${either(AND)}\s)(?:${either([...ARTICLES, ...ARTICLES.map((word) => word.toUpperCase())])}\s)?\p{Lu}[\p{L}.'’-]*){0,3})\s${either(COPULAS)}\s${either(ON_IT)}\s${either(MEANS_IT)}\.?$`,
  "u"
);
}
function findTaker(text, lexicon) {
  if (!lexicon.inSection || !ENDS().test(text)) return null;
  const [, before = "", sign = "", names = ""] = TAKEN().exec(text) ?? [];
  const isTask2 = sign.startsWith(":") || findVerbForm(before, lexicon.words) !== "tells";
  if (!isTask2 || names === "" || !areOwners(names, lexicon, false)) return null;
  return { owners: splitOwners(names, lexicon), text: before };
}
var ENDS$made;
function ENDS() {
  return ENDS$made ??= new RegExp(String.raw`\s${either(MEANS_IT)}\.?$`);
}
function readClause(clause, lexicon) {
  const joint = findJoint(clause, lexicon.words);
  if (joint !== null && PLAN2().test(joint.words) && areKnown(joint.before, lexicon)) {
    const isIt = IT().test(joint.after) || TAKES().test(joint.after);
    return {
      owners: splitOwners(joint.before, lexicon),
      task: isIt ? "" : joint.after,
      isPlan: true,
      given: GIVEN2().test(joint.words) ? joint.after : ""
    };
  }
  const [, who = ""] = STANDING().exec(clause) ?? [];
  return who !== "" && areKnown(who, lexicon) ? { owners: splitOwners(who, lexicon), task: "", isPlan: false, given: "" } : null;
}

// src/core/reading/task-label.ts
var taskLabel = perVocabulary((vocabulary) => {
  const labels2 = gather(vocabulary, ({ tasks: tasks2 }) => tasks2.taskLabels);
  return createOpening(String.raw`^(?:\*\*)?${anyFolded(labels2)}(?:\*\*)?\s*[:：](?:\*\*)?\s+(?=\S)`, labels2);
});
function withoutTaskLabel(text, words) {
  return taskLabel(words).cut(text);
}

// src/core/reading/observe-item.ts
var MENTION4$made;
function MENTION4() {
  return MENTION4$made ??= new RegExp("^\\s*(?:\\[name=|@)");
}
function observeItem(content, box, lexicon) {
  const { text: visible, comments } = takeComments(unescapeMentions(content));
  const marked2 = findState(withoutAside(joinSpaces(visible)), box, lexicon.words);
  const opening = isDefinition(marked2.text) ? nobody(marked2.text) : openItem(withoutSign(marked2.text), lexicon);
  const again = opening.prefixed ? findState(opening.text, null, lexicon.words) : { state: marked2.state, text: opening.text, words: "" };
  const hasLogin = box !== null && opening.prefixed && opening.owners.length > 0 && (opening.owners.some((owner) => owner.startsWith("@")) || MENTION4().test(content));
  return {
    ...opening,
    explicit: opening.marked || hasLogin,
    text: again.text,
    state: marked2.state === "open" ? again.state : marked2.state,
    stateWords: marked2.words === "" ? again.words : marked2.words,
    comments
  };
}
function nobody(text) {
  return { owners: [], ownerAt: null, text, marked: false, prefixed: false };
}
var LINKED4$made;
function LINKED4() {
  return LINKED4$made ??= new RegExp("^[*_]{0,3}\\[([^[\\]]{3,400})\\]\\(<?[^()\\s<>]{1,1000}>?\\)[*_.\\s]*$");
}
function openItem(written, lexicon) {
  const label2 = written.endsWith(")") || (pattern$585 ??= new RegExp("\\)[*_.\\s]+$")).test(written) ? LINKED4().exec(written)?.[1] ?? "" : "";
  const inner = label2 === "" ? null : openWords(label2, lexicon);
  const isTold2 = inner !== null && (inner.marked || inner.owners.length > 0 && inner.ownerAt !== "behind");
  return isTold2 ? inner : openWords(written, lexicon);
}
function openWords(written, lexicon) {
  const content = straightenMentions(straightenCorners(written, lexicon), lexicon);
  const marker = findMarker(content, lexicon);
  if (marker === null) return openLabelled(content, lexicon);
  const { owners } = marker;
  const rest = straightenMentions(marker.rest, lexicon);
  if (findRemark(rest, lexicon.words) === "nothing") return { ...nobody(rest), marked: true, prefixed: true };
  if (owners.length > 0) return { owners, ownerAt: "marker", text: rest, marked: true, prefixed: true };
  return { ...findOwners2(rest, { ...lexicon, inSection: true }, true), marked: true, prefixed: true };
}
function openLabelled(content, lexicon) {
  const bare = withoutTaskLabel(content, lexicon.words);
  const opening = bare === content ? null : findOwners2(bare, lexicon, false);
  return opening?.prefixed === true ? opening : findOwners2(content, lexicon, false);
}
function findOwners2(content, lexicon, marked2) {
  const before = findOwnerBefore(content, lexicon, marked2);
  const isGuess = before?.isSure === false;
  const signed = isGuess ? findOwnerBehind(content, lexicon, marked2) : null;
  if (signed !== null && content.replace((pattern$586 ??= new RegExp("[\\s.*_]+$")), "").endsWith(signed.words) && areKnown(signed.owners.join(", "), lexicon))
    return { owners: signed.owners, ownerAt: "behind", text: signed.text, marked: marked2, prefixed: false };
  const taken = isGuess && content.includes("\uFF1A") ? findOwnerApart(content, lexicon) : null;
  if (taken?.at === "behind" && areKnown(taken.owners.join(", "), lexicon))
    return { owners: taken.owners, ownerAt: "behind", text: taken.text, marked: marked2, prefixed: false };
  if (before !== null) return { owners: before.owners, ownerAt: "before", text: before.text, marked: marked2, prefixed: true };
  const plain2 = unwrapName(content, lexicon.words);
  const taker = findTaker(plain2, lexicon);
  if (taker !== null) return { owners: taker.owners, ownerAt: "behind", text: taker.text, marked: marked2, prefixed: false };
  const inside = findUnspacedOwner(plain2, lexicon)?.owners ?? findOwnerInside(plain2, lexicon, marked2);
  if (inside !== null && inside.length > 0)
    return { owners: inside, ownerAt: "inside", text: plain2, marked: marked2, prefixed: false };
  const apart = findOwnerApart(plain2, lexicon);
  if (apart !== null)
    return { owners: apart.owners, ownerAt: apart.at, text: apart.text, marked: marked2, prefixed: apart.at === "before" };
  if (inside !== null) return { owners: [], ownerAt: null, text: plain2, marked: marked2, prefixed: false };
  const behind2 = findOwnerBehind(plain2, lexicon, marked2);
  if (behind2 !== null) return { owners: behind2.owners, ownerAt: "behind", text: behind2.text, marked: marked2, prefixed: false };
  const signedBy = findOwnerBySign(plain2, lexicon);
  if (signedBy !== null)
    return {
      owners: signedBy.owners,
      ownerAt: signedBy.at,
      text: signedBy.text,
      marked: marked2,
      prefixed: signedBy.at === "before"
    };
  const led = lexicon.habits?.leads() === true ? findLead(plain2, lexicon) : null;
  if (led !== null) return { owners: led.owners, ownerAt: "before", text: led.text, marked: marked2, prefixed: true };
  const owners = findOwnerClause(plain2, lexicon)?.owners ?? [];
  return { owners, ownerAt: owners.length > 0 ? "inside" : null, text: plain2, marked: marked2, prefixed: false };
}

// src/core/reading/reading-context.ts
function observeLine(line, context) {
  const known = context.observed.get(line);
  if (known !== void 0) return known;
  const item = observeItem(joinLines2([line]), line.box, context.lexicon);
  context.observed.set(line, item);
  return item;
}
function observeBlock({ line, lines }, context) {
  if (lines.length === 1) return observeLine(line, context);
  const whole = observeItem(joinLines2(lines), line.box, context.lexicon);
  const [, next2] = lines;
  if (whole.owners.length > 0 || next2 === void 0 || !beginsWithCapital(next2.content)) return whole;
  const first2 = observeLine(line, context);
  if (first2.ownerAt !== "behind") return whole;
  return { ...first2, text: `${first2.text}${(pattern$587 ??= new RegExp("[.!?:]$")).test(first2.text) ? "" : "."} ${joinLines2(lines.slice(1))}` };
}

// src/core/reading/testimony.ts
var INFINITIVE3$made;
function INFINITIVE3() {
  return INFINITIVE3$made ??= new RegExp(`^${either(INFINITIVES)}$`, "i");
}
function handsOver({ ownerAt, text }, { words }) {
  return ownerAt === "inside" && INFINITIVE3().test(findJoint(text, words)?.words ?? "");
}
function tellsOwner(item, lexicon) {
  const { words } = lexicon;
  if (item.ownerAt === "inside") return handsOver(item, lexicon) || tellsToDo(item.text, words);
  return findVerbForm(item.text, words) === "told";
}
function listItems2(branch, context, above = []) {
  const { line, children } = branch;
  if (line.kind !== "bullet") return children.flatMap((child) => listItems2(child, context, above));
  const { lexicon } = context;
  const head = line.content.replace((pattern$588 ??= new RegExp("[*_]+|[:：]\\W*$", "g")), "").trim();
  if (children.length > 0 && above.length === 0 && areKnown(head, lexicon))
    return children.flatMap((child) => listItems2(child, context, [head]));
  const item = observeBlock(branch, context);
  if (item.marked) return [];
  const owners = item.owners.length > 0 ? item.owners : above;
  const form = findVerbForm(item.text, lexicon.words);
  const isGiven2 = handsOver(item, lexicon);
  const isTold2 = isGiven2 || tellsOwner(item, lexicon);
  const isTask2 = isGiven2 || (isTold2 || owners.length > 0 && form !== "tells") && !isSpeech(item.text, lexicon.words) && findRemark(item.text, lexicon.words) === null;
  const isKnown = isGiven2 || owners.every((name) => areKnown(name, lexicon));
  const isDated = isTask2 && !isTold2 && isKnown && owners.length > 0 && findDue(item.text, context).due !== null;
  const isTo = isTask2 && (isTold2 || isDated || line.box !== null) && owners.length > 0;
  const told2 = isTo ? isKnown ? "known" : "named" : null;
  const isSentence = item.ownerAt === "inside" && !isGiven2;
  const by = isSentence ? "sentence" : item.owners.length > 0 ? "itself" : "above";
  return [
    {
      text: item.text,
      isTask: isTask2,
      told: told2,
      isOrder: isTo && (isTold2 || isDated),
      isOwned: isTask2 && isKnown && owners.length > 0,
      by
    }
  ];
}
function countBullets({ line, children }) {
  return children.reduce((count, child) => count + countBullets(child), line.kind === "bullet" ? 1 : 0);
}

// src/core/reading/telling-list.ts
var ENOUGH5 = 2;
var REACH2 = 40;
function tellsByItself(section, hasSections, about) {
  if (!mayName4(section.lines, about.lexicon)) return false;
  const lexicon = { ...about.lexicon, inSection: true };
  const context = { ...about, lexicon, observed: /* @__PURE__ */ new WeakMap() };
  const own = headPeople(section, lexicon).filter(({ kind }) => kind !== "heading");
  const items = buildTree(own, () => false).flatMap((root) => listItems2(root, context));
  const telling2 = items.filter(
    ({ told: told2, isOrder: isOrder6, by }) => told2 === "known" && isOrder6 && (by === "itself" || by === "above" && !hasSections)
  );
  return telling2.length >= ENOUGH5 && telling2.length * 4 >= items.length * 3;
}
function takeFirstList(lines) {
  const first2 = lines.find(({ kind }) => kind !== "blank");
  if (first2?.kind !== "bullet") return [];
  const end2 = lines.findIndex(
    ({ kind, indent }, index2) => kind === "heading" || kind === "table" || kind === "text" && indent <= first2.indent && lines[index2 - 1]?.kind === "blank"
  );
  return end2 < 0 ? lines : lines.slice(0, end2);
}
function mayName4(lines, lexicon) {
  const bullets = lines.filter(({ kind }) => kind === "bullet");
  const least = bullets.reduce((indent, line) => Math.min(indent, line.indent), Infinity);
  const roots = bullets.filter(({ indent }) => indent === least);
  const named = roots.filter(({ content }) => holdsName(content, lexicon)).length;
  return named > 0 && named * 4 >= roots.length * 3;
}
function holdsName(content, { isName }) {
  const ends = content.length <= REACH2 * 2 ? content : `${content.slice(0, REACH2)} ${content.slice(-REACH2)}`;
  return ends.includes("@") || (ends.match(WORD3()) ?? []).some(isName);
}
var WORD3$made;
function WORD3() {
  return WORD3$made ??= new RegExp("[\\p{L}\\d][\\p{L}\\p{M}\\d_.'’-]*", "gu");
}

// src/core/reading/hinted-sections.ts
var LONGEST_NAME2 = 100;
var ENOUGH6 = 2;
var JOINED6$made;
function JOINED6() {
  return JOINED6$made ??= new RegExp("[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]{2}", "u");
}
var hints = perVocabulary((vocabulary) => {
  const gatherAll = (pick) => gather(vocabulary, pick);
  const weekdays2 = gatherAll(({ due }) => due.weekdays.flat());
  const topics5 = new Set(gatherAll(({ tasks: tasks2 }) => tasks2.initials).map((word) => word.toLowerCase()));
  const actions = gatherAll(({ sections: sections7 }) => sections7.actions).filter((name) => !topics5.has(name));
  const ahead = gatherAll(({ sections: sections7, plans: plans2 }) => [
    ...plans2.matters,
    ...plans2.pending,
    ...plans2.ahead,
    ...plans2.sharing,
    ...plans2.hints ?? [],
    ...sections7.nextMeeting
  ]);
  return {
    /** Most lines hold no such word, and need not be seen as labels. */
    any: mayHold([...actions, ...ahead, ...weekdays2]),
    named: findsWord(actions.filter((name) => name.includes(" ") || JOINED6().test(name))),
    task: createMatcher(`^${anyFolded(actions)}|${anyFolded(actions)}$`, "", actions),
    perhaps: findsWord(ahead),
    /** `For Friday`, `Para el viernes`. */
    day: createMatcher(
      String.raw`^${anyFolded(gatherAll(({ plans: plans2 }) => plans2.until))} (?:\p{L}{1,9} )?${anyFolded(weekdays2)}$`,
      "",
      weekdays2
    ),
    pending: findsWord(gatherAll(({ plans: plans2 }) => plans2.pending)),
    others: findsWord(gatherAll(({ plans: plans2 }) => plans2.noTasks ?? [])),
    not: findsWord(
      gatherAll(({ sections: sections7, plans: plans2 }) => [
        ...sections7.over,
        ...sections7.last,
        ...sections7.attendance,
        ...plans2.noHints ?? []
      ])
    )
  };
});
function findHintedSections(lines, sections7, about) {
  const { words } = about.lexicon;
  const taken = new Set(sections7.flatMap((section) => [section.heading, ...section.lines].map(({ number }) => number)));
  const hasSections = sections7.some(({ kind }) => kind === "actions" || kind === "review");
  const found = [];
  const names = /* @__PURE__ */ new Set();
  for (const [index2, heading] of lines.entries()) {
    const hint = taken.has(heading.number) ? null : findHint(lines, index2, words);
    if (hint === null) continue;
    const governed = takeLines(lines, index2, words).filter(({ number }) => !taken.has(number));
    const end2 = hint === "perhaps" ? governed.findIndex(({ kind }) => kind === "heading") : -1;
    const own = hint === "none" ? takeFirstList(governed) : end2 < 0 ? governed : governed.slice(0, end2);
    const from = heading.kind === "heading" ? "heading" : heading.kind === "bullet" ? "bullet" : "label";
    const section = { heading, kind: "actions", from, lines: own };
    const name = foldSectionName(heading.content);
    const isAlike = hint !== "none" && names.has(name);
    if (!isAlike && !(hint === "none" ? tellsByItself(section, hasSections, about) : isOfTasks(section, hint, about)))
      continue;
    found.push(section);
    names.add(name);
    for (const { number } of own) taken.add(number);
  }
  return found;
}
function saysOtherwise(name, words) {
  const { pending, not } = hints(words);
  return not.test(pending.split(foldSectionName(name)).join(" "));
}
function readLead({ kind, content, box }, words) {
  if (kind === "text" && (pattern$589 ??= new RegExp("[:：][*_]{0,3}$")).test(content)) return content;
  if (box !== null) return null;
  const named = NAMED5().exec(content)?.[1] ?? "";
  if (named !== "" && isPlainActionName(named, words) && !marksItem(words)(named)) return named;
  return LAST3().exec(content)?.[1] ?? null;
}
var marksItem = wordTest(({ tasks: tasks2 }) => [...tasks2.markers, ...tasks2.initials, ...tasks2.points ?? []]);
var NAMED5$made;
function NAMED5() {
  return NAMED5$made ??= new RegExp("^[*_]{0,3}([^:：*_]{3,40})[*_]{0,3}[:：][*_]{0,3}\\s+\\S");
}
var LAST3$made;
function LAST3() {
  return LAST3$made ??= new RegExp(String.raw`(?:^|[.!?]\s+)(\p{Lu}[^.!?:：]{2,60}?)\s${either(COPULAS)}$`, "u");
}
var ASKS_ALL$made;
function ASKS_ALL() {
  return ASKS_ALL$made ??= new RegExp(String.raw`\s${either(ASKED_ALL)}\s.*\?[*_\s]*$`);
}
function isTitle(lines, index2) {
  return lines[index2]?.level === 1 && lines.findIndex(({ kind }) => kind === "heading") === index2;
}
function findHint(lines, index2, words) {
  const line = lines[index2];
  if (line === void 0 || line.content.length > LONGEST_NAME2) return null;
  if (line.kind !== "heading" && line.kind !== "text" && line.kind !== "bullet") return null;
  const isHint = !isPlain(line.content) || hints(words).any(line.content.replace((pattern$590 ??= new RegExp("'", "g")), ""));
  if (!isHint && line.kind === "bullet") return null;
  const written = line.kind === "heading" ? line.content : readLabel(lines, index2, words);
  const label2 = written ?? (isHint || line.kind === "text" ? readLead(line, words) : null);
  if (label2 === null || ASKS_ALL().test(label2)) return null;
  const { named, task, perhaps, day, others } = hints(words);
  const name = foldSectionName(label2);
  if (readSectionName(label2, words) !== null) return written === null ? "named" : null;
  if (saysOtherwise(label2, words)) return isTitle(lines, index2) ? "none" : null;
  if (isHint && named.test(name)) return "named";
  if (isHint && task.test(name)) return "task";
  if (isHint && (perhaps.test(name) || day.test(name))) return "perhaps";
  return line.kind === "bullet" || others.test(name) ? null : "none";
}
function isOfTasks(section, hint, about) {
  const lexicon = { ...about.lexicon, inSection: true };
  const context = { ...about, lexicon, observed: /* @__PURE__ */ new WeakMap() };
  const own = headPeople(section, lexicon).filter(({ kind }) => kind !== "heading");
  const owners = hint === "perhaps" ? [] : findHeadOwners(section.heading.content, lexicon);
  const isShared = sharesWork(section.heading.content, lexicon.words);
  const isLoose = hint === "perhaps" && !isShared;
  const items = [];
  let left = own.filter(({ kind }) => kind === "bullet").length;
  let untold = 0;
  for (const root of buildTree(own, () => false)) {
    const read3 = listItems2(root, context, owners);
    items.push(...read3);
    left -= countBullets(root);
    untold += read3.filter(({ told: told3, isOwned }) => told3 === null && (isLoose || !isOwned)).length;
    if (untold * (isLoose ? 3 : 2) > items.length + left) return false;
  }
  if (isShared && areShares(items, lexicon.words)) return true;
  const tasks2 = items.filter(({ isTask: isTask2 }) => isTask2).length;
  const known = items.filter((item) => item.told === "known").length;
  const named = items.filter((item) => item.told !== null).length;
  const told2 = hint !== "perhaps" || known > 0 && named === items.length ? named : known;
  const areOwned = hint !== "perhaps" && items.length >= ENOUGH6 && named * 3 >= items.length && items.every(({ isOwned }) => isOwned);
  const isEnough = areOwned || told2 >= (hint === "named" && (section.from !== "bullet" || named === items.length) ? 1 : ENOUGH6);
  if (section.from === "bullet" && hint === "perhaps") return told2 >= ENOUGH6 && told2 === items.length;
  return isEnough && items.some(({ isOrder: isOrder6 }) => isOrder6) && tasks2 * 3 >= items.length * 2 && (areOwned || told2 * (hint === "perhaps" ? 1.5 : 2) >= items.length);
}

// src/core/reading/loose-lists.ts
function takeLooseLists(sections7, lines, about) {
  const context = { ...about, lexicon: { ...about.lexicon, inSection: true }, observed: /* @__PURE__ */ new WeakMap() };
  return sections7.map((section) => {
    const { heading, from, lines: own } = section;
    if (from !== "label" || (pattern$591 ??= new RegExp("^(?:\\*\\*|__)")).test(heading.content) || own.some(({ kind }) => kind !== "blank"))
      return section;
    return { ...section, lines: takeParagraphs(lines.slice(lines.indexOf(heading) + 1), context) };
  });
}
var SHORTEST_WRAPPED = 70;
function takeParagraphs(lines, context) {
  const taken = [];
  let isApart3 = true;
  for (const line of lines) {
    if (line.kind !== "blank" && (line.kind !== "text" || isBreak(line))) break;
    const bullet = line.kind === "text" ? changeLine(line, { kind: "bullet" }) : line;
    const isItem = line.kind === "text" && saysWho(bullet, context);
    if (line.kind === "text" && isApart3 && !isItem) break;
    const before = taken.at(-1)?.content ?? "";
    taken.push(isItem || before.length < SHORTEST_WRAPPED ? bullet : line);
    isApart3 = line.kind === "blank";
  }
  return taken;
}
function saysWho(line, context) {
  return buildTree([line], () => false).flatMap((branch) => listItems2(branch, context)).some(({ told: told2, isOwned }) => told2 !== null || isOwned);
}

// src/core/reading/next-meeting.ts
var MAY_BE_NEXT$made;
function MAY_BE_NEXT() {
  return MAY_BE_NEXT$made ??= new RegExp(either(english.due.next), "i");
}
var NEXT$made;
function NEXT() {
  return NEXT$made ??= new RegExp(
  String.raw`\b${either(english.due.next)}\b[^.|]{0,50}?\b${either(MEETINGS)}\b[^.|]{0,30}?((?:\p{L}{3,9}\.? )?\d.*)$`,
  "iu"
);
}
function findNextMeeting2({ lines, date }, dates) {
  for (const { content } of lines) {
    const words = MAY_BE_NEXT().test(content) ? NEXT().exec(content)?.[1] : void 0;
    const due = words === void 0 ? null : findDue(`by ${words}`, { meeting: date, dates }).due;
    if (due !== null && (date === null || due > date)) return due;
  }
  return null;
}

// src/core/reading/head-due.ts
var cues = perVocabulary((vocabulary) => findsWord(gather(vocabulary, ({ due }) => [...due.labels, ...due.by])));
var behind = perVocabulary((vocabulary) => findsWord(gather(vocabulary, ({ due }) => due.byBehind)));
function findHeadDue({ content }, context) {
  const { words } = context.lexicon;
  const isCued = cues(words).test(content) || (pattern$592 ??= new RegExp("\\d")).test(content) && behind(words).test(content);
  if (context.meeting === null || !isCued) return null;
  const inside = (pattern$593 ??= new RegExp("[(（]([^()（）]{0,30}\\d[^()（）]{0,30})[)）]\\s*$")).exec(content)?.[1] ?? "";
  const said = inside === "" ? null : findDueInCell(inside.replace((pattern$594 ??= new RegExp("^[~〜～]\\s*")), ""), context).due;
  const due = said ?? findDue(content, context).due;
  return due !== null && due >= context.meeting ? due : null;
}
function giveDue(due, todos) {
  if (due === null) return todos;
  return todos.map((todo) => todo.due.phrase === null ? { ...todo, due: { ...todo.due, due } } : todo);
}

// src/core/reading/person-above.ts
var NICK5$made;
function NICK5() {
  return NICK5$made ??= new RegExp("^[a-z][\\w-]{1,30}$");
}
var FEWEST4 = 2;
function findPeopleAbove(sections7, lines, lexicon) {
  const found = /* @__PURE__ */ new Map();
  const parents = findParents(lines);
  for (const { heading, kind } of sections7) {
    const above2 = kind === "actions" ? parents.get(heading) : void 0;
    if (above2 !== void 0) found.set(heading, above2.content);
  }
  const names = [...new Set(found.values())];
  const isPerson2 = (name) => !isCollective(name, lexicon) && !splitWords(name).some((word) => namesNobody(word, lexicon));
  const isKnown = (name) => areKnown(name, lexicon) && isPerson2(name);
  const isLike2 = (name) => isKnown(name) || NICK5().test(name) && !namesNobody(name, lexicon);
  const isRoster = names.length >= FEWEST4 && names.some(isKnown) && names.every(isLike2);
  const above = [...found].filter(([, name]) => isKnown(name) || isRoster);
  return new Map([
    ...above.map(([heading, name]) => [heading, [name]]),
    ...sections7.flatMap(({ heading, kind }) => {
      const named = kind === "actions" ? findHeadOwners(heading.content, lexicon) : [];
      return named.length === 0 ? [] : [[heading, named]];
    })
  ]);
}
function findParents(lines) {
  const parents = /* @__PURE__ */ new Map();
  let open = [];
  for (const line of lines) {
    if (line.kind !== "heading") continue;
    const parent = open.findLast(({ level }) => level < Math.min(line.level, BOLD_LEVEL2));
    if (parent !== void 0) parents.set(line, parent);
    open = [...open.filter(({ level }) => level < line.level), line];
  }
  return parents;
}
var BOLD_LEVEL2 = 7;
function contextOf(names, context) {
  if (names === void 0) return context;
  return {
    ...context,
    note: (reading) => {
      const isTheirs = reading.taken === "task" && reading.owners.length === 0;
      context.note(isTheirs ? { ...reading, owners: names, ownerFrom: "above it", withheld: null } : reading);
    }
  };
}
function giveTo(names, todos) {
  if (names === void 0) return todos;
  return todos.map(
    (todo) => todo.owners.length > 0 ? todo : { ...todo, owners: names, withheld: todo.withheld === "no owner" ? null : todo.withheld }
  );
}

// src/core/reading/observe/login-before.ts
var pattern = perVocabulary((vocabulary) => {
  const { word, words } = markerSources(vocabulary);
  return createMatcher(
    String.raw`^(?<logins>@[\w-]{1,40}(?:[\s,&/]{1,3}@[\w-]{1,40}){0,4})\s${word}\s(?<rest>\p{L}.*)$`,
    "s",
    words
  );
});
function findLoginBefore(content, words) {
  const groups = content.startsWith("@") ? pattern(words).exec(content)?.groups : void 0;
  const { logins = "", word = "", rest = "" } = groups ?? {};
  if (!isMarker(word, words) || !isCapital2(word) || isAmbiguous(word, words) || !tellsToDo(rest, words)) return null;
  return { content: `${word} (${logins}): ${rest}`, at: logins.length + 1 };
}

// src/core/reading/observe/action-taken.ts
var MAY_TAKE$made;
function MAY_TAKE() {
  return MAY_TAKE$made ??= new RegExp(
  String.raw`\b${either([...ACTIONS_TAKEN, ...STEPS])}\s(?:${either([...INFINITIVES, ...WHOSE_ACTION, ...BEING])})\s`
);
}
var TAKING_IT = String.raw`(?:${either(BEFORE_TAKING)}\s){0,3}${either(TAKING)}\s(?<behind>(?:${either(BEHIND_TAKING)}\s){0,2})(?<what>${either(ACTIONS_TAKEN)})\s${either(INFINITIVES)}\s(?=[\p{L}@${"`"}])`;
var TAKES2$made;
function TAKES2() {
  return TAKES2$made ??= new RegExp(
  String.raw`^(?<before>.{0,200}?(?<who>[^\s,.;:]{1,30}(?:\s[^\s,.;:]{1,30}){0,3}?))\s${TAKING_IT}`,
  "su"
);
}
var SPEAKER_TAKES$made;
function SPEAKER_TAKES() {
  return SPEAKER_TAKES$made ??= new RegExp(`^${TAKING_IT}`, "iu");
}
var FOR3$made;
function FOR3() {
  return FOR3$made ??= new RegExp(
  String.raw`(?<!\b${either(INFINITIVES)}\s)\b${either([...ACTIONS_TAKEN, ...STEPS])}(?:\s${either(BEING)})?\s${either(WHOSE_ACTION)}\s([^\s,.;:]{2,30}(?:\s[^\s,.;:]{1,30}){0,3}?)\s${either(INFINITIVES)}\s(?=\p{Ll})`,
  "u"
);
}
var SAID_BY$made;
function SAID_BY() {
  return SAID_BY$made ??= new RegExp("^(?:\\p{L}+\\s\\(([^()]{2,40})\\)|[*_]{0,3}([^:*_]{2,40})[*_]{0,3}):[*_]{0,3}\\s", "u");
}
var I$made;
function I() {
  return I$made ??= new RegExp(String.raw`^${either(OWN)}(?:['’]\p{L}+)?(?=\s|$)`, "u");
}
var TAKEN2 = "Action (";
function isTaken(content) {
  return content.startsWith(TAKEN2);
}
var ELSEWHERE$made;
function ELSEWHERE() {
  return ELSEWHERE$made ??= new RegExp(String.raw`\b${either(SEE2)}\s(?:${either(ARTICLES)}\s)?${either(ACTIONS_TAKEN)}`, "i");
}
function findActionTaken(line, lexicon) {
  if (!MAY_TAKE().test(line)) return null;
  const [label2 = "", first2 = "", second = ""] = SAID_BY().exec(line) ?? [];
  const speaker = first2 === "" ? second : first2;
  for (const sentence of splitSentences(line.slice(label2.length), lexicon.words)) {
    if (!MAY_TAKE().test(sentence) || (pattern$595 ??= new RegExp("\\?[\\s\"'”’)]*$")).test(sentence)) continue;
    if (ELSEWHERE().test(sentence)) continue;
    const found = readTaken(sentence, speaker, lexicon) ?? readGiven(sentence, lexicon);
    if (found === null) continue;
    const at = line.indexOf(sentence, label2.length);
    return { content: `${TAKEN2}${found.who}): ${found.task}${line.slice(at + sentence.length)}`, at };
  }
  return null;
}
function readTaken(sentence, speaker, lexicon) {
  const own = speaker === "" ? null : SPEAKER_TAKES().exec(sentence);
  if (own !== null)
    return isSomebody(speaker, lexicon, true) ? { who: speaker, task: sentence.slice(own[0].length) } : null;
  const match = TAKES2().exec(sentence);
  const { who = "", behind: behind2 = "", what = "" } = match?.groups ?? {};
  if (match === null) return null;
  const task = sentence.slice(match[0].length);
  const isPlain3 = behind2.trim() === "" && !what.includes(" ");
  if (I().test(who)) return isSomebody(speaker, lexicon, true) ? { who: speaker, task } : null;
  const words = who.split(" ");
  const ends = words.map((_, index2) => words.slice(index2).join(" "));
  const isFirst = match.groups?.["before"] === who;
  const name = ends.find((each) => isSomebody(each, lexicon, isFirst && each === who)) ?? "";
  return name === "" || isPlain3 && !areKnown(name, lexicon) ? null : { who: splitOwners(name, lexicon).join(", "), task };
}
function readGiven(sentence, lexicon) {
  const match = FOR3().exec(sentence);
  const [whole = "", who = ""] = match ?? [];
  if (match === null || !isSomebody(who, lexicon, false)) return null;
  return { who: splitOwners(who, lexicon).join(", "), task: sentence.slice(match.index + whole.length) };
}
function isSomebody(who, lexicon, isNick2) {
  if (who === "") return false;
  if (areKnown(who, lexicon)) return true;
  const isName = (name) => !namesNobody(name, lexicon) && (isInitials(name, lexicon) || hasShapeOfName(name, lexicon) || isNick2 && mayBeNick(name, lexicon));
  return readNames(who, lexicon)?.every(isName) === true;
}

// src/core/reading/observe/label-inside.ts
var label = createMatcher(String.raw`[.;!?)]\s+(?=${anyFolded(LABELS_INSIDE)}\s?:\s)`, "", LABELS_INSIDE);
function mayHoldLabel(line) {
  return label.test(line);
}
function findLabelInside(line, lexicon) {
  const match = label.exec(line);
  if (match === null) return null;
  const at = match.index + match[0].length;
  const content = line.slice(at);
  return findMarker(content, lexicon) === null ? null : { content, at };
}

// src/core/reading/observe/marker-apart.ts
function isApart2(around, lexicon) {
  const { before, gap, open, word, close } = around;
  if (!isMarker(word, lexicon.words)) return false;
  const isDashed = (pattern$596 ??= new RegExp("^\\s[–—-]")).test(before);
  if ((pattern$597 ??= new RegExp("#$")).test(open)) return true;
  if ((pattern$598 ??= new RegExp("[[(]$")).test(open) && (pattern$599 ??= new RegExp("[:：]")).test(close)) return beginsWithCapital(word);
  if ((pattern$600 ??= new RegExp("\\($")).test(open) && (pattern$601 ??= new RegExp("^[\\p{L}\\d]$", "u")).test(before)) return false;
  if ((pattern$602 ??= new RegExp("[[(]$")).test(open))
    return (pattern$603 ??= new RegExp("[\\])]")).test(close) && (isCapital2(word) || (pattern$604 ??= new RegExp("\\[$")).test(open)) && !isAmbiguous(word, lexicon.words);
  if ((pattern$605 ??= new RegExp("^[,\\p{L}\\d]$", "u")).test(before)) {
    const isWritten2 = before === "," || gap.length > 1 ? beginsWithCapital(word) : isCapital2(word);
    return (pattern$606 ??= new RegExp("[:：]")).test(close) && isWritten2 && !isAmbiguous(word, lexicon.words);
  }
  if (before.endsWith("/")) return (pattern$607 ??= new RegExp("[:：]")).test(close) && isCapital2(word) && !(pattern$608 ??= new RegExp("s$", "i")).test(word);
  const whom = (pattern$609 ??= new RegExp("^\\s+([^:*_@([]+?)[*_]{0,3}\\s*[:：]", "u")).exec(close)?.[1];
  if (whom !== void 0 && !areKnown(whom, lexicon)) return false;
  if ((pattern$610 ??= new RegExp("^\\s$")).test(close)) return isDashed && isCapital2(word) && !isAmbiguous(word, lexicon.words);
  return isCapital2(word) || beginsWithCapital(word);
}
function isOrdered3({ before, word, close, rest }, lexicon) {
  const isSet = isCapital2(word) || (pattern$611 ??= new RegExp("[;–→>-]$", "u")).test(before) && !isAmbiguous(word, lexicon.words);
  if (!(pattern$612 ??= new RegExp("^(?:\\s|[:：]\\s*)$")).test(close) || !isSet || !isMarker(word, lexicon.words)) return false;
  if (isAmbiguous(word, lexicon.words) && (pattern$613 ??= new RegExp("^[\\p{L}\\d]$", "u")).test(before)) return false;
  const joint = findJoint(rest, lexicon.words);
  return joint !== null && areKnown(joint.before, lexicon);
}

// src/core/reading/observe/name-alone.ts
var WORD4$made;
function WORD4() {
  return WORD4$made ??= new RegExp(String.raw`^(?:(?![${UNSPACED}])[\p{L}\d_.-]){2,20}$`, "u");
}
var LONGEST7 = 40;
var LONGEST_WRITTEN = 80;
var PART$made;
function PART() {
  return PART$made ??= new RegExp("\\s+\\p{Lu}[\\p{L}-]{2,20}:\\s+", "gu");
}
function nameAlone2(rest, isBracketed, lexicon) {
  const name = (isBracketed ? rest.replace((pattern$614 ??= new RegExp("[\\])][.\\s]*$")), "") : rest).trim();
  if (WORD4().test(name)) return isWordOnly(name, lexicon) ? null : join2(name, lexicon);
  return namesAlone(name, lexicon) ?? (isBracketed ? nicksAlone(name, lexicon) : null);
}
function isWordOnly(name, lexicon) {
  const word = name.replace((pattern$615 ??= new RegExp("\\.$")), "");
  if (!(pattern$616 ??= new RegExp("^\\p{Ll}+$", "u")).test(word) || areKnown(word, lexicon) || isGiven(word)) return false;
  return word.length >= LONG || isVerb(word, lexicon.words);
}
var LONG = 8;
function namesAlone(rest, lexicon) {
  const written = rest.trim();
  const name = written.length > LONGEST_WRITTEN ? "" : written.replace(PART(), ", ");
  if (name === "" || name.length > LONGEST7) return null;
  if (areKnown(name, lexicon)) return join2(name, lexicon);
  const names = (readNames(name, lexicon) ?? []).map((each) => each.replace((pattern$617 ??= new RegExp("[.:]$")), ""));
  const isSurely3 = (each) => lexicon.isName(each) || isInitials(each, lexicon) || isFullName(each, lexicon);
  const areAll = names.every((each) => isSurely3(each) || isNick(each) && !namesNobody(each, lexicon));
  return areAll && names.some(isSurely3) ? join2(name, lexicon) : null;
}
function nicksAlone(name, lexicon) {
  const areNicks = name.length <= LONGEST7 && readNames(name, lexicon)?.every((each) => mayBeNick(each, lexicon)) === true;
  return areNicks ? join2(name, lexicon) : null;
}
function isFullName(name, lexicon) {
  const [first2 = "", ...others] = name.split(" ");
  return others.length > 0 && isGiven(first2) && hasShapeOfName(name, lexicon);
}
function join2(list2, lexicon) {
  return splitOwners(list2, lexicon).join(", ") || null;
}

// src/core/reading/observe/before-name.ts
var BRACKETED4$made;
function BRACKETED4() {
  return BRACKETED4$made ??= new RegExp("^\\s*([^()]{1,40})\\)(.*)$", "su");
}
function readBeforeName({ word, content, at, rest, isBracketed }, lexicon) {
  const [, inner = "", behind2 = ""] = isBracketed ? BRACKETED4().exec(rest) ?? [] : [];
  const own = holdsWord(behind2) ? namesAlone(inner, lexicon) : null;
  if (own !== null) return { content: `${word} (${own}): ${content.slice(0, at).trimEnd()}${behind2}`, at: 0 };
  const alone = nameAlone2(rest, isBracketed, lexicon);
  if (alone === null) return null;
  const part = findOwnPart(content.slice(0, at).replace((pattern$618 ??= new RegExp("[\\s–—:-]+$", "u")), ""), lexicon);
  return { content: `${word} (${alone}): ${part.text}`, at: part.at };
}
function findOwnPart(text, { words }) {
  const [first2 = "", ...others] = splitSentences(text, words);
  const last = others.at(-1) ?? "";
  if (last === "" || tellsToDo(first2, words) || !tellsToDo(last, words)) return { text, at: 0 };
  return { text: last, at: text.lastIndexOf(last) };
}

// src/core/reading/observe/marker-tail.ts
var LONGEST_TAIL2 = 80;
var tails = perVocabulary((vocabulary) => {
  const { word, words } = markerSources(vocabulary);
  const sign = String.raw`(?<sign>(?:[–—-]{1,2}|[-=]{1,2}>|→|<-)\s+)?`;
  const joint = String.raw`(?<joint>(?:\s+${either(WHOSE)})?\s*[:：,]\s*|\s+[–—-]{1,2}\s+|\s+${either(WHOSE)}\s+|\s+)`;
  return createMatcher(
    String.raw`(?<gap>[.;!?])?\s${sign}(?<open>[*_${"`"}]{0,3}[[({]?[*_]{0,3}#?)${word}(?<shut>[*_]{0,3}[\])}]?)(?:${joint}(?<names>[^()[\]{}:*]{2,40}?))?(?<end>[*_${"`"}]{0,3}[\])}]?[*_]{0,3})[.\s]*$`,
    "s",
    words
  );
});
function findMarkerTail(line, lexicon) {
  const start = Math.max(0, line.length - LONGEST_TAIL2);
  const match = tails(lexicon.words).exec(line.slice(start));
  const groups = match?.groups ?? {};
  const { word = "", open = "", names = "", gap = "" } = groups;
  if (match === null || !isMarker(word, lexicon.words)) return null;
  const before = line.slice(0, start + match.index + gap.length).trimEnd();
  const sentence = splitSentences(before, lexicon.words).at(-1) ?? "";
  if (!(pattern$619 ??= new RegExp("\\p{L}{2}", "u")).test(sentence)) return null;
  const isSetApart2 = (pattern$620 ??= new RegExp("[[({*_`#]")).test(open);
  const at = before.lastIndexOf(sentence);
  if (names === "") {
    const isSaid2 = !(pattern$621 ??= new RegExp("s$", "i")).test(word) && (isSetApart2 || groups["sign"] !== void 0 && isCapital2(word));
    return isSaid2 && tellsWho(sentence, lexicon) ? { content: `${word}: ${sentence}`, at } : null;
  }
  const whose = readWhose(names, groups, isSetApart2, lexicon);
  return whose === null ? null : { content: `${word} (${whose}): ${sentence}`, at };
}
function readWhose(names, { word = "", joint = "", gap = "", sign }, isSetApart2, lexicon) {
  const isSpelled = (pattern$622 ??= new RegExp("[:：–—-]")).test(joint) || joint.trim() !== "";
  if (areKnown(names, lexicon)) return isSetApart2 || sign !== void 0 || gap !== "" && isSpelled ? names : null;
  const isOne = isCapital2(word) && gap !== "" && (isCollective(names, lexicon) || mayBeNick(names, lexicon));
  if (isOne && (isPoint(lexicon.words)(word) || !isAmbiguous(word, lexicon.words))) return names;
  if (!isSetApart2 || isAmbiguous(word, lexicon.words)) return null;
  const isTold2 = (pattern$623 ??= new RegExp("[:：]")).test(joint);
  const surely = isTold2 || isCapital2(word) ? namesAlone(names, lexicon) : null;
  return surely ?? (isTold2 ? nicksAlone(names, lexicon) : null);
}
function tellsWho(sentence, lexicon) {
  const inside = { ...lexicon, inSection: true };
  const before = findOwnerBefore(sentence, inside, false);
  if (before !== null) return before.owners.length > 0 && before.text !== "" && before.isSure;
  return (findOwnerInside(sentence, inside, false) ?? []).length > 0;
}

// src/core/reading/observe/may-mark.ts
var SHORTEST_LABEL = 3;
var signs = perVocabulary((vocabulary) => {
  const { words } = markerSources(vocabulary);
  const names = gather(vocabulary, ({ sections: sections7 }) => sections7.actions).filter((name) => name.length > SHORTEST_LABEL);
  const until = gather(vocabulary, ({ plans: plans2 }) => plans2.until);
  const ahead = gather(vocabulary, ({ plans: plans2, sections: sections7 }) => [...plans2.ahead, ...sections7.nextMeeting]);
  return {
    any: findsWord(words),
    /** `Next steps: …`. */
    label: createOpening(
      String.raw`^[\s>*+\d.)-]*(?:${either(ARTICLES)}\s)?(?:${anyFolded(names)}(?:\s?:|(?:\s${either(BEING)})?\s${either(WHOSE)})|${anyFolded(until)}\s${anyFolded(ahead)}\s?:)\s`,
      [...ARTICLES, ...names, ...until]
    )
  };
});
function mayHoldMarker(raw, vocabulary) {
  const text = setNumberApart(raw.includes("_") ? raw.replace((pattern$624 ??= new RegExp("_", "g")), " ") : raw, vocabulary);
  const { any, label: label2 } = signs(vocabulary);
  return BOXED3().test(text) || LABELLED2().test(text) || label2.test(text) || any.test(text) || mayHoldLabel(text);
}
var BOXED3$made;
function BOXED3() {
  return BOXED3$made ??= new RegExp("\\[[^\\]]\\]\\s*(?:#task\\S*\\s+)?(?:@|\\[name=)", "i");
}
var LABELLED2$made;
function LABELLED2() {
  return LABELLED2$made ??= new RegExp("^[\\s>*+-]*\\*\\*[^*:]{4,40}(?::\\*\\*|\\*\\*:)\\s");
}

// src/core/reading/observe/marker-inside.ts
var LONGEST_LINE = 4e3;
var patterns14 = perVocabulary((vocabulary) => {
  const { word, words } = markerSources(vocabulary);
  return {
    /** `We agreed. ACTION: Ada to do it`, `… [ACTION] sam`, `… - TODO we should do it`. */
    behind: createMatcher(
      String.raw`(?<before>[.;!?–—→:)\],](?:[*_]{1,3}(?=\s[*_]{1,3}))?|[-=]>|\s(?:[–—-]{1,2}|\/)|[\p{L}\d]|[。！？；])(?<gap>\s+|(?<=[。！？；]))(?<open>[*_]{0,3}[[(#]?)${word}(?<close>[*_]{0,3}(?:\s*[([][^()[\]]{1,40}[)\]]|\s+@[\w-]{1,40}|\s+\p{L}[\p{L}.'’-]{1,20}(?:\s\p{L}[\p{L}.'’-]{1,20})?(?=[*_]{0,3}:))?[*_]{0,3}\s*(?:[:：][*_]{0,3}|[\])][*_]{0,3}|\s[–—-]{1,2}\s|\s(?=\p{L})))`,
      "",
      words
    ),
    /** `Ada: ACTION: do it`: a speaker, and what was said; `Ada - ACTION - do it`, `ADA ACTION: do it`. */
    speaker: createMatcher(
      String.raw`^[*_]{0,3}(?<speaker>[^:：*_]{2,40}?)[*_]{0,3}(?<sign>[:：][*_]{0,3}\s+|\s[–—-]{1,2}\s+|\s+)(?:(?<mark>\*\*|__)(?=[^*_]{2,30}\k<mark>))?${word}(?<rest>[*_]{0,3}(?:\s*[:：]|\s[–—-]{1,2}\s|\s(?=${either(INFINITIVES)}\s)|(?<=\*\*|__)\s+(?=\S)).*)$`,
      "s",
      words
    ),
    signed: createMatcher(String.raw`\s(?<type>\*{1,3}|_{1,3})${word}\s+(?<name>[^*_:]{2,40})\k<type>\.?$`, "", words)
  };
});
function findMarkerInside(line, lexicon) {
  const content = line.slice(0, LONGEST_LINE);
  return findLoginBefore(content, lexicon.words) ?? readSpeaker2(content, lexicon) ?? readBehind(content, lexicon) ?? readSigned(content, lexicon) ?? findMarkerTail(content, lexicon) ?? findActionTaken(content, lexicon) ?? findLabelInside(content, lexicon);
}
function readSigned(content, lexicon) {
  const match = patterns14(lexicon.words).signed.exec(starUnderlines(content));
  const { word = "", name = "" } = match?.groups ?? {};
  if (match === null || !isMarker(word, lexicon.words) || !areKnown(name, lexicon)) return null;
  const sentence = splitSentences(content.slice(0, match.index), lexicon.words).at(-1) ?? "";
  return sentence === "" ? null : { content: `${word} (${name}): ${sentence}`, at: content.lastIndexOf(sentence, match.index) };
}
var ADDRESSED2$made;
function ADDRESSED2() {
  return ADDRESSED2$made ??= new RegExp(String.raw`^\s+${either(INFINITIVES)}\s`, "i");
}
var BEFORE_TEXT$made;
function BEFORE_TEXT() {
  return BEFORE_TEXT$made ??= new RegExp(
  String.raw`^[*_]{0,3}(?:\s*[:：]|\s[–—-]{1,2}\s|\s+${either(INFINITIVES)}\s)[*_]{0,3}\s*`,
  "i"
);
}
var CLOSED3$made;
function CLOSED3() {
  return CLOSED3$made ??= new RegExp("^[*_]{2,3}\\s+");
}
var OWN2$made;
function OWN2() {
  return OWN2$made ??= new RegExp(String.raw`^\s*${either(OWN_PROMISES)}\b`, "i");
}
function readSpeaker2(content, lexicon) {
  const found = patterns14(lexicon.words).speaker.exec(content)?.groups ?? {};
  const { speaker = "", sign = "", mark = "", word = "", rest = "" } = found;
  if (speaker === "" || !isMarker(word, lexicon.words)) return null;
  const name = speaker.trim();
  if (mayHoldMarker(name, lexicon.words) || sign.trim() === "" && isOneName(found, lexicon)) return null;
  const isNamed = areKnown(name, lexicon) || (readNames(name, lexicon)?.every((each) => isInitials(each, lexicon)) ?? false);
  const isColon = (pattern$625 ??= new RegExp("[:：]")).test(sign);
  const isAddressed = (pattern$626 ??= new RegExp("^@[\\w-]{1,40}$")).test(name) && !(pattern$627 ??= new RegExp("s$", "i")).test(word) && (ADDRESSED2().test(rest) || (pattern$628 ??= new RegExp("^[:：]")).test(rest));
  if (!isColon && !isCapital2(word) && !isAddressed) return null;
  const isShout = name === name.toUpperCase() && (pattern$629 ??= new RegExp("^\\p{L}{2,20}$", "u")).test(name) && !isColon && !namesNobody(name, lexicon);
  if (!isColon && !isNamed && !isShout && sign.trim() === "") return readAdjective(name, word, rest, content);
  if (!isColon && !isNamed && !isShout) return null;
  const at = content.length - rest.length - word.length - mark.length;
  const text = rest.replace(BEFORE_TEXT(), "").replace(CLOSED3(), "");
  const alone = isColon && !isNamed ? namesAlone(text, lexicon) : null;
  if (alone !== null) return { content: `${word} (${alone}): ${name}`, at: 0 };
  const isTheirs = () => (isNamed || isLikeNick(name, lexicon)) && namesNobodyElse(text, lexicon);
  const isOwn = OWN2().test(text) || ADDRESSED2().test(rest) || !isColon || isTheirs();
  return isOwn && (isNamed || isColon || isShout) ? { content: `${word} (${name}): ${text.trim()}`, at } : { content: `${mark}${word}${rest}`, at };
}
function isOneName({ speaker = "", word = "", rest = "" }, lexicon) {
  return isAmbiguous(word, lexicon.words) && !areKnown(speaker.trim(), lexicon) && !tellsToDo(rest.replace((pattern$630 ??= new RegExp("^\\P{L}+", "u")), ""), lexicon.words);
}
function isLikeNick(name, lexicon) {
  return mayBeNick(name, lexicon) && (isGiven(name) || !lexicon.isCommon(name));
}
function readAdjective(name, word, rest, content) {
  if (!(pattern$631 ??= new RegExp("^(?:\\p{L}+ ?){1,3}$", "u")).test(name) || !(pattern$632 ??= new RegExp("^[*_]{0,3}\\s*[:：]")).test(rest)) return null;
  return {
    content: `${word}${rest}`,
    at: content.length - rest.length - word.length
  };
}
var WHOM$made;
function WHOM() {
  return WHOM$made ??= new RegExp("^\\s+([^:*_@([]+?)[*_]{0,3}\\s*[:：]", "u");
}
function readBehind(content, lexicon) {
  for (const match of patterns14(lexicon.words).behind.findAll(starUnderlines(content))) {
    const { before = "", gap = "", open = "", word = "", close = "" } = match.groups ?? {};
    const at = match.index + match[0].length - open.length - word.length - close.length;
    const rest = content.slice(at + open.length + word.length + close.length);
    if (!isApart2({ before, gap, open, word, close }, lexicon) && !isOrdered3({ before, word, close, rest }, lexicon))
      continue;
    if (!holdsWord(rest)) continue;
    const [, whom] = WHOM().exec(close) ?? [];
    if (!marks2(word, { owners: whom === void 0 ? [] : [whom], rest }, lexicon)) continue;
    const own = readBeforeName({ word, content, at, rest, isBracketed: (pattern$633 ??= new RegExp("[[(]$")).test(open) }, lexicon);
    if (own !== null) return own;
    const isBare = (pattern$634 ??= new RegExp("^\\s$")).test(close);
    return { content: isBare ? `${open}${word}: ${rest}` : content.slice(at), at };
  }
  return null;
}

// src/core/reading/wrapped-lines.ts
var MOST_LINES5 = 5;
var ENDS2$made;
function ENDS2() {
  return ENDS2$made ??= new RegExp("[.:;!?。：；！？][\"'”’)\\]*_]*$", "u");
}
function joinWrapped(lines, index2, first2, lexicon) {
  const line = lines[index2];
  if (line?.kind !== "text") return line ?? null;
  let start = index2;
  while (start > Math.max(first2, index2 - MOST_LINES5) && goesOn2(lines[start - 1], lines[start])) start--;
  const begin = lines[start];
  if (start === index2 || begin === void 0) return line;
  const own = lines.slice(start, index2 + 1);
  const above = own.slice(0, -1).map(({ content: content2 }) => content2.trim());
  const content = [...above, line.content].join(" ");
  const inside = findMarkerInside(content, lexicon);
  const isAbove = inside !== null && inside.at < content.length - line.content.length;
  return isAbove ? changeLine(begin, { content, raw: own.map(({ raw }) => raw).join("\n") }) : line;
}
function goesOn2(line, next2) {
  if (line === void 0 || next2?.kind !== "text" || next2.number !== line.number + 1) return false;
  return (line.kind === "text" || line.kind === "bullet") && !ENDS2().test(line.content.trimEnd());
}
var LABEL_AT_END$made;
function LABEL_AT_END() {
  return LABEL_AT_END$made ??= new RegExp("(\\p{L}+)[*_]{0,3}[:：][*_]{0,3}\\s*$", "u");
}
var isOwnerLabel = wordTest(({ tasks: tasks2 }) => tasks2.ownerLabels);
function joinLabels(lines, { words }) {
  const joined2 = [];
  for (const line of lines) {
    const label2 = line.kind === "text" ? LABEL_AT_END().exec(joined2.at(-1)?.content ?? "")?.[1] ?? "" : "";
    joined2.push(line);
    if (label2 === "" || !isOwnerLabel(words)(label2)) continue;
    const start = joined2.findLastIndex(({ kind }) => kind !== "text");
    const begin = joined2[start];
    if (begin?.kind !== "bullet" || joined2.length - start > MOST_LINES5) continue;
    const own = joined2.slice(start);
    const content = own.map((one) => one.content.trim()).join(" ");
    if (content.length - line.content.length < LEAST_ITEM) continue;
    joined2.splice(start, own.length, changeLine(begin, { content, raw: own.map(({ raw }) => raw).join("\n") }));
  }
  return joined2;
}
var LEAST_ITEM = 16;

// src/core/reading/evidence.ts
var [HALF, MOST3] = [1 / 2, 2 / 3];
var FEWEST_SPEAKERS = 2;
var TURNS = 3;
var FEWEST_ASKED = 2;
function weighSection(roots, about) {
  const { observe, lexicon } = about;
  const items = roots.flatMap((root) => root.children.length > 0 && isHead(root) ? root.children : [root]).map((branch) => ({ branch, item: observe(branch) }));
  const isMost = (isSuch) => {
    const count = items.filter(isSuch).length;
    return count > 0 && count * 2 >= items.length;
  };
  return {
    isTalk: remember(() => areTalk(roots, items.length, about)),
    isOfTasks: remember(() => isMost(({ branch, item }) => isTask(branch, item, lexicon))),
    isOfRoles: remember(
      () => areListed(
        items.map(({ item }) => item),
        lexicon
      )
    ),
    isOfOrders: remember(() => isMost(({ item }) => item.marked || tellsToDo(item.text, lexicon.words))),
    asksOften: remember(() => items.filter(({ item }) => (pattern$635 ??= new RegExp("[?？]\\s*$")).test(item.text)).length >= FEWEST_ASKED)
  };
}
var FEWEST_ROLES = 2;
function areListed(items, { words }) {
  const roles = items.filter(({ ownerAt, text }) => ownerAt === "before" && areRoles(text, words));
  return roles.length >= FEWEST_ROLES && roles.length * 4 >= items.length * 3;
}
function areTalk(roots, items, { observe, lexicon, isPlain: isPlain3 }) {
  const speakers = /* @__PURE__ */ new Set();
  let said = 0;
  let spoken = 0;
  const heads2 = /* @__PURE__ */ new Map();
  for (const { line, children } of roots) {
    if (children.length === 0 || line.box !== null || !areKnown(line.content.replace((pattern$636 ??= new RegExp("[*_:：]", "g")), "").trim(), lexicon))
      continue;
    heads2.set(line.content, (heads2.get(line.content) ?? 0) + 1);
    said += 1;
    if (!children.some((child) => isSaid(child.line.content, lexicon))) continue;
    spoken += 1;
    speakers.add(line.content);
  }
  const headed = roots.flatMap((root) => [root, ...root.children]).map((branch) => ({ branch, item: observe(branch) })).filter(({ branch, item }) => !item.marked && item.ownerAt === "before" && branch.line.box === null);
  said += headed.length;
  const isHeard = spoken > 0 || headed.some(({ item }) => isSaid(item.text, lexicon));
  for (const { item } of headed) {
    if (!isSaid(item.text, lexicon) && !(isHeard && findRemark(item.text, lexicon.words) === "notice")) continue;
    spoken += 1;
    speakers.add(item.owners.join());
  }
  return speakers.size >= FEWEST_SPEAKERS && spoken >= said * (isPlain3 ? MOST3 : HALF) && said * 2 >= items || // A list of tasks names each owner once; who takes turns speaks.
  heads2.size >= FEWEST_SPEAKERS && [...heads2.values()].filter((times) => times >= TURNS).length > 0;
}
var FEWEST_TOLD = 2;
function tellsWhatWas(roots, words) {
  const told2 = roots.filter(({ line }) => line.box === null && isReport(line.content, words));
  const isMore = told2.length >= FEWEST_TOLD || told2.some(({ line }) => line.kind === "text" && (pattern$637 ??= new RegExp("[.!?]\\s+\\p{Lu}", "u")).test(line.content));
  return isMore && told2.length * 2 > roots.length;
}
var MOST_HEAD_WORDS = 3;
function isHead({ line }) {
  return (pattern$638 ??= new RegExp("[:：]\\W*$")).test(line.content) || splitWords(line.content, MOST_HEAD_WORDS + 1).length <= MOST_HEAD_WORDS;
}
function isSaid(text, { words }) {
  const offered = withoutLeadingJoint(text, words);
  const isOffer = offered !== text && findVerbForm(offered, words) === "told";
  return isSpeech(text, words) && !isOffer && !isPledge(text, words) && findVerbForm(text, words) !== "told";
}
function isTask(branch, item, lexicon) {
  if (branch.line.box !== null || item.owners.length > 0 || item.marked || item.state !== "open") return true;
  return findVerbForm(item.text, lexicon.words) === "told";
}

// src/core/reading/dashed-names.ts
var ENOUGH7 = 2;
var SET_APART2$made;
function SET_APART2() {
  return SET_APART2$made ??= new RegExp(
  String.raw`^(?:(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)(?!:)|([^:–—]{2,60}?)(?:\s+${APART_SIGN}|-)\s)`
);
}
function areDashed(starts, lexicon) {
  const apart = starts.map((start) => SET_APART2().exec(start)).map((match) => (match?.[1] ?? match?.[2] ?? "").trim()).filter((list2) => list2 !== "" && readNames(list2, lexicon) !== null);
  const known = apart.filter((list2) => areKnown(list2, lexicon)).length;
  if (known > 0 && known * 2 >= apart.length || areArrowed(starts, lexicon)) return true;
  const given = starts.filter((start) => GIVEN3().test(start)).length;
  const about = { ...lexicon, inSection: true };
  if (given >= ENOUGH7 && given === apart.length && apart.some((list2) => areOwners(list2, about, true))) return true;
  const told2 = starts.filter((start) => isToldApart(start, lexicon)).length;
  return told2 >= ENOUGH7 && told2 * (known > 0 ? 2 : 1.5) >= apart.length;
}
var ARROWED$made;
function ARROWED() {
  return ARROWED$made ??= new RegExp("^(\\p{Lu}[\\p{L}\\p{M}.'’-]*?(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*?)?)\\s{0,3}(?:[-=]{1,2}>|→)\\s+(\\S.*)$", "su");
}
function areArrowed(starts, lexicon) {
  const about = { ...lexicon, inSection: true };
  const names = starts.map((start) => {
    const [, name = "", what = ""] = (pattern$639 ??= new RegExp("[>→]")).test(start) ? ARROWED().exec(start) ?? [] : [];
    return name !== "" && isPerson(name, about) && !isPerson(what, about) ? name : "";
  });
  return names.length >= ENOUGH7 && !names.includes("") && new Set(names).size === names.length;
}
var ONE3 = String.raw`\p{Lu}[\p{L}.'’]+(?:\s\p{Lu}[\p{L}.'’]*)?`;
var APART4$made;
function APART4() {
  return APART4$made ??= new RegExp(
  String.raw`^(?:(?<bold>\*\*|__)(?=[^*_]+\k<bold>\s))?(?<name>${ONE3}(?:(?:,\s|\s?[&/+]\s?|\s${either(AND)}\s)${ONE3}){0,3})(?:\k<bold>\s(?:[-–—]{1,2}\s)?|\s{1,3}${APART_SIGN}\s)(?=(?:${either(INFINITIVES)}\s)?\p{L}+\s)`,
  "u"
);
}
var GIVEN3$made;
function GIVEN3() {
  return GIVEN3$made ??= new RegExp(String.raw`^\p{Lu}[^:–—]{1,60}?\s${APART_SIGN}\s${either(INFINITIVES)}\s\p{Ll}`, "u");
}
function isToldApart(start, lexicon) {
  const match = APART4().exec(start);
  const whole = match?.[0] ?? "";
  const name = match?.groups?.["name"] ?? "";
  return name !== "" && !(pattern$640 ??= new RegExp("[^s]s$")).test(name) && areOwners(name, { ...lexicon, inSection: true }, false) && findVerbForm(start.slice(whole.length), lexicon.words) === "told";
}
function isPerson(head, lexicon) {
  return head !== "" && areOwners(head, lexicon, false) && !splitOwners(head, lexicon).some((name) => beginsWithCapital(name) && lexicon.isCommon(name));
}

// src/core/reading/find-habits.ts
var ENOUGH8 = 2;
var MANY2 = 4;
var BEGINNING6 = 120;
var BEFORE_LINK$made;
function BEFORE_LINK() {
  return BEFORE_LINK$made ??= new RegExp("^([^:]{2,60}):\\s+https?:\\/\\/");
}
var ENOUGH_LINKS = 3;
function findHabits(contents, lines, lexicon) {
  const starts = contents.map((content) => content.slice(0, BEGINNING6));
  const heads2 = remember(() => listHeads2(starts, lexicon));
  return {
    dashes: remember(() => areDashed(starts, lexicon)),
    heads: remember(() => heads2().length >= ENOUGH8 && heads2().length * 2 > starts.length),
    named: remember(
      () => new Set(
        heads2().flatMap((head) => splitOwners(head, lexicon)).map(foldName)
      )
    ),
    sentences: remember(() => areSentences(starts, lexicon)),
    links: remember(() => headLinks(starts, lexicon)),
    doers: remember(() => hasMore(starts, ENOUGH8, (start) => findDoers(start, lexicon) !== null)),
    tails: remember(() => areTailed(contents, lexicon)),
    ends: remember(() => listEnds(contents, lexicon)),
    leads: remember(() => areLed(starts, lexicon)),
    nicks: remember(() => isOfNicks(starts)),
    signers: remember(() => listSigners(contents, lines, lexicon)),
    roster: remember(() => findRoster(lines, lexicon)),
    called: remember(() => listCalled(starts, lexicon)),
    signatures: remember(
      () => contents.length <= ENOUGH8 || hasMore(contents, ENOUGH8, (content) => isSignature(content, lexicon))
    )
  };
}
function hasMore(texts, least, isSuch) {
  let found = 0;
  return texts.some((text) => isSuch(text) && ++found >= least);
}
function areSentences(starts, lexicon) {
  const isSentence = (start) => (findSubject(start, lexicon, false)?.length ?? 0) > 0;
  if (hasMore(starts, ENOUGH8, isSentence)) return true;
  return hasMore(starts, Math.max(ENOUGH8, starts.length / 2), (start) => hasNick(start, lexicon));
}
function headLinks(starts, lexicon) {
  const linked = starts.map((start) => BEFORE_LINK().exec(start)?.[1]).filter((list2) => list2 !== void 0);
  if (linked.length < ENOUGH_LINKS) return false;
  return linked.filter((list2) => areOwners(list2, lexicon, true)).length * 4 >= linked.length * 3;
}
function areTailed(contents, lexicon) {
  const tails2 = contents.map((content) => findDashed(content, lexicon)).filter((tail) => tail !== null);
  return tails2.length >= ENOUGH8 && (tails2.includes("known") || tails2.length * 2 > contents.length || tails2.length >= MANY2 && tails2.length * 3 > contents.length);
}
function listHeads2(starts, lexicon) {
  return starts.map((start) => HEAD().exec(start)?.[1]?.trim() ?? "").filter((head) => isPerson(head, lexicon));
}
var HEAD$made;
function HEAD() {
  return HEAD$made ??= new RegExp("^(?:\\*\\*)?([^:*]{2,60})(?:\\*\\*)?:(?:\\*\\*)?\\s+\\S");
}
function listEnds(contents, lexicon) {
  const ends = contents.flatMap((content) => {
    const plain2 = withoutDueAtEnd(content, lexicon.words);
    const end2 = LISTED2().exec(plain2.slice(-LONGEST_TAIL));
    const { names = "", sign = "" } = end2?.groups ?? {};
    if (end2 === null || !(areKnown(names, lexicon) || isPerson(names, lexicon))) return [];
    const before = plain2.slice(0, plain2.length - end2[0].length);
    return [{ sign, isKnown: areKnown(names, lexicon), isTold: tellsToDo(before, lexicon.words) }];
  });
  const isUsual = (times) => times >= ENOUGH8 && times * 3 >= contents.length * 2;
  const areSure = (all) => all.some(({ isKnown }) => isKnown) || all.filter(({ isTold: isTold2 }) => isTold2).length * 2 > all.length;
  return new Set(
    [...groupBy(ends, ({ sign }) => sign)].filter(([, all]) => isUsual(all.length) && areSure(all)).map(([sign]) => sign)
  );
}
var NICKED2$made;
function NICKED2() {
  return NICKED2$made ??= new RegExp("^\\[([a-z][a-z\\d_-]{1,20}(?:(?:,\\s*|\\/|\\s?&\\s?|\\s?\\+\\s?)[a-z][a-z\\d_-]{1,20}){0,4})\\](?![([:])\\s+\\S");
}
var ENOUGH_NICKS = 3;
function isOfNicks(starts) {
  const nicks = starts.map((start) => NICKED2().exec(start)?.[1]).filter((nick) => nick !== void 0);
  return nicks.length >= ENOUGH_NICKS && nicks.length * 3 >= starts.length * 2 && new Set(nicks).size >= ENOUGH_NICKS;
}
var OTHER4$made;
function OTHER4() {
  return OTHER4$made ??= new RegExp("^([@\\p{Lu}][^:]{1,40}):\\s", "u");
}
function listCalled(starts, lexicon) {
  const found = starts.map((start) => CALLED().exec(start)).filter((match) => match !== null).filter(([, name = ""]) => !isCollective(name, lexicon));
  const nicks = new Set(found.map(([, nick = ""]) => nick));
  const isTold2 = ({ 0: whole, input }) => findVerbForm(withoutLeadingJoint(input.slice(whole.length), lexicon.words), lexicon.words) === "told";
  const isNick2 = (list2) => splitOwners(list2, lexicon).every(
    (nick) => lexicon.isName(nick) || mayBeNick(nick, lexicon) && !lexicon.isCommon(nick)
  );
  const about = { ...lexicon, inSection: true };
  const known = [...nicks].filter((list2) => areOwners(list2, about, true)).length;
  const others = starts.filter((start) => areKnown(OTHER4().exec(start)?.[1] ?? "", lexicon)).length;
  const isTheirs = (known + others) * 2 >= nicks.size + others || found.every(isTold2);
  return nicks.size >= ENOUGH8 && isTheirs && [...nicks].every(isNick2) ? nicks : /* @__PURE__ */ new Set();
}
var SIGNED_BY_NICKS$made;
function SIGNED_BY_NICKS() {
  return SIGNED_BY_NICKS$made ??= new RegExp("\\(([a-z][\\w-]{1,30}(?:(?:,\\s?|\\/)[a-z][\\w-]{1,30}){0,4})\\)\\.?$");
}
var ENOUGH_SIGNERS = 3;
function listSigners(contents, lines, lexicon) {
  const signed = contents.map((content) => SIGNED_BY_NICKS().exec(content)).filter((match) => match !== null);
  const nicks = new Set(signed.flatMap(([, list2 = ""]) => list2.split((pattern$641 ??= new RegExp(",\\s?|\\/")))));
  const items = lines.filter(({ kind }) => kind === "bullet").length;
  const isUsual = signed.length >= ENOUGH_SIGNERS && signed.length * 3 >= items * 2;
  const isNick2 = (nick) => lexicon.isName(nick) || mayBeNick(nick, lexicon) && !lexicon.isCommon(nick);
  return isUsual && nicks.size >= ENOUGH8 && [...nicks].every(isNick2) ? nicks : /* @__PURE__ */ new Set();
}

// src/core/reading/instructions.ts
var LONGEST_ITEM = 160;
function listInstructions(section, lines, about) {
  const written = lines.filter((line) => line.kind !== "blank" && !isBreak(line));
  const isPlain3 = section.kind === "actions" && section.heading.kind === "heading" && written.length > 0 && written.every(({ kind, content }) => kind === "text" && content.length <= LONGEST_ITEM);
  if (!isPlain3) return lines;
  const isOfMore = (at) => goesOn3(written[at], written[at - 1]) || goesOn3(written[at + 1], written[at]);
  const parts2 = written.filter((line, at) => !goesOn3(line, written[at - 1]));
  const alone = new Set(written.filter((_line, at) => !isOfMore(at)));
  const { words } = about.lexicon;
  const context = { ...about, observed: /* @__PURE__ */ new WeakMap() };
  const items = parts2.map((line) => ({
    content: line.content,
    isAlone: alone.has(line),
    ...observeLine(line, context)
  }));
  if (items.some(({ ownerAt }) => ownerAt !== null && ownerAt !== "behind")) return lines;
  const isTold2 = ({ text, content, owners, isAlone: isAlone3 }) => isAlone3 && !LINK_ALONE().test(content) && (owners.length > 0 || tellsToDo(text, words) && !isSpeech(content, words));
  const isOther = ({ text }) => findRemark(text, words) !== null || findVerbForm(text, words) === "tells";
  const told2 = items.filter(isTold2);
  if (told2.length * 3 < items.length * 2 || items.some((item) => !isTold2(item) && isOther(item))) return lines;
  return lines.map((line) => alone.has(line) ? changeLine(line, { kind: "bullet" }) : line);
}
var LINK_ALONE$made;
function LINK_ALONE() {
  return LINK_ALONE$made ??= new RegExp("^\\[[^\\]]{1,200}\\]\\([^()\\s]{0,500}\\)\\W{0,3}$");
}
function goesOn3(line, before) {
  return line !== void 0 && before !== void 0 && line.number === before.number + 1 && !UNSPACED_START().test(line.content);
}
var UNSPACED_START$made;
function UNSPACED_START() {
  return UNSPACED_START$made ??= new RegExp(`^[${UNSPACED}]`, "u");
}

// src/core/reading/marked-heads.ts
var numbered2 = perVocabulary((vocabulary) => {
  const { word, words } = markerSources(vocabulary);
  return createMatcher(String.raw`^[*_\s]{0,4}${word}\s?#?\d{1,3}[*_\s.:)]{0,6}$`, "", words);
});
function markBelowHead({ heading, from, lines }, words) {
  const word = from === "heading" ? numbered2(words).exec(heading.content)?.groups?.["word"] : void 0;
  const at = word === void 0 ? -1 : lines.findIndex(({ kind }) => kind !== "blank");
  const first2 = lines[at];
  if (word === void 0 || !isMarker(word, words) || first2?.kind !== "text") return lines;
  return lines.with(at, changeLine(first2, { content: `${word}: ${first2.content}` }));
}

// src/core/reading/are-notes.ts
var FEWEST5 = 2;
function areNotes(children, context) {
  if (children.length < FEWEST5) return false;
  const { words } = context.lexicon;
  const items = children.map((branch) => ({ box: branch.line.box, item: observeBlock(branch, context) }));
  const isTask2 = items.some(
    ({ box, item }) => box !== null || item.marked || item.state !== "open" || isOrder4(item.text, words)
  );
  const telling2 = items.filter(({ item: { text } }) => tells2(text, words));
  return !isTask2 && telling2.length * 2 >= items.length;
}
function tells2(text, words) {
  return findVerbForm(text, words) === "tells" || isAnswer(text, words) || isQuestion2(text, words);
}
function isOrder4(text, words) {
  return !tells2(text, words) && tellsToDo(text, words);
}

// src/core/reading/cut-at-markers.ts
var MOST_MARKERS = 5;
function cutAtMarkers(line, { lexicon }) {
  const parts2 = [];
  let rest = line;
  const isMarked = findMarker(line.content, { ...lexicon, inSection: false }) !== null;
  for (let count = 0; count < MOST_MARKERS; count++) {
    const inside = findMarkerInside(rest.content, lexicon);
    if (inside === null) break;
    if (parts2.length > 0 || isMarked)
      parts2.push(changeLine(rest, { content: rest.content.slice(0, inside.at).trim() }));
    rest = changeLine(rest, { content: inside.content, column: rest.column + inside.at });
    if (inside.at === 0) break;
    if (parts2.length === 0 && !isMarked) {
      const next2 = findMarkerInside(rest.content, lexicon);
      if (next2 === null || next2.at === 0) break;
      parts2.push(changeLine(rest, { content: rest.content.slice(0, next2.at).trim() }));
      rest = changeLine(rest, { content: next2.content, column: rest.column + next2.at });
    }
  }
  return [...parts2, rest];
}
function cutBlock(branch, context) {
  const { line, lines, children } = branch;
  if (line.kind !== "bullet" && line.kind !== "text" || !mayHoldMarker(line.raw, context.lexicon.words)) return null;
  const parts2 = cutAtMarkers(line, context);
  const isCut = parts2.length > 1 || parts2.some(({ column }) => column !== line.column);
  const isEach = parts2.every(({ content }) => findMarker(content, context.lexicon) !== null);
  if (!isCut || !isEach) return null;
  return parts2.map((part, index2) => {
    const isLast2 = index2 === parts2.length - 1;
    return {
      ...branch,
      line: part,
      lines: [part, ...isLast2 ? lines.slice(1) : []],
      children: isLast2 ? children : []
    };
  });
}

// src/core/reading/cut-at-owners.ts
var NEXT2$made;
function NEXT2() {
  return NEXT2$made ??= new RegExp("[;.,]\\s+(?=@?\\p{Lu}[^:;.,]{1,40}:\\s)", "gu");
}
function cutAtOwners(branch, context) {
  const { line, lines, children } = branch;
  if (lines.length > 1 || !(pattern$642 ??= new RegExp(":.*[;.,]\\s.*:")).test(line.content)) return null;
  const signs2 = [...line.content.matchAll(NEXT2())];
  const starts = [0, ...signs2.map((sign) => sign.index + sign[0].length)];
  if (starts.length < 2) return null;
  const parts2 = starts.map(
    (at, index2) => changeLine(line, { content: line.content.slice(at, signs2[index2]?.index), column: line.column + at })
  );
  const isEach = parts2.every((part) => {
    const { ownerAt, owners, text } = observeLine(part, context);
    return ownerAt === "before" && owners.length > 0 && findVerbForm(text, context.lexicon.words) === "told";
  });
  if (!isEach) return null;
  return parts2.map((part, index2) => ({
    ...branch,
    line: part,
    lines: [part],
    children: index2 === parts2.length - 1 ? children : []
  }));
}

// src/core/reading/decide.ts
function decide(seen) {
  return CONVENTIONS.find(({ holds }) => holds(seen)) ?? REMARK;
}

// src/core/reading/read-below.ts
var MOST_DOERS = 4;
var LONGEST_WHEN = 60;
function readBelow(branch, context) {
  const rest = [];
  let owners = [];
  let due = null;
  let state = null;
  const isTask2 = isToBeDone(branch, context);
  for (const child of branch.children) {
    const text = child.children.length > 0 || child.line.box !== null ? "" : joinLines2(child.lines);
    const field = text === "" ? null : findField(text, context.lexicon);
    const told2 = text === "" ? null : readStateLine(text, context.lexicon.words);
    const when = text === "" || field?.kind === "owner" ? null : readWhen(text, field?.words ?? null, context);
    const doer = text === "" || !isTask2 ? null : readDoer(text, context);
    const dated = doer === null && isTask2 && text !== "" ? readDated(text, context) : null;
    if (field?.kind === "owner") owners = field.owners;
    else if (doer !== null) owners = [...owners, ...doer];
    else if (dated !== null) {
      owners = [...owners, ...dated.owners];
      due ??= dated.due;
    } else if (when !== null) due ??= when;
    else if (told2 !== null) state = told2;
    else rest.push(child);
  }
  return { owners, due, state, rest };
}
function isToBeDone({ line, lines, children }, context) {
  if (line.kind !== "bullet" || children.length === 0 || children.length > MOST_DOERS) return false;
  const { words } = context.lexicon;
  return tellsToDo(joinLines2(lines), words) && observeLine(line, context).owners.length === 0;
}
var isEverybody2 = wordTest(({ people }) => people.everyone);
function readDoer(text, { lexicon }) {
  const plain2 = text.replace(MARKS2(), "").replace(APART5(), "$1").replace((pattern$643 ??= new RegExp("[.:]$")), "");
  const isEveryone2 = isEverybody2(lexicon.words)(plain2.split(" ", 1)[0] ?? "") && isCollective(plain2, lexicon);
  const names = isEveryone2 || areKnown(plain2, lexicon) ? splitOwners(plain2, lexicon) : [];
  if (names.length > 0) return names.length > MOST_DOERS ? null : names;
  const joint = findJoint(plain2, lexicon.words);
  const isIt = joint !== null && TAKES_IT.has(joint.after.toLowerCase()) && areKnown(joint.before, lexicon);
  return isIt ? splitOwners(joint.before, lexicon) : null;
}
var APART5$made;
function APART5() {
  return APART5$made ??= new RegExp("^(?:\\(([^()]{2,60})\\)$|(?:[-=–—]{1,2}>|→)\\s*(?=\\S))");
}
function readDated(text, context) {
  if (text.length > LONGEST_WHEN) return null;
  const due = findDue(text, context);
  const names = due.phrase === null ? "" : withoutPhrase(text, due.phrase).replace((pattern$644 ??= new RegExp("[\\s,(–—-]+$")), "");
  const owners = names === "" ? null : readDoer(names, context);
  return owners === null ? null : { owners, due };
}
function readWhen(text, cell, about) {
  if (cell === null && text.length > LONGEST_WHEN) return null;
  const plain2 = text.replace(MARKS2(), "");
  const due = cell === null ? findDue(plain2, about) : findDueInCell(cell, about);
  if (due.phrase === null) return null;
  return cell !== null || withoutPhrase(plain2, due.phrase) === "" ? due : null;
}

// src/core/reading/see-block.ts
var ANY_ORDER = "write it";
var LONGEST_HEAD2 = 80;
var MOST_TOPIC_WORDS = 3;
var TELLS$made;
function TELLS() {
  return TELLS$made ??= new RegExp(String.raw`^(?:${either(CONSENSUS)} )?${either(COPULAS)}\b|^${either(DECIDED)}[\s:]`, "i");
}
var PAGE3$made;
function PAGE3() {
  return PAGE3$made ??= new RegExp("^<?https?:\\/\\/(?!\\S{1,200}\\/(?:issues|pull|merge_requests)\\/\\d)\\S{1,400}$");
}
var HEAD2$made;
function HEAD2() {
  return HEAD2$made ??= new RegExp(String.raw`\s${either(WHOSE)}\s+([^:：]{2,80})[:：]$`, "iu");
}
function seeBlock(block, context) {
  const { branch, item, place: place3 } = block;
  const { lexicon } = context;
  const head = findHead(block, lexicon);
  const owners = head ?? item.owners;
  const isHead2 = head !== null;
  const text = isHead2 ? "" : withoutTaskLabel(item.text, lexicon.words);
  const isBare = isHead2 || isEmpty(text, block.due, lexicon) || holdsNames(block, lexicon);
  const isInherited = place3.above !== null;
  const seen = {
    item: { ...item, owners },
    ...readWords2(text, lexicon),
    ...item.ownerAt === "inside" || NAMELESS().test(text) ? readOrder2(text, lexicon) : {},
    saysNothing: owners.length === 0 && PAGE3().test(text) || TELLS().test(text) && !(owners.length > 0 && PROGRESS().test(text)) || tellsOfSomebody(item, text, lexicon),
    isBare,
    hasBelow: branch.children.length > 0,
    isNamedOwner: () => owners.every((name) => isSurely2(name, lexicon)),
    isReport: place3.isRecord && isReport(text, lexicon.words),
    isSpoken: () => item.ownerAt === "before" && isSpeech(text, lexicon.words),
    isAnswered: () => block.below.rest.some(({ line }) => OUTCOME().test(line.content)),
    isOrder: () => tellsToDo(text, lexicon.words),
    asks: () => isQuestion2(text, lexicon.words),
    isAnswer: () => isAnswer(text, lexicon.words),
    isLabel: !isInherited && isLabel2(block, context),
    isBullet: branch.line.kind === "bullet",
    isBox: branch.line.box !== null,
    inside: place3.inside,
    isReview: place3.isReview,
    isLed: place3.isLed === true,
    isRecord: place3.isRecord,
    topics: place3.topics,
    isKnownOwner: () => owners.length > 0 && owners.every((name) => areKnown(name, lexicon)),
    isInherited,
    isNote: place3.above?.isOfNotes === true,
    evidence: place3.evidence
  };
  return { seen, owners, text };
}
var TOPIC$made;
function TOPIC() {
  return TOPIC$made ??= new RegExp("^(?:\\*\\*[^*]{2,60}:?\\*\\*:?|[^:：]{2,40}[:：])\\s+(?=\\S)", "u");
}
function readWords2(text, { words }) {
  const own = { form: findVerbForm(text, words), remark: findRemark(text, words) };
  const about = TOPIC().exec(text)?.[0] ?? "";
  if (about === "" || own.remark !== null || own.form !== "named" || (pattern$645 ??= new RegExp("[.!?]\\s")).test(about)) return own;
  const behind2 = text.slice(about.length);
  const remark = findRemark(behind2, words);
  return { form: findVerbForm(behind2, words), remark: remark === "notice" || remark === "question" ? remark : null };
}
var NAMELESS$made;
function NAMELESS() {
  return NAMELESS$made ??= new RegExp(String.raw`^${either(SOMEBODY)}\s`, "i");
}
function readOrder2(text, { words }) {
  const joint = findJoint(text, words);
  const isPlan = joint !== null && findVerbForm(joint.before, words) !== "tells" && findVerbForm(joint.after, words) === "told";
  return isPlan ? { form: "told" } : {};
}
function isSurely2(name, lexicon) {
  return areKnown(name, lexicon) || isInitials(name, lexicon) || isCollective(name, lexicon);
}
function tellsOfSomebody({ owners }, text, lexicon) {
  const isMore = (pattern$646 ??= new RegExp("[,;]|\\.\\s")).test(text) || findJoint(text, lexicon.words) !== null;
  if (owners.length > 0 || isMore || !isReport(text, lexicon.words)) return false;
  const [, name = "", first2 = ""] = (pattern$647 ??= new RegExp("^((\\p{Lu}[\\p{L}\\p{M}'’-]+)(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*)?)\\s\\p{Ll}", "u")).exec(text) ?? [];
  return name !== "" && (areKnown(name, lexicon) || areKnown(first2, lexicon));
}
var OUTCOME$made;
function OUTCOME() {
  return OUTCOME$made ??= new RegExp(String.raw`^[*_]{0,2}${either(OUTCOMES)}\b`, "iu");
}
var ALONE$made;
function ALONE() {
  return ALONE$made ??= new RegExp(String.raw`^${either([...JOINING, ...english.tasks.markers])}\.?:?$`, "i");
}
function isEmpty(text, due, { words }) {
  const rest = withoutLeadingJoint(`${withoutPhrase(text, due.phrase)} .`, words);
  return !holdsWord(rest) || ALONE().test(text.trim());
}
function holdsNames({ branch, item }, lexicon) {
  if (!item.marked || branch.children.length > 0) return false;
  const text = item.text.replace((pattern$648 ??= new RegExp("[.;]$")), "");
  return areKnown(text, lexicon) || LISTED3().test(text) && areOwners(text, { ...lexicon, inSection: true }, false);
}
var LISTED3$made;
function LISTED3() {
  return LISTED3$made ??= new RegExp("^\\p{Lu}\\p{Ll}+(?:(?:,\\s?|\\s?[&/]\\s?)\\p{Lu}\\p{Ll}+)+(?:,?\\s\\p{Ll}{1,3}\\s\\p{Lu}\\p{Ll}+)?$", "u");
}
function findHead({ branch, item, place: place3 }, lexicon) {
  if (branch.children.length === 0 || place3.above !== null) return null;
  if (item.marked) return areKnown(item.text, lexicon) ? splitOwners(item.text, lexicon) : null;
  if (item.ownerAt !== null && item.ownerAt !== "behind") return null;
  if (lexicon.habits?.roster().has(branch.line.content) === true) return splitOwners(item.text, lexicon);
  const isMany = isCollective(item.text, lexicon) && (branch.line.box === null || splitWords(item.text).length < MOST_TOPIC_WORDS);
  if (isMany && branch.children.some((child) => child.children.length > 0 && areKnown(headOf(child), lexicon)))
    return null;
  if (isMany || areKnown(item.text, lexicon)) return splitOwners(item.text, lexicon);
  const joint = item.text.length > LONGEST_HEAD2 ? null : findJoint(`${item.text.replace((pattern$649 ??= new RegExp("[:：]$")), "")} ${ANY_ORDER}`, lexicon.words);
  if (joint?.after === ANY_ORDER && areKnown(joint.before, lexicon)) return splitOwners(joint.before, lexicon);
  const [, list2 = ""] = HEAD2().exec(branch.line.content) ?? [];
  return list2 !== "" && areKnown(list2, lexicon) ? splitOwners(list2, lexicon) : null;
}
function headOf({ line }) {
  return line.content.replace((pattern$650 ??= new RegExp("[*_]+|[:：]\\W*$", "g")), "").trim();
}
var INTRODUCES$made;
function INTRODUCES() {
  return INTRODUCES$made ??= new RegExp(String.raw`\b${either(ANNOUNCED)}\b[^:]{0,40}:$`, "i");
}
var isNextMeeting = wordTest(({ sections: sections7 }) => sections7.nextMeeting);
function isLabel2({ branch, item, below }, context) {
  if (below.rest.length === 0 || branch.line.box !== null) return false;
  const inner = below.rest.map((child) => observeLine(child.line, context));
  const isAgenda = isNextMeeting(context.lexicon.words)(item.text.replace((pattern$651 ??= new RegExp("[*_:：]", "g")), "").trim());
  if (isAgenda && inner.every(({ owners, marked: marked2 }) => owners.length === 0 && !marked2)) return false;
  if (item.owners.length > 0)
    return !item.marked && INTRODUCES().test(item.text) && inner.every(({ owners }) => owners.length > 0);
  return (pattern$652 ??= new RegExp("[:：]\\s*(?:\\*\\*|__)?$")).test(item.text) || below.rest.some((child) => child.line.box !== null) || inner.some((child) => child.prefixed || child.owners.length > 0) || splitWords(item.text).length <= MOST_TOPIC_WORDS;
}

// src/core/reading/reference.ts
var LONGEST8 = 400;
var BRACKET$made;
function BRACKET() {
  return BRACKET$made ??= new RegExp("\\s\\((?:[^()]*?[,;]\\s*)?\\[?((?:[A-Za-z\\d][A-Za-z\\d-]{0,38}\\/)?[\\w.-]{1,100})#(\\d{1,10})(?:\\]\\([^()\\s]*\\))?\\)[.\\s]*$", "u");
}
function findReference(text) {
  if (!text.includes("#")) return null;
  const from = Math.max(0, text.length - LONGEST8);
  const match = BRACKET().exec(text.slice(from));
  if (match === null) return null;
  const [whole, repo, number] = match;
  const before = text.slice(0, from + match.index).trimEnd();
  if (repo === void 0 || before === "") return null;
  return { repo, number: Number(number), inside: whole.trim().slice(1, -1), before };
}

// src/core/reading/title-owner.ts
var another = wordPattern(
  ({ people }) => people.and,
  (words) => String.raw`^(?:${words}\s+|[,/&+]\s*)`
);
function withoutOwner(text, { owners, lexicon }) {
  if (owners.length === 0) return text;
  const label2 = (pattern$653 ??= new RegExp("^[^:：]{2,60}[:：]\\s+(?=\\S)", "u")).exec(text)?.[0] ?? "";
  const numbered3 = withoutNumber(text);
  return stripOwner(text, owners, lexicon) ?? (numbered3 === text ? null : stripOwner(numbered3, owners, lexicon)) ?? (label2 === "" ? null : stripOwner(text.slice(label2.length), owners, lexicon)) ?? stripCircumstance(text, owners, lexicon) ?? text;
}
function stripCircumstance(text, owners, lexicon) {
  const rest = circumstance(lexicon.words).cut(text);
  const task = rest === text ? null : stripOwner(rest, owners, lexicon);
  const when = text.slice(0, text.length - rest.length).trim().replace((pattern$654 ??= new RegExp(",$")), "");
  if (task === null || !(pattern$655 ??= new RegExp("\\s")).test(when)) return task;
  const [first2 = "", ...others] = splitSentences(task, lexicon.words);
  return [`${first2.replace((pattern$656 ??= new RegExp("[.\\s]+$")), "")} ${when.charAt(0).toLowerCase()}${when.slice(1)}`, ...others].join(". ");
}
function findCare(joint) {
  const care = english.tasks.cares.find((words) => joint.toLowerCase().endsWith(words)) ?? "";
  return care.replace((pattern$657 ??= new RegExp("^(\\p{L}+)s\\b", "u")), "$1");
}
function toOrder(text, { words }) {
  const elsewhere = words.length > 1 ? orderElsewhere(text, words) : null;
  if (elsewhere !== null) return elsewhere;
  const [does = ""] = (pattern$658 ??= new RegExp("^\\p{Ll}{2,}s(?=\\s)", "u")).exec(text) ?? [];
  const base = findBase(does, words);
  return does === "" || base === void 0 || isVerb(does, words) ? text : `${base}${text.slice(does.length)}`;
}
function orderElsewhere(text, words) {
  const [does = ""] = (pattern$659 ??= new RegExp("^\\p{Ll}{3,}(?=\\s)", "u")).exec(text) ?? [];
  const rest = text.slice(does.length);
  for (const { tasks: tasks2 } of does === "" ? [] : words) {
    const order = tasks2.orders?.words.find(([form]) => form === does)?.[1];
    if (order !== void 0) return `${order}${rest}`;
    const found = tasks2.orders?.endings.find(
      ([end2 = ""]) => does.endsWith(end2) && does.length >= end2.length + FEWEST_LETTERS
    );
    if (found !== void 0) return `${does.slice(0, -(found[0]?.length ?? 0))}${found[1] ?? ""}${rest}`;
  }
  return null;
}
var FEWEST_LETTERS = 3;
function stripOwner(text, owners, lexicon) {
  const unspaced = findUnspacedOwner(text, lexicon);
  if (unspaced !== null) return unspaced.rest;
  const wanted = new Set(owners.map(foldName));
  const isOwners = (list2) => readNames(list2, lexicon) !== null && splitOwners(list2, lexicon).every((name) => wanted.has(foldName(name)));
  const joint = findJoint(text, lexicon.words);
  const care = joint === null ? "" : findCare(joint.words);
  const before = joint === null ? [] : [withoutArticle(joint.before), joint.before.replace((pattern$660 ??= new RegExp("^\\p{L}{1,4}\\s", "u")), "")];
  if (joint !== null && before.some(isOwners))
    return care !== "" ? `${care} ${joint.after}` : PROGRESS().test(joint.words) ? `${joint.words.replace(PROGRESS(), "")} ${joint.after}` : joint.after;
  for (const owner of owners.toSorted((a, b) => b.length - a.length)) {
    const start = text.slice(0, owner.length);
    const behind2 = text.slice(owner.length);
    if (foldName(start) === foldName(owner) && (pattern$661 ??= new RegExp("^[\\s:,/&+–—-]")).test(behind2)) {
      const others = owners.filter((each) => each !== owner);
      const rest = withoutAnd(behind2.replace((pattern$662 ??= new RegExp("^[\\s:,/&+–—-]+", "u")), ""), others, lexicon);
      const isSentence = (pattern$663 ??= new RegExp("^\\s+\\p{L}", "u")).test(behind2);
      return rest === "" ? null : stripOwner(rest, others, lexicon) ?? (isSentence ? toOrder(rest, lexicon) : rest);
    }
  }
  return null;
}
function withoutAnd(text, others, { words }) {
  const small = (pattern$664 ??= new RegExp("^\\p{Ll}{1,6}\\s+", "u")).exec(text)?.[0] ?? "";
  const next2 = foldName(text.slice(small.length));
  return small !== "" && others.some((other) => next2.startsWith(`${foldName(other)} `)) ? text.slice(small.length) : another(words).cut(text);
}
function withoutSignature(text, { owners }) {
  if (!(pattern$665 ??= new RegExp("\\s[–—-]")).test(text)) return text;
  const match = (pattern$666 ??= new RegExp("[.,]?\\s[–—-]{1,2}\\s(\\p{Lu}[\\p{L}\\p{M} .'’-]{1,40})$", "u")).exec(text);
  const isOwn = match !== null && owners.some((owner) => foldName(owner) === foldName(match[1]?.trim() ?? ""));
  return isOwn ? text.slice(0, match.index) : text;
}

// src/core/reading/title-due.ts
var cue = wordPattern(
  ({ due }) => [...due.by, ...due.before, ...due.labels, ...due.on, ...due.at, ...due.within, ...due.articles],
  (words) => String.raw`(?:[\s([,;:|~–—-]|${words})+$`
);
function withoutLeadingDue(text, { phrase, due }) {
  const words = due === null ? "" : phrase?.trim() ?? "";
  if (words === "") return text;
  const at = text.indexOf(words);
  if (at < 0 || at > 4 || holdsWord(text.slice(0, at))) return text;
  const rest = text.slice(at + words.length).replace((pattern$667 ??= new RegExp("^[\\s)\\],;:–—-]+", "u")), "");
  return rest === "" ? text : rest;
}
function withoutTrailingDue(text, { phrase, due }, lexicon) {
  const words = phrase === null || due === null ? "" : plainText(phrase).trim().replace((pattern$668 ??= new RegExp("[.,;:)\\]]+$")), "");
  if (words === "") return text;
  const at = text.lastIndexOf(words);
  if (at <= 0 || !(pattern$669 ??= new RegExp("^[\\s.,;:!)\\]]*$")).test(text.slice(at + words.length))) return text;
  const before = closeBracket(cue(lexicon.words).cut(text.slice(0, at)));
  return before.trim() === "" ? text : before;
}
function closeBracket(text) {
  const open = (pattern$670 ??= new RegExp("\\s*[([]([^()[\\]]*)$")).exec(text);
  if (open === null) return text;
  const [, inside = ""] = open;
  return inside.trim().split((pattern$671 ??= new RegExp("\\s+"))).length > 2 ? `${text.trimEnd()})` : text.slice(0, open.index);
}

// src/core/reading/title-parts.ts
function areTheirs(list2, owners, lexicon) {
  const wanted = new Set(owners.map(foldName));
  const names = readNames(list2, lexicon) === null ? [] : splitOwners(list2, lexicon);
  return names.length > 0 && names.every((name) => wanted.has(foldName(name)));
}
var MOST_HEADING_WORDS2 = 2;
function withoutClause(text, owners, lexicon) {
  const clause = owners.length === 0 ? null : findOwnerClause(text, lexicon);
  if (clause === null || !clause.owners.every((owner) => owners.includes(owner))) return text;
  const { before, task } = clause;
  const words = splitWords(before);
  const isHead2 = words.length <= MOST_HEADING_WORDS2 && isTopicWord(words.at(-1) ?? "", lexicon.words);
  if (task !== "" && (isHead2 || before === "")) return task;
  return task === "" ? before : `${before}${(pattern$672 ??= new RegExp("[.?!:]$")).test(before) ? "" : before.includes(": ") ? " -" : ":"} ${task}`;
}
var labels = perVocabulary(
  (vocabulary) => createMatcher(String.raw`^${anyFolded(gather(vocabulary, ({ tasks: tasks2 }) => tasks2.ownerLabels))}\s*:?\s+(?=\S)`)
);
function withoutOwnBracket(text, owners, lexicon) {
  const [whole = "", inside = ""] = (pattern$673 ??= new RegExp("\\s*[([]([^()[\\]]{2,80})[)\\]][.\\s]*$", "u")).exec(text) ?? [];
  if (whole === "" || whole.length === text.length || owners.length === 0) return text;
  const named = labels(lexicon.words).cut(inside);
  const who = findJoint(named, lexicon.words)?.before ?? named;
  return areTheirs(who, owners, lexicon) ? text.slice(0, text.length - whole.length) : text;
}
var NAMES_OF_STANDING = either(STATUS.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
var STANDING2$made;
function STANDING2() {
  return STANDING2$made ??= new RegExp(String.raw`(?:\s*[;.,(–—-]{1,2}|(?=\s\p{Lu}))\s*${NAMES_OF_STANDING}\s?:.*$`, "u");
}
function withoutStanding(text) {
  const bare = text.replace(STANDING2(), "");
  return (pattern$674 ??= new RegExp("\\S\\s+\\S")).test(bare) ? bare : text;
}
var WEAK$made;
function WEAK() {
  return WEAK$made ??= new RegExp(String.raw`^${either(WEAK_JOINTS)}\s+(?:${either(FILLERS)}\s+)?(?=(\p{Ll}+))`, "u");
}
function withoutWeakJoint(text, { words }) {
  const [weak = "", verb = ""] = WEAK().exec(text) ?? [];
  return weak !== "" && isVerb(verb, words) && !BECOME.includes(verb) ? text.slice(weak.length) : text;
}
var OTHERS2$made;
function OTHERS2() {
  return OTHERS2$made ??= new RegExp(String.raw`^(?:${either(AND)}|&)\s`, "i");
}
function withoutOthers(text, { words }) {
  return OTHERS2().test(text) ? findJoint(text, words)?.after ?? text : text;
}
function withoutStrayMarks(text) {
  return (text.match((pattern$675 ??= new RegExp("\\*\\*", "g")))?.length ?? 0) % 2 === 1 ? text.replace((pattern$676 ??= new RegExp("\\s*\\*\\*$|^\\*\\*\\s*")), "") : text;
}

// src/core/reading/title.ts
var pledge = wordPattern(
  ({ tasks: tasks2 }) => tasks2.pledges ?? [],
  (words) => String.raw`^${words}(?:\s+(?=\S)|(?<=\p{Script=Han})(?=\p{Script=Han}))`
);
function composeTitles(text, about) {
  const reference = findReference(text);
  return {
    title: composeTitle(text, about),
    bareTitle: reference === null ? null : composeTitle(reference.before, about)
  };
}
function composeTitle(text, about) {
  const { lexicon, due } = about;
  const { owners } = about;
  const written = withoutStrayMarks(plainText(text).replace((pattern$677 ??= new RegExp("^(?:[\\s:;,.–—-]+(?=\\S)|\\d{1,2}:\\s+(?=\\p{L}))", "u")), ""));
  const said = about.isInside === true ? withoutClause(written, owners, lexicon) : written;
  const plain2 = findOwnSentence(said, about);
  const task = withoutSignature(withoutOwner(withoutLeadingDue(withoutLink2(plain2), due), about), about);
  const order = owners.length > 0 ? withoutWeakJoint(withoutOthers(pledge(lexicon.words).cut(task), lexicon), lexicon) : task;
  const first2 = withoutStanding(takeSentence(splitSentences(withoutLead(order, lexicon), lexicon.words)));
  const unowned = withoutOwnBracket(withoutTrailingDue(first2, due, lexicon), owners, lexicon);
  const bare = trimEnd(withoutState(trimEnd(unowned), lexicon));
  const title2 = bare === "" || !holdsWord(bare) ? trimEnd(first2) || trimEnd(plain2) : bare;
  return capitalise(title2, lexicon.words);
}
function takeSentence([first2 = "", ...others]) {
  const [next2 = ""] = others;
  const short = (pattern$678 ??= new RegExp("(?:^|\\s)(\\p{Ll}{2,4})\\.$", "u")).exec(first2)?.[1] ?? "";
  const word = (pattern$679 ??= new RegExp("^\\p{Ll}+", "u")).exec(next2)?.[0] ?? "";
  const isCut = short !== "" && word !== "" && [short, word].every((each) => findSmall(each).length === 0);
  return isCut ? takeSentence([`${first2} ${next2}`, ...others.slice(1)]) : first2;
}
var FEWEST_WORDS3 = 3;
function findOwnSentence(text, { owners, isInside = false, lexicon }) {
  if (!isInside) return text;
  const [first2 = "", ...others] = splitSentences(text, lexicon.words);
  const isOrder6 = findVerbForm(first2, lexicon.words) === "told";
  if (others.length === 0 || isOrder6 || owners.some((owner) => first2.includes(owner))) return text;
  const at = others.findIndex((sentence) => {
    const task = stripOwner(sentence, owners, lexicon) ?? "";
    return task.split(" ").length >= FEWEST_WORDS3;
  });
  return at < 0 ? text : others.slice(at).join(" ");
}
function withoutState(text, { words }) {
  return standing(words).cut(unset(words).cut(text));
}
var unset = wordPattern(
  ({ due }) => due.labels,
  (words) => String.raw`(?:\s*[,;|([–—]+\s*|\s-\s)(?:${words}\s?:\s*)?[([]?(?:${UNSET.join("|")})[\])]{0,2}\.?$`
);
function withoutLead(text, { words }) {
  const bare = withoutLeadingJoint(text, words);
  if (ASKS2().test(bare) && !isVerb((pattern$680 ??= new RegExp("^\\p{L}+", "u")).exec(bare)?.[0] ?? "", words)) return text;
  const care = findCare(text.slice(0, text.length - bare.length).trim());
  return care === "" ? bare : `${care} ${bare}`;
}
var ASKS2$made;
function ASKS2() {
  return ASKS2$made ??= new RegExp("[?？]\\W{0,3}$", "u");
}
function withoutLink2(text) {
  const bare = text.includes("://") ? text.replace((pattern$681 ??= new RegExp("(?:\\s[–—-]{1,2}|(?<=[\\p{L}\\d)]\\.))\\s<?https?:\\/\\/\\S+$", "u")), "") : text;
  return (pattern$682 ??= new RegExp("\\S\\s+\\S+\\s+\\S")).test(bare) ? bare : text;
}
var SHORTCODES$made;
function SHORTCODES() {
  return SHORTCODES$made ??= new RegExp("(?:\\s+:[a-z\\d_+-]{2,40}:)+\\s*$", "iu");
}
function trimEnd(text) {
  const bare = text.replace(SHORTCODES(), "").replace((pattern$683 ??= new RegExp("\\s\\[\\d{1,2}\\]\\s*$")), "").replace((pattern$684 ??= new RegExp("(?:\\s+(?:[-=]{1,2}>|→))+\\s*$", "u")), "").replace((pattern$685 ??= new RegExp("(?<![\\s.:;,–—、，。-])[\\s.:;,–—、，。-]+$", "u")), "").trim();
  return bare;
}
function capitalise(text, words) {
  if ((pattern$686 ??= new RegExp("^[A-Z]")).test(text)) return text;
  const [verbs3 = ""] = (pattern$687 ??= new RegExp("^\\p{Ll}+(?:\\/\\p{Ll}+){1,3}(?=\\s)", "u")).exec(text) ?? [];
  if (verbs3.split("/").some((verb) => isVerb(verb, words))) return text.charAt(0).toUpperCase() + text.slice(1);
  const word = (pattern$688 ??= new RegExp("^[\"“'‘(]?\\p{Ll}[\\p{Ll}\\p{M}'’-]*(?=[\\s,:;?!/).\"”]|$)", "u")).exec(text)?.[0];
  if (word === void 0 || (pattern$689 ??= new RegExp("^\\p{Ll}+(?:\\.\\p{L}|:\\/\\/)", "u")).test(text) || (pattern$690 ??= new RegExp("^[\\p{L}-]*[/_]\\S*[\\p{L}]", "u")).test(text.split((pattern$691 ??= new RegExp("\\s")), 1)[0] ?? ""))
    return text;
  return text.replace((pattern$692 ??= new RegExp("\\p{Ll}", "u")), (letter) => letter.toUpperCase());
}

// src/core/reading/take-todo.ts
var MOST_ITEMS = 200;
function createTodo(block, place3, context) {
  const { branch, item, below, convention } = block;
  const { above } = place3;
  const owners = item.owners.length > 0 ? item.owners : above?.owners ?? [];
  const due = block.due.due === null && block.due.impossible === null ? above?.due ?? block.due : block.due;
  const text = joinSpaces(item.text);
  const state = above !== null && above.state !== "open" ? above.state : item.state;
  return {
    line: branch.line,
    convention: convention.name,
    owners,
    text,
    ...composeTitles(firstParagraph(text, branch.lines), {
      owners: item.owners,
      due,
      lexicon: context.lexicon,
      isInside: item.ownerAt === "inside"
    }),
    source: quoteItem(branch.lines, above?.header ?? null),
    due,
    state: state === "open" ? below.state ?? "open" : state,
    items: listItems(branch, context.lexicon.words).slice(0, MOST_ITEMS),
    withheld: findWithheld(block, place3, context)
  };
}
var FEWEST_WORDS4 = 3;
function firstParagraph(text, lines) {
  const at = lines.findIndex(({ number }, index2) => index2 > 0 && number > (lines[index2 - 1]?.number ?? 0) + 1);
  const later = at < 0 ? "" : joinLines2(lines.slice(at)).replace((pattern$693 ??= new RegExp("\\s+", "g")), " ").trim();
  if (later === "" || !text.endsWith(later)) return text;
  const first2 = text.slice(0, -later.length).trim();
  return first2.split(" ").length < FEWEST_WORDS4 || (pattern$694 ??= new RegExp("[:：,]$")).test(first2) ? text : first2;
}
function findWithheld({ item }, { above }, context) {
  if (saysNoIssue(item.comments)) return "no-issue";
  if (above !== null) return above.withheld;
  return item.owners.length === 0 && !item.explicit && context.unowned === "skip" ? "no owner" : null;
}
var PLACES2 = {
  marker: "beside its marker",
  before: "in front",
  inside: "in its sentence",
  behind: "at its end",
  below: "in a bullet below",
  column: "in their column",
  above: "above it"
};
function tellBlock(block, place3, context) {
  const { branch, item, due, convention } = block;
  const isInherited = item.owners.length === 0 && place3.above !== null && place3.above.owners.length > 0;
  const reading = {
    line: branch.line.number,
    words: joinLines2(branch.lines),
    taken: convention.taken,
    convention: convention.name,
    owners: isInherited ? place3.above.owners : item.owners,
    ownerFrom: isInherited ? PLACES2.above : item.ownerAt === null ? "" : PLACES2[item.ownerAt],
    due: due.due,
    dueFrom: (due.phrase ?? "").trim(),
    withheld: convention.taken === "task" ? findWithheld(block, place3, context) : null
  };
  context.note(reading);
}

// src/core/reading/read-block.ts
var LONGEST_STATE = 40;
function readBlock2(written, place3, context) {
  const branch = setApartState(written, context.lexicon.words);
  const own = leaveTo(observeBlock(branch, context), place3, context);
  const below = readBelow(branch, context);
  const item = own.owners.length > 0 || below.owners.length === 0 ? own : { ...own, owners: below.owners, ownerAt: "below" };
  const said = findDue(item.text, context);
  const due = said.phrase === null && below.due !== null ? below.due : said;
  const seen = seeBlock({ branch, item, due: said, below, place: place3 }, context);
  const convention = decide(seen.seen);
  const parts2 = mayHoldOthers(convention, item, place3) && place3.inside === "section" ? cutBlock(branch, context) : null;
  const isOwned = own.explicit || parts2?.every(({ line }) => observeLine(line, context).owners.length > 0) === true;
  if (parts2 !== null && (convention.taken !== "task" || isOwned))
    return parts2.flatMap((part) => readBlock2(part, place3, context));
  const apart = mayHoldMore(convention, own, place3) ? cutAtOwners(branch, context) : null;
  if (apart !== null) return apart.flatMap((part) => readBlock2(part, place3, context));
  const block = { branch, item: { ...item, owners: seen.owners, text: seen.text }, due, below, convention };
  tellBlock(block, place3, context);
  return takeBlock(block, place3, context);
}
function leaveTo(item, { above }, { lexicon }) {
  const [first2 = ""] = item.owners;
  const isLater = item.ownerAt === "inside" && item.owners.every((owner) => isCollective(owner, lexicon));
  const isFirst = item.text.slice(0, first2.length + LONGEST_ARTICLE).includes(first2);
  const isTheirs = above !== null && above.owners.length > 0 && isLater && !isFirst;
  return isTheirs ? { ...item, owners: [], ownerAt: null } : item;
}
var LONGEST_ARTICLE = 8;
function mayHoldOthers({ taken }, { explicit, owners }, { above }) {
  return taken === "task" ? explicit || owners.length === 0 && above === null : taken !== "label";
}
function mayHoldMore({ taken }, { marked: marked2, ownerAt }, { inside }) {
  return taken === "task" && ownerAt === "before" && !marked2 && inside === "section";
}
var MOST_STATE_WORDS = 4;
function setApartState(branch, words) {
  const last = branch.lines.at(-1);
  if (last === void 0 || branch.lines.length < 2 || last.content.length > LONGEST_STATE) return branch;
  const text = last.content.trim();
  if (splitWords(text).length > MOST_STATE_WORDS || readStateLine(text, words) === null) return branch;
  const below = { line: last, lines: [last], children: [], isApart: false };
  return { ...branch, lines: branch.lines.slice(0, -1), children: [below, ...branch.children] };
}
var TOPICS = /* @__PURE__ */ new Set(["topic", "topic behind a marker", "introduction"]);
function takeBlock(block, place3, context) {
  const { branch, item, convention, below } = block;
  const readAll2 = (children, where) => children.flatMap((child) => readBlock2(child, where, context));
  switch (convention.taken) {
    case "task":
      return readTask(block, place3, context);
    case "label":
      return TOPICS.has(convention.name) ? readLabel3(block, place3, context) : readBare(block, place3, context);
    case "notice":
    case "talk":
    case "part":
      return place3.inside === "section" && (!isText2(branch) || item.marked) ? readMarked(branch.children, place3, context) : readAll2(below.rest, place3);
    case "nothing":
      if (isText2(branch) && convention.name === "placeholder" && COLUMNS().test(branch.line.content))
        return readAll2(branch.children, place3);
      return readMarked(branch.children, place3, context);
  }
}
var COLUMNS$made;
function COLUMNS() {
  return COLUMNS$made ??= new RegExp("^[^()[\\]:/|]{2,30}(?:[/|][^()[\\]:/|]{2,30}){1,4}$");
}
function isText2(branch) {
  return branch.line.kind === "text";
}
function readMarked(children, place3, context) {
  return children.flatMap((child) => {
    const parts2 = observeLine(child.line, context).marked ? [child] : cutBlock(child, context);
    return parts2 === null ? readMarked(child.children, place3, context) : parts2.flatMap((part) => readBlock2(part, place3, context));
  });
}
function readLabel3({ branch, convention }, place3, context) {
  if (convention.name === "topic behind a marker") return readMarked(branch.children, place3, context);
  return branch.children.flatMap((child) => readBlock2(child, place3, context));
}
function readBare(block, place3, context) {
  const { branch, item, due } = block;
  const isOwn = item.owners.length > 0 || item.explicit && place3.inside === "section";
  if (!isOwn)
    return giveDue(
      due.due,
      branch.children.flatMap((child) => readBlock2(child, place3, context))
    );
  if (branch.children.length === 0) {
    if (item.owners.length > 0)
      context.warn(branch.line, `\`${item.owners.join("/")}\` has no task here: no text follows the name`);
    return [];
  }
  const above = {
    owners: item.owners,
    due: due.phrase === null ? null : due,
    header: quoteLines(branch.lines),
    state: item.state,
    withheld: saysNoIssue(item.comments) ? "no-issue" : place3.above?.withheld ?? null,
    isOfNotes: !item.explicit && branch.line.box === null && areNotes(branch.children, context)
  };
  return branch.children.flatMap((child) => readBlock2(child, { ...place3, above }, context));
}
function readTask(block, place3, context) {
  const { branch, below } = block;
  const setApart2 = (child, isDirect) => {
    const item = observeLine(child.line, context);
    const isOwn = item.marked || isDirect && isText2(branch) && place3.above === null && item.prefixed;
    return isOwn ? [child] : cutBlock(child, context);
  };
  const apart = [];
  const prune = (children, isDirect) => children.flatMap((child) => {
    const own2 = setApart2(child, isDirect);
    if (own2 === null) return [{ ...child, children: prune(child.children, false) }];
    apart.push(...own2);
    return [];
  });
  const rest = { ...branch, children: prune(below.rest, true) };
  const own = createTodo({ ...block, branch: rest }, place3, context);
  return [own, ...apart.flatMap((child) => readBlock2(child, { ...place3, above: null }, context))];
}

// src/core/reading/section-topics.ts
var topics3 = perVocabulary((vocabulary) => ({
  topic: findsWord(gather(vocabulary, ({ sections: sections7 }) => sections7.topics ?? [])),
  task: findsWord(gather(vocabulary, ({ columns: columns2 }) => columns2.task))
}));
var isAction = wordTest(({ sections: sections7 }) => sections7.actions);
function readTopics(heading, vocabulary) {
  const { topic, task } = topics3(vocabulary);
  const folded = foldSectionName(heading);
  const rest = topic.cut(folded).trim();
  const isPlain3 = isAction(vocabulary)(folded) || task.test(folded) || isDeadlineName(folded, vocabulary);
  if (isPlannedName(folded, vocabulary)) return isPlain3 ? "none" : "some";
  if (!topic.test(folded) || task.test(rest)) return "none";
  return rest === "" ? "some" : "all";
}

// src/core/reading/read-section.ts
var isOfTalk = findsWord(DISCUSSIONS);
function readSection(written, about) {
  const hasSigns = written.lines.some(({ box, raw }) => box !== null && BOXED4().test(raw));
  const lines = listInstructions(
    written,
    joinLabels(markBelowHead(written, about.lexicon.words), about.lexicon).map(
      (line) => isTicked2(line, about.lexicon.words, hasSigns) ? { ...line, kind: "bullet" } : line
    ),
    about
  );
  const section = { ...written, lines };
  const items = lines.filter((line) => line.kind === "bullet" || line.kind === "text").map((line) => line.content);
  const habits = findHabits(items, lines, about.lexicon);
  const context = { ...about, lexicon: { ...about.lexicon, habits }, observed: /* @__PURE__ */ new WeakMap() };
  const speaks = (line) => (findSubject(line.content, context.lexicon, false)?.length ?? 0) > 0 || tellsWhom(observeLine(line, context), habits.leads()) && !isSpeech(line.content, context.lexicon.words);
  const isSigned4 = (line) => observeLine(line, context).ownerAt === "behind";
  const acts = (line) => findDoers(line.content, context.lexicon) !== null;
  const isWhole2 = ({ content }) => (pattern$695 ??= new RegExp("[.!。]$")).test(content);
  const starts = (line, before) => observeLine(line, context).prefixed || before?.kind === "text" && (speaks(line) && speaks(before) || isSigned4(line) && isSigned4(before) || isWhole2(before) && acts(line) && acts(before));
  const isOfAbove = ({ line, lines: own, children }) => own.length === 1 && children.length === 0 && line.box === null && (tellsState(line.content, context.lexicon.words) || findField(line.content, context.lexicon) !== null);
  const owns = (line) => {
    const { prefixed, owners } = observeLine(line, context);
    return prefixed && owners.length > 0;
  };
  const parts2 = splitParts(headPeople(section, context.lexicon)).map(
    (part) => putBelow(buildTree(part, starts, owns), isOfAbove)
  );
  const evidence = weighSection(parts2.flat(), {
    observe: (branch) => observeBlock(branch, context),
    lexicon: context.lexicon,
    isPlain: section.kind === "actions" && section.from === "heading" && !isOfTalk.test(section.heading.content)
  });
  const named = readTopics(section.heading.content, about.lexicon.words);
  const topics5 = named !== "none" && evidence.isOfOrders() ? "few" : named;
  return parts2.flatMap((roots, index2) => {
    const isApart3 = index2 > 0 || roots.every(({ line }) => line.kind === "text");
    const isRecord2 = section.kind === "decisions" || isApart3 && tellsWhatWas(roots, context.lexicon.words);
    const place3 = {
      inside: "section",
      isReview: section.kind === "review",
      isRecord: isRecord2,
      topics: topics5,
      evidence,
      above: null
    };
    return roots.flatMap((branch) => readBlock2(branch, place3, context));
  });
}
function tellsWhom({ owners, ownerAt }, isLed2) {
  return owners.length > 0 && (ownerAt === "inside" || isLed2 && ownerAt === "before");
}
function isTicked2({ kind, content }, words, hasSigns) {
  return kind === "text" && TICKED().test(content) && (hasSigns || tellsToDo(content.replace(TICKED(), ""), words));
}
var BOXED4$made;
function BOXED4() {
  return BOXED4$made ??= new RegExp(String.raw`^\s*[${OPEN_SIGNS}]`, "u");
}
var TICKED$made;
function TICKED() {
  return TICKED$made ??= new RegExp(String.raw`^${SIGN}\s*(?=\p{L}|@)`, "u");
}
function putBelow(roots, isOfAbove) {
  const kept = [];
  for (const root of roots) {
    const before = kept.at(-1);
    if (before === void 0 || !isOfAbove(root)) kept.push(root);
    else kept[kept.length - 1] = { ...before, children: [...before.children, root] };
  }
  return kept;
}
function splitParts(lines) {
  const parts2 = [[]];
  for (const line of lines) {
    if (line.kind === "heading") parts2.push([]);
    else parts2.at(-1)?.push(line);
  }
  return parts2;
}

// src/core/reading/split-cell.ts
var BREAK$made;
function BREAK() {
  return BREAK$made ??= new RegExp("<br\\s*\\/?>", "gi");
}
var SIGN3$made;
function SIGN3() {
  return SIGN3$made ??= new RegExp("^(?:[-*+•◦]|\\d{1,2}[.)])\\s+");
}
var BOX3$made;
function BOX3() {
  return BOX3$made ??= new RegExp("^\\\\?\\[[ xX]?\\\\?\\]\\s+|^[☐☑]\\s*", "u");
}
function splitCell(cell, lexicon, isOwned) {
  const lines = translateList(cell).split((pattern$696 ??= new RegExp("<br\\s*\\/?>", "i"))).flatMap((line) => isOwned ? [line] : line.split((pattern$697 ??= new RegExp(";\\s"))));
  const written = lines.map((line) => line.trim()).filter((line) => line !== "");
  const [first2 = ""] = written;
  if (written.length < 2) return [SIGN3().test(first2) ? first2.replace(SIGN3(), "") : cell];
  const parts2 = written.map((line) => line.replace(SIGN3(), ""));
  const isListed = written.every((line) => SIGN3().test(line) || BOX3().test(line));
  const isEach = (part) => observeItem(part, null, { ...lexicon, inSection: true }).owners.length > 0;
  const isTold2 = (part) => (pattern$698 ??= new RegExp("^\\p{Lu}", "u")).test(part) && tellsToDo(part, lexicon.words);
  return isListed || parts2.every(isOwned ? isTold2 : isEach) ? parts2 : [cell];
}
function translateList(cell) {
  if (!(pattern$699 ??= new RegExp("<li\\b", "i")).test(cell)) return cell;
  return cell.replace((pattern$700 ??= new RegExp("<li\\b[^<>]{0,80}>", "gi")), "<br>- ").replace((pattern$701 ??= new RegExp("<\\/?(?:ul|ol|li)\\b[^<>]{0,80}>", "gi")), "");
}
function withoutBox(cell) {
  return cell.replace((pattern$702 ??= new RegExp("^(?:\\\\?\\[\\s?\\\\?\\]|☐)\\s*", "u")), "");
}

// src/core/reading/cell-owners.ts
var LONGEST_LIST4 = 400;
var MANY3$made;
function MANY3() {
  return MANY3$made ??= new RegExp(
  String.raw`^${either([...english.people.everyone, ...english.people.groups])}\s*\(([^()]+)\)$`,
  "i"
);
}
var NOBODY2$made;
function NOBODY2() {
  return NOBODY2$made ??= new RegExp(String.raw`^${either(OTHERS)}\b|\b${either(AS_NEEDED)}\b`, "i");
}
var INITIALS$made;
function INITIALS() {
  return INITIALS$made ??= new RegExp("^\\p{Lu}{2,4}(?:\\s+\\p{Lu}{2,4})+$", "u");
}
var isBody = isOneOf(BODIES);
function setApart(list2, lexicon) {
  const words = INITIALS().test(list2) ? list2.split((pattern$703 ??= new RegExp("\\s+"))) : [];
  const isList = words.length > 0 && words.every((word) => isInitials(word, lexicon) && !isBody(word));
  return isList ? words.join(", ") : list2;
}
var BLANK3$made;
function BLANK3() {
  return BLANK3$made ??= new RegExp(String.raw`^\[[^[\]]{0,30}\b${either(ONE_OF_MANY)}\]$`, "i");
}
function readOwners(cell, lexicon) {
  const plain2 = cell.slice(0, LONGEST_LIST4).replace((pattern$704 ??= new RegExp("\\[([^[\\]]{1,80})\\]\\([^()\\s]{0,200}\\)", "g")), "$1").replace((pattern$705 ??= new RegExp("\\[~([\\w.-]{2,40})\\]", "g")), "$1").replace(MARKS2(), "").replace(BREAK(), ", ").trim();
  if (isPlaceholder(plain2, lexicon) || BLANK3().test(plain2)) return [];
  const inside = MANY3().exec(plain2)?.[1];
  const people = inside === void 0 || (pattern$706 ??= new RegExp("[,&/]")).test(inside) || areOwners(inside, lexicon, false) ? inside : plain2.replace((pattern$707 ??= new RegExp("\\s*\\(.*$", "s")), "");
  const names = splitOwners(people ?? setApart(plain2, lexicon), lexicon);
  return names.filter((name) => !NOBODY2().test(name));
}

// src/core/reading/observe/columns.ts
var patterns15 = perVocabulary((vocabulary) => {
  const whole = (pick, tail = "") => createMatcher(`^${anyFolded(gather(vocabulary, pick))}${tail}$`);
  return {
    task: whole(({ columns: columns2 }) => columns2.task),
    owner: whole(({ columns: columns2 }) => columns2.owner, String.raw`(?:\s\p{L}{1,12}){0,2}`),
    person: whole(({ columns: columns2 }) => columns2.person),
    due: whole(({ columns: columns2 }) => columns2.due, `(?: ${either(STATUS)})?`),
    state: whole(({ columns: columns2 }) => columns2.state),
    /** Announces actions as plainly as a heading does; with a column of owners beside it no section is needed. */
    announced: whole(({ tasks: tasks2 }) => tasks2.markers),
    /** What was agreed. */
    decisions: createMatcher(`^${anyFolded(gather(vocabulary, ({ sections: sections7 }) => sections7.decisions))}(?!\\p{L})`),
    about: whole(({ columns: columns2 }) => columns2.task.filter((word) => word.length > 3), "(?:s|es)?")
  };
});
var isNotes = isOneOf(NAMES_OF_NOTES);
var isDetails = isOneOf(NAMES_OF_DETAILS);
var isDuty = isOneOf(DUTIES);
var isLongName = wordTest(({ sections: sections7 }) => sections7.actions.filter((name) => name.includes(" ")));
function isCalledSo(cell, vocabulary) {
  return cell.split((pattern$708 ??= new RegExp("[/&,]"))).some((part) => isLongName(vocabulary)(foldHeader(part)));
}
function findColumns(cells, vocabulary, where, sample = []) {
  const names = cells.map(foldHeader);
  const { task, owner, person, due, state, announced: announced2, decisions: ofDecisions } = patterns15(vocabulary);
  const find3 = (pattern2) => names.findIndex((name) => pattern2.test(name));
  const isTask2 = (name) => task.test(name) || readSectionName(name, vocabulary) === "actions" || isPlannedName(name, vocabulary);
  const isPerson2 = names.some((name) => person.test(name));
  const assigned2 = names.findIndex(
    (name) => owner.test(name) && !isLongName(vocabulary)(name) && !(isPerson2 && where === "section" && isDuty(name))
  );
  const has = {
    assigned: assigned2,
    person: find3(person),
    // `担当` heads a section as well.
    task: names.findIndex((name, index2) => index2 !== assigned2 && (isTask2(name) || isPerson2 && isDuty(name))),
    // `Date | Action | Owner | Due`: when it was noted, and by when it is to be done.
    due: orElse(
      names.findIndex((name) => due.test(name) && !isDay2(vocabulary)(name)),
      find3(due)
    ),
    state: find3(state)
  };
  const ownerAt = has.assigned >= 0 ? has.assigned : has.person;
  const others = [ownerAt, has.due, has.state, has.assigned >= 0 ? has.person : -1];
  const noted = names.findIndex(isNotes);
  const description = names.findIndex((name, index2) => index2 !== has.task && isDetails(name));
  const isPlanned2 = has.person >= 0 && has.task >= 0 && isPlannedName(names[has.task] ?? "", vocabulary);
  const isPaired = names.length === 2 && has.task === 0 && has.person === 1 && isForeign(cells, vocabulary);
  const isBeside = has.assigned >= 0 || isPaired || isPlanned2 || names.length === 2 && description >= 0;
  const isAnnounced = isPlanned2 || names.some((name) => announced2.test(name)) || cells.some((cell) => isCalledSo(cell, vocabulary));
  if (where === "anywhere" && (!isAnnounced || !isBeside)) return null;
  const free = findLongest(names, others, sample);
  const isCounted = has.task >= 0 && (pattern$709 ??= new RegExp("^\\W*\\d+\\W*$")).test(sample[has.task] ?? "");
  const described = description >= 0 && names.length === 2 ? description : isCounted ? free : -1;
  const named = has.task >= 0 && described >= 0 ? described : has.task;
  const taskAt = named >= 0 ? named : has.assigned >= 0 && has.person >= 0 && noted >= 0 ? noted : free;
  const isList = named < 0 && has.assigned < 0 && has.due < 0 && has.state < 0;
  if (taskAt < 0 || isList || ownerAt < 0 && named < 0) return null;
  const isRecord2 = ownerAt < 0 && !isAnnounced && names.some((name) => ofDecisions.test(name));
  return {
    task: taskAt,
    isNamed: named >= 0,
    owner: ownerAt,
    due: has.due,
    state: has.state,
    isDone: isDoneWord(vocabulary)(names[has.state] ?? ""),
    person: has.assigned >= 0 ? has.person : -1,
    isRecord: isRecord2
  };
}
function announcesActions(header, vocabulary) {
  const name = foldHeader(header);
  return patterns15(vocabulary).announced.test(name) || readSectionName(name, vocabulary) === "actions";
}
function isDecision(header, vocabulary) {
  return patterns15(vocabulary).decisions.test(foldHeader(header));
}
function isOfTasks2(cells, columns2, vocabulary) {
  const name = (at) => foldHeader(cells[at] ?? "");
  const due = name(columns2.due);
  const isDeadline = [due, due.split(" ", 1)[0] ?? ""].some(isDueWord(vocabulary));
  const isTask2 = isTaskWord(vocabulary)(name(columns2.task)) || announcesActions(cells[columns2.task] ?? "", vocabulary);
  return columns2.person < 0 && isTask2 && (isDeadline || columns2.state >= 0);
}
var isDueWord = wordTest(({ due }) => [...due.labels, ...due.by]);
var isTaskWord = wordTest(({ tasks: tasks2 }) => [...tasks2.markers, ...tasks2.taskLabels]);
function isForeign(cells, vocabulary) {
  return vocabulary.length > 1 && !cells.some((cell) => isEnglishPerson(foldHeader(cell)));
}
var isEnglishPerson = isOneOf(english.columns.person);
var isDoneWord = wordTest(({ states }) => states.done);
var isDay2 = wordTest(({ meetings: meetings2 }) => meetings2.date);
function orElse(index2, other) {
  return index2 >= 0 ? index2 : other;
}
function findLongest(names, others, sample) {
  const free = names.map((_name, index2) => index2).filter((index2) => !others.includes(index2));
  const weigh = (index2) => (sample[index2] ?? "").replace((pattern$710 ??= new RegExp("\\P{L}", "gu")), "").length;
  return free.toSorted((a, b) => weigh(b) - weigh(a))[0] ?? -1;
}
function foldHeader(cell) {
  return foldCase(cell.replace((pattern$711 ??= new RegExp("(?<=\\p{L}\\s?)\\([^()]{1,24}\\)", "gu")), "")).replace((pattern$712 ??= new RegExp("[^\\p{L}\\p{N}]+", "gu")), " ").trim();
}

// src/core/reading/over-heads.ts
function levelOver({ content, level }, above, words) {
  if (above > 0 && level > above) return above;
  return headsOver(content, words) && readSectionName(content, words) !== "decisions" ? level : 0;
}
function setDone(todo) {
  return todo.state === "open" ? { ...todo, state: "done" } : todo;
}

// src/core/reading/row-state.ts
var isTick = isOneOf(TICKS);
var WHOLE3$made;
function WHOLE3() {
  return WHOLE3$made ??= new RegExp("^\\s*100\\s?%\\s*$");
}
var CROSSED$made;
function CROSSED() {
  return CROSSED$made ??= new RegExp(String.raw`^\s*${NO_SIGN}\s*$`, "u");
}
var TICKED2$made;
function TICKED2() {
  return TICKED2$made ??= new RegExp("^(?:\\\\?\\[[xX]\\\\?\\]|☑)$", "u");
}
var LONGEST_STATE2 = 12;
function readRowState(cells, said, columns2, lexicon) {
  if (columns2.state >= 0) return readState2(cells[columns2.state] ?? "", columns2, lexicon);
  return isOver2(cells, columns2, lexicon) ? "done" : readState2(said, columns2, lexicon);
}
function readState2(cell, { isDone: isDone3 }, lexicon) {
  if (isTick(cell.trim()) || WHOLE3().test(cell)) return "done";
  if (isDone3 && CROSSED().test(cell)) return "open";
  return readStateLine(cell.replace((pattern$713 ??= new RegExp("^🟢\\s?", "u")), ""), lexicon.words) ?? "open";
}
function isOver2(cells, columns2, { words }) {
  return cells.some(
    (cell, index2) => ![columns2.task, columns2.owner, columns2.due, columns2.person].includes(index2) && (TICKED2().test(cell) || cell.length <= LONGEST_STATE2 && readStateLine(cell, words) === "done")
  );
}

// src/core/reading/fill-cells.ts
var isDitto = isOneOf(DITTO);
function fillCells(cells, above, { owner, task }) {
  return cells.map((cell, index2) => {
    const isLeft = index2 === owner && owner < task && cell === "" && holdsWord(cells[task] ?? "");
    return isLeft || isDitto(cell) ? above[index2] ?? cell : cell;
  });
}

// src/core/reading/guess-columns.ts
var MOST_ROWS3 = 40;
var FEWEST_WORDS5 = 2;
function guessColumns(all, lexicon) {
  const rows = all.slice(0, MOST_ROWS3);
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || rows.some(({ length }) => length !== width)) return null;
  const inside = { ...lexicon, inSection: true };
  const isSomebody2 = (cell) => {
    const names = cell.replace(MARKS2(), "").trim();
    return names !== "" && (areKnown(names, inside) || areOwners(names, inside, true));
  };
  const find3 = (holds) => Array.from({ length: width }, (_, index2) => index2).filter((index2) => rows.every((row) => holds(row[index2] ?? "")));
  const [owner = -1, ...others] = find3(isSomebody2);
  const [task = -1] = find3((cell) => splitWords(cell).length >= FEWEST_WORDS5 && !isSomebody2(cell) && !isDay3(cell));
  const [due = -1] = find3(isDay3);
  if (owner < 0 || others.length > 0 || task < 0) return null;
  return { task, isNamed: false, owner, due, state: -1, isDone: false, person: -1, isRecord: false };
}
function isDay3(cell) {
  return cell.length <= 20 && (pattern$714 ??= new RegExp("\\d{1,2}")).test(cell) && (pattern$715 ??= new RegExp("[\\p{L}./-]", "u")).test(cell);
}

// src/core/reading/table-header.ts
var MOST_CELLS4 = 60;
function splitRow(line) {
  const content = line.content.startsWith("||") ? line.content.replace((pattern$716 ??= new RegExp("\\|\\|", "g")), "|") : line.content;
  const cells = content.replace((pattern$717 ??= new RegExp("^\\||\\|\\s*$", "g")), "").split((pattern$718 ??= new RegExp("(?<!\\\\)\\|")), MOST_CELLS4);
  return cells.map((cell) => cell.replace((pattern$719 ??= new RegExp("\\\\\\|", "g")), "|").replace((pattern$720 ??= new RegExp("\\s+", "g")), " ").trim());
}
function findHeader2(lines, index2, { lexicon }, where) {
  const rows = [index2, index2 + 2, index2 + 3].map((at) => lines[at]).map((line) => line?.kind === "table" ? splitRow(line) : []);
  const [header = [], first2 = [], second = []] = rows;
  const isEmpty2 = header.every((cell) => cell === "") && first2.every((cell) => cell === "" || (pattern$721 ??= new RegExp("^\\*\\*.*\\*\\*$")).test(cell));
  const [names, sample] = isEmpty2 ? [first2, second] : [header, first2];
  const columns2 = findColumns(names, lexicon.words, where, sample);
  if (columns2 !== null || where === "section") return columns2;
  const inside = findColumns(names, lexicon.words, "section", sample);
  if (inside === null || isDecision(names[inside.task] ?? "", lexicon.words)) return null;
  if (inside.owner < 0) {
    const isNamed = announcesActions(names[inside.task] ?? "", lexicon.words);
    return isNamed && areTold(lines, index2 + 2, inside.task, lexicon) ? inside : null;
  }
  if (![sample, second].every((cells) => isSomebodys(cells, inside, lexicon))) return null;
  const isTold2 = inside.isNamed && [sample, second].every((cells) => tellsToDo(cells[inside.task] ?? "", lexicon.words));
  return isTold2 || isOfTasks2(names, inside, lexicon.words) || isHinted(lines, index2, lexicon.words) ? inside : null;
}
function findUnruled(lines, index2, lexicon) {
  const end2 = lines.findIndex(({ kind }, at) => at > index2 && kind !== "table");
  const block = lines.slice(index2, end2 < 0 ? void 0 : end2);
  const rows = block.filter((line) => !isRule(line)).map(splitRow);
  const [first2 = [], ...others] = rows;
  const isEmpty2 = first2.every((cell) => cell === "");
  const columns2 = isEmpty2 || isRule(block[1]) ? null : findColumns(first2, lexicon.words, "section", others[0]);
  if (columns2 !== null && columns2.owner >= 0) return { columns: columns2, isHeader: true };
  const guessed = guessColumns(isEmpty2 ? others : rows, lexicon);
  return guessed === null ? null : { columns: guessed, isHeader: isEmpty2 };
}
var MOST_ROWS4 = 40;
function areTold(lines, from, column, lexicon) {
  const below = lines.slice(from, from + MOST_ROWS4);
  const end2 = below.findIndex(({ kind }) => kind !== "table");
  const cells = below.slice(0, end2 < 0 ? void 0 : end2).map((line) => splitRow(line)[column] ?? "");
  const filled = cells.filter((cell) => holdsWord(cell) && findRemark(cell, lexicon.words) === null);
  const told2 = filled.map((cell) => splitCell(cell, lexicon, false).flatMap((part) => listTold2(part, lexicon)));
  return told2.flat().some((name) => !isCollective(name, lexicon)) && told2.filter((names) => names.length > 0).length * 2 >= filled.length;
}
function listTold2(part, lexicon) {
  const item = observeItem(part, null, { ...lexicon, inSection: true });
  const isTold2 = tellsOwner(item, lexicon) || item.ownerAt === "inside" && areKnown(item.owners.join(", "), lexicon);
  return isTold2 ? item.owners : [];
}
function isSomebodys(cells, { owner, due }, { words, ...rest }) {
  const names = (cells[owner] ?? "").replace(MARKS2(), "");
  return names !== "" && (areOwners(names, { ...rest, words, inSection: true }, false) || due >= 0 && isNick(names));
}
var NEAR3 = 8;
function isHinted(lines, index2, words) {
  for (let at = index2 - 1; at >= Math.max(0, index2 - NEAR3); at--) {
    const line = lines[at];
    if (line === void 0 || line.kind === "table" || line.kind === "bullet") return false;
    const hint = line.kind === "blank" ? null : findHint(lines, at, words);
    if (line.kind === "heading" || hint !== null) return hint !== null && hint !== "none";
  }
  return false;
}
function isRule(line) {
  return line?.kind === "table" && (pattern$722 ??= new RegExp("^[\\s|:-]+$")).test(line.content) && line.content.includes("-");
}

// src/core/reading/read-table.ts
var PROSE$made;
function PROSE() {
  return PROSE$made ??= new RegExp("\\p{Ll}{3}\\.\\s+\\p{L}", "u");
}
function readTables(lines, context, where = "section") {
  if (!lines.some(({ kind }) => kind === "table")) return [];
  const todos = [];
  let columns2 = null;
  let above = [];
  let head = NO_HEAD;
  for (const [index2, line] of lines.entries()) {
    if (line.kind === "heading") head = readHead(line, head, context);
    if (line.kind !== "table") {
      columns2 = null;
      continue;
    }
    const isHead2 = isRule(lines[index2 + 1]);
    const isFirst = isHead2 || lines[index2 - 1]?.kind !== "table" && !isRule(line);
    if (isHead2) columns2 = findHeader2(lines, index2, context, where);
    if (isFirst) above = [];
    if (isFirst && columns2 === null && where === "section") {
      const found2 = findUnruled(lines, index2, context.lexicon);
      columns2 = found2?.columns ?? null;
      if (found2?.isHeader === true) continue;
    } else if (isHead2 && columns2 !== null) continue;
    if (isRule(line)) continue;
    above = columns2 === null ? above : fillCells(splitRow(line), above, columns2);
    const own = contextOf(head.owners, context);
    const found = columns2 === null ? readNamedRow(line, own) : readItems(line, above, columns2, own);
    todos.push(...giveTo(head.owners, head.over > 0 ? found.map(setDone) : found));
  }
  return todos;
}
var NO_HEAD = { over: 0, owners: void 0 };
function readHead(line, { over }, { lexicon }) {
  const name = line.content.replace(MARKS2(), "").replace((pattern$723 ??= new RegExp("[:：]\\s*$")), "");
  return {
    over: levelOver(line, over, lexicon.words),
    owners: areKnown(name, lexicon) ? splitOwners(name, lexicon) : void 0
  };
}
function readNamedRow(line, context) {
  const [name = "", task = "", ...others] = splitRow(line);
  if (others.length > 0 || task === "" || !announcesActions(name, context.lexicon.words)) return [];
  const parts2 = splitCell(task, context.lexicon, false);
  const isTold2 = (part) => observeItem(withoutBox(part), null, { ...context.lexicon, inSection: true }).owners.length > 0;
  return parts2.filter(isTold2).flatMap((part) => readRow(line, [name, part], NAMED6, context));
}
var NAMED6 = {
  task: 1,
  isNamed: true,
  owner: -1,
  due: -1,
  state: -1,
  isDone: false,
  person: -1,
  isRecord: false
};
function readItems(line, cells, columns2, context) {
  const task = cells[columns2.task] ?? "";
  const isOwned = columns2.owner >= 0 && holdsWord(cells[columns2.owner] ?? "");
  const parts2 = splitCell(task, context.lexicon, isOwned);
  const replace3 = (part) => cells.map((cell, index2) => index2 === columns2.task ? part : cell);
  return parts2.flatMap((part) => readRow(line, replace3(part), columns2, context));
}
function readRow(line, cells, columns2, context) {
  const { lexicon } = context;
  const task = withoutBox(cells[columns2.task] ?? "");
  if (cells.filter((cell2) => cell2 !== "").every((cell2) => (pattern$724 ??= new RegExp("^\\*\\*[^*]+\\*\\*$")).test(cell2)) && findColumns(cells, lexicon.words, "section") !== null)
    return [];
  const marked2 = findState(takeComments(task).text.replace(BREAK(), " "), null, lexicon.words);
  const remark = findRemark(marked2.text, lexicon.words);
  if (!holdsWord(marked2.text) || remark === "placeholder" || remark === "nothing") return [];
  const cell = columns2.owner < 0 ? "" : cells[columns2.owner] ?? "";
  const known = cell === "" ? findKnownCell(cells, columns2, lexicon) : "";
  const item = cell === "" && known === "" ? observeItem(marked2.text, null, { ...lexicon, inSection: true }) : null;
  if (columns2.isRecord && item !== null && !isOrdered4(item, lexicon)) return [];
  const owners = item === null ? readOwners(cell === "" ? known : cell, lexicon) : item.owners;
  const told2 = item ?? observeItem(marked2.text, null, { ...lexicon, inSection: true });
  const isTheirs = told2.owners.every((name) => owners.includes(name));
  const titled = isTheirs ? told2.owners : [];
  if (PROSE().test(cell)) return [];
  const text = (item?.text ?? marked2.text).replace((pattern$725 ??= new RegExp("\\s+", "g")), " ").trim();
  const day = (columns2.due < 0 ? "" : cells[columns2.due] ?? "").replace((pattern$726 ??= new RegExp("^[[(](.*)[\\])]$")), "$1");
  const inTask = findDue(marked2.text, context);
  const due = day === "" ? inTask : findDueInCell(day, withYear(day, context));
  const said = readRowState(cells, due.due === null ? day : "", columns2, lexicon);
  const withheld = saysNoIssue(line.content) ? "no-issue" : owners.length === 0 && item?.marked !== true && context.unowned === "skip" ? "no owner" : null;
  context.note({
    line: line.number,
    words: line.content,
    taken: "task",
    convention: TABLE_ROW.name,
    owners,
    ownerFrom: item === null ? "in their column" : "in the words of the task",
    due: due.due,
    dueFrom: day === "" ? due.phrase ?? "" : day,
    withheld
  });
  return [
    {
      line,
      convention: TABLE_ROW.name,
      owners,
      text,
      // The task may say the same once more: `Write it by Friday | Ada | By Friday`.
      ...composeTitles(told2.marked && isTheirs ? told2.text : text, {
        owners: titled,
        due: inTask.due === due.due ? inTask : due,
        lexicon
      }),
      source: marked2.text.trim(),
      due,
      state: marked2.state === "open" ? said : marked2.state,
      items: [],
      withheld
    }
  ];
}
function isOrdered4({ ownerAt, marked: marked2, text }, { words }) {
  return marked2 || ownerAt === "inside" && tellsToDo(text, words);
}
function withYear(day, context) {
  const year = (pattern$727 ??= new RegExp("(?<!\\d)(?:19|20)\\d\\d(?!\\d)")).exec(day)?.[0];
  return context.meeting === null && year !== void 0 ? { ...context, meeting: `${year}-01-01` } : context;
}
function findKnownCell(cells, columns2, lexicon) {
  const others = cells.filter(
    (_cell, index2) => ![columns2.task, columns2.due, columns2.state, columns2.person].includes(index2)
  );
  return others.find((cell) => cell !== "" && areKnown(cell.replace(MARKS2(), ""), lexicon)) ?? "";
}

// src/core/reading/read-actions.ts
function readActions(sections7, lines, context) {
  const people = findPeopleAbove(sections7, lines, context.lexicon);
  return sections7.flatMap((section) => {
    const names = people.get(section.heading);
    const own = contextOf(names, context);
    const items = giveTo(names, [...readSection(section, own), ...readTables(section.lines, own)]);
    return section.kind === "actions" ? giveDue(findHeadDue(section.heading, context), items) : items;
  });
}

// src/core/reading/read-decisions.ts
var ORDERS = /* @__PURE__ */ new Set(["owner in front", "owner in the sentence"]);
function readDecisions(section, items, context) {
  const taken = /* @__PURE__ */ new Set();
  const readings = [];
  const todos = readSection(section, { ...context, note: (reading) => readings.push(reading), warn: () => void 0 });
  const decided = todos.filter((todo) => ORDERS.has(todo.convention) && !items.some((item) => saysAgain(todo, item)));
  for (const { line } of decided) taken.add(line.number);
  for (const reading of readings) if (taken.has(reading.line)) context.note(reading);
  return decided;
}
var TELLING2 = 5;
function saysAgain(decision, item) {
  const owners = new Set(item.owners.map(foldName));
  const listWords5 = (text) => (foldText(text).match((pattern$728 ??= new RegExp("\\p{L}+", "gu"))) ?? []).filter((word) => word.length >= TELLING2);
  const words = new Set(listWords5(item.title));
  return decision.owners.some((owner) => owners.has(foldName(owner))) && listWords5(decision.title).some((word) => words.has(word) && !owners.has(word));
}

// src/core/languages/agenda-words.ts
var PLANS = findsWord(
  list(
    `agenda, agendas, tagesordnung, traktanden, ordre du jour, orden del d\xEDa, ordem de trabalhos, pauta,
    ordine del giorno, ordinea de zi, porz\u0105dek obrad, \u8B70\u984C, \u30A2\u30B8\u30A7\u30F3\u30C0, \u8BAE\u7A0B, \u8B70\u7A0B, \uC548\uAC74, \uC758\uC81C`
  )
);
var TOPICS2 = list(
  `topics, topic, proposed topics, suggested topics, meeting topics, parking lot, discussion topics, topics for discussion, discussion items, items for discussion, talking points,
  new business, old business, themen, punkte, sujets, temas, argomenti, onderwerpen, tematy, subiecte`
);
var topics4 = remember(() => new Set(TOPICS2.map(foldCase)));
var MOST_WORDS8 = 5;
function namesAgenda(name) {
  return topics4().has(name) || name.split(" ", MOST_WORDS8 + 1).length <= MOST_WORDS8 && PLANS.test(name);
}
var TALKING = list(
  `discuss, present, introduce, announce, share, show, demo, talk, explain, recap, propose, raise, report, update, review,
  brainstorm, debate, welcome, summarise, summarize, walk, go, cover, consider, revisit, vote, decide, approve, check`
);
var talking = remember(() => new Set(TALKING.map(foldCase)));
function isDoneInMeeting(verb) {
  return talking().has(foldCase(verb));
}
var MINUTES4 = findsWord(
  list(
    `minutes, meeting notes, meeting recording, protokoll, sitzungsprotokoll, compte rendu, compte-rendu, proc\xE8s-verbal,
    acta, minuta, ata, verbale, notulen, proces-verbal, protok\xF3\u0142, \u8B70\u4E8B\u9332, \u4F1A\u8BAE\u7EAA\u8981, \u6703\u8B70\u7D00\u8981, \uD68C\uC758\uB85D`
  )
);
function isAboutMinutes(task) {
  return MINUTES4.test(task);
}

// src/core/reading/agenda-topics.ts
function levelOfAgenda({ content, level }, above, words) {
  if (above > 0 && level > above) return above;
  const name = foldSectionName(content);
  const isOther = readSectionName(content, words) ?? "other";
  return isOther === "other" && namesAgenda(name) ? level : 0;
}
function isTalkedOf({ content }, words) {
  return isDoneInMeeting((pattern$729 ??= new RegExp("^\\p{L}+", "u")).exec(content)?.[0] ?? "") && findJoint(content, words) === null;
}
var LINK4$made;
function LINK4() {
  return LINK4$made ??= new RegExp("^\\[[^[\\]]*\\]\\([^()\\s]*\\)\\W*$", "u");
}
function isAgendaTopic({ box }, { text, marked: marked2, explicit }, words) {
  if (box === null || marked2 || !explicit) return false;
  if (LINK4().test(text)) return true;
  if (findJoint(` ${text}`, words) !== null) return false;
  const verb = (pattern$730 ??= new RegExp("^\\p{L}+", "u")).exec(text)?.[0] ?? "";
  return findVerbForm(text, words) !== "told" || isDoneInMeeting(verb);
}
function isGivenTo(line, about) {
  if (line.box === null) return false;
  const lexicon = { ...about.lexicon, inSection: true };
  const { owners, ownerAt, text } = observeItem(line.content, line.box, lexicon);
  const task = findJoint(text, lexicon.words)?.after ?? "";
  if (ownerAt !== "inside" || !owners.every((name) => areKnown(name, lexicon))) return false;
  const verb = (pattern$731 ??= new RegExp("^\\p{L}+", "u")).exec(task)?.[0] ?? "";
  return findVerbForm(task, lexicon.words) === "told" && !isDoneInMeeting(verb);
}

// src/core/reading/attendance-boxes.ts
var LABEL_LEVEL2 = 8;
function levelOfAttendance(line, above, words) {
  if (line.kind === "heading") {
    if (above > 0 && line.level > above) return above;
    return announcesAttendance(line.content, words) ? line.level : 0;
  }
  if (line.box !== null || line.kind === "blank" || above > 0 && above < LABEL_LEVEL2) return above;
  return (pattern$732 ??= new RegExp("[:：][*_]{0,3}$")).test(line.content) && announcesAttendance(line.content, words) ? LABEL_LEVEL2 : 0;
}
var ASIDES2$made;
function ASIDES2() {
  return ASIDES2$made ??= new RegExp("\\([^()]*\\)|@[\\w-]+|[,;&/\\s]", "g");
}
function isAttendance({ box, content }, { text, marked: marked2 }, words) {
  return box !== null && !marked2 && content.startsWith("@") && text.replace(ASIDES2(), "") === "" && !text.split("(").some((inside) => findJoint(` ${inside}`, words) !== null);
}

// src/core/reading/read-boxes.ts
var PLACE = {
  inside: "elsewhere",
  isReview: false,
  isRecord: false,
  topics: "none",
  evidence: {
    isTalk: () => false,
    isOfTasks: () => false,
    isOfRoles: () => false,
    isOfOrders: () => false,
    asksOften: () => false
  },
  above: null
};
var LINKED5$made;
function LINKED5() {
  return LINKED5$made ??= new RegExp("^(?:#?\\d+\\W+)?\\[[^\\]]*\\]\\([^()\\s]*\\)\\W*$|^#?\\d+\\b|[?？]\\W*$", "u");
}
function readBoxes(blocks, about, hasSections) {
  if (blocks.length === 0) return [];
  const context = { ...about, lexicon: { ...about.lexicon, inSection: true }, observed: /* @__PURE__ */ new WeakMap() };
  const seen = blocks.map((lines) => seeBox(lines, context));
  const outer = seen.filter(
    ({ numbers }, index2) => !seen.slice(Math.max(0, index2 - NEAR4), index2).some((above) => above.numbers.includes(numbers[0] ?? 0))
  );
  const isOfTasks3 = outer.filter(({ kind }) => kind !== null).length * 3 >= outer.length * 2;
  const areShared2 = outer.filter(({ kind }) => kind === "owned" || kind === "told").length >= ENOUGH9;
  const counts = (kind) => kind === "owned" || isOfTasks3 && (kind === "told" || !hasSections || areShared2);
  const taken = /* @__PURE__ */ new Set();
  return seen.flatMap(({ branch, kind, numbers }) => {
    if (branch === void 0 || taken.has(branch.line.number) || kind === null || !counts(kind)) return [];
    for (const number of numbers) taken.add(number);
    return readBlock2(branch, PLACE, context).filter(({ line }) => line === branch.line);
  });
}
var ENOUGH9 = 2;
var NEAR4 = 20;
var MENTION5$made;
function MENTION5() {
  return MENTION5$made ??= new RegExp(`^@(?:[\\w.-]+\\s?@)*[${UNSPACED}]`, "u");
}
var ENDS_UNSPACED$made;
function ENDS_UNSPACED() {
  return ENDS_UNSPACED$made ??= new RegExp(`[${UNSPACED}]\\W*$`, "u");
}
var SIGNED4$made;
function SIGNED4() {
  return SIGNED4$made ??= new RegExp("\\s\\[name=[^[\\]=]{2,60}\\][.\\s]*$");
}
function seeBox(lines, context) {
  const [branch] = buildTree(lines, () => false);
  const kind = branch === void 0 ? null : findKind2(branch, observeBlock(branch, context), context);
  return { branch, numbers: lines.map(({ number }) => number), kind };
}
function findKind2({ line }, item, context) {
  const { lexicon } = context;
  if (LINKED5().test(item.text.trim()) || LINKED5().test(line.content.trim())) return null;
  const isKnown = item.owners.length > 0 && areKnown(item.owners.join(", "), lexicon);
  if (item.ownerAt === "inside") return isKnown ? "owned" : null;
  if (isKnown && item.ownerAt === "behind" && findDue(line.content, context).due !== null) return "owned";
  if (MENTION5().test(line.content) && item.owners.length > 0) return "owned";
  if (item.ownerAt === "behind" && SIGNED4().test(line.content)) return "owned";
  const form = findVerbForm(item.text, lexicon.words);
  if (isKnown && (form === "named" || form === "needed") && ENDS_UNSPACED().test(item.text)) return "told";
  if (form !== "told" || (pattern$733 ??= new RegExp("^\\S+\\s\\p{Lu}\\S+\\W+\\p{Lu}", "u")).test(item.text)) return null;
  return item.owners.length === 0 ? "unowned" : isKnown ? "told" : null;
}

// src/core/reading/read-handed.ts
var HANDED2$made;
function HANDED2() {
  return HANDED2$made ??= new RegExp("^((?:(?!→|⇒|[-=]>).){3,200})(?:→|⇒|[-=]>)\\s*((?:(?!→|⇒|[-=]>).){1,60})$", "su");
}
var LEADS$made;
function LEADS() {
  return LEADS$made ??= new RegExp(String.raw`^(?:→|⇒|[-=]{1,3}>|${DRAWN_ARROW})\s*`);
}
var ARROW3$made;
function ARROW3() {
  return ARROW3$made ??= new RegExp(`\u2192|\u21D2|[-=]>|^${DRAWN_ARROW}`);
}
function mayHand({ kind, box, content }) {
  if (box !== null || kind !== "bullet" && kind !== "text") return false;
  if (kind === "bullet" && (pattern$734 ??= new RegExp("\\d")).test(content) && UNSPACED_ANY().test(content)) return true;
  return ARROW3().test(content) && (kind === "bullet" || LEADS().test(content));
}
function readHanded(lines, place3, about) {
  const context = { ...about, lexicon: { ...about.lexicon, inSection: true }, observed: /* @__PURE__ */ new WeakMap() };
  const { lexicon } = context;
  const [branch] = buildTree(lines, () => false);
  const whole = branch === void 0 ? "" : joinLines2([branch.line]);
  const led = LEADS().test(whole) ? findUnspacedOwner(whole.replace(LEADS(), ""), lexicon) : null;
  if (branch !== void 0 && led !== null && findVerbForm(led.rest, lexicon.words) === "told")
    return readBlock2(branch, place3, context);
  if (branch !== void 0 && led === null && isLed(whole, lexicon))
    return readBlock2(branch, { ...place3, isLed: true }, context);
  if (branch !== void 0 && isPromised(whole, context)) return readBlock2(branch, place3, context);
  if (branch !== void 0 && leads3(whole) && isSigned3(whole, observeBlock(branch, context), lexicon))
    return readBlock2(branch, place3, context);
  const [, before = "", names = ""] = HANDED2().exec(withoutDueAtEnd(whole, lexicon.words)) ?? [];
  if (branch === void 0 || names === "" || !isToDo2(before.trim(), lexicon)) return [];
  const { ownerAt, owners } = observeBlock(branch, context);
  const isHanded = ownerAt === "behind" ? areKnown(names.trim(), lexicon) : findUnspacedOwner(names, lexicon) !== null;
  return isHanded && owners.length > 0 ? readBlock2(branch, place3, context) : [];
}
function leads3(text) {
  return LEADS().test(text);
}
function isLed(text, lexicon) {
  if (!LEADS().test(text)) return false;
  const task = text.replace(LEADS(), "");
  const joint = findJoint(task, lexicon.words);
  const [, name = joint?.before ?? "", told2 = joint?.after ?? ""] = NAMED7().exec(task) ?? [];
  return name !== "" && areKnown(name, lexicon) && findVerbForm(told2, lexicon.words) === "told";
}
function isSigned3(text, { ownerAt, owners }, lexicon) {
  const isTheirs = ownerAt === "behind" && owners.every((owner) => areKnown(owner, lexicon));
  return isTheirs && isToDo2(text.replace(LEADS(), ""), lexicon);
}
var NAMED7$made;
function NAMED7() {
  return NAMED7$made ??= new RegExp("^([^:：]{2,60})[:：]\\s+(\\S.*)$", "su");
}
function isPromised(text, { lexicon, ...about }) {
  const who = (pattern$735 ??= new RegExp("\\d")).test(text) && UNSPACED_ANY().test(text) ? findUnspacedOwner(text, lexicon) : null;
  if (who === null || isSpeech(who.rest, lexicon.words)) return false;
  const { due } = findDue(who.rest, about);
  const isAhead2 = due !== null && about.meeting !== null && due >= about.meeting;
  return isAhead2 && findVerbForm(withoutDueAtEnd(who.rest, lexicon.words), lexicon.words) === "told";
}
function isToDo2(text, { words, isName }) {
  const form = findVerbForm(text, words);
  const isFormer = [1, 2, 3, 4].some((letters) => isName(text.slice(-letters)));
  const isThing2 = form === "named" && UNSPACED_END().test(text) && !isSpeech(text, words);
  return !isFormer && !isQuestion2(text, words) && (form === "told" || isThing2);
}
var UNSPACED_ANY$made;
function UNSPACED_ANY() {
  return UNSPACED_ANY$made ??= new RegExp(`[${UNSPACED}]`, "u");
}
var UNSPACED_END$made;
function UNSPACED_END() {
  return UNSPACED_END$made ??= new RegExp(`[${UNSPACED}]$`, "u");
}

// src/core/reading/read-marked-cells.ts
function readMarkedCells(line, context) {
  return splitRow(line).flatMap((cell) => {
    const { text: content, comments } = takeComments(cell.replace((pattern$736 ??= new RegExp("^(?:[-*+]\\s+|<br\\s*\\/?>)+", "i")), ""));
    const item = observeItem(content, null, { ...context.lexicon, inSection: false });
    const text = item.text.replace(BREAK(), " ").replace((pattern$737 ??= new RegExp("\\s+", "g")), " ").trim();
    if (!item.marked || text === "" || findRemark(text, context.lexicon.words) === "placeholder") return [];
    const due = findDue(text, context);
    return [
      {
        line,
        convention: "explicit marker",
        owners: item.owners,
        text,
        ...composeTitles(text, { owners: item.owners, due, lexicon: context.lexicon }),
        source: cell,
        due,
        state: item.state,
        items: [],
        withheld: saysNoIssue(comments) ? "no-issue" : null
      }
    ];
  });
}

// src/core/reading/read-elsewhere.ts
var MOST_LINES6 = 60;
var PLACE2 = {
  inside: "elsewhere",
  isReview: false,
  isRecord: false,
  topics: "none",
  evidence: {
    isTalk: () => false,
    isOfTasks: () => true,
    isOfRoles: () => false,
    isOfOrders: () => false,
    asksOften: () => false
  },
  above: null
};
function readElsewhere(written, about, hasSections) {
  const lines = written.map((line) => raiseDone(line));
  const context = { ...about, unowned: "issue" };
  const todos = [];
  let until = 0;
  const boxes = [];
  let isOther = false;
  let over = 0;
  let agenda = 0;
  let attendance = 0;
  for (const [index2, line] of lines.entries()) {
    if (line.kind === "heading") {
      isOther = readSectionName(line.content, about.lexicon.words) === "other";
      over = levelOver(line, over, about.lexicon.words);
      agenda = levelOfAgenda(line, agenda, about.lexicon.words);
    }
    attendance = levelOfAttendance(line, attendance, about.lexicon.words);
    if (index2 < until || line.kind === "blank" || line.kind === "code" || line.kind === "heading" && line.level < 7)
      continue;
    if (!mayBegin2(line, about)) {
      const isTopic4 = isOther && !isGivenTo(line, about) || agenda > 0 && isTalkedOf(line, about.lexicon.words);
      if (line.box !== null && !isTopic4) boxes.push(takeBlock2(lines, index2, context).flat());
      if (over === 0 && !isTopic4 && mayHand(line))
        todos.push(...readHanded(takeBlock2(lines, index2, context).flat(), PLACE2, about));
      continue;
    }
    if (line.kind === "table") {
      todos.push(...readMarkedCells(line, context));
      continue;
    }
    const begin = joinWrapped(lines, index2, until, about.lexicon) ?? line;
    const block = takeBlock2(lines, index2, context, begin);
    if (line.box !== null && !isOther && !block.some((own) => isExplicit(own, context))) {
      boxes.push(block.flat());
      continue;
    }
    if (attendance > 0 && isAttendance(line, observeLine(line, context), about.lexicon.words)) continue;
    if (agenda > 0 && isAgendaTopic(line, observeLine(line, context), about.lexicon.words)) continue;
    const found = block.flatMap((own) => readOne(own, context));
    todos.push(...over > 0 ? found.map(setDone) : found);
    if (found.length > 0) until = index2 + (block.at(-1)?.length ?? 1);
  }
  return [...todos, ...readBoxes(boxes, about, hasSections)];
}
function mayBegin2(line, { lexicon }) {
  return hasKeyword(line) || mayHoldMarker(line.raw, lexicon.words);
}
function isExplicit([first2], context) {
  return first2 !== void 0 && observeLine(first2, context).explicit;
}
function readOne(lines, context) {
  const [branch] = buildTree(lines, () => false);
  if (branch === void 0) return [];
  const item = observeLine(branch.line, context);
  if (!item.explicit) {
    context.note({
      line: branch.line.number,
      words: branch.line.content,
      taken: NO_SECTION.taken,
      convention: NO_SECTION.name,
      owners: [],
      ownerFrom: "",
      due: null,
      dueFrom: "",
      withheld: null
    });
    return [];
  }
  return readBlock2(branch, PLACE2, context);
}
var COMMAND$made;
function COMMAND() {
  return COMMAND$made ??= new RegExp("^#[a-z]{2,12}\\b");
}
var headsDecision = wordTest(({ sections: sections7 }) => sections7.decisions);
var SPEAKER2$made;
function SPEAKER2() {
  return SPEAKER2$made ??= new RegExp("^[*_]{0,3}([^:*_]{1,40})[*_]{0,3}:[*_]{0,3}\\s");
}
function takeBlock2(lines, index2, context, first2 = lines[index2]) {
  if (first2 === void 0) return [];
  const text = first2.kind === "heading" ? changeLine(first2, { kind: "text", level: 0 }) : first2;
  const parts2 = cutAtMarkers(text, context);
  const more = [];
  for (const line of lines.slice(index2 + 1, index2 + MOST_LINES6)) {
    const isMarked = beginsMarked(line, context);
    const isMore = line.kind === "bullet" ? (line.indent > first2.indent || first2.kind !== "bullet") && !(isMarked && first2.kind !== "bullet") : isQuoted(line, first2) || line.kind === "text" && !isMarked && !beginsOther(line, context) && !(leads3(line.content) && leads3(first2.content));
    if (!isMore) break;
    more.push(line);
  }
  return parts2.map((part, number) => number === parts2.length - 1 ? [part, ...more] : [part]);
}
function beginsOther({ content }, { lexicon }) {
  const label2 = SPEAKER2().exec(content)?.[1] ?? "";
  return areKnown(label2, lexicon) || headsDecision(lexicon.words)(label2) || isLed(content, lexicon);
}
function isQuoted(line, first2) {
  return line.kind === "code" && first2.kind === "bullet" && line.indent > first2.indent;
}
function beginsMarked(line, context) {
  const { lexicon } = context;
  if (line.kind !== "bullet" && line.kind !== "text") return false;
  if (COMMAND().test(line.content)) return true;
  if (!mayBegin2(line, { lexicon })) return false;
  if (line.box !== null && line.content.startsWith("@")) return true;
  return findMarker(withoutSign(line.content), { ...lexicon, inSection: false }) !== null || findMarkerInside(line.content, lexicon) !== null || // `[ACTION: write it](https://…)`.
  (pattern$738 ??= new RegExp("^[*_]{0,3}\\[")).test(line.content) && observeLine(line, context).marked;
}

// src/core/reading/find-rosters.ts
var [FEWEST_PEOPLE, FEWEST_TASKS] = [3, 4];
var [FEWEST_KNOWN, FEWEST_BOXES] = [2, 3];
var BOLD_LEVEL3 = 7;
var LONGEST_NAME3 = 80;
function findRosters(lines, sections7, { lexicon }) {
  const taken = new Set(sections7.flatMap(({ heading, lines: own }) => [heading, ...own].map(({ number }) => number)));
  const about = { ...lexicon, inSection: true };
  const found = [];
  let above = "";
  for (let index2 = 0; index2 < lines.length; index2++) {
    const line = lines[index2];
    if (line === void 0 || taken.has(line.number)) continue;
    if (isHeading(line)) above = line.content;
    const shares = readShares(index2, lines, about);
    const until = shares.at(-1)?.until ?? index2;
    if (areShared(shares, about) && !saysOtherwise(above, lexicon.words))
      found.push({
        heading: changeLine(line, { kind: "heading", level: 1, content: "" }),
        kind: "actions",
        from: "heading",
        lines: lines.slice(index2, until)
      });
    index2 = Math.max(index2, until - 1);
  }
  return found;
}
function readShares(from, lines, lexicon) {
  const shares = [];
  let index2 = from;
  for (; ; ) {
    const share = readShare(index2, lines, lexicon);
    if (share === null) return shares;
    shares.push(share);
    index2 = share.until;
  }
}
function readShare(index2, lines, lexicon) {
  const name = headsList(index2, lines) ? readName2(lines[index2], lexicon) : null;
  if (name === null) return null;
  const told2 = [];
  let isOfBoxes = true;
  let until = index2 + 1;
  let margin = Infinity;
  for (; until < lines.length; until++) {
    const line = lines[until];
    if (line === void 0 || line.kind === "heading" || line.kind === "table") break;
    if (line.kind === "text" && (told2.length === 0 || lines[until - 1]?.kind === "blank")) break;
    if (line.kind !== "bullet") continue;
    margin = Math.min(margin, line.indent);
    if (line.indent !== margin) continue;
    told2.push(isOrder5(line.content, lexicon));
    isOfBoxes &&= line.box !== null;
  }
  return told2.length === 0 || isHeading(lines[index2]) && !isOfBoxes ? null : { name, until, told: told2, isOfBoxes };
}
function headsList(index2, lines) {
  const own = lines[index2]?.kind;
  if (own !== "text" && own !== "heading") return false;
  for (let at = index2 + 1; at < lines.length; at++) {
    const kind = lines[at]?.kind;
    if (kind !== "blank" && kind !== "code") return kind === "bullet";
  }
  return false;
}
function isOrder5(text, { words }) {
  const [verb = ""] = (pattern$739 ??= new RegExp("^\\p{L}+", "u")).exec(text) ?? [];
  return isVerb(verb, words) && findVerbForm(text, words) === "told" && !isSpeech(text, words);
}
function readName2(line, lexicon) {
  if (line === void 0 || line.box !== null || line.content.length > LONGEST_NAME3) return null;
  if (line.kind !== "heading" && !(line.kind === "text" && (pattern$740 ??= new RegExp("[:：]\\W*$")).test(line.content))) return null;
  const name = line.content.replace((pattern$741 ??= new RegExp("[*_]+|[:：]\\W*$", "g")), "").replace((pattern$742 ??= new RegExp("\\s\\([^()]*\\)$")), "").trim();
  const isNamed = areKnown(name, lexicon) || isCollective(name, lexicon);
  if (isHeading(line)) return isNamed ? name : null;
  return isNamed || areOwners(name, lexicon, false) && !holdsTopic(name, lexicon.words) ? name : null;
}
function isHeading(line) {
  return line?.kind === "heading" && line.level < BOLD_LEVEL3;
}
function areShared(shares, lexicon) {
  const names = new Set(shares.map(({ name }) => name));
  const told2 = shares.flatMap((share) => share.told);
  const known = shares.filter(({ name }) => areKnown(name, lexicon));
  const areBoxes = known.length >= FEWEST_KNOWN && shares.every(({ isOfBoxes }) => isOfBoxes);
  if (areBoxes && names.size === shares.length && told2.length >= FEWEST_BOXES) return true;
  return names.size >= FEWEST_PEOPLE && names.size === shares.length && told2.length >= FEWEST_TASKS && told2.filter(Boolean).length * 5 >= told2.length * 4 && [...names].some((name) => areKnown(name, lexicon) && splitOwners(name, lexicon).length > 0);
}

// src/core/reading/topics.ts
var LONGEST9 = 400;
var SIGN4$made;
function SIGN4() {
  return SIGN4$made ??= new RegExp(String.raw`#\d|\/\d|[A-Z]-\d|\b${either(TICKETS)} \d`);
}
var TICKET$made;
function TICKET() {
  return TICKET$made ??= new RegExp(
  String.raw`(?:\b${either(TICKETS)} #?|#|\/(?:issues|pulls?|merge_requests|discussions)\/)(\d{1,9})\b|\b([A-Z][A-Z\d]{1,14}-\d{1,9})\b`,
  "g"
);
}
function findTopics(lines, isItem) {
  if (!lines.some(({ raw }) => SIGN4().test(raw))) return /* @__PURE__ */ new Map();
  const first2 = lines.find(({ kind }) => kind === "heading");
  const above = /* @__PURE__ */ new Map();
  const root = { depth: 0, above: null, topic: null, siblings: /* @__PURE__ */ new Map() };
  let head = root;
  let isApart3 = true;
  for (const line of lines) {
    if (line.kind === "blank") isApart3 = true;
    if (line.kind === "blank" || line.kind === "code") continue;
    const depth = measureDepth(line, head, isApart3);
    isApart3 = line.kind === "heading";
    while (head.depth >= depth && head.above !== null) head = head.above;
    above.set(line.number, head);
    if (depth === Infinity) continue;
    const topic = line === first2 || isItem(line) ? null : readTopic(line.content);
    if (topic !== null) addSibling(head, depth, topic);
    head = { depth, above: head, topic, siblings: /* @__PURE__ */ new Map() };
  }
  return new Map([...above].flatMap(([number, one]) => climb(one, number)));
}
function measureDepth({ kind, level, indent }, head, isApart3) {
  if (kind === "heading") return level;
  if (kind === "bullet") return 9 + indent;
  return kind === "table" || !isApart3 && head.depth > 8 ? Infinity : 8;
}
function addSibling({ siblings }, depth, { tickets }) {
  const named = siblings.get(depth);
  const [ticket = ""] = tickets;
  if (named === void 0) siblings.set(depth, /* @__PURE__ */ new Set([ticket]));
  else named.add(ticket);
}
function climb(head, number) {
  for (let one = head; one !== null; one = one.above)
    if (one.topic !== null && areTickets(one.above?.siblings.get(one.depth))) return [[number, one.topic]];
  return [];
}
function areTickets(named = /* @__PURE__ */ new Set()) {
  return named.size > 1 && [...named].some((ticket) => !(Number(ticket) <= named.size));
}
function readTopic(content) {
  const head = content.slice(0, LONGEST9);
  if (!SIGN4().test(head)) return null;
  const tickets = [...head.matchAll(TICKET())].map(([, number, name = ""]) => number ?? name.toLowerCase());
  if (tickets.length === 0) return null;
  const words = foldCase(head.replace((pattern$743 ??= new RegExp("https?:\\/\\/\\S+", "g")), " ").replace(TICKET(), " "));
  return { tickets: [...new Set(tickets)], words: joinSpaces(words.replace((pattern$744 ??= new RegExp("[^\\p{L}]", "gu")), " ")) };
}
function areOfTwoTickets(a, b) {
  return a !== null && b !== null && !a.tickets.some((ticket) => b.tickets.includes(ticket));
}
function areOfTwoTopics(a, b) {
  return areOfTwoTickets(a, b) && (a?.words === "" || a?.words !== b?.words);
}

// src/core/reading/join-twins.ts
var ENOUGH10 = 3;
var ENOUGH_ALIKE = 2;
var MOST4 = 60;
function joinTwins(todos, listOf) {
  const kept = [];
  const byOwners = /* @__PURE__ */ new Map();
  for (const todo of todos) {
    const owners = todo.owners.map(foldName).toSorted().join();
    if (owners === "") {
      kept.push(todo);
      continue;
    }
    const own = { todo, list: listOf(todo), ...takeFacts(todo) };
    const group = byOwners.get(owners) ?? [];
    const at = group.findIndex((other) => areTwins(other, own));
    const twin = group[at];
    if (twin === void 0) {
      byOwners.set(owners, [...group.slice(-MOST4), own]);
      kept.push(todo);
      continue;
    }
    if (twin.list < 0) {
      kept[kept.indexOf(twin.todo)] = { ...twin.todo, state: todo.state };
      continue;
    }
    kept.splice(kept.indexOf(twin.todo), 1);
    kept.push(todo);
    byOwners.set(owners, [...group.filter((other) => other !== twin), own]);
  }
  return kept;
}
function takeFacts({ title: title2 }) {
  const words = foldText(title2).match((pattern$745 ??= new RegExp("[\\p{L}\\p{N}]+", "gu"))) ?? [];
  const numbers = words.filter((word) => (pattern$746 ??= new RegExp("\\p{N}", "u")).test(word)).toSorted();
  return { words: new Set(words.filter((word) => !isSmallWord(word))), numbers: numbers.join(" ") };
}
function areTwins(above, below) {
  if (above.list === below.list || above.numbers !== below.numbers) return false;
  if (above.todo.state !== "open" && below.todo.state === "open") return false;
  const day = below.todo.due.due;
  if (day !== null && day !== above.todo.due.due || areOfTwoTickets(above.todo.topic, below.todo.topic)) return false;
  const [few, many] = above.words.size < below.words.size ? [above.words, below.words] : [below.words, above.words];
  const isEnough = few.size >= (few.size === many.size ? ENOUGH_ALIKE : ENOUGH10);
  return isEnough && [...few].every((word) => many.has(word));
}

// src/core/reading/summary-lists.ts
var MARKED3 = "explicit marker";
var TELLING3 = 4;
var ENOUGH_TELLING = 2;
function findSummary(todos) {
  const marks3 = todos.filter(({ convention }) => convention === MARKED3);
  const last = marks3.at(-1)?.line.number ?? Infinity;
  const list2 = todos.filter(({ convention, line }) => convention !== MARKED3 && line.number > last);
  if (marks3.length === 0 || list2.length === 0) return /* @__PURE__ */ new Map();
  const isAll = list2.length === marks3.length && list2.length + marks3.length === todos.length;
  const like = isAll ? pair(marks3, list2, isLike) : /* @__PURE__ */ new Map();
  return like.size === list2.length ? like : pair(marks3, list2, saysAll);
}
function findRetold(todos) {
  const told2 = todos.filter(({ convention, line }) => convention === MARKED3 && isTaken(line.content));
  const list2 = told2.length === 0 ? [] : todos.filter(({ convention }) => convention !== MARKED3);
  const isListed = (todo) => {
    const facts = takeFacts2(todo);
    return list2.some((item) => item.line.number > todo.line.number && isLike(takeFacts2(item), facts));
  };
  return new Set(told2.filter(isListed));
}
function pair(marks3, list2, isSame) {
  const left = marks3.map((mark) => ({ mark, facts: takeFacts2(mark) }));
  const pairs = /* @__PURE__ */ new Map();
  for (const todo of list2) {
    const facts = takeFacts2(todo);
    const at = left.findIndex((one) => isSame(one.facts, facts));
    const found = at < 0 ? void 0 : left.splice(at, 1)[0];
    if (found !== void 0) pairs.set(todo, found.mark);
  }
  return pairs;
}
function takeFacts2({ owners, title: title2, due }) {
  const words = (foldText(title2).match((pattern$747 ??= new RegExp("\\p{L}+", "gu"))) ?? []).filter((word) => word.length >= TELLING3);
  return { owners: owners.map(foldName).toSorted().join(), words: new Set(words), due: due.due };
}
function isLike(mark, { owners, words }) {
  if (mark.owners === "" || mark.owners !== owners) return false;
  return [...words].filter((word) => mark.words.has(word)).length >= ENOUGH_TELLING;
}
function saysAll(mark, { owners, words, due }) {
  if (mark.owners === "" || mark.owners !== owners || due !== null && due !== mark.due) return false;
  const [few, many] = mark.words.size < words.size ? [mark.words, words] : [words, mark.words];
  return few.size >= ENOUGH_TELLING && [...few].every((word) => many.has(word));
}

// src/core/reading/without-repeats.ts
var NUMBER4$made;
function NUMBER4() {
  return NUMBER4$made ??= new RegExp("^[\\W_]*\\p{L}[\\p{L} -]{1,20}\\s*#?(\\d{1,6}(?:[.-]\\d{1,4}){0,4})(?:\\]\\([^()\\s]*\\))?[*_]{0,3}\\s*[:：]", "u");
}
var BEGINNING7 = 30;
var ENOUGH_WORDS = 3;
function withoutRepeats(todos) {
  const numbers = /* @__PURE__ */ new Set();
  const marked2 = /* @__PURE__ */ new Map();
  const listed2 = /* @__PURE__ */ new Map();
  const unowned = /* @__PURE__ */ new Map();
  const kept = [];
  const retold = findRetold(todos);
  const own = retold.size === 0 ? todos : todos.filter((todo) => !retold.has(todo));
  const again = findSummary(own);
  for (const todo of own) {
    const above = again.get(todo);
    if (above !== void 0) {
      replace2(kept, above, sayLater(above, todo));
      continue;
    }
    const title2 = foldText(todo.title);
    const key = `${title2} ${todo.owners.map(foldName).toSorted().join()}`;
    const said = unowned.get(title2);
    const first2 = said === void 0 ? void 0 : kept[said];
    const isMarked = todo.convention === MARKED3;
    const isAgain = (topics5 = []) => topics5.some((topic) => !areOfTwoTickets(topic, todo.topic));
    if (isAgain(marked2.get(key)) || isMarked && isAgain(listed2.get(key)) || isNumberedAgain(todo, numbers)) continue;
    if (said !== void 0 && first2?.owners.length === 0 && splitWords(title2).length >= ENOUGH_WORDS) {
      kept[said] = { ...first2, owners: todo.owners, due: first2.due.due === null ? todo.due : first2.due };
      note(marked2, key, todo);
      continue;
    }
    note(isMarked ? marked2 : listed2, key, todo);
    if (isMarked && todo.owners.length === 0) unowned.set(title2, kept.length);
    kept.push(todo);
  }
  return kept;
}
function sayLater(first2, later) {
  return { ...first2, state: later.state === "open" ? first2.state : later.state };
}
function replace2(kept, one, other) {
  const at = kept.indexOf(one);
  if (at >= 0) kept[at] = other;
}
function note(seen, key, { topic }) {
  const topics5 = seen.get(key);
  if (topics5 === void 0) seen.set(key, [topic]);
  else topics5.push(topic);
}
function isNumberedAgain({ line, text, convention }, seen) {
  const number = convention === MARKED3 ? NUMBER4().exec(line.content)?.[1] : void 0;
  if (number === void 0) return false;
  const numbered3 = `${number} ${foldText(text).slice(0, BEGINNING7)}`;
  if (seen.has(numbered3)) return true;
  seen.add(numbered3);
  return false;
}

// src/core/reading/turns.ts
var TURN$made;
function TURN() {
  return TURN$made ??= new RegExp("^\\s{0,3}(?:\\*\\*|__)(\\p{Lu}[^*_:：]{0,39}?)\\s*[:：]?(?:\\*\\*|__)[:：]?(?:\\s*[[(]?\\d[\\d:.]*[\\])]?(?:\\([^()]*\\))?)?\\s*$", "u");
}
var MOST_WORDS9 = 4;
var MANY4 = 3;
function withoutTurns(sections7, lines) {
  const talk = findTurns(lines, new Set(sections7.map(({ heading }) => heading.number)));
  if (talk.size === 0) return sections7;
  return sections7.map((section) => ({ ...section, lines: section.lines.filter(({ number }) => !talk.has(number)) }));
}
function findTurns(lines, heads2) {
  const talk = /* @__PURE__ */ new Set();
  for (const part of splitAtHeads(lines, heads2)) {
    const turns2 = part.flatMap((line, index2) => {
      const name = heads2.has(line.number) ? null : readTurn(line);
      return name === null ? [] : [{ name, index: index2 }];
    });
    if (!areTurns(turns2.map(({ name }) => name))) continue;
    for (const { number } of part.slice(turns2[0]?.index)) talk.add(number);
  }
  return talk;
}
function readTurn({ kind, raw }) {
  if (kind !== "heading" && kind !== "text") return null;
  const name = TURN().exec(raw.slice(0, 120))?.[1];
  return name === void 0 || splitWords(name).length > MOST_WORDS9 ? null : foldName(name);
}
function areTurns(names) {
  const counts = /* @__PURE__ */ new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const again = [...counts.values()].filter((count) => count > 1);
  return again.length > 1 || counts.size > 1 && again.some((count) => count >= MANY4) || takesTurns(names, again.length);
}
function takesTurns(names, again) {
  const last = names.at(-1) ?? "";
  return again > 0 && names.indexOf(last) < names.length - MANY4 && new Set(names).size >= MANY4;
}
function splitAtHeads(lines, heads2) {
  const parts2 = [[]];
  for (const line of lines) {
    const isHead2 = heads2.has(line.number) || line.kind === "heading" && (pattern$748 ??= new RegExp("^\\s{0,3}#")).test(line.raw);
    if (isHead2) parts2.push([]);
    parts2.at(-1)?.push(line);
  }
  return parts2;
}

// src/core/reading/text-columns.ts
var GAP3$made;
function GAP3() {
  return GAP3$made ??= new RegExp("\\t+\\s*|\\s{2,}|\\.{4,}");
}
var MOST_CELLS5 = 20;
var LONGEST_NAME4 = 60;
var SIGNS2$made;
function SIGNS2() {
  return SIGNS2$made ??= new RegExp("^[\\s=+-]+$");
}
function raiseColumns(lines, lexicon, where = "section") {
  if (!lines.some((line) => isSpaced(line))) return lines;
  let inTable = false;
  return lines.flatMap((line, index2) => {
    if (!inTable && isSpaced(line)) {
      inTable = isHeader2(splitCells2(line), lexicon, where);
      if (inTable) return [makeRow(line), changeLine(line, { kind: "table", content: "| --- |" })];
      const before = lines[index2 - 1];
      const isFirst = before === void 0 || !isSpaced(before);
      inTable = where === "section" && isFirst && tellsAll(takeRun(lines, index2), lexicon);
      return [inTable ? makeRow(line) : line];
    }
    if (!inTable) return [line];
    if (line.kind !== "blank" && SIGNS2().test(line.raw)) return [];
    inTable = isSpaced(line);
    return [inTable ? makeRow(line) : line];
  });
}
function isSpaced({ kind, raw, content }) {
  return (kind === "text" || kind === "bullet" && raw.trim() === content) && GAP3().test(raw.trim());
}
function takeRun(lines, from) {
  const end2 = lines.findIndex((line, index2) => index2 > from && !isSpaced(line));
  return lines.slice(from, end2 < 0 ? void 0 : end2);
}
function splitCells2({ raw }) {
  return raw.trim().split(GAP3(), MOST_CELLS5).map((cell) => cell.trim()).filter((cell, index2) => index2 === 0 || cell !== "");
}
function isHeader2(cells, { words }, where) {
  if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST_NAME4)) return false;
  const columns2 = findColumns(cells, words, where);
  return columns2 !== null && columns2.task >= 0 && columns2.owner >= 0;
}
function tellsAll(lines, lexicon) {
  return guessColumns(lines.map(splitCells2), lexicon) !== null;
}
function makeRow(line) {
  const cells = splitCells2(line).map((cell) => cell.replace((pattern$749 ??= new RegExp("\\|", "g")), String.raw`\|`));
  return changeLine(line, { kind: "table", content: `| ${cells.join(" | ")} |` });
}

// src/core/reading/unescape.ts
var LIST4$made;
function LIST4() {
  return LIST4$made ??= new RegExp("^\\s*(?:>\\s*)?\\\\[-*+]\\s|^\\s*(?:[-*+]\\s+)?\\\\\\[[ xX]?\\\\\\]");
}
var HIDING$made;
function HIDING() {
  return HIDING$made ??= new RegExp("^[*_]{0,3}\\\\[[(]|@[\\w-]+\\\\_");
}
function unescapeLine(line) {
  if (!line.raw.includes("\\") || line.kind === "code" || line.kind === "table") return line;
  if (LIST4().test(line.raw)) {
    const [plain2] = scanLines([line.raw.replace(ESCAPE(), "$1")], line.number);
    return plain2 === void 0 ? line : changeLine(plain2, { raw: line.raw });
  }
  return HIDING().test(line.content) ? changeLine(line, { content: line.content.replace(ESCAPE(), "$1") }) : line;
}

// src/core/reading/read-note.ts
var MOST_TODOS = 2e3;
function readNote(file, settings) {
  const minutes = readMinutes(file, settings.dates);
  const problems = [...minutes.problems];
  const warn = (line, message) => {
    problems.push({ severity: "warning", note: file.path, line: line.number, column: line.column, message });
  };
  const readings = [];
  const lexicon = createLexicon(
    settings,
    minutes.participants,
    minutes.meetings.flatMap(({ lines }) => lines)
  );
  const found = minutes.meetings.flatMap((meeting) => {
    const next2 = findNextMeeting2(meeting, settings.dates);
    const context = {
      lexicon,
      meeting: meeting.date,
      next: next2,
      dates: findOrder(lexicon.words, settings.dates, meeting.lines),
      unowned: settings.unowned,
      warn,
      note: (reading) => readings.push(reading),
      observed: /* @__PURE__ */ new WeakMap()
    };
    return extractAll(meeting.lines.map(unescapeLine), settings, context).map((raw) => ({
      ...raw,
      meeting: meeting.date,
      meetingTitle: nameMeeting(minutes.title, meeting.heading)
    }));
  });
  const beyond = found[MOST_TODOS];
  if (beyond !== void 0) warn(beyond.line, `the note has more than ${MOST_TODOS} items; the rest is not read`);
  const items = found.slice(0, MOST_TODOS);
  for (const { line, due } of items)
    if (due.impossible !== null)
      warn(line, `\`${due.impossible.trim()}\` is not a real date, so the item has no due date`);
  return {
    path: file.path,
    title: minutes.title,
    date: minutes.date,
    hasDay: minutes.hasDay,
    teams: minutes.teams,
    participants: minutes.participants,
    items,
    readings: readings.toSorted((a, b) => a.line - b.line),
    problems: problems.toSorted((a, b) => a.line - b.line),
    lines: minutes.lines,
    profiles: minutes.meetings.flatMap(({ lines }) => findProfiles(lines)),
    complete: minutes.complete && beyond === void 0
  };
}
function createLexicon(settings, participants, lines) {
  const about = { words: findVocabulary(lines), isCommon: findCommonWords(lines), inSection: true };
  const configured = new Set(settings.people.flatMap(({ login, aliases }) => [login, ...aliases]).map(foldName));
  const isConfigured = (word) => configured.size > 0 && configured.has(foldName(word));
  const names = collectNames(settings, participants, lines, { ...about, isConfigured });
  const isListed = (word) => names.has(foldName(word));
  const isName = (word) => {
    if (isListed(word) || isGivenName(word, about)) return true;
    const bare = withoutTitle(word, about.words);
    return bare !== word && (isListed(bare) || isGivenName(bare, about));
  };
  return { ...about, isConfigured, isName };
}
function findOrder(words, dates, lines) {
  const orders = new Set(words.slice(1).map(({ due }) => orderOf(due)));
  const [order = "auto"] = orders.size === 1 ? orders : [];
  if (order !== "day-first") return order === "auto" ? dates : order;
  return dates !== "auto" || isEnglish(lines.map(({ content }) => content)) ? dates : order;
}
function extractAll(lines, settings, context) {
  const { words } = context.lexicon;
  const named = takeLooseLists(findSections(lines, settings.sections, words), lines, context);
  const told2 = [...named, ...findHintedSections(lines, named, context)];
  const all = [...told2, ...findRosters(lines, told2, context)].toSorted((a, b) => a.heading.number - b.heading.number);
  const sections7 = withoutTurns(all, lines).map((section) => ({
    ...section,
    lines: raiseColumns(section.lines, context.lexicon)
  }));
  const actions = sections7.filter(({ kind }) => kind !== "decisions");
  const inside = new Set(actions.flatMap((section) => [section.heading, ...section.lines].map((line) => line.number)));
  const found = readActions(actions, lines, context);
  const decided = sections7.filter(({ kind }) => kind === "decisions").flatMap((section) => readDecisions(section, found, context));
  const outside = raiseColumns(
    lines.filter((line) => !inside.has(line.number)),
    context.lexicon,
    "anywhere"
  );
  const rows = readTables(outside, context, "anywhere");
  const taken = new Set([...rows, ...decided].map(({ line }) => line.number));
  const elsewhere = outside.filter((line) => !taken.has(line.number));
  const explicit = readElsewhere(
    elsewhere,
    {
      ...context,
      lexicon: { ...context.lexicon, inSection: false },
      observed: /* @__PURE__ */ new WeakMap()
    },
    actions.length > 0
  );
  const items = [...found, ...decided, ...rows, ...explicit].filter((todo) => todo.text !== "").toSorted((a, b) => a.line.number - b.line.number || a.line.column - b.line.column);
  const starts = new Set(items.map(({ line }) => line.number));
  const topics5 = items.length === 0 ? null : findTopics(lines, ({ number }) => starts.has(number));
  const lists = new Map(actions.flatMap((section, list2) => section.lines.map(({ number }) => [number, list2])));
  const own = withoutRepeats(items.map((item) => ({ ...item, topic: topics5?.get(item.line.number) ?? null })));
  return joinTwins(own, ({ line }) => lists.get(line.number) ?? -1);
}

// src/core/reading/links.ts
var MOST_LINKS = 50;
function findLinks(markdown) {
  if (!markdown.includes("://")) return [];
  const found = markdown.match((pattern$750 ??= new RegExp("https?:\\/\\/[^\\s<>\"'`|\\\\]+", "gi"))) ?? [];
  return [...new Set(found.map(trimUrl))].slice(0, MOST_LINKS);
}
function trimUrl(url) {
  let trimmed = withoutStops(url.replace((pattern$751 ??= new RegExp("\\]\\(.*")), ""));
  let extra = countExtra(trimmed);
  for (; extra > 0 && (pattern$752 ??= new RegExp("[)\\]]$")).test(trimmed); extra -= 1) trimmed = withoutStops(trimmed.slice(0, -1));
  return trimmed;
}
function withoutStops(url) {
  return url.replace((pattern$753 ??= new RegExp("(?<![.,;:!?*_~])[.,;:!?*_~]+$")), "");
}
function countExtra(url) {
  return (url.match((pattern$754 ??= new RegExp("[)\\]]", "g")))?.length ?? 0) - (url.match((pattern$755 ??= new RegExp("[([]", "g")))?.length ?? 0);
}
var BARE_VERB$made;
function BARE_VERB() {
  return BARE_VERB$made ??= new RegExp(
  `^(?:(?:please )?(?:${VERBS_BEFORE_LINKS.join("|")})(?: / (?:${SECOND_VERBS_BEFORE_LINKS.join("|")}))?)?$`,
  "i"
);
}
var AROUND$made;
function AROUND() {
  return AROUND$made ??= new RegExp(String.raw`\b(?:${WORDS_AROUND_LINKS.join("|")})\b`, "gi");
}
var SHORT5$made;
function SHORT5() {
  return SHORT5$made ??= new RegExp("(?<![\\w./-])[\\w.-]{1,100}\\/[\\w.-]{1,100}#\\d{1,9}(?!\\w)", "g");
}
function findLinkOnly(markdown) {
  const names = findLinks(markdown).map((link) => {
    const [, repo, number] = (pattern$756 ??= new RegExp("^https?:\\/\\/[^/]+\\/([\\w.-]+\\/[\\w.-]+)\\/(?:issues|pull|pulls|discussions)\\/(\\d+)", "i")).exec(link) ?? [];
    return repo === void 0 || number === void 0 ? null : `${repo}#${number}`;
  });
  if (names.includes(null) || names.length === 0 && !markdown.includes("#")) return null;
  const text = markdown.replace(
    (pattern$757 ??= new RegExp("\\[([^[\\]]*)\\]\\([^()]*\\)", "g")),
    (_all, label2) => (pattern$758 ??= new RegExp("^(?:#?\\d+|[\\w.-]+(?:\\/[\\w.-]+)?#\\d+|pr|issue|link)$", "i")).test(label2.trim()) ? " " : ` ${label2} `
  ).replace((pattern$759 ??= new RegExp("https?:\\/\\/[^\\s<>]+", "gi")), " ");
  const [first2] = [...names, ...text.match(SHORT5()) ?? []];
  if (first2 === void 0 || first2 === null) return null;
  const rest = text.replace(SHORT5(), " ").replace(AROUND(), " ").replace((pattern$760 ??= new RegExp("[^\\p{L}\\p{N}\\s/-]", "gu")), " ").replace((pattern$761 ??= new RegExp("\\s+", "g")), " ").trim();
  return BARE_VERB().test(rest) ? first2 : null;
}

// src/core/reading/owner-names.ts
function isCollective2(word) {
  return isCollective(word, { words: LANGUAGES });
}

// src/core/people/resolve-owner.ts
function createOwnerResolver(settings, note2) {
  const aliases = indexAliases(settings);
  const groups = new Map([...settings.groups].map(([word, logins2]) => [foldName(word), logins2]));
  const logins = new Set(settings.people.map((person) => person.login));
  const teams = new Set(note2.teams.map(foldCase));
  const participants = note2.participants.map(describeParticipant);
  const lookUp = (name) => chooseLogin(aliases.get(foldName(name)) ?? [], teams);
  return (raw) => {
    const person = (login) => ({ raw, login, kind: "person" });
    const nameLogin = (word) => {
      const login = logins.has(word.slice(1)) ? word.slice(1) : readLogin(word) ?? lookUp(word);
      return login === null ? [{ raw, login: null, kind: "unresolved" }] : [person(login)];
    };
    if (raw.startsWith("@")) {
      const group2 = groups.get(foldName(raw)) ?? groups.get(foldName(raw.slice(1)));
      if (group2 !== void 0) return expandGroup(raw, group2);
      return (pattern$762 ??= new RegExp("^@(?:all|everyone|here|channel|team|[\\w-]+\\/[\\w-]+)$", "i")).test(raw) ? [{ raw, login: null, kind: "group" }] : nameLogin(raw);
    }
    const known = lookUp(raw);
    if (known !== null) return [person(known)];
    const group = groups.get(foldName(raw));
    if (group !== void 0) return expandGroup(raw, group);
    const named = findNamed2(raw, participants).map(lookUp);
    const [only] = named;
    if (named.length === 1 && only !== void 0 && only !== null) return [person(only)];
    if (isCollective2(raw)) return [{ raw, login: null, kind: "group" }];
    return logins.has(raw) && (pattern$763 ??= new RegExp("^[a-z\\d]")).test(raw) ? [person(raw)] : [{ raw, login: null, kind: "unresolved" }];
  };
}
function expandGroup(raw, logins) {
  if (logins.length === 0) return [{ raw, login: null, kind: "group" }];
  return logins.map((login) => ({ raw, login, kind: "person" }));
}
function indexAliases(settings) {
  const index2 = /* @__PURE__ */ new Map();
  for (const { login, aliases, teams } of settings.people) {
    const scope = teams === null ? null : new Set(teams.map(foldCase));
    for (const alias of aliases) {
      const key = foldName(alias);
      index2.set(key, [...index2.get(key) ?? [], { login, teams: scope }]);
    }
  }
  return index2;
}
function chooseLogin(aliases, teams) {
  const scoped = aliases.filter((alias) => alias.teams !== null && [...alias.teams].some((team) => teams.has(team)));
  const fitting = scoped.length > 0 ? scoped : aliases.filter((alias) => alias.teams === null);
  const logins = new Set(fitting.map((alias) => alias.login));
  const [only] = logins;
  return logins.size === 1 && only !== void 0 ? only : null;
}
var describeParticipant = rememberAnswers((name) => {
  const plain2 = withoutAsides(name).trim();
  return {
    name: plain2,
    folded: foldName(plain2),
    words: splitName(plain2).map(foldCase),
    initials: computeInitials(plain2)
  };
});
function findParticipants(raw, participants) {
  return findNamed2(raw, participants.map(describeParticipant));
}
function findNamed2(raw, participants) {
  const word = foldName(raw);
  const full = participants.filter(({ folded }) => folded === word);
  const letters = word.replace((pattern$764 ??= new RegExp("\\s", "g")), "");
  const short = splitName(raw.replace((pattern$765 ??= new RegExp("^@")), "")).map(foldCase);
  const named = full.length > 0 ? full : participants.filter(({ initials, words }) => initials.includes(letters) || isShortFor(short, words));
  return [...new Set(named.map(({ name }) => name))];
}
function isShortFor(short, name) {
  const [first2 = "", last = ""] = short;
  return short.length === 2 && name.length > 1 && first2.length > 1 && last.length === 1 && first2 === name[0] && last === name.at(-1)?.charAt(0);
}

// src/core/people/route.ts
function createRouter(settings) {
  const routes = settings.routes.map((route) => ({ route, holds: createCondition(route) }));
  return (item) => {
    const route = routes.find(({ holds }) => holds(item))?.route ?? null;
    const followed = findFollowed(item.links, settings.followLinks);
    const target = route?.target ?? followed ?? settings.target;
    const lasting = keepFirst([settings.label, ...settings.labels.flatMap((label2) => expandLabel(label2, item.teams))]);
    const labels2 = keepFirst([...lasting, ...route?.labels ?? []]);
    return {
      target,
      labels: labels2,
      routeLabels: labels2.slice(lasting.length),
      type: route?.type ?? settings.type,
      lastingType: route?.type === void 0 ? settings.type : null
    };
  };
}
function keepFirst(names) {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_name, index2) => lower.indexOf(lower[index2] ?? "") === index2);
}
var LONGEST_LABEL2 = 50;
var MOST_TEAMS = 10;
function expandLabel(label2, teams) {
  if (!label2.includes("{team}")) return [label2];
  const names = teams.map((team) => stripHidden(team.replace((pattern$766 ??= new RegExp("[,\\p{Cc}]", "gu")), " ")).trim()).filter((name) => name !== "");
  return names.slice(0, MOST_TEAMS).map(
    (name) => cutText(
      label2.replaceAll("{team}", () => name),
      LONGEST_LABEL2
    ).trim()
  );
}
var IN_REPOSITORY$made;
function IN_REPOSITORY() {
  return IN_REPOSITORY$made ??= new RegExp("^https?:\\/\\/(?:(?:www\\.)?github\\.com\\/([\\w.-]+\\/[\\w.-]+)|[^/]+\\/([\\w.-]+\\/[\\w.-]+)\\/(?:issues|pull|discussions)\\/\\d)", "i");
}
function findFollowed(links, allowed) {
  const repos = new Set(
    links.map((link) => {
      const match = IN_REPOSITORY().exec(link);
      return (match?.[1] ?? match?.[2] ?? "").toLowerCase();
    })
  );
  const [only] = repos;
  return repos.size === 1 ? allowed.find((repo) => repo.toLowerCase() === only) ?? null : null;
}
function createCondition({ when }) {
  const isNote2 = when.notes === void 0 ? null : createGlobFilter(when.notes);
  const teams = when.teams?.map(foldCase);
  const owners = when.owners?.map(foldName);
  const texts = when.text?.map((text) => text.toLowerCase());
  return (item) => (isNote2 === null || isNote2(item.note)) && (teams === void 0 || item.teams.some((team) => teams.includes(foldCase(team)))) && (owners === void 0 || item.owners.some(
    (owner) => owners.includes(foldName(owner.raw)) || owners.includes(foldName(owner.login ?? ""))
  )) && (texts === void 0 || texts.some((text) => item.text.toLowerCase().includes(text)));
}

// src/core/people/settle-todos.ts
function settleTodos(read3, settings) {
  const { items, ...rest } = read3;
  const settle5 = createSettler(read3, settings);
  return { ...rest, title: plainText(read3.title), todos: items.map(settle5) };
}
function createSettler(read3, settings) {
  const resolve = createOwnerResolver(settings, read3);
  const route = createRouter(settings);
  const { path: note2, teams } = read3;
  return (raw) => {
    const owners = raw.owners.flatMap(resolve);
    const words = describeWords(raw.text, raw.title, raw.meetingTitle);
    return {
      note: note2,
      meeting: raw.meeting,
      convention: raw.convention,
      line: raw.line.number,
      column: raw.line.column,
      owners,
      ...words,
      source: raw.source,
      due: raw.due.due,
      state: raw.state,
      items: raw.items,
      ...route({ note: note2, teams, owners, text: raw.text, links: words.links }),
      withheld: raw.withheld,
      topic: raw.topic,
      reference: describeReference(raw, raw.meetingTitle)
    };
  };
}
function describeWords(text, title2, meeting) {
  const linkName = findLinkOnly(text);
  return { title: completeTitle(title2, meeting, linkName), text, links: findLinks(text), linkOnly: linkName !== null };
}
function describeReference(raw, meeting) {
  const reference = findReference(raw.text);
  if (reference === null) return null;
  const { repo, number, inside, before } = reference;
  const due = findDue(inside, raw).due;
  const bare = {
    ...describeWords(before, raw.bareTitle ?? raw.title, meeting),
    source: cutBracket(raw.source),
    due: due ?? raw.due.due,
    // Who names the issue needs to name nobody else.
    withheld: raw.withheld === "no owner" ? null : raw.withheld
  };
  return { repo, number, bare, saysDue: due !== null };
}
function cutBracket(source) {
  const lines = source.split("\n");
  const at = lines.findIndex((line) => findReference(line) !== null);
  return at < 0 ? source : lines.with(at, findReference(lines[at] ?? "")?.before ?? "").join("\n");
}

// src/core/people/extract-note.ts
function extractNote(file, settings) {
  return settleTodos(readNote(file, settings), settings);
}

// src/shell/machine/own-line.ts
var PULLED$made;
function PULLED() {
  return PULLED$made ??= new RegExp("^Merge (?:remote-tracking )?branch '(origin\\/)?([^']+)'(?: of (\\S+))?( into \\S+)?$");
}
function findOwnParent({ parents, subject }, line) {
  const [first2, second] = parents;
  const [, remote, branch, url, into] = PULLED().exec(subject) ?? [];
  const isPull = branch === line.branch && (url === void 0 ? (remote ?? into) !== void 0 : isOf(url, line.repo));
  return isPull && parents.length === 2 ? second : first2;
}
function isOf(url, repo) {
  const path = url.toLowerCase().replace((pattern$767 ??= new RegExp("(?:\\.git)?\\/?$")), "");
  return path.endsWith(`/${repo.toLowerCase()}`) || path.endsWith(`:${repo.toLowerCase()}`);
}

export {
  takeComments,
  joinSpaces,
  isPlain,
  cutText,
  isMadeFromLink,
  decodeNote,
  createPathFilter,
  isReadable,
  isNote,
  listIdleGlobs,
  foldCase,
  foldText,
  foldLetters,
  rememberAnswers,
  remember,
  list,
  english,
  LANGUAGES,
  ENGLISH,
  vocabularyOf,
  gather,
  perVocabulary,
  isSmallWord,
  isTurningWord,
  guessLanguage,
  findDay,
  anyFolded,
  isOneOf,
  mayBegin,
  mayConsist,
  createMatcher,
  findsWord,
  namesMeeting,
  namesMinutes,
  isAboutMeeting,
  findPathDay,
  withoutDate,
  isBesideMinutes,
  OPEN_SIGNS,
  scanLines,
  parseDocument,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  compareText,
  replaceKeyword,
  findFields,
  readMinutes,
  findOwnParent,
  findCueAt,
  findDue,
  HARDLY_DONE,
  HEDGES,
  WHEN_DONE,
  areOfTwoTickets,
  areOfTwoTopics,
  foldName,
  splitName,
  computeInitials,
  isLogin,
  findParticipants,
  foldSectionName,
  readSectionName,
  findVocabulary,
  findConvention,
  findReference,
  isAboutMinutes,
  findSections,
  extractNote
};
var pattern$0, pattern$1, pattern$2, pattern$3, pattern$4, pattern$5, pattern$6, pattern$7, pattern$8, pattern$9, pattern$10, pattern$11, pattern$12, pattern$13, pattern$14, pattern$15, pattern$16, pattern$17, pattern$18, pattern$19, pattern$20, pattern$21, pattern$22, pattern$23, pattern$24, pattern$25, pattern$26, pattern$27, pattern$28, pattern$29, pattern$30, pattern$31, pattern$32, pattern$33, pattern$34, pattern$35, pattern$36, pattern$37, pattern$38, pattern$39, pattern$40, pattern$41, pattern$42, pattern$43, pattern$44, pattern$45, pattern$46, pattern$47, pattern$48, pattern$49, pattern$50, pattern$51, pattern$52, pattern$53, pattern$54, pattern$55, pattern$56, pattern$57, pattern$58, pattern$59, pattern$60, pattern$61, pattern$62, pattern$63, pattern$64, pattern$65, pattern$66, pattern$67, pattern$68, pattern$69, pattern$70, pattern$71, pattern$72, pattern$73, pattern$74, pattern$75, pattern$76, pattern$77, pattern$78, pattern$79, pattern$80, pattern$81, pattern$82, pattern$83, pattern$84, pattern$85, pattern$86, pattern$87, pattern$88, pattern$89, pattern$90, pattern$91, pattern$92, pattern$93, pattern$94, pattern$95, pattern$96, pattern$97, pattern$98, pattern$99, pattern$100, pattern$101, pattern$102, pattern$103, pattern$104, pattern$105, pattern$106, pattern$107, pattern$108, pattern$109, pattern$110, pattern$111, pattern$112, pattern$113, pattern$114, pattern$115, pattern$116, pattern$117, pattern$118, pattern$119, pattern$120, pattern$121, pattern$122, pattern$123, pattern$124, pattern$125, pattern$126, pattern$127, pattern$128, pattern$129, pattern$130, pattern$131, pattern$132, pattern$133, pattern$134, pattern$135, pattern$136, pattern$137, pattern$138, pattern$139, pattern$140, pattern$141, pattern$142, pattern$143, pattern$144, pattern$145, pattern$146, pattern$147, pattern$148, pattern$149, pattern$150, pattern$151, pattern$152, pattern$153, pattern$154, pattern$155, pattern$156, pattern$157, pattern$158, pattern$159, pattern$160, pattern$161, pattern$162, pattern$163, pattern$164, pattern$165, pattern$166, pattern$167, pattern$168, pattern$169, pattern$170, pattern$171, pattern$172, pattern$173, pattern$174, pattern$175, pattern$176, pattern$177, pattern$178, pattern$179, pattern$180, pattern$181, pattern$182, pattern$183, pattern$184, pattern$185, pattern$186, pattern$187, pattern$188, pattern$189, pattern$190, pattern$191, pattern$192, pattern$193, pattern$194, pattern$195, pattern$196, pattern$197, pattern$198, pattern$199, pattern$200, pattern$201, pattern$202, pattern$203, pattern$204, pattern$205, pattern$206, pattern$207, pattern$208, pattern$209, pattern$210, pattern$211, pattern$212, pattern$213, pattern$214, pattern$215, pattern$216, pattern$217, pattern$218, pattern$219, pattern$220, pattern$221, pattern$222, pattern$223, pattern$224, pattern$225, pattern$226, pattern$227, pattern$228, pattern$229, pattern$230, pattern$231, pattern$232, pattern$233, pattern$234, pattern$235, pattern$236, pattern$237, pattern$238, pattern$239, pattern$240, pattern$241, pattern$242, pattern$243, pattern$244, pattern$245, pattern$246, pattern$247, pattern$248, pattern$249, pattern$250, pattern$251, pattern$252, pattern$253, pattern$254, pattern$255, pattern$256, pattern$257, pattern$258, pattern$259, pattern$260, pattern$261, pattern$262, pattern$263, pattern$264, pattern$265, pattern$266, pattern$267, pattern$268, pattern$269, pattern$270, pattern$271, pattern$272, pattern$273, pattern$274, pattern$275, pattern$276, pattern$277, pattern$278, pattern$279, pattern$280, pattern$281, pattern$282, pattern$283, pattern$284, pattern$285, pattern$286, pattern$287, pattern$288, pattern$289, pattern$290, pattern$291, pattern$292, pattern$293, pattern$294, pattern$295, pattern$296, pattern$297, pattern$298, pattern$299, pattern$300, pattern$301, pattern$302, pattern$303, pattern$304, pattern$305, pattern$306, pattern$307, pattern$308, pattern$309, pattern$310, pattern$311, pattern$312, pattern$313, pattern$314, pattern$315, pattern$316, pattern$317, pattern$318, pattern$319, pattern$320, pattern$321, pattern$322, pattern$323, pattern$324, pattern$325, pattern$326, pattern$327, pattern$328, pattern$329, pattern$330, pattern$331, pattern$332, pattern$333, pattern$334, pattern$335, pattern$336, pattern$337, pattern$338, pattern$339, pattern$340, pattern$341, pattern$342, pattern$343, pattern$344, pattern$345, pattern$346, pattern$347, pattern$348, pattern$349, pattern$350, pattern$351, pattern$352, pattern$353, pattern$354, pattern$355, pattern$356, pattern$357, pattern$358, pattern$359, pattern$360, pattern$361, pattern$362, pattern$363, pattern$364, pattern$365, pattern$366, pattern$367, pattern$368, pattern$369, pattern$370, pattern$371, pattern$372, pattern$373, pattern$374, pattern$375, pattern$376, pattern$377, pattern$378, pattern$379, pattern$380, pattern$381, pattern$382, pattern$383, pattern$384, pattern$385, pattern$386, pattern$387, pattern$388, pattern$389, pattern$390, pattern$391, pattern$392, pattern$393, pattern$394, pattern$395, pattern$396, pattern$397, pattern$398, pattern$399, pattern$400, pattern$401, pattern$402, pattern$403, pattern$404, pattern$405, pattern$406, pattern$407, pattern$408, pattern$409, pattern$410, pattern$411, pattern$412, pattern$413, pattern$414, pattern$415, pattern$416, pattern$417, pattern$418, pattern$419, pattern$420, pattern$421, pattern$422, pattern$423, pattern$424, pattern$425, pattern$426, pattern$427, pattern$428, pattern$429, pattern$430, pattern$431, pattern$432, pattern$433, pattern$434, pattern$435, pattern$436, pattern$437, pattern$438, pattern$439, pattern$440, pattern$441, pattern$442, pattern$443, pattern$444, pattern$445, pattern$446, pattern$447, pattern$448, pattern$449, pattern$450, pattern$451, pattern$452, pattern$453, pattern$454, pattern$455, pattern$456, pattern$457, pattern$458, pattern$459, pattern$460, pattern$461, pattern$462, pattern$463, pattern$464, pattern$465, pattern$466, pattern$467, pattern$468, pattern$469, pattern$470, pattern$471, pattern$472, pattern$473, pattern$474, pattern$475, pattern$476, pattern$477, pattern$478, pattern$479, pattern$480, pattern$481, pattern$482, pattern$483, pattern$484, pattern$485, pattern$486, pattern$487, pattern$488, pattern$489, pattern$490, pattern$491, pattern$492, pattern$493, pattern$494, pattern$495, pattern$496, pattern$497, pattern$498, pattern$499, pattern$500, pattern$501, pattern$502, pattern$503, pattern$504, pattern$505, pattern$506, pattern$507, pattern$508, pattern$509, pattern$510, pattern$511, pattern$512, pattern$513, pattern$514, pattern$515, pattern$516, pattern$517, pattern$518, pattern$519, pattern$520, pattern$521, pattern$522, pattern$523, pattern$524, pattern$525, pattern$526, pattern$527, pattern$528, pattern$529, pattern$530, pattern$531, pattern$532, pattern$533, pattern$534, pattern$535, pattern$536, pattern$537, pattern$538, pattern$539, pattern$540, pattern$541, pattern$542, pattern$543, pattern$544, pattern$545, pattern$546, pattern$547, pattern$548, pattern$549, pattern$550, pattern$551, pattern$552, pattern$553, pattern$554, pattern$555, pattern$556, pattern$557, pattern$558, pattern$559, pattern$560, pattern$561, pattern$562, pattern$563, pattern$564, pattern$565, pattern$566, pattern$567, pattern$568, pattern$569, pattern$570, pattern$571, pattern$572, pattern$573, pattern$574, pattern$575, pattern$576, pattern$577, pattern$578, pattern$579, pattern$580, pattern$581, pattern$582, pattern$583, pattern$584, pattern$585, pattern$586, pattern$587, pattern$588, pattern$589, pattern$590, pattern$591, pattern$592, pattern$593, pattern$594, pattern$595, pattern$596, pattern$597, pattern$598, pattern$599, pattern$600, pattern$601, pattern$602, pattern$603, pattern$604, pattern$605, pattern$606, pattern$607, pattern$608, pattern$609, pattern$610, pattern$611, pattern$612, pattern$613, pattern$614, pattern$615, pattern$616, pattern$617, pattern$618, pattern$619, pattern$620, pattern$621, pattern$622, pattern$623, pattern$624, pattern$625, pattern$626, pattern$627, pattern$628, pattern$629, pattern$630, pattern$631, pattern$632, pattern$633, pattern$634, pattern$635, pattern$636, pattern$637, pattern$638, pattern$639, pattern$640, pattern$641, pattern$642, pattern$643, pattern$644, pattern$645, pattern$646, pattern$647, pattern$648, pattern$649, pattern$650, pattern$651, pattern$652, pattern$653, pattern$654, pattern$655, pattern$656, pattern$657, pattern$658, pattern$659, pattern$660, pattern$661, pattern$662, pattern$663, pattern$664, pattern$665, pattern$666, pattern$667, pattern$668, pattern$669, pattern$670, pattern$671, pattern$672, pattern$673, pattern$674, pattern$675, pattern$676, pattern$677, pattern$678, pattern$679, pattern$680, pattern$681, pattern$682, pattern$683, pattern$684, pattern$685, pattern$686, pattern$687, pattern$688, pattern$689, pattern$690, pattern$691, pattern$692, pattern$693, pattern$694, pattern$695, pattern$696, pattern$697, pattern$698, pattern$699, pattern$700, pattern$701, pattern$702, pattern$703, pattern$704, pattern$705, pattern$706, pattern$707, pattern$708, pattern$709, pattern$710, pattern$711, pattern$712, pattern$713, pattern$714, pattern$715, pattern$716, pattern$717, pattern$718, pattern$719, pattern$720, pattern$721, pattern$722, pattern$723, pattern$724, pattern$725, pattern$726, pattern$727, pattern$728, pattern$729, pattern$730, pattern$731, pattern$732, pattern$733, pattern$734, pattern$735, pattern$736, pattern$737, pattern$738, pattern$739, pattern$740, pattern$741, pattern$742, pattern$743, pattern$744, pattern$745, pattern$746, pattern$747, pattern$748, pattern$749, pattern$750, pattern$751, pattern$752, pattern$753, pattern$754, pattern$755, pattern$756, pattern$757, pattern$758, pattern$759, pattern$760, pattern$761, pattern$762, pattern$763, pattern$764, pattern$765, pattern$766, pattern$767;
