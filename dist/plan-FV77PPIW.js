import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-5NY42YZ4.js";
import "./chunk-WW2RHQOK.js";
import "./chunk-VCMKLKJT.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-NDZA7E7R.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-HNESRMHI.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-Z7AELPJ5.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-2ITOXQLK.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-NJSGZHSR.js";
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
