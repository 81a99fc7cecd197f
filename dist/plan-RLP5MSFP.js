import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-LD5G55IR.js";
import "./chunk-5TP6Y4MN.js";
import "./chunk-XE3LQ27N.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-BEICO7WY.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-T2HQ667H.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-SN727ZNW.js";
import "./chunk-KPFLOOVS.js";
import "./chunk-KE7ZO7A7.js";
import "./chunk-QJCQCPAM.js";
import "./chunk-L73RKFUV.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-AIQ3LYFZ.js";
import "./chunk-Y72T22VG.js";
import "./chunk-AKESPVDS.js";
import "./chunk-LQK3ML4U.js";
export {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
};
