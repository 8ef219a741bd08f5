import {
  reminderOf
} from "./chunk-SPR5LHAL.js";
import {
  Button,
  Choice,
  Compose,
  Edit,
  Notice,
  PromiseForm,
  SETTLED,
  Toggle,
  Topic,
  Voice,
  Waiting,
  When,
  announce,
  carried,
  dayIn,
  daysAway,
  dropToast,
  effectivePromise,
  eraseWithUndo,
  focusHeading,
  gathered,
  holdToasts,
  isOpen,
  isParked,
  knows,
  mineOf,
  moreWords,
  moveFocus,
  ownZone,
  planInForce,
  rememberFocus,
  sentenceOf,
  setTitle,
  t,
  toast,
  toasts,
  undoToast,
  useOwnId
} from "./chunk-2BNLWSL2.js";
import {
  ofKind
} from "./chunk-FUEOCMAL.js";
import {
  get,
  set
} from "./chunk-J522EHZH.js";
import {
  askToSkip,
  countCaptured,
  draft,
  isRecordId,
  lock,
  moveMeeting,
  planMeeting,
  recordTime,
  safe,
  signOut,
  takeBackSkip,
  untilDrawn,
  untilIdle
} from "./chunk-S2CO3QL4.js";
import {
  Et,
  L,
  Nt,
  Tt,
  Ue,
  ae,
  ask,
  capturedHere,
  connection,
  dismissTrouble,
  door,
  me,
  openPairs,
  pairs,
  programNews,
  te,
  troubles,
  un,
  unfitReason,
  waiting
} from "./chunk-5N4SIKSS.js";
import {
  RETURN_DAYS,
  SENTENCE_MOST
} from "./chunk-7VTAI3DB.js";

var STEPS = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
function List({ label, labelledby, ordered, blank, children, class: more }) {
  const list = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => {
    if (list.current) keepOneStop(list.current, document.activeElement);
  });
  const move2 = (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
    const step = (
      /** @type {Record<string, number>} */
      STEPS[event.key]
    );
    if (step && list.current && walk(list.current, step)) event.preventDefault();
  };
  const tag = ordered ? "ol" : "ul";
  return un`
    <${tag} ref=${list} class=${["list", more].filter(Boolean).join(" ")} data-list aria-label=${label} aria-labelledby=${labelledby}
      onKeyDown=${move2} onFocusIn=${(event) => keepOneStop(event.currentTarget, event.target)}>${children}<//>
    ${blank && un`<p class="blank">${blank}</p>`}`;
}
function Row({ href, onOpen, children, meta, acts, more, theirs, done, id, ...rest }) {
  const words = href !== void 0 ? un`<a class="row__open" data-open href=${href}>${children}</a>` : onOpen ? un`<button type="button" class="row__open" data-open onClick=${onOpen}>${children}</button>` : un`<span class="row__words">${children}</span>`;
  const kind = ["row", theirs && "row--theirs", done && "row--done"].filter(Boolean).join(" ");
  return un`
    <li class=${kind} data-row id=${id} ...${rest}>
      <div class="row__main">${words}${meta && un`<p class="row__meta">${meta}</p>`}</div>
      ${acts && un`<div class="row__acts">${acts}</div>`}
      ${more && un`<div class="row__more">${more}</div>`}
    </li>`;
}
function stops(list) {
  return (
    /** @type {HTMLElement[]} */
    [...list.querySelectorAll(":scope > [data-row]")].map(
      (row) => row.querySelector("[data-open]") ?? makeStop(
        /** @type {HTMLElement} */
        row
      )
    )
  );
}
function makeStop(row) {
  if (!row.hasAttribute("tabindex")) row.tabIndex = -1;
  return row;
}
function keepOneStop(list, focused) {
  const all = stops(list);
  const current = all.find((stop) => focused instanceof Node && stop.closest("[data-row]")?.contains(focused)) ?? all.find((stop) => stop.tabIndex === 0) ?? all[0];
  for (const stop of all) stop.tabIndex = stop === current ? 0 : -1;
}
function walk(list, step) {
  const all = stops(list);
  const at = all.findIndex((stop) => stop.closest("[data-row]")?.contains(document.activeElement));
  const next = at < 0 ? all[step > 0 ? 0 : all.length - 1] : all[at + step];
  next?.focus();
  return Boolean(next);
}
function isEditable(target) {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

var place = te(
  /** @type {Place} */
  { path: "", params: {}, query: new URLSearchParams(), room: null }
);
var routes = [];
function match(table, path) {
  const asked2 = split(path);
  for (const { path: pattern, room: room2 } of table) {
    const wanted = split(pattern);
    if (wanted.length !== asked2.length) continue;
    if (!wanted.every((piece, index) => piece.startsWith(":") || piece === asked2[index])) continue;
    const named = wanted.flatMap((piece, index) => piece.startsWith(":") ? [[piece.slice(1), decode(asked2[index])]] : []);
    return { room: room2, params: Object.fromEntries(named) };
  }
  return { room: null, params: {} };
}
var split = (path) => path.split("/").filter(Boolean);
function decode(piece) {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
function readPlace() {
  const { pathname, search } = location;
  place.value = { path: pathname, query: new URLSearchParams(search), ...match(routes, pathname) };
}
var whenDrawn = (act) => requestAnimationFrame(() => requestAnimationFrame(act));
function navigate(path, { replace = false, keepFocus: keepFocus2 = false } = {}) {
  history.replaceState({ ...history.state, scroll: scrollY }, "");
  if (replace) history.replaceState({}, "", path);
  else history.pushState({}, "", path);
  readPlace();
  if (keepFocus2) return;
  scrollTo(0, 0);
  whenDrawn(focusHeading);
}
function onClick(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link2 = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link2 instanceof HTMLAnchorElement) || link2.target || link2.hasAttribute("download")) return;
  const address = new URL(link2.href);
  if (address.origin !== location.origin || address.hash || match(routes, address.pathname).room === null) return;
  event.preventDefault();
  navigate(address.pathname + address.search);
}
function onBack() {
  readPlace();
  const { scroll = 0 } = history.state ?? {};
  whenDrawn(() => scrollTo(0, scroll));
}
function startRouter(table) {
  routes = table;
  history.scrollRestoration = "manual";
  document.addEventListener("click", onClick);
  addEventListener("popstate", onBack);
  addEventListener("pagehide", () => history.replaceState({ ...history.state, scroll: scrollY }, ""));
  readPlace();
}

function Menu({ items: items2, label = t("act-more"), children, hotkey, class: more }) {
  const id = useOwnId();
  const box = ae(
    /** @type {HTMLElement | null} */
    null
  );
  const opener = ae(
    /** @type {HTMLElement | null} */
    null
  );
  const choose = (item) => () => {
    box.current?.hidePopover();
    opener.current?.focus();
    return item.onClick?.();
  };
  const move2 = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = (
      /** @type {HTMLElement[]} */
      [...box.current?.querySelectorAll(".menu__item") ?? []]
    );
    const at = all.indexOf(
      /** @type {HTMLElement} */
      document.activeElement
    );
    all[(at + step + all.length) % all.length]?.focus();
  };
  const shown = (event) => {
    if (event.newState === "open") box.current?.querySelector(
      /** @type {any} */
      ".menu__item"
    )?.focus();
  };
  return un`
    <span class="menu">
      <button type="button" ref=${opener} class=${["button", children ? "button--quiet" : "button--sign", more].filter(Boolean).join(" ")}
        popovertarget=${id} aria-label=${children ? void 0 : label} data-key=${hotkey}>${children ?? "⋯"}</button>
      <div class="menu__box" id=${id} ref=${box} popover role="group" aria-label=${label} onKeyDown=${move2} onToggle=${shown}>
        ${items2.filter(Boolean).map((item) => {
    const { label: words, href, kind, hotkey: key, note, only } = (
      /** @type {any} */
      item
    );
    const inside = un`<span>${words}</span>${note && un`<span class="menu__note">${note}</span>`}`;
    const shared = { class: ["menu__item", kind === "danger" && "menu__item--danger", only && `menu__item--${only}`].filter(Boolean).join(" "), "data-key": key, onClick: choose(item) };
    return href ? un`<a href=${href} ...${shared}>${inside}</a>` : un`<button type="button" ...${shared}>${inside}</button>`;
  })}
      </div>
    </span>`;
}

function PageHead({ title, seenBy, lead, over, acts }) {
  return un`
    <header class="head">
      ${over && un`<p class="head__over">${over}</p>`}
      <div class="head__line">
        <h1 class="head__title" tabindex="-1" data-page-title>${title}</h1>
        ${acts && un`<div class="head__acts">${acts}</div>`}
      </div>
      ${lead && un`<p class="head__lead">${lead}</p>`}
      ${seenBy && un`<p class="head__seen">${seenBy}</p>`}
    </header>`;
}
function Section({ title, note, acts, id, level = 2, children, class: more }) {
  return un`
    <section class=${["section", more].filter(Boolean).join(" ")} aria-labelledby=${id ? `${id}-title` : void 0} id=${id}>
      <div class="section__head">
        <${`h${level}`} class="section__title" id=${id ? `${id}-title` : void 0}>${title}<//>
        ${acts && un`<div class="section__acts">${acts}</div>`}
      </div>
      ${note && un`<p class="section__note">${note}</p>`}
      ${children}
    </section>`;
}

