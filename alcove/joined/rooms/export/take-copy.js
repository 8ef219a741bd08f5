import {
  filesOf,
  takeCopy
} from "../../chunk-PXXS7P23.js";
import "../../chunk-IHEPJKUW.js";
import "../../chunk-RPOF6BDK.js";
import "../../chunk-PGCACRCD.js";
import "../../chunk-4TKQC4QM.js";
import "../../chunk-OXSO23LK.js";
import "../../chunk-K6C4SEFO.js";
import "../../chunk-SIRGOTKU.js";
import "../../chunk-NO7HG6NV.js";
import "../../chunk-32CXXKSD.js";
import "../../start.js";
import "../../first.js";
export {
  filesOf,
  takeCopy
};
