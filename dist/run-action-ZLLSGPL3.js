import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  describeAgenda
} from "./chunk-QQIEYOB3.js";
import {
  areSuperseded,
  countReport,
  createClients,
  describeLog,
  hasFailed,
  isZero,
  keepOverview,
  listEffective,
  makeRun,
  narrowReport,
  parseEvent,
  parseInputs,
  readNotes,
  sync
} from "./chunk-26X7HFEF.js";
import {
  composeHead,
  countNames,
  describeAssignees,
  describeChanges,
  describeHidden,
  describeNotices,
  describePeople,
  describePeopleBlock,
  describePlace,
  describeSkipped,
  fitRows,
  fold,
  isLong
} from "./chunk-K4E3VOF2.js";
import {
  systemClock
} from "./chunk-NP6FUVK3.js";
import {
  NO_OUTPUTS,
  finishWithNothing
} from "./chunk-HRENAAP6.js";
import {
  NOTHING_READ,
  TrackerError,
  createLinkPolicy,
  describeError,
  findHidden,
  mapAtOnce,
  readAllTrackers
} from "./chunk-IBKPBWC3.js";
import {
  findLocalDay
} from "./chunk-YTTKUGGP.js";
import {
  HELP_LINK,
  escapeCode,
  escapeText,
  writePermalink
} from "./chunk-UKIQXPVM.js";
import "./chunk-EFKHRAV4.js";
import {
  applyInputs,
  createGit,
  findUnseen,
  readSettings,
  tellUnseen
} from "./chunk-CRGOKFSF.js";
import {
  count,
  describeReason,
  describeStatus,
  describeVerbs,
  joinWords,
  sumUp
} from "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import {
  createPathFilter,
  findPathDay,
  isNote,
  listIdleGlobs,
  readMinutes
} from "./chunk-HI3JPHZ4.js";
import {
  groupBy
} from "./chunk-Y72T22VG.js";
import "./chunk-AKESPVDS.js";
import {
  __export
} from "./chunk-LQK3ML4U.js";

// node_modules/@actions/core/lib/core.js
var core_exports = {};
__export(core_exports, {
  ExitCode: () => ExitCode,
  addPath: () => addPath,
  debug: () => debug,
  endGroup: () => endGroup,
  error: () => error,
  exportVariable: () => exportVariable,
  getBooleanInput: () => getBooleanInput,
  getIDToken: () => getIDToken,
  getInput: () => getInput,
  getMultilineInput: () => getMultilineInput,
  getState: () => getState,
  group: () => group,
  info: () => info,
  isDebug: () => isDebug,
  markdownSummary: () => markdownSummary,
  notice: () => notice,
  platform: () => platform_exports,
  saveState: () => saveState,
  setCommandEcho: () => setCommandEcho,
  setFailed: () => setFailed,
  setOutput: () => setOutput,
  setSecret: () => setSecret,
  startGroup: () => startGroup,
  summary: () => summary,
  toPlatformPath: () => toPlatformPath,
  toPosixPath: () => toPosixPath,
  toWin32Path: () => toWin32Path,
  warning: () => warning
});

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace((pattern$0 ??= new RegExp("%", "g")), "%25").replace((pattern$1 ??= new RegExp("\\r", "g")), "%0D").replace((pattern$2 ??= new RegExp("\\n", "g")), "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace((pattern$3 ??= new RegExp("%", "g")), "%25").replace((pattern$4 ??= new RegExp("\\r", "g")), "%0D").replace((pattern$5 ??= new RegExp("\\n", "g")), "%0A").replace((pattern$6 ??= new RegExp(":", "g")), "%3A").replace((pattern$7 ??= new RegExp(",", "g")), "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter2 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter2)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);
  }
  if (convertedValue.includes(delimiter2)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter2}"`);
  }
  return `${key}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";
import * as path2 from "path";

// scripts/no-http-client.mjs
var HttpClient = class {
  constructor() {
    throw new Error("@actions/http-client is not part of this bundle");
  }
};
var BearerCredentialHandler = class {
};

// node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var OidcClient = class _OidcClient {
  static createHttpClient(allowRetry = true, maxRetry = 10) {
    const requestOptions = {
      allowRetries: allowRetry,
      maxRetries: maxRetry
    };
    return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(_OidcClient.getRequestToken())], requestOptions);
  }
  static getRequestToken() {
    const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!token) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
    }
    return token;
  }
  static getIDTokenUrl() {
    const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    if (!runtimeUrl) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    }
    return runtimeUrl;
  }
  static getCall(id_token_url) {
    return __awaiter(this, void 0, void 0, function* () {
      var _a;
      const httpclient = _OidcClient.createHttpClient();
      const res = yield httpclient.getJson(id_token_url).catch((error2) => {
        throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
      });
      const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
      if (!id_token) {
        throw new Error("Response json body do not have ID Token field");
      }
      return id_token;
    });
  }
  static getIDToken(audience) {
    return __awaiter(this, void 0, void 0, function* () {
      try {
        let id_token_url = _OidcClient.getIDTokenUrl();
        if (audience) {
          const encodedAudience = encodeURIComponent(audience);
          id_token_url = `${id_token_url}&audience=${encodedAudience}`;
        }
        debug(`ID token url is ${id_token_url}`);
        const id_token = yield _OidcClient.getCall(id_token_url);
        setSecret(id_token);
        return id_token;
      } catch (error2) {
        throw new Error(`Error message: ${error2.message}`);
      }
    });
  }
};

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter2(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter2(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter2(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var markdownSummary = _summary;
var summary = _summary;

// node_modules/@actions/core/lib/path-utils.js
import * as path from "path";
function toPosixPath(pth) {
  return pth.replace((pattern$8 ??= new RegExp("[\\\\]", "g")), "/");
}
function toWin32Path(pth) {
  return pth.replace((pattern$9 ??= new RegExp("[/]", "g")), "\\");
}
function toPlatformPath(pth) {
  return pth.replace((pattern$10 ??= new RegExp("[/\\\\]", "g")), path.sep);
}

// node_modules/@actions/core/lib/platform.js
var platform_exports = {};
__export(platform_exports, {
  arch: () => arch,
  getDetails: () => getDetails,
  isLinux: () => isLinux,
  isMacOS: () => isMacOS,
  isWindows: () => isWindows,
  platform: () => platform
});
import os3 from "os";

// scripts/no-exec.mjs
function getExecOutput() {
  throw new Error("@actions/exec is not part of this bundle");
}

// node_modules/@actions/core/lib/platform.js
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var getWindowsInfo = () => __awaiter3(void 0, void 0, void 0, function* () {
  const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
    silent: true
  });
  const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
    silent: true
  });
  return {
    name: name.trim(),
    version: version.trim()
  };
});
var getMacOsInfo = () => __awaiter3(void 0, void 0, void 0, function* () {
  var _a, _b, _c, _d;
  const { stdout } = yield getExecOutput("sw_vers", void 0, {
    silent: true
  });
  const version = (_b = (_a = stdout.match((pattern$11 ??= new RegExp("ProductVersion:\\s*(.+)")))) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
  const name = (_d = (_c = stdout.match((pattern$12 ??= new RegExp("ProductName:\\s*(.+)")))) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
  return {
    name,
    version
  };
});
var getLinuxInfo = () => __awaiter3(void 0, void 0, void 0, function* () {
  const { stdout } = yield getExecOutput("lsb_release", ["-i", "-r", "-s"], {
    silent: true
  });
  const [name, version] = stdout.trim().split("\n");
  return {
    name,
    version
  };
});
var platform = os3.platform();
var arch = os3.arch();
var isWindows = platform === "win32";
var isMacOS = platform === "darwin";
var isLinux = platform === "linux";
function getDetails() {
  return __awaiter3(this, void 0, void 0, function* () {
    return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
      platform,
      arch,
      isWindows,
      isMacOS,
      isLinux
    });
  });
}

// node_modules/@actions/core/lib/core.js
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function addPath(inputPath) {
  const filePath = process.env["GITHUB_PATH"] || "";
  if (filePath) {
    issueFileCommand("PATH", inputPath);
  } else {
    issueCommand("add-path", {}, inputPath);
  }
  process.env["PATH"] = `${inputPath}${path2.delimiter}${process.env["PATH"]}`;
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace((pattern$13 ??= new RegExp(" ", "g")), "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  const trueValue = ["true", "True", "TRUE"];
  const falseValue = ["false", "False", "FALSE"];
  const val = getInput(name, options);
  if (trueValue.includes(val))
    return true;
  if (falseValue.includes(val))
    return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
  issue("echo", enabled ? "on" : "off");
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter4(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
  return __awaiter4(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}

// src/app/run-action.ts
import path5 from "node:path";

// src/core/plan/decide-mode.ts
var SYNC_EVENTS = /* @__PURE__ */ new Set(["push", "workflow_dispatch", "schedule"]);
function decideMode(facts) {
  if (facts.isPullRequest) return { mode: "preview", notice: null };
  if (facts.isFork)
    return {
      mode: "dry-run",
      notice: "This is a fork of the notes repository: the plan is shown, nothing is written."
    };
  if (!SYNC_EVENTS.has(facts.event)) {
    const what = facts.event === "" ? "A run without an event" : `The event \`${facts.event}\``;
    return { mode: "dry-run", notice: `${what} writes nothing: the plan is shown only.` };
  }
  if (facts.ref !== `refs/heads/${facts.defaultBranch}`) {
    const notice2 = `${facts.ref} is not the default branch (${facts.defaultBranch}): the plan is shown, nothing is written.`;
    return { mode: "dry-run", notice: notice2 };
  }
  return { mode: facts.dryRun ? "dry-run" : "sync", notice: null };
}

