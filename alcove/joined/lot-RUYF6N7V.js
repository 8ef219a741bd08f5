import {
  cityOf,
  fetchHours,
  fetchLeaves,
  setHours,
  setLeave,
  takeBackLeave
} from "./chunk-YJ3J7FD7.js";
import {
  fetchPush,
  switchPushOff,
  switchPushOn
} from "./chunk-OJAC27JB.js";
import {
  copyLink
} from "./chunk-D5G3FXRB.js";
import {
  fetchFeed,
  fetchUndelivered,
  fetchWishes,
  makeFeed,
  putAway,
  revokeFeed,
  sendAgain,
  setWish,
  stopLetters,
  writeAgain
} from "./chunk-UNSNONCJ.js";
import {
  Button,
  Field,
  FormErrors,
  List,
  Notice,
  Nt,
  PageHead,
  Row,
  Section,
  Select,
  Sentence,
  Toggle,
  Ue,
  Waiting,
  When,
  announce,
  dayIn,
  knows,
  locale,
  ownZone,
  sentenceOf,
  t,
  toast,
  un,
  useAct,
  useForm
} from "./start.js";
import {
  ask
} from "./first.js";

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

function Device({ onDevices }) {
  const { value, tell, run, said } = useFetched(fetchPush);
  const flip = (wanted) => run(async () => {
    tell(wanted ? "on" : "off");
    try {
      tell(await (wanted ? switchPushOn() : switchPushOff()));
    } catch (error) {
      tell(await fetchPush().catch(() => wanted ? "off" : "on"));
      throw error;
    }
    await onDevices();
  });
  const may = value === "on" || value === "off";
  return un`
    <${Section} id="push" title=${t("push-title")} note=${t("push-note")}>
      ${said}
      ${value && un`
        <div class="hours__body">
          ${may && un`<${Toggle} label=${t("push-here")} hint=${t("push-hint", { said: t("push-said") })} checked=${value === "on"} onChange=${flip} />`}
          ${!may && un`<p class="soft">${t(`push-is-${value}`)}</p>`}
        </div>`}
    <//>`;
}

var KINDS = ["tomorrow", "moved", "reminder", "long-view", "long-ago"];
function Letters() {
  const fetched = useFetched(fetchWishes);
  const { value, tell, run, said } = fetched;
  const wish = (kind) => value?.wishes.find((each) => each.kind === kind);
  const flip = flipping(fetched, setWish);
  const all = wish("all")?.wanted;
  const page = wish("page")?.wanted;
  return un`
    <${Section} id="letters" title=${t("letters-title")} note=${t("letters-note")}>
      ${said}
      ${value && un`
        <div class="hours__body">
          ${value.returned && un`<${Returned} returned=${value.returned} onAgain=${() => run(async () => {
    await writeAgain();
    tell(await fetchWishes());
  })} />`}
          ${!value.mails && un`<p class="soft">${t("letters-no-mail")}</p>`}
          <${Toggle} label=${t("letters-all")} checked=${all} onChange=${flip("all")} />
          ${(all || value.devices > 0 || page) && KINDS.map((kind) => un`
            <${Toggle} key=${kind} label=${t(`letters-${kind}`)} hint=${resting(wish(kind)) || t(`letters-${kind}-hint`)} checked=${wish(kind)?.wanted && !resting(wish(kind))} onChange=${flip(kind)} />`)}
        </div>`}
    <//>
    ${value && un`
      <${Section} id="page" title=${t("page-title")} note=${t("page-note")}>
        <div class="hours__body">
          <${Toggle} label=${t("page-here")} hint=${resting(wish("page"))} checked=${page && !resting(wish("page"))} onChange=${flip("page")} />
        </div>
      <//>`}
    <${Device} onDevices=${async () => tell(await fetchWishes())} />`;
}
function Returned({ returned, onAgain }) {
  return un`
    <${Notice} tone="notice" title=${t("letters-returned")} acts=${un`<${Button} small onClick=${onAgain}>${t("letters-returned-again")}<//>`}>
      <p><${Sentence} id="letters-returned-since" args=${{ address: returned.address }} marks=${{ when: () => un`<${When} at=${returned.at} as="day" />` }} /></p>
    <//>`;
}
function resting(wish) {
  const until = wish?.restsUntil ? /* @__PURE__ */ new Date(`${wish.restsUntil}T12:00Z`) : null;
  return until && until.getTime() > Date.now() ? t("letters-rests", { until: until.getTime() }) : "";
}

var PATH = "/api/me/own-calendar";
var toOwn = ({ met_at: metAt, notes, ...rest }) => ({ ...rest, metAt, notes: notes.map(({ starts_at: startsAt, ...note }) => ({ ...note, startsAt })) });
var fetchOwn = async () => toOwn(await ask("GET", PATH));
var connectOwn = async ({ address, account, password }) => toOwn(await ask("PUT", PATH, { address, account, password }));
var chooseOwn = async (path) => toOwn(await ask("PUT", `${PATH}/choice`, { path }));
var lookAgain = async () => toOwn(await ask("POST", `${PATH}/again`));
var disconnectOwn = () => ask("DELETE", PATH);

