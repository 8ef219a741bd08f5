import {
  filesOf,
  takeCopy
} from "../../chunk-U2K7FXX3.js";
import "../../chunk-6K5QCQJ4.js";
import "../../chunk-HJAOKLNF.js";
import "../../chunk-EVK2HEAE.js";
import "../../chunk-A4FV5NJM.js";
import "../../chunk-UPH22HBN.js";
import "../../chunk-JFVMXES2.js";
import "../../chunk-BJIKN2AT.js";
import "../../chunk-LW4ATB6Y.js";
import "../../chunk-FUEOCMAL.js";
import "../../chunk-J522EHZH.js";
import "../../chunk-JIQVWX5H.js";
import "../../chunk-MYKYYBLU.js";
import "../../chunk-2I324F4V.js";
import "../../chunk-5N4SIKSS.js";
import "../../chunk-7VTAI3DB.js";
export {
  filesOf,
  takeCopy
};
