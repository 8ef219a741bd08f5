import {
  filesOf,
  takeCopy
} from "../../chunk-CNNFXOFQ.js";
import "../../chunk-UVDBMCQE.js";
import "../../chunk-JVZFBWKZ.js";
import "../../chunk-HRQ6XSG5.js";
import "../../chunk-4DLUM4TF.js";
import "../../chunk-SEBQQYYB.js";
import "../../chunk-IM7N4EP6.js";
import "../../chunk-ENNNB4JY.js";
import "../../chunk-NO7HG6NV.js";
import "../../chunk-H2UH4GLG.js";
import "../../start.js";
import "../../first.js";
export {
  filesOf,
  takeCopy
};
