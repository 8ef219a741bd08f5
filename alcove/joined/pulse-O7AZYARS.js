import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-5LOUC4EX.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-CUUKILFI.js";
import "./chunk-WXNCC4HQ.js";
import "./chunk-FX4TRNVX.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
