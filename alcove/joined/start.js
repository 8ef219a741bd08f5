import {
  MissingPair,
  Nowhere
} from "./chunk-BFSZVGHD.js";
import {
  Dialog,
  SignOut,
  navigate,
  place,
  startRouter
} from "./chunk-R3MCGTIU.js";
import "./chunk-QLAJ5WMO.js";
import {
  Sealed
} from "./chunk-PP7RXUYM.js";
import {
  answerKeys,
  hotkeysOn,
  keysOnPage,
  setHotkeys
} from "./chunk-2XULXYL7.js";
import {
  Voice
} from "./chunk-5ESLCPL6.js";
import {
  announce
} from "./chunk-JJDQFU4E.js";
import {
  Toggle
} from "./chunk-2QNRR4TD.js";
import {
  Notice,
  Waiting
} from "./chunk-KFGPX65O.js";
import {
  useAct
} from "./chunk-ZGSFLRLE.js";
import "./chunk-FVGQ3UU7.js";
import "./chunk-ZLSQVAN7.js";
import {
  focusHeading
} from "./chunk-62VUWKLO.js";
import {
  dropToast,
  holdToasts,
  toasts,
  undoToast
} from "./chunk-3R4MK6MB.js";
import {
  sentenceOf,
  setTitle
} from "./chunk-OM6FMBLJ.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  PageHead,
  fetchWords,
  knows,
  t
} from "./chunk-PPLIALF7.js";
import "./chunk-KV4C5GNT.js";
import "./chunk-63BGTQ45.js";
import {
  lock,
  safe,
  start
} from "./chunk-5LNVUR7X.js";
import {
  Nt,
  Tt,
  Ue,
  ae,
  connection,
  dismissTrouble,
  door,
  me,
  pairs,
  te,
  troubles,
  un,
  unfitReason,
  waiting
} from "./chunk-557TLY2U.js";

// manners/curtain.js
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

// parts/curtain.js
function CurtainButton() {
  return un`<${Button} kind="quiet" small hotkey=${curtainDrawn.value ? void 0 : "\\"} onClick=${drawCurtain}>${t("curtain-draw")}<//>`;
}
function Curtain() {
  if (!curtainDrawn.value) return null;
  return un`
    <div class="curtain">
      <p class="curtain__words">${t("curtain-behind")}</p>
      <${Button} hotkey="\\" data-focus onClick=${liftCurtain}>${t("curtain-lift")}<//>
    </div>`;
}

// parts/nav.js
function Nav({ home, name, rooms = [], wide = [], acts }) {
  return un`
    <header class="nav">
      <div class="nav__top">
        <a class="nav__home" href=${home}><span class="nav__mark" aria-hidden="true"></span>${t("nav-alcove")}</a>
        <nav class="nav__wide" aria-label=${t("nav-all-alcoves")}><ul class="nav__list">${wide.map(link)}</ul></nav>
        ${acts && un`<div class="nav__acts">${acts}</div>`}
      </div>
      ${rooms.length > 0 && un`
        <nav class="nav__alcove" aria-label=${name ? t("nav-you-and", { name }) : t("nav-this-alcove")}>
          ${name && un`<p class="nav__pair">${t("nav-you-and", { name })}</p>`}
          <ul class="nav__list nav__list--rooms">${rooms.map(link)}</ul>
        </nav>`}
    </header>`;
}
function link({ href, label, hotkey, here, note }) {
  return un`<li key=${href}><a class="nav__link" href=${href} data-key=${hotkey} aria-current=${here ? "page" : void 0}>${label}${note && un` <span class="nav__note">${note}</span>`}</a></li>`;
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

// parts/toasts.js
function Toasts() {
  const newest = toasts.value.findLastIndex(({ undo }) => undo);
  return un`
    <div class="toasts" role="status" aria-live="polite" onMouseEnter=${() => holdToasts(true)} onMouseLeave=${() => holdToasts(false)}
      onFocusIn=${() => holdToasts(true)} onFocusOut=${() => holdToasts(false)}>
      ${toasts.value.map((toast, at) => un`
        <div class="toast" key=${toast.id}>
          <p class="toast__words">${toast.words}</p>
          ${toast.undo && un`<${Button} kind="quiet" small hotkey=${at === newest ? "z" : void 0} onClick=${() => undoToast(toast.id)}>${t("act-undo")}<//>`}
          <${Button} kind="quiet" small label=${t("act-dismiss")} onClick=${() => dropToast(toast.id)}>×<//>
        </div>`)}
    </div>`;
}

// rooms/frame/foot.js
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

// rooms/frame/entered.js
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
  Ue(() => {
    if (!loaded.has(load)) enter();
  }, [load]);
  const Room = loaded.get(load);
  if (Room) return un`<${Room} ...${given} />`;
  if (!failed) return un`<${Waiting} />`;
  return un`
    <${Notice} tone="notice" live title=${t("frame-not-loaded")} acts=${un`<${Button} onClick=${enter}>${t("act-retry")}<//><${Button} onClick=${() => location.reload()}>${t("frame-load-again")}<//>`}>
      ${t("frame-not-loaded-next")}
    <//>`;
}

