import {
  Button,
  PageHead,
  Waiting,
  effectivePromise,
  focusHeading,
  gathered,
  sayDay,
  sentenceOf,
  t,
  toast,
  useOwnId
} from "./chunk-S2RNYR6O.js";
import {
  signOut
} from "./chunk-D7JGRDYY.js";
import {
  safe
} from "./chunk-NLIGMPRB.js";
import {
  Nt,
  Ue,
  ae,
  door,
  me,
  pairs,
  te,
  un,
  waiting
} from "./chunk-E5WXTXSR.js";

// manners/router.js
var place = te(
  /** @type {Place} */
  { path: "", params: {}, query: new URLSearchParams(), room: null }
);
var routes = [];
function match(table, path) {
  const asked = split(path);
  for (const { path: pattern, room } of table) {
    const wanted = split(pattern);
    if (wanted.length !== asked.length) continue;
    if (!wanted.every((piece, index) => piece.startsWith(":") || piece === asked[index])) continue;
    const named = wanted.flatMap((piece, index) => piece.startsWith(":") ? [[piece.slice(1), decode(asked[index])]] : []);
    return { room, params: Object.fromEntries(named) };
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
function navigate(path, { replace = false, keepFocus = false } = {}) {
  history.replaceState({ ...history.state, scroll: scrollY }, "");
  if (replace) history.replaceState({}, "", path);
  else history.pushState({}, "", path);
  readPlace();
  if (keepFocus) return;
  scrollTo(0, 0);
  whenDrawn(focusHeading);
}
function onClick(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute("download")) return;
  const address = new URL(link.href);
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

// parts/dialog.js
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
  Ue(() => {
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

// rooms/frame/sign-out.js
function SignOut({ small = true, kind = "quiet", stay = false }) {
  const [asking, setAsking] = Nt(false);
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
    <${Button} kind=${kind} small=${small} onClick=${() => waiting.value > 0 ? setAsking(true) : leave()}>${t("act-sign-out")}<//>
    <${Dialog} open=${asking} title=${t("frame-sign-out-asks")} onClose=${() => setAsking(false)}
      acts=${un`
        <${Button} kind="danger" onClick=${leave}>${t("frame-sign-out-anyway", { count: waiting.value })}<//>
        <${Button} kind="main" data-focus onClick=${() => setAsking(false)}>${t("frame-stay")}<//>`}>
      <p>${t("frame-sign-out-waiting", { count: waiting.value })}</p>
    <//>`;
}

// rooms/promises/gathered.js
var SETTLED = /* @__PURE__ */ new Set(["kept", "released", "declined"]);
function promisesIn(place2, pairOf) {
  const all = gathered(place2);
  return all.of("promise").flatMap((entry) => {
    const pair = pairOf(entry);
    const { state: standing, words: sentence = "" } = effectivePromise(entry, all.answersTo(entry.id));
    return pair ? [{ entry, pair, standing, sentence }] : [];
  });
}
function everywhere() {
  const own = promisesIn("mine", (entry) => pairs.value.find(({ id }) => id === entry.fields.pair));
  return [...pairs.value.flatMap((pair) => promisesIn(pair.id, () => pair)), ...own];
}
function gatherPromises() {
  const isMine = ({ entry }) => entry.fields.owner === me.value?.id;
  const all = everywhere();
  const live = all.filter(({ standing }) => !SETTLED.has(standing));
  return {
    mine: live.filter((each) => isMine(each) && each.standing !== "offered").sort(soonestFirst),
    asked: live.filter((each) => isMine(each) && each.standing === "offered"),
    theirs: live.filter((each) => !isMine(each)).sort(soonestFirst),
    settled: all.filter(({ standing }) => SETTLED.has(standing)).sort((a, b) => a.entry.id < b.entry.id ? 1 : -1)
  };
}
function dueAt({ entry, pair }) {
  const { by_day: day, by_meeting: meeting } = entry.fields;
  if (day) return /* @__PURE__ */ new Date(`${day}T12:00`);
  const found = meeting && safe(pair.id).meetings.value.find((each) => each.id === meeting);
  return found ? new Date(found.startsAt) : null;
}
function soonestFirst(a, b) {
  const [one, other] = [dueAt(a)?.getTime() ?? Infinity, dueAt(b)?.getTime() ?? Infinity];
  return one === other ? a.entry.id < b.entry.id ? -1 : 1 : one - other;
}

// rooms/frame/nowhere.js
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

// rooms/invitation/link-to-send.js
async function copyLink(link) {
  try {
    await navigator.clipboard.writeText(link);
    toast(t("invite-copied"));
    return true;
  } catch {
    toast(t("error-no-copy"));
    return false;
  }
}
function LinkToSend({ link, until, focus }) {
  const [copied, setCopied] = Nt(false);
  const place2 = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => {
    if (focus) place2.current?.querySelector("button")?.focus();
  }, []);
  return un`
    <div class="link-to-send" ref=${place2}>
      <p class="link-to-send__link" translate="no">${link}</p>
      <div><${Button} kind="main" onClick=${async () => setCopied(await copyLink(link))}>${t(copied ? "act-copied" : "invite-copy")}<//></div>
      <p class="soft">${t("invite-how")}${until && un` ${t("invite-until", { day: sayDay(new Date(until)) })}`}</p>
    </div>`;
}

export {
  place,
  navigate,
  startRouter,
  Dialog,
  SignOut,
  gatherPromises,
  dueAt,
  Nowhere,
  MissingPair,
  copyLink,
  LinkToSend
};
