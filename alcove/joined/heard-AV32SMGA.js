import {
  Heard,
  HeardLately
} from "./chunk-2LKGWYG4.js";
import "./chunk-FGXRJ25O.js";
import "./chunk-JBGWK34H.js";
import "./chunk-IREPHMGF.js";
export {
  Heard,
  HeardLately as default
};