function useAct(act) {
  const running = ae(false);
  const [busy, setBusy] = Nt(false);
  const [failure, setFailure] = Nt(
    /** @type {Error | null} */
    null
  );
  const run = async (...given) => {
    if (running.current) return void 0;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      return await act(...given);
    } catch (error) {
      setFailure(
        /** @type {Error} */
        error
      );
      return void 0;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { run, busy, failure };
}
function useForm(initial, { check = () => [], send, again = false }) {
  const [values, setValues] = Nt(initial);
  const [errors, setErrors] = Nt(
    /** @type {FormError[]} */
    []
  );
  const { run, busy, failure } = useAct(async () => {
    await send(values);
    if (again) setValues(initial);
  });
  const submit = async (event) => {
    event?.preventDefault();
    const wrong = check(values);
    setErrors(wrong);
    if (wrong.length === 0) await run();
  };
  return {
    values,
    errors,
    busy,
    failure,
    submit,
    setValues,
    /** @param {keyof V} key */
    set: (key) => (value) => setValues((now) => ({ ...now, [key]: value })),
    /** @param {string} id */
    errorOf: (id) => errors.find((error) => error.id === id)?.words
  };
}
function sendOnModEnter(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  event.currentTarget.closest("form")?.requestSubmit();
}

function Sentence({ id, args = {}, marks = {} }) {
  const known = { b: (text) => un`<b>${text}</b>`, em: (text) => un`<em>${text}</em>`, ...marks };
  const safe2 = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === "string" ? hide(value) : value]));
  const pieces = t(id, safe2).split(/<(\w+)>(.*?)<\/\1>/g);
  return pieces.map((piece, index) => {
    if (index % 3 === 0) return show(piece);
    if (index % 3 === 1) return null;
    const make = (
      /** @type {Record<string, (text: string) => unknown>} */
      known[pieces[index - 1]]
    );
    return make ? make(show(piece)) : show(piece);
  });
}
var hide = (text) => text.replaceAll("<", "");
var show = (text) => text.replaceAll("", "<");

function Reveal({ label, open, children, onToggle, ...rest }) {
  return un`
    <details class="reveal" open=${open} onToggle=${(event) => onToggle?.(event.currentTarget.open)} ...${rest}>
      <summary class="reveal__label">${label}</summary>
      <div class="reveal__body">${children}</div>
    </details>`;
}

var DAY = 864e5;
var LAST_PLACES = 28;
function rhythmInForce(entries, rhythm2) {
  return ofKind(entries, "rhythm").find(({ fields }) => fields.rhythm === rhythm2) ?? null;
}
var begin = (day) => /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
function hasDay(rhythm2, day) {
  const [first2, asked2] = [begin(rhythm2.first_on), begin(day)];
  if (asked2 < first2 || asked2.getUTCDay() !== first2.getUTCDay()) return false;
  if (rhythm2.unit === "week") return (asked2.getTime() - first2.getTime()) % (7 * DAY * rhythm2.every) === 0;
  const months = (asked2.getUTCFullYear() - first2.getUTCFullYear()) * 12 + asked2.getUTCMonth() - first2.getUTCMonth();
  return months % rhythm2.every === 0 && isInPlace(first2, asked2);
}
function isInPlace(first2, asked2) {
  if (first2.getUTCDate() > LAST_PLACES) return new Date(asked2.getTime() + 7 * DAY).getUTCMonth() !== asked2.getUTCMonth();
  const place2 = (date) => Math.floor((date.getUTCDate() - 1) / 7);
  return place2(asked2) === place2(first2);
}
function rhythmMoment(rhythm2, day) {
  if (!hasDay(rhythm2, day)) return null;
  const wall = begin(day).getTime() + rhythm2.minute * 6e4;
  try {
    const wallAt = wallClock(rhythm2.zone);
    const before = wallAt(wall - DAY) - (wall - DAY);
    const after = wallAt(wall + DAY) - (wall + DAY);
    const found = [before, after].map((offset) => wall - offset).find((at) => wallAt(at) === wall);
    return `${new Date(found ?? wall - before).toISOString().slice(0, 19)}Z`;
  } catch {
    return null;
  }
}
function wallClock(zone) {
  const two = (
    /** @type {const} */
    "2-digit"
  );
  const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  };
}

var timeOf = (start, minutes) => ({ startsAt: `${start.toISOString().slice(0, 19)}Z`, minutes, zone: ownZone() });
var plan = (pair, start, minutes) => planMeeting(pair, timeOf(start, minutes));
var move = (pair, meeting, start, minutes) => moveMeeting(pair, meeting, timeOf(start, minutes));
function otherTime(pair, meeting) {
  const sealed = planInForce(gathered(pair), meeting.id);
  const time = sealed ? { startsAt: sealed.fields.starts_at, minutes: sealed.fields.minutes, zone: sealed.fields.zone } : timeByRhythm(pair, meeting);
  if (!time) return null;
  const same = Date.parse(time.startsAt) === Date.parse(meeting.startsAt) && time.minutes === meeting.minutes;
  return same ? null : time;
}
var DAY2 = 864e5;
var DAYS = 100;
function timeByRhythm(pair, { rhythm: rhythm2, slotOn }) {
  const sealed = rhythm2 && slotOn ? rhythmInForce(gathered(pair), rhythm2) : null;
  if (!sealed) return null;
  const { minutes, zone } = sealed.fields;
  for (let days = 0; days < DAYS; days += 1) {
    const startsAt = rhythmMoment(sealed.fields, new Date(Date.parse(slotOn) + days * DAY2).toISOString().slice(0, 10));
    if (startsAt) return { startsAt, minutes, zone };
  }
  return null;
}

var SECOND_STROKE = 1200;
var hotkeysOn = te(get("hotkeys") === "on");
function setHotkeys(on) {
  hotkeysOn.value = on;
  set("hotkeys", on ? "on" : "off");
}
function strokeOf(event) {
  const key = event.key === "Escape" ? "Esc" : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}
function isTyping(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(target.type);
}
function isVisible(element) {
  return element.checkVisibility ? element.checkVisibility({ visibilityProperty: true }) : element.getClientRects().length > 0;
}
function stage() {
  const dialogs = document.querySelectorAll("dialog[open]");
  return dialogs[dialogs.length - 1] ?? document.body;
}
function controlFor(stroke) {
  const top = stage();
  const focus = document.activeElement;
  const all = (
    /** @type {HTMLElement[]} */
    [...top.querySelectorAll(`[data-key="${CSS.escape(stroke)}"]`)].filter((control) => isVisible(control) && (control.closest("[data-row]")?.contains(focus) ?? true))
  );
  for (let around2 = focus; around2 && top.contains(around2); around2 = around2.parentElement) {
    const near = all.find((control) => around2?.contains(control));
    if (near) return near;
  }
  return all[0] ?? null;
}
function keysOnPage() {
  const found = /* @__PURE__ */ new Map();
  for (const control of document.body.querySelectorAll("[data-key]")) {
    const key = (
      /** @type {HTMLElement} */
      control.dataset.key ?? ""
    );
    const label = control.getAttribute("aria-label") ?? control.textContent?.trim() ?? "";
    if (isVisible(control) && !found.has(key)) found.set(key, label);
  }
  return [...found].map(([key, label]) => ({ key, label }));
}
var first = "";
var firstAt = 0;
function onKey(event) {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const stroke = strokeOf(event);
  const chord = stroke.startsWith("mod+");
  if (!chord && stroke !== "Esc" && (isTyping(event.target) || !hotkeysOn.value)) return;
  if (stroke.startsWith("Arrow") && event.target instanceof HTMLInputElement) return;
  const pair = event.timeStamp - firstAt < SECOND_STROKE ? `${first} ${stroke}` : "";
  const control = pair && controlFor(pair) || controlFor(stroke);
  if (control) {
    event.preventDefault();
    first = "";
    control.click();
  } else if (!chord && !enterList(stroke, event)) {
    first = stroke;
    firstAt = event.timeStamp;
  }
}
function enterList(stroke, event) {
  if (stroke !== "j" && stroke !== "k") return false;
  const list = [...stage().querySelectorAll("[data-list]")].find((each) => isVisible(each) && each.childElementCount > 0);
  if (!list || list.contains(document.activeElement) || !walk(list, stroke === "j" ? 1 : -1)) return false;
  event.preventDefault();
  return true;
}
function answerKeys() {
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

function useStayPut() {
  const room2 = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => room2.current ? holdStill(room2.current) : void 0, []);
  return room2;
}
function holdStill(room2) {
  let held = null;
  let top = 0;
  const note = () => {
    const focused = document.activeElement;
    held = focused && isTyping(focused) && room2.contains(focused) ? focused : null;
    top = held?.getBoundingClientRect().top ?? 0;
  };
  const observer = new ResizeObserver(() => {
    const moved = held?.isConnected ? held.getBoundingClientRect().top - top : 0;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
    note();
  });
  observer.observe(room2);
  room2.addEventListener("focusin", note);
  room2.addEventListener("focusout", note);
  addEventListener("scroll", note, { passive: true });
  return () => {
    observer.disconnect();
    removeEventListener("scroll", note);
  };
}

var AGAIN = 36e5;
var told = te(
  /** @type {Told | null} */
  null
);
var asked = -Infinity;
async function lookForTold() {
  if (Date.now() - asked < AGAIN) return;
  asked = Date.now();
  try {
    const { nudge, returned } = await ask("POST", "/api/me/told");
    told.value = { nudge, returnedAt: returned && returned.at };
  } catch {
    asked = -Infinity;
  }
}
function forgetTold() {
  told.value = null;
  asked = -Infinity;
}
async function putNudgeAway(id) {
  if (told.value) told.value = { ...told.value, nudge: null };
  await ask("DELETE", `/api/me/told/${id}`).catch(() => {
  });
}

function Dialog({ open, title, onClose, acts, wide, children }) {
  const box = ae(
    /** @type {HTMLDialogElement | null} */
    null
  );
  const before = ae(
    /** @type {Element | null} */
    null
  );
  const id = useOwnId();
  Et(() => {
    const dialog = box.current;
    if (!dialog) return void 0;
    if (open && !dialog.open) {
      before.current = document.activeElement;
      dialog.showModal();
      (dialog.querySelector("[data-focus]") ?? dialog.querySelector("h2"))?.focus();
    } else if (!open && dialog.open) dialog.close();
    return void 0;
  }, [open]);
  Ue(() => () => (
    /** @type {any} */
    before.current?.isConnected && /** @type {any} */
    before.current.focus()
  ), []);
  return un`
    <dialog ref=${box} class=${wide ? "dialog dialog--wide" : "dialog"} aria-labelledby=${id}
      onClose=${onClose} onClick=${(event) => event.target === box.current && box.current.close()}>
      ${open && un`
        <div class="dialog__body">
          <h2 class="dialog__title" id=${id} tabindex="-1">${title}</h2>
          ${children}
          <div class="dialog__acts">${acts ?? un`<${Button} onClick=${onClose}>${t("act-close")}<//>`}</div>
        </div>`}
    </dialog>`;
}

