import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-Z5352BMP.js";
import "./chunk-BZNMQPWH.js";
import "./chunk-MHGDUV3B.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-6KKUSPQZ.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-RBR6BJYE.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-UW273UD2.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-ZWAVGVCQ.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-DSMNJQ6Z.js";
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