// src/app/ask-early.ts
function askForPulls(repository, commit) {
  const answers = /* @__PURE__ */ new Map();
  const listPullRequests = (sha) => {
    const answer = answers.get(sha) ?? repository.listPullRequests(sha);
    answers.set(sha, answer);
    return answer;
  };
  listPullRequests(commit).catch(() => void 0);
  return { ...repository, listPullRequests };
}

// src/app/check-workspace.ts
import { readdir, readFile, stat } from "node:fs/promises";
import path3 from "node:path";
async function checkWorkspace(place) {
  const { context, git } = place;
  const commit = await git.listCommit();
  if (commit === null) return checkWithoutGit(place);
  const head = commit.sha;
  if (head === context.sha || head === context.pull?.headSha) return { sha: context.sha, commit };
  const objection = await findObjection(place, head);
  if (objection === null) return { sha: head, commit };
  const holds = `The workspace is at commit ${head.slice(0, 7)}, but this run is for ${context.sha.slice(0, 7)}`;
  return { problem: `${holds}${objection}. ${NOTHING} ${await advise(context)}` };
}
var NOTHING = "Nothing is opened, closed or marked as removed.";
async function findObjection({ context, git, clients }, head) {
  const branch = (pattern$14 ??= new RegExp("^refs\\/heads\\/(.+)$")).exec(context.ref)?.[1];
  if (branch === void 0) return "";
  const repository = clients.notesRepository;
  try {
    const base = await git.findMergeBase(context.sha, head);
    const isNewer = base === context.sha || (await repository.compare(context.sha, head))?.status === "ahead";
    if (!isNewer) return `, and ${head.slice(0, 7)} is not a newer commit on ${branch}`;
    const standing = (await repository.compare(head, branch))?.status;
    return standing === "identical" || standing === "ahead" ? null : `, and ${head.slice(0, 7)} is not on ${branch}`;
  } catch (error2) {
    return `; could not tell whether ${head.slice(0, 7)} is a newer commit on ${branch} (${describeError(error2)})`;
  }
}
async function checkWithoutGit({ context, clients, inputs, root }) {
  try {
    const tree = await clients.notesRepository.listTree(context.sha);
    const covers = createPathFilter(null);
    const looked = [...tree.blobs].filter(([name]) => covers(name) || inputs.configPaths.includes(name));
    for (const [name, sha] of looked) {
      if (await isBlob(path3.join(root, name), sha) !== false) continue;
      const problem = `The workspace does not match the run's commit, ${context.sha.slice(0, 7)}: ${name} is missing or differs.`;
      return { problem: `${problem} ${NOTHING} ${await advise(context)}` };
    }
    return { sha: context.sha, commit: { files: new Set(tree.blobs.keys()), submodules: tree.submodules } };
  } catch (error2) {
    const problem = `The workspace is not a git checkout, and the files of the run's commit could not be listed (${describeError(error2)}).`;
    return { problem: `${problem} ${NOTHING} ${await advise(context)}` };
  }
}
var MOST_COMPARED = 2 * 1024 * 1024;
async function isBlob(file, sha) {
  const size = (await stat(file).catch(() => null))?.size;
  if (size === void 0) return false;
  if (size > MOST_COMPARED) return null;
  const { computeBlobId } = await import("./blob-id-QX5BLBXT.js");
  return computeBlobId(await readFile(file), sha) === sha;
}
async function advise({ workspace }) {
  const entries = await readdir(workspace, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== ".git").map((entry) => entry.name);
  for (const folder of folders.slice(0, 100)) {
    const inner = await stat(path3.join(workspace, folder, ".git")).catch(() => null);
    if (inner !== null)
      return `There is a checkout in \`${folder}\`; if that is the right one, set the input \`path\` to it.`;
  }
  return "Use actions/checkout before this step, without `ref`, or name its folder in the input `path`.";
}

// src/app/changed-notes.ts
async function findChangedFiles(context, git, repository, tell) {
  const { push, pull } = context;
  if (pull !== null) {
    const local = await git.listChangesSinceFork(pull.baseSha, pull.headSha);
    return local ?? askForPullRequest(repository, pull, tell);
  }
  if (push === null || isZero(push.before) || isZero(push.after)) return null;
  return await git.listChanges(push.before, push.after) ?? askForPush(repository, push, tell);
}
async function askForPush(repository, push, tell) {
  try {
    const comparison = await repository.compare(push.before, push.after);
    const isForward = comparison?.status === "ahead" || comparison?.status === "identical";
    return isForward ? comparison.files : null;
  } catch (error2) {
    if (error2 instanceof TrackerError && error2.kind === "limited") throw error2;
    tell(`Could not tell which notes changed (${describeError(error2)}), so only \`since\` decides what may be opened.`);
    return null;
  }
}
async function askForPullRequest(repository, pull, tell) {
  try {
    const comparison = await repository.compare(pull.baseSha, pull.headSha);
    const files = comparison?.files ?? await repository.listPullRequestFiles(pull.number);
    if (files === null) tell("The pull request changes more files than GitHub lists, so there is no preview.");
    return files;
  } catch (error2) {
    tell(`Could not tell which notes changed (${describeError(error2)}), so there is no preview.`);
    return null;
  }
}
function listNotePaths(changes, settings) {
  const paths = changes.flatMap(({ path: path6, from }) => from === null ? [path6] : [path6, from]);
  return [...new Set(paths.filter(createPathFilter(settings.notes)))];
}
async function touchesNote({ inputs, context, git }, settings, changes) {
  const paths = changes.flatMap(({ path: path6, from }) => from === null ? [path6] : [path6, from]);
  if (inputs.configPaths.some((path6) => paths.includes(path6))) return true;
  const candidates = listNotePaths(changes, settings);
  if (isNote({ hasDay: false }, settings.notes)) return candidates.length > 0;
  if (candidates.some((path6) => findPathDay(path6) !== null)) return true;
  const gone = new Set(changes.map(({ status, path: path6, from }) => status === "removed" ? path6 : from));
  for (const path6 of candidates) {
    const sides = [context.push?.before, context.push?.after].map((sha) => git.readFile(path6, sha ?? ""));
    const files = (await Promise.all(sides)).filter((bytes) => bytes !== null);
    if (files.length === 0 && gone.has(path6)) return true;
    if (files.some((bytes) => readMinutes({ path: path6, bytes }, "day-first").hasDay)) return true;
  }
  return false;
}