var lot = (rooms, name, ...words) => async () => {
  const [found] = await Promise.all([rooms(), moreWords(...words)]);
  return { default: found[name] };
};
var around = (name) => lot(() => import("./around-MWNFIP2D.js"), name, "around", "about", "ways");
var ways = (name) => lot(() => import("./lot-WOWQLUQP.js"), name, "around", "ways");
var ofTwo = (name) => lot(() => import("./of-two-OZ6ZMET5.js"), name, "of-two", "about", "progress", "feedback", "themes");
var planForm = lot(() => import("./plan-form-EKXYB2LC.js"), "PlanForm");
var week = lot(() => import("./week-KCG75NNW.js"), "default", "week");
var compareWords = lot(() => import("./compare-LXBJJLGI.js"), "default", "compare");
var newKeys = (name) => lot(() => import("./lot-Y4QORSDO.js"), name, "new-keys", "around");
var leaving = (name) => lot(() => import("./lot-UUEGXJAM.js"), name, "leaving");
var takeAlong = lot(() => import("./export-7KUJFJNW.js"), "default", "export", "story", "of-two", "us");
var story = (name) => lot(() => import("./lot-PCVIWQZE.js"), name, "story", "of-two", "themes", "feedback", "us");
var growth = lot(() => import("./growth-DKS4VLM5.js"), "default", "growth", "progress");
var progress = (name) => lot(() => import("./lot-WJAW6MPZ.js"), name, "progress");
var us = lot(() => import("./us-HMQZOL4E.js"), "default", "us");
var feedback = lot(() => import("./feedback-HNSZ3VPT.js"), "default", "feedback");
var pulse = lot(() => import("./pulse-TFBPZIC3.js"), "default", "pulse");
var ceremonies = (name) => lot(() => import("./lot-KUBGYIDB.js"), name, "ceremonies", "questions", "of-two", "us", "feedback");
var questions = lot(() => import("./questions-3LUCZ4TD.js"), "default", "questions", "of-two");
var rhythm = lot(() => import("./rhythm-DHATD7W4.js"), "default", "rhythm");
var ofTime = (name) => lot(() => import("./lot-VXRKCX5P.js"), name, "hours");
var toldLot = lot(() => import("./told-SIYLBRSO.js"), "default", "told", "hours");
var hours = ofTime("hours");
var undelivered = ofTime("undelivered");
var bring = lot(() => import("./bring-IQYECU67.js"), "default", "bring", "of-two");
var templates = lot(() => import("./templates-XOR5FSOT.js"), "default", "templates");
var capturedLot = lot(() => import("./captured-HYPNHRKF.js"), "default", "captured");
var seen = lot(() => import("./seen-NV2POOZ7.js"), "default", "seen");
var themes = lot(() => import("./themes-YEJWFETV.js"), "default", "themes");
var heard = lot(() => import("./heard-HOUJUQCR.js"), "default", "themes");
var program = lot(() => import("./news-AXUPNX2M.js"), "default", "program");

var loaded = /* @__PURE__ */ new Map();
async function fetchRoom(load) {
  if (!loaded.has(load)) loaded.set(load, (await load()).default);
}
function Entered({ load, ...given }) {
  const [, draw] = Nt(0);
  const [failed, setFailed] = Nt(false);
  const enter = async () => {
    try {
      await fetchRoom(load);
      setFailed(false);
    } catch {
      setFailed(true);
    }
    draw((times) => times + 1);
  };
  const Room = load.component ?? loaded.get(load);
  Ue(() => {
    if (!Room) enter();
  }, [load]);
  if (Room) return un`<${Room} ...${given} />`;
  if (!failed) return un`<${Waiting} />`;
  return un`
    <${Notice} tone="notice" live title=${t("frame-not-loaded")} acts=${un`<${Button} onClick=${enter}>${t("act-retry")}<//><${Button} onClick=${() => location.reload()}>${t("frame-load-again")}<//>`}>
      ${t("frame-not-loaded-next")}
    <//>`;
}

var sayMore = progress("sayMore");
function nearestPair(all, here2) {
  const startsAt = ({ next }) => next ? Date.parse(next.startsAt) : Infinity;
  const nearest = [...all].sort((one, other) => startsAt(one) - startsAt(other) || one.counterpart.name.localeCompare(other.counterpart.name));
  return all.find(({ id }) => id === here2) ?? nearest[0];
}
function NoteWin() {
  const [open, setOpen] = Nt(false);
  const [told2, setTold] = Nt(
    /** @type {{ safe: string, id: string, pair: any } | null} */
    null
  );
  if (openPairs.value.length === 0) return null;
  return un`
    <${Button} kind="quiet" small hotkey="w" onClick=${() => setOpen(true)}>${t("win-note")}<//>
    ${open && un`<${Capture} leave=${() => setOpen(false)} sayMore=${setTold} />`}
    <${Dialog} open=${told2 !== null} title=${t("win-more")} onClose=${() => setTold(null)}>
      <${Entered} key=${told2?.id} load=${sayMore} pair=${told2?.pair} params=${told2 ?? {}} />
    <//>`;
}
function Capture({ leave, sayMore: sayMore2 }) {
  const [pair, setPair] = Nt(() => nearestPair(openPairs.value, place.value.params.pair).id);
  const [who, setWho] = Nt("ours");
  const [way, setWay] = Nt("win");
  const { name } = (openPairs.value.find(({ id }) => id === pair) ?? openPairs.value[0]).counterpart;
  const keep = async (words) => {
    const lies = who === "ours" ? pair : "mine";
    const id = await safe(lies).put("win", words, { ...way === "lesson" && { lesson: true }, ...who === "mine" && { pair } });
    leave();
    const more = () => sayMore2({ safe: lies, id, pair: openPairs.value.find((each) => each.id === pair) });
    toast(t(`win-kept-${who}`, { name }), { undo: () => safe(lies).erase(id), also: { words: t("win-more"), act: more } });
  };
  const beside = un`
    <div class="note-win stack">
      ${openPairs.value.length > 1 && un`<${Choice} quiet label=${t("win-where")} optional=${false} value=${pair} onChange=${setPair}
        options=${openPairs.value.map(({ id, counterpart }) => ({ value: id, label: t("name-you-and", { name: counterpart.name }) }))} />`}
      <${Choice} quiet label=${t("field-who-reads")} optional=${false} value=${who} onChange=${setWho}
        options=${[{ value: "ours", label: t("seen-by-choice-ours", { name }) }, { value: "mine", label: t("seen-by-choice-mine") }]} />
      <${Choice} quiet label=${t("win-which")} optional=${false} value=${way} onChange=${setWay}
        options=${["win", "lesson"].map((value) => ({ value, label: t(`win-is-${value}`) }))} />
    </div>`;
  return un`
    <${Dialog} open title=${t(`win-asks-${way}`)} onClose=${leave} acts=${""}>
      <${Compose} main quiet focus label=${t(`win-asks-${way}`)} keep="win" act=${t("win-keep")} onSend=${keep} onLeave=${leave} beside=${beside} />
    <//>`;
}

var curtainDrawn = te(false);
var focusBefore = null;
var titleBefore = "";
function hidePage(drawn) {
  for (const page of document.querySelectorAll("[data-behind-curtain]")) {
    page.hidden = drawn;
    page.inert = drawn;
  }
}
function drawCurtain() {
  if (curtainDrawn.value) return;
  focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  titleBefore = document.title;
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  for (const open of document.querySelectorAll("[popover]:popover-open")) open.hidePopover();
  hidePage(true);
  curtainDrawn.value = true;
  setTitle();
  announce(t("curtain-drawn"));
  requestAnimationFrame(() => (
    /** @type {HTMLElement | null} */
    document.querySelector(".curtain button")?.focus()
  ));
}
function liftCurtain() {
  if (!curtainDrawn.value) return;
  hidePage(false);
  curtainDrawn.value = false;
  document.title = titleBefore;
  announce(t("curtain-lifted"));
  if (focusBefore?.isConnected) focusBefore.focus();
  focusBefore = null;
}

function CurtainButton() {
  return un`<${Button} kind="quiet" small hotkey=${curtainDrawn.value ? void 0 : "\\"} onClick=${drawCurtain}>${t("curtain-draw")}<//>`;
}
function Curtain() {
  if (!curtainDrawn.value) return null;
  return un`
    <section class="curtain" aria-labelledby="curtain-words">
      <p class="curtain__words" id="curtain-words">${t("curtain-behind")}</p>
      <${Button} hotkey="\\" data-focus onClick=${liftCurtain}>${t("curtain-lift")}<//>
    </section>`;
}

function Nav({ home, name, sure, rooms = [], more = [], wide = [], acts }) {
  return un`
    <header class="nav">
      <div class="nav__top">
        <a class="nav__home" href=${home}><span class="nav__mark" aria-hidden="true"></span>${t("nav-alcove")}</a>
        <nav class="nav__wide" aria-label=${t("nav-all-alcoves")}><ul class="nav__list">${wide.map(link)}</ul></nav>
        ${acts && un`<div class="nav__acts">${acts}</div>`}
      </div>
      ${rooms.length > 0 && un`
        <nav class="nav__alcove" aria-label=${name ? t("nav-you-and", { name }) : t("nav-this-alcove")}>
          ${name && un`<p class="nav__pair">${t("nav-you-and", { name })}${sure && un` <a class="nav__sure" href=${sure.href}>${sure.label}</a>`}</p>`}
          <ul class="nav__list nav__list--rooms">${rooms.map(link)}${more.length > 0 && un`<li><${More} rooms=${rooms} more=${more} /></li>`}</ul>
        </nav>`}
    </header>`;
}
function More({ rooms, more }) {
  const items2 = [...rooms.filter(({ narrow }) => narrow === false).map((each) => ({ ...each, hotkey: void 0, only: "narrow" })), ...more.map((each) => ({ ...each, hotkey: void 0, only: each.narrow ? "narrow" : void 0 }))];
  return un`
    <${Menu} class="nav__link nav__opener" label=${t("nav-more-rooms")} items=${items2}>${t("act-more")}<//>
    <span aria-hidden="true">${more.filter(({ hotkey }) => hotkey).map(({ href, label, hotkey }) => un`<a key=${href} class="away" href=${href} tabindex="-1" data-key=${hotkey}>${label}</a>`)}</span>`;
}
function link({ href, label, hotkey, here: here2, note, narrow }) {
  return un`<li key=${href} class=${narrow === false ? "nav__item--wide" : void 0}><a class="nav__link" href=${href} data-key=${hotkey} aria-current=${here2 ? "page" : void 0}>${label}${note && un` <span class="nav__note">${note}</span>`}</a></li>`;
}
function SkipLink() {
  const skip = (event) => {
    event.preventDefault();
    const main = document.querySelector("main");
    main?.setAttribute("tabindex", "-1");
    main?.focus();
  };
  return un`<a class="skip" href="#main" onClick=${skip}>${t("nav-skip")}</a>`;
}

