import {
  sayFingerprint
} from "./chunk-NIV735K4.js";
import {
  InviteFirst
} from "./chunk-OBTWWHOT.js";
import {
  Fact,
  Facts
} from "./chunk-PAW4MTOT.js";
import {
  copyLink
} from "./chunk-D5G3FXRB.js";
import {
  dueAt,
  gatherPromises
} from "./chunk-EWKW4BT3.js";
import {
  Threshold,
  forgetKit,
  kitOf
} from "./chunk-6RSJ325C.js";
import {
  dropRow,
  fetchReminders,
  remind,
  remindAgain,
  takeBackReminders
} from "./chunk-33SRKZDR.js";
import {
  EmailField,
  NotTold,
  PasswordField,
  deviceVerifies,
  endPasskey,
  endSignIn,
  isProved,
  passkeysPossible,
  signIns,
  useTold,
  useWays
} from "./chunk-75WUABT7.js";
import {
  KeptKit,
  WordsBack,
  wordsIn,
  wrongWords
} from "./chunk-AH35I7S4.js";
import {
  Exact
} from "./chunk-UW3OXXRG.js";
import {
  whyWords
} from "./chunk-XOUHBTM5.js";
import "./chunk-FP77DP2R.js";
import "./chunk-N743KZGL.js";
import {
  Button,
  Choice,
  Compose,
  Dialog,
  Entered,
  Field,
  FormErrors,
  List,
  Notice,
  Nowhere,
  Nt,
  PageHead,
  Reveal,
  Row,
  Section,
  Sentence,
  SignOut,
  Toggle,
  Ue,
  Waiting,
  When,
  acceptInvitation,
  ae,
  announce,
  answerOffer,
  capture,
  capturedHere,
  confirmKit,
  countCaptured,
  dayIn,
  dayOf,
  door,
  hotkeysOn,
  hours,
  keptProgram,
  lock,
  lockReason,
  lookAtInvitation,
  makeJoinLink,
  makeResetLink,
  mayCapture,
  me,
  navigate,
  ofKind,
  pairs,
  people,
  place,
  rememberFocus,
  reminderDiffers,
  reminderOf,
  safe,
  sayDay,
  sentenceOf,
  server,
  serverAddress,
  setHotkeys,
  settlePromise,
  signIn,
  signUp,
  t,
  toast,
  un,
  undelivered,
  unlock,
  useAct,
  useForm,
  waiting,
  ways
} from "./start.js";
import {
  AlcoveError,
  THEMES,
  chooseTheme,
  get,
  set,
  theme
} from "./first.js";

function CaptureLocked() {
  const [may, setMay] = Nt(false);
  const [kind, setKind] = Nt(
    /** @type {Kind | null} */
    null
  );
  Ue(() => {
    mayCapture().then(async (can) => {
      if (can) await countCaptured();
      setMay(can);
    }, () => {
    });
  }, []);
  if (!may) return null;
  const count = capturedHere.value;
  return un`
    <section class="capture-locked stack" aria-labelledby="capture-locked-title">
      <h2 class="capture-locked__title" id="capture-locked-title">${t("locked-capture")}</h2>
      ${kind ? un`<${Words} key=${kind} kind=${kind} leave=${() => setKind(null)} />` : un`<div class="cluster">
            <${Button} small hotkey="c" onClick=${() => setKind("topic")}>${t("locked-topic")}<//>
            <${Button} small hotkey="w" onClick=${() => setKind("win")}>${t("locked-win")}<//>
          </div>`}
      <p class="meta" data-captured=${count}>${count > 0 ? t("locked-kept", { count }) : t("locked-means")}</p>
    </section>`;
}
function Words({ kind, leave }) {
  const [words, setWords] = Nt("");
  const [wrong, setWrong] = Nt("");
  const [busy, setBusy] = Nt(false);
  const send = async (event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      await capture(kind, words, place.value.params.pair ?? null);
      setWords("");
      setWrong("");
      announce(t("locked-kept", { count: capturedHere.value }));
    } catch (error) {
      setWrong(sentenceOf(error));
    }
    setBusy(false);
  };
  const keys = (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) send(event);
    else if (event.key === "Escape") leave();
  };
  return un`
    <form class="stack" novalidate onSubmit=${send}>
      <${Field} id="captured-words" shape="area" voice="said" focus label=${t(`locked-words-${kind}`)} value=${words} onInput=${setWords} onKeyDown=${keys} error=${wrong || void 0} enterkeyhint="send" />
      <div class="cluster"><${Button} small type="submit" busy=${busy}>${t("locked-keep")}<//><${Button} small kind="quiet" onClick=${leave}>${t("act-cancel")}<//></div>
    </form>`;
}

function SignInByPasskey({ after }) {
  const act = useAct(async () => {
    await (await import("./passkey-in-ZICSWVPX.js")).signInWithPasskey();
    await after?.();
  });
  if (!passkeysPossible()) return null;
  return un`
    <div class="stack">
      <${FormErrors} form=${{ errors: [], failure: act.failure }} />
      <p class="threshold__or">${t("ways-or")}</p>
      <div><${Button} busy=${act.busy} onClick=${act.run}>${t("arrival-by-passkey")}<//></div>
    </div>`;
}

var SHORTEST_PASSWORD = 10;
var LONGEST_NAME = 80;
function checkName(name) {
  if (name.trim() === "") return [{ id: "name", words: t("arrival-needs-name") }];
  return name.trim().length > LONGEST_NAME ? [{ id: "name", words: t("arrival-name-long", { most: LONGEST_NAME }) }] : [];
}
function checkEmail(email) {
  return /^\S+@\S+$/.test(email.trim()) ? [] : [{ id: "email", words: t("arrival-needs-email") }];
}
function checkPassword(password) {
  return password.length >= SHORTEST_PASSWORD ? [] : [{ id: "password", words: t("arrival-needs-password-of", { least: SHORTEST_PASSWORD }) }];
}