// src/app/create-run.ts
async function createRun(start, settings, known) {
  const { inputs, context, clients, notices } = start;
  const isTold = context.repositoryId !== null && context.defaultBranch !== null;
  const asked = isTold ? null : await clients.notesRepository.readRepository();
  const repositoryId = context.repositoryId ?? asked?.id;
  if (repositoryId === void 0) throw new TypeError("the repository is asked for when its id is not told");
  const defaultBranch = context.defaultBranch ?? asked?.defaultBranch ?? "main";
  const isFork = context.isFork || asked?.isFork === true;
  const isPullRequest = context.pull !== null;
  const { mode, notice: notice2 } = decideMode({ ...context, isFork, defaultBranch, isPullRequest, dryRun: inputs.dryRun });
  if (notice2 !== null) notices.push({ level: "notice", message: notice2 });
  const baseBranch = context.pull?.baseBranch ?? defaultBranch;
  if (baseBranch !== defaultBranch) {
    const message = `This will be merged into ${baseBranch}; issues change only once it reaches ${defaultBranch}.`;
    notices.push({ level: "notice", message });
  }
  const covers = createPathFilter(settings.notes);
  const { changes } = known;
  const paths = changes === null ? null : listNotePaths(changes, settings);
  return makeRun({
    mode,
    clients,
    git: start.git,
    landed: context.pull?.baseSha ?? context.sha,
    defaultBranch,
    configPaths: inputs.configPaths,
    // What only plans, whatever it meets, fails for nothing that keeps others from writing.
    tolerant: isPullRequest || isFork || notice2 !== null,
    settings,
    limits: inputs,
    base: { serverUrl: context.serverUrl, notesRepo: context.repository, sha: context.pull?.headSha ?? context.sha },
    repositoryId,
    visibility: context.visibility ?? asked?.visibility ?? null,
    added: new Set((changes ?? []).filter((change) => change.status === "added").map((change) => change.path)),
    renames: new Map((changes ?? []).flatMap(({ path: path6, from }) => from === null ? [] : [[path6, from]])),
    changed: paths === null ? isPullRequest ? /* @__PURE__ */ new Set() : null : new Set(paths),
    readAuthors: start.git.listAuthors,
    scope: { commitPaths: known.commitPaths, covers },
    notices,
    startedAt: start.startedAt
  });
}

// src/core/tell/comment-body.ts
var MARKER = "<!-- meeting-todos:comment v1 -->";
var ROOM = { table: 34e3, people: 8e3, skipped: 12e3, notices: 4e3 };
var MOST_TABLES = 40;
function composeComment(parts) {
  return `${MARKER}
${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function listRepos(report, earlier = []) {
  const repos = [...report.outcomes, ...listRecorded(report)].map((one) => one.subject.repo);
  const all = /* @__PURE__ */ new Set([...repos, ...earlier.map(({ repo }) => repo)]);
  return [...all].filter((repo) => !report.hiddenTargets.includes(repo)).sort();
}
function listRecorded(report) {
  return report.mode === "preview" ? [] : report.settled;
}
function describeBody(report, view, earlier = []) {
  const repos = listRepos(report, earlier);
  const shown = repos.slice(0, MOST_TABLES);
  let room = ROOM.table;
  const tables = shown.map((repo, index) => {
    const table = describeTable(repo, { report, view, earlier, room: room / (shown.length - index) });
    room -= table.length;
    return repos.length > 1 && !table.startsWith("<") ? `**${escapeText(repo, view.policy)}**

${table}` : table;
  });
  return [
    fitRows(describeNotices(report, view), ROOM.notices, (left) => `- \u2026 and ${left} more`).join("\n"),
    ...tables,
    repos.length > MOST_TABLES ? `\u2026 and ${repos.length - MOST_TABLES} more repositories.` : "",
    describeHidden(report, "change"),
    describeUnknown(report, view),
    describeLeftOut(report, view)
  ];
}
function describeTable(repo, { report, view, earlier, room }) {
  const outcomes = report.outcomes.filter(({ subject }) => subject.repo === repo);
  const done = earlier.filter((one) => one.repo === repo);
  const told = new Set(done.map(({ url }) => url));
  const settled = listRecorded(report).filter(({ subject, url }) => subject.repo === repo && !told.has(url));
  const all = [
    ...outcomes.map((outcome) => describeRow(outcome, report, view)),
    ...done.map(({ row }) => row),
    ...settled.map((one) => describeSettled(one, view))
  ];
  const rows = fitRows(all, room, (left) => `| \u2026 | and ${left} more | | |`);
  const head = composeHead(
    ["Change", "TODO", "Assignees"],
    [...outcomes, ...settled].map(({ subject }) => subject)
  );
  const table = `${head}
${rows.join("\n")}`;
  if (!isLong(all.length)) return table;
  const before = done.length + settled.length;
  const figures = [sumUp(outcomes, report), before === 0 ? "" : `${before} from before`].filter((part) => part !== "");
  return fold(`${repo}: ${figures.join(", ")}`, table);
}
function describeRow(outcome, report, view) {
  const { subject, number, url } = outcome;
  const title = escapeText(subject.title, view.policy);
  const place = subject.note === "" ? null : writePermalink(view.base, subject.note, subject.line);
  const link = url ?? place;
  const name = number === null ? title : `#${number} ${title}`;
  return `| ${describeStatus(outcome, report)} | ${link === null ? name : `[${name}](${link})`} | ${describeAssignees(outcome)} | ${subject.due ?? "\u2013"} |`;
}
function describeSettled({ subject, number, url, assignees }, view) {
  const people = describeAssignees({ subject, assignees });
  return `| tracked | [#${number} ${escapeText(subject.title, view.policy)}](${url}) | ${people} | ${subject.due ?? "\u2013"} |`;
}
function describeUnknown(report, view) {
  const people = describePeople(report);
  if (people.length === 0) return "";
  const names = [...new Set(people.map(({ raw }) => raw))].slice(0, MOST_NAMES).map(escapeCode);
  const others = countNames(people) - names.length;
  const who = joinWords(others > 0 ? [...names, count(others, "other")] : names);
  const what = report.mode === "preview" ? `${people.length === 1 ? "The issue" : "Their issues"} will be unassigned unless you add this to` : "To have them assigned by the next run, add this to";
  return `**Who ${names.length === 1 && others <= 0 ? "is" : "are"} ${who}?** ${what} ${escapeCode(view.config)}:
${describePeopleBlock(people, ROOM.people)}`;
}
var MOST_NAMES = 10;
function describeLeftOut(report, view) {
  if (report.skipped.length === 0) return "";
  const rows = fitRows(describeSkipped(report.skipped, view), ROOM.skipped, (left) => `- \u2026 and ${left} more`);
  return fold(`${report.skipped.length} skipped`, rows.join("\n"));
}

