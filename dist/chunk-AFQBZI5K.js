import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/cli/paint.ts
import { styleText } from "node:util";
function createPaint(stream) {
  const isWanted = stream.isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
  return isWanted ? (style, text) => styleText(style, text) : (_style, text) => text;
}
function clean(text) {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ").replace(/\s+/g, " ");
}

// src/cli/format-problem.ts
function formatProblem({ note, line, column, severity, message }) {
  return `${clean(note)}:${line}:${column}: ${severity === "warning" ? "warning: " : ""}${clean(message)}`;
}

export {
  createPaint,
  clean,
  formatProblem
};
