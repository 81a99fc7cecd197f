import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  runApply,
  runPlan,
  runSync
} from "./chunk-7ASKTNRB.js";
import "./chunk-PHH6D4ZK.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-2KK4LO2Y.js";
import "./chunk-YP4J6TZO.js";
import "./chunk-UFFGUMXQ.js";
import "./chunk-WUF36UF2.js";
import "./chunk-TY3WZHDT.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  runApply,
  runPlan,
  runSync
};