function SignIn({ after }) {
  const form = useForm({ email: "", password: "" }, {
    check: ({ email, password }) => [...checkEmail(email), ...password ? [] : [{ id: "password", words: t("arrival-needs-password") }]],
    send: async ({ email, password }) => {
      await signIn({ email: email.trim(), password });
      await after?.();
    }
  });
  return un`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${EmailField} form=${form} />
      <${PasswordField} form=${form} />
      <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("act-sign-in")}<//></div>
    </form>
    <${SignInByPasskey} after=${after} />`;
}

function SignUp({ pass, act = t("arrival-make-account") }) {
  const form = useForm({ name: "", email: "", password: "" }, {
    check: ({ name, email, password }) => [...checkName(name), ...checkEmail(email), ...checkPassword(password)],
    send: ({ name, email, password }) => signUp({ name: name.trim(), email: email.trim(), password, pass })
  });
  return un`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${Field} id="name" name="name" autocomplete="name" label=${t("arrival-name")} hint=${t("arrival-name-hint")}
        value=${form.values.name} onInput=${form.set("name")} error=${form.errorOf("name")} />
      <${EmailField} form=${form} />
      <${PasswordField} form=${form} fresh />
      <div><${Button} kind="main" type="submit" busy=${form.busy}>${act}<//></div>
    </form>`;
}

function Arrival() {
  const { firstVisit, signUp: signUp2 } = server.value ?? {};
  const [joining, setJoining] = Nt(false);
  if (firstVisit) {
    return un`<${Threshold} title=${t("arrival-first")} over=${t("nav-alcove")} lead=${t("arrival-what")}><p class="soft">${t("arrival-first-lead")}</p><${SignUp} /><//>`;
  }
  if (joining) {
    return un`
      <${Threshold} key="join" title=${t("arrival-join")}>
        <${SignUp} />
        <${Button} kind="quiet" onClick=${() => setJoining(false)}>${t("arrival-have-account")}<//>
      <//>`;
  }
  return un`
    <${Threshold} key="in" title=${t("nav-alcove")} lead=${t("arrival-what")}>
      <${SignIn} />
      <${CaptureLocked} />
      ${signUp2 === "open" ? un`<p><${Button} kind="quiet" onClick=${() => setJoining(true)}>${t("arrival-no-account")}<//></p>` : un`<p class="threshold__or">${t("arrival-by-link")}</p>`}
    <//>`;
}

var firstPasskey = ways("firstPasskey");
function FirstDay() {
  const { kit, failure, again } = useKit();
  const { send, offers } = useConfirm();
  if (offers) return un`<${Entered} load=${firstPasskey} />`;
  return un`
    <div class="first-day">
      <${PageHead} title=${t("first-day-title", { name: me.value?.name ?? "" })} lead=${t("first-day-lead")} />
      ${failure && un`
        <${Notice} tone="danger" live title=${t("first-day-no-keys")} acts=${un`<${Button} onClick=${again}>${t("act-retry")}<//>`}>${sentenceOf(failure)}<//>`}
      ${!kit && !failure && un`<${Waiting}>${t("first-day-making")}<//>`}
      ${kit && un`<${KeptKit} kit=${kit} /><${WordsBack} send=${send} />`}
      <${WhatIsSealed} />
    </div>`;
}
function WhatIsSealed() {
  const marks = { a: (text) => un`<a href="/about" target="_blank" rel="noopener">${text}</a>` };
  return un`
    <section class="first-day__step screen-only" aria-labelledby="sealed-title">
      <h2 id="sealed-title">${t("first-day-sealed")}</h2>
      <ol class="first-day__promise">
        ${["one", "two", "three"].map((number) => un`<li>${t(`first-day-sealed-${number}`)}</li>`)}
      </ol>
      <p class="soft"><${Sentence} id="first-day-limits" marks=${marks} /></p>
    </section>`;
}
function useConfirm() {
  const [offers, setOffers] = Nt(false);
  const send = async (typed) => {
    const rest = await deviceVerifies();
    await confirmKit(typed, { rest });
    forgetKit();
    setOffers(rest);
  };
  return { send, offers };
}
function useKit() {
  const [kit, setKit] = Nt(
    /** @type {any} */
    null
  );
  const [failure, setFailure] = Nt(
    /** @type {unknown} */
    null
  );
  const make = async () => {
    setFailure(null);
    try {
      setKit(await kitOf(me.value?.id ?? ""));
    } catch (error) {
      setFailure(error);
    }
  };
  Ue(() => {
    make();
  }, []);
  return { kit, failure, again: make };
}

function Join({ params }) {
  const made = ae(false);
  Ue(() => {
    if (door.value === "keyless") made.current = true;
    if (door.value === "open" && made.current) navigate("/", { replace: true });
  }, [door.value]);
  if (door.value === "keyless") return un`<${FirstDay} />`;
  if (door.value === "stranger") {
    return un`
      <${Threshold} key="new" title=${t("arrival-join")} lead=${t("arrival-what")}>
        <${SignUp} pass=${{ join: params.token }} />
        <p><${Button} kind="quiet" href="/sign-in">${t("arrival-have-account")}<//></p>
      <//>`;
  }
  return un`
    <${Threshold} key="known" title=${t("arrival-joined", { name: me.value?.name ?? "" })} lead=${t("arrival-joined-next")}>
      <div class="cluster"><${Button} kind="main" href="/">${t("frame-to-week")}<//><${SignOut} small=${false} /></div>
    <//>`;
}

