import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepare,
  readToken,
  runApply,
  runPlan,
  runSync
} from "./chunk-LWTEC2LE.js";
import "./chunk-KVXHEDFI.js";
import "./chunk-O4FW3VAE.js";
import "./chunk-NP6FUVK3.js";
import "./chunk-XKU4OJN3.js";
import "./chunk-YTTKUGGP.js";
import "./chunk-X6H4EO4Q.js";
import "./chunk-EFKHRAV4.js";
import "./chunk-36FVBHD7.js";
import "./chunk-QWBFHQ6Y.js";
import "./chunk-VT3ZOORF.js";
import "./chunk-MOFPPXAJ.js";
import "./chunk-KHNHGBOP.js";
import "./chunk-HQPYTNOJ.js";
import "./chunk-ZXMIP4PO.js";
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
