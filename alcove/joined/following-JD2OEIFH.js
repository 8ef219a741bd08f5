import {
  followCharters,
  openKem,
  parties
} from "./chunk-ISVHZKUH.js";
import "./chunk-OKSRRCUU.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-M33JUGCB.js";
import "./chunk-YH5NAWP3.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  followCharters,
  openKem,
  parties
};
