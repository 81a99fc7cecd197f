import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-E7Z2H5A6.js";
import "./chunk-HXNP5KWE.js";
import "./chunk-XP7GDHJX.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-3U5R2C4H.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-YBHJZMDG.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-SN727ZNW.js";
import "./chunk-W56DQLA4.js";
import "./chunk-KE7ZO7A7.js";
import "./chunk-GYQZVE4C.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-V2KJNZBG.js";
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
