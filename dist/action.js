import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  finishWithNothing,
  hasNothingToDo
} from "./chunk-LW7P4ZMA.js";
import "./chunk-VA35IVHB.js";

// src/action.ts
try {
  if (await hasNothingToDo(process.env)) finishWithNothing(process.env);
  else process.exitCode = await (await import("./run-action-QX5SJTIQ.js")).runAction(process.env);
} catch (error) {
  process.stdout.write(`::error::${error instanceof Error ? error.message.replace(/\s+/g, " ") : "unknown error"}
`);
  process.exitCode = 1;
}
