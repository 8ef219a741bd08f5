import {
  cityOf,
  fetchHours,
  fetchLeaves,
  setHours,
  setLeave,
  takeBackLeave
} from "./chunk-E4MHMAH4.js";
import {
  List,
  PageHead,
  Row,
  Section,
  Sentence,
  copyLink,
  useAct,
  useForm
} from "./chunk-GG4LDQEK.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import {
  Button,
  Field,
  FormErrors,
  Notice,
  Toggle,
  Waiting,
  When,
  announce,
  dayIn,
  locale,
  ownZone,
  sentenceOf,
  t,
  toast
} from "./chunk-H7ASZEEL.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-ZADW47F7.js";
import {
  Nt,
  Ue,
  ask,
  un
} from "./chunk-SOV4W3CV.js";
import "./chunk-GDHDP6GW.js";

// sync/letters.js
var toWishes = ({ mails, wishes }) => ({ mails, wishes: wishes.map(({ kind, wanted, rests_until: restsUntil }) => ({ kind, wanted, restsUntil })) });
var fetchWishes = async () => toWishes(await ask("GET", "/api/me/wishes"));
var setWish = async (kind, wanted) => toWishes(await ask("PUT", `/api/me/wishes/${kind}`, { wanted }));
var stopLetters = (token) => ask("POST", `/api/stop/${encodeURIComponent(token)}`);
var fetchFeed = async () => (await ask("GET", "/api/me/feed")).made_at;
async function makeFeed() {
  const { address, made_at: madeAt } = await ask("POST", "/api/me/feed");
  return { address, madeAt };
}
var revokeFeed = () => ask("DELETE", "/api/me/feed");
async function fetchUndelivered() {
  const found = await ask("GET", "/api/letters/undelivered");
  return found.map(({ died_at: diedAt, ...rest }) => ({ ...rest, diedAt }));
}
var sendAgain = (id) => ask("POST", `/api/letters/${id}/again`);
var putAway = (id) => ask("DELETE", `/api/letters/${id}`);

