import {
  filesOf,
  takeCopy
} from "../../chunk-ACJZTGAO.js";
import "../../chunk-AN3QAD5N.js";
import "../../chunk-HV3CLY6S.js";
import "../../chunk-6DICJ3AK.js";
import "../../chunk-6TU22NNK.js";
import "../../chunk-EM6Q6XDV.js";
import "../../chunk-KXSUALOW.js";
import "../../chunk-7TFJA2YE.js";
import "../../chunk-5WM7E7ZG.js";
import "../../chunk-G6OI3JSH.js";
import "../../chunk-WNPFUAWY.js";
import "../../chunk-IREPHMGF.js";
export {
  filesOf,
  takeCopy
};
