import {
  t
} from "./chunk-PPLIALF7.js";
import {
  Nt,
  Ue,
  un
} from "./chunk-557TLY2U.js";

// parts/notice.js
var QUIET_WAIT = 400;
function Notice({ tone = "plain", title, acts, live, children }) {
  return un`
    <div class=${`note note--${tone}`} role=${live ? tone === "danger" ? "alert" : "status" : void 0}>
      ${title && un`<p class="note__title">${title}</p>`}
      <div class="note__words">${typeof children === "string" ? un`<p>${children}</p>` : children}</div>
      ${acts && un`<div class="note__acts">${acts}</div>`}
    </div>`;
}
function Blank({ children, act }) {
  return un`<div class="blank blank--open"><p>${children}</p>${act && un`<div class="blank__act">${act}</div>`}</div>`;
}
function Waiting({ children }) {
  const [long, setLong] = Nt(false);
  Ue(() => {
    const timer = setTimeout(() => setLong(true), QUIET_WAIT);
    return () => clearTimeout(timer);
  }, []);
  return un`<p class="waiting" role="status">${long ? children ?? t("state-waiting") : ""}</p>`;
}

export {
  Notice,
  Blank,
  Waiting
};
