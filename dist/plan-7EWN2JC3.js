import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-DKVAPD7O.js";
import "./chunk-UN3LUJK2.js";
import "./chunk-CM4W3JKD.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-FTF3TTKK.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-M4BDNKW6.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-WJVEZXJX.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-VDD4QX5G.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-MYHUSHMH.js";
import "./chunk-DY5AWGLX.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
};
