import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/shell/machine/clock.ts
var systemClock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};

export {
  systemClock
};
