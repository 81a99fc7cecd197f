import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  runApply,
  runPlan,
  runSync
} from "./chunk-Q3YCPRJV.js";
import "./chunk-VBDRMDU5.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-2KK4LO2Y.js";
import "./chunk-IV5KNYYI.js";
import "./chunk-63HVXXU5.js";
import "./chunk-LJ6FIIP5.js";
import "./chunk-TY3WZHDT.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  runApply,
  runPlan,
  runSync
};
