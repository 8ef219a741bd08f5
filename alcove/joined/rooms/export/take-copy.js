import {
  filesOf,
  takeCopy
} from "../../chunk-DIG2DSKI.js";
import "../../chunk-26UDADFH.js";
import "../../chunk-LQJGNHFO.js";
import "../../chunk-OTAS4OTQ.js";
import "../../chunk-AESX4Q4O.js";
import "../../chunk-OKOFWJFB.js";
import "../../chunk-KVKXKIUX.js";
import "../../chunk-NEFZZACR.js";
import "../../chunk-NO7HG6NV.js";
import "../../chunk-5OMDCLUN.js";
import "../../start.js";
import "../../first.js";
export {
  filesOf,
  takeCopy
};
