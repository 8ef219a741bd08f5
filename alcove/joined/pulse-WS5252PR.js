import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-OW3ICMZP.js";
import "./chunk-Z2MXPPIB.js";
import "./chunk-LAUSFL3Z.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
