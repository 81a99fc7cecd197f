import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-WX6DYEH3.js";
import "./chunk-6H5MKP37.js";
import "./chunk-GZFAKWAJ.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-VV5V57ZQ.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-ZLHCWUIJ.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-WHCIVAPG.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-NURZ5BS2.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-HK54IX62.js";
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
