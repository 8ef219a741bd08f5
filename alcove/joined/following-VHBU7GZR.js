import {
  followCharters,
  openKem,
  parties
} from "./chunk-2HW4ZGWN.js";
import "./chunk-7RNBBEMU.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-G2ICYZ7F.js";
import "./chunk-TD3PDVEL.js";
import "./chunk-OYIW6YIJ.js";
import "./chunk-I2QOKAUW.js";
import "./chunk-LAUSFL3Z.js";
export {
  followCharters,
  openKem,
  parties
};