var QUIET = 4;
function Qr({ text, label }) {
  const [squares, setSquares] = Nt(
    /** @type {boolean[][] | null} */
    null
  );
  Ue(() => {
    import("./vendor/qr.js").then(({ encodeQR }) => setSquares(encodeQR(text, "raw", { ecc: "medium", border: QUIET })));
  }, [text]);
  const size = squares?.length ?? 1;
  return un`
    <svg class="qr" role="img" aria-label=${label} viewBox=${`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      ${squares && un`<path class="qr__ink" d=${pathOf(squares)} />`}
    </svg>`;
}
var pathOf = (squares) => squares.flatMap((row, y) => row.map((dark, x) => dark ? `M${x} ${y}h1v1h-1z` : "")).join("");

function AskDevice() {
  const [asking, setAsking] = Nt(
    /** @type {Asking | null} */
    null
  );
  const begin = useAct(async () => setAsking(await (await import("./ask-device-OOMSPXLV.js")).askToBeLetIn()));
  if (asking) return un`<${Shown} key=${asking.code} asking=${asking} onAgain=${() => setAsking(null)} />`;
  return un`
    <div class="stack">
      <${FormErrors} form=${{ errors: [], failure: begin.failure }} />
      <div><${Button} busy=${begin.busy} onClick=${begin.run}>${t("asking-begin")}<//></div>
    </div>`;
}
function Shown({ asking, onAgain }) {
  const [failure, setFailure] = Nt(
    /** @type {unknown} */
    null
  );
  Ue(() => {
    const waiting2 = new AbortController();
    asking.wait(waiting2.signal).catch(setFailure);
    return () => {
      waiting2.abort();
      asking.end().catch(() => {
      });
    };
  }, []);
  if (failure) return un`<${Notice} tone="danger" live acts=${un`<${Button} onClick=${onAgain}>${t("asking-again")}<//>`}>${sentenceOf(failure)}<//>`;
  return un`
    <section class="asking stack" aria-labelledby="asking-title">
      <h2 class="section__title" id="asking-title" tabindex="-1">${t("asking-title")}</h2>
      <p>${t("asking-how")}</p>
      <${Qr} text=${asking.link} label=${t("asking-picture")} />
      <p>${t("asking-or-type")}</p>
      <${Exact} text=${asking.code} label=${t("asking-code")} />
      <p class="soft" role="status">${t("asking-until")} <${When} at=${asking.endsAt} />. ${t("asking-waits")}</p>
      <div><${Button} kind="quiet" onClick=${onAgain}>${t("asking-stop")}<//></div>
    </section>`;
}

var passkeyIn = () => import("./passkey-in-ZICSWVPX.js");
function ByPasskey() {
  const [any, setAny] = Nt(false);
  const act = useAct(async () => (await passkeyIn()).unlockWithPasskey());
  Ue(() => {
    if (passkeysPossible()) passkeyIn().then((loaded) => loaded.passkeysThatUnlock()).then((found) => setAny(found.length > 0), () => {
    });
  }, []);
  if (!any) return null;
  return un`
    <div class="stack">
      <${FormErrors} form=${{ errors: [], failure: act.failure }} />
      <div><${Button} busy=${act.busy} onClick=${act.run}>${t("unlock-by-passkey")}<//></div>
    </div>`;
}

function Unlock({ lead = t(lockReason.value === "changed" ? "unlock-changed" : "unlock-lead") }) {
  const form = useForm({ words: "" }, {
    check: ({ words }) => wrongWords(wordsIn(words)),
    send: ({ words }) => unlock(wordsIn(words))
  });
  Ue(() => () => {
    whyWords.value = null;
  }, []);
  const sendOnEnter = (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.submit(event);
  };
  return un`
    <${Threshold} title=${t("unlock-title")} over=${t("frame-signed-in", { name: me.value?.name ?? "" })} lead=${lead}>
      ${whyWords.value && un`<${Notice} tone="notice" live>${sentenceOf(whyWords.value)}<//>`}
      <form class="stack" novalidate onSubmit=${form.submit}>
        <${FormErrors} form=${form} />
        <${Field} id="words" shape="area" rows="2" voice="exact" secret focus label=${t("kit-title")} hint=${t("unlock-hint")}
          value=${form.values.words} onInput=${form.set("words")} onKeyDown=${sendOnEnter} error=${form.errorOf("words")} />
        <div><${Button} kind="main" type="submit" busy=${form.busy}>${t("act-unlock")}<//></div>
      </form>
      <p class="soft">${t("unlock-lost")} <a href="/lost">${t("unlock-neither")}</a></p>
      <p class="threshold__or">${t("ways-or")}</p>
      <${ByPasskey} />
      <${AskDevice} />
      <${CaptureLocked} />
    <//>`;
}

var SECRET = /^[A-Za-z0-9_-]{22}$/;
var REFUSED = {
  "invitation-unknown": "unknown",
  "not-found": "unknown",
  "invitation-used": "used",
  "invitation-expired": "expired",
  "invitation-withdrawn": "withdrawn",
  "own-invitation": "own",
  "invite-fragment": "cut",
  "invite-tag": "swapped",
  "invitation-cut": "cut",
  "key-changed": "swapped"
};
var OVER = { accepted: "used", expired: "expired", withdrawn: "withdrawn" };
async function lookAt(id, fragment) {
  try {
    const found = await lookAtInvitation(id, fragment);
    if (pairs.value.some((pair) => pair.id === found.pair)) return { ...found, closed: "yours" };
    if (OVER[found.state]) return { ...found, closed: OVER[found.state] };
    if (!SECRET.test(fragment)) return { ...found, closed: "cut" };
    return found.tagFits === false ? { ...found, closed: "swapped" } : found;
  } catch (error) {
    return { closed: reasonOf(error), host: { name: (
      /** @type {any} */
      error.facts?.name ?? ""
    ) } };
  }
}
function reasonOf(error) {
  return REFUSED[error?.code] ?? "away";
}

function Accept({ id, fragment, seen, atOnce, onClosed }) {
  const { run, busy, failure } = useAct(async () => {
    try {
      const pair = await acceptInvitation(id, fragment);
      navigate(`/alcove/${pair}/table?note`, { replace: true, keepFocus: true });
    } catch (error) {
      if (reasonOf(error) === "away") throw error;
      onClosed({ ...seen, closed: reasonOf(error) });
    }
  });
  Ue(() => {
    if (atOnce) run();
  }, [atOnce]);
  if (atOnce && !failure) return un`<${Waiting}>${t("invitation-accepting", { name: seen.host.name })}<//>`;
  return un`
    <${Threshold} title=${t("invitation-title", { name: seen.host.name })} lead=${t("invitation-lead", { name: seen.host.name })}
      over=${t(`invitation-as-${seen.guestRole}`)}>
      ${failure && un`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
      <div class="cluster">
        <${Button} kind="main" busy=${busy} onClick=${run}>${t("invitation-accept-as", { name: me.value?.name ?? "" })}<//>
        <${SignOut} small=${false} stay />
      </div>
      <p class="soft">${t("invitation-not-you", { name: me.value?.name ?? "" })}</p>
    <//>`;
}