function Toasts() {
  const newest = toasts.value.findLastIndex(({ undo }) => undo);
  return un`
    <div class="toasts" role="status" aria-live="polite" onMouseEnter=${() => holdToasts(true)} onMouseLeave=${() => holdToasts(false)}
      onFocusIn=${() => holdToasts(true)} onFocusOut=${() => holdToasts(false)}>
      ${toasts.value.map((toast2, at) => un`
        <div class="toast" key=${toast2.id}>
          <p class="toast__words">${toast2.words}</p>
          ${toast2.also && un`<${Button} kind="quiet" small onClick=${() => {
    dropToast(toast2.id);
    return toast2.also?.act();
  }}>${toast2.also.words}<//>`}
          ${toast2.undo && un`<${Button} kind="quiet" small hotkey=${at === newest ? "z" : void 0} onClick=${() => undoToast(toast2.id)}>${t("act-undo")}<//>`}
          <${Button} kind="quiet" small label=${t("act-dismiss")} onClick=${() => dropToast(toast2.id)}>×<//>
        </div>`)}
    </div>`;
}

function Captured() {
  Ue(() => {
    countCaptured().catch(() => {
    });
  }, []);
  return capturedHere.value > 0 && un`<${Entered} load=${capturedLot} />`;
}

function SignOut({ small = true, kind = "quiet", stay = false }) {
  const [asking, setAsking] = Nt(false);
  const count = waiting.value + capturedHere.value;
  const leave = async () => {
    try {
      await signOut();
      toast(t("frame-signed-out"));
    } catch (error) {
      toast(door.value === "stranger" ? t("frame-signed-out-away") : sentenceOf(error));
    }
    setAsking(false);
    if (!stay && door.value === "stranger") navigate("/", { replace: true });
  };
  return un`
    <${Button} kind=${kind} small=${small} onClick=${() => count > 0 ? setAsking(true) : leave()}>${t("act-sign-out")}<//>
    <${Dialog} open=${asking} title=${t("frame-sign-out-asks")} onClose=${() => setAsking(false)}
      acts=${un`
        <${Button} kind="danger" onClick=${leave}>${t("frame-sign-out-anyway", { count })}<//>
        <${Button} kind="main" data-focus onClick=${() => setAsking(false)}>${t("frame-stay")}<//>`}>
      <p>${t("frame-sign-out-waiting", { count })}</p>
    <//>`;
}

function Foot() {
  const person = me.value;
  return un`
    <footer class="foot">
      <a class="foot__link" href="/about">${t("nav-about")}</a>
      ${person && un`
        <div class="foot__person">
          <span>${t("frame-signed-in", { name: person.name })}</span>
          ${door.value === "open" && un`<${Button} kind="quiet" small onClick=${() => lock()}>${t("act-lock")}<//>`}
          <${SignOut} stay=${place.value.room?.id === "invitation"} />
        </div>`}
    </footer>`;
}

function KeepPulse({ pair }) {
  const ours = gathered(pair.id);
  const mine = (kind) => ours.of(kind).filter((entry) => entry.mine).length;
  const owes = mine("pulse-agree") > mine("pulse-reveal");
  const own = owes ? gathered("mine") : null;
  Ue(() => {
    if (owes && safe(pair.id).stage.value === "all") import("./pulse-OEMXSQCV.js").then(({ keepRounds }) => keepRounds(pair));
  }, [owes, ours, own]);
  return null;
}

var ARRIVES_WITHIN = 3e3;
function Nowhere() {
  return un`
    <${PageHead} title=${t("state-nothing-here")} lead=${t("state-nothing-here-next")} />
    <p><${Button} href="/">${t("frame-to-week")}<//></p>`;
}
function MissingPair() {
  const [late, setLate] = Nt(false);
  Ue(() => {
    const timer = setTimeout(() => setLate(true), ARRIVES_WITHIN);
    return () => clearTimeout(timer);
  }, []);
  return late ? un`<${Nowhere} />` : un`<${Waiting} />`;
}

function Unfit() {
  const reason = `frame-unfit-${unfitReason.value}`;
  return un`
    <${PageHead} title=${t("frame-unfit")} lead=${t(knows(reason) ? reason : "frame-unfit-next")} />
    <p class="measure">${t("frame-unfit-fits")}</p>`;
}

var BEFORE = {
  stranger: around("arrival"),
  keyless: around("firstDay"),
  locked: around("unlock")
};
var READ = ["story", "two", "export", "leaving", "letter"];
var closed = leaving("closed");
var closedSince = leaving("closedSince");
var renewed = newKeys("renewed");
function Inside() {
  const { room: room2, params } = place.value;
  const state = door.value;
  Ue(() => {
    if (room2?.passing && state === "open") navigate("/", { replace: true });
  }, [room2, state]);
  if (state === "unfit") return un`<${Unfit} />`;
  if (state === "starting") return un`<${Waiting} />`;
  if (room2 === null) return un`<${Nowhere} />`;
  if (room2.open && state !== "open") return un`<${Entered} key=${state} load=${BEFORE[state]} />`;
  if (params.pair === void 0) return un`<${Entered} key=${room2.id} load=${room2.load} params=${params} />`;
  const pair = pairs.value.find(({ id }) => id === params.pair);
  if (!pair) return un`<${MissingPair} key=${params.pair} />`;
  const isRead = !pair.closed || READ.includes(room2.id);
  return un`${pair.renewed && un`<${Entered} key=${`renewed ${pair.id}`} load=${renewed} pair=${pair} />`}
    ${pair.closed && un`<${Entered} key=${`closed ${pair.id}`} load=${closedSince} pair=${pair} />`}
    <${Entered} key=${`${isRead ? room2.id : "closed"} ${pair.id}`} load=${isRead ? room2.load : closed} params=${params} pair=${pair} />${!pair.closed && un`<${KeepPulse} key="pulse" pair=${pair} />`}`;
}

var NOTE = "main label[data-key=c]";
function keepFocus(main) {
  let known = "";
  const look = () => {
    const heading = main.querySelector("h1");
    const note = place.value.query.has("note") && main.querySelector(NOTE);
    if (note) return takeNote(
      /** @type {HTMLElement} */
      note
    );
    const said = heading ? `${place.value.path} ${heading.textContent}` : "";
    if (!said || said === known) return;
    known = said;
    if (!document.activeElement?.closest("main, dialog")) focusHeading();
  };
  const observer = new MutationObserver(look);
  observer.observe(main, { childList: true, subtree: true, characterData: true });
  look();
  return () => observer.disconnect();
}
function takeNote(label) {
  history.replaceState(history.state, "", location.pathname);
  place.value = { ...place.value, query: new URLSearchParams() };
  scrollTo(0, 0);
  label.click();
}

function saidKept() {
  const count = waiting.value;
  if (connection.value === "away") return count > 0 ? t("frame-away-waiting", { count }) : t("frame-away");
  return count > 0 ? t("frame-kept", { count }) : t("frame-saved");
}
function KeptLine() {
  const away = connection.value === "away";
  const before = ae(away);
  Ue(() => {
    if (before.current !== away) announce(t(away ? "state-away" : "state-back"));
    before.current = away;
  }, [away]);
  return un`
    <aside class=${away ? "kept-line kept-line--away" : "kept-line"} aria-label=${t("frame-kept-or-saved")}><p data-kept>${saidKept()}</p></aside>`;
}

