import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-HKWSCFPU.js";
import "./chunk-EJW7QLEJ.js";
import "./chunk-BANJOQYE.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-MBA5PZZL.js";
import "./chunk-3KLU6JOC.js";
import "./chunk-PLWDM23R.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-TY3WZHDT.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
};