var NAMED = /* @__PURE__ */ new Set(["used", "expired", "withdrawn", "cut", "yours", "swapped"]);
function Closed({ seen: { closed, host, pair }, again }) {
  const args = { name: host?.name || t("invitation-somebody") };
  const next = NAMED.has(
    /** @type {string} */
    closed
  ) ? t(`invitation-${closed}-next`, args) : t(`invitation-${closed}-next`);
  return un`
    <${Threshold} key=${closed} title=${t(`invitation-${closed}`, args)} lead=${next}>
      <div class="cluster">
        ${closed === "away" && un`<${Button} kind="main" onClick=${again}>${t("act-retry")}<//>`}
        ${closed === "yours" && un`<${Button} kind="main" href=${`/alcove/${pair}/table`}>${t("invitation-to-table")}<//>`}
        <${Button} href="/">${t(door.value === "open" ? "frame-to-week" : "frame-to-start")}<//>
      </div>
    <//>`;
}

function NewHere({ id, seen }) {
  const [known, setKnown] = Nt(false);
  return un`
    <${Threshold} title=${t("invitation-title", { name: seen.host.name })} lead=${t("invitation-lead", { name: seen.host.name })}
      over=${t(`invitation-as-${seen.guestRole}`)}>
      ${known ? un`<${SignIn} />` : un`<${SignUp} pass=${{ invitation: id }} act=${t("invitation-make")} />`}
      <p><${Button} kind="quiet" onClick=${() => setKnown(!known)}>${t(known ? "arrival-no-account" : "arrival-have-account")}<//></p>
    <//>`;
}

function Invitation({ params: { id } }) {
  const [fragment] = Nt(() => location.hash.slice(1));
  const [seen, setSeen] = Nt(
    /** @type {any} */
    null
  );
  const [fresh, setFresh] = Nt(false);
  const look = async () => setSeen(await lookAt(id, fragment));
  Ue(() => {
    look();
  }, [id, door.value === "open"]);
  Ue(() => {
    if (door.value === "keyless") setFresh(true);
  }, [door.value]);
  if (seen === null) return un`<${Waiting} />`;
  if (!seen.closed && seen.host.id === me.value?.id) return un`<${Closed} seen=${{ ...seen, closed: "own" }} again=${look} />`;
  if (seen.closed) return un`<${Closed} seen=${seen} again=${look} />`;
  const args = { name: seen.host.name };
  if (door.value === "stranger") return un`<${NewHere} id=${id} seen=${seen} />`;
  if (door.value === "keyless") return un`<${FirstDay} />`;
  if (door.value === "locked") return un`<${Unlock} lead=${t("invitation-unlock", args)} />`;
  return un`<${Accept} id=${id} fragment=${fragment} seen=${seen} atOnce=${fresh} onClosed=${setSeen} />`;
}

function Program() {
  const [kept, setKept] = Nt(
    /** @type {{ alcove: string, fingerprint: string } | null} */
    null
  );
  Ue(() => {
    keptProgram().then(setKept, () => {
    });
  }, []);
  const address = serverAddress();
  const runs = kept ? t("about-program-kept", { version: kept.alcove, fingerprint: sayFingerprint(kept.fingerprint) }) : t("about-program-not-kept");
  return un`
    <${Section} id="program" title=${t("about-program")} note=${t("about-program-note")}>
      <${Facts}>
        <${Fact} label=${t("about-program-runs")}>${runs}<//>
        <${Fact} label=${t("about-program-notice")}>${t("about-program-notice-how")}<//>
        <${Fact} label=${t("about-program-check")}>${t("about-program-check-how", { address })}<//>
        <${Fact} label=${t("about-program-avoid")}>${t("about-program-avoid-how", { address })}<//>
      <//>
    <//>`;
}

var TWO = ["topics", "promises", "kind", "mine", "brief"];
var SEES = ["people", "pairs", "meetings", "hours", "counts", "sealed"];
var LIMITS = ["retell", "duty", "program", "lost", "deny", "withhold", "device"];
function About() {
  return un`
    <${PageHead} title=${t("about-title")} lead=${t("about-lead")} />
    <${Told} id="two" ids=${TWO} note />
    <${Told} id="sees" ids=${SEES} note />
    ${me.value && un`<p class="above"><a href="/seen">${t("about-seen")}</a></p>`}
    <${Told} id="limits" ids=${LIMITS} note />
    <${Program} />
    <${Section} id="recovery" title=${t("about-words")}><p class="measure">${t("about-words-told")}</p><//>
    <p class="meta above">${server.value.version && t("about-version", { version: server.value.version })}</p>`;
}
function Told({ id, ids, note }) {
  return un`
    <${Section} id=${id} title=${t(`about-${id}`)} note=${note && t(`about-${id}-note`)}>
      <ul class="about__list">${ids.map((each) => un`<li><${Sentence} id=${`about-${id}-${each}`} /></li>`)}</ul>
    <//>`;
}

