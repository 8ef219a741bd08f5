/** Whether words are kept and saved, always in words. A change of the connection is read out; a save is not. */
import { html, useEffect, useRef } from "../../vendor/preact.js";
import { announce } from "../../manners/announce.js";
import { connection, waiting } from "../../sync/house.js";
import { t } from "../../words/words.js";

/** @returns {string} */
export function saidKept() {
  const count = waiting.value;
  if (connection.value === "away") return count > 0 ? t("frame-away-waiting", { count }) : t("frame-away");
  return count > 0 ? t("frame-kept", { count }) : t("frame-saved");
}

export function KeptLine() {
  const away = connection.value === "away";
  const before = useRef(away);
  useEffect(() => {
    if (before.current !== away) announce(t(away ? "state-away" : "state-back"));
    before.current = away;
  }, [away]);
  return html`
    <aside class=${away ? "kept-line kept-line--away" : "kept-line"} aria-label=${t("frame-kept-or-saved")}><p data-kept>${saidKept()}</p></aside>`;
}
