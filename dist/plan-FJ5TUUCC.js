import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-TBTWLR5Z.js";
import "./chunk-SYYS2UVJ.js";
import "./chunk-NHNM4JAS.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-KZZVXYIW.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-F7IGWDJM.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-W5K4XBCD.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-TJVCE2P7.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-TNYMNIP4.js";
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