// src/core/tell/comment.ts
function isOurComment(body) {
  return body.trimStart().startsWith("<!-- meeting-todos:comment ");
}
function signComment(body, login) {
  return body.replace(
    (pattern$15 ??= new RegExp("^(<!-- meeting-todos:comment v\\d+)[^\\n]*-->")),
    (_all, start) => `${start} by ${login} -->`
  );
}
function readSigner(body) {
  return (pattern$16 ??= new RegExp("^\\s*<!-- meeting-todos:comment v\\d+ by (\\S+) -->")).exec(body)?.[1] ?? null;
}
function describeComment(report, view) {
  const isSilent = report.outcomes.length === 0 && report.unresolved.length === 0 && report.skipped.length === 0 && (report.notes === 0 || report.notices.every(({ level }) => level === "notice"));
  if (isSilent) return null;
  const counts = countReport(report);
  const isRefused = report.verdict === "refused";
  return composeComment([
    `### ${describeHeadline(report, counts)}`,
    `${isRefused ? "" : "Nothing is written yet. "}${describeRead(report, counts)}`,
    ...describeBody(report, view),
    `<sub>Updated with each push; after the merge it will link the issues. To keep an item out, add \`<!-- no-issue -->\` to it. \xB7 ${HELP_LINK}</sub>`
  ]);
}
function describeRead(report, counts) {
  const figures = [
    `${count(report.todos, "TODO")} read`,
    ...counts.skipped > 0 ? [`${counts.skipped} skipped`] : [],
    ...counts.unchanged > 0 ? [`${counts.unchanged} unchanged`] : []
  ];
  return `${figures.join(", ")}.`;
}
function describeEmptyComment() {
  return composeComment([
    "### Merging this will not change any issues",
    "The notes of this pull request hold no TODO for an issue.",
    `<sub>${HELP_LINK}</sub>`
  ]);
}
function describeHeadline(report, counts) {
  const words = describeVerbs([
    ["open", counts.created],
    ["update", counts.updated],
    ["close", counts.closed],
    ["reopen", counts.reopened]
  ]);
  const visible = listRepos(report);
  const hasHidden = report.outcomes.some((outcome) => report.hiddenTargets.includes(outcome.subject.repo));
  const [only] = visible;
  const where = visible.length === 1 && only !== void 0 && !hasHidden ? ` in ${escapeCode(only)}` : "";
  if (report.verdict === "refused")
    return `Merging this would ${words}${where}: too many at once, so nothing will be written`;
  const failed = counts.failed === 0 ? "" : `${count(counts.failed, "change")} would fail`;
  if (words === "" && failed === "") return "Merging this will not change any issues";
  if (words === "") return `Merging this would fail for ${count(counts.failed, "change")}`;
  return `Merging this will ${words}${where}${failed === "" ? "" : `; ${failed}`}`;
}

// src/shell/github/pull-request-comment.ts
var WORKFLOW_BOT = "github-actions[bot]";
async function findComments(repository, number, isOurs) {
  const marked = (await repository.listComments(number)).filter((comment) => isOurs(comment.body));
  const kept = await findOwn(repository, marked);
  const doubles = marked.filter((comment) => comment !== kept && comment.author === kept?.author);
  return { kept, doubles: kept?.author === null ? [] : doubles };
}
async function findOwn(repository, marked) {
  const own = marked.find(isByWorkflow);
  if (own !== void 0 || marked.length === 0) return own ?? null;
  const viewer = await repository.getViewer();
  if (viewer === void 0) return marked[0] ?? null;
  if (viewer === null) return marked.find((comment) => isBot(comment) && isSigned(comment)) ?? null;
  return marked.find((comment) => comment.author?.toLowerCase() === viewer.toLowerCase()) ?? null;
}
function isBot({ authorType }) {
  return authorType !== "User";
}
function isByWorkflow(comment) {
  return isBot(comment) && comment.author === WORKFLOW_BOT;
}
function isSigned({ body, author }) {
  return author !== null && readSigner(body) === author;
}
function signFor(comment, body) {
  const { author, authorType } = comment;
  return author !== null && authorType === "Bot" && !isByWorkflow(comment) ? signComment(body, author) : body;
}
async function keepComment(repository, pull, text) {
  try {
    const { kept, doubles } = await findComments(repository, pull.number, text.isOurs);
    const unsigned = text.body ?? (kept === null ? null : text.empty);
    if (unsigned === null) return "absent";
    const body = kept === null ? unsigned : signFor(kept, unsigned);
    const isSame = kept !== null && isSameText(kept.body, body);
    if (isSame && doubles.length === 0) return "unchanged";
    if (!await isCurrent(repository, pull)) return "outdated";
    if (kept === null) await createOnce(repository, pull.number, { body, isOurs: text.isOurs });
    else if (!isSame) await repository.updateComment(kept.id, body);
    for (const { id } of doubles) await repository.deleteComment(id);
    return "written";
  } catch (error2) {
    if (error2 instanceof TrackerError && (error2.kind === "forbidden" || error2.kind === "not found"))
      return { kind: "forbidden" };
    throw error2;
  }
}
async function isCurrent(repository, pull) {
  try {
    const now = await repository.readPullRequest(pull.number);
    return now.isOpen && now.headSha === pull.headSha;
  } catch (error2) {
    if (error2 instanceof TrackerError && error2.kind === "limited") throw error2;
    return true;
  }
}
async function createOnce(repository, number, text) {
  const create = async () => {
    const comment = await repository.createComment(number, text.body);
    const signed = signFor(comment, text.body);
    if (signed !== text.body) await repository.updateComment(comment.id, signed);
  };
  try {
    await create();
  } catch (error2) {
    if (!(error2 instanceof TrackerError) || error2.kind !== "ambiguous") throw error2;
    if ((await findComments(repository, number, text.isOurs)).kept === null) await create();
  }
}
function isSameText(a, b) {
  return a.replace((pattern$17 ??= new RegExp("\\r\\n", "g")), "\n").trim() === b.replace((pattern$18 ??= new RegExp("\\r\\n", "g")), "\n").trim();
}
async function keepRecord(repository, numbers, text) {
  try {
    for (const number of numbers) {
      const { kept, doubles } = await findComments(repository, number, text.isOurs);
      if (kept === null) continue;
      const written = await text.write(kept.body, number);
      if (written === null) continue;
      const body = signFor(kept, written);
      if (!isSameText(kept.body, body)) await repository.updateComment(kept.id, body);
      for (const { id } of doubles) await repository.deleteComment(id);
    }
    return null;
  } catch (error2) {
    return error2 instanceof TrackerError && error2.kind === "limited" ? null : describeError(error2);
  }
}