var ALWAYS = [["j", "key-next"], ["k", "key-previous"], ["Enter", "key-open"], ["Esc", "key-close"], ["mod+Enter", "key-send"]];
function KeyList() {
  const [open, setOpen] = Nt(false);
  const [found, setFound] = Nt(
    /** @type {{ key: string, label: string }[]} */
    []
  );
  const show2 = () => {
    setFound(keysOnPage().filter(({ key }) => !ALWAYS.some(([known]) => known === key)));
    setOpen(true);
  };
  return un`
    <${Button} kind="quiet" small hotkey="?" onClick=${show2}>${t("key-button")}<//>
    <${Dialog} open=${open} title=${t("key-title")} wide onClose=${() => setOpen(false)}>
      <dl class="keys">
        ${found.map(({ key, label }) => un`<div class="keys__row"><dt><${Keys} keys=${key} /></dt><dd>${label}</dd></div>`)}
        ${ALWAYS.map(([key, id]) => un`<div class="keys__row"><dt><${Keys} keys=${key} /></dt><dd>${t(id)}</dd></div>`)}
      </dl>
      <${Toggle} label=${t("key-switch")} hint=${t("key-switch-hint")} checked=${hotkeysOn.value} onChange=${setHotkeys} />
    <//>`;
}
function onApple() {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
function Keys({ keys }) {
  return keys.split(" ").map((stroke) => un`<span class="keys__stroke">${stroke.split("+").map((key) => un`<kbd class="keys__key">${key === "mod" ? t(onApple() ? "key-cmd" : "key-ctrl") : key}</kbd>`)}</span>`);
}

var DAY3 = 864e5;
var WEEK = 7 * DAY3;
var LONG_VIEW_DAYS = 91;
var PULSE_DAYS = 92;
var GROWTH_DAYS = 42;
var OFFERED = Object.freeze({
  us: { from: 4, used: ["card", "agreement", "checkin"] },
  progress: { from: 4, used: ["win"] },
  feedback: { from: 8, used: ["feedback", "ask"] },
  growth: { from: 8, used: ["goal"] },
  pulse: { from: 12, used: ["pulse", "pulse-commit"] },
  ceremonies: { from: 12, used: [] },
  themes: { from: 12, used: ["theme"] }
});
var weeksTogether = (firstHeld, made, now) => Math.max(0, Math.floor((now - (firstHeld ?? made)) / WEEK));
function isOffered(room2, weeks2, has) {
  const stage2 = OFFERED[room2];
  return stage2 === void 0 || weeks2 >= stage2.from || stage2.used.some(has);
}
function offering(rooms, weeks2, has) {
  const offered = rooms.filter((room2) => isOffered(room2, weeks2, has));
  return { offered, later: rooms.filter((room2) => !offered.includes(room2)) };
}
var longViewIsDue = (last, weeks2, now) => weeks2 >= OFFERED.ceremonies.from && (last === null ? weeks2 * WEEK : now - last) >= LONG_VIEW_DAYS * DAY3;
var pulseIsDue = (last, weeks2, now) => weeks2 >= OFFERED.pulse.from && (last === null || now - last >= PULSE_DAYS * DAY3);
var growthIsDue = (days, together) => (days ?? together) >= GROWTH_DAYS;

var ROOMS = {
  table: "g t",
  brief: "g b",
  meeting: "g m",
  growth: "g g",
  progress: "g w",
  us: "g u",
  story: "g h",
  feedback: "g f",
  questions: "g q",
  ceremonies: "g o"
};
var SELDOM = { rhythm: "g r", pulse: "g x", two: void 0 };
var usedIn = /* @__PURE__ */ new Map();
function used(pair) {
  const kinds = [...new Set(Object.values(OFFERED).flatMap((stage2) => stage2.used))];
  let known = usedIn.get(pair);
  if (!known) usedIn.set(pair, known = L(() => kinds.filter((kind) => gathered(pair).of(kind).length + mineOf(pair, kind).length > 0).join(" ")));
  return known.value.split(" ");
}
function weeks(pair) {
  const now = Date.now();
  const held = safe(pair).meetings.value.filter(({ state }) => state === "held").map(({ startsAt }) => Date.parse(startsAt));
  return weeksTogether(held.length > 0 ? Math.min(...held) : null, isRecordId(pair) ? recordTime(pair) : now, now);
}
function roomsOf(pair) {
  const kinds = used(pair);
  return offering(Object.keys(ROOMS), weeks(pair), (kind) => kinds.includes(kind));
}
var themesAreOffered = () => gathered("mine").of("theme").length > 0 || pairs.value.some(({ id }) => offering(["themes"], weeks(id), () => false).offered.length > 0);

var WIDE = [["week", "/", "g k"], ["promises", "/promises", "g p"], ["moved", "/progress", "g w"]];
var THEMES = ["themes", "/themes", "g e"];
var SETTINGS = ["settings", "/settings", "g s"];
var SEARCH = ["search", "/search", "/"];
var PEOPLE = ["people", "/people", "g a"];
var PATHS = { two: "about", ceremonies: "ceremony" };
var FINDS = ["story", "search"];
var ROOMY = ["moved", "themes"];
var NARROW = 7;
function Navigation() {
  const { room: room2, params } = place.value;
  const pair = pairs.value.find(({ id }) => id === params.pair);
  const several = pairs.value.length > 1;
  const themes2 = several && (room2?.id === "themes" || themesAreOffered());
  const wide = [...WIDE, themes2 && THEMES, SEARCH, SETTINGS, me.value?.administrator && PEOPLE].filter((each) => each !== false && each !== void 0);
  const { rooms, more } = pair ? (pair.closed ? roomsOfClosed : roomsHere)(pair.id) : { rooms: [], more: [] };
  if (pair) more.push(...WIDE.filter(([id]) => ROOMY.includes(id) && room2?.id !== id).map(([id, href]) => ({ href, label: t(`nav-${id}`), narrow: true })));
  if (pair && several) more.push({ href: THEMES[1], label: t("nav-themes"), hotkey: themes2 ? void 0 : THEMES[2], narrow: themes2 });
  const taken = [...rooms, ...more].map(({ hotkey }) => hotkey);
  const free = (hotkey) => taken.includes(hotkey) || hotkey === SEARCH[2] && FINDS.includes(room2?.id ?? "") ? void 0 : hotkey;
  return un`
    <${Nav} home="/" name=${pair?.counterpart.name} sure=${pair && sureness(pair)} rooms=${rooms} more=${more}
      wide=${wide.map(([id, href, hotkey]) => ({ href, label: t(`nav-${id}`), hotkey: free(hotkey), here: room2?.id === id, narrow: !pair || !ROOMY.includes(id) }))}
      acts=${un`<${NoteWin} /><${CurtainButton} /><${KeyList} />`} />`;
}
var sureness = ({ id, state, renewed: renewed2 }) => ({ href: `/alcove/${id}/compare`, label: t(`nav-keys-${renewed2 && state !== "verified" ? "renewed" : state}`) });
function roomsOfClosed(pair) {
  const item = (id) => ({ href: `/alcove/${pair}/${PATHS[id] ?? id}`, label: t(`nav-${id}`), hotkey: ROOMS[id], here: place.value.room?.id === id });
  return { rooms: ["table", "story", "export", "leaving"].map(item), more: ["two", "letter"].map(item) };
}
function roomsHere(pair) {
  const { room: room2 } = place.value;
  const { offered, later } = roomsOf(pair);
  const isHere = (id) => room2?.id === id || id === "ceremonies" && ["ceremony", "letter"].includes(room2?.id ?? "") || id === "two" && ["export", "leaving"].includes(room2?.id ?? "");
  const item = (id) => ({ href: `/alcove/${pair}/${PATHS[id] ?? id}`, label: t(`nav-${id}`), hotkey: ROOMS[id] ?? SELDOM[id], here: isHere(id) });
  const rest = [...later, ...Object.keys(SELDOM)];
  const named = [...offered, ...rest.filter(isHere)];
  const rooms = named.map((id, at) => ({ ...item(id), narrow: at < NARROW || isHere(id) }));
  return { rooms, more: rest.filter((id) => !isHere(id)).map(item) };
}

function Told() {
  const [Room, setRoom] = Nt(
    /** @type {any} */
    null
  );
  const ready = safe("mine").stage.value === "all";
  Ue(() => {
    if (!ready) return void 0;
    const look = () => document.hidden || lookForTold();
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      forgetTold();
    };
  }, [ready]);
  const needed = ready && Boolean(told.value?.nudge || told.value?.returnedAt || draft("push:here").value.value || gathered("mine").of("reminder").length);
  Ue(() => {
    if (needed) toldLot().then(({ default: room2 }) => setRoom(() => room2)).catch(() => {
    });
  }, [needed]);
  return Room && un`<${Room} />`;
}

var ALARMING = /* @__PURE__ */ new Set(["changed", "planted", "withheld"]);
function Sealed({ state, name = "", acts, children }) {
  return un`
    <div class=${ALARMING.has(state) ? "sealed sealed--alarming" : "sealed"} data-sealed=${state}>
      <p class="sealed__words">${t(`sealed-${state}`, { name })}</p>
      <p class="sealed__next">${t(`sealed-${state}-next`, { name })}</p>
      ${children}
      ${acts && un`<div class="sealed__acts">${acts}</div>`}
    </div>`;
}

function Conflicts() {
  const here2 = place.value.params.pair;
  const safes = ["mine", ...pairs.value.map(({ id }) => id).filter((id) => !here2 || id === here2)];
  return safes.flatMap((id) => safe(id).conflicts.value.map((conflict) => un`<${Conflict} key=${conflict.id} conflict=${conflict} keeper=${safe(id)} />`));
}
function Conflict({ conflict, keeper }) {
  const { run, busy, failure } = useAct((choice) => keeper.settle(conflict.id, choice));
  const act = (choice) => un`<${Button} small busy=${busy} onClick=${() => run(choice)}>${t(`frame-conflict-${choice}`)}<//>`;
  return un`
    <${Notice} tone="notice" live title=${t("trouble-conflict")} acts=${["mine", "stored", "both"].map(act)}>
      <p>${t("trouble-conflict-next")}</p>
      <div class="voices">
        <${Voice} as="div" name=${t("frame-conflict-here")} at=${conflict.mine.at}>${conflict.mine.words}<//>
        <${Voice} as="div" name=${t("frame-conflict-there")} at=${conflict.stored.at}>${conflict.stored.words}<//>
      </div>
      ${failure && un`<p>${sentenceOf(failure)}</p>`}
    <//>`;
}

