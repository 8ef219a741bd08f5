import {
  t
} from "./chunk-PPLIALF7.js";
import {
  un
} from "./chunk-557TLY2U.js";

// parts/sealed.js
var ALARMING = /* @__PURE__ */ new Set(["changed", "planted", "withheld"]);
function Sealed({ state, name = "", acts, children }) {
  return un`
    <div class=${ALARMING.has(state) ? "sealed sealed--alarming" : "sealed"} data-sealed=${state}>
      <p class="sealed__words">${t(`sealed-${state}`, { name })}</p>
      <p class="sealed__next">${t(`sealed-${state}-next`, { name })}</p>
      ${children}
      ${acts && un`<div class="sealed__acts">${acts}</div>`}
    </div>`;
}

export {
  Sealed
};
