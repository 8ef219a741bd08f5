import {
  followCharters,
  openKem,
  parties
} from "./chunk-U6NJ3WL7.js";
import "./chunk-OKSRRCUU.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-5VZJVU3Y.js";
import "./chunk-BJDM2EUS.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  followCharters,
  openKem,
  parties
};
