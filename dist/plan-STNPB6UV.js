import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-ZJDOIMNS.js";
import "./chunk-3ET7RWBZ.js";
import "./chunk-N73L3EBB.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-D5USH4CR.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-GOJGXYZD.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-SN727ZNW.js";
import "./chunk-TPJL6P47.js";
import "./chunk-KE7ZO7A7.js";
import "./chunk-VKWDX7OZ.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-UTIKROJJ.js";
import "./chunk-Y72T22VG.js";
import "./chunk-AKESPVDS.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
};