// src/app/find-merged.ts
var MOST_COMMITS = 20;
var AT_ONCE = 5;
async function findMerged(place, push, notes) {
  const { repository } = place;
  const commits = await listCommits(place, push, notes);
  const found = /* @__PURE__ */ new Map();
  for (const { number, sha } of await listPulls(repository, commits.slice(0, MOST_COMMITS)))
    found.set(number, [...found.get(number) ?? [], sha]);
  if (found.size <= 1) return [...found.keys()].map((number) => ({ number, paths: null }));
  const merged = [];
  for (const [number, shas] of found) merged.push({ number, paths: await listMergedPaths(place, number, shas) });
  return merged;
}
async function listPulls(repository, commits) {
  const answers = await mapAtOnce(commits, AT_ONCE, async (sha) => {
    const numbers = await repository.listPullRequests(sha);
    return numbers.map((number) => ({ number, sha }));
  });
  return answers.flat();
}
async function listMergedPaths({ git, repository }, number, shas) {
  const local = await Promise.all(shas.map((sha) => git.listChangesOf(sha)));
  const known = local.filter((changes2) => changes2 !== null);
  const changes = known.length === shas.length ? known.flat() : await repository.listPullRequestFiles(number);
  return changes === null ? null : listPaths(changes);
}
async function listCommits({ git, repository }, { before, after }, notes) {
  const local = await git.listFirstParents(before, after, [...notes ?? []]);
  const commits = local ?? (await repository.compare(before, after))?.line ?? [];
  return commits.includes(after) ? commits : [after, ...commits];
}
function listPaths(changes) {
  return new Set(changes.flatMap(({ path: path6, from }) => from === null ? [path6] : [path6, from]));
}

// src/core/tell/done-rows.ts
var DONE_ROW$made;
function DONE_ROW() {
  return DONE_ROW$made ??= new RegExp("^\\| (?:opened|updated|closed|reopened)(?:: [^|]*)? \\| \\[.*\\]\\((https?:\\/\\/[^/\\s]+\\/([^/\\s]+\\/[^/\\s]+)\\/issues\\/\\d+)\\) \\| ");
}
function readDoneRows(record) {
  return record.split((pattern$19 ??= new RegExp("\\r?\\n"))).flatMap((row) => {
    const [, url, repo] = DONE_ROW().exec(row) ?? [];
    return url === void 0 || repo === void 0 ? [] : [{ repo, url, row }];
  });
}
function readDoneCounts(record) {
  const headline = (pattern$20 ??= new RegExp("^### Merging this (.*)$", "m")).exec(record)?.[1] ?? "";
  const read = (verb) => Number(new RegExp(`\\b${verb} (\\d{1,6})\\b`).exec(headline)?.[1] ?? 0);
  return { opened: read("opened"), updated: read("updated"), closed: read("closed"), reopened: read("reopened") };
}

// src/core/tell/record.ts
var RECORDED = "The issues follow the notes from here on.";
var UNFINISHED = "Not finished yet: the run that does the rest updates this comment.";
function describeRecord(report, view, existing = "") {
  const told = new Set(report.outcomes.map(({ url }) => url));
  const earlier = readDoneRows(existing).filter(
    ({ url, repo }) => !told.has(url) && !report.hiddenTargets.includes(repo)
  );
  const isWhole = report.outcomes.every(({ status }) => status === "done");
  return composeComment([
    `### ${describeHeadline2(report, countReport(report), readDoneCounts(existing))}`,
    ...describeBody(report, view, earlier),
    `<sub>${isWhole ? RECORDED : UNFINISHED} \xB7 ${HELP_LINK}</sub>`
  ]);
}
function describeHeadline2(report, counts, before) {
  const isRefused = report.verdict === "refused";
  const words = describeVerbs([
    ["opened", counts.created + before.opened],
    ["updated", counts.updated + before.updated],
    ["closed", counts.closed + before.closed],
    ["reopened", counts.reopened + before.reopened]
  ]);
  if (isRefused && words === "") return "Merged, but nothing was written";
  const left = [
    ...isRefused ? ["the rest was refused"] : [],
    ...counts.failed > 0 ? [`${counts.failed} failed`] : [],
    ...counts.deferred > 0 ? [`${counts.deferred} left for the next run`] : []
  ];
  if (words === "") return left.length === 0 ? "Merged: the issues match the notes" : `Merged: ${joinWords(left)}`;
  return [`Merging this ${words}`, ...left].join(", ");
}
function isWholeRecord(body) {
  return body.includes(RECORDED) && !(pattern$21 ??= new RegExp("\\n\\| (?:❌|deferred:|not done:)")).test(body);
}
function isRecordOf(body, report) {
  if (report.outcomes.length > 0 || !isWholeRecord(body)) return false;
  return report.settled.every(({ url }) => body.includes(`(${url})`));
}

// src/app/write-record.ts
async function writeRecord(run, report, {
  view,
  existing,
  paths
}) {
  const own = narrowReport(report, paths, []);
  const repos = [...own.outcomes, ...own.settled].map((one) => one.subject.repo);
  const narrow = narrowReport(own, paths, await findHidden(run, [...new Set(repos)]));
  if (isRecordOf(existing, narrow)) return null;
  const standing = await run.readStanding();
  return areSuperseded([...paths ?? []], standing) ? null : describeRecord(narrow, view, existing);
}

// src/app/heal-records.ts
var MOST_NOTES = 50;
var MOST_COMMITS2 = 5;
async function healRecords(run, { git }, report, view) {
  const caughtUp = listCaughtUp(run, report);
  const commits = /* @__PURE__ */ new Set();
  for (const [note, hasOpened] of [...caughtUp].slice(0, MOST_NOTES)) {
    const sha = await git.findLastCommit(note);
    if (sha !== null && (hasOpened || await git.looksMerged(sha))) commits.add(sha);
  }
  try {
    for (const [number, shas] of await findPulls(run, [...commits].slice(0, MOST_COMMITS2))) {
      const failure = await healPull(run, { git, number, shas }, report, view);
      if (failure !== null) return failure;
    }
    return null;
  } catch (error2) {
    if (error2 instanceof TrackerError) return null;
    throw error2;
  }
}
async function findPulls(run, commits) {
  const found = /* @__PURE__ */ new Map();
  for (const { number, sha } of await listPulls(run.notesRepository, commits))
    found.set(number, [...found.get(number) ?? [], sha]);
  return found;
}
function listCaughtUp(run, report) {
  const notes = /* @__PURE__ */ new Map();
  for (const { status, verb, subject } of report.outcomes) {
    if (status !== "done" || subject.note === "" || run.changed?.has(subject.note) === true) continue;
    notes.set(subject.note, verb === "create" || notes.get(subject.note) === true);
  }
  return notes;
}
async function healPull(run, { git, number, shas }, report, view) {
  return keepRecord(run.notesRepository, [number], {
    write: async (existing) => {
      if (isWholeRecord(existing)) return null;
      const paths = await listMergedPaths({ git, repository: run.notesRepository }, number, shas);
      const isAbout = report.outcomes.some(({ status, subject }) => status === "done" && paths?.has(subject.note));
      return paths !== null && isAbout ? writeRecord(run, report, { view, existing, paths }) : null;
    },
    isOurs: isOurComment
  });
}

