import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-7U2QU5RB.js";
import "./chunk-SRD23BPB.js";
import "./chunk-TIULVTFO.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-Y3VM2JWF.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-Q2I4K3QV.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-ESJ5S344.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-GTWASQAU.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-QUHOSUHX.js";
import "./chunk-DY5AWGLX.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
};
