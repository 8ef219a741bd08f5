/** The fields of a topic, each one tap, none of them needed. Kept at once, without a button. */
import { html, useState } from "../../vendor/preact.js";
import { NEEDS } from "../../records/kinds.js";
import { SIZES } from "../../records/thresholds.js";
import { isOpen } from "../../records/topics.js";
import { Button } from "../../parts/button.js";
import { Choice, Toggle } from "../../parts/choice.js";
import { Field } from "../../parts/field.js";
import { rememberFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { gathered, mineOf } from "./gathered.js";
import { dayIn } from "./days.js";

/** @param {{ topic: import("./gathered.js").Entry, pair: any }} props */
export function Facets({ topic, pair }) {
  const { fields } = topic;
  const change = (/** @type {Record<string, any>} */ changed) => safe(topic.safe).revise(topic.id, { fields: changed });
  const flip = (/** @type {string} */ key) => (/** @type {boolean} */ on) => change({ [key]: on || undefined });
  return html`
    <div class="facets stack">
      <${Choice} label=${t("field-need")} value=${fields.need} onChange=${(/** @type {any} */ need) => change({ need: need ?? undefined })}
        options=${NEEDS.map((need) => ({ value: need, label: t(`need-${need}`) }))} />
      <${Choice} label=${t("field-size")} value=${fields.size} onChange=${(/** @type {any} */ size) => change({ size: size ?? undefined })}
        options=${SIZES.map((minutes) => ({ value: minutes, label: t("size-minutes", { minutes }) }))} />
      <div class="choice__chips">
        <${Toggle} chip label=${t("mark-hard")} checked=${fields.hard === true} onChange=${flip("hard")} />
        <${Toggle} chip label=${t("mark-small")} checked=${fields.small === true} onChange=${flip("small")} />
        <${Toggle} chip label=${t("mark-pin")} checked=${fields.pinned === true} onChange=${(/** @type {boolean} */ on) => pin(topic, pair, on)} />
      </div>
      <${Park} topic=${topic} change=${change} />
    </div>`;
}

/**
 * One pin for each person and meeting: the new one takes it from the other.
 * @param {import("./gathered.js").Entry} topic @param {any} pair @param {boolean} on
 */
async function pin(topic, pair, on) {
  const others = topic.safe === "mine" ? mineOf(pair.id, "topic") : gathered(pair.id).of("topic").filter(({ mine }) => mine);
  const unpinned = others.filter((each) => on && each.id !== topic.id && each.fields.pinned && isOpen(each));
  await Promise.all([
    safe(topic.safe).revise(topic.id, { fields: { pinned: on || undefined } }),
    ...unpinned.map(({ id }) => safe(topic.safe).revise(id, { fields: { pinned: undefined } })),
  ]);
  if (unpinned.length > 0) toast(t("topic-pin-moved"));
}

/** A week and a month are one tap; any other day is typed. */
function Park({ topic, change }) {
  const parked = topic.fields.parked_until;
  const [day, setDay] = useState(parked ?? "");
  const until = async (/** @type {string | undefined} */ chosen) => {
    const giveFocusBack = rememberFocus(); // the row goes to another list
    setDay(chosen ?? "");
    await change({ parked_until: chosen });
    if (chosen) toast(t("topic-parked"), { undo: () => change({ parked_until: parked }) });
    giveFocusBack();
  };
  const park = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (day) until(day);
  };
  return html`
    <form class="facets__park" onSubmit=${park} noValidate>
      <${Field} label=${t("topic-park")} type="date" value=${day} onInput=${setDay} min=${dayIn(1)} />
      ${day && day !== parked && html`<${Button} small type="submit">${t("topic-park-act")}<//>`}
      ${!parked && !day && [7, 28].map((days) => html`<${Button} small kind="quiet" key=${days} onClick=${() => until(dayIn(days))}>${t(`topic-park-${days}`)}<//>`)}
      ${parked && html`<${Button} small kind="quiet" onClick=${() => until(undefined)}>${t("topic-unpark")}<//>`}
    </form>`;
}
