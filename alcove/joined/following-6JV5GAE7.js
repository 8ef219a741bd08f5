import {
  followCharters,
  openKem,
  parties
} from "./chunk-V7VIWGVA.js";
import "./chunk-OKSRRCUU.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-CVDJD2F3.js";
import "./chunk-ZSPH4VY4.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  followCharters,
  openKem,
  parties
};
