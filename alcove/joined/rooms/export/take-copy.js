import {
  filesOf,
  takeCopy
} from "../../chunk-QM4CGQ4P.js";
import "../../chunk-LN7PYPUH.js";
import "../../chunk-BT3PZDBW.js";
import "../../chunk-ZO24HP34.js";
import "../../chunk-MGOPP6XA.js";
import "../../chunk-NOXCWKLD.js";
import "../../chunk-IRXT7YUO.js";
import "../../chunk-WNGI3M46.js";
import "../../chunk-5WM7E7ZG.js";
import "../../chunk-YY34W3TL.js";
import "../../chunk-LF7BEWZG.js";
import "../../chunk-IREPHMGF.js";
export {
  filesOf,
  takeCopy
};
