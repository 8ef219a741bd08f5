import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-ULOBVHRE.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-A4OUKUCU.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-C32CHQCL.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