// src/app/pull-request.ts
async function keepPullRequest(run, place, report, view) {
  const { context } = place;
  if (report.verdict === "unread") return [];
  if (context.pull !== null) return context.pull.isOpen ? keepPreview(run, context.pull, report, view) : [];
  if (run.mode !== "sync") return [];
  const isOwn = context.event === "push" && run.changed?.size !== 0;
  const failures = [
    isOwn ? await keepRecords(run, place, report, view) : null,
    await healRecords(run, place, report, view)
  ].filter((failure) => failure !== null);
  return failures.map((failure) => ({
    level: "warning",
    message: `The pull request's comment was not updated: ${failure}`
  }));
}
async function keepRecords(run, { context, git }, report, view) {
  const push = context.push ?? { before: "", after: context.sha };
  const place = { git, repository: run.notesRepository };
  try {
    const merged = await findMerged(place, push, run.changed);
    const paths = new Map(merged.map((one) => [one.number, one.paths]));
    return await keepRecord(run.notesRepository, [...paths.keys()], {
      write: (existing, number) => writeRecord(run, report, { view, existing, paths: paths.get(number) ?? run.changed }),
      isOurs: isOurComment
    });
  } catch (error2) {
    return error2 instanceof TrackerError && error2.kind === "limited" ? null : describeError(error2);
  }
}
async function keepPreview(run, pull, report, view) {
  try {
    const text = { body: describeComment(report, view), empty: describeEmptyComment(), isOurs: isOurComment };
    const result = await keepComment(run.notesRepository, pull, text);
    if (typeof result === "object") {
      const message = "No permission to comment on the pull request, so the preview is in this summary. Pull requests from forks get a read-only token; otherwise, give the workflow `pull-requests: write`.";
      return [{ level: "notice", message }];
    }
    return result === "outdated" ? [{ level: "notice", message: "The pull request is closed or has a newer commit; its comment was left alone." }] : [];
  } catch (error2) {
    return [{ level: "warning", message: `The pull request's comment was not updated: ${describeError(error2)}` }];
  }
}

// src/app/publish.ts
import { appendFile as appendFile2 } from "node:fs/promises";

// src/core/tell/annotations.ts
var MOST_OF_LEVEL = 10;
function describeAnnotations(report, isScheduled = false) {
  const whole = report.notices.map((notice2) => ({ ...notice2, file: null, line: 1, column: 1 }));
  const people = describePeople(report).flatMap(
    ({ raw, yaml, of }) => of.slice(0, 1).map(({ note, line }) => ({
      level: "warning",
      message: `${raw} is not listed under people: add ${yaml}`,
      file: note,
      line,
      column: 1
    }))
  );
  const problems = report.problems.map(({ severity, message, note, line, column }) => ({
    level: severity,
    message,
    file: note,
    line,
    column
  }));
  const failed = describeFailed(report);
  const all = mergeEqual([...whole, ...failed, ...problems, ...people]);
  const isQuiet = isScheduled && listEffective(report).length === 0;
  const levels = isQuiet ? ["error"] : ["error", "warning", "notice"];
  return levels.flatMap((level) => cut(all.filter((one) => one.level === level)));
}
function describeFailed(report) {
  const level = report.tolerant ? "warning" : "error";
  const failed = report.outcomes.filter(
    ({ status, subject, message }) => status === "failed" && !report.notices.some((notice2) => notice2.message === message) && !report.hiddenTargets.includes(subject.repo)
  );
  return [...groupBy(failed, ({ message }) => message ?? "failed")].flatMap(
    ([message, all]) => all.slice(0, 1).map(({ subject }) => {
      const others = all.length === 1 ? "" : ` (and ${count(all.length - 1, "other change")})`;
      const file = subject.note === "" ? null : subject.note;
      return { level, message: `${subject.title}: ${message}${others}`, file, line: subject.line, column: 1 };
    })
  );
}
function mergeEqual(all) {
  return [...groupBy(all, ({ level, message }) => `${level} ${message}`).values()].flatMap(
    (same) => same.slice(0, 1).map((one) => same.length === 1 ? one : { ...one, message: `${one.message} (${same.length} times)` })
  );
}
function cut(all) {
  const last = all[MOST_OF_LEVEL - 1];
  if (all.length <= MOST_OF_LEVEL || last === void 0) return all;
  const left = all.length - MOST_OF_LEVEL;
  const message = `${last.message} (and ${left} more; see the job summary)`;
  return [...all.slice(0, MOST_OF_LEVEL - 1), { ...last, message }];
}

// src/core/tell/failure.ts
var ROOM2 = 5e4;
function describeFailure(sentences) {
  const policy = { allowed: /* @__PURE__ */ new Set(), serverUrl: "" };
  const rows = sentences.map((sentence) => `- \u274C ${escapeText(sentence, policy)}`);
  const told = fitRows(rows, ROOM2, (left) => `- \u2026 and ${left} more`);
  return { outputs: NO_OUTPUTS, summary: `## Meeting TODOs: nothing done

${told.join("\n")}
` };
}

// src/core/tell/outputs.ts
var MOST_ISSUES = 500;
var ACTIONS = { create: "created", update: "updated", close: "closed", reopen: "reopened" };
function describeOutputs(report) {
  const counts = Object.fromEntries(
    Object.entries(countReport(report)).map(([name, count2]) => [name, String(count2)])
  );
  const effective = listEffective(report);
  const visible = effective.filter((outcome) => !report.hiddenTargets.includes(outcome.subject.repo));
  return {
    ...counts,
    changed: String(effective.length > 0),
    issues: JSON.stringify(visible.slice(0, MOST_ISSUES).map(describeIssue))
  };
}
function describeIssue({ verb, subject, number, url, assignees }) {
  const { repo, title, owners, due, note, line } = subject;
  return {
    action: ACTIONS[verb],
    repo,
    number,
    url,
    title,
    owners: [...new Set(owners.map((owner) => owner.raw))],
    assignees,
    due,
    note,
    line
  };
}

