import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-F6V3PEUR.js";
import "./chunk-F6BXVGPM.js";
import "./chunk-SA36UFBQ.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-NGOIHBX7.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-FTHROPFS.js";
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
