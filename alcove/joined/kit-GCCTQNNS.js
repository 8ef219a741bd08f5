import {
  checkKit,
  checkShown,
  checkTyped,
  confirmKit,
  dropKit,
  finishKit,
  makeKit,
  mustBeSignedIn,
  openRoot,
  refusedByName,
  rootAtRest,
  unlock,
  wrongWords
} from "./chunk-PBVX6H3J.js";
import "./chunk-M3I2UDSJ.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-LQPM4QHQ.js";
import "./chunk-OK7IZVAL.js";
import "./chunk-X4Y2ZA23.js";
import "./chunk-N743KZGL.js";
import "./chunk-5WM7E7ZG.js";
import "./chunk-5RR2R6VG.js";
import "./chunk-IREPHMGF.js";
export {
  checkKit,
  checkShown,
  checkTyped,
  confirmKit,
  dropKit,
  finishKit,
  makeKit,
  mustBeSignedIn,
  openRoot,
  refusedByName,
  rootAtRest,
  unlock,
  wrongWords
};
