import {
  filesOf,
  takeCopy
} from "../../chunk-TSIUTX72.js";
import "../../chunk-ERCNCGQ4.js";
import "../../chunk-TUDKAL5O.js";
import "../../chunk-2VGKGNDI.js";
import "../../chunk-6ZQLHNVM.js";
import "../../chunk-OVPJPPIM.js";
import "../../chunk-5RIZAW5Q.js";
import "../../chunk-ARGXMP4J.js";
import "../../chunk-WTJBPDF4.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-AU2H2GZJ.js";
import "../../chunk-MYKYYBLU.js";
import "../../chunk-FR67HFSY.js";
import "../../chunk-SOV4W3CV.js";
import "../../chunk-7VTAI3DB.js";
export {
  filesOf,
  takeCopy
};
