import {
  filesOf,
  takeCopy
} from "../../chunk-OT6LONR4.js";
import "../../chunk-QZQ7NBHO.js";
import "../../chunk-TPEWKCND.js";
import "../../chunk-JZ57KL76.js";
import "../../chunk-Q2APQMTJ.js";
import "../../chunk-JUA4GDAP.js";
import "../../chunk-EFNB52G4.js";
import "../../chunk-SCJZQ2F4.js";
import "../../chunk-NO7HG6NV.js";
import "../../chunk-UKZIJWSF.js";
import "../../start.js";
import "../../first.js";
export {
  filesOf,
  takeCopy
};
