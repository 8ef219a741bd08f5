import {
  filesOf,
  takeCopy
} from "../../chunk-AISQZEJJ.js";
import "../../chunk-MHVJ6A5M.js";
import "../../chunk-6IFO5VYW.js";
import "../../chunk-4DX75SLW.js";
import "../../chunk-6XGE34B3.js";
import "../../chunk-VRK6MOYG.js";
import "../../chunk-NPHAULZ2.js";
import "../../chunk-WJELAFE6.js";
import "../../chunk-OYIW6YIJ.js";
import "../../chunk-WLPDIFNF.js";
import "../../chunk-VYFBJOMB.js";
import "../../chunk-LAUSFL3Z.js";
export {
  filesOf,
  takeCopy
};
