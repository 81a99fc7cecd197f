import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compilePatternsOnce
} from "./chunk-QZKOAV2O.js";
import {
  finishWithNothing,
  hasNothingToDo
} from "./chunk-HRENAAP6.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-LQK3ML4U.js";

// src/action.ts
compilePatternsOnce();
try {
  if (await hasNothingToDo(process.env)) finishWithNothing(process.env);
  else process.exitCode = await (await import("./run-action-ZLLSGPL3.js")).runAction(process.env);
} catch (error) {
  process.stdout.write(`::error::${error instanceof Error ? error.message.replace(new RegExp("\\s+", "g"), " ") : "unknown error"}
`);
  process.exitCode = 1;
}
