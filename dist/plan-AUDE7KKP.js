import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-2NM4K3VM.js";
import "./chunk-JR4FGWC7.js";
import "./chunk-4W4UVZZS.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-GTTNVNZY.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-6BUAHT2J.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-4E6RRAKN.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-LL6XHSG7.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-LO6PKKYS.js";
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
