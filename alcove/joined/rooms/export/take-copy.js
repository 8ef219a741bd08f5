import {
  filesOf,
  takeCopy
} from "../../chunk-RCTUFOA5.js";
import "../../chunk-SXAX32IU.js";
import "../../chunk-PXZS375V.js";
import "../../chunk-ZAEHKFB2.js";
import "../../chunk-MPO3O4M4.js";
import "../../chunk-SBUOKBKK.js";
import "../../chunk-OC5CTJWF.js";
import "../../chunk-DY4PFNE6.js";
import "../../chunk-5WM7E7ZG.js";
import "../../chunk-Y5IACUTH.js";
import "../../chunk-JBGWK34H.js";
import "../../chunk-IREPHMGF.js";
export {
  filesOf,
  takeCopy
};
