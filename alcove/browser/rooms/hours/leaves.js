/** When I am away: rhythms pause on these days, and nothing is sent to me. Those I meet see the days. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { List, Row } from "../../parts/list.js";
import { Section } from "../../parts/page-head.js";
import { announce } from "../../manners/announce.js";
import { useForm } from "../../manners/forms.js";
import { toast } from "../../manners/toasts.js";
import { fetchLeaves, setLeave, takeBackLeave } from "../../sync/rhythm.js";
import { t } from "../../words/words.js";
import { FormErrors } from "../frame/say-error.js";
import { dayIn } from "../table/days.js";
import { useFetched } from "./fetched.js";

export function Leaves() {
  const { value, tell, run, said } = useFetched(fetchLeaves);
  const again = async () => tell(await fetchLeaves());
  const takeBack = (/** @type {import("../../sync/rhythm.js").Leave} */ { id, fromOn, untilOn }) => run(async () => {
    await takeBackLeave(id);
    await again();
    toast(t("leaves-taken-back"), { undo: async () => { await setLeave(fromOn, untilOn, id); await again(); } });
  });
  const coming = value?.filter(({ untilOn }) => untilOn >= dayIn(0)) ?? [];
  return html`
    <${Section} id="leaves" title=${t("leaves-title")} note=${t("leaves-note")}>
      ${said}
      ${value && html`
        <${List} labelledby="leaves-title" blank=${t("leaves-none")}>
          ${coming.map((leave) => html`
            <${Row} key=${leave.id} acts=${html`<${Button} kind="quiet" small onClick=${() => takeBack(leave)}>${t("leaves-take-back")}<//>`}>${say(leave)}<//>`)}
        <//>
        <${Add} again=${again} />`}
    <//>`;
}

/** @param {{ again: () => Promise<unknown> }} props */
function Add({ again }) {
  const form = useForm({ from: "", until: "" }, {
    again: true,
    check: ({ from, until }) => [
      !/^\d{4}-\d\d-\d\d$/.test(from) && { id: "leave-from", words: t("leaves-wrong-from") },
      !(/^\d{4}-\d\d-\d\d$/.test(until) && until >= from) && { id: "leave-until", words: t("error-leave-backwards") },
    ].filter((each) => each !== false),
    send: async ({ from, until }) => {
      await setLeave(from, until);
      await again();
      announce(t("leaves-kept"));
    },
  });
  const { values, set, errorOf } = form;
  return html`
    <form class="stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <div class="rhythm__fields">
        <${Field} id="leave-from" label=${t("leaves-from")} type="date" min=${dayIn(0)} value=${values.from} onInput=${set("from")} error=${errorOf("leave-from")} />
        <${Field} id="leave-until" label=${t("leaves-until")} type="date" min=${values.from || dayIn(0)} value=${values.until} onInput=${set("until")} error=${errorOf("leave-until")} />
      </div>
      <div class="cluster"><${Button} type="submit" busy=${form.busy}>${t("leaves-add")}<//></div>
    </form>`;
}

/** @param {{ fromOn: string, untilOn: string }} leave */
function say({ fromOn, untilOn }) {
  const day = (/** @type {string} */ on) => new Date(`${on}T12:00Z`).getTime();
  return t("leaves-span", { from: day(fromOn), until: day(untilOn) });
}
