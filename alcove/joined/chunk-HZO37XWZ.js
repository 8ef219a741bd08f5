import {
  dayIn
} from "./chunk-5JIFGDYX.js";
import {
  Compose,
  ofKind
} from "./chunk-J2QXQDUI.js";
import {
  Field
} from "./chunk-3O3MUSMW.js";
import {
  announce
} from "./chunk-JJDQFU4E.js";
import {
  Choice
} from "./chunk-2QNRR4TD.js";
import {
  rememberFocus
} from "./chunk-62VUWKLO.js";
import {
  toast
} from "./chunk-3R4MK6MB.js";
import {
  t
} from "./chunk-PPLIALF7.js";
import {
  safe
} from "./chunk-5LNVUR7X.js";
import {
  LINE_MOST,
  Nt,
  OUTCOMES,
  OUTCOME_MOST,
  me,
  un
} from "./chunk-557TLY2U.js";

// records/topics.js
var isOpen = (topic) => topic.fields.outcome === void 0;
var isParked = (topic, day) => topic.fields.parked_until !== void 0 && topic.fields.parked_until > day;
function dayOf(moment, zone) {
  try {
    const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: zone });
    const parts = Object.fromEntries(format.formatToParts(Date.parse(moment)).map(({ type, value }) => [type, value]));
    return `${parts.year.padStart(4, "0")}-${parts.month}-${parts.day}`;
  } catch {
    return new Date(moment).toISOString().slice(0, 10);
  }
}
function openTopics(entries, day) {
  return ofKind(entries, "topic").filter((topic) => isOpen(topic) && !isParked(topic, day));
}

// rooms/table/promise-form.js
var KINDS = ["do", "open-door", "try"];
function PromiseForm({ pair, leave, topic, meeting, onMade, label = t("promise-words"), mineOnly }) {
  const [owner, setOwner] = Nt(me.value?.id);
  const [kind, setKind] = Nt(
    /** @type {string | null} */
    null
  );
  const [when, setWhen] = Nt("");
  const [by, setBy] = Nt(
    /** @type {string | null} */
    null
  );
  const [day, setDay] = Nt("");
  const { id: theirs, name } = pair.counterpart;
  const make = async (words) => {
    const due = by === "meeting" ? { by_meeting: meeting } : by === "day" && day ? { by_day: day } : {};
    const fields = { owner, ...when.trim() && { when: when.trim().slice(0, LINE_MOST) }, ...due, ...topic && { topic }, ...kind && { type: kind } };
    const id = await safe(pair.id).put("promise", words, fields);
    announce(owner === theirs ? t("promise-offered-said", { name }) : t("promise-made-said"));
    await (onMade ? onMade(id) : leave());
  };
  const people = [{ value: me.value?.id ?? "", label: t("promise-owner-me") }, { value: theirs, label: name }];
  const bys = [meeting && { value: "meeting", label: t("promise-by-meeting") }, { value: "day", label: t("promise-by-a-day") }].filter(Boolean);
  const beside = un`
    <div class="promise-form__more stack">
      <div class="promise-form__by">
        ${!mineOnly && un`<${Choice} label=${t("field-owner")} optional=${false} options=${people} value=${owner} onChange=${setOwner} />`}
        <${Choice} label=${t("promise-by")} options=${bys} value=${by} onChange=${setBy} />
        ${by === "day" && un`<${Field} quiet label=${t("promise-by-a-day")} type="date" value=${day} onInput=${setDay} min=${dayIn(0)} />`}
      </div>
      ${owner === theirs && un`<p class="field__hint">${t("promise-waits-hint", { name })}</p>`}
      <${Field} label=${t("field-when")} optional value=${when} onInput=${setWhen} voice="said" maxlength=${LINE_MOST} />
      <${Choice} label=${t("promise-kind")} value=${kind} onChange=${setKind} options=${KINDS.map((value) => ({ value, label: t(`promise-kind-${value}`) }))} />
    </div>`;
  return un`
    <div class="promise-form">
      <${Compose} small focus label=${label} keep=${`${pair.id}:promise:${topic ?? "new"}`} act=${t("promise-act")} onSend=${make} onLeave=${leave} beside=${beside} />
    </div>`;
}

// rooms/table/outcome.js
async function close(topic, { what, words, promise, meeting }) {
  const outcome = { what, ...words && { words }, ...promise && { promise }, ...meeting && { meeting } };
  const giveFocusBack = rememberFocus();
  await safe(topic.safe).revise(topic.id, { fields: { outcome } });
  toast(t("topic-closed"), { undo: () => reopen(topic) });
  announce(t("topic-closed"));
  giveFocusBack();
}
function reopen(topic) {
  return safe(topic.safe).revise(topic.id, { fields: { outcome: void 0 } });
}
function Outcome({ topic, pair, leave, meeting }) {
  const [what, setWhat] = Nt(
    /** @type {string | null} */
    null
  );
  const end = async (words, promise) => {
    await close(topic, { what: what ?? "rest", words, promise, meeting });
    leave();
  };
  return un`
    <div class="topic__panel" role="group" aria-label=${t("outcome-title")}>
      <${Choice} label=${t("outcome-title")} value=${what} onChange=${setWhat}
        options=${OUTCOMES.map((value) => ({ value, label: t(`outcome-${value}`) }))} />
      ${what === "promise" && un`<${PromiseForm} pair=${pair} topic=${topic.id} meeting=${meeting} leave=${leave} onMade=${(id) => end("", id)} />`}
      ${what && what !== "promise" && un`
        <${Compose} key=${what} small focus label=${t(`outcome-${what}-words`)} hint=${what === "will-not" ? void 0 : t("outcome-words-hint")} mayBeEmpty=${what !== "will-not"}
          longest=${OUTCOME_MOST} keep=${`${topic.safe}:${topic.id}:outcome`} act=${t("outcome-act")} onSend=${end} onLeave=${leave} />`}
    </div>`;
}
function OutcomeLine({ outcome }) {
  return un`<p class="outcome"><b class="outcome__what">${t(`outcome-${outcome.what}`)}</b>${outcome.words && un` <span class="outcome__words">${outcome.words}</span>`}</p>`;
}

export {
  isOpen,
  isParked,
  dayOf,
  openTopics,
  PromiseForm,
  reopen,
  Outcome,
  OutcomeLine
};
