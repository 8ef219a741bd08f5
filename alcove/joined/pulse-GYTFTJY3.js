import {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
} from "./chunk-VXWTKLMU.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-ABMKDPTK.js";
import "./chunk-NPGKR54S.js";
import "./chunk-GDHDP6GW.js";
export {
  agreeToReveal,
  answerPulse,
  isWhole,
  keepRounds,
  peopleOf
};
