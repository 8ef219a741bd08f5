import {
  un
} from "./start.js";

function Facts({ children }) {
  return un`<dl class="facts">${children}</dl>`;
}
function Fact({ label, children, act }) {
  return un`<div class="facts__row"><dt>${label}</dt><dd>${children}</dd>${act && un`<dd class="facts__act">${act}</dd>`}</div>`;
}

export {
  Facts,
  Fact
};
