import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-KO5RDWRS.js";
import "./chunk-7D56LJEH.js";
import "./chunk-F6XCO3FO.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
