import {
  followCharters,
  openKem,
  parties
} from "./chunk-VD4BEH7L.js";
import "./chunk-KPEY4M7Z.js";
import "./chunk-3WEYUFTU.js";
import "./chunk-U246HS67.js";
import "./chunk-BT2574CO.js";
import "./chunk-ON22IG4L.js";
import "./chunk-ITB6MXWT.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";
export {
  followCharters,
  openKem,
  parties
};