// rooms/hours/fetched.js
function useFetched(fetch) {
  const [value, tell] = Nt(
    /** @type {any} */
    void 0
  );
  const first = useAct(async () => tell(await fetch()));
  const [failure, setFailure] = Nt(
    /** @type {unknown} */
    null
  );
  const run = async (act) => {
    setFailure(null);
    await act().catch(setFailure);
  };
  Ue(() => {
    first.run();
  }, []);
  const late = first.failure && un`<${Notice} tone="notice" live title=${sentenceOf(first.failure)} acts=${un`<${Button} small onClick=${first.run}>${t("act-retry")}<//>`} />`;
  const said = value === void 0 ? late || un`<${Waiting} />` : failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`;
  return { value, tell, run, said };
}
var flipping = ({ value, tell, run }, send) => (kind) => (wanted) => {
  const flipped = (wish) => wish.kind === kind ? { ...wish, wanted, restsUntil: null } : wish;
  tell({ ...value, wishes: value.wishes.map(flipped) });
  return run(() => send(kind, wanted).catch((error) => {
    tell(value);
    throw error;
  }));
};

// rooms/hours/calendar.js
function Calendar() {
  const fetched = useFetched(async () => ({ since: await fetchFeed(), ...await fetchWishes() }));
  const { value, tell, run, said } = fetched;
  const [address, setAddress] = Nt("");
  const wanted = (kind) => value?.wishes.find((each) => each.kind === kind)?.wanted;
  const flip = flipping(fetched, setWish);
  const make = () => run(async () => {
    const made = await makeFeed();
    setAddress(made.address);
    if (value) tell({ ...value, since: made.madeAt });
    announce(t("calendar-made"));
  });
  const revoke = () => run(async () => {
    await revokeFeed();
    setAddress("");
    if (value) tell({ ...value, since: null });
    toast(t("calendar-revoked"));
  });
  return un`
    <${Section} id="calendar" title=${t("calendar-title")} note=${t("calendar-note")}>
      ${said}
      ${value && un`
        <div class="hours__body">
          <${Toggle} label=${t("calendar-names")} hint=${t("calendar-names-hint")} checked=${wanted("names")} onChange=${flip("names")} />
          ${value.mails && un`<${Toggle} label=${t("calendar-invites")} hint=${t("calendar-invites-hint")} checked=${wanted("invites")} onChange=${flip("invites")} />`}
          <p>${value.since ? un`<${Sentence} id="calendar-since" marks=${{ when: () => un`<${When} at=${value.since} as="day" />` }} />` : t("calendar-none")}</p>
          ${address && un`<${Address} address=${address} />`}
          <div class="cluster">
            <${Button} onClick=${make}>${t(value.since ? "calendar-make-anew" : "calendar-make")}<//>
            ${value.since && un`<${Button} kind="danger" onClick=${revoke}>${t("calendar-revoke")}<//>`}
          </div>
        </div>`}
    <//>`;
}
function Address({ address }) {
  return un`
    <div class="link-to-send">
      <p class="soft">${t("calendar-address-hint")}</p>
      <p class="link-to-send__link" translate="no"><span class="away">${t("calendar-address")} </span>${address}</p>
      <div><${Button} kind="main" onClick=${() => copyLink(address)}>${t("calendar-copy")}<//></div>
    </div>`;
}

// rooms/hours/leaves.js
function Leaves() {
  const { value, tell, run, said } = useFetched(fetchLeaves);
  const again = async () => tell(await fetchLeaves());
  const takeBack = ({ id, fromOn, untilOn }) => run(async () => {
    await takeBackLeave(id);
    await again();
    toast(t("leaves-taken-back"), { undo: async () => {
      await setLeave(fromOn, untilOn, id);
      await again();
    } });
  });
  const coming = value?.filter(({ untilOn }) => untilOn >= dayIn(0)) ?? [];
  return un`
    <${Section} id="leaves" title=${t("leaves-title")} note=${t("leaves-note")}>
      ${said}
      ${value && un`
        <${List} labelledby="leaves-title" blank=${t("leaves-none")}>
          ${coming.map((leave) => un`
            <${Row} key=${leave.id} acts=${un`<${Button} kind="quiet" small onClick=${() => takeBack(leave)}>${t("leaves-take-back")}<//>`}>${say(leave)}<//>`)}
        <//>
        <${Add} again=${again} />`}
    <//>`;
}
function Add({ again }) {
  const form = useForm({ from: "", until: "" }, {
    again: true,
    check: ({ from, until }) => [
      !/^\d{4}-\d\d-\d\d$/.test(from) && { id: "leave-from", words: t("leaves-wrong-from") },
      !(/^\d{4}-\d\d-\d\d$/.test(until) && until >= from) && { id: "leave-until", words: t("error-leave-backwards") }
    ].filter((each) => each !== false),
    send: async ({ from, until }) => {
      await setLeave(from, until);
      await again();
      announce(t("leaves-kept"));
    }
  });
  const { values, set, errorOf } = form;
  return un`
    <form class="stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <div class="rhythm__fields">
        <${Field} id="leave-from" label=${t("leaves-from")} type="date" min=${dayIn(0)} value=${values.from} onInput=${set("from")} error=${errorOf("leave-from")} />
        <${Field} id="leave-until" label=${t("leaves-until")} type="date" min=${values.from || dayIn(0)} value=${values.until} onInput=${set("until")} error=${errorOf("leave-until")} />
      </div>
      <div class="cluster"><${Button} type="submit" busy=${form.busy}>${t("leaves-add")}<//></div>
    </form>`;
}
function say({ fromOn, untilOn }) {
  const day = (on) => (/* @__PURE__ */ new Date(`${on}T12:00Z`)).getTime();
  return t("leaves-span", { from: day(fromOn), until: day(untilOn) });
}

// rooms/hours/letters.js
var KINDS = ["tomorrow", "moved", "long-view", "long-ago"];
function Letters() {
  const fetched = useFetched(fetchWishes);
  const { value, said } = fetched;
  const wish = (kind) => value?.wishes.find((each) => each.kind === kind);
  const flip = flipping(fetched, setWish);
  const all = wish("all")?.wanted;
  return un`
    <${Section} id="letters" title=${t("letters-title")} note=${t("letters-note")}>
      ${said}
      ${value && un`
        <div class="hours__body">
          ${!value.mails && un`<p class="soft">${t("letters-no-mail")}</p>`}
          <${Toggle} label=${t("letters-all")} checked=${all} onChange=${flip("all")} />
          ${all && KINDS.map((kind) => un`
            <${Toggle} key=${kind} label=${t(`letters-${kind}`)} hint=${resting(wish(kind)) || t(`letters-${kind}-hint`)} checked=${wish(kind)?.wanted && !resting(wish(kind))} onChange=${flip(kind)} />`)}
        </div>`}
    <//>`;
}
function resting(wish) {
  const until = wish?.restsUntil ? /* @__PURE__ */ new Date(`${wish.restsUntil}T12:00Z`) : null;
  return until && until.getTime() > Date.now() ? t("letters-rests", { until: until.getTime() }) : "";
}

// rooms/hours/work.js
var DAYS = ["1", "2", "3", "4", "5", "6", "7"];
var nameOf = (day) => new Intl.DateTimeFormat(locale(), { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2024, 0, Number(day)));
function Work() {
  const { value, tell, said } = useFetched(fetchHours);
  return un`
    <${Section} id="hours" title=${t("hours-title")} note=${t("hours-note")}>
      ${said}
      ${value && un`<${Form} hours=${value} tell=${tell} />`}
    <//>`;
}
function Form({ hours, tell }) {
  const [days, setDays] = Nt(hours.days);
  const form = useForm({ from: hours.from, until: hours.until }, {
    check: ({ from, until }) => [
      days === "" && { id: "hours-days", words: t("hours-no-day") },
      !(/^\d\d:\d\d/.test(from) && /^\d\d:\d\d/.test(until) && from < until) && { id: "hours-until", words: t("error-hours-backwards") }
    ].filter((each) => each !== false),
    send: async ({ from, until }) => {
      tell(await setHours({ zone: ownZone(), days, from: from.slice(0, 5), until: until.slice(0, 5) }));
      announce(t("hours-kept"));
    }
  });
  const flip = (day) => (on) => setDays(DAYS.filter((each) => each === day ? on : days.includes(each)).join(""));
  const { values, set, errorOf } = form;
  return un`
    <form class="stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <fieldset class="choice" id="hours-days">
        <legend class="field__label">${t("hours-days")}</legend>
        <div class="choice__chips">${DAYS.map((day) => un`<${Toggle} key=${day} chip label=${nameOf(day)} checked=${days.includes(day)} onChange=${flip(day)} />`)}</div>
      </fieldset>
      <div class="rhythm__fields">
        <${Field} id="hours-from" label=${t("hours-from")} type="time" value=${values.from} onInput=${set("from")} />
        <${Field} id="hours-until" label=${t("hours-until")} type="time" value=${values.until} onInput=${set("until")} error=${errorOf("hours-until")} />
      </div>
      <p class="meta">${hours.zone && hours.zone !== ownZone() ? t("hours-zone-other", { zone: cityOf(hours.zone), own: cityOf(ownZone()) }) : t("hours-zone", { own: cityOf(ownZone()) })}</p>
      <div class="cluster"><${Button} type="submit" busy=${form.busy}>${t("hours-keep")}<//></div>
    </form>`;
}

// rooms/hours/hours.js
function Hours() {
  return un`<div class="hours"><${Work} /><${Leaves} /><${Letters} /><${Calendar} /></div>`;
}

// rooms/hours/stop.js
function Stop({ params }) {
  const [done, setDone] = Nt(false);
  const { run, busy, failure } = useAct(async () => {
    await stopLetters(params.token);
    setDone(true);
  });
  return un`
    <${PageHead} title=${t(done ? "stop-done" : "stop-title")} lead=${t(done ? "stop-done-lead" : "stop-lead")} />
    ${failure && un`<p class="field__error" role="alert">${/** @type {any} */
  failure.code === "not-found" ? t("stop-unknown") : sentenceOf(failure)}</p>`}
    ${!done && un`<p><${Button} kind="main" busy=${busy} onClick=${run}>${t("stop-act")}<//></p>`}`;
}

// rooms/hours/undelivered.js
function UndeliveredLetters() {
  const { value, tell, run, said } = useFetched(fetchUndelivered);
  const then = (done) => done.then(async () => tell(await fetchUndelivered()));
  return un`
    <${Section} id="undelivered" title=${t("undelivered-title")} note=${t("undelivered-note")}>
      ${said}
      ${value && un`
        <${List} labelledby="undelivered-title" blank=${t("undelivered-none")}>
          ${value.map(({ id, address, reason, diedAt }) => un`
            <${Row} key=${id} meta=${[un`<span>${reason}</span>`, un`<${When} at=${diedAt} />`]}
              acts=${un`<${Button} small onClick=${() => run(() => then(sendAgain(id)))}>${t("undelivered-again")}<//><${Button} kind="quiet" small onClick=${() => run(() => then(putAway(id)))}>${t("undelivered-put-away")}<//>`}>${address}<//>`)}
        <//>`}
    <//>`;
}
export {
  Hours as hours,
  Stop as stop,
  UndeliveredLetters as undelivered
};
