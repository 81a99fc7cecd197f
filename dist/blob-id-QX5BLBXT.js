import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  computeBlobId
} from "./chunk-EA2LDXIO.js";
import "./chunk-LQK3ML4U.js";
export {
  computeBlobId
};
