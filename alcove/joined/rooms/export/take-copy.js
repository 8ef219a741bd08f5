import {
  filesOf,
  takeCopy
} from "../../chunk-PHZRBJSV.js";
import "../../chunk-ANI6IDWY.js";
import "../../chunk-DCCP55FN.js";
import "../../chunk-DIP5KA3M.js";
import "../../chunk-TQROSSAX.js";
import "../../chunk-ITR72XN7.js";
import "../../chunk-A5XJGYN3.js";
import "../../chunk-OA4GFWOQ.js";
import "../../chunk-NO7HG6NV.js";
import "../../chunk-MGAFT277.js";
import "../../start.js";
import "../../first.js";
export {
  filesOf,
  takeCopy
};
