/** One line: when the two meet next. Plan it, move it to another time, or skip it when both want to. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { restIsDrawn } from "../../parts/first-drawing.js";
import { Menu } from "../../parts/menu.js";
import { Notice } from "../../parts/notice.js";
import { Sentence } from "../../parts/sentence.js";
import { When } from "../../parts/when.js";
import { announce } from "../../manners/announce.js";
import { useAct } from "../../manners/forms.js";
import { moveFocus } from "../../manners/focus.js";
import { askToSkip, me, moveMeeting, safe, takeBackSkip } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Entered } from "../frame/entered.js";
import { sentenceOf } from "../frame/say-error.js";
import { planForm } from "../lots.js";
import { Answered } from "./answered.js";
import { otherTime } from "./plan.js";
import { RhythmLine } from "./rhythm-line.js";

/** @param {{ pair: any, children?: unknown }} props  children: further acts of the room, such as a way to the meeting */
export function NextMeeting({ pair, children }) {
  const [changing, setChanging] = useState(false);
  const meeting = pair.next;
  const { run, failure } = useAct((/** @type {() => Promise<unknown>} */ act) => act());
  const leave = () => {
    setChanging(false);
    moveFocus(".next__line", { scroll: false });
  };
  const held = safe(pair.id).meetings.value.find(({ state }) => state === "held");
  const difference = meeting && restIsDrawn() && otherTime(pair.id, meeting);
  return html`
    <section class="next" aria-label=${t("next-title")}>
      <div class="next__head">
        <p class="next__line" tabindex="-1"><${Line} pair=${pair} meeting=${meeting} /></p>
        ${!changing && html`<div class="next__acts">
          ${children}
          ${!meeting && html`<${Button} onClick=${() => setChanging(true)}>${t("next-plan")}<//>`}
          ${meeting && !meeting.startedAt && html`<${Menu} label=${t("next-more")} items=${items(pair, meeting, setChanging, run)} />`}
        </div>`}
      </div>
      ${meeting && !meeting.startedAt && html`<${Skipping} pair=${pair} meeting=${meeting} run=${run} />`}
      ${meeting && !meeting.startedAt && !changing && html`<${Answered} pair=${pair} meeting=${meeting} onMove=${() => setChanging(true)} run=${run} />`}
      ${!meeting?.startedAt && html`<${RhythmLine} pair=${pair} />`}
      ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      ${changing && html`<${Entered} load=${planForm} pair=${pair} meeting=${meeting ?? undefined} like=${held} leave=${leave} />`}
      ${difference && html`<${Difference} pair=${pair} meeting=${meeting} sealed=${difference} run=${run} />`}
    </section>`;
}

function Line({ pair, meeting }) {
  const { name } = pair.counterpart;
  if (!meeting) return t("next-none", { name });
  const when = () => html`<${When} at=${meeting.startsAt} />`;
  const id = meeting.startedAt ? "next-is-on" : new Date(meeting.startsAt) < new Date() ? "next-was" : "next-when";
  return html`<${Sentence} id=${id} args=${{ name, minutes: meeting.minutes }} marks=${{ when }} />`;
}

function items(pair, meeting, setChanging, run) {
  const asked = meeting.skipAskedBy.includes(me.value?.id);
  return [
    { label: t("next-move"), onClick: () => setChanging(true) },
    { label: t("next-rhythm"), href: `/alcove/${pair.id}/rhythm` },
    !asked && { label: t("next-skip"), onClick: () => run(() => askToSkip(pair.id, meeting.id).then(() => announce(t("next-skip-said")))) },
  ];
}

/** It needs both: whoever asked waits, whoever is asked may agree or let it stand. */
function Skipping({ pair, meeting, run }) {
  const { id, name } = pair.counterpart;
  if (meeting.skipAskedBy.includes(me.value?.id)) {
    return html`<p class="next__skip">${t("next-skip-waits", { name })}
      <${Button} kind="quiet" small onClick=${() => run(() => takeBackSkip(pair.id, meeting.id))}>${t("next-skip-back")}<//></p>`;
  }
  if (!meeting.skipAskedBy.includes(id)) return null;
  return html`<p class="next__skip">${t("next-skip-asked", { name })}
    <${Button} small onClick=${() => run(() => askToSkip(pair.id, meeting.id))}>${t("next-skip-agree")}<//></p>`;
}

/** The server's time and the sealed one differ: both stand here, and one tap says the right one to both. */
function Difference({ pair, meeting, sealed, run }) {
  const say = (/** @type {string} */ id, /** @type {any} */ time) =>
    html`<p><${Sentence} id=${id} args=${{ minutes: time.minutes }} marks=${{ when: () => html`<${When} at=${time.startsAt} />` }} /></p>`;
  const by = meeting.movedInCalendarBy;
  const acts = html`
    <${Button} small onClick=${() => run(() => moveMeeting(pair.id, meeting.id, sealed))}>${t("next-differs-sealed-act")}<//>
    <${Button} small onClick=${() => run(() => moveMeeting(pair.id, meeting.id, meeting))}>${t("next-differs-server-act")}<//>`;
  return html`
    <${Notice} tone="notice" live title=${t("next-differs")} acts=${acts}>
      ${say("next-differs-sealed", sealed)}${say("next-differs-server", meeting)}
      ${by && html`<p>${by === me.value?.id ? t("next-differs-in-yours") : t("next-differs-in-calendar", { name: pair.counterpart.name })}</p>`}
    <//>`;
}