var SEALED = { "cannot-open": "unreadable", missing: "withheld", planted: "planted" };
var ALARMING2 = /* @__PURE__ */ new Set(["missing", "planted", "rolled-back", "key-changed", "charter-refused", "comparing-failed"]);
function Troubles() {
  const groups = gather(troubles.value.filter(({ kind, safe: safe2 }) => kind !== "conflict" && belongsHere(safe2) && !isSaidElsewhere(kind, safe2)));
  return un`
    <div class="troubles screen-only">
      ${groups.map((group) => un`<${Trouble} key=${group.key} group=${group} />`)}
      <${Conflicts} />
    </div>`;
}
var BACK = /* @__PURE__ */ new Set(["server", "seen", "stories", "keyring", "keys", "charters", "pair", "meetings"]);
var backOf = ({ about }) => BACK.has(about) ? about : "record";
function belongsHere(safe2) {
  const here2 = place.value.params.pair;
  return !here2 || !safe2 || safe2 === "mine" || safe2 === here2;
}
var isSaidElsewhere = (kind, safe2) => kind === "key-changed" && safe2 === place.value.params.pair && pairs.value.some(({ id, renewed: renewed2 }) => id === safe2 && renewed2 !== null);
function gather(all) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) {
    const key = each.kind === "server-says" ? each.id : `${each.kind} ${each.safe} ${each.kind === "rolled-back" ? backOf(each) : ""}`;
    const group = groups.get(key) ?? { key, kind: each.kind, facts: each, ids: [] };
    group.ids.push(each.id);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(ALARMING2.has(b.kind)) - Number(ALARMING2.has(a.kind)));
}
function Trouble({ group: { kind, facts, ids } }) {
  const name = facts.name ?? pairs.value.find(({ id }) => id === facts.safe)?.counterpart.name ?? t("frame-another");
  const acts = un`<${Button} small onClick=${() => ids.forEach((id) => dismissTrouble(id))}>${t("act-dismiss")}<//>`;
  const more = ids.length > 1 && un`<p class="meta">${t("frame-trouble-times", { count: ids.length })}</p>`;
  const state = kind === "missing" && facts.safe === "mine" ? null : (
    /** @type {Record<string, any>} */
    SEALED[kind]
  );
  if (state) return un`<${Sealed} state=${state} name=${name} acts=${acts}>${more}<//>`;
  if (kind === "server-says") return un`<${Notice} tone="notice" live acts=${acts}>${sentenceOf({ code: facts.code, facts })}<//>`;
  if (kind === "rolled-back") return un`<${RolledBack} about=${backOf(facts)} facts=${facts} name=${name} acts=${acts} more=${more} />`;
  const args = { own: facts.own ? "yes" : "no", name, apart: sayApart(Math.abs(facts.minutes ?? 0)), count: ids.length };
  return un`
    <${Notice} tone=${ALARMING2.has(kind) ? "danger" : "notice"} live title=${t(`trouble-${kind}`, args)} acts=${acts}>
      <p>${t(`trouble-${kind}-next`, args)}</p>${more}
    <//>`;
}
function RolledBack({ about, facts: { own = 0, theirs = 0 }, name, acts, more }) {
  const isBack = about === "server" && own === 0 && theirs === 0;
  const told2 = about !== "server" ? [t(`trouble-back-${about}-next`, { name })] : [own > 0 && t("trouble-back-own", { count: own }), theirs > 0 && t("trouble-back-theirs", { count: theirs, name }), isBack && t("trouble-back-all")];
  return un`
    <${Notice} tone=${isBack ? "notice" : "danger"} live title=${t(`trouble-back-${about}`, { name })} acts=${acts}>
      ${told2.filter(Boolean).map((each) => un`<p>${each}</p>`)}${more}
    <//>`;
}
var HOUR = 60;
var DAY4 = 24 * HOUR;
function sayApart(minutes) {
  if (minutes >= DAY4) return t("time-days", { days: Math.round(minutes / DAY4) });
  return minutes >= 2 * HOUR ? t("time-hours", { hours: Math.round(minutes / HOUR) }) : t("time-minutes", { minutes });
}

function Page() {
  const { room: room2 } = place.value;
  const open = door.value === "open";
  const main = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => setTitle(room2?.title), [room2?.title]);
  Ue(() => main.current ? keepFocus(main.current) : void 0, []);
  return un`
    <div data-behind-curtain>
      <${SkipLink} />
      ${open ? un`<${Navigation} /><${KeptLine} />` : un`<${Nav} home="/" />`}
      <main id="main" ref=${main} class=${["page", room2?.wide && "page--wide", !open && "page--threshold"].filter(Boolean).join(" ")}>
        ${open && un`<${Troubles} /><${Told} /><${Captured} />${programNews.value && un`<${Entered} load=${program} />`}`}
        <${Inside} />
      </main>
      <${Foot} />
    </div>
    <${Curtain} />
    <${Toasts} />`;
}

var LOWEST_ROW = 72;
var painted = false;
function useFirstRows(rows) {
  const [all, setAll] = Nt(painted);
  Ue(() => {
    if (!all) untilDrawn().then(() => setAll(painted = true));
  }, []);
  return all ? rows : rows.slice(0, Math.ceil(innerHeight / LOWEST_ROW));
}

var nameOf = (meeting) => meeting || "unplanned";
var kept = (pair, mark) => draft(`brief:${pair}:${mark}`);
var setMark = (mark, pair, meeting) => kept(pair, mark).set(nameOf(meeting));
var clearMark = (mark, pair) => kept(pair, mark).clear();
var hasMark = (mark, pair, meeting) => kept(pair, mark).value.value === nameOf(meeting);

var DAY5 = 864e5;
function meetsAsUsual(pair, now) {
  const held = safe(pair.id).meetings.value.filter(({ state }) => state === "held").map(({ startsAt }) => Date.parse(startsAt));
  return held.length > 0 && (pair.next ? Date.parse(pair.next.startsAt) : now) - Math.max(...held) < RETURN_DAYS * DAY5;
}
function quarterOf(pair) {
  const now = Date.now();
  if (!meetsAsUsual(pair, now)) return { longView: false, pulse: false };
  const together = weeks(pair.id);
  const longView = gathered(pair.id).of("ceremony").findLast(({ fields }) => fields.type === "long-view");
  const pulse2 = mineOf(pair.id, "pulse").at(-1);
  const rests = (what) => hasMark(what, pair.id, pair.next?.id ?? "");
  return {
    longView: longViewIsDue(longView ? longView.madeAt.getTime() : null, together, now) && !rests("long-view"),
    pulse: pulseIsDue(pulse2 ? pulse2.madeAt.getTime() : null, together, now) && !rests("pulse")
  };
}
function QuarterLine({ pair }) {
  const { longView, pulse: pulse2 } = quarterOf(pair);
  if (!longView && !pulse2) return null;
  return un`<p class="meta"><a href=${`/alcove/${pair.id}/brief#quarter`}>${t(longView && pulse2 ? "table-quarter" : longView ? "table-quarter-long-view" : "table-quarter-pulse")}</a></p>`;
}

var TOLD = ["topic", "promise", "answer", "note"];
function useNews(ours, pair) {
  const newest = ae(
    /** @type {string | null} */
    null
  );
  Ue(() => {
    const before = newest.current;
    const fresh = TOLD.flatMap((kind) => ours.of(kind).filter(({ id, mine }) => !mine && before !== null && id > before));
    const last = TOLD.reduce((id, kind) => maximum(id, ours.of(kind).at(-1)?.id ?? ""), before ?? "");
    newest.current = last;
    if (fresh.length > 0) announce(t(`table-news-${fresh[fresh.length - 1].kind}`, { name: pair.counterpart.name }));
  }, [ours]);
}
var maximum = (a, b) => a > b ? a : b;

var chosen = /* @__PURE__ */ new Map();
function choiceOf(pair) {
  if (!chosen.has(pair)) chosen.set(pair, te(
    /** @type {WhoReads} */
    "ours"
  ));
  return (
    /** @type {{ value: WhoReads }} */
    chosen.get(pair)
  );
}
async function layDown(pair, who, words, fields = {}) {
  if (who === "ours") return safe(pair).put("topic", words, fields);
  return safe("mine").put("topic", words, { ...fields, pair, ...who === "later" ? { when_we_meet: true } : {} });
}
function Capture2({ pair }) {
  const who = choiceOf(pair.id);
  const { name } = pair.counterpart;
  const send = async (words) => {
    const reader = who.value;
    await layDown(pair.id, reader, words);
    if (reader === "ours") announce(t("table-laid"));
    else toast(t(`table-kept-${reader}`, { name }));
  };
  const options = [
    { value: "ours", label: t("seen-by-choice-ours", { name }) },
    { value: "later", label: t("seen-by-choice-later"), hint: t("seen-by-when-we-meet", { name }) },
    { value: "mine", label: t("seen-by-choice-mine") }
  ];
  return un`
    <div class="table__capture">
      <${Compose} main label=${t("table-capture")} hint=${t("table-capture-hint")} keep=${`table:${pair.id}:capture`} hotkey="c"
        act=${t(`table-capture-${who.value}`)} onSend=${send}
        beside=${un`<${Choice} quiet optional=${false} label=${t("field-who-reads")} options=${options} value=${who.value}
          onChange=${(value) => {
    who.value = value;
  }} />`} />
    </div>`;
}

function LayTemplate({ pair }) {
  const lay = async (template) => {
    const who = choiceOf(pair.id).value;
    const made = [];
    const lies = safe(who === "ours" ? pair.id : "mine");
    try {
      for (const line of [...template.fields.lines].reverse()) made.push(await layDown(pair.id, who, line));
    } catch (failure) {
      toast(sentenceOf(failure));
    }
    if (made.length > 0) toast(who === "ours" ? t("table-template-laid", { count: made.length }) : t(`table-kept-${who}`, { name: pair.counterpart.name }), { undo: () => Promise.all(made.map((id) => lies.erase(id))) });
  };
  const own = gathered("mine").of("template").map((template) => ({ label: template.words, note: String(template.fields.lines.length), onClick: () => lay(template) }));
  return un`<${Menu} label=${t("table-template")} items=${[...own, { label: t(own.length > 0 ? "table-template-change" : "table-template-write"), href: "/templates" }]}>${t("table-template")}<//>`;
}

var calendar = () => import("./letters-5TSTOYZS.js");
function Answered({ pair, meeting, onMove, run }) {
  const [said, setSaid] = Nt(
    /** @type {import("../../sync/letters.js").CalendarAnswer | null} */
    null
  );
  const live = connection.value === "live";
  const fetchIt = async () => {
    await untilIdle();
    const all = await (await calendar()).fetchAnswers();
    setSaid(all.find((one) => one.meeting === meeting.id) ?? null);
  };
  Ue(() => {
    setSaid(null);
    if (live) fetchIt().catch(() => {
    });
  }, [live, meeting.id, meeting.startsAt]);
  if (!said) return null;
  const stands = async () => {
    await (await calendar()).letStand(meeting.id);
    setSaid(null);
  };
  const there = () => move(pair.id, meeting.id, new Date(
    /** @type {string} */
    said.proposedAt
  ), meeting.minutes);
  const button = (id, act) => un`<${Button} kind="quiet" small onClick=${act}>${t(id)}<//>`;
  const declined = said.answer === "declined";
  return un`
    <p class="next__skip">
      <${Sentence} id=${`answered-${said.answer}`} marks=${{ when: () => un`<${When} at=${said.proposedAt ?? meeting.startsAt} />` }} />
      ${said.answer === "counter" && button("answered-there", () => run(there))}
      ${declined && button("next-move", onMove)}
      ${declined && button("next-skip", () => run(() => askToSkip(pair.id, meeting.id).then(stands)))}
      ${said.answer !== "accepted" && button("answered-stands", () => run(stands))}
    </p>`;
}

