import {
  filesOf,
  takeCopy
} from "../../chunk-LDTCFMT4.js";
import "../../chunk-MCM4TZKU.js";
import "../../chunk-7ZH6NJT6.js";
import "../../chunk-DMWB5L4Z.js";
import "../../chunk-QKTG7HPU.js";
import "../../chunk-XXBRLDYO.js";
import "../../chunk-R6AFFJ6E.js";
import "../../chunk-7MNDUNXF.js";
import "../../chunk-NO7HG6NV.js";
import "../../chunk-WEQ73I7U.js";
import "../../start.js";
import "../../first.js";
export {
  filesOf,
  takeCopy
};