function Connect({ known, tell, leave }) {
  const form = useForm({ address: known.address, account: known.account, password: "" }, {
    check: ({ address, account, password }) => [
      !/^https?:\/\/\S+$/.test(address.trim()) && { id: "own-address", words: t("error-calendar-address") },
      account.trim() === "" && { id: "own-account", words: t("own-no-account") },
      password === "" && { id: "own-password", words: t("own-no-password") }
    ].filter((each) => each !== false),
    send: async (way) => {
      tell(await connectOwn({ ...way, address: way.address.trim() }));
      announce(t("own-found"));
    }
  });
  const { values, set, errorOf, busy } = form;
  return un`
    <form class="stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <${Field} id="own-address" label=${t("own-address")} hint=${t("own-address-hint")} type="url" inputmode="url" secret value=${values.address} onInput=${set("address")} error=${errorOf("own-address")} />
      <${Field} id="own-account" label=${t("own-account")} secret value=${values.account} onInput=${set("account")} error=${errorOf("own-account")} />
      <${Field} id="own-password" label=${t("own-password")} hint=${t("own-password-hint")} type="password" secret value=${values.password} onInput=${set("password")} error=${errorOf("own-password")} />
      <div class="cluster">
        <${Button} type="submit" busy=${busy}>${t("own-connect")}<//>
        ${leave && un`<${Button} kind="quiet" hotkey="Esc" onClick=${leave}>${t("act-cancel")}<//>`}
      </div>
    </form>`;
}

function OwnCalendar() {
  const { value, tell, run, said } = useFetched(fetchOwn);
  const [anew, setAnew] = Nt(false);
  const told = (own) => {
    tell(own);
    setAnew(false);
    if (own.state === "works") announce(t("own-works"));
  };
  const leave = () => run(async () => {
    await disconnectOwn();
    tell(await fetchOwn());
    toast(t("own-left"));
  });
  if (value?.state === "off") return null;
  return un`
    <${Section} id="own-calendar" title=${t("own-title")} note=${t("own-note")}>
      ${said}
      ${value && un`
        <div class="hours__body">
          ${value.state === "none" || anew ? un`<${Connect} known=${value} tell=${told} leave=${anew ? () => setAnew(false) : void 0} />` : un`<${Connected} own=${value} told=${told} run=${run} leave=${leave} anew=${() => setAnew(true)} />`}
        </div>`}
    <//>`;
}
function Connected({ own, told, run, leave, anew }) {
  const { state, host, account, reason, chosen, calendars, metAt, notes } = own;
  const choose = (path) => path ? run(async () => told(await chooseOwn(path))) : void 0;
  const options = [...chosen ? [] : [{ value: "", label: t("own-choose-one") }], ...calendars.map(({ path, name }) => ({ value: path, label: name }))];
  return un`
    ${host && un`<p>${t("own-at", { account, host })}</p>`}
    ${calendars.length > 0 && un`<${Select} id="own-choice" label=${t("own-choice")} hint=${t(chosen ? "own-choice-other" : "own-choice-hint")} value=${chosen} options=${options} onChange=${choose} />`}
    ${state === "works" && un`<p class="soft">${metAt ? un`<${Sentence} id="own-met" marks=${{ when: () => un`<${When} at=${metAt} />` }} />` : t("own-soon")}</p>`}
    ${reason && un`<${Notice} tone="notice" live title=${t(state === "dead" ? "own-dead" : "own-waits")}><p>${sayReason(reason)}</p><//>`}
    <${Notes} notes=${notes} />
    <div class="cluster">
      ${chosen && un`<${Button} onClick=${() => run(async () => told(await lookAgain()))}>${t("own-again")}<//>`}
      <${Button} kind=${reason === "sign-in" || reason === "server-key" ? "main" : "quiet"} onClick=${anew}>${t("own-anew")}<//>
      <${Button} kind="danger" onClick=${leave}>${t("own-leave")}<//>
    </div>`;
}
var sayReason = (reason) => t(knows(`error-calendar-${reason}`) ? `error-calendar-${reason}` : "error-calendar-failed");
function Notes({ notes }) {
  if (notes.length === 0) return null;
  return un`
    <ul class="hours__notes">${notes.map(({ pair, name, startsAt, note }) => un`
      <li key=${pair + startsAt}>
        <${Sentence} id=${knows(`own-note-${note}`) ? `own-note-${note}` : "own-note-malformed"} args=${{ name }} marks=${{ when: () => un`<${When} at=${startsAt} />` }} />${" "}
        <a href=${`/alcove/${pair}/table`}>${t("own-note-go")}</a>
      </li>`)}</ul>`;
}

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

function Hours() {
  return un`<div class="hours"><${Work} /><${Leaves} /><${Letters} /><${Calendar} /><${OwnCalendar} /></div>`;
}

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
