import {
  PageHead
} from "./chunk-PPLIALF7.js";
import {
  un
} from "./chunk-557TLY2U.js";

// rooms/arrival/threshold.js
function Threshold({ title, lead, over, children }) {
  return un`
    <div class="threshold">
      <span class="nav__mark threshold__mark" aria-hidden="true"></span>
      <${PageHead} title=${title} lead=${lead} over=${over} />
      ${children}
    </div>`;
}

export {
  Threshold
};
