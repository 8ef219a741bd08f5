import {
  filesOf,
  takeCopy
} from "../../chunk-RKUIOXJO.js";
import "../../chunk-4AXJQKKL.js";
import "../../chunk-ESWEUF5O.js";
import "../../chunk-BCC65JFT.js";
import "../../chunk-DHVCVVPB.js";
import "../../chunk-V7PD2P7M.js";
import "../../chunk-5GKNYE5D.js";
import "../../chunk-IWW5CCUV.js";
import "../../chunk-OYIW6YIJ.js";
import "../../chunk-VRNMJA47.js";
import "../../chunk-I2QOKAUW.js";
import "../../chunk-LAUSFL3Z.js";
export {
  filesOf,
  takeCopy
};
