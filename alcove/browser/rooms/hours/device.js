/** Being told on this device: off until somebody presses. What it says is shown before. */
import { html } from "../../vendor/preact.js";
import { Toggle } from "../../parts/choice.js";
import { Section } from "../../parts/page-head.js";
import { fetchPush, switchPushOff, switchPushOn } from "../../sync/push.js";
import { t } from "../../words/words.js";
import { useFetched } from "./fetched.js";

/** @param {{ onDevices: () => Promise<unknown> }} props  onDevices: how many there are has changed */
export function Device({ onDevices }) {
  const { value, tell, run, said } = useFetched(fetchPush);
  const flip = (/** @type {boolean} */ wanted) => run(async () => {
    tell(wanted ? "on" : "off");
    try {
      tell(await (wanted ? switchPushOn() : switchPushOff()));
    } catch (error) {
      tell(await fetchPush().catch(() => (wanted ? "off" : "on")));
      throw error;
    }
    await onDevices();
  });
  const may = value === "on" || value === "off";
  return html`
    <${Section} id="push" title=${t("push-title")} note=${t("push-note")}>
      ${said}
      ${value && html`
        <div class="hours__body">
          ${may && html`<${Toggle} label=${t("push-here")} hint=${t("push-hint", { said: t("push-said") })} checked=${value === "on"} onChange=${flip} />`}
          ${!may && html`<p class="soft">${t(`push-is-${value}`)}</p>`}
        </div>`}
    <//>`;
}
