import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  runApply,
  runPlan,
  runSync
} from "./chunk-CY5EMJDU.js";
import "./chunk-XMUOR6TD.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-2KK4LO2Y.js";
import "./chunk-2CMAZE45.js";
import "./chunk-W56UPN2E.js";
import "./chunk-LJ6FIIP5.js";
import "./chunk-TY3WZHDT.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  runApply,
  runPlan,
  runSync
};