// src/core/tell/summary.ts
var ROOM3 = { notices: 2e4, skipped: 4e4, fix: 5e4, people: 2e4 };
var MOST_FIXES = 10;
var MOST_PEOPLE = 5;
var EXPLAIN = "`meeting-todos extract --explain PATH`";
function describeSummary(report, view) {
  const counts = countReport(report);
  const parts = [
    `## Meeting TODOs: ${describeHeadline3(report, counts)}`,
    describeFigures(report, counts),
    fitRows(describeNotices(report, view), ROOM3.notices, (left) => `- \u2026 and ${left} more`).join("\n"),
    describeFixes(report, view),
    describeChanges(report, view),
    describeHidden(report, "more change"),
    describeLeftOut2(report, view),
    view.isDefault ? `There is no ${escapeCode(view.config)}: the defaults apply.` : "",
    `<sub>${count(report.notes, "note")} \xB7 ${count(report.requests, "request")}, ${count(report.writes, "write")} \xB7 ${report.seconds} s \xB7 Not what you expected? ${EXPLAIN} \xB7 ${HELP_LINK}</sub>`
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function describeHeadline3(report, counts) {
  if (report.verdict === "unread") return "the issues could not be read";
  if (report.verdict === "refused" && report.mode === "sync") return "stopped, nothing was written";
  const same = counts.unchanged === 0 ? [] : [`${counts.unchanged} unchanged`];
  const nothing = report.outcomes.length === 0 ? "nothing to change" : "nothing changed";
  const { created, updated, closed, reopened } = counts;
  if (report.mode === "sync") {
    const words = [
      [created, "opened"],
      [updated, "updated"],
      [closed, "closed"],
      [reopened, "reopened"]
    ];
    const changes = words.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    return [...changes.length === 0 ? [nothing] : changes, ...same].join(", ");
  }
  const would = describeVerbs([
    ["open", created],
    ["update", updated],
    ["close", closed],
    ["reopen", reopened]
  ]);
  if (report.verdict === "refused") return `would ${would}: too many at once, so nothing will be written`;
  return [would === "" ? nothing : `would ${would}`, ...same].join(", ");
}
function describeFigures(report, counts) {
  const old = report.skipped.filter(({ reason }) => reason === "before since").length;
  const figures = [
    [counts.skipped, `${counts.skipped} skipped${old === 0 ? "" : ` (${old} ${describeReason("before since")})`}`],
    [counts.deferred, `${counts.deferred} left for the next run`],
    [counts.failed, `${counts.failed} failed`],
    [counts.unresolved, count(counts.unresolved, "unresolved owner")]
  ];
  return figures.flatMap(([number, words]) => number === 0 ? [] : [words]).join(" \xB7 ");
}
function describeFixes(report, view) {
  const people = describePeople(report);
  const isMany = people.length > MOST_PEOPLE;
  const rows = [...isMany ? [] : describeUnknown2(people, view), ...describeProblems(report, view)];
  const block = isMany ? [describeMany(people, view)] : [];
  if (rows.length + block.length === 0) return "";
  const rest = rows.slice(MOST_FIXES);
  return [
    ["### To fix", ...rows.slice(0, MOST_FIXES)].join("\n"),
    ...rest.length === 0 ? [] : [fold(`${rest.length} more to fix`, fitRows(rest, ROOM3.fix, (left) => `- \u2026 and ${left} more`).join("\n"))],
    ...block
  ].join("\n\n");
}
function describeUnknown2(people, view) {
  return people.map(({ raw, yaml, of, because }) => {
    const [first] = of;
    const place = first === void 0 ? "" : `${describePlace(first.note, first.line, view)}: `;
    const next = describeWaiting(of);
    return `- \u26A0\uFE0F ${place}${escapeCode(raw)} is not listed under \`people\`. Add ${escapeCode(yaml)}${because === "" ? "" : ` (${escapeText(because, view.policy)})`}${next}.`;
  });
}
function describeWaiting(of) {
  const issues = [...new Set(of.flatMap(({ issue: issue2 }) => issue2 === null ? [] : [issue2]))];
  const isOne = new Set(issues.map((issue2) => issue2.slice(0, issue2.indexOf("#")))).size === 1;
  const names = issues.slice(0, 5).map((issue2) => issue2.slice(issue2.indexOf(isOne ? "#" : "/") + (isOne ? 0 : 1)));
  const more = issues.length > names.length ? [`${issues.length - names.length} more`] : [];
  return names.length === 0 ? "" : `; the next run will assign ${joinWords([...names, ...more])}`;
}
function describeMany(people, view) {
  return `\u26A0\uFE0F **${countNames(people)} owners are not listed under \`people\`**, so nobody is assigned for them. Fill in their logins and paste this into ${escapeCode(view.config)}:

${describePeopleBlock(people, ROOM3.people)}`;
}
function describeProblems(report, view) {
  return [...groupBy(report.problems, ({ message }) => message)].map(([message, all]) => {
    const [first] = all;
    const place = first === void 0 ? "" : describePlace(first.note, first.line, view);
    const more = all.length === 1 ? "" : ` and ${count(all.length - 1, "other line")}`;
    return `- \u26A0\uFE0F ${place}${more}: ${escapeText(message, view.policy)}`;
  });
}
function describeLeftOut2(report, view) {
  if (report.skipped.length === 0) return "";
  const rows = fitRows(describeSkipped(report.skipped, view), ROOM3.skipped, (left) => `- \u2026 and ${left} more`);
  return fold(`${report.skipped.length} skipped`, rows.join("\n"));
}

// src/app/publish.ts
async function publishReport(report, view, isScheduled) {
  for (const { title, lines } of describeLog(report)) {
    startGroup(title);
    for (const line of lines) info(line);
    endGroup();
  }
  for (const { level, message, file, line, column } of describeAnnotations(report, isScheduled)) {
    const place = file === null ? {} : { file, startLine: line, startColumn: column };
    core_exports[level](message, place);
  }
  const isTold = writeOutputs(describeOutputs(report));
  await writeSummary(describeSummary(report, view));
  return hasFailed(report) || !isTold ? 1 : 0;
}
async function publishFailure(problems, level = "error") {
  const sentences = problems.map(
    (problem) => typeof problem === "string" ? { text: problem, place: {} } : {
      text: `${problem.note}:${problem.line}:${problem.column}: ${problem.message}`,
      place: { file: problem.note, startLine: problem.line, startColumn: problem.column }
    }
  );
  for (const { text, place } of sentences) core_exports[level](text, place);
  const { outputs, summary: summary2 } = describeFailure(sentences.map(({ text }) => text));
  const isTold = writeOutputs(outputs);
  await writeSummary(summary2);
  return level === "error" || !isTold ? 1 : 0;
}
function writeOutputs(outputs) {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    return true;
  } catch (error2) {
    error(`Could not write the outputs (${String(error2)})`);
    return false;
  }
}
async function writeSummary(text) {
  const file = process.env["GITHUB_STEP_SUMMARY"];
  if (file === void 0 || file === "") return;
  await appendFile2(file, text).catch(
    (error2) => warning(`Could not write the job summary (${String(error2)})`)
  );
}

// src/app/find-unread.ts
async function findUnread(start, settings, changes) {
  const paths = changes.flatMap(({ status, path: path6 }) => status === "removed" ? [] : [path6]);
  const others = paths.filter(createPathFilter(settings.notes)).map((path6) => ({ path: path6, items: 0 }));
  if (start.commit === null || findUnseen({ notes: [], others, paths }) === null) return [];
  const read = await readNotes(start, settings, changes);
  return tellUnseen(read, start.commit.files).map((message) => `${message}.`);
}

// src/shell/machine/event-payload.ts
import { access as access2 } from "node:fs/promises";
var ADVICE = "run this as a step of a GitHub Actions workflow";
async function readEventPayload(path6) {
  if (path6 === void 0 || path6 === "") return { problem: `GITHUB_EVENT_PATH is not set: ${ADVICE}.` };
  try {
    await access2(path6);
    const { context } = await import("./github-GRORBL5Q.js");
    return { payload: context.payload };
  } catch (error2) {
    const reason = error2 instanceof SyntaxError ? "it is not JSON" : "it cannot be read";
    return { problem: `The event file ${path6} is of no use (${reason}): ${ADVICE}.` };
  }
}

// src/shell/github/remember-lists.ts
function rememberLists(tracker) {
  const lists = createMemory();
  const searches = createMemory();
  const forget = async (write) => {
    try {
      return await write();
    } finally {
      lists.clear();
      searches.clear();
    }
  };
  return {
    ...tracker,
    listIssues: (...asked) => lists.recall(asked, () => tracker.listIssues(...asked)),
    searchIssues: (...asked) => searches.recall(asked, () => tracker.searchIssues(...asked)),
    createIssue: (repo, issue2) => forget(() => tracker.createIssue(repo, issue2)),
    updateIssue: (repo, number, fields) => forget(() => tracker.updateIssue(repo, number, fields))
  };
}
function createMemory() {
  const known = /* @__PURE__ */ new Map();
  return {
    recall: (asked, ask) => {
      const key = JSON.stringify(asked);
      const answer = known.get(key) ?? ask();
      known.set(key, answer);
      return answer;
    },
    clear: () => known.clear()
  };
}

// src/shell/machine/write-file.ts
import { lstat, mkdir, realpath, writeFile as writeFile2 } from "node:fs/promises";
import path4 from "node:path";
async function writeFileBelow(root, name, text) {
  const home = await realpath(root);
  const file = path4.join(home, name);
  const folder = path4.dirname(file);
  await assertInside(home, folder);
  await mkdir(folder, { recursive: true });
  if ((await lstat(file).catch(() => null))?.isSymbolicLink() === true) throw new Error(`${name} is a link`);
  await writeFile2(file, text);
}
async function assertInside(home, folder) {
  const real = await realpath(folder).catch(() => null);
  if (real === null) return assertInside(home, path4.dirname(folder));
  if (real !== home && !real.startsWith(home + path4.sep)) throw new Error("the path leads out of the workspace");
}

// src/app/write-agenda.ts
async function writeAgenda(run, report, place) {
  if (run.mode !== "sync" || report.verdict === "unread") return [];
  const { timezone } = run.settings;
  const today = findLocalDay(new Date(run.clock.now()).toISOString(), timezone);
  try {
    await writeFileBelow(place.workspace, place.path, describeAgenda(report.standing, { today, team: null, timezone }));
    return [];
  } catch (error2) {
    const reason = error2 instanceof Error ? error2.message : String(error2);
    return [{ level: "error", message: `Could not write the agenda to ${place.path} (${reason}).` }];
  }
}

// src/app/run-action.ts
var NO_NOTES = "No notes were found, so nothing is opened, closed or marked. Check out the repository before this step, and check that `notes` matches the files.";
async function runAction(env) {
  const startedAt = systemClock.now();
  const event = await readEventPayload(env["GITHUB_EVENT_PATH"]);
  if ("problem" in event) return publishFailure([event.problem]);
  const found = parseEvent(env, event.payload);
  if ("problems" in found) return publishFailure(found.problems);
  const { context } = found;
  const isTolerant = context.pull !== null || context.isFork;
  const parsed = parseInputs((name) => getInput(name), isTolerant);
  if ("problems" in parsed) return publishFailure(parsed.problems);
  const { inputs } = parsed;
  for (const secret of [inputs.token, inputs.notesToken, ...inputs.tokens.values()])
    if (secret !== "") setSecret(secret);
  const notices = parsed.gaps.map((message) => ({ level: "warning", message }));
  try {
    const clients = createClients(inputs, {
      apiUrl: context.apiUrl,
      notesRepo: context.repository,
      clock: systemClock
    });
    const root = path5.resolve(context.workspace, inputs.path);
    return await runWith({ inputs, context, clients, root, git: createGit(root), notices, startedAt });
  } catch (error2) {
    const isLimited = error2 instanceof TrackerError && error2.kind === "limited";
    return publishFailure([describeError(error2)], isLimited ? "notice" : isTolerant ? "warning" : "error");
  }
}
async function runWith(place) {
  const isData = place.context.event === "pull_request_target" && place.context.pull !== null;
  if (isData) return runOn({ ...place, commit: null });
  const workspace = await checkWorkspace(place);
  if ("problem" in workspace) return publishFailure([workspace.problem], mayWrite(place.context) ? "error" : "warning");
  return runOn({ ...place, context: { ...place.context, sha: workspace.sha }, commit: workspace.commit });
}
function mayWrite(context) {
  const defaultBranch = context.defaultBranch ?? context.ref.replace((pattern$22 ??= new RegExp("^refs\\/heads\\/")), "");
  const facts = { ...context, defaultBranch, isPullRequest: context.pull !== null, dryRun: false };
  return decideMode(facts).mode === "sync";
}
function describeGaps({ context, commit }, settings, read) {
  if (context.pull !== null || commit === null) return [];
  const idle = listIdleGlobs(settings.notes, commit.files);
  const messages = idle.map((glob) => `\`notes\`: the glob \`${glob}\` matches no file in the commit.`);
  if (read.notes.length === 0) messages.push(NO_NOTES);
  messages.push(...tellUnseen(read, commit.files).map((message) => `${message}.`));
  if (read.silence !== null && read.notes.length >= FEW_NOTES) messages.push(`${capitalise(read.silence)}.`);
  return messages.map((message) => ({ level: "warning", message }));
}
var FEW_NOTES = 3;
function capitalise(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function needsTrackers({ inputs, context }, settings, changes) {
  return context.pull === null || inputs.agenda !== null || listNotePaths(changes ?? [], settings).length > 0;
}
function askEarly({ context, clients }, settings, changes) {
  const isOfNotes = changes === null || listNotePaths(changes, settings).length > 0;
  if (context.push === null || !isOfNotes || !mayWrite(context)) return clients.notesRepository;
  return askForPulls(clients.notesRepository, context.push.after);
}
async function reflect({ clients, git }, run, read, report) {
  const { keepReflection } = await import("./keep-reflection-I6JVC4HP.js");
  return keepReflection(run, read, report, { branch: clients.notesBranch, git });
}
async function finishIdle(start, settings, changes) {
  const policy = createLinkPolicy(settings, start.context.repository, start.context.serverUrl);
  const unread = await findUnread(start, settings, changes);
  for (const message of unread) warning(message);
  const remarks = unread.map((message) => `- \u26A0\uFE0F ${escapeText(message, policy)}`);
  finishWithNothing(process.env, remarks);
}
async function runOn(start) {
  const { inputs, context, git, clients } = start;
  const configured = await readSettings(start);
  if ("problems" in configured) return publishFailure(configured.problems);
  const settings = applyInputs(configured.settings, inputs);
  const isDeletion = context.push !== null && isZero(context.push.after);
  const changes = await findChangedFiles(
    context,
    git,
    clients.notesRepository,
    (message) => start.notices.push({ level: "warning", message })
  );
  const isIdle = context.push !== null && changes !== null && !await touchesNote(start, settings, changes);
  if (isDeletion || isIdle) {
    await finishIdle(start, settings, isDeletion ? [] : changes ?? []);
    return 0;
  }
  const tracker = inputs.reflect ? rememberLists(clients.tracker) : clients.tracker;
  const trackers = needsTrackers(start, settings, changes) ? readAllTrackers(tracker, settings) : Promise.resolve(NOTHING_READ);
  const mayComment = inputs.comment && !inputs.dryRun && !context.isFork;
  const notesRepository = mayComment ? askEarly(start, settings, changes) : clients.notesRepository;
  const read = await readNotes(start, settings, changes ?? []);
  start.notices.push(...describeGaps(start, settings, read));
  const created = await createRun(start, settings, { changes, commitPaths: read.commitPaths });
  const run = { ...created, tracker, notesRepository, others: read.others };
  const report = await sync(run, read.notes, trackers);
  const complete = { ...report, problems: [...read.problems, ...report.problems] };
  const view = {
    base: run.base,
    config: configured.config,
    isDefault: configured.isDefault,
    policy: createLinkPolicy(settings, context.repository, context.serverUrl)
  };
  const commented = mayComment ? await keepPullRequest(run, start, complete, view) : [];
  const reflected = inputs.reflect ? await reflect(start, run, read, complete) : [];
  const kept = await keepOverview(run, complete);
  const { agenda } = inputs;
  const written = agenda === null ? [] : await writeAgenda(run, complete, { workspace: context.workspace, path: agenda });
  if (agenda !== null) setOutput("agenda", agenda);
  const { requests, writes } = run.traffic;
  return publishReport(
    { ...complete, requests, writes, notices: [...complete.notices, ...commented, ...reflected, ...kept, ...written] },
    view,
    context.event === "schedule"
  );
}
export {
  runAction
};
var pattern$0, pattern$1, pattern$2, pattern$3, pattern$4, pattern$5, pattern$6, pattern$7, pattern$8, pattern$9, pattern$10, pattern$11, pattern$12, pattern$13, pattern$14, pattern$15, pattern$16, pattern$17, pattern$18, pattern$19, pattern$20, pattern$21, pattern$22;