var WEEK2 = 7 * 864e5;
var SETTLED_WEEKS = 12;
var OFFERED_WEEKS = 2;
var SHORT_MINUTES = 30;
function RhythmLine({ pair }) {
  const held = safe(pair.id).meetings.value.find(({ state }) => state === "held");
  const days = held ? -daysAway(new Date(held.startsAt)) : 0;
  const { name } = pair.counterpart;
  const said = days > RETURN_DAYS ? t("next-long-ago", { name, days }) : isOffered2(pair) ? t("next-offer") : "";
  return said && un`<p class="next__skip">${said} <a href=${`/alcove/${pair.id}/rhythm`}>${t("next-rhythm")}</a></p>`;
}
function isOffered2({ id, next }) {
  const ours = gathered(id);
  const sealed = next?.rhythm ? rhythmInForce(ours, next.rhythm) : null;
  if (!sealed || ours.of("rhythm").at(-1) !== sealed) return false;
  const { unit, every, minutes, first_on: firstOn } = sealed.fields;
  const weeks2 = (Date.now() - Date.parse(firstOn)) / WEEK2;
  return unit === "week" && every === 1 && minutes <= SHORT_MINUTES && weeks2 >= SETTLED_WEEKS && weeks2 < SETTLED_WEEKS + OFFERED_WEEKS;
}

function NextMeeting({ pair, children }) {
  const [changing, setChanging] = Nt(false);
  const meeting = pair.next;
  const { run, failure } = useAct((act) => act());
  const leave = () => {
    setChanging(false);
    moveFocus(".next__line", { scroll: false });
  };
  const held = safe(pair.id).meetings.value.find(({ state }) => state === "held");
  const difference = meeting && otherTime(pair.id, meeting);
  return un`
    <section class="next" aria-label=${t("next-title")}>
      <div class="next__head">
        <p class="next__line" tabindex="-1"><${Line} pair=${pair} meeting=${meeting} /></p>
        ${!changing && un`<div class="next__acts">
          ${children}
          ${!meeting && un`<${Button} onClick=${() => setChanging(true)}>${t("next-plan")}<//>`}
          ${meeting && !meeting.startedAt && un`<${Menu} label=${t("next-more")} items=${items(pair, meeting, setChanging, run)} />`}
        </div>`}
      </div>
      ${meeting && !meeting.startedAt && un`<${Skipping} pair=${pair} meeting=${meeting} run=${run} />`}
      ${meeting && !meeting.startedAt && !changing && un`<${Answered} pair=${pair} meeting=${meeting} onMove=${() => setChanging(true)} run=${run} />`}
      ${!meeting?.startedAt && un`<${RhythmLine} pair=${pair} />`}
      ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      ${changing && un`<${Entered} load=${planForm} pair=${pair} meeting=${meeting ?? void 0} like=${held} leave=${leave} />`}
      ${difference && un`<${Difference} pair=${pair} meeting=${meeting} sealed=${difference} run=${run} />`}
    </section>`;
}
function Line({ pair, meeting }) {
  const { name } = pair.counterpart;
  if (!meeting) return t("next-none", { name });
  const when = () => un`<${When} at=${meeting.startsAt} />`;
  const id = meeting.startedAt ? "next-is-on" : new Date(meeting.startsAt) < /* @__PURE__ */ new Date() ? "next-was" : "next-when";
  return un`<${Sentence} id=${id} args=${{ name, minutes: meeting.minutes }} marks=${{ when }} />`;
}
function items(pair, meeting, setChanging, run) {
  const asked2 = meeting.skipAskedBy.includes(me.value?.id);
  return [
    { label: t("next-move"), onClick: () => setChanging(true) },
    { label: t("next-rhythm"), href: `/alcove/${pair.id}/rhythm` },
    !asked2 && { label: t("next-skip"), onClick: () => run(() => askToSkip(pair.id, meeting.id).then(() => announce(t("next-skip-said")))) }
  ];
}
function Skipping({ pair, meeting, run }) {
  const { id, name } = pair.counterpart;
  if (meeting.skipAskedBy.includes(me.value?.id)) {
    return un`<p class="next__skip">${t("next-skip-waits", { name })}
      <${Button} kind="quiet" small onClick=${() => run(() => takeBackSkip(pair.id, meeting.id))}>${t("next-skip-back")}<//></p>`;
  }
  if (!meeting.skipAskedBy.includes(id)) return null;
  return un`<p class="next__skip">${t("next-skip-asked", { name })}
    <${Button} small onClick=${() => run(() => askToSkip(pair.id, meeting.id))}>${t("next-skip-agree")}<//></p>`;
}
function Difference({ pair, meeting, sealed, run }) {
  const say = (id, time) => un`<p><${Sentence} id=${id} args=${{ minutes: time.minutes }} marks=${{ when: () => un`<${When} at=${time.startsAt} />` }} /></p>`;
  const by = meeting.movedInCalendarBy;
  const acts = un`
    <${Button} small onClick=${() => run(() => moveMeeting(pair.id, meeting.id, sealed))}>${t("next-differs-sealed-act")}<//>
    <${Button} small onClick=${() => run(() => moveMeeting(pair.id, meeting.id, meeting))}>${t("next-differs-server-act")}<//>`;
  return un`
    <${Notice} tone="notice" live title=${t("next-differs")} acts=${acts}>
      ${say("next-differs-sealed", sealed)}${say("next-differs-server", meeting)}
      ${by && un`<p>${by === me.value?.id ? t("next-differs-in-yours") : t("next-differs-in-calendar", { name: pair.counterpart.name })}</p>`}
    <//>`;
}

function settlePromise(promise, state, words = "") {
  const lies = safe(promise.safe);
  if (state === "kept" || state === "released") forgetReminder(promise.id);
  if (!promise.mine) return lies.put("answer", words, { to: promise.id, type: state === "open" ? "yes" : state });
  return lies.revise(promise.id, { fields: { state: state === "open" ? void 0 : state, state_words: words || void 0 } });
}
function forgetReminder(promise) {
  if (reminderOf(safe("mine").entries.value, promise)) import("./reminders-O5KHID7D.js").then((sync) => sync.takeBackReminders(promise)).catch(() => {
  });
}
function answerOffer(promise, type) {
  return safe(promise.safe).put("answer", "", { to: promise.id, type });
}

function PromiseRow({ promise, pair, answers, as = "li" }) {
  const [mode, setMode] = Nt(
    /** @type {string | null} */
    null
  );
  const now = effectivePromise(promise, answers);
  const isMine = promise.fields.owner === me.value?.id;
  const leave = () => setMode(null);
  const acts = mode === null && un`<${Acts} ...${{ promise, answers, now, isMine, setMode }} />`;
  return un`
    <${Voice} as=${as} class="promise" data-row id=${`promise-${promise.id}`} name=${isMine ? t("name-you") : pair.counterpart.name} theirs=${!isMine}
      state=${promise.state === "kept" ? "kept" : void 0}
      acts=${un`<div class="topic__foot"><div class="topic__line"><${Facts} promise=${promise} now=${now} pair=${pair} isMine=${isMine} />${acts}</div></div>`}>
      ${mode === "edit" ? un`<${Edit} topic=${promise} leave=${leave} />` : un`<p class="voice__text">${promise.words}</p>`}
      ${now.state === "renegotiated" && now.words && un`<p class="promise__said">${now.words}</p>`}
      ${mode === "renegotiate" && un`
        <${Compose} small focus label=${t("promise-renegotiate-words")} longest=${SENTENCE_MOST} keep=${`${promise.safe}:${promise.id}:renegotiate`} act=${t("promise-renegotiate")}
          onSend=${async (words) => {
    await settlePromise(promise, "renegotiated", words);
    leave();
  }} onLeave=${leave} />`}
    <//>`;
}
function Facts({ promise, now, pair, isMine }) {
  const { when, by_meeting: meeting, by_day: day, type } = promise.fields;
  const due = meeting && safe(pair.id).meetings.value.find(({ id }) => id === meeting);
  const said = now.state === "offered" ? isMine ? "offered-me" : "offered" : now.state;
  const facts = [
    said !== "open" && un`<span class=${said === "kept" ? "promises__kept" : void 0}>${t(`promise-state-${said}`, { name: pair.counterpart.name })}</span>`,
    type && type !== "do" && t(`promise-kind-${type}`),
    when && un`<span class="said-inline">${when}</span>`,
    day && un`${t("promise-by-day-said")} <${When} at=${day} as="day" />`,
    meeting && (due ? un`${t("promise-by-day-said")} <${When} at=${due.startsAt} as="day" />` : t("promise-by-meeting"))
  ].filter(Boolean);
  return un`<p class="topic__facts dots">${facts.map((fact, index) => un`<span key=${index}>${fact}</span>`)}</p>`;
}
function Acts({ promise, answers, now, isMine, setMode }) {
  const settle = (state) => async () => {
    const giveFocusBack = rememberFocus();
    await settlePromise(promise, state);
    if (state !== "open") toast(t(`promise-${state}-said`), { undo: () => takeBack(promise, answers) });
    giveFocusBack();
  };
  const answer = (type) => () => answerOffer(promise, type);
  const button = (id, onClick2, hotkey) => un`<${Button} kind="quiet" small hotkey=${hotkey} onClick=${onClick2}>${t(id)}<//>`;
  const open = now.state === "open" || now.state === "renegotiated";
  return un`
    <div class="topic__acts topic__acts--always">
      ${isMine && now.state === "offered" && [button("promise-yes", answer("yes"), "y"), button("promise-no", answer("no"), "n")]}
      ${isMine && open && [button("promise-keep", settle("kept"), "x"), button("promise-renegotiate", () => setMode("renegotiate"), "r"), button("promise-release", settle("released"), "d")]}
      ${!isMine && promise.mine && (open || now.state === "offered") && button("promise-take-back", settle("released"), "d")}
      ${promise.mine && (open || now.state === "offered") && button("act-edit", () => setMode("edit"), "e")}
      ${promise.mine && now.state === "declined" && button("act-erase", () => eraseWithUndo(promise), "d")}
    </div>`;
}
async function takeBack(promise, before) {
  if (promise.mine) return settlePromise(promise, promise.fields.state ?? "open", promise.fields.state_words);
  const newest = [...safe(promise.safe).entries.value.values()].filter((entry) => entry.mine && entry.kind === "answer" && entry.fields.to === promise.id && !before.some(({ id }) => id === entry.id));
  return Promise.all(newest.map(({ id }) => safe(promise.safe).erase(id)));
}

