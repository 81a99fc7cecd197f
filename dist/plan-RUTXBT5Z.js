import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-HPKP2T2K.js";
import "./chunk-TF7J2DD6.js";
import "./chunk-VEHJM33Z.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-42EODGFZ.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-B5FCMKQ3.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-G534GXE6.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-SPA7UST2.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-WRT7TCAC.js";
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
