import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-ANK3GOVS.js";
import "./chunk-EAPZN42H.js";
import "./chunk-XHH2XDF7.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-UTCOAQXY.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-X52HH4ME.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-SN727ZNW.js";
import "./chunk-2YCSXSPQ.js";
import "./chunk-KE7ZO7A7.js";
import "./chunk-F4EWRERY.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-F2GMLXAZ.js";
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
