import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-U6SJWGLX.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-KI3ZGL2L.js";
import "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
