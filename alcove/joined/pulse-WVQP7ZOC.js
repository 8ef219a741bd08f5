import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-EVSDF7WT.js";
import "./chunk-JBGWK34H.js";
import "./chunk-IREPHMGF.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
