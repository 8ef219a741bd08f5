import {
  t,
  un
} from "./start.js";

function Lines({ entry }) {
  const { type, when, did, next } = entry.fields;
  if (!when && !did && !next) return un`<p class="voice__text">${entry.words}</p>`;
  const line = (label, words) => words && un`<div class="lines__line"><dt>${t(label)}</dt><dd>${words}</dd></div>`;
  return un`
    <dl class="lines">
      ${line("feedback-when", when)}
      ${line(`feedback-words-${type}`, entry.words)}
      ${line("feedback-did", did)}
      ${line("feedback-next", next)}
    </dl>`;
}
var permission = (when = "") => when.trim() ? t("feedback-permission-when", { when: when.trim() }) : t("feedback-permission");

export {
  Lines,
  permission
};
