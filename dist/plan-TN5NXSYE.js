import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-JHIGHJC5.js";
import "./chunk-DJM7PEEJ.js";
import "./chunk-YOMWWUHS.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-FAHEHXD2.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-QHTMETOK.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-SN727ZNW.js";
import "./chunk-Y5MZ4BON.js";
import "./chunk-KE7ZO7A7.js";
import "./chunk-IV3H2K3T.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-HE6LGML5.js";
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
