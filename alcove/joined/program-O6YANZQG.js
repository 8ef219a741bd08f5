import {
  putNewsAway,
  takeProgram,
  watchProgram
} from "./chunk-YO4BEBMQ.js";
import "./chunk-TMLFFF3H.js";
import "./chunk-F45EVYIU.js";
import "./chunk-IREPHMGF.js";
export {
  putNewsAway,
  takeProgram,
  watchProgram
};
