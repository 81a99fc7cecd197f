import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-GPUSU2TC.js";
import "./chunk-6ALNQPP7.js";
import "./chunk-6POSYG5M.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-2QBBU5AC.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-KQ54KBXA.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-TI2MG6NX.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-TLL77DRH.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-DTQ7MCVW.js";
import "./chunk-DY5AWGLX.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
};
