import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-RFCL7WY6.js";
import "./chunk-G3RTITSG.js";
import "./chunk-QPSI3YRM.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-BG6U2FGT.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-4UDFRJEU.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-ES6SH2EL.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-OCEA6FWP.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-BVPNBGT5.js";
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
