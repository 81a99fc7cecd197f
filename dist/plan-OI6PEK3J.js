import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-4CLYBHEY.js";
import "./chunk-542M65QK.js";
import "./chunk-H536XAF5.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-54F5ZSTS.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-LFKU7IE4.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-SN727ZNW.js";
import "./chunk-M3A6TPMY.js";
import "./chunk-KE7ZO7A7.js";
import "./chunk-MUCUROBY.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-JAALUS33.js";
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
