import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-4DUJGEGL.js";
import "./chunk-UXEEYCST.js";
import "./chunk-NQQWPWMH.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-27W4V3I6.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-YFQONCZM.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-SN727ZNW.js";
import "./chunk-BPIP3UUD.js";
import "./chunk-KE7ZO7A7.js";
import "./chunk-XZ7IUIZE.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-GKOATL2J.js";
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
