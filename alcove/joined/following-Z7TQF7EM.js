import {
  followCharters,
  openKem,
  parties
} from "./chunk-ONYL27HH.js";
import "./chunk-OKSRRCUU.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-VKNDDD5S.js";
import "./chunk-ZCULNP6U.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  followCharters,
  openKem,
  parties
};