function useReminders() {
  const [rows, setRows] = Nt(
    /** @type {import("../../sync/reminders.js").Rows | null} */
    null
  );
  const again = async () => setRows(await fetchReminders());
  const sealed = ofKind(safe("mine").entries.value, "reminder").length;
  Ue(() => {
    again().catch(() => {
    });
  }, [sealed]);
  return { rows, again };
}
var sealedOf = ({ entry }) => reminderOf(safe("mine").entries.value, entry.id);
function isReminded(promised, { rows }) {
  const sealed = sealedOf(promised);
  return Boolean(sealed && (Date.parse(sealed.fields.remind_at) > Date.now() || rows?.has(sealed.fields.row)));
}
function Reminded({ promised, reminders }) {
  const sealed = sealedOf(promised);
  const put = useAct(async () => {
    await remindAgain(sealed);
    await reminders.again();
  });
  const drop = useAct(async () => {
    await takeBackReminders(promised.entry.id);
    await reminders.again();
    announce(t("reminder-gone"));
  });
  if (!sealed || !isReminded(promised, reminders)) return null;
  const { remind_at: at, row } = sealed.fields;
  const differs = reminders.rows && reminderDiffers(at, reminders.rows.get(row) ?? null, (/* @__PURE__ */ new Date()).toISOString());
  const failure = put.failure ?? drop.failure;
  return un`
    <p class="promises__sentence"><${Sentence} id="reminder-set" marks=${{ when: () => un`<${When} at=${at} as="day" />` }} /></p>
    ${differs && un`<p class="soft">${t(`reminder-${differs}`)}</p>`}
    ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    <div class="cluster">
      ${differs && Date.parse(at) > Date.now() && un`<${Button} small busy=${put.busy} onClick=${put.run}>${t("reminder-again")}<//>`}
      <${Button} kind="quiet" small busy=${drop.busy} onClick=${drop.run}>${t("reminder-drop")}<//>
    </div>`;
}
function RemindForm({ promised, reminders, onDone }) {
  const due = dueAt(promised);
  const form = useForm({ day: due && dayOf(due) > dayIn(0) ? dayOf(due) : dayIn(1) }, {
    check: ({ day: on }) => [!(/^\d{4}-\d\d-\d\d$/.test(on) && on > dayIn(0)) && { id: "reminder-day", words: t("error-reminder-past") }].filter((each) => each !== false),
    send: async ({ day: on }) => {
      await remind(promised.entry.id, promised.pair.id, /* @__PURE__ */ new Date(`${on}T08:00`));
      await reminders.again();
      announce(t("reminder-kept"));
      onDone();
    }
  });
  return un`
    <form class="stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <${Field} id="reminder-day" focus label=${t("reminder-day")} hint=${t("reminder-hint")} type="date" min=${dayIn(1)} value=${form.values.day} onInput=${form.set("day")} error=${form.errorOf("reminder-day")} />
      <div class="cluster">
        <${Button} type="submit" small busy=${form.busy}>${t("reminder-act")}<//>
        <${Button} kind="quiet" small onClick=${onDone}>${t("act-cancel")}<//>
      </div>
    </form>`;
}
function Unasked({ reminders }) {
  const mine = safe("mine");
  const asked = new Set(ofKind(mine.entries.value, "reminder").map(({ fields }) => fields.row));
  const drop = useAct(async (row) => {
    await dropRow(row);
    await reminders.again();
  });
  if (mine.stage.value !== "all" || !reminders.rows) return null;
  return [...reminders.rows].filter(([row]) => !asked.has(row)).map(([row, at]) => un`
    <p key=${row} class="soft"><${Sentence} id="reminder-unasked" marks=${{ when: () => un`<${When} at=${at} as="day" />` }} /> <${Button} kind="quiet" small onClick=${() => drop.run(row)}>${t("reminder-drop")}<//></p>`);
}

async function settle({ entry }, state, sentence = "") {
  const { state: before = "open", state_words: said } = entry.fields;
  const answer2 = await settlePromise(entry, state, sentence);
  const undo = () => entry.mine ? settlePromise(entry, before, said) : safe(entry.safe).erase(
    /** @type {string} */
    answer2
  );
  toast(t(`promises-now-${state}`), { undo });
}
async function answer({ entry }, type) {
  const id = await answerOffer(entry, type);
  toast(t(`promises-now-${type}`), { undo: () => safe(entry.safe).erase(id) });
}

var LONGEST = 500;
function Renegotiate({ promised, onDone }) {
  const send = async (sentence) => {
    if ([...sentence].length > LONGEST) throw new AlcoveError("sentence-long", { most: LONGEST });
    await settle(promised, "renegotiated", sentence);
    onDone();
  };
  return un`
    <${Compose} small focus label=${t("promises-now-what")} keep=${`promises:${promised.entry.id}:renegotiated`}
      act=${t("promises-renegotiate")} onSend=${send} onLeave=${onDone} />`;
}

function PromiseRow({ promised, acts, more }) {
  const { entry, pair, standing, sentence } = promised;
  const theirs = entry.fields.owner !== me.value?.id;
  const due = dueAt(promised);
  const meta = un`
    <span><a href=${`/alcove/${pair.id}/table`}>${t("name-you-and", { name: pair.counterpart.name })}</a></span>
    ${entry.safe === "mine" && un`<span>${t("promises-only-you")}</span>`}
    ${entry.fields.type && entry.fields.type !== "do" && un`<span>${t(`promises-type-${entry.fields.type}`)}</span>`}
    ${entry.fields.when && un`<span>${entry.fields.when}</span>`}
    ${due && un`<span>${t(entry.fields.by_meeting ? "promises-by-meeting" : "promises-by-day")} <${When} at=${due} as="day" /></span>`}
    ${standing === "offered" && theirs && un`<span>${t("promises-asked", { name: pair.counterpart.name })}</span>`}
    ${entry.state === "kept" && un`<span>${t("state-kept")}</span>`}`;
  const under = un`
    ${standing === "renegotiated" && un`<p class="promises__sentence">${t("promises-renegotiated", { sentence })}</p>`}
    ${more}`;
  return un`<${Row} id=${`promise-${entry.id}`} theirs=${theirs} meta=${meta} acts=${acts} more=${under}>${entry.words}<//>`;
}
function MyPromise({ promised, reminders }) {
  const [doing, setDoing] = Nt(
    /** @type {"again" | "remind" | null} */
    null
  );
  const flip = (what) => () => setDoing(doing === what ? null : what);
  const done = () => setDoing(null);
  const say = (state) => async () => {
    const giveBack = rememberFocus();
    await settle(promised, state);
    giveBack();
  };
  const acts = un`
    <${Button} small hotkey="x" onClick=${say("kept")}>${t("promises-kept")}<//>
    <${Button} small kind="quiet" onClick=${flip("again")} aria-expanded=${doing === "again"}>${t("promises-renegotiate")}<//>
    ${!isReminded(promised, reminders) && un`<${Button} small kind="quiet" onClick=${flip("remind")} aria-expanded=${doing === "remind"}>${t("reminder-ask")}<//>`}
    <${Button} small kind="quiet" onClick=${say("released")}>${t("promises-release")}<//>`;
  const more = un`
    <${Reminded} promised=${promised} reminders=${reminders} />
    ${doing === "again" && un`<${Renegotiate} promised=${promised} onDone=${done} />`}
    ${doing === "remind" && un`<${RemindForm} promised=${promised} reminders=${reminders} onDone=${done} />`}`;
  return un`<${PromiseRow} promised=${promised} acts=${acts} more=${more} />`;
}
function AskedPromise({ promised }) {
  const say = (type) => async () => {
    const giveBack = rememberFocus();
    await answer(promised, type);
    giveBack();
  };
  return un`
    <${PromiseRow} promised=${promised} acts=${un`
      <${Button} small onClick=${say("yes")}>${t("promises-yes")}<//>
      <${Button} small kind="quiet" onClick=${say("no")}>${t("promises-no")}<//>`} />`;
}
function TheirPromise({ promised }) {
  const { mine } = promised.entry;
  const release = () => settle(promised, "released");
  return un`<${PromiseRow} promised=${promised} acts=${mine && un`<${Button} small kind="quiet" onClick=${release}>${t("promises-release")}<//>`} />`;
}

