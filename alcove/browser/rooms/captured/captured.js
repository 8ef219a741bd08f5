/** Captured while locked: shown as that until its person files it, with one tap. Only they see it. */
import { html, useEffect } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { List, Row } from "../../parts/list.js";
import { Menu } from "../../parts/menu.js";
import { Section } from "../../parts/page-head.js";
import { When } from "../../parts/when.js";
import { place } from "../../manners/router.js";
import { toast } from "../../manners/toasts.js";
import { captured, dropCaptured, fileCaptured, openAllCaptured, openPairs } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { nearestPair } from "../frame/note-win.js";
import { sentenceOf } from "../frame/say-error.js";

export default function Captured() {
  useEffect(() => { openAllCaptured().catch(() => {}); }, []);
  if (captured.value.length === 0) return null;
  return html`
    <div class="captured"><${Section} id="captured" title=${t("captured-title")} note=${t("captured-note")}>
      <${List} labelledby="captured-title">${captured.value.map((one) => html`<${One} key=${one.id} one=${one} />`)}<//>
    <//></div>`;
}

/** @param {{ one: import("../../sync/captured.js").Captured }} props */
function One({ one }) {
  if (one.kind === "unreadable") return html`<${Row} meta=${html`<${When} at=${one.at} />`} acts=${html`<${Button} small onClick=${() => drop(one)}>${t("captured-drop")}<//>`}>${t("sealed-unreadable")}<//>`;
  const pair = nearestPair(openPairs.value, one.pair ?? place.value.params.pair);
  const others = openPairs.value.filter(({ id }) => id !== pair?.id);
  const items = [
    ...others.map((each) => ({ label: t(`captured-share-${one.kind}`, { name: each.counterpart.name }), onClick: () => file(one, each, "ours") })),
    pair && { label: t("captured-mine"), onClick: () => file(one, pair, "mine") },
    { label: t("captured-drop"), onClick: () => drop(one) },
  ].filter(Boolean);
  return html`
    <${Row} meta=${html`<span>${t(`captured-${one.kind}`)}</span><${When} at=${one.at} />`}
      acts=${pair && html`<${Button} small onClick=${() => file(one, pair, "ours")}>${t(`captured-share-${one.kind}`, { name: pair.counterpart.name })}<//>`}
      more=${html`<${Menu} label=${t("captured-more")} items=${items} />`}>${one.words}<//>`;
}

/** @param {any} one @param {any} pair @param {"ours" | "mine"} who */
async function file(one, pair, who) {
  try {
    await fileCaptured(one, who === "ours" ? pair.id : "mine", who === "ours" ? {} : { pair: pair.id });
    toast(t(`captured-filed-${who}`, { name: pair.counterpart.name }));
  } catch (error) {
    toast(sentenceOf(error)); // it stays where it is
  }
}

/** @param {any} one */
async function drop(one) {
  const takeBack = await dropCaptured(one);
  toast(t("captured-dropped"), { undo: takeBack });
}
