import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-VYGTGWLU.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-F76A4AW5.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
