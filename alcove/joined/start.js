import {
  NextMeeting,
  PlanForm,
  Promises,
  Topic,
  Voice,
  announce,
  carried,
  dayIn,
  dayOf2 as dayOf,
  isOpen,
  isParked,
  useNews,
  useStayPut
} from "./chunk-KP2THXUF.js";
import {
  Dialog,
  LinkToSend,
  MissingPair,
  Nowhere,
  SignOut,
  copyLink,
  dueAt,
  gatherPromises,
  navigate,
  place,
  startRouter
} from "./chunk-YRFHBIRB.js";
import {
  Blank,
  Button,
  Choice,
  Compose,
  List,
  Notice,
  PageHead,
  Reveal,
  Row,
  Section,
  Toggle,
  Waiting,
  When,
  answerKeys,
  dropToast,
  fetchWords,
  focusHeading,
  gathered,
  holdToasts,
  hotkeysOn,
  keysOnPage,
  knows,
  mineOf,
  moveFocus,
  rememberFocus,
  sayDay,
  sayExactly,
  sentenceOf,
  setHotkeys,
  setTitle,
  t,
  toast,
  toasts,
  undoToast,
  useAct
} from "./chunk-S2RNYR6O.js";
import "./chunk-QLAJ5WMO.js";
import "./chunk-KV4C5GNT.js";
import {
  invite,
  withdraw
} from "./chunk-D7JGRDYY.js";
import {
  draft,
  lock,
  safe,
  start
} from "./chunk-NLIGMPRB.js";
import {
  Nt,
  Tt,
  Ue,
  ae,
  connection,
  dismissTrouble,
  door,
  invitations,
  me,
  pairs,
  te,
  troubles,
  un,
  unfitReason,
  waiting
} from "./chunk-E5WXTXSR.js";

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
    <section class="curtain" aria-labelledby="curtain-words">
      <p class="curtain__words" id="curtain-words">${t("curtain-behind")}</p>
      <${Button} hotkey="\\" data-focus onClick=${liftCurtain}>${t("curtain-lift")}<//>
    </section>`;
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
      ${toasts.value.map((toast2, at) => un`
        <div class="toast" key=${toast2.id}>
          <p class="toast__words">${toast2.words}</p>
          ${toast2.undo && un`<${Button} kind="quiet" small hotkey=${at === newest ? "z" : void 0} onClick=${() => undoToast(toast2.id)}>${t("act-undo")}<//>`}
          <${Button} kind="quiet" small label=${t("act-dismiss")} onClick=${() => dropToast(toast2.id)}>×<//>
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

// rooms/lots.js
var around = (name) => async () => ({ default: (await import("./around-D66VNWXN.js"))[name] });
var ofTwo = (name) => async () => ({ default: (await import("./of-two-KPMJW4RF.js"))[name] });

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
  stranger: around("arrival"),
  keyless: around("firstDay"),
  locked: around("unlock")
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

