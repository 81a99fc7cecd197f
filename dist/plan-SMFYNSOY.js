import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-3XREKMZG.js";
import "./chunk-KYZMUS6E.js";
import "./chunk-ZJGSMPXM.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-VL4G6W2Y.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-MDRD74ZP.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-R4TSLOAX.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-5RM2IDUA.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-C26ZRZIR.js";
import "./chunk-DY5AWGLX.js";
import "./chunk-AKESPVDS.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
};
