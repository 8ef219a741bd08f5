import {
  filesOf,
  takeCopy
} from "../../chunk-MW4YB37Z.js";
import "../../chunk-53SQVIO3.js";
import "../../chunk-5ZP44N7B.js";
import "../../chunk-SBL4L2LG.js";
import "../../chunk-GNDXJBGF.js";
import "../../chunk-BHKPLIPX.js";
import "../../chunk-PUCHK4MB.js";
import "../../chunk-HSDLW5JT.js";
import "../../chunk-5WM7E7ZG.js";
import "../../chunk-K3HPKJC6.js";
import "../../chunk-WUU57HA3.js";
import "../../chunk-IREPHMGF.js";
export {
  filesOf,
  takeCopy
};
