import {
  filesOf,
  takeCopy
} from "../../chunk-35L2ZGK4.js";
import "../../chunk-2IDM35ZJ.js";
import "../../chunk-OUALJEPX.js";
import "../../chunk-II4326YB.js";
import "../../chunk-7GRKB34J.js";
import "../../chunk-PLCXUWNB.js";
import "../../chunk-GBW42OXZ.js";
import "../../chunk-S2HB37L2.js";
import "../../chunk-376XXUQH.js";
import "../../chunk-WMHV6X73.js";
import "../../chunk-PUSCYM67.js";
import "../../chunk-F6XCO3FO.js";
export {
  filesOf,
  takeCopy
};
