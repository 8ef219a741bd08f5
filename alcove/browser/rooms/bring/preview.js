/** What was found, before any of it is kept: each meeting and each line can be left out, each day put right. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Choice, Toggle } from "../../parts/choice.js";
import { Field, Select } from "../../parts/field.js";
import { Section } from "../../parts/page-head.js";
import { Reveal } from "../../parts/reveal.js";
import { draft } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { LineShown } from "./line.js";
import { bringIn } from "./bring-in.js";

/** @typedef {import("./read.js").MeetingSeen} MeetingSeen @typedef {import("./read.js").LineSeen} LineSeen */

/** @param {{ pair: any, seen: MeetingSeen[], onChange: (seen: MeetingSeen[]) => void, leave: () => void }} props */
export function Preview({ pair, seen, onChange, leave }) {
  const { name } = pair.counterpart;
  const [who, setWho] = useState("mine");
  const [done, setDone] = useState(/** @type {number | null} */ (null));
  const [wrong, setWrong] = useState("");
  const taken = seen.filter(({ take }) => take);
  const lines = taken.reduce((sum, past) => sum + past.lines.filter(({ take }) => take).length, 0);
  const change = (/** @type {number} */ key, /** @type {Partial<MeetingSeen>} */ to) => onChange(seen.map((past) => (past.key === key ? { ...past, ...to } : past)));
  const bring = async () => {
    const missing = taken.find(({ day }) => !/^\d{4}-\d\d-\d\d$/.test(day));
    if (taken.length === 0) return setWrong(t("bring-none-taken"));
    if (missing) return setWrong(t("bring-day-missing"));
    setWrong("");
    setDone(0);
    try {
      await bringIn(pair.id, taken, who === "mine", setDone);
      draft(`bring:${pair.id}`).clear();
      leave();
    } catch (failure) {
      setWrong(sentenceOf(failure));
      setDone(null);
    }
  };
  const options = [{ value: "mine", label: t("seen-by-choice-mine") }, { value: "ours", label: t("seen-by-choice-ours", { name }) }];
  return html`
    <${Section} id="look" title=${t("bring-found", { count: seen.length })} note=${t("bring-found-note")}>
      <ul class="bring__meetings">
        ${seen.map((past) => html`<${MeetingFound} key=${past.key} past=${past} isOurs=${who === "ours"} onChange=${(/** @type {Partial<MeetingSeen>} */ to) => change(past.key, to)} />`)}
      </ul>
      <div class="bring__foot">
        <${Choice} label=${t("field-who-reads")} hint=${t(who === "mine" ? "bring-mine-hint" : "bring-ours-hint", { name })} optional=${false} options=${options} value=${who} onChange=${setWho} />
        ${wrong && html`<p class="field__error" role="alert">${wrong}</p>`}
        <div class="cluster">
          <${Button} kind="main" onClick=${bring}>${t("bring-act")}<//>
          ${done === null && html`<${Button} kind="quiet" onClick=${leave}>${t("act-cancel")}<//>`}
        </div>
        <p class="meta" role="status">${done === null ? t("bring-count", { meetings: taken.length, lines }) : t("bring-going", { done })}</p>
      </div>
    <//>`;
}

/** @param {{ past: MeetingSeen, isOurs: boolean, onChange: (to: Partial<MeetingSeen>) => void }} props */
function MeetingFound({ past, isOurs, onChange }) {
  const [open, setOpen] = useState(false);
  const { take, day, isSure, title, lines } = past;
  const change = (/** @type {number} */ at, /** @type {Partial<LineSeen>} */ to) => onChange({ lines: lines.map((line, each) => (each === at ? { ...line, ...to } : line)) });
  const offers = lines.filter(({ offer, take: stays }) => offer && stays).length;
  return html`
    <li class="bring__meeting" data-left-out=${take ? undefined : ""}>
      <div class="bring__head">
        <${Toggle} label=${title || t("bring-untitled")} checked=${take} onChange=${(/** @type {boolean} */ on) => onChange({ take: on })} />
        <${Field} quiet label=${t("bring-day")} type="date" value=${day} onInput=${(/** @type {string} */ to) => onChange({ day: to, isSure: true })} />
      </div>
      ${!isSure && html`<p class="meta bring__unsure">${t("bring-unsure")}</p>`}
      ${lines.length > 0 && html`
        <${Reveal} label=${t("bring-lines", { count: lines.length, offers })} open=${open} onToggle=${setOpen}>
          ${open && html`<ul class="bring__lines">${lines.map((line, at) => html`
            <li class="bring__line" key=${at} data-left-out=${line.take ? undefined : ""}>
              <${LineShown} line=${line} onTake=${(/** @type {boolean} */ on) => change(at, { take: on })} />
              ${line.offer && line.take && html`<${Become} line=${line} isOurs=${isOurs} onChange=${(/** @type {any} */ become) => change(at, { become })} />`}
            </li>`)}</ul>`}
        <//>`}
    </li>`;
}

/** What stays with oneself says so: a promise of Mine stands among one's promises, and the other does not see it. */
function Become({ line, isOurs, onChange }) {
  const options = ["note", "promise", "topic"].map((value) => ({ value, label: t(isOurs || value === "note" ? `bring-become-${value}` : `bring-become-${value}-alone`) }));
  return html`<${Select} label=${t("bring-become")} options=${options} value=${line.become} onChange=${onChange} />`;
}
