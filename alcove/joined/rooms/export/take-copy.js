import {
  filesOf,
  takeCopy
} from "../../chunk-Y2SJDJWK.js";
import "../../chunk-ANWJGBZ4.js";
import "../../chunk-M3DGUZQB.js";
import "../../chunk-Q7ZOVRGX.js";
import "../../chunk-GVU6NKFX.js";
import "../../chunk-34Z7NKOY.js";
import "../../chunk-MHASXJHV.js";
import "../../chunk-CAAKUJ4N.js";
import "../../chunk-OYIW6YIJ.js";
import "../../chunk-RUD7OFPG.js";
import "../../chunk-U3JX3AGV.js";
import "../../chunk-LAUSFL3Z.js";
export {
  filesOf,
  takeCopy
};