function Promises() {
  const { mine, asked, theirs, settled } = gatherPromises();
  const reminders = useReminders();
  if (pairs.value.length === 0) return un`
    <${PageHead} title=${t("nav-promises")} lead=${t("promises-lead")} />
    <${InviteFirst}>${t("promises-no-alcove")}<//>`;
  const rows = (Kind, all) => all.map((each) => un`<${Kind} key=${each.entry.id} promised=${each} reminders=${reminders} />`);
  return un`
    <div class="promises">
      <${PageHead} title=${t("nav-promises")} lead=${t("promises-lead")} seenBy=${t("promises-seen")} />
      ${asked.length > 0 && un`<${Section} id="asked" title=${t("promises-to-answer")}><${List} labelledby="asked-title">${rows(AskedPromise, asked)}<//><//>`}
      <${Section} id="mine" title=${t("promises-mine")}>
        <${List} labelledby="mine-title" blank=${t("promises-none")}>${rows(MyPromise, mine)}<//>
        ${mine.length === 0 && un`<p class="soft">${t("promises-none-next")}</p>`}
        <${Unasked} reminders=${reminders} />
      <//>
      ${theirs.length > 0 && un`<${Section} id="theirs" title=${t("promises-theirs")}><${List} labelledby="theirs-title">${rows(TheirPromise, theirs)}<//><//>`}
      ${settled.length > 0 && un`
        <${Reveal} label=${t("promises-settled", { count: settled.length })}>
          <${List} label=${t("promises-settled", { count: settled.length })}>${settled.map((each) => un`<${SettledRow} key=${each.entry.id} promised=${each} />`)}<//>
        <//>`}
    </div>`;
}
function SettledRow({ promised: { entry, pair, standing, sentence } }) {
  return un`
    <${Row} done meta=${un`
      <span class=${standing === "kept" ? "promises__kept" : void 0}>${t(`promises-was-${standing}`)}</span>
      <span><${When} at=${entry.madeAt} as="day" /></span>
      <span>${t("name-you-and", { name: pair.counterpart.name })}</span>`}
      more=${sentence && un`<p class="promises__sentence">${sentence}</p>`}>${entry.words}<//>`;
}

function SignIns() {
  const from = useTold(signIns);
  const end = useAct(async (one) => {
    await endSignIn(one.id);
    toast(t("devices-ended", { name: nameOf(one) }));
    await from.again();
  });
  return un`
    <${Section} id="devices" title=${t("devices-title")} note=${t("devices-note")}>
      ${!from.told && un`<${NotTold} from=${from} />`}
      <${FormErrors} form=${{ errors: [], failure: end.failure }} />
      ${from.told && un`<${Facts}>${from.told.map((one) => un`<${Device} key=${one.id} one=${one} onEnd=${() => end.run(one)} />`)}<//>`}
      <p><${Button} href="/device">${t("devices-let-in")}<//></p>
    <//>`;
}
var nameOf = ({ browser }) => browser || t("devices-unknown");
function Device({ one, onEnd }) {
  const name = nameOf(one);
  const end = !one.here && un`<${Button} small label=${t("devices-end-label", { name })} onClick=${onEnd}>${t("devices-end")}<//>`;
  return un`
    <${Fact} label=${name} act=${end}>
      ${one.here ? t("devices-here") : un`${t("devices-seen")} <${When} at=${one.last_seen_on} as="day" />.`}
      ${" "}${t("devices-since")} <${When} at=${one.since} as="day" />.
    <//>`;
}