function promisesOf(pair) {
  const ours = gathered(pair);
  const isSettled = (promise) => SETTLED.has(effectivePromise(promise, ours.answersTo(promise.id)).state);
  const all = ours.of("promise");
  return { open: all.filter((promise) => !isSettled(promise)), settled: all.filter(isSettled).reverse() };
}
function Promises({ pair, meeting }) {
  const [making, setMaking] = Nt(false);
  const { open, settled } = promisesOf(pair.id);
  const row = (promise) => un`<${PromiseRow} key=${promise.id} promise=${promise} pair=${pair} answers=${gathered(pair.id).answersTo(promise.id)} />`;
  const leave = () => {
    setMaking(false);
    moveFocus("#promises [data-key=p]", { scroll: false });
  };
  return un`
    <${Section} id="promises" title=${t("promise-title")} acts=${!making && un`<${Button} kind="quiet" small hotkey="p" onClick=${() => setMaking(true)}>${t("promise-make")}<//>`}>
      ${making && un`<${PromiseForm} pair=${pair} meeting=${meeting} leave=${leave} />`}
      <${List} class="voices" labelledby="promises-title" blank=${t("promise-none")}>${open.map(row)}<//>
      ${settled.length > 0 && un`<${Settled} settled=${settled} row=${row} />`}
    <//>`;
}
function Settled({ settled, row }) {
  const [open, setOpen] = Nt(false);
  return un`
    <${Reveal} label=${t("promise-settled", { count: settled.length })} open=${open} onToggle=${setOpen}>
      ${open && un`<${List} class="voices" label=${t("promise-settled-title")}>${settled.map(row)}<//>`}
    <//>`;
}

function Table({ pair }) {
  const room2 = useStayPut();
  const { name } = pair.counterpart;
  const stage2 = safe(pair.id).stage.value;
  const ways2 = un`<${Button} href=${`/alcove/${pair.id}/brief`} kind="quiet">${t("nav-brief")}<//><${Button} href=${`/alcove/${pair.id}/meeting`}>${t(pair.next?.startedAt ? "table-go-in" : "table-meet")}<//>`;
  return un`
    <div class="table" ref=${room2}>
      <${PageHead} title=${t("table-title")} seenBy=${t("seen-by-two", { name })} />
      <${NextMeeting} pair=${pair}>${ways2}<//>
      <${Capture2} pair=${pair} />
      ${stage2 === "opening" ? un`<${Waiting} />` : un`<${Lists} pair=${pair} complete=${stage2 === "all"} />`}
    </div>`;
}
function Lists({ pair, complete }) {
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  const all = ours.of("topic").filter(isOpen);
  const today = dayIn(0);
  const parked = all.filter((topic2) => isParked(topic2, today));
  const lying = all.filter((topic2) => !isParked(topic2, today)).reverse();
  const first2 = useFirstRows(lying);
  const alone = mineOf(pair.id, "topic").filter(isOpen).reverse();
  useNews(ours, pair);
  const times = carried(ours);
  const topic = (each) => un`
    <${Topic} key=${each.id} topic=${each} pair=${pair} answers=${ours.answersTo(each.id)} carried=${times(each)} meeting=${pair.next?.id} />`;
  return un`
    ${complete && un`<${QuarterLine} pair=${pair} />`}
    ${ours.of("heard").length > 0 && un`<${Entered} load=${heard} pair=${pair} />`}
    <${Section} id="topics" class="table__topics" title=${t("table-topics")} acts=${un`<${LayTemplate} pair=${pair} />`}>
      <${List} class="voices" labelledby="topics-title" blank=${complete && t("table-empty", { name })}>${first2.map(topic)}<//>
    <//>
    <${Promises} pair=${pair} meeting=${pair.next?.id} />
    <div class="table__folded">
      <${Folded} label="table-alone" count=${alone.length} note=${t("seen-by-you")}>${() => alone.map(topic)}<//>
      <${Folded} label="table-parked" count=${parked.length}>${() => parked.map(topic)}<//>
      <${Folded} label="table-closed-to-you" count=${ours.closed.length}>${() => ours.closed.map((entry) => un`<${Unreadable} key=${entry.id} entry=${entry} name=${name} />`)}<//>
    </div>`;
}
function Folded({ label, count, note, children }) {
  const [open, setOpen] = Nt(false);
  if (count === 0) return null;
  const title = t(label, { count });
  return un`
    <${Reveal} label=${title} open=${open} onToggle=${setOpen}>
      ${note && un`<p class="meta">${note}</p>`}
      ${open && un`<${List} class="voices" label=${title}>${children()}<//>`}
    <//>`;
}
function Unreadable({ entry, name }) {
  return un`<li data-row><${Sealed} state=${entry.cannotOpen ? "unreadable" : "planted"} name=${name} /></li>`;
}

var room = (id, load, more) => ({ id, title: `nav-${id}`, load, open: true, ...more });
var here = (component) => Object.assign(async () => ({ default: component }), { component });
var week2 = room("week", week);
var passing = { ...week2, passing: true };
var TABLE = [
  { path: "/", room: week2 },
  { path: "/week", room: week2 },
  { path: "/sign-in", room: passing },
  { path: "/first-day", room: passing },
  { path: "/unlock", room: passing },
  { path: "/join/:token", room: room("join", around("join"), { open: false }) },
  { path: "/i/:id", room: room("invitation", around("invitation"), { open: false }) },
  { path: "/reset/:token", room: room("reset", newKeys("reset"), { open: false }) },
  { path: "/lost", room: room("lost", newKeys("lost"), { open: false }) },
  { path: "/new-keys", room: room("new-keys", newKeys("rotate")) },
  { path: "/former-keys", room: room("former-keys", newKeys("former")) },
  { path: "/drill", room: room("drill", newKeys("drill")) },
  { path: "/seen", room: room("seen", seen, { open: false }) },
  { path: "/stop/:token", room: room("stop", ofTime("stop"), { open: false }) },
  { path: "/about", room: room("about", around("about"), { open: false }) },
  { path: "/search", room: room("search", story("everywhere")) },
  { path: "/export", room: room("export", takeAlong) },
  { path: "/promises", room: room("promises", around("promises")) },
  { path: "/progress", room: room("moved", progress("moved")) },
  { path: "/themes", room: room("themes", themes) },
  { path: "/templates", room: room("templates", templates) },
  { path: "/settings", room: room("settings", around("settings")) },
  { path: "/settings/passkey", room: room("passkey", ways("addPasskey")) },
  { path: "/settings/words", room: room("new-words", ways("changeWords")) },
  { path: "/device", room: room("let-in", ways("letIn")) },
  { path: "/people", room: room("people", around("people")) },
  { path: "/alcove/:pair/table", room: room("table", here(Table)) },
  { path: "/alcove/:pair/brief", room: room("brief", ofTwo("brief")) },
  { path: "/alcove/:pair/meeting", room: room("meeting", ofTwo("meeting")) },
  { path: "/alcove/:pair/growth", room: room("growth", growth) },
  { path: "/alcove/:pair/progress", room: room("progress", progress("progress")) },
  { path: "/alcove/:pair/feedback", room: room("feedback", feedback) },
  { path: "/alcove/:pair/pulse", room: room("pulse", pulse) },
  { path: "/alcove/:pair/rhythm", room: room("rhythm", rhythm) },
  { path: "/alcove/:pair/questions", room: room("questions", questions) },
  { path: "/alcove/:pair/ceremony", room: room("ceremonies", ceremonies("ceremonies")) },
  { path: "/alcove/:pair/ceremony/:type", room: room("ceremony", ceremonies("ceremony")) },
  { path: "/alcove/:pair/letter", room: room("letter", ceremonies("letter")) },
  { path: "/alcove/:pair/bring", room: room("bring", bring) },
  { path: "/alcove/:pair/story", room: room("story", story("story")) },
  { path: "/alcove/:pair/export", room: room("export", takeAlong) },
  { path: "/alcove/:pair/leaving", room: room("leaving", leaving("leaving")) },
  { path: "/alcove/:pair/compare", room: room("compare", compareWords) },
  { path: "/alcove/:pair/us", room: room("us", us, { wide: true }) },
  { path: "/alcove/:pair/about", room: room("two", ofTwo("two")) }
];
function openRooms(ground) {
  startRouter(TABLE);
  answerKeys();
  Tt(un`<${Page} />`, ground);
}

export {
  List,
  Row,
  hotkeysOn,
  setHotkeys,
  isTyping,
  place,
  navigate,
  Menu,
  PageHead,
  Section,
  useAct,
  useForm,
  sendOnModEnter,
  Dialog,
  SignOut,
  Sentence,
  Entered,
  Reveal,
  settlePromise,
  answerOffer,
  Nowhere,
  plan,
  move,
  otherTime,
  NextMeeting,
  useStayPut,
  useNews,
  PromiseRow,
  promisesOf,
  growthIsDue,
  setMark,
  clearMark,
  hasMark,
  quarterOf,
  layDown,
  told,
  putNudgeAway,
  nearestPair,
  ways,
  hours,
  undelivered,
  openRooms
};
