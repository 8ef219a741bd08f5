import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-FKWZIC47.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-CGWIBPNF.js";
import "./chunk-IGQTGUDQ.js";
import "./chunk-FX4TRNVX.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
