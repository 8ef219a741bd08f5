import {
  followCharters,
  openKem,
  parties
} from "./chunk-4G2EBS7O.js";
import "./chunk-7RNBBEMU.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-723ZNF6J.js";
import "./chunk-H4JAWSN4.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-VYFBJOMB.js";
import "./chunk-LAUSFL3Z.js";
export {
  followCharters,
  openKem,
  parties
};
