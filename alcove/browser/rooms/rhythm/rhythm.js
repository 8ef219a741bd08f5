/** When the two meet again and again: what holds, for both clocks; another rhythm from a day on; and the meetings that follow. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice, Waiting } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { announce } from "../../manners/announce.js";
import { useAct } from "../../manners/forms.js";
import { toast } from "../../manners/toasts.js";
import { RETURN_DAYS } from "../../records/thresholds.js";
import { me, safe } from "../../sync/house.js";
import { endRhythm, fetchRhythms, setRhythm, setZone } from "../../sync/rhythm.js";
import { daysAway, ownZone } from "../../words/times.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { dayIn } from "../table/days.js";
import { Coming } from "./coming.js";
import { RhythmForm } from "./rhythm-form.js";
import { sayRhythm, spanOf } from "./say.js";
import { Year } from "./year.js";

/** @param {{ pair: any }} props */
export default function RhythmOfTwo({ pair }) {
  const { name } = pair.counterpart;
  const [said, setSaid] = useState(/** @type {import("../../sync/rhythm.js").Rhythms | null} */ (null));
  const meetings = safe(pair.id).meetings.value;
  const { run, failure } = useAct(async () => setSaid(await fetchRhythms(pair.id)));
  useEffect(() => { run(); }, [pair.id, meetings]);
  useEffect(() => { if (said && said.zones[me.value?.id ?? ""] !== ownZone()) setZone(ownZone()).catch(() => {}); }, [said === null]);
  return html`
    <div class="rhythm">
      <${PageHead} title=${t("rhythm-title")} lead=${t("rhythm-lead", { name })} seenBy=${t("rhythm-seen-by", { name })} />
      ${failure && html`<${Notice} tone="notice" live title=${sentenceOf(failure)} acts=${html`<${Button} onClick=${run}>${t("act-retry")}<//>`} />`}
      ${!said && !failure && html`<${Waiting} />`}
      ${said && html`<${Told} pair=${pair} said=${said} meetings=${meetings} tell=${setSaid} />`}
    </div>`;
}

/** @param {{ pair: any, said: import("../../sync/rhythm.js").Rhythms, meetings: any[], tell: (said: any) => void }} props */
function Told({ pair, said, meetings, tell }) {
  const { name } = pair.counterpart;
  const today = dayIn(0);
  const held = said.rhythms.filter(({ endsOn, firstOn }) => endsOn === null || (endsOn > today && endsOn > firstOn));
  const { run, failure } = useAct(async () => {
    const [last] = held;
    tell(await endRhythm(pair.id));
    const { unit, every, clock, zone, minutes } = last;
    toast(t("rhythm-ended"), { undo: async () => tell(await setRhythm(pair.id, { unit, every, clock, zone, minutes, firstOn: nextDay(meetings, last, today) })) });
  });
  const set = async (/** @type {import("../../sync/rhythm.js").Plan} */ plan) => {
    tell(await setRhythm(pair.id, plan));
    announce(t("rhythm-set"));
  };
  return html`
    <${Section} id="now" title=${t("rhythm-now")}>
      ${held.length === 0 && html`<p class="rhythm__now">${t("rhythm-none", { name })}</p>`}
      ${held.map((one) => html`<p class="rhythm__now" key=${one.id}>${sayRhythm(one)} ${spanOf(one, today)}</p>`)}
      <${Said} said=${said} held=${held} meetings=${meetings} pair=${pair} />
      ${held.length > 0 && html`<p><${Button} kind="quiet" small onClick=${run}>${t("rhythm-end")}<//></p>`}
      ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    <//>
    ${!pair.closed && html`
      <${Section} id="set" title=${t(held.length > 0 ? "rhythm-change" : "rhythm-choose")} note=${t("rhythm-follow")}>
        <${RhythmForm} like=${held[0]} offer=${said.offer} set=${set} />
      <//>`}
    <${Coming} pair=${pair} said=${said} meetings=${meetings} />
    <${Year} pair=${pair} meetings=${meetings} />`;
}

/** What both are told beside it. @param {{ said: import("../../sync/rhythm.js").Rhythms, held: import("../../sync/rhythm.js").Rhythm[], meetings: any[], pair: any }} props */
function Said({ said, held, meetings, pair }) {
  const gap = Math.max(0, ...held.map(({ gapDays }) => gapDays));
  const last = meetings.find(({ state }) => state === "held");
  const days = last ? -daysAway(new Date(last.startsAt)) : 0;
  return html`
    ${gap > RETURN_DAYS && html`<p class="rhythm__said">${t("rhythm-gap", { gap, floor: RETURN_DAYS })}</p>`}
    ${days > RETURN_DAYS && html`<p class="rhythm__said">${t("rhythm-long-ago", { days, name: pair.counterpart.name })}</p>`}
    ${said.offer && html`<${Notice} tone="growth" title=${t("rhythm-offer")}>${t("rhythm-offer-why")}<//>`}
    ${said.zoneGone && html`<${Notice} tone="notice" live title=${t("rhythm-zone-gone")}>${t("rhythm-zone-gone-next")}<//>`}`;
}

/** Taken back, it goes on at its next day. @param {any[]} meetings @param {import("../../sync/rhythm.js").Rhythm} rhythm @param {string} today */
function nextDay(meetings, rhythm, today) {
  const days = meetings.filter((one) => one.rhythm === rhythm.id && one.slotOn >= today).map(({ slotOn }) => slotOn).sort();
  return days[0] ?? (rhythm.firstOn > today ? rhythm.firstOn : today);
}
