import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-OJJSRZWO.js";
import "./chunk-U3JX3AGV.js";
import "./chunk-LAUSFL3Z.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