// rooms/frame/unfit.js
function Unfit() {
  const reason = `frame-unfit-${unfitReason.value}`;
  return un`
    <${PageHead} title=${t("frame-unfit")} lead=${t(knows(reason) ? reason : "frame-unfit-next")} />
    <p class="measure">${t("frame-unfit-fits")}</p>`;
}

// rooms/frame/inside.js
var BEFORE = {
  stranger: () => import("./arrival-WHW6GDTK.js"),
  keyless: () => import("./first-day-JNT63T6Z.js"),
  locked: () => import("./unlock-LB35VD4F.js")
};
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
  return un`<${Entered} key=${`${room2.id} ${pair.id}`} load=${room2.load} params=${params} pair=${pair} />`;
}

// rooms/frame/keep-focus.js
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

// rooms/frame/kept-line.js
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

// parts/key-list.js
var ALWAYS = [["j", "key-next"], ["k", "key-previous"], ["Enter", "key-open"], ["Esc", "key-close"], ["mod+Enter", "key-send"]];
function KeyList() {
  const [open, setOpen] = Nt(false);
  const [found, setFound] = Nt(
    /** @type {{ key: string, label: string }[]} */
    []
  );
  const show = () => {
    setFound(keysOnPage().filter(({ key }) => !ALWAYS.some(([known]) => known === key)));
    setOpen(true);
  };
  return un`
    <${Button} kind="quiet" small hotkey="?" onClick=${show}>${t("key-button")}<//>
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

// rooms/frame/navigation.js
var WIDE = [["week", "/", "g w"], ["promises", "/promises", "g p"], ["settings", "/settings", "g s"]];
var PEOPLE = ["people", "/people", "g a"];
var ROOMS = [["table", "g t"], ["brief", "g b"], ["meeting", "g m"], ["story", "g h"]];
function Navigation() {
  const { room: room2, params } = place.value;
  const here = (id) => room2?.id === id;
  const wide = me.value?.administrator ? [...WIDE, PEOPLE] : WIDE;
  const pair = pairs.value.find(({ id }) => id === params.pair);
  const rooms = [...ROOMS, ["two", void 0]].map(([id, hotkey]) => ({
    href: `/alcove/${pair?.id}/${id === "two" ? "about" : id}`,
    label: t(`nav-${id}`),
    hotkey,
    here: here(
      /** @type {string} */
      id
    )
  }));
  return un`
    <${Nav} home="/" name=${pair?.counterpart.name} rooms=${pair ? rooms : []}
      wide=${wide.map(([id, href, hotkey]) => ({ href, label: t(`nav-${id}`), hotkey, here: here(id) }))}
      acts=${un`<${CurtainButton} /><${KeyList} />`} />`;
}

// rooms/frame/conflicts.js
function Conflicts() {
  const here = place.value.params.pair;
  const safes = ["mine", ...pairs.value.map(({ id }) => id).filter((id) => !here || id === here)];
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

// rooms/frame/troubles.js
var SEALED = { "cannot-open": "unreadable", missing: "withheld", planted: "planted" };
var ALARMING = /* @__PURE__ */ new Set(["missing", "planted", "rolled-back", "key-changed", "charter-refused"]);
function Troubles() {
  const groups = gather(troubles.value.filter(({ kind, safe: safe2 }) => kind !== "conflict" && belongsHere(safe2)));
  return un`
    <div class="troubles screen-only">
      ${groups.map((group) => un`<${Trouble} key=${group.key} group=${group} />`)}
      <${Conflicts} />
    </div>`;
}
function belongsHere(safe2) {
  const here = place.value.params.pair;
  return !here || !safe2 || safe2 === "mine" || safe2 === here;
}
function gather(all) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) {
    const key = each.kind === "server-says" ? each.id : `${each.kind} ${each.safe}`;
    const group = groups.get(key) ?? { key, kind: each.kind, facts: each, ids: [] };
    group.ids.push(each.id);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(ALARMING.has(b.kind)) - Number(ALARMING.has(a.kind)));
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
  const args = { name, minutes: Math.abs(facts.minutes ?? 0), count: ids.length };
  return un`
    <${Notice} tone=${ALARMING.has(kind) ? "danger" : "notice"} live title=${t(`trouble-${kind}`, args)} acts=${acts}>
      <p>${t(`trouble-${kind}-next`, args)}</p>${more}
    <//>`;
}

