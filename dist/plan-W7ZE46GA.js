import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-DHYOBUQJ.js";
import "./chunk-G7DOXXSP.js";
import "./chunk-H7VQA3ZY.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-TVFM2AED.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-LOVNMFPN.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-SN727ZNW.js";
import "./chunk-LMTVVOA2.js";
import "./chunk-KE7ZO7A7.js";
import "./chunk-F6HZKCHY.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-6INSDL2M.js";
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
