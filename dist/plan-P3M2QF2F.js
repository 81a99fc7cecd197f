import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-QYSYPFED.js";
import "./chunk-26X7HFEF.js";
import "./chunk-K4E3VOF2.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-IBKPBWC3.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-UKIQXPVM.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-SN727ZNW.js";
import "./chunk-VBVCDS6I.js";
import "./chunk-KE7ZO7A7.js";
import "./chunk-CRGOKFSF.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-HI3JPHZ4.js";
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
