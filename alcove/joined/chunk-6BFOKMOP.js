import {
  PageHead
} from "./chunk-PAPWISHL.js";
import {
  makeKit
} from "./chunk-S2CO3QL4.js";
import {
  un
} from "./chunk-5N4SIKSS.js";

function Threshold({ title, lead, over, children }) {
  return un`
    <div class="threshold">
      <span class="nav__mark threshold__mark" aria-hidden="true"></span>
      <${PageHead} title=${title} lead=${lead} over=${over} />
      ${children}
    </div>`;
}

var held = null;
function kitOf(person) {
  if (held?.person !== person) {
    const made = makeKit().then((kit) => ({ ...kit, at: /* @__PURE__ */ new Date() }));
    made.catch(() => forgetKit());
    held = { person, made };
  }
  return (
    /** @type {{ made: Promise<any> }} */
    held.made
  );
}
function forgetKit() {
  held = null;
}

export {
  Threshold,
  kitOf,
  forgetKit
};
