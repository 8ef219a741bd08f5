import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-YRE62OYY.js";
import "./chunk-WNPFUAWY.js";
import "./chunk-IREPHMGF.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
