import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-H35PJGER.js";
import "./chunk-UBRK47PF.js";
import "./chunk-5HG6EOXS.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-BZ6SRX4T.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-U7LA37WA.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-NSOLBYLU.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-EOONPOFJ.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-VRJNHYSQ.js";
import "./chunk-DY5AWGLX.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
};
