import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-NKRHZ3FO.js";
import "./chunk-5RR2R6VG.js";
import "./chunk-IREPHMGF.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