// parts/sealed.js
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
var ALARMING2 = /* @__PURE__ */ new Set(["missing", "planted", "rolled-back", "key-changed", "charter-refused"]);
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
  const args = { name, apart: sayApart(Math.abs(facts.minutes ?? 0)), count: ids.length };
  return un`
    <${Notice} tone=${ALARMING2.has(kind) ? "danger" : "notice"} live title=${t(`trouble-${kind}`, args)} acts=${acts}>
      <p>${t(`trouble-${kind}-next`, args)}</p>${more}
    <//>`;
}
var HOUR = 60;
var DAY = 24 * HOUR;
function sayApart(minutes) {
  if (minutes >= DAY) return t("time-days", { days: Math.round(minutes / DAY) });
  return minutes >= 2 * HOUR ? t("time-hours", { hours: Math.round(minutes / HOUR) }) : t("time-minutes", { minutes });
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

// rooms/table/capture.js
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
function Capture({ pair }) {
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

// rooms/table/table.js
function Table({ pair }) {
  const room2 = useStayPut();
  const { name } = pair.counterpart;
  const stage = safe(pair.id).stage.value;
  const ways = un`<${Button} href=${`/alcove/${pair.id}/brief`} kind="quiet">${t("nav-brief")}<//><${Button} href=${`/alcove/${pair.id}/meeting`}>${t(pair.next?.startedAt ? "table-go-in" : "table-meet")}<//>`;
  return un`
    <div class="table" ref=${room2}>
      <${PageHead} title=${t("table-title")} seenBy=${t("seen-by-two", { name })} />
      <${NextMeeting} pair=${pair}>${ways}<//>
      <${Capture} pair=${pair} />
      ${stage === "opening" ? un`<${Waiting} />` : un`<${Lists} pair=${pair} complete=${stage === "all"} />`}
    </div>`;
}
function Lists({ pair, complete }) {
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  const all = ours.of("topic").filter(isOpen);
  const today = dayIn(0);
  const parked = all.filter((topic2) => isParked(topic2, today));
  const lying = all.filter((topic2) => !isParked(topic2, today)).reverse();
  const alone = mineOf(pair.id, "topic").filter(isOpen).reverse();
  useNews(ours, pair);
  const times = carried(ours);
  const topic = (each) => un`
    <${Topic} key=${each.id} topic=${each} pair=${pair} answers=${ours.answersTo(each.id)} carried=${times(each)} meeting=${pair.next?.id} />`;
  return un`
    <${Section} id="topics" class="table__topics" title=${t("table-topics")}>
      <${List} class="voices" labelledby="topics-title" blank=${complete && t("table-empty", { name })}>${lying.map(topic)}<//>
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

// rooms/invitation/invite.js
var ROLES = ["lead", "member", "peer", "mentor", "mentee"];
function Invite() {
  const [myRole, setRole] = Nt("lead");
  const [made, setMade] = Nt(
    /** @type {{ id: string, link: string } | null} */
    null
  );
  const { run, busy, failure } = useAct(async () => setMade(await invite({ myRole })));
  if (made) {
    const until = invitations.value.find(({ id }) => id === made.id)?.expiresAt;
    return un`
      <div class="invite">
        <${LinkToSend} link=${made.link} until=${until} focus />
        <div class="invite__another"><${Button} kind="quiet" onClick=${() => setMade(null)}>${t("invite-another")}<//></div>
      </div>`;
  }
  return un`
    <div class="invite">
      <${Choice} label=${t("invite-my-role")} hint=${t("invite-my-role-hint")} optional=${false} value=${myRole} onChange=${setRole}
        options=${ROLES.map((value) => ({ value, label: t(`role-${value}`) }))} />
      ${failure && un`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
      <div><${Button} kind="main" busy=${busy} onClick=${run}>${t("invite-make-link")}<//></div>
    </div>`;
}

// rooms/invitation/open-invitations.js
function OpenInvitations() {
  const open = invitations.value.filter(({ state }) => state === "open" || state === "expired");
  if (open.length === 0) return null;
  return un`
    <${Section} id="invitations" title=${t("invite-open")}>
      <${List} class="invited" labelledby="invitations-title">${open.map((each) => un`<${Invited} key=${each.id} invitation=${each} />`)}<//>
    <//>`;
}
function Invited({ invitation: { id, myRole, state, expiresAt, link: link2 } }) {
  const takeBack = async () => {
    const giveBack = rememberFocus();
    try {
      await withdraw(id);
      toast(t("invite-withdrawn"));
    } catch (error) {
      toast(sentenceOf(error));
    }
    giveBack();
  };
  const expired = state === "expired" || new Date(expiresAt) < /* @__PURE__ */ new Date();
  const day = sayDay(new Date(expiresAt));
  return un`
    <${Row} meta=${un`<span>${t(expired ? "invite-row-expired" : "invite-row-until", { day })}</span>${!link2 && un`<span>${t("invite-elsewhere")}</span>`}`}
      acts=${un`
        ${link2 && !expired && un`<${Button} small kind="quiet" onClick=${() => copyLink(link2)}>${t("invite-copy")}<//>`}
        <${Button} small kind="quiet" onClick=${takeBack}>${t(expired ? "act-dismiss" : "act-withdraw")}<//>`}>
      ${t(`invite-row-${myRole}`)}
    <//>`;
}

// rooms/week/capture.js
function Capture2({ pair }) {
  const keep = `week:${pair.id}:capture`;
  const [kept] = Nt(() => draft(keep));
  const [open, setOpen] = Nt(false);
  const { name } = pair.counterpart;
  const send = async (words) => {
    setOpen(true);
    const topic = await layDown(pair.id, "ours", words);
    toast(t("week-captured", { name }), { undo: () => safe(pair.id).erase(topic) });
  };
  if (!open && kept.value.value === "") {
    return un`<${Button} small hotkey="c" onClick=${() => setOpen(true)}>${t("week-capture", { name })}<//>`;
  }
  return un`
    <div class="week__capture">
      <${Compose} small focus=${open} label=${t("week-capture", { name })} keep=${keep} act=${t("week-put")} onSend=${send} onLeave=${() => setOpen(false)} />
    </div>`;
}

// rooms/week/plan-meeting.js
var planning = te(
  /** @type {string | null} */
  null
);
function PlanMeeting({ pair, heading }) {
  if (planning.value !== pair.id) {
    return un`<${Button} small onClick=${() => {
      planning.value = pair.id;
    }}>${t("week-plan")}<//>`;
  }
  const leave = () => {
    planning.value = null;
    moveFocus(`#${CSS.escape(heading)} a`, { scroll: false });
  };
  const held = safe(pair.id).meetings.value.find(({ state }) => state === "held");
  return un`<div class="week__plan"><${PlanForm} pair=${pair} like=${held} leave=${leave} /></div>`;
}

// rooms/week/what-waits.js
function whatWaits(pair, all, promises, now = /* @__PURE__ */ new Date()) {
  const horizon = pair.next ? new Date(pair.next.startsAt) : now;
  const here = (promised) => promised.pair.id === pair.id;
  const { skipAskedBy = [] } = pair.next ?? {};
  const today = dayOf(now);
  const topics = all.filter(({ fields }) => !fields.outcome && !(fields.parked_until > today));
  return {
    due: promises.mine.filter((each) => here(each) && isDue(each, horizon)),
    asked: promises.asked.filter(here),
    topics: topics.length,
    mine: topics.filter((topic) => topic.mine).length,
    skip: skipAskedBy.length > 0 && !skipAskedBy.includes(me.value?.id)
  };
}
function isDue(promised, horizon) {
  const due = dueAt(promised);
  return due !== null && due.setHours(0, 0, 0, 0) <= horizon.getTime();
}

// rooms/week/waits.js
function Waits({ pair }) {
  const { id, counterpart: { name } } = pair;
  const { due, asked, topics, mine, skip } = whatWaits(pair, gathered(id).of("topic"), gatherPromises());
  if (due.length + asked.length + topics === 0 && !skip) return un`<p class="week__nothing">${t("week-nothing", { name })}</p>`;
  return un`
    <ul class="week__waits">
      ${skip && un`<li><a href=${`/alcove/${id}/meeting`}>${t("week-skip-asked", { name })}</a></li>`}
      ${asked.map(({ entry }) => un`<li key=${entry.id}><a href="/promises">${t("week-asked", { name })}</a> <q class="week__words">${entry.words}</q></li>`)}
      ${due.map(({ entry }) => un`<li key=${entry.id}><a href="/promises">${t("week-due")}</a> <q class="week__words">${entry.words}</q></li>`)}
      ${topics > 0 && un`<li><a href=${`/alcove/${id}/table`}>${t("week-topics", { count: topics })}</a>${mine > 0 && mine < topics && un`, ${t("week-topics-mine", { count: mine })}`}</li>`}
    </ul>`;
}

// rooms/week/alcove.js
function Alcove({ pair }) {
  const { id, counterpart: { name }, next, state } = pair;
  const heading = `alcove-${id}`;
  return un`
    <article class="week__alcove" aria-labelledby=${heading}>
      <h2 class="week__heading" id=${heading}><a class="week__name" href=${`/alcove/${id}/table`}>${t("name-you-and", { name })}</a></h2>
      <p class="week__when">
        ${next ? un`<a class="week__meeting" href=${`/alcove/${id}/meeting`}><${When} at=${next.startsAt} /></a>` : t("week-no-meeting")}
      </p>
      <p class="week__facts dots">
        <span>${t(`week-you-${pair.myRole}`, { name })}</span>
        <span>${t(`week-state-${state}`, { name })}</span>
        ${next && un`<span>${t("time-minutes", { minutes: next.minutes })}</span>`}
      </p>
      <${Waits} pair=${pair} />
      <div class="week__acts">
        <${Capture2} pair=${pair} />
        ${!next && un`<${PlanMeeting} pair=${pair} heading=${heading} />`}
      </div>
    </article>`;
}

// rooms/week/no-alcove-yet.js
function NoAlcoveYet() {
  const waiting2 = invitations.value.some(({ state }) => state === "open");
  return un`
    <${Blank}>${t(waiting2 ? "week-invited" : "week-empty")}<//>
    <${OpenInvitations} />
    <${Section} id="invite" title=${t("invite-somebody")}><${Invite} /><//>
    ${me.value?.administrator && un`
      <${Section} id="more-people" title=${t("week-administrator")} note=${t("week-administrator-note")}>
        <p><${Button} href="/people">${t("week-add-person")}<//></p>
      <//>`}`;
}

// rooms/week/week.js
function Week() {
  const all = [...pairs.value].sort(byNextMeeting);
  return un`
    <div class="week">
      <${PageHead} title=${t("week-title")} over=${sayExactly(/* @__PURE__ */ new Date(), { clock: false })} />
      ${all.length === 0 && un`<${NoAlcoveYet} />`}
      ${all.length > 0 && un`
        <div class="week__alcoves">${all.map((pair) => un`<${Alcove} key=${pair.id} pair=${pair} />`)}</div>
        <${OpenInvitations} />
        <${Reveal} label=${t("invite-somebody")}><${Invite} /><//>`}
    </div>`;
}
function byNextMeeting(a, b) {
  const [one, other] = [a, b].map(({ next }) => next ? Date.parse(next.startsAt) : Infinity);
  return one === other ? a.counterpart.name.localeCompare(b.counterpart.name) : one - other;
}

// rooms/map.js
var room = (id, load, more) => ({ id, title: `nav-${id}`, load, open: true, ...more });
var week = room("week", async () => ({ default: Week }));
var passing = { ...week, passing: true };
var TABLE = [
  { path: "/", room: week },
  { path: "/week", room: week },
  { path: "/sign-in", room: passing },
  { path: "/first-day", room: passing },
  { path: "/unlock", room: passing },
  { path: "/join/:token", room: room("join", around("join"), { open: false }) },
  { path: "/i/:id", room: room("invitation", around("invitation"), { open: false }) },
  { path: "/about", room: room("about", around("about"), { open: false }) },
  { path: "/promises", room: room("promises", around("promises")) },
  { path: "/settings", room: room("settings", around("settings")) },
  { path: "/people", room: room("people", around("people")) },
  { path: "/alcove/:pair/table", room: room("table", async () => ({ default: Table })) },
  { path: "/alcove/:pair/brief", room: room("brief", ofTwo("brief")) },
  { path: "/alcove/:pair/meeting", room: room("meeting", ofTwo("meeting")) },
  { path: "/alcove/:pair/story", room: room("story", ofTwo("story")) },
  { path: "/alcove/:pair/about", room: room("two", ofTwo("two")) }
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
