import {
  followCharters,
  openKem,
  parties
} from "./chunk-BFOHGXBC.js";
import "./chunk-OKSRRCUU.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-ZJX34AQ2.js";
import "./chunk-SQIMZUHY.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  followCharters,
  openKem,
  parties
};
