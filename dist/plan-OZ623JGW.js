import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-554WNKR3.js";
import "./chunk-GY7NDO57.js";
import "./chunk-YLVGLY6Y.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-POWZFNRM.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-WPISTKAN.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-3MWTQSIM.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-UP3SXPXI.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-LQVUGBMC.js";
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
