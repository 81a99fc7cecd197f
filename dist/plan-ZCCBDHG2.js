import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-NSOEYHUG.js";
import "./chunk-A2XQZMJH.js";
import "./chunk-LZCYT7QW.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-XAOTFE63.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-K65EIWDW.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-SG7ARDYI.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-IU7ZPAKO.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-AFJYRCOH.js";
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
