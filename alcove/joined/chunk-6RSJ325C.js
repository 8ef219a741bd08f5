import {
  PageHead,
  makeKit,
  un
} from "./start.js";

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
