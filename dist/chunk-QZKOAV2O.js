import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/shell/machine/compile-patterns-once.ts
import { setFlagsFromString } from "node:v8";
function compilePatternsOnce() {
  setFlagsFromString("--no-regexp-tier-up");
}

export {
  compilePatternsOnce
};
