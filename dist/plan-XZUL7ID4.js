import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-722UVPIE.js";
import "./chunk-K2MCQVOW.js";
import "./chunk-PCM7GGR2.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-JPHKO4BO.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-WHUDSXHO.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-PA6RWJSA.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-LHL6ABII.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-VCTR5ZNH.js";
import "./chunk-DY5AWGLX.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
};