var proofs = () => import("./root-again-6CXC7DD5.js");
function EndPasskey({ passkey, ways: ways2, onDone, onClose }) {
  return un`
    <${Dialog} open=${passkey !== null} title=${t("ways-end-asks", { name: passkey?.name ?? "" })} onClose=${onClose} acts=${[]}>
      ${passkey && un`<${Ending} key=${passkey.id} passkey=${passkey} ways=${ways2} onDone=${onDone} onClose=${onClose} />`}
    <//>`;
}
function Ending({ passkey, ways: ways2, onDone, onClose }) {
  const asks = !isProved(ways2);
  const end = async (prove) => {
    await prove();
    await endPasskey(passkey.id);
    toast(t("ways-ended", { name: passkey.name }));
    await onDone();
  };
  const form = useForm({ password: "" }, {
    check: ({ password }) => asks && password === "" ? [{ id: "password", words: t("arrival-needs-password") }] : [],
    send: ({ password }) => end(async () => asks && (await proofs()).proveByPassword(password))
  });
  const byPasskey = useAct(() => end(async () => (await proofs()).proveByPasskey()));
  return un`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <p>${t("ways-end-means")}</p>
      <${FormErrors} form=${{ errors: form.errors, failure: form.failure ?? byPasskey.failure }} />
      ${asks && un`<p class="soft">${t("ways-end-who")}</p><${PasswordField} form=${form} />`}
      <div class="cluster">
        <${Button} kind="danger" type="submit" busy=${form.busy}>${t("ways-end-it")}<//>
        ${asks && passkeysPossible() && un`<${Button} busy=${byPasskey.busy} onClick=${byPasskey.run}>${t("ways-end-by-passkey")}<//>`}
        <${Button} data-focus onClick=${onClose}>${t("act-cancel")}<//>
      </div>
    </form>`;
}

function Ways() {
  const from = useWays();
  const [ending, setEnding] = Nt(
    /** @type {any} */
    null
  );
  const end = async () => {
    setEnding(null);
    await from.again();
  };
  return un`
    <${Section} id="ways" title=${t("ways-title")} note=${t("ways-note")}>
      ${!from.told && un`<${NotTold} from=${from} />`}
      ${from.told && un`
        <${Facts}>
          <${Fact} label=${t("kit-title")} act=${un`<${Button} small href="/settings/words">${t("ways-change-words")}<//>`}>
            ${from.told.words && un`${t("ways-words-since")} <${When} at=${from.told.words.made_at.slice(0, 10)} as="day" />. `}${t("ways-words-kept")}
          <//>
          ${from.told.passkeys.map((passkey) => un`<${Passkey} key=${passkey.id} passkey=${passkey} onEnd=${() => setEnding(passkey)} />`)}
        <//>
        ${passkeysPossible() ? un`<p><${Button} href="/settings/passkey">${t("ways-add-passkey")}<//></p>` : un`<p class="soft">${t("ways-no-passkeys")}</p>`}
        <${EndPasskey} passkey=${ending} ways=${from.told} onDone=${end} onClose=${() => setEnding(null)} />`}
    <//>`;
}
function Passkey({ passkey, onEnd }) {
  const end = un`<${Button} small label=${t("ways-end-label", { name: passkey.name })} onClick=${onEnd}>${t("ways-end")}<//>`;
  return un`
    <${Fact} label=${t("ways-passkey", { name: passkey.name })} act=${end}>
      ${t(passkey.unlocks ? "ways-unlocks" : "ways-signs-in")} ${t("ways-made")} <${When} at=${passkey.made_at.slice(0, 10)} as="day" />.
    <//>`;
}

function Account() {
  const person = me.value;
  if (!person) return null;
  return un`
    <${Section} id="account" title=${t("kit-account")}>
      <${Facts}>
        <${Fact} label=${t("arrival-name")}>${person.name}<//>
        <${Fact} label=${t("arrival-email")}>${person.email}<//>
        <${Fact} label=${t("settings-copy")} act=${un`<${Button} small href="/export">${t("nav-export")}<//>`}>${t("settings-copy-note")}<//>
        <${Fact} label=${t("settings-seen")} act=${un`<${Button} small href="/seen">${t("settings-seen-look")}<//>`}>${t("settings-seen-note")}<//>
        ${person.administrator && un`
          <${Fact} label=${t("settings-administrator")} act=${un`<${Button} small href="/people">${t("nav-people")}<//>`}>${t("settings-administrator-yes")}<//>`}
      <//>
    <//>`;
}

async function isLasting() {
  return Boolean(await navigator.storage?.persisted?.().catch(() => false));
}
async function askToLast() {
  return Boolean(await navigator.storage?.persist?.().catch(() => false));
}
async function roomTaken() {
  const usage = await navigator.storage?.estimate?.().then((told) => told.usage, () => null);
  return typeof usage === "number" ? Math.ceil(usage / 1e6) : null;
}

function KeptHere() {
  const [state, setState] = Nt(
    /** @type {{ lasting: boolean, taken: number | null }} */
    { lasting: true, taken: null }
  );
  const look = async () => setState({ lasting: await isLasting(), taken: await roomTaken() });
  Ue(() => {
    look();
  }, []);
  const ask = async () => {
    if (!await askToLast()) toast(t("settings-lasting-refused"));
    await look();
  };
  return un`
    <${Section} id="kept" title=${t("settings-kept")} note=${t("settings-kept-note")}>
      <${Facts}>
        <${Fact} label=${t("settings-kept-alcoves")}>${t("settings-kept-count", { count: pairs.value.length })}<//>
        <${Fact} label=${t("settings-kept-waiting")}>${t("settings-kept-waiting-count", { count: waiting.value })}<//>
        ${state.taken !== null && un`<${Fact} label=${t("settings-kept-room")}>${t("settings-kept-megabytes", { megabytes: state.taken })}<//>`}
        <${Fact} label=${t("settings-lasting")} act=${!state.lasting && un`<${Button} small onClick=${ask}>${t("settings-lasting-ask")}<//>`}>
          ${t(state.lasting ? "settings-lasting-yes" : "settings-lasting-no")}
        <//>
      <//>
    <//>`;
}

function Keys() {
  const count = safe("mine").former.value;
  return un`
    <${Section} id="own-keys" title=${t("settings-own-keys")}>
      <${Facts}>
        <${Fact} label=${t("nav-drill")} act=${un`<${Button} small href="/drill">${t("settings-drill-act")}<//>`}>${t("settings-drill")}<//>
        <${Fact} label=${t("nav-new-keys")} act=${un`<${Button} small href="/new-keys">${t("nav-new-keys")}<//>`}>${t("settings-new-keys")}<//>
        ${count > 0 && un`
          <${Fact} label=${t("nav-former-keys")} act=${un`<${Button} small href="/former-keys">${t("settings-former-act")}<//>`}>${t("former-count", { count })}<//>`}
      <//>
    <//>`;
}

function WaysOut() {
  return un`
    <${Section} id="device" class="settings__end" title=${t("settings-device")}>
      <${Facts}>
        <${Fact} label=${t("act-lock")} act=${un`<${Button} onClick=${() => lock()}>${t("settings-lock")}<//>`}>${t("settings-lock-means")}<//>
        <${Fact} label=${t("act-sign-out")} act=${un`<${SignOut} small=${false} kind="plain" />`}>${t("settings-sign-out-means")}<//>
      <//>
    <//>`;
}

function Settings() {
  return un`
    <div class="settings">
      <${PageHead} title=${t("nav-settings")} lead=${t("settings-lead")} />
      <${Section} id="look" title=${t("settings-look")}>
        <${Look} />
      <//>
      <${Section} id="keys" title=${t("key-button")}>
        <${Toggle} label=${t("key-switch")} hint=${t("key-switch-hint")} checked=${hotkeysOn.value} onChange=${setHotkeys} />
      <//>
      <${Entered} load=${hours} />
      <${Account} />
      <${Ways} />
      <${SignIns} />
      <${Keys} />
      <${KeptHere} />
      <${WaysOut} />
    </div>`;
}
function Look() {
  const [worn, setWorn] = Nt(theme());
  const [hours2, setHours] = Nt(get("hours"));
  const wear = (chosen) => {
    chooseTheme(chosen);
    setWorn(chosen);
  };
  const count = (chosen) => {
    set("hours", chosen);
    setHours(chosen);
  };
  return un`
    <${Choice} label=${t("theme-label")} optional=${false} value=${worn} onChange=${wear}
      options=${THEMES.map((value) => ({ value, label: t(`theme-${value}`) }))} />
    <${Choice} label=${t("settings-hours")} optional=${false} value=${hours2} onChange=${count}
      options=${["", "24", "12"].map((value) => ({ value, label: t(`settings-hours-${value || "own"}`) }))} />`;
}

function ResetLogin({ person: { id, name } }) {
  const [open, setOpen] = Nt(false);
  const [link, setLink] = Nt("");
  const { run, busy, failure } = useAct(async () => setLink((await makeResetLink(id)).link));
  const close = () => {
    setOpen(false);
    setLink("");
  };
  return un`
    <${Button} small label=${t("people-reset-of", { name })} onClick=${() => setOpen(true)}>${t("people-reset-act")}<//>
    <${Dialog} open=${open} title=${t("people-reset-of", { name })} onClose=${close}>
      <p>${t("people-reset-does", { name })}</p>
      <p>${t("people-reset-not", { name })}</p>
      ${failure && un`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
      ${link === "" && un`<p><${Button} kind="main" busy=${busy} onClick=${run}>${t("people-reset-make")}<//></p>`}
      ${link !== "" && un`
        <div class="link-to-send">
          <p class="link-to-send__link" translate="no">${link}</p>
          <div><${Button} kind="main" onClick=${() => copyLink(link)}>${t("invite-copy")}<//></div>
          <p class="soft">${t("people-reset-lasts", { name })}</p>
        </div>`}
    <//>`;
}

var HEADS = ["arrival-name", "arrival-email", "people-joined", "people-seen", "people-login"];
function Accounts({ all }) {
  return un`
    <div class="rows-frame" tabindex="0" role="group" aria-labelledby="accounts-title">
      <table class="rows">
        <thead><tr>${HEADS.map((id) => un`<th scope="col">${t(id)}</th>`)}</tr></thead>
        <tbody>
          ${all.map((person) => un`
            <tr key=${person.id}>
              <th scope="row">${person.name}</th>
              <td>${person.email}</td>
              <td><${When} at=${person.joinedAt} as="day" /></td>
              <td>${person.lastSeenOn ? un`<${When} at=${person.lastSeenOn} as="day" />` : t("people-not-seen")}</td>
              <td><${ResetLogin} person=${person} /></td>
            </tr>`)}
        </tbody>
      </table>
    </div>`;
}

function JoinLink() {
  const [made, setMade] = Nt(
    /** @type {any} */
    null
  );
  const { run, busy, failure } = useAct(async () => setMade(await makeJoinLink()));
  const link = made && (made.link ?? `${location.origin}/join/${made.token}`);
  return un`
    <div class="invite">
      ${failure && un`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
      ${!made && un`<div><${Button} busy=${busy} onClick=${run}>${t("people-make-link")}<//></div>`}
      ${made && un`
        <div class="link-to-send">
          <p class="link-to-send__link" translate="no">${link}</p>
          <div><${Button} kind="main" data-focus onClick=${() => copyLink(link)}>${t("invite-copy")}<//></div>
          ${made.expiresAt && un`<p class="soft">${t("people-link-until", { day: sayDay(new Date(made.expiresAt)) })}</p>`}
        </div>`}
    </div>`;
}

function People() {
  const [all, setAll] = Nt(
    /** @type {any[] | null} */
    null
  );
  const [failure, setFailure] = Nt(
    /** @type {unknown} */
    null
  );
  const fetchThem = async () => {
    try {
      setAll(await people());
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
  };
  Ue(() => {
    if (me.value?.administrator) fetchThem();
  }, []);
  if (!me.value?.administrator) return un`<${Nowhere} />`;
  return un`
    <${PageHead} title=${t("nav-people")} lead=${t("people-lead")} />
    <${Section} id="join" title=${t("people-join")} note=${t("people-join-note")}><${JoinLink} /><//>
    <${Section} id="accounts" title=${t("people-accounts")}>
      ${failure && un`<${Notice} tone="danger" live acts=${un`<${Button} onClick=${fetchThem}>${t("act-retry")}<//>`}>${sentenceOf(failure)}<//>`}
      ${!all && !failure && un`<${Waiting} />`}
      ${all && un`<${Accounts} all=${all} />`}
      <p class="soft above measure">${t("people-reset")}</p>
    <//>
    <${Entered} load=${undelivered} />`;
}
export {
  About as about,
  Arrival as arrival,
  FirstDay as firstDay,
  Invitation as invitation,
  Join as join,
  People as people,
  Promises as promises,
  Settings as settings,
  Unlock as unlock
};
