/** A promise: the words are all it takes. Who, when or after what, and by when are one tap each. */
import { html, useState } from "../../vendor/preact.js";
import { LINE_MOST } from "../../records/thresholds.js";
import { Choice } from "../../parts/choice.js";
import { Field } from "../../parts/field.js";
import { announce } from "../../manners/announce.js";
import { me, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "./compose.js";
import { dayIn } from "./days.js";

const KINDS = ["do", "open-door", "try"];

/**
 * @param {object} props
 * @param {any} props.pair
 * @param {() => void} props.leave
 * @param {string} [props.topic]  where it comes from
 * @param {string} [props.goal]  towards which
 * @param {string} [props.meeting]  the next meeting, for "by then"
 * @param {(id: string) => unknown} [props.onMade]  instead of leave
 * @param {string} [props.label]
 * @param {boolean} [props.focus]
 * @param {boolean} [props.mineOnly]  a next step of one's own: nobody else is asked
 */
export function PromiseForm({ pair, leave, topic, goal, meeting, onMade, label = t("promise-words"), mineOnly, focus = true }) {
  const [owner, setOwner] = useState(me.value?.id);
  const [kind, setKind] = useState(/** @type {string | null} */ (null));
  const [when, setWhen] = useState("");
  const [by, setBy] = useState(/** @type {string | null} */ (null));
  const [day, setDay] = useState("");
  const { id: theirs, name } = pair.counterpart;
  const make = async (/** @type {string} */ words) => {
    const due = by === "meeting" ? { by_meeting: meeting } : by === "day" && day ? { by_day: day } : {};
    const fields = { owner, ...(when.trim() && { when: when.trim().slice(0, LINE_MOST) }), ...due, ...(topic && { topic }), ...(goal && { goal }), ...(kind && { type: kind }) };
    const id = await safe(pair.id).put("promise", words, fields);
    announce(owner === theirs ? t("promise-offered-said", { name }) : t("promise-made-said"));
    await (onMade ? onMade(id) : leave());
  };
  const people = [{ value: me.value?.id ?? "", label: t("promise-owner-me") }, { value: theirs, label: name }];
  const bys = [meeting && { value: "meeting", label: t("promise-by-meeting") }, { value: "day", label: t("promise-by-a-day") }].filter(Boolean);
  const beside = html`
    <div class="promise-form__more stack">
      <div class="promise-form__by">
        ${!mineOnly && html`<${Choice} label=${t("field-owner")} optional=${false} options=${people} value=${owner} onChange=${setOwner} />`}
        <${Choice} label=${t("promise-by")} options=${bys} value=${by} onChange=${setBy} />
        ${by === "day" && html`<${Field} quiet label=${t("promise-by-a-day")} type="date" value=${day} onInput=${setDay} min=${dayIn(0)} />`}
      </div>
      ${owner === theirs && html`<p class="field__hint">${t("promise-waits-hint", { name })}</p>`}
      <${Field} label=${t("field-when")} optional value=${when} onInput=${setWhen} voice="said" maxlength=${LINE_MOST} />
      <${Choice} label=${t("promise-kind")} value=${kind} onChange=${setKind} options=${KINDS.map((value) => ({ value, label: t(`promise-kind-${value}`) }))} />
    </div>`;
  return html`
    <div class="promise-form">
      <${Compose} small focus=${focus} label=${label} keep=${`${pair.id}:promise:${topic ?? goal ?? "new"}`} act=${t("promise-act")} onSend=${make} onLeave=${leave} beside=${beside} />
    </div>`;
}
