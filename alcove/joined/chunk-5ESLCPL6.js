import {
  When
} from "./chunk-ZLSQVAN7.js";
import {
  t
} from "./chunk-PPLIALF7.js";
import {
  un
} from "./chunk-557TLY2U.js";

// parts/voice.js
function Voice({ name, theirs, at, state, mark, children, reply, acts, id, as = "article", class: more, ...rest }) {
  const words = typeof children === "string" ? un`<p class="voice__text">${children}</p>` : children;
  return un`
    <${as} class=${["voice", theirs && "voice--theirs", more].filter(Boolean).join(" ")} id=${id} ...${rest}>
      <p class="voice__head">
        <b class="voice__name">${name}</b>
        ${(mark || at || state) && un`
          <span class="voice__meta">
            ${mark && un`<span>${mark}</span>`}
            ${at && un`<${When} at=${at} />`}
            ${state && un`<span class="voice__state">${t(`state-${state}`)}</span>`}
          </span>`}
      </p>
      <div class="voice__words">${words}</div>
      ${acts && un`<div class="voice__acts">${acts}</div>`}
      ${reply && un`<div class="voice__replies">${reply}</div>`}
    <//>`;
}

export {
  Voice
};
