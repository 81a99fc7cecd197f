import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  clean
} from "./chunk-KE7ZO7A7.js";

// src/cli/format-problem.ts
function formatProblem({ note, line, column, severity, message }) {
  return `${clean(note)}:${line}:${column}: ${severity === "warning" ? "warning: " : ""}${clean(message)}`;
}

export {
  formatProblem
};