// rooms/frame/page.js
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
        ${open && un`<${Troubles} />`}
        <${Inside} />
      </main>
      <${Foot} />
    </div>
    <${Curtain} />
    <${Toasts} />`;
}

// rooms/map.js
var room = (id, load, more) => ({ id, title: `nav-${id}`, load, open: true, ...more });
var week = room("week", () => import("./week-X7YYBOLS.js"));
var passing = { ...week, passing: true };
var TABLE = [
  { path: "/", room: week },
  { path: "/week", room: week },
  { path: "/sign-in", room: passing },
  { path: "/first-day", room: passing },
  { path: "/unlock", room: passing },
  { path: "/join/:token", room: room("join", () => import("./join-3SE6AGAD.js"), { open: false }) },
  { path: "/i/:id", room: room("invitation", () => import("./invitation-O7IJI4P4.js"), { open: false }) },
  { path: "/about", room: room("about", () => import("./about-6RGODG7L.js"), { open: false }) },
  { path: "/promises", room: room("promises", () => import("./promises-X4JHVC4S.js")) },
  { path: "/settings", room: room("settings", () => import("./settings-2JVARLX4.js")) },
  { path: "/people", room: room("people", () => import("./people-3IUBD7US.js")) },
  { path: "/alcove/:pair/table", room: room("table", () => import("./rooms/table/table.js")) },
  { path: "/alcove/:pair/brief", room: room("brief", () => import("./brief-FEEGDAVN.js")) },
  { path: "/alcove/:pair/meeting", room: room("meeting", () => import("./meeting-44B6OGW2.js")) },
  { path: "/alcove/:pair/story", room: room("story", () => import("./story-Q6W7SU6P.js")) },
  { path: "/alcove/:pair/about", room: room("two", () => import("./two-VQL5JHU6.js")) }
];
function openRooms(ground) {
  startRouter(TABLE);
  answerKeys();
  Tt(un`<${Page} />`, ground);
}

// start.js
var opening = start();
await fetchWords();
openRooms(
  /** @type {Element} */
  document.getElementById("alcove")
);
await opening;
