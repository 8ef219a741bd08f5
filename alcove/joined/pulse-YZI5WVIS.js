import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-ZQG4S2VD.js";
import "./chunk-F45EVYIU.js";
import "./chunk-IREPHMGF.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
