/** When I want to be told of a promise of mine: asked for one by one, known to the server as a moment alone. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { ofKind } from "../../records/entries.js";
import { reminderDiffers, reminderOf } from "../../records/reminders.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { Sentence } from "../../parts/sentence.js";
import { When } from "../../parts/when.js";
import { announce } from "../../manners/announce.js";
import { useAct, useForm } from "../../manners/forms.js";
import { safe } from "../../sync/house.js";
import { dropRow, fetchReminders, remind, remindAgain, takeBackReminders } from "../../sync/reminders.js";
import { t } from "../../words/words.js";
import { FormErrors, sentenceOf } from "../frame/say-error.js";
import { dayIn, dayOf } from "../table/days.js";
import { dueAt } from "./gathered.js";

/** @typedef {{ rows: import("../../sync/reminders.js").Rows | null, again: () => Promise<void> }} Reminders  rows: null while the server has not said them */

/** What the server has. What is settled is taken back by the frame (told/keep-reminders.js), so this looks again when fewer are sealed. @returns {Reminders} */
export function useReminders() {
  const [rows, setRows] = useState(/** @type {import("../../sync/reminders.js").Rows | null} */ (null));
  const again = async () => setRows(await fetchReminders());
  const sealed = ofKind(safe("mine").entries.value, "reminder").length;
  useEffect(() => { again().catch(() => {}); }, [sealed]);
  return { rows, again };
}

/** @param {import("./gathered.js").Promised} promised */
const sealedOf = ({ entry }) => reminderOf(safe("mine").entries.value, entry.id);

/** Set, and not over. @param {import("./gathered.js").Promised} promised @param {Reminders} reminders */
export function isReminded(promised, { rows }) {
  const sealed = sealedOf(promised);
  return Boolean(sealed && (Date.parse(sealed.fields.remind_at) > Date.now() || rows?.has(sealed.fields.row)));
}

/** The line under a promise: when I am told, and a difference to what the server has. @param {{ promised: import("./gathered.js").Promised, reminders: Reminders }} props */
export function Reminded({ promised, reminders }) {
  const sealed = sealedOf(promised);
  const put = useAct(async () => { await remindAgain(sealed); await reminders.again(); });
  const drop = useAct(async () => { await takeBackReminders(promised.entry.id); await reminders.again(); announce(t("reminder-gone")); });
  if (!sealed || !isReminded(promised, reminders)) return null;
  const { remind_at: at, row } = sealed.fields;
  const differs = reminders.rows && reminderDiffers(at, reminders.rows.get(row) ?? null, new Date().toISOString());
  const failure = put.failure ?? drop.failure;
  return html`
    <p class="promises__sentence"><${Sentence} id="reminder-set" marks=${{ when: () => html`<${When} at=${at} as="day" />` }} /></p>
    ${differs && html`<p class="soft">${t(`reminder-${differs}`)}</p>`}
    ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    <div class="cluster">
      ${differs && Date.parse(at) > Date.now() && html`<${Button} small busy=${put.busy} onClick=${put.run}>${t("reminder-again")}<//>`}
      <${Button} kind="quiet" small busy=${drop.busy} onClick=${drop.run}>${t("reminder-drop")}<//>
    </div>`;
}

/** @param {{ promised: import("./gathered.js").Promised, reminders: Reminders, onDone: () => void }} props */
export function RemindForm({ promised, reminders, onDone }) {
  const due = dueAt(promised);
  const form = useForm({ day: due && dayOf(due) > dayIn(0) ? dayOf(due) : dayIn(1) }, {
    check: ({ day: on }) => [!(/^\d{4}-\d\d-\d\d$/.test(on) && on > dayIn(0)) && { id: "reminder-day", words: t("error-reminder-past") }].filter((each) => each !== false),
    send: async ({ day: on }) => {
      await remind(promised.entry.id, promised.pair.id, new Date(`${on}T08:00`));
      await reminders.again();
      announce(t("reminder-kept"));
      onDone();
    },
  });
  return html`
    <form class="stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <${Field} id="reminder-day" focus label=${t("reminder-day")} hint=${t("reminder-hint")} type="date" min=${dayIn(1)} value=${form.values.day} onInput=${form.set("day")} error=${form.errorOf("reminder-day")} />
      <div class="cluster">
        <${Button} type="submit" small busy=${form.busy}>${t("reminder-act")}<//>
        <${Button} kind="quiet" small onClick=${onDone}>${t("act-cancel")}<//>
      </div>
    </form>`;
}

/** What the server has and no device of mine asked for. @param {{ reminders: Reminders }} props */
export function Unasked({ reminders }) {
  const mine = safe("mine");
  const asked = new Set(ofKind(mine.entries.value, "reminder").map(({ fields }) => fields.row));
  const drop = useAct(async (row) => { await dropRow(row); await reminders.again(); });
  if (mine.stage.value !== "all" || !reminders.rows) return null;
  return [...reminders.rows].filter(([row]) => !asked.has(row)).map(([row, at]) => html`
    <p key=${row} class="soft"><${Sentence} id="reminder-unasked" marks=${{ when: () => html`<${When} at=${at} as="day" />` }} /> <${Button} kind="quiet" small onClick=${() => drop.run(row)}>${t("reminder-drop")}<//></p>`);
}
