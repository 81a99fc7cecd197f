import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-NSZGCI23.js";
import "./chunk-2ZNONC5Q.js";
import "./chunk-CV436MKP.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-QJYN4W2O.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-SLXZCGBX.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-SN727ZNW.js";
import "./chunk-CSBEHCYD.js";
import "./chunk-KE7ZO7A7.js";
import "./chunk-HPNTACR3.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-X2SAALRQ.js";
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
