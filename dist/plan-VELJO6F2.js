import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-IOPUEUZV.js";
import "./chunk-C4DDLRPA.js";
import "./chunk-4KBIIA2K.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-SJ2M4WKQ.js";
import "./chunk-V6PNQFCR.js";
import "./chunk-IJPG5TAJ.js";
import "./chunk-3TKENAPH.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-TY3WZHDT.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
};
