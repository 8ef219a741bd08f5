import {
  filesOf,
  takeCopy
} from "../../chunk-DHTO473L.js";
import "../../chunk-DB6WA7E5.js";
import "../../chunk-FGK6ZMPD.js";
import "../../chunk-R6SWGZSG.js";
import "../../chunk-XY2DEAUU.js";
import "../../chunk-STMVWAGK.js";
import "../../chunk-NUEXULCV.js";
import "../../chunk-BH6EJJQ6.js";
import "../../chunk-5WM7E7ZG.js";
import "../../chunk-KW67TOXR.js";
import "../../chunk-YLJJHQOV.js";
import "../../chunk-IREPHMGF.js";
export {
  filesOf,
  takeCopy
};
