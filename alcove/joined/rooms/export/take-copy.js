import {
  filesOf,
  takeCopy
} from "../../chunk-SGWV5RJN.js";
import "../../chunk-C77R5YYL.js";
import "../../chunk-NAIPIA5X.js";
import "../../chunk-FCTJZD73.js";
import "../../chunk-QCCR3WV7.js";
import "../../chunk-FKE3I4SQ.js";
import "../../chunk-SFNVHI32.js";
import "../../chunk-5MSEY2YA.js";
import "../../chunk-NO7HG6NV.js";
import "../../chunk-EK3AB5K3.js";
import "../../start.js";
import "../../first.js";
export {
  filesOf,
  takeCopy
};
