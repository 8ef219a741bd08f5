import {
  followCharters,
  openKem,
  parties
} from "./chunk-DTXAK5UJ.js";
import "./chunk-OKSRRCUU.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-UEFGZ3VB.js";
import "./chunk-2YS2KLW5.js";
import "./chunk-NO7HG6NV.js";
import "./start.js";
import "./first.js";
export {
  followCharters,
  openKem,
  parties
};
