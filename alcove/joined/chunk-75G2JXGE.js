import {
  PageHead
} from "./chunk-65DLQAFE.js";
import {
  un
} from "./chunk-XR6EJDGF.js";

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
