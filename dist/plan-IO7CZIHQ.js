import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-W5CH6DVZ.js";
import "./chunk-5A2RMVEO.js";
import "./chunk-547PLFMW.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-KSUMOOIG.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-EOJ3LVDQ.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-SN727ZNW.js";
import "./chunk-YKEGK677.js";
import "./chunk-KE7ZO7A7.js";
import "./chunk-6OZSQ7Z4.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-4UW36M2C.js";
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
